/// Spelling changes between the open and the closed form of a Dutch stem (*lop-en*, *loop*; *zitt-en*, *zit*; *gev-en*, *geef*).
public enum Orthography {
  @inline(__always)
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  @inline(__always)
  static func isConsonant(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "b") && byte <= UInt8(ascii: "z") && !isVowel(byte)
  }

  /// The closed form of an open stem: `lop` gives `loop`, `zitt` gives `zit`, `lev` gives `leef`, `luister` gives `luister`.
  ///
  /// - Parameter doubling: whether a single vowel before a single last consonant is long (`lop`: yes; `luister`: no).
  static func appendClosed(_ open: Bytes, doubling: Bool, to pool: inout Pool<UInt8>) -> Range<Int32> {
    guard open.count >= 2 else { return pool.append(open) }
    let last = open[open.count - 1]
    let previous = open[open.count - 2]
    if last == previous, isConsonant(last) { return pool.append(open.without(last: 1)) }
    var stem = pool.append(open.without(last: 1))
    if doubling, isConsonant(last), isVowel(previous), open.count < 3 || !isVowel(open[open.count - 3]),
      previous != UInt8(ascii: "i"), last != UInt8(ascii: "w"), last != UInt8(ascii: "j"), last != UInt8(ascii: "x")
    {
      pool.append(previous)
    }
    switch last {
    case UInt8(ascii: "v"): pool.append(UInt8(ascii: "f"))
    case UInt8(ascii: "z"): pool.append(UInt8(ascii: "s"))
    default: pool.append(last)
    }
    stem = stem.lowerBound..<Int32(pool.count)
    return stem
  }

  /// The open form of a closed stem, for an ending that starts with a vowel: `loop` gives `lop`, `zit` gives `zitt`.
  ///
  /// - Parameters:
  ///   - voiced: whether a last `f` or `s` becomes `v` or `z` (`lief`, `liev`; `laf`, `laff`).
  ///   - stressed: whether the last syllable carries stress (`zit`: yes; `luister`: no).
  public static func open(_ closed: [UInt8], voiced: Bool, stressed: Bool = true) -> [UInt8] {
    var stem = closed
    guard let last = stem.last, stem.count >= 2, isConsonant(last) else { return stem }
    let previous = stem[stem.count - 2]
    let beforePrevious = stem.count >= 3 ? stem[stem.count - 3] : 0
    if isVowel(previous), previous == beforePrevious {
      stem.remove(at: stem.count - 2)
      if voiced { voice(&stem) }
    } else if isVowel(previous), !isVowel(beforePrevious), stressed, last != UInt8(ascii: "w"),
      last != UInt8(ascii: "x")
    {
      stem.append(last)
    } else if voiced {
      voice(&stem)
    }
    return stem
  }

  private static func voice(_ stem: inout [UInt8]) {
    switch stem[stem.count - 1] {
    case UInt8(ascii: "f"): stem[stem.count - 1] = UInt8(ascii: "v")
    case UInt8(ascii: "s"): stem[stem.count - 1] = UInt8(ascii: "z")
    default: break
    }
  }

  /// Whether the weak past of an infinitive's stem takes `-te` ('t kofschip, and x).
  public static func isVoiceless(_ openStem: some BidirectionalCollection<UInt8>) -> Bool {
    switch openStem.last {
    case UInt8(ascii: "t"), UInt8(ascii: "k"), UInt8(ascii: "f"), UInt8(ascii: "s"), UInt8(ascii: "p"),
      UInt8(ascii: "x"):
      true
    case UInt8(ascii: "h"):
      openStem.dropLast().last == UInt8(ascii: "c") || openStem.dropLast().last == UInt8(ascii: "s")
    default: false
    }
  }
}
