/// What opens a clause inside the line: subordinators, question words, relative pronouns, *om ... te*.
extension Layout {
  /// *om ... te doen*: the token behind it, or nil.
  func infinitival(_ i: Int) -> Int? {
    guard ["om", "zonder", "door", "na", "teneinde", "alvorens"].contains(word(i)) else { return nil }
    var j = i + 1
    while isWord(j) || isComma(j), j - i < 18 {
      if word(j) == "te", forms(j + 1).contains(.infinitive) {
        var end = j + 2
        while isWord(end), forms(end).contains(.infinitive), grammar(end).isEmpty || word(end) == "zijn" { end += 1 }
        return end
      }
      if isFinite(j), verbness(j) == .strong, forms(j).isDisjoint(with: [.infinitive, .participle]) { return nil }
      j += 1
    }
    return nil
  }

  /// Whether a word opens a clause with its verb last.
  func opensClause(_ i: Int) -> Bool {
    guard isWord(i), isWord(i + 1) || isQuote(i + 1) else { return false }
    let w = word(i)
    if Self.subordinators.contains(w) { return true }
    let isFirst = i == range.lowerBound
    switch w {
    case "die", "dat":
      if isFirst { return false }
      if w == "dat", isPersonal(i - 1), !isPersonal(i + 1), word(i + 1) != "de" {
        // *hoop je dat het mislukt*
        return ["het", "er", "men"].contains(word(i + 1)) && verbness(i - 2) != .none && closesInVerb(i)
      }
      if w == "dat", isPluralNoun(i - 1), !isPersonal(i + 1), !["de", "het", "er", "een"].contains(word(i + 1)) {
        return false
      }
      if w == "die", verbness(i - 1) == .strong, !isUnsureOpener(i), verbness(i + 1) == .none || isPlainFinite(i + 1),
        closesInVerb(i)
      {
        return true
      }
      if w == "dat" {
        if isPersonal(i + 1) || ["het", "er", "de", "men"].contains(word(i + 1)) { return true }
        if ["een", "te"].contains(word(i + 1)) { return closesInVerb(i) }
        if !isDemonstrative(i), verbness(i + 1) == .none || isNounBefore(i) || word(i + 1).hasSuffix("en"),
          closesInVerb(i)
        {
          return true
        }
      }
      guard !isFirst, isNounBefore(i) || w == "dat" && (verbness(i - 1) == .strong || isComma(i - 1)) else {
        return !isFirst && w == "dat" && isDeterminerPlace(i + 1)
      }
      // *die man*: a noun that could follow it.
      return !isDemonstrative(i) && closesInVerb(i)
    case "wie", "wat":
      if isFirst || word(i - 1) == "heel" { return false }
      if w == "wat", !grammar(i + 1).isDisjoint(with: [.quantifier, .comparison]) || word(i + 1).hasSuffix("er") {
        return word(i + 1) == "er"
      }
      // *een beeld van wat deze baan inhoudt*, not *met wat geluk*
      return !isPreposition(i - 1) || w == "wie" || isPersonal(i + 1) || isDeterminerPlace(i + 1) && closesInVerb(i)
    case "of":
      // *of hij komt* behind a verb, not *of een ander*.
      guard !isFirst else { return false }
      return isPersonal(i + 1) || ["het", "er", "dat", "dit"].contains(word(i + 1))
        || verbness(i - 1) != .none && asks(i - 1)
        || ["vraag", "niet"].contains(word(i - 1)) || isComma(i - 1) && isDeterminerPlace(i + 1)
    case "als":
      // *zowel ... als*, *als een*: no verb of its own.
      if between(range.lowerBound, i).contains(where: { word($0) == "zowel" || word($0) == "evenals" }) { return false }
      if isPersonal(i + 1),
        between(range.lowerBound, i).contains(where: { Self.equals.contains(word($0)) }),
        !closesInVerb(i)
      {
        return false
      }
      return isPersonal(i + 1) || ["het", "er", "dat", "dit", "men", "iemand"].contains(word(i + 1))
        || isFirst
        // *alleen als de televisie stuk is*
        || ["alleen", "enkel", "pas", "ook", "zelfs", "nog"].contains(word(i - 1)) && closesInVerb(i)
        // *je belt me als de auto stilstaat*, not *ik zie hem als de man die alles kan*
        || isDeterminerPlace(i + 1) && closesInVerb(i)
          && between(range.lowerBound, i).allSatisfy { !Self.equals.contains(word($0)) }
          && between(i + 2, range.upperBound).allSatisfy {
            !isComma($0) && grammar($0).isDisjoint(with: .relative) && !Self.subordinators.contains(word($0))
          }
    case "toen", "nu", "tot", "voor", "sinds":
      return isPersonal(i + 1) && !isObjectOnly(i + 1)
        && (isNominative(i + 1) || isFirst || isComma(i - 1) || w == "toen")
        || w == "toen" && !isFirst && (isComma(i - 1) || isDeterminerPlace(i + 1)) && verbness(i + 1) == .none
          && closesInVerb(i)
        || w == "toen" && isFirst && verbness(i + 1) == .none
    case "zoals":
      return isPersonal(i + 1) || ["het", "dat", "men"].contains(word(i + 1))
    case "dan":
      // *meer dan hij kan*
      // *meer dan hij kan*; *meer dan ik* has no verb.
      return isPersonal(i + 1) && between(range.lowerBound, i).contains { recast.isComparative($0) } && closesInVerb(i)
    default:
      if Self.questions.contains(w) { return !isFirst && !["dan", "als"].contains(word(i - 1)) }
      if grammar(i).contains(.relative), w.hasPrefix("waar") {
        return !isFirst
          && (["niet", "nooit", "precies"].contains(word(i - 1)) && isDeterminerPlace(i + 1) || isPersonal(i + 1)
            || isComma(i - 1) || isNounBefore(i) || verbness(i - 1) == .strong)
          && verbness(i + 1) == .none
      }
      return w == "wiens" || w == "wier"
    }
  }

  /// *die man*, *dat boek*, *wat hulp*: a clause or a determiner.
  func isUnsureOpener(_ i: Int) -> Bool {
    if word(i) == "wat" { return !isComma(i - 1) && isContent(i + 1) && verbness(i - 1) != .strong }
    guard ["die", "dat"].contains(word(i)), !isComma(i - 1), isWord(i + 1) else { return false }
    let g = grammar(i + 1)
    if isName(i + 1) || isNumber(i + 1) { return false }
    // *de man die zondag werd neergeschoten, is overleden*
    if word(i) == "die", g.contains(.dateNoun), isNounBefore(i),
      between(i + 2, range.upperBound).contains(where: { isComma($0) && verbness($0 + 1) == .strong })
    {
      return false
    }
    if word(i) == "dat", word(i + 1).hasSuffix("en"), g.isEmpty { return false }
    return g.isEmpty && verbness(i + 1) != .strong || !g.isDisjoint(with: [.nounish, .dateNoun, .adjectiveish])
      || word(i) == "dat" && !isPersonal(i + 1) && !["de", "het", "er", "een"].contains(word(i + 1))
  }

  private func isObjectOnly(_ i: Int) -> Bool { grammar(i).isDisjoint(with: .anySubject) }

  /// *vraag of*, *weten of*
  private func asks(_ i: Int) -> Bool {
    [
      "vragen", "weten", "afvragen", "twijfelen", "zien", "kijken", "horen", "betwijfelen", "onderzoeken",
      "controleren", "uitzoeken",
    ]
    .contains(lemma(i))
  }

  private func isDeterminerPlace(_ i: Int) -> Bool {
    !grammar(i).isDisjoint(with: [.determiner, .possessive]) || isPersonal(i)
  }

  /// What *als* measures by.
  private static let equals: Set<String> = [
    "zo", "even", "evenveel", "evenzeer", "zoveel", "net", "dezelfde", "hetzelfde", "zulke", "zelfde", "anders",
  ]

  static let subordinators: Set<String> = [
    "omdat", "terwijl", "hoewel", "nadat", "voordat", "zodat", "zodra", "totdat", "doordat", "aangezien", "tenzij",
    "mits",
    "zolang", "indien", "ofschoon", "opdat", "alsof", "naarmate", "hoezeer", "omda", "vooraleer", "nadien", "wanneer",
  ]

  static let questions: Set<String> = [
    "hoe", "waarom", "hoeveel", "welke", "welk", "hoelang", "hoever", "waarheen", "waarvandaan",
  ]

  /// Whether a relative clause can describe what stands before `i`.
  private func isNounBefore(_ i: Int) -> Bool {
    var j = i - 1
    if isComma(j) || isQuote(j) { j -= 1 }
    if isQuote(j) { return true }
    guard isWord(j) else { return range.contains(j) }
    if isNumber(j) || isName(j) { return true }
    if isPreposition(j) { return isNounBefore(j) }
    if Self.articles.contains(word(j - 1)) { return true }
    let g = grammar(j)
    if Self.antecedents.contains(word(j)) { return true }
    if !g.isDisjoint(with: [.nounish, .dateNoun, .numeral]) { return true }
    if g.contains(.listed) { return false }
    if verbness(j) == .strong { return isNounPlace(j) }
    return true
  }

  private static let antecedents: Set<String> = [
    "alles", "iets", "niets", "iemand", "niemand", "degene", "diegene", "degenen", "iedereen", "hij", "jij", "wij",
    "zij",
    "mensen", "enige", "enigen", "laatste", "eerste", "anderen", "andere", "datgene", "allen", "velen", "sommigen",
    "dingen",
  ]

  func isPluralNoun(_ i: Int) -> Bool {
    isWord(i) && (word(i).hasSuffix("en") || word(i).hasSuffix("s")) && verbness(i) == .none && !isName(i)
      && word(i).count > 3
      && grammar(i).isDisjoint(with: [.adverb, .time, .pronominalAdverb, .negation])
  }

  /// Whether a finite verb follows that can close a clause opened at `i`; a plural one only behind a plural noun.
  private func closesInVerb(_ i: Int) -> Bool {
    var j = i + 1
    var isPlural = word(i) == "die"
    while j < range.upperBound {
      if word(j).hasSuffix("en") || word(j).hasSuffix("s") || word(j) == "ze" || word(j) == "we" {
        isPlural = isPlural || verbness(j) != .strong
      }
      if verbness(j) == .strong || verbness(j) == .weak && (!isWord(j + 1) || isName(j)), forms(j).isFinite,
        word(j - 1) != "te",
        forms(j).isDisjoint(with: [.infinitive, .participle]) || isPlural && forms(j).contains(.plural)
          || !isWord(j + 1) && forms(j).isDisjoint(with: .infinitive)
      {
        return j > i + 1 || isNounBefore(i)
      }
      j += 1
    }
    return false
  }

  /// *die man*, *dat boek*: a determiner, where a noun could stand behind it and no clause is left over.
  private func isDemonstrative(_ i: Int) -> Bool {
    let next = i + 1
    guard isWord(next) else { return false }
    if isName(next) || isNumber(next) || grammar(next).contains(.subjectIndefinite) { return false }
    if word(i) == "dat", word(next).hasSuffix("en"), grammar(next).isDisjoint(with: .adjectiveish) { return false }
    if isPersonal(next)
      || !grammar(next).isDisjoint(with: [.determiner, .possessive, .reflexive, .negation, .preposition, .er])
    {
      return false
    }
    if !grammar(next).isDisjoint(with: [.adverb, .time]), grammar(next).isDisjoint(with: [.nounish]) { return false }
    if verbness(next) == .strong { return false }
    if isComma(i - 1) { return false }
    // A comma or the verb right behind the noun: *een huis dat aan zee stond* has more.
    return !isNounBefore(i) || grammar(i - 1).contains(.preposition)
  }
}
