import Foundation
import Reports
import Testing

/// Each format as it is written, byte for byte.
///
/// After a change that was meant, run the tests once with `UPDATE_SNAPSHOTS=1` and read the difference.
@Suite struct SnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  @Test(arguments: ReportFormats.names) func `A report looks as it did`(name: String) throws {
    // SARIF describes all rules; the snapshot shall not change with them.
    let format: any ReportFormat =
      name == "sarif"
      ? SARIFReport(rules: [Sample.rule]) : try #require(ReportFormats.named(name, style: ReportStyle()))
    let written = String(decoding: format.document(Sample.files), as: UTF8.self)
    let file = Self.folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try written.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try written == String(contentsOf: file, encoding: .utf8), "see UPDATE_SNAPSHOTS in SnapshotTests.swift")
  }

  @Test(arguments: ["json", "sarif", "gitlab", "rdjson"], [true, false])
  func `A JSON report is JSON, also without findings`(name: String, isEmpty: Bool) throws {
    let format = try #require(ReportFormats.named(name, style: ReportStyle()))
    let written = Data(format.document(isEmpty ? [] : Sample.files))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: written) }
  }

  @Test func `JSON lines are JSON, one object each`() throws {
    let format = try #require(ReportFormats.named("jsonl", style: ReportStyle()))
    let lines = format.document(Sample.files).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 4)
    for line in lines { #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line)) } }
  }

  @Test(arguments: ["full", "concise"]) func `No control character of the text reaches a terminal`(name: String) throws
  {
    let format = try #require(ReportFormats.named(name, style: ReportStyle()))
    let written = String(decoding: format.document(Sample.files), as: UTF8.self)
    #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func `No sentence, reason or rewrite is wider than the terminal`() throws {
    for width in [40, 60, 80] {
      let format = try #require(ReportFormats.named("full", style: ReportStyle(width: width)))
      let written = String(decoding: format.document(Sample.files), as: UTF8.self)
      for line in written.split(separator: "\n") where line.hasPrefix("  ") { #expect(line.count <= width) }
    }
  }

  @Test func `The summary counts sentences, not findings, and says nothing when quiet`() throws {
    let full = try #require(ReportFormats.named("full", style: ReportStyle()))
    #expect(
      String(decoding: full.document(Sample.files), as: UTF8.self).hasSuffix(
        "\n\nEén zin om nog eens naar te kijken.\n"))
    let quiet = try #require(ReportFormats.named("full", style: ReportStyle(quiet: true)))
    #expect(!String(decoding: quiet.document(Sample.files), as: UTF8.self).contains("om nog eens naar te kijken"))
  }
}
