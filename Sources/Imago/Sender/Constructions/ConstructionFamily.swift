internal import Dutch

/// A family of clause patterns that land as reproach without a cue word. Each hit names the rule it belongs to and its
/// construction (`C42`), so that a rewrite can choose its recipe.
protocol ConstructionFamily: Sendable {
  init()
  /// What a sentence must hold before the family is asked at all: the needs of each of its patterns.
  static var needs: Trigger { get }
  /// Whether a sentence with these words can hold a hit at all.
  func mayApply(to view: SentenceView) -> Bool
  func hits(in view: SentenceView) -> [Hit]
  /// What the family sees in a sentence, asked of the type as of a rule.
  static func look(at view: SentenceView) -> [Hit]
}

extension ConstructionFamily {
  static func look(at view: SentenceView) -> [Hit] {
    let family = Self()
    return family.mayApply(to: view) ? family.hits(in: view) : []
  }
}

/// Fixed forms of the lexicon that report rules without formulas of their own.
struct FixedForms: ConstructionFamily {
  static let needs: Trigger = [.sense(.formula)]

  /// The rules that do not look for formulas themselves.
  private static let rules: [ConstructionRule] = [.absoluut, .interpretatie, .jijOpener, .oordeel, .verwijtwoordje]

  func mayApply(to view: SentenceView) -> Bool { view.sentence.senses.has(.formula) }

  func hits(in view: SentenceView) -> [Hit] {
    Self.rules.flatMap { view.formulas(of: $0) }
  }
}

extension SentenceView {
  /// A hit of a construction, told in the words of the rule it belongs to.
  func construction(
    _ id: String, _ rule: ConstructionRule, _ tokens: Range<Int>, _ clause: Int = -1, level: Level? = nil,
    weight: Int = 3, entry: Vocabulary.Entry? = nil
  ) -> Hit {
    let tokens = inside(tokens)
    return Hit(
      rule: rule.rawValue, level: level ?? rule.level, tokens: tokens, clause: clause,
      message: "“\(text(tokens))” \(rule.reason)", weight: weight, construction: id, entry: entry)
  }

  /// From the clause's first word to its last, at most eight words, so that what is underlined can be read at a glance.
  func core(_ index: Int) -> Range<Int> {
    let range = span(index)
    guard range.count > 8, clause(index).finite >= 0 else { return range }
    let start = min(clause(index).finite, clause(index).subject >= 0 ? clause(index).subject : clause(index).finite)
    return start..<min(start + 8, range.upperBound)
  }
}

/// The rules that constructions report, each with its level and the reason as it follows after the words.
enum ConstructionRule: String, CaseIterable {
  case absoluut
  case afwimpelen
  case dreigement
  case eis
  case interpretatie
  case jijOpener = "jij-opener"
  case oordeel
  case oudeKoeien = "oude-koeien"
  case sarcasme
  case schijnIk = "schijn-ik"
  case schuld
  case vergelijking
  case verwijtvraag
  case verwijtwoordje

  /// A bit for each of some rules.
  typealias Bits = UInt16

  var bit: Bits {
    switch self {
    case .absoluut: 1 << 0
    case .afwimpelen: 1 << 1
    case .dreigement: 1 << 2
    case .eis: 1 << 3
    case .interpretatie: 1 << 4
    case .jijOpener: 1 << 5
    case .oordeel: 1 << 6
    case .oudeKoeien: 1 << 7
    case .sarcasme: 1 << 8
    case .schijnIk: 1 << 9
    case .schuld: 1 << 10
    case .vergelijking: 1 << 11
    case .verwijtvraag: 1 << 12
    case .verwijtwoordje: 1 << 13
    }
  }

  /// The bit of the rule with a name; none where no construction reports it.
  static func bit(of name: Bytes) -> Bits {
    let hash = WordHash.of(name)
    return hashes.firstIndex(of: hash).map { allCases[$0].bit } ?? 0
  }

  /// The hashes of the names, in the order of the cases.
  private static let hashes = allCases.map { rule in
    var name = rule.rawValue
    return name.withUTF8 { WordHash.of($0) }
  }

  var level: Level {
    switch self {
    case .dreigement, .oordeel: .error
    case .verwijtwoordje: .hint
    default: .warning
    }
  }

  var reason: String {
    switch self {
    case .absoluut: "laat geen uitzondering toe. De ander zoekt dan die ene keer dat het anders was."
    case .afwimpelen: "maakt het gevoel van de ander kleiner."
    case .dreigement: "klinkt als een dreigement."
    case .eis: "klinkt als een bevel. Een vraag laat de ander kiezen."
    case .interpretatie: "vult in wat de ander denkt of voelt. Dat weet alleen de ander."
    case .jijOpener: "wijst naar de ander. Vertel liever wat het met jou deed."
    case .oordeel: "is een oordeel. Een camera zou iets anders hebben gezien."
    case .oudeKoeien: "haalt iets van vroeger als bewijs. Blijf bij deze ene keer."
    case .sarcasme: "klinkt spottend. Gewoon zeggen wat je voelt, komt beter aan."
    case .schijnIk: "begint bij jezelf, maar gaat over de ander."
    case .schuld: "legt de schuld bij de ander."
    case .vergelijking: "haalt er anderen bij. Alleen wat jij zag en voelde telt hier."
    case .verwijtvraag: "is een vraag waar een verwijt in zit."
    case .verwijtwoordje: "klinkt als een verwijt. Zonder die woorden komt je zin zachter aan."
    }
  }
}
