internal import Dutch

/// Reproaches that leave the reproach itself unsaid: what the other is for, what the other thought, who else will hear of it.
extension Constructions {
  static let insinuations: [Construction] = [
    // Door jouw gedouche betalen wij nu honderd euro bij; ik sta hier met een hernia door jullie lol.
    Construction("door-jouw", vetoes: [.thanks, .ownFault, .affection, .credit]) { scene in
      let view = scene.view
      guard !scene.isQuestion, let by = view.first("door vanwege wegens", in: view.tokens) else { return nil }
      let whose = view.spelled(by + 1, "al") && view.spelled(by + 2, in: "dat die") ? nil : by + 1
      guard let whose, view.grammar(whose).contains(.possessiveOther), view.isWord(whose + 1) else { return nil }
      let noun = view.grammar(whose + 1).contains(.adjectiveish) && view.isWord(whose + 2) ? whose + 2 : whose + 1
      let goodOnes = [Sense.positive, .gain, .courtesy, .virtue, .goodDeed, .appreciation]
      guard goodOnes.allSatisfy({ !view.senses(noun).has($0) }), !view.spelled(noun, in: Self.helpful),
        !view.spelled(whose + 1, in: Self.helpful),
        let look = scene.clauses.first(where: { $0.own.contains(by) }), !view.isGood(look.index),
        !look.has("begrijp snap begreep leerde leer zag kon durf durfde lachen lachte beter rustig weer dankzij")
          || look.isNegated,
        look.clause.person != .ander, !look.verb(.gain)
      else { return nil }
      let isCostly =
        look.isNegated || view.isBad(look.index) || look.verb(.burden) || look.verb(.hardship) || look.verb(.harm)
        || look.isFinite("moeten") && look.has("betalen wachten regelen afzeggen zelf opruimen inleveren missen")
        || look.has("kwijt alleen wakker")
        || view.senses(noun).has(.judgement) || view.senses(noun).has(.noise) || isRepeatedAct(noun, view)
      return isCostly ? Reproach(.blame, by..<noun + 1, look.index) : nil
    },
    // Jij hebt van mij een vrouw gemaakt die zakken doorzoekt.
    Construction("van-mij-maken", vetoes: .anyKind) { scene in
      guard !scene.isQuestion, let of = scene.sequence("van", "mij", "een") ?? scene.sequence("van", "me", "een")
      else { return nil }
      for look in scene.targets where look.has("maak maakt maakte maakten gemaakt") && !look.isNegated {
        guard !scene.view.isGood(look.index), !look.has("beter beteren sterker gelukkiger") else { continue }
        return Reproach(.blame, of.lowerBound..<of.upperBound + 1, look.index)
      }
      return nil
    },
    // Mijn advocaat leest graag mee; de volgende keer staat de wijkagent voor uw deur.
    Construction("gezag", vetoes: [.thanks, .ownFault, .childhood, .affection, .request, .interpretation], weight: 3) {
      scene in
      let view = scene.view
      guard !scene.isQuestion, view.sentence.senses.has(.authority), view.context.addressesOther || scene.mentionsOther
      else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.clause.tense == .present && !look.isNegated {
        guard let power = look.own.first(where: { view.senses($0).has(.authority) }), look.clause.finite >= 0,
          look.clause.frame == .none
        else { continue }
        let isActor =
          (look.clause.person == .ding || look.clause.person == .derde)
          && !view.grammar(power - 1).contains(.preposition) && !view.grammar(power - 2).contains(.preposition)
        let acts =
          isActor
          && (look.isVerb("meelezen meekijken meeluisteren")
            || look.isVerb("lezen kijken luisteren vinden weten horen bellen staan komen wachten")
              && (look.has("graag vast al ook nu mee straks voor") || scene.sequence("volgende", "keer") != nil))
        let isCalled =
          look.clause.person == .ik && look.isVerb("bellen inschakelen inlichten waarschuwen melden stappen gaan")
          && scene.has("anders volgende keer dan nog")
        if acts || isCalled { return Reproach(.threat, view.core(look.index), look.index) }
      }
      return nil
    },
    // Bij een derde keer hoeft u niet meer te komen.
    Construction("bij-een-keer", vetoes: [.thanks, .ownFault, .childhood, .affection, .request], weight: 3) { scene in
      let view = scene.view
      guard !scene.isQuestion, view.spelled(scene.firstWord, "bij"), view.spelled(scene.firstWord + 1, in: "een de"),
        view.spelled(scene.firstWord + 2, in: "volgende tweede derde vierde vijfde nieuwe"),
        let look = scene.clauses.first(where: { $0.clause.kind == .root && $0.clause.finite > scene.firstWord + 2 }),
        look.clause.tense == .present, look.clause.person != nil,
        look.clause.person == .ander || look.clause.person == .ik,
        !look.isFinite("willen"), !look.has("graag eerst samen help bel")
      else { return nil }
      return Reproach(.threat, view.core(look.index), look.index)
    },
    // Zeg het nog een keer en je kunt je sleutel inleveren.
    Construction("nog-keer-en", vetoes: [.thanks, .ownFault, .childhood, .affection], weight: 3) { scene in
      let view = scene.view
      guard !scene.isQuestion,
        let order = scene.clauses.first(where: { $0.clause.order == .imperative && $0.clause.kind == .root }),
        order.sequence("nog", "een", "keer") != nil || order.sequence("nog", "één", "keer") != nil
          || order.sequence("nog", "eens") != nil,
        let result = scene.clauses.first(where: {
          $0.index > order.index && $0.clause.kind == .root && $0.clause.finite >= 0
        }),
        view.spelled(result.clause.tokens.lowerBound, "en") || view.spelled(result.clause.finite - 2, "en"),
        result.clause.person == .ik || result.isFinite("kunnen mogen krijgen liggen staan"),
        result.clause.tense == .present,
        !view.isGood(result.index)
      else { return nil }
      return Reproach(.threat, view.core(result.index), result.index)
    },
    // Als het zo doorgaat, zit je straks alleen.
    Construction("zo-doorgaan", vetoes: [.thanks, .ownFault, .childhood, .affection, .request], weight: 3) { scene in
      let view = scene.view
      guard !scene.isQuestion,
        let so = scene.clauses.first(where: {
          $0.clause.kind == .conditional && $0.has("zo") && $0.isVerb("doorgaan blijven gaan")
        }),
        let main = scene.clauses.first(where: { $0.clause.kind == .root && $0.index != so.index }),
        main.clause.tense == .present, main.clause.person == .ander || main.clause.person == .wij,
        main.isNegated || main.has("alleen kwijt weg zonder") || view.isBad(main.index)
      else { return nil }
      return Reproach(.threat, view.core(main.index), main.index)
    },
    // Wie wilde er ook alweer zo nodig een hond?
    Construction("wie-ook-alweer", vetoes: [.thanks, .childhood, .affection]) { scene in
      let view = scene.view
      guard scene.isQuestion, view.spelled(scene.firstWord, in: "wie wiens"),
        let again = scene.sequence("ook", "alweer") ?? scene.sequence("ook", "weer") ?? scene.sequence("zo", "nodig"),
        !scene.has("heette heet heten naam was is waren")
      else { return nil }
      return Reproach(.question, scene.firstWord..<again.upperBound, scene.clause(at: again.lowerBound))
    },
    // Is een vriendelijk woord te veel?
    Construction("te-veel", vetoes: [.thanks, .ownFault, .childhood]) { scene in
      let view = scene.view
      guard scene.isQuestion, view.spelled(scene.firstWord, in: "is was"),
        let much = scene.sequence("te", "veel"),
        !view.isWord(much.upperBound) || view.spelled(much.upperBound, "gevraagd"),
        view.tokens.contains(where: {
          view.senses($0).has(.courtesy) || view.spelled($0, in: "woord woorden beetje hulp")
        })
      else { return nil }
      return Reproach(.question, much, scene.clause(at: much.lowerBound))
    },
    // Waar dacht je dat we elke woensdag heen rijden?
    Construction("dacht-je", vetoes: [.thanks, .ownFault, .childhood, .affection]) { scene in
      let view = scene.view
      guard scene.isQuestion, view.spelled(scene.firstWord, in: "waar wie hoe wat waarom"),
        view.spelled(scene.firstWord + 1, in: "dacht denk dacht peinst"),
        view.spelled(scene.firstWord + 2, in: "je jij u ge gij"),
        scene.clauses.contains(where: {
          $0.clause.kind == .content && ($0.clause.person == .ik || $0.clause.person == .wij)
        }) || view.spelled(scene.firstWord + 3, in: "wel eigenlijk nou")
      else { return nil }
      return Reproach(.question, scene.firstWord..<scene.firstWord + 3, scene.clause(at: scene.firstWord + 1))
    },
    // Heb je daar ooit naar gevraagd?
    Construction("ooit-gevraagd", vetoes: [.thanks, .ownFault, .childhood, .affection]) { scene in
      let view = scene.view
      guard scene.isQuestion, let ever = scene.at("ooit überhaupt uberhaupt") else { return nil }
      for look in scene.targets where look.isQuestion && look.own.contains(ever) {
        let isOfMe = look.own.contains { !view.grammar($0).isDisjoint(with: [.objectIk, .possessiveIk]) }
        guard view.spelled(look.clause.finite, in: "heb hebt heeft hebben"), look.clause.finite == scene.firstWord,
          isOfMe || look.isVerb("vragen bedanken stilstaan nadenken informeren luisteren")
        else { continue }
        return Reproach(.question, look.clause.finite..<ever + 1, look.index)
      }
      return nil
    },
    // Zijt gij hier op hotel misschien?
    Construction("misschien-jij", vetoes: [.thanks, .ownFault, .childhood, .affection, .request]) { scene in
      let view = scene.view
      guard scene.isQuestion, let maybe = scene.at("misschien soms"), !view.isWord(maybe + 1) else { return nil }
      for look in scene.targets where look.isQuestion && look.isFinite("zijn hebben denken") {
        guard look.clause.finite == scene.firstWord, view.grammar(look.clause.subject).contains(.stressed) else {
          continue
        }
        return Reproach(.question, look.clause.finite..<maybe + 1, look.index)
      }
      return nil
    },
    // Maar moest die hand echt zo laag?
    Construction("moest-echt", vetoes: [.thanks, .ownFault, .childhood]) { scene in
      let view = scene.view
      guard scene.isQuestion else { return nil }
      for look in scene.clauses where look.isQuestion && look.isFinite("moeten") && look.clause.person != .ik {
        guard look.clause.finite == scene.firstWord, look.clause.person != .wij,
          let really = look.at("echt nou per"), view.spelled(really + 1, in: "zo weer alweer zo'n nodig se")
        else { continue }
        return Reproach(.question, really..<really + 2, look.index)
      }
      return nil
    },
    // Je dacht dat niemand het zou missen; jullie rekenden erop dat ik wel zou zwijgen.
    Construction("dacht-dat", vetoes: [.thanks, .ownFault, .childhood, .affection, .interpretation]) { scene in
      let view = scene.view
      guard !scene.isQuestion, !view.context.isSingleLine else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.clause.tense == .past && !look.isNegated {
        guard look.isVerb("denken hopen rekenen aannemen") || look.has("ervan"), look.clause.frame != .interpretation,
          let inner = scene.clauses.first(where: {
            $0.clause.parent == look.index && $0.clause.kind == .content && view.spelled($0.clause.opener, "dat")
          }),
          inner.clause.person == .ik || inner.has("niemand ik mij me"),
          inner.isFinite("zullen willen kunnen") || inner.has("wel toch niemand")
        else { continue }
        return Reproach(.interpretation, look.clause.finite, look.index)
      }
      return nil
    },
    // Voor jou is het een stapel planken; wat ik zeg, is voor jou achtergrondruis.
    Construction("voor-jou-een", vetoes: .anyKind) { scene in
      let view = scene.view
      guard !scene.isQuestion,
        let who = scene.sequence("voor", "jou") ?? scene.sequence("voor", "u")
          ?? scene.sequence("voor", "jullie")
      else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.own.contains(who.lowerBound) {
        guard look.isFinite("zijn blijven"), look.clause.tense == .present, look.clause.nonfinite < 0, !look.isNegated,
          look.clause.frame == .none, look.clause.person == .ding || look.clause.person == .ik,
          let last = look.own.last(where: { view.isWord($0) }), last > max(who.upperBound - 1, look.clause.finite),
          look.has("een")
            || view.grammar(last).isEmpty && !view.grammar(last).contains(.adjectiveish)
              && !view.lexeme(last).forms.contains(.participle) && last == who.upperBound,
          !view.isGood(look.index), !view.sentence.senses.has(.feeling),
          !look.has("grote groot hele heel moeilijke zware nieuwe lastige belangrijke fijne")
        else { continue }
        return Reproach(.interpretation, who.lowerBound..<who.upperBound, look.index)
      }
      return nil
    },
    // Het maakt je niks uit hoe die is.
    Construction("maakt-niks-uit", vetoes: [.thanks, .ownFault, .childhood, .interpretation]) { scene in
      let view = scene.view
      guard !scene.isQuestion else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.clause.frame == .none {
        guard look.isVerb("uitmaken schelen interesseren boeien raken") || look.isFinite("maken") && look.has("uit"),
          look.isNegated || look.has("niks niets geen weinig"), look.clause.tense == .present,
          let whom = look.own.first(where: {
            view.grammar($0).contains(.objectOther) && $0 != look.clause.subject && view.isWord($0)
          }), !look.has("hoeft mag moet of"), look.clause.person == .ding
        else { continue }
        return Reproach(.interpretation, scene.span(whom, look.verb), look.index)
      }
      return nil
    },
    // Praten met jou is als bellen met een helpdesk.
    Construction("praten-met-jou", vetoes: [.thanks, .ownFault, .childhood, .affection]) { scene in
      let view = scene.view
      guard !scene.isQuestion,
        let with = scene.sequence("met", "jou") ?? scene.sequence("met", "u") ?? scene.sequence("met", "jullie"),
        view.spelled(
          with.lowerBound - 1,
          in: "praten leven wonen werken samenwerken overleggen reizen koken samenwonen discussiëren afspreken"),
        with.lowerBound - 1 == scene.firstWord, view.spelled(with.upperBound, in: "is lijkt voelt"),
        view.spelled(with.upperBound + 1, in: "als alsof net zoals een"),
        !view.sentence.senses.has(.positive), !view.sentence.senses.has(.gain)
      else { return nil }
      return Reproach(.judgement, with.lowerBound - 1..<with.upperBound, scene.clause(at: with.upperBound))
    },
    // Meneer mag graven; mevrouw wil haar rust.
    Construction("meneer-mag", vetoes: [.thanks, .childhood, .affection]) { scene in
      let view = scene.view
      guard !scene.isQuestion else { return nil }
      for look in scene.clauses where look.clause.tense == .present && look.clause.finite >= 0 {
        let subject = look.clause.subject
        guard subject >= 0, look.clause.subjectPhrase.count == 1,
          view.spelled(subject, in: "meneer mevrouw madam madame mijnheer prinses professor majesteit"),
          abs(subject - look.clause.finite) == 1,
          look.isFinite("mogen willen hebben zijn komen gaan vinden moeten kunnen"),
          !view.isMark(subject + 1), !view.passage.tokens[subject + 1].flags.contains(.capital)
        else { continue }
        return Reproach(.sarcasm, scene.span(subject, look.clause.finite), look.index)
      }
      return nil
    },
    // Voor je marathon sta je om vijf uur op, voor je kinderen niet.
    Construction("voor-wel-niet", vetoes: [.thanks, .ownFault, .childhood, .affection]) { scene in
      let view = scene.view
      guard !scene.isQuestion, view.grammar(scene.firstWord).contains(.preposition),
        scene.targets.contains(where: { $0.clause.kind == .root && $0.clause.order == .inverted }),
        let last = view.tokens.last(where: { view.isWord($0) }), view.spelled(last, in: "niet nie ni nooit"),
        let comma = view.tokens.last(where: { view.isMark($0) && $0 < last }), comma > scene.firstWord + 3,
        view.folded(comma + 1).isEqual(to: view.folded(scene.firstWord))
          || view.spelled(comma + 1, "maar") && view.folded(comma + 2).isEqual(to: view.folded(scene.firstWord))
      else { return nil }
      return Reproach(.comparison, comma + 1..<last + 1, scene.clause(at: scene.firstWord))
    },
    // De buurman van hiernaast strijkt zijn eigen hemden.
    Construction("van-hiernaast", vetoes: [.thanks, .ownFault, .childhood, .affection]) { scene in
      let view = scene.view
      guard !scene.isQuestion, let next = scene.sequence("van", "hiernaast"), view.context.addressesOther,
        !view.context.isSingleLine,
        let look = scene.clauses.first(where: { $0.clause.subjectPhrase.contains(next.lowerBound) }),
        look.isVerb("strijken koken helpen wassen brengen halen doen poetsen ophalen opruimen werken stofzuigen"),
        look.clause.tense != .pluperfect
      else { return nil }
      return Reproach(.comparison, look.clause.subjectPhrase, look.index)
    },
    // Jij hebt tenminste bezoek; ik mocht tenminste de koffie inschenken.
    Construction("tenminste-jij", vetoes: [.thanks, .ownFault, .childhood, .affection]) { scene in
      let view = scene.view
      guard !scene.isQuestion, let least = scene.at("tenminste") else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.own.contains(least) && !look.isNegated {
        if view.isTarget(look.index), look.isFinite("hebben krijgen mogen"), look.clause.tense == .present,
          view.grammar(look.clause.subject).contains(.stressed), look.clause.nonfinite < 0
        {
          return Reproach(.comparison, scene.span(look.clause.finite, least), look.index)
        }
        if look.clause.person == .ik, view.spelled(look.clause.finite, in: "mocht mag"), least > look.clause.finite {
          return Reproach(.sarcasm, look.clause.finite..<least + 1, look.index)
        }
      }
      return nil
    },
    // 't Was maar dwarsfluit, zeker.
    Construction("zeker-tot-slot", vetoes: [.thanks, .ownFault, .childhood, .affection]) { scene in
      let view = scene.view
      guard let last = view.tokens.last(where: { view.isWord($0) }), view.spelled(last, "zeker"), view.isMark(last - 1),
        view.text(last - 1) == ",", view.wordCount > 3, !scene.has("weet ja")
      else { return nil }
      return Reproach(.sarcasm, last, scene.clause(at: scene.firstWord))
    },
    // Ge komt hem nu halen.
    Construction("nu-doen", vetoes: [.thanks, .ownFault, .childhood, .affection, .request, .plan]) { scene in
      let view = scene.view
      guard !scene.isQuestion, view.clauses.count == 1, let now = scene.at("nu onmiddellijk meteen") else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.clause.order == .main {
        guard look.clause.tense == .present, !look.isNegated,
          look.isFinite("komen gaan brengen zetten halen geven doen"),
          look.own.contains(now), now > look.clause.finite,
          !look.has("al toch echt weer al in aan beter goed even vast dus"), look.clause.subject == scene.firstWord
        else { continue }
        return Reproach(.demand, look.predicate, look.index)
      }
      return nil
    },
  ]

  /// What somebody does that others are glad of.
  private static let helpful: WordSet =
    "hulp steun uitleg geduld lach grapje grapjes liefde tip tips verhaal verhalen woorden brief vraag vragen kaartje bericht berichtje werk inzet zorg komst idee ideeën advies aandacht vertrouwen knuffel humor muziek"

  /// *gedouche*, *gezeur*: an act that goes on too long, made into a noun with *ge-*.
  private static func isRepeatedAct(_ i: Int, _ view: SentenceView) -> Bool {
    let word = view.folded(i)
    guard word.count > 5, word[0] == UInt8(ascii: "g"), word[1] == UInt8(ascii: "e") else { return false }
    return view.grammar(i).isEmpty && view.lexeme(i).forms.isDisjoint(with: .participle)
      && !view.spelled(
        i, in: "gesprek gezin geld gewicht geluk gebed gebaar gedicht gevoel gezicht geheim geschenk gevecht")
  }
}
