internal import Dutch

/// Reads the slots of a rewrite from its brackets.
enum SlotReader {
  /// The name of each prompt, and plausible fillings to lint the rewrite with.
  private static let known: [(prompt: StaticString, name: String, fillings: [String])] = [
    ("welk gevoel?", "gevoel", ["verdrietig", "boos"]),
    ("wat zag of hoorde je?", "beeld", ["naar de tafel keek", "je jas aantrok"]),
    ("welke woorden?", "woorden", ["we gaan", "ik kom straks"]),
    ("wanneer?", "wanneer", ["zondag", "gisteravond"]),
    ("hoe vaak of wanneer?", "wanneer", ["op zondag", "elke week"]),
    ("hoe laat?", "tijd", ["half negen", "elf uur"]),
    ("hoe lang?", "maat", ["tien minuten", "een uur"]),
    ("hoe vaak?", "maat", ["twee keer", "drie keer"]),
    ("hoeveel?", "maat", ["twee", "vijf"]),
    ("hoe hard?", "maat", ["met luidere stem", "zachtjes"]),
    ("wat heb je nodig?", "nodig", ["rust", "tijd"]),
    ("wat mis je?", "gemis", ["een gesprek", "tijd samen"]),
    ("welk idee?", "idee", ["liever alleen was", "het druk had"]),
    ("wat zou helpen?", "wens", ["even naar me kijkt", "me zondag belt"]),
    ("wat zei of deed je?", "spijt", ["wegliep", "je onderbrak"]),
    ("wat precies?", "ding", ["de was", "het eten"]),
    ("wat?", "ding", ["de was", "het eten"]),
  ]

  /// The known prompts, to be compared byte by byte.
  private static let prompts: [StaticString] = known.map(\.prompt)

  /// The place of a prompt among the known ones.
  private static func place(of prompt: Bytes) -> Int? { prompts.firstIndex { prompt.isEqual(to: $0) } }

  /// The slots of a text, in order, with positions in Unicode scalars.
  static func slots(in text: String) -> [Slot] {
    var text = text
    return text.withUTF8 { slots(in: $0) }
  }

  private static func slots(in text: Bytes) -> [Slot] {
    guard text.place(of: UInt8(ascii: "[")) < text.count else { return [] }
    var slots: [Slot] = []
    var start: (index: Int, offset: Int)?
    var offset = 0
    for index in text.indices {
      let byte = text[index]
      guard byte & 0xC0 != 0x80 else { continue }
      if byte == UInt8(ascii: "[") {
        start = (index, offset)
      } else if byte == UInt8(ascii: "]"), let from = start {
        let bytes = text.part(from.index + 1..<index)
        let prompt = String(decoding: bytes, as: UTF8.self)
        let known = place(of: bytes).map { Self.known[$0].name }
        let before = text.part(0..<from.index)
        let name = known ?? (before.ends("behoefte aan ") ? "behoefte" : before.ends("mis ") ? "gemis" : "gevoel")
        slots.append(
          Slot(
            name: name, prompt: prompt, range: from.offset..<offset + 1,
            suggestions: known == nil ? offered(prompt) : []))
        start = nil
      }
      offset += 1
    }
    return slots
  }

  /// The words that a prompt offers that is none of the known ones: *contact, aandacht of erkenning?* It is named by what it
  /// stands after.
  private static func offered(_ prompt: String) -> [String] {
    prompt.filter { $0 != "?" }.replacing(" of ", with: ", ").replacing(", ", with: ",").split(separator: ",")
      .map(String.init)
  }

  /// The text with its slots left out.
  static func withoutSlots(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      if character == "[" { depth += 1 }
      if depth == 0 { result.append(character) }
      if character == "]" { depth -= 1 }
    }
    return result
  }

  /// The text with plausible words in its slots, in more ways than one; nothing for a text without slots.
  static func fillings(of text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
    return (0..<2).map { filled(text, variant: $0) }
  }

  /// The text with plausible words in its slots.
  static func filled(_ text: String, variant: Int = 0) -> String {
    var text = text
    return text.withUTF8 { text in
      var result: [UInt8] = []
      result.reserveCapacity(text.count + 32)
      var position = 0
      while case let start = text.place(of: UInt8(ascii: "["), from: position),
        case let end = text.place(of: UInt8(ascii: "]"), from: min(start, text.count)), end < text.count
      {
        result += text.part(position..<start)
        result += filling(of: text.part(start + 1..<end), variant, after: result).utf8
        position = end + 1
      }
      result += text.part(position..<text.count)
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// Plausible words for one slot.
  private static func filling(of prompt: Bytes, _ variant: Int, after before: [UInt8]) -> String {
    if prompt.isEqual(to: "wat zag of hoorde je?") {
      // A whole clause goes where the other is not named yet.
      let (isOpen, isInverted) = before.withUnsafeBufferPointer { ($0.ends("toen "), $0.ends(", ")) }
      if isOpen { return variant == 0 ? "je naar de tafel keek" : "je je jas aantrok" }
      if isInverted { return variant == 0 ? "keek je naar de tafel" : "trok je je jas aan" }
    }
    if let place = place(of: prompt) { return known[place].fillings[variant] }
    let words = offered(String(decoding: prompt, as: UTF8.self))
    return words.isEmpty ? "verdrietig" : words[variant % words.count]
  }
}
