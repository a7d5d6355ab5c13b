/// The base forms an inflected adjective or noun may come from, and the forms a base makes.
public enum Inflection {
  /// Calls `body` with the base forms of which `word` may be an inflected, comparative, superlative or partitive form.
  ///
  /// - Parameter scratch: where forms are made.
  static func eachAdjectiveBase(_ word: Bytes, _ scratch: inout Pool<UInt8>, _ body: (Bytes) -> Void) {
    switch word.last {
    case UInt8(ascii: "e"):
      eachClosed(word.without(last: 1), &scratch, body)
      if word.ends("ere") { eachClosed(word.without(last: 3), &scratch, body) }
      if word.ends("rdere") { body(word.without(last: 4)) }
      if word.ends("ste") {
        body(word.without(last: 3))
        body(word.without(last: 2))
      }
    case UInt8(ascii: "r"):
      if word.ends("er") { eachClosed(word.without(last: 2), &scratch, body) }
      if word.ends("rder") { body(word.without(last: 3)) }
    case UInt8(ascii: "t"):
      // *moest* is the past of *moeten*, whatever *moe* may mean.
      guard word.ends("st"), !word.isEqual(to: "moest") else { break }
      body(word.without(last: 2))
      body(word.without(last: 1))
    case UInt8(ascii: "s"): body(word.without(last: 1))
    default: break
    }
  }

  /// Calls `body` with the base forms of which `word` may be a plural or diminutive.
  ///
  /// - Parameter scratch: where forms are made.
  static func eachNounBase(_ word: Bytes, _ scratch: inout Pool<UInt8>, _ body: (Bytes) -> Void) {
    if word.ends("en") { eachClosed(word.without(last: 2), &scratch, body) }
    if word.ends("'s") { body(word.without(last: 2)) }
    if word.ends("s") { body(word.without(last: 1)) }
    let singular = word.ends("s") ? word.without(last: 1) : word
    guard singular.ends("e") else { return }
    if singular.ends("tje") { body(singular.without(last: 3)) }
    if singular.ends("etje") { eachClosed(singular.without(last: 4), &scratch, body) }
    if singular.ends("pje") { body(singular.without(last: 3)) }
    if singular.ends("je") { body(singular.without(last: 2)) }
    if singular.ends("ke") { body(singular.without(last: 2)) }
    if singular.ends("eke") || singular.ends("ske") { body(singular.without(last: 3)) }
  }

  /// An open stem as it is and in its closed forms: *lopp*, *lop* and *loop*.
  private static func eachClosed(_ stem: Bytes, _ scratch: inout Pool<UInt8>, _ body: (Bytes) -> Void) {
    guard stem.count >= 2 else { return }
    body(stem)
    for doubling in [true, false] {
      scratch.removeAll()
      let closed = Orthography.appendClosed(stem, doubling: doubling, to: &scratch)
      body(scratch[closed])
    }
  }

  /// Every form of an adjective: base, -e, comparative, superlative, partitive.
  public static func forms(ofAdjective base: [UInt8]) -> [[UInt8]] {
    let isVoiced = !endsInKeptFricative(base)
    let open = Orthography.open(base, voiced: isVoiced, stressed: isStressed(base))
    let endsInR = base.last == UInt8(ascii: "r")
    let endsInS = base.last == UInt8(ascii: "s") || base.suffix(3).elementsEqual("sch".utf8)
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
    let unstressed = ["ig", "lijk", "isch", "end", "el", "er", "en", "baar", "zaam", "loos"]
    let syllables = base.enumerated().reduce(0) { count, item in
      let isVowel = Orthography.isVowel(item.element)
      return count + (isVowel && (item.offset == 0 || !Orthography.isVowel(base[item.offset - 1])) ? 1 : 0)
    }
    return syllables == 1 || !unstressed.contains { base.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
