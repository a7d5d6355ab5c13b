internal import Dutch

/// The other measured against someone who does do it, or against the speaker's own load (C06, C21, C57).
struct Yardsticks: ConstructionFamily {
  static let needs: Trigger = .either(
    [
      .statement, .word("die"), .word("wel"),
      .word("iemand mensen man vrouw mannen vrouwen vriend vriendin vrienden partner collega collega's"),
    ], [.statement, .word("die"), .word("een ne nen"), .word("had zou hadden zouden")],
    [.statement, .word("voor tegen bij"), .word("wel prima altijd")],
    [.statement, .word("misschien"), .word("maar voortaan")],
    [.target, .statement, .grammar(.stressed), .word("en maar")])

  func mayApply(to view: SentenceView) -> Bool { view.wordCount >= 4 }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.sentence.isQuestion, !view.sentence.senses.has(.interpretation) else { return [] }
    if let hit = oneWhoDoes(view) ?? personWho(view) ?? forThemItCan(view) ?? perhapsHe(view) ?? myLoad(view) {
      return [hit]
    }
    return []
  }

  /// *Ik ga wel met mensen die te vertrouwen zijn*, *iemand die wel komt* (C57).
  private func oneWhoDoes(_ view: SentenceView) -> Hit? {
    for i in view.tokens
    where view.spelled(
      i, in: "iemand mensen man vrouw mannen vrouwen vriend vriendin vrienden partner collega collega's")
      && view.grammar(i - 1).isDisjoint(with: [.possessiveIk])
    {
      let die = (i + 1...i + 3).first { view.spelled($0, "die") && view.spelled($0 + 1, "wel") }
      guard let die, view.clause(ofToken: i) >= 0, !view.isQuoted(i) else { continue }
      guard !view.spelled(die + 2, in: "eens vaker"), view.clause(view.clause(ofToken: i)).tense != .past else {
        continue
      }
      return view.construction("C57", .vergelijking, i..<die + 2, view.clause(ofToken: i))
    }
    return nil
  }

  /// *Een leidinggevende die zijn mensen kende, had dat niet gevraagd*; *met een man die afwast had het er niet gestaan*.
  private func personWho(_ view: SentenceView) -> Hit? {
    guard let first = view.firstContentWord else { return nil }
    let start = view.spelled(first, in: "met bij") ? first + 1 : first
    guard view.spelled(start, in: "een ne nen"),
      let die = (start + 2...start + 3).first(where: { view.spelled($0, "die") }),
      let main = view.clauses.first(where: {
        view.clause($0).kind == .root && view.clause($0).finite > die
          && view.spelled(view.clause($0).finite, in: "had zou hadden zouden")
      })
    else { return nil }
    let own = view.own(main)
    guard view.clause(main).negation >= 0 || view.first("wel gewoon ook", in: own) != nil,
      view.clause(main).person != .ik
    else { return nil }
    return view.construction("C57", .vergelijking, start..<die, main)
  }

  /// *Voor de hond wordt wel een oppas geregeld*; *voor het sjouwen wisten jullie me te vinden* (C21).
  private func forThemItCan(_ view: SentenceView) -> Hit? {
    guard let first = view.firstContentWord, view.spelled(first, in: "voor tegen bij"), !view.isQuoted(first),
      !view.spelled(first + 1, in: "mij me ons mijn deze dit dat nu morgen vandaag ik"), !view.isAppreciation
    else { return nil }
    for index in view.clauses where view.clause(index).kind == .root && view.clause(index).finite > first + 1 {
      let c = view.clause(index)
      let own = view.own(index)
      guard c.finite <= first + 8, c.person != .ik, c.person != .wij, c.person != .algemeen, c.negation < 0,
        let well = own.first(where: { $0 > c.finite && view.spelled($0, in: "wel prima altijd") })
      else { continue }
      guard !view.spelled(well + 1, in: "eens even wat iets weer handig fijn lekker mooi leuk"),
        !view.isGood(index) || view.spelled(well, "prima"),
        view.mentionsOther || view.passage.tokens[well].flags.contains(.stressAccent) || view.isFinite(index, "worden")
      else { continue }
      return view.construction("C21", .vergelijking, first..<c.finite, index)
    }
    return nil
  }

  /// *Misschien moet hij dan ook maar de vaatwasser uitruimen*: a third one is offered in mockery.
  private func perhapsHe(_ view: SentenceView) -> Hit? {
    guard let first = view.firstContentWord, view.spelled(first, "misschien") else { return nil }
    let index = view.clause(ofToken: first)
    guard index >= 0, view.clause(index).person == .derde, view.isFinite(index, "moeten kunnen mogen"),
      view.first("maar voortaan", in: view.own(index)) != nil
    else { return nil }
    return view.construction("F15", .sarcasme, view.core(index), index)
  }

  /// *Wij hebben ons kapot gesjouwd en jij komt de kastjes keuren* (C06).
  private func myLoad(_ view: SentenceView) -> Hit? {
    guard !view.isAppreciation else { return nil }
    for index in view.clauses
    where view.isTarget(index) && view.clause(index).kind == .root && view.isStressedSubject(index) {
      let c = view.clause(index)
      guard c.finite >= 0, c.negation < 0, !view.verbSense(index, .goodDeed), !view.verbSense(index, .hardship),
        view.spelled(c.subject - 1, in: "en maar")
      else { continue }
      let load = view.clauses.contains { earlier in
        guard earlier < index else { return false }
        let e = view.clause(earlier)
        guard e.person == .ik || e.person == .wij, e.kind == .root, e.finite >= 0 else { return false }
        let own = view.own(earlier)
        return view.first("alleen kapot alles zelf weekenden nachten uren doodmoe ziek zieke", in: own) != nil
          && (view.verbSense(earlier, .burden) || view.verbSense(earlier, .hardship)
            || view.isFinite(earlier, "zitten staan liggen moeten"))
          || view.clauses.count >= 3 && view.verbSense(earlier, .burden)
            && view.clauses.contains {
              $0 < index && $0 != earlier && view.clause($0).person == .ik && view.verbSense($0, .burden)
            }
      }
      if load { return view.construction("C06", .jijOpener, view.core(index), index) }
    }
    return nil
  }
}
