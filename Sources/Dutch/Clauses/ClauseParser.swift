/// Divides a sentence into clauses and finds their finite verbs and subjects.
///
/// A left-to-right reading with a stack of open clauses. What decides is agreement and place, not the word alone: a verb form
/// beside a pronoun it agrees with is a verb, one after a determiner is a noun. Measured on parsed Dutch, subject and finite
/// verb of a main clause with a second-person subject are neighbours in 99 of 100 cases, so neighbours are looked at first.
struct ClauseParser {
  let lexemes: Lexemes
  let verbs: VerbTable

  // The sentence being read.
  private var tokens: UnsafeMutableBufferPointer<Token>
  private var sentence: Range<Int>
  private var isQuestion: Bool
  private(set) var clauses: [Clause] = []
  private var stack: [Int] = []
  private let base: Int
  /// Whether the passage is written in the ge-register.
  private let isFlemish: Bool
  /// Scores of finite verbs once looked up, -1 before; they depend on neighbours only.
  private let scores: Scores

  /// A memory that outlives copies of the parser.
  private final class Scores {
    var values: [Int8]

    init(count: Int) { values = [Int8](repeating: -1, count: count) }
  }

  /// Reads the tokens of one sentence; clause indexes count from `base`.
  init(
    lexemes: Lexemes, tokens: UnsafeMutableBufferPointer<Token>, sentence: Range<Int>, isQuestion: Bool, base: Int,
    isFlemish: Bool
  ) {
    self.lexemes = lexemes
    self.verbs = lexemes.vocabulary.verbs
    self.tokens = tokens
    self.sentence = sentence
    self.isQuestion = isQuestion
    self.base = base
    self.isFlemish = isFlemish
    scores = Scores(count: sentence.count)
  }

  // MARK: Looking at tokens

  @inline(__always)
  private func lexeme(_ i: Int) -> Lexeme {
    guard i >= sentence.lowerBound, i < sentence.upperBound, tokens[i].lexeme >= 0 else { return Lexeme() }
    return lexemes[tokens[i].lexeme]
  }

  @inline(__always)
  private func grammar(_ i: Int) -> Grammar { lexeme(i).grammar }

  @inline(__always)
  private func isWord(_ i: Int) -> Bool {
    i >= sentence.lowerBound && i < sentence.upperBound && (tokens[i].kind == .word || tokens[i].kind == .number)
  }

  private func spelled(_ i: Int, _ word: StaticString) -> Bool {
    guard isWord(i), tokens[i].lexeme >= 0 else { return false }
    let spelling = lexemes.spelling(of: lexemes[tokens[i].lexeme])
    return spelling.count == word.utf8CodeUnitCount && spelling.starts(word)
  }

  private func isComma(_ i: Int) -> Bool { isMark(i) }

  private func isMark(_ i: Int) -> Bool {
    i >= sentence.lowerBound && i < sentence.upperBound && (tokens[i].kind == .mark || tokens[i].kind == .endMark)
  }

  /// Pronouns that are subjects and nothing else.
  private func isNominative(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let g = grammar(i)
    guard !g.isDisjoint(with: [.subjectIk, .subjectOther, .subjectWij, .subjectThird]) else { return spelled(i, "men") }
    if g.contains(.objectOther) || g.contains(.objectThird) { return false }
    return true
  }

  /// Words that can be a pronoun subject, if the clause lets them.
  private func isPronounSubject(_ i: Int) -> Bool {
    isWord(i) && !grammar(i).isDisjoint(with: .anySubject)
  }

  /// Whether a finite form agrees with a pronoun subject on its left or right.
  private func agrees(_ form: VerbForm, with subject: Int, inverted: Bool) -> Bool {
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
  private func finiteScore(_ i: Int) -> Int {
    guard isWord(i), tokens[i].kind == .word else { return 0 }
    let known = scores.values[i - sentence.lowerBound]
    if known >= 0 { return Int(known) }
    let score = weigh(i)
    scores.values[i - sentence.lowerBound] = Int8(score)
    return score
  }

  private func weigh(_ i: Int) -> Int {
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
      if isPlainPlural { return 1 }
      if g.contains(.adjectiveish) { return 1 }
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

  private func endsClauseWord(_ i: Int) -> Bool {
    !isWord(i) || !grammar(i).isDisjoint(with: [.coordinator, .subordinator])
  }

  /// A form of *zijn* or *worden*.
  private func isCopula(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    return lexemes.readings(of: lexeme(i)).contains {
      $0.row >= 0 && isRow($0.row, "zijn") || $0.row >= 0 && isRow($0.row, "worden")
    }
  }

  private func isRow(_ row: Int32, _ lemma: StaticString) -> Bool {
    guard row >= 0 else { return false }
    let base = verbs.bytes(verbs.rows[Int(row)].base)
    return base.count == lemma.utf8CodeUnitCount && base.starts(lemma)
  }

  private func agreesPlural(_ i: Int) -> Bool {
    let g = grammar(i)
    return g.contains(.subjectWij) || g.contains(.jullie) || spelled(i, "ze") || spelled(i, "zij") || spelled(i, "er")
      || spelled(i, "dat") || spelled(i, "dit") || spelled(i, "die") || spelled(i, "dingen") || spelled(i, "mensen")
  }

  private func isPersonalPronoun(_ i: Int) -> Bool {
    isWord(i) && (!grammar(i).isDisjoint(with: .personalSubject) || spelled(i, "men"))
  }

  /// Whether a pronoun that can be an object stands after a preposition.
  private func isObjectThere(_ i: Int) -> Bool {
    guard grammar(i).contains(.objectOther) || grammar(i).contains(.objectThird) else { return false }
    let before = grammar(i - 1)
    return before.contains(.preposition) && !lexeme(i - 1).forms.isFinite
  }

  private func canBeNonfinite(_ i: Int) -> Bool {
    isWord(i) && !lexeme(i).forms.isDisjoint(with: [.infinitive, .participle])
  }

  // MARK: Reading

  /// Reads the whole sentence.
  mutating func parse() -> [Clause] {
    var i = sentence.lowerBound
    var pendingBoundary = true
    openMain(at: i)
    while i < sentence.upperBound {
      guard isWord(i) else {
        if tokens[i].kind == .mark || tokens[i].kind == .endMark {
          if isHardBoundary(i), i + 1 < sentence.upperBound {
            assign(i)
            closeAll()
            openMain(at: i + 1)
            pendingBoundary = true
            i += 1
            continue
          }
          pendingBoundary = true
        } else if tokens[i].kind == .quote, pendingBoundary || opensSpeech(i) {
          assign(i)
          if clauses[top].finite >= 0 {
            closeAll()
            openMain(at: i + 1)
          }
          pendingBoundary = true
          i += 1
          continue
        }
        assign(i)
        i += 1
        continue
      }
      let startsClause = pendingBoundary
      pendingBoundary = false

      if let end = openInfinitival(at: i) {
        i = end
        continue
      }
      if let kind = subordinator(at: i, afterBoundary: startsClause) {
        openSub(at: i, kind: kind)
        assign(i)
        i += 1
        continue
      }
      if grammar(i).contains(.coordinator), i > sentence.lowerBound || clauses[top].finite >= 0,
        let next = coordinatedClause(after: i)
      {
        switch next {
        case .main:
          closeAll()
          openMain(at: i, sharing: true)
        case .final(let kind):
          let parent = stack.dropLast().last
          let previous = stack.removeLast()
          var clause = Clause(tokens: i..<i + 1)
          clause.kind = kind
          clause.order = .final
          clause.parent = parent ?? -1
          clause.opener = clauses[previous].opener
          clauses.append(clause)
          stack.append(clauses.count - 1)
        }
        assign(i)
        pendingBoundary = true
        i += 1
        continue
      }
      if startsClause, i > sentence.lowerBound, clauses[top].finite >= 0, startsMainClause(i) {
        if let ancestor = stack.last(where: { clauses[$0].finite < 0 && clauses[$0].kind == .root }) {
          while top != ancestor { stack.removeLast() }
        } else {
          closeAll()
          openMain(at: i, sharing: true)
        }
      }
      read(i, afterBoundary: startsClause)
      i += 1
    }
    closeAll()
    finish()
    return clauses
  }

  private var top: Int { stack[stack.count - 1] }

  private func isHardBoundary(_ i: Int) -> Bool {
    let start = Int(tokens[i].start)
    let length = Int(tokens[i].end) - start
    if tokens[i].kind == .endMark { return true }
    _ = length
    return hardMarks.contains(i)
  }

  /// Colons, semicolons, dashes and brackets of this sentence; filled by the analyser.
  var hardMarks: Set<Int> = []

  private func opensSpeech(_ i: Int) -> Bool {
    i + 1 < sentence.upperBound && tokens[i + 1].flags.contains(.quoted)
  }

  private mutating func openMain(at i: Int, sharing: Bool = false) {
    var clause = Clause(tokens: i..<i + 1)
    clause.isQuestion = isQuestion
    clause.isSubjectShared = sharing
    clauses.append(clause)
    stack.append(clauses.count - 1)
  }

  private mutating func openSub(at i: Int, kind: ClauseKind) {
    var clause = Clause(tokens: i..<i + 1)
    clause.kind = kind
    clause.order = .final
    clause.parent = top
    clause.opener = i
    clauses.append(clause)
    stack.append(clauses.count - 1)
  }

  private mutating func closeAll() { stack.removeAll(keepingCapacity: true) }

  private mutating func assign(_ i: Int) {
    guard let current = stack.last else { return }
    tokens[i].clause = Int32(base + current)
    var open: Int = current
    while open >= 0 {
      if clauses[open].tokens.upperBound < i + 1 {
        clauses[open].tokens = clauses[open].tokens.lowerBound..<(i + 1)
      }
      open = clauses[open].parent
    }
  }

  /// Reads one word into the clause it belongs to.
  private mutating func read(_ i: Int, afterBoundary: Bool) {
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
  private var hasOpenAncestor: Bool {
    stack.dropLast().contains { clauses[$0].finite < 0 && clauses[$0].kind != .infinitival }
  }

  private mutating func setFinite(_ i: Int, in clause: Int, score: Int) {
    clauses[clause].finite = i
    clauses[clause].certainty = score
  }

  /// Whether everything between the clause's verb and `i` is verb or *te*.
  private func isContiguousWithVerb(_ i: Int, _ clause: Int) -> Bool {
    var j = i - 1
    while j > clauses[clause].finite {
      if !(spelled(j, "te") || canBeNonfinite(j) || spelled(j, "aan") || spelled(j, "het")) { return false }
      j -= 1
    }
    return true
  }

  /// Whether an uncertain verb form is taken as the clause's finite verb, because nothing surer follows.
  private func takesWeakFinite(_ i: Int, _ clause: Int) -> Bool {
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

  private func isFirstWord(_ i: Int, of clause: Int) -> Bool {
    var j = clauses[clause].tokens.lowerBound
    while j < i {
      let g = grammar(j)
      if isWord(j), g.isDisjoint(with: [.coordinator, .interjection]) { return false }
      j += 1
    }
    return true
  }

  private func hasPluralBefore(_ i: Int, _ clause: Int) -> Bool {
    for j in clauses[clause].tokens.lowerBound..<i where isWord(j) {
      if agreesPlural(j) || lexemes.spelling(of: lexeme(j)).ends("en") || lexemes.spelling(of: lexeme(j)).ends("s") {
        return true
      }
    }
    return false
  }

  private func hasSubjectBefore(_ i: Int, _ clause: Int) -> Bool {
    clauses[clause].tokens.lowerBound < i && isWord(i - 1)
  }

  /// Whether a surer finite verb comes before the next boundary.
  private func clauseHasFiniteAhead(_ from: Int) -> Bool {
    var j = from
    while isWord(j) {
      if grammar(j).contains(.subordinator), subordinator(at: j, afterBoundary: false) != nil { return false }
      if grammar(j).contains(.coordinator), startsMainClause(j + 1) { return false }
      if finiteScore(j) >= 2 { return true }
      j += 1
    }
    return false
  }

  private func isNonfiniteHere(_ i: Int) -> Bool {
    let form = lexeme(i).forms
    if form.contains(.guessed) { return form.contains(.participle) || spelled(i - 1, "te") || clauses[top].finite >= 0 }
    let previous = grammar(i - 1)
    if previous.contains(.determiner), previous.isDisjoint(with: .anySubject) { return false }
    if spelled(i - 1, "het"), !spelled(i - 2, "aan"), form.contains(.infinitive) { return false }
    return true
  }

  // MARK: Boundaries

  /// The kind of clause a word opens, or nil when it opens none here.
  private func subordinator(at i: Int, afterBoundary: Bool) -> ClauseKind? {
    let g = grammar(i)
    guard !g.isDisjoint(with: [.subordinator, .relative, .interrogative]), isWord(i + 1) || g.contains(.interrogative)
    else { return nil }
    let isFirst = i == sentence.lowerBound || afterBoundary || isFirstWord(i, of: top) && clauses[top].finite < 0
    let nextScore = finiteScore(i + 1)
    let lookahead = hasFinalVerb(after: i)
    if spelled(i, "dat") || spelled(i, "da") {
      if isFirst, nextScore >= 2 { return nil }
      if nextScore == 3, !isPersonalPronoun(i + 1) {
        // relative subject: "het boek dat lag"; or a demonstrative.
        return isFirst || !lookahead || !isNounBefore(i) ? nil : .relative
      }
      guard lookahead else { return nil }
      if isWord(i - 1) || isMark(i - 1), isNounBefore(i), !isContentNoun(i - 1) {
        return .relative
      }
      // A clause that still waits for its last verb: *dat je dat zei*.
      if !isFirst, clauses[top].order == .final, clauses[top].finite < 0, clauses[top].opener < i - 1,
        !isPersonalPronoun(i + 1)
      {
        return nil
      }
      return .content
    }
    if spelled(i, "die") {
      guard !isFirst || isMark(i - 1) && isNounBefore(i - 1),
        isNounBefore(i) || grammar(i - 1).isDisjoint(with: .anySubject) == false
      else { return nil }
      if isMark(i - 1), nextScore >= 2 { return nil }
      return lookahead && isRelativePlace(i) ? .relative : nil
    }
    if g.contains(.interrogative) || spelled(i, "wie") || spelled(i, "wat") {
      if isFirst, !lookahead || nextScore >= 2 { return nil }
      if isFirst, i == sentence.lowerBound, isQuestion { return nil }
      if nextScore >= 2, isPersonalPronoun(i + 2) { return nil }
      // wat vaker, wat meer: an amount.
      if spelled(i, "wat"), !isFirst, lexemes.spelling(of: lexeme(i + 1)).ends("er") { return nil }
      if spelled(i, "wat"), nextScore == 0, grammar(i + 1).isDisjoint(with: .anySubject), !isNounPhraseStart(i + 1) {
        return nil
      }
      guard lookahead else { return nil }
      if spelled(i, "wanneer"), isFirst || isMark(i - 1) { return .conditional }
      if g.contains(.relative), isNounBefore(i), !isContentNoun(i - 1) { return .relative }
      if spelled(i, "waar"), isNounBefore(i) { return .relative }
      return .embeddedQuestion
    }
    guard g.contains(.subordinator) else { return nil }
    if spelled(i, "als") {
      guard lookahead, nextScore < 2 || isPersonalPronoun(i + 1) else { return nil }
      return .conditional
    }
    if spelled(i, "toen") {
      if nextScore >= 2, !isPersonalPronoun(i + 1) { return nil }
      guard lookahead else { return nil }
      if !isFirst, !isMark(i - 1), clauses[top].finite < 0 { return nil }
      return .temporal
    }
    if spelled(i, "of") {
      guard lookahead, isPronounSubject(i + 1) || isNounPhraseStart(i + 1) else { return nil }
      if !isFirst, isPersonalPronoun(i + 1), finiteScore(i + 2) == 3 { return nil }
      return isFirst && isMark(i - 1) ? nil : .content
    }
    if spelled(i, "nu") || spelled(i, "voor") || spelled(i, "tot") || spelled(i, "sinds") || spelled(i, "al")
      || spelled(i, "gezien") || spelled(i, "eer")
    {
      guard isPersonalPronoun(i + 1), !isObjectPronounOnly(i + 1), lookahead, nextScore < 2 else { return nil }
      if spelled(i, "voor") || spelled(i, "tot") || spelled(i, "sinds"), !isNominative(i + 1) {
        return finalVerbAgrees(after: i) ? .temporal : nil
      }
      if spelled(i, "al"), !isFirst { return nil }
      return .temporal
    }
    guard lookahead || !isFirst else { return nil }
    if spelled(i, "zoals"), !lookahead { return nil }
    if spelled(i, "omdat") || spelled(i, "doordat") || spelled(i, "aangezien") || spelled(i, "omda") { return .causal }
    if spelled(i, "alsof") { return .content }
    if spelled(i, "terwijl") || spelled(i, "nadat") || spelled(i, "voordat") || spelled(i, "zodra")
      || spelled(i, "totdat")
    {
      return .temporal
    }
    if spelled(i, "wanneer") || spelled(i, "indien") || spelled(i, "tenzij") || spelled(i, "mits")
      || spelled(i, "zolang")
    {
      return .conditional
    }
    return .adverbial
  }

  private func isObjectPronounOnly(_ i: Int) -> Bool {
    let g = grammar(i)
    return g.isDisjoint(with: .anySubject)
  }

  private func isNounPhraseStart(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let g = grammar(i)
    return g.contains(.determiner) || !g.isDisjoint(with: .possessive) || g.isEmpty || g.contains(.nounish)
      || g.contains(.quantifier) || g.contains(.numeral) || tokens[i].flags.contains(.capital)
  }

  /// Whether the word before `i` (over a comma) may be a noun or pronoun that a relative clause describes.
  private func isNounBefore(_ i: Int) -> Bool {
    var j = i - 1
    if isMark(j) { j -= 1 }
    guard isWord(j) else { return false }
    let g = grammar(j)
    if g.contains(.preposition) {
      j -= 1
      guard isWord(j) else { return false }
    }
    if spelled(j, "alles") || spelled(j, "iets") || spelled(j, "niets") || spelled(j, "iemand") || spelled(j, "degene")
    {
      return true
    }
    if spelled(i, "die"), spelled(j, "jij") || spelled(j, "hij") || spelled(j, "iedereen") { return true }
    let lex = lexeme(j)
    if lex.grammar.contains(.nounish) || lex.grammar.contains(.dateNoun) { return true }
    if lex.grammar.contains(.listed) { return !lex.grammar.isDisjoint(with: [.numeral]) }
    if lex.forms.isFinite, finiteScore(j) >= 2 { return false }
    if lex.forms.contains(.participle) && lex.grammar.isEmpty && lex.entries.isEmpty { return false }
    if lex.senses.has(.feeling) || lex.senses.has(.judgement) {
      return spelled(j - 1, "een") || grammar(j - 1).contains(.determiner)
    }
    return true
  }

  /// Nouns whose *dat* gives their content: *het idee dat*, *het gevoel dat*, *de indruk dat*.
  private func isContentNoun(_ i: Int) -> Bool {
    let nouns: [StaticString] = [
      "idee", "gevoel", "indruk", "gedachte", "feit", "angst", "hoop", "kans", "reden", "besef", "vertrouwen", "keer",
      "gedacht", "overtuiging", "verhaal", "beeld", "dag", "moment", "voordeel", "nadeel", "bewijs", "teken",
      "probleem",
      "fantasie", "schuld", "geluk", "pech", "toeval", "spijt", "boodschap", "nieuws", "gerucht", "verwachting", "wens",
      "punt", "jammer", "fout", "vermoeden", "conclusie", "mening", "bedoeling", "afspraak", "tijd", "uur", "belofte",
    ]
    return nouns.contains { spelled(i, $0) }
  }

  private func isRelativePlace(_ i: Int) -> Bool {
    // "die" after a noun, not before another noun ("die man"): the next word must not complete a noun phrase.
    if isPersonalPronoun(i + 1) || finiteScore(i + 1) >= 2 { return true }
    let next = grammar(i + 1)
    return next.contains(.adverb) || next.contains(.preposition) || next.contains(.determiner)
      || next.contains(.negation)
      || !next.isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij, .possessive])
  }

  /// Whether a finite verb that could close a verb-final clause comes before the next hard boundary.
  private func hasFinalVerb(after i: Int) -> Bool {
    var j = i + 1
    var commas = 0
    while j < sentence.upperBound {
      if isMark(j) {
        commas += 1
        if commas > 2 || hardMarks.contains(j) { return false }
      }
      if finiteScore(j) >= 1, !(finiteScore(j) == 1 && j == i + 1) { return true }
      j += 1
    }
    return false
  }

  private func finalVerbAgrees(after i: Int) -> Bool {
    var j = i + 2
    while isWord(j) {
      let score = finiteScore(j)
      if score >= 2 {
        // V2 right after the pronoun's preposition phrase means the pronoun was an object.
        return agrees(lexeme(j).forms, with: i + 1, inverted: false) && j > i + 2 && !isPronounSubject(j + 1)
      }
      j += 1
    }
    return false
  }

  private enum Coordinated {
    case main
    case final(ClauseKind)
  }

  /// What a coordinator starts, or nil when it joins words.
  private func coordinatedClause(after i: Int) -> Coordinated? {
    var j = i + 1
    while isWord(j),
      grammar(j).contains(.interjection) || grammar(j).contains(.coordinator) && !grammar(j).contains(.subordinator)
    { j += 1 }
    guard isWord(j) else { return nil }
    if clauses[top].finite < 0, clauses[top].order != .final { return nil }
    let current = clauses[top]
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

  private func endsClause(_ i: Int) -> Bool {
    !isWord(i) || grammar(i).contains(.coordinator) || subordinator(at: i, afterBoundary: false) != nil
  }

  /// Whether a main clause starts at `i`: subject and verb, verb and subject, or a verb that shares its subject.
  private func startsMainClause(_ i: Int) -> Bool {
    if isPronounSubject(i) {
      var j = i + 1
      if grammar(j).contains(.closing) || grammar(j).contains(.stressed) && !isPersonalPronoun(j) { j += 1 }
      if finiteScore(j) >= 2, agrees(lexeme(j).forms, with: i, inverted: false) { return true }
    }
    let score = finiteScore(i)
    if score >= 2 {
      if isPersonalPronoun(i + 1), agrees(lexeme(i).forms, with: i + 1, inverted: true) { return true }
      if score == 3, lexeme(i).forms.isDisjoint(with: [.infinitive, .participle]) { return true }
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

  /// Opens and closes an *om ... te* clause; returns the token after it, or nil when there is none.
  private mutating func openInfinitival(at i: Int) -> Int? {
    guard spelled(i, "om") || spelled(i, "zonder") || spelled(i, "door") || spelled(i, "na") else { return nil }
    var j = i + 1
    while isWord(j), j - i < 16 {
      if spelled(j, "te"), isWord(j + 1), !lexeme(j + 1).forms.isDisjoint(with: [.infinitive]) {
        guard spelled(i, "om") || subordinator(at: i + 1, afterBoundary: false) == nil else { return nil }
        openSub(at: i, kind: .infinitival)
        var end = j + 1
        while isWord(end + 1), lexeme(end + 1).forms.contains(.infinitive), grammar(end + 1).isEmpty { end += 1 }
        for k in i...end { assign(k) }
        clauses[top].nonfinite = end
        stack.removeLast()
        return end + 1
      }
      if finiteScore(j) == 3, !isPersonalPronoun(j) || grammar(j).contains(.subordinator) { return nil }
      j += 1
    }
    return nil
  }

  // MARK: Subjects and the rest

  private mutating func finish() {
    for index in clauses.indices {
      if clauses[index].finite < 0, clauses[index].kind == .root { rescueFinite(index) }
      if clauses[index].finite < 0 {
        if clauses[index].kind == .root { clauses[index].kind = .verbless }
        if clauses[index].kind != .infinitival, clauses[index].order == .final, clauses[index].kind != .verbless {
          clauses[index].kind = .verbless
        }
        describe(index)
        continue
      }
      findSubject(index)
      describe(index)
    }
  }

  /// The best uncertain verb form of a clause that found none.
  private mutating func rescueFinite(_ index: Int) {
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

  /// The clause's own tokens, those of inner clauses left out.
  private func own(_ index: Int) -> [Int] {
    clauses[index].tokens.filter { tokens[$0].clause == Int32(base + index) }
  }

  private mutating func findSubject(_ index: Int) {
    let finite = clauses[index].finite
    let form = lexeme(finite).forms
    let mine = own(index)
    if form.contains(.fusedGe), form.isDisjoint(with: [.pastSingular]) || isFlemish {
      setSubject(finite, finite..<finite + 1, index, .ander)
      clauses[index].order =
        clauses[index].order == .final ? .final : isFirstWord(finite, of: index) ? .question : .inverted
      return
    }
    guard let position = mine.firstIndex(of: finite) else { return }
    if clauses[index].order == .final {
      finalSubject(index, mine, position, form)
    } else {
      mainSubject(index, mine, position, form)
    }
  }

  private mutating func finalSubject(_ index: Int, _ mine: [Int], _ position: Int, _ form: VerbForm) {
    let opener = clauses[index].opener
    // The first pronoun that agrees.
    for (place, i) in mine.enumerated() where place < position && i != opener && isPersonalPronoun(i) {
      guard agrees(form, with: i, inverted: false), !isPossessiveHere(i, finite: clauses[index].finite),
        !grammar(i - 1).contains(.preposition) || i - 1 == opener
      else { continue }
      // An object pronoun right after the relative subject is no subject.
      if clauses[index].kind == .relative, !isNominative(i), form.contains(.thirdOnly) { continue }
      setSubject(i, i..<i + 1, index, person(ofPronoun: i))
      return
    }
    // A noun phrase after the opener.
    if let first = mine.first(where: { $0 > opener && isWord($0) && $0 < clauses[index].finite }),
      let phrase = nounPhrase(at: first, before: clauses[index].finite)
    {
      if clauses[index].kind != .relative || opener < 0 || spelled(opener, "waar")
        || grammar(first).contains(.determiner)
      {
        setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
        return
      }
    }
    if let i = mine.first(where: {
      $0 > opener && $0 < clauses[index].finite && isPronounSubject($0) && !isPersonalPronoun($0)
    }) {
      setSubject(i, i..<i + 1, index, person(ofPronoun: i))
      return
    }
    if opener >= 0, clauses[index].kind == .relative || clauses[index].kind == .embeddedQuestion {
      let previous = opener - 1
      let isOther = grammar(previous).contains(.subjectOther)
      setSubject(opener, opener..<opener + 1, index, isOther ? .ander : spelled(opener, "wie") ? .derde : .ding)
    }
  }

  private mutating func mainSubject(_ index: Int, _ mine: [Int], _ position: Int, _ form: VerbForm) {
    let finite = clauses[index].finite
    let content = mine.filter { isWord($0) && ($0 >= finite || !isSkippable($0)) }
    let hasClauseBefore = (clauses[index].tokens.lowerBound..<finite).contains {
      tokens[$0].clause != Int32(base + index) && isWord($0)
    }
    let isFirst = content.first == finite && !hasClauseBefore
    // Right before the verb.
    let before = finite - 1
    if !isFirst, position > 0, mine[position - 1] == before, isPronounSubject(before), !isPossessiveBefore(before),
      agrees(form, with: before, inverted: false),
      !isFrontedObject(before, finite: finite, form), !isObjectThere(before)
    {
      setSubject(before, before..<before + 1, index, person(ofPronoun: before))
      clauses[index].order = grammar(before).contains(.interrogative) ? .question : .main
      return
    }
    // Right after the verb, over a reflexive or object pronoun or an adverb.
    var after = finite + 1
    var looked = 0
    while looked < 3, isWord(after), tokens[after].clause == Int32(base + index) {
      if isPersonalPronoun(after), agrees(form, with: after, inverted: true),
        !isPossessiveHere(after, finite: finite), !(looked > 0 && !isNominative(after))
      {
        setSubject(after, after..<after + 1, index, person(ofPronoun: after))
        clauses[index].order = orderOfInversion(index, content, isFirst)
        return
      }
      guard !grammar(after).isDisjoint(with: [.reflexive, .objectIk, .objectThird, .adverb, .tag, .er, .subjectThing])
      else { break }
      after += 1
      looked += 1
    }
    // A pronoun further left ("Jij met je werk bent ..."), or a noun phrase.
    if !isFirst {
      let first = content.first ?? finite
      if isNominative(first), agrees(form, with: first, inverted: false) {
        setSubject(first, first..<first + 1, index, person(ofPronoun: first))
        clauses[index].order = .main
        return
      }
      if let phrase = nounPhrase(at: first, before: finite), grammar(first).isDisjoint(with: [.interrogative]),
        !form.contains(.secondOnly), !isTimePhrase(phrase)
      {
        setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
        clauses[index].order = .main
        return
      }
    }
    if isWord(after), let phrase = nounPhrase(at: after, before: mine.last.map { $0 + 1 } ?? after),
      !form.contains(.secondOnly),
      !isFirst || isQuestion
        || grammar(after).contains(.determiner) && (form.contains(.thirdOnly) || !form.contains(.stem)),
      !(isFirst && !isQuestion && form.contains(.stem))
    {
      setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
      clauses[index].order = orderOfInversion(index, content, isFirst)
      return
    }
    if isWord(finite + 1), isPronounSubject(finite + 1), !isPersonalPronoun(finite + 1), !form.contains(.secondOnly),
      !isFirst || isQuestion
    {
      setSubject(finite + 1, finite + 1..<finite + 2, index, person(ofPronoun: finite + 1))
      clauses[index].order = orderOfInversion(index, content, isFirst)
      return
    }
    if let first = content.first, first < finite, grammar(first).contains(.interrogative),
      spelled(first, "wie") || spelled(first, "wat")
    {
      setSubject(first, first..<first + 1, index, spelled(first, "wie") ? .derde : .ding)
      clauses[index].order = .question
      return
    }
    if form.contains(.secondOnly) {
      clauses[index].person = .ander
    }
    // Shared with the clause before, elided, or an imperative.
    if clauses[index].isSubjectShared,
      let earlier = clauses[..<index].last(where: { $0.subject >= 0 && ($0.order != .final || $0.parent < 0) }),
      !isFirst || agrees(form, with: earlier.subject, inverted: earlier.order != .main) || earlier.person == .derde
    {
      let isImperative =
        isFirst && form.contains(.stem) && earlier.person != .ik
        && !agrees(form, with: earlier.subject, inverted: false)
      if !isImperative {
        clauses[index].subject = earlier.subject
        clauses[index].subjectPhrase = earlier.subjectPhrase
        clauses[index].person = earlier.person
        clauses[index].isSubjectOwnedByOther = earlier.isSubjectOwnedByOther
        return
      }
    }
    clauses[index].isSubjectShared = false
    if isFirst,
      form.contains(.stem) || form.contains(.stemT) && isFlemishImperative(finite) || form.contains(.presentGe)
    {
      if isQuestion { clauses[index].order = .question } else { clauses[index].order = .imperative }
      if clauses[index].order == .imperative { clauses[index].person = .ander }
      return
    }
    if isFirst, form.contains(.past) || form.contains(.stem) { clauses[index].person = .ik }
  }

  /// Whether the pronoun before the verb is an object because the one after it is the subject: *dat heb je*, *u heb ik*.
  private func isFrontedObject(_ before: Int, finite: Int, _ form: VerbForm) -> Bool {
    let after = finite + 1
    guard isPersonalPronoun(after), agrees(form, with: after, inverted: true), !isPossessiveHere(after, finite: finite)
    else {
      return false
    }
    let g = grammar(before)
    if isNominative(after) { return g.isDisjoint(with: .personalSubject) || !isNominative(before) }
    guard g.isDisjoint(with: .personalSubject) else { return false }
    // je, u, jullie after the verb: subject when the form cannot be third person, or the verb is past.
    return form.isDisjoint(with: [.stemT]) || grammar(after).contains(.polite)
      || !lexeme(finite).classes.isDisjoint(with: [.modal])
  }

  /// Flemish imperatives end in -t: *luistert*, *zwijgt*.
  private func isFlemishImperative(_ i: Int) -> Bool {
    isFlemish || !isWord(i + 1) || grammar(i + 1).contains(.tag)
      || !grammar(i + 1).isDisjoint(with: [.adverb, .particle, .reflexive, .objectIk])
  }

  private func isSkippable(_ i: Int) -> Bool {
    !grammar(i).isDisjoint(with: [.coordinator, .interjection]) && grammar(i).isDisjoint(with: .personalSubject)
  }

  private func orderOfInversion(_ index: Int, _ content: [Int], _ isFirst: Bool) -> ClauseOrder {
    if isFirst {
      if isQuestion { return .question }
      let subject = clauses[index].subject
      let finite = clauses[index].finite
      if clauses.indices.contains(index + 1),
        clauses[(index + 1)...].contains(where: { $0.kind == .root && $0.finite >= 0 && $0.tokens.lowerBound > finite })
      {
        return .inverted
      }
      if subject >= 0, lexeme(finite).forms.isDisjoint(with: .past),
        grammar(subject).contains(.stressed) && grammar(subject).contains(.subjectOther)
          || grammar(subject).contains(.polite),
        lexeme(finite).classes.isDisjoint(with: [.modal]),
        !isCopula(finite) || spelled(finite, "weest") || spelled(finite, "wees")
      {
        return .imperative
      }
      return .question
    }
    if let first = content.first,
      grammar(first).contains(.interrogative)
        || grammar(first).contains(.preposition) && grammar(first + 1).contains(.interrogative)
    {
      return .question
    }
    return .inverted
  }

  /// Whether *je*, *u*, *jullie*, *zij* is a possessive or object here, seen from what follows it.
  private func isPossessiveHere(_ i: Int, finite: Int) -> Bool {
    guard grammar(i).contains(.possessiveOther) || spelled(i, "u") else { return false }
    let next = i + 1
    guard isWord(next), next != finite else { return false }
    let lex = lexeme(next)
    if lex.senses.has(.kin) || lex.senses.has(.partner) || lex.senses.has(.thirdParty)
      || lex.senses.has(.householdThing)
    {
      return finiteScore(next) < 2
    }
    if lex.grammar.contains(.nounish), !lex.grammar.contains(.adjectiveish), finiteScore(next) < 2 {
      // "Gisteren at je brood": a noun after je; possessive only when another subject is there.
      return finite > i ? true : hasOtherSubject(than: i)
    }
    if lex.grammar.isEmpty, lex.forms.isEmpty, lex.entries.isEmpty, !tokens[next].flags.contains(.capital) {
      return finite > i ? hasOtherSubject(than: i) : lexeme(finite).forms.contains(.thirdOnly)
    }
    if spelled(next, "eigen") { return true }
    return false
  }

  private func hasOtherSubject(than i: Int) -> Bool {
    let clause = tokens[i].clause
    return sentence.contains { $0 != i && tokens[$0].clause == clause && isNominative($0) }
  }

  /// Whether a word before the verb is the possessive of nothing (*je* directly before a verb is subject).
  private func isPossessiveBefore(_ i: Int) -> Bool { false }

  private func isTimePhrase(_ phrase: Range<Int>) -> Bool {
    let head = grammar(phrase.upperBound - 1)
    return head.contains(.dateNoun) || head.contains(.time)
  }

  /// A noun phrase that starts at `i`, or nil.
  private func nounPhrase(at start: Int, before limit: Int) -> Range<Int>? {
    guard isWord(start), start < limit else { return nil }
    let g = grammar(start)
    var i = start
    if g.contains(.determiner) || !g.isDisjoint(with: .possessive) || g.contains(.numeral) || g.contains(.quantifier) {
      i += 1
    } else if g.contains(.listed), !g.contains(.nounish),
      !tokens[start].flags.contains(.capital) || start == sentence.lowerBound
    {
      return nil
    }
    // Modifiers and the head.
    var head = -1
    while i < limit, isWord(i) {
      let lex = lexeme(i)
      if lex.grammar.contains(.listed),
        lex.grammar.isDisjoint(with: [.nounish, .numeral, .quantifier, .dateNoun, .adjectiveish])
      {
        break
      }
      if i > start, finiteScore(i) >= 2, i + 1 >= limit || head >= 0 { break }
      head = i
      i += 1
      if i < limit, tokens[i - 1].flags.contains(.capital), isWord(i), tokens[i].flags.contains(.capital) { continue }
      if isWord(i), grammar(i).contains(.listed), !grammar(i).contains(.nounish) { break }
      if i - start > 5 { break }
    }
    if head < 0 {
      guard g.contains(.determiner),
        spelled(start, "die") || spelled(start, "dat") || spelled(start, "dit") || spelled(start, "deze")
      else { return nil }
      return start..<start + 1
    }
    // "en" + second noun phrase, "van" + noun phrase.
    var end = head + 1
    if spelled(end, "van") || spelled(end, "met") || spelled(end, "uit") || spelled(end, "in"), end + 1 < limit,
      isWord(end + 1)
    {
      if let inner = nounPhrase(at: end + 1, before: limit), inner.upperBound <= limit {
        end = inner.upperBound
      } else if !grammar(end + 1).isDisjoint(with: [.objectOther, .objectIk]) {
        end += 2
      }
    }
    return start..<min(end, limit)
  }

  /// The head of a noun phrase: its last word before *van*, *met* and the like.
  private func headNoun(of phrase: Range<Int>) -> Int {
    for i in phrase.dropFirst() where grammar(i).contains(.preposition) { return i - 1 }
    return phrase.upperBound - 1
  }

  private func person(ofPronoun i: Int) -> Person {
    let g = grammar(i)
    if g.contains(.subjectIk) { return .ik }
    if spelled(i, "men") { return .algemeen }
    if g.contains(.subjectOther) { return .ander }
    if g.contains(.subjectWij) { return .wij }
    if g.contains(.subjectThird) { return .derde }
    if spelled(i, "iemand") || spelled(i, "niemand") || spelled(i, "iedereen") || spelled(i, "wie") { return .derde }
    return .ding
  }

  private func person(ofPhrase phrase: Range<Int>) -> Person {
    let first = grammar(phrase.lowerBound)
    var isKin = false
    for i in phrase.prefix(while: { !grammar($0).contains(.preposition) }) {
      let lex = lexeme(i)
      if lex.senses.has(.partner), first.contains(.possessiveIk) { return .ander }
      if lex.senses.has(.kin) || lex.senses.has(.thirdParty) || lex.senses.has(.partner) { isKin = true }
    }
    if isKin { return .derde }
    if phrase.count == 1, tokens[phrase.lowerBound].flags.contains(.capital), phrase.lowerBound > sentence.lowerBound {
      return .derde
    }
    return .ding
  }

  private mutating func setSubject(_ head: Int, _ phrase: Range<Int>, _ index: Int, _ person: Person) {
    clauses[index].subject = head
    clauses[index].subjectPhrase = phrase
    clauses[index].person = person
    clauses[index].isSubjectShared = false
    if phrase.count > 1 {
      for i in phrase where grammar(i).contains(.possessiveOther) && !spelled(i, "hun") {
        clauses[index].isSubjectOwnedByOther = true
      }
      if spelled(phrase.upperBound - 2, "van"), grammar(phrase.upperBound - 1).contains(.objectOther) {
        clauses[index].isSubjectOwnedByOther = true
      }
    }
  }

  /// Fills in verb, particle, negation, tense and the sets.
  private mutating func describe(_ index: Int) {
    var senses: Senses = []
    var all: Grammar = []
    let mine = own(index)
    for i in mine {
      let lex = lexeme(i)
      senses.formUnion(lex.senses)
      all.formUnion(lex.grammar)
      if clauses[index].negation < 0, lex.grammar.contains(.negation), !spelled(i, "zonder") {
        clauses[index].negation = i
      }
    }
    clauses[index].senses = senses
    clauses[index].grammar = all
    clauses[index].isQuoted = mine.contains { tokens[$0].flags.contains(.quoted) && isWord($0) }
    let finite = clauses[index].finite
    if finite >= 0 {
      let readings = lexemes.readings(of: lexeme(finite))
      let reading = bestReading(readings, subject: clauses[index].subject)
      clauses[index].finiteRow = reading?.row ?? -1
      if let reading, !reading.isJoined, reading.row >= 0, clauses[index].order != .final {
        findParticle(index, mine, readings)
      }
      let form = lexeme(finite).forms
      let isPast = !form.isDisjoint(with: .past) && form.isDisjoint(with: [.stem, .stemT, .presentGe])
      let nonfinite = clauses[index].nonfinite
      let isPerfect =
        nonfinite >= 0 && lexeme(nonfinite).forms.contains(.participle)
        && !lexeme(finite).classes.isDisjoint(with: .auxiliary)
        && isPerfectAuxiliary(clauses[index].finiteRow)
      clauses[index].tense = isPerfect ? (isPast ? .pluperfect : .perfect) : isPast ? .past : .present
    }
    let main = clauses[index].nonfinite >= 0 ? clauses[index].nonfinite : finite
    if main == finite {
      clauses[index].verbRow = clauses[index].finiteRow
    } else if main >= 0 {
      let wanted: VerbForm =
        lexeme(main).forms.contains(.participle) && clauses[index].tense != .present ? .participle : .infinitive
      let readings = lexemes.readings(of: lexeme(main))
      let found =
        readings.first { $0.form.contains(wanted) && $0.isJoined } ?? readings.first { $0.form.contains(wanted) }
        ?? readings.first
      clauses[index].verbRow = found?.row ?? -1
      // weg te leggen, kwijt raken: a particle written apart before te or the infinitive.
      if let found, !found.isJoined, found.row >= 0 {
        var j = main - 1
        if spelled(j, "te") { j -= 1 }
        if isWord(j), let row = separable(j, found.row) {
          clauses[index].verbRow = row
          clauses[index].particle = j
        }
      }
    }
  }

  private func isPerfectAuxiliary(_ row: Int32) -> Bool {
    guard row >= 0 else { return false }
    let base = verbs.bytes(verbs.rows[Int(row)].base)
    return base.elementsEqual("hebben".utf8) || base.elementsEqual("zijn".utf8)
  }

  private func bestReading(_ readings: ArraySlice<VerbReading>, subject: Int) -> VerbReading? {
    let finite = readings.filter { $0.form.isFinite }
    if finite.count > 1, let auxiliary = finite.first(where: { !$0.classes.isDisjoint(with: [.auxiliary, .modal]) }) {
      return auxiliary
    }
    if finite.count > 1,
      let common = finite.first(where: { isRow($0.row, "weten") || isRow($0.row, "liggen") || isRow($0.row, "gaan") })
    {
      return common
    }
    if finite.count > 1, subject >= 0, grammar(subject).contains(.personalSubject) || isPersonalPronoun(subject) {
      if let agreeing = finite.first(where: { agrees($0.form, with: subject, inverted: false) }) { return agreeing }
    }
    return finite.first ?? readings.first
  }

  private func separable(_ particle: Int, _ row: Int32) -> Int32? {
    var key = Array(lexemes.spelling(of: lexeme(particle)))
    key.append(UInt8(ascii: "+"))
    key.append(contentsOf: verbs.bytes(verbs.rows[Int(row)].base))
    return verbs.bySeparable[key].map { Int32($0) }
  }

  /// The parted particle of a main clause: the last word of the middle field that makes a known verb with the finite one.
  private mutating func findParticle(_ index: Int, _ mine: [Int], _ readings: ArraySlice<VerbReading>) {
    let finite = clauses[index].finite
    for i in mine.reversed() where i > finite && isWord(i) {
      guard
        grammar(i).contains(.particle) || grammar(i).isEmpty || !grammar(i).contains(.listed)
          || grammar(i).contains(.adjectiveish)
      else { continue }
      for reading in readings where reading.row >= 0 && reading.form.isFinite && !reading.isJoined {
        guard let row = separable(i, reading.row) else { continue }
        // A preposition with its noun phrase right after it is no particle.
        if grammar(i).contains(.preposition), isWord(i + 1), tokens[i + 1].clause == Int32(base + index),
          isNounPhraseStart(i + 1)
            || !grammar(i + 1).isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij])
        {
          continue
        }
        if clauses[index].nonfinite > i, !spelled(clauses[index].nonfinite - 1, "te") { continue }
        clauses[index].particle = i
        clauses[index].finiteRow = row
        return
      }
    }
  }
}
