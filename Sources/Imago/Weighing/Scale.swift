internal import Dutch

/// How much each small sign weighs, read from `lexicons/weegschaal.txt` or, for what tells the rules apart, `soorten.txt`.
///
/// A logistic scale: the weights of a sentence's signs are added up, and the sum says how likely the sentence lands as a
/// reproach. The weights were fitted to labelled messages and are renewed by `zenderlint-quality weigh`.
package struct Scale: Sendable {
  /// How a sentence's own sum and the tone of the sentences around it make one verdict.
  package struct Tone: Sendable, Equatable {
    /// What every sentence starts with.
    package var ground: Float = 0
    /// Factor for the sentence's own sum.
    package var own: Float = 1
    /// Factor for the mean of the other sentences.
    package var mean: Float = 0
    /// Factor for the heaviest of the other sentences.
    package var most: Float = 0
    /// What is added for a sentence without others around it.
    package var alone: Float = 0
    /// What a sentence must weigh by itself, whatever stands around it, as a logit.
    package var least: Float = -10
    /// From where a sentence is told off.
    package var threshold: Float = 1
    /// From where a sentence by itself is told off.
    package var thresholdAlone: Float = 1

    /// From where one of two sentences is told off: two say less of each other's tone than more do.
    package var thresholdOfTwo: Float = 1

    package init() {}

    /// From where a sentence is told off that is one of so many.
    package func threshold(among count: Int) -> Float {
      count < 2 ? thresholdAlone : count == 2 ? thresholdOfTwo : threshold
    }
  }

  private let weights: WeightTable
  package private(set) var ground: Float = 0
  /// The rules that a weighed sentence can be told off by, each with what it starts from.
  package let kinds: [(rule: String, ground: Float)]
  package private(set) var tone = Tone()
  /// How far a warning of a rule is trusted: what it starts with and the factor of the tone.
  private var trust: (ground: Float, tone: Float) = (0, 0)

  /// The scale of the embedded lexicon.
  package static let shared = Scale(.tone)

  /// The scale that tells the rules apart; it is read when first needed, for most drafts never.
  static let names = Scale(.rules)

  /// A scale with these weights; the lines of `[toon]` name the factors of `Tone` and the ground.
  private init(_ signs: SignWeights) {
    weights = signs.table
    kinds = signs.rules
    for (name, value) in signs.toneLines { set(name, value) }
  }

  /// The rules by how well they name what is wrong with a sentence, best first.
  package func rules(for view: SentenceView) -> [String] {
    var signs = Signs(view, into: Hashes())
    let keys = signs.read().keys
    let sums = kinds.map { kind -> (rule: String, sum: Float) in
      var rule = kind.rule
      let hash = rule.withUTF8 { SignHash(of: $0) }
      return (kind.rule, keys.reduce(kind.ground) { $0 + weights[$1.finished(as: hash)] })
    }
    return sums.sorted { $0.sum > $1.sum }.map(\.rule)
  }

  /// Whether what the rules warn of holds, against what the signs of the sentence and the tone around it say. A sentence among
  /// fewer than four has too little around it to be doubted.
  ///
  /// - Parameter total: how likely the sentence lands as a reproach, as a logit.
  func trusts(_ warnings: [Hit], _ total: Float) -> Bool {
    var sum = trust.ground + trust.tone * total
    for (place, hit) in warnings.enumerated() {
      let ground = Self.hashes(ofGround: hit)
      let ofRule = warnings[..<place].lazy.filter { $0.rule == hit.rule }
      if ofRule.isEmpty { sum += weights[ground.rule] }
      if !ofRule.contains(where: { $0.construction == hit.construction }) { sum += weights[ground.way] }
    }
    return sum >= 0
  }

  /// The hashes of the signs that a warning is, as `grounds` spells them.
  private static func hashes(ofGround hit: Hit) -> (rule: UInt64, way: UInt64) {
    var (rule, way) = (hit.rule, hit.construction)
    var key = rule.withUTF8 { rule in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rule.count + 1) { marked in
        marked[0] = UInt8(ascii: "!")
        for index in rule.indices { marked[index + 1] = rule[index] }
        return SignHash(of: Bytes(marked))
      }
    }
    let alone = key.finished
    way.withUTF8 { key.add(allOf: $0) }
    return (alone, key.finished)
  }

  /// The signs that warnings are: the rule and the way of blame, once each.
  static func grounds(_ warnings: [Hit]) -> [String] {
    var grounds: [String] = []
    for hit in warnings {
      for ground in ["!\(hit.rule)", "!\(hit.rule) \(hit.construction)"] where !grounds.contains(ground) {
        grounds.append(ground)
      }
    }
    return grounds
  }

  private mutating func set(_ name: String, _ value: Float) {
    switch name {
    case "grond": ground = value
    case "toon-grond": tone.ground = value
    case "eigen": tone.own = value
    case "gemiddeld": tone.mean = value
    case "hoogste": tone.most = value
    case "alleen": tone.alone = value
    case "minstens": tone.least = value
    case "vertrouwen": trust.ground = value
    case "vertrouwen-toon": trust.tone = value
    case "drempel": tone.threshold = value
    case "drempel-twee": tone.thresholdOfTwo = value
    case "drempel-alleen": tone.thresholdAlone = value
    default: break
    }
  }

  /// The weight of a sign; nothing for one that is not in the lexicon.
  func weight(of key: Bytes) -> Float { weights[SignHash(of: key).finished] }

  /// The sum of a sentence's signs, as a logit.
  package func sum(_ view: SentenceView) -> Float {
    var signs = Signs(view, into: Sum(weights: weights, sum: ground))
    return signs.read().sum
  }

  /// Adds up the weights of the signs; words are hashed when they are met first.
  private struct Sum: SignSink {
    let weights: WeightTable
    var sum: Float
    var place = SignHash()

    @inline(__always)
    mutating func begin() { place = SignHash() }
    @inline(__always)
    mutating func resume(_ place: SignHash) { self.place = place }
    @inline(__always)
    mutating func write(_ word: Bytes, hash: UInt64) { place.add(hash) }
    @inline(__always)
    mutating func end() { sum += weights[place.finished] }
  }

  /// Keeps the hashes of the signs, for a scale that weighs them once for each rule.
  private struct Hashes: SignSink {
    private(set) var keys: [SignHash] = []
    var place = SignHash()

    mutating func begin() { place = SignHash() }
    mutating func resume(_ place: SignHash) { self.place = place }
    mutating func write(_ word: Bytes, hash: UInt64) { place.add(hash) }
    mutating func end() { keys.append(place) }
  }
}

extension Scale.Tone {
  /// How likely a sentence lands as a reproach, as a logit.
  ///
  /// - Parameters:
  ///   - sum: its own signs, as a logit.
  ///   - others: how likely each sentence around it is, from 0 to 1.
  func total(_ sum: Float, others: (mean: Float, most: Float)?) -> Float {
    let total = ground + own * sum
    guard let others else { return total + alone }
    return total + mean * others.mean + most * others.most
  }

  /// A logit as a likelihood.
  package static func logistic(_ x: Float) -> Float {
    // 1 / (1 + e^-x) by squaring (1 + x/1024)^1024: no maths library is linked for one function.
    let clamped = max(-20, min(20, x))
    var power = 1 - clamped / 1024
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
  }
}

/// How the sentences of a paragraph weigh together, so that each can be told what stands around it.
package struct Surroundings {
  private let weights: [Float?]
  private var total: Float = 0
  /// How many sentences are weighed.
  package private(set) var count: Float = 0
  private var most: (index: Int, weight: Float) = (-1, 0)
  private var second: Float = 0

  /// How likely a sentence is when nothing is known of it.
  private static let usual: Float = 0.33

  /// - Parameter weights: how likely each sentence lands as a reproach, from 0 to 1; nil for one that is not weighed.
  package init(_ weights: [Float?]) {
    self.weights = weights
    for (index, weight) in weights.enumerated() {
      guard let weight else { continue }
      total += weight
      count += 1
      if weight > most.weight || most.index < 0 {
        second = most.weight
        most = (index, weight)
      } else {
        second = max(second, weight)
      }
    }
  }

  /// The mean of the others, which few of them pull only part of the way, and the heaviest; nil where there is none.
  package func around(_ index: Int) -> (mean: Float, most: Float)? {
    let own = weights[index] ?? 0
    let others = weights[index] == nil ? count : count - 1
    guard others > 0 else { return nil }
    return ((total - own + Self.usual) / (others + 1), index == most.index ? second : most.weight)
  }
}
