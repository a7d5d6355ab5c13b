internal import CMarkdown

/// Markdown as a linter sees it: the words of paragraphs, quotations and list items at the place where they stand.
///
/// Headings, code, tables, HTML, images, the targets of links and front matter are nobody's words.
package enum Markdown {
  /// The endings of Markdown files.
  package static let extensions = ["md", "markdown"]

  /// Whether a file is Markdown by its name.
  package static func isMarkdown(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// A text as long as the document in which everything but its words is blank.
  ///
  /// Line feeds stay where they are, and every list item begins with a bullet, so that items stay apart.
  package static func prose(_ bytes: [UInt8]) -> [UInt8] {
    var text = bytes.map { isBreak($0) ? $0 : blank }
    read(bytes) { kind, range in
      switch kind {
      case cmarkdown_prose: text.replaceSubrange(range, with: bytes[range])
      case cmarkdown_item:
        if range.lowerBound >= 2, text[range.lowerBound - 2..<range.lowerBound].allSatisfy({ $0 == blank }) {
          text[range.lowerBound - 2] = UInt8(ascii: "-")
        }
      default: break
      }
    }
    return text
  }

  /// The document without its code and front matter, for readers that know the rest of its markup.
  package static func withoutCode(_ bytes: [UInt8]) -> [UInt8] {
    var text = bytes
    for index in 0..<frontMatter(bytes) where !isBreak(text[index]) { text[index] = blank }
    read(bytes) { kind, range in
      guard kind == cmarkdown_code else { return }
      for index in range where !isBreak(text[index]) { text[index] = blank }
    }
    return text
  }

  /// A stretch of the document to replace, made wider where it holds only one end of an emphasis.
  ///
  /// - Parameters:
  ///   - range: where words of `prose` are to be replaced.
  ///   - prose: what `prose(_:)` gave for the document.
  /// - Returns: nil where the other end of the emphasis lies among other words.
  package static func wholeMarkup(_ range: Range<Int>, _ bytes: [UInt8], prose: [UInt8]) -> Range<Int>? {
    var open: [ArraySlice<UInt8>] = []
    for run in runs(in: range, bytes, prose) {
      if let last = open.last, last == bytes[run] { open.removeLast() } else { open.append(bytes[run]) }
    }
    guard let mark = open.first else { return range }
    guard open.count == 1 else { return nil }
    let before = range.lowerBound - mark.count
    if before >= 0, isRun(before..<range.lowerBound, of: mark, bytes, prose) { return before..<range.upperBound }
    let after = range.upperBound + mark.count
    if after <= bytes.count, isRun(range.upperBound..<after, of: mark, bytes, prose) { return range.lowerBound..<after }
    return nil
  }

  /// The runs of one emphasis mark within a range.
  private static func runs(in range: Range<Int>, _ bytes: [UInt8], _ prose: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, isMark(index, bytes, prose), bytes[index] == bytes[start] { index += 1 }
      if index > start { runs.append(start..<index) } else { index += 1 }
    }
    return runs
  }

  private static func isRun(_ range: Range<Int>, of mark: ArraySlice<UInt8>, _ bytes: [UInt8], _ prose: [UInt8]) -> Bool
  {
    range.allSatisfy { isMark($0, bytes, prose) } && bytes[range] == mark
  }

  /// Whether a byte is a mark of emphasis rather than a character of the text.
  private static func isMark(_ index: Int, _ bytes: [UInt8], _ prose: [UInt8]) -> Bool {
    prose[index] == blank
      && [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(bytes[index])
  }

  private static let blank = UInt8(ascii: " ")

  private static func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Calls `visit` with every stretch the parser reports, in order of place.
  private static func read(_ bytes: [UInt8], _ visit: (cmarkdown_kind, Range<Int>) -> Void) {
    let start = frontMatter(bytes)
    withoutActuallyEscaping(visit) { visit in
      var visitor = Visitor(start: start, visit: visit)
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress, start < buffer.count else { return }
        let isRead = withUnsafeMutablePointer(to: &visitor) { pointer in
          cmarkdown_read(
            base + start, buffer.count - start,
            { kind, start, end, context in
              guard let visitor = context?.assumingMemoryBound(to: Visitor.self).pointee else { return }
              visitor.visit(kind, visitor.start + start..<visitor.start + end)
            }, pointer)
        }
        precondition(isRead, "there is no memory for reading Markdown")
      }
    }
  }

  /// What the parser's callback needs.
  private struct Visitor {
    /// Where the parser began.
    var start: Int
    var visit: (cmarkdown_kind, Range<Int>) -> Void
  }

  /// The length of the YAML or TOML between lines of `---` or `+++` at the very start of a document.
  ///
  /// As with Pandoc a blank line after the first fence makes it a ruler.
  private static func frontMatter(_ bytes: [UInt8]) -> Int {
    var fence: ArraySlice<UInt8>?
    var firstLine = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var line = bytes[start..<end]
      while let last = line.last, last <= blank { line.removeLast() }
      let isFence = line.elementsEqual("---".utf8) || line.elementsEqual("+++".utf8)
      if let fence {
        if line == fence { return min(end + 1, bytes.count) }
        if line.isEmpty, start == firstLine { return 0 }
      } else if isFence {
        fence = line
        firstLine = end + 1
      } else {
        return 0
      }
      start = end + 1
    }
    return 0
  }
}
