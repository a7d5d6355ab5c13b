internal import Dutch

/// Reproaches in the plainest words, known by their shape: a preference held up, a taunt, a pretence, what is owed (C81 to C90).
struct PlainSpeech: ConstructionFamily {
  static let needs: Trigger = .either(
    [.statement, .word("liever liefst"), .word("dan")], [.imperative, .word("blij noem noemt")],
    [.target, .finite("noemen"), .word("wat")], [.target, .finite("doen"), .word("of")],
    [.conditional, .word("zelf dan")],
    [.target, .word("idee")], [.target, .word("uitkomt")], [.asking, .word("ooit weleens geleerd waarom hoe of")],
    [.target, .word("te"), .word("om")], [.target, .finite("kiezen"), .word("kant")],
    [.word("omdat doordat"), .finite("moeten mogen")], [.conditional, .statement],
    [.finite("gaan zijn"), .word("om"), .statement], [.target, .word("mij ons"), .statement],
    [.target, .word("vanavond vandaag morgen nu straks"), .statement], [.word("mocht mochten"), .statement])

  /// The shapes, in the order in which they are looked for.
  private static let shapes: [Shape] = [
    { $0.preference }, { $0.naming }, { $0.pretence }, { $0.dare }, { $0.ignorance }, { $0.convenience }, { $0.pride },
    { $0.side }, { $0.burden }, { $0.threat }, { $0.hadNot }, { $0.concern }, { $0.noneForMe }, { $0.twoOrders },
  ]

  /// Those that words of thanks do not soften.
  private static let biting: [Shape] = [{ $0.taunt }, { $0.question }]

  private typealias Shape = @Sendable (PlainSpeech) -> ([ClauseLook], SentenceView) -> Hit?

  func mayApply(to view: SentenceView) -> Bool { view.mentionsOther || view.mentionsSelf }

  func hits(in view: SentenceView) -> [Hit] {
    guard view.kindness.isDisjoint(with: [.ownFault, .childhood, .interpretation]) else { return [] }
    let looks = view.clauses.map { ClauseLook(view: view, index: $0) }
      .filter { !$0.clause.isQuoted && $0.clause.frame == .none }
    // Be glad, say thank you: words of thanks are what the taunt and the question turn on.
    let isKind = !view.kindness.isDisjoint(with: [.thanks, .affection])
    for shape in isKind ? Self.biting : Self.biting + Self.shapes {
      if let hit = shape(self)(looks, view) { return [hit] }
    }
    return []
  }

  /// *Je praat liever met je moeder dan met mij*, *liever staar je naar het plafond dan dat je met me praat* (C81).
  private func preference(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion else { return nil }
    for look in looks where view.isTarget(look.index) && look.clause.kind == .root && !look.isNegated {
      // Mocht je liever na vieren overleggen, dan pas ik mijn agenda aan.
      guard let rather = look.at("liever"), look.clause.order == .main || look.clause.order == .inverted,
        !view.spelled(look.clause.finite, in: "mocht mochten"),
        let than = view.tokens.first(where: { $0 > rather && view.spelled($0, "dan") }), view.isWord(than + 1)
      else { continue }
      let behind = than + 1..<min(than + 6, view.tokens.upperBound)
      let isOfSpeaker = behind.contains {
        !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) || view.spelled($0, in: "ik mij me ons")
      }
      // Je gaf liever mij het bed dan je zus.
      let isForSpeaker = look.own.contains {
        $0 < than && !view.grammar($0).isDisjoint(with: [.objectIk, .possessiveIk])
      }
      // Jij bent liever voor mij dan ik voor mezelf ben.
      let isDear =
        look.isFinite("zijn") && (view.spelled(rather + 1, in: "voor tegen") || view.first("mezelf", in: behind) != nil)
      if isOfSpeaker, !isForSpeaker, !isDear {
        return view.construction("C81", .interpretatie, view.core(look.index), look.index)
      }
    }
    return nil
  }

  /// *Wees blij dat ik er nog ben*, *noem me één ding dat je voor mij hebt gedaan* (C82).
  private func taunt(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    for look in looks where look.clause.order == .imperative {
      if look.isFinite("zijn"), look.has("blij"), !look.isNegated,
        let inner = looks.first(where: { $0.clause.parent == look.index && $0.clause.kind == .content }),
        inner.clause.person == .ik, inner.has("nog niet überhaupt")
      {
        return view.construction("C82", .sarcasme, look.predicate.lowerBound..<inner.predicate.upperBound, look.index)
      }
      if look.isFinite("noemen"), look.has("me mij"), look.has("ding dingen reden keer voorbeeld"),
        looks.contains(where: { $0.index > look.index && $0.clause.person == .ander })
      {
        return view.construction("C82", .verwijtvraag, view.core(look.index), look.index)
      }
    }
    return nil
  }

  /// *Wat jij helpen noemt, is één keer per week de vuilnis buiten zetten* (C83).
  private func naming(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    for look in looks
    where view.isTarget(look.index) && look.clause.kind == .embeddedQuestion && look.isVerb("noemen")
      || view.isTarget(look.index) && look.isFinite("noemen") && look.clause.order == .final
    {
      guard view.spelled(look.clause.opener, "wat"), look.clause.tense == .present, view.isStressedSubject(look.index),
        looks.contains(where: {
          $0.clause.kind == .root && view.spelled($0.clause.finite, in: "is zijn was waren heet heten")
            && $0.index != look.index
        })
      else { continue }
      return view.construction("C83", .oordeel, view.core(look.index), look.index)
    }
    return nil
  }

  /// *Ge doet precies of ge van niks weet* (C84).
  private func pretence(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion else { return nil }
    for look in looks where view.isTarget(look.index) && look.isFinite("doen") && look.clause.kind == .root {
      guard !look.isNegated, look.clause.nonfinite < 0,
        let inner = looks.first(where: { $0.clause.parent == look.index && view.spelled($0.clause.opener, "of") }),
        inner.clause.person == .ander, inner.clause.opener > look.clause.finite
      else { continue }
      return view.construction("C84", .interpretatie, look.clause.finite..<inner.clause.opener + 1, look.index)
    }
    return nil
  }

  /// *Als je het zo goed weet, doe het dan zelf* (C85).
  private func dare(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard let condition = looks.first(where: { $0.clause.kind == .conditional && view.isTarget($0.index) }),
      condition.isVerb("weten kunnen vinden moeten willen") || condition.isFinite("kunnen moeten"),
      condition.has("zo zoveel beter nodig"), !condition.has("moe ziek bang graag fijn lief mooi lekker leuk"),
      !view.senses(condition.clause.finite).has(.positive)
    else { return nil }
    for look in looks where look.index != condition.index && look.clause.kind == .root && look.has("dan zelf") {
      guard
        look.clause.order == .imperative || look.clause.order == .question && look.clause.person == .ander
          || look.clause.order == .inverted && look.clause.person == .ander && look.clause.finite < look.clause.subject,
        look.clause.tense == .present, !look.isFinite("kunnen mogen zullen"), !look.has("gerust rustig maar lekker")
      else { continue }
      return view.construction("C85", .sarcasme, view.core(look.index), look.index)
    }
    return nil
  }

  /// *Je hebt geen idee hoeveel ik voor jou heb opgegeven* (C86).
  private func ignorance(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion, !view.sentence.senses.has(.positive) else { return nil }
    for look in looks where view.isTarget(look.index) && look.isFinite("hebben") && look.clause.kind == .root {
      guard look.sequence("geen", "idee") != nil || look.sequence("geen", "benul") != nil,
        look.clause.tense == .present,
        let inner = looks.first(where: { $0.clause.parent == look.index && $0.clause.kind == .embeddedQuestion }),
        inner.clause.person == .ik || inner.has("mij me ons mijn"),
        !inner.has("hou houd blij gelukkig trots fier dankbaar graag lief mis mooi fijn")
      else { continue }
      return view.construction("C86", .interpretatie, view.core(look.index), look.index)
    }
    return nil
  }

  /// *Jij onthoudt alleen wat jou goed uitkomt* (C86).
  private func convenience(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion, view.first("alleen enkel altijd precies pas", in: view.tokens) != nil,
      let suits = view.first("uitkomt", in: view.tokens),
      view.first("je jou u jullie", in: [suits - 1, suits - 2]) != nil,
      let look = looks.first(where: { view.isTarget($0.index) && $0.clause.kind == .root }),
      !look.isFinite("mogen kunnen hoeven moeten"), look.clause.order != .imperative
    else { return nil }
    return view.construction("C86", .jijOpener, view.core(look.index), look.index)
  }

  /// *Heb je ooit één keer de wc schoongemaakt?*, *heb je je ooit afgevraagd waarom niemand belt?*, *heeft je moeder je nooit geleerd
  /// om te bedanken?* (C87).
  private func question(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    for look in looks where look.clause.order == .question && look.clause.kind == .root {
      let first = look.own.first {
        view.isWord($0) && view.grammar($0).isDisjoint(with: [.coordinator, .interjection])
      }
      if first == look.clause.finite, view.isTarget(look.index), let ever = look.at("ooit weleens") {
        let isCounted =
          view.first("één een 1 ene", in: [ever + 1]) != nil && view.spelled(ever + 2, in: "keer maal seconde dag")
        let wonders = look.isVerb("afvragen stilstaan bedenken nadenken") && look.isFinite("hebben zijn")
        if isCounted || wonders { return view.construction("C87", .verwijtvraag, view.core(look.index), look.index) }
      }
      if first == look.clause.finite, look.isVerb("leren opvoeden"), look.has("nooit niet"),
        look.has("je u jullie jou"),
        look.clause.subjectPhrase.contains(where: { view.senses($0).has(.kin) }) || look.has("niemand")
      {
        return view.construction("C87", .verwijtvraag, view.core(look.index), look.index)
      }
      if first == look.clause.finite, isChoice(look, view) {
        return view.construction("C87", .verwijtvraag, view.core(look.index), look.index)
      }
      guard let first, view.isTarget(look.index) else { continue }
      // Waarom moest je dat zo nodig vertellen?; hoe kon u het huis verkopen zonder het te zeggen?
      let isDriven =
        view.spelled(first, in: "waarom") && look.isFinite("moeten") && look.clause.tense == .past
        && look.sequence("zo", "nodig") != nil
      let isOutrage =
        view.spelled(first, "hoe") && view.spelled(look.clause.finite, in: "kon kondt konden")
        && look.clause.nonfinite >= 0 && !look.isVerb("weten zien horen vermoeden raden")
        && (view.first("zonder", in: view.tokens) != nil || look.has("mij me ons zo mijn onze"))
        && !view.sentence.senses.has(.positive)
      if isDriven || isOutrage { return view.construction("C87", .verwijtvraag, view.core(look.index), look.index) }
    }
    return nil
  }

  /// *Gij zijt te fier om u te excuseren* (C88).
  private func pride(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    for look in looks where view.isTarget(look.index) && look.isFinite("zijn") && look.clause.order != .question {
      guard let te = look.at("te"),
        view.spelled(te + 1, in: "fier trots koppig lui laf gierig eigenwijs egoïstisch belangrijk"),
        view.first("om", in: te + 2..<view.tokens.upperBound) != nil, !look.isNegated, !view.sentence.isQuestion
      else { continue }
      return view.construction("C88", .oordeel, te..<te + 2, look.index)
    }
    return nil
  }

  /// *Jij kiest altijd de kant van je moeder* (C88).
  private func side(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    for look in looks where view.isTarget(look.index) && look.isVerb("kiezen") && look.clause.kind == .root {
      guard let side = look.at("kant"), view.spelled(side + 1, "van"), !look.isNegated, look.clause.order != .question,
        !view.spelled(side - 1, in: "mijn onze andere"),
        (side + 2...side + 3).contains(where: { isSomebody($0, view) })
      else { continue }
      return view.construction("C88", .jijOpener, view.core(look.index), look.index)
    }
    return nil
  }

  /// *Omdat je niet kunt plannen, moet ik mijn vrije dag opofferen* (C88).
  private func burden(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion,
      let cause = looks.first(where: {
        $0.clause.kind == .causal && $0.clause.person == .ander && !view.isGeneric($0.index)
      }),
      cause.isNegated || view.isStressedSubject(cause.index) || cause.has("zo weer"),
      !cause.has("ziek moe zwanger verdrietig gewond"), !cause.isFinite("kunnen") || !cause.has("lopen slapen tillen"),
      let must = looks.first(where: {
        $0.clause.kind == .root && [.ik, .wij].contains($0.clause.person) && $0.isFinite("moeten mogen")
      }), !must.isNegated
    else { return nil }
    return view.construction("C88", .schuld, view.core(cause.index), cause.index)
  }

  /// Somebody else: *je moeder*, *de buren*, *Sanne*, *haar*.
  private func isSomebody(_ i: Int, _ view: SentenceView) -> Bool {
    guard view.isWord(i), view.grammar(i - 1).isDisjoint(with: .possessiveIk) else { return false }
    let senses = view.senses(i)
    return senses.has(.kin) || senses.has(.thirdParty) || senses.has(.partner)
      || !view.grammar(i).isDisjoint(with: .objectThird) || view.token(i).flags.contains(.capital)
  }

  /// *Als je zo doorgaat, vier je kerst straks alleen*, *mocht u nog eens roddelen, dan vertel ik het* (C88).
  private func threat(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion else { return nil }
    for look in looks where look.clause.person == .ander || look.clause.person == .algemeen {
      let goesOn = look.clause.kind == .conditional && look.isVerb("doorgaan") && look.has("zo")
      let isAgain =
        view.spelled(look.clause.finite, in: "mocht mochten") && look.clause.finite <= view.tokens.lowerBound + 1
        && look.has("nog ooit weer")
      guard goesOn || isAgain else { continue }
      for main in looks where main.clause.kind == .root && main.index != look.index && main.clause.tense == .present {
        let isThreat =
          isAgain
          ? main.clause.person == .ik && !main.isVerb("helpen komen hopen brengen geven lenen")
          : main.has("eentje alleen kwijt nooit niemand weg vertrek")
        if isThreat, !main.has("graag welkom fijn") {
          return view.construction("C88", .dreigement, view.core(main.index), main.index)
        }
      }
    }
    return nil
  }

  /// *Als jij de kat niet buiten had gelaten, was ze nu niet overreden* (C88).
  private func hadNot(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion, !view.sentence.senses.has(.positive) else { return nil }
    for look in looks where look.clause.kind == .conditional && view.isTarget(look.index) {
      guard look.clause.tense == .pluperfect, look.isNegated else { continue }
      for main in looks where main.clause.kind == .root && main.isNegated && main.clause.tense != .present {
        if [.derde, .ding, .wij].contains(main.clause.person), !main.has("zonder") {
          return view.construction("C88", .schuld, view.core(look.index), look.index)
        }
      }
    }
    return nil
  }

  /// *Het is je nooit om ons gegaan*, *het gaat u om de stenen en niet om de herinneringen* (C86).
  private func concern(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion else { return nil }
    for look in looks where look.clause.kind == .root && look.isVerb("gaan") {
      guard look.clause.subject >= 0, view.spelled(look.clause.subject, in: "het 't t"), look.has("om"),
        look.own.contains(where: {
          view.grammar($0).contains(.objectOther) && view.grammar($0 - 1).isDisjoint(with: .preposition)
            && !view.spelled($0 + 1, in: "goed beter")
        }),
        look.isNegated || look.has("alleen enkel vooral dus eigenlijk gewoon nooit")
      else { continue }
      return view.construction("C86", .interpretatie, view.core(look.index), look.index)
    }
    return nil
  }

  /// *Voor haar hebt ge tien excuses, voor mij nie één woord* (C89).
  private func noneForMe(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion,
      let mine = view.tokens.first(where: {
        view.spelled($0, in: "mij ons") && view.spelled($0 - 1, in: "voor met tegen bij naar")
          && (view.isMark($0 - 2) || view.spelled($0 - 2, in: "en maar"))
      }), view.spelled(mine + 1, in: "niet nie geen niks niets nog"),
      let look = looks.first(where: {
        view.isTarget($0.index) && $0.clause.kind == .root && $0.clause.order == .inverted && !$0.isNegated
      }), let first = look.own.first(where: { view.isWord($0) }), first < mine - 2,
      view.folded(first).elementsEqual(view.folded(mine - 1))
    else { return nil }
    return view.construction("C89", .vergelijking, view.core(look.index), look.index)
  }

  /// *Jij belt ze vanavond en jij vertelt dat het niet doorgaat* (C90).
  private func twoOrders(_ looks: [ClauseLook], _ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion, view.sentence.grammar.isDisjoint(with: [.subjectIk, .subjectWij]),
      view.first("vanavond vandaag morgen nu straks", in: view.tokens) != nil
    else { return nil }
    let orders = looks.filter {
      view.isTarget($0.index) && $0.clause.kind == .root && $0.clause.tense == .present && !$0.isNegated
        && view.isStressedSubject($0.index) && !$0.clause.isSubjectShared && $0.clause.order == .main
        && !$0.isFinite("zijn hebben mogen kunnen willen")
        && view.lexemes.vocabulary.classes($0.clause.verbRow).isDisjoint(with: [.mental, .evaluative, .state])
    }
    guard orders.count > 1 else { return nil }
    return view.construction("C90", .eis, view.core(orders[0].index), orders[0].index)
  }

  /// *Ben ik je vrouw of je werkster?*, *heb ik een lief of een abonnement?*: two nouns to choose from, and nothing else asked.
  private func isChoice(_ look: ClauseLook, _ view: SentenceView) -> Bool {
    guard view.sentence.isQuestion, look.clause.person == .ik, view.spelled(look.clause.finite, in: "heb ben"),
      look.clause.nonfinite < 0,
      look.clause.subject == look.clause.finite + 1, let or = view.first("of", in: view.tokens),
      or <= look.clause.subject + 4
    else { return false }
    let opens: WordSet = "een je jouw uw jullie 'n ne nen"
    return view.spelled(look.clause.subject + 1, in: opens) && view.spelled(or + 1, in: opens) && view.isWord(or + 2)
      && !look.has("nodig bij uur minuut minuten dag euro te goed")
  }
}
