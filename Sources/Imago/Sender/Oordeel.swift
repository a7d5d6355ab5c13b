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
    .flagged("Je deed vanmorgen zo «kil»."),
    .flagged("Je bent gewoon een «egoïst»."),
    .flagged("Toen je zo «uit je plaat ging», ben ik naar boven gegaan."),
    .flagged("Je «negeerde» me de hele avond."),
    .flagged("Ge zijt echt «onnozel»."),
    .flagged("wat ben je toch «kinderachtig»"),
    .flagged("Met jouw «stomme» telefoon."),
    .flagged("Ik vind jou de laatste tijd «onverschillig»."),
    .flagged("Mijn man is gewoon «lui»."),
    .silent("Ik was zo bot tegen je, dat spijt me."),
    .silent("Het was een koude avond."),
    .silent("Je bent niet lui."),
    .silent("Ik voelde me een klein kind."),
    .silent("Toen je met luidere stem zei: “Ik ben er helemaal klaar mee”, schrok ik."),
    .silent("Het was toen mijn idee dat je ontzettend kwaad was."),
    .silent("Ik ben zo stom geweest om het niet te vragen."),
    .silent("Ge hebt gisteren de vaat gedaan, merci."),
    .silent("Je liep de kamer uit."),
    .silent("Dat was lief van je."),
  ]

  func mayApply(to view: SentenceView) -> Bool {
    let senses: Senses = [Sense.judgement.bit, Sense.label.bit, Sense.judgedThing.bit, Sense.diagnosis.bit]
    return !view.sentence.senses.isDisjoint(with: senses)
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    var hits: [Hit] = []
    for match in view.matches(.judgement) + view.matches(.diagnosis) + view.matches(.label) {
      if let hit = idiom(match, view) { hits.append(hit) }
    }
    for i in view.tokens where !view.isQuoted(i) {
      let senses = view.senses(i)
      guard senses.has(.judgement) || senses.has(.label) || senses.has(.judgedThing) || senses.has(.diagnosis) else {
        continue
      }
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.clause(index).isQuoted, view.clause(index).frame != .reported else { continue }
      if let hit = adjective(i, index, view) ?? noun(i, index, view) ?? verb(i, index, view) { hits.append(hit) }
    }
    return hits
  }

  private func message(_ view: SentenceView, _ tokens: Range<Int>) -> String {
    "“\(view.text(tokens))” is een oordeel. Een camera zou iets anders hebben gezien."
  }

  private func make(
    _ view: SentenceView, _ tokens: Range<Int>, _ index: Int, _ kind: String, _ entry: Vocabulary.Entry?,
    level: Level? = nil
  ) -> Hit {
    view.hit(
      self, tokens, clause: index, level: level, weight: 5, construction: kind, entry: entry, message(view, tokens))
  }

  // MARK: Idioms

  private func idiom(_ match: PatternMatch, _ view: SentenceView) -> Hit? {
    guard match.clause >= 0, !view.isQuoted(match.tokens.lowerBound) else { return nil }
    let index = match.clause
    let clause = view.clause(index)
    guard !clause.isQuoted, clause.frame != .reported, clause.frame != .interpretation, clause.person != .ik,
      clause.person != .wij
    else { return nil }
    if view.isAppreciation
      || isNegatedBefore(match.tokens.lowerBound, index, view) && !view.text(match.tokens).hasPrefix("niet")
    {
      return nil
    }
    let other = view.isTarget(index) || clause.isSubjectOwnedByOther
    let ofOther =
      clause.person != .derde
      && view.own(index).contains {
        view.grammar($0).contains(.stressed) && !view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther])
      }
    guard other || ofOther else { return nil }
    return make(view, match.tokens, index, view.entry(match).keys["klasse"] ?? "uitdrukking", view.entry(match))
  }

  // MARK: Adjectives

  private func adjective(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    guard
      let entry = (view.entries(i, .judgement) + view.entries(i, .diagnosis)).first(where: { $0.kind == .adjective })
    else { return nil }
    let clause = view.clause(index)
    let isWeak = entry.keys["kracht"] == "zwak"
    // te laat has a clock; it is no judgement of the person.
    if isWeak, view.spelled(i, in: "laat vroeg") { return nil }
    let isIntensified =
      view.spelled(
        i - 1, in: "zo zo'n echt weer gewoon veel erg te toch wel nogal behoorlijk heel zoo enorm ontzettend")
      || view.spelled(i - 2, in: "zo weer veel te altijd best") && view.isWord(i - 1)
    if view.isAppreciation || isNegatedBefore(i, index, view) { return nil }
    let isAttributive =
      view.isWord(i + 1)
      && view.grammar(i + 1).isDisjoint(with: [.preposition, .adverb, .subordinator, .coordinator, .tag])
      && view.lexeme(i + 1).forms.isDisjoint(with: .finite) && view.clause(ofToken: i + 1) == index
      && !view.grammar(i + 1).contains(.listed)
      && view.text(i).hasSuffix("e")
    if isAttributive {
      // jouw stomme telefoon, die slordige houding van jou
      let owner = (max(view.tokens.lowerBound, i - 2)..<i).contains {
        view.spelled($0, in: "jouw uw jullie") || view.spelled($0, "je") && !isWeak
      }
      if owner, !view.isMarked(index) { return make(view, i..<i + 1, index, "bijvoeglijk", entry) }
      if view.senses(i + 1).has(.label)
        || view.spelled(
          i + 1, in: "opmerking opmerkingen gedrag houding toon reactie manier actie streek man vrouw vent mens kerel"),
        view.isTarget(index)
          || view.first("van", in: i..<view.tokens.upperBound).map({ view.spelled($0 + 1, in: "jou je u") }) ?? false,
        !view.isMarked(index), !isWeak
      {
        return make(view, i..<i + 1, index, "bijvoeglijk", entry)
      }
      return nil
    }
    if view.isMarked(index) { return nil }
    // Ik vind jou onverschillig.
    if clause.person == .ik, view.isFinite(index, "vinden"), !isWeak || isIntensified {
      let object = view.own(index).first {
        $0 > clause.finite && $0 < i && !view.grammar($0).isDisjoint(with: .objectOther)
          && !view.grammar($0 - 1).contains(.preposition)
      }
      if let object, view.isWord(object + 1), !view.senses(object + 1).has(.kin),
        view.spelled(object, "jou") || view.spelled(object, "u")
          || view.spelled(object, in: "je jullie") && object + 1 >= i - 2,
        view.clause(index).order != .question, view.first("om als", in: i..<view.tokens.upperBound) == nil
      {
        return make(view, i..<i + 1, index, "bijvoeglijk", entry)
      }
      return nil
    }
    if clause.person == .ik || clause.person == .wij || clause.person == .algemeen { return nil }
    // Doe niet zo hysterisch.
    if clause.order == .imperative, view.isFinite(index, "doen zijn"),
      view.first("niet nie ni", in: view.own(index)) != nil
    {
      return make(view, i..<i + 1, index, "bijvoeglijk", entry)
    }
    if view.isTarget(index) || clause.person == .ander && !clause.isQuoted && view.isGeneric(index) == false {
      guard clause.subject != i, !view.isChildhood else { return nil }
      let isCopula =
        view.isVerb(
          index,
          "zijn worden blijven lijken doen klinken reageren kijken overkomen gedragen praten antwoorden handelen zeggen omgaan"
        )
        || view.isFinite(index, "zijn doen")
      guard isCopula || !isWeak else { return nil }
      if isWeak, !isIntensified || !view.isFinite(index, "zijn doen worden reageren klinken kijken blijven") {
        return nil
      }
      if clause.isQuestion, clause.order == .question, !isIntensified { return nil }
      if !isCopula, !isIntensified, view.text(i).hasSuffix("e") { return nil }
      if view.spelled(i + 1, in: "van") && view.spelled(i + 2, in: "geluk blijdschap") || view.spelled(i + 1, in: "op")
      {
        return nil
      }
      if view.spelled(i - 1, "als"), isWeak { return nil }
      return make(view, i..<i + 1, index, "bijvoeglijk", entry)
    }
    // Jouw houding is arrogant.
    if clause.isSubjectOwnedByOther, !isWeak, view.isFinite(index, "zijn worden klinken vinden"),
      view.own(index).contains(where: { clause.subjectPhrase.contains($0) && !view.senses($0).has(.householdThing) }),
      clause.person != .derde
    {
      return make(view, i..<i + 1, index, "bijvoeglijk", entry)
    }
    // Dat is bot van je; belachelijk hoe jij dat doet; lui dat je bent.
    if !isWeak || isIntensified, let of = view.first("van", in: i + 1..<min(i + 4, view.tokens.upperBound)),
      view.spelled(of + 1, in: "je jou u jullie"),
      !view.isWord(of + 2)
        || !view.grammar(of + 2).isDisjoint(with: [.preposition, .adverb, .coordinator, .subordinator, .tag, .om])
    {
      return make(view, i..<i + 1, index, "bijvoeglijk", entry)
    }
    if !isWeak, view.spelled(i + 1, in: "hoe dat") || view.isWord(i + 1) == false && view.spelled(i + 2, in: "hoe dat"),
      clause.kind == .verbless || clause.person == .ding || clause.person == nil,
      view.clauses.contains(where: { $0 > index && view.isTarget($0) && view.isStressedSubject($0) })
    {
      return make(view, i..<i + 1, index, "bijvoeglijk", entry)
    }
    if view.spelled(i + 1, "dat"), view.spelled(i + 2, in: "je jij ge gij"), view.spelled(i + 3, in: "bent zijt") {
      return make(view, i..<i + 1, index, "bijvoeglijk", entry)
    }
    return nil
  }

  /// *niet lui*, *nooit gemeen*: said to be absent, so praise.
  private func isNegatedBefore(_ i: Int, _ index: Int, _ view: SentenceView) -> Bool {
    for j in max(view.tokens.lowerBound, i - 4)..<i
    where view.spelled(j, in: "niet nie ni nooit geen allerminst helemaal") {
      if view.spelled(j, "helemaal") { continue }
      return view.clause(index).order != .imperative
    }
    return false
  }

  // MARK: Nouns

  private func noun(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    let clause = view.clause(index)
    if view.isAppreciation { return nil }
    if let entry = (view.entries(i, .label) + view.entries(i, .diagnosis)).first(where: { $0.kind == .noun }) {
      let isWeak = entry.keys["kracht"] == "zwak"
      if view.isTarget(index), view.isFinite(index, "zijn worden blijven lijken hebben gedragen doen"),
        !isNegatedBefore(i, index, view), !view.isMarked(index),
        clause.subject != i
      {
        if isWeak,
          !(view.isFinite(index, "zijn lijken")
            && view.first("net gewoon echt wel zo'n toch", in: view.own(index)) != nil)
        {
          return nil
        }
        if view.isFinite(index, "hebben"), entry.sense != .diagnosis { return nil }
        if view.grammar(i - 1).contains(.preposition) { return nil }
        return make(view, i..<i + 1, index, "naam", entry)
      }
      if isWeak || view.find("als", "ik") != nil { return nil }
      // Egoïst! Wat een aansteller. Stelletje egoïsten.
      if clause.kind == .verbless, view.wordCount <= 4, clause.person == nil, !view.mentionsSelf,
        view.first("een de het", in: view.tokens) == nil || view.find("wat", "een") != nil
      {
        return make(view, i..<i + 1, index, "naam", entry)
      }
      if view.spelled(i - 1, in: "stelletje jij") { return make(view, i..<i + 1, index, "naam", entry) }
      return nil
    }
    if let entry = view.entries(i, .judgedThing).first {
      guard entry.keys["kracht"] != "zwak", !view.spelled(i, in: "streek") else { return nil }
      let owned =
        view.spelled(i - 1, in: "jouw uw jullie") || view.spelled(i - 2, in: "jouw uw")
        || view.spelled(i - 1, "je") && clause.subject != i - 1
        || view.spelled(i + 1, "van") && view.spelled(i + 2, in: "jou je u jullie")
          && !(view.isWord(i + 3) && view.spelled(i + 2, "je") && view.senses(i + 3).has(.kin))
      if owned, !isNegatedBefore(i, index, view) { return make(view, i..<i + 1, index, "zaaknaam", entry) }
    }
    return nil
  }

  // MARK: Verbs

  private func verb(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    guard let entry = view.entries(i, .judgement).first(where: { $0.kind == .verb }) else { return nil }
    let clause = view.clause(index)
    guard i == clause.finite || i == clause.nonfinite else { return nil }
    let lemma = entry.text.split(separator: "+").joined()
    guard view.lexemes.vocabulary.lemma(clause.verbRow) == lemma else { return nil }
    if view.isAppreciation || view.isMarked(index) { return nil }
    let isNegated = clause.negation >= 0
    if isNegated { return nil }
    let isWeak = entry.keys["kracht"] == "zwak"
    guard view.isTarget(index) else { return nil }
    if clause.order == .imperative
      || clause.isQuestion && clause.order == .question && !view.isFinite(index, "zitten lopen staan")
    {
      return nil
    }
    if clause.kind == .conditional || clause.kind == .infinitival { return nil }
    if view.isFinite(index, "mogen kunnen zullen hoeven willen moeten") { return nil }
    if isWeak {
      let isAtSpeaker = view.own(index).contains { !view.grammar($0).isDisjoint(with: [.objectIk]) }
      let isRepeated = view.again(in: index) != nil || view.isFinite(index, "zitten lopen staan")
      guard isRepeated || isAtSpeaker && view.sting(in: index) != nil else { return nil }
    }
    return make(view, i..<i + 1, index, entry.keys["klasse"] ?? "werkwoord", entry)
  }
}
