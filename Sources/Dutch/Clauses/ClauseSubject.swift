/// Who does it: the subject of a clause, its person, and the order that its place shows.
extension ClauseParser {
  mutating func findSubject(_ index: Int) {
    let finite = clauses[index].finite
    var form = lexeme(finite).forms
    // je beloofd: the participle's spelling stands for the present.
    if !form.isFinite { form.insert(.stemT) }
    let mine = own(index)
    if form.contains(.fusedGe), form.isDisjoint(with: [.pastSingular]) || isFlemish, !isPersonalPronoun(finite - 1) {
      // *hebde gij*: the pronoun is said once more.
      let isRepeated =
        isWord(finite + 1) && grammar(finite + 1).contains(.ge) && tokens[finite + 1].clause == tokens[finite].clause
      let subject = isRepeated ? finite + 1 : finite
      setSubject(subject, subject..<subject + 1, index, .ander)
      if clauses[index].order != .final {
        let first = mine.first { isWord($0) && !isSkippable($0) }
        let asks = first.map { $0 < finite && grammar($0).contains(.interrogative) } ?? false
        clauses[index].order = asks || isFirstWord(finite, of: index) ? .question : .inverted
      }
      return
    }
    guard mine.contains(finite) else { return }
    if clauses[index].order == .final {
      finalSubject(index, mine, form)
    } else {
      mainSubject(index, mine, form)
    }
  }

  /// *werd het blad een succes*: a determiner, not a pronoun.
  private func opensNoun(_ i: Int) -> Bool {
    guard spelled(i, "het") || spelled(i, "dit") || spelled(i, "dat") || spelled(i, "die") || spelled(i, "deze"),
      isWord(i + 1), tokens[i + 1].clause == tokens[i].clause
    else { return false }
    let g = grammar(i + 1)
    return (!g.contains(.listed) || g.contains(.nounish)) && finiteScore(i + 1) < 2
      && lexeme(i + 1).forms.isDisjoint(with: [.infinitive, .participle])
  }

  /// *heeft ons kind*, *stond ons erelid*: a possessive; *heeft ons geholpen*, *heeft ons Jan* have an object.
  private func isOurs(_ i: Int) -> Bool {
    guard spelled(i, "ons"), isWord(i + 1), tokens[i + 1].clause == tokens[i].clause,
      !tokens[i + 1].flags.contains(.capital)
    else { return false }
    let noun = lexeme(i + 1)
    return noun.senses.has(.kin) || noun.senses.has(.thirdParty) || noun.senses.has(.householdThing)
      || noun.grammar.isEmpty && noun.forms.isEmpty && noun.entries.isEmpty
  }

  mutating func finalSubject(_ index: Int, _ mine: OwnTokens, _ form: VerbForm) {
    let opener = clauses[index].opener
    // The first pronoun that agrees.
    for i in mine where i < clauses[index].finite && i != opener && isPersonalPronoun(i) {
      guard agrees(form, with: i, inverted: false) || form.contains(.plural) && spelled(i + 1, "en"),
        !isPossessiveHere(i, finite: clauses[index].finite),
        !grammar(i - 1).contains(.preposition) || i - 1 == opener
      else { continue }
      // *dat de kolonel u wil spreken*: somebody stands before the pronoun.
      if !isNominative(i), !form.contains(.secondOnly), let first = mine.first(where: { $0 > opener && isWord($0) }),
        first < i,
        opensPerson(first, before: i)
      {
        continue
      }
      // An object pronoun right after the relative subject is no subject.
      if clauses[index].kind == .relative, !isNominative(i), form.contains(.thirdOnly) { continue }
      // *jij en je broer*: not the other alone.
      if form.contains(.plural), !grammar(i).contains(.subjectWij), setPair(i, index) { return }
      setSubject(i, i..<i + 1, index, person(ofPronoun: i))
      return
    }
    // A noun phrase after the opener.
    if let first = mine.first(where: {
      $0 > opener && isWord($0) && $0 < clauses[index].finite && !(isFocus($0) && isNounPhraseStart($0 + 1))
    }),
      let phrase = nounPhrase(at: first, before: clauses[index].finite)
    {
      if clauses[index].kind != .relative || opener < 0 || spelled(opener, "waar")
        || grammar(first).contains(.determiner)
      {
        setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
        return
      }
    }
    // *dat op de tafel een brief lag*: behind a phrase with a preposition.
    if let first = mine.first(where: { $0 > opener && isWord($0) }), grammar(first).contains(.preposition),
      let inner = nounPhrase(at: first + 1, before: clauses[index].finite), inner.upperBound < clauses[index].finite,
      grammar(inner.upperBound).contains(.determiner) || tokens[inner.upperBound].flags.contains(.capital),
      clauses[index].kind != .relative, let phrase = nounPhrase(at: inner.upperBound, before: clauses[index].finite),
      phrase.count > 1
    {
      setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
      return
    }
    if let i = mine.first(where: {
      $0 > opener && $0 < clauses[index].finite && isPronounSubject($0) && !isPersonalPronoun($0)
    }) {
      setSubject(i, i..<i + 1, index, person(ofPronoun: i))
      return
    }
    // omdat je laat was en niet belde: shared with the clause before under the same opener.
    if opener >= 0, opener < clauses[index].tokens.lowerBound,
      let earlier = clauses[..<index].last(where: { $0.opener == opener && $0.subject >= 0 })
    {
      clauses[index].subject = earlier.subject
      clauses[index].subjectPhrase = earlier.subjectPhrase
      clauses[index].person = earlier.person
      clauses[index].isSubjectOwnedByOther = earlier.isSubjectOwnedByOther
      clauses[index].isSubjectShared = true
      return
    }
    if opener >= 0, clauses[index].kind == .relative || clauses[index].kind == .embeddedQuestion {
      let previous = opener - 1
      let isOther = grammar(previous).contains(.subjectOther)
      setSubject(opener, opener..<opener + 1, index, isOther ? .ander : spelled(opener, "wie") ? .derde : .ding)
    }
  }

  /// What may stand between a verb and the subject behind it. Made once: in a function as long as the next, a literal is an
  /// array on the heap.
  private static let betweenVerbAndSubject: Grammar = [
    .reflexive, .objectIk, .objectThird, .adverb, .tag, .er, .subjectThing,
  ]

  mutating func mainSubject(_ index: Int, _ mine: OwnTokens, _ form: VerbForm) {
    let finite = clauses[index].finite
    let firstContent = mine.first { isWord($0) && ($0 >= finite || !isSkippable($0)) }
    let hasClauseBefore = (clauses[index].tokens.lowerBound..<finite).contains {
      tokens[$0].clause != Int32(base + index) && isWord($0)
    }
    let isFirst = firstContent == finite && !hasClauseBefore
    // Right before the verb.
    let before = finite - 1
    if !isFirst, mine.contains(before), isPronounSubject(before),
      agrees(form, with: before, inverted: false),
      !isFrontedObject(before, finite: finite, form), !isObjectThere(before)
    {
      setSubject(before, before..<before + 1, index, person(ofPronoun: before))
      clauses[index].order = grammar(before).contains(.interrogative) ? .question : .main
      return
    }
    // Mama is nu ziek: a word of address right before a verb that is no imperative is its subject.
    if isFirst, mine.contains(before), isWord(before), grammar(before).contains(.interjection),
      lexeme(before).senses.has(.kin), form.contains(.thirdOnly) || form.contains(.stemT) && !form.contains(.stem)
    {
      setSubject(before, before..<before + 1, index, .derde)
      clauses[index].order = .main
      return
    }
    // wou je alleen laten weten dat: the I that a chat leaves out; *je* is the object.
    if isFirst, !isQuestion, spelled(finite, "wou") || spelled(finite, "wilde"), clauses[index].nonfinite >= 0,
      spelled(finite + 1, "je") || spelled(finite + 1, "u") || spelled(finite + 1, "jullie")
        || spelled(finite + 1, "alleen") || spelled(finite + 1, "nog")
    {
      clauses[index].order = .main
      clauses[index].person = .ik
      return
    }
    // Right after the verb, over a reflexive or object pronoun or an adverb.
    var after = finite + 1
    var looked = 0
    while looked < 3, isWord(after), tokens[after].clause == Int32(base + index) {
      if isPersonalPronoun(after), agrees(form, with: after, inverted: true),
        !isPossessiveHere(after, finite: finite), !(looked > 0 && !isNominative(after)),
        !(firstContent.map { undergoes(after, finite, form, $0) } ?? false)
      {
        setSubject(after, after..<after + 1, index, person(ofPronoun: after))
        clauses[index].order = orderOfInversion(index, firstContent, isFirst)
        return
      }
      guard !grammar(after).isDisjoint(with: Self.betweenVerbAndSubject),
        !opensNoun(after), !isOurs(after)
      else { break }
      after += 1
      looked += 1
    }
    // *ook de buren*, *alleen de oudste zoon*, *zelfs Jan*: a focus on the whole of what stands first.
    if !isFirst, let first = firstContent, first + 1 < finite, Self.isFocus(lexemes.spelling(of: lexeme(first))),
      let phrase = nounPhrase(at: first + 1, before: finite), phrase.upperBound == finite, !form.contains(.secondOnly),
      !isTimePhrase(phrase)
    {
      setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
      clauses[index].order = .main
      return
    }
    // A pronoun further left ("Jij met je werk bent ..."), or a noun phrase.
    if !isFirst {
      let first = firstContent ?? finite
      // jij als oudste, jullie van de planning: what is said of the pronoun stands between.
      let isDescribed =
        isPersonalPronoun(first) && (spelled(first + 1, "als") || spelled(first + 1, "van") || isMark(first + 1))
      let isPair =
        isPersonalPronoun(first) && spelled(first + 1, "en") && !form.isDisjoint(with: [.plural, .pastPlural])
      if isPair || isNominative(first) || isDescribed, isPair || agrees(form, with: first, inverted: false) {
        if !isPair || !setPair(first, index) { setSubject(first, first..<first + 1, index, person(ofPronoun: first)) }
        clauses[index].order = .main
        return
      }
      // *Veel meer waarde heeft het niet*: what it has stands first.
      let isHad =
        spelled(finite, "heeft") && spelled(finite + 1, "het") && !opensNoun(finite + 1)
        && grammar(first).contains(.quantifier)
      if let phrase = nounPhrase(at: first, before: finite), grammar(first).isDisjoint(with: [.interrogative]),
        !form.contains(.secondOnly), !isTimePhrase(phrase), !isLoneAdverb(first, finite), !isHad
      {
        setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
        clauses[index].order = .main
        return
      }
    }
    // wordt je hier niet moe van: a -t too many.
    if isWord(finite + 1), spelled(finite + 1, "je"), form.contains(.stemT), !form.contains(.thirdOnly),
      isFirst || !hasNounBefore(finite, mine),
      tokens[finite + 1].clause == Int32(base + index), !isPossessiveHere(finite + 1, finite: finite)
    {
      setSubject(finite + 1, finite + 1..<finite + 2, index, .ander)
      clauses[index].order = orderOfInversion(index, firstContent, isFirst)
      return
    }
    // *lukte het de ploeg*, *levert dit de landen weinig op*
    if !isFirst, after > finite + 1, spelled(finite + 1, "het") || spelled(finite + 1, "dit"), !opensNoun(finite + 1),
      !spelled(finite + 2, "ene"), !form.contains(.secondOnly),
      !(lexeme(finite + 2).forms.contains(.infinitive)
        && (grammar(finite + 2).contains(.nounish) || lexeme(finite).classes.isDisjoint(with: [.auxiliary, .modal])))
    {
      setSubject(finite + 1, finite + 1..<finite + 2, index, .ding)
      clauses[index].order = orderOfInversion(index, firstContent, isFirst)
      return
    }
    if isWord(after), let phrase = nounPhrase(at: after, before: mine.last.map { $0 + 1 } ?? after),
      !form.contains(.secondOnly),
      !isFirst || isQuestion
        || grammar(after).contains(.determiner) && (form.contains(.thirdOnly) || !form.contains(.stem)),
      !(isFirst && !isQuestion && form.contains(.stem))
    {
      setSubject(headNoun(of: phrase), phrase, index, person(ofPhrase: phrase))
      clauses[index].order = orderOfInversion(index, firstContent, isFirst)
      return
    }
    if isWord(finite + 1), isPronounSubject(finite + 1), !isPersonalPronoun(finite + 1), !form.contains(.secondOnly),
      !isFirst || isQuestion
    {
      setSubject(finite + 1, finite + 1..<finite + 2, index, person(ofPronoun: finite + 1))
      clauses[index].order = orderOfInversion(index, firstContent, isFirst)
      return
    }
    if let first = firstContent, first < finite, grammar(first).contains(.interrogative),
      spelled(first, "wie") || spelled(first, "wat")
    {
      setSubject(first, first..<first + 1, index, spelled(first, "wie") ? .derde : .ding)
      clauses[index].order = .question
      return
    }
    if form.contains(.secondOnly) {
      clauses[index].person = .ander
    }
    // Shared with the clause before, elided, or an imperative.
    if clauses[index].isSubjectShared,
      let earlier = clauses[..<index].last(where: { $0.subject >= 0 && ($0.order != .final || $0.parent < 0) }),
      !isFirst || agrees(form, with: earlier.subject, inverted: earlier.order != .main) || earlier.person == .derde
    {
      let isImperative =
        isFirst && form.contains(.stem) && earlier.person != .ik
        && !agrees(form, with: earlier.subject, inverted: false)
      if !isImperative {
        clauses[index].subject = earlier.subject
        clauses[index].subjectPhrase = earlier.subjectPhrase
        clauses[index].person = earlier.person
        clauses[index].isSubjectOwnedByOther = earlier.isSubjectOwnedByOther
        return
      }
    }
    clauses[index].isSubjectShared = false
    if isFirst,
      form.contains(.stem) || form.contains(.stemT) && isFlemishImperative(finite) || form.contains(.presentGe)
    {
      if isQuestion { clauses[index].order = .question } else { clauses[index].order = .imperative }
      // heb de bus gemist, kan niks zijn: a chat leaves *ik* or *het* out, and these verbs command nobody.
      if clauses[index].order == .imperative, isLeftOut(finite, index) {
        clauses[index].order = .main
        clauses[index].person = Self.leaveOutIk.contains { spelled(finite, $0) } ? .ik : .ding
      }
      if clauses[index].order == .imperative { clauses[index].person = .ander }
      return
    }
    if isFirst, !form.isDisjoint(with: [.past, .stem]) { clauses[index].person = .ik }
  }

  /// *Mijn operatie boeide je niet*: whether what stands first is the subject and the pronoun behind the verb is whom it concerns.
  private func undergoes(_ pronoun: Int, _ finite: Int, _ form: VerbForm, _ first: Int) -> Bool {
    guard !isNominative(pronoun), first < finite, !form.isDisjoint(with: [.thirdOnly, .stemT, .pastSingular]),
      lexemes.readings(of: lexeme(finite)).contains(where: { reading in
        Self.concerning.contains { isRow(reading.row, $0) }
      }), let phrase = nounPhrase(at: first, before: finite)
    else { return false }
    return phrase.upperBound == finite && !isTimePhrase(phrase) && !grammar(first).contains(.preposition)
  }

  /// Verbs of which a thing is the subject and a person the object.
  private static let concerning: [StaticString] = [
    "boeien", "interesseren", "raken", "irriteren", "storen", "verbazen", "spijten", "ontgaan", "bevallen", "schelen",
    "opvallen", "tegenvallen", "meevallen", "ergeren", "benauwen", "schikken", "uitkomen",
  ]

  /// Whether a noun or pronoun of the clause before its verb may be the subject, rather than an adverb.
  private func hasNounBefore(_ finite: Int, _ mine: some Sequence<Int>) -> Bool {
    mine.contains {
      $0 < finite && isWord($0)
        && grammar($0).isDisjoint(with: [
          .adverb, .time, .negation, .interjection, .coordinator, .er, .pronominalAdverb,
        ])
    }
  }

  /// Whether the pronoun before the verb is an object because the one after it is the subject: *dat heb je*, *u heb ik*.
  func isFrontedObject(_ before: Int, finite: Int, _ form: VerbForm) -> Bool {
    let after = finite + 1
    guard isPersonalPronoun(after), agrees(form, with: after, inverted: true), !isPossessiveHere(after, finite: finite)
    else {
      return false
    }
    let g = grammar(before)
    if isNominative(after) { return g.isDisjoint(with: .personalSubject) || !isNominative(before) }
    guard g.isDisjoint(with: .personalSubject) else { return false }
    // je, u, jullie after the verb: subject when the form cannot be third person, or the verb is past.
    return form.isDisjoint(with: [.stemT]) || form.contains(.stem) && !isWord(after + 1)
      || grammar(after).contains(.polite)
      || !lexeme(finite).classes.isDisjoint(with: [.modal])
  }

  func isTimePhrase(_ phrase: Range<Int>) -> Bool {
    let last = phrase.upperBound - 1
    let head = grammar(last)
    // *ons ma*: no Monday.
    if phrase.count > 1, !grammar(phrase.lowerBound).isDisjoint(with: .possessive), spelled(last, "ma") { return false }
    if head.contains(.dateNoun) || head.contains(.time) { return true }
    let next = phrase.upperBound
    if spelled(next, "geleden") || spelled(next, "later") || spelled(next, "jaar") || spelled(next, "week") {
      return true
    }
    return phrase.count > 2 && isWord(last) && tokens[last].lexeme >= 0
      && lexemes.isOne(tokens[last].lexeme, of: Self.stretches)
      && phrase.dropLast().contains {
        spelled($0, "laatste") || spelled($0, "afgelopen") || spelled($0, "eerste") || spelled($0, "komende")
      }
  }

  /// Stretches of time that are a subject only without *laatste*, *afgelopen*.
  private static let stretches: WordSet =
    "jaren dagen weken maanden uren weekeinde weekend minuten seizoenen decennia eeuwen keer"

  /// Whether a word singles out or rounds off the phrase behind it: *ook*, *zelfs*, *ruim*, *minstens*.
  private func isFocus(_ i: Int) -> Bool {
    Self.isFocus(lexemes.spelling(of: lexeme(i))) || spelled(i, "ruim") || spelled(i, "ongeveer")
      || spelled(i, "minstens")
      || spelled(i, "circa") || spelled(i, "noch") || spelled(i, "maximaal") || spelled(i, "hooguit")
      || spelled(i, "niet") && spelled(i + 1, "alleen")
  }

  /// Words that single out the phrase behind them.
  private static func isFocus(_ word: Bytes) -> Bool {
    word.isEqual(to: "ook") || word.isEqual(to: "alleen") || word.isEqual(to: "zelfs") || word.isEqual(to: "vooral")
      || word.isEqual(to: "bijna") || word.isEqual(to: "enkel") || word.isEqual(to: "slechts")
      || word.isEqual(to: "zeker")
      || word.isEqual(to: "juist") || word.isEqual(to: "zowel")
  }

  /// *Oorspronkelijk is de werking ...*: an adverb that no list holds, and a subject behind the verb.
  private func isLoneAdverb(_ first: Int, _ finite: Int) -> Bool {
    guard first + 1 == finite, first == sentence.lowerBound, grammar(first).isEmpty, isWord(finite + 1) else {
      return false
    }
    let word = lexemes.spelling(of: lexeme(first))
    guard word.ends("lijk") || word.ends("lijks") || word.ends("ig") || word.ends("gewijs") else { return false }
    return !grammar(finite + 1).isDisjoint(with: [.determiner, .possessive, .er])
      || tokens[finite + 1].flags.contains(.capital)
  }

  /// *jij en je broer*: takes a pronoun and the noun phrase joined to it as the subject, headed by the noun.
  private mutating func setPair(_ pronoun: Int, _ index: Int) -> Bool {
    guard spelled(pronoun + 1, "en"), let other = nounPhrase(at: pronoun + 2, before: sentence.upperBound) else {
      return false
    }
    let isOurs = grammar(pronoun).contains(.subjectIk)
    setSubject(headNoun(of: other), pronoun..<other.upperBound, index, isOurs ? .wij : .derde)
    return true
  }

  mutating func setSubject(_ head: Int, _ phrase: Range<Int>, _ index: Int, _ person: Person) {
    clauses[index].subject = head
    clauses[index].subjectPhrase = phrase
    clauses[index].person = person
    clauses[index].isSubjectShared = false
    if phrase.count > 1 {
      for i in phrase where grammar(i).contains(.possessiveOther) && !spelled(i, "hun") {
        clauses[index].isSubjectOwnedByOther = true
      }
      if spelled(phrase.upperBound - 2, "van"), grammar(phrase.upperBound - 1).contains(.objectOther) {
        clauses[index].isSubjectOwnedByOther = true
      }
    }
  }
}
