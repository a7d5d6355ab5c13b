internal import Dutch

/// Iedereen vindt, mijn ex deed dat wel, je bent net je vader.
struct Vergelijking: SentenceRule {
  static let description = RuleDescription(
    id: "vergelijking", level: .warning,
    summary: "vergelijken, of anderen erbij halen als getuige",
    what: "Iedereen vindt, mijn ex deed dat wel, je bent net je vader.",
    why: "De ander staat ineens tegenover meer mensen dan jou alleen. Alleen wat jij meemaakte, is van jou.",
    example: "De man van Els kookt wel.",
    better: "Ik zou graag willen dat we samen koken. Heb je woensdag zin?",
    englishSummary: "comparing, or calling others as witnesses")

  static let examples: [Example] = [
    .flagged("Je bent «net je vader»."),
    .flagged("Tegen de postbode «ben je wel» aardig."),
    .flagged("Mijn zus «had dat allang» gedaan."),
    .flagged("«Een ander vraagt dan» hoe het gaat."),
    .flagged("Onze buurman doet «meer dan gij»."),
    .flagged("De buren «spreken er schande van»."),
    .silent("Niemand kan dit beter dan jij."),
    .silent("Met je moeder praat je wel eens over vroeger."),
    .silent("Mijn broer is ouder dan jij."),
    .silent("In mijn vorige huis had ik een tuin."),
    .flagged("«Andere mannen» helpen gewoon mee."),
    .flagged("«Iedereen» vindt dat jij overdrijft."),
    .flagged("Zelfs «de kinderen» merken dat je weg bent."),
    .silent("Ik moest denken aan mijn vader."),
    .silent("Je vader belde net."),
    .silent("Iedereen was al naar huis."),
    .silent("Andere ouders stonden ook bij het hek."),
    .silent("Net als jij hou ik van regen."),
  ]

  static let needs: Trigger = .either(
    [.word("net precies sprekend andere normale gewone iedereen zelfs")], [.sense(.formula)])

  func mayApply(to view: SentenceView) -> Bool { true }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    // A formula may stand beside words of thanks: *ben je daar nou trots op?*
    if view.isAppreciation { return view.formulas(of: .vergelijking) }
    // Every comparison below starts with one of these.
    for i in view.places(of: "net precies sprekend andere normale gewone iedereen zelfs") where !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.clause(index).isQuoted else { continue }
      // Net je moeder.
      if view.spelled(i, in: "net precies sprekend"),
        let owner = [i + 1, i + 2].first(where: { view.spelled($0, in: "je jouw uw") }),
        view.spelled(owner + 1, in: "vader moeder ma pa ouders broer zus"),
        view.isTarget(index), view.isFinite(index, "zijn lijken klinken doen praten"),
        owner == i + 1 || view.spelled(i + 1, in: "als zoals")
      {
        return [make(view, i..<owner + 2, index)]
      }
      // Andere mannen; elke andere vrouw; normale mensen.
      if view.spelled(i, in: "andere normale gewone"),
        view.spelled(i + 1, in: "mannen vrouwen vaders moeders stellen koppels partners mensen vrouw man"),
        view.clause(index).tense == .present || view.spelled(i - 1, in: "elke iedere"),
        view.clause(index).subjectPhrase.contains(i) || view.clause(index).kind == .verbless
          || view.spelled(i - 1, in: "bij elke iedere"), !view.sentence.isQuestion,
        view.isFinite(index, "zijn slapen vallen") == false || view.spelled(i - 1, in: "elke iedere"),
        view.first("gewoon wel tenminste toch zelf ook was", in: view.own(index)) != nil || view.verbSense(index, .duty)
      {
        return [make(view, i..<i + 2, index)]
      }
      // Iedereen vindt dat jij; zelfs zijn zus zegt dat.
      if view.spelled(i, "iedereen"), view.clause(index).subject == i,
        view.isVerb(index, "vinden zeggen weten zien merken"),
        view.clauses.contains(where: {
          $0 > index && view.isAboutOther($0) || view.clause($0).frame == .reported && view.clause($0).person == .ander
        })
      {
        return [make(view, i..<i + 1, index)]
      }
      if view.spelled(i, "zelfs"), view.isWord(i + 2),
        !view.grammar(i + 1).isDisjoint(with: [.determiner, .possessiveOther, .possessiveIk, .possessiveThird]),
        view.clause(index).person == .derde || view.senses(i + 2).has(.kin) || view.senses(i + 2).has(.thirdParty),
        view.isVerb(index, "zeggen vinden merken zien vragen begrijpen"),
        !view.isVerb(index, "vragen") || view.sentence.isQuestion == false,
        // Zelfs de kinderen vonden de soep lekker: a taste, no witness.
        !view.isVerb(index, "vinden") || !view.sentence.grammar.isDisjoint(with: .secondPerson)
          || !view.sentence.grammar.isDisjoint(with: .subordinator)
      {
        return [make(view, i + 1..<i + 3, index)]
      }
    }
    return view.formulas(of: .vergelijking)
  }

  private func make(_ view: SentenceView, _ tokens: Range<Int>, _ index: Int) -> Hit {
    view.hit(
      self, tokens, clause: index, weight: 3, construction: "vergelijking",
      "“\(view.text(tokens))” haalt er anderen bij. Alleen wat jij zag en voelde telt hier.")
  }
}
