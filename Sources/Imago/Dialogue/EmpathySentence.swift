/// Telling `ik kan me voorstellen dat je bang was` from `ik kan me voorstellen waarom je ging`.
enum EmpathySentence {
  /// Whether a sentence guesses a feeling; one that only says it understands why is no empathy.
  static func isOne(_ sentence: SpokenSentence, _ text: SpokenText) -> Bool {
    for match in text.matches where match.cue == .empathy && sentence.words.contains(match.words.lowerBound) {
      let rest = match.words.upperBound..<sentence.words.upperBound
      let explains = text.words[rest.prefix(3)].contains { $0.text == "waarom" || $0.text == "hoe" }
      if !explains || text.words[rest].contains(where: { FeelingWords.contains($0.text) }) { return true }
    }
    return false
  }
}
