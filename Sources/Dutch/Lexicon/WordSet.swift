/// A closed list of folded words, for rules that need a few by name.
public struct WordSet: Sendable, ExpressibleByStringLiteral, Hashable {
  @usableFromInline let words: StaticString

  /// Words with a space between them. Nothing is built: the literal itself is searched.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) { words = value }

  /// Whether both are the same literal.
  public static func == (a: WordSet, b: WordSet) -> Bool { a.words.utf8Start == b.words.utf8Start }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.utf8Start) }

  /// Whether a folded word is one of these.
  public func contains(_ word: Bytes) -> Bool {
    let text = bytes
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

  fileprivate var bytes: Bytes { Bytes(start: words.utf8Start, count: words.utf8CodeUnitCount) }

  /// How long its words are on average, in sixteenths of a byte.
  public var meanLength: Int {
    let spaces = bytes.count { $0 == 0x20 }
    return bytes.count * 16 / (spaces + 1)
  }

  /// The traces of its words.
  @usableFromInline @inline(never)
  var trace: WordTrace {
    var trace = WordTrace()
    var reader = WordReader(bytes)
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

  /// The place of the bit of a word with this hash.
  static func place(of hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) }

  /// Calls `body` with the bits in a row.
  @inline(__always)
  func withBits(_ body: (UnsafePointer<UInt64>) -> Void) {
    withUnsafePointer(to: bits) { $0.withMemoryRebound(to: UInt64.self, capacity: 4, body) }
  }

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

/// A bit for each of the lists that were numbered first.
public struct ListBits: Sendable {
  /// How many there can be.
  public static let most = width * 64
  /// The words that hold the bits.
  static let width = 8
  @usableFromInline var bits = SIMD8<UInt64>(repeating: 0)

  @inlinable @inline(__always)
  public init() {}

  /// The first bits of all lists.
  @inlinable @inline(__always)
  public init(_ all: UnsafePointer<UInt64>) {
    bits = SIMD8(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7])
  }

  @inlinable @inline(__always)
  public func intersection(_ others: ListBits) -> ListBits {
    var both = self
    both.bits &= others.bits
    return both
  }

  /// Calls `visit` with the numbers that are here, in order.
  @inlinable @inline(__always)
  public func eachNumber(_ visit: (Int) -> Void) {
    withUnsafePointer(to: bits) { bits in
      bits.withMemoryRebound(to: UInt64.self, capacity: 8) { bits in
        for part in 0..<8 {
          var rest = bits[part]
          while rest != 0 {
            visit(part << 6 + rest.trailingZeroBitCount)
            rest &= rest &- 1
          }
        }
      }
    }
  }

  public mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << (UInt64(number) & 63) }

  /// Whether all of some others are here.
  @inlinable @inline(__always)
  public func contains(_ others: ListBits) -> Bool {
    let missing = others.bits & ~bits
    let (low, high) = (missing.lowHalf, missing.highHalf)
    let rest = low | high
    return (rest[0] | rest[1]) | (rest[2] | rest[3]) == 0
  }
}

/// The word lists met so far, by the place of their literals.
///
/// A list that is asked for once or twice answers by its traces and its letters. One that is asked for often gets a number:
/// each word that stands in any such list has a row of bits, one for every list, so that whether a word is in a list is
/// one bit, and whether any word of a sentence is in it is one bit of all their rows together (`Lexemes.addLists`).
public struct WordLists {
  /// Where a list is found by the place of its literal.
  @usableFromInline struct Slot {
    @usableFromInline var literal: UnsafePointer<UInt8>?
    /// The list's place in the rows, or -1 as long as it has none.
    @usableFromInline var number: Int32 = -1
  }

  @usableFromInline struct List {
    @usableFromInline var trace: WordTrace
    /// How often it was asked for before it had a number.
    @usableFromInline var asked: Int32 = 0
  }

  /// The most words in which a row holds its bits; lists for which there is no room keep their traces.
  public static let width = 40
  /// How often a list is asked for before it gets a number. A draft of a few sentences needs none.
  private static let often = 12

  @usableFromInline var slots = Pool<Slot>(repeating: Slot(), count: 1024)
  @usableFromInline var lists = Pool<List>(repeating: List(trace: WordTrace()), count: 1024)
  /// The rows; the first one is that of all words in no list.
  @usableFromInline var rows = Pool<UInt64>(capacity: 1 << 14)
  /// The words in which a row holds its bits now: room for the lists that are numbered first, until others get a number too.
  @usableFromInline var rowWidth = ListBits.width
  /// The words that have a row, to its number.
  private var words = WordTable(capacity: 2048)
  /// How many lists have a number.
  @usableFromInline var count: Int32 = 0
  /// How many words have a row: what was said of others before may no longer hold when this changes.
  @usableFromInline var rowCount: Int32 = 1
  private var met = 0

  /// Where a list is kept; it is added when it is met first.
  @inlinable @inline(__always)
  mutating func index(of words: WordSet) -> Int {
    let literal = words.words.utf8Start
    let slot = place(of: literal)
    return slots.base[slot].literal == literal ? slot : add(words, words.trace)
  }

  /// The number of a list, or -1 for one that is not asked for often.
  @inlinable @inline(__always)
  mutating func number(of words: WordSet) -> Int32 {
    let index = index(of: words)
    let number = slots.base[index].number
    return number >= 0 ? number : ask(words, index)
  }

  /// The number of a list that has one already, or -1.
  @inlinable @inline(__always)
  func knownNumber(of words: WordSet) -> Int32 { slots.base[place(of: words.words.utf8Start)].number }

  /// Whether the word with this row is in the list of this number.
  @inlinable @inline(__always)
  func holds(_ row: Int32, _ number: Int32) -> Bool {
    rows.base[Int(row) * rowWidth + Int(number) >> 6] >> (UInt64(number) & 63) & 1 != 0
  }

  /// The row of a word.
  func row(of word: Bytes, hash: UInt64) -> Int32 { max(words.value(word, hash: hash), 0) }

  @inlinable @inline(__always)
  func place(of literal: UnsafePointer<UInt8>) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: (UInt64(UInt(bitPattern: literal)) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while let other = slots.base[slot].literal, other != literal { slot = (slot &+ 1) & mask }
    return slot
  }

  /// Lists of which the first ones have their numbers at once: 0 and up.
  init(first: [WordSet]) {
    precondition(first.count <= ListBits.most, "there is room for \(ListBits.most) lists that are numbered first")
    rows.append(repeating: 0, count: rowWidth)
    for words in first {
      let slot = place(of: words.words.utf8Start)
      // Its trace is made with its row.
      giveNumber(to: words, slots[slot].literal == nil ? add(words, WordTrace()) : slot)
    }
  }

  @usableFromInline @inline(never)
  mutating func add(_ words: WordSet, _ trace: WordTrace) -> Int {
    if met * 2 >= slots.count {
      let (oldSlots, oldLists) = (slots, lists)
      slots = Pool(repeating: Slot(), count: oldSlots.count * 2)
      lists = Pool(repeating: List(trace: WordTrace()), count: oldSlots.count * 2)
      for index in 0..<oldSlots.count {
        guard let literal = oldSlots[index].literal else { continue }
        let slot = place(of: literal)
        slots[slot] = oldSlots[index]
        lists[slot] = oldLists[index]
      }
      oldSlots.deallocate()
      oldLists.deallocate()
    }
    met += 1
    let slot = place(of: words.words.utf8Start)
    slots[slot].literal = words.words.utf8Start
    lists[slot] = List(trace: trace)
    return slot
  }

  /// Counts that a list is asked for; the number it then has, or -1.
  @usableFromInline @inline(never)
  mutating func ask(_ words: WordSet, _ index: Int) -> Int32 {
    lists.base[index].asked += 1
    guard lists.base[index].asked >= Self.often, Int(count) < Self.width * 64 else { return -1 }
    return giveNumber(to: words, index)
  }

  @discardableResult
  private mutating func giveNumber(to words: WordSet, _ index: Int) -> Int32 {
    let number = count
    count += 1
    if Int(number) >= rowWidth * 64 { widenRows() }
    slots.base[index].number = number
    var reader = WordReader(words.bytes)
    while let word = reader.next() {
      let hash = WordHash.of(word)
      lists.base[index].trace.add(hash)
      var row = self.words.value(word, hash: hash)
      if row < 0 {
        row = rowCount
        rowCount += 1
        rows.append(repeating: 0, count: rowWidth)
        self.words.insert(word, hash: hash, row)
      }
      rows.base[Int(row) * rowWidth + Int(number) >> 6] |= 1 << (UInt64(number) & 63)
    }
    return number
  }

  /// Makes room in each row for all lists that can have a number.
  private mutating func widenRows() {
    let wide = Pool<UInt64>(repeating: 0, count: Int(rowCount) * Self.width)
    for row in 0..<Int(rowCount) {
      for word in 0..<rowWidth { wide[row * Self.width + word] = rows[row * rowWidth + word] }
    }
    rows.deallocate()
    rows = wide
    rowWidth = Self.width
  }

  func deallocate() {
    slots.deallocate()
    lists.deallocate()
    rows.deallocate()
    words.deallocate()
  }
}

/// The row of a word among those of `WordLists`, and how many rows there were when it was looked for.
@usableFromInline struct ListRow {
  @usableFromInline var row: Int32 = 0
  @usableFromInline var rowCount: Int32 = 0

  @usableFromInline init() {}
}

extension Lexemes {
  /// The traces of a list of words, for many questions about it.
  @inlinable @inline(__always)
  public func trace(of words: WordSet) -> WordTrace {
    let index = state.pointee.wordLists.index(of: words)
    return state.pointee.wordLists.lists.base[index].trace
  }

  /// The number of a list that has one already, or -1.
  @inlinable @inline(__always)
  public func knownNumber(of words: WordSet) -> Int32 { state.pointee.wordLists.knownNumber(of: words) }

  /// The number of a list that is asked for often, or -1.
  @inlinable @inline(__always)
  public func number(of words: WordSet) -> Int32 { state.pointee.wordLists.number(of: words) }

  /// How many lists have a number: from 0 up to this.
  @inlinable
  public var listCount: Int32 {
    @inline(__always) get { state.pointee.wordLists.count }
  }

  /// Whether a word is one of these.
  @inlinable @inline(__always)
  public func isOne(_ lexeme: Int32, of words: WordSet) -> Bool {
    // Nearly always list and word have been met; then nothing is called.
    let number = state.pointee.wordLists.knownNumber(of: words)
    let known = state.pointee.lexemes.base[Int(lexeme)].listRow
    guard number >= 0, known.rowCount == state.pointee.wordLists.rowCount else {
      return isOneMetFirst(lexeme, of: words)
    }
    return state.pointee.wordLists.holds(known.row, number)
  }

  /// `isOne` for a list or a word that may be new.
  @usableFromInline @inline(never)
  func isOneMetFirst(_ lexeme: Int32, of words: WordSet) -> Bool {
    let number = number(of: words)
    return number >= 0 ? isOne(lexeme, ofList: number) : isFound(lexeme, in: words)
  }

  /// Whether a word is in the list of a number.
  @inlinable @inline(__always)
  public func isOne(_ lexeme: Int32, ofList number: Int32) -> Bool {
    state.pointee.wordLists.holds(listRow(of: lexeme), number)
  }

  /// Adds to `bits` the numbers of all lists that a word is in; there is room in them for `WordLists.width` words.
  @inlinable @inline(__always)
  public func addLists(of lexeme: Int32, to bits: UnsafeMutablePointer<UInt64>) {
    let row = listRow(of: lexeme)
    guard row > 0 else { return }
    let start = state.pointee.wordLists.rows.base + Int(row) * state.pointee.wordLists.rowWidth
    // Only as far as there are lists.
    for index in 0..<(Int(listCount) + 63) >> 6 { bits[index] |= start[index] }
  }

  /// Adds to `bits` those of the lists numbered first that the infinitive of a row of the verb table is in.
  @inlinable @inline(__always)
  public func addLists(ofLemma verb: Int32, to bits: inout ListBits) {
    let row = lemmaRow(of: verb)
    guard row > 0 else { return }
    bits.bits |= ListBits(state.pointee.wordLists.rows.base + Int(row) * state.pointee.wordLists.rowWidth).bits
  }

  @inlinable @inline(__always)
  func listRow(of lexeme: Int32) -> Int32 {
    let known = state.pointee.lexemes.base[Int(lexeme)].listRow
    return known.rowCount == state.pointee.wordLists.rowCount ? known.row : findListRow(of: lexeme)
  }

  @usableFromInline @inline(never)
  func findListRow(of lexeme: Int32) -> Int32 {
    let place = state.pointee.lexemes.base + Int(lexeme)
    place.pointee.listRow.rowCount = state.pointee.wordLists.rowCount
    if place.pointee.listRow.row == 0 {
      place.pointee.listRow.row = state.pointee.wordLists.row(of: place.pointee.spelling, hash: place.pointee.hash)
    }
    return place.pointee.listRow.row
  }

  /// Whether a word is one of a list that has no number.
  @usableFromInline @inline(never)
  func isFound(_ lexeme: Int32, in words: WordSet) -> Bool {
    let index = state.pointee.wordLists.index(of: words)
    return state.pointee.wordLists.lists.base[index].trace.mayContain(state.pointee.lexemes.base[Int(lexeme)].hash)
      && words.contains(state.pointee.lexemes.base[Int(lexeme)].spelling)
  }

  /// Whether the infinitive of a row of the verb table is one of these.
  @inlinable @inline(__always)
  public func isLemma(_ row: Int32, oneOf words: WordSet) -> Bool {
    let number = state.pointee.wordLists.knownNumber(of: words)
    let known = state.pointee.lemmaRows.base[Int(row)]
    guard number >= 0, known.rowCount == state.pointee.wordLists.rowCount else {
      return isLemmaMetFirst(row, oneOf: words)
    }
    return state.pointee.wordLists.holds(known.row, number)
  }

  /// `isLemma` for a list or a verb that may be new.
  @usableFromInline @inline(never)
  func isLemmaMetFirst(_ row: Int32, oneOf words: WordSet) -> Bool {
    let number = number(of: words)
    return number >= 0 ? state.pointee.wordLists.holds(lemmaRow(of: row), number) : isLemmaFound(row, in: words)
  }

  @inlinable @inline(__always)
  func lemmaRow(of row: Int32) -> Int32 {
    let known = state.pointee.lemmaRows.base[Int(row)]
    return known.rowCount == state.pointee.wordLists.rowCount ? known.row : findLemmaRow(of: row)
  }

  @usableFromInline @inline(never)
  func findLemmaRow(of row: Int32) -> Int32 {
    let verb = state.pointee.verbs.rows.base + Int(row)
    let place = state.pointee.lemmaRows.base + Int(row)
    place.pointee.rowCount = state.pointee.wordLists.rowCount
    if place.pointee.row == 0 {
      place.pointee.row = state.pointee.wordLists.row(
        of: state.pointee.verbs.bytes(verb.pointee.lemma), hash: verb.pointee.lemmaHash)
    }
    return place.pointee.row
  }

  @usableFromInline @inline(never)
  func isLemmaFound(_ row: Int32, in words: WordSet) -> Bool {
    let verb = state.pointee.verbs.rows.base + Int(row)
    let index = state.pointee.wordLists.index(of: words)
    return state.pointee.wordLists.lists.base[index].trace.mayContain(verb.pointee.lemmaHash)
      && words.contains(state.pointee.verbs.bytes(verb.pointee.lemma))
  }
}
