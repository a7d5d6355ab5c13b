// Words, stage directions and slots within a turn.

extension ScriptReader {
  private static let directionCues: [String] = [
    "pauze", "stilte", "zucht", "lach", "knikt", "huilt", "kijk", "slikt", "ademt", "adem", "denkt na", "knuffel",
    "snik", "aarzel",
    "zacht", "fluister", "legt", "pakt", "neemt", "wacht", "stil", "spiegelt", "checkt", "vervolgt", "knuffelt",
    "omhels", "leunt",
    "buigt", "staat op", "gaat zitten", "wrijft", "tranen", "traan", "na een", "rustig", "langzaam", "seconden",
    "hapert", "draait",
    "streelt", "raakt", "houdt", "schuift", "haalt", "stopt", "emotioneel", "ontroerd", "geraakt",
  ]

  /// Whether the words between brackets tell what somebody does rather than says.
  private func isDirection(_ inner: Range<Int>, startsSentence: Bool, endsSentence: Bool) -> Bool {
    let text = source.folded(inner)
    let words = text.split { !$0.isLetter }
    guard words.count <= 14, !words.isEmpty else { return false }
    if words.contains("ik") || words.contains("jij") || words.contains("jou") { return false }
    if words.count <= 8, Self.directionCues.contains(where: { text.contains($0) }), !text.contains("?") { return true }
    if Labels.kind(text) == .direction { return true }
    return startsSentence && endsSentence && words.count >= 2 && !words.contains("je") && !text.contains("?")
  }

  /// Divides lines of speech into the stretches that are said and the slots in them.
  func speech(_ pieces: [Range<Int>]) -> (spoken: [Range<Int>], slots: [Range<Int>], template: Bool) {
    var pieces = pieces.map { source.trimmed($0) }.filter { !$0.isEmpty }
    unquote(&pieces)
    var spoken: [Range<Int>] = []
    var slots: [Range<Int>] = []
    var template = false
    for piece in pieces {
      var start = piece.lowerBound
      var at = start
      let end = trimEmphasisEnd(piece)
      func cut(_ from: Int, _ to: Int) {
        let before = source.trimmed(start..<from)
        if !before.isEmpty { spoken.append(before) }
        start = to
      }
      while at < end {
        switch source.bytes[at] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
          let byte = source.bytes[at]
          let closer = byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : byte + 2
          guard let close = source.bytes[at..<end].firstIndex(of: closer) else {
            at += 1
            continue
          }
          let inner = at + 1..<close
          let after = source.skipBlanks(close + 1, end)
          let startsSentence = isSentenceStart(at, piece.lowerBound)
          let endsSentence =
            after >= end || isUpper(after) || source.bytes[close - 1] == UInt8(ascii: ".")
            || startsSentence && after >= end
          if byte != UInt8(ascii: "{"),
            isDirection(inner, startsSentence: startsSentence, endsSentence: endsSentence && startsSentence)
              || byte == UInt8(ascii: "(") && startsSentence && at == piece.lowerBound && isShortManner(inner)
          {
            cut(at, close + 1)
          } else if byte != UInt8(ascii: "(") {
            slots.append(at..<close + 1)
            template = true
          } else if source.bytes[inner].allSatisfy({ $0 == 0x2E || $0 == 0x20 })
            || source.folded(inner).hasPrefix("gevoel")
          {
            slots.append(at..<close + 1)
            template = true
          }
          at = close + 1
        case UInt8(ascii: "<"):
          guard let tag = source.tag(at, end) else {
            if let close = source.bytes[at..<end].firstIndex(of: UInt8(ascii: ">")), close - at < 60 {
              slots.append(at..<close + 1)
              template = true
              at = close + 1
            } else {
              at += 1
            }
            continue
          }
          if ScriptBytes.markupTags.contains(tag.name) || Labels.role(tag.name) != nil {
            cut(at, tag.end)
          } else {
            slots.append(at..<tag.end)
            template = true
          }
          at = tag.end
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
          let byte = source.bytes[at]
          var run = at
          while run < end, source.bytes[run] == byte { run += 1 }
          if byte == UInt8(ascii: "_"), run - at >= 2, run >= end || !Letters.isLetter(source.bytes[run]) {
            slots.append(at..<run)
            template = true
            at = run
            continue
          }
          if run - at == 1, let close = source.bytes[run..<end].firstIndex(of: byte), close > run {
            let startsSentence = isSentenceStart(at, piece.lowerBound)
            let after = source.skipBlanks(close + 1, end)
            if isDirection(
              run..<close, startsSentence: startsSentence,
              endsSentence: (after >= end || isUpper(after)) && !isUpper(run)
                && !(at == piece.lowerBound && after >= end))
            {
              cut(at, close + 1)
              at = close + 1
              continue
            }
          }
          if at == start { start = run }
          at = run
        case UInt8(ascii: "."), 0xE2:
          guard let run = ellipsis(at, end) else {
            at += Letters.length(source.bytes[at])
            continue
          }
          if isStemBefore(at, piece.lowerBound) {
            slots.append(at..<run)
            template = true
          }
          at = run
        default:
          at += 1
        }
      }
      cut(end, end)
    }
    // Punctuation alone is nothing said.
    spoken.removeAll { range in
      !source.bytes[range].contains {
        Letters.isLetter($0) || $0 >= 0x80 || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E || $0 == 0x5F
      }
        || source.bytes[range].count == 1 && !Letters.isLetter(source.bytes[range.lowerBound])
    }
    return (spoken, slots, template)
  }

  private func isShortManner(_ inner: Range<Int>) -> Bool {
    let words = source.folded(inner).split { !$0.isLetter }
    return words.count <= 4 && !words.contains("ik") && !words.contains("je")
  }

  private func isUpper(_ index: Int) -> Bool {
    source.bytes[index] >= 0x41 && source.bytes[index] <= 0x5A || source.bytes[index] == 0xE2
      || source.bytes[index] == 0x22
  }

  private func isSentenceStart(_ index: Int, _ start: Int) -> Bool {
    var at = index
    while at > start {
      let before = source.previous(at, start)
      if source.blank(before, at) == at - before || source.bytes[before] == 0x2A || source.bytes[before] == 0x22 {
        at = before
        continue
      }
      let byte = source.bytes[before]
      return byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0xE2
    }
    return true
  }

  /// The end of `...`, `…`, `. . .` and the like.
  private func ellipsis(_ index: Int, _ end: Int) -> Int? {
    var at = index
    var dots = 0
    while at < end {
      if source.bytes[at] == UInt8(ascii: ".") {
        dots += 1
        at += 1
      } else if source.has("…", at: at, end) {
        dots += 3
        at += 3
      } else if source.bytes[at] == 0x20, at + 1 < end, source.bytes[at + 1] == UInt8(ascii: "."), dots > 0 {
        at += 1
      } else {
        break
      }
    }
    return dots >= 3 ? at : nil
  }

  private static let stemEnds: Set<String> = [
    "is", "dat", "om", "als", "over", "aan", "toen", "van", "was", "voel", "zie", "heb", "waar", "zijn", "in", "me",
    "je", "mij", "op",
    "hoor", "waardeer", "zeggen", "wil", "met", "voelde", "aan", "naar", "want", "omdat", "u", "jou", "hoorde",
    "voelen",
  ]

  /// Whether an ellipsis stands for words to fill in: after a blank, or right after the end of a stem.
  private func isStemBefore(_ index: Int, _ start: Int) -> Bool {
    guard index > start else { return true }
    if source.bytes[index - 1] == 0x20 || source.bytes[index - 1] == 0xA0 { return true }
    var at = index
    while at > start, Letters.isLetter(source.bytes[at - 1]) { at -= 1 }
    return Self.stemEnds.contains(source.folded(at..<index))
  }

  private func trimEmphasisEnd(_ piece: Range<Int>) -> Int {
    var end = piece.upperBound
    guard source.bytes[end - 1] == 0x2A || source.bytes[end - 1] == 0x5F else { return end }
    let mark = source.bytes[end - 1]
    var start = end
    while start > piece.lowerBound, source.bytes[start - 1] == mark { start -= 1 }
    // `___` is a slot, `*knikt*` a direction of its own.
    if mark == 0x5F, end - start >= 2 { return end }
    let opens = source.bytes[piece.lowerBound..<start].filter { $0 == mark }.count
    if opens == end - start, source.bytes[piece.lowerBound] == mark {
      end = start
    } else if opens == 0 {
      end = start
    }
    return end
  }

  /// Takes away quotation marks around everything that is said.
  private func unquote(_ pieces: inout [Range<Int>]) {
    guard let first = pieces.first, let last = pieces.last else { return }
    guard let quote = source.quote(first.lowerBound, first.upperBound) else { return }
    if pieces.count == 1 {
      var end = first.upperBound
      if end - first.lowerBound > 2,
        source.bytes[end - 1] == UInt8(ascii: ".") || source.bytes[end - 1] == UInt8(ascii: ",")
      {
        end -= 1
      }
      if let closing = source.closing(of: first.lowerBound, end), closing.end == end {
        pieces = [source.trimmed(closing.inner)]
      }
      return
    }
    for closing in quote.closings where source.bytes[last].suffix(closing.count).elementsEqual(closing) {
      pieces[0] = first.lowerBound + quote.length..<first.upperBound
      pieces[pieces.count - 1] = last.lowerBound..<last.upperBound - closing.count
      return
    }
  }
}
