/// The forms a token may be of a verb. A token often has several: *werken* is infinitive and plural present.
package struct VerbForm: OptionSet, Sendable, Hashable {
  package var rawValue: UInt16

  @inlinable @inline(__always)
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable @inline(__always)
  package init(arrayLiteral elements: VerbForm...) {
    rawValue = 0
    for element in elements { rawValue |= element.rawValue }
  }

  /// *luister*: first person singular, inverted second person, imperative.
  @inlinable package static var stem: VerbForm { VerbForm(rawValue: 1 << 0) }
  /// *luistert*: second and third person singular, ge, Flemish imperative.
  @inlinable package static var stemT: VerbForm { VerbForm(rawValue: 1 << 1) }
  /// *luisteren* as plural present.
  @inlinable package static var plural: VerbForm { VerbForm(rawValue: 1 << 2) }
  /// *luisterde*, *liep*.
  @inlinable package static var pastSingular: VerbForm { VerbForm(rawValue: 1 << 3) }
  /// *luisterden*, *liepen*.
  @inlinable package static var pastPlural: VerbForm { VerbForm(rawValue: 1 << 4) }
  /// *luisteren* as infinitive.
  @inlinable package static var infinitive: VerbForm { VerbForm(rawValue: 1 << 5) }
  /// *geluisterd*.
  @inlinable package static var participle: VerbForm { VerbForm(rawValue: 1 << 6) }
  /// *luisterend*, *luisterende*.
  @inlinable package static var presentParticiple: VerbForm { VerbForm(rawValue: 1 << 7) }
  /// *waart*, *hadt*, *deedt*: past with ge.
  @inlinable package static var pastGe: VerbForm { VerbForm(rawValue: 1 << 8) }
  /// *zijt*, *moogt*: present with ge only.
  @inlinable package static var presentGe: VerbForm { VerbForm(rawValue: 1 << 9) }
  /// *hebde*, *zijde*: a finite form with its subject ge fused to it.
  @inlinable package static var fusedGe: VerbForm { VerbForm(rawValue: 1 << 10) }
  /// *bent*: second person only; *is*, *heeft*: third person only.
  @inlinable package static var secondOnly: VerbForm { VerbForm(rawValue: 1 << 11) }
  @inlinable package static var thirdOnly: VerbForm { VerbForm(rawValue: 1 << 12) }
  /// Found by its shape alone; the verb is not in the table.
  @inlinable package static var guessed: VerbForm { VerbForm(rawValue: 1 << 13) }
  /// A participle with an adjective ending (*gemaakte*).
  @inlinable package static var inflected: VerbForm { VerbForm(rawValue: 1 << 14) }

  @inlinable package static var present: VerbForm { [.stem, .stemT, .plural, .presentGe] }
  @inlinable package static var past: VerbForm { [.pastSingular, .pastPlural, .pastGe] }
  @inlinable package static var finite: VerbForm { [.present, .past, .fusedGe] }

  @inlinable package var isFinite: Bool { !isDisjoint(with: .finite) }
}

/// What a verb is about, from the classes in the verb table.
package struct VerbClass: OptionSet, Sendable, Hashable {
  package var rawValue: UInt16

  @inlinable @inline(__always)
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable @inline(__always)
  package init(arrayLiteral elements: VerbClass...) {
    rawValue = 0
    for element in elements { rawValue |= element.rawValue }
  }

  @inlinable package static var visible: VerbClass { VerbClass(rawValue: 1 << 0) }
  @inlinable package static var audible: VerbClass { VerbClass(rawValue: 1 << 1) }
  @inlinable package static var speech: VerbClass { VerbClass(rawValue: 1 << 2) }
  @inlinable package static var mental: VerbClass { VerbClass(rawValue: 1 << 3) }
  @inlinable package static var evaluative: VerbClass { VerbClass(rawValue: 1 << 4) }
  @inlinable package static var state: VerbClass { VerbClass(rawValue: 1 << 5) }
  @inlinable package static var modal: VerbClass { VerbClass(rawValue: 1 << 6) }
  @inlinable package static var auxiliary: VerbClass { VerbClass(rawValue: 1 << 7) }
  @inlinable package static var reflexive: VerbClass { VerbClass(rawValue: 1 << 8) }

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
package enum Auxiliary: UInt8, Sendable {
  case hebben, zijn, both
}
