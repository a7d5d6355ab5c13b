extension Recast {
  /// One sentence in another order; nil when its grammar is unsure or it is no statement.
  ///
  /// A main clause becomes what follows *dat*, without *dat* and without its end mark. A subordinate clause, with or without
  /// its subordinator, becomes a sentence with a capital and a full stop.
  public static func line(_ line: String, to order: Order, with analyser: Analyser = Analyser()) -> String? {
    switch order {
    case .subordinate:
      return read(line, with: analyser) { recast in
        recast.passage.sentences[0].isQuestion ? nil : recast.statement(0)
      }
    case .main:
      let words = line.trimming { $0 == " " || $0 == "." }
      guard !words.isEmpty else { return nil }
      // Behind *ik weet dat* every clause has the same order, whatever opened it.
      let opener = words.prefix { $0 != " " }
      let isOpened = isSubordinator(opener, analyser.lexemes)
      let clause = read("Ik weet dat " + (isOpened ? words.dropFirst(opener.count + 1) : words[...]), with: analyser) {
        recast in
        guard !recast.passage.sentences[0].isQuestion else { return nil }
        return recast.embedded()
      }
      return clause.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    }
  }

  /// Whether a word opens a clause that says something: a subordinator, but *of* opens a question, and *alsof* and *zoals* compare.
  private static func isSubordinator(_ word: Substring, _ lexemes: Lexemes) -> Bool {
    let folded = word.lowercased()
    guard !["of", "alsof", "zoals", "naarmate", "tot", "voor", "om", "nu", "al", "gezien"].contains(folded) else {
      return false
    }
    return Array(folded.utf8).withUnsafeBufferPointer {
      lexemes[lexemes.word($0).lexeme].grammar.contains(.subordinator)
    }
  }

  /// What `body` makes of a line that is one sentence.
  private static func read(_ line: String, with analyser: Analyser, _ body: (Recast) -> String?) -> String? {
    var passage = Passage()
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      analyser.analyse(buffer, in: 0..<buffer.count, lines: .automatic, into: &passage)
      guard passage.sentences.count == 1 else { return nil }
      return body(Recast(passage, analyser.lexemes, buffer))
    }
  }

  /// The clause after *ik weet dat* as a main clause; nil where anything beside it is one too.
  private func embedded() -> String? {
    let roots = passage.clauses.indices.filter { passage.clauses[$0].kind == .root }
    guard roots.count == 1,
      let first = passage.clauses.indices.first(where: { passage.clauses[$0].parent == roots[0] }),
      passage.clauses[first].order == .final, passage.clauses[first].opener == 2,
      passage.clauses.indices.allSatisfy({ $0 == first || passage.clauses[$0].parent != roots[0] })
    else { return nil }
    return main(first)
  }

  /// All main clauses of a sentence verb-final; nil for two with subjects of their own.
  public func statement(_ sentence: Int) -> String? {
    let clauses = passage.sentences[sentence].clauses.filter {
      passage.clauses[$0].kind == .root || passage.clauses[$0].kind == .verbless && passage.clauses[$0].parent < 0
    }
    guard let first = clauses.first, clauses.dropFirst().allSatisfy({ passage.clauses[$0].isSubjectShared }),
      var text = subordinate(first)
    else { return nil }
    for next in clauses.dropFirst() {
      let start = passage.clauses[next].tokens.lowerBound
      guard spelled(start, "en") || start > 0 && spelled(start - 1, "en") else { return nil }
      guard let conjunct = subordinate(next) else { return nil }
      text += " en " + conjunct
    }
    return text
  }
}

extension String {
  /// The string without characters like these at both ends.
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return String(rest)
  }
}
