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
    view.wordCount > 1 && !view.bytes[view.sentence.bytes].contains(UInt8(ascii: "["))
      && view.tokens.contains { view.isWord($0) && !view.isQuoted($0) }
  }

  /// What is to be said of the sentences of a paragraph, for each of them.
  ///
  /// - Parameter isToldOff: for each sentence whether a rule warns of it; nil for one that is not weighed.
  func hits(_ views: [SentenceView], isToldOff: [Bool?]) -> [Hit?] {
    let sums = zip(views, isToldOff).map { view, isToldOff in
      isToldOff.flatMap { $0 ? Float.infinity : sum(view) }
    }
    let surroundings = Surroundings(sums.map { $0.map(Scale.Tone.logistic) })
    return views.indices.map { index in
      guard let own = sums[index], own.isFinite, own >= scale.tone.least else { return nil }
      let others = surroundings.around(index)
      let threshold = others == nil ? scale.tone.thresholdAlone : scale.tone.threshold
      guard scale.tone.verdict(own, others: others) >= threshold,
        own >= scale.tone.least + Self.extra(views[index])
      else { return nil }
      return hit(views[index])
    }
  }

  /// What a sentence must weigh besides: a fragment about nobody needs more, and a kind sentence is not weighed at all.
  package static func extra(_ view: SentenceView) -> Float {
    let kind: Kindness = [.thanks, .ownFault, .request, .offer, .childhood, .interpretation, .affection]
    guard view.kindness.isDisjoint(with: kind) else { return .infinity }
    let isAboutSomebody = view.mentionsOther || view.mentionsSelf || view.sentence.grammar.contains(.subjectThird)
    return isAboutSomebody || view.clauses.contains { view.clause($0).finite >= 0 } ? 0 : 1.5
  }

  // MARK: What to say

  /// The finding, under the rule that a reader would name.
  private func hit(_ view: SentenceView) -> Hit {
    let index = heaviest(view)
    let clause = view.clause(index)
    let signs = view.evidence
    let tokens = tellingWord(view) ?? view.span(index)
    let words = view.text(tokens)
    let (rule, message): (any SentenceRule, String) =
      if view.sentence.isQuestion {
        (Verwijtvraag(), "“\(words)” klinkt als een vraag, maar kan aankomen als een verwijt.")
      } else if clause.order == .imperative {
        (Eis(), "“\(words)” kan aankomen als een eis.")
      } else if signs.contains(.evenThey) || !view.mentionsOther && clause.person == .derde {
        (Vergelijking(), "“\(words)” kan hier aankomen als een vergelijking. Wat mis je zelf?")
      } else if !signs.isDisjoint(with: [.knowing, .particles, .praise]) || !view.mentionsOther {
        (Sarcasme(), "“\(words)” kan hier als een steek aankomen. Zeg gewoon wat je voelt of wilt.")
      } else {
        (JijOpener(), "“\(words)” kan hier aankomen als een verwijt. Wat zou een camera hebben gezien?")
      }
    return view.hit(rule, tokens, clause: index, level: .warning, weight: -1, construction: "weging", message)
  }

  /// The knowing or comparing word that gives the sentence away.
  private func tellingWord(_ view: SentenceView) -> Range<Int>? {
    view.first(
      "blijkbaar kennelijk ongetwijfeld zelfs tenminste alsof overigens inmiddels opeens ineens", in: view.tokens
    ).map { $0..<$0 + 1 }
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
