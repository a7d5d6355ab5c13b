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
    /// The name or role as a script writes it before the words; nil in a text of one person.
    package var speaker: String?

    package init(stretches: [Range<Int>], role: Role, speaker: String? = nil) {
      self.stretches = stretches
      self.role = role
      self.speaker = speaker
    }
  }

  /// As long as the file, byte for byte; what nobody says is blank.
  package private(set) var text: [UInt8]
  /// In order of place, apart from each other.
  package private(set) var messages: [Message] = []
  /// The turns of a dialogue with more than one speaker; nil where one person speaks.
  package private(set) var turns: [Turn]?

  /// What the marks in the text belong to, where they are not words of it.
  private enum Markup {
    case none, markdown, subtitles
  }

  private var markup = Markup.none
  /// The file as it is.
  private let source: [UInt8]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - name: the file's name, for its ending.
  ///   - silent: stretches that nobody says: comments that are meant for the linter.
  ///   - settings: how the text is laid out, who is who, and whose words a text without speakers holds.
  package init(_ bytes: [UInt8], name: String = "", silent: [Range<Int>] = [], settings: Settings) {
    source = bytes
    text = bytes
    for range in silent { silence(range) }
    if settings.eachLine {
      messages = lines(role: settings.role)
      return
    }
    var settings = settings
    let isAutomatic = settings.inputFormat == .automatic
    if settings.inputFormat == .subtitles || isAutomatic && Subtitles.areSubtitles(text) {
      markup = .subtitles
      let lines = Subtitles.words(text, keepsVoices: true)
      let isScript = Conversation.isScript(lines, roles: settings.roles)
      text = isScript ? lines : Subtitles.words(text)
      settings.inputFormat = isScript ? .automatic : .text
    } else if settings.inputFormat == .markdown || isAutomatic && Markdown.isMarkdown(name) {
      markup = .markdown
      let script = isAutomatic ? Markdown.withoutCode(text) : []
      if isAutomatic, Conversation.isScript(script, roles: settings.roles) {
        text = script
      } else {
        text = Markdown.prose(text)
        settings.inputFormat = .markdown
      }
    }
    readMessages(settings)
  }

  /// Whether there are marks in the text that a suggestion must leave whole.
  package var hasMarkup: Bool { markup != .none }

  /// A suggestion as it may be offered in this layout, or nil where its words cannot take the place of the old ones.
  package func offered(_ suggestion: Suggestion) -> Suggestion? {
    var suggestion = suggestion
    switch markup {
    case .none: break
    case .subtitles: if !Subtitles.isWithinCue(suggestion.replaces, source) { return nil }
    case .markdown:
      if let whole = Markdown.wholeMarkup(suggestion.replaces, source, prose: text) { suggestion.replaces = whole }
      // Emphasis, links and code would be lost.
      if suggestion.applicability == .safe, source[suggestion.replaces] != text[suggestion.replaces] {
        suggestion.applicability = .review
      }
    }
    return suggestion
  }

  /// Finds the messages in the text.
  private mutating func readMessages(_ settings: Settings) {
    if let turns = Conversation.turns(in: text, settings: settings) {
      self.turns = turns
      messages = turns.filter { $0.isSpoken && !$0.isTemplate }.map { turn in
        Message(
          stretches: text.withUnsafeBufferPointer { Conversation.stretches(of: turn, in: $0) }, role: turn.role,
          speaker: turn.label.isEmpty ? nil : turn.label)
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
