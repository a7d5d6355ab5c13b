/// Question, imperative or statement, where the verb stands before its subject or has none.
extension ClauseParser {
  /// Verb forms that a chat says of the writer without *ik*.
  static let leaveOutIk: [StaticString] = ["heb", "ben", "was", "zit", "hoef", "wil", "vind", "hoop"]

  /// Verb forms that are no orders.
  private static let commandNobody: [StaticString] = [
    "kan", "kon", "zal", "moet", "hoef", "hoeft", "wil", "vind", "hoop",
  ]

  /// Whether a first verb without a subject is no order.
  func isLeftOut(_ finite: Int, _ index: Int) -> Bool {
    guard isFirstWord(finite, of: index) else { return false }
    let next = finite + 1
    // heb geduld; was de auto; zit stil: orders.
    let isOwn = (spelled(finite, "heb") || spelled(finite, "ben")) && !spelled(next, "geduld")
    let isPast = spelled(finite, "was") && grammar(next).isDisjoint(with: [.determiner, .possessiveOther, .reflexive])
    let sits =
      spelled(finite, "zit") && grammar(next).isDisjoint(with: .negation) && !spelled(next, "stil")
      && !spelled(next, "toch")
    return isOwn || isPast || sits || Self.commandNobody.contains { spelled(finite, $0) }
  }

  /// Flemish imperatives end in -t: *luistert*, *zwijgt*.
  func isFlemishImperative(_ i: Int) -> Bool {
    isFlemish || !isWord(i + 1) || grammar(i + 1).contains(.tag)
      || !grammar(i + 1).isDisjoint(with: [.adverb, .particle, .reflexive, .objectIk])
  }

  func isSkippable(_ i: Int) -> Bool {
    !grammar(i).isDisjoint(with: [.coordinator, .interjection]) && grammar(i).isDisjoint(with: .personalSubject)
  }

  /// *Toen ik vertelde, ...*, *gisteren ...*: a time in front, which the clauses behind it share.
  private func opensWithTime(_ index: Int) -> Bool {
    clauses.contains {
      ($0.kind == .temporal || $0.kind == .conditional) && $0.tokens.lowerBound < clauses[index].finite
    }
      || own(index).first { isWord($0) }.map { grammar($0).contains(.time) } ?? false
  }

  func orderOfInversion(_ index: Int, _ firstContent: Int?, _ isFirst: Bool) -> ClauseOrder {
    if isFirst {
      if isQuestion { return .question }
      let subject = clauses[index].subject
      let finite = clauses[index].finite
      // *Toen ik vertelde, pakte je je telefoon en luisterde je niet meer*: what stands in front is shared.
      if isWord(finite - 1), spelled(finite - 1, "en"), index > 0,
        let before = clauses[..<index].lastIndex(where: { $0.kind == .root && $0.finite >= 0 }),
        clauses[before].order == .inverted, opensWithTime(before)
      {
        return .inverted
      }
      if clauses.indices.contains(index + 1),
        clauses[(index + 1)...].contains(where: { $0.kind == .root && $0.finite >= 0 && $0.tokens.lowerBound > finite })
      {
        return .inverted
      }
      if subject >= 0, lexeme(finite).forms.isDisjoint(with: .past),
        !lexeme(finite).forms.isDisjoint(with: [.stem, .stemT, .presentGe]),
        grammar(subject).contains(.stressed) && grammar(subject).contains(.subjectOther)
          || grammar(subject).contains(.polite),
        lexeme(finite).classes.isDisjoint(with: [.modal]),
        !isCopula(finite) || spelled(finite, "weest") || spelled(finite, "wees")
      {
        return .imperative
      }
      return .question
    }
    if let first = firstContent,
      grammar(first).contains(.interrogative)
        || grammar(first).contains(.preposition) && grammar(first + 1).contains(.interrogative)
    {
      return .question
    }
    return .inverted
  }
}
