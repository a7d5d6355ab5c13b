/// A set that is one integer, for the questions that are asked of every word.
///
/// What an `OptionSet` answers by itself becomes a call in long functions, and the parser's are long; here the answer is
/// always in place.
public protocol BitSet: OptionSet, Sendable, Hashable where RawValue: FixedWidthInteger & Sendable, Element == Self {}

extension BitSet {
  @inlinable @inline(__always)
  public init(arrayLiteral elements: Self...) {
    var bits: RawValue = 0
    for element in elements { bits |= element.rawValue }
    self.init(rawValue: bits)
  }

  @inlinable public var isEmpty: Bool {
    @inline(__always) get { rawValue == 0 }
  }

  @inlinable @inline(__always)
  public func contains(_ other: Self) -> Bool { rawValue & other.rawValue == other.rawValue }

  @inlinable @inline(__always)
  public func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }
}
