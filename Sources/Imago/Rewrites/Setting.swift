internal import Dutch

/// Where and when a verdict fell, and about what: words of the draft that stay when the verdict goes.
struct Setting {
  /// *gisteravond*, *deze week*.
  var time = ""
  /// *bij mijn ouders*, *in de auto*, *aan tafel*.
  var place = ""
  /// *tegen mijn moeder*.
  var addressee = ""
  /// *over de vakantie*.
  var topic = ""
  /// *ik binnenkwam*: what the speaker did at that moment, in the past and verb-final.
  var moment = ""

  /// *gisteravond bij mijn ouders*, with a blank behind it, or nothing.
  var timeAndPlace: String { [time, place].filter { !$0.isEmpty }.map { $0 + " " }.joined() }
  /// *over de vakantie tegen mijn moeder*, with a blank behind it, or nothing.
  var speech: String { [topic, addressee].filter { !$0.isEmpty }.map { $0 + " " }.joined() }
  var isEmpty: Bool { timeAndPlace.isEmpty && moment.isEmpty }
}

extension Rewriter {
  /// Things that happen and places where they happen; *op mijn kap* and *in je schulp* are no places.
  private static let places: WordSet =
    "verjaardag bruiloft feest feestje vergadering overleg etentje eten ontbijt lunch diner avondeten supermarkt winkel auto keuken slaapkamer gang tuin restaurant terras kantoor werk school trein vakantie kerst pasen begrafenis weekend tafel parkeerterrein bus cafe barbecue film wandeling bank bed badkamer zwembad camping hotel feestdagen bevalling gesprek telefoongesprek receptie ziekenhuis station perron les vergaderzaal stad markt strand familiedag reunie housewarming verhuizing verbouwing begrafenissen meeting teamoverleg ouderavond wedstrijd"

  /// The words of a clause that say when, where, to whom and about what, none of them part of the hit.
  func setting(_ index: Int, leavingOut hit: Range<Int>) -> Setting {
    var setting = Setting()
    guard index >= 0 else { return setting }
    let own = Array(view.own(index))
    var i = 0
    while i < own.count {
      let token = own[i]
      let isUsed =
        hit.contains(token) || view.isInPattern(token, .judgement) || view.isInPattern(token, .formula)
        || view.clause(index).subjectPhrase.contains(token) || token < opening.end
      if isUsed {
        i += 1
        continue
      }
      if setting.time.isEmpty, let phrase = timePhrase(index, own, i) {
        setting.time = phrase.text
        i += phrase.count
        continue
      }
      if let phrase = prepositional(own, i) {
        let noun = own[i + phrase.count - 1]
        // *jaloers op mijn werk*: what the verdict is about, no place. *de kroon op het werk*, *voor het toetje op tafel stond*:
        // part of something else.
        if view.spelled(token, "op"), token == hit.upperBound || isPartOfPhrase(own, i, phrase.count, index) {
          i += phrase.count
          continue
        }
        let isSetting =
          view.spelled(noun, in: Self.places) || view.spelled(noun, "telefoon") && view.spelled(token, "aan")
        let isPerson =
          view.senses(noun).has(.kin) || view.senses(noun).has(.partner)
          || view.passage.tokens[noun].flags.contains(.capital)
          || view.spelled(noun, in: "me mij ons hem haar hen kinderen vrienden collega's baas team oppas buren juf")
        if view.spelled(token, "tegen"), isPerson, !view.spelled(token + 1, "een"), setting.addressee.isEmpty {
          setting.addressee = phrase.text
        } else if view.spelled(token, "over"), setting.topic.isEmpty {
          setting.topic = phrase.text
        } else if setting.place.isEmpty, view.spelled(token, in: "in op bij tijdens aan na"),
          isSetting
            || view.spelled(token, "bij") && isPerson
              && view.grammar(noun).isDisjoint(with: [.objectThird, .objectWij])
        {
          setting.place = phrase.text
        }
        i += phrase.count
        continue
      }
      i += 1
    }
    if view.clause(index).person == .ander { setting.moment = moment(index) }
    return setting
  }

  /// Whether a phrase hangs on the noun before it, or on a verb behind it that no clause was made for.
  private func isPartOfPhrase(_ own: [Int], _ at: Int, _ count: Int, _ index: Int) -> Bool {
    let before = own[at] - 1
    let hangsOnNoun =
      view.isVerb(index, "zijn hebben krijgen") && view.isWord(before)
      && view.grammar(before).isDisjoint(with: [.adverb, .negation])
      && (!view.grammar(before - 1).isDisjoint(with: .determiner)
        || view.isVerb(index, "hebben krijgen") && !view.grammar(before - 2).isDisjoint(with: .determiner))
    let next = own[at] + count
    let hasVerbBehind =
      view.isWord(next) && view.clause(ofToken: next) == index && next != view.clause(index).finite
      && next != view.clause(index).nonfinite && view.lexeme(next).forms.isFinite && view.grammar(next).isEmpty
    return hangsOnNoun || hasVerbBehind
  }

  /// *gisteravond*, *deze week*, *de hele avond*.
  private func timePhrase(_ index: Int, _ own: [Int], _ at: Int) -> (text: String, count: Int)? {
    func isTime(_ i: Int) -> Bool {
      (view.senses(i).has(.timeAnchor) || view.grammar(i).contains(.dateNoun))
        && !view.senses(i).has(.absolute)
        && !view.senses(i).has(.vagueTime)
        && !view.spelled(
          i,
          in:
            "nooit altijd ooit nu soms vaak steeds eindelijk eerst uur later dan toen meestal dag tegenwoordig straks net s laatste morgen overmorgen vroeger jaar jaren dagen weken maanden zo ma di wo do vr za ochtend middag avond nacht week maand weekend kerst pasen"
        )
        && view.grammar(i - 1).isDisjoint(with: [.quantifier, .possessive])
        && view.passage.tokens[max(i - 1, 0)].kind != .number
        && !view.spelled(i - 1, in: "sinds vanaf tot voor tegen") && !view.spelled(i - 1, "liever")
        && !view.spelled(i + 1, in: "tot dan")
        && !(view.grammar(i - 1).isEmpty && view.grammar(i - 2).contains(.determiner) && view.isWord(i - 1)
          && i - 1 != view.clause(index).finite)
    }
    let token = own[at]
    if isTime(token), view.grammar(token).isDisjoint(with: [.determiner, .quantifier]) {
      return (view.text(token).loweredIfPlain(view, token), 1)
    }
    if view.spelled(token, in: "deze dit vorige afgelopen"), !view.spelled(token + 1, in: "jaar maand"),
      at + 1 < own.count, own[at + 1] == token + 1,
      view.grammar(own[at + 1]).contains(.dateNoun)
    {
      return (view.text(token..<token + 2).loweredFirst, 2)
    }
    return nil
  }

  /// A preposition with a short noun phrase: *bij mijn ouders*, *aan tafel*, *tegen Tom*.
  private func prepositional(_ own: [Int], _ at: Int) -> (text: String, count: Int)? {
    guard view.grammar(own[at]).contains(.preposition), view.spelled(own[at], in: "in op bij tijdens aan na tegen over")
    else { return nil }
    var end = at + 1
    func isNext(_ n: Int) -> Bool { n < own.count && own[n] == own[at] + (n - at) && view.isWord(own[n]) }
    guard isNext(end) else { return nil }
    if !view.spelled(own[at], in: "bij op aan"),
      !view.grammar(own[end]).isDisjoint(with: [.objectIk, .objectWij, .objectThird]),
      !(isNext(end + 1) && !view.grammar(own[end]).isDisjoint(with: .possessive) && isNoun(own[end + 1]))
    {
      return (view.text(own[at]..<own[end] + 1).loweredFirst, 2)
    }
    if !view.grammar(own[end]).isDisjoint(with: [.determiner, .possessive]) {
      guard view.grammar(own[end]).isDisjoint(with: .quantifier),
        !view.passage.tokens[own[end]].flags.contains(.stressAccent)
      else { return nil }
      end += 1
      guard isNext(end) else { return nil }
    }
    // *over die vijfhonderd euro*
    if view.grammar(own[end]).contains(.numeral), isNext(end + 1), isNoun(own[end + 1]) { end += 1 }
    guard isNoun(own[end]) else { return nil }
    // *bij opa en oma*
    if isNext(end + 1), view.spelled(own[end + 1], "en"), isNext(end + 2), view.senses(own[end]).has(.kin),
      view.senses(own[end + 2]).has(.kin)
    {
      end += 2
    }
    // *bij tante Koosje*
    if view.senses(own[end]).has(.kin), isNext(end + 1), view.passage.tokens[own[end + 1]].flags.contains(.capital) {
      end += 1
    }
    return (view.text(own[at]..<own[end] + 1).loweredFirst, end - at + 1)
  }

  private func isNoun(_ i: Int) -> Bool {
    let senses = view.senses(i)
    if senses.has(.judgement) || senses.has(.label) || senses.has(.judgedThing) || senses.has(.diagnosis) {
      return false
    }
    let clause = view.clause(ofToken: i)
    if clause >= 0, i == view.clause(clause).finite { return false }
    return view.isWord(i)
      && view.grammar(i).isDisjoint(with: [
        .adverb, .preposition, .negation, .te, .time, .coordinator, .subordinator, .determiner, .objectIk, .objectOther,
        .adjectiveish,
        .quantifier,
      ])
  }

  /// The speaker's own *toen* or *als* clause beside the verdict, or what happened then, in the past.
  private func moment(_ index: Int) -> String {
    for inner in view.clauses where view.clause(inner).parent == index || view.clause(inner).parent < 0 {
      let clause = view.clause(inner)
      let isOwn = clause.person == .ik || clause.person == .wij
      // *Toen het over de erfenis ging*
      let happened =
        view.spelled(clause.opener, "toen") && clause.tense == .past && clause.person != .ander
        && clause.person != .algemeen
      // *als het om vakanties gaat*
      let isAbout =
        clause.person == .ding && view.isVerb(inner, "gaan") && clause.tense == .present
        && view.first("om over", in: view.own(inner)) != nil && view.spelled(clause.subject, in: "het 't t")
      // *zodra haar zus aan de lijn hangt*, *elke keer dat het spannend wordt*
      let comesBack =
        (clause.person == .derde || clause.person == .ding) && clause.tense == .present && clause.subject >= 0
        && view.spelled(clause.opener, in: "als zodra wanneer dat")
        && (!view.spelled(clause.opener, "dat") || view.spelled(clause.opener - 1, "keer"))
        && clause.kind != .embeddedQuestion && !isHypothetical(inner) && !isImage(inner) && isSurelyRead(inner)
        && !view.own(inner).contains { i in
          view.spelled(i, in: "te jou u jullie")
            // *iets leukers*, *iemand met een mooier huis*
            || view.spelled(i, in: "iets iemand")
              && view.own(inner).contains { $0 > i && view.text($0).hasSuffix("er") }
            || view.spelled(i, "iets") && view.text(i + 1).hasSuffix("ers")
        }
      guard isOwn || happened || isAbout || comesBack, clause.opener >= 0,
        view.spelled(clause.opener, in: "toen als wanneer terwijl zodra") || comesBack,
        clause.order == .final,
        !isJudging(inner), !measuresAll(inner), clause.tense != .pluperfect,
        // *Je zult het begrijpen als we er niet meer zijn*: what is to come.
        !(clause.parent >= 0 && view.isFinite(clause.parent, "zullen") && clause.tense == .present),
        // *Als ik zo met jou omging, was je al lang weg*: what did not happen.
        !(view.spelled(clause.opener, "als") && clause.tense == .past),
        view.first("straks morgen ooit later", in: view.own(inner)) == nil,
        // *als ik afstudeer nog geen taartpunt*: more behind the verb than belongs to the moment.
        !view.own(inner).contains(where: {
          $0 > max(clause.finite, clause.nonfinite) && view.isWord($0)
            && view.grammar($0).isDisjoint(with: [.preposition, .determiner, .possessive])
            && !view.grammar($0 - 1).isDisjoint(with: [.negation, .adverb, .quantifier])
        }),
        // *als ik zucht pak je de afstandsbediening*: a second clause that was not parted.
        !view.own(inner).contains(where: {
          $0 > clause.finite + 1 && view.spelled($0, in: "je jij")
            && view.grammar($0 - 1).isDisjoint(with: [.adverb, .preposition, .particle, .determiner, .coordinator])
            && view.lexeme($0 - 1).forms.isFinite
        }),
        !view.clauses.contains(where: { view.clause($0).parent == inner })
      else { continue }
      if let words = recast.past(inner, edits: edits(inner)) { return words }
      // It stands in the past and verb-final already.
      guard happened else { continue }
      return view.joined(clause.tokens.filter { $0 > clause.opener && view.passage.tokens[$0].kind != .endMark })
    }
    return ""
  }
}

extension String {
  /// Without the capital a sentence gave it; weekdays and months are small anyway.
  fileprivate func loweredIfPlain(_ view: SentenceView, _ token: Int) -> String {
    view.tokens.first == token ? loweredFirst : self
  }
}
