internal import Dutch

/// Conditions and announcements of withdrawal or loss (C43, C44, C72, C73).
struct Threats: ConstructionFamily {
  static let needs: Trigger = .either(
    [.statement, .word("anders of")], [.statement, .word("zo"), .word("niet")], [.statement, .conditional],
    [.statement, .word("als zolang indien tenzij")], [.statement, .verbFirst],
    [.statement, .imperative, .word("en")], [.statement, .word("dan"), .word("meer")],
    [.statement, .word("nog"), .word("een 1")])

  func mayApply(to view: SentenceView) -> Bool {
    view.first("als anders of niet nog zolang indien wanneer tenzij voor", in: view.tokens) != nil
      || view.clauses.contains { view.clause($0).order == .question || view.clause($0).order == .inverted }
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.isAppreciation, !view.sentence.isQuestion else { return [] }
    return orElse(view) ?? eitherOr(view) ?? ultimatum(view) ?? onceMore(view) ?? dare(view) ?? []
  }

  // MARK: What is threatened with

  /// The clause says that the speaker withdraws, that the other loses something, or that it is over.
  func isConsequence(_ index: Int, _ view: SentenceView) -> Bool {
    let c = view.clause(index)
    guard c.finite >= 0, !c.isQuoted, c.tense == .present, c.frame != .interpretation else { return false }
    let own = view.own(index)
    switch c.person {
    case .ik, .wij:
      if view.isVerb(
        index,
        "vertrekken weggaan scheiden ophouden blokkeren afzeggen opzeggen verhuizen wegblijven opstappen kappen inleveren aangeven wegsturen ontslaan"
      ) {
        return true
      }
      if view.isVerb(index, "stoppen"), view.first("ermee met", in: own) != nil, view.first("even nu", in: own) == nil {
        return true
      }
      // *dan ben ik al weg naar de les*: gone for a reason.
      if let gone = view.first("weg vertrokken klaar", in: own), view.isVerb(index, "zijn gaan wezen"),
        view.first("even", in: own) == nil,
        !(view.spelled(gone - 1, "al") || view.spelled(gone + 1, in: "naar voor") && view.isWord(gone + 2))
      {
        return true
      }
      if view.first(
        "advocaat politie rechter scheiding deurwaarder aangifte klacht directie sloten koffers biezen boeltje", in: own
      ) != nil {
        return true
      }
      if view.isVerb(index, "slapen logeren zitten gaan"),
        own.contains(where: {
          view.spelled($0, in: "bij naar") && view.isWord($0 + 2)
            && (view.senses($0 + 2).has(.kin) || view.spelled($0 + 2, in: "vriendin vriend ouders moeder zus"))
        })
      {
        return true
      }
      if view.isVerb(index, "slapen liggen"), !view.isFinite(index, "hebben"),
        view.first("logeerkamer bank zolder", in: own) != nil
      {
        return true
      }
      if view.isVerb(index, "doen"), view.first("niets niks", in: own) != nil { return true }
      if view.isVerb(index, "bellen"),
        own.contains(where: {
          view.spelled($0, in: "je jouw uw")
            && (view.senses($0 + 1).has(.kin) || view.spelled($0 + 1, in: "werk baas school huisbaas chef leraar"))
        })
      {
        return true
      }
      if view.isVerb(index, "gooien zetten leggen"),
        view.first("straat stoep deur raam container kliko buiten", in: own) != nil
      {
        return true
      }
      // Dan laat ik je liggen.
      if view.isFinite(index, "laten"), view.first("liggen staan zitten stikken barsten vallen", in: own) != nil,
        own.contains(where: { view.grammar($0).contains(.objectOther) }),
        view.first("rustig lekker even", in: own) == nil
      {
        return true
      }
      return c.negation >= 0 && view.first("meer", in: own) != nil
        && view.isVerb(index, "komen doen koken helpen praten bellen meegaan betalen oppassen")
    case .ander:
      // Je hoeft niet mee als je geen zin hebt: leave to stay away.
      let isLeave = view.clauses.contains {
        $0 != index && view.clause($0).kind == .conditional && view.clause($0).person == .ander
          && (view.isFinite($0, "willen kunnen durven mogen zijn") || view.first("zin moe", in: view.own($0)) != nil)
      }
      if view.isFinite(index, "hoeven"), c.negation >= 0 { return !isLeave }
      if view.isVerb(index, "krijgen"), view.first("straf klappen huisarrest ontslag factuur rekening", in: own) != nil
      {
        return true
      }
      if view.isFinite(index, "kunnen mogen"),
        view.first(
          "vergeten fluiten vertrekken gaan inpakken zoek schudden uitleggen oprotten ophoepelen opstappen", in: own)
          != nil, !view.sentence.isQuestion
      {
        return true
      }
      // Dan mag je op de bank slapen.
      if view.isFinite(index, "mogen kunnen"), view.isVerb(index, "slapen"),
        view.first("bank zetel schuur garage hok auto tuinhuis", in: own) != nil, !view.sentence.isQuestion
      {
        return !isLeave
      }
      if view.isVerb(index, "eten slapen zoeken koken regelen uitzoeken zien"),
        view.first("maar zelf lekker", in: own) != nil
      {
        return true
      }
      return view.isVerb(index, "zien") && c.negation >= 0 || view.isVerb(index, "opstellen") && c.negation >= 0
    case .ding, nil:
      if view.isFinite(index, "zijn"), view.first("over uit afgelopen gedaan klaar voorbij", in: own) != nil {
        return true
      }
      if view.isFinite(index, "hoeven"), c.negation >= 0 { return true }
      return view.isVerb(index, "gaan staan liggen belanden vliegen")
        && view.first("straat stoep raam container kliko prullenbak marktplaats vuilnis deur buiten", in: own) != nil
    case .derde:
      return view.isVerb(index, "gaan vliegen") && view.first("raam container kliko deur", in: own) != nil
    default: return false
    }
  }

  private func make(_ id: String, _ index: Int, _ view: SentenceView) -> [Hit] {
    [view.construction(id, .dreigement, view.core(index), index, weight: 4)]
  }

  // MARK: Patterns

  /// *Je belt haar nu af, anders ...*, *..., of je kunt het vergeten*, *zo niet, dan ...* (C43).
  private func orElse(_ view: SentenceView) -> [Hit]? {
    for i in view.tokens where view.spelled(i, in: "anders of") || view.sequence(["zo", "niet"], at: i) {
      guard !view.isQuoted(i) else { continue }
      if view.spelled(i, "of"), !view.isMark(i - 1) || view.find("of", "niet") != nil || view.find("of", "het") != nil {
        continue
      }
      guard let main = view.clauses.first(where: { view.clause($0).finite > i && view.clause($0).kind != .conditional })
      else { continue }
      if view.spelled(i, "anders"), view.clause(main).tense != .present { continue }
      if view.spelled(i, "anders"), i != view.firstContentWord, !view.isMark(i - 1),
        !view.spelled(i - 1, in: "want of en")
      {
        continue
      }
      let isOpening = i == view.firstContentWord
      let directive = view.clauses.contains {
        $0 < main && view.clause($0).finite >= 0 && view.clause($0).finite < i
          && view.clause($0).kind != .embeddedQuestion
          && (view.clause($0).order == .imperative || view.isAboutOther($0) && view.clause($0).tense == .present
            || view.clause($0).person == .ding && view.clause($0).tense == .present)
      }
      guard isOpening || directive,
        isConsequence(main, view)
          || view.sequence(["zo", "niet"], at: i) && view.clause(main).person == .ik
            && view.first("rechter advocaat stappen klacht", in: view.own(main)) != nil
      else { continue }
      return make("C43", main, view)
    }
    return nil
  }

  /// *Als je zo doorgaat, ben ik weg*; *reageert u niet, dan zeg ik alles af*; *zolang jij niet ..., heeft praten geen zin*.
  private func ultimatum(_ view: SentenceView) -> [Hit]? {
    for index in view.clauses where !view.clause(index).isQuoted && view.clause(index).finite >= 0 {
      let c = view.clause(index)
      let isSubordinate =
        c.kind == .conditional || c.kind == .content && view.spelled(c.tokens.lowerBound - 1, "als")
        || view.spelled(c.opener, in: "zolang indien tenzij")
      let isInverted =
        (c.order == .question || c.order == .inverted) && c.kind == .root && c.finite == view.firstContentWord
      guard isSubordinate || isInverted, c.tense == .present || c.tense == .perfect else { continue }
      let own = view.own(index)
      let isOther = view.isAboutOther(index) || c.person == .derde && view.spelled(c.subject, in: "hij zij ze")
      let isPressed = c.negation >= 0 || view.first("weer nog zo blijft blijven keer ooit durft", in: own) != nil
      let isUnanswered = c.person == .ik && c.negation >= 0 && view.isVerb(index, "horen krijgen zien vernemen")
      let isSituation =
        c.kind == .content && view.spelled(c.opener, "dat") && view.first("zo weer", in: own) != nil
        || c.person == .ding && view.spelled(c.subject, in: "dat dit het 't")
          && view.first("zo blijft doorgaat niet verandert weer", in: own) != nil
      guard
        isOther && isPressed || isUnanswered || isSituation || c.person == .ik && view.find("nog", "een", "keer") != nil
      else { continue }
      for main in view.clauses where main != index && view.clause(main).kind == .root && view.clause(main).finite >= 0 {
        if isConsequence(main, view) { return make("C43", main, view) }
        if view.spelled(c.opener, "zolang"), c.negation >= 0, view.isAboutOther(index), view.clause(main).negation >= 0
        {
          return make("C43", main, view)
        }
        if isOther || isSituation, view.clause(main).person == .derde || view.clause(main).person == .ander,
          view.isFinite(main, "zien"), view.first("kinderen kind alleen", in: view.own(main)) != nil
        {
          return make("C43", main, view)
        }
      }
    }
    return nil
  }

  /// *Of je stopt ermee, of ik ga*; *blijf zo doorgaan en het is over*; *dan kook ik ook niet meer* (C43, C72).
  private func eitherOr(_ view: SentenceView) -> [Hit]? {
    guard let first = view.tokens.first(where: { view.isWord($0) }), !view.isQuoted(first) else { return nil }
    if view.spelled(first, "of"),
      let second = view.tokens.first(where: { $0 > first + 1 && view.spelled($0, "of") && view.isMark($0 - 1) }),
      let one = view.clauses.first(where: { view.clause($0).tokens.contains(first + 1) && view.isAboutOther($0) }),
      let main = view.clauses.first(where: { view.clause($0).finite > second && view.clause($0).person == .ik }),
      one != main
    {
      return make("C43", main, view)
    }
    for index in view.clauses where view.clause(index).kind == .root && isConsequence(index, view) {
      let c = view.clause(index)
      if view.spelled(c.tokens.lowerBound, "en"), c.person == .ding || c.person == .ik,
        view.clauses.contains(where: {
          $0 < index && view.clause($0).order == .imperative
            && view.first("zo maar door doorgaan nog", in: view.own($0)) != nil
        })
      {
        return make("C44", index, view)
      }
      if view.spelled(first, "dan"), c.person == .ik, c.negation >= 0, view.first("meer", in: view.own(index)) != nil,
        view.clauses.count == 1
      {
        return make("C72", index, view)
      }
    }
    return nil
  }

  /// *Sla je zusje nog één keer en je gaat zonder eten naar bed*, *doe dat nog eens en ...*
  private func dare(_ view: SentenceView) -> [Hit]? {
    guard
      let order = view.clauses.first(where: { index in
        view.clause(index).order == .imperative
          && view.own(index).contains {
            view.spelled($0, "nog") && view.spelled($0 + 1, in: "één een eens ene 1")
          }
      }), !view.isVerb(order, "proberen kijken lezen luisteren duwen drukken"),
      let main = view.clauses.first(where: {
        $0 > order && view.clause($0).kind == .root && view.spelled(view.clause($0).tokens.lowerBound, "en")
          && view.clause($0).tense == .present && view.clause($0).finite >= 0
      })
    else { return nil }
    let isLoss =
      view.clause(main).person == .ander
      && (view.isFinite(main, "gaan liggen vliegen krijgen")
        && view.first("bed huis kamer gang buiten deur raam zonder straf mep klap tik huisarrest", in: view.own(main))
          != nil)
    return isLoss || isConsequence(main, view) ? make("C44", main, view) : nil
  }

  /// *Nog één zo'n zucht en ik rij alleen naar huis* (C44).
  private func onceMore(_ view: SentenceView) -> [Hit]? {
    guard let i = view.find("nog", "een") ?? view.find("nog", "1"), !view.isQuoted(i),
      let first = view.firstContentWord, i == first
    else {
      return nil
    }
    guard
      let main = view.clauses.first(where: {
        view.clause($0).finite > i
          && (view.clause($0).person == .ik || view.clause($0).person == .ander || isConsequence($0, view))
      })
    else { return nil }
    let c = view.clause(main)
    guard c.tense == .present, view.first("en dan of", in: i..<c.finite + 1) != nil else { return nil }
    let phrase = i..<min(i + 5, c.finite)
    if phrase.contains(where: {
      view.senses($0).has(.positive) || view.senses($0).has(.appreciation) || view.senses($0).has(.courtesy)
    }) {
      return nil
    }
    if view.first(
      "knuffel kus zoen glimlach lach lachje mop wijntje biertje avondje rondje week weekje dag dagje nachtje doos kopje",
      in: phrase)
      != nil
    {
      return nil
    }
    guard
      isConsequence(main, view)
        || view.first("zo'n zo keer zulke", in: phrase) != nil && c.negation < 0
          && (!view.isVerb(main, "slapen komen") || c.person == .ander && view.isVerb(main, "slapen"))
        || isConsequence(main, view)
    else { return nil }
    if c.negation >= 0, view.first("weg", in: view.own(main)) != nil { return nil }
    return make("C44", main, view)
  }
}
