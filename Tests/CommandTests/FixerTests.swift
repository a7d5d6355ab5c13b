import Foundation
import Imago
import Testing

@testable import zenderlint

@Suite struct FixerTests {
  /// A linter that offers for every `oud` the rewrite `nieuw`, and for every `nieuw!` the rewrite `nieuw`.
  private func check(_ text: [UInt8], applicability: Applicability = .safe) -> Report {
    var findings: [Finding] = []
    for (word, better) in [("oud", "nieuw"), ("nieuw!", "nieuw")] {
      let letters = Array(word.utf8)
      for start in text.indices where text[start...].starts(with: letters) {
        let range = start..<start + letters.count
        let suggestion = Suggestion(kind: .feit, applicability: applicability, text: better, replaces: range)
        findings.append(
          Finding(rule: "x", level: .hint, message: "", range: range, sentence: range, suggestions: [suggestion]))
      }
    }
    return Report(findings: findings, statistics: Statistics())
  }

  @Test func `Safe rewrites are taken over until there are none`() {
    let fixed = Fixer.fixed(Array("oud, oud! oud".utf8)) { check($0) }
    #expect(String(decoding: fixed.text, as: UTF8.self) == "nieuw, nieuw nieuw")
    #expect(fixed.count == 4)
  }

  @Test(arguments: [Applicability.review, .template]) func `Other rewrites are not`(applicability: Applicability) {
    let fixed = Fixer.fixed(Array("oud".utf8)) { check($0, applicability: applicability) }
    #expect(fixed.count == 0)
    #expect(fixed.text == Array("oud".utf8))
  }

  @Test func `A rewrite that calls for itself ends`() {
    let fixed = Fixer.fixed(Array("oud".utf8)) { text in
      let range = 0..<text.count
      let suggestion = Suggestion(
        kind: .feit, applicability: .safe, text: String(decoding: text, as: UTF8.self) + "x", replaces: range)
      let finding = Finding(
        rule: "x", level: .hint, message: "", range: range, sentence: range, suggestions: [suggestion])
      return Report(findings: [finding], statistics: Statistics())
    }
    #expect(fixed.count == 10)
  }

  @Test func `A file is replaced as a whole and keeps its permissions; a link stays a link`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("oud", to: "a.txt")
    let path = command.folder.path + "/a.txt"
    let link = command.folder.path + "/b.txt"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.txt")
    try FileWriter.write(Array("nieuw".utf8), to: link)
    #expect(try command.read("a.txt") == "nieuw")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.txt")
    #expect(throws: SystemError.self) { try FileWriter.write([], to: path, expecting: .nothing) }
    #expect(try command.read("a.txt") == "nieuw")
    #expect(try FileManager.default.contentsOfDirectory(atPath: command.folder.path).count == 3)
  }

  @Test(arguments: [DecodedText.Encoding.utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian])
  func `A text goes back into its file as it was written`(encoding: DecodedText.Encoding) throws {
    let text = Array("Één 😀\r\n".utf8)
    let file = DecodedText.encode(text, as: encoding)
    let decoded = try DecodedText(file)
    #expect(decoded.bytes == text)
    #expect(decoded.encoding == encoding)
  }
}
