/// Reads the slots of a rewrite from its brackets.
enum SlotReader {
  /// The name of each prompt, and a plausible filling to lint the rewrite with.
  private static let known: [(prompt: String, name: String, filling: String)] = [
    ("welk gevoel?", "gevoel", "verdrietig"),
    ("wat zag of hoorde je?", "beeld", "naar de tafel keek"),
    ("welke woorden?", "woorden", "we gaan"),
    ("wanneer?", "wanneer", "zondag"),
    ("hoe laat?", "tijd", "half negen"),
    ("hoe lang?", "maat", "tien minuten"),
    ("wat precies?", "ding", "de was"),
    ("wat?", "ding", "de was"),
  ]

  /// The slots of a text, in order, with positions in Unicode scalars.
  static func slots(in text: String, suggestions: [String]) -> [Slot] {
    var slots: [Slot] = []
    var start: Int?
    var prompt = ""
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "[" {
        start = offset
        prompt = ""
      } else if scalar == "]", let from = start {
        let name = known.first { $0.prompt == prompt }?.name ?? "ding"
        slots.append(
          Slot(name: name, prompt: prompt, range: from..<offset + 1, suggestions: name == "gevoel" ? suggestions : []))
        start = nil
      } else {
        prompt.unicodeScalars.append(scalar)
      }
    }
    return slots
  }

  /// The text with plausible words in its slots.
  static func filled(_ text: String) -> String {
    var out: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      out += rest[..<open]
      rest = rest[open...]
      let slot = rest.firstIndex(of: UInt8(ascii: "]")).flatMap { close in
        known.first { $0.prompt.utf8.elementsEqual(rest[open + 1..<close]) }
      }
      out += slot.map { Array($0.filling.utf8) } ?? [UInt8(ascii: "[")]
      rest = rest.dropFirst(slot.map { $0.prompt.utf8.count + 2 } ?? 1)
    }
    return String(decoding: out + rest, as: UTF8.self)
  }
}

/// Questions that help where a rewrite cannot know enough.
enum Questions {
  /// The question for a rule, or nil.
  static func question(for rule: String, construction: String) -> String? {
    switch rule {
    case "oordeel":
      switch construction {
      case "stem", "toon", "waarheid", "kleinering": "Welke woorden hoorde je precies?"
      case "geen-moeite": "Wat zou je willen vragen, voor welk moment?"
      default: "Wat zou een camera hebben gezien?"
      }
    case "absoluut": "Wanneer was de laatste keer?"
    case "interpretatie": "Wat dacht je toen over jezelf?"
    case "schijngevoel", "dreigement", "sarcasme": "Wat had je op dat moment nodig?"
    case "eis", "verwijtvraag": "Wat zou je willen vragen, voor welk moment?"
    case "schuld": "Wat gebeurde er bij jou vanbinnen?"
    case "vergelijking": "Wat heb je zelf gezien of gehoord?"
    case "oude-koeien": "Welk ene moment wil je delen?"
    case "jij-opener", "schijn-ik", "afwimpelen": "Wat zou een camera hebben gezien?"
    default: nil
    }
  }
}
