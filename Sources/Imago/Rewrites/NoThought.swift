internal import Dutch

/// Thoughts that cannot be so or not: a joke, an image, a motive or a rule of conduct with *Klopt dat?* behind it.
extension Rewriter {
  /// *Ik heb het idee dat ik voor jou een kapstok ben*, *dat je het doet om niet mee te hoeven*.
  func isNoThought(_ text: String) -> Bool {
    // *dat je er geen zin meer in met mij hebt*: *er* and its preposition were parted.
    if text.holds(" er "), [" in met ", " aan met ", " mee met ", " van met "].contains(where: text.holds) {
      return true
    }
    // *dat ik het fout doe dan was jij het niet alleen*: two lines that no mark parted.
    if [" dan was ", " dan is ", " dan ben ", " dan heb ", " dan moet "].contains(where: text.holds) { return true }
    if hidesClauseOfTime(text) { return true }
    if keeps(.noThought, text) || givesPurpose(text) || supposesCommonplace(text) || isSaidByOther() { return true }
    // *alsof ik je huishoudster ben*: a likeness; *alsof ik niet besta* may well be thought.
    if let like = view.find("alsof"), text.holds("alsof"), !view.spelled(like + 2, in: "niet nie ni") { return true }
    return !isThinkable(text)
      || view.clauses.contains { index in
        isLikening(index, text) || isLimited(index, text) || isSaidLast(index, text) || isEverybody(index, text)
      }
  }

  /// *dat u het rooster al af voor u ons vroeg had*: a clause of time that was not seen as one, with a verb behind it.
  private func hidesClauseOfTime(_ text: String) -> Bool {
    view.tokens.contains { before in
      let index = view.clause(ofToken: before)
      guard index >= 0, view.spelled(before, in: "voor eer"), view.clause(index).opener != before,
        view.clause(index).finite >= 0, view.clause(index).finite < before,
        !view.grammar(before + 1).isDisjoint(with: .personalSubject), view.clause(ofToken: before + 1) == index
      else { return false }
      return view.own(index).contains {
        $0 > before + 1 && !view.lexeme($0).forms.isDisjoint(with: .past)
          && (view.grammar($0).isEmpty || view.spelled($0, "vroeg")) && !text.holds(view.text($0) + ".")
      }
    }
  }

  /// *Dat u het vervelend vindt, helpt mij niet*: said by the other, not guessed.
  private func isSaidByOther() -> Bool {
    guard let first = view.firstContentWord, view.spelled(first, "dat"), case let index = view.clause(ofToken: first),
      index >= 0
    else { return false }
    return view.clause(index).opener == first && view.clause(index).person == .ander
  }

  /// *om zelf nog mee te kunnen*: what for; *om mij te raken* is about the two.
  private func givesPurpose(_ text: String) -> Bool {
    text.holds(" om ") && text.holds(" te ") && !text.holds(" om mij ") && !text.holds(" om me ")
      && view.first("zin moeite hekel", in: view.tokens) == nil
  }

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
      // *U leest mijn brieven kennelijk niet*: what was not seen was concluded.
      if view.isTarget(index), clause.negation >= 0, clause.tense == .present,
        view.first("kennelijk blijkbaar", in: view.own(index)) != nil
      {
        return true
      }
      // *Dan durft ge te vragen of er koekjes zijn*: what is done is no thought.
      let isDared = view.isFinite(index, "durven") && (clause.negation >= 0 || !isAct(index))
      return view.isVerb(index, Self.inner) || isDared || view.isFinite(index, "willen mogen")
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
    "vinden willen houden geven luisteren interesseren uitmaken schelen begrijpen snappen denken weten missen schamen vertrouwen geloven waarderen respecteren beseffen merken opvallen bestaan tellen meetellen verwachten hopen durven gunnen voelen kennen menen bedoelen overlaten gebruiken uitgaan rekenen kiezen mogen achterhouden verzwijgen verbergen afschrijven opgeven"

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
