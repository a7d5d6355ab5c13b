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

  init?(name: Bytes) {
    switch name {
    case _ where name.isEqual(to: "midden"): self = .middle
    case _ where name.isEqual(to: "eind"): self = .end
    case _ where name.isEqual(to: "getal"): self = .besideNumber
    case _ where name.isEqual(to: "letter"): self = .beforeLetter
    case _ where name.isEqual(to: "zegt"): self = .says
    case _ where name.isEqual(to: "begin"): self = .begins
    case _ where name.isEqual(to: "verder"): self = .continues
    default: return nil
    }
  }
}

/// The abbreviations of `afkortingen.txt` and the deciding words of `zinsgrenzen.txt`, without regard to case.
///
/// Abbreviations are kept without their last point; looking one up neither allocates nor copies. The tables live as long as the
/// process.
struct BoundaryLexicon: Sendable {
  /// The words as they are embedded; built once.
  static let embedded = LexiconTables.embedded(.boundaries).map(BoundaryLexicon.init) ?? fromText()

  /// The words of the embedded text.
  static func fromText() -> BoundaryLexicon {
    BoundaryLexicon(
      abbreviations: LexiconFile.embedded("afkortingen.txt"), words: LexiconFile.embedded("zinsgrenzen.txt"))
  }

  private struct Entry {
    var offset: UInt16
    var length: UInt8
    var boundaryClass: BoundaryClass
  }

  /// No key is longer; a longer word need not be looked up.
  static let longestKey = 24

  private var arena: Pool<UInt8>
  private var entries: Pool<Entry>
  private let abbreviationSlots: Pool<UInt16>
  private let wordSlots: Pool<UInt16>

  /// Reads both files; stops the program on a malformed line, because both are part of the program.
  init(abbreviations: LexiconFile, words: LexiconFile) {
    arena = Pool(capacity: 8192)
    entries = Pool(capacity: 1024)
    abbreviationSlots = Pool(repeating: 0, count: 2048)
    wordSlots = Pool(repeating: 0, count: 2048)
    Self.forEachEntry(of: abbreviations) { key, boundaryClass in
      precondition(key.last == UInt8(ascii: "."), "an abbreviation has no point at its end")
      let entry = store(key.without(last: 1), boundaryClass)
      Self.place(entry, in: abbreviationSlots)
    }
    Self.forEachEntry(of: words) { key, boundaryClass in
      let entry = store(key, boundaryClass)
      Self.place(entry, in: wordSlots)
    }
  }

  /// The class of an abbreviation, given without its last point.
  func abbreviation(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> BoundaryClass {
    look(text, start, end, in: abbreviationSlots)
  }

  /// The class of a whole word.
  func word(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> BoundaryClass {
    look(text, start, end, in: wordSlots)
  }

  /// Calls `body` with the entries of a file: a key, a bar and a class on each line that is no comment.
  static func forEachEntry(of file: LexiconFile, _ body: (_ key: Bytes, _ boundaryClass: BoundaryClass) -> Void) {
    do {
      try file.forEachEntry { _, key, name, line in
        guard let boundaryClass = BoundaryClass(name: name) else {
          throw LexiconError(file: file.name, line: line, reason: "expected 'word | class'")
        }
        body(key, boundaryClass)
      } onSection: { _, _, line in
        throw LexiconError(file: file.name, line: line, reason: "no sections here")
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Keeps a key; returns the slot it wants and the number to put there.
  private mutating func store(_ key: Bytes, _ boundaryClass: BoundaryClass) -> (slot: Int, number: UInt16) {
    precondition(key.count <= Self.longestKey, "a word is longer than a lexicon of sentence ends allows")
    entries.append(Entry(offset: UInt16(arena.count), length: UInt8(key.count), boundaryClass: boundaryClass))
    for byte in key { arena.append(Self.folded(byte)) }
    guard let start = key.baseAddress else { return (0, UInt16(entries.count)) }
    return (Self.hash(start, 0, key.count), UInt16(entries.count))
  }

  private static func place(_ entry: (slot: Int, number: UInt16), in slots: Pool<UInt16>) {
    let mask = slots.count - 1
    precondition(Int(entry.number) < mask, "a lexicon of sentence ends needs more slots")
    var slot = entry.slot & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry.number
  }

  private func look(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, in slots: Pool<UInt16>) -> BoundaryClass {
    let length = end - start
    guard length > 0, length <= Self.longestKey else { return .none }
    var slot = Self.hash(text, start, end) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if Int(entry.length) == length {
        var index = 0
        while index < length, arena[Int(entry.offset) + index] == Self.folded(text[start + index]) { index += 1 }
        if index == length { return entry.boundaryClass }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .none
  }

  /// Words as `write` wrote them.
  private init(_ tables: TableReader) {
    var tables = tables
    arena = tables.pool()
    entries = tables.pool()
    abbreviationSlots = tables.pool()
    wordSlots = tables.pool()
  }

  func write(to writer: inout TableWriter) {
    writer.write(arena)
    writer.write(entries)
    writer.write(abbreviationSlots)
    writer.write(wordSlots)
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func hash(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in start..<end { hash = (hash ^ UInt32(folded(text[index]))) &* 0x0100_0193 }
    return Int(hash ^ (hash >> 15))
  }
}
