/// `rolwissel`: after the thanks the roles change and the topic stays.
enum Rolwissel: DialogueRule {
  static let description = RuleDescription(
    id: "rolwissel", level: .warning,
    summary: "De wissel verandert het onderwerp, of komt voor het bedanken.",
    what: "De nieuwe zender begint over iets anders, of de rollen wisselen voordat jullie elkaar hebben bedankt.",
    why: """
      Wie een ander onderwerp begint, laat het verhaal van de ander los. Met hetzelfde onderwerp worden twee eilanden \
      zichtbaar.
      """,
    example: "Nieuwe zender: Ik wil iets heel anders delen, over de vakantie.",
    better: "Nieuwe zender: Nu wil ik graag delen wat jouw verhaal met mij deed.",
    englishSummary: "The switch changes the topic or comes before the thanks.")

  static func check(_ dialogue: Dialogue) -> [Finding] {
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for (number, round) in dialogue.rounds.enumerated() {
      if let change = round.roleSwitch, !dialogue.isAppreciation, let found = early(dialogue, round, change) {
        findings.append(found)
      }
      guard number > 0, let place = otherTopic(dialogue, round, dialogue.rounds[number - 1]), !dialogue.isAppreciation
      else { continue }
      findings.append(
        finding(
          dialogue, place, "Na de wissel gaat het over iets anders; blijf bij hetzelfde onderwerp.",
          [lines.replace(dialogue.turn(place).range, with: lines.sameTopic)]))
    }
    return findings
  }

  /// The switch is proposed before anybody gave thanks.
  private static func early(_ dialogue: Dialogue, _ round: Round, _ change: Int) -> Finding? {
    guard round.exchanges.contains(where: { $0.mirror != nil }) else { return nil }
    let start = round.ending ?? 0
    let all = (round.thanks[.sender] ?? []) + (round.thanks[.receiver] ?? [])
    let before = all.contains { $0 >= start && $0 <= change }
    guard !before else { return nil }
    let lines = AddedLine(dialogue)
    let after = all.contains { $0 > change }
    let role = dialogue.utterances[change].role == .sender ? Role.sender : .receiver
    return finding(
      dialogue, change, after || round.ending != nil ? .warning : .hint,
      "De wissel komt voor het bedanken; bedank elkaar eerst.",
      [lines.before(dialogue.turn(change), role, lines.thanks(role))])
  }

  /// The utterance that starts another topic than the round before had.
  private static func otherTopic(_ dialogue: Dialogue, _ round: Round, _ before: Round) -> Int? {
    guard before.exchanges.contains(where: { $0.mirror != nil }) else { return nil }
    var places: [Int] = []
    if let invitation = round.invitation { places.append(invitation) }
    if let share = round.firstShare, !places.contains(share) { places.append(share) }
    if places.isEmpty { places = [round.utterances.lowerBound] }
    for place in places where dialogue.utterances[place].text.has(.otherTopic) { return place }
    var old: [String] = []
    for index in before.utterances { old += dialogue.utterances[index].text.content() }
    var content: [String] = []
    for place in places {
      let text = dialogue.utterances[place].text
      if text.has(.sameTopic) { return nil }
      if dialogue.turn(place).isTemplate { return nil }
      content += text.content()
    }
    guard content.count >= 2, Dialogue.shared(content, old) == 0 else { return nil }
    return places.first { dialogue.utterances[$0].text.content().count > 0 } ?? places[0]
  }
}
