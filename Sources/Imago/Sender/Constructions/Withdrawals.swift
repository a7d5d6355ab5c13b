internal import Dutch

/// Steps announced against the other: to an authority, to another bed, to somebody else (C72, C73).
struct Withdrawals: ConstructionFamily {
  static let needs: Trigger = [.statement]

  func mayApply(to view: SentenceView) -> Bool {
    !view.sentence.grammar.isDisjoint(with: .firstPerson) || view.sentence.senses.has(.kin)
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.sentence.isQuestion, !view.isChildhood, !view.isAppreciation, !view.isSelfBlame else { return [] }
    for index in view.clauses {
      let c = view.clause(index)
      guard c.finite >= 0, c.kind == .root, c.tense == .present, !c.isQuoted, c.negation < 0 else { continue }
      if c.person == .ik || c.person == .wij,
        takesSteps(index, view) || isUntil(index, view) && leaves(index, view)
          || isConditional(index, view) && leaves(index, view) || nextTime(index, view)
      {
        return [view.construction("C72", .dreigement, view.core(index), index, weight: 4)]
      }
    }
    if let hit = orElse(view) ?? either(view) { return [hit] }
    return []
  }

  private static let authority: WordSet =
    "bestuur ombudsman vakbond kantonrechter rechter inspectie gezinsvoogd wijkagent jeugdzorg deurwaarder directie klachtencommissie tuchtraad rechtbank"

  /// *Ik dien een klacht in*, *dan stap ik naar het bestuur*, *ik zal dit bij de gezinsvoogd melden*.
  private func takesSteps(_ index: Int, _ view: SentenceView) -> Bool {
    let own = view.own(index)
    if view.first("sollicitatie vacature hulp advies erfenis testament dankbaar", in: own) != nil { return false }
    if let office = view.first(Self.authority, in: own) {
      let toward = (max(view.tokens.lowerBound, office - 3)..<office).contains {
        view.spelled($0, in: "naar tot bij")
      }
      if toward, view.isVerb(index, "stappen wenden richten melden") { return true }
      if view.isVerb(index, "inschakelen inlichten"), view.mentionsOther { return true }
    }
    if view.first("klacht", in: own) != nil, view.isVerb(index, "indienen beraden neerleggen") { return true }
    if view.first("melding", in: own) != nil, view.first("officiële formele", in: own) != nil,
      view.isVerb(index, "maken doen")
    {
      return true
    }
    if view.isVerb(index, "blokkeren"), view.first("rekening pas nummer", in: own) != nil, view.mentionsOther {
      return true
    }
    if view.first("gezag voogdij", in: own) != nil, view.isVerb(index, "aanvragen eisen") { return true }
    return view.isFinite(index, "laten") && view.isVerb(index, "takelen wegslepen uitschrijven")
  }

  /// *Is hij er zondag nog, dan ...*; *als het weer zo gaat, ...*.
  private func isConditional(_ index: Int, _ view: SentenceView) -> Bool {
    guard index > view.clauses.lowerBound else { return view.spelled(view.firstContentWord ?? -1, "anders") }
    return view.clauses.contains { other in
      guard other < index else { return false }
      let k = view.clause(other)
      let own = view.own(other)
      let isIf = k.kind == .conditional || k.order == .question && view.spelled(view.clause(index).finite - 1, "dan")
      return isIf && !view.isVerb(other, "regenen sneeuwen vriezen waaien stormen") && k.person != .ik
        && k.person != .wij
        && (k.negation >= 0 || view.first("nog weer zo dit voort hakken opnieuw", in: own) != nil)
    }
  }

  /// *... tot ge klaar zijt met uw show*.
  private func isUntil(_ index: Int, _ view: SentenceView) -> Bool {
    view.clauses.contains { $0 > index && view.spelled(view.clause($0).opener, "tot") && view.isTarget($0) }
  }

  /// The speaker goes elsewhere, stops paying, stops coming.
  private func leaves(_ index: Int, _ view: SentenceView) -> Bool {
    let own = view.own(index)
    if view.isVerb(index, "storneren uitschrijven afzeggen opzeggen verhuizen vertrekken blokkeren") { return true }
    if view.isVerb(index, "melden"), view.first("ziek", in: own) != nil { return true }
    if view.isVerb(index, "zoeken"), view.first("ander iemand andere", in: own) != nil { return true }
    return view.isVerb(index, "slapen zitten logeren gaan")
      && own.contains {
        view.spelled($0, in: "bij naar") && view.isWord($0 + 2) && !view.grammar($0 + 1).contains(.possessiveOther)
          && view.senses($0 + 2).has(.kin)
      }
  }

  /// *De volgende keer bel ik de politie*; *volgende keer laat ik je liggen*.
  private func nextTime(_ index: Int, _ view: SentenceView) -> Bool {
    guard let time = view.find("volgende", "keer"), time <= view.tokens.lowerBound + 3 else { return false }
    let own = view.own(index)
    if view.first("politie slot straat buiten", in: own) != nil { return true }
    return view.isFinite(index, "laten") && view.first("liggen zitten staan stikken barsten", in: own) != nil
      && view.first("je jou u jullie", in: own) != nil
  }

  /// *Ruim je troep op of ik doe het*; *jij houdt op of jij gaat rijden*.
  private func orElse(_ view: SentenceView) -> Hit? {
    for i in view.places(of: "of")
    where view.spelled(i + 1, in: "ik 'k") && i > view.tokens.lowerBound + 1
      && !view.isQuoted(i)
    {
      let index = view.clause(ofToken: i + 1)
      guard index >= 0, view.clause(index).finite == i + 2, view.clause(index).tense == .present,
        view.clause(index).negation < 0, view.isWord(i + 3), !view.isFinite(index, "zijn kunnen mogen moeten zullen"),
        let before = view.clauses.first(where: { view.clause($0).finite >= 0 && view.clause($0).finite < i }),
        view.clause(before).order == .imperative
          || view.isTarget(before) && view.isStressedSubject(before) && view.clause(before).tense == .present,
        !view.isVerb(
          before, "zeggen vragen weten laten kijken horen checken appen bellen bedenken nadenken vertellen overleggen")
      else { continue }
      return view.construction("C43", .dreigement, i..<i + 3, index, weight: 4)
    }
    return nil
  }

  /// *Kies maar: je moeder of ik*; *of zij gaat, of ik*.
  private func either(_ view: SentenceView) -> Hit? {
    guard let last = view.tokens.last(where: { view.isWord($0) }), view.spelled(last, "ik"),
      view.spelled(last - 1, "of"), !view.isQuoted(last),
      view.first("kies kiezen", in: view.tokens) != nil
        || view.spelled(view.tokens.first { view.isWord($0) } ?? -1, "of") && last > view.tokens.lowerBound + 3
    else { return nil }
    return view.construction("C43", .dreigement, last - 1..<last + 1, view.clause(ofToken: last), weight: 4)
  }
}
