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

  private typealias S = ExampleScript

  private static let first = """
    Partner A: Heb je tijd voor een dialoog over gisteravond?
    Partner B: Ja.
    Partner A: Gisteravond zat ik alleen op de bank.
    Partner B: Je zat gisteravond alleen op de bank. Klopt dat?
    Partner A: Ja.
    Partner B: Is er meer?
    Partner A: Nee.
    Partner B: Nu ik je zo gehoord heb, is het logisch dat je op de bank zat te wachten. Heb ik je begrepen?
    Partner A: Ja.
    Partner B: Ik denk dat je je eenzaam voelde. Klopt dat?
    Partner A: Ja.

    """
  private static let thanks = """
    Partner B: Dankjewel voor het delen.
    Partner A: Dankjewel voor het luisteren.

    """

  static let examples: [Example] = [
    .flagged(
      S.understood
        + "Ontvanger: «Zullen we nu van rol wisselen?»\nZender: Ja. Dankjewel voor het luisteren.\nOntvanger: Dankjewel voor het delen.\n"
    ),
    .flagged(
      S.understood
        + "Zender: «Nu is het jouw beurt, laten we wisselen.»\nOntvanger: Goed. Dankjewel voor het delen.\nZender: Dankjewel voor het luisteren.\n"
    ),
    .flagged(
      Self.first + Self.thanks
        + "(wissel van rol)\nPartner B: «Ik wil iets heel anders delen, over de vakantie.» Heb je tijd?\nPartner A: Ja.\nPartner B: Ik lag in juli twee dagen in bed.\nPartner A: Je lag in juli twee dagen in bed. Klopt dat?\n"
    ),
    .flagged(
      Self.first + Self.thanks
        + "(wissel van rol)\nPartner B: «Heb je tijd om te luisteren naar iets over mijn motor?»\nPartner A: Ja.\nPartner B: De motor staat sinds mei te koop.\nPartner A: De motor staat sinds mei te koop. Klopt dat?\n"
    ),
    .flagged(
      Self.first + Self.thanks
        + "Rollen omgedraaid\nPartner B: «Ik wil graag delen over de rekening van de garage.» Wil je luisteren?\nPartner A: Ja.\nPartner B: De garage stuurde maandag een brief.\nPartner A: De garage stuurde maandag een brief. Klopt dat?\n"
    ),
    .flagged(
      Self.first + Self.thanks
        + "Wissel van rol\nPartner B: «Een ander onderwerp: de school van Lot.» Heb je ruimte?\nPartner A: Ja.\nPartner B: De juf belde dinsdag over haar cijfers.\nPartner A: De juf belde dinsdag over haar cijfers. Klopt dat?\n"
    ),
    .flagged(
      Self.first
        + "Partner B: «Nu wil ik graag wisselen.»\nPartner A: Goed. Dankjewel voor het luisteren.\nPartner B: Dankjewel voor het delen.\n"
    ),
    .flagged(
      Self.first + Self.thanks
        + "(ze wisselen)\nPartner B: «Zou je naar mijn eiland willen komen voor de verbouwing van de keuken?»\nPartner A: Ja, graag.\nPartner B: De tegels liggen sinds april in de schuur.\nPartner A: De tegels liggen sinds april in de schuur. Klopt dat?\n"
    ),
    .silent(S.whole),
    .silent(S.whole + "Ontvanger: Zullen we nu van rol wisselen?\nZender: Ja, graag.\n"),
    .silent(
      Self.first + Self.thanks
        + "(wissel van rol)\nPartner B: Nu wil ik graag delen wat jouw verhaal met mij deed. Heb je tijd?\nPartner A: Ja.\nPartner B: Toen ik boven zat, hoorde ik jou beneden op de bank zuchten.\nPartner A: Je hoorde mij op de bank zuchten toen je boven zat. Klopt dat?\n"
    ),
    .silent(
      Self.first + Self.thanks
        + "(wissel van rol)\nPartner B: Ik wil ook delen over gisteravond. Heb je tijd?\nPartner A: Ja.\nPartner B: Ik viel gisteravond boven in slaap.\nPartner A: Je viel gisteravond boven in slaap. Klopt dat?\n"
    ),
    .silent(
      Self.first + Self.thanks
        + "Nu andersom\nPartner B: Ik wil delen wat er bij mij gebeurde. Kom je naar mijn eiland?\nPartner A: Ja.\nPartner B: Ik zat boven met mijn boek.\nPartner A: Je zat boven met je boek. Klopt dat?\n"
    ),
    .silent(Self.first + Self.thanks),
    .silent(
      S.opening + S.share + S.mirror
        + "Ontvanger: Is er meer?\nZender: Ja, later wil ik wisselen van kamer.\nOntvanger: Je wilt later wisselen van kamer. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.understood
        + "Ontvanger: Dankjewel voor het delen.\nZender: Dankjewel voor het luisteren. Zullen we wisselen?\nOntvanger: Ja.\n"
    ),
  ]

  static func check(_ dialogue: Dialogue) -> [Finding] {
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for (number, round) in dialogue.rounds.enumerated() {
      if let change = round.roleSwitch, !dialogue.isAppreciation, let found = early(dialogue, round, change) {
        findings.append(found)
      }
      if number > 0, !dialogue.isAppreciation, let found = unthanked(dialogue, round, dialogue.rounds[number - 1]) {
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
      dialogue, change, after ? .warning : .hint,
      "De wissel komt voor het bedanken; bedank elkaar eerst.",
      [lines.before(dialogue.turn(change), role, lines.thanks(role))])
  }

  /// The other one begins although somebody's thanks are missing; `bedanken` says whose.
  private static func unthanked(_ dialogue: Dialogue, _ round: Round, _ before: Round) -> Finding? {
    guard before.roleSwitch == nil, before.exchanges.contains(where: { $0.mirror != nil }),
      before.closingThanks(.sender) == nil || before.closingThanks(.receiver) == nil
    else { return nil }
    let place = round.utterances.lowerBound
    return finding(dialogue, place, .hint, "De wissel komt voor het bedanken; bedank elkaar eerst.", [])
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
    for index in before.utterances { old += topicWords(dialogue.utterances[index].text) }
    var content: [String] = []
    for place in places {
      let text = dialogue.utterances[place].text
      if text.has(.sameTopic) { return nil }
      if dialogue.turn(place).isTemplate { return nil }
      content += topicWords(text)
    }
    guard content.count >= 2, Dialogue.shared(content, old) == 0 else { return nil }
    return places.first { dialogue.utterances[$0].text.content().count > 0 } ?? places[0]
  }

  /// The stems of an utterance, without those of inviting and answering.
  private static func topicWords(_ text: SpokenText) -> [String] {
    let cues: Set<Cue> = [.invite, .announce, .available, .thanks, .roleSwitch, .check, .more]
    let ritual = text.matches.filter { cues.contains($0.cue) && $0.words.count <= 6 }.map(\.words)
    return text.words.indices.compactMap { word in
      ritual.contains { $0.contains(word) } ? nil : text.words[word].stem
    }
  }
}
