/// Reading a main clause, and putting its finite verb among its other verbs at the end.
extension Layout {
  /// A main clause in pieces.
  struct Second {
    var first: Range<Int>
    var isSubject: Bool
    var finite: Int
    var cost: Int
  }

  // MARK: The finite verb

  /// The verb that leaves one constituent before it.
  func secondReading(from start: Int) -> Second? {
    var best: Second?
    var i = start + 1
    while i < range.upperBound {
      defer { i += 1 }
      guard isFinite(i) else { continue }
      let cost = verbness(i) == .strong ? 0 : 2
      guard let first = constituent(between(start, i)) else { continue }
      var total = cost + first.cost
      // Nominative pronouns stand beside their verb.
      if isNominative(i - 1), i - 1 > start, !(word(i - 2) == "en") { total += 5 }
      let isPronoun = isNominative(start) && start + 1 == i && agreesWithPronoun(i, start, isInverted: false)
      let inverts = !isPronoun && isInvertedSubject(i + 1, of: i, behind: between(start, i))
      if isPersonal(start), start + 1 == i {
        total -= 2
        if !agreesWithPronoun(i, start, isInverted: false) { total += 4 }
      }
      if inverts { total -= 1 }
      var isSubject = first.isPhrase && !inverts
      if isSubject, let isPlural = plurality(between(start, i)), !agrees(i, isPlural) {
        if !isTimeWord(i - 1) { total += 3 }
        isSubject = subjectBehind(i) == nil
      }
      // A second finite verb that nothing opens is one too many.
      total += looseVerbs(from: i + 1)
      if let old = best, old.cost <= total { continue }
      best = Second(first: between(start, i), isSubject: isSubject, finite: i, cost: total)
    }
    return best
  }

  /// Finite verbs behind the first that no clause inside takes; each costs.
  private func looseVerbs(from start: Int) -> Int {
    var loose = 0
    var open = 0
    var i = start
    while i < range.upperBound {
      if let close = infinitival(i) {
        i = close
        continue
      }
      if opensClause(i) {
        open += 1
        i += 1
        continue
      }
      if grammar(i).contains(.coordinator) { open += 1 }
      if let run = run(at: i) {
        let sure = run.filter { isRunFinite($0, run) && isPlainFinite($0) && verbness($0) == .strong }.count
        for _ in 0..<sure {
          if open > 0 { open -= 1 } else { loose += 3 }
        }
        i = run.upperBound
        continue
      }
      i = skip(i)
    }
    return min(loose, 6)
  }

  private func agreesWithPronoun(_ verb: Int, _ pronoun: Int, isInverted: Bool) -> Bool {
    let g = grammar(pronoun)
    let form = forms(verb)
    let past: VerbForm = [.pastSingular, .pastGe]
    if g.contains(.subjectIk) { return !form.isDisjoint(with: past.union(.stem)) }
    if g.contains(.subjectWij) || g.contains(.jullie) { return !form.isDisjoint(with: [.plural, .pastPlural]) }
    if ["ze", "zij"].contains(word(pronoun)) { return form.isFinite }
    if g.contains(.ge) { return form.isFinite }
    if g.contains(.subjectThird) || word(pronoun) == "men" {
      return !form.isDisjoint(with: past.union([.stemT, .thirdOnly]))
        || form.contains(.stem) && form.isDisjoint(with: .plural)
    }
    return isInverted
      ? !form.isDisjoint(with: past.union([.stem, .stemT, .secondOnly]))
      : !form.isDisjoint(with: past.union([.stemT, .stem, .secondOnly]))
  }

  /// Whether a pronoun behind the verb is its subject.
  private func isInvertedSubject(_ i: Int, of verb: Int, behind first: Range<Int>) -> Bool {
    guard isPersonal(i), agreesWithPronoun(verb, i, isInverted: true) else { return false }
    if isNominative(i) { return true }
    // *het kost je niets*: *het* is never put in front as an object.
    if first.count == 1, ["het", "'t"].contains(word(first.lowerBound)) { return false }
    switch word(i) {
    case "je", "jullie":
      // *heeft je gezien*, *kent je moeder*: no subject.
      if forms(verb).contains(.thirdOnly) { return false }
      if word(i) == "je", forms(verb).contains(.stemT), forms(verb).isDisjoint(with: [.stem, .past, .secondOnly]) {
        return false
      }
      return !isSomebody(first)
    case "ze", "zij":
      return !["heeft", "had", "zal"].contains(word(verb)) || !isPersonal(verb - 1)
    case "u":
      // *hopelijk heeft u*
      if word(verb) == "heeft", !isSomebody(first), let start = first.first {
        return isAdverbial(start) || isAdverbWord(start) || isPreposition(start) || isTimeSpan(first)
          || opensFirst(start)
      }
      return !forms(verb).contains(.thirdOnly) && !isSomebody(first)
    default: return true
    }
  }

  /// A phrase that names somebody, who is more likely the subject than an object.
  private func isSomebody(_ first: Range<Int>) -> Bool {
    guard let start = first.first else { return false }
    if isNominative(start) || ["zij", "ze", "iemand", "niemand", "iedereen"].contains(word(start)) { return true }
    if isName(start), first.count < 4 { return true }
    guard Self.isDeterminer(word(start)), first.count > 1, !["dat", "die", "dit", "deze"].contains(word(start)) else {
      return false
    }
    return first.contains { i in
      let senses = recast.lexeme(i).senses
      return senses.has(.kin) || senses.has(.thirdParty) || senses.has(.partner) || Recast.titles.contains(word(i))
    }
  }

  /// Whether tokens are one constituent; clauses, phrases, adverbials in a row.
  private func constituent(_ span: Range<Int>) -> (cost: Int, isPhrase: Bool)? {
    let start = span.lowerBound
    var best: (cost: Int, isPhrase: Bool)?
    func take(_ cost: Int, _ isPhrase: Bool) {
      if best == nil || cost < best!.cost { best = (cost, isPhrase) }
    }
    if span.count == 1, isAdverbial(start) && word(start) != "het" || isAdverbWord(start) { return (0, false) }
    if isModifiedAdverbial(span) { return (0, false) }
    let isTime = isTimeSpan(span)
    for end in ends(at: start) where end.at == span.upperBound || isComma(end.at) && end.at + 1 == span.upperBound {
      take(end.cost, !isTime)
    }
    // *als het regent, ...*; *zonder iets te zeggen*
    if opensFirst(start) {
      for end in finals(from: start) where behindSpan(end.at, span) { take(end.cost, false) }
      for end in finals(from: start)
      where end.at < span.upperBound && end.at > span.upperBound - 7
        && (isComma(span.upperBound - 1) || ["dan", "toen", "zo"].contains(word(span.upperBound - 1)))
        && !between(end.at, span.upperBound).contains(where: { verbness($0) == .strong })
      {
        take(end.cost + 1, false)
      }
    }
    // *als kind*, *als gevolg van de storm*
    if word(start) == "als", let inner = ends(at: start + 1).first(where: { $0.at == span.upperBound }) {
      take(inner.cost + 1, false)
    }
    if let close = infinitival(start), behindSpan(close, span) { take(0, false) }
    if word(start) == "te", let run = run(at: span.upperBound - 1), run.upperBound == span.upperBound { take(0, true) }
    if span.count == 1, isWord(start) {
      if isAdverbial(start) { take(0, false) }
      if forms(start).contains(.infinitive) || !grammar(start).contains(.listed) {
        take(1, !isAdverbial(start) && !isAdverbWord(start))
      }
      if grammar(start).contains(.objectIk) || grammar(start).contains(.objectThird)
        || grammar(start).contains(.objectOther)
      {
        take(1, false)
      }
    }
    // *roken in de auto*, *te laat komen*: an infinitive and what belongs to it.
    if forms(span.upperBound - 1).contains(.infinitive), !isNounPlace(span.upperBound - 1), span.count > 1,
      span.count < 7,
      !span.dropLast().contains(where: { isFinite($0) && isPlainFinite($0) }), !isPersonal(start),
      !Self.articles.contains(word(start))
    {
      take(2, true)
    }
    if adverbials(start, span.upperBound, 0) { take(best == nil ? 1 : best!.cost + 1, false) }
    if let found = best, isPreposition(start), opensPhrase(start) || isPreposition(start) && isWord(start + 1) {
      return (found.cost, false)
    }
    return best
  }

  private func behindSpan(_ end: Int, _ span: Range<Int>) -> Bool {
    end == span.upperBound || isComma(end) && end + 1 == span.upperBound
      || isComma(end) && ["dan", "toen"].contains(word(end + 1)) && end + 2 == span.upperBound
  }

  private func opensFirst(_ i: Int) -> Bool {
    let w = word(i)
    return Self.subordinators.contains(w)
      || ["als", "toen", "sinds", "nu", "zoals", "dat", "of", "wie", "wat", "tot"].contains(w)
      || Self.questions.contains(w) || grammar(i).contains(.subordinator)
  }

  /// Adverbs, times and phrases with a preposition in a row: *vrijdagavond rond elf uur*.
  private func adverbials(_ start: Int, _ end: Int, _ depth: Int) -> Bool {
    if start == end { return depth > 0 }
    guard start < end, depth < 4 else { return false }
    if isComma(start), start + 1 == end { return depth > 0 }
    if isAdverbial(start) || Self.focus.contains(word(start)) || isAdverbWord(start) {
      if adverbials(start + 1, end, depth + 1) { return true }
    }
    if isPreposition(start) {
      for inner in ends(at: start + 1) where inner.at <= end && adverbials(inner.at, end, depth + 1) { return true }
      if isWord(start + 1), start + 2 <= end, adverbials(start + 2, end, depth + 1) { return true }
    }
    for inner in ends(at: start)
    where inner.at <= end
      && (isTimeSpan(between(start, inner.at))
        || ["later", "geleden", "eerder"].contains(word(inner.at)) && isTimeWord(inner.at - 1))
    {
      if ["geleden", "later", "lang", "eerder", "terug", "lang"].contains(word(inner.at)) {
        if adverbials(inner.at + 1, end, depth + 1) { return true }
      }
      if adverbials(inner.at, end, depth + 1) { return true }
    }
    return false
  }

  private func isAdverbWord(_ i: Int) -> Bool {
    let w = word(i)
    return ["lijks", "gewijs", "halve", "enlang"].contains { w.hasSuffix($0) } || Self.lone.contains(w)
  }

  private static let lone: Set<String> = [
    "helaas", "jarenlang", "opnieuw", "binnenkort", "vandaar", "daarentegen", "integendeel", "eigenlijk", "mogelijk",
    "gelukkig",
    "opvallend", "kennelijk", "wellicht", "buiten", "thuis", "oorspronkelijk", "aanvankelijk", "inmiddels", "jaarlijks",
    "tezamen", "samen", "verder", "zodoende", "uiteraard", "allebei", "tevens", "voorts", "later", "eerder", "recent",
    "momenteel", "hopelijk", "snel", "spoedig", "gauw", "tegenwoordig",
  ]

  /// Whether a phrase tells when: *de afgelopen tien jaar*, *elke avond*, *dat jaar*.
  func isTimeSpan(_ span: Range<Int>) -> Bool {
    // *de man die zondag werd neergeschoten*: the time is in the clause.
    if !isPreposition(span.lowerBound), let clause = span.dropFirst(2).first(where: { opensClause($0) }) {
      return isTimeSpan(between(span.lowerBound, isComma(clause - 1) ? clause - 1 : clause))
    }
    // *bijna een kwart van de leerlingen*
    if span.contains(where: { ["kwart", "half"].contains(word($0)) && word($0 + 1) == "van" }) { return false }
    guard let last = span.last(where: { isWord($0) }), !isPersonal(span.lowerBound) else { return false }
    if isNumber(last), span.count > 1, isTimeWord(last - 1) { return true }
    let head = between(span.lowerBound, last).first { isPreposition($0) && $0 > span.lowerBound }.map { $0 - 1 } ?? last
    guard
      isTimeWord(head) || isTimeWord(last) && !span.contains(where: { isPreposition($0) })
        || ["lang", "geleden", "later"].contains(word(last))
    else { return false }
    // *de avond was mooi*, *het jaar begon*: a time with nothing but its article is a subject as often.
    if span.count == 2, ["de", "het"].contains(word(span.lowerBound)) { return false }
    if span.count >= 1, word(span.lowerBound) == "een", !["keer", "dag"].contains(word(head)),
      !["later", "geleden", "eerder"].contains(word(last))
    {
      return false
    }
    return true
  }

  // MARK: The subject behind the verb

  /// The subject of an inverted clause.
  func subjectBehind(_ finite: Int) -> Range<Int>? {
    var i = finite + 1
    if isInvertedSubject(i, of: finite, behind: between(range.lowerBound, finite)) {
      let end = isPersonal(i) ? pronounEnd(i) : i + 1
      return between(i, end)
    }
    var looked = 0
    while looked < 5, isWord(i) {
      let g = grammar(i)
      if ["het", "dit", "dat"].contains(word(i)), core(at: i) == i + 1, looked == 0 { return between(i, i + 1) }
      let isObject =
        !g.isDisjoint(with: [.reflexive, .objectIk, .objectThird, .objectWij, .objectOther])
        && (g.isDisjoint(with: .possessive) || core(at: i) == i + 1)
      let isSmall = isAdverbial(i) || Self.focus.contains(word(i)) && !isPhraseStart(i + 1) || word(i) == "zich"
      guard isObject || isSmall else { break }
      if Self.focus.contains(word(i)), isPhraseStart(i + 1), !isAdverbial(i) || measures(i) { break }
      i += 1
      looked += 1
    }
    // *in Rotterdam zijn gisteren op straat zes auto's uitgebrand*: phrases may go before.
    if isPreposition(i), opensPhrase(i), let end = ends(at: i + 1).first?.at { i = end }
    // *werd bekend dat*: what is said, not who.
    if grammar(i).contains(.adjectiveish), grammar(i).isDisjoint(with: .nounish), !isContent(i + 1), !measures(i),
      !(Self.focus.contains(word(i)) && isPhraseStart(i + 1))
    {
      return nil
    }
    guard isPhraseStart(i) || measures(i) || Self.focus.contains(word(i)) && isPhraseStart(i + 1), !isPreposition(i),
      verbness(i) != .strong || core(at: i) != nil
    else { return nil }
    let all = ends(at: i)
    guard
      let found = all.filter({ $0.cost <= 0 }).min(by: { $0.cost != $1.cost ? $0.cost < $1.cost : $0.at > $1.at })
        ?? all.first
    else { return nil }
    let span = between(i, found.at)
    guard !isTimeSpan(span) else { return nil }
    if let isPlural = plurality(span), !agrees(finite, isPlural) { return nil }
    return span
  }

  /// *bijna de helft van*, *ongeveer tien*: a word that makes a number less sure.
  private func measures(_ i: Int) -> Bool {
    guard
      ["bijna", "ongeveer", "ruim", "circa", "minstens", "vrijwel", "nagenoeg", "haast", "krap", "zeker"].contains(
        word(i))
    else {
      return false
    }
    return isNumber(i + 1) || grammar(i + 1).contains(.numeral) && word(i + 1) != "een" || word(i + 1) == "alle"
      || ["helft", "kwart", "derde", "kwartier"].contains(word(i + 2))
  }

  private func pronounEnd(_ i: Int) -> Int {
    let ends = self.ends(at: i).filter { $0.cost < 0 }
    return ends.min { $0.cost < $1.cost }?.at ?? i + 1
  }
}
