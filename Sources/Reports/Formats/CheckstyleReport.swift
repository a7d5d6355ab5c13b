import Imago

/// Checkstyle XML 4.3, which many CI servers read.
package struct CheckstyleReport: ReportFormat {
  package let name = "checkstyle"

  package init() {}

  package func opening(_ summary: RunSummary) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n".utf8)
  }

  package func file(_ file: CheckedFile) -> [UInt8] {
    var xml = XMLWriter(depth: 1)
    if case .failed(let reason) = file.outcome {
      xml.element("file", ["name": file.path]) { xml in
        xml.element("error", ["severity": "error", "message": reason, "source": Tool.name])
      }
      return xml.bytes
    }
    guard !file.findings.isEmpty else { return [] }
    let lines = LineIndex(file.text)
    xml.element("file", ["name": file.path]) { xml in
      for finding in file.findings {
        let start = lines.position(at: finding.range.lowerBound)
        xml.element(
          "error",
          [
            "line": String(start.line), "column": String(start.column), "severity": severity(finding.level),
            "message": finding.message, "source": "\(Tool.name).\(finding.rule)",
          ])
      }
    }
    return xml.bytes
  }

  package func closing(_ summary: RunSummary) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  /// Checkstyle's name for a level.
  private func severity(_ level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .hint, .note: "info"
    }
  }
}
