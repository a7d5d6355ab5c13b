/// What stands between a determiner and its noun: adjectives, amounts, participles with words of their own.
extension Layout {
  /// Whether a noun phrase goes on at `i`, so that the word before it is a determiner.
  func isNounAhead(_ i: Int, behind determiner: String) -> Bool {
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
  func isAdjective(_ i: Int, before next: Int) -> Bool {
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

  static let plainAdjectives: Set<String> = [
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
  func prenominal(_ i: Int) -> Int? {
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
  func quotation(_ i: Int) -> Int? {
    guard isQuote(i),
      let close = between(i + 1, range.upperBound).first(where: { isQuote($0) && !isQuoted($0 + 1) || isQuote($0) })
    else {
      return nil
    }
    return close + 1
  }
}
