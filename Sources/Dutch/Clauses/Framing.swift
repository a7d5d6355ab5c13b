/// Marks clauses that stand under a frame: a marked interpretation, an opinion, reported speech.
struct Framing {
  let lexemes: Lexemes

  /// Sets `frame` on the clauses of one sentence.
  func apply(_ index: Int, _ passage: inout Passage) {
    let sentence = passage.sentences[index]
    // A frame marks the clauses under its own; a frame without a verb of its own marks its clause.
    for match in passage.matches[sentence.matches] {
      guard let frame = Self.frame(of: match.sense), match.clause >= 0 else { continue }
      var marked = false
      for child in sentence.clauses where child != match.clause {
        guard isUnder(child, match.clause, passage),
          passage.clauses[child].kind == .content || passage.clauses[child].kind == .embeddedQuestion
        else { continue }
        set(frame, on: child, &passage)
        marked = true
      }
      if !marked, !holdsFinite(match, passage) { set(frame, on: match.clause, &passage) }
      // "Ik dacht: je bent boos", "ik had het idee je was boos": what follows in the sentence.
      if !marked, holdsFinite(match, passage), frame == .interpretation {
        for later in sentence.clauses where later > match.clause && passage.clauses[later].kind == .root {
          set(frame, on: later, &passage)
        }
      }
    }
    for child in sentence.clauses {
      let parent = passage.clauses[child].parent
      guard parent >= 0, passage.clauses[child].kind == .content || passage.clauses[child].kind == .embeddedQuestion
      else { continue }
      let main = passage.clauses[parent]
      guard main.verbRow >= 0 else { continue }
      if lexemes.vocabulary.verbs.rows[Int(main.verbRow)].classes.contains(.speech), main.person != nil {
        set(.reported, on: child, &passage)
      }
    }
    if let inquit = inquit(after: sentence, passage) {
      for clause in sentence.clauses where clause < inquit { set(.reported, on: clause, &passage) }
    }
    // What stands under a framed clause is framed too.
    for child in sentence.clauses where passage.clauses[child].frame == .none {
      let parent = passage.clauses[child].parent
      if parent >= 0, passage.clauses[parent].frame != .none {
        passage.clauses[child].frame = passage.clauses[parent].frame
      }
    }
  }

  /// *Dat doe je niet, zei de juf*, *..., zei de juf, want het doet pijn*: the clause that tells who said what stands before it.
  private func inquit(after sentence: Sentence, _ passage: Passage) -> Int? {
    guard sentence.clauses.count > 1 else { return nil }
    return sentence.clauses.dropFirst().first { isInquit($0, in: sentence, passage) }
  }

  private func isInquit(_ index: Int, in sentence: Sentence, _ passage: Passage) -> Bool {
    let clause = passage.clauses[index]
    guard clause.kind == .root, clause.verbRow >= 0, clause.finite == clause.tokens.lowerBound,
      clause.subject == clause.finite + 1 || clause.subjectPhrase.contains(clause.finite + 1),
      clause.person != .ik || clause.tense == .past, clause.finite > sentence.tokens.lowerBound + 1,
      passage.tokens[clause.finite - 1].kind == .mark,
      lexemes.vocabulary.classes(clause.verbRow).contains(.speech),
      lexemes[passage.tokens[clause.finite].lexeme].forms.isFinite
    else { return false }
    // *Had je gebeld, zei hij* has no more than its subject and whom it was said to.
    let isNoun = clause.subjectPhrase.count > 1
    return clause.tokens.upperBound - clause.finite <= (isNoun ? 12 : 7)
  }

  private static func frame(of sense: Sense) -> Frame? {
    switch sense {
    case .interpretation: .interpretation
    case .weakFrame: .weak
    case .falseFrame: .opinion
    default: nil
    }
  }

  /// A marked interpretation outweighs the others; reported speech is kept.
  private func set(_ frame: Frame, on clause: Int, _ passage: inout Passage) {
    let old = passage.clauses[clause].frame
    if old == .none || frame == .interpretation && old != .reported || frame == .reported {
      passage.clauses[clause].frame = frame
    }
  }

  private func isUnder(_ child: Int, _ ancestor: Int, _ passage: Passage) -> Bool {
    var parent = passage.clauses[child].parent
    while parent >= 0 {
      if parent == ancestor { return true }
      parent = passage.clauses[parent].parent
    }
    return false
  }

  /// Whether the frame's words include the clause's finite verb, so that it governs another clause.
  private func holdsFinite(_ match: PatternMatch, _ passage: Passage) -> Bool {
    guard match.clause >= 0 else { return false }
    return match.tokens.contains(passage.clauses[match.clause].finite) || patternHasVerb(match.entry)
  }

  private func patternHasVerb(_ entry: Int) -> Bool {
    lexemes.vocabulary.hasVerb(patternOf: entry)
  }
}
