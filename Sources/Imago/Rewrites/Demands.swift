internal import Dutch

/// What is demanded or was agreed, as a question or as what was counted on.
extension Rewriter {
  /// *ik wil dat je*, *ik eis dat je*: the act that is demanded.
  func demanded(_ hit: Hit) -> [Draft]? {
    let inner = view.clauses.first { i in
      let c = view.clause(i)
      return c.kind == .content && c.person == .ander && c.parent >= 0
        && [.ik, .wij].contains(view.clause(c.parent).person)
        && view.isFinite(c.parent, "willen eisen verwachten") && !c.isQuoted
    }
    if let inner, view.clause(inner).negation < 0, view.clauses.count == 2, !register.isThirdPerson,
      let need = Self.needs[view.lexemes.vocabulary.lemma(view.clause(inner).verbRow)]
    {
      return [Draft(kind: .ikBoodschap, text: "Ik heb \(register.possessive) \(need) nodig.")]
    }
    return inner.flatMap { wanted($0) }
  }

  /// What nobody can do on request, as what is needed.
  private static let needs: [String: String] = [
    "vertrouwen": "vertrouwen", "respecteren": "respect", "waarderen": "waardering", "begrijpen": "begrip",
    "steunen": "steun",
  ]

  /// *je had me kunnen bellen*, *had je niet even kunnen wachten*.
  func isTooLate(_ index: Int) -> Bool {
    let own = view.own(index)
    return view.isFinite(index, "hebben zijn") && view.spelled(view.clause(index).finite, in: "had hadt hadden was")
      && (view.first("moeten kunnen mogen", in: own) != nil
        || view.first("maar", in: own) != nil
          && own.first(where: { view.isWord($0) && $0 >= opening.end }) == view.clause(index).finite)
      || view.isFinite(index, "kunnen mogen") && view.first("hebben", in: own) != nil
  }

  /// *je moet*, *u hoort te*, *je zou moeten*, *voortaan*, *jij gaat nu*.
  func demand(_ index: Int) -> [Draft]? {
    let clause = view.clause(index)
    guard clause.kind == .root || clause.kind == .content, clause.order != .question else { return nil }
    let own = view.own(index)
    let isMust =
      clause.nonfinite >= 0
      && (view.isFinite(index, "moeten horen behoren dienen")
        || view.isFinite(index, "zullen mogen") && view.first("moeten eens ook", in: own) != nil
        || view.isFinite(index, "kunnen") && view.first("beter", in: own) != nil)
    let isFromNow =
      view.first("voortaan vervolg", in: own) != nil || view.find("vanaf", "nu") != nil
      || view.find("van", "nu", "af") != nil
    guard isMust || isFromNow, !view.spelled(clause.finite, in: "moest moesten") else { return nil }
    // *dan moet je dat vooral doen*
    if view.first("vooral", in: own) != nil { return [] }
    // *bij jou moet je er achteraan blijven lopen*: what anybody has to.
    if view.find("bij", "jou") != nil || view.find("bij", "u") != nil { return [] }
    // *Telkens als er volk bij is, moet ge mij kleiner maken*: what happens each time, nothing that is demanded.
    if clause.order == .inverted,
      view.first("telkens altijd steeds weer", in: view.tokens) != nil || view.find("elke", "keer") != nil
        || view.find("iedere", "keer") != nil
    {
      return []
    }
    // *je moet wel veel van jezelf houden om zo te parkeren*: a conclusion.
    if view.spelled(clause.finite + 1, "wel") || view.spelled(clause.finite + 2, "wel") && isFinalPurpose(index) {
      return []
    }
    // *Je moet je rijbewijs verlengen, ik zag de brief liggen*: beside what one demands one says why.
    let hasReason = view.clauses.allSatisfy {
      $0 == index || view.clause($0).kind != .root || $0 > index && view.clause($0).person == .ik
    }
    guard clause.negation < 0, standsAlone(index) || hasReason else { return [] }
    return [request(index, slot: "[wanneer?]", isDemand: true)].compactMap { $0 }
  }

  private func isFinalPurpose(_ index: Int) -> Bool {
    view.clauses.contains { view.clause($0).kind == .infinitival && view.clause($0).parent == index }
  }

  /// *jij zou toch bellen*: what was counted on.
  func agreed(_ index: Int) -> [Draft]? {
    let clause = view.clause(index)
    guard view.spelled(clause.finite, in: "zou zoudt zouden"), clause.nonfinite >= 0,
      view.first("moeten kunnen mogen willen", in: view.own(index)) == nil,
      clause.kind == .root, clause.negation < 0, !view.isVerb(index, "sieren passen misstaan"),
      !view.clauses.contains(where: { view.clause($0).kind == .conditional })
    else { return nil }
    guard standsAlone(index), isAct(index), !isJudging(index), !measuresAll(index),
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)
    else { return [] }
    return [
      request(index, slot: "[wanneer?]"), Draft(kind: .ikBoodschap, text: "Ik rekende erop dat \(words)."),
    ].compactMap { $0 }
  }

  /// *ik wil dat je*, *ik eis dat je*, *ik verwacht dat u*.
  func wanted(_ index: Int) -> [Draft]? {
    let clause = view.clause(index)
    guard clause.kind == .content, clause.parent >= 0, [.ik, .wij].contains(view.clause(clause.parent).person),
      view.isFinite(clause.parent, "willen eisen verwachten")
    else { return nil }
    // *Ik wil nooit meer dat je dat doet*
    guard clause.negation < 0, view.clause(clause.parent).negation < 0 else { return [] }
    return [request(index, slot: "[wanneer?]", isDemand: true)].compactMap { $0 }
  }

  /// *Je had beloofd dat je zou bellen*, *je hebt beloofd op tijd te komen*: what was counted on, then the feeling.
  func countedOn(_ index: Int) -> Draft? {
    func draft(_ words: String) -> Draft {
      Draft(kind: .ikBoodschap, text: "Ik had erop gerekend \(words), en ik voelde \(register.me) [welk gevoel?].")
    }
    guard
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && [.content, .infinitival].contains(view.clause($0).kind)
          && !view.spelled(view.clause($0).opener, "zonder")
      }), !isJudging(inner), !measuresAll(inner), !hasTooMuch(inner), !holdsBack(inner), !isImage(inner)
    else { return nil }
    if view.clause(inner).kind == .infinitival {
      let would = register.isPlural ? "zouden" : register.subject == "ge" ? "zoudt" : "zou"
      let words = recast.infinitive(omTe: inner, modal: would, edits: edits(inner))
      return words.map { draft("dat \(register.subject) \($0)") }
    }
    let clause = view.clause(inner)
    let isOpen = clause.tense == .past || view.spelled(clause.finite, in: "zou zoudt zouden")
    guard isOpen, clause.opener >= 0, view.spelled(clause.opener, "dat"),
      view.first("zonder", in: view.own(inner)) == nil
    else { return nil }
    return draft(opened(inner))
  }

  /// *Je beloofde te bellen, maar je deed het niet*, *je zou om zes uur thuis zijn en je was er om negen uur*: what was counted
  /// on.
  func promised(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !register.isThirdPerson,
      ["jij-opener", "oude-koeien", "oordeel"].contains(hit.rule),
      let index = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).finite >= 0 }),
      view.isTarget(index), view.clause(index).order == .main, view.clause(index).negation < 0,
      !view.tokens.contains(where: { view.isQuoted($0) })
    else { return [] }
    let clause = view.clause(index)
    if view.isVerb(index, "beloven"), clause.tense != .present { return [countedOn(index)].compactMap { $0 } }
    guard view.spelled(clause.finite, in: "zou zoudt zouden"), clause.nonfinite >= 0,
      view.first("moeten kunnen mogen willen", in: view.own(index)) == nil, !isJudging(index), !measuresAll(index),
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)?.withoutLastComma,
      !words.hasLooseComma
    else { return [] }
    return [
      Draft(kind: .ikBoodschap, text: "Ik had erop gerekend dat \(words), en ik voelde \(register.me) [welk gevoel?].")
    ]
  }
}
