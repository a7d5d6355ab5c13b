internal import Dutch

/// Whether words of the draft judge or measure everything, so that no rewrite may hold them.
extension Rewriter {
  /// Whether the clause holds a word that is itself a verdict, or an idiom that is one.
  ///
  /// - Parameter countingVerbs: whether a main verb with an innocent reading counts: *klagen*, *ontwijken*.
  func isJudging(_ index: Int, countingVerbs: Bool = true) -> Bool {
    if countingVerbs,
      isVerdictVerb(view.clause(index).finite, index) || isVerdictVerb(view.clause(index).nonfinite, index)
    {
      return true
    }
    return view.clause(index).tokens.contains { i in
      guard view.clause(ofToken: i) >= 0, !view.grammar(i).contains(.preposition) else { return false }
      // What the speaker did may be told in any words.
      if view.clause(ofToken: i) != index, view.clause(view.clause(ofToken: i)).person == .ik { return false }
      return isVerdict(i)
    }
  }

  /// Whether the clause's own verb is in the lexicon of verdicts, be it with an innocent reading too.
  func isVerdictVerb(_ i: Int, _ index: Int) -> Bool {
    // *Je hebt mijn beitel gebruikt*: things are there to be used.
    let isUse =
      view.isVerb(index, "gebruiken")
      && view.own(index).allSatisfy { view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
    return i >= 0 && !isUse && view.verbSense(index, .judgement)
      && view.entries(i, .judgement).contains { $0.kind == .verb }
  }

  /// *je rommel* as *je spullen*: what the lexicon puts in the place of a verdict on things.
  func neutral(_ i: Int) -> String? {
    guard view.senses(i).has(.judgedThing), view.spelled(i - 1, in: "je jouw uw jullie die de mijn zijn haar"),
      !view.isInPattern(i, .judgement), !view.spelled(i + 1, in: "maken van"), view.clause(ofToken: i) >= 0,
      !view.isVerb(view.clause(ofToken: i), "zijn worden maken vinden noemen opvegen vegen schoonmaken"),
      let plain = view.entries(i, .judgedThing).lazy.compactMap({ $0.keys["neutraal"] }).first, !plain.holds("{S}")
    else { return nil }
    return plain
  }

  /// *die stomme krant*: a verdict before a thing that is none; the thing stays.
  func isEpithet(_ i: Int) -> Bool {
    guard view.senses(i).has(.judgement) || view.spelled(i, in: "stomme verdomde vervloekte klote kut rot"),
      view.spelled(i - 1, in: "je jouw uw jullie die dat deze dit"), view.isWord(i + 1),
      view.clause(ofToken: i + 1) == view.clause(ofToken: i), view.grammar(i + 1).isEmpty,
      !view.isInPattern(i, .judgement), !view.isInPattern(i, .formula)
    else { return false }
    let senses = view.senses(i + 1)
    let isPlain =
      !senses.has(.judgement) && !senses.has(.label) && !senses.has(.judgedThing) && !senses.has(.swearing)
      && !senses.has(.diagnosis) && !senses.has(.kin) && !senses.has(.partner)
    let clause = view.clause(view.clause(ofToken: i))
    return isPlain && i + 1 != clause.finite && i + 1 != clause.nonfinite
      && view.entries(i, .judgement).contains { $0.kind == .adjective }
  }

  /// *een praatje*, *de rommel*: a thing with an innocent reading, and nobody's.
  func isPlainThing(_ i: Int) -> Bool {
    (view.spelled(i - 1, in: "een de het 't")
      || view.spelled(i - 2, "een") && view.grammar(i - 1).isDisjoint(with: [.adverb, .possessive, .preposition])
        && !view.senses(i - 1).has(.judgement))
      && view.entries(i, .judgedThing).allSatisfy { $0.keys["kracht"] == "zwak" }
      && !view.isInPattern(i, .judgement) && !view.isInPattern(i, .formula)
  }

  /// Whether a word is a verdict by itself; words with an innocent reading too are left to the rules.
  func isVerdict(_ i: Int) -> Bool {
    let senses = view.senses(i)
    if neutral(i) != nil || isEpithet(i) { return false }
    // *het kind huilt*, *onze hond*: somebody small or an animal, not somebody called so.
    if view.spelled(i, in: "kind kinderen baby peuter kleuter hond kat poes kip koe ezel varken"),
      view.spelled(i - 1, in: "het de ons onze mijn m'n je jouw uw jullie zijn haar")
    {
      return false
    }
    // *zes dozen*, *drie hoorntjes*: things that are counted.
    if view.grammar(i - 1).contains(.numeral) || view.isWord(i - 1) && view.passage.tokens[i - 1].kind == .number,
      view.entries(i, .label).allSatisfy({ $0.keys["kracht"] == "zwak" }), !senses.has(.swearing),
      !senses.has(.diagnosis)
    {
      return false
    }
    // *dat hij ziek was*: how somebody was.
    if view.spelled(i, in: "ziek zieke"), view.clause(ofToken: i) >= 0,
      view.clause(view.clause(ofToken: i)).person != .ander
    {
      return false
    }
    if view.spelled(i, in: "fout fouten blunder flater slecht verkeerd raar stom lelijk") { return true }
    if senses.has(.label) || senses.has(.swearing) || senses.has(.diagnosis)
      || senses.has(.judgedThing) && !isPlainThing(i) || senses.has(.curse)
      || view.isInPattern(i, .judgement)
    {
      return true
    }
    if senses.has(.judgement), view.spelled(i - 1, "zo") { return true }
    return senses.has(.judgement) && view.entries(i, .judgement).contains { $0.keys["kracht"] != "zwak" }
  }

  /// *alles*, *iedereen*, *niemand*: a measure of everything, which no fact can hold; `except` is cut anyway.
  func measuresAll(_ index: Int, except: Range<Int> = 0..<0) -> Bool {
    view.own(index).contains {
      !isAllAbout($0)
        // *met Elke*
        && !(view.spelled($0, "elke") && view.passage.tokens[$0].flags.contains(.capital)
          && $0 != view.firstContentWord)
        && view.spelled(
          $0, in: "alles iedereen niemand niets niks zoiets nergens overal alleman alle elke iedere ieder elk")
        && !(except.contains($0) && view.spelled($0, in: "alle elke iedere ieder elk"))
        && !(view.spelled($0, in: "elk ieder") && view.spelled($0 + 1, "geval"))
    }
  }

  /// *niemand*, *niks*: what cannot be asked for; *zet alles terug*, *elk uur* can.
  func leavesNone(_ index: Int) -> Bool {
    view.first("iedereen niemand niets niks zoiets nergens overal alleman", in: view.own(index)) != nil
  }

  /// *je vertelt je moeder alles over onze ruzies*: what was told about stays.
  func isAllAbout(_ i: Int) -> Bool {
    view.spelled(i, "alles") && view.spelled(i + 1, "over") && view.clause(ofToken: i) >= 0
      && view.isVerb(view.clause(ofToken: i), "vertellen zeggen doorvertellen")
  }

  /// Whether *altijd*, *nooit* or the like would stay, or half of the verb would go.
  func resistsCutting(_ index: Int, _ changes: [Int: Recast.Edit]) -> Bool {
    let clause = view.clause(index)
    if [clause.particle, clause.nonfinite].contains(where: { $0 >= 0 && changes[$0] != nil }) { return true }
    // A pattern of which a word goes is none any more: *nooit tijd*, *geen tijd*.
    if view.matches(.absolute).contains(where: { match in
      match.clause == index && match.tokens.allSatisfy { changes[$0] == nil }
    }) {
      return true
    }
    return view.own(index).contains {
      changes[$0] == nil && view.senses($0).has(.absolute) && !view.isInPattern($0, .fixedAbsolute)
        && !(view.spelled($0, "altijd") && view.spelled($0 - 1, "nog"))
    }
  }

  /// Whether *te* stands before a measure that is a verdict by itself: *te laat*, *te veel*.
  func hasTooMuch(_ index: Int) -> Bool {
    view.own(index).contains { i in
      view.spelled(i, "te") && view.isWord(i + 1) && view.lexeme(i + 1).forms.isDisjoint(with: .infinitive)
    }
  }
}
