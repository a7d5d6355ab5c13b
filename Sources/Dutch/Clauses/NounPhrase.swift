/// Noun phrases, as far as a subject needs them.
extension ClauseParser {
  /// A noun phrase that starts at `i`, or nil.
  func nounPhrase(at start: Int, before limit: Int) -> Range<Int>? {
    guard isWord(start), start < limit else { return nil }
    let g = grammar(start)
    var i = start
    if g.contains(.determiner) || !g.isDisjoint(with: .possessive) || g.contains(.numeral) || g.contains(.quantifier) {
      i += 1
    } else if g.contains(.listed), !g.contains(.nounish),
      !tokens[start].flags.contains(.capital) || start == sentence.lowerBound
    {
      return nil
    }
    // Modifiers and the head; *een van mijn vrienden* is headed by the numeral.
    var head = spelled(i, "van") && i > start && !g.isDisjoint(with: [.numeral, .quantifier]) ? start : -1
    while i < limit, isWord(i) {
      let lex = lexeme(i)
      if lex.grammar.contains(.listed),
        lex.grammar.isDisjoint(with: [.nounish, .numeral, .quantifier, .dateNoun, .adjectiveish])
      {
        break
      }
      if i > start, finiteScore(i) >= 2, i + 1 >= limit || head >= 0 { break }
      head = i
      i += 1
      if i < limit, tokens[i - 1].flags.contains(.capital), isWord(i), tokens[i].flags.contains(.capital) { continue }
      if isWord(i), grammar(i).contains(.listed), !grammar(i).contains(.nounish) { break }
      if i - start > 5 { break }
    }
    if head < 0 {
      guard g.contains(.determiner),
        spelled(start, "die") || spelled(start, "dat") || spelled(start, "dit") || spelled(start, "deze")
      else { return nil }
      return start..<start + 1
    }
    // "en" + second noun phrase, "van" + noun phrase.
    var end = head + 1
    if spelled(end, "van") || spelled(end, "met") || spelled(end, "uit") || spelled(end, "in"), end + 1 < limit,
      isWord(end + 1)
    {
      if let inner = nounPhrase(at: end + 1, before: limit), inner.upperBound <= limit {
        end = inner.upperBound
      } else if !grammar(end + 1).isDisjoint(with: [.objectOther, .objectIk]) {
        end += 2
      }
    }
    return start..<min(end, limit)
  }

  /// The head of a noun phrase: its last word before *van*, *met* and the like.
  func headNoun(of phrase: Range<Int>) -> Int {
    for i in phrase.dropFirst() where grammar(i).contains(.preposition) { return i - 1 }
    return phrase.upperBound - 1
  }
}
