internal import Dutch

/// A sting inside an appreciation.
struct Waardering: SentenceRule {
  static let description = RuleDescription(
    id: "waardering", level: .hint,
    summary: "een angeltje in een waardering",
    what: "Een compliment met eindelijk, voor jouw doen, zowaar, ook eens of een maar erachter.",
    why: "De ander hoort het angeltje en vergeet de waardering.",
    example: "Ik waardeer dat je eindelijk kookte.",
    better: "Ik waardeer dat je gisteren kookte.",
    englishSummary: "a sting inside an appreciation")

  static let examples: [Example] = [
    .flagged("Fijn dat je «eindelijk» de schuur hebt opgeruimd."),
    .flagged("Ik waardeer dat je «eindelijk» kookte."),
    .flagged("Bedankt dat je «ook eens» iets deed."),
    .flagged("Wat leuk dat je er «zowaar» was."),
    .flagged("Je was lief, «voor jouw doen»."),
    .flagged("Merci dat ge «eindelijk» de vaat gedaan hebt."),
    .flagged("fijn dat je «voor één keer» op tijd was"),
    .flagged("Ik vond het fijn dat je «tenminste» belde."),
    .flagged("Was het maar «altijd zo», zo gezellig met jou."),
    .silent("Fijn dat je de schuur hebt opgeruimd."),
    .silent("Ik ben blij dat we eindelijk samen op vakantie gaan."),
    .silent("Bedankt dat je ook even bij oma langsging."),
    .silent("Wat ik vandaag van jou waardeer is dat je altijd eerst vraagt hoe mijn dag was."),
    .silent("Eindelijk is het zomer."),
    .silent("Merci voor de soep, ze was zalig."),
    .silent("Ik waardeer het dat je eindelijk durft te zeggen wat je voelt, ik weet hoe moeilijk dat is."),
    .silent("Dankjewel, het was maar een kleinigheid voor jou, maar voor mij heel veel."),
  ]

  static let needs: Trigger = .either([.other, .sense(.appreciation)], [.other, .sense(.positive)])

  func mayApply(to view: SentenceView) -> Bool {
    view.sentence.senses.has(.appreciation) || view.sentence.senses.has(.positive)
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard view.mentionsOther, !view.sentence.isQuestion else { return [] }
    let warm = view.sentence.senses.has(.appreciation)
    guard warm || view.sentence.senses.has(.positive), let tokens = sting(in: view, warm),
      !view.isQuoted(tokens.lowerBound)
    else { return [] }
    return [
      view.hit(
        self, tokens, clause: view.clause(ofToken: tokens.lowerBound), construction: "angel",
        "“\(view.text(tokens))” is een angeltje. Zonder die woorden blijft het een waardering.")
    ]
  }

  private func sting(in view: SentenceView, _ warm: Bool) -> Range<Int>? {
    for i in view.tokens {
      if view.sequence(["voor", "jouw", "doen"], at: i) || view.sequence(["voor", "uw", "doen"], at: i) {
        return i..<i + 3
      }
      if view.sequence(["was", "het", "maar"], at: i), let j = view.find("altijd", "zo") { return j..<j + 2 }
      guard warm else { continue }
      if view.sequence(["voor", "een", "keer"], at: i) || view.sequence(["voor", "ene", "keer"], at: i) {
        return i..<i + 3
      }
      if view.spelled(i, in: "ook toch wel"), view.spelled(i + 1, in: "eens ens") { return i..<i + 2 }
      if view.spelled(i, in: "eindelijk zowaar tenminste"), isAboutOthersDeed(i, view) { return i..<i + 1 }
    }
    return nil
  }

  /// What the other did stands in the clause, and nothing says that it was hard.
  private func isAboutOthersDeed(_ i: Int, _ view: SentenceView) -> Bool {
    let index = view.clause(ofToken: i)
    guard index >= 0, view.clause(index).person == .ander else { return false }
    return view.first("durven durft durfde durfden moeilijk gelukt", in: view.tokens) == nil
  }
}
