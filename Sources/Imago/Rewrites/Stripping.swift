internal import Dutch

/// Takes the sting out of a single clause, and tells whether the clause was read surely enough for that.
extension Rewriter {
  /// What goes from a clause so that no verdict, absolute or measure of everything is left; nil where one would be.
  ///
  /// - Parameters:
  ///   - isBare: whether what happened meanwhile goes too.
  ///   - keepsTense: whether a condition stays as it is; else it is told as what happened meanwhile.
  func stripped(_ index: Int, isBare: Bool = false, keepsTense: Bool = false) -> [Int: Recast.Edit]? {
    let clause = view.clause(index)
    var changes = edits(index)
    let own = Array(view.own(index))
    func isCore(_ i: Int) -> Bool {
      clause.subjectPhrase.contains(i) || i == clause.finite || i == clause.nonfinite || i == clause.particle
    }
    let alsof = clause.tokens.first { view.spelled($0, "alsof") }
    for match in view.passage.matches[view.sentence.matches] where match.clause == index {
      // *alsof het jouw moppen zijn* goes.
      if let alsof, match.tokens.lowerBound >= alsof { continue }
      guard match.sense != .judgement, match.sense != .formula, match.sense != .diagnosis else { return nil }
      guard match.sense == .absolute, match.tokens.count > 1 || !view.spelled(match.tokens.lowerBound, in: "nooit noit")
      else { continue }
      if view.first("geen niet nooit niemand niks niets zonder nergens", in: match.tokens) != nil { return nil }
      for i in match.tokens {
        guard !isCore(i) else { return nil }
        changes[i] = .drop
      }
    }
    for i in own where view.isWord(i) && changes[i] == nil {
      if let alsof, i >= alsof { continue }
      let senses = view.senses(i)
      let isOwnKin = clause.person != .ander && view.spelled(i, in: "kind kinderen baby peuter kleuter")
      if senses.has(.label) && !isOwnKin || senses.has(.swearing) || senses.has(.diagnosis) || senses.has(.curse)
        || senses.has(.judgedThing) && !isPlainThing(i)
      {
        return nil
      }
      if isCore(i) { continue }
      if view.spelled(i, "te"), view.isWord(i + 1), view.lexeme(i + 1).forms.isDisjoint(with: .infinitive) {
        return nil
      }
      // *ik zit hier alleen met een ziek kind*: by oneself.
      let isAlone =
        view.spelled(i, "alleen") && clause.person == .ik && (view.spelled(i + 1, "met") || !view.isWord(i + 1))
      if view.spelled(i, in: Self.unfinished), !isAlone { return nil }
      if view.spelled(i, "maar") && i > clause.finite { return nil }
      if view.spelled(i, "en"), view.spelled(i + 1, in: "klaar weg basta punt dag") {
        for n in i...i + 1 { changes[n] = .drop }
      }
      if view.spelled(i, "pas") {
        changes[i] = .drop
        continue
      }
      let isThan =
        view.spelled(i, "dan")
        && (view.folded(i - 1).ends("er") || view.spelled(i - 1, in: "meer anders liever")
          || view.spelled(i - 2, in: "meer minder beter")
          || own.contains { $0 < i && view.spelled($0, in: "meer minder ander andere anders") })
      if isThan { continue }
      if view.spelled(i, in: Self.asides), i != own.first(where: { view.isWord($0) }) || view.spelled(i, in: "dan") {
        changes[i] = .drop
      } else if senses.has(.judgement), view.grammar(i).isDisjoint(with: .preposition),
        !(view.spelled(i, in: "ziek zieke") && clause.person != .ander)
      {
        guard cutManner(i, &changes) else { return nil }
      } else if view.spelled(i, "zo"), view.isWord(i + 1), view.grammar(i + 1).contains(.adjectiveish) {
        guard cutManner(i + 1, &changes) else { return nil }
      } else if senses.has(.absolute), !view.isInPattern(i, .fixedAbsolute) {
        guard let replaced = negatedNever(i, index) else {
          guard !view.spelled(i, in: "nooit noit niks niets geen"), view.grammar(i).contains(.adverb) else {
            return nil
          }
          changes[i] = .drop
          continue
        }
        for token in replaced.range { changes[token] = .drop }
        changes[i] = .replace(replaced.text)
      }
    }
    if measuresAll(index) { return nil }
    if let alsof {
      for i in alsof..<clause.tokens.upperBound where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
      if view.isMark(alsof - 1) { changes[alsof - 1] = .drop }
    }
    for inner in view.clauses where view.clause(inner).parent == index {
      guard strip(inner, &changes, isBare, keepsTense) else { return nil }
    }
    return resistsCutting(index, changes) ? nil : changes
  }

  /// *nooit* as *niet*, with the moment asked for where there is none.
  private func negatedNever(_ i: Int, _ index: Int) -> (text: String, range: Range<Int>)? {
    guard view.spelled(i, in: "nooit noit"), let (text, range) = negated(i, index) else { return nil }
    return (hasTime(index) ? text : "[wanneer?] " + text, range)
  }

  /// Words that compare or count on what was not said.
  private static let unfinished: WordSet =
    "alleen enkel slechts hooguit behalve zelfs zo'n zulke zoiets zogenaamd zogezegd liever desnoods tenslotte evenveel alles iedereen niemand niets niks nergens overal"

  /// Words that only colour.
  private static let asides: WordSet =
    "dan vooral intussen ondertussen onverwacht plots opeens ineens gezellig rustig vrolijk vlotjes braaf zonodig eventjes eigenlijk immers namelijk overigens alvast kennelijk blijkbaar zogenaamd ongetwijfeld steeds telkens donders"

  /// *je keek zo ijzig naar mij*: the manner goes with what strengthens it; false where it stands before a noun or holds up
  /// the verb.
  private func cutManner(_ i: Int, _ changes: inout [Int: Recast.Edit]) -> Bool {
    let next = i + 1
    // *mijn hele burn-out*: a noun after all; *zwaarder dan je moeder*: what is measured.
    if !view.grammar(i - 2).isDisjoint(with: [.determiner, .possessive]), view.grammar(i - 1).isDisjoint(with: .adverb),
      view.text(i - 1).hasSuffix("e")
    {
      return false
    }
    if view.folded(i).ends("er"),
      view.own(view.clause(ofToken: i)).contains(where: { $0 > i && view.spelled($0, "dan") })
    {
      return false
    }
    let isBeforeNoun =
      view.isWord(next) && view.clause(ofToken: next) == view.clause(ofToken: i)
      && view.grammar(next).isDisjoint(with: [
        .preposition, .adverb, .determiner, .possessive, .time, .particle, .objectIk, .objectOther, .coordinator,
        .te, .negation,
      ]) && view.clause(view.clause(ofToken: i)).nonfinite != next
    if isBeforeNoun
      || !view.grammar(i - 1).isDisjoint(with: [.determiner, .possessive, .quantifier, .numeral, .preposition])
      || view.isVerb(
        view.clause(ofToken: i), "doen zijn klinken worden maken vinden overkomen voelen gedragen noemen heten achten")
    {
      return false
    }
    changes[i] = .drop
    var before = i - 1
    while view.spelled(before, in: "zo heel erg zeer echt best te nogal vrij wel") {
      changes[before] = .drop
      before -= 1
    }
    return true
  }

  /// Settles a clause inside another: put in the past, kept or cut; false where a sting in it cannot go.
  private func strip(
    _ inner: Int, _ changes: inout [Int: Recast.Edit], _ isBare: Bool, _ keepsTense: Bool
  ) -> Bool {
    let clause = view.clause(inner)
    func cut() -> Bool {
      for i in clause.tokens where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
      let before = clause.tokens.lowerBound - 1
      // *nog voor je ze gehoord hebt*
      if view.tokens.contains(before),
        view.passage.tokens[before].kind == .mark || view.spelled(before, in: "nog vlak net kort")
      {
        changes[before] = .drop
      }
      return true
    }
    // *ik vertel dat ik baas word en jij vraagt wat we eten*: two clauses taken for one.
    if clause.kind == .content,
      clause.tokens.contains(where: {
        view.spelled($0, in: "en maar") && view.isWord($0 + 1) && !view.grammar($0 + 1).isDisjoint(with: .anySubject)
          && $0 > clause.tokens.lowerBound + 1
      })
    {
      return false
    }
    // *..., en jij vraagt wat we eten*: a main clause taken for one behind *dat*.
    if clause.kind == .content, clause.order == .main, view.grammar(clause.tokens.lowerBound).contains(.coordinator) {
      return false
    }
    let isStinging = isJudging(inner) || measuresAll(inner) || hasTooMuch(inner)
    if clause.kind == .relative, view.spelled(clause.opener, "waar") {
      if keepsTense { return !isStinging }
      guard clause.person == .ander, clause.parent >= 0, view.clause(clause.parent).person == .ik else { return false }
      return cut()
    }
    switch clause.kind {
    case .conditional, .temporal:
      let kept = changes
      let roots = view.clauses.count { view.clause($0).kind == .root }
      if keepsTense, !isStinging { return true }
      if !isBare, !isStinging, clause.kind == .temporal || roots == 1, clause.person != .ander, settle(inner, &changes)
      {
        return true
      }
      changes = kept
      return cut()
    case .adverbial where clause.opener >= 0 && view.spelled(clause.opener, "zoals"): return false
    case .causal, .adverbial: return cut()
    case .content:
      if clause.opener >= 0, view.spelled(clause.opener, "alsof") { return cut() }
      return !isStinging
    case .verbless: return isStinging ? cut() : true
    default: return !isStinging
    }
  }

  /// Whether the verbs of a clause are what they were taken for: no noun among them, no preposition for a particle.
  func isSurelyRead(_ index: Int) -> Bool {
    let clause = view.clause(index)
    // *vertel je mijn geheimen*: a noun that looks like a verb, by a verb that takes none.
    if clause.nonfinite >= 0, clause.order == .final || recast.takesVerb(index) {
      if clause.order != .final, clause.nonfinite < clause.finite { return false }
      // *een gepasseerd station*: no verb, and it is left where it stands.
      if view.spelled(clause.nonfinite - 1, in: "de een"), clause.tense == .present || clause.tense == .past,
        !view.isFinite(index, "hebben")
      {
        return hasSureParticle(index)
      }
      // *je moet er ook voor zorgen*: behind a modal the last word is the verb, though *zorgen* is a noun too.
      let isLast = view.own(index).last(where: { view.isWord($0) }) == clause.nonfinite
      let isNoun = !view.grammar(clause.nonfinite).isDisjoint(with: [.possessive, .nounish])
      if isNoun, !(isLast && view.isFinite(index, "moeten kunnen mogen willen zullen gaan")) { return false }
      if !view.grammar(clause.nonfinite - 1).isDisjoint(with: [.possessive, .determiner, .quantifier]),
        view.grammar(clause.nonfinite - 1).isDisjoint(with: [.objectIk, .negation, .adverb]),
        !view.spelled(clause.nonfinite - 1, in: "te dat")
      {
        return false
      }
      let isParticiple = view.lexeme(clause.nonfinite).forms.contains(.participle)
      if isParticiple, !view.isFinite(index, "hebben zijn worden"),
        view.lexeme(clause.nonfinite).forms.isDisjoint(with: .infinitive)
      {
        return false
      }
      // *na een stel carbon velgen*: a noun by its looks, where no verb asks for one.
      if view.lexeme(clause.nonfinite).forms.contains(.guessed), view.isFinite(index, "komen gaan blijven"),
        !isParticiple, !view.spelled(clause.nonfinite - 1, "te")
      {
        return false
      }
      let posture: WordSet = "zitten staan liggen lopen"
      if view.isFinite(index, posture), !view.spelled(clause.nonfinite - 1, "te") { return false }
      if view.isFinite(index, "hebben zijn"), !isParticiple,
        !view.own(index).contains(where: {
          view.spelled($0, in: "zitten staan liggen lopen komen gaan blijven laten kunnen moeten willen")
            && ($0 != clause.nonfinite || view.isFinite(index, "hebben"))
        })
      {
        return false
      }
    }
    return hasSureParticle(index)
  }

  private func hasSureParticle(_ index: Int) -> Bool {
    let clause = view.clause(index)
    // *ik zat nog in mijn pyjama gij zegt haar dat*: lines of a chat that no mark parted.
    if view.own(index).contains(where: {
      view.spelled($0, in: "ik jij gij hij wij") && $0 != clause.subject && !clause.subjectPhrase.contains($0)
        && !view.spelled($0 - 1, in: "dan als dat da wie")
        && view.grammar($0 - 1).isDisjoint(with: [.interrogative, .subordinator, .relative])
        || view.passage.tokens[$0].flags.contains(.allCapitals) && $0 != clause.finite && view.lexeme($0).forms.isFinite
          && view.grammar($0).isEmpty
    }) {
      return false
    }
    if clause.particle >= 0 {
      if view.spelled(clause.particle, "thuis"), !view.isVerb(index, "thuiskomen thuisblijven thuisbrengen") {
        return false
      }
      // *ik sta het dichtst bij*
      if view.folded(clause.particle - 1).ends("st"), view.spelled(clause.particle - 2, "het") { return false }
      let next = clause.particle + 1
      // *je denkt aan wat jou uitkomt*
      if view.grammar(clause.particle).contains(.preposition), view.spelled(next, in: "wat wie hoe") { return false }
      if view.grammar(clause.particle).contains(.preposition), view.isWord(next), view.clause(ofToken: next) == index,
        view.grammar(next).isDisjoint(with: .preposition), next != clause.nonfinite, next != clause.finite,
        !view.spelled(next, in: "te en")
      {
        return false
      }
    }
    // *ik sta in weer en wind te verkopen*: a phrase, not *instaan*.
    if view.isFinite(index, "staan zitten liggen lopen"),
      let into = view.own(index).first(where: { view.spelled($0, in: "in op aan") && $0 == clause.finite + 1 }),
      view.isWord(into + 1), view.grammar(into + 1).isDisjoint(with: [.determiner, .possessive]),
      view.spelled(into + 2, in: "en of")
    {
      return false
    }
    // *'t laat u koud*: the first word is the subject.
    if clause.order == .inverted, clause.tokens.lowerBound < clause.finite,
      view.own(index).first(where: { view.isWord($0) }).map({ view.spelled($0, in: "het 't t") }) ?? false
    {
      return false
    }
    // *u* may be whom it was done to: *uw zoon heeft u gezegd*.
    if clause.order == .inverted, view.spelled(clause.finite, "heeft"), view.spelled(clause.subject, "u") {
      return false
    }
    let own = view.own(index)
    return view.first("toe", in: own) == nil
      && !own.contains {
        view.spelled($0, "en") && $0 > clause.finite && view.lexeme($0 + 1).forms.isFinite
          && (view.grammar($0 + 1).isEmpty || !view.grammar($0 + 2).isDisjoint(with: [.adverb, .objectIk, .negation]))
          && !view.lexeme($0 + 1).forms.contains(.guessed)
      }
  }

  /// *Als het zo doorgaat, stap ik naar het bestuur*, *morgen*, *vanaf nu*: what has not happened.
  func isToCome(_ index: Int) -> Bool {
    let isPerson = view.clause(index).person == .ik || view.clause(index).person == .wij
    if view.clause(index).person == .wij, view.clause(index).tense == .present, hasTime(index) { return true }
    if isPerson, view.clauses.contains(where: { view.clause($0).kind == .conditional }) { return true }
    if isForLater(index) || view.first("voortaan", in: view.tokens) != nil { return true }
    // *dat je dit morgen weer vergeten bent*
    if view.clause(index).tense == .perfect, view.first("morgen overmorgen straks", in: view.own(index)) != nil {
      return true
    }
    guard view.clause(index).tense == .present else { return false }
    if isSoon(index) { return true }
    if view.tokens.contains(where: { view.spelled($0, "of") && view.isMark($0 - 1) }) { return true }
    if isOrdered(index) { return true }
    if isAnnounced(index) { return true }
    if !isPerson, view.clause(index).negation >= 0, view.first("dan", in: view.own(index)) != nil { return true }
    if view.isFinite(index, "gaan"), hasTime(index), view.first("uur", in: view.own(index)) == nil { return true }
    return view.first(
      "volgend volgende vanaf voortaan anders per nooit", in: view.own(index)
    )
    .map { !view.spelled($0, "nooit") || isPerson } ?? false
      || isPerson
        && (hasTime(index) && !view.isFinite(index, "mogen moeten staan zitten liggen")
          && view.first("vorige gisteren net vannacht elke iedere uur", in: view.own(index)) == nil
          || view.first("of anders", in: view.tokens) != nil)
  }

  /// *ik ben er over vier maanden weer*, *dadelijk komt u zeggen*: told in the present, of a time that is named.
  func isSoon(_ index: Int) -> Bool {
    guard view.clause(index).tense == .present else { return false }
    return view.first("morgen overmorgen straks dadelijk zometeen", in: view.own(index)) != nil
      || view.own(index).contains {
        view.spelled($0, "over") && !view.grammar($0 + 1).isDisjoint(with: [.numeral, .determiner])
          && view.spelled($0 + 2, in: "uur dagen weken week maand maanden jaar tijdje")
      }
  }

  /// *Na nieuwjaar leg ik de sleutel op tafel*, *dan halen we het einde nog*, *straks stuur ik je een kaartje*
  func isForLater(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.person == .ik || clause.person == .wij, clause.tense == .present else { return false }
    if view.first("straks", in: view.tokens) != nil { return true }
    return clause.order == .inverted
      && (view.firstContentWord.map { view.spelled($0, in: "na vanaf over tegen") } ?? false
        || clause.person == .wij && view.first("nog", in: view.own(index)) != nil)
  }

  /// *Zondag sta je voor mijn deur*: an order as well as a fact.
  func isOrdered(_ index: Int) -> Bool {
    view.clause(index).person == .ander && view.clause(index).tense == .present
      && !(view.isFinite(index, "hebben zijn") && view.clause(index).nonfinite >= 0)
      && view.first("weer wéér al", in: view.own(index)) == nil
      && isDated(index)
  }

  /// *Je gaat hier nu niet moeilijk over doen*, *ge gaat u bij hem excuseren*: what is to be done, or not, from now on.
  func isAnnounced(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard view.isFinite(index, "gaan"), clause.nonfinite >= 0, clause.tense == .present else { return false }
    if view.first("nu", in: view.own(index)) != nil { return true }
    let isHabit =
      view.first(
        "weer wéér dan gewoon ineens opeens toch maar steeds altijd liever lekker eerst elke iedere zelf ook al nog",
        in: view.own(index)) != nil
      || view.clauses.contains {
        view.clause($0).parent == index && [.conditional, .temporal].contains(view.clause($0).kind)
      }
    return clause.person == .ander && clause.kind == .root && clause.order == .main && !isHabit
      && view.clauses.count { view.clause($0).kind == .root } == 1
  }

  /// *Zondag sta je voor mijn deur*, *je belt nu die fysio*: a day to come, or now.
  private func isDated(_ index: Int) -> Bool {
    let isNow =
      view.clause(index).order == .main && view.clause(index).kind == .root
      && view.clauses.count { view.clause($0).kind == .root } == 1
      && view.spelled(view.clause(index).finite + 1, "nu")
      && !view.isVerb(index, "zitten staan liggen slapen zijn hebben")
    return isNow
      || view.first("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", in: view.own(index)) != nil
      || view.find("dit", "weekend") != nil || view.find("komend", "weekend") != nil
  }

  /// *doe poeslief*, *doe alsof*, *je maakt je ervan af*: a verb that says nothing by itself.
  func isEmptyVerb(_ index: Int) -> Bool {
    if abandons(index) || view.isVerb(index, "voorzien") { return true }
    if view.isVerb(index, "afmaken"), view.first("van ervan", in: view.own(index)) != nil { return true }
    if view.isVerb(index, "aandoen leven strijken schelen")
      || view.spelled(view.clause(index).finite, in: "kost kostte")
    {
      return true
    }
    if view.own(index).contains(where: { view.spelled($0, in: "nee ja") }) { return true }
    guard view.isVerb(index, "doen maken") else { return false }
    let own = view.own(index)
    return view.first("net alsof of", in: own) != nil
      || !own.contains {
        $0 > view.clause(index).finite && !view.clause(index).subjectPhrase.contains($0)
          && !view.grammar($0).isDisjoint(with: [.determiner, .possessive])
          && !view.spelled($0, in: "het 't dat dit t")
      }
  }
}
