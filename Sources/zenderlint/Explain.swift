import ArgumentParser
import Imago
import Reports

/// Says what a rule is about.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Legt een regel uit.")

  @Argument(
    help: ArgumentHelp("De naam van de regel, zoals absoluut.", valueName: "regel"),
    completion: .list(AllRules.everything.map(\.id)))
  var rule: String

  mutating func run() throws {
    let id = try RuleNames.known(rule)
    guard let description = AllRules.everything.first(where: { $0.id == id }) else { return }
    try Console.write(ExplanationText.of(description, width: min(System.terminalWidth(1) ?? 80, 100)))
  }
}

/// Names of rules as users write them.
enum RuleNames {
  /// The name, if there is such a rule.
  ///
  /// - Throws: `UsageError` with the name that was probably meant.
  static func known(_ name: String) throws -> String {
    let ids = AllRules.everything.map(\.id)
    if ids.contains(name) { return name }
    let meant = nearestName(to: name, in: ids)
    let hint = meant.map { "bedoelde je “\($0)”?" } ?? "zie `zenderlint rules`"
    throw UsageError(message: "er is geen regel “\(name)”; \(hint)")
  }

  /// Names between commas, each of which must be a rule.
  static func list(_ values: [String]) throws -> [String]? {
    guard !values.isEmpty else { return nil }
    return try values.flatMap { $0.split(separator: ",") }.map { try known(trimmed($0)) }
  }

  /// A text without spaces around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
