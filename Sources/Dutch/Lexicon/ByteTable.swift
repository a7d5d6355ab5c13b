/// A hash table from byte strings to small integers, with one arena for all keys.
///
/// Open addressing with linear probing; nothing is ever removed. Look-up allocates nothing.
package struct ByteTable: Sendable {
  private struct Entry {
    var offset: Int32
    var length: Int32
    var hash: UInt32
    var value: Int32
  }

  private var slots: [Int32]
  private var entries: [Entry] = []
  private var arena: [UInt8] = []

  /// Makes room for about `capacity` keys.
  package init(capacity: Int = 16) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    entries.reserveCapacity(capacity)
    arena.reserveCapacity(capacity * 8)
  }

  /// The number of keys.
  package var count: Int { entries.count }

  /// The bytes of the key with this index, in order of insertion.
  package func key(_ index: Int) -> ArraySlice<UInt8> {
    let entry = entries[index]
    return arena[Int(entry.offset)..<Int(entry.offset + entry.length)]
  }

  /// The value stored with the key of this index.
  package func value(_ index: Int) -> Int { Int(entries[index].value) }

  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// The index of a key, or nil.
  @inline(__always)
  package func index(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(bytes)
    return slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        arena.withUnsafeBufferPointer { arena in
          let mask = slots.count - 1
          var slot = Int(hash) & mask
          while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, Int(entry.length) == bytes.count {
              var same = true
              for i in 0..<bytes.count where arena[Int(entry.offset) + i] != bytes[i] {
                same = false
                break
              }
              if same { return Int(slots[slot]) }
            }
            slot = (slot + 1) & mask
          }
          return nil
        }
      }
    }
  }

  /// The value of a key, or nil.
  @inline(__always)
  package subscript(bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    index(of: bytes).map { Int(entries[$0].value) }
  }

  package subscript(bytes: some Sequence<UInt8>) -> Int? {
    Array(bytes).withUnsafeBufferPointer { self[$0] }
  }

  package subscript(string: StaticString) -> Int? {
    self[UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount)]
  }

  /// Adds a key, or leaves the one that is there; returns its index and whether it is new.
  @discardableResult
  package mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Int) -> (index: Int, isNew: Bool) {
    if let index = index(of: bytes) { return (index, false) }
    if (entries.count + 1) * 2 > slots.count { grow() }
    let entry = Entry(
      offset: Int32(arena.count), length: Int32(bytes.count), hash: Self.hash(bytes), value: Int32(value))
    arena.append(contentsOf: bytes)
    entries.append(entry)
    place(Int32(entries.count - 1))
    return (entries.count - 1, true)
  }

  @discardableResult
  package mutating func insert(_ bytes: some Sequence<UInt8>, _ value: Int) -> (index: Int, isNew: Bool) {
    Array(bytes).withUnsafeBufferPointer { insert($0, value) }
  }

  /// Changes the value stored with the key of this index.
  package mutating func setValue(_ value: Int, at index: Int) { entries[index].value = Int32(value) }

  private mutating func place(_ index: Int32) {
    let mask = slots.count - 1
    var slot = Int(entries[Int(index)].hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = index
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in entries.indices { place(Int32(index)) }
  }
}
