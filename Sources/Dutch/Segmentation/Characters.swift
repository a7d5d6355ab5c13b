/// Questions about single bytes and scalars of UTF-8.
enum Characters {
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Where the ASCII letters from `index` end; eight bytes are looked at together.
  @inline(__always)
  static func lettersEnd(_ text: UnsafePointer<UInt8>, _ index: Int, _ limit: Int) -> Int {
    var index = index
    while index + 8 <= limit {
      let word = UnsafeRawPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // In lower case without the highest bit: from `a` upwards, and beyond `z`, the sum reaches that bit.
      let low = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
      let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~word
      let others = ~letters & 0x8080_8080_8080_8080
      if others != 0 { return index + UInt64(littleEndian: others).trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < limit, isLetter(text[index]) { index += 1 }
    return index
  }

  /// A letter, a digit, or any byte of a scalar beyond ASCII.
  @inline(__always) static func isWordLike(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetter(byte) || isDigit(byte) }

  /// White space or a control character.
  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

  /// The scalar that begins at `index`, and its length in bytes.
  @inline(__always)
  static func scalar(_ text: UnsafePointer<UInt8>, _ index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F), 2) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F), 3)
    }
    let high = (first & 0x07) << 18 | UInt32(text[index + 1] & 0x3F) << 12
    return (high | UInt32(text[index + 2] & 0x3F) << 6 | UInt32(text[index + 3] & 0x3F), 4)
  }

  /// A scalar beyond ASCII that is white space, or that shows nothing (byte order mark, direction marks, zero width
  /// space).
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xA0, 0xAD, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// A mark beyond ASCII that can end a sentence: `…`, `‼`, `❗`, `。`
  static func isEndMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x2753...0x2755, 0x2757, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: true
    default: false
    }
  }

  /// A pictograph that is an emoji also without a variation selector.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F000...0x1FAFF: true
    case 0x231A, 0x231B, 0x23E9...0x23FA: true
    case 0x2600...0x2752, 0x2756, 0x2758...0x275A, 0x2763...0x2767, 0x2795...0x2797, 0x27B0, 0x27BF: true
    case 0x2B50, 0x2B55: true
    default: false
    }
  }

  /// The shape of a quotation mark beyond ASCII, or nil when the scalar is none.
  static func quoteShape(_ scalar: UInt32) -> QuoteShape? {
    switch scalar {
    case 0xAB, 0x201C, 0x201E, 0x201F, 0x2039, 0x275D, 0x301D: .opening
    case 0x2018, 0x201A, 0x201B, 0x275B: .openingSingle
    case 0xBB, 0x201D, 0x203A, 0x275E, 0x301E: .closing
    case 0x2019, 0x275C: .closingSingle
    case 0xB4: .neutralSingle
    case 0xFF02: .neutral
    default: nil
    }
  }
}

/// What the shape of a quotation mark says about its side.
enum QuoteShape {
  case opening, openingSingle, closing, closingSingle, neutral, neutralSingle
}
