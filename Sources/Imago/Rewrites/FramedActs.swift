internal import Dutch

/// Acts told inside a frame that is the reproach (*je had het lef om mijn dagboek te lezen*, *ik vind het belachelijk dat je ...*), or
/// without a subject. The frame goes, the act stays.
extension Rewriter {
  func framedActs(_ hit: Hit) -> [Draft] {
    guard !["dreigement", "sarcasme", "vergelijking", "afwimpelen"].contains(hit.rule) else { return [] }
    return dared() + judgedAct(hit) + neglected() + opined() + driven() + wondered() + whoever()
  }

  private func told(_ words: String) -> Draft {
    feltWhen("\(register.subject) \(words)")
  }

  /// *Je kon het niet laten om mijn moeder erbij te halen*, *hoe haal je het in je hoofd om ...*: the act behind *om*.
  private func dared() -> [Draft] {
    guard
      let index = view.clauses.first(where: { view.isTarget($0) && view.clause($0).kind == .root && isDaring($0) })
    else { return [] }
    guard let act = actBehindOm(of: index) else { return daredPlainly(index) }
    var changes = edits(act)
    // *om pas na twee weken te komen*: how late it was is a fact.
    for i in view.own(act) where view.spelled(i, "pas") { changes[i] = nil }
    if isRepeated(index) {
      let field = view.own(act).filter { changes[$0] == nil && !view.spelled($0, "om") }
      if let at = timePlace(in: field, keepsNegation: true), !view.spelled(at, "te"), changes[at] == nil, !hasTime(act)
      {
        changes[at] = .replace("[wanneer?] " + view.text(at))
      }
    }
    guard !resistsCutting(act, changes),
      let words = recast.past(omTe: act, register.address, edits: changes)?.withoutLastComma, Wording.count(words) >= 2
    else { return [] }
    return [told(words)]
  }

  /// *En dan durf je te vragen of er nog koekjes zijn*: the act in the same clause.
  private func daredPlainly(_ index: Int) -> [Draft] {
    guard view.isFinite(index, "durven wagen aandurven"), view.clause(index).nonfinite >= 0, !view.sentence.isQuestion,
      isAct(index), isSurelyRead(index), !isJudging(index), !measuresAll(index), !isImage(index), !holdsBack(index)
    else { return [] }
    var changes = edits(index)
    for i in view.own(index) where view.spelled(i, in: "dan nog ook gewoon") { changes[i] = .drop }
    if isRepeated(index), !hasTime(index), let at = timePlace(index), changes[at] == nil {
      changes[at] = .replace("[wanneer?] " + view.text(at))
    }
    guard !resistsCutting(index, changes), let words = recast.pastOfMeaning(index, edits: changes)?.withoutLastComma
    else { return [] }
    return [feltWhen(words)]
  }

  /// *Lomp van je, om zonder gedag weg te gaan*, *je bent egoïstisch dat je alleen op vakantie gaat*: the act that was judged.
  private func judgedAct(_ hit: Hit) -> [Draft] {
    guard hit.rule == "oordeel", hit.entry?.kind != .expression, hit.entry?.kind != .verb, !view.sentence.isQuestion
    else { return [] }
    let judged = view.clause(ofToken: hit.tokens.lowerBound)
    guard judged >= 0, view.clause(judged).finite < 0 || view.isFinite(judged, "zijn vinden"),
      view.clause(judged).negation < 0
    else { return [] }
    if let act = view.clauses.first(where: {
      view.clause($0).kind == .infinitival && view.clause($0).tokens.lowerBound >= hit.tokens.upperBound
        && view.first("om", in: view.clause($0).tokens) != nil
    }), !isJudging(act), !measuresAll(act), !hasTooMuch(act), !isImage(act), !holdsBack(act), !isEmptyVerb(act),
      view.first("zo niet te", in: view.own(judged)) == nil, view.clause(judged).nonfinite < 0,
      // *mooi om naar te kijken*: it belongs to what stands before.
      !view.clause(act).tokens.contains(where: {
        view.spelled($0 + 1, "te") && view.grammar($0).contains(.preposition)
          && view.grammar($0).isDisjoint(with: .particle)
          || view.spelled($0, in: "naar van over voor met") && view.spelled($0 + 1, "te")
      }),
      view.own(judged).contains(where: {
        view.spelled($0, "van") && view.spelled($0 + 1, in: "je jou u jullie hem haar")
      }) || view.clause(judged).person == .ding
    {
      let changes = edits(act)
      guard !resistsCutting(act, changes),
        let words = recast.past(omTe: act, register.address, edits: changes)?.withoutLastComma,
        Wording.count(words) >= 2
      else { return [] }
      return [told(words)]
    }
    guard
      let inner = view.clauses.first(where: {
        view.clause($0).kind == .content && view.clause($0).parent == judged && view.isTarget($0)
          && view.clause($0).finite >= 0 && view.spelled(view.clause($0).opener, "dat")
      }), !isEmptyVerb(inner), !isJudging(inner)
    else { return [] }
    let isNow = view.clause(inner).tense == .present
    let told = past(inner, asksWhen: isNow) ?? past(inner)
    guard isNow, let never = view.own(inner).first(where: { view.spelled($0, in: "niet nie nooit noit") }) else {
      return [told].compactMap { $0 }
    }
    return [request(inner, replacing: never..<never + 1, slot: "[wanneer?]"), told].compactMap { $0 }
  }

  /// *Je hebt niet eens de moeite genomen om mij te bellen*: what was hoped for.
  private func neglected() -> [Draft] {
    guard !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.clause($0).negation >= 0 && standsAlone($0)
          && view.first("moeite fatsoen beleefdheid tact", in: view.own($0)) != nil
      }),
      let act = actBehindOm(of: index), view.first("niet niets niks geen", in: view.own(act)) == nil
    else { return [] }
    let changes = edits(act)
    guard !resistsCutting(act, changes) else { return [] }
    let wish = request(omTe: act)
    guard !isRepeated(index),
      let words = recast.past(omTe: act, register.address, edits: changes)?.withoutLastComma, Wording.count(words) >= 2
    else { return [wish].compactMap { $0 } }
    return [Draft(kind: .ikBoodschap, text: "Ik had graag gehad dat \(register.subject) \(words).")]
  }

  /// The act behind *om* that a clause is about; nil where it cannot be told plainly.
  private func actBehindOm(of index: Int) -> Int? {
    guard
      let act = view.clauses.first(where: {
        view.clause($0).kind == .infinitival && view.clause($0).tokens.lowerBound > view.clause(index).finite
          && view.first("om", in: view.clause($0).tokens) != nil
      }), !isJudging(act), !measuresAll(act), !hasTooMuch(act), !isImage(act), !holdsBack(act), !isEmptyVerb(act),
      view.first("zo", in: view.own(act)) == nil,
      view.clauses.allSatisfy({ !isInside($0, act) || view.clause($0).kind == .content && !isJudging($0) })
    else { return nil }
    return act
  }

  /// Whether a clause says no more than that the other dared, chose or was able to.
  private func isDaring(_ index: Int) -> Bool {
    let own = view.own(index)
    let isNegated = view.clause(index).negation >= 0
    if view.isFinite(index, "kunnen"), view.isVerb(index, "laten"), isNegated { return true }
    if isNegated { return false }
    if view.isFinite(index, "durven wagen aandurven"), view.clause(index).nonfinite >= 0 { return true }
    if view.isVerb(index, "presteren bestaan wagen durven aandurven klaarspelen flikken") { return true }
    if view.isVerb(index, "hebben"),
      view.first("lef brutaliteit moed gotspe nerf durf arrogantie tupet onbeschaamdheid", in: own) != nil
    {
      return true
    }
    if view.isVerb(index, "halen"), view.first("hoofd kop", in: own) != nil { return true }
    return view.isVerb(index, "vinden")
      && view.first("nodig normaal gewoon leuk grappig gepast fijn prima logisch oké slim", in: own) != nil
  }

  /// Whether a clause tells what is done again and again rather than what was done.
  private func isRepeated(_ index: Int) -> Bool {
    view.clause(index).tense == .present && view.clause(index).order != .question && !view.sentence.isQuestion
      && !(view.isFinite(index, "hebben zijn") && view.clause(index).nonfinite >= 0)
  }

  /// *Ik vind het belachelijk dat je mijn dagboek hebt gelezen*: the fact behind the opinion.
  private func opined() -> [Draft] {
    guard !view.sentence.isQuestion,
      let inner = view.clauses.first(where: { i in
        let clause = view.clause(i)
        return clause.kind == .content && clause.parent >= 0 && clause.finite >= 0 && view.isTarget(i)
          && view.spelled(clause.opener, "dat") && view.clause(clause.parent).person == .ik
          && view.isFinite(clause.parent, "vinden") && view.clause(clause.parent).negation < 0
          && view.first("het 't t", in: view.own(clause.parent)) != nil
      }), !isEmptyVerb(inner)
    else { return [] }
    return [past(inner, asksWhen: view.clause(inner).tense == .present) ?? past(inner)].compactMap { $0 }
  }

  /// *Je moest zo nodig mijn dagboek lezen*, *moest je nou echt bellen?*: the act itself.
  private func driven() -> [Draft] {
    for index in view.clauses where view.isTarget(index) && view.clause(index).kind == .root {
      let clause = view.clause(index)
      let isDriven =
        view.first("nodig", in: view.own(index)) != nil && view.first("zo weer", in: view.own(index)) != nil
        || view.sentence.isQuestion && view.first("nou nu echt", in: view.own(index)) != nil
      guard view.isFinite(index, "moeten"), clause.tense == .past, clause.nonfinite >= 0, clause.negation < 0, isDriven,
        isAct(index), isSurelyRead(index), !isJudging(index), !isImage(index), standsAlone(index)
      else { continue }
      var changes = edits(index)
      for i in view.own(index) where view.spelled(i, in: "zo nodig nou nu nog per se perse") { changes[i] = .drop }
      guard !resistsCutting(index, changes), isTelling(index, changes),
        let words = recast.pastOfMeaning(index, edits: changes)?.withoutLastComma
      else { continue }
      return [feltWhen(words)]
    }
    return []
  }

  /// *Wie zet er nou een fiets voor de deur?*: nobody is meant but the other.
  private func whoever() -> [Draft] {
    guard view.sentence.isQuestion, !register.isPlural, register.subject != "ge", !register.isThirdPerson,
      let index = view.clauses.first(where: { view.clause($0).kind == .root }), view.clauses.count == 1
    else { return [] }
    let clause = view.clause(index)
    let own = view.own(index)
    guard clause.subject >= 0, view.spelled(clause.subject, "wie"), clause.tense == .present, clause.negation < 0,
      clause.nonfinite < 0, view.first("nou nu", in: own) != nil, isAct(index), isSurelyRead(index),
      !isJudging(index), !isImage(index), !hasTooMuch(index)
    else { return [] }
    var changes = edits(index)
    changes[clause.subject] = .replace(register.subject)
    for i in own where view.spelled(i, in: "er nou nu") { changes[i] = .drop }
    guard let words = recast.past(index, edits: changes)?.withoutLastComma, Wording.count(words) >= 4 else { return [] }
    return [feltWhen(words)]
  }

  /// *Leg maar eens uit wat jullie hebben besproken*: what one would like to know.
  private func wondered() -> [Draft] {
    guard
      let order = view.clauses.first(where: {
        view.clause($0).order == .imperative && view.clause($0).negation < 0
          && view.isVerb($0, "uitleggen vertellen zeggen verklaren")
      }), view.clauses.count == 2,
      // *Leg jij haar maar uit waarom*: somebody else is to be told.
      view.own(order).allSatisfy({ view.grammar($0).isDisjoint(with: [.objectThird, .subjectOther]) }),
      let asked = view.clauses.first(where: {
        view.clause($0).parent == order && view.clause($0).kind == .embeddedQuestion && view.clause($0).finite >= 0
      }), !isJudging(asked), !measuresAll(asked), !hasTooMuch(asked), !isImage(asked), !holdsBack(asked),
      !view.isFinite(asked, "moeten mogen zullen"), let changes = stripped(asked)
    else { return [] }
    let words = view.clause(asked).tokens.filter {
      changes[$0] == nil && view.passage.tokens[$0].kind != .endMark && $0 >= view.clause(asked).opener
    }
    return [Draft(kind: .verzoek, text: "Ik zou graag willen weten \(view.joined(words)).")]
  }

  /// *En dan vanochtend vragen of er nog sokken zijn*, *mij achterlaten bij de toiletten*: an act told without its subject.
  func elliptic(_ hit: Hit) -> [Draft] {
    if let said = saidBoldly() { return [said] }
    guard !["eis", "dreigement", "sarcasme", "verwijtvraag", "vergelijking"].contains(hit.rule),
      !register.isThirdPerson,
      !view.sentence.isQuestion,
      let index = view.clauses.first(where: { view.clause($0).kind == .root || view.clause($0).kind == .verbless }),
      view.clause(index).finite < 0, view.clause(index).nonfinite >= 0, view.clause(index).negation < 0, isAct(index),
      view.clauses.allSatisfy({
        $0 == index || isInside($0, index) && [.content, .embeddedQuestion, .temporal].contains(view.clause($0).kind)
      }),
      // An act that was done, not one that is asked for or measured: *en dan*, *mij*, *gisteren*.
      let start = view.own(index).first(where: { view.isWord($0) }),
      view.spelled(start, in: "en maar")
        || view.own(index).contains(where: { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }),
      view.lexeme(view.clause(index).nonfinite).forms.isDisjoint(with: .participle),
      view.grammar(view.clause(index).nonfinite).isEmpty,
      view.grammar(view.clause(index).nonfinite - 1).isDisjoint(with: [
        .determiner, .possessive, .preposition, .te, .quantifier, .numeral,
      ]),
      !isJudging(index), !isImage(index), !hasTooMuch(index), !holdsBack(index), var changes = stripped(index),
      view.own(index).allSatisfy({ view.grammar($0).isDisjoint(with: .anySubject) || !view.isWord($0) || $0 == start })
    else { return [] }
    for i in view.own(index) {
      if i == start, view.spelled(i, in: "en maar") { changes[i] = .drop }
      if view.spelled(i, in: "dan nog daarna eerst") { changes[i] = .drop }
      if view.isMark(i), view.passage.tokens[i].kind != .endMark { return [] }
    }
    for inner in view.clauses where isInside(inner, index) {
      let isLoose = view.own(inner).contains { view.isMark($0) && view.text($0) == "," && changes[$0] == nil }
      if isLoose || isJudging(inner) || measuresAll(inner) || !settle(inner, &changes) { return [] }
    }
    guard let words = recast.past(verbless: index, register.address, edits: changes)?.withoutLastComma,
      Wording.count(words) >= 3
    else { return [] }
    return [told(words)]
  }

  /// *En dan in de auto nog durven zeggen dat ik een lang gezicht trok*: what was said, and where.
  private func saidBoldly() -> Draft? {
    guard !view.sentence.isQuestion, !register.isThirdPerson, let first = view.firstContentWord,
      view.spelled(first, in: "en maar dan"),
      let dare = view.tokens.first(where: { view.spelled($0, in: "durven wagen") && !view.isQuoted($0) }),
      case let said = view.spelled(dare + 1, "te") ? dare + 2 : dare + 1,
      let row = view.lexemes.readings(of: view.lexeme(said)).first(where: { $0.form.contains(.infinitive) })?.row,
      row >= 0, !view.lexemes.vocabulary.classes(row).isDisjoint(with: .speech),
      let past = Conjugation(view.lexemes.vocabulary).past(row, register.address),
      let inner = view.clauses.first(where: {
        view.clause($0).opener == said + 1 && view.spelled(said + 1, in: "dat of da") && view.clause($0).finite >= 0
      }), view.clauses.allSatisfy({ $0 == inner || view.clause($0).tokens.lowerBound <= dare }),
      !isJudging(inner), !measuresAll(inner), !hasTooMuch(inner), !isImage(inner)
    else { return nil }
    let between = (first..<dare).filter {
      view.isWord($0) && !view.spelled($0, in: "en maar dan nog ook wel gewoon doodleuk zelfs weer gij jij je ge u")
    }
    guard between.count <= 4, !between.contains(where: { isVerdict($0) || view.lexeme($0).forms.contains(.participle) })
    else { return nil }
    let setting = between.isEmpty ? "" : view.joined(between).loweredFirst + " "
    return feltWhen("\(register.subject) \(setting)\(past) \(opened(inner))")
  }
}
