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

  static let all: [LabelledClause] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/zinsdelen.tsv")
    let lines = try! String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.map { line in
      guard let clause = LabelledClause(line) else { preconditionFailure("zinsdelen.tsv: cannot read “\(line)”") }
      return clause
    }
  }()
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

  @Test func `Finite verbs are found in every order`() {
    let inspector = Inspector(settings: Settings())
    var main = Share()
    var final = Share()
    var misses: [String] = []
    for labelled in LabelledClause.all {
      let isRight = Self.clause(labelled, inspector) != nil
      if labelled.order == "final" { final.count(isRight) } else { main.count(isRight) }
      if !isRight { misses.append("\(labelled.order): \(labelled.text)") }
    }
    #expect(main.value >= 0.997, "\(misses.joined(separator: "\n"))")
    #expect(final.value >= 0.993, "\(misses.joined(separator: "\n"))")
  }

  @Test func `Subjects and their persons are found`() {
    let inspector = Inspector(settings: Settings())
    var subjects = Share()
    var persons = Share()
    var misses: [String] = []
    for labelled in LabelledClause.all {
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
    #expect(subjects.value >= 0.968, "\(misses.joined(separator: "\n"))")
    #expect(persons.value >= 0.928, "\(misses.joined(separator: "\n"))")
  }

  @Test func `Orders are told apart`() {
    let inspector = Inspector(settings: Settings())
    var orders = Share()
    var misses: [String] = []
    for labelled in LabelledClause.all {
      guard let clause = Self.clause(labelled, inspector) else { continue }
      let isRight = "\(clause.order)" == labelled.order
      orders.count(isRight)
      if !isRight { misses.append("\(labelled.order), not \(clause.order): \(labelled.text)") }
    }
    #expect(orders.value >= 0.980, "\(misses.joined(separator: "\n"))")
  }
}
