/// How the lines of one paragraph were broken: by a width, or by the writer, as in a chat, a list or a poem.
struct Paragraph {
  /// The end of the paragraph: the start of the next one, or the end of the text.
  private(set) var end: Int
  /// The longest line in scalars when the lines are broken at that width, else nil.
  private var width: Int?
  /// Whether a capital may begin a line in the middle of a sentence.
  private var joinsCapitals = false

  /// The widths in scalars at which prose is hard-wrapped; a paragraph with a longer line is not.
  static let widths = 40...400

  private let text: UnsafePointer<UInt8>
  private let start: Int

  /// Reads the lines from `start` up to a blank line or `limit`.
  init(text: UnsafePointer<UInt8>, start: Int, limit: Int) {
    self.text = text
    self.start = start
    self.end = limit
    var longest = 0
    var lineStart = start
    while lineStart < limit {
      let line = Line(text, lineStart, limit)
      if line.isEmpty { break }
      longest = max(longest, line.length)
      lineStart = line.next
    }
    end = lineStart
    guard Self.widths.contains(longest) else { return }

    var breaks = 0
    var atWidth = 0
    var closedAtWidth = true
    var lower = 0
    var upper = 0
    var line = Line(text, start, end)
    let beginsLow = LetterCase.of(text, line.first, end) == .lower
    while line.next < end {
      let next = Line(text, line.next, end)
      let isFull = line.length + 1 + next.firstLength > longest
      let isSplit = !next.beginsUnit(text)
      if isSplit, line.endsSentence(text) {
        closedAtWidth = closedAtWidth && isFull
      } else if isSplit {
        breaks += 1
        if isFull { atWidth += 1 }
        switch LetterCase.of(text, next.first, next.end) {
        case .lower: lower += 1
        case .upper: upper += 1
        default: break
        }
      }
      line = next
    }
    // In a chat without capitals only many lines of one length say that a width broke them.
    guard breaks > 0 ? atWidth * 3 >= breaks * 2 : closedAtWidth, !beginsLow || breaks > 2 else { return }
    width = longest
    joinsCapitals = lower >= 2 && lower >= 2 * upper
  }

  /// Whether the line break before the line whose first visible byte is `first` is no more than a space.
  ///
  /// - Parameter isAfterPoint: an end mark or an abbreviation stands before the break, so that a capital may follow.
  func joinsLine(at first: Int, isAfterPoint: Bool) -> Bool {
    guard let width else { return false }
    var lineStart = first
    while lineStart > start, !Line.isBreak(text[lineStart - 1]) { lineStart -= 1 }
    let next = Line(text, lineStart, end)
    if next.beginsUnit(text) { return false }
    var before = lineStart
    while before > start, Line.isBreak(text[before - 1]) { before -= 1 }
    var beforeStart = before
    while beforeStart > start, !Line.isBreak(text[beforeStart - 1]) { beforeStart -= 1 }
    guard Line(text, beforeStart, end).length + 1 + next.firstLength > width else { return false }
    return isAfterPoint || joinsCapitals || LetterCase.of(text, first, next.end) != .upper
  }
}

/// One line of a paragraph.
private struct Line {
  /// The first byte that is no blank, and the byte after the last one.
  var first: Int
  var end: Int
  /// The first byte of the next line.
  var next: Int
  /// Scalars from `first` to `end`.
  var length = 0
  /// Scalars of the first word.
  var firstLength = 0

  var isEmpty: Bool { first == end }

  static func isBreak(_ byte: UInt8) -> Bool { byte >= 0x0A && byte <= 0x0D }

  init(_ text: UnsafePointer<UInt8>, _ start: Int, _ limit: Int) {
    var index = start
    while index < limit, Characters.isBlank(text[index]), !Self.isBreak(text[index]) { index += 1 }
    first = index
    end = index
    var sawBlank = false
    var scalars = 0
    while index < limit, !Self.isBreak(text[index]) {
      let byte = text[index]
      if byte & 0xC0 != 0x80 { scalars += 1 }
      index += 1
      if byte > 0x20 {
        end = index
        length = scalars
        if !sawBlank { firstLength = scalars }
      } else {
        sawBlank = true
      }
    }
    if index + 1 < limit, text[index] == 0x0D, text[index + 1] == 0x0A { index += 1 }
    next = min(index + 1, limit)
  }

  /// Whether the line ends in an end mark, with closing quotation marks and brackets after it or not.
  func endsSentence(_ text: UnsafePointer<UInt8>) -> Bool {
    var index = end
    while index > first {
      switch text[index - 1] {
      case 0x22, 0x27, 0x29, 0x2A, 0x5D, 0x5F: index -= 1
      case 0x21, 0x2E, 0x3F: return true
      case 0x80...0xBF:
        var start = index - 1
        while start > first, text[start] & 0xC0 == 0x80 { start -= 1 }
        let scalar = Characters.scalar(text, start).value
        if Characters.isEndMark(scalar) { return true }
        guard Characters.quoteShape(scalar) != nil else { return false }
        index = start
      default: return false
      }
    }
    return false
  }

  /// Whether the line begins with a bullet, a number, an emoji, a heading mark, the time of a message or a speaker's
  /// label.
  func beginsUnit(_ text: UnsafePointer<UInt8>) -> Bool {
    guard first < end else { return true }
    let byte = text[first]
    switch byte {
    case 0x2A, 0x2B, 0x2D: return first + 1 == end || text[first + 1] == 0x20 || text[first + 1] == byte  // * + -
    case 0x23, 0x3E, 0x7C: return true  // # > |
    case 0x30...0x39: return isNumbered(text) || hasTime(text, first)
    case 0x5B: return hasTime(text, first + 1)  // [
    case 0x41...0x5A, 0x61...0x7A: return isNumbered(text) || hasLabel(text)
    case 0x80...:
      let (scalar, length) = Characters.scalar(text, first)
      if Characters.isEmoji(scalar) { return true }
      switch scalar {
      case 0xB7, 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x2190...0x21FF, 0x25A0...0x25FF, 0x2794, 0x27A1, 0x27A2:
        return first + length == end || text[first + length] == 0x20
      default: return hasLabel(text)
      }
    default: return false
    }
  }

  /// `1.`, `12)`, `a)`
  private func isNumbered(_ text: UnsafePointer<UInt8>) -> Bool {
    var index = first
    while index < end, index - first < 3, Characters.isDigit(text[index]) { index += 1 }
    let hasDigits = index > first
    if !hasDigits { index += 1 }
    guard index < end, text[index] == 0x29 || hasDigits && text[index] == 0x2E else { return false }
    return index + 1 == end || text[index + 1] == 0x20
  }

  /// `12-03-2024`, `12/03/24`, `21:04`
  private func hasTime(_ text: UnsafePointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < end, index - start < 4, Characters.isDigit(text[index]) { index += 1 }
    guard index > start, index + 2 < end, Characters.isDigit(text[index + 1]) else { return false }
    switch text[index] {
    case 0x2D, 0x2F, 0x3A: return Characters.isDigit(text[index + 2])
    default: return false
    }
  }

  /// `Zender:`, `Partner A:`, `Anna (zender):`; a label begins with a capital and has at most three words.
  private func hasLabel(_ text: UnsafePointer<UInt8>) -> Bool {
    guard LetterCase.of(text, first, end) == .upper else { return false }
    var spaces = 0
    var index = first
    while index < end, index - first < 40 {
      switch text[index] {
      case 0x3A: return index + 1 == end || text[index + 1] == 0x20
      case 0x20:
        spaces += 1
        if spaces > 2 { return false }
      case 0x21, 0x22, 0x2C, 0x2E, 0x3B, 0x3F: return false
      default: break
      }
      index += 1
    }
    return false
  }
}
