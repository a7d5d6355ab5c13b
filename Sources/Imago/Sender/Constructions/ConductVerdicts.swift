internal import Dutch

/// A verdict on what was just told, without a person in it: *dat is laf*, *ondankbaar is het*, *kinderachtig, op onze
/// leeftijd* (F06).
struct ConductVerdicts: ConstructionFamily {
  static let needs: Trigger = [.statement, .sense(.judgement)]

  func mayApply(to view: SentenceView) -> Bool { view.sentence.senses.has(.judgement) }

  private static let conduct: WordSet =
    "laf gemeen onprofessioneel onverantwoord onverantwoordelijk beschamend mensonterend respectloos onbeschoft schandalig asociaal kinderachtig ondankbaar hypocriet schofterig onfatsoenlijk harteloos egoïstisch gewetenloos achterbaks"

  func hits(in view: SentenceView) -> [Hit] {
    guard view.clauses.count == 1, view.wordCount <= 6, !view.sentence.isQuestion, !view.isChildhood,
      !view.isAppreciation, !view.isSelfBlame, !view.sentence.senses.has(.interpretation),
      let i = view.first(Self.conduct, in: view.tokens), !view.isQuoted(i), !view.isDenied(i)
    else { return [] }
    let index = view.clause(ofToken: i)
    guard index >= 0 else { return [] }
    let c = view.clause(index)
    guard c.negation < 0, c.frame != .reported, view.first("me mij mezelf ons mijn hij zij ze", in: view.tokens) == nil
    else { return [] }
    let pronoun = view.first("dat dit het 't", in: view.tokens)
    let isVerdict =
      pronoun.map { !view.grammar($0 + 1).contains(.nounish) || $0 == c.finite + 1 } ?? false
      && (view.isFinite(index, "zijn") && c.person != .ik || view.isFinite(index, "vinden") && c.person == .ik)
    let isAlone = c.kind == .verbless && i == view.firstContentWord && view.isMark(i + 1) && view.isWord(i + 2)
    guard isVerdict || isAlone else { return [] }
    return [view.construction("F06", .oordeel, i..<i + 1, index)]
  }
}
