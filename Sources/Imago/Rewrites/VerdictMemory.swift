internal import Dutch

/// Remembers what was said of some texts, each at a place that its letters give: what comes later to a place takes it.
struct VerdictMemory {
  private struct Verdict {
    var text: String
    var isClean: Bool
  }

  /// How many verdicts are kept at most.
  private static let most = 1 << 12

  /// Empty as long as nothing was said.
  private var verdicts: [Verdict] = []

  /// What was said of a text; nil for one that was never asked about, or long ago.
  subscript(text: String) -> Bool? {
    get {
      guard !verdicts.isEmpty, !text.isEmpty, case let known = verdicts[Self.place(of: text)], known.text == text else {
        return nil
      }
      return known.isClean
    }
    set {
      guard let newValue, !text.isEmpty else { return }
      if verdicts.isEmpty { verdicts = Array(repeating: Verdict(text: "", isClean: false), count: Self.most) }
      verdicts[Self.place(of: text)] = Verdict(text: text, isClean: newValue)
    }
  }

  private static func place(of text: String) -> Int {
    var text = text
    return Int(truncatingIfNeeded: text.withUTF8 { WordHash.of($0) }) & (most - 1)
  }
}
