/// SHA-256 (FIPS 180-4), for fingerprints only.
///
/// Written out here because the usual cryptography packages take longer to build than everything else together, and
/// nothing secret depends on it.
package struct SHA256 {
  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The digest of a message as 64 lower-case hexadecimal digits.
  ///
  /// - Parameter label: what stands before the digits.
  package static func hexadecimal(_ message: [UInt8], after label: StaticString = "") -> String {
    var hash = SHA256()
    message.withUnsafeBytes { hash.digest($0) }
    let start = label.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: start + 64) { text in
      for index in 0..<start { text[index] = label.utf8Start[index] }
      for index in 0..<8 {
        var word = hash.state[index]
        for place in (start + index * 8..<start + index * 8 + 8).reversed() {
          let digit = UInt8(truncatingIfNeeded: word & 15)
          text[place] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
          word >>= 4
        }
      }
      return start + 64
    }
  }

  /// Mixes in a whole message: its full blocks, then what is left with the padding and the number of bits.
  private mutating func digest(_ message: UnsafeRawBufferPointer) {
    let full = message.count / 64 * 64
    for block in stride(from: 0, to: full, by: 64) { compress(UnsafeRawBufferPointer(rebasing: message[block...])) }
    let rest = message.count - full
    let end = rest < 56 ? 64 : 128
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { last in
      last.initialize(repeating: 0)
      UnsafeMutableRawBufferPointer(last).copyMemory(from: UnsafeRawBufferPointer(rebasing: message[full...]))
      last[rest] = 0x80
      let bits = UInt64(message.count) * 8
      for index in 0..<8 { last[end - 1 - index] = UInt8(truncatingIfNeeded: bits >> UInt64(index * 8)) }
      let blocks = UnsafeRawBufferPointer(last)
      for block in stride(from: 0, to: end, by: 64) { compress(UnsafeRawBufferPointer(rebasing: blocks[block...])) }
    }
  }

  /// Mixes the first 64 of some bytes into the state.
  private mutating func compress(_ bytes: UnsafeRawBufferPointer) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      for index in 0..<16 {
        schedule[index] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      }
      for index in 16..<64 {
        let early = schedule[index - 15]
        let late = schedule[index - 2]
        let s0 = Self.rotate(early, 7) ^ Self.rotate(early, 18) ^ early >> 3
        let s1 = Self.rotate(late, 17) ^ Self.rotate(late, 19) ^ late >> 10
        schedule[index] = schedule[index - 16] &+ s0 &+ schedule[index - 7] &+ s1
      }
      mix(UnsafeBufferPointer(schedule))
    }
  }

  /// Mixes the schedule of a block into the state.
  private mutating func mix(_ schedule: UnsafeBufferPointer<UInt32>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    Self.constants.withUnsafeBufferPointer { constants in
      /// One round. The words change their names instead of their places: after eight rounds each has its own again.
      @inline(__always)
      func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ index: Int
      ) {
        let s1 = Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)
        let first = h &+ s1 &+ (g ^ e & (f ^ g)) &+ constants[index] &+ schedule[index]
        let s0 = Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)
        d &+= first
        h = first &+ s0 &+ (a & b | c & (a | b))
      }
      for index in stride(from: 0, to: 64, by: 8) {
        round(a, b, c, &d, e, f, g, &h, index)
        round(h, a, b, &c, d, e, f, &g, index + 1)
        round(g, h, a, &b, c, d, e, &f, index + 2)
        round(f, g, h, &a, b, c, d, &e, index + 3)
        round(e, f, g, &h, a, b, c, &d, index + 4)
        round(d, e, f, &g, h, a, b, &c, index + 5)
        round(c, d, e, &f, g, h, a, &b, index + 6)
        round(b, c, d, &e, f, g, h, &a, index + 7)
      }
    }
    state &+= [a, b, c, d, e, f, g, h]
  }

  /// Turns a word to the right.
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
