import ArgumentParser
import FoundationEssentials
import Imago

/// Fits the weights of small signs to labelled messages and writes `weegschaal.txt` and `soorten.txt` anew.
struct Weigh: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fits the weights of lexicons/weegschaal.txt and soorten.txt to labelled messages and writes them.",
    discussion:
      "Prints what to expect of a writer it never read: every file is weighed by a scale fitted to the others.")

  @Argument(help: "Files of labelled messages.")
  var messages: [String]

  @Option(help: "A file of labelled sentences, each by itself; may be given more than once.")
  var sentences: [String] = []

  @Option(help: "A text or script in which nothing lands as a reproach; may be given more than once.")
  var neutral: [String] = []

  @Option(name: .customLong("lexicon"), help: "A lexicon whose harmless examples are read.")
  var lexicons: [String] = []

  @Option(name: .customLong("table"), help: "A table of sentences that constructions find or leave alone.")
  var tables: [String] = []

  @Option(help: "Penalty per unit of weight.")
  var l1 = 0.6

  @Option(help: "Penalty per squared unit of weight.")
  var l2 = 0.5

  @Option(help: "Penalty per unit of weight for what tells the rules apart.")
  var kindL1 = 1.5

  @Option(help: "Penalty per squared unit of weight for what tells the rules apart.")
  var kindL2 = 1.0

  @Flag(name: .customLong("names"), help: "Print how often the rule is named rightly; takes a minute.")
  var showsNames = false

  @Option(help: "Sentences a sign must occur in.")
  var least = 3

  @Option(help: "Precision asked of what weighing adds.")
  var precision = 0.893

  @Option(help: "Precision asked of what weighing adds among sentences by themselves.")
  var precisionAlone = 0.72

  @Option(
    help: "A file among the others that no rule was made after; from these is learned how far each rule is trusted.")
  var unread: [String] = []

  @Option(help: "Penalty per squared unit for how far a rule is trusted.")
  var trustL2 = 2.0

  @Option(help: "How sure a doubt about a rule must be, as a logit.")
  var trustMargin = 0.2

  @Option(help: "What a sentence must weigh by itself, as a logit.")
  var ownLeast = -0.1

  @Option(help: "The folder to write weegschaal.txt and soorten.txt to; without it only the figures are printed.")
  var output: String?

  func run() throws {
    let samples = try Samples(
      messages: messages, sentences: sentences, neutral: neutral, unread: Set(unread), lexicons: lexicons,
      tables: tables
    ).read()
    var index: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for sample in samples where sample.label != nil { for sign in Set(sample.signs) { counts[sign, default: 0] += 1 } }
    for sign in counts.filter({ $0.value >= least }).keys.sorted() { index[sign] = index.count }
    let rows = samples.map { Self.row($0.signs, index) }
    let groups = Dictionary(grouping: samples.indices) { samples[$0].group }

    // How each sentence weighs for a scale that never saw its file.
    var sums = [Double](repeating: 0, count: samples.count)
    for fold in folds {
      let fit = fit(rows, samples) { samples[$0].fold != fold && samples[$0].label != nil }
      for i in samples.indices where samples[i].fold == fold { sums[i] = fit.sum(rows[i]) }
    }
    let toneRows = samples.indices.map { toneRow($0, sums, samples, groups) }
    let labelled = samples.indices.filter { samples[$0].label != nil && samples[$0].isWeighed }
    let tone = LogisticFit(
      labelled.map { toneRows[$0] }, labelled.map { samples[$0].label! }, features: 4, l1: 0, l2: 0.1, passes: 2000)
    let totals = toneRows.map(tone.sum)
    let weighed = groups.mapValues { $0.count { samples[$0].isWeighed } }

    var outcome = Outcome(samples: samples)
    outcome.verdicts = samples.indices.map {
      sums[$0] < ownLeast + samples[$0].extra ? 0 : LogisticFit.logistic(totals[$0])
    }
    for fold in folds {
      let trust = Trust(samples, totals, l2: trustL2, margin: trustMargin) { samples[$0].fold != fold }
      for i in samples.indices where samples[i].fold == fold { outcome.trusts[i] = trust.sum(samples[i], totals[i]) }
    }
    let threshold = outcome.threshold(precision) { !samples[$0].isAlone && weighed[samples[$0].group]! > 2 }
    let thresholdOfTwo = outcome.threshold(precision) { !samples[$0].isAlone && weighed[samples[$0].group]! == 2 }
    let thresholdAlone = outcome.threshold(precisionAlone) { samples[$0].isAlone }
    for (fold, path) in (messages + sentences).enumerated() {
      outcome.describe(path, fold < messages.count ? threshold : thresholdAlone) { samples[$0].fold == fold }
    }
    outcome.describe("messages", threshold) { !samples[$0].isAlone }
    outcome.describe("sentences", thresholdAlone) { samples[$0].isAlone }
    outcome.describe("unread messages", threshold) { samples[$0].isUnread && !samples[$0].isAlone }
    outcome.describe("unread sentences", thresholdAlone) { samples[$0].isUnread && samples[$0].isAlone }

    let reproaches = samples.indices.filter { samples[$0].label == true }
    for fold in showsNames ? folds : 0..<0 {
      let kinds = self.kinds(reproaches.filter { samples[$0].fold != fold }, rows, samples, signs: index.count)
      for i in reproaches where samples[i].fold == fold {
        let named = kinds.max { $0.fit.sum(rows[i]) < $1.fit.sum(rows[i]) }!.rule
        outcome.isWellNamed[i] = samples[i].rules.contains(named)
      }
    }
    if showsNames { outcome.describeNames(threshold) { !samples[$0].isAlone } }

    print("what rules warn of in unread files:")
    outcome.describeGrounds { samples[$0].isUnread }

    guard let output else { return }
    let lexicon = ScaleLexicon(
      signs: index, weights: fit(rows, samples) { samples[$0].label != nil }, tone: tone, ownLeast: ownLeast,
      thresholds: (threshold, max(threshold, thresholdOfTwo), thresholdAlone),
      trust: Trust(samples, totals, l2: trustL2, margin: trustMargin) { _ in true },
      kinds: kinds(reproaches, rows, samples, signs: index.count))
    let folder = URL(filePath: output)
    try Data(lexicon.scale.utf8).write(to: folder.appending(path: "weegschaal.txt"), options: .atomic)
    try Data(lexicon.names.utf8).write(to: folder.appending(path: "soorten.txt"), options: .atomic)
  }

  /// Every file is a fold; neutral text and examples are spread over them.
  private var folds: Range<Int> { 0..<messages.count + sentences.count }

  /// The rules that a weighed sentence can be told off by.
  private static let kinds = [
    "absoluut", "afwimpelen", "dreigement", "eis", "interpretatie", "jij-opener", "oordeel", "oude-koeien", "sarcasme",
    "schuld", "vergelijking", "verwijtvraag",
  ]

  /// For each rule what makes it the one that names a reproach best.
  private func kinds(_ reproaches: [Int], _ rows: [LogisticFit.Row], _ samples: [Sample], signs: Int)
    -> [(rule: String, fit: LogisticFit)]
  {
    Self.kinds.map { rule in
      let fit = LogisticFit(
        reproaches.map { rows[$0] }, reproaches.map { samples[$0].rules.contains(rule) }, features: signs, l1: kindL1,
        l2: kindL2)
      return (rule: rule, fit: fit)
    }
  }

  private static func row(_ signs: [String], _ index: [String: Int]) -> LogisticFit.Row {
    var values: [Int: Double] = [:]
    for sign in signs { if let feature = index[sign] { values[feature, default: 0] += 1 } }
    return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  // MARK: Fitting

  private func fit(_ rows: [LogisticFit.Row], _ samples: [Sample], _ isIncluded: (Int) -> Bool) -> LogisticFit {
    let chosen = samples.indices.filter(isIncluded)
    let features = (rows.lazy.compactMap { $0.last?.feature }.max() ?? -1) + 1
    return LogisticFit(
      chosen.map { rows[$0] }, chosen.map { samples[$0].label! }, features: features, l1: l1, l2: l2)
  }

  /// The sentence's own sum and the tone around it: own, mean, most, alone.
  private func toneRow(_ i: Int, _ sums: [Double], _ samples: [Sample], _ groups: [Int: [Int]]) -> LogisticFit.Row {
    let others = groups[samples[i].group]!.filter { $0 != i && samples[$0].isWeighed }
    let weights = [nil] + others.map { samples[$0].isToldOff ? 1 : Scale.Tone.logistic(Float(sums[$0])) }
    guard let around = Surroundings(weights).around(0) else { return [(0, sums[i]), (3, 1)] }
    return [(0, sums[i]), (1, Double(around.mean)), (2, Double(around.most))]
  }
}
