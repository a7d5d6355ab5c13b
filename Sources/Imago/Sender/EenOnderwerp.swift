/// A second topic in one message.
struct EenOnderwerp: MessageRule {
  static let description = RuleDescription(
    id: "een-onderwerp", level: .warning,
    summary: "er komt een tweede onderwerp bij",
    what:
      "Een zin die iets nieuws begint: o ja, en dan nog, nu we toch bezig zijn; of een tweede verzoek over iets anders.",
    why: "Wie één onderwerp kiest, kan dieper gaan. Met twee weet de ander niet waar hij op moet antwoorden.",
    example: "Ik schrok van de rekening. O ja, en de oppas heb je ook nog niet gebeld.",
    better: "Ik schrok van de rekening.",
    englishSummary: "a second topic comes in")

  static let examples: [Example] = [
    .flagged("Je luistert nooit. «O ja», en de oppas heb je ook nog niet gebeld."),
    .flagged("Je bent zo lui. «En dan heb ik het nog niet eens over» je moeder."),
    .flagged("Je helpt nooit. «Nu we toch bezig zijn»: de afwas staat er ook nog."),
    .flagged("Je luistert nooit. «Trouwens», je hebt de verzekering ook niet betaald."),
    .flagged("Ge luistert nooit. «En dan nog iets», ge hebt mijn zus niet gebeld."),
    .flagged("Je luistert nooit. «Btw», je hebt de huur ook niet betaald."),
    .flagged("Jij bent een egoïst. «En over afspraken gesproken», waar was je woensdag?"),
    .flagged("Jij bent een egoïst. «Ander punt»: het geld is weer op."),
    .silent("Ik voelde me alleen. Waar me dat aan doet denken in mijn eigen jeugd is dat mijn vader vaak weg was."),
    .silent("Ik heb trouwens je sjaal gevonden, hij lag in de auto."),
    .silent("Bedankt voor gisteren. O ja, ik heb je boek nog, zal ik het meenemen?"),
    .silent("Ik was boos en bovendien verdrietig toen je wegliep."),
    .silent("Daarnaast zat mijn zus, en die lachte."),
    .silent("Wil je verder delen?"),
    .silent("Zou je morgen willen bellen? Ik ben tot negen uur thuis."),
    .silent("Wat ik vandaag waardeer is dat je kookte. En ook dat je de tafel dekte."),
  ]

  func hits(in message: MessageFacts) -> [MessageHit] {
    guard message.sentences.count > 1, message.hasReproach else { return [] }
    for (index, sentence) in message.sentences.enumerated() {
      guard let shift = sentence.shift, index > 0, sentence.signs.isDisjoint(with: [.childhood, .appreciation]) else {
        continue
      }
      // A marker counts when it brings a complaint, or comes after one.
      let isComplaint = sentence.isReproach || sentence.jijClauses > 0
      guard isComplaint || message.sentences[..<index].contains(where: \.isReproach) else { continue }
      return [hit(shift, sentence)]
    }
    let requests = message.sentences.filter { $0.signs.contains(.request) }
    if requests.count > 2, let extra = requests.last { return [hit(extra.bytes, extra)] }
    return []
  }

  private func hit(_ range: Range<Int>, _ sentence: SentenceFacts) -> MessageHit {
    MessageHit(
      level: .warning, range: range, sentence: sentence.bytes,
      message: "Hier begint een tweede onderwerp. Bewaar het voor een ander gesprek, dan kan dit ene dieper gaan.",
      question: "Welk onderwerp is vandaag het belangrijkst voor je?")
  }
}
