/// A closed list of folded words, for rules that need a few by name.
package struct WordSet: Sendable, ExpressibleByStringLiteral {
  @usableFromInline let words: StaticString

  /// Words with a space between them. Nothing is built: the literal itself is searched.
  @inlinable @inline(__always)
  package init(stringLiteral value: StaticString) { words = value }

  /// Whether a folded word is one of these.
  package func contains(_ word: Bytes) -> Bool {
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
  package func contains(_ word: String) -> Bool {
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
package struct WordTrace: Sendable {
  @usableFromInline var bits = SIMD4<UInt64>(repeating: 0)

  @inlinable @inline(__always)
  package init() {}

  @inlinable @inline(__always)
  mutating func add(_ hash: UInt64) { bits[Int(hash >> 62)] |= 1 << (hash >> 56 & 63) }

  /// Whether a word with this hash may be one of these.
  @inlinable @inline(__always)
  package func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 62)] >> (hash >> 56 & 63) & 1 != 0 }

  /// Whether a word may be in both.
  @inlinable @inline(__always)
  package func mayMeet(_ other: WordTrace) -> Bool {
    let both = bits & other.bits
    return (both[0] | both[1]) | (both[2] | both[3]) != 0
  }
}

/// The traces of the word lists met so far, by the place of their literals.
@usableFromInline struct WordTraces {
  private struct Slot {
    var literal: UnsafePointer<UInt8>?
    var trace = WordTrace()
  }

  private var slots = Pool<Slot>(repeating: Slot(), count: 1024)
  private var count = 0

  /// The traces of a list, made when it is met first.
  @inline(__always)
  mutating func trace(of words: WordSet) -> WordTrace {
    let literal = words.words.utf8Start
    let slot = place(of: literal)
    if slots.base[slot].literal == literal { return slots.base[slot].trace }
    return add(words)
  }

  @inline(__always)
  private func place(of literal: UnsafePointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: WordHash.mix(UInt64(UInt(bitPattern: literal)))) & mask
    while let other = slots.base[slot].literal, other != literal { slot = (slot + 1) & mask }
    return slot
  }

  @inline(never)
  private mutating func add(_ words: WordSet) -> WordTrace {
    if count * 2 >= slots.count {
      let old = slots
      slots = Pool(repeating: Slot(), count: old.count * 2)
      for index in 0..<old.count {
        guard let literal = old[index].literal else { continue }
        slots[place(of: literal)] = old[index]
      }
      old.deallocate()
    }
    count += 1
    let slot = Slot(literal: words.words.utf8Start, trace: words.trace)
    slots[place(of: words.words.utf8Start)] = slot
    return slot.trace
  }

  func deallocate() { slots.deallocate() }
}

extension Lexemes {
  /// The traces of a list of words, for many questions about it.
  package func trace(of words: WordSet) -> WordTrace { state.pointee.traces.trace(of: words) }

  /// Whether a word is one of these.
  package func isOne(_ lexeme: Int32, of words: WordSet) -> Bool {
    isOne(lexeme, of: words, state.pointee.traces.trace(of: words))
  }

  /// Whether a word is one of these, whose traces are known.
  @inlinable @inline(__always)
  package func isOne(_ lexeme: Int32, of words: WordSet, _ trace: WordTrace) -> Bool {
    guard trace.mayContain(state.pointee.lexemes[Int(lexeme)].hash) else { return false }
    return words.contains(state.pointee.lexemes[Int(lexeme)].spelling)
  }

  /// Whether the infinitive of a row of the verb table is one of these.
  package func isLemma(_ row: Int32, oneOf words: WordSet) -> Bool {
    let lemma = state.pointee.verbs.bytes(state.pointee.verbs.rows[Int(row)].lemma)
    return state.pointee.traces.trace(of: words).mayContain(WordHash.of(lemma)) && words.contains(lemma)
  }
}
