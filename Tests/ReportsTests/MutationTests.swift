import Foundation
import Imago
import Reports
import Testing

/// Texts that went through a blender: whatever comes in, what comes out holds together.
///
/// Every case follows from its number, so a failure can be run again. `ZENDERLINT_MUTATIONS` says how many there are.
@Suite struct MutationTests {
  /// A debug build does them in a minute.
  private static let count =
    ProcessInfo.processInfo.environment["ZENDERLINT_MUTATIONS"].flatMap(Int.init) ?? 20_000
  private static let parts = 4

  @Test(arguments: 0..<parts) func `Whatever comes in, the report holds together`(part: Int) throws {
    let blender = try Blender()
    let linter = try Linter()
    // Sees one case in five, and so has other things in its memory.
    let fresh = try Linter()
    var judge = try Judge()
    for number in stride(from: part, to: Self.count, by: Self.parts) {
      let (text, name) = blender.text(number)
      let report = linter.check(text, name: name)
      for fault in Self.faults(in: report, text, &judge) {
        Issue.record("case \(number) (\(name)): \(fault)\n\(String(decoding: text, as: UTF8.self).debugDescription)")
      }
      if number % 5 == 0 {
        #expect(report == linter.check(text, name: name), "case \(number) differs the second time")
        #expect(report == fresh.check(text, name: name), "case \(number) differs with what came before")
      }
    }
  }

  /// What is wrong with a report.
  private static func faults(in report: Report, _ text: [UInt8], _ judge: inout Judge) -> [String] {
    var faults: [String] = []
    func check(_ range: Range<Int>, _ what: String) {
      let isPlace = [range.lowerBound, range.upperBound].allSatisfy { offset in
        offset == text.count || text.indices.contains(offset) && text[offset] & 0xC0 != 0x80
      }
      if !isPlace { faults.append("\(what) \(range) lies between no scalars") }
    }
    var last = 0
    for finding in report.findings {
      check(finding.range, "\(finding.rule):")
      check(finding.sentence, "the sentence of \(finding.rule):")
      if finding.range.clamped(to: finding.sentence) != finding.range {
        faults.append("\(finding.rule): \(finding.range) lies outside its sentence \(finding.sentence)")
      }
      if finding.range.lowerBound < last { faults.append("\(finding.rule) is out of order") }
      last = finding.range.lowerBound
      for related in finding.related { check(related.range, "\(finding.rule) with \(related.rule):") }
      for suggestion in finding.suggestions {
        check(suggestion.replaces, "a rewrite for \(finding.rule):")
        let scalars = suggestion.text.unicodeScalars.count
        if suggestion.slots.contains(where: { $0.range.clamped(to: 0..<scalars) != $0.range }) {
          faults.append("a slot lies outside “\(suggestion.text)”")
        }
        if let rule = judge.fault(of: suggestion.text) {
          faults.append("the rewrite “\(suggestion.text)” is found fault with by \(rule)")
        }
      }
    }
    let file = CheckedFile(path: "a", text: text, outcome: .checked(report))
    let json = Data(JSONReport().document([file]))
    if (try? JSONSerialization.jsonObject(with: json)) == nil { faults.append("the JSON is no JSON") }
    return faults
  }

  /// Lints rewrites by themselves.
  private struct Judge {
    private let linter: Linter
    private var known: [String: String?] = [:]

    init() throws {
      var settings = Settings()
      settings.buildsRewrites = false
      settings.ignored = ["lengte"]
      linter = try Linter(settings: settings)
    }

    /// The rule that warns of a rewrite.
    mutating func fault(of text: String) -> String? {
      if let fault = known[text] { return fault }
      // The label of an added turn (`ANNA: ...`) is said by nobody.
      let label = text.prefix { $0 != ":" && $0 != "\n" }
      let isLabel = label.count < 20 && label.count < text.count && !label.contains { $0 == "," || $0 == "." }
      let said = isLabel ? text.dropFirst(label.count + 1) : text[...]
      let fault = linter.check(Array(said.utf8)).findings.first { $0.level > .hint }?.rule
      known[text] = .some(fault)
      return fault
    }
  }
}

/// Cuts texts of the corpus to pieces and puts them together again with things that do not belong there.
private struct Blender {
  /// Messages, sentences and dialogues to begin with.
  private let texts: [[Unicode.Scalar]]
  /// What is put in between.
  private static let strange: [[Unicode.Scalar]] = [
    "\u{0}", "\u{1}", "\u{7}", "\u{1B}[31m", "\r", "\r\n", "\n", "\n\n", "\t", "\u{A0}", "\u{2028}", "\u{2029}",
    "\u{85}",
    "\u{301}", "\u{200D}", "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FFFD}", "\u{10FFFF}",
    "\u{FE0F}",
    "👨‍👩‍👧", "🇳🇱", "👍🏽", "😡", "أنت", "我", "ﬀ", "İ", "ß", "e\u{308}", "…", "...", "!!!", "?!", "?", ".", ",", ";", ":", " - ",
    "—",
    "\"", "„", "”", "“", "‘", "’", "'", "(", ")", "[", "]", "{", "}", "<", ">", "<!--", "-->", "*", "**", "_", "`",
    "```\n",
    "# ", "> ", "- ", "1. ", "| ", "\\", "&amp;", "http://a.b/", "a@b.nl", "d.w.z.", "'s ", "zo'n", "Zender: ",
    "Ontvanger: ", "Anna: ", "- ", "00:00:01,000 --> 00:00:02,000\n", "12-03-2024 21:04 - Bram: ", " jij", " nooit",
    " altijd",
    " dat", " omdat", " en", " niet", " je", " ik", " mij", " bent", " te", " vind", " volgens mij", " waarom", "JIJ",
    "# zenderlint-disable-next-line absoluut: x\n", "<!-- zenderlint-disable jij-opener -->", " {\"text\": \"",
  ].map { Array($0.unicodeScalars) }

  init() throws {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus")
    var texts: [String] = []
    for line in try String(contentsOf: corpus.appending(path: "berichten.jsonl"), encoding: .utf8).split(
      separator: "\n"
    )
    .prefix(400) {
      let message = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if let text = message?["text"] as? String { texts.append(text) }
    }
    let scripts = corpus.appending(path: "scripts")
    for name in try FileManager.default.contentsOfDirectory(atPath: scripts.path).sorted()
    where !name.hasSuffix(".json") {
      if let text = try? String(contentsOf: scripts.appending(path: name), encoding: .utf8) {
        texts.append(String(text.prefix(600)))
      }
    }
    self.texts = texts.map { Array($0.unicodeScalars) }
    precondition(texts.count > 100, "the corpus is not where it was")
  }

  /// The text of a case and the name it goes by; the same number gives the same text.
  func text(_ number: Int) -> (text: [UInt8], name: String) {
    var dice = Dice(seed: UInt64(number))
    var scalars = piece(&dice)
    for _ in 0..<dice.roll(12) {
      let place = dice.roll(scalars.count + 1)
      let end = min(scalars.count, place + dice.roll(dice.roll(4) == 0 ? 60 : 4))
      switch dice.roll(8) {
      case 0: scalars.removeSubrange(place..<end)
      case 1: scalars.insert(contentsOf: scalars[place..<end], at: place)
      case 2: scalars.replaceSubrange(place..<end, with: scalars[place..<end].reversed())
      case 3: scalars.insert(contentsOf: piece(&dice).prefix(80), at: place)
      default:
        let strange = Self.strange[dice.roll(Self.strange.count)]
        for _ in 0...dice.roll(dice.roll(10) == 0 ? 20 : 1) { scalars.insert(contentsOf: strange, at: place) }
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(700))
    return (Array(String(text).utf8), ["", "", "a.txt", "a.md", "a.srt"][dice.roll(5)])
  }

  /// A stretch of a text.
  private func piece(_ dice: inout Dice) -> [Unicode.Scalar] {
    let text = texts[dice.roll(texts.count)]
    let start = dice.roll(2) == 0 ? 0 : dice.roll(text.count)
    return Array(text[start...].prefix(40 + dice.roll(260)))
  }
}

/// Numbers that follow from a seed (SplitMix64).
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// A number from 0 up to `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, sides)))
  }
}
