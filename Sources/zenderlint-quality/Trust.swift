/// How far each rule may be trusted: how likely a sentence that it warns of is labelled as a reproach, given its signs and tone.
///
/// Learned from files that no rule was made after; elsewhere rules look better than they are.
struct Trust {
  /// The factor of the tone's logit.
  let tone: Double
  let ground: Double
  /// What is added for each rule and way of blame; see `Scale.grounds`.
  let grounds: [String: Double]

  /// - Parameters:
  ///   - totals: the logit of each sentence's signs and tone, by a scale that never saw its file.
  ///   - margin: how sure a doubt must be, as a logit.
  init(_ samples: [Sample], _ totals: [Double], l2: Double, margin: Double, _ isIncluded: (Int) -> Bool) {
    let chosen = samples.indices.filter { i in
      let sample = samples[i]
      return sample.isUnread && sample.isToldOff && !sample.isAlone && sample.label != nil && isIncluded(i)
    }
    var index: [String: Int] = [:]
    for ground in Set(chosen.flatMap { samples[$0].grounds }).sorted() { index[ground] = index.count + 1 }
    let rows = chosen.map { i -> LogisticFit.Row in
      [(0, totals[i])] + samples[i].grounds.compactMap { index[$0] }.sorted().map { ($0, 1) }
    }
    let fit = LogisticFit(
      rows, chosen.map { samples[$0].label! }, features: index.count + 1, l1: 0, l2: l2, passes: 500)
    ground = fit.ground + margin
    tone = fit.weights[0]
    grounds = index.mapValues { fit.weights[$0] }
  }

  /// Above zero for a warning that holds; a sentence by itself is not doubted.
  func sum(_ sample: Sample, _ total: Double) -> Double {
    sample.isAlone ? 0 : sample.grounds.reduce(ground + tone * total) { $0 + (grounds[$1] ?? 0) }
  }
}
