import ArgumentParser
import FoundationEssentials
import Imago

/// What is offered for labelled messages: how often, and how it reads.
struct Rewrites: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the rewrites of labelled messages, and how many findings got one of their own words.")

  @Argument(help: "Files of labelled messages or sentences.")
  var files: [String]

  @Flag(help: "Only the figures.")
  var quiet = false

  /// A message with its sentences, or a sentence alone.
  private struct Message: Decodable {
    var id: String
    var text: String?
    var s: String?
  }

  func run() throws {
    let linter = try Linter()
    var counts: [String: (findings: Int, own: Int, fallback: Int, question: Int)] = [:]
    for file in files {
      let lines = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self).split(
        whereSeparator: \.isNewline)
      for line in lines {
        let message = try JSONDecoder().decode(Message.self, from: Data(line.utf8))
        let bytes = Array((message.text ?? message.s ?? "").utf8)
        for finding in linter.check(bytes).findings where finding.level >= .warning {
          let isOwn = finding.suggestions.contains { !Self.isFallback($0) }
          var count = counts[finding.rule] ?? (0, 0, 0, 0)
          count.findings += 1
          if isOwn {
            count.own += 1
          } else if finding.suggestions.isEmpty {
            count.question += 1
          } else {
            count.fallback += 1
          }
          counts[finding.rule] = count
          if quiet { continue }
          print(
            "\(isOwn ? " " : "-") \(message.id) \(finding.rule): \(String(decoding: bytes[finding.sentence], as: UTF8.self))"
          )
          for suggestion in finding.suggestions { print("      \(suggestion.kind.rawValue): \(suggestion.text)") }
          if let question = finding.question { print("      ? \(question)") }
        }
      }
    }
    var total = (findings: 0, own: 0, fallback: 0, question: 0)
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) {
      print(
        "\(rule): \(count.findings) findings, \(count.own) with own words, \(count.fallback) fallback, \(count.question) question"
      )
      total = (total.0 + count.0, total.1 + count.1, total.2 + count.2, total.3 + count.3)
    }
    print(
      "all: \(total.findings) findings, \(total.own) with own words, \(total.fallback) fallback, \(total.question) question"
    )
  }

  /// *Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].*
  static func isFallback(_ suggestion: Suggestion) -> Bool {
    suggestion.slots.map(\.name) == ["gevoel", "nodig"] || suggestion.text.utf8.starts(with: "Ik zie het anders".utf8)
      || suggestion.slots.map(\.name) == ["beeld", "gevoel"]
        && suggestion.slots[0].range.lowerBound <= "Toen jullie ".count
  }
}
