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

    /// Whether a list of words is needed.
    fileprivate var isList: Bool {
      switch self {
      case .word, .finite, .verb: true
      default: false
      }
    }
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

  /// Whether all lists of words that are needed are there.
  fileprivate func holdsLists(_ needs: TriggerBits) -> Bool {
    words.contains(needs.words) && finites.contains(needs.finites) && verbs.contains(needs.verbs)
  }
}

/// The triggers of a row of constructions, found by the words of a sentence.
///
/// Each way of a trigger is kept under the rarest of the lists it needs, so that a sentence looks only at the few whose
/// words it holds; the rest of their needs are then compared as bits.
struct TriggerIndex: Sendable {
  /// A way of a trigger, small enough for many to be compared in a row: its lists are named only where it needs more than
  /// the one it is found by.
  private struct Way {
    var facts: UInt64
    var grammar: UInt64
    var senses: UInt128
    /// A bit for the place of each construction with a trigger that can be met in this way.
    var places: TriggerPlaces
    /// Its place in `further`, or -1.
    var further: Int32 = -1

    init(_ needs: TriggerBits, places: TriggerPlaces) {
      facts = needs.facts
      grammar = needs.grammar
      senses = needs.senses
      self.places = places
    }

    /// The bits of its places if all facts, classes and groups that it needs are there, else none. Nothing is jumped over:
    /// what is met differs from sentence to sentence.
    @inline(__always)
    func places(by bits: TriggerBits) -> TriggerPlaces {
      let (facts, grammar, senses) = (facts & ~bits.facts, grammar & ~bits.grammar, senses & ~bits.senses)
      let missing = facts | grammar | UInt64(truncatingIfNeeded: senses) | UInt64(truncatingIfNeeded: senses >> 64)
      return missing == 0 ? places : TriggerPlaces()
    }
  }

  /// Ways in the order of the list that they are kept under.
  private struct Shelf: Sendable {
    /// The lists under which there are ways.
    var keys = ListBits()
    /// For the number of each list where its ways begin, and where the last ones end.
    var starts = Pool<Int32>(repeating: 0, count: ListBits.most + 1)
    var ways = Pool<Way>(capacity: 1)
  }

  /// The lists that triggers name. `Analyser` is told of them first, so that their numbers are their places here.
  let lists: [WordSet]
  private let byWord: Shelf
  private let byFinite: Shelf
  private let byVerb: Shelf
  /// Ways that need no list: every sentence looks at all of these.
  private let others: Pool<Way>
  /// The needs of ways that name more lists than one.
  private let further: Pool<TriggerBits>

  /// - Parameter triggers: at most `TriggerPlaces.most`.
  init(_ triggers: [Trigger]) {
    precondition(triggers.count <= TriggerPlaces.most, "there is a bit for each trigger")
    var lists: [WordSet] = []
    var numbers: [WordSet: Int] = [:]
    func number(_ list: WordSet) -> Int {
      if let known = numbers[list] { return known }
      numbers[list] = lists.count
      lists.append(list)
      return lists.count - 1
    }
    var further = Pool<TriggerBits>(capacity: 64)
    var shelves: [[(list: Int, way: Way)]] = [[], [], []]
    var others: [Way] = []
    for (place, trigger) in triggers.enumerated() {
      for needs in trigger.ways {
        let bits = TriggerBits(needs, number)
        var way = Way(bits, places: TriggerPlaces(place))
        if needs.count(where: \.isList) > 1 {
          way.further = Int32(further.count)
          further.append(bits)
        }
        switch Self.rarest(of: needs) {
        case .word(let list): shelves[0].append((number(list), way))
        case .finite(let list): shelves[1].append((number(list), way))
        case .verb(let list): shelves[2].append((number(list), way))
        default: Self.add(way, to: &others)
        }
      }
    }
    self.lists = lists
    self.further = further
    (byWord, byFinite, byVerb) = (Self.shelf(shelves[0]), Self.shelf(shelves[1]), Self.shelf(shelves[2]))
    var pool = Pool<Way>(capacity: others.count)
    for way in others { pool.append(way) }
    self.others = pool
  }

  /// Adds a way, or its place to another that needs the same.
  private static func add(_ way: Way, to others: inout [Way]) {
    let same = others.firstIndex { $0.facts == way.facts && $0.grammar == way.grammar && $0.senses == way.senses }
    if let same { others[same].places.formUnion(way.places) } else { others.append(way) }
  }

  private static func shelf(_ ways: [(list: Int, way: Way)]) -> Shelf {
    guard let first = ways.first else { return Shelf() }
    var shelf = Shelf()
    shelf.ways = Pool(repeating: first.way, count: ways.count)
    for way in ways {
      shelf.keys.insert(way.list)
      shelf.starts[way.list + 1] += 1
    }
    for list in 0..<ListBits.most { shelf.starts[list + 1] += shelf.starts[list] }
    let next = Pool<Int32>(repeating: 0, count: ListBits.most)
    for way in ways {
      shelf.ways[Int(shelf.starts[way.list] + next[way.list])] = way.way
      next[way.list] += 1
    }
    next.deallocate()
    return shelf
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

  /// A bit for the place of each of the ways on a shelf that a sentence meets, of which it holds some lists.
  @inline(__always)
  private func met(_ shelf: Shelf, _ held: ListBits, by bits: TriggerBits) -> TriggerPlaces {
    var places = TriggerPlaces()
    held.intersection(shelf.keys).eachNumber { list in
      for way in shelf.ways[shelf.starts[list]..<shelf.starts[list + 1]] {
        let found = way.places(by: bits)
        if !found.isEmpty, way.further < 0 || bits.holdsLists(further[Int(way.further)]) { places.formUnion(found) }
      }
    }
    return places
  }

  /// Calls `visit` with the places of those that may have something to say of a sentence, in order.
  func forEachTriggered(by bits: TriggerBits, _ visit: (Int) -> Void) {
    var triggered = TriggerPlaces()
    for way in others[0..<Int32(others.count)] { triggered.formUnion(way.places(by: bits)) }
    triggered.formUnion(met(byWord, bits.words, by: bits))
    triggered.formUnion(met(byFinite, bits.finites, by: bits))
    triggered.formUnion(met(byVerb, bits.verbs, by: bits))
    triggered.forEach(visit)
  }
}

/// A bit for the place of each trigger.
struct TriggerPlaces {
  /// How many triggers there may be.
  static let most = 2 * UInt128.bitWidth

  private var low: UInt128 = 0
  private var high: UInt128 = 0

  init() {}

  /// One place.
  init(_ place: Int) {
    if place < UInt128.bitWidth { low = 1 << UInt128(place) } else { high = 1 << UInt128(place - UInt128.bitWidth) }
  }

  @inline(__always) var isEmpty: Bool { low | high == 0 }

  @inline(__always) mutating func formUnion(_ other: TriggerPlaces) {
    low |= other.low
    high |= other.high
  }

  /// Calls `visit` with the places, in order.
  @inline(__always) func forEach(_ visit: (Int) -> Void) {
    var rest = low
    while rest != 0 {
      visit(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    rest = high
    while rest != 0 {
      visit(UInt128.bitWidth + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
