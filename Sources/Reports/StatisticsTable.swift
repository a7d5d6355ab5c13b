import Imago

/// How often each rule found something: what `--statistics` shows.
package enum StatisticsTable {
  /// One line per rule, the most frequent first.
  package static func text(_ summary: RunSummary) -> String {
    let rows = summary.rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let countWidth = rows.map { String($0.value).count }.max() ?? 0
    let idWidth = rows.map(\.key.count).max() ?? 0
    var text = ""
    for (rule, count) in rows {
      let number = String(count)
      text += String(repeating: " ", count: countWidth - number.count) + number + "  " + rule
      if let description = AllRules.everything.first(where: { $0.id == rule }) {
        text += String(repeating: " ", count: idWidth - rule.count) + "  " + description.summary
      }
      text += "\n"
    }
    return text
  }
}
