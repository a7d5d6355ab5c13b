/// Where constituents end.
extension Layout {
  /// A place where a constituent may end, and how unlikely that is.
  struct End: Equatable {
    var at: Int
    var cost: Int
  }

  // MARK: Noun phrases

  /// The token behind the head of a noun phrase, without what describes it from behind; nil where none begins.
  func core(at start: Int) -> Int? {
    guard isWord(start) || isQuote(start) else { return nil }
    if isQuote(start) { return quotation(start) }
    let w = word(start)
    let g = grammar(start)
    if isPersonal(start), !Self.possessives.contains(w) || !isContent(start + 1) { return start + 1 }
    if Self.standing.contains(w) {
      let next = word(start + 1)
      let isSome =
        ["iets", "niets", "niks"].contains(w) && next.hasSuffix("s") && next.utf8.count > 4 && !isName(start + 1)
        && isContent(start + 1)
      return w != "alles" && w != "iedereen" && (Self.inflectedBehind(next) || isSome) ? start + 2 : start + 1
    }
    if !g.isDisjoint(with: [.objectIk, .objectOther, .objectWij, .objectThird, .reflexive]),
      g.isDisjoint(with: [.possessive, .determiner])
    {
      return start + 1
    }
    var i = start
    if ["al", "heel", "gans", "beide", "alle", "allebei", "ruim"].contains(w), isWord(i + 1),
      !grammar(i + 1).isDisjoint(with: [.determiner, .possessive]) || isContent(i + 1)
        || w == "heel" && word(i + 1) == "wat"
    {
      i += 1
    }
    var isDetermined = false
    var head = -1
    if Self.isDeterminer(word(i)) || !grammar(i).isDisjoint(with: .possessive) && word(i) != "jou" {
      // *het is*, *dat komt*, *die van mij*: a pronoun.
      let isPronominal = [
        "het", "dat", "die", "dit", "deze", "zijn", "haar", "hun", "ons", "je", "u", "alle", "beide", "'t",
      ].contains(
        word(i))
      if isPronominal, prenominal(i + 1) == nil, !isNounAhead(i + 1, behind: word(i)) {
        return ["zijn"].contains(word(i)) ? nil : i + 1
      }
      if ["elke", "ieder", "elk", "geen", "een", "iedere", "welke", "dezelfde", "hetzelfde"].contains(word(i)),
        !isNounAhead(i + 1, behind: word(i))
      {
        return i + 1
      }
      isDetermined = true
      i += 1
      if let inner = prenominal(i) { i = inner + 1 }
    }
    var isNumbered = false
    while range.contains(i) {
      if isQuote(i), head < 0 || word(head).hasSuffix("e") && !Self.isNounInE(word(head)) && isDetermined,
        let end = quotation(i)
      {
        return isContent(end) ? core(from: end) : end
      }
      if isComma(i), head >= 0, isDetermined, word(head).hasSuffix("e"), isContent(i + 2),
        isContent(i + 1) && word(i + 1).hasSuffix("e")
          || forms(i + 1).contains(.participle) && word(i + 1).hasSuffix("en")
      {
        head = -1
        i += 2
        continue
      }
      if isComma(i), head >= 0, word(head).hasSuffix("e"), isContent(i + 1), word(i + 1).hasSuffix("e"),
        isContent(i + 2)
      {
        i += 1
        continue
      }
      guard isWord(i) else { break }
      let g = grammar(i)
      if word(i) == "enkel", word(i - 1) == "geen" {
        i += 1
        continue
      }
      // *de conciërge | alle lichten*
      if head >= 0, isDetermined, ["alle", "beide", "allebei"].contains(word(i)) { break }
      if isNumber(i) || !g.isDisjoint(with: [.numeral, .quantifier]) && !(g.contains(.adverb) && !isContent(i + 1)) {
        // *de tweede*, *23 en 27 jaar*
        if head >= 0, !isAdjective(head, before: i) { break }
        if word(i) == "een", head >= 0 || isDetermined { break }
        head = i
        isNumbered = true
        i += 1
        if ["en", "tot", "of", "à"].contains(word(i)), isNumber(i + 1) || grammar(i + 1).contains(.numeral) { i += 1 }
        if recast.text(i) == "%" { i += 1 }
        continue
      }
      guard isContent(i) || isFirstNoun(i) || isDetermined && i == start + 1 && Self.isDeterminer(word(start)) else {
        break
      }
      if head >= 0, !isNumbered || !(isNumber(head) || !grammar(head).isDisjoint(with: [.numeral, .quantifier])) {
        if !isAdjective(head, before: i) { break }
      }
      // *die twee klein zijn*: what is said of them.
      if head >= 0, looksAdjective(i) || Self.plainAdjectives.contains(word(i)), grammar(i).isDisjoint(with: .nounish),
        !isContent(i + 1)
      {
        break
      }
      // A surer verb than what stands before it is a noun.
      if head >= 0 || !isDetermined, verbness(i) == .strong, !(isDetermined && head < 0), !isInflected(i),
        !isFirstNoun(i)
      {
        if !(head >= 0 && isDetermined && isAdjective(head, before: i) && !isSureVerb(i)) { break }
      }
      head = i
      i += 1
    }
    guard head >= 0 else { return isDetermined && i > start + 1 ? i : nil }
    return behindNames(head + 1)
  }

  func core(from i: Int) -> Int? {
    var end = i
    while isContent(end), verbness(end) != .strong { end += 1 }
    return end > i ? end : nil
  }

  private func isSureVerb(_ i: Int) -> Bool {
    // *de stille tocht*: a stem in -t.
    if forms(i).contains(.stem), forms(i).isDisjoint(with: [.past, .participle]) { return false }
    return isPlainFinite(i) || forms(i).contains(.participle)
  }

  /// *boeren*, *roken*: the first word of a clause is no verb of it.
  private func isFirstNoun(_ i: Int) -> Bool {
    i == range.lowerBound && isWord(i) && grammar(i).isEmpty && forms(i).contains(.infinitive)
  }

  func isInflected(_ i: Int) -> Bool { forms(i).contains(.inflected) }

  /// The rest of a name behind a head: *minister De Vries*, *Jan van der Berg*, *Johannes Paulus II*.
  private func behindNames(_ start: Int) -> Int {
    var i = start
    while isWord(i) {
      // *april 1945*, *de jaren zeventig*
      if isNumber(i) && recast.text(i).count == 4 && grammar(i - 1).contains(.dateNoun)
        || word(i - 1) == "jaren" && grammar(i).contains(.numeral)
      {
        i += 1
        continue
      }
      if isNumber(i), !isNumber(i - 1), recast.text(i).count < 4, !isContent(i + 1),
        verbness(i + 1) != .none || !isWord(i + 1)
      {
        i += 1
        continue
      }
      // *de bevolking Frans spreekt*: what is spoken.
      if Self.languages.contains(recast.text(i)), !isName(i - 1), !isAgent(i - 1) { break }
      // *Johannes Paulus II | Nederland bezocht*
      if isName(i), i - 1 > range.lowerBound,
        ["II", "III", "IV", "VI", "VII", "VIII", "XIV", "XVI"].contains(recast.text(i - 1))
      {
        break
      }
      if isName(i) || isNumber(i) && isName(i - 1) && !isNumber(i - 1) && recast.text(i).count < 3 && !isContent(i + 1)
      {
        i += 1
        continue
      }
      var j = i
      while Self.infixes.contains(word(j)), j - i < 3 { j += 1 }
      guard j > i, isName(i - 1), isName(j) else { break }
      // *van Leiden* behind a name may be where it is; it belongs there all the same.
      i = j + 1
    }
    return i
  }

  private static let languages: Set<String> = [
    "Nederlands", "Frans", "Duits", "Engels", "Spaans", "Italiaans", "Russisch", "Arabisch", "Turks", "Latijn", "Fries",
    "Chinees", "Japans", "Portugees", "Pools", "Grieks", "Hebreeuws",
  ]

  private static let infixes: Set<String> = [
    "van", "de", "der", "den", "ten", "ter", "von", "di", "da", "le", "la", "du", "het", "'t",
  ]

  static let possessives: Set<String> = ["je", "jullie", "u"]

  static let standing: Set<String> = [
    "iemand", "niemand", "iedereen", "iets", "niets", "niks", "alles", "men", "wie", "zoiets", "degene", "degenen",
    "diegene", "datgene", "sommigen", "anderen", "velen", "allen", "eenieder", "elkaar", "zulks",
  ]

  /// *iets moois*, *niets anders*
  private static func inflectedBehind(_ word: String) -> Bool {
    ["anders", "nieuws", "leuks", "moois", "ergs", "goeds", "bijzonders"].contains(word)
  }

  static func isDeterminer(_ word: String) -> Bool { determiners.contains(word) }

  static let determiners: Set<String> = [
    "de", "het", "'t", "een", "'n", "die", "dat", "deze", "dit", "geen", "elke", "elk", "ieder", "iedere", "zo'n",
    "zulke",
    "zulk", "sommige", "alle", "beide", "enkele", "diezelfde", "dezelfde", "hetzelfde", "datzelfde", "ons", "onze",
    "mijn",
    "jouw", "uw", "zijn", "haar", "hun", "je", "m'n", "z'n", "welke", "welk", "den", "nen", "der", "des",
  ]

  /// A word that may be a noun, an adjective or a name.
  func isContent(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    if isNumber(i) { return false }
    if isName(i) || isNeuterNoun(i) { return true }
    let g = grammar(i)
    if !g.isDisjoint(with: [.interjection, .tag]), g.isDisjoint(with: [.coordinator, .subordinator]),
      Self.articles.contains(word(i - 1))
        || word(i - 1).hasSuffix("e") && grammar(i - 1).isDisjoint(with: [.preposition, .personalSubject])
          && verbness(i - 1) == .none
    {
      return true
    }
    if g.contains(.listed) {
      if word(i) == "was", verbness(i) == .strong { return false }
      if word(i) == "waar" || word(i).hasSuffix("waarts") { return false }
      if word(i) == "andere" || word(i) == "eigen" { return true }
      return !g.isDisjoint(with: [.nounish, .dateNoun, .adjectiveish])
        && (g.isDisjoint(with: [.preposition, .subordinator, .coordinator, .negation, .er]))
        && !(g.contains(.adverb) && !isContent(i + 1) && g.isDisjoint(with: [.nounish, .dateNoun]))
    }
    if word(i).hasSuffix("waarts") { return false }
    return verbness(i) != .strong || isNounPlace(i) || isInflected(i)
  }
}
