/// What of a text is said, and by whom.
///
/// A reader of one layout (plain text, Markdown, a script, subtitles, a chat export) makes it. Everything downstream works
/// on `text`, in which the bytes that nobody says are spaces, so that offsets stay those of the file.
package struct Reading: Sendable {
  /// A run of words of one speaker that is heard as one: a draft, a turn, a chat message.
  package struct Message: Sendable {
    /// UTF-8 bytes from the start of the file.
    package var range: Range<Int>
    package var role: Role
    /// The speaker's name as written, empty where nobody is named.
    package var speaker: String

    package init(range: Range<Int>, role: Role, speaker: String = "") {
      self.range = range
      self.role = role
      self.speaker = speaker
    }
  }

  /// As long as the file, byte for byte; what nobody says is blank.
  package var text: [UInt8]
  /// In order of place, apart from each other.
  package var messages: [Message]

  package init(text: [UInt8], messages: [Message]) {
    self.text = text
    self.messages = messages
  }

  /// A text that one person says from beginning to end.
  package init(plain text: [UInt8], role: Role) {
    self.text = text
    messages = text.isEmpty ? [] : [Message(range: 0..<text.count, role: role)]
  }

  /// Every line a message by itself, line feeds left out.
  package init(lines text: [UInt8], role: Role) {
    self.text = text
    messages = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      messages.append(Message(range: start..<end, role: role))
      start = end + 1
    }
  }

  /// Blanks a stretch; line feeds stay, so that paragraphs and lines stay what they were.
  package mutating func silence(_ range: Range<Int>) {
    for index in range where text[index] != UInt8(ascii: "\n") { text[index] = UInt8(ascii: " ") }
  }
}
