import Testing

@testable import Configuration

@Suite struct YAMLGuardTests {
  @Test(
    arguments: [
      (String(repeating: "[", count: 100_000), "te veel haken"),
      (String(repeating: "{a: ", count: 50_000), "te veel haken"),
      (String(repeating: "- ", count: 50_000), "te diep ingesprongen"),
      (String(repeating: "? ", count: 50_000), "te diep ingesprongen"),
      ((0..<3_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "te groot"),
      ((0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "te diep ingesprongen"),
      (Self.bomb(levels: 30), "te veel verwijzingen"),
      ("allow: [" + String(repeating: "woord, ", count: 50_000) + "]", "te groot"),
    ] as [(String, String)])
  func `A bomb is refused before it goes off`(yaml: String, reason: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try ConfigurationFile(yaml, path: ".zenderlint.yml") }
    #expect(error?.reason.hasPrefix(reason) == true)
    #expect(error?.file == ".zenderlint.yml")
  }

  /// Lists of three references to the list before.
  private static func bomb(levels: Int) -> String {
    (1...levels).reduce(into: "l0: &l0 [a, b, c]\n") { text, level in
      text += "l\(level): &l\(level) [*l\(level - 1), *l\(level - 1), *l\(level - 1)]\n"
    }
  }

  @Test(arguments: [bomb(levels: 10), "? " + bomb(levels: 10), "allow: *niets\n", "allow: &a [*a]\n"])
  func `What the parser does see is read or refused at once`(yaml: String) {
    #expect(throws: ConfigurationError.self) { try ConfigurationFile(yaml, path: "x") }
  }

  @Test func `A configuration as people write it passes`() throws {
    let file = try ConfigurationFile(
      "allow: &w [altijd, \"*nooit*\"]\nexclude: ['[a-z]*.txt']\noverrides:\n  - paths: [a]\n    allow: *w\n", path: "x"
    )
    #expect(file.overrides.first?.options.allow == file.options.allow)
    #expect(YAMLGuard.refusal(ConfigurationFile.template) == nil)
  }

  @Test func `A pattern of many stars is matched at once`() {
    let name = String(repeating: "a", count: 4_000)
    let stars = String(repeating: "*a", count: 1_000) + "b"
    let folders = String(repeating: "**/a/", count: 200) + "b"
    let list = IgnoreList([stars, folders], folder: "/")
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(list.verdict([name], isFolder: false) == nil)
      #expect(list.verdict([String](repeating: "a", count: 1_000), isFolder: false) == nil)
      #expect(list.verdict([String](repeating: "a", count: 1_000) + ["b"], isFolder: false) == true)
    }
    #expect(time < .seconds(20))
  }
}
