internal import Dutch

/// A request that the other cannot act on yet: nothing to see, no when, or only what not to do.
struct Verzoek: SentenceRule {
  static let description = RuleDescription(
    id: "verzoek", level: .hint,
    summary: "een verzoek dat nog niet te doen is: wat precies, hoe vaak, wanneer?",
    what:
      "Een vraag om liever, meer of anders te zijn, om begrip of steun, zonder wat je de ander zou zien doen en wanneer.",
    why: "De ander wil misschien wel, maar weet niet wat. Iets kleins met een tijd erbij kan lukken.",
    example: "Zou je wat meer rekening met me willen houden?",
    better: "Zou je me deze week voor zes uur willen appen als je later thuis bent?",
    englishSummary: "a request that names nothing to do or no time")

  static let examples: [Example] = [
    .flagged("Zou je wat meer «rekening» met mij willen houden?"),
    .flagged("Wil je wat «liever» tegen me doen?"),
    .flagged("Zou je me willen «begrijpen»?"),
    .flagged("Ik wil graag dat je me «steunt»."),
    .flagged("Zou je wat «vaker» aan me willen denken?"),
    .flagged("Zoudt ge wat «liever» voor mij willen zijn?"),
    .flagged("kun je een beetje «rekening» met me houden"),
    .flagged("Het zou fijn zijn als je wat meer «voor me» was."),
    .flagged("Zou je «niet» meer zo boos willen worden?"),
    .silent("Zou je vanavond na het eten een kwartier naast me willen zitten?"),
    .silent("Wil je het raam dichtdoen?"),
    .silent("Zou je naar mijn eiland willen komen?"),
    .silent("Wil je verder delen?"),
    .silent("Zou je me voor vrijdag willen zeggen of je meegaat?"),
    .silent("Kun je de kinderen om drie uur halen?"),
    .silent("Zou je deze week twee keer willen koken?"),
    .silent("Zoudt ge morgen de kleine van school kunnen halen?"),
    .silent("Ik heb geen verzoek, ik wil alleen delen."),
    .silent("Wil je nog koffie?"),
  ]

  static let needs: Trigger = [
    .other, .word("zou zoudt zouden wil wilt willen kun kunt kan kunnen zoude wilde"),
  ]

  func mayApply(to view: SentenceView) -> Bool {
    !view.sentence.grammar.isDisjoint(with: .subjectOther)
      && view.first("zou zoudt zouden wil wilt willen kun kunt kan kunnen zoude wilde", in: view.tokens) != nil
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.sentence.senses.has(.invitation), let index = requested(view) else { return [] }
    let hasTime =
      view.sentence.senses.has(.timeAnchor)
      || view.tokens.contains { view.isDay($0) || view.isClockTime($0) || view.passage.tokens[$0].kind == .number }
    guard !hasTime, let (tokens, fault) = vague(index, view) else { return [] }
    return [view.hit(self, tokens, clause: index, construction: fault.rawValue, fault.message(view.text(tokens)))]
  }

  /// What is missing, in the order of SMART.
  private enum Fault: String {
    case specific = "specifiek"
    case measurable = "meetbaar"
    case acceptable = "negatief"

    func message(_ words: String) -> String {
      switch self {
      case .specific: "“\(words)” kan van alles zijn. Wat zou je de ander dan zien doen, en wanneer?"
      case .measurable: "Hoe vaak, en wanneer? Met een getal en een dag bij “\(words)” weet de ander wat te doen."
      case .acceptable: "Hier staat wat de ander niet moet doen. Wat zou wel helpen, en wanneer?"
      }
    }
  }

  /// The clause that says what is asked of the other, or nil where nothing is.
  private func requested(_ view: SentenceView) -> Int? {
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.person == .ander, !clause.isQuoted, clause.frame != .reported else { continue }
      if clause.order == .question, view.isFinite(index, "zullen willen kunnen") { return index }
      if clause.kind == .content || clause.kind == .conditional, clause.parent >= 0 {
        let parent = view.clause(clause.parent)
        let isWish =
          parent.person == .ik && view.isFinite(clause.parent, "willen zullen")
          || view.first("fijn lief leuk prettig mooi", in: view.own(clause.parent)) != nil
            && view.isFinite(clause.parent, "zullen")
        if isWish { return index }
      }
    }
    return nil
  }

  /// The words that cannot be acted on.
  private func vague(_ index: Int, _ view: SentenceView) -> (Range<Int>, Fault)? {
    let own = view.own(index)
    if view.isVerb(
      index,
      "begrijpen respecteren waarderen steunen accepteren vertrouwen liefhebben veranderen verbeteren snappen ondersteunen"
    ) {
      let clause = view.clause(index)
      let verb = clause.nonfinite >= 0 ? clause.nonfinite : clause.finite
      if own.contains(where: { view.grammar($0).contains(.objectIk) }) || view.isVerb(index, "veranderen verbeteren") {
        return (verb..<verb + 1, .specific)
      }
    }
    if let i = own.first(where: { view.spelled($0, "rekening") }), view.isVerb(index, "houden") {
      return (i..<i + 1, .specific)
    }
    if let i = own.first(where: {
      view.spelled(
        $0,
        in:
          "liever aardiger vriendelijker zachter spontaner eerlijker opener attenter romantischer geduldiger begripvoller voorzichtiger leuker gezelliger volwassener"
      )
    }) {
      return (i..<i + 1, .specific)
    }
    if let i = own.first(where: { view.spelled($0, "best") && view.isVerb(index, "doen") }),
      view.spelled(i - 1, in: "je uw jouw")
    {
      return (i - 1..<i + 1, .specific)
    }
    if let i = own.first(where: { view.spelled($0, "voor") && view.grammar($0 + 1).contains(.objectIk) }),
      view.isFinite(index, "zijn")
    {
      return (i..<i + 2, .specific)
    }
    if let i = own.first(where: { view.spelled($0, in: "vaker meer minder") }),
      !own.contains(where: { view.spelled($0, "niet") })
    {
      return (i..<i + 1, .measurable)
    }
    if let i = own.first(where: { view.spelled($0, in: "niet geen nooit") }),
      view.first("boos kwaad schreeuwen zo", in: own) != nil
    {
      return (i..<i + 1, .acceptable)
    }
    return nil
  }
}
