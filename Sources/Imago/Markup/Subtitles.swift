/// Subtitles (SubRip and WebVTT) as a linter sees them: what is said, without numbers, times, tags and notes.
package enum Subtitles {
  /// A silence of this many milliseconds begins a new paragraph.
  private static let pause = 2_000

  /// A line of the file, its line break left out.
  private struct Line {
    var range: Range<Int>
    var isBlank: Bool
  }

  /// What is said during one time.
  private struct Cue {
    /// In milliseconds.
    var start: Int
    var end: Int
    var lines: [Range<Int>] = []
  }

  /// Whether a text begins as subtitles do: with `WEBVTT`, or with a time after at most one other line.
  package static func areSubtitles(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return false }
    let head = Array(bytes[start...].prefix(256))
    if head.starts(with: "WEBVTT".utf8), head.count == 6 || head[6] <= 0x20 { return true }
    return lines(of: head).filter { !$0.isBlank }.prefix(2).contains { times(head, $0.range) != nil }
  }

  /// A text as long as the file in which everything that is not said is blank.
  ///
  /// Sentences run on over lines and cues; a line break stays where somebody else begins or a sentence has ended, and a
  /// blank line where nobody says anything for a while.
  ///
  /// - Parameter keepsVoices: whether the names of speakers (`<v Anna>`) stay, and every line break with them.
  package static func words(_ bytes: [UInt8], keepsVoices: Bool = false) -> [UInt8] {
    var text = [UInt8](repeating: 0x20, count: bytes.count)
    let cues = cues(of: bytes)
    var last: (cue: Cue, end: Int)?
    for cue in cues {
      for (number, line) in cue.lines.enumerated() {
        copy(line, of: bytes, to: &text, keepsVoices)
        if let last, last.end < line.lowerBound {
          let isApart = number == 0 && cue.start &- last.cue.end >= pause
          let breaks = (last.end..<line.lowerBound).filter { bytes[$0] == 0x0A }
          if isApart || keepsVoices {
            for index in breaks { text[index] = 0x0A }
          } else if let index = breaks.last, beginsAnew(text, last.end, line) {
            text[index] = 0x0A
          }
        }
        last = (cue, line.upperBound)
      }
    }
    return text
  }

  /// Whether a stretch lies within one cue, so that other words can take its place.
  package static func isWithinCue(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    !range.contains { bytes[$0...].prefix(3).elementsEqual("-->".utf8) }
  }

  /// Whether a line begins a sentence: a dash, or something other than a small letter after an end mark.
  private static func beginsAnew(_ text: [UInt8], _ end: Int, _ line: Range<Int>) -> Bool {
    guard let first = text[line].first(where: { $0 > 0x20 }) else { return false }
    if first == UInt8(ascii: "-") { return true }
    guard let before = text[..<end].last(where: { $0 > 0x20 }) else { return true }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(before)
  }

  /// The longest entity: *&thetasym;* has ten bytes.
  private static let longestEntity = 12

  /// Copies a line without its tags and entities.
  private static func copy(_ line: Range<Int>, of bytes: [UInt8], to text: inout [UInt8], _ keepsVoices: Bool) {
    var index = line.lowerBound
    // Marks of which none closes any more, so that a line of nothing but `<` is read once.
    var unclosed: Set<UInt8> = []
    while index < line.upperBound {
      let rest = bytes[index..<line.upperBound]
      let closing: UInt8? =
        switch bytes[index] {
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "{") where rest.starts(with: "{\\".utf8): UInt8(ascii: "}")
        case UInt8(ascii: "&"): UInt8(ascii: ";")
        default: nil
        }
      if let closing, let end = end(of: rest, closing, &unclosed) {
        if keepsVoices, rest.starts(with: "<v ".utf8) { text.replaceSubrange(index...end, with: bytes[index...end]) }
        index = end + 1
      } else {
        text[index] = bytes[index]
        index += 1
      }
    }
  }

  /// Where a tag or an entity at the start of `rest` ends; nil for what is none.
  private static func end(of rest: ArraySlice<UInt8>, _ closing: UInt8, _ unclosed: inout Set<UInt8>) -> Int? {
    if closing == UInt8(ascii: ";") {
      let entity = rest.prefix(longestEntity)
      guard let end = entity.firstIndex(of: closing) else { return nil }
      return entity[..<end].dropFirst().allSatisfy { $0 > 0x2F || $0 == 0x23 } ? end : nil
    }
    guard !unclosed.contains(closing) else { return nil }
    guard let end = rest.firstIndex(of: closing) else {
      unclosed.insert(closing)
      return nil
    }
    return end
  }

  private static func cues(of bytes: [UInt8]) -> [Cue] {
    var cues: [Cue] = []
    var isOpen = false
    for line in lines(of: bytes) {
      if let times = times(bytes, line.range) {
        cues.append(Cue(start: times.start, end: times.end))
        isOpen = true
      } else if line.isBlank {
        isOpen = false
      } else if isOpen {
        cues[cues.count - 1].lines.append(line.range)
      }
    }
    return cues
  }

  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let next = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var end = next
      while end > start, bytes[end - 1] == 0x0D { end -= 1 }
      lines.append(Line(range: start..<end, isBlank: bytes[start..<end].allSatisfy { $0 <= 0x20 }))
      start = next + 1
    }
    return lines
  }

  /// The times in a line such as `00:00:01,000 --> 00:00:03,000 align:start`, in milliseconds.
  private static func times(_ bytes: [UInt8], _ line: Range<Int>) -> (start: Int, end: Int)? {
    guard bytes[line].contains(UInt8(ascii: ">")) else { return nil }
    let words = bytes[line].split(separator: 0x20)
    guard words.count >= 3, words[1].elementsEqual("-->".utf8), let start = time(words[0]), let end = time(words[2])
    else { return nil }
    return (start, end)
  }

  /// `00:00:01,000` or `00:01.000` in milliseconds.
  private static func time(_ word: ArraySlice<UInt8>) -> Int? {
    var total = 0
    var part = 0
    var isFraction = false
    for byte in word {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        part = part &* 10 &+ Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ":") where !isFraction:
        total = (total &+ part) &* 60
        part = 0
      case UInt8(ascii: ","), UInt8(ascii: "."):
        if isFraction { return nil }
        isFraction = true
        total = (total &+ part) &* 1_000
        part = 0
      default: return nil
      }
    }
    return isFraction ? total &+ part : nil
  }
}
