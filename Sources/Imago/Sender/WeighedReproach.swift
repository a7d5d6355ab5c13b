internal import Dutch

/// Sentences that no rule caught, weighed in the light of the message they stand in.
///
/// A message that already reproaches makes the rest of it likelier to sting; one that is warm or merely factual does not. Only
/// short messages to or about somebody are weighed: prose has no addressee.
struct WeighedReproach {
  /// Signs of a sentence that weighs enough to look at again.
  struct Candidate {
    /// Where the sentence starts in the text.
    var start: Int
    var weight: Int
  }

  /// What a sentence must weigh by itself, and beside another reproach.
  private static let threshold = 13
  private static let thresholdBesideReproach = 10
  /// Longer texts are no messages.
  private static let longestMessage = 30

  private(set) var candidates: [Candidate] = []
  private var sentences = 0
  private var reproaches = 0
  private var isAddressed = false

  /// Takes note of a sentence and the level of what the rules saw in it.
  mutating func note(_ view: SentenceView, _ level: Level?) {
    sentences += 1
    guard sentences <= Self.longestMessage else { return }
    if !view.sentence.grammar.isDisjoint(with: .secondPerson) || view.context.mentionsPartner { isAddressed = true }
    if let level, level >= .warning {
      reproaches += 1
      return
    }
    guard !view.tokens.isEmpty, !Veiligheid.concerns(view) else { return }
    let weight = view.evidence.weight
    guard weight >= Self.thresholdBesideReproach,
      view.kindness.isDisjoint(with: [
        .thanks, .ownFault, .request, .proposal, .offer, .childhood, .interpretation, .affection,
      ])
    else { return }
    candidates.append(Candidate(start: view.sentence.bytes.lowerBound, weight: weight))
  }

  /// The sentences to tell of, by where they start.
  var found: Set<Int> {
    guard isAddressed, sentences >= 2, sentences <= Self.longestMessage else { return [] }
    let least = reproaches > 0 ? Self.thresholdBesideReproach : Self.threshold
    return Set(candidates.filter { $0.weight >= least }.map(\.start))
  }

  /// What to say of such a sentence: its most telling words, and the rule they belong to.
  static func hit(in view: SentenceView) -> Hit {
    let signs = view.evidence
    let rule: Reproach.Kind =
      if signs.contains(.evenThey) {
        .comparison
      } else if !signs.isDisjoint(with: [.knowing, .particles, .praise]) {
        .sarcasm
      } else if signs.contains(.youSubject) || !signs.isDisjoint(with: [.verdict, .fronted, .asIf]) {
        .judgement
      } else {
        .sarcasm
      }
    let words = view.tokens.first { view.isWord($0) && !view.isQuoted($0) } ?? view.tokens.lowerBound
    let last = view.tokens.last { view.isWord($0) } ?? words
    let tokens = tellingWords(view) ?? words..<last + 1
    let named = view.text(tokens)
    let message =
      switch rule {
      case .comparison: Reproach.Kind.comparison.message(named)
      case .judgement: "“\(named)” zegt iets over hoe de ander is of doet. Wat zou een camera hebben gezien?"
      default: "“\(named)” kan hier als een steek aankomen. Zeg gewoon wat je voelt of wilt."
      }
    return Hit(
      rule: rule.rule, level: .warning, tokens: tokens, clause: view.clauses.lowerBound, message: message,
      construction: "aanwijzingen")
  }

  /// The words that weigh most: the knowing or comparing word, else the clause about the other.
  private static func tellingWords(_ view: SentenceView) -> Range<Int>? {
    if let word = view.first(
      "blijkbaar kennelijk ongetwijfeld zelfs tenminste alsof overigens inmiddels opeens ineens", in: view.tokens)
    {
      return word..<word + 1
    }
    if let index = view.clauses.first(where: { view.isTarget($0) && view.clause($0).finite >= 0 }) {
      let span = view.span(index)
      return span.count <= 12 ? span : nil
    }
    return nil
  }
}
