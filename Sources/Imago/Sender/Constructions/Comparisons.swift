internal import Dutch

/// Others held up against the other: parents, exes, neighbours, anyone who does do it (C56, C57).
struct Comparisons: ConstructionFamily {
  static let needs: Trigger = .either(
    [.word(kin), .word("je jouw uw zijn haar")], [.sense(.kin), .word("jouw uw")], [.word("tenminste")],
    [.word("zelfs")], [.word("dan"), .word("meer vaker liever belangrijker eerder langer")],
    [.statement, .word("andere ander normale gewone volwassen")],
    [.statement, .word("man mannen vrouw vriend vriendin lief partner")], [.statement, .word("ex vorige")],
    [.statement, .word("een"), .word("had zou zouden")],
    [
      .statement, .word("mensen mannen vrouwen vaders moeders kinderen collega's ouders"), .word("er sommige"),
    ], [.statement, .word("bij met op"), .word("thuis vorige nooit hoeven")], [.statement, .word("voorbeeld")],
    [.statement, .word("iedereen alleman"), .verb("vinden zeggen weten merken zien")], [.word("leeftijd oud")],
    [.statement, .target, .word("dat da"), .verb("vinden zeggen merken")])

  func mayApply(to view: SentenceView) -> Bool { view.wordCount >= 3 }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isAppreciation, !view.sentence.senses.has(.interpretation) else { return [] }
    // *Toen ik zo oud was als jij, had ik al een huis*: one's own youth is the measure here.
    if view.isChildhood { return atYourAge(view).map { [$0] } ?? [] }
    if let hit = likeKin(view) ?? kinFault(view) ?? atLeast(view) ?? even(view) ?? moreThan(view) ?? others(view)
      ?? atYourAge(view) ?? witness(view)
    {
      return [hit]
    }
    return []
  }

  private func make(_ id: String, _ range: Range<Int>, _ view: SentenceView) -> Hit {
    view.construction(id, .vergelijking, range, view.clause(ofToken: range.lowerBound))
  }

  private static let kin: WordSet =
    "vader moeder ma pa papa mama ouders broer zus oma opa tante oom familie ex zusje broertje vaders moeders schoonmoeder"

  /// *Nu klink je precies als je vader*; *helemaal je moeder* (C56).
  private func likeKin(_ view: SentenceView) -> Hit? {
    guard view.first(Self.kin, in: view.tokens) != nil else { return nil }
    for i in view.places(of: Self.kin)
    where view.spelled(i - 1, in: "je jouw uw") && !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0,
        view.first("ogen lach stem haar handen neus glimlach geduld humor prachtig mooi", in: view.tokens) == nil
      else { continue }
      let start = view.spelled(i - 2, in: "als gelijk zoals lijk") ? i - 3 : i - 2
      if view.isTarget(index), view.isFinite(index, "zijn lijken klinken doen praten reageren worden"),
        view.clause(index).subject < i - 1,
        view.spelled(start, in: "net precies sprekend exact juist")
          || view.spelled(i + 1, "wel") && view.isFinite(index, "lijken")
          || view.spelled(i - 2, in: "als gelijk lijk") && view.isFinite(index, "klinken praten doen reageren")
          || view.spelled(i - 2, in: "op") && view.isFinite(index, "lijken")
            && view.first("steeds meer ook echt", in: view.own(index)) != nil
      {
        return make("C56", max(start, view.tokens.lowerBound)..<i + 1, view)
      }
      if view.clause(index).kind == .verbless, view.wordCount <= 4,
        view.spelled(i - 2, in: "helemaal net precies typisch")
      {
        return make("C56", i - 2..<i + 1, view)
      }
      // Zo begon jouw moeder ook.
      if view.clause(index).subjectPhrase.contains(i), let first = view.firstContentWord,
        view.spelled(first, in: "zo dat"),
        view.first("ook", in: i..<view.tokens.upperBound) != nil, view.isFinite(index, "beginnen doen zijn")
      {
        return make("C56", i - 1..<i + 1, view)
      }
      // Dat heb je van je moeder.
      if view.spelled(i - 2, "van"), view.isTarget(index), view.isFinite(index, "hebben"),
        let first = view.firstContentWord, view.spelled(first, in: "dat die"),
        view.clause(index).nonfinite < 0 || view.isVerb(index, "meekrijgen erven leren")
      {
        return make("C56", i - 2..<i + 1, view)
      }
    }
    // Haar vader regeerde thuis op dezelfde manier; van zijn moeder heeft hij nooit een poot hoeven uitsteken.
    for i in view.places(of: Self.kin)
    where view.spelled(i - 1, in: "jouw uw")
      || view.spelled(i - 1, in: "zijn haar") && view.context.mentionsPartner
    {
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.clause(index).isQuoted, view.clause(index).tense != .present else { continue }
      if view.first("dezelfde hetzelfde precies ook zo", in: view.own(index)) != nil,
        view.clause(index).subjectPhrase.contains(i),
        view.first("manier begon deed precies", in: view.own(index)) != nil
      {
        return make("C56", i - 1..<i + 1, view)
      }
    }
    return nil
  }

  /// *Jouw moeder moest weer zo nodig haar zegje doen*; *jouw zoon heeft de gang geverfd* (C65).
  private func kinFault(_ view: SentenceView) -> Hit? {
    guard view.sentence.senses.has(.kin), view.first("jouw uw", in: view.tokens) != nil else { return nil }
    for i in view.places(of: "jouw uw")
    where view.senses(i + 1).has(.kin) && !view.isQuoted(i)
      && !view.spelled(i + 1, in: "kat kater poes konijn paard hond huisdier kitten puppy")
    {
      let index = view.clause(ofToken: i)
      guard index >= 0, view.clause(index).subjectPhrase.contains(i + 1), !view.sentence.isQuestion, !view.isGood(index)
      else { continue }
      let own = view.own(index)
      let nodig = own.contains { view.sequence(["zo", "nodig"], at: $0) }
      let again = view.again(in: index) != nil && !view.verbSense(index, .goodDeed)
      let knows = view.first("natuurlijk uiteraard bemoeit bemoeide beter", in: own) != nil
      guard
        nodig || knows || again && view.weakCues(index).count >= 2
          || view.isBad(index) && view.weakCues(index).count >= 1
      else { continue }
      return make("C65", i..<i + 2, view)
    }
    return nil
  }

  /// *De buren groeten tenminste nog*; *een gastvrouw krijgt tenminste een bloemetje* (C57).
  private func atLeast(_ view: SentenceView) -> Hit? {
    guard let i = view.first("tenminste", in: view.tokens), !view.isQuoted(i), !view.sentence.isQuestion else {
      return nil
    }
    let index = view.clause(ofToken: i)
    guard index >= 0 else { return nil }
    let c = view.clause(index)
    guard c.finite >= 0, c.kind == .root, c.negation < 0 else { return nil }
    let isSomebody =
      c.person == .derde || c.person == .ding && c.subjectPhrase.count > 1 || c.isSubjectOwnedByOther
      || view.first("hebben krijgen", in: view.own(index)) != nil || c.person == nil && c.subject >= 0
      || c.person == .ander && view.first("eerste vorige", in: c.subjectPhrase) != nil
    guard isSomebody else { return nil }
    return make("C57", c.subject >= 0 && c.subjectPhrase.count <= 6 ? c.subjectPhrase : i..<i + 1, view)
  }

  /// *Zelfs de postbode vroeg hoe het ging*; *zelfs de traiteur bleef langer* (C57).
  private func even(_ view: SentenceView) -> Hit? {
    guard view.first("zelfs", in: view.tokens) != nil else { return nil }
    for i in view.places(of: "zelfs") where view.isWord(i + 2) && !view.isQuoted(i) {
      guard
        !view.grammar(i + 1).isDisjoint(with: [
          .determiner, .possessiveOther, .possessiveIk, .possessiveThird, .possessiveWij,
        ]),
        !view.spelled(i + 1, in: "dit dat"),
        // *Iedereen is dol op je hondje, zelfs de postbode*
        view.first("dol gek blij trots fier verliefd", in: view.tokens.lowerBound..<i) == nil
      else { continue }
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.sentence.isQuestion, !view.isGood(index) else { continue }
      let c = view.clause(index)
      let isSubject =
        c.subjectPhrase.contains(i + 2) || c.kind == .verbless
        || i == view.firstContentWord && c.finite > i && c.finite <= i + 6
      guard isSubject, c.person != .ik, c.person != .wij, !c.isQuoted else { continue }
      let isPerson =
        view.senses(i + 2).has(.kin) || view.senses(i + 2).has(.thirdParty) || view.senses(i + 3).has(.kin)
        || c.person == .derde
        || view.text(i + 2).hasSuffix("e") && view.first("van", in: c.subjectPhrase) != nil
      let compares = view.first("meer beter langer vaker eerder liever minder sneller", in: view.own(index)) != nil
      let social =
        view.verbSense(index, .duty)
        || view.isVerb(index, "zeggen vinden merken zien weten vragen begrijpen snappen horen groeten blijven")
      let isFormer = view.spelled(i + 2, in: "ex")
      guard compares || isFormer || isPerson && social || c.kind == .verbless && isPerson else { continue }
      return make("C57", i..<i + 3, view)
    }
    return nil
  }

  /// *Die brommer wordt vaker gestreeld dan ik*; *de hond krijgt meer aandacht dan ik*; *meer aan de buurman dan aan jou*.
  private func moreThan(_ view: SentenceView) -> Hit? {
    guard view.first("dan", in: view.tokens) != nil else { return nil }
    for i in view.places(of: "dan") where !view.isQuoted(i) {
      let isPlain = view.spelled(i + 1, in: "ik wij mij ons jij")
      let isPhrase =
        view.spelled(i + 1, in: "aan voor van bij met naar tegen") && view.spelled(i + 2, in: "mij me ons jou u")
      guard isPlain || isPhrase,
        let more = (max(view.tokens.lowerBound, i - 8)..<i).last(where: {
          view.spelled($0, in: "meer vaker liever belangrijker eerder langer")
        })
      else { continue }
      let index = view.clause(ofToken: more)
      guard index >= 0, !view.sentence.isQuestion, view.clause(index).person != .ik, view.clause(index).person != .wij
      else { continue }
      let own = view.own(index)
      if ClauseLook(view: view, index: index).isOwnFamilyThen, !view.mentionsOther { continue }
      // Jij hebt meer geduld dan ik: praise.
      if view.isTarget(index), view.spelled(i + 1, "ik"), view.isFinite(index, "hebben kunnen zijn weten") { continue }
      let isCare =
        own.contains { view.senses($0).has(.virtue) || view.senses($0).has(.courtesy) }
        || view.first("aandacht tijd liefde knuffels aan belangrijker zorg", in: own) != nil
      let isHandled = view.isFinite(index, "worden") && view.clause(index).nonfinite >= 0
      let isThing = view.clause(index).subjectPhrase.contains {
        view.senses($0).has(.householdThing) || view.senses($0).has(.kin) || view.senses($0).has(.coldThing)
      }
      guard
        isCare
          && (isPhrase || view.mentionsOther || view.context.addressesOther || view.context.mentionsPartner
            || view.first("hem haar", in: own) != nil || isThing)
          || isHandled || isThing && view.isTarget(index)
      else { continue }
      return make("C57", more..<min(i + (isPhrase ? 3 : 2), view.tokens.upperBound), view)
    }
    return nil
  }

  /// The words by which one of the forms of `others` is found.
  private static let othersWords: WordSet =
    "andere ander normale gewone volwassen man vrouw vriend vriendin lief partner ex vorige een mensen mannen vrouwen vaders moeders kinderen collega's ouders bij met op iedereen alleman"

  /// *Andere mannen helpen wel*; *de man van mijn zus gaat gewoon mee*; *een ander had het gezien*; *er zijn vrouwen die*.
  private func others(_ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion else { return nil }
    for i in view.places(of: Self.othersWords) where !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.clause(index).isQuoted, view.clause(index).frame != .reported || view.spelled(i, "man")
      else { continue }
      let c = view.clause(index)
      let own = view.own(index)
      let does = view.first("gewoon wel tenminste toch zelf zelfs ook zonder nog vanzelf", in: own) != nil
      let isSubject = c.subjectPhrase.contains(i)
      // Andere vaders, elk ander stel, normale mensen.
      if view.spelled(i, in: "andere ander normale gewone volwassen"),
        view.spelled(
          i + 1,
          in:
            "mannen vrouwen vaders moeders stellen koppels partners mensen vrouw man stel gezin gezinnen ouders kinderen collega's mannen zonen dochters"
        ),
        c.person != .ander, isSubject || c.kind == .verbless || view.spelled(i - 1, in: "bij elke iedere elk ieder"),
        c.tense == .present || view.spelled(i - 1, in: "elke iedere elk ieder"),
        does && !view.isFinite(index, "staan lopen")
          || view.verbSense(index, .duty) && c.negation < 0 && view.clauses.count == 1
            && !view.isFinite(index, "gaan fietsen komen")
      {
        return make("C57", i..<i + 2, view)
      }
      // De man van mijn zus; de vriend van Els; mijn ex; mijn vorige baas.
      if isSubject, view.spelled(i, in: "man vrouw vriend vriendin lief partner"), view.spelled(i + 1, "van"),
        view.spelled(i - 1, in: "de het zijn haar"), c.person != .ander,
        does || c.negation >= 0 && view.first("nooit", in: own) != nil
      {
        return make("C57", i - 1..<i + 1, view)
      }
      // *De buurvrouw vertelde dat haar man nooit de vuilzakken buitenzet*: no example to follow.
      let isNoExample =
        view.first("nooit", in: own) != nil
        && (view.verbSense(index, .duty) || view.isVerb(index, "luisteren helpen bellen buitenzetten opruimen koken"))
        || view.verbSense(index, .judgement)
      if view.spelled(i, in: "man mannen vrouw vriend partner"), view.spelled(i - 1, in: "haar hun"), isSubject,
        !isNoExample,
        view.first("nooit wel altijd gewoon", in: own) != nil,
        view.spelled(c.finite, in: "zou zouden") || c.tense == .present,
        view.clauses.contains(where: { view.isFinite($0, "zeggen vertellen") }) || view.mentionsOther
      {
        return make("C57", i - 1..<i + 1, view)
      }
      if view.spelled(i, in: "ex vorige"), view.grammar(i - 1).contains(.possessiveIk), isSubject,
        view.first("wel tenminste gewoon nooit", in: own) != nil, view.first("nog", in: own) == nil
      {
        return make("C57", i - 1..<i + 1, view)
      }
      // Een ander had het gezien; ieder ander had gebeld.
      if view.spelled(i, "ander"), view.spelled(i - 1, in: "een ieder"), isSubject,
        view.spelled(c.finite, in: "had zou"), c.negation < 0 || view.first("al allang", in: own) != nil
      {
        return make("C57", i - 1..<i + 1, view)
      }
      // Een vriend die om me gaf, had gebeld; een goede vader zou dat doen.
      if view.spelled(i, in: "een"), c.subjectPhrase.contains(i) || c.subject == i + 1 || c.subject == i + 2,
        view.spelled(c.finite, in: "had zou zouden"), c.kind == .root,
        !view.clauses.contains(where: { view.clause($0).kind == .conditional }),
        view.spelled(i + 1, in: "goede echte normale gewone fatsoenlijke beetje middelbare")
          || view.spelled(
            i + 1,
            in:
              "stagiair kind apparaat leidinggevende vriend vriendin vader moeder partner collega robot computer kleuter"
          )
            && (view.clauses.contains { view.clause($0).kind == .relative }
              || view.first("zelfde hetzelfde ook even dat", in: own) != nil)
      {
        return make("C57", i..<min(i + 3, view.tokens.upperBound), view)
      }
      // Er zijn vrouwen die daar blij mee zouden zijn; sommige kinderen hebben nog tijd voor hun moeder.
      if view.spelled(i, in: "mensen mannen vrouwen vaders moeders kinderen collega's ouders"),
        view.spelled(i - 1, in: "zijn bestaan ook nog sommige")
      {
        if let first = view.firstContentWord, view.spelled(first, "er"),
          view.clauses.contains(where: { view.clause($0).kind == .relative }), !view.mentionsSelf, c.negation < 0
        {
          return make("C57", i..<i + 1, view)
        }
        if view.spelled(i - 1, "sommige"), isSubject, view.first("wel nog tenminste", in: own) != nil {
          return make("C57", i - 1..<i + 1, view)
        }
      }
      // Bij Fatima thuis gaat dat wel; bij juf Anneke hadden wij dit nooit hoeven voeren; op de vorige afdeling.
      if view.spelled(i, in: "bij met op"), i == view.firstContentWord, !view.spelled(i + 1, in: "mij me ons"),
        view.isWord(i + 1), c.finite > i, c.finite <= i + 5
      {
        let named =
          view.passage.tokens[i + 1].flags.contains(.capital)
          || view.passage.tokens[min(i + 2, view.tokens.upperBound - 1)].flags.contains(.capital)
            && view.spelled(i + 1, in: "den de juf meester")
        let home = view.first("thuis", in: i..<c.finite) != nil
        if named || view.first("vorige andere", in: i..<c.finite) != nil,
          home && does && view.first("wel tenminste gewoon zonder", in: own) != nil
            || view.first("vorige", in: i..<c.finite) != nil
              && view.first("strakker beter wel nooit tenminste gewoon", in: own) != nil
            || named && view.isFinite(index, "hebben zijn") && view.first("nooit hoeven", in: own) != nil
              && c.tense != .present
        {
          return make("C57", i..<c.finite, view)
        }
      }
      // Neem een voorbeeld aan Ilse.
      if view.sequence(["een", "voorbeeld", "aan"], at: i), c.order == .imperative || c.person == .ander,
        view.isVerb(index, "nemen") || view.isFinite(index, "kunnen mogen zullen")
      {
        return make("C57", i..<i + 3, view)
      }
      // Iedereen ziet dat jij.
      if view.spelled(i, in: "iedereen alleman"), c.subject == i, view.isVerb(index, "vinden zeggen weten merken zien"),
        view.clauses.contains(where: {
          $0 > index
            && (view.isAboutOther($0) || view.clause($0).frame == .reported && view.clause($0).person == .ander)
        })
      {
        return make("F13", i..<i + 1, view)
      }
    }
    return nil
  }

  /// *De kinderen vinden ook dat je altijd kwaad bent*: what somebody else is said to say of the other, for good (F13).
  private func witness(_ view: SentenceView) -> Hit? {
    guard !view.sentence.isQuestion else { return nil }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.person == .derde, clause.kind == .root, !clause.isQuoted, clause.tense == .present,
        clause.negation < 0, view.isVerb(index, "vinden zeggen merken"), clause.subject >= 0,
        view.clauses.contains(where: { inner in
          view.clause(inner).parent == index && view.clause(inner).kind == .content && view.isTarget(inner)
            && view.clause(inner).negation < 0 && view.isBad(inner)
            && view.own(inner).contains { view.senses($0).has(.absolute) }
        })
      else { continue }
      return make(
        "F13", clause.subjectPhrase.isEmpty ? clause.subject..<clause.subject + 1 : clause.subjectPhrase, view)
    }
    return nil
  }

  /// *Op jouw leeftijd stond ik om vijf uur op de markt*: the speaker's own youth as a measure (C46).
  private func atYourAge(_ view: SentenceView) -> Hit? {
    guard view.first("leeftijd oud", in: view.tokens) != nil else { return nil }
    guard
      let i = view.tokens.first(where: {
        view.spelled($0, "leeftijd") && view.spelled($0 - 1, in: "jouw je uw")
          || view.spelled($0, "oud") && view.spelled($0 - 1, "zo")
            && (view.spelled($0 + 1, "als") && view.spelled($0 + 2, in: "jij u jullie gij")
              || view.spelled($0 + 2, "als") && view.spelled($0 + 3, in: "jij u jullie gij"))
      }), !view.isQuoted(i), view.find("net", "zo") == nil, view.find("even", "zo") == nil
    else { return nil }
    // The clause may have been read as part of the comparison: als jij, stond ik.
    guard
      let main = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).person == .ik })
        ?? view.clauses.first(where: { view.spelled(view.clause($0).finite + 1, "ik") }),
      !view.lexeme(view.clause(main).finite).forms.isDisjoint(with: .past)
    else { return nil }
    let own = view.own(main)
    guard
      own.contains(where: {
        view.spelled($0, "om") && view.passage.tokens[min($0 + 1, view.tokens.upperBound - 1)].kind == .number
          || view.spelled($0, "om") && view.grammar($0 + 1).contains(.numeral)
      })
        || view.first("al zelf geld baan kinderen gezin", in: own) != nil || view.verbSense(main, .burden)
        || view.verbSense(main, .hardship)
    else { return nil }
    return make("C46", i - 1..<i + 1, view)
  }
}
