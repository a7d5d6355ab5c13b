import Testing

@testable import Imago

@Suite struct SuppressionsTests {
  /// The rules left after suppression, where `word` stands for a finding of the rule named.
  private func left(
    _ text: String, _ rule: String = "absoluut", _ word: String = "nooit", settings: Settings = Settings()
  ) -> [String] {
    let bytes = Array(text.utf8)
    let letters = Array(word.utf8)
    let findings = bytes.indices.filter { bytes[$0...].starts(with: letters) }.map { start in
      let line = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      return Finding(
        rule: rule, level: .warning, message: "", range: start..<start + letters.count,
        sentence: line..<start + letters.count)
    }
    var suppressions = Suppressions(bytes)
    return suppressions.apply(to: findings, settings: settings).map { finding in
      let line = bytes[..<finding.range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
      return "\(line) \(finding.rule)"
    }
  }

  @Test(arguments: [
    ("<!-- zenderlint-disable-next-line absoluut: zo zei ze het -->\nnooit\nnooit", ["3 absoluut"]),
    ("# zenderlint-disable-next-line absoluut: zo zei ze het\nnooit\nnooit", ["3 absoluut"]),
    ("  # zenderlint-disable-next-line absoluut\r\nnooit\r\nnooit", ["3 absoluut"]),
    ("#zenderlint-disable-next-line absoluut\nnooit", []),
    ("<!--zenderlint-disable-next-line absoluut-->\nnooit", []),
    ("<!-- zenderlint-->\nnooit", ["1 negeerregel", "2 absoluut"]),
    ("tekst <!-- zenderlint-disable-next-line absoluut --> tekst\nnooit", []),
    ("<!-- zenderlint-disable-next-line absoluut -->\n\n\nnooit\nnooit", ["5 absoluut"]),
    ("# zenderlint-disable-next-line absoluut\n# zenderlint-disable-next-line absoluut\nnooit", []),
    ("# zenderlint-disable-next-line lengte, absoluut: twee\nnooit", ["1 negeerregel"]),
    (
      "nooit\n# zenderlint-disable absoluut\nnooit\nnooit\n# zenderlint-enable absoluut\nnooit",
      ["1 absoluut", "6 absoluut"]
    ),
    ("# zenderlint-disable absoluut\nnooit\nnooit", []),
    ("nooit\n# zenderlint-disable-file absoluut: het gaat over dat woord\nnooit", []),
    ("tekst # zenderlint-disable-file absoluut\nnooit", ["2 absoluut"]),
    ("zenderlint-disable-file absoluut\nnooit", ["2 absoluut"]),
    ("# zenderlint-disable-next-line absoluut: nooit\nnooit", []),
  ])
  func `A comment silences what it names, where it says`(text: String, expected: [String]) {
    #expect(left(text) == expected)
  }

  @Test(arguments: [
    ("# zenderlint-disable-next-line absoluut\ngoed", "doet niets"),
    ("# zenderlint-disable-next-line absoluut", "doet niets"),
    ("# zenderlint-enable absoluut\nnooit", "doet niets"),
    ("# zenderlint-disable-next-line absolut\ngoed", "Bedoelde je “absoluut”?"),
    ("# zenderlint-disable-next-line\ngoed", "Noem de regel"),
    ("# zenderlint-disable-next-line: daarom\ngoed", "Noem de regel"),
    ("<!-- zenderlint-disable-nextline absoluut -->\ngoed", "Bedoelde je “zenderlint-disable-next-line”?"),
    ("<!-- zenderlint-disable-next-line-->\ngoed", "Noem de regel"),
  ])
  func `A comment that does nothing is named`(text: String, message: String) {
    var suppressions = Suppressions(Array(text.utf8))
    let findings = suppressions.apply(to: [], settings: Settings())
    #expect(findings.map(\.rule) == ["negeerregel"])
    #expect(findings.first.map { $0.message.contains(message) } == true, "\(findings.first?.message ?? "")")
    #expect(findings.first?.level == .hint)
  }

  @Test func `A comment for a rule that did not run is left in peace`() {
    let text = "# zenderlint-disable-next-line absoluut\ngoed"
    var settings = Settings()
    settings.ignored = ["absoluut"]
    #expect(left(text, settings: settings) == [])
    settings = Settings()
    settings.levels = ["absoluut": nil]
    #expect(left(text, settings: settings) == [])
    settings = Settings()
    settings.selected = ["lengte"]
    #expect(left(text, settings: settings) == [])
  }

  @Test func `The hint itself can be switched off`() {
    let text = "# zenderlint-disable-next-line absoluut\ngoed"
    var settings = Settings()
    settings.ignored = ["negeerregel"]
    #expect(left(text, settings: settings) == [])
    settings = Settings()
    settings.minimumLevel = .warning
    #expect(left(text, settings: settings) == [])
  }

  @Test func `A text without comments keeps its findings in their order`() {
    #expect(left("nooit\nnooit") == ["1 absoluut", "2 absoluut"])
    #expect(Suppressions([]).comments.isEmpty)
  }

  @Test func `A silenced rule is no longer related either`() {
    let text = Array("# zenderlint-disable-next-line lengte\njij nooit".utf8)
    let sentence = 38..<47
    let finding = Finding(
      rule: "absoluut", level: .error, message: "", range: 42..<47, sentence: sentence,
      related: [Finding.Related(rule: "lengte", range: 38..<41)])
    var suppressions = Suppressions(text)
    let findings = suppressions.apply(to: [finding], settings: Settings())
    #expect(findings.map(\.rule) == ["absoluut"])
    #expect(findings.first?.related == [])
  }

  @Test(arguments: [
    ("absolut", "absoluut"), ("lngte", "lengte"), ("Absoluut", "absoluut"), ("legnte", "lengte"), ("xyz", nil),
  ])
  func `A slip of the pen is recognised`(written: String, meant: String?) {
    #expect(nearestName(to: written, in: ["absoluut", "lengte"]) == meant)
  }
}

extension Suppressions {
  /// The findings that no comment silences, with the `remarks` on comments that did nothing, by place, then rule.
  fileprivate mutating func apply(to findings: [Finding], settings: Settings) -> [Finding] {
    var kept: [Finding] = []
    for var finding in findings {
      if comments.contains(where: { $0.contains(finding.range.lowerBound) }) { continue }
      finding.related.removeAll { silences($0.rule, at: $0.range, sentence: finding.sentence) }
      if !silences(finding.rule, at: finding.range, sentence: finding.sentence) { kept.append(finding) }
    }
    kept += remarks(settings)
    return kept.sorted(by: Finding.isBefore)
  }
}
