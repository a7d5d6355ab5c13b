/// *je*, *u*, *jullie*, *haar*: possessive or subject.
extension ClauseParser {
  /// Whether *je*, *u*, *jullie*, *zij* is a possessive or object here, seen from what follows it.
  func isPossessiveHere(_ i: Int, finite: Int) -> Bool {
    guard grammar(i).contains(.possessiveOther) || spelled(i, "u") else { return false }
    if spelled(i, "u") { return hasOtherSubject(than: i) }
    let next = i + 1
    guard isWord(next), next != finite else { return false }
    let lex = lexeme(next)
    // als je ouder wordt: no parent.
    if spelled(next, "ouder"), isCopula(next + 1) { return false }
    if !lex.grammar.isDisjoint(with: [.adverb, .time, .negation]),
      lex.grammar.isDisjoint(with: .nounish) || spelled(next, "pas")
    {
      return false
    }
    if lex.senses.has(.kin) || lex.senses.has(.partner) || lex.senses.has(.thirdParty)
      || lex.senses.has(.householdThing)
    {
      return finiteScore(next) < 2
    }
    if lex.grammar.contains(.nounish), !lex.grammar.contains(.adjectiveish), finiteScore(next) < 2 {
      // "Gisteren at je brood": a noun after je; possessive only when another subject is there.
      guard finite > i else { return hasOtherSubject(than: i) }
      if hasOtherSubject(than: i) { return true }
      // dat je spijt had, dat je werk belangrijk is: what a thing is, or what somebody has.
      let forms = lexeme(finite).forms
      return !forms.contains(.secondOnly)
        && (forms.contains(.thirdOnly) || isCopula(finite)
          || lexeme(finite).classes.isDisjoint(with: [.auxiliary, .modal]))
    }
    if lex.grammar.isEmpty, lex.forms.isEmpty, lex.entries.isEmpty, !tokens[next].flags.contains(.capital) {
      return finite > i ? hasOtherSubject(than: i) : lexeme(finite).forms.contains(.thirdOnly)
    }
    if spelled(next, "eigen") { return true }
    return false
  }

  func hasOtherSubject(than i: Int) -> Bool {
    let clause = tokens[i].clause
    return sentence.contains { $0 != i && tokens[$0].clause == clause && isNominative($0) }
  }
}
