internal import Dutch

extension SentenceView {
  /// Whether every clause of a rewrite that *toen*, *dat* or *of* opens has its finite verb, and nothing behind its verbs that
  /// stands before them: *toen je huilend van de piste*, *toen ik het vaker opensloeg u*.
  ///
  /// A sentence with a slot in it is passed over; it is looked at again with words there.
  var hasWholeClauses: Bool {
    if bytes[sentence.bytes].contains(UInt8(ascii: "[")) { return true }
    return clauses.allSatisfy { index in
      let clause = clause(index)
      guard clause.opener >= 0, spelled(clause.opener, in: "toen dat of"), !clause.isQuoted,
        clause.kind == .temporal || clause.kind == .content
      else { return true }
      guard clause.finite >= 0 else { return false }
      guard clause.order == .final else { return true }
      let end = max(clause.finite, clause.nonfinite)
      guard let next = own(index).first(where: { $0 > end }), next == end + 1, isWord(next) else { return true }
      return grammar(next).isDisjoint(with: [.determiner, .objectOther, .objectIk, .objectWij])
        || !grammar(next).isDisjoint(with: [.adverb, .preposition, .coordinator, .numeral, .interrogative])
    }
  }
}
