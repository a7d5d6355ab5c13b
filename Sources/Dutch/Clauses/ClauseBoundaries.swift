/// Where a clause starts: subordinators, coordinators, main clauses without either, *om ... te*.
extension ClauseParser {
  /// The classes of words that may open a clause. Asked of every word, and so made once: in a function as long as the one
  /// that asks, a literal is an array on the heap.
  static let openers: Grammar = [.subordinator, .relative, .interrogative]

  /// Pronouns that stand between an auxiliary and a full object.
  private static let objects: Grammar = [.objectIk, .objectWij, .objectOther, .objectThird, .reflexive]

  /// The kind of clause a word opens, or nil when it opens none here.
  func subordinator(at i: Int, afterBoundary: Bool) -> ClauseKind? {
    let g = grammar(i)
    guard !g.isDisjoint(with: Self.openers), isWord(i + 1) || g.contains(.interrogative)
    else { return nil }
    var isFirst = i == sentence.lowerBound || afterBoundary || isFirstWord(i, of: top) && clauses[top].finite < 0
    // op welke verdieping, van wie: the preposition goes with the question word.
    if !isFirst, g.contains(.interrogative), clauses[top].finite < 0, grammar(i - 1).contains(.preposition) {
      isFirst = i - 1 == sentence.lowerBound || isFirstWord(i - 1, of: top)
    }
    // *dat dat niet kan*, *omdat die van mij oud is*: a pronoun right behind the opener.
    if i - 1 == clauses[top].opener, clauses[top].order == .final, clauses[top].finite < 0,
      spelled(i, "dat") || spelled(i, "die") || spelled(i, "da")
    {
      return nil
    }
    let nextScore = finiteScore(i + 1)
    let lookahead = hasFinalVerb(after: i)
    if spelled(i, "dat") || spelled(i, "da") {
      if isFirst, nextScore >= 2 || isVerbSecond(after: i) { return nil }
      if nextScore == 3, !isPersonalPronoun(i + 1) {
        // relative subject: "het boek dat lag"; or a demonstrative.
        return isFirst || !lookahead || !isNounBefore(i) ? nil : .relative
      }
      guard lookahead else { return nil }
      // op dat feest: a demonstrative.
      if grammar(i - 1).contains(.preposition),
        grammar(i + 1).isDisjoint(with: [.anySubject, .possessive, .determiner]),
        !spelled(i - 1, "zonder"),
        !spelled(i - 1, "behalve")
      {
        return nil
      }
      if !isFirst, isDemonstrative(at: i) { return nil }
      // *dat de verzekering dat allemaal wel regelt*: one verb is left, and the clause before it waits for it.
      if !isFirst, clauses[top].order == .final, clauses[top].finite < 0, clauses[top].opener < i - 1,
        grammar(i + 1).isDisjoint(with: .personalSubject), grammar(i + 1).isDisjoint(with: [.determiner, .possessive]),
        endsInItsOnlyVerb(after: i)
      {
        return nil
      }
      if isWord(i - 1) || isMark(i - 1), isNounBefore(i), !isContentNoun(i - 1) {
        return .relative
      }
      // A clause that still waits for its last verb: *dat je dat zei*.
      if !isFirst, clauses[top].order == .final, clauses[top].finite < 0, clauses[top].opener < i - 1,
        !isPersonalPronoun(i + 1), !grammar(i + 1).contains(.determiner)
      {
        return nil
      }
      return .content
    }
    if spelled(i, "die") {
      guard !isFirst || isMark(i - 1) && isNounBefore(i - 1),
        isNounBefore(i) || grammar(i - 1).isDisjoint(with: .anySubject) == false
      else { return nil }
      if isMark(i - 1), nextScore >= 2 { return nil }
      if lookahead, isWord(i - 1), clauses[top].finite < 0, clauses[top].order != .final, i + 1 < sentence.upperBound,
        tokens[i + 1].flags.contains(.capital)
          || isWord(i + 1) && nextScore == 0 && (grammar(i + 1).isEmpty || grammar(i + 1).contains(.adjectiveish)),
        !lexeme(i - 1).forms.isFinite || grammar(i - 1).contains(.nounish)
          || lexemes.spelling(of: lexeme(i - 1)).ends("en")
      {
        return .relative
      }
      return lookahead && isRelativePlace(i) ? .relative : nil
    }
    if g.contains(.interrogative) || spelled(i, "wie") || spelled(i, "wat") {
      if isFirst, !lookahead || nextScore >= 2 { return nil }
      if isFirst, isQuestion, i == sentence.lowerBound || i == sentence.lowerBound + 1 && g.contains(.interrogative) {
        return nil
      }
      if isFirst, isVerbSecond(after: i) { return nil }
      // voor je wat zegt: an object in a clause that waits for its verb.
      if spelled(i, "wat"), !isFirst, nextScore >= 1, clauses[top].order == .final, clauses[top].finite < 0,
        isPronounSubject(i - 1)
      {
        return nil
      }
      if nextScore >= 2, isPersonalPronoun(i + 2) { return nil }
      // heel wat: an amount.
      if spelled(i, "wat"), spelled(i - 1, "heel") { return nil }
      // wat vaker, wat meer: an amount.
      if spelled(i, "wat"), !isFirst, !spelled(i + 1, "er"), lexemes.spelling(of: lexeme(i + 1)).ends("er") {
        return nil
      }
      if spelled(i, "wat"), nextScore == 0, grammar(i + 1).isDisjoint(with: .anySubject), !isNounPhraseStart(i + 1),
        !grammar(i + 1).contains(.preposition) || clauses[top].finite < 0
      {
        return nil
      }
      guard lookahead else { return nil }
      if spelled(i, "wanneer"), isFirst || isMark(i - 1) || spelled(i - 1, "telkens") || spelled(i - 1, "alleen") {
        return .conditional
      }
      if g.contains(.relative), isNounBefore(i), !isContentNoun(i - 1) { return .relative }
      if spelled(i, "waar"), isNounBefore(i) { return .relative }
      return .embeddedQuestion
    }
    guard g.contains(.subordinator) else { return nil }
    if spelled(i, "als") {
      guard lookahead, nextScore < 2 || isPersonalPronoun(i + 1), !isRole(at: i), !isFirst || !isVerbSecond(after: i),
        !isComparison(at: i)
      else { return nil }
      return .conditional
    }
    if spelled(i, "toen") {
      if nextScore >= 2, !isPersonalPronoun(i + 1) { return nil }
      guard lookahead else { return nil }
      if !isFirst, !isMark(i - 1), clauses[top].finite < 0 { return nil }
      return .temporal
    }
    if spelled(i, "of") {
      guard lookahead, isPronounSubject(i + 1) || isNounPhraseStart(i + 1) && nextScore < 2 else { return nil }
      if !isFirst, isPersonalPronoun(i + 1), finiteScore(i + 2) == 3, isMark(i - 1) || !asksWhether(clauses[top]) {
        return nil
      }
      if !isFirst, !isPersonalPronoun(i + 1), !hasFinalVerb(after: i, allowingWeak: false) { return nil }
      // *Sidonia, Barabas of Jerom kwamen*: before the verb it joins words, unless a noun asks.
      if !isFirst, clauses[top].finite < 0, clauses[top].kind == .root, !asks(i - 1), !isPronounSubject(i + 1) {
        return nil
      }
      guard isFirst, isMark(i - 1) else { return .content }
      // , of je het nu leuk vindt of niet: whatever is the case.
      return isPersonalPronoun(i + 1) && !isNominative(i + 2) && finiteScore(i + 2) == 0 && finalVerbAgrees(after: i)
        ? .adverbial : nil
    }
    // Sinds Kees dood is, zie ik je minder.
    if spelled(i, "sinds"), isFirst, endsInItsOnlyVerb(after: i) { return .temporal }
    // Je zegt niets tot de school belt.
    if spelled(i, "tot"), grammar(i + 1).contains(.determiner), lookahead, endsInItsOnlyVerb(after: i),
      // *dat je tot het eind blijft*: the opened clause still waits for its verb.
      clauses[top].order != .final || clauses[top].finite >= 0
    {
      return .temporal
    }
    if spelled(i, "nu") || spelled(i, "voor") || spelled(i, "tot") || spelled(i, "sinds") || spelled(i, "al")
      || spelled(i, "gezien") || spelled(i, "eer")
    {
      guard isPersonalPronoun(i + 1), !isObjectPronounOnly(i + 1), lookahead, nextScore < 2 else { return nil }
      if spelled(i, "voor") || spelled(i, "tot") || spelled(i, "sinds"), !isNominative(i + 1) {
        return finalVerbAgrees(after: i) ? .temporal : nil
      }
      // *dat je nu je telefoon weglegt*: the opened clause still waits for its verb.
      if clauses[top].kind != .root, clauses[top].finite < 0, isPersonalPronoun(i - 1), spelled(i + 1, "je") {
        return nil
      }
      if spelled(i, "al"), !isFirst { return nil }
      return .temporal
    }
    guard lookahead || !isFirst else { return nil }
    if spelled(i, "zoals"), !lookahead { return nil }
    if spelled(i, "omdat") || spelled(i, "doordat") || spelled(i, "aangezien") || spelled(i, "omda") { return .causal }
    if spelled(i, "alsof") { return .content }
    if spelled(i, "terwijl") || spelled(i, "nadat") || spelled(i, "voordat") || spelled(i, "zodra")
      || spelled(i, "totdat")
    {
      return .temporal
    }
    if spelled(i, "wanneer") || spelled(i, "indien") || spelled(i, "tenzij") || spelled(i, "mits")
      || spelled(i, "zolang")
    {
      return .conditional
    }
    return .adverbial
  }

  /// Whether *als* at `i` only likens: *je leeft als een baron en ik sta te rekenen*, where the verb behind belongs to the next
  /// main clause.
  private func isComparison(at i: Int) -> Bool {
    // *Toen ik zo oud was als jij, had ik al een huis*
    if clauses[top].finite >= 0, clauses[top].finite < i, isPersonalPronoun(i + 1), isMark(i + 2) { return true }
    guard clauses[top].finite >= 0, clauses[top].finite < i, isNounPhraseStart(i + 1), !isNominative(i + 1) else {
      return false
    }
    var j = i + 1
    while isWord(j), j - i < 6 {
      if finiteScore(j) >= 1, j > i + 1 { return false }
      if grammar(j).contains(.coordinator), isNominative(j + 1) { return j > i + 2 && finiteScore(j + 2) >= 2 }
      j += 1
    }
    return false
  }

  /// Whether a question word at `i` opens a main clause: its verb stands before its subject (*wat een held ben jij*).
  private func isVerbSecond(after i: Int) -> Bool {
    var j = i + 1
    while isWord(j), j - i < 8 {
      if finiteScore(j) >= 2 {
        return isPersonalPronoun(j + 1) && agrees(lexeme(j).forms, with: j + 1, inverted: true) && j > i + 1
          && (isNominative(j + 1) || !lexeme(j).forms.contains(.thirdOnly))
      }
      if isPersonalPronoun(j) { return false }
      j += 1
    }
    return false
  }

  /// *de vraag of*, *twijfel of*: nouns that ask.
  private func asks(_ noun: Int) -> Bool {
    spelled(noun, "vraag") || spelled(noun, "kwestie") || spelled(noun, "twijfel") || spelled(noun, "onzekerheid")
  }

  /// *ik vraag of je komt*: a verb behind which *of* opens a question, however short.
  private func asksWhether(_ clause: Clause) -> Bool {
    [clause.finite, clause.nonfinite].contains { verb in
      verb >= 0
        && lexemes.readings(of: lexeme(verb)).contains { reading in
          ["vragen", "afvragen", "weten", "twijfelen", "appen", "mailen"].contains { isRow(reading.row, $0) }
        }
    }
  }

  /// Whether *als* at `i` names a role and opens no clause: *jij als oudste hoort*, *dat jij mij als oppas ziet*.
  func isRole(at i: Int) -> Bool {
    guard clauses[top].finite < 0, !isMark(i - 1), !isFirstWord(i, of: top), isWord(i + 1), !isPronounSubject(i + 1),
      !grammar(i + 1).contains(.determiner) || spelled(i + 1, "een")
    else { return false }
    var verbs = 0
    var j = i + 1
    while isWord(j), grammar(j).isDisjoint(with: .subordinator) {
      if isPersonalPronoun(j), isNominative(j) { return false }
      if finiteScore(j) >= 2, finiteScore(j - 1) < 2, !canBeNonfinite(j - 1) { verbs += 1 }
      j += 1
    }
    return verbs == 1
  }

  /// Whether *dat* at `i` points and opens no clause: *vind je dat liedje leuk*, *hebben jullie dat beslist*.
  private func isDemonstrative(at i: Int) -> Bool {
    let next = grammar(i + 1)
    if i - 1 == sentence.lowerBound, isCopula(i - 1) { return true }
    guard next.isDisjoint(with: [.anySubject, .possessive, .determiner]), !tokens[i + 1].flags.contains(.capital) else {
      return false
    }
    // *dat mevrouw Jansen*, *dat de vrouw*: nobody is *dat*, but a child.
    if isWord(i + 2), tokens[i + 2].flags.contains(.capital),
      next.isDisjoint(with: [.adverb, .negation, .preposition, .time])
    {
      return false
    }
    if isPerson(i + 1), !spelled(i + 1, "kind"), !spelled(i + 1, "meisje") { return false }
    let finite = clauses[top].finite
    let spelling = lexemes.spelling(of: lexeme(i + 1))
    let isPlural = spelling.ends("en") || spelling.ends("s")
    var strong = false
    var plural = false
    var j = i + 1
    while isWord(j), j == i + 1 || grammar(j).isDisjoint(with: [.subordinator, .coordinator]) {
      let score = finiteScore(j)
      // *kunde da niet laten*: an infinitive that the verb before takes.
      let isTaken =
        lexeme(j).forms.contains(.participle)
        || !isPlural && isAuxiliaryWord(finite) && clauses[top].nonfinite < 0
          // *had je dat niet kunnen zeggen*, *hebt me dat geld geen dag laten vergeten*: behind pronouns too.
          && (finite + 1..<i).allSatisfy { isPersonalPronoun($0) || !grammar($0).isDisjoint(with: Self.objects) }
      if score >= 2, !(canBeNonfinite(j) && isTaken) { strong = true }
      if score >= 1, lexeme(j).forms.contains(.plural) { plural = true }
      j += 1
    }
    if strong { return false }
    // Without a surer verb: the clause before waits for its infinitive or participle, or nothing plural can be the subject.
    if finite >= 0, clauses[top].nonfinite < 0, isAuxiliaryWord(finite), !isPlural { return true }
    return !plural
  }

  func isObjectPronounOnly(_ i: Int) -> Bool {
    let g = grammar(i)
    return g.isDisjoint(with: .anySubject)
  }

  func isNounPhraseStart(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let g = grammar(i)
    return g.contains(.determiner) || !g.isDisjoint(with: .possessive) || g.isEmpty || g.contains(.nounish)
      || g.contains(.quantifier) || g.contains(.numeral) || tokens[i].flags.contains(.capital)
  }

  /// Whether a finite verb that could close a verb-final clause comes before the next hard boundary.
  ///
  /// - Parameter allowingWeak: whether a form counts that may as well be a noun or adjective; plurals always count.
  func hasFinalVerb(after i: Int, allowingWeak: Bool = true) -> Bool {
    var j = i + 1
    var commas = 0
    while j < sentence.upperBound {
      if isMark(j) {
        // What brackets enclose is passed over; *2-1* is a number.
        if tokens[j].flags.contains(.bracket) {
          j += 1
          while j < sentence.upperBound, !tokens[j].flags.contains(.bracket) { j += 1 }
          j += 1
          continue
        }
        if !isHardBoundary(j), tokens[j].flags.contains(.parting) {
          j += 1
          continue
        }
        commas += 1
        if commas > 2 || tokens[j].flags.contains(.parting) { return false }
      }
      let score = finiteScore(j)
      if score >= 1, !(score == 1 && j == i + 1), allowingWeak || score >= 2 || lexeme(j).forms.contains(.plural) {
        return true
      }
      j += 1
    }
    return false
  }

  /// Whether the words up to the next mark have one finite verb, and that is the last of them.
  private func endsInItsOnlyVerb(after i: Int) -> Bool {
    var j = i + 2
    while isWord(j), finiteScore(j) < 2 { j += 1 }
    return isWord(j) && isMark(j + 1)
  }

  func finalVerbAgrees(after i: Int) -> Bool {
    var j = i + 2
    while isWord(j) {
      let score = finiteScore(j)
      if score >= 2 {
        // V2 right after the pronoun's preposition phrase means the pronoun was an object.
        return agrees(lexeme(j).forms, with: i + 1, inverted: false) && j > i + 2 && !isPronounSubject(j + 1)
      }
      j += 1
    }
    return false
  }

  /// Opens and closes an *om ... te* clause; returns the token after it, or nil when there is none.
  mutating func openInfinitival(at i: Int) -> Int? {
    guard grammar(i).contains(.preposition),
      spelled(i, "om") || spelled(i, "zonder") || spelled(i, "door") || spelled(i, "na")
    else { return nil }
    var j = i + 1
    while isWord(j), j - i < 16 {
      if spelled(j, "te"), isWord(j + 1), !lexeme(j + 1).forms.isDisjoint(with: [.infinitive]) {
        guard spelled(i, "om") || subordinator(at: i + 1, afterBoundary: false) == nil else { return nil }
        openSub(at: i, kind: .infinitival)
        var end = j + 1
        // *te laten weten*, though *weten* is a noun too.
        while isWord(end + 1), lexeme(end + 1).forms.contains(.infinitive),
          grammar(end + 1).isEmpty || spelled(end, "laten")
        {
          end += 1
        }
        for k in i...end { assign(k) }
        clauses[top].nonfinite = end
        stack.removeLast()
        return end + 1
      }
      if finiteScore(j) == 3, !isPersonalPronoun(j) || grammar(j).contains(.subordinator) { return nil }
      j += 1
    }
    return nil
  }
}
