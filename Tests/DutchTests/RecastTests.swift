import Foundation
import Testing

@testable import Dutch

/// The rows of `Tests/Corpus/woordvolgorde.tsv`: a main clause, a tab, the same verb-final; nothing where it must be refused.
private let rows: [(main: String, final: String?)] = {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus/woordvolgorde.tsv")
  guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
  return text.split(separator: "\n").compactMap { line in
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 2 else { return nil }
    return (String(columns[0]), columns[1].isEmpty ? nil : String(columns[1]))
  }
}()

/// How lines came out.
private struct Tally {
  var answered = 0
  var exact = 0
  var refused = 0
  var wrong: [String] = []

  mutating func add(_ given: String, _ got: String?, _ wanted: String?) {
    guard let got else {
      refused += 1
      return
    }
    answered += 1
    if got == wanted { exact += 1 } else { wrong.append("\(given) -> \(got), not \(wanted ?? "refused")") }
  }

  var share: Double { Double(exact) / Double(max(answered, 1)) }
}

@Test("Main clauses are put verb-final word for word, and refused rather than guessed")
func mainToSubordinate() {
  let analyser = Analyser()
  var tally = Tally()
  for (main, final) in rows { tally.add(main, Recast.line(main, to: .subordinate, with: analyser), final) }
  #expect(tally.answered >= 1950)
  #expect(tally.share >= 0.99, "\(tally.wrong)")
  // What can be answered is answered: the rows without a second column and a few more are refused.
  #expect(tally.refused <= 80, "\(tally.refused) of \(rows.count) refused")
}

@Test("Verb-final clauses go back to main clauses, the subject first")
func subordinateToMain() {
  let analyser = Analyser()
  var tally = Tally()
  for (main, final) in rows {
    guard let final, let first = final.split(separator: " ").first,
      main.hasPrefix(first.prefix(1).uppercased() + first.dropFirst())
    else {
      continue
    }
    tally.add(final, Recast.line(final, to: .main, with: analyser), main)
  }
  #expect(tally.answered >= 1700)
  #expect(tally.share >= 0.98, "\(tally.wrong)")
}

@Test(
  "Questions, orders and two sentences are no statement to put in another order",
  arguments: ["Waarom bel je niet?", "Bel me terug.", "Ga zitten!", "Je belde. Ik wachtte.", "", "Pff.", "Kom je?"])
func refused(line: String) {
  #expect(Recast.line(line, to: .subordinate) == nil)
}

/// A sentence's first clause recast.
private func recast(_ line: String, _ body: (Recast) -> String?) -> String? {
  let analyser = Analyser()
  var passage = Passage()
  let bytes = Array(line.utf8)
  return bytes.withUnsafeBufferPointer { buffer in
    analyser.analyse(buffer, in: 0..<buffer.count, lines: .automatic, into: &passage)
    return body(Recast(passage, analyser.lexemes, buffer))
  }
}

@Test(
  "Clauses are put in the past",
  arguments: [
    ("Jij luistert niet naar me.", "je niet naar me luisterde"),
    ("Je hebt me niet opgebeld.", "je me niet opbelde"),
    ("Je ruimt de tafel niet af.", "je de tafel niet afruimde"),
    ("U belt niet terug.", "u niet terugbelde"),
    ("Jullie komen niet naar mijn verjaardag.", "jullie niet naar mijn verjaardag kwamen"),
    ("Ge laat mij staan.", "ge mij liet staan"),
    ("Je zit te gamen.", "je zat te gamen"),
    ("Je hebt de hele avond zitten gamen.", "je de hele avond zat te gamen"),
  ])
func past(main: String, expected: String) {
  #expect(recast(main) { $0.past(0) } == expected)
}

@Test(
  "Clauses become infinitive phrases",
  arguments: [
    ("Jij luistert naar me.", "naar me willen luisteren"),
    ("Je hebt me opgebeld.", "me willen opbellen"),
    ("Je zet de vuilnis buiten.", "de vuilnis buiten willen zetten"),
    ("Je laat me uitpraten.", "me willen laten uitpraten"),
    ("Je kan de was ophangen.", "de was willen ophangen"),
    ("U moet uw kamer schoon houden.", "uw kamer schoon willen houden"),
  ])
func infinitive(main: String, expected: String) {
  #expect(recast(main) { $0.infinitive(0, modal: "willen") } == expected)
}

@Test("A fragment of a sentence is put in another order or refused, and never ends the process")
func fragmentsAreRead() {
  let analyser = Analyser()
  for (number, row) in rows.enumerated() where number.isMultiple(of: 4) {
    let words = row.main.split(separator: " ")
    for cut in 1..<max(words.count, 2) {
      for part in [words[..<cut], words[cut...]] {
        let line = part.joined(separator: " ")
        _ = Recast.line(line, to: .subordinate, with: analyser)
        _ = Recast.line(line, to: .main, with: analyser)
      }
    }
  }
}

@Test(
  "A possessive behind als is weighed once",
  arguments: ["dat jij mij als zijn broer ziet", "wie mij als zijn vrouw kent, weet dat", "omdat ik als zijn baas kom"])
func possessiveBehindAls(_ line: String) {
  #expect(Recast.line(line, to: .main, with: Analyser())?.isEmpty != true)
}
