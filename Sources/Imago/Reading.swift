/// What of a text is said, and by whom.
///
/// A reader of one layout (plain text, a script, subtitles, a chat export) makes it. Everything downstream works on `text`,
/// in which the bytes that nobody says are spaces, so that offsets stay those of the file.
package struct Reading: Sendable {
  /// A run of words of one speaker that is heard as one: a draft, a turn.
  package struct Message: Sendable {
    /// What is said, in order: UTF-8 bytes from the start of the file. A sentence never runs from one stretch into the next.
    package var stretches: [Range<Int>]
    package var role: Role

    package init(stretches: [Range<Int>], role: Role) {
      self.stretches = stretches
      self.role = role
    }
  }

  /// As long as the file, byte for byte; what nobody says is blank.
  package private(set) var text: [UInt8]
  /// In order of place, apart from each other.
  package private(set) var messages: [Message] = []
  /// The turns of a dialogue with more than one speaker; nil where one person speaks.
  package private(set) var turns: [Turn]?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - silent: stretches that nobody says: comments that are meant for the linter.
  ///   - settings: how the text is laid out, who is who, and whose words a text without speakers holds.
  package init(_ bytes: [UInt8], silent: [Range<Int>] = [], settings: Settings) {
    text = bytes
    for range in silent { silence(range) }
    if settings.eachLine {
      messages = lines(role: settings.role)
    } else if let turns = Conversation.turns(in: text, settings: settings) {
      self.turns = turns
      messages = turns.filter { $0.isSpoken && !$0.isTemplate }.map { turn in
        Message(
          stretches: text.withUnsafeBufferPointer { Conversation.stretches(of: turn, in: $0) }, role: turn.role)
      }
    } else if !text.isEmpty {
      messages = [Message(stretches: [0..<text.count], role: settings.role)]
    }
  }

  /// Every line a message by itself.
  private func lines(role: Role) -> [Message] {
    var messages: [Message] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      messages.append(Message(stretches: [start..<end], role: role))
      start = end + 1
    }
    return messages
  }

  /// Blanks a stretch; line feeds stay, so that paragraphs and lines stay what they were.
  private mutating func silence(_ range: Range<Int>) {
    for index in range where text[index] != UInt8(ascii: "\n") { text[index] = UInt8(ascii: " ") }
  }
}
