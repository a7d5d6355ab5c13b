/// Finds the patterns of the lexicons in a sentence.
struct PatternMatcher {
  let lexemes: Lexemes

  /// Appends the matches of one sentence to the passage, in order of place.
  func match(_ sentence: Range<Int>, _ passage: inout Passage) {
    let set = lexemes.vocabulary.patterns
    var found: [PatternMatch] = []
    for i in sentence where passage.tokens[i].lexeme >= 0 {
      let lexeme = lexemes[passage.tokens[i].lexeme]
      guard lexeme.isAnchor else { continue }
      if lexeme.patternWord >= 0 {
        for index in set.byWord[Int(lexeme.patternWord)] {
          if let tokens = place(set.patterns[Int(index)], at: i, sentence, passage) {
            add(set.patterns[Int(index)], tokens, i, passage, &found)
          }
        }
      }
      for reading in lexemes.readings(of: lexeme) where reading.row >= 0 {
        var rows: [Int32] = [reading.row]
        let base = lexemes.vocabulary.verbs.rows[Int(reading.row)].baseRow
        if base >= 0 { rows.append(base) }
        if !reading.isJoined, passage.tokens[i].clause >= 0 {
          let clause = passage.clauses[Int(passage.tokens[i].clause)]
          if clause.finite == i, clause.finiteRow >= 0, clause.finiteRow != reading.row {
            rows.append(clause.finiteRow)
          }
        }
        for row in rows {
          for index in set.byVerb[row] ?? [] {
            let pattern = set.patterns[Int(index)]
            if atomsHold(pattern, i..<i + 1, passage, sentence) { add(pattern, i..<i + 1, i, passage, &found) }
          }
        }
      }
    }
    found.sort {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.entry) < ($1.tokens.lowerBound, -$1.tokens.count, $1.entry)
    }
    for match in found where passage.matches.last.map({ $0.entry != match.entry || $0.tokens != match.tokens }) ?? true
    {
      passage.matches.append(match)
    }
  }

  private func add(
    _ pattern: PatternSet.Pattern, _ tokens: Range<Int>, _ anchor: Int, _ passage: Passage,
    _ found: inout [PatternMatch]
  ) {
    found.append(
      PatternMatch(
        sense: lexemes.vocabulary.sense(of: Int(pattern.entry)), entry: Int(pattern.entry), tokens: tokens,
        clause: Int(passage.tokens[anchor].clause)))
  }

  /// The tokens a pattern covers with its anchor at `i`, or nil.
  private func place(_ pattern: PatternSet.Pattern, at i: Int, _ sentence: Range<Int>, _ passage: Passage) -> Range<
    Int
  >? {
    guard let start = walk(pattern, from: pattern.anchor - 1, at: i - 1, step: -1, sentence, passage),
      let end = walk(pattern, from: pattern.anchor + 1, at: i + 1, step: 1, sentence, passage)
    else { return nil }
    let tokens = start + 1..<end
    return atomsHold(pattern, tokens, passage, sentence) ? tokens : nil
  }

  /// Matches the steps on one side of the anchor; returns the token after the last one matched, in the direction of `step`.
  private func walk(
    _ pattern: PatternSet.Pattern, from index: Int, at i: Int, step: Int, _ sentence: Range<Int>, _ passage: Passage
  ) -> Int? {
    guard pattern.steps.indices.contains(index) else { return i }
    switch pattern.steps[index] {
    case .gap:
      var j = i
      for _ in 0...5 {
        if let end = walk(pattern, from: index + step, at: j, step: step, sentence, passage) { return end }
        guard sentence.contains(j), passage.tokens[j].kind == .word || passage.tokens[j].kind == .number else {
          return nil
        }
        j += step
      }
      return nil
    case .words(let numbers, let orPossessive):
      guard sentence.contains(i), passage.tokens[i].lexeme >= 0 else { return nil }
      let lexeme = lexemes[passage.tokens[i].lexeme]
      guard numbers.contains(lexeme.patternWord) || orPossessive && !lexeme.grammar.isDisjoint(with: .possessive) else {
        return nil
      }
    case .possessive:
      guard sentence.contains(i), passage.tokens[i].lexeme >= 0,
        !lexemes[passage.tokens[i].lexeme].grammar.isDisjoint(with: .possessive)
      else { return nil }
    }
    return walk(pattern, from: index + step, at: i + step, step: step, sentence, passage)
  }

  /// Whether everything that may stand anywhere does stand in a clause the words touch.
  private func atomsHold(
    _ pattern: PatternSet.Pattern, _ tokens: Range<Int>, _ passage: Passage, _ sentence: Range<Int>
  ) -> Bool {
    guard !pattern.atoms.isEmpty else { return true }
    let touched = Set(tokens.map { passage.tokens[$0].clause })
    return pattern.atoms.allSatisfy { atom in
      switch atom {
      case .verb(let row):
        sentence.contains { i in
          touched.contains(passage.tokens[i].clause) && isForm(of: row, i, passage)
        }
      case .subjectIk:
        touched.contains {
          $0 >= 0 && (passage.clauses[Int($0)].person == .ik || hasToken(.subjectIk, $0, passage, sentence))
        }
      case .subjectOther:
        touched.contains {
          $0 >= 0 && (passage.clauses[Int($0)].person == .ander || passage.clauses[Int($0)].isSubjectOwnedByOther)
        }
      case .objectIk:
        sentence.contains {
          touched.contains(passage.tokens[$0].clause) && passage.tokens[$0].lexeme >= 0
            && !lexemes[passage.tokens[$0].lexeme].grammar.isDisjoint(with: [.objectIk, .objectWij])
        }
      case .reflexive:
        sentence.contains {
          touched.contains(passage.tokens[$0].clause) && passage.tokens[$0].lexeme >= 0
            && lexemes[passage.tokens[$0].lexeme].grammar.contains(.reflexive)
        }
      }
    }
  }

  private func hasToken(_ kind: Grammar, _ clause: Int32, _ passage: Passage, _ sentence: Range<Int>) -> Bool {
    sentence.contains {
      passage.tokens[$0].clause == clause && passage.tokens[$0].lexeme >= 0
        && lexemes[passage.tokens[$0].lexeme].grammar.contains(kind)
    }
  }

  /// Whether a token is a form of a verb, with its particle joined or parted.
  private func isForm(of row: Int32, _ i: Int, _ passage: Passage) -> Bool {
    guard passage.tokens[i].lexeme >= 0 else { return false }
    let verbs = lexemes.vocabulary.verbs
    let wanted = verbs.rows[Int(row)]
    for reading in lexemes.readings(of: lexemes[passage.tokens[i].lexeme]) where reading.row >= 0 {
      if reading.row == row { return true }
      guard !wanted.particle.isEmpty, !reading.isJoined, reading.row == wanted.baseRow else { continue }
      let clause = passage.tokens[i].clause
      for j in passage.tokens.indices
      where passage.tokens[j].clause == clause && clause >= 0 && passage.tokens[j].lexeme >= 0 {
        if lexemes.spelling(of: lexemes[passage.tokens[j].lexeme]).elementsEqual(verbs.bytes(wanted.particle)) {
          return true
        }
      }
    }
    return false
  }
}
