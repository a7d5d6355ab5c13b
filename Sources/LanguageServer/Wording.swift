internal import Imago

/// What the server says in menus and windows, in the language of the settings.
struct Wording {
  let language: Language

  /// The title of an action that takes over a rewrite.
  func rewrite(_ text: String) -> String { pick("Liever: ", "Rather: ") + Self.shortened(text) }

  /// The title of an action that silences a rule for one line.
  func ignore(_ rule: String) -> String { pick("Negeer “\(rule)” hier", "Ignore “\(rule)” here") }

  /// What stands beside a lesser finding in the same sentence.
  func related(_ rule: String) -> String { pick("ook: \(rule)", "also: \(rule)") }

  /// The parts of an explanation.
  func explanation(_ rule: RuleDescription) -> [(head: String, body: String)] {
    language == .english
      ? [("", rule.englishSummary), ("Voorbeeld", rule.example), ("Liever", rule.better)]
      : [("Wat", rule.what), ("Waarom", rule.why), ("Voorbeeld", rule.example), ("Liever", rule.better)]
  }

  /// A level as people read it.
  func level(_ level: Level) -> String { language == .english ? level.name : level.dutchName }

  private func pick(_ dutch: String, _ english: String) -> String { language == .english ? english : dutch }

  /// A text on one line, cut where menus become unreadable.
  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 100 ? line : line.prefix(99) + "…"
  }
}
