import Foundation
import Testing

@Suite struct ScriptTests {
  private let command: Command
  private let script = """
    Anna: Heb je tijd voor een dialoog over zondag?
    Bram: Ja, ik heb tijd.
    Anna: Zondag kwam je om zes uur thuis en ik zat alleen.
    Bram: Ja maar jij zit toch ook altijd te werken?

    """

  init() throws {
    command = try Command()
  }

  @Test func `A script gets sender rules for the sender and receiver rules for the receiver`() throws {
    defer { command.remove() }
    try command.write(script, to: "dialoog.txt")
    let found = try command.run("--format", "concise", "dialoog.txt")
    #expect(found.status == 1)
    #expect(found.output.contains("dialoog.txt:4:"))
    #expect(found.output.contains("eigen-eiland"))
    #expect(!found.output.contains("absoluut"))
    let turned = try command.run("--format", "concise", "--roles", "Anna=ontvanger,Bram=zender", "dialoog.txt")
    #expect(turned.output.contains("absoluut"))
    let plain = try command.run("--format", "concise", "--input-format", "text", "dialoog.txt")
    #expect(!plain.output.contains("eigen-eiland"))
  }

  @Test func `Roles come from the configuration too`() throws {
    defer { command.remove() }
    try command.write("roles:\n  Anna: ontvanger\n  Bram: zender\n", to: ".zenderlint.yml")
    try command.write(script, to: "dialoog.txt")
    #expect(try command.run("--format", "concise", "dialoog.txt").output.contains("absoluut"))
  }

  @Test func `One dialogue rule can be chosen, silenced and explained`() throws {
    defer { command.remove() }
    #expect(try command.run("--select", "eigen-eiland", "--format", "concise", input: script).status == 1)
    #expect(
      try command.run("--select", "eigen-eiland", input: "# zenderlint-disable-file eigen-eiland: zo niet\n" + script)
        .status == 0)
    #expect(try command.run("explain", "eigen-eiland").output.contains("eiland"))
    #expect(try command.run("rules").output.contains("waarderingsdialoog"))
  }

  @Test func `Analyse shows who speaks, in which role`() throws {
    defer { command.remove() }
    let json = try command.run("analyse", "--format", "json", input: script).json()
    let files = try #require(json["files"] as? [[String: Any]])
    let sentences = try #require(files.first?["sentences"] as? [[String: Any]])
    #expect(sentences.first?["speaker"] as? String == "Anna")
    #expect(sentences.first?["role"] as? String == "zender")
    #expect(sentences.last?["role"] as? String == "ontvanger")
  }

  @Test func `Outline draws turns, roles, steps and what is missing`() throws {
    defer { command.remove() }
    let text = try command.run("outline", input: script)
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("dialoog over zondag\n"))
    #expect(text.output.contains("Bram (ontvanger)"))
    let json = try command.run("outline", "--format", "json", input: script).json()
    let file = try #require((json["files"] as? [[String: Any]])?.first)
    #expect(file["topic"] as? String == "zondag")
    let turns = try #require(file["turns"] as? [[String: Any]])
    #expect(turns.map { $0["role"] as? String } == ["zender", "ontvanger", "zender", "ontvanger"])
    #expect(turns.first?["phases"] as? [String] == ["uitnodiging"])
    let missing = try #require(file["missing"] as? [[String: Any]])
    #expect(missing.contains { $0["rule"] as? String == "eigen-eiland" && $0["turn"] as? Int == 4 })
    let none = try command.run("outline", input: "Lief, ik mis je.\n")
    #expect(none.status == 2)
    #expect(none.errors.contains("geen zender en ontvanger"))
  }

  @Test(arguments: ["dialoog", "waardering", "bericht"])
  func `A new text says nothing wrong and is never written over`(kind: String) throws {
    defer { command.remove() }
    let text = try command.run("new", kind)
    #expect(text.status == 0)
    #expect(try command.run("--fail-on", "warning", "--format", "concise", input: text.output).output == "")
    #expect(try command.run("new", kind, "--output", "begin.txt").status == 0)
    #expect(try command.read("begin.txt") == text.output)
    try command.write("Eigen werk.\n", to: "begin.txt")
    #expect(try command.run("new", kind, "--output", "begin.txt").status == 2)
    #expect(try command.read("begin.txt") == "Eigen werk.\n")
    #expect(try command.run("new", kind, "--output", "begin.txt", "--force").status == 0)
    #expect(try command.read("begin.txt") == text.output)
  }

  @Test func `An unknown kind of text gets a suggestion`() throws {
    defer { command.remove() }
    let result = try command.run("new", "dialog")
    #expect(result.status == 2)
    #expect(result.errors.contains("bedoelde je “dialoog”?"))
  }
}
