internal import Dutch

/// Threats: what one hangs on, told without what would come of it: *Als je mijn post openmaakt*, *nog zo'n avond*.
extension Rewriter {
  func stakes() -> [Draft] {
    [conditioned(), tooMuch(), nextTime()].compactMap { $0 }
  }

  /// *Als je nog één keer mijn post openmaakt, zijn we klaar*: what it would be like, in place of what would follow.
  private func conditioned() -> Draft? {
    for index in view.clauses where isPlainCondition(index) {
      guard let words = isVerbFirstCondition(index) ? conditionWithoutOpener(index) : writtenCondition(index),
        !words.hasLooseComma, Wording.count(words) >= 3
      else { continue }
      return Draft(kind: .ikBoodschap, text: "\(words.capitalisedFirst), voel ik \(register.me) [welk gevoel?].")
    }
    return nil
  }

  /// Whether a clause tells what may come, in words that no one need be ashamed of.
  private func isPlainCondition(_ index: Int) -> Bool {
    let clause = view.clause(index)
    // *Als ik vrijdag niets hoor*; with what the other may do (*als je dit nog eens flikt*) it stays a threat.
    guard clause.person == .ik, clause.finite >= 0, clause.tense == .present || clause.tense == .perfect,
      !clause.isQuoted,
      clause.kind == .conditional && view.spelled(clause.opener, in: "als indien zodra zolang wanneer")
        && hangsOnStatement(index) || isVerbFirstCondition(index),
      isSurelyRead(index),
      !isJudging(index), !hasTooMuch(index), !view.isVerb(index, Self.pleasing),
      view.first("alles iedereen overal alleman zoiets", in: view.own(index)) == nil,
      // *Als je zo doorgaat*: it points at what was said before.
      view.first("zo dan", in: view.own(index)) == nil, !view.isFinite(index, "mogen")
    else { return false }
    // *Als je denkt dat ik dat pik*
    return clause.person != .ander
      || view.lexemes.vocabulary.classes(clause.verbRow < 0 ? clause.finiteRow : clause.verbRow)
        .isDisjoint(with: [.mental, .evaluative])
  }

  /// *Staat die zolder zondag nog vol, dan ...*: a condition that opens with its verb.
  private func isVerbFirstCondition(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.kind == .root, clause.order == .inverted, clause.subject > clause.finite, !clause.isSubjectShared,
      !view.sentence.isQuestion, view.spelled(clause.tokens.upperBound, "dan")
    else { return false }
    // *Ga jij maar, dan ...*
    return view.own(index).first { view.isWord($0) && $0 >= opening.end } == clause.finite
      && view.first("maar", in: view.own(index)) == nil
  }

  /// *Kom niet bij mij huilen als ze je laat zitten*: what is forbidden then is no consequence.
  private func hangsOnStatement(_ index: Int) -> Bool {
    let parent = view.clause(index).parent
    return parent >= 0 && view.clause(parent).kind == .root && view.clause(parent).order != .imperative
      // *Ik tel pas mee als ik niet meer kan koken*: only then.
      && view.first("pas", in: view.own(parent)) == nil
  }

  /// What suits somebody or not: *als het je niet bevalt*.
  private static let pleasing: WordSet = "bevallen aanstaan passen zinnen uitkomen lukken doorgaan deugen helpen"

  /// *Als er op de eerste niets op mijn rekening staat*, as written.
  private func writtenCondition(_ index: Int) -> String? {
    let clause = view.clause(index)
    let tokens = clause.tokens.filter { $0 >= clause.opener && view.passage.tokens[$0].kind != .endMark }
    return written(tokens, unstressed(index, oncesCut(index)))
  }

  /// *Staat die zolder nog vol* as *Als die zolder nog vol staat*.
  private func conditionWithoutOpener(_ index: Int) -> String? {
    let clause = view.clause(index)
    let changes = unstressed(index, oncesCut(index))
    let rest = clause.tokens.filter {
      $0 > clause.finite && !clause.subjectPhrase.contains($0) && !isEdge($0, of: clause)
    }
    let isSecond = view.spelled(clause.subject, in: "je jij")
    let finite =
      isSecond && clause.finiteRow >= 0
      ? Conjugation(view.lexemes.vocabulary).present(clause.finiteRow, .je) : view.text(clause.finite).loweredFirst
    let subject = written(Array(clause.subjectPhrase), changes)
    return subordinated("\(subject) \(finite) \(written(rest, changes)).").map { "als \($0)" }
  }

  private func isEdge(_ i: Int, of clause: Clause) -> Bool {
    view.isMark(i) && i == clause.tokens.upperBound - 1
  }

  /// What goes from a condition: *nog één keer*; *weer* and *nog* stay.
  private func oncesCut(_ index: Int) -> [Int: Recast.Edit] {
    var changes = edits(index)
    for i in view.own(index) where view.spelled(i, in: "weer nog even best wel pas zelfs ook") { changes[i] = nil }
    if let once = onceMore(index) { for i in once { changes[i] = .drop } }
    return changes
  }

  /// *Nog één zo'n weekend met jouw familie en ...*: the weekend itself is what is too much.
  private func tooMuch() -> Draft? {
    guard let nog = view.firstContentWord, view.spelled(nog, "nog") || view.spelled(nog + 1, "nog") else { return nil }
    let start = view.spelled(nog, "nog") ? nog + 1 : nog + 2
    guard let end = view.tokens.first(where: { $0 > start && (view.spelled($0, in: "en of dan") || view.isMark($0)) }),
      view.spelled(start, in: "één een ene 1 ne zo'n zulke zo'nen"), end - start <= 8
    else { return nil }
    var words = Array(start..<end)
    if words.count > 1, view.spelled(start + 1, in: "zo'n zo'nen zulke") { words.removeFirst() }
    guard words.count > 1,
      !words.contains(where: { isVerdict($0) || view.lexeme($0).forms.isFinite && view.grammar($0).isEmpty })
    else { return nil }
    return Draft(
      kind: .ikBoodschap,
      text: "Nog \(written(words, [:])) wordt \(register.me) te veel, en ik heb behoefte aan [wat heb je nodig?].")
  }

  /// *De volgende keer bel ik de politie*: the hope that there will be none.
  private func nextTime() -> Draft? {
    guard view.find("volgende", "keer") != nil, view.clauses.allSatisfy({ view.clause($0).order != .imperative }) else {
      return nil
    }
    return Draft(
      kind: .ikBoodschap,
      text: "Ik hoop dat dit niet nog een keer gebeurt, en ik heb behoefte aan [wat heb je nodig?].")
  }

  /// *Als je zo doet, ga ik bij je weg*: what is at stake, without the stake.
  func threat(_ hit: Hit) -> [Draft] {
    var drafts = outlet(hit)
    if let wish = view.clauses.first(where: {
      view.clause($0).kind == .conditional && view.clause($0).person == .ander && view.clause($0).negation >= 0
    }), let never = view.own(wish).first(where: { view.spelled($0, in: "niet nooit nie ni") }),
      !view.spelled(never + 1, "meer"),
      let draft = request(wish, replacing: never..<never + 1, slot: "[wanneer?]")
    {
      drafts.append(draft)
    }
    drafts += stakes()
    let leaves =
      view.first("scheiden scheid scheiding volhoud beu", in: view.tokens) != nil
      // *het is voorbij*; but *geen verjaardag gaat voorbij of u laat het vallen*
      || view.clauses.contains { view.isFinite($0, "zijn") && view.first("voorbij", in: view.own($0)) != nil }
      || view.clauses.contains { index in
        let person = view.clause(index).person
        // *dan is het uit*
        if person == .ding, view.isVerb(index, "zijn"), view.first("het 't t", in: view.own(index)) != nil {
          return view.first("uit over", in: view.own(index)) != nil
        }
        guard person == .ik || person == .wij else { return false }
        return view.isVerb(index, "vertrekken weggaan wegzijn scheiden opstappen")
          || view.isVerb(index, "zijn gaan") && view.first("weg", in: view.own(index)) != nil
          || view.isVerb(index, "zijn") && view.first("klaar zat", in: view.own(index)) != nil
      }
    if leaves, view.mentionsSelf || view.first("uit over voorbij", in: view.tokens) != nil {
      drafts.append(Draft(kind: .ikBoodschap, text: "Ik weet niet of ik dit zo volhoud."))
    }
    return drafts
  }
}
