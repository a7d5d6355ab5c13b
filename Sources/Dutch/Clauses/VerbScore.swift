/// How likely each word is a finite verb, from what stands beside it, and which subjects a form agrees with.
extension ClauseParser {
  /// Whether a finite form agrees with a pronoun subject on its left or right.
  func agrees(_ form: VerbForm, with subject: Int, inverted: Bool) -> Bool {
    let g = grammar(subject)
    let singular = form.contains(.pastSingular)
    if g.contains(.subjectIk) { return form.contains(.stem) || singular }
    if g.contains(.subjectWij) { return form.contains(.plural) || form.contains(.pastPlural) }
    if g.contains(.subjectOther) {
      if form.contains(.thirdOnly), !g.contains(.polite) { return false }
      if g.contains(.jullie) {
        return !form.isDisjoint(with: [.plural, .pastPlural, .stemT, .pastSingular])
      }
      if g.contains(.ge) {
        return !form.isDisjoint(with: [.stemT, .presentGe, .pastGe, .pastSingular, .stem])
      }
      if g.contains(.polite) { return !form.isDisjoint(with: [.stemT, .presentGe, .pastSingular, .stem]) }
      if inverted { return form.contains(.stem) || singular || form.contains(.secondOnly) }
      return !form.isDisjoint(with: [.stemT, .pastSingular, .stem])
        && (!form.contains(.presentGe) || form.contains(.secondOnly))
    }
    if g.contains(.subjectThird) {
      if form.contains(.secondOnly) { return false }
      if spelled(subject, "ze") || spelled(subject, "zij") { return form.isFinite }
      return form.contains(.stemT) || singular || (form.contains(.stem) && !form.contains(.plural))
    }
    if g.contains(.subjectThing) || g.contains(.subjectIndefinite) {
      return !form.contains(.secondOnly)
    }
    return true
  }

  /// How likely a token is a finite verb here: 0 not, 1 only if nothing else is, 2 likely, 3 sure.
  func finiteScore(_ i: Int) -> Int {
    guard isWord(i), tokens[i].kind == .word else { return 0 }
    let known = scores[i - sentence.lowerBound]
    if known >= 0 { return Int(known) }
    // Where weighing a word asks for its own weight, around some corner, it counts as no verb.
    scores[i - sentence.lowerBound] = 0
    let score = weigh(i)
    scores[i - sentence.lowerBound] = Int8(score)
    return score
  }

  // Sets that are looked at for every verb, made once: in a function as long as `weigh`, a literal is an array on the heap.
  private static let auxiliaries: VerbClass = [.auxiliary, .modal]
  private static let ours: Grammar = [.possessiveIk, .possessiveWij]
  private static let singularOrPast: VerbForm = [.stem, .stemT, .past]
  private static let stemTOrPast: VerbForm = [.stemT, .past]

  /// What counts or points at the noun behind it.
  private static let counts: Grammar = [.numeral, .quantifier, .determiner]
  private static let opensNounPhrase: Grammar = [.preposition, .determiner, .possessive]
  private static let opensBareNounPhrase: Grammar = [.preposition, .determiner, .quantifier]
  private static let opensAnyNounPhrase: Grammar = [.preposition, .determiner, .possessive, .quantifier, .numeral]
  private static let opensSubject: Grammar = [.determiner, .anySubject, .possessive]
  private static let nounOrNumber: Grammar = [.nounish, .numeral]
  private static let object: Grammar = [.objectIk, .objectThird, .objectWij]
  private static let objectOrQuestion: Grammar = [.objectIk, .objectThird, .interrogative]
  /// What stands first in a main clause with its verb second.
  private static let beforeVerb: Grammar = [
    .interrogative, .adverb, .coordinator, .time, .pronominalAdverb, .subjectThing,
  ]
  private static let behindVerb: Grammar = [.negation, .reflexive]
  private static let anyPlural: VerbForm = [.plural, .pastPlural]
  private static let participleOrPlural: VerbForm = [.participle, .plural]

  func weigh(_ i: Int) -> Int {
    let lex = lexeme(i)
    let before = i - 1
    guard lex.forms.isFinite else {
      // je beloofd: a participle's spelling for the present.
      let isMisspelt =
        lex.forms.contains(.participle) && lexemes.spelling(of: lex).last == UInt8(ascii: "d")
        && !lexemes.spelling(of: lex).starts("ge") && isPersonalPronoun(before) && !isObjectThere(before)
      guard isMisspelt, lexemes.readings(of: lex).contains(where: { !$0.isJoined }) else { return 0 }
      return finiteForms(i - 2).isEmpty && finiteForms(i + 1).isEmpty && !canBeNonfinite(i + 1) ? 2 : 1
    }
    let form = lex.forms
    let g = lex.grammar
    let previous = grammar(before)
    if previous.contains(.te), spelled(before, "te") { return 0 }
    // *gezellig hoor,*: what hangs on the words before it.
    if g.contains(.tag), spelled(i, "hoor"), isWord(before) {
      // *als ik niets hoor*: there it is the verb.
      let isOwn = (max(sentence.lowerBound, i - 8)..<i).contains { spelled($0, "ik") || spelled($0, "'k") }
      if !isWord(i + 1), !isOwn { return 0 }
      if ["ja", "nee", "jawel", "goed", "prima", "best", "natuurlijk"].contains(where: { spelled(before, $0) }) {
        return 0
      }
    }
    // 14 keer, die ene keer: a noun.
    if spelled(i, "keer"), isWord(before) || before >= sentence.lowerBound && tokens[before].kind == .number,
      tokens[before].kind == .number || !previous.isDisjoint(with: Self.counts)
        || lexemes.spelling(of: lexeme(before)).ends("e")
    {
      return 0
    }
    // *in waarde*, *aan de zijde*: a noun.
    if form == .fusedGe {
      return previous.isDisjoint(with: Self.opensAnyNounPhrase)
        && !(grammar(before).isEmpty && lexemes.spelling(of: lexeme(before)).last == UInt8(ascii: "e")) ? 3 : 0
    }
    if form.contains(.guessed) {
      if !previous.isDisjoint(with: Self.opensNounPhrase), !isPersonalPronoun(before) { return 0 }
      if isNominative(before), agrees(form, with: before, inverted: false) { return 2 }
      if isNominative(i + 1), agrees(form, with: i + 1, inverted: true), !form.contains(.infinitive) { return 2 }
      return form.contains(.infinitive) || tokens[i].flags.contains(.capital) ? 0 : 1
    }
    let isAuxiliary = !lex.classes.isDisjoint(with: Self.auxiliaries)
    // *witte rijst*, *bij witte rijst*, *bekende soorten*: an adjective.
    if !isAuxiliary, form.contains(.pastSingular), lexemes.spelling(of: lex).last == UInt8(ascii: "e"),
      i == sentence.lowerBound || previous.contains(.preposition) && !previous.contains(.particle)
        || spelled(before, "bij")
        || spelled(before, "met") || spelled(before, "van"),
      isWord(i + 1), grammar(i + 1).isEmpty || grammar(i + 1).contains(.nounish),
      finiteForms(i + 1).isEmpty || grammar(i + 1).contains(.nounish)
    {
      return 0
    }
    // *twee mislukte pogingen kwamen*: an adjective before a noun and the verb.
    if !isAuxiliary, form.contains(.pastSingular), lexemes.spelling(of: lex).last == UInt8(ascii: "e"), isWord(i + 1),
      grammar(i + 1).isEmpty, lexeme(i + 1).forms.isDisjoint(with: .finite), isWord(i + 2), !isNominative(before),
      finiteForms(i + 2).subtracting(.plural) != [], !canBeNonfinite(i + 2),
      grammar(i + 2).isEmpty || isAuxiliaryWord(i + 2)
    {
      return 1
    }
    // *Van der Vaart*, *Jan Leest*: a name.
    if !isAuxiliary, tokens[i].flags.contains(.capital), !tokens[i].flags.contains(.allCapitals), isWord(before),
      tokens[before].flags.contains(.capital) && grammar(before).isEmpty && before > sentence.lowerBound
        || spelled(before, "uit") || spelled(before, "in") || spelled(before, "te")
        || i - 2 >= sentence.lowerBound
          && (spelled(before, "der") || spelled(before, "den") || spelled(before, "van") || spelled(before, "de"))
    {
      return 0
    }
    // *andere ziekten*, *de nieuwe aanplant*: a noun.
    if !isAuxiliary, form.isDisjoint(with: .pastSingular), !form.isDisjoint(with: Self.anyPlural),
      previous.contains(.quantifier) || previous.contains(.numeral),
      !previous.contains(.subjectIndefinite) || spelled(before, "andere"), !previous.contains(.adverb)
    {
      return 1
    }
    if !isAuxiliary, form.isDisjoint(with: .pastSingular),
      form.contains(.stem) && form.contains(.stemT) || form.contains(.pastPlural),
      isBehindAdjective(i)
    {
      return 1
    }
    let afterDeterminer =
      previous.contains(.determiner) && previous.isDisjoint(with: .anySubject) && !spelled(before, "al")
      && !(spelled(before, "zon") && isWord(i - 2) && grammar(i - 2).contains(.determiner))
      && !(isAuxiliary && (spelled(before, "beide") || spelled(before, "alle")))
      || !previous.isDisjoint(with: Self.ours) && !spelled(before, "ons")
      || spelled(before, "jouw") || spelled(before, "uw") || spelled(before, "hun") && !isAuxiliary
      || spelled(before, "een") && !spelled(i - 2, "er")
      || spelled(before, "geen")
    // de mijne, de jouwe: the possessive is itself a noun.
    if afterDeterminer,
      !(lexemes.spelling(of: lexeme(before)).ends("e") && spelled(i - 2, "de")
        && !previous.isDisjoint(with: .possessive))
    {
      return 0
    }
    // zijn: possessive or verb.
    if spelled(i, "zijn") {
      // *Zijn meeste schilderijen werden bekeken*
      if i == sentence.lowerBound, !isQuestion, !isPersonalPronoun(i + 1), isWord(i + 1),
        grammar(i + 1).isDisjoint(with: Self.opensSubject),
        clauseHasFiniteAhead(i + 2)
      {
        return 0
      }
      if previous.contains(.preposition) && !previous.contains(.particle) { return 0 }
      // *dat zijn vriendin hem uitlachte*: the possessive, and a verb later.
      if previous.contains(.subordinator), before > sentence.lowerBound || !spelled(before, "dat"), isWord(i + 1),
        grammar(i + 1).isEmpty && lexeme(i + 1).forms.isDisjoint(with: .participle)
          || grammar(i + 1).contains(.nounish),
        !spelled(before, "als") || !isRole(at: before),
        clauseHasFiniteAhead(i + 2) || isMark(i + 2) || isMark(i + 3)
      {
        return 0
      }
      if agreesPlural(before) || agreesPlural(i + 1) { return 3 }
      // *zijn gaan zwemmen*
      if lexeme(i + 1).forms.contains(.infinitive), grammar(i + 1).isEmpty, canBeNonfinite(i + 2),
        grammar(i + 2).isEmpty
      {
        return 2
      }
      // *zijn gebleven*
      if lexeme(i + 1).forms.contains(.participle), !lexeme(i + 1).forms.contains(.inflected), grammar(i + 1).isEmpty,
        !isWord(i + 2) || !grammar(i + 2).isEmpty || canBeNonfinite(i + 2), !previous.contains(.preposition)
      {
        return 2
      }
      if spelled(i + 1, "haar"), !finiteForms(i + 2).isEmpty { return 0 }
      // *dat Mozart zijn eerste opera schreef*, *de vogel zijn nest in bomen bouwt*: a sure verb follows.
      if isWord(i + 1), grammar(i + 1).isEmpty || !grammar(i + 1).isDisjoint(with: Self.nounOrNumber),
        !lexeme(i + 1).forms.contains(.participle), !isSecond(i), isWord(before), !looksPlural(before),
        clauseHasFiniteAhead(i + 2)
      {
        return 0
      }
      if lexeme(before).forms.contains(.participle) || lexeme(before).forms.isFinite { return 2 }
      if spelled(i + 1, "eigen") || spelled(i + 1, "hele") || spelled(i + 1, "eerste") || spelled(i + 1, "laatste") {
        return 0
      }
      if isWord(i + 1), grammar(i + 1).isEmpty || grammar(i + 1).contains(.nounish) {
        // *soms zijn agenten net mensen*, *deze regels zijn afspraken*: second in the sentence.
        if isSecond(i) { return 2 }
        return previous.isEmpty ? 1 : 0
      }
      return 2
    }
    // zo laat, te druk, laat was: an adjective.
    if g.contains(.adjectiveish), isCopula(i + 1) { return 0 }
    if g.contains(.adjectiveish), !isAuxiliary || spelled(i, "laat"),
      spelled(before, "zo") || spelled(before, "te") || spelled(before, "heel") || spelled(before, "erg")
        || spelled(before, "echt")
        || spelled(before, "best") || spelled(before, "nogal") || spelled(before, "wel") || spelled(before, "hoe")
    {
      return 0
    }
    let isNoun =
      g.contains(.nounish) || lex.senses.has(.kin) || lex.senses.has(.partner) || lex.senses.has(.thirdParty)
      || lex.senses.has(.householdThing)
    let isPlainPlural = form.contains(.plural) && form.isDisjoint(with: Self.singularOrPast)
    let isStemOnly = form.contains(.stem) && form.isDisjoint(with: Self.stemTOrPast)
    // aan het ontbijt, deze week, hoeveel honger: a noun.
    if !isAuxiliary {
      if spelled(before, "het"), grammar(i - 2).contains(.preposition) { return 0 }
      if g.contains(.dateNoun), isWord(before), Self.beforeDates.contains(lexemes.spelling(of: lexeme(before))) {
        return 0
      }
      // Stop met roken, wacht op mij: an order, for a noun would not stand bare before these.
      if isStemOnly, !isWord(before) || previous.contains(.coordinator),
        spelled(i, "stop") || spelled(i, "wacht") || spelled(i, "praat"),
        spelled(i + 1, "met") || spelled(i + 1, "op") || spelled(i + 1, "tot") || spelled(i + 1, "daarmee")
          || spelled(i + 1, "ermee")
      {
        return 2
      }
      // Als je thuis bent, doe de deur dicht: an order behind a condition.
      if form.contains(.stem), form.isDisjoint(with: .past), isBehindCondition(i),
        !g.contains(.adjectiveish), !isNoun || isObjectLike(i + 1), !isNominative(i + 1), !isNominative(before)
      {
        return 2
      }
      if isNoun, isStemOnly, spelled(before, "deze") || spelled(before, "dat"), !isNominative(i + 1) { return 0 }
      // die podcast heb ik: a noun before the verb.
      if form.contains(.stem), form.isDisjoint(with: .past), finiteForms(i + 1) != [], isAuxiliaryWord(i + 1),
        spelled(before, "die") || spelled(before, "deze") || spelled(before, "dit") || spelled(before, "dat")
      {
        return 0
      }
      // in plaats van, van school komen: a noun after its preposition.
      if isNoun, previous.contains(.preposition), previous.isDisjoint(with: .anySubject), isWord(i + 1),
        !isNominative(i + 1), !spelled(i + 1, "je")
      {
        return 0
      }
      if isStemOnly, previous.contains(.quantifier), !previous.contains(.subjectIndefinite), !spelled(before, "hoe"),
        !isPersonalPronoun(i + 1) || !finiteForms(i + 2).isEmpty
      {
        return 0
      }
    }
    // hoe laat je wegging, als jij laat werkt: the adverb.
    if spelled(i, "laat"), isWord(i + 1), finiteForms(i + 1).subtracting(.plural) != [], !canBeNonfinite(i + 1) {
      return 0
    }
    // Neighbours that agree.
    if isPersonalPronoun(before), agrees(form, with: before, inverted: false), !isObjectThere(before) {
      let isAmbiguousJe = spelled(before, "je") || spelled(before, "u")
      // kan jij boter: the pronoun is the subject of the verb before it.
      if isStemOnly || isNoun && form.isDisjoint(with: .past), !isAuxiliary, !finiteForms(i - 2).isEmpty,
        agrees(finiteForms(i - 2), with: before, inverted: true),
        !isPersonalPronoun(i - 3)
      {
        return 1
      }
      if isAmbiguousJe, lex.senses.has(.kin) || lex.senses.has(.partner) { return 0 }
      if isAmbiguousJe, isStemOnly, !isAuxiliary {
        // je werk, je hoop: possessive. Only dt-errors of -d stems read as verbs (je vind).
        if isNoun || g.contains(.adjectiveish) { return endsClauseWord(i + 1) ? 1 : 0 }
        return 1
      }
      if isAmbiguousJe, isNoun, !isAuxiliary { return 1 }
      if isAmbiguousJe, isPlainPlural { return 0 }
      // Ze hebben het huis verkocht: at the head of a main clause ze is no object.
      let isFirst =
        (spelled(before, "ze") || spelled(before, "jullie"))
        && (!isWord(before - 1) || grammar(before - 1).contains(.coordinator))
        && !(isWord(before - 1) && grammar(before - 1).contains(.subordinator))
      if isPlainPlural, previous.contains(.objectThird) || previous.contains(.objectOther), !isFirst { return 1 }
      guard g.contains(.adjectiveish), isStemOnly else { return 3 }
      // en ik mis je: nothing but the verb can follow ik at the start of a main clause.
      let opens = grammar(before - 1)
      let isOpening = !isWord(before - 1) || opens.contains(.coordinator) && !opens.contains(.subordinator)
      return isOpening && isNominative(before) && finiteForms(i + 1).isEmpty ? 3 : 1
    }
    if isPersonalPronoun(i + 1), agrees(form, with: i + 1, inverted: true) {
      // *leuk, hoor*; but *als ik niet bel, hoor ik niks*.
      if g.contains(.tag), isMark(before), !spelled(i + 1, "ik") { return 1 }
      if isNominative(i + 1) { return isPlainPlural && !grammar(i + 1).contains(.subjectWij) ? 2 : 3 }
      if isAuxiliary { return 3 }
      if isPlainPlural || form.contains(.plural) && grammar(i + 1).contains(.jullie) {
        // waarom geven jullie: second in the clause.
        guard grammar(i + 1).contains(.jullie) else { return 1 }
        return !isWord(before)
          || !previous.isDisjoint(with: Self.beforeVerb) ? 3 : 2
      }
      if g.contains(.adjectiveish) {
        // vroeg je me, vroeg je of: somebody asks.
        if isStemOnly, !finiteForms(before).isEmpty { return 2 }
        if form.contains(.stem), grammar(i + 1).contains(.subjectOther),
          i == sentence.lowerBound || isMark(before) || previous.contains(.interrogative)
        {
          return 2
        }
        let isPast = form.contains(.pastSingular)
        let object = grammar(i + 2)
        return isPast
          && (!object.isDisjoint(with: Self.objectOrQuestion) || spelled(i + 2, "of")
            || spelled(i + 2, "om") || isMark(i + 2))
          ? 3 : 1
      }
      if isNoun || g.contains(.listed) {
        return previous.isDisjoint(with: Self.opensBareNounPhrase)
          && previous.isDisjoint(with: .possessive) ? 2 : 1
      }
      return 3
    }
    if spelled(before, "het") || spelled(before, "dit") || spelled(before, "die") {
      if isStemOnly, !isAuxiliary { return isNoun || g.contains(.adjectiveish) || spelled(before, "die") ? 0 : 1 }
    }
    if isAuxiliary { return isPlainPlural ? 2 : 3 }
    let next = grammar(i + 1)
    if isNoun {
      // het spijt me, en wacht niet, bel ons dan: what follows is no noun's.
      let hasObject =
        !next.isDisjoint(with: Self.object) && next.isDisjoint(with: .subjectThird)
      if previous.contains(.subjectThing), form.contains(.stemT), hasObject { return 3 }
      let opens = !isWord(before) || previous.contains(.coordinator)
      // sindsdien praat mijn man: a verb with its subject behind an adverb.
      if form.contains(.stemT), previous.contains(.adverb) || previous.contains(.time),
        !next.isDisjoint(with: Self.ours)
      {
        return 2
      }
      if opens,
        hasObject || !next.isDisjoint(with: Self.behindVerb) || spelled(i + 1, "dan") || spelled(i + 1, "maar"),
        !tokens[i].flags.contains(.capital) || i == sentence.lowerBound
      {
        return 2
      }
      return 1
    }
    if g.contains(.adjectiveish) { return 1 }
    if g.contains(.listed) { return form.contains(.stem) ? 1 : 2 }
    if isPlainPlural { return 1 }
    if lex.senses.has(.judgement) || lex.senses.has(.feeling) || lex.senses.has(.positive), isStemOnly { return 1 }
    if !form.isDisjoint(with: .past), form.isDisjoint(with: Self.participleOrPlural) {
      // Joris belde; voor je ronde verjaardag.
      if tokens[i].flags.contains(.capital), i > sentence.lowerBound { return 1 }
      return spelled(before, "je") || spelled(before, "u") ? 1 : 3
    }
    // gedacht, gedaan: past of a verb with ge- only beside its subject.
    if form.contains(.participle), !form.isDisjoint(with: .past) {
      return lexemes.spelling(of: lex).starts("ge") ? 1 : 2
    }
    if form.contains(.stemT) {
      return form.contains(.participle) ? 2 : previous.contains(.preposition) && form.contains(.stem) ? 1 : 3
    }
    if isStemOnly {
      // als ik niks zeg: an indefinite pronoun is an object of its own.
      if previous.contains(.quantifier), previous.contains(.subjectIndefinite) { return 1 }
      // waar ik me zorgen om maak: a preposition without its noun.
      if previous.contains(.preposition), endsClauseWord(i + 1) { return 1 }
      if !previous.isDisjoint(with: Self.opensBareNounPhrase) { return 0 }
      return tokens[i].flags.contains(.capital) && i > sentence.lowerBound ? 0 : 1
    }
    return 2
  }

  /// Whether a word ends as a plural noun does.
  private func looksPlural(_ i: Int) -> Bool {
    let spelling = lexemes.spelling(of: lexeme(i))
    return spelling.ends("en") || spelling.ends("s")
  }

  /// Whether only an adverb or a plural noun phrase stands before a word of the sentence.
  private func isSecond(_ i: Int) -> Bool {
    let before = i - 1
    guard isWord(before), i - sentence.lowerBound < 7 else { return false }
    if before == sentence.lowerBound {
      return grammar(before).isDisjoint(with: .preposition)
        && !grammar(before).isDisjoint(with: [.adverb, .time, .pronominalAdverb])
        && grammar(before).isDisjoint(with: .coordinator)
    }
    let spelling = lexemes.spelling(of: lexeme(before))
    guard spelling.count > 4, spelling.ends("en") || spelling.ends("s"),
      grammar(before).isEmpty && lexeme(before).forms.isDisjoint(with: .participle)
        || grammar(before).contains(.nounish)
    else { return false }
    // The phrase that begins the sentence, without a preposition, a comma or another verb.
    var j = sentence.lowerBound
    guard grammar(j).isDisjoint(with: [.preposition, .subordinator, .interrogative, .coordinator]) else { return false }
    while j < i {
      guard isWord(j) || tokens[j].kind == .number,
        j == sentence.lowerBound || grammar(j).isDisjoint(with: [.preposition, .subordinator]),
        j == before || lexeme(j).forms.isDisjoint(with: .finite) || !grammar(j).isEmpty
      else { return false }
      j += 1
    }
    return true
  }

  /// Whether an adjective and its determiner stand before a word: *de nieuwe*, *een grote*.
  private func isBehindAdjective(_ i: Int) -> Bool {
    let before = i - 1
    guard isWord(before), isWord(before - 1), lexemes.spelling(of: lexeme(before)).last == UInt8(ascii: "e"),
      grammar(before).isDisjoint(with: [
        .determiner, .possessive, .anySubject, .preposition, .adverb, .dateNoun, .nounish,
      ]),
      !lexemes.spelling(of: lexeme(before)).ends("ie"), lexemes.spelling(of: lexeme(before)).count > 4
    else { return false }
    return spelled(before - 1, "de") || spelled(before - 1, "een") || spelled(before - 1, "het")
      || spelled(before - 1, "mijn")
  }

  /// Whether a comma stands before a word and *als*, *wanneer* or *zodra* at the head of the sentence.
  private func isBehindCondition(_ i: Int) -> Bool {
    guard isMark(i - 1), i - 1 > sentence.lowerBound else { return false }
    guard let first = (sentence.lowerBound..<i).first(where: { isWord($0) && !grammar($0).contains(.coordinator) })
    else { return false }
    return spelled(first, "als") || spelled(first, "wanneer") || spelled(first, "zodra") || spelled(first, "voordat")
  }

  /// Whether a word opens what only a verb takes: a pronoun, a determiner, a small word of an order.
  private func isObjectLike(_ i: Int) -> Bool {
    !grammar(i).isDisjoint(with: [.objectIk, .objectThird, .objectWij, .determiner, .possessive, .negation, .reflexive])
      || isWord(i) && Self.afterOrders.contains(lexemes.spelling(of: lexeme(i)))
  }

  private static let afterOrders: WordSet = "dan even maar eens hier mee thuis terug binnen"

  /// What stands before a week, a day, an evening: *vorige week vroeg je niets*.
  private static let beforeDates: WordSet = "deze dit die vorige volgende afgelopen komende laatste hele"

  /// The finite forms a word may be, whatever its neighbours; none for words that are guessed.
  func finiteForms(_ i: Int) -> VerbForm {
    let forms = isWord(i) ? lexeme(i).forms : []
    return forms.contains(.guessed) ? [] : forms.intersection(.finite)
  }

  /// Whether a word is a form of an auxiliary or modal verb.
  func isAuxiliaryWord(_ i: Int) -> Bool { isWord(i) && !lexeme(i).classes.isDisjoint(with: Self.auxiliaries) }

  func endsClauseWord(_ i: Int) -> Bool {
    !isWord(i) || !grammar(i).isDisjoint(with: [.coordinator, .subordinator])
  }

  /// A form of *zijn* or *worden*.
  func isCopula(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    return lexemes.readings(of: lexeme(i)).contains {
      $0.row >= 0 && isRow($0.row, "zijn") || $0.row >= 0 && isRow($0.row, "worden")
    }
  }

  func isRow(_ row: Int32, _ lemma: StaticString) -> Bool {
    guard row >= 0 else { return false }
    let base = verbs.bytes(verbs.rows[Int(row)].base)
    return base.count == lemma.utf8CodeUnitCount && base.starts(lemma)
  }

  func agreesPlural(_ i: Int) -> Bool {
    let g = grammar(i)
    return g.contains(.subjectWij) || g.contains(.jullie) || spelled(i, "ze") || spelled(i, "zij") || spelled(i, "er")
      || spelled(i, "dat") || spelled(i, "dit") || spelled(i, "die") || spelled(i, "dingen") || spelled(i, "mensen")
  }

  func isPersonalPronoun(_ i: Int) -> Bool {
    isWord(i) && (!grammar(i).isDisjoint(with: .personalSubject) || spelled(i, "men"))
  }

  /// Whether a pronoun that can be an object stands after a preposition.
  func isObjectThere(_ i: Int) -> Bool {
    guard grammar(i).contains(.objectOther) || grammar(i).contains(.objectThird) else { return false }
    let before = grammar(i - 1)
    return before.contains(.preposition) && !lexeme(i - 1).forms.isFinite
  }

  func canBeNonfinite(_ i: Int) -> Bool {
    isWord(i) && !lexeme(i).forms.isDisjoint(with: [.infinitive, .participle])
  }
}
