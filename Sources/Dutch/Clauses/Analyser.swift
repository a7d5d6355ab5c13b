/// Turns a stretch of text into words, sentences and clauses. Keeps its buffers; use one per thread.
public final class Analyser {
  public let lexemes: Lexemes
  private let segmenter: Segmenter
  private var segmentation = Segmentation()
  private var parser: ClauseParser
  /// The analyser whose lexemes these are, if not its own.
  private let lender: Analyser?

  /// - Parameter firstLists: word lists that get a number before all others: their place here (`ListBits`).
  public init(vocabulary: Vocabulary = .shared, firstLists: [WordSet] = []) {
    lexemes = Lexemes(vocabulary: vocabulary, firstLists: firstLists)
    segmenter = Segmenter()
    parser = ClauseParser(lexemes: lexemes)
    lender = nil
  }

  /// An analyser that shares the words another one has met, for texts that are read while a passage of that one is looked at.
  ///
  /// A passage of this one is valid until the other analyses again. Both belong to one thread.
  public init(sharingWordsOf other: Analyser) {
    lexemes = other.lexemes
    segmenter = Segmenter()
    parser = ClauseParser(lexemes: lexemes)
    lender = other
  }

  deinit {
    parser.deallocate()
    if lender == nil { lexemes.deallocate() }
  }

  public var vocabulary: Vocabulary { lexemes.vocabulary }

  /// Analyses the bytes of `range` into `passage`, which is emptied first.
  ///
  /// - Parameter bytes: a whole document of valid UTF-8; all offsets are into it.
  public func analyse(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, lines: LineMode, into passage: inout Passage
  ) {
    passage.clear()
    // The words of a passage of the lender's may be in use.
    if lender == nil { lexemes.trim() }
    segmentation.words.removeAll(keepingCapacity: true)
    segmentation.sentences.removeAll(keepingCapacity: true)
    segmenter.segment(bytes, in: range, lines: lines, into: &segmentation)
    var flemish = false
    for word in segmentation.words {
      var token = Token(start: Int32(word.start), end: Int32(word.end), lexeme: -1, kind: word.kind, flags: [])
      if word.kind == .word || word.kind == .number {
        let found = lexemes.word(bytes.part(word.start..<word.end))
        token.lexeme = found.lexeme
        token.flags = found.flags
        if lexemes[token.lexeme].grammar.contains(.ge) { flemish = true }
      }
      passage.tokens.append(token)
    }
    for span in segmentation.sentences {
      var sentence = Sentence(bytes: span.bytes, tokens: span.words)
      if let last = span.words.last(where: { passage.tokens[$0].kind == .endMark }) {
        let mark = bytes[Int(passage.tokens[last].start)..<Int(passage.tokens[last].end)]
        sentence.isQuestion = mark.contains(UInt8(ascii: "?"))
        sentence.isExclamation = mark.contains(UInt8(ascii: "!"))
      }
      passage.sentences.append(sentence)
    }
    for index in passage.sentences.indices { analyseSentence(index, bytes, &passage, flemish) }
  }

  private func analyseSentence(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ passage: inout Passage, _ flemish: Bool
  ) {
    let range = passage.sentences[index].tokens
    var senses: Senses = []
    var grammar: Grammar = []
    var trace = WordTrace()
    var hasAnchor = false
    var hasMark = false
    for i in range {
      let token = passage.tokens[i]
      if token.lexeme >= 0 {
        let lexeme = lexemes[token.lexeme]
        senses.formUnion(lexeme.senses)
        grammar.formUnion(lexeme.grammar)
        trace.add(lexeme.hash)
        hasAnchor = hasAnchor || lexeme.isAnchor
      } else if token.kind == .mark {
        switch bytes[Int(token.start)] {
        case UInt8(ascii: "("), UInt8(ascii: ")"): passage.tokens[i].flags.formUnion([.parting, .bracket])
        case UInt8(ascii: ":"), UInt8(ascii: ";"), 0xE2: passage.tokens[i].flags.insert(.parting)
        case UInt8(ascii: "-"): passage.tokens[i].flags.insert(.parting)
        default: break
        }
        hasMark = true
      } else if token.kind == .quote {
        hasMark = true
      }
    }
    // Without a mark nothing was quoted.
    if hasMark { Quotation.mark(range, &passage.tokens, lexemes, bytes) }
    let base = passage.clauses.count
    passage.tokens.withUnsafeMutableBufferPointer { tokens in
      parser.begin(
        range, of: tokens, isQuestion: passage.sentences[index].isQuestion, base: base, isFlemish: flemish)
      parser.parse()
    }
    for var clause in parser.clauses {
      if clause.parent >= 0 { clause.parent += base }
      passage.clauses.append(clause)
    }
    passage.sentences[index].clauses = base..<passage.clauses.count
    for clause in base..<passage.clauses.count where passage.clauses[clause].particle >= 0 {
      let parted = vocabulary.senses(ofParted: passage.clauses[clause].verbRow)
      passage.clauses[clause].senses.formUnion(parted)
      senses.formUnion(parted)
    }
    let firstMatch = passage.matches.count
    if hasAnchor {
      PatternMatcher.match(range, trace, grammar, in: passage.sentences[index].clauses, lexemes, &passage)
    }
    passage.sentences[index].matches = firstMatch..<passage.matches.count
    for match in passage.matches[firstMatch...] { senses.insert(match.sense.bit) }
    passage.sentences[index].senses = senses
    passage.sentences[index].grammar = grammar
    passage.sentences[index].trace = trace
    Framing(lexemes: lexemes).apply(index, &passage)
    if grammar.contains(.subjectOther) { Genericness(lexemes: lexemes).apply(index, &passage) }
  }
}
