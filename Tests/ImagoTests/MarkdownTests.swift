import Imago
import Testing

@Suite struct MarkdownTests {
  /// The words of a document, with one space for every stretch of blanks and a bar for every line feed.
  private func words(_ document: String) -> String {
    String(decoding: Markdown.prose(Array(document.utf8)), as: UTF8.self)
      .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").map(String.init).joined(separator: " ") }.joined(separator: "|")
  }

  @Test(arguments: [
    ("Ik mis je.\n", "Ik mis je.|"),
    ("# Over ons\n\nIk mis je.\n", "||Ik mis je.|"),
    ("Over ons\n========\n\nIk mis je.", "|||Ik mis je."),
    ("Je kwam **laat** en ik _wachtte_.", "Je kwam laat en ik wachtte ."),
    ("Lees [dit stuk](https://voorbeeld.nl \"een titel\") eens.", "Lees dit stuk eens."),
    ("Lees [dit][1] eens.\n\n[1]: https://voorbeeld.nl 'Jij altijd'\n", "Lees dit eens.|||"),
    ("Zie <https://voorbeeld.nl> of https://voorbeeld.nl/jij-nooit, lief.", "Zie of , lief."),
    ("![jij luistert nooit](foto.png) Mooi.", "Mooi."),
    ("Typ `jij nooit` en klaar.", "Typ en klaar."),
    ("Ik zeg:\n\n```\njij nooit\n```\n\nen dan\n\n    jij altijd\n\nstop.", "Ik zeg:||||||en dan||||stop."),
    ("| Niet | Wel |\n|---|---|\n| Jij nooit | Ik wacht |\n\nIk mis je.", "||||Ik mis je."),
    ("<div>jij nooit</div>\n\nIk <b>mis</b> je.", "||Ik mis je."),
    ("<!-- jij nooit -->\nIk mis je.", "|Ik mis je."),
    ("Ik <!-- jij nooit --> mis je.", "Ik mis je."),
    ("---\ntitel: Jij nooit\n---\nIk mis je.", "|||Ik mis je."),
    ("+++\ntitel = 'Jij nooit'\n+++\nIk mis je.", "|||Ik mis je."),
    ("---\n\nIk mis je.\n\n---\n", "||Ik mis je.|||"),
    ("> Ik mis je.\n> Echt.", "Ik mis je.|Echt."),
    ("* Ik mis je.\n* Ik bel je.\n  Morgen.", "- Ik mis je.|- Ik bel je.|Morgen."),
    ("1. Ik mis je.\n2. **Ik** bel je.", "- Ik mis je.|- Ik bel je."),
    ("- [ ] Ik bel je.\n- [x] Ik mis je.", "- Ik bel je.|- Ik mis je."),
    ("Een\\* ster en &amp; en &eacute;.", "Een * ster en en ."),
    ("Ik mis je.  \r\nEcht.\r\n", "Ik mis je. \r|Echt.\r|"),
    ("", ""),
  ])
  func `Only what a reader would read as running text stays`(document: String, expected: String) {
    #expect(words(document) == expected)
  }

  @Test(arguments: ["é **ü** 😀 `ß`\n\n# ë\n", "- a\n\n  - 😀 b\n", "> 1. *é*\n"])
  func `Every word stays at its place`(document: String) {
    let bytes = Array(document.utf8)
    let prose = Markdown.prose(bytes)
    #expect(prose.count == bytes.count)
    for (old, new) in zip(bytes, prose) where new != UInt8(ascii: " ") && new != UInt8(ascii: "-") {
      #expect(new == old)
    }
    #expect(String(validating: prose, as: UTF8.self) != nil)
  }

  @Test(arguments: [
    ("Jij luistert **nooit**.", "Jij luistert **nooit**.", "Jij luistert **nooit**."),
    ("**Jij luistert nooit**.", "Jij luistert nooit**.", "**Jij luistert nooit**."),
    ("**Jij luistert nooit.**", "Jij luistert nooit.", "Jij luistert nooit."),
    ("*Jij luistert nooit. Echt* niet.", "Jij luistert nooit.", "Jij luistert nooit."),
    ("Jij *luistert nooit.* Echt niet.", "Jij *luistert nooit.", "Jij *luistert nooit.*"),
    ("Jij *luistert nooit. Echt* niet.", "Jij *luistert nooit.", nil),
  ])
  func `What is replaced holds both ends of an emphasis`(document: String, part: String, expected: String?) throws {
    let bytes = Array(document.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array(part.utf8)) })
    let range = start..<start + part.utf8.count
    let whole = Markdown.wholeMarkup(range, bytes, prose: Markdown.prose(bytes))
    #expect(whole.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }

  @Test func `Code and front matter can be taken out by themselves`() {
    let document = "---\na: b\n---\n**Zender:** Ik `mis` je.\n\n```\nZender: x\n```\n"
    let text = String(decoding: Markdown.withoutCode(Array(document.utf8)), as: UTF8.self)
    #expect(text == "   \n    \n   \n**Zender:** Ik `   ` je.\n\n```\n         \n```\n")
  }

  @Test(arguments: [("a.md", true), ("a.MARKDOWN", true), ("md", false), ("a.md.txt", false), ("b/.md", true)])
  func `Markdown is known by its ending`(name: String, isMarkdown: Bool) {
    #expect(Markdown.isMarkdown(name) == isMarkdown)
  }
}
