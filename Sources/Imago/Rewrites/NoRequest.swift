internal import Dutch

/// Requests that nobody can do or that ask for nothing: a reproach with a question mark.
extension Rewriter {
  /// *Zou je willen nadenken?*, *wil je je eigen tandarts regelen?*
  func isNoRequest(_ text: String) -> Bool {
    if keeps(.unaskable, text) || view.clauses.contains(where: { asksUnaskable($0, text) }) { return true }
    if text.hasPrefix("Zullen we") {
      // *Zwijgt over uw werk*: no talk about it is wanted.
      return view.clauses.contains { view.isVerb($0, "zwijgen ophouden stoppen zagen zeuren") }
    }
    if takesInAfterthought(text) || asksEverybody() { return true }
    // *Raad eens aan wie*, *zet jou aan een roer*
    if isBare(text) || isAnyThing(text) || text.holds(" je jou ") || text.holds(" u u ")
      || ["wie?", "wat?", "waar?", "hoe?"].contains(where: text.hasSuffix)
    {
      return true
    }
    if view.sentence.isQuestion || view.clauses.contains(where: { view.clause($0).order == .question }) {
      // *Leest u uw post eigenlijk wel?*, *hebt ge zelfs maar gevraagd of ...*: no wish in it.
      if view.first("eigenlijk überhaupt", in: view.tokens) != nil, !text.holds(" me"), !text.holds(" mij"),
        !text.hasPrefix("Ik")
      {
        return true
      }
      if text.holds("graag weten of"), view.first("zelfs vergeten maar ooit soms wel", in: view.tokens) != nil {
        return true
      }
    }
    // *Je hebt er toch nooit een gat mee geboord*, *misschien moet je maar teruggaan*
    return view.find("toch", "nooit") != nil || view.find("misschien", "moet") != nil
  }

  /// *op jullie kun je niet rekenen*: *je* is everybody, and the other is in it already.
  private func asksEverybody() -> Bool {
    view.clauses.contains { index in
      view.isFinite(index, "kunnen mogen") && view.spelled(view.clause(index).subject, in: "je ge")
        && view.own(index).contains {
          view.spelled($0, in: "op met van aan bij voor") && view.spelled($0 + 1, in: "jou jullie u")
            && $0 + 1 != view.clause(index).subject
        }
    }
  }

  /// *overleg je eerst, boven de vijftig euro*: what was added behind a comma, taken in.
  private func takesInAfterthought(_ text: String) -> Bool {
    let last = view.tokens.last { view.isWord($0) } ?? view.tokens.lowerBound
    let commas = view.tokens.count { view.isMark($0) && view.text($0) == "," && view.isWord($0 + 1) }
    if commas == 1, text.hasSuffix(view.text(last) + "?") { return false }
    return view.tokens.contains { i in
      view.isMark(i) && view.text(i) == "," && view.isWord(i + 1) && view.isWord(i + 2)
        && view.grammar(i + 1).contains(.preposition) && view.clause(ofToken: i + 1) >= 0
        && view.clause(view.clause(ofToken: i + 1)).finite >= 0 && view.clause(view.clause(ofToken: i + 1)).finite < i
        && text.holds(" \(view.text(i + 1)) \(view.text(i + 2))") && !text.holds(", \(view.text(i + 1))")
    }
  }

  /// *Je denkt niet na*: no act that anybody could do when asked.
  private func asksUnaskable(_ index: Int, _ text: String) -> Bool {
    isAsked(index) && view.verbSense(index, .unaskable)
      && text.holds(view.lexemes.vocabulary.lemma(view.clause(index).verbRow))
  }

  /// Whether a clause can be what is asked for.
  private func isAsked(_ index: Int) -> Bool {
    view.isTarget(index) || view.clause(index).order == .imperative || view.clause(index).kind == .infinitival
  }

  /// *Zou je [wanneer?] willen delen?*: nothing is said of what, where or with whom.
  private func isBare(_ text: String) -> Bool {
    guard Wording.count(text) <= 5 else { return false }
    let words = text.filter { $0.isLetter || $0 == " " || $0 == "[" }.split(separator: " ").filter { $0.first != "[" }
    guard words.count == 4, words[2] == "willen" || words.count == 3 && words[0].hasPrefix("W") else { return false }
    return !view.clauses.contains { isAsked($0) && view.verbSense($0, .askedBare) }
  }

  /// *Hoe moeilijk is het om een handdoek op te hangen?*: any towel.
  private func isAnyThing(_ text: String) -> Bool {
    (view.find("hoe", "moeilijk") != nil || view.find("zo", "moeilijk") != nil)
      && [" een ", " twee ", " drie "].contains(where: text.holds)
  }
}
