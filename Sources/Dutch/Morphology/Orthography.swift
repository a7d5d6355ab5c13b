/// Spelling changes between the open and the closed form of a Dutch stem (*lop-en*, *loop*; *zitt-en*, *zit*; *gev-en*, *geef*).
package enum Orthography {
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
  package static func closed(_ open: ArraySlice<UInt8>, doubling: Bool) -> [UInt8] {
    var stem = Array(open)
    guard let last = stem.last, stem.count >= 2 else { return stem }
    let previous = stem[stem.count - 2]
    if last == previous, isConsonant(last) {
      stem.removeLast()
      return stem
    }
    if doubling, isConsonant(last), isVowel(previous), stem.count < 3 || !isVowel(stem[stem.count - 3]),
      previous != UInt8(ascii: "i"), last != UInt8(ascii: "w"), last != UInt8(ascii: "j"), last != UInt8(ascii: "x")
    {
      stem.insert(previous, at: stem.count - 1)
    }
    switch last {
    case UInt8(ascii: "v"): stem[stem.count - 1] = UInt8(ascii: "f")
    case UInt8(ascii: "z"): stem[stem.count - 1] = UInt8(ascii: "s")
    default: break
    }
    return stem
  }

  /// The open form of a closed stem, for an ending that starts with a vowel: `loop` gives `lop`, `zit` gives `zitt`.
  ///
  /// - Parameters:
  ///   - voiced: whether a last `f` or `s` becomes `v` or `z` (`lief`, `liev`; `laf`, `laff`).
  ///   - stressed: whether the last syllable carries stress (`zit`: yes; `luister`: no).
  package static func open(_ closed: [UInt8], voiced: Bool, stressed: Bool = true) -> [UInt8] {
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
  package static func isVoiceless(_ openStem: ArraySlice<UInt8>) -> Bool {
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
