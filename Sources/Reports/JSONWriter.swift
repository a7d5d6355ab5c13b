internal import Dutch

/// Writes JSON as bytes, without spaces, keys in the order in which they are given.
///
/// The caller opens and closes objects and arrays in pairs; commas come by themselves.
package struct JSONWriter {
  /// What has been written, and room behind it: most is written in place, so that no value makes the row of bytes grow.
  private var room: [UInt8] = []
  /// How many bytes have been written.
  private var count = 0
  /// Whether a value stands before the place of writing, so that the next needs a comma.
  private var needsComma = false

  /// How much room is made at a time.
  private static let step = 1 << 12

  /// A writer with nothing written.
  package init() {}

  /// What has been written so far.
  package var bytes: [UInt8] {
    mutating get {
      room.removeLast(room.count - count)
      return room
    }
  }

  /// How many bytes have been written since the last `take`.
  package var length: Int { count }

  /// Hands over what has been written and goes on behind it; a comma that is due stays due. Where a value stands, as
  /// `standing` says it, holds no longer.
  package mutating func take() -> [UInt8] {
    let written = Array(room[..<count])
    count = 0
    return written
  }

  /// Makes room for about so many bytes. Room that is not used takes no memory of the machine.
  package mutating func reserveCapacity(_ count: Int) { room.reserveCapacity(count) }

  /// Writes an object whose members `members` writes.
  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "{"))
    try members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `elements` writes.
  package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    open(UInt8(ascii: "["))
    try elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of the member whose value comes next; `name` needs no escapes.
  package mutating func name(_ name: StaticString) {
    write(name.utf8CodeUnitCount + Self.aroundName) { $0.name(name) }
    needsComma = false
  }

  /// Writes a string with its escapes.
  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { text in
      write(text.count * Self.longestEscape + 3) { place in
        place.separate()
        place.quote(text)
      }
    }
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    write(Self.longestNumber + 1) { place in
      place.separate()
      place.digits(value)
    }
    needsComma = true
  }

  /// Writes a value that was written before once more; `written` says where it stands.
  package mutating func again(_ written: Range<Int>) {
    write(written.count + 1) { place in
      place.separate()
      place.copy(Bytes(place.whole).part(written))
    }
    needsComma = true
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes `null`.
  package mutating func null() { word("null") }

  /// Writes a member whose name is not known beforehand.
  package mutating func member(named key: String, _ value: (inout JSONWriter) -> Void) {
    string(key)
    write(1) { $0.lay(UInt8(ascii: ":")) }
    needsComma = false
    value(&self)
  }

  /// Writes a member with a string.
  package mutating func member(_ key: StaticString, _ value: String) {
    var value = value
    value.withUTF8 { text in
      // Name and string go over at once.
      write(key.utf8CodeUnitCount + Self.aroundName + text.count * Self.longestEscape + 3) { place in
        place.name(key)
        place.quote(text)
      }
    }
    needsComma = true
  }

  /// Writes a member with a whole number.
  package mutating func member(_ key: StaticString, _ value: Int) {
    write(key.utf8CodeUnitCount + Self.aroundName + Self.longestNumber) { place in
      place.name(key)
      place.digits(value)
    }
    needsComma = true
  }

  /// Writes a member with an object.
  package mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
    name(key)
    object(members)
  }

  /// Writes a member with an array.
  package mutating func array(_ key: StaticString, _ elements: (inout JSONWriter) throws -> Void) rethrows {
    name(key)
    try array(elements)
  }

  /// Writes a value in the writer and returns where it stands, for `again`.
  package mutating func standing(_ value: (inout JSONWriter) -> Void) -> Range<Int> {
    let start = count
    value(&self)
    return start..<count
  }

  // MARK: In place

  /// A comma, quotation marks and a colon.
  private static let aroundName = 4
  /// The digits of any number, and a minus.
  private static let longestNumber = 20
  /// The bytes of the longest escape.
  private static let longestEscape = 6

  private mutating func open(_ bracket: UInt8) {
    write(2) { place in
      place.separate()
      place.lay(bracket)
    }
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    write(1) { $0.lay(bracket) }
    needsComma = true
  }

  private mutating func word(_ word: StaticString) {
    write(word.utf8CodeUnitCount + 1) { place in
      place.separate()
      place.copy(Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
    needsComma = true
  }

  /// Makes room for `most` bytes and has them written in it.
  @inline(__always)
  private mutating func write(_ most: Int, _ body: (inout Place) -> Void) {
    if room.count - count < most { room.append(contentsOf: repeatElement(0, count: max(most, Self.step))) }
    let (start, needsComma) = (count, needsComma)
    count = room.withUnsafeMutableBufferPointer { room in
      var place = Place(whole: room, index: start, needsComma: needsComma)
      body(&place)
      return place.index
    }
  }

  /// Where the next byte is written; whoever uses it has made room.
  private struct Place {
    let whole: UnsafeMutableBufferPointer<UInt8>
    var index: Int
    let needsComma: Bool

    @inline(__always)
    mutating func lay(_ byte: UInt8) {
      whole[index] = byte
      index += 1
    }

    @inline(__always)
    mutating func copy(_ bytes: Bytes) {
      for byte in bytes { lay(byte) }
    }

    /// Writes a comma where one is due.
    @inline(__always)
    mutating func separate() {
      if needsComma { lay(UInt8(ascii: ",")) }
    }

    /// Writes a name with what stands around it.
    @inline(__always)
    mutating func name(_ name: StaticString) {
      separate()
      lay(UInt8(ascii: "\""))
      copy(Bytes(start: name.utf8Start, count: name.utf8CodeUnitCount))
      lay(UInt8(ascii: "\""))
      lay(UInt8(ascii: ":"))
    }

    /// Writes a whole number.
    mutating func digits(_ value: Int) {
      if value < 0 { lay(UInt8(ascii: "-")) }
      let start = index
      var magnitude = value.magnitude
      repeat {
        lay(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
        magnitude /= 10
      } while magnitude > 0
      // The last digit came first.
      whole[start..<index].reverse()
    }

    /// Writes a string with its escapes between quotation marks.
    mutating func quote(_ text: Bytes) {
      lay(UInt8(ascii: "\""))
      var next = 0
      while next < text.count {
        // Eight bytes go over together where none of them needs an escape.
        if next + 8 <= text.count {
          let eight = UnsafeRawPointer(text.baseAddress!).loadUnaligned(fromByteOffset: next, as: UInt64.self)
          if Self.needsNoEscape(eight) {
            UnsafeMutableRawPointer(whole.baseAddress! + index).storeBytes(of: eight, as: UInt64.self)
            index += 8
            next += 8
            continue
          }
        }
        escape(text[next])
        next += 1
      }
      lay(UInt8(ascii: "\""))
    }

    @inline(__always)
    private mutating func escape(_ byte: UInt8) {
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F else {
        return lay(byte)
      }
      lay(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): lay(byte)
      case UInt8(ascii: "\n"): lay(UInt8(ascii: "n"))
      case UInt8(ascii: "\r"): lay(UInt8(ascii: "r"))
      case UInt8(ascii: "\t"): lay(UInt8(ascii: "t"))
      default:
        lay(UInt8(ascii: "u"))
        lay(UInt8(ascii: "0"))
        lay(UInt8(ascii: "0"))
        lay(Self.digit(byte >> 4))
        lay(Self.digit(byte & 15))
      }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
      value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }

    /// Whether eight bytes go over as they are; false for some that do, too.
    @inline(__always)
    private static func needsNoEscape(_ eight: UInt64) -> Bool {
      let ones: UInt64 = 0x0101_0101_0101_0101
      // A byte below a bound borrows from its highest bit.
      func below(_ bound: UInt64, _ word: UInt64) -> UInt64 { (word &- ones &* bound) & ~word }
      let escaped =
        below(0x20, eight) | below(1, eight ^ ones &* 0x22) | below(1, eight ^ ones &* 0x5C)
        | below(1, eight ^ ones &* 0x7F)
      return escaped & (ones &* 0x80) == 0
    }
  }
}
