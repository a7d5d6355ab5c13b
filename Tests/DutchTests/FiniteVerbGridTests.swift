import Testing

@testable import Dutch

/// A subject with the form of the verb it takes: 1 as *ik*, 2 as *jij*, 3 as *hij*, 4 as *wij*.
private let subjects: [(words: String, form: Int)] = [
  ("ik", 1), ("jij", 2), ("je", 2), ("u", 2), ("hij", 3), ("zij", 3), ("ze", 4), ("we", 4), ("jullie", 4),
  ("mijn moeder", 3), ("Lotte", 3), ("Tom en Lotte", 4), ("niemand", 3), ("de buren", 4), ("mijn zoon en dochter", 4),
]

/// Auxiliaries and modals in the four forms, and whether a participle follows.
private let auxiliaries: [(forms: [String], takesParticiple: Bool)] = [
  (["heb", "hebt", "heeft", "hebben"], true), (["had", "had", "had", "hadden"], true),
  (["wil", "wilt", "wil", "willen"], false), (["zou", "zou", "zou", "zouden"], false),
  (["moet", "moet", "moet", "moeten"], false),
]

/// Objects with a participle and an infinitive; many participles look like a past.
private let predicates: [(object: String, participle: String, infinitive: String)] = [
  ("het huis", "verkocht", "verkopen"), ("mijn broer", "ontmoet", "ontmoeten"), ("de sleutels", "vergeten", "vergeten"),
  ("alles", "verteld", "vertellen"), ("haar", "gezien", "zien"), ("de was", "gedaan", "doen"),
]

/// Separable verbs in the four forms.
private let separable: [(forms: [String], particle: String, object: String)] = [
  (["bel", "belt", "belt", "bellen"], "op", "haar"), (["lach", "lacht", "lacht", "lachen"], "uit", "mijn broer"),
  (["zeg", "zegt", "zegt", "zeggen"], "af", "elke afspraak"),
  (["ruim", "ruimt", "ruimt", "ruimen"], "op", "de keuken"),
  (["geef", "geeft", "geeft", "geven"], "uit", "te veel geld"),
]

/// Orders: the verb and the rest.
private let orders = [
  ("bel", "je moeder op"), ("doe", "de deur dicht"), ("luister", "eens"), ("laat", "me met rust"),
  ("kom", "hier zitten"), ("geef", "me de sleutels terug"), ("zeg", "dat niet tegen haar"),
  ("leg", "die telefoon weg"), ("wacht", "even op mij"), ("help", "me even"), ("hou", "daarmee op"),
  ("denk", "daar eens over na"), ("blijf", "van me af"), ("stop", "met roken"), ("ga", "naar huis"),
]

/// Forms of the Flemish *ge* and *gij*: the verb, and whether a participle follows.
private let flemish = [
  ("hebt", true), ("hadt", true), ("zult", false), ("moet", false), ("kunt", false), ("wilt", false), ("gaat", false),
]

/// Pasts that look like something else too, and what follows them.
private let pasts = [
  ("vroeg", "niets"), ("was", "er niet bij"), ("bleef", "stil"), ("verkocht", "mijn fiets"), ("wist", "het al"),
  ("liep", "de kamer uit"), ("zei", "niets"),
]

/// A sentence and its finite verbs in order.
private struct Cell {
  var text: String
  var verbs: [String]

  init(_ text: String, _ verbs: String...) {
    self.text = text.prefix(1).uppercased() + text.dropFirst()
    self.verbs = verbs
  }
}

/// Every subject with every verb in every order.
private func grid() -> [Cell] {
  var cells: [Cell] = []
  for subject in subjects {
    // *heb je*, *bel je*: without -t before its subject.
    let isInvertedStem = ["jij", "je"].contains(subject.words)
    for auxiliary in auxiliaries {
      let verb = auxiliary.forms[subject.form - 1]
      let isBare = isInvertedStem && verb != "had" && verb != "zou"
      let inverted = isBare ? auxiliary.forms[0] : verb
      for predicate in predicates {
        let rest = auxiliary.takesParticiple ? predicate.participle : predicate.infinitive
        cells.append(Cell("\(subject.words) \(verb) \(predicate.object) \(rest).", verb))
        cells.append(Cell("gisteren \(inverted) \(subject.words) \(predicate.object) \(rest).", inverted))
        cells.append(Cell("Ik weet dat \(subject.words) \(predicate.object) \(verb) \(rest).", "weet", verb))
      }
    }
    for one in separable {
      let verb = one.forms[subject.form - 1]
      let inverted = isInvertedStem ? one.forms[0] : verb
      cells.append(Cell("\(subject.words) \(verb) \(one.object) \(one.particle).", verb))
      cells.append(Cell("elke dag \(inverted) \(subject.words) \(one.object) \(one.particle).", inverted))
      cells.append(Cell("waarom \(inverted) \(subject.words) \(one.object) \(one.particle)?", inverted))
      cells.append(Cell("\(inverted) \(subject.words) \(one.object) \(one.particle)?", inverted))
      cells.append(
        Cell("Ik vind het fijn als \(subject.words) \(one.object) \(one.particle)\(verb).", "vind", one.particle + verb)
      )
    }
  }
  for (verb, rest) in orders {
    cells.append(Cell("\(verb) \(rest).", verb))
    cells.append(Cell("en \(verb) \(rest).", verb))
    cells.append(Cell("\(verb) \(rest), want ik ben moe.", verb, "ben"))
    cells.append(Cell("als je thuis bent, \(verb) \(rest).", "bent", verb))
  }
  for subject in ["ge", "gij"] {
    for (verb, takesParticiple) in flemish {
      for predicate in predicates {
        let rest = "\(predicate.object) \(takesParticiple ? predicate.participle : predicate.infinitive)"
        cells.append(Cell("\(subject) \(verb) \(rest).", verb))
        cells.append(Cell("gisteren \(verb) \(subject) \(rest).", verb))
        cells.append(Cell("\(verb) \(subject) \(rest)?", verb))
      }
    }
  }
  for subject in subjects where subject.form < 4 {
    for (verb, rest) in pasts {
      cells.append(Cell("\(subject.words) \(verb) \(rest).", verb))
      cells.append(Cell("vorige week \(verb) \(subject.words) \(rest).", verb))
    }
  }
  return cells
}

@Test("The finite verb is found with every subject, in every order")
func finiteVerbOfGrid() {
  let analyser = Analyser()
  var wrong: [String] = []
  let cells = grid()
  for cell in cells {
    var passage = Passage()
    let found = Array(cell.text.utf8).withUnsafeBufferPointer { bytes in
      analyser.analyse(bytes, in: 0..<bytes.count, lines: .automatic, into: &passage)
      return passage.clauses.filter { $0.finite >= 0 }.map { clause in
        let token = passage.tokens[clause.finite]
        return String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self).lowercased()
      }
    }
    if found.sorted() != cell.verbs.map({ $0.lowercased() }).sorted() { wrong.append("\(cell.text) \(found)") }
  }
  #expect(cells.count > 1500)
  #expect(wrong.isEmpty, "\(wrong.count) of \(cells.count): \(wrong.prefix(20))")
}
