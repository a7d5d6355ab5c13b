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
    .flagged("«Houd» je rustig."),
    .flagged("Je «zou» je huur op tijd moeten betalen."),
    .flagged("«Denk» daar maar eens over na."),
    .flagged("Je «kunt» maar beter op tijd zijn."),
    .flagged("U «zorgt» ervoor dat die heg lager is."),
    .flagged("«Raak» me niet aan."),
    .flagged("«Laat» me met rust!"),
    .flagged("Je «moet» de badkamer schoonmaken."),
    .silent("Wees niet zo streng voor jezelf."),
    .silent("Maak je geen zorgen, ik doe het wel."),
    .silent("Vergeet je paraplu niet."),
    .silent("Je moet de knoop strakker trekken."),
    .silent("Je moet hem echt ontmoeten."),
    .silent("Laat je niet ontmoedigen door dat cijfer."),
    .silent("Doe je best, het gaat je lukken."),
    .silent("Zet je fiets maar in de gang."),
    .silent("Bel mij efkes als ge dit leest."),
    .silent("Ik moest huilen."),
    .silent("Ge moet niet koken, ik doe het wel."),
    .silent("Je moet wel moe zijn geweest."),
    .silent("Neem je tijd."),
    .silent("Vertel maar."),
    .silent("Zou je morgen willen koken?"),
    .silent("Je mag het ook later doen."),
    .silent("Moet je morgen werken?"),
    .silent("Kijk, daar komt de bus."),
    .silent("Oma is nu drie jaar weg."),
    .silent("Sinds Joep verhuisd is, vragen jullie me niet meer mee."),
    .silent("zit nu al een uur bij de kapper"),
    .silent("Je mag me voortaan op zondag bellen."),
    .silent("Jij moet nu even op je rug gaan liggen, zei de fysiotherapeut."),
    .silent("Je moet maar denken: morgen is er weer een dag."),
    .silent("Kijk niet zo bezorgd, het is maar een schrammetje."),
    .silent("gaat nu weer iets beter"),
    .silent("Ik heb nagedacht over wat je zei, en je hebt een punt."),
    .silent("Jij moet ook kunnen werken, dat snap ik heel goed."),
    .silent("Je moet je niet schamen, wij hebben ook ooit hulp gevraagd."),
    .silent("Jij moet je paspoort meenemen en ik de oude akte."),
    .silent("Je moet je rijbewijs op tijd aanvragen."),
    .silent("Je moet even geduld hebben, de lijn is bezet."),
    .silent("Bel meteen de ambulance!"),
    .silent("Ik stond te blozen, ge zult dat gemerkt hebben."),
    .flagged("Je «moet» eerlijk tegen me zijn."),
    .flagged("«Vanaf» nu kook je zelf."),
    .flagged("«Zeur» niet."),
    .flagged("«Blijf» uit de buurt van mijn moeder."),
    .flagged("«Geef» nou eens antwoord."),
    .silent("Vanaf nu heb je vrij."),
    .silent("Blijf uit de buurt van het ravijn."),
    .silent("Neem het me niet kwalijk, ik had haast."),
    .silent("Probeer nooit een bijennest zelf te verplaatsen."),
    .silent("Neem toch nog een stuk, er is genoeg."),
    .silent("Spuit de slagroom er niet te vroeg op."),
    .silent("Rot op met je droevige liedjes, zingt de zangeres."),
    .flagged("Je «moet» mij antwoord geven."),
    .flagged("Je «moet» vaker thuis zijn."),
  ]

  static let needs: Trigger = .either(
    [.imperative], [.asking, .statement, .word("je u jullie")], [.target, .word("vanaf voortaan punt basta geen")],
    [.target, .word("hoort behoort dient zou zoudt zult zal zullen zouden mag moogt moet moeten")],
    [.target, .finite("zorgen zullen")], [.target, .word(seals)], [.target, .verb("afblijven thuishouden")],
    [.target, .word("handen poten fikken")], [.finite("kunnen"), .word("beter")],
    [.other, .finite("willen eisen verwachten verbieden")], [.finite("gaan"), .word("ervan ervanuit vanuit")],
    [.sense(.formula)])

  func mayApply(to view: SentenceView) -> Bool { view.sentence.clauses.count > 0 }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isRequest, !view.isChildhood else { return [] }
    if view.isAppreciation { return view.formulas(of: .eis) }
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
    return view.formulas(of: .eis)
  }

  private func place(_ index: Int, _ clause: Clause, _ view: SentenceView) -> Int? {
    let look = ClauseLook(view: view, index: index)
    if clause.order == .imperative || isReflexiveOrder(look) { return isOrder(look) ? clause.finite : nil }
    if clause.order == .question, !view.spelled(clause.finite, in: "zoudt") { return nil }
    // Jij moet vanavond helemaal niets.
    if look.isFinite("moeten"), let none = look.at("niets niks nikske"), clause.nonfinite < 0 || view.isMark(none + 1) {
      return nil
    }
    if view.isTarget(index) {
      // Vanaf nu slaap je op zolder.
      if let i = look.sequence("vanaf", "nu")?.lowerBound, clause.kind == .root, clause.tense == .present,
        clause.nonfinite < 0, !view.sentence.isQuestion, !look.isNegated,
        !look.isFinite("mogen kunnen horen zien weten vinden"),
        // Also with a particle: vanaf nu heb je vrij.
        !view.spelled(clause.finite, in: "heb hebt hebben ben bent zijt zijn krijg krijgt krijgen")
      {
        return i
      }
      // Voortaan vraag je dat eerst.
      if let i = look.at("voortaan"), !view.sentence.isQuestion, !look.isFinite("mogen krijgen"), !look.isVerb("horen")
      {
        return i
      }
      if isMust(look) || isDirective(look) || isBan(look) { return clause.finite }
      // Je brengt dat terug, begrepen?
      if clause.kind == .root, clause.tense == .present, !view.sentence.isQuestion, isSealed(view),
        clause.order == .main || clause.order == .inverted, !look.isFinite("zijn hebben worden")
      {
        return clause.finite
      }
    }
    // Je kunt maar beter op tijd zijn, said of anyone too.
    if clause.person == .ander || clause.person == .algemeen, clause.kind == .root, look.isFinite("kunnen"),
      look.sequence("maar", "beter") != nil
    {
      return clause.finite
    }
    return isWill(look) ? clause.finite : nil
  }

  // MARK: Musts

  /// *Je moet*, *u hoort te*, *je zou moeten*, *je kunt maar beter*: what the other has to do.
  private func isMust(_ look: ClauseLook) -> Bool {
    let view = look.view
    let clause = look.clause
    guard !view.isGeneric(look.index), clause.order != .question || !view.sentence.isQuestion,
      clause.kind == .root
    else { return false }
    if view.spelled(clause.finite, in: "hoort behoort dient"), look.has("te"), look.clause.nonfinite >= 0 {
      return true
    }
    if view.spelled(clause.finite, in: "zou zoudt zult zal zullen zouden") {
      let hasReason = view.clauses.contains { view.clause($0).kind == .conditional }
      let mustDo = look.own.contains { view.spelled($0, "moeten") && $0 != clause.finite }
      if mustDo, !hasReason, !look.has("misschien eigenlijk"), look.verb != clause.finite,
        !look.isVerb("zien horen lezen weten proeven")
      {
        return view.spelled(clause.finite, in: "zou zoudt zouden") || look.has("harder beter meer wel toch vaker eens")
      }
      if view.spelled(clause.finite, "zoudt"), look.has("beter"),
        look.has("eens ook wel vaker ne") || look.clause.nonfinite >= 0
      {
        return true
      }
    }
    if view.spelled(clause.finite, in: "mag moogt"), clause.nonfinite >= 0, !look.has("gerust altijd zeker"),
      look.sequence("wel", "eens") != nil || look.sequence("ook", "eens") != nil || look.sequence("ne", "keer") != nil
        || look.has("weleens")
    {
      return true
    }
    guard view.spelled(clause.finite, in: "moet moeten"), clause.nonfinite >= 0 else { return false }
    // Je moet soep nooit laten koken als de room er al in zit: how it is done.
    if look.has("nooit"), !look.has("meer eens"), view.spelled(clause.subject, in: "je ge u"),
      view.sentence.grammar.isDisjoint(with: .firstPerson)
    {
      return false
    }
    // Je moet veranderen; je moet hulp zoeken: a lesson for the other.
    if !look.isNegated, view.clauses.count == 1, look.own.count <= 7,
      look.isVerb("veranderen") && look.own.count <= 5 || look.isVerb("zoeken") && look.has("hulp")
        || look.has("therapie psycholoog psychiater relatietherapie"),
      !look.has("samen ook misschien eigenlijk")
    {
      return true
    }
    // Je moet ophouden de kinderen dat te zeggen.
    if look.has("ophouden stoppen"), !look.isNegated, !look.has("roken drinken werken huilen") { return true }
    // Epistemic: je moet wel moe zijn. Flemish release: ge moet niet koken.
    if look.isVerb("zijn"), !look.isNegated, !look.has("wel"), asksOfSpeaker(look) { return true }
    if look.isVerb("zijn hebben worden"), look.has("wel") || look.isVerb("zijn") && !look.has("altijd eens gewoon") {
      return false
    }
    if clause.subject >= 0, view.grammar(clause.subject).contains(.ge), look.isNegated,
      !look.isVerb("bemoeien moeien"), !(look.isVerb("doen zagen zeveren") && look.has("zo"))
    {
      return false
    }
    // Jij moet ook kunnen werken; je moet je niet schamen; je moet je geen zorgen maken; jij moet je paspoort meenemen.
    // Je moet een cursus volgen van het CBR: somebody else demands it.
    if !look.has("me mij ons"),
      look.has("cbr rechter dokter huisarts tandarts gemeente belastingdienst politie verzekering uwv")
    {
      return false
    }
    let comforts = look.isNegated && (look.isVerb(Self.comfort) || look.isVerb("aantrekken maken") && look.has("je u"))
    // Je moet geen sorry zeggen.
    if look.has("geen gene"), look.has("sorry excuses spijt") { return false }
    if look.has("kunnen mogen") || comforts || look.isVerb(Self.errands) {
      return false
    }
    // Je moet ze wel even koken.
    if look.sequence("wel", "even") != nil || look.sequence("wel", "eerst") != nil { return false }
    // Je moet glas draaien zolang het gloeit, anders zakt het uit: how a thing is done.
    let isCraft = view.clauses.contains {
      $0 > look.index && view.clause($0).person == .ding && view.first("anders", in: view.own($0)) != nil
        && view.first("anders", in: view.own($0)).map { i in view.isMark(i - 1) || view.spelled(i - 1, "want") }
          ?? false
    }
    if isCraft, !look.has("me mij ons jouw") { return false }
    // Jullie moeten echt eens in Durbuy gaan wandelen: a tip.
    if look.has("eens"), look.has("in naar op"), !look.has("me mij ons vaker"),
      look.isVerb("gaan wandelen fietsen logeren eten kamperen varen zwemmen bezoeken")
    {
      return false
    }
    // Je moet goed voor jezelf zorgen.
    if look.isVerb("zorgen"), look.has("jezelf uzelf je u"), look.sequence("voor", "me") == nil { return false }
    // Je moet even geduld hebben.
    if look.isVerb("hebben"), look.has("geduld"), look.has("even wat nog") { return false }
    // Je moet maar denken: morgen is er weer een dag.
    if look.isVerb("denken"), look.has("maar") { return false }
    // Dat moet je niet doen, hoor.
    if look.isNegated, view.first("hoor", in: view.tokens.suffix(3)) != nil, !look.isVerb("denken") { return false }
    if look.isVerb(
      "zien proeven horen ontmoeten proberen lezen kijken kennen weten onthouden voorstellen geloven vertrouwen")
    {
      return look.has("me mij") && look.isVerb("geloven vertrouwen")
    }
    if view.clauses.contains(where: { view.clause($0).kind == .conditional }), look.has("van om voor") { return false }
    if look.has("alleen enkel vooraf daarna soms nog vanaf eerst") { return false }
    if look.isVerb("geven"), look.has(Self.attention), look.has("me mij ons") { return true }
    // Je moet het maar zeggen; je moet me het recept geven; ge moet hier uw schoenen uitdoen.
    let isPlain = !look.has("eens gewoon ook nu toch altijd ne")
    if isPlain, look.isVerb("zeggen geven") && !look.isNegated || look.has("hier links rechts") { return false }
    if clause.order == .inverted, view.passage.tokens[clause.tokens.lowerBound].flags.contains(.capital),
      view.grammar(clause.tokens.lowerBound).contains(.preposition)
    {
      return false
    }
    if look.verb(.duty) || look.isVerb("zwijgen luisteren ophouden stoppen accepteren gehoorzamen gedragen") {
      return true
    }
    return look.own.contains { i in
      guard i != clause.subject, i != clause.finite else { return false }
      return view.spelled(
        i,
        in:
          "altijd nu ook gewoon eens echt maar vaker me mij ons je uw jouw vroeg hard wel niet beter zelf meer minder vaker dat het t dit"
      )
        && !(view.spelled(i, in: "dat het dit") && view.isWord(i + 1) && i + 1 != clause.nonfinite
          && view.grammar(i + 1).isDisjoint(with: .adverb))
        || view.senses(i).has(.householdThing)
    }
  }

  /// *Je moet eerlijk tegen me zijn*, *je moet vaker thuis zijn*: what the other should be to the speaker.
  private func asksOfSpeaker(_ look: ClauseLook) -> Bool {
    let isTowardSpeaker = look.own.contains {
      look.view.spelled($0, in: "tegen voor met") && look.view.spelled($0 + 1, in: "me mij ons")
    }
    return isTowardSpeaker && look.has("eerlijk lief aardig open duidelijk beleefd streng zacht geduldig")
      || look.has("vaker") && look.has("thuis")
  }

  /// A present tense that leaves no choice: *u zorgt ervoor dat*, *voor zoiets maak je tijd, punt*.
  private func isDirective(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard look.clause.kind == .root, look.clause.tense == .present, !look.isQuestion else { return false }
    if look.isFinite("zorgen"), look.has("ervoor maar"), !look.isNegated,
      view.clauses.contains(where: { view.clause($0).kind == .content }), !look.has("altijd goed")
    {
      return true
    }
    // Not: je hebt een punt.
    if let stop = view.first("punt basta", in: view.tokens.suffix(2)),
      view.grammar(stop - 1).isDisjoint(with: [.determiner, .possessive])
    {
      return true
    }
    if let no = look.at("geen"), look.has("meer"), look.has("meter stap minuut seconde cent"), no > look.clause.finite {
      return true
    }
    // Ge zult dat gezien hebben: a guess.
    if look.isFinite("zullen"), look.has("hebben zijn") { return false }
    return look.isFinite("zullen") && look.clause.nonfinite < 0
  }

  /// *Ik wil dat je*, *ik eis*, *ik ga ervan uit dat je*.
  private func isWill(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard look.clause.person == .ik, look.clause.kind == .root, look.clause.tense == .present, !look.isNegated,
      !look.has("graag misschien"), view.find("denk", "ik") == nil
    else { return false }
    let content = view.clauses.first {
      view.clause($0).parent == look.index && view.clause($0).kind == .content
    }
    guard let content else { return false }
    if look.isFinite("gaan"), look.has("ervan ervanuit vanuit"), look.has("uit ervanuit"),
      view.isAboutOther(content) || view.clause(content).person == .ding,
      ClauseLook(view: view, index: content).has("vanaf voortaan afgelopen nu morgen")
    {
      return true
    }
    // Ik wil dat jij het van mij hoort; ik wil weten of je komt.
    guard look.isFinite("willen eisen verwachten verbieden"), view.isAboutOther(content),
      !view.isVerb(content, "weten horen voelen leven herstellen genezen"), !look.isVerb("weten horen begrijpen"),
      view.clause(content).opener >= 0
    else { return false }
    // *Ik verwacht dat u morgen een mail krijgt*: what comes to somebody by itself.
    if look.isFinite("verwachten"), view.isVerb(content, "krijgen ontvangen winnen slagen genezen") { return false }
    let isWish =
      view.isGood(content) && !view.isBad(content) && view.first("weet gelukkig", in: view.own(content)) != nil
    return !isWish
  }
}
