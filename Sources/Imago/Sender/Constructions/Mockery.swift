internal import Dutch

/// Praise, surprise and certainty that mean their opposite (C48, C49, C51, C68, C69 and the sarcasm of F15).
struct Mockery: ConstructionFamily {
  static let needs: Trigger = .either(
    [.statement, .word(praise)], [.statement, .word("bedankt merci dank proficiat chapeau hulde applaus")],
    [.statement, .word("wauw wow goh amai ah o oh zo tiens kijk nee ja")],
    [.word("blijkbaar kennelijk klaarblijkelijk ongetwijfeld zeker")],
    [.statement, .finite("mogen kunnen moeten staan zitten blijven")],
    [.finite("zijn"), .word("gewend gewoon")], [.word(feigned)], [.scare], [.word("alsof")])

  private static let feigned: WordSet = "zogenaamd zogenaamde zogezegd zogezegde quasi kwansuis zogeheten"

  func mayApply(to view: SentenceView) -> Bool { view.wordCount >= 2 }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.sentence.senses.has(.interpretation) else { return [] }
    if let hit = stungPraise(view) ?? mockSurprise(view) ?? surely(view) ?? martyr(view) ?? usedToIt(view) ?? pretence(
      view) ?? asIf(view)
    {
      return [hit]
    }
    return []
  }

  private static let praise: WordSet =
    "leuk fijn grappig mooi knap handig bijzonder interessant attent gezellig heerlijk goed prachtig schattig sympathiek lief netjes keurig super top"

  /// *Leuk dat ik dat via de juf moet horen*; *wat bijzonder dat jij opeens een mening hebt*.
  private func stungPraise(_ view: SentenceView) -> Hit? {
    guard let first = view.firstContentWord, !view.isQuoted(first), !view.sentence.isQuestion else { return nil }
    let i = view.spelled(first, in: "wat hoe") ? first + 1 : first
    if view.spelled(i, in: Self.praise) {
      let dat = [i + 1, i + 2, i + 3].first { view.spelled($0, in: "dat da") }
      if let dat, let inner = view.clauses.first(where: { view.clause($0).opener == dat }) {
        let own = view.own(inner)
        let c = view.clause(inner)
        let mustHear =
          c.person == .ik && view.isFinite(inner, "moeten mogen")
          && (view.isVerb(inner, "horen lezen zien vernemen merken") || view.first("ook", in: own) != nil)
        let isPointed =
          c.person == .ander
          && (view.first("opeens ineens eindelijk plots wel zelf vanuit", in: own) != nil
            || view.first("beter", in: own) != nil && view.isVerb(inner, "weten")
            || view.first("zo", in: own) != nil && view.spelled(dat - 1, in: "hoor bedankt"))
          && view.isStressedSubject(inner)
        let isForYou = view.spelled(i + 1, "voor") && view.spelled(i + 2, in: "je jou u jullie") && dat == i + 3
        if mustHear || isPointed || isForYou && view.first("wel nog toch", in: own) != nil {
          return view.construction("F15", .sarcasme, i..<dat + 1, inner)
        }
      }
      // Fijn voor je schoenen dat die wél een kamer hebben.
      if view.spelled(i + 1, "voor"), view.spelled(i + 2, in: "je jouw uw"),
        view.first("wel", in: i..<view.tokens.upperBound) != nil, dat == nil || view.find("dat", "die") != nil
      {
        return view.construction("F15", .sarcasme, i..<i + 3, view.clause(ofToken: i))
      }
      // Handig hoor, een vrouw met een handtekening.
      if view.spelled(i + 1, in: "hoor zeg"), view.isMark(i + 2), view.tokens.count > 4, !view.mentionsSelf,
        view.clause(ofToken: i) >= 0, !view.spelled(i + 3, in: "dat dank bedankt merci"),
        view.clauses.allSatisfy({ view.clause($0).person != .ander || view.clause($0).negation >= 0 }),
        view.first("bedankt dank gelukt diploma jarig mooi lief", in: view.tokens(after: i + 1)) == nil
      {
        return view.construction("F15", .sarcasme, i..<i + 2, view.clause(ofToken: i))
      }
    }
    // Bedankt voor het wachten hoor; bedankt dat je me zo gesteund hebt.
    if let thanks = view.first("bedankt merci dank proficiat chapeau hulde applaus", in: view.tokens),
      thanks <= first + 1, !view.isQuoted(thanks)
    {
      let last = view.tokens.last { view.isWord($0) }
      if let last, view.spelled(last, in: "hoor he hè hé"), view.wordCount > 3,
        view.first("lief schat fijn echt", in: view.tokens) == nil, view.spelled(thanks, in: "bedankt merci")
      {
        return view.construction("F15", .sarcasme, thanks..<thanks + 1, view.clause(ofToken: thanks))
      }
      if view.spelled(thanks, in: "proficiat chapeau hulde applaus"), view.spelled(thanks + 1, in: "zeg hoor"),
        view.wordCount > 3
      {
        return view.construction("F15", .sarcasme, thanks..<thanks + 2, view.clause(ofToken: thanks))
      }
      if let inner = view.clauses.first(where: {
        view.isAboutOther($0) && view.spelled(view.clause($0).opener, in: "dat da")
      }), view.clause(inner).negation >= 0, view.clause(inner).tense != .present,
        view.first("boos opgegeven weg kwaad gelachen uitgelachen", in: view.own(inner)) == nil,
        view.first("maar", in: view.tokens) == nil, !view.verbSense(inner, .noise), view.verbSense(inner, .duty),
        !(view.isVerb(inner, "aankijken") && view.first("op", in: view.own(inner)) != nil)
      {
        return view.construction("F15", .sarcasme, thanks..<thanks + 1, inner)
      }
    }
    return nil
  }

  /// *Wauw, je leeft nog*; *ah, ge hebt toch nog batterij*; *o, dus nu kan het ineens wel*.
  private func mockSurprise(_ view: SentenceView) -> Hit? {
    guard let start = view.tokens.first(where: { view.isWord($0) }),
      view.spelled(start, in: "wauw wow goh amai ah o oh zo tiens kijk nee ja"), !view.sentence.isQuestion,
      !view.isAppreciation
    else { return nil }
    for index in view.clauses
    where view.clause(index).finite >= 0 && view.clause(index).tense == .present && !view.clause(index).isQuoted
      && view.clause(index).kind == .root
    {
      let own = view.own(index)
      let c = view.clause(index)
      if c.person == .ander,
        !view.isFinite(index, "moeten mogen kunnen hoeven hebben")
          || view.isFinite(index, "hebben") && view.first("toch", in: own) != nil,
        view.first("nog toch", in: own) != nil
          && (view.isVerb(index, "leven bestaan zijn hebben kennen weten") && view.first("niet nie", in: own) == nil)
          || own.contains(where: { view.spelled($0, "ook") && view.spelled($0 + 1, in: "al weer nog") })
      {
        if view.spelled(start, in: "nee ja kijk") { continue }
        return view.construction("F15", .sarcasme, view.core(index), index)
      }
      if view.spelled(start, in: "o oh ah zo"), view.first("ineens opeens plots", in: own) != nil,
        view.first("wel", in: own) != nil
      {
        return view.construction("F15", .sarcasme, view.core(index), index)
      }
      if view.spelled(start, in: "zo ah kijk"),
        let ook = own.first(where: {
          view.spelled($0, "ook") && view.spelled($0 + 1, "weer") && view.spelled($0 + 2, "eens")
        })
      {
        return view.construction("F15", .sarcasme, ook..<ook + 3, index)
      }
    }
    return nil
  }

  /// *Blijkbaar ben ik de enige volwassene*; *u heeft daar ongetwijfeld goed over nagedacht*; *weeral iets voor uw bureau zeker*.
  private func surely(_ view: SentenceView) -> Hit? {
    guard !view.isAppreciation else { return nil }
    for i in view.places(of: "blijkbaar kennelijk klaarblijkelijk ongetwijfeld")
    where !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.sentence.isQuestion, !view.clause(index).isQuoted, view.clause(index).frame != .reported,
        view.find("dacht", "ik") == nil, view.find("denk", "ik") == nil,
        view.first("vergeten mis gemist vergist", in: view.own(index)) == nil || view.clause(index).person != .ik
      else { continue }
      if view.isPlainNews(index) || !view.isAmongPeople || isOwnDiscovery(index, view) { continue }
      // Kennelijk zeg ik daar niets van: looking at oneself.
      if view.clause(index).person == .ik, !view.mentionsOther,
        !view.isFinite(index, "zijn moeten mogen tellen krijgen hebben")
      {
        continue
      }
      return view.construction(
        "C33",
        view.clause(index).person == .ik || view.spelled(i, "ongetwijfeld")
          ? .sarcasme : view.isAboutOther(index) ? .interpretatie : .sarcasme, i..<i + 1, index)
    }
    // weeral iets voor uwen bureau zeker; excuses zijn hier zeker ook afgeschaft
    let last = view.tokens.last { view.isWord($0) }
    for i in view.places(of: "zeker") where !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, view.clause(index).person != .ik else { continue }
      let again = view.first("weer weeral alweer ook te", in: view.own(index)) != nil
      if i == last, again, !view.sentence.senses.has(.positive),
        view.first("content blij gelukkig tevreden", in: view.own(index)) == nil
      {
        return view.construction("C34", .sarcasme, i..<i + 1, index)
      }
      if view.spelled(i + 1, in: "ook weer"), view.clause(index).person != .ander, !view.sentence.isQuestion,
        view.clause(index).finite >= 0, view.clause(index).finite < i
      {
        return view.construction("C34", .sarcasme, i..<i + 2, index)
      }
    }
    return nil
  }

  /// *Ik ben ooit bedrogen en dat zit er blijkbaar nog*: found in oneself.
  private func isOwnDiscovery(_ index: Int, _ view: SentenceView) -> Bool {
    view.clause(index).person == .ding && view.sentence.grammar.isDisjoint(with: .secondPerson)
      && view.spelled(view.clause(index).subject, in: "dat het")
      && view.clauses.contains {
        view.clause($0).kind == .root && view.clause($0).person == .ik && view.clause($0).tense != .present
      }
  }

  /// *En ik mag weer uitleggen waarom er geen gymtas is*; *de rest mag het opnieuw doen* (C48).
  private func martyr(_ view: SentenceView) -> Hit? {
    guard !view.isAppreciation, !view.sentence.isQuestion else { return nil }
    for index in view.clauses
    where !view.clause(index).isQuoted && view.clause(index).kind == .root && view.clause(index).finite >= 0 {
      let c = view.clause(index)
      let isSpeaker = c.person == .ik || view.spelled(c.subject, in: "ondergetekende wij we rest")
      // *Ik mocht het weer alleen oplossen*
      guard isSpeaker, c.tense == .present || c.tense == .past && view.isFinite(index, "mogen"), c.negation < 0 else {
        continue
      }
      let own = view.own(index)
      let again = view.first("weer weeral alweer wederom opnieuw", in: own)
      // Jij leeft bij de dag en ik mag 's nachts rekenen.
      let contrasted = view.clauses.contains {
        $0 < index && view.isTarget($0) && view.clause($0).kind == .root && view.clause($0).finite >= 0
          && view.clause($0).order != .question
          // *Jij was de baas en ik mocht de spijkers aangeven*: how it was, told fondly as likely as not.
          && (c.tense == .present || !view.isFinite($0, "zijn"))
          && (view.isStressedSubject($0) || view.clause($0).grammar.contains(.polite)) && !view.verbSense($0, .goodDeed)
          && !view.verbSense($0, .hardship)
      }
      if contrasted, !view.likesSomebody(index),
        view.isFinite(index, "mogen")
          || view.isFinite(index, "kunnen moeten staan zitten blijven")
            && (again != nil || view.first("dan alleen alles maar ondertussen", in: own) != nil
              || own.contains {
                view.spelled($0, "met") && view.spelled($0 + 1, "de") && view.isFinite(index, "staan zitten")
              }),
        view.first("graag samen fijn blij ook", in: own) == nil
      {
        return view.construction("C48", .jijOpener, view.core(index), index)
      }
      // *Na zes weken gips mocht ik weer alleen lopen*
      guard let again, view.isFinite(index, "mogen moeten kunnen"), c.tense == .present || c.order == .main,
        own.contains(where: { view.spelled($0, "van") }) == false
      else { continue }
      guard view.verbSense(index, .burden) || view.first("wachtstand wacht rij alleen opruimen", in: own) != nil else {
        continue
      }
      let second =
        view.first(
          "dan en alles eentje alleen natuurlijk zeker allemaal straks", in: view.tokens.prefix { $0 <= again + 6 })
        != nil || !view.neighbourBlames.isEmpty
      return view.construction(
        "C48", second ? .sarcasme : .verwijtwoordje, view.core(index), index, level: second ? .warning : .hint)
    }
    return nil
  }

  /// *Wij zijn dat inmiddels gewend*; *ik ben van u niet anders gewend*; *laat mij maar, ik ben het gewend* (C51).
  private func usedToIt(_ view: SentenceView) -> Hit? {
    for i in view.places(of: "gewend gewoon") where !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, view.clause(index).person == .ik || view.clause(index).person == .wij,
        view.isFinite(index, "zijn"),
        view.clause(index).tense == .present || view.clause(index).tense == .perfect,
        view.spelled(i, "gewend") || view.spelled(i - 1, in: "anders niet") || view.isOfOther(after: i)
      else { continue }
      let own = view.own(index)
      if view.clauses.contains(where: { view.clause($0).kind == .infinitival && $0 != index })
        || view.spelled(i + 1, in: "dan om")
      {
        continue
      }
      let cue =
        view.first("inmiddels onderhand anders ondertussen intussen wel", in: own) != nil
        || view.find("laat", "maar") != nil || view.find("laat", "mij", "maar") != nil
        || view.find("laat", "me", "maar") != nil
      guard cue, view.first("nog langzaam gelukkig", in: own) == nil else { continue }
      let ofYou = view.isOfOther(after: view.clause(index).finite, within: 4)
      return view.construction("C51", ofYou ? .jijOpener : .sarcasme, view.core(index), index)
    }
    return nil
  }

  /// *Je moest zogenaamd overwerken*; *jij moest 'even' bij een vriend langs* (C68, C69).
  private func pretence(_ view: SentenceView) -> Hit? {
    guard view.first(Self.feigned, in: view.tokens) != nil || view.tokens.contains(where: { view.isScare($0) }) else {
      return nil
    }
    for i in view.tokens {
      let index = view.clause(ofToken: i)
      guard index >= 0 else { continue }
      if view.spelled(i, in: Self.feigned), !view.isQuoted(i) {
        let owned = (max(view.tokens.lowerBound, i - 2)..<i).contains {
          view.spelled($0, in: "jouw je uw jullie")
            || view.spelled($0, in: "zijn haar")
              && (view.context.mentionsPartner || view.clause(index).person == .derde)
        }
        if view.isJudgeable(index) && view.clause(index).subject != i || owned {
          return view.construction("C68", .interpretatie, i..<i + 1, index)
        }
      }
      if view.isWord(i), view.isScare(i),
        view.isTarget(index) || view.spelled(i - 2, in: "jouw uw je") || view.spelled(i - 1, in: "jouw uw"),
        !view.isVerb(index, "zeggen noemen heten schrijven bedoelen appen vragen roepen typen sturen antwoorden"),
        !view.passage.tokens[i].flags.contains(.capital),
        view.spelled(
          i,
          in:
            "druk moe even vergeten helpen hulp werk vergadering opruimen sorry grapje vriendin collega probleem moeite overleg terug straks vriend snel"
        ) || view.verbSense(index, .burden)
      {
        return view.construction("C69", .sarcasme, i..<i + 1, index)
      }
    }
    return nil
  }

  /// *... alsof het een quiz is*: what the other does, drawn as absurd.
  private func asIf(_ view: SentenceView) -> Hit? {
    for index in view.clauses where view.spelled(view.clause(index).opener, "alsof") && !view.clause(index).isQuoted {
      let c = view.clause(index)
      guard c.frame != .interpretation, c.tense == .present || c.parent < 0,
        view.first("voel voelde voelt lijkt leek gevoel", in: view.tokens) == nil
      else { continue }
      guard
        let main = view.clauses.first(where: {
          $0 != index && view.clause($0).finite >= 0 && view.clause($0).kind != .infinitival && $0 < index
        })
      else { continue }
      let doer = view.clause(main)
      // Doe maar alsof je thuis bent.
      if doer.order == .imperative { continue }
      let isOther =
        view.isAboutOther(main) || doer.person == .derde && view.spelled(doer.subject, in: "hij zij ze iedereen")
        || view.clauses.contains { $0 < index && view.isTarget($0) && view.clause($0).kind == .root }
      // *Mijn moeder doet weer alsof ik zes ben*
      if !view.mentionsOther, doer.subjectPhrase.contains(where: { view.senses($0).has(.kin) }) {
        continue
      }
      // *Op mijn werk doet iedereen alsof Fatima al weg is*
      if view.spelled(doer.subject, "iedereen"), c.person != .ik, !view.mentionsOther { continue }
      guard isOther, !view.isGood(main), doer.negation < 0 || !view.isFinite(main, "hoeven") else { continue }
      return view.construction(
        "F15", view.isFinite(main, "doen kijken rollen aankijken") ? .interpretatie : .oordeel, view.core(index), index)
    }
    return nil
  }
}

extension SentenceView {
  /// *Blijkbaar is de bakker op maandag dicht*, *de trein rijdt blijkbaar niet*, *er ligt blijkbaar een pakje voor jou*.
  func isImpersonalNews(_ index: Int) -> Bool {
    let c = clause(index)
    guard c.person == .ding || c.person == .derde,
      first("weer wel ook hier belangrijker genoeg al nog", in: own(index)) == nil,
      own(index).allSatisfy({
        grammar($0).isDisjoint(with: [.possessiveOther, .objectIk, .objectWij]) || spelled($0, "jou")
      })
    else { return false }
    let isNews =
      isVerb(index, "liggen rijden vertrekken sluiten opengaan regenen sneeuwen aankomen beginnen eindigen")
      || isFinite(index, "zijn") && c.nonfinite < 0
        && first("dicht open gesloten vol uitverkocht ziek jarig afgelast verhuisd kapot stuk", in: own(index)) != nil
    return isNews && c.tense == .present
      || isFinite(index, "hebben zijn") && c.tense == .pluperfect && sentence.grammar.isDisjoint(with: .secondPerson)
  }

  /// A plain report with *blijkbaar*: about the speaker's own find, a train, the weather.
  func isPlainNews(_ index: Int) -> Bool {
    let c = clause(index)
    if isImpersonalNews(index) { return true }
    // *Ik had je willen verrassen, maar ik heb blijkbaar zout gepakt*
    if c.person == .ik, c.tense == .perfect, c.negation < 0, isFinite(index, "hebben"), index > clauses.lowerBound,
      own(index).allSatisfy({ grammar($0).isDisjoint(with: [.objectOther, .possessiveOther]) }),
      first("alleen enkel altijd nooit alles te genoeg", in: own(index)) == nil
    {
      return true
    }
    guard sentence.grammar.isDisjoint(with: .secondPerson) else { return false }
    // *Blijkbaar heb ik de verkeerde sleutels in mijn tas gestopt*
    if c.person == .ik, c.tense == .perfect, c.negation < 0, isFinite(index, "hebben"),
      own(index).contains(where: { grammar($0).contains(.possessiveIk) })
    {
      return true
    }
    guard c.person == .derde || c.person == .ding else { return false }
    if context.isSingleLine || context.sentences == 1 { return true }
    return c.tense == .past && c.negation < 0 && !sentence.grammar.contains(.objectIk) && !context.addressesOther
  }

  /// What the sentences right before or after hold against the other: a missed act, a negative word about the other.
  var neighbourBlames: [Int] {
    [-1, 1].compactMap { neighbour($0) }.flatMap { view in
      view.clauses.filter {
        view.isTarget($0) && (view.clause($0).negation >= 0 || view.isBad($0)) && view.clause($0).kind == .root
      }
    }
  }
}
