import Imago

/// Findings for people: the sentence, the words under a line, why, and how it may be said.
package struct FullReport: ReportFormat {
  package let name = "full"
  private let style: ReportStyle
  private let paint: Paint

  /// Lines of a sentence that are shown; of a longer one the beginning and the end.
  private static let mostLines = 6

  /// A report in this style.
  package init(style: ReportStyle) {
    self.style = style
    paint = Paint(isOn: style.colour)
  }

  package func file(_ file: CheckedFile) -> [UInt8] {
    guard !file.findings.isEmpty else { return [] }
    let lines = LineIndex(file.text)
    var text = ""
    for finding in file.findings {
      write(finding, in: file, lines, to: &text)
      text += "\n"
    }
    return Array(text.utf8)
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    guard !style.quiet, summary.files > summary.failures.count else { return [] }
    switch summary.sentences {
    case 0: return Array("Niets gevonden om nog eens naar te kijken.\n".utf8)
    case 1: return Array("Eén zin om nog eens naar te kijken.\n".utf8)
    default: return Array("\(summary.sentences) zinnen om nog eens naar te kijken.\n".utf8)
    }
  }

  /// Writes one finding.
  private func write(_ finding: Finding, in file: CheckedFile, _ lines: LineIndex, to text: inout String) {
    let start = lines.position(at: finding.range.lowerBound)
    let path = file.path == "-" ? "invoer" : TerminalText.clean(file.path)
    text += paint.bold("\(path):\(start.line):\(start.column)") + "  " + paint.level(finding.level) + "  "
    text += finding.rule + "\n"
    writeSentence(finding, in: file, to: &text)
    writeParagraph(finding.message, to: &text)
    let heads = finding.suggestions.indices.map { $0 == 0 ? "Liever: " : "Of:     " }
    for (head, suggestion) in zip(heads, finding.suggestions) {
      writeParagraph(suggestion.text, head: head, colour: paint.better, to: &text)
    }
    if let question = finding.question {
      writeParagraph(question, head: "Vraag:  ", to: &text)
    }
    if !finding.related.isEmpty {
      let names = finding.related.map { "\($0.rule) (“\(file.text($0.range))”)" }.joined(separator: ", ")
      writeParagraph("Ook gezien: " + names, colour: paint.quiet, to: &text)
    }
  }

  /// Writes the sentence, wrapped, with a line under the words it is about.
  private func writeSentence(_ finding: Finding, in file: CheckedFile, to text: inout String) {
    let range = finding.sentence.isEmpty ? finding.range : finding.sentence
    let cells = TerminalText.cells(file.text(range), from: range.lowerBound)
    let lines = TerminalText.wrap(cells, width: style.width - 2)
    let shown = shownLines(lines, finding.range)
    var previous = -1
    for index in shown {
      if index != previous + 1 { text += "  " + paint.quiet("[…]") + "\n" }
      previous = index
      let marks = lines[index].map { $0.bytes.overlaps(finding.range) }
      text += "  "
      var run = ""
      var isRunMarked = false
      for (cell, isMarked) in zip(lines[index], marks) {
        if isMarked != isRunMarked {
          text += isRunMarked ? paint.marked(run, finding.level) : run
          run = ""
          isRunMarked = isMarked
        }
        run += cell.text
      }
      text += (isRunMarked ? paint.marked(run, finding.level) : run) + "\n"
      let under = underline(lines[index], marks)
      let start = under.prefix { $0 == " " }
      if !under.isEmpty {
        text += "  " + String(start) + paint.marked(String(under[start.endIndex...]), finding.level) + "\n"
      }
    }
    if previous + 1 < lines.count { text += "  " + paint.quiet("[…]") + "\n" }
  }

  /// The lines to show of a sentence: all of a short one; of a long one those around the first and last marked words.
  private func shownLines(_ lines: [ArraySlice<TerminalText.Cell>], _ range: Range<Int>) -> [Int] {
    guard lines.count > Self.mostLines else { return Array(lines.indices) }
    let marked = lines.indices.filter { line in lines[line].contains { $0.bytes.overlaps(range) } }
    guard let first = marked.first, let last = marked.last else { return Array(lines.indices.prefix(Self.mostLines)) }
    if last - first < Self.mostLines {
      let start = max(0, min(first - 1, lines.count - Self.mostLines))
      return Array(start..<start + Self.mostLines)
    }
    return Array(first..<first + Self.mostLines - 2) + [last]
  }

  /// Carets under the marked cells of a line, or nothing where none is marked.
  private func underline(_ line: ArraySlice<TerminalText.Cell>, _ marks: [Bool]) -> String {
    guard let last = marks.lastIndex(of: true) else { return "" }
    var under = ""
    for (cell, isMarked) in zip(line, marks[...last]) {
      under += String(repeating: isMarked ? "^" : " ", count: cell.width)
    }
    return under
  }

  /// Writes wrapped text, its later lines under the first one's text.
  private func writeParagraph(
    _ paragraph: String, head: String = "", colour: (String) -> String = { $0 }, to text: inout String
  ) {
    let lines = TerminalText.wrap(paragraph, width: style.width - 2 - head.count)
    for (index, line) in lines.enumerated() {
      text += "  " + (index == 0 ? head : String(repeating: " ", count: head.count)) + colour(line) + "\n"
    }
  }
}
