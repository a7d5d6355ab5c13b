internal import Dutch

/// What it was like for the speaker, where the draft itself says so inside a reproach.
extension Rewriter {
  func ownInside(_ hit: Hit) -> [Draft] {
    guard !["dreigement", "sarcasme", "afwimpelen"].contains(hit.rule), !register.isThirdPerson else { return [] }
    if hit.rule == "vergelijking" { return meanwhile() }
    return meanwhile() + likeForMe() + treatedAs() + brought() + ashamed()
  }

  /// *Ik moest het van de buurvrouw horen dat je gaat verhuizen*: how it came to the speaker, and what.
  func heard() -> [Draft] {
    guard !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        let clause = view.clause($0)
        return clause.kind == .root && [.ik, .wij].contains(clause.person) && view.isFinite($0, "moeten mogen")
          && view.isVerb($0, "horen vernemen lezen zien") && clause.negation < 0 && standsAlone($0)
      }),
      let told = view.clauses.first(where: {
        view.clause($0).parent == index && view.clause($0).kind == .content
          && view.spelled(view.clause($0).opener, "dat")
      }), !isJudging(told), !measuresAll(told), view.clause(told).tokens.lowerBound > view.clause(index).finite
    else { return [] }
    var changes = edits(index)
    for i in view.own(index) where view.spelled(i, in: "het dat 't t") && i != view.clause(index).subject {
      changes[i] = .drop
    }
    // What was told stays word for word.
    for i in view.clause(told).tokens { changes[i] = nil }
    guard let words = recast.pastOfMeaning(index, edits: changes)?.withoutLastComma else { return [] }
    return [feltWhen(words)]
  }

  /// *Terwijl jij ging skiën, heb ik het huis geschilderd*: both sides of the same hours.
  private func meanwhile() -> [Draft] {
    guard !view.sentence.isQuestion,
      let other = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).opener >= 0 && view.spelled(view.clause($0).opener, "terwijl")
      }), !isJudging(other), !isImage(other), !measuresAll(other), isAct(other), isSurelyRead(other),
      let own = view.clauses.first(where: {
        view.clause($0).kind == .root && [.ik, .wij].contains(view.clause($0).person) && isInside(other, $0)
      }), let done = recast.past(other, edits: edits(other))?.withoutLastComma
    else { return [] }
    var changes = edits(own)
    for i in view.clause(other).tokens where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
    guard !isJudging(own, countingVerbs: false), isSurelyRead(own), !measuresAll(own),
      let act = recast.past(own, edits: changes)?.withoutLastComma, !act.holds(",")
    else { return [] }
    return [feltWhen("\(done) en \(act)")]
  }

  /// *Heb je enig idee hoe het is om elke dag alleen te eten?*: what one would like to tell.
  private func likeForMe() -> [Draft] {
    guard view.sentence.isQuestion,
      let inner = view.clauses.first(where: { i in
        let clause = view.clause(i)
        return clause.parent >= 0 && clause.kind == .embeddedQuestion && view.isTarget(clause.parent)
          && view.spelled(clause.opener, "hoe") && view.spelled(clause.opener + 1, in: "het 't t")
          && view.isVerb(i, "zijn voelen")
      }),
      let om = view.clauses.first(where: {
        view.clause($0).kind == .infinitival && view.clause($0).tokens.lowerBound > view.clause(inner).opener
          && view.spelled(view.clause($0).tokens.lowerBound, "om")
      }), !isJudging(om), !isImage(om),
      view.clauses.allSatisfy({ $0 <= om || isInside($0, om) })
    else { return [] }
    let changes = edits(om)
    let words = (view.clause(om).tokens.lowerBound..<view.tokens.upperBound).filter {
      changes[$0] == nil && view.passage.tokens[$0].kind != .endMark && view.passage.tokens[$0].kind != .emoji
    }
    let was = view.clause(inner).tense == .past ? "was" : "is"
    return [
      Draft(
        kind: .ikBoodschap,
        text: "Ik zou \(register.object) graag vertellen hoe het voor mij \(was) \(view.joined(words)).")
    ]
  }

  /// *Je behandelt me als een kind*, *je doet alsof ik een inbreker ben*: what the speaker felt like.
  private func treatedAs() -> [Draft] {
    guard !view.sentence.isQuestion else { return [] }
    for index in view.clauses where view.isTarget(index) && view.clause(index).kind == .root && standsAlone(index) {
      let own = view.own(index)
      guard view.clause(index).negation < 0 else { continue }
      if view.isVerb(index, "behandelen aanspreken toespreken bejegenen"),
        own.contains(where: { view.grammar($0).contains(.objectIk) }),
        let like = own.last(where: { view.spelled($0, in: "als gelijk lijk zoals") }),
        let words = likeness(Array(own.filter { $0 > like }))
      {
        return [felt(words)]
      }
      if view.isVerb(index, "doen praten spreken kijken aankijken reageren"),
        let inner = view.clauses.first(where: {
          view.clause($0).parent == index && view.clause($0).person == .ik && view.isVerb($0, "zijn")
            && view.clause($0).opener >= 0 && view.spelled(view.clause($0).opener, "alsof")
            && view.clause($0).negation < 0 && view.clause($0).nonfinite < 0
        }),
        let words = likeness(
          Array(view.own(inner).filter { $0 > view.clause(inner).subject && $0 < view.clause(inner).finite }))
      {
        return [felt(words)]
      }
    }
    return []
  }

  /// *een kind van twaalf*, *oud vuil*: what somebody may feel like; nil for more than a noun and what belongs to it.
  private func likeness(_ tokens: [Int]) -> String? {
    let words = tokens.filter { view.passage.tokens[$0].kind != .endMark && view.passage.tokens[$0].kind != .emoji }
    guard (1...5).contains(words.count), words.allSatisfy({ view.isWord($0) }), let first = words.first,
      words.count == words.last! - first + 1,
      view.spelled(first, in: "een 'n ne nen") && words.count > 1 || view.grammar(first).contains(.adjectiveish),
      words.allSatisfy({ view.grammar($0).isDisjoint(with: [.objectOther, .subjectOther, .secondPerson, .negation]) }),
      words.dropFirst().allSatisfy({ view.grammar($0).isDisjoint(with: [.subordinator, .coordinator, .adverb]) })
    else { return nil }
    return view.joined(words)
  }

  private func felt(_ likeness: String) -> Draft {
    Draft(
      kind: .ikBoodschap,
      text: "Ik voelde \(register.me) \(likeness) toen \(register.subject) [wat zag of hoorde je?].")
  }

  /// *Je bezorgt me hoofdpijn*, *zo geef je mij een rotgevoel*: what the speaker got.
  private func brought() -> [Draft] {
    guard !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && standsAlone($0) && view.clause($0).negation < 0
          && view.isVerb($0, "bezorgen geven")
      }), view.clauses.count == 1
    else { return [] }
    let clause = view.clause(index)
    let changes = edits(index)
    let rest = view.own(index).filter { i in
      view.isWord(i) && i != clause.finite && i != clause.nonfinite && !clause.subjectPhrase.contains(i)
        && changes[i] == nil && !view.grammar(i).contains(.objectIk) && !view.senses(i).has(.absolute)
        && !view.spelled(i, in: "zo daarmee hiermee weer telkens steeds vaak elke keer iedere")
    }
    guard let last = rest.last, rest.count <= 3, rest.count == last - rest[0] + 1,
      rest.count == 1 || view.spelled(rest[0], in: "een 'n zo'n nen ne"),
      view.isVerb(index, "bezorgen") || view.folded(last).ends("gevoel"),
      view.own(index).contains(where: { view.grammar($0).contains(.objectIk) })
    else { return [] }
    let thing = view.joined(rest).replacing("zo'n ", with: "een ")
    return [
      Draft(kind: .ikBoodschap, text: "Ik kreeg \(thing) toen \(register.subject) [wat zag of hoorde je?].")
    ]
  }

  /// *Schaam je je niet om zo laat thuis te komen?*, *schaam je je niet dat ze het mij moet vragen*: the act, or what came of it.
  private func ashamed() -> [Draft] {
    guard
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.isVerb($0, "schamen") && view.clause($0).order == .question
      })
    else { return [] }
    for inner in view.clauses where view.clause(inner).parent == index {
      if view.clause(inner).kind == .content, view.clause(inner).finite >= 0,
        let told = past(inner) ?? plain(inner)
      {
        return [told]
      }
      if view.clause(inner).kind == .infinitival, !isJudging(inner), !isImage(inner), !measuresAll(inner),
        let words = recast.past(omTe: inner, register.address, edits: edits(inner))?.withoutLastComma,
        Wording.count(words) >= 2
      {
        return [
          feltWhen("\(register.subject) \(words)")
        ]
      }
    }
    return []
  }
}
