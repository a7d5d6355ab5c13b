internal import Dutch

/// What is remembered of each sentence for the rules that look at a whole message.
///
/// Small and without references, so that a message of any length costs little; the sentences themselves are long gone when
/// these rules run.
package struct SentenceFacts: Sendable {
  /// UTF-8 bytes from the start of the file.
  package var bytes: Range<Int>
  /// The paragraph it stands in, counted from 0 in the message.
  package var paragraph: Int
  package var words: Int
  /// Clauses whose subject is the speaker, outside quotations.
  package var ikClauses = 0
  /// Clauses whose subject is the other, outside quotations.
  package var jijClauses = 0
  package var signs: Signs = []
  /// The highest level of what the sentence rules saw.
  package var level: Level?
  /// Where a marker of another topic stands: UTF-8 bytes from the start of the file.
  package var shift: Range<Int>?

  /// What a sentence holds.
  package struct Signs: OptionSet, Sendable {
    package var rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A feeling of the speaker.
    package static let feeling = Signs(rawValue: 1 << 0)
    /// A request to the other in a kind form.
    package static let request = Signs(rawValue: 1 << 1)
    /// A day, a date, a clock time, a place in time that only one moment has.
    package static let moment = Signs(rawValue: 1 << 2)
    /// Something a camera would record.
    package static let visibleAct = Signs(rawValue: 1 << 3)
    /// Thanks, praise or love.
    package static let appreciation = Signs(rawValue: 1 << 4)
    /// The speaker's own childhood.
    package static let childhood = Signs(rawValue: 1 << 5)
    /// Words in quotation marks.
    package static let quotation = Signs(rawValue: 1 << 6)
  }

  package var isReproach: Bool { level.map { $0 >= .warning } ?? false }
}

/// One message of one speaker, sentence by sentence.
package struct MessageFacts: Sendable {
  package var sentences: [SentenceFacts] = []
  package var settings: Settings

  package init(settings: Settings) { self.settings = settings }

  package var hasReproach: Bool { sentences.contains(where: \.isReproach) }

  package func has(_ sign: SentenceFacts.Signs) -> Bool { sentences.contains { $0.signs.contains(sign) } }
}

/// What a message rule saw.
package struct MessageHit: Sendable {
  package var level: Level
  /// The words it is about: UTF-8 bytes from the start of the file.
  package var range: Range<Int>
  /// The sentence they stand in.
  package var sentence: Range<Int>
  package var message: String
  package var suggestions: [Suggestion]
  package var question: String?

  package init(
    level: Level, range: Range<Int>, sentence: Range<Int>, message: String, suggestions: [Suggestion] = [],
    question: String? = nil
  ) {
    self.level = level
    self.range = range
    self.sentence = sentence
    self.message = message
    self.suggestions = suggestions
    self.question = question
  }
}

extension SentenceFacts {
  /// What there is to remember of a sentence.
  package init(_ view: SentenceView, paragraph: Int, level: Level?) {
    bytes = view.sentence.bytes
    words = view.wordCount
    self.paragraph = paragraph
    self.level = level
    for index in view.clauses {
      let clause = view.clause(index)
      guard !clause.isQuoted, clause.frame != .reported else { continue }
      switch clause.person {
      case .ik: ikClauses += 1
      case .ander where !view.isGeneric(index): jijClauses += 1
      default: break
      }
      if isVisible(clause, view) { signs.insert(.visibleAct) }
    }
    let senses = view.sentence.senses
    if senses.has(.feeling) || senses.has(.pseudoFeeling), view.mentionsSelf || ikClauses > 0 { signs.insert(.feeling) }
    if senses.has(.timeAnchor) || view.namesDayOrClock { signs.insert(.moment) }
    if senses.has(.appreciation), view.isAppreciation { signs.insert(.appreciation) }
    if view.isChildhood { signs.insert(.childhood) }
    if view.isRequest { signs.insert(.request) }
    if view.tokens.contains(where: { view.isQuoted($0) }) { signs.insert(.quotation) }
    if senses.has(.topicShift),
      let match = view.matches(.topicShift).first(where: { !view.isQuoted($0.tokens.lowerBound) })
    {
      shift = view.byteRange(match.tokens)
    }
  }

  /// A verb that a camera would record, done by the other.
  private func isVisible(_ clause: Clause, _ view: SentenceView) -> Bool {
    guard clause.person == .ander, clause.negation < 0 else { return false }
    return !view.lexemes.vocabulary.classes(clause.verbRow).isDisjoint(with: [.visible, .audible, .speech])
  }
}

extension SentenceView {
  /// A weekday, a month, a part of the day; *zo* and *do* are words more often than days.
  func isDay(_ i: Int) -> Bool {
    grammar(i).contains(.dateNoun) && !spelled(i, in: "ma di wo do vr za zo week maand jaar dag uur")
  }

  /// Whether a day or a clock time is named.
  var namesDayOrClock: Bool {
    once(.dayOrClock) {
      let mayName =
        !sentence.grammar.isDisjoint(with: [.dateNoun, .numeral]) || tokens.contains { token($0).kind == .number }
      return mayName && tokens.contains { isDay($0) || isClockTime($0) }
    }
  }

  /// *8 uur*, *half negen*, *20:15*, *om acht*.
  func isClockTime(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    if token(i).kind == .number || grammar(i).contains(.numeral) {
      return spelled(i + 1, in: "uur u min minuten minuut keer") || spelled(i - 1, in: "om half kwart tegen rond")
        || text(i).contains(":")
    }
    return false
  }
}
