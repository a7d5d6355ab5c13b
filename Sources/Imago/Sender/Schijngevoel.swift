internal import Dutch

/// A participle that says what the other did, used as a feeling.
struct Schijngevoel: SentenceRule {
  static let description = RuleDescription(
    id: "schijngevoel", level: .hint,
    summary: "een gevoel dat eigenlijk zegt wat de ander deed",
    what: "Ik voel me genegeerd, aangevallen, niet gehoord: woorden die vertellen wat de ander deed.",
    why: "De ander hoort: jij negeert me. Wat je zelf voelde, blijft dan verstopt.",
    example: "Ik voelde me genegeerd.",
    better: "Ik voelde me eenzaam.",
    englishSummary: "a feeling word that really says what the other did")

  static let examples: [Example] = [
    .flagged("Ik voelde me «genegeerd»."),
    .flagged("Ik voel me door jou «aangevallen»."),
    .flagged("ik voel me zo «gebruikt»"),
    .flagged("Ik voel me «verraden»."),
    .flagged("Gisteren voelde ik mij «vernederd»."),
    .flagged("Ik voel me «gemanipuleerd» door u."),
    .flagged("Ik voelde mij «bedrogen» door jou."),
    .silent("Ik voelde me moe en verdrietig."),
    .silent("De aannemer heeft de muur genegeerd op de tekening."),
    .silent("Vroeger voelde ik me vaak afgewezen door mijn vader."),
    .flagged("Toen voelde ik me «buitengesloten»."),
    .silent("Ik voelde me eenzaam."),
    .silent("Als kind voelde ik me vaak buitengesloten."),
    .silent("Ik voelde me gesteund."),
    .silent("Ik ben gisteren ontslagen."),
    .silent("Hij werd genegeerd door de ober."),
  ]

  static let needs: Trigger = [.sense(.pseudoFeeling)]

  func mayApply(to view: SentenceView) -> Bool { view.sentence.senses.has(.pseudoFeeling) }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    // Niet gezien denies the very word that would make it thanks.
    var places = view.matches(.pseudoFeeling).map { ($0.tokens, $0.clause, Optional(view.entry($0))) }
      .filter { $0.0.count > 1 || !view.isAppreciation }
    for i in view.tokens
    where !view.isAppreciation && view.senses(i).has(.pseudoFeeling) && !places.contains(where: { $0.0.contains(i) }) {
      places.append((i..<i + 1, view.clause(ofToken: i), view.entries(i, .pseudoFeeling).first))
    }
    for (tokens, index, entry) in places where index >= 0 && !view.isQuoted(tokens.lowerBound) {
      let clause = view.clause(index)
      guard clause.person == .ik, view.isFinite(index, "voelen") || view.isVerb(index, "voelen") else { continue }
      let byOther = view.own(index).contains {
        view.spelled($0, "door") && view.spelled($0 + 1, in: "jou je u jullie hem haar")
      }
      return [
        view.hit(
          self, tokens, clause: index, level: byOther ? .warning : .hint, weight: 3, construction: "gevoel",
          entry: entry,
          "“\(view.text(tokens))” zegt wat de ander deed. Welk gevoel zit eronder?")
      ]
    }
    return []
  }
}
