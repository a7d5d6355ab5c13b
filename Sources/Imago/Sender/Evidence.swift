internal import Dutch

/// Signs that a sentence in a message wants to hurt or wants to tell, weighed together.
///
/// Half of all blame holds no cue word and follows no construction; what gives it away is the company of small things: a present
/// tense without a moment, *blijkbaar*, *zelfs*, people who do better. What tells a story holds the opposite: a day, a past
/// tense, *ik*, a feeling, a wish. Each sign weighs a little, for or against; the sum counts only inside a message.
struct Evidence: OptionSet {
  var rawValue: UInt64

  private static func sign(_ n: UInt64) -> Evidence { Evidence(rawValue: 1 << n) }

  static let moment = sign(0)
  static let pastTense = sign(1)
  static let quotation = sign(2)
  static let request = sign(3)
  static let wish = sign(4)
  static let warmth = sign(5)
  static let feeling = sign(6)
  static let ikSubject = sign(7)
  static let ikAnywhere = sign(8)
  static let toMe = sign(9)
  static let wij = sign(10)
  static let you = sign(11)
  static let youSubject = sign(12)
  static let youStressed = sign(13)
  static let he = sign(14)
  static let yours = sign(15)
  static let knowing = sign(16)
  static let evenThey = sign(17)
  static let asIf = sign(18)
  static let byNow = sign(19)
  static let particle = sign(20)
  static let particles = sign(21)
  static let people = sign(22)
  static let thirdSubject = sign(23)
  static let own = sign(24)
  static let negation = sign(25)
  static let question = sign(26)
  static let fronted = sign(27)
  static let short = sign(28)
  static let verbless = sign(29)
  static let long = sign(30)
  static let absolute = sign(31)
  static let imperative = sign(32)
  static let condition = sign(33)
  static let than = sign(34)
  static let permission = sign(35)
  static let sudden = sign(36)
  static let praise = sign(37)
  static let interjection = sign(38)
  static let thing = sign(39)
  static let relativeWho = sign(40)
  static let burden = sign(41)
  static let because = sign(42)
  static let stillOnly = sign(43)
  static let perfect = sign(44)
  static let hope = sign(45)
  static let verdict = sign(46)
  static let wijSubject = sign(47)
  static let shifted = sign(48)
  static let exclamation = sign(49)

  /// What each sign weighs, in the order of their bits.
  static let weights: [Int] = Array(repeating: 0, count: 50)

  /// What all signs together weigh.
  var weight: Int {
    var bits = rawValue
    var sum = 0
    while bits != 0 {
      sum += Self.weights[bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }
}

extension SentenceView {
  /// The signs of the sentence.
  var evidence: Evidence {
    var signs: Evidence = []
    let g = sentence.grammar
    let s = sentence.senses
    if s.has(.timeAnchor)
      || tokens.contains(where: { isDay($0) || isClockTime($0) || passage.tokens[$0].kind == .number })
    {
      signs.insert(.moment)
    }
    if tokens.contains(where: { isQuoted($0) }) { signs.insert(.quotation) }
    if isRequest || isProposalForm { signs.insert(.request) }
    if s.has(.appreciation) { signs.insert(.warmth) }
    if s.has(.feeling), mentionsSelf { signs.insert(.feeling) }
    if g.contains(.subjectIk) { signs.insert(.ikAnywhere) }
    if !g.isDisjoint(with: [.objectIk, .possessiveIk]) { signs.insert(.toMe) }
    if !g.isDisjoint(with: [.subjectWij, .objectWij, .possessiveWij]) { signs.insert(.wij) }
    if !g.isDisjoint(with: .secondPerson) { signs.insert(.you) }
    if g.contains(.stressed) { signs.insert(.youStressed) }
    if g.contains(.subjectThird) { signs.insert(.he) }
    if g.contains(.possessiveOther) { signs.insert(.yours) }
    if g.contains(.negation) { signs.insert(.negation) }
    if sentence.isQuestion { signs.insert(.question) }
    if sentence.isExclamation { signs.insert(.exclamation) }
    if s.has(.absolute) { signs.insert(.absolute) }
    if s.has(.kin) || s.has(.thirdParty) { signs.insert(.thirdSubject) }
    if s.has(.positive) { signs.insert(.praise) }
    if s.has(.burden) { signs.insert(.burden) }
    if s.has(.judgement) || s.has(.label) || s.has(.judgedThing) { signs.insert(.verdict) }
    let count = wordCount
    if count <= 5 { signs.insert(.short) }
    if count > 15 { signs.insert(.long) }
    addWords(&signs)
    addClauses(&signs)
    return signs
  }

  private var isProposalForm: Bool {
    guard sentence.isQuestion, let first = firstContentWord else { return false }
    return spelled(first, in: "zullen kunnen mogen wil wilt zou zouden zoudt lukt mag")
  }

  private func addWords(_ signs: inout Evidence) {
    var particles = 0
    for i in tokens where isWord(i) && !isQuoted(i) {
      let word = lexeme(i).grammar
      if word.isDisjoint(with: [
        .adverb, .coordinator, .subordinator, .interjection, .tag, .subjectIndefinite, .quantifier, .negation, .listed,
      ]),
        !spelled(i, in: "hoeven hoeft hoefde mensen iemand ander anderen inmiddels overigens")
      {
        continue
      }
      if spelled(i, in: "wel maar hoor nou toch weer eens lekker gewoon ook ja nee tja dus") { particles += 1 }
      if spelled(
        i,
        in:
          "blijkbaar kennelijk natuurlijk zeker vast ongetwijfeld precies duidelijk klaarblijkelijk uiteraard wellicht misschien"
      ) {
        signs.insert(.knowing)
      }
      if spelled(i, in: "zelfs tenminste minstens overigens") { signs.insert(.evenThey) }
      if spelled(i, "alsof") { signs.insert(.asIf) }
      if spelled(i, in: "inmiddels ondertussen intussen tegenwoordig") { signs.insert(.byNow) }
      if spelled(i, in: "opeens ineens plots plotseling") { signs.insert(.sudden) }
      if spelled(i, in: "pas alleen enkel") { signs.insert(.stillOnly) }
      if spelled(i, in: "iemand mensen ander andere anderen iedereen sommige men ieder niemand een")
        && !spelled(i, "een")
      {
        signs.insert(.people)
      }
      if spelled(i, in: "eigen zelf") { signs.insert(.own) }
      if spelled(i, in: "dan") && isWord(i + 1) && !grammar(i + 1).isDisjoint(with: .anySubject) || spelled(i, "zoals")
      {
        signs.insert(.than)
      }
      if spelled(i, in: "omdat want doordat") { signs.insert(.because) }
      if spelled(i, in: "graag samen hoop") { signs.insert(.wish) }
    }
    if particles > 0 { signs.insert(.particle) }
    if particles > 1 { signs.insert(.particles) }
    if let first = tokens.first, grammar(first).contains(.interjection) { signs.insert(.interjection) }
    if let first = tokens.first, spelled(first, in: "en maar dus") { signs.insert(.shifted) }
  }

  private func addClauses(_ signs: inout Evidence) {
    var hasFinite = false
    for index in clauses {
      let c = clause(index)
      if c.finite >= 0 { hasFinite = true }
      if c.isQuoted { continue }
      switch c.kind {
      case .root:
        if c.tense == .past || c.tense == .pluperfect { signs.insert(.pastTense) }
        if c.tense == .perfect { signs.insert(.perfect) }
        switch c.person {
        case .ik:
          signs.insert(.ikSubject)
          if isFinite(index, "willen hopen zullen") { signs.insert(.hope) }
        case .wij: signs.insert(.wijSubject)
        case .ander:
          if c.tense == .present { signs.insert(.youSubject) }
          if isFinite(index, "mogen hoeven") { signs.insert(.permission) }
        case .ding, .derde: if c.tense == .present { signs.insert(.thing) }
        default: break
        }
        if c.order == .imperative { signs.insert(.imperative) }
        if c.order == .inverted, let first = own(index).first(where: { isWord($0) }),
          grammar(first).isDisjoint(with: [.time, .dateNoun])
        {
          signs.insert(.fronted)
        }
      case .conditional: signs.insert(.condition)
      case .relative: signs.insert(.relativeWho)
      default: break
      }
    }
    if !hasFinite { signs.insert(.verbless) }
  }
}
