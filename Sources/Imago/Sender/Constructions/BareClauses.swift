internal import Dutch

/// Subordinate clauses that stand alone, and what others did or could: said with a main clause left out, or with the measure.
extension Constructions {
  static let bareClauses: [Construction] = [
    // Alsof jij weet wat hard werken is.
    Construction("alsof-jij", needs: [.target, .statement, .word("alsof")]) { scene in
      guard scene.view.spelled(scene.firstWord, "alsof"), !scene.isQuestion,
        !scene.clauses.contains(where: { $0.clause.kind == .root && $0.clause.finite >= 0 }),
        let look = scene.targets.first(where: { $0.clause.opener == scene.firstWord }),
        scene.view.isStressedSubject(look.index) || scene.view.spelled(look.clause.subject, "u"),
        look.clause.subject == scene.firstWord + 1, !look.isFinite("voelen dromen vliegen zweven")
      else { return nil }
      return Reproach(.sarcasm, scene.firstWord..<scene.firstWord + 2, look.index)
    },
    // Dat je dat van mij durft te vragen; dat ge daar nog om kunt lachen.
    Construction("dat-je-durft", needs: [.target, .word("dat da"), .word("durft durf durfde durven kunt kan")]) {
      scene in
      guard scene.view.spelled(scene.firstWord, in: "dat da"),
        !scene.clauses.contains(where: { $0.clause.kind == .root && $0.clause.finite >= 0 }),
        let look = scene.targets.first(where: { $0.clause.opener == scene.firstWord }),
        look.isFinite("durven")
          || look.isFinite("kunnen") && look.has("nog zelfs") && look.isVerb("lachen slapen eten"),
        !scene.has("knap dapper moedig trots bewonder")
      else { return nil }
      return Reproach(.judgement, look.verbWords, look.index)
    },
    // Onze vorige manager had dit in een dag opgelost; mijn ex had dat allang gedaan.
    Construction(
      "had-dat-zo", needs: [.statement, .word("had hadden"), .word("dit dat het da"), .word("in allang zo")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.clauses
      where look.clause.kind == .root && look.clause.person == .derde && look.isFinite("hebben")
        && look.clause.tense == .pluperfect && !look.isNegated && look.clause.nonfinite >= 0
        && look.clause.subject >= 0 && look.clause.finite > look.clause.subject
      {
        let isOther = look.clause.subjectPhrase.contains {
          scene.view.spelled($0, in: "vorige vroegere oude ex andere ander iedereen elke kind kleuter neefje stagiair")
        }
        guard isOther, let what = look.at("dit dat het da"), what > look.clause.finite else { continue }
        let isQuick =
          look.has("allang zo meteen direct")
          || look.at("in").map { scene.view.spelled($0 + 1, in: "een één twee drie 'n no") } ?? false
        if isQuick, scene.clauses.allSatisfy({ $0.clause.kind != .temporal && $0.clause.kind != .conditional }) {
          return Reproach(.comparison, scene.span(look.clause.subjectPhrase.lowerBound, look.clause.finite), look.index)
        }
      }
      return nil
    },
    // Papa kan wel gewoon zijn borden in de vaatwasser zetten; de vorige zuster prikte wél raak.
    Construction("die-wel", needs: [.statement, .word("wel wél")]) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.clauses
      where look.clause.kind == .root && look.clause.person == .derde && look.clause.order == .main && !look.isNegated
        && look.clause.subject >= 0 && !scene.view.spelled(look.clause.subject, in: "hij ze zij die")
      {
        guard let well = look.at("wel wél"), well == look.clause.finite + 1 else { continue }
        let isPrevious = look.clause.subjectPhrase.contains {
          scene.view.spelled($0, in: "vorige vroegere andere")
        }
        let isKin = look.clause.subjectPhrase.contains { scene.view.senses($0).has(.kin) }
        let isPlain = isKin && look.isFinite("kunnen") && scene.view.spelled(well + 1, "gewoon")
        let isStressed = isPrevious && scene.view.passage.tokens[well].flags.contains(.stressAccent)
        if isPlain || isStressed {
          return Reproach(.comparison, scene.span(look.clause.subjectPhrase.lowerBound, well), look.index)
        }
      }
      return nil
    },
    // Je telefoon ligt dichter bij je dan ik.
    Construction("dichter-dan-ik", needs: [.statement, .word("dichter"), .word("dan"), .word("ik")]) { scene in
      guard let closer = scene.at("dichter"), let than = scene.sequence("dan", "ik"), than.lowerBound > closer,
        scene.view.spelled(closer + 1, "bij"), scene.view.spelled(closer + 2, in: "je jou u jullie"),
        !scene.view.isWord(than.upperBound)
      else { return nil }
      return Reproach(.comparison, closer..<than.upperBound, scene.clause(at: closer))
    },
  ]
}
