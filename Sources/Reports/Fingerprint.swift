internal import Dutch
import Imago

/// Names for findings that outlive edits elsewhere in the text.
///
/// A fingerprint is SHA-256 over the rule, the words of the sentence and of the finding in lower case without marks, and
/// how many findings with the same rule and words came before it. The text cannot be read back from it.
struct Fingerprints {
  /// What findings have in common, as a key.
  private struct Message: Hashable {
    var bytes: [UInt8]

    /// Messages are long and mostly new: one pass of the hash that words have is enough for the table.
    func hash(into hasher: inout Hasher) { hasher.combine(bytes.withUnsafeBufferPointer { WordHash.of($0) }) }
  }

  private var occurrences: [Message: Int] = [:]
  private let bytes: [UInt8]

  /// Fingerprints for the findings in a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The fingerprint of the next finding, `sha256:` and 64 digits; ask for them in the report's order.
  mutating func next(_ finding: Finding) -> String {
    var message: [UInt8] = []
    message.reserveCapacity(finding.rule.utf8.count + finding.sentence.count + finding.range.count + 16)
    message.append(contentsOf: finding.rule.utf8)
    message.append(0)
    appendWords(finding.sentence, to: &message)
    message.append(0)
    appendWords(finding.range, to: &message)
    message.append(0)
    let occurrence = earlier(message)
    message.append(contentsOf: String(occurrence).utf8)
    return SHA256.hexadecimal(message, after: "sha256:")
  }

  /// How many findings had the same rule and words before.
  private mutating func earlier(_ message: [UInt8]) -> Int {
    func count(_ number: inout Int) -> Int {
      number += 1
      return number - 1
    }
    return count(&occurrences[Message(bytes: message), default: 0])
  }

  /// The fingerprints of all findings of a report, in its order.
  static func all(_ findings: [Finding], in bytes: [UInt8]) -> [String] {
    var fingerprints = Fingerprints(bytes)
    return findings.map { fingerprints.next($0) }
  }

  /// Appends the letters and digits of a range in lower case, with one space between words.
  private func appendWords(_ range: Range<Int>, to message: inout [UInt8]) {
    let range = range.clamped(to: 0..<bytes.count)
    let isASCII = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count + 1) { words in
      var count = 0
      for byte in bytes[range] {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): words[count] = byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): words[count] = byte | 0x20
        case 0x80...: return false
        default:
          guard count > 0, words[count - 1] != 0x20 else { continue }
          words[count] = 0x20
        }
        count += 1
      }
      if count > 0, words[count - 1] == 0x20 { count -= 1 }
      message.append(contentsOf: UnsafeBufferPointer(rebasing: words[..<count]))
      return true
    }
    if !isASCII { appendScalars(range, to: &message) }
  }

  /// `appendWords` for text that is not ASCII.
  private func appendScalars(_ range: Range<Int>, to message: inout [UInt8]) {
    let start = message.count
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        message.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if message.count > start, message.last != 0x20 {
        message.append(0x20)
      }
    }
    if message.count > start, message.last == 0x20 { message.removeLast() }
  }
}
