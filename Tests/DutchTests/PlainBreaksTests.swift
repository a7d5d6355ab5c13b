internal import CICU
import Testing

@testable import Dutch

/// What is divided without ICU is divided as ICU does.
@Suite struct PlainBreaksTests {
  /// Letters, digits, marks and spaces among which every rule has something to say.
  private static let alphabet = [
    "a", "B", "é", "Ï", "ß", "×", "3", "7", "_", "@", "'", ".", ",", ";", ":", "’", "‘", " ", " ", "\n", "\r", "\r\n",
    "\t", "\u{0B}", "\u{0C}", "-", "\"", "“", "”", "„", "…", "–", "—", "€", "(", "/", "\u{7F}", "\u{1}", "#", "+", "`",
    "ij", "😀", "\u{301}", "č",
  ]

  @Test func agreesWithICU() throws {
    let breaker = try #require(cicu_open())
    defer { cicu_close(breaker) }
    var random = SystemRandomNumberGenerator()
    for round in 0..<20_000 {
      let count = Int.random(in: 1...(round % 12 + 1), using: &random)
      try check((0..<count).map { _ in Self.alphabet.randomElement()! }.joined(), breaker)
    }
  }

  private func check(_ text: String, _ breaker: OpaquePointer) throws {
    let bytes = Array(text.utf8)
    var ends = [Int32](repeating: 0, count: bytes.count)
    var statuses = ends
    let count = Int(PlainBreaks.words(bytes, bytes.count, &ends, &statuses))
    guard count >= 0 else { return }
    var icuEnds = [Int32](repeating: 0, count: bytes.count)
    var icuStatuses = icuEnds
    let icuCount = Int(cicu_words(breaker, bytes, Int32(bytes.count), &icuEnds, &icuStatuses, Int32(bytes.count)))
    try #require(ends.prefix(count) == icuEnds.prefix(icuCount), "\(text.debugDescription)")
    // The scanner asks whether a segment holds letters or digits, no more.
    try #require(
      statuses.prefix(count).map { $0 / 100 } == icuStatuses.prefix(icuCount).map { $0 / 100 },
      "\(text.debugDescription)")
  }
}
