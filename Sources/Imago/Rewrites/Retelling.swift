internal import Dutch

/// What a reproach still tells when each of its clauses is looked at by itself: those that hold a sting go, the others stay.
///
/// It is asked for when no recipe for the whole sentence gave anything.
extension Rewriter {
  /// The ways to tell the sentence again, those that keep most of it first. Each is tried only when those before it gave
  /// nothing.
  enum Retelling: CaseIterable {
    case admitted, measured, lacking, busyWith, unloved, unburdened, habits, dreaded, together, helpWanted, caused,
      alone, ownPlaceGuessed, titled, toldSooner, framed,
      longedFor, ownInside,
      wishes, told, elliptic, whileOther, ownPlace,
      ideas, answers, sides, likeOthers, elsewhere, wholeIdea
  }

  /// The sentence told again in one way.
  func retold(_ hit: Hit, _ way: Retelling) -> [Draft] {
    // *Toen jij ziek was, heb ik wel gekookt*: neither half is what hurt.
    if hit.construction == "tegendienst" { return [] }
    return drafts(hit, way)
  }

  private func drafts(_ hit: Hit, _ way: Retelling) -> [Draft] {
    switch way {
    case .habits: habits(hit)
    case .admitted: admitted(hit)
    case .measured: measured(hit)
    case .lacking: lacking(hit)
    case .busyWith: busyWith(hit)
    case .unloved: unloved(hit)
    case .unburdened: unburdened(hit)
    case .dreaded: dreaded(hit)
    case .caused: caused(hit)
    case .alone: alone(hit)
    case .ownPlaceGuessed: ownPlaceGuessed(hit)
    case .titled: titled(hit)
    case .toldSooner: toldSooner(hit)
    case .together: together(hit)
    case .helpWanted: helpWanted(hit)
    case .framed: framedActs(hit)
    case .longedFor: longedFor(hit)
    case .ownInside: ownInside(hit)
    case .wishes: wishes(hit)
    case .told: told(hit)
    case .elliptic: elliptic(hit)
    case .whileOther: [whileOther(hit), ownDeedAlone(hit)].compactMap { $0 }
    case .ownPlace: ownPlace(hit)
    case .ideas: ideas(hit)
    case .answers: answers(hit)
    case .sides: sides(hit)
    case .likeOthers: likeOthers(hit)
    case .elsewhere: elsewhere(hit)
    case .wholeIdea: wholeIdea(hit)
    }
  }

  // MARK: Acts

  /// *Jij gaat met de eer strijken en ik sta met de afwas*: what was done, by the other and by the speaker.
  private func told(_ hit: Hit) -> [Draft] {
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
  }

  /// What the other did, in the past and verb-final, every sting left out; nil where one would stay.
  ///
  /// - Parameter isBare: whether what happened meanwhile goes too.
  func deed(_ index: Int, asksWhen: Bool, isBare: Bool = false) -> String? {
    let clause = view.clause(index)
    guard clause.finite >= 0, isAct(index), !isHypothetical(index), clause.frame != .reported, !clause.isQuoted,
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
    return words.hasLooseComma ? nil : words
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
        "zijn hebben worden vinden gaan krijgen zullen doen bedoelen zeggen noemen wonen leven herinneren opmaken wenden wennen zwijgen"
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
    view.clause(index).tokens.contains { view.spelled($0, in: "meneer mevrouw madame prinses majesteit") }
  }

  // MARK: The speaker's side

  /// *ik lig hier met 39 koorts en hij vraagt wat we eten*: the own state or what both can see, then the feeling.
  private func sides(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !["dreigement", "sarcasme", "afwimpelen"].contains(hit.rule),
      view.first("blijkbaar kennelijk zeker", in: view.tokens) == nil
    else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root, clause.finite >= 0, clause.subject >= 0, !clause.isSubjectShared, !clause.isQuoted,
        clause.order == .main || clause.order == .inverted, clause.person != .ander, clause.person != .algemeen,
        clause.frame == .none, !isWry(index), !mentionsOtherByName(index), !mocks(index), clause.tense != .pluperfect,
        isSurelyRead(index), !isToCome(index), !isHypothetical(index), !isEmptyVerb(index), !holdsBack(index),
        !pointsAtOther(index) || isGiven(index), clause.person != .ik || clause.negation < 0, !isImage(index),
        !pointsBack(index), view.first("allemaal", in: view.own(index)) == nil,
        !contrasts(index),
        !view.isFinite(index, "zullen mogen kunnen willen hoeven durven moeten gaan noemen"),
        hit.rule != "vergelijking" || clause.person == .ik && clause.tense == .present, isSide(clause, index),
        var changes = stripped(index), !changes.values.contains(where: { $0.isSlot }),
        cutComparison(index, &changes),
        let fact = recast.main(index, edits: changes)?.capitalisedFirst.withoutLastComma, Wording.count(fact) >= 4,
        !fact.utf8.contains(UInt8(ascii: ","))
      else { continue }
      let isNow = clause.tense == .present && !(view.isFinite(index, "hebben zijn") && clause.nonfinite >= 0)
      let feeling = isNow ? "en ik voel" : "en ik voelde"
      return [Draft(kind: .ikBoodschap, text: "\(fact), \(feeling) \(register.me) [welk gevoel?].")]
    }
    return []
  }

  /// *van jou kreeg ik een duimpje*: what was given.
  private func isGiven(_ index: Int) -> Bool {
    view.isVerb(index, "krijgen") && view.clause(index).person == .ik
      && view.own(index).contains { view.spelled($0, "jou") && view.spelled($0 - 1, "van") }
  }

  private func isSide(_ clause: Clause, _ index: Int) -> Bool {
    let classes = view.lexemes.vocabulary.classes(clause.verbRow)
    switch clause.person {
    case .ik, .wij:
      return classes.isDisjoint(with: [.mental, .evaluative])
        && !view.isVerb(
          index, "vinden zeggen zwijgen bedoelen zijn leven wonen hebben worden werken stellen noemen opmaken")
        && view.first("tenslotte immers inmiddels rug", in: view.own(index)) == nil
        && !view.own(index).contains { i in
          // *Een afspraak bij de tandarts krijg ik sneller*: measured against what is not said.
          i > clause.finite
            && view.spelled(i, in: "sneller vaker eerder liever beter meer minder later langer harder vlugger rapper")
        }
    case .derde where !view.spelled(clause.subject, in: Self.dependents): return false
    case .derde, .ding:
      return clause.order == .main
        && (clause.subjectPhrase.count > 1 || isName(clause.subject))
        && isCommonThing(index) && isAct(index)
        && !classes.isDisjoint(with: [.visible, .audible, .state])
        && !view.isVerb(index, "zijn worden hebben doen gaan")
    default: return false
    }
  }

  /// Whether the subject of a clause is somebody in both their care or a thing in the house, and no measure for the other.
  func isCommonThing(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard let last = clause.subjectPhrase.last(where: { view.isWord($0) }), clause.finite == last + 1,
      view.grammar(clause.subjectPhrase.lowerBound).isDisjoint(with: .possessiveOther),
      !view.spelled(clause.subjectPhrase.lowerBound, in: "een 'n ne nen geen")
    else { return false }
    return clause.subjectPhrase.contains {
      view.spelled($0, in: Self.dependents) || view.senses($0).has(.householdThing)
    } || isName(clause.subject)
  }

  /// *Lieke*; at the head of a sentence any word has a capital.
  private func isName(_ i: Int) -> Bool {
    view.passage.tokens[i].flags.contains(.capital) && view.grammar(i).isEmpty
      && (i != view.firstContentWord || view.lexemes.readings(of: view.lexeme(i)).isEmpty && view.senses(i).isEmpty)
  }

  /// Who and what is in both their care.
  private static let dependents: WordSet =
    "kinderen kids zoon zoontje dochter dochtertje baby kind kleintje jongens meisjes tweeling hond kat poes konijn"

  /// *hebben jouw aandacht niet overleefd*: the other is in it after all.
  func pointsAtOther(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return view.own(index).contains {
      !clause.subjectPhrase.contains($0) && view.grammar($0).contains(.stressed)
        && !view.grammar($0).isDisjoint(with: .secondPerson)
    }
  }

  /// Small words by which a plain statement means something else.
  private func mocks(_ index: Int) -> Bool {
    view.first(
      "zo ook wel tenminste liever toch zeker voortaan straks zelfs immers maar hoor dan volgend volgende knap",
      in: view.own(index))
      != nil
  }

  // MARK: Others

  /// *De man van Sanne brengt de kinderen naar zwemles*: what somebody else does, as a wish.
  private func likeOthers(_ hit: Hit) -> [Draft] {
    guard hit.rule == "vergelijking", !view.sentence.isQuestion else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root, clause.person == .derde, clause.order == .main,
        clause.tense == .present || clause.tense == .past && view.first("tenminste", in: view.own(index)) != nil,
        !clause.isSubjectShared, clause.negation < 0, clause.finite >= 0,
        clause.nonfinite < 0 || !isHypothetical(index), !view.isFinite(index, "blijven gaan komen"),
        !view.own(index).contains(where: { !view.grammar($0).isDisjoint(with: .possessiveOther) }),
        view.first("er zonder", in: view.own(index)) == nil,
        view.clauses.allSatisfy({ view.clause($0).parent != index || view.clause($0).person != .ander }),
        !view.own(index).contains(where: { view.grammar($0).contains(.subjectOther) }),
        // *halen het wel*: a thing that is not named.
        view.first("het 't t", in: view.own(index)).map({ view.grammar($0 + 1).isEmpty && view.isWord($0 + 1) })
          ?? true,
        view.first("nog", in: view.own(index)).map({ view.spelled($0 - 1, "tenminste") }) ?? true,
        !view.own(index).contains(where: {
          !clause.subjectPhrase.contains($0) && !view.grammar($0).isDisjoint(with: [.possessiveThird, .objectThird])
        }), view.passage.matches[view.sentence.matches].allSatisfy({ $0.sense != .formula }), standsAlone(index),
        view.verbSense(index, .duty) || view.verbSense(index, .goodDeed) || isShownAct(index)
          || view.isVerb(index, "vragen luisteren bellen appen opnemen"), stripped(index) != nil,
        let wish = request(index, slot: "[wanneer?]")
      else { continue }
      return [wish]
    }
    return []
  }

  /// *Voor je vrienden rij je naar Groningen*: what the other does with or for somebody else, and what that does to the speaker.
  private func elsewhere(_ hit: Hit) -> [Draft] {
    guard hit.rule == "vergelijking", !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root
          && (view.clause($0).order == .main || view.clause($0).order == .inverted)
      }),
      view.clause(index).tense == .present || view.clause(index).tense == .past, view.clause(index).negation < 0,
      !view.clause(index).isSubjectShared, isAct(index), isShown(index) || view.verbSense(index, .goodDeed),
      isSurelyRead(index), !isJudging(index),
      !isImage(index), !holdsBack(index), !isHypothetical(index), !measuresAll(index),
      view.own(index).contains(where: { i in
        view.spelled(i, in: "voor met bij naar aan tegen") && view.tokens.contains(i + 1)
          && (view.grammar(i + 1).contains(.objectThird) || view.senses(i + 1).has(.kin)
            || view.senses(i + 1).has(.thirdParty) || view.spelled(i + 2, in: Self.others)
            || view.senses(i + 2).has(.kin) || view.senses(i + 2).has(.thirdParty))
      }), var changes = stripped(index)
    else { return [] }
    for i in view.own(index) where view.spelled(i, in: "wel wél ook gewoon nog zelfs") { changes[i] = .drop }
    guard isTelling(index, changes), view.first("als gelijk ineens opeens", in: view.own(index)) == nil else {
      return []
    }
    if view.clause(index).tense == .past {
      return recast.past(index, edits: changes).flatMap {
        Wording.count($0) >= 4 ? [feltWhen($0.withoutLastComma)] : nil
      }
        ?? []
    }
    guard let words = recast.subordinate(index, edits: changes, unstressed: true)?.withoutLastComma,
      Wording.count(words) >= 4, !words.hasLooseComma
    else { return [] }
    return [Draft(kind: .ikBoodschap, text: "Als \(words), voel ik \(register.me) [welk gevoel?].")]
  }

  /// Whom one does things for or with.
  private static let others: WordSet =
    "vrienden vriendinnen vriend vriendin maten collega's collega baas buren buurman buurvrouw broer zus moeder vader ouders familie club team kinderen"

  /// Whether a camera or a microphone records the act.
  private func isShownAct(_ index: Int) -> Bool {
    isAct(index) && isSurelyRead(index) && isShown(index) && !mocks(index)
  }

  /// Whether the verb of a clause is one of something seen, heard or said.
  private func isShown(_ index: Int) -> Bool {
    !view.lexemes.vocabulary.classes(view.clause(index).verbRow).isDisjoint(with: [.visible, .audible, .speech])
  }

}

extension Recast.Edit {
  /// Whether the edit puts a slot in.
  var isSlot: Bool {
    if case .replace(let text) = self { return text.utf8.first == UInt8(ascii: "[") }
    return false
  }
}

extension String {
  /// The words as they stand inside a sentence: a noun in *-tie*, *-heid* or *-ing* is no name.
  var asInside: String {
    let first = prefix { $0 != " " }
    return ["tie", "heid", "ing", "schap", "iteit", "liefde", "honderd", "duizend", "tig"].contains(
      where: first.hasSuffix) ? loweredFirst : self
  }

  /// The clause without the subject it shares with one before it.
  func withoutSubject(_ subject: String) -> String {
    hasPrefix(subject + " ") ? String(dropFirst(subject.count + 1)) : self
  }

  /// Whether a comma stands in a clause that is no list and no clause of its own: *met haar, mij deel je mee*.
  var hasLooseComma: Bool {
    var rest = self[...]
    while let comma = rest.firstRange(of: ", ") {
      rest = rest[comma.upperBound...]
      let next = rest.prefix { $0 != " " }
      let opensClause = [
        "omdat", "zodat", "als", "terwijl", "toen", "voordat", "nadat", "zodra", "sinds", "dat", "die", "wat", "waar",
        "hoe", "of", "om", "zoals", "zonder",
      ].contains(next)
      if !opensClause, !rest.contains(" en ") || ["en", "maar", "mij", "je", "jij", "ik"].contains(next) {
        return true
      }
    }
    return false
  }

  /// The string without the comma a cut clause left at its end.
  var withoutLastComma: String {
    var text = self
    while text.last == "," || text.last == " " { text.removeLast() }
    return text
  }
}
