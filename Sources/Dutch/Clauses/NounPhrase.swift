/// Noun phrases, as far as a subject needs them.
extension ClauseParser {
  /// A noun phrase that starts at `i`, or nil.
  func nounPhrase(at start: Int, before limit: Int) -> Range<Int>? {
    guard isWord(start), start < limit else { return nil }
    let g = grammar(start)
    var i = start
    if g.contains(.determiner) || !g.isDisjoint(with: .possessive) || g.contains(.numeral) || g.contains(.quantifier) {
      i += 1
      // *al mijn vrienden*, *heel de dag*
      if spelled(start, "al") || spelled(start, "heel"), isWord(i),
        grammar(i).contains(.determiner) || !grammar(i).isDisjoint(with: .possessive)
      {
        i += 1
      }
    } else if g.contains(.listed), !g.contains(.nounish),
      !tokens[start].flags.contains(.capital) || start == sentence.lowerBound
    {
      return nil
    }
    // Modifiers and the head; *een van mijn vrienden* is headed by the numeral.
    var head = spelled(i, "van") && i > start && !g.isDisjoint(with: [.numeral, .quantifier]) ? start : -1
    while i < limit, isWord(i) {
      let lex = lexeme(i)
      if lex.grammar.contains(.listed),
        lex.grammar.isDisjoint(with: [.nounish, .numeral, .quantifier, .dateNoun, .adjectiveish]),
        !(i > start && !lex.grammar.isDisjoint(with: [.tag, .interjection])
          && lex.grammar.isDisjoint(with: [.adverb, .determiner]))
      {
        break
      }
      // *het een bedreiging*, *deze toevallig meer*: a pronoun, not a determiner.
      if i == start + 1, isPronounBefore(i, start) { break }
      if i > start, finiteScore(i) >= 2, i + 1 >= limit || head >= 0 { break }
      if head >= 0, head > start || !g.contains(.determiner) && g.isDisjoint(with: .possessive),
        !modifies(head, i, start)
      {
        break
      }
      head = i
      i += 1
      if i < limit, tokens[i - 1].flags.contains(.capital), isWord(i), tokens[i].flags.contains(.capital) { continue }
      if isWord(i), grammar(i).contains(.listed), !grammar(i).contains(.nounish) { break }
      if i - start > 5 { break }
    }
    if head < 0 {
      guard g.contains(.determiner),
        spelled(start, "die") || spelled(start, "dat") || spelled(start, "dit") || spelled(start, "deze")
          || spelled(start, "het")
      else { return nil }
      return start..<start + 1
    }
    // "en" + second noun phrase, "van" + noun phrase.
    var end = head + 1
    if spelled(end, "van") || spelled(end, "met") || spelled(end, "uit") || spelled(end, "in"), end + 1 < limit,
      isWord(end + 1), !isBareName(start) || isNameAfter(end)
    {
      if let inner = nounPhrase(at: end + 1, before: limit), inner.upperBound <= limit {
        end = inner.upperBound
      } else if !grammar(end + 1).isDisjoint(with: [.objectOther, .objectIk]) {
        end += 2
      }
    }
    return start..<min(end, limit)
  }

  /// Whether a determiner stands for the whole subject: before *een*, or before a word that cannot stand before a noun behind it.
  private func isPronounBefore(_ i: Int, _ start: Int) -> Bool {
    guard
      spelled(start, "het") || spelled(start, "dit") || spelled(start, "dat") || spelled(start, "deze")
        || spelled(start, "die")
    else { return false }
    if spelled(i, "een") { return true }
    // *dat het koud is*, *dat dat vaker gebeurt*: what is said of it.
    if !spelled(start, "deze"), !spelled(start, "die"), grammar(i).isDisjoint(with: .nounish), isPredicative(i),
      !isWord(i + 1) || finiteScore(i + 1) >= 2
        || !grammar(i + 1).isDisjoint(with: [.preposition, .subordinator, .negation])
    {
      return true
    }
    let isUninflected = folded(i).last != UInt8(ascii: "e") && grammar(i).contains(.adjectiveish)
    return isUninflected && (spelled(start, "deze") || spelled(start, "die"))
  }

  /// Whether a word looks like an uninflected adjective or a comparative.
  private func isPredicative(_ i: Int) -> Bool {
    let word = folded(i)
    if word.last == UInt8(ascii: "e") { return false }
    return grammar(i).contains(.adjectiveish) || grammar(i).contains(.adverb)
      || word.ends("lijk") || word.ends("ig") && !word.ends("uig") || word.ends("baar") || spelled(i, "vaker")
      || spelled(i, "beter")
      || spelled(i, "erger") || spelled(i, "groter") || spelled(i, "later") || spelled(i, "eerder")
  }

  /// Whether a word stands before the noun behind it, as an adjective, a numeral or the first half of a name does: in *de bodem
  /// vruchtbaar*, *Ensor groter* and *een boer twee koeien* it is the noun itself.
  private func modifies(_ i: Int, _ next: Int, _ start: Int) -> Bool {
    let g = grammar(i)
    let isCapital = tokens[i].flags.contains(.capital) && i > sentence.lowerBound
    // *de gemeente besloten heeft*, *de gemeente 23 winkels telt*
    if tokens[next].kind == .number { return tokens[i].flags.contains(.capital) }
    if lexeme(next).forms.contains(.participle), lexeme(next).forms.isDisjoint(with: .guessed),
      !tokens[next].flags.contains(.capital), grammar(next).isEmpty, isAuxiliaryWord(next + 1),
      next + 2 >= sentence.upperBound || g.isEmpty
    {
      return false
    }
    // *Chester Burton werd*, *Ensors moeder was*: a name opens the sentence.
    if i == start, i == sentence.lowerBound, g.isEmpty, tokens[i].flags.contains(.capital) {
      if tokens[next].flags.contains(.capital) { return true }
      if folded(i).last == UInt8(ascii: "s"), lexeme(i).forms.isEmpty, folded(i).count > 3,
        grammar(next).isEmpty || grammar(next).contains(.nounish), finiteScore(next) < 2
      {
        return true
      }
    }
    if isCapital, !g.contains(.adjectiveish) {
      return tokens[next].flags.contains(.capital)
        || folded(i).last == UInt8(ascii: "e") && !folded(i).ends("ie")
          && (i > start || folded(i).ends("se") || folded(i).ends("sche"))
    }
    if !g.isDisjoint(with: [.numeral, .quantifier]) { return true }
    // *vlammende taal*
    if i == start, !g.contains(.adjectiveish) {
      return folded(i).last == UInt8(ascii: "e") && !isCapital && folded(i).count > 4
    }
    switch folded(i).last {
    case UInt8(ascii: "e"):
      // *een petitie aangeboden*, *de politie rekening*: no adjective ends so.
      return !folded(i).ends("ie") || i == start && g.contains(.adjectiveish)
    // *de gezonken veerboot*, *zijn houten trap*; a plural ends so too.
    case UInt8(ascii: "n"): return lexeme(i).forms.contains(.participle) || g.contains(.adjectiveish)
    default:
      // *een groot huis*, *het dagelijks bestuur*
      let isUninflected =
        spelled(start, "een") || spelled(start, "het") || spelled(start, "ons") || spelled(start, "geen")
      return isUninflected && (g.contains(.adjectiveish) || lexeme(i).forms.contains(.participle))
    }
  }

  private func folded(_ i: Int) -> Bytes { lexemes.spelling(of: lexeme(i)) }

  /// Whether a phrase is a name without a determiner.
  private func isBareName(_ start: Int) -> Bool {
    tokens[start].flags.contains(.capital) && start > sentence.lowerBound && grammar(start).isEmpty
  }

  /// *van Wely*, *van den Doel*: the rest of a name.
  private func isNameAfter(_ van: Int) -> Bool {
    spelled(van, "van")
      && (van + 1..<van + 4).contains { isWord($0) && tokens[$0].flags.contains(.capital) }
  }

  /// The head of a noun phrase: its last word before *van*, *met* and the like.
  func headNoun(of phrase: Range<Int>) -> Int {
    for i in phrase.dropFirst() where grammar(i).contains(.preposition) { return i - 1 }
    return phrase.upperBound - 1
  }
}
