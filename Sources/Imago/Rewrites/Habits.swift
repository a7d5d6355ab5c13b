internal import Dutch

/// What is done again and again: told as one such time, or as what one is afraid of.
extension Rewriter {
  /// *Elke keer als ik over geld begin, loop jij de kamer uit*: one such time, both halves in the past.
  func habits(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !["dreigement", "sarcasme", "afwimpelen"].contains(hit.rule),
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.clause($0).tense == .present
          && (view.clause($0).nonfinite < 0 || view.isFinite($0, "zitten staan liggen lopen"))
          && (view.clause($0).order == .main || view.clause($0).order == .inverted)
      }),
      let moment = view.clauses.first(where: {
        view.clause($0).parent == index
          && ([.conditional, .temporal].contains(view.clause($0).kind)
            || view.spelled(view.clause($0).opener - 1, "keer"))
          && ([.ik, .wij].contains(view.clause($0).person) || isOfUs($0)) && view.clause($0).order == .final
          && view.spelled(view.clause($0).opener, in: "als wanneer zodra dat")
      }), isSurelyRead(moment), !isJudging(moment), !measuresAll(moment),
      view.clauses.allSatisfy({
        $0 == index || $0 == moment
          || view.clause($0).parent == index && [.infinitival, .embeddedQuestion].contains(view.clause($0).kind)
            && !isJudging($0) && !measuresAll($0)
      })
    else { return [] }
    return [onceWhen(moment, index), insteadWhen(moment, index)].compactMap { $0 }
  }

  /// *als mijn ouders komen*, *als de kinderen ziek zijn*: a moment of people of theirs.
  private func isOfUs(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return (clause.person == .derde || clause.person == .ding) && clause.subject >= 0 && !clause.isSubjectOwnedByOther
      && clause.subjectPhrase.count <= 3 && clause.subjectPhrase.contains { view.senses($0).has(.kin) }
  }

  /// *Toen ik [wanneer?] over geld begon en je de kamer uit liep, voelde ik me [welk gevoel?].*
  private func onceWhen(_ moment: Int, _ index: Int) -> Draft? {
    let interrupts = view.isVerb(index, "onderbreken")
    guard isAct(index), isSurelyRead(index), interrupts || !isJudging(index), !isImage(index), !holdsBack(index),
      view.clause(index).negation < 0, !isHypothetical(index),
      view.first("alleen pas liever zo'n zulke wel ook", in: view.own(index)) == nil
    else { return nil }
    let changes = withoutMoment(moment, index)
    guard
      interrupts || isTelling(index, changes) || view.isVerb(index, "beginnen zuchten")
        || view.own(index).contains(where: { $0 > view.clause(index).finite && view.grammar($0).contains(.preposition) }
        ), !resistsCutting(index, changes),
      let deed = recast.past(index, edits: changes)?.withoutLastComma, Wording.count(deed) >= 2, !deed.hasLooseComma,
      let told = ownMoment(moment, ending: "")
    else { return nil }
    let start = told.dropLast(", .".count)
    return Draft(kind: .ikBoodschap, text: "\(start) en \(deed), voelde ik \(register.me) [welk gevoel?].")
  }

  /// *Zou je me willen laten uitpraten als ik met je moeder praat?*: the opposite of what is done, at that moment.
  private func insteadWhen(_ moment: Int, _ index: Int) -> Draft? {
    guard let wish = opposite(index), wish.text.hasSuffix("?"), !register.isThirdPerson else { return nil }
    let gone = edits(moment)
    let words = view.clause(moment).tokens.filter {
      gone[$0] == nil && $0 > view.clause(moment).opener && view.passage.tokens[$0].kind != .endMark
    }
    let asked = wish.text.dropLast().description.replacing("[wanneer?] ", with: "")
    return Draft(kind: .verzoek, text: "\(asked) als \(view.joined(words))?")
  }

  /// The changes of a clause, with the moment before or behind it left out, and what says how often.
  private func withoutMoment(_ moment: Int, _ index: Int) -> [Int: Recast.Edit] {
    var changes = edits(index)
    for i in view.clause(moment).tokens where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
    for i in view.own(index) {
      let isBeforeMoment =
        i < view.clause(moment).tokens.lowerBound && i < view.clause(index).finite
        && !view.clause(index).subjectPhrase.contains(i)
      if isBeforeMoment || view.senses(i).has(.absolute)
        || view.spelled(i, in: "weer meteen direct telkens steeds nu dan")
      {
        changes[i] = .drop
      }
    }
    return changes
  }

  /// *Straks zeg je natuurlijk weer af*: a fear of what is to come.
  func dreaded(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, ["jij-opener", "interpretatie", "absoluut", "sarcasme"].contains(hit.rule),
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.clause($0).tense == .present
      }),
      view.first("straks morgen zaterdag zondag", in: view.own(index)) != nil,
      view.first("weer toch natuurlijk zeker", in: view.own(index)) != nil
        || hit.rule == "interpretatie"
    else { return [] }
    return [fear(index)].compactMap { $0 }
  }
}
