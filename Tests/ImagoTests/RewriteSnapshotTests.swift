import Foundation
import Testing

@testable import Imago

/// `Snapshots/herschrijvingen.tsv`: drafts with what is offered for them, each read and marked *goed*, *stroef* or *fout*.
///
/// After a change that moves rewrites, renew it with
/// `ZENDERLINT_RENEW=1 swift test --filter RewriteSnapshot`: what is still offered keeps its mark, what is new is marked
/// *nieuw*. Read the new ones aloud and mark them; the difference is the change's review.
@Suite struct RewriteSnapshot {
  private struct Row: Equatable {
    var mark: String
    var draft: String
    var kind: String
    var text: String

    var line: String { [mark, draft, kind, text].joined(separator: "\t") }
  }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots/herschrijvingen.tsv")

  private static func rows() throws -> [Row] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(columns.count == 4, "\(file.lastPathComponent): \(line)")
      return Row(mark: columns[0], draft: columns[1], kind: columns[2], text: columns[3])
    }
  }

  /// What is offered now for the drafts of the rows, with the marks that were given before.
  private static func renewed(_ rows: [Row]) throws -> [Row] {
    let linter = try Linter()
    var drafts: [String] = []
    for row in rows where drafts.last != row.draft { drafts.append(row.draft) }
    return drafts.flatMap { draft in
      linter.check(Array(draft.utf8)).findings.filter { $0.level >= .warning && $0.rule != "lengte" }
        .flatMap(\.suggestions).map { suggestion in
          let known = rows.first { $0.draft == draft && $0.text == suggestion.text }
          return Row(
            mark: known?.mark ?? "nieuw", draft: draft, kind: suggestion.kind.rawValue, text: suggestion.text)
        }
    }
  }

  @Test func `Rewrites that were read are good, none is wrong, and few are unread`() throws {
    var rows = try Self.rows()
    let now = try Self.renewed(rows)
    if ProcessInfo.processInfo.environment["ZENDERLINT_RENEW"] != nil {
      try Data((now.map(\.line).joined(separator: "\n") + "\n").utf8).write(to: Self.file)
      rows = now
    }
    let changed = now.filter { !rows.contains($0) } + rows.filter { !now.contains($0) }
    for row in changed { print("changed: \(row.line)") }
    let marked = now.filter { $0.mark != "nieuw" }
    #expect(rows.count >= 200)
    #expect(!rows.contains { $0.mark == "fout" }, "\(rows.filter { $0.mark == "fout" })")
    #expect(Double(marked.count { $0.mark == "goed" }) >= 0.95 * Double(marked.count))
    #expect(now.count - marked.count <= 40, "renew \(Self.file.lastPathComponent), read what is new and mark it")
    #expect(marked.count >= 160, "too few of the drafts are still rewritten as they were read")
  }
}
