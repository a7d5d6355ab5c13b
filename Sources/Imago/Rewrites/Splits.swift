internal import Dutch

/// One sentence as two.
extension Rewriter {
  /// A long sentence cut before a main clause with a subject of its own.
  func cut() -> Suggestion? {
    let roots = view.clauses.filter {
      let c = view.clause($0)
      return c.kind == .root && c.finite >= 0 && c.subject >= 0 && !c.isSubjectShared && !c.isQuoted
    }
    guard roots.count >= 2 else { return nil }
    let middle = view.tokens.lowerBound + view.tokens.count / 2
    let starts = roots.dropFirst().filter { opensSentence($0) }.map { view.clause($0).tokens.lowerBound }
    guard let at = starts.min(by: { abs($0 - middle) < abs($1 - middle) }), at > view.tokens.lowerBound + 3 else {
      return nil
    }
    var end = at
    while end > view.tokens.lowerBound, !view.isWord(end - 1), view.passage.tokens[end - 1].kind == .mark { end -= 1 }
    let first = view.text(view.tokens.lowerBound..<end)
    let rest = view.spelled(at, in: "en maar dus") ? at + 1 : at
    let second = String(
      decoding: view.bytes[Int(view.passage.tokens[rest].start)..<view.sentence.bytes.upperBound], as: UTF8.self)
    let isLower = !view.startsWithCapital
    let text = first + (isLower ? "\n" : ". ") + (isLower ? second : second.capitalisedFirst)
    return Suggestion(kind: .splitsing, applicability: .review, text: text, replaces: view.sentence.bytes)
  }

  /// Whether a clause can stand first in a sentence of its own once its conjunction is gone: its subject is said in it.
  private func opensSentence(_ index: Int) -> Bool {
    let clause = view.clause(index)
    let first = clause.tokens.lowerBound
    guard view.grammar(first).contains(.coordinator), !view.spelled(first, "of"), view.tokens.contains(first + 1) else {
      return false
    }
    if clause.order == .main { return clause.subjectPhrase.contains(first + 1) }
    return clause.order == .inverted && view.isWord(first + 1) && !view.lexeme(first + 1).forms.isFinite
  }

  /// *Vroeger bracht je me koffie*: what was liked, and that it is missed.
  func missed(_ index: Int) -> Draft? {
    guard let once = view.own(index).first(where: { view.spelled($0, in: "vroeger begin") }), view.isTarget(index),
      standsAlone(index),
      view.clause(index).tense == .past, view.clause(index).negation < 0, !isJudging(index), isAct(index),
      view.clause(index).subject > once
    else { return nil }
    var changes = edits(index)
    for i in view.own(index) where view.spelled(i, in: "nog tenminste") { changes[i] = .drop }
    return recast.subordinate(index, edits: changes, unstressed: true).map {
      Draft(kind: .splitsing, text: "Ik vond het fijn dat \($0). Dat mis ik.")
    }
  }
}
