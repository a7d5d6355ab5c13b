internal import Dutch

/// One plain statement about the other, of which a formula or a verdict took the whole: what passes between two people is said
/// as the speaker's own idea, what was done is told as done once.
extension Rewriter {
  /// *Je vertrouwt me niet* becomes *Ik heb het idee dat je me niet vertrouwt. Klopt dat?*, *je loopt altijd weg* becomes *Toen
  /// je [wanneer?] wegliep, voelde ik me [welk gevoel?].*
  func plainly(_ hit: Hit) -> [Draft] {
    if hit.rule == "eis" { return demandedPlainly(hit) }
    let asked = askedPlainly(hit) + promised(hit)
    if !asked.isEmpty { return asked }
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
    onderbreken weglopen wegkijken ophangen dichtgooien dichtslaan doorvertellen verdertellen uitlachen controleren \
    huilen zuchten uitgeven doorlezen meelezen wegrijden afluisteren
    """

  /// Whether a clause is about what the other feels or has for the speaker.
  private func isBond(_ index: Int) -> Bool {
    let own = view.own(index)
    let isToMe = own.contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
    if view.isVerb(index, Self.bonds), isToMe { return true }
    // *Jij trekt je eigen jongens voor*, *je was er met je hoofd niet bij*
    if view.isVerb(index, "voortrekken achterstellen") { return true }
    if view.isFinite(index, "zijn"), view.first("bij", in: own) != nil, view.first("er", in: own) != nil,
      view.first("hoofd gedachten", in: own) != nil
    {
      return true
    }
    if view.isVerb(index, "geven"), view.first("om", in: own) != nil, isToMe { return true }
    if view.isVerb(index, "houden"), view.first("van", in: own) != nil, view.first("dan", in: own) != nil {
      return true
    }
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
      && view.first("er trots blij eerlijk open geïnteresseerd lief aardig", in: own) != nil
      || view.isFinite(index, "hebben") && view.clause(index).nonfinite < 0
        && view.first("tijd zin oog oor belangstelling interesse geduld begrip aandacht", in: own) != nil
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
      !resistsCutting(index, changes), view.clause(index).tense != .pluperfect,
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

  // MARK: Promises

  /// *Je beloofde te bellen, maar je deed het niet*, *je zou om zes uur thuis zijn en je was er om negen uur*: what was counted
  /// on.
  private func promised(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !register.isThirdPerson,
      ["jij-opener", "oude-koeien", "oordeel"].contains(hit.rule),
      let index = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).finite >= 0 }),
      view.isTarget(index), view.clause(index).order == .main, view.clause(index).negation < 0,
      !view.tokens.contains(where: { view.isQuoted($0) })
    else { return [] }
    let clause = view.clause(index)
    if view.isVerb(index, "beloven"), clause.tense != .present { return [countedOn(index)] }
    guard view.spelled(clause.finite, in: "zou zoudt zouden"), clause.nonfinite >= 0,
      view.first("moeten kunnen mogen willen", in: view.own(index)) == nil, !isJudging(index), !measuresAll(index),
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)?.withoutLastComma,
      !words.hasLooseComma
    else { return [] }
    return [
      Draft(kind: .ikBoodschap, text: "Ik had erop gerekend dat \(words), en ik voelde \(register.me) [welk gevoel?].")
    ]
  }

  // MARK: Demands

  /// *Je moet me vertrouwen*, *bied je excuses aan*, *ik wil dat je stopt met drinken*: the wish in the order.
  private func demandedPlainly(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !register.isThirdPerson, view.tokens.allSatisfy({ !view.isQuoted($0) }) else {
      return []
    }
    if let index = view.clauses.first(where: { view.clause($0).finite >= 0 && view.clause($0).kind == .root }),
      standsAlone(index)
    {
      if let own = ownOrder(index) { return [own] }
      // *Laat me uitpraten*, *help eens mee*
      if view.clause(index).order == .imperative, view.clause(index).negation < 0, view.clauses.count == 1,
        view.isVerb(index, "uitpraten uitspreken helpen meehelpen luisteren antwoorden bellen meewerken zeggen"),
        let wish = request(imperative: index)
      {
        return [wish]
      }
      if let honest = honestOrder(index) { return [honest] }
    }
    guard let index = target(hit), standsAlone(index), view.clause(index).negation < 0, !isJudging(index),
      !measuresAll(index)
    else { return [] }
    let clause = view.clause(index)
    let own = view.own(index)
    // *Je moet me vertrouwen*
    if view.isVerb(index, Self.bonds),
      own.contains(where: { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }),
      view.isFinite(index, "moeten horen dienen mogen kunnen zullen") || clause.kind == .content,
      let words = recast.presentOfMeaning(index, edits: edits(index))
    {
      return [Draft(kind: .ikBoodschap, text: "Ik zou graag willen dat \(words).")]
    }
    // *Je moet meer doen in huis*
    if view.isVerb(index, "doen"), view.isFinite(index, "moeten mogen kunnen zullen"),
      let more = view.first("meer", in: own), view.spelled(more + 1, in: "doen in aan voor met"), clause.nonfinite >= 0
    {
      let words = own.filter { $0 > more && $0 != clause.nonfinite && view.isWord($0) }
      let rest = words.isEmpty ? "" : view.joined(words) + " "
      return [Draft(kind: .verzoek, text: "\(register.would) [wat precies?] \(rest)willen doen?")]
    }
    // *Ik wil dat je stopt met drinken*, *je moet ophouden met gamen*
    if clause.kind == .content && view.isFinite(index, "stoppen")
      || view.isFinite(index, "moeten") && view.isVerb(index, "stoppen ophouden"),
      let with = view.first("met", in: own),
      view.isWord(with + 1),
      !view.isWord(with + 2) || view.clause(ofToken: with + 2) != index
        || with + 2 == clause.finite, with + 1 != clause.finite
    {
      return [
        Draft(
          kind: .verzoek,
          text:
            "\(register.would) willen \(view.isVerb(index, "ophouden") ? "ophouden" : "stoppen") met \(view.text(with + 1))?"
        )
      ]
    }
    // *Ik verwacht dat je op tijd bent*
    if clause.kind == .content, view.isFinite(index, "zijn komen"), view.find("op", "tijd") != nil {
      return [Draft(kind: .verzoek, text: "\(register.would) er [wanneer?] om [hoe laat?] willen zijn?")]
    }
    if view.isFinite(index, "kunnen gaan mogen"), clause.nonfinite >= 0, clause.kind == .root, isAct(index) {
      return [request(index, slot: nil, isDemand: true)].compactMap { $0 }
    }
    return []
  }

  /// *Bied je excuses aan*, *neem je verantwoordelijkheid*: an order about what is the other's own, as a question.
  private func ownOrder(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard clause.order == .question || clause.order == .imperative, clause.negation < 0,
      // *Ga je kamer opruimen*
      clause.nonfinite < 0 || view.isFinite(index, "gaan") && clause.nonfinite > clause.finite,
      clause.finite == view.own(index).first(where: { view.isWord($0) }), view.clauses.count == 1, clause.verbRow >= 0,
      !view.own(index).contains(where: { view.isMark($0) || view.spelled($0, "en") })
    else { return nil }
    let own = view.own(index).filter {
      $0 > clause.finite && $0 != clause.particle && $0 != clause.nonfinite && view.isWord($0)
        && !view.spelled($0, in: "eens nou nu dan ook toch gewoon maar es onmiddellijk meteen direct")
    }
    let isOwn =
      own.count >= 2 && view.spelled(own[0], in: "je uw jullie") && view.isWord(own[1])
      && !view.isVerb(index, "houden schamen gedragen bemoeien aanstellen")
      && view.spelled(
        own[1], in: "excuses verantwoordelijkheid telefoon woord best gsm spullen kleren jas schoenen kamer")
    let isSome =
      own.count == 1 && view.spelled(own[0], in: "sorry iets dankjewel bedankt") && view.isVerb(index, "zeggen")
    guard isOwn || isSome else { return nil }
    return Draft(
      kind: .verzoek,
      text: "\(register.want) \(view.joined(Array(own))) \(view.lexemes.vocabulary.lemma(clause.verbRow))?")
  }

  /// *Wees eens eerlijk*: the same as a question.
  private func honestOrder(_ index: Int) -> Draft? {
    guard view.clause(index).order == .imperative, view.isFinite(index, "zijn"), view.clause(index).negation < 0,
      view.clauses.count == 1,
      let how = view.first("eerlijk lief aardig open geduldig", in: view.own(index)),
      view.own(index).allSatisfy({
        $0 == how || $0 == view.clause(index).finite || !view.isWord($0)
          || view.spelled($0, in: "eens nou nu toch gewoon ook es een keer tegen voor met me mij ons")
      })
    else { return nil }
    let toMe = view.spelled(how + 1, in: "tegen voor met naar") ? " " + view.text(how + 1..<how + 3) : ""
    return Draft(kind: .verzoek, text: "\(register.want) \(view.text(how))\(toMe) zijn?")
  }
}
