/// A message that is about the other far more than about the one who speaks.
struct IkBalans: MessageRule {
  static let description = RuleDescription(
    id: "ik-balans", level: .hint,
    summary: "het gaat meer over de ander dan over jezelf",
    what:
      "Een bericht met verwijten waarin geen gevoel van jezelf staat, of twee keer zoveel zinnen over de ander als over jou.",
    why: "Over jezelf vertellen kan de ander horen. Bij een rij zinnen over hem gaat hij zich verdedigen.",
    example: "Je was weer laat. Je belde niet. Je zei niet eens sorry.",
    better: "Toen je om negen uur binnenkwam, voelde ik me onbelangrijk.",
    englishSummary: "more about the other than about oneself")

  static let examples: [Example] = [
    .flagged("«Je luistert nooit.» Je bent weer te laat en je zegt niks."),
    .flagged("«Jij bent zo lui.» Je laat alles liggen."),
    .flagged("«Ge zijt een egoïst.» Ge denkt alleen aan uzelf."),
    .flagged("«je luistert nooit.» Je bent een egoïst."),
    .silent("Ik voel me alleen als je niet luistert. Ik mis je dan."),
    .silent("Toen je gisteren wegliep, voelde ik me alleen. Ik werd verdrietig en ik ging naar boven."),
    .silent("Je hebt gisteren gekookt. Je hebt ook de tafel gedekt. Dankjewel."),
    .silent("Kun je morgen de kinderen halen? Je moet om drie uur op school zijn."),
  ]

  func hits(in message: MessageFacts) -> [MessageHit] {
    guard message.sentences.count > 1, let first = message.sentences.first(where: \.isReproach) else { return [] }
    let ik = message.sentences.reduce(0) { $0 + $1.ikClauses }
    let jij = message.sentences.reduce(0) { $0 + $1.jijClauses }
    let reproaches = message.sentences.count(where: \.isReproach)
    let hasFeeling = message.has(.feeling)
    guard reproaches > 1 || jij > 2 * ik, !hasFeeling || jij > 2 * ik, ik == 0 || jij >= ik || !hasFeeling else {
      return []
    }
    let text =
      hasFeeling
      ? "Dit bericht gaat meer over de ander dan over jou. Wat gebeurde er bij jou vanbinnen?"
      : "In dit bericht staat nog geen gevoel van jezelf. Wat gebeurde er bij jou vanbinnen?"
    return [
      MessageHit(
        level: .hint, range: first.bytes, sentence: first.bytes, message: text, question: "Welk gevoel had je toen?")
    ]
  }
}
