internal import Dutch

/// Puts lines in another word order, for those who want to see or measure it.
package final class Recaster {
  /// The names of the orders there are.
  package static let orders = Recast.Order.allCases.map(\.rawValue)

  private let order: Recast.Order
  private let analyser = Analyser()

  /// A recaster to this order, or nil for a name that is none.
  package init?(order: String) {
    guard let order = Recast.Order(rawValue: order) else { return nil }
    self.order = order
  }

  /// The line in the other order, or nil where that would be a guess.
  package func recast(_ line: String) -> String? { Recast.line(line, to: order, with: analyser) }
}
