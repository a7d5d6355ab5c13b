/// A line of one sentence laid out as constituents and verbs, so that its clause can be put in another order.
///
/// The clause analysis reads from left to right and must answer for every text. A line that is put in another order is read as a
/// whole instead: of all places where its finite verb may stand, the one is taken that leaves a single constituent before it
/// (verb second) or gives every opened clause a verb (verb last).
struct Layout {
  let recast: Recast
  /// The tokens of the clause, without its end mark.
  let range: Range<Int>
  /// The folded spellings of all tokens of the passage.
  let words: [String]
  /// Whether somebody who says *ik* or is spoken to is in the line: without them a bare stem is no verb.
  let hasSpeaker: Bool

  /// The tokens from one place up to another; none where they are the wrong way round, as in a fragment.
  func between(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

  init(_ recast: Recast, _ range: Range<Int>) {
    self.recast = recast
    self.range = range
    let tokens = recast.passage.tokens
    words = tokens.indices.map { i in
      tokens[i].lexeme >= 0
        ? String(decoding: recast.lexemes.spelling(of: recast.lexemes[tokens[i].lexeme]), as: UTF8.self)
        : recast.text(i)
    }
    hasSpeaker = range.contains { !recast.grammar($0).isDisjoint(with: [.subjectIk, .subjectOther]) }
  }

  // MARK: Words

  func word(_ i: Int) -> String { range.contains(i) ? words[i] : "" }
  func grammar(_ i: Int) -> Grammar {
    guard range.contains(i) else { return [] }
    let grammar = recast.grammar(i)
    // *zo* and *do* are days in lists only.
    return grammar.contains(.dateNoun) && words[i].utf8.count == 2 ? grammar.subtracting([.dateNoun]) : grammar
  }
  func forms(_ i: Int) -> VerbForm {
    guard isWord(i) else { return [] }
    let forms = recast.lexeme(i).forms
    if words[i] == "lijk", forms.isEmpty { return [.stem] }
    if words[i] == "geboren" { return [.participle] }
    if forms.isEmpty || forms.contains(.guessed), words[i].hasPrefix("eruitz") {
      return known(words[i].dropFirst(5)).forms
    }
    return (forms.isEmpty || forms.contains(.guessed)) && isSeparableParticiple(i) ? [.participle] : forms
  }

  /// What the vocabulary knows of a word.
  func known(_ word: some StringProtocol) -> Lexeme {
    Array(word.utf8).withUnsafeBufferPointer { recast.lexemes[recast.lexemes.word($0).lexeme] }
  }

  /// *aangelaten*, *afgelachen*: a particle and a participle that is known.
  private func isSeparableParticiple(_ i: Int) -> Bool {
    let word = words[i]
    guard word.utf8.count > 7, word.hasSuffix("en") || word.hasSuffix("d") || word.hasSuffix("t") else { return false }
    var isKnown = false
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      recast.lexemes.vocabulary.verbs.eachParticle(of: bytes) { _, rest in
        guard rest.count > 4, rest.starts("ge") else { return }
        let base = recast.lexemes[recast.lexemes.word(rest).lexeme]
        isKnown = isKnown || base.forms.contains(.participle) && !base.forms.contains(.guessed)
      }
    }
    return isKnown
  }
  func isWord(_ i: Int) -> Bool { range.contains(i) && recast.isWord(i) }
  func isNumber(_ i: Int) -> Bool {
    range.contains(i) && (recast.passage.tokens[i].kind == .number || isCompoundNumeral(i))
  }
  func isMark(_ i: Int) -> Bool { range.contains(i) && !recast.isWord(i) }
  func isComma(_ i: Int) -> Bool { range.contains(i) && recast.isMark(i) && recast.text(i) == "," }
  func isQuote(_ i: Int) -> Bool { range.contains(i) && recast.passage.tokens[i].kind == .quote }
  func isQuoted(_ i: Int) -> Bool { range.contains(i) && recast.passage.tokens[i].flags.contains(.quoted) }

  /// A capital that the sentence did not give.
  func isName(_ i: Int) -> Bool {
    guard isWord(i), recast.passage.tokens[i].flags.contains(.capital) else { return false }
    return !isSentenceFirst(i) || !recast.grammar(i).contains(.listed) && !recast.isLowered(i)
  }

  func isSentenceFirst(_ i: Int) -> Bool {
    recast.passage.sentences.contains { sentence in sentence.tokens.first { recast.isWord($0) } == i }
  }

  func isPersonal(_ i: Int) -> Bool {
    isWord(i) && (!grammar(i).isDisjoint(with: .personalSubject) || word(i) == "men")
  }

  /// Pronouns that are the subject of a clause and nothing else.
  func isNominative(_ i: Int) -> Bool {
    isWord(i) && ["ik", "'k", "jij", "hij", "wij", "we", "ge", "gij", "men", "ie"].contains(word(i))
  }

  func isPreposition(_ i: Int) -> Bool {
    isWord(i) && (grammar(i).contains(.preposition) && word(i) != "te" || ["halverwege", "rondom"].contains(word(i)))
  }

  /// A preposition that opens its phrase here; not one that stands behind *er*, *daar* or *waar*, or parted from its verb.
  func opensPhrase(_ i: Int) -> Bool {
    guard isPreposition(i), isWord(i + 1) || isQuote(i + 1), !isStranded(i) else { return false }
    if word(i) == "om", infinitival(i) != nil { return false }
    return isPhraseStart(i + 1) || isPreposition(i + 1) && ["van", "tot", "voor"].contains(word(i))
      || !grammar(i + 1).isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij])
      || Self.pointing.contains(word(i + 1))
  }

  private static let pointing: Set<String> = [
    "hier", "daar", "nu", "toen", "altijd", "gisteren", "vandaag", "morgen", "elkaar", "binnen", "buiten", "huis",
    "mekaar",
    "die",
    "dat", "wie", "welke", "thuis", "boven", "beneden",
  ]

  /// Whether a preposition's thing stands before it: *er ... over*, *waar hij van houdt*.
  private func isStranded(_ i: Int) -> Bool {
    guard verbness(i + 1) == .strong, !isNounPlace(i + 1) else { return false }
    return between(range.lowerBound, i) ~= i - 1
      && between(range.lowerBound, i).contains { ["er", "daar", "hier", "waar"].contains(word($0)) }
  }

  /// Whether a noun phrase can begin here.
  func isPhraseStart(_ i: Int) -> Bool {
    guard isWord(i) else { return isQuote(i) }
    let g = grammar(i)
    if !g.isDisjoint(with: [.determiner, .possessive, .numeral, .quantifier, .nounish, .dateNoun, .adjectiveish]) {
      return true
    }
    if word(i) == "elkaar" { return true }
    if isNumber(i) || isName(i) || isPersonal(i) || g.contains(.subjectIndefinite) { return true }
    if !g.isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij]) { return true }
    return !g.contains(.listed)
  }
}
