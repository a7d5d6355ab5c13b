import Foundation
import Testing

@testable import Dutch
@testable import Imago

/// The rule that reports the entries of a section that name no rule themselves.
private let ownRules = [
  "oordeel": "oordeel", "scheldnaam": "oordeel", "oordeel-ding": "oordeel", "diagnose": "oordeel",
  "gebrek": "oordeel", "absoluut": "absoluut", "absoluut-vast": "absoluut", "schijngevoel": "schijngevoel",
]

/// Sentences that no rule bears out yet, with their sign: `lexicon-open.txt`.
private let openSentences: Set<String> = {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus/lexicon-open.txt")
  let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
  return Set(lines.filter { !$0.hasPrefix("#") })
}()

/// A linter that takes every sentence by itself.
private func linterOnEachLine() throws -> Linter {
  var settings = Settings()
  settings.eachLine = true
  settings.buildsRewrites = false
  return try Linter(settings: settings)
}

/// The example sentences of a lexicon, each with the rule of its entry.
private func examples(of file: LexiconFile) throws -> [(example: LexiconExample, rule: String?)] {
  let rules = Dictionary(
    try file.entries().map { ("\($0.section) \($0.text)", $0.keys["regel"] ?? ownRules[$0.section]) },
    uniquingKeysWith: { first, _ in first })
  return file.examples().map { ($0, rules["\($0.section) \($0.entry)"] ?? nil) }
}

@Suite("Example sentences of the lexicons")
struct LexiconExampleTests {
  private static let files = LexiconFile.embedded.filter { !$0.examples().isEmpty }.map(\.name)

  @Test("Every lexicon that shows examples is read")
  func filesAreRead() {
    #expect(Self.files.contains("oordelen-uitdrukking.txt"))
    #expect(Self.files.contains("verwijten-sarcasme.txt"))
    #expect(Self.files.contains("gevoelens.txt"))
  }

  @Test(
    "A formula stands in the file of the rule that reports it", arguments: files.filter { $0.hasPrefix("verwijten-") })
  func formulasStandWithTheirRule(file: String) throws {
    for entry in try LexiconFile.embedded(file).entries() {
      #expect("verwijten-\(entry.keys["regel"] ?? "").txt" == file, "\(file): \(entry.text)")
    }
  }

  @Test("A class of verdict has feelings and needs, and is named by some entry")
  func classesAreKnown() throws {
    let named = try LexiconFile.embedded.filter { $0.name.hasPrefix("oordelen-") || $0.name.hasPrefix("verwijten-") }
      .flatMap { try $0.entries() }.flatMap { [$0.keys["klasse"], $0.keys["nood"]] }.compactMap { $0 }
    #expect(Set(named).subtracting(["geen"]) == Set(Need.byClass.keys))
  }

  @Test("Every sentence on the open list stands in a lexicon")
  func openSentencesExist() {
    let known = Set(
      LexiconFile.embedded.flatMap { $0.examples() }.map { ($0.isFlagged ? "+ " : "- ") + $0.text })
    #expect(openSentences.subtracting(known).isEmpty)
  }

  @Test("A sentence marked + is found at its marked words", arguments: files)
  func flagged(file: String) throws {
    let linter = try linterOnEachLine()
    for (example, _) in try examples(of: LexiconFile.embedded(file))
    where example.isFlagged && !openSentences.contains("+ \(example.text)") {
      var bytes: [UInt8] = []
      var mark = 0..<0
      for scalar in example.text.unicodeScalars {
        switch scalar {
        case "«": mark = bytes.count..<bytes.count
        case "»": mark = mark.lowerBound..<bytes.count
        default: bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
      }
      if mark.isEmpty { mark = 0..<bytes.count }
      let findings = linter.check(bytes).findings
      let ranges = findings.map(\.range) + findings.flatMap { $0.related.map(\.range) }
      #expect(
        ranges.contains { $0.overlaps(mark) },
        "\(example.file):\(example.line): nothing found in: \(example.text)")
    }
  }

  @Test("A sentence marked - is left alone by the rule of its entry", arguments: files)
  func silent(file: String) throws {
    let linter = try linterOnEachLine()
    for (example, rule) in try examples(of: LexiconFile.embedded(file))
    where !example.isFlagged && !openSentences.contains("- \(example.text)") {
      let loud = linter.check(Array(example.text.utf8)).findings.filter { $0.rule == rule && $0.level > .hint }
      #expect(loud.isEmpty, "\(example.file):\(example.line): \(rule ?? "") found in: \(example.text)")
    }
  }
}
