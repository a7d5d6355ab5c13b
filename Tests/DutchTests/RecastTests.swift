import Foundation
import Testing

@testable import Dutch

/// The rows of `Tests/Corpus/woordvolgorde.tsv`: a main clause, a tab, the same verb-final; nothing where it must be refused.
private let rows: [(main: String, final: String?)] = {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus/woordvolgorde.tsv")
  return try! String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 2 else { return nil }
    return (String(columns[0]), columns[1].isEmpty ? nil : String(columns[1]))
  }
}()

@Test("Main clauses of the corpus are put verb-final, word for word")
func wordOrder() {
  let analyser = Analyser()
  var exact = 0
  var wrong = 0
  for (main, final) in rows {
    let got = Recast.line(main, to: .subordinate, with: analyser)
    if got == final {
      exact += 1
    } else {
      if got != nil { wrong += 1 }
      print("\(main): \(got ?? "refused") instead of \(final ?? "refused")")
    }
  }
  let share = Double(exact) / Double(max(rows.count, 1))
  print("exact: \(share), wrong: \(wrong)")
  #expect(share >= 0.92)
  #expect(Double(wrong) / Double(max(rows.count, 1)) <= 0.03, "refuse rather than guess")
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
  ])
func infinitive(main: String, expected: String) {
  #expect(recast(main) { $0.infinitive(0, modal: "willen") } == expected)
}
