internal import Dutch

/// A clause about the other that reproaches without a verdict word: small stings here, the larger forms among the constructions.
struct JijOpener: SentenceRule {
  static let description = RuleDescription(
    id: "jij-opener", level: .warning,
    summary: "een zin over de ander die wijst in plaats van vertelt",
    what: "Een zin met jij, je, u of ge die zegt wat de ander fout deed of had moeten doen.",
    why: "Wie met jij begint, wijst. De ander kijkt dan naar de vinger en niet naar jou.",
    example: "Je had ook wel even kunnen bellen.",
    better: "Ik had graag een belletje gehad.",
    englishSummary: "a sentence about the other that points instead of telling")

  static let examples: [Example] = [
    .flagged("Je had toch even «kunnen bellen»."),
    .flagged("U had dit eerst met mij «moeten overleggen»."),
    .flagged("Gisteren heb je weer tot elf uur «zitten gamen»."),
    .flagged("Jij zou de loodgieter toch «bellen»."),
    .flagged("Je keek «niet eens» op toen ik huilde."),
    .flagged("Had je maar eens «geluisterd»."),
    .flagged("Jij moest «zo nodig» een tweede hond kopen."),
    .flagged("ge hebt weer ni «gebeld» he"),
    .flagged("Je hebt me daar «laten staan»."),
    .silent("Je kwam om half negen thuis."),
    .silent("Je legt een deken over me heen, dank je wel."),
    .silent("Jij woont dicht bij papa."),
    .silent("Jij zei: 'Ik ben er klaar mee.'"),
    .silent("Misschien loop je al een tijd ergens mee rond."),
    .silent("Je komt morgen om acht uur."),
    .silent("Je zat op de bank te lezen toen ik binnenkwam."),
    .silent("Was je maar hier."),
    .silent("Je had mijn oom moeten zien dansen!"),
    .silent("Je had niet hoeven komen, maar wat fijn."),
    .silent("Fijn dat je er weer bent."),
    .silent("Je hoeft niet eens iets mee te nemen."),
    .silent("Ge waart om zeven uur thuis."),
    .silent("Je jas hing over de stoel."),
    .silent("Jij staat op maandag om zes uur op en ik op dinsdag."),
    .silent("Je belt me elke avond om half acht."),
    .silent("Je vraagt altijd hoe mijn moeder het maakt."),
    .silent("Je vergeet nooit de verjaardag van mijn petekind."),
  ]

  static let needs: Trigger = [.target]

  func mayApply(to view: SentenceView) -> Bool { view.clauses.contains { view.clause($0).person == .ander } }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isAppreciation, !view.isRequest, !view.isSelfBlame else { return [] }
    for index in view.clauses
    where view.isTarget(index) && view.clause(index).finite >= 0 && !view.isMarked(index)
      && !view.isToldWithFeeling(index)
    {
      if let (tokens, construction) = reproach(index, view) {
        return [
          view.hit(
            self, tokens, clause: index, weight: 2, construction: construction,
            "“\(view.text(tokens))” wijst naar de ander. Vertel liever wat het met jou deed.")
        ]
      }
    }
    return []
  }

  private func reproach(_ index: Int, _ view: SentenceView) -> (Range<Int>, String)? {
    let clause = view.clause(index)
    let own = view.own(index)
    let isQuestion = clause.order == .question && view.sentence.isQuestion
    let verb = clause.nonfinite >= 0 ? clause.nonfinite : clause.finite
    let reach = min(clause.finite, verb)..<max(clause.finite, verb) + 1
    if isQuestion || clause.order == .imperative { return nil }
    let again = view.again(in: index)
    let sting = view.sting(in: index)
    let isContrast = view.clauses.contains {
      $0 != index && view.clause($0).person == .ik && view.clause($0).kind == .temporal
        && view.spelled(view.clause($0).opener, "terwijl")
    }
    // Weer niet gebeld.
    if let again, clause.negation >= 0, clause.negation > again || view.first("nog", in: own) != nil,
      view.grammar(clause.negation).contains(.negation), !view.sentence.isQuestion
    {
      return (verb..<verb + 1, "C35")
    }
    // Natuurlijk was je weer te laat; jij zit lekker in Zweden; je koopt gewoon een fiets en ik moet ...
    let burdenedIk = view.clauses.contains {
      $0 != index && view.clause($0).person == .ik
        && (view.isFinite($0, "moeten mogen kunnen zitten staan") && view.clause($0).tense == .present)
    }
    if let sting, view.spelled(sting, in: "natuurlijk gewoon lekker doodleuk"), clause.kind == .root,
      again != nil || isContrast || burdenedIk && view.isStressedSubject(index) || view.spelled(sting, "doodleuk")
    {
      return (reach.count <= 8 ? reach : verb..<verb + 1, "C35")
    }
    return nil
  }
}
