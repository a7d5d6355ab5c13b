internal import Dutch

/// What the speaker made of it, marked as their own thought: *Ik heb het idee dat je moe bent. Klopt dat?*
extension Rewriter {
  /// The clause behind an interpretation frame.
  ///
  /// - Parameter asks: whether the other is asked if it is so; only of something that holds now.
  func idea(_ index: Int, replacing tokens: Range<Int>? = nil, with text: String? = nil, asks: Bool) -> Draft? {
    let clause = view.clause(index)
    guard clause.kind == .root || clause.kind == .content, standsAlone(index), !isJudging(index, countingVerbs: false),
      !hasTooMuch(index), isSurelyRead(index), !holdsBack(index), !praises(index), clause.order != .question,
      clause.order != .imperative,
      !view.sentence.isQuestion,
      view.first("idee slimste beste liefste knapste heiligste braafste talent", in: view.own(index)) == nil,
      !resistsCutting(index, edits(index, replacing: tokens)),
      let words = recast.subordinate(index, edits: edits(index, replacing: tokens, with: text), unstressed: true),
      [", ik ", ", jij ", ", want "].allSatisfy({ words.firstRange(of: $0) == nil })
    else { return nil }
    let isPast =
      clause.tense == .past || clause.tense == .pluperfect
      || view.spelled(clause.finite, in: "was waren waart")
      || clause.finite >= 0 && !view.lexeme(clause.finite).forms.isDisjoint(with: .past)
        && view.lexeme(clause.finite).forms.isDisjoint(with: .present)
    let frame = isPast ? "Ik had het idee dat" : "Ik heb het idee dat"
    let isFormal = register.subject == "u"
    let tail = !asks || isPast ? "." : isFormal ? ", en ik weet niet of dat klopt." : ". Klopt dat?"
    return Draft(kind: .interpretatie, text: "\(frame) \(words)\(tail)")
  }

  /// *expres*: a guess at a purpose, marked as one.
  func purpose(_ index: Int) -> Draft? {
    guard standsAlone(index), !isJudging(index), view.clause(index).tense != .present,
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)
    else { return nil }
    let had = words.replacing(" hebt", with: " had").replacing(" heeft", with: " had")
    return Draft(kind: .interpretatie, text: "Ik dacht even dat \(had).")
  }

  /// *Straks zeg je weer af*: a fear of what is to come.
  func fear(_ index: Int) -> Draft? {
    guard standsAlone(index), !isJudging(index), view.clause(index).tense == .present, !view.sentence.isQuestion,
      !holdsBack(index), !view.isFinite(index, "zullen"),
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)
    else { return nil }
    return Draft(kind: .interpretatie, text: "Ik ben bang dat \(words).")
  }

  /// *Je weet best dat ik niet van verrassingen houd*: the own fact, then what was taken for known.
  func known(_ index: Int) -> [Draft] {
    guard view.isFinite(index, "weten beseffen snappen"), standsAlone(index),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && [.content, .embeddedQuestion].contains(view.clause($0).kind)
      }),
      !isJudging(inner), view.clause(inner).finite >= 0
    else { return [] }
    var drafts: [Draft] = []
    if view.clause(inner).kind == .content, view.clause(inner).person == .ik,
      let fact = recast.main(inner, edits: edits(inner))
    {
      drafts.append(Draft(kind: .ikBoodschap, text: fact.capitalisedFirst + "."))
    }
    let gone = edits(inner)
    let words = view.clause(inner).tokens.filter {
      gone[$0] == nil && view.passage.tokens[$0].kind != .endMark && $0 >= view.clause(inner).opener
    }
    guard view.clause(inner).opener >= 0 else { return drafts }
    let knew = register.isPlural ? "wisten" : "wist"
    drafts.append(
      Draft(kind: .interpretatie, text: "Ik ging ervan uit dat \(register.subject) \(knew) \(view.joined(words))."))
    return drafts
  }

  /// What may be guessed from a verdict, where its lexicon entry says so.
  func guessedState(_ index: Int, _ hit: Hit) -> [Draft] {
    let entry = hit.entry
    var states: [String] = []
    if let state = entry?.keys["staat"] { states.append(state) }
    if index >= 0 {
      for i in view.own(index) {
        for entry in view.entries(i, .judgement) {
          if let state = entry.keys["staat"] { states.append(state) }
        }
      }
    }
    guard let state = states.first else { return [] }
    var text = state.replacing("{S}", with: register.subject).replacing("{bez}", with: register.possessive)
    if register.subject == "ge" { text = text.replacing(" was", with: " waart") }
    if register.isPlural {
      for (one, many) in [
        (" was", " waren"), (" had", " hadden"), (" geloofde", " geloofden"), (" wilde", " wilden"),
        (" dacht", " dachten"), (" vond", " vonden"),
      ]
      where text.hasSuffix(one) { text = text.dropLast(one.count) + many }
    }
    let setting = setting(index, leavingOut: hit.tokens)
    if !setting.moment.isEmpty {
      return [Draft(kind: .interpretatie, text: "Toen \(setting.moment), had ik het idee dat \(text).")]
    }
    return [Draft(kind: .interpretatie, text: "Ik had \(setting.timeAndPlace)het idee dat \(text).")]
  }
}
