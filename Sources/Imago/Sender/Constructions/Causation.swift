internal import Dutch

/// The other as cause of what the speaker feels or lost: *jij zuigt me leeg*, *door jou ben ik mijn vrienden kwijt*
/// (C54, C55).
struct Causation: ConstructionFamily {
  static let needs: Trigger = [.other]

  func mayApply(to view: SentenceView) -> Bool {
    view.mentionsOther
      && (view.mentionsSelf || view.sentence.grammar.contains(.objectWij)
        || view.first("door dankzij vanwege", in: view.tokens) != nil)
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.isAppreciation || view.first("dankzij", in: view.tokens) != nil else { return [] }
    var hits: [Hit] = []
    for index in view.clauses
    where view.clause(index).finite >= 0 && !view.clause(index).isQuoted && view.clause(index).frame != .reported
      && !view.isMarked(index)
    {
      if let hit = causative(index, view) ?? costs(index, view) { hits.append(hit) }
    }
    if let hit = byOther(view) { hits.append(hit) }
    return Array(hits.prefix(1))
  }

  /// *Je drijft me tot waanzin*, *u laat mij al drie weken bungelen* (C54).
  private func causative(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard view.isTarget(index) || view.hasOwnedSubject(index), c.order != .imperative, !view.sentence.isQuestion,
      c.negation < 0,
      c.kind == .root || c.kind == .content,
      view.isFinite(
        index,
        "maken krijgen drijven jagen brengen helpen trekken zuigen slopen nekken vreten laten hebben gaan gekmaken kapotmaken ziekmaken leegzuigen stukmaken"
      )
    else { return nil }
    let own = view.own(index)
    guard
      own.contains(where: {
        !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) && !view.isWithPreposition($0)
          || view.spelled($0, "uit") && view.spelled($0 + 1, in: "me mij")
      })
    else { return nil }
    if view.isFinite(index, "hebben gaan"),
      !view.isVerb(index, "maken krijgen drijven jagen brengen slopen nekken leegzuigen kapotmaken gekmaken")
    {
      return nil
    }
    if view.first("lachen blij gelukkig wakker rustig warm sterk beter vrij trots fier geluk liefde", in: own) != nil {
      return nil
    }
    let harm = own.contains { i in
      guard i > c.finite, i != c.nonfinite || !view.isFinite(index, "laten") else { return false }
      if view.spelled(i, in: "gek kapot leeg wanhopig ziek klein razend boos waanzin wanhoop zot onzeker") {
        return !view.spelled(i + 1, in: "op van")
      }
      return view.isHardFeeling(i)
        || view.senses(i).has(.harm) && view.lexemes.hasEntry(view.lexeme(i), .harm, .adjective)
          && !view.grammar(i).contains(.preposition)
    }
    let isLeft =
      view.isFinite(index, "laten")
      && view.isVerb(index, "stikken vallen barsten bungelen zitten opdraaien spartelen verzuipen wachten zweten")
    let isDrained =
      view.isFinite(index, "zuigen trekken halen") && own.contains { view.spelled($0, in: "leeg energie leven naar") }
    guard
      harm && !view.isFinite(index, "laten") || isLeft && !view.isVerb(index, "zitten wachten")
        || isLeft && view.weakCues(index).count >= 1
        || isDrained || harm && view.isVerb(index, "voelen")
    else { return nil }
    return view.construction("C54", .schuld, view.core(index), index)
  }

  /// *Jouw hobby kost ons elk weekend*, *dat getreuzel van jou verpest mijn avond* (C55).
  private func costs(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    // *Uw pakket is bij ons bezorgd*: by somebody else.
    guard view.hasOwnedSubject(index), c.negation < 0, !view.sentence.isQuestion, !view.isFinite(index, "zijn worden"),
      view.isVerb(
        index, "verpesten kosten bezorgen breken nekken bederven vergallen verknallen verzieken ruïneren slopen")
    else { return nil }
    guard
      view.own(index).contains(where: {
        $0 > c.finite && !view.grammar($0).isDisjoint(with: [.objectIk, .possessiveIk, .objectWij, .possessiveWij])
      })
    else { return nil }
    return view.construction("C55", .schuld, view.core(index), index)
  }

  /// *Door jou ben ik mijn vrienden kwijt*, *door jouw gedoe kwam ik te laat*, *dankzij jou sta ik voor gek* (C55).
  private func byOther(_ view: SentenceView) -> Hit? {
    for i in view.places(of: "door vanwege dankzij") where !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.clause(index).isQuoted, view.clause(index).frame != .reported else { continue }
      // Het komt niet door jou.
      if view.grammar(i - 1).contains(.negation) { continue }
      let isPlain = view.spelled(i + 1, in: "jou u jullie ulle")
      let isOwned = view.spelled(i + 1, in: "jouw uw je") && view.isWord(i + 2)
      guard isPlain || isOwned else { continue }
      if view.isFinite(index, "worden") || view.isVerb(index, "voelen") { continue }
      let c = view.clause(index)
      let end = isPlain ? i + 2 : i + 3
      let rest = view.own(index).filter { !(i..<end).contains($0) }
      let good = rest.contains {
        view.senses($0).has(.gain) && !view.senses($0).has(.harm) && !view.grammar($0).contains(.quantifier)
          || view.lexemes.hasEntry(view.lexeme($0), .positive, .adjective) || view.senses($0).has(.appreciation)
      }
      let harm = rest.contains { j in
        view.senses(j).has(.harm)
          && (view.lexemes.hasEntry(view.lexeme(j), .harm, .adjective)
            || view.lexemes.hasEntry(view.lexeme(j), .harm, .noun))
          || view.spelled(j, in: "kwijt gemist laat gek schut")
      }
      let onTop =
        view.sequence(["nu", "ook"], at: rest.first { view.spelled($0, "nu") } ?? -1)
        && view.first("nog", in: rest) != nil
      let denied = c.negation >= 0 && !view.spelled(c.negation, "zonder")
      guard harm || denied || onTop, !good || denied && !harm else { continue }
      if denied, view.first("bang boos eenzaam alleen ongelukkig meer", in: rest) != nil,
        !harm || view.first("bang eenzaam alleen", in: rest) != nil
      {
        continue
      }
      return view.construction("C55", .schuld, i..<end, index)
    }
    return nil
  }
}

extension SentenceView {
  /// Whether a token stands right after a preposition.
  func isWithPreposition(_ i: Int) -> Bool {
    grammar(i - 1).contains(.preposition) && lexeme(i - 1).forms.isDisjoint(with: .finite)
  }
}
