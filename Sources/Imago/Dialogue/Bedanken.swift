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
