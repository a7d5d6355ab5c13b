internal import Dutch

/// Plain orders and musts that no recipe for an order took up, as a question or as what the speaker would like.
extension Rewriter {
  /// *Je moet me vertrouwen*, *bied je excuses aan*, *ik wil dat je stopt met drinken*: the wish in the order.
  func orderedPlainly(_ hit: Hit) -> [Draft] {
    guard hit.rule == "eis" || view.clauses.contains(where: { isOrderedAsTold($0) }), !view.sentence.isQuestion,
      !register.isThirdPerson, view.tokens.allSatisfy({ !view.isQuoted($0) })
    else {
      return []
    }
    if let asked = demands() { return [asked] }
    if let index = view.clauses.first(where: { view.clause($0).finite >= 0 && view.clause($0).kind == .root }),
      standsAlone(index)
    {
      if let own = ownOrder(index) { return [own] }
      // *Laat me uitpraten*, *help eens mee*
      if view.clause(index).order == .imperative, view.clause(index).negation < 0, view.clauses.count == 1,
        view.isVerb(index, "uitpraten uitspreken helpen meehelpen luisteren antwoorden bellen meewerken zeggen"),
        let wish = request(imperative: index)
      {
        return [wish]
      }
      if let honest = honestOrder(index) { return [honest] }
      if let stop = stopOrder(index) { return [stop] }
    }
    guard let index = target(hit), standsAlone(index), view.clause(index).negation < 0, !isJudging(index),
      !measuresAll(index)
    else { return [] }
    let clause = view.clause(index)
    let own = view.own(index)
    // *Je moet me vertrouwen*
    if view.isVerb(index, Self.bonds),
      own.contains(where: { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }),
      view.isFinite(index, "moeten horen dienen mogen kunnen zullen") || clause.kind == .content,
      let words = recast.presentOfMeaning(index, edits: edits(index))
    {
      return [Draft(kind: .ikBoodschap, text: "Ik zou graag willen dat \(words).")]
    }
    // *Je moet meer doen in huis*
    if view.isVerb(index, "doen"), view.isFinite(index, "moeten mogen kunnen zullen"),
      let more = view.first("meer", in: own), view.spelled(more + 1, in: "doen in aan voor met"), clause.nonfinite >= 0
    {
      let words = own.filter { $0 > more && $0 != clause.nonfinite && view.isWord($0) }
      let rest = words.isEmpty ? "" : view.joined(words) + " "
      return [Draft(kind: .verzoek, text: "\(register.would) [wat precies?] \(rest)willen doen?")]
    }
    // *Ik wil dat je stopt met drinken*, *je moet ophouden met gamen*
    if clause.kind == .content && view.isFinite(index, "stoppen")
      || view.isFinite(index, "moeten") && view.isVerb(index, "stoppen ophouden"),
      let with = view.first("met", in: own),
      view.isWord(with + 1),
      !view.isWord(with + 2) || view.clause(ofToken: with + 2) != index
        || with + 2 == clause.finite, with + 1 != clause.finite
    {
      return [
        Draft(
          kind: .verzoek,
          text:
            "\(register.would) willen \(view.isVerb(index, "ophouden") ? "ophouden" : "stoppen") met \(view.text(with + 1))?"
        )
      ]
    }
    // *Ik verwacht dat je op tijd bent*
    if clause.kind == .content, view.isFinite(index, "zijn komen"), view.find("op", "tijd") != nil {
      return [Draft(kind: .verzoek, text: "\(register.would) er [wanneer?] om [hoe laat?] willen zijn?")]
    }
    if view.isFinite(index, "kunnen gaan mogen"), clause.nonfinite >= 0, clause.kind == .root, isAct(index) {
      return [request(index, slot: nil, isDemand: true)].compactMap { $0 }
    }
    return []
  }

  /// *U past dat aan en u biedt haar uw excuses aan*, *je belt ze op en je neemt het terug*: orders in the form of statements.
  private func demands() -> Draft? {
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard (1...2).contains(roots.count), roots.count == view.clauses.count, standsApart(roots) else { return nil }
    var phrases: [String] = []
    for index in roots {
      let clause = view.clause(index)
      guard view.isTarget(index), clause.tense == .present, clause.negation < 0, clause.nonfinite < 0,
        clause.order == .main || clause.order == .inverted, clause.finiteRow >= 0, isAct(index), isSurelyRead(index),
        !isJudging(index), !measuresAll(index), !hasTooMuch(index),
        !view.isVerb(index, "zijn hebben worden blijven doen"),
        let phrase = infinitive(ofStatement: index)
      else { return nil }
      phrases.append(phrase)
    }
    return Draft(kind: .verzoek, text: "\(register.want) \(phrases.joined(separator: " en "))?")
  }

  /// Whether statements are joined by *en* or a comma, the other the subject of each.
  private func standsApart(_ roots: [Int]) -> Bool {
    roots.dropFirst().allSatisfy { view.spelled(view.clause($0).tokens.lowerBound, "en") }
      && !view.tokens.contains { view.spelled($0, in: "maar want dus terwijl dan toch weer altijd") }
  }

  /// *dat aanpassen*: a statement about the other, its verb last and as an infinitive.
  private func infinitive(ofStatement index: Int) -> String? {
    let clause = view.clause(index)
    var changes = edits(index)
    if let now = view.first("vanaf", in: view.own(index)), view.spelled(now + 1, "nu") {
      changes[now] = .drop
      changes[now + 1] = .drop
    }
    for i in view.own(index) where view.spelled(i, in: "voortaan gewoon direct onmiddellijk en") { changes[i] = .drop }
    let tokens = clause.tokens.filter {
      $0 >= opening.end && view.passage.tokens[$0].kind != .endMark && view.isWord($0)
    }
    let subject = clause.isSubjectShared || clause.subject < 0 ? nil : view.text(clause.subject).lowercased()
    let isSecond = clause.order == .inverted && view.spelled(clause.subject, in: "je jij")
    let finite =
      isSecond
      ? Conjugation(view.lexemes.vocabulary).present(clause.finiteRow, .je) : view.text(clause.finite).loweredFirst
    let rest = tokens.filter { $0 != clause.finite && !(subject != nil && $0 == clause.subject) }
    let told = "\(register.subject) \(finite) \(written(rest, changes))."
    guard let words = subordinated(told.capitalisedFirst) else { return nil }
    return infinitive(of: words, subject: register.subject, finite: finite, row: clause.finiteRow)
  }

  /// *Bied je excuses aan*, *neem je verantwoordelijkheid*: an order about what is the other's own, as a question.
  private func ownOrder(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard clause.order == .question || clause.order == .imperative, clause.negation < 0,
      // *Ga je kamer opruimen*
      clause.nonfinite < 0 || view.isFinite(index, "gaan") && clause.nonfinite > clause.finite,
      clause.finite == view.own(index).first(where: { view.isWord($0) }), view.clauses.count == 1, clause.verbRow >= 0,
      !view.own(index).contains(where: { view.isMark($0) || view.spelled($0, "en") })
    else { return nil }
    let own = view.own(index).filter {
      $0 > clause.finite && $0 != clause.particle && $0 != clause.nonfinite && view.isWord($0)
        && !view.spelled($0, in: "eens nou nu dan ook toch gewoon maar es onmiddellijk meteen direct")
    }
    let isOwn =
      own.count >= 2 && view.spelled(own[0], in: "je uw jullie") && view.isWord(own[1])
      && !view.isVerb(index, "houden schamen gedragen bemoeien aanstellen")
      && view.spelled(
        own[1], in: "excuses verantwoordelijkheid telefoon woord best gsm spullen kleren jas schoenen kamer")
    let isSome =
      own.count == 1 && view.spelled(own[0], in: "sorry iets dankjewel bedankt") && view.isVerb(index, "zeggen")
    guard isOwn || isSome else { return nil }
    return Draft(
      kind: .verzoek,
      text: "\(register.want) \(view.joined(Array(own))) \(view.lexemes.vocabulary.lemma(clause.verbRow))?")
  }

  /// *Wees eens eerlijk*: the same as a question.
  private func honestOrder(_ index: Int) -> Draft? {
    guard view.clause(index).order == .imperative, view.isFinite(index, "zijn"), view.clause(index).negation < 0,
      view.clauses.count == 1, let how = manner(of: index),
      view.own(index).allSatisfy({
        how.contains($0) || $0 == view.clause(index).finite || !view.isWord($0)
          || view.spelled($0, in: "eens nou nu toch gewoon ook es een keer")
      })
    else { return nil }
    return Draft(kind: .verzoek, text: "\(register.want) \(view.text(how)) zijn?")
  }

  /// *Stop daarmee*, *hou daar eens mee op*: the same as a question.
  private func stopOrder(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard clause.order == .imperative, view.isVerb(index, "stoppen ophouden"), view.clauses.count == 1,
      view.own(index).allSatisfy({
        !view.isWord($0) || $0 == clause.finite || $0 == clause.particle
          || view.spelled($0, in: "daarmee ermee daar er mee eens nou nu toch es gewoon alsjeblieft aub")
      })
    else { return nil }
    let with = view.first("daarmee daar", in: view.own(index)) != nil ? "daarmee" : "ermee"
    return Draft(
      kind: .verzoek, text: "\(register.would) \(with) willen \(view.lexemes.vocabulary.lemma(clause.verbRow))?")
  }

  /// *eerlijk*, *lief voor me*: how one would like somebody to be, and to whom.
  func manner(of index: Int) -> Range<Int>? {
    view.first("eerlijk lief aardig open geduldig", in: view.own(index)).map {
      $0..<(view.spelled($0 + 1, in: "tegen voor met naar") ? $0 + 3 : $0 + 1)
    }
  }
}
