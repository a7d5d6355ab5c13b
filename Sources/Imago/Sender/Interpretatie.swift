internal import Dutch

/// What the other wants, feels, thinks or means, stated as fact.
struct Interpretatie: SentenceRule {
  static let description = RuleDescription(
    id: "interpretatie", level: .warning,
    summary: "invullen wat de ander denkt, voelt of wil",
    what: "Een zin die zegt wat er in de ander omgaat, alsof je dat zeker weet.",
    why: "Alleen de ander weet wat er vanbinnen gebeurde. Als jij het invult, wil de ander eerst dat rechtzetten.",
    example: "Het kan je niets schelen.",
    better: "Ik had het idee dat het je niet bezighield.",
    englishSummary: "stating what the other thinks, feels or wants as fact")

  static let examples: [Example] = [
    .flagged("Je bent gewoon «jaloers»."),
    .flagged("Jij «geniet» ervan als ik sta te stotteren."),
    .flagged("Je belde «alleen» omdat je geld wilde."),
    .silent("Jij geniet ervan als ik pannenkoeken bak."),
    .silent("Je bent alleen gekomen, omdat Piet ziek was."),
    .flagged("Je deed het «expres»."),
    .flagged("Het kan je «niets schelen» hoe het met mij gaat."),
    .flagged("Jij denkt «zeker» dat dit een hotel is."),
    .flagged("Je vindt mij «blijkbaar» niet belangrijk."),
    .flagged("Jij wilt mij gewoon «pijn doen»."),
    .flagged("Ge doet dat precies «expres»."),
    .flagged("Je weet «donders goed» dat ik dan werk."),
    .flagged("Je was «duidelijk» niet geïnteresseerd."),
    .flagged("Je «hoopt» gewoon dat ik het vergeet."),
    .silent("Je geniet gewoon van het leven, en dat vind ik mooi."),
    .silent("Je hoopt dat ik kom, en ik kom graag."),
    .silent("Het was mijn idee dat je boos was."),
    .silent("Ik had het idee dat je geen zin had."),
    .silent("Je zei dat je geen zin had."),
    .silent("Was je boos?"),
    .silent("Je weet dat ik vrijdag werk."),
    .silent("Blijkbaar had ik de sleutel laten liggen."),
    .silent("Wil je vanavond koken?"),
    .silent("Ge zijt precies op tijd."),
    .silent("was bang dat je de trein niet zou halen"),
    .silent("Jij weet er meer van dan ik."),
    .silent("Dat mag je best weten."),
  ]

  static let needs: Trigger = .either(
    [.target], [.other, .word("schelen boeien interesseert interesseren interesseerde uitmaken boeit")])

  func mayApply(to view: SentenceView) -> Bool { view.mentionsOther }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isRequest, !view.isChildhood else { return [] }
    // Je vindt het heerlijk om mij te zien lijden: it only looks like a kind word.
    let isKind = view.isAppreciation && !view.clauses.contains { isGloating($0, view) }
    guard !isKind else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard !clause.isQuoted, clause.frame != .interpretation, clause.frame != .reported, clause.frame != .weak,
        clause.finite >= 0
      else { continue }
      let own = view.own(index)
      if let tokens = place(index, clause, own, view) {
        return [
          view.hit(
            self, tokens, clause: index, weight: 2, construction: "staat",
            "“\(view.text(tokens))” vult in wat er in de ander omgaat. Zeg erbij dat het jouw idee is.")
        ]
      }
    }
    return []
  }

  private func place(_ index: Int, _ clause: Clause, _ own: OwnTokens, _ view: SentenceView) -> Range<Int>? {
    // Het kan je niet schelen; het interesseert je niet.
    if let care = view.first("schelen boeien interesseert interesseren interesseerde uitmaken boeit", in: own),
      own.contains(where: {
        !view.grammar($0).isDisjoint(with: [.objectOther]) || !view.grammar($0).isDisjoint(with: [.subjectOther])
      }),
      let no = own.first(where: {
        view.grammar($0).contains(.negation) || view.spelled($0, in: "niks niets geen bal moer reet snars zier")
      }),
      !view.sentence.isQuestion, clause.person != .ik
    {
      return min(no, care)..<max(no, care) + 1
    }
    guard view.isTarget(index), clause.order != .imperative else { return nil }
    let isQuestion = clause.order == .question && view.sentence.isQuestion
    if !isQuestion, let i = view.first("expres opzettelijk doelbewust", in: own),
      clause.negation < 0 || clause.negation > i, view.first("verrassen verrassing", in: view.tokens) == nil
    {
      return i..<i + 1
    }
    if !isQuestion, let i = own.first(where: { view.sequence(["met", "opzet"], at: $0) }), clause.negation < 0 {
      return i..<i + 2
    }
    if view.isVerb(index, "weten beseffen"),
      let i = own.first(where: {
        view.spelled($0, in: "donders verdomd verdomme goed best") && view.spelled($0 + 1, in: "goed")
      }) ?? own.first(where: { view.sequence(["heel", "goed"], at: $0) })
    {
      return i..<i + 2
    }
    if view.isVerb(index, "weten"), let i = view.first("best", in: own),
      clause.tense == .past || clause.tense == .present, !isQuestion, clause.negation < 0,
      !view.isFinite(index, "mogen kunnen")
    {
      return i..<i + 1
    }
    // Jij denkt zeker dat.
    if let i = view.first("zeker", in: own), i > clause.finite,
      view.isVerb(index, "denken hebben vinden vergeten willen zijn"), clause.subject < i,
      !view.spelled(i - 1, in: "heel vast ben"), clause.kind == .root,
      view.isVerb(index, "denken") || view.again(in: index) != nil || view.first("geen te", in: own) != nil
    {
      return i..<i + 1
    }
    // Blijkbaar, kennelijk, duidelijk + what you think or want.
    if let i = view.first("blijkbaar kennelijk duidelijk klaarblijkelijk", in: own), !isQuestion,
      clause.kind == .root || clause.kind == .content,
      view.isFinite(index, "zijn")
        || view.isVerb(index, "vinden denken willen weten zijn hoeven nemen hebben geloven menen"),
      clause.negation >= 0
        || view.first("belangrijker liever heel prima normaal hilarisch grappig lief", in: own) != nil
    {
      return i..<i + 1
    }
    // Jij wilt mij alleen maar pijn doen; jij wilt altijd gelijk hebben.
    if !isQuestion, view.isFinite(index, "willen proberen hopen"), clause.kind == .root, clause.tense != .perfect,
      !view.verbSense(index, .goodDeed),
      view.first("gewoon alleen maar gelijk pijn veranderen kwetsen", in: own) != nil, clause.nonfinite >= 0,
      own.contains(where: { view.spelled($0, in: "gewoon alleen maar") && $0 > clause.finite })
        || view.first("gelijk", in: own) != nil
    {
      let start = view.spelled(clause.nonfinite - 1, in: "pijn gelijk") ? clause.nonfinite - 1 : clause.nonfinite
      return start..<clause.nonfinite + 1
    }
    if isGloating(index, view) { return clause.finite..<clause.finite + 1 }
    if !isQuestion, let motive = motive(index, clause, own, view) { return motive }
    // Je bent gewoon jaloers.
    if !isQuestion, clause.kind == .root, clause.order == .main || clause.order == .inverted,
      view.isFinite(index, "zijn"), clause.nonfinite < 0, clause.negation < 0, clause.tense == .present,
      let i = view.first("jaloers afgunstig gefrustreerd verbitterd rancuneus", in: own),
      view.first("niet beetje misschien soms vroeger", in: own) == nil,
      !view.isWord(i + 1) || !view.spelled(i + 1, in: "op van als")
    {
      return i..<i + 1
    }
    // Je hoopt gewoon dat ik het vergeet; je geniet gewoon van die aandacht.
    if !isQuestion, clause.kind == .root, clause.tense == .present, clause.negation < 0, clause.order == .main,
      view.isVerb(index, "hopen genieten")
    {
      let isBare = own.contains { view.spelled($0, "gewoon") && $0 > clause.finite }
      let isAboutMe = view.clauses.contains {
        view.clause($0).parent == index && view.clause($0).kind == .content && view.clause($0).person == .ik
      }
      if isBare, isAboutMe || view.isVerb(index, "genieten") && view.first("die dat dit", in: own) != nil {
        return clause.finite..<clause.finite + 1
      }
    }
    // Je trekt je niks van mij aan; je neemt me niet serieus.
    if !isQuestion, clause.negation >= 0, view.isVerb(index, "aantrekken"), clause.kind == .root,
      view.first("van er ervan daarvan", in: own) != nil
        || own.contains(where: {
          $0 > clause.finite && view.spelled($0, in: "je u zich") && view.grammar($0 + 1).isDisjoint(with: .nounish)
        }),
      !view.isFinite(index, "moeten hoeven mogen"), clause.order != .question
    {
      return clause.negation..<clause.negation + 1
    }
    // Je vindt X belangrijker dan mij; je houdt meer van X dan van mij.
    if !isQuestion, clause.kind == .root, let dan = view.first("dan", in: own),
      view.spelled(dan + 1, in: "mij ik van om aan mijn"),
      let i = view.first("belangrijker liever", in: own)
        ?? (view.isVerb(index, "houden geven hechten") ? view.first("meer", in: own) : nil)
    {
      return i..<i + 1
    }
    return nil
  }

  /// *Je belde alleen omdat je geld nodig had*, *je bent alleen aardig omdat je iets wilt*, *je trouwde alleen om dat paspoort*: a
  /// motive, told as the only one.
  private func motive(_ index: Int, _ clause: Clause, _ own: OwnTokens, _ view: SentenceView) -> Range<Int>? {
    guard clause.kind == .root, clause.order == .main, clause.negation < 0, !view.isAppreciation,
      let only = own.first(where: { $0 > clause.finite && view.spelled($0, in: "alleen enkel slechts") })
    else { return nil }
    let wants = view.clauses.contains { inner in
      view.clause(inner).parent == index && view.clause(inner).kind == .causal && view.clause(inner).person == .ander
        && (view.isVerb(inner, "willen hopen krijgen") || view.isFinite(inner, "willen moeten")
          || view.first("nodig", in: view.own(inner)) != nil)
    }
    if wants { return only..<only + 1 }
    let isFor = own.contains { i in
      i > only && view.spelled(i, in: "om voor") && view.isWord(i + 1)
        && (view.grammar(i + 1).contains(.determiner) || view.spelled(i + 1, in: "geld dat dit die het mijn"))
    }
    guard isFor, view.isVerb(index, "trouwen geven gaan komen blijven doen helpen bellen zitten") else { return nil }
    return only..<only + 1
  }

  /// *Je vindt het heerlijk om mij te zien lijden*, *jij geniet ervan als ik sta te hakkelen*: joy at what hurts the speaker.
  private func isGloating(_ index: Int, _ view: SentenceView) -> Bool {
    let own = view.own(index)
    guard view.isTarget(index), view.clause(index).kind == .root, view.clause(index).negation < 0,
      !view.sentence.isQuestion
    else { return false }
    let likes =
      view.isVerb(index, "genieten") && view.first("ervan", in: own) != nil
      || view.isVerb(index, "vinden") && view.first("heerlijk leuk fijn prachtig lekker geweldig", in: own) != nil
        && view.first("het", in: own) != nil
    guard likes else { return false }
    return view.clauses.contains { inner in
      let clause = view.clause(inner)
      guard clause.parent == index, [.content, .conditional, .infinitival].contains(clause.kind) else { return false }
      let isAtMe =
        clause.person == .ik || view.own(inner).contains { !view.grammar($0).isDisjoint(with: .objectIk) }
      return isAtMe
        && view.first(
          "lijden klein huilen vernederen kwetsen pijn hakkelen zweten stotteren smeken kruipen afkraken pesten treiteren uitlachen zenuwachtig bang mislukken fout fouten",
          in: view.clause(inner).tokens) != nil
    }
  }
}

extension SentenceView {
  /// *Ik heb het idee dat wij voor jou op de tweede plaats komen*: marked as a guess, and in words that leave room; not *dat het
  /// je geen bal kan schelen*, *dat jij mij ziet als een pinautomaat*.
  func isOpenGuess(_ index: Int) -> Bool {
    isMarked(index) && first("bal barst moer reet zier fluit snars", in: own(index)) == nil
      && !(isVerb(index, "zien beschouwen") && find("als", "een") != nil)
  }

  /// *meer van je werk dan van mij*: the speaker is the one who is measured.
  func isOfSpeaker(_ hit: Hit) -> Bool {
    hit.tokens.contains { i in
      spelled(i, "dan")
        && [i + 1, i + 2].contains {
          hit.tokens.contains($0) && !grammar($0).isDisjoint(with: [.objectIk, .objectWij])
        }
    }
  }
}
