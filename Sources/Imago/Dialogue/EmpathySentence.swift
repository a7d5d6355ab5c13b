/// Telling `ik kan me voorstellen dat je bang was` from `ik kan me voorstellen waarom je ging`.
enum EmpathySentence {
  private static let imagining: Set<String> = [
    "voorstellen", "indenken", "inbeelden", "stel", "beeld", "verplaats", "inleven", "schoenen",
  ]
  /// What makes a guess of it: a feeling, or a thought in its place.
  private static let guessing: Set<String> = [
    "voelen", "voelt", "voelde", "gevoeld", "voel", "gevoel", "denkt", "dacht", "vindt", "vond", "alsof",
  ]

  /// Whether a sentence guesses a feeling; one that only says it understands why is no empathy.
  static func isOne(_ sentence: SpokenSentence, _ text: SpokenText) -> Bool {
    for match in text.matches where match.cue == .empathy && sentence.words.contains(match.words.lowerBound) {
      let rest = match.words.upperBound..<sentence.words.upperBound
      if text.words[rest].contains(where: { FeelingWords.contains($0.text) }) { return true }
      let words = text.words[match.words.lowerBound..<sentence.words.upperBound]
      let imagines = words.contains { imagining.contains($0.text) }
      if !imagines || words.contains(where: { guessing.contains($0.text) }) { return true }
    }
    return false
  }
}
