/// A way to write findings down.
///
/// Files are written apart from each other, so that several can be written at once; `document` joins them.
package protocol ReportFormat: Sendable {
  /// The name after `--format`.
  var name: String { get }
  /// What stands before the first file.
  func opening(_ summary: RunSummary) -> [UInt8]
  /// What is said of one file; nothing for a file that the format passes over.
  func file(_ file: CheckedFile) -> [UInt8]
  /// Hands over what `file` says of a file in parts, as soon as each is made.
  func parts(of file: CheckedFile, _ take: ([UInt8]) throws -> Void) rethrows
  /// What stands between files that have something to say.
  var separator: String { get }
  /// What stands after the last file.
  func closing(_ summary: RunSummary) -> [UInt8]
}

extension ReportFormat {
  package var separator: String { "" }

  package func opening(_ summary: RunSummary) -> [UInt8] { [] }

  package func closing(_ summary: RunSummary) -> [UInt8] { [] }

  package func parts(of file: CheckedFile, _ take: ([UInt8]) throws -> Void) rethrows { try take(self.file(file)) }

  /// Hands over the whole report on a single file in parts, so that it need not be in memory whole: it can be far larger
  /// than the text it is about.
  package func report(on file: CheckedFile, _ summary: RunSummary, _ take: ([UInt8]) throws -> Void) rethrows {
    try take(opening(summary))
    try parts(of: file, take)
    try take(closing(summary))
  }

  /// The pieces of the whole report, one after the other: what `file` gave for each file, in order, and what stands around
  /// them. They are not joined, since a report can be larger than everything else together.
  package func pieces(_ files: [[UInt8]], _ summary: RunSummary) -> [[UInt8]] {
    let between = Array(separator.utf8)
    var pieces = [opening(summary)]
    var isFirst = true
    for file in files where !file.isEmpty {
      if !isFirst, !between.isEmpty { pieces.append(between) }
      pieces.append(file)
      isFirst = false
    }
    pieces.append(closing(summary))
    return pieces.filter { !$0.isEmpty }
  }

  /// The pieces of the whole report on these files, one after the other.
  package func pieces(_ files: [CheckedFile]) -> [[UInt8]] {
    var summary = RunSummary()
    for file in files { summary.add(file) }
    return pieces(files.map { self.file($0) }, summary)
  }

  /// The whole report on these files, one after the other.
  package func document(_ files: [CheckedFile]) -> [UInt8] { Self.joined(pieces(files)) }

  /// Pieces of a report as one row of bytes.
  package static func joined(_ pieces: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { bytes.append(contentsOf: piece) }
    return bytes
  }
}

/// How a report looks where that is not laid down by its format.
package struct ReportStyle: Equatable, Sendable {
  /// Whether colours and other terminal attributes may be used.
  package var colour = false
  /// The width lines are wrapped to.
  package var width = 80
  /// Whether the summary is left out.
  package var quiet = false

  package init(colour: Bool = false, width: Int = 80, quiet: Bool = false) {
    self.colour = colour
    self.width = width
    self.quiet = quiet
  }
}

/// The tool as reports name it.
package enum Tool {
  package static let name = "zenderlint"
  package static let version = "0.1.0"
}

/// All formats, in the order in which they are listed.
package enum ReportFormats {
  /// The names after `--format`.
  package static let names = all(ReportStyle()).map(\.name)

  /// The format with a name.
  package static func named(_ name: String, style: ReportStyle) -> (any ReportFormat)? {
    all(style).first { $0.name == name }
  }

  private static func all(_ style: ReportStyle) -> [any ReportFormat] {
    [
      FullReport(style: style),
      ConciseReport(style: style),
      JSONReport(),
      JSONLinesReport(),
      SARIFReport(),
      GitHubReport(),
      GitLabReport(),
      JUnitReport(),
      CheckstyleReport(),
      RDJSONReport(),
    ]
  }
}
