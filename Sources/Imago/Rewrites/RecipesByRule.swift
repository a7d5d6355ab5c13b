internal import Dutch

/// What each rule's hit says of where to begin.
extension Rewriter {
  func absolute(_ hit: Hit, _ index: Int) -> [Draft] {
    if hit.construction == "formule" { return absolute(inFormula: hit, index) }
    let late = lateness(index)
    if !late.isEmpty { return late }
    // *zoals je om die van mij nooit hebt gelachen*: half a comparison.
    if view.spelled(view.clause(index).opener, in: "zoals dan alsof") { return [] }
    // *Over dat soort dingen vraag jij nooit iets, jij constateert*: of two statements the one with the word in it.
    if !standsAlone(index), hit.construction == "nooit", hit.tokens.count == 1, view.clause(index).kind == .root,
      view.clause(index).subject >= 0, !view.clause(index).isSubjectShared, !view.sentence.isQuestion,
      view.clause(index).tense == .present, view.spelled(hit.tokens.lowerBound, "nooit"),
      view.clauses.allSatisfy({ view.clause($0).parent != index }),
      !view.bytes[view.sentence.bytes].contains(UInt8(ascii: "\n"))
    {
      return [request(index, replacing: hit.tokens, slot: "[wanneer?]")].compactMap { $0 }
    }
    guard standsAlone(index), view.own(index).contains(hit.tokens.lowerBound), !view.sentence.isQuestion,
      // What lands as a whole names no word that could go.
      hit.construction != "weging",
      // *Elke keer als ik begin, ...*: the moment that was not told of goes before.
      !view.spelled(hit.tokens.lowerBound, in: "elke iedere telkens")
        || !view.clauses.contains(where: {
          view.clause($0).parent == index && view.clause($0).tokens.lowerBound <= hit.tokens.upperBound + 1
            && view.clause($0).tokens.upperBound < view.clause(index).finite + 2
        })
    else {
      return []
    }
    guard hit.construction == "nooit" else {
      var replaced = hit.tokens
      // *nog niet één keer*
      if view.spelled(replaced.lowerBound - 1, "nog"), view.first("niet geen", in: replaced) != nil {
        replaced = replaced.lowerBound - 1..<replaced.upperBound
      }
      // *dat zeg je alleen maar om van mij af te zijn*: a motive, which nobody sees.
      if view.spelled(replaced.lowerBound, in: "alleen enkel"), view.spelled(replaced.upperBound, in: "om omdat") {
        return [idea(index, replacing: replaced, asks: true)].compactMap { $0 }
      }
      if isBentOn(index) { return [idea(index, replacing: replaced, asks: true)].compactMap { $0 } }
      // *Je denkt alleen maar aan geld*: what goes on in the other, and not for that alone.
      if view.spelled(replaced.lowerBound, "alleen"),
        view.isVerb(index, "denken willen geven leven")
          || view.isVerb(index, "luisteren praten kijken omgaan") && view.first("naar met", in: view.own(index)) != nil
          || view.first("bezig", in: view.own(index)) != nil
      {
        return [idea(index, replacing: replaced, with: "vooral", asks: true)].compactMap { $0 }
      }
      if view.spelled(replaced.upperBound, in: "maar weer") { replaced = replaced.lowerBound..<replaced.upperBound + 1 }
      guard !isJudging(index), !measuresAll(index, except: replaced) else {
        return [opposite(index)].compactMap { $0 }
      }
      // *niet één keer opgezocht*: the negation stays.
      let isNegated = view.first("geen niet nie ni niks niets", in: hit.tokens) != nil
      let isDatable = !hasTime(index) && (!isNegated || view.clause(index).tense == .present)
      let when = [isDatable ? "[wanneer?]" : nil, isNegated ? "niet" : nil].compactMap { $0 }.joined(separator: " ")
      let told =
        isTellable(index, except: replaced) ? past(index, replacing: replaced, with: when.isEmpty ? nil : when) : nil
      // *Jij bent altijd moe als ik iets wil doen*
      let isState =
        told == nil && !isNegated && view.isVerb(index, "zijn hebben") && view.clause(index).tense == .present
      let guess = isState && !isSeenState(index) ? idea(index, replacing: replaced, asks: true) : nil
      return [told, opposite(index), guess].compactMap { $0 }
    }
    let isLong =
      view.first("geen niet nie", in: hit.tokens) != nil
      && view.first("keer weken maanden jaren jaar eeuwen seconde tijden dagen", in: hit.tokens) != nil
    if hit.tokens.count > 1, isLong || view.first("of ofte", in: hit.tokens) != nil {
      // *nog geen enkele keer*
      let isYet = view.spelled(hit.tokens.lowerBound - 1, "nog")
      let tokens = isYet ? hit.tokens.lowerBound - 1..<hit.tokens.upperBound : hit.tokens
      // *Je hebt geen seconde aan de kinderen gedacht*
      if view.isVerb(index, "denken stilstaan luisteren"),
        let guess = idea(index, replacing: tokens, with: "niet", asks: true)
      {
        return [guess]
      }
      let when = hasTime(index) ? "niet" : "[wanneer?] niet"
      return [
        request(index, replacing: tokens, slot: "[wanneer?]"),
        isAct(index) && view.first("iets iemand een", in: view.own(index)) == nil
          ? past(index, replacing: tokens, with: when) : nil,
      ].compactMap { $0 }
    }
    guard let never = hit.tokens.first(where: { view.spelled($0, in: "nooit noit nimmer") }),
      !view.spelled(hit.tokens.lowerBound + 1, "of"),
      !view.spelled(never - 1, in: "nog bijna")
    else { return neverYet(index) }
    if namesMeasure(index) { return [] }
    if view.spelled(never + 1, "meer") { return noLonger(never, index) }
    let tokens = never..<never + 1
    // *Je bent nooit thuis*: a state, and one that can be asked for.
    let isHome =
      view.isVerb(index, "zijn") && view.first("thuis", in: view.own(index)) != nil
      && view.clauses.count == 1
    let wish = request(index, replacing: tokens, slot: "[wanneer?]", isDemand: isHome)
    if isHome, let wish { return [wish] }
    guard let (negation, replaced) = negated(never, index) else { return [wish].compactMap { $0 } }
    let isInner = view.isVerb(index, "luisteren nadenken denken meedenken uitstaan verdragen velen") || !isAct(index)
    let guess = isInner ? idea(index, replacing: replaced, with: negation, asks: false) : nil
    if let moment = view.clauses.first(where: {
      view.clause($0).parent == index && view.clause($0).kind == .conditional
    }), guess != nil,
      let own = ownMoment(moment, ending: "voelde ik \(register.me) [welk gevoel?]"),
      let seen = ownMoment(moment, ending: "[wat zag of hoorde je?]")
    {
      return [guess, Draft(kind: .ikBoodschap, text: own), Draft(kind: .feit, text: seen)].compactMap { $0 }
    }
    let when = hasTime(index) ? "" : "[wanneer?] "
    let told =
      isAct(index) && !isHypothetical(index) && !view.isVerb(index, "luisteren")
      ? past(index, replacing: replaced, with: when + negation) : nil
    return [wish, told, guess].compactMap { $0 }
  }

  /// *Je hebt altijd een weerwoord*: of a formula only the word that allows no exception goes.
  private func absolute(inFormula hit: Hit, _ index: Int) -> [Draft] {
    let words = view.own(index).filter {
      hit.tokens.contains($0) && view.spelled($0, in: "altijd steeds constant telkens nooit")
    }
    guard words.count == 1, let word = words.first else { return [] }
    var single = hit
    single.tokens = word..<word + 1
    single.construction = view.spelled(word, "nooit") ? "nooit" : "altijd"
    return absolute(single, index)
  }

  /// *Je kust me nooit meer*, *je bent nooit meer thuis*: what there was before, asked for again.
  private func noLonger(_ never: Int, _ index: Int) -> [Draft] {
    let tokens = never..<never + 2
    let when = hasTime(index) ? "" : "[wanneer?] "
    return [
      request(index, replacing: tokens, slot: "[wanneer?] weer"),
      isAct(index) && !isHypothetical(index) && !view.isVerb(index, "luisteren")
        ? past(index, replacing: tokens, with: when + "niet") : nil,
      idea(index, replacing: never..<never + 1, with: "niet", asks: true),
    ].compactMap { $0 }
  }

  /// *Jij zit te wachten tot ik de fout in ga*, *je bent uit op medelijden*: what somebody waits for or wants, which nobody sees.
  func isBentOn(_ index: Int) -> Bool {
    let own = view.own(index)
    return view.isVerb(index, "wachten afwachten")
      && view.clauses.contains { view.clause($0).parent == index && view.spelled(view.clause($0).opener, "tot") }
      || view.isVerb(index, "uitzijn zijn") && view.find("uit", "op") != nil && view.first("op", in: own) != nil
  }

  /// *Jij hebt nog nooit gevraagd hoe het met me gaat*: a tally; the wish in it.
  func neverYet(_ index: Int) -> [Draft] {
    guard standsAlone(index), let never = view.own(index).first(where: { view.spelled($0, in: "nooit noit") }) else {
      return []
    }
    let start = view.spelled(never - 1, in: "nog bijna") ? never - 1 : never
    return [request(index, replacing: start..<never + 1, slot: "[wanneer?]")].compactMap { $0 }
  }

  /// What *nooit* becomes in a fact, by the word after it: *niet*, *geen* (for *een* or a bare noun); nil when unsure.
  func negated(_ never: Int, _ index: Int) -> (String, Range<Int>)? {
    guard let field = recast.parts(index)?.field, let at = field.firstIndex(of: never) else { return nil }
    let tokens = never..<never + 1
    let gone = edits(index)
    let rest = field[(at + 1)...].drop { gone[$0] != nil }
    guard let next = rest.first, view.isWord(next) else { return ("niet", tokens) }
    if view.spelled(next, "een") { return next == never + 1 ? ("geen", never..<next + 1) : nil }
    if view.spelled(next, "iets") { return next == never + 1 ? ("niets", never..<next + 1) : nil }
    if view.spelled(next, in: "iemand ergens meer") { return nil }
    if view.spelled(next, "op"), view.spelled(next + 1, "tijd") { return nil }
    if view.spelled(next, in: Self.uncounted) {
      return ("geen", tokens)
    }
    let known: Grammar = [
      .adverb, .preposition, .particle, .adjectiveish, .time, .te, .pronominalAdverb, .om, .determiner, .possessive,
    ]
    if !view.grammar(next).isDisjoint(with: known) || view.clause(ofToken: next) != index { return ("niet", tokens) }
    return nil
  }

  func interpretation(_ hit: Hit, _ index: Int) -> [Draft] {
    if view.first("expres opzettelijk doelbewust", in: view.own(index)) != nil {
      let isNow = view.clause(index).tense == .present
      var drop = view.own(index).first { view.spelled($0, in: "expres opzettelijk doelbewust") }.map { $0..<$0 + 1 }
      if view.clause(index).tense != .present, let purpose = purpose(index) {
        return [purpose, past(index, replacing: drop)].compactMap { $0 }
      }
      // *expres, zodat je nooit meer hoeft*: what for is the reproach itself.
      if view.clauses.contains(where: {
        view.clause($0).parent == index && view.clause($0).opener >= 0
          && view.spelled(view.clause($0).opener, in: "zodat opdat omdat")
      }) {
        return []
      }
      if isNow { drop = drop.map { $0 } }
      return [past(index, replacing: drop)].compactMap { $0 }
    }
    let known = known(index)
    if !known.isEmpty { return known }
    // A formula for what goes on in somebody is no act: *je ziet me niet staan*.
    if hit.construction == "formule" { return [idea(index, asks: true)].compactMap { $0 } }
    if view.find("volgens", "mij") != nil || view.find("naar", "mijn", "gevoel") != nil {
      return [idea(index, asks: true)].compactMap { $0 }
    }
    if view.first("straks", in: view.own(index)) != nil || view.isFinite(index, "zullen") {
      return [fear(index)].compactMap { $0 }
    }
    if measuresAll(index) { return [] }
    // *je wacht tot ik het zelf doe*, *omdat je me anders kwijt bent*: a motive, which nobody sees.
    let tellsWhy = view.clauses.contains { i in
      let inner = view.clause(i)
      return inner.parent == index
        && (inner.kind == .causal || inner.opener >= 0 && view.spelled(inner.opener, in: "tot zodat opdat"))
    }
    if tellsWhy || hasPurpose(index) { return [idea(index, asks: true)].compactMap { $0 } }
    if view.first("kennelijk blijkbaar", in: view.own(index)) != nil, view.clause(index).tense == .present {
      return [idea(index, asks: true)].compactMap { $0 }
    }
    // *jij denkt zeker dat dit een hotel is*: an image, not a thought.
    if view.isFinite(index, "denken peinzen"), view.first("zeker precies", in: view.own(index)) != nil { return [] }
    // *Zelf heb je het zeker thuis geoefend*: the opposite is meant.
    if view.first("zeker", in: view.own(index)) != nil, view.clause(index).negation < 0,
      view.clause(index).tense != .present
    {
      return []
    }
    if isTellable(index), !prefers(index) {
      return [past(index, asksWhen: view.clause(index).tense == .present)].compactMap { $0 }
    }
    return [idea(index, asks: true)].compactMap { $0 }
      + (isTellable(index) ? [past(index, asksWhen: view.clause(index).tense == .present)].compactMap { $0 } : [])
  }

  /// *Ik ben jouw slaafje niet*: what is denied is not what one thinks.
  func deniesRole(_ index: Int) -> Bool {
    view.clause(index).person == .ik && view.clause(index).negation >= 0 && view.isFinite(index, "zijn")
      && view.own(index).contains {
        $0 > view.clause(index).finite && view.spelled($0, in: "je jouw uw jullie")
          && $0 + 1 < view.clause(index).negation
      }
  }

  /// *Je gebruikt de kinderen om mij te raken*: what it was done for, which nobody sees.
  private func hasPurpose(_ index: Int) -> Bool {
    view.clauses.contains {
      let inner = view.clause($0)
      return inner.parent == index && inner.kind == .infinitival && inner.tokens.lowerBound > view.clause(index).finite
        && view.spelled(inner.tokens.lowerBound, "om")
    }
  }

  func falseFrame(_ hit: Hit, _ index: Int) -> [Draft] {
    let clause = view.clause(index)
    guard clause.order == .final, clause.parent >= 0, clause.kind == .content,
      // *dat jij je moet schamen*: what one finds of somebody, and cannot ask for.
      !(view.isFinite(index, "moeten mogen") && view.isVerb(index, "schamen generen"))
    else { return [] }
    let replaced = hit.rule == "absoluut" ? hit.tokens : nil
    // *dat ge mij alleen maar belt als er iets scheelt*: without it nothing is said.
    let kept = replaced.flatMap { view.spelled($0.lowerBound, in: "alleen enkel") ? view.text($0.lowerBound) : nil }
    if let must = demand(index), !must.isEmpty { return must }
    if isJudging(index, countingVerbs: false) || hasTooMuch(index) { return guessedState(index, hit) }
    // *Ik snap niet dat je zo kunt doen*: nothing is said of how.
    if view.isVerb(index, "doen"), view.first("zo", in: view.own(index)) != nil, view.own(index).count <= 6 {
      return []
    }
    if clause.tense == .present, !resistsCutting(index, edits(index, replacing: replaced, with: kept)),
      let words = recast.subordinate(index, edits: edits(index, replacing: replaced, with: kept), unstressed: true),
      // *alleen maar*, of which half would stay.
      !words.holds(" maar ")
    {
      return [guessed(words)]
    }
    // *dat ge een slang zijt*: what somebody is called, whatever the word.
    let isCalled = view.isVerb(index, "zijn") && view.first("een ne nen", in: view.own(index)) != nil
    if clause.tense == .present || clause.tense == .perfect, view.spelled(clause.opener, "dat"), !measuresAll(index),
      !isCalled
    {
      let words = written(
        clause.tokens.filter { $0 > clause.opener && view.passage.tokens[$0].kind != .endMark },
        unstressed(index, edits(index)))
      if !words.hasLooseComma { return [guessed(words)] }
    }
    return [past(index)].compactMap { $0 }
  }

  func blame(_ hit: Hit, _ index: Int) -> [Draft] {
    // Door jou heb ik mijn trein gemist: the own fact stays.
    let at = hit.clause >= 0 && view.clauses.contains(hit.clause) ? hit.clause : index
    let clause = view.clause(at)
    if [.ik, .wij, .derde, .ding].contains(clause.person),
      let by = view.own(at).first(where: {
        view.spelled($0, in: "door vanwege dankzij") && view.spelled($0 + 1, in: "jou je u jullie")
          && !(view.own(at).contains($0 + 2) && view.isWord($0 + 2)
            // *door je scheiding*: the words go together.
            && (isThing($0 + 2) || hit.tokens.contains($0 + 2) && $0 + 2 != clause.finite))
      }),
      // *Dat is niet waar, dankzij jou*: what is denied is no outcome.
      !(view.spelled(clause.subject, in: "dat dit het") && clause.negation >= 0),
      clause.finite >= 0, standsAlone(at), !isJudging(at) || clause.person == .ik, !view.isVerb(at, "voelen"),
      !view.isFinite(at, "voelen"), !(view.spelled(by, "dankzij") && view.isFinite(at, "kunnen mogen")),
      view.first("alleen", in: view.own(at)) == nil, !measuresAll(at) || clause.person == .ik,
      clause.order == .main || clause.order == .inverted
    {
      var changes = edits(at)
      for i in by...by + 1 { changes[i] = .drop }
      guard let fact = recast.main(at, edits: changes)?.capitalisedFirst else { return [] }
      let feeling = clause.tense == .present ? "en ik voel" : "en ik voelde"
      let told = Draft(kind: .feit, text: fact + ".")
      let felt = Draft(kind: .ikBoodschap, text: "\(fact), \(feeling) \(register.me) [welk gevoel?].")
      return clause.person == .ik || clause.person == .wij ? [told, felt] : [felt, told]
    }
    return [ownFeeling(index), outcome(at), result()].compactMap { $0 }
  }

  /// *Het is jouw schuld dat we te laat zijn*, *als jij niet zo traag was, hadden we de trein gehaald*: what happened or was hoped
  /// for.
  private func result() -> Draft? {
    guard !view.sentence.isQuestion else { return nil }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.person != .ander, clause.person != .algemeen, clause.finite >= 0, !judgesItself(index),
        !measuresAll(index), !isImage(index), isSurelyRead(index),
        // *met dat geroep van je langs de mat*
        !view.own(index).contains(where: { view.spelled($0, "van") && view.spelled($0 + 1, in: "je jou u jullie") })
      else { continue }
      if clause.kind == .content, clause.parent >= 0, view.spelled(clause.opener, "dat"),
        view.first("schuld", in: view.own(clause.parent)) != nil, !view.isFinite(clause.parent, "zullen"),
        !view.clauses.contains(where: { view.clause($0).kind == .conditional }),
        let fact = recast.main(index, edits: edits(index)),
        Wording.count(fact) >= 3
      {
        let feeling = clause.tense == .present ? "en ik voel" : "en ik voelde"
        return Draft(
          kind: .ikBoodschap, text: "\(fact.capitalisedFirst), \(feeling) \(register.me) [welk gevoel?].")
      }
      let isMissed =
        clause.kind == .root && clause.person == .wij && view.spelled(clause.finite, "hadden") && clause.nonfinite >= 0
        && clause.negation < 0 && !view.isVerb(index, "hebben")
        && view.clauses.contains {
          view.clause($0).parent == index && view.clause($0).kind == .conditional && view.clause($0).person == .ander
        }
      guard isMissed else { continue }
      var changes = edits(index)
      for i in view.clauses where view.clause(i).parent == index {
        for token in view.clause(i).tokens where view.passage.tokens[token].kind != .endMark { changes[token] = .drop }
      }
      guard let wish = recast.subordinate(index, edits: changes)?.withoutLastComma else { continue }
      return Draft(kind: .ikBoodschap, text: "Ik had graag gehad dat \(wish).")
    }
    return nil
  }

  /// *Door die ene opmerking van jou heeft ze gehuild*: the cause at the head of a clause, from *door* up to *jou*.
  private func owned(_ index: Int) -> (by: Int, end: Int)? {
    let finite = view.clause(index).finite
    guard let by = view.own(index).first(where: { view.isWord($0) }), view.spelled(by, in: "door vanwege dankzij"),
      finite > by + 3, finite <= by + 7, view.spelled(finite - 1, in: "jou je u jullie"),
      view.spelled(finite - 2, "van")
    else { return nil }
    return (by, finite - 1)
  }

  /// Whether there is a verdict in a clause, not counting the clauses inside it.
  func judgesItself(_ index: Int) -> Bool {
    isVerdictVerb(view.clause(index).finite, index) || isVerdictVerb(view.clause(index).nonfinite, index)
      || view.own(index).contains { isVerdict($0) && view.grammar($0).isDisjoint(with: .preposition) }
  }

  /// Whether a word is a noun by its looks: no small word, no verb of the clause.
  func isThing(_ i: Int) -> Bool {
    let clause = view.clause(view.clause(ofToken: i))
    return i != clause.finite && i != clause.nonfinite && i != clause.particle && view.grammar(i).isEmpty
  }

  /// *Pa is in dat tehuis beland omdat jij geen zin had*, *door jouw gedoe betalen we bij*: what it came to, without the cause.
  private func outcome(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard clause.kind == .root, clause.person != .ander, clause.person != .algemeen, clause.finite >= 0,
      clause.subject >= 0, clause.order == .main || clause.order == .inverted, !judgesItself(index),
      !measuresAll(index),
      !hasTooMuch(index), !isImage(index), isSurelyRead(index), !view.sentence.isQuestion, !isHypothetical(index),
      !isFragment(index),
      clause.subjectPhrase.allSatisfy({ view.grammar($0).isDisjoint(with: .preposition) }),
      clause.order == .inverted
        ? clause.subjectPhrase.lowerBound == clause.finite + 1 : clause.subjectPhrase.upperBound == clause.finite,
      clause.person == .ik || clause.person == .wij || isAct(index)
    else { return nil }
    var changes = edits(index)
    let cause = view.clauses.first { i in
      let inner = view.clause(i)
      return inner.parent == index && inner.kind == .causal && inner.person == .ander
    }
    if let cause {
      for i in view.clause(cause).tokens where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
      if view.isMark(view.clause(cause).tokens.lowerBound - 1) {
        changes[view.clause(cause).tokens.lowerBound - 1] = .drop
      }
    } else if let (by, end) = owned(index) {
      for i in by...end { changes[i] = .drop }
    } else if let by = view.own(index).first(where: {
      view.spelled($0, in: "door vanwege dankzij")
        && !view.grammar($0 + 1).isDisjoint(with: [.objectOther, .possessiveOther])
    }) {
      var end = by + 1
      if view.isWord(by + 2), by + 2 != clause.finite, view.own(index).contains(by + 2),
        view.grammar(by + 2).isDisjoint(with: [.preposition, .adverb, .determiner])
      {
        end = by + 2
      }
      guard end + 1 == clause.finite || !view.isWord(end + 1) || end + 1 == clause.nonfinite,
        // *ik heb je door je scheiding gesleept*: through it, not because of it.
        !view.own(index).contains(where: { $0 < by && view.grammar($0).contains(.objectOther) })
      else { return nil }
      for i in by...end { changes[i] = .drop }
    } else {
      return nil
    }
    guard !resistsCutting(index, changes), let fact = recast.main(index, edits: changes)?.withoutLastComma,
      Wording.count(fact) >= 4, !fact.utf8.contains(UInt8(ascii: ","))
    else { return nil }
    let isNow = clause.tense == .present && !(view.isFinite(index, "hebben zijn") && clause.nonfinite >= 0)
    return Draft(
      kind: .ikBoodschap,
      text: "\(fact.capitalisedFirst), en ik \(isNow ? "voel" : "voelde") \(register.me) [welk gevoel?].")
  }
}
