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

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged("Zender: «Wat ik wil delen is dat ik gisteravond om elf uur alleen op de bank zat.»\n" + S.mirror),
    .flagged(
      "Zender: «Gisteren kwam je om negen uur thuis en ik voelde me ongerust.»\nOntvanger: Ik kwam gisteren om negen uur thuis en je voelde je ongerust. Klopt dat?\nZender: Ja.\n"
    ),
    .flagged(
      "Zender: Heb je tijd voor een dialoog?\nOntvanger: Nu niet.\nZender: «Gisteravond zat ik alleen op de bank.»\n"
        + S.mirror),
    .flagged(
      "Zender: Heb je tijd voor een dialoog?\nOntvanger: Vooruit dan maar.\nZender: «Gisteravond zat ik alleen op de bank.»\n"
        + S.mirror),
    .flagged(
      "Zender: Kom je naar mijn eiland?\nOntvanger: Wat is er nu weer?\nZender: «Gisteravond zat ik alleen op de bank.»\n"
        + S.mirror),
    .flagged(
      "Zender: Kom je naar mijn eiland? Het gaat over gisteravond.\nZender: «Gisteravond zat ik alleen op de bank.»\n"
        + S.mirror),
    .flagged(
      "Anna: «Zaterdag stond ik een uur te wachten bij het station.»\nBram: Je stond zaterdag een uur te wachten bij het station. Klopt dat?\nAnna: Ja.\nBram: Is er meer?\n"
    ),
    .flagged(
      "Zender: «Gisteren belde ik u en ge naamt niet op.»\nOntvanger: Ge belde mij gisteren en ik nam niet op. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(S.whole),
    .silent("Zender: Zou je naar mijn eiland willen komen?\nOntvanger: Ja, graag.\n" + S.share + S.mirror),
    .silent(
      "Zender: Mag ik je iets vertellen over gisteravond?\nOntvanger: Natuurlijk, kom maar.\n" + S.share + S.mirror),
    .silent("Zender: Past het nu, een dialoog?\nOntvanger: Het past.\n" + S.share + S.mirror),
    .silent("Zender: Zin in een dialoog?\nOntvanger: Ik ben een en al oor.\n" + S.share + S.mirror),
    .silent(
      "Zender: Heb je ruimte?\nOntvanger: Nu niet, vanavond om acht uur wel.\nZender: Goed.\nOntvanger: Ik heb nu tijd voor je.\n"
        + S.share + S.mirror),
    .silent("Zender: Heb je ruimte?\nOntvanger: Ik voel nu niet de ruimte, ik kom er vanavond bij je op terug.\n"),
    .silent("Fragment uit een dialoog\n\n" + S.share + S.mirror + S.more),
  ]

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
