internal import Dutch

/// Violence, coercion, fear of the partner, suicide: nothing in such a sentence is told off or rewritten.
enum Veiligheid {
  static let description = RuleDescription(
    id: "veiligheid", level: .note,
    summary: "geweld, dwang, angst of zelfdoding: hier hoort hulp bij, geen regel",
    what: "Zinnen over geweld, dwang, angst voor de ander of niet meer willen leven.",
    why: "Zulke zinnen zijn belangrijker dan hoe je ze zegt. Ze blijven staan zoals ze zijn.",
    example: "Ik ben bang voor je als je gedronken hebt.",
    better: "Praat erover met iemand die je vertrouwt, of bel Veilig Thuis (0800-2000) of in België 1712.",
    englishSummary: "violence, coercion, fear or suicide: help lines instead of style")

  static let examples: [Example] = [
    .flagged("«Ik ben bang voor je als je gedronken hebt.»"),
    .flagged("«Gisteren heb je me geslagen.»"),
    .flagged("«Je hebt me bij mijn arm gepakt en tegen de koelkast geduwd.»"),
    .flagged("«Ik heb er een blauwe plek van.»"),
    .flagged("«hij heeft mn tel uit mn hand geslagen»"),
    .flagged("«Ik durf niet meer alleen met je in de keuken te zijn.»"),
    .flagged("«Soms wil ik niet meer leven.»"),
    .flagged("«Ge hebt mij opgesloten in de kelder.»"),
    .flagged("«Je dreigde dat je me zou vermoorden.»"),
    .flagged("«Als je hem aanraakt, vermoord ik je.»"),
    .flagged("«Ik schiet je neer.»"),
    .silent("Ik schiet je morgen even aan bij de koffie."),
    .silent("Ik sla je over in het rijtje, want je hebt vorige week al afgewassen."),
    .silent("Ik ben bang om je te verliezen."),
    .silent("Je sloeg een arm om me heen."),
    .silent("Ik was bang voor onweer."),
    .silent("Ik schrok me dood toen je belde."),
    .silent("Je sloeg me met kaarten, drie potjes achter elkaar."),
    .silent("We sloegen een rondje over."),
    .silent("Je duwde me op de schommel."),
    .silent("Toen jij belde sprong ik een gat in de lucht."),
    .silent("Ik moet die klap nog verwerken."),
    .silent("Je trapte op de rem en ik schrok."),
  ]

  /// What is said, once in a text.
  static let note =
    "Dit gaat over veiligheid. Een dialoog is daar niet voor bedoeld. Hulp: 112, Veilig Thuis 0800-2000, 113; in België 1712 en 1813."

  /// Whether a sentence is about one's own or the other's safety.
  static func concerns(_ view: SentenceView) -> Bool {
    guard view.sentence.senses.has(.violence) || view.sentence.senses.has(.force) else { return false }
    let lookAlikes = view.matches(.lookAlikeViolence).map(\.tokens)
    if view.matches(.violence).contains(where: { match in !lookAlikes.contains { $0.overlaps(match.tokens) } }) {
      return true
    }
    return view.clauses.contains { isDoneToSpeaker($0, lookAlikes, view) }
  }

  /// *Je sloeg me*, *hij heeft ons opgesloten*, *je pakte me bij mijn keel*, *ik werd geslagen door hem*.
  private static func isDoneToSpeaker(_ index: Int, _ lookAlikes: [Range<Int>], _ view: SentenceView) -> Bool {
    let clause = view.clause(index)
    guard clause.person == .ander || clause.person == .derde, clause.negation < 0 else { return false }
    let verb = clause.nonfinite >= 0 ? clause.nonfinite : clause.finite
    guard verb >= 0, !lookAlikes.contains(where: { $0.contains(verb) }) else { return false }
    let own = view.own(index)
    if view.verbSense(index, .violence) {
      guard
        !own.contains(where: {
          view.spelled($0, in: "kaarten schaken dammen tennis spel spelletje potje potjes bal punt quiz")
        })
      else { return false }
      return own.contains { i in
        i != clause.subject && view.isWord(i) && !view.grammar(i).isDisjoint(with: [.objectIk, .objectWij])
          && !view.grammar(i - 1).contains(.preposition)
          || view.grammar(i).contains(.possessiveIk) && view.senses(i + 1).has(.kin)
      }
    }
    guard view.verbSense(index, .force) else { return false }
    return own.contains { i in
      view.grammar(i).contains(.possessiveIk)
        && view.spelled(i + 1, in: "arm armen pols polsen haar haren keel hals nek kraag oor gezicht")
        && view.grammar(i - 1).contains(.preposition)
        || view.grammar(i).contains(.preposition) && view.grammar(i + 1).contains(.determiner)
          && view.spelled(i, "tegen") && view.spelled(i + 2, in: "muur deur kast koelkast aanrecht hek raam tafel auto")
    }
  }
}
