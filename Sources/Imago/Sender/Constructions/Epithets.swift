internal import Dutch

extension Constructions {
  private static let titles: WordSet =
    "meneer meneertje mijnheer mevrouw madam madame prinses prins majesteit hoogheid"

  /// Meneer, a father who, some people in this house: the other in the third person.
  static let epithets: [Construction] = [
    // Meneer heeft hoofdpijn zodra er gestofzuigd moet worden.
    Construction("C25", vetoes: [.thanks, .childhood], needs: [.word(titles)]) { scene in
      for title in scene.view.tokens where scene.view.spelled(title, in: titles) {
        let next = title + 1
        guard scene.view.isWord(next), !scene.view.passage.tokens[next].flags.contains(.capital),
          scene.view.grammar(title - 1).isDisjoint(with: [.determiner, .possessive])
            || scene.view.spelled(title - 1, in: "hare zijne"),
          !scene.view.sentence.grammar.contains(.polite)
        else { continue }
        let index = scene.clause(at: title)
        guard index >= 0 else { continue }
        let clause = scene.view.clause(index)
        let isSubject = clause.finite == next || clause.finite == title - 1
        let isTelling = scene.has(
          "moe hoofdpijn slapen uitrusten zin wil vindt besloten ook weer geen precies te nog niet wederom liever")
        if isSubject, clause.finite >= 0, isTelling { return Reproach(.sarcasm, title, index) }
      }
      return nil
    },
    // Iemand die van me houdt, vergeet zoiets niet.
    Construction(
      "C26",
      needs: .either(
        [
          .word("iemand man vrouw vader moeder partner vriend vriendin broer zus collega ouder leidinggevende vent"),
          .word("die"),
        ], [.word("noemt"), .word("zich")])
    ) { scene in
      guard
        let who = scene.at(
          "iemand man vrouw vader moeder partner vriend vriendin broer zus collega ouder leidinggevende vent"),
        scene.view.spelled(who + 1, "die") || scene.view.isWord(who + 1) == false && scene.view.spelled(who + 2, "die"),
        scene.view.spelled(who, "iemand") || scene.view.spelled(who - 1, in: "een ne 'n elke"),
        who <= scene.firstWord + 1 || scene.view.spelled(scene.firstWord, in: "voor met")
      else {
        if let called = scene.sequence("noemt", "zich"), scene.view.spelled(called.lowerBound - 1, in: "dat zoiets da")
        {
          return Reproach(.judgement, called, scene.clause(at: called.lowerBound))
        }
        return nil
      }
      guard !scene.has("zoek ken zoekt kent"),
        scene.view.sentence.grammar.isDisjoint(with: [.stressed]) || scene.view.spelled(scene.firstWord, "met")
      else { return nil }
      let relative = scene.clauses.first { $0.clause.kind == .relative || scene.view.spelled($0.clause.opener, "die") }
      let main = scene.clauses.first { $0.clause.kind == .root && $0.clause.finite >= 0 }
      guard let main, let relative, main.index != relative.index else { return nil }
      let loves = relative.has("houdt geeft liefheeft verantwoordelijk kende kent doet")
      let acts = main.isNegated || main.isFinite("horen laten doen")
      if loves, acts, !main.isFinite("hebben") || main.has("had"), main.clause.tense == .present || main.has("had") {
        return Reproach(.comparison, who..<who + 2, main.index)
      }
      return nil
    },
    // Iemand in dit huis heeft het licht weer laten branden.
    Construction(
      "C27",
      needs: .either(
        [.word("sommige bepaalde")], [.word("iemand"), .word("hier in")], [.word("er"), .word("hier"), .word("die")])
    ) { scene in
      let someone: Int?
      if let some = scene.at("sommige bepaalde"),
        scene.view.spelled(some + 1, in: "mensen personen lui huisgenoten collega's")
      {
        someone = some
      } else if let one = scene.at("iemand"), scene.view.spelled(one + 1, in: "hier in") {
        someone = one
      } else {
        someone = scene.at("er").flatMap {
          scene.view.spelled($0 + 1, in: "zijn is") && scene.view.spelled($0 + 2, in: "er hier") && scene.has("hier")
            && scene.has("die") ? $0 : nil
        }
      }
      guard let someone else { return nil }
      let isPlace = scene.has("hier huis dak tafel")
      let isMess =
        scene.clauses.contains { $0.verb(.duty) }
        || scene.has("laten opruimen ruimen eigen zichzelf afwas rommel leeg vuile")
      let cue = scene.has("weer altijd denken zelf eigen nooit blijkbaar")
      if isMess, isPlace || cue, cue || isPlace && scene.has("laten") {
        return Reproach(.sarcasm, someone..<someone + 2, scene.clause(at: someone))
      }
      return nil
    },
  ]
}
