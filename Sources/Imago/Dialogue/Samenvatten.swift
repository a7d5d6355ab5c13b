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

  static func check(_ dialogue: Dialogue) -> [Finding] {
    guard !dialogue.isAppreciation else { return [] }
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for round in dialogue.rounds {
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
      .compactMap { $0 }.filter { $0 > after }
    }
    if let first = next.min() { return Place(utterance: first, isLast: false, level: level) }
    return Place(utterance: round.utterances.upperBound - 1, isLast: true, level: level)
  }
}
