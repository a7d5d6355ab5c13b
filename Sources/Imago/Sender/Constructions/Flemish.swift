internal import Dutch

/// Reproach as it is put in Flanders (C76 to C78).
struct Flemish: ConstructionFamily {
  static let needs: Trigger = .either([.grammar(.ge)], [.grammar(.flemish)])

  func mayApply(to view: SentenceView) -> Bool { !view.sentence.grammar.isDisjoint(with: [.ge, .flemish]) }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.isAppreciation else { return [] }
    for index in view.clauses where !view.clause(index).isQuoted && view.clause(index).finite >= 0 {
      if let hit = oughtTo(index, view) ?? seems(index, view) ?? areYouGoingTo(index, view) { return [hit] }
    }
    if let hit = asIfRole(view) { return [hit] }
    return []
  }

  /// *Gij moest ne keer wat minder op café zitten*, *ge zoudt beter eens luisteren* (C76).
  private func oughtTo(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard view.isTarget(index), !view.sentence.isQuestion, c.kind == .root, c.nonfinite >= 0,
      view.spelled(c.finite, in: "moest zoudt moogt mocht"),
      !view.isVerb(index, "weten zien horen proeven komen ruiken voelen")
    else { return nil }
    let own = view.own(index)
    let once = own.contains {
      view.spelled($0, in: "ne een nekeer") && view.spelled($0 + 1, "keer") || view.spelled($0, in: "nekeer eens")
    }
    guard once || view.first("beter", in: own) != nil else { return nil }
    return view.construction("C76", .eis, view.core(index), index)
  }

  /// *Ge zijt precies liever bij uw maten*, *gij hebt precies geen oren* (C77).
  private func seems(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard view.isTarget(index), !view.sentence.isQuestion, c.kind == .root,
      let i = view.own(index).first(where: { view.spelled($0, "precies") && $0 > c.finite })
    else { return nil }
    let own = view.own(index)
    guard
      c.negation >= 0 || view.first("liever", in: own) != nil || view.isBad(index) && !view.spelled(i + 1, in: "op om")
    else { return nil }
    return view.construction("C77", .interpretatie, view.core(index), index)
  }

  /// *Precies of ik hier de poetsvrouw ben* (C77).
  private func asIfRole(_ view: SentenceView) -> Hit? {
    guard let i = view.firstContentWord, view.spelled(i, in: "precies gelijk"), view.spelled(i + 1, "of"),
      view.sentence.senses.has(.serviceThing) || view.first("poetsvrouw meid knecht zot", in: view.tokens) != nil
    else { return nil }
    return view.construction("C77", .sarcasme, i..<i + 2, view.clause(ofToken: i))
  }

  /// *Gaat gij nu nog beginnen zagen?*, *zit ge weeral te mokken of wat?* (C78).
  private func areYouGoingTo(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard view.isAboutOther(index), view.sentence.isQuestion, c.order == .question,
      view.isFinite(index, "gaan zitten zijn staan lopen beginnen")
    else { return nil }
    let own = view.own(index)
    guard view.first("nu nog weeral alweer weer al", in: own) != nil,
      own.contains(where: { view.senses($0).has(.noise) || view.senses($0).has(.judgement) })
    else { return nil }
    return view.construction("C78", .verwijtvraag, view.core(index), index)
  }
}
