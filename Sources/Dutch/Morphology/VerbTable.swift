/// The verbs of `lexicons/werkwoorden.txt`: principal parts, and the indexes by which a form finds its verb.
///
/// Only lemmas, stems and irregular parts are indexed; regular forms are recognised by their endings (`Lexemes`) and made by
/// `Conjugation`. A form therefore costs nothing until a text holds it.
package struct VerbTable: Sendable {
  /// One verb. Ranges lie in `arena`.
  struct Row: Sendable {
    /// The infinitive without particle: `bellen` in `op+bellen`.
    var base: Range<Int32>
    /// The separable particle, or empty.
    var particle: Range<Int32> = 0..<0
    /// The closed stem (`bel`), empty for a separable verb that inherits.
    var stem: Range<Int32> = 0..<0
    var pastSingular: Range<Int32> = 0..<0
    var pastPlural: Range<Int32> = 0..<0
    var participle: Range<Int32> = 0..<0
    /// The row of the verb without particle, when this one has a particle and the other is in the table.
    var baseRow: Int32 = -1
    /// The next row with the same stem, lemma or irregular form.
    var nextWithStem: Int32 = -1
    var nextWithBase: Int32 = -1
    var auxiliary: Auxiliary = .hebben
    var classes: VerbClass = []
    var isStrong: Bool { !pastSingular.isEmpty }
  }

  private(set) var rows: [Row] = []
  private(set) var arena: [UInt8] = []
  /// Infinitive without particle to the first row with it.
  private(set) var byBase = ByteTable(capacity: 4096)
  /// Closed stem to the first row with it.
  private(set) var byStem = ByteTable(capacity: 4096)
  /// `particle+base` to its row.
  private(set) var bySeparable = ByteTable(capacity: 4096)
  /// Irregular forms to an index in `irregularReadings`.
  private(set) var irregular = ByteTable(capacity: 2048)
  private(set) var irregularReadings: [(row: Int32, form: VerbForm, next: Int32)] = []

  /// The table of the embedded lexicon.
  package static let shared = VerbTable(LexiconFile.embedded("werkwoorden.txt"))

  init(_ file: LexiconFile) {
    rows.reserveCapacity(4096)
    arena.reserveCapacity(1 << 17)
    do {
      try file.forEachEntry { _, text, columns, line in
        add(text, columns)
      } onSection: { _, _, _ in
        0
      }
    } catch {
      preconditionFailure("\(error)")
    }
    link()
    for (lemma, forms) in Self.irregularPresents {
      guard let row = byBase[lemma] else { continue }
      for (form, kinds) in forms { addIrregular(Array(form.description.utf8), row: row, form: kinds) }
    }
  }

  /// The bytes of a range of the arena.
  func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> { arena[Int(range.lowerBound)..<Int(range.upperBound)] }

  private mutating func store(_ bytes: some Sequence<UInt8>) -> Range<Int32> {
    let start = Int32(arena.count)
    arena.append(contentsOf: bytes)
    return start..<Int32(arena.count)
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ columns: UnsafeBufferPointer<UInt8>) {
    var row: Row
    if let plus = text.firstIndex(of: UInt8(ascii: "+")) {
      let particle = store(text[..<plus])
      row = Row(base: store(text[(plus + 1)...]))
      row.particle = particle
    } else {
      row = Row(base: store(text))
    }
    let parts = columns.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let principal = parts.first?.split(separator: UInt8(ascii: " ")) ?? []
    switch principal.count {
    case 3:
      row.pastSingular = store(principal[0])
      row.pastPlural = store(principal[1])
      row.participle = store(principal[2])
    case 1 where principal[0].first != UInt8(ascii: "-"):
      row.stem = store(principal[0])
    default: break
    }
    if parts.count > 1, let name = parts[1].split(separator: UInt8(ascii: " ")).first {
      row.auxiliary = name.first == UInt8(ascii: "z") ? .zijn : name.first == UInt8(ascii: "b") ? .both : .hebben
    }
    if parts.count > 2 {
      for name in parts[2].split(separator: UInt8(ascii: " ")) {
        if let named = VerbClass.named(name) { row.classes.insert(named) }
      }
    }
    if row.stem.isEmpty { row.stem = store(Self.stem(of: bytes(row.base))) }
    rows.append(row)
  }

  /// The closed stem of an infinitive: `luisteren`, `luister`; `gaan`, `ga`; `lopen`, `loop`.
  static func stem(of infinitive: ArraySlice<UInt8>) -> [UInt8] {
    if infinitive.ends("aan") { return Array(infinitive.dropLast(2)) }
    if infinitive.ends("doen") || infinitive.ends("zien") { return Array(infinitive.dropLast(1)) }
    guard infinitive.ends("en") else { return Array(infinitive.ends("n") ? infinitive.dropLast() : infinitive) }
    if infinitive.ends("komen") { return Array(infinitive.dropLast(2)) }
    return Orthography.closed(infinitive.dropLast(2), doubling: true)
  }

  /// Indexes every row by lemma, stem and irregular parts, and ties separable verbs to their base.
  private mutating func link() {
    for index in rows.indices where rows[index].particle.isEmpty { indexBase(index) }
    for index in rows.indices where !rows[index].particle.isEmpty {
      let row = rows[index]
      if let base = byBase[bytes(row.base)], rows[base].particle.isEmpty {
        rows[index].baseRow = Int32(base)
        rows[index].stem = rows[base].stem
        if !row.isStrong {
          rows[index].pastSingular = rows[base].pastSingular
          rows[index].pastPlural = rows[base].pastPlural
          rows[index].participle = rows[base].participle
        }
      } else {
        indexBase(index)
      }
      var key = Array(bytes(row.particle))
      key.append(UInt8(ascii: "+"))
      key.append(contentsOf: bytes(row.base))
      bySeparable.insert(key, index)
    }
  }

  private mutating func indexBase(_ index: Int) {
    let row = rows[index]
    let base = byBase.insert(bytes(row.base), index)
    if !base.isNew {
      rows[index].nextWithBase = Int32(byBase.value(base.index))
      byBase.setValue(index, at: base.index)
    }
    let stem = byStem.insert(bytes(row.stem), index)
    if !stem.isNew {
      rows[index].nextWithStem = Int32(byStem.value(stem.index))
      byStem.setValue(index, at: stem.index)
    }
    if row.isStrong {
      addIrregular(Array(bytes(row.pastSingular)), row: index, form: .pastSingular)
      addIrregular(Array(bytes(row.pastPlural)), row: index, form: .pastPlural)
      addIrregular(Array(bytes(row.participle)), row: index, form: .participle)
    }
  }

  private mutating func addIrregular(_ form: [UInt8], row: Int, form kinds: VerbForm) {
    let index = irregular.insert(form, -1).index
    irregularReadings.append((Int32(row), kinds, Int32(irregular.value(index))))
    irregular.setValue(irregularReadings.count - 1, at: index)
  }

  /// Present and ge-forms that no ending predicts (Algemene Nederlandse Spraakkunst, 2.3.2 and 2.3.5).
  private static let irregularPresents: [(StaticString, [(StaticString, VerbForm)])] = [
    (
      "zijn",
      [
        ("ben", .stem), ("bent", [.stemT, .secondOnly]), ("is", [.stemT, .thirdOnly]), ("zijt", .presentGe),
        ("waart", .pastGe), ("wees", .stem), ("weest", .presentGe), ("wezen", .infinitive), ("zijde", .fusedGe),
        ("waarde", .fusedGe), ("bend", [.stemT, .secondOnly]),
      ]
    ),
    (
      "hebben",
      [
        ("heb", .stem), ("hebt", [.stemT, .secondOnly]), ("heeft", [.stemT, .thirdOnly]), ("hadt", .pastGe),
        ("hebde", .fusedGe), ("hedde", .fusedGe), ("hadde", .fusedGe), ("hadde", .pastSingular), ("heef", .stem),
        ("hept", .stemT), ("hep", .stem),
      ]
    ),
    (
      "kunnen",
      [
        ("kan", [.stem, .stemT]), ("kun", .stem), ("kunt", [.stemT, .secondOnly]), ("kondt", .pastGe),
        ("kunde", .fusedGe), ("konde", .fusedGe), ("gekund", .participle),
      ]
    ),
    (
      "zullen",
      [
        ("zal", [.stem, .stemT]), ("zul", .stem), ("zult", [.stemT, .secondOnly]), ("zoudt", .pastGe),
        ("zulde", .fusedGe), ("zoude", .fusedGe), ("zou", .pastSingular), ("zouden", .pastPlural),
      ]
    ),
    (
      "willen",
      [
        ("wil", [.stem, .stemT]), ("wilt", [.stemT, .secondOnly]), ("wou", .pastSingular), ("wouden", .pastPlural),
        ("woudt", .pastGe), ("wilde", .fusedGe), ("wilde", .pastSingular), ("wilden", .pastPlural),
        ("wilt", .presentGe),
      ]
    ),
    (
      "mogen",
      [
        ("mag", [.stem, .stemT]), ("moogt", .presentGe), ("mocht", .pastSingular), ("mochten", .pastPlural),
        ("moogde", .fusedGe), ("meugt", .presentGe),
      ]
    ),
    ("moeten", [("moete", .fusedGe), ("moede", .fusedGe), ("moestu", []), ("moest", .pastGe), ("moette", .fusedGe)]),
    ("gaan", [("gaat", .stemT), ("gade", .fusedGe), ("gingt", .pastGe)]),
    ("staan", [("staat", .stemT), ("stade", .fusedGe), ("stondt", .pastGe)]),
    ("slaan", [("slaat", .stemT)]),
    ("doen", [("doet", .stemT), ("doede", .fusedGe), ("deedt", .pastGe)]),
    ("zien", [("ziet", .stemT), ("ziede", .fusedGe)]),
    ("komen", [("komde", .fusedGe), ("kwaamt", .pastGe)]),
    ("weten", [("wete", .fusedGe), ("wist", .pastGe), ("wette", .fusedGe)]),
    ("denken", [("dunkt", .stemT), ("denkte", .fusedGe)]),
    ("houden", [("hou", .stem)]),
    ("rijden", [("rij", .stem)]),
    ("snijden", [("snij", .stem)]),
    ("glijden", [("glij", .stem)]),
    ("vinden", [("vindde", .fusedGe), ("vondt", .pastGe)]),
    ("peinzen", [("peinsde", .fusedGe)]),
    ("lopen", [("liept", .pastGe)]), ("kijken", [("keekt", .pastGe)]), ("blijven", [("bleeft", .pastGe)]),
    ("geven", [("gaaft", .pastGe)]), ("zitten", [("zaat", .pastGe), ("zat", .pastGe)]),
    ("vragen", [("vroegt", .pastGe)]), ("zeggen", [("zegde", .fusedGe), ("zeidt", .pastGe), ("zeiden", .pastPlural)]),
    ("laten", [("liet", .pastGe)]), ("eten", [("aat", .pastGe)]), ("worden", [("werdt", .pastGe)]),
    ("krijgen", [("kreegt", .pastGe)]), ("nemen", [("naamt", .pastGe)]), ("spreken", [("spraakt", .pastGe)]),
    ("schrijven", [("schreeft", .pastGe)]), ("roepen", [("riept", .pastGe)]), ("helpen", [("hielpt", .pastGe)]),
    ("durven", [("dorst", .pastSingular)]),
  ]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in those of an ASCII string.
  @inline(__always)
  func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    for i in 0..<length where self[endIndex - length + i] != suffix.utf8Start[i] { return false }
    return true
  }

  /// Whether the bytes start with those of an ASCII string.
  @inline(__always)
  func starts(_ prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard count >= length else { return false }
    for i in 0..<length where self[startIndex + i] != prefix.utf8Start[i] { return false }
    return true
  }
}

extension Vocabulary {
  /// The infinitive of a row of the verb table: *opbellen*; empty for no row.
  package func lemma(_ row: Int32) -> String {
    guard row >= 0 else { return "" }
    let verb = verbs.rows[Int(row)]
    return String(decoding: Array(verbs.bytes(verb.particle)) + verbs.bytes(verb.base), as: UTF8.self)
  }
}

extension Vocabulary {
  /// The infinitive of a row of the verb table as bytes.
  package func lemmaBytes(_ row: Int32) -> ArraySlice<UInt8> {
    guard row >= 0 else { return [] }
    let verb = verbs.rows[Int(row)]
    if verb.particle.isEmpty { return verbs.bytes(verb.base) }
    return (Array(verbs.bytes(verb.particle)) + verbs.bytes(verb.base))[...]
  }

  /// The classes of a row of the verb table.
  package func classes(_ row: Int32) -> VerbClass { row < 0 ? [] : verbs.rows[Int(row)].classes }

  /// Whether a row has a past that no rule makes.
  package func isStrong(_ row: Int32) -> Bool { row >= 0 && verbs.rows[Int(row)].isStrong }
}
