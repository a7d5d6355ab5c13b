internal import Dutch

/// What could have been done: *Je had me kunnen bellen* as *Ik had graag een belletje gehad.*
extension Rewriter {
  /// *Je had me kunnen bellen*: the wish in it, then the request for next time.
  func counterfactual(_ index: Int) -> [Draft] {
    guard view.clause(index).nonfinite >= 0,
      isAct(index) || view.isVerb(index, "weten") && view.spelled(view.clause(index).nonfinite - 1, "laten")
        || view.isVerb(index, "bedenken onthouden") && view.first("geen", in: view.own(index)) == nil,
      !isJudging(index), !measuresAll(index), !hasTooMuch(index),
      !isImage(index), !hasStrayVerb(index), !shutsMouth(index),
      view.clause(index).negation < 0 || view.clause(index).order == .question,
      // *voor je ging gamen*: a clause that was not seen as one.
      !view.own(index).contains(where: {
        view.spelled($0, in: "voor tot eer") && $0 > view.clause(index).finite
          && view.spelled($0 + 1, in: "je ge u ik jij gij we hij ze") && view.lexeme($0 + 2).forms.isFinite
          && view.lexeme($0 + 2).forms.isDisjoint(with: .infinitive)
      })
    else { return [] }
    var drafts: [Draft] = []
    var changes = edits(index, keepsNegation: false)
    for i in view.own(index) where view.spelled(i, in: "maar misschien tenminste dan nu beter al") {
      changes[i] = .drop
    }
    if let wish = wishedWords(index) {
      drafts.append(wish)
      if view.clauses.count > 1 { return drafts }
    } else if let noun = wishedNoun(index, changes) {
      drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag \(noun) gehad."))
    } else if let wish = recast.pastOfMeaning(index, edits: changes) {
      drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag gehad dat \(wish)."))
    }
    if canBeAsked(index), let wish = recast.infinitive(index, modal: "willen", edits: changes), !hasTime(index),
      !register.isThirdPerson, !wish.hasLooseComma,
      view.first("eerder", in: view.own(index)) == nil,
      // *vragen hoe het met me ging*: asked for another time it would be *gaat*.
      !(view.isVerb(index, "vragen")
        && view.clauses.contains {
          view.clause($0).parent == index && view.clause($0).kind == .content && view.clause($0).tense == .past
        }),
      !(view.isVerb(index, "melden zeggen vertellen bedenken onthouden")
        && (wishedNoun(index, changes) != nil
          || view.clauses.contains { view.clause($0).parent == index && view.clause($0).kind == .content }))
    {
      let pronoun =
        ["me het ", "het me ", "me dat ", "dat me ", "me ", "mij ", "hem ", "haar ", "het ", "ons "].first {
          wish.hasPrefix($0)
        } ?? (wish.hasPrefix("dat willen ") ? "dat " : wish.hasPrefix("je willen ") ? "je " : "")
      drafts.append(
        Draft(kind: .verzoek, text: "\(register.would) \(pronoun)de volgende keer \(wish.dropFirst(pronoun.count))?"))
    }
    return drafts
  }

  /// *bedanken voor die taart*, *bellen dat je in de file stond*, *zeggen dat je ex er zou zijn*: what one would have liked to get or
  /// hear.
  private func wishedWords(_ index: Int) -> Draft? {
    let own = Array(view.own(index))
    if let inner = view.clauses.first(where: {
      view.clause($0).parent == index && view.clause($0).kind == .content && view.spelled(view.clause($0).opener, "dat")
    }), view.clauses.count == 2, view.clause(inner).finite >= 0, !isJudging(inner), !measuresAll(inner),
      !hasTooMuch(inner),
      !holdsBack(inner), view.clause(inner).person != .ik
    {
      if view.isVerb(index, "zeggen vertellen melden") {
        return Draft(kind: .ikBoodschap, text: "Ik had graag van \(register.object) gehoord \(opened(inner)).")
      }
      if view.isVerb(index, "bellen opbellen appen waarschuwen verwittigen"), let noun = missedNoun(index) {
        return Draft(kind: .ikBoodschap, text: "Ik had graag \(noun) gehad \(opened(inner)).")
      }
      return nil
    }
    // *U had mij dat moeten laten weten*
    if view.isVerb(index, "zeggen vertellen melden")
      || view.isVerb(index, "weten") && view.find("laten", "weten") != nil,
      view.clauses.count == 1,
      let thing = own.first(where: { view.spelled($0, in: "dat dit het 't t da") && $0 != view.clause(index).subject }),
      own.contains(where: { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }), !register.isThirdPerson
    {
      let how = view.first("eerder vroeger", in: own) != nil ? "eerder" : "van \(register.stressed)"
      return Draft(kind: .ikBoodschap, text: "Ik had \(view.text(thing).lowercased()) graag \(how) gehoord.")
    }
    guard view.isVerb(index, "bedanken helpen"), view.clauses.count == 1, let noun = missedNoun(index),
      let with = own.first(where: { view.spelled($0, in: "voor met bij") && view.isWord($0 + 1) }),
      !view.grammar(with + 1).isDisjoint(with: [.determiner, .possessive])
    else { return nil }
    var end = with + 1
    while own.contains(end + 1), view.isWord(end + 1), end + 1 != view.clause(index).nonfinite,
      !view.spelled(end + 1, in: "kunnen mogen moeten hebben"), view.grammar(end + 1).isEmpty
    {
      end += 1
    }
    guard end > with + 1, end <= with + 4 else { return nil }
    let preposition = view.isVerb(index, "helpen") ? "bij" : "voor"
    return Draft(
      kind: .ikBoodschap, text: "Ik had graag \(noun) gehad \(preposition) \(view.text(with + 1..<end + 1)).")
  }

  /// *bellen* with nothing beside it but *me* is *een belletje*.
  private func wishedNoun(_ index: Int, _ changes: [Int: Recast.Edit]) -> String? {
    guard let parts = recast.parts(index), parts.tail.allSatisfy({ changes[$0] != nil || !view.isWord($0) }),
      parts.field.allSatisfy({ changes[$0] != nil || view.grammar($0).contains(.objectIk) || !view.isWord($0) })
    else { return nil }
    return missedNoun(index)
  }

  /// What the act is as a thing that one gets.
  private func missedNoun(_ index: Int) -> String? {
    let isFlemish = register.subject == "ge"
    return switch view.lexemes.vocabulary.lemma(view.clause(index).verbRow) {
    case "bellen", "opbellen": isFlemish ? "een telefoontje" : "een belletje"
    case "appen": "een appje"
    case "waarschuwen", "verwittigen", "melden": isFlemish ? "een berichtje" : "een seintje"
    case "bedanken": "een bedankje"
    case "helpen": "hulp"
    default: nil
    }
  }
}
