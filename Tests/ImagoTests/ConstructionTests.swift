import Foundation
import Testing

@testable import Imago

/// A row of `constructies.tsv`: the construction, whether it reproaches, and the sentence.
private struct Row: CustomTestStringConvertible {
  var construction: String
  var isReproach: Bool
  var text: String

  var testDescription: String { "\(construction) \(text)" }
}

private let rows: [Row] = {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus/constructies.tsv")
  let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
  return lines.map { line in
    let columns = line.split(separator: "\t").map(String.init)
    return Row(construction: columns[0], isReproach: columns[1] == "verwijt", text: columns[2])
  }
}()

@Test("The table of constructions is read")
func tableIsRead() {
  #expect(rows.count > 200)
  #expect(Set(rows.map(\.construction)).count == 146)
}

@Test("Constructions find their reproaches and leave their look-alikes alone", arguments: rows)
private func construction(row: Row) throws {
  let strong = try Linter().check(Array(row.text.utf8)).findings.filter { $0.level >= .warning }
  #expect(strong.isEmpty != row.isReproach, "\(strong.map { ($0.rule, $0.message) })")
}
