internal import Dutch

/// Als je niet, dan ga ik; of jij, of ik; dit is je laatste kans.
struct Dreigement: SentenceRule {
  static let description = RuleDescription(
    id: "dreigement", level: .error,
    summary: "een dreigement of ultimatum",
    what: "Als je niet, dan ga ik; of jij, of ik; dit is je laatste kans.",
    why: "Wie bang wordt, kan niet meer luisteren. Zeg liever wat je nodig hebt.",
    example: "Als je nog één keer wegloopt, ben ik weg.",
    better: "Ik weet niet of ik dit zo volhoud. Zullen we morgen praten?",
    englishSummary: "a threat or ultimatum")

  static let examples: [Example] = [
    .flagged("Als je nog één keer wegloopt, «ben ik weg»."),
    .flagged("Zit hij zondag weer op de bank, dan «ben ik weg»."),
    .flagged("Nog één zo'n opmerking en «ik slaap bij mijn zus»."),
    .flagged("Je gaat mee, «anders» vertrek ik."),
    .flagged("«Dit is je laatste kans»."),
    .flagged("Als dit zo doorgaat, «stap ik naar de ombudsman»."),
    .flagged("De volgende keer «laat ik je daar staan»."),
    .flagged("«Kies maar»: je maten «of ik»."),
    .flagged("op mij «hoef je niet meer te rekenen»"),
    .flagged("Ruim die rommel op «of ik zet» alles buiten."),
    .silent("Vertel het me nog een keer, en ik zal niet lachen."),
    .silent("Volgende keer neem ik taart mee."),
    .silent("Ik bel maandag de gemeente over de lantaarnpaal."),
    .silent("Regent het, dan slaap ik bij mijn broer in de caravan."),
    .silent("Laat maar weten of ik moet komen."),
    .silent("Als je gaat, mis ik je."),
    .silent("Anders haal ik de trein niet."),
    .silent("Als je niet kunt, dan doen we het morgen."),
    .silent("Ik stop nu even, ik kom er om acht uur op terug."),
    .silent("Nog één knuffel en dan ga ik slapen."),
    .silent("Ik hoop dat dit niet nog een keer gebeurt, en ik ga er morgen over bellen."),
  ]

  static let needs: Trigger = .either(
    [.conditional], [.word("nog"), .word("zo'n keer")], [.word("anders")], [.sense(.formula)])

  func mayApply(to view: SentenceView) -> Bool { true }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    // A formula may stand beside words of thanks: *ben je daar nou trots op?*
    if view.isAppreciation { return view.formulas(of: .dreigement) }
    for index in view.clauses
    where view.clause(index).kind == .conditional && view.isAboutOther(index)
      || view.clause(index).kind == .conditional && view.find("nog", "een", "keer") != nil
    {
      let own = view.own(index)
      let isTold =
        view.first("niet niets geen keer weer zo", in: own) != nil
        && (view.first("keer weer", in: own) != nil || view.clause(index).negation >= 0)
      for main in view.clauses
      where view.clause(main).kind == .root && !view.clause(main).isQuoted && view.clause(main).finite >= 0 && isTold {
        let m = view.own(main)
        let leaves =
          view.clause(main).person == .ik
          && (view.first("weg vertrokken klaar scheiden advocaat scheiding", in: m) != nil
            || view.isVerb(main, "vertrekken scheiden weggaan stoppen"))
          || view.spelled(view.clause(main).subject, in: "het dat")
            && view.first("over uit klaar voorbij", in: m) != nil
          || view.clause(main).person == .ik && Threats().isConsequence(main, view)
        if leaves, view.find("mis", "ik") == nil {
          let words = m.filter { view.isWord($0) && $0 >= view.clause(main).finite }
          if let first = words.first, let last = words.last { return [make(view, first..<last + 1, main)] }
        }
      }
    }
    if let i = view.find("nog", "een"), view.spelled(i + 2, in: "zo'n keer"), !isAsked(i, view),
      // *Ik hoop dat dit niet nog een keer gebeurt*
      !view.spelled(i - 1, in: "niet nie ni nooit"),
      view.tokens.contains(where: { $0 > i && view.spelled($0, "en") && view.clause(ofToken: $0 + 1) >= 0 }),
      view.clauses.contains(where: {
        view.clause($0).finite > i && view.clause($0).person == .ik && view.clause($0).finite >= 0
          && view.clause($0).tense == .present
      }),
      !view.tokens.contains(where: {
        $0 > i && $0 < i + 5 && (view.senses($0).has(.positive) || view.senses($0).has(.appreciation))
      }),
      view.first("knuffel kus zoen glimlach lach lachje mop wijntje biertje avondje", in: view.tokens) == nil,
      view.isQuoted(i) == false
    {
      return [make(view, i..<i + 2, view.clause(ofToken: i))]
    }
    if let i = view.first("anders", in: view.tokens), !view.isQuoted(i), i > view.tokens.lowerBound + 1 {
      let index = view.clause(ofToken: i)
      if index >= 0, view.clause(index).person == .ik, view.clause(index).negation < 0,
        view.clause(index).tense == .present, view.isVerb(index, "vertrekken gaan stappen bellen weggaan scheiden"),
        view.clause(index).order == .inverted,
        view.isVerb(index, "bellen") == false || view.first("advocaat politie moeder baas", in: view.own(index)) != nil,
        view.clauses.contains(where: {
          $0 < index && view.clause($0).kind == .root
            && (view.clause($0).person == .ander
              || view.clause($0).person == .ik && view.isFinite($0, "verwachten eisen willen"))
        })
      {
        return [make(view, i..<i + 1, index)]
      }
    }
    if let i = view.first("advocaat", in: view.tokens), view.clause(ofToken: i) >= 0,
      view.clause(view.clause(ofToken: i)).person == .ik, view.clause(view.clause(ofToken: i)).tense == .present,
      view.clauses.contains(where: { view.clause($0).kind == .conditional })
    {
      return [make(view, i..<i + 1, view.clause(ofToken: i))]
    }
    return view.formulas(of: .dreigement)
  }

  /// *Vertel het me nog een keer*: something one would like to hear again.
  private func isAsked(_ i: Int, _ view: SentenceView) -> Bool {
    let index = view.clause(ofToken: i)
    return index >= 0 && view.clause(index).order == .imperative
      && (view.isVerb(index, "vertellen lezen uitleggen laten kijken proberen")
        || view.first("me mij", in: view.own(index)) != nil)
  }

  private func make(_ view: SentenceView, _ tokens: Range<Int>, _ index: Int) -> Hit {
    view.hit(
      self, tokens, clause: index, weight: 3, construction: "dreigement",
      "“\(view.text(tokens))” klinkt als een dreigement.")
  }
}
