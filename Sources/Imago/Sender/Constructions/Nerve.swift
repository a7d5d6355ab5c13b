internal import Dutch

extension Constructions {
  private static let nerves: WordSet = "lef moed brutaliteit schaamteloosheid pretentie hart gotspe"
  private static let triumphs: WordSet = "halen winnen redden slagen maken lachen lukken bereiken"

  /// The nerve to do it: lef hebben, presteren om, vertikken, flikken, durven nog.
  static let nerve: [Construction] = [
    // En dan heb je nog het lef om te vragen wat er is.
    Construction("C16", needs: [.other, .word(nerves)]) { scene in
      guard let noun = scene.at(nerves), scene.mentionsOther else { return nil }
      let index = scene.clause(at: noun)
      // *Je hebt mijn hart gestolen*
      if scene.view.spelled(noun, "hart"), !scene.view.spelled(noun - 1, in: "het 't nog") { return nil }
      guard index >= 0, scene.view.clause(index).person != .ik else { return nil }
      let isAsked = scene.has("haal haalt halen krijg krijgt") && scene.has("waar hoe")
      if isAsked, !scene.view.spelled(noun, in: "hart moed") || scene.has("vandaan") {
        return Reproach(.question, noun, index)
      }
      guard scene.targets.contains(where: { $0.isFinite("hebben") || $0.has("hebt hebben had") }) else { return nil }
      let isPlain = scene.view.spelled(noun, in: "lef hart moed")
      let isStrong = scene.has("nog gore euvele ook") || scene.view.mentionsSelf && scene.has("hier me mij mijn")
      if scene.view.spelled(noun, "moed"), !scene.has("euvele") { return nil }
      if !isPlain || isStrong { return Reproach(.judgement, noun, index) }
      return nil
    },
    // Je presteerde het om pas bij het toetje binnen te lopen.
    Construction(
      "C17",
      needs: .either(
        [.target, .verb("presteren bestaan"), .word("het 't")], [.target, .finite("krijgen"), .word("elkaar mekaar")])
    ) { scene in
      for look in scene.targets {
        let achieved = scene.clauses.contains {
          $0.clause.kind == .infinitival && ($0.isVerb(triumphs) || $0.verb(.goodDeed) || $0.has("lachen"))
        }
        guard !achieved else { continue }
        if look.isVerb("presteren bestaan"), look.has("het 't"), scene.has("om te") {
          return Reproach(.judgement, look.verbWords, look.index)
        }
        if look.isFinite("krijgen"), let place = look.sequence("voor", "elkaar") ?? look.sequence("voor", "mekaar"),
          look.has("weer toch alweer zelfs")
        {
          return Reproach(.jijOpener, place, look.index)
        }
      }
      return nil
    },
    // Je vertikt het gewoon om op tijd naar bed te komen.
    Construction("C18", needs: [.target, .verb("vertikken verdommen verrekken weigeren")]) { scene in
      for look in scene.targets {
        if look.isVerb("vertikken verdommen verrekken"), look.has("het 't") {
          return Reproach(.judgement, look.verbWords, look.index)
        }
        if look.isVerb("weigeren"), look.has("gewoon botweg pertinent keihard steeds altijd consequent") {
          return Reproach(scene.isQuestion ? .question : .jijOpener, look.verbWords, look.index)
        }
      }
      return nil
    },
    // Dat je me dit flikt, een dag voor mijn operatie.
    Construction(
      "C19",
      needs: .either(
        [.target, .verb("flikken lappen")], [.target, .word("uitgevreten uitgespookt uitgehaald aangericht")])
    ) { scene in
      for look in scene.targets {
        let dative = look.own.contains { !scene.view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
        if look.isVerb("flikken lappen"), dative, look.has("dit dat het zoiets 't da"), !look.has("mooi") {
          return Reproach(.judgement, look.verbWords, look.index)
        }
        if scene.has("uitgevreten uitgespookt uitgehaald aangericht"), look.has("nou nu") || scene.has("weer"),
          let verb = scene.at("uitgevreten uitgespookt uitgehaald aangericht")
        {
          return Reproach(.question, verb, look.index)
        }
      }
      return nil
    },
    // En gij durft nog te beweren dat ge van niks wist.
    Construction(
      "C20",
      needs: .either(
        [.word("hoofd durven")], [.target, .verb("permitteren veroorloven")], [.target, .finite("wagen durven")])
    ) { scene in
      if let head = scene.sequence("in", "je", "hoofd") ?? scene.sequence("in", "uw", "hoofd"), scene.has("hoe"),
        scene.has("haal haalt haalde halen")
      {
        return Reproach(.question, head, scene.clause(at: head.lowerBound))
      }
      for look in scene.targets {
        if look.isVerb("permitteren veroorloven"), !scene.has("kunnen"), look.has("wel nogal veel alles nog wat") {
          return Reproach(.judgement, look.verbWords, look.index)
        }
        if look.isFinite("wagen"), look.has("het 't") { return Reproach(.judgement, look.verbWords, look.index) }
        if look.isFinite("durven") || look.has("durven"), let nog = look.at("nog"),
          scene.clauses.contains(where: { $0.isVerb("zeggen vragen beweren verwijten vertellen klagen komen") })
        {
          return Reproach(.jijOpener, scene.span(look.clause.finite, nog), look.index)
        }
      }
      // En dan in de auto nog durven zeggen dat ...
      for look in scene.clauses where look.clause.finite < 0 || look.clause.person == nil {
        if let dare = look.at("durven"), look.has("nog dan ook"), look.has("zeggen vragen beweren verwijten") {
          return Reproach(.jijOpener, dare, look.index)
        }
      }
      return nil
    },
  ]
}
