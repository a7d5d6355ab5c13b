internal import Dutch

/// Small signs of reproach. None counts alone; a construction that asks for a second cue asks for one of these outside the
/// words it already used.
struct WeakCues: BitSet {
  var rawValue: UInt16

  /// *weer*, *nou*, *toch*, *gewoon*, *maar*, *eindelijk*, *zo nodig*: the particles of reproach.
  static let particle = WeakCues(rawValue: 1 << 0)
  /// *de hele avond*, *uren*, *voor de zoveelste keer*: a span held against the other.
  static let span = WeakCues(rawValue: 1 << 1)
  /// *terwijl ik*, *en ik maar*: the speaker's burden beside the other's ease.
  static let contrast = WeakCues(rawValue: 1 << 2)
  /// *even*, *één*, *op zijn minst*: how little would have been enough.
  static let minimum = WeakCues(rawValue: 1 << 3)
  /// A social act that is denied: *niet gebeld*.
  static let missedDuty = WeakCues(rawValue: 1 << 4)
  /// *!*, *?!*.
  static let volume = WeakCues(rawValue: 1 << 5)
  /// *jij*, *gij*: the subject is stressed.
  static let stressed = WeakCues(rawValue: 1 << 6)
  /// *altijd*, *nooit* and their like.
  static let absolute = WeakCues(rawValue: 1 << 7)
  /// *natuurlijk*, *blijkbaar*, *kennelijk*: knows better than the other.
  static let evidential = WeakCues(rawValue: 1 << 8)
  /// *te laat*, *te veel*: a norm.
  static let overmeasure = WeakCues(rawValue: 1 << 9)

  /// How many signs there are.
  var count: Int { rawValue.nonzeroBitCount }
}

extension SentenceView {
  /// The weak cues of a clause; tokens in `used` belong to the construction and count no second time.
  func weakCues(_ index: Int, apartFrom used: Range<Int>? = nil) -> WeakCues {
    var cues: WeakCues = []
    let c = clause(index)
    for i in own(index) where used.map({ !$0.contains(i) }) ?? true {
      if spelled(i, in: "weer alweer weeral nou toch gewoon eindelijk doodleuk zomaar ineens") {
        cues.insert(.particle)
      }
      if spelled(i, in: "maar lekker"), i > c.finite, c.finite >= 0 { cues.insert(.particle) }
      if spelled(i, "zo"), spelled(i + 1, "nodig") { cues.insert(.particle) }
      if spelled(i, "ook"), spelled(i + 1, in: "nog eens altijd") { cues.insert(.particle) }
      if spelled(i, in: "hele ganse gans heel"),
        spelled(i + 1, in: "avond dag nacht weekend week middag ochtend tijd namiddag")
      {
        cues.insert(.span)
      }
      if spelled(i, in: "uren wekenlang urenlang zoveelste dagenlang") { cues.insert(.span) }
      if spelled(i, in: "natuurlijk blijkbaar kennelijk uiteraard tuurlijk zogenaamd klaarblijkelijk") {
        cues.insert(.evidential)
      }
      if spelled(i, in: "even efkes ff tenminste minstens een"), passageHasMinimum(i) { cues.insert(.minimum) }
      if senses(i).has(.absolute), !isInPattern(i, .fixedAbsolute) { cues.insert(.absolute) }
      if spelled(i, "te"), spelled(i + 1, in: "laat veel weinig hard vaak snel lang druk"), !isMeasured(i) {
        cues.insert(.overmeasure)
      }
    }
    if c.negation >= 0, verbSense(index, .duty), used.map({ !$0.contains(c.negation) }) ?? true {
      cues.insert(.missedDuty)
    }
    if sentence.isExclamation { cues.insert(.volume) }
    if isStressedSubject(index) { cues.insert(.stressed) }
    if hasContrast(with: index) { cues.insert(.contrast) }
    return cues
  }

  private func passageHasMinimum(_ i: Int) -> Bool {
    !spelled(i, "een") || passage.tokens[i].flags.contains(.stressAccent)
  }

  /// *terwijl ik ...*, *en ik maar wachten*, *en ik kan ...*: another clause of the sentence tells of the speaker's burden.
  func hasContrast(with index: Int) -> Bool {
    clauses.contains {
      guard $0 != index else { return false }
      let c = clause($0)
      guard c.person == .ik || c.person == .wij else { return false }
      if c.kind == .temporal, spelled(c.opener, "terwijl") { return true }
      return c.kind == .root && c.tense == .present && isFinite($0, "moeten mogen kunnen")
        && first("weer maar dan alles alleen opnieuw", in: own($0)) != nil
    }
  }

  /// *veertig minuten te laat*, *een dag te vroeg*: by how much is a fact.
  func isMeasured(_ te: Int) -> Bool {
    spelled(te - 1, in: "seconden minuten minuut kwartier uur uren dag dagen week weken maand maanden min euro kilo")
  }
}
