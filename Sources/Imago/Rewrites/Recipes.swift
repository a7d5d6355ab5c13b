internal import Dutch

/// Which rewrites are tried for a hit, best first. What a rule found says where to begin; the clause's shape decides.
extension Rewriter {
  func recipes(_ hit: Hit) -> [Draft] {
    if isEmptyApology { return dismissal() }
    switch hit.rule {
    case "schijngevoel": return beneath(hit)
    case "stemverheffing": return target(hit).map { statement($0) } ?? []
    case "dreigement": return threat(hit)
    case "afwimpelen": return outlet(hit) + dismissal()
    case "sarcasme": return outlet(hit) + thanked() + waved() + embedded(hit) + ownSide() + tooLate(hit) + besides(hit)
    default: break
    }
    if hit.rule == "eis", let inner = demanded(hit) { return inner }
    if hit.rule == "eis", let index = target(hit), let words = spokenTo(index, hit) ?? calmer(index) { return [words] }
    // *Toen jij ziek was, heb ik wel gekookt*: neither half is what hurt.
    if hit.construction == "tegendienst" { return [] }
    // *Vroeger hield je de deur nog voor me open*
    if view.firstContentWord.map({ view.spelled($0, "vroeger") || view.sequence(["in", "het", "begin"], at: $0) })
      ?? false,
      let index = target(hit), let once = missed(index)
    {
      return [once]
    }
    // *Ik wist wel dat je zou afzeggen*
    if hit.construction == "ik-wist-wel", hit.clause >= 0, !isJudging(hit.clause) {
      return [Draft(kind: .interpretatie, text: "Ik was al bang \(opened(hit.clause)).")]
    }
    if hit.rule == "schijn-ik" || hit.rule == "absoluut", let fed = fedUp(hit) { return [fed] }
    // *Ik snap niet dat je zoiets tegen de buren zegt*
    if hit.rule == "schijn-ik", hit.clause >= 0, view.first("zoiets", in: view.own(hit.clause)) != nil,
      view.isVerb(hit.clause, "zeggen vertellen roepen schrijven"), view.clauses.count == 2
    {
      return [wordsFelt(hit.clause, hit)]
    }
    if hit.rule == "absoluut" {
      let once = habits(hit)
      if !once.isEmpty { return once }
    }
    if hit.rule == "jij-opener" {
      let heard = heard()
      if !heard.isEmpty { return heard }
    }
    guard let index = target(hit) else {
      return [preferred(hit)].compactMap { $0 } + withoutOther(hit) + besides(hit)
    }
    // *Terwijl jij ging skiën, heb ik geschilderd*: both halves are told.
    if hit.construction == "weging", view.spelled(view.clause(index).opener, "terwijl"), view.clause(index).parent >= 0,
      view.clause(view.clause(index).parent).person == .ik
    {
      return []
    }
    var drafts = [opinion(index), preferred(hit)].compactMap { $0 }
    if hit.rule != "oordeel", hit.rule != "eis", let verb = verdictVerb(index) { drafts += judgement(verb, index) }
    switch hit.rule {
    case "absoluut"
    where view.clause(index).kind == .content && view.clause(index).frame != .none && hit.construction != "nooit":
      drafts += falseFrame(hit, index)
    case "absoluut": drafts += absolute(hit, index)
    case "interpretatie": drafts += interpretation(hit, index)
    case "schijn-ik": drafts += falseFrame(hit, index)
    case "oordeel": drafts += judgement(hit, index)
    case "schuld": drafts += blame(hit, index)
    case "vergelijking": drafts += [missed(index)].compactMap { $0 }
    default: break
    }
    if hit.rule == "interpretatie" || hit.rule == "schuld" { return drafts + outlet(hit) + besides(hit) }
    // A verdict or a fixed reproach is not told again in another order.
    let isVerdict = hit.rule == "oordeel" || hit.rule == "afwimpelen" || hit.construction == "formule"
    // *bij haar drink je gewoon je koffie*: what is done elsewhere is no fact between the two.
    let isElsewhere =
      hit.rule == "vergelijking" && !touchesSpeaker(index, besides: view.clause(index).subjectPhrase)
    let shaped = isVerdict && !isOpen(hit, index) || isElsewhere ? embedded(hit) : byShape(hit, index)
    return drafts + (hit.rule == "oordeel" ? [] : outlet(hit)) + shaped + besides(hit)
  }

  /// *U had mij dat natuurlijk even moeten laten weten*: the wish in it.
  private func tooLate(_ hit: Hit) -> [Draft] {
    guard let index = target(hit), isTooLate(index), standsAlone(index), !view.sentence.isQuestion else { return [] }
    return counterfactual(index)
  }

  /// *Het spijt me dat je je gekwetst voelt*, *sorry als u zich beledigd voelt*: an apology for what the other feels.
  private var isEmptyApology: Bool {
    view.first("sorry spijt", in: view.tokens) != nil
      && view.clauses.contains {
        (view.clause($0).kind == .content || view.clause($0).kind == .conditional) && view.isFinite($0, "voelen")
          && (view.isTarget($0) || view.spelled(view.clause($0).subject, in: "iemand jij je u ge"))
      }
  }

  /// *Sorry dat jij je aangevallen voelt*, *het was maar een grapje*, *je overdrijft*: the own side, with room for the other's.
  private func dismissal() -> [Draft] {
    let isRemembered =
      view.first("gegaan gebeurd verlopen gezegd gedaan", in: view.tokens) != nil
      && view.first("niet nie nooit", in: view.tokens) != nil
      && view.first("sorry spijt excuses blij", in: view.tokens) == nil || view.find("niet", "waar") != nil
    let anders = Draft(
      kind: .splitsing,
      text: "Ik \(isRemembered ? "herinner het me" : "zie het") anders. Hoe was het voor \(register.stressed)?")
    // *Lekker belangrijk*, *wat wil je nou nog meer*: nothing of the other's that is seen in another way.
    let hasSaidSo = view.clauses.contains { view.clause($0).person == .ik && view.isVerb($0, "zeggen aanbieden") }
    guard view.first("sorry spijt excuses blij", in: view.tokens) != nil && !hasSaidSo || isRemembered || talksDown()
    else { return [] }
    if register.isThirdPerson { return [anders] }
    if view.first("zeggen zeg roepen", in: view.tokens) == nil,
      let joke = view.tokens.first(where: {
        view.spelled($0, in: "grapje geintje mopje lolletje grap") && !view.isQuoted($0)
      })
    {
      let meant = "Ik bedoelde het als \(view.text(joke).loweredFirst). Hoe kwam het bij \(register.stressed) aan?"
      return [Draft(kind: .splitsing, text: meant)]
    }
    // *Sorry dat jij je aangevallen voelt*; *sorry dat ik besta* is another matter.
    guard view.first("sorry spijt excuses", in: view.tokens) != nil,
      view.clauses.allSatisfy({ view.clause($0).kind == .root || view.clause($0).person != .ik })
    else { return [anders] }
    let sorry = Draft(kind: .ikBoodschap, text: "Het spijt me dat ik [wat zei of deed je?].")
    // *Sorry als iemand zich aangesproken voelt*: nobody said how they see it.
    return isEmptyApology ? [sorry] : [sorry, anders]
  }

  /// *Stel je niet aan*, *zo erg is het niet*, *je overdrijft*: what the other feels is called too much.
  private func talksDown() -> Bool {
    view.first(
      "aan aanstellen overdrijf overdrijft overdrijven erg ergs zeur zeuren zeurt gevoelig lichtgeraakt dramatisch drama opwinden druk kom mee dood grapje geintje mopje lolletje grap inbeelden verbeelding",
      in: view.tokens) != nil
  }

  /// Whether a formula leaves a wish that can be read from its clause: *je had wel eens mogen ...*
  func isOpen(_ hit: Hit, _ index: Int) -> Bool {
    guard hit.construction == "formule", !isJudging(index) else { return false }
    let isUndone =
      hit.rule == "jij-opener" && view.first("eens", in: hit.tokens) != nil && view.clause(index).negation >= 0
    return ["eis", "verwijtvraag"].contains(hit.rule) || isTooLate(index) || isUndone
  }

  /// A verb of the clause that is a verdict, as a hit of its own: *jij klaagt altijd* is told as words, not as complaining.
  func verdictVerb(_ index: Int) -> Hit? {
    if view.clause(index).kind == .relative { return nil }
    for i in [view.clause(index).nonfinite, view.clause(index).finite] where isVerdictVerb(i, index) {
      guard let entry = view.entries(i, .judgement).first(where: { $0.kind == .verb }) else { continue }
      // *Waarom heb je me niet geroepen?*: a verb with an innocent reading too.
      if view.clause(index).order == .question, entry.keys["klasse"] != "waarheid" { continue }
      return Hit(
        rule: "oordeel", level: .error, tokens: i..<i + 1, clause: index, message: "",
        construction: entry.keys["klasse"] ?? "", entry: entry)
    }
    return nil
  }

  /// *Doe normaal tegen mijn moeder*: what was said to her.
  private func spokenTo(_ index: Int, _ hit: Hit) -> Draft? {
    guard view.clause(index).order == .imperative, view.isVerb(index, "doen"), view.clauses.count == 1,
      view.first("normaal aardig lief gezellig beleefd vriendelijk gewoon rustig", in: view.own(index)) != nil,
      !setting(index, leavingOut: 0..<0).addressee.isEmpty
    else { return nil }
    return wordsFelt(index, hit)
  }

  // MARK: By shape

  /// What the clause is decides: an order, a must, a question, a wish that came too late, something told.
  func byShape(_ hit: Hit, _ index: Int) -> [Draft] {
    let clause = view.clause(index)
    if clause.kind == .embeddedQuestion { return [] }
    // A formula is no act: *doe normaal*, *kop dicht*.
    if clause.order == .imperative, hit.construction == "formule" || hit.rule == "vergelijking",
      !view.isVerb(index, "aankijken")
    {
      return []
    }
    if clause.order == .imperative { return [request(imperative: index)].compactMap { $0 } }
    let late = lateness(index)
    if !late.isEmpty { return late }
    let told = embedded(hit)
    if !told.isEmpty { return told }
    if isTooLate(index) { return standsAlone(index) ? counterfactual(index) : [] }
    if let must = demand(index) { return must }
    if let agreed = agreed(index) { return agreed }
    if let wanted = wanted(index) { return wanted }
    if view.sentence.isQuestion || clause.order == .question {
      // *Open je mond niet*: without a question mark it may as well be an order.
      let isSure =
        view.sentence.isQuestion || view.isFinite(index, "kunnen hebben zullen willen gaan mogen")
        || view.first("waarom wrm hoezo wanneer hoe", in: view.own(index)) != nil
      return isSure ? question(index) : []
    }
    // *Dat doe je niet*: a norm, no fact.
    if hit.rule == "eis", hit.construction == "formule", clause.negation >= 0 { return [] }
    if hit.rule == "eis", clause.tense == .present, clause.negation < 0, standsAlone(index) {
      return [request(index, slot: "[wanneer?]", isDemand: true)].compactMap { $0 }
    }
    return statement(index)
  }

  /// A reproach with a question mark: the wish in it, or the fact it asks about.
  func question(_ index: Int) -> [Draft] {
    let clause = view.clause(index)
    let own = view.own(index)
    guard standsAlone(index), !contrasts(index), !letsBehindModal(index) else { return [] }
    if let om = view.clauses.first(where: { view.clause($0).kind == .infinitival && view.clause($0).parent == index }),
      view.first("moeilijk moeite lastig veel gevraagd", in: own) != nil, view.first("waarom", in: own) == nil
    {
      return [request(omTe: om)].compactMap { $0 }
    }
    // *Waarom reageer je wel op zijn foto's en niet op mijn berichten?*: half of it is no complaint.
    if view.first("wel", in: own) != nil, view.find("en", "niet") != nil { return [] }
    let asksWhy = view.first("waarom wrm hoezo", in: own) != nil
    let asksAgain = view.first("wanneer", in: own) != nil
    let isYesNo = view.grammar(
      own.first {
        view.isWord($0) && $0 >= opening.end && view.grammar($0).isDisjoint(with: [.coordinator, .interjection])
      } ?? -1
    ).isDisjoint(with: .interrogative)
    if view.first("hoe", in: own) != nil, view.isFinite(index, "durven kunnen halen"), clause.nonfinite >= 0,
      isAct(index), !isJudging(index), !measuresAll(index), !holdsBack(index), view.first("nog", in: own) == nil,
      !view.isVerb(index, "aandoen"),
      let words = recast.pastOfMeaning(index, edits: edits(index))
    {
      return [feltWhen(words)]
    }
    if isYesNo, let seen = seenState(index) { return seen }
    if asksWhy, isTooLate(index) { return counterfactual(index) }
    if isYesNo, isTooLate(index) { return counterfactual(index) }
    if clause.negation >= 0 || asksAgain || isYesNo && view.isFinite(index, "kunnen willen") {
      let never = own.first { view.spelled($0, in: "nooit niet nie ni noit") }
      // *Kun je eens niet op je telefoon kijken?*: not to do it is what is asked.
      if let never, view.spelled(never - 1, in: "eens keer even") { return [] }
      // *Waarom heb je gisteren niet gebeld?*: what is past cannot be asked any more.
      if view.first("gisteren eergisteren gisteravond gistermiddag gisterochtend vorige vannacht vanochtend", in: own)
        != nil
      {
        return [past(index)].compactMap { $0 }
      }
      let isWill = view.isFinite(index, "willen kunnen gaan zullen")
      let wish = request(
        index, replacing: never.map { $0..<$0 + 1 }, slot: "[wanneer?]", isDemand: isWill && clause.nonfinite >= 0)
      return [wish, clause.tense == .present ? nil : past(index)].compactMap { $0 }
    }
    // *Ga je nou alweer naar die kelder?*: that it is done is no question.
    if isYesNo, clause.tense == .present, clause.nonfinite < 0, !view.isFinite(index, "moeten mogen"),
      view.first("weer alweer weeral wéér", in: own) != nil
    {
      return [past(index, asksWhen: true)].compactMap { $0 }
    }
    // *Leest u uw post eigenlijk wel?*
    if isYesNo, clause.tense == .present, clause.nonfinite < 0, isAct(index),
      let doubt = own.first(where: { view.spelled($0, in: "überhaupt uberhaupt") })
        ?? own.first(where: { view.spelled($0, "eigenlijk") && view.spelled($0 + 1, "wel") })
    {
      return [request(index, replacing: doubt..<doubt + 1, slot: "[wanneer?]")].compactMap { $0 }
    }
    if asksWhy {
      let absolute = own.first { view.senses($0).has(.absolute) }
      return [
        past(index, replacing: absolute.map { $0..<$0 + 1 }, with: "[wanneer?]", asksWhen: clause.tense == .present)
      ].compactMap { $0 }
    }
    return []
  }

  /// *Hoe kun je haar daar zo laten zitten?*: two verbs behind a modal, of which only one would be told.
  private func letsBehindModal(_ index: Int) -> Bool {
    view.isFinite(index, "kunnen mogen moeten willen durven")
      && view.own(index).contains { view.spelled($0, "laten") && $0 > view.clause(index).finite }
      && !view.isVerb(index, "laten")
  }

  /// *Zie je niet dat ik moe ben?*: the own state alone.
  private func seenState(_ index: Int) -> [Draft]? {
    guard view.isFinite(index, "zien snappen beseffen merken begrijpen"),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && view.clause($0).person == .ik && view.clause($0).kind == .content
      }),
      !isJudging(inner), let fact = recast.main(inner, edits: edits(inner))
    else { return nil }
    return [Draft(kind: .ikBoodschap, text: fact.capitalisedFirst + ".")]
  }

  /// Something told of the other: the fact, the feeling, and for what was left undone the wish.
  func statement(_ index: Int) -> [Draft] {
    if !standsAlone(index) { return contrast() }
    if view.isVerb(index, "beloven"), view.find("aan") == nil || touchesSpeaker(index),
      view.clause(index).tense != .present, standsAlone(index),
      view.clause(index).negation < 0
    {
      return [countedOn(index)].compactMap { $0 }
    }
    // *De rest heb je duidelijk zelf bedacht*: concluded, not seen.
    let isConcluded =
      view.first("duidelijk blijkbaar kennelijk overduidelijk klaarblijkelijk", in: view.own(index)) != nil
    // *ge gaat ervan uit dat*: what is thought.
    let isAssumed = view.isVerb(index, "uitgaan") && view.first("ervan", in: view.own(index)) != nil
    if isOnlyIf(index) { return wholeIdea(of: index) }
    if prefers(index) || isAssumed || isConcluded && !view.isVerb(index, "zeggen laten maken") {
      return [idea(index, asks: true)].compactMap { $0 }
    }
    guard isTellable(index) else { return state(index) }
    let clause = view.clause(index)
    var drafts: [Draft] = []
    if let fact = fact(index) { drafts.append(fact) }
    // *bent komen opdagen*, *hebt zitten gamen*: a perfect in all but its participle.
    let isNow = clause.tense == .present && !(view.isFinite(index, "hebben zijn") && clause.nonfinite >= 0)
    if let told = past(index, asksWhen: isNow) {
      drafts.append(told)
    } else if !isNow, let told = plain(index) {
      drafts.append(told)
    }
    if let wish = opposite(index) { drafts.append(wish) }
    // *je belt mijn baas niet*: may as well forbid it.
    let isComplaint =
      view.first("nooit noit gewoon weer ook eens volstrekt totaal helemaal absoluut zelfs", in: view.own(index)) != nil
      || view.spelled(clause.tokens.lowerBound, in: "en maar")
    if clause.negation >= 0, isNow, isComplaint,
      let never = view.own(index).first(where: { view.spelled($0, in: "niet nie ni nooit noit") }),
      let wish = request(index, replacing: never..<never + 1, slot: "[wanneer?]")
    {
      drafts.append(wish)
    }
    return drafts
  }

  /// *Jij koopt een fiets en ik moet alles verantwoorden*: both sides, then the feeling.
  func contrast() -> [Draft] {
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard roots.count == 2, view.clauses.count == roots.count || view.clauses.count == 3, let first = roots.first,
      let second = roots.last,
      Set([view.clause(first).person, view.clause(second).person]) == [.ander, .ik],
      view.tokens.contains(where: { view.spelled($0, "en") && view.clause(second).tokens.lowerBound == $0 }),
      !view.sentence.isQuestion
    else { return [] }
    var parts: [String] = []
    for index in roots {
      var changes = edits(index)
      guard !isJudging(index), !measuresAll(index), !hasTooMuch(index), view.clause(index).order != .imperative,
        !isEmptyVerb(index), tellsPlainly(index, &changes),
        view.clause(index).person == .ik ? isDone(index) : isSeen(index),
        !listsInfinitives(index),
        let words = recast.past(index, edits: nowGone(index, changes), unstressed: false)
      else { return [] }
      parts.append(words.hasSuffix(",") ? String(words.dropLast()) : words)
    }
    return [
      feltWhen("\(parts[0]) en \(parts[1])")
    ]
  }

  /// The changes, and *nu* left out: what is told is past.
  func nowGone(_ index: Int, _ changes: [Int: Recast.Edit]) -> [Int: Recast.Edit] {
    var changes = changes
    for i in view.own(index) where view.spelled(i, "nu") && i != view.clause(index).opener { changes[i] = .drop }
    return changes
  }

  /// Whether the speaker's own clause tells what they did or had to do, not what they thought: *'k ben da nie vergeten*.
  private func isDone(_ index: Int) -> Bool {
    !view.isFinite(index, "mogen kunnen zullen")
      && view.lexemes.vocabulary.classes(view.clause(index).verbRow).isDisjoint(with: [.mental, .evaluative])
  }

  /// Whether the clause tells an act a camera or a microphone records.
  private func isSeen(_ index: Int) -> Bool {
    let classes = view.lexemes.vocabulary.classes(view.clause(index).verbRow)
    return isAct(index) && !isHypothetical(index) && !classes.isDisjoint(with: [.visible, .audible, .speech])
      && !view.isFinite(index, "gaan")
  }

  /// A state of the other: no fact, but something one may take for true and ask about.
  func state(_ index: Int) -> [Draft] {
    let isState =
      view.isVerb(
        index,
        "hebben zijn vinden denken weten houden geven begrijpen snappen beseffen geloven vertrouwen voelen schamen uitstaan"
      )
      || view.isFinite(index, "willen")
    guard isState, view.clause(index).person == .ander, !view.isFinite(index, "zullen"), !measuresAll(index),
      !isSeenState(index), !isImage(index),
      view.first("tenminste", in: view.own(index)) == nil, view.clause(index).verbRow >= 0
    else {
      return []
    }
    return [idea(index, asks: true)].compactMap { $0 }
  }

  /// *je hebt opeens een borrel*, *je was er niet bij*: what anybody can see is no guess.
  func isSeenState(_ index: Int) -> Bool {
    let own = view.own(index)
    let clause = view.clause(index)
    if view.first("als gelijk", in: own) != nil, view.isVerb(index, "hebben houden zijn") { return true }
    if clause.tense == .perfect, view.isVerb(index, "houden geven laten geloven hebben") { return true }
    // *om negen uur heb je je team wel op orde*: set against what is not said.
    if clause.negation < 0,
      own.contains(where: { view.spelled($0, "wel") && !view.spelled($0 + 1, in: "heel erg eens") })
    {
      return true
    }
    if view.isVerb(index, "zijn") {
      return view.first("er erbij thuis present aanwezig opeens ineens", in: own) != nil
    }
    return view.isVerb(index, "hebben") && view.first("opeens ineens er", in: own) != nil
  }

  /// *Belachelijk dat je zoveel uitgeeft*, *leuk dat ik het via de juf hoor*: the verdict goes, the fact stays.
  func embedded(_ hit: Hit) -> [Draft] {
    guard
      let inner = view.clauses.first(where: { i in
        let c = view.clause(i)
        return c.kind == .content && c.parent >= 0 && c.parent != i && c.finite >= 0 && view.isTarget(i)
          && view.clause(c.parent).person != .ander && view.clause(c.parent).person != .ik
          && view.clause(c.parent).frame != .reported
      }), view.first("zoiets", in: view.own(inner)) == nil, !view.sentence.isQuestion, !isEmptyVerb(inner)
    else { return [] }
    // *Wat een geluk dat jij de trekking hebt gehouden*: praise that is none.
    if hit.construction == "weging",
      view.first("geluk mazzel bof knap fijn", in: view.own(view.clause(inner).parent)) != nil
    {
      return []
    }
    // *Fijn dat je ook nog langskomt*: the thanks are the sneer.
    if hit.rule == "sarcasme", view.clause(inner).negation < 0,
      view.verbSense(inner, .duty) || view.verbSense(inner, .goodDeed)
        || view.isFinite(inner, "komen")
        || view.isVerb(inner, "komen langskomen meekomen meedoen meehelpen thuiskomen opdagen")
    {
      return []
    }
    return [past(inner, asksWhen: view.clause(inner).tense == .present) ?? past(inner)].compactMap { $0 }
  }

  /// A hit in a sentence without a clause of the other.
  func withoutOther(_ hit: Hit) -> [Draft] {
    var drafts = outlet(hit)
    if let om = view.clauses.first(where: { view.clause($0).kind == .infinitival }), view.sentence.isQuestion,
      view.first("moeilijk moeite lastig", in: view.tokens) != nil, let wish = request(omTe: om)
    {
      drafts.append(wish)
    }
    guard hit.clause >= 0, view.clauses.contains(hit.clause) else { return drafts }
    if hit.rule == "schuld" { drafts += blame(hit, hit.clause) }
    if hit.rule == "interpretatie", view.clause(hit.clause).kind == .root, !deniesRole(hit.clause),
      let idea = idea(hit.clause, asks: register.subject != "u")
    {
      drafts.append(idea)
    }
    if hit.rule == "oordeel", hit.construction == "stem" || hit.construction == "toon", !isHypothetical(hit.clause) {
      drafts.append(words(hit.clause, hit))
    }
    return drafts
  }
}
