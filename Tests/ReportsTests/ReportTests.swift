import Testing

@testable import Imago
@testable import Reports

@Test("Lines and columns count from one, columns in scalars", arguments: [
  ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("é b", 3, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("🙂x", 4, 1, 2),
])
func lineIndex(text: String, offset: Int, line: Int, column: Int) throws {
  let report = Report(
    findings: [
      Finding(rule: "absoluut", level: .error, message: "m", range: offset..<offset + 1, sentence: offset..<offset + 1)
    ], statistics: Statistics())
  let file = CheckedFile(path: "a.txt", text: Array(text.utf8), outcome: .checked(report))
  let json = String(decoding: ReportFormats.named("concise", style: ReportStyle())!.document([file]), as: UTF8.self)
  #expect(json.contains("a.txt:\(line):\(column)"))
}

@Test("Terminal escapes of the text never reach the terminal")
func escapes() throws {
  let text = Array("Je bent \u{1B}[31mlui.".utf8)
  let report = Report(
    findings: [Finding(rule: "oordeel", level: .error, message: "m", range: 8..<16, sentence: 0..<text.count)],
    statistics: Statistics())
  let file = CheckedFile(path: "a.txt", text: text, outcome: .checked(report))
  for name in ["full", "concise"] {
    let bytes = ReportFormats.named(name, style: ReportStyle())!.document([file])
    #expect(!bytes.contains(0x1B), "\(name)")
  }
}

@Test("Every format has a document for no findings and for a failure", arguments: ReportFormats.names)
func emptyDocuments(name: String) throws {
  let format = ReportFormats.named(name, style: ReportStyle())!
  let empty = CheckedFile(
    path: "a.txt", text: [], outcome: .checked(Report(findings: [], statistics: Statistics())))
  let failed = CheckedFile(path: "b.txt", text: [], outcome: .failed("bestaat niet"))
  _ = format.document([empty, failed])
  if name == "json" {
    #expect(String(decoding: format.document([failed]), as: UTF8.self).contains("bestaat niet"))
  }
}
