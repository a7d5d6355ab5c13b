internal import Dutch

/// Reproach in what did not happen: *als jij nou eens op tijd kwam ...*, *had je gebeld, dan ...* (C41, C42).
struct Conditionals: ConstructionFamily {
  static let needs: Trigger = [.statement, .word("had hadt hadden hadde was waren als zonder")]

  func mayApply(to view: SentenceView) -> Bool {
    view.clauses.contains { view.clause($0).tense != .present }
      && view.first("had hadt hadden hadde was waren als zonder", in: view.tokens) != nil
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.isAppreciation, !view.sentence.isQuestion else { return [] }
    for index in view.clauses where !view.clause(index).isQuoted && view.clause(index).frame != .reported {
      if let hit = unrealWish(index, view) ?? unrealPast(index, view) ?? chosenForOther(index, view) { return [hit] }
    }
    return []
  }

  /// *Als je ook maar een beetje meedacht ...*: a small thing, not done (C41).
  private func unrealWish(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard c.kind == .conditional, view.isAboutOther(index), c.tense != .present, c.tense != .perfect else { return nil }
    let own = view.own(index)
    guard
      let cue = own.first(where: { i in
        view.spelled(i, in: "nou nu") && view.spelled(i + 1, in: "eens es gewoon ne")
          || view.spelled(i, "ook") && view.spelled(i + 1, "maar")
          || view.spelled(i, in: "een ne") && view.spelled(i + 1, "keer")
          || view.spelled(i, in: "gewoon tenminste eindelijk")
          || view.spelled(i, "wat") && view.spelled(i + 1, in: "meer minder vaker")
      })
    else { return nil }
    let main = view.clauses.first { $0 != index && view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    if let main {
      guard view.clause(main).tense != .present || view.isFinite(main, "zullen") else { return nil }
      // als je nou eens kon kiezen, zou ik ...; als je maar even belde, kwam ik je halen
      if view.clause(main).person == .ik, view.own(main).contains(where: { view.grammar($0).contains(.objectOther) }) {
        return nil
      }
    } else {
      guard view.isStressedSubject(index) || view.spelled(cue, "ook") else { return nil }
    }
    return view.construction("C41", .jijOpener, view.core(index), index)
  }

  /// *Had je gebeld, dan had ik niet gewacht*; *als jullie beter lazen, was het niet afgekeurd* (C42).
  private func unrealPast(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    let isInverted =
      (c.order == .question || c.order == .inverted)
      && view.spelled(c.finite, in: "had hadt hadden hadde was waart waren")
      && view.own(index).first(where: {
        view.isWord($0) && !view.grammar($0).contains(.coordinator) && !view.grammar($0).contains(.interjection)
      }) == c.finite
    let isConditional = c.kind == .conditional && c.tense != .present && c.tense != .perfect
    guard isInverted || isConditional, c.nonfinite >= 0 || isConditional else { return nil }
    let isOther = view.isAboutOther(index)
    let isVeiled =
      c.person == .ding && view.first("even gewoon tijdig eerder beter", in: view.own(index)) != nil
      && c.tense == .pluperfect
    guard isOther || isVeiled else { return nil }
    guard
      let main = view.clauses.first(where: {
        $0 != index && view.clause($0).kind == .root && view.clause($0).finite >= 0
          && (view.clause($0).tense == .past || view.clause($0).tense == .pluperfect)
      })
    else { return nil }
    let m = view.own(main)
    let denials = (c.negation >= 0 ? 1 : 0) + (view.clause(main).negation >= 0 ? 1 : 0)
    let harmed = m.contains { view.senses($0).has(.harm) || view.spelled($0, in: "laat gemist misgelopen kwijt gedoe") }
    let helped = view.isAbsence(index)
    if helped { return nil }
    if c.tense != .pluperfect, !isInverted {
      guard denials == 1, view.clause(main).negation >= 0 else { return nil }
    } else {
      guard denials == 1 || denials == 0 && harmed || denials == 2 && view.senses(c.finite - 1).has(.judgement) else {
        return nil
      }
    }
    if view.isOnlyOwn(main), denials == 0 { return nil }
    return view.construction("C42", .schuld, view.core(index), index)
  }

  /// *Ik had nu in Gent kunnen wonen als ik niet op jou had gewacht*: a loss that the other is said to have cost.
  private func chosenForOther(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard c.person == .ik || c.person == .wij, c.kind == .root, view.spelled(c.finite, in: "had hadden"),
      view.first("kunnen", in: view.own(index)) != nil
    else { return nil }
    guard
      let other = view.clauses.first(where: {
        view.clause($0).kind == .conditional && view.clause($0).negation >= 0
          && (view.isAboutOther($0)
            || view.own($0).contains { view.grammar($0).contains(.stressed) || view.spelled($0, "uw") })
      })
    else { return nil }
    return view.construction("C42", .schuld, view.core(other), other)
  }
}

extension SentenceView {
  /// *als jij er niet was geweest*, *als je me niet geholpen had*: the other was a help.
  func isAbsence(_ index: Int) -> Bool {
    guard clause(index).negation >= 0 else { return false }
    if first("er", in: own(index)) != nil, isVerb(index, "zijn") { return true }
    return verbSense(index, .goodDeed)
      || isVerb(
        index,
        "helpen steunen bijspringen meegaan troosten waarschuwen redden komen aanhouden volhouden doorzetten blijven")
  }

  /// The speaker does the other a service: *was ik je komen halen*.
  func isOnlyOwn(_ index: Int) -> Bool {
    clause(index).person == .ik && own(index).contains { grammar($0).contains(.objectOther) }
      && clause(index).negation < 0
  }
}
