/// The numbers of the tokens of one clause, in order, without those of clauses inside it.
///
/// Nothing is stored: the tokens themselves are looked through, as long as they are there.
public struct OwnTokens: Sequence {
  @usableFromInline let range: Range<Int>
  @usableFromInline let clause: Int32
  @usableFromInline let tokens: UnsafePointer<Token>

  /// The tokens of `range` that belong to a clause.
  @inlinable @inline(__always)
  public init(_ range: Range<Int>, of clause: Int32, in tokens: UnsafePointer<Token>) {
    self.range = range
    self.clause = clause
    self.tokens = tokens
  }

  public struct Iterator: IteratorProtocol {
    @usableFromInline var position: Int
    @usableFromInline let own: OwnTokens

    @inlinable @inline(__always)
    init(_ own: OwnTokens) {
      self.own = own
      position = own.range.lowerBound
    }

    @inlinable @inline(__always)
    public mutating func next() -> Int? {
      while position < own.range.upperBound {
        defer { position += 1 }
        if own.tokens[position].clause == own.clause { return position }
      }
      return nil
    }
  }

  @inlinable @inline(__always)
  public func makeIterator() -> Iterator { Iterator(self) }

  @inlinable public var first: Int? { first { _ in true } }

  @inlinable public var last: Int? { last { _ in true } }

  @inlinable public var isEmpty: Bool { first == nil }

  @inlinable public var count: Int { count { _ in true } }

  /// The last token of which `condition` holds.
  @inlinable
  public func last(where condition: (Int) throws -> Bool) rethrows -> Int? {
    for i in range.reversed() where tokens[i].clause == clause {
      if try condition(i) { return i }
    }
    return nil
  }

  /// The tokens from last to first.
  public func reversed() -> some Sequence<Int> { range.reversed().lazy.filter { tokens[$0].clause == clause } }

  /// Whether a token is one of these.
  @inlinable @inline(__always)
  public func contains(_ token: Int) -> Bool { range.contains(token) && tokens[token].clause == clause }
}
