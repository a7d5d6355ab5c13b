import Imago

/// A logistic regression with elastic-net penalty, fitted by cyclic coordinate descent.
///
/// Deterministic: the same rows give the same weights. Every step uses the upper bound ¼ on the curvature of the logistic
/// loss, so that the loss never rises (Friedman, Hastie and Tibshirani 2010, without the line search).
struct LogisticFit {
  /// A row: the features that are not zero, with their values.
  typealias Row = [(feature: Int, value: Double)]

  private(set) var weights: [Double]
  private(set) var ground = 0.0

  /// Fits weights to rows.
  ///
  /// - Parameters:
  ///   - l1: penalty per unit of weight; makes weights of little use zero.
  ///   - l2: penalty per squared unit of weight.
  init(_ rows: [Row], _ labels: [Bool], features: Int, l1: Double, l2: Double, passes: Int = 80) {
    weights = [Double](repeating: 0, count: features)
    var columns = [[(row: Int, value: Double)]](repeating: [], count: features)
    for (index, row) in rows.enumerated() {
      for (feature, value) in row { columns[feature].append((index, value)) }
    }
    var margins = [Double](repeating: 0, count: rows.count)
    let curvature = columns.map { column in 0.25 * column.reduce(0) { $0 + $1.value * $1.value } + l2 }
    for _ in 0..<passes {
      var gradient = 0.0
      for index in rows.indices { gradient += Self.logistic(margins[index]) - (labels[index] ? 1 : 0) }
      let step = gradient / (0.25 * Double(max(1, rows.count)))
      ground -= step
      for index in margins.indices { margins[index] -= step }
      var moved = abs(step)
      for feature in 0..<features where !columns[feature].isEmpty {
        let old = weights[feature]
        var gradient = l2 * old
        for (row, value) in columns[feature] {
          gradient += value * (Self.logistic(margins[row]) - (labels[row] ? 1 : 0))
        }
        let target = curvature[feature] * old - gradient
        let new =
          target > l1 ? (target - l1) / curvature[feature] : target < -l1 ? (target + l1) / curvature[feature] : 0
        guard new != old else { continue }
        weights[feature] = new
        moved = max(moved, abs(new - old))
        for (row, value) in columns[feature] { margins[row] += value * (new - old) }
      }
      if moved < 1e-4 { break }
    }
  }

  /// The sum of a row, as a logit.
  func sum(_ row: Row) -> Double {
    row.reduce(ground) { $0 + weights[$1.feature] * $1.value }
  }

  static func logistic(_ x: Double) -> Double { Double(Scale.Tone.logistic(Float(x))) }
}
