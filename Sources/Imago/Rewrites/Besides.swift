internal import Dutch

/// What a reproach holds beside the other's deed: the state of things, or the speaker's own side. It stays, the finger goes.
extension Rewriter {
  /// *Uw hond blaft de hele nacht en u doet daar niets aan*: what both can hear, then the feeling.
  func besides(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion,
      !["sarcasme", "dreigement", "verwijtvraag", "afwimpelen", "eis"].contains(hit.rule)
    else { return [] }
    if let beside = whileOther(hit) { return [beside] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root, clause.finite >= 0, clause.subject >= 0, !clause.isSubjectShared, !clause.isQuoted,
        clause.order == .main || clause.order == .inverted, clause.person != .ander, clause.person != .algemeen,
        !hit.tokens.overlaps(clause.tokens), isPlainStatement(index), !mentionsOther(index),
        clause.person == .ik || clause.person == .ding && clause.subjectPhrase.count > 1,
        clause.person == .ik || !view.spelled(clause.finite, "hoor"), !holdsBack(index), !pointsAtOther(index),
        !isForLater(index), !pointsBack(index), !view.isFinite(index, "noemen"),
        clause.person == .ik || clause.order == .main && isCommonOrDone(index), !isImage(index), !contrasts(index),
        isSurelyRead(index), !holdsTwoVerbs(index),
        !(view.isVerb(index, "zijn") && view.grammar(clause.finite + 1).contains(.determiner)),
        hit.rule != "vergelijking" || view.first("gezien gehoord gelezen", in: view.own(index)) == nil,
        // *ik word er zestig van*, *ik ben maar de buurvrouw*: an image, an understatement.
        view.first("maar", in: view.own(index)) == nil, !isSoon(index),
        view.first("er", in: view.own(index)) == nil || view.first("van", in: view.own(index)) == nil,
        clause.negation < 0 || view.isVerb(index, "zijn hebben slapen"),
        hit.rule != "vergelijking" || clause.person == .ik && clause.tense == .present,
        hit.rule != "vergelijking" || !view.isVerb(index, "hebben"),
        !(clause.person == .ding && (view.isVerb(index, "zijn worden hebben") || view.isFinite(index, "zijn worden"))),
        !isFragment(index)
      else { continue }
      let changes = edits(index)
      // *ik zit hier prima*: said with a wry face.
      let isWry = clause.tokens.contains {
        view.senses($0).has(.positive) || view.spelled($0, in: "prima best fijn gezellig")
      }
      guard !isWry, !resistsCutting(index, changes), let fact = recast.main(index, edits: changes)?.capitalisedFirst,
        Wording.count(fact) >= 4
      else { continue }
      if clause.person == .ik, view.isVerb(index, "zijn worden voelen raken hebben schrikken schamen"),
        clause.tokens.contains(where: { view.senses($0).has(.feeling) })
      {
        return [Draft(kind: .ikBoodschap, text: fact + ".")]
      }
      let feeling = clause.tense == .present ? "en ik voel" : "en ik voelde"
      return [Draft(kind: .ikBoodschap, text: "\(fact), \(feeling) \(register.me) [welk gevoel?].")]
    }
    return []
  }

  /// *en twee kinderen in bed legt*, *ik krijg je snurkend*, *vriendjespolitiek blijft vriendjespolitiek*: nothing that can stand
  /// by itself.
  func isFragment(_ index: Int) -> Bool {
    let clause = view.clause(index)
    let own = view.own(index)
    let endsInVerb =
      own.last(where: { view.isWord($0) }) == clause.finite && clause.finite > clause.tokens.lowerBound + 3
    let getsOther =
      view.isVerb(index, "krijgen")
      && own.contains { $0 > clause.finite && view.spelled($0, in: "je jou jullie u hem haar") }
    // *Op de ene zat ik, op de andere ...*
    let isHalf = view.first("ene één", in: own) != nil && view.first("andere ander", in: view.tokens) != nil
    return endsInVerb || view.isVerb(index, "blijven noemen kosten") || getsOther || isHalf
  }

  /// *..., dat hoor ik aan de vogels*: what it points at goes with the rest.
  func pointsBack(_ index: Int) -> Bool {
    let start = view.own(index).first { view.isWord($0) } ?? -1
    let hasEarlier = view.clauses.contains {
      $0 < index && view.clause($0).kind == .root && view.clause($0).finite >= 0
    }
    return hasEarlier && view.spelled(start, in: "dat dit daar da") && view.clause(index).order == .inverted
      || view.clauses.contains {
        view.clause($0).parent == index && view.clause($0).kind == .relative && view.clause($0).person == .ander
      }
  }

  /// *Ik zit hier met een ziek kind en jij zuipt bier*, *jij leeft als een baron en ik sta hier te poetsen*: what the speaker
  /// did, and in a slot what the other did then.
  func whileOther(_ hit: Hit) -> Draft? {
    guard !view.sentence.isQuestion, hit.rule != "dreigement", hit.rule != "eis", hit.rule != "vergelijking",
      let index = view.clauses.first(where: {
        view.clause($0).kind == .root && view.clause($0).person == .ik && !view.clause($0).isSubjectShared
      }),
      let other = view.clauses.first(where: {
        ($0 > index || view.spelled(view.clause(index).tokens.lowerBound, in: "en terwijl"))
          && view.isTarget($0) && view.clause($0).kind == .root && view.clause($0).finite >= 0
          && view.clause($0).order != .imperative && !isToCome($0) && !view.isFinite($0, "worden")
      }), deed(other, asksWhen: false) == nil, let act = ownDeed(index)
    else { return nil }
    return feltWhen("\(act) en \(register.subject) [wat zag of hoorde je?]")
  }

  /// *ik moest het van Yvonne horen*: what the speaker did, where nothing of the other can stand beside it.
  func ownDeedAlone(_ hit: Hit) -> Draft? {
    guard whileOther(hit) != nil,
      let act = view.clauses.lazy.filter({
        view.clause($0).kind == .root && view.clause($0).person == .ik && !view.clause($0).isSubjectShared
      }).compactMap({ ownDeed($0) }).first
    else { return nil }
    return feltWhen(act)
  }

  /// *Uw hond blaft*, *de trap is nat*: a thing that both can see or hear, not one that the other is measured by.
  private func isCommonOrDone(_ index: Int) -> Bool {
    let clause = view.clause(index)
    // *je handdoek ligt op de grond*: where a thing of the other's is.
    let isPlaced =
      view.isVerb(index, "liggen staan hangen slingeren") && clause.nonfinite < 0
      && clause.subjectPhrase.contains { view.senses($0).has(.householdThing) || view.spelled($0, in: Self.belongings) }
    guard
      view.grammar(clause.subjectPhrase.lowerBound).isDisjoint(with: .possessiveOther) || isPlaced
        || clause.negation < 0,
      let last = clause.subjectPhrase.last(where: { view.isWord($0) }), clause.finite == last + 1
    else { return false }
    let classes = view.lexemes.vocabulary.classes(clause.verbRow)
    return clause.verbRow >= 0 && !classes.isDisjoint(with: [.visible, .audible, .state])
      && !view.spelled(clause.subjectPhrase.lowerBound, in: "een zelfs elke iedere")
      && view.isWord(clause.finite + 1)
  }

  private static let belongings: WordSet =
    "handdoek handdoeken schoenen sokken jas jassen tas tassen kleren spullen fiets auto bord borden kopje kopjes gereedschap was rommel boeken laptop sleutels"

  /// *Fijn dat je eindelijk de schuur hebt opgeruimd*: thanks with a sting, without it.
  func thanked() -> [Draft] {
    guard let first = view.firstContentWord, view.spelled(first, in: "fijn leuk mooi goed super top heerlijk prettig"),
      view.spelled(first + 1, "dat"),
      let inner = view.clauses.first(where: { view.clause($0).opener == first + 1 }), view.isTarget(inner),
      view.clause(inner).negation < 0, !isJudging(inner), !measuresAll(inner),
      view.clause(inner).tense == .perfect || view.clause(inner).tense == .past,
      let sting = view.first("eindelijk", in: view.own(inner)),
      view.clauses.allSatisfy({ $0 == inner || isInside($0, inner) || view.clause($0).finite < 0 })
    else { return [] }
    let words = (first..<view.tokens.upperBound).filter {
      $0 != sting && view.passage.tokens[$0].kind == .word
        && !view.spelled($0, in: "ook eens hoor zeg nu nou") || view.passage.tokens[$0].kind == .number
    }
    return [Draft(kind: .feit, text: view.joined(words).capitalisedFirst + ".")]
  }

  /// *Laat maar, ik doe het zelf wel weer*: the words that wave it away, and what is behind them.
  func waved() -> [Draft] {
    guard let start = view.tokens.first(where: { view.isWord($0) && view.grammar($0).isDisjoint(with: .coordinator) }),
      let words = Self.wavings.first(where: { view.sequence($0, at: start) })
    else { return [] }
    let end = start + words.count
    guard !view.isWord(end) || view.spelled(end, in: "joh hoor zitten dan") else { return [] }
    let said = view.text(start..<end).loweredFirst
    return [
      Draft(
        kind: .ikBoodschap, text: "Ik zeg '\(said)', maar eigenlijk voel ik \(register.me) [welk gevoel?].")
    ]
  }

  private static let wavings: [[StaticString]] = [
    ["laat", "maar"], ["geeft", "niks"], ["geeft", "niet"], ["maakt", "niet", "uit"], ["geen", "probleem"],
    ["geen", "zorgen"],
  ]

  /// *Leuk dat ik het via de juf moet horen*: the own side of it, then the feeling.
  func ownSide() -> [Draft] {
    guard !view.sentence.isQuestion,
      let inner = view.clauses.first(where: { i in
        let c = view.clause(i)
        return c.kind == .content && c.person == .ik && c.finite >= 0 && c.order == .final
          && (c.parent < 0 || view.clause(c.parent).person != .ik && view.clause(c.parent).person != .ander)
      }), !isJudging(inner), !hasTooMuch(inner), view.isVerb(inner, "horen vernemen lezen zien wachten merken"),
      view.first("sorry", in: view.tokens) == nil
    else { return [] }
    let changes = edits(inner)
    guard !resistsCutting(inner, changes), let fact = recast.main(inner, edits: changes)?.capitalisedFirst else {
      return []
    }
    let feeling = view.clause(inner).tense == .present ? "en ik voel" : "en ik voelde"
    let told = Draft(kind: .ikBoodschap, text: "\(fact), \(feeling) \(register.me) [welk gevoel?].")
    // *moest horen* and *mocht vernemen* point a finger of their own; *hoorde* does not.
    guard view.isFinite(inner, "moeten mogen"), let heard = recast.pastOfMeaning(inner, edits: changes) else {
      return [told]
    }
    return [feltWhen(heard), told]
  }

  /// Whether a clause states something that is so, not what is thought, wanted or possible.
  private func isPlainStatement(_ index: Int) -> Bool {
    !isJudging(index) && !measuresAll(index) && !hasTooMuch(index) && !isMental(index)
      && !view.isFinite(index, "zullen mogen kunnen willen hoeven durven moeten")
      && view.first("ook wel tenminste liever dan anders alleen tenslotte immers", in: view.own(index)) == nil
      && view.clause(index).frame == .none
  }

  private func isMental(_ index: Int) -> Bool {
    let classes = view.lexemes.vocabulary.classes(view.clause(index).verbRow)
    return classes.contains(.mental)
      || view.isVerb(index, "vinden zeggen zwijgen bedoelen leven gaan maken houden noemen")
  }

  /// Whether the other is named in a clause or in one inside it.
  private func mentionsOther(_ index: Int) -> Bool {
    view.clause(index).tokens.contains {
      let words = view.grammar($0)
      return words.contains(.stressed) && !words.isDisjoint(with: .secondPerson)
        || view.spelled($0, in: SentenceView.mockTitles)
    }
  }
}
