/// One word, number, mark or emoji with what the vocabulary knows of it.
public struct Token: Sendable {
  /// UTF-8 bytes in the document.
  public var start: Int32
  public var end: Int32
  public var lexeme: Int32
  public var kind: Word.Kind
  public var flags: Flags
  /// The clause the token belongs to, an index in the passage's clauses, or -1.
  public var clause: Int32 = -1

  /// What the token's place and shape say.
  public struct Flags: BitSet {
    public var rawValue: UInt8
    @inlinable @inline(__always)
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Inside quotation marks.
    @inlinable public static var quoted: Flags { Flags(rawValue: 1 << 0) }
    /// One to three words in quotation marks that nobody is said to have spoken.
    @inlinable public static var scare: Flags { Flags(rawValue: 1 << 1) }
    /// Starts with a capital.
    @inlinable public static var capital: Flags { Flags(rawValue: 1 << 2) }
    /// Two or more letters, all capitals.
    @inlinable public static var allCapitals: Flags { Flags(rawValue: 1 << 3) }
    /// Carries a stress accent (*wél*, *níet*, *één*).
    @inlinable public static var stressAccent: Flags { Flags(rawValue: 1 << 4) }
    /// A letter is repeated three times or more.
    @inlinable public static var stretched: Flags { Flags(rawValue: 1 << 5) }
    /// A colon, semicolon, dash or bracket, which parts clauses.
    @inlinable public static var parting: Flags { Flags(rawValue: 1 << 6) }
    /// A round bracket: what it encloses interrupts a clause.
    @inlinable public static var bracket: Flags { Flags(rawValue: 1 << 7) }
  }

  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// Where the finite verb stands in its clause.
public enum ClauseOrder: UInt8, Sendable {
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
public enum Person: UInt8, Sendable {
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
public enum ClauseKind: UInt8, Sendable {
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
public enum Tense: UInt8, Sendable {
  case present, past, perfect, pluperfect
}

/// Under whose words the clause stands.
public enum Frame: UInt8, Sendable {
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
///
/// Places are kept in 32 bits: clauses are copied more than anything else, and so a copy is a few moves.
public struct Clause: Sendable {
  /// Tokens from first to last, those of clauses inside it included.
  public var tokens: Range<Int>
  /// The subject's noun phrase.
  public var subjectPhrase: Range<Int> = 0..<0
  /// Sense bits of all its own tokens.
  public var senses: Senses = []
  public var grammar: Grammar = []
  @usableFromInline var parentPlace: Int32 = -1
  @usableFromInline var openerPlace: Int32 = -1
  @usableFromInline var finitePlace: Int32 = -1
  @usableFromInline var subjectPlace: Int32 = -1
  @usableFromInline var particlePlace: Int32 = -1
  @usableFromInline var nonfinitePlace: Int32 = -1
  @usableFromInline var negationPlace: Int32 = -1
  /// The verb of the finite token (with its particle), a row of the verb table, or -1.
  public var finiteRow: Int32 = -1
  /// The verb that carries the meaning: that of `nonfinite` if there is one, else of the finite token.
  public var verbRow: Int32 = -1
  @usableFromInline var sureness: Int8 = 0
  public var kind: ClauseKind = .root
  public var order: ClauseOrder = .main
  public var person: Person?
  public var tense: Tense = .present
  public var frame: Frame = .none
  /// Whether the subject was said in an earlier clause (*je komt binnen en zegt niks*).
  public var isSubjectShared = false
  /// Whether the subject is a noun with *je*, *jouw*, *uw* (*je toon*).
  public var isSubjectOwnedByOther = false
  public var isQuoted = false
  public var isQuestion = false

  @inlinable
  public init(tokens: Range<Int>) { self.tokens = tokens }

  /// The clause this one stands in, or -1.
  @inlinable public var parent: Int {
    @inline(__always) get { Int(parentPlace) }
    @inline(__always) set { parentPlace = Int32(truncatingIfNeeded: newValue) }
  }

  /// The subordinator, question word or relative, or -1.
  @inlinable public var opener: Int {
    @inline(__always) get { Int(openerPlace) }
    @inline(__always) set { openerPlace = Int32(truncatingIfNeeded: newValue) }
  }

  /// The finite verb, or -1.
  @inlinable public var finite: Int {
    @inline(__always) get { Int(finitePlace) }
    @inline(__always) set { finitePlace = Int32(truncatingIfNeeded: newValue) }
  }

  /// Head of the subject, or -1; for an elided subject the one it is shared with.
  @inlinable public var subject: Int {
    @inline(__always) get { Int(subjectPlace) }
    @inline(__always) set { subjectPlace = Int32(truncatingIfNeeded: newValue) }
  }

  /// The parted particle, or -1.
  @inlinable public var particle: Int {
    @inline(__always) get { Int(particlePlace) }
    @inline(__always) set { particlePlace = Int32(truncatingIfNeeded: newValue) }
  }

  /// The last infinitive or participle, or -1.
  @inlinable public var nonfinite: Int {
    @inline(__always) get { Int(nonfinitePlace) }
    @inline(__always) set { nonfinitePlace = Int32(truncatingIfNeeded: newValue) }
  }

  /// The first negation, or -1.
  @inlinable public var negation: Int {
    @inline(__always) get { Int(negationPlace) }
    @inline(__always) set { negationPlace = Int32(truncatingIfNeeded: newValue) }
  }

  /// How sure the finite verb is, 0 to 3.
  @inlinable public var certainty: Int {
    @inline(__always) get { Int(sureness) }
    @inline(__always) set { sureness = Int8(truncatingIfNeeded: newValue) }
  }
}

/// A lexicon pattern found in a sentence.
public struct PatternMatch: Sendable {
  public var sense: Sense
  /// The entry of the vocabulary.
  public var entry: Int
  /// The tokens from first to last.
  public var tokens: Range<Int>
  /// The clause of the pattern's head: its longest word, or its verb where it has none.
  public var clause: Int
}

/// One sentence of a passage.
public struct Sentence: Sendable {
  public var bytes: Range<Int>
  public var tokens: Range<Int>
  public var clauses: Range<Int> = 0..<0
  public var matches: Range<Int> = 0..<0
  public var senses: Senses = []
  public var grammar: Grammar = []
  // Before the trace, where there is room: a sentence is 128 bytes.
  public var isQuestion = false
  public var isExclamation = false
  /// Traces of all its words.
  public var trace = WordTrace()
}

/// A stretch of one speaker's words, analysed. All indexes are into the passage's own arrays.
public struct Passage: Sendable {
  public var tokens: [Token] = []
  public var clauses: [Clause] = []
  public var sentences: [Sentence] = []
  public var matches: [PatternMatch] = []

  public init() {}

  /// Calls `body` with the places of the tokens, clauses and sentences; not at all for an empty passage.
  public func withPointers(
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
