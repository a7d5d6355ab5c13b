internal import Dutch

/// What the speaker made of it, marked as their own thought: *Ik heb het idee dat je moe bent. Klopt dat?*
extension Rewriter {
  /// The clause behind an interpretation frame.
  ///
  /// - Parameter asks: whether the other is asked if it is so; only of something that holds now.
  func idea(_ index: Int, replacing tokens: Range<Int>? = nil, with text: String? = nil, asks: Bool) -> Draft? {
    let clause = view.clause(index)
    guard clause.kind == .root || clause.kind == .content, standsAlone(index), !isJudging(index, countingVerbs: false),
      !hasTooMuch(index), isSurelyRead(index), !holdsBack(index), !praises(index), clause.order != .question,
      clause.order != .imperative,
      !view.sentence.isQuestion, !holdsTwoVerbs(index), !hasStrayVerb(index), !pretends(index), !isBroken(index),
      // *je vindt dat "gezamenlijk" enkel voor jou geldt*: where a quoted word stands, the clauses are not sure.
      !view.clauses.contains(where: { inner in
        view.clause(inner).parent == index && view.clause(inner).tokens.contains { view.isQuoted($0) }
      }),
      // *Die zaak interesseert je alleen op de dag dat de winst wordt verdeeld*: the clause belongs to the day.
      !view.clauses.contains(where: {
        view.clause($0).opener > 0 && view.spelled(view.clause($0).opener, "dat")
          && view.spelled(view.clause($0).opener - 1, in: "dag moment keer avond nacht")
      }),
      // *ge moet niet denken dat*: what ought to be is no thought.
      !(view.isFinite(index, "moeten") && view.isTarget(index)),
      // *je mag hier geen eigen mening hebben*: said of everybody, and so of the speaker.
      !(view.isFinite(index, "mogen hoeven") && view.spelled(clause.subject, in: "je ge") && clause.negation >= 0),
      // *de rest interesseert je niet*: what comes behind is the subject.
      !(view.isVerb(index, "interesseren boeien") && clause.person == .ander)
        || view.own(index).contains(where: {
          !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij, .objectThird])
        }),
      view.first("amai wat allee", in: view.own(index)) == nil, view.find("meet", "af") == nil, !isDefined(index),
      !isDislocated(index),
      !hidesClause(index), !opensWithInfinitive(index), view.find("of", "niet") == nil,
      // *interesseert je geen biet*
      !(view.isVerb(index, "interesseren boeien schelen") && view.first("geen", in: view.own(index)) != nil),
      // *liever naar het plafond staren dan dat je met me praat*
      !view.clauses.contains(where: {
        view.clause($0).parent == index && view.clause($0).opener > 0 && view.spelled(view.clause($0).opener - 1, "dan")
      }),
      // *liever vertrekken dan komen*
      !view.own(index).contains(where: { view.spelled($0, "dan") && view.lexeme($0 + 1).forms.contains(.infinitive) }),
      view.first("idee enige slimste beste liefste knapste heiligste braafste talent", in: view.own(index)) == nil,
      !resistsCutting(index, edits(index, replacing: tokens)),
      let words = recast.subordinate(index, edits: edits(index, replacing: tokens, with: text), unstressed: true),
      [
        ", ik ", ", jij ", ", zeg ", ", want ", ", een ", ", met dat ", ", met die ", ", mijn ", ", als ", ", zo'n ",
        " maar voor zover ",
        // *hebt toen kapotgemaakt*, *hebt als meter gevraagd*, *dat dat ze*: the verbs were not all found.
        " hebt toen ", " heb toen ", " heeft toen ", " hebt als ", " heb als ", " heeft als ",
      ].allSatisfy({ !words.holds($0) })
    else { return nil }
    let isPast =
      clause.tense == .past || clause.tense == .pluperfect
      || view.spelled(clause.finite, in: "was waren waart")
      || clause.finite >= 0 && !view.lexeme(clause.finite).forms.isDisjoint(with: .past)
        && view.lexeme(clause.finite).forms.isDisjoint(with: .present)
    return guessed(words, isPast: isPast, asks: asks)
  }

  /// *Ik heb het idee dat je moe bent. Klopt dat?*: what was thought before now is not asked after.
  func guessed(_ words: String, isPast: Bool = false, asks: Bool = true) -> Draft {
    let isFormal = register.subject == "u"
    // *Hij schaamt zich voor mijn familie*: who hears it cannot say whether it is so.
    let isOfThird =
      register.isThirdPerson || !view.mentionsOther && view.tokens.contains { view.grammar($0).contains(.objectThird) }
    let isLong = Wording.count(words) + 2 > max(view.wordCount, 3)
    let tail =
      !asks || isPast || isOfThird ? "." : isFormal && !isLong ? ", en ik weet niet of dat klopt." : ". Klopt dat?"
    return Draft(kind: .interpretatie, text: "Ik \(isPast ? "had" : "heb") het idee dat \(words)\(tail)")
  }

  /// *Nee verkopen durf je niet*: what is not dared stands first, and cannot stand before the verb.
  func opensWithInfinitive(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return clause.order == .inverted && clause.nonfinite < 0 && view.isFinite(index, "durven kunnen willen mogen")
      && view.own(index).contains {
        $0 < clause.finite && view.isWord($0) && view.lexeme($0).forms.contains(.infinitive)
          && view.grammar($0).isDisjoint(with: [.nounish, .possessive, .preposition])
      }
  }

  /// *beschaamd da ik dikker ben*: a clause that was not seen as one.
  func hidesClause(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return view.own(index).contains {
      $0 > clause.finite && view.spelled($0, in: "da da'k dat") && $0 != clause.opener
        && (view.spelled($0, "da'k") || !view.grammar($0 + 1).isDisjoint(with: .personalSubject)
          || view.tokens.contains($0 + 1) && view.passage.tokens[$0 + 1].kind == .quote)
    }
  }

  /// *iemand die zo praat ben jij niet*: too much to stand before *bent*.
  func isDefined(_ index: Int) -> Bool {
    view.isVerb(index, "zijn") && view.clause(index).nonfinite < 0
      && view.clauses.contains {
        view.clause($0).parent == index && view.clause($0).kind == .relative
          && view.clause($0).tokens.upperBound < view.clause(index).tokens.upperBound - 1
      }
  }

  /// *jij vindt dat gewoon lekker die aandacht*: what *dat* stands for comes behind.
  private func isDislocated(_ index: Int) -> Bool {
    let own = view.own(index)
    guard let last = own.last(where: { view.isWord($0) }), view.spelled(last - 1, in: "die dat deze dit"),
      let object = view.first("dat het 't", in: own)
    else { return false }
    return object < last - 1 && object > view.clause(index).finite
  }

  /// *je doet alsof je me niet hoort*: what was played, not what is.
  private func pretends(_ index: Int) -> Bool {
    let clause = view.clause(index)
    return clause.opener >= 0 && view.spelled(clause.opener, in: "alsof of") && clause.parent >= 0
      && view.isVerb(clause.parent, "doen")
  }

  /// *Je vindt mij saai*: what the other is thought to think of the speaker, in whatever words.
  func opinion(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard view.isVerb(index, "vinden"), clause.tense == .present, clause.order == .main || clause.order == .inverted,
      clause.kind == .root, view.isTarget(index), !view.sentence.isQuestion, standsAlone(index),
      view.own(index).contains(where: { view.grammar($0).contains(.objectIk) }), !holdsBack(index),
      !measuresAll(index), let words = recast.subordinate(index, edits: edits(index), unstressed: true),
      !words.utf8.contains(UInt8(ascii: ","))
    else { return nil }
    return guessed(words)
  }

  /// *De buren zijn belangrijker dan ik*, *je prei krijgt meer aandacht dan ik*: the idea or the wish in a comparison.
  func preferred(_ hit: Hit) -> Draft? {
    guard hit.rule == "vergelijking" || hit.rule == "jij-opener", !view.sentence.isQuestion, !register.isThirdPerson
    else { return nil }
    for index in view.clauses where view.clause(index).kind == .root && standsAlone(index) {
      let own = view.own(index)
      guard
        let than = own.first(where: { view.spelled($0, "dan") && view.spelled($0 + 1, in: "ik mij wij ons me we") }),
        !view.own(index).contains(where: { $0 != than + 1 && view.grammar($0).contains(.objectThird) })
      else { continue }
      if view.isVerb(index, "krijgen"), let more = own.first(where: { view.spelled($0, "meer") }),
        view.spelled(more + 1, in: "aandacht liefde knuffels complimenten belangstelling hulp tijd")
      {
        let with = view.spelled(more + 1, "tijd") ? "met \(register.object) hebben" : "van \(register.object) krijgen"
        return Draft(kind: .ikBoodschap, text: "Ik zou graag meer \(view.text(more + 1)) \(with).")
      }
      guard view.isVerb(index, "zijn"), view.clause(index).order == .main, view.clause(index).tense == .present,
        view.clause(index).person != .ander, let more = own.first(where: { view.spelled($0, "belangrijker") }),
        more < than
      else { continue }
      var changes = edits(index)
      if view.find("voor", "jou") == nil, view.find("voor", "je") == nil, view.find("voor", "u") == nil {
        changes[more] = .replace("voor \(register.object) belangrijker")
      }
      guard let words = recast.subordinate(index, edits: changes) else { continue }
      return Draft(kind: .interpretatie, text: "Ik heb het idee dat \(words). Klopt dat?")
    }
    return nil
  }

  /// *nog voor de koffie koud was lag het om jouw pols*: a second finite verb that no clause was made for.
  func hasStrayVerb(_ index: Int) -> Bool {
    let clause = view.clause(index)
    // *op één oor tot het eten op tafel staat*: a form that is nothing but a finite verb.
    if view.own(index).contains(where: { i in
      i > clause.finite && i != clause.nonfinite && view.isWord(i) && view.grammar(i).isEmpty
        && view.spelled(i, in: "staat ligt komt zit gaat krijgt doet zegt stond lag kwam ging kreeg deed zei")
        && view.grammar(i - 1).isDisjoint(with: [.determiner, .possessive, .adjectiveish])
    }) {
      return true
    }
    return view.own(index).contains { i in
      i != clause.finite && i != clause.nonfinite && view.isWord(i)
        && view.spelled(
          i,
          in:
            "ben bent is was waren heb hebt heeft had hadden lag lagen zat zaten stond stonden ging gingen kwam deed gaat"
        )
        && !clause.subjectPhrase.contains(i)
        && view.grammar(i - 1).isDisjoint(with: [.determiner, .possessive, .preposition])
    }
      || view.isFinite(index, "gaan") && clause.nonfinite >= 0 && !view.spelled(clause.nonfinite - 1, "te")
        && view.first("om", in: view.own(index)) != nil
      || view.first("zogenaamd zogenaamde zogezegd zogezegde", in: view.own(index)) != nil
  }

  /// *expres*: a guess at a purpose, marked as one.
  func purpose(_ index: Int) -> Draft? {
    guard standsAlone(index), !isJudging(index), view.clause(index).tense != .present,
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)
    else { return nil }
    let had = words.replacing(" hebt", with: " had").replacing(" heeft", with: " had")
    return Draft(kind: .interpretatie, text: "Ik dacht even dat \(had).")
  }

  /// *Straks zeg je weer af*: a fear of what is to come.
  func fear(_ index: Int) -> Draft? {
    guard standsAlone(index), !isJudging(index), view.clause(index).tense == .present, !view.sentence.isQuestion,
      !holdsBack(index), !view.isFinite(index, "zullen"),
      let words = recast.subordinate(index, edits: edits(index), unstressed: true)
    else { return nil }
    return Draft(kind: .interpretatie, text: "Ik ben bang dat \(words).")
  }

  /// *Je weet best dat ik niet van verrassingen houd*: the own fact, then what was taken for known.
  func known(_ index: Int) -> [Draft] {
    guard view.isFinite(index, "weten beseffen snappen"), standsAlone(index),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && [.content, .embeddedQuestion].contains(view.clause($0).kind)
      }),
      !isJudging(inner), view.clause(inner).finite >= 0
    else { return [] }
    var drafts: [Draft] = []
    if view.clause(inner).kind == .content, view.clause(inner).person == .ik,
      !view.isFinite(inner, "gaan zullen"),
      // *dat ik van de nieuwe ben en dus mijn mond houd*: of two verbs only one would move.
      !view.own(inner).contains(where: { i in
        view.spelled(i, in: "en maar") && view.own(inner).contains { $0 > i && view.lexeme($0).forms.isFinite }
      }),
      let fact = recast.main(inner, edits: edits(inner))
    {
      drafts.append(Draft(kind: .ikBoodschap, text: fact.capitalisedFirst + "."))
    }
    let words = opened(inner)
    guard view.clause(inner).opener >= 0, view.first("wel", in: view.own(index)) == nil,
      view.grammar(view.clause(inner).opener - 1).isDisjoint(with: .preposition)
    else { return drafts }
    drafts.append(
      Draft(kind: .interpretatie, text: "Ik ging ervan uit dat \(register.subject) \(register.knew) \(words)."))
    return drafts
  }

  /// What may be guessed from a verdict, where its lexicon entry says so.
  func guessedState(_ index: Int, _ hit: Hit) -> [Draft] {
    let said = view.clause(ofToken: hit.tokens.lowerBound)
    if said >= 0, view.clause(said).person == .ding { return [] }
    let entry = hit.entry
    var states: [String] = []
    if let state = entry?.keys["staat"] { states.append(state) }
    let isHow =
      index >= 0
      && view.isVerb(
        index,
        "zijn worden blijven doen kijken klinken reageren praten spreken zeggen antwoorden lachen gedragen overkomen")
    if index >= 0, entry != nil || isHow {
      for i in view.own(index) {
        for entry in view.entries(i, .judgement)
        where (entry.kind != .verb || isVerb(i, index)) && !isNounLike(i, entry) {
          if let state = entry.keys["staat"] { states.append(state) }
        }
      }
    }
    // *Zo koud als een vis in bed*: what it is likened to says what is meant.
    guard let state = states.first, view.find("als", "een") == nil, isHow || entry?.kind != .adjective else {
      return []
    }
    var text = state.replacing("{S}", with: register.subject).replacing("{bez}", with: register.possessive)
    text = agreeing(text)
    let setting = setting(index, leavingOut: hit.tokens)
    if !setting.moment.isEmpty {
      return [Draft(kind: .interpretatie, text: "Toen \(setting.moment), had ik het idee dat \(text).")]
    }
    return [Draft(kind: .interpretatie, text: "Ik had \(setting.timeAndPlace)het idee dat \(text).")]
  }

  /// *een barst*: after an article, with no noun behind it, what looks like a form of an adjective is a noun.
  private func isNounLike(_ i: Int, _ entry: Vocabulary.Entry) -> Bool {
    entry.kind == .adjective && view.grammar(i - 1).contains(.determiner)
      && (!view.isWord(i + 1) || !view.grammar(i + 1).isEmpty
        || !view.lexeme(i + 1).forms.isDisjoint(with: [.infinitive]))
  }

  /// Whether a word is part of the clause's verb.
  private func isVerb(_ i: Int, _ index: Int) -> Bool {
    i == view.clause(index).finite || i == view.clause(index).nonfinite
  }

  /// A state from the lexicon, which is written for *je*, with its verb as the draft's pronoun wants it.
  func agreeing(_ state: String) -> String {
    var text = state
    if register.subject == "ge" { text = text.replacing(" was", with: " waart") }
    guard register.isPlural else { return text }
    let hasStop = text.last == "."
    if hasStop { text.removeLast() }
    for (one, many) in [
      (" was", " waren"), (" had", " hadden"), (" geloofde", " geloofden"), (" wilde", " wilden"),
      (" dacht", " dachten"), (" vond", " vonden"), (" meende", " meenden"),
    ]
    where text.hasSuffix(one) { text = text.dropLast(one.count) + many }
    return hasStop ? text + "." : text
  }
}
