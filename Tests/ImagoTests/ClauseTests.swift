import Foundation
import Testing

@testable import Dutch
@testable import Imago

/// A clause labelled by hand: the sentence with verb and subject marked, the verb, the subject's head, order and person.
private struct LabelledClause {
  var text: String
  var verb: Range<Int>
  var subject: Range<Int>?
  var order: String
  var person: String

  /// Reads `«Je» «belt» me nooit.	belt	Je	main	ander`.
  init?(_ line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 5 else { return nil }
    var bytes: [UInt8] = []
    var marks: [Range<Int>] = []
    var start = 0
    for scalar in columns[0].unicodeScalars {
      switch scalar {
      case "«": start = bytes.count
      case "»": marks.append(start..<bytes.count)
      default: bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    func mark(_ word: String) -> Range<Int>? { marks.first { bytes[$0].elementsEqual(word.utf8) } }
    guard let verb = mark(columns[1]) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
    self.verb = verb
    subject = columns[2].isEmpty ? nil : marks.last { bytes[$0].elementsEqual(columns[2].utf8) && $0 != verb }
    if !columns[2].isEmpty, subject == nil { return nil }
    order = columns[3]
    person = columns[4]
  }

  /// All of the corpus; a line that cannot be read fails.
  static func all() throws -> [LabelledClause] {
    try Corpus.lines("zinsdelen.tsv").map { line in try #require(LabelledClause(line), "zinsdelen.tsv: “\(line)”") }
  }
}

/// The labelled texts beside the tests.
private enum Corpus {
  /// The lines of a file.
  static func lines(_ name: String) throws -> [Substring] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "Corpus/\(name)"), encoding: .utf8).split(separator: "\n")
  }
}

/// How many of a number were right.
private struct Share {
  var right = 0
  var all = 0
  var value: Double { Double(right) / Double(max(all, 1)) }

  mutating func count(_ isRight: Bool) {
    all += 1
    if isRight { right += 1 }
  }
}

extension Person {
  fileprivate var label: String { "\(self)" }
}

/// Finite verb, subject and person of the labelled clauses. The floors only go up.
@Suite struct ClauseTests {
  /// The clause with the labelled verb, if there is one.
  private static func clause(_ labelled: LabelledClause, _ inspector: Inspector) -> TextAnalysis.Clause? {
    inspector.analyse(Array(labelled.text.utf8)).sentences.flatMap(\.clauses).first {
      $0.finiteVerb?.range == labelled.verb
    }
  }

  @Test func `Finite verbs are found in every order`() throws {
    let inspector = Inspector(settings: Settings())
    var main = Share()
    var final = Share()
    var misses: [String] = []
    for labelled in try LabelledClause.all() {
      let isRight = Self.clause(labelled, inspector) != nil
      if labelled.order == "final" { final.count(isRight) } else { main.count(isRight) }
      if !isRight { misses.append("\(labelled.order): \(labelled.text)") }
    }
    #expect(main.value >= 0.999, "\(misses.joined(separator: "\n"))")
    #expect(final.value >= 0.993, "\(misses.joined(separator: "\n"))")
  }

  @Test func `Subjects and their persons are found`() throws {
    let inspector = Inspector(settings: Settings())
    var subjects = Share()
    var persons = Share()
    var misses: [String] = []
    for labelled in try LabelledClause.all() {
      guard let clause = Self.clause(labelled, inspector) else { continue }
      guard let wanted = labelled.subject else {
        subjects.count(clause.subject == nil)
        continue
      }
      let isFound = clause.subject.map { $0.range.overlaps(wanted) } ?? false
      subjects.count(isFound)
      let isPerson = clause.subject?.person.label == labelled.person
      persons.count(isPerson)
      if !isFound || !isPerson {
        let found = clause.subject.map { "\($0.person.label)" } ?? "no subject"
        misses.append("\(labelled.person) \(labelled.text): \(found)")
      }
    }
    #expect(subjects.value >= 0.992, "\(misses.joined(separator: "\n"))")
    #expect(persons.value >= 0.985, "\(misses.joined(separator: "\n"))")
  }

  @Test func `Orders are told apart`() throws {
    let inspector = Inspector(settings: Settings())
    var orders = Share()
    var misses: [String] = []
    for labelled in try LabelledClause.all() {
      guard let clause = Self.clause(labelled, inspector) else { continue }
      let isRight = "\(clause.order)" == labelled.order
      orders.count(isRight)
      if !isRight { misses.append("\(labelled.order), not \(clause.order): \(labelled.text)") }
    }
    #expect(orders.value >= 0.985, "\(misses.joined(separator: "\n"))")
  }

  /// *Je* that is anyone and *je* that is the one spoken to: a subject between « and » and which of both it is.
  @Test func `Je for anyone is told from je for the one spoken to`() throws {
    let inspector = Inspector(settings: Settings())
    var shares: [String: Share] = [:]
    var misses: [String] = []
    for line in try Corpus.lines("algemeen.tsv") {
      let columns = line.split(separator: "\t").map(String.init)
      try #require(columns.count == 2)
      let before = try #require(columns[0].split(separator: "«", omittingEmptySubsequences: false).first)
      let text = columns[0].filter { $0 != "«" && $0 != "»" }
      let clause = inspector.analyse(Array(text.utf8)).sentences.flatMap(\.clauses).first {
        $0.subject?.range.lowerBound == before.utf8.count
      }
      let isRight = clause?.subject?.person.label == columns[1]
      shares[columns[1], default: Share()].count(isRight)
      if !isRight { misses.append("\(columns[1]): \(columns[0])") }
    }
    let anyone = try #require(shares["algemeen"])
    let other = try #require(shares["ander"])
    #expect(anyone.all >= 45 && other.all >= 50)
    #expect(anyone.value >= 0.97, "\(misses.joined(separator: "\n"))")
    #expect(other.value == 1, "\(misses.joined(separator: "\n"))")
  }
}
