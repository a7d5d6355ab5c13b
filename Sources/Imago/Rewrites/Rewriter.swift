internal import Dutch

/// Builds other ways to say a sentence from its clauses.
///
/// It keeps, cuts and reorders the draft's own words and asks for what only the writer knows. What it cannot take apart with
/// certainty gets the fallback and a question, never surgery.
struct Rewriter {
  let view: SentenceView
  /// Whether a rewrite is silent above hint when linted itself.
  let isClean: (String) -> Bool
  /// Whether it is so with plausible words in its slots too.
  let isCleanFilled: (String) -> Bool
  let reader: DraftReader
  /// A statement, read as a line of its own, as what follows *dat*; nil where its grammar is unsure.
  let subordinated: (String) -> String?
  let recast: Recast
  /// How the draft addresses the other.
  let register: AddressForm
  /// The name the draft opens with (*Pap,*) and the tokens it takes; it stands before every rewrite.
  let opening: (text: String, end: Int)
  /// The draft's words that swear.
  private let curses: [String]

  init(
    view: SentenceView, isClean: @escaping (String) -> Bool, isCleanFilled: @escaping (String) -> Bool,
    reader: DraftReader, subordinated: @escaping (String) -> String?
  ) {
    self.view = view
    self.isClean = isClean
    self.isCleanFilled = isCleanFilled
    self.reader = reader
    self.subordinated = subordinated
    recast = Recast(view.passage, view.lexemes, view.bytes)
    register = AddressForm(view)
    opening = Self.opening(view)
    curses = Self.curses(view)
  }

  /// What is offered for one hit: rewrites, best first, or a question that helps.
  struct Offer {
    var suggestions: [Suggestion] = []
    var question: String?
  }

  /// A rewrite before its slots are read.
  struct Draft {
    var kind: RewriteKind
    var text: String
    /// Words that may stand in the feeling's slot.
    var feelings: [String] = []
    /// Whether its recipe knew the whole sentence, so that no half of it can be left out or taken in earnest.
    var isOfWhole = false
  }

  /// The most rewrites that are offered for one finding.
  private static let most = 3

  /// Rules about a message as a whole; a sentence in other words is no answer to them.
  private static let messageRules: Set<String> = [
    "lengte", "een-onderwerp", "vaag", "ik-balans", "verzoek", "waardering",
  ]

  func offer(for hit: Hit) -> Offer {
    if Self.messageRules.contains(hit.rule) {
      let suggestions = hit.rule == "lengte" ? [cut()].compactMap { $0 }.filter { isClean($0.text) } : []
      return Offer(
        suggestions: suggestions,
        question: suggestions.isEmpty ? Questions.question(for: hit.rule, construction: hit.construction) : nil)
    }
    var offer = Offer(suggestions: choose(recipes(hit), for: hit))
    for way in Retelling.allCases where offer.suggestions.isEmpty {
      offer.suggestions = choose(retold(hit, way), for: hit)
    }
    if offer.suggestions.isEmpty {
      offer.suggestions = choose(fallback(hit), for: hit)
      offer.question = Questions.question(for: hit.rule, construction: hit.construction)
    }
    if hit.rule == "stemverheffing", let calm = calmed(), isClean(calm.text) { offer.suggestions.insert(calm, at: 0) }
    return offer
  }

  /// The drafts that stand every test, one of each kind.
  private func choose(_ drafts: [Draft], for hit: Hit) -> [Suggestion] {
    guard !drafts.isEmpty else { return [] }
    let original = view.text(view.tokens)
    var chosen: [Suggestion] = []
    for draft in drafts
    where chosen.count < Self.most && !chosen.contains(where: { $0.kind == draft.kind })
      && !isFarFetched(draft, for: hit)
    {
      let reading = reader.read(finished(draft.text))
      let text = reading.text
      guard reading.isSound, text != original, fits(reading.words), !carriesCapital(text), !swears(text),
        !pointsAtOwn(text)
      else { continue }
      let slots = reading.slots(offering: draft.feelings)
      guard slots.count <= 2, isCleanFilled(text) else { continue }
      chosen.append(
        Suggestion(
          kind: draft.kind, applicability: slots.isEmpty ? .review : .template, text: text,
          replaces: view.sentence.bytes, slots: slots))
    }
    return chosen
  }

  /// *de jouwe*, *de mijne*: what it stands for was said before; but *langer dan de mijne* says it.
  private func pointsAtOwn(_ text: String) -> Bool {
    view.tokens.contains {
      view.spelled($0, in: "jouwe mijne uwe hunne hare onze") && view.spelled($0 - 1, in: "de het 't")
        && !view.spelled($0 - 2, in: "dan als")
        && (!view.isWord($0 + 1) || !view.grammar($0 + 1).isEmpty || view.lexeme($0 + 1).forms.isFinite)
        && text.holds(view.text($0))
    }
  }

  /// Whether a text holds a word of the draft that swears.
  private func swears(_ text: String) -> Bool {
    curses.contains { text.holds($0) || text.holds($0.loweredFirst) }
  }

  /// *de teringherrie*: a curse as the first half of a word, which no lexicon lists.
  private static func curses(_ view: SentenceView) -> [String] {
    view.tokens.filter { i in
      view.isWord(i) && view.token(i).range.count > 6 && curses.contains { view.folded(i).starts($0) }
    }.map { view.text($0) }
  }

  private static let curses: [StaticString] = [
    "tering", "tyfus", "kanker", "klote", "kut", "pokke", "godver", "fucking",
  ]

  /// *dat Zevenhonderd hartjes*: the draft's first word, too long for a name and unknown, with the capital the sentence gave it.
  private func carriesCapital(_ text: String) -> Bool {
    guard let first = view.firstContentWord, view.passage.tokens[first].flags.contains(.capital),
      view.passage.tokens[first].range.count >= 9, view.lexemes.readings(of: view.lexeme(first)).isEmpty,
      view.grammar(first).isEmpty
    else { return false }
    return text.holds(" " + view.text(first))
  }

  /// At most twenty-five words and ten more than the draft, a slot counted as one.
  private func fits(_ words: Int) -> Bool { words <= 25 && words <= max(view.wordCount, 3) + 10 }

  /// *Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].*, with the moment and the place the draft names, and the
  /// feelings and needs that the verdict tells of.
  private func fallback(_ hit: Hit) -> [Draft] {
    let need = need(behind: hit)
    let felt = "voelde ik \(register.me) [\(need?.feelings ?? "welk gevoel")?]"
    let feelings = isShaming(hit) ? ["beschaamd", "boos", "verdrietig"] : []
    let bare = Draft(
      kind: .ikBoodschap, text: "Toen \(register.subject) [wat zag of hoorde je?], \(felt).", feelings: feelings)
    let last = bareByRule(hit.rule, need) ?? [bare] + wished(hit.rule, need)
    let about = topic(hit).map { [$0] } ?? []
    guard hit.rule != "dreigement", let setting = namedSetting(hit) else { return about + last }
    let when = setting.moment.isEmpty ? "" : "\(setting.moment) en "
    let place = setting.moment.isEmpty ? setting.timeAndPlace : ""
    return [
      Draft(
        kind: .ikBoodschap,
        text:
          "Toen \(when)\(register.subject) \(place)[wat zag of hoorde je?], \(felt).", feelings: feelings
      )
    ] + about + last
  }

  /// What stands in for the fallback where a rule asks for something else than what was seen: *Ik mis [wat mis je?].*
  private func bareByRule(_ rule: String, _ need: Need?) -> [Draft]? {
    switch rule {
    case "dreigement": [needed(need)]
    case "sarcasme", "eis": [needed(need)] + wished(rule, nil)
    case "vergelijking":
      [Draft(kind: .ikBoodschap, text: "Ik mis [wat mis je?].")] + wished(rule, nil)
    default: nil
    }
  }

  /// What else can be said where the draft holds nothing to tell again: a wish, with the need that it comes from where that is
  /// known, or the idea that is the speaker's own.
  private func wished(_ rule: String, _ need: Need?) -> [Draft] {
    if rule == "interpretatie" {
      return [Draft(kind: .interpretatie, text: "Ik had het idee dat \(register.subject) [welk idee?].")]
    }
    // *Mijn ex hielp tenminste mee*: the one it is measured by is not the one who is spoken to.
    let isMeasure =
      rule == "vergelijking" && register.isThirdPerson
      && view.first(SentenceView.formerPartners, in: view.tokens) != nil
    let subject = isMeasure ? "je" : register.subject
    let needs = offered(need, else: "")
    let text =
      needs.isEmpty
      ? "Ik zou het fijn vinden als \(subject) [wat zou helpen?]."
      : "Ik heb behoefte aan [\(needs)?], en ik zou blij zijn als \(subject) [wat zou helpen?]."
    return [Draft(kind: .verzoek, text: text)]
  }

  /// *voor schut zetten*, *te kijk zetten*: a verdict that names what it may have felt like.
  private func isShaming(_ hit: Hit) -> Bool {
    view.first("schut gek joker paal kijk", in: hit.tokens) != nil && view.first("voor te", in: hit.tokens) != nil
      && view.tokens.contains { view.hasLemma($0, "zetten") }
      && view.tokens.contains { !view.grammar($0).isDisjoint(with: .objectIk) }
      && !view.tokens.contains { view.senses($0).has(.feeling) }
  }

  /// The moment or the place the draft names in a clause about the other, else in the clause of the hit.
  private func namedSetting(_ hit: Hit) -> Setting? {
    if let index = target(hit) ?? (hit.clause >= 0 && view.clauses.contains(hit.clause) ? hit.clause : nil),
      !["sarcasme", "eis"].contains(hit.rule),
      // *een fantastische vader op het strand, maar doordeweeks ...*: not the place of another statement.
      hit.clause < 0 || index == hit.clause || !view.clauses.contains(hit.clause)
        || view.clause(hit.clause).kind != .root || view.clause(index).kind != .root
    {
      var setting = setting(index, leavingOut: hit.tokens)
      let clause = view.clause(index)
      let isOther = view.isTarget(index) && hit.rule != "vergelijking"
      // *bij Danny zit je wel*, *elke zaterdag*: no moment that can be told of.
      let isNow = clause.tense == .present && !(view.isFinite(index, "hebben zijn") && clause.nonfinite >= 0)
      // *is het zo moeilijk om te zeggen dat je bij je ouders eet*: where it would have been.
      let isWished = clause.kind == .content && view.sentence.isQuestion || isHypothetical(index)
      if isNow && hit.rule != "oordeel" || !isOther || clause.kind == .relative || isWished { setting.place = "" }
      if !isOther && isNow || view.first("elke iedere", in: view.own(index)) != nil {
        setting.time = ""
      }
      if !setting.isEmpty { return setting }
    }
    guard hit.construction == "weging", !view.sentence.isQuestion else { return nil }
    return view.clauses.lazy.filter { index in
      let clause = view.clause(index)
      return view.isTarget(index) && clause.kind == .root && clause.order != .imperative
        && (clause.tense == .past || clause.tense == .perfect)
    }.map { setting($0, leavingOut: 0..<0) }.first { !$0.isEmpty }
  }

  // MARK: The look of the draft

  /// The draft's look: its opening name, its small letters, its missing full stop.
  private func finished(_ draft: String) -> String {
    var text = reader.mended(draft)
    if !opening.text.isEmpty { text = opening.text + ", " + text.loweredFirst }
    if !view.startsWithCapital {
      text = text.loweredFirst.replacing(". Klopt dat?", with: ", klopt dat?")
      text = text.replacing(". Hoe was", with: ", hoe was").replacing(". Hoe kwam", with: ", hoe kwam")
      text = text.replacing("], voelde ik", with: "] voelde ik")
    }
    if view.hasNoEnd, text.last == "." { text.removeLast() }
    return text
  }

  /// *Pap, je belt nooit*: a name or a word for somebody dear, then a comma.
  private static func opening(_ view: SentenceView) -> (text: String, end: Int) {
    let none = ("", view.tokens.lowerBound)
    var i = view.tokens.lowerBound
    if view.spelled(i, in: "lieve beste he hee hey hoi") { i += 1 }
    guard view.isWord(i), view.tokens.contains(i + 1), view.text(i + 1) == "," else { return none }
    let isDear = view.spelled(
      i, in: "pap mam papa mama pa ma oma opa schat schatje lief liefje lieverd zus broer jongen meid mevrouw meneer")
    let isName =
      view.passage.tokens[i].flags.contains(.capital) && view.grammar(i).isEmpty
      // *File, ongetwijfeld*: nothing is said to anybody of that name.
      && view.clauses.contains { view.clause($0).finite > i }
      && view.lexemes.readings(of: view.lexeme(i)).isEmpty
      && view.senses(i).isEmpty
    guard isDear || isName && view.text(i).count < 12,
      !view.spelled(
        i,
        in:
          "grapje geintje komaan jaja allee amai hallo plus kortom enfin afijn anders trouwens rara hup jammer goh haha hahaha bravo proficiat chapeau"
      )
    else { return none }
    return (view.text(view.tokens.lowerBound..<i + 1), i + 2)
  }
}

extension SentenceView {
  /// Whether the sentence starts with a capital; *'t Was* and *'s Avonds* do.
  var startsWithCapital: Bool {
    guard var first = tokens.first(where: { isWord($0) }) else { return true }
    let byte = bytes[Int(token(first).start)]
    if isWord(first + 1), byte == UInt8(ascii: "'") || byte >= 0xE2 { first += 1 }
    return token(first).flags.contains(.capital) || token(first).kind == .number
  }

  /// Whether the draft, a chat line, ends without a mark.
  var hasNoEnd: Bool {
    !startsWithCapital && !tokens.contains { token($0).kind == .endMark }
  }

  /// Words and marks with a blank between them, none before a mark.
  func joined(_ indices: [Int]) -> String {
    var text = ""
    for i in indices {
      if !text.isEmpty, passage.tokens[i].kind != .mark, passage.tokens[i].kind != .endMark { text += " " }
      text += self.text(i)
    }
    while text.last == "," || text.last == " " { text.removeLast() }
    return text
  }
}
