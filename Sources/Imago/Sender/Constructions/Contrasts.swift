internal import Dutch

extension Constructions {
  private static let resources: WordSet =
    "tijd geld energie aandacht geduld zin puf lachen praten goesting ruimte plaats plek budget moeite"
  private static let benefits: WordSet =
    "antwoord aandacht tijd kus aai groet geld eten taart bloemen cadeau cadeaus meteen samen mee weg kaartje complimentje"

  /// Others get it, or do it: the speaker at the bottom of the row.
  static let contrasts: [Construction] = [
    // Voor je motorclub is er wel tijd.
    Construction("C21", needs: [.word("wel altijd"), .word("voor met bij tegen op naar in")]) { scene in
      for look in scene.clauses where look.clause.kind == .root {
        let first =
          look.own.first {
            scene.view.isWord($0) && scene.view.grammar($0).isDisjoint(with: [.coordinator, .interjection])
          } ?? -1
        guard first >= 0, look.clause.finite > first, scene.view.spelled(first, in: "voor met bij tegen op naar in"),
          let well = look.at("wel altijd"), well > look.clause.finite, !scene.view.spelled(well - 1, in: "nog altijd"),
          scene.view.spelled(well, "wel") || look.has("er"),
          scene.view.grammar(first + 1).isDisjoint(with: [.objectIk, .objectWij]),
          !scene.view.spelled(first + 1, in: "mij ons mijn onze jou u jullie"),
          look.clause.person != .ik && look.clause.person != .wij
        else { continue }
        let isOther =
          scene.view.isTarget(look.index)
          || look.own.contains { scene.view.grammar($0).contains(.possessiveOther) && $0 < look.clause.finite }
          || look.has("er") && scene.view.neighbour(-1)?.mentionsOther == true
        let gets = look.has(resources) || look.own.contains { scene.view.spelled($0, in: benefits) }
        if gets, isOther, !look.isQuestion { return Reproach(.comparison, well, look.index) }
        // Voor haar kinderen rijd je wél op en neer.
        let isStressed = scene.view.passage.tokens[well].flags.contains(.stressAccent)
        if scene.view.isTarget(look.index),
          isStressed
            || scene.view.spelled(well, "wel") && look.clause.negation < 0 && scene.view.spelled(first, "voor"),
          !look.isQuestion, !look.isFinite("willen kunnen mogen") || isStressed, !look.has("misschien")
        {
          return Reproach(.comparison, well, look.index)
        }
      }
      return nil
    },
    // Wij komen het huis niet uit. De buren gaan wel samen weg.
    Construction("C22", needs: [.word("wel tenminste")]) { scene in
      for look in scene.clauses where look.clause.person == .derde && look.clause.kind == .root {
        guard let well = look.at("wel tenminste"), !look.isQuestion,
          look.clause.subject >= 0, scene.view.grammar(look.clause.subject).isDisjoint(with: .personalSubject)
        else { continue }
        let isOwned = look.clause.isSubjectOwnedByOther
        let hasPole =
          scene.clauses.contains {
            $0.index != look.index && ($0.clause.person == .ik || $0.clause.person == .wij) && $0.isNegated
          }
          || scene.view.neighbour(-1).map { before in
            before.clauses.contains {
              (before.clause($0).person == .ik || before.clause($0).person == .wij) && before.clause($0).negation >= 0
            }
          } ?? false
        let gains = look.has(benefits) || look.verb(.duty)
        if gains, isOwned || hasPole, look.isFinite("krijgen mogen kunnen gaan doen horen hebben zijn nemen"),
          !look.isVerb("komen lusten")
        {
          return Reproach(.comparison, well, look.index)
        }
      }
      // Uw zus wel, ik niet.
      if let well = scene.at("wel"),
        scene.view.senses(well - 1).has(.thirdParty) || scene.view.senses(well - 1).has(.kin),
        let ik = scene.sequence("ik", "niet") ?? scene.sequence("ik", "ni"), ik.lowerBound > well,
        !scene.view.sentence.grammar.isDisjoint(with: [.possessiveOther]),
        scene.clauses.allSatisfy({ !$0.isVerb("lusten eten") })
      {
        return Reproach(.comparison, well, scene.clause(at: well))
      }
      return nil
    },
    // Andere mannen zien zelf wel dat de vaatwasser vol is.
    Construction(
      "C23",
      needs: [
        .word(
          "mannen vrouwen vaders moeders stellen koppels partners ouders mensen mens dochters zonen kinderen collega's vrienden vriendinnen"
        ), .word("andere normale gewone meeste normaal sommige echte"),
      ]
    ) { scene in
      guard
        let head = scene.at(
          "mannen vrouwen vaders moeders stellen koppels partners ouders mensen mens dochters zonen kinderen collega's vrienden vriendinnen"
        ),
        scene.view.spelled(head - 1, in: "andere normale gewone meeste normaal sommige echte")
      else { return nil }
      let index = scene.clause(at: head)
      guard index >= 0 else { return nil }
      let look = ClauseLook(view: scene.view, index: index)
      guard look.clause.tense == .present, !look.isQuestion, !look.has("hek naast niet"),
        scene.view.sentence.grammar.isDisjoint(with: [.stressed]) || look.has("wel tenminste")
      else { return nil }
      let isFirst =
        look.own.first {
          scene.view.isWord($0)
            && scene.view.grammar($0).isDisjoint(with: [.coordinator, .interjection, .preposition, .determiner])
        } == head - 1
      let isSome = scene.view.spelled(head - 1, "sommige")
      let isDue = look.verb(.duty) || look.verb(.goodDeed) || look.has("wel tenminste zelf vanzelf toch gewoon iets")
      if isFirst, isDue, !isSome || look.has("wel tenminste eigen"), look.clause.person != .ik {
        return Reproach(.comparison, head - 1..<head + 1, index)
      }
      return nil
    },
    // Je telefoon krijgt meer aandacht dan ik; de hond krijgt een warmer welkom dan ik.
    Construction(
      "C24",
      needs: .either(
        [.word("dan"), .word("aandacht tijd liefde knuffels gestreeld geaaid zoenen kussen welkom begroeting")],
        [.word("behalve")],
        [
          .finite("mogen kunnen moeten"),
          .word(
            "achteraan alleen wachten onderaan alles opnieuw rechtbreien opdraaien opruimen oplossen uitleggen zitten tekenen"
          ), .word("weer alweer weeral dan lekker"),
        ])
    ) { scene in
      for look in scene.clauses where look.clause.kind != .conditional {
        if let than = look.at("dan"), scene.view.spelled(than + 1, in: "ik mij wij ons"),
          let more = look.at("meer vaker eerder beter liever warmer hartelijker"), more < than,
          look.clause.person == .ding || look.clause.person == .derde, !look.isOwnFamilyThen,
          look.has("aandacht tijd liefde knuffels gestreeld geaaid zoenen kussen welkom begroeting"),
          look.isFinite("krijgen worden hebben zijn")
        {
          return Reproach(.comparison, scene.span(more, than + 1), look.index)
        }
        // Iedereen behalve ik.
        if let except = look.at("behalve"),
          scene.view.spelled(except + 1, in: "ik mij met voor bij ons")
            || scene.view.spelled(except + 2, in: "mij ons"),
          scene.view.isTarget(look.index) || look.clause.isSubjectOwnedByOther,
          look.has("iedereen alleman alles straat iemand")
        {
          return Reproach(.comparison, except..<except + 2, look.index)
        }
        // En ik mag weer achteraan aansluiten.
        if look.clause.person == .ik, look.isFinite("mogen kunnen moeten"), look.clause.tense == .present,
          let again = look.at("weer alweer weeral dan lekker"),
          look.has(
            "achteraan alleen wachten onderaan alles opnieuw rechtbreien opdraaien opruimen oplossen uitleggen zitten tekenen"
          ),
          scene.mentionsOther || scene.view.spelled(look.own.first ?? -1, "en")
        {
          return Reproach(.comparison, scene.span(look.clause.finite, again), look.index)
        }
      }
      return nil
    },
    // Jij zit lekker in Zweden; jij gaat met de eer strijken en ik sta met de afwas.
    Construction("C24b", needs: [.target, .word("en")]) { scene in
      guard
        let jij = scene.targets.first(where: {
          $0.clause.kind == .root && $0.clause.order == .main && scene.view.isStressedSubject($0.index)
            && $0.clause.tense == .present && !$0.isVerb("brengen halen bidden staan zeggen denken vinden")
            && !scene.view.isGood($0.index)
        })
      else { return nil }
      let burden = scene.clauses.first {
        $0.index > jij.index && $0.clause.kind == .root && ($0.clause.person == .ik || $0.clause.person == .wij)
          && scene.view.sequence(["en"], at: $0.own.first ?? -1)
          && ($0.isFinite("mogen moeten kunnen staan zitten liggen") || $0.verb(.burden))
      }
      guard let burden, jij.clause.finite >= 0, !burden.isNegated, !jij.isFinite("zijn moeten mogen willen") else {
        return nil
      }
      if burden.isFinite("mogen moeten kunnen"), burden.has("graag ook mee") { return nil }
      if scene.view.likesSomebody(burden.index) { return nil }
      return Reproach(.jijOpener, jij.predicate.count <= 6 ? jij.predicate : jij.verbWords, jij.index)
    },
  ]
}
