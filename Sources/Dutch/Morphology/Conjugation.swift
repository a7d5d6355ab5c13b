/// How a subject is addressed, for the verb that goes with it.
package enum Address: Sendable, Equatable {
  case ik, je, u, ge, plural, third
}

/// Makes forms of the verbs of the table.
package struct Conjugation: Sendable {
  let verbs: VerbTable

  package init(_ vocabulary: Vocabulary) { verbs = vocabulary.verbs }

  /// The infinitive without particle: *bellen* for *opbellen*.
  package func baseInfinitive(_ row: Int32) -> String {
    String(decoding: verbs.bytes(verbs.rows[Int(row)].base), as: UTF8.self)
  }

  /// The separable particle, or an empty string.
  package func particle(_ row: Int32) -> String {
    String(decoding: verbs.bytes(verbs.rows[Int(row)].particle), as: UTF8.self)
  }

  /// The infinitive, a separable verb joined: *opbellen*.
  package func infinitive(_ row: Int32) -> String { particle(row) + baseInfinitive(row) }

  /// The past without particle: *belde*, *belden*, *liep*, *liepen*.
  ///
  /// Weak verbs take *-te* after a voiceless consonant ('t kofschip), else *-de*.
  package func past(_ row: Int32, plural: Bool) -> String {
    let verb = verbs.rows[Int(row)]
    if verb.isStrong {
      return String(decoding: verbs.bytes(plural ? verb.pastPlural : verb.pastSingular), as: UTF8.self)
    }
    let stem = Array(verbs.bytes(verb.stem))
    let open = verbs.bytes(verb.base).dropLast(2)
    let ending = (Orthography.isVoiceless(open) ? "te" : "de") + (plural ? "n" : "")
    return String(decoding: stem + Array(ending.utf8), as: UTF8.self)
  }

  /// The past with this subject, without particle; nil for a form of *ge* that nobody is sure of.
  package func past(_ row: Int32, _ address: Address) -> String? {
    guard address == .ge else { return past(row, plural: address == .plural) }
    return Self.pastWithGe[past(row, plural: false)]
  }

  /// The present with this subject, without particle: *bel*, *belt*, *bellen*.
  package func present(_ row: Int32, _ address: Address) -> String {
    let base = baseInfinitive(row)
    if address == .plural { return base }
    if let forms = Self.irregular[base] {
      switch address {
      case .ik: return forms.ik
      case .ge: return forms.ge
      case .third: return forms.third
      default: return forms.je
      }
    }
    let stem = String(decoding: verbs.bytes(verbs.rows[Int(row)].stem), as: UTF8.self)
    if base.hasSuffix("aan"), address != .ik { return stem + "at" }
    return address == .ik || stem.hasSuffix("t") ? stem : stem + "t"
  }

  /// The numbers of all rows of the table.
  package var rows: Range<Int32> { 0..<Int32(verbs.rows.count) }

  /// The standard forms of a verb, each once: *opbel*, *opbelt*, *opbellen*, *opbelde*, *opbelden*, *opgebeld*.
  ///
  /// Separable verbs are given as they stand in a subordinate clause. Forms with ge are left out.
  package func paradigm(_ row: Int32) -> [String] {
    var forms = [Address.ik, .je, .third].map { present(row, $0) }
    forms += [baseInfinitive(row), past(row, plural: false), past(row, plural: true)]
    let particle = particle(row)
    forms = forms.map { particle + $0 } + [participle(row)]
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }

  /// The participle with its particle: *opgebeld*, *gelopen*, *beloofd*.
  package func participle(_ row: Int32) -> String {
    let verb = verbs.rows[Int(row)]
    let particle = particle(row)
    if verb.isStrong {
      let written = String(decoding: verbs.bytes(verb.participle), as: UTF8.self)
      return written.hasPrefix(particle) && !particle.isEmpty ? written : particle + written
    }
    let stem = String(decoding: verbs.bytes(verb.stem), as: UTF8.self)
    let ending = Orthography.isVoiceless(verbs.bytes(verb.base).dropLast(2)) ? "t" : "d"
    let core = stem.hasSuffix(ending) ? stem : stem + ending
    if LexemeFinder.isUnstressed(verbs.bytes(verb.stem)) { return particle + core }
    // geëindigd, geïrriteerd, geüpload, but geijkt and geuit.
    let trema: [Character: Character] = ["e": "ë", "i": "ï", "u": "ü"]
    if let first = core.first, let marked = trema[first], !core.hasPrefix("ij"), !core.hasPrefix("ui") {
      return particle + "ge" + String(marked) + core.dropFirst()
    }
    return particle + "ge" + core
  }

  /// The row of a verb with a particle of its own, or nil.
  package func row(particle: String, base row: Int32) -> Int32? {
    var lemma = "\(particle)+\(baseInfinitive(row))"
    let found = lemma.withUTF8 { verbs.row(of: $0) }
    return found
  }

  /// The closed list of pasts that *ge* has; with other strong verbs the perfect is said.
  private static let pastWithGe: [String: String] = [
    "was": "waart", "had": "hadt", "deed": "deedt", "ging": "gingt", "kwam": "kwaamt", "zei": "zei", "vroeg": "vroegt",
    "zat": "zaat", "stond": "stondt", "liep": "liept", "keek": "keekt", "bleef": "bleeft", "gaf": "gaaft",
    "liet": "liet",
    "moest": "moest", "kon": "kondt", "zou": "zoudt",
  ]

  private static let irregular: [String: (ik: String, je: String, ge: String, third: String)] = [
    "zijn": ("ben", "bent", "zijt", "is"), "hebben": ("heb", "hebt", "hebt", "heeft"),
    "kunnen": ("kan", "kunt", "kunt", "kan"), "zullen": ("zal", "zult", "zult", "zal"),
    "willen": ("wil", "wilt", "wilt", "wil"), "mogen": ("mag", "mag", "moogt", "mag"),
  ]
}
