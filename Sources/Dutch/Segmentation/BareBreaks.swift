internal import CICU

/// Word and sentence breaks of ICU alone: what the benchmark measures against.
public enum BareBreaks {
  /// The number of word and sentence breaks in a text.
  public static func count(_ bytes: [UInt8]) -> Int {
    guard let breaker = cicu_open() else { return 0 }
    defer { cicu_close(breaker) }
    var ends = [Int32](repeating: 0, count: bytes.count + 1)
    var statuses = ends
    return bytes.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return 0 }
      let length = Int32(text.count)
      return Int(cicu_words(breaker, base, length, &ends, &statuses, Int32(ends.count)))
        + Int(cicu_sentences(breaker, base, length, &ends, Int32(ends.count)))
    }
  }
}
