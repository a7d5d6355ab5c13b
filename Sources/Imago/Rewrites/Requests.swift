internal import Dutch

/// Requests: *Zou je me [wanneer?] willen bellen?*
extension Rewriter {
  /// The clause as something that may be asked; the slot where the given words stood, else after the pronouns and the object.
  ///
  /// - Parameters:
  ///   - tokens: the absolute that goes.
  ///   - slot: the time asked for; left out where the clause names one.
  ///   - isDemand: the draft asks for the act already, so it is one that can be asked.
  func request(_ index: Int, replacing tokens: Range<Int>? = nil, slot: String?, isDemand: Bool = false) -> Draft? {
    if view.isVerb(index, "zorgen"), view.first("voor ervoor", in: view.own(index)) == nil { return seeingTo(index) }
    // *als ge niet maakt dat ge weg zijt*
    if view.isVerb(index, "maken"),
      view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).kind == .content })
    {
      return nil
    }
    if isNothingToAsk(index) { return nil }
    // *dat je haar nummer nu waar ik bij ben verwijdert*: another word is the verb.
    if view.clause(index).order == .final,
      let last = view.own(index).last(where: { view.isWord($0) }), last != view.clause(index).finite,
      last != view.clause(index).nonfinite, view.lexeme(last).forms.isFinite, view.grammar(last).isEmpty,
      view.lexeme(last).forms.isDisjoint(with: [.infinitive, .participle])
    {
      return nil
    }
    let isTeVerb =
      view.spelled(view.clause(index).nonfinite - 1, "te") && view.isFinite(index, "mogen moeten kunnen willen")
    // *hou je je eten op je kamer*: a noun taken for the verb.
    if view.clause(index).nonfinite >= 0, view.clause(index).order != .final, !recast.takesVerb(index) { return nil }
    guard canBeAsked(index), ![.relative, .temporal].contains(view.clause(index).kind), !holdsBack(index),
      view.clause(index).nonfinite < 0 || isSurelyRead(index), !isTeVerb,
      isDemand || isAct(index), !isJudging(index, countingVerbs: !isDemand),
      isDemand ? !leavesNone(index) : !measuresAll(index, except: tokens ?? 0..<0), !hasTooMuch(index)
    else { return nil }
    var slot = hasTime(index) ? nil : slot
    if slot != nil, view.isVerb(index, "luisteren") {
      // *naar iemand onder schaal twaalf*: who else is listened to is a matter of when.
      let isToMe = view.first("naar", in: view.own(index)).map {
        !view.grammar($0 + 1).isDisjoint(with: [.objectIk, .objectWij]) || view.spelled($0 + 1, "wat")
      }
      slot = view.first("meer", in: view.own(index)) != nil ? nil : isToMe ?? true ? "[hoe lang?]" : "[wanneer?]"
    }
    if view.isVerb(index, "goeddoen") || view.isVerb(index, "houden"),
      view.first("mond goed", in: view.tokens) != nil
    {
      return nil
    }
    if view.first("nu", in: view.own(index)) != nil, edits(index)[view.first("nu", in: view.own(index)) ?? -1] == nil {
      slot = nil
    }
    // *Waarom zeg je nou niks*, *één minuut stilzitten*: asked for now, or for good; but *wanneer* asks for a time itself.
    if view.first("wanneer", in: view.own(index)) != nil {
      slot = slot ?? "[wanneer?]"
    } else if view.first("nou voortaan minuut minuutje seconde", in: view.own(index)) != nil
      || view.find("en", "wel", "nu") != nil
      || view.isVerb(index, "blijven") && view.first("van af", in: view.own(index)) != nil
      // *als we eten*: the moment is there.
      || view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).kind == .conditional })
      || view.isVerb(index, "stilzitten ophouden stoppen")
      || view.isVerb(index, "opnemen") && view.first("telefoon gsm mobiel", in: view.own(index)) != nil
    {
      slot = nil
    }
    if view.first("vervolg", in: view.own(index)) != nil || view.find("vanaf", "nu") != nil { slot = nil }
    // *elk uur*, *iedere avond*
    if isDemand, view.own(index).contains(where: { view.spelled($0, in: "elk elke ieder iedere") }) { slot = nil }
    if view.isVerb(index, "accepteren aanvaarden onthouden besluiten schoonhouden houden vasthouden bijhouden zorgen") {
      slot = nil
    }
    var changes = edits(index, replacing: tokens, with: tokens == nil ? nil : slot, keepsNegation: false)
    guard liftsNone(&changes, in: index),
      !view.own(index).contains(where: {
        changes[$0] != nil && view.spelled($0, "niet") && view.spelled($0 + 1, "meer")
      })
    else { return nil }
    for i in view.own(index) where changes[i] == nil {
      let isSpare =
        view.spelled(i, in: "dan eigenlijk dringend weleens")
        // *Kunt ge nu nooit eens iets zeggen?*
        || view.spelled(i, in: "nu nou") && view.spelled(i + 1, in: "nooit eens")
        || view.spelled(i, "maar") && i > view.clause(index).finite
          && view.grammar(i + 1).isDisjoint(with: [.numeral, .determiner])
      if isSpare { changes[i] = .drop }
    }
    // *één keer*, *een keer*: what a request asks for is once anyhow.
    for i in view.own(index) where view.spelled(i, "keer") && view.spelled(i - 1, in: "één een 1 ne") {
      if view.spelled(i + 1, in: "per in") { continue }
      changes[i] = .drop
      changes[i - 1] = .drop
      if view.spelled(i - 2, in: "voor eens") { changes[i - 2] = .drop }
      if tokens == nil, let when = slot {
        changes[i] = .replace(when)
        slot = nil
      }
    }
    if view.isFinite(index, "kunnen zullen doen"), let better = view.first("beter", in: view.own(index)) {
      changes[better] = .drop
    }
    if let often = view.own(index).first(where: { view.spelled($0, in: "vaker dikwijls dikwijlser") }) {
      if view.spelled(often - 1, in: "wat iets veel") { changes[often - 1] = .drop }
      changes[often] = .replace(view.isVerb(index, "luisteren") ? "[hoe lang?]" : "[hoe vaak of wanneer?]")
      slot = nil
    } else if tokens == nil, let slot {
      if let at = timePlace(index), at != view.clause(index).nonfinite {
        if changes[at] == nil { changes[at] = .replace(slot + " " + inner(at)) }
      } else if let bare = bareRequest(index, slot, changes) {
        return bare
      }
    }
    // *Ge hebt mij nooit ergens in gesteund*
    if let some = view.first("ergens", in: view.own(index)), view.spelled(some + 1, in: "in mee aan over bij van op"),
      view.clause(index).nonfinite == some + 2
    {
      changes[some] = .drop
      changes[some + 1] = .drop
    }
    if resistsCutting(index, changes) { return nil }
    return asked(changes) { modal in
      recast.infinitive(index, modal: modal, edits: changes)
        ?? (isDemand ? infinitive(ofDemand: index, modal: modal, changes) : nil)
    }
  }

  /// *Bij je moeder doe je dat nooit*: what one does with another is the measure, not what is missed.
  func namesMeasure(_ index: Int) -> Bool {
    guard view.clause(index).order == .inverted, let first = view.own(index).first(where: { view.isWord($0) }),
      view.spelled(first, in: "bij"), first < view.clause(index).finite
    else { return false }
    return (first..<view.clause(index).finite).contains {
      !view.senses($0).isDisjoint(with: [Sense.kin.bit, Sense.partner.bit])
        || view.spelled($0, in: "hem haar hen hun")
        || view.passage.tokens[$0].flags.contains(.capital) && $0 > first
    }
  }

  /// Whether what is said of a clause makes it no act that one asks for: a state, a lesson, a comparison, a thing known by now.
  private func isNothingToAsk(_ index: Int) -> Bool {
    if isImage(index) || contrasts(index)
      || view.first("zo'n zulke soms", in: view.own(index)) != nil
      || view.first("andere anderen", in: view.own(index)).map({ !view.clause(index).subjectPhrase.contains($0) })
        ?? false
    {
      return true
    }
    if namesMeasure(index) { return true }
    // *terwijl ik het had opgeschreven*: what was so at that moment cannot be asked for.
    if view.clauses.contains(where: {
      view.clause($0).parent == index && view.clause($0).kind == .temporal
        && view.spelled(view.clause($0).opener, in: "terwijl toen nadat")
    }) {
      return true
    }
    // *jullie helpen nooit met opruimen*: the infinitive is a noun behind its preposition.
    if view.isFinite(index, "helpen"), view.clause(index).nonfinite >= 0,
      view.spelled(view.clause(index).nonfinite - 1, in: "met bij")
    {
      return true
    }
    // *staat ingeroosterd*: how it is, nothing that is done.
    if view.isFinite(index, "staan zitten liggen"), view.clause(index).nonfinite >= 0,
      view.lexeme(view.clause(index).nonfinite).forms.contains(.participle)
    {
      return true
    }
    // *Jij moet eens aan jezelf werken*, *ge moet maar eens leren om met geld om te gaan*: a lesson, also as a question.
    if view.isFinite(index, "moeten"),
      view.isVerb(index, "leren")
        || view.isVerb(index, "werken") && view.first("jezelf uzelf jullie", in: view.own(index)) != nil
    {
      return true
    }
    // *dat je ophoudt met mij te verbeteren*: two verbs, of which one would be asked twice.
    if view.isFinite(index, "ophouden stoppen"), !view.isVerb(index, "ophouden stoppen") { return true }
    // *Ga je kamer opruimen*: *je* is no subject.
    if view.isFinite(index, "gaan"), view.clause(index).order == .question, !view.sentence.isQuestion { return true }
    // *de nachten om en om*, *heen en weer*
    if view.find("om", "en", "om") != nil { return true }
    // *Mijn vriendinnen vragen wanneer ik wegga*: somebody else does it, to the speaker.
    if view.clause(index).person == .derde, !view.isAboutOther(index),
      view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).person == .ik })
    {
      return true
    }
    // *Kun je daar echt mee leven?*: *mee* belongs to *daar*.
    if view.clause(index).particle >= 0, view.spelled(view.clause(index).particle, in: "mee aan over op"),
      let pronominal = view.own(index).first(where: { view.spelled($0, in: "daar hier er waar") }),
      pronominal < view.clause(index).particle, view.clause(index).nonfinite > view.clause(index).particle
    {
      return true
    }
    // *nooit verteld dat je trompet speelde*: what is known by now need not be asked.
    if view.isVerb(index, "vertellen zeggen melden"), view.clause(index).tense != .present || register.isPlural,
      view.clauses.contains(where: {
        view.clause($0).parent == index && view.clause($0).kind == .content
          && view.spelled(view.clause($0).opener, "dat")
          && view.clause($0).person != .ik
      })
    {
      return true
    }
    if view.first("normaal zoals", in: view.own(index)) != nil || isParted(index) { return true }
    // *jezelf nog aankijken*; *uit jezelf* is another matter.
    if view.own(index).contains(where: {
      view.spelled($0, in: "jezelf uzelf zichzelf") && view.grammar($0 - 1).isDisjoint(with: .preposition)
    }) {
      return true
    }
    // *gaat nu je excuses aanbieden*, of which the last words were taken for a clause.
    if view.isFinite(index, "gaan"), view.clause(index).nonfinite < 0, view.isVerb(index, "gaan"),
      view.clauses.contains(where: { view.clause($0).parent == index && view.spelled(view.clause($0).opener, "nu") })
    {
      return true
    }
    // *zoals beschaafde mensen*: a comparison with nothing told in it.
    if view.clauses.contains(where: {
      view.clause($0).parent == index && view.clause($0).finite < 0 && view.spelled(view.clause($0).opener, "zoals")
    }) {
      return true
    }
    if holdsTwoInfinitives(index) || shutsMouth(index)
      || isEmptyVerb(index) && view.first("of alsof", in: view.tokens) != nil
    {
      return true
    }
    // *zo doe je ook nooit tegen je maten*: it points at what was done before.
    if view.own(index).contains(where: { view.spelled($0, "zo") && !isDegree($0) }) { return true }
    return false
  }

  /// *droog houden en in het kastje hangen*, *ophouden met bellen*, *leren nee zeggen*: two acts behind one *moeten*.
  private func holdsTwoInfinitives(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.nonfinite >= 0 else { return false }
    return view.own(index).contains { i in
      i > clause.finite && i != clause.nonfinite && view.isWord(i) && view.lexeme(i).forms.contains(.infinitive)
        && view.grammar(i).isDisjoint(with: [.nounish, .adverb, .preposition, .possessive])
        && !view.lexeme(i).forms.contains(.guessed)
        && (view.spelled(i + 1, in: "en of met")
          || view.spelled(i, in: "leren ophouden stoppen beginnen") && i < clause.nonfinite)
    }
  }

  /// *Ge verwijdert haar, vandaag nog*: a mark inside, behind which the verb would land.
  func isParted(_ index: Int) -> Bool {
    let marks = view.own(index).filter {
      view.isMark($0) && $0 > view.clause(index).finite && view.isWord($0 + 1)
        && view.clause(ofToken: $0 + 1) == index
    }
    guard !marks.isEmpty else { return false }
    let gone = edits(index)
    return marks.contains { gone[$0] == nil && gone[$0 + 1] == nil }
  }

  /// *je smoel houden*, *je kop dicht*: not to be asked in the same words.
  func shutsMouth(_ index: Int) -> Bool {
    view.first("smoel bek muil kop klep waffel mond", in: view.own(index)) != nil
      && (view.isVerb(index, "houden dichthouden sluiten dichtdoen")
        || view.first("dicht toe", in: view.own(index)) != nil)
  }

  /// *Je zorgt maar dat het er maandag is*: what is to be seen to, with the *ervoor* that Dutch wants there.
  func seeingTo(_ index: Int) -> Draft? {
    guard !register.isThirdPerson,
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && [.content, .relative].contains(view.clause($0).kind)
          && view.spelled(view.clause($0).opener, "dat")
      }), !isJudging(inner), !measuresAll(inner), view.clause(inner).person != .ik
    else { return nil }
    let words = opened(inner)
    return Draft(kind: .verzoek, text: "\(register.would) ervoor willen zorgen \(words)?")
  }

  /// *Zou je [wanneer?] willen bellen?*: nothing but pronouns stands before the verb.
  private func bareRequest(_ index: Int, _ slot: String, _ changes: [Int: Recast.Edit]) -> Draft? {
    asked(changes) { modal in
      guard let words = recast.infinitive(index, modal: modal, edits: changes) else { return nil }
      let particle = Conjugation(view.lexemes.vocabulary).particle(view.clause(index).verbRow)
      let joint = particle.isEmpty ? modal : "\(particle) \(modal)"
      guard let at = words.firstRange(of: joint + " ") ?? words.firstRange(of: modal + " ") else { return nil }
      return words[..<at.lowerBound] + slot + " " + words[at.lowerBound...]
    }
  }

  /// A wish put to the other, or, of somebody spoken about, the plan to ask.
  func asked(_ changes: [Int: Recast.Edit], _ infinitive: (String) -> String?) -> Draft? {
    // *sorry, willen zeggen*: a mark that held off what was cut.
    if let words = infinitive("willen"), words.holds(", willen ") || words.hasPrefix(",") { return nil }
    if register.isThirdPerson {
      return infinitive("wil").map {
        Draft(kind: .verzoek, text: "Ik wil \(register.asked) vragen of \(register.subject) \($0).")
      }
    }
    return infinitive("willen").map { Draft(kind: .verzoek, text: "\(register.would) \($0)?") }
  }

  /// Whether a demanded act can be asked; no bare state of mind.
  func canBeAsked(_ index: Int) -> Bool {
    let row = view.clause(index).verbRow
    guard row >= 0, view.first("spiegel", in: view.own(index)) == nil
    else { return false }
    let lemma = view.lexemes.vocabulary.lemma(row)
    if ["zijn", "hebben"].contains(lemma) {
      return lemma == "zijn"
        && view.own(index).contains { view.spelled($0, in: "thuis binnen terug om voor daar hier") }
    }
    return !Self.unaskable.contains(lemma)
  }

  /// Whether a verb is one that can be asked, whatever else is said with it.
  func isAskable(_ row: Int32) -> Bool { !Self.unaskable.contains(view.lexemes.vocabulary.lemma(row)) }

  private static let unaskable: Set<String> = [
    "verbergen", "verhullen", "overhebben", "verzwijgen", "verstoppen", "ontkennen", "achterhouden", "bedenken",
    "worden", "kunnen", "moeten", "mogen", "willen", "zullen", "weten", "snappen", "begrijpen", "vinden", "voelen",
    "houden van",
    "schamen", "heten", "lijken", "beseffen", "gedragen", "zwijgen", "opdonderen", "oprotten", "opkrassen",
    "verdwijnen", "wegwezen",
    "respecteren", "aanraken", "vrijen", "zoenen", "kussen", "vergeten", "doodgaan", "sterven", "stikken", "barsten",
    "verrekken", "opzouten", "ophoepelen",
    "stoppen", "ophouden",
    "zien", "merken", "nakijken", "aandoen", "opgroeien", "opdagen", "waarderen", "vertrouwen", "denken", "inzien",
    "krijgen",
    "wonen", "leven", "afvragen", "uithouden", "uitstaan", "verdragen", "velen", "kappen",
  ]

  /// Nouns that take no *een*: *geen tijd*, *nooit bloemen*.
  static let uncounted: WordSet =
    "antwoord antwoorden tijd hulp steun aandacht rekening uitleg interesse contact ruimte rust plaats geld respect begrip waardering liefde troost warmte bijval medewerking zin geduld ruzie koffie complimenten bloemen cadeaus excuses berichten boodschappen"

  /// *geen antwoord geven* becomes *antwoord geven*; false where what *geen* holds off is not sure.
  private func liftsNone(_ changes: inout [Int: Recast.Edit], in index: Int) -> Bool {
    for i in view.own(index) where view.spelled(i, "geen") && changes[i] == nil {
      let isCounted = view.spelled(i + 1, in: "bericht berichtje")
      guard isCounted || view.spelled(i + 1, in: Self.uncounted) else { return false }
      changes[i] = isCounted ? .replace("een") : .drop
    }
    return true
  }

  /// *Is het zo moeilijk om de bril naar beneden te doen?* as *Zou je de bril naar beneden willen doen?*
  func request(omTe index: Int) -> Draft? {
    guard !isJudging(index), !measuresAll(index), !view.isVerb(index, "zijn hebben worden"), !isImage(index),
      !view.isVerb(index, "inbeelden voorstellen begrijpen snappen beseffen"),
      view.first("inbeelden beseffen snappen begrijpen", in: view.own(index)) == nil
    else { return nil }
    var changes = edits(index, keepsNegation: false)
    for i in view.own(index)
    where view.spelled(i, "een") && view.spelled(i + 1, "keer") && !view.spelled(i + 2, in: "per in") {
      changes[i] = .drop
      changes[i + 1] = .drop
    }
    return asked(changes) { modal in recast.infinitive(omTe: index, modal: modal, edits: changes) }
  }
}
