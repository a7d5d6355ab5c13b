internal import Dutch

/// Adjectives that judge: as predicate, before a noun, as adverb; and *te* with a norm, and virtues denied.
extension Oordeel {
  /// The verdict of a judging adjective at `i`, if the other is its target.
  func adjective(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    let found =
      (view.entries(i, .judgement) + view.entries(i, .diagnosis) + view.entries(i, .flaw))
      .filter { $0.kind == .adjective }
    let ownsWork = view.hasOwnedSubject(index) || view.hasActOfOtherAsSubject(index)
    guard let entry = ownsWork ? found.first(where: { $0.sense == .flaw }) ?? found.first : found.first else {
      return nil
    }
    let clause = view.clause(index)
    let isFlaw = entry.sense == .flaw
    let isWeak = entry.keys["kracht"] == "zwak"
    // te laat, uw laatste bezoek: it has a clock; it is no judgement of the person.
    if isWeak && view.spelled(i, in: "laat vroeg laatste") || view.spelled(i, "boter") { return nil }
    if view.isAppreciation || view.continuesThanks || view.isDenied(i) || view.isMarked(index) { return nil }
    // Met dezelfde fout in maat acht: a noun.
    if view.spelled(i - 1, in: "dezelfde diezelfde"), !view.isWord(i + 1) || !view.grammar(i + 1).isEmpty { return nil }
    if isInnocent(i, index, view) { return nil }
    // *onmogelijk te verslaan*; *weet je wat stom is, ik had ze in mijn hand*
    if view.spelled(i, in: "onmogelijk moeilijk"), view.spelled(i + 1, in: "te om") { return nil }
    if view.find("weet", "je", "wat") != nil, view.spelled(i + 1, "is") { return nil }
    // Uw pakket is bij ons verkeerd bezorgd: by somebody else.
    if clause.person == .ding, clause.nonfinite > i, view.isFinite(index, "zijn worden"),
      view.lexeme(clause.nonfinite).forms.contains(.participle)
    {
      return nil
    }
    // Niet omdat jij te traag bent: denied.
    if clause.kind == .causal, clause.opener > 0, view.spelled(clause.opener - 1, in: "niet nie") { return nil }
    // Jullie hebben ze verwend: the verb itself.
    if clause.nonfinite == i, view.isFinite(index, "hebben") { return nil }
    // *een heerlijke gek*: fondly said.
    if view.isWord(i - 1), view.senses(i - 1).has(.positive), view.folded(i - 1).ends("e"),
      !view.folded(i - 1).ends("ste")
    {
      return nil
    }
    // vreselijk lief
    if view.isWord(i + 1), view.senses(i + 1).has(.positive), !view.senses(i + 1).has(.judgement),
      !view.text(i).hasSuffix("e")
    {
      return nil
    }
    // Je vond mijn grap kinderachtig: the other judged.
    if view.isTarget(index), view.isFinite(index, "vinden"),
      view.own(index).contains(where: {
        $0 < i && !view.grammar($0).isDisjoint(with: [.possessiveIk, .objectIk]) || view.spelled($0, "het")
      })
    {
      return nil
    }
    if clause.subject == i, clause.subjectPhrase.count > 1 { return nil }
    // Je mag best zielig doen: it is allowed.
    if view.isFinite(index, "mogen"), view.first("best gerust rustig gewoon", in: view.own(index)) != nil { return nil }
    // Je voelde je dom: how it was for the other, not how the other is.
    if view.isTarget(index), view.isVerb(index, "voelen"),
      view.own(index).contains(where: {
        view.grammar($0).contains(.reflexive) || view.spelled($0, in: "je u zich") && $0 > clause.finite
      })
    {
      return nil
    }
    let isIntensified = view.isIntensified(i)
    func hit(_ level: Level? = nil) -> Hit { make(view, i..<i + 1, index, "bijvoeglijk", entry, level: level) }

    // De mijne is zo zuur.
    if let mine = view.first("mijne mijnen", in: view.tokens), mine < i, i - mine <= 4 { return nil }
    if isSaidByNobody(index, view) { return nil }
    // Wees niet zo streng voor jezelf.
    if clause.order == .imperative, view.spelled(i + 1, in: "voor tegen met"),
      view.spelled(i + 2, in: "jezelf uzelf uzelve jullie jezelve")
    {
      return nil
    }
    if let isJudged = attributive(i, index, isWeak: isWeak, isFlaw: isFlaw, view) { return isJudged ? hit() : nil }
    // gek van geluk, dol op je
    if view.spelled(i + 1, in: "van") && view.spelled(i + 2, in: "geluk blijdschap verdriet")
      || view.spelled(i, in: "gek dol zot verzot") && view.spelled(i + 1, in: "op")
    {
      return nil
    }
    if isAboutSpeaker(i, view) { return nil }
    // Ik ken niemand die zo onbeleefd is als jij.
    if view.spelled(i - 1, "zo"), !isWeak,
      view.tokens.contains(where: { $0 > i && view.spelled($0, "als") && view.spelled($0 + 1, in: "jij gij jullie u") })
    {
      return hit()
    }
    if isReportedName(i, index, view) { return nil }
    // Jouw toon is arrogant; uw antwoord is fout.
    if view.hasOwnedSubject(index), isFlaw || !isWeak,
      view.isFinite(index, "zijn worden klinken vinden lijken blijven ruiken smaken staan overkomen")
    {
      if clause.isQuestion, clause.order == .question { return nil }
      return hit(isFlaw ? .warning : nil)
    }
    // Wat je zei was gemeen; ik vind het laf dat je zweeg; onattent dat je dat oversloeg.
    if view.hasActOfOtherAsSubject(index), !isFlaw || clause.person != .ik,
      !isWeak || isIntensified && clause.person != .ik,
      clause.kind == .verbless || view.isFinite(index, "zijn vinden worden blijven lijken klinken noemen")
    {
      return hit(isFlaw ? .warning : nil)
    }
    if view.isJudgeable(index), isPoorWork(i, index, view) { return hit(.warning) }
    if isFlaw { return opinionOfWork(i, index, view) ? hit(.warning) : nil }
    if view.isExclamative(index), !isWeak || view.isFinite(index, "zijn doen") { return hit() }
    if clause.person == .ik || clause.person == .wij {
      return opinionOfOther(i, index, isWeak, isIntensified, view) ? hit() : nil
    }
    if clause.person == .algemeen { return nil }
    // Doe niet zo hysterisch.
    if clause.order == .imperative, view.isFinite(index, "doen zijn"),
      view.first("niet nie ni", in: view.own(index)) != nil
    {
      return hit()
    }
    if view.isJudgeable(index) { return isPredicate(i, index, isWeak, isIntensified, view) ? hit() : nil }
    // Dat is bot van je; lui dat je bent.
    if !isWeak || isIntensified, view.isOfOther(after: i) { return hit() }
    if view.spelled(i + 1, "dat"), view.grammar(i + 2).contains(.subjectOther), view.spelled(i + 3, in: "bent zijt ben")
    {
      return hit()
    }
    // Belachelijk hoe jij dat doet.
    if !isWeak, clause.kind == .verbless || clause.person == .ding || clause.person == nil,
      view.clauses.contains(where: {
        $0 > index && view.clause($0).kind != .root && view.isTarget($0) && view.isStressedSubject($0)
      })
    {
      return hit()
    }
    // Lekker asociaal. Wat kinderachtig.
    if !isWeak, clause.kind == .verbless, view.wordCount <= 4, view.clauses.count == 1, !view.mentionsSelf,
      view.first("de het een die dit deze", in: view.tokens) == nil, !view.sentence.isQuestion,
      view.context.addressesOther || view.isIntensified(i) || view.spelled(i - 1, in: "wat")
    {
      return hit()
    }
    return nil
  }

  /// Before a noun: whether the phrase is the other's or names the other; nil when the adjective stands alone.
  private func attributive(_ i: Int, _ index: Int, isWeak: Bool, isFlaw: Bool, _ view: SentenceView) -> Bool? {
    let next = i + 1
    guard view.isWord(next), view.clause(ofToken: next) == index,
      view.grammar(next).isDisjoint(with: [
        .preposition, .adverb, .subordinator, .coordinator, .tag, .possessiveOther, .objectIk, .subjectOther,
        .determiner,
        .interjection, .negation,
      ]),
      view.lexeme(next).forms.isDisjoint(with: .finite) || view.text(i).hasSuffix("e")
        || view.grammar(next).contains(.nounish),
      !view.grammar(next).contains(.listed) || view.grammar(next).contains(.nounish)
    else { return nil }
    let isBare = !view.text(i).hasSuffix("e")
    if isBare, view.lexeme(next).forms.contains(.participle) || view.lexeme(next).forms.contains(.infinitive) {
      return nil
    }
    let clause = view.clause(index)
    // jouw stomme telefoon, die slordige houding van jou
    let owner =
      view.spelled(i - 1, in: "jouw uw uwe uwen jullie") || view.spelled(i - 2, in: "jouw uw") && view.isWord(i - 1)
      || view.spelled(i - 1, "je") && !isWeak && clause.subject != i - 1
    if owner {
      // Uw koude voeten, jouw zware maand.
      if view.spelled(next, in: Self.bodyAndTime) { return false }
      return !isFlaw || !isWeak
    }
    if view.isOfOther(after: next, within: 2),
      !isWeak || view.isIntensified(i) || view.spelled(i - 1, in: "een die dat")
    {
      return true
    }
    if !isWeak, !isFlaw, clause.kind == .verbless, view.wordCount <= 6, !view.mentionsSelf, !view.sentence.isQuestion,
      view.spelled(i - 1, in: "zo'n zulke") || view.spelled(i - 1, "een") && view.spelled(i - 2, "wat")
    {
      return true
    }
    if isWordsOfOther(i, view) { return true }
    // Ik vind je een slechte moeder.
    if clause.person == .ik, view.isFinite(index, "vinden"), clause.tense == .present, clause.negation < 0, !isFlaw,
      !view.senses(next).has(.label),
      case let article = view.spelled(i - 1, in: "heel erg zeer behoorlijk") ? i - 2 : i - 1,
      view.spelled(article, in: "een 'n ne nen"),
      case let whom = view.spelled(article - 1, in: "echt gewoon toch eigenlijk soms wel") ? article - 2 : article - 1,
      view.spelled(whom, in: "je jou u jullie ulle"), whom > clause.finite
    {
      return !isWeak || view.spelled(i, in: "slechte zwakke lastige moeilijke koude koele harde")
    }
    let article = (max(view.tokens.lowerBound, i - 3)..<i).contains {
      view.spelled($0, in: "een zo'n 'n nen ne zulke zulk wat")
    }
    let isPerson =
      view.senses(next).has(.label) || view.senses(next).has(.partner)
      || view.spelled(
        next, in: "vent mens man vrouw kerel figuur type persoon mannetje vrouwtje wijf meid jongen gast vogel")
      // Je bent een slechte luisteraar: behind a copula and an article every noun names somebody.
      || clause.person == .ander && clause.kind == .root && view.isFinite(index, "zijn") && clause.nonfinite < 0
        && view.spelled(i - 1, in: "een 'n ne nen") && i > clause.finite && !view.senses(next).has(.topic)
      || view.spelled(next, in: "ouder vader moeder collega baas vriend vriendin partner buur zoon dochter echtgenoot")
    if view.isExclamative(index) { return !isWeak || isPerson }
    if view.isJudgeable(index), view.isFinite(index, "zijn worden blijven lijken vinden"), isPerson, article || isBare,
      clause.order != .question
    {
      return !isWeak || view.spelled(i, in: "slechte slecht zwakke lastige moeilijke koude koele harde")
        || view.first("echt zo'n toch gewoon wel ook wat best", in: view.own(index)) != nil
    }
    // Je draagt een schreeuwerige das; je hebt oubollige ideeën.
    if !isWeak, !isFlaw, view.isTarget(index), !view.isPerceived(index),
      view.isFinite(index, "hebben dragen maken kopen kiezen schrijven houden zetten trekken stellen geven"),
      clause.order != .question, clause.kind == .root || clause.kind == .content,
      !view.spelled(
        next,
        in: "dag avond nacht week jaar tijd jeugd baas hond ziekte pijn klacht reis vergadering leven kind bult wond"),
      !view.senses(next).has(.kin), !view.senses(next).has(.thirdParty)
    {
      return true
    }
    if view.senses(next).has(.label)
      || view.spelled(next, in: "gedrag houding toon reactie manier actie streek opmerking"),
      view.isTarget(index), !isWeak
    {
      return true
    }
    // Dat vind ik kinderachtig gedrag.
    return false
  }

  /// *Wat een stomme vraag!*, *dat is een belachelijke smoes*: what was just said or done, with a verdict before it.
  private func isWordsOfOther(_ i: Int, _ view: SentenceView) -> Bool {
    guard !view.mentionsSelf, !view.sentence.isQuestion, view.spelled(i - 1, in: "een 'n ne"),
      view.spelled(
        i + 1,
        in:
          "vraag opmerking smoes smoesje uitvlucht excuus antwoord voorstel idee plan grap grapje mop streek actie vertoning redenering gedachte reactie"
      ), !view.isWord(i + 2) || view.spelled(i + 2, in: "zeg zeg man hoor"),
      view.entries(i, .judgement).contains(where: { $0.keys["kracht"] != "zwak" })
        || view.spelled(i, in: "stomme domme flauwe slappe slechte")
    else { return false }
    let first = view.firstContentWord ?? -1
    return view.spelled(first, in: "wat") && view.spelled(i - 2, "wat")
      || view.spelled(first, in: "dat dit wat") && view.spelled(first + 1, in: "is was vind")
  }

  /// What has a state of its own, whoever it belongs to: parts of the body, stretches of time.
  private static let bodyAndTime: WordSet =
    "heup heupen voet voeten hand handen knie knieën rug hoofd oog ogen oor oren been benen arm armen tand tanden buik maag huid neus schouder schouders nek vingers longen maand week dag dagen nacht nachten jaar jaren tijd periode jeugd kindertijd"

  /// *Voor mijn verjaardag*, *voor mij*: what is done is done for the speaker.
  private func isForSpeaker(_ index: Int, _ view: SentenceView) -> Bool {
    view.own(index).contains {
      view.spelled($0, "voor") && !view.grammar($0 + 1).isDisjoint(with: [.objectIk, .objectWij, .possessiveIk])
    }
  }

  /// The predicate or adverb of a clause about the other.
  private func isPredicate(_ i: Int, _ index: Int, _ isWeak: Bool, _ isIntensified: Bool, _ view: SentenceView) -> Bool
  {
    let clause = view.clause(index)
    let isCopula =
      view.isVerb(
        index,
        "zijn worden blijven lijken doen klinken reageren kijken overkomen gedragen praten antwoorden handelen zeggen omgaan"
      )
      || view.isFinite(index, "zijn doen")
    if isWeak {
      guard isIntensified || view.isExclamative(index), !view.spelled(i - 1, "als"), clause.kind != .conditional,
        !view.sentence.isQuestion || clause.order == .question
      else { return false }
      return view.isFinite(index, "zijn doen worden reageren klinken kijken blijven lachen kunnen zitten")
    }
    if clause.isQuestion, clause.order == .question, !isIntensified { return false }
    if !isCopula, view.text(i).hasSuffix("e") { return false }
    // een inflected participle or a comparison is no verdict: even lui als ik
    if view.spelled(i + 1, "als"),
      view.spelled(i + 2, in: "mij wij ons") || view.spelled(i + 2, "ik") && !view.isWord(i + 3)
    {
      return false
    }
    return true
  }

  /// *Je hebt dat slecht gedaan*, *je kookt vies*: how the other does something.
  private func isPoorWork(_ i: Int, _ index: Int, _ view: SentenceView) -> Bool {
    let clause = view.clause(index)
    return view.spelled(
      i,
      in:
        "slecht vies fout verkeerd beroerd waardeloos onleesbaar afschuwelijk vreselijk verschrikkelijk belabberd erbarmelijk abominabel bedroevend rampzalig hopeloos"
    ) && clause.order != .question
      && clause.kind == .root && clause.negation < 0
      && view.isVerb(
        index,
        "doen maken koken schrijven zingen rijden werken parkeren poetsen strijken uitleggen luisteren plannen voorbereiden aanpakken spelen dansen praten spreken tekenen bakken voorlezen schilderen acteren sturen"
      )
  }

  /// *Ik vind jou onverschillig*, *ik vond jouw opmerking ongepast*.
  private func opinionOfOther(_ i: Int, _ index: Int, _ isWeak: Bool, _ isIntensified: Bool, _ view: SentenceView)
    -> Bool
  {
    let clause = view.clause(index)
    guard view.isVerb(index, "vinden noemen beschouwen ervaren") || view.isFinite(index, "vinden"),
      !isWeak || isIntensified, clause.order != .question, !view.sentence.isQuestion,
      view.first("om als", in: i..<view.tokens.upperBound) == nil
    else { return false }
    if view.isOfOther(after: i) { return !isWeak }
    let objects = view.own(index).filter { $0 != clause.subject && $0 < i }
    return objects.contains { j in
      if view.grammar(j - 1).contains(.preposition) { return false }
      if view.spelled(j, in: "jouw uw") { return view.isWord(j + 1) && !view.senses(j + 1).has(.kin) }
      if view.spelled(j, in: "je jullie") {
        return j + 1 >= i - 2 && !view.senses(j + 1).has(.kin)
      }
      return view.spelled(j, in: "jou u ulle")
    }
  }

  /// *Wij beschouwen uw idee als onrealiseerbaar*, *ik vind je soep smakeloos*.
  private func opinionOfWork(_ i: Int, _ index: Int, _ view: SentenceView) -> Bool {
    let clause = view.clause(index)
    guard clause.person == .ik || clause.person == .wij, !view.sentence.isQuestion,
      view.isVerb(index, "vinden noemen beschouwen")
    else { return false }
    return view.own(index).contains {
      $0 < i && $0 > clause.finite && view.spelled($0, in: "jouw uw je jullie") && view.isWord($0 + 1) && $0 + 1 < i
    }
  }

  /// The word in its plain sense: *je zong vals*, *dat kon je onmogelijk weten*, *druk met je scriptie*, *je lachte zo hard*,
  /// *je was zo stil*, *jouw fout*, *iets stoms*, *met de barst*, *je hebt stiekem iets voor me gemaakt*.
  private func isInnocent(_ i: Int, _ index: Int, _ view: SentenceView) -> Bool {
    let clause = view.clause(index)
    if view.spelled(i, in: "vals valser") {
      return view.isVerb(index, "zingen meezingen spelen fluiten klinken neuriën")
    }
    if view.spelled(i, "onmogelijk") {
      return clause.nonfinite == i + 1 || view.lexeme(i + 1).forms.contains(.infinitive)
    }
    if view.spelled(i, "druk") { return view.spelled(i + 1, in: "met op aan bezig") }
    if view.spelled(i, "hard") { return view.hasLemma(clause.finite, "lachen huilen schrikken") }
    if view.spelled(i, "stil") {
      // Waarom ben je zo stil?: asked by somebody who cares.
      if clause.order == .question, view.firstContentWord.map({ view.spelled($0, "waarom") }) ?? false { return true }
      return view.isFinite(index, "zijn") && clause.tense == .past && view.again(in: index) == nil
    }
    // Je test was negatief: a result.
    if view.spelled(i, in: "negatief negatieve"),
      view.first("test zelftest coronatest zwangerschapstest uitslag saldo getal advies hiv", in: view.tokens) != nil
    {
      return true
    }
    if view.spelled(i, "fout") { return view.spelled(i - 1, in: "jouw uw mijn een de geen onze") }
    // Wat waren je handen koud.
    if view.spelled(i, in: "koud ijskoud warm hard stijf nat droog slap traag zwaar"),
      view.own(index).contains(where: {
        view.spelled($0, in: Self.bodyAndTime) && view.grammar($0 - 1).contains(.possessiveOther)
      })
    {
      return true
    }
    // Hak de peterselie grof.
    if clause.order == .imperative, clause.negation < 0, !view.text(i).hasSuffix("e") { return true }
    // Van te weinig slaap word je chagrijnig.
    if view.isFinite(index, "worden"), clause.order == .inverted, !view.isStressedSubject(index),
      view.own(index).first(where: { view.isWord($0) }).map({ view.spelled($0, in: "van door") }) ?? false
    {
      return true
    }
    // Ik hou van uw trage manier van vertellen.
    if clause.person == .ik, clause.negation < 0, view.isFinite(index, "houden genieten"),
      view.own(index).contains(where: { $0 < i && view.spelled($0, "van") })
    {
      return true
    }
    // Sta stiekem bij de snackbar: a chat leaves the I out.
    if view.spelled(i, "stiekem") { return isForSpeaker(index, view) || clause.subject < 0 && clause.kind == .root }
    return view.spelled(i, "barst") || view.text(i).hasSuffix("s") && view.spelled(i - 1, in: "iets niets")
  }

  /// *Je noemde me lui*, *je hebt mijn vrouw naïef genoemd*: what the other called somebody is a fact.
  private func isReportedName(_ i: Int, _ index: Int, _ view: SentenceView) -> Bool {
    let clause = view.clause(index)
    guard view.isVerb(index, "noemen"), clause.order != .question, clause.tense != .present,
      !clause.subjectPhrase.contains(i)
    else { return false }
    // *Ik noemde je lui*: the speaker's own deed.
    let named: Grammar =
      clause.person == .ik
      ? [.objectOther] : [.objectIk, .objectThird, .possessiveIk, .possessiveThird]
    return [.ik, .ander, .derde].contains(clause.person)
      && view.own(index).contains { $0 < i && !view.grammar($0).isDisjoint(with: named) }
  }

  /// *als ik zo stom ben*, *ik was*: the nearest subject is the speaker.
  private func isAboutSpeaker(_ i: Int, _ view: SentenceView) -> Bool {
    view.spelled(i + 1, "als") && view.spelled(i + 2, "ik") && !view.isWord(i + 3)
      || view.spelled(i + 1, "van") && view.spelled(i + 2, in: "mij me mezelf")
      || view.spelled(i + 1, "voor") && view.spelled(i + 2, in: "mij me ons")
  }

  // MARK: Norms

  /// *te streng*, *veel te lang*: more than the speaker's norm, of the other or the other's things.
  func overmeasure(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    guard view.spelled(i, "te"), view.isWord(i + 1), view.clause(ofToken: i + 1) == index,
      view.lexeme(i + 1).forms.isDisjoint(with: .infinitive) || view.grammar(i + 1).contains(.adjectiveish),
      view.isWord(i - 1), !view.spelled(i - 1, "om")
    else { return nil }
    let clause = view.clause(index)
    // *Van te veel wafels krijgt ge buikpijn*: anybody does.
    if view.spelled(i - 1, "van"), i - 1 == view.firstContentWord, view.isVerb(index, "krijgen worden") { return nil }
    // Jij denkt altijd dat je stem te hoog is: so thinks the other.
    if clause.kind == .content, clause.parent >= 0, view.isTarget(clause.parent),
      view.isVerb(clause.parent, "denken vinden vrezen geloven")
    {
      return nil
    }
    // Je bent niet te veel.
    if view.spelled(i - 1, in: "niet nie ni nooit"), view.spelled(i + 1, in: "veel zwaar laat oud") { return nil }
    guard !view.isAppreciation, !view.isMarked(index), !view.isDenied(i), !view.sentence.isQuestion, !clause.isQuoted,
      clause.kind == .root || clause.kind == .content,
      !view.spelled(
        i + 1, in: "laat vroeg moe ziek jong oud ver vol gast voet zwak klein groot bang slecht water voorschijn"),
      !view.spelled(
        i + 1, in: "pletter goeder gronde berde binnen boven midden niet koop huur wachten paard zijner zwaar"),
      !view.senses(i + 1).has(.positive) || view.spelled(i + 1, in: "romantisch open creatief eerlijk speels spontaan"),
      !view.spelled(i + 2, in: "voor om"),
      !view.spelled(i + 1, in: "veel weinig") || !view.isVerb(index, "betalen krijgen bestellen ontvangen overmaken")
    else { return nil }
    let verbs: WordSet = "zijn hebben klinken doen praten denken reageren zitten nemen leven duren maken worden"
    guard view.isFinite(index, verbs),
      clause.nonfinite < 0 || view.isVerb(index, verbs) || clause.nonfinite == i + 2
    else { return nil }
    guard
      view.isTarget(index) || view.hasOwnedSubject(index) || view.hasActOfOtherAsSubject(index) && clause.person != .ik
    else {
      return nil
    }
    return make(view, i..<i + 2, index, "te", nil, level: .warning)
  }

  /// *Je bent niet eerlijk*, *ge zijt ni vriendelijk*: a virtue denied.
  func deniedVirtue(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    guard view.grammar(i).contains(.negation), view.spelled(i, in: "niet nie ni nooit allesbehalve"),
      view.isTarget(index),
      view.isFinite(index, "zijn doen"), !view.isAppreciation, !view.isMarked(index),
      view.clause(index).kind == .root || view.clause(index).kind == .content, !view.sentence.isQuestion,
      view.clause(index).nonfinite < 0
    else { return nil }
    let virtues: WordSet =
      "aardig eerlijk lief attent netjes fatsoenlijk sociaal beleefd betrouwbaar leuk gezellig volwassen slim verstandig redelijk respectvol zorgzaam trouw collegiaal vriendelijk"
    for j in [i + 1, i + 2] where view.spelled(j, in: virtues) {
      if j == i + 2, !view.spelled(i + 1, in: "echt erg bepaald heel zo meer altijd eens bijzonder") { continue }
      guard
        !view.isWord(j + 1)
          || !view.grammar(j + 1).isDisjoint(with: [
            .preposition, .tag, .adverb, .coordinator, .subordinator, .interjection,
          ])
      else { continue }
      if view.spelled(j + 1, "maar") || view.spelled(i - 1, "waarom") { return nil }
      return make(view, i..<j + 1, index, "niet-deugd", nil)
    }
    return nil
  }
}
