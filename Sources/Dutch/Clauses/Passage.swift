/// One word, number, mark or emoji with what the vocabulary knows of it.
package struct Token: Sendable {
  /// UTF-8 bytes in the document.
  package var start: Int32
  package var end: Int32
  package var lexeme: Int32
  package var kind: Word.Kind
  package var flags: Flags
  /// The clause the token belongs to, an index in the passage's clauses, or -1.
  package var clause: Int32 = -1

  /// What the token's place and shape say.
  package struct Flags: OptionSet, Sendable {
    package var rawValue: UInt8
    @inlinable @inline(__always)
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Inside quotation marks.
    @inlinable package static var quoted: Flags { Flags(rawValue: 1 << 0) }
    /// One to three words in quotation marks that nobody is said to have spoken.
    @inlinable package static var scare: Flags { Flags(rawValue: 1 << 1) }
    /// Starts with a capital.
    @inlinable package static var capital: Flags { Flags(rawValue: 1 << 2) }
    /// Two or more letters, all capitals.
    @inlinable package static var allCapitals: Flags { Flags(rawValue: 1 << 3) }
    /// Carries a stress accent (*wél*, *níet*, *één*).
    @inlinable package static var stressAccent: Flags { Flags(rawValue: 1 << 4) }
    /// A letter is repeated three times or more.
    @inlinable package static var stretched: Flags { Flags(rawValue: 1 << 5) }
    /// A colon, semicolon, dash or bracket, which parts clauses.
    @inlinable package static var parting: Flags { Flags(rawValue: 1 << 6) }
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// Where the finite verb stands in its clause.
package enum ClauseOrder: UInt8, Sendable {
  /// Subject, finite verb: *Je luistert niet.*
  case main
  /// Something else, finite verb, subject: *Gisteren belde je.*
  case inverted
  /// Finite verb last: *dat je niet luistert*.
  case final
  /// *Luister nou eens.*
  case imperative
  /// Finite verb first or after a question word.
  case question
}

/// Whose clause it is.
package enum Person: UInt8, Sendable {
  /// The speaker.
  case ik
  /// The one spoken to, or the partner spoken about.
  case ander
  /// Speaker and others.
  case wij
  /// Anybody else.
  case derde
  /// A thing, a situation, *het*.
  case ding
  /// *je*, *men*: anyone.
  case algemeen
}

/// What opens a clause and so what it is to its parent.
package enum ClauseKind: UInt8, Sendable {
  case root
  /// *dat*, *alsof*, *of*: says what was thought, said, felt.
  case content
  /// *als*, *wanneer*, *zodra*.
  case conditional
  /// *toen*, *terwijl*, *nadat*.
  case temporal
  /// *omdat*, *doordat*.
  case causal
  /// Another subordinator.
  case adverbial
  case relative
  /// *hoe*, *wat*, *waarom* in a clause that is not a question.
  case embeddedQuestion
  /// *om ... te*.
  case infinitival
  /// No finite verb at all.
  case verbless
}

/// When the clause's event is.
package enum Tense: UInt8, Sendable {
  case present, past, perfect, pluperfect
}

/// Under whose words the clause stands.
package enum Frame: UInt8, Sendable {
  case none
  /// *het was mijn idee dat ...*
  case interpretation
  /// *ik denk dat ...*, *volgens mij*
  case weak
  /// *ik vind dat ...*, *ik voel dat ...*
  case opinion
  /// *je zei dat ...*
  case reported
}

/// One clause: who, does what, in which order.
package struct Clause: Sendable {
  /// Tokens from first to last, those of clauses inside it included.
  package var tokens: Range<Int>
  package var kind: ClauseKind = .root
  package var order: ClauseOrder = .main
  /// The clause this one stands in, or -1.
  package var parent: Int = -1
  /// The subordinator, question word or relative, or -1.
  package var opener: Int = -1
  /// The finite verb, or -1.
  package var finite: Int = -1
  /// How sure the finite verb is, 0 to 3.
  package var certainty: Int = 0
  /// Head of the subject, or -1; for an elided subject the one it is shared with.
  package var subject: Int = -1
  /// The subject's noun phrase.
  package var subjectPhrase: Range<Int> = 0..<0
  /// Whether the subject was said in an earlier clause (*je komt binnen en zegt niks*).
  package var isSubjectShared = false
  package var person: Person?
  /// Whether the subject is a noun with *je*, *jouw*, *uw* (*je toon*).
  package var isSubjectOwnedByOther = false
  /// The parted particle, or -1.
  package var particle: Int = -1
  /// The verb of the finite token (with its particle), a row of the verb table, or -1.
  package var finiteRow: Int32 = -1
  /// The last infinitive or participle, or -1.
  package var nonfinite: Int = -1
  /// The verb that carries the meaning: that of `nonfinite` if there is one, else of the finite token.
  package var verbRow: Int32 = -1
  /// The first negation, or -1.
  package var negation: Int = -1
  package var tense: Tense = .present
  package var frame: Frame = .none
  package var isQuoted = false
  package var isQuestion = false
  /// Sense bits of all its own tokens.
  package var senses: Senses = []
  package var grammar: Grammar = []
}

/// A lexicon pattern found in a sentence.
package struct PatternMatch: Sendable {
  package var sense: Sense
  /// The entry of the vocabulary.
  package var entry: Int
  /// The tokens from first to last.
  package var tokens: Range<Int>
  /// The clause of the anchor.
  package var clause: Int
}

/// One sentence of a passage.
package struct Sentence: Sendable {
  package var bytes: Range<Int>
  package var tokens: Range<Int>
  package var clauses: Range<Int> = 0..<0
  package var matches: Range<Int> = 0..<0
  package var senses: Senses = []
  package var grammar: Grammar = []
  /// Traces of all its words.
  package var trace = WordTrace()
  package var isQuestion = false
  package var isExclamation = false
}

/// A stretch of one speaker's words, analysed. All indexes are into the passage's own arrays.
package struct Passage: Sendable {
  package var tokens: [Token] = []
  package var clauses: [Clause] = []
  package var sentences: [Sentence] = []
  package var matches: [PatternMatch] = []

  package init() {}

  /// Calls `body` with the places of the tokens, clauses and sentences; not at all for an empty passage.
  package func withPointers(
    _ body: (_ tokens: UnsafePointer<Token>, _ clauses: UnsafePointer<Clause>, _ sentences: UnsafePointer<Sentence>) ->
      Void
  ) {
    tokens.withUnsafeBufferPointer { tokens in
      clauses.withUnsafeBufferPointer { clauses in
        sentences.withUnsafeBufferPointer { sentences in
          if let tokens = tokens.baseAddress, let clauses = clauses.baseAddress, let sentences = sentences.baseAddress {
            body(tokens, clauses, sentences)
          }
        }
      }
    }
  }

  mutating func clear() {
    tokens.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
  }
}
