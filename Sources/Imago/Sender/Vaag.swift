/// A message about an irritation in which nothing happens that can be seen.
struct Vaag: MessageRule {
  static let description = RuleDescription(
    id: "vaag", level: .hint,
    summary: "er staat geen moment in dat te zien of te horen was",
    what: "Een bericht over een ergernis zonder dag, tijd of plaats en zonder iets wat een camera zou opnemen.",
    why: "Bij één moment kan de ander meekijken. Zonder moment hoort hij alleen: jij doet het fout.",
    example: "Je bent de laatste tijd zo afstandelijk.",
    better: "Gisteravond keek je tijdens het eten op je telefoon. Ik voelde me alleen.",
    englishSummary: "no concrete moment and nothing that could be seen or heard")

  static let examples: [Example] = [
    .flagged("«Je bent de laatste tijd zo stil.» Ik word daar verdrietig van."),
    .flagged("«Jij bent zo egoïstisch.» Dat gedoe van jou ben ik beu."),
    .flagged("«Ge zijt een egoïst.» Ge trekt u niks van mij aan."),
    .flagged("«je luistert nooit»\nik heb er genoeg van"),
    .silent("Gisteren om acht uur was je zo stil. Ik werd daar verdrietig van."),
    .silent("Je bent zo lief. Ik hou van je."),
    .silent("Ik voel me de laatste tijd alleen. Ik weet niet waarom."),
    .silent("Toen je zaterdag zo egoïstisch was op het feest, ging ik naar huis. Ik was verdrietig."),
  ]

  func hits(in message: MessageFacts) -> [MessageHit] {
    guard message.sentences.count > 1, let first = message.sentences.first(where: \.isReproach),
      message.sentences.allSatisfy({
        $0.signs.isDisjoint(with: [.moment, .visibleAct, .quotation, .appreciation, .childhood])
      })
    else { return [] }
    return [
      MessageHit(
        level: .hint, range: first.bytes, sentence: first.bytes,
        message: "Bij welk moment hoort dit? Met een dag en iets wat te zien was, kan de ander meekijken.",
        question: "Wanneer gebeurde dit voor het laatst, en wat zou een camera dan hebben gezien?")
    ]
  }
}
