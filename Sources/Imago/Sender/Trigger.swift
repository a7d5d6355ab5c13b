internal import Dutch

/// What must be in a sentence before a construction, or a family of them, can have anything to say of it.
///
/// Most sentences hold the trigger of hardly any construction, and one that is not triggered is not asked. So a trigger may
/// only name what the construction demands in every case: one need too few costs time, one too many loses what it finds. A
/// test asks all of them of all sentences of the corpora, and fails where an untriggered one would have spoken.
///
/// - `[]`: asked of every sentence.
/// - `[.target, .word("alleen pas")]`: where there is a clause about the other, and one of two words.
/// - `.either([.word("conto")], [.word("dank"), .word("aan")])`: where there is all of the one or all of the other.
struct Trigger: Sendable, ExpressibleByArrayLiteral {
  /// One thing that must be there.
  enum Need: Sendable {
    /// A clause about the other: `Scene.targets` is not empty.
    case target
    /// The other in any role: `SentenceView.mentionsOther`.
    case other
    case question
    case statement
    /// A clause that is an order.
    case imperative
    /// Words in quotation marks that nobody is said to have spoken.
    case scare
    case sense(Sense)
    /// A class of words, or all of some.
    case grammar(Grammar)
    /// One of these words, anywhere in the sentence.
    case word(WordSet)
    /// A clause whose finite verb is one of these.
    case finite(WordSet)
    /// A clause whose meaning verb is one of these.
    case verb(WordSet)
  }

  /// Each way holds all that is needed; one of the ways must be met.
  let ways: [[Need]]

  /// All of these are needed.
  init(arrayLiteral needs: Need...) { ways = [needs] }

  private init(ways: [[Need]]) { self.ways = ways }

  /// All that one of these ways names is needed.
  static func either(_ ways: [Need]...) -> Trigger { Trigger(ways: ways) }
}

/// Everything that triggers can name, as bits: what a sentence holds, or what a trigger needs.
struct TriggerBits {
  private var facts: UInt64 = 0
  private var senses: UInt128 = 0
  private var grammar: UInt64 = 0
  private var words = ListBits()
  private var finites = ListBits()
  private var verbs = ListBits()

  private static let target: UInt64 = 1 << 0
  private static let other: UInt64 = 1 << 1
  private static let question: UInt64 = 1 << 2
  private static let statement: UInt64 = 1 << 3
  private static let imperative: UInt64 = 1 << 4
  private static let scare: UInt64 = 1 << 5

  /// What a sentence holds.
  init(_ view: SentenceView) {
    let lexemes = view.lexemes
    facts = view.sentence.isQuestion ? Self.question : Self.statement
    if view.mentionsOther { facts |= Self.other }
    senses = view.sentence.senses.rawValue
    grammar = view.sentence.grammar.rawValue
    for i in view.tokens {
      let token = view.token(i)
      if token.lexeme >= 0 { lexemes.addLists(of: token.lexeme, to: &words) }
      if token.flags.contains(.scare) { facts |= Self.scare }
    }
    for index in view.clauses {
      let clause = view.clause(index)
      if view.isTarget(index) { facts |= Self.target }
      if clause.order == .imperative { facts |= Self.imperative }
      if clause.finiteRow >= 0 { lexemes.addLists(ofLemma: clause.finiteRow, to: &finites) }
      if clause.verbRow >= 0 { lexemes.addLists(ofLemma: clause.verbRow, to: &verbs) }
    }
  }

  /// What one way of a trigger needs.
  ///
  /// - Parameter number: the number of a list of words.
  init(_ way: [Trigger.Need], _ number: (WordSet) -> Int) {
    for need in way {
      switch need {
      case .target: facts |= Self.target
      case .other: facts |= Self.other
      case .question: facts |= Self.question
      case .statement: facts |= Self.statement
      case .imperative: facts |= Self.imperative
      case .scare: facts |= Self.scare
      case .grammar(let classes): grammar |= classes.rawValue
      case .sense(let sense): senses |= sense.bit.rawValue
      case .word(let list): words.insert(number(list))
      case .finite(let list): finites.insert(number(list))
      case .verb(let list): verbs.insert(number(list))
      }
    }
  }

  /// Whether all that is needed is there.
  @inline(__always)
  func holds(_ needs: TriggerBits) -> Bool {
    needs.facts & ~facts == 0 && needs.grammar & ~grammar == 0 && needs.senses & ~senses == 0
      && words.contains(needs.words)
      && finites.contains(needs.finites) && verbs.contains(needs.verbs)
  }
}

/// The triggers of a row of constructions, to be held against a sentence all at once.
///
/// Each way of a trigger is a row of bits, and so is a sentence: whether a construction may speak is an *and* and a
/// comparison.
struct TriggerIndex: Sendable {
  private struct Way: Sendable {
    var needs: TriggerBits
    /// The place of the construction whose trigger it belongs to.
    var place: Int
  }

  private let ways: [Way]
  /// The lists that triggers name. `Analyser` is told of them first, so that their numbers are their places here.
  let lists: [WordSet]

  init(_ triggers: [Trigger]) {
    var lists: [WordSet] = []
    var ways: [Way] = []
    for (place, trigger) in triggers.enumerated() {
      for way in trigger.ways {
        let needs = TriggerBits(way) { list in
          if let known = lists.firstIndex(of: list) { return known }
          lists.append(list)
          return lists.count - 1
        }
        ways.append(Way(needs: needs, place: place))
      }
    }
    self.ways = ways
    self.lists = lists
  }

  /// Calls `visit` with the places of those that may have something to say of a sentence, in order.
  @inline(__always)
  func forEachTriggered(by bits: TriggerBits, _ visit: (Int) -> Void) {
    var last = -1
    ways.withUnsafeBufferPointer { ways in
      for index in ways.indices where ways[index].place != last && bits.holds(ways[index].needs) {
        last = ways[index].place
        visit(last)
      }
    }
  }
}
