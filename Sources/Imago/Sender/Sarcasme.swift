internal import Dutch

/// Fijn hoor, bedankt voor niks, meneer had het druk.
struct Sarcasme: SentenceRule {
  static let description = RuleDescription(
    id: "sarcasme", level: .warning,
    summary: "lof die het tegendeel bedoelt",
    what: "Fijn hoor, bedankt voor niks, meneer had het druk.",
    why: "De ander hoort twee dingen tegelijk en het scherpe blijft hangen. Zeg gewoon wat je voelt.",
    example: "Fijn hoor, weer alleen eten.",
    better: "Ik zat alleen aan tafel en voelde me verdrietig.",
    englishSummary: "praise that means its opposite")

  static let examples: [Example] = [
    .flagged("«Fijn hoor», weer alleen eten."),
    .flagged("«Meneer» had het weer druk."),
    .flagged("lekker dan, «weer» alleen eten"),
    .flagged("«Knap hoor», twee uur te laat."),
    .flagged("«Fijn dat» ik via je zus hoor dat we verhuizen."),
    .flagged("Leg maar neer, ik ruim het «wel weer» op."),
    .flagged("En «ik maar wachten»."),
    .flagged("Ik ben «uw meid» niet."),
    .flagged("«jaja gij» gaat bellen"),
    .silent("Fijn dat je moeder er ook bij kon zijn."),
    .silent("Ik ben hier maar even."),
    .silent("Wij zoeken een hotel aan zee."),
    .silent("Mevrouw lag op de grond en ik belde de buren."),
    .silent("Fijn dat je er bent."),
    .silent("Bedankt voor je hulp gisteren."),
    .silent("Fijn hoor, dat je moeder weer thuis is."),
    .silent("Wat attent dat je belde."),
    .silent("Meneer De Wit heeft je pakje aangenomen."),
  ]

  static let needs: Trigger = .either(
    [.word("fijn leuk lekker mooi knap gezellig goed fraai netjes top proficiat chapeau bravo")],
    [.word(SentenceView.mockTitles)], [.sense(.formula)])

  func mayApply(to view: SentenceView) -> Bool { true }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    let isNegative = view.first("weer alleen niks niets geen niet laat vergeten zelf wachten", in: view.tokens) != nil
    // Fijn hoor, weer alleen eten.
    if let i = view.firstContentWord,
      view.spelled(i, in: "fijn leuk lekker mooi knap gezellig goed fraai netjes top proficiat chapeau bravo"),
      view.spelled(i + 1, in: "hoor dan zeg is bezig"), isNegative,
      !view.spelled(i + 2, "dat") && !view.spelled(i + 3, "dat") || view.spelled(i + 1, "is"), !view.isQuoted(i),
      view.first("gerookt diploma", in: view.tokens) == nil
    {
      let w = view.spelled(i + 1, in: "dan") ? view.first("weer alleen niks wachten", in: view.tokens) : nil
      return [make(view, w.map { $0..<$0 + 1 } ?? i..<i + 2, view.clause(ofToken: i))]
    }
    // Meneer had het weer druk.
    for index in view.clauses where view.clause(index).finite >= 0 && !view.clause(index).isQuoted {
      let finite = view.clause(index).finite
      for i in [finite - 1, finite + 1]
      where view.spelled(i, in: SentenceView.mockTitles) {
        // Ik vond meneer om half zeven op de gang: spoken of by who takes care of him.
        let isSeen = view.clause(index).tense == .past && view.isVerb(index, "vinden zien treffen helpen wassen")
        if view.clause(index).person == .ik, isSeen { continue }
        let alone =
          view.grammar(i - 1).isDisjoint(with: [.determiner, .possessiveIk, .quantifier])
          && !view.spelled(i - 1, in: "die de een deze")
          && !(view.isWord(i + 1) && i + 1 != finite && view.passage.tokens[i + 1].flags.contains(.capital))
        // Mevrouw lag op de grond is news of a third person.
        let hasSting =
          view.spelled(i, in: "meneer meneertje mevrouwtje prinses majesteit")
          || view.isFinite(index, "hebben willen moeten vinden weten zullen komen gaan denken kunnen mogen")
          || view.first("weer te natuurlijk eens zeker beter geen niet nooit liever zelf wel even", in: view.own(index))
            != nil
        if alone, hasSting, view.tokens.contains(i),
          view.clause(index).person != .ander || view.clause(index).subject == i,
          !(view.grammar(finite + 1).contains(.subjectOther))
        {
          return [make(view, i..<i + 1, index)]
        }
      }
    }
    return view.formulas(of: .sarcasme)
  }

  private func make(_ view: SentenceView, _ tokens: Range<Int>, _ index: Int) -> Hit {
    view.hit(
      self, tokens, clause: index, weight: 3, construction: "sarcasme",
      "“\(view.text(tokens))” klinkt spottend. Gewoon zeggen wat je voelt, komt beter aan.")
  }
}
