internal import Dutch

/// Stel je niet aan, zo erg is het niet, sorry dat jij je zo voelt.
struct Afwimpelen: SentenceRule {
  static let description = RuleDescription(
    id: "afwimpelen", level: .warning,
    summary: "kleiner maken wat de ander voelt",
    what: "Stel je niet aan, zo erg is het niet, sorry dat jij je zo voelt.",
    why: "De ander voelt zich niet geloofd en gaat harder praten of zwijgt.",
    example: "Stel je niet aan.",
    better: "Ik zie het anders. Hoe was het voor jou?",
    englishSummary: "brushing off what the other feels")

  static let examples: [Example] = [
    .flagged("«Stel je niet aan»."),
    .flagged("«Sorry dat jij» je zo voelt."),
    .flagged("«Je overdrijft»."),
    .flagged("«Sorry dan hoor», als dat kwetsend was."),
    .flagged("«Bespaar me de» rest van je verhaal."),
    .flagged("Van een beetje regen «gaat niemand dood»."),
    .flagged("«Het was maar een grapje»."),
    .flagged("ik «ken dit liedje» nu wel"),
    .silent("Je overdrijft niet, het is gewoon veel geweest."),
    .silent("Sorry hoor, ik was het echt vergeten."),
    .silent("Je hoeft geen excuses te maken, ik begrijp het."),
    .silent("Ik ken dit liedje van de radio."),
    .silent("Die nieuwe ketel bespaart ons veel gas."),
    .silent("Het viel achteraf mee."),
    .silent("Sorry dat ik schreeuwde."),
    .silent("Het spijt me dat ik wegliep."),
    .silent("Je zei: stel je niet aan."),
  ]

  static let needs: Trigger = .either(
    [.word("sorry spijt")], [.target, .verb("overdrijven")], [.word("stel"), .word("niet")], [.sense(.formula)])

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    if let i = view.first("sorry", in: view.tokens) ?? view.find("het", "spijt", "me"), !view.isQuoted(i) {
      let dat = view.spelled(i, "sorry") ? i + 1 : i + 3
      if view.spelled(dat, in: "dat als"), view.spelled(dat + 1, in: "jij je u ge gij jullie iemand"),
        view.isVerb(max(view.clause(ofToken: dat + 1), 0), "wachten") == false,
        view.spelled(dat + 1, in: "jij gij iemand") || view.find("zo", "voelt") != nil
          || view.first("aangesproken gekwetst punt", in: view.tokens) != nil
      {
        return [make(view, i..<dat + 2, view.clause(ofToken: i))]
      }
    }
    for index in view.clauses
    where view.isTarget(index) && view.clause(index).kind == .root && view.isVerb(index, "overdrijven")
      && view.clause(index).negation < 0 && !view.sentence.isQuestion
    {
      let c = view.clause(index)
      if c.subject >= 0, abs(c.subject - c.finite) == 1 {
        return [make(view, min(c.subject, c.finite)..<max(c.subject, c.finite) + 1, index)]
      }
    }
    if let i = view.find("stel", "je", "niet"), view.first("aan", in: view.tokens) != nil, view.clause(ofToken: i) >= 0,
      !view.isQuoted(i), view.clause(view.clause(ofToken: i)).order == .imperative, view.clauses.count == 1
    {
      return [make(view, i..<i + 4, view.clause(ofToken: i))]
    }
    return view.formulas(of: .afwimpelen)
  }

  private func make(_ view: SentenceView, _ tokens: Range<Int>, _ index: Int) -> Hit {
    view.hit(
      self, tokens, clause: index, weight: 3, construction: "afwimpelen",
      "“\(view.text(tokens))” maakt het gevoel van de ander kleiner.")
  }
}
