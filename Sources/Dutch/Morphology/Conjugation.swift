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
}
