/// The sentence bracket: what stands between the finite verb and its other verbs, and what stands behind them.
extension Layout {
  /// What stands behind the finite verb, in pieces.
  struct Bracket {
    var field: [Int]
    var cluster: [Int]
    var particle: Int
    var tail: [Int]
  }

  /// Divides what follows the finite verb into field, verbs and tail.
  func bracket(_ finite: Int, _ rest: [Int], end: Int) -> Bracket {
    guard let first = rest.first else { return Bracket(field: [], cluster: [], particle: -1, tail: []) }
    let lemma = self.lemma(finite)
    // Verbs of the clause itself.
    var runs: [Range<Int>] = []
    var tailAt = end
    var i = first
    while i < end {
      // *door een raam wist te ontsnappen*: the infinitive that the finite verb takes, not one of *door*.
      let isOwn = { (close: Int) in
        close == end && ["door", "na"].contains(self.word(i)) && Self.raising.contains(lemma)
          && !between(i, close).contains { self.word($0) == "te" && $0 == i + 1 }
      }
      if let close = infinitival(i), !isOwn(close) {
        if tailAt == end, word(i) == "om" || isComma(i - 1) || word(i) == "teneinde" { tailAt = i }
        i = close
        continue
      }
      if opensClause(i) {
        // A relative clause is a part of what it describes; others close the field.
        let isRelative = isRelativeOpener(i)
        let ends = finals(from: i)
        let isTaken = { (at: Int) in at < end && runsAhead(at, end).contains { takes($0, lemma, finite, rest) } }
        let close = ends.first { isTaken($0.at) }?.at ?? ends.first?.at ?? end
        if !isTaken(close), tailAt == end { tailAt = tailStart(i, isRelative) }
        i = max(close, i + 1)
        continue
      }
      if ["dan", "als"].contains(word(i)),
        !(["meer", "minder"].contains(word(i - 1)) && (isNumber(i + 1) || grammar(i + 1).contains(.numeral))),
        between(finite + 1, i).contains(where: {
          recast.isComparative($0) && isGraded($0)
            || ["zo", "even", "evenveel", "zoveel", "dezelfde", "hetzelfde", "net"].contains(word($0))
        })
      {
        if tailAt == end { tailAt = i }
        i += 1
        continue
      }
      if let run = run(at: i) {
        if let verbs = nonfinite(run) { runs.append(verbs) }
        i = run.upperBound
        continue
      }
      i = skip(i)
    }
    var cluster = runs.first { run in run.allSatisfy { rest.contains($0) } && takes(run, lemma, finite, rest) }
    // *is bezig een boek te schrijven*
    if let found = cluster, word(found.lowerBound) == "te", ["zijn", "hebben"].contains(lemma),
      rest.contains(where: { $0 < found.lowerBound && Self.hinges.contains(word($0)) })
    {
      cluster = nil
    }
    if let cluster {
      var start = cluster.lowerBound
      // *daar niks over te zeggen hebt*: a preposition of *daar*.
      let isLeft = isPreposition(start - 1) && range.contains { ["er", "daar", "hier", "waar"].contains(word($0)) }
      if word(start) == "te", start - 1 > finite, isParticle(start - 1, of: start + 1), !isLeft { start -= 1 }
      let used = between(start, cluster.upperBound)
      return Bracket(
        field: rest.filter { $0 < start }, cluster: Array(used), particle: -1,
        tail: rest.filter { $0 >= cluster.upperBound })
    }
    if let particle = parted(finite, rest, tailAt, end) {
      return Bracket(
        field: rest.filter { $0 < particle }, cluster: [], particle: particle, tail: rest.filter { $0 > particle })
    }
    // *probeerde de deur te openen*, *beloofde haar te schrijven*
    if let run = runs.last(where: { word($0.lowerBound) == "te" }) {
      var start = run.lowerBound
      if start - 1 > finite, isParticle(start - 1, of: start + 1) { start -= 1 }
      if Self.extraposing.contains(lemma) {
        let open = min(start, rest.first { !staysBefore($0) } ?? start)
        return Bracket(field: rest.filter { $0 < open }, cluster: [], particle: -1, tail: rest.filter { $0 >= open })
      }
      if let hinge = rest.last(where: { $0 < start && Self.hinges.contains(word($0)) }) {
        return Bracket(field: rest.filter { $0 <= hinge }, cluster: [], particle: -1, tail: rest.filter { $0 > hinge })
      }
    }
    var at = tailAt
    if at == end { at = phraseTail(rest, end, lemma) }
    // A preposition before a clause goes with it: *luistert naar wat ik zeg*.
    if at < end, at - 1 > finite, isPreposition(at - 1), !isComma(at),
      !["er", "daar", "hier"].contains(where: { w in rest.contains { word($0) == w && $0 < at - 1 } })
    {
      at -= 1
    }
    return Bracket(field: rest.filter { $0 < at }, cluster: [], particle: -1, tail: rest.filter { $0 >= at })
  }

  private func isRelativeOpener(_ i: Int) -> Bool {
    ["die", "dat", "wie", "wat", "wiens"].contains(word(i)) && (word(i) != "dat" || !isContentPlace(i))
      || word(i).hasPrefix("waar")
  }

  /// *zei dat*, *bang dat*, *het is zo dat*
  private func isContentPlace(_ i: Int) -> Bool {
    let before = i - 1
    if isComma(before) { return false }
    return verbness(before) == .strong
      || grammar(before).contains(.listed) && grammar(before).isDisjoint(with: [.nounish, .dateNoun])
      || isPersonal(i + 1)
  }

  private func runsAhead(_ from: Int, _ end: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = from
    while i < end {
      if opensClause(i) { break }
      if let run = run(at: i) {
        if let verbs = nonfinite(run) { found.append(verbs) }
        i = run.upperBound
      } else {
        i = skip(i)
      }
    }
    return found
  }

  /// Where the tail begins that a clause at `i` opens: at its comma or its preposition.
  private func tailStart(_ i: Int, _ isRelative: Bool) -> Int {
    if isComma(i - 1) { return i - 1 }
    if isPreposition(i - 1), ["wie", "welke"].contains(word(i)) { return isComma(i - 2) ? i - 2 : i - 1 }
    if grammar(i - 1).contains(.coordinator) { return i - 1 }
    return i
  }

  /// The verbs of a run that are no finite ones; without a noun before them that looks like one: *rust houden*.
  private func nonfinite(_ run: Range<Int>) -> Range<Int>? {
    if isNonfiniteRun(run) { return run }
    return run.dropFirst().lazy.map { self.between($0, run.upperBound) }
      .first { self.isNonfiniteRun($0) && self.word($0.lowerBound - 1) != "te" }
  }

  private func isNonfiniteRun(_ run: Range<Int>) -> Bool {
    run.allSatisfy {
      word($0) == "te" || !forms($0).isDisjoint(with: [.infinitive, .participle]) || recast.lexeme($0).particle >= 0
    }
      && run.contains { verbness($0) != .none }
  }

  /// Whether the finite verb takes these verbs.
  private func takes(_ run: Range<Int>, _ lemma: String, _ finite: Int, _ rest: [Int]) -> Bool {
    let first = run.lowerBound
    let hasTe = run.contains { word($0) == "te" }
    let startsWithTe = word(first) == "te"
    let isParticiple = run.contains { forms($0).contains(.participle) }
    let isInfinitive = run.contains { forms($0).contains(.infinitive) && word($0 - 1) != "te" }
    let last = run.upperBound
    // *een gesloten deur*: an adjective.
    if isParticiple, !isInfinitive, isWord(last), isContent(last), verbness(last) != .strong, !isAdverbial(last),
      Self.isDeterminer(word(first - 1)) || isNumber(first - 1)
    {
      return false
    }
    if isInfinitive, !isParticiple,
      ["het", "'t", "aan", "van", "door", "met", "tegen", "voor"].contains(word(first - 1)), !startsWithTe,
      !["er", "daar", "hier", "waar"].contains(where: { w in rest.contains { word($0) == w && $0 < first - 1 } })
    {
      return false
    }
    if startsWithTe, Self.raising.contains(lemma) { return true }
    if isInfinitive, !isParticiple, run.count == 1, isPluralBehindAdjective(first), !isAwaited(first),
      !["kunnen", "moeten", "zullen", "mogen", "willen", "laten"].contains(lemma)
    {
      return false
    }
    switch lemma {
    case "hebben", "zijn", "worden":
      if lemma == "hebben" || lemma == "zijn", startsWithTe {
        // *te zien is in het museum*
        return lemma == "zijn" ? rest.last.map { $0 < last || opensPhrase(last) } ?? false : !isPreposition(first - 1)
      }
      if isParticiple {
        // *op zondag geopend is*: a state.
        if lemma == "zijn", run.count == 1, Self.states.contains(word(first)), last == range.upperBound { return false }
        return !(run.count == 1 && verbness(first) == .weak && grammar(first).contains(.adjectiveish))
      }
      return isInfinitive && lemma != "worden"
        && (run.count > 1 || verbness(first) == .strong && Self.substitutes.contains(self.lemma(first))
          || lemma == "hebben" && run.count > 1)
    case "krijgen", "raken": return isParticiple && rest.last.map { $0 < last } ?? false
    default:
      if Self.modals.contains(lemma) { return isInfinitive || isParticiple && run.count > 1 }
      if Self.raising.contains(lemma) { return hasTe }
      if Self.bare.contains(lemma) {
        return isInfinitive && !startsWithTe && verbness(first) != .none && run.lowerBound > finite + 1
          || isInfinitive && ["gaan", "komen", "blijven", "laten"].contains(lemma)
      }
      return false
    }
  }

  private static let states: Set<String> = [
    "geopend", "gesloten", "gelegen", "teleurgesteld", "verwilderd", "uitverkocht",
  ]

  private static let modals: Set<String> = [
    "zullen", "kunnen", "moeten", "mogen", "willen", "gaan", "laten", "blijven", "doen", "komen", "zien", "horen",
    "voelen", "helpen", "leren", "durven",
  ]
  private static let bare: Set<String> = [
    "gaan", "komen", "blijven", "laten", "zien", "horen", "voelen", "helpen", "leren", "doen",
  ]
  private static let substitutes: Set<String> = [
    "laten", "kunnen", "moeten", "mogen", "willen", "gaan", "komen", "blijven", "zitten", "staan", "liggen", "lopen",
    "horen", "zien",
    "voelen", "helpen", "leren", "durven", "hoeven", "zijn",
  ]
  private static let raising: Set<String> = [
    "zitten", "staan", "liggen", "lopen", "hoeven", "durven", "lijken", "schijnen", "blijken", "proberen", "beginnen",
    "plegen",
    "dienen", "behoren", "horen", "weten", "vallen", "komen", "dreigen", "trachten", "wensen", "menen", "hangen",
    "pogen",
  ]
  private static let extraposing: Set<String> = [
    "beloven", "weigeren", "vergeten", "besluiten", "hopen", "vragen", "verzoeken", "dwingen", "adviseren", "raden",
    "verbieden",
    "toestaan", "eisen", "beweren", "zeggen", "ontkennen", "verwachten", "overwegen", "bevelen", "vrezen", "zweren",
    "genieten",
    "dreigen", "slagen", "verdienen", "aarzelen", "stoppen", "verplichten", "vinden", "verklaren",
  ]
  /// Predicates behind which an infinitive phrase stands: *bezig een boek te schrijven*.
  private static let hinges: Set<String> = [
    "bezig", "plan", "staat", "bang", "klaar", "bereid", "geneigd", "gewend", "blij", "trots", "punt", "moeite", "zin",
    "recht",
    "moed", "kans", "tijd", "geld", "plicht", "gelegenheid", "mogelijkheid", "gewoonte", "opdracht", "bedoeling",
    "reden",
  ]

  /// Whether a word before an infinitive phrase belongs to the verb that opens it.
  private func staysBefore(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let g = grammar(i)
    return !g.isDisjoint(with: [.adverb, .time, .negation, .er, .pronominalAdverb])
      || !g.isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij, .reflexive]) && core(at: i) == i + 1
  }

  /// The particle that stands parted at the end of the field.
  private func parted(_ finite: Int, _ rest: [Int], _ tailAt: Int, _ end: Int) -> Int? {
    if lemma(finite) == "zien", let out = rest.last(where: { word($0) == "eruit" }), out < max(tailAt, finite + 2) {
      return out
    }
    for i in rest.reversed()
    where i > finite && i < max(tailAt, finite + 2) && isWord(i) && recast.lexeme(i).particle >= 0 {
      guard isParticle(i, of: finite), !isQuoted(i) else { continue }
      let next = i + 1
      if word(i) == "voor", word(next) == "altijd" { continue }
      // *aan zijn zus*: a preposition with its phrase.
      if isPreposition(i), next < end, next < tailAt, isPhraseStart(next) || isQuote(next), !isPreposition(next),
        !opensClause(next), !(isAdverbial(next) && !isTimeWord(next)),
        !(Self.advising.contains(word(i) + lemma(finite)) && between(next, end).contains { word($0) == "te" })
      {
        continue
      }
      if isPreposition(i), ["er", "daar", "hier"].contains(where: { w in rest.contains { word($0) == w && $0 < i } }),
        !["weg", "terug", "mee", "af", "toe"].contains(word(i))
      {
        // *er niets op*: left behind by *er*; *ziet er moe uit* is one verb.
        if !(word(i) == "uit" && ["zien", "komen"].contains(lemma(finite)))
          && !(word(i) == "aan" && lemma(finite) == "komen" || word(i) == "aan" && rest.contains { word($0) == "zich" })
        {
          continue
        }
      }
      // *goed*, *vast*, *thuis* in the middle are adverbs.
      if !isPreposition(i), next < end, next < tailAt, !isPreposition(next), !isComma(next),
        !grammar(next).contains(.coordinator)
      {
        continue
      }
      if Self.looseParts.contains(word(i)) {
        if !Self.tight.contains(word(i) + lemma(finite)) { continue }
      }
      return i
    }
    return nil
  }

  /// *raadde haar aan meer te bewegen*: verbs with a particle and an infinitive phrase behind it.
  private static let advising: Set<String> = [
    "aanraden", "afraden", "voorstellen", "opdragen", "aanbieden", "toezeggen", "aansporen", "toestaan", "overhalen",
    "aanzetten",
    "opleggen", "aanleren", "afleren", "voornemen", "ophouden",
  ]

  private static let looseParts: Set<String> = ["buiten", "binnen", "goed", "boven", "samen", "weer"]
  private static let tight: Set<String> = [
    "binnenkomen", "binnenlopen", "binnengaan", "binnenlaten", "binnenvallen", "binnenstappen", "binnenhalen",
    "goedkeuren",
    "goedmaken", "goedvinden", "samenwerken", "samenwonen", "samenkomen", "samenvatten", "samenstellen", "samenhangen",
    "samengaan",
    "samenvallen", "samenleven", "weerspiegelen", "binnendringen", "binnenbrengen", "buitensluiten", "bovenkomen",
    "weergeven",
    "weerhouden", "goeddoen", "binnenstormen", "binnenkrijgen", "buitenzetten", "binnenzetten", "buitengooien",
  ]

  /// Where phrases begin that stand behind a verb more often than before it: *afscheid nemen van*, *tevreden zijn met*.
  private func phraseTail(_ rest: [Int], _ end: Int, _ lemma: String) -> Int {
    for i in rest where opensPhrase(i) && i > rest[0] {
      let before = i - 1
      guard rest.contains(before), let last = ends(at: i + 1).map(\.at).max(), last >= end else { continue }
      if word(i) != "tegen", !rest.contains(before - 1) || !Self.isDeterminer(word(before - 1)),
        isPredicate(before, of: lemma)
      {
        return i
      }
      // *aan het rollen kwam door een tip*
      if forms(before).contains(.infinitive), word(before - 1) == "het", word(before - 2) == "aan" { return i }
      guard let prepositions = Self.bonds[word(before)], prepositions.contains(word(i)),
        !rest.contains(before - 1) || !Self.isDeterminer(word(before - 1)) || word(before - 1) == "een"
      else { continue }
      return i
    }
    return end
  }

  /// *verkrijgbaar zijn in drie kleuren*, *ondergedoken zat op een boerderij*: what is said of the subject, before a phrase that
  /// goes behind the verb.
  private func isPredicate(_ i: Int, of lemma: String) -> Bool {
    guard !isComma(i - 1), !isTimeWord(i) else { return false }
    switch lemma {
    case "zijn", "blijven", "worden", "raken", "lijken":
      return looksAdjective(i) && grammar(i).isDisjoint(with: [.preposition, .negation, .time, .quantifier, .nounish])
        && (!grammar(i).contains(.adverb)) && !Self.isNounInE(word(i))
    case "zitten", "staan", "liggen":
      return forms(i).contains(.participle) && word(i).hasPrefix("onderge")
    default: return false
    }
  }

  /// Nouns and adjectives of a predicate with the prepositions that follow the verb.
  private static let bonds: [String: Set<String>] = [
    "rekening": ["met"], "afscheid": ["van"], "gebruik": ["van"], "deel": ["van"], "plaats": ["aan"], "einde": ["aan"],
    "recht": ["aan"], "aandacht": ["aan", "voor"], "zorgen": ["over", "om"], "beroep": ["tegen"], "gesprek": ["met"],
    "sprake": ["van"],
    "zin": ["in"], "tevreden": ["met", "over"], "trots": ["op"], "boos": ["op"], "bang": ["voor"], "blij": ["met"],
    "kritiek": ["op"],
    "verantwoordelijk": ["voor"], "afhankelijk": ["van"], "bezwaar": ["tegen"], "invloed": ["op"], "behoefte": ["aan"],
    "bekend": ["om", "als"],
    "gevolgen": ["voor"], "last": ["van"], "spijt": ["van"], "bezoek": ["aan"], "afstand": ["van"], "aanspraak": ["op"],
    "verstand": ["van"],
    "mis": ["met"], "verliefd": ["op"], "bestand": ["tegen"], "geschikt": ["voor"], "vol": ["van", "met"],
    "schuldig": ["aan"], "rol": ["in", "bij"],
    "bewust": ["van"], "overtuigd": ["van"], "begin": ["met", "aan"], "voorkeur": ["voor"], "onderdeel": ["van"],
    "wakker": ["van"], "eens": ["met", "over"], "beschikbaar": ["voor"], "akkoord": ["met"],
    "afkomstig": ["uit", "van"],
    "première": ["op", "in"], "nodig": ["voor", "om"], "lid": ["van"], "gevaar": ["voor"],
  ]
}
