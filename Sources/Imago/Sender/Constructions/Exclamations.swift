internal import Dutch

extension Constructions {
  private static let bareGood: WordSet =
    "mooi fraai lekker leuk fijn gezellig heerlijk netjes schoon plezant klasse handig"

  /// Wat ben je toch, mooi is dat, fijn dat ik het ook nog mag weten.
  static let exclamations: [Construction] = [
    // Wat doe je toch weer ingewikkeld.
    Construction("C36", needs: [.target, .word("wat hoe"), .finite("zijn doen kunnen")]) { scene in
      guard scene.view.spelled(scene.firstWord, in: "wat hoe"), !scene.isQuestion || scene.has("toch") else {
        return nil
      }
      let verb = scene.firstWord + 1
      for look in scene.targets where look.clause.finite >= verb && look.clause.finite <= verb + 2 {
        guard look.isFinite("zijn doen kunnen"), scene.view.isTarget(look.index) else { continue }
        if let bad = look.own.first(where: {
          scene.view.senses($0).has(.judgement) || scene.view.senses($0).has(.label)
            || scene.view.spelled($0, in: "moeilijk ingewikkeld kinderachtig kil koud bot chaotisch kouwe zager zaag")
        }) {
          if scene.isQuestion || scene.view.spelled(bad, in: "laat vroeg oud lang"),
            scene.view.spelled(scene.firstWord, "hoe")
          {
            continue
          }
          return Reproach(.judgement, bad, look.index)
        }
        if look.verb(.noise) { return Reproach(.judgement, look.verbWords, look.index) }
      }
      return nil
    },
    // Typisch jij.
    Construction("typisch", vetoes: [.thanks, .childhood], needs: [.word("typisch")]) { scene in
      guard let typical = scene.at("typisch"), scene.view.wordCount <= 4,
        scene.view.sentence.grammar.contains(.stressed) || scene.has("u"),
        scene.view.spelled(typical + 1, in: "jij gij jou u weer iets"), !scene.has("lief fijn")
      else { return nil }
      return Reproach(.judgement, typical..<typical + 2, scene.clause(at: typical))
    },
    // Mooi is dat, ik sta hier al een halfuur.
    Construction("C37", vetoes: [.childhood], needs: [.word(bareGood)]) { scene in
      let first = scene.firstWord
      guard scene.view.spelled(first, in: bareGood), !scene.has("zo'n die weer thuis") || scene.has("lekker") else {
        return nil
      }
      let isFormula =
        scene.view.spelled(first + 1, in: "is") && scene.view.spelled(first + 2, in: "dat da dit")
        || scene.view.spelled(first + 1, "dan") || scene.view.spelled(first + 1, in: "hoor zeg")
        || scene.view.spelled(first, "fraai")
        || scene.view.spelled(first, "lekker") && scene.view.spelled(first + 1, in: "weer sociaal eerlijk")
      guard isFormula else { return nil }
      let stranded = { (view: SentenceView) in
        view.clauses.contains {
          (view.clause($0).person == .ik || view.clause($0).person == .wij) && view.clause($0).frame == .none
        }
          && view.first("alleen wachten halfuur uur sta zit niks weer al", in: view.tokens) != nil
          || view.first("alleen weer vergeten niks niet geen nooit", in: view.tokens) != nil && view.mentionsOther
      }
      let isNear = scene.view.neighbour(1).map(stranded) == true || scene.view.neighbour(-1).map(stranded) == true
      let isWithin =
        scene.has("alleen wachten halfuur niks niet geen weer") && (scene.view.mentionsSelf || scene.clauses.count <= 2)
      if scene.has("regen weer") && !scene.view.mentionsSelf && !scene.has("alleen sociaal eerlijk") && !isNear {
        return nil
      }
      if isWithin || isNear || scene.has("sociaal eerlijk") {
        return Reproach(.sarcasm, first..<first + 2, scene.clause(at: first))
      }
      return nil
    },
    // Fijn dat ik het ook nog mag weten.
    Construction(
      "C38", vetoes: [.childhood],
      needs: [.word("fijn leuk mooi goed prettig aardig tof lief wat heerlijk"), .word("dat da")]
    ) { scene in
      let first = scene.firstWord
      guard scene.view.spelled(first, in: "fijn leuk mooi goed prettig aardig tof lief wat heerlijk"),
        let that = scene.at("dat da"),
        that - first <= 3
      else { return nil }
      for look in scene.clauses where look.clause.kind == .content {
        // Fijn hoor, dat je er bent.
        if scene.view.spelled(first + 1, "hoor"), scene.view.isAboutOther(look.index),
          !scene.view.sentence.senses.has(.kin)
        {
          return Reproach(.sarcasm, first..<first + 2, look.index)
        }
        if look.clause.person == .ik, look.has("mag moet mocht moest"), look.has("weten horen lezen meemaken vernemen"),
          look.has("ook nog pas zo van via op")
        {
          return Reproach(.sarcasm, first..<that + 1, look.index)
        }
        // Fijn dat je er ook weer eens bent.
        if scene.view.isAboutOther(look.index), let again = look.at("weer nog"), scene.view.spelled(again - 1, "ook"),
          scene.view.spelled(again + 1, in: "eens ne")
        {
          return Reproach(.sarcasm, first..<that + 1, look.index)
        }
        if scene.view.isAboutOther(look.index),
          look.sequence("toch", "nog") ?? look.sequence("ook", "nog") ?? look.sequence("ook", "eens") != nil,
          !look.has("bent")
        {
          return Reproach(.sarcasm, first..<that + 1, look.index)
        }
      }
      return nil
    },
  ]
}
