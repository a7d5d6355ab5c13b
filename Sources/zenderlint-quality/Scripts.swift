import ArgumentParser
import FoundationEssentials
import Imago

/// Training scripts with known faults: how many are found at their turn, and what is said of correct ones.
struct Scripts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares what is found in training scripts with a table of the faults they have.")

  @Argument(help: "A folder with scripts and verwacht.tsv: file, rule, turn. Files it does not name are correct.")
  var folder: String

  @Flag(help: "Also print hints.")
  var hints = false

  func run() throws {
    var expected: [String: [(rule: String, turn: Int)]] = [:]
    for line in try text(of: "verwacht.tsv").split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, let turn = Int(fields[2]) else {
        throw ValidationError("verwacht.tsv: not file, rule and turn: \(line)")
      }
      expected[fields[0], default: []].append((fields[1], turn))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "verwacht.tsv" }.sorted()
    let linter = try Linter()
    var (faults, found, correct, alarms, more) = (0, 0, 0, 0, 0)
    for name in names {
      let bytes = Array(try text(of: name).utf8)
      var open = expected[name] ?? []
      faults += open.count
      let isCorrect = open.isEmpty
      if isCorrect { correct += 1 }
      guard let turns = Reading(bytes, name: name, settings: Settings()).turns else {
        print("\(name): not read as a script")
        alarms += isCorrect ? 1 : 0
        continue
      }
      for finding in linter.check(bytes, name: name).findings {
        let turn = turns.last { $0.isSpoken && $0.range.lowerBound <= finding.range.lowerBound }?.number ?? 0
        if let index = open.firstIndex(where: { $0.rule == finding.rule && $0.turn == turn }) {
          open.remove(at: index)
          found += 1
        } else if finding.level > .hint || hints {
          if finding.level > .hint { if isCorrect { alarms += 1 } else { more += 1 } }
          print("\(name): \(finding.level) \(finding.rule) at \(turn): \(finding.message)")
        }
      }
      for missed in open { print("\(name): missed \(missed.rule) at \(missed.turn)") }
    }
    print("\(found) of \(faults) faults; \(alarms) alarms on \(correct) correct scripts; \(more) more on the others")
  }

  private func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
  }
}
