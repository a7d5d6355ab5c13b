internal import Dutch

/// Remembers what was offered for a sentence, so that a text that changes in one place costs little to look at again.
struct OfferCache {
  /// Everything an offer follows from.
  private struct Key: Hashable {
    var sentence: [UInt8]
    var rule: String
    var construction: String
    /// The hit's words and clause, counted from the start of the sentence.
    var tokens: Range<Int>
    var clause: Int
    /// How the other is addressed in the paragraph.
    var address: Grammar
    /// What the message tells about who is meant.
    var context: MessageContext

    /// The sentence and the place nearly always tell keys apart; the rest is for `==`.
    func hash(into hasher: inout Hasher) {
      hasher.combine(sentence.withUnsafeBufferPointer { WordHash.of($0) })
      hasher.combine(tokens.lowerBound)
    }
  }

  /// The most offers that are kept.
  private static let most = 4_096

  private var offers: [Key: Rewriter.Offer] = [:]

  /// The offer for a hit; `make` makes it when it is not known yet.
  mutating func offer(for hit: Hit, _ view: SentenceView, _ make: () -> Rewriter.Offer) -> Rewriter.Offer {
    let start = view.sentence.bytes.lowerBound
    var address: Grammar = []
    for sentence in view.passage.sentences { address.formUnion(sentence.grammar) }
    let key = Key(
      sentence: Array(view.bytes[view.sentence.bytes]), rule: hit.rule, construction: hit.construction,
      tokens: hit.tokens.lowerBound - view.tokens.lowerBound..<hit.tokens.upperBound - view.tokens.lowerBound,
      clause: hit.clause - view.clauses.lowerBound,
      address: address.intersection([.polite, .jullie, .ge]), context: view.context)
    if let known = offers[key] { return Self.moved(known, by: start) }
    let offer = make()
    if offers.count == Self.most { offers.removeAll(keepingCapacity: true) }
    offers[key] = Self.moved(offer, by: -start)
    return offer
  }

  private static func moved(_ offer: Rewriter.Offer, by distance: Int) -> Rewriter.Offer {
    var offer = offer
    for index in offer.suggestions.indices {
      let range = offer.suggestions[index].replaces
      offer.suggestions[index].replaces = range.lowerBound + distance..<range.upperBound + distance
    }
    return offer
  }
}
