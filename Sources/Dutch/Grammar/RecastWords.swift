/// What the words of a clause are and how they are written.
extension Recast {
  func lexeme(_ i: Int) -> Lexeme {
    guard passage.tokens.indices.contains(i), passage.tokens[i].lexeme >= 0 else { return Lexeme() }
    return lexemes[passage.tokens[i].lexeme]
  }

  func grammar(_ i: Int) -> Grammar { lexeme(i).grammar }
  func isWord(_ i: Int) -> Bool { passage.tokens[i].kind == .word || passage.tokens[i].kind == .number }
  func isMark(_ i: Int) -> Bool { passage.tokens[i].kind == .mark }
  func isKept(_ i: Int) -> Bool { passage.tokens[i].kind != .endMark }
  func isAside(_ i: Int) -> Bool { grammar(i).contains(.interjection) }
  func lemma(_ row: Int32) -> String { lexemes.vocabulary.lemma(row) }

  func text(_ i: Int) -> String {
    guard passage.tokens.indices.contains(i) else { return "" }
    return String(decoding: bytes[passage.tokens[i].range], as: UTF8.self)
  }

  /// The word with its capital off when only the sentence gave it one.
  func lowered(_ i: Int) -> String {
    let word = text(i)
    let flags = passage.tokens[i].flags
    guard flags.contains(.capital), passage.sentences.contains(where: { $0.tokens.first { isWord($0) } == i }),
      !grammar(i).isEmpty || !lexeme(i).readings.isEmpty && !lexeme(i).forms.contains(.guessed)
        || spelled(i, "mevrouw", "meneer", "vorig", "volgend", "afgelopen", "komend") || isCommon(word)
    else { return word }
    return word.prefix(1).lowercased() + word.dropFirst()
  }

  /// Endings that no name has: *Jarenlang*, *Pogingen*.
  private func isCommon(_ word: String) -> Bool {
    ["lijks", "lijk", "lang", "ingen", "heid", "heden", "teit", "isch", "enlang", "weg"]
      .contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
  }

  func spelled(_ i: Int, _ words: String...) -> Bool { words.contains { spelledAs(i, $0) } }

  func spelledAs(_ i: Int, _ word: String) -> Bool {
    guard passage.tokens.indices.contains(i), passage.tokens[i].lexeme >= 0 else { return false }
    return lexemes.spelling(of: lexeme(i)).elementsEqual(word.utf8)
  }

  /// Whether an infinitive is a noun here: *aan het gamen*, *het praten*.
  func isNominal(_ i: Int) -> Bool {
    spelled(i - 1, "het", "'t") && spelled(i - 2, "aan") || spelled(i - 1, "de", "een")
      || !grammar(i - 1).isDisjoint(with: .possessive)
        && grammar(i - 1).isDisjoint(with: [.objectIk, .objectOther, .objectWij, .objectThird])
  }

  /// Whether a word may stand in the verb cluster before another verb.
  func isVerbal(_ i: Int) -> Bool {
    if spelled(i, "te") { return true }
    return grammar(i).isEmpty && !lexeme(i).forms.isDisjoint(with: [.infinitive, .participle])
      && !lexeme(i).forms.contains(.guessed)
      && isWord(i) && !passage.tokens[i].flags.contains(.quoted)
      && Self.clusterVerbs.contains { spelledAs(i, $0) }
  }

  /// Infinitives that stand before another verb.
  static let clusterVerbs: Set<String> = [
    "kunnen", "moeten", "mogen", "willen", "zullen", "laten", "zitten", "staan", "liggen", "lopen", "gaan", "komen",
    "blijven",
    "horen", "zien", "hoeven", "durven", "helpen", "leren", "worden", "zijn",
  ]
}
