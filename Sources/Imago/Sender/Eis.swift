internal import Dutch

/// Imperatives, *je moet*, *ik wil dat je*, *voortaan*.
struct Eis: SentenceRule {
  static let description = RuleDescription(
    id: "eis", level: .warning,
    summary: "een bevel of een moeten",
    what: "Doe, stop, je moet, ik wil dat je, voortaan: zinnen die de ander geen keus laten.",
    why: "Op een eis kun je alleen ja of nee zeggen. Op een vraag kan iemand uit zichzelf ja zeggen.",
    example: "Leg nou eens die telefoon weg.",
    better: "Wil je je telefoon even wegleggen?",
    englishSummary: "orders and musts")

  static let examples: [Example] = [
    .flagged("«Luister» nou eens naar me."),
    .flagged("Je «moet» me steunen."),
    .flagged("Ik «wil» dat je vanaf nu om zes uur thuis bent."),
    .flagged("«Voortaan» vraag je dat eerst."),
    .flagged("«Doe» niet zo moeilijk."),
    .flagged("«Zwijgt» nu ne keer over uw werk."),
    .flagged("Je «zou» eens wat vaker moeten luisteren."),
    .flagged("«Hou» op!"),
    .silent("Ik moest huilen."),
    .silent("Ge moet niet koken, ik doe het wel."),
    .silent("Je moet wel moe zijn geweest."),
    .silent("Neem je tijd."),
    .silent("Vertel maar."),
    .silent("Zou je morgen willen koken?"),
    .silent("Je mag het ook later doen."),
    .silent("Moet je morgen werken?"),
    .silent("Kijk, daar komt de bus."),
  ]

  func mayApply(to view: SentenceView) -> Bool { view.sentence.clauses.count > 0 }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isAppreciation, !view.isRequest, !view.isChildhood else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard !clause.isQuoted, clause.frame != .reported, clause.finite >= 0 else { continue }
      if let place = place(index, clause, view) {
        return [
          view.hit(
            self, place..<place + 1, clause: index, weight: 2,
            construction: clause.order == .imperative ? "gebiedend" : "moeten",
            "“\(view.text(place))” laat de ander geen keus. Een vraag geeft ruimte.")
        ]
      }
    }
    return view.formulas(self)
  }

  private func place(_ index: Int, _ clause: Clause, _ view: SentenceView) -> Int? {
    let own = view.own(index)
    if clause.order == .question, !view.spelled(clause.finite, in: "zoudt") { return nil }
    if clause.order == .imperative {
      if own.contains(where: { view.isInPattern($0, .dialogueTalk) }) { return nil }
      if view.first("alsjeblieft alstublieft even ff gerust lekker rustig please aub graag", in: view.tokens) != nil {
        return nil
      }
      let isPushed =
        own.contains {
          view.spelled($0, in: "nou eens nu toch ne onmiddellijk meteen gewoon") && $0 > clause.finite
            && !(view.spelled($0, "eens") && view.isVerb(index, "kijken horen denken"))
        }
        && view.first("maar", in: own) == nil
      let isNegative = own.contains { view.spelled($0, in: "niet nie ni") } && view.first("zo te", in: own) != nil
      let isStop =
        view.isVerb(index, "ophouden zwijgen houden gedragen")
        && (view.isVerb(index, "ophouden zwijgen gedragen") || view.first("mond kop bek", in: own) != nil)
      let isNormal =
        view.isFinite(index, "doen") && view.first("normaal gewoon volwassen", in: own) != nil
        && view.first("maar", in: own) == nil
      if view.clauses.contains(where: { view.clause($0).kind == .root && $0 != index && view.isRequest }) { return nil }
      if isPushed && (view.first("nou nu onmiddellijk meteen toch ne", in: own) != nil || view.sentence.isExclamation)
        || isNegative || isStop || isNormal
      {
        return clause.finite
      }
      return nil
    }
    // Voortaan vraag je dat eerst.
    if let i = view.first("voortaan", in: own), view.isTarget(index), !view.sentence.isQuestion { return i }
    // Je moet; u hoort te.
    if view.isAboutOther(index), !view.isGeneric(index), clause.order != .question || !view.sentence.isQuestion,
      clause.kind == .root
    {
      if view.spelled(clause.finite, in: "moet moeten moest"),
        clause.tense == .present || view.spelled(clause.finite, "moet")
      {
        if clause.nonfinite < 0 { return nil }
        // Epistemic: je moet wel moe zijn. Flemish release: ge moet niet koken.
        if view.isVerb(index, "zijn hebben worden") && view.first("wel", in: own) != nil { return nil }
        if clause.subject >= 0, view.grammar(clause.subject).contains(.ge), clause.negation >= 0 { return nil }
        if view.isVerb(index, "zien proeven horen ontmoeten proberen lezen kijken kennen weten") { return nil }
        if view.first("van om voor", in: own) != nil,
          view.clauses.contains(where: { view.clause($0).kind == .conditional })
        {
          return nil
        }
        if view.first("alleen enkel", in: own) != nil { return nil }
        if clause.order == .inverted, view.passage.tokens[clause.tokens.lowerBound].flags.contains(.capital),
          view.grammar(clause.tokens.lowerBound).contains(.preposition)
        {
          return nil
        }
        let steers =
          view.first(
            "altijd nu ook gewoon eens echt maar vaker me mij ons je uw jouw vroeg hard wel niet beter zelf",
            in: own.filter { $0 != clause.subject }) != nil
        return steers ? clause.finite : nil
      }
      if view.spelled(clause.finite, in: "hoort behoort dient"), own.contains(where: { view.spelled($0, "te") }) {
        return clause.finite
      }
      if view.spelled(clause.finite, in: "zou zoudt"),
        view.first("moeten", in: own) != nil
          || view.spelled(clause.finite, "zoudt") && view.first("beter", in: own) != nil,
        view.first("eens ook wel vaker gewoon beter dat ne", in: own) != nil
      {
        return clause.finite
      }
      if view.spelled(clause.finite, in: "mag moogt"), view.first("ook", in: own) != nil,
        view.first("eens wel ne", in: own) != nil, clause.nonfinite >= 0,
        view.first("wel eens ne", in: own).map({ $0 > clause.finite }) == true,
        view.find("wel", "eens") != nil || view.find("ook", "eens") != nil || view.find("ne", "keer") != nil
      {
        return clause.finite
      }
    }
    // Ik wil dat je, ik eis.
    if clause.person == .ik, clause.kind == .root, clause.tense == .present,
      view.isFinite(index, "willen eisen verwachten verbieden"),
      view.first("graag", in: own) == nil,
      view.clauses.contains(where: {
        view.clause($0).parent == index && view.clause($0).kind == .content && view.isAboutOther($0)
      }), clause.negation < 0,
      !view.clauses.contains(where: {
        view.clause($0).parent == index && view.isGood($0) && !view.isBad($0)
          && view.first("weet gelukkig", in: view.own($0)) != nil
      })
    {
      let content = view.clauses.first { view.clause($0).parent == index && view.clause($0).kind == .content }
      if let content, view.isFinite(content, "weten") { return nil }
      return clause.finite
    }
    return nil
  }
}
