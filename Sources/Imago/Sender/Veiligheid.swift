internal import Dutch

/// Violence, coercion, fear of the partner, suicide: nothing in such a sentence is told off or rewritten.
enum Veiligheid {
  static let description = RuleDescription(
    id: "veiligheid", level: .note,
    summary: "geweld, dwang, angst of zelfdoding: hier hoort hulp bij, geen regel",
    what: "Zinnen over geweld, dwang, angst voor de ander of niet meer willen leven.",
    why: "Zulke zinnen zijn belangrijker dan hoe je ze zegt. Ze blijven staan zoals ze zijn.",
    example: "Ik ben bang voor je als je gedronken hebt.",
    better: "Praat erover met iemand die je vertrouwt, of bel Veilig Thuis (0800-2000) of in België 1712.",
    englishSummary: "violence, coercion, fear or suicide: help lines instead of style")

  /// What is said, once in a text.
  static let note =
    "Dit gaat over veiligheid. Een dialoog is daar niet voor bedoeld. Hulp: 112, Veilig Thuis 0800-2000, 113; in België 1712 en 1813."

  /// Whether a sentence is about one's own or the other's safety.
  static func concerns(_ view: SentenceView) -> Bool { view.sentence.senses.has(.violence) }
}
