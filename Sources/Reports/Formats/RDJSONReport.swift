import Imago

/// Reviewdog's diagnostic format, with suggestions; its columns count bytes from 1.
package struct RDJSONReport: ReportFormat {
  package let name = "rdjson"
  package let separator = ",\n"

  package init() {}

  package func opening(_ summary: RunSummary) -> [UInt8] {
    Array("{\"source\":{\"name\":\"\(Tool.name)\"},\"diagnostics\":[\n".utf8)
  }

  package func file(_ file: CheckedFile) -> [UInt8] {
    if case .failed(let reason) = file.outcome {
      var json = JSONWriter()
      json.object { json in
        json.member("message", reason)
        json.object("location") { $0.member("path", file.path) }
        json.member("severity", "ERROR")
      }
      return json.bytes
    }
    guard !file.findings.isEmpty else { return [] }
    let lines = LineIndex(file.text)
    var bytes: [UInt8] = []
    for finding in file.findings {
      var json = JSONWriter()
      json.object { json in
        json.member("message", finding.message)
        json.object("location") { json in
          json.member("path", file.path)
          range(finding.range, lines, to: &json)
        }
        json.member("severity", severity(finding.level))
        json.object("code") { $0.member("value", finding.rule) }
        guard !finding.suggestions.isEmpty else { return }
        json.array("suggestions") { json in
          for suggestion in finding.suggestions {
            json.object { json in
              range(suggestion.replaces, lines, to: &json)
              json.member("text", suggestion.text)
            }
          }
        }
      }
      if !bytes.isEmpty { bytes.append(contentsOf: separator.utf8) }
      bytes += json.bytes
    }
    return bytes
  }

  package func closing(_ summary: RunSummary) -> [UInt8] { Array("\n]}\n".utf8) }

  /// Writes a range as a member.
  private func range(_ range: Range<Int>, _ lines: LineIndex, to json: inout JSONWriter) {
    json.object("range") { json in
      json.object("start") { $0.bytePosition(range.lowerBound, lines) }
      json.object("end") { $0.bytePosition(range.upperBound, lines) }
    }
  }

  /// Reviewdog's severity for a level.
  private func severity(_ level: Level) -> String {
    switch level {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .hint, .note: "INFO"
    }
  }
}

extension JSONWriter {
  /// Writes line and byte column, both from 1.
  fileprivate mutating func bytePosition(_ offset: Int, _ lines: LineIndex) {
    member("line", lines.line(at: offset) + 1)
    member("column", lines.utf8Column(at: offset) + 1)
  }
}
