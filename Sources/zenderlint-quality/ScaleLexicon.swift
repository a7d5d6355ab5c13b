import Imago

/// What a fit learned, as the texts of `weegschaal.txt` and `soorten.txt`.
struct ScaleLexicon {
  /// The signs, each with its number among the weights.
  let signs: [String: Int]
  let weights: LogisticFit
  let tone: LogisticFit
  let ownLeast: Double
  let thresholds: (usual: Double, ofTwo: Double, alone: Double)
  let trust: Trust
  /// Which rule names a sentence best.
  let kinds: [(rule: String, fit: LogisticFit)]

  /// `weegschaal.txt`: whether a sentence lands as a reproach.
  var scale: String {
    var text = Self.head
    text += """
      [toon]
      grond | \(Self.rounded(weights.ground))
      toon-grond | \(Self.rounded(tone.ground))
      eigen | \(Self.rounded(tone.weights[0]))
      gemiddeld | \(Self.rounded(tone.weights[1]))
      hoogste | \(Self.rounded(tone.weights[2]))
      alleen | \(Self.rounded(tone.weights[3]))
      minstens | \(Self.rounded(ownLeast))
      drempel | \(Self.rounded(thresholds.usual))
      drempel-twee | \(Self.rounded(thresholds.ofTwo))
      drempel-alleen | \(Self.rounded(thresholds.alone))
      vertrouwen | \(Self.rounded(trust.ground))
      vertrouwen-toon | \(Self.rounded(trust.tone))

      """
    text += "\n[vertrouwen]\n" + Self.lines(trust.grounds)
    let weighed = lines(of: weights)
    for (section, isIncluded) in Self.sections {
      text += "\n[\(section)]\n" + Self.lines(weighed.filter { isIncluded($0.key) })
    }
    return text
  }

  /// `soorten.txt`: which rule names it best.
  var names: String {
    var text = Self.namesHead
    for (rule, fit) in kinds {
      text += "\n[soort \(rule)]\ngrond | \(Self.rounded(fit.ground))\n" + Self.lines(lines(of: fit))
    }
    return text
  }

  private func lines(of fit: LogisticFit) -> [String: Double] { signs.mapValues { fit.weights[$0] } }

  /// The keys that weigh anything, sorted.
  private static func lines(_ weights: [String: Double]) -> String {
    weights.mapValues { ($0 * 100).rounded() / 100 }.filter { abs($0.value) >= 0.02 }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key) | \($0.value)\n" }.joined()
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  private static let sections: [(String, @Sendable (String) -> Bool)] = [
    ("zinsdeel", { $0.hasPrefix("@") }),
    ("woord", { !$0.hasPrefix("@") && !$0.contains(" ") }),
    ("woordpaar", { !$0.hasPrefix("@") && $0.contains(" ") }),
  ]

  private static let head = """
    # weegschaal.txt: how much small signs weigh. No sign says anything by itself; a sentence is told off when its signs
    # together, in the tone of the sentences around it, are heavy enough and no rule spoke of it already.
    #
    # A line is a sign and its weight: above zero it makes a reproach likelier, below zero less likely.
    #   [toon]       the ground every sentence starts from, how own signs and the sentences around it count, the thresholds
    #   [vertrouwen] ! and a rule, or a rule and a way of blame: how far its warnings are trusted against signs and tone
    #   [zinsdeel]   what the clauses show: @ who (ik, ander, wij, derde, ding, algemeen, niemand) and the order, the verb
    #                (doen) or the lexicon group (groep) of the clause
    #   [woord]      a folded word; 0 is any number
    #   [woordpaar]  two words that follow each other; ^ is the start of the sentence, $ its end
    #
    # The weights are fitted to labelled messages; `zenderlint-quality weigh` writes this file anew. A weight may be changed by
    # hand: make a sign that hurts nobody lighter, or take its line out.

    """

  private static let namesHead = """
    # soorten.txt: once weegschaal.txt says that a sentence lands as a reproach, which rule names best what is wrong with it. The
    # rule with the highest sum of signs is named. A section for each rule; the signs are those of weegschaal.txt.
    #
    # The weights are fitted to labelled messages; `zenderlint-quality weigh` writes this file anew.

    """
}
