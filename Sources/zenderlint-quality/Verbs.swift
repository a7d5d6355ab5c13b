import ArgumentParser
import Dutch
import FoundationEssentials

/// Finite verbs that the verb table does not know, in texts and counted.
struct Verbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reports finite verb tokens that are neither in the verb table nor found by rule.")

  @Argument(help: "Files of JSON lines with a field text or s, or folders of such files.")
  var paths: [String]

  @Flag(help: "Also print every sentence in which no finite verb was found.")
  var verbless = false

  func run() throws {
    for file in try paths.flatMap(Self.files) {
      var count = Count()
      let data = try Data(contentsOf: URL(filePath: file))
      for line in data.split(separator: UInt8(ascii: "\n")) {
        let text = try JSONDecoder().decode(Line.self, from: Data(line))
        count.add(Array((text.text ?? text.s ?? "").utf8), printsVerbless: verbless)
      }
      print("\(file): \(count)")
      for (word, number) in count.unknown.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        print("  \(number) \(word)")
      }
    }
  }

  /// A line of a file.
  private struct Line: Decodable {
    var text: String?
    var s: String?
  }

  /// A file itself, or the files of a folder.
  private static func files(_ path: String) throws -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ValidationError("\(path) does not exist")
    }
    if !isFolder { return [path] }
    return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".jsonl") }.sorted()
      .map { "\(path)/\($0)" }
  }

  /// What was seen of the finite verbs of a file.
  private struct Count: CustomStringConvertible {
    var finite = 0
    var unknown: [String: Int] = [:]
    private let analyser = Analyser()
    private var passage = Passage()

    init() {}

    mutating func add(_ bytes: [UInt8], printsVerbless: Bool) {
      bytes.withUnsafeBufferPointer { text in
        analyser.analyse(text, in: 0..<text.count, lines: .automatic, into: &passage)
      }
      for sentence in passage.sentences {
        let verbs = passage.clauses[sentence.clauses].filter { $0.finite >= 0 }
        if verbs.isEmpty, printsVerbless { print("- " + String(decoding: bytes[sentence.bytes], as: UTF8.self)) }
        for clause in verbs {
          finite += 1
          guard clause.finiteRow < 0 else { continue }
          let word = String(decoding: bytes[passage.tokens[clause.finite].range], as: UTF8.self)
          unknown[word, default: 0] += 1
        }
      }
    }

    var description: String {
      let known = finite - unknown.values.reduce(0, +)
      let share = (Double(known) / Double(max(finite, 1)) * 10_000).rounded() / 10_000
      return "\(known) of \(finite) finite verbs known, \(share)"
    }
  }
}

/// All forms that the verb table makes, for a spelling checker to go over.
struct Forms: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the forms made of every verb of the table, one a line: the form, a tab, the infinitive.")

  func run() throws {
    let vocabulary = Vocabulary.shared
    let conjugation = Conjugation(vocabulary)
    for row in conjugation.rows {
      for form in conjugation.paradigm(row) { print("\(form)\t\(vocabulary.lemma(row))") }
    }
  }
}
