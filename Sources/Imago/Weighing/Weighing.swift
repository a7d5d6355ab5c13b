internal import Dutch

/// Finds sentences that no single rule can name but whose small signs together, in the tone of their message, land as a
/// reproach: *De buren krijgen tenminste nog een groet.*
///
/// It speaks last, about sentences that nothing else spoke of, and only when the scale is heavy.
struct Weighing {
  private let scale: Scale

  init(scale: Scale = .shared) { self.scale = scale }

  /// How a sentence weighs by itself, as a logit; nil for one that is not weighed at all.
  func sum(_ view: SentenceView) -> Float? { Self.weighs(view) ? scale.sum(view) : nil }

  /// Whether a sentence is weighed: it has words of the speaker's own and no place left to fill in.
  static func weighs(_ view: SentenceView) -> Bool {
    view.wordCount > 2 && !view.bytes.part(view.sentence.bytes).holds(UInt8(ascii: "["))
      && view.tokens.contains { view.isWord($0) && !view.isQuoted($0) }
  }

  /// What the scale says of a sentence.
  enum Verdict {
    /// Nothing: a rule spoke already, or the sentence is light.
    case silent
    /// It lands as a reproach although no rule spoke of it: `hit(_:)` says which.
    case adds
    /// A rule spoke of it, but its signs and everything else in the message say that it is meant well.
    case doubts
  }

  /// Among how many sentences at least a warning can be doubted: fewer say too little of the tone.
  static let leastToDoubt = 4

  /// What the scale says of each sentence of a paragraph.
  ///
  /// - Parameter hits: for each sentence what the rules see.
  func verdicts(_ views: [SentenceView], hits: [[Hit]]) -> [Verdict] {
    guard views.first?.isAmongPeople ?? false else { return Array(repeating: .silent, count: views.count) }
    let warns = hits.map { $0.contains { $0.level >= .warning } }
    let sums = views.map { Veiligheid.concerns($0) ? nil : sum($0) }
    let weights = views.indices.map { index in
      warns[index] ? 1 : sums[index].map(Scale.Tone.logistic)
    }
    let surroundings = Surroundings(weights)
    let threshold = scale.tone.threshold(among: Int(surroundings.count))
    return views.indices.map { index in
      guard let own = sums[index] else { return .silent }
      // A light sentence that nothing warns of needs no look at what stands around it.
      guard warns[index] || own >= scale.tone.least else { return .silent }
      let total = scale.tone.total(own, others: surroundings.around(index))
      if warns[index] {
        guard views.count >= Self.leastToDoubt else { return .silent }
        return scale.trusts(hits[index].filter { $0.level >= .warning }, total) ? .silent : .doubts
      }
      guard Scale.Tone.logistic(total) >= threshold, own >= scale.tone.least + Self.extra(views[index]) else {
        return .silent
      }
      return .adds
    }
  }

  /// What a sentence must weigh besides: a fragment about nobody needs more, and a kind sentence is not weighed at all.
  package static func extra(_ view: SentenceView) -> Float {
    let kind: Kindness = [
      .thanks, .ownFault, .request, .offer, .credit, .childhood, .interpretation, .affection,
    ]
    guard view.kindness.isDisjoint(with: kind), !view.isMerry else { return .infinity }
    if isSalutation(view) || isOwnAsking(view) || isOwnFear(view) { return .infinity }
    if isTale(view) || isOwnTale(view) || isOwnWord(view) || isOwnVerdict(view) || isComfort(view) { return .infinity }
    // *Wat ik van jou waardeer is dat je eindelijk ...*: the rule on appreciation says what it has to.
    if view.mentionsSelf, view.first("waardeer apprecieer", in: view.tokens) != nil { return .infinity }
    let isAboutSomebody = view.mentionsOther || view.mentionsSelf || view.sentence.grammar.contains(.subjectThird)
    return isAboutSomebody || view.clauses.contains { view.clause($0).finite >= 0 } ? 0 : 1.5
  }

  /// *Voor Rachid, te lezen als de kleintjes in bed liggen*, *aan mijn man, die boven zit*: to whom a letter is.
  private static func isSalutation(_ view: SentenceView) -> Bool {
    guard view.index == 0, let first = view.firstContentWord, view.spelled(first, in: "aan voor"),
      view.isWord(first + 1), !view.spelled(first + 1, in: "jou je u jullie mij me ons wie de het een"),
      view.clauses.allSatisfy({ view.clause($0).kind != .root || view.clause($0).finite < 0 })
    else { return false }
    return view.tokens.contains { $0 > first && $0 <= first + 3 && view.isMark($0) && view.text($0) == "," }
  }

  /// *Dan denk ik dat ik niet mooi genoeg meer ben*: what the speaker thinks of oneself.
  private static func isOwnFear(_ view: SentenceView) -> Bool {
    view.clauses.contains { index in
      let clause = view.clause(index)
      guard clause.kind == .content, clause.person == .ik, clause.negation >= 0, clause.parent >= 0,
        view.isFinite(index, "zijn doen"), view.spelled(clause.opener, "dat")
      else { return false }
      return view.clause(clause.parent).person == .ik && view.clause(clause.parent).kind == .root
        && view.isVerb(clause.parent, "denken vrezen geloven") && view.clause(clause.parent).negation < 0
        && view.own(index).allSatisfy { view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther]) }
    }
  }

  /// *Alleen over één ding wil ik nog met je praten*, *ik vraag je om hem bij de deur te laten wachten*: what the speaker asks or
  /// wants to speak of.
  private static func isOwnAsking(_ view: SentenceView) -> Bool {
    guard !view.sentence.isQuestion else { return false }
    let roots = view.clauses.filter { view.clause($0).kind == .root }
    guard roots.count == 1, view.clause(roots[0]).person == .ik, view.clause(roots[0]).tense == .present,
      view.clause(roots[0]).negation < 0
    else { return false }
    let own = view.own(roots[0])
    if view.isFinite(roots[0], "willen"), view.isVerb(roots[0], "praten spreken overleggen"),
      view.first("eens normaal weleens gewoon", in: own) == nil
    {
      return true
    }
    return view.isFinite(roots[0], "vragen") && own.contains { view.grammar($0).contains(.objectOther) }
      && view.clauses.contains {
        view.clause($0).kind == .infinitival && view.spelled(view.clause($0).tokens.lowerBound, "om")
      } && view.first("nogmaals weer opnieuw eindelijk laatste", in: view.tokens) == nil
  }

  /// *Jij zat met je zus te bellen en je stak je hand op*: what a camera saw, without a small sign of reproach.
  private static func isTale(_ view: SentenceView) -> Bool {
    let told = view.clauses.filter { view.isTarget($0) && view.clause($0).kind == .root }
    return !told.isEmpty
      && told.allSatisfy {
        (view.clause($0).tense == .past || view.clause($0).tense == .perfect && isDated($0, view)
          || view.clause($0).tense == .pluperfect && isPlaced($0, view))
          && view.clause($0).negation < 0
          && view.weakCues($0).subtracting(.stressed).isEmpty
      }
  }

  /// *Ik vond de hond om half zeven in de gang*, *voelde me onzichtbaar*: what the speaker met or felt, and nobody else in it.
  private static func isOwnTale(_ view: SentenceView) -> Bool {
    guard view.sentence.grammar.isDisjoint(with: .secondPerson), let first = view.firstContentWord else { return false }
    if view.spelled(first, in: "voelde voel"), view.spelled(first + 1, in: "me mij") { return true }
    let roots = view.clauses.filter { view.clause($0).kind == .root }
    // *Om mij heen zaten acht vrouwen*: what stood around the speaker.
    if view.spelled(first, in: "om naast achter tegenover"), view.spelled(first + 1, in: "mij me ons"),
      !roots.isEmpty, roots.allSatisfy({ view.clause($0).tense == .past || view.clause($0).finite < 0 }),
      view.first("tenminste wel zelfs gewoon blijkbaar weer", in: view.tokens) == nil
    {
      return true
    }
    // *De minister had het blijkbaar al maanden geweten*
    if let i = view.first("blijkbaar kennelijk", in: view.tokens) {
      let index = view.clause(ofToken: i)
      if index >= 0, view.isImpersonalNews(index) { return true }
    }
    // *Die kras kan me minder schelen dan dat ik het zelf moest ontdekken*
    if roots.count == 1, view.isVerb(roots[0], "schelen"), view.first("me mij", in: view.own(roots[0])) != nil {
      return true
    }
    // *Onze advocaatkosten zijn inmiddels hoger dan wat dat hout waard is*: how it stands with both.
    if roots.count == 1, view.clause(roots[0]).person == .ding, view.isFinite(roots[0], "zijn"),
      view.clause(roots[0]).negation < 0,
      view.grammar(view.clause(roots[0]).subjectPhrase.lowerBound).contains(.possessiveWij),
      view.clause(roots[0]).subjectPhrase.count > 1,
      !view.passage.tokens[view.clause(roots[0]).subjectPhrase.lowerBound + 1].flags.contains(.capital)
    {
      return true
    }
    return !roots.isEmpty && view.sentence.senses.has(.timeAnchor)
      && roots.allSatisfy {
        view.clause($0).person == .ik && view.clause($0).tense == .past && view.clause($0).negation < 0
          && view.weakCues($0).subtracting(.stressed).isEmpty
      }
  }

  /// *Dit is het moeilijkste wat ik je ooit geschreven heb*: about what the speaker says.
  private static func isOwnWord(_ view: SentenceView) -> Bool {
    let roots = view.clauses.filter { view.clause($0).kind == .root }
    return roots.count == 1 && view.isFinite(roots[0], "zijn")
      && view.spelled(view.clause(roots[0]).subject, in: "dit dat")
      && view.clauses.contains {
        view.clause($0).kind == .relative && view.clause($0).person == .ik
          && view.isVerb($0, "schrijven zeggen vertellen")
      }
  }

  /// *Wat een lomperik ben ik geweest om jouw verjaardag te vergeten*, *van alle dwazen ben ik de kampioen*: what the speaker is.
  private static func isOwnVerdict(_ view: SentenceView) -> Bool {
    // *En ik was dan natuurlijk de zeur*: how the other is said to see it.
    guard !view.sentence.isQuestion,
      view.first("dan natuurlijk wel weer zo ondertussen voor jij jou zal daar", in: view.tokens) == nil
    else { return false }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      return clause.kind == .root && clause.person == .ik && clause.negation < 0 && view.isVerb(index, "zijn")
        && view.own(index).contains { view.senses($0).has(.label) || view.senses($0).has(.judgement) }
    }
      && view.clauses.allSatisfy {
        let clause = view.clause($0)
        return clause.kind == .root && clause.person == .ik || clause.kind == .verbless
          || clause.kind == .infinitival && view.verbSense($0, .betterUndone)
      }
  }

  /// *Je bent niet de enige die zoiets meemaakt*, *je bent geen egoïst omdat je een avond voor jezelf wilt*.
  private static func isComfort(_ view: SentenceView) -> Bool {
    if isReassurance(view) { return true }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      // *Zo bedoelde je het vast niet*
      if clause.kind == .root, view.isTarget(index), view.isVerb(index, "bedoelen menen"), clause.negation >= 0,
        view.first("vast waarschijnlijk misschien zo kwaad", in: view.own(index)) != nil, !view.sentence.isQuestion
      {
        return true
      }
      guard clause.kind == .root, view.isTarget(index), !view.sentence.isQuestion, clause.tense == .present else {
        return false
      }
      // *Je overdrijft niet*
      if view.isVerb(index, "overdrijven aanstellen zeuren liegen falen"), clause.negation >= 0,
        view.first("echt alleen zo", in: view.own(index)) == nil
      {
        return true
      }
      guard view.isFinite(index, "zijn") else { return false }
      let own = view.own(index)
      // *Jij bent altijd zo lekker warm*
      if view.isGood(index) || view.first("rustig warm lief zacht geduldig vrolijk", in: own) != nil,
        !view.isBadAtWork(index), clause.negation < 0, view.first("altijd", in: own) != nil,
        view.first("alleen tegen voor bij", in: own) == nil
      {
        return true
      }
      if let no = view.find("niet", "de", "enige"), own.contains(no) { return true }
      guard let none = view.first("geen", in: own), clause.negation == none else { return false }
      // *Je bent geen slechte moeder*
      if view.senses(none + 1).has(.judgement),
        !view.senses(none + 2).isDisjoint(with: [Sense.kin.bit, Sense.partner.bit])
      {
        return true
      }
      return view.senses(none + 1).has(.label)
        && view.clauses.contains { view.clause($0).kind == .causal || view.clause($0).kind == .conditional }
    }
  }

  /// *Je bent niet lui, je bent uitgeput*, *een slecht rapport maakt jou geen slecht kind*: a verdict that is taken away.
  private static func isDeniedVerdict(_ view: SentenceView) -> Bool {
    view.clauses.contains { index in
      let clause = view.clause(index)
      guard clause.kind == .root, clause.tense == .present, clause.negation >= 0 else { return false }
      let no = clause.negation
      if view.isVerb(index, "maken"), view.spelled(no, "geen"),
        view.first("je jou u jullie", in: view.own(index)) != nil
      {
        return view.senses(no + 1).has(.judgement) || view.senses(no + 1).has(.label)
      }
      guard view.isTarget(index), view.isFinite(index, "zijn"), clause.nonfinite < 0,
        view.spelled(no, in: "niet nie ni"),
        view.senses(no + 1).has(.judgement), !view.senses(no + 1).has(.positive)
      else { return false }
      return view.clauses.allSatisfy {
        $0 == index || view.clause($0).negation >= 0 || !view.isTarget($0)
          || view.isFinite($0, "zijn") && !view.isBadAtWork($0)
          || view.first(
            "uitgeput moe doodmoe bekaf overspannen overwerkt gespannen overprikkeld ziek", in: view.own($0)) != nil
      }
    }
  }

  /// *Wat heb je die kamer mooi gemaakt*, *heel attent van u om de vuilbak buiten te zetten*.
  private static func isFondExclamation(_ view: SentenceView) -> Bool {
    guard let first = view.tokens.first(where: { view.isWord($0) }),
      view.first("weer toch zeg alweer dan nou zeker eindelijk ook niet geen zonder", in: view.tokens) == nil
    else { return false }
    let praise: WordSet = "mooi goed lekker lief knap netjes gezellig fijn leuk prachtig heerlijk"
    if view.spelled(first, "wat"), let index = view.clauses.first, view.isTarget(index),
      view.clause(index).tense == .perfect, view.first(praise, in: view.own(index)) != nil,
      !view.verbSense(index, .betterUndone),
      view.sentence.grammar.isDisjoint(with: [.objectIk, .objectWij, .possessiveIk])
    {
      return true
    }
    return view.spelled(first, in: "heel erg") && view.spelled(first + 1, in: "attent lief aardig vriendelijk zorgzaam")
      && view.spelled(first + 2, "van") && !view.grammar(first + 3).isDisjoint(with: .objectOther)
  }

  /// *Het is niet jouw schuld dat hij gevallen is*, *dat was op zich geen probleem*, *als er iets is, zeg het maar*.
  private static func isReassurance(_ view: SentenceView) -> Bool {
    if isFondExclamation(view) { return true }
    guard !view.sentence.isQuestion else { return false }
    if isDeniedVerdict(view) { return true }
    // *Huil maar eens goed uit*
    if view.clauses.contains(where: {
      view.clause($0).order == .imperative && view.first("maar", in: view.own($0)) != nil
        && view.isVerb($0, "uithuilen uitslapen uitrusten uitblazen bijkomen slapen rusten huilen")
        && view.first("weer lekker vooral jij gij bij", in: view.own($0)) == nil
    }) {
      return true
    }
    if view.find("niet", "jouw", "schuld") != nil || view.find("niet", "uw", "schuld") != nil { return true }
    if view.find("zeg", "het", "maar") != nil || view.find("zegt", "het", "maar") != nil {
      return view.clauses.contains { view.clause($0).kind == .conditional }
        && view.clauses.contains { view.clause($0).order == .imperative }
    }
    guard let none = view.first("geen", in: view.tokens),
      view.spelled(none + 1, in: "probleem ramp bezwaar punt"), !view.mentionsOther
    else { return false }
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    return roots.count == 1 && view.isFinite(roots[0], "zijn")
  }

  /// *Zaterdag heb je mijn schaatsen bij het grofvuil gezet*: whether a clause names its day or hour.
  private static func isDated(_ index: Int, _ view: SentenceView) -> Bool {
    view.own(index).contains { view.grammar($0).contains(.dateNoun) && view.grammar($0).isDisjoint(with: .quantifier) }
      && !view.own(index).contains { view.senses($0).has(.absolute) }
  }

  /// *Op de koelkast had je een lijst gehangen*: whether a clause opens with a place.
  private static func isPlaced(_ index: Int, _ view: SentenceView) -> Bool {
    guard view.clause(index).order == .inverted, let first = view.own(index).first(where: { view.isWord($0) }) else {
      return false
    }
    return view.spelled(first, in: "op in aan onder naast achter boven")
  }

  // MARK: What to say

  /// What to say of a sentence that lands as a reproach, under the rule that a reader would name.
  func hit(_ view: SentenceView) -> Hit {
    let index = heaviest(view)
    let tokens = view.span(index)
    let words = view.text(tokens)
    let rule = Scale.names.rules(for: view).first { fits($0, view) } ?? JijOpener.description.id
    return Hit(
      rule: rule, level: .warning, tokens: tokens, clause: index, message: Self.message(words, rule), weight: -1,
      construction: "weging")
  }

  /// Whether a sentence can be what a rule is about.
  private func fits(_ rule: String, _ view: SentenceView) -> Bool {
    switch rule {
    case "verwijtvraag": view.sentence.isQuestion || view.clauses.contains { view.clause($0).order == .question }
    case "jij-opener": view.mentionsOther
    // *Een man die zijn vrouw laat ploeteren*: nothing is asked of anybody.
    case "eis":
      view.mentionsOther
        || view.clauses.contains {
          view.clause($0).order == .imperative || view.clause($0).finite < 0
            || view.isFinite($0, "moeten mogen zullen willen eisen verwachten")
        }
    default: true
    }
  }

  /// What to say of the words.
  private static func message(_ words: String, _ rule: String) -> String {
    switch rule {
    case "oordeel": "“\(words)” kan hier als een oordeel aankomen. Wat zou een camera hebben gezien?"
    case "sarcasme": "“\(words)” kan hier als een steek aankomen. Zeg gewoon wat je voelt of wilt."
    case "verwijtvraag": "“\(words)” klinkt als een vraag, maar kan aankomen als een verwijt. Wat zou je willen?"
    case "eis": "“\(words)” kan aankomen als een eis. Met een vraag houdt de ander een keus."
    case "interpretatie": "“\(words)” vult misschien in wat er in de ander omgaat. Zeg erbij dat het jouw idee is."
    case "vergelijking": "“\(words)” kan aankomen als een vergelijking. Wat mis je zelf?"
    case "dreigement": "“\(words)” kan aankomen als een dreigement. Wat heb je nodig?"
    case "afwimpelen": "“\(words)” kan aankomen alsof het gevoel van de ander er niet toe doet."
    case "schuld": "“\(words)” legt misschien de schuld bij de ander. Wat gebeurde er, en wat voelde jij?"
    case "oude-koeien": "“\(words)” haalt misschien iets ouds aan. Bij dit ene moment blijven helpt."
    case "absoluut": "“\(words)” klinkt alsof het zonder uitzondering zo is. Welk moment bedoel je?"
    default: "“\(words)” kan hier aankomen als een verwijt. Wat zou een camera hebben gezien?"
    }
  }

  /// The clause whose words weigh most.
  private func heaviest(_ view: SentenceView) -> Int {
    var best = view.clauses.lowerBound
    var heaviest = -Float.infinity
    for index in view.clauses where !view.clause(index).isQuoted {
      var sum: Float = view.isTarget(index) ? 0.5 : 0
      for i in view.own(index) where view.isWord(i) { sum += max(0, scale.weight(of: view.folded(i))) }
      if sum > heaviest {
        heaviest = sum
        best = index
      }
    }
    return best
  }
}
