internal import CLexicons

/// What a word says about a sentence end beside it.
enum BoundaryClass: UInt8, Sendable {
  /// Says nothing.
  case none
  /// An abbreviation that never ends a sentence: `dr.`, `d.w.z.`, `bijv.`
  case middle
  /// An abbreviation that can end a sentence: `enz.`, `a.u.b.`
  case end
  /// An abbreviation only beside a number: `5 jan.`, `p. 3`; elsewhere a common word.
  case besideNumber
  /// A word after which a single letter is a name, not an initial: `plan B.`
  case beforeLetter
  /// A verb of saying: `"Kom je?" vroeg hij.`
  case says
  /// A word that begins a sentence after a quotation, also without a capital: `"nee!" ik schrok`
  case begins
  /// A word that carries on after a quotation: `hij riep "stop!" en viel`
  case continues

  init?(name: Substring) {
    switch name {
    case "midden": self = .middle
    case "eind": self = .end
    case "getal": self = .besideNumber
    case "letter": self = .beforeLetter
    case "zegt": self = .says
    case "begin": self = .begins
    case "verder": self = .continues
    default: return nil
    }
  }
}

/// The abbreviations of `afkortingen.txt` and the deciding words of `zinsgrenzen.txt`, without regard to case.
///
/// Abbreviations are kept without their last point; looking one up neither allocates nor copies.
struct BoundaryLexicon: Sendable {
  /// The words as they are embedded; built once.
  static let embedded = BoundaryLexicon(
    abbreviations: embeddedText("afkortingen.txt"), words: embeddedText("zinsgrenzen.txt"))

  private struct Entry {
    var offset: Int
    var length: Int
    var boundaryClass: BoundaryClass
  }

  /// No key is longer; a longer word need not be looked up.
  static let longestKey = 24

  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  private var abbreviationSlots = [UInt16](repeating: 0, count: 2048)
  private var wordSlots = [UInt16](repeating: 0, count: 2048)

  /// Reads both files; stops the program on a malformed line, because both are part of the program.
  init(abbreviations: String, words: String) {
    for (key, boundaryClass) in Self.parse(abbreviations) {
      precondition(key.utf8.last == UInt8(ascii: "."), "afkortingen.txt: \(key) has no point at its end")
      add(key.dropLast(), boundaryClass, to: \.abbreviationSlots)
    }
    for (key, boundaryClass) in Self.parse(words) { add(key, boundaryClass, to: \.wordSlots) }
  }

  /// The class of an abbreviation, given without its last point.
  func abbreviation(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> BoundaryClass {
    look(text, start, end, in: abbreviationSlots)
  }

  /// The class of a whole word.
  func word(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> BoundaryClass {
    look(text, start, end, in: wordSlots)
  }

  /// The entries of a file: a key, a bar and a class on each line that is no comment.
  static func parse(_ text: String) -> [(key: Substring, boundaryClass: BoundaryClass)] {
    text.split(separator: "\n").compactMap { line in
      if line.utf8.first == UInt8(ascii: "#") { return nil }
      let fields = line.split(separator: " ")
      guard fields.count == 3, fields[1] == "|", let boundaryClass = BoundaryClass(name: fields[2]) else {
        preconditionFailure("expected 'word | class' in a lexicon of sentence ends, found: \(line)")
      }
      return (fields[0], boundaryClass)
    }
  }

  /// The text of an embedded lexicon.
  static func embeddedText(_ name: String) -> String {
    for index in 0..<clexicon_count() {
      let lexicon = clexicon_at(index)
      guard String(cString: lexicon.name) == name else { continue }
      return String(decoding: UnsafeBufferPointer(start: lexicon.bytes, count: Int(lexicon.length)), as: UTF8.self)
    }
    preconditionFailure("the lexicon \(name) is not embedded; see Sources/CLexicons/lexicons.c")
  }

  private mutating func add(_ key: Substring, _ boundaryClass: BoundaryClass, to slots: WritableKeyPath<Self, [UInt16]>)
  {
    let bytes = key.utf8.map(Self.folded)
    precondition(bytes.count <= Self.longestKey, "\(key) is longer than a lexicon of sentence ends allows")
    entries.append(Entry(offset: arena.count, length: bytes.count, boundaryClass: boundaryClass))
    arena += bytes
    let mask = self[keyPath: slots].count - 1
    precondition(entries.count < mask, "a lexicon of sentence ends needs more slots")
    var slot = bytes.withUnsafeBufferPointer { Self.hash($0.baseAddress!, 0, $0.count) } & mask
    while self[keyPath: slots][slot] != 0 { slot = (slot + 1) & mask }
    self[keyPath: slots][slot] = UInt16(entries.count)
  }

  private func look(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, in slots: [UInt16]) -> BoundaryClass {
    let length = end - start
    guard length > 0, length <= Self.longestKey else { return .none }
    var slot = Self.hash(text, start, end) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.length == length {
        var index = 0
        while index < length, arena[entry.offset + index] == Self.folded(text[start + index]) { index += 1 }
        if index == length { return entry.boundaryClass }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .none
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func hash(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in start..<end { hash = (hash ^ UInt32(folded(text[index]))) &* 0x0100_0193 }
    return Int(hash ^ (hash >> 15))
  }
}
