internal import Dutch

/// Joy that is none, and the speaker's chores as a favour received: *fijn dat ik het via de buren hoor*.
struct MockJoy: ConstructionFamily {
  static let needs: Trigger = [.word("dat da wel mag")]

  func mayApply(to view: SentenceView) -> Bool {
    guard !view.sentence.isQuestion || view.first("noem noemt", in: view.tokens) != nil else { return false }
    return view.first("dat da wel mag", in: view.tokens) != nil
  }

  func hits(in view: SentenceView) -> [Hit] {
    if let hit = joy(view) { return [hit] }
    guard view.kindness.isDisjoint(with: [.thanks, .ownFault, .childhood, .request]) else { return [] }
    for index in view.clauses {
      let look = ClauseLook(view: view, index: index)
      let clause = look.clause
      guard clause.kind == .root, clause.finite >= 0, clause.tense == .present, !clause.isQuoted,
        clause.frame != .reported
      else { continue }
      if let well = onceMore(look) { return [view.construction("wel-weer", .sarcasme, well, index)] }
      if mayServe(look) { return [view.construction("ik-mag", .sarcasme, look.predicateOrVerb, index)] }
      if let name = naming(look) { return [view.construction("noemen", .jijOpener, name, index)] }
    }
    return []
  }

  /// *Tof dat je geruild hebt zonder mij*, *leuk dat ik het via de groep moet lezen*.
  private func joy(_ view: SentenceView) -> Hit? {
    guard
      let first = view.tokens.first(where: {
        view.isWord($0) && view.grammar($0).isDisjoint(with: [.interjection, .coordinator])
          && !view.spelled($0, in: "nou ach wat echt wel")
      }),
      view.spelled(
        first, in: "fijn leuk tof mooi gezellig handig grappig knap heerlijk top super lekker attent prachtig plezant"),
      view.spelled(first + 1, in: "dat da"), !view.isQuoted(first)
    else { return nil }
    let stings =
      view.first("behalve eindelijk ineens opeens tegenwoordig", in: view.tokens) != nil
      || view.first("zonder", in: view.tokens).map { view.spelled($0 + 1, in: "mij me ons te") } ?? false
      || view.first("via", in: view.tokens) != nil && view.clauses.contains { view.clause($0).person == .ik }
      // *Leuk dat je me negeert*: what is welcomed is a verdict.
      || view.clauses.contains { index in
        view.isAboutOther(index) && view.clause(index).negation < 0 && view.verbSense(index, .judgement)
          && view.own(index).contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
          && view.entries(max(view.clause(index).nonfinite, view.clause(index).finite), .judgement)
            .contains { $0.kind == .verb && $0.keys["kracht"] != "zwak" }
      }
      // *Fijn dat je me een uur liet wachten*
      || view.clauses.contains {
        view.isAboutOther($0) && Constructions.leftInTheCold(ClauseLook(view: view, index: $0))
      }
      // *Plezant dat ge mij zoiets zegt waar heel uw familie bij zit*, *mooi dat u op Texel zit terwijl het hier lekt*
      || view.clauses.contains { index in
        let look = ClauseLook(view: view, index: index)
        return look.has("waar") && look.has("bij") && look.isFinite("zijn staan zitten")
          || view.spelled(look.clause.opener, "terwijl") && look.clause.person != .ander
            && (view.isBad(index) || look.isNegated || look.clause.person == .ding
              || look.has("alleen zieke huilende was afwas"))
      }
      || view.find("ook", "eens") != nil || view.find("ook", "nog", "eens") != nil
      || view.clauses.contains {
        view.clause($0).person == .ik && view.isFinite($0, "moeten") && view.clause($0).tense == .present
      }
    guard stings, view.first("zorgen dank samen ruzie pijn", in: view.tokens) == nil else { return nil }
    return view.construction("blij-dat", .sarcasme, first..<first + 2, view.clause(ofToken: first))
  }

  /// *Laat maar, ik rij wel weer*.
  private func onceMore(_ look: ClauseLook) -> Range<Int>? {
    guard look.clause.person == .ik, let well = look.at("wel"), look.view.spelled(well + 1, "weer"),
      !look.isVerb(
        "zien komen voelen zijn worden hebben vinden bellen horen beginnen slapen lachen meegaan meekomen meedoen"),
      !look.isFinite("willen kunnen zijn hebben"), !look.has("je u jou jullie thuis beter")
    else { return nil }
    return well..<well + 2
  }

  /// *En ik mag de borden wassen*.
  private func mayServe(_ look: ClauseLook) -> Bool {
    look.clause.person == .ik && look.isFinite("mogen") && look.clause.order != .question
      && look.clause.nonfinite > look.clause.finite && !look.isNegated
      && (look.verb(.burden) || look.isVerb("wachten wassen afwassen opruimen tellen dweilen lijmen poetsen strijken"))
      && !look.has("weer van eindelijk alvast graag ook")
  }

  /// *Ze leest mijn berichten en noemt dat interesse*, *dat noem jij opruimen?*
  private func naming(_ look: ClauseLook) -> Range<Int>? {
    let view = look.view
    let clause = look.clause
    guard view.spelled(clause.finite, in: "noem noemt noemen") else { return nil }
    let first = look.own.first { view.isWord($0) && !view.spelled($0, in: "en dus maar") } ?? -1
    if view.grammar(first).contains(.interrogative), !view.spelled(first, in: "dat wie") { return nil }
    let isOfOther =
      view.isTarget(look.index)
      || clause.person == .derde && (clause.isSubjectShared || view.grammar(clause.subject).contains(.subjectThird))
    if isOfOther,
      view.spelled(clause.finite + 1, in: "dat da zoiets")
        || view.spelled(first, in: "dat da") && clause.finite == first + 1
    {
      return clause.finite..<min(clause.finite + 3, view.tokens.upperBound)
    }
    if view.spelled(first, in: "dat da"), clause.finite == first + 1, view.spelled(first + 2, "zich") {
      return first..<first + 3
    }
    return nil
  }
}

extension ClauseLook {
  /// The predicate while it can be read at a glance, else the meaning verb.
  var predicateOrVerb: Range<Int> { predicate.count <= 6 ? predicate : verbWords }
}
