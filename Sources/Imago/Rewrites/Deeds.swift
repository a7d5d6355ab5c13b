internal import Dutch

/// What was done, told in the past: *Toen je [wanneer?] de deur dichtgooide, voelde ik me [welk gevoel?]*.
extension Rewriter {
  /// *Jij gaat met de eer strijken en ik sta met de afwas*: what was done, by the other and by the speaker.
  func told(_ hit: Hit) -> [Draft] {
    // What as a whole lands as a verdict or a guess, and by no word in particular, is an image more often than a fact.
    let isImagined = hit.construction == "weging" && hit.rule == "oordeel"
    guard !view.sentence.isQuestion, hit.rule != "dreigement", !isImagined else { return [] }
    var deeds: [String] = []
    var last = -1
    var barest: String?
    var sharesSubject = false
    var own: [String] = []
    if view.clauses.contains(where: { view.isTarget($0) && view.clause($0).kind == .root && isOrdered($0) }) {
      return []
    }
    // *Je kookt twintig jaar voor iemand en dan hoor je ...*: *je* is the speaker.
    if view.find("voor", "iemand") != nil, view.clauses.count > 1 { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root || isFact(index) else { continue }
      // *proficiat, ge hebt de vaat gedaan*: what was done well is told with a wry face.
      let isPraise =
        hit.rule == "sarcasme" && clause.negation < 0
        && (view.verbSense(index, .duty)
          || view.first("proficiat bravo knap merci bedankt fijn leuk geweldig super top wauw", in: view.tokens) != nil)
      if hit.rule == "vergelijking", clause.person != .ik, !touchesSpeaker(index, besides: clause.subjectPhrase) {
        continue
      }
      // *Op jouw leeftijd stond ik in de kassen*: what was long ago is the measure, not what hurt.
      if hit.rule == "vergelijking", view.first("leeftijd vroeger destijds", in: view.tokens) != nil { continue }
      // *Toen jij ziek was, heb ik bouillon getrokken*: what was done for the other, without the other.
      if hit.rule == "vergelijking", clause.person == .ik,
        view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).person == .ander })
      {
        continue
      }
      if hit.rule == "sarcasme", !isEarnest(index) { continue }
      if hit.construction == "weging", view.isTarget(index), !isShown(index), !view.isVerb(index, Self.plainDeeds) {
        continue
      }
      // *wel op papier gescheiden maar ...*: a half that is granted only.
      if view.first("wel", in: view.own(index)) != nil, view.find("maar") != nil { continue }
      if view.isTarget(index) || isSpokenOf(index) && !view.isVerb(index, "krijgen hebben"), !isPraise,
        let words = deed(index, asksWhen: deeds.isEmpty)
      {
        let hasNoSubject = clause.isSubjectShared && deeds.isEmpty
        if hasNoSubject, isSpokenOf(index) { continue }
        if deeds.isEmpty, !hasNoSubject, let bare = deed(index, asksWhen: true, isBare: true), bare != words {
          barest = bare
        }
        last = index
        if deeds.count == 1 { sharesSubject = clause.isSubjectShared }
        deeds.append(hasNoSubject ? "\(register.subject) \(words)" : words)
      } else if clause.person == .ik || clause.person == .wij, clause.kind == .root, !clause.isSubjectShared,
        let words = ownDeed(index)
      {
        own.append(words)
      }
    }
    // *Je vraagt hoe het gaat en loopt weg*: the half that did no harm is not what it is about.
    if deeds.count == 1, last >= 0, view.clause(last).negation < 0, view.isVerb(last, Self.harmless),
      // *Je pakte je telefoon en luisterde niet meer*
      view.first(SentenceView.screens, in: view.own(last)) == nil,
      view.clauses.contains(where: {
        $0 > last && view.clause($0).kind == .root && view.clause($0).finite >= 0
          && (view.isTarget($0) || view.clause($0).isSubjectShared
            || view.first("nooit niemand", in: view.own($0)) != nil)
      })
    {
      deeds = []
      barest = nil
    }
    var texts: [String] = []
    if let deed = deeds.first {
      if deeds.count > 1 {
        let subject = ["hij", "ze", "zij"].first { deed.hasPrefix($0 + " ") } ?? register.subject
        texts.append("\(deed) en \(sharesSubject ? deeds[1] : deeds[1].withoutSubject(subject))")
      }
      if let act = own.first { texts.append("\(deed) en \(act)") }
      texts.append(deed)
      if let barest { texts.append(barest) }
    } else if let act = own.first, view.mentionsOther, hit.rule != "eis", whileOther(hit) == nil {
      texts.append(act)
    }
    return texts.map {
      feltWhen($0)
    }
  }

  /// What is done or said without harm, before what the sentence is about.
  private static let harmless: WordSet =
    "vragen zeggen geven slapen eten uitnodigen komen thuiskomen helpen beloven bellen sturen schrijven appen aanschuiven troosten knikken uitstappen opstaan pakken nemen horen zien vinden"

  /// *bij haar at u wel mee*: what was done for somebody else is no fact between the two.
  func touchesSpeaker(_ index: Int, besides subject: Range<Int> = 0..<0) -> Bool {
    view.own(index).contains {
      !subject.contains($0)
        && !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij, .possessiveIk, .possessiveWij])
    }
  }

  /// Whether a clause of a sneer tells what happened all the same: an act of the other, told as past or behind *dat*.
  private func isEarnest(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.person == .ander, clause.tense != .present || clause.kind == .content,
      view.first("blijkbaar kennelijk", in: view.tokens) == nil,
      !view.spelled(clause.opener - 1, in: "keer moment")
    else { return false }
    let classes = view.lexemes.vocabulary.classes(clause.verbRow)
    return clause.verbRow >= 0 && !classes.isDisjoint(with: [.visible, .audible, .speech])
  }

  /// *Hij neemt nooit op als ik bel*: the partner, spoken about to somebody else.
  private func isSpokenOf(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return clause.person == .derde && view.spelled(clause.subject, in: "hij ze zij ie") && !view.mentionsOther
      && view.passage.sentences.allSatisfy { $0.grammar.isDisjoint(with: .secondPerson) }
      && !view.lexeme(clause.finite).forms.contains(.plural) && !clause.isQuoted && clause.frame != .reported
  }

  /// *Knap dat je ...*: a fact with a verdict before it.
  private func isFact(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.kind == .content, clause.opener >= 0, view.spelled(clause.opener, "dat"), clause.parent >= 0 else {
      return false
    }
    let outer = view.clause(clause.parent)
    return outer.frame == .none && outer.person != .ander && (outer.person != .ik || outer.finite < 0)
      && (outer.kind == .root || outer.kind == .verbless)
  }

  /// What the other did, in the past and verb-final, every sting left out; nil where one would stay.
  ///
  /// - Parameter isBare: whether what happened meanwhile goes too.
  func deed(_ index: Int, asksWhen: Bool, isBare: Bool = false) -> String? {
    let clause = view.clause(index)
    guard clause.finite >= 0, isAct(index), !isHypothetical(index), clause.frame != .reported,
      !clause.isQuoted,
      // *maar jij hebt hier ook niet de hele dag gezeten*: measured against the speaker.
      !(clause.negation >= 0 && view.first("ook", in: view.own(index)) != nil && view.find("maar") != nil),
      clause.order != .imperative, clause.order != .question, !isVerdictVerb(clause.finite, index),
      !isVerdictVerb(clause.nonfinite, index), clause.tense != .pluperfect, isSurelyRead(index), !isToCome(index),
      !isEmptyVerb(index), !holdsBack(index), !isOnlyAThought(index), !isInquit(index),
      var changes = stripped(index, isBare: isBare),
      tellsPlainly(index, &changes)
    else { return nil }
    for i in view.own(index)
    where view.spelled(i, in: "nu dan toen") && i != clause.opener && !view.spelled(i - 1, "meer") {
      if view.spelled(i, in: "nu toen") || view.grammar(i + 1).isDisjoint(with: [.objectIk, .objectWij]) {
        changes[i] = .drop
      }
    }
    let isNow = clause.tense == .present && !(view.isFinite(index, "hebben zijn") && clause.nonfinite >= 0)
    if isNow, asksWhen, !hasTime(index), !changes.values.contains(where: { $0.isSlot }) {
      guard let parts = recast.parts(index) else { return nil }
      if let at = timePlace(in: parts.field.filter { changes[$0] == nil }, keepsNegation: true), changes[at] == nil,
        at != clause.nonfinite, view.first("dag later erna daarna", in: view.own(index)) == nil
      {
        changes[at] = .replace("[wanneer?] " + inner(at))
      }
    }
    let moment = isBare ? "" : cutMoment(index, &changes)
    guard isTelling(index, changes), let told = recast.past(index, edits: changes)?.withoutLastComma else {
      return nil
    }
    let words = moment.isEmpty ? told : "\(moment) en \(told)"
    // *overeindsprong, zodra je moeder belde*
    return words.hasLooseComma || words.holds(", zodra ") ? nil : words
  }

  /// *..., zei mijn vader*: who said so, no act of the other.
  private func isInquit(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard view.isVerb(index, "zeggen vragen roepen schrijven denken"),
      view.own(index).first(where: { view.isWord($0) }) == clause.finite
    else { return false }
    return clause.order == .inverted
      || !view.grammar(clause.finite + 1).isDisjoint(with: [.possessiveIk, .possessiveWij, .determiner])
  }

  /// *je laat hem wegrotten*: what was let happen is said to hurt.
  func abandons(_ index: Int) -> Bool {
    view.isFinite(index, "laten")
      && view.isVerb(index, "wegrotten verrotten verpieteren creperen sudderen zwemmen bungelen verkommeren gaarkoken")
  }

  /// Whether more than a pronoun and an empty verb is left.
  func isTelling(_ index: Int, _ changes: [Int: Recast.Edit]) -> Bool {
    guard let parts = recast.parts(index) else { return false }
    // *je zit te gamen*, *je kwam niet opdagen*
    if !parts.cluster.isEmpty, view.isFinite(index, "zitten staan liggen lopen") { return true }
    let left = (parts.field + parts.tail).filter { i in
      if case .drop? = changes[i] { return false }
      return view.isWord(i)
        && view.grammar(i).isDisjoint(with: [
          .objectIk, .objectOther, .objectThird, .objectWij, .reflexive, .er, .negation, .preposition, .determiner,
          .particle, .adverb, .subjectThing, .time, .dateNoun,
        ])
    }
    if !left.isEmpty { return true }
    let classes = view.lexemes.vocabulary.classes(view.clause(index).verbRow)
    return classes.contains(.audible) || view.isVerb(index, Self.plainDeeds)
  }

  /// Verbs that say enough by themselves.
  private static let plainDeeds: WordSet =
    "weglopen weggaan ophangen slapen snurken uitslapen feliciteren bedanken groeten antwoorden bellen terugbellen appen huilen vertrekken lachen roepen afzeggen binnenkomen wegkijken opkijken omkijken doorlopen wegblijven thuisblijven"

  /// What the speaker did or had to do, in the past and verb-final.
  func ownDeed(_ index: Int) -> String? {
    let clause = view.clause(index)
    guard clause.finite >= 0, clause.order != .question, clause.order != .imperative, !clause.isQuoted,
      view.first("wel ook toch liever tenminste alvast voortaan", in: view.own(index)) == nil, !isWry(index),
      !view.isFinite(index, "zullen willen durven hoeven"), clause.frame == .none, clause.tense != .pluperfect,
      !mentionsOtherByName(index), isSurelyRead(index), !isToCome(index), !isEmptyVerb(index), !holdsBack(index),
      !listsInfinitives(index), !isAnyhow(index),
      var changes = stripped(index), tellsPlainly(index, &changes), isTelling(index, changes)
    else { return nil }
    changes = nowGone(index, changes)
    let classes = view.lexemes.vocabulary.classes(clause.verbRow)
    let isLove = view.isVerb(index, "houden") && view.first("van", in: view.own(index)) != nil
    guard clause.verbRow >= 0, !isLove, classes.isDisjoint(with: [.mental, .evaluative]),
      !view.isVerb(
        index,
        "zijn hebben worden vinden gaan krijgen zullen doen bedoelen zeggen noemen wonen leven herinneren opmaken wenden wennen zwijgen spelen"
      ),
      clause.negation < 0
    else { return nil }
    let words =
      view.isFinite(index, "mogen kunnen")
      ? recast.pastOfMeaning(index, edits: changes) : recast.past(index, edits: changes)
    return words.flatMap { Wording.count($0) >= 3 ? $0.withoutLastComma : nil }
  }

  /// *Ik kan de Sint-Pieter bouwen en dan vind jij nog een scheve engel*: whatever one does, not what was done.
  private func isAnyhow(_ index: Int) -> Bool {
    view.isFinite(index, "kunnen")
      && view.clauses.contains {
        let other = view.clause($0)
        return $0 > index && other.kind == .root && other.person == .ander
          && view.first("dan nog", in: view.own($0)) != nil
      }
  }

  /// *ik mag tranen drogen, borden wassen en jouw dienst afmaken*: more than one verb behind *mag*.
  func listsInfinitives(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.nonfinite >= 0, view.isFinite(index, "mogen moeten kunnen") else { return false }
    return view.own(index).contains {
      $0 > clause.finite && $0 != clause.nonfinite && view.isWord($0) && view.lexeme($0).forms.contains(.infinitive)
        && (view.isMark($0 + 1) || view.spelled($0 + 1, "en"))
    }
  }

  /// *ik zit hier prima*, *afspraken zijn kennelijk iets voor mij*: said with a wry face, the opposite is meant.
  func isWry(_ index: Int) -> Bool {
    if view.isFinite(index, "zijn"), let some = view.first("iets", in: view.own(index)), view.spelled(some + 1, "voor")
    {
      return true
    }
    return view.clause(index).tokens.contains {
      view.senses($0).has(.positive)
        && !view.spelled($0, "gratis")
        || view.spelled($0, in: "prima best fijn gezellig leuk heerlijk lekker medaille sorry")
    }
  }

  /// *meneer*, *mevrouw*: the other by a title that mocks.
  func mentionsOtherByName(_ index: Int) -> Bool {
    view.clause(index).tokens.contains { view.spelled($0, in: SentenceView.mockTitles) }
  }
}
