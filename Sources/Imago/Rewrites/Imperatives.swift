internal import Dutch

/// Orders with one verb as a question: *Leg die telefoon weg* as *Wil je de telefoon wegleggen?*
extension Rewriter {
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
    guard clause.negation < 0, !isImage(index), view.first("normaal volwassen wel", in: view.own(index)) == nil,
      canBeAsked(index),
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
}
