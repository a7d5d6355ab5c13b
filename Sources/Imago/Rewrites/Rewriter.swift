internal import Dutch

/// Builds other ways to say a sentence from its clauses.
struct Rewriter {
  let view: SentenceView

  /// What is offered for one hit: rewrites, best first, or a question that helps.
  struct Offer {
    var suggestions: [Suggestion] = []
    var question: String?
  }

  func offer(for hit: Hit) -> Offer { Offer() }
}
