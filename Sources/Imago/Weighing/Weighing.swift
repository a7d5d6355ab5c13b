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
    view.wordCount > 2 && !view.bytes[view.sentence.bytes].contains(UInt8(ascii: "["))
      && view.tokens.contains { view.isWord($0) && !view.isQuoted($0) }
  }

  /// From where one of two sentences is told off.
  private static let thresholdOfTwo: Float = 0.87

  /// What the scale says of a sentence.
  enum Verdict {
    /// Nothing: a rule spoke already, or the sentence is light.
    case silent
    /// It lands as a reproach although no rule spoke of it.
    case adds(Hit)
    /// A rule spoke of it, but everything else in the message says that it is meant well.
    case doubts
  }

  /// What the scale says of each sentence of a paragraph.
  ///
  /// - Parameter isToldOff: for each sentence whether a rule warns of it; nil for one that is not weighed.
  func verdicts(_ views: [SentenceView], isToldOff: [Bool?]) -> [Verdict] {
    guard isPersonal(views) else { return views.map { _ in .silent } }
    let sums = zip(views, isToldOff).map { view, isToldOff in isToldOff == nil ? nil : sum(view) }
    let weights = zip(sums, isToldOff).map { sum, isToldOff in
      isToldOff == true ? 1 : sum.map(Scale.Tone.logistic)
    }
    let surroundings = Surroundings(weights)
    return views.indices.map { index in
      guard let own = sums[index], let isToldOff = isToldOff[index] else { return .silent }
      let others = surroundings.around(index)
      let verdict = scale.tone.verdict(own, others: others)
      if isToldOff { return surroundings.count > 2 && verdict < scale.tone.doubt ? .doubts : .silent }
      // Two sentences say little of each other's tone.
      let threshold =
        others == nil
        ? scale.tone.thresholdAlone
        : surroundings.count > 2 ? scale.tone.threshold : max(scale.tone.threshold, Self.thresholdOfTwo)
      guard own >= scale.tone.least, verdict >= threshold, own >= scale.tone.least + Self.extra(views[index]) else {
        return .silent
      }
      return .adds(hit(views[index]))
    }
  }

  /// Whether a paragraph is between people: where hardly anybody says I or speaks to somebody, as in an article or a report,
  /// there is nobody to hurt.
  private func isPersonal(_ views: [SentenceView]) -> Bool {
    guard let context = views.first?.context else { return false }
    if context.mentionsPartner || views.count < 4 && context.addressesOther { return true }
    return 6 * views.count { $0.mentionsSelf || $0.mentionsOther } >= views.count
  }

  /// What a sentence must weigh besides: a fragment about nobody needs more, and a kind sentence is not weighed at all.
  package static func extra(_ view: SentenceView) -> Float {
    let kind: Kindness = [.thanks, .ownFault, .request, .offer, .childhood, .interpretation, .affection]
    guard view.kindness.isDisjoint(with: kind) else { return .infinity }
    if isTale(view) { return .infinity }
    let isAboutSomebody = view.mentionsOther || view.mentionsSelf || view.sentence.grammar.contains(.subjectThird)
    return isAboutSomebody || view.clauses.contains { view.clause($0).finite >= 0 } ? 0 : 1.5
  }

  /// *Jij zat met je zus te bellen en je stak je hand op*: what a camera saw, without a small sign of reproach.
  private static func isTale(_ view: SentenceView) -> Bool {
    let told = view.clauses.filter { view.isTarget($0) && view.clause($0).kind == .root }
    return !told.isEmpty
      && told.allSatisfy {
        view.clause($0).tense == .past && view.clause($0).negation < 0
          && view.weakCues($0).subtracting(.stressed).isEmpty
      }
  }

  // MARK: What to say

  /// The finding, under the rule that a reader would name.
  private func hit(_ view: SentenceView) -> Hit {
    let index = heaviest(view)
    let tokens = view.span(index)
    let words = view.text(tokens)
    let rule = scale.rules(for: view).first { fits($0, view) } ?? JijOpener.description.id
    return Hit(
      rule: rule, level: .warning, tokens: tokens, clause: index, message: Self.message(words, rule), weight: -1,
      construction: "weging")
  }

  /// Whether a sentence can be what a rule is about.
  private func fits(_ rule: String, _ view: SentenceView) -> Bool {
    switch rule {
    case "verwijtvraag": view.sentence.isQuestion || view.clauses.contains { view.clause($0).order == .question }
    case "jij-opener": view.mentionsOther
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
