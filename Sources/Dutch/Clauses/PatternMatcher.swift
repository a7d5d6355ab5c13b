/// Finds the patterns of the lexicons in a sentence.
struct PatternMatcher {
  private let lexemes: Lexemes
  private let set: PatternSet
  private let verbs: VerbTable
  private let sentence: Range<Int>
  private let tokens: UnsafeBufferPointer<Token>
  private let clauses: UnsafeBufferPointer<Clause>
  private let trace: WordTrace
  /// What patterns need and the sentence has.
  private let has: PatternSet.Needs

  /// Appends the matches of one sentence to the passage, in order of place.
  ///
  /// - Parameters:
  ///   - trace: the traces of the sentence's words.
  ///   - classes: the classes of all of them.
  ///   - clauses: the sentence's clauses.
  static func match(
    _ sentence: Range<Int>, _ trace: WordTrace, _ classes: Grammar, in clauses: Range<Int>, _ lexemes: Lexemes,
    _ passage: inout Passage
  ) {
    var found: [PatternMatch] = []
    let has = has(classes, passage.clauses[clauses])
    passage.tokens.withUnsafeBufferPointer { tokens in
      passage.clauses.withUnsafeBufferPointer { clauses in
        let vocabulary = lexemes.vocabulary
        let matcher = PatternMatcher(
          lexemes: lexemes, set: vocabulary.patterns, verbs: vocabulary.verbs, sentence: sentence, tokens: tokens,
          clauses: clauses, trace: trace, has: has)
        matcher.match(into: &found)
      }
    }
    guard !found.isEmpty else { return }
    found.sort {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.entry) < ($1.tokens.lowerBound, -$1.tokens.count, $1.entry)
    }
    for match in found where passage.matches.last.map({ $0.entry != match.entry || $0.tokens != match.tokens }) ?? true
    {
      passage.matches.append(match)
    }
  }

  /// What of all that patterns need a sentence has somewhere.
  private static func has(_ classes: Grammar, _ clauses: ArraySlice<Clause>) -> PatternSet.Needs {
    var has: PatternSet.Needs = []
    if !classes.isDisjoint(with: [.objectIk, .objectWij]) { has.insert(.objectIk) }
    if classes.contains(.reflexive) { has.insert(.reflexive) }
    if classes.contains(.subjectIk) { has.insert(.subjectIk) }
    for clause in clauses {
      if clause.person == .ik { has.insert(.subjectIk) }
      if clause.person == .ander || clause.isSubjectOwnedByOther { has.insert(.subjectOther) }
    }
    return has
  }

  private func match(into found: inout [PatternMatch]) {
    trace.withBits { match(among: $0, &found) }
  }

  private func match(among words: UnsafePointer<UInt64>, _ found: inout [PatternMatch]) {
    for i in sentence where tokens[i].lexeme >= 0 {
      let lexeme = lexemes[tokens[i].lexeme]
      guard lexeme.isAnchor else { continue }
      set.eachPattern(ofWord: lexeme.patternLink, among: words, has) { pattern in
        if let range = place(pattern, at: i) { add(pattern, range, i + Int(pattern.head - pattern.anchor), &found) }
      }
      guard lexeme.isVerbAnchor else { continue }
      for reading in lexemes.readings(of: lexeme) where reading.row >= 0 {
        matchVerb(reading.row, at: i, &found)
        let base = verbs.rows[Int(reading.row)].baseRow
        if base >= 0 { matchVerb(base, at: i, &found) }
        if !reading.isJoined, tokens[i].clause >= 0 {
          let clause = Int(tokens[i].clause)
          if clauses[clause].finite == i, clauses[clause].finiteRow >= 0, clauses[clause].finiteRow != reading.row {
            matchVerb(clauses[clause].finiteRow, at: i, &found)
          }
        }
      }
    }
  }

  /// Adds the patterns that a verb anchors at `i`.
  private func matchVerb(_ row: Int32, at i: Int, _ found: inout [PatternMatch]) {
    set.eachPattern(ofVerb: row, has) { pattern in
      if atomsHold(pattern, i..<i + 1) { add(pattern, i..<i + 1, i, &found) }
    }
  }

  /// Adds a match that belongs to the clause of its token `head`.
  private func add(_ pattern: PatternSet.Pattern, _ range: Range<Int>, _ head: Int, _ found: inout [PatternMatch]) {
    found.append(
      PatternMatch(
        sense: lexemes.vocabulary.sense(of: Int(pattern.entry)), entry: Int(pattern.entry), tokens: range,
        clause: Int(tokens[head].clause)))
  }

  /// The tokens a pattern covers with its anchor at `i`, or nil.
  @inline(__always)
  private func place(_ pattern: PatternSet.Pattern, at i: Int) -> Range<Int>? {
    let steps = set.steps[pattern.steps]
    let anchor = Int(pattern.anchor)
    let start = anchor == 0 ? i - 1 : walk(steps, from: anchor - 1, at: i - 1, step: -1)
    guard start > Self.none else { return nil }
    let end = walk(steps, from: anchor + 1, at: i + 1, step: 1)
    guard end > Self.none else { return nil }
    return pattern.atoms.isEmpty || atomsHold(pattern, start + 1..<end) ? start + 1..<end : nil
  }

  private static let none = -2

  /// Matches the steps on one side of the anchor; returns the token after the last one matched, in the direction of
  /// `step`, or `none`.
  private func walk(_ steps: UnsafeBufferPointer<PatternSet.Step>, from index: Int, at i: Int, step: Int) -> Int {
    var index = index
    var i = i
    while index >= 0, index < steps.count {
      switch steps[index].kind {
      case .gap:
        for _ in 0...5 {
          let end = walk(steps, from: index + step, at: i, step: step)
          if end > Self.none { return end }
          guard sentence.contains(i), tokens[i].kind == .word || tokens[i].kind == .number else { return Self.none }
          i += step
        }
        return Self.none
      case .words, .wordsOrPossessive:
        guard sentence.contains(i), tokens[i].lexeme >= 0 else { return Self.none }
        let lexeme = lexemes[tokens[i].lexeme]
        var isThere = steps[index].kind == .wordsOrPossessive && !lexeme.grammar.isDisjoint(with: .possessive)
        for word in set.words[steps[index].words] where word == lexeme.hash { isThere = true }
        guard isThere else { return Self.none }
      case .possessive:
        guard sentence.contains(i), tokens[i].lexeme >= 0,
          !lexemes[tokens[i].lexeme].grammar.isDisjoint(with: .possessive)
        else { return Self.none }
      }
      index += step
      i += step
    }
    return i
  }

  /// Whether everything that may stand anywhere does stand in a clause the words touch.
  private func atomsHold(_ pattern: PatternSet.Pattern, _ range: Range<Int>) -> Bool {
    for atom in set.atoms[pattern.atoms] {
      let isThere =
        switch atom {
        case .verb(let row):
          hasToken(in: range) { isForm(of: row, $0) }
        case .subjectIk:
          hasClause(in: range) { clauses[$0].person == .ik }
            || hasToken(in: range) { tokens[$0].clause >= 0 && grammar($0).contains(.subjectIk) }
        case .subjectOther:
          hasClause(in: range) { clauses[$0].person == .ander || clauses[$0].isSubjectOwnedByOther }
        case .objectIk:
          hasToken(in: range) { !grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
        case .reflexive:
          hasToken(in: range) { grammar($0).contains(.reflexive) }
        }
      guard isThere else { return false }
    }
    return true
  }

  /// Whether a clause that one of the tokens of `range` belongs to meets a condition.
  @inline(__always)
  private func hasClause(in range: Range<Int>, _ condition: (Int) -> Bool) -> Bool {
    range.contains { tokens[$0].clause >= 0 && condition(Int(tokens[$0].clause)) }
  }

  /// Whether a word of the sentence that shares its clause with a token of `range` meets a condition.
  @inline(__always)
  private func hasToken(in range: Range<Int>, _ condition: (Int) -> Bool) -> Bool {
    sentence.contains { i in
      tokens[i].lexeme >= 0 && range.contains { tokens[$0].clause == tokens[i].clause } && condition(i)
    }
  }

  @inline(__always)
  private func grammar(_ i: Int) -> Grammar { lexemes[tokens[i].lexeme].grammar }

  /// Whether a word is a form of a verb, with its particle joined or parted.
  private func isForm(of row: Int32, _ i: Int) -> Bool {
    let wanted = verbs.rows[Int(row)]
    for reading in lexemes.readings(of: lexemes[tokens[i].lexeme]) where reading.row >= 0 {
      if reading.row == row { return true }
      guard wanted.particleNumber >= 0, !reading.isJoined, reading.row == wanted.baseRow, tokens[i].clause >= 0 else {
        continue
      }
      let clause = tokens[i].clause
      for j in clauses[Int(clause)].tokens where tokens[j].clause == clause && tokens[j].lexeme >= 0 {
        if lexemes[tokens[j].lexeme].particle == wanted.particleNumber { return true }
      }
    }
    return false
  }
}
