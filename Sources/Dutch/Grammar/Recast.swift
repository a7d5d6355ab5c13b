/// Puts a clause of a draft in another order with its own words: verb-final, in the past, or as an infinitive phrase.
///
/// Words keep the draft's spelling; only verbs that must change are made anew. Every function gives nil where the answer would
/// be a guess.
public struct Recast {
  /// The order a clause is put in.
  public enum Order: String, Sendable, CaseIterable {
    /// Verb last, without its subordinator: *je me niet opbelde*.
    case subordinate
    /// Subject first, finite verb second: *je belde me niet op*.
    case main
  }

  /// What happens to a token on the way.
  public enum Edit: Sendable {
    case drop
    case replace(String)
  }

  let passage: Passage
  let lexemes: Lexemes
  let bytes: UnsafeBufferPointer<UInt8>
  let conjugation: Conjugation

  public init(_ passage: Passage, _ lexemes: Lexemes, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.passage = passage
    self.lexemes = lexemes
    self.bytes = bytes
    conjugation = Conjugation(lexemes.vocabulary)
  }

  /// A clause taken apart.
  public struct Parts {
    public var clause: Clause
    public var subject: [Int]
    /// The middle field in verb-final order, the fronted words put back in it.
    public var field: [Int]
    /// Infinitives and participles at the end, *te* included.
    public var cluster: [Int]
    /// The parted particle that joins the verb, or -1.
    public var particle: Int
    /// What stands behind the verbs: clauses, comparisons, phrases.
    public var tail: [Int]
    public var address: Address
  }

  // MARK: Putting together

  /// *je luistert niet naar me*: subject first, verb second; what was fronted or verb-final goes into the middle field.
  public func main(_ index: Int, edits: [Int: Edit] = [:], unstressed: Bool = false) -> String? {
    guard let parts = parts(index), !parts.subject.isEmpty, var finite = agreeing(parts) else { return nil }
    var particle = ""
    // *afvlagde*: a verb that is not known may be two words here.
    if parts.clause.order == .final, parts.clause.finiteRow < 0, mayBeSeparable(finite) { return nil }
    if parts.clause.order == .final, parts.clause.finiteRow >= 0 {
      particle = conjugation.particle(parts.clause.finiteRow)
      if !particle.isEmpty {
        guard finite.hasPrefix(particle), finite.utf8.count > particle.utf8.count else { return nil }
        finite.removeFirst(particle.count)
      }
    }
    var line = Line(self, edits)
    add(parts.subject, to: &line, unstressed: unstressed)
    line.add(finite)
    for i in parts.field { line.add(i) }
    if parts.particle >= 0 { line.add(parts.particle) } else if !particle.isEmpty { line.add(particle) }
    for i in parts.cluster + parts.tail { line.add(i) }
    return line.text
  }

  /// Whether a finite verb begins like a separable one.
  private func mayBeSeparable(_ finite: String) -> Bool {
    var isSeparable = false
    Array(finite.utf8).withUnsafeBufferPointer { word in
      lexemes.vocabulary.verbs.eachParticle(of: word) { _, rest in isSeparable = isSeparable || rest.count > 2 }
    }
    return isSeparable
  }

  /// *je niet naar me luistert*: verb last, subject first.
  public func subordinate(_ index: Int, edits: [Int: Edit] = [:], unstressed: Bool = false) -> String? {
    guard passage.clauses[index].order != .question, let parts = parts(index), let finite = agreeing(parts) else {
      return nil
    }
    return compose(parts, finite: finite, edits: edits, unstressed: unstressed)
  }

  /// The same for a question: *heb je gelezen wat ik stuurde* as *je hebt gelezen wat ik stuurde*, *geef je om mij* as *je om mij
  /// geeft*, without *of*.
  package func verbLast(_ index: Int, edits: [Int: Edit] = [:]) -> String? {
    guard let parts = parts(index) else { return nil }
    guard passage.clauses[index].order == .question else { return subordinate(index, edits: edits, unstressed: true) }
    // *heb je* and *hebt u*: the form that stands behind its subject.
    guard parts.clause.finiteRow >= 0, [.perfect, .present].contains(parts.clause.tense) else { return nil }
    let finite = conjugation.present(parts.clause.finiteRow, parts.address)
    return compose(parts, finite: finite, edits: edits, unstressed: true)
  }

  /// *je niet naar me luisterde*: verb last, in the past; a perfect becomes a past when its form is sure.
  public func past(_ index: Int, edits: [Int: Edit] = [:], unstressed: Bool = true) -> String? {
    guard var parts = parts(index) else { return nil }
    let clause = parts.clause
    guard clause.finiteRow >= 0, clause.verbRow >= 0 else { return nil }
    let isPerfect =
      clause.tense == .present && !parts.cluster.isEmpty && ["hebben", "zijn"].contains(lemma(clause.finiteRow))
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
        let particle = conjugation.particle(clause.verbRow)
        if !particle.isEmpty, let last = parts.field.last, text(last) == particle {
          // *je hebt je daar niet aan gehouden*: *aan* belongs to *daar*, not to the verb.
          if parts.field.contains(where: { spelled($0, "er", "daar", "hier", "waar") }) { return nil }
          parts.field.removeLast()
        }
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

  /// *en dan nog vragen of er sokken zijn*: what an infinitive without a finite verb tells, as a past with the subject left out:
  /// *nog vroeg of er sokken zijn*.
  public func past(verbless index: Int, _ address: Address, edits: [Int: Edit] = [:]) -> String? {
    let clause = passage.clauses[index]
    guard clause.finite < 0, clause.nonfinite >= 0, clause.verbRow >= 0, clause.subject < 0,
      lexeme(clause.nonfinite).forms.contains(.infinitive), let past = conjugation.past(clause.verbRow, address)
    else { return nil }
    let all = clause.tokens.filter { isKept($0) }
    let parts = Parts(
      clause: clause, subject: [], field: all.filter { $0 < clause.nonfinite }, cluster: [], particle: -1,
      tail: all.filter { $0 > clause.nonfinite }, address: address)
    return compose(
      parts, finite: conjugation.particle(clause.verbRow) + past, edits: edits, unstressed: false, joinsParticle: false)
  }

  /// *naar me willen luisteren*: no subject, the verb as infinitive, a modal before it.
  ///
  /// Auxiliaries, modals and posture verbs go; the verb that carries the meaning stays.
  public func infinitive(_ index: Int, modal: String? = nil, edits: [Int: Edit] = [:]) -> String? {
    guard var parts = parts(index), parts.clause.verbRow >= 0 else { return nil }
    return infinitive(&parts, modal, edits)
  }

  /// The same for an imperative: *leg je telefoon even weg*, *je telefoon even wegleggen*.
  public func infinitive(imperative index: Int, modal: String? = nil, edits: [Int: Edit] = [:]) -> String? {
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

  /// The same for a clause with *om ... te*: *om de bril naar beneden te doen*, *de bril naar beneden willen doen*.
  public func infinitive(omTe index: Int, modal: String? = nil, edits: [Int: Edit] = [:]) -> String? {
    guard var parts = partsOmTe(index) else { return nil }
    return infinitive(&parts, modal, edits)
  }

  /// The parts of a clause with *om ... te*; nil where it does not end in its infinitive.
  private func partsOmTe(_ index: Int) -> Parts? {
    let clause = passage.clauses[index]
    let all = clause.tokens.filter { isKept($0) && passage.tokens[$0].clause == Int32(index) }
    guard let te = all.last(where: { spelled($0, "te") }), all.contains(te + 1),
      all.last == te + 1 || all.dropFirst().last == te + 1,
      let row = lexemes.readings(of: lexeme(te + 1)).first(where: { $0.form.contains(.infinitive) && $0.row >= 0 })?.row
    else { return nil }
    // The *om* that opens the clause goes; another may be the verb's own: *om de sleutel om te draaien*.
    let om = all.first { spelled($0, "om") }
    var field = all.filter { $0 < te && $0 != om }
    var verb = row
    if let last = field.last, let joined = conjugation.row(particle: text(last), base: row) {
      verb = joined
      field.removeLast()
    }
    var open = clause
    open.verbRow = verb
    return Parts(clause: open, subject: [], field: field, cluster: [], particle: -1, tail: [], address: .je)
  }

  /// What a clause with *om ... te* tells, as a past with the subject left out: *om mijn dagboek te lezen*, *mijn dagboek las*.
  public func past(omTe index: Int, _ address: Address, edits: [Int: Edit] = [:]) -> String? {
    guard let parts = partsOmTe(index), let past = conjugation.past(parts.clause.verbRow, address) else { return nil }
    return compose(
      parts, finite: conjugation.particle(parts.clause.verbRow) + past, edits: edits, unstressed: false,
      joinsParticle: false)
  }

  func infinitive(_ parts: inout Parts, _ modal: String?, _ edits: [Int: Edit]) -> String? {
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
      guard let first = cluster.first, lexeme(first).forms.contains(.infinitive),
        ["laten", "gaan", "komen", "blijven"].contains(where: { spelledAs(first, $0) })
      else { return nil }
      verbs = (modal.map { [$0] } ?? []) + cluster.map { text($0) }
    } else if !cluster.isEmpty, ["laten", "komen", "blijven"].contains(lemma(parts.clause.finiteRow)) {
      guard lexeme(cluster[0]).forms.contains(.infinitive) else { return nil }
      verbs = (modal.map { [$0] } ?? []) + [lemma(parts.clause.finiteRow), text(cluster[0])]
    }
    if !particle.isEmpty, let last = parts.field.last, text(last) == particle,
      particle + base != text(parts.clause.nonfinite)
    {
      parts.field.removeLast()
    }
    parts.cluster = []
    parts.subject = []
    // *ernaast, als dat er is*: the comma goes with the clause behind it.
    if let last = parts.field.last, isMark(last), text(last) == ",", !parts.tail.isEmpty {
      parts.field.removeLast()
      parts.tail.insert(last, at: 0)
    }
    return compose(parts, finite: verbs.joined(separator: " "), edits: edits, unstressed: false, joinsParticle: false)
  }

  /// Whether the first part of a verb stands before *willen*: *buiten willen zetten*.
  package static func isAdverbial(_ particle: String) -> Bool { adverbial.contains(particle) }

  private static let adverbial: Set<String> = [
    "weg", "klaar", "buiten", "thuis", "dicht", "terug", "open", "los", "binnen", "schoon", "leeg",
  ]

  /// The finite verb as it is behind its subject: *luister je* becomes *je luistert*.
  func agreeing(_ parts: Parts) -> String? {
    let clause = parts.clause
    let written = lowered(clause.finite)
    guard clause.order == .inverted, parts.address == .je, clause.tense == .present || clause.tense == .perfect else {
      return written
    }
    guard clause.finiteRow >= 0 else { return nil }
    let stem = conjugation.present(clause.finiteRow, .ik)
    guard written == stem || written + "d" == stem || written == "kun" || written == "zul" else { return written }
    return ["kan", "zal", "wil", "mag"].contains(written) ? written : conjugation.present(clause.finiteRow, .je)
  }

  /// The subject, *jij* and *gij* without their stress where that is asked.
  private func add(_ subject: [Int], to line: inout Line, unstressed: Bool) {
    for i in subject {
      if unstressed, subject.count == 1, spelled(i, "jij", "gij") {
        line.add(spelled(i, "jij") ? "je" : "ge")
      } else {
        line.add(i)
      }
    }
  }

  func compose(
    _ parts: Parts, finite: String, edits: [Int: Edit], unstressed: Bool, joinsParticle: Bool = true
  ) -> String? {
    var line = Line(self, edits)
    add(parts.subject, to: &line, unstressed: unstressed)
    for i in parts.field { line.add(i) }
    if joinsParticle, parts.particle >= 0 {
      let row = parts.clause.finiteRow
      let isJoined =
        row >= 0 && conjugation.baseInfinitive(row) != "zijn"
        && (conjugation.baseInfinitive(row) != "hebben" || text(parts.particle) == "lief")
        // *ik sta met mijn jas aan*
        && !(spelled(parts.particle, "aan", "uit", "op", "om", "af")
          && ["staan", "zitten", "liggen", "lopen"].contains(conjugation.baseInfinitive(row))
          && parts.field.contains { spelled($0, "met") })
        && !(spelled(parts.particle, "heen")
          && parts.field.contains { spelled($0, "over", "om", "langs", "door", "achter") })
        // *naar buiten bracht*
        && !(parts.field.last.map { spelled($0, "naar", "van") } ?? false)
        && !isPostposition(parts.particle, row, parts.field)
        && !spelled(parts.particle, "vooraan", "achteraan", "bovenaan", "onderaan")
        && lexemes.vocabulary.classes(row).isDisjoint(with: .modal)
        && conjugation.row(particle: text(parts.particle), base: row) != nil
      line.add(isJoined ? text(parts.particle) + finite : text(parts.particle) + " " + finite)
    } else {
      // *te horen kreeg*
      let closes =
        parts.cluster.first.map { spelled($0, "te") } ?? false && parts.clause.finiteRow >= 0
        && lemma(parts.clause.finiteRow) == "krijgen"
      if closes { for i in parts.cluster { line.add(i) } }
      if !finite.isEmpty { line.add(finite) }
      if !closes { for i in parts.cluster { line.add(i) } }
    }
    for i in parts.tail { line.add(i) }
    return line.text
  }

  /// Tokens and words with the draft's own spacing where they stood side by side.
  struct Line {
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
        } else if !text.isEmpty, !isComma, !(endsInEr && recast.isStranded(i)) {
          text += " "
        }
        text += recast.lowered(i)
        last = i
      }
    }

    /// *je gokt er gewoon op dat*: where what stood between them goes, *er* and its preposition are one word.
    private var endsInEr: Bool { text == "er" || text.hasSuffix(" er") }

    mutating func add(_ word: String) {
      if !text.isEmpty { text += " " }
      text += word
      last = -2
    }
  }

  /// The past of a finite verb where it stands, for a clause that is verb-final already: *praat* becomes *praatte*.
  public func pastFinite(_ index: Int) -> String? {
    let clause = passage.clauses[index]
    guard clause.order == .final, clause.tense == .present, clause.finiteRow >= 0, let address = address(clause),
      let past = conjugation.past(clause.finiteRow, address)
    else { return nil }
    return conjugation.particle(clause.finiteRow) + past
  }

  /// The past of the verb that carries the meaning, auxiliaries left out: *had kunnen bellen* becomes *belde*.
  public func pastOfMeaning(_ index: Int, edits: [Int: Edit] = [:]) -> String? {
    ofMeaning(index, edits) { conjugation.past($0, $1) }
  }

  /// The present of that verb: *zo nodig moet kijken* becomes *kijkt*.
  package func presentOfMeaning(_ index: Int, edits: [Int: Edit] = [:]) -> String? {
    ofMeaning(index, edits) { conjugation.present($0, $1) }
  }

  private func ofMeaning(_ index: Int, _ edits: [Int: Edit], _ form: (Int32, Address) -> String?) -> String? {
    guard var parts = parts(index), parts.clause.verbRow >= 0, parts.cluster.count <= 2, !parts.cluster.isEmpty,
      let finite = form(parts.clause.verbRow, parts.address)
    else { return nil }
    parts.cluster = []
    return compose(
      parts, finite: conjugation.particle(parts.clause.verbRow) + finite, edits: edits, unstressed: true,
      joinsParticle: false)
  }
}
