import Imago

/// JUnit XML: a suite for each file, a failed case for each finding, a passed one for a file without findings.
///
/// Notes are no failures: they are the output of a passed case.
package struct JUnitReport: ReportFormat {
  package let name = "junit"

  package init() {}

  package func opening(_ summary: RunSummary) -> [UInt8] {
    let failures = summary.errors + summary.warnings + summary.hints
    let head = "<testsuites name=\"\(Tool.name)\" failures=\"\(failures)\" errors=\"\(summary.failures.count)\">\n"
    return Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head).utf8)
  }

  package func file(_ file: CheckedFile) -> [UInt8] {
    var xml = XMLWriter(depth: 1)
    if case .failed(let reason) = file.outcome {
      xml.element("testsuite", ["name": file.path, "tests": "1", "failures": "0", "errors": "1"]) { xml in
        xml.element("testcase", ["name": "leesbaar", "classname": file.path]) { xml in
          xml.element("error", ["message": reason])
        }
      }
      return xml.bytes
    }
    let lines = LineIndex(file.text)
    let tests = String(max(file.findings.count, 1))
    let failures = String(file.findings.count { $0.level > .note })
    xml.element("testsuite", ["name": file.path, "tests": tests, "failures": failures, "errors": "0"]) { xml in
      if file.findings.isEmpty { xml.element("testcase", ["name": "zonder opmerkingen", "classname": file.path]) }
      for finding in file.findings {
        let start = lines.position(at: finding.range.lowerBound)
        let name = "\(finding.rule) (\(start.line):\(start.column))"
        let details = ([finding.message] + finding.suggestions.map { "Liever: " + $0.text }).joined(separator: "\n")
        xml.element(
          "testcase",
          ["name": name, "classname": file.path, "file": file.path, "line": String(start.line)]
        ) { xml in
          if finding.level > .note {
            xml.element("failure", ["message": finding.message, "type": finding.level.name], text: details)
          } else {
            xml.element("system-out", [:], text: details)
          }
        }
      }
    }
    return xml.bytes
  }

  package func closing(_ summary: RunSummary) -> [UInt8] { Array("</testsuites>\n".utf8) }
}
