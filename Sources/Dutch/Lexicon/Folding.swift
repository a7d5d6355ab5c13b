/// The spelling in which words are looked up: lower case, one apostrophe, no acute or stress accents, no soft hyphens.
public enum Folding {
  /// The folded form of a word.
  public static func fold(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    Array(bytes).withUnsafeBufferPointer { _ = fold($0, into: &out) }
    return out
  }

  /// Whether a word is its own folded form; says no to most words beyond ASCII.
  static func isFolded(_ word: Bytes) -> Bool {
    var i = 0
    if let start = word.baseAddress {
      let ones: UInt64 = 0x0101_0101_0101_0101
      while i + 8 <= word.count {
        let bytes = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: i, as: UInt64.self)
        // In ASCII nothing is carried from byte to byte: the high bit says from A on, and beyond Z.
        let isCapital = (bytes &+ ones &* (0x80 - 0x41)) & ~(bytes &+ ones &* (0x80 - 0x5B))
        if (bytes | isCapital) & (ones &* 0x80) != 0 { return false }
        i += 8
      }
    }
    while i < word.count {
      if word[i] >= 0x80 || word[i] >= 0x41 && word[i] <= 0x5A { return false }
      i += 1
    }
    return true
  }

  /// Writes the folded form of `bytes` after clearing `out`; returns whether an acute accent was taken off (*wél*, *één*).
  ///
  /// Precomposed and decomposed accents fold alike. `ë`, `ï`, `ö`, `ü`, `è`, `ê` keep their marks: they change the word.
  @inline(__always)
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) -> Bool {
    out.removeAll(keepingCapacity: true)
    var stressed = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        out.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        i += 1
        continue
      }
      let next = i + 1 < bytes.count ? bytes[i + 1] : 0
      let third = i + 2 < bytes.count ? bytes[i + 2] : 0
      switch (byte, next) {
      case (0xC3, _):
        let lower = next >= 0x80 && next <= 0x9E && next != 0x97 ? next | 0x20 : next
        switch lower {
        case 0xA1:
          out.append(UInt8(ascii: "a"))
          stressed = true
        case 0xA9:
          out.append(UInt8(ascii: "e"))
          stressed = true
        case 0xAD:
          out.append(UInt8(ascii: "i"))
          stressed = true
        case 0xB3:
          out.append(UInt8(ascii: "o"))
          stressed = true
        case 0xBA:
          out.append(UInt8(ascii: "u"))
          stressed = true
        default:
          out.append(0xC3)
          out.append(lower)
        }
        i += 2
      case (0xC2, 0xAD): i += 2
      case (0xC2, 0xB4):
        out.append(UInt8(ascii: "'"))
        i += 2
      case (0xC4, 0xB2), (0xC4, 0xB3):
        out.append(UInt8(ascii: "i"))
        out.append(UInt8(ascii: "j"))
        i += 2
      case (0xCC, 0x81):
        stressed = true
        i += 2
      case (0xCC, 0x88):
        compose(&out, with: [("a", 0xA4), ("e", 0xAB), ("i", 0xAF), ("o", 0xB6), ("u", 0xBC)])
        i += 2
      case (0xCC, 0x80):
        compose(&out, with: [("a", 0xA0), ("e", 0xA8)])
        i += 2
      case (0xCC, 0x82):
        compose(&out, with: [("e", 0xAA), ("o", 0xB4)])
        i += 2
      case (0xE2, 0x80):
        switch third {
        case 0x98, 0x99, 0x9B: out.append(UInt8(ascii: "'"))
        case 0x8B, 0x8C, 0x8D: break
        case 0x90, 0x91: out.append(UInt8(ascii: "-"))
        default: out.append(contentsOf: [byte, next, third])
        }
        i += 3
      default:
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        out.append(contentsOf: bytes[i..<min(i + length, bytes.count)])
        i += length
      }
    }
    return stressed
  }

  /// Replaces the last ASCII vowel by its composed form.
  private static func compose(_ out: inout [UInt8], with forms: [(Character, UInt8)]) {
    guard let last = out.last, let form = forms.first(where: { $0.0.asciiValue == last }) else { return }
    out[out.count - 1] = 0xC3
    out.append(form.1)
  }
}
