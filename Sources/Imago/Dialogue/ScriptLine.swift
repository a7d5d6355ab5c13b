/// A line of a script after its markup was read.
struct ScriptLine {
  enum Prefix {
    case none, bullet, quote, heading, stamp
  }

  var line: ScriptBytes.Line
  /// Where the text starts, after quote marks, bullets, numbers and time stamps.
  var start: Int
  var isHeading = false
  var isIndented = false
  var isQuoted = false
  /// The line starts with a date and a time, as a chat export does.
  var isStamped = false
  /// The line starts with a time alone.
  var isTimed = false
  var isListItem = false
  var candidate: LabelCandidate?

  init(_ line: ScriptBytes.Line, _ source: ScriptBytes, roles: [String: Role]) {
    self.line = line
    start = line.range.lowerBound
    readPrefix(source)
    candidate = Self.label(source, start, line.range.upperBound, roles, heading: isHeading, stamped: isStamped)
  }

  private mutating func readPrefix(_ source: ScriptBytes) {
    let end = line.range.upperBound
    let bytes = source.bytes
    let first = source.skipBlanks(start, end)
    isIndented = first > start
    start = first
    for _ in 0..<6 {
      let before = start
      guard start < end else { return }
      let byte = bytes[start]
      if byte == UInt8(ascii: ">") {
        isQuoted = true
        start += 1
      } else if byte == UInt8(ascii: "#") {
        var at = start
        while at < end, bytes[at] == UInt8(ascii: "#") { at += 1 }
        if source.blank(at, end) > 0 {
          isHeading = true
          start = at
        }
      } else if let length = bullet(source, end) {
        isListItem = true
        start += length
      } else if let at = number(source, end) {
        isListItem = true
        start = at
      } else if let at = stamp(source, end) {
        start = at
      } else if let tag = source.tag(start, end), ScriptBytes.markupTags.contains(tag.name),
        tag.name != "v", !["b", "strong", "em", "i", "u"].contains(tag.name)
      {
        if tag.name.hasPrefix("h"), tag.name.utf8.count == 2, tag.name != "hr" { isHeading = true }
        start = tag.end
      }
      if start == before { return }
      start = source.skipBlanks(start, end)
    }
  }

  private func bullet(_ source: ScriptBytes, _ end: Int) -> Int? {
    let byte = source.bytes[start]
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
      if source.blank(start + 1, end) > 0 { return 1 }
      if byte == UInt8(ascii: "-"), start + 1 < end, Letters.isLetter(source.bytes[start + 1]) { return 1 }
      return nil
    }
    for mark: StaticString in ["•", "–", "—", "·", "‣", "◦", "▪", "●", "○", "■", "➤", "➢", "→", "", "‒"]
    where source.has(mark, at: start, end) {
      let length = mark.utf8CodeUnitCount
      return source.blank(start + length, end) > 0 || mark.utf8CodeUnitCount == 3 ? length : nil
    }
    return nil
  }

  private func number(_ source: ScriptBytes, _ end: Int) -> Int? {
    let bytes = source.bytes
    var at = start
    let bracket = bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: "[")
    if bracket { at += 1 }
    let last = source.digits(at, end)
    guard last > at, last - at <= 3, last < end else { return nil }
    let mark = bytes[last]
    if bracket {
      guard mark == UInt8(ascii: ")") || mark == UInt8(ascii: "]") else { return nil }
      return last + 1
    }
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") || mark == UInt8(ascii: ":") else { return nil }
    // `1a.` and `7.30` are no numbers of steps.
    guard source.blank(last + 1, end) > 0 || last + 1 < end && Letters.isLetter(bytes[last + 1]) && mark != 0x3A
    else { return nil }
    return last + 1
  }

  private mutating func stamp(_ source: ScriptBytes, _ end: Int) -> Int? {
    let bytes = source.bytes
    var at = start
    let bracket = bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "(")
    if bracket { at += 1 }
    let dateEnd = source.date(at, end)
    if let dateEnd {
      at = dateEnd
      if at < end, bytes[at] == UInt8(ascii: ",") { at += 1 }
      if at < end, bytes[at] == UInt8(ascii: "T") { at += 1 }
      at = source.skipBlanks(at, end)
      if source.has("om ", at: at, end) { at += 3 }
    }
    guard let timeEnd = source.time(at, end) else { return nil }
    at = source.skipBlanks(timeEnd, end)
    for half: StaticString in ["AM", "PM", "am", "pm", "a.m.", "p.m."] where source.has(half, at: at, end) {
      at += half.utf8CodeUnitCount
    }
    if bracket {
      guard at < end, bytes[at] == UInt8(ascii: "]") || bytes[at] == UInt8(ascii: ")") else { return nil }
      at += 1
    }
    at = source.skipBlanks(at, end)
    if source.has("-->", at: at, end) { return nil }
    if dateEnd == nil, !bracket, source.blank(timeEnd, end) == 0, timeEnd < end, bytes[timeEnd] != UInt8(ascii: "-") {
      return nil
    }
    for mark: StaticString in ["-", "–", "—", ":", "|"] where source.has(mark, at: at, end) {
      at += mark.utf8CodeUnitCount
      break
    }
    if dateEnd == nil { isTimed = true } else { isStamped = true }
    return at
  }

  /// Reads a label at the start of a text.
  static func label(
    _ source: ScriptBytes, _ start: Int, _ end: Int, _ roles: [String: Role], heading: Bool = false,
    stamped: Bool = false
  ) -> LabelCandidate? {
    let bytes = source.bytes
    var pieces: [UInt8] = []
    var aside: [UInt8] = []
    var inAside: UInt8?
    var emphasised = false
    var at = start
    var separator = LabelCandidate.Separator.none
    var content = end

    // `<v Anna>`, `<zender>`
    if let tag = source.tag(at, end) {
      if tag.name == "v" {
        let name = source.trimmed(tag.attributes)
        return make(
          source, source.text(name), "", .colon, tag.end..<end, roles, emphasised: false, heading: false, true)
      }
      if !ScriptBytes.markupTags.contains(tag.name), case .role? = Labels.kind(tag.name) {
        return make(source, tag.name, "", .colon, tag.end..<end, roles, emphasised: false, heading: false, stamped)
      }
    }
    // `[Zender] tekst`
    if at < end, bytes[at] == UInt8(ascii: "["),
      let close = bytes[at..<min(end, at + 30)].firstIndex(of: UInt8(ascii: "]"))
    {
      let name = source.text(source.trimmed(at + 1..<close))
      switch Labels.kind(name.lowercased()) {
      case .role, .partner, .sample:
        var after = source.skipBlanks(close + 1, end)
        if after < end, bytes[after] == UInt8(ascii: ":") { after += 1 }
        return make(source, name, "", .colon, after..<end, roles, emphasised: false, heading: heading, stamped)
      default: break
      }
    }

    scan: while at < end, at - start < 90 {
      let byte = bytes[at]
      if let closer = inAside {
        if byte == closer {
          inAside = nil
        } else {
          aside.append(byte)
        }
        at += 1
        continue
      }
      switch byte {
      case UInt8(ascii: ":"):
        if source.isDigit(at + 1, end), at > start, source.isDigit(at - 1, end) { return nil }
        if source.has("://", at: at, end) { return nil }
        separator = .colon
        content = at + (source.has("::", at: at, end) ? 2 : 1)
        break scan
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        if pieces.isEmpty { emphasised = true }
        at += 1
        if emphasised, !pieces.isEmpty {
          while at < end, bytes[at] == byte { at += 1 }
          let next = source.skipBlanks(at, end)
          if next < end, separatorLength(source, next, end) == nil {
            separator = .markup
            content = next
            break scan
          }
        }
        continue
      case UInt8(ascii: "<"):
        if let tag = source.tag(at, end), ScriptBytes.markupTags.contains(tag.name) {
          if pieces.isEmpty { emphasised = true }
          at = tag.end
          if !pieces.isEmpty {
            let next = source.skipBlanks(at, end)
            if next < end, separatorLength(source, next, end) == nil, bytes[next] != UInt8(ascii: "<") {
              separator = .markup
              content = next
              break scan
            }
          }
          continue
        }
        return nil
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if pieces.isEmpty { return nil }
        inAside = byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : byte + 2
      case 0xE2 where pieces.isEmpty && source.quote(at, end) != nil:
        return nil
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""):
        if !stamped { return nil }
        pieces.append(byte)
      case UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: ";"),
        UInt8(ascii: "~"):
        if pieces.isEmpty { return nil }
        separator = .other
        content = at + 1
        break scan
      case UInt8(ascii: ","), UInt8(ascii: "/"):
        if stamped {
          pieces.append(byte)
        } else if pieces.isEmpty {
          return nil
        } else {
          // `Anna, zender:` and `Anna/zender:`
          if !aside.isEmpty { aside.append(0x20) }
          var stop = at + 1
          while stop < end, bytes[stop] != UInt8(ascii: ":"), stop - at < 40 { stop += 1 }
          guard stop < end, bytes[stop] == UInt8(ascii: ":") else {
            if byte == UInt8(ascii: ","), case .role? = Labels.kind(foldedLabel(pieces).lowercased()) {
              separator = .other
              content = at + 1
              break scan
            }
            return nil
          }
          let words = bytes[at + 1..<stop].split { !Letters.isLetter($0) }
          guard words.contains(where: { Labels.role(String(decoding: $0, as: UTF8.self).lowercased()) != nil }) else {
            return nil
          }
          aside.append(contentsOf: bytes[at + 1..<stop])
          at = stop
          continue
        }
      case UInt8(ascii: "-") where source.blank(at + 1, end) > 0 && !pieces.isEmpty && pieces.last == 0x20,
        0xE2
      where
        (source.has("–", at: at, end) || source.has("—", at: at, end) || source.has("→", at: at, end)
        || source.has("‒", at: at, end)) && !pieces.isEmpty:
        // `Stap 1 – Zender: tekst`
        let length = Letters.length(byte)
        if case .direction? = Labels.kind(foldedLabel(pieces).lowercased()),
          let inner = label(source, source.skipBlanks(at + length, end), end, roles, heading: heading),
          inner.separator != .none
        {
          return inner
        }
        if case .step? = Labels.kind(foldedLabel(pieces).lowercased()),
          let inner = label(source, source.skipBlanks(at + length, end), end, roles, heading: heading),
          inner.separator != .none
        {
          return inner
        }
        separator = .dash
        content = at + length
        break scan
      case 0xC2 where source.has("»", at: at, end):
        separator = .other
        content = at + 2
        break scan
      default:
        let step = source.blank(at, end)
        if step > 0 {
          if !pieces.isEmpty, pieces.last != 0x20 { pieces.append(0x20) }
          at += step
          continue
        }
        let length = Letters.length(byte)
        pieces.append(contentsOf: bytes[at..<min(at + length, end)])
        at += length
        continue
      }
      at += 1
    }
    if at >= end, separator == .none { content = end }
    if at - start >= 90 && separator == .none { return nil }
    // A mark that closes the label after the colon: `**Zender:** tekst`.
    if separator != .none {
      while content < end, emphasised || separator == .markup {
        if bytes[content] == UInt8(ascii: "*")
          || bytes[content] == UInt8(ascii: "_") && source.blank(content + 1, end) > 0
          || bytes[content] == UInt8(ascii: "`")
        {
          content += 1
        } else if let tag = source.tag(content, end), ScriptBytes.markupTags.contains(tag.name) {
          content = tag.end
        } else {
          break
        }
      }
      content = source.skipBlanks(content, end)
      // `Zender: - tekst` and table cells that follow a label cell
      while let tag = source.tag(content, end), ScriptBytes.markupTags.contains(tag.name) {
        content = source.skipBlanks(tag.end, end)
      }
      if separator == .markup || separator == .other, let length = separatorLength(source, content, end) {
        content = source.skipBlanks(content + length, end)
      }
    }
    return make(
      source, foldedLabel(pieces), String(decoding: aside, as: UTF8.self), separator, content..<end, roles,
      emphasised: emphasised, heading: heading, stamped)
  }

  private static func foldedLabel(_ pieces: [UInt8]) -> String {
    var pieces = pieces[...]
    while pieces.last == 0x20 { pieces.removeLast() }
    return String(decoding: pieces, as: UTF8.self)
  }

  private static func separatorLength(_ source: ScriptBytes, _ index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    switch source.bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"): return 1
    case UInt8(ascii: "-"): return source.blank(index + 1, end) > 0 ? 1 : nil
    case 0xE2: return source.has("–", at: index, end) || source.has("—", at: index, end) ? 3 : nil
    default: return nil
    }
  }

  private static func make(
    _ source: ScriptBytes, _ label: String, _ aside: String, _ separator: LabelCandidate.Separator,
    _ content: Range<Int>,
    _ roles: [String: Role], emphasised: Bool, heading: Bool, _ stamped: Bool
  ) -> LabelCandidate? {
    guard !label.isEmpty else { return nil }
    let key = label.lowercased()
    var candidate = LabelCandidate(
      kind: Labels.kind(key), key: key, label: label, separator: separator, declared: nil, content: content,
      isHeading: heading, isEmphasised: emphasised)
    // `speaker: zender` names a speaker in a field; `Speaker: Ik wil ...` is one.
    if candidate.kind == .speakerField, key == "speaker", content.count > 24 { candidate.kind = .role(.sender) }
    candidate.isUpperCase = label == label.uppercased() && label.utf8.count > 2
    if let role = roles[key] { candidate.declared = role }
    // `Anna zegt`, `Zender (zacht)`, `Anna 00:12`
    let isQuotation = !content.isEmpty && source.quote(content.lowerBound, content.upperBound) != nil
    if candidate.kind == nil, !isQuotation, let space = key.lastIndex(of: " ") {
      let verb = String(key[key.index(after: space)...])
      if ["zegt", "zei", "vraagt", "antwoordt", "spiegelt", "deelt", "vertelt"].contains(verb) || verb.first!.isNumber {
        let name = String(key[..<space])
        candidate.key = name
        candidate.label = String(label.prefix(name.count))
        candidate.kind = Labels.kind(name) ?? candidate.kind
        if let role = roles[name] { candidate.declared = role }
      }
    }
    for word in aside.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
      if case .role(let role)? = Labels.kind(String(word)), word.utf8.count > 1 || aside.utf8.count == 1 {
        candidate.declared = candidate.declared ?? role
      }
    }
    if candidate.declared != nil, case .role? = candidate.kind {
      candidate.declared = roles[key] ?? candidate.declared
    }
    return candidate
  }
}
