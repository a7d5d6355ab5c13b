/// Leaving the sender's island: what a receiver says from a world of their own.
enum Island {
  static let cues: [Cue] = [
    .yesBut, .advice, .defence, .counterBlame, .ownStory, .judging, .interrogation, .interpretation,
  ]

  /// Whether any sentence leaves the island at first sight; mirrored words are not taken into account.
  static func leaves(_ text: SpokenText) -> Bool {
    text.matches.contains { match in
      guard cues.contains(match.cue) else { return false }
      guard let sentence = text.sentences.first(where: { $0.words.contains(match.words.lowerBound) }) else {
        return true
      }
      return counts(match, in: sentence, text)
    }
  }

  private static let orders: Set<String> = [
    "zet", "vraag", "zeg", "ga", "neem", "doe", "bel", "probeer", "laten", "maak", "praat", "schrijf",
  ]
  private static let fillers: Set<String> = [
    "ja", "nou", "maar", "dus", "oke", "en", "of", "goed", "ach", "joh", "he", "tja", "schat", "lieverd", "kom", "dan",
    "gewoon", "misschien", "anders",
  ]

  /// Whether a match is meant as such in its sentence.
  static func counts(_ match: CueMatch, in sentence: SpokenSentence, _ text: SpokenText) -> Bool {
    let first = match.words.lowerBound
    // `Jij ook bedankt.`
    if match.cue == .counterBlame || match.cue == .ownStory, text.has(.thanks, in: sentence) { return false }
    switch match.cue {
    case .yesBut:
      // `ja maar` anywhere, `maar ik` and the like only at the start of a sentence.
      let word = text.words[first].text
      return word == "ja" || word == "jamaar" || word == "jaja" || word == "oke"
        || word == "goed" && first == sentence.words.lowerBound
        || word == "maar" && first == sentence.words.lowerBound
        || (word == "snap" || word == "klopt")
    case .interrogation:
      // Only where the question starts: `snap je waarom` is none.
      let before = text.words[sentence.words.lowerBound..<first]
      return before.allSatisfy {
        ["en", "maar", "ja", "nou", "nee", "oke", "dus", "ok", "hm", "goh", "o", "oh"].contains($0.text)
      }
        && !reports(text, before: first, in: sentence)
    case .advice where orders.contains(text.words[first].text):
      // An order stands first: `zet dan`, but not `als ik dat naast elkaar zet, dan`.
      return text.words[sentence.words.lowerBound..<first].allSatisfy { fillers.contains($0.text) }
    case .ownStory, .defence, .advice, .counterBlame, .judging:
      return !reports(text, before: first, in: sentence)
    default: return true
    }
  }

  /// Whether the words before a place in the sentence say that the sender's words follow.
  static func reports(_ text: SpokenText, before index: Int, in sentence: SpokenSentence) -> Bool {
    text.matches.contains { match in
      (match.cue == .reporting || match.cue == .empathy || match.cue == .validation && match.words.lowerBound < index)
        && sentence.words.contains(match.words.lowerBound) && match.words.lowerBound <= index
        && !(match.words.lowerBound..<index).contains { text.words[$0].text == "maar" }
    }
  }
}
