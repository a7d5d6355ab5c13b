import Imago
import Testing

/// Files of different layouts through the linter: what is found, and where.
@Suite struct LayoutTests {
  /// The words that were found, by rule.
  private func found(
    _ file: String, name: String = "", select: Set<String> = ["absoluut", "oordeel"],
    _ adjust: (inout Settings) -> Void = { _ in }
  ) throws -> [String] {
    var settings = Settings()
    settings.selected = select
    adjust(&settings)
    let bytes = Array(file.utf8)
    return try Linter(settings: settings).check(bytes, name: name).findings.map {
      "\($0.rule) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  @Test func `Markdown is known by its name or by what is asked`() throws {
    let file = "# Jij luistert nooit\n\nJij luistert **nooit** naar me.\n\n    Jij luistert nooit.\n"
    #expect(try found(file, name: "a.md") == ["absoluut nooit"])
    #expect(try found(file) { $0.inputFormat = .markdown } == ["absoluut nooit"])
    #expect(try found(file, name: "a.md") { $0.inputFormat = .text }.count > 1)
  }

  @Test func `A script may be written in Markdown`() throws {
    let file = """
      ---
      titel: oefening
      ---
      **Zender:** Jij luistert nooit naar me.
      **Ontvanger:** Je zegt dat ik nooit naar je luister. Klopt dat?
      **Zender:** Ja, dat klopt.

      ```
      Zender: Jij luistert nooit.
      ```
      """
    #expect(try found(file, name: "a.md") == ["absoluut nooit"])
  }

  @Test func `Comments silence rules in Markdown`() throws {
    let file = "<!-- zenderlint-disable-next-line absoluut: voorbeeld -->\nJij luistert nooit naar me.\n"
    #expect(try found(file, name: "a.md", select: ["absoluut", "negeerregel"]) == [])
    let unused = "<!-- zenderlint-disable-next-line absoluut: voorbeeld -->\nIk mis je.\n"
    #expect(try found(unused, name: "a.md", select: ["absoluut", "negeerregel"]) == ["negeerregel absoluut"])
  }

  @Test func `A rewrite takes its emphasis along`() throws {
    var settings = Settings()
    settings.selected = ["absoluut"]
    let bytes = Array("Hoi. **Jij luistert nooit naar me**.\n".utf8)
    let finding = try #require(try Linter(settings: settings).check(bytes, name: "a.md").findings.first)
    #expect(!finding.suggestions.isEmpty)
    for suggestion in finding.suggestions {
      #expect(String(decoding: bytes[suggestion.replaces], as: UTF8.self) == "**Jij luistert nooit naar me**.")
    }
  }

  @Test func `Subtitles are one text, and no rewrite takes a time away`() throws {
    let file = """
      1
      00:00:01,000 --> 00:00:03,000
      Jij luistert

      2
      00:00:03,000 --> 00:00:06,000
      nooit naar me. Wat ben jij lui!
      """
    #expect(try found(file) == ["absoluut nooit", "oordeel lui"])
    let findings = try Linter().check(Array(file.utf8)).findings
    #expect(findings.first { $0.rule == "absoluut" }?.suggestions.isEmpty == true)
  }

  @Test(arguments: [
    "[12/03/2024, 21:04:11] Lotte: ge luistert nooit naar mij\n[12/03/2024, 21:05:40] Jef: wat ben jij lui!\n",
    "12-03-2024 21:04 - Lotte: jij luistert nooit naar me\n12-03-2024 21:05 - Jef: wat ben jij lui!\n",
  ])
  func `Every message of a chat counts, system lines do not`(chat: String) throws {
    let system = "12-03-2024 21:00 - Berichten en oproepen zijn versleuteld. Jij luistert nooit.\n"
    #expect(try found(chat) == ["absoluut nooit", "oordeel lui"])
    if chat.hasPrefix("12") { #expect(try found(system + chat) == ["absoluut nooit", "oordeel lui"]) }
    #expect(try found(chat) { $0.inputFormat = .chat } == ["absoluut nooit", "oordeel lui"])
  }

  @Test(arguments: [
    "Niet: Jij luistert nooit naar me.\nWel: Ik mis je.\n", "Fout: Jij luistert nooit naar me.\nGoed: Ik mis je.\n",
    "| Niet | Wel |\n|---|---|\n| Jij luistert nooit. | Ik mis je. |\n",
  ])
  func `What is shown as wrong is not told off`(file: String) throws {
    #expect(try found(file) == [])
    #expect(try found(file, name: "a.md") == [])
  }
}
