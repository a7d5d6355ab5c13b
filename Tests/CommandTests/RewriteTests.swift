import Foundation
import Testing

@Suite struct RewriteCommandTests {
  private let draft = "Hoi lief.\r\nJe belt nooit.   Groet 🙂\nJij bent altijd te laat."

  @Test func `Sentences that need it are rewritten, everything else stays byte for byte`() throws {
    let command = try Command()
    defer { command.remove() }
    let result = try command.run("rewrite", input: draft)
    #expect(
      result.output
        == "Hoi lief.\r\nZou je [wanneer?] willen bellen?   Groet 🙂\nZou je er [wanneer?] om [hoe laat?] willen zijn?")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test func `A text without reproaches comes out as it went in, marks and all`() throws {
    let command = try Command()
    defer { command.remove() }
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("Hoi lief.\r\nTot straks.\r\n".utf8)
    try command.write(bytes, to: "brief.txt")
    let result = try command.run("rewrite", "brief.txt")
    #expect(Array(result.output.utf8) == bytes)
  }

  @Test func `The difference is a patch, and all alternatives can be listed`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("Hoi.\nJe belt nooit.\n", to: "brief.txt")
    let diff = try command.run("rewrite", "--diff", "brief.txt")
    #expect(diff.output.contains("-Je belt nooit.\n+Zou je [wanneer?] willen bellen?\n"))
    #expect(try command.read("brief.txt") == "Hoi.\nJe belt nooit.\n")
    let all = try command.run("rewrite", "--all", "brief.txt")
    #expect(all.output.contains("brief.txt:2:1  Je belt nooit."))
    #expect(all.output.contains("  verzoek: Zou je [wanneer?] willen bellen?"))
    #expect(all.output.contains("  ik-boodschap: Toen je [wanneer?] niet belde, voelde ik me [welk gevoel?]."))
  }

  @Test func `The result can be written to a file in one step, also over the draft itself`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("Je belt nooit.\n", to: "brief.txt")
    let result = try command.run("rewrite", "brief.txt", "--output-file", "brief.txt")
    #expect(result.output.isEmpty)
    #expect(try command.read("brief.txt") == "Zou je [wanneer?] willen bellen?\n")
  }

  @Test(arguments: [
    ["rewrite", "is-er-niet.txt"], ["rewrite", "--diff", "--all"], ["rewrite", "--ignore", "absolut"],
  ])
  func `What cannot be done ends with status 2 and says why`(arguments: [String]) throws {
    let command = try Command()
    defer { command.remove() }
    let result = try command.shell("echo hoi | \"$ZENDERLINT\" \(arguments.joined(separator: " "))")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test func `In the terminal one chooses, fills in, writes and skips`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(
      "Je belt nooit. Jij bent altijd te laat.\nHoi.\nJe luistert nooit.\nJe kookt nooit.\n", to: "brief.txt")
    let walk = try command.walk(
      ["rewrite", "--interactive", "brief.txt"],
      answers: ["9", "2", "gisteren", "boos", "o", "z", "Wil je naar me luisteren?", "s"])
    #expect(
      walk.output
        == "Toen je gisteren niet belde, was ik boos. Jij bent altijd te laat.\nHoi.\nWil je naar me luisteren?\nJe kookt nooit.\n"
    )
    #expect(walk.errors.contains("Een nummer, z, o of s."))
    #expect(walk.status == 0)
  }

  @Test func `Nobody at the terminal means nothing changes`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("Je belt nooit.\n", to: "brief.txt")
    let result = try command.run("rewrite", "-i", "brief.txt", input: "")
    #expect(result.output == "Je belt nooit.\n")
  }

  @Test func `Lines are put in another order one by one, an empty line where that is not safe`() throws {
    let command = try Command()
    defer { command.remove() }
    let lines = "Je belde me gisteren niet op.\nWaarom bel je niet?\nU hebt mij niet geholpen.\n"
    let there = try command.run("analyse", "--recast", "subordinate", "--each-line", input: lines)
    #expect(there.output == "je me gisteren niet opbelde\n\nu mij niet hebt geholpen\n")
    let back = try command.run("analyse", "--recast", "main", "--each-line", input: there.output)
    #expect(back.output == "Je belde me gisteren niet op.\n\nU hebt mij niet geholpen.\n")
    #expect(try command.run("analyse", "--recast", "achterstevoren", "--each-line", input: "").status == 2)
    #expect(try command.run("analyse", "--recast", "main", input: "").status == 2)
  }
}
