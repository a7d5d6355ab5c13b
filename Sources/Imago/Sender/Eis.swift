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

  // MARK: Imperatives

  private static let comfort: WordSet =
    "vergeten zorgen schrikken twijfelen opgeven huilen ontmoedigen missen uitstellen wachten schamen treuren aarzelen verbazen"
  /// What an office or a journey asks of anybody.
  private static let errands: WordSet =
    "meenemen tekenen ondertekenen melden aanmelden inschrijven inleveren invullen overstappen uitstappen inchecken aanvragen afstempelen reserveren activeren installeren"
  /// What is not given to a person as a recipe is.
  private static let attention: WordSet = "antwoord uitleg aandacht rust ruimte liefde gelijk tijd excuses"
  private static let interpersonal: WordSet =
    "doen liegen aanraken onderbreken bemoeien praten zeggen schreeuwen roepen lachen uitlachen kijken aankijken noemen spelen beweren storen tegenspreken behandelen overdrijven aanstellen verstoppen durven betuttelen zagen zeuren zaniken"

  /// *Houd je rustig*, *geef je over*: the pronoun after the verb is reflexive or possessive, not the subject of a question.
  private func isReflexiveOrder(_ look: ClauseLook) -> Bool {
    look.clause.order == .question && !look.view.sentence.isQuestion && look.clause.kind == .root
      && look.clause.finite == look.own.first && look.clause.subject == look.clause.finite + 1
      && look.view.spelled(look.clause.subject, in: "je u jullie")
      && (look.isVerb("houden overgeven gedragen bemoeien steken openen doen maken leggen schamen schikken")
        || look.isFinite("houden") || isOwnThing(look.clause.subject + 1, look.view))
      && look.view.lexeme(look.clause.finite).forms.isDisjoint(with: .past)
  }

  /// *Ruim je troep op*: a noun behind *je*, and nothing else that could be the object.
  private func isOwnThing(_ i: Int, _ view: SentenceView) -> Bool {
    view.isWord(i)
      && (view.senses(i).has(.judgedThing) || view.spelled(i, in: "boel kamer spullen zooi bord was kleren rommel"))
  }

  /// Whether an imperative steers how the other behaves; friendly, practical and comforting ones do not.
  private func isOrder(_ look: ClauseLook) -> Bool {
    let view = look.view
    if look.own.contains(where: { view.isInPattern($0, .dialogueTalk) }) { return false }
    // Hou op, ik lig dubbel van het lachen.
    if view.isLaughing { return false }
    // Roer niet te lang, anders wordt het beslag taai; raak de plaat niet aan zolang het lampje brandt.
    let isCraft = view.clauses.contains {
      $0 != look.index && view.clause($0).person == .ding
        && (view.first("anders", in: view.own($0)) != nil || view.spelled(view.clause($0).opener, in: "zolang totdat"))
    }
    if isCraft, !look.own.contains(where: { view.grammar($0).contains(.objectIk) }) { return false }
    // Zit nu al sinds maandag thuis: a subject left out.
    if look.has("al") || look.isFinite("zitten hoeven willen") && !look.isNegated && !look.has("stil nou toch") {
      return false
    }
    if view.first("alsjeblieft alstublieft ff gerust please aub graag svp", in: view.tokens) != nil
      || look.has("rustig") && !look.isFinite("houden")
    {
      return look.isVerb("gedragen") || look.has("verdomme godverdomme")
    }
    if view.clauses.contains(where: { view.clause($0).kind == .root && $0 != look.index && view.isRequest }) {
      return false
    }
    if look.has("verdomme godverdomme nondeju donders") { return true }
    // Bel meteen de brandweer.
    if look.isVerb("bellen waarschuwen halen"), look.has("brandweer politie ambulance dokter huisarts hulp") {
      return false
    }
    // Luister nou eens; lees dat eerst maar eens.
    let pushes = look.own.contains {
      view.spelled($0, in: "nou nu toch ne onmiddellijk meteen gewoon") && $0 > look.clause.finite
    }
    // Heb nu een bekeuring: the speaker's own news without ik.
    if look.isFinite("hebben krijgen weten kennen voelen durven missen") { return false }
    if look.isFinite("slapen dragen eten werken"), look.has("slecht amper m 'm nauwelijks veel weinig") { return false }
    // Ga u niet meer storen; rij voorzichtig.
    if look.isFinite("gaan"), look.has("u jou"), look.clause.nonfinite >= 0 { return false }
    if look.has("voorzichtig") { return false }
    // Gaat weer iets beter; ga nu met Rob.
    if view.spelled(look.clause.finite, in: "ga gaat"),
      look.has("beter goed") || view.hasNoEnd && look.has("nu morgen straks met"),
      !look.has("weg uit van")
    {
      return false
    }
    let isShow = look.isVerb("kijken horen zien luisteren raden") && !pushes
    if pushes, !look.has("maar even"), !look.isVerb("spoelen drogen deppen koelen"),
      !look.isVerb("kijken zien raden komen") || look.isVerb("komen") && view.sentence.isExclamation || look.has("ne")
    {
      if look.has("nou nu onmiddellijk meteen toch ne") || view.sentence.isExclamation { return true }
    }
    if look.sequence("maar", "eens") != nil, !isShow, !look.isVerb("proberen komen bellen") { return true }
    if look.isVerb("ophouden zwijgen gedragen wegkomen opdonderen oprotten ophoepelen opzouten inbinden kappen") {
      return true
    }
    // Stop met mijn brieven open te maken; blijf van mijn bord af; laat mijn vrouw met rust.
    let isMine = look.own.contains { !view.grammar($0).isDisjoint(with: [.possessiveIk, .possessiveWij, .objectIk]) }
    if isMine, look.isFinite("stoppen") && look.has("met") || look.isVerb("afblijven") { return true }
    if isMine, look.isFinite("laten"), look.sequence("met", "rust") != nil, !look.has("maar even") { return true }
    // Ruim je troep op; leg dat ding weg; bel voortaan van tevoren; ga opzij; zet hem af, nu, klaar.
    let clears = look.isVerb("opruimen opkuisen weghalen meenemen ophalen wegdoen weggooien opvegen")
    if clears, look.own.contains(where: { view.senses($0).has(.judgedThing) || view.spelled($0, in: "boel zooi brol") })
    {
      return true
    }
    if look.isVerb("wegleggen wegdoen uitzetten uitdoen afzetten opbergen"),
      look.own.contains(where: { view.spelled($0, in: Self.screens) && view.spelled($0 - 1, in: "dat die") })
    {
      return true
    }
    if look.has("voortaan"), !look.isVerb("proberen denken"), !view.sentence.grammar.contains(.subjectIk) {
      return true
    }
    if look.isVerb("opzijgaan") || isSealed(view) { return true }
    if look.isVerb("overgeven"), look.has("je u jullie"), look.clause.nonfinite < 0, !look.has("aan") { return true }
    if look.isVerb("stoppen"), look.has("met daarmee ermee") || view.sentence.isExclamation { return true }
    if look.isFinite("houden"), look.has("mond kop bek muil rustig koest stil smoel") || look.has("erbuiten") {
      return true
    }
    if look.isFinite("doen"), look.has("normaal gewoon volwassen"), !look.has("maar") { return true }
    if look.isFinite("zijn"), look.has("eens nou nu ne"), look.has("eerlijk redelijk stil lief normaal blij volwassen")
    {
      return true
    }
    // Ga aan het werk; ga opzij; geef gewoon antwoord; blijf uit de buurt van mijn dochter; geef hier.
    if look.isFinite("gaan"), look.has("opzij") || look.sequence("aan", "het") != nil && look.has("werk") {
      return true
    }
    let askedBySpeaker = view.clauses.contains { view.clause($0).kind == .conditional && view.clause($0).person == .ik }
    if look.isFinite("geven"),
      look.has("antwoord") && (look.has("gewoon nou nu eens") || askedBySpeaker)
        || look.own.count <= 3 && look.has("hier")
    {
      return true
    }
    if look.isFinite("blijven"), look.has("buurt") && look.has("mijn mij me ons onze hem haar") { return true }
    // Doe wat je gezegd wordt.
    if look.isFinite("doen"), view.find("wat", "je", "gezegd") != nil || view.find("wat", "ik", "zeg") != nil {
      return true
    }
    if look.isFinite("maken"), view.first("wegkomen wegkomt weg", in: view.tokens) != nil,
      view.find("maak", "dat") != nil
    {
      return true
    }
    if look.isFinite("laten"),
      look.own.contains(where: { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }),
      look.has("rust los gaan") && !look.has("even weten"), !look.has("niet")
    {
      return true
    }
    if look.isFinite("blijven"), look.has("in af uit weg"), !look.isNegated,
      look.own.contains(where: { view.grammar($0).contains(.possessiveOther) }) || look.has("af weg"), !look.has("bij")
    {
      return true
    }
    if look.isFinite("proberen"), view.first("best normaal", in: view.tokens) != nil,
      view.first("eens ook nu nou vanaf", in: view.tokens) != nil
    {
      return true
    }
    // En doe die pet af als ik tegen je praat.
    if look.has("die dat")
      && view.clauses.contains(where: {
        view.clause($0).kind == .conditional && view.clause($0).person == .ik
          && ClauseLook(view: view, index: $0).has("praat spreek zeg vraag")
      })
    {
      return true
    }
    return isForbidding(look)
  }

  private static let danger: WordSet =
    "gevaarlijk levensgevaarlijk giftig heet gloeiend glad duizelig"

  /// *Lieg niet*, *raak me niet aan*, *doe niet zo*: how the other speaks and acts is forbidden.
  private func isForbidding(_ look: ClauseLook) -> Bool {
    let view = look.view
    // Raak die draad niet aan, dat is gevaarlijk.
    if view.tokens.contains(where: { view.spelled($0, in: Self.danger) && view.clause(ofToken: $0) != look.index }) {
      return false
    }
    // Neem me niet kwalijk.
    if look.has("kwalijk") { return false }
    // Probeer nooit een wespennest weg te halen: what is good to know.
    if look.has("nooit"), !look.has("niet nie ni"), view.first("me mij ons mijn zo meer", in: view.tokens) == nil {
      return false
    }
    guard look.isNegated || look.has("nooit"), look.has("niet nie ni nooit geen"), !look.isVerb(Self.comfort),
      !look.has("zorgen bang schrik haast moeite druk alleen bezorgd ongerust sip somber verdrietig bedrukt"),
      !look.has("vergeet")
    else { return false }
    let isAtMe = look.own.contains {
      !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) && !view.grammar($0).contains(.reflexive)
        || view.spelled($0, in: "me mij")
    }
    if look.has("zo te") && !look.isVerb("zetten maken draaien") { return true }
    if look.isVerb(Self.interpersonal), !look.has("pijn voor") { return true }
    // Begin daar niet weer over.
    if look.isFinite("beginnen"), look.has("over"), look.has("weer nou nu daar") { return true }
    // Klaag niet; zeur niet zo.
    if look.isVerb("klagen zeuren jammeren janken mekkeren snotteren grienen mopperen bemoeien"), !look.has("nooit") {
      return true
    }
    if look.has("nooit"), look.has("meer"), look.isVerb("vragen bellen zeggen komen praten doen") { return true }
    if isAtMe, !look.isFinite("laten"), !look.isVerb("verlaten vragen haten") { return true }
    if look.isVerb("steken"), look.has("neus"), look.has("andermans mijn onze") { return true }
    return view.sentence.isExclamation && look.own.contains { view.grammar($0).contains(.possessiveOther) }
      && look.has("mond neus handen tong")
  }

  /// What stands between two people in one room.
  private static let screens: WordSet = "ding apparaat telefoon gsm mobiel scherm tablet laptop game gsm'ke"

  /// *..., klaar*, *..., punt*, *..., begrepen?*: no word may come after it.
  private func isSealed(_ view: SentenceView) -> Bool {
    guard let last = view.tokens.last(where: { view.isWord($0) }) else { return false }
    return view.isMark(last - 1) && view.spelled(last, in: Self.seals)
  }

  private static let seals: WordSet = "klaar punt basta begrepen afgelopen gesnopen verstaan"

  /// *U blijft van mijn kamer af*, *jij houdt je handen thuis*: a ban told as if it were so.
  private func isBan(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard look.clause.kind == .root, look.clause.tense == .present, !look.isNegated, !view.sentence.isQuestion,
      look.clause.order == .main
    else { return false }
    if look.isVerb("afblijven") {
      return look.own.contains { !view.grammar($0).isDisjoint(with: [.possessiveIk, .possessiveWij, .objectIk]) }
    }
    return look.isVerb("thuishouden") && look.has("handen poten fikken")
      || look.isFinite("houden") && look.has("handen poten fikken") && look.has("thuis")
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
    // Je moet ophouden de kinderen dat te zeggen.
    if look.has("ophouden stoppen"), !look.isNegated, !look.has("roken drinken werken huilen") { return true }
    // Epistemic: je moet wel moe zijn. Flemish release: ge moet niet koken.
    if look.isVerb("zijn"), !look.isNegated, !look.has("wel"), asksOfSpeaker(look) { return true }
    if look.isVerb("zijn hebben worden"), look.has("wel") || look.isVerb("zijn") && !look.has("altijd eens gewoon") {
      return false
    }
    if clause.subject >= 0, view.grammar(clause.subject).contains(.ge), look.isNegated { return false }
    // Jij moet ook kunnen werken; je moet je niet schamen; je moet je geen zorgen maken; jij moet je paspoort meenemen.
    // Je moet een cursus volgen van het CBR: somebody else demands it.
    if !look.has("me mij ons"),
      look.has("cbr rechter dokter huisarts tandarts gemeente belastingdienst politie verzekering uwv")
    {
      return false
    }
    let comforts = look.isNegated && (look.isVerb(Self.comfort) || look.isVerb("aantrekken maken") && look.has("je u"))
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
      !view.isVerb(content, "weten horen voelen"), !look.isVerb("weten horen begrijpen"),
      view.clause(content).opener >= 0
    else { return false }
    let isWish =
      view.isGood(content) && !view.isBad(content) && view.first("weet gelukkig", in: view.own(content)) != nil
    return !isWish
  }
}
