import Dutch
import Testing

@testable import Imago

@Suite struct ClauseRangeTests {
  /// A quotation mark that is opened and left at the end of a sentence opens no clause behind it.
  @Test(arguments: [
    "Zender: Ik wil iets delen over {\"", "Ik kom morgen; \"", "Ik hoor je: “", "Hij zei, \"\n\nJe belt.",
  ])
  func `A clause lies within its sentence`(text: String) {
    let analysis = Inspector(settings: Settings()).analyse(Array(text.utf8))
    #expect(!analysis.sentences.isEmpty)
    for sentence in analysis.sentences {
      #expect(sentence.clauses.allSatisfy { $0.range.clamped(to: sentence.range) == $0.range })
    }
  }

  /// Rules that look at the words behind a cue are given drafts that stop there.
  @Test func `A rule looks no further than its sentence`() throws {
    var settings = Settings()
    settings.buildsRewrites = false
    let linter = try Linter(settings: settings)
    let examples = LexiconFile.embedded.flatMap { $0.examples() }.filter(\.isFlagged)
    let drafts =
      ["jouw nieuwe schuur is heilig"]
      + stride(from: 0, to: examples.count, by: 20).map { examples[$0].text.filter { $0 != "«" && $0 != "»" } }
    for draft in drafts {
      let words = draft.split(separator: " ")
      for count in 1..<max(words.count, 2) {
        for part in [words.prefix(count), words.suffix(count)] {
          let text = Array(part.joined(separator: " ").utf8)
          let findings = linter.check(text).findings
          #expect(findings.allSatisfy { $0.range.clamped(to: 0..<text.count) == $0.range }, "\(draft)")
        }
      }
    }
  }
}
