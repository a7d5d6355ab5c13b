internal import Dutch

/// The comments in a text that ask the linter to be silent, and what they silence.
///
/// `<!-- zenderlint-disable-next-line absoluut: reden -->` anywhere on a line, or a line that starts with
/// `# zenderlint-disable-next-line absoluut: reden`. Rules are named, with commas or spaces between them; a reason may
/// follow after a colon.
///
/// Rules are asked for before their hits in one sentence are merged and before levels are cut off, so that a rule that
/// stays silent here can still be replaced by another.
public struct Suppressions: Sendable {
  /// What a comment asks for.
  private enum Verb: String, CaseIterable {
    /// Silence on the next line with text.
    case disableNextLine = "disable-next-line"
    /// Silence until the same rule is enabled again.
    case disable
    /// An end to a silence.
    case enable
    /// Silence in the whole text, before the comment too.
    case disableFile = "disable-file"
  }

  /// A rule named by a comment, and where it is silent.
  private struct Silence {
    var rule: String
    /// Where the rule's name stands.
    var name: Range<Int>
    /// The comment it stands in.
    var comment: Range<Int>
    /// Where it is silent; nothing for an `enable` that ends a silence, or that has none to end.
    var region: Range<Int>
    /// Whether the comment did something: it silenced a rule, or it ended a silence.
    var isSettled = false
  }

  /// A comment that could not be understood.
  private struct Fault {
    var range: Range<Int>
    var message: String
  }

  /// The comments themselves, which are nobody's words: bytes from the start of the text, in order.
  public private(set) var comments: [Range<Int>] = []
  private var silences: [Silence] = []
  /// The places of the silences of each rule among `silences`, in order.
  private var places: [String: [Int]] = [:]
  /// For each rule the silence that `enable` would end.
  private var open: [String: [Int]] = [:]
  private var faults: [Fault] = []
  /// The comment for which a next line was looked for last, and that line.
  private var passed: (start: Int, line: Range<Int>) = (0, 0..<0)

  /// Reads the comments of a text.
  ///
  /// - Parameter bytes: valid UTF-8.
  public init(_ bytes: [UInt8]) {
    let places = Self.occurrences(of: Self.mark, in: bytes)
    guard !places.isEmpty else { return }
    var found: [(comment: Range<Int>, verb: Range<Int>, content: Range<Int>)] = []
    var line = 0..<0
    for place in places where place >= found.last?.comment.upperBound ?? 0 {
      if found.count == Self.most {
        let message = "Hier stopt het lezen van negeerregels: het zijn er meer dan \(Self.most)."
        faults.append(Fault(range: place..<place + Self.mark.count, message: message))
        break
      }
      if place >= line.upperBound { line = Self.line(around: place, in: bytes) }
      if let parts = Self.comment(around: place, on: line, in: bytes) { found.append(parts) }
    }
    comments = found.map(\.comment)
    for parts in found { read(parts.comment, verb: parts.verb, content: parts.content, in: bytes) }
  }

  /// Whether the text holds no comment of ours; then nothing else needs to be asked.
  package var isEmpty: Bool { comments.isEmpty }

  /// Whether a rule is silenced at a place; notes which comments were of use.
  ///
  /// - Parameters:
  ///   - range: the words the rule is about: UTF-8 bytes from the start of the text.
  ///   - sentence: the sentence they stand in; a comment above its first line silences all of it.
  package mutating func silences(_ rule: String, at range: Range<Int>, sentence: Range<Int>) -> Bool {
    var isSilent = false
    for index in places[rule] ?? [] {
      let region = silences[index].region
      if region.contains(range.lowerBound) || region.contains(sentence.lowerBound) {
        silences[index].isSettled = true
        isSilent = true
      }
    }
    return isSilent
  }

  /// A `negeerregel` hint for each comment that could not be read, or that silenced nothing so far.
  ///
  /// - Parameter settings: decides which rules ran; a comment for a rule that did not run is left in peace.
  package func remarks(_ settings: Settings) -> [Finding] {
    guard !comments.isEmpty, let level = Self.level(settings) else { return [] }
    var remarks = faults.map { Self.finding($0.message, $0.range, $0.range, level) }
    let known = Set(AllRules.everything.map(\.id))
    for silence in silences where !silence.isSettled {
      let message: String
      if !known.contains(silence.rule) {
        let meant = nearestName(to: silence.rule, in: AllRules.everything.map(\.id))
        message = "Er is geen regel “\(silence.rule)”." + (meant.map { " Bedoelde je “\($0)”?" } ?? "")
      } else if settings.runs(silence.rule) {
        message = "Deze negeerregel voor “\(silence.rule)” doet niets; je kunt hem weghalen."
      } else {
        continue
      }
      remarks.append(Self.finding(message, silence.name, silence.comment, level))
    }
    return remarks
  }

  /// What `rules` and `explain` say of comments that do nothing.
  public static let description = RuleDescription(
    id: "negeerregel", level: .hint,
    summary: "een negeerregel die niets doet",
    what: "Een negeerregel (zenderlint-disable …) die niets negeert, of die niet te lezen is.",
    why: "Wie later meeleest, denkt dat er iets te negeren valt; en een tikfout in de naam van een regel valt zo op.",
    example: "# zenderlint-disable-next-line absolut: zo zei mijn moeder het",
    better: "# zenderlint-disable-next-line absoluut: zo zei mijn moeder het",
    englishSummary: "a suppression comment that suppresses nothing")

  /// The most comments that are read; what silences a finding is looked for among all of them.
  private static let most = 10_000

  /// What every comment has in it.
  private static let mark = Array("zenderlint-".utf8)

  /// The offsets at which a word stands.
  private static func occurrences(of word: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = word.first, bytes.count >= word.count else { return [] }
    return bytes.withUnsafeBufferPointer { text in
      var places: [Int] = []
      var index = text.place(of: first)
      while index + word.count <= text.count {
        if word.indices.allSatisfy({ text[index + $0] == word[$0] }) { places.append(index) }
        index = text.place(of: first, from: index + 1)
      }
      return places
    }
  }

  /// The parts of the comment around a mark on a line, or nil where the mark is ordinary text.
  private static func comment(
    around place: Int, on line: Range<Int>, in bytes: [UInt8]
  ) -> (comment: Range<Int>, verb: Range<Int>, content: Range<Int>)? {
    var start = place
    while start > line.lowerBound, isBlank(bytes[start - 1]) { start -= 1 }
    var end = line.upperBound
    let opening = Array("<!--".utf8)
    if start - opening.count >= line.lowerBound, Array(bytes[start - opening.count..<start]) == opening {
      start -= opening.count
      let closing = (place..<max(place, end - 2)).first { bytes[$0...].starts(with: "-->".utf8) }
      if let closing { end = closing + 3 }
    } else if start > line.lowerBound, bytes[start - 1] == UInt8(ascii: "#"),
      bytes[line.lowerBound..<start - 1].allSatisfy(isBlank)
    {
      start -= 1
      while end > place, isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    } else {
      return nil
    }
    var verbEnd = place + mark.count
    while verbEnd < end, isName(bytes[verbEnd]) { verbEnd += 1 }
    var content = verbEnd..<end
    if bytes[start] == UInt8(ascii: "<") {
      // Two hyphens that stand against the name belong to the end of the comment.
      if bytes[content].starts(with: [UInt8(ascii: ">")]) { verbEnd = max(place + mark.count, verbEnd - 2) }
      let inside = bytes[verbEnd..<end].suffix(3) == Array("-->".utf8)[...] ? end - 3 : end
      content = verbEnd..<max(verbEnd, inside)
    }
    if let colon = bytes[content].firstIndex(of: UInt8(ascii: ":")) { content = content.lowerBound..<colon }
    return (start..<end, place + mark.count..<verbEnd, content)
  }

  /// Understands one comment.
  private mutating func read(_ comment: Range<Int>, verb: Range<Int>, content: Range<Int>, in bytes: [UInt8]) {
    let word = String(decoding: bytes[verb], as: UTF8.self)
    guard let verb = Verb(rawValue: word) else {
      let meant = nearestName(to: word, in: Verb.allCases.map(\.rawValue))
      let hint = meant.map { " Bedoelde je “zenderlint-\($0)”?" } ?? ""
      faults.append(Fault(range: comment, message: "“zenderlint-\(word)” bestaat niet." + hint))
      return
    }
    let names = Self.names(content, in: bytes)
    if names.isEmpty {
      let message = "Noem de regel die je wilt negeren: zenderlint-\(word) absoluut: reden."
      faults.append(Fault(range: comment, message: message))
    }
    for name in names {
      let rule = String(decoding: bytes[name], as: UTF8.self)
      var silence = Silence(rule: rule, name: name, comment: comment, region: comment.upperBound..<comment.upperBound)
      switch verb {
      case .disableNextLine:
        silence.region = nextLine(after: comment, in: bytes)
      case .disable:
        silence.region = comment.upperBound..<bytes.count
        open[rule, default: []].append(silences.count)
      case .disableFile:
        silence.region = 0..<bytes.count
      case .enable:
        if let last = open[rule]?.popLast() {
          silences[last].region = silences[last].region.lowerBound..<comment.lowerBound
          silence.isSettled = true
        }
      }
      places[rule, default: []].append(silences.count)
      silences.append(silence)
    }
  }

  /// The first line after a comment's own that has text and is no comment itself.
  private mutating func nextLine(after comment: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    // What the comment before this one found holds for this one too, when it passed over this one.
    if comment.lowerBound >= passed.start, comment.upperBound <= passed.line.lowerBound { return passed.line }
    var start = Self.line(around: comment.lowerBound, in: bytes).upperBound + 1
    passed = (comment.lowerBound, bytes.count..<bytes.count)
    while start < bytes.count {
      let line = Self.line(around: start, in: bytes)
      let isEmpty = bytes[line].allSatisfy { Self.isBlank($0) || $0 == UInt8(ascii: "\r") }
      if !isEmpty, !holdsComment(line) {
        passed.line = line
        break
      }
      start = line.upperBound + 1
    }
    return passed.line
  }

  /// Whether a comment begins on a line.
  private func holdsComment(_ line: Range<Int>) -> Bool {
    var (low, high) = (0, comments.count)
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].lowerBound < line.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < comments.count && comments[low].lowerBound < line.upperBound
  }

  /// The level of `negeerregel`, or nil when these settings leave it out.
  private static func level(_ settings: Settings) -> Level? {
    guard settings.runs(description.id) else { return nil }
    let level = (settings.levels[description.id] ?? nil) ?? description.level
    return level < settings.minimumLevel ? nil : level
  }

  /// The names of rules in a stretch, between commas and spaces.
  private static func names(_ content: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = content.lowerBound
    for index in content.lowerBound...content.upperBound {
      let isEnd = index == content.upperBound || isBlank(bytes[index]) || bytes[index] == UInt8(ascii: ",")
      guard isEnd else { continue }
      if start < index { names.append(start..<index) }
      start = index + 1
    }
    return names
  }

  /// The line a byte lies on, without its line feed.
  private static func line(around place: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Whether a byte may stand in the name of what a comment asks for.
  private static func isName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// A `negeerregel` finding.
  private static func finding(_ message: String, _ range: Range<Int>, _ comment: Range<Int>, _ level: Level) -> Finding
  {
    Finding(rule: description.id, level: level, message: message, range: range, sentence: comment)
  }
}

extension AllRules {
  /// The rules about what is said and the one about the comments that silence them: every id a user can name.
  public static let everything: [RuleDescription] = descriptions + [Suppressions.description]
}
