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

  private func core(from i: Int) -> Int? {
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

  private func isInflected(_ i: Int) -> Bool { forms(i).contains(.inflected) }

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

  private static let possessives: Set<String> = ["je", "jullie", "u"]

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

  /// Whether a noun phrase goes on at `i`, so that the word before it is a determiner.
  private func isNounAhead(_ i: Int, behind determiner: String) -> Bool {
    guard isWord(i) else { return isQuote(i) }
    if Self.articles.contains(determiner), isContent(i) { return true }
    if determiner == "geen", ["enkel", "enkele"].contains(word(i)) { return isContent(i + 1) }
    if isNumber(i) { return determiner != "het" && determiner != "dat" }
    if isNeuterNoun(i) { return true }
    let g = grammar(i)
    let isNeuter = ["het", "dat", "dit", "'t"].contains(determiner)
    if determiner == "dit" || determiner == "dat", word(i + 1).hasSuffix("en"), word(i).hasSuffix("e"),
      verbness(i + 1) != .strong
    {
      return false
    }
    if isName(i) {
      return determiner == "het" || determiner == "die" || determiner == "zijn" || determiner == "haar"
        || determiner == "hun" || determiner == "ons" || determiner == "deze" || determiner == "alle"
    }
    if g.contains(.numeral) || g.contains(.quantifier) && isContent(i + 1) {
      // *het drie dagen duurde*: no plural behind *het*.
      if isNeuter, g.contains(.numeral), !word(i).hasSuffix("de"), !word(i).hasSuffix("ste"), !word(i).hasPrefix("hal")
      {
        return false
      }
      return !(["het", "dat", "dit"].contains(determiner) && word(i) == "een")
    }
    if g.contains(.listed), g.isDisjoint(with: [.nounish, .dateNoun, .adjectiveish]) { return word(i) == "eigen" }
    if g.contains(.adjectiveish), !g.contains(.nounish), !isContent(i + 1) || verbness(i + 1) != .none { return false }
    if determiner == "zijn", verbness(i - 1) == .none, !isPlainFinite(i) { return true }
    if verbness(i) == .strong {
      // *voor haar antwoorden*
      if isPreposition(i - 2), forms(i).contains(.infinitive), g.contains(.nounish) || word(i) == "antwoorden",
        hasOtherFinite(i), !isFinite(i + 1)
      {
        return true
      }
      // *deze vissen kunnen*
      if ["deze", "die"].contains(determiner), !isPlainFinite(i),
        between(i + 1, range.upperBound).contains(where: {
          isFinite($0) && verbness($0) == .strong && word($0 - 1) != "te"
        })
      {
        return true
      }
      if isNeuter, forms(i).contains(.participle), !forms(i).isFinite, isWord(i + 1),
        verbness(i + 1) != .strong || recast.lexeme(i + 1).classes.isDisjoint(with: [.auxiliary, .modal])
      {
        return true
      }
      return isInflected(i) && isContent(i + 1)
    }
    // *het weten*: at the end of the clause a verb.
    if isNeuter, forms(i).contains(.infinitive), verbness(i) == .weak, !range.contains(i + 1) || isComma(i + 1),
      !hasOtherFinite(i)
    {
      return false
    }
    // *het spijt me*
    if isNeuter, verbness(i) == .weak, forms(i).contains(.stemT),
      ["me", "mij", "hem", "haar", "ons", "je", "hun"].contains(word(i + 1))
    {
      return false
    }
    // *het koud is*, *dat vaker gebeurt*: nothing inflected, and the verb behind it.
    if isNeuter, verbness(i + 1) != .none || !isWord(i + 1), !g.contains(.nounish), looksAdjective(i) { return false }
    if isNeuter, word(i).hasSuffix("e"), !isContent(i + 1), looksAdjective(i) { return false }
    if determiner == "dit" || determiner == "dat", word(i).hasSuffix("en"), !isContent(i + 1),
      !g.contains(.nounish) || forms(i).contains(.infinitive)
    {
      return false
    }
    return true
  }

  /// Endings of adjectives and adverbs that no noun has.
  func looksAdjective(_ i: Int) -> Bool {
    let w = word(i)
    if grammar(i).contains(.adjectiveish) { return true }
    if w.hasSuffix("tuig") { return false }
    if w.hasSuffix("ngrijk") || w.hasSuffix("drijk") { return true }
    return ["lijk", "ig", "baar", "zaam", "isch", "loos", "vol"].contains { w.hasSuffix($0) }
      || w.hasSuffix("er") && Self.comparatives.contains(w)
      || Self.adverbs.contains(w)
  }

  static let comparatives: Set<String> = [
    "beter", "groter", "kleiner", "vaker", "meer", "minder", "later", "eerder", "hoger", "lager", "sneller", "erger",
    "slechter", "moeilijker", "makkelijker", "duurder", "goedkoper", "ouder", "jonger", "sterker", "zwakker", "verder",
    "langer", "korter", "liever", "dichter", "warmer", "kouder", "drukker", "rustiger", "harder", "zachter",
  ]

  static let adverbs: Set<String> = [
    "onderweg", "pijpenstelen", "jarenlang", "urenlang", "dagenlang", "wekenlang", "maandenlang", "koud", "heet",
    "stil",
    "rond", "klaar", "stuk", "onmogelijk", "mogelijk", "fout", "dood", "beurs", "failliet", "bekend", "blank", "slecht",
    "verboden", "gedaan", "zover", "raak", "waar", "nodig", "donker", "druk", "vreemd", "zwaar", "voorbij", "aanwezig",
    "afwezig", "mis", "niks", "inderdaad", "terecht", "even", "ernaast", "erbij", "erop", "eraan", "ervan", "eruit",
    "ermee",
    "erin", "erover", "ertegen", "ertoe", "eronder", "erdoor", "erachter", "doorheen", "echter", "immers", "namelijk",
  ]

  /// Whether a word stands before the noun behind it as an adjective does.
  private func isAdjective(_ i: Int, before next: Int) -> Bool {
    let w = word(i)
    let g = grammar(i)
    if isName(i) {
      // *Utrechtse hoogleraar*, *Tweede Kamer*, *Europese Unie*
      return isName(next) || w.hasSuffix("se") || w.hasSuffix("sche") || w.hasSuffix("ste")
        || Self.nameAdjectives.contains(w)
    }
    if isNumber(i) || !g.isDisjoint(with: [.numeral, .quantifier]) { return true }
    if isName(next) { return w.hasSuffix("e") && !Self.isNounInE(w) }
    if Self.amounts.contains(w), !isName(next),
      grammar(next).isDisjoint(with: [.dateNoun, .adjectiveish]) || grammar(next).contains(.nounish)
    {
      return (verbness(next) != .strong || hasOtherFinite(next))
        && (word(next).hasSuffix("en") || word(next).hasSuffix("s") || grammar(next).contains(.nounish)
          || word(next).hasSuffix("e") && isContent(next + 1) && grammar(next).isDisjoint(with: .quantifier)
            && !isTimeWord(next + 1))
    }
    if g.contains(.nounish), !g.contains(.adjectiveish) { return false }
    if w.hasSuffix("e") { return !Self.isNounInE(w) && w.count > 3 }
    if Self.adjectivesInEn.contains(w) { return true }
    if w.hasSuffix("en") { return forms(i).contains(.participle) && isAfterDeterminer(i) || g.contains(.adjectiveish) }
    if w.hasSuffix("s"), ["dagelijks", "maandelijks", "jaarlijks", "wekelijks", "links", "rechts"].contains(w) {
      return isAfterDeterminer(i)
    }
    // *een groot huis*: uninflected before a neuter noun.
    let isUninflected =
      g.contains(.adjectiveish) || forms(i).contains(.participle)
      || ["lijk", "ig", "baar", "zaam", "isch", "loos", "eel", "aal", "aar", "iek", "ief", "end"].contains {
        w.hasSuffix($0)
      }
      || Self.plainAdjectives.contains(w)
    return isUninflected && isIndefinite(i)
  }

  /// Whether a sure finite verb stands elsewhere.
  func hasOtherFinite(_ i: Int) -> Bool { range.contains { $0 != i && verbness($0) == .strong && isPlainFinite($0) } }

  private func isAfterDeterminer(_ i: Int) -> Bool {
    var j = i - 1
    while isWord(j), i - j < 4 {
      if Self.isDeterminer(word(j)) { return true }
      if isPreposition(j) || verbness(j) == .strong { return false }
      j -= 1
    }
    return false
  }

  /// Whether *een*, *geen*, *ons* or nothing stands before an adjective.
  private func isIndefinite(_ i: Int) -> Bool {
    var j = i - 1
    while isWord(j), word(j).hasSuffix("e"), !Self.isDeterminer(word(j)), isContent(j) { j -= 1 }
    if [
      "een", "geen", "ons", "het", "zo'n", "mijn", "zijn", "haar", "hun", "elk", "ieder", "welk", "dit", "dat", "veel",
      "weinig",
      "wat", "genoeg", "enig", "zulk",
    ].contains(word(j)) {
      return true
    }
    return isPreposition(j) || !isWord(j) || grammar(j).contains(.adverb) && word(j) != "niet"
      || ["heel", "erg", "zeer", "te"].contains(word(j))
  }

  private static let nameAdjectives: Set<String> = ["Tweede", "Eerste", "Derde", "Oude", "Nieuwe", "Grote"]

  private static let adjectivesInEn: Set<String> = [
    "volwassen", "eigen", "open", "dronken", "tevreden", "bescheiden", "verlegen", "gouden", "houten", "stenen",
    "ijzeren",
    "katoenen", "wollen", "zijden", "papieren", "zilveren", "koperen", "glazen", "betonnen", "verscheiden",
    "onvolwassen",
    "verleden", "verschillende", "plastic", "rubberen", "gesloten", "geboren", "omstreden", "bezopen", "uitgesproken",
  ]

  private static let plainAdjectives: Set<String> = [
    "groot", "klein", "goed", "slecht", "mooi", "nieuw", "oud", "jong", "hoog", "laag", "breed", "smal", "vreemd",
    "raar",
    "gek", "dun", "dik", "rijk", "arm", "stil", "diep", "zwaar", "licht", "modern", "warm", "koud", "bekend", "bruin",
    "blauw",
    "geel", "grijs", "Frans", "Duits", "Engels", "Nederlands", "Belgisch", "Vlaams", "zuur", "zoet", "vers", "extra",
    "privé",
    "flink", "fors", "echt", "waar", "eerlijk", "dergelijk", "soortgelijk", "ander", "kort", "lang", "sterk", "zwak",
    "schoon",
  ]

  private static let amounts: Set<String> = [
    "aantal", "paar", "groep", "reeks", "handvol", "soort", "soorten", "kilo", "liter",
    "miljoen", "miljard", "beetje", "stapel", "glas", "kop", "fles", "stuk", "rij", "tientallen", "honderden",
    "duizenden",
    "miljoenen", "dozijn", "tiental", "honderdtal",
  ]

  /// *politie*, *gemeente*: nouns that end as adjectives do.
  static func isNounInE(_ w: String) -> Bool {
    if w.hasSuffix("ie") { return w != "drie" }
    // *het meisje*, *een dorpje*
    if w.hasSuffix("je"), w.count > 4 { return true }
    if w.count > 6,
      ["age", "ette", "ode", "ine", "ure", "zone", "site", "agne", "esse", "aire", "iere", "ière"].contains(where: {
        w.hasSuffix($0)
      })
    {
      return true
    }
    return nounsInE.contains(w)
  }

  private static let nounsInE: Set<String> = [
    "gemeente", "einde", "waarde", "ruimte", "hoogte", "breedte", "lengte", "diepte", "grootte", "ziekte", "behoefte",
    "gedachte", "belofte", "liefde", "vrede", "vreugde", "ronde", "bende", "weide", "sterkte", "warmte", "leegte",
    "stilte",
    "schaarste", "voorwaarde", "schade", "orde", "mode", "code", "kade", "aarde", "zonde", "tante", "machine",
    "route", "linde", "keuze", "pauze", "oase", "genade", "boete", "gevangene", "gewonde", "verdachte",
    "bejaarde", "overledene", "reserve", "alliantie", "elite", "kwestie", "wijze", "zijde", "kudde", "menigte",
    "gestalte", "groente", "drukte", "droogte", "kilte", "hitte", "rente",
    "familie", "rede", "snede", "tarwe", "schande", "horde", "parade", "façade", "ambassade", "olie", "mate",
    "zee", "idee", "thee", "café", "dominee", "twee", "college", "privilege", "sabotage", "getuige",
    "inzittende", "volwassene", "deskundige", "werkloze", "betrokkene",
    "afgevaardigde", "belangstellende",
    "verpleegkundige", "fase", "finale", "centrale", "analyse", "type", "genre", "these", "synthese", "klasse",
    "impasse",
    "douane", "etappe", "antenne", "prothese", "hypothese", "ruïne", "vete", "gewoonte", "gebergte", "gedeelte",
    "oppervlakte", "gesteente", "gebeente", "geboorte",
    "gilde", "bode", "synode", "legende", "allure", "douche", "quote", "hype", "crème", "gene",
    "stede", "erve", "weduwe", "schaduwzijde", "keerzijde", "trede", "sonde",
  ]

  /// Behind a determiner: *in Parijs geboren*, *door de regering ingediende*, *vorige week benoemde*; the token of the noun phrase's
  /// own words behind it.
  private func prenominal(_ i: Int) -> Int? {
    guard isWord(i), !grammar(i).contains(.negation),
      isPreposition(i)
        || [
          "vorige", "vorig", "volgende", "net", "pas", "onlangs", "zwaar", "al", "nog", "zo", "zeer",
          "meest", "eerder", "eerst", "zogenaamd", "alsmaar", "steeds", "heel", "erg", "altijd", "ooit", "vroeger",
          "destijds", "toen",
        ].contains(word(i))
        || grammar(i).contains(.adverb) && !grammar(i).contains(.adjectiveish)
    else { return nil }
    // *die in*, *het op*: no determiner.
    guard Self.articles.contains(word(i - 1)) || word(i - 1) == "het" || word(i - 1) == "deze" || word(i - 1) == "dit"
    else { return nil }
    var j = i + 1
    while isWord(j), j - i < 10 {
      if !isPreposition(i), Self.isDeterminer(word(j)) || grammar(j).contains(.negation) { return nil }
      if isFiniteOnly(j), !forms(j).contains(.inflected), grammar(j).isEmpty, !word(j).hasSuffix("e") { return nil }
      let form = forms(j)
      let isModifier =
        form.contains(.inflected) || form.contains(.presentParticiple)
        || form.contains(.participle) && word(j).hasSuffix("en") || word(j) == "geboren" || word(j).hasSuffix("nde")
        || !isPreposition(i) && word(j).hasSuffix("e") && !Self.isNounInE(word(j))
          && grammar(j).isDisjoint(with: .quantifier)
        || isPreposition(i) && word(j).utf8.count > 5 && (word(j).hasSuffix("de") || word(j).hasSuffix("te"))
          && !Self.isNounInE(word(j)) && isWord(j + 1) && isContent(j + 1)
      if isModifier, isWord(j + 1), isContent(j + 1) || grammar(j + 1).contains(.nounish) { return j }
      j += 1
    }
    return nil
  }

  private func isFiniteOnly(_ i: Int) -> Bool {
    verbness(i) == .strong && forms(i).isFinite && forms(i).isDisjoint(with: [.participle, .infinitive])
  }

  /// The token behind a closing quotation mark.
  private func quotation(_ i: Int) -> Int? {
    guard isQuote(i),
      let close = between(i + 1, range.upperBound).first(where: { isQuote($0) && !isQuoted($0 + 1) || isQuote($0) })
    else {
      return nil
    }
    return close + 1
  }

  // MARK: What describes from behind

  /// All places where the phrase that starts at `start` may end.
  func ends(at start: Int) -> [End] {
    var i = start
    // *ook mijn vader*, *ruim honderd boeren*, *meer dan duizend mensen*
    if ["meer", "minder"].contains(word(i)), word(i + 1) == "dan", isPhraseStart(i + 2) {
      i += 2
    } else if word(i) == "niet", ["alleen", "iedereen", "alle"].contains(word(i + 1)) {
      i += word(i + 1) == "alleen" ? 2 : 1
    } else if ["steeds", "veel", "nog"].contains(word(i)), ["meer", "minder"].contains(word(i + 1)), isContent(i + 2) {
      i += 1
    } else if ["zowel", "noch"].contains(word(i)) {
      i += 1
    } else {
      while Self.focus.contains(word(i)), isWord(i + 1), isPhraseStart(i + 1) || Self.focus.contains(word(i + 1)) {
        i += 1
      }
    }
    if isQuote(i), let end = quotation(i) { return extended([End(at: end, cost: 0)], start) }
    guard let core = core(at: i) else { return [] }
    if i == start, Self.possessives.contains(word(i)), core > i + 1 {
      // *je moeder belt*, *je vrijdag belt*: the pronoun or the possessive.
      let owned = isOwned(i + 1)
      return extended([End(at: core, cost: owned ? 0 : 2)], start)
        + extended([End(at: i + 1, cost: owned ? 2 : 0)], start)
    }
    return extended([End(at: core, cost: 0)], start)
  }

  /// Whether a noun behind *je* is what somebody has rather than what somebody does.
  private func isOwned(_ i: Int) -> Bool {
    let lexeme = recast.lexeme(i)
    if lexeme.senses.has(.kin) || lexeme.senses.has(.partner) || lexeme.senses.has(.thirdParty) { return true }
    if !grammar(i).isDisjoint(with: [.adjectiveish, .dateNoun, .adverb, .time]) || looksAdjective(i) { return false }
    if isFinite(i), !hasOtherFinite(i) || forms(i).contains(.plural) && word(i - 1) == "jullie" { return false }
    if word(i) == "was" { return between(i + 1, range.upperBound).contains { isFinite($0) } }
    return (grammar(i).contains(.nounish) || lexeme.readings.isEmpty)
      && !["gelijk", "tijd", "zin", "spijt", "ruzie", "werk"].contains(word(i))
  }

  static let focus: Set<String> = [
    "ook", "zelfs", "alleen", "bijna", "vooral", "ongeveer", "minstens", "slechts", "circa", "juist", "pas", "enkel",
    "vrijwel",
    "zo'n", "ruim", "haast", "krap", "maximaal", "minimaal", "hooguit", "zeker", "nog", "maar", "liefst", "uitgerekend",
    "precies",
    "tenminste", "voornamelijk", "hoofdzakelijk", "uitsluitend", "nagenoeg", "niet", "toch",
  ]

  private func extended(_ first: [End], _ start: Int) -> [End] {
    var all: [End] = []
    var open = first
    var rounds = 0
    while let end = open.popLast(), rounds < 60 {
      rounds += 1
      if all.contains(where: { $0.at == end.at && $0.cost <= end.cost }) { continue }
      // What belongs to a phrase for sure makes it dear to end before it.
      let longer = extensions(of: end, start)
      let pull = max(0, end.cost - (longer.map(\.cost).min() ?? end.cost))
      all.append(End(at: end.at, cost: end.cost + pull))
      open += longer.map { End(at: $0.at, cost: $0.cost + ($0.cost < end.cost ? end.cost - $0.cost : 0)) }
    }
    return all.sorted { $0.cost < $1.cost }
  }

  /// Longer ends of a phrase; `end` itself becomes dearer where what follows belongs to it.
  private func extensions(of end: End, _ start: Int) -> [End] {
    let i = end.at
    var longer: [End] = []
    func add(_ at: Int, _ cost: Int) { longer.append(End(at: at, cost: end.cost + cost)) }
    guard range.contains(i) else { return [] }
    if isQuote(i), isQuoted(i + 1) || isContent(i - 1), !isPersonal(i - 1), let close = quotation(i), close - i < 9 {
      add(close, -2)
    }
    let text = recast.text(i)
    if text == "(", let close = between(i, range.upperBound).first(where: { recast.text($0) == ")" }) {
      add(close + 1, -3)
    }
    if ["-", "–", "—"].contains(text),
      let close = between(i + 1, range.upperBound).first(where: {
        ["-", "–", "—"].contains(recast.text($0)) && $0 > i + 1
          && recast.passage.tokens[$0].start > recast.passage.tokens[$0 - 1].end
      })
    {
      add(close + 1, -3)
    }
    let last = word(i - 1)
    if isPersonal(start), i == start + 1 {
      if ["allen", "beiden", "twee"].contains(word(i)), !isContent(i + 1) {
        add(i + 1, -1)
      } else if ["zelf", "allebei", "allemaal"].contains(word(i)) {
        add(i + 1, 1)
      }
      if isComma(i), opensClause(i + 1) {
        for inner in finals(from: i + 1) { add(behindComma(inner.at), inner.cost - 2) }
      }
      if word(i) == "van", word(i + 1) == "de" || word(i + 1) == "het", let noun = core(at: i + 1) { add(noun, 1) }
      if word(i) == "en", let next = core(at: i + 1) {
        for more in ends(at: i + 1) where more.at >= next { add(more.at, more.cost - 1) }
      }
      return longer
    }
    if [
      "zelf", "samen", "allemaal", "ervan", "daarvan", "hiervan", "ervoor", "erna", "ertussen",
    ].contains(word(i)) {
      add(i + 1, 0)
    }
    if isPreposition(i), infinitival(i) == nil || word(i) != "om", isWord(i + 1) || isQuote(i + 1) {
      let cost = attachment(i, of: start)
      let g = grammar(i + 1)
      if isPhraseStart(i + 1), !(g.contains(.coordinator)), !["wie", "welke", "wat"].contains(word(i + 1)) {
        for inner in ends(at: i + 1) where inner.at > i + 1 {
          // *van de derde klas in mei*: what only may follow the inner noun is no part of this one because of *van*.
          add(inner.at, inner.cost > 0 ? max(cost, 0) + inner.cost : cost + inner.cost)
        }
        if !grammar(i + 1).isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij]),
          core(at: i + 1).map({ $0 == i + 2 }) ?? true
        {
          add(i + 2, cost)
        }
        if ["hier", "daar", "nu", "toen", "vandaag", "gisteren", "morgen", "elkaar"].contains(word(i + 1)) {
          add(i + 2, cost)
        }
        // *naast haar rook*, *ieder van ons fouten*
        if ["haar", "hun", "ons", "je", "u", "jullie"].contains(word(i + 1)) {
          let isPart = ["ieder", "elk", "geen", "een", "niemand", "iemand", "veel", "twee", "drie"].contains(
            word(start))
          if isPart || isFinite(i + 2) { add(i + 2, isPart ? cost - 1 : cost + 1) }
        }
      }
      if word(i) == "om", word(i + 2) == "heen" { add(i + 3, -2) }
    }
    if word(i) == "der" || word(i) == "des", let inner = core(at: i + 1) { add(inner, -3) }
    // *de helft van wat hij vertelde*
    if isPreposition(i), word(i + 1) == "wat", isPersonal(i + 2) {
      for inner in finals(from: i + 1) { add(inner.at, inner.cost - 3) }
    }
    // Clauses.
    let comma = isComma(i) ? 1 : 0
    if isRelative(i + comma) || isComma(i) && isPreposition(i + 1) && ["wie", "welke"].contains(word(i + 2))
      || isPreposition(i) && ["wie", "welke"].contains(word(i + 1))
    {
      let opener = isPreposition(i + comma) ? i + comma + 1 : i + comma
      let pull = isUnsureOpener(opener) ? 1 : -3
      for inner in finals(from: opener) { add(behindComma(inner.at), inner.cost + pull) }
    }
    if Self.contents.contains(where: { last.hasSuffix($0) }) {
      if ["dat", "of", "hoe", "waarom", "wie"].contains(word(i)) {
        for inner in finals(from: i) { add(inner.at, inner.cost - 3) }
      }
      if let close = infinitival(i) { add(close, -3) }
    }
    // *niet alleen de bank, maar ook de verzekeraar*
    if isComma(i), word(i + 1) == "maar", word(start) == "niet" {
      for inner in ends(at: word(i + 2) == "ook" ? i + 3 : i + 2) { add(inner.at, min(inner.cost, 2) - 3) }
    }
    // An apposition between commas.
    if isComma(i), !isRelative(i + 1), !opensClause(i + 1), let close = apposition(i + 1) { add(close, -2) }
    // Pairs and lists.
    if ["en", "of", "noch", "alsmede", "evenals", "&"].contains(word(i)) || word(i) == "als" && word(start) == "zowel"
      || word(i) == "maar" && (word(i + 1) == "ook" || word(start) == "niet")
    {
      var next = i + 1
      if word(i) == "maar", word(next) == "ook" { next += 1 }
      if ["ook", "dus", "zelfs", "vooral"].contains(word(next)) { next += 1 }
      for inner in ends(at: next) { add(inner.at, inner.cost > 2 ? inner.cost : inner.cost - 3) }
    }
    if isComma(i), let close = list(i + 1) { add(close, -3) }
    return longer
  }

  private func isRelative(_ i: Int) -> Bool {
    guard range.contains(i), i > range.lowerBound else { return false }
    let w = word(i)
    guard
      ["die", "dat", "wie", "wat", "wiens", "wier", "waar", "toen", "zoals", "welke"].contains(w)
        || w.hasPrefix("waar") && grammar(i).contains(.relative)
    else { return false }
    if w == "waar", ["is", "was", "zijn"].contains(word(i + 1)) { return false }
    if w == "wat" {
      return ["alles", "iets", "niets", "dat", "datgene", "niks", "enige", "eerste", "laatste", "beste"].contains(
        word(i - 1))
    }
    if w == "zoals" || w == "welke" || w == "toen" { return false }
    if ["die", "dat"].contains(w), isWord(i - 1), !grammar(i - 1).isDisjoint(with: .personalSubject),
      word(i - 1) != "hij"
    {
      return false
    }
    return opensClause(i) || w.hasPrefix("waar") && verbness(i + 1) == .none
      || ["die", "dat"].contains(w) && !isWord(i + 1) == false && (isComma(i - 1) || verbness(i + 1) == .strong)
  }

  private func behindComma(_ i: Int) -> Int { isComma(i) ? i + 1 : i }

  /// The token behind the comma that closes an apposition.
  private func apposition(_ i: Int) -> Int? {
    guard isWord(i) || isQuote(i) else { return nil }
    guard let close = between(i, range.upperBound).first(where: { isComma($0) }), close - i < 14, isWord(close + 1),
      close > i
    else { return nil }
    // No verb of its own.
    guard
      !between(i, close).contains(where: {
        verbness($0) == .strong && forms($0).isFinite && forms($0).isDisjoint(with: [.participle, .infinitive])
      })
    else { return nil }
    return close + 1
  }

  /// *A, B en C*: the token behind the last of a list.
  private func list(_ i: Int) -> Int? {
    guard let first = core(at: i) else { return nil }
    for end in extendedShort(first) {
      if ["en", "of"].contains(word(end)), let last = ends(at: end + 1).first { return last.at }
      if isComma(end), let rest = list(end + 1) { return rest }
    }
    return nil
  }

  private func extendedShort(_ end: Int) -> [Int] {
    if word(end) == "van", let more = core(at: end + 1) { return [end, more] }
    return [end]
  }

  /// Nouns whose content a clause gives: *de vraag of*, *het feit dat*, *de poging om*.
  static let contents: [String] = [
    "vraag", "feit", "idee", "gedachte", "angst", "hoop", "kans", "besluit", "poging", "reden", "gevoel", "bericht",
    "bewering",
    "plan", "plannen", "voorstel", "vermoeden", "wens", "belofte", "indruk", "stelling", "theorie", "mening",
    "opvatting", "eis",
    "mogelijkheid", "verwachting", "neiging", "drang", "moed", "opdracht", "kritiek", "nieuws", "gerucht", "beslissing",
    "kunst",
    "verhaal", "bewijs", "conclusie", "beroep", "afspraak", "manier", "bevel", "recht", "behoefte", "verzoek", "advies",
    "overtuiging",
  ]

  /// Whether a preposition opens a time: *in 1830*, *tijdens*, *na de oorlog*.
  func isTime(_ i: Int) -> Bool {
    if [
      "tijdens", "sinds", "vanaf", "gedurende", "wegens", "vanwege", "ondanks", "dankzij", "volgens", "zonder", "via",
      "per", "rond", "om", "na", "binnen",
    ].contains(word(i)) {
      return true
    }
    guard let end = core(at: i + 1), end > i + 1 else { return false }
    if isNumber(end - 1), recast.text(end - 1).count == 4 { return true }
    return between(i + 1, end).contains { isTimeWord($0) }
  }

  func isTimeWord(_ i: Int) -> Bool {
    let g = grammar(i)
    if !g.isDisjoint(with: [.dateNoun, .time]), word(i) != "zo", word(i) != "do" { return true }
    return Self.times.contains(word(i))
  }

  private static let times: Set<String> = [
    "eeuw", "jaren", "dagen", "weken", "maanden", "uren", "minuten", "seconden", "minuut", "zomer", "winter", "herfst",
    "lente",
    "voorjaar", "najaar", "moment", "ogenblik", "tijd", "seizoen", "eerst", "begin", "slot", "kwartier", "keer",
    "ochtends",
    "avonds", "middags", "nachts", "zondags", "maandags", "verwachting", "leeftijd", "middernacht", "vakantie", "kwart",
    "half", "eind", "einde",
  ]
}
