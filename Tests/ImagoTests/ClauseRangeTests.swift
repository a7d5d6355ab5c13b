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
}
