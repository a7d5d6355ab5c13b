package import Dutch

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

/// A sentence that shows what a rule finds or leaves alone; run as a test and shown by `explain`.
package struct Example: Sendable {
  /// The sentence; in a flagged one the words that must be found stand between « and ».
  package var text: String
  package var isFlagged: Bool

  /// A sentence in which the marked words are found.
  package static func flagged(_ text: String) -> Example { Example(text: text, isFlagged: true) }

  /// A sentence in which the rule finds nothing.
  package static func silent(_ text: String) -> Example { Example(text: text, isFlagged: false) }
}

/// What a rule saw in one sentence, before findings are merged and rewrites made.
package struct Hit: Sendable {
  package var rule: String
  package var level: Level
  /// The words it is about.
  package var tokens: Range<Int>
  /// The clause it is about, or -1.
  package var clause: Int
  /// One plain Dutch sentence that names the words.
  package var message: String
  /// How telling the hit is among hits of the same level: the reason a reader would name first wins.
  package var weight: Int
  /// The construction or lexicon class it came from, for the rewrite: `stem`, `waarheid`, `C42`, `nooit`.
  package var construction: String
  /// The lexicon entry it came from.
  package var entry: Vocabulary.Entry?

  package init(
    rule: String, level: Level, tokens: Range<Int>, clause: Int, message: String, weight: Int = 0,
    construction: String = "", entry: Vocabulary.Entry? = nil
  ) {
    self.rule = rule
    self.level = level
    self.tokens = tokens
    self.clause = clause
    self.message = message
    self.weight = weight
    self.construction = construction
    self.entry = entry
  }
}

/// A rule that looks at one sentence at a time.
package protocol SentenceRule: Sendable {
  static var description: RuleDescription { get }
  static var examples: [Example] { get }
  init()
  /// What a sentence must hold before the rule is asked at all.
  static var needs: Trigger { get }
  /// Whether a sentence with these words can hold a hit at all; cheap, so that most sentences cost nothing.
  func mayApply(to view: SentenceView) -> Bool
  func hits(in view: SentenceView) -> [Hit]
  /// What the rule sees in a sentence. Asked of the type, so that nothing is copied to ask a rule that has nothing to say.
  static func look(at view: SentenceView) -> [Hit]
}

extension SentenceRule {
  package static func look(at view: SentenceView) -> [Hit] {
    let rule = Self()
    return rule.mayApply(to: view) ? rule.hits(in: view) : []
  }

  package func mayApply(to view: SentenceView) -> Bool { view.mayReproach || view.sentence.senses.has(.formula) }
  var id: String { Self.description.id }
}

/// A rule that looks at a whole message: a draft, a turn.
package protocol MessageRule: Sendable {
  static var description: RuleDescription { get }
  static var examples: [Example] { get }
  init()
  func hits(in message: MessageFacts) -> [MessageHit]
}
