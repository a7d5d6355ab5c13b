/// `uitnodiging`: a dialogue starts with an invitation and an explicit yes.
enum Uitnodiging: DialogueRule {
  static let description = RuleDescription(
    id: "uitnodiging", level: .warning,
    summary: "Geen uitnodiging, of geen duidelijk ja, voordat de zender begint.",
    what:
      "De zender begint te delen zonder te vragen of de ander er ruimte voor heeft, of voordat de ander ja heeft gezegd.",
    why: """
      Wie ja heeft gezegd, luistert met aandacht. Wie overvallen wordt, is nog met iets anders bezig en gaat zich \
      verdedigen. Nee zeggen mag ook, met een moment waarop het wel kan.
      """,
    example: "Zender: Wat ik wil delen is dat ik gisteravond alleen zat te eten.",
    better: """
      Zender: Ik wil graag iets met je delen over gisteravond. Zou je naar mijn eiland willen komen?
      Ontvanger: Ja, ik ben beschikbaar.
      """,
    englishSummary: "No invitation, or no explicit yes, before the sender begins.")

  static func check(_ dialogue: Dialogue) -> [Finding] {
    guard !dialogue.isFragment, let round = dialogue.rounds.first else { return [] }
    let lines = AddedLine(dialogue)
    if let share = round.firstShare {
      let level: Level = round.isThreeStepForm || dialogue.isAppreciation && round.invitation == nil ? .hint : .warning
      guard round.invitation != nil else {
        return [
          finding(
            dialogue, share, level,
            "De zender begint zonder uitnodiging; vraag eerst of de ander er ruimte voor heeft.",
            [lines.before(dialogue.turn(share), .sender, lines.invitation)])
        ]
      }
      guard round.answer != .yes else { return [] }
      let message =
        switch round.answer {
        case .declined, .declinedWithMoment:
          "De ontvanger had nu geen ruimte; wacht op een duidelijk ja voordat je deelt."
        case .unclear: "De ontvanger zegt nog geen duidelijk ja; wacht daarop voordat je deelt."
        default: "De zender begint voordat de ontvanger ja heeft gezegd."
        }
      return [finding(dialogue, share, message, [lines.before(dialogue.turn(share), .receiver, lines.yes)])]
    }
    if round.answer == .declined, let answer = round.answered {
      return [
        finding(
          dialogue, answer, .hint, "Nee zeggen mag; noem er wel een moment bij waarop het kan.",
          [lines.replace(dialogue.turn(answer).range, with: lines.laterMoment)])
      ]
    }
    return []
  }
}
