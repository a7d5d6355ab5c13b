import Testing

@testable import Imago

/// A draft and the rewrite that must be offered first.
private let rows: [(draft: String, best: String)] = [
  ("Jij luistert nooit naar me.", "Zou je [hoe lang?] naar me willen luisteren?"),
  ("Jij bent altijd te laat.", "Zou je er [wanneer?] om [hoe laat?] willen zijn?"),
  ("Jij zet de vuilnis nooit buiten.", "Zou je de vuilnis [wanneer?] buiten willen zetten?"),
  ("Je ruimt nooit op.", "Zou je [wanneer?] willen opruimen?"),
  ("U belt mij nooit terug.", "Zou u mij [wanneer?] terug willen bellen?"),
  ("Jullie komen nooit naar mijn verjaardag.", "Zouden jullie [wanneer?] naar mijn verjaardag willen komen?"),
  ("Ge doet nooit de vaat.", "Zoudt ge de vaat [wanneer?] willen doen?"),
  ("Ge luistert nooit naar mij.", "Zoudt ge [hoe lang?] naar mij willen luisteren?"),
  ("Je hebt me nooit opgebeld.", "Zou je me [wanneer?] willen opbellen?"),
  ("Als ik over mijn werk vertel, luister jij nooit.", "Zou je [hoe lang?] willen luisteren als ik over mijn werk vertel?"),
  ("Je hebt nooit tijd voor mij.", "Ik heb het idee dat je geen tijd voor mij hebt."),
  ("Mijn man helpt nooit mee in het huishouden.", "Toen mijn man [wanneer?] niet meehielp in het huishouden, voelde ik me [welk gevoel?]."),
  ("Je zit altijd op je telefoon.", "Toen je [wanneer?] op je telefoon zat, voelde ik me [welk gevoel?]."),
  ("Je hebt ons weekend verpest.", "Ons weekend liep anders dan ik had gehoopt, en ik voelde me [welk gevoel?]."),
  ("Je bent zo afstandelijk.", "Ik had het idee dat je er met je gedachten niet bij was."),
  ("Je bent een egoïst.", "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?]."),
  ("Jij vindt je vrienden gewoon belangrijker dan mij.", "Ik heb het idee dat je je vrienden belangrijker vindt dan mij. Klopt dat?"),
  ("Blijkbaar wil je niet met mij op vakantie.", "Ik heb het idee dat je niet met mij op vakantie wil. Klopt dat?"),
  ("Je hebt de auto expres zonder benzine laten staan.", "Toen je de auto zonder benzine liet staan, voelde ik me [welk gevoel?]."),
  ("Ik heb het gevoel dat jij niet van me houdt.", "Ik heb het idee dat je niet van me houdt. Klopt dat?"),
  ("Als ik over mijn studie begin, voel ik me niet serieus genomen.", "Als ik over mijn studie begin, voel ik me [welk gevoel?]."),
  ("Leg nou eens die telefoon weg.", "Wil je de telefoon wegleggen?"),
  ("Zet die muziek nu zachter!", "Wil je de muziek zachter zetten?"),
  ("Luister nou eens naar me.", "Wil je naar me luisteren?"),
  ("Je moet me gewoon steunen.", "Zou je me willen steunen?"),
  ("Je had me best even kunnen bellen.", "Ik had graag gehad dat je me belde."),
  ("Waarom luister je nooit naar me?", "Zou je [hoe lang?] naar me willen luisteren?"),
  ("Waarom help je me nooit met de afwas?", "Zou je me [wanneer?] met de afwas willen helpen?"),
  ("Kun je niet gewoon eens de afwas doen?", "Zou je de afwas [wanneer?] willen doen?"),
  ("Jij maakt me boos.", "Ik werd boos toen je [wat zag of hoorde je?]."),
  ("Als je nu niet stopt, ga ik bij je weg.", "Ik weet niet of ik dit zo volhoud."),
  ("Je bent weer niet komen opdagen.", "Toen je niet kwam opdagen, voelde ik me [welk gevoel?]."),
  ("Je hebt weer niet gebeld.", "Toen je niet belde, voelde ik me [welk gevoel?]."),
  ("je belt nooit", "zou je [wanneer?] willen bellen?"),
  ("je reageert nooit op mn appjes", "zou je [wanneer?] op mn appjes willen reageren?"),
  ("jullie luisteren nooit naar mij", "zouden jullie [hoe lang?] naar mij willen luisteren?"),
  ("U luistert nooit naar wat ik zeg.", "Zou u [hoe lang?] willen luisteren naar wat ik zeg?"),
  ("Jullie ruimen nooit jullie kamer op.", "Zouden jullie jullie kamer [wanneer?] willen opruimen?"),
  ("Je kijkt altijd op je telefoon als ik iets vertel.", "Toen je [wanneer?] op je telefoon keek terwijl ik iets vertelde, voelde ik me [welk gevoel?]."),
  ("Zwijgt nu ne keer over uw werk.", "Toen ge [wat zag of hoorde je?], voelde ik mij [welk gevoel?]."),
  ("Je hebt me nooit geholpen met de verhuizing.", "Zou je me [wanneer?] willen helpen met de verhuizing?"),
  ("Ge helpt mij nooit met de afwas.", "Zoudt ge mij [wanneer?] met de afwas willen helpen?"),
  ("Jullie bellen ons nooit op.", "Zouden jullie ons [wanneer?] willen opbellen?"),
  ("U hebt ons nooit uitgenodigd.", "Zou u ons [wanneer?] willen uitnodigen?"),
  ("Je neemt de telefoon nooit op.", "Zou je de telefoon [wanneer?] willen opnemen?"),
  ("Je haalt Noor nooit op van school.", "Zou je Noor [wanneer?] willen ophalen van school?"),
  ("Je hebt gisteren weer niet gekookt.", "Toen je gisteren niet kookte, voelde ik me [welk gevoel?]."),
  ("Ge hebt mij weer niet gebeld.", "Ge hebt mij niet gebeld, en ik voelde mij [welk gevoel?]."),
  ("Jullie hebben weer niet afgewassen.", "Toen jullie niet afwasten, voelde ik me [welk gevoel?]."),
  ("Jij kookt nooit.", "Zou je [wanneer?] willen koken?"),
  ("Je komt nooit langs.", "Zou je [wanneer?] willen langskomen?"),
  ("U had ons toch even moeten bellen.", "Ik had graag gehad dat u ons belde."),
  ("Ruim nou eens je kamer op.", "Wil je je kamer opruimen?"),
]

/// The rewrites of a text's only finding.
private func rewrites(_ draft: String) throws -> [Suggestion] {
  try Linter().check(Array(draft.utf8)).findings.first?.suggestions ?? []
}

@Test("The best rewrite reads as Dutch", arguments: rows.indices)
func bestRewrite(row: Int) throws {
  let (draft, best) = rows[row]
  #expect(try rewrites(draft).first?.text == best, "\(draft)")
}

@Test("Rewrites differ in kind, have two slots at most, and say where the slots are", arguments: rows.indices)
func shape(row: Int) throws {
  let offered = try rewrites(rows[row].draft)
  #expect(offered.count <= 3)
  #expect(Set(offered.map(\.kind)).count == offered.count)
  for suggestion in offered {
    #expect(suggestion.slots.count <= 2)
    #expect(suggestion.applicability == (suggestion.slots.isEmpty ? .review : .template))
    let scalars = Array(suggestion.text.unicodeScalars)
    for slot in suggestion.slots {
      #expect(String(String.UnicodeScalarView(scalars[slot.range])) == "[\(slot.prompt)]")
    }
  }
}

@Test("All that may be offered beside the best: not listening")
func notListening() throws {
  #expect(
    try rewrites("Jij luistert nooit naar me.").map(\.text) == [
      "Zou je [hoe lang?] naar me willen luisteren?",
      "Toen je [wanneer?] niet naar me luisterde, voelde ik me [welk gevoel?].",
      "Ik heb het idee dat je niet naar me luistert.",
    ])
}
