/// Puts a clause of a draft in another order with its own words: verb-final, in the past, or as an infinitive phrase.
///
/// Words keep the draft's spelling; only verbs that must change are made anew. Every function gives nil where the answer would
/// be a guess.
package struct Recast {
  /// The order a clause is put in.
  package enum Order: Sendable { case subordinate }

  /// What happens to a token on the way.
  package enum Edit: Sendable {
    case drop
    case replace(String)
  }

  private let passage: Passage
  private let lexemes: Lexemes
  private let bytes: UnsafeBufferPointer<UInt8>
  private let conjugation: Conjugation

  package init(_ passage: Passage, _ lexemes: Lexemes, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.passage = passage
    self.lexemes = lexemes
    self.bytes = bytes
    conjugation = Conjugation(lexemes.vocabulary)
  }

  /// A clause taken apart.
  package struct Parts {
    package var clause: Clause
    package var subject: [Int]
    /// The middle field in verb-final order, the fronted words put back in it.
    package var field: [Int]
    /// Infinitives and participles at the end, *te* included.
    package var cluster: [Int]
    /// The parted particle that joins the verb, or -1.
    package var particle: Int
    /// What stands behind the verbs: clauses, comparisons, phrases.
    package var tail: [Int]
    package var address: Address
  }

  // MARK: Taking apart

  /// The parts of a clause with its finite verb first or second, or nil when anything about it is unsure.
  package func parts(_ index: Int) -> Parts? {
    let clause = passage.clauses[index]
    if clause.order == .final { return finalParts(index) }
    guard clause.finite >= 0, clause.order != .imperative, clause.kind == .root,
      clause.subject >= 0 || clause.isSubjectShared, !clause.isQuoted
    else { return nil }
    let all = clause.tokens.filter { isKept($0) }
    let isShared = clause.isSubjectShared || clause.subjectPhrase.isEmpty
    guard !all.isEmpty, !hasBrokenChild(index), !clause.subjectPhrase.contains(clause.nonfinite) else { return nil }
    var subject = isShared ? [] : all.filter { clause.subjectPhrase.contains($0) }
    var before = all.filter { $0 < clause.finite && !subject.contains($0) }
    var moved: [Int] = []
    let after = all.filter { $0 > clause.finite && !subject.contains($0) }
    if clause.order == .main {
      // Words between subject and finite verb belong to the subject; a leading conjunction goes.
      let start = clause.subjectPhrase.isEmpty ? clause.finite : clause.subjectPhrase.lowerBound
      while let first = before.first, first < start, grammar(first).contains(.coordinator) || isMark(first) || isAside(first) {
        before.removeFirst()
      }
      guard isShared ? before.isEmpty : before.allSatisfy({ $0 > clause.subjectPhrase.lowerBound }) else { return nil }
      subject = isShared ? [] : (subject + before).sorted()
      before = []
    } else if clause.order == .question {
      // Question words and what stands before them go.
      guard before.allSatisfy({ !grammar($0).isDisjoint(with: [.interrogative, .coordinator, .interjection]) || isMark($0) }) else { return nil }
      before = []
    } else if let first = before.first, let opening = leading(first, index) {
      // *Als ik vertel, luister je niet*: the clause goes to the end.
      let inner = before.filter { passage.clauses[opening].tokens.contains($0) && !(isMark($0) && text($0) == ",") }
      guard before.allSatisfy({ inner.contains($0) || isMark($0) || spelled($0, "dan") }) else { return nil }
      moved = inner
      before = []
    } else {
      while let first = before.first, before.count > 1, grammar(first).contains(.coordinator) { before.removeFirst() }
      guard let first = before.first, grammar(first).isDisjoint(with: [.interrogative, .subordinator]) || spelled(first, "toen", "nu", "dat", "tot"),
        isWord(first), !before.contains(where: { passage.tokens[$0].clause != passage.tokens[clause.finite].clause })
      else { return nil }
    }
    // The particle and the verbs at the end.
    var cluster: [Int] = []
    if let last = lastVerb(clause, after) {
      var i = last
      while after.contains(i) {
        cluster.insert(i, at: 0)
        guard after.contains(i - 1), i - 1 != clause.subject, isVerbal(i - 1) else { break }
        i -= 1
      }
      // *niks te zeggen hebt*: the infinitive is an object, not a part of the verb.
      if spelled(cluster[0], "te"), lemma(clause.finiteRow) == "hebben" { return nil }
    }
    var particle = cluster.isEmpty && clause.particle > clause.finite ? clause.particle : -1
    if particle < 0, cluster.isEmpty, clause.finiteRow >= 0, let found = strandedParticle(clause, after) { particle = found }
    if particle >= 0, grammar(particle).contains(.preposition), after.contains(where: { grammar($0).contains(.er) && $0 < particle }) {
      return nil
    }
    var edge: Int
    if let first = cluster.first {
      edge = after.firstIndex(of: first)!
    } else if particle >= 0, let at = after.firstIndex(of: particle) {
      edge = at
    } else {
      edge = after.firstIndex { startsTail($0, clause, index) } ?? after.count
    }
    // A preposition before a clause goes with it: *luistert naar wat ik zeg*.
    if edge > 0, edge < after.count, cluster.isEmpty, particle < 0, grammar(after[edge - 1]).contains(.preposition) { edge -= 1 }
    var field = Array(after[..<edge])
    let tail = Array(after[edge...].filter { !cluster.contains($0) && $0 != particle })
    if let first = tail.first, spelled(first, "naartoe", "heen", "toe", "vandaan") { return nil }
    while let last = field.last, isMark(last), text(last) == "," { field.removeLast() }
    if !before.isEmpty {
      let pronouns = field.prefix { isWeak($0, in: field) }.count
      field.insert(contentsOf: before, at: pronouns)
    }
    guard let address = address(clause) else { return nil }
    return Parts(
      clause: clause, subject: subject, field: field, cluster: cluster, particle: particle, tail: tail + moved, address: address)
  }

  /// The parts of a clause that is verb-final already; its subordinator goes.
  private func finalParts(_ index: Int) -> Parts? {
    let clause = passage.clauses[index]
    guard clause.finite >= 0, clause.subject >= 0, !clause.isSubjectShared, !clause.subjectPhrase.isEmpty, !clause.isQuoted,
      let address = address(clause)
    else { return nil }
    let all = clause.tokens.filter { isKept($0) && $0 != clause.opener }
    let subject = all.filter { clause.subjectPhrase.contains($0) }
    guard all.first == subject.first else { return nil }
    let rest = all.filter { !subject.contains($0) && $0 != clause.finite }
    var cluster: [Int] = []
    if clause.nonfinite >= 0, abs(clause.nonfinite - clause.finite) <= 3 {
      cluster = rest.filter { $0 == clause.nonfinite || (min(clause.finite, clause.nonfinite)..<max(clause.finite, clause.nonfinite)).contains($0) }
    }
    let start = min(cluster.first ?? clause.finite, clause.finite)
    let end = max(cluster.last ?? clause.finite, clause.finite)
    return Parts(
      clause: clause, subject: subject, field: rest.filter { $0 < start }, cluster: cluster, particle: -1,
      tail: rest.filter { $0 > end && !(isMark($0) && $0 == rest.last) }, address: address)
  }

  /// The *als* or *toen* clause that opens a sentence, or nil.
  private func leading(_ first: Int, _ index: Int) -> Int? {
    let own = Int(passage.tokens[first].clause)
    guard own >= 0, own != index, passage.clauses[own].parent == index, passage.clauses[own].tokens.lowerBound == first else { return nil }
    return passage.clauses[own].kind == .conditional || passage.clauses[own].kind == .temporal ? own : nil
  }

  /// Verbs that take another verb, with or without *te*.
  private static let takesVerb: Set<String> = [
    "hebben", "zijn", "worden", "zullen", "kunnen", "moeten", "mogen", "willen", "hoeven", "laten", "gaan", "komen", "blijven",
    "zien", "horen", "helpen", "leren", "zitten", "staan", "liggen", "lopen", "durven", "lijken", "schijnen", "blijken", "weten",
    "proberen", "beginnen", "dienen", "behoren", "vergeten", "weigeren", "beloven", "doen", "krijgen", "raken",
  ]

  /// The last verb that closes the clause with the finite verb; not a noun that looks like one.
  private func lastVerb(_ clause: Clause, _ after: [Int]) -> Int? {
    guard clause.nonfinite > clause.finite, Self.takesVerb.contains(lemma(clause.finiteRow)) else { return nil }
    if after.contains(clause.nonfinite), !isNominal(clause.nonfinite) { return clause.nonfinite }
    guard grammar(clause.nonfinite - 1).isDisjoint(with: [.possessive, .determiner]) || !spelled(clause.nonfinite - 2, "aan") else { return nil }
    return after.last {
      $0 < clause.nonfinite && grammar($0).isEmpty && !lexeme($0).forms.isDisjoint(with: [.participle, .infinitive])
        && !lexeme($0).forms.contains(.guessed) && !isNominal($0)
    }
  }

  /// A particle the clause analysis took for a preposition: *denkt nooit na over de gevolgen*.
  private func strandedParticle(_ clause: Clause, _ after: [Int]) -> Int? {
    for (offset, i) in after.enumerated() where grammar(i).contains(.particle) && offset > 0 {
      let isLast = offset + 1 == after.count
      guard Int(passage.tokens[i].clause) == Int(passage.tokens[clause.finite].clause), !(offset > 0 && grammar(after[offset - 1]).contains(.er)) else { continue }
      guard isLast || grammar(after[offset + 1]).contains(.preposition) && grammar(i).contains(.preposition) else { continue }
      if conjugation.row(particle: text(i), base: clause.finiteRow) != nil { return i }
    }
    return nil
  }

  /// Whether the clause analysis put words in a clause of their own that no subordinator opens.
  private func hasBrokenChild(_ index: Int) -> Bool {
    passage.clauses.contains { child in
      child.parent == index && child.tokens.lowerBound > passage.clauses[index].finite
        && (child.kind == .content || child.kind == .embeddedQuestion) && (child.finite < 0 || child.subject < 0)
    }
  }

  private func address(_ clause: Clause) -> Address? {
    guard clause.subject >= 0 else { return .third }
    let g = grammar(clause.subject)
    if clause.subjectPhrase.count <= 1 {
      if g.contains(.subjectIk) { return .ik }
      if g.contains(.ge) { return .ge }
      if g.contains(.jullie) { return .plural }
      if g.contains(.polite) { return .u }
      if g.contains(.subjectOther) { return .je }
      if g.contains(.subjectWij) { return .plural }
    }
    return lexeme(clause.finite).forms.contains(.plural) || lexeme(clause.finite).forms.contains(.pastPlural) ? .plural : .third
  }

  /// Whether what follows stands behind the verbs of a verb-final clause.
  private func startsTail(_ i: Int, _ clause: Clause, _ index: Int) -> Bool {
    let own = Int(passage.tokens[i].clause)
    if own != index, own >= 0, passage.clauses[own].tokens.lowerBound == i {
      let inner = passage.clauses[own]
      return inner.kind != .relative && inner.kind != .verbless
    }
    if spelled(i, "dan"), (clause.finite..<i).contains(where: { isComparative($0) }) { return true }
    if spelled(i, "als"), (clause.finite..<i).contains(where: { spelled($0, "zo", "even", "zoveel", "net") }) { return true }
    return false
  }

  private func isComparative(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let word = text(i)
    return spelled(i, "meer", "minder", "liever", "beter", "anders", "eerder", "vaker") || word.hasSuffix("er") && word.utf8.count > 4
  }

  /// Pronouns that stay next to the subject: *me*, *het*, *er*, *dat*, *zich*.
  private func isWeak(_ i: Int, in field: [Int]) -> Bool {
    if spelled(i, "er", "'t", "het", "dat", "dit"), let at = field.firstIndex(of: i) {
      guard at + 1 < field.count else { return true }
      let next = field[at + 1]
      if spelled(i, "er") { return true }
      return !grammar(next).isDisjoint(with: [.adverb, .preposition, .negation, .objectIk, .time])
        || grammar(next).contains(.adjectiveish) && !spelled(i, "het", "'t")
    }
    guard !grammar(i).isDisjoint(with: [.objectIk, .objectWij, .objectThird, .objectOther, .reflexive]) else { return false }
    if !grammar(i).isDisjoint(with: .possessive), let at = field.firstIndex(of: i), at + 1 < field.count {
      let next = field[at + 1]
      return !grammar(next).isDisjoint(with: [.adverb, .preposition, .negation, .time, .determiner, .particle, .possessive])
    }
    return true
  }

  // MARK: Putting together

  /// *je niet naar me luistert*: verb last, subject first.
  package func subordinate(_ index: Int, edits: [Int: Edit] = [:], unstressed: Bool = false) -> String? {
    guard passage.clauses[index].order != .question, let parts = parts(index), let finite = agreeing(parts) else { return nil }
    return compose(parts, finite: finite, edits: edits, unstressed: unstressed)
  }

  /// *je niet naar me luisterde*: verb last, in the past; a perfect becomes a past when its form is sure.
  package func past(_ index: Int, edits: [Int: Edit] = [:], unstressed: Bool = true) -> String? {
    guard var parts = parts(index) else { return nil }
    let clause = parts.clause
    guard clause.finiteRow >= 0, clause.verbRow >= 0 else { return nil }
    let isPerfect = clause.tense == .present && !parts.cluster.isEmpty && ["hebben", "zijn"].contains(lemma(clause.finiteRow))
    switch isPerfect ? .perfect : clause.tense {
    case .past, .pluperfect:
      return subordinate(index, edits: edits, unstressed: unstressed)
    case .present:
      guard let past = conjugation.past(clause.finiteRow, parts.address) else { return nil }
      let joined = parts.particle < 0 && clause.order == .final ? conjugation.particle(clause.finiteRow) : ""
      return compose(parts, finite: joined + past, edits: edits, unstressed: unstressed)
    case .perfect:
      guard let first = parts.cluster.first else { return nil }
      if parts.cluster.count == 1 {
        guard let past = conjugation.past(clause.verbRow, parts.address) else { return nil }
        parts.cluster = []
        return compose(
          parts, finite: conjugation.particle(clause.verbRow) + past, edits: edits, unstressed: unstressed)
      }
      guard let row = lexemes.readings(of: lexeme(first)).first(where: { !$0.isJoined && $0.row >= 0 })?.row,
        let past = conjugation.past(row, parts.address)
      else { return nil }
      parts.cluster.removeFirst()
      let isPosture = ["zitten", "staan", "liggen", "lopen"].contains(lemma(row))
      return compose(parts, finite: isPosture ? past + " te" : past, edits: edits, unstressed: unstressed)
    }
  }

  /// *naar me willen luisteren*: no subject, the verb as infinitive, a modal before it.
  ///
  /// Auxiliaries, modals and posture verbs go; the verb that carries the meaning stays.
  package func infinitive(_ index: Int, modal: String? = nil, edits: [Int: Edit] = [:]) -> String? {
    guard var parts = parts(index), parts.clause.verbRow >= 0 else { return nil }
    return infinitive(&parts, modal, edits)
  }

  /// The same for an imperative: *leg je telefoon even weg*, *je telefoon even wegleggen*.
  package func infinitive(imperative index: Int, modal: String? = nil, edits: [Int: Edit] = [:]) -> String? {
    let clause = passage.clauses[index]
    guard clause.order == .imperative, clause.finite >= 0, clause.verbRow >= 0, clause.nonfinite < 0 else { return nil }
    var after = clause.tokens.filter { isKept($0) && $0 > clause.finite && !clause.subjectPhrase.contains($0) }
    var tail: [Int] = []
    if clause.particle >= 0, let at = after.firstIndex(of: clause.particle) {
      tail = Array(after[(at + 1)...])
      after = Array(after[..<at])
    } else if let at = after.firstIndex(where: { startsTail($0, clause, index) }) {
      tail = Array(after[at...])
      after = Array(after[..<at])
    }
    var parts = Parts(
      clause: clause, subject: [], field: after, cluster: [], particle: clause.particle, tail: tail, address: .je)
    return infinitive(&parts, modal, edits)
  }

  private func infinitive(_ parts: inout Parts, _ modal: String?, _ edits: [Int: Edit]) -> String? {
    let row = parts.clause.verbRow
    let particle = conjugation.particle(row)
    let base = conjugation.baseInfinitive(row)
    var verbs = [particle + base]
    if let modal {
      verbs = Self.adverbial.contains(particle) ? [particle, modal, base] : [modal, particle + base]
    }
    let modals = ["kunnen", "moeten", "mogen", "willen", "zitten", "staan", "liggen", "lopen", "te"]
    let cluster = parts.cluster.filter { i in i != parts.clause.finite && !modals.contains { spelledAs(i, $0) } }
    if cluster.count > 1 {
      // *laten vallen*, *komen opdagen*
      guard let first = cluster.first, lexeme(first).forms.contains(.infinitive), ["laten", "gaan", "komen", "blijven"].contains(where: { spelledAs(first, $0) }) else { return nil }
      verbs = (modal.map { [$0] } ?? []) + cluster.map { text($0) }
    } else if !cluster.isEmpty, ["laten", "gaan", "komen", "blijven"].contains(lemma(parts.clause.finiteRow)) {
      guard lexeme(cluster[0]).forms.contains(.infinitive) else { return nil }
      verbs = (modal.map { [$0] } ?? []) + [lemma(parts.clause.finiteRow), text(cluster[0])]
    }
    parts.cluster = []
    parts.subject = []
    return compose(parts, finite: verbs.joined(separator: " "), edits: edits, unstressed: false, joinsParticle: false)
  }

  /// First parts that stand before *willen*: *buiten willen zetten*.
  private static let adverbial: Set<String> = [
    "weg", "klaar", "buiten", "thuis", "dicht", "terug", "open", "los", "binnen", "schoon", "leeg",
  ]

  /// The finite verb as it is behind its subject: *luister je* becomes *je luistert*.
  private func agreeing(_ parts: Parts) -> String? {
    let clause = parts.clause
    let written = lowered(clause.finite)
    guard clause.order == .inverted, parts.address == .je, clause.tense == .present || clause.tense == .perfect else { return written }
    guard clause.finiteRow >= 0 else { return nil }
    let stem = conjugation.present(clause.finiteRow, .ik)
    guard written == stem || written == "kun" || written == "zul" else { return written }
    return ["kan", "zal", "wil", "mag"].contains(written) ? written : conjugation.present(clause.finiteRow, .je)
  }

  private func compose(
    _ parts: Parts, finite: String, edits: [Int: Edit], unstressed: Bool, joinsParticle: Bool = true
  ) -> String? {
    var line = Line(self, edits)
    for i in parts.subject {
      if unstressed, parts.subject.count == 1, spelled(i, "jij", "gij") {
        line.add(spelled(i, "jij") ? "je" : "ge")
      } else {
        line.add(i)
      }
    }
    for i in parts.field { line.add(i) }
    if joinsParticle, parts.particle >= 0 {
      let row = parts.clause.finiteRow
      let isJoined = row >= 0 && conjugation.baseInfinitive(row) != "zijn"
        && lexemes.vocabulary.classes(row).isDisjoint(with: .modal) && conjugation.row(particle: text(parts.particle), base: row) != nil
      line.add(isJoined ? text(parts.particle) + finite : text(parts.particle) + " " + finite)
    } else {
      if !finite.isEmpty { line.add(finite) }
      for i in parts.cluster { line.add(i) }
    }
    for i in parts.tail { line.add(i) }
    return line.text
  }

  /// Tokens and words with the draft's own spacing where they stood side by side.
  private struct Line {
    private let recast: Recast
    private let edits: [Int: Edit]
    private(set) var text = ""
    private var last = -2

    init(_ recast: Recast, _ edits: [Int: Edit]) {
      self.recast = recast
      self.edits = edits
    }

    mutating func add(_ i: Int) {
      switch edits[i] {
      case .drop: return
      case .replace(let word): add(word)
      case nil:
        let isComma = recast.isMark(i) && recast.text(i) == ","
        if isComma, text.isEmpty { return }
        if last == i - 1 {
          let tokens = recast.passage.tokens
          if tokens[last].end < tokens[i].start, !text.isEmpty { text += " " }
        } else if !text.isEmpty, !isComma {
          text += " "
        }
        text += recast.lowered(i)
        last = i
      }
    }

    mutating func add(_ word: String) {
      if !text.isEmpty { text += " " }
      text += word
      last = -2
    }
  }

  /// The past of a finite verb where it stands, for a clause that is verb-final already: *praat* becomes *praatte*.
  package func pastFinite(_ index: Int) -> String? {
    let clause = passage.clauses[index]
    guard clause.order == .final, clause.tense == .present, clause.finiteRow >= 0, let address = address(clause),
      let past = conjugation.past(clause.finiteRow, address)
    else { return nil }
    return conjugation.particle(clause.finiteRow) + past
  }

  /// The past of the verb that carries the meaning, auxiliaries left out: *had kunnen bellen* becomes *belde*.
  package func pastOfMeaning(_ index: Int, edits: [Int: Edit] = [:]) -> String? {
    guard var parts = parts(index), parts.clause.verbRow >= 0, parts.cluster.count <= 2, !parts.cluster.isEmpty,
      let past = conjugation.past(parts.clause.verbRow, parts.address)
    else { return nil }
    parts.cluster = []
    return compose(
      parts, finite: conjugation.particle(parts.clause.verbRow) + past, edits: edits, unstressed: true, joinsParticle: false)
  }

  // MARK: Looking

  private func lexeme(_ i: Int) -> Lexeme {
    guard passage.tokens.indices.contains(i), passage.tokens[i].lexeme >= 0 else { return Lexeme() }
    return lexemes[passage.tokens[i].lexeme]
  }

  private func grammar(_ i: Int) -> Grammar { lexeme(i).grammar }
  private func isWord(_ i: Int) -> Bool { passage.tokens[i].kind == .word || passage.tokens[i].kind == .number }
  private func isMark(_ i: Int) -> Bool { passage.tokens[i].kind == .mark }
  private func isKept(_ i: Int) -> Bool { passage.tokens[i].kind != .endMark }
  private func isAside(_ i: Int) -> Bool { grammar(i).contains(.interjection) }
  private func lemma(_ row: Int32) -> String { lexemes.vocabulary.lemma(row) }

  private func text(_ i: Int) -> String {
    String(decoding: bytes[passage.tokens[i].range], as: UTF8.self)
  }

  /// The word with its capital off when only the sentence gave it one.
  private func lowered(_ i: Int) -> String {
    let word = text(i)
    let flags = passage.tokens[i].flags
    guard flags.contains(.capital), passage.sentences.contains(where: { $0.tokens.first { isWord($0) } == i }),
      !grammar(i).isEmpty || !lexeme(i).readings.isEmpty && !lexeme(i).forms.contains(.guessed) || spelled(i, "mevrouw", "meneer", "vorig", "volgend", "afgelopen", "komend")
    else { return word }
    return word.prefix(1).lowercased() + word.dropFirst()
  }

  private func spelled(_ i: Int, _ words: String...) -> Bool { words.contains { spelledAs(i, $0) } }

  private func spelledAs(_ i: Int, _ word: String) -> Bool {
    guard passage.tokens.indices.contains(i), passage.tokens[i].lexeme >= 0 else { return false }
    return lexemes.spelling(of: lexeme(i)).elementsEqual(word.utf8)
  }

  /// Whether an infinitive is a noun here: *aan het gamen*, *het praten*.
  private func isNominal(_ i: Int) -> Bool { 
    spelled(i - 1, "het", "'t") && spelled(i - 2, "aan") || spelled(i - 1, "de", "een")
      || !grammar(i - 1).isDisjoint(with: .possessive) && grammar(i - 1).isDisjoint(with: [.objectIk, .objectOther, .objectWij, .objectThird])
  }

  /// Whether a word may stand in the verb cluster before another verb.
  private func isVerbal(_ i: Int) -> Bool {
    if spelled(i, "te") { return true }
    return grammar(i).isEmpty && !lexeme(i).forms.isDisjoint(with: [.infinitive, .participle]) && !lexeme(i).forms.contains(.guessed)
      && isWord(i) && !passage.tokens[i].flags.contains(.quoted)
      && Self.clusterVerbs.contains { spelledAs(i, $0) }
  }

  /// Infinitives that stand before another verb.
  private static let clusterVerbs: Set<String> = [
    "kunnen", "moeten", "mogen", "willen", "zullen", "laten", "zitten", "staan", "liggen", "lopen", "gaan", "komen", "blijven",
    "horen", "zien", "hoeven", "durven", "helpen", "leren", "worden", "zijn",
  ]
}

extension Recast {
  /// One sentence in another order, without *dat*; nil when it is no statement or its grammar is unsure.
  package static func line(_ line: String, to order: Order, with analyser: Analyser = Analyser()) -> String? {
    var passage = Passage()
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      analyser.analyse(buffer, in: 0..<buffer.count, lines: .automatic, into: &passage)
      guard passage.sentences.count == 1, !passage.sentences[0].isQuestion else { return nil }
      let recast = Recast(passage, analyser.lexemes, buffer)
      return recast.statement(0)
    }
  }

  /// All main clauses of a sentence verb-final; nil for two with subjects of their own.
  package func statement(_ sentence: Int) -> String? {
    let clauses = passage.sentences[sentence].clauses.filter {
      passage.clauses[$0].kind == .root || passage.clauses[$0].kind == .verbless && passage.clauses[$0].parent < 0
    }
    guard let first = clauses.first, clauses.dropFirst().allSatisfy({ passage.clauses[$0].isSubjectShared }) else { return nil }
    guard var text = subordinate(first) else { return nil }
    for next in clauses.dropFirst() {
      guard let conjunct = subordinate(next) else { return nil }
      text += " en " + conjunct
    }
    return text
  }
}
