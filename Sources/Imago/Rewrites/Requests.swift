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
    if isImage(index) || contrasts(index) || view.first("zo'n zulke soms", in: view.own(index)) != nil { return nil }
    // *terwijl ik het had opgeschreven*: what was so at that moment cannot be asked for.
    if view.clauses.contains(where: {
      view.clause($0).parent == index && view.clause($0).kind == .temporal
        && view.spelled(view.clause($0).opener, in: "terwijl toen nadat")
    }) {
      return nil
    }
    // *staat ingeroosterd*: how it is, nothing that is done.
    if view.isFinite(index, "staan zitten liggen"), view.clause(index).nonfinite >= 0,
      view.lexeme(view.clause(index).nonfinite).forms.contains(.participle)
    {
      return nil
    }
    // *Jij moet eens aan jezelf werken*, *ge moet maar eens leren om met geld om te gaan*: a lesson, also as a question.
    if view.isFinite(index, "moeten"),
      view.isVerb(index, "leren")
        || view.isVerb(index, "werken") && view.first("jezelf uzelf jullie", in: view.own(index)) != nil
    {
      return nil
    }
    // *de nachten om en om*, *heen en weer*
    if view.find("om", "en", "om") != nil { return nil }
    let isTeVerb =
      view.spelled(view.clause(index).nonfinite - 1, "te") && view.isFinite(index, "mogen moeten kunnen willen")
    // *hou je je eten op je kamer*: a noun taken for the verb.
    if view.clause(index).nonfinite >= 0, view.clause(index).order != .final, !recast.takesVerb(index) { return nil }
    guard canBeAsked(index), ![.relative, .temporal].contains(view.clause(index).kind), !holdsBack(index),
      view.clause(index).nonfinite < 0 || isSurelyRead(index), !isTeVerb,
      isDemand || isAct(index), !isJudging(index, countingVerbs: !isDemand),
      isDemand ? !leavesNone(index) : !measuresAll(index, except: tokens ?? 0..<0), !hasTooMuch(index)
    else { return nil }
    // *Mijn vriendinnen vragen wanneer ik wegga*: somebody else does it, to the speaker.
    if view.clause(index).person == .derde, !view.isAboutOther(index),
      view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).person == .ik })
    {
      return nil
    }
    // *Kun je daar echt mee leven?*: *mee* belongs to *daar*.
    if view.clause(index).particle >= 0, view.spelled(view.clause(index).particle, in: "mee aan over op"),
      let pronominal = view.own(index).first(where: { view.spelled($0, in: "daar hier er waar") }),
      pronominal < view.clause(index).particle, view.clause(index).nonfinite > view.clause(index).particle
    {
      return nil
    }
    // *nooit verteld dat je trompet speelde*: what is known by now need not be asked.
    if view.isVerb(index, "vertellen zeggen melden"), view.clause(index).tense != .present || register.isPlural,
      view.clauses.contains(where: {
        view.clause($0).parent == index && view.clause($0).kind == .content
          && view.spelled(view.clause($0).opener, "dat")
          && view.clause($0).person != .ik
      })
    {
      return nil
    }
    if view.first("normaal zoals", in: view.own(index)) != nil || isParted(index) { return nil }
    // *jezelf nog aankijken*; *uit jezelf* is another matter.
    if view.own(index).contains(where: {
      view.spelled($0, in: "jezelf uzelf zichzelf") && view.grammar($0 - 1).isDisjoint(with: .preposition)
    }) {
      return nil
    }
    // *gaat nu je excuses aanbieden*, of which the last words were taken for a clause.
    if view.isFinite(index, "gaan"), view.clause(index).nonfinite < 0, view.isVerb(index, "gaan"),
      view.clauses.contains(where: { view.clause($0).parent == index && view.spelled(view.clause($0).opener, "nu") })
    {
      return nil
    }
    // *zoals beschaafde mensen*: a comparison with nothing told in it.
    if view.clauses.contains(where: {
      view.clause($0).parent == index && view.clause($0).finite < 0 && view.spelled(view.clause($0).opener, "zoals")
    }) {
      return nil
    }
    if holdsTwoInfinitives(index) || shutsMouth(index)
      || isEmptyVerb(index) && view.first("of alsof", in: view.tokens) != nil
    {
      return nil
    }
    // *zo doe je ook nooit tegen je maten*: it points at what was done before.
    if view.own(index).contains(where: { view.spelled($0, "zo") && !isDegree($0) }) { return nil }
    var slot = hasTime(index) ? nil : slot
    if slot != nil, view.isVerb(index, "luisteren") {
      slot = view.first("meer", in: view.own(index)) == nil ? "[hoe lang?]" : nil
    }
    if view.isVerb(index, "goeddoen") || view.isVerb(index, "houden"),
      view.first("mond goed", in: view.own(index)) != nil
    {
      return nil
    }
    if view.first("nu", in: view.own(index)) != nil, edits(index)[view.first("nu", in: view.own(index)) ?? -1] == nil {
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
        view.spelled(i, in: "dan eigenlijk dringend")
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
  private func isParted(_ index: Int) -> Bool {
    let marks = view.own(index).filter {
      view.isMark($0) && $0 > view.clause(index).finite && view.isWord($0 + 1)
        && view.clause(ofToken: $0 + 1) == index
    }
    guard !marks.isEmpty else { return false }
    let gone = edits(index)
    return marks.contains { gone[$0] == nil && gone[$0 + 1] == nil }
  }

  /// *je smoel houden*, *je kop dicht*: not to be asked in the same words.
  private func shutsMouth(_ index: Int) -> Bool {
    view.first("smoel bek muil kop klep waffel mond", in: view.own(index)) != nil
      && (view.isVerb(index, "houden dichthouden sluiten dichtdoen")
        || view.first("dicht toe", in: view.own(index)) != nil)
  }

  /// *Je zorgt maar dat het er maandag is*: what is to be seen to, with the *ervoor* that Dutch wants there.
  private func seeingTo(_ index: Int) -> Draft? {
    guard !register.isThirdPerson,
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && [.content, .relative].contains(view.clause($0).kind)
          && view.spelled(view.clause($0).opener, "dat")
      }), !isJudging(inner), !measuresAll(inner)
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
  private func asked(_ changes: [Int: Recast.Edit], _ infinitive: (String) -> String?) -> Draft? {
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
  private func canBeAsked(_ index: Int) -> Bool {
    let row = view.clause(index).verbRow
    guard row >= 0, view.first(Self.rudeHands, in: view.own(index)) == nil,
      view.first("spiegel", in: view.own(index)) == nil
    else { return false }
    let lemma = view.lexemes.vocabulary.lemma(row)
    if ["zijn", "hebben"].contains(lemma) {
      return lemma == "zijn"
        && view.own(index).contains { view.spelled($0, in: "thuis binnen terug om voor daar hier") }
    }
    return !Self.unaskable.contains(lemma)
  }

  /// Hands in words that hurt: *met je poten*.
  private static let rudeHands: WordSet = "tengels fikken poten klauwen"

  /// Whether a verb is one that can be asked, whatever else is said with it.
  func isAskable(_ row: Int32) -> Bool { !Self.unaskable.contains(view.lexemes.vocabulary.lemma(row)) }

  private static let unaskable: Set<String> = [
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

  /// *Vergeet niet je schoenen te poetsen*, *probeer op tijd te komen*: the act inside.
  private func innerAct(_ index: Int) -> Int? {
    guard view.isFinite(index, "vergeten proberen") else { return nil }
    return view.clauses.first { view.clause($0).kind == .infinitival && view.clause($0).parent == index }
  }

  /// *Leg die telefoon weg* as *Wil je de telefoon wegleggen?*
  func request(imperative index: Int) -> Draft? {
    let clause = view.clause(index)
    if let inner = innerAct(index) { return request(omTe: inner) }
    // *raak dat nog één keer aan en ik zeg het mama*: a dare; *breng die pillen, vandaag nog*: the verb would land behind the mark.
    if onceMore(index) != nil || isParted(index) { return nil }
    // *Zorg jij nou eerst maar dat je zaken op orde zijn*: what is to be seen to stands in a clause of its own.
    if view.isVerb(index, "zorgen"),
      view.clauses.count > 1 || view.first("voor", in: view.own(index)) == nil
    {
      return seeingTo(index)
    }
    if let instead = view.find("in", "plaats", "van"), instead > clause.finite + 1, clause.negation < 0,
      !view.isFinite(index, "doen laten zijn")
    {
      return request(orders: index)
    }
    guard clause.negation < 0, view.first("normaal volwassen wel", in: view.own(index)) == nil, canBeAsked(index),
      !holdsBack(index), !isWaiting(index), !shutsMouth(index),
      view.first("zoals", in: view.tokens) == nil, !isDare(index),
      view.sequence(["of", "er"], at: view.tokens.last(where: { view.spelled($0, "of") }) ?? -1) == false,
      !isJudging(index), standsAlone(index), !leavesNone(index),
      view.first("kop smoel bek muil bakkes kont reet", in: view.own(index)) == nil,
      !hasTooMuch(index), !(view.isVerb(index, "gaan") && view.wordCount <= 3),
      !view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).kind == .content }),
      view.first("gek zo maar lekker", in: view.own(index)) == nil
        || view.first("maar lekker", in: view.own(index)) != nil && !view.isFinite(index, "doen laten")
    else { return nil }
    return isPlainOrder(index) ? request(plainOrder: index) : request(orders: index)
  }

  /// Whether an order is a single clause that nothing hangs on, so that its parts are where one looks for them.
  private func isPlainOrder(_ index: Int) -> Bool {
    !hasStrayParticle(index) && !hasSecondOrder(index)
      && !view.clauses.contains { view.clause($0).parent == index && view.clause($0).kind == .embeddedQuestion }
      && !view.clause(index).tokens.contains {
        view.spelled($0, "dat") && !view.grammar($0 + 1).isDisjoint(with: .personalSubject)
      }
      && !view.own(index).contains {
        view.spelled($0, "die") && !view.grammar($0 + 1).isDisjoint(with: .possessive)
      }
  }

  private func request(plainOrder index: Int) -> Draft? {
    let changes = orderEdits(index)
    guard !register.isThirdPerson else { return nil }
    return recast.infinitive(imperative: index, edits: changes).map {
      Draft(kind: .verzoek, text: "\(register.want) \($0)?")
    } ?? request(orders: index)
  }

  /// *Leg dat maar eens uit*, *raad eens aan wie*: a dare.
  private func isDare(_ index: Int) -> Bool {
    view.isVerb(index, "raden aanraden") || view.isFinite(index, "leren")
      || view.first("lol plezier", in: view.own(index)) != nil
      || view.find("in", "plaats", "van") != nil
      // *Maak dat je wegkomt*
      || view.isVerb(index, "maken") && view.clauses.count > 1 && view.first("dat da", in: view.tokens) != nil
      // *Zoek het uit*
      || view.isVerb(index, "uitzoeken bekijken") && view.first("het", in: view.own(index)) != nil
      || view.isVerb(index, "uitleggen vertellen verklaren") && view.first("maar", in: view.own(index)) != nil
  }

  /// *nog één keer*, *nog ene keer*
  func onceMore(_ index: Int) -> Range<Int>? {
    view.own(index).first {
      view.spelled($0, "nog") && view.spelled($0 + 1, in: "één een ene eens 1 ne")
        && view.spelled($0 + 2, in: "keer maal")
    }.map { $0..<$0 + 3 }
  }

  /// *Regel het met je baas of zoek iets anders*: a second order in the same clause.
  func hasSecondOrder(_ index: Int) -> Bool {
    view.own(index).contains { $0 > view.clause(index).finite && opensOrder($0) }
  }

  /// *Wacht maar tot ze oud genoeg zijn*: a threat in the form of an order.
  private func isWaiting(_ index: Int) -> Bool {
    view.isVerb(index, "wachten") && view.first("maar tot", in: view.tokens) != nil
  }

  /// *Hak een knoop door*, *doe daar wat aan*: a last word that belongs to the verb or to *daar*, it is not sure to which.
  func hasStrayParticle(_ index: Int) -> Bool {
    guard let last = view.own(index).last(where: { view.isWord($0) && !view.grammar($0).contains(.tag) }) else {
      return false
    }
    if view.spelled(last, "aan"), view.spelled(view.clause(index).finite, in: "doe doet doen"),
      view.first("er daar hier", in: view.own(index)) != nil
    {
      return true
    }
    return last != view.clause(index).particle && last > view.clause(index).finite + 1
      && view.grammar(last).contains(.preposition) && view.first("er daar hier", in: view.own(index)) == nil
      && view.grammar(last - 1).isDisjoint(with: .pronominalAdverb)
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

  /// An unwanted act as what one would like instead: *open laten* as *dichtdoen*.
  func opposite(_ index: Int) -> Draft? {
    guard !register.isThirdPerson, standsAlone(index), let parts = recast.parts(index) else { return nil }
    func ask(_ words: String) -> Draft { Draft(kind: .verzoek, text: "\(register.would) \(words)?") }
    let slot = hasTime(index) ? "" : "[wanneer?] "
    if view.isVerb(index, "onderbreken"), let me = parts.field.first(where: { view.grammar($0).contains(.objectIk) }) {
      return ask("\(view.text(me)) \(slot)willen laten uitpraten")
    }
    if view.find("in", "de", "rede") != nil, let me = parts.field.first(where: { view.grammar($0).contains(.objectIk) })
    {
      return ask("\(view.text(me)) \(slot)willen laten uitpraten")
    }
    if let unwanted = opposite(ofLaten: index, parts.field, ask, slot) { return unwanted }
    let looksAtPhone =
      view.isVerb(index, "kijken zitten turen staren") && view.first("telefoon gsm mobiel", in: view.own(index)) != nil
    if looksAtPhone, let phone = view.first("telefoon gsm mobiel", in: view.own(index)), let own = ownThing(phone) {
      return ask("\(own) \(slot)weg willen leggen")
    }
    return nil
  }

  /// *Jij moet niet zo hard rijden met de kinderen achterin*, *jij hoort 's avonds thuis te zijn*: the same as a question.
  func calmer(_ index: Int) -> Draft? {
    guard !register.isThirdPerson, view.clause(index).kind == .root, view.clauses.count == 1,
      view.isFinite(index, "moeten horen behoren dienen mogen")
    else { return nil }
    let own = Array(view.own(index))
    if view.isVerb(index, "rijden"), view.clause(index).negation >= 0,
      let how = own.first(where: { view.spelled($0, in: "hard snel") }), view.spelled(how - 1, in: "zo te")
    {
      let used = [view.clause(index).finite, view.clause(index).nonfinite, view.clause(index).negation, how - 1, how]
      let rest = own.filter {
        view.passage.tokens[$0].kind != .endMark && !used.contains($0)
          && !view.clause(index).subjectPhrase.contains($0) && edits(index)[$0] == nil
      }
      guard rest.isEmpty || view.grammar(rest[0]).contains(.preposition) else { return nil }
      let words = rest.isEmpty ? "" : " " + view.joined(rest)
      return Draft(kind: .verzoek, text: "\(register.want) rustiger rijden\(words)?")
    }
    if view.isVerb(index, "zijn"), view.clause(index).negation < 0,
      let home = own.first(where: { view.spelled($0, "thuis") }),
      !hasClockTime(index)
    {
      var words = own.filter {
        $0 < home && $0 > view.clause(index).finite && !view.clause(index).subjectPhrase.contains($0)
      }
      words.removeAll { edits(index)[$0] != nil || view.spelled($0, in: "gewoon ook eens nu maar") }
      guard
        words.allSatisfy({
          !view.grammar($0).isDisjoint(with: [.time, .dateNoun, .preposition])
            || view.spelled($0, in: "'s s avonds ochtends middags")
        })
      else {
        return nil
      }
      let when = words.isEmpty ? "" : view.joined(words) + " "
      return Draft(kind: .verzoek, text: "\(register.would) \(when)om [hoe laat?] thuis willen zijn?")
    }
    return nil
  }

  /// *om tien uur*, *voor negenen*
  private func hasClockTime(_ index: Int) -> Bool {
    view.own(index).contains { view.passage.tokens[$0].kind == .number || view.spelled($0, in: "uur half kwart") }
  }

  /// *liet je handdoek slingeren*, *de deur open*, *het licht aan*.
  private func opposite(ofLaten index: Int, _ field: [Int], _ ask: (String) -> Draft, _ slot: String) -> Draft? {
    let own = view.own(index)
    guard own.contains(where: { view.hasLemma($0, "laten") }), let object = definiteObject(field) else { return nil }
    let how: String? =
      if view.first("liggen slingeren rondslingeren", in: own) != nil {
        "opruimen"
      } else if view.first("openstaan open", in: own) != nil {
        "dichtdoen"
      } else if view.first("aanstaan aan branden", in: own) != nil {
        "uitdoen"
      } else if view.first("omhoog", in: own) != nil {
        "naar beneden doen"
      } else if view.first("staan", in: own) != nil { "wegzetten" } else { nil }
    return how.map {
      ask($0.holds(" ") ? "\(object) \(slot)naar beneden willen doen" : "\(object) \(slot)willen \($0)")
    }
  }

  /// *je handdoek*: a definite object at the start of the middle field, as written.
  private func definiteObject(_ field: [Int]) -> String? {
    let words = field.drop { view.grammar($0).contains(.adverb) || view.senses($0).has(.absolute) || !view.isWord($0) }
    guard let first = words.first, view.tokens.contains(first + 1), words.contains(first + 1),
      !view.grammar(first).isDisjoint(with: [.possessive, .determiner]), !view.spelled(first, in: "een geen alle"),
      view.isWord(first + 1), view.grammar(first + 1).isDisjoint(with: [.preposition, .adverb]),
      view.lexeme(first + 1).forms.isDisjoint(with: .infinitive)
    else { return nil }
    return "\(view.spelled(first, "die") ? "de" : view.text(first)) \(neutral(first + 1) ?? view.text(first + 1))"
  }

  /// *je telefoon*, where the draft says whose it is.
  private func ownThing(_ noun: Int) -> String? {
    guard view.spelled(noun - 1, in: "je jouw uw jullie die de") else { return nil }
    return
      "\(view.spelled(noun - 1, in: "je jouw uw jullie") ? view.text(noun - 1) : register.possessive) \(view.text(noun))"
  }

  /// *Je had me kunnen bellen*: the wish in it, then the request for next time.
  func counterfactual(_ index: Int) -> [Draft] {
    guard view.clause(index).nonfinite >= 0,
      isAct(index) || view.isVerb(index, "bedenken onthouden") && view.first("geen", in: view.own(index)) == nil,
      !isJudging(index), !measuresAll(index), !hasTooMuch(index),
      view.first(Self.rudeHands, in: view.own(index)) == nil,
      !isImage(index), !hasStrayVerb(index),
      view.clause(index).negation < 0 || view.clause(index).order == .question,
      // *voor je ging gamen*: a clause that was not seen as one.
      !view.own(index).contains(where: {
        view.spelled($0, in: "voor tot eer") && $0 > view.clause(index).finite
          && view.spelled($0 + 1, in: "je ge u ik jij gij we hij ze") && view.lexeme($0 + 2).forms.isFinite
          && view.lexeme($0 + 2).forms.isDisjoint(with: .infinitive)
      })
    else { return [] }
    var drafts: [Draft] = []
    var changes = edits(index, keepsNegation: false)
    for i in view.own(index) where view.spelled(i, in: "maar misschien tenminste dan nu beter") { changes[i] = .drop }
    if let wish = wishedWords(index) {
      drafts.append(wish)
      if view.clauses.count > 1 { return drafts }
    } else if let noun = wishedNoun(index, changes) {
      drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag \(noun) gehad."))
    } else if let wish = recast.pastOfMeaning(index, edits: changes) {
      drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag gehad dat \(wish)."))
    }
    if canBeAsked(index), let wish = recast.infinitive(index, modal: "willen", edits: changes), !hasTime(index),
      !register.isThirdPerson, !wish.hasLooseComma,
      view.first("eerder", in: view.own(index)) == nil,
      !(view.isVerb(index, "melden zeggen vertellen bedenken onthouden")
        && (wishedNoun(index, changes) != nil
          || view.clauses.contains { view.clause($0).parent == index && view.clause($0).kind == .content }))
    {
      let pronoun =
        ["me het ", "het me ", "me dat ", "dat me ", "me ", "mij ", "hem ", "haar ", "het ", "ons "].first {
          wish.hasPrefix($0)
        } ?? (wish.hasPrefix("dat willen ") ? "dat " : wish.hasPrefix("je willen ") ? "je " : "")
      drafts.append(
        Draft(kind: .verzoek, text: "\(register.would) \(pronoun)de volgende keer \(wish.dropFirst(pronoun.count))?"))
    }
    return drafts
  }

  /// *bedanken voor die taart*, *bellen dat je in de file stond*, *zeggen dat je ex er zou zijn*: what one would have liked to get or
  /// hear.
  private func wishedWords(_ index: Int) -> Draft? {
    let own = Array(view.own(index))
    if let inner = view.clauses.first(where: {
      view.clause($0).parent == index && view.clause($0).kind == .content && view.spelled(view.clause($0).opener, "dat")
    }), view.clauses.count == 2, view.clause(inner).finite >= 0, !isJudging(inner), !measuresAll(inner),
      !hasTooMuch(inner),
      !holdsBack(inner), view.clause(inner).person != .ik
    {
      if view.isVerb(index, "zeggen vertellen melden") {
        return Draft(kind: .ikBoodschap, text: "Ik had graag van \(register.object) gehoord \(opened(inner)).")
      }
      if view.isVerb(index, "bellen opbellen appen waarschuwen verwittigen"), let noun = missedNoun(index) {
        return Draft(kind: .ikBoodschap, text: "Ik had graag \(noun) gehad \(opened(inner)).")
      }
      return nil
    }
    guard view.isVerb(index, "bedanken helpen"), view.clauses.count == 1, let noun = missedNoun(index),
      let with = own.first(where: { view.spelled($0, in: "voor met bij") && view.isWord($0 + 1) }),
      !view.grammar(with + 1).isDisjoint(with: [.determiner, .possessive])
    else { return nil }
    var end = with + 1
    while own.contains(end + 1), view.isWord(end + 1), end + 1 != view.clause(index).nonfinite,
      !view.spelled(end + 1, in: "kunnen mogen moeten hebben"), view.grammar(end + 1).isEmpty
    {
      end += 1
    }
    guard end > with + 1, end <= with + 4 else { return nil }
    let preposition = view.isVerb(index, "helpen") ? "bij" : "voor"
    return Draft(
      kind: .ikBoodschap, text: "Ik had graag \(noun) gehad \(preposition) \(view.text(with + 1..<end + 1)).")
  }

  /// *bellen* with nothing beside it but *me* is *een belletje*.
  private func wishedNoun(_ index: Int, _ changes: [Int: Recast.Edit]) -> String? {
    guard let parts = recast.parts(index), parts.tail.allSatisfy({ changes[$0] != nil || !view.isWord($0) }),
      parts.field.allSatisfy({ changes[$0] != nil || view.grammar($0).contains(.objectIk) || !view.isWord($0) })
    else { return nil }
    return missedNoun(index)
  }

  /// What the act is as a thing that one gets.
  private func missedNoun(_ index: Int) -> String? {
    let isFlemish = register.subject == "ge"
    return switch view.lexemes.vocabulary.lemma(view.clause(index).verbRow) {
    case "bellen", "opbellen": isFlemish ? "een telefoontje" : "een belletje"
    case "appen": "een appje"
    case "waarschuwen", "verwittigen", "melden": isFlemish ? "een berichtje" : "een seintje"
    case "bedanken": "een bedankje"
    case "helpen": "hulp"
    default: nil
    }
  }
}
