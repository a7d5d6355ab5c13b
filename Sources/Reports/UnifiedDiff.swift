/// The difference between two texts, as `diff -u` and `patch` have it.
package enum UnifiedDiff {
  /// A line of a hunk.
  private struct Line {
    /// A space, a minus or a plus.
    var mark: Character
    var text: ArraySlice<UInt8>
    /// The lines of the old and the new text that come before this one.
    var old: Int
    var new: Int
  }

  /// Unchanged lines around a change.
  private static let context = 3

  /// The difference; nothing between equal texts.
  package static func between(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
    guard old != new else { return [] }
    let lines = lines(old, new)
    var bytes = Array("--- \(path)\n+++ \(path)\n".utf8)
    let changed = lines.indices.filter { lines[$0].mark != " " }
    var index = 0
    while index < changed.count {
      var last = index
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
      let range = max(0, changed[index] - context)..<min(lines.count, changed[last] + context + 1)
      append(lines[range], to: &bytes)
      index = last + 1
    }
    return bytes
  }

  /// Both texts' lines, removed ones before added ones.
  private static func lines(_ old: [UInt8], _ new: [UInt8]) -> [Line] {
    let oldLines = split(old)
    let newLines = split(new)
    let difference = newLines.difference(from: oldLines)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (o, n) = (0, 0)
    while o < oldLines.count || n < newLines.count {
      if o < oldLines.count, removed.contains(o) {
        lines.append(Line(mark: "-", text: oldLines[o], old: o, new: n))
        o += 1
      } else if n < newLines.count, added.contains(n) {
        lines.append(Line(mark: "+", text: newLines[n], old: o, new: n))
        n += 1
      } else {
        lines.append(Line(mark: " ", text: oldLines[o], old: o, new: n))
        o += 1
        n += 1
      }
    }
    return lines
  }

  /// Lines with their line feeds.
  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  /// Writes one hunk.
  private static func append(_ lines: ArraySlice<Line>, to bytes: inout [UInt8]) {
    guard let first = lines.first else { return }
    let oldCount = lines.count { $0.mark != "+" }
    let newCount = lines.count { $0.mark != "-" }
    let oldStart = oldCount == 0 ? first.old : first.old + 1
    let newStart = newCount == 0 ? first.new : first.new + 1
    bytes.append(contentsOf: "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n".utf8)
    for line in lines {
      bytes.append(contentsOf: String(line.mark).utf8)
      bytes.append(contentsOf: line.text)
      if line.text.last != UInt8(ascii: "\n") { bytes.append(contentsOf: "\n\\ No newline at end of file\n".utf8) }
    }
  }
}
