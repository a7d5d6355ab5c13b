internal import Dutch

/// Sentences that the scale leaves alone, whatever their words weigh: letters' openings, what a camera saw, what the speaker is, fears,
/// asks or wonders, comfort and praise.
extension Weighing {
  static func isHarmless(_ view: SentenceView) -> Bool {
    isSalutation(view) || isOwnAsking(view) || isOwnFear(view) || isTale(view) || isOwnTale(view)
      || isOwnWord(view) || isOwnVerdict(view) || isComfort(view) || isPraise(view) || isCurious(view)
  }

  /// *Voor Rachid, te lezen als de kleintjes in bed liggen*, *aan mijn man, die boven zit*: to whom a letter is.
  private static func isSalutation(_ view: SentenceView) -> Bool {
    guard view.index == 0, let first = view.firstContentWord, view.spelled(first, in: "aan voor"),
      view.isWord(first + 1), !view.spelled(first + 1, in: "jou je u jullie mij me ons wie de het een"),
      view.clauses.allSatisfy({ view.clause($0).kind != .root || view.clause($0).finite < 0 })
    else { return false }
    return view.tokens.contains { $0 > first && $0 <= first + 3 && view.isMark($0) && view.text($0) == "," }
  }

  /// *Dan denk ik dat ik niet mooi genoeg meer ben*: what the speaker thinks of oneself.
  private static func isOwnFear(_ view: SentenceView) -> Bool {
    view.clauses.contains { index in
      let clause = view.clause(index)
      guard clause.kind == .content, clause.person == .ik, clause.negation >= 0, clause.parent >= 0,
        view.isFinite(index, "zijn doen"), view.spelled(clause.opener, "dat")
      else { return false }
      return view.clause(clause.parent).person == .ik && view.clause(clause.parent).kind == .root
        && view.isVerb(clause.parent, "denken vrezen geloven") && view.clause(clause.parent).negation < 0
        && view.own(index).allSatisfy { view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther]) }
    }
  }

  /// *Alleen over één ding wil ik nog met je praten*, *ik vraag je om hem bij de deur te laten wachten*: what the speaker asks or
  /// wants to speak of.
  private static func isOwnAsking(_ view: SentenceView) -> Bool {
    // *Staat u mij toe nog iets op te merken*
    if let first = view.firstContentWord, view.spelled(first, in: "staat sta"),
      view.find("mij", "toe") != nil || view.find("me", "toe") != nil
    {
      return true
    }
    guard !view.sentence.isQuestion else { return false }
    let roots = view.clauses.filter { view.clause($0).kind == .root }
    guard roots.count == 1, view.clause(roots[0]).person == .ik, view.clause(roots[0]).tense == .present,
      view.clause(roots[0]).negation < 0
    else { return false }
    let own = view.own(roots[0])
    if view.isFinite(roots[0], "willen"), view.isVerb(roots[0], "praten spreken overleggen"),
      view.first("eens normaal weleens gewoon", in: own) == nil
    {
      return true
    }
    return view.isFinite(roots[0], "vragen") && own.contains { view.grammar($0).contains(.objectOther) }
      && view.clauses.contains {
        view.clause($0).kind == .infinitival && view.spelled(view.clause($0).tokens.lowerBound, "om")
      } && view.first("nogmaals weer opnieuw eindelijk laatste", in: view.tokens) == nil
  }

  /// *Jij zat met je zus te bellen en je stak je hand op*: what a camera saw, without a small sign of reproach.
  private static func isTale(_ view: SentenceView) -> Bool {
    let told = view.clauses.filter { view.isTarget($0) && view.clause($0).kind == .root }
    return !told.isEmpty
      && told.allSatisfy {
        (view.clause($0).tense == .past || view.clause($0).tense == .perfect && isDated($0, view)
          || view.clause($0).tense == .pluperfect && isPlaced($0, view))
          && view.clause($0).negation < 0
          && view.weakCues($0).subtracting(.stressed).isEmpty
      }
  }

  /// *Ik vond de hond om half zeven in de gang*, *voelde me onzichtbaar*: what the speaker met or felt, and nobody else in it.
  private static func isOwnTale(_ view: SentenceView) -> Bool {
    guard view.sentence.grammar.isDisjoint(with: .secondPerson), let first = view.firstContentWord else { return false }
    if view.spelled(first, in: "voelde voel"), view.spelled(first + 1, in: "me mij") { return true }
    let roots = view.clauses.filter { view.clause($0).kind == .root }
    // *Om mij heen zaten acht vrouwen*: what stood around the speaker.
    if view.spelled(first, in: "om naast achter tegenover"), view.spelled(first + 1, in: "mij me ons"),
      !roots.isEmpty, roots.allSatisfy({ view.clause($0).tense == .past || view.clause($0).finite < 0 }),
      view.first("tenminste wel zelfs gewoon blijkbaar weer", in: view.tokens) == nil
    {
      return true
    }
    // *De minister had het blijkbaar al maanden geweten*
    if let i = view.first("blijkbaar kennelijk", in: view.tokens) {
      let index = view.clause(ofToken: i)
      if index >= 0, view.isImpersonalNews(index) { return true }
    }
    // *Die kras kan me minder schelen dan dat ik het zelf moest ontdekken*
    if roots.count == 1, view.isVerb(roots[0], "schelen"), view.first("me mij", in: view.own(roots[0])) != nil {
      return true
    }
    // *Onze advocaatkosten zijn inmiddels hoger dan wat dat hout waard is*: how it stands with both.
    if roots.count == 1, view.clause(roots[0]).person == .ding, view.isFinite(roots[0], "zijn"),
      view.clause(roots[0]).negation < 0,
      view.grammar(view.clause(roots[0]).subjectPhrase.lowerBound).contains(.possessiveWij),
      view.clause(roots[0]).subjectPhrase.count > 1,
      !view.passage.tokens[view.clause(roots[0]).subjectPhrase.lowerBound + 1].flags.contains(.capital)
    {
      return true
    }
    return !roots.isEmpty && view.sentence.senses.has(.timeAnchor)
      && roots.allSatisfy {
        view.clause($0).person == .ik && view.clause($0).tense == .past && view.clause($0).negation < 0
          && view.weakCues($0).subtracting(.stressed).isEmpty
      }
  }

  /// *Dit is het moeilijkste wat ik je ooit geschreven heb*: about what the speaker says.
  private static func isOwnWord(_ view: SentenceView) -> Bool {
    let roots = view.clauses.filter { view.clause($0).kind == .root }
    return roots.count == 1 && view.isFinite(roots[0], "zijn")
      && view.spelled(view.clause(roots[0]).subject, in: "dit dat")
      && view.clauses.contains {
        view.clause($0).kind == .relative && view.clause($0).person == .ik
          && view.isVerb($0, "schrijven zeggen vertellen")
      }
  }

  /// *Wat een lomperik ben ik geweest om jouw verjaardag te vergeten*, *van alle dwazen ben ik de kampioen*: what the speaker is.
  private static func isOwnVerdict(_ view: SentenceView) -> Bool {
    // *Ik ben hier zeker niet de heilige*, *ik ben ook niet de makkelijkste*
    if !view.sentence.isQuestion, !view.mentionsOther, view.clauses.count == 1, let index = view.clauses.first,
      view.clause(index).person == .ik, view.isFinite(index, "zijn"), view.clause(index).negation >= 0,
      view.first("heilige engel lieverdje makkelijkste liefste braafste netste slimste", in: view.own(index)) != nil
    {
      return true
    }
    // *En ik was dan natuurlijk de zeur*: how the other is said to see it.
    guard !view.sentence.isQuestion,
      view.first("dan natuurlijk wel weer zo ondertussen voor jij jou zal daar", in: view.tokens) == nil
    else { return false }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      return clause.kind == .root && clause.person == .ik && clause.negation < 0 && view.isVerb(index, "zijn")
        && view.own(index).contains { view.senses($0).has(.label) || view.senses($0).has(.judgement) }
    }
      && view.clauses.allSatisfy {
        let clause = view.clause($0)
        return clause.kind == .root && clause.person == .ik || clause.kind == .verbless
          || clause.kind == .infinitival && view.verbSense($0, .betterUndone)
      }
  }

  /// *Je bent niet de enige die zoiets meemaakt*, *je bent geen egoïst omdat je een avond voor jezelf wilt*.
  private static func isComfort(_ view: SentenceView) -> Bool {
    if isReassurance(view) { return true }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      // *Zo bedoelde je het vast niet*
      if clause.kind == .root, view.isTarget(index), view.isVerb(index, "bedoelen menen"), clause.negation >= 0,
        view.first("vast waarschijnlijk misschien zo kwaad", in: view.own(index)) != nil, !view.sentence.isQuestion
      {
        return true
      }
      guard clause.kind == .root, view.isTarget(index), !view.sentence.isQuestion, clause.tense == .present else {
        return false
      }
      // *Je overdrijft niet*
      if view.isVerb(index, "overdrijven aanstellen zeuren liegen falen"), clause.negation >= 0,
        view.first("echt alleen zo", in: view.own(index)) == nil
      {
        return true
      }
      guard view.isFinite(index, "zijn") else { return false }
      let own = view.own(index)
      // *Jij bent altijd zo lekker warm*
      if view.isGood(index) || view.first("rustig warm lief zacht geduldig vrolijk", in: own) != nil,
        !view.isBadAtWork(index), clause.negation < 0, view.first("altijd", in: own) != nil,
        view.first("alleen tegen voor bij", in: own) == nil
      {
        return true
      }
      if let no = view.find("niet", "de", "enige"), own.contains(no) { return true }
      guard let none = view.first("geen", in: own), clause.negation == none else { return false }
      // *Je bent geen slechte moeder*
      if view.senses(none + 1).has(.judgement),
        !view.senses(none + 2).isDisjoint(with: [Sense.kin.bit, Sense.partner.bit])
      {
        return true
      }
      return view.senses(none + 1).has(.label)
        && view.clauses.contains { view.clause($0).kind == .causal || view.clause($0).kind == .conditional }
    }
  }

  /// *Je bent niet lui, je bent uitgeput*, *een slecht rapport maakt jou geen slecht kind*: a verdict that is taken away.
  private static func isDeniedVerdict(_ view: SentenceView) -> Bool {
    view.clauses.contains { index in
      let clause = view.clause(index)
      guard clause.kind == .root, clause.tense == .present, clause.negation >= 0 else { return false }
      let no = clause.negation
      if view.isVerb(index, "maken"), view.spelled(no, "geen"),
        view.first("je jou u jullie", in: view.own(index)) != nil
      {
        return view.senses(no + 1).has(.judgement) || view.senses(no + 1).has(.label)
      }
      guard view.isTarget(index), view.isFinite(index, "zijn"), clause.nonfinite < 0,
        view.spelled(no, in: "niet nie ni"),
        view.senses(no + 1).has(.judgement), !view.senses(no + 1).has(.positive)
      else { return false }
      return view.clauses.allSatisfy {
        $0 == index || view.clause($0).negation >= 0 || !view.isTarget($0)
          || view.isFinite($0, "zijn") && !view.isBadAtWork($0)
          || view.first(
            "uitgeput moe doodmoe bekaf overspannen overwerkt gespannen overprikkeld ziek", in: view.own($0)) != nil
      }
    }
  }

  /// *Wat heb je die kamer mooi gemaakt*, *heel attent van u om de vuilbak buiten te zetten*.
  private static func isFondExclamation(_ view: SentenceView) -> Bool {
    guard let first = view.tokens.first(where: { view.isWord($0) }),
      view.first("weer toch zeg alweer dan nou zeker eindelijk ook niet geen zonder", in: view.tokens) == nil
    else { return false }
    let praise: WordSet = "mooi goed lekker lief knap netjes gezellig fijn leuk prachtig heerlijk"
    if view.spelled(first, "wat"), let index = view.clauses.first, view.isTarget(index),
      view.clause(index).tense == .perfect, view.first(praise, in: view.own(index)) != nil,
      !view.verbSense(index, .betterUndone),
      view.sentence.grammar.isDisjoint(with: [.objectIk, .objectWij, .possessiveIk])
    {
      return true
    }
    return view.spelled(first, in: "heel erg") && view.spelled(first + 1, in: "attent lief aardig vriendelijk zorgzaam")
      && view.spelled(first + 2, "van") && !view.grammar(first + 3).isDisjoint(with: .objectOther)
  }

  /// *Het is niet jouw schuld dat hij gevallen is*, *dat was op zich geen probleem*, *als er iets is, zeg het maar*.
  private static func isReassurance(_ view: SentenceView) -> Bool {
    if isFondExclamation(view) { return true }
    guard !view.sentence.isQuestion else { return false }
    if isDeniedVerdict(view) { return true }
    // *Huil maar eens goed uit*
    if view.clauses.contains(where: {
      view.clause($0).order == .imperative && view.first("maar", in: view.own($0)) != nil
        && view.isVerb($0, "uithuilen uitslapen uitrusten uitblazen bijkomen slapen rusten huilen")
        && view.first("weer lekker vooral jij gij bij", in: view.own($0)) == nil
    }) {
      return true
    }
    // *'t Is niks, zo'n glas is rap vervangen*
    if let first = view.firstContentWord, view.spelled(first, in: "het 't t dat"),
      view.spelled(first + 1, in: "is geeft"),
      view.spelled(first + 2, in: "niks niets nikske"), view.isMark(first + 3)
    {
      return true
    }
    if view.find("niet", "jouw", "schuld") != nil || view.find("niet", "uw", "schuld") != nil { return true }
    if view.find("zeg", "het", "maar") != nil || view.find("zegt", "het", "maar") != nil {
      return view.clauses.contains { view.clause($0).kind == .conditional }
        && view.clauses.contains { view.clause($0).order == .imperative }
    }
    guard let none = view.first("geen", in: view.tokens),
      view.spelled(none + 1, in: "probleem ramp bezwaar punt"), !view.mentionsOther
    else { return false }
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    return roots.count == 1 && view.isFinite(roots[0], "zijn")
  }

  /// *Jij weet als geen ander hoe je hem kalm krijgt*, *je bent te goed in schaken*, *je hebt mijn hart gestolen*.
  private static func isPraise(_ view: SentenceView) -> Bool {
    if let heart = view.find("mijn", "hart") ?? view.find("m'n", "hart"),
      view.first("gestolen veroverd gewonnen verwarmd geraakt", in: heart..<view.tokens.upperBound) != nil
    {
      return view.clauses.count == 1
    }
    // *Jij hebt meer oog voor anderen dan voor jezelf*
    if view.find("dan", "voor", "jezelf") ?? view.find("dan", "voor", "uzelf") != nil { return true }
    if view.find("als", "geen", "ander") != nil {
      return view.clauses.contains { view.isTarget($0) && view.isFinite($0, "weten begrijpen kennen") }
    }
    return view.find("te", "goed", "in") != nil && view.clauses.contains { view.isTarget($0) }
  }

  /// *Hoe lang woont u hier al?*, *wat gebeurde er daarna?*, *moet ik hen ophalen of doet je vader dat?*: a question that wants to know.
  private static func isCurious(_ view: SentenceView) -> Bool {
    guard view.sentence.isQuestion, let first = view.tokens.first(where: { view.isWord($0) }) else { return false }
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard let asked = roots.first else { return false }
    if view.spelled(first, "hoe"), view.spelled(first + 1, in: "lang lange"),
      view.isVerb(asked, "wonen werken kennen reizen rijden slapen studeren")
    {
      return view.clause(asked).negation < 0 && view.first("nog nu nou", in: view.own(asked)) == nil
    }
    // *Waarom ben je eigenlijk dierenarts geworden?*
    if view.spelled(first, "waarom"), roots.count == 1, view.isTarget(asked), view.isVerb(asked, "worden"),
      view.clause(asked).tense == .perfect, view.clause(asked).negation < 0,
      view.first("zo nou toch ooit weer plots plotseling", in: view.own(asked)) == nil,
      view.own(asked).allSatisfy({
        view.senses($0).isDisjoint(with: [Sense.judgement.bit, Sense.label.bit, Sense.feeling.bit])
      }),
      // *Waarom ben je eigenlijk vader geworden?*
      view.first("vader moeder ouder ouders papa mama", in: view.own(asked)) == nil
    {
      return true
    }
    if view.spelled(first, "wat"), view.isVerb(asked, "gebeuren"), view.clause(asked).tense == .past,
      view.first("er", in: view.own(asked)) != nil
    {
      return true
    }
    // *Wat was het ook alweer dat je moeder in haar stoofpot doet?*
    if view.spelled(first, "wat"), view.isFinite(asked, "zijn"), view.find("ook", "alweer") != nil { return true }
    let measures: WordSet = "weer alles altijd nou soms zelf ook echt alleen nog eerst"
    return roots.count == 2 && view.clause(asked).person == .ik && view.clause(asked).order == .question
      && view.isFinite(asked, "moeten zullen") && view.clause(roots[1]).person == .derde
      && view.clause(roots[1]).negation < 0 && view.first(measures, in: view.tokens) == nil
      && view.tokens.contains { view.spelled($0, "of") && view.clause(ofToken: $0) == roots[1] }
  }

  /// *Zaterdag heb je mijn schaatsen bij het grofvuil gezet*: whether a clause names its day or hour.
  private static func isDated(_ index: Int, _ view: SentenceView) -> Bool {
    view.own(index).contains { view.grammar($0).contains(.dateNoun) && view.grammar($0).isDisjoint(with: .quantifier) }
      && !view.own(index).contains { view.senses($0).has(.absolute) }
  }

  /// *Op de koelkast had je een lijst gehangen*: whether a clause opens with a place.
  private static func isPlaced(_ index: Int, _ view: SentenceView) -> Bool {
    guard view.clause(index).order == .inverted, let first = view.own(index).first(where: { view.isWord($0) }) else {
      return false
    }
    return view.spelled(first, in: "op in aan onder naast achter boven")
  }
}
