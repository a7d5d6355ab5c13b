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
    var texts: Set<String> = []
    for draft in drafts where offer.suggestions.count < Self.most {
      let text = finished(draft.text)
      guard texts.insert(text).inserted,
        !offer.suggestions.contains(where: { $0.kind == draft.kind && draft.isFallback }),
        isClean(SlotReader.filled(text))
      else { continue }
      let slots = SlotReader.slots(in: text, suggestions: draft.feelings)
      offer.suggestions.append(
        Suggestion(
          kind: draft.kind, applicability: slots.isEmpty ? .review : .template, text: text,
          replaces: view.sentence.bytes, slots: slots))
    }
    if drafts.count == 1 || offer.suggestions.isEmpty {
      offer.question = Questions.question(for: hit.rule, construction: hit.construction)
    }
    return offer
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
    default: outlet(hit)
    }
  }

  /// The sentence the lexicon gives as a way out.
  private func outlet(_ hit: Hit) -> [Draft] {
    guard let text = hit.entry?.keys["uitweg"] else { return [] }
    return [Draft(kind: .ikBoodschap, text: text)]
  }

  private func absolute(_ hit: Hit) -> [Draft] {
    // Of *nooit tijd* only *nooit* goes, and *niet* would be *geen*: too much surgery.
    guard hit.tokens.allSatisfy({ view.grammar($0).contains(.listed) || view.senses($0).has(.absolute) }),
      !(view.isVerb(hit.clause, "hebben doen") && hit.construction == "nooit"),
      let recast = Recast(view, hit.clause, dropping: hit.tokens, register: register)
    else { return lateness(hit).map { [$0] } ?? [] }
    let rest = tail(hit.clause)
    let isOpen = hit.clause >= 0 && rest.isEmpty
    var drafts: [Draft] = []
    if hit.construction == "nooit" {
      if recast.isAct, let wish = recast.request(slot: isOpen ? "[wanneer?]" : nil, tail: rest) {
        drafts.append(Draft(kind: .verzoek, text: wish))
      }
      if isOpen, let past = recast.past(replacing: "niet", slot: "[wanneer?]") {
        drafts.append(Draft(kind: .ikBoodschap, text: "Toen \(past), voelde ik \(register.me) [welk gevoel?]."))
      }
      if let present = recast.verbFinal(replacing: "niet") {
        let frame = recast.isPast ? "Ik had het idee dat" : "Ik heb het idee dat"
        drafts.append(Draft(kind: .interpretatie, text: "\(frame) \(present)\(rest)."))
      }
    } else if isOpen, recast.isAct, let past = recast.past(replacing: nil, slot: "[wanneer?]") {
      drafts.append(Draft(kind: .ikBoodschap, text: "Toen \(past), voelde ik \(register.me) [welk gevoel?]."))
    }
    if let late = lateness(hit) { drafts.insert(late, at: 0) }
    return drafts
  }

  /// *altijd te laat* asks for the clock.
  private func lateness(_ hit: Hit) -> Draft? {
    guard view.find("te", "laat") != nil, view.isTarget(hit.clause) else { return nil }
    return Draft(kind: .verzoek, text: "\(register.would) er [wanneer?] om [hoe laat?] willen zijn?")
  }

  private func interpretation(_ hit: Hit) -> [Draft] {
    guard !view.spelled(hit.tokens.lowerBound, in: "expres opzettelijk doelbewust met donders best heel verdomd"),
      let recast = Recast(view, hit.clause, dropping: 0..<0, register: register),
      let text = recast.verbFinal(replacing: nil)
    else { return [] }
    if recast.isPast { return [Draft(kind: .interpretatie, text: "Ik had het idee dat \(text)\(tail(hit.clause)).")] }
    return [Draft(kind: .interpretatie, text: "Ik heb het idee dat \(text)\(tail(hit.clause)). Klopt dat?")]
  }

  private func falseFrame(_ hit: Hit) -> [Draft] {
    guard hit.clause >= 0, view.clause(hit.clause).order == .final, hit.tokens.count > 1 else { return [] }
    var words = view.text(hit.tokens)
    for (stressed, plain) in [("jij ", "je "), ("gij ", "ge "), ("Jij ", "je ")] where words.hasPrefix(stressed) {
      words = plain + words.dropFirst(stressed.count)
    }
    return [Draft(kind: .interpretatie, text: "Ik heb het idee dat \(words). Klopt dat?")]
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
    guard hit.construction != "formule",
      let recast = Recast(view, hit.clause, dropping: 0..<0, register: register), recast.isAct, !recast.isNegated
    else { return outlet(hit) }
    if view.clause(hit.clause).order == .imperative {
      guard let wish = recast.request(slot: nil, opening: register.want, tail: tail(hit.clause)) else { return [] }
      return [Draft(kind: .verzoek, text: wish)]
    }
    guard view.clause(hit.clause).nonfinite >= 0,
      let wish = recast.request(slot: tail(hit.clause).isEmpty ? "[wanneer?]" : nil, tail: tail(hit.clause))
    else { return [] }
    return [Draft(kind: .verzoek, text: wish)]
  }

  private func question(_ hit: Hit) -> [Draft] {
    guard let recast = Recast(view, hit.clause, dropping: 0..<0, register: register), recast.isAct else { return [] }
    guard let wish = recast.request(slot: tail(hit.clause).isEmpty ? "[wanneer?]" : nil, tail: tail(hit.clause)) else {
      return []
    }
    return recast.isNegated ? [Draft(kind: .verzoek, text: wish)] : []
  }

  private func pointing(_ hit: Hit) -> [Draft] {
    guard let recast = Recast(view, hit.clause, dropping: 0..<0, register: register), recast.isAct else { return [] }
    if hit.construction == "C01", !recast.isNegated, let wish = recast.pastOfMeaning() {
      return [Draft(kind: .ikBoodschap, text: "Ik had graag gehad dat \(wish)\(tail(hit.clause)).")]
    }
    if hit.construction == "C01" { return [] }
    if tail(hit.clause).isEmpty, let past = recast.past(replacing: nil, slot: nil) {
      return [Draft(kind: .ikBoodschap, text: "Toen \(past), voelde ik \(register.me) [welk gevoel?].")]
    }
    return []
  }

  private func judgement(_ hit: Hit) -> [Draft] {
    var drafts = outlet(hit)
    if let state = hit.entry?.keys["staat"], view.isTarget(hit.clause) {
      let r = register
      let text = state.replacing("{S}", with: r.subject).replacing("{bez}", with: r.possessive)
      drafts.append(Draft(kind: .interpretatie, text: "Ik had het idee dat \(text)."))
    }
    let r = register
    switch hit.construction {
    case "stem": drafts.append(Draft(kind: .feit, text: "\(r.said) met luidere stem: '[welke woorden?]'."))
    case "toon", "kleinering", "beheersing", "waarheid":
      drafts.append(Draft(kind: .feit, text: "\(r.said): '[welke woorden?]'."))
    case "alleen-laten": drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag hulp gehad bij [wat?]."))
    case "geen-moeite": drafts.append(Draft(kind: .verzoek, text: "\(r.would) [wat precies?] van me willen overnemen?"))
    default: break
    }
    return drafts
  }

  private func blame(_ hit: Hit) -> [Draft] {
    guard hit.construction == "schuld", view.isFinite(hit.clause, "maken") else { return outlet(hit) }
    let feeling = view.own(hit.clause).first { i in view.entries(i, .feeling).contains { $0.kind == .adjective } }
    guard let feeling else { return [] }
    return [
      Draft(
        kind: .ikBoodschap,
        text: "Ik werd \(view.text(feeling)) toen \(register.subject) [wat zag of hoorde je?].")
    ]
  }

  /// The clauses after the recast one that stay as they are: *als ik over mijn werk vertel*.
  private func tail(_ index: Int) -> String {
    let inner = view.clauses.filter {
      view.clause($0).parent == index && view.clause($0).tokens.lowerBound > view.clause(index).finite
    }
    guard let first = inner.first, view.clauses.filter({ view.clause($0).kind == .root }).count == 1 else { return "" }
    let words = (view.clause(first).tokens.lowerBound..<view.tokens.upperBound).filter {
      view.passage.tokens[$0].kind != .endMark
    }
    return " " + view.joined(Array(words))
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
    guard let at = starts.min(by: { abs($0 - middle) < abs($1 - middle) }), at > view.tokens.lowerBound + 3 else {
      return nil
    }
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
