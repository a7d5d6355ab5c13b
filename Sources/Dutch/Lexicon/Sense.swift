/// What a lexicon says a word is about. The raw value is the name of the section in `lexicons/`.
public enum Sense: String, CaseIterable, Sendable {
  // Judgements.
  case judgement = "oordeel"
  case label = "scheldnaam"
  case judgedThing = "oordeel-ding"
  case diagnosis = "diagnose"
  /// What is wrong with a thing the other made: *fout*, *onleesbaar*.
  case flaw = "gebrek"
  case formula = "verwijt-uitdrukking"
  case swearing = "vloek"
  case curse = "scheldwens"
  // Feelings and frames.
  case feeling = "gevoel"
  case pseudoFeeling = "schijngevoel"
  case interpretation = "duiding"
  case falseFrame = "schijnkader"
  case weakFrame = "zwak-kader"
  case request = "verzoekkader"
  case childhood = "jeugdkader"
  case appreciation = "waardering"
  case invitation = "uitnodiging"
  case dialogueTalk = "dialoogtaal"
  // Absolutes.
  case absolute = "absoluut"
  case fixedAbsolute = "absoluut-vast"
  // Word groups of the grammar rules.
  case duty = "plicht"
  case noise = "lawaai"
  case leisure = "vertier"
  case goodDeed = "goed-doen"
  case hardship = "zwaar-doen"
  /// What is good when it is not done: *je hebt nooit geklaagd*.
  case betterUndone = "beter-niet"
  case burden = "last"
  case courtesy = "hoffelijkheid"
  case virtue = "deugd"
  case harm = "schade"
  case gain = "winst"
  case positive = "positief"
  case kin = "verwant"
  case partner = "partner"
  case thirdParty = "derden"
  case coldThing = "koud-ding"
  case serviceThing = "dienst-ding"
  case householdThing = "huisding"
  /// What a talk can be about: *de afwas*.
  case topic = "gespreksonderwerp"
  case timeAnchor = "tijd-ijking"
  case vagueTime = "tijd-vaag"
  case intensifier = "versterker"
  case reproachParticle = "verwijtwoord"
  case vague = "vaag"
  case topicShift = "onderwerpwissel"
  case overmeasure = "overmaat"
  case bodyIdiom = "lichaamstaal"
  case chat = "chat"
  case violence = "geweld"
  case force = "dwang"
  case lookAlikeViolence = "geweld-vast"
  // What rewrites do not take over.
  case sting = "steek"
  case unaskable = "niet-vragen"
  /// An act that may be asked for without a word more: *zou je willen bellen?*
  case askedBare = "kaal-te-vragen"
  case noThought = "geen-gedachte"

  /// The sense's place in `Senses`.
  @inlinable @inline(__always)
  public var bit: Senses { Senses(rawValue: 1 << UInt128(Self.index(of: self))) }

  @inlinable @inline(__always)
  static func index(of sense: Sense) -> UInt8 { unsafeBitCast(sense, to: UInt8.self) }
}

/// A set of senses; there is room for 128.
public struct Senses: BitSet {
  public var rawValue: UInt128

  @inlinable @inline(__always)
  public init(rawValue: UInt128) { self.rawValue = rawValue }

  @inlinable @inline(__always)
  public func has(_ sense: Sense) -> Bool { rawValue & sense.bit.rawValue != 0 }
}
