internal import Dutch

/// Which rewrites are tried for a hit, best first. What a rule found says where to begin; the clause's shape decides.
extension Rewriter {
  func recipes(_ hit: Hit) -> [Draft] {
    switch hit.rule {
    case "schijngevoel": return beneath(hit)
    case "stemverheffing": return target(hit).map { statement($0) } ?? []
    case "dreigement": return threat(hit)
    default: break
    }
    if hit.rule == "eis", let inner = demanded(hit) { return inner }
    guard let index = target(hit) else { return withoutOther(hit) }
    var drafts: [Draft] = []
    if hit.rule != "oordeel", let verb = verdictVerb(index) { drafts += judgement(verb, index) }
    switch hit.rule {
    case "absoluut": drafts += absolute(hit, index)
    case "interpretatie": drafts += interpretation(hit, index)
    case "schijn-ik": drafts += falseFrame(hit, index)
    case "oordeel": drafts += judgement(hit, index)
    case "schuld": drafts += blame(hit, index)
    case "vergelijking": drafts += [missed(index)].compactMap { $0 }
    case "afwimpelen":
      let other = register.subject == "je" ? "jou" : register.object
      return outlet(hit) + [Draft(kind: .splitsing, text: "Ik zie het anders. Hoe was het voor \(other)?")]
    default: break
    }
    // A verdict or a fixed reproach is not told again in another order.
    let isVerdict = hit.rule == "oordeel" || hit.rule == "afwimpelen" || hit.construction == "formule"
    return drafts + (hit.rule == "oordeel" ? [] : outlet(hit))
      + (isVerdict && !isOpen(hit, index) ? embedded(hit) : byShape(hit, index))
  }

  /// Whether a formula leaves a wish that can be read from its clause: *je had wel eens mogen ...*
  private func isOpen(_ hit: Hit, _ index: Int) -> Bool {
    guard hit.construction == "formule", !isJudging(index) else { return false }
    return ["eis", "verwijtvraag"].contains(hit.rule)
  }

  /// A verb of the clause that is a verdict, as a hit of its own: *jij klaagt altijd* is told as words, not as complaining.
  private func verdictVerb(_ index: Int) -> Hit? {
    for i in [view.clause(index).nonfinite, view.clause(index).finite] where isVerdictVerb(i, index) {
      guard let entry = view.entries(i, .judgement).first(where: { $0.kind == .verb }) else { continue }
      return Hit(
        rule: "oordeel", level: .error, tokens: i..<i + 1, clause: index, message: "",
        construction: entry.keys["klasse"] ?? "", entry: entry)
    }
    return nil
  }

  /// *ik wil dat je*, *ik eis dat je*: the act that is demanded.
  private func demanded(_ hit: Hit) -> [Draft]? {
    let inner = view.clauses.first { i in
      let c = view.clause(i)
      return c.kind == .content && c.person == .ander && c.parent >= 0 && view.clause(c.parent).person == .ik
        && view.isFinite(c.parent, "willen eisen verwachten") && !c.isQuoted
    }
    return inner.flatMap { wanted($0) }
  }

  // MARK: By shape

  /// What the clause is decides: an order, a must, a question, a wish that came too late, something told.
  private func byShape(_ hit: Hit, _ index: Int) -> [Draft] {
    let clause = view.clause(index)
    if clause.order == .imperative { return [request(imperative: index)].compactMap { $0 } }
    let late = lateness(index)
    if !late.isEmpty { return late }
    let told = embedded(hit)
    if !told.isEmpty { return told }
    if isTooLate(index) { return standsAlone(index) ? counterfactual(index) : [] }
    if let must = demand(index) { return must }
    if let agreed = agreed(index) { return agreed }
    if let wanted = wanted(index) { return wanted }
    if view.sentence.isQuestion || clause.order == .question { return question(index) }
    return statement(index)
  }

  /// *je had me kunnen bellen*, *had je niet even kunnen wachten*.
  private func isTooLate(_ index: Int) -> Bool {
    let own = view.own(index)
    return view.isFinite(index, "hebben zijn") && view.spelled(view.clause(index).finite, in: "had hadt hadden was")
      && (view.first("moeten kunnen mogen", in: own) != nil
        || view.first("maar", in: own) != nil
          && own.first(where: { view.isWord($0) && $0 >= opening.end }) == view.clause(index).finite)
      || view.isFinite(index, "kunnen mogen") && view.first("hebben", in: own) != nil
  }

  /// *je moet*, *u hoort te*, *je zou moeten*, *voortaan*, *jij gaat nu*.
  private func demand(_ index: Int) -> [Draft]? {
    let clause = view.clause(index)
    guard clause.kind == .root || clause.kind == .content, clause.order != .question else { return nil }
    let own = view.own(index)
    let isMust =
      clause.nonfinite >= 0
      && (view.isFinite(index, "moeten horen behoren dienen")
        || view.isFinite(index, "zullen mogen") && view.first("moeten eens ook", in: own) != nil)
    let isFromNow = view.first("voortaan", in: own) != nil || view.find("vanaf", "nu") != nil
    guard isMust || isFromNow else { return nil }
    guard clause.negation < 0, standsAlone(index) else { return [] }
    return [request(index, slot: "[wanneer?]", isDemand: true)].compactMap { $0 }
  }

  /// *jij zou toch bellen*: what was counted on.
  private func agreed(_ index: Int) -> [Draft]? {
    let clause = view.clause(index)
    guard view.spelled(clause.finite, in: "zou zoudt zouden"), clause.nonfinite >= 0,
      view.first("moeten kunnen mogen willen", in: view.own(index)) == nil,
      clause.kind == .root, clause.negation < 0, !view.clauses.contains(where: { view.clause($0).kind == .conditional })
    else { return nil }
    guard standsAlone(index), isAct(index), !isJudging(index), !measuresAll(index),
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)
    else { return [] }
    return [
      request(index, slot: "[wanneer?]"), Draft(kind: .ikBoodschap, text: "Ik rekende erop dat \(words)."),
    ].compactMap { $0 }
  }

  /// *ik wil dat je*, *ik eis dat je*, *ik verwacht dat u*.
  private func wanted(_ index: Int) -> [Draft]? {
    let clause = view.clause(index)
    guard clause.kind == .content, clause.parent >= 0, view.clause(clause.parent).person == .ik,
      view.isFinite(clause.parent, "willen eisen verwachten")
    else { return nil }
    guard clause.negation < 0 else { return [] }
    return [request(index, slot: "[wanneer?]", isDemand: true)].compactMap { $0 }
  }

  /// A reproach with a question mark: the wish in it, or the fact it asks about.
  private func question(_ index: Int) -> [Draft] {
    let clause = view.clause(index)
    let own = view.own(index)
    guard standsAlone(index) else { return [] }
    if let om = view.clauses.first(where: { view.clause($0).kind == .infinitival && view.clause($0).parent == index }),
      view.first("moeilijk moeite lastig veel gevraagd", in: own) != nil
    {
      return [request(omTe: om)].compactMap { $0 }
    }
    let asksWhy = view.first("waarom wrm hoezo", in: own) != nil
    let asksAgain = view.first("wanneer", in: own) != nil
    let isYesNo = view.grammar(
      own.first {
        view.isWord($0) && $0 >= opening.end && view.grammar($0).isDisjoint(with: [.coordinator, .interjection])
      } ?? -1
    ).isDisjoint(with: .interrogative)
    if view.first("hoe", in: own) != nil, view.isFinite(index, "durven kunnen halen"), clause.nonfinite >= 0,
      isAct(index), !isJudging(index), !measuresAll(index),
      let words = recast.pastOfMeaning(index, edits: edits(index))
    {
      return [Draft(kind: .ikBoodschap, text: "Toen \(words), voelde ik \(register.me) [welk gevoel?].")]
    }
    if asksWhy, isTooLate(index) { return counterfactual(index) }
    if isYesNo, isTooLate(index) { return counterfactual(index) }
    if clause.negation >= 0 || asksAgain || isYesNo && view.isFinite(index, "kunnen willen gaan") {
      let never = own.first { view.spelled($0, in: "nooit niet nie ni noit") }
      let isWill = view.isFinite(index, "willen kunnen gaan zullen")
      let wish = request(
        index, replacing: never.map { $0..<$0 + 1 }, slot: "[wanneer?]", isDemand: isWill && clause.nonfinite >= 0)
      return [wish, clause.tense == .present ? nil : past(index)].compactMap { $0 }
    }
    if asksWhy {
      let absolute = own.first { view.senses($0).has(.absolute) }
      return [
        past(index, replacing: absolute.map { $0..<$0 + 1 }, with: "[wanneer?]", asksWhen: clause.tense == .present)
      ].compactMap { $0 }
    }
    return []
  }

  /// Something told of the other: the fact, the feeling, and for what was left undone the wish.
  func statement(_ index: Int) -> [Draft] {
    if !standsAlone(index) { return contrast() }
    guard isTellable(index) else { return state(index) }
    let clause = view.clause(index)
    var drafts: [Draft] = []
    if let fact = fact(index) { drafts.append(fact) }
    // *bent komen opdagen*, *hebt zitten gamen*: a perfect in all but its participle.
    let isNow = clause.tense == .present && !(view.isFinite(index, "hebben zijn") && clause.nonfinite >= 0)
    if let told = past(index, asksWhen: isNow) {
      drafts.append(told)
    } else if !isNow, let told = plain(index) {
      drafts.append(told)
    }
    if let wish = opposite(index) { drafts.append(wish) }
    if clause.negation >= 0, isNow,
      let never = view.own(index).first(where: { view.spelled($0, in: "niet nie ni nooit noit") }),
      let wish = request(index, replacing: never..<never + 1, slot: "[wanneer?]")
    {
      drafts.append(wish)
    }
    return drafts
  }

  /// *Jij koopt een fiets en ik moet alles verantwoorden*: both sides, then the feeling.
  private func contrast() -> [Draft] {
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard roots.count == 2, view.clauses.count == roots.count || view.clauses.count == 3, let first = roots.first,
      let second = roots.last,
      Set([view.clause(first).person, view.clause(second).person]) == [.ander, .ik],
      view.tokens.contains(where: { view.spelled($0, "en") && view.clause(second).tokens.lowerBound == $0 }),
      !view.sentence.isQuestion
    else { return [] }
    var parts: [String] = []
    for index in roots {
      guard !isJudging(index), !measuresAll(index), !hasTooMuch(index), view.clause(index).order != .imperative,
        view.clause(index).person == .ik || isAct(index) && !isHypothetical(index),
        let words = recast.past(index, edits: edits(index), unstressed: false)
      else { return [] }
      parts.append(words)
    }
    return [
      Draft(kind: .ikBoodschap, text: "Toen \(parts[0]) en \(parts[1]), voelde ik \(register.me) [welk gevoel?].")
    ]
  }

  /// A state of the other: no fact, but something one may take for true and ask about.
  private func state(_ index: Int) -> [Draft] {
    let isState =
      view.isVerb(
        index, "hebben zijn vinden denken weten houden geven begrijpen snappen beseffen geloven vertrouwen voelen")
      || view.isFinite(index, "willen")
    guard isState, view.clause(index).person == .ander, !measuresAll(index), view.clause(index).verbRow >= 0 else {
      return []
    }
    return [idea(index, asks: true)].compactMap { $0 }
  }

  /// *Belachelijk dat je zoveel uitgeeft*, *leuk dat ik het via de juf hoor*: the verdict goes, the fact stays.
  private func embedded(_ hit: Hit) -> [Draft] {
    guard
      let inner = view.clauses.first(where: { i in
        let c = view.clause(i)
        return c.kind == .content && c.parent >= 0 && c.parent != i && c.finite >= 0 && view.isTarget(i)
          && view.clause(c.parent).person != .ander && view.clause(c.parent).person != .ik
          && view.clause(c.parent).frame != .reported
      }), view.first("zoiets", in: view.own(inner)) == nil, !view.sentence.isQuestion
    else { return [] }
    return [past(inner, asksWhen: view.clause(inner).tense == .present) ?? past(inner)].compactMap { $0 }
  }

  /// A hit in a sentence without a clause of the other.
  private func withoutOther(_ hit: Hit) -> [Draft] {
    var drafts = outlet(hit)
    if let om = view.clauses.first(where: { view.clause($0).kind == .infinitival }), view.sentence.isQuestion,
      view.first("moeilijk moeite lastig", in: view.tokens) != nil, let wish = request(omTe: om)
    {
      drafts.append(wish)
    }
    guard hit.clause >= 0, view.clauses.contains(hit.clause) else { return drafts }
    if hit.rule == "schuld" { drafts += blame(hit, hit.clause) }
    if hit.rule == "interpretatie", let idea = idea(hit.clause, asks: register.subject != "u") { drafts.append(idea) }
    if hit.rule == "oordeel", hit.construction == "stem" || hit.construction == "toon" {
      drafts.append(words(hit.clause, hit))
    }
    return drafts
  }

  // MARK: By rule

  private func absolute(_ hit: Hit, _ index: Int) -> [Draft] {
    let late = lateness(index)
    if !late.isEmpty { return late }
    guard standsAlone(index), view.own(index).contains(hit.tokens.lowerBound), !view.sentence.isQuestion else {
      return []
    }
    guard hit.construction == "nooit" else {
      var replaced = hit.tokens
      if view.spelled(replaced.upperBound, in: "maar weer") { replaced = replaced.lowerBound..<replaced.upperBound + 1 }
      guard !isJudging(index), !measuresAll(index, except: replaced) else { return [] }
      let told =
        isTellable(index, except: replaced)
        ? past(index, replacing: replaced, with: hasTime(index) ? nil : "[wanneer?]") : nil
      return [told, opposite(index)].compactMap { $0 }
    }
    if hit.tokens.count > 1, view.first("geen", in: hit.tokens) != nil,
      view.first("keer weken maanden jaren eeuwen seconde tijden dagen", in: hit.tokens) != nil
    {
      let tokens = hit.tokens
      let when = hasTime(index) ? "niet" : "[wanneer?] niet"
      return [
        request(index, replacing: tokens, slot: "[wanneer?]"),
        isAct(index) ? past(index, replacing: tokens, with: when) : nil,
      ].compactMap { $0 }
    }
    guard let never = hit.tokens.first(where: { view.spelled($0, in: "nooit noit nimmer") }),
      !view.spelled(hit.tokens.lowerBound + 1, "of"),
      !view.spelled(never - 1, in: "nog bijna")
    else { return neverYet(index) }
    let tokens = never..<never + 1
    let wish = request(index, replacing: tokens, slot: "[wanneer?]")
    guard let (negation, replaced) = negated(never, index) else { return [wish].compactMap { $0 } }
    let isInner = view.isVerb(index, "luisteren nadenken denken meedenken") || !isAct(index)
    let guess = isInner ? idea(index, replacing: replaced, with: negation, asks: false) : nil
    if let moment = view.clauses.first(where: {
      view.clause($0).parent == index && view.clause($0).kind == .conditional
    }), guess != nil,
      let own = ownMoment(moment, ending: "voelde ik \(register.me) [welk gevoel?]"),
      let seen = ownMoment(moment, ending: "[wat zag of hoorde je?]")
    {
      return [guess, Draft(kind: .ikBoodschap, text: own), Draft(kind: .feit, text: seen)].compactMap { $0 }
    }
    let when = hasTime(index) ? "" : "[wanneer?] "
    let told = isAct(index) && !isHypothetical(index) ? past(index, replacing: replaced, with: when + negation) : nil
    return [wish, told, guess].compactMap { $0 }
  }

  /// *Jij hebt nog nooit gevraagd hoe het met me gaat*: a tally; the wish in it.
  private func neverYet(_ index: Int) -> [Draft] {
    guard standsAlone(index), let never = view.own(index).first(where: { view.spelled($0, in: "nooit noit") }) else {
      return []
    }
    let start = view.spelled(never - 1, in: "nog bijna") ? never - 1 : never
    return [request(index, replacing: start..<never + 1, slot: "[wanneer?]")].compactMap { $0 }
  }

  /// What *nooit* becomes in a fact, by the word after it: *niet*, *geen* (for *een* or a bare noun); nil when unsure.
  private func negated(_ never: Int, _ index: Int) -> (String, Range<Int>)? {
    guard let field = recast.parts(index)?.field, let at = field.firstIndex(of: never) else { return nil }
    let tokens = never..<never + 1
    let gone = edits(index)
    let rest = field[(at + 1)...].drop { gone[$0] != nil }
    guard let next = rest.first, view.isWord(next) else { return ("niet", tokens) }
    if view.spelled(next, "een") { return next == never + 1 ? ("geen", never..<next + 1) : nil }
    if view.spelled(next, "iets") { return next == never + 1 ? ("niets", never..<next + 1) : nil }
    if view.spelled(next, in: "iemand ergens meer") { return nil }
    if view.spelled(next, "op"), view.spelled(next + 1, "tijd") { return nil }
    if view.spelled(
      next,
      in:
        "tijd zin geld aandacht hulp interesse geduld respect complimenten bloemen cadeaus begrip boodschappen ruzie koffie steun"
    ) {
      return ("geen", tokens)
    }
    let known: Grammar = [
      .adverb, .preposition, .particle, .adjectiveish, .time, .te, .pronominalAdverb, .om, .determiner, .possessive,
    ]
    if !view.grammar(next).isDisjoint(with: known) || view.clause(ofToken: next) != index { return ("niet", tokens) }
    return nil
  }

  private func interpretation(_ hit: Hit, _ index: Int) -> [Draft] {
    if view.first("expres opzettelijk doelbewust", in: view.own(index)) != nil {
      let isNow = view.clause(index).tense == .present
      var drop = view.own(index).first { view.spelled($0, in: "expres opzettelijk doelbewust") }.map { $0..<$0 + 1 }
      if view.clause(index).tense != .present, let purpose = purpose(index) {
        return [purpose, past(index, replacing: drop)].compactMap { $0 }
      }
      if isNow { drop = drop.map { $0 } }
      return [past(index, replacing: drop)].compactMap { $0 }
    }
    let known = known(index)
    if !known.isEmpty { return known }
    if view.first("straks", in: view.own(index)) != nil || view.isFinite(index, "zullen") {
      return [fear(index)].compactMap { $0 }
    }
    if measuresAll(index) { return [] }
    return [idea(index, asks: true)].compactMap { $0 }
      + (isTellable(index) ? [past(index, asksWhen: view.clause(index).tense == .present)].compactMap { $0 } : [])
  }

  private func falseFrame(_ hit: Hit, _ index: Int) -> [Draft] {
    let clause = view.clause(index)
    guard clause.order == .final, clause.parent >= 0 else { return [] }
    if let must = demand(index), !must.isEmpty { return must }
    if isJudging(index, countingVerbs: false) || hasTooMuch(index) { return guessedState(index, hit) }
    if clause.tense == .present, let words = recast.subordinate(index, edits: edits(index), unstressed: true) {
      let tail = register.subject == "u" ? ", en ik weet niet of dat klopt." : ". Klopt dat?"
      return [Draft(kind: .interpretatie, text: "Ik heb het idee dat \(words)\(tail)")]
    }
    return [past(index)].compactMap { $0 }
  }

  private func judgement(_ hit: Hit, _ index: Int) -> [Draft] {
    var drafts: [Draft] = []
    let r = register
    let isVerb = hit.entry?.kind == .verb
    if view.own(index).contains(hit.tokens.lowerBound) || view.own(index).contains(hit.tokens.upperBound - 1) {
      switch hit.construction {
      case "stem":
        drafts.append(words(index, hit, how: "[hoe hard?]"))
        drafts.append(wordsFelt(index, hit, how: "met luidere stem "))
      case "toon":
        drafts.append(words(index, hit))
        drafts.append(wordsFelt(index, hit))
      case "kleinering" where isVerb && isSpoken(index):
        drafts.append(words(index, hit))
        drafts.append(wordsFelt(index, hit))
      case "waarheid" where isVerb && view.isVerb(index, "liegen voorliegen jokken beliegen"):
        drafts.append(
          Draft(
            kind: .feit,
            text: "\(r.said) \(setting(index, leavingOut: hit.tokens).speech)'[welke woorden?]' en later zag ik [wat?]."
          ))
      case "herhalen" where isVerb: drafts.append(words(index, hit, how: "[hoe vaak?]"))
      case "contact":
        if view.first("me mij", in: view.own(index)) != nil, !r.isThirdPerson {
          drafts.append(Draft(kind: .verzoek, text: "\(r.would) [wanneer?] met \(r.me) willen praten?"))
        }
      case "alleen-laten":
        if view.first("me mij", in: view.own(index)) != nil {
          drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag hulp gehad bij [wat?]."))
        }
      case "geen-moeite":
        if !r.isThirdPerson {
          drafts.append(Draft(kind: .verzoek, text: "\(r.would) [wat precies?] van \(r.me) willen overnemen?"))
        }
      case "bederven":
        if let parts = recast.parts(index), isVerb, (2...3).contains(parts.field.count), let first = parts.field.first,
          let last = parts.field.last,
          !view.text(last).hasSuffix("en"), !view.grammar(first).isDisjoint(with: [.determiner, .possessive])
        {
          let thing = view.joined(parts.field)
          drafts.append(
            Draft(
              kind: .ikBoodschap,
              text: "\(thing.capitalisedFirst) liep anders dan ik had gehoopt, en ik voelde \(r.me) [welk gevoel?]."))
        }
      case "kwetsen" where isVerb:
        if view.first("me mij", in: view.own(index)) != nil {
          drafts.append(
            Draft(kind: .ikBoodschap, text: "Het deed \(r.me) pijn toen \(r.subject) [wat zag of hoorde je?]."))
        }
      default: break
      }
      if standsAlone(index) { drafts += guessedState(index, hit) }
    }
    return outlet(hit) + drafts + manner(hit, index)
  }

  /// Whether the verdict is on something said.
  private func isSpoken(_ index: Int) -> Bool {
    let classes = view.lexemes.vocabulary.classes(view.clause(index).verbRow)
    return !classes.isDisjoint(with: [.speech, .audible])
      || view.isVerb(
        index,
        "beledigen bekritiseren afkraken uitlachen veroordelen kleineren denigreren honen bespotten afkammen afzeiken uitmaken neerhalen vernederen belasteren ridiculiseren"
      )
  }

  /// *Je keek zo ijzig naar mij*: without the verdict a fact is left; *je deed zo zuur over mijn reis*: words are left.
  private func manner(_ hit: Hit, _ index: Int) -> [Draft] {
    guard standsAlone(index), view.own(index).contains(hit.tokens.lowerBound), hit.tokens.count <= 2,
      hit.entry?.kind != .verb,
      hit.entry?.kind != .expression, view.clause(index).negation < 0, !view.sentence.isQuestion
    else { return [] }
    let place = setting(index, leavingOut: hit.tokens)
    if view.isVerb(index, "doen zijn klinken reageren praten overkomen antwoorden spreken"), !place.speech.isEmpty {
      return [wordsFelt(index, hit), words(index, hit)]
    }
    if view.isVerb(index, "antwoorden reageren praten klinken zeggen"), view.clause(index).tense != .present {
      return [wordsFelt(index, hit), words(index, hit)]
    }
    guard isAct(index),
      view.isVerb(
        index,
        "kijken vragen zeggen lachen noemen vertellen roepen gooien zetten lopen komen binnenkomen weggaan weglopen schrijven sturen appen zitten staan aankijken"
      ),
      view.clause(index).tense != .present, let parts = recast.parts(index)
    else { return [] }
    var changes = edits(index, replacing: hit.tokens)
    for i in hit.tokens.lowerBound - 2..<hit.tokens.lowerBound where view.spelled(i, in: "zo heel erg echt zeer best") {
      changes[i] = .drop
    }
    let left = parts.field.filter { changes[$0] == nil && view.isWord($0) }
    guard !left.isEmpty, left.allSatisfy({ !view.senses($0).has(.judgement) }),
      let words = recast.past(index, edits: changes)
    else { return [] }
    return [Draft(kind: .ikBoodschap, text: "Toen \(words), voelde ik \(register.me) [welk gevoel?].")]
  }

  /// *Als je zo doet, ga ik bij je weg*: what is at stake, without the stake.
  private func threat(_ hit: Hit) -> [Draft] {
    var drafts = outlet(hit)
    if let wish = view.clauses.first(where: {
      view.clause($0).kind == .conditional && view.clause($0).person == .ander && view.clause($0).negation >= 0
    }), let never = view.own(wish).first(where: { view.spelled($0, in: "niet nooit nie ni") }),
      !view.spelled(never + 1, "meer"),
      let draft = request(wish, replacing: never..<never + 1, slot: "[wanneer?]")
    {
      drafts.append(draft)
    }
    let leaves =
      view.first(
        "scheiden scheid scheiding weg vertrek klaar volhoud ophouden uit over voorbij beu zat", in: view.tokens) != nil
    if leaves, view.mentionsSelf || view.first("uit over voorbij", in: view.tokens) != nil {
      drafts.append(Draft(kind: .ikBoodschap, text: "Ik weet niet of ik dit zo volhoud."))
    }
    return drafts
  }

  private func blame(_ hit: Hit, _ index: Int) -> [Draft] {
    // Door jou heb ik mijn trein gemist: the own fact stays.
    let at = hit.clause >= 0 && view.clauses.contains(hit.clause) ? hit.clause : index
    let clause = view.clause(at)
    if clause.person != .ander,
      let by = view.own(at).first(where: {
        view.spelled($0, in: "door vanwege dankzij") && view.spelled($0 + 1, in: "jou je u jullie")
      }),
      clause.finite >= 0, standsAlone(at), !isJudging(at) || clause.person == .ik,
      view.first("alleen", in: view.own(at)) == nil, !measuresAll(at) || clause.person == .ik,
      clause.order == .main || clause.order == .inverted
    {
      var changes = edits(at)
      for i in by...by + 1 { changes[i] = .drop }
      guard let fact = recast.main(at, edits: changes)?.capitalisedFirst else { return [] }
      let feeling = clause.tense == .present ? "en ik voel" : "en ik voelde"
      return [
        Draft(kind: .feit, text: fact + "."),
        Draft(kind: .ikBoodschap, text: "\(fact), \(feeling) \(register.me) [welk gevoel?]."),
      ]
    }
    return [ownFeeling(index)].compactMap { $0 }
  }
}
