/// The forms a token may be of a verb. A token often has several: *werken* is infinitive and plural present.
public struct VerbForm: BitSet {
  public var rawValue: UInt16

  @inlinable @inline(__always)
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// *luister*: first person singular, inverted second person, imperative.
  @inlinable public static var stem: VerbForm { VerbForm(rawValue: 1 << 0) }
  /// *luistert*: second and third person singular, ge, Flemish imperative.
  @inlinable public static var stemT: VerbForm { VerbForm(rawValue: 1 << 1) }
  /// *luisteren* as plural present.
  @inlinable public static var plural: VerbForm { VerbForm(rawValue: 1 << 2) }
  /// *luisterde*, *liep*.
  @inlinable public static var pastSingular: VerbForm { VerbForm(rawValue: 1 << 3) }
  /// *luisterden*, *liepen*.
  @inlinable public static var pastPlural: VerbForm { VerbForm(rawValue: 1 << 4) }
  /// *luisteren* as infinitive.
  @inlinable public static var infinitive: VerbForm { VerbForm(rawValue: 1 << 5) }
  /// *geluisterd*.
  @inlinable public static var participle: VerbForm { VerbForm(rawValue: 1 << 6) }
  /// *luisterend*, *luisterende*.
  @inlinable public static var presentParticiple: VerbForm { VerbForm(rawValue: 1 << 7) }
  /// *waart*, *hadt*, *deedt*: past with ge.
  @inlinable public static var pastGe: VerbForm { VerbForm(rawValue: 1 << 8) }
  /// *zijt*, *moogt*: present with ge only.
  @inlinable public static var presentGe: VerbForm { VerbForm(rawValue: 1 << 9) }
  /// *hebde*, *zijde*: a finite form with its subject ge fused to it.
  @inlinable public static var fusedGe: VerbForm { VerbForm(rawValue: 1 << 10) }
  /// *bent*: second person only; *is*, *heeft*: third person only.
  @inlinable public static var secondOnly: VerbForm { VerbForm(rawValue: 1 << 11) }
  @inlinable public static var thirdOnly: VerbForm { VerbForm(rawValue: 1 << 12) }
  /// Found by its shape alone; the verb is not in the table.
  @inlinable public static var guessed: VerbForm { VerbForm(rawValue: 1 << 13) }
  /// A participle with an adjective ending (*gemaakte*).
  @inlinable public static var inflected: VerbForm { VerbForm(rawValue: 1 << 14) }

  @inlinable public static var present: VerbForm { [.stem, .stemT, .plural, .presentGe] }
  @inlinable public static var past: VerbForm { [.pastSingular, .pastPlural, .pastGe] }
  @inlinable public static var finite: VerbForm { [.present, .past, .fusedGe] }

  @inlinable public var isFinite: Bool { !isDisjoint(with: .finite) }
}

/// What a verb is about, from the classes in the verb table.
public struct VerbClass: BitSet {
  public var rawValue: UInt16

  @inlinable @inline(__always)
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable public static var visible: VerbClass { VerbClass(rawValue: 1 << 0) }
  @inlinable public static var audible: VerbClass { VerbClass(rawValue: 1 << 1) }
  @inlinable public static var speech: VerbClass { VerbClass(rawValue: 1 << 2) }
  @inlinable public static var mental: VerbClass { VerbClass(rawValue: 1 << 3) }
  @inlinable public static var evaluative: VerbClass { VerbClass(rawValue: 1 << 4) }
  @inlinable public static var state: VerbClass { VerbClass(rawValue: 1 << 5) }
  @inlinable public static var modal: VerbClass { VerbClass(rawValue: 1 << 6) }
  @inlinable public static var auxiliary: VerbClass { VerbClass(rawValue: 1 << 7) }
  @inlinable public static var reflexive: VerbClass { VerbClass(rawValue: 1 << 8) }

  /// The class with this name in the table; nothing for `overig` and unknown names.
  static func named(_ name: Bytes) -> VerbClass {
    switch name {
    case _ where name.isEqual(to: "zichtbaar"): .visible
    case _ where name.isEqual(to: "hoorbaar"): .audible
    case _ where name.isEqual(to: "spraak"): .speech
    case _ where name.isEqual(to: "mentaal"): .mental
    case _ where name.isEqual(to: "oordelend"): .evaluative
    case _ where name.isEqual(to: "toestand"): .state
    case _ where name.isEqual(to: "modaal"): .modal
    case _ where name.isEqual(to: "hulp"): .auxiliary
    case _ where name.isEqual(to: "wederkerend"): .reflexive
    default: []
    }
  }
}

/// The auxiliary of a verb's perfect.
public enum Auxiliary: UInt8, Sendable {
  case hebben, zijn, both
}
