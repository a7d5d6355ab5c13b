import Imago

/// Workflow commands that GitHub shows as annotations beside the changed lines.
package struct GitHubReport: ReportFormat {
  package let name = "github"

  package init() {}

  package func file(_ file: CheckedFile) -> [UInt8] {
    if case .failed(let reason) = file.outcome {
      return Array("::error file=\(Self.property(file.path)),title=\(Tool.name)::\(Self.data(reason))\n".utf8)
    }
    guard !file.findings.isEmpty else { return [] }
    let lines = LineIndex(file.text)
    var text = ""
    for finding in file.findings {
      let start = lines.position(at: finding.range.lowerBound)
      let end = lines.position(at: finding.range.upperBound)
      text += "::\(command(finding.level)) file=\(Self.property(file.path)),line=\(start.line)"
      // GitHub passes over columns when a range spans lines.
      if start.line == end.line { text += ",col=\(start.column),endColumn=\(end.column)" }
      text += ",endLine=\(end.line),title=\(Self.property("\(Tool.name): \(finding.rule)"))::"
      let details = [finding.message] + finding.suggestions.map { "Liever: " + $0.text }
      text += Self.data(details.joined(separator: "\n")) + "\n"
    }
    return Array(text.utf8)
  }

  /// GitHub's command for a level.
  private func command(_ level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .hint, .note: "notice"
    }
  }

  /// The text of a command, with GitHub's escapes.
  static func data(_ text: String) -> String { escape(text, property: false) }

  /// The value of a command's property, with GitHub's escapes.
  static func property(_ text: String) -> String { escape(text, property: true) }

  private static func escape(_ text: String, property: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where property: escaped += "%3A"
      case "," where property: escaped += "%2C"
      // The log is read on a terminal too.
      default: escaped.unicodeScalars.append(TerminalText.isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }
}
