import Testing

@testable import Imago

/// A script of an example without its marks, and the bytes between them.
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

private func replaced(_ text: String, _ old: String, _ new: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix(old) ? new + $0.dropFirst(old.count) : String($0) }.joined(separator: "\n")
}

/// The ways in which a script is written again: none may change what is found.
private let variations: [(name: String, rewrite: @Sendable (String) -> String)] = [
  ("plain", { $0 }),
  ("with CRLF", { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") }),
  ("under a title", { "# Oefening 3: één café 🙂\n\n" + $0 }),
  ("with bold labels", { replaced(replaced($0, "Zender:", "**Zender:**"), "Ontvanger:", "**Ontvanger:**") }),
  ("as a list", { replaced(replaced($0, "Zender:", "- Zender:"), "Ontvanger:", "- Ontvanger:") }),
  ("with other names for the roles", { replaced(replaced($0, "Zender:", "Deler:"), "Ontvanger:", "Luisteraar:") }),
]

/// A linter with one rule.
private func linter(_ rule: String) throws -> Linter {
  var settings = Settings()
  settings.selected = [rule]
  return try Linter(settings: settings)
}

@Test("Every dialogue rule has enough examples", arguments: AllRules.dialogueExamples.map(\.id))
func dialogueExampleCounts(rule: String) {
  let examples = AllRules.dialogueExamples.first { $0.id == rule }!.examples
  #expect(examples.count { $0.isFlagged } >= 8)
  #expect(examples.count { !$0.isFlagged } >= 8)
}

@Test("Every dialogue rule finds the turn its examples mark", arguments: AllRules.dialogueExamples.map(\.id))
func flaggedDialogueExamples(rule: String) throws {
  let linter = try linter(rule)
  for example in AllRules.dialogueExamples.first(where: { $0.id == rule })!.examples where example.isFlagged {
    for variation in variations {
      let (bytes, mark) = unmarked(variation.rewrite(example.text))
      let turns = try #require(Conversation.turns(in: bytes, settings: Settings()), "no script: \(example.text)")
      let turn = turns.first { $0.range.overlaps(mark) }?.range ?? mark
      let found = linter.check(bytes).findings
      #expect(
        found.contains { $0.sentence == turn || $0.range.overlaps(mark) },
        "\(rule) misses, \(variation.name):\n\(example.text)\(found.map(\.message))")
    }
  }
}

@Test("Every dialogue rule leaves its look-alikes alone", arguments: AllRules.dialogueExamples.map(\.id))
func silentDialogueExamples(rule: String) throws {
  let linter = try linter(rule)
  for example in AllRules.dialogueExamples.first(where: { $0.id == rule })!.examples where !example.isFlagged {
    for variation in variations {
      let found = linter.check(Array(variation.rewrite(example.text).utf8)).findings.filter { $0.level > .hint }
      #expect(found.isEmpty, "\(rule), \(variation.name):\n\(example.text)\(found.map(\.message))")
    }
  }
}

@Test("A silenced dialogue rule is silent", arguments: AllRules.dialogueExamples.map(\.id))
func suppressedDialogueExamples(rule: String) throws {
  let linter = try linter(rule)
  for example in AllRules.dialogueExamples.first(where: { $0.id == rule })!.examples where example.isFlagged {
    let (bytes, _) = unmarked(example.text)
    let comment = "# zenderlint-disable-file \(rule): een oefening in wat niet helpt\n"
    let found = linter.check(Array(comment.utf8) + bytes).findings
    #expect(found.isEmpty, "\(rule) is not silenced in \(example.text)")
  }
}
