internal import Dutch

/// Signs that a sentence in a message wants to hurt or wants to tell, weighed together.
///
/// Half of all blame holds no cue word and follows no construction; what gives it away is the company of small things: a present
/// tense without a moment, *blijkbaar*, *zelfs*, people who do better. What tells a story holds the opposite: a day, a past
/// tense, *ik*, a feeling, a wish. Each sign weighs a little, for or against; `Scale` says how much.
struct Evidence: BitSet {
  var rawValue: UInt64

  private static func sign(_ n: UInt64) -> Evidence { Evidence(rawValue: 1 << n) }

  /// A day, a clock time, a number: *gisteren om acht uur*.
  static let moment = sign(0)
  /// A main clause in the past.
  static let pastTense = sign(1)
  /// Words in quotation marks.
  static let quotation = sign(2)
  /// A request or proposal in a kind form.
  static let request = sign(3)
  /// *graag*, *samen*, *ik hoop*.
  static let wish = sign(4)
  /// Thanks, praise or love.
  static let warmth = sign(5)
  /// A feeling of the speaker.
  static let feeling = sign(6)
  /// A main clause whose subject is the speaker.
  static let ikSubject = sign(7)
  /// *ik* anywhere.
  static let ikAnywhere = sign(8)
  /// *me*, *mij*, *mijn*.
  static let toMe = sign(9)
  /// *wij*, *ons*.
  static let wij = sign(10)
  /// The other in any role.
  static let you = sign(11)
  /// A main clause in the present whose subject is the other.
  static let youSubject = sign(12)
  /// *jij*, *jou*, *gij*.
  static let youStressed = sign(13)
  /// *hij*, *zij*.
  static let he = sign(14)
  /// *jouw*, *uw*, *je* with a noun.
  static let yours = sign(15)
  /// *blijkbaar*, *vast*, *ongetwijfeld*: knows better.
  static let knowing = sign(16)
  /// *zelfs*, *tenminste*: others do.
  static let evenThey = sign(17)
  /// *alsof*.
  static let asIf = sign(18)
  /// *inmiddels*, *tegenwoordig*.
  static let byNow = sign(19)
  /// A particle that can sting: *wel*, *maar*, *toch*, *weer*.
  static let particle = sign(20)
  /// Two such particles or more.
  static let particles = sign(21)
  /// *iemand*, *mensen*, *een ander*.
  static let people = sign(22)
  /// Relatives and other people.
  static let thirdSubject = sign(23)
  /// *eigen*, *zelf*.
  static let own = sign(24)
  /// A negation.
  static let negation = sign(25)
  /// A question mark.
  static let question = sign(26)
  /// Something other than time before the verb: *voor de hond is er tijd*.
  static let fronted = sign(27)
  /// Five words or fewer.
  static let short = sign(28)
  /// No finite verb.
  static let verbless = sign(29)
  /// More than fifteen words.
  static let long = sign(30)
  /// *altijd*, *weer*, *alles*: told by a rule of their own.
  static let absolute = sign(31)
  /// An imperative.
  static let imperative = sign(32)
  /// *als*, *wanneer*.
  static let condition = sign(33)
  /// *dan ik*, *zoals*: a comparison.
  static let than = sign(34)
  /// *je mag*, *je hoeft niet*.
  static let permission = sign(35)
  /// *opeens*, *ineens*.
  static let sudden = sign(36)
  /// A word of praise, by itself.
  static let praise = sign(37)
  /// *hoi*, *ja*, *oké* at the start.
  static let interjection = sign(38)
  /// A main clause in the present about a thing or somebody else.
  static let thing = sign(39)
  /// A relative clause.
  static let relativeWho = sign(40)
  /// A burden.
  static let burden = sign(41)
  /// *omdat*, *want*: gives reasons.
  static let because = sign(42)
  /// *pas*, *alleen*.
  static let stillOnly = sign(43)
  /// A main clause in the perfect.
  static let perfect = sign(44)
  /// *ik wil*, *ik hoop*.
  static let hope = sign(45)
  /// A word of judgement.
  static let verdict = sign(46)
  /// A main clause whose subject is *wij*.
  static let wijSubject = sign(47)
  /// *en*, *maar*, *dus* at the start.
  static let shifted = sign(48)
  /// An exclamation mark.
  static let exclamation = sign(49)

  /// The names of the signs, in the order of their bits.
  private static let names: [StaticString] = [
    "moment", "pastTense", "quotation", "request", "wish", "warmth", "feeling", "ikSubject",
    "ikAnywhere", "toMe", "wij", "you", "youSubject", "youStressed", "he", "yours",
    "knowing", "evenThey", "asIf", "byNow", "particle", "particles", "people", "thirdSubject",
    "own", "negation", "question", "fronted", "short", "verbless", "long", "absolute",
    "imperative", "condition", "than", "permission", "sudden", "praise", "interjection", "thing",
    "relativeWho", "burden", "because", "stillOnly", "perfect", "hope", "verdict", "wijSubject",
    "shifted", "exclamation",
  ]

  /// Words of which one, by itself, is a sign.
  static let words: [(words: WordSet, sign: Evidence)] = [
    (
      "blijkbaar kennelijk natuurlijk zeker vast ongetwijfeld precies duidelijk klaarblijkelijk uiteraard wellicht",
      .knowing
    ),
    ("zelfs tenminste minstens overigens", .evenThey), ("alsof", .asIf),
    ("inmiddels ondertussen intussen tegenwoordig", .byNow), ("opeens ineens plots plotseling", .sudden),
    ("pas alleen enkel", .stillOnly),
    ("iemand mensen ander andere anderen iedereen sommige men ieder niemand", .people), ("eigen zelf", .own),
    ("zoals", .than), ("omdat want doordat", .because), ("graag samen hoop", .wish),
  ]

  /// The number of the first of those lists: they follow those of the triggers.
  static let firstList = AllRules.triggers.lists.count

  /// All of those lists.
  static let lists = words.indices.reduce(into: ListBits()) { $0.insert(firstList + $1) }

  /// The hashes of the names.
  private static let hashes = names.map { WordHash.of($0) }

  /// Calls `visit` with the name of each sign that is there, and its hash.
  func forEachName(_ visit: (Bytes, UInt64) -> Void) {
    let (names, hashes) = (Self.names, Self.hashes)
    var bits = rawValue
    while bits != 0 {
      let sign = bits.trailingZeroBitCount
      visit(Bytes(start: names[sign].utf8Start, count: names[sign].utf8CodeUnitCount), hashes[sign])
      bits &= bits - 1
    }
  }
}

extension SentenceView {
  /// The signs of the sentence.
  var evidence: Evidence {
    var signs: Evidence = []
    let g = sentence.grammar
    let s = sentence.senses
    if s.has(.timeAnchor) || tokens.contains(where: { token($0).kind == .number }) || namesDayOrClock {
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
    func holds(_ words: WordSet) -> Bool { places(of: words).contains { mayTell($0) } }
    // Only lists that have a word in the sentence are looked at: hardly any.
    firstLists.intersection(Evidence.lists).eachNumber { number in
      let (words, sign) = Evidence.words[number - Evidence.firstList]
      if holds(words) { signs.insert(sign) }
    }
    let particles = places(of: Self.stingingParticles).count { mayTell($0) && isStingingParticle($0) }
    if particles > 0 { signs.insert(.particle) }
    if particles > 1 { signs.insert(.particles) }
    if places(of: "dan").contains(where: {
      mayTell($0) && isWord($0 + 1) && !grammar($0 + 1).isDisjoint(with: .anySubject)
    }) {
      signs.insert(.than)
    }
    if signs.contains(.you), !signs.contains(.ikAnywhere), holds("mag moogt mogen hoeft hoef hoeven") {
      signs.insert(.permission)
    }
    if let first = tokens.first, grammar(first).contains(.interjection) { signs.insert(.interjection) }
    if let first = tokens.first, spelled(first, in: "en maar dus") { signs.insert(.shifted) }
  }

  /// Whether a word of the speaker's own is of a class that tells something, or one of the few others that do.
  private func mayTell(_ i: Int) -> Bool {
    guard isWord(i), !isQuoted(i) else { return false }
    return !grammar(i).isDisjoint(with: [
      .adverb, .coordinator, .subordinator, .interjection, .tag, .subjectIndefinite, .quantifier, .negation, .listed,
    ]) || spelled(i, in: "mag moogt mogen hoef hoeven hoeft mensen iemand ander anderen inmiddels overigens")
  }

  private static let stingingParticles: WordSet = "wel maar hoor nou toch weer eens lekker gewoon ook ja nee tja dus"

  /// *wel*, *maar*, *toch*; not *weer* in *weer thuis*.
  private func isStingingParticle(_ i: Int) -> Bool {
    spelled(i, in: Self.stingingParticles)
      && !(spelled(i, "weer") && spelled(i + 1, in: "thuis terug beter gezond samen online"))
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
