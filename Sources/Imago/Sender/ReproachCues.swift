internal import Dutch

/// What rules have in common: who is meant, what excuses a sentence, and the small signs of reproach.
extension SentenceView {
  // MARK: Who is meant

  /// Whether a clause is about the other and can be a reproach: not quoted, not generic, not a childhood memory.
  func isTarget(_ index: Int) -> Bool {
    isAboutOther(index) && !isGeneric(index) && !isChildhood
  }

  /// *Toen je tot elf uur zat te gamen, voelde ik me alleen*: a fact of one moment with the own feeling beside it, no sting in it.
  func isToldWithFeeling(_ index: Int) -> Bool {
    let c = clause(index)
    guard c.kind == .temporal, spelled(c.opener, "toen"), c.tense != .present, sting(in: index) == nil,
      again(in: index) == nil,
      !isStressedSubject(index)
    else { return false }
    // A slot's question mark may part the feeling from its moment.
    if !clauses.contains(where: { clause($0).kind == .root }) { return true }
    return clauses.contains {
      clause($0).kind == .root && clause($0).person == .ik && clause($0).tense == .past
        && isFinite($0, "voelen worden zijn schrikken")
    }
  }

  /// The sentence tells of the speaker's own childhood or parents.
  var isChildhood: Bool { once(.childhood) { looksLikeChildhood } }

  private var looksLikeChildhood: Bool {
    if sentence.senses.has(.childhood) { return true }
    // Bij ons thuis moest je op zaterdag altijd meehelpen.
    if find("bij", "ons", "thuis") != nil, !sentence.grammar.contains(.stressed),
      clauses.contains(where: { clause($0).tense == .past })
    {
      return true
    }
    guard sentence.grammar.isDisjoint(with: .secondPerson), !sentence.grammar.isDisjoint(with: [.possessiveIk]) else {
      return false
    }
    return places(of: "vader moeder ouders papa mama opa oma").contains {
      !grammar($0 - 1).isDisjoint(with: [.possessiveIk])
        && clause(ofToken: $0) >= 0 && clause(clause(ofToken: $0)).tense != .present
    }
  }

  // MARK: What excuses

  /// Thanks, praise or love, without a sting.
  var isAppreciation: Bool {
    guard sentence.senses.has(.appreciation) else { return false }
    return once(.appreciation) {
      // *Waarom kun jij nooit eens dankjewel zeggen?*: the thanks are what is missed.
      if sentence.isQuestion, first("nooit niet", in: tokens) != nil, first("waarom kun kunt kan", in: tokens) != nil {
        return false
      }
      // *Je bedankt me nooit*, *ge zegt nooit merci*: so too.
      if first("nooit", in: tokens) != nil,
        clauses.contains(where: {
          isAboutOther($0) && isVerb($0, "bedanken zeggen") && clause($0).tense == .present
            && first("nooit", in: own($0)) != nil
        })
      {
        return false
      }
      // *Je bent nooit blij voor mij*: the joy is what is missed.
      if first("nooit", in: tokens) != nil, first("blij trots fier", in: tokens) != nil,
        first("zo geweest", in: tokens) == nil
      {
        return false
      }
      // *Door jou heb ik de trein gemist*: no longing.
      if first("trein bus tram vlucht boot afspraak begin", in: tokens) != nil,
        first("gemist mis miste missen", in: tokens) != nil
      {
        return false
      }
      // *Door jou durf ik niemand meer te bellen*; *door jou kan ik niet ophouden met lachen* is thanks.
      if let by = find("door", "jou") ?? find("door", "u"), clause(ofToken: by) >= 0,
        clause(clause(ofToken: by)).negation >= 0 || first("niemand", in: tokens) != nil,
        first("lachen glimlachen stralen", in: tokens) == nil
      {
        return false
      }
      return first("donders verdomd", in: tokens) == nil
        && first("eindelijk tenminste maar hoor he feestelijk zogenaamd", in: tokens) == nil
    }
  }

  /// What somebody close is called in mockery: *meneer ligt weer op de bank*.
  static let mockTitles: WordSet =
    "meneer meneertje mijnheer mevrouw mevrouwtje madam madame prinses majesteit"

  /// *Bedankt voor gisteren. Dat je stiekem mijn broer had gebeld ...*: what the sentence before gives thanks for.
  var continuesThanks: Bool {
    firstContentWord.map { spelled($0, in: "dat da") && !grammar($0 + 1).isDisjoint(with: .subjectOther) } ?? false
      && neighbour(-1)?.isAppreciation ?? false
  }

  /// A request or invitation in a kind form: *zou je ... willen*, *wil je ...?*
  var isRequest: Bool { once(.request) { looksLikeRequest } }

  private var looksLikeRequest: Bool {
    guard let i = first("zou zoudt zouden wil wilt lukt kun kunt kan zullen mag", in: tokens) else { return false }
    let isFirst = firstContentWord == i || clause(ofToken: i) >= 0 && clause(clause(ofToken: i)).order == .question
    // *kun je melk halen*: a chat that sets no marks.
    let asks = hasNoEnd && spelled(i, in: "wil wilt kun kunt") && spelled(i + 1, in: "je jij u ge gij")
    guard isFirst, sentence.isQuestion || asks || spelled(i, in: "zou zoudt zouden zullen") else { return false }
    return first("nou eindelijk nooit niet gewoon weer ook toch", in: tokens) == nil
  }

  /// The judgement is on the speaker: own fault, *ik was zo bot*.
  var isSelfBlame: Bool {
    once(.selfBlame) {
      guard first("fout schuld spijt sorry", in: tokens) != nil else { return false }
      return find("mijn", "fout") != nil || find("mijn", "schuld") != nil || find("spijt", "me") != nil
        || find("het", "spijt") != nil
        || find("sorry", "dat", "ik") != nil || find("sorry", "van") != nil || find("sorry", "voor") != nil
    }
  }

  /// Whether the sentence's paragraph is between people. In an article or a report, where hardly anybody says I or speaks to
  /// somebody, there is nobody to hurt.
  var isAmongPeople: Bool {
    if context.isSingleLine { return true }
    let sentences = passage.sentences.indices
    if sentences.count < 4, context.isAmongPeople { return true }
    if isRecipe { return false }
    let personal = sentences.count { place in neighbour(place - index)?.isPersonal ?? false }
    // In an article only a paragraph that mostly speaks of the writer or to somebody.
    return context.isAmongPeople ? 6 * personal >= sentences.count : 2 * personal > sentences.count
  }

  /// Whether the paragraph tells how something is done: orders and *je*, and nobody who says I.
  private var isRecipe: Bool {
    let isTold = passage.sentences.allSatisfy {
      $0.grammar.isDisjoint(with: [.subjectIk, .objectIk, .possessiveIk, .stressed])
    }
    guard isTold else { return false }
    let views = passage.sentences.indices.compactMap { neighbour($0 - index) }
    let orders = views.count { view in view.clauses.contains { view.clause($0).order == .imperative } }
    return orders > 1 && 3 * orders >= views.count
  }

  // MARK: Small signs

  /// *weer*, *alweer*, *nou weer* that means "yet again", not "back" or the weather.
  func again(in index: Int) -> Int? {
    guard first("weer alweer wederom weeral", in: own(index)) != nil else { return nil }
    return own(index).first { i in
      spelled(i, in: "weer alweer wederom weeral") && !spelled(i + 1, in: "thuis terug beter gezond beschikbaar online")
        && !spelled(i - 1, in: "mooi slecht goed lekker het dit ook")
        && !(spelled(i - 1, "en") && spelled(i - 2, "heen"))
    }
  }

  private static let stings: WordSet =
    "doodleuk zomaar gewoon lekker zogenaamd natuurlijk blijkbaar kennelijk eindelijk nodig zelfs leuk"

  /// The small words that turn a statement into a reproach.
  func sting(in index: Int) -> Int? {
    guard first(Self.stings, in: own(index)) != nil else { return nil }
    return own(index).first {
      spelled($0, in: Self.stings)
        && !(spelled($0, "lekker") && isWord($0 + 1) && senses($0 + 1).has(.positive))
    }
  }

  /// The subject is stressed: *jij*, *gij*, or *u* and *jullie*.
  func isStressedSubject(_ index: Int) -> Bool {
    let s = clause(index).subject
    return s >= 0 && grammar(s).contains(.stressed)
  }

  /// Words that say something good of what the clause tells.
  func isGood(_ index: Int) -> Bool {
    let c = clause(index)
    let isGood =
      verbSense(index, .goodDeed)
      || own(index).contains { i in
        let s = senses(i)
        return s.has(.positive) || s.has(.goodDeed) || s.has(.gain) || s.has(.appreciation)
      }
    return isGood && !(c.senses.has(.judgement) || c.senses.has(.noise))
  }

  /// Words that say something bad of what the clause tells.
  func isBad(_ index: Int) -> Bool {
    isBadAtWork(index) || own(index).contains { !grammar($0).contains(.preposition) && senses($0).has(.leisure) }
  }

  /// Whether a clause holds a negative word, what somebody does in leisure apart.
  func isBadAtWork(_ index: Int) -> Bool {
    own(index).contains { i in
      if grammar(i).contains(.preposition) { return false }
      let s = senses(i)
      if s.has(.judgement) || s.has(.label) || s.has(.judgedThing) || s.has(.noise) || s.has(.harm)
        || s.has(.pseudoFeeling)
      {
        return true
      }
      if spelled(i, "te"), isWord(i + 1), spelled(i + 1, in: "laat veel weinig hard vaak snel lang druk moe kort"),
        !isMeasured(i)
      {
        return true
      }
      // Je klaagt niet.
      if spelled(i + 1, in: "niet nie nooit"), spelled(i, in: "zucht klaagt") { return false }
      // Je doet je telefoon nooit weg: put away, not gone.
      if spelled(i, "weg"), i == clause(index).particle,
        isVerb(index, "wegdoen wegleggen wegzetten wegbrengen wegruimen")
      {
        return false
      }
      return spelled(
        i, in: "vergeet vergeten teleurgesteld boos kwaad liggen slingeren weg zuchten zucht klagen klaagt mopperen")
    }
  }

  /// A feeling nobody likes to have: *verdrietig*, *bang*, *op*; but *op* before a noun phrase is none.
  func isHardFeeling(_ i: Int) -> Bool {
    !(grammar(i).contains(.preposition) && isWord(i + 1))
      && entries(i, .feeling).contains { Self.hardFeelings.contains($0.keys["soort"] ?? "") }
  }

  private static let hardFeelings: Set<String> = [
    "verdrietig", "eenzaam", "bang", "boos", "beschaamd", "walging", "verward", "moe",
  ]

  /// What stands between two people in one room.
  static let screens: WordSet =
    "ding apparaat telefoon gsm mobiel mobieltje smartphone scherm tablet laptop game gsm'ke"

  /// A hit on these tokens.
  func hit(
    _ rule: any SentenceRule, _ tokens: Range<Int>, clause: Int = -1, level: Level? = nil, weight: Int = 0,
    construction: String = "", entry: Vocabulary.Entry? = nil, _ message: String
  ) -> Hit {
    Hit(
      rule: rule.id, level: level ?? type(of: rule).description.level, tokens: inside(tokens), clause: clause,
      message: message,
      weight: weight, construction: construction, entry: entry)
  }

  /// The words of a clause from its subject or verb to its last word, for underlining.
  func span(_ index: Int) -> Range<Int> {
    let words = own(index).filter { isWord($0) }
    guard let first = words.first, let last = words.last else { return clause(index).tokens }
    return first..<last + 1
  }

  /// Formulas of the lexicon that belong to a rule, at the places their columns ask for.
  func formulas(of rule: ConstructionRule) -> [Hit] {
    guard sentence.senses.has(.formula), formulaRules & rule.bit != 0 else { return [] }
    return matches(.formula).compactMap { match in
      guard self.rule(ofFormula: match) == rule.bit else { return nil }
      let found = entry(match)
      guard !isQuoted(match.tokens.lowerBound),
        !passage.tokens[match.tokens.lowerBound].flags.contains(.scare), !isAppreciation || found.keys["dank"] == "mag",
        !isChildhood,
        match.clause < 0 || clause(match.clause).frame != .reported && !isFormulaAboutSelf(match),
        isPlaced(match, found), !isFondness(found), rule != .afwimpelen || !isTakenBack(match),
        rule != .dreigement || !isSpared(match)
      else { return nil }
      let isHint =
        found.keys["niveau"] == "tip"
        || found.keys["tweede"].map { !hasSecondCue(match) && !($0 == "zin" && isAllThatIsSaid(match)) } ?? false
      return construction(
        found.keys["bouw"] ?? "formule", rule, match.tokens, match.clause, level: isHint ? .hint : nil,
        entry: found)
    }
  }

  /// *Je overdrijft niet*, *dat slaat misschien nergens op*: the formula denied, or said of the own words.
  private func isTakenBack(_ match: PatternMatch) -> Bool {
    match.tokens.contains { spelled($0, "misschien") }
      || spelled(match.tokens.upperBound, in: "niet nie ni") && !isWord(match.tokens.upperBound + 1)
  }

  /// *Je hoeft van mij niet te kiezen tussen je moeder en mij*: what need not be.
  private func isSpared(_ match: PatternMatch) -> Bool {
    guard match.clause >= 0, isFinite(match.clause, "hoeven") else { return false }
    let c = clause(match.clause)
    return c.negation >= 0 && !match.tokens.contains(c.negation) && !match.tokens.contains(c.finite)
  }

  /// The rules that have a formula in the sentence.
  private var formulaRules: ConstructionRule.Bits {
    keptRules { matches(.formula).reduce(0) { $0 | rule(ofFormula: $1) } }
  }

  /// The rule that a formula belongs to.
  private func rule(ofFormula match: PatternMatch) -> ConstructionRule.Bits {
    lexemes.vocabulary.value(of: "regel", in: match.entry).map(ConstructionRule.bit) ?? 0
  }

  /// *Typisch jij, haha*; *typisch jij en ik zou niet anders willen*: said with a smile.
  private func isFondness(_ found: Vocabulary.Entry) -> Bool {
    found.keys["bouw"] == "F20"
      && (first("haha hahaha hihi", in: tokens) != nil || clauses.contains { clause($0).person == .ik })
      && neighbourBlames.isEmpty
  }

  /// Whether a formula stands where its columns ask: at the beginning, at the end, apart from what follows.
  private func isPlaced(_ match: PatternMatch, _ found: Vocabulary.Entry) -> Bool {
    if found.keys["wie"] == "ander", match.clause >= 0,
      clause(match.clause).person == .ik || clause(match.clause).person == .wij
    {
      return false
    }
    switch found.keys["plaats"] {
    case "begin": return firstContentWord.map { $0 >= match.tokens.lowerBound } ?? false
    case "eind":
      return !tokens.contains {
        $0 >= match.tokens.upperBound && isWord($0) && grammar($0).isDisjoint(with: [.tag, .interjection])
      }
    case "los": return !isWord(match.tokens.upperBound) || grammar(match.tokens.upperBound).contains(.tag)
    default: return true
    }
  }

  /// A weak cue outside a formula, or a reproach in the sentence beside it.
  private func hasSecondCue(_ match: PatternMatch) -> Bool {
    if match.clause >= 0, weakCues(match.clause, apartFrom: match.tokens).count > 0 { return true }
    return !neighbourBlames.isEmpty || clauses.contains { $0 != match.clause && isTarget($0) && isBad($0) }
  }

  /// *Lekker dan.* *Goed bezig, zeg.*: nothing else is said.
  private func isAllThatIsSaid(_ match: PatternMatch) -> Bool {
    tokens.allSatisfy {
      match.tokens.contains($0) || !isWord($0) || !grammar($0).isDisjoint(with: [.tag, .interjection])
    }
  }

  /// *ik overdrijf*: the speaker says it of themselves.
  private func isFormulaAboutSelf(_ match: PatternMatch) -> Bool {
    let told = clause(match.clause)
    // *Ik riep iets stoms, en dat slaat nergens op*
    if told.person == .ding, spelled(told.subject, in: "dat dit"), entry(match).keys["regel"] == "oordeel",
      clauses.allSatisfy({ !isTarget($0) }),
      clauses.contains(where: { $0 < match.clause && clause($0).kind == .root && clause($0).person == .ik })
    {
      return true
    }
    return told.person == .ik && sentence.grammar.isDisjoint(with: .secondPerson)
      && lexemes.vocabulary.entry(match.entry).text.holds("<jij>")
  }
}
