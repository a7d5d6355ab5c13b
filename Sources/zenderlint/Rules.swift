internal import ArgumentParser
internal import Imago

/// `zenderlint rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Noemt alle regels.")

  func run() {
    let rules = AllRules.everything
    let width = rules.map(\.id.count).max() ?? 0
    var text = ""
    for rule in rules {
      let level = rule.level.dutchName
      text += rule.id.padded(to: width) + "  " + level.padded(to: 20) + "  " + rule.summary + "\n"
    }
    Output.write(Array(text.utf8))
  }
}

/// `zenderlint explain RULE`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Legt een regel uit.")

  @Argument(help: ArgumentHelp("De naam van een regel.", valueName: "regel"))
  var rule: String

  func run() throws {
    guard let found = AllRules.everything.first(where: { $0.id == rule }) else {
      throw ValidationError(unknown("regel", rule, among: AllRules.everything.map(\.id)))
    }
    var text = "\(found.id) (\(found.level.dutchName))\n\n"
    for (title, body) in [
      ("Wat", found.what), ("Waarom", found.why), ("Voorbeeld", found.example), ("Liever", found.better),
    ] {
      text += wrapped("\(title.padded(to: 9))  ", body) + "\n"
    }
    Output.write(Array(text.utf8))
  }

  /// A paragraph of at most 80 columns that hangs under its title.
  private func wrapped(_ title: String, _ body: String) -> String {
    var lines: [String] = []
    var line = title
    var isEmpty = true
    for word in body.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = "".padded(to: title.count)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The string with blanks after it up to a width in characters.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
