internal import Dutch

/// Vorige keer ook al, op onze bruiloft ook, ik heb dit al honderd keer gezegd.
struct OudeKoeien: SentenceRule {
  static let description = RuleDescription(
    id: "oude-koeien", level: .warning,
    summary: "iets van vroeger als bewijs",
    what: "Vorige keer ook al, op onze bruiloft ook, ik heb dit al honderd keer gezegd.",
    why: "Het gesprek gaat dan over toen. Blijf bij dit ene moment.",
    example: "Dat deed je in 2019 ook al.",
    better: "Zondag aan tafel schrok ik. Daar wil ik het over hebben.",
    englishSummary: "old matters as evidence")

  static let examples: [Example] = [
    .flagged("Dat deed je in 2019 «ook al»."),
    .flagged("Op onze huwelijksreis liet je me «ook al» alleen."),
    .flagged("Met kerst deed je precies «hetzelfde»."),
    .flagged("Zoals ik «al drie keer» heb gezegd, staat het in de agenda."),
    .flagged("Of «die keer» dat ik ziek was en jij gewoon ging klussen."),
    .flagged("«Vorige keer» bleef zoiets bij jou drie weken liggen."),
    .flagged("Met Pasen «was het» de auto, met Pinksteren was het je rug."),
    .flagged("Vijf jaar geleden deed je precies «hetzelfde»."),
    .silent("Vorige keer zei je: 'Dit is geen serieus voorstel.'"),
    .silent("Ik heb je gisteren drie keer gebeld."),
    .flagged("«Weet je nog dat je mijn verjaardag vergat»?"),
    .silent("Weet je nog die keer dat we in de regen dansten?"),
    .silent("Weet je nog dat je me liet winnen?"),
    .silent("Vorige keer was het eten heerlijk."),
    .silent("Sinds vorige week slaap ik slecht."),
    .silent("Toen ik klein was, at ik ook al graag soep."),
    .silent("Heb jij ook al gegeten?"),
    .silent("Elf jaar geleden hielp je me verhuizen."),
  ]

  static let needs: Trigger = .either([.other, .word("ook"), .word("al")], [.sense(.formula)])

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isAppreciation, !view.isChildhood else { return [] }
    // Je hebt het gisteren ook al gedaan, dus ik voel me wel bezwaard.
    if view.clauses.contains(where: {
      view.clause($0).person == .ik && view.first("bezwaard schuldig opgelaten", in: view.own($0)) != nil
    }) {
      return []
    }
    for index in view.clauses
    where !view.sentence.isQuestion && view.clause(index).person == .ander && view.isAboutOther(index)
      && view.clause(index).finite >= 0
      && view.clause(index).tense != .present
    {
      let own = view.own(index)
      if let i = own.first(where: {
        view.spelled($0, "ook") && view.spelled($0 + 1, "al") && $0 + 2 != view.clause(index).finite
      }), !view.isGood(index) {
        return [make(view, i..<i + 2, index)]
      }
    }
    return view.formulas(of: .oudeKoeien)
  }

  private func make(_ view: SentenceView, _ tokens: Range<Int>, _ index: Int) -> Hit {
    view.hit(
      self, tokens, clause: index, weight: 3, construction: "oude-koeien",
      "“\(view.text(tokens))” haalt er iets ouds bij. Blijf bij dit ene moment.")
  }
}
