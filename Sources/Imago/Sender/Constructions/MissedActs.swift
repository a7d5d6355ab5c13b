internal import Dutch

extension Constructions {
  /// *Je had me kunnen bellen*, *U had mij mogen inlichten*: a small service to the speaker that was not done.
  private static func isOwed(_ look: ClauseLook, in scene: Scene) -> Bool {
    guard !look.isNegated, look.clause.kind == .root, !look.has("altijd gerust nooit ook"),
      look.isVerb(
        "bellen opbellen appen mailen schrijven waarschuwen verwittigen inlichten informeren bedanken helpen steunen meenemen uitnodigen meevragen ophalen afhalen antwoorden betrekken feliciteren terugbellen roepen wekken voorstellen verdedigen geloven zeggen vertellen melden"
      ),
      look.own.contains(where: { !scene.view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) })
    else { return false }
    // Je had me kunnen helpen, maar ik wilde het zelf doen; als ik je nummer had gegeven, had je me kunnen bellen.
    return !scene.clauses.contains {
      $0.clause.kind == .conditional
        || $0.index > look.index && $0.clause.kind == .root && $0.own.contains { scene.view.spelled($0, "maar") }
    }
  }

  /// What the other should have done, and the request that would have been so small.
  static let missedActs: [Construction] = [
    // Je had ook gewoon kunnen zeggen dat je geen zin had.
    Construction("C01", needs: [.target, .word("had hadt hadden hadde"), .word("kunnen moeten mogen")]) { scene in
      for look in scene.targets where !look.isQuestion || !scene.isQuestion {
        guard scene.view.spelled(look.clause.finite, in: "had hadt hadden hadde"), look.clause.kind != .conditional,
          let modal = look.own.first(where: {
            scene.view.spelled($0, in: "kunnen moeten mogen") && $0 != look.clause.finite
          }), look.verb >= 0, !look.has("zien horen proeven weten zijn breken vallen voelen hoeven"),
          !look.isVerb("zien horen weten breken vallen zijn proeven voelen worden")
        else { continue }
        let hasParticle = look.has(
          "ook toch gewoon wel weleens best beter tenminste minstens even efkes ff eerst eerder ne op natuurlijk")
        if scene.view.spelled(modal, "moeten") || hasParticle || isOwed(look, in: scene) {
          if look.isNegated, scene.view.spelled(modal, "moeten"), !look.has("zonder achter mijn me mij"),
            look.isVerb("doen"), scene.clauses.count == 1
          {
            continue
          }
          return Reproach(.jijOpener, scene.span(modal, look.verb), look.index)
        }
      }
      return nil
    },
    // Had je niet op zijn minst kunnen bellen?
    Construction(
      "C02", vetoes: [.thanks, .childhood], needs: [.target, .word("had kon hadden konden hadt kondt kost hadde")]
    ) { scene in
      for look in scene.targets where look.isQuestion {
        guard scene.view.spelled(look.clause.finite, in: "had kon hadden konden hadt kondt kost hadde"), look.isNegated,
          !look.has("niks niets"),
          look.verb != look.clause.finite,
          look.has("even effen efkes ff gewoon ook eerst minst één nog eerder") || look.verb(.duty),
          !look.isVerb("slapen zien horen vinden verstaan weten") || look.has("gewoon ook minst"),
          !look.has("weg")
        else { continue }
        return Reproach(.question, scene.span(look.clause.negation, look.verb), look.index)
      }
      return nil
    },
    // Dat had je niet mogen zeggen waar de kinderen bij waren.
    Construction("C03", needs: [.target, .word("had hadt hadden hadde"), .word("mogen moeten")]) { scene in
      for look in scene.targets where look.isNegated {
        guard scene.view.spelled(look.clause.finite, in: "had hadt hadden hadde"),
          let modal = look.own.first(where: { scene.view.spelled($0, in: "mogen moeten") }), !look.isVerb("weten")
        else { continue }
        let isGracious = look.isVerb("doen moeten") && scene.view.spelled(modal, "moeten")
        if isGracious, scene.view.neighbour(-1) == nil || !look.cues().contains(.stressed) { continue }
        return Reproach(.jijOpener, scene.span(look.clause.negation, look.verb), look.index)
      }
      return nil
    },
    // Jij zou de loodgieter toch bellen?
    Construction("C04", needs: [.target, .word("zou zoudt zouden"), .word("toch thuis")]) { scene in
      for look in scene.targets where scene.view.spelled(look.clause.finite, in: "zou zoudt zouden") {
        guard look.clause.kind == .root, look.verb != look.clause.finite || look.has("thuis"),
          !look.isVerb("denken zeggen verwachten zweren willen kunnen mogen moeten worden hebben")
        else { continue }
        let isTag = look.has("toch he hè")
        let breach = scene.clauses.contains {
          $0.index > look.index && ($0.has("maar nog") || $0.isNegated || $0.has("kwart half uur"))
            && $0.clause.kind == .root && $0.clause.person != .ik
        }
        guard look.has("toch") && !look.isVerb("zijn") || isTag && look.has("thuis") || look.has("thuis") && breach,
          !look.has("misschien graag alsjeblieft")
        else { continue }
        return Reproach(scene.isQuestion ? .question : .jijOpener, look.verbWords, look.index)
      }
      return nil
    },
    // Als jij nou gewoon was gestopt, stonden we hier niet.
    Construction("C05", needs: [.target, .word("had hadt was waart waren hadden")]) { scene in
      for look in scene.targets {
        let isPluperfect = scene.view.spelled(look.clause.finite, in: "had hadt was waart waren hadden")
        guard isPluperfect, look.verb >= 0, !look.has("hier dichterbij") else { continue }
        if look.clause.kind == .conditional, !look.isNegated,
          look.has("nou nu gewoon eens even maar eerder beter op"),
          scene.clauses.contains(where: {
            $0.index != look.index && $0.clause.kind == .root && ($0.isPast || $0.has("zou zouden"))
              && ($0.isNegated || $0.has("nu"))
          })
        {
          return Reproach(.blame, scene.span(look.clause.opener, look.verb), look.index)
        }
        let isFirst =
          look.own.first(where: {
            scene.view.isWord($0) && scene.view.grammar($0).isDisjoint(with: [.coordinator, .interjection])
          }) == look.clause.finite
        guard isFirst, look.clause.subject == look.clause.finite + 1, !scene.isQuestion, look.verb != look.clause.finite
        else { continue }
        if look.has("maar"), look.has("eens beter eerder ook even op meteen gewoon") {
          return Reproach(.jijOpener, look.verbWords, look.index)
        }
        if !look.isNegated,
          scene.clauses.contains(where: {
            $0.index > look.index && $0.isNegated && $0.isPast && $0.clause.person != .ik
          })
        {
          return Reproach(.jijOpener, look.verbWords, look.index)
        }
      }
      return nil
    },
    // Eén appje, was dat nou te veel gevraagd?
    Construction("C06", needs: [.word("gevraagd moeilijk moeite lastig genoeg voldoende volstaan")]) { scene in
      if let asked = scene.sequence("te", "veel", "gevraagd"), !scene.has("ik voor") {
        let isAsked = scene.isQuestion || scene.has("nou nu echt zo toch")
        if isAsked {
          return Reproach(scene.isQuestion ? .question : .sarcasm, asked, scene.clause(at: asked.lowerBound))
        }
      }
      if scene.isQuestion, let hard = scene.at("moeilijk moeite lastig"), scene.has("nou nu zo zo'n echt toch"),
        scene.view.spelled(scene.firstWord, in: "is was hoe waarom kost"),
        scene.view.sequence(["zo"], at: hard - 1) || scene.view.spelled(hard - 1, in: "zo'n nou nu")
          || scene.view.spelled(scene.firstWord, in: "hoe"),
        scene.has("om kan het dat"), !scene.has("praten")
      {
        return Reproach(.question, hard, scene.clause(at: hard))
      }
      for look in scene.clauses {
        let isEnough = look.has("genoeg voldoende") && look.has("geweest") || look.has("volstaan")
        if isEnough, look.has("was had ware"), look.has("een één even simpel klein gewoon"), !look.has("ik") {
          return Reproach(.sarcasm, look.predicate, look.index)
        }
      }
      return nil
    },
  ]
}
