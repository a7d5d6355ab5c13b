internal import Dutch

/// What the two would do together, or what others do: as a proposal and as a wish.
extension Rewriter {
  /// *We doen nooit meer iets leuks*, *andere stellen gaan gewoon samen uit eten*: what one would like to do with the other.
  func together(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !register.isThirdPerson, ["absoluut", "vergelijking"].contains(hit.rule),
      let index = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).finite >= 0 }),
      view.clauses.count == 1, view.clause(index).tense == .present, isSurelyRead(index), !isJudging(index),
      !isImage(index)
    else { return [] }
    var changes = edits(index, keepsNegation: false)
    let isAgain: Bool
    if hit.rule == "absoluut" {
      guard view.clause(index).person == .wij,
        let never = view.own(index).first(where: { view.spelled($0, in: "nooit noit nauwelijks amper zelden") })
      else { return [] }
      changes[never] = .drop
      isAgain = view.spelled(never + 1, "meer")
      if isAgain { changes[never + 1] = .drop }
      for i in view.own(index) where view.spelled(i, in: "eens meer") { changes[i] = .drop }
    } else {
      guard isAboutCouples(index), view.clause(index).negation < 0, view.first("samen", in: view.own(index)) != nil
      else { return [] }
      isAgain = false
      for i in view.own(index) where view.spelled(i, in: "wel wél ook gewoon nog altijd elke") { changes[i] = .drop }
    }
    guard view.first("ruzie", in: view.own(index)) == nil,
      var words = recast.infinitive(index, edits: changes)?.withoutLastComma, !words.hasLooseComma,
      !words.holds("elkaar")
    else { return [] }
    // *gaan samen uit eten*, *gaan een weekend weg*
    if view.isFinite(index, "gaan"), view.clause(index).nonfinite >= 0 { words += " gaan" }
    let again = isAgain && !words.holds("weer ") ? "weer " : ""
    let with = words.hasPrefix("samen ") || words.holds(" samen ") || words.holds("met je") ? "" : "samen "
    return [
      Draft(kind: .verzoek, text: "Zullen we [wanneer?] \(again)\(with)\(words)?"),
      Draft(kind: .ikBoodschap, text: "Ik zou graag \(again)\(with)\(words)."),
    ]
  }

  /// *andere stellen*, *normale mensen*: pairs that are held up as an example.
  private func isAboutCouples(_ index: Int) -> Bool {
    view.clause(index).subjectPhrase.contains { view.spelled($0, in: "stellen koppels stelletjes echtparen") }
  }

  /// *Niemand in dit huis ruimt ooit iets op*: help with it.
  func helpWanted(_ hit: Hit) -> [Draft] {
    guard hit.rule == "absoluut", !view.sentence.isQuestion, !register.isThirdPerson,
      let index = view.clauses.first(where: {
        view.clause($0).kind == .root && view.firstContentWord.map { view.spelled($0, "niemand") } ?? false
      }), view.clauses.count == 1, view.verbSense(index, .duty) || view.verbSense(index, .burden),
      !view.isVerb(index, "luisteren bellen helpen vragen komen"),
      case let verb = view.lexemes.vocabulary.lemma(view.clause(index).verbRow), !verb.isEmpty
    else { return [] }
    return [Draft(kind: .verzoek, text: "\(register.want) \(register.me) [wanneer?] helpen met \(verb)?")]
  }
}
