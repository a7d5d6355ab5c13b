/// How a word begins, as far as it says whether a sentence begins there.
enum LetterCase {
  case lower, upper, digit, other

  /// The case of the scalar at `index`; after the apostrophe of `'s Avonds` the capital after it counts.
  static func of(_ text: UnsafePointer<UInt8>, _ index: Int, _ limit: Int) -> LetterCase {
    guard index < limit else { return .other }
    let byte = text[index]
    switch byte {
    case 0x61...0x7A: return .lower
    case 0x41...0x5A: return .upper
    case 0x30...0x39: return .digit
    case 0x27, 0x60: return afterApostrophe(text, index + 1, limit)
    case 0x80...:
      let (value, length) = Characters.scalar(text, index)
      if value == 0x2018 || value == 0x2019 || value == 0xB4 { return afterApostrophe(text, index + length, limit) }
      guard let scalar = Unicode.Scalar(value) else { return .other }
      if scalar.properties.isLowercase { return .lower }
      return scalar.properties.isUppercase || scalar.properties.isAlphabetic ? .upper : .other
    default: return .other
    }
  }

  private static func afterApostrophe(_ text: UnsafePointer<UInt8>, _ index: Int, _ limit: Int) -> LetterCase {
    guard index < limit else { return .other }
    switch text[index] {
    case 0x41...0x5A: return .upper
    case 0x30...0x39: return .digit
    case 0x61...0x7A:
      if index + 2 < limit, text[index + 1] == 0x20 || text[index + 1] == 0x2D {
        switch text[index + 2] {
        case 0x41...0x5A, 0xC3: return .upper
        default: return .lower
        }
      }
      return .lower
    default: return .other
    }
  }
}
