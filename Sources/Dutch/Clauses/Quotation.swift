/// Tells quoted speech from words in scare quotes.
enum Quotation {
  /// Marks the tokens between quotation marks.
  ///
  /// One to three words that no verb of saying or naming governs and no colon announces are `scare`; all else is `quoted`.
  static func mark(
    _ sentence: Range<Int>, _ tokens: inout [Token], _ lexemes: Lexemes, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    markAfterColon(sentence, &tokens, lexemes, bytes)
    markCall(sentence, &tokens, lexemes, bytes)
    guard sentence.contains(where: { tokens[$0].kind == .quote }) else { return }
    var open = -1
    for i in sentence where tokens[i].kind == .quote {
      if open < 0 {
        open = i
        continue
      }
      let inner = open + 1..<i
      let words = inner.count(where: { tokens[$0].kind == .word })
      let isSpeech =
        words > 3 || inner.contains { tokens[$0].kind == .endMark }
        || isAnnounced(open, sentence, tokens, lexemes, bytes) || words == 3 && isStatement(inner, tokens, lexemes)
      for j in inner { tokens[j].flags.insert(isSpeech ? .quoted : .scare) }
      open = -1
    }
    // A quotation that goes on in the next sentence.
    if open >= 0, open + 1 < sentence.upperBound,
      open == sentence.lowerBound || isAnnounced(open, sentence, tokens, lexemes, bytes)
    {
      for j in open + 1..<sentence.upperBound { tokens[j].flags.insert(.quoted) }
    }
  }

  /// *de zin "jij luistert nooit"*: somebody and what they do, which is no scare quote.
  private static func isStatement(_ inner: Range<Int>, _ tokens: [Token], _ lexemes: Lexemes) -> Bool {
    let known = inner.filter { tokens[$0].lexeme >= 0 }.map { lexemes[tokens[$0].lexeme] }
    return known.contains { $0.grammar.contains(.subjectOther) }
      && known.contains {
        $0.grammar.isEmpty && $0.forms.isFinite || !$0.classes.isDisjoint(with: [.auxiliary, .modal])
      }
  }

  /// *Je zei: stel je niet aan.* What follows the colon was said.
  private static func markAfterColon(
    _ sentence: Range<Int>, _ tokens: inout [Token], _ lexemes: Lexemes, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard
      let colon = sentence.first(where: {
        tokens[$0].kind == .mark && bytes[Int(tokens[$0].start)] == UInt8(ascii: ":")
      }),
      (max(sentence.lowerBound, colon - 6)..<colon).contains(where: {
        guard tokens[$0].lexeme >= 0 else { return false }
        let lexeme = lexemes[tokens[$0].lexeme]
        return lexeme.classes.contains(.speech)
          && (!lexeme.forms.isDisjoint(with: [.past, .participle])
            || lexeme.forms.contains(.stemT) && isSomebodyElse(colon, sentence, tokens, lexemes))
      })
    else { return }
    for i in colon + 1..<sentence.upperBound { tokens[i].flags.insert(.quoted) }
  }

  /// *In het boek zegt de koning:* no *je*, no *ik* in the words before a colon.
  private static func isSomebodyElse(_ colon: Int, _ sentence: Range<Int>, _ tokens: [Token], _ lexemes: Lexemes)
    -> Bool
  {
    (sentence.lowerBound..<colon).allSatisfy {
      tokens[$0].lexeme < 0
        || lexemes[tokens[$0].lexeme].grammar.isDisjoint(with: [.subjectIk, .secondPerson])
    }
  }

  /// *Lafbek, riep de ridder.* *Zwijg, mijn hart, schreef de dichteres.* *Rot op met je liedjes, zingt de zangeres*: what was called
  /// out in few words, or said, sung or written by somebody who stands behind it, though no quotation mark shows it.
  private static func markCall(
    _ sentence: Range<Int>, _ tokens: inout [Token], _ lexemes: Lexemes, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for comma in sentence.prefix(14) where tokens[comma].kind == .mark && comma > sentence.lowerBound {
      guard bytes[Int(tokens[comma].start)] == UInt8(ascii: ","), sentence.contains(comma + 2),
        tokens[comma + 1].lexeme >= 0, tokens[comma + 2].lexeme >= 0,
        lexemes[tokens[comma + 1].lexeme].grammar.isEmpty
      else { continue }
      let isShort = comma < sentence.lowerBound + 5
      guard isShort && isCalled(comma + 1, tokens, lexemes) || isLine(sentence.lowerBound..<comma, tokens, lexemes)
      else {
        continue
      }
      for i in sentence.lowerBound..<comma { tokens[i].flags.insert(.quoted) }
      return
    }
  }

  /// Whether a verb of saying or sounding tells of a call; in the present it must be somebody else who calls (*Kop dicht, brult de
  /// sergeant*), and nobody of one's own, who is a witness (*je bent lui, zegt mijn moeder*).
  private static func isCalled(_ i: Int, _ tokens: [Token], _ lexemes: Lexemes) -> Bool {
    let verb = lexemes[tokens[i].lexeme]
    let speaker = lexemes[tokens[i + 1].lexeme].grammar
    return !verb.classes.isDisjoint(with: [.speech, .audible])
      && (!verb.forms.isDisjoint(with: .past)
        || verb.forms.contains(.stemT) && speaker.isDisjoint(with: [.secondPerson, .firstPerson]))
  }

  /// Whether words before a comma are a line that somebody behind it sang, wrote or whispered; never what is said to *jij* or *u*,
  /// for a witness hurts too (*je bent lui, zegt mijn moeder*).
  private static func isLine(_ words: Range<Int>, _ tokens: [Token], _ lexemes: Lexemes) -> Bool {
    let verb = words.upperBound + 1
    return lexemes.isOne(tokens[verb].lexeme, of: telling)
      && !lexemes[tokens[verb + 1].lexeme].grammar.isDisjoint(with: [.determiner, .subjectThird])
      && !words.contains { tokens[$0].lexeme >= 0 && lexemes.isOne(tokens[$0].lexeme, of: addressed) }
  }

  /// Verbs behind which it is said who spoke, sang or wrote.
  private static let telling: WordSet =
    "schreef zong zingt zingen zongen fluisterde siste riep roept roepen riepen brulde brult mompelde gilde gilt krijste heet luidde luidt"

  /// Whom a reproach is said to.
  private static let addressed: WordSet = "jij u gij jullie jouw uw"

  /// Whether a colon or a verb of saying or naming stands before the quotation.
  private static func isAnnounced(
    _ quote: Int, _ sentence: Range<Int>, _ tokens: [Token], _ lexemes: Lexemes, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if quote > sentence.lowerBound, tokens[quote - 1].kind == .mark,
      bytes[Int(tokens[quote - 1].start)] == UInt8(ascii: ":")
    {
      return true
    }
    for i in sentence.clamped(to: quote - 8..<quote + 9) where tokens[i].lexeme >= 0 {
      let lexeme = lexemes[tokens[i].lexeme]
      if lexeme.classes.contains(.speech) { return true }
      // *'Idioot,' mompelde hij*
      if i > quote, lexeme.classes.contains(.audible), !lexeme.forms.isDisjoint(with: .past),
        lexeme.grammar.isEmpty
      {
        return true
      }
    }
    return false
  }
}
