internal import Dutch

/// A question clause, read for whether it wants an answer.
///
/// What tells the two apart: a verdict or a denied act toward the speaker in a why-question, a particle of reproach, a doubt about
/// the other's wits or attention, and forms that nobody answers (*hoe moeilijk kan het zijn om*).
struct ReproachfulQuestion {
  private let look: ClauseLook
  private var view: SentenceView { look.view }
  private var clause: Clause { look.clause }

  init(_ look: ClauseLook) { self.look = look }

  /// The telling words, or nil when it may well want an answer.
  var words: Range<Int>? {
    let opening = look.own.first {
      view.isWord($0) && view.grammar($0).isDisjoint(with: [.coordinator, .interjection])
    }
    guard let first = opening else { return nil }
    if let found = outcry(first) { return found }
    if view.spelled(first, in: "waarom hoezo") { return why(first) }
    if view.spelled(first, in: "hoe hoelang") { return how(first) }
    if view.spelled(first, in: "wanneer wie wat waar") { return which(first) }
    // Voor wie neem je me?
    if view.sequence(["voor", "wie"], at: first), isOther, look.isFinite("nemen houden") {
      return through(first, first + 1)
    }
    if first == clause.finite { return verbFirst(first) }
    return nil
  }

  private var isOther: Bool { clause.person == .ander }

  private func toEnd(of a: Int, _ b: Int) -> Range<Int> { min(a, b)..<max(a, b) + 1 }

  private func through(_ first: Int, _ last: Int) -> Range<Int> { first..<min(last + 1, view.tokens.upperBound) }

  // MARK: Forms that nobody answers

  private func outcry(_ first: Int) -> Range<Int>? {
    if let plea = view.first("vredesnaam hemelsnaam godsnaam", in: view.tokens) {
      return clause.person == .ik && !look.has("doen zeggen beginnen aan") ? nil : plea..<plea + 1
    }
    guard view.sentence.isQuestion || clause.order == .question else { return nil }
    if let all = view.first("überhaupt uberhaupt", in: view.tokens), view.mentionsOther { return all..<all + 1 }
    // Denk je soms dat, heb je soms iets te verbergen.
    if let soms = look.at("soms"), isOther, first == clause.finite, !look.has("weleens wel eens last"),
      look.isFinite("denken hebben zijn willen vinden menen"),
      look.sequence("soms", "iets") == nil || look.has("verbergen tegen")
    {
      return through(first, soms)
    }
    // Of doe jij dat een keer?
    if view.spelled(first, "of"), isOther, look.has("keer eens eindelijk") {
      return look.own.first.map { through($0, $0 + 1) }
    }
    return nil
  }

  // MARK: Why

  private func why(_ first: Int) -> Range<Int>? {
    if view.find("als", "ik") != nil { return nil }
    // Waarom heb je niet gebeld, was er iets gebeurd?
    if view.find("er", "iets") != nil,
      view.first("gebeurd mis aan", in: view.tokens) != nil || view.find("is", "er") != nil
    {
      return nil
    }
    if !isOther {
      // Waarom zou ik jou nog geloven?
      if clause.person == .ik, view.spelled(clause.finite, "zou"),
        look.own.contains(where: { view.grammar($0).contains(.objectOther) }), look.has("nog"),
        look.isVerb("geloven vertrouwen helpen vergeven luisteren vertellen")
      {
        return through(first, first + 1)
      }
      // Waarom moet ik altijd de eerste zijn? Waarom is dat voor jou toch zo moeilijk?
      if clause.person == .ik, look.isFinite("moeten"), look.has("altijd weer steeds alles"),
        !look.has("huilen denken lachen plassen")
      {
        return through(first, first + 1)
      }
      if look.has("toch nou"), look.has("zo zo'n"),
        look.own.contains(where: { !view.grammar($0).isDisjoint(with: [.objectOther, .stressed]) })
      {
        return through(first, first)
      }
      return nil
    }
    // Waarom zou ik jou nog geloven?
    let absolute = look.own.contains {
      view.spelled($0, in: "nooit altijd steeds nou eindelijk alweer telkens")
        || view.spelled($0, "weer") && !view.spelled($0 + 1, in: "naar thuis terug")
        || view.spelled($0, "dan") && $0 > clause.finite
    }
    if absolute, !view.isGood(look.index) || look.isNegated { return through(first, first) }
    // Waarom kun je niet wat meer op je broer lijken?
    if look.isNegated, look.isVerb("lijken"), look.has("op") { return through(first, first) }
    let isMotion = look.isVerb("meekomen meegaan meedoen komen gaan meeeten") || look.has("mee")
    if look.isNegated, !isMotion {
      let atMe = look.own.contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
      // Waarom heb je de kinderen niet in bad gedaan?
      let isLeftUndone =
        clause.tense == .perfect && look.has("eerst eens even gewoon zelf tenminste") && view.clauses.count == 1
        || clause.tense == .perfect
          && look.isVerb(
            "zetten buitenzetten wegzetten aanzetten uitzetten doen dichtdoen uitdoen aandoen leggen brengen wegbrengen terugbrengen binnenhalen inlichten betalen bellen opbellen vertellen halen ophalen wassen afwassen koken opruimen uitruimen strijken"
          )
      if atMe || isLeftUndone || look.verb(.duty) && !look.isVerb("komen")
        || look.isVerb("antwoorden reageren luisteren helpen bedanken") || look.has("antwoord")
      {
        let isAdvice =
          look.own.contains { view.grammar($0).contains(.objectThird) }
          || view.clauses.count > 1 && !atMe && !isLeftUndone
        return isAdvice ? nil : through(first, first)
      }
    }
    let isVerdict = look.own.contains {
      view.senses($0).has(.judgement) || view.senses($0).has(.label) || view.senses($0).has(.noise)
    }
    let isSelf = look.has("ik") || view.find("kan", "ik") != nil || view.find("gaat", "het") != nil
    return isVerdict && !isSelf && !view.isGood(look.index) ? through(first, first) : nil
  }

  // MARK: How

  private func how(_ first: Int) -> Range<Int>? {
    let next = first + 1
    if view.spelled(next, in: "moeilijk zwaar lastig"), look.has("kan is"),
      look.has("het dat 't") || view.find("zijn", "om") != nil
    {
      return through(first, next)
    }
    if isOther, view.spelled(next, in: "kun kon kan durf durfde kunt durft konden kondt") {
      if look.isVerb("weten zien helpen bereiken maken leren vinden"), look.isFinite("kunnen"), !look.has("zo nou toch")
      {
        return nil
      }
      // Hoe kun je zo snel typen?
      if let so = look.at("zo"), !view.isBad(look.index), look.isFinite("kunnen"), look.clause.tense == .present,
        view.senses(so + 1).has(.positive) || view.spelled(so + 1, in: "snel goed rustig vroeg hard hoog kalm")
      {
        return nil
      }
      let isBad = look.has("zo nou toch dat dit zoiets") || look.isFinite("durven") || view.isBad(look.index)
      return isBad ? through(first, first + 2) : nil
    }
    if isOther, view.spelled(next, in: "verwacht verwachten denk") && view.first("ik", in: view.tokens) != nil {
      return through(first, next + 1)
    }
    if isOther, view.spelled(next, in: "bestond bestaat haal"), look.has("het") { return through(first, next) }
    if view.spelled(next, in: "vaak dikwijls"), look.has("nog nou nu"), clause.person == .ik,
      !look.isVerb("zakken struikelen vallen")
    {
      return through(first, next)
    }
    // Hoe lang ben je van plan dit vol te houden?
    if isOther, view.spelled(first, "hoelang") || view.spelled(next, "lang"), look.sequence("van", "plan") != nil,
      !look.has("blijven logeren weg") || look.has("nog")
    {
      return through(first, next)
    }
    return nil
  }

  // MARK: When, who, what

  private func which(_ first: Int) -> Range<Int>? {
    if view.spelled(first, "wanneer") {
      if isOther, let i = look.at("eindelijk eens nou") { return i..<i + 1 }
      if look.sequence("laatste", "keer") != nil, view.first("jij gij iemand", in: view.tokens) != nil,
        look.isFinite("zijn"), view.find("dat", "we") == nil, view.find("dat", "wij") == nil
      {
        return through(first, first + 1)
      }
      return nil
    }
    if view.spelled(first, "wie") {
      // Wie wilde er ook alweer zo graag een hond?
      if look.sequence("ook", "alweer") != nil, look.isFinite("willen zullen hebben moeten beloven zeggen"),
        !look.has("heten")
      {
        return through(first, first + 1)
      }
      if view.spelled(first + 1, in: "doet zegt") && look.has("nou nu zoiets dat") && look.has("zoiets nou") {
        return through(first, first + 1)
      }
      if isOther, look.isFinite("denken"), view.first("bent zijt", in: view.tokens) != nil || look.has("wel") {
        return through(first, first + 2)
      }
      if isOther, look.isFinite("noemen") { return through(first, first + 2) }
      // Wie van ons tweeën heeft hier een rijbewijs?
      if view.spelled(first + 1, "van"), view.spelled(first + 2, "ons"), look.has("hier eigenlijk altijd"),
        clause.tense == .present
      {
        return through(first, first + 2)
      }
      return nil
    }
    // Waar was jij toen ik je nodig had?
    if view.spelled(first, "waar") {
      let missed = view.clauses.contains {
        view.clause($0).person == .ik && view.spelled(view.clause($0).opener, "toen")
          && (view.first("nodig ziekenhuis ziek", in: view.own($0)) != nil || view.isVerb($0, "huilen bevallen liggen"))
          // Waar was jij toen je moeder in het ziekenhuis lag?
          || view.isStressedSubject(look.index) && view.spelled(view.clause($0).opener, in: "toen als")
            && view.first(
              "ziekenhuis crematie begrafenis operatie geopereerd stierf overleed doodging bevallen miskraam uitslag",
              in: view.own($0)) != nil
      }
      return isOther && missed && view.isFinite(look.index, "zijn") && clause.tense == .past
        ? through(first, first + 1) : nil
    }
    guard view.spelled(first, "wat") else { return nil }
    // Wat weet jij daar nou van?
    if isOther, look.isFinite("weten"), look.has("daar"), look.has("van"),
      look.has("nou nu") || view.isStressedSubject(look.index)
    {
      return through(first, first + 1)
    }
    // Wat snap je niet aan het woord nee?
    if isOther, look.isFinite("snappen begrijpen"), look.isNegated, look.has("aan"),
      look.has("woord nee stop")
    {
      return through(first, first + 1)
    }
    // Wat heb jij vandaag eigenlijk gedaan?
    if isOther, look.isFinite("hebben"),
      look.isVerb("uitvoeren uitspoken presteren")
        || look.has("eigenlijk") && look.isVerb("doen") && view.isStressedSubject(look.index)
    {
      return through(first, first + 1)
    }
    if view.spelled(first + 1, in: "bezielt mankeert scheelt bezielde mankeerde"), view.mentionsOther, !look.has("er") {
      return through(first, first + 1)
    }
    if look.sequence("mis", "met") != nil, view.mentionsOther { return through(first, first + 1) }
    if isOther, look.has("toch"), look.isFinite("hebben doen"), look.has("met altijd"), clause.tense == .present {
      return through(first, first + 1)
    }
    if isOther, look.has("nou"), look.isFinite("denken willen"), look.has("zelf eigenlijk wel") {
      return through(first, first + 1)
    }
    return nil
  }

  // MARK: Verb first

  private static let wits: WordSet =
    "gek doof blind wijs dom achterlijk gestoord seniel dronken zot stom idioot krankzinnig geworden"

  private func verbFirst(_ first: Int) -> Range<Int>? {
    // Heb je weer niet aan mijn verjaardag gedacht?
    if isOther, clause.tense == .perfect, look.isNegated, let again = look.at("weer alweer"), again < clause.negation,
      !look.isVerb("slapen")
    {
      return again..<clause.negation + 1
    }
    if let found = aboutWits(first) ?? aboutAttention(first) { return found }
    if clause.person == .ik {
      // Ben ik soms saai? Ben ik hier de enige die opruimt?
      if look.isFinite("zijn"), look.has("soms") || look.sequence("de", "enige") != nil && look.has("hier die met") {
        return through(first, first + 1)
      }
      // Heb ik je niet gezegd dat ...?
      if look.isFinite("hebben"), look.isNegated, look.isVerb("zeggen vertellen vragen uitleggen waarschuwen"),
        look.own.contains(where: { view.grammar($0).contains(.objectOther) })
      {
        return through(first, clause.negation)
      }
      if look.isFinite("moeten"), look.has("soms dan nou misschien") || look.has("afspraak secretaresse toestemming"),
        // Moet ik nou links of rechts?
        !look.has("nog of")
      {
        return through(first, first + 1)
      }
      return nil
    }
    if clause.person == .wij, look.isFinite("gaan moeten"),
      look.has("alsof nu nou weer bellen") || view.find("doen", "alsof") != nil
    {
      return view.find("doen", "alsof") != nil || look.has("nou") ? through(first, first + 1) : nil
    }
    // Is dit hoe je met mensen omgaat? Is dat nou zo moeilijk? Moet dat nou?
    if clause.person == .ding || clause.person == nil {
      if look.isFinite("moeten zijn"), look.has("nou nu"), look.has("dat dit zo zo'n het"),
        !look.has("waar klaar") || look.has("zo"),
        // Is dat nu oké voor je? Is dit nu een goed moment?
        !look.has("oké oke goed geschikt moment mogelijk gelegen") || look.has("nou")
      {
        return look.has("zo moet dat zo'n") && !look.has("alweer tijd") ? through(first, first + 1) : nil
      }
      // Zou het jou lukken om één avond thuis te zijn?
      if view.spelled(first, in: "zou zal"), look.isVerb("lukken"), look.has("één ooit ook eens"),
        look.own.contains(where: { view.grammar($0).contains(.objectOther) })
      {
        return through(first, first + 1)
      }
      if look.isFinite("zijn"), look.has("weer"),
        look.own.contains(where: { view.grammar($0).contains(.possessiveOther) })
      {
        return through(first, first + 1)
      }
      if look.isFinite("zijn"), view.spelled(first + 1, in: "dit dat"),
        view.clauses.contains(where: {
          view.clause($0).person == .ander && view.clause($0).kind == .embeddedQuestion
            && view.spelled(view.clause($0).opener, "hoe")
        })
      {
        return through(first, first + 1)
      }
      return nil
    }
    guard isOther else { return nil }
    // Had je echt gedacht dat ze mee zou gaan? Dachten jullie dat die bal vanzelf rolt?
    if look.isVerb("denken"),
      view.clauses.contains(where: { view.clause($0).parent == look.index && view.clause($0).kind == .content }),
      look.has("echt werkelijk nou nu soms") || view.first("vanzelf", in: view.tokens) != nil
    {
      return through(first, first + 1)
    }
    // Zou u dat voor uw eigen moeder ook goed vinden?
    if look.isFinite("zullen"), view.spelled(first, in: "zou zouden zoudt"), look.has("eigen"), look.has("ook"),
      look.own.contains(where: { view.grammar($0).contains(.possessiveOther) })
    {
      return through(first, first + 1)
    }
    // Was je van plan het me nog te vertellen?
    if look.isFinite("zijn"), clause.tense == .past, look.sequence("van", "plan") != nil,
      view.first("vertellen zeggen melden", in: view.tokens) != nil, view.first("nog ooit", in: view.tokens) != nil
    {
      return through(first, first + 1)
    }
    let isPast = view.spelled(first, in: "had kon hadt kondt hadden konden")
    if look.isFinite("kunnen hebben"), look.isNegated,
      let d = look.at("even ff gewoon ook eens eerst keer efkes eindelijk"), d > first,
      isPast || look.has("gewoon eens ook keer eindelijk"), look.isFinite("kunnen") || isPast, !look.has("weg")
    {
      return through(first, clause.negation)
    }
    // Had je dat niet even kunnen zeggen? Kon je mij niet gewoon bellen?
    if isPast, look.isNegated,
      look.own.contains(where: { view.spelled($0, in: "kunnen mogen") || look.isFinite("kunnen") }),
      look.has("dat mij me ons het") || look.has("even gewoon tenminste"), !look.has("weg beter slapen")
    {
      return through(first, clause.negation)
    }
    // Moest je dat nou echt vertellen?
    if view.spelled(first, in: "moest moesten moet"), look.has("nou nu"), look.has("echt per nodig weer"),
      look.clause.nonfinite >= 0
    {
      return through(first, first + 1)
    }
    // Heb je ooit in je leven één dag gewerkt? Denk jij ooit aan een ander?
    if let ever = look.at("ooit weleens"), ever > clause.subject,
      look.has("één") || look.isFinite("denken") && look.has("ander mij iemand")
        || look.has("zelf") && look.isFinite("hebben"),
      !look.has("gegeten geproefd gezien geweest gehoord gelezen bezocht gespeeld gezeten")
    {
      return through(first, ever)
    }
    // Kun je dan helemaal niks onthouden?
    if look.isFinite("kunnen"), let none = look.at("niks niets"), look.has("dan ook nou eens helemaal"),
      !look.has("aan")
    {
      return through(first, none)
    }
    // Kun je wel iets anders dan klagen?
    if look.isFinite("kunnen"), look.has("anders") && look.has("dan"), look.has("iets ook wel") {
      return through(first, first + 1)
    }
    if look.isFinite("kunnen"), look.isNegated, !isPast,
      look.isVerb("uitkijken opletten luisteren kloppen aankloppen afblijven oppassen nadenken wachten normaal")
    {
      return through(first, clause.negation)
    }
    if look.isFinite("kunnen willen"), look.isVerb("stoppen ophouden") || look.has("stoppen ophouden"),
      look.has("met daarmee ermee"),
      !look.has("alsjeblieft aub even voor")
    {
      return through(first, first + 1)
    }
    if look.isFinite("kunnen gaan komen zullen"),
      let eens = look.own.first(where: {
        view.spelled($0, in: "ook eindelijk nou") && view.spelled($0 + 1, in: "eens een keer es ne")
      })
    {
      return eens..<eens + 2
    }
    if look.isFinite("zullen zouden"), look.has("eigen zelf"), look.has("zo"),
      look.isVerb("laten willen doen") || look.has("laten")
    {
      return through(first, first + 1)
    }
    if look.has("nog"), look.isNegated || look.has("altijd"), look.has("nou nu steeds"), clause.tense != .past {
      return look.clause.negation >= 0 ? through(first, clause.negation) : nil
    }
    if look.isFinite("antwoorden reageren luisteren"), look.isNegated { return through(first, clause.negation) }
    return nil
  }

  /// *Ben je doof?* *Ben je nou tevreden?* *Heb jij niets leuks te zeggen?*
  private func aboutWits(_ first: Int) -> Range<Int>? {
    guard isOther else { return nil }
    if look.isFinite("zijn") {
      if look.has(Self.wits), look.has("gek doof blind wijs dom achterlijk gestoord zot stom") {
        return through(first, first + 1)
      }
      if look.has("nou nu"), look.has("blij tevreden gelukkig content"), !look.has("weer"),
        !view.sentence.senses.has(.appreciation) || look.has("nou nu")
      {
        return through(first, first + 2)
      }
      if look.own.contains(where: { view.senses($0).has(.label) || view.senses($0).has(.judgement) }),
        look.has("altijd nou zo echt")
      {
        return through(first, first + 1)
      }
    }
    if look.isFinite("hebben"), let nothing = look.at("niets niks"), view.isWord(nothing + 1), look.has("te"),
      look.has("zeggen doen melden vertellen verbergen"),
      view.spelled(nothing + 1, in: "leuks beters anders aardigs liefs zinnigs nuttigs"),
      !view.spelled(nothing + 1, "anders") || look.has("beters")
    {
      return through(first, nothing)
    }
    return nil
  }

  /// *Weet je eigenlijk wel*, *noem jij dat*, *hou je me voor de gek*: doubts what the other knows, sees or means.
  private func aboutAttention(_ first: Int) -> Range<Int>? {
    guard isOther else { return nil }
    let knows =
      look.isFinite("doorhebben weten beseffen snappen zien horen begrijpen merken luisteren")
      || look.isFinite("hebben") && look.has("idee door benul")
    if knows, let cue = look.at("wel eigenlijk dan nou überhaupt enig enkel"), cue > clause.subject,
      !look.has("nog al") || look.has("eigenlijk"),
      !(look.isFinite("zien") && view.spelled(cue, "wel") && cue == clause.subject + 1),
      !look.has("zeker hoe'n") || look.has("eigenlijk")
    {
      return through(first, max(cue, first + 2) > first + 3 ? first + 1 : cue)
    }
    if look.isFinite("zien snappen begrijpen beseffen merken"), look.isNegated, look.has("dan nou") {
      return through(first, clause.negation)
    }
    if look.isFinite("noemen"), view.isStressedSubject(look.index), view.first("dat dit", in: view.tokens) != nil {
      return through(first, first + 1)
    }
    if look.isFinite("vinden"), look.has("normaal gek vreemd raar eerlijk"), look.has("dat het"),
      view.mentionsSelf || look.has("normaal nou zelf")
    {
      return through(first, first + 1)
    }
    if look.isFinite("houden nemen"), view.find("voor", "de", "gek") != nil { return through(first, first + 1) }
    if look.isFinite("denken geloven"), look.has("nou echt soms"), view.clauses.count > 1 {
      return through(first, first + 1)
    }
    if look.isFinite("weten"), view.first("probleem", in: view.tokens) != nil,
      !view.sentence.grammar.isDisjoint(with: [.possessiveOther])
    {
      return through(first, first + 1)
    }
    if view.find("bij", "stilgestaan") != nil { return through(first, first + 1) }
    return nil
  }
}
