/// A rule over a whole dialogue.
protocol DialogueRule: Sendable {
  static var description: RuleDescription { get }
  /// Small scripts; in a flagged one the words or the turn that must be found stand between « and ».
  static var examples: [Example] { get }
  static func check(_ dialogue: Dialogue) -> [Finding]
}

extension DialogueRule {
  /// A finding about a whole utterance, shown at its first sentence.
  static func finding(
    _ dialogue: Dialogue, _ utterance: Int, _ level: Level, _ message: String, _ suggestions: [Suggestion]
  ) -> Finding {
    let turn = dialogue.turn(utterance)
    let text = dialogue.utterances[utterance].text
    var range = turn.range
    if let sentence = text.sentences.first {
      let words = text.range(sentence.words)
      if words.upperBound <= turn.range.upperBound { range = words }
    }
    return Finding(
      rule: description.id, level: level, message: message, range: range, sentence: turn.range, suggestions: suggestions
    )
  }

  /// A finding about some words of an utterance.
  static func finding(
    _ dialogue: Dialogue, _ utterance: Int, words: Range<Int>, _ level: Level, _ message: String,
    _ suggestions: [Suggestion]
  ) -> Finding {
    let text = dialogue.utterances[utterance].text
    let range = text.range(words)
    let turn = dialogue.turn(utterance, at: range.lowerBound)
    return Finding(
      rule: description.id, level: level, message: message, range: range, sentence: turn.range, suggestions: suggestions
    )
  }
}

extension DialogueRule {
  /// A warning about a whole utterance.
  static func finding(_ dialogue: Dialogue, _ utterance: Int, _ message: String, _ suggestions: [Suggestion]) -> Finding
  {
    finding(dialogue, utterance, .warning, message, suggestions)
  }

  /// A warning about some words of an utterance.
  static func finding(
    _ dialogue: Dialogue, _ utterance: Int, words: Range<Int>, _ message: String, _ suggestions: [Suggestion]
  ) -> Finding {
    finding(dialogue, utterance, words: words, .warning, message, suggestions)
  }
}

extension Dialogue {
  /// The words of a stretch, for a message.
  func quote(_ utterance: Int, _ words: Range<Int>) -> String {
    let text = String(decoding: bytes[utterances[utterance].text.range(words)], as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The bytes of a sentence with its end mark.
  func sentenceRange(_ utterance: Int, _ sentence: SpokenSentence) -> Range<Int> {
    let range = utterances[utterance].text.range(sentence.words)
    var end = range.upperBound
    while end < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[end]) { end += 1 }
    return range.lowerBound..<end
  }

  /// A turn without one of its sentences.
  func without(_ utterance: Int, _ sentence: SpokenSentence) -> String? {
    let cut = sentenceRange(utterance, sentence)
    let turn = turn(utterance, at: cut.lowerBound)
    guard turn.range.contains(cut.lowerBound), cut.upperBound <= turn.range.upperBound else { return nil }
    var text = String(decoding: bytes[turn.range.lowerBound..<cut.lowerBound], as: UTF8.self)
    let tail = String(decoding: bytes[cut.upperBound..<turn.range.upperBound], as: UTF8.self)
    while text.last == " " { text.removeLast() }
    let rest = tail.drop { $0 == " " }
    if text.isEmpty { return rest.isEmpty ? nil : String(rest) }
    return rest.isEmpty ? text : text + " " + rest
  }
}
