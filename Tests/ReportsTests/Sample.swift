import Imago
import Reports

/// A small run with something of everything: what the snapshots show.
enum Sample {
  /// A message with an accent, an emoji, a terminal escape and a long sentence.
  static let text = """
    Lieve Bram 😀,
    jij luistert nooit als ik één keer iets vertel, en als je dan eindelijk opkijkt van je telefoon \
    zeg je \u{1B}[31m"ja ja"\u{1B}[0m & <weg> ben je.
    Ik ben bang.

    """

  /// A rule that describes itself.
  static let rule = RuleDescription(
    id: "absoluut", level: .warning, summary: "altijd en nooit", what: "Woorden als altijd en nooit.",
    why: "Ze kloppen zelden.", example: "Jij luistert nooit.", better: "Gisteren keek je op je telefoon.",
    englishSummary: "absolutes")

  static let files = [
    CheckedFile(path: "brieven/aan bram.txt", text: Array(text.utf8), outcome: .checked(report)),
    CheckedFile(path: "leeg.txt", text: [], outcome: .checked(Report(findings: [], statistics: Statistics()))),
    CheckedFile(path: "stuk.txt", text: [], outcome: .failed("geen geldige UTF-8 bij byte 3")),
  ]

  /// So many findings that the report on them is long.
  static let long = CheckedFile(
    path: "lang.txt", text: Array(text.utf8),
    outcome: .checked(
      Report(
        findings: Array(repeating: report.findings, count: 200).flatMap { $0 }, statistics: report.statistics)))

  /// Where a stretch of the text stands, in bytes.
  static func range(_ part: String) -> Range<Int> {
    let whole = Array(text.utf8)
    let bytes = Array(part.utf8)
    let start = whole.indices.first { whole[$0...].starts(with: bytes) } ?? 0
    return start..<start + bytes.count
  }

  private static var report: Report {
    let sentence = range("jij luistert").lowerBound..<range("ben je.").upperBound
    let template = Suggestion(
      kind: .ikBoodschap, applicability: .template,
      text: "Toen ik [wanneer?] iets vertelde en je op je telefoon keek, voelde ik me [welk gevoel?].",
      replaces: sentence,
      slots: [
        Slot(name: "wanneer", prompt: "wanneer?", range: 8..<18),
        Slot(name: "gevoel", prompt: "welk gevoel?", range: 73..<87),
      ])
    let complete = Suggestion(
      kind: .verzoek, applicability: .review, text: "Zou je je telefoon willen wegleggen als ik iets vertel?",
      replaces: sentence)
    let finding = Finding(
      rule: "absoluut", level: .error,
      message: "“nooit” maakt van een keer een regel; de ander zoekt dan de uitzondering.", range: range("nooit"),
      sentence: sentence, suggestions: [template, complete], question: "Wat zou een camera hebben gezien?",
      related: [Finding.Related(rule: "jij-opener", range: range("jij luistert"))])
    let hint = Finding(
      rule: "verwijtwoordje", level: .hint, message: "“eindelijk” zegt: dat werd tijd.", range: range("eindelijk"),
      sentence: sentence)
    let note = Finding(
      rule: "veiligheid", level: .note, message: "Ben je niet veilig? Bel 112, of Veilig Thuis: 0800-2000.",
      range: range("bang"), sentence: range("Ik ben bang."))
    var statistics = Statistics()
    statistics.words = 30
    statistics.sentences = 3
    statistics.ikClauses = 2
    statistics.jijClauses = 3
    return Report(findings: [finding, hint, note], statistics: statistics)
  }
}
