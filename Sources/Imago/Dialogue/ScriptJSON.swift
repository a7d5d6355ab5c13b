// JSON: objects with a speaker and a text, objects with the role as key, or pairs in an array.

extension ScriptReader {
  /// Reads a file that is JSON, or JSON line by line; false when it is not or when nobody speaks in it.
  mutating func readJSON() -> Bool {
    let bytes = source.bytes
    let start = source.skipBlanks(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, bytes.count)
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "["),
      bytes[start...].contains(UInt8(ascii: "\"")), looksLikeJSON(start)
    else { return false }

    var found: [RawTurn] = []
    var speaker: String?
    var text: Range<Int>?
    var key: Range<Int>?
    var index = start
    var objectStart = start
    func lineAround(_ range: Range<Int>) -> Range<Int> {
      var lower = range.lowerBound
      while lower > 0, bytes[lower - 1] != 0x0A { lower -= 1 }
      var upper = range.upperBound
      while upper < bytes.count, bytes[upper] != 0x0A { upper += 1 }
      return lower..<min(upper + 1, bytes.count)
    }
    func add(_ label: String, _ range: Range<Int>) {
      let name = label.lowercased()
      var turn = RawTurn(
        label: label, key: name, kind: Labels.kind(name), declared: roles[name], pieces: [range],
        lines: lineAround(range))
      if case .direction? = turn.kind { turn.isDirection = true }
      if case .sample(let sample)? = turn.kind { turn.sample = sample }
      found.append(turn)
    }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let open = index
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        let value = open + 1..<min(index, bytes.count)
        index += 1
        var next = source.skipBlanks(index, bytes.count)
        if next < bytes.count, bytes[next] == UInt8(ascii: ":") {
          key = value
          next += 1
          index = next
          continue
        }
        let string = value.count < 60 ? source.text(value) : ""
        if let name = key {
          key = nil
          let field = source.folded(name)
          switch Labels.kind(field) {
          case .speakerField: speaker = string
          case .textField: text = value
          case .role, .partner: add(source.text(name), value)
          case .sample: add(source.text(name), value)
          default:
            if ["spreker", "van", "from", "partner", "author", "afzender"].contains(field) {
              speaker = string
            } else if roles[field] != nil {
              add(source.text(name), value)
            } else if let first = source.text(name).first, first.isUppercase, value.count > 12 {
              add(source.text(name), value)
            }
          }
        } else if let name = speaker, !value.isEmpty {
          // `["Zender", "Ik ..."]`
          add(name, value)
          speaker = nil
        } else if !string.isEmpty, isShortName(string) {
          speaker = string
        }
        if let name = speaker, let words = text {
          add(name, words)
          speaker = nil
          text = nil
        }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): objectStart = index
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        speaker = nil
        text = nil
        key = nil
      case UInt8(ascii: ","):
        key = nil
      default: break
      }
      index += 1
    }
    _ = objectStart
    guard found.count >= 2 else { return false }
    turns = found
    return true
  }

  private func isShortName(_ string: String) -> Bool {
    let key = string.lowercased()
    if roles[key] != nil { return true }
    switch Labels.kind(key) {
    case .role, .partner, .direction: return true
    default: return string.first!.isUppercase && string.allSatisfy { $0.isLetter } && string.utf8.count < 16
    }
  }

  private func looksLikeJSON(_ start: Int) -> Bool {
    let next = source.skipBlanks(start + 1, source.bytes.count)
    guard next < source.bytes.count else { return false }
    if source.bytes[start] == UInt8(ascii: "{") { return source.bytes[next] == UInt8(ascii: "\"") }
    return source.bytes[next] == UInt8(ascii: "{") || source.bytes[next] == UInt8(ascii: "[")
      || source.bytes[next] == UInt8(ascii: "\"")
  }
}
