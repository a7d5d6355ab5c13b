internal import Dutch

/// Wishes in a sentence of which only a part can stay: an order beside a sneer, a question that is no question, a demand for later.
extension Rewriter {
  /// *doe normaal en bel mam*, *Je regelt deze week die beugel, of ...*: what is asked, put as a request.
  func wishes(_ hit: Hit) -> [Draft] {
    guard hit.rule != "dreigement" || view.clauses.count > 1 else { return [] }
    if hit.rule == "sarcasme" { return courtesy().map { [$0] } ?? [] }
    // *Zet één voet buiten die deur en je hoeft niet meer terug te komen*: the order is the condition.
    if hit.rule == "dreigement",
      view.clauses.contains(where: {
        view.clause($0).kind == .root && view.clause($0).order != .imperative
          && view.spelled(view.clause($0).tokens.lowerBound, in: "en dan")
      })
    {
      return []
    }
    let orders = view.clauses.filter { view.clause($0).order == .imperative && view.clause($0).kind == .root }
      .compactMap { order($0) }
    if let first = orders.first {
      let both = orders.count > 1 ? [first + " en " + orders[1]] : []
      return (both + [first]).map { Draft(kind: .verzoek, text: "\(register.want) \($0)?") }
    }
    // *Vrijdag geef je antwoord of ik geef het voor je*: the order before the threat.
    let isDemand = hit.rule == "eis" || hit.rule == "dreigement" && view.clauses.contains { isAlternative($0) }
    for index in view.clauses where isLaterAct(index, isDemand: isDemand) && !isAlternative(index) {
      if let wish = request(index, slot: nil, isDemand: true) { return [wish] }
    }
    return courtesy().map { [$0] } ?? []
  }

  /// *of ik geef het voor je*, *anders bel ik de politie*: what will happen otherwise.
  private func isAlternative(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.kind == .root, clause.tokens.lowerBound > view.tokens.lowerBound else { return false }
    let start = clause.tokens.lowerBound
    return view.spelled(start, in: "of anders") || view.spelled(start, "en") && view.spelled(start + 1, "anders")
  }

  /// *een kaartje was toch niet te veel gevraagd*, *er kan niet eens een bedankje af*: what was hoped for.
  private func courtesy() -> Draft? {
    guard
      view.find("te", "veel", "gevraagd") != nil || view.find("te", "veel", "moeite") != nil
        || view.find("er") != nil && view.first("kan kon", in: view.tokens) != nil
          && view.first("af", in: view.tokens) != nil,
      let noun = view.tokens.first(where: {
        view.spelled($0, in: Self.courtesies)
          && (view.spelled($0 - 1, "een") || view.spelled($0 - 2, "een") && view.spelled($0 - 1, in: Self.courteous))
      })
    else { return nil }
    let start = view.spelled(noun - 1, "een") ? noun : noun - 1
    return Draft(kind: .ikBoodschap, text: "Ik had graag een \(view.text(start..<noun + 1)) gehad.")
  }

  private static let courtesies: WordSet =
    "kaartje berichtje appje telefoontje belletje bedankje bloemetje mailtje sms'je knuffel groet antwoord uitnodiging compliment complimentje woord woordje glimlach lachje schouderklopje excuus"

  private static let courteous: WordSet =
    "vriendelijk vriendelijke lief lieve goed goede warm warme aardig aardige klein kleine simpel simpele kort korte enkel enkele"

  /// What an order asks, as an infinitive phrase; nil for a sneer.
  private func order(_ index: Int) -> String? {
    let clause = view.clause(index)
    guard clause.negation < 0, clause.verbRow >= 0, isAct(index), !register.isThirdPerson, !isImage(index),
      !hasStrayParticle(index), !hasSecondOrder(index), onceMore(index) == nil,
      !view.isVerb(index, "staan zitten liggen hangen gaan komen"),
      !view.isFinite(
        index, "doen laten gaan komen wachten kijken horen luisteren vragen zeggen zoeken stoppen houden zijn wezen"),
      view.first(
        "maar lekker vooral gerust toch liever zelf eigen zo niks niets dan troep zooi kop smoel bek muil bakkes",
        in: view.own(index))
        == nil,
      !view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).finite >= 0 }),
      !view.isVerb(index, "zorgen") || view.first("voor", in: view.own(index)) != nil,
      view.first("tot", in: view.own(index)) == nil, var changes = stripped(index)
    else { return nil }
    for i in view.own(index)
    where view.spelled(i, "die") && view.isWord(i + 1)
      && view.grammar(i + 1).isDisjoint(with: [.adverb, .preposition, .particle])
    {
      changes[i] = .replace("de")
    }
    guard let words = recast.infinitive(imperative: index, edits: changes)?.withoutLastComma,
      Wording.count(words) >= 2, !words.utf8.contains(UInt8(ascii: ","))
    else { return nil }
    return words
  }

  /// *Je belt morgen zelf de huisarts*: an act of the other that is still to come.
  private func isLaterAct(_ index: Int, isDemand: Bool) -> Bool {
    let clause = view.clause(index)
    guard view.isTarget(index), clause.kind == .root, clause.order == .main || isDemand && clause.order == .inverted,
      clause.tense == .present, clause.negation < 0, !clause.isSubjectShared, clause.nonfinite < 0, isAct(index),
      isSurelyRead(index),
      !view.sentence.isQuestion, stripped(index) != nil
    else { return false }
    if isDemand, isOrdered(index) || view.first("vandaag", in: view.own(index)) != nil { return true }
    return view.first("morgen overmorgen vanavond voortaan", in: view.own(index)) != nil
      || view.sequence(["deze", "week"], at: view.first("deze", in: view.own(index)) ?? -1)
  }

  /// *Heb je enig idee wat ik op een dag doe?*, *Mag ik vragen of u de stukken hebt gelezen?*: what one would like known, or to
  /// know.
  func answers(_ hit: Hit) -> [Draft] {
    guard view.sentence.isQuestion || hit.rule == "verwijtvraag" else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.parent >= 0, clause.finite >= 0, clause.order == .final, clause.opener > 0, !clause.isQuoted,
        isSurelyRead(index), !isHypothetical(index)
      else { continue }
      let outer = clause.parent
      let asks =
        view.isTarget(outer) && view.clause(outer).tense == .present
        && (view.isFinite(outer, "weten beseffen") && clause.kind != .conditional
          || view.isFinite(outer, "hebben") && view.first("idee", in: view.own(outer)) != nil)
      if asks, !view.isVerb(index, "aandoen"),
        clause.person == .ik || clause.person == .wij
          || view.own(index).contains(where: {
            !view.grammar($0).isDisjoint(with: [.objectIk, .possessiveIk, .possessiveWij])
              || clause.person != .ander && view.senses($0).has(.kin)
          }),
        view.first("idee", in: view.own(outer)) != nil || !view.own(outer).contains(where: { view.spelled($0, "hoe") }),
        let changes = stripped(index)
      {
        let start = view.grammar(clause.opener - 1).contains(.preposition) ? clause.opener - 1 : clause.opener
        let words = (start..<view.clause(index).tokens.upperBound).filter {
          !isDropped($0, changes) && view.passage.tokens[$0].kind != .endMark && $0 >= start
        }
        return [wishedKnown(view.joined(words).loweredFirst)]
      }
      // *Vind je het normaal dat ik ...?*: the own side alone.
      if clause.kind == .content, clause.person == .ik, view.spelled(clause.opener, "dat"), view.isTarget(outer),
        view.isFinite(outer, "vinden"), !view.isFinite(index, "zijn"), let changes = stripped(index),
        let words = recast.past(index, edits: changes)
      {
        return [feltWhen(words)]
      }
    }
    return forced() + openQuestion()
  }

  /// *Ik zou graag willen dat je wist hoe zwaar dit voor ons is.*
  func wishedKnown(_ words: String) -> Draft {
    Draft(kind: .ikBoodschap, text: "Ik zou graag willen dat \(register.subject) \(register.knew) \(words).")
  }

  private func isDropped(_ i: Int, _ changes: [Int: Recast.Edit]) -> Bool {
    if case .drop? = changes[i] { return true }
    return false
  }

  /// *Moet je nou echt op die bumper zitten?*: the act itself.
  private func forced() -> [Draft] {
    for index in view.clauses where view.isTarget(index) && view.clause(index).kind == .root {
      let clause = view.clause(index)
      guard view.isFinite(index, "moeten"), clause.nonfinite >= 0, clause.tense == .present, clause.negation < 0,
        isAct(index), isSurelyRead(index), view.first("eerst soms misschien dan zelf keer", in: view.own(index)) == nil,
        let changes = stripped(index), isTelling(index, changes),
        let words = recast.pastOfMeaning(index, edits: changes)?.withoutLastComma
      else { continue }
      return [feltWhen(words)]
    }
    return []
  }

  /// *heb je überhaupt gelezen wat ik stuurde*: the same as something one would like to know.
  private func openQuestion() -> [Draft] {
    for index in view.clauses where view.isTarget(index) {
      let clause = view.clause(index)
      guard clause.kind == .root || clause.kind == .content || clause.kind == .embeddedQuestion,
        clause.tense == .perfect, clause.negation < 0, isAct(index), isSurelyRead(index), !isJudging(index),
        // *Ben ik nou zo saai of ben jij twaalf gebleven?*: the one or the other.
        !(clause.kind == .root && view.spelled(clause.tokens.lowerBound, "of")),
        // *ooit in de spiegel gekeken*, *één tel bij stilgestaan*: it is known that it was not done.
        !view.isVerb(index, "stilstaan"),
        view.first("soms misschien spiegel ooit weleens tel seconde één zelf", in: view.own(index)) == nil,
        clause.order == .question
          ? view.own(index).first(where: { view.isWord($0) && view.grammar($0).isDisjoint(with: [.coordinator]) })
            == clause.finite
          : clause.order == .final && clause.opener >= 0 && view.spelled(clause.opener, "of"),
        let changes = stripped(index), isTelling(index, changes),
        let words = recast.verbLast(index, edits: changes)?.withoutLastComma
      else { continue }
      // *Heb je nou alweer schoenen gekocht?*: that it was done is no question.
      if clause.kind == .root, view.first("weer alweer weeral wéér", in: view.own(index)) != nil,
        let told = recast.past(index, edits: changes)?.withoutLastComma
      {
        return [feltWhen(told)]
      }
      return [Draft(kind: .verzoek, text: "Ik zou graag weten of \(words).")]
    }
    return []
  }
}
