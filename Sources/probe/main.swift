internal import Dutch
if CommandLine.arguments.count > 1 { evaluate(CommandLine.arguments[1]) }
while CommandLine.arguments.count == 1, let line = readLine() {
  let analyser = Shared.analyser
  var passage = Passage()
  let bytes = Array(line.utf8)
  bytes.withUnsafeBufferPointer { analyser.analyse($0, in: 0..<bytes.count, lines: .everyLine, into: &passage) }
  func text(_ r: Range<Int>) -> String { r.isEmpty ? "" : String(decoding: bytes[Int(passage.tokens[r.lowerBound].start)..<Int(passage.tokens[r.upperBound-1].end)], as: UTF8.self) }
  print("# " + line)
  for s in passage.sentences {
    for c in s.clauses {
      let k = passage.clauses[c]
      print("  [\(text(k.tokens))] \(k.kind) \(k.order) fin=\(k.finite < 0 ? "-" : text(k.finite..<k.finite+1)) subj=\(k.subject < 0 ? "-" : text(k.subjectPhrase)) \(k.person.map{"\($0)"} ?? "-") shared=\(k.isSubjectShared) part=\(k.particle < 0 ? "-" : text(k.particle..<k.particle+1)) nonf=\(k.nonfinite < 0 ? "-" : text(k.nonfinite..<k.nonfinite+1)) verb=\(analyser.vocabulary.lemma(k.verbRow)) \(k.tense) neg=\(k.negation >= 0) frame=\(k.frame) q=\(k.isQuoted)")
    }
    for m in passage.matches[s.matches] { print("    ~ \(m.sense.rawValue): \(text(m.tokens)) [\(analyser.vocabulary.entry(m.entry).text)]") }
  }
}
enum Shared { nonisolated(unsafe) static let analyser = Analyser() }

func split(_ s: String, _ c: Character) -> [String] { s.split(separator: c, omittingEmptySubsequences: false).map(String.init) }
func evaluate(_ show: String) {
  var n: [String: (Int, Int)] = [:], subj = (0, 0), order = (0, 0), pers = (0, 0)
  while let line = readLine() {
    let cols = split(line, "\t")
    guard cols.count >= 5 else { continue }
    var bytes: [UInt8] = []; var marks: [Range<Int>] = []; var start = 0
    for s in cols[0].unicodeScalars {
      if s == "«" { start = bytes.count } else if s == "»" { marks.append(start..<bytes.count) } else { bytes.append(contentsOf: Array(String(s).utf8)) }
    }
    guard let verb = marks.first(where: { String(decoding: bytes[$0], as: UTF8.self) == cols[1] }) else { continue }
    let subject = marks.first(where: { $0 != verb && String(decoding: bytes[$0], as: UTF8.self) == cols[2] }) ?? (cols[1] == cols[2] ? verb : nil)
    var passage = Passage()
    bytes.withUnsafeBufferPointer { Shared.analyser.analyse($0, in: 0..<bytes.count, lines: .everyLine, into: &passage) }
    let clause = passage.clauses.first { $0.finite >= 0 && passage.tokens[$0.finite].range == verb }
    let key = cols[3]
    n[key, default: (0, 0)].1 += 1
    var bad = ""
    if let clause {
      n[key, default: (0, 0)].0 += 1
      if let subject {
        subj.1 += 1
        if clause.subject >= 0, passage.tokens[clause.subject].range == subject { subj.0 += 1 } else { bad += " SUBJ=\(clause.subject < 0 ? "-" : String(decoding: bytes[passage.tokens[clause.subject].range], as: UTF8.self))" }
      }
      order.1 += 1; if "\(clause.order)" == key { order.0 += 1 } else { bad += " ORDER=\(clause.order)" }
      pers.1 += 1; if clause.person.map({ "\($0)" }) == cols[4] { pers.0 += 1 } else { bad += " PERSON=\(clause.person.map { "\($0)" } ?? "-")" }
    } else { bad = " VERB: " + passage.clauses.map { $0.finite < 0 ? "-" : String(decoding: bytes[passage.tokens[$0.finite].range], as: UTF8.self) }.joined(separator: ",") }
    if !bad.isEmpty, show == "show" { print(cols[0], "|", cols[1], cols[2], cols[3], cols[4], "|", bad) }
  }
  for (k, v) in n.sorted(by: { $0.key < $1.key }) { print(k, v, Double(v.0) / Double(v.1)) }
  print("subject", subj, Double(subj.0) / Double(subj.1), "order", order, "person", pers)
}
