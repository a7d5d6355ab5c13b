import Imago

/// One JSON object per line: a finding with the path it belongs to, or an input that could not be linted.
package struct JSONLinesReport: ReportFormat {
  package let name = "jsonl"

  package init() {}

  package func file(_ file: CheckedFile) -> [UInt8] {
    if case .failed(let reason) = file.outcome {
      var json = JSONWriter()
      json.object { json in
        json.member("version", 1)
        json.member("path", file.path)
        json.member("error", reason)
      }
      return json.bytes + [UInt8(ascii: "\n")]
    }
    guard !file.findings.isEmpty else { return [] }
    let lines = LineIndex(file.text)
    var bytes: [UInt8] = []
    for (finding, fingerprint) in zip(file.findings, file.fingerprints) {
      var json = JSONWriter()
      json.object { json in
        json.member("version", 1)
        json.member("path", file.path)
        json.members(of: finding, fingerprint: fingerprint, lines, leading: file.leading)
      }
      bytes += json.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
