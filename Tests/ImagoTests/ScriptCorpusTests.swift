import FoundationEssentials
import Testing

@testable import Imago

/// The scripts of the corpus and the faults they are known to have.
private enum ScriptCorpus {
  struct Script: CustomTestStringConvertible {
    var name: String
    var faults: [Fault]

    var testDescription: String { name }
  }

  struct Fault: Hashable {
    var rule: String
    var turn: Int
  }

  static let folder: String = {
    let file = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    return file.dropLast(2).joined(separator: "/") + "/Corpus/scripts"
  }()

  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  static let scripts: [Script] = {
    let table = (try? bytes(of: "verwacht.tsv")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    var faults: [String: [Fault]] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, let turn = Int(fields[2]) else { continue }
      faults[fields[0], default: []].append(Fault(rule: fields[1], turn: turn))
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { $0 != "verwacht.tsv" }.map { Script(name: $0, faults: faults[$0] ?? []) }
  }()

  /// What is found in a script, by turn.
  static func findings(in name: String) throws -> [(fault: Fault, level: Level)] {
    let bytes = try bytes(of: name)
    let turns = try #require(Reading(bytes, name: name, settings: Settings()).turns, "\(name) is not read as a script")
    return try Linter().check(bytes, name: name).findings.map { finding in
      let turn = turns.last { $0.isSpoken && $0.range.lowerBound <= finding.range.lowerBound }
      return (Fault(rule: finding.rule, turn: turn?.number ?? 0), finding.level)
    }
  }
}

@Test("The corpus has enough scripts of both kinds")
func corpusIsComplete() {
  #expect(ScriptCorpus.scripts.count { $0.faults.isEmpty } >= 8)
  #expect(ScriptCorpus.scripts.count { !$0.faults.isEmpty } >= 17)
}

@Test("A correct script gets no finding above hint", arguments: ScriptCorpus.scripts.filter(\.faults.isEmpty))
private func correctScripts(script: ScriptCorpus.Script) throws {
  for finding in try ScriptCorpus.findings(in: script.name) where finding.level > .hint {
    Issue.record("\(script.name): \(finding.fault.rule) at turn \(finding.fault.turn)")
  }
}

@Test(
  "Every known fault is found at its turn, and no other", arguments: ScriptCorpus.scripts.filter { !$0.faults.isEmpty })
private func faultyScripts(script: ScriptCorpus.Script) throws {
  let findings = try ScriptCorpus.findings(in: script.name)
  for fault in script.faults {
    #expect(findings.contains { $0.fault == fault }, "\(script.name): missed \(fault.rule) at turn \(fault.turn)")
  }
  for finding in findings where finding.level > .hint && !script.faults.contains(finding.fault) {
    Issue.record("\(script.name): \(finding.fault.rule) at turn \(finding.fault.turn)")
  }
}
