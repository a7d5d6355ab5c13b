/// Which words of a line are verbs, and the verb clusters they stand in.
extension Layout {
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
}
