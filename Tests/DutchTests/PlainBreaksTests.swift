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
    var state: UInt64 = 2024
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<5_000 {
      let count = next(round % 12 + 1) + 1
      try check((0..<count).map { _ in Self.alphabet[next(Self.alphabet.count)] }.joined(), breaker)
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
