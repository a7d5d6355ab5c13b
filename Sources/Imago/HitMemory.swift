internal import Dutch

/// What the rules saw in one sentence, before anything silences it.
struct SentenceHits {
  /// From the rules with a file of their own.
  var rules: [Hit] = []
  /// From the constructions that no rule sees at a level as high.
  var constructions: [Hit] = []
  /// From the families of constructions.
  var families: [Hit] = []

  var isEmpty: Bool { rules.isEmpty && constructions.isEmpty && families.isEmpty }
}

/// Remembers what the rules saw in the paragraphs of the text before this one.
///
/// In an editor a text comes back after every key with one paragraph changed. Hits name tokens by their number in the
/// paragraph, so that they hold wherever the paragraph has moved to.
struct HitMemory {
  /// Everything hits follow from besides the settings.
  private struct Key: Hashable {
    var paragraph: [UInt8]
    var addressesOther: Bool
    var mentionsPartner: Bool
    var isAmongPeople: Bool
  }

  private var earlier: [Key: [SentenceHits]] = [:]
  private var present: [Key: [SentenceHits]] = [:]
  /// The paragraph whose sentences are being asked for.
  private var key = Key(paragraph: [], addressesOther: false, mentionsPartner: false, isAmongPeople: false)
  private var known: [SentenceHits]?
  private var made: [SentenceHits] = []

  /// Forgets all but the last text.
  mutating func beginText() {
    close()
    (earlier, present) = (present, [:])
  }

  /// The hits in a sentence; sentences of a paragraph are asked for in order. `make` looks for them when they are not known.
  mutating func hits(in view: SentenceView, _ make: () -> SentenceHits) -> SentenceHits {
    if view.index == 0 {
      close()
      let sentences = view.passage.sentences
      let start = sentences[0].bytes.lowerBound
      key = Key(
        paragraph: Array(view.bytes[start..<max(start, sentences[sentences.count - 1].bytes.upperBound)]),
        addressesOther: view.context.addressesOther, mentionsPartner: view.context.mentionsPartner,
        isAmongPeople: view.context.isAmongPeople)
      known = earlier[key] ?? present[key]
    }
    // Sentences that were passed over have no hits.
    while made.count < view.index { made.append(SentenceHits()) }
    let hits = known.flatMap { view.index < $0.count ? $0[view.index] : nil } ?? make()
    made.append(hits)
    return hits
  }

  /// Keeps the paragraph that was asked for last.
  private mutating func close() {
    if !made.isEmpty { present[key] = made }
    made.removeAll()
    known = nil
  }
}
