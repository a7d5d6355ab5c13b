import ArgumentParser
import Imago
import Reports

/// Lists the rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Toont alle regels, een per regel.")

  @Option(
    name: .long, help: ArgumentHelp("Hoe: text of json.", valueName: "vorm"), completion: .list(["text", "json"]))
  var format = "text"

  mutating func run() throws {
    switch format {
    case "text": try Console.write(table())
    case "json": try Console.write(json())
    default: throw UsageError(message: "onbekende vorm “\(format)”; kies uit text, json")
    }
  }

  /// Ids, levels and summaries in columns.
  private func table() -> String {
    let rules = AllRules.everything
    let idWidth = rules.map(\.id.count).max() ?? 0
    let levels = rules.map { $0.level == .note ? "notitie" : $0.level.dutchName }
    let levelWidth = levels.map(\.count).max() ?? 0
    var text = ""
    for (rule, level) in zip(rules, levels) {
      let id = rule.id + String(repeating: " ", count: idWidth - rule.id.count)
      text += "\(id)  \(level)\(String(repeating: " ", count: levelWidth - level.count))  \(rule.summary)\n"
    }
    return text
  }

  /// Everything the rules say of themselves.
  private func json() -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.array("rules") { json in
        for rule in AllRules.everything {
          json.object { json in
            json.member("id", rule.id)
            json.member("level", rule.level.name)
            json.member("summary", rule.summary)
            json.member("englishSummary", rule.englishSummary)
            json.member("what", rule.what)
            json.member("why", rule.why)
            json.member("example", rule.example)
            json.member("better", rule.better)
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}
