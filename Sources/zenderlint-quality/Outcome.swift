/// What weighing would say of labelled sentences.
struct Outcome {
  let samples: [Sample]
  /// How likely each sentence lands as a reproach, from 0 to 1; 0 for one that its own signs do not carry.
  var verdicts: [Double]
  /// Above zero where what a rule warns of holds.
  var trusts: [Double]
  /// Whether the rule that weighing would name is one a reader named.
  var isWellNamed: [Bool]

  init(samples: [Sample]) {
    self.samples = samples
    verdicts = [Double](repeating: 0, count: samples.count)
    trusts = verdicts
    isWellNamed = [Bool](repeating: false, count: samples.count)
  }

  /// The lowest verdict from which what weighing adds has the precision asked for.
  func threshold(_ precision: Double, _ isIncluded: (Int) -> Bool) -> Double {
    let added = samples.indices.filter {
      samples[$0].isWeighed && !samples[$0].isToldOff && samples[$0].label != nil && isIncluded($0)
    }.sorted { verdicts[$0] > verdicts[$1] }
    var right = 0.0
    var threshold = 1.0
    for (count, i) in added.enumerated() {
      if samples[i].label! { right += 1 }
      // Half a mistake is counted beforehand, so that a lucky start does not set the threshold.
      if right / (Double(count) + 1.5) >= precision { threshold = verdicts[i] }
    }
    return threshold
  }

  /// Prints what to expect at the threshold and around it.
  func describe(_ name: String, _ threshold: Double, _ isIncluded: (Int) -> Bool) {
    let places = samples.indices.filter { samples[$0].label != nil && isIncluded($0) }
    var lines = ["\(name): threshold \(Self.rounded(threshold))"]
    for least in [threshold, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5] {
      var (told, added, unsafe) = (Count(), Count(), 0.0)
      for i in places {
        let isUnsafe = samples[i].label!
        if isUnsafe { unsafe += 1 }
        if samples[i].isToldOff ? trusts[i] >= 0 : samples[i].isWeighed && verdicts[i] >= least {
          told.note(isUnsafe)
          if !samples[i].isToldOff { added.note(isUnsafe) }
        }
      }
      lines.append(
        "  from \(Self.rounded(least)): adds \(added.right) right, \(added.wrong) wrong; with the rules precision "
          + "\(Self.rounded(told.precision)) recall \(Self.rounded(Double(told.right) / max(1, unsafe)))")
    }
    var (kept, doubted) = (Count(), Count())
    for i in places where samples[i].isToldOff {
      if trusts[i] >= 0 { kept.note(samples[i].label!) } else { doubted.note(samples[i].label!) }
    }
    lines.append(
      "  of what rules warn of \(kept.right) right, \(kept.wrong) wrong are trusted; \(doubted.right) right, "
        + "\(doubted.wrong) wrong are not")
    print(lines.joined(separator: "\n"))
  }

  /// Prints for each rule and way of blame how often it is right, most mistaken first: what to mend.
  func describeGrounds(_ isIncluded: (Int) -> Bool) {
    var counts: [String: Count] = [:]
    for i in samples.indices where samples[i].label != nil && isIncluded(i) {
      for ground in samples[i].grounds { counts[ground, default: Count()].note(samples[i].label!) }
    }
    for (ground, count) in counts.sorted(by: { ($1.value.wrong, $0.key) < ($0.value.wrong, $1.key) })
    where count.wrong > 0 {
      print("  \(ground): \(count.right) right, \(count.wrong) wrong")
    }
  }

  /// Prints how often weighing would name a rule that a reader named.
  func describeNames(_ threshold: Double, _ isIncluded: (Int) -> Bool) {
    let added = samples.indices.filter {
      samples[$0].label == true && !samples[$0].isToldOff && verdicts[$0] >= threshold && isIncluded($0)
    }
    let right = added.count { isWellNamed[$0] }
    print("names the rule rightly for \(right) of \(added.count)")
  }

  /// How many sentences were rightly told off and how many wrongly.
  private struct Count {
    var right = 0
    var wrong = 0

    mutating func note(_ isRight: Bool) { if isRight { right += 1 } else { wrong += 1 } }

    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
