/// Whether a noun stands before *die*, *dat* or *waar*, so that it opens a relative clause.
extension ClauseParser {
  /// Whether the word before `i` (over a comma) may be a noun or pronoun that a relative clause describes.
  func isNounBefore(_ i: Int) -> Bool {
    var j = i - 1
    if isMark(j) { j -= 1 }
    guard isWord(j) else { return false }
    let g = grammar(j)
    if g.contains(.preposition) {
      j -= 1
      guard isWord(j) else { return false }
    }
    // *zorg dat je op tijd bent*, *ik merk dat*: what a verb stands before is its content.
    if spelled(i, "dat"), j == clauses[top].finite { return false }
    // dat after a person: people are described with die.
    let described = lexeme(j)
    if spelled(i, "dat"),
      described.senses.has(.kin) || described.senses.has(.partner) || described.senses.has(.thirdParty)
        || described.senses.has(.label),
      !spelled(j, "kind"), !spelled(j, "meisje")
    {
      return false
    }
    if described.forms.contains(.infinitive), described.forms.isDisjoint(with: .guessed),
      !described.grammar.contains(.nounish), !grammar(j - 1).contains(.determiner),
      !(spelled(i, "die") && clauses[top].finite < 0)
    {
      return false
    }
    if spelled(j, "alles") || spelled(j, "iets") || spelled(j, "niets") || spelled(j, "iemand") || spelled(j, "degene")
    {
      return true
    }
    if spelled(i, "die"), spelled(j, "jij") || spelled(j, "hij") || spelled(j, "iedereen") { return true }
    let lex = lexeme(j)
    if lex.grammar.contains(.nounish) || lex.grammar.contains(.dateNoun) { return true }
    if lex.grammar.contains(.listed) { return !lex.grammar.isDisjoint(with: [.numeral]) }
    if lex.forms.isFinite, finiteScore(j) >= 2 { return false }
    if lex.forms.contains(.participle), lex.grammar.isEmpty,
      lex.entries.isEmpty || clauses[top].finite >= 0 && lexeme(clauses[top].finite).classes.contains(.auxiliary)
    {
      return false
    }
    if spelled(i, "dat"), isCalledSomething(j) { return false }
    if lex.senses.has(.feeling) || lex.senses.has(.judgement) {
      return spelled(j - 1, "een") || grammar(j - 1).contains(.determiner)
    }
    return true
  }

  /// *ik vind het belachelijk dat*, *het is niet normaal dat*: what something is called, and no noun.
  private func isCalledSomething(_ j: Int) -> Bool {
    let finite = clauses[top].finite
    guard finite >= 0, j > finite, !lexeme(j).grammar.contains(.nounish) else { return false }
    if spelled(j - 1, "het") {
      return lexeme(j).senses.has(.judgement) && grammar(j - 2).isDisjoint(with: .preposition)
        && ["vind", "vindt", "vinden", "vond", "vonden", "noem", "noemt"].contains { spelled(finite, $0) }
    }
    return ["is", "was", "lijkt", "blijft"].contains { spelled(finite, $0) }
      && (spelled(finite - 1, "het") || spelled(finite + 1, "het"))
      && grammar(j - 1).isDisjoint(with: [.determiner, .possessive, .preposition, .numeral, .quantifier])
      && (lexeme(j).senses.has(.judgement) || grammar(j).contains(.adjectiveish) || spelled(j, "normaal"))
  }

  /// Nouns whose *dat* gives their content: *het idee dat*, *het gevoel dat*, *de indruk dat*.
  private static let contentNouns: WordSet = """
    idee gevoel indruk gedachte feit angst hoop kans reden besef vertrouwen keer gedacht overtuiging \
    verhaal beeld dag moment voordeel nadeel bewijs teken probleem fantasie schuld geluk pech toeval spijt \
    boodschap nieuws gerucht verwachting wens punt jammer fout vermoeden conclusie mening bedoeling \
    afspraak tijd uur belofte
    """

  /// Whether a word is a noun whose *dat* gives its content.
  func isContentNoun(_ i: Int) -> Bool {
    isWord(i) && tokens[i].lexeme >= 0 && lexemes.isOne(tokens[i].lexeme, of: Self.contentNouns)
  }

  func isRelativePlace(_ i: Int) -> Bool {
    // "die" after a noun, not before another noun ("die man"): the next word must not complete a noun phrase.
    if isPersonalPronoun(i + 1) || finiteScore(i + 1) >= 2 { return true }
    let next = grammar(i + 1)
    return next.contains(.adverb) || next.contains(.preposition) || next.contains(.determiner)
      || next.contains(.negation)
      || !next.isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij, .possessive])
  }
}
