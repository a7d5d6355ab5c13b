internal import Dutch

/// A clause about the other that reproaches without a verdict word: missed acts, contrasts, small stings.
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
    .flagged("Je keek niet eens «op» toen ik huilde."),
    .flagged("Had je maar eens «geluisterd»."),
    .flagged("Jij moest zo nodig een tweede hond «kopen»."),
    .flagged("ge hebt weer ni «gebeld» he"),
    .silent("Je kwam om half negen thuis."),
    .silent("Je zat op de bank te lezen toen ik binnenkwam."),
    .silent("Was je maar hier."),
    .silent("Je had mijn oom moeten zien dansen!"),
    .silent("Je had niet hoeven komen, maar wat fijn."),
    .silent("Fijn dat je er weer bent."),
    .silent("Je hoeft niet eens iets mee te nemen."),
    .silent("Ge waart om zeven uur thuis."),
    .silent("Je jas hing over de stoel."),
  ]

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
    let modal =
      own.first { $0 > clause.finite && view.spelled($0, in: "kunnen moeten mogen") }
      ?? own.first { view.spelled($0, in: "kunnen moeten mogen") && $0 != clause.finite }
    // Je had kunnen bellen.
    if view.isFinite(index, "hebben"),
      clause.tense != .present || view.spelled(clause.finite, in: "had hadt hadden hadde"), let modal,
      view.spelled(clause.finite, in: "had hadt hadden hadde"),
      !view.isVerb(index, "zien horen weten breken vallen zijn proeven voelen worden"),
      clause.kind != .content || view.isStressedSubject(index)
    {
      if view.first("zien horen proeven weten", in: own) != nil { return nil }
      let hasParticle =
        view.first("ook toch gewoon wel best tenminste minstens even efkes eerst eerder ne nie niet", in: own) != nil
      if view.spelled(modal, "moeten") || hasParticle { return (min(modal, verb)..<max(modal, verb) + 1, "C01") }
    }
    // Jij zou toch bellen.
    if view.spelled(clause.finite, in: "zou zoudt zouden"), clause.kind == .root, view.first("toch", in: own) != nil,
      !view.isVerb(index, "denken zeggen verwachten zweren willen zijn hebben"), !isQuestion
    {
      return (verb..<verb + 1, "C04")
    }
    // Had je maar geluisterd.
    if clause.order == .question || clause.order == .inverted, view.spelled(clause.finite, in: "had hadt"),
      view.own(index).first(where: { view.isWord($0) }) == clause.finite,
      view.first("maar", in: own) != nil, view.first("eens beter eerder ook even moeten", in: own) != nil
    {
      return (verb..<verb + 1, "C05")
    }
    let again = view.again(in: index)
    let sting = view.sting(in: index)
    let isMore =
      view.first("uur uren avond dag nacht weekend", in: own) != nil
      && view.first("hele ganse gans heel lang tot", in: own) != nil
    let isContrast = view.clauses.contains {
      $0 != index && view.clause($0).person == .ik && view.clause($0).kind == .temporal
        && view.spelled(view.clause($0).opener, "terwijl")
    }
    // Zitten gamen.
    let hasPosture = own.contains {
      view.spelled($0, in: "zitten lopen staan liggen zit zat loopt staat stond ligt lag zitte zaat")
        && ($0 == clause.finite || view.lexeme($0).forms.contains(.infinitive))
    }
    if hasPosture, clause.nonfinite >= 0, !view.verbSense(index, .goodDeed), !view.verbSense(index, .hardship) {
      let isLeisure = view.verbSense(index, .leisure)
      if (isLeisure || view.verbSense(index, .noise)) && (again != nil || sting != nil || isMore || isContrast)
        || again != nil && (isMore || isContrast || view.isStressedSubject(index))
      {
        return (
          min(clause.finite, verb) == clause.finite && verb != clause.finite
            ? verb - (view.spelled(verb - 1, in: "zitten lopen staan liggen te") ? 1 : 0)..<verb + 1 : verb..<verb + 1,
          "C07"
        )
      }
    }
    // Niet eens, zelfs niet, nog geen.
    if let scalar = own.first(where: {
      view.sequence(["niet", "eens"], at: $0) || view.sequence(["zelfs", "niet"], at: $0)
        || view.sequence(["nog", "geen"], at: $0) || view.sequence(["geen", "enkele"], at: $0)
    }),
      !view.isFinite(index, "hoeven zijn"), !view.isVerb(index, "zijn hebben"), clause.kind != .conditional,
      !view.isVerb(index, "klagen mopperen zeuren twijfelen opgeven")
    {
      _ = scalar
      return (particle(clause, verb), "C10")
    }
    // Zo nodig.
    if view.isFinite(index, "moeten willen"), let zo = own.first(where: { view.sequence(["zo", "nodig"], at: $0) }),
      clause.kind == .root
    {
      _ = zo
      return (verb..<verb + 1, "C29")
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
    // Wh: had ik maar; en jij maar ...
    if clause.isSubjectOwnedByOther { return nil }
    return nil
  }

  /// The verb with its parted particle, or the particle alone when it stands apart.
  private func particle(_ clause: Clause, _ verb: Int) -> Range<Int> {
    clause.particle >= 0 ? clause.particle..<clause.particle + 1 : verb..<verb + 1
  }
}
