/// The forms a token may be of a verb. A token often has several: *werken* is infinitive and plural present.
package struct VerbForm: OptionSet, Sendable, Hashable {
  package var rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// *luister*: first person singular, inverted second person, imperative.
  package static let stem = VerbForm(rawValue: 1 << 0)
  /// *luistert*: second and third person singular, ge, Flemish imperative.
  package static let stemT = VerbForm(rawValue: 1 << 1)
  /// *luisteren* as plural present.
  package static let plural = VerbForm(rawValue: 1 << 2)
  /// *luisterde*, *liep*.
  package static let pastSingular = VerbForm(rawValue: 1 << 3)
  /// *luisterden*, *liepen*.
  package static let pastPlural = VerbForm(rawValue: 1 << 4)
  /// *luisteren* as infinitive.
  package static let infinitive = VerbForm(rawValue: 1 << 5)
  /// *geluisterd*.
  package static let participle = VerbForm(rawValue: 1 << 6)
  /// *luisterend*, *luisterende*.
  package static let presentParticiple = VerbForm(rawValue: 1 << 7)
  /// *waart*, *hadt*, *deedt*: past with ge.
  package static let pastGe = VerbForm(rawValue: 1 << 8)
  /// *zijt*, *moogt*: present with ge only.
  package static let presentGe = VerbForm(rawValue: 1 << 9)
  /// *hebde*, *zijde*: a finite form with its subject ge fused to it.
  package static let fusedGe = VerbForm(rawValue: 1 << 10)
  /// *bent*: second person only; *is*, *heeft*: third person only.
  package static let secondOnly = VerbForm(rawValue: 1 << 11)
  package static let thirdOnly = VerbForm(rawValue: 1 << 12)
  /// Found by its shape alone; the verb is not in the table.
  package static let guessed = VerbForm(rawValue: 1 << 13)
  /// A participle with an adjective ending (*gemaakte*).
  package static let inflected = VerbForm(rawValue: 1 << 14)

  package static let present: VerbForm = [.stem, .stemT, .plural, .presentGe]
  package static let past: VerbForm = [.pastSingular, .pastPlural, .pastGe]
  package static let finite: VerbForm = [.present, .past, .fusedGe]

  package var isFinite: Bool { !isDisjoint(with: .finite) }
}

/// What a verb is about, from the classes in the verb table.
package struct VerbClass: OptionSet, Sendable, Hashable {
  package var rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let visible = VerbClass(rawValue: 1 << 0)
  package static let audible = VerbClass(rawValue: 1 << 1)
  package static let speech = VerbClass(rawValue: 1 << 2)
  package static let mental = VerbClass(rawValue: 1 << 3)
  package static let evaluative = VerbClass(rawValue: 1 << 4)
  package static let state = VerbClass(rawValue: 1 << 5)
  package static let modal = VerbClass(rawValue: 1 << 6)
  package static let auxiliary = VerbClass(rawValue: 1 << 7)
  package static let reflexive = VerbClass(rawValue: 1 << 8)

  /// The class with this name in the table, or nil for `overig` and unknown names.
  static func named(_ name: some Sequence<UInt8>) -> VerbClass? {
    switch String(decoding: Array(name), as: UTF8.self) {
    case "zichtbaar": .visible
    case "hoorbaar": .audible
    case "spraak": .speech
    case "mentaal": .mental
    case "oordelend": .evaluative
    case "toestand": .state
    case "modaal": .modal
    case "hulp": .auxiliary
    case "wederkerend": .reflexive
    default: nil
    }
  }
}

/// The auxiliary of a verb's perfect.
package enum Auxiliary: UInt8, Sendable {
  case hebben, zijn, both
}
