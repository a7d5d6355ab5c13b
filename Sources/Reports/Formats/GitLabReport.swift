import Imago

/// GitLab's code quality report.
package struct GitLabReport: ReportFormat {
  package let name = "gitlab"
  package let separator = ",\n"

  package init() {}

  package func opening(_ summary: RunSummary) -> [UInt8] { Array("[\n".utf8) }

  package func file(_ file: CheckedFile) -> [UInt8] {
    if case .failed(let reason) = file.outcome {
      var json = JSONWriter()
      let fingerprint = SHA256.hexadecimal(Array("\(file.path)\u{0}\(reason)".utf8))
      issue(
        to: &json, description: reason, check: "invoer", fingerprint: fingerprint, severity: "blocker",
        path: file.path, lines: 1...1)
      return json.bytes
    }
    guard !file.findings.isEmpty else { return [] }
    let lines = LineIndex(file.text)
    var bytes: [UInt8] = []
    for (finding, fingerprint) in zip(file.findings, file.fingerprints) {
      var json = JSONWriter()
      let start = lines.position(at: finding.range.lowerBound)
      let end = lines.position(at: finding.range.upperBound)
      // GitLab wants fingerprints that are unique in the report, also for the same sentence in two files.
      let unique = SHA256.hexadecimal(Array("\(file.path)\u{0}\(fingerprint)".utf8))
      issue(
        to: &json, description: finding.message, check: finding.rule, fingerprint: unique,
        severity: severity(finding.level), path: file.path, lines: start.line...end.line)
      if !bytes.isEmpty { bytes.append(contentsOf: separator.utf8) }
      bytes += json.bytes
    }
    return bytes
  }

  package func closing(_ summary: RunSummary) -> [UInt8] { Array("\n]\n".utf8) }

  /// Writes one issue.
  private func issue(
    to json: inout JSONWriter, description: String, check: String, fingerprint: String, severity: String, path: String,
    lines: ClosedRange<Int>
  ) {
    json.object { json in
      json.member("description", description)
      json.member("check_name", check)
      json.member("fingerprint", fingerprint)
      json.member("severity", severity)
      json.object("location") { json in
        json.member("path", path)
        json.object("lines") { json in
          json.member("begin", lines.lowerBound)
          json.member("end", lines.upperBound)
        }
      }
    }
  }

  /// GitLab's severity for a level.
  private func severity(_ level: Level) -> String {
    switch level {
    case .error: "critical"
    case .warning: "major"
    case .hint: "minor"
    case .note: "info"
    }
  }
}
