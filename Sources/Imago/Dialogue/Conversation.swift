/// Decides whether a text is a dialogue of several speakers or what one person wants to say.
package enum Conversation {
  /// The turns of a script, a chat or a table; nil when the text is one person's message.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - settings: how the text is laid out, who is who, and whose words a text without speakers holds.
  package static func turns(in bytes: [UInt8], settings: Settings) -> [Turn]? {
    if settings.eachLine { return nil }
    switch settings.inputFormat {
    case .script, .chat, .subtitles:
      let turns = ScriptReader.read(
        bytes, format: settings.inputFormat, roles: settings.roles, role: settings.role)
      return turns.contains(where: \.isSpoken) ? turns : nil
    case .automatic:
      if isScript(bytes, roles: settings.roles) {
        return ScriptReader.read(bytes, format: .automatic, roles: settings.roles, role: settings.role)
      }
    case .text, .markdown: break
    }
    // Only a sender's words are linted as a message.
    guard settings.role != .sender else { return nil }
    return ScriptReader.read(bytes, format: .text, roles: settings.roles, role: settings.role)
  }

  /// The stretches a speaker says in one go: lines of a turn are joined where only a line break parts them.
  package static func stretches(of turn: Turn, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for piece in turn.spoken {
      if let last = stretches.last, bytes[last.upperBound..<piece.lowerBound].allSatisfy({ $0 <= 0x20 }) {
        stretches[stretches.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        stretches.append(piece)
      }
    }
    return stretches
  }

  /// How much of a text is looked at to see whether it is a script.
  private static let sampleSize = 1 << 13

  /// Whether the beginning of a text shows speakers.
  static func isScript(_ bytes: [UInt8], roles: [String: Role]) -> Bool {
    var sample = bytes
    if bytes.count > sampleSize {
      let end = bytes[..<sampleSize].lastIndex(of: 0x0A) ?? bytes[..<sampleSize].lastIndex(of: 0x20) ?? 0
      sample = Array(bytes[..<end])
    }
    return mayBeScript(sample) && ScriptReader.isScript(sample, roles: roles)
  }

  /// Whether at least two lines begin as a label, a table row, a quotation or a tag does.
  ///
  /// Cheap, so that a message costs nothing: most have no such line.
  static func mayBeScript(_ bytes: [UInt8]) -> Bool {
    var found = 0
    return bytes.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, text[end] != 0x0A { end += 1 }
        if beginsAsTurn(text, start, end) {
          found += 1
          if found == 2 { return true }
        }
        start = end + 1
      }
      // A whole script on one line: JSON, or tags.
      guard found == 1 || text.count > 1 else { return false }
      let first = text.first { $0 > 0x20 }
      return first == UInt8(ascii: "[") || first == UInt8(ascii: "{") || first == UInt8(ascii: "<")
    }
  }

  /// Whether a line has the mark of a speaker near its start, or holds nothing but capitals.
  private static func beginsAsTurn(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let limit = min(end, start + 90)
    var hasLower = false
    var letters = 0
    for index in start..<limit {
      switch text[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "\t"), UInt8(ascii: "<"), UInt8(ascii: "\""),
        UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "#"):
        return true
      case UInt8(ascii: "-")
      where index > start && index + 1 < limit && text[index - 1] <= 0x20 && text[index + 1] <= 0x20:
        return true
      case 0xE2 where index + 2 < limit && text[index + 1] == 0x80 && (0x93...0x9E).contains(text[index + 2]):
        return true
      case 0xF0: return true
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        hasLower = true
        letters += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      default: break
      }
    }
    // A name on its own line.
    return letters > 1 && (!hasLower || end - start <= 24)
  }
}
