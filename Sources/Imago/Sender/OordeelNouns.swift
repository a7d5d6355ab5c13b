internal import Dutch

/// Names, verdicts on what is said or done, diagnoses.
extension Oordeel {
  /// The verdict of a judging noun at `i`, if the other is its target.
  func noun(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    // Ge hebt de pan in de kast gestoken: no plural of gestook.
    if view.isAppreciation
      || view.isFinite(index, "hebben") && view.clause(index).nonfinite == i
        && view.lexeme(i).forms.contains(.participle)
    {
      return nil
    }
    if let entry = (view.entries(i, .label) + view.entries(i, .diagnosis)).first(where: { $0.kind == .noun }),
      let hit = name(i, index, entry, view)
    {
      return hit
    }
    if let entry = view.entries(i, .judgedThing).first { return thing(i, index, entry, view) }
    return nil
  }

  // MARK: Names and diagnoses

  private func name(_ i: Int, _ index: Int, _ entry: Vocabulary.Entry, _ view: SentenceView) -> Hit? {
    let clause = view.clause(index)
    let isWeak = entry.keys["kracht"] == "zwak"
    let isDiagnosis = entry.sense == .diagnosis
    // De diagnose autisme: what a doctor said.
    if isDiagnosis,
      view.spelled(i - 1, "diagnose")
        || view.first("behandeling medicijnen pillen psychiater arts dokter", in: view.own(index)) != nil
    {
      return nil
    }
    // Door mijn burn-out; je hebt gehoord dat je ADHD hebt: the speaker's own, or what a doctor told.
    if isDiagnosis {
      if view.grammar(i - 1).contains(.possessiveIk) { return nil }
      if clause.kind == .content, clause.parent >= 0, view.isVerb(clause.parent, "horen vernemen ontdekken weten") {
        return nil
      }
    }
    func hit() -> Hit { make(view, i..<i + 1, index, "naam", entry) }
    if view.isDenied(i) || view.isMarked(index) || view.spelled(i + 1, in: "als") && view.spelled(i + 2, "ik") {
      return nil
    }

    // Bietser, zei opa tegen de kat.
    if view.isMark(i + 1),
      view.clauses.contains(where: {
        view.clause($0).person == .derde && view.clause($0).tokens.lowerBound == i + 2
          && view.isFinite($0, "zeggen roepen") && view.clause($0).finite == i + 2
      })
    {
      return nil
    }
    // Wat een heerlijke gek ben je: fondly said.
    if view.isWord(i - 1), view.senses(i - 1).has(.positive), view.folded(i - 1).ends("e"),
      !view.folded(i - 1).ends("ste"), !view.senses(i - 1).has(.judgement)
    {
      return nil
    }
    if view.isExclamative(index) { return hit() }
    // Wat een klootzak ben jij: the noun was read as the subject.
    if let first = view.firstContentWord, view.spelled(first, "wat"), view.spelled(first + 1, in: "een 'n nen ne"),
      i > first + 1,
      !view.sentence.isQuestion,
      view.tokens.contains(where: {
        $0 > i && view.grammar($0).contains(.subjectOther) && view.spelled($0 - 1, in: "ben bent zijt is waren was")
      })
    {
      return hit()
    }
    if view.isJudgeable(index), clause.subject != i {
      if view.isFinite(index, "zijn worden blijven lijken gedragen doen hebben zitten"),
        !(clause.order == .question && clause.isQuestion && !isDiagnosis)
      {
        if view.isFinite(index, "hebben zitten"), !isDiagnosis { return nil }
        // bang voor een stalker; getrouwd met een vrek; verkleed als heks
        let article = view.grammar(i - 1).contains(.determiner) ? 1 : 0
        if view.grammar(i - 1 - article).contains(.preposition), article == 0 || !view.spelled(i - 2, in: "als van"),
          !(isDiagnosis && view.isFinite(index, "zitten"))
        {
          return nil
        }
        if view.first("verkleed verkleedde verkleedt", in: view.own(index)) != nil { return nil }
        if isWeak, !isDiagnosis,
          !(view.isFinite(index, "zijn lijken")
            && view.first("net gewoon echt wel zo'n toch", in: view.own(index)) != nil
            || view.isStressedSubject(index) && view.spelled(i - 1, "een") && !view.isWord(i + 1))
        {
          return nil
        }
        if isDiagnosis,
          view.sentence.isQuestion || isWeak && view.first("gewoon vast pure echt typisch", in: view.own(index)) == nil
        {
          return nil
        }
        return hit()
      }
      // Je eet als een boer.
      if view.spelled(i - 1, "een"), view.spelled(i - 2, in: "als gelijk lijk"),
        !view.isVerb(index, "slapen werken vechten genieten zingen lachen dansen kijken aankijken")
      {
        return hit()
      }
    }
    if isDiagnosis {
      // Dat is jouw bindingsangst.
      let owned = view.isOwnedByOther(i) || view.isOfOther(after: i, within: 2)
      return owned && !view.sentence.isQuestion && clause.person != .ik && !view.isRequest ? hit() : nil
    }
    if view.spelled(i + 1, "dat"), view.grammar(i + 2).contains(.subjectOther), view.spelled(i + 3, in: "bent zijt ben")
    {
      return hit()
    }
    if isSaidByNobody(index, view) { return nil }
    // Een muur, dat ben jij; een leugenaar, meer niet.
    if view.spelled(i - 1, in: "een nen ne"), i - 1 == view.firstContentWord, view.isMark(i + 1) {
      if view.spelled(i + 2, "dat"), view.spelled(i + 3, in: "ben bent zijt"),
        view.grammar(i + 4).contains(.subjectOther)
      {
        return hit()
      }
      if !isWeak, view.spelled(i + 2, "meer"), view.spelled(i + 3, "niet") { return hit() }
    }
    // Ik vind jou een hork.
    if clause.person == .ik, view.isFinite(index, "vinden noemen"),
      view.spelled(i - 1, in: "een zo'n") || view.spelled(i - 2, in: "een zo'n") && view.senses(i - 1).has(.judgement),
      !(view.isFinite(index, "noemen") && clause.tense != .present),
      view.spelled(clause.finite + 1, in: "jou je u jullie")
    {
      return hit()
    }
    // Ik woon samen met een dictator, en dat ben jij.
    if view.spelled(i - 1, in: "een nen ne"), view.spelled(i - 2, "met"),
      view.tokens.contains(where: { view.spelled($0, in: "jij gij u") && view.spelled($0 - 1, in: "ben bent zijt") })
    {
      return hit()
    }
    // Achterlijke gladiool! Stomme koe, kijk uit.
    if i - 1 == view.firstContentWord, view.senses(i - 1).has(.judgement) || view.senses(i - 1).has(.flaw),
      view.text(i - 1).hasSuffix("e"),
      !view.isWord(i + 1), !view.sentence.senses.has(.positive),
      view.wordCount <= 3
        || view.tokens.contains(where: { $0 > i && !view.grammar($0).isDisjoint(with: .secondPerson) })
        || view.clauses.contains(where: { view.clause($0).order == .imperative })
    {
      return hit()
    }
    if isWeak { return nil }
    // Rotzak, je hebt mijn auto bekrast.
    if i == view.firstContentWord, view.isMark(i + 1), view.text(i + 1) == ",",
      view.clauses.contains(where: { view.isTarget($0) && view.clause($0).tokens.contains(i + 2) }),
      !view.sentence.senses.has(.positive), !view.isAppreciation
    {
      return hit()
    }
    // Stelletje egoïsten; gij stommerik.
    if view.spelled(i - 1, in: "stelletje jij gij zo'n"), !view.spelled(i - 1, "zo'n") || view.wordCount <= 3 {
      return hit()
    }
    // Egoïst! Wat een aansteller.
    if clause.kind == .verbless, view.wordCount <= 4, clause.person == nil, !view.mentionsSelf,
      view.first("de het", in: view.tokens) == nil,
      view.first("een", in: view.tokens) == nil || view.find("wat", "een") != nil
        || view.wordCount <= 3 && view.context.addressesOther
    {
      return hit()
    }
    return isVocative(i, view) ? hit() : nil
  }

  /// *Kijk uit, sufferd*; *debiel, kijk dan uit*: called out, without an article.
  private func isVocative(_ i: Int, _ view: SentenceView) -> Bool {
    guard let first = view.firstContentWord, let last = view.tokens.last(where: { view.isWord($0) }), first != last
    else { return false }
    let isFirst = i == first && view.isMark(i + 1)
    let isLast = i == last && view.isMark(i - 1) && view.tokens.contains(i - 2)
    guard isFirst || isLast else { return false }
    if isLast, view.tokens.contains(where: { $0 < i && view.isMark($0) && $0 != i - 1 }),
      !view.clauses.contains(where: { view.clause($0).order == .imperative })
    {
      return false
    }
    // Ik heb het je honderd keer uitgelegd, sukkel; but: ik mis je, gekkie.
    let isTold = view.clauses.contains {
      view.clause($0).person == .ik && view.isVerb($0, "zeggen vertellen uitleggen vragen waarschuwen beloven")
        && view.own($0).contains { view.grammar($0).contains(.objectOther) }
    }
    return view.sentence.grammar.isDisjoint(with: .firstPerson) || isTold
      || view.clauses.contains {
        view.clause($0).order == .imperative || view.isTarget($0) || view.clause($0).person == .ding
      }
  }

  /// *Niemand vindt jou een slechte moeder*
  func isSaidByNobody(_ index: Int, _ view: SentenceView) -> Bool {
    view.spelled(view.clause(index).subject, "niemand") && view.isFinite(index, "vinden noemen")
  }

  // MARK: Words, acts and things

  /// *Je beschermde mij tegen de pesterij*, *jij had last van haar arrogantie*: somebody else's, or what the other spoke of.
  private func isSuffered(_ i: Int, _ view: SentenceView) -> Bool {
    if !view.grammar(i - 1).isDisjoint(with: .possessiveThird), view.spelled(i - 1, in: "haar zijn z'n hun") {
      return true
    }
    let before = view.grammar(i - 1).contains(.determiner) ? i - 2 : i - 1
    return view.spelled(before, in: "tegen over van onder na")
  }

  private func thing(_ i: Int, _ index: Int, _ entry: Vocabulary.Entry, _ view: SentenceView) -> Hit? {
    let clause = view.clause(index)
    let isWeak = entry.keys["kracht"] == "zwak"
    func hit() -> Hit { make(view, i..<i + 1, index, "zaaknaam", entry) }
    // Je werd gepest; moe van mijn laksheid
    if clause.nonfinite == i, view.isFinite(index, "worden") { return nil }
    if !view.grammar(i - 1).isDisjoint(with: [.possessiveIk]) { return nil }
    // Wat hij beweerde, was onzin.
    if view.clauses.contains(where: {
      view.clause($0).person == .derde && view.spelled(view.clause($0).opener, "wat") && view.clause($0).kind != .root
        && !view.context.mentionsPartner
    }) {
      return nil
    }
    if view.isMarked(index) || view.spelled(i, "streek"), view.spelled(i - 1, in: "de deze onze") { return nil }
    // jouw smoesjes; dat gezeur van jou
    let isOf = view.isOfOther(after: i, within: 1)
    let owned =
      view.spelled(i - 1, in: "jouw uw uwe uwen jullie") || view.spelled(i - 2, in: "jouw uw") && view.isWord(i - 1)
      || view.spelled(i - 1, "je") && clause.subject != i - 1 || isOf
    if owned {
      if isWeak,
        !(view.spelled(i - 1, "jouw") && view.spelled(i, in: "troep drama gedoe theater spelletje spelletjes")),
        !(isOf && view.spelled(i - 1, in: "dat die al zo'n enorme echt weer pure")
          || view.first("echt gewoon weer al", in: view.own(index)) != nil)
      {
        return nil
      }
      return view.isDenied(i) && clause.person != .ik ? nil : hit()
    }
    if isWeak || view.isDenied(i) && clause.order != .imperative { return nil }
    if view.hasActOfOtherAsSubject(index), clause.person != .ik || view.isFinite(index, "vinden"),
      clause.kind == .verbless || view.isFinite(index, "zijn vinden"),
      clause.subject != i || clause.subjectPhrase.count <= 2
    {
      return hit()
    }
    if view.hasOwnedSubject(index), view.isFinite(index, "zijn blijven lijken"), clause.subject != i { return hit() }
    if view.isExclamative(index)
      || view.find("wat", "een") != nil
        && view.tokens.contains(where: { $0 > i && view.grammar($0).contains(.subjectOther) })
    {
      return hit()
    }
    // Jij praat onzin; je schopt stennis; kom niet aan met een smoesje.
    if view.isJudgeable(index), clause.subject != i, !isSuffered(i, view),
      !view.isVerb(index, "vinden noemen zeggen denken horen haten kennen lezen zien"),
      !(clause.order == .question && clause.isQuestion)
    {
      return hit()
    }
    return nil
  }
}
