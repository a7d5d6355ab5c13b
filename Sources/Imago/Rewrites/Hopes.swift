internal import Dutch

/// What a reproach shows that the speaker had hoped for: time, regard, something that is still undone, an answer about who does what.
extension Rewriter {
  func hopes(_ hit: Hit) -> [Draft] {
    guard hit.rule != "dreigement", hit.rule != "afwimpelen" else { return [] }
    return [
      reliedOn(), roomMissed(), regardWanted(), undone(), whoDoes(hit), matters(), toBeKnown(), wanted(hit),
      everyTime(hit),
    ]
    .compactMap { $0 }
  }

  /// *Op jullie kun je nooit rekenen*: *Ik wil graag op jullie kunnen rekenen.*
  private func reliedOn() -> Draft? {
    guard !view.sentence.isQuestion, view.clauses.count == 1, let index = view.clauses.first,
      view.isFinite(index, "kunnen"), view.isVerb(index, "rekenen bouwen vertrouwen"),
      view.clause(index).negation >= 0 || view.first("nooit noit", in: view.own(index)) != nil,
      view.spelled(view.clause(index).subject, in: "je ge ik we wij men"),
      let on = view.own(index).first(where: {
        view.spelled($0, "op") && !view.grammar($0 + 1).isDisjoint(with: .objectOther)
      }),
      !view.isWord(on + 2) || on + 2 == view.clause(index).finite || view.grammar(on + 2).contains(.adverb)
        || view.spelled(on + 2, in: "nooit niet nie") || on + 2 == view.clause(index).nonfinite
    else { return nil }
    let verb = view.lexemes.vocabulary.lemma(view.clause(index).verbRow)
    return Draft(
      kind: .ikBoodschap, text: "Ik wil graag op \(view.text(on + 1).lowercased()) kunnen \(verb).", isOfWhole: true)
  }

  /// *Natuurlijk heb jij weer geen tijd om mama's huis leeg te halen*: *Ik had gehoopt dat je tijd had om ...*
  private func roomMissed() -> Draft? {
    guard !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.isFinite($0, "hebben")
          && view.clause($0).tense != .pluperfect
      }), standsAlone(index), isSurelyRead(index), !isJudging(index),
      view.clause(index).nonfinite < 0 || view.spelled(view.clause(index).nonfinite, in: Self.room),
      let room = view.own(index).first(where: {
        view.spelled($0, in: Self.room) && view.spelled($0 - 1, in: "geen nooit noit")
      }),
      let rest = phraseAlone(index, except: room, "geen nooit noit")
    else { return nil }
    let inner = view.clauses.filter { view.clause($0).parent == index }
    guard inner.count <= 1, let aim = inner.isEmpty ? rest : aim(inner[0], behind: room), !aim.isEmpty,
      inner.isEmpty || rest.isEmpty
    else { return nil }
    return Draft(
      kind: .ikBoodschap,
      text: "Ik had gehoopt dat \(register.subject) \(view.text(room)) \(register.had) \(aim).", isOfWhole: true)
  }

  /// What there was no time or patience for: *om de zolder leeg te halen*.
  private func aim(_ inner: Int, behind room: Int) -> String? {
    let words = view.clause(inner).tokens
    guard view.clause(inner).kind == .infinitival, view.spelled(words.lowerBound, "om"), words.lowerBound > room,
      view.first("alleen enkel pas", in: words) == nil, !isJudging(inner), !measuresAll(inner), !isImage(inner)
    else { return nil }
    return opened(inner)
  }

  private static let room: WordSet = "tijd zin goesting geduld aandacht belangstelling interesse begrip"

  /// *U houdt nooit rekening met het ritme van de kinderen*: *Zou u rekening willen houden met ...?*
  private func regardWanted() -> Draft? {
    guard !register.isThirdPerson,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.isVerb($0, "houden")
          && view.clause($0).tense != .pluperfect
      }), standsAlone(index), isSurelyRead(index), view.clauses.allSatisfy({ view.clause($0).parent != index }),
      let regard = view.own(index).first(where: {
        view.spelled($0, "rekening") && view.spelled($0 - 1, in: "geen nooit noit enkele")
      }), let rest = phraseAlone(index, except: regard, "geen nooit noit enkele"), rest.hasPrefix("met ")
    else { return nil }
    return Draft(kind: .verzoek, text: "\(register.would) rekening willen houden \(rest)?", isOfWhole: true)
  }

  /// The one prepositional phrase of a clause beside its verb and the words given, as it stands; empty where there is none, nil where
  /// there is more.
  private func phraseAlone(_ index: Int, except noun: Int, _ negations: WordSet) -> String? {
    let clause = view.clause(index)
    let gone = edits(index, keepsNegation: false)
    let rest = view.own(index).filter { i in
      view.isWord(i) && i != noun && i != clause.finite && (i != clause.nonfinite || view.spelled(i, "gehouden"))
        && !clause.subjectPhrase.contains(i) && i >= opening.end && (gone[i] == nil || view.senses(i).has(.judgement))
        && !view.spelled(i, in: negations)
        && !view.spelled(i, in: "weer nu dan enige enig er en maar want hier precies ooit nog volstrekt totaal")
        && view.grammar(i).isDisjoint(with: [.tag, .interjection])
    }
    guard let first = rest.first, let last = rest.last else { return "" }
    guard view.spelled(first, in: "voor met"), rest.count >= 2, rest.count <= 7, last - first == rest.count - 1,
      rest.dropFirst().allSatisfy({
        !isVerdict($0) && !view.senses($0).has(.absolute) && !view.isQuoted($0)
          && !view.lexeme($0).forms.contains(.participle)
      }),
      !view.spelled(first + 1, in: "je jou u jullie mekaar elkaar zo die wie")
    else { return nil }
    return view.text(first..<last + 1).loweredFirst
  }

  /// *En de oppas heb je ook nog niet gebeld*: what is still to be done, asked for.
  private func undone() -> Draft? {
    guard !register.isThirdPerson, !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.isTarget($0) && view.clause($0).kind == .root && view.clause($0).tense == .perfect
          && view.clause($0).negation >= 0
      }), standsAlone(index), isSurelyRead(index), isAct(index), !isImage(index), !view.isFinite(index, "zijn"),
      let never = view.own(index).first(where: { view.spelled($0, in: "niet nie ni") }),
      case let still = view.spelled(never - 1, "nog") ? never - 1 : never - 2, view.spelled(still, "nog"),
      view.spelled(never - 1, in: "nog steeds altijd"), !view.isVerb(index, "zien horen merken"),
      view.clauses.allSatisfy({ view.clause($0).parent != index }), !hasTime(index)
    else { return nil }
    var wish = request(index, replacing: still..<never + 1, slot: "[wanneer?]")
    wish?.isOfWhole = true
    return wish
  }

  /// *Wie betaalt hier eigenlijk de verzekering?*: *Zullen we het [wanneer?] hebben over wie hier de verzekering betaalt?*
  private func whoDoes(_ hit: Hit) -> Draft? {
    guard hit.rule == "verwijtvraag",
      let index = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).finite >= 0 }),
      case let clause = view.clause(index), clause.subject >= 0, view.spelled(clause.subject, "wie"),
      clause.subjectPhrase.count == 1, clause.tense == .present, clause.negation < 0, clause.nonfinite < 0,
      isAct(index),
      isSurelyRead(index), !isJudging(index), !isImage(index), !hasTooMuch(index), !measuresAll(index),
      view.verbSense(index, .duty) || isShown(index) || view.isVerb(index, "betalen regelen doen"),
      view.clauses.allSatisfy({
        $0 == index
          || view.isFinite($0, "denken") && view.own($0).count(where: { view.isWord($0) }) <= 2
      }),
      !view.own(index).contains(where: {
        !view.grammar($0).isDisjoint(with: [.objectIk, .objectOther, .possessiveOther])
          || view.spelled($0, in: "er nou het 't dat zoiets zo")
      })
    else { return nil }
    var changes = edits(index)
    for i in view.own(index) {
      if view.senses(i).has(.absolute) || view.spelled(i, in: "eigenlijk weer nu elke iedere keer dag week avond nog") {
        changes[i] = .drop
      }
    }
    // The subject asks, so nothing but the verb changes its place.
    let field = view.own(index).filter {
      $0 > clause.finite && $0 != clause.particle && view.isWord($0) && view.passage.tokens[$0].kind != .endMark
    }
    let verb = (clause.particle >= 0 ? view.text(clause.particle) : "") + view.text(clause.finite).loweredFirst
    let words = "wie \(written(field, changes)) \(verb)"
    guard Wording.count(words) >= 4, !words.hasLooseComma else { return nil }
    let talk = register.isThirdPerson ? "Ik wil het graag [wanneer?] met \(register.asked)" : "Zullen we het [wanneer?]"
    return Draft(
      kind: .verzoek, text: "\(talk) hebben over \(words.loweredFirst)\(register.isThirdPerson ? "." : "?")",
      isOfWhole: true)
  }

  /// *Dat is dus hoe belangrijk mijn werk voor jou is*, *zo belangrijk ben ik dus voor je*: *Ik heb het idee dat ik niet belangrijk voor
  /// je ben.*
  private func matters() -> Draft? {
    guard !view.sentence.isQuestion,
      let weight = view.tokens.first(where: { view.spelled($0, "belangrijk") && view.spelled($0 - 1, in: "zo hoe") }),
      case let index = view.clause(ofToken: weight), index >= 0, view.isFinite(index, "zijn vinden"),
      view.clause(index).nonfinite < 0,
      view.clause(index).negation < 0, view.clause(index).subject >= 0,
      view.clause(index).person != .ander || view.isFinite(index, "vinden")
    else { return nil }
    let clause = view.clause(index)
    let other = view.own(index).first {
      view.spelled($0, "voor") && !view.grammar($0 + 1).isDisjoint(with: .objectOther)
    }
    if view.isFinite(index, "zijn") {
      guard let other else { return nil }
      // *hoe belangrijk mijn werk voor jou is*: the subject stands between.
      let thing = view.spelled(weight - 1, "hoe") && weight < other ? weight + 1..<other : clause.subjectPhrase
      guard (1...4).contains(thing.count), !thing.contains(weight), thing.allSatisfy({ !isVerdict($0) })
      else {
        return nil
      }
      var idea = guessed(
        "\(view.text(thing).loweredFirst) niet belangrijk \(view.text(other..<other + 2)) \(view.text(clause.finite).loweredFirst)",
        isPast: clause.tense == .past)
      idea.isOfWhole = true
      return idea
    }
    guard other == nil, view.isTarget(index),
      let thing = view.own(index).first(where: {
        $0 != clause.subject && !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij])
      }),
      view.grammar(thing).isDisjoint(with: .possessive)
    else { return nil }
    return guessed(
      "\(register.subject) \(view.text(thing)) niet belangrijk \(view.text(clause.finite).loweredFirst)",
      isPast: clause.tense == .past)
  }

  /// *U hebt geen idee hoe zwaar dit voor ons is*: *Ik zou graag willen dat u wist hoe zwaar dit voor ons is.*
  private func toBeKnown() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        let own = view.own($0)
        guard view.isTarget($0), view.clause($0).kind == .root else { return false }
        // *Heb je er ooit bij stilgestaan wat dat met me doet?*
        if view.isVerb($0, "stilstaan nadenken") { return view.clause($0).negation >= 0 || view.sentence.isQuestion }
        return view.clause($0).tense == .present && !view.sentence.isQuestion
          && (view.isFinite($0, "hebben") && view.first("idee benul besef", in: own) != nil
            || view.isFinite($0, "weten beseffen snappen begrijpen"))
          && view.first("geen niet nie", in: own) != nil
      }), standsAlone(index),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && view.clause($0).kind == .embeddedQuestion
      }),
      case let clause = view.clause(inner), clause.finite >= 0, clause.opener >= 0,
      view.spelled(clause.opener, in: "hoe wat waar hoeveel"), clause.tokens.lowerBound > view.clause(index).finite,
      clause.person == .ik || clause.person == .wij
        || view.own(inner).contains(where: {
          !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij, .possessiveIk, .possessiveWij])
            || view.isVerb(index, "stilstaan nadenken")
              && !view.grammar($0).isDisjoint(with: [.possessiveThird, .objectThird])
        }),
      view.own(inner).allSatisfy({ view.grammar($0).isDisjoint(with: .secondPerson) }),
      !isJudging(inner), !measuresAll(inner), !hasTooMuch(inner), !isImage(inner), !holdsBack(inner),
      view.clauses.allSatisfy({ !isInside($0, inner) || view.clause($0).person != .ander })
    else { return nil }
    var wish = wishedKnown(opened(inner))
    wish.isOfWhole = true
    return wish
  }

  /// *Voortaan wil ik dat de iPad hier blijft*, *ik verwacht de stukken uiterlijk vrijdag*: the same as a wish.
  private func wanted(_ hit: Hit) -> Draft? {
    guard hit.rule == "eis", !view.sentence.isQuestion,
      let index = view.clauses.first(where: {
        view.clause($0).kind == .root && [.ik, .wij].contains(view.clause($0).person)
      }),
      case let clause = view.clause(index), clause.tense == .present, clause.negation < 0, clause.nonfinite < 0,
      standsAlone(index)
    else { return nil }
    if view.isFinite(index, "willen verwachten eisen"),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && view.clause($0).kind == .content
          && view.spelled(view.clause($0).opener, "dat")
      }), view.clauses.count == 2, view.clause(inner).person == .ding || view.clause(inner).person == .derde,
      !isJudging(inner), !measuresAll(inner), !hasTooMuch(inner), !isImage(inner)
    {
      return Draft(kind: .verzoek, text: "Ik zou graag willen \(opened(inner)).", isOfWhole: true)
    }
    guard view.isFinite(index, "verwachten"), view.clauses.count == 1, clause.person == .ik, clause.order == .main
    else { return nil }
    let words = view.own(index).filter { $0 > clause.finite && view.isWord($0) && edits(index)[$0] == nil }
    guard let first = words.first, !view.grammar(first).isDisjoint(with: [.determiner, .possessive]),
      let time = words.firstIndex(where: { view.spelled($0, in: "uiterlijk voor") }), time >= 2,
      time < words.count - 1,
      words.allSatisfy({ !isVerdict($0) }),
      words[..<time].allSatisfy({ view.grammar($0).isDisjoint(with: [.preposition, .objectOther]) })
    else { return nil }
    return Draft(
      kind: .verzoek,
      text: "Ik zou \(view.joined(Array(words[..<time]))) graag \(view.joined(Array(words[time...]))) hebben.",
      isOfWhole: true)
  }

  /// *Elke keer dat ze bij jou vandaan komen, moet ik ze drie dagen ontprikkelen*: *Als ze bij jou vandaan komen, moet ik ze drie dagen
  /// ontprikkelen, en dan voel ik me [welk gevoel?].*
  private func everyTime(_ hit: Hit) -> Draft? {
    guard hit.rule == "absoluut", !view.sentence.isQuestion,
      let root = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).person == .ik }),
      view.clause(root).tense == .present, view.clause(root).order == .inverted, view.clause(root).finite >= 0,
      view.isFinite(root, "moeten mogen zitten liggen staan"), isSurelyRead(root), !isJudging(root),
      !isImage(root), standsAlone(root),
      let inner = view.clauses.first(where: {
        let clause = view.clause($0)
        return clause.opener >= 0 && view.spelled(clause.opener, in: "dat als") && clause.finite >= 0
          && clause.tense == .present
          && view.spelled(clause.opener - 1, in: "keer telkens") && clause.tokens.upperBound <= view.clause(root).finite
      }), case let often = view.clause(inner).opener - 2..<view.clause(inner).opener, !measuresAll(root, except: often),
      !isJudging(inner), !measuresAll(inner, except: often), !isImage(inner), !hasTooMuch(inner),
      view.clause(inner).person != .ander || view.verbSense(inner, .duty) || isShown(inner),
      view.clauses.allSatisfy({ $0 == root || $0 == inner || view.clause($0).finite < 0 })
    else { return nil }
    let when = view.clause(inner).tokens.filter {
      $0 > view.clause(inner).opener && view.passage.tokens[$0].kind != .endMark && edits(inner)[$0] == nil
    }
    let told = view.clause(root).tokens.filter {
      $0 >= view.clause(root).finite && view.passage.tokens[$0].kind != .endMark && edits(root)[$0] == nil
        && view.passage.tokens[$0].kind != .emoji
    }
    guard when.count >= 2, told.count >= 3 else { return nil }
    return Draft(
      kind: .ikBoodschap,
      text: "Als \(view.joined(when)), \(view.joined(told)), en dan voel ik \(register.me) [welk gevoel?].",
      isOfWhole: true)
  }
}
