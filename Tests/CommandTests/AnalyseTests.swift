import Foundation
import Testing

/// `zenderlint analyse`, run as a user runs it.
@Suite struct AnalyseTests {
  private let command: Command

  init() throws {
    command = try Command()
  }

  /// The only sentence of the only file.
  private func sentence(_ result: Command.Result) throws -> [String: Any] {
    let files = try #require(try result.json()["files"] as? [[String: Any]])
    let sentences = try #require(files.first?["sentences"] as? [[String: Any]])
    try #require(files.count == 1 && sentences.count == 1)
    return sentences[0]
  }

  /// The text of a range in `text`.
  private func words(_ range: Any?, of text: String) throws -> String {
    let range = try #require(range as? [String: [String: Int]])
    let start = try #require(range["start"]?["offset"])
    let end = try #require(range["end"]?["offset"])
    return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  }

  @Test func `JSON names tokens, clauses, subjects and verbs`() throws {
    defer { command.remove() }
    let text = "Gisteren belde je me nie op omdat mijn moeder ziek was."
    let sentence = try sentence(try command.run("analyse", "--format", "json", input: text))
    #expect(sentence["speaker"] is NSNull)
    #expect(sentence["role"] is NSNull)
    let tokens = try #require(sentence["tokens"] as? [[String: Any]])
    #expect(
      tokens.compactMap { $0["text"] as? String }
        == ["Gisteren", "belde", "je", "me", "nie", "op", "omdat", "mijn", "moeder", "ziek", "was", "."])
    #expect(tokens[0]["folded"] as? String == "gisteren")
    let clauses = try #require(sentence["clauses"] as? [[String: Any]])
    try #require(clauses.count == 2)
    let main = clauses[0]
    #expect(
      Set(main.keys) == ["range", "subject", "finiteVerb", "particle", "order", "negated", "quoted", "framed"])
    let subject = try #require(main["subject"] as? [String: Any])
    #expect(try words(subject["range"], of: text) == "je")
    #expect(subject["person"] as? String == "ander")
    let verb = try #require(main["finiteVerb"] as? [String: Any])
    #expect(try words(verb["range"], of: text) == "belde")
    #expect(verb["lemma"] as? String == "opbellen")
    let particle = try #require(main["particle"] as? [String: Any])
    #expect(try words(particle["range"], of: text) == "op")
    #expect(main["order"] as? String == "inverted")
    #expect(main["negated"] as? Bool == true)
    #expect(clauses[1]["order"] as? String == "final")
    #expect(clauses[1]["particle"] is NSNull)
    let mother = try #require(clauses[1]["subject"] as? [String: Any])
    #expect(try words(mother["range"], of: text) == "mijn moeder")
    #expect(mother["person"] as? String == "derde")
  }

  @Test func `JSON says what is quoted and what is marked as an idea of one's own`() throws {
    defer { command.remove() }
    let text = "Het was mijn idee dat je boos was."
    let sentence = try sentence(try command.run("analyse", "--format", "json", "--text", text))
    let clauses = try #require(sentence["clauses"] as? [[String: Any]])
    #expect(clauses.map { $0["framed"] as? Bool } == [false, true])
    #expect(clauses.map { $0["quoted"] as? Bool } == [false, false])
  }

  @Test func `Text shows every clause with who does what, within 80 columns`() throws {
    defer { command.remove() }
    let result = try command.run(
      "analyse",
      input: "Ik word verdrietig als je me weer niet opbelt, terwijl je het gisteren nog zo plechtig beloofde.\n")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("1:1\nIk word verdrietig als"))
    #expect(result.output.contains("onderwerp: Ik (ik) · persoonsvorm: word (worden"))
    #expect(result.output.contains("bijzin"))
    #expect(result.output.contains("ontkennend"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `With --each-line every line stands by itself`() throws {
    defer { command.remove() }
    let result = try command.run("analyse", "--each-line", "--format", "json", input: "je komt\nik ga\n")
    let files = try #require(try result.json()["files"] as? [[String: Any]])
    #expect((files[0]["sentences"] as? [Any])?.count == 2)
  }

  @Test func `What cannot be read is named, and the rest is still shown`() throws {
    defer { command.remove() }
    try command.write("Je komt.\n", to: "goed.txt")
    let result = try command.run("analyse", "weg.txt", "goed.txt")
    #expect(result.status == 2)
    #expect(result.errors.contains("weg.txt: bestaat niet"))
    #expect(result.output.contains("Je komt."))
    let unknown = try command.run("analyse", "--format", "jsno", input: "x")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("bedoelde je “json”?"))
  }
}
