/// A draft in which sentences stand as they may be said better.
package struct Redraft {
  /// A sentence that has rewrites.
  package struct Place {
    /// UTF-8 bytes of the draft.
    package var range: Range<Int>
    /// The findings in it that offer something, the one that weighs most first.
    package var findings: [Finding]
    /// What may stand in its place, best first.
    package var suggestions: [Suggestion]
  }

  /// The sentences of a report that need a rewrite and have one, in order.
  package static func places(_ report: Report) -> [Place] {
    var places: [Place] = []
    let needing = report.findings.filter { finding in
      finding.level >= .warning && finding.suggestions.contains { $0.replaces == finding.sentence }
    }
    for finding in needing.sorted(by: { ($0.sentence.lowerBound, $1.level) < ($1.sentence.lowerBound, $0.level) }) {
      let offered = finding.suggestions.filter { $0.replaces == finding.sentence }
      if let last = places.last, last.range.overlaps(finding.sentence) {
        guard last.range == finding.sentence else { continue }
        places[places.count - 1].findings.append(finding)
        continue
      }
      places.append(Place(range: finding.sentence, findings: [finding], suggestions: offered))
    }
    return places
  }

  /// The draft with the best rewrite of every sentence that needs one; all else byte for byte.
  ///
  /// A rewrite is clean by itself, but a message has a context: where one is still found fault with in its place, the next
  /// is tried, and where none will do the sentence stays as it is. What is found fault with only now that the rest was
  /// rewritten is rewritten too. So a draft that was rewritten stays as it is.
  package static func best(_ draft: [UInt8], check: ([UInt8]) -> Report) -> [UInt8] {
    var draft = draft
    for _ in 0..<4 {
      let text = round(draft, check)
      if text == draft { break }
      draft = text
    }
    return draft
  }

  /// Every sentence that needs a rewrite, rewritten once.
  private static func round(_ draft: [UInt8], _ check: ([UInt8]) -> Report) -> [UInt8] {
    let places = places(check(draft))
    var choices = places.map { _ in 0 }
    for _ in 0..<6 {
      let texts = places.indices.map { index in
        choices[index] < places[index].suggestions.count ? places[index].suggestions[choices[index]].text : nil
      }
      let (text, ranges) = applying(texts, at: places.map(\.range), to: draft)
      let faults = Redraft.places(check(text)).map(\.range)
      let bad = places.indices.filter { index in
        texts[index] != nil && faults.contains { $0.overlaps(ranges[index]) }
      }
      if bad.isEmpty { return text }
      for index in bad { choices[index] += 1 }
    }
    return draft
  }

  /// A draft with texts in the place of some ranges, and where they came to stand; a nil text leaves its range alone.
  package static func applying(
    _ texts: [String?], at ranges: [Range<Int>], to draft: [UInt8]
  ) -> (text: [UInt8], ranges: [Range<Int>]) {
    var result: [UInt8] = []
    var placed: [Range<Int>] = []
    var position = 0
    for (text, range) in zip(texts, ranges) {
      result += draft[position..<range.lowerBound]
      let start = result.count
      if let text { result += Array(text.utf8) } else { result += draft[range] }
      placed.append(start..<result.count)
      position = range.upperBound
    }
    return (result + draft[position...], placed)
  }
}
