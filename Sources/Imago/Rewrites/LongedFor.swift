internal import Dutch

/// What a reproach shows was longed for: to be told, to be answered, to see done what was asked or promised.
extension Rewriter {
  func longedFor(_ hit: Hit) -> [Draft] {
    if hit.rule == "sarcasme" { return [leftUnasked()].compactMap { $0 } }
    guard !["dreigement", "afwimpelen"].contains(hit.rule) else { return [] }
    let wish = [
      untold(), askedAgain(), everDone(), unheard(), withheld(), promised(), distrusted(), waitedFor(), plainQuestion(),
      ownTaste(), ruleForAll(), toHear(), leftUnasked(),
      askedBefore(),
    ]
    return wish.compactMap { $0 }
  }

  /// *Wanneer was je van plan me te vertellen dat de rekening leeg is?*: what one would have liked to hear from the other.
  private func untold() -> Draft? {
    guard view.first("vertellen zeggen melden", in: view.tokens) != nil,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.first("plan", in: view.own($0)) != nil
          && view.first("wanneer", in: view.own($0)) != nil
      }),
      let told = view.clauses.first(where: {
        $0 > index && view.clause($0).kind == .content && view.clause($0).finite >= 0
          && view.spelled(view.clause($0).opener, "dat")
      }), !isJudging(told), !measuresAll(told), !holdsBack(told)
    else { return nil }
    return Draft(kind: .ikBoodschap, text: "Ik had graag van \(register.object) gehoord \(opened(told)).")
  }

  /// *Hoe vaak moet ik nog vragen of je die kraan wilt maken?*: the question itself, once more.
  private func askedAgain() -> Draft? {
    guard view.find("hoe", "vaak") != nil || view.first("hoeveel", in: view.tokens) != nil,
      let outer = view.clauses.first(where: {
        view.clause($0).person == .ik && view.isFinite($0, "moeten")
          && view.isVerb($0, "vragen zeggen herhalen uitleggen")
      })
    else { return nil }
    // *... uitleggen dat ik op woensdag nachtdienst heb?*: what was told, and the wish that it is kept in mind.
    if !register.isThirdPerson,
      let told = view.clauses.first(where: {
        view.clause($0).parent == outer && view.clause($0).person == .ik && view.clause($0).kind == .content
      }), !isJudging(told), !view.clauses.contains(where: { view.clause($0).person == .ander }),
      let fact = recast.main(told, edits: edits(told))?.capitalisedFirst
    {
      return Draft(kind: .verzoek, text: "\(fact). \(register.would) dat willen onthouden?")
    }
    guard
      let asked = view.clauses.first(where: {
        $0 > outer && view.clause($0).person == .ander && view.clause($0).negation < 0
          && [.content, .embeddedQuestion].contains(view.clause($0).kind)
      })
    else { return nil }
    return request(asked, slot: "[wanneer?]", isDemand: true)
  }

  /// *Ik moet alles drie keer vragen voordat je die lamp ophangt*: what was asked.
  private func askedBefore() -> Draft? {
    guard !view.sentence.isQuestion, view.clauses.count == 2,
      view.clauses.contains(where: {
        view.clause($0).person == .ik && view.clause($0).kind == .root && view.isFinite($0, "moeten")
          && view.isVerb($0, "vragen zeggen herhalen")
      }),
      let asked = view.clauses.first(where: {
        view.isTarget($0) && view.spelled(view.clause($0).opener, in: "voordat voor eer")
          && view.clause($0).negation < 0
      })
    else { return nil }
    return request(asked, slot: "[wanneer?]", isDemand: true)
  }

  /// *Heb je ooit één keer uit jezelf de wc schoongemaakt?*: the wish in a question whose answer is known.
  private func everDone() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).order == .question && view.clause($0).kind == .root
          && view.clause($0).tense == .perfect && view.clause($0).negation < 0
      }), let ever = view.own(index).first(where: { view.spelled($0, in: "ooit weleens") }), standsAlone(index),
      view.first("waarom wat wie hoe waar", in: view.own(index)) == nil
    else { return nil }
    return request(index, replacing: ever..<ever + 1, slot: "[wanneer?]", isDemand: true)
  }

  /// *Waarom hebt ge weer niks van u laten horen?*
  private func unheard() -> Draft? {
    guard !register.isThirdPerson,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.first("horen weten", in: view.own($0)) != nil
          && view.first("laten laat liet", in: view.own($0)) != nil
          && view.first("niks niets", in: view.own($0)) != nil
      }), standsAlone(index), view.first("van", in: view.own(index)) != nil
    else { return nil }
    let own = register.subject == "je" || register.subject == "jullie" ? register.object : "u"
    return Draft(kind: .verzoek, text: "\(register.would) [wanneer?] iets van \(own) willen laten horen?")
  }

  /// *Van jou krijg ik nooit een compliment*: what the speaker would like to get or hear.
  private func withheld() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        view.clause($0).person == .ik && view.clause($0).kind == .root && view.isFinite($0, "krijgen horen")
          && view.clause($0).nonfinite < 0 && view.clause($0).particle < 0
      }), standsAlone(index), !view.sentence.isQuestion, !isJudging(index), !leavesNone(index),
      view.first("nooit noit geen", in: view.own(index)) != nil,
      view.own(index).contains(where: { i in
        view.spelled(i, "van") && view.spelled(i + 1, in: "jou je u jullie hem haar")
          && (view.clause(ofToken: i + 2) != index || !isThing(i + 2))
      }), view.clauses.allSatisfy({ view.clause($0).parent != index || view.clause($0).person == .ik })
    else { return nil }
    var changes = edits(index, keepsNegation: false)
    for i in view.own(index) where view.spelled(i, "geen") {
      if changes[i] == nil { changes[i] = takesNoArticle(i + 1) ? .drop : .replace("een") }
    }
    guard !resistsCutting(index, changes), let words = recast.infinitive(index, edits: changes) else { return nil }
    return Draft(kind: .ikBoodschap, text: "Ik zou graag [wanneer?] \(words).")
  }

  /// *antwoord*, *hulp*, *excuses*: what *geen* stands before and *een* does not.
  private func takesNoArticle(_ noun: Int) -> Bool {
    view.spelled(noun, in: Self.uncounted) || view.folded(noun).ends("en") || view.folded(noun).ends("s")
  }

  /// *Gisteravond beloofde je nog dat je zou stoppen, en nu stink je er weer naar*: what was counted on.
  private func promised() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.isVerb($0, "beloven")
          && view.clause($0).tense != .present && view.clause($0).negation < 0
      }), !standsAlone(index),
      view.clauses.contains(where: {
        view.clause($0).parent == index && [.content, .infinitival].contains(view.clause($0).kind)
      })
    else { return nil }
    return countedOn(index)
  }

  /// *Je vertrouwt me voor geen meter*
  private func distrusted() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.isVerb($0, "vertrouwen geloven") && view.clause($0).order == .main
          && view.clause($0).tense == .present && view.clause($0).kind == .root
          && (view.find("voor", "geen") != nil || view.first("niets niks", in: view.own($0)) != nil)
      }), let me = view.own(index).first(where: { view.grammar($0).contains(.objectIk) }),
      view.clause(index).nonfinite < 0
    else { return nil }
    return guessed("\(register.subject) \(view.text(me)) niet \(view.text(view.clause(index).finite))")
  }

  /// *En wanneer krijg ik eindelijk eens antwoord?*: what one waits for.
  private func waitedFor() -> Draft? {
    guard view.sentence.isQuestion, view.clauses.count == 1, let index = view.clauses.first,
      view.first("wanneer", in: view.own(index)) != nil, view.clause(index).person == .ik,
      view.isFinite(index, "krijgen"),
      view.clause(index).nonfinite < 0, view.clause(index).negation < 0
    else { return nil }
    let words = view.own(index).filter {
      $0 > view.clause(index).finite && view.isWord($0) && !view.clause(index).subjectPhrase.contains($0)
        && edits(index)[$0] == nil && $0 != view.clause(index).particle
        && !view.spelled($0, in: "eindelijk eens nou nu nog weer dan terug van je jou u jullie keer ooit")
    }
    guard let first = words.first, words.count <= 4, words.last.map({ $0 - first }) == words.count - 1,
      view.grammar(first).isEmpty
        || !view.grammar(first).isDisjoint(with: [.determiner, .possessive, .quantifier, .nounish])
    else { return nil }
    return Draft(kind: .ikBoodschap, text: "Ik wacht nog op \(view.joined(words)).")
  }

  /// *Wil je zaterdag meehelpen, of is dat weer te veel gevraagd?*: the request without the sneer.
  private func plainQuestion() -> Draft? {
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard view.sentence.isQuestion, roots.count == 2, view.clauses.count == 2, let first = roots.first,
      let second = roots.last, view.isTarget(first), view.clause(first).order == .question,
      view.isFinite(first, "willen zullen kunnen"), view.clause(first).negation < 0,
      let or = view.tokens.first(where: { view.spelled($0, "of") && $0 > view.clause(first).finite }),
      view.clause(second).finite > or, view.clause(second).finite <= or + 3,
      view.clause(first).tokens.lowerBound < or, view.clause(first).finite < or,
      view.first("te veel moeite", in: view.clause(second).tokens) != nil, !isJudging(first), !measuresAll(first)
    else { return nil }
    let gone = edits(first)
    let words = (opening.end..<or).filter { gone[$0] == nil }
    return Draft(kind: .verzoek, text: view.joined(words).capitalisedFirst + "?")
  }

  /// *Peinst gij nu echt dat ik dat plezant vind?*: what the speaker finds of it.
  private func ownTaste() -> Draft? {
    guard view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.isFinite($0, "denken peinzen geloven")
      }),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && view.clause($0).person == .ik && view.clause($0).kind == .content
      }), view.clauses.count == 2, view.isVerb(inner, "vinden"), view.clause(inner).tense == .present,
      view.clause(inner).negation < 0, let fact = recast.main(inner, edits: edits(inner)),
      let blank = fact.lastIndex(of: " "), case let last = fact[fact.index(after: blank)...],
      let adjective = view.own(inner).last(where: { view.text($0) == last }),
      view.grammar(adjective).contains(.adjectiveish) || view.senses(adjective).has(.positive), Wording.count(fact) == 4
    else { return nil }
    return Draft(kind: .ikBoodschap, text: "\(fact[..<blank]) niet \(last).".capitalisedFirst)
  }

  /// *Vanaf nu betaalt ieder zijn eigen telefoon*: what one would like to agree on.
  private func ruleForAll() -> Draft? {
    guard !view.sentence.isQuestion, view.clauses.count == 1, let index = view.clauses.first,
      view.clause(index).kind == .root, view.clause(index).tense == .present, view.clause(index).negation < 0,
      view.clause(index).subject >= 0, view.spelled(view.clause(index).subject, in: "ieder iedereen elk"),
      view.first("voortaan", in: view.own(index)) != nil || view.find("vanaf", "nu") != nil, !isJudging(index)
    else { return nil }
    var changes = edits(index)
    if let from = view.find("vanaf", "nu") { for i in from...from + 1 { changes[i] = .drop } }
    for i in view.own(index) where view.spelled(i, "voortaan") { changes[i] = .drop }
    guard let words = recast.subordinate(index, edits: changes)?.withoutLastComma, Wording.count(words) >= 3 else {
      return nil
    }
    return Draft(kind: .verzoek, text: "Kunnen we afspreken dat \(words)?")
  }

  /// *Jij hebt nog nooit gezegd dat je trots op me bent*: what one would like to hear.
  private func toHear() -> Draft? {
    guard !view.sentence.isQuestion, !register.isThirdPerson,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.isVerb($0, "zeggen vertellen")
          && view.first("nooit noit", in: view.own($0)) != nil
      }),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && view.clause($0).kind == .content && view.clause($0).person == .ander
          && view.spelled(view.clause($0).opener, "dat")
      }), view.clauses.count == 2, view.clause(inner).tense == .present, view.clause(inner).negation < 0,
      view.isVerb(inner, "houden liefhebben")
        || view.own(inner).contains(where: {
          view.senses($0).has(.positive) || view.spelled($0, in: "trots fier blij mooi lief")
        })
    else { return nil }
    return Draft(kind: .ikBoodschap, text: "Ik zou graag van \(register.object) horen \(opened(inner)).")
  }

  /// *Je gunt mij geen avond voor mezelf*: what one would like to have.
  func begrudged() -> Draft? {
    guard !view.sentence.isQuestion, let index = view.clauses.first, view.clauses.count == 1, view.isTarget(index),
      view.isVerb(index, "gunnen"), view.clause(index).nonfinite < 0,
      let none = view.own(index).first(where: { view.spelled($0, "geen") }),
      view.own(index).contains(where: { $0 < none && view.grammar($0).contains(.objectIk) })
    else { return nil }
    let words = view.own(index).filter { $0 > none && view.isWord($0) && edits(index)[$0] == nil }
    guard let first = words.first, words.count <= 6, view.grammar(first).isDisjoint(with: [.preposition, .adverb])
    else {
      return nil
    }
    return Draft(kind: .ikBoodschap, text: "Ik wil graag een \(view.joined(words)).")
  }

  /// *Dat je niet belt, ben ik wel gewend*: the wish in what is told of as usual.
  private func leftUnasked() -> Draft? {
    guard !view.sentence.isQuestion, !register.isThirdPerson,
      let inner = view.clauses.first(where: {
        view.clause($0).kind == .content && view.isTarget($0) && view.clause($0).tense == .present
          && view.spelled(view.clause($0).opener, "dat") && view.clause($0).negation >= 0
      }), view.clauses.count == 2,
      let outer = view.clauses.first(where: { $0 != inner }), view.clause(outer).person == .ik,
      view.first("gewend gewoon zat beu", in: view.own(outer)) != nil,
      let never = view.own(inner).first(where: { view.spelled($0, in: "niet nie ni nooit noit") })
    else { return nil }
    return request(inner, replacing: never..<never + 1, slot: "[wanneer?]")
  }
}
