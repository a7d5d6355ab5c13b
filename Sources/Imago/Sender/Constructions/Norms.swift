internal import Dutch

/// What one ought to do, and things of the other that come first (C45 to C47, C50, C64).
struct Norms: ConstructionFamily {
  static let needs: Trigger = .either(
    [.statement, .finite("horen behoren dienen")],
    [.statement, .word("iemand man vrouw mens collega"), .word("met in op van"), .word("jouw uw je")],
    [
      .statement, .word("zoiets dat zulke"), .finite("doen zeggen flikken maken sturen vragen"), .word("je ge men"),
    ], [.statement, .word("heilig heilige eeuwige dierbare zalige eindeloze")],
    [.statement, .word("die dat"), .word("van"), .word("jou u jullie je")])

  func mayApply(to view: SentenceView) -> Bool {
    view.mentionsOther || view.first("minste hoort behoort mij alles", in: view.tokens) != nil
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.isAppreciation, !view.sentence.isQuestion else { return [] }
    for index in view.clauses
    where !view.clause(index).isQuoted && view.clause(index).frame != .reported && view.clause(index).finite >= 0 {
      if let hit = ought(index, view) ?? position(index, view) ?? notDone(index, view) ?? thatThingOfYours(index, view)
      {
        return [hit]
      }
    }
    return []
  }

  /// *Als leidinggevende hoor je te weten ...*; *u behoort uw afspraken na te komen* (C45).
  private func ought(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard view.isTarget(index) || c.person == .derde && view.spelled(c.subject - 1, "een"),
      view.isFinite(index, "horen behoren dienen"), view.spelled(c.nonfinite - 1, "te"),
      c.kind == .root || c.kind == .content
    else { return nil }
    return view.construction("C45", .eis, view.core(index), index)
  }

  /// *Van iemand met jouw salaris ...*; *voor iemand met uw ervaring toch opmerkelijk*; *iemand in uw functie mag dat weten* (C46).
  private func position(_ index: Int, _ view: SentenceView) -> Hit? {
    for i in view.own(index)
    where view.spelled(i, in: "iemand man vrouw mens collega") && view.spelled(i + 1, in: "met in op van")
      && view.spelled(i + 2, in: "jouw uw je")
    {
      let own = view.own(index)
      if view.clause(index).person == .ik, view.first("graag ruilen", in: own) != nil { return nil }
      let opens = view.spelled(i - 1, in: "van voor") || view.spelled(i - 2, in: "van voor")
      let expects =
        view.first("mag hoort moet zou valt toch nog verbaast opmerkelijk vreemd verwacht verwachten", in: view.tokens)
        != nil
      guard opens || view.clause(index).subject == i, expects else { continue }
      return view.construction(
        "C46", .oordeel, (view.spelled(i - 1, in: "van voor") ? i - 1 : i)..<min(i + 4, view.tokens.upperBound), index,
        level: .warning)
    }
    return nil
  }

  /// *Zoiets doe je toch niet op een begrafenis* (C47).
  private func notDone(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard let first = view.own(index).first(where: { view.isWord($0) }),
      view.spelled(first, in: "zoiets dat") || view.spelled(first, in: "zulke") && c.finite == first + 2,
      view.isFinite(index, "doen zeggen flikken maken sturen vragen"), view.spelled(c.finite + 1, in: "je ge men"),
      c.negation > c.finite, c.tense == .present
    else { return nil }
    let toch = view.first("toch gewoon echt", in: view.own(index)) != nil
    guard
      toch && !view.spelled(first, "dat") || toch && view.spelled(c.finite, in: "doe flik doet flikt maak")
        || view.spelled(c.finite, in: "flik flikt")
    else { return nil }
    guard view.first("in weet", in: view.own(index)) == nil else { return nil }
    return view.construction("C47", .jijOpener, view.core(index), index)
  }

  /// *Die telefoon van jou krijgt meer aandacht dan de baby*; *dat heilige cluppie van je* (C64).
  private func thatThingOfYours(_ index: Int, _ view: SentenceView) -> Hit? {
    let own = view.own(index)
    for i in own where view.spelled(i, in: "heilig heilige eeuwige dierbare zalige eindeloze") {
      if view.isOfOther(after: i + 1, within: 2) || view.spelled(i - 1, in: "jouw uw je") {
        return view.construction("C64", .oordeel, i..<min(i + 2, view.tokens.upperBound), index)
      }
    }
    for i in own
    where view.spelled(i, in: "die dat") && view.spelled(i + 2, "van") && view.spelled(i + 3, in: "jou u jullie je") {
      guard view.isWord(i + 1), !view.senses(i + 1).has(.positive), !view.isGood(index) else { continue }
      let c = view.clause(index)
      let cue = view.first("altijd belangrijker voor weer ook meer nooit eeuwig", in: own.filter { $0 > i + 3 })
      let isFirst = c.subjectPhrase.contains(i + 1) || c.subject == i + 1
      if isFirst, let cue,
        view.spelled(cue, in: "altijd belangrijker meer nooit eeuwig") || view.weakCues(index).count >= 2
      {
        return view.construction("C64", .jijOpener, i..<i + 4, index)
      }
      if view.spelled(i - 1, "met"), c.negation >= 0 || view.first("altijd", in: own) != nil {
        return view.construction("C64", .jijOpener, i..<i + 4, index)
      }
    }
    return nil
  }
}
