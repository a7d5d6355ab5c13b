internal import Dutch

extension Constructions {
  /// Blijkbaar, zeker, natuurlijk: the speaker knows what the other is up to.
  static let knowingBetter: [Construction] = [
    // Je moeder is blijkbaar belangrijker dan onze trouwdag.
    Construction("C33", needs: [.word("blijkbaar kennelijk klaarblijkelijk")]) { scene in
      guard let cue = scene.at("blijkbaar kennelijk klaarblijkelijk") else { return nil }
      let index = scene.clause(at: cue)
      guard index >= 0, scene.view.clause(index).kind != .conditional, !scene.view.isImpersonalNews(index) else {
        return nil
      }
      let look = ClauseLook(view: scene.view, index: index)
      let isRanked = look.has(
        "belangrijker liever leuker interessanter heel normaal gewoon prima niets niks niet geen te veel denken vindt enige lief"
      )
      let isOther =
        scene.view.isTarget(index) || look.clause.isSubjectOwnedByOther
        || look.own.contains { !scene.view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther, .stressed]) }
      if look.clause.person == .ik {
        guard look.has("enige niet geen niets niemand lucht minder"), look.isFinite("zijn mogen hoeven tellen"),
          look.clause.tense == .present
        else { return nil }
        return Reproach(.interpretation, cue, index)
      }
      if isOther, isRanked || look.isVerb("vinden denken weten willen geloven menen nemen"),
        !scene.view.isGood(index) || look.isNegated
      {
        return Reproach(.interpretation, cue, index)
      }
      if look.clause.person == .algemeen || look.has("men iedereen iemand"), isRanked {
        return Reproach(.interpretation, cue, index)
      }
      // Voor jou zijn afspraken blijkbaar niet nodig; in a message to the other.
      if isRanked, scene.view.context.addressesOther, look.clause.tense == .present, look.clause.person == .ding,
        look.isNegated || look.has("belangrijker liever")
      {
        return Reproach(.interpretation, cue, index)
      }
      return nil
    },
    // Ge vindt dat precies heel normaal.
    Construction("C33b", needs: [.target, .word("precies")]) { scene in
      for look in scene.targets where scene.view.grammar(look.clause.subject).contains(.ge) && !look.isQuestion {
        guard let cue = look.at("precies"), cue > look.clause.finite, look.clause.tense == .present,
          look.has("liever normaal geen niet te belangrijker niks nooit ni nie alles doof")
            || look.isVerb("peinzen denken vinden willen"), !look.has("moe ziek tijd")
        else { continue }
        return Reproach(.interpretation, cue, look.index)
      }
      return nil
    },
    // Dat was je zeker weer vergeten.
    Construction("C34", needs: [.word("zeker")]) { scene in
      guard let sure = scene.at("zeker"),
        !scene.view.spelled(sure - 1, in: "heel vast ben absoluut weet bent voor zo toch jazeker"),
        !scene.view.spelled(sure + 1, in: "weten welkom van de niet"), !scene.has("weet zult zal weten")
      else { return nil }
      let index = scene.clause(at: sure)
      guard index >= 0 else { return nil }
      let look = ClauseLook(view: scene.view, index: index)
      let lapse = scene.has("vergeten gedacht dacht dachten druk weer alweer weeral slapen denkt denk peinst")
      let isLast = !scene.view.isWord(sure + 1)
      let isOther = scene.view.isTarget(index) || look.clause.finite < 0
      guard isOther, look.clause.person != .ik, lapse || look.has("geen niks niet te") && (isLast || scene.isQuestion)
      else { return nil }
      if look.clause.finite >= 0, look.clause.order == .final { return nil }
      if look.clause.finite < 0, !isLast { return nil }
      return Reproach(.interpretation, sure, index)
    },
    // Je was natuurlijk weer de enige zonder cadeau.
    Construction("C35", needs: [.target, .word("natuurlijk uiteraard tuurlijk")]) { scene in
      for look in scene.targets where look.clause.kind == .root || look.clause.kind == .content {
        guard let cue = look.at("natuurlijk uiteraard tuurlijk"), !look.isQuestion,
          !look.isFinite("kunnen mogen hoeven"),
          !scene.has("logisch snap begrijp paniek")
        else { continue }
        let bad =
          look.has("weer nooit nergens vergeten kwijt enige alweer weeral liever")
          || look.has("te") && look.has("laat druk moe veel")
          || look.isNegated && (look.verb(.duty) || look.isVerb("denken komen weten doen zien merken opvallen"))
          || look.cues(apartFrom: cue..<cue + 1).contains(.stressed) && scene.view.hasContrast(with: look.index)
          || scene.view.spelled(look.own.first ?? -1, "en") && look.isVerb("gaan werken slapen zitten")
        if bad, !look.has("doodop") { return Reproach(.jijOpener, cue, look.index) }
      }
      return nil
    },
    // Nu is de jongste ziek en gij zijt natuurlijk gaan werken.
    Construction("C35b", needs: [.target, .word("natuurlijk lekker doodleuk")]) { scene in
      for look in scene.targets
      where look.clause.kind == .root && scene.view.isStressedSubject(look.index) && look.isPast {
        guard let cue = look.at("natuurlijk lekker doodleuk"), cue > look.clause.finite,
          look.verb != look.clause.finite || look.clause.nonfinite >= 0,
          !look.verb(.goodDeed), !look.isVerb("helpen zijn")
        else { continue }
        return Reproach(.jijOpener, look.predicate.count <= 6 ? look.predicate : cue..<cue + 1, look.index)
      }
      return nil
    },
  ]
}
