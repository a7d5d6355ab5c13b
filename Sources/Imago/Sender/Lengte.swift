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
    .silent("Gisteren kwam je om negen uur thuis. Ik had gekookt. Ik voelde me alleen."),
    .silent("Wat ik wil delen gaat over zondag."),
  ]

  func hits(in message: MessageView) -> [Hit] {
    var hits: [Hit] = []
    let limits = message.settings.lengths
    for view in message.sentences {
      let words = view.wordCount
      guard words > limits.sentenceHint, let last = view.tokens.last else { continue }
      hits.append(
        Hit(
          rule: "lengte", level: words > limits.sentenceWarning ? .warning : .hint,
          tokens: view.tokens.lowerBound..<last + 1, clause: view.clauses.first ?? -1,
          message: "Deze zin heeft \(words) woorden. In kleinere stukjes kan de ander hem teruggeven.",
          construction: "zin"))
    }
    let words = message.sentences.reduce(0) { $0 + $1.wordCount }
    let sentences = message.sentences.count
    guard let first = message.sentences.first, let last = message.sentences.last, first.index != last.index,
      words > limits.chunkWordsHint || sentences > limits.chunkSentencesHint
    else { return hits }
    let isLong = words > limits.chunkWordsWarning || sentences > limits.chunkSentencesWarning
    var middle = message.sentences[sentences / 2]
    if middle.index == first.index { middle = last }
    hits.append(
      Hit(
        rule: "lengte", level: isLong ? .warning : .hint, tokens: middle.tokens.lowerBound..<middle.tokens.upperBound,
        clause: -1,
        message:
          "Dit stuk heeft \(sentences) zinnen en \(words) woorden. Laat de ander eerst spiegelen; hier kun je even wachten.",
        construction: "stuk"))
    return hits
  }
}
