/// Nouns that look like another word: *het licht*, *de weg*, *tot honderd tellen*.
extension Layout {
  /// Nouns behind *het* that are spelled as a particle, an adjective or a form of a verb.
  static let neuterNouns: Set<String> = [
    "akkoord", "beeld", "bericht", "besluit", "bewijs", "bezoek", "budget", "donker", "duister", "feit", "fort",
    "gebruik", "gebouw", "gedrag", "geloof", "gerecht", "gevecht", "gewicht", "gezicht", "geslacht", "geluid",
    "gevaar", "kwaad", "licht", "middel", "ontwerp", "onderzoek", "overleg", "overzicht", "recht", "schot", "stuk",
    "tekort", "toezicht", "verbod", "verlies", "verbond", "vermogen", "vertrek", "verzet", "verzoek", "vervoer",
    "verkeer", "verhaal", "verschil", "verwijt", "verdriet", "vuil", "deel", "voordeel", "nadeel",
    "front", "niveau", "volk", "werk", "veld", "vlees", "leger", "gerucht", "ontslag", "aanbod", "voorstel",
    "geding", "gevolg", "belang", "gebrek", "verband", "beroep", "beleid", "bestuur", "bestand", "bedrag", "bedrijf",
    "verblijf", "verslag", "gesprek", "protest", "contract", "concert", "team", "project", "resultaat", "proces",
  ]

  /// Those that are adjectives or adverbs as well: *het is licht*, *het wordt recht*.
  private static let predicates: Set<String> = [
    "donker", "duister", "kwaad", "licht", "recht", "stuk", "vuil", "akkoord",
  ]

  /// *het licht ging uit*, *liep het tekort op*: whether a noun that looks like another word stands behind *het*.
  func isNeuterNoun(_ i: Int) -> Bool {
    guard isWord(i), ["het", "dat", "dit", "'t"].contains(word(i - 1)), isWord(i - 1) else { return false }
    if word(i) == "meer" {
      // *het meer in de winter dichtvriest*, not *het meer kost*
      return i == range.lowerBound + 1 && isPreposition(i + 1) && word(i + 1) != "dan"
    }
    // *voor het eerst*
    if word(i) == "eerst" { return word(i - 2) == "voor" }
    guard Self.neuterNouns.contains(word(i)) else { return false }
    if Self.predicates.contains(word(i)) {
      // *is het licht*, *het is recht*: a predicate.
      let isCopular = range.contains {
        $0 != i && Self.copulas.contains(lemma($0)) && forms($0).isFinite && isAuxiliaryOnly($0)
      }
      return !isCopular
    }
    // *dat ik het gebruik*: the verb of a clause that has no other.
    return forms(i).isDisjoint(with: .finite) || !hasSpeaker && forms(i).isDisjoint(with: .stemT)
      || range.contains { $0 != i && isFiniteForm($0) }
  }

  private static let copulas: Set<String> = ["zijn", "worden", "blijven", "lijken"]

  /// Whether a copula stands without a participle or an infinitive.
  private func isAuxiliaryOnly(_ i: Int) -> Bool {
    !range.contains {
      $0 != i && isWord($0) && !recast.lexeme($0).forms.isDisjoint(with: [.participle, .infinitive])
        && recast.grammar($0).isEmpty
    }
  }

  /// A form that is finite and nothing else, whatever stands before it.
  private func isFiniteForm(_ i: Int) -> Bool {
    guard isWord(i), recast.grammar(i).isEmpty || !recast.lexeme(i).classes.isDisjoint(with: [.auxiliary, .modal])
    else {
      return false
    }
    let form = recast.lexeme(i).forms
    return form.isFinite && form.isDisjoint(with: [.participle, .infinitive, .guessed])
      && !form.isDisjoint(with: [.stemT, .past, .thirdOnly])
  }

  /// *tweehonderd*, *veertigduizend*, *vijfentwintig*: numerals that are in no list.
  func isCompoundNumeral(_ i: Int) -> Bool {
    guard recast.isWord(i), recast.grammar(i).isEmpty, words[i].utf8.count > 7 else { return false }
    return [
      "honderd", "duizend", "entwintig", "endertig", "enveertig", "envijftig", "enzestig", "enzeventig", "entachtig",
    ]
    .contains { words[i].hasSuffix($0) }
  }

  /// *van de weg raakte*, *een deel van*: a noun behind its article, no particle.
  func isArticled(_ i: Int) -> Bool {
    guard !isPreposition(i) else { return false }
    if word(i) == "weg", word(i - 1) == "op" { return true }
    if ["de", "een", "deze", "die", "geen", "elke"].contains(word(i - 1)) { return true }
    return word(i - 1).hasSuffix("e") && ["de", "een", "het"].contains(word(i - 2)) && isContent(i - 1)
      && ["weg", "deel", "plaats"].contains(word(i))
  }

  /// *de Belgische staat*, *de militaire macht*: nouns that look like the verb behind a subject.
  func isNounBehindAdjective(_ i: Int) -> Bool {
    // *dergelijke bedrijven hebben*
    if Self.plurals.contains(word(i)), isWord(i - 1), word(i - 1).hasSuffix("e"), word(i - 1).utf8.count > 4,
      !Self.isDeterminer(word(i - 1)), grammar(i - 1).isDisjoint(with: [.adverb, .nounish]),
      !Self.isNounInE(word(i - 1)),
      range.contains(where: { $0 != i && (isFiniteForm($0) || ["hebben", "zijn", "worden"].contains(word($0))) })
    {
      return true
    }
    guard ["staat", "kust", "vaart", "wacht", "hulp", "zet", "bouw", "groei"].contains(word(i)) else { return false }
    let before = word(i - 1)
    guard isWord(i - 1), before.hasSuffix("e"), before.utf8.count > 3, !Self.isNounInE(before) else { return false }
    let isOpen = Self.isDeterminer(word(i - 2)) || isPreposition(i - 2)
    return isOpen && range.contains { $0 > i && isFiniteForm($0) || $0 < i - 2 && isFiniteForm($0) }
  }

  /// Plurals that are infinitives of other verbs as well.
  private static let plurals: Set<String> = [
    "bedrijven", "landen", "delen", "werken", "vragen", "plannen", "spelen", "prijzen", "boeken", "feesten", "straffen",
    "planten", "vissen", "wegen", "groepen", "vormen", "eisen", "stemmen", "banden", "koppen", "ploegen", "rijken",
    "talen",
    "wensen", "wetten", "reizen", "daden", "bouwen", "schepen", "treinen", "richtingen", "bommen", "vermogen",
    "optreden",
  ]

  /// *kan al tot honderd tellen*, *in week 34 leveren*: the infinitive that a modal waits for at the end.
  func isAwaited(_ i: Int) -> Bool {
    guard i + 1 == range.upperBound || isMark(i + 1), forms(i).contains(.infinitive), !forms(i).contains(.guessed),
      recast.grammar(i).isEmpty
    else { return false }
    var hasModal = false
    for j in between(range.lowerBound, i) where isWord(j) {
      let lexeme = recast.lexeme(j)
      if lexeme.classes.contains(.modal), !lexeme.forms.contains(.infinitive) || j < i - 1 { hasModal = true }
    }
    return hasModal
  }

  /// *in grote delen van*, *vochtige graslanden*: a plural behind an adjective, which only looks like an infinitive.
  func isPluralBehindAdjective(_ i: Int) -> Bool {
    let before = word(i - 1)
    guard forms(i).contains(.infinitive), isWord(i - 1), before.hasSuffix("e"), before.utf8.count > 4,
      !Self.isNounInE(before), !Self.isDeterminer(before),
      grammar(i - 1).isDisjoint(with: [.adverb, .nounish, .possessive])
    else { return false }
    return isPreposition(i - 2) || Self.isDeterminer(word(i - 2)) || isNumber(i - 2)
      || grammar(i - 2).contains(.numeral) || forms(i).contains(.guessed)
  }
}

extension Layout {
  /// A word in *-er* that compares; *broer*, *keizer* and others with a determiner do not: *zijn broer als koning*.
  func isGraded(_ i: Int) -> Bool {
    guard word(i).hasSuffix("er"), !Self.comparatives.contains(word(i)) else { return true }
    let before = word(i - 1)
    return !(Self.isDeterminer(before) && !["een", "geen"].contains(before))
      && grammar(i - 1).isDisjoint(with: .possessive)
      && !isName(i)
  }
}
