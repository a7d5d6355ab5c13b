package import Imago

/// SARIF 2.1.0: results with their rules, fingerprints and fixes.
package struct SARIFReport: ReportFormat {
  package let name = "sarif"
  package let separator = ",\n"
  private let rules: [RuleDescription]

  /// - Parameter rules: the rules to describe.
  package init(rules: [RuleDescription] = AllRules.everything) {
    self.rules = rules
  }

  package func opening(_ summary: RunSummary) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.object("driver") { json in
        json.member("name", Tool.name)
        json.member("version", Tool.version)
        json.member("semanticVersion", Tool.version)
        json.member("language", "nl")
        json.array("rules") { json in
          for rule in rules { describe(rule, to: &json) }
        }
      }
    }
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return Array("{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":".utf8) + json.bytes
      + Array(",\n\"columnKind\":\"unicodeCodePoints\",\"results\":[\n".utf8)
  }

  package func file(_ file: CheckedFile) -> [UInt8] {
    guard !file.findings.isEmpty else { return [] }
    let lines = LineIndex(file.text)
    var bytes: [UInt8] = []
    for (finding, fingerprint) in zip(file.findings, file.fingerprints) {
      if !bytes.isEmpty { bytes.append(contentsOf: separator.utf8) }
      var json = JSONWriter()
      write(finding, fingerprint: fingerprint, in: file, lines, to: &json)
      bytes += json.bytes
    }
    return bytes
  }

  package func closing(_ summary: RunSummary) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      json.object { json in
        json.name("executionSuccessful")
        json.boolean(summary.failures.isEmpty)
        json.array("toolExecutionNotifications") { json in
          for failure in summary.failures {
            json.object { json in
              json.member("level", "error")
              json.object("message") { $0.member("text", failure.reason) }
              json.array("locations") { json in
                json.object { json in
                  json.object("physicalLocation") { json in
                    json.object("artifactLocation") { $0.member("uri", Self.uri(failure.path)) }
                  }
                }
              }
            }
          }
        }
      }
    }
    return Array("\n],\n\"invocations\":".utf8) + json.bytes + Array("}]}\n".utf8)
  }

  /// Writes what the tool says of a rule.
  private func describe(_ rule: RuleDescription, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.object("shortDescription") { $0.member("text", rule.summary) }
      json.object("fullDescription") { $0.member("text", rule.what) }
      json.object("help") { json in
        json.member(
          "text", "\(rule.what)\n\nWaarom: \(rule.why)\n\nVoorbeeld: \(rule.example)\nLiever: \(rule.better)")
        json.member(
          "markdown",
          "\(rule.what)\n\n**Waarom:** \(rule.why)\n\n**Voorbeeld:** \(rule.example)\n\n**Liever:** \(rule.better)")
      }
      json.object("defaultConfiguration") { $0.member("level", level(rule.level)) }
    }
  }

  /// Writes one result.
  private func write(
    _ finding: Finding, fingerprint: String, in file: CheckedFile, _ lines: LineIndex, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("ruleId", finding.rule)
      if let index = rules.firstIndex(where: { $0.id == finding.rule }) { json.member("ruleIndex", index) }
      json.member("level", level(finding.level))
      json.object("message") { $0.member("text", finding.message) }
      json.array("locations") { json in
        json.object { json in
          json.object("physicalLocation") { json in
            json.object("artifactLocation") { $0.member("uri", Self.uri(file.path)) }
            region("region", finding.range, in: file, lines, to: &json)
            if !finding.sentence.isEmpty { region("contextRegion", finding.sentence, in: file, lines, to: &json) }
          }
        }
      }
      json.object("partialFingerprints") { $0.member("zenderlint/v1", fingerprint) }
      guard !finding.suggestions.isEmpty else { return }
      json.array("fixes") { json in
        for suggestion in finding.suggestions {
          json.object { json in
            let note = suggestion.slots.isEmpty ? "" : " (vul in wat tussen haken staat)"
            json.object("description") { $0.member("text", "Liever: \(suggestion.text)\(note)") }
            json.array("artifactChanges") { json in
              json.object { json in
                json.object("artifactLocation") { $0.member("uri", Self.uri(file.path)) }
                json.array("replacements") { json in
                  json.object { json in
                    region("deletedRegion", suggestion.replaces, in: file, lines, to: &json)
                    json.object("insertedContent") { $0.member("text", suggestion.text) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Writes a range of the text as a member.
  private func region(
    _ key: StaticString, _ range: Range<Int>, in file: CheckedFile, _ lines: LineIndex, to json: inout JSONWriter
  ) {
    let start = lines.position(at: range.lowerBound)
    let end = lines.position(at: range.upperBound)
    json.object(key) { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
      json.member("byteOffset", range.lowerBound + file.leading)
      json.member("byteLength", range.count)
    }
  }

  /// SARIF's level for one of ours.
  private func level(_ level: Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .hint, .note: "note"
    }
  }

  /// A path as a relative or `file:` URI, with percent signs for what a URI cannot hold.
  static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    let digits = Array("0123456789ABCDEF")
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return uri
  }
}
