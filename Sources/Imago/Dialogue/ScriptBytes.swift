/// Looking at a script's bytes: lines, blanks, pairs of marks.
struct ScriptBytes {
  let bytes: [UInt8]

  /// A line without its end.
  struct Line {
    var range: Range<Int>
    /// Up to and with the line end.
    var full: Range<Int>
  }

  /// All lines; a byte order mark belongs to none.
  func lines() -> [Line] {
    var lines: [Line] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let full = start..<min(end + 1, bytes.count)
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      lines.append(Line(range: start..<end, full: full))
      start = full.upperBound
    }
    return lines
  }

  /// The length of the blank at a position: spaces of every width, direction marks, soft hyphens; 0 for anything else.
  func blank(_ index: Int, _ end: Int) -> Int {
    guard index < end else { return 0 }
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2:
      return index + 1 < end && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD) ? 2 : 0
    case 0xE2:
      guard index + 2 < end else { return 0 }
      let (b, c) = (bytes[index + 1], bytes[index + 2])
      return b == 0x80 && (c <= 0x8F || c == 0xAA || c == 0xAC || c == 0xAF) || b == 0x81 && c <= 0xA9 ? 3 : 0
    case 0xEF:
      return index + 2 < end && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  func skipBlanks(_ index: Int, _ end: Int) -> Int {
    var index = index
    while case let step = blank(index, end), step > 0 { index += step }
    return index
  }

  /// The range without blanks at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skipBlanks(range.lowerBound, range.upperBound)
    var end = range.upperBound
    while end > start {
      let before = previous(end, start)
      guard blank(before, end) == end - before else { break }
      end = before
    }
    return start..<end
  }

  /// The start of the character that ends at a position.
  func previous(_ index: Int, _ start: Int) -> Int {
    var before = index - 1
    while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return before
  }

  func isBlank(_ range: Range<Int>) -> Bool { trimmed(range).isEmpty }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Lower case, to compare labels.
  func folded(_ range: Range<Int>) -> String { text(range).lowercased() }

  func has(_ prefix: StaticString, at index: Int, _ end: Int) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard index + count <= end else { return false }
    for offset in 0..<count where bytes[index + offset] != prefix.utf8Start[offset] { return false }
    return true
  }

  func isDigit(_ index: Int, _ end: Int) -> Bool { index < end && bytes[index] >= 0x30 && bytes[index] <= 0x39 }

  /// The end of a run of digits.
  func digits(_ index: Int, _ end: Int) -> Int {
    var index = index
    while isDigit(index, end) { index += 1 }
    return index
  }

  /// The end of a time: `21:04`, `00:01:02,000`.
  func time(_ index: Int, _ end: Int) -> Int? {
    var at = digits(index, end)
    guard at > index, at - index <= 2 else { return nil }
    var parts = 0
    while at < end, bytes[at] == UInt8(ascii: ":"), digits(at + 1, end) == at + 3 {
      at += 3
      parts += 1
    }
    guard parts > 0 else { return nil }
    if at < end, bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "."), isDigit(at + 1, end) {
      at = digits(at + 1, end)
    }
    return at
  }

  /// The end of a date: `12-03-2024`, `12/3/24`, `2024.03.12`.
  func date(_ index: Int, _ end: Int) -> Int? {
    var at = digits(index, end)
    guard at > index, at - index <= 4, at < end else { return nil }
    let separator = bytes[at]
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".") else {
      return nil
    }
    for part in 0..<2 {
      guard at < end, bytes[at] == separator else { return nil }
      let next = digits(at + 1, end)
      guard next > at + 1, next - at <= 5 else { return nil }
      at = next
      if part == 1 { return at }
    }
    return nil
  }

  /// The end of a tag that starts here, and its name: `<b>`, `</td>`, `<v Anna>`.
  func tag(_ index: Int, _ end: Int) -> (name: String, attributes: Range<Int>, end: Int)? {
    guard index < end, bytes[index] == UInt8(ascii: "<") else { return nil }
    var at = index + 1
    if at < end, bytes[at] == UInt8(ascii: "/") { at += 1 }
    let nameStart = at
    while at < end, Letters.isLetter(bytes[at]) || isDigit(at, end) { at += 1 }
    guard at > nameStart else { return nil }
    let name = nameStart..<at
    while at < end, bytes[at] != UInt8(ascii: ">"), at - index < 120 { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: ">") else { return nil }
    return (folded(name), name.upperBound..<at, at + 1)
  }

  /// Tags that only lay out text.
  static let markupTags: Set<String> = [
    "b", "strong", "em", "i", "u", "p", "div", "span", "li", "ul", "ol", "br", "tr", "td", "th", "table", "tbody",
    "thead",
    "dt", "dd", "dl", "font", "small", "html", "body", "head", "title", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "blockquote", "q", "v", "c", "section", "article", "mark", "sub", "sup", "a", "cite", "label",
  ]

  /// The closing mark that belongs to an opening quotation mark, and the mark's length.
  func quote(_ index: Int, _ end: Int) -> (closings: [[UInt8]], length: Int)? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""): return ([[0x22]], 1)
    case UInt8(ascii: "'"): return ([[0x27], [0xE2, 0x80, 0x99]], 1)
    case UInt8(ascii: ","):
      return has(",,", at: index, end) ? ([[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C], [0x22], [0x27, 0x27]], 2) : nil
    case 0xC2: return has("«", at: index, end) ? ([[0xC2, 0xBB]], 2) : nil
    case 0xE2:
      if has("“", at: index, end) || has("„", at: index, end) || has("”", at: index, end) {
        return ([[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C], [0x22]], 3)
      }
      return has("‘", at: index, end) || has("‚", at: index, end) ? ([[0xE2, 0x80, 0x99], [0x27]], 3) : nil
    default: return nil
    }
  }

  /// Where a quotation that opens at `index` closes: the position of the closing mark and its end.
  func closing(of index: Int, _ end: Int) -> (inner: Range<Int>, end: Int)? {
    guard let quote = quote(index, end) else { return nil }
    let single = quote.closings.contains([0x27]) && quote.length != 2
    var at = index + quote.length
    let start = at
    while at < end {
      for closing in quote.closings where bytes[at...].prefix(min(closing.count, end - at)).elementsEqual(closing) {
        let after = at + closing.count
        // An apostrophe inside a word closes nothing.
        if single, after < end, Letters.isLetter(bytes[after]) { continue }
        if single, closing == [0x27] || closing == [0xE2, 0x80, 0x99], at == start { continue }
        return (start..<at, after)
      }
      at += 1
    }
    return nil
  }
}
