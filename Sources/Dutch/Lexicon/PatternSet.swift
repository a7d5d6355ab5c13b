/// The `uitdrukking` entries of the lexicons: words in order with gaps, and atoms that Dutch word order moves about.
///
/// A pattern is found by its anchor: its rarest literal word, or its verb when it holds no word. Only a token that is an
/// anchor costs anything.
package struct PatternSet: Sendable {
  /// One place in the ordered part of a pattern.
  enum Step: Sendable, Equatable {
    /// Any of these words, or a possessive too.
    case words([Int32], orPossessive: Bool)
    /// A possessive.
    case possessive
    /// Zero to five words.
    case gap
  }

  /// What may stand anywhere in the clause.
  enum Atom: Sendable, Equatable {
    case verb(row: Int32)
    case subjectIk, subjectOther, objectIk, reflexive
  }

  struct Pattern: Sendable {
    var steps: [Step]
    var atoms: [Atom]
    /// The step that anchors the pattern, or -1 when a verb does.
    var anchor: Int
    var entry: Int32
  }

  private(set) var patterns: [Pattern] = []
  /// Every word that occurs in a pattern, to its number.
  private(set) var words = ByteTable(capacity: 2048)
  /// For each word number the patterns it anchors.
  private(set) var byWord: [[Int32]] = []
  /// For each verb row the patterns it anchors.
  private(set) var byVerb: [Int32: [Int32]] = [:]

  package struct Malformed: Error {
    var reason: String
  }

  /// Collects patterns.
  struct Builder {
    private var set = PatternSet()
    private let verbs: VerbTable
    private var frequency: [Int] = []

    init(verbs: VerbTable) { self.verbs = verbs }

    /// Adds a pattern in folded spelling; a literal multi-word entry when not `isExpression`.
    mutating func add(_ text: [UInt8], entry: Int, isExpression: Bool) throws(Malformed) {
      var steps: [Step] = []
      var atoms: [Atom] = []
      for part in text.split(separator: UInt8(ascii: " ")) {
        switch part.first {
        case UInt8(ascii: "{") where isExpression:
          let lemma = Array(part.dropFirst().dropLast())
          guard let row = verbs.row(of: lemma) else {
            throw Malformed(reason: "the verb \(String(decoding: lemma, as: UTF8.self)) is not in werkwoorden.txt")
          }
          atoms.append(.verb(row: Int32(row)))
        case UInt8(ascii: "<") where isExpression && !part.contains(UInt8(ascii: "/")):
          switch String(decoding: part, as: UTF8.self) {
          case "<bez>": steps.append(.possessive)
          case "<ik>": atoms.append(.subjectIk)
          case "<jij>": atoms.append(.subjectOther)
          case "<mij>": atoms.append(.objectIk)
          case "<zich>": atoms.append(.reflexive)
          default: throw Malformed(reason: "unknown atom \(String(decoding: part, as: UTF8.self))")
          }
        default:
          if isExpression, part.elementsEqual("...".utf8) || part.elementsEqual("…".utf8) {
            if !steps.isEmpty { steps.append(.gap) }
            continue
          }
          let alternatives = isExpression ? part.split(separator: UInt8(ascii: "/")) : [part]
          let words = alternatives.filter { !$0.elementsEqual("<bez>".utf8) }
          steps.append(.words(words.map { number(of: Array($0)) }, orPossessive: words.count < alternatives.count))
        }
      }
      while steps.last == .gap { steps.removeLast() }
      let anchor = steps.indices.max { weight(steps[$0]) < weight(steps[$1]) } ?? -1
      let index = Int32(set.patterns.count)
      let usable = anchor >= 0 && weight(steps[anchor]) > 0
      set.patterns.append(Pattern(steps: steps, atoms: atoms, anchor: usable ? anchor : -1, entry: Int32(entry)))
      if usable, case .words(let numbers, _) = steps[anchor] {
        for number in numbers { set.byWord[Int(number)].append(index) }
      } else if case .verb(let row)? = atoms.first(where: { if case .verb = $0 { true } else { false } }) {
        set.byVerb[row, default: []].append(index)
      } else {
        throw Malformed(reason: "a pattern needs a word or a verb to be found by")
      }
    }

    func build() -> PatternSet { set }

    private mutating func number(of word: [UInt8]) -> Int32 {
      let (index, isNew) = set.words.insert(word, set.byWord.count)
      if isNew { set.byWord.append([]) }
      return Int32(set.words.value(index))
    }

    /// How well a step serves as anchor: longer words are rarer.
    private func weight(_ step: Step) -> Int {
      guard case .words(let numbers, orPossessive: false) = step else { return 0 }
      return numbers.map { set.words.key(Int($0)).count }.min() ?? 0
    }
  }
}

extension VerbTable {
  /// The row of a lemma (`bellen`, `op+bellen`), or nil.
  func row(of lemma: [UInt8]) -> Int? {
    lemma.contains(UInt8(ascii: "+")) ? bySeparable[lemma] : byBase[lemma]
  }
}
