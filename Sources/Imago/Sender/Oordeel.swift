internal import Dutch

/// A judging adjective, noun, verb, idiom or diagnosis about the other, or about what the other does or makes.
struct Oordeel: SentenceRule {
  static let description = RuleDescription(
    id: "oordeel", level: .error,
    summary: "woorden die een oordeel zijn over de ander",
    what:
      "Een bijvoeglijk woord, een naam, een werkwoord of een uitdrukking die zegt hoe de ander is, in plaats van wat er te zien was.",
    why:
      "Een oordeel kun je niet zien of horen. De ander gaat zich verdedigen en hoort niet meer wat het met jou deed.",
    example: "Je deed vanmorgen zo kil.",
    better: "Toen je vanmorgen je koffie dronk en niets zei, voelde ik me alleen.",
    englishSummary: "judging words about the other")

  static let examples: [Example] = [
    .flagged("Ik heb nooit iemand gezien die zo «onbeschoft» is als jij."),
    .silent("Niemand vindt jou een slechte moeder."),
    .silent("Wat je op het feest over mijn werk zei, deed me pijn."),
    .silent("Ik ken niemand die zo lief is als jij."),
    .flagged("Je deed vanmorgen zo «kil»."),
    .flagged("Je bent gewoon een «egoïst»."),
    .flagged("Toen je zo «uit je plaat ging», ben ik naar boven gegaan."),
    .flagged("Je «negeerde» me de hele avond."),
    .flagged("Ge zijt echt «onnozel»."),
    .flagged("wat ben je toch «kinderachtig»"),
    .flagged("Met jouw «stomme» telefoon."),
    .flagged("Ik vind jou de laatste tijd «onverschillig»."),
    .flagged("Mijn man is gewoon «lui»."),
    .flagged("Wat je over mijn broer zei was «gemeen»."),
    .flagged("Uw antwoord is «fout»."),
    .flagged("Je «kraakte mijn tekening af»."),
    .flagged("Wat een «lapzwans» ben jij."),
    .flagged("Kijk uit, «sufferd»."),
    .flagged("Jij praat «onzin»."),
    .flagged("«Doodleuk» vragen of er nog schone sokken zijn."),
    .silent("Ik was zo bot tegen je, dat spijt me."),
    .silent("Het was een koude avond."),
    .silent("Je bent niet lui."),
    .silent("En je voelde je dom."),
    .silent("En je mag best zielig doen hoor."),
    .silent("Ik voelde me een klein kind."),
    .silent("Toen je met luidere stem zei: “Ik ben er helemaal klaar mee”, schrok ik."),
    .silent("Het was toen mijn idee dat je ontzettend kwaad was."),
    .silent("Ik ben zo stom geweest om het niet te vragen."),
    .silent("Ge hebt gisteren de vaat gedaan, merci."),
    .silent("Je liep de kamer uit."),
    .silent("Dat was lief van je."),
    .silent("Je handen zijn koud."),
    .silent("Je haalde de foto's van de muur af."),
    .silent("Het boek dat je me gaf is onzin, zei de krant."),
    .silent("Je bent te aardig voor mij."),
    .flagged("Dat is een «belachelijk» excuus."),
    .flagged("Ik vind u een arrogante «kwast»."),
    .flagged("«Leugenaar», je hebt haar gewoon gebeld."),
    .flagged("Vieze «rat»!"),
    .silent("Wat een stomme vraag van mij."),
    .silent("Je noemde mij lui."),
    .silent("Je hebt mijn zus vorige week naïef genoemd."),
    .silent("Ik heb vannacht gedroomd dat je me verliet voor een zeeman."),
    .silent("Je bent onmogelijk te verslaan met pingpong!"),
    .silent("Jij gemene kaarter, alweer ingemaakt, haha!"),
  ]

  static let needs: Trigger = .either(
    [.sense(.judgement)], [.sense(.label)], [.sense(.judgedThing)], [.sense(.diagnosis)], [.sense(.flaw)],
    [.other, .word("te")], [.target, .word("niet nie ni nooit allesbehalve amper nauwelijks geen gene")])

  func mayApply(to view: SentenceView) -> Bool {
    !view.sentence.senses.isDisjoint(with: Self.named) || !view.sentence.grammar.isDisjoint(with: .secondPerson)
  }

  /// The groups of the lexicons that are judgements by themselves.
  private static let named: Senses = [
    Sense.judgement.bit, Sense.label.bit, Sense.judgedThing.bit, Sense.diagnosis.bit, Sense.flaw.bit,
  ]

  /// What too much, a denied virtue or a lack of one starts with.
  private static let measures: WordSet = "te niet nie ni nooit allesbehalve geen gene"

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    var hits: [Hit] = []
    for match in view.matches(.judgement) + view.matches(.diagnosis) + view.matches(.label) {
      if let hit = idiom(match, view) { hits.append(hit) }
    }
    let mayMeasure = view.first(Self.measures, in: view.tokens) != nil
    for i in view.tokens where !view.isQuoted(i) {
      let senses = view.senses(i)
      guard !senses.isDisjoint(with: Self.named) || mayMeasure && view.spelled(i, in: Self.measures) else { continue }
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.clause(index).isQuoted, view.clause(index).frame != .reported else { continue }
      if senses.has(.judgement) || senses.has(.diagnosis) || senses.has(.flaw) {
        if let hit = adjective(i, index, view) { hits.append(hit) }
      }
      if senses.has(.label) || senses.has(.diagnosis) || senses.has(.judgedThing) {
        if let hit = noun(i, index, view) { hits.append(hit) }
      }
      if view.spelled(i, in: Self.measures),
        let hit = overmeasure(i, index, view) ?? deniedVirtue(i, index, view) ?? lackingVirtue(i, index, view)
      {
        hits.append(hit)
      }
    }
    for index in view.clauses where view.clause(index).senses.has(.judgement) {
      if let hit = verb(index, view) { hits.append(hit) }
    }
    for index in view.clauses where view.clause(index).negation >= 0 {
      if let hit = withheld(index, view) { hits.append(hit) }
    }
    // Je bent knettergek, en ik hou van je.
    if !hits.isEmpty, endsInLove(view) { hits.removeAll { $0.entry?.keys["plagend"] != nil } }
    return hits
  }

  /// *..., en ik zie u graag*, *... en daarom ben ik met je getrouwd*: love has the last word.
  private func endsInLove(_ view: SentenceView) -> Bool {
    guard let index = view.clauses.last(where: { view.clause($0).kind == .root && view.clause($0).finite >= 0 }),
      index > view.clauses.lowerBound, view.clause(index).person == .ik, view.clause(index).negation < 0,
      view.tokens.contains(where: { view.spelled($0, "en") && view.clause(ofToken: $0) == index })
    else { return false }
    let own = view.own(index)
    return view.isVerb(index, "houden") && view.first("van", in: own) != nil
      || view.isVerb(index, "zien") && view.first("graag", in: own) != nil
      || view.isVerb(index, "trouwen") && view.first("daarom", in: own) != nil
  }

  func make(
    _ view: SentenceView, _ tokens: Range<Int>, _ index: Int, _ kind: String, _ entry: Vocabulary.Entry?,
    level: Level? = nil
  ) -> Hit {
    view.hit(
      self, tokens, clause: index, level: level, weight: 5, construction: kind, entry: entry,
      "“\(view.text(tokens))” is een oordeel. Een camera zou iets anders hebben gezien.")
  }

  // MARK: Idioms

  private func idiom(_ match: PatternMatch, _ view: SentenceView) -> Hit? {
    guard match.clause >= 0, !view.isQuoted(match.tokens.lowerBound) else { return nil }
    let index = match.clause
    let clause = view.clause(index)
    guard !clause.isQuoted, clause.frame != .reported, clause.frame != .interpretation, clause.person != .ik,
      clause.person != .wij
    else { return nil }
    // Je bent niet goed wijs 🤣, wat een geweldig cadeau.
    if view.isLaughing, view.sentence.senses.has(.positive) { return nil }
    let isPraise = view.isAppreciation && view.first("genieten", in: match.tokens) == nil
    if isPraise || view.isDenied(match.tokens.lowerBound) && !view.text(match.tokens).hasPrefix("niet") {
      return nil
    }
    let other = view.isJudgeable(index) || clause.isSubjectOwnedByOther || view.hasActOfOtherAsSubject(index)
    let ofOther =
      clause.person != .derde
      && view.own(index).contains {
        view.grammar($0).contains(.stressed)
          && !view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther])
      }
    guard other || ofOther else { return nil }
    // Wat je over mijn werk zei, deed me pijn: what it did to the speaker.
    if clause.person != .ander, view.hasActOfOtherAsSubject(index) || clause.isSubjectOwnedByOther,
      view.first("pijn zeer", in: match.tokens) != nil
    {
      return nil
    }
    // Doe geen moeite; bemoei jij je met de muziek: an imperative holds nothing against anyone, unless it says stop.
    if clause.order == .imperative, clause.negation < 0 || match.tokens.contains(clause.negation) { return nil }
    let found = view.entry(match)
    return make(view, match.tokens, index, found.keys["klasse"] ?? "uitdrukking", found)
  }
}
