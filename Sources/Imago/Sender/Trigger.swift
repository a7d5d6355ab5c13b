package import Dutch

/// What must be in a sentence before a rule, a construction, or a family of them, can have anything to say of it.
///
/// Most sentences hold the trigger of hardly any of them, and one that is not triggered is not asked. So a trigger may
/// only name what the construction demands in every case: one need too few costs time, one too many loses what it finds. A
/// test asks all of them of all sentences of the corpora, and fails where an untriggered one would have spoken.
///
/// - `[]`: asked of every sentence.
/// - `[.target, .word("alleen pas")]`: where there is a clause about the other, and one of two words.
/// - `.either([.word("conto")], [.word("dank"), .word("aan")])`: where there is all of the one or all of the other.
package struct Trigger: Sendable, ExpressibleByArrayLiteral {
  /// One thing that must be there.
  package enum Need: Sendable {
    /// A clause about the other: `Scene.targets` is not empty.
    case target
    /// The other in any role: `SentenceView.mentionsOther`.
    case other
    case question
    case statement
    /// A clause that is an order.
    case imperative
    /// A clause that is a condition.
    case conditional
    /// A clause with its verb before its subject, and the verb opens the sentence.
    case verbFirst
    /// A clause without a finite verb.
    case verbless
    /// A clause in the order of a question.
    case asking
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
  package init(arrayLiteral needs: Need...) { ways = [needs] }

  private init(ways: [[Need]]) { self.ways = ways }

  /// All that one of these ways names is needed.
  static func either(_ ways: [Need]...) -> Trigger { Trigger(ways: ways) }
}

/// Everything that triggers can name, as bits: what a sentence holds, or what a trigger needs.
struct TriggerBits {
  fileprivate var facts: UInt64 = 0
  fileprivate var senses: UInt128 = 0
  fileprivate var grammar: UInt64 = 0
  fileprivate var words = ListBits()
  fileprivate var finites = ListBits()
  fileprivate var verbs = ListBits()

  private static let target: UInt64 = 1 << 0
  private static let other: UInt64 = 1 << 1
  private static let question: UInt64 = 1 << 2
  private static let statement: UInt64 = 1 << 3
  private static let imperative: UInt64 = 1 << 4
  private static let scare: UInt64 = 1 << 5
  private static let conditional: UInt64 = 1 << 6
  private static let verbFirst: UInt64 = 1 << 7
  private static let verbless: UInt64 = 1 << 8
  private static let asking: UInt64 = 1 << 9

  /// What a sentence holds.
  init(_ view: SentenceView) {
    let lexemes = view.lexemes
    facts = view.sentence.isQuestion ? Self.question : Self.statement
    if view.mentionsOther { facts |= Self.other }
    senses = view.sentence.senses.rawValue
    grammar = view.sentence.grammar.rawValue
    words = view.firstLists
    for i in view.tokens where view.isScare(i) { facts |= Self.scare }
    for index in view.clauses {
      let clause = view.clause(index)
      if view.isTarget(index) { facts |= Self.target }
      if clause.order == .imperative { facts |= Self.imperative }
      if clause.order == .question { facts |= Self.asking }
      if clause.finite < 0 { facts |= Self.verbless }
      if clause.kind == .conditional { facts |= Self.conditional }
      if clause.order == .question || clause.order == .inverted, clause.finite == view.firstContentWord {
        facts |= Self.verbFirst
      }
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
      case .conditional: facts |= Self.conditional
      case .verbFirst: facts |= Self.verbFirst
      case .verbless: facts |= Self.verbless
      case .asking: facts |= Self.asking
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
    holds(needs.facts, needs.grammar, needs.senses) && words.contains(needs.words)
      && finites.contains(needs.finites) && verbs.contains(needs.verbs)
  }

  /// Whether all facts, classes and groups that are needed are there.
  @inline(__always)
  fileprivate func holds(_ neededFacts: UInt64, _ neededGrammar: UInt64, _ neededSenses: UInt128) -> Bool {
    neededFacts & ~facts == 0 && neededGrammar & ~grammar == 0 && neededSenses & ~senses == 0
  }
}

/// The triggers of a row of constructions, found by the words of a sentence.
///
/// Each way of a trigger is kept under the rarest of the lists it needs, so that a sentence looks only at the few whose
/// words it holds; the rest of their needs are then compared as bits.
struct TriggerIndex: Sendable {
  private struct Way: Sendable {
    var needs: TriggerBits
    /// The place of the construction whose trigger it belongs to.
    var place: Int
  }

  /// Ways by the number of a list.
  private typealias Shelf = [[Way]]

  /// The lists that triggers name. `Analyser` is told of them first, so that their numbers are their places here.
  let lists: [WordSet]
  private let byWord: Shelf
  private let byFinite: Shelf
  private let byVerb: Shelf
  /// The lists under which there are ways, on each of those shelves.
  private let keys: (word: ListBits, finite: ListBits, verb: ListBits)
  /// Ways that need no list, with what is compared of them only: every sentence looks at all of these.
  private let others: [Other]

  private struct Other: Sendable {
    var facts: UInt64
    var grammar: UInt64
    var senses: UInt128
    var place: Int
  }

  /// - Parameter triggers: at most 128.
  init(_ triggers: [Trigger]) {
    precondition(triggers.count <= UInt128.bitWidth, "there is a bit for each of 128 triggers")
    var lists: [WordSet] = []
    var numbers: [WordSet: Int] = [:]
    func number(_ list: WordSet) -> Int {
      if let known = numbers[list] { return known }
      numbers[list] = lists.count
      lists.append(list)
      return lists.count - 1
    }
    var shelves: [Shelf] = Array(repeating: Array(repeating: [], count: ListBits.most), count: 3)
    var others: [Other] = []
    for (place, trigger) in triggers.enumerated() {
      for needs in trigger.ways {
        let way = Way(needs: TriggerBits(needs, number), place: place)
        switch Self.rarest(of: needs) {
        case .word(let list): shelves[0][number(list)].append(way)
        case .finite(let list): shelves[1][number(list)].append(way)
        case .verb(let list): shelves[2][number(list)].append(way)
        default:
          others.append(
            Other(
              facts: way.needs.facts, grammar: way.needs.grammar, senses: way.needs.senses, place: way.place))
        }
      }
    }
    self.lists = lists
    (byWord, byFinite, byVerb) = (shelves[0], shelves[1], shelves[2])
    let keys = shelves.map { shelf in
      shelf.indices.reduce(into: ListBits()) { if !shelf[$1].isEmpty { $0.insert($1) } }
    }
    self.keys = (keys[0], keys[1], keys[2])
    self.others = others
  }

  /// The need that names the longest words, which are the rarest; nil where no words are needed.
  private static func rarest(of needs: [Trigger.Need]) -> Trigger.Need? {
    func length(_ need: Trigger.Need) -> Int {
      switch need {
      case .word(let list), .finite(let list), .verb(let list): list.meanLength
      default: 0
      }
    }
    return needs.max { length($0) < length($1) }
  }

  /// A bit for the place of each of some ways that a sentence meets.
  @inline(__always)
  private static func met(_ ways: [Way], by bits: TriggerBits) -> UInt128 {
    var places: UInt128 = 0
    for index in ways.indices where bits.holds(ways[index].needs) { places |= 1 << UInt128(ways[index].place) }
    return places
  }

  /// Calls `visit` with the places of those that may have something to say of a sentence, in order.
  func forEachTriggered(by bits: TriggerBits, _ visit: (Int) -> Void) {
    var triggered: UInt128 = 0
    for other in others where bits.holds(other.facts, other.grammar, other.senses) {
      triggered |= 1 << UInt128(other.place)
    }
    bits.words.intersection(keys.word).eachNumber { triggered |= Self.met(byWord[$0], by: bits) }
    bits.finites.intersection(keys.finite).eachNumber { triggered |= Self.met(byFinite[$0], by: bits) }
    bits.verbs.intersection(keys.verb).eachNumber { triggered |= Self.met(byVerb[$0], by: bits) }
    while triggered != 0 {
      visit(triggered.trailingZeroBitCount)
      triggered &= triggered - 1
    }
  }
}
