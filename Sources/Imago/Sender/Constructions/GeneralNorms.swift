internal import Dutch

/// What a man, a mother, grown people do: a norm held up without naming the other.
struct GeneralNorms: ConstructionFamily {
  static let needs: Trigger = .either([.statement, .word(people)], [.statement, .word("mensen dan vorige vorig")])

  private static let people: WordSet =
    "man vrouw vader moeder vriend vriendin zoon dochter kind maat collega professional manager kerel vent mannen vrouwen vaders moeders vrienden ouder ouders volwassenen kinderen ploegmaat buur trainer mens baas leidinggevende vakman"

  func mayApply(to view: SentenceView) -> Bool {
    !view.sentence.isQuestion && !view.context.isSingleLine
      && (view.first(Self.people, in: view.tokens) != nil
        || view.first("mensen dan vorige vorig", in: view.tokens) != nil)
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard view.kindness.isDisjoint(with: [.thanks, .childhood, .ownFault, .affection]), view.isAmongPeople else {
      return []
    }
    for index in view.clauses {
      let look = ClauseLook(view: view, index: index)
      guard look.clause.kind == .root, look.clause.finite >= 0, !look.clause.isQuoted,
        look.clause.frame != .reported
      else { continue }
      if let range = norm(look) { return [view.construction("norm", .eis, range, index)] }
      if let range = outdone(look) ?? before(look) { return [view.construction("C57", .vergelijking, range, index)] }
    }
    return []
  }

  /// *Een vader hoort om zes uur thuis te zijn*, *volwassen mensen praten dingen uit*.
  private func norm(_ look: ClauseLook) -> Range<Int>? {
    let view = look.view
    let clause = look.clause
    let phrase = clause.subjectPhrase
    guard let first = phrase.first, first == view.firstContentWord,
      clause.tense == .present || view.spelled(clause.finite, in: "zou zouden"),
      clause.person != .ik, clause.person != .wij, clause.person != .ander,
      !look.has("straks soms wel misschien vandaag vanavond morgen nu nodig"),
      view.sentence.senses.isDisjoint(with: Sense.positive.bit),
      // *Geen mens kan alles tegelijk*
      !(view.spelled(first, "geen") && look.isFinite("kunnen") && look.has("alles"))
    else { return nil }
    let isGeneric =
      view.spelled(first, in: "een ne nen 'n geen elke ieder elk iedere")
      && view.first(Self.people, in: view.tokens(after: first, atMost: 4)) != nil
      || view.spelled(first, in: "volwassen normale echte gewone fatsoenlijke")
        && view.first(Self.people, in: phrase) != nil
      || view.spelled(first, in: "volwassen normale echte fatsoenlijke") && view.spelled(first + 1, "mensen")
      || view.spelled(first, in: "vrienden collega's") && phrase.count == 1
    guard isGeneric else { return nil }
    return phrase.count <= 5 ? phrase : first..<first + 3
  }

  /// *De hond luistert beter dan jij*.
  private func outdone(_ look: ClauseLook) -> Range<Int>? {
    let view = look.view
    guard look.clause.person == .derde || look.clause.person == .ding, !look.isFinite("zijn worden lijken"),
      let than = look.at("dan"), view.spelled(than + 1, in: "jij gij"),
      !look.has("niemand geen nergens"), !view.isWord(than + 2),
      view.spelled(than - 1, in: "meer beter vaker eerder langer harder liever sneller")
    else { return nil }
    return than - 1..<than + 2
  }

  /// *In het vorige huis deden de rokers hun eigen afwas*.
  private func before(_ look: ClauseLook) -> Range<Int>? {
    let view = look.view
    guard let first = view.firstContentWord, view.spelled(first, in: "bij in op"),
      let previous = view.first("vorige vorig", in: view.tokens(after: first, atMost: 3)),
      look.clause.order == .inverted, previous < look.clause.finite, view.isWord(previous + 1),
      !view.spelled(previous + 1, in: "week maand jaar keer zomer winter dag nacht brief bericht mail sessie gesprek"),
      look.clause.person == .derde || look.clause.person == .ding,
      !view.mentionsSelf || view.grammar(previous - 1).contains(.possessiveIk)
    else { return nil }
    return first..<previous + 2
  }
}
