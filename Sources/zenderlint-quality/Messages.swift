import ArgumentParser
import FoundationEssentials
import Imago

/// Precision, recall and F1 on labelled messages and sentences, per rule and overall, and false alarms on neutral Dutch.
struct Messages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares findings with labelled messages; fails below the floors that are checked in.",
    discussion: """
      A sentence counts as told off when a finding of level warning or error that is about a sentence overlaps it. Labelled \
      unsafe it must be, labelled clean it must not be; hint, unsure and safety count for neither.
      """)

  @Argument(help: "Files of labelled messages.")
  var messages: [String] = []

  @Option(help: "A file of labelled sentences, each by itself; may be given more than once.")
  var sentences: [String] = []

  @Option(help: "A file of neutral Dutch, a text in each paragraph.")
  var neutral: String?

  @Option(help: "A file with floors: name, measure and least value on each line, between tabs.")
  var floors: String?

  @Option(help: "How many misses and false alarms to print of each file.")
  var misses = 0

  func run() throws {
    var figures: [(name: String, measure: String, value: Double)] = []
    let linter = try Linter(settings: Self.settings(eachLine: false))
    for path in messages {
      var tally = Tally()
      for message in try readLines(LabelledMessage.self, from: path) {
        let findings = linter.check(Array(message.text.utf8)).findings
        for place in try message.places() {
          tally.note(place.sentence, findings.filter { $0.range.overlaps(place.bytes) })
        }
      }
      figures += tally.report(Self.name(path), misses: misses)
    }
    let lineLinter = try Linter(settings: Self.settings(eachLine: true))
    for path in sentences {
      var tally = Tally()
      for line in try readLines(LabelledSentence.self, from: path) {
        tally.note(line, lineLinter.check(Array(line.s.replacing("\n", with: " ").utf8)).findings)
      }
      figures += tally.report(Self.name(path), misses: misses)
    }
    if let neutral { figures.append(try alarms(on: neutral, linter)) }
    if let floors { try compare(figures, floors) }
  }

  private static func settings(eachLine: Bool) -> Settings {
    var settings = Settings()
    settings.eachLine = eachLine
    settings.buildsRewrites = false
    return settings
  }

  private static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

  // MARK: Neutral Dutch

  /// Warnings and errors per thousand words of text in which nobody is told off.
  private func alarms(on path: String, _ linter: Linter) throws -> (name: String, measure: String, value: Double) {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    var words = 0
    var alarms = 0
    for paragraph in text.split(separator: "\n\n") {
      let report = linter.check(Array(paragraph.utf8))
      words += report.statistics.words
      for finding in report.findings where finding.level >= .warning && !Tally.wholes.contains(finding.rule) {
        alarms += 1
        if misses > 0 { print("  alarm: \(finding.rule): \(paragraph.utf8.count) bytes, \(finding.message)") }
      }
    }
    let rate = 1000 * Double(alarms) / Double(max(1, words))
    print("\(Self.name(path)): \(alarms) alarms on \(words) words, \(Tally.rounded(rate)) per 1,000")
    return (Self.name(path), "rust", 1 - rate)
  }

  // MARK: Floors

  /// Fails when a figure lies below its floor, or a floor names no figure.
  private func compare(_ figures: [(name: String, measure: String, value: Double)], _ path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    var fallen: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, let least = Double(fields[2]) else {
        throw ValidationError("\(path):\(number + 1): a floor is a name, a measure and a number between tabs")
      }
      guard let figure = figures.first(where: { $0.name == fields[0] && $0.measure == fields[1] }) else {
        throw ValidationError("\(path):\(number + 1): there is no figure “\(fields[1])” of “\(fields[0])”")
      }
      if figure.value < least {
        fallen.append("\(fields[0]): \(fields[1]) is \(Tally.rounded(figure.value)), below its floor of \(least)")
      }
    }
    guard fallen.isEmpty else { throw BelowFloor(lines: fallen) }
    print("no figure is below its floor")
  }

  private struct BelowFloor: Error, CustomStringConvertible {
    var lines: [String]
    var description: String { lines.joined(separator: "\n") }
  }
}

/// Hits, misses and false alarms on one file.
private struct Tally {
  /// Rules about a whole message, which say nothing about one sentence.
  static let wholes: Set<String> = [
    "lengte", "een-onderwerp", "vaag", "ik-balans", "verzoek", "waardering", "veiligheid", "negeerregel",
  ]

  private struct Counts {
    var hits = 0
    var misses = 0
    var alarms = 0

    var precision: Double { Double(hits) / Double(max(1, hits + alarms)) }
    var recall: Double { Double(hits) / Double(max(1, hits + misses)) }
    var f1: Double { Double(2 * hits) / Double(max(1, 2 * hits + misses + alarms)) }
  }

  private var all = Counts()
  private var rules: [String: Counts] = [:]
  private var reasons = 0
  private var clean = 0
  private var missed: [String] = []
  private var wrong: [String] = []

  /// Counts one sentence and what was found in it.
  mutating func note(_ gold: LabelledSentence, _ found: [Finding]) {
    let found = found.filter { !Self.wholes.contains($0.rule) }
    let strong = found.filter { $0.level >= .warning }
    let labels = Set(gold.labels).subtracting(Self.wholes)
    let accepted = labels.union(gold.accept)
    switch gold.shouldWarn {
    case true?:
      if strong.isEmpty {
        all.misses += 1
        missed.append("\(gold.s)  \(labels.sorted())")
      } else {
        all.hits += 1
        if strong.contains(where: { accepted.contains($0.rule) }) { reasons += 1 }
      }
    case false?:
      clean += 1
      if !strong.isEmpty {
        all.alarms += 1
        wrong.append("\(gold.s)  \(strong.map(\.rule))")
      }
    case nil: break
    }
    guard gold.verdict != .unsure, !gold.labels.contains("veiligheid") else { return }
    let predicted = Set(found.map(\.rule))
    for rule in predicted.intersection(labels) { rules[rule, default: Counts()].hits += 1 }
    for rule in labels.subtracting(predicted) { rules[rule, default: Counts()].misses += 1 }
    for rule in predicted.subtracting(accepted) { rules[rule, default: Counts()].alarms += 1 }
  }

  /// Prints the figures of a file and gives those that may have a floor.
  func report(_ name: String, misses: Int) -> [(name: String, measure: String, value: Double)] {
    let reason = Double(reasons) / Double(max(1, all.hits))
    print(
      "\(name): precision \(Self.rounded(all.precision)) recall \(Self.rounded(all.recall)) F1 \(Self.rounded(all.f1)) "
        + "right reason \(Self.rounded(reason)) alarms per 100 clean "
        + "\(Self.rounded(100 * Double(all.alarms) / Double(max(1, clean))))")
    for (rule, counts) in rules.sorted(by: { $0.key < $1.key }) {
      let label = rule + String(repeating: " ", count: max(0, 16 - rule.count))
      print(
        "  \(label) precision \(Self.rounded(counts.precision)) recall \(Self.rounded(counts.recall)) "
          + "F1 \(Self.rounded(counts.f1)) (\(counts.hits) hits, \(counts.misses) misses, \(counts.alarms) alarms)")
    }
    for line in missed.prefix(misses) { print("  missed: \(line)") }
    for line in wrong.prefix(misses) { print("  false alarm: \(line)") }
    // In a file where nobody is told off, the share that is left in peace is what counts.
    let peace = 1 - Double(all.alarms) / Double(max(1, clean))
    return [
      (name, "precision", all.precision), (name, "recall", all.recall), (name, "reason", reason), (name, "rust", peace),
    ]
  }

  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
