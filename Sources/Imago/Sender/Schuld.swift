internal import Dutch

/// Door jou, jouw schuld, jij maakt me boos: de ander als oorzaak.
struct Schuld: SentenceRule {
  static let description = RuleDescription(
    id: "schuld", level: .warning,
    summary: "de ander de schuld geven van wat jij voelt",
    what: "Door jou, jouw schuld, jij maakt me boos: de ander als oorzaak.",
    why: "Wie de schuld krijgt, gaat zich verdedigen. Wat je voelt is van jou, ook als de ander iets deed.",
    example: "Jij maakt me zo boos.",
    better: "Ik werd boos toen je de deur dichtdeed.",
    englishSummary: "blaming the other for one's feelings")

  static let examples: [Example] = [
    .flagged("Jij «maakt» me zo boos."),
    .flagged("«Door jou» sliep ik slecht."),
    .flagged("Het is «jouw schuld» dat ze huilt."),
    .flagged("«Door u» durf ik niemand te vertrouwen."),
    .flagged("Je «maakt me gek» met dat getik."),
    .flagged("Ik word onzeker «van jouw» stilte."),
    .flagged("Je hebt me diep «teleurgesteld»."),
    .flagged("Jij «dwingt» me om te schreeuwen."),
    .flagged("«Als jij nou gewoon was gestopt», stonden we hier niet."),
    .silent("Als jij niet was gekomen, had ik daar de hele nacht gestaan."),
    .silent("Het lawaai maakt me gek."),
    .silent("Ik werd boos toen je de deur dichtdeed."),
    .silent("Ik word blij van jouw verhalen."),
    .silent("Je maakt me aan het lachen."),
    .silent("Door jou durfde ik te zingen."),
    .silent("Het is mijn schuld."),
    .silent("Het is niet jouw schuld."),
    .silent("Door de storm sliep ik slecht."),
    .silent("De taart is door jou gebakken."),
    .silent("Ik sliep slecht, en dat kwam niet door jou."),
    .silent("Jij maakt mij vrolijk met je verhalen."),
  ]

  static let needs: Trigger = .either(
    [.word("jouw uw"), .word("schuld fout verantwoordelijkheid taak")],
    [.word("door vanwege dankzij"), .word("jou u jullie")], [.target, .finite("maken krijgen drijven")],
    [.sense(.formula)])

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood else { return [] }
    // A formula may stand beside words of thanks: *ben je daar nou trots op?*
    if view.isAppreciation { return view.formulas(of: .schuld) }
    for i in view.places(of: "jouw uw")
    where view.spelled(i + 1, in: "schuld fout verantwoordelijkheid taak")
      && !view.isQuoted(i)
    {
      let index = view.clause(ofToken: i)
      guard index >= 0, view.clause(index).negation < 0, view.clause(index).frame != .reported,
        view.clause(index).person != .ik,
        view.isFinite(index, "zijn")
      else { continue }
      return [make(view, i..<i + 2, index)]
    }
    // Door jou sliep ik slecht.
    for i in view.places(of: "door vanwege dankzij")
    where view.spelled(i + 1, in: "jou u jullie") && !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, view.clause(index).person == .ik || view.clause(index).person == .wij,
        !view.isWord(i + 2) || !view.grammar(i + 2).isEmpty || view.lexeme(i + 2).forms.isFinite
      else { continue }
      // Het komt niet door jou.
      if view.grammar(i - 1).contains(.negation) { continue }
      let isPassive = view.isFinite(index, "worden") || view.isFinite(index, "voelen")
      // What is missed is no love: Door jou heb ik mijn trein gemist.
      let isLost =
        view.first(
          "slecht kwijt rot gemist laat dichte buiten file nat boete ruzie vaantjes knoppen haaien filistijnen",
          in: view.own(index)) != nil
      let isBad =
        view.isBad(index) || view.clause(index).negation >= 0 || isLost
        || view.clauses.contains { view.clause($0).kind == .infinitival && view.clause($0).negation >= 0 }
        || view.first("niemand", in: view.tokens) != nil
      if !isPassive, isBad, isLost || !view.isGood(index) || view.clause(index).negation >= 0 {
        return [make(view, i..<i + 2, index)]
      }
    }
    // Jij maakt me boos.
    for index in view.clauses
    where view.isTarget(index) && view.isFinite(index, "maken krijgen drijven")
      && view.clause(index).kind != .conditional && view.clause(index).kind != .temporal
    {
      let own = view.own(index)
      // Je maakt mama verdrietig: a parent who speaks of herself.
      guard
        own.contains(where: {
          view.grammar($0).contains(.objectIk) && !view.isWithPreposition($0)
            || isParent($0, index, view)
        }),
        view.clause(index).negation < 0
      else { continue }
      let isNegativeFeeling =
        own.contains(where: view.isHardFeeling)
        || view.first("gek kapot wanhopig ziek leeg klein razend boos", in: own) != nil
      if isNegativeFeeling, view.first("lachen blij gelukkig wakker vrolijk trots fier rustig", in: own) == nil {
        return [make(view, view.clause(index).finite..<view.clause(index).finite + 1, index)]
      }
    }
    return view.formulas(of: .schuld)
  }

  private func isParent(_ i: Int, _ index: Int, _ view: SentenceView) -> Bool {
    view.spelled(i, in: "mama papa mammie pappie") && i > view.clause(index).finite
      && view.grammar(i - 1).isDisjoint(with: [.possessive, .preposition])
  }

  private func make(_ view: SentenceView, _ tokens: Range<Int>, _ index: Int) -> Hit {
    view.hit(
      self, tokens, clause: index, weight: 3, construction: "schuld",
      "“\(view.text(tokens))” legt de schuld bij de ander.")
  }
}
