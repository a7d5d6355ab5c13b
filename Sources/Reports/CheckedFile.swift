package import Imago

/// One input and what became of it.
package struct CheckedFile: Sendable {
  /// What came of reading and checking an input.
  package enum Outcome: Sendable {
    /// It was linted.
    case checked(Report)
    /// It could not be linted, and why, in one line of Dutch.
    case failed(String)
  }

  /// The path as the user wrote it, or `-` for text without a file.
  package var path: String
  /// The text in UTF-8 that offsets count in; empty after a failure.
  package var text: [UInt8]
  /// Bytes of the file before `text`: three for a byte order mark.
  package var leading: Int
  package private(set) var outcome: Outcome
  /// The fingerprints of the findings that were not left out.
  private var keptFingerprints: [String]?

  package init(path: String, text: [UInt8], leading: Int = 0, outcome: Outcome) {
    self.path = path
    self.text = text
    self.leading = leading
    self.outcome = outcome
  }

  /// The findings' fingerprints, in the same order; made anew whenever they are asked for.
  package var fingerprints: [String] { keptFingerprints ?? Fingerprints.all(findings, in: text) }

  /// Calls `visit` with each finding and its fingerprint, which is made then and not kept.
  func forEachFinding(_ visit: (Finding, String) throws -> Void) rethrows {
    if let keptFingerprints {
      for (finding, fingerprint) in zip(findings, keptFingerprints) { try visit(finding, fingerprint) }
    } else {
      var fingerprints = Fingerprints(text)
      for finding in findings { try visit(finding, fingerprints.next(finding)) }
    }
  }

  /// Leaves out the findings whose fingerprints are known already; the others keep theirs.
  package mutating func leaveOut(_ known: Set<String>) {
    guard case .checked(var report) = outcome, !known.isEmpty else { return }
    let fingerprints = fingerprints
    let kept = report.findings.indices.filter { !known.contains(fingerprints[$0]) }
    report.findings = kept.map { report.findings[$0] }
    keptFingerprints = kept.map { fingerprints[$0] }
    outcome = .checked(report)
  }

  /// The findings, or none after a failure.
  package var findings: [Finding] {
    if case .checked(let report) = outcome { report.findings } else { [] }
  }

  /// A range of the text as a string, without what lies outside the text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }
}

/// What a whole run came to: all that a report needs besides its files.
package struct RunSummary: Equatable, Sendable {
  package var files = 0
  package var errors = 0
  package var warnings = 0
  package var hints = 0
  package var notes = 0
  /// Sentences in which something was found, notes aside.
  package var sentences = 0
  /// How many findings each rule has.
  package var rules: [String: Int] = [:]
  /// The inputs that could not be linted.
  package var failures: [Failure] = []

  /// An input that could not be linted.
  package struct Failure: Equatable, Sendable {
    package var path: String
    /// Why, in one line of Dutch.
    package var reason: String
  }

  /// The summary of no files at all.
  package init() {}

  /// Counts one more input.
  package mutating func add(_ file: CheckedFile) {
    files += 1
    if case .failed(let reason) = file.outcome { failures.append(Failure(path: file.path, reason: reason)) }
    var seen: [Range<Int>] = []
    let findings = file.findings
    for index in findings.indices {
      rules[findings[index].rule, default: 0] += 1
      switch findings[index].level {
      case .error: errors += 1
      case .warning: warnings += 1
      case .hint: hints += 1
      case .note: notes += 1
      }
      if findings[index].level > .note { seen.append(findings[index].sentence) }
    }
    seen.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    sentences += seen.indices.count { $0 == 0 || seen[$0] != seen[$0 - 1] }
  }

  /// Counts everything another part of the run came to.
  package mutating func add(_ other: RunSummary) {
    files += other.files
    errors += other.errors
    warnings += other.warnings
    hints += other.hints
    notes += other.notes
    sentences += other.sentences
    rules.merge(other.rules, uniquingKeysWith: +)
    failures += other.failures
  }

  /// Whether anything was found at or above a level; notes never count.
  package func hasFindings(atLeast level: Level) -> Bool {
    errors > 0 && level <= .error || warnings > 0 && level <= .warning || hints > 0 && level <= .hint
  }
}
