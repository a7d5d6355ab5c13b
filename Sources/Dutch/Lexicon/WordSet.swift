/// A closed list of folded words, for rules that need a few by name.
public struct WordSet: Sendable, ExpressibleByStringLiteral {
  @usableFromInline let words: StaticString

  /// Words with a space between them. Nothing is built: the literal itself is searched.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) { words = value }

  /// Whether a folded word is one of these.
  public func contains(_ word: Bytes) -> Bool {
    let text = Bytes(start: words.utf8Start, count: words.utf8CodeUnitCount)
    var start = 0
    while start + word.count <= text.count {
      let end = text.place(of: 0x20, from: start)
      if end - start == word.count, word.isEqual(to: Bytes(start: words.utf8Start + start, count: word.count)) {
        return true
      }
      start = end + 1
    }
    return false
  }

  /// Whether a folded word is one of these.
  public func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0) }
  }

  /// The traces of its words.
  fileprivate var trace: WordTrace {
    var trace = WordTrace()
    var reader = WordReader(Bytes(start: words.utf8Start, count: words.utf8CodeUnitCount))
    while let word = reader.next() { trace.add(WordHash.of(word)) }
    return trace
  }
}

/// One bit for each of some words, out of 256: tells in an instant that a word is not among them.
public struct WordTrace: Sendable {
  @usableFromInline var bits = SIMD4<UInt64>(repeating: 0)

  @inlinable @inline(__always)
  public init() {}

  @inlinable @inline(__always)
  mutating func add(_ hash: UInt64) { bits[Int(hash >> 62)] |= 1 << (hash >> 56 & 63) }

  /// Whether a word with this hash may be one of these.
  @inlinable @inline(__always)
  public func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 62)] >> (hash >> 56 & 63) & 1 != 0 }

  /// Whether a word may be in both.
  @inlinable @inline(__always)
  public func mayMeet(_ other: WordTrace) -> Bool {
    let both = bits & other.bits
    return (both[0] | both[1]) | (both[2] | both[3]) != 0
  }
}

/// The traces of the word lists met so far, by the place of their literals, and what was answered about words.
public struct WordTraces {
  /// Whether a word is in a list: the latest answer of those that share its place.
  public struct Answer {
    @usableFromInline var literal: UnsafePointer<UInt8>?
    @usableFromInline var lexeme: Int32 = -1
    @usableFromInline var isOne = false

    init() {}
  }

  @usableFromInline var literals = Pool<UnsafePointer<UInt8>?>(repeating: nil, count: 1024)
  @usableFromInline var traces = Pool<WordTrace>(repeating: WordTrace(), count: 1024)
  @usableFromInline var answers = Pool<Answer>(repeating: Answer(), count: 2048)
  private var count = 0

  /// The number of a list's traces, which are made when it is met first.
  @inlinable @inline(__always)
  mutating func index(of words: WordSet) -> Int {
    let literal = words.words.utf8Start
    let slot = place(of: literal)
    return literals.base[slot] == literal ? slot : add(words)
  }

  /// Whether a word with this hash may be in the list of that number.
  @inlinable @inline(__always)
  func mayContain(_ index: Int, _ hash: UInt64) -> Bool {
    let bits = UnsafeRawPointer(traces.base + index).load(
      fromByteOffset: Int(hash >> 62) * MemoryLayout<UInt64>.size, as: UInt64.self)
    return bits >> (hash >> 56 & 63) & 1 != 0
  }

  @inlinable @inline(__always)
  func place(of literal: UnsafePointer<UInt8>) -> Int {
    let mask = literals.count - 1
    var slot = Int(truncatingIfNeeded: WordHash.mix(UInt64(UInt(bitPattern: literal)))) & mask
    while let other = literals.base[slot], other != literal { slot = (slot + 1) & mask }
    return slot
  }

  @usableFromInline @inline(never)
  mutating func add(_ words: WordSet) -> Int {
    if count * 2 >= literals.count {
      let (oldLiterals, oldTraces) = (literals, traces)
      literals = Pool(repeating: nil, count: oldLiterals.count * 2)
      traces = Pool(repeating: WordTrace(), count: oldLiterals.count * 2)
      for index in 0..<oldLiterals.count {
        guard let literal = oldLiterals[index] else { continue }
        let slot = place(of: literal)
        literals[slot] = literal
        traces[slot] = oldTraces[index]
      }
      oldLiterals.deallocate()
      oldTraces.deallocate()
    }
    count += 1
    let slot = place(of: words.words.utf8Start)
    literals[slot] = words.words.utf8Start
    traces[slot] = words.trace
    return slot
  }

  func deallocate() {
    literals.deallocate()
    traces.deallocate()
    answers.deallocate()
  }
}

extension Lexemes {
  /// The traces of a list of words, for many questions about it.
  @inlinable @inline(__always)
  public func trace(of words: WordSet) -> WordTrace {
    let index = state.pointee.traces.index(of: words)
    return state.pointee.traces.traces.base[index]
  }

  /// Whether a word is one of these.
  @inlinable @inline(__always)
  public func isOne(_ lexeme: Int32, of words: WordSet) -> Bool {
    let index = state.pointee.traces.index(of: words)
    guard state.pointee.traces.mayContain(index, state.pointee.lexemes.base[Int(lexeme)].hash) else { return false }
    return isFound(lexeme, in: words)
  }

  /// Whether a word is one of these, whose traces are known.
  @inlinable @inline(__always)
  public func isOne(_ lexeme: Int32, of words: WordSet, _ trace: WordTrace) -> Bool {
    guard trace.mayContain(state.pointee.lexemes.base[Int(lexeme)].hash) else { return false }
    return isFound(lexeme, in: words)
  }

  /// Whether a word that may be one of these is.
  @usableFromInline
  func isFound(_ lexeme: Int32, in words: WordSet) -> Bool {
    let literal = words.words.utf8Start
    let mixed = WordHash.mix(UInt64(UInt(bitPattern: literal)) ^ UInt64(UInt32(bitPattern: lexeme)) << 40)
    let answers = state.pointee.traces.answers
    let answer = answers.base + Int(truncatingIfNeeded: mixed) & (answers.count - 1)
    if answer.pointee.literal == literal, answer.pointee.lexeme == lexeme { return answer.pointee.isOne }
    answer.pointee.literal = literal
    answer.pointee.lexeme = lexeme
    answer.pointee.isOne = words.contains(state.pointee.lexemes.base[Int(lexeme)].spelling)
    return answer.pointee.isOne
  }

  /// Whether the infinitive of a row of the verb table is one of these.
  public func isLemma(_ row: Int32, oneOf words: WordSet) -> Bool {
    let verb = state.pointee.verbs.rows.base + Int(row)
    let index = state.pointee.traces.index(of: words)
    return state.pointee.traces.mayContain(index, verb.pointee.lemmaHash)
      && words.contains(state.pointee.verbs.bytes(verb.pointee.lemma))
  }
}
