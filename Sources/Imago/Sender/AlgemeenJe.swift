internal import Dutch

/// *je*, *men*, *een mens* where the speaker means *ik*.
struct AlgemeenJe: SentenceRule {
  static let description = RuleDescription(
    id: "algemeen-je", level: .hint,
    summary: "“je” of “men” waar je “ik” bedoelt",
    what: "Je, men of een mens in een zin over wat jij zelf voelt of wilt.",
    why: "Met “ik” komt het dichterbij, en de ander hoeft niet te raden over wie het gaat.",
    example: "Daar word je toch gek van.",
    better: "Daar word ik gek van.",
    englishSummary: "je or men where the speaker means ik")

  static let examples: [Example] = [
    .flagged("Daar word «je» toch gek van."),
    .flagged("«Je» voelt je dan toch een beetje alleen."),
    .flagged("Op een gegeven moment ga «je» aan jezelf twijfelen."),
    .flagged("«Men» vergeet weleens hoe eenzaam dat is."),
    .flagged("«Een mens» wordt daar moe van."),
    .flagged("Als je de hele dag werkt, wil «je» 's avonds gewoon rust."),
    .flagged("Daar wordt «ne mens» toch zot van."),
    .flagged("Daar word «je» als moeder verdrietig van."),
    .silent("Je weet nooit wat er nog komt."),
    .silent("Je werd verdrietig toen ik dat zei."),
    .silent("Hoe voel je je vandaag?"),
    .silent("Voel je je al beter?"),
    .silent("Daar word ik blij van."),
    .silent("Als je de sleutel zoekt, die ligt op de kast."),
    .silent("Je wordt zaterdag veertig!"),
    .silent("Men neme een ei en een kop bloem."),
  ]

  static let needs: Trigger = [.statement, .word("mens men je")]

  func mayApply(to view: SentenceView) -> Bool {
    !view.sentence.isQuestion && !view.sentence.grammar.isDisjoint(with: [.generic, .subjectOther])
      || !view.sentence.isQuestion && view.first("mens", in: view.tokens) != nil
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.sentence.isQuestion else { return [] }
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.tense == .present, !clause.isQuoted, clause.frame != .reported, clause.subject >= 0,
        clause.finite >= 0,
        clause.kind != .conditional
      else { continue }
      let isHuman = view.spelled(clause.subject, "mens") && view.spelled(clause.subject - 1, in: "een ne nen 'n")
      let isMen = view.spelled(clause.subject, "men")
      guard isHuman || isMen || view.spelled(clause.subject, "je"), isHidden(index, isMen: isMen || isHuman, view)
      else { continue }
      let tokens = (isHuman ? clause.subject - 1 : clause.subject)..<clause.subject + 1
      return [
        view.hit(
          self, tokens, clause: index, construction: "ik",
          "Bedoel je met “\(view.text(tokens))” jezelf? Met “ik” komt het dichterbij.")
      ]
    }
    return []
  }

  /// Whether the clause tells how it is for the speaker.
  private func isHidden(_ index: Int, isMen: Bool, _ view: SentenceView) -> Bool {
    let own = view.own(index)
    if view.mentionsSelf || own.contains(where: { view.isInPattern($0, .fixedAbsolute) }) { return false }
    let clause = view.clause(index)
    // Daar word je moe van.
    if view.isFinite(index, "worden krijgen gaan raken"), view.first("daar hier er", in: own) != nil,
      own.contains(where: { view.spelled($0, "van") }) || clause.senses.has(.feeling)
    {
      return clause.order != .question
    }
    if isMen {
      return clause.senses.has(.feeling) || sharesFeeling(view)
        || view.isVerb(index, "vergeten willen voelen verlangen snakken hopen worden")
    }
    // Je voelt je op den duur onzichtbaar; je gaat aan jezelf twijfelen.
    let isReflexive = own.contains { view.grammar($0).contains(.reflexive) && $0 != clause.subject }
    if view.isFinite(index, "voelen"), isReflexive { return view.isGeneric(index) || isGradual(own, view) }
    guard isGradual(own, view) || view.isGeneric(index) && afterCondition(view) else { return false }
    return view.isVerb(index, "voelen twijfelen snakken verlangen willen hopen wennen worden vragen schamen")
      || clause.senses.has(.feeling)
  }

  /// *op den duur*, *op een gegeven moment*, *vanzelf*, *als moeder*.
  private func isGradual(_ own: OwnTokens, _ view: SentenceView) -> Bool {
    own.contains {
      view.sequence(["op", "den", "duur"], at: $0) || view.sequence(["op", "een", "gegeven", "moment"], at: $0)
        || view.spelled($0, in: "vanzelf uiteindelijk") || view.spelled($0, "dan") && view.spelled($0 + 1, "toch")
    }
  }

  private func afterCondition(_ view: SentenceView) -> Bool {
    view.clauses.contains { view.clause($0).kind == .conditional && view.spelled(view.clause($0).subject, "je") }
  }

  private func sharesFeeling(_ view: SentenceView) -> Bool { view.sentence.senses.has(.feeling) }
}
