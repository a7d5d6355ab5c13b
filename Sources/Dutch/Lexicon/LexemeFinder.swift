/// Finds what the vocabulary says of a word form.
///
/// A class, because its many closures would each copy a structure with all the tables in it.
final class LexemeFinder {
  private let vocabulary: Vocabulary
  private let verbs: VerbTable

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    verbs = vocabulary.verbs
  }

  /// What the vocabulary says of one spelling.
  private struct Found {
    var grammar: Grammar = []
    var readings: [VerbReading] = []
    var entries: [Int32] = []
    var isEmpty: Bool { grammar.isEmpty && readings.isEmpty && entries.isEmpty }
  }

  /// The lexeme of a folded form that is kept; its readings and entries are added to `state`.
  func lexeme(of word: Bytes, hash: UInt64, _ state: UnsafeMutablePointer<Lexemes.State>) -> Lexeme {
    var spelling = word
    var found = lookUp(word)
    if found.isEmpty {
      for other in chatSpellings(of: word) {
        let candidate = other.withUnsafeBufferPointer { lookUp($0) }
        if !candidate.isEmpty {
          found = candidate
          spelling = other.withUnsafeBufferPointer { state.pointee.arena.store($0) }
          break
        }
      }
    } else if let target = vocabulary.chatWords[word], !found.grammar.contains(.listed) {
      let other = vocabulary.chatTarget(target)
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
    lexeme.spellingStart = spelling.baseAddress
    lexeme.spellingLength = Int32(spelling.count)
    lexeme.hash = spelling.baseAddress == word.baseAddress ? hash : WordHash.of(spelling)
    lexeme.patternLink = vocabulary.patterns.firstLink(ofWord: spelling, hash: lexeme.hash)
    lexeme.particle = verbs.particles.value(spelling, hash: lexeme.hash)
    for reading in found.readings {
      lexeme.forms.formUnion(reading.form)
      lexeme.classes.formUnion(reading.classes)
      if vocabulary.patterns.isAnchor(reading, verbs) { lexeme.isVerbAnchor = true }
    }
    for entry in found.entries { lexeme.senses.insert(vocabulary.sense(of: Int(entry)).bit) }
    lexeme.readings = found.readings.withUnsafeBufferPointer { state.pointee.readings.append($0) }
    lexeme.entries = found.entries.withUnsafeBufferPointer { state.pointee.entries.append($0) }
    return lexeme
  }

  private func lookUp(_ word: Bytes) -> Found {
    var found = Found()
    if let index = vocabulary.functionWords[word] { found.grammar = vocabulary.grammar[index] }
    if found.grammar.isEmpty, isPronominalAdverb(word) { found.grammar = [.pronominalAdverb, .adverb, .listed] }
    // The words of those classes that are verb forms as well: zijn, and gezien (gezien de tijd; ik heb je gezien).
    if found.grammar.isDisjoint(with: Self.neverVerb) || word.isEqual(to: "zijn") || word.isEqual(to: "gezien") {
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

  private func isPronominalAdverb(_ word: Bytes) -> Bool {
    for head in FunctionWords.pronominalHeads where word.starts(head) {
      let rest = word.without(first: head.utf8CodeUnitCount)
      if rest.count >= 2, let index = vocabulary.functionWords[rest],
        vocabulary.grammar[index].contains(.preposition)
      {
        return true
      }
      if rest.isEqual(to: "mee") || rest.isEqual(to: "toe") || rest.isEqual(to: "heen") { return true }
    }
    return false
  }

  /// Other spellings a chat word may stand for, likeliest first.
  private func chatSpellings(of word: Bytes) -> [[UInt8]] {
    var spellings = chatTarget(of: word)
    guard Self.isStretched(word) else { return spellings }
    for length in [2, 1] {
      let other = Self.collapsed(word, to: length)
      spellings.append(other)
      spellings += other.withUnsafeBufferPointer { chatTarget(of: $0) }
    }
    return spellings
  }

  /// What a chat word stands for, if it is one.
  private func chatTarget(of word: Bytes) -> [[UInt8]] {
    vocabulary.chatWords[word].map { [Array(vocabulary.chatTarget($0))] } ?? []
  }

  /// Whether a letter is written three times or more.
  private static func isStretched(_ word: Bytes) -> Bool {
    guard word.count >= 3 else { return false }
    for i in 2..<word.count where word[i] == word[i - 1] && word[i] == word[i - 2] { return true }
    return false
  }

  /// A word with runs of three or more equal letters cut to `length`: `nooooit`.
  private static func collapsed(_ word: Bytes, to length: Int) -> [UInt8] {
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

  private func verbReadings(_ word: Bytes) -> [VerbReading] {
    guard word.count >= 2, word.count <= 40 else { return [] }
    var readings = simpleReadings(word)
    verbs.eachParticle(of: word) { particle, rest in
      for reading in simpleReadings(rest) {
        guard let row = verbs.separable(particle: particle, like: reading.row) else { continue }
        readings.append(
          VerbReading(row: row, form: reading.form, isJoined: true, classes: verbs.rows[Int(row)].classes))
      }
    }
    return readings
  }

  /// Readings without a joined particle.
  private func simpleReadings(_ word: Bytes) -> [VerbReading] {
    var readings: [VerbReading] = []
    if var index = verbs.irregular[word] {
      while index >= 0 {
        let reading = verbs.irregularReadings[index]
        if !reading.form.isEmpty { add(reading.row, reading.form, to: &readings) }
        index = Int(reading.next)
      }
    }
    eachWithBase(word) { add($0, [.infinitive, .plural], to: &readings) }
    guard let last = word.last else { return readings }
    eachWithStem(word) { row, verb in
      add(row, last == UInt8(ascii: "t") ? [.stem, .stemT] : .stem, to: &readings)
      if last == UInt8(ascii: "t") || last == UInt8(ascii: "d"), !verb.isStrong, Self.isUnstressed(word) {
        add(row, .participle, to: &readings)
      }
    }
    switch last {
    case UInt8(ascii: "t"):
      // bestaat, ontgaat, verslaat.
      if word.ends("aat") {
        eachWithStem(word.without(last: 2)) { row, verb in
          if verbs.bytes(verb.base).ends("aan") { add(row, .stemT, to: &readings) }
        }
      }
      eachWithStem(word.without(last: 1)) { row, verb in
        add(row, .stemT, to: &readings)
        if !verb.isStrong, Self.isUnstressed(word) { add(row, .participle, to: &readings) }
      }
    case UInt8(ascii: "d"):
      eachWithStem(word.without(last: 1)) { row, verb in
        if !verb.isStrong, Self.isUnstressed(word) { add(row, .participle, to: &readings) }
      }
      if word.ends("end") { eachWithBase(word.without(last: 1)) { add($0, .presentParticiple, to: &readings) } }
    case UInt8(ascii: "e"):
      if word.ends("te") || word.ends("de") {
        eachWithStem(word.without(last: 2)) { row, verb in
          if !verb.isStrong { add(row, .pastSingular, to: &readings) }
        }
        eachParticiple(word.without(last: 1)) { add($0, [.participle, .inflected], to: &readings) }
        if word.ends("ende"), let base = verbs.row(ofBase: word.without(last: 2)) {
          add(base, [.presentParticiple, .inflected], to: &readings)
        }
      }
    case UInt8(ascii: "n"):
      if word.ends("ten") || word.ends("den") {
        eachWithStem(word.without(last: 3)) { row, verb in
          if !verb.isStrong { add(row, .pastPlural, to: &readings) }
        }
      }
    default: break
    }
    eachParticiple(word) { add($0, .participle, to: &readings) }
    return readings
  }

  /// Adds a form to the reading as a verb, or makes that.
  private func add(_ row: Int32, _ form: VerbForm, to readings: inout [VerbReading]) {
    if let index = readings.firstIndex(where: { $0.row == row }) {
      readings[index].form.formUnion(form)
    } else {
      readings.append(VerbReading(row: row, form: form, isJoined: false, classes: verbs.rows[Int(row)].classes))
    }
  }

  /// Calls `body` with the verbs that have a stem; *zijn* has none that is regular.
  private func eachWithStem(_ stem: Bytes, _ body: (Int32, VerbTable.Row) -> Void) {
    guard stem.count >= 2 else { return }
    var row = Int32(verbs.byStem[stem] ?? -1)
    while row >= 0 {
      let found = verbs.rows[Int(row)]
      if !verbs.bytes(found.base).isEqual(to: "zijn") { body(row, found) }
      row = found.nextWithStem
    }
  }

  /// Calls `body` with the verbs of an infinitive.
  private func eachWithBase(_ infinitive: Bytes, _ body: (Int32) -> Void) {
    var row = verbs.row(ofBase: infinitive) ?? -1
    while row >= 0 {
      body(row)
      row = verbs.rows[Int(row)].nextWithBase
    }
  }

  /// Calls `body` with the rows of which a word with `ge-` is the regular participle.
  private func eachParticiple(_ word: Bytes, _ body: (Int32) -> Void) {
    guard word.count >= 4, word.starts("ge") else { return }
    let rest = word.without(first: 2)
    guard rest[0] == 0xC3, rest.count > 2, let plain = Self.withoutDots[rest[1]] else {
      return eachWithParticipleStem(rest, body)
    }
    ([plain] + rest.dropFirst(2)).withUnsafeBufferPointer { eachWithParticipleStem($0, body) }
  }

  /// The second bytes of *ë*, *ï*, *ü*, which a stem has without dots: *geërgerd*, *geïnteresseerd*.
  private static let withoutDots: [UInt8: UInt8] = [
    0xAB: UInt8(ascii: "e"), 0xAF: UInt8(ascii: "i"), 0xBC: UInt8(ascii: "u"),
  ]

  private func eachWithParticipleStem(_ rest: Bytes, _ body: (Int32) -> Void) {
    guard let last = rest.last, last == UInt8(ascii: "t") || last == UInt8(ascii: "d") else { return }
    for stem in [rest, rest.without(last: 1)] {
      guard stem.count >= 2, !Self.isUnstressed(stem) else { continue }
      var row = Int32(verbs.byStem[stem] ?? -1)
      while row >= 0 {
        let found = verbs.rows[Int(row)]
        if !found.isStrong { body(row) }
        row = found.nextWithStem
      }
    }
  }

  /// Whether a verb with this stem takes no `ge-` in its participle.
  static func isUnstressed(_ stem: Bytes) -> Bool {
    unstressedPrefixes.contains { stem.count > $0.utf8CodeUnitCount + 2 && stem.starts($0) }
      && !prefixLookAlikes.contains { stem.starts($0) }
  }

  private static let unstressedPrefixes: [StaticString] = [
    "be", "ge", "ver", "ont", "her", "er", "mis", "onder", "over", "door", "vol", "weer", "aan", "om", "voor", "achter",
  ]

  /// Stems that only look as if they began with one: *geërgerd*, *gegeneraliseerd*, *gebezigd*.
  private static let prefixLookAlikes: [StaticString] = [
    "erger", "gener", "gesel", "geeuw", "gesticul", "bezig", "beier", "beuzel", "herberg", "verbaliseer", "verifieer",
    "beits", "bedel", "bezem", "gesp",
  ]

  /// A reading of an unknown word by its ending alone, for the last resort of the clause analysis.
  private static func guess(_ word: Bytes) -> VerbReading? {
    guard word.count >= 5, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    let form: VerbForm
    if word.ends("eert") {
      form = .stemT
    } else if word.ends("eerde") {
      form = .pastSingular
    } else if word.ends("eerden") {
      form = .pastPlural
    } else if word.starts("ge"), word.ends("d") || word.ends("t") {
      form = .participle
    } else if word.ends("de") || word.ends("te") {
      form = .pastSingular
    } else if word.ends("den") || word.ends("ten") {
      form = [.pastPlural, .infinitive, .plural]
    } else if word.ends("en") {
      form = [.infinitive, .plural]
    } else if word.ends("t") {
      form = .stemT
    } else {
      return nil
    }
    return VerbReading(row: -1, form: form.union(.guessed), isJoined: false, classes: [])
  }

  // MARK: Lexicon entries

  private func entries(for word: Bytes, readings: [VerbReading]) -> [Int32] {
    var found: [Int32] = []
    collect(word, into: &found) { $0 == .word || $0 == .adjective || $0 == .noun }
    var scratch = Pool<UInt8>(capacity: word.count + 4)
    defer { scratch.deallocate() }
    Inflection.eachAdjectiveBase(word, &scratch) { collect($0, into: &found) { $0 == .adjective } }
    Inflection.eachNounBase(word, &scratch) { collect($0, into: &found) { $0 == .noun } }
    for reading in readings where reading.row >= 0 {
      let row = verbs.rows[Int(reading.row)]
      if row.particle.isEmpty {
        collect(verbs.bytes(row.base), into: &found) { $0 == .verb }
      } else {
        let lemma = verbs.bytes(row.particle) + [UInt8(ascii: "+")] + verbs.bytes(row.base)
        lemma.withUnsafeBufferPointer { collect($0, into: &found) { $0 == .verb } }
      }
      if reading.form.contains(.participle) { collect(word, into: &found) { $0 == .adjective } }
    }
    return found
  }

  /// Adds the entries of a word that are of a wanted kind.
  private func collect(_ key: Bytes, into found: inout [Int32], _ isWanted: (LexiconKind) -> Bool) {
    var entry = Int32(vocabulary.words[key] ?? -1)
    while entry >= 0 {
      let stored = vocabulary.stored[Int(entry)]
      if isWanted(stored.kind), !found.contains(entry) { found.append(entry) }
      entry = stored.next
    }
  }
}
