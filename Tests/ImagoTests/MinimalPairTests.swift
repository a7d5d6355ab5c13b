import Testing

@testable import Imago

/// Two sentences that differ little: the first lands as an attack, the second does not.
private struct Pair: CustomTestStringConvertible {
  /// What the first sentence may be told off for.
  var rules: Set<String>
  var flagged: String
  var silent: String

  init(_ rules: Set<String>, _ flagged: String, _ silent: String) {
    self.rules = rules
    self.flagged = flagged
    self.silent = silent
  }

  var testDescription: String { flagged }
}

/// The rules that see a text at this level or above.
private func seen(_ text: String, _ level: Level) throws -> Set<String> {
  let findings = try Linter().check(Array(text.utf8)).findings.filter { $0.level >= level }
  return Set(findings.flatMap { [$0.rule] + $0.related.map(\.rule) })
}

private let pairs = [
  Pair(["absoluut"], "Je bent altijd weg.", "Je sleutels zijn nog altijd weg."),
  Pair(["schuld"], "Jij maakt me gek.", "Het lawaai maakt me gek."),
  Pair(["schijn-ik", "oordeel"], "Ik voel dat je liegt.", "Ik voel verdriet."),
  Pair(["oordeel"], "Je was zo bot.", "Ik was zo bot."),
  Pair(["eis"], "Je moet luisteren.", "Ik moest huilen."),
  Pair(["verwijtvraag"], "Waarom belde je niet?", "Ik snap waarom je niet belde."),
  Pair(["sarcasme", "waardering"], "Fijn hoor, dat je er bent.", "Fijn dat je er bent."),
  Pair(["verwijtvraag", "jij-opener"], "Jij zou toch koken?", "Zou je morgen willen koken?"),
  Pair(
    ["schijn-ik", "oordeel"], "Ik heb het gevoel dat jij me ontwijkt.", "Ik heb het gevoel dat ik faal."),
  Pair(["oordeel"], "Je negeerde me.", "Je keek naar je scherm toen ik vroeg hoe laat we gingen."),
  Pair(["schuld"], "Door jou sliep ik slecht.", "Door de storm sliep ik slecht."),
  Pair(["vergelijking", "oordeel"], "Je bent net je vader.", "Ik moest denken aan mijn vader."),
  Pair(
    ["dreigement"], "Als je nog één keer gaat, ben ik weg.", "Als je gaat, mis ik je."),
  Pair(["oordeel"], "Typisch jij.", "Wat ik zo typisch en lief aan jou vind."),
  Pair(["interpretatie"], "Je wist best dat ik wachtte.", "Je wist niet dat ik wachtte, denk ik."),
  Pair(["dreigement", "oordeel"], "Ik haat je.", "Ik haat afscheid nemen."),
  Pair(["eis"], "Doe normaal.", "Doe maar rustig aan."),
  Pair(["interpretatie"], "Je was boos.", "Ik had het idee dat je boos was."),
  Pair(["verzoek"], "Zou je liever willen doen?", "Zou je me vanavond om tien uur een knuffel willen geven?"),
  Pair(["schijn-ik", "oordeel"], "Ik vind jou lui.", "Ik vind het spannend om te beginnen."),
  Pair(["schuld", "jij-opener", "oordeel", "absoluut"], "Je gaf me weer de schuld.", "Je zei: 'Dat is jouw schuld.'"),
  Pair(["interpretatie"], "Zij moet me niet.", "Zij moet om negen uur weg."),
  Pair(["vergelijking"], "Iedereen vindt dat jij overdrijft.", "Iedereen was al naar huis."),
  Pair(["verwijtwoordje", "waardering"], "Je hebt eindelijk opgeruimd.", "Ik durf het eindelijk te zeggen."),
  Pair(["eis", "oordeel"], "Ge moet zwijgen.", "Ge moet niet koken, ik doe het wel."),
]

@Test("Each minimal pair is split", arguments: pairs)
private func split(pair: Pair) throws {
  let hits = try seen(pair.flagged, .hint)
  #expect(!hits.isDisjoint(with: pair.rules), "\(pair.flagged): \(hits.sorted())")
  let alarms = try seen(pair.silent, .warning)
  #expect(alarms.isEmpty, "\(pair.silent): \(alarms.sorted())")
}
