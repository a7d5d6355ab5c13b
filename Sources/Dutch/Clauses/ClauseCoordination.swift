/// Clauses joined by a coordinator, and where a main clause begins or ends.
extension ClauseParser {
  enum Coordinated {
    case main
    case final(ClauseKind)
  }

  /// What a coordinator starts, or nil when it joins words.
  func coordinatedClause(after i: Int) -> Coordinated? {
    var j = i + 1
    while isWord(j),
      grammar(j).contains(.interjection) || grammar(j).contains(.coordinator) && !grammar(j).contains(.subordinator)
    { j += 1 }
    guard isWord(j) else { return nil }
    if clauses[top].finite < 0, clauses[top].order != .final { return nil }
    let current = clauses[top]
    // want rommel zie jij: never within a subordinate clause.
    if spelled(i, "want"), current.finite >= 0, subordinator(at: j, afterBoundary: true) == nil,
      hasFinalVerb(after: i - 1)
    {
      return .main
    }
    if let kind = subordinator(at: j, afterBoundary: true) {
      // en dat, en als: the next clause opens itself.
      if clauses[top].finite < 0 { return nil }
      _ = kind
      return .main
    }
    if startsMainClause(j) {
      if current.order == .final, current.finite < 0 { return nil }
      // *als je komt en ik werk*: verb-final goes on when the verb does not stand beside its subject.
      if current.order == .final, current.finite >= 0, isPersonalPronoun(j), finiteScore(j + 1) >= 2, !endsClause(j + 2)
      {
        return .main
      }
      if current.order == .final, current.kind != .root, hasOpenAncestor { return .final(current.kind) }
      if current.order == .final, isPersonalPronoun(j), endsClause(j + 2), finiteScore(j + 1) >= 2 {
        return .final(current.kind)
      }
      return .main
    }
    // Jij zegt dat je komt en dan kom je nooit: inverted, so a main clause.
    if current.order == .final, current.finite >= 0, !hasOpenAncestor,
      !grammar(j).isDisjoint(with: [.adverb, .time, .pronominalAdverb]), finiteScore(j + 1) >= 2,
      isPersonalPronoun(j + 2), grammar(j + 1).isDisjoint(with: [.subordinator, .preposition])
    {
      return .main
    }
    // Je vroeg niet hoe het gaat, maar voor haar is er tijd: a phrase with a preposition, then the verb and *er* or its subject.
    if current.order == .final, current.finite >= 0, !hasOpenAncestor, grammar(j).contains(.preposition),
      (j + 2...j + 3).contains(where: { k in
        isWord(k) && finiteScore(k) >= 2 && grammar(k - 1).isDisjoint(with: [.determiner, .possessive, .adverb])
          && (isPersonalPronoun(k + 1) || spelled(k + 1, "er"))
      })
    {
      return .main
    }
    if current.order == .final, current.finite >= 0, hasFinalVerb(after: i) {
      var k = j
      while isWord(k) {
        if finiteScore(k) >= 2 { return .final(current.kind) }
        if subordinator(at: k, afterBoundary: false) != nil { return nil }
        k += 1
      }
    }
    // Fronted adverbial, then the verb: "en dan vraag je", "maar gisteren belde je".
    if current.finite >= 0, current.order != .final || !hasOpenAncestor {
      var k = j
      var words = 0
      while isWord(k), words < 6 {
        if finiteScore(k) == 3, words > 0 || !canBeNonfinite(k) { return .main }
        if finiteScore(k) == 2, words > 0, isPersonalPronoun(k + 1) { return .main }
        k += 1
        words += 1
      }
    }
    return nil
  }

  func endsClause(_ i: Int) -> Bool {
    !isWord(i) || grammar(i).contains(.coordinator) || subordinator(at: i, afterBoundary: false) != nil
  }

  /// Whether a main clause starts at `i`: subject and verb, verb and subject, or a verb that shares its subject.
  func startsMainClause(_ i: Int) -> Bool {
    if isPronounSubject(i) {
      var j = i + 1
      if grammar(j).contains(.closing) || grammar(j).contains(.stressed) && !isPersonalPronoun(j) { j += 1 }
      if finiteScore(j) >= 2, agrees(lexeme(j).forms, with: i, inverted: false) { return true }
    }
    let score = finiteScore(i)
    if score >= 2 {
      if isPersonalPronoun(i + 1), agrees(lexeme(i).forms, with: i + 1, inverted: true) { return true }
      if lexeme(i).forms.isDisjoint(with: [.infinitive, .participle]) { return true }
    }
    // dan, toen, daar and one adverb before the verb.
    if grammar(i).contains(.adverb) || grammar(i).contains(.er) || grammar(i).contains(.pronominalAdverb)
      || grammar(i).contains(.time)
    {
      if finiteScore(i + 1) == 3, isPronounSubject(i + 2) || isNounPhraseStart(i + 2) { return true }
      if finiteScore(i + 1) == 2, isNominative(i + 2) { return true }
    }
    return false
  }
}
