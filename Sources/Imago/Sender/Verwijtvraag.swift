internal import Dutch

/// A question that is a reproach.
struct Verwijtvraag: SentenceRule {
  static let description = RuleDescription(
    id: "verwijtvraag", level: .warning,
    summary: "een vraag die eigenlijk een verwijt is",
    what: "Waarom doe je nooit, hoe kun je, wanneer ga je eindelijk: vragen waarop geen antwoord wordt verwacht.",
    why: "De ander hoort het verwijt en gaat zich uitleggen. Wat jij zou willen, blijft ongezegd.",
    example: "Waarom bel je nooit?",
    better: "Zou je me morgen willen bellen?",
    englishSummary: "a question that is a reproach")

  static let examples: [Example] = [
    .flagged("«Was je» van plan het me nog te vertellen?"),
    .silent("Was je van plan om te koken?"),
    .flagged("«Waarom» kun je niet wat meer op je zus lijken?"),
    .flagged("«Kun je dan helemaal niks» zelf?"),
    .flagged("«Wat begrijp» je niet aan stop?"),
    .flagged("«Hoe vaak» zeg ik het nou?"),
    .flagged("«Hoelang ben» je van plan dit vol te houden?"),
    .flagged("«Wie wilde» er ook alweer zo graag een kat?"),
    .flagged("«Ben ik» soms te duur?"),
    .flagged("«Had je» echt gedacht dat zij mee zou gaan?"),
    .flagged("«Zou je» dat bij je eigen moeder ook doen?"),
    .silent("Dacht je dat het morgen was?"),
    .silent("Wie heette er ook alweer Karel?"),
    .flagged("«Waarom zou» ik jou nog geloven?"),
    .flagged("«Waar was» jij toen ik je nodig had?"),
    .flagged("«Moest je» dat nou echt vertellen?"),
    .flagged("«Wat weet» jij daar nou van?"),
    .flagged("«Kun je» wel iets anders dan klagen?"),
    .silent("Heb je ooit in Gent gewoond?"),
    .silent("Wat heb je vandaag gedaan?"),
    .silent("Waar was je toen de bel ging?"),
    .silent("Waarom zou ik je niet helpen?"),
    .flagged("«Waarom» doe je dat nou weer?"),
    .flagged("«Waarom luister je nooit»?"),
    .flagged("«Hoe kun je» zo koud zijn?"),
    .flagged("«Kun je niet» één keer op tijd zijn?"),
    .flagged("«Had je niet» even kunnen appen?"),
    .flagged("Wanneer ga jij «eindelijk» eens iets doen?"),
    .flagged("«Waarom» wil je niet met me praten?"),
    .flagged("Ga je «nou weer» over mijn moeder beginnen?"),
    .flagged("«Ben je nou» tevreden?"),
    .flagged("«Noem jij» dat opruimen?"),
    .flagged("«Heb ik je niet» gezegd dat ik vanavond werk?"),
    .flagged("«Weet je eigenlijk» wel hoe laat het is?"),
    .flagged("Wat moet ik in «vredesnaam» doen voordat ik meetel?"),
    .flagged("Hoe «moeilijk» kan het zijn om één keer de container aan de weg te zetten?"),
    .flagged("«wrm» antwoord je niet"),
    .silent("Waarom kom je niet met ons mee?"),
    .silent("Weet je hoe laat de trein gaat?"),
    .silent("Heb je niets nodig van de winkel?"),
    .silent("Ben je nu weer helemaal beter?"),
    .silent("Is dat nu oké voor je?"),
    .silent("Kun je niet slapen?"),
    .silent("Hoe kun je zien of een ei nog vers is?"),
    .silent("Hoe laat ben je thuis?"),
    .silent("Waarom is de winkel dicht?"),
    .silent("Waarom lach je?"),
    .silent("Kon je niet slapen?"),
    .silent("Waarom raakt mij dit zo?"),
    .silent("Zou je morgen willen koken?"),
    .silent("Heb je even tijd?"),
    .silent("Waar heb ik mijn sleutels nou weer gelaten?"),
    .silent("Is er meer?"),
  ]

  static let needs: Trigger = .either([.question], [.asking])

  func mayApply(to view: SentenceView) -> Bool {
    view.sentence.isQuestion || view.clauses.contains { view.clause($0).order == .question }
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    // A formula may stand beside words of thanks: *ben je daar nou trots op?*
    if view.isAppreciation || view.kindness.contains(.offer) { return view.formulas(of: .verwijtvraag) }
    for index in view.clauses {
      let clause = view.clause(index)
      guard !clause.isQuoted, clause.frame != .reported, clause.finite >= 0, clause.kind == .root,
        clause.order == .question || view.sentence.isQuestion
      else { continue }
      if let tokens = ReproachfulQuestion(ClauseLook(view: view, index: index)).words {
        return [
          view.hit(
            self, tokens, clause: index, weight: 4, construction: "vraag",
            "“\(view.text(tokens))” klinkt als een vraag, maar komt aan als een verwijt.")
        ]
      }
    }
    return view.formulas(of: .verwijtvraag)
  }
}
