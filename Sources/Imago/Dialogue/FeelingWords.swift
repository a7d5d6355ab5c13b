internal import Dutch

/// Words that name a feeling, to count them in the empathy of the receiver.
enum FeelingWords {
  /// Whether a folded word names a feeling; with `-e` and `-er` too.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    if ambiguous.contains(word) { return false }
    if word.hasSuffix("er"), words.contains(String(word.dropLast(2))) { return true }
    return word.hasSuffix("e") && words.contains(String(word.dropLast()))
  }

  /// Words that are a feeling only now and then, and mostly something else.
  private static let ambiguous: Set<String> = [
    "anders", "begrepen", "betrokken", "dubbel", "gek", "gehoord", "gezien", "goed", "half", "licht", "los", "moeder",
    "naar",
    "oke", "op", "open", "prima", "slecht", "stil", "vast", "vreemd", "wee", "zeker", "last", "raar", "vertrouwen",
    "zin",
  ]

  /// The feelings and pseudo-feelings of the lexicon: a receiver may guess either.
  private static let words: Set<String> = {
    let vocabulary = Vocabulary.shared
    var words: Set<String> = []
    for sense in [Sense.feeling, .pseudoFeeling] {
      for (word, _) in vocabulary.words(of: sense) { words.insert(Spelling.plain(word)) }
    }
    return words.subtracting(ambiguous)
  }()
}
