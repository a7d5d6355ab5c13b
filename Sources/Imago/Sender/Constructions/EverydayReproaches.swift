internal import Dutch

/// Reproaches that everybody has said: what comes of it when the speaker does not do it, who was not there, what was to be expected.
extension Constructions {
  static let everydayReproaches: [Construction] = [
    // Als ik niet kook, wordt er niet gegeten; als ik niet bel, hoor ik niks van jou.
    Construction("als-ik-niet", vetoes: [.thanks, .childhood], needs: [.statement, .word("als")]) { scene in
      guard !scene.isQuestion,
        let condition = scene.clauses.first(where: {
          $0.clause.kind == .conditional && $0.clause.person == .ik && $0.isNegated && $0.clause.tense == .present
            && $0.verb >= 0 && !$0.isFinite("zijn kunnen mogen willen weten hoeven worden voelen")
        })
      else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.clause.tense == .present {
        let isNobody =
          look.isFinite("worden") && look.has("er hier") && (look.isNegated || look.has("niks niets niemand geen"))
          && look.clause.person != .ik && look.clause.person != .ander
          || look.isFinite("gebeuren") && (look.isNegated || look.has("niks niets"))
          || scene.view.spelled(look.clause.subject, "niemand") && look.isFinite("doen")
        let isSilence =
          look.clause.person == .ik && look.isFinite("horen zien") && (look.isNegated || look.has("niks niets"))
          && look.own.contains { !scene.view.grammar($0).isDisjoint(with: .objectOther) }
        if isNobody || isSilence {
          return Reproach(.sarcasm, scene.span(condition.clause.opener, condition.verb), condition.index)
        }
      }
      return nil
    },
    // Jij was er niet toen mijn moeder stierf.
    Construction(
      "er-niet",
      needs: [
        .target, .word("er"), .word("toen"),
        .word(
          "stierf overleed ziekenhuis nodig begrafenis crematie geboren beviel uitslag chemo operatie geopereerd miskraam doodging huilde"
        ),
      ]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.isFinite("zijn") && look.isNegated {
        guard look.clause.tense == .past, look.has("er"), !look.has("nog bij"),
          scene.clauses.contains(where: {
            scene.view.spelled($0.clause.opener, "toen")
              && ($0.has("mijn ik me mij ons onze we wij") || $0.clause.person == .ik || $0.clause.person == .wij)
          })
        else { continue }
        return Reproach(.oldMatter, look.predicate, look.index)
      }
      return nil
    },
    // Ik wist wel dat je zou afzeggen; ik wist dat ik niet op je kon rekenen.
    Construction(
      "ik-wist-wel", vetoes: [.thanks, .childhood],
      needs: [.target, .statement, .finite("weten"), .word("wel al best"), .word("dat da")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets
      where look.clause.kind == .content && look.clause.parent >= 0
        && scene.view.spelled(look.clause.opener, in: "dat da")
      {
        let outer = ClauseLook(view: scene.view, index: look.clause.parent)
        guard outer.clause.person == .ik, outer.isFinite("weten"), outer.clause.tense == .past, !outer.isNegated,
          outer.has("wel al best"), !outer.has("niet nog"),
          look.isNegated && !look.verb(.betterUndone) || scene.view.isBadAtWork(look.index)
            || look.isVerb("afzeggen afhaken vergeten opgeven terugkrabbelen liegen weglopen weigeren"),
          !look.has("meende bedoelde expres kwaad schuld")
        else { continue }
        return Reproach(.jijOpener, look.predicateOrVerb, look.index)
      }
      return nil
    },
    // Je bent weer vergeten de vuilnisbak buiten te zetten; vorig jaar was je mijn cadeau ook al vergeten.
    Construction(
      "weer-vergeten", vetoes: [.thanks, .childhood, .ownFault],
      needs: [.target, .statement, .word("vergeten vergat vergeet vergaten"), .word("weer alweer wéér ook")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets
      where look.clause.kind == .root && look.has("vergeten vergat vergeet vergaten") && !look.isNegated {
        guard let again = look.at("weer alweer wéér") ?? look.sequence("ook", "al")?.lowerBound,
          again > look.clause.finite, !look.has("hoe wat") || look.clause.order == .main
        else { continue }
        return Reproach(.jijOpener, again..<again + 1, look.index)
      }
      return nil
    },
    // Je krijgt de kalender onder je neus en nog boek je een weekend weg.
    Construction(
      "en-nog", vetoes: [.thanks, .childhood, .affection, .ownFault],
      needs: [.target, .statement, .word("en"), .word("nog")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets
      where look.clause.kind == .root && look.clause.order == .inverted && look.clause.tense == .present {
        let still = look.clause.finite - 1
        guard scene.view.spelled(still, "nog"), scene.view.spelled(still - 1, "en"),
          scene.clauses.contains(where: { $0.clause.finite >= 0 && $0.clause.finite < still }),
          !scene.view.isGood(look.index), !look.isFinite("mogen kunnen"), !look.has("steeds mooi mooier lief")
        else { continue }
        return Reproach(.jijOpener, still..<look.clause.finite + 1, look.index)
      }
      return nil
    },
    // Drie keer heb ik het gevraagd, en die fiets staat nog steeds in de gang.
    Construction(
      "zo-vaak-gevraagd", vetoes: [.thanks, .childhood],
      needs: [.statement, .word("keer keren maal"), .word("ik"), .word("nog")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.clauses
      where look.clause.person == .ik && look.isVerb("vragen zeggen vertellen herinneren") && look.isPast
        && !look.isNegated
      {
        guard let times = look.at("keer keren maal"), scene.view.isWord(times - 1),
          scene.view.grammar(times - 1).contains(.numeral),
          scene.clauses.contains(where: {
            $0.index != look.index && $0.clause.kind == .root && $0.clause.tense == .present
              && ($0.sequence("nog", "steeds") != nil || $0.sequence("nog", "altijd") != nil)
          })
        else { continue }
        return Reproach(.oldMatter, times - 1..<times + 1, look.index)
      }
      return nil
    },
    // Je beslist over mijn dagen zonder dat ik iets mag zeggen.
    Construction(
      "zonder-dat-ik", vetoes: [.thanks, .childhood],
      needs: [.target, .statement, .word("zonder"), .word("dat"), .word("ik we wij")]
    ) { scene in
      guard !scene.isQuestion, let without = scene.sequence("zonder", "dat"),
        scene.view.spelled(without.upperBound, in: "ik we wij")
      else { return nil }
      for look in scene.targets where look.clause.kind == .root && !look.isNegated && look.clause.tense == .present {
        guard
          let inner = scene.clauses.first(where: {
            $0.clause.finite > without.upperBound && ($0.clause.person == .ik || $0.clause.person == .wij)
          }), inner.isFinite("mogen kunnen"), !inner.isVerb("merken horen zien voelen"),
          !scene.view.verbSense(look.index, .goodDeed)
        else { continue }
        return Reproach(.jijOpener, scene.span(without.lowerBound, inner.verb), look.index)
      }
      return nil
    },
    // Je hebt mij alleen laten sjouwen.
    Construction(
      "alleen-laten", vetoes: [.thanks, .childhood, .affection, .request],
      needs: [.target, .statement, .word("alleen"), .word("laat laten liet lieten gelaten")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets where look.clause.kind == .root && !look.isNegated && look.clause.order != .imperative {
        guard let alone = look.at("alleen"), let left = look.at("laat laten liet lieten gelaten"),
          look.own.contains(where: {
            !scene.view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) && $0 < alone + 1
          }), look.verb > left || look.clause.nonfinite >= 0, look.clause.tense != .past,
          !look.has("even rusten slapen")
        else { continue }
        return Reproach(.jijOpener, scene.span(alone, left), look.index)
      }
      return nil
    },
    // Je rijdt te hard als de kinderen in de auto zitten.
    Construction(
      "te-hard-rijden", vetoes: [.thanks, .childhood, .affection, .ownFault],
      needs: [.target, .statement, .finite("rijden"), .word("te"), .word("hard snel")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets
      where look.clause.kind == .root && look.isVerb("rijden") && look.clause.tense == .present && !look.isNegated {
        guard let too = look.at("te"), scene.view.spelled(too + 1, in: "hard snel"), look.clause.order != .imperative
        else { continue }
        return Reproach(.jijOpener, too..<too + 2, look.index)
      }
      return nil
    },
    // Je hebt beloofd te stoppen en je rookt nog steeds.
    Construction(
      "belofte", vetoes: [.thanks, .childhood],
      needs: [
        .target, .statement, .word("beloofd beloofde beloofden beloofdet"), .word("nog toch weer alweer nooit niet"),
      ]
    ) { scene in
      guard !scene.isQuestion,
        let promise = scene.targets.first(where: {
          $0.has("beloofd beloofde beloofden beloofdet") && $0.clause.kind == .root && !$0.isNegated
        })
      else { return nil }
      for look in scene.targets
      where look.index > promise.index && look.clause.kind == .root && !look.has("beloofd beloofde") {
        let isStill =
          look.sequence("nog", "steeds") != nil || look.sequence("nog", "altijd") != nil || look.has("toch weer alweer")
        guard isStill || look.isNegated && look.isPast, !scene.view.isGood(look.index) || look.isNegated else {
          continue
        }
        return Reproach(.jijOpener, look.predicateOrVerb, look.index)
      }
      return nil
    },
    // Je vindt mijn vrienden stom.
    Construction(
      "vinden-van-mijn", vetoes: [.thanks, .childhood, .interpretation],
      needs: [.target, .statement, .finite("vinden"), .word("mij me mijn m'n ons onze")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets
      where look.clause.kind == .root && look.isFinite("vinden") && look.clause.tense == .present && !look.isNegated {
        guard look.clause.nonfinite < 0, look.clause.order == .main,
          look.own.contains(where: {
            !scene.view.grammar($0).isDisjoint(with: [.objectIk, .possessiveIk, .possessiveWij])
              && $0 > look.clause.finite
          }),
          let verdict = look.own.last(where: { scene.view.isWord($0) }),
          scene.view.senses(verdict).has(.judgement) || scene.view.senses(verdict).has(.label)
            || scene.view.spelled(
              verdict, in: "stom saai lelijk dom dik raar slecht niks vervelend moeder vader vrouw man")
              && look.own.contains(where: {
                scene.view.senses($0).has(.judgement)
                  || scene.view.spelled($0, in: "slechte stom saai lelijk dom dik raar slecht niks")
              })
        else { continue }
        return Reproach(.interpretation, scene.span(look.clause.finite, verdict), look.index)
      }
      return nil
    },
    // Jullie laten ons alles betalen.
    Construction(
      "laten-alles", vetoes: [.thanks, .childhood, .affection, .request],
      needs: [.target, .statement, .finite("laten"), .word("alles")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.isFinite("laten") && !look.isNegated {
        guard look.clause.order != .imperative, look.clause.nonfinite >= 0, let all = look.at("alles"),
          look.clause.tense == .present,
          look.own.contains(where: { !scene.view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }),
          look.verb(.duty) || look.verb(.burden)
            || look.isVerb("betalen doen regelen opknappen oplossen opruimen uitzoeken"),
          !look.has("zien proeven")
        else { continue }
        return Reproach(.jijOpener, scene.span(all, look.verb), look.index)
      }
      return nil
    },
    // Ik word gek omdat jij steeds met die pen klikt.
    Construction(
      "omdat-jij", vetoes: [.thanks, .childhood],
      needs: [.target, .statement, .word("ben word voel slaap"), .word("omdat")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets
      where look.clause.kind == .causal && look.clause.parent >= 0 && look.clause.tense == .present {
        let outer = ClauseLook(view: scene.view, index: look.clause.parent)
        guard scene.view.isStressedSubject(look.index), outer.clause.person == .ik, outer.clause.tense == .present,
          outer.clause.negation < 0, outer.has("ben word voel slaap"),
          outer.has("moe doodmoe boos kwaad gek kapot op ziek slecht nooit altijd gestrest chagrijnig somber"),
          !look.has("ziek pijn verdriet koorts verdrietig"), !scene.view.isGood(look.index) || look.isNegated
        else { continue }
        return Reproach(.blame, scene.span(look.clause.opener, look.clause.subject), look.index)
      }
      return nil
    },
    // Toen jij met je hernia lag, heb ik wel je was gedaan; wij hebben indertijd wel uw zolder geïsoleerd.
    Construction(
      "tegendienst", vetoes: [.thanks, .childhood, .affection], needs: [.statement, .other, .word("wel wél")]
    ) { scene in
      guard !scene.isQuestion, !scene.has("maar graag") else { return nil }
      let isThen =
        scene.has("indertijd destijds toentertijd")
        || scene.targets.contains { scene.view.spelled($0.clause.opener, "toen") }
        || scene.clauses.contains {
          scene.view.spelled($0.clause.opener, "toen") && $0.clause.isSubjectOwnedByOther
        }
      guard isThen else { return nil }
      for look in scene.clauses
      where look.clause.kind == .root && (look.clause.person == .ik || look.clause.person == .wij) && look.isPast {
        guard !look.isNegated, look.clause.nonfinite >= 0 || look.clause.tense == .past, let well = look.at("wel wél"),
          look.verb(.goodDeed) || look.verb(.duty) || look.verb(.burden)
            || look.has("vrij elke iedere drie dagen weken maanden avonden nachten heel hele klaar"),
          !look.isVerb("denken vinden zien schrikken merken weten voelen huilen lachen missen")
        else { continue }
        return Reproach(.oldMatter, scene.span(well, look.verb), look.index)
      }
      return nil
    },
    // Vroeger hield je de deur nog voor me open; in het begin schreeft ge mij nog kaartjes.
    Construction(
      "vroeger-nog", vetoes: [.childhood],
      needs: [.target, .statement, .word("vroeger begin eerst"), .word("nog tenminste")]
    ) { scene in
      let first = scene.firstWord
      guard !scene.isQuestion,
        scene.view.spelled(first, "vroeger") || scene.view.sequence(["in", "het", "begin"], at: first)
          || scene.view.sequence(["in", "'t", "begin"], at: first)
      else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.clause.tense == .past && !look.isNegated {
        guard let still = look.at("nog tenminste"), look.clause.order == .inverted, !look.has("eens weleens"),
          !scene.has("mam mama pap papa oma opa school moeder vader"),
          !look.isVerb("zien kennen horen zijn wonen hebben kunnen moeten mogen denken vinden"),
          look.own.contains(where: {
            !scene.view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) || scene.view.spelled($0, in: "me mij")
          })
        else { continue }
        return Reproach(.oldMatter, scene.span(still, look.clause.finite), look.index)
      }
      return nil
    },
    // Jij lekker in de sauna, ik met twee zieke kinderen op de badrand.
    Construction(
      "jij-daar-ik-hier", vetoes: [.thanks, .affection, .proposal, .offer, .plan],
      needs: [.statement, .word("jij gij u jullie"), .word("ik"), .word("lekker fijn gezellig")]
    ) { scene in
      let first = scene.firstWord
      guard !scene.isQuestion, scene.view.spelled(first, in: "jij gij u jullie"),
        scene.view.spelled(first + 1, in: "lekker fijn gezellig"),
        scene.clauses.allSatisfy({ $0.clause.finite < 0 }),
        let mark = scene.view.tokens.first(where: { $0 > first && scene.view.isMark($0) }),
        scene.view.spelled(mark + 1, "ik") || scene.view.spelled(mark + 1, "en") && scene.view.spelled(mark + 2, "ik")
      else { return nil }
      return Reproach(.comparison, first..<mark, scene.clause(at: first))
    },
    // En jij maar op de bank liggen; jij maar appen.
    Construction(
      "en-jij-maar", vetoes: [.thanks, .affection, .play, .proposal, .offer],
      needs: [.statement, .word("jij gij jullie"), .word("maar")]
    ) { scene in
      var first = scene.view.tokens.first { scene.view.isWord($0) } ?? scene.view.tokens.lowerBound
      if scene.view.spelled(first, "en") { first += 1 }
      guard !scene.isQuestion, scene.view.spelled(first, in: "jij gij jullie"), scene.view.spelled(first + 1, "maar")
      else { return nil }
      let end = scene.view.tokens.first { $0 > first && !scene.view.isWord($0) } ?? scene.view.tokens.upperBound
      guard end - first <= 9, scene.view.lexeme(end - 1).forms.contains(.infinitive),
        !scene.view.spelled(end - 1, in: "lachen stralen glimmen glunderen zingen giechelen sjouwen werken zwoegen"),
        (first + 2..<end).allSatisfy({
          !scene.view.senses($0).has(.burden) && !scene.view.grammar($0).contains(.subordinator)
        })
      else { return nil }
      return Reproach(.sarcasm, first..<end, scene.clause(at: first))
    },
    // Telkens als ik net lig, knip jij het licht weer aan; elke keer als ik iets zeg, zucht je.
    Construction(
      "telkens-als", vetoes: [.thanks, .childhood, .affection],
      needs: [.target, .statement, .word("telkens keer"), .word("als dat wanneer")]
    ) { scene in
      let first = scene.firstWord
      let isEach =
        scene.view.spelled(first, "telkens") && scene.view.spelled(first + 1, in: "als wanneer")
        || scene.view.spelled(first, in: "elke iedere") && scene.view.spelled(first + 1, "keer")
          && scene.view.spelled(first + 2, in: "als dat wanneer")
      guard !scene.isQuestion, isEach else { return nil }
      for look in scene.targets
      where look.clause.kind == .root && look.clause.order == .inverted && look.clause.tense == .present {
        guard !scene.view.isGood(look.index) || look.has("weer alweer"), !look.isFinite("mogen kunnen zullen hoeven"),
          look.has("weer alweer meteen direct over") || scene.view.isBad(look.index) || look.isNegated
            || look.isVerb("zuchten weglopen wegkijken lopen zwijgen ophangen kijken beginnen")
            || scene.view.isStressedSubject(look.index)
        else { continue }
        return Reproach(.absolute, first..<first + 2, look.index)
      }
      return nil
    },
    // Elke keer dat jullie geweest zijn, kan ik de hele bank weer afsoppen; door jou mag ik het weer oplossen.
    Construction(
      "kan-ik-weer", vetoes: [.thanks, .childhood, .affection, .ownFault],
      needs: [.other, .statement, .finite("kunnen mogen moeten"), .word("ik"), .word("weer alweer")]
    ) { scene in
      guard !scene.isQuestion,
        scene.targets.contains(where: { $0.clause.kind != .root && $0.clause.kind != .relative })
      else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.clause.person == .ik {
        guard look.clause.order == .inverted, look.isFinite("kunnen mogen moeten"), look.clause.tense == .present,
          !look.isNegated, let again = look.at("weer alweer"),
          look.verb(.duty) || look.verb(.burden)
            || look.isVerb(
              "afsoppen schoonmaken poetsen dweilen overdoen herstellen repareren uitleggen oplossen betalen wachten schrobben opruimen rechtzetten"
            )
        else { continue }
        return Reproach(.blame, scene.span(again, look.verb), look.index)
      }
      return nil
    },
    // Bedankt hè, nu kan ik het aan mijn baas gaan uitleggen; hartelijk dank dat u ons een uur hebt laten staan.
    Construction(
      "wrange-dank", vetoes: .childhood,
      needs: [.word("bedankt dank merci dankjewel dankuwel thanks thx")]
    ) { scene in
      guard !scene.isQuestion,
        let thanks = scene.at("bedankt dank merci dankjewel dankuwel thanks thx"), thanks <= scene.firstWord + 2
      else { return nil }
      let isLeft = scene.view.clauses.contains {
        scene.view.clause($0).person == .ander && leftInTheCold(ClauseLook(view: scene.view, index: $0))
      }
      if isLeft {
        return Reproach(.sarcasm, thanks, scene.clause(at: thanks))
      }
      for look in scene.clauses where look.clause.finite > thanks {
        let isOnMe =
          look.clause.person == .ik && look.isFinite("kunnen mogen moeten") && look.has("weer nu")
          && (look.verb(.burden) || look.verb(.duty)
            || look.isVerb("uitleggen opruimen oplossen betalen rechtzetten overdoen wachten lopen")
            || look.clause.tense == .past && look.isFinite("mogen") && look.has("weer"))
        let isWatched =
          look.clause.kind == .relative && look.has("bij") && look.isFinite("zijn staan zitten")
          && look.clause.tense == .past && !look.isNegated && look.clause.person != .ik
        let isAlone = look.clause.person == .ik && look.isFinite("redden") && look.has("wel weer")
        if isOnMe || isWatched || isAlone { return Reproach(.sarcasm, thanks, scene.clause(at: thanks)) }
      }
      return nil
    },
    // De kleinkinderen van hiernaast schrijven hun oma wél.
    Construction(
      "die-wel", vetoes: [.thanks, .childhood, .play], needs: [.statement, .word("wel wél")]
    ) { scene in
      guard !scene.isQuestion, let well = scene.at("wel wél"), scene.view.text(well) == "wél" else { return nil }
      for look in scene.clauses where look.own.contains(well) && look.clause.kind == .root {
        guard look.clause.person == .derde || look.clause.person == .ding, look.clause.tense == .present,
          look.verb(.goodDeed) || look.verb(.duty) || look.isVerb("schrijven bellen doen vragen komen luisteren koken"),
          look.clause.subjectPhrase.contains(where: {
            scene.view.senses($0).has(.kin) || scene.view.senses($0).has(.thirdParty)
              || scene.view.passage.tokens[$0].flags.contains(.capital) && $0 > scene.firstWord
          }), !scene.view.mentionsSelf
        else { continue }
        return Reproach(.comparison, well, look.index)
      }
      return nil
    },
  ]

  /// *dat je me een uur liet wachten*, *dat u ons voor een dichte poort hebt laten staan*
  static func leftInTheCold(_ look: ClauseLook) -> Bool {
    look.clause.negation < 0 && look.has("laat laten liet lieten gelaten")
      && look.has("wachten zitten staan stikken zakken barsten opdraaien schrikken")
      && look.own.contains { !look.view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
  }
}
