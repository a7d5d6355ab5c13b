/// The weights of small signs, read from a lexicon of lines `key | weight`.
///
/// The tables live as long as the process.
public struct SignWeights: Sendable {
  /// What a line says that weighs no sign.
  private struct Setting {
    /// Where its name stands in the file.
    var name: Range<Int32>
    var value: Float

    init(_ name: Range<Int>, in line: Int, _ value: Float) {
      self.name = Int32(line + name.lowerBound)..<Int32(line + name.upperBound)
      self.value = value
    }
  }

  static var file: LexiconFile { LexiconFile.embedded("weegschaal.txt") }
  static var ruleFile: LexiconFile { LexiconFile.embedded("soorten.txt") }

  private let file: LexiconFile
  /// The lines of `[toon]`, and what each rule starts from.
  private var toneSettings: Pool<Setting>
  private var grounds: Pool<Setting>
  /// The weights by the hashes of their keys.
  public let table: WeightTable

  /// The weights of `weegschaal.txt`.
  public static let tone = SignWeights(embedded: file, .weights)

  /// The weights of `soorten.txt`.
  public static let rules = SignWeights(embedded: ruleFile, .ruleWeights)

  private init(embedded file: LexiconFile, _ part: LexiconTables.Part) {
    if let reader = LexiconTables.embedded(part) {
      self.init(file, reader)
    } else {
      self.init(file)
    }
  }

  /// Reads the text of a file.
  init(_ file: LexiconFile) {
    self.file = file
    toneSettings = Pool(capacity: 32)
    grounds = Pool(capacity: 32)
    let lines = file.contents
    table = WeightTable(capacity: lines.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 &+ 1 : $0 })
    var inTone = false
    var rule: SignHash?
    var start = 0
    while start < lines.count {
      let end = lines.place(of: UInt8(ascii: "\n"), from: start)
      let line = lines.part(start..<end)
      let lineStart = start
      start = end + 1
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "[") {
        inTone = line.starts("[toon")
        let name = Self.rule(of: line)
        rule = name.map { SignHash(of: line.part($0)) }
        if let name { grounds.append(Setting(name, in: lineStart, 0)) }
        continue
      }
      var bar = line.count - 1
      while bar > 0, line[bar] != UInt8(ascii: "|") { bar -= 1 }
      guard bar > 0, bar + 2 < line.count, let weight = Self.number(line.without(first: bar + 2)) else { continue }
      let key = 0..<bar - 1
      if inTone {
        toneSettings.append(Setting(key, in: lineStart, weight))
      } else if let rule {
        if line.part(key).isEqual(to: "grond") {
          grounds.base[grounds.count - 1].value = weight
        } else {
          table.insert(SignHash(of: line.part(key)).finished(as: rule), weight)
        }
      } else {
        table.insert(SignHash(of: line.part(key)).finished, weight)
      }
    }
  }

  /// Where a line `[soort eis]` names its rule; nil for another head.
  private static func rule(of line: Bytes) -> Range<Int>? {
    let head: StaticString = "[soort "
    let end = line.place(of: UInt8(ascii: "]"))
    return line.starts(head) && end < line.count ? head.utf8CodeUnitCount..<end : nil
  }

  /// The lines of `[toon]`.
  public var toneLines: [(name: String, value: Float)] { named(toneSettings) }

  /// The rules that have weights of their own, each with what it starts from.
  public var rules: [(rule: String, ground: Float)] { named(grounds).map { ($0.name, $0.value) } }

  private func named(_ settings: Pool<Setting>) -> [(name: String, value: Float)] {
    (0..<settings.count).map { index in
      let place = settings[index].name
      let name = file.contents.part(Int(place.lowerBound)..<Int(place.upperBound))
      return (String(decoding: name, as: UTF8.self), settings[index].value)
    }
  }

  /// `-1.25` as a number: a minus, digits, a point and digits, nine of them at most.
  private static func number(_ bytes: Bytes) -> Float? {
    var digits = 0
    var divisor = 1
    var isFraction = false
    let isNegative = bytes[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard bytes.count - start <= 10 else { return nil }
    for index in start..<bytes.count {
      let digit = Int(bytes[index]) &- Int(UInt8(ascii: "0"))
      if digit >= 0, digit < 10 {
        digits = digits &* 10 &+ digit
        if isFraction { divisor = divisor &* 10 }
      } else if bytes[index] == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        return nil
      }
    }
    guard digits < 1_000_000_000 else { return nil }
    let value = Double(digits) / Double(divisor)
    return Float(isNegative ? -value : value)
  }
}

extension SignWeights {
  /// Tables of a file, as `write` wrote them.
  private init(_ file: LexiconFile, _ tables: TableReader) {
    var tables = tables
    self.file = file
    toneSettings = tables.pool()
    grounds = tables.pool()
    table = WeightTable(&tables)
  }

  func write(to writer: inout TableWriter) {
    writer.write(toneSettings)
    writer.write(grounds)
    table.write(to: &writer)
  }
}

/// The hash of a sign's key, of which words may still be to come.
@frozen
public struct SignHash: Sendable {
  @usableFromInline var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable @inline(__always)
  public init() {}

  /// - Parameter key: words with a space between them.
  @inlinable @inline(__always)
  public init(of key: Bytes) { add(allOf: key) }

  /// Adds words with a space between them.
  @inlinable @inline(__always)
  public mutating func add(allOf key: Bytes) {
    var start = 0
    while start < key.count {
      let end = key.place(of: 0x20, from: start)
      add(WordHash.of(key.part(start..<end)))
      start = end + 1
    }
  }

  /// Adds a word by its own hash.
  @inlinable @inline(__always)
  public mutating func add(_ word: UInt64) {
    let product = ((hash << 5 | hash >> 59) ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    hash = product.high ^ product.low
  }

  @inlinable
  public var finished: UInt64 {
    @inline(__always) get { hash }
  }

  /// The hash of this key among those of one rule.
  @inlinable @inline(__always)
  public func finished(as rule: SignHash) -> UInt64 {
    let both = (hash ^ rule.hash.byteSwapped) &* 0x9E37_79B9_7F4A_7C15
    return both ^ (both >> 29)
  }
}

/// Weights by the hash of their key.
///
/// Nearly all signs of a sentence weigh nothing, and the table is larger than a processor keeps at hand. So a bit for each
/// hash tells first whether there may be a weight at all; those bits are few enough to stay near.
@frozen
public struct WeightTable: Sendable {
  /// Open addressing on the low half of a hash.
  @usableFromInline
  struct Slot: Sendable {
    /// The high half of the hash; 0 when the slot is empty.
    @usableFromInline var key: UInt32 = 0
    @usableFromInline var weight: Float = 0
  }

  @usableFromInline let slots: Pool<Slot>
  @usableFromInline let isThere: Pool<UInt64>

  /// A table that is to hold at most so many weights.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Pool(repeating: Slot(), count: size)
    isThere = Pool(repeating: 0, count: size / 8)
  }

  func insert(_ hash: UInt64, _ weight: Float) {
    isThere[word(of: hash)] |= 1 << (hash & 63)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(key: Self.key(of: hash), weight: weight)
  }

  /// The weight of a key; nothing for one that is not in the table.
  @inlinable
  public subscript(hash: UInt64) -> Float {
    @inline(__always) get {
      guard isThere[word(of: hash)] >> (hash & 63) & 1 != 0 else { return 0 }
      let key = Self.key(of: hash)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot].key != 0 {
        if slots[slot].key == key { return slots[slot].weight }
        slot = (slot + 1) & (slots.count - 1)
      }
      return 0
    }
  }

  /// Which of the words of bits holds the bit of a hash.
  @inlinable @inline(__always)
  func word(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & (isThere.count - 1) }

  @inlinable @inline(__always)
  static func key(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) | 1 }
}

extension WeightTable {
  init(_ tables: inout TableReader) {
    slots = tables.pool()
    isThere = tables.pool()
  }

  func write(to writer: inout TableWriter) {
    writer.write(slots)
    writer.write(isThere)
  }
}
