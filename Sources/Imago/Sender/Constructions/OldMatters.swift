internal import Dutch

extension Constructions {
  /// What happened long ago, or how often, brought in as evidence.
  static let oldMatters: [Construction] = [
    // Met kerst deed je precies hetzelfde; toen was je er ook niet.
    Construction(
      "hetzelfde", vetoes: [.thanks, .ownFault, .childhood],
      needs: .either([.word("hetzelfde")], [.word("toen destijds vroeger tijdens"), .word("ook zo")])
    ) { scene in
      for look in scene.targets where look.isPast && look.clause.frame == .none && look.clause.kind == .root {
        if let same = look.at("hetzelfde"), look.isVerb("doen zeggen flikken beginnen"),
          look.has("precies ook net weer toen"), !look.isNegated
        {
          return Reproach(.oldMatter, same, look.index)
        }
        if let also = look.at("ook"), look.isNegated, look.clause.negation > also || look.has("toen destijds"),
          look.isFinite("zijn hebben doen"),
          look.has("toen destijds")
            || scene.clauses.contains(where: { scene.view.spelled($0.clause.opener, "toen") && $0.clause.person == .ik }
            ),
          !scene.isQuestion
        {
          return Reproach(.oldMatter, also, look.index)
        }
        if look.has("destijds vroeger toen"), let so = look.sequence("ook", "zo") ?? look.sequence("al", "zo"),
          !scene.isQuestion
        {
          return Reproach(.oldMatter, so, look.index)
        }
      }
      if let so = scene.sequence("al", "zo"), scene.has("was waren"), scene.has("toen destijds tijdens"),
        scene.mentionsOther, !scene.view.mentionsSelf
      {
        return Reproach(.oldMatter, so, scene.clause(at: so.lowerBound))
      }
      return nil
    },
    // Zoals ik al drie keer heb gezegd.
    Construction(
      "al drie keer", vetoes: [.thanks, .ownFault, .childhood],
      needs: [.statement, .word("keer maal keren"), .word("al nu")]
    ) { scene in
      for look in scene.clauses where look.clause.person == .ik && !look.isQuestion && !scene.isQuestion {
        guard look.isVerb("zeggen vragen aangeven uitleggen herhalen vertellen schrijven laten"),
          let times = look.at("keer maal keren"),
          let al = look.at("al nu"), al < times, scene.view.spelled(al, "al") || scene.has("!"), !look.isNegated
        else { continue }
        return Reproach(.oldMatter, al..<times + 1, look.index)
      }
      return nil
    },
    // Of die keer dat ik net bevallen was en jij gewoon ging klussen; net als toen met die vakantie.
    Construction(
      "die keer", vetoes: [.thanks, .ownFault, .childhood, .affection],
      needs: .either([.other, .statement, .word("die"), .word("keer")], [.word("net"), .word("toen")])
    ) { scene in
      if let time = scene.sequence("die", "keer"), time.lowerBound <= scene.firstWord + 2,
        scene.view.spelled(time.upperBound, in: "dat toen met"),
        scene.view.mentionsOther, !scene.isQuestion, !scene.view.sentence.senses.has(.positive)
      {
        return Reproach(.oldMatter, time, scene.clause(at: time.lowerBound))
      }
      if let time = scene.sequence("net", "als", "toen") ?? scene.sequence("net", "zoals", "toen"),
        scene.mentionsOther || scene.clauses.allSatisfy({ $0.clause.finite < 0 }),
        !scene.view.sentence.senses.has(.positive)
      {
        return Reproach(.oldMatter, time, scene.clause(at: time.lowerBound))
      }
      return nil
    },
    // Vorige keer bleef zoiets bij jou drie weken liggen.
    Construction(
      "vorige keer", vetoes: [.thanks, .ownFault, .childhood, .request],
      needs: [.other, .statement, .word("vorige laatste"), .word("keer")]
    ) { scene in
      guard let time = scene.sequence("vorige", "keer") ?? scene.sequence("laatste", "keer"),
        time.lowerBound <= scene.firstWord + 1,
        !scene.isQuestion, scene.mentionsOther
      else { return nil }
      for look in scene.clauses where look.isPast && look.clause.kind == .root {
        guard !scene.view.tokens.contains(where: { scene.view.isQuoted($0) }), !look.isVerb("zeggen vragen vertellen"),
          look.clause.person != .ik, look.clause.person != .wij
        else { continue }
        let isBad = look.isNegated || look.has("ook liggen weer pas") || scene.view.isBad(look.index)
        if isBad, !scene.view.isGood(look.index) || look.isNegated { return Reproach(.oldMatter, time, look.index) }
      }
      return nil
    },
    // Met Pasen was het de auto, met Pinksteren was het je rug.
    Construction(
      "telkens iets anders", vetoes: [.thanks, .childhood],
      needs: [.statement, .word("met bij eerst toen vorige"), .word("was is"), .word("het")]
    ) { scene in
      let places = scene.view.tokens.filter {
        scene.view.spelled($0, in: "was is") && scene.view.spelled($0 + 1, "het")
      }
      guard places.count >= 2, let first = places.first,
        scene.view.spelled(scene.firstWord, in: "met bij eerst toen vorige"), !scene.isQuestion
      else { return nil }
      return Reproach(.oldMatter, first..<first + 2, scene.clause(at: first))
    },
  ]
}
