import Reports

/// Findings that were there before and are left in peace: fingerprints only, one on a line, never text.
struct Baseline {
  /// The name used when none is given.
  static let defaultName = ".zenderlint-baseline"

  /// The fingerprints.
  var fingerprints: Set<String>

  /// Reads a baseline.
  ///
  /// - Throws: `UsageError` when the file cannot be read or holds something else.
  init(readingFrom path: String) throws {
    let bytes: [UInt8]
    do {
      bytes = try System.read(path)
    } catch {
      throw UsageError(message: "\(path): \(error.reason)")
    }
    fingerprints = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
      if text.isEmpty || text.hasPrefix("#") { continue }
      guard text.hasPrefix("sha256:"), text.utf8.count == 71 else {
        throw UsageError(message: "\(path):\(index + 1): dit is geen vingerafdruk (sha256:…)")
      }
      fingerprints.insert(text)
    }
  }

  /// A baseline of these fingerprints.
  init(_ fingerprints: some Sequence<String>) {
    self.fingerprints = Set(fingerprints)
  }

  /// Writes the baseline.
  func write(to path: String) throws {
    var text = "# Wat \(Tool.name) hier al vond en laat rusten. Alleen vingerafdrukken, geen tekst.\n"
    for fingerprint in fingerprints.sorted() { text += fingerprint + "\n" }
    // What is no baseline was named by mistake, and may be all there is of somebody's letter.
    if System.exists(path), (try? System.kind(path)) == .file { _ = try Baseline(readingFrom: path) }
    do {
      try FileWriter.write(Array(text.utf8), to: path)
    } catch {
      throw UsageError(message: "\(path): \(error.reason)")
    }
  }
}
