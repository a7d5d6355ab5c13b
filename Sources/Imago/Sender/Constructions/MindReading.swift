internal import Dutch

extension Constructions {
  private static let states: WordSet =
    "boos kwaad jaloers bang beledigd geïrriteerd gefrustreerd verbitterd afgunstig onzeker gekwetst chagrijnig geïnteresseerd ongeïnteresseerd verveeld opgelucht wantrouwig razend woedend"

  /// What goes on inside the other, told as fact.
  static let mindReading: [Construction] = [
    // Je was boos; je bent jaloers op mijn zus.
    Construction(
      "staat", vetoes: [.thanks, .ownFault, .childhood, .request, .interpretation],
      needs: [.target, .statement, .finite("zijn"), .word(states)]
    ) { scene in
      for look in scene.targets where look.clause.kind == .root && look.clause.frame == .none && !look.isQuestion {
        guard look.isFinite("zijn"), look.clause.nonfinite < 0, !scene.isQuestion, let state = look.at(states),
          !scene.view.spelled(state - 1, in: "niet nooit"),
          !scene.has("misschien lijkt denk vermoed zei snap begrijp logisch")
        else { continue }
        return Reproach(.interpretation, state, look.index)
      }
      return nil
    },
    // Je doet het erom; je doet alsof ik lucht ben.
    Construction("opzet", needs: [.word("erom alsof")]) { scene in
      for look in scene.targets
      where !look.isQuestion && look.clause.kind != .conditional && look.clause.order != .imperative {
        if look.isFinite("doen"), let why = look.at("erom"), look.clause.nonfinite < 0 {
          return Reproach(.interpretation, why, look.index)
        }
        if look.isFinite("doen"), scene.view.mentionsSelf || look.clause.kind == .root,
          let asIf = scene.clauses.first(where: { scene.view.spelled($0.clause.opener, "alsof") }),
          asIf.index > look.index,
          scene.view.isStressedSubject(look.index) || asIf.clause.person == .ik || asIf.clause.person == .ander
        {
          return Reproach(.interpretation, asIf.clause.opener, look.index)
        }
      }
      // Dan kijkt hij me aan alsof ik hem iets aandoe.
      if let asIf = scene.clauses.first(where: {
        scene.view.spelled($0.clause.opener, "alsof") && $0.clause.person == .ik
      }),
        let main = scene.clauses.last(where: {
          asIf.clause.parent >= 0 ? $0.index == asIf.clause.parent : $0.index < asIf.index && $0.clause.finite >= 0
        }),
        main.clause.person == .ander || main.clause.person == .derde, main.clause.frame == .none,
        asIf.clause.frame != .interpretation
      {
        return Reproach(.interpretation, asIf.clause.opener, asIf.index)
      }
      return nil
    },
    // Zij moet me niet.
    Construction("moeten", needs: [.finite("moeten"), .word("me mij ons")]) { scene in
      for look in scene.clauses where look.clause.kind == .root && look.clause.nonfinite < 0 && look.isNegated {
        guard look.isFinite("moeten"), look.clause.person == .ander || look.clause.person == .derde, !look.isQuestion,
          look.own.contains(where: { scene.view.spelled($0, in: "me mij ons") }),
          look.own.filter({ scene.view.isWord($0) }).count <= 6
        else { continue }
        return Reproach(.interpretation, look.clause.finite, look.index)
      }
      return nil
    },
    // U zult wel weer zeggen dat ik overdrijf.
    Construction("voorzeggen", needs: [.target, .finite("zullen"), .word("wel")]) { scene in
      for look in scene.targets where look.isFinite("zullen") && look.clause.kind == .root && !look.isQuestion {
        guard let well = look.at("wel"),
          look.isVerb("zeggen denken vinden willen roepen beweren") || look.has("weer geen niet druk")
        else { continue }
        if look.has("moe zwaar") { continue }
        return Reproach(.interpretation, well, look.index)
      }
      return nil
    },
    // Jij denkt dat alles vanzelf gaat; jij vindt mij dus niet belangrijk.
    Construction("denken", needs: [.target, .finite("denken peinzen vinden beweren")]) { scene in
      for look in scene.targets
      where look.clause.kind == .root && !look.isQuestion && look.clause.frame == .none && look.clause.tense == .present
      {
        if look.isFinite("denken peinzen vinden"), !look.isNegated, !look.has("misschien"),
          scene.view.isStressedSubject(look.index) || look.has("dus alleen"),
          look.has("dus alleen") || scene.has("alles vanzelf niemand iedereen hotel gek normaal"), !scene.isQuestion
        {
          return Reproach(.interpretation, look.clause.finite, look.index)
        }
        // Je vindt dat ik overdrijf; je denkt dat je meer bent dan wij.
        if look.isFinite("denken peinzen vinden menen"), !look.isNegated, !look.has("misschien soms vast vaak"),
          !scene.isQuestion, look.clause.order != .question, !scene.has("maar"),
          let inner = scene.clauses.first(where: { isBelittling($0, within: look.index) })
        {
          return Reproach(
            .interpretation, scene.span(look.clause.finite, inner.predicateOrVerb.upperBound - 1), look.index)
        }
        if look.isFinite("denken"), look.has("alleen"), look.has("jezelf uzelf je") && scene.has("aan") {
          return Reproach(.interpretation, look.clause.finite, look.index)
        }
        if look.isFinite("beweren") { return Reproach(.interpretation, look.clause.finite, look.index) }
      }
      return nil
    },
    // Sinds hij in beeld is besta ik voor jou niet meer; dan ben ik lucht.
    Construction(
      "lucht",
      needs: .either(
        [.finite("bestaan tellen")], [.finite("zijn"), .word("lucht behang")], [.other, .word("dus"), .word("hoe")])
    ) { scene in
      for look in scene.clauses
      where look.clause.person == .ik && look.clause.frame != .interpretation && look.clause.tense == .present {
        if look.isFinite("bestaan tellen"), look.isNegated, look.has("voor") || scene.mentionsOther {
          return Reproach(.interpretation, look.clause.finite, look.index)
        }
        if look.isFinite("zijn"), let air = look.at("lucht behang"), scene.mentionsOther || look.has("dan"),
          !scene.has("dacht")
        {
          return Reproach(.interpretation, air, look.index)
        }
      }
      if let hoe = scene.sequence("dus", "hoe"), scene.view.spelled(scene.firstWord, in: "dat zo"), scene.mentionsOther
      {
        return Reproach(.interpretation, hoe, scene.clause(at: hoe.lowerBound))
      }
      return nil
    },
    // Als je van me hield, had ik het niet hoeven vragen.
    Construction(
      "als je van me hield", vetoes: [.thanks, .childhood],
      needs: [.target, .finite("houden geven vinden"), .word("me mij ons")]
    ) { scene in
      for look in scene.targets where look.clause.kind == .conditional {
        let isLove =
          look.isFinite("houden geven") && look.has("van om") && look.has("me mij ons")
          || look.isFinite("vinden") && look.has("me mij") && look.has("belangrijk")
        guard isLove else { continue }
        let root = scene.clauses.first { $0.index != look.index && $0.clause.kind == .root }
        if let root, root.isNegated || root.has("wel") || root.isPast || root.has("zou") {
          return Reproach(.interpretation, scene.span(look.clause.opener, look.verb), look.index)
        }
      }
      return nil
    },
    // Het kan u niet schelen; jou doet het duidelijk niks.
    Construction(
      "niets doen",
      needs: .either(
        [.target, .verb("aantrekken")],
        [.statement, .finite("doen laten"), .word("niets niks koud"), .word("jou u je jullie hem haar")])
    ) { scene in
      for look in scene.clauses
      where look.clause.person == .ding || look.clause.person == nil || look.clause.person == .ander {
        if look.isVerb("aantrekken"), scene.view.isTarget(look.index),
          let no = look.at("niets niks nikske niet ni geen")
        {
          return Reproach(.interpretation, no, look.index)
        }
        let toOther = look.own.contains { scene.view.spelled($0, in: "jou u je jullie hem haar") }
        if look.isFinite("doen laten"), toOther, let no = look.at("niets niks koud"), look.clause.person == .ding,
          !scene.isQuestion, !look.has("ik"), !look.isFinite("laten") || look.has("koud")
        {
          return Reproach(.interpretation, no, look.index)
        }
      }
      return nil
    },
    // Voor jou is het een stapel planken; wat ik zeg, is voor jou achtergrondruis.
    Construction(
      "voor-jou-een", vetoes: .anyKind,
      needs: [.statement, .finite("zijn blijven"), .word("voor"), .word("jou u jullie")]
    ) { scene in
      let view = scene.view
      guard !scene.isQuestion,
        let who = scene.sequence("voor", "jou") ?? scene.sequence("voor", "u") ?? scene.sequence("voor", "jullie")
      else { return nil }
      for look in scene.clauses where look.clause.kind == .root && look.own.contains(who.lowerBound) {
        guard look.isFinite("zijn blijven"), look.clause.tense == .present || look.clause.tense == .past,
          look.clause.nonfinite < 0, !look.isNegated,
          look.clause.frame == .none, look.clause.person == .ding || look.clause.person == .ik,
          let last = look.own.last(where: { view.isWord($0) }), last > max(who.upperBound - 1, look.clause.finite),
          look.has("een")
            || last == who.upperBound && view.grammar(last).isEmpty
              && !view.lexeme(last).forms.contains(.participle),
          !view.isGood(look.index), !view.sentence.senses.has(.feeling),
          !look.has("grote groot hele heel moeilijke zware nieuwe lastige belangrijke fijne")
        else { continue }
        return Reproach(.interpretation, who, look.index)
      }
      return nil
    },
  ]

  /// *dat ik overdrijf*, *dat ik niet van je hou*, *dat je meer bent dan wij*: little thought of the speaker, as if it were known.
  private static func isBelittling(_ inner: ClauseLook, within outer: Int) -> Bool {
    guard inner.clause.parent == outer, inner.clause.kind == .content, inner.clause.tense == .present,
      inner.view.spelled(inner.clause.opener, in: "dat da")
    else { return false }
    if inner.clause.person == .ik {
      return inner.isVerb("overdrijven aanstellen zeuren zagen liegen zaniken klagen drammen")
        || inner.isNegated && inner.isVerb("houden geven deugen kunnen meetellen tellen verdienen")
        || inner.isFinite("zijn") && inner.clause.nonfinite < 0 && !inner.isNegated
          && inner.own.contains { i in
            inner.view.senses(i).has(.judgement) || inner.view.senses(i).has(.label) || inner.view.senses(i).has(.flaw)
          }
    }
    guard inner.clause.person == .ander, inner.isFinite("zijn weten kunnen"), let than = inner.at("dan") else {
      return false
    }
    return inner.has("meer beter slimmer belangrijker knapper hoger")
      && inner.view.spelled(than + 1, in: "ik mij wij ons iedereen")
  }
}
