import ArgumentParser
import FoundationEssentials
import Imago

/// Fits the weights of small signs to labelled messages and writes `lexicons/weegschaal.txt` anew.
struct Weigh: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fits the weights of lexicons/weegschaal.txt to labelled messages and writes the file.",
    discussion:
      "Prints what to expect of a writer it never read: every file is weighed by a scale fitted to the others.")

  @Argument(help: "Files of labelled messages.")
  var messages: [String]

  @Option(help: "A file of labelled sentences, each by itself; may be given more than once.")
  var sentences: [String] = []

  @Option(help: "A file of neutral Dutch, a text in each paragraph: nothing in it lands as a reproach.")
  var neutral: String?

  @Option(help: "Penalty per unit of weight.")
  var l1 = 0.4

  @Option(help: "Penalty per squared unit of weight.")
  var l2 = 0.6

  @Option(help: "Penalty per unit of weight for what tells the rules apart.")
  var kindL1 = 1.5

  @Option(help: "Sentences a sign must occur in.")
  var least = 3

  @Option(help: "Precision asked of what weighing adds.")
  var precision = 0.91

  @Option(help: "Precision asked of what weighing adds among sentences by themselves.")
  var precisionAlone = 0.75

  @Option(help: "Below this verdict a rule that told a sentence off is doubted.")
  var doubt = 0.15

  @Option(help: "What a sentence must weigh by itself, as a logit.")
  var ownLeast = -0.1

  @Option(help: "The file to write the lexicon to.")
  var output: String

  /// A sentence to learn from.
  private struct Sample {
    var text: String
    var signs: [String]
    var label: Bool?
    /// The rules that may tell it off.
    var rules: Set<String> = []
    /// Its paragraph; sentences of the same one are each other's tone.
    var group: Int
    var fold: Int
    var isToldOff: Bool
    var isWeighed: Bool
    var extra: Double
    var isAlone: Bool
  }

  func run() throws {
    let samples = try read()
    var index: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for sample in samples where sample.label != nil { for sign in Set(sample.signs) { counts[sign, default: 0] += 1 } }
    for sign in counts.filter({ $0.value >= least }).keys.sorted() { index[sign] = index.count }
    let rows = samples.map { Self.row($0.signs, index) }
    let groups = Dictionary(grouping: samples.indices) { samples[$0].group }

    // How each sentence weighs for a scale that never saw its message.
    var sums = [Double](repeating: 0, count: samples.count)
    for fold in messages.indices {
      let fit = fit(rows, samples) { samples[$0].fold != fold && samples[$0].label != nil }
      for i in samples.indices where samples[i].fold == fold { sums[i] = fit.sum(rows[i]) }
    }
    let toneRows = samples.indices.map { toneRow($0, sums, samples, groups) }
    let labelled = samples.indices.filter { samples[$0].label != nil && samples[$0].isWeighed }
    let tone = LogisticFit(
      labelled.map { toneRows[$0] }, labelled.map { samples[$0].label! }, features: 4, l1: 0, l2: 0.1, passes: 2000)
    let verdicts = toneRows.indices.map {
      sums[$0] < ownLeast + samples[$0].extra ? 0 : LogisticFit.logistic(tone.sum(toneRows[$0]))
    }
    let plain = toneRows.map { LogisticFit.logistic(tone.sum($0)) }
    let threshold = self.threshold(verdicts, samples.indices.filter { !samples[$0].isAlone }, samples, precision)
    let thresholdAlone = self.threshold(
      verdicts, samples.indices.filter { samples[$0].isAlone }, samples, precisionAlone)
    for (fold, path) in messages.enumerated() {
      describe(
        path, verdicts, plain, threshold, samples.indices.filter { samples[$0].fold == fold && !samples[$0].isAlone },
        samples)
    }
    describe("messages", verdicts, plain, threshold, samples.indices.filter { !samples[$0].isAlone }, samples)
    describe("sentences", verdicts, plain, thresholdAlone, samples.indices.filter { samples[$0].isAlone }, samples)

    let whole = fit(rows, samples) { samples[$0].label != nil }
    var kinds: [(rule: String, fit: LogisticFit)] = []
    let unsafe = samples.indices.filter { samples[$0].label == true }
    let features = index.count
    for rule in Self.kinds {
      kinds.append(
        (
          rule,
          LogisticFit(
            unsafe.map { rows[$0] }, unsafe.map { samples[$0].rules.contains(rule) }, features: features, l1: kindL1,
            l2: 1)
        ))
    }
    try write(kinds, whole, index, tone, threshold, thresholdAlone)
  }

  // MARK: Reading

  private func read() throws -> [Sample] {
    var samples: [Sample] = []
    var group = 0
    let reader = try SignReader(settings: Settings())
    for (fold, path) in messages.enumerated() {
      for message in try readLines(LabelledMessage.self, from: path) {
        let places = try message.places()
        let read = reader.read(Array(message.text.utf8))
        for sentence in read {
          let place = places.max {
            $0.bytes.clamped(to: sentence.bytes).count < $1.bytes.clamped(to: sentence.bytes).count
          }
          samples.append(
            Sample(
              text: place?.sentence.s ?? "", signs: sentence.signs, label: place?.sentence.shouldWarn,
              rules: Set(place.map { $0.sentence.labels + $0.sentence.accept } ?? []),
              group: group + sentence.paragraph, fold: fold, isToldOff: sentence.isToldOff,
              isWeighed: sentence.isWeighed, extra: Double(sentence.extra), isAlone: false))
        }
        group += (read.last?.paragraph ?? 0) + 1
      }
    }
    if let neutral {
      let text = String(decoding: try Data(contentsOf: URL(filePath: neutral)), as: UTF8.self)
      for (number, paragraph) in text.split(separator: "\n\n").enumerated() {
        for sentence in reader.read(Array(paragraph.utf8)) {
          samples.append(
            Sample(
              text: String(paragraph.prefix(60)), signs: sentence.signs, label: false, group: group,
              fold: number % messages.count,
              isToldOff: sentence.isToldOff, isWeighed: sentence.isWeighed, extra: Double(sentence.extra),
              isAlone: false))
        }
        group += 1
      }
    }
    addExamples(of: reader, to: &samples, &group)
    var settings = Settings()
    settings.eachLine = true
    let lineReader = try SignReader(settings: settings)
    for path in sentences {
      for (number, line) in try readLines(LabelledSentence.self, from: path).enumerated() {
        for sentence in lineReader.read(Array(line.s.replacing("\n", with: " ").utf8)) {
          samples.append(
            Sample(
              text: line.s, signs: sentence.signs, label: line.shouldWarn,
              rules: Set(line.labels + line.accept), group: group, fold: number % messages.count,
              isToldOff: sentence.isToldOff, isWeighed: sentence.isWeighed, extra: Double(sentence.extra), isAlone: true
            ))
        }
        group += 1
      }
    }
    return samples
  }

  /// The examples of the rules are labelled by where they stand.
  private func addExamples(of reader: SignReader, to samples: inout [Sample], _ group: inout Int) {
    for (rule, examples) in AllRules.examples
    where AllRules.descriptions.contains(where: { $0.id == rule && $0.level > .hint }) {
      for example in examples where !example.isFlagged {
        for sentence in reader.read(Array(("🙂 Eén café, één crème. " + example.text).utf8)) {
          samples.append(
            Sample(
              text: example.text, signs: sentence.signs, label: false, group: group,
              fold: Self.fold(example.text, messages.count),
              isToldOff: sentence.isToldOff, isWeighed: sentence.isWeighed, extra: Double(sentence.extra), isAlone: true
            ))
        }
        group += 1
      }
    }
  }

  private static func fold(_ id: String, _ folds: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash >> 8) % folds
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

  // MARK: Judging

  /// The lowest verdict from which what weighing adds has the precision asked for.
  private func threshold(_ verdicts: [Double], _ places: [Int], _ samples: [Sample], _ precision: Double) -> Double {
    let added = places.filter { samples[$0].isWeighed && !samples[$0].isToldOff && samples[$0].label != nil }
      .sorted { verdicts[$0] > verdicts[$1] }
    var right = 0.0
    var threshold = 1.0
    for (count, i) in added.enumerated() {
      if samples[i].label! { right += 1 }
      // Half a mistake is counted beforehand, so that a lucky start does not set the threshold.
      if right / (Double(count) + 1.5) >= precision { threshold = verdicts[i] }
    }
    return threshold
  }

  private func describe(
    _ name: String, _ verdicts: [Double], _ plain: [Double], _ threshold: Double, _ places: [Int], _ samples: [Sample]
  ) {
    var lines = ["\(name): threshold \(Self.rounded(threshold))"]
    for factor in [threshold, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5] {
      var (right, wrong, missed, addedRight, addedWrong) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for i in places {
        guard let label = samples[i].label else { continue }
        let isAdded = !samples[i].isToldOff && samples[i].isWeighed && verdicts[i] >= factor
        let isKept = samples[i].isToldOff && (samples[i].isAlone || plain[i] >= doubt)
        if isKept || isAdded { if label { right += 1 } else { wrong += 1 } } else if label { missed += 1 }
        if isAdded { if label { addedRight += 1 } else { addedWrong += 1 } }
      }
      lines.append(
        "  from \(Self.rounded(factor)): adds \(Int(addedRight)) right, \(Int(addedWrong)) wrong; with the rules precision "
          + "\(Self.rounded(right / max(1, right + wrong))) recall \(Self.rounded(right / max(1, right + missed)))")
    }
    for (low, high) in [(0.0, 0.05), (0.05, 0.1), (0.1, 0.2), (0.2, 0.3), (0.3, 0.5), (0.5, 1.01)] {
      let told = places.filter {
        samples[$0].isToldOff && samples[$0].label != nil && plain[$0] >= low && plain[$0] < high
      }
      let right = told.count { samples[$0].label! }
      lines.append("  told off by a rule at \(low) to \(high): \(right) right, \(told.count - right) wrong")
    }
    print(lines.joined(separator: "\n"))
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  // MARK: Writing

  /// The rules that a weighed sentence can be told off by.
  private static let kinds = [
    "absoluut", "afwimpelen", "dreigement", "eis", "interpretatie", "jij-opener", "oordeel", "oude-koeien", "sarcasme",
    "schuld", "vergelijking", "verwijtvraag",
  ]

  private func write(
    _ kinds: [(rule: String, fit: LogisticFit)], _ fit: LogisticFit, _ index: [String: Int], _ tone: LogisticFit,
    _ threshold: Double, _ thresholdAlone: Double
  ) throws {
    var text = Self.head
    text += """
      [toon]
      grond | \(Self.rounded(fit.ground))
      toon-grond | \(Self.rounded(tone.ground))
      eigen | \(Self.rounded(tone.weights[0]))
      gemiddeld | \(Self.rounded(tone.weights[1]))
      hoogste | \(Self.rounded(tone.weights[2]))
      alleen | \(Self.rounded(tone.weights[3]))
      twijfel | \(Self.rounded(doubt))
      minstens | \(Self.rounded(ownLeast))
      drempel | \(Self.rounded(threshold))
      drempel-alleen | \(Self.rounded(thresholdAlone))

      """
    let weights = index.map { (key: $0.key, weight: (fit.weights[$0.value] * 100).rounded() / 100) }
      .filter { abs($0.weight) >= 0.02 }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (section, isIncluded) in Self.sections {
      text += "\n[\(section)]\n"
      for (key, weight) in weights where isIncluded(key) { text += "\(key) | \(weight)\n" }
    }
    for (rule, fit) in kinds {
      text += "\n[soort \(rule)]\ngrond | \(Self.rounded(fit.ground))\n"
      let weights = index.map { (key: $0.key, weight: (fit.weights[$0.value] * 100).rounded() / 100) }
        .filter { abs($0.weight) >= 0.02 }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (key, weight) in weights { text += "\(key) | \(weight)\n" }
    }
    try Data(text.utf8).write(to: URL(filePath: output))
  }

  private static let sections: [(String, @Sendable (String) -> Bool)] = [
    ("zinsdeel", { $0.hasPrefix("@") }),
    ("woord", { !$0.hasPrefix("@") && !$0.contains(" ") }),
    ("woordpaar", { !$0.hasPrefix("@") && $0.contains(" ") }),
  ]

  private static let head = """
    # weegschaal.txt: how much small signs weigh. No sign says anything by itself; a sentence is told off when its signs
    # together, in the tone of the sentences around it, are heavy enough and no rule spoke of it already.
    #
    # A line is a sign and its weight: above zero it makes a reproach likelier, below zero less likely.
    #   [toon]       the ground every sentence starts from, how own signs and the sentences around it count, the thresholds
    #   [zinsdeel]   what the clauses show: @ who (ik, ander, wij, derde, ding, algemeen, niemand) and the order, the verb
    #                (doen) or the lexicon group (groep) of the clause
    #   [woord]      a folded word; 0 is any number
    #   [woordpaar]  two words that follow each other; ^ is the start of the sentence, $ its end
    #   [soort eis]  once a sentence is heavy enough: which rule names best what is wrong with it
    #
    # The weights are fitted to labelled messages; `zenderlint-quality weigh` writes this file anew. A weight may be changed by
    # hand: make a sign that hurts nobody lighter, or take its line out.

    """
}
