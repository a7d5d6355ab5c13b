import Configuration
import Imago
import Testing

@Suite struct ConfigurationFileTests {
  private func read(_ text: String) throws -> ConfigurationFile { try ConfigurationFile(text, path: "c.yml") }

  @Test(arguments: ["", "# niets\n", "---\n", ConfigurationFile.template])
  func `A configuration that says nothing sets nothing`(text: String) throws {
    #expect(try read(text).options == Options())
  }

  @Test func `The template with its comments taken away is a configuration`() throws {
    let lines = ConfigurationFile.template.split(separator: "\n", omittingEmptySubsequences: false)
    let settings = lines.filter { line in
      line.hasPrefix("#   ") || line.starts(with: #/# [a-z-]+:/#)
    }
    let text = settings.map { $0.dropFirst(2) }.joined(separator: "\n")
    let file = try read(text)
    #expect(file.overrides.count == 1)
    #expect(file.options.settings.lengths == LengthLimits())
  }

  @Test func `Everything can be set`() throws {
    let file = try read(
      """
      select: [absoluut, lengte]
      ignore: oordeel
      levels:
        absoluut: hint
        lengte: off
      min-level: warning
      fail-on: error
      lengths:
        sentence: { hint: 20 }
        chunk-words: { hint: 30, warning: 50 }
      lexicons: [woorden.txt]
      allow: ["voor altijd", 'nooit meer']
      role: receiver
      roles: { Anna: zender, Bram: ontvanger }
      input-format: script
      language: en
      exclude: [archief/]
      overrides:
        - paths: "dialogen/**"
          levels: { absoluut: error }
          allow: [altijd]
      """)
    var options = Options()
    options.select = ["absoluut", "lengte"]
    options.ignore = ["oordeel"]
    options.levels = ["absoluut": .hint, "lengte": nil]
    options.minimumLevel = .warning
    options.failOn = .error
    options.sentenceLength = Options.Limits(hint: 20)
    options.chunkWords = Options.Limits(hint: 30, warning: 50)
    options.lexicons = ["woorden.txt"]
    options.allow = ["voor altijd", "nooit meer"]
    options.role = .receiver
    options.roles = ["Anna": .sender, "Bram": .receiver]
    options.inputFormat = .script
    options.language = .english
    #expect(file.options == options)
    #expect(file.exclude == ["archief/"])
    #expect(file.options.settings.lengths.sentenceHint == 20)
    #expect(file.options.settings.lengths.sentenceWarning == LengthLimits().sentenceWarning)
    #expect(file.options(for: ["w", "a.txt"], folder: "/w") == options)
    let inside = file.options(for: ["w", "dialogen", "a.txt"], folder: "/w")
    #expect(inside.levels == ["absoluut": .error, "lengte": nil])
    #expect(inside.allow == ["voor altijd", "nooit meer", "altijd"])
  }

  @Test(arguments: [
    ("a: 1", 1, "onbekende sleutel “a”"),
    ("# x\n\nselekt: [absoluut]", 3, "bedoelde je “select”?"),
    ("select: [absoluut,\n  absolut]", 2, "onbekende regel “absolut”; bedoelde je “absoluut”?"),
    ("levels:\n  absoluut: hnit", 2, "bedoelde je “hint”?"),
    ("levels: [absoluut]", 1, "hier hoort “sleutel: waarde”, niet een lijst"),
    ("levels:\n  absolut: hint", 2, "bedoelde je “absoluut”?"),
    ("min-level: note", 1, "kies uit hint, warning, error"),
    ("lengths:\n  sentence: 20", 2, "hier hoort “sleutel: waarde”, niet “20”"),
    ("lengths:\n  sentence: { hint: veel }", 2, "hier hoort een heel getal, niet “veel”"),
    ("lengths:\n  sentence: { hint: \"20\" }", 2, "hier hoort een heel getal"),
    ("lengths:\n  sentense: { hint: 20 }", 2, "bedoelde je “sentence”?"),
    ("allow:\n  a: b", 2, "hier hoort"),
    ("allow:", 1, "hier hoort"),
    ("role: sendr", 1, "bedoelde je “sender”?"),
    ("roles: { Anna: baas }", 1, "onbekende waarde “baas”"),
    ("paths: [a]", 1, "hoort in een onderdeel van “overrides”"),
    ("overrides:\n  - levels: { absoluut: hint }", 2, "geen “paths”"),
    ("overrides:\n  - paths: a\n    exclude: b", 3, "kan niet in een onderdeel van “overrides”"),
    ("- a", 1, "hier hoort “sleutel: waarde”, niet een lijst"),
    ("a: [b", 1, "geen geldige YAML"),
    ("allow: [a]\nallow: [b]", 1, "twee keer"),
  ])
  func `A fault is named with its line and what was meant`(text: String, line: Int, reason: String) {
    let error = #expect(throws: ConfigurationError.self) { try read(text) }
    #expect(error?.file == "c.yml")
    #expect(error.map { $0.reason.contains(reason) } == true, "\(error?.reason ?? "")")
    // libyaml places what is left open at the end, and doubles where the mapping begins.
    #expect(error.map { $0.line == line || reason.contains("YAML") } == true, "\(error?.line ?? 0)")
  }

  @Test func `Options written out are read back the same`() throws {
    var options = Options()
    options.select = ["absoluut"]
    options.levels = ["absoluut": .hint, "lengte": nil]
    options.roles = ["Anna \"de\" \\ Vries: x": .sender]
    options.allow = ["a\tb", "é"]
    let text = ConfigurationFile.yaml(options, exclude: ["*.md"])
    let file = try read(text)
    #expect(file.options.settings == options.settings)
    #expect(file.exclude == ["*.md"])
  }
}
