// Two lines of two people: the shortest script there is.

extension ScriptReader {
  /// The speakers of a text that is one line of each of two names, when the words show that it is a dialogue.
  ///
  /// Names that come once say little (`Vraag: ...`, `Plan: ...`): the first must invite and the second answer that, or the
  /// second must give back what the first said.
  func pair(_ lines: [ScriptLine]) -> [LabelCandidate]? {
    let filled = lines.filter { !source.isBlank($0.line.range) }
    guard filled.count == 2 else { return nil }
    let candidates = filled.compactMap(\.candidate)
    guard candidates.count == 2, candidates[0].key != candidates[1].key,
      candidates.allSatisfy({ $0.separator == .colon && $0.isNameLike && !$0.content.isEmpty })
    else { return nil }
    let first = SpokenText(candidates[0].content, bytes: source.bytes)
    let second = SpokenText(candidates[1].content, bytes: source.bytes)
    let places: Set<String> = ["eiland", "eilandje", "dialoog", "waarderingsdialoog", "delen"]
    if first.has(.invite), first.words.contains(where: { places.contains($0.text) }),
      second.has(.available) || Opening.affirms(second) || Opening.declines(second)
    {
      return candidates
    }
    let mirrors =
      second.has(.reporting) || second.sentences.contains { DialogueQuestion.isCheck(second, $0) }
    return mirrors && Dialogue.shared(second.content(), first.content()) >= 2 ? candidates : nil
  }
}
