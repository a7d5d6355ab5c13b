internal import Dutch

/// One plain statement about the other, of which a formula or a verdict took the whole: what passes between two people is said
/// as the speaker's own idea, what was done is told as done once.
extension Rewriter {
  /// *Je vertrouwt me niet* becomes *Ik heb het idee dat je me niet vertrouwt. Klopt dat?*, *je loopt altijd weg* becomes *Toen
  /// je [wanneer?] wegliep, voelde ik me [welk gevoel?].*
  func plainly(_ hit: Hit) -> [Draft] {
    guard ["jij-opener", "absoluut", "interpretatie", "oordeel", "vergelijking"].contains(hit.rule),
      !view.sentence.isQuestion, let index = target(hit), !register.isThirdPerson,
      case let clause = view.clause(index), clause.kind == .root, clause.order == .main, clause.finite >= 0,
      clause.frame == .none, !clause.isQuoted, !clause.isSubjectShared, standsAlone(index), isSurelyRead(index),
      view.first("zoals", in: view.tokens) == nil,
      // *je loopt overal voor weg*: more than a word of time would go.
      !holdsBack(index), !hasTooMuch(index), view.first("overal nergens", in: view.own(index)) == nil,
      view.tokens.allSatisfy({ !view.isQuoted($0) })
    else { return [] }
    let changes = unbounded(index)
    if isBond(index) {
      return [idea(index, changes, hit)].compactMap { $0 }
    }
    if let more = moreDone(index) { return [more] }
    guard view.isVerb(index, Self.seen), clause.negation < 0, hit.construction != "weging" else { return [] }
    return [once(index, changes)].compactMap { $0 }
  }

  /// What passes between two people and nobody sees.
  static let bonds: WordSet = """
    vertrouwen respecteren waarderen geloven steunen begrijpen snappen missen bewonderen haten minachten verdedigen \
    ontzien liefhebben accepteren
    """

  /// What anybody sees or hears, whatever it was meant for.
  private static let seen: WordSet = """
    onderbreken weglopen wegkijken ophangen dichtgooien dichtslaan doorvertellen uitlachen controleren \
    huilen zuchten uitgeven doorlezen meelezen wegrijden afluisteren
    """

  /// Whether a clause is about what the other feels or has for the speaker.
  private func isBond(_ index: Int) -> Bool {
    let own = view.own(index)
    let isToMe = own.contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
    if view.isVerb(index, Self.bonds), isToMe { return true }
    // *Jij trekt je eigen jongens voor*, *je was er met je hoofd niet bij*
    if view.isVerb(index, "voortrekken achterstellen") || leavesToMe(index) { return true }
    if view.isFinite(index, "zijn"), view.first("bij", in: own) != nil, view.first("er", in: own) != nil,
      view.first("hoofd gedachten", in: own) != nil
    {
      return true
    }
    if holdsDear(index), isToMe, view.isVerb(index, "geven") || view.first("dan", in: own) != nil { return true }
    // *Je kiest altijd de kant van je moeder*, *je geeft mij altijd de schuld*
    if view.isVerb(index, "kiezen trekken"), view.first("kant", in: own) != nil { return true }
    if view.isVerb(index, "geven"), view.first("schuld", in: own) != nil, isToMe { return true }
    // *Jij hoopt stiekem dat ik wegga*, *jij hebt allang besloten*
    if view.isFinite(index, "hopen") { return true }
    if view.clause(index).tense == .perfect, view.isVerb(index, "besluiten beslissen kiezen"), isToMe || own.count < 8 {
      return true
    }
    let isDenied = view.clause(index).negation >= 0 || view.first("geen nooit niks niets", in: own) != nil
    guard isDenied else { return false }
    return view.isFinite(index, "zijn") && view.clause(index).nonfinite < 0 && isToMe
      && view.first(Constructions.warmth, in: own) != nil
      || view.isFinite(index, "hebben") && view.clause(index).nonfinite < 0
        && view.first(Constructions.regard, in: own) != nil
  }

  /// *Je laat alles aan mij over*: of which *alles* is no measure.
  private func leavesToMe(_ index: Int) -> Bool {
    view.isVerb(index, "overlaten") && view.first("aan", in: view.own(index)) != nil
      && view.own(index).contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
  }

  /// *van iemand houden*, *om iemand geven*
  func holdsDear(_ index: Int) -> Bool {
    view.isVerb(index, "houden") && view.first("van", in: view.own(index)) != nil
      || view.isVerb(index, "geven") && view.first("om", in: view.own(index)) != nil
  }

  /// The words that allow no exception, taken out or made less: *nooit* is *niet* here.
  private func unbounded(_ index: Int) -> [Int: Recast.Edit] {
    var changes = edits(index)
    for i in view.own(index) where view.senses(i).has(.absolute) && !view.clause(index).subjectPhrase.contains(i) {
      if view.spelled(i, in: "niets niks niemand alles alle allemaal") { continue }
      changes[i] = .drop
      if view.spelled(i, in: "nooit noit nimmer") {
        if let (word, tokens) = negated(i, index) {
          for token in tokens { changes[token] = .drop }
          changes[tokens.lowerBound] = .replace(word)
        } else {
          changes[i] = .replace("niet")
        }
      }
      if view.spelled(i + 1, "maar") { changes[i + 1] = .drop }
    }
    for i in view.own(index) where view.spelled(i, in: "stiekem gewoon echt totaal") { changes[i] = .drop }
    return changes
  }

  private func idea(_ index: Int, _ changes: [Int: Recast.Edit], _ hit: Hit) -> Draft? {
    // What the verdict took whole is a way of speaking: *de kant van je moeder*. Any other verdict stays one.
    let judges = view.clause(index).tokens.contains {
      !hit.tokens.contains($0) && changes[$0] == nil && isVerdict($0) && !view.grammar($0).contains(.preposition)
    }
    guard !judges,
      !view.own(index).contains(where: { view.spelled($0, in: "maar ook") }),
      leavesToMe(index) || !resistsCutting(index, changes), view.clause(index).tense != .pluperfect,
      let words = recast.subordinate(index, edits: changes, unstressed: true), !words.hasLooseComma
    else { return nil }
    return guessed(words, isPast: view.clause(index).tense == .past)
  }

  /// The act, in the past, with the moment asked for and what it was one of left out.
  private func once(_ index: Int, _ changes: [Int: Recast.Edit]) -> Draft? {
    let clause = view.clause(index)
    guard clause.tense == .present, clause.nonfinite < 0, !isJudging(index, countingVerbs: false),
      !isHypothetical(index)
    else { return nil }
    var changes = changes
    for i in view.clauses where view.clause(i).parent == index {
      // *als het moeilijk wordt*: when it is done every time; anything else is not taken apart.
      guard view.clause(i).kind == .conditional, view.clause(i).tokens.lowerBound > clause.finite else { return nil }
      for token in view.clause(i).tokens where view.passage.tokens[token].kind != .endMark { changes[token] = .drop }
    }
    let place = view.own(index).first { $0 > clause.finite && view.senses($0).has(.absolute) && changes[$0] != nil }
    if !hasTime(index) {
      if let place {
        changes[place] = .replace("[wanneer?]")
      } else if let parts = recast.parts(index),
        let at = timePlace(in: parts.field.filter { changes[$0] == nil }, keepsNegation: true), changes[at] == nil
      {
        changes[at] = .replace("[wanneer?] " + inner(at))
      }
    }
    guard !resistsCutting(index, changes), let words = recast.past(index, edits: changes)?.withoutLastComma,
      !words.hasLooseComma
    else { return nil }
    return feltWhen(words)
  }

  /// *Je doet niks in huis*: something to be named, asked for.
  private func moreDone(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard view.isVerb(index, "doen"), clause.tense == .present, clause.nonfinite < 0, clause.particle < 0,
      let nothing = view.first("niks niets nikske weinig", in: view.own(index)), nothing == clause.finite + 1,
      view.clauses.count == 1
    else { return nil }
    return Draft(kind: .verzoek, text: "\(register.would) [wat precies?] \(rest(behind: nothing, index))willen doen?")
  }

  /// The words of a clause behind a token, up to its end, with a blank behind them.
  private func rest(behind token: Int, _ index: Int) -> String {
    let words = view.own(index).filter { $0 > token && view.isWord($0) && edits(index)[$0] == nil }
    return words.isEmpty ? "" : view.joined(words) + " "
  }
}
