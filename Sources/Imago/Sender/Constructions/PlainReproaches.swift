internal import Dutch

/// Reproaches to the other that hang on one small word or on the order of the clauses.
extension Constructions {
  static let plainReproaches: [Construction] = [
    // Je luistert alleen als het over jou gaat; u stuurt pas een brief als het geld weg is.
    Construction("alleen-als", needs: [.target, .statement, .word("alleen pas enkel")]) { scene in
      guard let only = scene.at("alleen pas enkel") else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.clause.tense == .present && !scene.isQuestion {
        guard look.own.contains(only), look.clause.frame == .none,
          !look.isFinite("moeten hoeven mogen kunnen zijn willen weten zullen hebben"), !look.isNegated,
          look.clause.order == .main,
          scene.clauses.contains(where: {
            $0.index > look.index
              && ($0.clause.kind == .infinitival || scene.view.spelled($0.clause.opener, in: "als wanneer om"))
          })
        else { continue }
        return Reproach(.jijOpener, only, look.index)
      }
      return nil
    },
    // En dan stap je uit met een zak friet.
    Construction("en-dan", vetoes: .anyKind, weight: 0, needs: [.target, .statement, .word("en"), .word("dan")]) {
      scene in
      guard !scene.isQuestion, scene.has("dan") else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.clause.order == .inverted {
        guard look.clause.tense == .present, let and = look.own.first, scene.view.sequence(["en", "dan"], at: and),
          !scene.clauses.contains(where: { $0.clause.person == .ik && $0.clause.kind == .root && $0.index < look.index }
          ),
          !look.isFinite("mogen hoeven kunnen zullen zijn hebben krijgen worden zien weten"),
          !look.own.contains(where: { scene.view.senses($0).has(.positive) || scene.view.senses($0).has(.goodDeed) })
        else { continue }
        return Reproach(.jijOpener, look.predicateOrVerb, look.index)
      }
      return nil
    },
    // Je hebt ons laten zakken; gij laat mij daar staan.
    Construction(
      "laten-staan",
      needs: [
        .target, .statement, .word("laat laten liet lieten gelaten"),
        .word("staan zitten wachten zakken vallen stikken barsten voorgaan beslissen opdraaien creperen"),
      ]
    ) { scene in
      for look in scene.targets where look.clause.kind == .root && !scene.isQuestion {
        guard let left = look.at("laat laten liet lieten gelaten"), !look.isNegated, look.clause.tense != .pluperfect,
          let verb = look.at(
            "staan zitten wachten zakken vallen stikken barsten voorgaan beslissen opdraaien creperen"),
          verb > left || look.clause.kind == .root,
          scene.view.spelled(verb, in: "wachten stikken barsten opdraaien voorgaan")
            || look.own.contains(where: {
              !scene.view.grammar($0).isDisjoint(with: [.objectIk, .objectWij, .possessiveIk, .possessiveWij])
                && !scene.view.spelled($0 - 1, in: "bij voor van")
            }), !look.has("rustig even lekker")
        else { continue }
        return Reproach(.jijOpener, scene.span(left, verb), look.index)
      }
      return nil
    },
    // Ik moest het van de buren horen; waarom moet ik het via de app lezen?
    Construction(
      "via-via", vetoes: [.thanks, .childhood],
      needs: [.finite("moeten"), .verb("horen lezen vernemen ontdekken"), .word("van via")]
    ) { scene in
      for look in scene.clauses where look.clause.person == .ik && look.isFinite("moeten") {
        guard look.isVerb("horen lezen vernemen ontdekken"), let by = look.at("van via"),
          scene.view.isWord(by + 1),
          !scene.view.spelled(by + 1, in: "je jou u jullie de het") || look.has("via")
            || scene.view.senses(by + 2).has(.thirdParty) || scene.view.senses(by + 2).has(.kin)
        else { continue }
        return Reproach(scene.isQuestion ? .question : .jijOpener, by..<by + 2, look.index)
      }
      return nil
    },
    // Sinds jij die flat hebt, slaapt ze niet meer.
    Construction("sinds-jij", needs: [.target, .statement, .word("sinds")]) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets
      // Sinds je het me verteld hebt: what was told to the speaker.
      where scene.view.spelled(look.clause.opener, "sinds") && !look.isVerb("vertellen zeggen bellen schrijven") {
        let root = scene.clauses.first {
          $0.index != look.index && $0.clause.kind == .root && $0.clause.finite > look.clause.opener
        }
        guard let root, root.clause.tense == .present, root.clause.person != .ik, root.clause.person != .wij,
          root.isNegated || !scene.view.isGood(root.index),
          // Sinds jij thuis bent, staat de televisie aan: what anybody can see.
          root.isNegated || root.clause.person != .ding || scene.view.isBad(root.index),
          // Sinds je met pensioen bent, zit je om acht uur tegenover me: so too.
          !(root.clause.person == .ander && !root.isNegated && root.has("uur") && !scene.view.isBad(root.index))
        else { continue }
        return Reproach(
          scene.view.isTarget(root.index) ? .jijOpener : .blame, look.clause.opener..<look.clause.opener + 2, look.index
        )
      }
      return nil
    },
    // Zo zet u hem tussen twee vuren; daarmee heb je mijn vertrouwen geschonden.
    Construction(
      "zo-maak-je",
      needs: [.target, .statement, .word("zo daarmee daardoor"), .word("me mij mijn ons onze hem haar ze")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.clause.order == .inverted {
        guard let first = look.own.first(where: { scene.view.isWord($0) }), look.clause.finite == first + 1,
          !look.isNegated, !look.has("blij sterk gelukkig lachen rustig samen")
        else { continue }
        let hits = look.own.contains {
          scene.view.spelled($0, in: "me mij mijn ons onze hem haar ze") && $0 > look.clause.finite + 1
        }
        if scene.view.spelled(first, "zo"), look.isFinite("maken zetten laten drijven"), look.clause.tense == .present,
          hits
        {
          return Reproach(.blame, first..<look.clause.finite + 2, look.index)
        }
        if scene.view.spelled(first, in: "daarmee daardoor"), hits, look.clause.nonfinite >= 0, look.isFinite("hebben")
        {
          return Reproach(.blame, scene.span(first, look.verb), look.index)
        }
      }
      return nil
    },
    // Dat mag je op je conto schrijven; met dank aan jou; dat is jouw werk.
    Construction("conto", vetoes: [.childhood, .affection], needs: [.word("conto dank werk")]) { scene in
      if let account = scene.at("conto"), scene.view.isWord(account - 1),
        !scene.view.spelled(account - 1, in: "mijn ons")
      {
        return Reproach(.blame, account - 1..<account + 1, scene.clause(at: account))
      }
      guard !scene.isQuestion, !scene.view.sentence.senses.has(.positive), !scene.view.sentence.senses.has(.gain)
      else { return nil }
      if let to = scene.sequence("met", "dank", "aan", "jou") ?? scene.sequence("met", "dank", "aan", "u") {
        return Reproach(.blame, to, scene.clause(at: to.lowerBound))
      }
      if let work = scene.sequence("is", "jouw", "werk"), scene.view.spelled(work.lowerBound - 1, in: "dat dit"),
        !scene.view.isWord(work.upperBound), scene.clauses.count > 1
      {
        return Reproach(.blame, work.lowerBound + 1..<work.upperBound, scene.clause(at: work.lowerBound))
      }
      return nil
    },
    // Je wilt gewoon van me af; jij vindt het wel best; je wilt dat ik door het stof ga.
    Construction(
      "willen-gewoon", vetoes: [.thanks, .ownFault, .childhood, .request, .interpretation],
      needs: [
        .target, .statement, .finite("willen hopen gunnen zoeken genieten gokken speculeren durven schamen vinden"),
      ]
    ) { scene in
      guard !scene.isQuestion, !scene.view.context.isSingleLine, !scene.has("misschien") else { return nil }
      for look in scene.targets where look.clause.kind == .root && look.clause.frame == .none {
        guard look.clause.tense == .present,
          look.isFinite("willen hopen gunnen zoeken genieten gokken speculeren durven schamen vinden"),
          !look.isVerb("weten"),
          look.clause.order == .main || look.clause.order == .inverted
        else { continue }
        let knows = look.has("gewoon liever helemaal dus zeker alleen lekker")
        let isFine = look.isFinite("vinden") && look.has("best prima")
        let asksOfMe =
          look.isFinite("willen hopen speculeren")
          && scene.clauses.contains { $0.clause.parent == look.index && $0.clause.person == .ik }
          && !scene.has("weet help graag")
        guard look.isFinite("vinden") ? isFine : knows || asksOfMe else { continue }
        return Reproach(.interpretation, look.clause.finite, look.index)
      }
      return nil
    },
    // Ondankbaar is het; een slappeling is het.
    Construction("is-het", vetoes: [.thanks, .ownFault, .childhood], needs: [.statement, .word("is"), .word("het")]) {
      scene in
      guard !scene.isQuestion, let isIt = scene.sequence("is", "het"), let first = scene.view.firstContentWord,
        isIt.lowerBound > first, isIt.lowerBound <= first + 2, scene.view.tokens.count <= 10
      else { return nil }
      let judged = isIt.lowerBound - 1
      let senses = scene.view.senses(judged)
      guard senses.has(.judgement) || senses.has(.label),
        !scene.view.spelled(judged, in: "koud warm donker druk nat stil"), scene.view.clauses.count == 1,
        !scene.view.mentionsSelf || scene.view.context.addressesOther
      else { return nil }
      return Reproach(.judgement, judged, scene.clause(at: judged))
    },
    // Dat is onverantwoord.
    Construction("dat-is", needs: [.statement, .sense(.judgement), .word("dat dit"), .finite("zijn vinden")]) { scene in
      guard !scene.isQuestion, !scene.view.context.isSingleLine, scene.view.clauses.count == 1,
        scene.view.sentence.senses.has(.judgement), let look = scene.clauses.first, look.clause.kind == .root,
        look.isFinite("zijn vinden"), look.clause.nonfinite < 0, look.clause.tense == .present, !look.isNegated,
        let first = scene.view.firstContentWord, scene.view.spelled(first, in: "dat dit"),
        look.clause.finite == first + 1, !look.has("mij me mijn"),
        scene.view.context.addressesOther
          || scene.view.neighbour(-1).map({ before in before.clauses.contains { before.isTarget($0) } }) ?? false
      else { return nil }
      let judged = look.own.last { scene.view.isWord($0) } ?? first
      guard
        scene.view.entries(judged, .judgement).contains(where: { $0.kind == .adjective && $0.keys["kracht"] != "zwak" })
      else { return nil }
      return Reproach(.judgement, judged, look.index)
    },
    // Zo egocentrisch heb ik je zelden gezien.
    Construction(
      "zo-zelden", vetoes: [.thanks, .ownFault, .childhood, .affection], needs: [.word("zelden"), .word("zo")]
    ) { scene in
      guard let seldom = scene.at("zelden"), scene.view.spelled(scene.firstWord, "zo"),
        scene.view.isWord(scene.firstWord + 1), seldom > scene.firstWord + 2
      else { return nil }
      let quality = scene.firstWord + 1
      guard !scene.view.senses(quality).has(.positive), !scene.view.spelled(quality, in: "mooi rustig stil druk warm")
      else { return nil }
      return Reproach(.judgement, scene.firstWord..<quality + 1, scene.clause(at: quality))
    },
    // U bent een vader van niks.
    Construction(
      "van-niks", vetoes: [.thanks, .ownFault, .childhood], needs: [.target, .word("van"), .word("niks niets")]
    ) { scene in
      guard let of = scene.sequence("van", "niks") ?? scene.sequence("van", "niets") else { return nil }
      for look in scene.targets
      where look.isFinite("zijn worden") && look.own.contains(of.lowerBound)
        && scene.view.spelled(of.lowerBound - 2, in: "een ne nen")
      {
        return Reproach(.judgement, of.lowerBound - 1..<of.upperBound, look.index)
      }
      return nil
    },
    // Ik vul hier formulieren in terwijl jij met vreemden zit te praten.
    Construction(
      "terwijl-jij", vetoes: [.thanks, .childhood, .ownFault, .affection, .offer],
      needs: [.target, .statement, .word("terwijl")]
    ) { scene in
      guard !scene.isQuestion, !scene.view.context.isSingleLine else { return nil }
      for look in scene.targets
      where scene.view.spelled(look.clause.opener, "terwijl") && look.clause.tense == .present
        && scene.view.isStressedSubject(look.index)
      {
        let root = scene.clauses.first {
          $0.clause.kind == .root && $0.clause.tense == .present && $0.clause.person != .ander
            && $0.clause.person != .wij && $0.clause.finite >= 0
        }
        guard let root, !root.isFinite("denken voelen horen zien kijken vinden houden lezen luisteren"),
          !root.has("lekker fijn blij graag"), !scene.view.isGood(look.index),
          !look.isVerb("slapen rusten werken douchen")
        else { continue }
        return Reproach(.jijOpener, look.clause.opener..<look.clause.opener + 2, look.index)
      }
      return nil
    },
    // Mijn mening telt pas als er een koffer gedragen moet worden.
    Construction(
      "mijn-pas-als", vetoes: [.thanks, .childhood],
      needs: [.statement, .word("mijn"), .word("pas alleen"), .word("als zodra wanneer")]
    ) { scene in
      guard !scene.isQuestion, scene.view.spelled(scene.firstWord, "mijn") else { return nil }
      for look in scene.clauses
      where look.clause.person == .ding && look.clause.kind == .root && look.isFinite("tellen worden bestaan krijgen") {
        guard let only = look.at("pas alleen"), look.clause.tense == .present,
          scene.clauses.contains(where: { scene.view.spelled($0.clause.opener, in: "als zodra wanneer") })
        else { continue }
        return Reproach(.interpretation, only, look.index)
      }
      return nil
    },
  ]
}
