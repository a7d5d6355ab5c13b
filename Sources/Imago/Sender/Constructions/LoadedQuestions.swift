internal import Dutch

/// Questions whose answer is known, and orders that allow no answer.
extension Constructions {
  static let loadedQuestions: [Construction] = [
    // Had je nou echt gedacht dat ik zou wachten?
    Construction("nou-echt", vetoes: [.thanks, .childhood], needs: [.target, .word("echt serieus"), .word("nou nu")]) {
      scene in
      for look in scene.targets where look.clause.order == .question {
        guard let really = look.at("echt serieus"), scene.view.spelled(really - 1, in: "nou nu"),
          really > look.clause.finite
        else { continue }
        return Reproach(.question, really - 1..<really + 1, look.index)
      }
      return nil
    },
    // Wie laat een kind nou zo lang gamen? Wie gaf je dat recht?
    Construction("wie-nou", vetoes: [.thanks, .childhood], needs: [.question, .word("wie")]) { scene in
      guard scene.isQuestion, scene.view.spelled(scene.firstWord, "wie") else { return nil }
      if let now = scene.at("nou"), now > scene.firstWord + 2 {
        return Reproach(.question, scene.firstWord..<scene.firstWord + 2, scene.clause(at: scene.firstWord))
      }
      if let right = scene.at("recht toestemming"),
        scene.has("je jou u jullie")
      {
        return Reproach(.question, right, scene.clause(at: right))
      }
      return nil
    },
    // Hoe kil kun je zijn? Hoe moeilijk kan het zijn?
    Construction(
      "hoe-kun-je", vetoes: [.thanks, .childhood, .ownFault],
      needs: [.word("hoe"), .word("kun kan kunt"), .word("zijn")]
    ) { scene in
      guard scene.view.spelled(scene.firstWord, "hoe"), scene.view.isWord(scene.firstWord + 1),
        scene.view.spelled(scene.firstWord + 2, in: "kun kan kunt"),
        scene.view.spelled(scene.firstWord + 3, in: "je ge u het 't t jij iemand mens"),
        scene.view.spelled(scene.firstWord + 4, "zijn"),
        !scene.view.senses(scene.firstWord + 1).has(.positive),
        !scene.view.spelled(scene.firstWord + 1, in: "laat vroeg snel")
      else { return nil }
      return Reproach(
        .question, scene.firstWord..<scene.firstWord + 3, scene.clause(at: scene.firstWord))
    },
    // Zet die tv af; bel voortaan van tevoren; hak gewoon eens een knoop door.
    Construction(
      "bevel", vetoes: [.thanks, .childhood, .request, .affection, .proposal, .offer, .play],
      needs: [.statement, .imperative, .word("voortaan gewoon eens dus die dat")]
    ) { scene in
      guard !scene.isQuestion, !scene.view.context.isSingleLine else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.clause.order == .imperative {
        guard look.clause.finite >= 0,
          look.own.first(where: {
            scene.view.isWord($0) && scene.view.grammar($0).isDisjoint(with: [.interjection, .coordinator])
          })
            == look.clause.finite,
          !look.has("maar me mij even ff efkes alvast gerust rustig misschien samen lekker jas"),
          !scene.view.hasLemma(
            look.clause.finite,
            "kijken zien horen luisteren raden nemen eten proeven lezen drinken geloven bedanken zijn pakken")
        else { continue }
        if look.has("voortaan gewoon") { return Reproach(.demand, look.clause.finite, look.index) }
        if look.has("eens dus"), look.isFinite("komen doen gaan stoppen leren proberen hakken gebruiken houden kijken")
        {
          return Reproach(.demand, look.clause.finite, look.index)
        }
        if let that = look.at("die dat"), that > look.clause.finite, scene.view.isWord(that + 1),
          that <= look.clause.finite + 3, scene.view.grammar(that).contains(.determiner),
          scene.view.grammar(that + 1).isDisjoint(with: [.adverb, .preposition, .pronominalAdverb, .particle])
        {
          return Reproach(.demand, look.clause.finite, look.index)
        }
      }
      return nil
    },
  ]
}
