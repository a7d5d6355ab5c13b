/// `waarderingsdialoog`: three stems in order, each mirrored, then a summary and thanks.
enum Waarderingsdialoog: DialogueRule {
  static let description = RuleDescription(
    id: "waarderingsdialoog", level: .warning,
    summary:
      "In de waarderingsdialoog ontbreekt een zin, een spiegel, de samenvatting of de dank, of klopt de volgorde niet.",
    what: """
      De drie zinnen: wat ik vandaag van jou waardeer, wat ik vandaag heb meegemaakt en met je wil delen, wat ik vandaag \
      van mijzelf waardeer. De ontvanger spiegelt elke zin en vat samen; jullie sluiten af met een dank.
      """,
    why: "Een vast ritueel is veilig en kort genoeg om elke dag te doen. Ook wat je goed deed, wil gespiegeld worden.",
    example: "Zender: Wat ik vandaag van mijzelf waardeer is dat ik op tijd stopte met werken. (als eerste zin)",
    better: "Zender: Wat ik vandaag van jou waardeer is dat je vanmorgen de kinderen aankleedde.",
    englishSummary: "The appreciation dialogue's stems, mirroring, summary and thanks, in order.")

  private typealias S = ExampleScript

  private static let start = """
    Zender: Zullen we onze waarderingsdialoog doen?
    Ontvanger: Ja, graag.

    """
  private static let other = """
    Zender: Wat ik vandaag van jou waardeer is dat je soep maakte.
    Ontvanger: Je waardeert dat ik soep maakte. Klopt dat?

    """
  private static let day = """
    Zender: Wat ik vandaag heb meegemaakt en met je wil delen is dat ik een uil zag.
    Ontvanger: Je zag een uil. Klopt dat?

    """
  private static let own = """
    Zender: Wat ik vandaag van mijzelf waardeer is dat ik wandelde in de pauze.
    Ontvanger: Je waardeert van jezelf dat je wandelde in de pauze. Klopt dat? Is er meer?

    """
  private static let ending = """
    Zender: Nee, dit was het.
    Ontvanger: Nu ik je zo gehoord heb, snap ik dat de soep, de uil en de wandeling je goed deden. Heb ik je zo goed samengevat?
    Zender: Ja. Dankjewel voor het luisteren.
    Ontvanger: Dankjewel voor het delen.

    """

  static let examples: [Example] = [
    .flagged(
      Self.start
        + "Zender: «Wat ik vandaag van mijzelf waardeer is dat ik op tijd stopte met werken.»\nOntvanger: Je waardeert van jezelf dat je op tijd stopte met werken. Klopt dat?\n"
        + Self.other + Self.day + Self.ending),
    .flagged(
      Self.start
        + "Zender: «Wat ik vandaag heb meegemaakt en met je wil delen is dat ik een uil zag.»\nOntvanger: Je zag een uil. Klopt dat?\n"
        + Self.other + Self.own + Self.ending),
    .flagged(
      Self.start + Self.other
        + "Zender: «Wat ik vandaag van mijzelf waardeer is dat ik wandelde.»\nOntvanger: Je waardeert van jezelf dat je wandelde. Klopt dat?\n"
        + Self.day + Self.ending),
    .flagged(
      Self.start + Self.other
        + "Zender: Wat ik vandaag heb meegemaakt en met je wil delen is dat ik een uil zag.\nOntvanger: «Leuk.»\n"
        + Self.own + Self.ending),
    .flagged(
      Self.start + Self.other + Self.day + Self.own
        + "Zender: Nee, dit was het.\nOntvanger: «Dankjewel voor het delen.»\nZender: Dankjewel voor het luisteren.\n"),
    .flagged(
      Self.start + Self.other + Self.day + Self.own
        + "Zender: Nee, dit was het.\nOntvanger: Nu ik je zo gehoord heb, snap ik dat de soep en de uil je goed deden. Heb ik je zo goed samengevat?\nZender: «Ja.»\n"
    ),
    .flagged(
      Self.start + Self.other + Self.day
        + "Zender: Dit was het.\nOntvanger: «Samengevat waardeer je de soep en zag je een uil.» Heb ik je goed samengevat?\nZender: Ja. Dankjewel voor het luisteren.\nOntvanger: Dankjewel voor het delen.\n"
    ),
    .flagged(
      Self.start + Self.other
        + "Zender: «Wat ik vandaag van mijzelf waardeer is dat ik wandelde.»\nOntvanger: Je waardeert van jezelf dat je wandelde. Klopt dat?\n"
        + Self.ending),
    .silent(Self.start + Self.other + Self.day + Self.own + Self.ending),
    .silent(
      Self.start + Self.other
        + "Zender: Wat ik daarin speciaal waardeer is dat je er brood bij sneed.\nOntvanger: Je waardeert speciaal dat ik er brood bij sneed. Klopt dat?\n"
        + Self.day + Self.own + Self.ending),
    .silent(
      Self.start + Self.other
        + "Zender: Als jij dat doet, dan voel ik me gedragen.\nOntvanger: Je voelt je dan gedragen. Klopt dat?\n"
        + Self.day + Self.own + Self.ending),
    .silent(
      Self.start
        + "Zender: Wat ik vandaag aan jou waardeer is dat je mij belde.\nOntvanger: Je waardeert dat ik je belde. Klopt dat? Is er meer?\n"
        + Self.day + Self.own + Self.ending),
    .silent(
      "Zender: Hebt ge tijd voor onze waarderingsdialoog?\nOntvanger: Ja.\nZender: Wat ik vandaag aan u apprecieer is dat ge soep maakte.\nOntvanger: Ge apprecieert dat ik soep maakte. Klopt dat?\n"
        + Self.day + Self.own + Self.ending),
    .silent(S.whole),
    .silent(
      S.opening + S.share + S.mirror
        + "Ontvanger: Is er meer?\nZender: Ik waardeer het dat je nu luistert.\nOntvanger: Je waardeert dat ik nu luister. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(Self.start + Self.other + Self.day + Self.own + Self.ending + "\n(ze knuffelen 20 seconden)\n"),
  ]

  static func check(_ dialogue: Dialogue) -> [Finding] {
    guard dialogue.isAppreciation else { return [] }
    var findings: [Finding] = []
    for (number, round) in dialogue.rounds.enumerated() where round.firstShare != nil {
      findings += check(dialogue, round, isFinal: number == dialogue.rounds.count - 1)
    }
    return findings
  }

  private static func check(_ dialogue: Dialogue, _ round: Round, isFinal: Bool) -> [Finding] {
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    let senders = round.utterances.filter { dialogue.utterances[$0].role == .sender }
    func first(_ cue: Cue) -> Int? { senders.first { dialogue.utterances[$0].text.has(cue) } }
    let other = first(.appreciateOther)
    let own = first(.appreciateSelf)
    let day =
      senders.first { index in
        let text = dialogue.utterances[index].text
        return text.has(.appreciateShare) && !text.has(.appreciateOther) && !text.has(.appreciateSelf)
          && !text.has(.invite)
      }
      ?? senders.first { index in
        let text = dialogue.utterances[index].text
        return text.has(.appreciateShare) && text.has(.appreciateSelf)
      }
    let last = round.utterances.upperBound - 1
    let closing = [round.thanks[.sender], round.thanks[.receiver]].compactMap { $0?.last }.min()
    let end =
      [round.summary, round.validation, round.empathy, round.roleSwitch].compactMap { $0 }.filter { $0 > (other ?? 0) }
      .min() ?? closing

    if let own, let other, own < other {
      findings.append(
        finding(
          dialogue, own, "Begin met wat je van de ander waardeert; wat je van jezelf waardeert komt als laatste.",
          [lines.before(dialogue.turn(own), .sender, lines.appreciation)]))
    } else if let day, let other, day < other {
      findings.append(
        finding(
          dialogue, day, "Begin met wat je van de ander waardeert; daarna deel je wat je meemaakte.",
          [lines.before(dialogue.turn(day), .sender, lines.appreciation)]))
    } else if let own, let day, own < day {
      findings.append(
        finding(
          dialogue, own, "Deel eerst wat je hebt meegemaakt; wat je van jezelf waardeert komt als laatste.",
          [lines.before(dialogue.turn(own), .sender, lines.ownDay)]))
    }
    if other == nil, let start = [own, day].compactMap({ $0 }).min() {
      findings.append(
        finding(
          dialogue, start, "Hier ontbreekt wat je vandaag van de ander waardeert.",
          [lines.before(dialogue.turn(start), .sender, lines.appreciation)]))
    }
    if day == nil, let own {
      let full = round.summary != nil && closing != nil
      findings.append(
        finding(
          dialogue, own, full ? .warning : .hint, "Hier ontbreekt wat je vandaag hebt meegemaakt en wilt delen.",
          [lines.before(dialogue.turn(own), .sender, lines.ownDay)]))
    }
    if own == nil, other != nil {
      let place = end ?? last
      findings.append(
        finding(
          dialogue, place, "Hier ontbreekt wat je vandaag van jezelf waardeert.",
          [lines.before(dialogue.turn(place), .sender, lines.selfAppreciation)]))
    }
    let mirrors = round.exchanges.contains { $0.mirror != nil }
    for exchange in round.exchanges where exchange.kind == .share {
      guard let missing = exchange.mirrorMissing else { continue }
      let speaker = dialogue.utterances[missing].role
      let stem = dialogue.utterances[missing].text
      // Optional stems may follow each other in one breath.
      let isOptional =
        speaker == .sender && (stem.has(.appreciateDetail) || stem.has(.appreciateEffect) || stem.has(.childhood))
        && !stem.has(.appreciateSelf) && !stem.has(.appreciateShare)
      let level: Level = isOptional || !mirrors || round.summary == nil && closing == last ? .hint : .warning
      findings.append(
        finding(
          dialogue, missing, level, "Deze waardering is nog niet gespiegeld.",
          [lines.before(dialogue.turn(missing), .receiver, lines.appreciationMirror)]))
    }
    if let lastShare = round.exchanges.last(where: { $0.kind == .share }), lastShare.mirror == nil,
      lastShare.mirrorMissing == nil,
      lastShare.share == last, !dialogue.turn(last).isTemplate
    {
      findings.append(
        finding(
          dialogue, last, .hint, "Deze laatste zin wordt niet meer gespiegeld.",
          [lines.after(dialogue.turn(last), .receiver, lines.appreciationMirror)]))
    }
    if round.summary == nil, round.validation == nil, let own {
      let next = [closing, round.roleSwitch, round.empathy].compactMap { $0 }.filter { $0 > own }.min()
      let spoke = round.utterances.contains { $0 > own && dialogue.utterances[$0].role == .receiver }
      let place = next ?? last
      findings.append(
        finding(
          dialogue, place, spoke ? .warning : .hint, "Hier ontbreekt de samenvatting van de waardering.",
          [
            next == nil
              ? lines.after(dialogue.turn(place), .receiver, lines.summary)
              : lines.before(dialogue.turn(place), .receiver, lines.summary)
          ]))
    }
    let thanked = (round.thanks[.sender] ?? []) + (round.thanks[.receiver] ?? [])
    if isFinal, !thanked.contains(where: { $0 >= (own ?? other ?? 0) }) {
      findings.append(
        finding(
          dialogue, last, "Sluit af met een dank voor het delen en het luisteren.",
          [lines.after(dialogue.turn(last), .sender, lines.senderThanks)]))
    }
    return findings
  }
}
