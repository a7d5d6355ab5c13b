// What a line of a script is when nobody's name stands before it.

extension ScriptReader {
  func isRuler(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let first = source.bytes[range.lowerBound]
    guard first == 0x2D || first == 0x2A || first == 0x5F || first == 0x3D || first == 0x7E else { return false }
    return source.bytes[range].allSatisfy { $0 == first || $0 == 0x20 }
  }

  func isSuppression(_ range: Range<Int>) -> Bool {
    source.has("# zenderlint-", at: range.lowerBound, range.upperBound)
      || source.has("zenderlint-", at: range.lowerBound, range.upperBound)
      || source.has("<!--", at: range.lowerBound, range.upperBound)
      || source.has("// ", at: range.lowerBound, range.upperBound)
  }

  /// Whether a line is a stage direction as a whole: `(pauze)`, `[stilte]`, `*ze knuffelen*`.
  func isWholeDirection(_ range: Range<Int>) -> Bool {
    guard let first = source.bytes[range].first else { return false }
    var end = range.upperBound
    if source.bytes[end - 1] == UInt8(ascii: "."), end - range.lowerBound > 2 { end -= 1 }
    let last = source.bytes[end - 1]
    func only(_ open: UInt8, _ close: UInt8) -> Bool {
      guard first == open, last == close, range.count > 2 else { return false }
      let inner = source.bytes[range.lowerBound + 1..<end - 1]
      return !inner.contains(close)
    }
    if only(UInt8(ascii: "("), UInt8(ascii: ")")) || only(UInt8(ascii: "["), UInt8(ascii: "]")) { return true }
    if only(UInt8(ascii: "_"), UInt8(ascii: "_")) || only(UInt8(ascii: "*"), UInt8(ascii: "*")) { return true }
    if source.has("<i>", at: range.lowerBound, end) || source.has("<em>", at: range.lowerBound, end) {
      return last == UInt8(ascii: ">")
    }
    return Labels.isHeading(source.folded(range.lowerBound..<end))
  }

  /// Whether a line without a label is a title or the name of a step: short, without an end mark.
  func isTitle(_ range: Range<Int>, _ line: ScriptLine) -> Bool {
    guard let last = source.bytes[range].last, range.count < 60 else { return false }
    guard
      ![UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: "\"")].contains(last)
    else { return false }
    let words = source.folded(range).split { !$0.isLetter }
    if words.contains("ik") || words.contains("je") || words.contains("jij") || words.contains("klopt") { return false }
    if source.bytes[range.lowerBound] >= 0x61, source.bytes[range.lowerBound] <= 0x7A, !line.isListItem { return false }
    return words.count <= 7
  }

  /// Whether a paragraph without a label still belongs to the speaker before it.
  func continuesTurn(_ range: Range<Int>, _ line: ScriptLine, ownLine: Bool) -> Bool {
    let text = source.folded(range)
    let words = Set(text.split { !$0.isLetter && $0 != "'" }.map(String.init))
    for word in ["zender", "ontvanger", "luisteraar", "therapeut", "oefening", "dialoog"] where words.contains(word) {
      return false
    }
    for name in names.keys where words.contains(name) && !ownLine { return false }
    if line.isQuoted { return true }
    guard let first = source.bytes[range].first else { return false }
    if first >= 0x61, first <= 0x7A { return true }
    let personal = !words.isDisjoint(with: ["ik", "me", "mij", "mijn", "'k", "k"])
    return personal || ownLine && !words.isDisjoint(with: ["je", "jij", "jou", "klopt", "u", "ge"])
      || line.isIndented && ownLine
  }

  func isMediaNote(_ range: Range<Int>) -> Bool {
    let text = source.folded(range)
    if text.hasPrefix("<") && text.hasSuffix(">") { return true }
    for note in [
      "weggelaten", "omitted", "verwijderd", "end-to-end", "gemiste oproep", "gemiste spraak", "gemiste video",
      "was deleted",
      "bijgevoegd", "attached",
    ] where text.contains(note) && text.utf8.count < 120 {
      return true
    }
    return text.isEmpty
  }

  /// The numbers of lines that hold cue numbers, timings and headers of subtitles; empty when there are none.
  func cueLines(_ lines: [ScriptLine]) -> Set<Int> {
    var cues: Set<Int> = []
    var inNote = false
    for (index, line) in lines.enumerated() {
      let range = source.trimmed(line.line.range)
      if range.isEmpty {
        inNote = false
        continue
      }
      if source.has("WEBVTT", at: range.lowerBound, range.upperBound) { cues.insert(index) }
      if source.bytes[range].count > 16, source.time(range.lowerBound, range.upperBound) != nil,
        source.text(range).contains("-->")
      {
        cues.insert(index)
        inNote = false
        if index > 0, !cues.contains(index - 1) {
          let before = source.trimmed(lines[index - 1].line.range)
          if !before.isEmpty, index == 1 || source.isBlank(lines[index - 2].line.range) || cues.contains(index - 2) {
            cues.insert(index - 1)
          }
        }
      }
      if !cues.isEmpty,
        source.has("NOTE", at: range.lowerBound, range.upperBound)
          || source.has("STYLE", at: range.lowerBound, range.upperBound)
      {
        inNote = true
      }
      if inNote { cues.insert(index) }
    }
    return cues.contains { source.text(lines[$0].line.range).contains("-->") } ? cues : []
  }

  /// The content without the quotation marks around it and a comma after them.
  func unquoted(_ range: Range<Int>) -> Range<Int> {
    var range = source.trimmed(range)
    if let last = source.bytes[range].last, last == UInt8(ascii: ","), range.count > 2,
      source.quote(range.lowerBound, range.upperBound) != nil
    {
      range = range.lowerBound..<range.upperBound - 1
    }
    if let closing = source.closing(of: range.lowerBound, range.upperBound), closing.end == range.upperBound {
      return source.trimmed(closing.inner)
    }
    return range
  }
}
