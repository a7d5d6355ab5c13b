import Testing

@testable import Dutch

/// Subjects as long as real text has them, with the form of the verb they take: 1 as *ik*, 3 as *hij*, 4 as *wij*.
private let subjects: [(words: String, form: Int)] = [
  ("de man", 3), ("mijn oudste zus", 3), ("Jan", 3), ("de buren", 4), ("Lotte en Tom", 4), ("het meisje", 3),
  ("een vrouw uit Gent", 3), ("de kinderen van de buren", 4), ("ik", 1), ("hij", 3), ("wij", 4), ("jullie", 4),
  ("iemand", 3), ("de meeste leerlingen", 4), ("onze leraar Frans", 3), ("minister De Vries", 3),
  ("geen van de spelers", 3), ("ook mijn vader", 3), ("bijna alle winkels", 4), ("ruim honderd boeren", 4),
]

/// Forms of a verb as *ik*, *jij*, *hij* and *wij* say it.
private typealias Forms = [String]

private let hebben: Forms = ["heb", "hebt", "heeft", "hebben"]
private let had: Forms = ["had", "had", "had", "hadden"]
private let zijn: Forms = ["ben", "bent", "is", "zijn"]
private let worden: Forms = ["werd", "werd", "werd", "werden"]
private let willen: Forms = ["wil", "wilt", "wil", "willen"]
private let moeten: Forms = ["moet", "moet", "moet", "moeten"]
private let zouden: Forms = ["zou", "zou", "zou", "zouden"]
private let konden: Forms = ["kon", "kon", "kon", "konden"]

/// Objects with a participle and an infinitive, separable ones among them.
private let predicates = [
  ("het huis", "verkocht", "verkopen"), ("haar", "opgebeld", "opbellen"), ("de hele zaak", "uitgelegd", "uitleggen"),
  ("alles", "verteld", "vertellen"),
]

/// Separable verbs.
private let separable: [(forms: Forms, particle: String)] = [
  (["bel", "belt", "belt", "bellen"], "op"), (["geef", "geeft", "geeft", "geven"], "terug"),
  (["neem", "neemt", "neemt", "nemen"], "mee"),
]

/// What a subject may be described by.
private let relatives = [
  "die gisteren belde", "die ik niet kende", "die haar had geholpen", "die naast ons woont", "die de deur opendeed",
  "met wie ik sprak", "van wie ik hield",
]

/// Subjects that hold a clause.
private let heavy: [(words: String, isPlural: Bool)] = [
  ("het boek dat op tafel ligt", false), ("het huis waarin we woonden", false), ("de brief die ze schreef", false),
  ("alles wat hij zei", false), ("de stad waar zij vandaan komt", false), ("de vraag of het klopt", false),
  ("het feit dat hij loog", false), ("de poging om te vluchten", false), ("de mensen die hier wonen", true),
]

/// A main clause and the same verb-final; `isFree` where the other way round gives another order of the verbs.
private struct Cell {
  var main: String
  var final: String
  var isFree = false

  init(_ main: String, _ final: String, isFree: Bool = false) {
    self.main = main.prefix(1).uppercased() + main.dropFirst() + "."
    self.final = final
    self.isFree = isFree
  }
}

private func grid() -> [Cell] {
  var cells: [Cell] = []
  for (subject, form) in subjects {
    func verb(_ forms: Forms) -> String { forms[form - 1] }
    for (object, participle, infinitive) in predicates {
      let (has, had, would) = (verb(hebben), verb(had), verb(zouden))
      cells += [
        Cell("\(subject) \(has) \(object) \(participle)", "\(subject) \(object) \(has) \(participle)"),
        Cell("\(subject) \(has) \(object) \(participle)", "\(subject) \(object) \(participle) \(has)", isFree: true),
        Cell(
          "\(subject) \(verb(willen)) \(object) niet \(infinitive)",
          "\(subject) \(object) niet \(verb(willen)) \(infinitive)"),
        Cell(
          "\(subject) \(had) \(object) moeten \(infinitive)", "\(subject) \(object) \(had) moeten \(infinitive)"),
        Cell(
          "\(subject) \(would) \(object) hebben \(participle)", "\(subject) \(object) \(would) hebben \(participle)"),
        Cell(
          "\(subject) \(would) \(object) hebben willen \(infinitive)",
          "\(subject) \(object) \(would) hebben willen \(infinitive)"),
        Cell(
          "\(subject) \(verb(konden)) \(object) nog niet laten \(infinitive)",
          "\(subject) \(object) nog niet \(verb(konden)) laten \(infinitive)"),
      ]
    }
    let was = verb(worden)
    cells += [
      Cell(
        "\(subject) \(was) gisteren door de politie aangehouden",
        "\(subject) gisteren door de politie \(was) aangehouden"),
      Cell(
        "\(subject) \(verb(zijn)) in het ziekenhuis opgenomen",
        "\(subject) in het ziekenhuis \(verb(zijn)) opgenomen"),
      Cell(
        "\(subject) \(verb(moeten)) morgen geholpen worden", "\(subject) morgen geholpen \(verb(moeten)) worden"),
      Cell(
        "\(subject) \(verb(zijn)) boos omdat niemand heeft geholpen",
        "\(subject) boos \(verb(zijn)) omdat niemand heeft geholpen"),
      Cell(
        "\(subject) \(verb(zijn)) groter dan zijn vader", "\(subject) groter \(verb(zijn)) dan zijn vader"),
      Cell(
        "\(subject) \(verb(hebben)) een hond die veel blaft", "\(subject) een hond \(verb(hebben)) die veel blaft"),
      Cell(
        "\(subject) \(verb(hebben)) de was gedaan en \(verb(zijn)) vertrokken",
        "\(subject) de was \(verb(hebben)) gedaan en \(verb(zijn)) vertrokken"),
    ]
    for (forms, particle) in separable {
      cells.append(
        Cell(
          "\(subject) \(verb(forms)) morgen het boek \(particle)",
          "\(subject) morgen het boek \(particle)\(verb(forms))"))
      cells.append(
        Cell(
          "\(subject) \(verb(hebben)) geprobeerd om het \(particle) te \(forms[3])",
          "\(subject) \(verb(hebben)) geprobeerd om het \(particle) te \(forms[3])"))
    }
  }
  for subject in ["de man", "de vrouw", "mijn buurman", "een jongen"] {
    for relative in relatives {
      for comma in ["", ","] {
        let described = "\(subject)\(comma) \(relative)\(comma)"
        cells += [
          Cell("\(described) was erg vriendelijk", "\(described) erg vriendelijk was"),
          Cell("\(described) heeft het huis verkocht", "\(described) het huis heeft verkocht"),
          Cell("\(described) belde me op", "\(described) me opbelde"),
        ]
      }
    }
  }
  for (subject, isPlural) in heavy {
    let (were, made) = isPlural ? ("werden", "maakten") : ("werd", "maakte")
    cells.append(Cell("\(subject) \(were) vaak genoemd", "\(subject) vaak \(were) genoemd"))
    cells.append(Cell("\(subject) \(made) indruk", "\(subject) indruk \(made)"))
  }
  return cells
}

@Test("Every subject is put in the other order with every cluster of verbs, and back")
func wordOrderOfGrid() {
  let analyser = Analyser()
  var wrong: [String] = []
  let cells = grid()
  for cell in cells {
    if !cell.isFree, Recast.line(cell.main, to: .subordinate, with: analyser) != cell.final { wrong.append(cell.main) }
    if Recast.line("omdat " + cell.final, to: .main, with: analyser) != cell.main { wrong.append(cell.final) }
  }
  #expect(cells.count > 900)
  #expect(wrong.isEmpty, "\(wrong.count) of \(cells.count): \(wrong.prefix(20))")
}

/// A sentence with the finite verb, the subject's head and the person of one of its clauses.
private let clauses: [(text: String, verb: String, subject: String, person: Person)] = [
  ("Kunde da niet laten?", "Kunde", "Kunde", .ander), ("Hebde gij dat gezien?", "Hebde", "gij", .ander),
  ("Zijde moe?", "Zijde", "Zijde", .ander), ("Gaade mee naar de markt?", "Gaade", "Gaade", .ander),
  ("Moete gij niet gaan werken?", "Moete", "gij", .ander), ("Waarom hebde da gedaan?", "hebde", "hebde", .ander),
  ("De kinderen spelen buiten.", "spelen", "kinderen", .derde), ("Mijn leraar is ziek.", "is", "leraar", .derde),
  ("De jongen verslond boeken.", "verslond", "jongen", .derde),
  ("Alleen de oudste zoon mocht studeren.", "mocht", "zoon", .derde),
  ("Ook de buren waren thuis.", "waren", "buren", .derde),
  ("Mijn vader, mijn moeder of mijn zus kwamen soms langs.", "kwamen", "vader", .derde),
  ("Soms zijn agenten net mensen.", "zijn", "agenten", .derde),
  ("Deze regels zijn afspraken.", "zijn", "regels", .ding),
  ("In de stal staan varkens in hokken.", "staan", "varkens", .ding),
  ("De schrijver (Gent, 1950) woont in Parijs.", "woont", "schrijver", .derde),
  ("Bekende soorten zijn tarwe en gerst.", "zijn", "soorten", .ding),
  ("Witte rijst is rijk aan zetmeel.", "is", "rijst", .ding),
  ("De laatste jaren gaan de prijzen omhoog.", "gaan", "prijzen", .ding),
  ("Gisteren lukte het de ploeg niet.", "lukte", "het", .ding),
  ("Dieren die ziek worden kunnen hier blijven.", "kunnen", "Dieren", .ding),
  ("Ik weet dat we gisteren zijn gaan zwemmen.", "zijn", "we", .wij),
  ("Ik weet dat de kolonel u wil spreken.", "wil", "kolonel", .derde),
  ("Ik weet dat zijn vriendin hem uitlachte.", "uitlachte", "vriendin", .derde),
  ("Ik weet dat het koud is.", "is", "het", .ding),
  ("Ik weet dat jij en je broer op elkaar lijken.", "lijken", "broer", .derde),
  ("Ik weet dat vrouwen minder verdienen dan mannen.", "verdienen", "vrouwen", .derde),
]

@Test("The subject stands by its verb, whoever it is", arguments: clauses)
func subjectOfClause(_ text: String, _ verb: String, _ subject: String, _ person: Person) {
  let analyser = Analyser()
  var passage = Passage()
  let found = Array(text.utf8).withUnsafeBufferPointer { bytes in
    analyser.analyse(bytes, in: 0..<bytes.count, lines: .automatic, into: &passage)
    func word(_ i: Int) -> String {
      i < 0 ? "" : String(decoding: bytes[Int(passage.tokens[i].start)..<Int(passage.tokens[i].end)], as: UTF8.self)
    }
    return passage.clauses.filter { word($0.finite) == verb }.map { (word($0.subject), $0.person) }
  }
  #expect(found.contains { $0.0 == subject && $0.1 == person }, "\(found)")
}
