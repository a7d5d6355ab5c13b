/// A text in UTF-8, and how it was written in its file.
struct DecodedText: Sendable {
  /// How a file holds its text.
  enum Encoding {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian
  }

  /// Why bytes are not a text.
  struct Failure: Error {
    /// In Dutch, with the place in the file.
    var reason: String
  }

  /// The text, without byte order mark.
  var bytes: [UInt8]
  var encoding: Encoding

  /// Bytes of the file before the text that offsets count; offsets in UTF-16 count the decoded text.
  var leading: Int { encoding == .utf8WithMark ? 3 : 0 }

  /// Reads UTF-8 with or without byte order mark, or UTF-16 with one.
  init(_ file: [UInt8]) throws(Failure) {
    if file.starts(with: [0xFF, 0xFE]) {
      bytes = try Self.decodeUTF16(file) { UInt16($0) | UInt16($1) << 8 }
      encoding = .utf16LittleEndian
    } else if file.starts(with: [0xFE, 0xFF]) {
      bytes = try Self.decodeUTF16(file) { UInt16($0) << 8 | UInt16($1) }
      encoding = .utf16BigEndian
    } else {
      try Self.validate(file)
      let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
      bytes = hasMark ? Array(file.dropFirst(3)) : file
      encoding = hasMark ? .utf8WithMark : .utf8
    }
  }

  /// A text as its file holds it.
  static func encode(_ text: [UInt8], as encoding: Encoding) -> [UInt8] {
    switch encoding {
    case .utf8: text
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text
    case .utf16LittleEndian:
      [0xFF, 0xFE] + String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      [0xFE, 0xFF] + String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  /// Refuses what is not UTF-8, and null bytes, which no text has.
  private static func validate(_ file: [UInt8]) throws(Failure) {
    do {
      _ = try UTF8Span(validating: file.span)
    } catch {
      throw Failure(reason: "geen geldige UTF-8 bij byte \(error.byteOffsets.lowerBound)")
    }
    if let place = file.firstIndex(of: 0) {
      throw Failure(reason: "geen tekst: een nulbyte bij byte \(place)")
    }
  }

  /// Decodes UTF-16 after its byte order mark.
  private static func decodeUTF16(
    _ file: [UInt8], _ unit: (UInt8, UInt8) -> UInt16
  ) throws(Failure) -> [UInt8] {
    guard file.count % 2 == 0 else {
      throw Failure(reason: "geen geldige UTF-16 bij byte \(file.count - 1)")
    }
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    for place in stride(from: 2, to: file.count, by: 2) { units.append(unit(file[place], file[place + 1])) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    var index = 0
    while index < units.count {
      let length = UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count ? 2 : 1
      let scalars = String(decoding: units[index..<index + length], as: UTF16.self)
      let isPair = length == 2 && UTF16.isTrailSurrogate(units[index + 1])
      if UTF16.isTrailSurrogate(units[index]) || UTF16.isLeadSurrogate(units[index]) && !isPair {
        throw Failure(reason: "geen geldige UTF-16 bij byte \(index * 2 + 2)")
      }
      if units[index] == 0 { throw Failure(reason: "geen tekst: een nulteken bij byte \(index * 2 + 2)") }
      bytes.append(contentsOf: scalars.utf8)
      index += length
    }
    return bytes
  }
}
