/// The reading of one word: which clause it belongs to, and whether it is its finite verb.
extension ClauseParser {
  /// Reads one word into the clause it belongs to.
  mutating func read(_ i: Int, afterBoundary: Bool) {
    let score = finiteScore(i)
    let current = top
    if score >= 2 || (score == 1 && takesWeakFinite(i, current)) {
      if clauses[current].finite < 0 {
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      let isCluster = isContiguousWithVerb(i, current)
      let old = clauses[current].finite
      // *kunnen worden*, *zijn gaan zwemmen*: of two that could be infinitives the auxiliary stands first.
      if clauses[current].order == .final, i == old + 1, isAuxiliaryWord(old),
        lexeme(old).forms.isDisjoint(with: .participle),
        lexeme(i).forms.contains(.infinitive), !(hasOpenRoot && !hasFiniteLater(i + 1))
      {
        clauses[current].nonfinite = i
        assign(i)
        return
      }
      // *dieren die ziek worden kunnen*, *wagens die gereden hebben op het circuit kunnen*: the last verb is left for the clause
      // that waits.
      if clauses[current].order == .final, canBeNonfinite(i), !isCluster || i == old + 1 && canBeNonfinite(old),
        hasOpenRoot, !hasFiniteLater(i + 1), !spelled(i - 1, "te")
      {
        while clauses[top].finite >= 0 || clauses[top].kind != .root { stack.removeLast() }
        setFinite(i, in: top, score: score)
        assign(i)
        return
      }
      if clauses[current].order == .final, i == old + 1,
        canBeNonfinite(old) || !lexeme(old).grammar.isDisjoint(with: [.adjectiveish, .nounish]),
        !lexeme(i).classes.isDisjoint(with: [.auxiliary, .modal]) || clauses[current].certainty < score,
        !(hasOpenAncestor && isPersonalPronoun(i + 1))
      {
        if canBeNonfinite(old) { clauses[current].nonfinite = old }
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      // *Je was ligt in de mand*: a noun after a possessive, then the verb.
      if clauses[current].order == .main, i == old + 1, score == 3, !canBeNonfinite(i),
        grammar(old - 1).contains(.possessiveOther),
        spelled(old, "was") || lexeme(old).grammar.contains(.nounish)
      {
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      // Drinken en roken zijn slecht: an infinitive taken for want of better gives way to the verb behind it.
      if score > clauses[current].certainty, clauses[current].certainty <= 1, i == old + 1, canBeNonfinite(old),
        clauses[current].order != .final
      {
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      if canBeNonfinite(i), !isNounPlace(i), !(score == 3 && !isCluster && hasOpenAncestor),
        !lexeme(i).forms.contains(.pastSingular) || isCluster
      {
        clauses[current].nonfinite = i
        assign(i)
        return
      }
      if score > clauses[current].certainty, clauses[current].certainty <= 1 {
        setFinite(i, in: current, score: score)
        assign(i)
        return
      }
      if hasOpenAncestor {
        while clauses[top].finite >= 0 { stack.removeLast() }
        setFinite(i, in: top, score: score)
        assign(i)
        return
      }
      if score == 3, clauses[current].order == .final || afterBoundary || isNominative(i - 1) || isNominative(i + 1) {
        if isNominative(i - 1), tokens[i - 1].clause == Int32(base + current), clauses[current].finite < i - 1 {
          closeAll()
          openMain(at: i - 1, sharing: false)
          assign(i - 1)
        } else {
          closeAll()
          openMain(at: i, sharing: true)
        }
        setFinite(i, in: top, score: score)
        assign(i)
        return
      }
      if score == 3, !canBeNonfinite(i), splitAtComma(before: i) {
        setFinite(i, in: top, score: score)
        assign(i)
        return
      }
    }
    // *Jongen, vorige week riep ik ...*: somebody called, no verb.
    let isCalled = clauses[current].finite < 0 && i == sentence.lowerBound && isMark(i + 1)
    if canBeNonfinite(i), isNonfiniteHere(i), !isCalled { clauses[current].nonfinite = i }
    assign(i)
  }

  /// Opens a main clause behind the last comma before a second finite verb (*er is niets kapot, alleen het net is
  /// gescheurd*); returns whether there was one near.
  private mutating func splitAtComma(before i: Int) -> Bool {
    let current = top
    var comma = i - 1
    while comma > clauses[current].finite, !isMark(comma) { comma -= 1 }
    guard comma > clauses[current].finite, i - comma <= 8, i > comma + 1 else { return false }
    for j in comma + 1..<i where tokens[j].clause != Int32(base + current) { return false }
    var open = current
    while open >= 0 {
      clauses[open].tokens = clauses[open].tokens.lowerBound..<comma + 1
      open = clauses[open].parent
    }
    closeAll()
    openMain(at: comma + 1, sharing: true)
    for j in comma + 1..<i { assign(j) }
    return true
  }

  /// Whether the outermost clause is open and waits for its finite verb.
  private var hasOpenRoot: Bool {
    guard stack.count > 1, let first = stack.first else { return false }
    return clauses[first].kind == .root && clauses[first].finite < 0 && clauses[first].order != .final
  }

  /// Whether a sure finite verb follows before the sentence is over.
  private func hasFiniteLater(_ from: Int) -> Bool {
    var j = from
    while j < sentence.upperBound {
      if finiteScore(j) >= 2, !canBeNonfinite(j) { return true }
      j += 1
    }
    return false
  }

  /// Whether a clause below the top still waits for its finite verb.
  var hasOpenAncestor: Bool {
    stack.dropLast().contains { clauses[$0].finite < 0 && clauses[$0].kind != .infinitival }
  }

  mutating func setFinite(_ i: Int, in clause: Int, score: Int) {
    clauses[clause].finite = i
    clauses[clause].certainty = score
  }

  /// Whether everything between the clause's verb and `i` is verb or *te*.
  func isContiguousWithVerb(_ i: Int, _ clause: Int) -> Bool {
    var j = i - 1
    while j > clauses[clause].finite {
      if !(spelled(j, "te") || canBeNonfinite(j) || spelled(j, "aan") || spelled(j, "het")) { return false }
      j -= 1
    }
    return true
  }

  /// Whether an uncertain verb form is taken as the clause's finite verb, because nothing surer follows.
  func takesWeakFinite(_ i: Int, _ clause: Int) -> Bool {
    guard clauses[clause].finite < 0 else { return false }
    let lex = lexeme(i)
    let form = lex.forms
    let isPlainPlural = form.contains(.plural) && form.isDisjoint(with: [.stem, .stemT, .past])
    if clauses[clause].order == .final {
      // *dat boeren protesteren*: right behind the opener stands no verb.
      if i - 1 == clauses[clause].opener, clauses[clause].kind != .relative, clauses[clause].kind != .embeddedQuestion,
        lex.classes.isDisjoint(with: [.auxiliary, .modal])
      {
        return false
      }
      let subject = nominative(in: clause, before: i)
      if let subject, form.isFinite, !agrees(form, with: subject, inverted: false) { return false }
      // Last chance: the clause ends here, or only verbs follow.
      var j = i + 1
      while isWord(j), spelled(j, "te") || canBeNonfinite(j) {
        if finiteScore(j) >= 2, form.contains(.guessed) || lex.grammar.contains(.nounish) { return false }
        j += 1
      }
      guard
        !isWord(j)
          || !grammar(j).isDisjoint(with: [.coordinator, .subordinator, .preposition, .interrogative, .comparison])
          || spelled(j, "die") || finiteScore(j) >= 2
      else { return false }
      if finiteScore(j) >= 2, !(hasOpenAncestor && isPersonalPronoun(j + 1)) {
        // wat ik van je waardeer is dat: the verb behind it is the main clause's.
        guard let subject, hasOpenAncestor, !agrees(lexeme(j).forms, with: subject, inverted: false) else {
          return false
        }
        return true
      }
      if form.contains(.plural), !form.contains(.stem), clauseHasFiniteAhead(j) { return false }
      // hoe wij vragen over het archief verdelen: the last plural is the verb.
      if isPlainPlural, j < sentence.upperBound, grammar(j).contains(.preposition) {
        var k = j + 1
        while isWord(k), grammar(k).isDisjoint(with: [.subordinator, .coordinator]) {
          if finiteScore(k) == 1, lexeme(k).forms.contains(.plural) { return false }
          k += 1
        }
      }
      return true
    }
    // Je medailles hangen er nog en de hamster is weg: a plural subject, then what only a verb takes.
    if isPlainPlural, hasPluralBefore(i, clause), isWord(i - 1),
      grammar(i - 1).isDisjoint(with: [.adverb, .preposition, .coordinator]),
      !grammar(i + 1).isDisjoint(with: [.er, .negation, .objectIk, .objectThird, .reflexive, .adverb]),
      finiteForms(i + 1).isEmpty,
      !clauseHasFiniteAhead(i + 1, stoppingAtCoordinators: true)
    {
      return true
    }
    if isPlainPlural, isBehindPlural(i, clause), !clauseHasFiniteAhead(i + 1, stoppingAtCoordinators: true) {
      return true
    }
    if clauseHasFiniteAhead(i + 1) { return false }
    // V1: imperatives and questions; V2 after a subject or a fronted adverb.
    let isFirst = isFirstWord(i, of: clause)
    let looksAdjective =
      lex.grammar.contains(.adjectiveish) || lex.senses.has(.positive) || lex.senses.has(.judgement)
      || lex.senses.has(.feeling)
    if isFirst {
      // leuk dat, vrolijk kerstfeest, pap, ...: no imperative.
      if lex.senses.has(.kin) || lex.senses.has(.partner) { return false }
      if looksAdjective,
        !isWord(i + 1)
          || grammar(i + 1).isDisjoint(with: [
            .objectIk, .objectOther, .objectThird, .objectWij, .determiner, .possessive, .adverb, .particle,
            .preposition,
          ]) || grammar(i + 1).contains(.subordinator)
      {
        return false
      }
      return form.contains(.stem) || form.contains(.stemT) || form.contains(.plural) && isPronounSubject(i + 1)
    }
    // alvast dank, met vriendelijke groet: nobody who does it.
    if lex.grammar.contains(.nounish) || looksAdjective, !hasSubjectCandidate(before: i, clause) { return false }
    if isPlainPlural {
      if finiteForms(i + 1).contains(.plural), canBeNonfinite(i + 1), !isAuxiliaryWord(i) { return false }
      if isMark(i - 1), tokens[i - 1].clause != Int32(base + clause) { return hasPluralBefore(i, clause) }
      return !grammar(i - 1).contains(.coordinator) && hasPluralBefore(i, clause) && isWord(i - 1)
        && grammar(i - 1).isDisjoint(with: [.adverb, .preposition])
    }
    return !form.contains(.guessed) || hasSubjectBefore(i, clause) && hasNominal(before: i, clause)
  }

  /// *De dieren gebruiken*: a determiner and a plural noun open the clause, and the word behind them begins no new phrase.
  private func isBehindPlural(_ i: Int, _ clause: Int) -> Bool {
    let noun = i - 1
    guard isWord(noun), isWord(noun - 1), isFirstWord(noun - 1, of: clause),
      !grammar(noun - 1).isDisjoint(with: [.determiner, .possessive]),
      !spelled(noun - 1, "het"), !spelled(noun - 1, "dat"), !spelled(noun - 1, "dit"),
      grammar(noun).isEmpty || grammar(noun).contains(.nounish), !grammar(noun).contains(.adjectiveish),
      lexeme(noun).forms.isDisjoint(with: [.participle, .presentParticiple]), !tokens[noun].flags.contains(.capital)
    else { return false }
    let spelling = lexemes.spelling(of: lexeme(noun))
    return spelling.count > 4 && (spelling.ends("en") || spelling.ends("s")) && isWord(i + 1)
  }

  /// The nominative personal pronoun of a clause before `i`, where it can be nothing but the subject.
  func nominative(in clause: Int, before i: Int) -> Int? {
    for j in clauses[clause].tokens.lowerBound..<i
    where tokens[j].clause == Int32(base + clause) && isNominative(j) && isPersonalPronoun(j) {
      // *hij en zijn vrouw*, *mijn man en ik*: more than one.
      return spelled(j + 1, "en") || spelled(j - 1, "en") ? nil : j
    }
    return nil
  }

  /// Whether a pronoun, a determiner or a name stands before `i`, as a subject wants; a heading has none.
  private func hasNominal(before i: Int, _ clause: Int) -> Bool {
    (clauses[clause].tokens.lowerBound..<i).contains { j in
      isPronounSubject(j) || !grammar(j).isDisjoint(with: [.determiner, .possessive, .numeral])
        || tokens[j].flags.contains(.capital) && j == i - 1
    } && grammar(i - 1).isDisjoint(with: [.adjectiveish, .quantifier, .numeral])
  }

  /// Whether something before `i` can be a subject: no adverb, and nothing that stands after a preposition.
  private func hasSubjectCandidate(before i: Int, _ clause: Int) -> Bool {
    var j = clauses[clause].tokens.lowerBound
    while j < i, !isWord(j) || isSkippable(j) { j += 1 }
    if grammar(j).contains(.preposition) { return isPronounSubject(i - 1) || isPronounSubject(i + 1) }
    return (j..<i).contains {
      isWord($0) && grammar($0).isDisjoint(with: [.adverb, .negation, .interjection, .coordinator, .preposition])
    }
      || isPronounSubject(i + 1)
  }

  func isFirstWord(_ i: Int, of clause: Int) -> Bool {
    var j = clauses[clause].tokens.lowerBound
    while j < i {
      let g = grammar(j)
      if isWord(j), g.isDisjoint(with: [.coordinator, .interjection]) { return false }
      j += 1
    }
    return true
  }

  func hasPluralBefore(_ i: Int, _ clause: Int) -> Bool {
    for j in clauses[clause].tokens.lowerBound..<i where isWord(j) {
      if agreesPlural(j) || lexemes.spelling(of: lexeme(j)).ends("en") || lexemes.spelling(of: lexeme(j)).ends("s") {
        return true
      }
    }
    return false
  }

  func hasSubjectBefore(_ i: Int, _ clause: Int) -> Bool {
    clauses[clause].tokens.lowerBound < i && isWord(i - 1)
  }

  /// Whether a surer finite verb comes before the next boundary.
  func clauseHasFiniteAhead(_ from: Int, stoppingAtCoordinators: Bool = false) -> Bool {
    var j = from
    while isWord(j) {
      if stoppingAtCoordinators, grammar(j).contains(.coordinator) { return false }
      if !grammar(j).isDisjoint(with: Self.openers), subordinator(at: j, afterBoundary: false) != nil { return false }
      if grammar(j).contains(.coordinator), startsMainClause(j + 1) { return false }
      if finiteScore(j) >= 2 { return true }
      j += 1
    }
    return false
  }

  func isNonfiniteHere(_ i: Int) -> Bool {
    let form = lexeme(i).forms
    let previous = grammar(i - 1)
    if isNounPlace(i) { return false }
    if form.contains(.guessed) {
      return form.contains(.participle) || spelled(i - 1, "te") || clauses[top].finite >= 0 && takesInfinitive
    }
    // *je liet me ook al wachten*: *already*, not *all*.
    let isAlready = spelled(i - 1, "al") && (form.contains(.participle) || takesInfinitive)
    if previous.contains(.determiner), previous.isDisjoint(with: .anySubject), !isAlready { return false }
    if isPrenominal(i) { return false }
    // *je denkt aan eten*, *hij stopt met roken*: a noun behind its preposition.
    if form.contains(.infinitive), form.isDisjoint(with: .participle), previous.contains(.preposition),
      !spelled(i - 1, "te"), clauses[top].finite >= 0, !takesInfinitive
    {
      return false
    }
    if spelled(i - 1, "het"), !spelled(i - 2, "aan"), form.contains(.infinitive) { return isAwaited(i) }
    return true
  }

  /// Whether the finite verb of the open clause may stand with an infinitive: *je schaamt je voor die tassen* holds none.
  private var takesInfinitive: Bool {
    let finite = clauses[top].finite
    return !lexeme(finite).classes.isDisjoint(with: [.auxiliary, .modal])
      || lexemes.readings(of: lexeme(finite)).contains { reading in
        Self.beforeInfinitive.contains { isRow(reading.row, $0) }
      }
  }

  /// Verbs that stand with an infinitive, with or without *te*, and are no auxiliaries.
  private static let beforeInfinitive: [StaticString] = [
    "gaan", "laten", "komen", "blijven", "zien", "horen", "voelen", "helpen", "leren", "doen", "durven", "zitten",
    "staan",
    "liggen", "lopen",
  ]

  /// *met je pokervrienden*, *op mijn berichten*: an infinitive by its looks, a noun by its place.
  private func isNounPlace(_ i: Int) -> Bool {
    let form = lexeme(i).forms
    let previous = grammar(i - 1)
    guard form.contains(.infinitive) || form.contains(.guessed) else { return false }
    // *al drie dagen op de grond*
    if !grammar(i).isDisjoint(with: [.nounish, .dateNoun]),
      !previous.isDisjoint(with: [.numeral, .quantifier])
        || grammar(i).contains(.dateNoun) && previous.contains(.adjectiveish) && !spelled(i - 1, "te")
    {
      return true
    }
    // *op zijn foto's*
    if spelled(i, "zijn") { return previous.contains(.preposition) && isWord(i + 1) }
    guard form.contains(.guessed) || form.isDisjoint(with: .participle) else { return false }
    if ["mijn", "m'n", "jouw", "uw", "onze", "hun"].contains(where: { spelled(i - 1, $0) }) { return true }
    guard form.contains(.guessed), !spelled(i - 1, "te") else { return false }
    return !previous.isDisjoint(with: [.preposition, .determiner])
      || !previous.isDisjoint(with: .possessive) && grammar(i - 2).contains(.preposition)
  }

  /// *een gesloten deur*, *het afgesproken tijdstip*, *op je gestreken hemd*: a participle between an article and its noun.
  private func isPrenominal(_ i: Int) -> Bool {
    let previous = grammar(i - 1)
    guard lexeme(i).forms.contains(.participle), isWord(i + 1), finiteScore(i + 1) == 0, !canBeNonfinite(i + 1),
      grammar(i + 1).isEmpty, !tokens[i + 1].flags.contains(.capital)
    else { return false }
    if spelled(i - 1, "een") { return true }
    // *ik heb het gezegd mama*: *het* and *je* may as well be objects once there is a verb.
    return (spelled(i - 1, "het") || !previous.isDisjoint(with: .possessive))
      && (clauses[top].finite < 0 || grammar(i - 2).contains(.preposition))
  }

  /// *je moet het oplossen*, *ge laat het liggen tot ik het doe*: behind *het* an infinitive is a noun, unless a verb before waits for
  /// it and nothing follows.
  private func isAwaited(_ i: Int) -> Bool {
    let finite = clauses[top].finite
    guard finite >= 0, clauses[top].nonfinite < 0, grammar(i - 2).isDisjoint(with: .preposition) else { return false }
    let waits =
      lexeme(finite).classes.contains(.modal)
      || ["laat", "laten", "liet", "lieten", "gaat", "ga", "gaan"].contains { spelled(finite, $0) }
    return waits && (!isWord(i + 1) || !grammar(i + 1).isDisjoint(with: [.coordinator, .subordinator]))
  }

  /// The best uncertain verb form of a clause that found none.
  mutating func rescueFinite(_ index: Int) {
    var best = -1
    for i in own(index) where finiteScore(i) >= 1 && clauses[index].nonfinite != i {
      let form = lexeme(i).forms
      if form.contains(.guessed) {
        guard isPersonalPronoun(i - 1) || isPersonalPronoun(i + 1) else { continue }
      }
      // *dat je haar nummer bewaart*
      if spelled(i - 1, "haar") { continue }
      if isPersonalPronoun(i - 1), agrees(form, with: i - 1, inverted: false) || isPersonalPronoun(i + 1) {
        best = i
        break
      }
    }
    if best < 0, clauses[index].nonfinite >= 0, let pronoun = own(index).first(where: { isNominative($0) }),
      pronoun + 1 == clauses[index].nonfinite || pronoun - 1 == clauses[index].nonfinite,
      lexeme(clauses[index].nonfinite).forms.isFinite
    {
      best = clauses[index].nonfinite
      clauses[index].nonfinite = -1
    }
    if best < 0, clauses[index].nonfinite >= 0,
      let plural = own(index).first(where: { isPluralBeforeSubject($0, in: index) })
    {
      best = plural
      if plural == clauses[index].nonfinite { clauses[index].nonfinite = -1 }
    }
    if best >= 0 { setFinite(best, in: index, score: 1) }
  }

  /// *Bellen ze haar op?*, *vandaag schamen de buren zich*: what looks like an infinitive before its plural subject.
  private func isPluralBeforeSubject(_ i: Int, in index: Int) -> Bool {
    let form = lexeme(i).forms
    guard form.contains(.plural), form.contains(.infinitive), !form.contains(.guessed), !spelled(i - 1, "te"),
      own(index).allSatisfy({ $0 >= i || !canBeNonfinite($0) })
    else { return false }
    let next = i + 1
    // Bellen ze haar op?; toen liggen ze.
    if spelled(next, "ze") || spelled(next, "jullie") {
      return own(index).contains { $0 > next && isWord($0) } || sentence.upperBound <= next + 2
    }
    // Bellen Tom en Lotte haar op?
    if isWord(next), tokens[next].flags.contains(.capital), grammar(next).isEmpty, spelled(next + 1, "en") {
      return true
    }
    // In India werken 80.000 mensen; in deze stallen zitten kalveren in hokken.
    let opening = own(index).first { isWord($0) }
    if let opening, opening < i, !grammar(opening).isDisjoint(with: [.preposition, .pronominalAdverb]),
      grammar(opening).isDisjoint(with: .te),
      isWord(next) || next < sentence.upperBound && tokens[next].kind == .number, isWord(next + 1),
      own(index).contains(next + 1)
    {
      let isNumber = tokens[next].kind == .number || grammar(next).contains(.numeral) && !spelled(next, "een")
      let spelling = lexemes.spelling(of: lexeme(next))
      let isPluralNoun =
        (grammar(next).isEmpty && !canBeNonfinite(next) || grammar(next).contains(.nounish)) && spelling.count > 4
        && (spelling.ends("en") || spelling.ends("s"))
      if isNumber || isPluralNoun, !canBeNonfinite(next + 1) || isNumber || grammar(next + 1).contains(.te) {
        return true
      }
    }
    guard isWord(next), isWord(next + 1),
      grammar(next).contains(.determiner) || !grammar(next).isDisjoint(with: .possessive),
      grammar(next).isDisjoint(with: [.objectIk, .objectOther, .reflexive])
        || !grammar(next).isDisjoint(with: .possessive),
      !spelled(next, "een"), !spelled(next, "het"), !spelled(next, "dat")
    else { return false }
    let noun = lexeme(next + 1)
    let isPlural = lexemes.spelling(of: noun).ends("en") || lexemes.spelling(of: noun).ends("s")
    let isPair = spelled(next + 2, "en")
    // Klagen de hele dag: a stretch of time is no subject; and something must be left that is said of the subject.
    guard isPlural || isPair, noun.grammar.isDisjoint(with: [.dateNoun, .time, .quantifier, .adjectiveish]),
      noun.grammar.isDisjoint(with: .preposition)
    else { return false }
    return own(index).contains { $0 > next + 1 && isWord($0) }
  }
}
