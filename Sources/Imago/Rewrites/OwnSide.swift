internal import Dutch

/// What is the speaker's own in a sentence that points at the other: a state with its cause, being alone, a thought about one's place,
/// an own fault.
extension Rewriter {
  /// *Ik slaap slecht omdat jij zo nodig tot twee uur series moet kijken*: *Ik slaap slecht als je tot twee uur series kijkt.*
  func caused(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !["dreigement", "sarcasme", "afwimpelen"].contains(hit.rule),
      view.clauses.count == 2,
      let root = view.clauses.first(where: {
        view.clause($0).kind == .root && view.clause($0).person == .ik && view.clause($0).tense == .present
          && view.clause($0).order == .main
      }),
      let cause = view.clauses.first(where: {
        view.clause($0).parent == root && view.clause($0).kind == .causal && view.clause($0).order == .final
          && view.isTarget($0) && view.clause($0).tense == .present && view.spelled(view.clause($0).opener, "omdat")
      }), !measuresAll(root), !hasTooMuch(root), !isHypothetical(root), isSurelyRead(root),
      !isJudging(cause), isAct(cause), isSurelyRead(cause), !isImage(cause),
      !view.isVerb(cause, "drijven dwingen maken"),
      view.clause(cause).negation < 0
    else { return [] }
    var changes = edits(root)
    for i in view.clause(cause).tokens where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
    var own = edits(cause)
    for i in view.own(cause) where view.spelled(i, in: "zo nodig altijd steeds weer elke keer") { own[i] = .drop }
    let isMust = view.isFinite(cause, "moeten")
    guard !resistsCutting(cause, own), isMust || !isHypothetical(cause),
      let fact = recast.main(root, edits: changes)?.capitalisedFirst.withoutLastComma,
      let words =
        (isMust
        ? recast.presentOfMeaning(cause, edits: own) : recast.subordinate(cause, edits: own, unstressed: true))?
        .withoutLastComma, Wording.count(words) >= 2, !words.hasLooseComma
    else { return [] }
    return [Draft(kind: .ikBoodschap, text: "\(fact) als \(words).")]
  }

  /// *Gezellig hoor, weer in m'n eentje voor de tv*, *lekker dan zit ik hier weer alleen*: being alone, said plainly.
  func alone(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, hit.rule == "sarcasme" || hit.rule == "absoluut" else { return [] }
    if let root = view.clauses.first(where: {
      view.clause($0).kind == .root && view.clause($0).person == .ik && view.clause($0).tense == .present
        && view.isVerb($0, "zitten staan liggen eten slapen")
    }), view.first("alleen eentje", in: view.own(root)) != nil, !isJudging(root), isSurelyRead(root) {
      var changes = edits(root)
      for i in view.own(root)
      where view.spelled(i, in: "dan weer lekker fijn gezellig leuk maar nou") || view.isMark(i) { changes[i] = .drop }
      guard !resistsCutting(root, changes), let fact = recast.main(root, edits: changes)?.withoutLastComma,
        Wording.count(fact) >= 4, !fact.hasLooseComma
      else { return [] }
      return [Draft(kind: .ikBoodschap, text: "\(fact.capitalisedFirst), en ik voel \(register.me) [welk gevoel?].")]
    }
    guard view.clauses.allSatisfy({ view.clause($0).finite < 0 }),
      let start = view.find("in", "m'n", "eentje") ?? view.find("in", "mijn", "eentje")
        ?? view.find("in", "me", "eentje")
    else { return [] }
    let words = view.tokens.filter {
      $0 >= start && view.passage.tokens[$0].kind != .endMark && view.passage.tokens[$0].kind != .emoji
    }
    guard words.count <= 8, words.allSatisfy({ view.isWord($0) }) else { return [] }
    return [Draft(kind: .ikBoodschap, text: "Ik voelde \(register.me) [welk gevoel?], \(view.joined(words)).")]
  }

  /// *Ik mag hier blijkbaar alleen nog betalen*: a thought about one's own place.
  func ownPlaceGuessed(_ hit: Hit) -> [Draft] {
    guard hit.rule == "sarcasme", !view.sentence.isQuestion, view.clauses.count == 1, let index = view.clauses.first,
      view.clause(index).kind == .root, view.clause(index).person == .ik, view.clause(index).tense == .present,
      view.first("blijkbaar kennelijk", in: view.own(index)) != nil, isSurelyRead(index), !isJudging(index),
      view.isFinite(index, "mogen moeten zijn bestaan tellen")
    else { return [] }
    var changes = edits(index)
    for i in view.own(index) where view.spelled(i, in: "blijkbaar kennelijk") { changes[i] = .drop }
    guard let words = recast.subordinate(index, edits: changes)?.withoutLastComma, Wording.count(words) >= 3,
      !words.hasLooseComma
    else { return [] }
    return [guessed(words, asks: false)]
  }

  /// *Ik was kortaf, sorry, maar jij lokt het uit*: the own fault, without what comes behind it.
  func admitted(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion,
      let but = view.tokens.first(where: { view.spelled($0, "maar") && view.isMark($0 - 1) }),
      view.first("sorry spijt excuses", in: view.tokens.lowerBound..<but) != nil,
      let fault = view.clauses.first(where: {
        view.clause($0).finite >= 0 && view.clause($0).finite < but && view.clause($0).person == .ik
      }), view.clause(fault).kind == .root || view.clause(fault).kind == .content,
      view.clauses.allSatisfy({
        view.clause($0).finite > but || view.clause($0).person == .ik || view.clause($0).finite < 0
      })
    else { return [] }
    let words = (opening.end..<but - 1).filter { view.passage.tokens[$0].kind != .emoji }
    guard words.count >= 3 else { return [] }
    return [Draft(kind: .ikBoodschap, text: view.joined(Array(words)).capitalisedFirst + ".")]
  }

  /// *Ik ben het zat dat je schoenen altijd in de gang staan*, *ik kan er niet tegen dat je zit te bellen*: the irritation as one's own,
  /// with *als*.
  func fedUp(_ hit: Hit) -> Draft? {
    guard !view.sentence.isQuestion, view.clauses.count == 2,
      let inner = view.clauses.first(where: {
        view.clause($0).kind == .content && view.spelled(view.clause($0).opener, "dat") && view.clause($0).finite >= 0
      }), case let outer = view.clause(inner).parent, outer >= 0, view.clause(outer).person == .ik,
      case let isFed = view.first("zat beu", in: view.own(outer)) != nil,
      isFed
        || view.spelled(view.clause(outer).finite, in: "kan kon") && view.clause(outer).negation >= 0
          && view.first("tegen", in: view.own(outer)) != nil
        || view.isFinite(outer, "haten"),
      view.clause(inner).tense == .present, view.clause(inner).negation < 0, !isJudging(inner), !hasTooMuch(inner),
      isAct(inner), isSurelyRead(inner), !isImage(inner), !isHypothetical(inner)
    else { return nil }
    var changes = edits(inner)
    for i in view.own(inner) where view.senses(i).has(.absolute) || view.spelled(i, in: "weer steeds") {
      changes[i] = .drop
    }
    guard !resistsCutting(inner, changes),
      let words = recast.subordinate(inner, edits: changes, unstressed: true)?.withoutLastComma,
      Wording.count(words) >= 3,
      !words.hasLooseComma
    else { return nil }
    return Draft(kind: .ikBoodschap, text: "Ik \(isFed ? "raak geïrriteerd" : "vind het vervelend") als \(words).")
  }

  /// *Mevrouw had er geen zin in*: a title for the other, and what one took to be so.
  func titled(_ hit: Hit) -> [Draft] {
    guard hit.rule == "sarcasme", !view.sentence.isQuestion, view.clauses.count == 1, let index = view.clauses.first,
      view.clause(index).kind == .root, view.clause(index).order == .main, view.clause(index).tense == .past,
      view.clause(index).subject >= 0, view.clause(index).subjectPhrase.count == 1,
      view.spelled(view.clause(index).subject, in: SentenceView.mockTitles), isSurelyRead(index),
      view.isFinite(index, "hebben vinden willen zijn"), !isJudging(index), !register.isPlural
    else { return [] }
    var changes = edits(index)
    changes[view.clause(index).subject] = .replace(register.subject)
    for i in view.own(index) where view.spelled(i, in: "weer eens natuurlijk zeker alweer") { changes[i] = .drop }
    guard register.subject != "ge", !resistsCutting(index, changes),
      let words = recast.subordinate(index, edits: changes)?.withoutLastComma, Wording.count(words) >= 3
    else { return [] }
    return [guessed(words, isPast: true)]
  }

  /// *Waarom zeg je dat nu pas?*, *moest ik dat van je zus horen?*: what one would have liked to hear sooner, or from the other.
  func toldSooner(_ hit: Hit) -> [Draft] {
    guard hit.rule != "dreigement" else { return [] }
    if let heard = heardElsewhere() { return [heard] }
    guard view.clauses.count == 1, let index = view.clauses.first, view.isTarget(index),
      view.isVerb(index, "zeggen vertellen"), view.first("waarom", in: view.own(index)) != nil,
      view.find("nu", "pas") != nil || view.find("pas", "nu") != nil,
      let thing = view.own(index).first(where: { view.spelled($0, in: "dat het t 't") })
    else { return [] }
    return [Draft(kind: .ikBoodschap, text: "Ik had \(view.text(thing)) graag eerder gehoord.")]
  }

  /// *Waarom moet ik dat van de kapper horen?*: the same, from the other.
  private func heardElsewhere() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        view.clause($0).kind == .root && view.clause($0).person == .ik && view.isFinite($0, "moeten")
          && view.isVerb($0, "horen vernemen")
      }), standsAlone(index), view.clause(index).negation < 0 || view.find("niet", "van") != nil,
      let from = view.first("van via", in: view.own(index)), view.grammar(from + 1).isDisjoint(with: .objectOther),
      !register.isThirdPerson
    else { return nil }
    let thing = view.own(index).first { $0 < from && view.spelled($0, in: "dat dit het t 't da zoiets") }
    let inner = view.clauses.first { view.clause($0).parent == index }
    if let inner {
      guard thing == nil, view.clauses.count == 2, view.clause(inner).kind == .content,
        view.spelled(view.clause(inner).opener, "dat"), !isJudging(inner), !measuresAll(inner), !holdsBack(inner)
      else { return nil }
      return Draft(
        kind: .ikBoodschap, text: "Ik had graag van \(register.stressed) gehoord \(opened(inner).loweredFirst).")
    }
    guard let thing else { return nil }
    return Draft(
      kind: .ikBoodschap, text: "Ik had \(view.text(thing).lowercased()) graag van \(register.stressed) gehoord.")
  }
}
