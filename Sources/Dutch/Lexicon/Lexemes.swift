/// One reading of a token as a form of a verb.
public struct VerbReading: Sendable, Equatable {
  /// The verb's row in the table, or -1 for a guess. With `isJoined` a row with particle.
  public var row: Int32
  public var form: VerbForm
  /// Whether the separable particle is part of the token (*opbelde*).
  public var isJoined: Bool
  public var classes: VerbClass
}

/// What is known about a word form: its closed classes, its readings as a verb, its lexicon entries.
public struct Lexeme: @unchecked Sendable {
  public var grammar: Grammar = []
  public var senses: Senses = []
  /// All verb forms of all readings.
  public var forms: VerbForm = []
  /// All classes of all readings.
  public var classes: VerbClass = []
  @usableFromInline var readings: Range<Int32> = 0..<0
  @usableFromInline var entries: Range<Int32> = 0..<0
  /// The word as looked up, after chat spelling was undone.
  @usableFromInline var spellingStart: UnsafePointer<UInt8>?
  @usableFromInline var spellingLength: Int32 = 0
  /// The first link of the patterns this word anchors, or -1.
  var patternLink: Int32 = -1
  /// The hash of its spelling: `WordHash.of(spelling)`.
  public internal(set) var hash: UInt64 = 0
  /// The number of the word as a particle of verbs, or -1.
  var particle: Int32 = -1
  /// Whether a pattern is found by one of its verbs.
  var isVerbAnchor = false
  @usableFromInline var listRow = ListRow()

  /// A lexeme of which nothing is known.
  @inlinable
  public init() {}

  /// The word as looked up.
  @inlinable
  public var spelling: Bytes {
    @inline(__always) get { Bytes(start: spellingStart, count: Int(spellingLength)) }
  }

  /// Whether a pattern is found by this word or by one of its verbs.
  var isAnchor: Bool { patternLink >= 0 || isVerbAnchor }

  /// Whether this is a word, chat spelling undone. The hash of a literal is known beforehand.
  @inlinable @inline(__always)
  public func isSpelled(_ word: StaticString) -> Bool { hash == WordHash.of(word) }
}

/// A word as it was written, and what it is.
struct WrittenWord {
  var lexeme: Int32
  var flags: Token.Flags
}

/// A word met not long ago with its letters, so that nothing else has to be read to know it again.
struct RecentWord {
  /// The most letters that fit; longer words are few.
  static let longest = 16

  var low: UInt64 = 0
  var high: UInt64 = 0
  var length: Int32 = 0
  var word = WrittenWord(lexeme: -1, flags: [])

  /// The letters of a word in two halves, which overlap when it has more than eight; it has no more than `longest`.
  @inline(__always)
  static func letters(_ bytes: Bytes) -> (low: UInt64, high: UInt64) {
    let start = UnsafeRawPointer(bytes.baseAddress!)
    let count = bytes.count
    if count >= 8 {
      return (
        start.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
        start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      )
    }
    if count >= 4 {
      return (
        UInt64(start.loadUnaligned(fromByteOffset: 0, as: UInt32.self)),
        UInt64(start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      )
    }
    return (UInt64(bytes[0]) | UInt64(bytes[count >> 1]) << 8, UInt64(bytes[count - 1]))
  }
}

/// The lexemes of the words seen so far. Each distinct word form is looked up once.
///
/// A view on memory of an `Analyser`, valid as long as that is; copying it costs nothing.
public struct Lexemes: @unchecked Sendable {
  @usableFromInline let state: UnsafeMutablePointer<State>

  /// What grows with the number of distinct forms; emptied above `limit`.
  @usableFromInline struct State {
    @usableFromInline let vocabulary: Vocabulary
    let verbs: VerbTable
    let patterns: PatternSet
    let finder: LexemeFinder
    @usableFromInline var lexemes = Pool<Lexeme>(capacity: 1024)
    /// A lexeme of which nothing is known.
    @usableFromInline let nothing = Pool<Lexeme>(repeating: Lexeme(), count: 1)
    @usableFromInline var readings = Pool<VerbReading>(capacity: 2048)
    @usableFromInline var entries = Pool<Int32>(capacity: 1024)
    /// Folded forms to their lexeme.
    var folded = WordTable(capacity: 1024)
    /// Forms as they are written, to their place in `written`.
    var raw = WordTable(capacity: 1024)
    var written = Pool<WrittenWord>(capacity: 1024)
    /// Written words met not long ago, each at the place that its letters give; room for more is made as more are met.
    var recent = Pool(repeating: RecentWord(), count: 1 << 8)
    var arena = ByteArena()
    @usableFromInline var wordLists: WordLists
    /// The rows of infinitives in `wordLists`, by row of the verb table.
    @usableFromInline var lemmaRows: Pool<ListRow>
    var buffer: [UInt8] = []

    /// The word lists that are numbered first.
    let firstLists: [WordSet]

    init(_ vocabulary: Vocabulary, _ firstLists: [WordSet]) {
      self.vocabulary = vocabulary
      self.firstLists = firstLists
      wordLists = WordLists(first: firstLists)
      verbs = vocabulary.verbs
      patterns = vocabulary.patterns
      finder = LexemeFinder(vocabulary)
      lemmaRows = Pool(repeating: ListRow(), count: vocabulary.verbs.rows.count)
    }

    func deallocate() {
      lexemes.deallocate()
      nothing.deallocate()
      readings.deallocate()
      entries.deallocate()
      folded.deallocate()
      raw.deallocate()
      written.deallocate()
      recent.deallocate()
      arena.deallocate()
      wordLists.deallocate()
      lemmaRows.deallocate()
    }
  }

  /// The most words that are kept as met not long ago.
  private static let mostRecent = 1 << 12
  /// The number of distinct forms kept before starting anew.
  static let limit = 200_000
  /// The bytes of distinct forms kept before starting anew.
  static let byteLimit = 8 << 20

  /// Lexemes of no words; to be freed by `deallocate`.
  init(vocabulary: Vocabulary, firstLists: [WordSet]) {
    state = .allocate(capacity: 1)
    state.initialize(to: State(vocabulary, firstLists))
  }

  func deallocate() {
    state.pointee.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Forgets all forms when there are too many. Indexes from before are then invalid.
  func trim() {
    guard state.pointee.written.count > Self.limit || state.pointee.arena.count > Self.byteLimit else { return }
    let empty = State(state.pointee.vocabulary, state.pointee.firstLists)
    state.pointee.deallocate()
    state.pointee = empty
  }

  @inlinable
  public var vocabulary: Vocabulary { state.pointee.vocabulary }

  @inlinable
  public subscript(index: Int32) -> Lexeme {
    @inline(__always) get { state.pointee.lexemes[Int(index)] }
  }

  /// A lexeme, or the one of which nothing is known. Only its place is chosen, so that whoever looks at one property of it
  /// reads that and no more.
  @inlinable @inline(__always)
  public func lexeme(_ index: Int32, if isKnown: Bool) -> Lexeme {
    (isKnown ? state.pointee.lexemes.base + Int(index) : state.pointee.nothing.base).pointee
  }

  @inlinable @inline(__always)
  public func readings(of lexeme: Lexeme) -> UnsafeBufferPointer<VerbReading> {
    state.pointee.readings[lexeme.readings]
  }

  @inlinable @inline(__always)
  public func entries(of lexeme: Lexeme) -> UnsafeBufferPointer<Int32> { state.pointee.entries[lexeme.entries] }

  /// Whether a lexeme has an entry of this sense and kind; makes no strings.
  public func hasEntry(_ lexeme: Lexeme, _ sense: Sense, _ kind: LexiconKind) -> Bool {
    let stored = state.pointee.vocabulary.stored
    return entries(of: lexeme).contains { stored[Int($0)].sense == sense && stored[Int($0)].kind == kind }
  }

  /// The word as looked up.
  @inlinable @inline(__always)
  public func spelling(of lexeme: Lexeme) -> Bytes { lexeme.spelling }

  // MARK: Looking up

  /// A word of a text: its lexeme, and what its letters say.
  @inline(__always)
  func word(_ bytes: Bytes) -> WrittenWord {
    guard bytes.count <= RecentWord.longest, !bytes.isEmpty else { return find(bytes) }
    let letters = RecentWord.letters(bytes)
    let mixed = (letters.low ^ letters.high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    let recent = state.pointee.recent[Int(mixed >> 40) & (state.pointee.recent.count - 1)]
    if recent.low == letters.low, recent.high == letters.high, recent.length == bytes.count { return recent.word }
    let word = find(bytes)
    state.pointee.recent[Int(mixed >> 40) & (state.pointee.recent.count - 1)] =
      RecentWord(low: letters.low, high: letters.high, length: Int32(bytes.count), word: word)
    return word
  }

  /// `word` for one that was not met lately.
  @inline(never)
  private func find(_ bytes: Bytes) -> WrittenWord {
    let hash = WordHash.of(bytes)
    let found = state.pointee.raw.value(bytes, hash: hash)
    return found >= 0 ? state.pointee.written[Int(found)] : add(bytes, hash)
  }

  @inline(never)
  private func add(_ bytes: Bytes, _ hash: UInt64) -> WrittenWord {
    var flags = Self.shape(bytes)
    var buffer: [UInt8] = []
    swap(&buffer, &state.pointee.buffer)
    if Folding.fold(bytes, into: &buffer) { flags.insert(.stressAccent) }
    let word = WrittenWord(lexeme: buffer.withUnsafeBufferPointer { index(of: $0) }, flags: flags)
    swap(&buffer, &state.pointee.buffer)
    state.pointee.raw.insert(state.pointee.arena.store(bytes), hash: hash, Int32(state.pointee.written.count))
    state.pointee.written.append(word)
    let room = state.pointee.recent.count
    if state.pointee.written.count > room, room < Self.mostRecent {
      state.pointee.recent.deallocate()
      state.pointee.recent = Pool(repeating: RecentWord(), count: room * 4)
    }
    return word
  }

  /// What the capitals of a word say.
  private static func shape(_ word: Bytes) -> Token.Flags {
    let first = word[0]
    guard first >= 0x41, first <= 0x5A || first == 0xC3 else { return [] }
    // `Hé` has a small letter: é is C3 A9, É is C3 89.
    let hasAccentedSmall = word.indices.dropFirst().contains { word[$0 - 1] == 0xC3 && word[$0] >= 0xA0 }
    let isUpper =
      word.count >= 2 && !hasAccentedSmall && word.allSatisfy { $0 < 0x61 || $0 > 0x7A }
      && word.contains { $0 >= 0x41 && $0 <= 0x5A }
    return isUpper ? [.capital, .allCapitals] : .capital
  }

  /// The lexeme of a folded form.
  private func index(of folded: Bytes) -> Int32 {
    let hash = WordHash.of(folded)
    let found = state.pointee.folded.value(folded, hash: hash)
    if found >= 0 { return found }
    let kept = state.pointee.arena.store(folded)
    let lexeme = state.pointee.finder.lexeme(of: kept, hash: hash, state)
    let index = Int32(state.pointee.lexemes.count)
    state.pointee.lexemes.append(lexeme)
    state.pointee.folded.insert(kept, hash: hash, index)
    return index
  }
}
