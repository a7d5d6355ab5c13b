internal import Dutch

/// Orders: imperatives, bans told as if they were so, and what bears no answer.
extension Eis {
  static let comfort: WordSet =
    "vergeten zorgen inzitten piekeren tobben haasten verontschuldigen schrikken twijfelen opgeven huilen ontmoedigen missen uitstellen wachten schamen treuren aarzelen verbazen"
  /// What an office, a journey or a doctor asks of anybody.
  static let errands: WordSet =
    "innemen slikken druppelen insmeren meenemen tekenen ondertekenen melden aanmelden inschrijven inleveren invullen overstappen uitstappen inchecken aanvragen afstempelen reserveren activeren installeren"
  /// What is not given to a person as a recipe is.
  static let attention: WordSet = "antwoord uitleg aandacht rust ruimte liefde gelijk tijd excuses"
  private static let interpersonal: WordSet =
    "doen liegen aanraken onderbreken bemoeien praten zeggen schreeuwen roepen lachen uitlachen kijken aankijken noemen spelen beweren storen tegenspreken behandelen overdrijven aanstellen verstoppen durven betuttelen zagen zeuren zaniken"

  /// *Houd je rustig*, *geef je over*: the pronoun after the verb is reflexive or possessive, not the subject of a question.
  func isReflexiveOrder(_ look: ClauseLook) -> Bool {
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

  /// *Zorg dat hij zondag weg is*, *zorg dat je op tijd bent*: what is to be seen to, and no knack (*dat de pan heet is*) or care
  /// (*dat je een jas bij je hebt*).
  private func isSeeingTo(_ look: ClauseLook) -> Bool {
    guard look.isFinite("zorgen"), look.isVerb("zorgen") else { return false }
    let view = look.view
    return view.clauses.contains { i in
      let inner = view.clause(i)
      guard i > look.index, [.content, .relative].contains(inner.kind), inner.finite >= 0,
        view.spelled(inner.opener, in: "dat da")
      else {
        return false
      }
      let isPointing = view.spelled(inner.subject, in: "je jij u ge gij jullie hij ze zij dat die het t 't")
      return isPointing && view.isFinite(i, "zijn staan komen liggen zitten gaan")
        && view.first("veilig gezond uitgerust droog warm goed klaar heet rust", in: view.own(i)) == nil
    }
  }

  /// Whether an imperative steers how the other behaves; friendly, practical and comforting ones do not.
  func isOrder(_ look: ClauseLook) -> Bool {
    let view = look.view
    if look.own.contains(where: { view.isInPattern($0, .dialogueTalk) }) { return false }
    // Hou op, ik lig dubbel van het lachen.
    if view.isLaughing { return false }
    // Begin maar zonder mij.
    if look.has("maar al vast alvast"), view.find("zonder", "mij") != nil || view.find("zonder", "me") != nil {
      return false
    }
    // Laat die afwas lekker staan, ik doe hem morgen.
    if look.isFinite("laten"), look.has("staan liggen zitten"), look.has("lekker gerust maar"), !look.has("me mij ons"),
      view.clauses.contains(where: { view.clause($0).person == .ik && view.clause($0).tense == .present })
    {
      return false
    }
    // Wees niet zo streng voor jezelf.
    if look.isFinite("zijn zorgen"), let whom = look.at("jezelf uzelf"), view.spelled(whom - 1, in: "voor op") {
      return false
    }
    // *Neem toch nog een stuk*, *spuit de room er niet te vroeg op*, *pak een taxi, tot zo*: an offer, a knack, a plan.
    if look.isVerb("nemen eten drinken pakken proeven"), view.find("nog", "een") != nil, !look.has("vooral") {
      return false
    }
    if look.isNegated, look.has("te"), !view.sentence.grammar.contains(.objectIk),
      view.find("niet", "te", "vroeg") != nil || view.find("niet", "te", "lang") != nil
        || view.find("niet", "te", "heet") != nil || view.find("niet", "te", "strak") != nil
    {
      return false
    }
    if view.find("tot", "zo") != nil || view.find("tot", "straks") != nil { return false }
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
    // *doe ff normaal man*: no favour.
    if look.isFinite("doen"), look.has("normaal volwassen"), look.has("ff effe even"), !look.has("alsjeblieft aub") {
      return true
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
      look.own.contains(where: { view.spelled($0, in: SentenceView.screens) && view.spelled($0 - 1, in: "dat die") })
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
    // Wees eens eerlijk; wees eens wat spontaner.
    if look.isFinite("zijn"), look.has("eens nou nu ne"),
      look.has("eerlijk redelijk stil lief normaal blij volwassen")
        || look.at("eens ne").map({ view.isWord($0 + 1) && !view.spelled($0 + 1, in: "bij in op aan met welkom hier") })
          ?? false
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
    if isSeeingTo(look) { return true }
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

  /// *..., klaar*, *..., punt*, *..., begrepen?*: no word may come after it.
  func isSealed(_ view: SentenceView) -> Bool {
    guard let last = view.tokens.last(where: { view.isWord($0) }) else { return false }
    return view.isMark(last - 1) && view.spelled(last, in: Self.seals)
  }

  static let seals: WordSet = "klaar punt basta begrepen afgelopen gesnopen verstaan"

  /// *U blijft van mijn kamer af*, *jij houdt je handen thuis*: a ban told as if it were so.
  func isBan(_ look: ClauseLook) -> Bool {
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
}
