internal import Dutch

extension Constructions {
  /// Questions that ask nothing: wat nou weer, zo nodig, ook alweer, wie mag er weer, hoe vaak nog.
  static let rhetoricalQuestions: [Construction] = [
    // Wat heb je nou weer bedacht?
    Construction("C28", needs: [.word("nou nu"), .word("weer weeral"), .word("wat waar waarom wie wa")]) { scene in
      guard let nou = scene.at("nou nu"), scene.view.spelled(nou + 1, in: "weer weeral"),
        scene.has("wat waar waarom wie wa"),
        !scene.has("hoe"), !scene.view.sequence(["ook"], at: nou + 1)
      else { return nil }
      let index = scene.clause(at: nou)
      guard index >= 0, scene.view.clause(index).person != .ik, !scene.has("sleutels bril") || scene.has("jij je")
      else { return nil }
      if scene.view.spelled(scene.firstWord, in: "wat wa") || scene.targets.isEmpty == false {
        let isTo = !scene.view.sentence.grammar.isDisjoint(with: .secondPerson)
        return Reproach(isTo ? .question : .particle, nou..<nou + 2, index)
      }
      return nil
    },
    // Waarom moest je zo nodig aan iedereen vertellen dat ik gehuild had?
    Construction("C29", needs: [.target, .finite("moeten willen"), .word("nodig geweld zonodig")]) { scene in
      for look in scene.targets where look.isFinite("moeten willen") {
        guard
          let need = look.sequence("zo", "nodig") ?? look.sequence("met", "alle", "geweld")
            ?? look.at("zonodig").map({ $0..<$0 + 1 }),
          !scene.clauses.contains(where: { $0.clause.kind == .content && $0.index > look.index && !look.isQuestion }),
          !look.isVerb("plassen")
        else { continue }
        return Reproach(scene.isQuestion || look.isQuestion ? .question : .jijOpener, need, look.index)
      }
      return nil
    },
    // Wat had je ook alweer beloofd?
    Construction("C30", needs: [.question, .word("ook"), .word("alweer weer"), .word("wat wie wiens hoe wanneer")]) {
      scene in
      guard let also = scene.sequence("ook", "alweer") ?? scene.sequence("ook", "weer"),
        scene.has("wat wie wiens hoe wanneer"),
        scene.view.sentence.isQuestion
      else { return nil }
      if scene.has("beloofd gezworen beloofde afgesproken"), !scene.has("ik we") {
        return Reproach(.question, also, scene.clause(at: also.lowerBound))
      }
      if scene.has("wiens") && scene.has("idee plan")
        || scene.view.spelled(scene.firstWord, "wie") && scene.has("zou ging") && !scene.has("ik")
      {
        return Reproach(.question, also, scene.clause(at: also.lowerBound))
      }
      return nil
    },
    // En wie mag de rommel weer opruimen?
    Construction(
      "C31",
      needs: [
        .word("wie"), .word("mag kan moet doet zit heeft betaalt staat ruimt haalt brengt kookt zorgt denkt zal"),
      ]
    ) { scene in
      guard let who = scene.at("wie"), scene.isQuestion || scene.view.spelled(who - 1, "raden"),
        !scene.has("of hiervoor") || scene.has("ik"),
        scene.view.spelled(
          who + 1, in: "mag kan moet doet zit heeft betaalt staat ruimt haalt brengt kookt zorgt denkt zal"),
        !scene.has("je jij u jou jullie ge") || scene.has("hier")
      else { return nil }
      let chore = scene.has(
        "opruimen schoonmaken rijden opstaan regelen betalen koken was afwas rommel alles ouderavond boodschappen verzekering huur kosten vaat"
      )
      let cue = scene.has("weer altijd steeds alles eigenlijk laatste weeral")
      let answers = scene.has("juist ikke")
      if chore || answers, cue,
        scene.view.spelled(scene.firstWord, in: "en wie plus") || scene.has("hier") || answers
          || scene.view.spelled(who - 1, in: "en plus")
      {
        return Reproach(.question, who..<who + 2, scene.clause(at: who))
      }
      return nil
    },
    // Hoe vaak moet ik nog vragen of je je schoenen uitdoet?
    Construction(
      "C32", vetoes: [.thanks, .childhood],
      needs: .either(
        [.word("hoe hoeveel hoelang"), .word("ik"), .word("nog al")], [.target, .word("sinds van"), .word("wanneer")])
    ) { scene in
      let first = scene.firstWord
      if scene.view.spelled(first, in: "hoe hoeveel hoelang"),
        scene.view.spelled(first + 1, in: "vaak dikwijls keer moet lang") || scene.view.spelled(first, "hoelang"),
        let ik = scene.at("ik"), scene.has("moet moest ga heb"), scene.has("nog al"),
        scene.has("zeggen vragen uitleggen herhalen vertellen gevraagd gezegd wachten verteld uitgelegd")
      {
        if scene.has("wachten"), !scene.mentionsOther { return nil }
        return Reproach(.question, scene.span(first, ik), scene.clause(at: ik))
      }
      if let since = scene.sequence("sinds", "wanneer") ?? scene.sequence("van", "wanneer"), since.lowerBound == first,
        let look = scene.targets.first(where: {
          $0.isVerb("bepalen beslissen bemoeien gaan kiezen") || $0.has("baas bepaal bepaalt beslis beslist")
        })
      {
        return Reproach(.question, since, look.index)
      }
      return nil
    },
  ]
}
