/// `bedanken`: both thank each other before the switch or the end.
enum Bedanken: DialogueRule {
  static let description = RuleDescription(
    id: "bedanken", level: .warning,
    summary: "Zender en ontvanger bedanken elkaar niet voor de wissel of het einde.",
    what: "De zender bedankt niet voor het luisteren, of de ontvanger niet voor het delen.",
    why: "Delen en luisteren zijn geschenken. Een dank sluit het stuk af en maakt de wissel zacht.",
    example: "Zender: Ja, dat klopt. / Ontvanger: Zullen we wisselen?",
    better: "Ontvanger: Dankjewel voor het delen. / Zender: Dankjewel voor het luisteren.",
    englishSummary: "No thanks from both before the switch or the end.")

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged(
      S.heard + S.summary
        + "Ontvanger: Ik denk dat het voor jou moet voelen als eenzaam. Heb ik je goed aangevoeld?\nZender: «Ja, eenzaam.»\n"
    ),
    .flagged(S.understood + "Ontvanger: «Dankjewel voor het delen.»\n"),
    .flagged(S.understood + "Zender: «Dankjewel voor het luisteren.»\n"),
    .flagged(S.heard + S.summary + "Ontvanger: Dat moet eenzaam geweest zijn. Klopt dat?\nZender: «Ja, dat klopt.»\n"),
    .flagged(
      S.understood
        + "Zender: Zou je zondag naast me willen komen zitten?\nOntvanger: «Je vraagt of ik zondag naast je kom zitten. Ja, dat wil ik.»\n"
    ),
    .flagged(
      "Anna: Heb je ruimte voor een dialoog?\nBram: Ja.\nAnna: Ik zat om zeven uur alleen te eten.\nBram: Je zat om zeven uur alleen te eten. Klopt dat?\nAnna: Ja.\nBram: Is er meer?\nAnna: Nee.\nBram: Nu ik je zo hoor, is het logisch dat je op mij wachtte met eten. Heb ik je begrepen?\nAnna: Ja.\nBram: Ik denk dat je je alleen voelde. Klopt dat?\nAnna: «Ja.»\n"
    ),
    .flagged(S.understood + "Ontvanger: «Merci om dit te delen.»\n"),
    .flagged(
      S.heard + S.summary
        + "Ontvanger: Ik denk dat het voor jou moet voelen als eenzaam. Heb ik je goed aangevoeld?\nZender: «Ja.»\n\n(ze knuffelen)\n"
    ),
    .silent(S.whole),
    .silent(S.understood + "Ontvanger: Bedankt dat je dit vertelde.\nZender: Jij ook bedankt.\n"),
    .silent(S.understood + "Zender: Ik dank je voor het luisteren.\nOntvanger: Dank je wel voor je openheid.\n"),
    .silent(S.understood + "Ontvanger: Dankjewel.\nZender: Insgelijks.\n"),
    .silent(S.understood + "Ontvanger: Merci dat ge dit deelt.\nZender: Merci om te luisteren.\n"),
    .silent(
      S.heard + S.summary
        + "Ontvanger: Ik denk dat het voelt als eenzaam. Heb ik je goed aangevoeld?\nZender: Ja. Dankjewel voor het luisteren.\nOntvanger: Dankjewel voor het delen.\n"
    ),
    .silent(S.opening + S.share + S.mirror),
    .silent("Fragment uit een dialoog\n\n" + S.share + S.mirror + S.more + S.summary),
  ]

  static func check(_ dialogue: Dialogue) -> [Finding] {
    guard !dialogue.isAppreciation else { return [] }
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for (number, round) in dialogue.rounds.enumerated() {
      guard round.exchanges.contains(where: { $0.mirror != nil }) else { continue }
      let missing = [Role.receiver, .sender].filter { round.closingThanks($0) == nil }
      guard !missing.isEmpty else { continue }
      let isFinal = number == dialogue.rounds.count - 1
      // A piece that stops in the middle has nothing to close.
      let ends = round.summary != nil || round.empathy != nil || round.noMore != nil || !isFinal || missing.count == 1
      guard ends, !dialogue.isFragment else { continue }
      let place: Int
      if let change = round.roleSwitch {
        place = change
      } else if isFinal {
        place = round.utterances.upperBound - 1
      } else {
        place = dialogue.rounds[number + 1].utterances.lowerBound
      }
      let level: Level =
        round.isThreeStepForm || isFinal && round.empathy == nil && round.summary == nil ? .hint : .warning
      let message =
        missing.count == 2
        ? "Zender en ontvanger bedanken elkaar hier nog niet."
        : missing[0] == .sender
          ? "De zender bedankt de ander nog niet voor het luisteren."
          : "De ontvanger bedankt de ander nog niet voor het delen."
      let atEnd = isFinal && round.roleSwitch == nil
      let suggestions = missing.map { role in
        atEnd
          ? lines.after(dialogue.turn(place), role, lines.thanks(role))
          : lines.before(dialogue.turn(place), role, lines.thanks(role))
      }
      findings.append(finding(dialogue, place, level, message, suggestions))
    }
    return findings
  }
}
