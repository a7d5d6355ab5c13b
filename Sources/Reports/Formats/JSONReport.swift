import Imago

/// Everything about every file as one JSON document, version 1.
package struct JSONReport: ReportFormat {
  package let name = "json"
  package let separator = ",\n"

  package init() {}

  package func opening(_ summary: RunSummary) -> [UInt8] {
    var json = JSONWriter()
    json.tool()
    return Array("{\"version\":1,\"tool\":".utf8) + json.bytes + Array(",\n\"files\":[\n".utf8)
  }

  /// About how many bytes are handed over at a time.
  static let part = 1 << 16

  package func file(_ file: CheckedFile) -> [UInt8] {
    var json = JSONWriter()
    // What a finding with its rewrites takes at most, nearly always.
    json.reserveCapacity(256 + file.findings.count * 2048)
    write(file, with: &json) { _ in }
    return json.bytes
  }

  package func parts(of file: CheckedFile, _ take: ([UInt8]) throws -> Void) rethrows {
    var json = JSONWriter()
    try write(file, with: &json) { json in
      if json.length >= Self.part { try take(json.take()) }
    }
    try take(json.take())
  }

  /// Writes what there is to say of a file; calls `pause` between findings, where what was written may be taken away.
  private func write(
    _ file: CheckedFile, with json: inout JSONWriter, _ pause: (inout JSONWriter) throws -> Void
  ) rethrows {
    try json.object { json in
      json.member("path", file.path)
      var statistics = Statistics()
      switch file.outcome {
      case .checked(let report):
        json.name("error")
        json.null()
        statistics = report.statistics
      case .failed(let reason):
        json.member("error", reason)
      }
      try json.array("findings") { json in
        guard !file.findings.isEmpty else { return }
        let lines = LineIndex(file.text)
        try file.forEachFinding { finding, fingerprint in
          json.object { json in
            json.members(of: finding, fingerprint: fingerprint, lines, leading: file.leading)
          }
          try pause(&json)
        }
      }
      json.object("statistics") { json in
        json.member("words", statistics.words)
        json.member("sentences", statistics.sentences)
        json.member("ikClauses", statistics.ikClauses)
        json.member("jijClauses", statistics.jijClauses)
      }
    }
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("files", summary.files)
      json.member("errors", summary.errors)
      json.member("warnings", summary.warnings)
      json.member("hints", summary.hints)
    }
    return Array("],\n\"summary\":".utf8) + json.bytes + Array("}\n".utf8)
  }
}

extension JSONWriter {
  /// Writes the object that names the tool.
  mutating func tool() {
    object { json in
      json.member("name", Tool.name)
      json.member("version", Tool.version)
    }
  }

  /// Writes what version 1 says of a finding, within an object.
  mutating func members(of finding: Finding, fingerprint: String, _ lines: LineIndex, leading: Int) {
    member("rule", finding.rule)
    member("level", finding.level.name)
    member("message", finding.message)
    place("range", finding.range, lines, leading)
    let sentence = place("sentence", finding.sentence, lines, leading)
    array("suggestions") { json in
      for suggestion in finding.suggestions {
        json.object { json in
          json.member("kind", suggestion.kind.rawValue)
          json.member("applicability", suggestion.applicability.rawValue)
          json.member("text", suggestion.text)
          if suggestion.replaces == finding.sentence {
            json.name("replaces")
            json.again(sentence)
          } else {
            json.place("replaces", suggestion.replaces, lines, leading)
          }
          json.array("slots") { json in
            for slot in suggestion.slots {
              json.object { json in
                json.member("name", slot.name)
                json.member("prompt", slot.prompt)
                json.member("start", slot.range.lowerBound)
                json.member("end", slot.range.upperBound)
              }
            }
          }
        }
      }
    }
    member("fingerprint", fingerprint)
  }

  /// Writes a range of the text as a member with a start and an exclusive end; returns where the object stands.
  @discardableResult
  mutating func place(_ key: StaticString, _ range: Range<Int>, _ lines: LineIndex, _ leading: Int) -> Range<Int> {
    name(key)
    return standing { json in
      json.object { json in
        json.end("start", range.lowerBound, lines, leading)
        json.end("end", range.upperBound, lines, leading)
      }
    }
  }

  /// Writes one end of a range.
  private mutating func end(_ key: StaticString, _ offset: Int, _ lines: LineIndex, _ leading: Int) {
    let position = lines.position(at: offset)
    object(key) { json in
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("offset", offset + leading)
    }
  }
}
