/// The verbs of `lexicons/werkwoorden.txt`: principal parts, and the indexes by which a form finds its verb.
///
/// Only lemmas, stems and irregular parts are indexed; regular forms are recognised by their endings (`Lexemes`) and made by
/// `Conjugation`. A form therefore costs nothing until a text holds it.
///
/// The table lives as long as the process, so that copies of it need not be counted.
public struct VerbTable: @unchecked Sendable {
  /// One verb. Ranges lie in `arena`.
  struct Row {
    /// The infinitive without particle: `bellen` in `op+bellen`.
    var base: Range<Int32>
    /// The separable particle, or empty.
    var particle: Range<Int32> = 0..<0
    /// The closed stem (`bel`); that of the verb without particle, if it is in the table.
    var stem: Range<Int32> = 0..<0
    var pastSingular: Range<Int32> = 0..<0
    var pastPlural: Range<Int32> = 0..<0
    var participle: Range<Int32> = 0..<0
    /// The row of the verb without particle, when this one has a particle and the other is in the table.
    var baseRow: Int32 = -1
    /// The next row with the same stem, or with the same lemma and no base row.
    var nextWithStem: Int32 = -1
    var nextWithBase: Int32 = -1
    /// The number of the infinitive without particle, and of the particle, or -1.
    var baseNumber: Int32 = -1
    var particleNumber: Int32 = -1
    /// The next row with the same infinitive and a particle.
    var nextSeparable: Int32 = -1
    var auxiliary: Auxiliary = .hebben
    var classes: VerbClass = []
    /// The hash of the whole infinitive.
    var lemmaHash: UInt64 = 0
    var isStrong: Bool { !pastSingular.isEmpty }
    /// The whole infinitive, *opbellen*: the particle lies right before the base.
    var lemma: Range<Int32> { particle.isEmpty ? base : particle.lowerBound..<base.upperBound }
  }

  /// An irregular form of a verb; `next` is another one with the same spelling.
  struct IrregularReading {
    var row: Int32
    var form: VerbForm
    var next: Int32
  }

  private(set) var rows: Pool<Row>
  private(set) var arena: Pool<UInt8>
  /// Closed stem to the first row with it.
  private(set) var byStem: WordTable
  /// Irregular forms to an index in `irregularReadings`.
  private(set) var irregular: WordTable
  private(set) var irregularReadings: Pool<IrregularReading>
  /// Infinitives without particle to their number.
  private var baseNumbers: WordTable
  /// For each such number the first row that is read as the bare infinitive, and the first with a particle, or -1.
  private var firstWithBase: Pool<Int32>
  private var firstSeparable: Pool<Int32>
  /// For each such number a bit, out of 64, for each particle it takes.
  private var particleBits: Pool<UInt64>
  /// The particles to their number.
  private(set) var particles: WordTable
  /// For each particle the next shorter one with the same first letter, and for each letter the longest particle, or -1.
  private var nextParticle: Pool<Int32>
  private let particlesByLetter: Pool<Int32>

  /// The table of the embedded lexicon.
  public static let shared =
    if let tables = LexiconTables.embedded(.verbs) {
      VerbTable(tables)
    } else {
      VerbTable(LexiconFile.embedded("werkwoorden.txt"))
    }

  init(_ file: LexiconFile) {
    rows = Pool(capacity: 8192)
    // Ranges and keys point into the arena, so it must not move: names and parts are shorter than the file, stems than that.
    arena = Pool(capacity: file.bytes.count * 2 + 4096)
    byStem = WordTable(capacity: 4096)
    irregular = WordTable(capacity: 2048)
    irregularReadings = Pool(capacity: 2048)
    baseNumbers = WordTable(capacity: 4096)
    firstWithBase = Pool(capacity: 4096)
    firstSeparable = Pool(capacity: 4096)
    particleBits = Pool(capacity: 4096)
    particles = WordTable(capacity: 256)
    nextParticle = Pool(capacity: 256)
    particlesByLetter = Pool(repeating: -1, count: 256)
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
      guard let row = row(ofBase: Bytes(start: lemma.utf8Start, count: lemma.utf8CodeUnitCount)) else { continue }
      for (form, kinds) in forms {
        addIrregular(Bytes(start: form.utf8Start, count: form.utf8CodeUnitCount), row: row, form: kinds)
      }
    }
  }

  /// The bytes of a range of the arena.
  @inline(__always)
  func bytes(_ range: Range<Int32>) -> Bytes { arena[range] }

  /// The first row read as this infinitive without particle; others follow by `nextWithBase`.
  func row(ofBase infinitive: Bytes) -> Int32? {
    guard let number = baseNumbers[infinitive], firstWithBase[number] >= 0 else { return nil }
    return firstWithBase[number]
  }

  /// The row of a verb with this particle and the infinitive of another row.
  func separable(particle: Int32, like row: Int32) -> Int32? {
    let number = Int(rows[Int(row)].baseNumber)
    guard particleBits[number] >> UInt64(particle & 63) & 1 != 0 else { return nil }
    var found = firstSeparable[number]
    while found >= 0, rows[Int(found)].particleNumber != particle { found = rows[Int(found)].nextSeparable }
    return found < 0 ? nil : found
  }

  /// The row of a lemma (`bellen`, `op+bellen`), or nil.
  func row(of lemma: Bytes) -> Int32? {
    let plus = lemma.place(of: UInt8(ascii: "+"))
    guard plus < lemma.count else { return row(ofBase: lemma) }
    guard let particle = particles[lemma.part(0..<plus)], let number = baseNumbers[lemma.without(first: plus + 1)]
    else {
      return nil
    }
    var found = firstSeparable[number]
    while found >= 0, rows[Int(found)].particleNumber != Int32(particle) { found = rows[Int(found)].nextSeparable }
    return found < 0 ? nil : found
  }

  /// Calls `body` with the number of each particle a word starts with and the rest of the word.
  func eachParticle(of word: Bytes, _ body: (_ particle: Int32, _ rest: Bytes) -> Void) {
    guard let first = word.first else { return }
    var number = particlesByLetter[Int(first)]
    while number >= 0 {
      let particle = particles.word(at: Int(number))
      if word.count > particle.count + 1, word.starts(with: particle) {
        body(number, word.without(first: particle.count))
      }
      number = nextParticle[Int(number)]
    }
  }

  private mutating func add(_ text: Bytes, _ columns: Bytes) {
    let plus = text.place(of: UInt8(ascii: "+"))
    var row: Row
    if plus < text.count {
      let particle = arena.append(text.part(0..<plus))
      row = Row(base: arena.append(text.without(first: plus + 1)))
      row.particle = particle
    } else {
      row = Row(base: arena.append(text))
    }
    var fields = FieldReader(columns)
    var parts = fields.next().words
    let first = parts.next()
    let second = parts.next()
    let third = parts.next()
    if let first, let second, let third {
      row.pastSingular = arena.append(first)
      row.pastPlural = arena.append(second)
      row.participle = arena.append(third)
    } else if let first, second == nil, first[0] != UInt8(ascii: "-") {
      row.stem = arena.append(first)
    }
    var names = fields.next().words
    if let name = names.next() {
      row.auxiliary = name[0] == UInt8(ascii: "z") ? .zijn : name[0] == UInt8(ascii: "b") ? .both : .hebben
    }
    var classes = fields.next().words
    while let name = classes.next() { row.classes.insert(VerbClass.named(name)) }
    row.lemmaHash = WordHash.of(bytes(row.lemma))
    rows.append(row)
  }

  /// Makes the closed stem of an infinitive: `luisteren`, `luister`; `gaan`, `ga`; `lopen`, `loop`.
  private static func appendStem(of infinitive: Bytes, to pool: inout Pool<UInt8>) -> Range<Int32> {
    if infinitive.ends("aan") { return pool.append(infinitive.without(last: 2)) }
    if infinitive.ends("doen") || infinitive.ends("zien") { return pool.append(infinitive.without(last: 1)) }
    guard infinitive.ends("en") else {
      return pool.append(infinitive.ends("n") ? infinitive.without(last: 1) : infinitive)
    }
    if infinitive.ends("komen") { return pool.append(infinitive.without(last: 2)) }
    return Orthography.appendClosed(infinitive.without(last: 2), doubling: true, to: &pool)
  }

  /// Indexes every row by lemma, stem and irregular parts, and ties separable verbs to their base.
  private mutating func link() {
    for index in 0..<rows.count where rows[index].particle.isEmpty {
      number(index)
      indexBase(index)
    }
    for index in 0..<rows.count where !rows[index].particle.isEmpty {
      number(index)
      var row = rows[index]
      if case let base = firstWithBase[Int(row.baseNumber)], base >= 0, rows[Int(base)].particle.isEmpty {
        let verb = rows[Int(base)]
        row.baseRow = base
        row.stem = verb.stem
        if !row.isStrong {
          row.pastSingular = verb.pastSingular
          row.pastPlural = verb.pastPlural
          row.participle = verb.participle
        }
        rows[index] = row
      } else {
        indexBase(index)
      }
      addSeparable(index)
    }
    chainParticles()
  }

  /// Chains the particles of each first letter, the longest first, so that *aaneen* is tried before *aan*.
  private func chainParticles() {
    for number in (0..<particles.count).sorted(by: { particles.word(at: $0).count < particles.word(at: $1).count }) {
      let first = Int(particles.word(at: number)[0])
      nextParticle[number] = particlesByLetter[first]
      particlesByLetter[first] = Int32(number)
    }
  }

  /// Gives the row the numbers of its infinitive and its particle.
  private mutating func number(_ index: Int) {
    let base = baseNumbers.insert(bytes(rows[index].base), baseNumbers.count)
    if base.isNew {
      firstWithBase.append(-1)
      firstSeparable.append(-1)
      particleBits.append(0)
    }
    rows.base[index].baseNumber = Int32(base.index)
    guard !rows[index].particle.isEmpty else { return }
    let particle = bytes(rows[index].particle)
    let found = particles.insert(particle, particles.count)
    if found.isNew { nextParticle.append(-1) }
    rows.base[index].particleNumber = Int32(found.index)
  }

  /// Puts the row at the head of those with its infinitive, unless there is one with its particle.
  private func addSeparable(_ index: Int) {
    let row = rows[index]
    guard separable(particle: row.particleNumber, like: Int32(index)) == nil else { return }
    rows.base[index].nextSeparable = firstSeparable[Int(row.baseNumber)]
    firstSeparable[Int(row.baseNumber)] = Int32(index)
    particleBits[Int(row.baseNumber)] |= 1 << UInt64(row.particleNumber & 63)
  }

  private mutating func indexBase(_ index: Int) {
    let number = Int(rows[index].baseNumber)
    rows.base[index].nextWithBase = firstWithBase[number]
    firstWithBase[number] = Int32(index)
    if rows[index].stem.isEmpty { rows.base[index].stem = Self.appendStem(of: bytes(rows[index].base), to: &arena) }
    let stem = byStem.insert(bytes(rows[index].stem), index)
    if !stem.isNew {
      rows.base[index].nextWithStem = byStem.value(at: stem.index)
      byStem.setValue(Int32(index), at: stem.index)
    }
    let row = rows[index]
    if row.isStrong {
      addIrregular(bytes(row.pastSingular), row: Int32(index), form: .pastSingular)
      addIrregular(bytes(row.pastPlural), row: Int32(index), form: .pastPlural)
      addIrregular(bytes(row.participle), row: Int32(index), form: .participle)
    }
  }

  private mutating func addIrregular(_ form: Bytes, row: Int32, form kinds: VerbForm) {
    let index = irregular.insert(form, -1).index
    irregularReadings.append(IrregularReading(row: row, form: kinds, next: irregular.value(at: index)))
    irregular.setValue(Int32(irregularReadings.count - 1), at: index)
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
    ("gaan", [("gaat", .stemT), ("gade", .fusedGe), ("gaade", .fusedGe), ("gingt", .pastGe)]),
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
    ("vragen", [("vroegt", .pastGe)]),
    ("zeggen", [("zegde", [.fusedGe, .pastSingular]), ("zeidt", .pastGe), ("zeiden", .pastPlural)]),
    ("laten", [("liet", .pastGe)]), ("eten", [("aat", .pastGe)]), ("worden", [("werdt", .pastGe)]),
    ("krijgen", [("kreegt", .pastGe)]), ("nemen", [("naamt", .pastGe)]), ("spreken", [("spraakt", .pastGe)]),
    ("schrijven", [("schreeft", .pastGe)]), ("roepen", [("riept", .pastGe)]), ("helpen", [("hielpt", .pastGe)]),
    ("durven", [("dorst", .pastSingular)]),
  ]
}

extension VerbTable {
  /// A table as `write` wrote it.
  private init(_ tables: TableReader) {
    var tables = tables
    rows = tables.pool()
    arena = tables.pool()
    byStem = WordTable(&tables)
    irregular = WordTable(&tables)
    irregularReadings = tables.pool()
    baseNumbers = WordTable(&tables)
    firstWithBase = tables.pool()
    firstSeparable = tables.pool()
    particleBits = tables.pool()
    particles = WordTable(&tables)
    nextParticle = tables.pool()
    particlesByLetter = tables.pool()
  }

  func write(to writer: inout TableWriter) {
    writer.write(rows)
    writer.write(arena)
    byStem.write(to: &writer)
    irregular.write(to: &writer)
    writer.write(irregularReadings)
    baseNumbers.write(to: &writer)
    writer.write(firstWithBase)
    writer.write(firstSeparable)
    writer.write(particleBits)
    particles.write(to: &writer)
    writer.write(nextParticle)
    writer.write(particlesByLetter)
  }
}

extension Vocabulary {
  /// The infinitive of a row of the verb table: *opbellen*; empty for no row.
  public func lemma(_ row: Int32) -> String {
    String(decoding: lemmaBytes(row), as: UTF8.self)
  }
}

extension Vocabulary {
  /// Whether the perfect of a verb is made with *hebben* alone, so that *zijn* with its participle is a passive: *is gepest*.
  public func takesOnlyHebben(_ row: Int32) -> Bool { row >= 0 && verbs.rows[Int(row)].auxiliary == .hebben }

  /// The infinitive of a row of the verb table as bytes.
  public func lemmaBytes(_ row: Int32) -> Bytes {
    guard row >= 0 else { return Bytes.none }
    return verbs.bytes(verbs.rows[Int(row)].lemma)
  }

  /// The classes of a row of the verb table.
  public func classes(_ row: Int32) -> VerbClass { row < 0 ? [] : verbs.rows[Int(row)].classes }

  /// Whether a row has a past that no rule makes.
  public func isStrong(_ row: Int32) -> Bool { row >= 0 && verbs.rows[Int(row)].isStrong }
}
