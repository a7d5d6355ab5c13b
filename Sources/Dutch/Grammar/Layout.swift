/// A line of one sentence laid out as constituents and verbs, so that its clause can be put in another order.
///
/// The clause analysis reads from left to right and must answer for every text. A line that is put in another order is read as a
/// whole instead: of all places where its finite verb may stand, the one is taken that leaves a single constituent before it
/// (verb second) or gives every opened clause a verb (verb last).
struct Layout {
  let recast: Recast
  /// The tokens of the clause, without its end mark.
  let range: Range<Int>
  /// The folded spellings of all tokens of the passage.
  let words: [String]
  /// Whether somebody who says *ik* or is spoken to is in the line: without them a bare stem is no verb.
  let hasSpeaker: Bool

  /// The tokens from one place up to another; none where they are the wrong way round, as in a fragment.
  func between(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

  init(_ recast: Recast, _ range: Range<Int>) {
    self.recast = recast
    self.range = range
    let tokens = recast.passage.tokens
    words = tokens.indices.map { i in
      tokens[i].lexeme >= 0
        ? String(decoding: recast.lexemes.spelling(of: recast.lexemes[tokens[i].lexeme]), as: UTF8.self)
        : recast.text(i)
    }
    hasSpeaker = range.contains { !recast.grammar($0).isDisjoint(with: [.subjectIk, .subjectOther]) }
  }

  // MARK: Words

  func word(_ i: Int) -> String { range.contains(i) ? words[i] : "" }
  func grammar(_ i: Int) -> Grammar {
    guard range.contains(i) else { return [] }
    let grammar = recast.grammar(i)
    // *zo* and *do* are days in lists only.
    return grammar.contains(.dateNoun) && words[i].utf8.count == 2 ? grammar.subtracting([.dateNoun]) : grammar
  }
  func forms(_ i: Int) -> VerbForm {
    guard isWord(i) else { return [] }
    let forms = recast.lexeme(i).forms
    if words[i] == "lijk", forms.isEmpty { return [.stem] }
    if words[i] == "geboren" { return [.participle] }
    if forms.isEmpty || forms.contains(.guessed), words[i].hasPrefix("eruitz") {
      return known(words[i].dropFirst(5)).forms
    }
    return (forms.isEmpty || forms.contains(.guessed)) && isSeparableParticiple(i) ? [.participle] : forms
  }

  /// What the vocabulary knows of a word.
  func known(_ word: some StringProtocol) -> Lexeme {
    Array(word.utf8).withUnsafeBufferPointer { recast.lexemes[recast.lexemes.word($0).lexeme] }
  }

  /// *aangelaten*, *afgelachen*: a particle and a participle that is known.
  private func isSeparableParticiple(_ i: Int) -> Bool {
    let word = words[i]
    guard word.utf8.count > 7, word.hasSuffix("en") || word.hasSuffix("d") || word.hasSuffix("t") else { return false }
    var isKnown = false
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      recast.lexemes.vocabulary.verbs.eachParticle(of: bytes) { _, rest in
        guard rest.count > 4, rest.starts("ge") else { return }
        let base = recast.lexemes[recast.lexemes.word(rest).lexeme]
        isKnown = isKnown || base.forms.contains(.participle) && !base.forms.contains(.guessed)
      }
    }
    return isKnown
  }
  func isWord(_ i: Int) -> Bool { range.contains(i) && recast.isWord(i) }
  func isNumber(_ i: Int) -> Bool {
    range.contains(i) && (recast.passage.tokens[i].kind == .number || isCompoundNumeral(i))
  }
  func isMark(_ i: Int) -> Bool { range.contains(i) && !recast.isWord(i) }
  func isComma(_ i: Int) -> Bool { range.contains(i) && recast.isMark(i) && recast.text(i) == "," }
  func isQuote(_ i: Int) -> Bool { range.contains(i) && recast.passage.tokens[i].kind == .quote }
  func isQuoted(_ i: Int) -> Bool { range.contains(i) && recast.passage.tokens[i].flags.contains(.quoted) }

  /// A capital that the sentence did not give.
  func isName(_ i: Int) -> Bool {
    guard isWord(i), recast.passage.tokens[i].flags.contains(.capital) else { return false }
    return !isSentenceFirst(i) || !recast.grammar(i).contains(.listed) && !recast.isLowered(i)
  }

  func isSentenceFirst(_ i: Int) -> Bool {
    recast.passage.sentences.contains { sentence in sentence.tokens.first { recast.isWord($0) } == i }
  }

  func isPersonal(_ i: Int) -> Bool {
    isWord(i) && (!grammar(i).isDisjoint(with: .personalSubject) || word(i) == "men")
  }

  /// Pronouns that are the subject of a clause and nothing else.
  func isNominative(_ i: Int) -> Bool {
    isWord(i) && ["ik", "'k", "jij", "hij", "wij", "we", "ge", "gij", "men", "ie"].contains(word(i))
  }

  func isPreposition(_ i: Int) -> Bool {
    isWord(i) && (grammar(i).contains(.preposition) && word(i) != "te" || ["halverwege", "rondom"].contains(word(i)))
  }

  /// A preposition that opens its phrase here; not one that stands behind *er*, *daar* or *waar*, or parted from its verb.
  func opensPhrase(_ i: Int) -> Bool {
    guard isPreposition(i), isWord(i + 1) || isQuote(i + 1), !isStranded(i) else { return false }
    if word(i) == "om", infinitival(i) != nil { return false }
    return isPhraseStart(i + 1) || isPreposition(i + 1) && ["van", "tot", "voor"].contains(word(i))
      || !grammar(i + 1).isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij])
      || Self.pointing.contains(word(i + 1))
  }

  private static let pointing: Set<String> = [
    "hier", "daar", "nu", "toen", "altijd", "gisteren", "vandaag", "morgen", "elkaar", "binnen", "buiten", "huis",
    "mekaar",
    "die",
    "dat", "wie", "welke", "thuis", "boven", "beneden",
  ]

  /// Whether a preposition's thing stands before it: *er ... over*, *waar hij van houdt*.
  private func isStranded(_ i: Int) -> Bool {
    guard verbness(i + 1) == .strong, !isNounPlace(i + 1) else { return false }
    return between(range.lowerBound, i) ~= i - 1
      && between(range.lowerBound, i).contains { ["er", "daar", "hier", "waar"].contains(word($0)) }
  }

  /// Whether a noun phrase can begin here.
  func isPhraseStart(_ i: Int) -> Bool {
    guard isWord(i) else { return isQuote(i) }
    let g = grammar(i)
    if !g.isDisjoint(with: [.determiner, .possessive, .numeral, .quantifier, .nounish, .dateNoun, .adjectiveish]) {
      return true
    }
    if word(i) == "elkaar" { return true }
    if isNumber(i) || isName(i) || isPersonal(i) || g.contains(.subjectIndefinite) { return true }
    if !g.isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij]) { return true }
    return !g.contains(.listed)
  }

  // MARK: Verbs

  enum Verbness: Int { case none, weak, strong }

  /// How surely a word is a form of a verb where it stands, finite or not.
  func verbness(_ i: Int) -> Verbness {
    guard isWord(i), !isNumber(i), !isQuoted(i) else { return .none }
    let lexeme = recast.lexeme(i)
    let form = forms(i)
    guard form.isFinite || !form.isDisjoint(with: [.infinitive, .participle]) else { return .none }
    // *in waarde*, *aan zijn zijde*: forms fused with *ge* that are nouns too.
    if form == .fusedGe, ["waarde", "zijde", "moede", "gade", "stade"].contains(word(i)), isWord(i - 1) {
      return .none
    }
    let g = lexeme.grammar
    let isAuxiliary = !lexeme.classes.isDisjoint(with: [.auxiliary, .modal])
    if isName(i) { return .none }
    if word(i - 1) == "te" { return form.contains(.infinitive) ? .strong : .none }
    if word(i) == "zijn" {
      if isPossessiveZijn(i) { return .none }
      return .strong
    }
    if isNeuterNoun(i) || isNounBehindAdjective(i) { return .none }
    // *geboren*: the participle, not an infinitive.
    if word(i) == "geboren" { return Self.isDeterminer(word(i - 1)) ? .weak : .strong }
    if word(i) == "was", !["de", "mijn", "je", "zijn", "haar"].contains(word(i - 1)) { return .strong }
    if word(i) == "lijk" { return hasSpeaker && !isPersonal(i + 1) ? .strong : .none }
    if word(i) == "gezien" { return isPersonal(i + 1) ? .none : .strong }
    let isClosed = g.contains(.listed) && !g.subtracting([.listed, .particle, .flemish]).isEmpty
    if word(i) == "bedankt", range.contains(where: { ["hebben", "zijn", "worden"].contains(lemma($0)) && $0 != i }) {
      return .strong
    }
    if isClosed, g.isDisjoint(with: [.nounish, .adjectiveish]), !isAuxiliary {
      // *zeg je*, *kom ik*
      if g.contains(.comparison), form.contains(.stem), hasSpeaker, g.isDisjoint(with: .subordinator),
        !isPersonal(i + 1)
      {
        return .weak
      }
      return !g.isDisjoint(with: [.tag, .interjection]) && form.contains(.stem)
        && (isPersonal(i + 1) || isPersonal(i - 1))
        ? .strong : .none
    }
    if word(i) == "laat", !isNominative(i - 1), !isNominative(i + 1),
      range.contains(where: { $0 != i && isSureFinite($0) })
    {
      return .none
    }
    if isAuxiliary, !(word(i) == "laat" && ["zo", "te", "heel", "erg", "hoe", "wat", "het"].contains(word(i - 1))) {
      return isNounPlace(i) ? .weak : .strong
    }
    // A bare stem is said by *ik*, or stands before *je*.
    let isStemOnly = form.contains(.stem) && form.isDisjoint(with: [.stemT, .past, .infinitive, .participle, .plural])
    if isStemOnly, !hasSpeaker || !isNominative(i - 1) && (lexeme.senses.has(.kin) || lexeme.senses.has(.thirdParty)) {
      return .none
    }
    if isNounPlace(i) { return .none }
    if form.contains(.guessed) || Self.isNounInE(word(i)) { return .weak }
    if !g.isDisjoint(with: [.nounish, .adjectiveish, .numeral, .dateNoun]) { return .weak }
    if isStemOnly {
      let isEdge = !isWord(i + 1) || ["en", "maar"].contains(word(i + 1)) || ["en", "maar"].contains(word(i - 1))
      return isPersonal(i - 1) || isPersonal(i + 1) || isEdge && range.contains { word($0) == "ik" } ? .strong : .weak
    }
    if form.contains(.stem), form.contains(.stemT), form.isDisjoint(with: .past) {
      // *de stille tocht*: a stem in -t is as often a noun.
      return word(i - 1).hasSuffix("e") && isWord(i - 2) && Self.articles.contains(word(i - 2)) ? .weak : .strong
    }
    return .strong
  }

  /// Whether a noun must stand here: behind a determiner that is no pronoun, or behind a preposition.
  func isNounPlace(_ i: Int) -> Bool {
    let before = word(i - 1)
    guard isWord(i - 1) else { return false }
    if Self.articles.contains(before) || before == "op" && word(i) == "dreef" { return true }
    // *van het huilen*
    if before == "het", forms(i).contains(.infinitive), grammar(i - 2).contains(.preposition), word(i - 2) != "te" {
      return true
    }
    let g = grammar(i - 1)
    // *jonge gezichten*
    if g.contains(.adjectiveish), before.hasSuffix("e"), forms(i).contains(.guessed), forms(i).contains(.infinitive) {
      return true
    }
    if ["beide", "alle", "andere", "verschillende", "diverse", "zulke"].contains(before),
      recast.lexeme(i).classes.isDisjoint(with: [.auxiliary, .modal]),
      forms(i).isDisjoint(with: [.pastSingular])
    {
      return true
    }
    if ["hoeveel", "welke", "weinig"].contains(before), forms(i).contains(.infinitive), !isAwaited(i) { return true }
    if isNumber(i - 1) || g.contains(.numeral), !["een", "zoveel"].contains(before) {
      // *in april 1945 bevrijdden*, *tot honderd tellen kan*
      if forms(i) == .pastPlural, recast.grammar(i).isEmpty, recast.text(i - 1).utf8.count == 4, isNumber(i - 1) {
        return false
      }
      return !isAwaited(i) && recast.lexeme(i).classes.isDisjoint(with: [.auxiliary, .modal])
        && !forms(i).isDisjoint(with: [.plural, .pastPlural, .infinitive]) && !(word(i - 2) == "er")
    }
    if g.contains(.preposition), !isName(i - 1), before != "te", !["buiten", "binnen", "boven"].contains(before) {
      let form = forms(i)
      if form.contains(.participle), form.isDisjoint(with: [.infinitive, .stem, .stemT, .past]) { return false }
      if grammar(i).contains(.nounish) { return !isParting(i - 1, i) }
      // *van houdt*, *over beslissen*: the preposition's thing stood before it.
      return form.isDisjoint(with: [.stemT, .pastSingular, .participle]) && !isParting(i - 1, i)
    }
    return false
  }

  /// Whether a preposition may be a particle, or left behind by *er* or *waar*.
  private func isParting(_ preposition: Int, _ verb: Int) -> Bool {
    if recast.lexeme(verb).classes.contains(.modal) || recast.lexeme(verb).classes.contains(.auxiliary) { return true }
    return between(range.lowerBound, preposition).contains { ["er", "daar", "hier", "waar"].contains(word($0)) }
      || isParticle(preposition, of: verb)
  }

  /// Determiners that are no pronouns.
  static let articles: Set<String> = [
    "de", "een", "'n", "geen", "mijn", "m'n", "jouw", "onze", "elke", "iedere", "zo'n", "uw", "z'n", "d'r", "mijne",
    "den",
    "nen", "sommige", "zulke", "enkele",
  ]

  /// *zijn fiets*, not *moe zijn*.
  private func isPossessiveZijn(_ i: Int) -> Bool {
    guard isWord(i + 1), !isNumber(i + 1) else { return false }
    let before = grammar(i - 1)
    if i == range.lowerBound { return true }
    // *heeft hij zijn kinderen gezien*: a plural verb has no such subject.
    if ["hij", "ik", "men", "iemand", "niemand", "iedereen"].contains(word(i - 1)), verbness(i + 1) != .strong {
      return true
    }
    if ["en", "of", "noch"].contains(word(i - 1)),
      grammar(i + 1).contains(.nounish) || grammar(i + 1).isEmpty && verbness(i + 1) == .none
    {
      return true
    }
    if isPluralNoun(i - 1), !grammar(i + 1).contains(.nounish), !isContent(i + 2) { return false }
    if word(i + 1) == "haar", verbness(i + 2) != .none { return true }
    if grammar(i + 1).contains(.nounish), verbness(i + 2) == .strong,
      !["we", "wij", "ze", "zij", "er"].contains(word(i - 1))
    {
      return true
    }
    if before.contains(.preposition) { return true }
    if ["dan", "als"].contains(word(i - 1)), verbness(i + 1) == .none { return true }
    if ["er", "we", "wij", "ze", "zij", "jullie"].contains(word(i - 1)) { return false }
    let next = grammar(i + 1)
    if !next.isDisjoint(with: [.determiner, .possessive, .preposition, .subordinator, .coordinator, .negation, .er]) {
      return false
    }
    if !next.isDisjoint(with: [.adverb, .time, .pronominalAdverb, .dateNoun]),
      next.isDisjoint(with: [.nounish, .adjectiveish])
    {
      return false
    }
    let form = forms(i + 1)
    if !form.isDisjoint(with: [.participle, .infinitive]), next.isDisjoint(with: .nounish) {
      // *zijn gekomen*; *zijn been*
      return form.contains(.inflected)
    }
    // *de bladeren zijn eetbaar*: nothing else is the verb, or a plural stands before it.
    let isOnly = !(range.contains { $0 != i && $0 != i + 1 && isSureFinite($0) })
    if isOnly { return false }
    if next.contains(.adjectiveish),
      !isWord(i + 2) || !grammar(i + 2).isDisjoint(with: [.subordinator, .preposition, .coordinator])
    {
      return false
    }
    return true
  }

  /// A form that is finite and nothing else, of a verb that is no noun.
  private func isSureFinite(_ i: Int) -> Bool {
    guard isWord(i), word(i) != "zijn" else { return false }
    let lexeme = recast.lexeme(i)
    return lexeme.forms.isFinite && lexeme.forms.isDisjoint(with: [.guessed, .participle, .infinitive])
      && (lexeme.grammar.isEmpty || !lexeme.classes.isDisjoint(with: [.auxiliary, .modal]))
      && !isNounPlace(i) && !isName(i)
      && (hasSpeaker || !lexeme.forms.isDisjoint(with: [.stemT, .past, .plural]))
  }

  func isFinite(_ i: Int) -> Bool { verbness(i) != .none && forms(i).isFinite }

  /// Whether the particle at `i` makes a verb with one of the readings of the verb at `verb`.
  func isParticle(_ i: Int, of verb: Int) -> Bool {
    guard isWord(i), recast.lexeme(i).particle >= 0 else { return false }
    // *keek de andere kant op*: where to, no part of the verb.
    if word(i) == "op", word(i - 1) == "kant" { return false }
    if isArticled(i) { return false }
    return recast.lexemes.readings(of: recast.lexeme(verb)).contains {
      $0.row >= 0 && !$0.isJoined && recast.conjugation.row(particle: word(i), base: $0.row) != nil
    }
  }

  /// The infinitive of a verb form, its particle left out; of several the one that is an auxiliary.
  func lemma(_ i: Int) -> String {
    let readings = recast.lexemes.readings(of: recast.lexeme(i)).filter { $0.row >= 0 }
    let finite = readings.filter { $0.form.isFinite }
    let known = finite.isEmpty ? readings : finite
    if known.count > 1,
      let common = known.map({ recast.conjugation.baseInfinitive($0.row) }).first(where: { Self.common.contains($0) })
    {
      return common
    }
    guard let found = known.first(where: { !$0.classes.isDisjoint(with: [.auxiliary, .modal]) }) ?? known.first else {
      return ""
    }
    return recast.conjugation.baseInfinitive(found.row)
  }

  /// Of two verbs with the same form, the one that is meant.
  private static let common: Set<String> = [
    "weten", "liggen", "gaan", "zien", "zijn", "hebben", "doen", "komen", "vragen",
  ]

  /// Verbs at one place, and whether one of them can be finite.
  func run(at i: Int) -> Range<Int>? {
    var end = i
    if word(i) == "te", forms(i + 1).contains(.infinitive) { end = i + 2 } else if verbness(i) != .none { end = i + 1 }
    guard end > i else { return nil }
    // *met grote passen wegliep*
    if end == i + 1, isPluralBehindAdjective(i), verbness(end) == .strong, isPlainFinite(end),
      !Recast.takesVerb.contains(lemma(end))
    {
      return nil
    }
    // *fouten gemaakt*: a noun before the verb.
    if end == i + 1, verbness(i) == .weak, !Recast.takesVerb.contains(lemma(i)),
      verbness(end) != .none || word(end) == "te", !Recast.clusterVerbs.contains(word(i)),
      forms(i).isDisjoint(with: .participle) || !forms(end).isFinite
    {
      return nil
    }
    // *stoffen uitstootte*: a plural before a finite verb that takes no other.
    if end == i + 1, isWord(end), verbness(end) == .strong,
      !between(range.lowerBound, i).contains(where: { opensClause($0) }),
      forms(end).isDisjoint(with: [.infinitive, .participle]),
      forms(i).contains(.infinitive),
      forms(i).isDisjoint(with: .participle), !Recast.takesVerb.contains(lemma(end)),
      !Recast.takesVerb.contains(lemma(i))
    {
      return nil
    }
    while end < range.upperBound {
      if word(end) == "te", forms(end + 1).contains(.infinitive) {
        end += 2
      } else if recast.lexeme(end).particle >= 0, word(end + 1) == "te", isParticle(end, of: end + 2) {
        end += 3
      } else if verbness(end) == .strong || verbness(end) == .weak && recast.lexeme(end).grammar.isEmpty
        || verbness(end) == .weak && forms(end).contains(.infinitive) && recast.lexeme(end - 1).classes.contains(.modal)
      {
        end += 1
      } else if recast.lexeme(end).particle >= 0, verbness(end + 1) == .strong, isParticle(end, of: end + 1) {
        // *zullen uit moeten zoeken*
        end += 2
      } else {
        break
      }
    }
    return between(i, end)
  }

  // MARK: Openers

  /// *om ... te doen*: the token behind it, or nil.
  func infinitival(_ i: Int) -> Int? {
    guard ["om", "zonder", "door", "na", "teneinde", "alvorens"].contains(word(i)) else { return nil }
    var j = i + 1
    while isWord(j) || isComma(j), j - i < 18 {
      if word(j) == "te", forms(j + 1).contains(.infinitive) {
        var end = j + 2
        while isWord(end), forms(end).contains(.infinitive), grammar(end).isEmpty || word(end) == "zijn" { end += 1 }
        return end
      }
      if isFinite(j), verbness(j) == .strong, forms(j).isDisjoint(with: [.infinitive, .participle]) { return nil }
      j += 1
    }
    return nil
  }

  /// Whether a word opens a clause with its verb last.
  func opensClause(_ i: Int) -> Bool {
    guard isWord(i), isWord(i + 1) || isQuote(i + 1) else { return false }
    let w = word(i)
    if Self.subordinators.contains(w) { return true }
    let isFirst = i == range.lowerBound
    switch w {
    case "die", "dat":
      if isFirst { return false }
      if w == "dat", isPersonal(i - 1), !isPersonal(i + 1), word(i + 1) != "de" {
        // *hoop je dat het mislukt*
        return ["het", "er", "men"].contains(word(i + 1)) && verbness(i - 2) != .none && closesInVerb(i)
      }
      if w == "dat", isPluralNoun(i - 1), !isPersonal(i + 1), !["de", "het", "er", "een"].contains(word(i + 1)) {
        return false
      }
      if w == "die", verbness(i - 1) == .strong, !isUnsureOpener(i), verbness(i + 1) == .none || isPlainFinite(i + 1),
        closesInVerb(i)
      {
        return true
      }
      if w == "dat" {
        if isPersonal(i + 1) || ["het", "er", "de", "men"].contains(word(i + 1)) { return true }
        if ["een", "te"].contains(word(i + 1)) { return closesInVerb(i) }
        if !isDemonstrative(i), verbness(i + 1) == .none || isNounBefore(i) || word(i + 1).hasSuffix("en"),
          closesInVerb(i)
        {
          return true
        }
      }
      guard !isFirst, isNounBefore(i) || w == "dat" && (verbness(i - 1) == .strong || isComma(i - 1)) else {
        return !isFirst && w == "dat" && isDeterminerPlace(i + 1)
      }
      // *die man*: a noun that could follow it.
      return !isDemonstrative(i) && closesInVerb(i)
    case "wie", "wat":
      if isFirst || word(i - 1) == "heel" { return false }
      if w == "wat", !grammar(i + 1).isDisjoint(with: [.quantifier, .comparison]) || word(i + 1).hasSuffix("er") {
        return word(i + 1) == "er"
      }
      return !isPreposition(i - 1) || w == "wie" || isPersonal(i + 1)
    case "of":
      // *of hij komt* behind a verb, not *of een ander*.
      guard !isFirst else { return false }
      return isPersonal(i + 1) || ["het", "er", "dat", "dit"].contains(word(i + 1))
        || verbness(i - 1) != .none && asks(i - 1)
        || ["vraag", "niet"].contains(word(i - 1)) || isComma(i - 1) && isDeterminerPlace(i + 1)
    case "als":
      // *zowel ... als*, *als een*: no verb of its own.
      if between(range.lowerBound, i).contains(where: { word($0) == "zowel" || word($0) == "evenals" }) { return false }
      if isPersonal(i + 1),
        between(range.lowerBound, i).contains(where: { ["zo", "even", "evenveel"].contains(word($0)) }),
        !closesInVerb(i)
      {
        return false
      }
      return isPersonal(i + 1) || ["het", "er", "dat", "dit", "men", "iemand"].contains(word(i + 1))
        || isFirst
        // *alleen als de televisie stuk is*
        || ["alleen", "enkel", "pas", "ook", "zelfs"].contains(word(i - 1)) && closesInVerb(i)
    case "toen", "nu", "tot", "voor", "sinds":
      return isPersonal(i + 1) && !isObjectOnly(i + 1)
        && (isNominative(i + 1) || isFirst || isComma(i - 1) || w == "toen")
        || w == "toen" && !isFirst && (isComma(i - 1) || isDeterminerPlace(i + 1)) && verbness(i + 1) == .none
          && closesInVerb(i)
        || w == "toen" && isFirst && verbness(i + 1) == .none
    case "zoals":
      return isPersonal(i + 1) || ["het", "dat", "men"].contains(word(i + 1))
    case "dan":
      // *meer dan hij kan*
      // *meer dan hij kan*; *meer dan ik* has no verb.
      return isPersonal(i + 1) && between(range.lowerBound, i).contains { recast.isComparative($0) } && closesInVerb(i)
    default:
      if Self.questions.contains(w) { return !isFirst && !["dan", "als"].contains(word(i - 1)) }
      if grammar(i).contains(.relative), w.hasPrefix("waar") {
        return !isFirst
          && (["niet", "nooit", "precies"].contains(word(i - 1)) && isDeterminerPlace(i + 1) || isPersonal(i + 1)
            || isComma(i - 1) || isNounBefore(i) || verbness(i - 1) == .strong)
          && verbness(i + 1) == .none
      }
      return w == "wiens" || w == "wier"
    }
  }

  /// *die man*, *dat boek*: a clause or a determiner.
  func isUnsureOpener(_ i: Int) -> Bool {
    guard ["die", "dat"].contains(word(i)), !isComma(i - 1), isWord(i + 1) else { return false }
    let g = grammar(i + 1)
    if isName(i + 1) || isNumber(i + 1) { return false }
    // *de man die zondag werd neergeschoten, is overleden*
    if word(i) == "die", g.contains(.dateNoun), isNounBefore(i),
      between(i + 2, range.upperBound).contains(where: { isComma($0) && verbness($0 + 1) == .strong })
    {
      return false
    }
    if word(i) == "dat", word(i + 1).hasSuffix("en"), g.isEmpty { return false }
    return g.isEmpty && verbness(i + 1) != .strong || !g.isDisjoint(with: [.nounish, .dateNoun, .adjectiveish])
      || word(i) == "dat" && !isPersonal(i + 1) && !["de", "het", "er", "een"].contains(word(i + 1))
  }

  private func isObjectOnly(_ i: Int) -> Bool { grammar(i).isDisjoint(with: .anySubject) }

  /// *vraag of*, *weten of*
  private func asks(_ i: Int) -> Bool {
    [
      "vragen", "weten", "afvragen", "twijfelen", "zien", "kijken", "horen", "betwijfelen", "onderzoeken",
      "controleren", "uitzoeken",
    ]
    .contains(lemma(i))
  }

  private func isDeterminerPlace(_ i: Int) -> Bool {
    !grammar(i).isDisjoint(with: [.determiner, .possessive]) || isPersonal(i)
  }

  static let subordinators: Set<String> = [
    "omdat", "terwijl", "hoewel", "nadat", "voordat", "zodat", "zodra", "totdat", "doordat", "aangezien", "tenzij",
    "mits",
    "zolang", "indien", "ofschoon", "opdat", "alsof", "naarmate", "hoezeer", "omda", "vooraleer", "nadien", "wanneer",
  ]

  static let questions: Set<String> = [
    "hoe", "waarom", "hoeveel", "welke", "welk", "hoelang", "hoever", "waarheen", "waarvandaan",
  ]

  /// Whether a relative clause can describe what stands before `i`.
  private func isNounBefore(_ i: Int) -> Bool {
    var j = i - 1
    if isComma(j) || isQuote(j) { j -= 1 }
    if isQuote(j) { return true }
    guard isWord(j) else { return range.contains(j) }
    if isNumber(j) || isName(j) { return true }
    if isPreposition(j) { return isNounBefore(j) }
    if Self.articles.contains(word(j - 1)) { return true }
    let g = grammar(j)
    if Self.antecedents.contains(word(j)) { return true }
    if !g.isDisjoint(with: [.nounish, .dateNoun, .numeral]) { return true }
    if g.contains(.listed) { return false }
    if verbness(j) == .strong { return isNounPlace(j) }
    return true
  }

  private static let antecedents: Set<String> = [
    "alles", "iets", "niets", "iemand", "niemand", "degene", "diegene", "degenen", "iedereen", "hij", "jij", "wij",
    "zij",
    "mensen", "enige", "enigen", "laatste", "eerste", "anderen", "andere", "datgene", "allen", "velen", "sommigen",
    "dingen",
  ]

  private func isPluralNoun(_ i: Int) -> Bool {
    isWord(i) && (word(i).hasSuffix("en") || word(i).hasSuffix("s")) && verbness(i) == .none && !isName(i)
      && word(i).count > 3
      && grammar(i).isDisjoint(with: [.adverb, .time, .pronominalAdverb, .negation])
  }

  /// Whether a finite verb follows that can close a clause opened at `i`; a plural one only behind a plural noun.
  private func closesInVerb(_ i: Int) -> Bool {
    var j = i + 1
    var isPlural = word(i) == "die"
    while j < range.upperBound {
      if word(j).hasSuffix("en") || word(j).hasSuffix("s") || word(j) == "ze" || word(j) == "we" {
        isPlural = isPlural || verbness(j) != .strong
      }
      if verbness(j) == .strong || verbness(j) == .weak && (!isWord(j + 1) || isName(j)), forms(j).isFinite,
        word(j - 1) != "te",
        forms(j).isDisjoint(with: [.infinitive, .participle]) || isPlural && forms(j).contains(.plural)
          || !isWord(j + 1) && forms(j).isDisjoint(with: .infinitive)
      {
        return j > i + 1 || isNounBefore(i)
      }
      j += 1
    }
    return false
  }

  /// *die man*, *dat boek*: a determiner, where a noun could stand behind it and no clause is left over.
  private func isDemonstrative(_ i: Int) -> Bool {
    let next = i + 1
    guard isWord(next) else { return false }
    if isName(next) || isNumber(next) || grammar(next).contains(.subjectIndefinite) { return false }
    if word(i) == "dat", word(next).hasSuffix("en"), grammar(next).isDisjoint(with: .adjectiveish) { return false }
    if isPersonal(next)
      || !grammar(next).isDisjoint(with: [.determiner, .possessive, .reflexive, .negation, .preposition, .er])
    {
      return false
    }
    if !grammar(next).isDisjoint(with: [.adverb, .time]), grammar(next).isDisjoint(with: [.nounish]) { return false }
    if verbness(next) == .strong { return false }
    if isComma(i - 1) { return false }
    // A comma or the verb right behind the noun: *een huis dat aan zee stond* has more.
    return !isNounBefore(i) || grammar(i - 1).contains(.preposition)
  }
}
