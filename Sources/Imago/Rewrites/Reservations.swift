internal import Dutch

/// Words that lose their sense once a clause is put in another order or behind another verb.
///
/// A recipe asks here before it tells a clause again; where a word holds it back, the fallback stands instead.
extension Rewriter {
  /// Whether the clause cannot be told again in any way.
  func holdsBack(_ index: Int) -> Bool {
    let clause = view.clause(index)
    let own = view.own(index)
    // *de kruimels waar jij overheen stapte*: half of what is said stands outside.
    if clause.kind == .relative { return true }
    // *je hebt je aan te passen*: a duty, of which half would be asked twice.
    if clause.particle >= 0, view.spelled(clause.particle + 1, "te"), !view.isFinite(index, "zitten staan liggen lopen")
    {
      return true
    }
    // *dat je een huis kopen wel onthoudt*: an infinitive that no verb asks for.
    if clause.nonfinite >= 0, clause.finite >= 0, !recast.takesVerb(index),
      view.lexeme(clause.nonfinite).forms.contains(.infinitive), !view.spelled(clause.nonfinite - 1, "te"),
      view.spelled(clause.nonfinite - 2, in: "een de het mijn")
    {
      return true
    }
    if view.first("gefeliciteerd proficiat", in: own) != nil { return true }
    // *je zet een avond op slot met één zin*: *op slot* would be parted from its verb.
    if clause.order != .final, let lock = view.find("op", "slot"), own.contains(lock), view.isWord(lock + 2) {
      return true
    }
    // *je moet een jas aan het gaat hagelen*: two sentences that no mark parted.
    if own.contains(where: {
      view.spelled($0, in: "het 't") && $0 > clause.finite && $0 != clause.subject
        && view.spelled($0 + 1, in: "gaat is was wordt komt") && $0 + 1 != clause.finite
    }) {
      return true
    }
    if view.find("voor", "het", "laatst") != nil || view.find("voor", "schut") != nil { return true }
    // *jij zit er dag en nacht mee en ik één middag*: half a clause hangs on it.
    if own.contains(where: {
      view.spelled($0, "en") && $0 > clause.finite && view.clause(ofToken: $0 + 1) == index
        && view.grammar($0 + 1).contains(.subjectIk)
    }) {
      return true
    }
    // *dat ik straks de vader ben die nooit iets doet*: what will be, or always is, inside.
    if clause.tokens.contains(where: {
      view.clause(ofToken: $0) != index && view.spelled($0, in: "straks nooit altijd") && !view.isQuoted($0)
    }), clause.kind == .root {
      return true
    }
    return own.contains { i in
      isLimit(i, index) || isCause(i) || isMeasuredBy(i) || isCommaBefore(i, clause)
        || isAfterthought(i, clause) && edits(index)[i + 1] == nil
    } || owes(index)
  }

  /// *Jullie geven alleen om punten*, *u ziet mij liever gaan*: what somebody cares for, which nobody sees.
  func prefers(_ index: Int) -> Bool {
    let own = view.own(index)
    if view.isVerb(index, "rekenen gokken schamen generen"), view.clause(index).person != .ik { return true }
    // *je bent op mijn geld uit*
    if view.isVerb(index, "uitzijn"), view.first("op erop", in: own) != nil {
      return true
    }
    // *jullie zitten niet op mij te wachten*
    if view.isVerb(index, "wachten"), view.isFinite(index, "zitten"), view.clause(index).negation >= 0 { return true }
    return view.first("liever", in: own) != nil
      || own.contains { view.spelled($0, in: "alleen enkel") && view.grammar($0 + 1).contains(.preposition) }
        && view.isVerb(index, "geven denken leven gaan")
  }

  /// *dan vraag je iemand die je van pilates kent*: an object that is too long to stand before the verb.
  private func trails(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.order != .final, clause.nonfinite < 0, clause.particle < 0 else { return false }
    return view.clauses.contains {
      let inner = view.clause($0)
      return inner.parent == index && inner.kind == .relative && inner.tokens.count >= 4
        && !view.spelled(inner.opener, "wat")
        && inner.tokens.upperBound >= clause.tokens.upperBound - 1 && inner.tokens.lowerBound > clause.finite
        && !view.isMark(inner.tokens.lowerBound - 1)
    }
  }

  /// *de gezelligste man van Oss*: a superlative with a sting.
  func praises(_ index: Int) -> Bool {
    view.own(index).contains { i in
      view.isWord(i) && view.folded(i).ends("ste") && view.spelled(i - 1, in: "de het")
        && view.grammar(i).isDisjoint(with: [.numeral, .quantifier])
        && !view.spelled(i, in: "beste naaste laatste eerste meeste minste")
    }
  }

  /// Whether the clause may stand as a thought only: it tells of a preference or a guess, or compares with what was not said.
  func isOnlyAThought(_ index: Int) -> Bool {
    let own = view.own(index)
    if view.first("liever waarschijnlijk vermoedelijk misschien talent allang", in: own) != nil { return true }
    // *graaf je zelf maar in*: an order.
    if view.first("zelf", in: own) != nil, view.first("maar", in: own) != nil { return true }
    if trails(index) || isBentOn(index) { return true }
    // *je gaat er gewoon vanuit dat*
    if view.isFinite(index, "gaan"),
      view.first("vanuit", in: own) != nil && view.first("er", in: own) != nil || view.first("ervan", in: own) != nil
    {
      return true
    }
    // *je geeft meer om die auto dan om mij*: a measure.
    if let more = view.first("meer minder", in: own), own.contains(where: { $0 > more && view.spelled($0, "dan") }) {
      return true
    }
    if view.clause(index).tense == .present, view.first("straks morgen overmorgen vanavond", in: own) != nil {
      return true
    }
    return own.contains { i in
      (view.spelled(i, in: "alleen enkel") && view.grammar(i + 1).contains(.preposition))
        || view.spelled(i, "zo") && view.clause(index).finite != i && !isDegree(i)
    }
  }

  /// *zo hard*, *zo vaak*; by itself *zo* points at what was said before.
  func isDegree(_ i: Int) -> Bool {
    view.isWord(i + 1) && !view.grammar(i + 1).isDisjoint(with: [.adjectiveish, .quantifier])
      || view.spelled(i + 1, in: "vaak lang laat vroeg rap hard snel veel ver weinig nodig")
  }

  /// *pas als ik erom vraag*, *het wel best vinden*, *anders had ik het niet geweten*, *in plaats van met mij*: without the word, or
  /// away from its half, the opposite is said.
  private func isLimit(_ i: Int, _ index: Int) -> Bool {
    if view.spelled(i, "pas"), view.grammar(i + 1).isDisjoint(with: .numeral) {
      return view.clauses.contains { [.conditional, .temporal].contains(view.clause($0).kind) }
    }
    if view.spelled(i, "best"), view.spelled(i - 1, in: "wel allang") { return true }
    // *zoals je vader*: half a comparison.
    if view.spelled(i, "zoals"), view.clause(index).opener != i { return true }
    // *Een hand op mijn bil en dan denk jij*: what came before is no part of the clause.
    if view.spelled(i, "en"), view.spelled(i + 1, "dan"), i > view.clause(index).tokens.lowerBound,
      i < view.clause(index).finite
    {
      return true
    }
    if view.spelled(i, "plaats"), view.spelled(i - 1, "in") { return true }
    if view.spelled(i, "anders") {
      let isAnother = view.spelled(i - 1, in: "iemand iets niets niks wat ergens heel niemand nergens")
      return !isAnother && i != view.own(index).last(where: { view.isWord($0) })
    }
    return false
  }

  /// *door jouw besluiteloosheid*: the blame would stay.
  private func isCause(_ i: Int) -> Bool {
    view.spelled(i, in: "door dankzij vanwege")
      && view.isWord(i + 1) && !view.grammar(i + 1).isDisjoint(with: [.objectOther, .possessiveOther])
  }

  /// *verder dan je eigen bord*, *grappiger dan wij*: the half behind *dan* goes nowhere without the half before it.
  private func isMeasuredBy(_ i: Int) -> Bool {
    guard view.spelled(i, "dan"), view.isWord(i - 1), view.isWord(i + 1) else { return false }
    return view.spelled(
      i - 1, in: "verder eerder later meer minder liever anders beter erger vaker sneller langer")
  }

  /// *die vakantie, toen heb je gelezen*: something taken up again.
  private func isCommaBefore(_ i: Int, _ clause: Clause) -> Bool {
    i < clause.finite && clause.order != .final && clause.finite >= 0 && view.isMark(i) && i >= opening.end
      && view.text(i) == "," && view.isWord(i - 1) && view.clause(ofToken: i - 1) == view.clause(ofToken: i)
      && view.grammar(i - 1).isDisjoint(with: [.interjection, .tag])
  }

  /// *je hoort het van mij, ook als het druk is*: what comes after a comma would end up before the verb.
  private func isAfterthought(_ i: Int, _ clause: Clause) -> Bool {
    i > clause.finite && clause.finite >= 0 && clause.order != .final && view.isMark(i) && view.text(i) == ","
      && view.isWord(i + 1) && view.clause(ofToken: i + 1) == view.clause(ofToken: i - 1)
      && (!view.grammar(i + 1).isDisjoint(with: [.preposition, .adverb])
        || view.spelled(i + 1, in: "zo'n en of jij gij ik als alsof da's dat deze die boven onder"))
      && !view.isQuoted(i + 1)
  }

  /// *je hebt je aan te passen*: a duty.
  private func owes(_ index: Int) -> Bool {
    view.isFinite(index, "hebben")
      && view.own(index).contains { i in
        view.spelled(i, "te") && view.isWord(i + 1) && view.lexeme(i + 1).forms.contains(.infinitive)
      }
      && view.first("zitten staan liggen lopen gezeten gestaan gelegen gelopen", in: view.own(index)) == nil
  }
}
