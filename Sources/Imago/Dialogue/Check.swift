/// `check`: a mirror, a summary and an empathy end with a question.
enum Check: DialogueRule {
  static let description = RuleDescription(
    id: "check", level: .warning,
    summary: "Na de spiegel, de samenvatting of het invoelen ontbreekt de vraag of het klopt.",
    what: "De ontvanger geeft terug wat is gehoord, maar vraagt niet of dat klopt.",
    why: """
      Alleen de zender weet of de boodschap goed is aangekomen. De vraag laat zien dat je openstaat voor een \
      aanvulling.
      """,
    example: "Ontvanger: Dus je voelde je alleen toen ik de kamer uit liep.",
    better: "Ontvanger: Dus je voelde je alleen toen ik de kamer uit liep. Klopt dat?",
    englishSummary: "A mirror, summary or empathy without its check question.")

  static func check(_ dialogue: Dialogue) -> [Finding] {
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for round in dialogue.rounds {
      for exchange in round.exchanges where exchange.kind == .share && !exchange.checked {
        guard let mirror = exchange.mirror else { continue }
        // The summary or the empathy in the same breath has a check of its own.
        if mirror == round.summary || mirror == round.empathy
          || mirror == round.validation && !isPlainMirror(dialogue, mirror)
        {
          continue
        }
        findings.append(
          finding(
            dialogue, mirror, dialogue.isAppreciation ? .hint : .warning,
            "Na deze spiegel ontbreekt de vraag of het klopt.",
            [lines.append(lines.check, to: lastTurn(dialogue, mirror))]))
      }
      if let summary = round.summary, !round.summaryChecked {
        // Validation that goes straight on to the empathy is checked there.
        let level: Level = round.empathy == summary || isFollowed(by: round.empathy, summary) ? .hint : .warning
        if !(round.empathy == summary && round.empathyChecked) {
          findings.append(
            finding(
              dialogue, summary, level, "Na de samenvatting ontbreekt de vraag of je het goed hebt begrepen.",
              [lines.append(lines.summaryCheck, to: lastTurn(dialogue, summary))]))
        }
      }
      if let empathy = round.empathy, !round.empathyChecked, !(empathy == round.summary && round.summaryChecked) {
        findings.append(
          finding(
            dialogue, empathy, "Na het invoelen ontbreekt de vraag of je het goed hebt aangevoeld.",
            [lines.append(lines.empathyCheck, to: lastTurn(dialogue, empathy))]))
      }
    }
    return findings
  }

  private static func isPlainMirror(_ dialogue: Dialogue, _ utterance: Int) -> Bool {
    dialogue.utterances[utterance].text.has(.reporting)
  }

  private static func isFollowed(by next: Int?, _ utterance: Int) -> Bool { next == utterance + 1 }

  private static func lastTurn(_ dialogue: Dialogue, _ utterance: Int) -> Turn {
    dialogue.turns[dialogue.utterances[utterance].turns.last!]
  }
}
