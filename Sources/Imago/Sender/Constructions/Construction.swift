internal import Dutch

/// A way in which Dutch reproaches without a cue word: a pattern over the clauses of a sentence.
///
/// A construction names the rule that reports it, so that one way of speaking may be told off as a question here and as a
/// statement there.
struct Construction: Sendable {
  /// Its number in the catalogue of constructions: `C01`.
  var id: String
  /// The kinds of kindness that silence it.
  var vetoes: Kindness
  /// How telling it is beside other hits in the same sentence.
  var weight: Int
  /// What a sentence must hold before it is asked at all.
  var needs: Trigger
  /// Where the sentence shows it, if it does.
  var find: @Sendable (Scene) -> Reproach?

  init(
    _ id: String, vetoes: Kindness = .usual, weight: Int = 2, needs: Trigger,
    _ find: @escaping @Sendable (Scene) -> Reproach?
  ) {
    self.id = id
    self.needs = needs
    self.vetoes = vetoes
    self.weight = weight
    self.find = find
  }
}

extension Kindness {
  /// What silences most constructions.
  static let usual: Kindness = [.thanks, .ownFault, .childhood, .request]
}

/// What a construction saw: the words, and the rule that reports them.
struct Reproach {
  var kind: Kind
  var tokens: Range<Int>
  var clause: Int

  /// The rule and its wording.
  enum Kind {
    case jijOpener, judgement, interpretation, blame, question, comparison, sarcasm, particle, absolute, demand,
      oldMatter

    var rule: String {
      switch self {
      case .jijOpener: "jij-opener"
      case .judgement: "oordeel"
      case .interpretation: "interpretatie"
      case .blame: "schuld"
      case .question: "verwijtvraag"
      case .comparison: "vergelijking"
      case .sarcasm: "sarcasme"
      case .particle: "verwijtwoordje"
      case .absolute: "absoluut"
      case .demand: "eis"
      case .oldMatter: "oude-koeien"
      }
    }

    var level: Level {
      switch self {
      case .judgement, .absolute: .error
      case .particle: .hint
      default: .warning
      }
    }

    /// What to say of the words.
    func message(_ words: String) -> String {
      switch self {
      case .jijOpener: "“\(words)” wijst naar de ander. Vertel liever wat het met jou deed."
      case .judgement: "“\(words)” is een oordeel over de ander. Wat zou een camera hebben gezien?"
      case .interpretation: "“\(words)” vult in wat er in de ander omgaat. Zeg erbij dat het jouw idee is."
      case .blame: "“\(words)” legt de schuld bij de ander. Zeg wat er gebeurde en wat jij voelde."
      case .question: "“\(words)” klinkt als een vraag, maar komt aan als een verwijt. Zeg wat je graag zou willen."
      case .comparison: "“\(words)” zet de ander naast iemand die het beter treft of doet. Blijf bij wat jij meemaakte."
      case .sarcasm: "“\(words)” zegt het omgekeerde van wat je bedoelt. Zeg gewoon wat je voelt."
      case .particle:
        "“\(words)” laat meeklinken dat het al te vaak of te laat is. Zonder die woordjes komt je zin zachter aan."
      case .absolute: "“\(words)” laat geen uitzondering toe. Kies één moment waarop het gebeurde."
      case .oldMatter: "“\(words)” haalt er iets ouds bij. Blijf bij dit ene moment."
      case .demand: "“\(words)” klinkt als een bevel. Een vraag laat de ander kiezen."
      }
    }
  }

  init(_ kind: Kind, _ tokens: Range<Int>, _ clause: Int) {
    self.kind = kind
    self.tokens = tokens
    self.clause = clause
  }

  /// One word.
  init(_ kind: Kind, _ token: Int, _ clause: Int) { self.init(kind, token..<token + 1, clause) }
}

/// All constructions, looked for in a sentence once.
enum Constructions {
  static let all: [Construction] =
    missedActs + postures + scalarNegation + nerve + contrasts + epithets + rhetoricalQuestions + knowingBetter
    + exclamations + ironicPraise + mindReading + blame + faults
    + oldMatters + plainReproaches + loadedQuestions + everydayReproaches + bareClauses + withheld

  /// Adds what one construction sees in a sentence; the first of each rule counts.
  static func look(for index: Int, in scene: Scene, _ hits: inout [Hit]) {
    let view = scene.view
    // By place: a copy of the construction would cost as much as most of them do.
    guard scene.kindness.isDisjoint(with: all[index].vetoes), let found = all[index].find(scene), !found.tokens.isEmpty,
      case let tokens = view.inside(found.tokens), !view.isQuoted(tokens.lowerBound),
      !hits.contains(where: { $0.rule == found.kind.rule })
    else { return }
    hits.append(
      Hit(
        rule: found.kind.rule, level: found.kind.level, tokens: tokens, clause: found.clause,
        message: found.kind.message(view.text(tokens)), weight: all[index].weight, construction: all[index].id))
  }

  /// Constructions need the other, a particle of reproach, or one of the few forms that leave the other unsaid.
  static func mayApply(to view: SentenceView) -> Bool {
    if view.mentionsOther { return true }
    let g = view.sentence.grammar
    if g.contains(.subjectThird), g.contains(.negation), g.contains(.objectIk) { return true }
    let senses = view.sentence.senses
    return senses.has(.reproachParticle) || senses.has(.courtesy) || senses.has(.thirdParty) || senses.has(.kin)
      || senses.has(.absolute) || senses.has(.burden) || senses.has(.judgement)
      || senses.has(.label) || view.sentence.isQuestion
      || view.first(
        "keer zeker toch precies meneer mijnheer mevrouw madam prinses iemand iedereen sommige mensen lekker mooi fijn leuk via",
        in: view.tokens) != nil
  }
}

/// A sentence prepared for the constructions.
struct Scene {
  let view: SentenceView
  let kindness: Kindness
  /// The clauses that are about the other.
  let targets: [ClauseLook]
  /// All clauses.
  let clauses: [ClauseLook]

  init(_ view: SentenceView) {
    self.view = view
    kindness = view.kindness
    let looks = view.clauses.map { ClauseLook(view: view, index: $0) }
    clauses = looks.filter { !$0.clause.isQuoted && $0.clause.frame != .reported }
    targets = clauses.filter { view.isTarget($0.index) }
  }

  var isQuestion: Bool { view.sentence.isQuestion }

  /// The first word of the sentence that is one of these.
  func at(_ words: WordSet) -> Int? { view.first(words, in: view.tokens) }

  func has(_ words: WordSet) -> Bool { at(words) != nil }

  /// Where two words stand one after the other.
  func sequence(_ a: StaticString, _ b: StaticString) -> Range<Int>? {
    view.find(a, b).map { $0..<$0 + 2 }
  }

  /// Where three words stand one after the other.
  func sequence(_ a: StaticString, _ b: StaticString, _ c: StaticString) -> Range<Int>? {
    view.find(a, b, c).map { $0..<$0 + 3 }
  }

  /// Where four words or more stand one after the other.
  func sequence(
    _ a: StaticString, _ b: StaticString, _ c: StaticString, _ d: StaticString, _ more: StaticString...
  ) -> Range<Int>? {
    view.find([a, b, c, d] + more, in: view.tokens)
  }

  /// The first clause that holds a token.
  func clause(at token: Int) -> Int { view.clause(ofToken: token) }

  /// Whether the other is meant anywhere, in any role.
  var mentionsOther: Bool { view.mentionsOther }

  /// From one token to another, both included, in either order.
  func span(_ a: Int, _ b: Int) -> Range<Int> { min(a, b)..<max(a, b) + 1 }

  /// The first word that is no interjection or conjunction.
  var firstWord: Int { view.firstContentWord ?? view.tokens.lowerBound }
}

/// One clause in its sentence.
struct ClauseLook {
  let view: SentenceView
  let index: Int
  let own: OwnTokens

  init(view: SentenceView, index: Int) {
    self.view = view
    self.index = index
    own = view.own(index)
  }

  var clause: Clause { view.clause(index) }

  func at(_ words: WordSet) -> Int? { view.first(words, in: own) }

  func has(_ words: WordSet) -> Bool { at(words) != nil }

  /// Where these words of the clause stand one after the other.
  func sequence(_ words: StaticString...) -> Range<Int>? {
    view.find(words, in: own)
  }

  func isFinite(_ lemmas: WordSet) -> Bool { view.isFinite(index, lemmas) }

  func isVerb(_ lemmas: WordSet) -> Bool { view.isVerb(index, lemmas) }

  func verb(_ sense: Sense) -> Bool { view.verbSense(index, sense) }

  /// The first own token with this sense.
  func word(_ sense: Sense) -> Int? { own.first { view.senses($0).has(sense) } }

  /// The verb that carries the meaning.
  var verb: Int { clause.nonfinite >= 0 ? clause.nonfinite : clause.finite }

  /// A question: the verb or a question word first, and a question mark or nothing at all at the end.
  var isQuestion: Bool { clause.order == .question }

  var isNegated: Bool { clause.negation >= 0 }

  /// *Mijn zusje kreeg meer aandacht dan ik*: the speaker's own family, then.
  var isOwnFamilyThen: Bool {
    clause.tense == .past && clause.subjectPhrase.contains { view.grammar($0).contains(.possessiveIk) }
  }

  var isPast: Bool { clause.tense != .present }

  /// The finite verb to the meaning verb.
  var predicate: Range<Int> {
    let end = max(clause.finite, verb)
    return min(clause.finite, verb)..<end + 1
  }

  /// The meaning verb with its parted particle when they stand together.
  var verbWords: Range<Int> { verb..<verb + 1 }

  /// Weak cues outside these words.
  func cues(apartFrom used: Range<Int>? = nil) -> WeakCues { view.weakCues(index, apartFrom: used) }

  /// Whether a subject is spoken and not shared or elided.
  var hasSubject: Bool { clause.subject >= 0 }
}

extension Kindness {
  /// What silences a plain statement about the other that has no sting of its own.
  static let anyKind: Kindness = [
    .thanks, .ownFault, .childhood, .request, .interpretation, .affection, .proposal, .offer, .credit, .plan, .play,
  ]
}
