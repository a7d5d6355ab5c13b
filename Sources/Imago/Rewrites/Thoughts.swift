internal import Dutch

/// What goes on in the other, or what something is to them, as the speaker's own thought: from the clause that says so, or, where it
/// is too long or too winding to take apart, from the statement as a whole.
extension Rewriter {
  // MARK: From a clause

  /// *Papa zijn doe je blijkbaar via WhatsApp*, *mij horen praten vind je erger*: what is done stands first, as an infinitive.
  private func opensWithActivity(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return clause.order == .inverted && clause.finite > view.tokens.lowerBound
      && view.lexeme(clause.finite - 1).forms.contains(.infinitive)
      && !view.lexeme(clause.finite - 1).forms.contains(.guessed) && view.isWord(clause.finite - 2)
      && view.grammar(clause.finite - 2).isDisjoint(with: [.preposition, .determiner, .possessive])
  }

  /// *Voor jou is het kennelijk een gepasseerd station*: what the speaker makes of it, as their own thought.
  func ideas(_ hit: Hit) -> [Draft] {
    // *zeker*, *vast*: with a wry face.
    let isSneer = hit.rule == "sarcasme" && view.first("blijkbaar kennelijk", in: view.tokens) == nil
    guard !view.sentence.isQuestion, !isSneer else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root, clause.finite >= 0, clause.subject >= 0, !clause.isSubjectShared, !clause.isQuoted,
        clause.order == .main || clause.order == .inverted, isGuess(index),
        !view.isFinite(index, "zullen moeten mogen betekenen heten"), !isJudging(index, countingVerbs: false),
        !isWry(index),
        standsAlone(index) || view.first("dat", in: view.own(index)) == nil, !praises(index),
        isSurelyRead(index), !holdsBack(index), !view.own(index).contains(where: { view.senses($0).has(.virtue) }),
        // *... op de foto, maar u weet niet in welke groep ze zitten*: who *they* are was said before.
        index == view.clauses.lowerBound
          || !view.clauses.contains(where: {
            view.clause($0).parent == index && view.spelled(view.clause($0).subject, in: "ze zij hij die")
          }),
        !isDefined(index), !isCalledSo(index), !mayBeObject(index), !opensWithActivity(index), !hidesClause(index),
        !mentionsOtherByName(index),
        !view.tokens.contains(where: { view.isQuoted($0) }), view.find("of", "niet") == nil,
        !holdsTwoVerbs(index), !hasStrayVerb(index), !isBroken(index),
        let changes = stripped(index, keepsTense: true), !changes.values.contains(where: { $0.isSlot }),
        let words = recast.subordinate(index, edits: changes, unstressed: true)?.withoutLastComma.asInside,
        Wording.count(words) >= 3,
        !words.utf8.contains(UInt8(ascii: ",")) || clause.order == .main && !words.hasLooseComma
      else { continue }
      let isPast =
        clause.tense == .past || clause.tense == .pluperfect || view.spelled(clause.finite, in: "was waren waart had")
      return [guessed(words, isPast: isPast), guessed(words, isPast: isPast, asks: false)]
    }
    return []
  }

  /// *tweede keus, als kleinkind*, *een museum: kijken mag*: a mark inside, over which no verb can be carried.
  func isBroken(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return view.own(index).contains { i in
      i > clause.finite && view.isMark(i) && view.isWord(i + 1) && view.clause(ofToken: i + 1) == index
    } || view.own(index).contains { view.passage.tokens[$0].flags.contains(.parting) }
  }

  /// *Bij jou is het pretpark*, *bij u is 't oudejaar*: a noun for how things are, which looks like the subject.
  private func isCalledSo(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return clause.order == .inverted && view.isFinite(index, "zijn worden")
      && view.spelled(clause.finite + 1, in: "het 't t") && clause.subjectPhrase.count > 1
      && clause.subjectPhrase.lowerBound == clause.finite + 1
  }

  /// *Je spiegelbeeld ziet je vaker dan wij*: who sees whom is not sure.
  func mayBeObject(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return clause.order == .main && clause.person != .ander && clause.subjectPhrase.count > 1
      && !view.grammar(clause.subjectPhrase.lowerBound).isDisjoint(with: .possessiveOther)
      && view.spelled(clause.finite + 1, in: "je jullie u")
  }

  /// Whether a clause says what goes on in the other.
  private func isGuess(_ index: Int) -> Bool {
    let clause = view.clause(index)
    let own = view.own(index)
    let isMind =
      view.isVerb(index, "vinden willen beseffen snappen begrijpen merken opmerken") && clause.tense != .perfect
      || view.isVerb(index, "geven") && view.first("om", in: own) != nil
      || view.isVerb(index, "houden") && view.first("van", in: own) != nil
      || view.isVerb(index, "weten") && clause.negation >= 0
    if view.first("wel wél", in: own) != nil, view.first("blijkbaar kennelijk", in: own) != nil { return false }
    let knowing = view.first("blijkbaar kennelijk zeker vast ongetwijfeld duidelijk klaarblijkelijk", in: own)
    let isKnowing = knowing.map { $0 != clause.particle } ?? false
    if view.isTarget(index) {
      // *Mijn zaak zie je als een hobby*
      if view.isVerb(index, "zien beschouwen"), clause.nonfinite < 0, clause.particle < 0, clause.negation < 0,
        view.first("als", in: own) != nil, view.first("eruit uit", in: own) == nil
      {
        return true
      }
      // *jij denkt zeker dat dit een hotel is*: an image, not a thought.
      let isOfMe = view.clauses.contains { view.clause($0).parent == index && view.clause($0).person == .ik }
      return (isMind || isKnowing)
        && (isOfMe || view.first("blijkbaar kennelijk", in: own) != nil || !view.isVerb(index, "denken peinzen hopen"))
        && view.first("als", in: own) == nil
    }
    let isAboutOther = own.contains { i in
      view.spelled(i, in: "voor bij") && view.spelled(i + 1, in: "jou je u jullie hem haar")
        || view.grammar(i).contains(.objectOther) && view.grammar(i).contains(.stressed)
    }
    // *Onze kant is kennelijk minder fotogeniek*: between the two, though neither is the subject.
    let isBetween =
      own.contains { i in
        !view.grammar(i).isDisjoint(with: [
          .possessiveIk, .possessiveWij, .possessiveOther, .objectIk, .objectWij,
        ]) || view.spelled(i, in: "sommigen anderen familie") || view.spelled(i, "dan") && i > clause.finite
      } && view.first("blijkbaar kennelijk", in: own) != nil && view.first("zo'n sier weer", in: own) == nil
    if isBetween, clause.tense == .present || clause.tense == .past, clause.person == .ding || clause.person == .derde {
      return true
    }
    // *Voor jou was het een vinkje op een lijstje*
    let start = own.first { view.isWord($0) && view.grammar($0).isDisjoint(with: .coordinator) } ?? -1
    let isSeenSo =
      view.spelled(start, in: "voor bij") && view.spelled(start + 1, in: "jou je u jullie")
      && start + 2 == clause.finite && view.isVerb(index, "zijn") && clause.nonfinite < 0 && clause.negation < 0
      && !view.spelled(clause.subject, in: "het t 't er")
    if isSeenSo { return true }
    return isAboutOther && (isKnowing || view.isVerb(index, "opvallen interesseren schelen uitmaken tellen bestaan"))
      || isKnowing && clause.person == .ik && view.isVerb(index, "zijn")
  }

  // MARK: As a whole

  /// *Een gesloten deur is voor jou een vrijbrief*, *eigenlijk hoop je dat het mislukt, dan hoef je het niet te zeggen*: the
  /// first statement, as the speaker's own thought.
  func wholeIdea(_ hit: Hit) -> [Draft] {
    guard ["interpretatie", "jij-opener", "oordeel", "absoluut", "vergelijking"].contains(hit.rule),
      let index = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).finite >= 0 }),
      isOnlyIf(index) && view.isTarget(index)
        || (hit.construction != "formule" || hit.rule == "interpretatie") && isWholeGuess(index, of: hit)
    else { return [] }
    return wholeIdea(of: index)
  }

  /// *U belt alleen als de televisie stuk is*: a rule that the speaker sees in what the other does.
  func isOnlyIf(_ index: Int) -> Bool {
    view.own(index).contains {
      view.spelled($0, in: "alleen enkel pas") && view.spelled($0 + 1, in: "als wanneer")
        || view.spelled($0, in: "alleen enkel") && view.spelled($0 + 1, "wat")
    }
      // *Jij komt alleen naar me toe als je iets nodig hebt*
      || view.first("alleen enkel", in: view.own(index)) != nil && view.first("met in", in: view.own(index)) == nil
        && view.clauses.contains {
          view.clause($0).parent == index && view.clause($0).kind == .conditional
            && view.clause($0).tokens.lowerBound > view.clause(index).finite && view.clause($0).person != .ik
        }
  }

  /// A statement with all that hangs on it, behind *Ik heb het idee dat*.
  func wholeIdea(of index: Int) -> [Draft] {
    guard !view.sentence.isQuestion, !view.tokens.contains(where: { view.isQuoted($0) }) else { return [] }
    var changes = edits(index)
    // *pas interessant als er iets stuk is*: what limits or weighs stays.
    for i in view.own(index) where view.spelled(i, in: "pas zelfs best wel even alleen enkel") { changes[i] = nil }
    guard !isJudging(index, countingVerbs: false), let stretch = stretch(of: index),
      (3...22).contains(stretch.count { view.isWord($0) }),
      !stretch.contains(where: {
        isVerdict($0) || view.passage.tokens[$0].flags.contains(.parting)
          || view.senses($0).has(.absolute) && changes[$0] == nil
            && !view.spelled($0, in: "alleen enkel pas niks niets")
      }),
      let words = subordinated(statement(stretch, of: index, changes)), keepsPhrases(words, stretch, changes),
      opensWithSubject(words, index), closesWithVerb(words, index), endsWithClause(words, stretch, index, changes),
      !words.hasLooseComma,
      view.find("of", "niet") == nil
    else { return [] }
    let isPast = view.clause(index).tense == .past || view.clause(index).tense == .pluperfect
    return [guessed(words, isPast: isPast)]
  }

  /// Whether a clause says what goes on in the other, or what something is to them.
  private func isWholeGuess(_ index: Int, of hit: Hit) -> Bool {
    let clause = view.clause(index)
    let own = view.own(index)
    guard clause.order == .main || clause.order == .inverted, !clause.isQuoted, !clause.isSubjectShared,
      clause.subject >= 0, !view.isFinite(index, "zullen moeten mogen heten"), !isJudging(index, countingVerbs: false),
      !isCalledSo(index), !mayBeObject(index), !opensWithInfinitive(index), !praises(index),
      hit.rule == "interpretatie" || !measuresAll(index), !hasTooMuch(index), !isWry(index),
      view.first("zeker vast natuurlijk tuurlijk precies wel", in: own) == nil
    else { return false }
    // *Gij spreekt tegen de kat vriendelijker dan tegen mij*
    if hit.rule == "vergelijking" {
      return view.isTarget(index) && clause.tense != .perfect && clause.negation < 0
        && own.contains { i in
          view.spelled(i, "dan")
            && (!view.grammar(i + 1).isDisjoint(with: [.objectIk, .objectWij])
              || view.grammar(i + 1).contains(.preposition)
                && !view.grammar(i + 2).isDisjoint(with: [.objectIk, .objectWij]))
        }
    }
    // What the rule took for a guess is one, whatever its verb.
    if hit.rule == "interpretatie", clause.tense != .perfect, !isPlainlySeen(index), !leavesVerbOpen(index) {
      return view.isTarget(index)
        || clause.tense != .pluperfect
          && own.contains { view.grammar($0).contains(.objectOther) && view.isWord($0) }
    }
    if view.isTarget(index) {
      let isWish = view.first("liever liefst", in: own) != nil && view.isFinite(index, "hebben zien willen")
      let isMind =
        view.isVerb(index, "willen hopen vinden gunnen verwachten beseffen schamen")
        || view.isFinite(index, "willen durven")
      return (isMind || isWish) && clause.tense != .perfect
    }
    let isToOther = own.contains { i in
      view.spelled(i, in: "voor bij") && view.spelled(i + 1, in: "jou u jullie")
    }
    let isFelt =
      view.isVerb(index, "interesseren boeien raken schelen")
      && own.contains { !view.grammar($0).isDisjoint(with: [.objectOther]) }
    return hit.rule == "interpretatie" && (isToOther && view.isFinite(index, "zijn") || isFelt)
  }

  /// *Ge peutert in uw tanden, ge hebt geen opvoeding gehad*, *op maandag komt hij bij jou vandaan*: an act that anybody sees, and
  /// nothing that says what for.
  private func isPlainlySeen(_ index: Int) -> Bool {
    let classes = view.lexemes.vocabulary.classes(view.clause(index).verbRow)
    return view.isTarget(index) && view.clause(index).negation < 0 && view.clause(index).nonfinite < 0
      && !classes.isDisjoint(with: [.visible, .audible]) && !view.isVerb(index, "zien spelen gebruiken straffen")
      && !view.clauses.contains { view.clause($0).parent == index && view.clause($0).kind != .relative }
      || view.isVerb(index, "komen gaan zijn vandaankomen") && view.first("vandaan", in: view.own(index)) != nil
  }

  /// Whether the verb, its object and its subject cannot be told apart surely enough to carry the verb to the end: *je had wat leukers*, *het is u niet om de
  /// bijdrage te doen*, *u had er maar aan te denken*, *ik hoef het niet te lezen*.
  private func leavesVerbOpen(_ index: Int) -> Bool {
    let own = view.own(index)
    let hasTe = view.clause(index).tokens.contains { view.spelled($0, "te") && view.isWord($0 + 1) }
    return view.isFinite(index, "hoeven") || view.first("idee zogenaamd zogenaamde erom gelijk", in: own) != nil
      || view.find("voor", "het", "geval") != nil
      || hasTe && (view.isFinite(index, "hebben") || view.isFinite(index, "zijn") && view.clause(index).negation >= 0)
      || view.isFinite(index, "hebben")
        && own.contains { view.spelled($0, "wat") && view.folded($0 + 1).ends("ers") || view.spelled($0, "maar") }
      // *Mijn verdriet kwam je niet uit*: who is the subject is not sure.
      || view.clause(index).order == .inverted && view.isVerb(index, "uitkomen tegenvallen meevallen opvallen aanstaan")
      // *Populair zijn is jou meer waard*
      || view.clause(index).subjectPhrase.contains {
        view.lexeme($0).forms.contains(.infinitive) && view.grammar($0).isEmpty
          || view.grammar($0).contains(.adjectiveish) && view.clause(index).subjectPhrase.count == 1
      }
  }

  /// The clause with all that hangs on it, up to the next statement.
  ///
  /// Nil where a clause stands first (*dat mijn rust sneuvelt, vind je een redelijke prijs*), or what follows would be missed.
  private func stretch(of index: Int) -> [Int]? {
    var stretch: [Int] = []
    let tokens = view.clause(index).tokens
    for i in tokens where i >= opening.end {
      let clause = view.clause(ofToken: i)
      if i < view.clause(index).finite, clause >= 0, clause != index { return nil }
      if clause >= 0, clause != index, !isInside(clause, index) {
        // *wil jij maar één ding*: no clause of its own.
        if view.spelled(i, "maar"), view.isWord(i - 1) { return nil }
        break
      }
      // *je gunt het me niet, dat idee had ik al langer*: behind the comma something else is said.
      if i > view.clause(index).finite, view.isMark(i), clause == index || clause < 0,
        view.clause(ofToken: i + 1) == index
      {
        if view.first("niet nie geen", in: i..<tokens.upperBound) != nil { return nil }
        break
      }
      if view.passage.tokens[i].kind == .endMark || view.passage.tokens[i].kind == .emoji { break }
      stretch.append(i)
    }
    // *je gunt mij die momenten maar zelf hoef je ze niet*: half of what is meant.
    if view.tokens.contains(tokens.upperBound), view.spelled(tokens.upperBound, "maar"),
      view.isWord(tokens.upperBound - 1)
    {
      return nil
    }
    while let last = stretch.last, !view.isWord(last) || view.grammar(last).contains(.coordinator) {
      stretch.removeLast()
    }
    while let first = stretch.first,
      !view.isWord(first) || !view.grammar(first).isDisjoint(with: [.coordinator, .interjection])
    {
      stretch.removeFirst()
    }
    return stretch.isEmpty ? nil : stretch
  }

  /// Whether the line opens with the clause's own subject: *je gebruikt ze* is not *dat ze je gebruikt*.
  private func opensWithSubject(_ words: String, _ index: Int) -> Bool {
    let clause = view.clause(index)
    guard !clause.subjectPhrase.isEmpty else { return false }
    let subject = written(Array(clause.subjectPhrase), unstressed(index, [:])).lowercased()
    let line = words.lowercased()
    // *Voor jou is de tijd van een ander ...*: what stood first may stay first.
    let first = view.own(index).first { view.isWord($0) && $0 >= opening.end }.map { view.text($0).lowercased() }
    return line.hasPrefix(subject + " ")
      || clause.order == .inverted && (line.hasPrefix("er ") || first.map { line.hasPrefix($0 + " ") } == true)
  }

  /// Whether nothing but a phrase or a clause follows the finite verb: *je wist toen al dat* is no Dutch.
  private func closesWithVerb(_ words: String, _ index: Int) -> Bool {
    let finite = view.text(view.clause(index).finite).lowercased()
    let line = words.lowercased().split(separator: " ")
    guard let at = line.firstIndex(where: { $0.hasSuffix(finite) }), at + 1 < line.count,
      let next = view.tokens.first(where: { view.text($0).lowercased() == line[at + 1] })
    else { return true }
    return view.grammar(next).isDisjoint(with: [.time, .adverb]) || !view.grammar(next).isDisjoint(with: .preposition)
      || !view.lexeme(next).forms.isDisjoint(with: [.infinitive, .participle]) || view.spelled(next, in: "dan als te")
  }

  /// Whether a clause that came last still does: *een bericht als uw auto kapot is stuurt* is no Dutch.
  private func endsWithClause(_ words: String, _ stretch: [Int], _ index: Int, _ changes: [Int: Recast.Edit]) -> Bool {
    guard let last = stretch.last(where: { changes[$0] == nil }), view.clause(ofToken: last) >= 0,
      view.clause(ofToken: last) != index
    else { return true }
    return words.hasSuffix(view.text(last))
  }

  /// Whether an article or an adjective still stands before its noun.
  private func keepsPhrases(_ words: String, _ stretch: [Int], _ changes: [Int: Recast.Edit]) -> Bool {
    zip(stretch, stretch.dropFirst()).allSatisfy { i, next in
      let opens =
        view.spelled(i, in: "de een mijn onze deze zo'n")
        || view.grammar(i).contains(.adjectiveish) && view.folded(i).ends("e")
      guard opens, view.isWord(next), changes[i] == nil, changes[next] == nil else { return true }
      return words.lowercased().holds("\(view.text(i)) \(view.text(next))".lowercased())
    }
  }

  /// The stretch as a sentence, without what goes from every rewrite.
  private func statement(_ stretch: [Int], of index: Int, _ changes: [Int: Recast.Edit]) -> String {
    written(stretch, unstressed(index, changes)) + "."
  }
}
