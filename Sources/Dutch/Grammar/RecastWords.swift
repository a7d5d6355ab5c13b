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
      isLowered(i)
    else { return word }
    return word.prefix(1).lowercased() + word.dropFirst()
  }

  /// Whether the first word of a sentence is no name.
  func isLowered(_ i: Int) -> Bool {
    !grammar(i).isEmpty || !lexeme(i).readings.isEmpty && !lexeme(i).forms.contains(.guessed)
      || Self.titles.contains { spelledAs(i, $0) } || isCommon(text(i)) && !isSingularName(i) || isPluralSubject(i)
  }

  /// *Jongeren drinken*, *Vogels eten*: a single word with a plural verb is no name.
  private func isPluralSubject(_ i: Int) -> Bool {
    let word = text(i)
    guard word.hasSuffix("en") || word.hasSuffix("s"), passage.tokens.indices.contains(i + 1), isWord(i + 1),
      !passage.tokens[i].flags.contains(.allCapitals)
    else { return false }
    if word.hasSuffix("en") || word.hasSuffix("ers"),
      spelled(i + 1, "uit", "van", "met", "zonder", "die", "en", "onder", "boven", "tussen", "vanaf")
    {
      return true
    }
    return lexeme(i + 1).forms.isFinite
      && lexeme(i + 1).forms.isDisjoint(with: [.stem, .stemT, .pastSingular, .thirdOnly])
  }

  /// *Groningen werd*: no plural, for its verb is none.
  private func isSingularName(_ i: Int) -> Bool {
    let forms = lexeme(i + 1).forms
    return text(i).hasSuffix("ingen") && forms.isFinite && forms.isDisjoint(with: [.plural, .pastPlural])
  }

  /// Nouns that stand before a name, or open a sentence without an article.
  static let titles: Set<String> = [
    "mevrouw", "meneer", "vorig", "volgend", "afgelopen", "komend", "minister", "burgemeester", "president", "premier",
    "koning",
    "koningin", "prins", "prinses", "paus", "professor", "dokter", "schrijver", "schrijfster", "zanger", "zangeres",
    "trainer",
    "bisschop", "keizer", "graaf", "hertog", "directeur", "voorzitter", "kapitein", "kolonel", "generaal",
    "aartsbisschop",
    "onderzoek", "zoiets", "zowel", "degene", "oud-minister", "oud-premier", "wethouder", "staatssecretaris", "rechter",
    "regisseur",
    "acteur", "actrice", "schilder", "dichter", "auteur", "journalist", "hoogleraar", "advocaat", "commissaris",
    "inspecteur",
  ]

  /// Endings that no name has: *Jarenlang*, *Pogingen*.
  private func isCommon(_ word: String) -> Bool {
    ["lijks", "lijk", "lijke", "lang", "ingen", "heid", "heden", "teit", "isch", "enlang", "weg"]
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
