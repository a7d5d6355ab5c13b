internal import Dutch

/// The speaker's side of it, or what both can see: *Ik lig hier met koorts en ik voel me [welk gevoel?]*.
extension Rewriter {
  /// *ik lig hier met 39 koorts en hij vraagt wat we eten*: the own state or what both can see, then the feeling.
  func sides(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !["dreigement", "sarcasme", "afwimpelen"].contains(hit.rule),
      view.first("blijkbaar kennelijk zeker", in: view.tokens) == nil
    else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root, clause.finite >= 0, clause.subject >= 0, !clause.isSubjectShared, !clause.isQuoted,
        clause.order == .main || clause.order == .inverted, clause.person != .ander, clause.person != .algemeen,
        isMet(index), clause.frame == .none, !isWry(index), !mentionsOtherByName(index), !mocks(index),
        clause.tense != .pluperfect,
        isSurelyRead(index), !isToCome(index), !isHypothetical(index), !isEmptyVerb(index), !holdsBack(index),
        !pointsAtOther(index) || isGiven(index), clause.person != .ik || clause.negation < 0, !isImage(index),
        !pointsBack(index), view.first("allemaal", in: view.own(index)) == nil,
        !contrasts(index), !isFragment(index),
        !view.isFinite(index, "zullen mogen kunnen willen hoeven durven moeten gaan noemen"),
        hit.rule != "vergelijking" || clause.person == .ik && clause.tense == .present, isSide(clause, index),
        var changes = stripped(index), !changes.values.contains(where: { $0.isSlot }),
        cutComparison(index, &changes),
        let fact = recast.main(index, edits: changes)?.capitalisedFirst.withoutLastComma, Wording.count(fact) >= 4,
        !fact.utf8.contains(UInt8(ascii: ","))
      else { continue }
      let isNow = clause.tense == .present && !(view.isFinite(index, "hebben zijn") && clause.nonfinite >= 0)
      let feeling = isNow ? "en ik voel" : "en ik voelde"
      return [Draft(kind: .ikBoodschap, text: "\(fact), \(feeling) \(register.me) [welk gevoel?].")]
    }
    return []
  }

  /// Whether the clause comes first and what the other does behind it: *..., en hij vraagt wat we eten*. Said alone, any other half of a
  /// sentence (*schreeuw niet zo, ik zit naast je*) would be taken for the matter itself.
  private func isMet(_ index: Int) -> Bool {
    let roots = view.clauses.filter { view.clause($0).kind == .root }
    guard roots.first == index, roots.count == 2, let answer = roots.last else { return isGiven(index) }
    return view.isTarget(answer)
      && view.tokens.contains { view.spelled($0, "en") && view.clause(ofToken: $0) == answer }
  }

  /// *van jou kreeg ik een duimpje*: what was given.
  private func isGiven(_ index: Int) -> Bool {
    view.isVerb(index, "krijgen") && view.clause(index).person == .ik
      && view.own(index).contains { view.spelled($0, "jou") && view.spelled($0 - 1, "van") }
  }

  private func isSide(_ clause: Clause, _ index: Int) -> Bool {
    let classes = view.lexemes.vocabulary.classes(clause.verbRow)
    switch clause.person {
    case .ik, .wij:
      return classes.isDisjoint(with: [.mental, .evaluative])
        && !view.isVerb(
          index, "vinden zeggen zwijgen bedoelen zijn leven wonen hebben worden werken stellen noemen opmaken")
        && view.first("tenslotte immers inmiddels rug", in: view.own(index)) == nil
        && !view.own(index).contains { i in
          // *Een afspraak bij de tandarts krijg ik sneller*: measured against what is not said.
          i > clause.finite
            && view.spelled(i, in: "sneller vaker eerder liever beter meer minder later langer harder vlugger rapper")
        }
    case .derde where !view.spelled(clause.subject, in: Self.dependents): return false
    case .derde, .ding:
      return clause.order == .main
        && (clause.subjectPhrase.count > 1 || isName(clause.subject))
        && isCommonThing(index) && isAct(index)
        && !classes.isDisjoint(with: [.visible, .audible, .state])
        && !view.isVerb(index, "zijn worden hebben doen gaan")
    default: return false
    }
  }

  /// Whether the subject of a clause is somebody in both their care or a thing in the house, and no measure for the other.
  func isCommonThing(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard let last = clause.subjectPhrase.last(where: { view.isWord($0) }), clause.finite == last + 1,
      view.grammar(clause.subjectPhrase.lowerBound).isDisjoint(with: .possessiveOther),
      !view.spelled(clause.subjectPhrase.lowerBound, in: "een 'n ne nen geen")
    else { return false }
    return clause.subjectPhrase.contains {
      view.spelled($0, in: Self.dependents) || view.senses($0).has(.householdThing)
    } || isName(clause.subject)
  }

  /// *Lieke*; at the head of a sentence any word has a capital.
  private func isName(_ i: Int) -> Bool {
    view.passage.tokens[i].flags.contains(.capital) && view.grammar(i).isEmpty
      && (i != view.firstContentWord || view.lexemes.readings(of: view.lexeme(i)).isEmpty && view.senses(i).isEmpty)
  }

  /// Who and what is in both their care.
  private static let dependents: WordSet =
    "kinderen kids zoon zoontje dochter dochtertje baby kind kleintje jongens meisjes tweeling hond kat poes konijn"

  /// *hebben jouw aandacht niet overleefd*: the other is in it after all.
  func pointsAtOther(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return view.own(index).contains {
      !clause.subjectPhrase.contains($0) && view.grammar($0).contains(.stressed)
        && !view.grammar($0).isDisjoint(with: .secondPerson)
    }
  }

  /// Small words by which a plain statement means something else.
  func mocks(_ index: Int) -> Bool {
    view.first(
      "zo ook wel tenminste liever toch zeker voortaan straks zelfs immers maar hoor dan volgend volgende knap",
      in: view.own(index))
      != nil
  }
}
