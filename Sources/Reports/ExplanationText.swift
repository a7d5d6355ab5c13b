package import Imago

/// A rule's explanation for people: wat, waarom, voorbeeld, liever.
package enum ExplanationText {
  /// The explanation, wrapped.
  package static func of(_ rule: RuleDescription, width: Int) -> String {
    let level = rule.level == .note ? "notitie" : rule.level.dutchName
    var text = "\(rule.id)  (\(level))\n"
    let parts = [("Wat", rule.what), ("Waarom", rule.why), ("Voorbeeld", rule.example), ("Liever", rule.better)]
    for (head, body) in parts where !body.isEmpty {
      text += "\n\(head)\n"
      for paragraph in body.split(separator: "\n", omittingEmptySubsequences: true) {
        for line in TerminalText.wrap(String(paragraph), width: width - 2) { text += "  \(line)\n" }
      }
    }
    return text
  }
}
