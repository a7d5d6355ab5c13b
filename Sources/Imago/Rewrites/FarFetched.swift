internal import Dutch

/// Rewrites that keep the draft's sting in kinder grammar: an image asked in earnest, a verdict told as a fact.
///
/// Recipes look at clauses; what they made is looked at here once more as a whole, before it is offered. Which words of a draft
/// stay a sting wherever they stand is for `lexicons/herschrijven.txt` to say.
extension Rewriter {
  /// What a rewrite makes of the words it takes over.
  private enum Telling {
    /// *Toen je ..., voelde ik me ...*
    case moment
    /// *Ik heb het idee dat je ...*
    case thought
    /// *Zou je ... willen ...?*
    case request
    case other

    init(_ draft: Draft) {
      let text = draft.text
      self =
        if text.holds("het idee dat") {
          .thought
        } else if draft.kind == .verzoek {
          .request
        } else if text.hasPrefix("Toen ") || text.hasPrefix("toen ") || text.holds("?] toen ") {
          .moment
        } else {
          .other
        }
    }
  }

  /// Whether a draft would be no help: it asks in earnest what was said in scorn, or what it says points at nothing any more.
  func isFarFetched(_ draft: Draft, for hit: Hit) -> Bool {
    let text = draft.text
    // What asks for all of it holds no words of the draft.
    if Self.openPrompts.contains(where: text.holds) { return false }
    if keeps(.sting, text) { return true }
    if draft.isOfWhole { return false }
    if pointsBackAtSting(text) || leavesHalfOut(text) || claimsGuess(text) || isOnly(text) {
      return true
    }
    return switch Telling(draft) {
    case .moment: isNoMoment(text, hit)
    case .thought: isNoThought(text)
    case .request: isNoRequest(text)
    case .other: mixesTimes(text)
    }
  }

  private static let openPrompts = [
    "[wat zag of hoorde je?]", "[wat zou helpen?]", "[welk idee?]", "[wat mis je?]", "[wat heb je nodig?]",
  ]

  // MARK: The words of the draft

  /// Whether a rewrite takes over words that a section of the lexicon says it cannot hold.
  func keeps(_ sense: Sense, _ text: String) -> Bool {
    guard view.sentence.senses.has(sense) else { return false }
    return view.tokens.contains { view.senses($0).has(sense) && holdsWord($0, text) }
      || view.matches(sense).contains { match in
        let words = match.tokens.filter { view.isWord($0) && !view.lexeme($0).forms.isFinite }
        return !words.isEmpty && words.allSatisfy { holdsWord($0, text) }
      }
  }

  private func holdsWord(_ i: Int, _ text: String) -> Bool {
    let word = view.text(i)
    return text.holds(" " + word) || text.holds(" " + word.loweredFirst) || text.hasPrefix(word.capitalisedFirst + " ")
  }

  /// Whether a word of a clause or of what hangs on it stands in a text; so it is said of one that has none but small words.
  func holdsWords(of index: Int, _ text: String) -> Bool {
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

  /// *een dwaas met vleugels, en ik heb daarvoor gekozen*: what *daarvoor* stands for went.
  private func pointsBackAtSting(_ text: String) -> Bool {
    view.tokens.contains { i in
      view.spelled(i, in: "daarvoor daarop daarin daarmee daaraan daarvan daardoor daarom daarover daarbij")
        && holdsWord(i, text)
        && view.clauses.contains { index in
          view.clause(index).kind == .root && view.isTarget(index) && view.clause(index).finite < i
            && view.clause(ofToken: i) != index && !holdsWords(of: index, text)
        }
    }
  }

  /// *vaker dan u* as *vaker*: half of a comparison.
  private func losesComparison(_ text: String) -> Bool {
    guard !text.holds(" dan "), let than = view.find("dan"), view.isWord(than - 1),
      !view.grammar(than + 1).isDisjoint(with: [.objectOther, .subjectOther, .objectIk, .subjectIk])
    else { return false }
    return view.tokens.contains {
      $0 < than && view.folded($0).ends("er") && view.grammar($0).contains(.adjectiveish) && holdsWord($0, text)
        || $0 < than && view.spelled($0, in: "vaker meer eerder liever beter langer minder harder")
          && holdsWord($0, text)
    }
  }

  // MARK: Guesses and reasons

  /// *Ik eet blijkbaar alleen voor de sier*, *jij vond het kennelijk meevallen*: what was a guess, with a wry face, told as a fact.
  private func claimsGuess(_ text: String) -> Bool {
    guard !text.holds("het idee dat"), let knowing = view.first("blijkbaar kennelijk vermoedelijk", in: view.tokens),
      case let index = view.clause(ofToken: knowing), index >= 0
    else { return false }
    return holdsWords(of: index, text) && !text.holds("?") || text.hasPrefix("Toen ") && holdsWords(of: index, text)
  }

  /// *Ik ben hier alleen vanwege jou*: only, not by oneself.
  private func isOnly(_ text: String) -> Bool {
    text.holds("alleen")
      && view.tokens.contains {
        view.spelled($0, in: "alleen enkel") && view.spelled($0 + 1, in: "vanwege door dankzij voor omdat")
      }
  }

  // MARK: Moments

  /// What is told as a moment but was none, or nobody saw.
  private func isNoMoment(_ text: String, _ hit: Hit) -> Bool {
    if isHabitToldOnce(text) || mixesTimes(text) || losesComparison(text) { return true }
    // *zonde dat je 'm niet leest*: no act.
    if [" zonde dat ", " jammer dat ", " fijn dat "].contains(where: text.holds) { return true }
    // *Toen je al op die telefoon zat*: since when went with the rest.
    if text.holds(" al "), view.first("al", in: view.tokens) != nil { return true }
    let isOrder = hit.rule == "eis" || hit.construction == "weging" && view.clauses.contains { isOrderedAsTold($0) }
    let isAskedNow = view.sentence.isQuestion && view.first("nu", in: view.tokens) != nil
    return view.clauses.contains { index in
      guard view.isTarget(index), holdsWords(of: index, text) else { return false }
      let isPresent = view.clause(index).tense == .present
      // *Toen je aan eten dacht*, *toen je het vond meevallen*: nobody sees that.
      // *Toen je me strafte*: what for, which nobody sees.
      if view.isVerb(index, "straffen") || hit.rule == "interpretatie" && view.isVerb(index, "zoeken") { return true }
      return view.clause(index).kind == .root && view.isVerb(index, "denken weten vinden willen hopen menen beseffen")
        && !text.holds("'[")
        // *Ga je nu alweer weg?*: not yet.
        || isAskedNow && isPresent
        // *En ge zegt sorry tegen ons ma*: asked for, not done.
        || isOrder && isPresent && view.clause(index).negation < 0
    }
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

  /// *Toen je wegliep zodra het moeilijk werd*, *toen ge niet meer naar mij keekt*: what goes on has no moment.
  func isHabitToldOnce(_ text: String) -> Bool {
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
    return text.holds(" zodra ") || text.holds(" nog ni ") || text.holds(" nog [wanneer?] ni")
      || text.holds(" nog niet ") || text.holds(" nog nie ")
      || isOver && text.holds(" niet meer ") || text.holds(" telkens ")
      || text.holds("[wanneer?]") && (text.holds(" nog altijd ") || text.holds(" nog steeds "))
  }

  /// *Toen ik vertelde dat ik teamleider word en jij vraagt wat we eten*: half of it was not put in the past.
  private func mixesTimes(_ text: String) -> Bool {
    guard text.hasPrefix("Toen ") || text.hasPrefix("toen ") || text.holds("ad graag gehad dat") else { return false }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      let isTold = clause.kind == .root || view.grammar(clause.tokens.lowerBound).contains(.coordinator)
      // *Je had het kunnen melden voordat je zoiets uitgeeft*
      let isBefore = clause.kind == .temporal && text.holds("ad graag gehad dat")
      return (isTold && view.isTarget(index) || isBefore) && clause.tense == .present
        && clause.finite >= 0
        && !view.isFinite(index, "hebben zijn") && text.holds(" " + view.text(clause.finite) + " ")
        && view.lexeme(clause.finite).forms.isDisjoint(with: .past)
    }
  }
}
