internal import Dutch

/// What must be in a sentence before a construction can have anything to say of it.
///
/// Most sentences hold the trigger of hardly any construction, and one that is not triggered is not asked. So a trigger may
/// only name what the construction demands in every case: one too few costs time, one too many loses what it finds. A test
/// asks all constructions of all sentences of the corpora, and fails where an untriggered one would have spoken.
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
    case sense(Sense)
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
  private var words = ListBits()
  private var finites = ListBits()
  private var verbs = ListBits()

  private static let (target, other, question, statement, imperative): (UInt64, UInt64, UInt64, UInt64, UInt64) =
    (1, 2, 4, 8, 16)

  /// What a sentence holds.
  init(_ view: SentenceView) {
    let lexemes = view.lexemes
    facts = view.sentence.isQuestion ? Self.question : Self.statement
    if view.mentionsOther { facts |= Self.other }
    senses = view.sentence.senses.rawValue
    for i in view.tokens where view.token(i).lexeme >= 0 { lexemes.addLists(of: view.token(i).lexeme, to: &words) }
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
    needs.facts & ~facts == 0 && needs.senses & ~senses == 0 && words.contains(needs.words)
      && finites.contains(needs.finites) && verbs.contains(needs.verbs)
  }
}

/// The triggers of a row of constructions, to be held against a sentence all at once.
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

  /// Calls `visit` with the places of the constructions that may have something to say of a sentence, in order.
  @inline(__always)
  func forEachCandidate(in view: SentenceView, _ visit: (Int) -> Void) {
    let bits = TriggerBits(view)
    var last = -1
    ways.withUnsafeBufferPointer { ways in
      for index in ways.indices where ways[index].place != last && bits.holds(ways[index].needs) {
        last = ways[index].place
        visit(last)
      }
    }
  }
}
