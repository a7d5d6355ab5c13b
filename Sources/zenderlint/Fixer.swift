import Imago

/// Takes over the rewrites that change no meaning.
enum Fixer {
  /// A text with its safe rewrites taken over, and how many there were.
  ///
  /// A rewrite may make room for another, so the text is linted again until nothing changes; ten times at most.
  ///
  /// - Parameter check: lints a text.
  static func fixed(_ text: [UInt8], check: ([UInt8]) -> Report) -> (text: [UInt8], count: Int) {
    var text = text
    var count = 0
    for _ in 0..<10 {
      let suggestions = safeSuggestions(check(text))
      if suggestions.isEmpty { break }
      for suggestion in suggestions.reversed() { text.replaceSubrange(suggestion.replaces, with: suggestion.text.utf8) }
      count += suggestions.count
    }
    return (text, count)
  }

  /// The first safe rewrite of each finding, by place, without those that touch an earlier one.
  private static func safeSuggestions(_ report: Report) -> [Suggestion] {
    let safe = report.findings.compactMap { finding in
      finding.suggestions.first { $0.applicability == .safe && $0.slots.isEmpty }
    }
    var chosen: [Suggestion] = []
    for suggestion in safe.sorted(by: { $0.replaces.lowerBound < $1.replaces.lowerBound }) {
      if let last = chosen.last, last.replaces.upperBound > suggestion.replaces.lowerBound { continue }
      chosen.append(suggestion)
    }
    return chosen
  }
}
