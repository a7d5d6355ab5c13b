/// The `uitdrukking` entries of the lexicons: words in order with gaps, and atoms that Dutch word order moves about.
///
/// A pattern is found by its anchor: its verb when it holds no word, else the rarest word of those that no gap parts from its
/// head, the longest. Only a token that is an anchor costs anything. Words are kept as hashes of their folded spelling.
public struct PatternSet: @unchecked Sendable {
  /// One place in the ordered part of a pattern.
  struct Step {
    enum Kind: UInt8 {
      /// Any of `words`, or a possessive too.
      case words, wordsOrPossessive
      case possessive
      /// Zero to five words.
      case gap
    }

    var kind: Kind
    /// How rare the least rare of the words is; 0 where another word may stand there too.
    var rarity: UInt8 = 0
    /// The length of the shortest of the words; 0 where another word may stand there too.
    var length: UInt8 = 0
    /// Hashes in `words`.
    var words: Range<Int32> = 0..<0
  }

  /// What may stand anywhere in the clause.
  enum Atom {
    case verb(row: Int32)
    case subjectIk, subjectOther, objectIk, reflexive
  }

  /// What the atoms of a pattern need somewhere in the sentence, and what a sentence has.
  struct Needs: BitSet {
    var rawValue: UInt8
    static let subjectIk = Needs(rawValue: 1 << 0)
    static let subjectOther = Needs(rawValue: 1 << 1)
    static let objectIk = Needs(rawValue: 1 << 2)
    static let reflexive = Needs(rawValue: 1 << 3)
  }

  struct Pattern {
    var steps: Range<Int32>
    var atoms: Range<Int32>
    /// The step that anchors the pattern, or -1 when a verb does.
    var anchor: Int32
    /// The step of the longest word, whose clause a match belongs to; -1 when there is none.
    var head: Int32
    var entry: Int32
    var hasVerb: Bool
    var needs: Needs = []
  }

  /// The traces of two words that must be there besides the anchor: the rarest that have no alternatives. The trace of the
  /// anchor stands where there are fewer.
  private struct Guards {
    var first: UInt8
    var second: UInt8
  }

  /// A pattern that is found by an anchor, and the next one that is.
  private struct Link {
    var pattern: Int32
    var next: Int32
    /// The pattern's guards and needs, so that most patterns are passed over without a look at them.
    var guards: Guards
    var needs: Needs = []
  }

  private(set) var patterns: Pool<Pattern>
  private(set) var steps: Pool<Step>
  private(set) var atoms: Pool<Atom>
  private(set) var words: Pool<UInt64>
  /// The words that anchor patterns, to the first of their links.
  private var anchors: WordTable
  private var links: Pool<Link>
  /// For each verb row the first link of the patterns it anchors, or -1.
  private var byVerb: Pool<Int32>
  /// Verbs without particle whose separable derivatives anchor a pattern.
  private let isBaseOfAnchor: Pool<Bool>

  public struct Malformed: Error {
    var reason: String
  }

  /// No patterns yet.
  init(verbs: VerbTable) {
    patterns = Pool(capacity: 8192)
    steps = Pool(capacity: 16384)
    atoms = Pool(capacity: 8192)
    words = Pool(capacity: 16384)
    anchors = WordTable(capacity: 4096)
    links = Pool(capacity: 16384)
    byVerb = Pool(repeating: -1, count: verbs.rows.count)
    isBaseOfAnchor = Pool(repeating: false, count: verbs.rows.count)
  }

  func deallocate() {
    patterns.deallocate()
    steps.deallocate()
    atoms.deallocate()
    words.deallocate()
    anchors.deallocate()
    links.deallocate()
    byVerb.deallocate()
    isBaseOfAnchor.deallocate()
  }

  /// The first link of the patterns a word anchors, or -1.
  func firstLink(ofWord word: Bytes, hash: UInt64) -> Int32 { anchors.value(word, hash: hash) }

  /// Whether a form of this verb may be the anchor of a pattern, with or without its particle beside it.
  func isAnchor(_ reading: VerbReading, _ verbs: VerbTable) -> Bool {
    guard reading.row >= 0 else { return false }
    if byVerb[Int(reading.row)] >= 0 || !reading.isJoined && isBaseOfAnchor[Int(reading.row)] { return true }
    let base = verbs.rows[Int(reading.row)].baseRow
    return base >= 0 && byVerb[Int(base)] >= 0
  }

  /// Calls `body` with the patterns a word anchors whose guards may be among some words and whose needs are met.
  ///
  /// - Parameter words: the bits of the words' traces.
  @inline(__always)
  func eachPattern(
    ofWord link: Int32, among words: UnsafePointer<UInt64>, _ has: Needs, _ body: (Pattern) -> Void
  ) {
    var link = link
    while link >= 0 {
      let found = links.base + Int(link)
      let (first, second) = (found.pointee.guards.first, found.pointee.guards.second)
      let bits = words[Int(first >> 6)] >> UInt64(first & 63) & words[Int(second >> 6)] >> UInt64(second & 63)
      if bits & 1 != 0, has.contains(found.pointee.needs) { body(patterns[Int(found.pointee.pattern)]) }
      link = found.pointee.next
    }
  }

  /// Calls `body` with the patterns a verb anchors whose needs are met.
  @inline(__always)
  func eachPattern(ofVerb row: Int32, _ has: Needs, _ body: (Pattern) -> Void) {
    var link = byVerb[Int(row)]
    while link >= 0 {
      let found = links[Int(link)]
      if has.contains(found.needs) { body(patterns[Int(found.pattern)]) }
      link = found.next
    }
  }

  /// Adds a pattern in folded spelling that outlives the set; a literal multi-word entry when not `isExpression`.
  mutating func add(_ text: Bytes, entry: Int32, isExpression: Bool, verbs: VerbTable, _ rarity: WordRarity)
    throws(Malformed)
  {
    let firstStep = Int32(steps.count)
    let firstAtom = Int32(atoms.count)
    var verb: Int32 = -1
    var parts = WordReader(text)
    while let part = parts.next() {
      if isExpression, part[0] == UInt8(ascii: "{") {
        let lemma = part.part(1..<max(part.count - 1, 1))
        guard let row = verbs.row(of: lemma) else {
          throw Malformed(reason: "the verb \(String(decoding: lemma, as: UTF8.self)) is not in werkwoorden.txt")
        }
        if verb < 0 { verb = row }
        atoms.append(.verb(row: row))
      } else if isExpression, part[0] == UInt8(ascii: "<"), part.place(of: UInt8(ascii: "/")) == part.count {
        switch part {
        case _ where part.isEqual(to: "<bez>"): steps.append(Step(kind: .possessive))
        case _ where part.isEqual(to: "<ik>"): atoms.append(.subjectIk)
        case _ where part.isEqual(to: "<jij>"): atoms.append(.subjectOther)
        case _ where part.isEqual(to: "<mij>"): atoms.append(.objectIk)
        case _ where part.isEqual(to: "<zich>"): atoms.append(.reflexive)
        default: throw Malformed(reason: "unknown atom \(String(decoding: part, as: UTF8.self))")
        }
      } else if isExpression, part.isEqual(to: "...") || part.isEqual(to: "…") {
        if steps.count > Int(firstStep) { steps.append(Step(kind: .gap)) }
      } else {
        steps.append(step(part, hasAlternatives: isExpression, rarity))
      }
    }
    while steps.count > Int(firstStep), steps[steps.count - 1].kind == .gap { steps.removeLast() }
    let head = head(of: Int(firstStep)..<steps.count)
    let anchor = head.map { self.anchor(near: $0, in: Int(firstStep)..<steps.count) }
    var needs: Needs = []
    for index in Int(firstAtom)..<atoms.count {
      switch atoms[index] {
      case .verb: break
      case .subjectIk: needs.insert(.subjectIk)
      case .subjectOther: needs.insert(.subjectOther)
      case .objectIk: needs.insert(.objectIk)
      case .reflexive: needs.insert(.reflexive)
      }
    }
    let pattern = Int32(patterns.count)
    patterns.append(
      Pattern(
        steps: firstStep..<Int32(steps.count), atoms: firstAtom..<Int32(atoms.count),
        anchor: anchor.map { Int32($0) - firstStep } ?? -1, head: head.map { Int32($0) - firstStep } ?? -1,
        entry: entry, hasVerb: verb >= 0, needs: needs))
    if let anchor {
      try link(pattern, toStep: Int32(anchor) - firstStep, of: text, isExpression: isExpression)
    } else if verb >= 0 {
      let nothing = Guards(first: 0, second: 0)
      links.append(Link(pattern: pattern, next: byVerb[Int(verb)], guards: nothing, needs: needs))
      byVerb[Int(verb)] = Int32(links.count - 1)
      let base = verbs.rows[Int(verb)].baseRow
      if base >= 0 { isBaseOfAnchor[Int(base)] = true }
    } else {
      throw Malformed(reason: "a pattern needs a word or a verb to be found by")
    }
  }

  /// The step of the longest word among some.
  private func head(of range: Range<Int>) -> Int? {
    var head: Int?
    for index in range where steps[index].length > (head.map { steps[$0].length } ?? 0) { head = index }
    return head
  }

  /// The step of the rarest word among those that no gap parts from the head.
  private func anchor(near head: Int, in range: Range<Int>) -> Int {
    var anchor = head
    for side in [
      stride(from: head - 1, through: range.lowerBound, by: -1),
      stride(from: head + 1, through: range.upperBound - 1, by: 1),
    ] {
      for index in side {
        if steps[index].kind == .gap { break }
        if steps[index].rarity > steps[anchor].rarity { anchor = index }
      }
    }
    return anchor
  }

  /// Lays the links of each anchor side by side, in the order in which they are looked at; for when all patterns are there.
  mutating func pack() {
    var packed = Pool<Link>(capacity: links.count)
    func lay(from first: Int32) -> Int32 {
      let start = Int32(packed.count)
      var next = first
      while next >= 0 {
        var link = links[Int(next)]
        next = link.next
        link.next = next < 0 ? -1 : Int32(packed.count) + 1
        packed.append(link)
      }
      return first < 0 ? -1 : start
    }
    for index in 0..<anchors.count { anchors.setValue(lay(from: anchors.value(at: index)), at: index) }
    for row in 0..<byVerb.count { byVerb[row] = lay(from: byVerb[row]) }
    links.deallocate()
    links = packed
  }

  /// The guards of a pattern that a word anchors; the anchor stands in for those that are wanting.
  private func guards(of pattern: Pattern, anchoredBy anchor: UInt64) -> Guards {
    var (first, second) = (anchor, anchor)
    var (firstRarity, secondRarity): (UInt8, UInt8) = (0, 0)
    for index in pattern.steps where index != pattern.steps.lowerBound + pattern.anchor {
      let step = steps[Int(index)]
      guard step.words.count == 1, step.rarity > secondRarity else { continue }
      (second, secondRarity) = (words[Int(step.words.lowerBound)], step.rarity)
      if secondRarity > firstRarity {
        swap(&first, &second)
        swap(&firstRarity, &secondRarity)
      }
    }
    return Guards(first: WordTrace.place(of: first), second: WordTrace.place(of: second))
  }

  /// The step for one or more words with bars between them.
  private mutating func step(_ part: Bytes, hasAlternatives: Bool, _ rarity: WordRarity) -> Step {
    let start = Int32(words.count)
    var kind = Step.Kind.words
    var (rare, length) = (UInt8.max, Int.max)
    Self.eachAlternative(of: part, hasAlternatives) { word in
      if word.isEqual(to: "<bez>") {
        kind = .wordsOrPossessive
      } else {
        words.append(WordHash.of(word))
        rare = min(rare, rarity.rarity(of: word))
        length = min(length, word.count)
      }
    }
    let end = Int32(words.count)
    guard kind == .words, start < end else { return Step(kind: kind, words: start..<end) }
    return Step(kind: kind, rarity: rare, length: UInt8(min(length, 255)), words: start..<end)
  }

  /// Calls `body` with each word that a pattern spells.
  static func eachWord(of text: Bytes, isExpression: Bool, _ body: (Bytes) -> Void) {
    var parts = WordReader(text)
    while let part = parts.next() {
      if isExpression, part[0] == UInt8(ascii: "{") || part.isEqual(to: "...") || part.isEqual(to: "…") { continue }
      eachAlternative(of: part, isExpression) { word in
        if !isExpression || word[0] != UInt8(ascii: "<") { body(word) }
      }
    }
  }

  private static func eachAlternative(of part: Bytes, _ hasAlternatives: Bool, _ body: (Bytes) -> Void) {
    guard hasAlternatives else { return body(part) }
    var start = 0
    while start < part.count {
      let end = part.place(of: UInt8(ascii: "/"), from: start)
      if end > start { body(part.part(start..<end)) }
      start = end + 1
    }
  }

  /// Makes the words of a step lead to a pattern.
  private mutating func link(_ pattern: Int32, toStep anchor: Int32, of text: Bytes, isExpression: Bool)
    throws(Malformed)
  {
    var index: Int32 = -1
    var parts = WordReader(text)
    while let part = parts.next() {
      if isExpression, part[0] == UInt8(ascii: "{") { continue }
      if isExpression, part[0] == UInt8(ascii: "<"), part.place(of: UInt8(ascii: "/")) == part.count {
        if part.isEqual(to: "<bez>") { index += 1 }
        continue
      }
      if isExpression, part.isEqual(to: "...") || part.isEqual(to: "…") {
        if index >= 0 { index += 1 }
        continue
      }
      index += 1
      guard index == anchor else { continue }
      Self.eachAlternative(of: part, isExpression) { word in
        let found = anchors.insert(word, -1)
        let whole = patterns[Int(pattern)]
        links.append(
          Link(
            pattern: pattern, next: anchors.value(at: found.index),
            guards: guards(of: whole, anchoredBy: WordHash.of(word)), needs: whole.needs))
        anchors.setValue(Int32(links.count - 1), at: found.index)
      }
      return
    }
  }
}

extension PatternSet {
  /// Patterns as `write` wrote them.
  init(_ tables: inout TableReader) {
    patterns = tables.pool()
    steps = tables.pool()
    atoms = tables.pool()
    words = tables.pool()
    anchors = WordTable(&tables)
    links = tables.pool()
    byVerb = tables.pool()
    isBaseOfAnchor = tables.pool()
  }

  func write(to writer: inout TableWriter) {
    writer.write(patterns)
    writer.write(steps)
    writer.write(atoms)
    writer.write(words)
    anchors.write(to: &writer)
    writer.write(links)
    writer.write(byVerb)
    writer.write(isBaseOfAnchor)
  }
}
