import Imago

/// Text as it may be shown on a terminal: cleaned, measured, wrapped.
package enum TerminalText {
  /// A stretch that is shown as one character, with the bytes it stands for.
  struct Cell {
    /// What is shown: a cleaned grapheme cluster.
    var text: String
    /// The columns it takes: 0, 1 or 2.
    var width: Int
    /// Where it stands in the text, in UTF-8.
    var bytes: Range<Int>

    /// Whether a line may be broken here.
    var isSpace: Bool { text == " " }
  }

  /// The text without control characters and marks that reorder it; line breaks and tabs become spaces.
  package static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    return cells(text, from: 0).map(\.text).joined()
  }

  /// Whether each byte of a text is a character that a terminal shows as it is.
  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// The text divided into what a terminal shows as one character each.
  ///
  /// - Parameter offset: where the text begins, to count bytes from.
  static func cells(_ text: String, from offset: Int) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(text.utf8.count)
    var place = offset
    if isPlain(text) {
      for byte in text.utf8 {
        cells.append(Cell(text: String(UnicodeScalar(byte)), width: 1, bytes: place..<place + 1))
        place += 1
      }
      return cells
    }
    for character in text {
      let length = character.utf8.count
      defer { place += length }
      let range = place..<place + length
      if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
        cells.append(Cell(text: String(character), width: 1, bytes: range))
      } else if character.isWhitespace {
        cells.append(Cell(text: " ", width: 1, bytes: range))
      } else {
        var shown = String.UnicodeScalarView()
        for scalar in character.unicodeScalars { shown.append(isHarmful(scalar) ? "\u{FFFD}" : scalar) }
        cells.append(Cell(text: String(shown), width: width(character), bytes: range))
      }
    }
    return cells
  }

  /// Divides cells into lines of at most `width` columns, at spaces where there are any; the space at a break goes.
  static func wrap(_ cells: [Cell], width: Int) -> [ArraySlice<Cell>] {
    var lines: [ArraySlice<Cell>] = []
    var start = 0
    while start < cells.count {
      if cells[start].isSpace {
        start += 1
        continue
      }
      var end = start
      var columns = 0
      var space: Int?
      while end < cells.count, columns + cells[end].width <= width || end == start {
        columns += cells[end].width
        if cells[end].isSpace { space = end }
        end += 1
      }
      if end < cells.count, !cells[end].isSpace, let space { end = space }
      var last = end
      while last > start, cells[last - 1].isSpace { last -= 1 }
      lines.append(cells[start..<last])
      start = end
    }
    return lines
  }

  /// A text wrapped into lines.
  static func wrap(_ text: String, width: Int) -> [String] {
    wrap(cells(text, from: 0), width: width).map { line in
      var text = ""
      for cell in line { text += cell.text }
      return text
    }
  }

  /// The columns a text takes on a terminal.
  static func columns(_ text: String) -> Int { cells(text, from: 0).reduce(0) { $0 + $1.width } }

  /// Whether a scalar could steer a terminal or hide what a text says.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks, embeddings, overrides and isolates of writing direction; line and paragraph separators.
    case 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The columns a grapheme cluster takes.
  private static func width(_ character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      if scalar == "\u{FE0F}" || scalar.properties.isEmojiPresentation || isWide(scalar.value) { return 2 }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: continue
      case .format where scalar != "\u{AD}" && !isHarmful(scalar): continue
      default: widest = 1
      }
    }
    return widest
  }

  /// Whether a scalar is wide or full-width in East Asian typography (Unicode Standard Annex 11), emoji aside.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

/// Colours and weights of a terminal, or none.
struct Paint {
  /// Whether anything is coloured.
  var isOn: Bool

  /// For what the eye should find first.
  func bold(_ text: String) -> String { wrap(text, "1") }

  /// For what may be passed over.
  func quiet(_ text: String) -> String { wrap(text, "2") }

  /// For a rewrite.
  func better(_ text: String) -> String { wrap(text, "32") }

  /// The Dutch name of a level in its colour.
  func level(_ level: Level) -> String { wrap(level.dutchName, Self.code(level)) }

  /// For words a finding of this level is about.
  func marked(_ text: String, _ level: Level) -> String { wrap(text, Self.code(level)) }

  private func wrap(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  private static func code(_ level: Level) -> String {
    switch level {
    case .error: "1;31"
    case .warning: "1;33"
    case .hint: "1;36"
    case .note: "1;34"
    }
  }
}
