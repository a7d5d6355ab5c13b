import ArgumentParser
import Dutch
import FoundationEssentials

/// Clauses put in another order, against pairs of a main clause and the same verb-final.
struct WordOrder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word-order", abstract: "Measures recasting on pairs of a main clause and the same clause verb-final.")

  @Argument(help: "A table: a main clause, a tab, the same verb-final; nothing where it should be refused.")
  var table: String

  @Flag(help: "Also print every line that comes out otherwise.")
  var mistakes = false

  func run() throws {
    let rows = String(decoding: try Data(contentsOf: URL(filePath: table)), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      .filter { $0.count == 2 }
    let analyser = Analyser()
    for order in Recast.Order.allCases {
      var (answered, exact, refused, rightlyRefused) = (0, 0, 0, 0)
      for row in rows {
        let (given, wanted) = order == .subordinate ? (row[0], row[1]) : (row[1], row[0])
        if given.isEmpty { continue }
        let got = Recast.line(given, to: order, with: analyser)
        if got == nil {
          refused += 1
          if wanted.isEmpty { rightlyRefused += 1 }
        } else {
          answered += 1
          if got == wanted { exact += 1 }
        }
        if mistakes, got ?? "" != wanted {
          print("\(order.rawValue)\t\(given)\t\(got ?? "-")\t\(wanted.isEmpty ? "-" : wanted)")
        }
      }
      print("\(order.rawValue): answered \(answered), exact \(exact), refused \(refused), rightly \(rightlyRefused)")
    }
  }
}
