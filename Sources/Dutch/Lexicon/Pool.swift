/// Bytes that somebody else keeps.
public typealias Bytes = UnsafeBufferPointer<UInt8>

/// A growing row of plain values, read without counting references.
///
/// Plain values hold no references; nothing is done with them when the pool goes. A copy is another name for the same
/// memory, not another pool. Its owner frees it.
public struct Pool<Element>: @unchecked Sendable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var filled: Int
  @usableFromInline var capacity: Int

  /// An empty pool; memory that is reserved and not used costs nothing.
  public init(capacity: Int) {
    base = .allocate(capacity: max(capacity, 1))
    filled = 0
    self.capacity = max(capacity, 1)
  }

  /// A pool of equal values.
  public init(repeating value: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: value, count: count)
    filled = count
  }

  /// Values that somebody else keeps: they are read here and never changed or freed.
  init(_ values: UnsafeBufferPointer<Element>) {
    base = UnsafeMutablePointer(mutating: values.baseAddress!)
    filled = values.count
    capacity = values.count
  }

  @inlinable
  public var count: Int { filled }

  @inlinable
  public subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < filled)
      return base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < filled)
      base[index] = newValue
    }
  }

  /// A stretch of the pool, valid until it grows.
  @inlinable
  public subscript(range: Range<Int32>) -> UnsafeBufferPointer<Element> {
    @inline(__always) get {
      assert(range.lowerBound >= 0 && Int(range.upperBound) <= filled)
      return UnsafeBufferPointer(start: base + Int(range.lowerBound), count: range.count)
    }
  }

  @inline(__always)
  public mutating func append(_ element: Element) {
    if filled == capacity { grow(to: filled + 1) }
    base[filled] = element
    filled += 1
  }

  /// Appends a stretch of values and returns where they lie.
  @discardableResult
  public mutating func append(_ elements: UnsafeBufferPointer<Element>) -> Range<Int32> {
    let start = filled
    if filled + elements.count > capacity { grow(to: filled + elements.count) }
    for index in 0..<elements.count { base[start + index] = elements[index] }
    filled += elements.count
    return Int32(start)..<Int32(filled)
  }

  /// Appends equal values.
  mutating func append(repeating value: Element, count: Int) {
    if filled + count > capacity { grow(to: filled + count) }
    (base + filled).initialize(repeating: value, count: count)
    filled += count
  }

  mutating func removeLast() { filled -= 1 }

  /// Forgets the values and keeps the memory.
  mutating func removeAll() { filled = 0 }

  @inline(never)
  private mutating func grow(to needed: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(needed, capacity * 2))
    larger.update(from: base, count: filled)
    base.deallocate()
    base = larger
    capacity = max(needed, capacity * 2)
  }

  public func deallocate() { base.deallocate() }
}

/// Bytes that are kept and stay where they are.
struct ByteArena: @unchecked Sendable {
  private static let blockSize = 1 << 16
  private var blocks = Pool<UnsafeMutablePointer<UInt8>>(capacity: 16)
  private var used = blockSize
  /// The bytes kept.
  private(set) var count = 0

  /// A copy of some bytes.
  mutating func store(_ bytes: Bytes) -> Bytes {
    count += bytes.count
    guard bytes.count <= Self.blockSize / 4 else {
      // A word of its own size goes before the block that is being filled.
      let own = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
      own.update(from: bytes.baseAddress!, count: bytes.count)
      let last = blocks.count - 1
      blocks.append(own)
      if last >= 0 { swap(last) }
      return Bytes(start: own, count: bytes.count)
    }
    if used + bytes.count > Self.blockSize {
      blocks.append(.allocate(capacity: Self.blockSize))
      used = 0
    }
    let start = blocks[blocks.count - 1] + used
    for index in 0..<bytes.count { start[index] = bytes[index] }
    used += bytes.count
    return Bytes(start: start, count: bytes.count)
  }

  private func swap(_ index: Int) {
    let kept = blocks[index]
    blocks[index] = blocks[index + 1]
    blocks[index + 1] = kept
  }

  func deallocate() {
    for index in 0..<blocks.count { blocks[index].deallocate() }
    blocks.deallocate()
  }
}
