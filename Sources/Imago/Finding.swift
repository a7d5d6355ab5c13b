/// How heavily a finding weighs.
public enum Level: Int, Comparable, Sendable, CaseIterable {
  /// Only said quietly; never counted (`veiligheid`).
  case note
  /// Fine to say, can be better.
  case hint
  /// Usually lands as a reproach.
  case warning
  /// Hardly anyone can hear this safely.
  case error

  public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

  /// The English name in machine-readable output and settings.
  public var name: String {
    switch self {
    case .note: "note"
    case .hint: "hint"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The Dutch name people read.
  public var dutchName: String {
    switch self {
    case .note: "let goed op jezelf"
    case .hint: "tip"
    case .warning: "let op"
    case .error: "fout"
    }
  }

  /// The level with this English name.
  public init?(name: String) {
    guard let level = Level.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }
}

/// What kind of sentence a rewrite is.
public enum RewriteKind: String, Sendable, CaseIterable {
  case ikBoodschap = "ik-boodschap"
  case feit
  case interpretatie
  case verzoek
  case splitsing
}

/// What a rewrite promises.
public enum Applicability: String, Sendable {
  /// Changes no meaning.
  case safe
  /// Complete; to be read before use.
  case review
  /// Has slots that only the writer can fill.
  case template
}

/// A place in a rewrite that only the writer can fill: `[welk gevoel?]`.
public struct Slot: Equatable, Sendable {
  /// A stable name: `gevoel`, `beeld`, `woorden`, `wanneer` ...
  public var name: String
  /// What to ask, without brackets.
  public var prompt: String
  /// The bracketed place in the rewrite's text, in Unicode scalars.
  public var range: Range<Int>
  /// Words that may fit, never filled in beforehand.
  public var suggestions: [String]

  public init(name: String, prompt: String, range: Range<Int>, suggestions: [String] = []) {
    self.name = name
    self.prompt = prompt
    self.range = range
    self.suggestions = suggestions
  }
}

/// Another way to say a sentence.
public struct Suggestion: Equatable, Sendable {
  public var kind: RewriteKind
  public var applicability: Applicability
  /// The text that takes the place of `replaces`.
  public var text: String
  /// UTF-8 bytes in the file.
  public var replaces: Range<Int>
  public var slots: [Slot]

  public init(
    kind: RewriteKind, applicability: Applicability, text: String, replaces: Range<Int>, slots: [Slot] = []
  ) {
    self.kind = kind
    self.applicability = applicability
    self.text = text
    self.replaces = replaces
    self.slots = slots
  }
}

/// One thing the linter noticed.
public struct Finding: Equatable, Sendable {
  /// The id of the rule: `absoluut`.
  public var rule: String
  public var level: Level
  /// One plain Dutch sentence that names the words it is about.
  public var message: String
  /// The words it is about: UTF-8 bytes from the start of the file.
  public var range: Range<Int>
  /// The sentence they stand in: UTF-8 bytes from the start of the file.
  public var sentence: Range<Int>
  /// Best first.
  public var suggestions: [Suggestion]
  /// A question that helps where no rewrite does: "Wat zou een camera hebben gezien?"
  public var question: String?
  /// Other rules that saw something in the same sentence, with their words.
  public var related: [Related]

  /// A lesser finding that was merged into this one.
  public struct Related: Equatable, Sendable {
    public var rule: String
    public var range: Range<Int>

    public init(rule: String, range: Range<Int>) {
      self.rule = rule
      self.range = range
    }
  }

  public init(
    rule: String, level: Level, message: String, range: Range<Int>, sentence: Range<Int>,
    suggestions: [Suggestion] = [], question: String? = nil, related: [Related] = []
  ) {
    self.rule = rule
    self.level = level
    self.message = message
    self.range = range
    self.sentence = sentence
    self.suggestions = suggestions
    self.question = question
    self.related = related
  }
}

extension Finding {
  /// The order of a report: by place, then rule.
  static func isBefore(_ a: Finding, _ b: Finding) -> Bool {
    (a.range.lowerBound, a.rule, a.range.upperBound) < (b.range.lowerBound, b.rule, b.range.upperBound)
  }
}

/// What the linter counted in a text.
public struct Statistics: Equatable, Sendable {
  public var words = 0
  public var sentences = 0
  /// Clauses whose subject is the speaker.
  public var ikClauses = 0
  /// Clauses whose subject is the other.
  public var jijClauses = 0

  public init() {}
}

/// Everything the linter has to say about one text, in order of place, then rule.
public struct Report: Equatable, Sendable {
  public var findings: [Finding]
  public var statistics: Statistics

  public init(findings: [Finding], statistics: Statistics) {
    self.findings = findings
    self.statistics = statistics
  }
}
