internal import Dutch

/// What of a reproach is the speaker's own matter: what touches them, what they said they want, a time they still think of.
extension Rewriter {
  func moved(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, hit.rule != "dreigement", hit.rule != "afwimpelen" else { return [] }
    return [touched(hit), ownWish(), thatTime(hit), concluded(hit)].compactMap { $0 }
  }

  /// *Dat ik er alleen voor sta, lijkt je niet te deren*: *Het raakt me dat ik er alleen voor sta.*
  private func touched(_ hit: Hit) -> Draft? {
    guard ["interpretatie", "oordeel", "jij-opener"].contains(hit.rule), let first = view.firstContentWord,
      view.spelled(first, in: "dat da"), case let inner = view.clause(ofToken: first), inner >= 0,
      case let clause = view.clause(inner), clause.kind == .content, clause.opener == first, clause.parent >= 0,
      view.clause(clause.parent).kind == .root, view.isTarget(clause.parent) || isOfOther(clause.parent),
      clause.tokens.upperBound <= view.clause(clause.parent).finite, standsAlone(clause.parent),
      clause.finite >= 0, [.ik, .wij, .derde, .ding].contains(clause.person), clause.tense != .pluperfect,
      view.own(inner).allSatisfy({ view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther, .subjectOther]) }
      ),
      !isJudging(inner), !measuresAll(inner), !hasTooMuch(inner), !isImage(inner), !holdsBack(inner),
      !hasStrayVerb(inner),
      view.clauses.allSatisfy({ !isInside($0, inner) || view.clause($0).person != .ander }),
      !view.isFinite(inner, "zullen mogen moeten"), leavesCold(clause.parent)
    else { return nil }
    let words = view.clause(inner).tokens.filter { view.passage.tokens[$0].kind != .endMark && edits(inner)[$0] == nil }
    guard (4...16).contains(words.count) else { return nil }
    return Draft(
      kind: .ikBoodschap, text: "Het raakt \(register.me) \(view.joined(words).loweredFirst).", isOfWhole: true)
  }

  /// *kan je niet schelen*, *neem je voor lief*, *is voor jou een detail*: said not to touch the other.
  private func leavesCold(_ index: Int) -> Bool {
    let own = view.own(index)
    return view.isVerb(index, "schelen deren ontgaan opvallen interesseren boeien uitmaken raken")
      || view.first("lief koud zorg detail prijs bijzaak kleinigheid onbelangrijk", in: own) != nil
  }

  /// *lijkt je niet te deren*, *laat je koud*: what the other is said to make of it.
  private func isOfOther(_ index: Int) -> Bool {
    view.own(index).contains { view.grammar($0).contains(.objectOther) }
  }

  /// *Wij hebben liever dat ze niet snoept, en dat weten jullie donders goed*: the first half.
  private func ownWish() -> Draft? {
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard roots.count == 2, let own = roots.first, let known = roots.last,
      [.ik, .wij].contains(view.clause(own).person),
      view.isTarget(known), view.isFinite(known, "weten"), view.clause(known).tense == .present,
      view.first("dat da", in: view.own(known)) != nil,
      view.clauses.allSatisfy({ view.clause($0).parent != known }), view.clause(own).tense == .present,
      view.clause(own).order == .main, isSurelyRead(own), !isJudging(own), !measuresAll(own), !isImage(own),
      !holdsBack(own),
      !isHypothetical(own), view.clauses.allSatisfy({ !isInside($0, own) || view.clause($0).person != .ander })
    else { return nil }
    let end = view.clause(known).tokens.lowerBound
    let words = (opening.end..<end).filter { edits(own)[$0] == nil }
    guard words.count >= 4 else { return nil }
    let text = view.joined(words)
    let cut = text.hasSuffix(" en") ? String(text.dropLast(3)).withoutLastComma : text.withoutLastComma
    return Draft(kind: .ikBoodschap, text: cut.capitalisedFirst + ".", isOfWhole: true)
  }

  /// *Of die keer dat ik net bevallen was en jij gewoon ging klussen*: the one moment, with both halves.
  private func thatTime(_ hit: Hit) -> Draft? {
    guard hit.rule == "oude-koeien" || hit.rule == "oordeel",
      let first = view.clauses.first(where: {
        let clause = view.clause($0)
        return clause.opener > 0 && view.spelled(clause.opener, in: "dat toen")
          && view.spelled(clause.opener - 1, in: "keer avond dag")
          && [.ik, .wij, .ding, .derde].contains(clause.person)
          && (clause.tense == .past || clause.tense == .pluperfect) && clause.finite >= 0
      }),
      let second = view.clauses.first(where: {
        let clause = view.clause($0)
        return $0 > first && view.isTarget($0) && clause.tense == .past && clause.finite >= 0
          && view.spelled(clause.tokens.lowerBound, "en")
      }), !isJudging(first), !isJudging(second), !isImage(second), isAct(second), !measuresAll(first),
      !measuresAll(second),
      !hasTooMuch(second), !holdsBack(second)
    else { return nil }
    func words(_ index: Int) -> String {
      let clause = view.clause(index)
      let gone = unstressed(index, edits(index))
      return written(
        clause.tokens.filter {
          $0 != clause.opener && !view.spelled($0, "en") && view.passage.tokens[$0].kind != .endMark
            && view.clause(ofToken: $0) == index
        }, gone)
    }
    return feltWhen("\(words(first)) en \(words(second))")
  }

  /// *U leest mijn brieven kennelijk niet*: what was concluded, as the speaker's own idea.
  private func concluded(_ hit: Hit) -> Draft? {
    guard hit.rule == "interpretatie", let index = target(hit), view.clause(index).kind == .root, view.isTarget(index),
      view.clause(index).tense == .present, view.first("kennelijk blijkbaar zeker", in: view.own(index)) != nil,
      // *je denkt zeker dat ik dom ben*, but not *dat dit een hotel is*: an image, not a thought.
      !view.isFinite(index, "denken peinzen")
        || view.clauses.contains(where: {
          view.clause($0).parent == index && view.clause($0).person == .ik && view.isFinite($0, "zijn")
            && view.clause($0).nonfinite < 0
        })
    else { return nil }
    return idea(index, asks: true)
  }
}
