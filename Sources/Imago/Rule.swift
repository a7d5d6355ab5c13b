/// What a rule says of itself: shown by `rules` and `explain`, and carried by every report.
public struct RuleDescription: Sendable {
  /// The Dutch id: `absoluut`.
  public var id: String
  /// The level without context.
  public var level: Level
  /// What it finds, in one line of Dutch.
  public var summary: String
  /// Wat: what the rule finds.
  public var what: String
  /// Waarom: why it lands badly.
  public var why: String
  /// Voorbeeld: a sentence that is found.
  public var example: String
  /// Liever: the same said better.
  public var better: String
  /// What it finds, in one line of English.
  public var englishSummary: String

  public init(
    id: String, level: Level, summary: String, what: String, why: String, example: String, better: String,
    englishSummary: String
  ) {
    self.id = id
    self.level = level
    self.summary = summary
    self.what = what
    self.why = why
    self.example = example
    self.better = better
    self.englishSummary = englishSummary
  }
}

/// All rules, in the order in which they are listed.
public enum AllRules {
  public static let descriptions: [RuleDescription] = []
}
