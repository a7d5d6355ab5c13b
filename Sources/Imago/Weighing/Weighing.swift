internal import Dutch

/// Finds sentences that no single rule can name but whose small signs together, in the tone of their message, land as a
/// reproach: *De buren krijgen tenminste nog een groet.*
///
/// It speaks last, about sentences that nothing else spoke of, and only when the scale is heavy.
struct Weighing {
  private let scale: Scale

  init(scale: Scale = .shared) { self.scale = scale }

  /// How a sentence weighs by itself, as a logit; nil for one that is not weighed at all.
  func sum(_ view: SentenceView) -> Float? { Self.weighs(view) ? scale.sum(view) : nil }

  /// Whether a sentence is weighed: it has words of the speaker's own and no place left to fill in.
  static func weighs(_ view: SentenceView) -> Bool {
    view.wordCount > 2 && !view.bytes.part(view.sentence.bytes).holds(UInt8(ascii: "["))
      && view.tokens.contains { view.isWord($0) && !view.isQuoted($0) }
  }

  /// What the scale says of a sentence.
  enum Verdict {
    /// Nothing: a rule spoke already, or the sentence is light.
    case silent
    /// It lands as a reproach although no rule spoke of it: `hit(_:)` says which.
    case adds
    /// A rule spoke of it, but its signs and everything else in the message say that it is meant well.
    case doubts
  }

  /// Among how many sentences at least a warning can be doubted: fewer say too little of the tone.
  static let leastToDoubt = 4

  /// What the scale says of each sentence of a paragraph.
  ///
  /// - Parameter hits: for each sentence what the rules see.
  func verdicts(_ views: [SentenceView], hits: [[Hit]]) -> [Verdict] {
    guard views.first?.isAmongPeople ?? false else { return Array(repeating: .silent, count: views.count) }
    let warns = hits.map { $0.contains { $0.level >= .warning } }
    let sums = views.map { Veiligheid.concerns($0) ? nil : sum($0) }
    let weights = views.indices.map { index in
      warns[index] ? 1 : sums[index].map(Scale.Tone.logistic)
    }
    let surroundings = Surroundings(weights)
    let threshold = scale.tone.threshold(among: Int(surroundings.count))
    return views.indices.map { index in
      guard let own = sums[index] else { return .silent }
      // A light sentence that nothing warns of needs no look at what stands around it.
      guard warns[index] || own >= scale.tone.least else { return .silent }
      let total = scale.tone.total(own, others: surroundings.around(index))
      if warns[index] {
        guard views.count >= Self.leastToDoubt else { return .silent }
        return scale.trusts(hits[index].filter { $0.level >= .warning }, total) ? .silent : .doubts
      }
      guard Scale.Tone.logistic(total) >= threshold, own >= scale.tone.least + Self.extra(views[index]) else {
        return .silent
      }
      return .adds
    }
  }

  /// What a sentence must weigh besides: a fragment about nobody needs more, and a kind sentence is not weighed at all.
  package static func extra(_ view: SentenceView) -> Float {
    let kind: Kindness = [
      .thanks, .ownFault, .request, .offer, .credit, .childhood, .interpretation, .affection,
    ]
    guard view.kindness.isDisjoint(with: kind), !view.isMerry else { return .infinity }
    if isHarmless(view) { return .infinity }
    // *Wat ik van jou waardeer is dat je eindelijk ...*: the rule on appreciation says what it has to.
    if view.mentionsSelf, view.first("waardeer apprecieer", in: view.tokens) != nil { return .infinity }
    let isAboutSomebody = view.mentionsOther || view.mentionsSelf || view.sentence.grammar.contains(.subjectThird)
    return isAboutSomebody || view.clauses.contains { view.clause($0).finite >= 0 } ? 0 : 1.5
  }

  // MARK: What to say

  /// What to say of a sentence that lands as a reproach, under the rule that a reader would name.
  func hit(_ view: SentenceView) -> Hit {
    let index = heaviest(view)
    let tokens = view.span(index)
    let words = view.text(tokens)
    let rule = Scale.names.rules(for: view).first { fits($0, view) } ?? JijOpener.description.id
    return Hit(
      rule: rule, level: .warning, tokens: tokens, clause: index, message: Self.message(words, rule), weight: -1,
      construction: "weging")
  }

  /// Whether a sentence can be what a rule is about.
  private func fits(_ rule: String, _ view: SentenceView) -> Bool {
    switch rule {
    case "verwijtvraag": view.sentence.isQuestion || view.clauses.contains { view.clause($0).order == .question }
    case "jij-opener": view.mentionsOther
    // *Een man die zijn vrouw laat ploeteren*: nothing is asked of anybody.
    case "eis":
      view.mentionsOther
        || view.clauses.contains {
          view.clause($0).order == .imperative || view.clause($0).finite < 0
            || view.isFinite($0, "moeten mogen zullen willen eisen verwachten")
        }
    default: true
    }
  }

  /// What to say of the words.
  private static func message(_ words: String, _ rule: String) -> String {
    switch rule {
    case "oordeel": "“\(words)” kan hier als een oordeel aankomen. Wat zou een camera hebben gezien?"
    case "sarcasme": "“\(words)” kan hier als een steek aankomen. Zeg gewoon wat je voelt of wilt."
    case "verwijtvraag": "“\(words)” klinkt als een vraag, maar kan aankomen als een verwijt. Wat zou je willen?"
    case "eis": "“\(words)” kan aankomen als een eis. Met een vraag houdt de ander een keus."
    case "interpretatie": "“\(words)” vult misschien in wat er in de ander omgaat. Zeg erbij dat het jouw idee is."
    case "vergelijking": "“\(words)” kan aankomen als een vergelijking. Wat mis je zelf?"
    case "dreigement": "“\(words)” kan aankomen als een dreigement. Wat heb je nodig?"
    case "afwimpelen": "“\(words)” kan aankomen alsof het gevoel van de ander er niet toe doet."
    case "schuld": "“\(words)” legt misschien de schuld bij de ander. Wat gebeurde er, en wat voelde jij?"
    case "oude-koeien": "“\(words)” haalt misschien iets ouds aan. Bij dit ene moment blijven helpt."
    case "absoluut": "“\(words)” klinkt alsof het zonder uitzondering zo is. Welk moment bedoel je?"
    default: "“\(words)” kan hier aankomen als een verwijt. Wat zou een camera hebben gezien?"
    }
  }

  /// The clause whose words weigh most.
  private func heaviest(_ view: SentenceView) -> Int {
    var best = view.clauses.lowerBound
    var heaviest = -Float.infinity
    for index in view.clauses where !view.clause(index).isQuoted {
      var sum: Float = view.isTarget(index) ? 0.5 : 0
      for i in view.own(index) where view.isWord(i) { sum += max(0, scale.weight(of: view.folded(i))) }
      if sum > heaviest {
        heaviest = sum
        best = index
      }
    }
    return best
  }
}
