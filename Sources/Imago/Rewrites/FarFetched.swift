internal import Dutch

/// Rewrites that keep the draft's sting in kinder grammar: an image asked in earnest, a verdict told as a fact.
///
/// Recipes look at clauses; what they made is looked at here once more as a whole, before it is offered.
extension Rewriter {
  /// Whether a draft would be no help: it asks in earnest what was said in scorn, or what it says points at nothing any more.
  func isFarFetched(_ draft: Draft, for hit: Hit) -> Bool {
    let text = draft.text
    // What asks for all of it holds no words of the draft.
    if Self.openPrompts.contains(where: text.holds) { return false }
    if pointsAtNothing(text) || keepsHarmlessHalf(text)
      || view.tokens.contains(where: { view.spelled($0, in: Self.sneers) && holdsWord($0, text) })
    {
      return true
    }
    // *de trap en nooit de lift*: one thing and not another, of which only one would be left.
    if let and = view.tokens.first(where: {
      view.spelled($0, in: "en maar") && view.spelled($0 + 1, in: "niet nooit nie geen") && view.isWord($0 + 2)
        && view.clause(ofToken: $0) == view.clause(ofToken: $0 + 2)
    }), text.holds(view.text(and + 2)), !text.holds(view.text(and + 1)) {
      return true
    }
    if ["erg", "wel", "zo", "heel", "veel te"].contains(where: {
      text.holds("\($0) makkelijk ") || text.holds("\($0) gemakkelijk ")
    }) {
      return true
    }
    if isHabitToldOnce(text) || keepsOneHalf(text) || claimsGuess(text) { return true }
    // *die meid*, *wanneer het jou schikt*, *zoals men een ladder uitleent*: the sneer itself.
    if Self.stings.contains(where: text.holds) { return true }
    // *Ik had graag gehad dat je het meldde voordat je zoiets uitgeeft*: half of it was not put in the past.
    if text.holds("ad graag gehad dat"),
      view.clauses.contains(where: {
        view.clause($0).kind == .temporal && view.clause($0).tense == .present && view.clause($0).finite >= 0
          && text.holds(" " + view.text(view.clause($0).finite))
      })
    {
      return true
    }
    // *Ik ben hier alleen vanwege jou*: only, not by oneself.
    if view.tokens.contains(where: {
      view.spelled($0, in: "alleen enkel") && view.spelled($0 + 1, in: "vanwege door dankzij voor omdat")
    }), text.holds("alleen") {
      return true
    }
    // *Van alles wat jij beloofd hebt*: counted on what?
    if text.holds("erop gerekend, ") || text.holds("erop gerekend") && text.holds(" zonder ") { return true }
    // *Toen je aan eten dacht*, *toen je het vond meevallen*: nobody sees that.
    if text.holds("oen ") && text.holds(", voelde"),
      view.clauses.contains(where: {
        view.isTarget($0) && view.clause($0).kind == .root
          && view.isVerb($0, "denken weten vinden willen hopen menen beseffen")
          && holdsWords(of: $0, text) && !text.holds("'[")
      })
    {
      return true
    }
    if text.holds("destijds"), text.holds("[wanneer?]") { return true }
    if text.holds("het idee dat") { return asksInEarnest(text) }
    if draft.kind == .verzoek { return asksForNothing(text) }
    // *En ge zegt sorry tegen ons ma*: asked for, not done.
    let isOrder = hit.rule == "eis" || hit.construction == "weging" && view.clauses.contains { isOrderedAsTold($0) }
    if isOrder, text.hasPrefix("Toen "), !text.holds("[wat zag of hoorde je?]"),
      view.clauses.contains(where: {
        view.isTarget($0) && view.clause($0).tense == .present && view.clause($0).negation < 0
      })
    {
      return true
    }
    // *je liegt tegen een vrouw met een dikke buik*: the speaker, seen from outside.
    if text.holds("tegen een ") || text.holds("deed me pijn") && view.first("spijt sorry", in: view.tokens) != nil {
      return true
    }
    // *Ga je nu alweer weg?*: not yet.
    if view.sentence.isQuestion, view.first("nu", in: view.tokens) != nil, text.holds("oen "), text.holds(", voelde"),
      view.clauses.contains(where: {
        view.isTarget($0) && view.clause($0).tense == .present && holdsWords(of: $0, text)
      })
    {
      return true
    }
    // *Toen je al op die telefoon zat*: since when went with the rest.
    if text.holds("oen "), text.holds(", voelde"), text.holds(" al "), view.first("al", in: view.tokens) != nil {
      return true
    }
    if text.holds("Ik wil graag serieus"), view.tokens.contains(where: { view.grammar($0).contains(.objectWij) }) {
      return true
    }
    return mixesTimes(text)
  }

  /// *En ge zegt sorry tegen ons ma, voor ge aan tafel komt*, *je belt ze op en je neemt het terug*: an order in the form of a statement.
  func isOrderedAsTold(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard view.isTarget(index), clause.kind == .root, clause.order == .main, clause.tense == .present,
      clause.negation < 0,
      view.isVerb(
        index, "zeggen bellen opbellen terugbrengen teruggeven terugnemen ophalen betalen opruimen uitleggen doen"),
      !hasTime(index)
    else { return false }
    return view.clauses.contains {
      view.clause($0).parent == index && view.spelled(view.clause($0).opener, in: "voor voordat eer")
        || $0 > index && view.clause($0).kind == .root && view.isTarget($0) && view.clause($0).tense == .present
          && view.isVerb($0, "terugnemen teruggeven rechtzetten goedmaken zeggen betalen")
    }
  }

  private static let openPrompts = [
    "[wat zag of hoorde je?]", "[wat zou helpen?]", "[welk idee?]", "[wat mis je?]", "[wat heb je nodig?]",
  ]

  /// Words that are themselves the sting, whatever is told with them.
  private static let sneers: WordSet =
    "pontificaal welgeteld doodleuk doodgemoedereerd doodkalm expres opzettelijk minstens tenminste zakdoekjes cursusje"

  private func holdsWord(_ i: Int, _ text: String) -> Bool {
    text.holds(" " + view.text(i)) || text.hasPrefix(view.text(i).capitalisedFirst + " ")
  }

  /// Turns that are a reproach in any frame.
  private static let stings = [
    " die meid", " dat mens", " die vent", " dat beest", " überhaupt", " daarna ", " voor het gemak", " standaard ",
    "in plaats van", " het jou schikt",
    " het jou uitkomt", " het je uitkomt", " zoals men ",
    " zoals je een ", "rekening mee houden", " te denken had",
  ]

  /// *Toen je wegliep zodra het moeilijk werd*, *toen ge niet meer naar mij keekt*: what goes on has no moment.
  private func isHabitToldOnce(_ text: String) -> Bool {
    guard text.holds("Toen ") || text.holds("toen ") else { return false }
    let isOver = view.clauses.contains { index in
      view.isTarget(index) && view.clause(index).kind != .relative
        && view.own(index).contains { view.spelled($0, in: "niet nie ni") && view.spelled($0 + 1, "meer") }
    }
    // *natuurlijk ga je niet mee*: not yet.
    if view.first("natuurlijk", in: view.tokens) != nil,
      view.clauses.contains(where: {
        view.isTarget($0) && view.clause($0).tense == .present && view.clause($0).negation >= 0
      })
    {
      return true
    }
    return text.holds(" zodra ") || text.holds(" nog ni ") || text.holds(" nog niet ") || text.holds(" nog nie ")
      || isOver && text.holds(" niet meer ") || text.holds(" telkens ")
      || text.holds("[wanneer?]") && (text.holds(" nog altijd ") || text.holds(" nog steeds "))
  }

  /// *ik betaal de huur, ik betaal de boodschappen en jij betaalt je sneakers*: one statement of several is told, and another that is
  /// as plain goes, so that something else is said.
  private func keepsOneHalf(_ text: String) -> Bool {
    let isGuess = text.holds("het idee dat")
    if text.holds("erop gerekend") { return false }
    guard isGuess || text.holds("oen ") && text.holds(", voelde") || text.holds(", en ik voel") else { return false }
    let told = view.clauses.filter {
      let clause = view.clause($0)
      return clause.kind == .root && clause.finite >= 0 && !clause.isQuoted && clause.order != .imperative
        && [.ik, .wij, .ander, .derde].contains(clause.person) && view.own($0).count { view.isWord($0) } > 3
    }
    // *Ge hebt geen woord tegen mij gezegd, ge zat daar liever met mijn broer*: what touches the speaker is the matter.
    guard told.count > 1, told.contains(where: { holdsWords(of: $0, text) }),
      !told.contains(where: { index in
        view.isTarget(index) && holdsWords(of: index, text) && view.clause(index).order == .main
          && view.own(index).contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
      })
    else { return false }
    return told.contains {
      !holdsWords(of: $0, text) && !isJudging($0) && !isImage($0) && view.clause($0).frame == .none
    }
  }

  /// *Ik eet blijkbaar alleen voor de sier*, *jij vond het kennelijk meevallen*: what was a guess, with a wry face, told as a fact.
  private func claimsGuess(_ text: String) -> Bool {
    guard !text.holds("het idee dat"), let knowing = view.first("blijkbaar kennelijk vermoedelijk", in: view.tokens),
      case let index = view.clause(ofToken: knowing), index >= 0
    else { return false }
    return holdsWords(of: index, text) && !text.holds("?") || text.hasPrefix("Toen ") && holdsWords(of: index, text)
  }

  // MARK: What is left out

  /// *toen je eroverheen stapte*, *dat je het niet merkt*: a word for what stood in the half that went.
  private func pointsAtNothing(_ text: String) -> Bool {
    let roots = view.clauses.filter { view.clause($0).kind == .root && view.clause($0).finite >= 0 }
    guard roots.count > 1, let first = roots.first, view.clause(first).kind == .root,
      !text.holds(view.text(view.clause(first).finite).loweredFirst),
      view.clause(first).verbRow < 0 || !holdsVerb(of: first, text)
    else { return false }
    return view.tokens.contains { i in
      guard i >= view.clause(first).tokens.upperBound, view.isWord(i), view.clause(ofToken: i) >= 0,
        view.clause(view.clause(ofToken: i)).subject != i,
        text.holds(" " + view.text(i) + " ") || text.holds(" " + view.text(i) + ",")
      else { return false }
      if view.spelled(i, in: "eroverheen erover erop ervoor ernaast erdoorheen ertussen ermee eraan erin") {
        return true
      }
      if view.spelled(i, "daar"), !view.isWord(i + 1) || view.grammar(i + 1).isDisjoint(with: .preposition) {
        return true
      }
      // *die had je niet voor me over*, *jij merkt het niet*
      let next = i + 1
      let isAlone = !view.isWord(next) || view.lexeme(next).forms.isFinite || !view.grammar(next).isEmpty
      return view.spelled(i, in: "die dat het 't t haar hem ze") && isAlone
        && view.clause(view.clause(ofToken: i)).opener != i
        && !view.clauses.contains {
          view.clause($0).parent == view.clause(ofToken: i) && view.clause($0).kind == .content
        }
    }
  }

  /// *Je at van haar stoofvlees terwijl je haar de les las*: what the other did is told without what hurt.
  private func keepsHarmlessHalf(_ text: String) -> Bool {
    guard text.hasPrefix("Toen ") || text.hasPrefix("toen ") else { return false }
    let told = view.clauses.filter {
      view.isTarget($0) && view.clause($0).finite >= 0
        && ![.relative, .content, .embeddedQuestion, .conditional].contains(view.clause($0).kind)
    }
    if let like = view.find("alsof"), !text.holds("alsof"),
      told.contains(where: { isHarmless($0) && view.clause($0).finite < like })
    {
      return true
    }
    // *Je houdt die deur op een kier, zodat je zo weer weg kunt*: what for, without which it is nothing.
    if let purpose = view.first("zodat opdat", in: view.tokens), !text.holds("zodat"), !text.holds("opdat"),
      told.contains(where: { view.clause($0).finite < purpose && holdsWords(of: $0, text) })
    {
      return true
    }
    guard told.count > 1, let kept = told.first(where: { isHarmless($0) && holdsWords(of: $0, text) })
    else { return false }
    return told.contains { $0 != kept && !holdsWords(of: $0, text) }
  }

  /// *je at van haar stoofvlees*; *je liep langs me* is no such thing.
  private func isHarmless(_ index: Int) -> Bool {
    view.isVerb(index, Self.harmless)
      && view.own(index).allSatisfy { view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
  }

  private static let harmless: WordSet =
    "komen binnenkomen thuiskomen gaan zitten eten slapen praten lopen staan liggen kijken lezen werken rijden wonen drinken"

  /// Whether a word of a clause or of what hangs on it stands in a text; so it is said of one that has none but small words.
  private func holdsWords(of index: Int, _ text: String) -> Bool {
    let clause = view.clause(index)
    if [clause.nonfinite, clause.particle].contains(where: { $0 >= 0 && text.holds(view.text($0)) }) { return true }
    let words = view.clauses.filter { $0 == index || view.clause($0).parent == index }.flatMap { Array(view.own($0)) }
      .filter {
        view.isWord($0) && $0 != clause.finite && view.token($0).range.count > 3
          && view.grammar($0).isDisjoint(with: Self.small)
      }
    return words.isEmpty || words.contains { text.holds(view.text($0)) }
  }

  private static let small: Grammar = [
    .adverb, .negation, .possessive, .determiner, .preposition, .coordinator, .subordinator, .interrogative, .time,
  ]

  /// Whether the verb of a clause is in a text in some form.
  private func holdsVerb(of index: Int, _ text: String) -> Bool {
    [view.clause(index).nonfinite, view.clause(index).particle].contains { $0 >= 0 && text.holds(view.text($0)) }
  }

  /// *Toen ik vertelde dat ik teamleider word en jij vraagt wat we eten*: half of it was not put in the past.
  private func mixesTimes(_ text: String) -> Bool {
    guard text.hasPrefix("Toen ") || text.hasPrefix("toen ") else { return false }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      return (clause.kind == .root || view.grammar(clause.tokens.lowerBound).contains(.coordinator))
        && view.isTarget(index) && clause.tense == .present
        && clause.finite >= 0
        && !view.isFinite(index, "hebben zijn") && text.holds(" " + view.text(clause.finite) + " ")
        && view.lexeme(clause.finite).forms.isDisjoint(with: .past)
    }
  }

  // MARK: Requests

  /// *Wil je één ding noemen dat je deze week hebt gedaan?*, *zou je willen nadenken over een ander?*: a reproach with a question mark.
  private func asksForNothing(_ text: String) -> Bool {
    if view.first("één", in: view.tokens) != nil, text.holds("noemen") { return true }
    if Self.unaskable.contains(where: text.holds) || text.hasSuffix("willen nadenken?")
      || text.hasSuffix("willen nadenken")
    {
      return true
    }
    if text.hasPrefix("Zou"), text.holds("willen weten") { return true }
    // *Leest u uw post eigenlijk wel?*: no wish in it.
    if view.sentence.isQuestion, view.first("eigenlijk überhaupt", in: view.tokens) != nil, !text.holds(" me"),
      !text.holds(" mij"), !text.hasPrefix("Ik")
    {
      return true
    }
    // *Zou je [wanneer?] willen delen?*: nothing is said of what.
    if text.holds("[wanneer?] willen "), let verb = text.split(separator: " ").last, Wording.count(text) <= 5,
      !Self.doneAlone.contains(verb.prefix { $0.isLetter }.lowercased())
    {
      return true
    }
    // *Je hebt er toch nooit een gat mee geboord*, *misschien moet je maar teruggaan*: no wish at all.
    if view.find("toch", "nooit") != nil || view.find("misschien", "moet") != nil { return true }
    // *Hoe moeilijk is het om een handdoek op te hangen?*: any towel.
    if view.find("hoe", "moeilijk") != nil || view.find("zo", "moeilijk") != nil,
      text.holds(" een ") || text.holds(" twee ") || text.holds(" drie ")
    {
      return true
    }
    if text.holds("overnemen"), view.first("laf bang spijt hoeft hoef best", in: view.tokens) != nil { return true }
    // *Zwijgt over uw werk*: no talk about it is wanted.
    if text.hasPrefix("Zullen we"),
      view.clauses.contains(where: { view.isVerb($0, "zwijgen ophouden stoppen zagen zeuren") })
    {
      return true
    }
    if text.holds("[hoe laat?]"), view.first("huwelijk vroeger destijds toen", in: view.tokens) != nil { return true }
    // *Raad eens aan wie*, *hebt ge zelfs maar gevraagd of ...*
    if ["wie?", "wat?", "waar?"].contains(where: text.hasSuffix) { return true }
    if text.holds("graag weten of"),
      view.first("zelfs vergeten maar ooit soms wel eigenlijk überhaupt", in: view.tokens) != nil
    {
      return true
    }
    return text.holds("rekening") && text.holds("houden")
  }

  private static let unaskable = [
    "nadenken over een ander", "nadenken voor", "aan jezelf willen", "aan uzelf willen", "je best ",
    "hard willen werken",
    "willen zeggen dat je", "willen zeggen dat u", "willen zeggen dat ge", "doen wat ik", " je jou ", "dat ik me ",
    "wat je gedaan hebt", "gelijk geven", " wat liever ", "elke cent", "een hobby", " een ander zoeken",
    " ander zoeken", "aan jezelf gaan", "aan uzelf gaan", " eigen ", "voor het kruipt",
    "stilstaan?", "je rol", "destijds", "doen alsof", " in je leven", " in uw leven", " tenzij ", "willen aanraden wie",
    "dat je weet waar", "dat u weet waar", "dat ge weet waar", "een foto", "zeggen welke",
  ]

  /// What one may ask of somebody without saying what, where or with whom.
  private static let doneAlone: Set<String> = [
    "bellen", "terugbellen", "praten", "helpen", "meehelpen", "koken", "luisteren", "komen", "langskomen", "meekomen",
    "meegaan", "antwoorden", "opruimen", "afwassen", "stofzuigen", "dansen", "appen", "schrijven", "thuiskomen",
    "meedoen",
    "meedenken", "overleggen", "uitpraten", "schoonmaken", "oppassen", "rijden", "betalen", "eten", "wandelen",
    "knuffelen",
  ]

  // MARK: Thoughts

  /// *Ik heb het idee dat ik voor jou een kapstok ben*: a joke, an image or a rule of conduct, no thought that can be so or not.
  private func asksInEarnest(_ text: String) -> Bool {
    if view.tokens.contains(where: { isNeverPlain($0, text) }) { return true }
    // *dat u het vervelend vindt, helpt mij niet*: said by the other, not guessed.
    if let first = view.firstContentWord, view.spelled(first, "dat"), view.clause(ofToken: first) >= 0,
      view.clause(view.clause(ofToken: first)).opener == first,
      view.clause(view.clause(ofToken: first)).person == .ander
    {
      return true
    }
    // *dat ge wilt dat hij u liever ziet dan mij, daar dienen die wafels voor*
    if [", daar ", ", die ", ", dan ", ", zo "].contains(where: text.holds) { return true }
    // *om zelf nog mee te kunnen*: what for; *om mij te raken* is about the two.
    if text.holds(" om "), text.holds(" te "), !text.holds(" om mij "), !text.holds(" om me "), view.first("zin moeite hekel", in: view.tokens) == nil { return true }
    if Self.hostile.contains(where: { text.holds($0) && !($0 == " alsof " && text.holds(" alsof ik niet ")) }) {
      return true
    }
    if view.find("en", "hier", "niet") != nil || view.find("en", "daar", "niet") != nil { return true }
    if supposesCommonplace(text) { return true }
    return !isThinkable(text)
      || view.clauses.contains { index in
        isLikening(index, text) || isLimited(index, text) || isPlainAct(index, text) || isSaidLast(index, text)
          || isEverybody(index, text)
      }
  }

  /// Turns by which a thought is a reproach: a purpose, a likeness, an image.
  private static let hostile = [
    " in jouw hoofd", " in je hoofd", "schone handen", "derde kind", "het vuile werk", " zodat ", " alsof ", " zodra ",
    " serieus ", " nu ineens ", " opeens ", "geniet", "laaft", "verdraagt", "zin wilt hebben", "zin wil hebben",
    "uithangen",
    " begrafenis ", " lekker vindt", " iets voor ", " van mij een ", " aan jezelf ", " aan uzelf ", " zo bang ",
    " omdat je ", " omdat u ", " omdat ge ", "te bestaan", "treffen", " zeer doet", " jezelf een ", " uzelf een ",
    " van mij geen ", " in een ander werelddeel", " als er iets ",
  ]

  /// Whether what is thought is what goes on in the other, or what the speaker is to them: *dat je niet naar me luistert*, *dat ik niet
  /// meer besta*. What things are (*afspraken zijn suggesties*) or people (*ik ben de helpdesk*) is a sneer in any frame.
  private func isThinkable(_ text: String) -> Bool {
    let told = view.clauses.filter { index in
      let clause = view.clause(index)
      return clause.finite >= 0 && (clause.kind == .root || clause.kind == .content && clause.frame != .none)
        && !clause.isQuoted && holdsWords(of: index, text)
        // *Ik heb het gevoel dat ...*: the frame itself.
        && !(clause.person == .ik
          && view.clauses.contains { view.clause($0).parent == index && view.clause($0).kind == .content })
        && (text.holds(view.text(clause.finite).loweredFirst)
          || clause.nonfinite >= 0 && text.holds(view.text(clause.nonfinite)))
    }
    return told.allSatisfy { index in
      let clause = view.clause(index)
      if view.isVerb(index, "zijn worden blijven"), clause.nonfinite < 0 { return isPlainState(index) }
      if view.isVerb(index, "hebben"), clause.nonfinite < 0 {
        return view.own(index).contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
          || view.first("spijt zin goesting hekel genoeg last moeite behoefte tijd gelijk", in: view.own(index))
            != nil
      }
      // *U hebt mijn naam van het graf gehouden*: what was done is no thought.
      if clause.tense == .perfect, !view.isVerb(index, Self.inner) { return false }
      let isOfMe = view.clauses.contains { view.clause($0).parent == index && view.clause($0).person == .ik }
      let isForOther =
        [.ik, .wij].contains(clause.person)
        && view.own(index).contains {
          view.spelled($0, in: "voor bij") && !view.grammar($0 + 1).isDisjoint(with: .objectOther)
        }
      if isOfMe && view.isTarget(index) && !view.isVerb(index, "zitten wachten") || isForOther { return true }
      return view.isVerb(index, Self.inner) || view.isFinite(index, "durven willen mogen")
        || !view.lexemes.vocabulary.classes(clause.verbRow < 0 ? clause.finiteRow : clause.verbRow)
          .isDisjoint(with: .mental)
        || view.own(index).contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
    }
  }

  /// *dat je boos bent*, *dat mijn werk niet belangrijk is voor jou*; not *dat ik de enige volwassene ben*.
  private func isPlainState(_ index: Int) -> Bool {
    view.own(index).contains {
      view.senses($0).has(.feeling) || view.spelled($0, in: Self.roles)
        // *niet lief voor mij*
        || view.spelled($0, in: "voor tegen met") && !view.grammar($0 + 1).isDisjoint(with: [.objectIk, .objectWij])
        || view.spelled(
          $0,
          in:
            "belangrijk belangrijker onbelangrijk minder zonder vanzelfsprekend welkom genoeg overbodig thuis er over waard eens"
        )
    }
      && !view.own(index).contains { i in
        i > view.clause(index).finite && view.spelled(i, in: "een de ne nen") && view.isWord(i + 1)
          && view.grammar(i - 1).isDisjoint(with: .preposition) && !view.spelled(i - 1, "dan")
      }
  }

  private static let inner: WordSet =
    "vinden willen houden geven luisteren interesseren uitmaken schelen begrijpen snappen denken weten missen schamen vertrouwen geloven waarderen respecteren beseffen merken opvallen bestaan tellen meetellen verwachten hopen durven gunnen voelen kennen menen bedoelen overlaten gebruiken uitgaan rekenen kiezen mogen achterhouden verzwijgen verbergen"

  /// *Jij denkt dat een kind vanzelf groot wordt*, *dat het leven een festival is*: nobody thinks so; of *dat ik* one may.
  private func supposesCommonplace(_ text: String) -> Bool {
    guard view.first("blijkbaar kennelijk", in: view.tokens) == nil else { return false }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      guard clause.kind == .content, clause.parent >= 0, view.isTarget(clause.parent),
        view.isVerb(clause.parent, "denken peinzen menen"), clause.finite >= 0, text.holds(view.text(clause.finite)),
        clause.person != .ik, clause.person != .wij, clause.person != .ander
      else { return false }
      return clause.tokens.allSatisfy {
        view.grammar($0).isDisjoint(with: [.possessiveIk, .possessiveWij, .objectIk, .objectWij])
      }
    }
  }

  /// *expres*, *zo zie je mij*, *da'k*, *een fee*: words that no guess in earnest holds.
  private func isNeverPlain(_ i: Int, _ text: String) -> Bool {
    view.spelled(i, in: Self.scornful) && text.holds(view.text(i))
      || view.spelled(i, "zo") && view.clause(ofToken: i) >= 0
        && view.isVerb(view.clause(ofToken: i), "zien") && text.holds("zo zie")
      // *dat ge da'k het nie kan denkt*
      || view.spelled(i, in: "da'k da'ge da'gij") && text.holds(view.text(i))
  }

  private static let scornful: WordSet =
    "expres opzettelijk moedwillig fee feeën kabouter kabouters kabouterkes kaboutertjes butler dienstmeid dienstmeisje hotel restaurant tovenaar toverstaf pretpark dierentuin ruis fooi"

  /// *ik ben voor jou een kapstok*, *mijn zaak zie je als een hobby met een deurbel*: one thing called another, unless it is what people
  /// do take each other for.
  private func isLikening(_ index: Int, _ text: String) -> Bool {
    let clause = view.clause(index)
    let own = view.own(index)
    let isCopular = view.isVerb(index, "zijn") && clause.nonfinite < 0
    guard isCopular || view.isVerb(index, "zien beschouwen behandelen houden") else { return false }
    return own.contains { i in
      guard i > clause.finite || clause.kind == .content, view.isWord(i), !clause.subjectPhrase.contains(i),
        view.grammar(i).isEmpty || view.senses(i).has(.label),
        // *een hobby met een deurbel*
        !view.spelled(i, in: Self.roles) || view.spelled(i + 1, "met") && view.spelled(i + 2, in: "een ne nen"),
        text.holds(view.text(i))
      else { return false }
      let article = view.spelled(i - 1, in: "een ne nen 'n") ? i - 1 : i - 2
      guard view.spelled(article, in: "een ne nen 'n"),
        !isCopular || view.grammar(article - 1).isDisjoint(with: .preposition)
      else { return false }
      // *meer van een kilo chroom dan van je gezin*
      if view.isVerb(index, "houden") { return own.contains { view.spelled($0, "meer") && $0 < article } }
      return isCopular ? clause.person != .ander : view.spelled(article - 1, "als")
    }
  }

  /// What one may well feel taken for.
  private static let roles: WordSet =
    "last probleem zorg prioriteit vanzelfsprekendheid verplichting keuze teleurstelling gewoonte vreemde bijzaak hobby spel luxe ander huisgenoot collega gast kind kleuter puber vijand concurrent moeder mama vader papa oppas babysitter meid slaaf slaafje huisknecht knecht chauffeur taxi taxichauffeur kok poetsvrouw schoonmaakster huishoudster hulp secretaresse bank pinautomaat portemonnee buitenstaander indringer mislukking fout optie reserve"

  /// *je belt alleen als je iets nodig hebt*, *je denkt alleen aan jezelf*: a rule of conduct, which is the reproach itself.
  private func isLimited(_ index: Int, _ text: String) -> Bool {
    let own = view.own(index)
    guard let only = view.first("alleen enkel pas", in: own), text.holds(" " + view.text(only).loweredFirst) else {
      return false
    }
    return view.isVerb(index, "denken geven houden")
      || view.clauses.contains {
        view.clause($0).kind == .conditional && view.clause($0).tokens.lowerBound > only
          && text.holds(view.text(view.clause($0).opener))
      }
  }

  /// *dat ge al een jaar rondrijdt met zijn auto*, *dat je je was op de grond gooit*: anybody sees whether it is so.
  private func isPlainAct(_ index: Int, _ text: String) -> Bool {
    let clause = view.clause(index)
    guard view.isTarget(index), clause.kind == .root, clause.negation < 0, clause.finite >= 0, clause.nonfinite < 0,
      text.holds(view.text(clause.finite)), view.first("blijkbaar kennelijk liever", in: view.own(index)) == nil,
      !view.isVerb(index, Self.inner),
      view.own(index).allSatisfy({ view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) })
    else { return false }
    let classes = view.lexemes.vocabulary.classes(clause.verbRow < 0 ? clause.finiteRow : clause.verbRow)
    // *nu al een jaar rondrijden*
    if let al = view.first("al", in: view.own(index)), view.spelled(al + 2, in: "jaar jaren maanden weken maand week"),
      classes.isDisjoint(with: [.mental, .evaluative, .state])
    {
      return true
    }
    return !classes.isDisjoint(with: [.visible]) && classes.isDisjoint(with: [.mental, .evaluative])
      && !view.isVerb(index, "zien spelen gebruiken straffen komen doen laten")
  }

  /// *jij wil dat ik je weggeef zei mama*: who said it was read as part of it.
  private func isSaidLast(_ index: Int, _ text: String) -> Bool {
    if let said = view.tokens.last(where: { view.spelled($0, in: "zei zegt zegde zeiden") }),
      view.tokens.count(where: { $0 > said && view.isWord($0) }) == 1,
      text.holds(" \(view.text(said)) \(view.text(said + 1))")
    {
      return true
    }
    let clause = view.clause(index)
    return clause.finite >= 0 && clause.person != .ander
      && view.spelled(clause.finite, in: "zei zegt zegde zeiden zeggen roept riep")
      && text.holds(" " + view.text(clause.finite) + " ") && clause.order == .inverted
  }

  /// *Je voelt je dan toch een huisknecht*: everybody does, so the speaker does.
  private func isEverybody(_ index: Int, _ text: String) -> Bool {
    let clause = view.clause(index)
    return view.isTarget(index) && clause.kind == .root && view.isVerb(index, "voelen") && clause.tense == .present
      && view.spelled(clause.subject, in: "je ge") && text.holds(view.text(clause.finite))
  }
}
