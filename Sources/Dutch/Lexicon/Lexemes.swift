/// One reading of a token as a form of a verb.
package struct VerbReading: Sendable, Equatable {
  /// The verb's row in the table, or -1 for a guess. With `isJoined` a row with particle.
  package var row: Int32
  package var form: VerbForm
  /// Whether the separable particle is part of the token (*opbelde*).
  package var isJoined: Bool
  package var classes: VerbClass
}

/// What is known about a word form: its closed classes, its readings as a verb, its lexicon entries.
package struct Lexeme: Sendable {
  package var grammar: Grammar = []
  package var senses: Senses = []
  /// All verb forms of all readings.
  package var forms: VerbForm = []
  /// All classes of all readings.
  package var classes: VerbClass = []
  var readings: Range<Int32> = 0..<0
  var entries: Range<Int32> = 0..<0
  /// The word's number in the patterns, or -1.
  var patternWord: Int32 = -1
  /// Whether a pattern is found by this word or by one of its verbs.
  var isAnchor = false
  /// The word as looked up, after chat spelling was undone.
  var spelling: Range<Int32> = 0..<0

  /// A lexeme of which nothing is known.
  package init() {}
}

/// The lexemes of the words seen so far. Each distinct word form is looked up once.
///
/// Grows with the number of distinct forms and is emptied above `limit`.
package struct Lexemes {
  package let vocabulary: Vocabulary
  private var table = ByteTable(capacity: 1024)
  private(set) var lexemes: [Lexeme] = []
  private(set) var readings: [VerbReading] = []
  private(set) var entries: [Int32] = []
  private var spellings: [UInt8] = []

  /// The number of distinct forms kept before starting anew.
  static let limit = 200_000

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    lexemes.reserveCapacity(1024)
  }

  /// Forgets all forms when there are too many. Indexes from before are then invalid.
  mutating func trim() {
    guard lexemes.count > Self.limit else { return }
    self = Lexemes(vocabulary: vocabulary)
  }

  package subscript(index: Int32) -> Lexeme {
    @inline(__always) get { lexemes[Int(index)] }
  }

  package func readings(of lexeme: Lexeme) -> ArraySlice<VerbReading> {
    readings[Int(lexeme.readings.lowerBound)..<Int(lexeme.readings.upperBound)]
  }

  package func entries(of lexeme: Lexeme) -> ArraySlice<Int32> {
    entries[Int(lexeme.entries.lowerBound)..<Int(lexeme.entries.upperBound)]
  }

  /// Whether a lexeme has an entry of this sense and kind; makes no strings.
  package func hasEntry(_ lexeme: Lexeme, _ sense: Sense, _ kind: LexiconKind) -> Bool {
    entries(of: lexeme).contains {
      vocabulary.stored[Int($0)].sense == sense && vocabulary.stored[Int($0)].kind == kind
    }
  }

  /// The word as looked up.
  package func spelling(of lexeme: Lexeme) -> ArraySlice<UInt8> {
    spellings[Int(lexeme.spelling.lowerBound)..<Int(lexeme.spelling.upperBound)]
  }

  /// The lexeme of a folded form.
  @inline(__always)
  mutating func index(of folded: UnsafeBufferPointer<UInt8>) -> Int32 {
    if let found = table[folded] { return Int32(found) }
    return add(folded)
  }

  @inline(never)
  private mutating func add(_ folded: UnsafeBufferPointer<UInt8>) -> Int32 {
    let lexeme = analyse(Array(folded))
    let index = lexemes.count
    lexemes.append(lexeme)
    table.insert(folded, index)
    return Int32(index)
  }

  // MARK: Looking up

  private mutating func analyse(_ word: [UInt8]) -> Lexeme {
    var spelling = word
    var found = lookUp(word)
    if found.isEmpty {
      for other in chatSpellings(of: word) {
        let candidate = lookUp(other)
        if !candidate.isEmpty {
          found = candidate
          spelling = other
          break
        }
      }
    } else if let target = vocabulary.chatWords[word], !found.grammar.contains(.listed) || found.isRare {
      let other = vocabulary.chatTargets[target]
      let candidate = lookUp(other)
      if !candidate.isEmpty {
        found = candidate
        spelling = other
      }
    }
    if found.readings.isEmpty, found.grammar.isEmpty, found.entries.isEmpty, let guess = Self.guess(word) {
      found.readings = [guess]
    }
    var lexeme = Lexeme()
    lexeme.grammar = found.grammar
    let start = Int32(readings.count)
    for reading in found.readings {
      readings.append(reading)
      lexeme.forms.formUnion(reading.form)
      lexeme.classes.formUnion(reading.classes)
      if vocabulary.patterns.byVerb[reading.row] != nil { lexeme.isAnchor = true }
      if reading.row >= 0 {
        let base = vocabulary.verbs.rows[Int(reading.row)].baseRow
        if base >= 0, vocabulary.patterns.byVerb[base] != nil { lexeme.isAnchor = true }
        if !reading.isJoined, vocabulary.separableAnchors.contains(reading.row) { lexeme.isAnchor = true }
      }
    }
    lexeme.readings = start..<Int32(readings.count)
    let firstEntry = Int32(entries.count)
    for entry in found.entries {
      entries.append(entry)
      lexeme.senses.insert(vocabulary.sense(of: Int(entry)).bit)
    }
    lexeme.entries = firstEntry..<Int32(entries.count)
    if let number = vocabulary.patterns.words[spelling] {
      lexeme.patternWord = Int32(number)
      if !vocabulary.patterns.byWord[number].isEmpty { lexeme.isAnchor = true }
    }
    let firstByte = Int32(spellings.count)
    spellings.append(contentsOf: spelling)
    lexeme.spelling = firstByte..<Int32(spellings.count)
    return lexeme
  }

  /// What the vocabulary says of one spelling.
  private struct Found {
    var grammar: Grammar = []
    var readings: [VerbReading] = []
    var entries: [Int32] = []
    var isEmpty: Bool { grammar.isEmpty && readings.isEmpty && entries.isEmpty }
    /// Only known as a verb form: a chat spelling may be meant.
    var isRare: Bool { false }
  }

  private func lookUp(_ word: [UInt8]) -> Found {
    var found = Found()
    if let index = vocabulary.functionWords[word] { found.grammar = vocabulary.grammar[index] }
    if found.grammar.isEmpty, isPronominalAdverb(word) { found.grammar = [.pronominalAdverb, .adverb, .listed] }
    if found.grammar.isDisjoint(with: Self.neverVerb) || Self.alsoVerbs[word] != nil {
      found.readings = verbReadings(word)
    }
    found.entries = entries(for: word, readings: found.readings)
    return found
  }

  /// Closed classes whose words are not read as verbs, whatever they look like (*niet*, *weer*, *vast*).
  private static let neverVerb: Grammar = [
    .negation, .adverb, .preposition, .determiner, .subordinator, .coordinator, .interrogative, .quantifier, .numeral,
    .anySubject, .possessive, .reflexive, .pronominalAdverb, .comparison,
  ]

  /// The few words of those classes that are verbs too.
  private static let alsoVerbs: ByteTable = {
    var table = ByteTable(capacity: 16)
    for word in ["zijn"] { table.insert(word.utf8, 0) }
    return table
  }()

  private func isPronominalAdverb(_ word: [UInt8]) -> Bool {
    for head in FunctionWords.pronominalHeads where word[...].starts(head) {
      let rest = word.dropFirst(head.utf8CodeUnitCount)
      if rest.count >= 2, let index = vocabulary.functionWords[rest],
        vocabulary.grammar[index].contains(.preposition)
      {
        return true
      }
      if rest.elementsEqual("mee".utf8) || rest.elementsEqual("toe".utf8) || rest.elementsEqual("heen".utf8) {
        return true
      }
    }
    return false
  }

  /// Other spellings a chat word may stand for, likeliest first.
  private func chatSpellings(of word: [UInt8]) -> [[UInt8]] {
    var spellings: [[UInt8]] = []
    if let target = vocabulary.chatWords[word] { spellings.append(vocabulary.chatTargets[target]) }
    let twice = Self.collapsed(word, to: 2)
    let once = Self.collapsed(word, to: 1)
    for other in [twice, once] where other != word {
      spellings.append(other)
      if let target = vocabulary.chatWords[other] { spellings.append(vocabulary.chatTargets[target]) }
    }
    return spellings
  }

  /// A word with runs of three or more equal letters cut to `length`: `nooooit`.
  static func collapsed(_ word: [UInt8], to length: Int) -> [UInt8] {
    var out: [UInt8] = []
    var i = 0
    while i < word.count {
      var end = i
      while end < word.count, word[end] == word[i] { end += 1 }
      let run = end - i
      out.append(contentsOf: repeatElement(word[i], count: run >= 3 ? length : run))
      i = end
    }
    return out
  }

  // MARK: Verbs

  private func verbReadings(_ word: [UInt8]) -> [VerbReading] {
    guard word.count >= 2, word.count <= 40 else { return [] }
    var readings = simpleReadings(word)
    for particle in vocabulary.particles where word.count > particle.count + 1 && word.starts(with: particle) {
      let rest = Array(word[particle.count...])
      for reading in simpleReadings(rest) {
        var key = particle
        key.append(UInt8(ascii: "+"))
        key.append(contentsOf: vocabulary.verbs.bytes(vocabulary.verbs.rows[Int(reading.row)].base))
        guard let row = vocabulary.verbs.bySeparable[key] else { continue }
        readings.append(
          VerbReading(
            row: Int32(row), form: reading.form, isJoined: true, classes: vocabulary.verbs.rows[row].classes))
      }
    }
    return readings
  }

  /// Readings without a joined particle.
  private func simpleReadings(_ word: [UInt8]) -> [VerbReading] {
    var readings: [VerbReading] = []
    let verbs = vocabulary.verbs
    func add(_ row: Int32, _ form: VerbForm) {
      if let index = readings.firstIndex(where: { $0.row == row }) {
        readings[index].form.formUnion(form)
      } else {
        readings.append(
          VerbReading(row: row, form: form, isJoined: false, classes: verbs.rows[Int(row)].classes))
      }
    }
    func eachWithStem(_ stem: ArraySlice<UInt8>, _ body: (Int32, VerbTable.Row) -> Void) {
      guard stem.count >= 2 || stem.elementsEqual("ga".utf8) else { return }
      var row = Int32(verbs.byStem[stem] ?? -1)
      while row >= 0 {
        let found = verbs.rows[Int(row)]
        if !found.hasIrregularStem(verbs) { body(row, found) }
        row = found.nextWithStem
      }
    }
    if var index = verbs.irregular[word] {
      while index >= 0 {
        let reading = verbs.irregularReadings[index]
        if !reading.form.isEmpty { add(reading.row, reading.form) }
        index = Int(reading.next)
      }
    }
    var base = Int32(verbs.byBase[word] ?? -1)
    while base >= 0 {
      add(base, [.infinitive, .plural])
      base = verbs.rows[Int(base)].nextWithBase
    }
    guard let last = word.last else { return readings }
    eachWithStem(word[...]) { row, verb in
      add(row, last == UInt8(ascii: "t") ? [.stem, .stemT] : .stem)
      if last == UInt8(ascii: "t") || last == UInt8(ascii: "d"), !verb.isStrong, Self.isUnstressed(word) {
        add(row, .participle)
      }
    }
    switch last {
    case UInt8(ascii: "t"):
      eachWithStem(word.dropLast()) { row, verb in
        add(row, .stemT)
        if !verb.isStrong, Self.isUnstressed(word) { add(row, .participle) }
      }
    case UInt8(ascii: "d"):
      eachWithStem(word.dropLast()) { row, verb in
        if !verb.isStrong, Self.isUnstressed(word) { add(row, .participle) }
      }
      if word[...].ends("end") {
        var base = Int32(verbs.byBase[word.dropLast()] ?? -1)
        while base >= 0 {
          add(base, .presentParticiple)
          base = verbs.rows[Int(base)].nextWithBase
        }
      }
    case UInt8(ascii: "e"):
      if word[...].ends("te") || word[...].ends("de") {
        eachWithStem(word.dropLast(2)) { row, verb in
          if !verb.isStrong { add(row, .pastSingular) }
        }
        for reading in participles(word.dropLast()) { add(reading, [.participle, .inflected]) }
        if word[...].ends("ende"), let base = verbs.byBase[word.dropLast(2)] {
          add(Int32(base), [.presentParticiple, .inflected])
        }
      }
    case UInt8(ascii: "n"):
      if word[...].ends("ten") || word[...].ends("den") {
        eachWithStem(word.dropLast(3)) { row, verb in
          if !verb.isStrong { add(row, .pastPlural) }
        }
      }
    default: break
    }
    for row in participles(word[...]) { add(row, .participle) }
    return readings
  }

  /// Rows of which a word with `ge-` is the regular participle.
  private func participles(_ word: ArraySlice<UInt8>) -> [Int32] {
    guard word.count >= 4, word.starts("ge") else { return [] }
    var rest = Array(word.dropFirst(2))
    if rest.count > 2, rest[0] == 0xC3 {
      switch rest[1] {
      case 0xAB: rest.replaceSubrange(0..<2, with: [UInt8(ascii: "e")])
      case 0xAF: rest.replaceSubrange(0..<2, with: [UInt8(ascii: "i")])
      case 0xBC: rest.replaceSubrange(0..<2, with: [UInt8(ascii: "u")])
      default: break
      }
    }
    guard let last = rest.last, last == UInt8(ascii: "t") || last == UInt8(ascii: "d") else { return [] }
    var rows: [Int32] = []
    for stem in [rest[...], rest.dropLast()] {
      guard stem.count >= 2 else { continue }
      if stem.count == rest.count, last != stem.last { continue }
      var row = Int32(vocabulary.verbs.byStem[stem] ?? -1)
      while row >= 0 {
        let found = vocabulary.verbs.rows[Int(row)]
        if !found.isStrong, !Self.isUnstressed(Array(stem)) { rows.append(row) }
        row = found.nextWithStem
      }
    }
    return rows
  }

  /// Whether a verb with this stem takes no `ge-` in its participle.
  static func isUnstressed(_ stem: [UInt8]) -> Bool {
    let prefixes: [StaticString] = [
      "be", "ge", "ver", "ont", "her", "er", "mis", "onder", "over", "door", "vol", "weer", "aan", "om", "voor",
    ]
    return prefixes.contains { stem.count > $0.utf8CodeUnitCount + 2 && stem[...].starts($0) }
  }

  /// A reading of an unknown word by its ending alone, for the last resort of the clause analysis.
  static func guess(_ word: [UInt8]) -> VerbReading? {
    guard word.count >= 5, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    let form: VerbForm
    if word[...].ends("eert") {
      form = .stemT
    } else if word[...].ends("eerde") {
      form = .pastSingular
    } else if word[...].ends("eerden") {
      form = .pastPlural
    } else if word[...].starts("ge"), word[...].ends("d") || word[...].ends("t") {
      form = .participle
    } else if word[...].ends("de") || word[...].ends("te") {
      form = .pastSingular
    } else if word[...].ends("den") || word[...].ends("ten") {
      form = [.pastPlural, .infinitive, .plural]
    } else if word[...].ends("en") {
      form = [.infinitive, .plural]
    } else if word[...].ends("t") {
      form = .stemT
    } else {
      return nil
    }
    return VerbReading(row: -1, form: form.union(.guessed), isJoined: false, classes: [])
  }

  // MARK: Lexicon entries

  private func entries(for word: [UInt8], readings: [VerbReading]) -> [Int32] {
    var found: [Int32] = []
    func collect(_ key: some Sequence<UInt8>, _ kinds: Set<LexiconKind>) {
      var entry = Int32(vocabulary.words[key] ?? -1)
      while entry >= 0 {
        let stored = vocabulary.stored[Int(entry)]
        if kinds.contains(stored.kind), !found.contains(entry) { found.append(entry) }
        entry = stored.next
      }
    }
    collect(word, [.word, .adjective, .noun])
    for base in Inflection.adjectiveBases(word) { collect(base, [.adjective]) }
    for base in Inflection.nounBases(word) { collect(base, [.noun]) }
    for reading in readings where reading.row >= 0 {
      let row = vocabulary.verbs.rows[Int(reading.row)]
      if row.particle.isEmpty {
        collect(vocabulary.verbs.bytes(row.base), [.verb])
      } else {
        collect(
          Array(vocabulary.verbs.bytes(row.particle)) + [UInt8(ascii: "+")] + vocabulary.verbs.bytes(row.base), [.verb])
      }
      if reading.form.contains(.participle) {
        collect(word, [.adjective])
      }
    }
    return found
  }
}

extension VerbTable.Row {
  /// Whether the verb's stem is no form of it: *zij* is not a form of *zijn*.
  func hasIrregularStem(_ verbs: VerbTable) -> Bool {
    base.count == 4 && verbs.bytes(base).elementsEqual("zijn".utf8)
  }
}
