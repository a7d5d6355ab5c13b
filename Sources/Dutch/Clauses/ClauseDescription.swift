/// What else a clause says of itself once verb and subject are known: particle, meaning verb, tense, negation.
extension ClauseParser {
  /// Fills in verb, particle, negation, tense and the sets.
  mutating func describe(_ index: Int) {
    var senses: Senses = []
    var all: Grammar = []
    var isQuoted = false
    let mine = own(index)
    for i in mine {
      let lex = lexeme(i)
      if tokens[i].flags.contains(.quoted), isWord(i) { isQuoted = true }
      senses.formUnion(lex.senses)
      all.formUnion(lex.grammar)
      if clauses[index].negation < 0, lex.grammar.contains(.negation), !spelled(i, "zonder") {
        clauses[index].negation = i
      }
    }
    clauses[index].senses = senses
    clauses[index].grammar = all
    clauses[index].isQuoted = isQuoted
    let finite = clauses[index].finite
    if finite >= 0 {
      let readings = lexemes.readings(of: lexeme(finite))
      let reading = bestReading(readings, subject: clauses[index].subject)
      clauses[index].finiteRow = reading?.row ?? -1
      if let reading, !reading.isJoined, reading.row >= 0, clauses[index].order != .final {
        findParticle(index, mine, readings)
      }
      // *ik wist*, *ik las*: another verb's present does not count.
      let form = reading.map { $0.form } ?? lexeme(finite).forms
      let isPresentPlural = reading.map { $0.form.contains(.plural) && $0.form.isDisjoint(with: .past) } ?? false
      let isPast =
        isPastOfBe(reading)
        || !form.isDisjoint(with: .past) && form.isDisjoint(with: [.stem, .stemT, .presentGe]) && !isPresentPlural
      let nonfinite = clauses[index].nonfinite
      let isPerfect =
        nonfinite >= 0 && lexeme(nonfinite).forms.contains(.participle)
        && !lexeme(finite).classes.isDisjoint(with: .auxiliary)
        && isPerfectAuxiliary(clauses[index].finiteRow)
      clauses[index].tense = isPerfect ? (isPast ? .pluperfect : .perfect) : isPast ? .past : .present
    }
    let main = clauses[index].nonfinite >= 0 ? clauses[index].nonfinite : finite
    if main == finite {
      clauses[index].verbRow = clauses[index].finiteRow
    } else if main >= 0 {
      // *kon je je gedragen*: behind a modal stands an infinitive.
      let isModal = finite >= 0 && lexeme(finite).classes.contains(.modal)
      let wanted: VerbForm =
        lexeme(main).forms.contains(.participle) && clauses[index].tense != .present && !isModal
        ? .participle : .infinitive
      let readings = lexemes.readings(of: lexeme(main))
      // *gedacht* is of *denken* sooner than of *gedenken*.
      let plain = readings.count > 1 ? readings.first { $0.form.contains(wanted) && !hasPrefixGe($0.row) } : nil
      // *geloofd* is of *geloven*, *gebeurd* of *gebeuren*, *geweten* of *weten*.
      let common = readings.first {
        $0.form.contains(wanted) && (isRow($0.row, "geloven") || isRow($0.row, "gebeuren") || isRow($0.row, "weten"))
      }
      let found =
        common ?? readings.first { $0.form.contains(wanted) && $0.isJoined } ?? plain
        ?? readings.first { $0.form.contains(wanted) } ?? readings.first
      clauses[index].verbRow = found?.row ?? -1
      // weg te leggen, kwijt raken: a particle written apart before te or the infinitive.
      if let found, !found.isJoined, found.row >= 0 {
        var j = main - 1
        if spelled(j, "te") { j -= 1 }
        if isWord(j), let row = separable(j, found.row) {
          clauses[index].verbRow = row
          clauses[index].particle = j
        }
      }
    }
  }

  /// *was* is a form of *wassen* too.
  private func isPastOfBe(_ reading: VerbReading?) -> Bool {
    guard let reading, isRow(reading.row, "zijn") else { return false }
    return !reading.form.isDisjoint(with: .past) && reading.form.isDisjoint(with: .present)
  }

  func isPerfectAuxiliary(_ row: Int32) -> Bool {
    guard row >= 0 else { return false }
    let base = verbs.bytes(verbs.rows[Int(row)].base)
    return base.isEqual(to: "hebben") || base.isEqual(to: "zijn")
  }

  func bestReading(_ readings: UnsafeBufferPointer<VerbReading>, subject: Int) -> VerbReading? {
    let count = readings.count { $0.form.isFinite }
    guard count > 1 else { return count == 0 ? readings.first : readings.first { $0.form.isFinite } }
    let finite = readings.filter { $0.form.isFinite }
    if let auxiliary = finite.first(where: { !$0.classes.isDisjoint(with: [.auxiliary, .modal]) }) { return auxiliary }
    if let common = finite.first(where: {
      isRow($0.row, "weten") || isRow($0.row, "liggen") || isRow($0.row, "gaan") || isRow($0.row, "zien")
    }) {
      return common
    }
    if subject >= 0, isPersonalPronoun(subject) {
      let agreeing = finite.filter { agrees($0.form, with: subject, inverted: false) }
      // *we voeren een gesprek*: of two verbs, the one that has the form in the present.
      return agreeing.first { $0.form.contains(.plural) } ?? agreeing.first ?? finite.first
    }
    return finite.first
  }

  func separable(_ particle: Int, _ row: Int32) -> Int32? {
    let number = lexeme(particle).particle
    return number < 0 ? nil : verbs.separable(particle: number, like: row)
  }

  /// The parted particle of a main clause: the last word of the middle field that makes a known verb with the finite one.
  mutating func findParticle(_ index: Int, _ mine: OwnTokens, _ readings: UnsafeBufferPointer<VerbReading>) {
    let finite = clauses[index].finite
    // *je staat nooit stil bij wat ik voel*; but *ik zie niet in wat dat helpt*.
    var beforeClause: (particle: Int, row: Int32)?
    for i in mine.reversed() where i > finite && isWord(i) && lexeme(i).particle >= 0 {
      guard
        grammar(i).contains(.particle) || grammar(i).isEmpty || !grammar(i).contains(.listed)
          || grammar(i).contains(.adjectiveish)
      else { continue }
      // *jullie voeren niets uit* is of *uitvoeren* sooner than of *uitvaren*.
      let isPresent = { (form: VerbForm) in form.contains(.plural) && form.isDisjoint(with: .past) }
      let inOrder = readings.count > 1 ? readings.filter { isPresent($0.form) } + readings : Array(readings)
      for reading in inOrder where reading.row >= 0 && reading.form.isFinite && !reading.isJoined {
        guard let row = separable(i, reading.row) else { continue }
        // A preposition with its noun phrase right after it is no particle.
        if grammar(i).contains(.preposition), isWord(i + 1), tokens[i + 1].clause == Int32(base + index),
          isNounPhraseStart(i + 1)
            || !grammar(i + 1).isDisjoint(with: [.objectIk, .objectOther, .objectThird, .objectWij])
        {
          continue
        }
        // *is op maandag dicht*
        if spelled(i, "op"), isWord(i + 1), lexemes.spelling(of: lexeme(i + 1)).ends("dag") { continue }
        // *jij hebt vast een ander*: surely, before what is had.
        if spelled(i, "vast"), isWord(i + 1), isNounPhraseStart(i + 1) { continue }
        // *om en om*, *af en aan*
        if spelled(i + 1, "en") && lexeme(i + 2).particle >= 0 || spelled(i - 1, "en") && lexeme(i - 2).particle >= 0 {
          continue
        }
        // *je keek de andere kant op*, *korter dan de weg naar huis*
        if spelled(i, "op") && spelled(i - 1, "kant") || spelled(i, "weg") && spelled(i - 1, "de") { continue }
        if clauses[index].nonfinite > i, !spelled(clauses[index].nonfinite - 1, "te") { continue }
        // *gaat zitten gamen met je headset op*
        if clauses[index].nonfinite >= 0,
          mine.contains(where: { $0 > clauses[index].nonfinite && $0 < i && spelled($0, "met") })
        {
          continue
        }
        // *je hoort thuis te zijn*
        if clauses[index].nonfinite > i, isRow(reading.row, "horen") || isRow(reading.row, "behoren") { continue }
        if grammar(i).contains(.adverb), modifiesComparative(i, index) { continue }
        if beforeClause == nil, grammar(i).contains(.preposition), spelled(i + 1, "wat") || spelled(i + 1, "hoe"),
          tokens[i + 1].clause != Int32(base + index)
        {
          beforeClause = (i, row)
          break
        }
        clauses[index].particle = i
        clauses[index].finiteRow = row
        return
      }
    }
    if let (particle, row) = beforeClause {
      clauses[index].particle = particle
      clauses[index].finiteRow = row
    }
  }

  /// *daar zitten jullie vast gezelliger*: an adverb before a comparative is no part of the verb.
  private func modifiesComparative(_ i: Int, _ index: Int) -> Bool {
    guard isWord(i + 1), tokens[i + 1].clause == Int32(base + index), !grammar(i + 1).contains(.listed) else {
      return false
    }
    let word = lexemes.spelling(of: lexeme(i + 1))
    return word.count > 4 && word.ends("er")
  }

  /// *gedenken*, *gebieden*: the infinitive has a *ge-* of its own.
  private func hasPrefixGe(_ row: Int32) -> Bool {
    guard row >= 0 else { return false }
    return verbs.bytes(verbs.rows[Int(row)].base).starts("ge")
  }
}
