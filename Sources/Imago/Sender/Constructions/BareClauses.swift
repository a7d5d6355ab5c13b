internal import Dutch

/// Subordinate clauses that stand alone (insubordination), and measures that need no word of blame: who came before, what lies
/// nearer.
extension Constructions {
  static let bareClauses: [Construction] = [
    // Alsof jij daar verstand van hebt.
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
      return Reproach(.jijOpener, scene.span(look.clause.finite, look.verb), look.index)
    },
    // Onze vorige manager had dit in een dag opgelost; the measure is who came before.
    Construction(
      "had-dat-zo", needs: [.statement, .word("had hadden"), .word("dit dat het da"), .word("in allang meteen direct")]
    ) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.clauses
      where look.clause.kind == .root && look.clause.person == .derde && look.isFinite("hebben")
        && look.clause.tense == .pluperfect && !look.isNegated && look.clause.nonfinite >= 0
        && look.clause.subject >= 0 && look.clause.finite > look.clause.subject
      {
        let isPrevious = look.clause.subjectPhrase.contains { scene.view.spelled($0, in: "vorige vroegere") }
        guard isPrevious, let what = look.at("dit dat het da"), what > look.clause.finite else { continue }
        let isQuick =
          look.has("allang meteen direct")
          || look.at("in").map { scene.view.spelled($0 + 1, in: "een één twee drie 'n no") } ?? false
        if isQuick, scene.clauses.allSatisfy({ $0.clause.kind != .temporal && $0.clause.kind != .conditional }) {
          return Reproach(.comparison, scene.span(look.clause.subjectPhrase.lowerBound, look.clause.finite), look.index)
        }
      }
      return nil
    },
    // De vorige zuster prikte wél in één keer raak.
    Construction("die-wel", needs: [.statement, .word("wel wél")]) { scene in
      guard !scene.isQuestion else { return nil }
      for look in scene.clauses
      where look.clause.kind == .root && look.clause.person == .derde && look.clause.order == .main && !look.isNegated {
        guard let well = look.at("wel wél"), well == look.clause.finite + 1,
          scene.view.passage.tokens[well].flags.contains(.stressAccent),
          look.clause.subjectPhrase.contains(where: { scene.view.spelled($0, in: "vorige vroegere andere") })
        else { continue }
        return Reproach(.comparison, scene.span(look.clause.subjectPhrase.lowerBound, well), look.index)
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
