/// Tells *je* and *ge* that stand for anyone from the one spoken to, by weighing signs in the sentence.
///
/// *Je* is the one spoken to unless something general is said: a condition that holds for all (*als je ouder wordt*), a
/// place or time anyone may be in (*in zo'n stad*, *vroeger kon je*), a saying. Anything of here and now, of speaker and
/// hearer, or an order beside it means that somebody is meant. One decision holds for all of a sentence: nobody goes from
/// one *je* to the other halfway.
struct Genericness {
  let lexemes: Lexemes

  /// Sets `person` to `.algemeen` on the clauses of one sentence whose *je* is anyone.
  func apply(_ index: Int, _ passage: inout Passage) {
    let sentence = passage.sentences[index]
    guard sentence.clauses.contains(where: { isUnstressed(passage.clauses[$0], passage) }) else { return }
    let reading = Reading(lexemes: lexemes, passage: passage, sentence: sentence)
    let isFixed = reading.isFixed
    guard !reading.isPersonal(isFixed: isFixed), isFixed || !reading.isAddressed && reading.weight >= 2 else { return }
    for clause in sentence.clauses where isUnstressed(passage.clauses[clause], passage) {
      let tense = passage.clauses[clause].tense
      if tense == .present || isFixed || tense == .past && reading.isLongAgo {
        passage.clauses[clause].person = .algemeen
      }
    }
  }

  /// Whether the subject is *je* or *ge* and no order is given.
  private func isUnstressed(_ clause: Clause, _ passage: Passage) -> Bool {
    guard clause.person == .ander, clause.subject >= 0, clause.subjectPhrase.count == 1, clause.order != .imperative
    else { return false }
    let lexeme = lexemes[passage.tokens[clause.subject].lexeme]
    return lexeme.grammar.contains(.subjectOther) && lexeme.grammar.isDisjoint(with: [.stressed, .polite])
  }

  /// The signs of one sentence.
  private struct Reading {
    let lexemes: Lexemes
    let passage: Passage
    let sentence: Sentence

    private func spelled(_ i: Int, _ words: WordSet) -> Bool {
      guard sentence.tokens.contains(i), passage.tokens[i].lexeme >= 0 else { return false }
      return lexemes.isOne(passage.tokens[i].lexeme, of: words)
    }

    private func grammar(_ i: Int) -> Grammar {
      guard sentence.tokens.contains(i), passage.tokens[i].lexeme >= 0 else { return [] }
      return lexemes[passage.tokens[i].lexeme].grammar
    }

    private func senses(_ i: Int) -> Senses { lexemes[passage.tokens[i].lexeme].senses }

    private func isWord(_ i: Int) -> Bool { sentence.tokens.contains(i) && passage.tokens[i].lexeme >= 0 }

    private func has(_ words: WordSet) -> Bool {
      guard mayHave(words) else { return false }
      for i in sentence.tokens where spelled(i, words) { return true }
      return false
    }

    /// Whether these words stand one after the other, each a set of which one word does.
    private func has(_ words: WordSet...) -> Bool {
      for word in words where !mayHave(word) { return false }
      for start in sentence.tokens {
        var i = start
        for word in words {
          guard spelled(i, word) else { break }
          i += 1
        }
        if i == start + words.count { return true }
      }
      return false
    }

    /// Whether the sentence may hold one of these words, by their traces.
    private func mayHave(_ words: WordSet) -> Bool { lexemes.trace(of: words).mayMeet(sentence.trace) }

    /// Sayings in which *je* is nobody in particular.
    var isFixed: Bool {
      // Each of them holds one of these.
      guard has("nooit bijna haast toch die mensen ook noemt soms zaait riemen niets niks leven krijg") else {
        return false
      }
      return has("je ge", "weet", "nooit") || has("weet", "je ge", "nooit") || has("weet", "je ge", "maar", "nooit")
        || has("zou zoudt", "je ge", "bijna haast") || has("je ge", "zou zoudt", "bijna haast", "denken zeggen zweren")
        || has("zou", "je", "toch", "denken verwachten") || has("je", "zou", "toch", "denken verwachten")
        || has("je ge", "hebt", "van", "die") || has("je ge", "hebt", "mensen") || has("je", "hebt", "er", "die")
        || has("hoe", "je ge", "het", "ook") || has("wat", "je ge", "noemt") || has("dat", "heb", "je", "soms")
        || has("wat", "je ge", "zaait") || has("zoals", "je ge", "zaait") || has("roeien", "met", "de", "riemen")
        || has("krijg", "je", "door van") || has("kun kan", "je", "niets niks", "aan", "doen")
        || has("van", "je", "leven")
    }

    /// Whether the speaker, the one spoken to or this very moment is in it.
    func isPersonal(isFixed: Bool) -> Bool {
      if isFixed { return !sentence.grammar.isDisjoint(with: [.polite, .jullie]) || has("jij gij jou jouw") }
      if !sentence.grammar.isDisjoint(with: .firstPerson) { return true }
      if has("jij gij jou jouw uw jullie") { return true }
      return sentence.tokens.contains { i in
        if spelled(i, Self.months), i > sentence.tokens.lowerBound, passage.tokens[i - 1].kind == .number {
          return true
        }
        // nu eenmaal, ook alweer: no moment at all.
        return spelled(i, Self.moments) && !(spelled(i, "nu") && spelled(i + 1, "eenmaal"))
          && !(spelled(i, "alweer weer") && spelled(i - 1, "ook"))
      }
    }

    private static let months: WordSet =
      "januari februari maart april mei juni juli augustus september oktober november december"

    /// Words for this moment or a day near it.
    private static let moments: WordSet = """
      gisteren eergisteren vandaag morgen overmorgen vanmorgen vanochtend vanmiddag vanavond vannacht gisteravond \
      gisterochtend gistermiddag gister nu straks net zonet daarnet zojuist laatst onlangs weer alweer eindelijk zonnet \
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgende vorige afgelopen
      """

    /// Whether the one spoken to is asked, told or ordered something.
    var isAddressed: Bool {
      if sentence.clauses.contains(where: {
        passage.clauses[$0].order == .imperative && passage.clauses[$0].finite >= 0
      }) {
        return true
      }
      guard sentence.isQuestion else { return false }
      let first = sentence.tokens.first { isWord($0) && grammar($0).isDisjoint(with: [.interjection, .coordinator]) }
      guard let first, grammar(first).contains(.interrogative) else { return true }
      let isHow = has("eigenlijk ook") || has("een") || has("dat", "woord") || has("hier")
      if spelled(first, "hoe"), spelled(first + 1, "voel gaat heet kom durf vind weet bedoel kun kan"),
        !has("eigenlijk")
      {
        return true
      }
      if spelled(first, "wat"), spelled(first + 1, "doe"), has("tegen met als bij", "een de") || has("tegen") {
        return false
      }
      if spelled(first, "waar"), spelled(first + 1, "kun kan koop vind") { return false }
      return !isHow || has("zoiets nooit altijd")
    }

    /// Whether it tells how things used to be.
    var isLongAgo: Bool {
      guard sentence.clauses.contains(where: { passage.clauses[$0].tense == .past }) else { return false }
      return has("in", "die", "tijd")
        || sentence.tokens.contains { spelled($0, "vroeger destijds") && !grammar($0 - 1).contains(.preposition) }
    }

    /// What speaks for anyone, less what speaks for somebody.
    var weight: Int { general - particular }

    private var general: Int {
      var weight = 0
      for index in sentence.clauses {
        let clause = passage.clauses[index]
        guard clause.finite >= 0 else { continue }
        let isJe = isJe(clause)
        if clause.kind == .conditional, isJe, clause.opener >= 0, spelled(clause.opener, "als wanneer") {
          // Als je moe bent, ...: a state anyone may be in; behind the main clause it is often an offer.
          let isState = isState(clause.finite)
          let isFirst = clause.tokens.lowerBound <= sentence.tokens.lowerBound + 1
          weight += isFirst && isState ? 2 : 1
        }
        if isJe, isAny(clause.finite) { weight += 1 }
        if isJe, clause.order == .inverted || clause.order == .question { weight += setting(of: clause) }
        if isJe, clause.kind == .relative || clause.kind == .embeddedQuestion,
          clause.opener > sentence.tokens.lowerBound,
          spelled(clause.opener - 1, "iets dingen mensen alles niets soort momenten dagen")
        {
          weight += isAny(clause.finite) ? 2 : 1
        }
      }
      if has("nu", "eenmaal") || has("nou", "eenmaal") || has("op", "den", "duur") || has("in", "het", "leven") {
        weight += 3
      }
      if has("een", "ander") || has("elkaar mekaar") { weight += 3 }
      if has("het", "mooie fijne leuke goede nadeel voordeel", "van") { weight += 3 }
      if isLongAgo { weight += 3 }
      if has("tegenwoordig") || has("op in bij met van", "zo'n zulke") || has("dat dit", "soort") { weight += 2 }
      if has("soms zoiets") { weight += 1 }
      if has("iedereen niemand anderen") || has("niet", "alles") { weight += 1 }
      if has("elke iedere", "dag week keer") { weight += 1 }
      if has("'s", "avonds ochtends morgens middags nachts zomers winters") { weight += 2 }
      if has("het", "is", "gezond normaal logisch belangrijk beter slecht goed moeilijk makkelijk") { weight += 1 }
      if hasTwoDegrees { weight += sentence.clauses.count { isJe(passage.clauses[$0]) } > 1 ? 2 : 1 }
      if sentence.isQuestion, has("eigenlijk") || has("ook", "alweer") { weight += 2 }
      if sentence.isQuestion,
        has("hoe waar", "maak schrijf doe kun kan krijg koop vind zeg", "je ge")
          || has("wat", "doe", "je", "tegen met als")
      {
        weight += 2
      }
      return weight
    }

    private var particular: Int {
      var weight = 0
      for i in sentence.tokens where isWord(i) {
        if spelled(i, "nou toch hoor eens even hè zeker ook") { weight += 2 }
        if spelled(i, "gewoon") { weight += 1 }
        if senses(i).has(.absolute), !spelled(i, "nooit iedereen niemand alles overal nergens") { weight += 1 }
        if spelled(i, "je"), isWord(i + 1), !spelled(i + 1, "ouder"),
          senses(i + 1).has(.kin) || senses(i + 1).has(.householdThing)
        {
          weight += 2
        }
        if senses(i).has(.judgement) || senses(i).has(.label) || senses(i).has(.noise) { weight += 1 }
      }
      if !sentence.grammar.isDisjoint(with: [.subjectWij, .objectWij, .possessiveWij]) { weight += 1 }
      return sentence.isQuestion ? weight / 2 : weight
    }

    private func isJe(_ clause: Clause) -> Bool { clause.subject >= 0 && spelled(clause.subject, "je ge") }

    /// *zijn*, *worden*, *hebben*.
    private func isState(_ i: Int) -> Bool {
      spelled(i, "is bent ben wordt word hebt heb heeft zijt zit raakt krijgt leeft woont")
    }

    /// What anyone may, can or must.
    private func isAny(_ i: Int) -> Bool { spelled(i, "kunt kun kan kon kondt mag mocht moet moest zul zult") }

    /// Whether what stands before the verb is a place, time or role in which anyone may be: *in een huwelijk*, *met geduld*,
    /// *als puber*; or something that is not definite: *een taal leer je*.
    private func setting(of clause: Clause) -> Int {
      var first = clause.tokens.lowerBound
      while first < clause.finite, !isWord(first) || !grammar(first).isDisjoint(with: [.coordinator, .interjection]) {
        first += 1
      }
      guard first < clause.finite else { return 0 }
      if spelled(first, "zulke") || spelled(first, "dat dit") && spelled(first + 1, "soort") { return 2 }
      let isPreposition = grammar(first).contains(.preposition) || spelled(first, "als")
      if !isPreposition { return spelled(first, "een") && clause.finite > first + 1 ? 2 : 0 }
      let next = grammar(first + 1)
      // *Bij het schaken moet je vooruit denken*: an activity.
      if spelled(first, "bij tijdens voor"), spelled(first + 1, "het"), isAny(clause.finite),
        clause.finite == first + 3, lexemes[passage.tokens[first + 2].lexeme].forms.contains(.infinitive)
      {
        return 2
      }
      let isIndefinite =
        spelled(first + 1, "een zo'n zulke 'n ne nen")
        || next.isDisjoint(with: [.determiner, .possessive, .objectOther, .dateNoun, .numeral, .listed])
        || next.contains(.nounish) && next.isDisjoint(with: .dateNoun)
      guard isIndefinite, clause.finite > first + 1 else { return 0 }
      return spelled(first, "als") || spelled(first, "van") && spelled(clause.finite, "word krijg leer") ? 3 : 2
    }

    /// *hoe ouder je wordt, hoe beter je weet*.
    private var hasTwoDegrees: Bool {
      sentence.tokens.count {
        spelled($0, "hoe") && isWord($0 + 1) && lexemes.spelling(of: lexemes[passage.tokens[$0 + 1].lexeme]).ends("er")
      } >= 2
    }
  }
}
