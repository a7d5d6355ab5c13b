internal import Dutch

/// Steps the speaker announces against the other: officials who will hear of it, help that stops, *of ik*.
struct Announcements: ConstructionFamily {
  static let needs: Trigger = .either(
    [.statement, .verb("blokkeren storneren takelen uitschrijven wegslepen")], [.statement, .word(officials)],
    [.statement, .word("volgende"), .word("keer")], [.statement, .word("of")], [.statement, .word("dan")],
    [.statement, .verb("slapen logeren gaan zitten"), .word("tijdje voorlopig poosje")],
    [.statement, .verb("rekenen verwachten")])

  private static let officials: WordSet =
    "klacht politie inspectie gezag rechter vakbond ombudsman ombudsvrouw deurwaarder kantonrechter gezinsvoogd jurist wijkagent aangifte melding"

  private static let kind: Kindness = [.thanks, .ownFault, .childhood, .request]

  func mayApply(to view: SentenceView) -> Bool {
    !view.sentence.isQuestion
      && !view.sentence.grammar.isDisjoint(with: [.subjectIk, .subjectWij, .subjectOther, .objectIk, .objectWij])
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard view.kindness.isDisjoint(with: Self.kind), view.first("graag", in: view.tokens) == nil else { return [] }
    for index in view.clauses {
      let look = ClauseLook(view: view, index: index)
      let clause = look.clause
      guard clause.kind == .root, clause.finite >= 0, clause.tense == .present, !clause.isQuoted,
        clause.frame != .reported
      else { continue }
      let announces =
        switch clause.person {
        case .ik, .wij: step(look) || nextTime(look) || orElse(look) || away(look) || unlessYou(look)
        case .ander: withdrawal(look) || orElse(look) || unlessYou(look)
        case .ding: unlessYou(look)
        default: false
        }
      if announces { return [view.construction("aankondiging", .dreigement, view.core(index), index, weight: 4)] }
    }
    return []
  }

  /// *Ik dien een klacht in*, *wij stappen naar de rechter*, *ik laat hem takelen*.
  private func step(_ look: ClauseLook) -> Bool {
    guard !look.isNegated else { return false }
    // Op mijn telefoon blokkeer ik reclame: only whom it is done to is threatened.
    let isAtOther = look.own.contains {
      !look.view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther, .objectThird])
    }
    if look.isVerb("blokkeren"), isAtOther || look.has("nummer") { return true }
    if look.isVerb("storneren takelen uitschrijven wegslepen") { return true }
    return look.has(Self.officials) && !look.isFinite("zijn hebben werken wachten begrijpen vragen verzoeken")
  }

  /// *Volgende keer laat ik je liggen*; a promise to do better is none.
  private func nextTime(_ look: ClauseLook) -> Bool {
    guard look.view.mentionsOther || look.has("alleen niet niks"), let next = look.at("volgende"),
      look.view.spelled(next + 1, "keer"),
      next - (look.own.first ?? next) <= 3, next < look.clause.finite
    else { return false }
    return !look.isFinite("zullen willen proberen hopen") && !look.verb(.duty) && !look.verb(.goodDeed)
      && !look.verb(.courtesy) && !look.has("ook eerder beter rustiger eerst samen mee")
      && !look.view.isGood(look.index)
  }

  /// *Ruim het op of ik gooi het weg*, *jij houdt op of jij gaat rijden*.
  private func orElse(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard look.clause.order == .main, let first = look.own.first(where: { view.isWord($0) }),
      view.spelled(first, "of"), look.clause.subject == first + 1, first > view.tokens.lowerBound + 1
    else { return false }
    return view.clauses.contains {
      let before = view.clause($0)
      // *Ik heb iemand, of ik vraag mijn moeder*: a plan of one's own.
      let isPlan = before.person == .ik && !view.isFinite($0, "willen eisen verwachten")
      return $0 < look.index && before.kind == .root && before.tense == .present && before.order != .question && !isPlan
    }
  }

  /// *Blijft dit zo, dan stopt uw proeftijd*, *zet je je hakken in het zand, dan doe ik dat ook*.
  private func unlessYou(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard let first = look.own.first(where: { view.isWord($0) }), view.spelled(first, "dan"),
      let start = view.firstContentWord, view.clause(ofToken: start) >= 0
    else { return false }
    let condition = ClauseLook(view: view, index: view.clause(ofToken: start))
    guard condition.index < look.index, condition.clause.finite == start, condition.clause.order != .imperative,
      condition.clause.subject == start + 1, condition.clause.tense == .present,
      !condition.isFinite("mogen komen bellen lukken willen passen kunnen hebben geven"),
      condition.isNegated || condition.has("nog zo weer hier ooit")
    else { return false }
    return !look.verb(.duty) && !look.isVerb("doen komen zijn") && !look.isFinite("kunnen mogen")
      && !look.has("samen even ook graag")
  }

  /// *Dan slaap ik bij mijn broer*, *ik ga een tijdje bij mijn zus*.
  private func away(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard look.isVerb("slapen logeren gaan zitten"), look.has("dan tijdje voorlopig poosje"),
      !(look.has("dan") && followsWeather(look)),
      !look.isVerb("gaan zitten") || look.clause.nonfinite < 0 && look.has("tijdje voorlopig poosje")
    else { return false }
    return look.own.contains {
      view.spelled($0, in: "bij naar") && (view.senses($0 + 2).has(.kin) || view.spelled($0 + 2, in: "vriendin vriend"))
    }
  }

  /// *Regent het, dan ...*: a condition that is not in the other's hands.
  private func followsWeather(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard let first = view.clauses.first, first < look.index else { return false }
    return view.clause(first).finite == view.firstContentWord && view.clause(first).person != .ander
  }

  /// *Op ons hoeven jullie niet meer te rekenen*, *van mij hoef je niets te verwachten*.
  private func withdrawal(_ look: ClauseLook) -> Bool {
    let view = look.view
    guard look.isNegated, look.isFinite("hoeven moeten"), look.isVerb("rekenen verwachten") else { return false }
    return look.own.contains { view.spelled($0, in: "van op") && view.spelled($0 + 1, in: "mij ons") }
  }
}
