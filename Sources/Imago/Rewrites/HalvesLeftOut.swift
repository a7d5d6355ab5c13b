internal import Dutch

/// Rewrites that tell a part of what was said, and not the part that it was said for.
extension Rewriter {
  /// Whether what a rewrite leaves out is what its other words were said for, or pointed at.
  func leavesHalfOut(_ text: String) -> Bool {
    pointsAtNothing(text) || keepsHarmlessHalf(text) || keepsOneHalf(text) || keepsOneOfTwo(text)
  }

  /// *de trap en nooit de lift*: one thing and not another, of which only one would be left.
  private func keepsOneOfTwo(_ text: String) -> Bool {
    view.tokens.contains {
      view.spelled($0, in: "en maar") && view.spelled($0 + 1, in: "niet nooit nie geen") && view.isWord($0 + 2)
        && view.clause(ofToken: $0) == view.clause(ofToken: $0 + 2)
        && text.holds(view.text($0 + 2)) && !text.holds(view.text($0 + 1))
    }
  }

  /// *ik betaal de huur, ik betaal de boodschappen en jij betaalt je sneakers*: one statement of several is told, and another that is
  /// as plain goes, so that something else is said.
  private func keepsOneHalf(_ text: String) -> Bool {
    let isGuess = text.holds("het idee dat")
    if text.holds("erop gerekend") { return false }
    guard isGuess || text.holds("oen ") && text.holds(", voelde") || text.holds(", en ik voel") else { return false }
    let told = view.clauses.filter {
      let clause = view.clause($0)
      return clause.kind == .root && clause.finite >= 0 && !clause.isQuoted && clause.order != .imperative
        && [.ik, .wij, .ander, .derde].contains(clause.person) && view.own($0).count { view.isWord($0) } > 3
    }
    // *Ge hebt geen woord tegen mij gezegd, ge zat daar liever met mijn broer*: what touches the speaker is the matter.
    guard told.count > 1, told.contains(where: { holdsWords(of: $0, text) }),
      !told.contains(where: { index in
        view.isTarget(index) && holdsWords(of: index, text) && view.clause(index).order == .main
          && view.own(index).contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
      })
    else { return false }
    return told.contains {
      !holdsWords(of: $0, text) && !isJudging($0) && !isImage($0) && view.clause($0).frame == .none
    }
  }

  /// *toen je eroverheen stapte*, *dat je het niet merkt*: a word for what stood in the half that went.
  private func pointsAtNothing(_ text: String) -> Bool {
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard roots.count > 1, let first = roots.first, view.clause(first).kind == .root,
      !text.holds(view.text(view.clause(first).finite).loweredFirst),
      view.clause(first).verbRow < 0 || !holdsVerb(of: first, text)
    else { return false }
    return view.tokens.contains { i in
      guard i >= view.clause(first).tokens.upperBound, view.isWord(i), view.clause(ofToken: i) >= 0,
        view.clause(view.clause(ofToken: i)).subject != i,
        text.holds(" " + view.text(i) + " ") || text.holds(" " + view.text(i) + ",")
      else { return false }
      if view.spelled(
        i, in: "eroverheen erover erop ervoor ernaast erdoorheen ertussen ermee eraan erin daarna vervolgens")
      {
        return true
      }
      if view.spelled(i, "daar"), !view.isWord(i + 1) || view.grammar(i + 1).isDisjoint(with: .preposition) {
        return true
      }
      // *die had je niet voor me over*, *jij merkt het niet*
      let next = i + 1
      let isAlone = !view.isWord(next) || view.lexeme(next).forms.isFinite || !view.grammar(next).isEmpty
      return view.spelled(i, in: "die dat het 't t haar hem ze") && isAlone
        && view.clause(view.clause(ofToken: i)).opener != i
        && !view.clauses.contains {
          view.clause($0).parent == view.clause(ofToken: i) && view.clause($0).kind == .content
        }
    }
  }

  /// *Je at van haar stoofvlees terwijl je haar de les las*: what the other did is told without what hurt.
  private func keepsHarmlessHalf(_ text: String) -> Bool {
    guard text.hasPrefix("Toen ") || text.hasPrefix("toen ") else { return false }
    let told = view.clauses.filter {
      view.isTarget($0) && view.clause($0).finite >= 0
        && ![.relative, .content, .embeddedQuestion, .conditional].contains(view.clause($0).kind)
    }
    if let like = view.find("alsof"), !text.holds("alsof"),
      told.contains(where: { isHarmless($0) && view.clause($0).finite < like })
    {
      return true
    }
    // *Je houdt die deur op een kier, zodat je zo weer weg kunt*: what for, without which it is nothing.
    if let purpose = view.first("zodat opdat", in: view.tokens), !text.holds("zodat"), !text.holds("opdat"),
      told.contains(where: { view.clause($0).finite < purpose && holdsWords(of: $0, text) })
    {
      return true
    }
    guard told.count > 1, let kept = told.first(where: { isHarmless($0) && holdsWords(of: $0, text) })
    else { return false }
    return told.contains { $0 != kept && !holdsWords(of: $0, text) }
  }

  /// *je at van haar stoofvlees*; *je liep langs me* is no such thing.
  private func isHarmless(_ index: Int) -> Bool {
    view.isVerb(index, Self.harmless)
      && view.own(index).allSatisfy { view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
  }

  private static let harmless: WordSet =
    "komen binnenkomen thuiskomen gaan zitten eten slapen praten lopen staan liggen kijken lezen werken rijden wonen drinken"

  /// Whether the verb of a clause is in a text in some form.
  private func holdsVerb(of index: Int, _ text: String) -> Bool {
    [view.clause(index).nonfinite, view.clause(index).particle].contains { $0 >= 0 && text.holds(view.text($0)) }
  }
}
