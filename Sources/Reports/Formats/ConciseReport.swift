import Imago

/// One line per finding: `bericht.txt:1:13: let op absoluut: ...`, as editors and `grep` like it.
package struct ConciseReport: ReportFormat {
  package let name = "concise"
  private let style: ReportStyle

  /// A report in this style; its width is not used, since a finding stays on one line.
  package init(style: ReportStyle) {
    self.style = style
  }

  package func file(_ file: CheckedFile) -> [UInt8] {
    guard !file.findings.isEmpty else { return [] }
    let paint = Paint(isOn: style.colour)
    let lines = LineIndex(file.text)
    let path = TerminalText.clean(file.path)
    var bytes: [UInt8] = []
    for finding in file.findings {
      let start = lines.position(at: finding.range.lowerBound)
      let place = paint.bold(path) + ":\(start.line):\(start.column): "
      let head = paint.level(finding.level) + " \(finding.rule): "
      bytes.append(contentsOf: (place + head + TerminalText.clean(finding.message) + "\n").utf8)
    }
    return bytes
  }
}
