extension Recast {
  /// One sentence in another order; nil when its grammar is unsure or it is no statement.
  ///
  /// A main clause becomes what follows *dat*, without *dat* and without its end mark. A subordinate clause, with or without
  /// its subordinator, becomes a sentence with a capital and a full stop.
  public static func line(_ line: String, to order: Order, with analyser: Analyser = Analyser()) -> String? {
    switch order {
    case .subordinate:
      return read(line, with: analyser) { recast in
        guard !recast.passage.sentences[0].isQuestion, let range = recast.wholeLine() else { return nil }
        return Layout(recast, range).asSubordinate()
      }
    case .main:
      let words = line.trimming { $0 == " " || $0 == "." }
      guard !words.isEmpty else { return nil }
      // Behind *ik weet dat* every clause has the same order, whatever opened it.
      let opener = words.prefix { $0 != " " }
      let next = words.dropFirst(opener.count + 1).prefix { $0 != " " }
      let isOpened = isSubordinator(opener, before: next, analyser.lexemes)
      let clause = read("Ik weet dat " + (isOpened ? words.dropFirst(opener.count + 1) : words[...]), with: analyser) {
        recast in
        guard !recast.passage.sentences[0].isQuestion, let range = recast.wholeLine() else { return nil }
        return Layout(recast, range.lowerBound + 3..<range.upperBound).asMain()
      }
      if clause == nil, isOpened, opener == "dat", !["wie", "wat"].contains(next) {
        // *dat me raakt*: the subject itself.
        return sentence(words, with: analyser)
      }
      return clause.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    }
  }

  /// A clause with its verb last, without an opener, as a sentence.
  private static func sentence(_ words: some StringProtocol, with analyser: Analyser) -> String? {
    read("Ik weet dat " + words, with: analyser) { recast in
      guard let range = recast.wholeLine() else { return nil }
      return Layout(recast, range.lowerBound + 3..<range.upperBound).asMain()
    }.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
  }

  /// Whether a word opens a clause: a subordinator, but *tot*, *voor* and *nu* only before a pronoun, for they are other words too.
  private static func isSubordinator(_ word: Substring, before next: Substring, _ lexemes: Lexemes) -> Bool {
    let folded = word.lowercased()
    guard !["om", "al", "gezien"].contains(folded) else { return false }
    if ["tot", "voor", "nu", "sinds"].contains(folded) {
      return ["ik", "je", "jij", "hij", "ze", "zij", "we", "wij", "jullie", "u", "het", "er", "men", "ge", "gij"]
        .contains(
          next.lowercased())
    }
    return Array(folded.utf8).withUnsafeBufferPointer {
      lexemes[lexemes.word($0).lexeme].grammar.contains(.subordinator)
    }
  }

  /// The tokens of the sentence without its end mark, or nil where nothing else is left.
  private func wholeLine() -> Range<Int>? {
    let all = passage.sentences[0].tokens
    guard let last = all.last(where: { isKept($0) }), let first = all.first(where: { isWord($0) || !isMark($0) }),
      first < last
    else { return nil }
    return first..<last + 1
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
