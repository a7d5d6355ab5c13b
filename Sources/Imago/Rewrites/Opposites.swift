internal import Dutch

/// What one would like instead of what was not wanted: *open laten* as *dichtdoen*, *niet zo hard* as *rustiger*.
extension Rewriter {
  /// An unwanted act as what one would like instead: *open laten* as *dichtdoen*.
  func opposite(_ index: Int) -> Draft? {
    guard !register.isThirdPerson, standsAlone(index), let parts = recast.parts(index) else { return nil }
    func ask(_ words: String) -> Draft { Draft(kind: .verzoek, text: "\(register.would) \(words)?") }
    let slot = hasTime(index) ? "" : "[wanneer?] "
    if view.isVerb(index, "onderbreken"), let me = parts.field.first(where: { view.grammar($0).contains(.objectIk) }) {
      return ask("\(view.text(me)) \(slot)willen laten uitpraten")
    }
    if view.find("in", "de", "rede") != nil, let me = parts.field.first(where: { view.grammar($0).contains(.objectIk) })
    {
      return ask("\(view.text(me)) \(slot)willen laten uitpraten")
    }
    if let unwanted = opposite(ofLaten: index, parts.field, ask, slot) { return unwanted }
    let looksAtPhone =
      view.isVerb(index, "kijken zitten turen staren") && view.first("telefoon gsm mobiel", in: view.own(index)) != nil
    if looksAtPhone, let phone = view.first("telefoon gsm mobiel", in: view.own(index)), let own = ownThing(phone) {
      return ask("\(own) \(slot)weg willen leggen")
    }
    return nil
  }

  /// *Jij moet niet zo hard rijden met de kinderen achterin*, *jij hoort 's avonds thuis te zijn*: the same as a question.
  func calmer(_ index: Int) -> Draft? {
    guard !register.isThirdPerson, view.clause(index).kind == .root, view.clauses.count == 1,
      view.isFinite(index, "moeten horen behoren dienen mogen")
    else { return nil }
    let own = Array(view.own(index))
    if view.isVerb(index, "rijden"), view.clause(index).negation >= 0,
      let how = own.first(where: { view.spelled($0, in: "hard snel") }), view.spelled(how - 1, in: "zo te")
    {
      let used = [view.clause(index).finite, view.clause(index).nonfinite, view.clause(index).negation, how - 1, how]
      let rest = own.filter {
        view.passage.tokens[$0].kind != .endMark && !used.contains($0)
          && !view.clause(index).subjectPhrase.contains($0) && edits(index)[$0] == nil
      }
      guard rest.isEmpty || view.grammar(rest[0]).contains(.preposition) else { return nil }
      let words = rest.isEmpty ? "" : " " + view.joined(rest)
      return Draft(kind: .verzoek, text: "\(register.want) rustiger rijden\(words)?")
    }
    if view.isVerb(index, "zijn"), view.clause(index).negation < 0,
      let home = own.first(where: { view.spelled($0, "thuis") }),
      !hasClockTime(index)
    {
      var words = own.filter {
        $0 < home && $0 > view.clause(index).finite && !view.clause(index).subjectPhrase.contains($0)
      }
      words.removeAll { edits(index)[$0] != nil || view.spelled($0, in: "gewoon ook eens nu maar") }
      guard
        words.allSatisfy({
          !view.grammar($0).isDisjoint(with: [.time, .dateNoun, .preposition])
            || view.spelled($0, in: "'s s avonds ochtends middags")
        })
      else {
        return nil
      }
      let when = words.isEmpty ? "" : view.joined(words) + " "
      return Draft(kind: .verzoek, text: "\(register.would) \(when)om [hoe laat?] thuis willen zijn?")
    }
    return nil
  }

  /// *om tien uur*, *voor negenen*
  func hasClockTime(_ index: Int) -> Bool {
    view.own(index).contains { view.passage.tokens[$0].kind == .number || view.spelled($0, in: "uur half kwart") }
  }

  /// *liet je handdoek slingeren*, *de deur open*, *het licht aan*.
  private func opposite(ofLaten index: Int, _ field: [Int], _ ask: (String) -> Draft, _ slot: String) -> Draft? {
    let own = view.own(index)
    guard own.contains(where: { view.hasLemma($0, "laten") }), let object = definiteObject(field),
      // *Je laat mijn moeder buiten staan*: nobody is put away.
      !field.contains(where: { view.senses($0).has(.kin) || view.senses($0).has(.thirdParty) })
    else { return nil }
    let how: String? =
      if view.first("liggen slingeren rondslingeren", in: own) != nil {
        "opruimen"
      } else if view.first("openstaan open", in: own) != nil {
        "dichtdoen"
      } else if view.first("aanstaan aan branden", in: own) != nil {
        "uitdoen"
      } else if view.first("omhoog", in: own) != nil {
        "naar beneden doen"
      } else if view.first("staan", in: own) != nil { "wegzetten" } else { nil }
    return how.map {
      ask($0.holds(" ") ? "\(object) \(slot)naar beneden willen doen" : "\(object) \(slot)willen \($0)")
    }
  }

  /// *je handdoek*: a definite object at the start of the middle field, as written.
  private func definiteObject(_ field: [Int]) -> String? {
    let words = field.drop { view.grammar($0).contains(.adverb) || view.senses($0).has(.absolute) || !view.isWord($0) }
    guard let first = words.first, view.tokens.contains(first + 1), words.contains(first + 1),
      !view.grammar(first).isDisjoint(with: [.possessive, .determiner]), !view.spelled(first, in: "een geen alle"),
      view.isWord(first + 1), view.grammar(first + 1).isDisjoint(with: [.preposition, .adverb]),
      view.lexeme(first + 1).forms.isDisjoint(with: .infinitive)
    else { return nil }
    return "\(view.spelled(first, "die") ? "de" : view.text(first)) \(neutral(first + 1) ?? view.text(first + 1))"
  }

  /// *je telefoon*, where the draft says whose it is.
  private func ownThing(_ noun: Int) -> String? {
    guard view.spelled(noun - 1, in: "je jouw uw jullie die de") else { return nil }
    return
      "\(view.spelled(noun - 1, in: "je jouw uw jullie") ? view.text(noun - 1) : register.possessive) \(view.text(noun))"
  }
}
