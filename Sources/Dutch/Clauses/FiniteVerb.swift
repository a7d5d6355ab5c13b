/// Which word is the finite verb: agreement with its neighbours, how likely each form is, and the reading of one word.
extension ClauseParser {
  /// Whether a finite form agrees with a pronoun subject on its left or right.
  func agrees(_ form: VerbForm, with subject: Int, inverted: Bool) -> Bool {
    let g = grammar(subject)
    let singular = form.contains(.pastSingular)
    if g.contains(.subjectIk) { return form.contains(.stem) || singular }
    if g.contains(.subjectWij) { return form.contains(.plural) || form.contains(.pastPlural) }
    if g.contains(.subjectOther) {
      if form.contains(.thirdOnly), !g.contains(.polite) { return false }
      if g.contains(.jullie) {
        return !form.isDisjoint(with: [.plural, .pastPlural, .stemT, .pastSingular])
      }
      if g.contains(.ge) {
        return !form.isDisjoint(with: [.stemT, .presentGe, .pastGe, .pastSingular, .stem])
      }
      if g.contains(.polite) { return !form.isDisjoint(with: [.stemT, .presentGe, .pastSingular, .stem]) }
      if inverted { return form.contains(.stem) || singular || form.contains(.secondOnly) }
      return !form.isDisjoint(with: [.stemT, .pastSingular, .stem]) && !form.contains(.presentGe)
    }
    if g.contains(.subjectThird) {
      if form.contains(.secondOnly) { return false }
      if spelled(subject, "ze") || spelled(subject, "zij") { return form.isFinite }
      return form.contains(.stemT) || singular || (form.contains(.stem) && !form.contains(.plural))
    }
    if g.contains(.subjectThing) || g.contains(.subjectIndefinite) {
      return !form.contains(.secondOnly)
    }
    return true
  }

  /// How likely a token is a finite verb here: 0 not, 1 only if nothing else is, 2 likely, 3 sure.
  func finiteScore(_ i: Int) -> Int {
    guard isWord(i), tokens[i].kind == .word else { return 0 }
    let known = scores[i - sentence.lowerBound]
    if known >= 0 { return Int(known) }
    let score = weigh(i)
    scores[i - sentence.lowerBound] = Int8(score)
    return score
  }

  func weigh(_ i: Int) -> Int {
    let lex = lexeme(i)
    let before = i - 1
    guard lex.forms.isFinite else {
      // je beloofd: a participle's spelling for the present.
      let isMisspelt =
        lex.forms.contains(.participle) && lexemes.spelling(of: lex).last == UInt8(ascii: "d")
        && !lexemes.spelling(of: lex).starts("ge") && isPersonalPronoun(before) && !isObjectThere(before)
      return isMisspelt ? 1 : 0
    }
    let form = lex.forms
    let g = lex.grammar
    let previous = grammar(before)
    if previous.contains(.te), spelled(before, "te") { return 0 }
    if form.contains(.fusedGe), form.subtracting([.fusedGe]).isEmpty { return 3 }
    if form.contains(.guessed) {
      if isNominative(before), agrees(form, with: before, inverted: false) { return 2 }
      if isNominative(i + 1), agrees(form, with: i + 1, inverted: true), !form.contains(.infinitive) { return 2 }
      return form.contains(.infinitive) || tokens[i].flags.contains(.capital) ? 0 : 1
    }
    let isAuxiliary = !lex.classes.isDisjoint(with: [.auxiliary, .modal])
    let afterDeterminer =
      previous.contains(.determiner) && previous.isDisjoint(with: .anySubject) && !spelled(before, "al")
      || !previous.isDisjoint(with: [.possessiveIk, .possessiveWij]) && !spelled(before, "ons")
      || spelled(before, "jouw") || spelled(before, "uw") || spelled(before, "hun") || spelled(before, "een")
      || spelled(before, "geen")
    if afterDeterminer { return 0 }
    // zijn: possessive or verb.
    if spelled(i, "zijn") {
      if previous.contains(.preposition) && !previous.contains(.particle) { return 0 }
      if agreesPlural(before) || agreesPlural(i + 1) { return 3 }
      if lexeme(before).forms.contains(.participle) || lexeme(before).forms.isFinite { return 2 }
      if isWord(i + 1), grammar(i + 1).isEmpty || grammar(i + 1).contains(.nounish) { return previous.isEmpty ? 1 : 0 }
      return 2
    }
    // zo laat, te druk, laat was: an adjective.
    if g.contains(.adjectiveish), isCopula(i + 1) { return 0 }
    if g.contains(.adjectiveish), !isAuxiliary || spelled(i, "laat"),
      spelled(before, "zo") || spelled(before, "te") || spelled(before, "heel") || spelled(before, "erg")
        || spelled(before, "echt")
        || spelled(before, "best") || spelled(before, "nogal") || spelled(before, "wel") || spelled(before, "hoe")
    {
      return 0
    }
    let isNoun =
      g.contains(.nounish) || lex.senses.has(.kin) || lex.senses.has(.partner) || lex.senses.has(.thirdParty)
      || lex.senses.has(.householdThing)
    let isPlainPlural = form.contains(.plural) && form.isDisjoint(with: [.stem, .stemT, .past])
    let isStemOnly = form.contains(.stem) && form.isDisjoint(with: [.stemT, .past])
    // Neighbours that agree.
    if isPersonalPronoun(before), agrees(form, with: before, inverted: false), !isObjectThere(before) {
      let isAmbiguousJe = spelled(before, "je") || spelled(before, "u")
      if isAmbiguousJe, isStemOnly, !isAuxiliary {
        // je werk, je hoop: possessive. Only dt-errors of -d stems read as verbs (je vind).
        if isNoun || g.contains(.adjectiveish) { return endsClauseWord(i + 1) ? 1 : 0 }
        return 1
      }
      if isAmbiguousJe, isNoun, !isAuxiliary { return 1 }
      if isAmbiguousJe, isPlainPlural { return 0 }
      if isPlainPlural, previous.contains(.objectThird) || previous.contains(.objectOther) { return 1 }
      return g.contains(.adjectiveish) && isStemOnly ? 1 : 3
    }
    if isPersonalPronoun(i + 1), agrees(form, with: i + 1, inverted: true) {
      if g.contains(.tag), isMark(before) { return 1 }
      if isNominative(i + 1) { return isPlainPlural && !grammar(i + 1).contains(.subjectWij) ? 2 : 3 }
      if isAuxiliary { return 3 }
      // Waarom geven jullie; weet je wel: a verb that opens the clause or follows its question word.
      let opens = i == sentence.lowerBound || isMark(before) || previous.contains(.interrogative)
      if isPlainPlural { return opens && grammar(i + 1).contains(.jullie) ? 3 : 1 }
      if g.contains(.adjectiveish) {
        return opens && form.contains(.stem) && grammar(i + 1).contains(.subjectOther) ? 2 : 1
      }
      if isNoun || g.contains(.listed) {
        return previous.isDisjoint(with: [.preposition, .determiner, .quantifier])
          && previous.isDisjoint(with: .possessive) ? 2 : 1
      }
      return 3
    }
    if spelled(before, "het") || spelled(before, "dit") || spelled(before, "die") {
      if isStemOnly, !isAuxiliary { return 0 }
    }
    if isAuxiliary { return isPlainPlural ? 2 : 3 }
    if isNoun || g.contains(.adjectiveish) { return 1 }
    if g.contains(.listed) { return form.contains(.stem) ? 1 : 2 }
    if isPlainPlural { return 1 }
    if lex.senses.has(.judgement) || lex.senses.has(.feeling) || lex.senses.has(.positive), isStemOnly { return 1 }
    if form.contains(.past) && !form.contains(.participle) { return tokens[i].flags.contains(.capital) ? 1 : 3 }
    if form.contains(.stemT) {
      return form.contains(.participle) ? 2 : previous.contains(.preposition) && isStemOnly ? 1 : 3
    }
    if isStemOnly {
      if !previous.isDisjoint(with: [.preposition, .determiner, .quantifier]) { return 0 }
      return tokens[i].flags.contains(.capital) && i > sentence.lowerBound ? 0 : 1
    }
    return 2
  }

  func endsClauseWord(_ i: Int) -> Bool {
    !isWord(i) || !grammar(i).isDisjoint(with: [.coordinator, .subordinator])
  }

  /// A form of *zijn* or *worden*.
  func isCopula(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    return lexemes.readings(of: lexeme(i)).contains {
      $0.row >= 0 && isRow($0.row, "zijn") || $0.row >= 0 && isRow($0.row, "worden")
    }
  }

  func isRow(_ row: Int32, _ lemma: StaticString) -> Bool {
    guard row >= 0 else { return false }
    let base = verbs.bytes(verbs.rows[Int(row)].base)
    return base.count == lemma.utf8CodeUnitCount && base.starts(lemma)
  }

  func agreesPlural(_ i: Int) -> Bool {
    let g = grammar(i)
    return g.contains(.subjectWij) || g.contains(.jullie) || spelled(i, "ze") || spelled(i, "zij") || spelled(i, "er")
      || spelled(i, "dat") || spelled(i, "dit") || spelled(i, "die") || spelled(i, "dingen") || spelled(i, "mensen")
  }

  func isPersonalPronoun(_ i: Int) -> Bool {
    isWord(i) && (!grammar(i).isDisjoint(with: .personalSubject) || spelled(i, "men"))
  }

  /// Whether a pronoun that can be an object stands after a preposition.
  func isObjectThere(_ i: Int) -> Bool {
    guard grammar(i).contains(.objectOther) || grammar(i).contains(.objectThird) else { return false }
    let before = grammar(i - 1)
    return before.contains(.preposition) && !lexeme(i - 1).forms.isFinite
  }

  func canBeNonfinite(_ i: Int) -> Bool {
    isWord(i) && !lexeme(i).forms.isDisjoint(with: [.infinitive, .participle])
  }

  /// Reads one word into the clause it belongs to.
  mutating func read(_ i: Int, afterBoundary: Bool) {
    let score = finiteScore(i)
    let current = top
    if score >= 2 || (score == 1 && takesWeakFinite(i, current)) {
      if clauses[current].finite < 0 {
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      let isCluster = isContiguousWithVerb(i, current)
      let old = clauses[current].finite
      if clauses[current].order == .final, i == old + 1,
        canBeNonfinite(old) || !lexeme(old).grammar.isDisjoint(with: [.adjectiveish, .nounish]),
        !lexeme(i).classes.isDisjoint(with: [.auxiliary, .modal]) || clauses[current].certainty < score,
        !(hasOpenAncestor && isPersonalPronoun(i + 1))
      {
        if canBeNonfinite(old) { clauses[current].nonfinite = old }
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      // *Je was ligt in de mand*: a noun after a possessive, then the verb.
      if clauses[current].order == .main, i == old + 1, score == 3, !canBeNonfinite(i),
        grammar(old - 1).contains(.possessiveOther),
        spelled(old, "was") || lexeme(old).grammar.contains(.nounish)
      {
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      if canBeNonfinite(i), !(score == 3 && !isCluster && hasOpenAncestor),
        !lexeme(i).forms.contains(.pastSingular) || isCluster
      {
        clauses[current].nonfinite = i
        assign(i)
        return
      }
      if score > clauses[current].certainty, clauses[current].certainty <= 1 {
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      if hasOpenAncestor {
        while clauses[top].finite >= 0 { stack.removeLast() }
        setFinite(i, in: top, score: score)
        assign(i)
        return
      }
      if score == 3, clauses[current].order == .final || afterBoundary || isNominative(i - 1) || isNominative(i + 1) {
        if isNominative(i - 1), tokens[i - 1].clause == Int32(base + current), clauses[current].finite < i - 1 {
          closeAll()
          openMain(at: i - 1, sharing: false)
          assign(i - 1)
        } else {
          closeAll()
          openMain(at: i, sharing: true)
        }
        setFinite(i, in: top, score: score)
        assign(i)
        return
      }
    }
    if canBeNonfinite(i), isNonfiniteHere(i) { clauses[current].nonfinite = i }
    assign(i)
  }

  /// Whether a clause below the top still waits for its finite verb.
  var hasOpenAncestor: Bool {
    stack.dropLast().contains { clauses[$0].finite < 0 && clauses[$0].kind != .infinitival }
  }

  mutating func setFinite(_ i: Int, in clause: Int, score: Int) {
    clauses[clause].finite = i
    clauses[clause].certainty = score
  }

  /// Whether everything between the clause's verb and `i` is verb or *te*.
  func isContiguousWithVerb(_ i: Int, _ clause: Int) -> Bool {
    var j = i - 1
    while j > clauses[clause].finite {
      if !(spelled(j, "te") || canBeNonfinite(j) || spelled(j, "aan") || spelled(j, "het")) { return false }
      j -= 1
    }
    return true
  }

  /// Whether an uncertain verb form is taken as the clause's finite verb, because nothing surer follows.
  func takesWeakFinite(_ i: Int, _ clause: Int) -> Bool {
    guard clauses[clause].finite < 0 else { return false }
    let form = lexeme(i).forms
    if clauses[clause].order == .final {
      // Last chance: the clause ends here, or only verbs follow.
      var j = i + 1
      while isWord(j), spelled(j, "te") || canBeNonfinite(j) { j += 1 }
      guard
        !isWord(j) || grammar(j).contains(.coordinator) || grammar(j).contains(.subordinator)
          || grammar(j).contains(.preposition) || finiteScore(j) >= 2
      else { return false }
      if finiteScore(j) >= 2, !(hasOpenAncestor && isPersonalPronoun(j + 1)) { return false }
      if form.contains(.plural), !form.contains(.stem), clauseHasFiniteAhead(j) { return false }
      return true
    }
    if clauseHasFiniteAhead(i + 1) { return false }
    // V1: imperatives and questions; V2 after a subject or a fronted adverb.
    let isFirst = isFirstWord(i, of: clause)
    if isFirst {
      return form.contains(.stem) || form.contains(.stemT) || form.contains(.plural) && isPronounSubject(i + 1)
    }
    if form.contains(.plural), form.isDisjoint(with: [.stem, .stemT, .past]) {
      return !grammar(i - 1).contains(.coordinator) && hasPluralBefore(i, clause) && isWord(i - 1)
        && grammar(i - 1).isDisjoint(with: [.adverb, .preposition])
    }
    return !form.contains(.guessed) || hasSubjectBefore(i, clause)
  }

  func isFirstWord(_ i: Int, of clause: Int) -> Bool {
    var j = clauses[clause].tokens.lowerBound
    while j < i {
      let g = grammar(j)
      if isWord(j), g.isDisjoint(with: [.coordinator, .interjection]) { return false }
      j += 1
    }
    return true
  }

  func hasPluralBefore(_ i: Int, _ clause: Int) -> Bool {
    for j in clauses[clause].tokens.lowerBound..<i where isWord(j) {
      if agreesPlural(j) || lexemes.spelling(of: lexeme(j)).ends("en") || lexemes.spelling(of: lexeme(j)).ends("s") {
        return true
      }
    }
    return false
  }

  func hasSubjectBefore(_ i: Int, _ clause: Int) -> Bool {
    clauses[clause].tokens.lowerBound < i && isWord(i - 1)
  }

  /// Whether a surer finite verb comes before the next boundary.
  func clauseHasFiniteAhead(_ from: Int) -> Bool {
    var j = from
    while isWord(j) {
      if grammar(j).contains(.subordinator), subordinator(at: j, afterBoundary: false) != nil { return false }
      if grammar(j).contains(.coordinator), startsMainClause(j + 1) { return false }
      if finiteScore(j) >= 2 { return true }
      j += 1
    }
    return false
  }

  func isNonfiniteHere(_ i: Int) -> Bool {
    let form = lexeme(i).forms
    if form.contains(.guessed) { return form.contains(.participle) || spelled(i - 1, "te") || clauses[top].finite >= 0 }
    let previous = grammar(i - 1)
    if previous.contains(.determiner), previous.isDisjoint(with: .anySubject) { return false }
    if spelled(i - 1, "het"), !spelled(i - 2, "aan"), form.contains(.infinitive) { return false }
    return true
  }

  /// The best uncertain verb form of a clause that found none.
  mutating func rescueFinite(_ index: Int) {
    var best = -1
    for i in own(index) where finiteScore(i) >= 1 && clauses[index].nonfinite != i {
      let form = lexeme(i).forms
      if form.contains(.guessed) {
        guard isPersonalPronoun(i - 1) || isPersonalPronoun(i + 1) else { continue }
      }
      if isPersonalPronoun(i - 1), agrees(form, with: i - 1, inverted: false) || isPersonalPronoun(i + 1) {
        best = i
        break
      }
    }
    if best < 0, clauses[index].nonfinite >= 0, let pronoun = own(index).first(where: { isNominative($0) }),
      pronoun + 1 == clauses[index].nonfinite || pronoun - 1 == clauses[index].nonfinite,
      lexeme(clauses[index].nonfinite).forms.isFinite
    {
      best = clauses[index].nonfinite
      clauses[index].nonfinite = -1
    }
    if best >= 0 { setFinite(best, in: index, score: 1) }
  }
}
