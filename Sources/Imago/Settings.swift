/// What to look for and how strictly.
public struct Settings: Equatable, Sendable {
  /// Rules to run; nil for all.
  public var selected: Set<String>?
  /// Rules not to run.
  public var ignored: Set<String> = []
  /// Levels that take the place of a rule's own; nil switches the rule off.
  public var levels: [String: Level?] = [:]
  /// Findings below this level are left out (a note is never left out).
  public var minimumLevel: Level = .hint
  /// Lengths above which `lengte` speaks.
  public var lengths = LengthLimits()
  /// Words and phrases that are never flagged.
  public var allowed: [String] = []
  /// The user's own lexicons, in the format of the embedded ones.
  public var lexicons: [OwnLexicon] = []
  /// Whose words an unlabelled text holds.
  public var role: Role = .sender
  /// Names of speakers and their roles.
  public var roles: [String: Role] = [:]
  /// How to read the input.
  public var inputFormat: InputFormat = .automatic
  /// Every line is a message by itself.
  public var eachLine = false
  /// Whether rewrites are built; switched off while checking a rewrite.
  public var buildsRewrites = true
  /// Whether small signs are weighed; switched off while their weights are fitted.
  package var weighs = true
  /// Language of messages.
  public var language: Language = .dutch

  public init() {}

  /// Whether a rule runs at all.
  package func runs(_ rule: String) -> Bool {
    if let level = levels[rule], level == nil { return false }
    return selected?.contains(rule) ?? true && !ignored.contains(rule)
  }
}

/// A lexicon of the user's own: words and expressions to flag besides the embedded ones.
public struct OwnLexicon: Equatable, Sendable {
  /// The file's name, for messages about malformed lines.
  public var name: String
  /// The file's contents.
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The language in which findings are explained.
public enum Language: String, Sendable {
  case dutch = "nl"
  case english = "en"
}

/// Who speaks in a dialogue.
public enum Role: String, Sendable, CaseIterable {
  case sender = "zender"
  case receiver = "ontvanger"
  case therapist = "therapeut"
  /// Stage directions, explanations, samples: not linted.
  case direction = "regie"
}

/// How a file is laid out.
public enum InputFormat: String, Sendable, CaseIterable {
  case automatic = "auto"
  case text
  case markdown
  case script
  case subtitles
  case chat
}

/// Lengths in words and sentences above which `lengte` gives a hint or a warning.
public struct LengthLimits: Hashable, Sendable {
  public var sentenceHint = 25
  public var sentenceWarning = 40
  public var chunkWordsHint = 60
  public var chunkWordsWarning = 120
  public var chunkSentencesHint = 5
  public var chunkSentencesWarning = 10

  public init() {}
}
