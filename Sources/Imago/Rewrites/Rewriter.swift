internal import Dutch

/// Builds other ways to say a sentence from its clauses.
///
/// It keeps, cuts and reorders the draft's own words and asks for what only the writer knows. What it cannot take apart with
/// certainty gets the fallback and a question, never surgery.
struct Rewriter {
  let view: SentenceView
  /// Whether a rewrite is silent above hint when linted itself.
  let isClean: (String) -> Bool

  /// What is offered for one hit: rewrites, best first, or a question that helps.
  struct Offer {
    var suggestions: [Suggestion] = []
    var question: String?
  }

  /// The most rewrites that are offered for one finding.
  private static let most = 3

  func offer(for hit: Hit) -> Offer {
    var offer = Offer()
    guard hit.rule != "lengte" else {
      if let cut = cut() { offer.suggestions = [cut] }
      return offer
    }
    var drafts: [Draft] = []
    if hit.clause >= 0, hit.clause < view.passage.clauses.count { drafts += recipes(hit) }
    drafts.append(fallback)
    let original = view.text(view.tokens)
    for draft in drafts where offer.suggestions.count < Self.most {
      let text = finished(draft.text)
      guard text != original, !offer.suggestions.contains(where: { $0.kind == draft.kind }),
        draft.isFallback || fits(text) && isClean(judged(text))
      else { continue }
      let slots = SlotReader.slots(in: text, suggestions: draft.feelings)
      guard slots.count <= 2 else { continue }
      offer.suggestions.append(
        Suggestion(
          kind: draft.kind, applicability: slots.isEmpty ? .review : .template, text: text,
          replaces: view.sentence.bytes, slots: slots))
    }
    if drafts.count == 1 || offer.suggestions.allSatisfy({ $0.text == finished(fallback.text) }) {
      offer.question = Questions.question(for: hit.rule, construction: hit.construction)
    }
    return offer
  }

  /// The text as the rules see it. *Niet naar me luisteren* is a verdict by itself, but no more than an omission once it has a
  /// moment or is called an idea.
  private func judged(_ text: String) -> String {
    var text = SlotReader.filled(text)
    for object in ["me", "mij", "ons"] { text = text.replacing("niet naar \(object) luister", with: "niet luister") }
    return text
  }

  /// At most twenty-five words and ten more than the draft, a slot counted as one; no slot first, last or beside another.
  private func fits(_ text: String) -> Bool {
    var words = 0
    var depth = 0
    for part in text.split(separator: " ") {
      if depth == 0 { words += 1 }
      if part.contains("[") { depth = 1 }
      if part.contains("]") { depth = 0 }
    }
    return words <= 25 && words <= view.wordCount + 10 && !text.hasPrefix("[") && !text.hasSuffix("]?") && text.firstRange(of: "] [") == nil
  }

  /// A rewrite before its slots are read.
  struct Draft {
    var kind: RewriteKind
    var text: String
    var feelings: [String] = []
    var isFallback = false
  }

  // MARK: AddressForm

  /// How the draft addresses the other.
  var register: AddressForm { AddressForm(view) }

  /// *Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].*
  private var fallback: Draft {
    let r = register
    return Draft(
      kind: .ikBoodschap, text: "Toen \(r.subject) [wat zag of hoorde je?], voelde ik \(r.me) [welk gevoel?].",
      isFallback: true)
  }

  // MARK: Recipes

  private func recipes(_ hit: Hit) -> [Draft] {
    switch hit.rule {
    case "absoluut": absolute(hit)
    case "interpretatie": interpretation(hit)
    case "schijn-ik": falseFrame(hit)
    case "schijngevoel": pseudoFeeling(hit)
    case "eis": demand(hit)
    case "verwijtvraag": hit.construction == "vraag" ? question(hit) : []
    case "jij-opener": pointing(hit)
    case "oordeel": judgement(hit)
    case "schuld": blame(hit)
    case "dreigement": threat(hit)
    default: outlet(hit)
    }
  }

  /// The sentence the lexicon gives as a way out.
  private func outlet(_ hit: Hit) -> [Draft] {
    guard let text = hit.entry?.keys["uitweg"] else { return [] }
    let isGuess = text.hasPrefix("Ik had het idee") || text.hasPrefix("Ik heb het idee")
    return [Draft(kind: isGuess ? .interpretatie : .ikBoodschap, text: text)]
  }

  private var recast: Recast { Recast(view.passage, view.lexemes, view.bytes) }

  /// Words that go from every rewrite: reproach particles and intensifiers.
  private static let cut: WordSet =
    "nou eens toch gewoon zeker natuurlijk blijkbaar kennelijk duidelijk eindelijk alweer weer weeral doodleuk hoor he hè zeg ook echt ooit wel best even ff efkes keer ne zelfs voortaan nu meteen onmiddellijk"

  /// What goes from a clause, and what stands where the given words stood.
  private func edits(_ index: Int, replacing tokens: Range<Int>? = nil, with text: String? = nil, keepsNegation: Bool = true) -> [Int: Recast.Edit] {
    var edits: [Int: Recast.Edit] = [:]
    let clause = view.clause(index)
    for i in view.own(index) {
      if view.spelled(i, in: Self.cut), !view.spelled(i + 1, in: "terug beter thuis"), !clause.subjectPhrase.contains(i),
        i != clause.finite, i != clause.nonfinite, i != clause.particle, !(view.spelled(i, "keer") && !view.spelled(i - 1, "ne"))
      {
        edits[i] = .drop
      }
      if view.spelled(i, in: "maar lekker"), i > clause.finite, !view.spelled(i - 1, "niet"), view.grammar(i - 1).contains(.tag) || view.spelled(i, "lekker") || view.spelled(i + 1, in: "weer wat een op in naar") {
        edits[i] = .drop
      }
      if view.spelled(i, "zo"), view.spelled(i + 1, "nodig") {
        edits[i] = .drop
        edits[i + 1] = .drop
      }
      if !keepsNegation, view.spelled(i, in: "niet nie ni nooit") { edits[i] = .drop }
      if view.spelled(i, "ooit"), view.spelled(i - 1, "niet") { edits[i] = .drop }
    }
    if let tokens {
      for i in tokens { edits[i] = .drop }
      if let text {
        if let end = objectEnd(index, after: tokens.lowerBound), tokens.count == 1 {
          edits[end] = .replace(view.text(end) + " " + text)
        } else {
          edits[tokens.lowerBound] = .replace(text)
        }
      }
    }
    return edits
  }

  /// Whether a clause stands alone enough to be put in other words: no second statement beside it.
  private func standsAlone(_ index: Int) -> Bool {
    view.clauses.allSatisfy { i in
      let other = view.clause(i)
      return i == index || other.kind != .root && other.kind != .verbless || other.finite < 0 && other.tokens.count <= 2
        || view.clause(index).parent == i
    }
  }

  /// Whether a clause names a moment of its own.
  private func hasTime(_ index: Int) -> Bool {
    view.own(index).contains { i in
      (view.senses(i).has(.timeAnchor) || view.grammar(i).contains(.dateNoun) || view.grammar(i).contains(.time))
        && !view.senses(i).has(.absolute) && !view.spelled(i, in: "nooit altijd ooit nu soms vaak steeds eindelijk eerst uur")
    }
  }

  /// Whether the clause tells an act somebody can do or leave: no *zijn*, *hebben* or mental verb.
  private func isAct(_ index: Int) -> Bool {
    let row = view.clause(index).verbRow
    guard row >= 0 else { return false }
    let lemma = view.lexemes.vocabulary.lemma(row)
    let states: Set<String> = [
      "zijn", "worden", "hebben", "zullen", "kunnen", "moeten", "willen", "mogen", "hoeven", "blijven", "lijken", "vallen", "houden",
      "krijgen", "schijnen", "liegen", "snappen", "zwijgen", "stoppen", "ophouden",
    ]
    if states.contains(lemma) { return false }
    let acts: Set<String> = ["luisteren", "denken", "nadenken", "overleggen", "opletten", "aankijken", "meedenken"]
    return !view.lexemes.vocabulary.classes(row).contains(.mental) || acts.contains(lemma)
  }

  /// Whether the clause holds a word that is itself a verdict.
  private func isJudging(_ index: Int) -> Bool {
    view.own(index).contains { view.senses($0).has(.judgement) || view.senses($0).has(.label) || view.senses($0).has(.swearing) }
  }

  /// *Zou je [wanneer?] naar me willen luisteren?*; the slot where the absolute stood, else after the pronouns.
  private func request(_ index: Int, replacing tokens: Range<Int>? = nil, slot: String?) -> Draft? {
    let clause = view.clause(index)
    guard !register.isThirdPerson, isAct(index), !isJudging(index) else { return nil }
    var slot = hasTime(index) ? nil : slot
    if slot != nil, view.isVerb(index, "luisteren") { slot = "[hoe lang?]" }
    var changes = edits(index, replacing: tokens, with: tokens == nil ? nil : slot, keepsNegation: false)
    if tokens == nil, let slot {
      guard let at = timePlace(index) else { return nil }
      changes[at] = .replace(at == clause.nonfinite ? slot : slot + " " + view.text(at))
    }
    guard let words = recast.infinitive(index, modal: "willen", edits: changes) else { return nil }
    return Draft(kind: .verzoek, text: "\(register.would) \(words)?")
  }

  /// The negation, or the first token of the middle field that is no pronoun or definite object: where a time may stand.
  private func timePlace(_ index: Int) -> Int? {
    guard let parts = recast.parts(index) else { return nil }
    let clause = view.clause(index)
    var field = parts.field.filter { view.isWord($0) && !view.spelled($0, in: "niet nie ni nooit") && !view.spelled($0, in: Self.cut) }
    while let first = field.first, !view.grammar(first).isDisjoint(with: [.objectIk, .objectWij, .objectThird]) || view.spelled(first, in: "het dat") {
      if !view.grammar(first).isDisjoint(with: .possessive), field.count > 1, view.grammar(field[1]).isEmpty { break }
      field.removeFirst()
    }
    if field.count > 1, !view.grammar(field[0]).isDisjoint(with: [.determiner, .possessive]), !view.spelled(field[0], in: "een geen") {
      field.removeFirst(view.grammar(field[1]).isEmpty || field.count == 2 ? 2 : 3)
    }
    if let first = field.first { return first }
    _ = clause
    return nil
  }

  /// *Toen je [wanneer?] niet naar me luisterde, voelde ik me [welk gevoel?].*
  private func past(_ index: Int, replacing tokens: Range<Int>? = nil, with text: String? = nil) -> Draft? {
    guard standsAlone(index), !isJudging(index) else { return nil }
    var changes = edits(index, replacing: tokens, with: text)
    for inner in view.clauses where view.clause(inner).parent == index && view.clause(inner).kind == .conditional {
      let c = view.clause(inner)
      guard c.person == .ik, c.opener >= 0, let past = recast.pastFinite(inner) else { return nil }
      changes[c.opener] = .replace("terwijl")
      changes[c.finite] = .replace(past)
    }
    guard let words = recast.past(index, edits: changes) else {
      // With ge most verbs have no past: *Ge hebt mij niet gebeld, en ik voelde mij ...*
      let clause = view.clause(index)
      guard register.subject == "ge", clause.tense == .perfect, clause.order == .main, tokens == nil, view.clauses.count == 1 else { return nil }
      let kept = view.own(index).filter { changes[$0] == nil && view.passage.tokens[$0].kind != .endMark }
      var fact = view.joined(kept).capitalisedFirst
      if fact.hasPrefix("Gij ") { fact = "Ge " + fact.dropFirst(4) }
      return Draft(kind: .ikBoodschap, text: "\(fact), en ik voelde \(register.me) [welk gevoel?].")
    }
    return Draft(
      kind: .ikBoodschap, text: "Toen \(words), voelde ik \(register.me) [welk gevoel?].", feelings: [])
  }

  /// *Ik heb het idee dat je niet naar me luistert.*
  private func idea(_ index: Int, replacing tokens: Range<Int>? = nil, with text: String? = nil, asks: Bool) -> Draft? {
    guard standsAlone(index), !isJudging(index),
      let words = recast.subordinate(index, edits: edits(index, replacing: tokens, with: text), unstressed: true)
    else { return nil }
    let isPast = view.clause(index).tense == .past || view.clause(index).tense == .pluperfect
    let frame = isPast ? "Ik had het idee dat" : "Ik heb het idee dat"
    return Draft(kind: .interpretatie, text: "\(frame) \(words)\(asks && !isPast ? ". Klopt dat?" : ".")")
  }

  private func absolute(_ hit: Hit) -> [Draft] {
    let index = hit.clause
    if let late = lateness(hit) { return late }
    guard view.isTarget(index), standsAlone(index) else { return [] }
    let moment = hasTime(index) ? "" : "[wanneer?] "
    if hit.construction == "nooit" {
      guard let never = hit.tokens.first(where: { view.spelled($0, in: "nooit noit nimmer") }), !view.spelled(hit.tokens.lowerBound + 1, "of") else { return [] }
      let tokens = never..<never + 1
      var drafts: [Draft?] = [request(index, replacing: tokens, slot: "[wanneer?]")]
      if let (negation, replaced) = negated(never, index) {
        if isAct(index) { drafts.append(past(index, replacing: replaced, with: moment + negation)) }
        if !isAct(index) || view.isVerb(index, "luisteren nadenken denken meedenken") {
          drafts.append(idea(index, replacing: replaced, with: negation, asks: false))
        }
      }
      return drafts.compactMap { $0 }
    }
    var replaced = hit.tokens
    if view.spelled(replaced.upperBound, in: "maar weer") { replaced = replaced.lowerBound..<replaced.upperBound + 1 }
    guard isAct(index), view.first("alles iedereen niemand niets niks zoiets", in: view.own(index)) == nil else { return [] }
    return [past(index, replacing: replaced, with: hasTime(index) ? nil : "[wanneer?]")].compactMap { $0 }
  }

  /// What *nooit* becomes in a fact, by the word after it: *niet*, *geen* (for *een* or a bare noun); nil when unsure.
  private func negated(_ never: Int, _ index: Int) -> (String, Range<Int>)? {
    let clause = view.clause(index)
    guard let field = recast.parts(index)?.field, let at = field.firstIndex(of: never) else { return nil }
    let tokens = never..<never + 1
    let rest = field[(at + 1)...].drop { view.spelled($0, in: Self.cut) }
    guard let next = rest.first, view.isWord(next) else { return ("niet", tokens) }
    if next == never + 1 || view.spelled(next, "een") {
      if view.spelled(next, "een") { return ("geen", never..<next + 1) }
      if view.spelled(next, "iets") { return ("niets", never..<next + 1) }
      if view.spelled(next, in: "iemand ergens meer") { return nil }
    }
    if view.spelled(next, "op"), view.spelled(next + 1, "tijd") { return nil }
    if view.spelled(next, in: "tijd zin geld aandacht hulp interesse geduld respect complimenten bloemen cadeaus begrip boodschappen ruzie koffie steun") {
      return ("geen", tokens)
    }
    let known: Grammar = [.adverb, .preposition, .particle, .adjectiveish, .time, .te, .pronominalAdverb, .om, .determiner, .possessive]
    if !view.grammar(next).isDisjoint(with: known) || Int(view.passage.tokens[next].clause) != index { return ("niet", tokens) }
    _ = clause
    return nil
  }

  /// The last token of a definite object right after a fronted or middle absolute: a time and *niet* stand behind it.
  private func objectEnd(_ index: Int, after token: Int) -> Int? {
    guard let field = recast.parts(index)?.field, let at = field.firstIndex(of: token) else { return nil }
    let rest = Array(field[(at + 1)...].drop { view.spelled($0, in: Self.cut) })
    guard let first = rest.first else { return nil }
    let opens = !view.grammar(first).isDisjoint(with: [.possessive, .determiner]) && !view.spelled(first, in: "een geen alle elke elk ieder iedere")
    guard opens, rest.count > 1 else { return nil }
    if view.grammar(rest[1]).isDisjoint(with: [.preposition, .adverb, .quantifier, .numeral]), view.isWord(rest[1]) {
      if rest.count > 2, view.isWord(rest[2]), view.grammar(rest[2]).isEmpty, rest[2] == rest[1] + 1 { return rest[2] }
      return rest[1]
    }
    return nil
  }

  /// *altijd te laat* asks for the clock.
  private func lateness(_ hit: Hit) -> [Draft]? {
    guard view.find("te", "laat") != nil, view.isTarget(hit.clause), !register.isThirdPerson else { return nil }
    let r = register
    guard view.isVerb(hit.clause, "zijn komen") else { return nil }
    return [
      Draft(kind: .verzoek, text: "\(r.would) er [wanneer?] om [hoe laat?] willen zijn?"),
      Draft(
        kind: .ikBoodschap, text: "Toen \(r.subject) er om [hoe laat?] \(r.was), voelde ik \(r.me) [welk gevoel?].",
        feelings: ["ongerust", "boos", "teleurgesteld"]),
    ]
  }

  private func interpretation(_ hit: Hit) -> [Draft] {
    let index = hit.clause
    guard view.isTarget(index) else { return outlet(hit) }
    if view.own(index).contains(where: { view.spelled($0, in: "expres opzettelijk doelbewust") }) {
      return [past(index, replacing: hit.tokens)].compactMap { $0 }
    }
    guard !view.spelled(hit.tokens.lowerBound, in: "met donders best heel verdomd goed") else { return outlet(hit) }
    return [idea(index, asks: true)].compactMap { $0 } + outlet(hit)
  }

  private func falseFrame(_ hit: Hit) -> [Draft] {
    let index = hit.clause
    guard view.clause(index).order == .final, hit.tokens.count > 1 else { return [] }
    let state: [Draft] = judgedState(index)
    if let words = isJudging(index) ? nil : recast.subordinate(index, edits: edits(index), unstressed: true), view.clause(index).tense == .present {
      return [Draft(kind: .interpretatie, text: "Ik heb het idee dat \(words). Klopt dat?")]
    }
    return state
  }

  /// What may be guessed from a verdict in the clause, where its lexicon entry says so.
  private func judgedState(_ index: Int) -> [Draft] {
    for i in view.own(index) {
      for entry in view.entries(i, .judgement) {
        guard let state = entry.keys["staat"] else { continue }
        return [Draft(kind: .interpretatie, text: "Ik had het idee dat \(filledIn(state)).")]
      }
    }
    return []
  }

  private func filledIn(_ template: String) -> String {
    template.replacing("{S}", with: register.subject).replacing("{bez}", with: register.possessive)
  }

  private func pseudoFeeling(_ hit: Hit) -> [Draft] {
    guard let feeling = hit.entry?.keys["gevoel"] else { return [] }
    var kept: [Int] = []
    var skip = 0
    for i in view.tokens where view.passage.tokens[i].kind != .endMark {
      if skip > 0 {
        skip -= 1
        continue
      }
      if view.spelled(i, "door"), view.spelled(i + 1, in: "jou je u jullie hem haar") {
        skip = 1
        continue
      }
      if view.spelled(i, in: "zo totaal helemaal echt gewoon"), i + 1 == hit.tokens.lowerBound { continue }
      kept.append(i)
    }
    guard let at = kept.firstIndex(of: hit.tokens.lowerBound) else { return [] }
    let before = view.joined(Array(kept[..<at]))
    let after = view.joined(kept[at...].filter { !hit.tokens.contains($0) })
    let words = feeling.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init).filter { $0 != "of" }
    return [
      Draft(
        kind: .ikBoodschap, text: "\(before) [welk gevoel?]\(after.isEmpty ? "" : " " + after).", feelings: words)
    ]
  }

  private func demand(_ hit: Hit) -> [Draft] {
    let index = hit.clause
    guard hit.construction != "formule" else { return outlet(hit) }
    if view.clause(index).order == .imperative {
      guard isAct(index), view.clause(index).negation < 0, !isJudging(index), standsAlone(index) else { return [] }
      var changes = edits(index)
      for i in view.own(index) where view.spelled(i, "die") && view.isWord(i + 1) && view.grammar(i + 1).isEmpty { changes[i] = .replace("de") }
      guard let words = recast.infinitive(imperative: index, edits: changes) else { return [] }
      return [Draft(kind: .verzoek, text: "\(register.want) \(words)?")]
    }
    var target = index
    if view.clause(index).person != .ander {
      // *ik wil dat je ...*
      guard let inner = view.clauses.first(where: { view.clause($0).parent == index && view.clause($0).person == .ander && view.clause($0).kind == .content })
      else { return [] }
      target = inner
    } else if view.clause(index).nonfinite < 0 || !view.isFinite(index, "moeten zullen mogen horen dienen") {
      if view.first("voortaan", in: view.own(index)) == nil { return [] }
    }
    guard view.clause(target).negation < 0, standsAlone(target), let wish = request(target, slot: "[wanneer?]") ?? request(target, slot: nil) else { return [] }
    return [wish]
  }

  private func question(_ hit: Hit) -> [Draft] {
    let index = hit.clause
    guard view.clause(index).negation >= 0, view.clause(index).person == .ander, standsAlone(index) else { return [] }
    let never = view.own(index).first { view.spelled($0, in: "nooit niet nie ni") }
    let drafts = never.flatMap { request(index, replacing: $0..<$0 + 1, slot: "[wanneer?]") } ?? request(index, slot: nil)
    return [drafts].compactMap { $0 }
  }

  private func pointing(_ hit: Hit) -> [Draft] {
    let index = hit.clause
    guard standsAlone(index), isAct(index), !isJudging(index) else { return [] }
    if hit.construction == "C01" {
      guard view.clause(index).negation < 0 else { return [] }
      var drafts: [Draft] = []
      if let wish = recast.pastOfMeaning(index, edits: edits(index)) {
        drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag gehad dat \(wish)."))
      }
      if let wish = recast.infinitive(index, modal: "willen", edits: edits(index)), !hasTime(index), !register.isThirdPerson {
        let pronouns = ["me ", "mij ", "hem ", "haar ", "het ", "ons "].first { wish.hasPrefix($0) } ?? ""
        drafts.append(Draft(kind: .verzoek, text: "\(register.would) \(pronouns)de volgende keer \(wish.dropFirst(pronouns.count))?"))
      }
      return drafts
    }
    guard hit.construction != "C04", hit.construction != "C05" else { return [] }
    return [past(index)].compactMap { $0 }
  }

  private func judgement(_ hit: Hit) -> [Draft] {
    var drafts = outlet(hit)
    let r = register
    if let late = lateness(hit), hit.construction != "stem" { return late }
    // Belachelijk dat je zoveel uitgeeft: the verdict goes, the fact stays.
    if let inner = view.clauses.first(where: {
      view.clause($0).kind == .content && view.clause($0).person == .ander && $0 != hit.clause && view.clause($0).parent == hit.clause
    }), view.clause(hit.clause).person != .ander, view.clause(hit.clause).person != .ik,
      view.first("zoiets", in: view.own(inner)) == nil, let draft = past(inner)
    {
      drafts.append(draft)
    }
    if let state = hit.entry?.keys["staat"], view.isTarget(hit.clause) {
      drafts.append(Draft(kind: .interpretatie, text: "Ik had het idee dat \(filledIn(state))."))
    }
    guard view.isTarget(hit.clause) else { return drafts }
    let to = toWhom(hit.clause)
    switch hit.construction {
    case "stem": drafts.append(Draft(kind: .feit, text: "\(r.said) met luidere stem\(to): '[welke woorden?]'."))
    case "beheersing" where hit.entry?.kind != .verb, "waarheid" where hit.entry?.kind != .verb: break
    case "toon", "kleinering", "beheersing", "waarheid": drafts.append(Draft(kind: .feit, text: "\(r.said)\(to): '[welke woorden?]'."))
    case "herhalen": drafts.append(Draft(kind: .feit, text: "\(r.said) [hoe vaak?]: '[welke woorden?]'."))
    case "contact" where view.first("me mij", in: view.own(hit.clause)) != nil && !r.isThirdPerson:
      drafts.append(Draft(kind: .verzoek, text: "\(r.would) [wanneer?] met \(r.me) willen praten?"))
    case "alleen-laten": drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag hulp gehad bij [wat?]."))
    case "geen-moeite" where !r.isThirdPerson:
      drafts.append(Draft(kind: .verzoek, text: "\(r.would) [wat precies?] van me willen overnemen?"))
    case "bederven":
      if let parts = recast.parts(hit.clause), hit.entry?.kind == .verb, (2...3).contains(parts.field.count),
        !view.text(parts.field.last!).hasSuffix("en"), !view.grammar(parts.field[0]).isDisjoint(with: [.determiner, .possessive]) {
        let thing = view.joined(parts.field)
        drafts.append(
          Draft(kind: .ikBoodschap, text: "\(thing.capitalisedFirst) liep anders dan ik had gehoopt, en ik voelde \(r.me) [welk gevoel?]."))
      }
    case "kwetsen" where view.first("me mij", in: view.own(hit.clause)) != nil:
      drafts.append(Draft(kind: .ikBoodschap, text: "Het deed \(r.me) pijn toen \(r.subject) [wat zag of hoorde je?]."))
    default: break
    }
    return drafts
  }

  /// *tegen de kinderen*, with a blank before it, or nothing.
  private func toWhom(_ index: Int) -> String {
    let own = view.own(index)
    guard let at = own.first(where: { view.spelled($0, "tegen") }), view.isWord(at + 1) else { return "" }
    if !view.grammar(at + 1).isDisjoint(with: [.determiner, .possessive]), view.grammar(at + 2).isEmpty, view.isWord(at + 2) {
      return " " + view.text(at..<at + 3)
    }
    if !view.grammar(at + 1).isDisjoint(with: [.objectIk, .objectWij]) || view.passage.tokens[at + 1].flags.contains(.capital) {
      return " " + view.text(at..<at + 2)
    }
    return ""
  }

  /// *Als je zo doet, ga ik bij je weg*: what is at stake, without the stake.
  private func threat(_ hit: Hit) -> [Draft] {
    guard view.first("scheiden scheid scheiding weg vertrek klaar volhoud ophouden", in: view.tokens) != nil, view.mentionsSelf else { return outlet(hit) }
    var drafts = outlet(hit)
    if let wish = view.clauses.first(where: {
      view.clause($0).kind == .conditional && view.clause($0).person == .ander && view.clause($0).negation >= 0
    }), let never = view.own(wish).first(where: { view.spelled($0, in: "niet nooit") }),
      let draft = request(wish, replacing: never..<never + 1, slot: "[wanneer?]")
    {
      drafts.append(draft)
    }
    drafts.append(Draft(kind: .ikBoodschap, text: "Ik weet niet of ik dit zo volhoud."))
    return drafts
  }

  private func blame(_ hit: Hit) -> [Draft] {
    let index = hit.clause
    let clause = view.clause(index)
    // Door jou heb ik mijn trein gemist: the own fact stays.
    if clause.person == .ik, view.spelled(hit.tokens.lowerBound, in: "door vanwege dankzij"), clause.finite >= 0, standsAlone(index) {
      let rest = clause.tokens.filter { i in
        view.passage.tokens[i].kind != .endMark && i > clause.finite && i != clause.subject && !hit.tokens.contains(i)
      }
      let fronted = clause.tokens.filter { $0 < clause.finite && $0 != clause.subject && !hit.tokens.contains($0) && view.isWord($0) }
      guard fronted.isEmpty, !rest.isEmpty else { return [] }
      let fact = "Ik \(view.text(clause.finite)) \(view.joined(rest))"
      let feeling = clause.tense == .present ? "en ik voel \(register.me)" : "en ik voelde \(register.me)"
      return [Draft(kind: .feit, text: fact + "."), Draft(kind: .ikBoodschap, text: "\(fact), \(feeling) [welk gevoel?].")]
    }
    guard view.isFinite(index, "maken") else { return outlet(hit) }
    let feeling = view.own(index).first { i in
      view.entries(i, .feeling).contains { $0.kind == .adjective } && !view.spelled(i, in: "gek kapot ziek klein")
    }
    guard let feeling else { return [] }
    if let inner = view.clauses.first(where: { view.clause($0).parent == index && [.conditional, .temporal].contains(view.clause($0).kind) }),
      !isJudging(inner), standsAlone(index), view.clause(inner).opener >= 0
    {
      let words = Array(view.clause(inner).tokens.filter { view.passage.tokens[$0].kind != .endMark })
      let verb = view.clause(inner).kind == .conditional ? "word" : "werd"
      let text = view.joined(words).loweredFirst.replacing(" jij ", with: " je ")
      return [Draft(kind: .ikBoodschap, text: "Ik \(verb) \(view.text(feeling)) \(text).")]
    }
    return [
      Draft(
        kind: .ikBoodschap,
        text: "Ik werd \(view.text(feeling)) toen \(register.subject) [wat zag of hoorde je?].")
    ]
  }

  // MARK: Cutting

  /// A long sentence as two, cut before a main clause with a subject of its own.
  private func cut() -> Suggestion? {
    let roots = view.clauses.filter {
      let c = view.clause($0)
      return c.kind == .root && c.finite >= 0 && c.subject >= 0 && !c.isSubjectShared && !c.isQuoted
    }
    guard roots.count >= 2 else { return nil }
    let middle = view.tokens.lowerBound + view.tokens.count / 2
    let starts = roots.dropFirst().map { view.clause($0).tokens.lowerBound }.filter {
      view.grammar($0).contains(.coordinator) && !view.spelled($0, "of") && $0 + 1 < view.tokens.upperBound
    }
    guard let at = starts.min(by: { abs($0 - middle) < abs($1 - middle) }), at > view.tokens.lowerBound + 3 else { return nil }
    var end = at
    while end > view.tokens.lowerBound, !view.isWord(end - 1), view.passage.tokens[end - 1].kind == .mark { end -= 1 }
    let first = view.text(view.tokens.lowerBound..<end)
    let rest = view.spelled(at, in: "en maar dus") ? at + 1 : at
    let second = String(
      decoding: view.bytes[Int(view.passage.tokens[rest].start)..<view.sentence.bytes.upperBound], as: UTF8.self)
    let isLower = !view.startsWithCapital
    let text = first + (isLower ? "\n" : ". ") + (isLower ? second : second.capitalisedFirst)
    return Suggestion(kind: .splitsing, applicability: .review, text: text, replaces: view.sentence.bytes)
  }

  /// Chat stays chat: no capital and no full stop where the draft has none.
  private func finished(_ text: String) -> String {
    var text = text
    if !view.startsWithCapital { text = text.loweredFirst }
    if view.hasNoEnd, text.last == "." { text.removeLast() }
    return text
  }
}

extension SentenceView {
  /// Whether the sentence starts with a capital.
  var startsWithCapital: Bool {
    guard let first = tokens.first(where: { isWord($0) }) else { return true }
    return passage.tokens[first].flags.contains(.capital)
  }

  /// Whether the draft, a chat line, ends without a mark.
  var hasNoEnd: Bool {
    !startsWithCapital && !(tokens.last.map { passage.tokens[$0].kind == .endMark } ?? false)
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

extension String {
  /// The string with another first letter.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The string with every occurrence of a part replaced.
  func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
