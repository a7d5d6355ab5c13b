internal import Dutch

/// The small signs of a sentence: its words and pairs of words, who does what in which order, and the groups of the lexicons
/// that it draws on.
///
/// None of them says anything by itself. A sign is written as a key: the folded word (`natuurlijk`), two words that follow
/// each other (`ben je`, `^ en` at the start, `hoor $` at the end), or what the clauses show (`@ander hoofdzin`,
/// `@ik groep gevoel`).
package struct Signs {
  private let view: SentenceView
  private var key: [UInt8] = []

  package init(_ view: SentenceView) {
    self.view = view
    key.reserveCapacity(64)
  }

  /// Calls `visit` with the key of every sign, in UTF-8. A sign that is there twice comes twice.
  package mutating func visit(_ visit: ([UInt8]) -> Void) {
    words(visit)
    clauses(visit)
    sentence(visit)
  }

  // MARK: Words

  private mutating func words(_ visit: ([UInt8]) -> Void) {
    var previous = view.tokens.lowerBound - 1
    for i in view.tokens where isCounted(i) {
      key.removeAll(keepingCapacity: true)
      append(i)
      visit(key)
      key.removeAll(keepingCapacity: true)
      if previous < view.tokens.lowerBound { key.append(UInt8(ascii: "^")) } else { append(previous) }
      key.append(UInt8(ascii: " "))
      append(i)
      visit(key)
      previous = i
    }
    guard previous >= view.tokens.lowerBound else { return }
    key.removeAll(keepingCapacity: true)
    append(previous)
    key.append(UInt8(ascii: " "))
    key.append(UInt8(ascii: "$"))
    visit(key)
  }

  /// Words, numbers, and the marks that tell of tone.
  private func isCounted(_ i: Int) -> Bool {
    let token = view.passage.tokens[i]
    switch token.kind {
    case .word, .number: return !view.isQuoted(i)
    case .mark, .endMark:
      switch view.bytes[Int(token.start)] {
      case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): return !view.isQuoted(i)
      default: return false
      }
    default: return false
    }
  }

  private mutating func append(_ i: Int) {
    let token = view.passage.tokens[i]
    if token.kind == .number {
      key.append(UInt8(ascii: "0"))
    } else if token.lexeme >= 0 {
      key.append(contentsOf: view.folded(i))
    } else {
      key.append(view.bytes[Int(token.start)])
    }
  }

  // MARK: Clauses

  private mutating func clauses(_ visit: ([UInt8]) -> Void) {
    for index in view.clauses {
      let clause = view.clause(index)
      guard !clause.isQuoted else {
        fact("citaat", visit)
        continue
      }
      let person = Self.name(view.isGeneric(index) ? .algemeen : clause.person)
      fact(person, clause.finite < 0 ? "zonder werkwoord" : Self.name(clause.order), visit)
      if clause.negation >= 0 { fact(person, "niet", visit) }
      if clause.frame == .interpretation { fact("duiding", visit) }
      if clause.tense != .present { fact(person, "verleden", visit) }
      if clause.verbRow >= 0 {
        let lemma = view.lexemes.vocabulary.lemmaBytes(clause.verbRow)
        deed("iemand", lemma, visit)
        deed(person, lemma, visit)
      }
      for sense in Self.told where clause.senses.has(sense) { fact(person, "groep", sense.rawValue, visit) }
    }
  }

  /// The groups of the lexicons that tell something about tone.
  private static let told: [Sense] = [
    .judgement, .label, .judgedThing, .diagnosis, .swearing, .feeling, .pseudoFeeling, .appreciation, .absolute, .duty,
    .noise, .leisure, .goodDeed, .hardship, .burden, .courtesy, .virtue, .harm, .gain, .positive, .kin, .partner,
    .thirdParty, .timeAnchor, .vagueTime, .intensifier, .reproachParticle, .vague, .overmeasure, .childhood,
  ]

  // MARK: The sentence

  private mutating func sentence(_ visit: ([UInt8]) -> Void) {
    let grammar = view.sentence.grammar
    let addresses = !grammar.isDisjoint(with: .secondPerson)
    fact(view.mentionsSelf ? "met ik" : "zonder ik", addresses ? "met jij" : "zonder jij", visit)
    if grammar.contains(.stressed) { fact("nadruk", visit) }
    if view.sentence.isQuestion { fact("vraag", addresses ? "met jij" : "zonder jij", visit) }
    let kindness = view.kindness
    for (kind, name) in Self.kinds where kindness.contains(kind) { fact("goed", name, visit) }
    if view.wordCount <= 3 { fact("kort", visit) }
    view.evidence.forEachName { name in fact("teken", name, visit) }
  }

  private static let kinds: [(Kindness, String)] = [
    (.thanks, "dank"), (.ownFault, "eigen fout"), (.interpretation, "duiding"), (.feelingAndFact, "gevoel en feit"),
    (.request, "verzoek"), (.affection, "lief"), (.proposal, "voorstel"), (.offer, "aanbod"), (.credit, "krediet"),
    (.plan, "plan"), (.childhood, "jeugd"), (.play, "spel"), (.turnedGood, "omgekeerd"),
  ]

  // MARK: Keys

  private mutating func fact(_ a: String, _ visit: ([UInt8]) -> Void) { fact([a], visit) }

  private mutating func fact(_ a: String, _ b: String, _ visit: ([UInt8]) -> Void) { fact([a, b], visit) }

  private mutating func fact(_ a: String, _ b: String, _ c: String, _ visit: ([UInt8]) -> Void) {
    fact([a, b, c], visit)
  }

  private mutating func fact(_ parts: [String], _ visit: ([UInt8]) -> Void) {
    key.removeAll(keepingCapacity: true)
    for part in parts {
      key.append(key.isEmpty ? UInt8(ascii: "@") : UInt8(ascii: " "))
      key.append(contentsOf: part.utf8)
    }
    visit(key)
  }

  private mutating func deed(_ a: String, _ lemma: some Sequence<UInt8>, _ visit: ([UInt8]) -> Void) {
    key.removeAll(keepingCapacity: true)
    key.append(UInt8(ascii: "@"))
    key.append(contentsOf: a.utf8)
    key.append(contentsOf: " doen ".utf8)
    key.append(contentsOf: lemma)
    visit(key)
  }

  private static func name(_ person: Person?) -> String {
    switch person {
    case .ik: "ik"
    case .ander: "ander"
    case .wij: "wij"
    case .derde: "derde"
    case .ding: "ding"
    case .algemeen: "algemeen"
    case nil: "niemand"
    }
  }

  private static func name(_ order: ClauseOrder) -> String {
    switch order {
    case .main: "hoofdzin"
    case .inverted: "omkering"
    case .final: "bijzin"
    case .imperative: "gebiedend"
    case .question: "vraagvorm"
    }
  }
}
