internal import Dutch

/// A kind half, *maar*, and a reproach: only the second half is heard.
struct JaMaar: SentenceRule {
  static let description = RuleDescription(
    id: "ja-maar", level: .hint,
    summary: "iets aardigs, dan “maar”, dan een verwijt",
    what: "Ik snap dat je moe bent, maar je had kunnen bellen: een vriendelijk begin dat door “maar” verdwijnt.",
    why: "Na “maar” blijft alleen het tweede deel hangen. In twee zinnen komen ze allebei aan.",
    example: "Ik begrijp dat je het druk hebt, maar je belt nooit.",
    better: "Ik zie dat je het druk hebt. Ik had je stem graag even gehoord.",
    englishSummary: "a kind half, but, and a reproach")

  static let examples: [Example] = [
    .flagged("Ik begrijp dat je het druk hebt, «maar» je had toch even kunnen bellen."),
    .flagged("Ik hou van je, «maar» je bent zo slordig."),
    .flagged("Met alle respect, «maar» u luistert niet."),
    .flagged("Je bent lief, «maar» je vergeet altijd alles."),
    .flagged("Sorry dat ik boos werd, «maar» jij begon."),
    .flagged("ik snap het wel, «maar» ge hebt weer ni gebeld"),
    .flagged("Knap van je, «maar» je had het ook eerder kunnen doen."),
    .flagged("Ik weet dat je moe bent, «maar» jij doet nooit iets."),
    .silent("Ik hou van je, maar ik ben nu moe."),
    .silent("Ik snap dat je moe bent, maar ik mis je."),
    .silent("Het was koud, maar we hebben gelachen."),
    .silent("Sorry dat ik laat was, maar de trein stond stil."),
    .silent("Fijn dat je er bent, maar je mag ook rusten."),
    .silent("Ik wil graag mee, maar ik kan niet."),
    .silent("Je bent klein maar dapper."),
    .silent("Ik weet het niet zeker, maar ik denk zaterdag."),
  ]

  static let needs: Trigger = [.other, .word("maar")]

  func mayApply(to view: SentenceView) -> Bool {
    view.first("maar mr ma", in: view.tokens) != nil && view.mentionsOther
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.sentence.isQuestion else { return [] }
    for i in view.places(of: "maar") where !view.isQuoted(i) && i > view.tokens.lowerBound + 1 {
      guard
        let index = view.clauses.first(where: {
          view.clause($0).finite > i
            && ((i...i + 1).contains(view.clause($0).tokens.lowerBound) || view.clause(ofToken: i) == $0)
        }), isKind(before: i, view), isReproach(index, view)
      else { continue }
      return [
        view.hit(
          self, i..<i + 1, clause: index, weight: 1, construction: "maar",
          "Door “\(view.text(i))” hoort de ander vooral wat erna komt. Maak er twee zinnen van.")
      ]
    }
    return []
  }

  /// What stands before *maar* is kind: understanding, love, thanks, an apology, praise.
  private func isKind(before i: Int, _ view: SentenceView) -> Bool {
    let before = view.tokens.lowerBound..<i
    if view.first("begrijp snap sorry respect spijt waardeer apprecieer bedankt merci lief knap", in: before) != nil {
      return true
    }
    if view.first("hou", in: before) != nil, view.first("van", in: before) != nil { return true }
    if before.contains(where: {
      view.spelled($0, "ik") && view.spelled($0 + 1, in: "weet zie merk") && view.spelled($0 + 2, "dat")
    }) {
      return true
    }
    return before.contains { view.senses($0).has(.appreciation) }
      || view.matches(.appreciation).contains { $0.tokens.lowerBound < i }
  }

  /// What stands after *maar* points at the other.
  private func isReproach(_ index: Int, _ view: SentenceView) -> Bool {
    let c = view.clause(index)
    if c.kind == .content, view.own(index).contains(where: { view.grammar($0).contains(.subjectOther) }) {
      return view.isBad(index) || view.weakCues(index).count >= 1
    }
    let isOther = view.isTarget(index) || c.isSubjectOwnedByOther
    guard isOther || view.own(index).contains(where: { view.isOfOther(after: $0 - 1, within: 1) }) else { return false }
    if view.isFinite(index, "mogen"), c.negation < 0 { return false }
    return c.negation >= 0 || view.isBad(index) || view.weakCues(index).count >= 1 || view.isStressedSubject(index)
      || view.spelled(c.finite, in: "had hadt hadden")
  }
}
