internal import Dutch

/// *Nou eens*, *ook eens*, *zeker weer*, *eindelijk*: small words that let a reproach sound along.
struct Verwijtwoordje: SentenceRule {
  static let description = RuleDescription(
    id: "verwijtwoordje", level: .hint,
    summary: "kleine woordjes waarin een verwijt meeklinkt",
    what: "Nou weer, ook eens, zeker weer, eindelijk: woordjes die zeggen dat het te vaak of te laat is.",
    why: "De zin zelf is vaak gewoon waar. Het woordje maakt er een verwijt van, en dat hoort de ander het eerst.",
    example: "Heb je eindelijk gebeld?",
    better: "Heb je gebeld?",
    englishSummary: "particles that let a reproach sound along")

  static let examples: [Example] = [
    .flagged("Heb je «eindelijk» de was gedaan?"),
    .flagged("Zo, ben je «ook eens» thuis?"),
    .flagged("Je gaat «zeker weer» weg."),
    .flagged("Jij weet dat «zelf ook wel»."),
    .flagged("Kun je «ook eens» koken?"),
    .flagged("Je hebt «alweer» je sleutels laten liggen."),
    .flagged("Ge zijt «eindelijk» thuis, amai."),
    .flagged("Je was er «tenminste»."),
    .silent("Wil je even helpen?"),
    .silent("Eindelijk durfde ik het te zeggen."),
    .silent("Fijn dat je er weer bent."),
    .silent("Ik ook van jou."),
    .silent("Kunt ge ne keer kijken naar mijn fiets?"),
    .silent("Vertel maar."),
    .silent("Ik ben weer beschikbaar, wil je verder delen?"),
    .silent("Je bent eindelijk geslaagd, ik ben zo trots op je!"),
    .silent("Heb je nog steeds geen pijn?"),
  ]

  static let needs: Trigger = [.target, .sense(.reproachParticle)]

  func mayApply(to view: SentenceView) -> Bool { view.sentence.senses.has(.reproachParticle) && view.mentionsOther }

  /// Particles that sting by themselves beside the other; the rest need a question, an exclamation or a negation.
  private static let telling: WordSet = "eindelijk alweer weeral tenminste zogenaamd zogezegd"

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isAppreciation, !view.isSelfBlame, !view.isChildhood else { return [] }
    for index in view.clauses where view.isTarget(index) && view.clause(index).kind == .root {
      guard !isPraised(index, view), !view.isMarked(index), !view.sentence.senses.has(.feeling) || !view.mentionsSelf
      else {
        continue
      }
      if let tokens = particle(in: index, view) {
        return [
          view.hit(
            self, tokens, clause: index, weight: 1, construction: "woordje",
            Reproach.Kind.particle.message(view.text(tokens)))
        ]
      }
    }
    return []
  }

  /// *Je bent eindelijk geslaagd*: what came at last is good for the other.
  private func isPraised(_ index: Int, _ view: SentenceView) -> Bool {
    view.own(index).contains {
      view.senses($0).has(.positive) || view.spelled($0, in: "geslaagd gelukt beter klaar verlost")
    }
  }

  private func particle(in index: Int, _ view: SentenceView) -> Range<Int>? {
    let own = view.own(index)
    let isPressed = view.sentence.isQuestion || view.sentence.isExclamation || view.clause(index).negation >= 0
    for match in view.matches(.reproachParticle) where match.clause == index {
      guard match.tokens.count > 1, !view.isQuoted(match.tokens.lowerBound) else { continue }
      let first = match.tokens.lowerBound
      let isSure = view.spelled(first, in: "zeker zelf nou nu natuurlijk blijkbaar kennelijk ook toch")
      let isCare =
        view.spelled(first, in: "nog ook") && view.isFinite(index, "hebben") && !view.spelled(first + 1, in: "eens es")
      let isSoft = view.spelled(first, "ne") || view.spelled(first, "ook") && view.spelled(first + 1, in: "nog wel")
      if isCare || isSoft { continue }
      if isPressed || view.spelled(first, "zeker") && view.spelled(first + 1, "weer")
        || isSure && match.tokens.count > 2
      {
        return match.tokens
      }
    }
    guard let i = view.first(Self.telling, in: own), !view.isQuoted(i) else { return nil }
    return i..<i + 1
  }
}
