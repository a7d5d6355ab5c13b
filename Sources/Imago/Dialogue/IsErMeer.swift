/// `is-er-meer`: after a confirmed mirror the receiver asks for more.
enum IsErMeer: DialogueRule {
  static let description = RuleDescription(
    id: "is-er-meer", level: .warning,
    summary: "De zender bevestigt de spiegel en de ontvanger vraagt niet of er meer is.",
    what: "Na \"ja, dat klopt\" gaat het gesprek verder zonder de vraag \"Is er meer?\".",
    why: """
      De diepte komt met de herhaling. Wie de vraag overslaat, sluit het onderwerp af voordat de zender alles heeft \
      kunnen delen.
      """,
    example: "Zender: Ja, dat klopt. / Ontvanger: Nu ik je zo gehoord heb, snap ik dat dit logisch is voor jou.",
    better: "Zender: Ja, dat klopt. / Ontvanger: Is er meer?",
    englishSummary: "The sender confirms and the receiver does not ask whether there is more.")

  static func check(_ dialogue: Dialogue) -> [Finding] {
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for round in dialogue.rounds {
      let asks = round.exchanges.contains { $0.askedMore }
      for exchange in round.exchanges {
        guard let missing = exchange.moreMissing else { continue }
        // A three-step form, or an appreciation, that never asks is short on purpose.
        let text = dialogue.utterances[missing].text
        let leaves = dialogue.utterances[missing].role == .receiver && Island.leaves(text)
        let level: Level =
          leaves || dialogue.isAppreciation || !asks && (round.isThreeStepForm || dialogue.isFragment)
          ? .hint : .warning
        findings.append(
          finding(
            dialogue, missing, level, "De zender bevestigde; vraag eerst \"Is er meer?\" voordat je verdergaat.",
            [lines.before(dialogue.turn(missing), .receiver, lines.more)]))
      }
    }
    return findings
  }
}
