/// A hash table from words to small integers. It keeps places of words, not their bytes, which must outlive it.
///
/// Open addressing with linear probing; nothing is ever removed. Looking up allocates nothing.
public struct WordTable: @unchecked Sendable {
  struct Entry {
    /// Where the word lies, counted from `origin`.
    var key: Int
    var hash: UInt64
    var length: Int32
    var value: Int32
  }

  private var slots: Pool<Int32>
  private var entries: Pool<Entry>
  /// The address that keys are counted from: 0 where they are addresses themselves.
  private let origin: Int

  /// Makes room for about `capacity` words.
  public init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Pool(repeating: -1, count: size)
    entries = Pool(capacity: capacity)
    origin = 0
  }

  public var count: Int { entries.count }

  /// The value of a word, or nil.
  @inline(__always)
  public subscript(word: Bytes) -> Int? {
    let index = find(word, WordHash.of(word))
    return index < 0 ? nil : Int(entries[Int(index)].value)
  }

  /// The value of a word whose hash is known, or -1.
  @inline(__always)
  func value(_ word: Bytes, hash: UInt64) -> Int32 {
    let index = find(word, hash)
    return index < 0 ? -1 : entries[Int(index)].value
  }

  public subscript(word: StaticString) -> Int? {
    self[Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount)]
  }

  @inline(__always)
  private func find(_ word: Bytes, _ hash: UInt64) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let index = slots[slot]
      if index < 0 { return -1 }
      let entry = entries[Int(index)]
      if entry.hash == hash, Int(entry.length) == word.count, word.isEqual(to: key(of: entry)) { return index }
      slot = (slot + 1) & mask
    }
  }

  /// Adds a word, or leaves the one that is there; returns its index and whether it is new.
  @discardableResult
  mutating func insert(_ word: Bytes, hash: UInt64, _ value: Int32) -> (index: Int, isNew: Bool) {
    let index = find(word, hash)
    if index >= 0 { return (Int(index), false) }
    if (entries.count + 1) * 2 > slots.count { grow() }
    guard let key = word.baseAddress else { return (-1, false) }
    entries.append(Entry(key: Int(bitPattern: key) - origin, hash: hash, length: Int32(word.count), value: value))
    place(entries.count - 1)
    return (entries.count - 1, true)
  }

  @discardableResult
  mutating func insert(_ word: Bytes, _ value: Int) -> (index: Int, isNew: Bool) {
    insert(word, hash: WordHash.of(word), Int32(value))
  }

  @inline(__always)
  private func key(of entry: Entry) -> Bytes {
    Bytes(start: UnsafePointer(bitPattern: origin &+ entry.key), count: Int(entry.length))
  }

  /// The word of this index.
  func word(at index: Int) -> Bytes { key(of: entries[index]) }

  /// The value stored with the word of this index.
  func value(at index: Int) -> Int32 { entries[index].value }

  /// Changes the value stored with the word of this index.
  func setValue(_ value: Int32, at index: Int) { entries.base[index].value = value }

  private func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[index].hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(index)
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots.deallocate()
    slots = Pool(repeating: -1, count: size)
    for index in 0..<entries.count { place(index) }
  }

  public func deallocate() {
    slots.deallocate()
    entries.deallocate()
  }
}

extension WordTable {
  /// A table as `write` wrote it.
  init(_ tables: inout TableReader) {
    slots = tables.pool()
    entries = tables.pool()
    origin = Int(bitPattern: tables.pool(of: UInt8.self).base)
  }

  /// Writes the table with its words.
  func write(to writer: inout TableWriter) {
    var words = Pool<UInt8>(capacity: entries.count * 16)
    var placed = Pool<Entry>(capacity: entries.count)
    for index in 0..<count {
      var entry = entries[index]
      entry.key = Int(words.append(word(at: index)).lowerBound)
      placed.append(entry)
    }
    writer.write(slots)
    writer.write(placed)
    writer.write(words)
    words.deallocate()
    placed.deallocate()
  }
}

/// The hash of a word: eight bytes at a time, the last ones overlapping.
public enum WordHash {
  @inlinable @inline(__always)
  public static func of(_ word: Bytes) -> UInt64 {
    guard let start = word.baseAddress else { return 0 }
    return of(UnsafeRawPointer(start), word.count)
  }

  @inlinable @inline(__always)
  public static func of(_ word: StaticString) -> UInt64 {
    of(UnsafeRawPointer(word.utf8Start), word.utf8CodeUnitCount)
  }

  @inlinable @inline(__always)
  public static func of(_ start: UnsafeRawPointer, _ count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if count >= 8 {
      var i = 0
      while i + 8 < count {
        hash = mix(hash ^ start.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        i += 8
      }
      return mix(hash ^ start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }
    if count >= 4 {
      let low = UInt64(start.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let high = UInt64(start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return mix(hash ^ (low | high << 32))
    }
    guard count > 0 else { return 0 }
    let first = UInt64(start.load(fromByteOffset: 0, as: UInt8.self))
    let middle = UInt64(start.load(fromByteOffset: count >> 1, as: UInt8.self))
    let last = UInt64(start.load(fromByteOffset: count - 1, as: UInt8.self))
    return mix(hash ^ (first | middle << 8 | last << 16))
  }

  @inlinable @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// No bytes at all.
  public static var none: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

  /// Whether the bytes end in those of an ASCII string.
  @inlinable @inline(__always)
  public func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    for i in 0..<length where self[count - length + i] != suffix.utf8Start[i] { return false }
    return true
  }

  /// Whether the bytes start with those of an ASCII string.
  @inlinable @inline(__always)
  public func starts(_ prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard count >= length else { return false }
    for i in 0..<length where self[i] != prefix.utf8Start[i] { return false }
    return true
  }

  /// Whether the bytes are those of an ASCII string.
  @inlinable @inline(__always)
  public func isEqual(to word: StaticString) -> Bool { count == word.utf8CodeUnitCount && starts(word) }

  @inlinable @inline(__always)
  public func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let a = UnsafeRawPointer(baseAddress), let b = UnsafeRawPointer(other.baseAddress)
    else {
      return count == other.count
    }
    guard count >= 8 else {
      for i in 0..<count where self[i] != other[i] { return false }
      return true
    }
    // Eight bytes at a time, the last ones overlapping.
    var i = 0
    while i + 8 < count {
      if a.loadUnaligned(fromByteOffset: i, as: UInt64.self) != b.loadUnaligned(fromByteOffset: i, as: UInt64.self) {
        return false
      }
      i += 8
    }
    return a.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      == b.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
  }

  @inlinable @inline(__always)
  public func starts(with other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count >= other.count else { return false }
    for i in 0..<other.count where self[i] != other[i] { return false }
    return true
  }

  /// The bytes without the last few.
  @inlinable @inline(__always)
  public func without(last: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: baseAddress, count: Swift.max(count - last, 0))
  }

  /// The bytes without the first few.
  @inlinable @inline(__always)
  public func without(first: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[Swift.min(first, count)...])
  }

  /// The bytes of a range.
  @inlinable @inline(__always)
  public func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self[range]) }

  /// Whether a byte is among these.
  @inlinable @inline(__always)
  public func holds(_ byte: UInt8) -> Bool { place(of: byte) < count }

  /// The first place of a byte from `start`, or the end.
  @inlinable @inline(__always)
  public func place(of byte: UInt8, from start: Int = 0) -> Int {
    guard let base = baseAddress else { return 0 }
    var i = start
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    while i + 8 <= count {
      let differs = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: i, as: UInt64.self) ^ pattern
      let zeros = (differs &- 0x0101_0101_0101_0101) & ~differs & 0x8080_8080_8080_8080
      if zeros != 0 { return i + UInt64(littleEndian: zeros).trailingZeroBitCount >> 3 }
      i += 8
    }
    while i < count, base[i] != byte { i += 1 }
    return i
  }
}
