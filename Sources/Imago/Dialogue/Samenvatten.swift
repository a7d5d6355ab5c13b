/// `samenvatten`: when the sender has no more, the receiver says what they understood.
enum Samenvatten: DialogueRule {
  static let description = RuleDescription(
    id: "samenvatten", level: .warning,
    summary: "De zender is klaar en er komt geen samenvatting.",
    what: "Na \"dit was het\" gaat de ontvanger door zonder samen te vatten en te erkennen wat er logisch is.",
    why: """
      De samenvatting laat horen dat het hele verhaal is aangekomen en dat het van de zender uit gezien klopt. Zonder \
      dat blijft het bij losse stukjes.
      """,
    example: "Zender: Dit was het. / Ontvanger: Ik denk dat het voor jou moet voelen als verlaten.",
    better:
      "Ontvanger: Nu ik je zo gehoord heb, snap ik heel goed dat het logisch is voor jou dat je je alleen voelde.",
    englishSummary: "No summary after the sender has no more.")

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged(
      S.heard
        + "Ontvanger: «Ik denk dat het voor jou moet voelen als eenzaam.» Heb ik je goed aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .flagged(
      S.heard + "Ontvanger: «Ik kan me voorstellen dat je je eenzaam voelde.» Klopt dat?\nZender: Ja.\n" + S.thanks),
    .flagged(S.heard + "Ontvanger: «Dat moet eenzaam zijn geweest.» Klopt dat?\nZender: Ja.\n" + S.thanks),
    .flagged(
      S.heard + "Ontvanger: «Ik vermoed dat je je alleen voelde.» Voel ik dat goed aan?\nZender: Ja.\n" + S.thanks),
    .flagged(S.heard + "Ontvanger: «Dankjewel voor het delen.»\nZender: Dankjewel voor het luisteren.\n"),
    .flagged(
      S.opening + S.share + S.mirror
        + "Ontvanger: Is er meer?\nZender: Nee.\nOntvanger: «Ik stel me voor dat je je eenzaam voelde.» Klopt dat?\nZender: Ja.\n"
        + S.thanks),
    .flagged(
      "Zender: Hebt ge tijd voor een dialoog?\nOntvanger: Ja.\nZender: Gisteren belde ik u en ge naamt niet op.\nOntvanger: Ge belde mij gisteren en ik nam niet op. Klopt dat?\nZender: Ja.\nOntvanger: Is er nog meer?\nZender: Neen.\nOntvanger: «Ik kan mij inbeelden dat ge u bang voelde.» Klopt dat?\nZender: Ja.\nOntvanger: Merci voor het delen.\nZender: Merci voor het luisteren.\n"
    ),
    .flagged(
      "Anna: Heb je ruimte voor een dialoog?\nBram: Ja.\nAnna: Ik zat om zeven uur alleen te eten.\nBram: Je zat om zeven uur alleen te eten. Klopt dat?\nAnna: Ja.\nBram: Is er meer?\nAnna: Nee.\nBram: «Ik denk dat je je alleen voelde.» Klopt dat?\nAnna: Ja.\nBram: Bedankt voor het delen.\nAnna: Bedankt voor het luisteren.\n"
    ),
    .silent(S.whole),
    .silent(
      S.heard
        + "Ontvanger: Samengevat zat je om elf uur alleen op de bank en was je verdrietig. Klopt mijn samenvatting?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .silent(
      S.heard
        + "Ontvanger: Ik begrijp nu zo goed dat die avond op de bank je verdrietig maakte. Heb ik je goed begrepen?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .silent(
      S.heard
        + "Ontvanger: Alles bij elkaar: het was elf uur, je zat alleen op de bank en je was verdrietig. Vat ik het goed samen?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .silent(
      S.heard
        + "Ontvanger: Als ik dit zo hoor, dan zat je daar op de bank, alleen en verdrietig. Heb ik je begrepen?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .silent(
      S.heard
        + "Ontvanger: Nu ik je zo gehoord heb, snap ik dat je verdrietig was, en ik denk dat het voelt als eenzaam. Heb ik je begrepen en aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .silent(S.opening + S.share + S.mirror),
    .silent("Fragment uit een dialoog\n\n" + S.share + S.mirror),
  ]

  static func check(_ dialogue: Dialogue) -> [Finding] {
    guard !dialogue.isAppreciation else { return [] }
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for round in dialogue.rounds {
      if let early = round.earlySummary {
        findings.append(
          finding(
            dialogue, early, "De zender heeft nog meer te delen; luister eerst verder en vat daarna samen.",
            [lines.before(dialogue.turn(early), .receiver, lines.more)]))
      }
      guard round.summary == nil, let place = EndSteps.place(of: .summary, in: round, dialogue) else { continue }
      if let validation = round.validation {
        // Validation without a summary: a form of three steps.
        findings.append(
          finding(
            dialogue, validation, .hint, "Vat hier het hele verhaal ook even samen.",
            [lines.before(dialogue.turn(validation), .receiver, lines.summary)]))
        continue
      }
      findings.append(
        finding(
          dialogue, place.utterance, round.validatedEarlier ? .hint : place.level,
          "Hier ontbreekt de samenvatting van wat de zender heeft gedeeld.",
          [
            place.isLast
              ? lines.after(dialogue.turn(place.utterance), .receiver, lines.summary)
              : lines.before(dialogue.turn(place.utterance), .receiver, lines.summary)
          ]))
    }
    return findings
  }
}

/// Where a step of the ending should have come.
enum EndSteps {
  enum Step {
    case summary, empathy
  }

  struct Place {
    /// The utterance before which it should come.
    var utterance: Int
    /// Nothing comes after; the step belongs behind the last turn.
    var isLast: Bool
    var level: Level
  }

  /// The place of a missing step; nil in a piece of a dialogue that has no ending at all.
  static func place(of step: Step, in round: Round, _ dialogue: Dialogue) -> Place? {
    guard round.exchanges.contains(where: { $0.mirror != nil }) else { return nil }
    let thanks = [round.closingThanks(.sender), round.closingThanks(.receiver)].compactMap { $0 }.min()
    guard round.ending != nil || thanks != nil || round.roleSwitch != nil, !dialogue.isFragment || round.ending != nil
    else { return nil }
    let level: Level = dialogue.isFragment ? .hint : .warning
    let lastMirror =
      round.exchanges.filter { $0.kind == .share }.compactMap(\.mirror).max() ?? round.utterances.lowerBound
    let request = round.exchanges.first { $0.kind == .request && $0.share > (round.ending ?? lastMirror) }?.share
    var next: [Int] = []
    switch step {
    case .summary:
      next = [round.empathy, thanks, request, round.roleSwitch].compactMap { $0 }.filter { $0 >= (round.noMore ?? 0) }
      // The utterance of the sender that says this was all may give thanks too.
      next = next.filter { $0 != round.noMore }
    case .empathy:
      let after = max(round.summary ?? 0, round.validation ?? 0, round.noMore ?? 0)
      next = [
        round.thanks[.sender]?.first { $0 > after }, round.thanks[.receiver]?.first { $0 > after }, request,
        round.roleSwitch,
      ]
      .compactMap { $0 }.filter { place in
        // Thanks in the answer to the summary itself: the empathy comes after it.
        place > after
          && !(place == after + 1 && dialogue.utterances[place].role == .sender
            && place + 1 < round.utterances.upperBound
            && dialogue.utterances[place].text.has(.confirm))
      }
      if next.isEmpty, let thanks = (round.thanks[.receiver] ?? []).first(where: { $0 > after }) { next = [thanks] }
    }
    if let first = next.min() { return Place(utterance: first, isLast: false, level: level) }
    return Place(utterance: round.utterances.upperBound - 1, isLast: true, level: level)
  }
}
