/// What describes a noun from behind: phrases, relative clauses, appositions, lists; and where a constituent may end.
extension Layout {
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

  func isRelative(_ i: Int) -> Bool {
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
