internal import Dutch

extension Constructions {
  /// Not even, not once, not a shred: the lowest point of a scale, denied.
  static let scalarNegation: [Construction] = [
    // Je keek niet eens op toen ik huilde.
    Construction("C10", needs: [.target, .word("eens ens zelfs nog"), .word("niet ni nie geen")]) { scene in
      for look in scene.targets where look.clause.kind != .conditional && !look.isFinite("hoeven") {
        guard
          let scalar = look.own.first(where: {
            scene.view.spelled($0, in: "niet ni nie") && scene.view.spelled($0 + 1, in: "eens ens")
              || scene.view.sequence(["zelfs", "niet"], at: $0) || scene.view.sequence(["nog", "geen"], at: $0)
              || scene.view.sequence(["zelfs", "geen"], at: $0)
          }), !look.verb(.betterUndone)
        else { continue }
        let isMeasure = look.isFinite("zijn") && look.clause.nonfinite < 0
        if isMeasure || look.isVerb("zijn") { continue }
        let isMinimal = look.word(.courtesy) != nil || look.has("minuut minuten zin blik woord seconde vinger")
        if look.verb(.duty) || isMinimal || !look.cues(apartFrom: scalar..<scalar + 2).isEmpty
          || look.isVerb("opkijken vragen merken reageren zeggen doorhebben opvallen kunnen weten nemen komen")
          || scene.view.mentionsSelf
        {
          return Reproach(.jijOpener, scalar..<scalar + 2, look.index)
        }
      }
      return nil
    },
    // In drie weken heb je niet één keer gevraagd hoe het op mijn werk gaat.
    Construction("C11", needs: [.target, .word("niet ni geen gene nul"), .word("keer seconde moment")]) { scene in
      for look in scene.targets where look.clause.kind != .conditional && !look.isFinite("hoeven") {
        guard
          let zero = look.own.first(where: {
            scene.view.spelled($0, in: "niet ni geen gene nul") && scene.view.spelled($0 + 1, in: "een enkele keer")
              && (scene.view.spelled($0 + 2, "keer") || scene.view.spelled($0 + 1, "keer"))
              || scene.view.sequence(["geen", "seconde"], at: $0) || scene.view.sequence(["geen", "moment"], at: $0)
          }), !look.verb(.betterUndone),
          // *Jij hebt tweemaal afgewassen en ik nul keer*
          !scene.view.grammar(zero - 1).contains(.subjectIk)
        else { continue }
        return Reproach(.absolute, zero..<zero + (scene.view.spelled(zero + 2, "keer") ? 3 : 2), look.index)
      }
      return nil
    },
    // Geen greintje medeleven had je.
    Construction(
      "C12",
      needs: [
        .other, .word("geen gene"), .word("greintje sprankje spoortje zier snars moer bal barst sikkepit reet fluit"),
      ]
    ) { scene in
      guard let no = scene.at("geen gene"),
        let least = scene.at("greintje sprankje spoortje zier snars moer bal barst sikkepit reet fluit"), least > no,
        least - no <= 2,
        scene.mentionsOther, !scene.has("krimp")
      else { return nil }
      let index = scene.clause(at: least)
      guard index >= 0, scene.view.clause(index).person != .ik else { return nil }
      // *Dat kon me geen bal schelen*: it was the speaker who did not care.
      if !scene.view.grammar(no - 1).isDisjoint(with: [.objectIk, .objectWij]) { return nil }
      if scene.view.senses(least + 1).has(.virtue) {
        return Reproach(.judgement, scene.span(no, least + 1), index)
      }
      if scene.has("interesseert interesseerde schelen aan uit kan kon boeit") {
        return Reproach(.interpretation, scene.span(no, least), index)
      }
      return nil
    },
    // Er kon weer geen bedankje vanaf.
    Construction(
      "C13", needs: [.sense(.courtesy), .word("er"), .word("af vanaf"), .word("kan kon mag mocht kunnen zit zat")]
    ) { scene in
      guard scene.has("af vanaf"), scene.has("er"), scene.has("kan kon mag mocht kunnen zit zat"),
        !scene.has("mij bij") || scene.view.mentionsOther,
        let thing = scene.view.tokens.first(where: { scene.view.senses($0).has(.courtesy) }),
        scene.has("geen gene niet ni niks misschien")
      else { return nil }
      let index = scene.clause(at: thing)
      guard index >= 0, !scene.has("mij me") else { return nil }
      let isNamed = !scene.view.sentence.grammar.isDisjoint(with: .secondPerson)
      return Reproach(isNamed ? .judgement : .sarcasm, thing, index)
    },
    // Je was te beroerd om even de deur open te doen.
    Construction(
      "C14",
      needs: [
        .target, .finite("zijn voelen vinden"), .word("te"),
        .word("beroerd lui lam goed fijn belangrijk trots laf gierig verwend lomp"),
      ]
    ) { scene in
      for look in scene.targets where look.isFinite("zijn voelen vinden") {
        guard let quality = look.at("beroerd lui lam goed fijn belangrijk trots laf gierig verwend lomp"),
          scene.view.spelled(quality - 1, "te"), !look.isNegated, !look.has("wereld mij woorden")
        else { continue }
        let hasComplement =
          scene.view.spelled(quality + 1, in: "om voor") || scene.clauses.contains { $0.clause.kind == .infinitival }
        if hasComplement,
          !scene.view.spelled(quality, "goed") || !scene.view.sequence(["deze", "wereld"], at: quality + 2)
        {
          return Reproach(.judgement, quality - 1..<quality + 1, look.index)
        }
      }
      return nil
    },
    // Je nam niet eens de moeite om mijn bericht te openen.
    Construction("C15", needs: [.target, .word("moeite vinger hand poot klap steek reet klop")]) { scene in
      for look in scene.targets where !look.isFinite("hoeven mogen") && look.clause.kind != .conditional {
        if let effort = look.at("moeite"), look.isNegated, look.clause.order != .imperative,
          look.isFinite("nemen doen vinden hebben") || look.isVerb("nemen doen vinden")
        {
          return Reproach(.jijOpener, scene.span(look.clause.negation, effort), look.index)
        }
        if let limb = look.at("vinger hand poot klap steek reet klop"), scene.view.spelled(limb - 1, in: "geen gene"),
          look.isVerb("uitsteken uitvoeren doen steken voeren slaan")
        {
          return Reproach(.judgement, limb - 1..<limb + 1, look.index)
        }
      }
      return nil
    },
  ]
}
