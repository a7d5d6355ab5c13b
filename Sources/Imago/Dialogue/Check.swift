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

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Je zat gisteravond om elf uur alleen op de bank en je voelde je verdrietig.»\nZender: Ja.\n"
        + S.more),
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Dus ik hoor je zeggen dat je alleen op de bank zat en verdrietig was.» Is er meer?\nZender: Nee, dit was het.\n"
        + S.summary),
    .flagged(
      S.heard
        + "Ontvanger: «Nu ik je zo gehoord heb, snap ik dat het logisch is dat je verdrietig was op de bank.»\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .flagged(
      S.heard + S.summary + "Ontvanger: «Ik denk dat het voor jou moet voelen als eenzaam.»\nZender: Ja.\n" + S.thanks),
    .flagged(
      S.heard + S.summary + "Ontvanger: «Ik kan me voorstellen dat je je eenzaam voelde.»\nZender: Ja.\n" + S.thanks),
    .flagged(
      S.heard + "Ontvanger: «Samengevat zat je alleen op de bank en was je verdrietig.»\nZender: Ja.\n" + S.empathy
        + S.thanks),
    .flagged(
      "Zender: Hebt ge tijd voor een dialoog?\nOntvanger: Ja.\nZender: Gisteren belde ik u en ge naamt niet op.\nOntvanger: «Ge belde mij gisteren en ik nam niet op.»\nZender: Ja.\nOntvanger: Is er nog meer?\n"
    ),
    .flagged(
      "Anna: Heb je ruimte voor een dialoog?\nBram: Ja.\nAnna: Ik zat alleen te eten om zeven uur.\nBram: «Je zat om zeven uur alleen te eten.»\nAnna: Ja.\nBram: Nog meer?\nAnna: Nee.\n"
    ),
    .silent(S.whole),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat gisteravond alleen op de bank en je voelde je verdrietig. Is dat het?\nZender: Ja.\n"
        + S.more),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat gisteravond alleen op de bank en je voelde je verdrietig. Zeg ik het goed?\nZender: Ja.\n"
        + S.more),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat gisteravond alleen op de bank en je voelde je verdrietig. Heb ik alles?\nZender: Ja.\n"
        + S.more),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat alleen op de bank en je voelde je verdrietig. Klopt dat? Is er meer?\nZender: Nee.\n"
        + S.summary),
    .silent(S.heard + S.summary + "Ontvanger: Dat moet eenzaam zijn geweest. Raak ik het?\nZender: Ja.\n" + S.thanks),
    .silent(
      S.heard
        + "Ontvanger: Nu ik je zo gehoord heb, snap ik dat je verdrietig was, en ik denk dat het voelt als eenzaam. Heb ik je begrepen en aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat alleen op de bank en je voelde je verdrietig. Heb ik je goed verstaan?\nZender: Ja.\n"
        + S.more),
  ]

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
