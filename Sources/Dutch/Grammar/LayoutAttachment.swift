/// Whether a phrase with a preposition describes the noun before it or says something of the whole clause.
extension Layout {
  /// What it costs to take the phrase that the preposition at `i` opens as a part of the noun before it; less than 0 where it
  /// belongs there, more than 1 where the clause has it: *de bakker om de hoek*, *de partij bij de verkiezingen*.
  func attachment(_ i: Int, of start: Int) -> Int {
    let next = word(i + 1)
    let last = word(i - 1)
    switch word(i) {
    case "van":
      // *Theo van de zenuwen*: only a name goes on with a name.
      if Self.states.contains(next) || next.hasSuffix("e") && Self.states.contains(word(i + 2)) { return 4 }
      // *het gezin van Rotterdam naar een dorp verhuisde*: from where to where.
      if isName(i + 1), ["naar", "tot"].contains(word(i + 2)), !describes(last, Self.affine["naar"]) { return 2 }
      return isName(i - 1) && !between(i + 1, i + 4).contains(where: { isName($0) }) ? 1 : -3
    case "der", "des": return -3
    case "uit":
      // *het orgel uit 1734*
      if isNumber(i + 1), recast.text(i + 1).count == 4 { return -2 }
      // *de bakker uit Gent*
      if isName(i + 1), !isName(i - 1), isAgent(i - 1) || ["firma", "mensen"].contains(last) { return -1 }
    case "om":
      if next == "de", word(i + 2) == "hoek" { return -2 }
    case "voor":
      if next == "het", word(i + 2) == "eerst" { return 4 }
      // *de Partij voor de Dieren*
      if isName(i - 1), Self.bodiesFor.contains(last), isName(i + 1) || isName(i + 2) { return -2 }
    default: break
    }
    if isTime(i) || ["dat", "dit", "het"].contains(last) && i == start + 1 { return 3 }
    // *de wet voor iedereen hetzelfde is*, *bij mij*
    if ["bij", "voor", "aan", "met"].contains(word(i)), isPronoun(i + 1) { return 3 }
    // *niemand in het dorp*, *vier op de tien Nederlanders*, *het pand aan de Kanaalstraat*
    if ["in", "op"].contains(word(i)),
      ["iedereen", "niemand", "niets"].contains(last)
        || word(i) == "op" && (isNumber(i - 1) || grammar(i - 1).contains(.numeral)) && i == start + 1
    {
      return -1
    }
    if word(i) == "aan", !isAgent(i - 1), !Self.isDeterminer(last), isStreet(i + 1) || isStreet(i + 2) { return -2 }
    if describes(last, Self.affine[word(i)]) { return -2 }
    switch word(i) {
    case "tussen": return isName(i - 1) ? 2 : isName(i + 1) ? -2 : -1
    case "door": return 3
    case "met": return grammar(i + 1).isEmpty ? 1 : 2
    case "uit":
      // *een student uit Delft*
      return between(i + 1, i + 3).contains { isName($0) } ? 1 : 2
    case "naar", "tegen", "tot": return 2
    case "over": return isAgent(i - 1) ? 2 : 1
    case "voor", "aan", "achter", "naast", "onder", "boven", "tegenover": return isAgent(i - 1) ? 2 : 1
    case "in", "op", "bij":
      // *de concentratie van de stof in het bloed*
      let head = between(start + 1, i).first { isPreposition($0) }.map { $0 - 1 } ?? i - 1
      let isBody = word(i) == "in" && isName(i + 1) && Self.bodiesIn.contains(last)
      return isPlaced(i - 1) || isPlaced(head) || isBody ? 1 : 2
    default: return 1
    }
  }

  private func describes(_ last: String, _ nouns: [String]?) -> Bool {
    nouns?.contains { $0 == last || $0.utf8.count > 5 && last.hasSuffix($0) } ?? false
  }

  private static let bodiesFor: Set<String> = [
    "partij", "raad", "instituut", "bureau", "stichting", "centrum", "dienst", "ministerie", "organisatie", "fonds",
    "bond",
    "autoriteit", "federatie", "vereniging", "kamer", "commissie",
  ]

  private func isStreet(_ i: Int) -> Bool {
    isName(i) && ["straat", "laan", "weg", "plein", "gracht", "kade", "singel"].contains { word(i).hasSuffix($0) }
  }

  func isPronoun(_ i: Int) -> Bool {
    if ["iedereen", "niemand", "allen"].contains(word(i)) { return true }
    return !grammar(i).isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij])
      && (grammar(i).isDisjoint(with: .possessive) || core(at: i).map { $0 == i + 1 } ?? true)
  }

  /// Somebody who does things, in a place as anywhere: *de burgemeester*, *haar moeder*, *de partij*.
  func isAgent(_ i: Int) -> Bool {
    let senses = recast.lexeme(i).senses
    if isName(i) || senses.has(.kin) || senses.has(.thirdParty) || senses.has(.partner) { return true }
    if Recast.titles.contains(word(i)) { return true }
    return Self.agents.contains { word(i).hasSuffix($0) } || Self.bodies.contains(word(i))
  }

  /// Endings of who does something.
  private static let agents: [String] = [
    "aar", "aars", "eur", "eurs", "ist", "isten", "ster", "sters", "ant", "anten", "ent", "enten", "man", "mannen",
    "vrouw",
    "vrouwen", "jongen", "meisje", "jongens", "meisjes", "kind", "kinderen",
  ]
  private static let bodies: Set<String> = [
    "partij", "ploeg", "club", "regering", "kabinet", "minister", "politie", "gemeente", "bedrijf", "commissie", "bond",
    "leraar", "schrijver", "rechter", "trainer", "speler", "bakker", "boer", "dief", "koning", "keizer", "arts",
    "agent",
  ]

  /// A noun that is told apart by where it is, or that happens somewhere: *de rechtbank in Zwolle*, *de oorlog in Syrië*, *de
  /// boeren in de polder*.
  private func isPlaced(_ i: Int) -> Bool {
    let w = word(i)
    if isName(i) || isNumber(i) { return false }
    if Self.placed.contains(w) { return true }
    guard w.hasSuffix("ing") || w.hasSuffix("ingen") || w.hasSuffix("atie") || w.hasSuffix("aties") else {
      return false
    }
    return !Self.unplaced.contains(w)
  }

  private static let placed: Set<String> = [
    // People who live or work there.
    "bewoners", "inwoners", "omwonenden", "boeren", "mensen", "jongeren", "burgers", "arbeiders", "werknemers",
    "collega's",
    "leden", "artsen", "soldaten", "christenen", "moslims", "joden", "vluchtelingen", "buren", "ouderen",
    // What stands somewhere.
    "kraan", "licht", "lamp", "deur", "raam", "ramen", "muur", "kamer", "zaal", "school", "scholen", "kerk", "kerken",
    "fabriek", "fabrieken", "winkel", "winkels", "café", "cafés", "huis", "huizen", "straat", "straten", "weg", "wegen",
    "boom", "bomen", "rechtbank", "universiteit", "universiteiten", "museum", "hotel", "ziekenhuis", "ziekenhuizen",
    "station", "haven", "markt", "wijk", "dorpen", "bedrijven", "gevangenis", "klok", "tuin", "plein", "foto", "foto's",
    "ambassade", "kantoor", "kliniek", "kapel", "toren", "gebouw", "gebouwen", "parken", "rivieren",
    // What happens or is so somewhere.
    "oorlog", "crisis", "conflict", "verkiezingen", "aanslag", "aanslagen", "brand", "ongeluk", "strijd", "geweld",
    "leven",
    "werk", "economie", "opstand", "rol", "hoofdrol", "klimaat", "sfeer", "toestand", "onrust", "spanningen",
    "politiek",
    "cultuur", "onderwijs", "verkeer", "problemen", "prijzen", "lonen", "kosten", "verschillen", "veranderingen",
    "vertrouwen", "armoede", "temperatuur", "werkloosheid", "criminaliteit", "levens", "koers", "gehalte", "inflatie",
    "prijs", "mensenrechten", "democratie", "industrie", "landbouw", "media", "pers", "politici", "deelnemers",
    "revolutie", "wedstrijd", "wedstrijden", "festival",
  ]
  /// Bodies that every town has: *de politie in Antwerpen*.
  private static let bodiesIn: Set<String> = [
    "politie", "brandweer", "justitie", "autoriteiten", "gemeente", "regering", "parket",
  ]
  private static let unplaced: Set<String> = [
    "koning", "leerling", "leerlingen", "regering", "vereniging", "stichting", "organisatie", "organisaties", "ding",
    "dingen",
    "vertegenwoordiging", "ring", "tweeling", "zuigeling", "beweging",
  ]

  /// Verbs with the preposition that belongs to them: *gaat over*, *leidt tot*, *grenst aan*.
  static let governed: [String: Set<String>] = [
    "gaan": ["over"], "leiden": ["tot"], "bestaan": ["uit", "in"], "grenzen": ["aan"], "behoren": ["tot"],
    "handelen": ["over"], "liggen": ["in", "op", "aan", "bij", "tussen", "langs", "onder", "achter", "naast", "boven"],
    "wonen": ["in", "op", "aan", "bij", "tussen", "achter", "naast", "boven"],
    "staan": ["in", "op", "aan", "bij", "voor", "achter", "naast"],
    "zitten": ["in", "op", "aan", "bij"], "verschijnen": ["in", "op", "bij"], "plaatsvinden": ["in", "op", "aan"],
    "verwijzen": ["naar"],
    "luisteren": ["naar"], "zorgen": ["voor"], "gelden": ["voor"], "kijken": ["naar"],
    "stemmen": ["voor", "tegen", "op"],
    "strijden": ["voor", "tegen", "om"], "wachten": ["op"], "rekenen": ["op"], "berusten": ["op"], "lijken": ["op"],
    "reageren": ["op"], "klagen": ["over"], "praten": ["over", "met"], "spreken": ["over", "met"], "twijfelen": ["aan"],
    "denken": ["aan", "over"], "deelnemen": ["aan"], "werken": ["aan", "bij", "in", "op", "voor"],
    "lijden": ["aan", "onder"],
    "vallen": ["op", "onder", "in"], "hangen": ["aan", "in", "boven"], "wijzen": ["op"], "leven": ["in", "op", "van"],
    "beschikken": ["over"],
    "passen": ["bij", "in"], "horen": ["bij", "tot"], "voldoen": ["aan"], "beginnen": ["met", "in"], "stoppen": ["met"],
    "trouwen": ["met"],
    "kampen": ["met"], "verschillen": ["van"], "afhangen": ["van"], "houden": ["van"],
    "ontstaan": ["uit", "in", "door"],
  ]

  /// Whether an end lies behind a phrase that the verb at `limit` governs and that is nowhere else: *het boek | over een meisje gaat*.
  func swallowsGoverned(_ end: Int, from core: Int, before limit: Int) -> Bool {
    guard end > core, let verbs = run(at: limit) else { return false }
    let lemmas = verbs.map { lemma($0) }
    let prepositions = lemmas.reduce(into: Set<String>()) { $0.formUnion(Self.governed[$1] ?? []) }
    guard !prepositions.isEmpty else { return false }
    let isInside = between(core, end).contains {
      isPreposition($0) && prepositions.contains(word($0)) && !isTime($0) && (word($0) != "van" || $0 == core)
    }
    return isInside
      && !between(end, limit).contains { isPreposition($0) && opensPhrase($0) && prepositions.contains(word($0)) }
  }

  /// *van mening zijn*, *van plan zijn*: a predicate, not a part of the subject.
  private static let states: Set<String> = [
    "mening", "plan", "belang", "betekenis", "huis", "harte", "aard", "toepassing", "kracht", "oordeel", "streek",
    "start", "slag", "mening", "zins",
    "dienst", "nut", "invloed",
  ]

  /// Prepositions and the nouns that they describe more often than the verb.
  static let affine: [String: [String]] = [
    "naar": [
      "vraag", "reis", "trein", "onderzoek", "weg", "zoektocht", "verlangen", "bus", "vlucht", "tocht", "brug",
      "uitvoer", "export",
    ],
    "op": [
      "kans", "druk", "hoop", "aanval", "aanslag", "kritiek", "recht", "reactie", "antwoord", "greep", "invloed",
      "zicht", "leven", "wet", "klimaat", "toezicht", "variant", "moord", "jacht", "visie", "uitzondering",
      "platteland",
    ],
    "over": [
      "boek", "verhaal", "discussie", "film", "debat", "artikel", "onderhandelingen", "informatie", "gesprek", "brief",
      "onenigheid", "twijfel", "ruzie", "besluit", "mening", "controle", "vragen", "vraag", "brug", "zorgen",
    ],
    "tussen": [
      "verschil", "verschillen", "kloof", "oorlog", "relatie", "strijd", "band", "contact", "grens", "conflict",
      "samenwerking", "botsing", "verhouding", "verbinding", "afstand", "gesprekken",
    ],
    "tegen": [
      "strijd", "oorlog", "protest", "protesten", "verzet", "maatregelen", "bezwaar", "bezwaren", "wedstrijd", "actie",
      "sancties", "campagne", "rechtszaak", "zaak", "proces", "aanklacht", "klacht", "klachten",
    ],
    "voor": [
      "angst", "reden", "straf", "oplossing", "respect", "belangstelling", "ministerie", "minister", "bewijs",
      "plannen", "plan", "verklaring", "steun", "aandacht", "liefde", "waardering", "stichting", "centrum", "kandidaat",
      "voorstel", "opvang", "prijs", "woord", "term", "interesse", "vereniging", "kosten", "rekening", "geld", "budget",
    ],
    "aan": [
      "gebrek", "behoefte", "tekort", "schade", "werken", "bezoek", "herinnering", "universiteit", "hoogleraar",
      "steun", "brug",
    ],
    "in": [
      "handel", "toerisme", "vertrouwen", "hoofdpersoon", "deel", "verandering", "geloof", "stijging", "daling",
      "ziekenhuis",
    ],
    "om": ["strijd", "poging"],
    "uit": ["citaat", "man", "jongen", "vrouw", "student", "meisje", "mensen"],
    "met": [
      "man", "vrouw", "jongen", "meisje", "mensen", "kinderen", "interview", "gesprek", "contact", "relatie",
      "ervaring", "overeenkomst", "gezin", "leerlingen", "patiënten", "studenten", "vrouwen", "mannen", "ouders",
      "personen",
      "oorlog", "huwelijk", "samenwerking", "hond", "kat", "iemand", "problemen",
    ],
    "naast": ["man", "vrouw", "huis", "jongen", "meisje", "buurman"],
    "bij": ["aanwezigen", "betrokkenen"],
    "tot": ["bijdrage", "toegang", "aanleiding", "oproep"],
  ]
}
