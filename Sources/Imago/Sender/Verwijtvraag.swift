internal import Dutch

/// A question that is a reproach.
struct Verwijtvraag: SentenceRule {
  static let description = RuleDescription(
    id: "verwijtvraag", level: .warning,
    summary: "een vraag die eigenlijk een verwijt is",
    what: "Waarom doe je nooit, hoe kun je, wanneer ga je eindelijk: vragen waarop geen antwoord wordt verwacht.",
    why: "De ander hoort het verwijt en gaat zich uitleggen. Wat jij zou willen, blijft ongezegd.",
    example: "Waarom bel je nooit?",
    better: "Zou je me morgen willen bellen?",
    englishSummary: "a question that is a reproach")

  static let examples: [Example] = [
    .flagged("Waarom doe je dat nou «weer»?"),
    .flagged("«Waarom» luister je nooit?"),
    .flagged("«Hoe kun je» zo koud zijn?"),
    .flagged("«Kun je niet» één keer op tijd zijn?"),
    .flagged("«Had je niet» even kunnen appen?"),
    .flagged("Wanneer ga jij «eindelijk» eens iets doen?"),
    .flagged("«Waarom» wil je niet met me praten?"),
    .flagged("Ga je «nou weer» over mijn moeder beginnen?"),
    .silent("Hoe laat ben je thuis?"),
    .silent("Waarom is de winkel dicht?"),
    .silent("Waarom lach je?"),
    .silent("Kon je niet slapen?"),
    .silent("Waarom raakt mij dit zo?"),
    .silent("Zou je morgen willen koken?"),
    .silent("Heb je even tijd?"),
    .silent("Waar heb ik mijn sleutels nou weer gelaten?"),
    .silent("Is er meer?"),
  ]

  func mayApply(to view: SentenceView) -> Bool {
    view.sentence.isQuestion || view.clauses.contains { view.clause($0).order == .question }
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isAppreciation, !view.isChildhood else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.order == .question, clause.kind == .root, !clause.isQuoted, clause.finite >= 0 else { continue }
      if let tokens = place(index, clause, view) {
        return [
          view.hit(
            self, tokens, clause: index, weight: 4, construction: "vraag",
            "“\(view.text(tokens))” klinkt als een vraag, maar komt aan als een verwijt.")
        ]
      }
    }
    return view.formulas(self)
  }

  private func place(_ index: Int, _ clause: Clause, _ view: SentenceView) -> Range<Int>? {
    let own = view.own(index)
    guard
      let first = own.first(where: {
        view.isWord($0) && view.grammar($0).isDisjoint(with: [.coordinator, .interjection])
      })
    else { return nil }
    let isWhy = view.spelled(first, in: "waarom hoezo")
    let other = clause.person == .ander
    if other,
      let i = own.first(where: { view.spelled($0, in: "nou nu") && view.spelled($0 + 1, in: "weer alweer serieus") }),
      !view.spelled(i + 2, in: "beter thuis online wakker helemaal")
    {
      return i + 1..<i + 2 == i + 1..<i + 2 && isWhy ? i + 1..<i + 2 : i..<i + 2
    }
    if isWhy, other {
      if view.find("als", "ik") != nil { return nil }
      let absolute = view.first("nooit altijd weer steeds nou eindelijk", in: own)
      let refuses =
        clause.negation >= 0 && own.contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
        && view.first("mee", in: own) == nil
      let silent =
        clause.negation >= 0 && view.isVerb(index, "antwoorden geven reageren luisteren zeggen helpen bedanken")
        && view.first("wilt", in: view.tokens) == nil
      let bad =
        own.contains { view.senses($0).has(.judgement) || view.senses($0).has(.label) }
        || own.contains { view.spelled($0, "zo") && view.senses($0 + 1).has(.judgement) }
      if absolute != nil && !view.isGood(index) || refuses || silent || bad { return first..<first + 1 }
      return nil
    }
    if view.spelled(first, "hoe"), view.spelled(first + 1, in: "kun kon kan durf durfde kunt durft"), other {
      if view.isVerb(index, "weten zien helpen bereiken") && view.isFinite(index, "kunnen") { return nil }
      let isBad =
        view.first("zo nou toch dat dit", in: own) != nil || view.isFinite(index, "durven") || view.isBad(index)
      return isBad ? first..<first + 3 : nil
    }
    if view.spelled(first, "hoe"), view.spelled(first + 1, in: "vaak dikwijls"), view.first("nog", in: own) != nil,
      clause.person == .ik
    {
      return first..<first + 2
    }
    if view.spelled(first, "wanneer"), other, let i = view.first("eindelijk eens nou", in: own) { return i..<i + 1 }
    if first == clause.finite, other {
      let isPast = view.spelled(first, in: "had kon hadt kondt hadden")
      if view.spelled(first, in: "kun kunt kan had kon hadt kondt kunde"), clause.negation >= 0,
        let d = own.first(where: { view.spelled($0, in: "even ff gewoon ook eens eerst keer efkes eindelijk") }),
        d > first, isPast || view.first("gewoon eens ook keer eindelijk", in: own) != nil,
        clause.negation < d + 3
      {
        let end = clause.negation
        return first..<max(end, first) + 1
      }
      if let i = view.first("eindelijk", in: own) { return i..<i + 1 }
      if view.spelled(first, in: "kun kunt kan"),
        let i = own.first(where: { view.sequence(["ook", "eens"], at: $0) || view.sequence(["ook", "ne"], at: $0) })
      {
        return i..<i + 2
      }
      if view.isFinite(index, "moeten"), own.contains(where: { view.sequence(["zo", "nodig"], at: $0) }) {
        return first..<first + 1
      }
      if view.isFinite(index, "vinden"), view.first("normaal", in: own) != nil { return first..<first + 1 }
      if view.isFinite(index, "schamen") || view.isVerb(index, "schamen") { return first..<first + 1 }
    }
    if view.spelled(first, in: "is was"),
      let i = own.first(where: {
        view.spelled($0, in: "nou nu echt") && view.spelled($0 + 1, in: "zo")
          && view.spelled($0 + 2, in: "moeilijk lastig erg")
      })
    {
      return i..<i + 3
    }
    if view.spelled(first, in: "wat"), view.find("mis", "met") != nil, view.mentionsOther { return first..<first + 1 }
    return nil
  }
}
