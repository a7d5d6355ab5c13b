import Foundation
import Reports
import Testing

/// Reports against their published schemas, where those are at hand.
///
/// `ZENDERLINT_SCHEMAS` names a folder with `sarif-2.1.0.json` and `rdjson.json`; Python's `jsonschema` checks.
@Suite struct SchemaTests {
  private static let folder = ProcessInfo.processInfo.environment["ZENDERLINT_SCHEMAS"]

  @Test(
    .enabled(if: folder != nil), arguments: [("sarif", "sarif-2.1.0.json"), ("rdjson", "rdjson.json")], [true, false])
  func `A report keeps to its schema`(format: (name: String, schema: String), isEmpty: Bool) throws {
    let report = try #require(ReportFormats.named(format.name, style: ReportStyle()))
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    try Data(report.document(isEmpty ? [] : Sample.files)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-W", "ignore", "-m", "jsonschema", "-i", file.path, "\(Self.folder ?? "")/\(format.schema)",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
