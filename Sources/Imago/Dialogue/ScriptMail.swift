// Mails under each other, and paragraphs of one person.

extension ScriptReader {
  static let mailFields: Set<String> = [
    "van", "aan", "onderwerp", "datum", "cc", "bcc", "verzonden", "from", "to", "subject", "date", "sent", "bijlage",
    "beantwoorden", "reply-to",
  ]

  /// Lines of mail headers: at least two fields under each other.
  func mailHeaders(_ lines: [ScriptLine]) -> Set<Int> {
    var headers: Set<Int> = []
    var run: [Int] = []
    func close() {
      if run.count >= 2 { headers.formUnion(run) }
      run = []
    }
    for (index, line) in lines.enumerated() {
      if let candidate = line.candidate, candidate.separator == .colon, Self.mailFields.contains(candidate.key),
        !line.isStamped
      {
        run.append(index)
      } else {
        close()
      }
    }
    close()
    return headers
  }

  mutating func readMail(_ lines: [ScriptLine], _ headers: Set<Int>) {
    var current = RawTurn(label: "", lines: 0..<0)
    var started = false
    func flush(_ turns: inout [RawTurn]) {
      if !current.pieces.isEmpty { turns.append(current) }
      current.pieces = []
    }
    for (index, line) in lines.enumerated() where !source.isBlank(line.line.range) {
      if headers.contains(index) {
        if !headers.contains(index - 1) {
          flush(&turns)
          current = RawTurn(label: "", lines: 0..<0)
        }
        if let candidate = line.candidate, candidate.key == "van" || candidate.key == "from" {
          let name =
            source.text(source.trimmed(candidate.content)).split { $0 == "<" || $0 == "(" || $0 == "@" }.first ?? ""
          let first = name.split(separator: " ").first.map(String.init) ?? ""
          current.label = first.filter { $0 != "\"" }
          current.key = current.label.lowercased()
          current.declared = roles[current.key]
          current.kind = Labels.kind(current.key)
        }
        direction(line.line.range, line.line.full)
        started = true
        continue
      }
      let text = source.trimmed(line.line.range)
      let isReplied =
        line.isQuoted || source.has("-----", at: text.lowerBound, text.upperBound)
        || source.text(text).hasSuffix("schreef:") || source.text(text).hasSuffix("wrote:")
      if isReplied || !started {
        flush(&turns)
        direction(line.line.range, line.line.full)
        continue
      }
      if current.pieces.isEmpty { current.lines = line.line.full }
      current.pieces.append(text)
      current.lines = current.lines.lowerBound..<line.line.full.upperBound
    }
    flush(&turns)
  }

  mutating func readParagraphs(_ lines: [ScriptLine]) {
    var current: RawTurn?
    for line in lines {
      if source.isBlank(line.line.range) {
        if let turn = current { turns.append(turn) }
        current = nil
        continue
      }
      let text = source.trimmed(line.start..<line.line.range.upperBound)
      if line.isHeading || isWholeDirection(text) || isRuler(text) || isSuppression(text) || text.isEmpty {
        if let turn = current { turns.append(turn) }
        current = nil
        direction(line.line.range, line.line.full)
        continue
      }
      if current == nil { current = RawTurn(lines: line.line.full) }
      current!.pieces.append(text)
      current!.lines = current!.lines.lowerBound..<line.line.full.upperBound
    }
    if let turn = current { turns.append(turn) }
  }
}
