import Testing

@testable import Imago

/// What a marked example says: the sentence and the bytes that must be found.
private func unmarked(_ text: String) -> (bytes: [UInt8], mark: Range<Int>) {
  var bytes: [UInt8] = []
  var start = 0
  var end = 0
  for scalar in text.unicodeScalars {
    switch scalar {
    case "«": start = bytes.count
    case "»": end = bytes.count
    default: bytes.append(contentsOf: UTF8.encode(scalar)!)
    }
  }
  return (bytes, start..<end)
}

/// The findings of a text, those merged into others too.
private func found(_ bytes: [UInt8]) throws -> [(rule: String, level: Level, range: Range<Int>)] {
  try Linter().check(bytes).findings.flatMap { finding in
    [(finding.rule, finding.level, finding.range)] + finding.related.map { ($0.rule, .warning, $0.range) }
  }
}

/// The ways in which an example is tried again.
private let variations: [(name: String, before: String, after: String)] = [
  ("plain", "", ""),
  ("behind an emoji and accented letters", "🙂 Eén café, één crème. ", ""),
  ("with CRLF", "", "\r\n"),
  ("in a second paragraph", "Hoi lief.\n\n", "\n"),
]

@Test("Every rule finds what its examples mark, in every variation", arguments: AllRules.examples.map(\.id))
func flaggedExamples(rule: String) throws {
  let examples = AllRules.examples.first { $0.id == rule }!.examples
  for example in examples where example.isFlagged {
    let (bytes, mark) = unmarked(example.text)
    for variation in variations {
      let before = Array(variation.before.utf8)
      let hits = try found(before + bytes + Array(variation.after.utf8))
      let wanted = mark.lowerBound + before.count..<mark.upperBound + before.count
      #expect(
        hits.contains { $0.rule == rule && $0.range.overlaps(wanted) },
        "\(rule) misses \(example.text) \(variation.name): \(hits.map(\.rule))")
    }
  }
}

@Test("Every rule leaves its look-alikes alone", arguments: AllRules.examples.map(\.id))
func silentExamples(rule: String) throws {
  let examples = AllRules.examples.first { $0.id == rule }!.examples
  // A rule that only hints must not even hint at its look-alikes.
  let threshold = min(.warning, AllRules.descriptions.first { $0.id == rule }!.level)
  for example in examples where !example.isFlagged {
    for variation in variations {
      let text = Array((variation.before + example.text + variation.after).utf8)
      let hits = try found(text)
      #expect(!hits.contains { $0.rule == rule && $0.level >= threshold }, "\(rule) flags \(example.text)")
    }
  }
}

@Test("A suppressed example is silent", arguments: AllRules.examples.map(\.id))
func suppressedExamples(rule: String) throws {
  let examples = AllRules.examples.first { $0.id == rule }!.examples
  for example in examples where example.isFlagged {
    let (bytes, _) = unmarked(example.text)
    let hits = try found(Array("# zenderlint-disable-next-line \(rule): zo gezegd\n".utf8) + bytes)
    #expect(!hits.contains { $0.rule == rule }, "\(rule) is not silenced in \(example.text)")
  }
}

@Test(
  "The article's own sentences are silent above hint",
  arguments: [
    "toen je met luidere stem zei: “Ik ben er helemaal klaar mee”",
    "het was toen mijn idee dat je ontzettend kwaad was",
    "ik voelde me toen alleen", "ik had de neiging om weg te lopen", "ik denk op zo'n moment dat ik er niet toe doe",
    "ik ben er dan van overtuigd dat ik het alleen moet doen",
    "Wat ik vandaag van jou waardeer is dat je altijd eerst vraagt hoe mijn dag was.",
  ])
func articleIsSilent(sentence: String) throws {
  #expect(try found(Array(sentence.utf8)).filter { $0.level >= .warning }.isEmpty)
}

@Test("The article's bad example is a judgement")
func articleJudgement() throws {
  #expect(try found(Array("toen je zo uit je plaat ging".utf8)).contains { $0.rule == "oordeel" && $0.level == .error })
}
