internal import Reports

/// The units in which a client counts columns.
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// An open document as the client has it.
struct TextDocument {
  let uri: String
  /// What the client says it is written in: `markdown`, `plaintext`.
  let languageID: String
  private(set) var version: Int?
  private(set) var bytes: [UInt8]
  private(set) var lines: LineIndex

  init(uri: String, languageID: String, version: Int?, text: String) {
    self.uri = uri
    self.languageID = languageID
    self.version = version
    bytes = Array(text.utf8)
    lines = LineIndex(bytes)
  }

  /// Makes the changes one after the other.
  mutating func apply(_ changes: [DidChangeParameters.Change], version: Int?, _ encoding: PositionEncoding) {
    for change in changes {
      if let range = change.range {
        let start = offset(of: range.start, encoding)
        let end = max(start, offset(of: range.end, encoding))
        bytes.replaceSubrange(start..<end, with: change.text.utf8)
      } else {
        bytes = Array(change.text.utf8)
      }
      lines = LineIndex(bytes)
    }
    self.version = version ?? self.version
  }

  /// The offset of a place; places outside the text are moved to the nearest end of their line or the text.
  func offset(of position: LSPPosition, _ encoding: PositionEncoding) -> Int {
    if position.line < 0 { return 0 }
    guard position.line < lines.lineStarts.count else { return bytes.count }
    let start = lines.lineStarts[position.line]
    let isLast = position.line + 1 == lines.lineStarts.count
    var end = isLast ? bytes.count : lines.lineStarts[position.line + 1] - 1
    if !isLast, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var index = start
    var column = 0
    while index < end {
      let (length, units) = Self.size(of: bytes[index], encoding)
      // A column within a character stands for its start.
      if column + units > position.character { break }
      column += units
      index += length
    }
    return min(index, end)
  }

  /// The place of an offset.
  func position(of offset: Int, _ encoding: PositionEncoding) -> LSPPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lines.line(at: offset)
    let column =
      switch encoding {
      case .utf8: lines.utf8Column(at: offset)
      case .utf16: lines.utf16Column(at: offset)
      case .utf32: lines.position(at: offset).column - 1
      }
    return LSPPosition(line: line, character: column)
  }

  /// The length in bytes and in units of the character that begins with a byte.
  private static func size(of byte: UInt8, _ encoding: PositionEncoding) -> (length: Int, units: Int) {
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    switch encoding {
    case .utf8: return (length, length)
    case .utf16: return (length, length == 4 ? 2 : 1)
    case .utf32: return (length, 1)
    }
  }
}
