internal import Dutch

/// Sentences and chunks too long to be mirrored.
struct Lengte: MessageRule {
  static let description = RuleDescription(
    id: "lengte", level: .hint,
    summary: "te lang om in één keer te spiegelen",
    what: "Een zin van meer dan 25 woorden, of een stuk van meer dan 60 woorden of 5 zinnen zonder witregel.",
    why:
      "De ander wil teruggeven wat je zei. Dat lukt met een klein stukje; met een groot stuk wordt het onthouden in plaats van luisteren.",
    example: "Een lange zin met veel dingen erin, en dan nog iets, en dan nog iets …",
    better: "Eén ding. Even wachten. Dan het volgende.",
    englishSummary: "too long to be mirrored in one go")

  static let examples: [Example] = [
    .flagged(
      "«Ik lag gisteravond wakker en hoorde de trein en de regen en de buren en ik dacht aan ons gesprek van zondag en aan mijn zus en aan de vakantie die niet doorging.»"
    ),
    .flagged(
      "Ik werd wakker. Ik dronk koffie. «Ik las de krant. Ik dacht aan jou.» Ik belde mijn zus. Toen ging ik weg."),
    .flagged(
      "Ik wil iets vertellen over maandag. We stonden in de keuken en jij waste de sla, en ik hoorde je een liedje neuriën. «Ik dacht aan mijn oma, die neuriede ook als ze kookte. Daar werd ik stil van.» Toen vroeg je of ik de borden wilde pakken, en ik zei ja, maar ik bleef nog even staan omdat ik dat moment wilde vasthouden."
    ),
    .flagged(
      "«'k Heb gisteren heel de namiddag in den hof gewerkt en daarna nog de kinderen gehaald en gekookt en de was gedaan en ik was zo moe dat ik in de zetel in slaap gevallen ben.»"
    ),
    .silent("Gisteren kwam je om negen uur thuis. Ik had gekookt. Ik voelde me alleen."),
    .silent("Wat ik wil delen gaat over zondag."),
    .silent("Ik was moe. Ik was stil. Ik keek naar je.\n\nToen lachte je. Dat deed me goed. Dankjewel."),
    .silent(
      "Dus ik zat daar in de auto te wachten en ik dacht aan vroeger, aan mijn vader die ook altijd te laat kwam."),
  ]

  /// A sentence that is too long by itself.
  static func hit(in view: SentenceView) -> Hit? {
    guard view.tokens.count > view.limits.sentenceHint, let last = view.tokens.last else { return nil }
    let words = view.wordCount
    guard words > view.limits.sentenceHint else { return nil }
    return Hit(
      rule: description.id, level: words > view.limits.sentenceWarning ? .warning : .hint,
      tokens: view.tokens.lowerBound..<last + 1, clause: view.clauses.first ?? -1,
      message: "Deze zin heeft \(words) woorden. In kleinere stukjes kan de ander hem teruggeven.", construction: "zin")
  }

  func hits(in message: MessageFacts) -> [MessageHit] {
    var hits: [MessageHit] = []
    var rest = message.sentences[...]
    while let first = rest.first {
      let end = rest.firstIndex { $0.paragraph != first.paragraph } ?? rest.endIndex
      if let hit = hit(rest[rest.startIndex..<end], message.settings.lengths) { hits.append(hit) }
      rest = rest[end...]
    }
    return hits
  }

  /// What is to be said of one paragraph: where the next piece can begin.
  private func hit(_ sentences: ArraySlice<SentenceFacts>, _ limits: LengthLimits) -> MessageHit? {
    let words = sentences.reduce(0) { $0 + $1.words }
    guard sentences.count > 1, words > limits.chunkWordsHint || sentences.count > limits.chunkSentencesHint else {
      return nil
    }
    let isLong = words > limits.chunkWordsWarning || sentences.count > limits.chunkSentencesWarning
    let cut = cut(sentences, limits)
    let before = sentences[cut - 1].bytes.upperBound
    let after = sentences[cut].bytes
    return MessageHit(
      level: isLong ? .warning : .hint, range: after, sentence: after,
      message:
        "Dit stuk heeft \(sentences.count) zinnen en \(words) woorden. Begin hier een nieuw stukje, dan kan de ander eerst spiegelen.",
      suggestions: before < after.lowerBound
        ? [
          Suggestion(kind: .splitsing, applicability: .review, text: "\n\n", replaces: before..<after.lowerBound)
        ] : [])
  }

  /// The sentence that a second piece can begin with: before a change of time or thought if there is one, else in the
  /// middle of what fits.
  private func cut(_ sentences: ArraySlice<SentenceFacts>, _ limits: LengthLimits) -> Int {
    var words = 0
    var last = sentences.startIndex + 1
    for index in sentences.indices {
      words += sentences[index].words
      if words > limits.chunkWordsHint || index - sentences.startIndex >= limits.chunkSentencesHint { break }
      last = index + 1
    }
    last = min(max(last, sentences.startIndex + 1), sentences.endIndex - 1)
    let earliest = sentences.startIndex + 1
    for index in stride(from: last, through: max(earliest, last - 2), by: -1) {
      if !sentences[index].signs.isDisjoint(with: [.childhood, .request]) || sentences[index].shift != nil {
        return index
      }
    }
    let middle = sentences.startIndex + (sentences.count + 1) / 2
    return min(last, max(earliest, middle))
  }
}
