import Foundation
import Imago
import Testing

@testable import Reports

@Suite struct WriterTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func `SHA-256 agrees with its published vectors`(message: String, digest: String) {
    #expect(SHA256.hexadecimal(Array(message.utf8)) == digest)
  }

  @Test func `A JSON string comes back as it went in`() throws {
    let all = String(String.UnicodeScalarView((0...0x2FF).compactMap { Unicode.Scalar($0) })) + "😀\u{2028}"
    var json = JSONWriter()
    json.array { $0.string(all) }
    #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String] == [all])
  }

  @Test func `Commas stand between values and nowhere else`() {
    var json = JSONWriter()
    json.object { json in
      json.array("a") { _ in }
      json.array("b") { json in
        json.integer(-12)
        json.null()
        json.object { $0.member("c", "d") }
        json.boolean(true)
      }
      json.member("e", Int.min)
    }
    let written = String(decoding: json.bytes, as: UTF8.self)
    #expect(written == "{\"a\":[],\"b\":[-12,null,{\"c\":\"d\"},true],\"e\":-9223372036854775808}")
  }

  @Test func `A fingerprint forgets marks and capitals and knows the second time from the first`() {
    func fingerprints(_ text: String) -> [String] {
      let whole = 0..<text.utf8.count
      let finding = Finding(rule: "absoluut", level: .error, message: "", range: whole, sentence: whole)
      return CheckedFile(
        path: "a", text: Array(text.utf8),
        outcome: .checked(Report(findings: [finding, finding], statistics: Statistics()))
      ).fingerprints
    }
    let plain = fingerprints("jij komt nooit")
    #expect(plain[0] != plain[1])
    #expect(plain == fingerprints("Jij  komt NOOIT!"))
    #expect(plain == fingerprints("“Jij komt nooit…”"))
    #expect(plain != fingerprints("jij komt altijd"))
    #expect(plain[0].hasPrefix("sha256:") && plain[0].utf8.count == 71)
  }

  @Test func `Known findings are left out and the others keep their fingerprints`() {
    var file = Sample.files[0]
    let before = file.fingerprints
    file.leaveOut([before[0]])
    #expect(file.fingerprints == Array(before.dropFirst()))
    #expect(file.findings.map(\.rule) == ["verwijtwoordje", "veiligheid"])
  }

  @Test(arguments: ReportFormats.names, 0..<4) func `The parts of a report are the whole report`(
    name: String, place: Int
  ) throws {
    let format = try #require(ReportFormats.named(name, style: ReportStyle()))
    var file = (Sample.files + [Sample.long])[place]
    for _ in 0..<2 {
      var summary = RunSummary()
      summary.add(file)
      var parts: [[UInt8]] = []
      format.report(on: file, summary) { parts.append($0) }
      #expect(Array(parts.joined()) == format.document([file]))
      // What was found before is left out of the second round.
      file.leaveOut(Set(file.fingerprints.prefix(1)))
    }
  }

  @Test func `A long report in JSON comes in many parts, none of them long`() {
    var parts: [Int] = []
    JSONReport().parts(of: Sample.long) { parts.append($0.count) }
    #expect(parts.count > 3)
    #expect(parts.allSatisfy { $0 < 2 * JSONReport.part })
  }

  @Test(arguments: [
    ("a, b%", "a%2C b%25"), ("C:\\x", "C%3A\\x"), ("een\r\ntwee", "een%0D%0Atwee"),
  ])
  func `GitHub's properties are escaped`(text: String, escaped: String) {
    #expect(GitHubReport.property(text) == escaped)
  }

  @Test func `GitHub's data keeps colons and commas`() {
    #expect(GitHubReport.data("a: b, 5%\n") == "a: b, 5%25%0A")
  }

  @Test(arguments: [("a b/é.txt", "a%20b/%C3%A9.txt"), ("/tmp/x", "file:///tmp/x"), ("50%?#", "50%25%3F%23")])
  func `A path becomes a URI`(path: String, uri: String) {
    #expect(SARIFReport.uri(path) == uri)
  }

  @Test func `XML escapes what it must and drops what it cannot hold`() {
    var xml = XMLWriter()
    xml.element("a", ["b": "<\"&'>\n\u{1B}"], text: "</a>\u{0}")
    #expect(
      String(decoding: xml.bytes, as: UTF8.self)
        == "<a b=\"&lt;&quot;&amp;'&gt;&#10;\u{FFFD}\">&lt;/a&gt;\u{FFFD}</a>\n")
  }

  @Test(arguments: [
    ("een", 3), ("één", 3), ("e\u{301}e\u{301}n", 3), ("😀", 2), ("👨‍👩‍👧", 2), ("❤️", 2), ("漢字", 4), ("\u{1B}[1m", 4),
    ("a\tb", 3), ("a\u{202E}b", 3),
  ])
  func `Columns are those of a terminal`(text: String, columns: Int) {
    #expect(TerminalText.columns(text) == columns)
  }

  @Test func `Lines break at spaces, and words that are too long where they must`() {
    #expect(TerminalText.wrap("een twee drie", width: 8) == ["een twee", "drie"])
    #expect(TerminalText.wrap("een twee drie", width: 7) == ["een", "twee", "drie"])
    #expect(TerminalText.wrap("onweersbui", width: 4) == ["onwe", "ersb", "ui"])
    #expect(TerminalText.wrap("  ", width: 4) == [])
  }
}
