package import Dutch

/// What all views on one paragraph of a message share. The pointers are valid while the paragraph is being checked.
package struct MessageReading {
  package let passage: Passage
  package let lexemes: Lexemes
  package let bytes: UnsafeBufferPointer<UInt8>
  package let tokens: UnsafePointer<Token>
  package let clauses: UnsafePointer<Clause>
  package let sentences: UnsafePointer<Sentence>
  package let context: MessageContext
  /// What was found out about each sentence.
  fileprivate let memories: UnsafeMutablePointer<SentenceMemory>
  /// For each sentence `WordLists.width` words of bits: the lists that hold one of its words.
  fileprivate let lists: UnsafeMutablePointer<UInt64>

  package init(
    passage: Passage, lexemes: Lexemes, bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafePointer<Token>,
    clauses: UnsafePointer<Clause>, sentences: UnsafePointer<Sentence>, context: MessageContext
  ) {
    self.passage = passage
    self.lexemes = lexemes
    self.bytes = bytes
    self.tokens = tokens
    self.clauses = clauses
    self.sentences = sentences
    self.context = context
    memories = .allocate(capacity: passage.sentences.count)
    memories.initialize(repeating: SentenceMemory(), count: passage.sentences.count)
    lists = .allocate(capacity: passage.sentences.count * WordLists.width)
  }

  /// Gives back the memory of what was found out; no view may be used after that.
  func deallocate() {
    memories.deallocate()
    lists.deallocate()
  }
}

/// Answers about one sentence that several rules ask for.
private struct SentenceMemory {
  /// A bit for each question that was answered, and for each that was answered with yes.
  var known: UInt16 = 0
  var answers: UInt16 = 0
  var hasKindness = false
  var kindness: Kindness = []
  /// Which rules have a formula in the sentence; nil as long as nobody asked.
  var formulaRules: ConstructionRule.Bits?
  /// Not counted yet when below 0.
  var wordCount: Int32 = -1
  /// -1 when there is none, not looked for yet when below that.
  var firstContentWord: Int32 = -2
  /// How many word lists had a number when those of the sentence were gathered.
  var listCount: Int32 = 0
}

/// One analysed sentence in its message, with the questions rules ask of it.
///
/// Token and clause numbers are those of the passage. Nothing here judges; it only looks.
///
/// A view is a plain value: it does not keep what it looks at, so that copying one, as every rule does many times, counts no
/// references. `MessageWalker` keeps the paragraph for as long as its views are used.
package struct SentenceView {
  private let reading: UnsafePointer<MessageReading>
  /// The sentence's place in the passage.
  package let index: Int

  package init(_ reading: UnsafePointer<MessageReading>, _ index: Int) {
    self.reading = reading
    self.index = index
  }

  package var sentence: Sentence {
    @inline(__always) get { reading.pointee.sentences[index] }
  }

  package var passage: Passage { reading.pointee.passage }

  /// A token of the passage, in this sentence or another.
  @inline(__always)
  package func token(_ i: Int) -> Token { reading.pointee.tokens[i] }

  package var lexemes: Lexemes {
    @inline(__always) get { reading.pointee.lexemes }
  }
  package var bytes: UnsafeBufferPointer<UInt8> { reading.pointee.bytes }
  package var context: MessageContext { reading.pointee.context }

  // MARK: Tokens

  package var tokens: Range<Int> {
    @inline(__always) get { sentence.tokens }
  }

  @inline(__always)
  package func lexeme(_ i: Int) -> Lexeme {
    let index = sentence.tokens.contains(i) ? reading.pointee.tokens[i].lexeme : -1
    return lexemes.lexeme(index, if: index >= 0)
  }

  @inline(__always)
  package func grammar(_ i: Int) -> Grammar { lexeme(i).grammar }

  @inline(__always)
  package func senses(_ i: Int) -> Senses { lexeme(i).senses }

  /// Whether the token is this word, chat spelling undone.
  @inline(__always)
  package func spelled(_ i: Int, _ word: StaticString) -> Bool {
    guard sentence.tokens.contains(i), reading.pointee.tokens[i].lexeme >= 0 else { return false }
    return lexemes[reading.pointee.tokens[i].lexeme].isSpelled(word)
  }

  /// Whether the token is one of these words, chat spelling undone.
  package func spelled(_ i: Int, in words: WordSet) -> Bool {
    guard sentence.tokens.contains(i), reading.pointee.tokens[i].lexeme >= 0 else { return false }
    return lexemes.isOne(reading.pointee.tokens[i].lexeme, of: words)
  }

  /// The first token of `range` that is one of these words.
  @inline(__always)
  package func first(_ words: WordSet, in range: some Sequence<Int>) -> Int? {
    // Nearly always there is none, and that is known in place.
    mayHold(words) ? firstPlace(of: words, in: range) : nil
  }

  @inline(never)
  private func firstPlace(of words: WordSet, in range: some Sequence<Int>) -> Int? {
    let number = lexemes.number(of: words)
    let (tokens, all) = (sentence.tokens, reading.pointee.tokens)
    if number >= 0 {
      return range.first { tokens.contains($0) && all[$0].lexeme >= 0 && lexemes.isOne(all[$0].lexeme, ofList: number) }
    }
    return range.first { tokens.contains($0) && all[$0].lexeme >= 0 && lexemes.isOne(all[$0].lexeme, of: words) }
  }

  /// Whether a word of the sentence may be one of a list; where the list has a number, whether one is.
  @inline(__always)
  private func mayHold(_ words: WordSet) -> Bool {
    let number = lexemes.knownNumber(of: words)
    guard number >= 0, reading.pointee.memories[index].listCount > number else { return mayHoldMetFirst(words) }
    return holdsList(number)
  }

  /// `mayHold` for a list that may be new.
  @inline(never)
  private func mayHoldMetFirst(_ words: WordSet) -> Bool {
    let number = lexemes.number(of: words)
    guard number >= 0 else { return lexemes.trace(of: words).mayMeet(sentence.trace) }
    if reading.pointee.memories[index].listCount <= number { gatherLists() }
    return holdsList(number)
  }

  /// Whether a word of the sentence is in the list of a number, as far as lists were gathered.
  @inline(__always)
  private func holdsList(_ number: Int32) -> Bool {
    let bits = reading.pointee.lists[index &* WordLists.width &+ Int(number) >> 6]
    return bits >> (UInt64(number) & 63) & 1 != 0
  }

  /// Which of the lists that were numbered first hold a word of the sentence.
  var firstLists: ListBits {
    if reading.pointee.memories[index].listCount == 0 { gatherLists() }
    return ListBits(reading.pointee.lists + index * WordLists.width)
  }

  /// Notes which of the lists that are asked for often hold a word of the sentence.
  @inline(never)
  private func gatherLists() {
    let bits = reading.pointee.lists + index * WordLists.width
    bits.update(repeating: 0, count: WordLists.width)
    for i in tokens where reading.pointee.tokens[i].lexeme >= 0 {
      lexemes.addLists(of: reading.pointee.tokens[i].lexeme, to: bits)
    }
    reading.pointee.memories[index].listCount = lexemes.listCount
  }

  /// The tokens of the sentence that are one of these words; where there is none, nothing is looked at.
  @inline(__always)
  package func places(of words: WordSet) -> Places {
    Places(view: self, words: words, range: mayHold(words) ? tokens : tokens.prefix(0))
  }

  /// The tokens of a range that are one of some words, in order.
  package struct Places: Sequence, IteratorProtocol {
    fileprivate let view: SentenceView
    fileprivate let words: WordSet
    fileprivate var range: Range<Int>

    @inline(__always)
    package mutating func next() -> Int? {
      while let i = range.popFirst() {
        if view.spelled(i, in: words) { return i }
      }
      return nil
    }
  }

  /// Whether these words stand one after the other from token `i`.
  package func sequence(_ words: [StaticString], at i: Int) -> Bool {
    guard let first = words.first, spelled(i, first) else { return words.isEmpty }
    for (offset, word) in words.enumerated() where !spelled(i + offset, word) { return false }
    return true
  }

  /// The first place of a word.
  package func find(_ word: StaticString) -> Int? { find([word], in: tokens)?.lowerBound }

  /// The first place where four words or more stand one after the other.
  package func find(
    _ a: StaticString, _ b: StaticString, _ c: StaticString, _ d: StaticString, _ more: StaticString...
  ) -> Int? {
    find([a, b, c, d] + more, in: tokens)?.lowerBound
  }

  /// The first place where two words stand one after the other.
  @inline(__always)
  package func find(_ a: StaticString, _ b: StaticString) -> Int? {
    guard sentence.trace.mayContain(WordHash.of(a)), sentence.trace.mayContain(WordHash.of(b)) else { return nil }
    return find([a, b], in: tokens)?.lowerBound
  }

  /// The first place where three words stand one after the other.
  @inline(__always)
  package func find(_ a: StaticString, _ b: StaticString, _ c: StaticString) -> Int? {
    guard sentence.trace.mayContain(WordHash.of(a)), sentence.trace.mayContain(WordHash.of(b)),
      sentence.trace.mayContain(WordHash.of(c))
    else { return nil }
    return find([a, b, c], in: tokens)?.lowerBound
  }

  /// The first place where these words stand one after the other from one of `starts`.
  package func find(_ words: [StaticString], in starts: some Sequence<Int>) -> Range<Int>? {
    for word in words where !sentence.trace.mayContain(WordHash.of(word)) { return nil }
    return starts.first { sequence(words, at: $0) }.map { $0..<$0 + words.count }
  }

  @inline(__always)
  package func isWord(_ i: Int) -> Bool {
    sentence.tokens.contains(i)
      && (reading.pointee.tokens[i].kind == .word || reading.pointee.tokens[i].kind == .number)
  }

  package func isMark(_ i: Int) -> Bool {
    sentence.tokens.contains(i)
      && (reading.pointee.tokens[i].kind == .mark || reading.pointee.tokens[i].kind == .endMark)
  }

  /// A word in lower case with chat spelling undone, as UTF-8; nothing for a mark.
  package func folded(_ i: Int) -> Bytes {
    guard sentence.tokens.contains(i), reading.pointee.tokens[i].lexeme >= 0 else { return Bytes.none }
    return lexemes.spelling(of: lexemes[reading.pointee.tokens[i].lexeme])
  }

  @inline(__always)
  package func isQuoted(_ i: Int) -> Bool {
    sentence.tokens.contains(i) && reading.pointee.tokens[i].flags.contains(.quoted)
  }

  /// Whether the token is among a few words in quotation marks that nobody is said to have spoken.
  @inline(__always)
  package func isScare(_ i: Int) -> Bool {
    sentence.tokens.contains(i) && reading.pointee.tokens[i].flags.contains(.scare)
  }

  /// At most so many tokens behind one, none of them beyond the sentence.
  package func tokens(after i: Int, atMost count: Int = .max) -> Range<Int> {
    let start = min(max(i + 1, sentence.tokens.lowerBound), sentence.tokens.upperBound)
    return start..<start + min(count, sentence.tokens.upperBound - start)
  }

  /// The tokens of a range that lie in the sentence; its first token if none does.
  func inside(_ range: Range<Int>) -> Range<Int> {
    let tokens = sentence.tokens
    let inside = range.clamped(to: tokens)
    return inside.isEmpty && !tokens.isEmpty ? tokens.lowerBound..<tokens.lowerBound + 1 : inside
  }

  /// The text of a run of tokens as written.
  package func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(decoding: bytes[byteRange(range)], as: UTF8.self)
  }

  package func text(_ i: Int) -> String { text(i..<i + 1) }

  /// UTF-8 bytes in the document.
  package func byteRange(_ range: Range<Int>) -> Range<Int> {
    Int(reading.pointee.tokens[range.lowerBound].start)..<Int(reading.pointee.tokens[range.upperBound - 1].end)
  }

  /// Lengths above which `lengte` speaks.
  package var limits: LengthLimits { context.limits }

  /// The sentence's words, punctuation left out.
  package var wordCount: Int {
    let memory = reading.pointee.memories + index
    if memory.pointee.wordCount < 0 {
      memory.pointee.wordCount = Int32(sentence.tokens.count { isWord($0) })
    }
    return Int(memory.pointee.wordCount)
  }

  /// The first word that is no interjection, conjunction or tag.
  package var firstContentWord: Int? {
    let memory = reading.pointee.memories + index
    if memory.pointee.firstContentWord < -1 {
      let first = tokens.first { isWord($0) && grammar($0).isDisjoint(with: [.interjection, .coordinator]) }
      memory.pointee.firstContentWord = Int32(first ?? -1)
    }
    return memory.pointee.firstContentWord < 0 ? nil : Int(memory.pointee.firstContentWord)
  }

  // MARK: Clauses

  package var clauses: Range<Int> {
    @inline(__always) get { sentence.clauses }
  }

  /// A clause of the sentence.
  @inline(__always)
  package func clause(_ i: Int) -> Clause {
    assert(sentence.clauses.contains(i))
    return reading.pointee.clauses[i]
  }

  /// The clause a token belongs to; -1 for a mark between clauses, and beyond the sentence.
  @inline(__always)
  package func clause(ofToken i: Int) -> Int {
    sentence.tokens.contains(i) ? Int(reading.pointee.tokens[i].clause) : -1
  }

  /// The clause's own tokens, those of clauses inside it left out.
  @inline(__always)
  package func own(_ clause: Int) -> OwnTokens {
    OwnTokens(reading.pointee.clauses[clause].tokens, of: Int32(clause), in: reading.pointee.tokens)
  }

  /// Whether the clause's meaning verb is one of these infinitives (separable verbs joined: *opbellen*).
  package func isVerb(_ index: Int, _ lemmas: WordSet) -> Bool {
    let row = clause(index).verbRow
    return row >= 0 && lexemes.isLemma(row, oneOf: lemmas)
  }

  /// Whether the clause's finite verb is one of these.
  package func isFinite(_ index: Int, _ lemmas: WordSet) -> Bool {
    let row = clause(index).finiteRow
    return row >= 0 && lexemes.isLemma(row, oneOf: lemmas)
  }

  /// Whether a token has a reading as one of these infinitives.
  package func hasLemma(_ i: Int, _ lemmas: WordSet) -> Bool {
    guard sentence.tokens.contains(i), reading.pointee.tokens[i].lexeme >= 0 else { return false }
    return lexemes.readings(of: lexeme(i)).contains { $0.row >= 0 && lexemes.isLemma($0.row, oneOf: lemmas) }
  }

  /// Whether the clause's meaning verb (finite, participle or infinitive) is in a group of the lexicons.
  package func verbSense(_ index: Int, _ sense: Sense) -> Bool {
    let c = clause(index)
    let token = c.nonfinite >= 0 ? c.nonfinite : c.finite
    if token >= 0, senses(token).has(sense), lexemes.hasEntry(lexeme(token), sense, .verb) { return true }
    return c.particle >= 0
      && lexemes.vocabulary.entries(ofParted: c.verbRow).contains { lexemes.vocabulary.sense(of: Int($0)) == sense }
  }

  /// The lexicon entries of the clause's meaning verb, its parts joined, with this sense.
  package func verbEntries(_ index: Int, _ sense: Sense) -> [Vocabulary.Entry] {
    let c = clause(index)
    guard c.verbRow >= 0, c.senses.has(sense) else { return [] }
    let token = c.nonfinite >= 0 ? c.nonfinite : c.finite
    let lemma = lexemes.vocabulary.lemma(c.verbRow)
    let whole = entries(token, sense).filter {
      $0.kind == .verb && $0.text.filter { $0 != "+" } == lemma
    }
    guard whole.isEmpty, c.particle >= 0 else { return whole }
    return lexemes.vocabulary.entries(ofParted: c.verbRow).map { lexemes.vocabulary.entry(Int($0)) }
      .filter { $0.sense == sense }
  }

  /// Whether the clause is about the other as the one who does it: *je*, *jij*, *u*, *ge*, *mijn man*; never generic,
  /// quoted, or reported.
  package func isAboutOther(_ index: Int) -> Bool {
    let c = clause(index)
    return c.person == .ander && !c.isQuoted && c.frame != .reported && !isFormerPartner(c)
  }

  /// *Mijn ex heeft me bedrogen*, in a message to *jou*: somebody from before.
  private func isFormerPartner(_ c: Clause) -> Bool {
    guard context.addressesOther, c.subjectPhrase.count > 1 else { return false }
    return c.subjectPhrase.contains { spelled($0, in: Self.formerPartners) }
  }

  package static let formerPartners: WordSet = "ex ex-man exman ex-vrouw ex-vriend ex-vriendin ex-partner"

  /// Whether the clause says what anyone does: *je weet nooit*, *men zegt*.
  package func isGeneric(_ index: Int) -> Bool { clause(index).person == .algemeen }

  /// Whether the clause says what a person thinks, marked as an interpretation.
  package func isMarked(_ index: Int) -> Bool { clause(index).frame == .interpretation }

  /// Words that stand for the other in any role.
  package var mentionsOther: Bool {
    !sentence.grammar.isDisjoint(with: .secondPerson)
      || once(.other) { clauses.contains { clause($0).person == .ander } }
  }

  /// Whether anything in the sentence can be about the other: a second person, a partner, an imperative, or a telling word.
  package var mayReproach: Bool {
    mentionsOther || sentence.senses.has(.absolute) || sentence.senses.has(.label)
  }

  /// Words that stand for the speaker in any role.
  package var mentionsSelf: Bool { !sentence.grammar.isDisjoint(with: .firstPerson) }

  /// Whether the sentence is about the speaker or the other at all.
  var isPersonal: Bool { mentionsSelf || mentionsOther }

  /// Whether a token stands after a negation in its clause, or right before *niet*.
  package func isNegated(_ i: Int) -> Bool {
    let own = clause(ofToken: i)
    guard own >= 0, clause(own).negation >= 0 else { return false }
    return clause(own).negation < i
  }

  // MARK: Lexicon

  /// The lexicon entries of a token with this sense.
  package func entries(_ i: Int, _ sense: Sense) -> [Vocabulary.Entry] {
    guard senses(i).has(sense) else { return [] }
    return lexemes.entries(of: lexeme(i)).filter { lexemes.vocabulary.sense(of: Int($0)) == sense }
      .map { lexemes.vocabulary.entry(Int($0)) }
  }

  /// Patterns of this sense in the sentence.
  package func matches(_ sense: Sense) -> [PatternMatch] {
    guard sentence.senses.has(sense) else { return [] }
    return passage.matches[sentence.matches].filter { $0.sense == sense }
  }

  package func entry(_ match: PatternMatch) -> Vocabulary.Entry { lexemes.vocabulary.entry(match.entry) }

  /// Whether a token lies in a pattern of this sense.
  package func isInPattern(_ i: Int, _ sense: Sense) -> Bool {
    sentence.senses.has(sense)
      && passage.matches[sentence.matches].contains { $0.sense == sense && $0.tokens.contains(i) }
  }

  // MARK: Memory

  /// A question about the whole sentence whose answer is kept.
  enum Question: UInt8 {
    case childhood, request, appreciation, selfBlame, other, dayOrClock
  }

  /// The answer to a question, worked out once.
  func once(_ question: Question, _ answer: () -> Bool) -> Bool {
    let memory = reading.pointee.memories + index
    let bit: UInt16 = 1 << UInt16(question.rawValue)
    if memory.pointee.known & bit != 0 { return memory.pointee.answers & bit != 0 }
    let isSo = answer()
    memory.pointee.known |= bit
    if isSo { memory.pointee.answers |= bit }
    return isSo
  }

  /// The kinds of kindness, worked out once.
  func once(_ kindness: () -> Kindness) -> Kindness {
    let memory = reading.pointee.memories + index
    if memory.pointee.hasKindness { return memory.pointee.kindness }
    let kinds = kindness()
    memory.pointee.kindness = kinds
    memory.pointee.hasKindness = true
    return kinds
  }

  /// The rules that have a formula here, worked out once.
  func keptRules(_ rules: () -> ConstructionRule.Bits) -> ConstructionRule.Bits {
    let memory = reading.pointee.memories + index
    if let known = memory.pointee.formulaRules { return known }
    let found = rules()
    memory.pointee.formulaRules = found
    return found
  }

  // MARK: Neighbours

  /// The sentence before or after in the same passage.
  package func neighbour(_ offset: Int) -> SentenceView? {
    guard passage.sentences.indices.contains(index + offset) else { return nil }
    return SentenceView(reading, index + offset)
  }
}
