internal import CLexicons

/// What kind of words a section holds, and so which forms are generated for them.
public enum LexiconKind: String, Sendable, CaseIterable {
  /// An invariable word or a fixed sequence of words.
  case word = "woord"
  /// An infinitive; separable verbs with a plus (`op+bellen`).
  case verb = "werkwoord"
  /// The base form of an adjective.
  case adjective = "bijvoeglijk"
  /// The singular of a noun.
  case noun = "naamwoord"
  /// A pattern over the words of a clause; see `Pattern`.
  case expression = "uitdrukking"
}

/// A fault in a lexicon file, with its place.
public struct LexiconError: Error, Equatable, CustomStringConvertible {
  public var file: String
  /// From 1.
  public var line: Int
  public var reason: String

  public init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  public var description: String { "\(file):\(line): \(reason)" }
}

/// One line of a lexicon that names a word or a pattern.
public struct LexiconEntry: Sendable {
  /// The name of the file, without folder.
  public var file: String
  /// From 1.
  public var line: Int
  /// The section the entry stands in: `oordeel` in `[oordeel : bijvoeglijk]`.
  public var section: String
  public var kind: LexiconKind
  /// The word or pattern itself.
  public var text: String
  /// The `key: value` pairs after the entry.
  public var keys: [String: String]
}

/// A sentence under an entry that must be flagged (`+`) or left alone (`-`).
public struct LexiconExample: Sendable {
  /// The entry it stands under.
  public var entry: String
  public var section: String
  public var file: String
  public var line: Int
  /// The sentence, with the range that must be flagged between « and ».
  public var text: String
  public var isFlagged: Bool
}

/// A lexicon as bytes: comments, `[section : kind]` heads, entries with keys, `+` and `-` example sentences.
///
/// Reading it splits bytes and makes no strings; strings are made when an entry or an example is asked for.
public struct LexiconFile: @unchecked Sendable {
  public let name: String
  /// The contents; embedded, or kept by `owner`.
  let bytes: Bytes
  private let owner: Owner?

  /// Memory that is freed with the last copy of a file.
  private final class Owner {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ contents: [UInt8]) {
      bytes = .allocate(capacity: contents.count)
      _ = bytes.initialize(from: contents)
    }

    deinit { bytes.deallocate() }
  }

  /// A lexicon with these contents.
  public init(name: String, bytes: [UInt8]) {
    let owner = Owner(bytes)
    self.name = name
    self.owner = owner
    self.bytes = Bytes(owner.bytes)
  }

  private init(name: String, embedded: Bytes) {
    self.name = name
    bytes = embedded
    owner = nil
  }

  /// The lexicons that were embedded when the package was built.
  public static let embedded: [LexiconFile] = (0..<Int(clexicon_count())).map { index in
    let lexicon = clexicon_at(Int32(index))
    return LexiconFile(
      name: String(cString: lexicon.name), embedded: Bytes(start: lexicon.bytes, count: Int(lexicon.length)))
  }

  /// The contents as they stand in the file; valid as long as the file is.
  public var contents: UnsafeBufferPointer<UInt8> { bytes }

  /// The embedded lexicon with this name.
  public static func embedded(_ name: String) -> LexiconFile {
    guard let file = embedded.first(where: { $0.name == name }) else {
      preconditionFailure("the lexicon \(name) is not embedded; see Sources/CLexicons/lexicons.c")
    }
    return file
  }

  /// Calls `body` for every entry, with the entry's place in the file; throws on a malformed head.
  ///
  /// - Parameter body: the section's name, its kind, the entry's bytes, the bytes after its first `|`, the line number.
  public func forEachEntry(
    _ body: (_ section: Int, _ text: UnsafeBufferPointer<UInt8>, _ keys: UnsafeBufferPointer<UInt8>, _ line: Int) throws
      -> Void,
    onSection: (_ name: String, _ kind: LexiconKind, _ line: Int) throws -> Int
  ) throws {
    var section = -1
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes.place(of: UInt8(ascii: "\n"), from: start)
      defer { start = end + 1 }
      switch bytes[start] {
      case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "\n"): continue
      default: break
      }
      let content = Self.trimmed(bytes, start, end)
      guard content.lowerBound < content.upperBound else { continue }
      switch bytes[content.lowerBound] {
      case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        continue
      case UInt8(ascii: "["):
        let head = String(decoding: bytes[content], as: UTF8.self)
        let (name, kind) = try parseHead(head, line: line)
        section = try onSection(name, kind, line)
      default:
        let bar = content.lowerBound + bytes.part(content).place(of: UInt8(ascii: "|"))
        let text = Self.trimmed(bytes, content.lowerBound, bar)
        let keys = Self.trimmed(bytes, min(bar + 1, content.upperBound), content.upperBound)
        try body(section, bytes.part(text), bytes.part(keys), line)
      }
    }
  }

  /// Every entry, as strings.
  public func entries() throws -> [LexiconEntry] {
    var sections: [(String, LexiconKind)] = []
    var entries: [LexiconEntry] = []
    try forEachEntry { section, text, keys, line in
      guard section >= 0 else {
        throw LexiconError(file: name, line: line, reason: "an entry stands before the first [section : kind] line")
      }
      entries.append(
        LexiconEntry(
          file: name, line: line, section: sections[section].0, kind: sections[section].1,
          text: String(decoding: text, as: UTF8.self), keys: Self.parseKeys(keys)))
    } onSection: { name, kind, _ in
      sections.append((name, kind))
      return sections.count - 1
    }
    return entries
  }

  /// Every example sentence, with the entry it stands under.
  public func examples() -> [LexiconExample] {
    var examples: [LexiconExample] = []
    var section = ""
    var entry = ""
    for (index, line) in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let first = line.utf8.first else { continue }
      switch first {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "["): section = String(line.dropFirst().prefix { $0 != ":" && $0 != " " && $0 != "]" })
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        examples.append(
          LexiconExample(
            entry: entry, section: section, file: name, line: index + 1,
            text: String(line.dropFirst().drop { $0 == " " }), isFlagged: first == UInt8(ascii: "+")))
      default:
        entry = String(line.prefix { $0 != "|" })
        while entry.utf8.last == UInt8(ascii: " ") { entry.removeLast() }
      }
    }
    return examples
  }

  /// The value of one key among the pairs between bars, or nil.
  static func value(of key: StaticString, in pairs: Bytes) -> Bytes? {
    var fields = FieldReader(pairs)
    while !fields.isAtEnd {
      let pair = fields.next().bytes
      let colon = pair.place(of: UInt8(ascii: ":"))
      guard colon < pair.count, pair.part(trimmed(pair, 0, colon)).isEqual(to: key) else { continue }
      return pair.part(trimmed(pair, colon + 1, pair.count))
    }
    return nil
  }

  /// The `key: value` pairs between bars.
  public static func parseKeys(_ bytes: UnsafeBufferPointer<UInt8>) -> [String: String] {
    guard !bytes.isEmpty else { return [:] }
    var keys: [String: String] = [:]
    for part in String(decoding: bytes, as: UTF8.self).split(separator: "|") {
      guard let colon = part.firstIndex(of: ":") else { continue }
      let key = part[..<colon].filter { $0 != " " }
      var value = part[part.index(after: colon)...].drop { $0 == " " }
      while value.last == " " { value.removeLast() }
      keys[String(key)] = String(value)
    }
    return keys
  }

  private func parseHead(_ head: String, line: Int) throws -> (String, LexiconKind) {
    let parts = head.dropFirst().prefix { $0 != "]" }.split(separator: ":").map { $0.filter { $0 != " " } }
    guard parts.count == 2, let kind = LexiconKind(rawValue: String(parts[1])) else {
      let kinds = LexiconKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw LexiconError(file: name, line: line, reason: "expected [section : kind] with a kind of \(kinds)")
    }
    return (String(parts[0]), kind)
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    var lower = start
    var upper = end
    while lower < upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 || bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<upper
  }
}

extension LexiconFile {
  /// Where in the file an entry handed out by `forEachEntry` starts.
  func offset(of text: Bytes) -> Int {
    guard let base = bytes.baseAddress, let start = text.baseAddress else { return 0 }
    return start - base
  }

  /// The entry at a place in the file, as `offset(of:)` gave it: its text and its keys.
  func entry(at start: Int) -> (text: Bytes, keys: Bytes) {
    let end = bytes.place(of: UInt8(ascii: "\n"), from: start)
    let bar = start + bytes.part(start..<end).place(of: UInt8(ascii: "|"))
    return (bytes.part(Self.trimmed(bytes, start, bar)), bytes.part(min(bar + 1, end)..<end))
  }
}

/// Reads the words of a line that spaces divide.
struct WordReader {
  private let bytes: Bytes
  private var position = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  mutating func next() -> Bytes? {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    position = bytes.place(of: UInt8(ascii: " "), from: start)
    return bytes.part(start..<position)
  }
}

/// Reads the parts of a line that bars divide.
struct FieldReader {
  private let bytes: Bytes
  private var position = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  /// One part, with the words in it.
  struct Field {
    var bytes: Bytes
    var words: WordReader { WordReader(bytes) }
  }

  var isAtEnd: Bool { position > bytes.count || bytes.isEmpty }

  /// The next part; empty after the last.
  mutating func next() -> Field {
    guard position <= bytes.count, !bytes.isEmpty else { return Field(bytes: Bytes.none) }
    let end = bytes.place(of: UInt8(ascii: "|"), from: position)
    defer { position = end + 1 }
    return Field(bytes: bytes.part(position..<end))
  }
}
