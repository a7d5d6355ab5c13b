internal import Dutch

/// The small signs of a sentence: its words and pairs of words, who does what in which order, and the groups of the lexicons
/// that it draws on.
///
/// None of them says anything by itself. A sign is written as a key: the folded word (`natuurlijk`), two words that follow
/// each other (`ben je`, `^ en` at the start, `hoor $` at the end), or what the clauses show (`@ander hoofdzin`,
/// `@ik groep gevoel`).
struct Signs<Sink: SignSink> {
  private let view: SentenceView
  private var sink: Sink

  init(_ view: SentenceView, into sink: Sink) {
    self.view = view
    self.sink = sink
  }

  /// Gives the key of every sign to the sink. A sign that is there twice comes twice.
  mutating func read() -> Sink {
    words()
    clauses()
    sentence()
    return sink
  }

  // MARK: Words

  private mutating func words() {
    sink.begin()
    sink.write("^")
    var before = sink.place
    var hasWords = false
    for i in view.tokens where isCounted(i) {
      let (letters, hash) = spelling(i)
      sink.begin()
      sink.write(letters, hash: hash)
      let word = sink.place
      sink.end()
      sink.resume(before)
      sink.write(letters, hash: hash)
      sink.end()
      before = word
      hasWords = true
    }
    guard hasWords else { return }
    sink.resume(before)
    sink.write("$")
    sink.end()
  }

  /// Words, numbers, and the marks that tell of tone.
  private func isCounted(_ i: Int) -> Bool {
    let token = view.token(i)
    switch token.kind {
    case .word, .number: return !view.isQuoted(i)
    case .mark, .endMark:
      switch view.bytes[Int(token.start)] {
      case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return !view.isQuoted(i)
      default: return false
      }
    default: return false
    }
  }

  /// How a token is spelled in keys, and the hash of that: the folded word, a digit for any number, the mark itself.
  @inline(__always)
  private func spelling(_ i: Int) -> (Bytes, UInt64) {
    let token = view.token(i)
    if token.kind == .number {
      let digit: StaticString = "0"
      return (Bytes(start: digit.utf8Start, count: 1), WordHash.of(digit))
    }
    if token.lexeme >= 0 {
      let lexeme = view.lexeme(i)
      return (lexeme.spelling, lexeme.hash)
    }
    let mark = view.bytes.part(Int(token.start)..<Int(token.start) + 1)
    return (mark, WordHash.of(mark))
  }

  // MARK: Clauses

  private mutating func clauses() {
    for index in view.clauses {
      let clause = view.clause(index)
      guard !clause.isQuoted else {
        fact("@citaat")
        continue
      }
      let person = SignNames.name(view.isGeneric(index) ? .algemeen : clause.person)
      if clause.finite < 0 { fact(person, "zonder", "werkwoord") } else { fact(person, SignNames.name(clause.order)) }
      if clause.negation >= 0 { fact(person, "niet") }
      if clause.frame == .interpretation { fact("@duiding") }
      if clause.tense != .present { fact(person, "verleden") }
      if clause.verbRow >= 0 {
        let lemma = view.lexemes.vocabulary.lemmaBytes(clause.verbRow)
        let hash = WordHash.of(lemma)
        deed("@iemand", lemma, hash)
        deed(person, lemma, hash)
      }
      guard !clause.senses.isDisjoint(with: SignNames.toldSenses) else { continue }
      for sense in SignNames.told where clause.senses.has(sense) {
        sink.begin()
        sink.write(person)
        sink.write("groep")
        var name = sense.rawValue
        name.withUTF8 { sink.write($0) }
        sink.end()
      }
    }
  }

  // MARK: The sentence

  private mutating func sentence() {
    let grammar = view.sentence.grammar
    let with: StaticString = grammar.isDisjoint(with: .secondPerson) ? "zonder" : "met"
    sink.begin()
    sink.write(view.mentionsSelf ? "@met" : "@zonder")
    sink.write("ik")
    sink.write(with)
    sink.write("jij")
    sink.end()
    if grammar.contains(.stressed) { fact("@nadruk") }
    if view.sentence.isQuestion { fact("@vraag", with, "jij") }
    let kindness = view.kindness
    if !kindness.isEmpty {
      for (kind, name) in SignNames.kinds where kindness.contains(kind) {
        sink.begin()
        sink.write("@goed")
        for word in name { sink.write(word) }
        sink.end()
      }
    }
    if view.wordCount <= 3 { fact("@kort") }
    view.evidence.forEachName { name, hash in
      sink.begin()
      sink.write("@teken")
      sink.write(name, hash: hash)
      sink.end()
    }
  }

  // MARK: Keys
  // In place, so that the hashes of their words are known beforehand.

  @inline(__always)
  private mutating func fact(_ a: StaticString) {
    sink.begin()
    sink.write(a)
    sink.end()
  }

  @inline(__always)
  private mutating func fact(_ a: StaticString, _ b: StaticString) {
    sink.begin()
    sink.write(a)
    sink.write(b)
    sink.end()
  }

  @inline(__always)
  private mutating func fact(_ a: StaticString, _ b: StaticString, _ c: StaticString) {
    sink.begin()
    sink.write(a)
    sink.write(b)
    sink.write(c)
    sink.end()
  }

  @inline(__always)
  private mutating func deed(_ a: StaticString, _ lemma: Bytes, _ hash: UInt64) {
    sink.begin()
    sink.write(a)
    sink.write("doen")
    sink.write(lemma, hash: hash)
    sink.end()
  }
}

/// What becomes of the keys of signs, which are written word by word, in UTF-8, with a space between them.
protocol SignSink {
  /// A key that is not finished.
  associatedtype Place
  var place: Place { get }
  /// Starts an empty key.
  mutating func begin()
  /// Goes on with a key that was left.
  mutating func resume(_ place: Place)
  /// Adds a word whose hash is known.
  mutating func write(_ word: Bytes, hash: UInt64)
  mutating func end()
}

extension SignSink {
  @inline(__always)
  mutating func write(_ word: Bytes) { write(word, hash: WordHash.of(word)) }

  /// Adds one word: a text with a space in it would be another key.
  @inline(__always)
  mutating func write(_ word: StaticString) {
    write(Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount), hash: WordHash.of(word))
  }
}

/// Keeps the keys themselves.
struct SignKeys: SignSink {
  private(set) var keys: [String] = []
  private(set) var place: [UInt8] = []

  mutating func begin() { place.removeAll() }
  mutating func resume(_ place: [UInt8]) { self.place = place }
  mutating func write(_ word: Bytes, hash: UInt64) {
    if !place.isEmpty { place.append(0x20) }
    place += word
  }
  mutating func end() { keys.append(String(decoding: place, as: UTF8.self)) }
}

/// How the keys call what clauses and sentences show.
private enum SignNames {
  /// The groups of the lexicons that tell something about tone.
  static let told: [Sense] = [
    .judgement, .label, .judgedThing, .diagnosis, .swearing, .feeling, .pseudoFeeling, .appreciation, .absolute, .duty,
    .noise, .leisure, .goodDeed, .hardship, .burden, .courtesy, .virtue, .harm, .gain, .positive, .kin, .partner,
    .thirdParty, .timeAnchor, .vagueTime, .intensifier, .reproachParticle, .vague, .overmeasure, .childhood,
  ]

  static let toldSenses = told.reduce(into: Senses()) { $0.insert($1.bit) }

  static let kinds: [(Kindness, [StaticString])] = [
    (.thanks, ["dank"]), (.ownFault, ["eigen", "fout"]), (.interpretation, ["duiding"]),
    (.feelingAndFact, ["gevoel", "en", "feit"]), (.request, ["verzoek"]), (.affection, ["lief"]),
    (.proposal, ["voorstel"]), (.offer, ["aanbod"]), (.credit, ["krediet"]), (.plan, ["plan"]),
    (.childhood, ["jeugd"]), (.play, ["spel"]), (.turnedGood, ["omgekeerd"]),
  ]

  static func name(_ person: Person?) -> StaticString {
    switch person {
    case .ik: "@ik"
    case .ander: "@ander"
    case .wij: "@wij"
    case .derde: "@derde"
    case .ding: "@ding"
    case .algemeen: "@algemeen"
    case nil: "@niemand"
    }
  }

  static func name(_ order: ClauseOrder) -> StaticString {
    switch order {
    case .main: "hoofdzin"
    case .inverted: "omkering"
    case .final: "bijzin"
    case .imperative: "gebiedend"
    case .question: "vraagvorm"
    }
  }
}
