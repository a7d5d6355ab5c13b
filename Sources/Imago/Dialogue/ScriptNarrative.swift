// A story in which the words of the speakers stand between quotation marks.

extension ScriptReader {
  private static let reportingVerbs: Set<String> = [
    "zei", "zegt", "vroeg", "vraagt", "antwoordde", "antwoordt", "riep", "roept", "fluisterde", "fluistert",
    "vervolgde",
    "vervolgt", "spiegelde", "spiegelt", "herhaalde", "herhaalt", "knikte", "knikt", "begon", "begint", "vertelde",
    "vertelt",
    "glimlachte", "glimlacht", "zuchtte", "zucht", "mompelde", "mompelt", "checkte", "checkt", "reageerde", "reageert",
    "ging",
    "sprak", "spreekt", "besloot", "besluit", "deelde", "deelt", "voegde", "bedankte", "bedankt",
  ]
  private static let plainStarts: Set<String> = [
    "toen", "daarna", "dan", "na", "ze", "hij", "zij", "de", "het", "een", "met", "in", "op", "en", "maar", "even",
    "nu", "daarop",
    "eerst", "vervolgens", "tot", "ten", "later", "als", "haar", "zijn", "er", "ook", "weer", "ik", "beide", "beiden",
    "dus", "ja",
  ]

  /// Reads words between quotation marks as turns; false unless at least two persons speak.
  mutating func readNarrative(_ lines: [ScriptLine]) -> Bool {
    struct Quotation {
      var inner: Range<Int>
      var name: String?
      var line: ScriptBytes.Line
      var isPronoun = false
    }
    var quotations: [(quotation: Quotation, sameLine: Bool)] = []
    var narration: [ScriptBytes.Line] = []
    for line in lines where !source.isBlank(line.line.range) {
      let end = line.line.range.upperBound
      var spans: [(inner: Range<Int>, outer: Range<Int>)] = []
      var at = line.start
      while at < end {
        if source.quote(at, end) != nil, at == line.start || !Letters.isLetter(source.bytes[at - 1]),
          let closing = source.closing(of: at, end), closing.inner.count >= 2
        {
          spans.append((source.trimmed(closing.inner), at..<closing.end))
          at = closing.end
        } else {
          at += Letters.length(source.bytes[at])
        }
      }
      guard !spans.isEmpty else {
        narration.append(line.line)
        continue
      }
      var lineName: String?
      var pronoun = false
      var from = line.start
      for (index, span) in spans.enumerated() {
        let found = speakerName(from..<span.outer.lowerBound, before: true)
        if let name = found.name { lineName = name }
        if found.pronoun { pronoun = true }
        let until = index + 1 < spans.count ? spans[index + 1].outer.lowerBound : end
        if lineName == nil {
          let after = speakerName(span.outer.upperBound..<until, before: false)
          if let name = after.name { lineName = name }
          if after.pronoun { pronoun = true }
        }
        from = span.outer.upperBound
      }
      for (index, span) in spans.enumerated() {
        quotations.append(
          (
            Quotation(inner: span.inner, name: lineName, line: line.line, isPronoun: pronoun && lineName == nil),
            index > 0
          ))
      }
    }
    let names = Set(quotations.compactMap { $0.quotation.name?.lowercased() })
    guard names.count >= 2, quotations.count >= 2 else { return false }
    if format != .script, narration.count > quotations.count || tellsOfOneself(lines) { return false }

    var found: [RawTurn] = []
    var previous = ""
    var beforePrevious = ""
    for (quotation, sameLine) in quotations {
      if sameLine, var last = found.last {
        last.pieces.append(quotation.inner)
        found[found.count - 1] = last
        continue
      }
      let label = quotation.name ?? (quotation.isPronoun && beforePrevious.isEmpty ? previous : beforePrevious)
      found.append(
        RawTurn(
          label: label, key: label.lowercased(), kind: Labels.kind(label.lowercased()),
          declared: roles[label.lowercased()],
          pieces: [quotation.inner], lines: quotation.line.full))
      if label != previous {
        beforePrevious = previous
        previous = label
      }
    }
    for line in narration {
      found.append(RawTurn(pieces: [source.trimmed(line.range)], lines: line.full, isDirection: true))
    }
    turns = found.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    return true
  }

  /// Whether the words outside the quotations are about the writer and the other: a message that quotes.
  private func tellsOfOneself(_ lines: [ScriptLine]) -> Bool {
    let persons: Set<String> = [
      "ik", "mij", "me", "mijn", "jij", "je", "jou", "jouw", "wij", "we", "ons", "u", "ge", "gij",
    ]
    for line in lines {
      let end = line.line.range.upperBound
      var outside: [UInt8] = []
      var at = line.start
      while at < end {
        if source.quote(at, end) != nil, at == line.start || !Letters.isLetter(source.bytes[at - 1]),
          let closing = source.closing(of: at, end)
        {
          outside.append(0x20)
          at = closing.end
        } else {
          outside.append(source.bytes[at])
          at += 1
        }
      }
      let words = String(decoding: outside, as: UTF8.self).lowercased().split { !$0.isLetter }
      if words.contains(where: { persons.contains(String($0)) }) { return true }
    }
    return false
  }

  /// The name in the words around a quotation: `Hannah boog naar voren:` or `zei Peter`.
  private func speakerName(_ range: Range<Int>, before: Bool) -> (name: String?, pronoun: Bool) {
    let text = source.text(range)
    let words = text.split { !$0.isLetter && $0 != "-" && $0 != "'" }
    var pronoun = false
    for (index, word) in words.enumerated() {
      let key = word.lowercased()
      if Labels.role(key) != nil { return (String(word), false) }
      if key == "hij" || key == "ze" || key == "zij" { pronoun = true }
      guard word.first!.isUppercase, word.count > 1, !Self.plainStarts.contains(key) else { continue }
      if before { return (String(word), false) }
      if index > 0, Self.reportingVerbs.contains(words[index - 1].lowercased()) { return (String(word), false) }
      if index == 0, words.count > 1, Self.reportingVerbs.contains(words[1].lowercased()) {
        return (String(word), false)
      }
    }
    return (nil, pronoun)
  }
}
