/// Writes JSON as bytes, without spaces, keys in the order in which they are given.
///
/// The caller opens and closes objects and arrays in pairs; commas come by themselves.
package struct JSONWriter {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the place of writing, so that the next needs a comma.
  private var needsComma = false

  /// A writer with nothing written.
  package init() {}

  /// Makes room for about so many bytes. Room that is not used takes no memory of the machine.
  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes an object whose members `members` writes.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array whose elements `elements` writes.
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    elements(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes the name of the member whose value comes next; `name` needs no escapes.
  package mutating func name(_ name: StaticString) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.utf8CodeUnitCount + 4) { buffer in
      let count = lay(name, in: buffer)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
    needsComma = false
  }

  /// Lays a name down with what stands around it: a comma where one is due, quotation marks and colon; returns how many
  /// bytes that are.
  @inline(__always)
  private func lay(_ name: StaticString, in buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let length = name.utf8CodeUnitCount
    var count = 0
    if needsComma {
      buffer[0] = UInt8(ascii: ",")
      count = 1
    }
    buffer[count] = UInt8(ascii: "\"")
    UnsafeMutableBufferPointer(rebasing: buffer[(count + 1)...]).baseAddress?.update(
      from: name.utf8Start, count: length)
    buffer[count + length + 1] = UInt8(ascii: "\"")
    buffer[count + length + 2] = UInt8(ascii: ":")
    return count + length + 3
  }

  /// Writes a string with its escapes.
  package mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestNumber) { digits in
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[Self.lay(value, in: digits)...]))
    }
    needsComma = true
  }

  /// The digits of any number, and a minus.
  private static let longestNumber = 20

  /// Lays a number down at the end of a place that holds any; returns where it starts. The last digit comes first.
  private static func lay(_ value: Int, in digits: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var magnitude = value.magnitude
    var start = digits.count
    repeat {
      start -= 1
      digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10)
      magnitude /= 10
    } while magnitude > 0
    if value < 0 {
      start -= 1
      digits[start] = UInt8(ascii: "-")
    }
    return start
  }

  /// Writes a value that was written before once more; `written` says where it stands.
  package mutating func again(_ written: Range<Int>) {
    separate()
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: written.count) { copy in
      _ = copy.initialize(from: bytes[written])
      bytes.append(contentsOf: UnsafeBufferPointer(copy))
    }
    needsComma = true
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Writes a member whose name is not known beforehand.
  package mutating func member(named key: String, _ value: (inout JSONWriter) -> Void) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
  }

  /// Writes a member with a string.
  package mutating func member(_ key: StaticString, _ value: String) {
    name(key)
    string(value)
  }

  /// Writes a member with a whole number.
  package mutating func member(_ key: StaticString, _ value: Int) {
    let length = key.utf8CodeUnitCount
    // Name and number go over at once.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length + 4 + Self.longestNumber) { buffer in
      var count = lay(key, in: buffer)
      let digits = UnsafeMutableBufferPointer(rebasing: buffer[(length + 4)...])
      for digit in digits[Self.lay(value, in: digits)...] {
        buffer[count] = digit
        count += 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
    needsComma = true
  }

  /// Writes a member with an object.
  package mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
    name(key)
    object(members)
  }

  /// Writes a member with an array.
  package mutating func array(_ key: StaticString, _ elements: (inout JSONWriter) -> Void) {
    name(key)
    array(elements)
  }

  /// Writes a comma where one is due.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Writes the inside of a string: stretches without escapes go over as they are.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = -1
    while index + 1 < text.count {
      index += 1
      while index + 8 < text.count, Self.needsNoEscape(text, index) { index += 8 }
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F else { continue }
      bytes.append(contentsOf: text[start..<index])
      start = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
      case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Whether eight bytes go over as they are; false for some that do, too.
  private static func needsNoEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let word = UnsafeRawPointer(text.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte below a bound borrows from its highest bit.
    func below(_ bound: UInt64, _ word: UInt64) -> UInt64 { (word &- ones &* bound) & ~word }
    let escaped =
      below(0x20, word) | below(1, word ^ ones &* 0x22) | below(1, word ^ ones &* 0x5C)
      | below(1, word ^ ones &* 0x7F)
    return escaped & (ones &* 0x80) == 0
  }
}
