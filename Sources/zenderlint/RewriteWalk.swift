import Imago
import Reports

/// Walks through a draft with the person who wrote it: shows a sentence, lets them choose, fill in, write or skip.
///
/// It asks on standard error and reads standard input, or the terminal when standard input holds the draft.
struct RewriteWalk {
  private var answers: AnswerReader

  /// - Parameter readsTerminal: whether answers come from the terminal itself.
  init(readsTerminal: Bool) throws {
    answers = AnswerReader(descriptor: readsTerminal ? try System.openTerminal() : System.standardInput)
  }

  /// What the person wants with a sentence.
  private enum Wish {
    case replace(String)
    case skip
    case stop
  }

  /// The draft as the person wants it.
  mutating func run(_ draft: [UInt8], _ report: Report) throws -> [UInt8] {
    let places = Redraft.places(report)
    if places.isEmpty {
      try ask("Niets gevonden om nog eens naar te kijken.\n")
      return draft
    }
    var texts = [String?](repeating: nil, count: places.count)
    for (number, place) in places.enumerated() {
      try show(place, of: draft, number: number + 1, count: places.count)
      switch try wish(place) {
      case .replace(let text): texts[number] = text
      case .skip: continue
      case .stop: return Redraft.applying(texts, at: places.map(\.range), to: draft).text
      }
    }
    return Redraft.applying(texts, at: places.map(\.range), to: draft).text
  }

  private func show(_ place: Redraft.Place, of draft: [UInt8], number: Int, count: Int) throws {
    var text =
      "\n(\(number) van \(count))  \(TerminalText.clean(String(decoding: draft[place.range], as: UTF8.self)))\n"
    if let finding = place.findings.first {
      text += "  \(finding.rule): \(TerminalText.clean(finding.message))\n"
      if let question = finding.question { text += "  \(question)\n" }
    }
    for (index, suggestion) in place.suggestions.enumerated() {
      text += "  \(index + 1)  \(TerminalText.clean(suggestion.text))\n"
    }
    text += "  z  zelf schrijven   o  overslaan   s  stoppen\n"
    try ask(text)
  }

  /// Asks until the answer is one that was offered; the end of the input stops.
  private mutating func wish(_ place: Redraft.Place) throws -> Wish {
    while true {
      try ask("Kies: ")
      guard let answer = try answers.next() else { return .stop }
      switch answer {
      case "o", "": return .skip
      case "s": return .stop
      case "z":
        try ask("Jouw zin: ")
        guard let text = try answers.next() else { return .stop }
        if !text.isEmpty { return .replace(text) }
      default:
        if let number = Int(answer), place.suggestions.indices.contains(number - 1) {
          return .replace(try fill(place.suggestions[number - 1]))
        }
        try ask("Een nummer, z, o of s.\n")
      }
    }
  }

  /// Asks for each slot; an empty answer leaves it open.
  private mutating func fill(_ suggestion: Suggestion) throws -> String {
    var values: [String] = []
    for slot in suggestion.slots {
      let hints = slot.suggestions.isEmpty ? "" : " (\(slot.suggestions.joined(separator: ", ")))"
      try ask("  \(slot.prompt)\(hints) ")
      values.append(try answers.next() ?? "")
    }
    return suggestion.filled(with: values)
  }

  private func ask(_ text: String) throws { try System.write(Array(text.utf8), to: System.standardError) }
}

/// Lines from a file descriptor, one at a time, no further than asked.
struct AnswerReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without blanks around it, or nil at the end.
  mutating func next() throws -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[..<end]
        buffer.removeSubrange(...end)
        return Self.trimmed(line)
      }
      if isAtEnd {
        if buffer.isEmpty { return nil }
        defer { buffer.removeAll() }
        return Self.trimmed(buffer[...])
      }
      let more = try System.readSome(descriptor)
      if more.isEmpty { isAtEnd = true } else { buffer += more }
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var line = line.drop(while: isBlank)
    while let last = line.last, isBlank(last) { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
