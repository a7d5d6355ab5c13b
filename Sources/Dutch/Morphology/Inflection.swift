/// The base forms an inflected adjective or noun may come from, and the forms a base makes.
package enum Inflection {
  /// Base forms of which `word` may be an inflected, comparative, superlative or partitive form.
  package static func adjectiveBases(_ word: [UInt8]) -> [[UInt8]] {
    var bases: [[UInt8]] = []
    let all = word[...]
    func addOpen(_ stem: ArraySlice<UInt8>) {
      guard stem.count >= 2 else { return }
      bases.append(Array(stem))
      bases.append(Orthography.closed(stem, doubling: true))
      bases.append(Orthography.closed(stem, doubling: false))
    }
    if all.ends("e") { addOpen(all.dropLast()) }
    if all.ends("er") { addOpen(all.dropLast(2)) }
    if all.ends("ere") { addOpen(all.dropLast(3)) }
    if all.ends("rder") { bases.append(Array(all.dropLast(3))) }
    if all.ends("rdere") { bases.append(Array(all.dropLast(4))) }
    if all.ends("st") {
      bases.append(Array(all.dropLast(2)))
      bases.append(Array(all.dropLast(1)))
    }
    if all.ends("ste") {
      bases.append(Array(all.dropLast(3)))
      bases.append(Array(all.dropLast(2)))
    }
    if all.ends("s") { bases.append(Array(all.dropLast())) }
    return bases
  }

  /// Base forms of which `word` may be a plural or diminutive.
  package static func nounBases(_ word: [UInt8]) -> [[UInt8]] {
    var bases: [[UInt8]] = []
    let all = word[...]
    func addOpen(_ stem: ArraySlice<UInt8>) {
      guard stem.count >= 2 else { return }
      bases.append(Array(stem))
      bases.append(Orthography.closed(stem, doubling: true))
      bases.append(Orthography.closed(stem, doubling: false))
    }
    if all.ends("en") { addOpen(all.dropLast(2)) }
    if all.ends("'s") { bases.append(Array(all.dropLast(2))) }
    if all.ends("s") { bases.append(Array(all.dropLast())) }
    let singular = all.ends("s") ? all.dropLast() : all
    if singular.ends("tje") { bases.append(Array(singular.dropLast(3))) }
    if singular.ends("etje") { addOpen(singular.dropLast(4)) }
    if singular.ends("pje") { bases.append(Array(singular.dropLast(3))) }
    if singular.ends("je") { bases.append(Array(singular.dropLast(2))) }
    if singular.ends("ke") { bases.append(Array(singular.dropLast(2))) }
    if singular.ends("eke") || singular.ends("ske") { bases.append(Array(singular.dropLast(3))) }
    return bases
  }

  /// Every form of an adjective: base, -e, comparative, superlative, partitive.
  package static func forms(ofAdjective base: [UInt8]) -> [[UInt8]] {
    let isVoiced = !endsInKeptFricative(base)
    let open = Orthography.open(base, voiced: isVoiced, stressed: isStressed(base))
    let endsInR = base.last == UInt8(ascii: "r")
    let endsInS = base.last == UInt8(ascii: "s") || base[...].ends("sch")
    let endsInVowel = base.last == UInt8(ascii: "e")
    var forms = [base]
    forms.append(endsInVowel ? base : open + Array("e".utf8))
    let comparative =
      endsInR ? base + Array("der".utf8) : endsInVowel ? base + Array("r".utf8) : open + Array("er".utf8)
    forms.append(comparative)
    forms.append(comparative + Array("e".utf8))
    forms.append(base + Array((endsInS ? "t" : "st").utf8))
    forms.append(base + Array((endsInS ? "te" : "ste").utf8))
    forms.append(base + Array("s".utf8))
    return forms
  }

  /// Adjectives that keep *f* or *s* before *-e*: *laf*, *laffe*; *vals*, *valse*; *kies*, *kiese*.
  private static func endsInKeptFricative(_ base: [UInt8]) -> Bool {
    guard let last = base.last, last == UInt8(ascii: "f") || last == UInt8(ascii: "s"), base.count >= 3 else {
      return true
    }
    return !Orthography.isVowel(base[base.count - 2]) || !Orthography.isVowel(base[base.count - 3])
  }

  /// Whether the last syllable carries stress, as far as its ending tells (*koppig*, *slordig*, *eerlijk* do not).
  private static func isStressed(_ base: [UInt8]) -> Bool {
    let unstressed: [StaticString] = ["ig", "lijk", "isch", "end", "el", "er", "en", "baar", "zaam", "loos"]
    let syllables = base.enumerated().reduce(0) { count, item in
      let isVowel = Orthography.isVowel(item.element)
      return count + (isVowel && (item.offset == 0 || !Orthography.isVowel(base[item.offset - 1])) ? 1 : 0)
    }
    return syllables == 1 || !unstressed.contains { base[...].ends($0) }
  }
}
