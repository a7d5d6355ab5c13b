/// Divides a sentence into clauses and finds their finite verbs and subjects.
///
/// A left-to-right reading with a stack of open clauses. What decides is agreement and place, not the word alone: a verb form
/// beside a pronoun it agrees with is a verb, one after a determiner is a noun. Measured on parsed Dutch, subject and finite
/// verb of a main clause with a second-person subject are neighbours in 99 of 100 cases, so neighbours are looked at first.
struct ClauseParser {
  let lexemes: Lexemes

  /// Not kept here: the parser is copied where it asks itself something, and the table is large.
  var verbs: VerbTable {
    @inline(__always) get { lexemes.state.pointee.verbs }
  }

  // The sentence being read.
  var tokens = UnsafeMutableBufferPointer<Token>(start: nil, count: 0)
  var sentence = 0..<0
  var isQuestion = false
  var clauses: [Clause] = []
  var stack: [Int] = []
  /// The clauses that wait while a bracket is open.
  private var suspended: [Int] = []
  var base = 0
  /// Whether the passage is written in the ge-register.
  var isFlemish = false
  /// Scores of finite verbs once looked up, -1 before; they depend on neighbours only.
  private(set) var scores = Pool<Int8>(capacity: 64)

  /// A parser; to be freed by `deallocate`.
  init(lexemes: Lexemes) {
    self.lexemes = lexemes
  }

  func deallocate() { scores.deallocate() }

  /// Starts on another sentence; clause indexes count from `base`.
  mutating func begin(
    _ sentence: Range<Int>, of tokens: UnsafeMutableBufferPointer<Token>, isQuestion: Bool, base: Int, isFlemish: Bool
  ) {
    self.tokens = tokens
    self.sentence = sentence
    self.isQuestion = isQuestion
    self.base = base
    self.isFlemish = isFlemish
    clauses.removeAll(keepingCapacity: true)
    stack.removeAll(keepingCapacity: true)
    scores.removeAll()
    for _ in sentence { scores.append(-1) }
  }

  // MARK: Looking at tokens

  @inline(__always)
  func lexeme(_ i: Int) -> Lexeme {
    let index = i >= sentence.lowerBound && i < sentence.upperBound ? tokens[i].lexeme : -1
    return lexemes.lexeme(index, if: index >= 0)
  }

  @inline(__always)
  func grammar(_ i: Int) -> Grammar { lexeme(i).grammar }

  @inline(__always)
  func isWord(_ i: Int) -> Bool {
    i >= sentence.lowerBound && i < sentence.upperBound && (tokens[i].kind == .word || tokens[i].kind == .number)
  }

  @inline(__always)
  func spelled(_ i: Int, _ word: StaticString) -> Bool {
    guard isWord(i), tokens[i].lexeme >= 0 else { return false }
    return lexemes[tokens[i].lexeme].isSpelled(word)
  }

  func isComma(_ i: Int) -> Bool { isMark(i) }

  func isMark(_ i: Int) -> Bool {
    i >= sentence.lowerBound && i < sentence.upperBound && (tokens[i].kind == .mark || tokens[i].kind == .endMark)
  }

  /// Pronouns that are subjects and nothing else.
  func isNominative(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let g = grammar(i)
    guard !g.isDisjoint(with: [.subjectIk, .subjectOther, .subjectWij, .subjectThird]) else { return spelled(i, "men") }
    if g.contains(.objectOther) || g.contains(.objectThird) { return false }
    return true
  }

  /// Words that can be a pronoun subject, if the clause lets them.
  func isPronounSubject(_ i: Int) -> Bool {
    isWord(i) && !grammar(i).isDisjoint(with: .anySubject)
  }

  // MARK: Reading

  /// Reads the whole sentence.
  mutating func parse() {
    var i = sentence.lowerBound
    var pendingBoundary = true
    suspended.removeAll(keepingCapacity: true)
    openMain(at: i)
    while i < sentence.upperBound {
      guard isWord(i) else {
        if tokens[i].flags.contains(.bracket), interrupts(i) {
          pendingBoundary = suspended.isEmpty
          i += 1
          continue
        }
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
          if clauses[top].finite >= 0, i + 1 < sentence.upperBound {
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
      // Onze buren, die hier wonen, groeten niet: back to the clause that waits.
      if startsClause, clauses[top].kind == .relative, clauses[top].finite >= 0, hasOpenAncestor, finiteScore(i) == 1,
        !clauseHasFiniteAhead(i + 1)
      {
        while clauses[top].finite >= 0 || clauses[top].kind == .infinitival { stack.removeLast() }
      }
      read(i, afterBoundary: startsClause)
      i += 1
    }
    closeAll()
    finish()
  }

  /// Sets a clause aside that waits for its verb while a bracket is open, and takes it up again behind it.
  private mutating func interrupts(_ i: Int) -> Bool {
    if suspended.isEmpty {
      guard clauses[top].finite < 0, i > sentence.lowerBound, i + 1 < sentence.upperBound else { return false }
      // The bracket must close, and something must follow.
      var close = i + 1
      while close < sentence.upperBound, !tokens[close].flags.contains(.bracket) { close += 1 }
      guard close < sentence.upperBound, isWord(close + 1) || isMark(close + 1) && isWord(close + 2) else {
        return false
      }
      assign(i)
      suspended.append(contentsOf: stack)
      closeAll()
      openMain(at: i + 1)
    } else {
      assign(i)
      swap(&stack, &suspended)
      suspended.removeAll(keepingCapacity: true)
    }
    return true
  }

  var top: Int { stack[stack.count - 1] }

  func isHardBoundary(_ i: Int) -> Bool {
    if tokens[i].kind == .endMark { return true }
    // *24 - 6*
    if i > sentence.lowerBound, i + 1 < sentence.upperBound, tokens[i - 1].kind == .number,
      tokens[i + 1].kind == .number
    {
      return false
    }
    return tokens[i].flags.contains(.parting)
  }

  func opensSpeech(_ i: Int) -> Bool {
    i + 1 < sentence.upperBound && tokens[i + 1].flags.contains(.quoted)
  }

  mutating func openMain(at i: Int, sharing: Bool = false) {
    var clause = Clause(tokens: i..<i + 1)
    clause.isQuestion = isQuestion
    clause.isSubjectShared = sharing
    clauses.append(clause)
    stack.append(clauses.count - 1)
  }

  mutating func openSub(at i: Int, kind: ClauseKind) {
    var clause = Clause(tokens: i..<i + 1)
    clause.kind = kind
    clause.order = .final
    clause.parent = top
    clause.opener = i
    clauses.append(clause)
    stack.append(clauses.count - 1)
  }

  mutating func closeAll() { stack.removeAll(keepingCapacity: true) }

  mutating func assign(_ i: Int) {
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

  mutating func finish() {
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

  /// The clause's own tokens, those of inner clauses left out.
  func own(_ index: Int) -> OwnTokens {
    OwnTokens(clauses[index].tokens, of: Int32(base + index), in: UnsafePointer(tokens.baseAddress!))
  }
}
