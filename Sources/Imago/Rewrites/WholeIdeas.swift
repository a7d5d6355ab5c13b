internal import Dutch

/// A guess that is too long or too winding to take apart clause by clause, put behind *Ik heb het idee dat* as a whole.
extension Rewriter {
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
          || view.senses($0).has(.absolute) && changes[$0] == nil && !view.spelled($0, in: "alleen enkel pas")
      }),
      let words = subordinated(statement(stretch, of: index, changes)), keepsPhrases(words, stretch, changes)
    else { return [] }
    let isPast = view.clause(index).tense == .past || view.clause(index).tense == .pluperfect
    let tail = isPast ? "." : register.subject == "u" ? ", en ik weet niet of dat klopt." : ". Klopt dat?"
    return [
      Draft(kind: .interpretatie, text: "Ik \(isPast ? "had" : "heb") het idee dat \(words)\(tail)")
    ]
  }

  /// Whether a clause says what goes on in the other, or what something is to them.
  private func isWholeGuess(_ index: Int, of hit: Hit) -> Bool {
    let clause = view.clause(index)
    let own = view.own(index)
    guard clause.order == .main || clause.order == .inverted, !clause.isQuoted, !clause.isSubjectShared,
      clause.subject >= 0, !view.isFinite(index, "zullen moeten mogen heten"), !isJudging(index, countingVerbs: false),
      !praises(index), !measuresAll(index), !hasTooMuch(index), !isWry(index),
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
    if view.isTarget(index) {
      let isWish = view.first("liever liefst", in: own) != nil && view.isFinite(index, "hebben zien willen")
      let isMind =
        view.isVerb(index, "willen hopen vinden gunnen verwachten beseffen") || view.isFinite(index, "willen durven")
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
    var text = ""
    for i in stretch {
      var word: String
      switch changes[i] {
      case .drop: continue
      case .replace(let other): word = other
      case nil: word = view.text(i)
      }
      if i == view.clause(index).subject, view.spelled(i, in: "jij gij") { word = view.spelled(i, "jij") ? "je" : "ge" }
      if !text.isEmpty, view.passage.tokens[i].kind != .mark { text += " " }
      text += word
    }
    return text + "."
  }
}
