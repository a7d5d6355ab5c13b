internal import Dutch

/// What others do or get, as a wish or as what it does to the speaker.
extension Rewriter {
  /// *De man van Sanne brengt de kinderen naar zwemles*: what somebody else does, as a wish.
  func likeOthers(_ hit: Hit) -> [Draft] {
    guard hit.rule == "vergelijking", !view.sentence.isQuestion else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root, clause.person == .derde, clause.order == .main,
        clause.tense == .present || clause.tense == .past && view.first("tenminste", in: view.own(index)) != nil,
        !clause.isSubjectShared, clause.negation < 0, clause.finite >= 0,
        clause.nonfinite < 0 || !isHypothetical(index), !view.isFinite(index, "blijven gaan komen"),
        !view.own(index).contains(where: { !view.grammar($0).isDisjoint(with: .possessiveOther) }),
        view.first("er zonder", in: view.own(index)) == nil,
        view.clauses.allSatisfy({ view.clause($0).parent != index || view.clause($0).person != .ander }),
        !view.own(index).contains(where: { view.grammar($0).contains(.subjectOther) }),
        // *halen het wel*: a thing that is not named.
        view.first("het 't t", in: view.own(index)).map({ view.grammar($0 + 1).isEmpty && view.isWord($0 + 1) })
          ?? true,
        view.first("nog", in: view.own(index)).map({ view.spelled($0 - 1, "tenminste") }) ?? true,
        !view.own(index).contains(where: {
          !clause.subjectPhrase.contains($0) && !view.grammar($0).isDisjoint(with: [.possessiveThird, .objectThird])
        }), view.passage.matches[view.sentence.matches].allSatisfy({ $0.sense != .formula }), standsAlone(index),
        view.verbSense(index, .duty) || view.verbSense(index, .goodDeed) || isShownAct(index)
          || view.isVerb(index, "vragen luisteren bellen appen opnemen"), stripped(index) != nil,
        let wish = request(index, slot: "[wanneer?]")
      else { continue }
      return [wish]
    }
    return []
  }

  /// *Voor je vrienden rij je naar Groningen*: what the other does with or for somebody else, and what that does to the speaker.
  func elsewhere(_ hit: Hit) -> [Draft] {
    guard hit.rule == "vergelijking", !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root
          && (view.clause($0).order == .main || view.clause($0).order == .inverted)
      }),
      view.clause(index).tense != .pluperfect, view.clause(index).negation < 0,
      // *als iemand een grapje maakt, zit je bij de baas*: half of it would go.
      view.clauses.allSatisfy({ view.clause($0).parent != index || view.clause($0).kind != .conditional }),
      // *je hebt zitten bellen*: nothing that can be told in the past as it stands.
      view.clause(index).tense == .perfect || !(view.isFinite(index, "hebben") && view.clause(index).nonfinite >= 0),
      !view.clause(index).isSubjectShared, isAct(index), isShown(index) || view.verbSense(index, .goodDeed),
      isSurelyRead(index), !isJudging(index),
      !isImage(index), !holdsBack(index), !isHypothetical(index), !measuresAll(index),
      view.own(index).contains(where: { i in
        view.spelled(i, in: "voor met bij naar aan tegen") && view.tokens.contains(i + 1)
          && (view.grammar(i + 1).contains(.objectThird) || view.senses(i + 1).has(.kin)
            || view.senses(i + 1).has(.thirdParty) || view.spelled(i + 2, in: Self.others)
            || view.senses(i + 2).has(.kin) || view.senses(i + 2).has(.thirdParty))
      }), var changes = stripped(index)
    else { return [] }
    for i in view.own(index) where view.spelled(i, in: "wel wél ook gewoon nog zelfs") { changes[i] = .drop }
    guard isTelling(index, changes), view.first("als gelijk ineens opeens", in: view.own(index)) == nil else {
      return []
    }
    if view.clause(index).tense != .present {
      return recast.past(index, edits: changes).flatMap {
        Wording.count($0) >= 4 ? [feltWhen($0.withoutLastComma)] : nil
      }
        ?? []
    }
    guard let words = recast.subordinate(index, edits: changes, unstressed: true)?.withoutLastComma,
      Wording.count(words) >= 4, !words.hasLooseComma
    else { return [] }
    return [Draft(kind: .ikBoodschap, text: "Als \(words), voel ik \(register.me) [welk gevoel?].")]
  }

  /// Whom one does things for or with.
  private static let others: WordSet =
    "vrienden vriendinnen vriend vriendin maten collega's collega baas buren buurman buurvrouw broer zus moeder vader ouders familie club team kinderen"

  /// Whether a camera or a microphone records the act.
  func isShownAct(_ index: Int) -> Bool {
    isAct(index) && isSurelyRead(index) && isShown(index) && !mocks(index)
  }

  /// Whether the verb of a clause is one of something seen, heard or said.
  func isShown(_ index: Int) -> Bool {
    !view.lexemes.vocabulary.classes(view.clause(index).verbRow).isDisjoint(with: [.visible, .audible, .speech])
  }
}
