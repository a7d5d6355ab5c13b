internal import Dutch

/// On whom a judgement lands: the questions that the kinds of `oordeel` share.
extension SentenceView {
  /// The clause is about the other, or about the partner by *hij*, *zij* in a message that speaks of the partner.
  func isJudgeable(_ index: Int) -> Bool {
    if isTarget(index) { return true }
    let c = clause(index)
    // Je bent onhandelbaar als je moe bent: a verdict is seldom about anyone.
    if isAboutOther(index), !isChildhood, c.kind == .root,
      isFinite(index, "zijn doen worden") || isVerb(index, "zijn doen worden"),
      first("men iemand", in: tokens) == nil
    {
      return true
    }
    guard context.mentionsPartner, !c.isQuoted, c.frame != .reported, !isChildhood, c.person == .derde else {
      return false
    }
    return spelled(c.subject, in: "hij zij ze")
  }

  /// Whether the words before the finite verb are *jouw toon*, *uw haar*, *je ideeën*: something of the other.
  func hasOwnedSubject(_ index: Int) -> Bool {
    let c = clause(index)
    guard c.finite >= 0, !c.isQuoted, c.frame != .reported else { return false }
    if c.isSubjectOwnedByOther { return c.person != .derde }
    guard c.subject < 0 || c.person == .ding, let first = own(index).first(where: { isWord($0) }) else { return false }
    return spelled(first, in: "jouw uw je jullie uwe uwen") && c.finite > first + 1 && c.finite <= first + 3
      && !senses(first + 1).has(.kin) && !senses(first + 1).has(.thirdParty)
  }

  /// Whether a clause's subject is an act of the other: *wat je zei was ...*, *dat je niet groette is ...*, *hoe jij
  /// praat is ...*; also after the verdict: *het is laf dat je zweeg*.
  func hasActOfOtherAsSubject(_ index: Int) -> Bool {
    let c = clause(index)
    guard c.person == .ding || c.person == nil || c.person == .ik && isFinite(index, "vinden"), !c.isQuoted else {
      return false
    }
    return clauses.contains { child in
      guard child != index, isTarget(child), clause(child).frame != .interpretation else { return false }
      let k = clause(child)
      switch k.kind {
      case .embeddedQuestion, .content: return k.parent == index || k.parent < 0
      case .adverbial: return spelled(k.opener, in: "zoals") && k.tokens.upperBound <= max(c.finite, 0) + 1
      case .relative:
        if spelled(k.opener, "wat") { return k.parent == index && k.tokens.lowerBound < c.finite }
        // ik vind het laf dat je zweeg
        return k.parent == index && spelled(k.opener, "dat") && senses(k.opener - 1).has(.judgement)
      default: return false
      }
    }
  }

  /// *Wat ben je toch ...*, *wat heb jij ...*: an exclamation about the other.
  func isExclamative(_ index: Int) -> Bool {
    let c = clause(index)
    guard c.finite >= 0, !sentence.isQuestion, !c.isQuoted, let first = firstContentWord, spelled(first, "wat"),
      c.finite > first
    else { return false }
    return grammar(c.finite + 1).contains(.subjectOther) && isFinite(index, "zijn hebben doen kunnen")
  }

  /// *van je*, *van jou*, *van u* after a token, at the end of its phrase.
  func isOfOther(after i: Int, within reach: Int = 4) -> Bool {
    guard let of = tokens(after: i, atMost: reach).first(where: { spelled($0, "van") }),
      spelled(of + 1, in: "je jou u jullie ulle hem haar")
    else { return false }
    if spelled(of + 1, in: "hem haar"), !context.mentionsPartner { return false }
    let next = of + 2
    guard isWord(next) else { return true }
    if spelled(of + 1, in: "jou jullie ulle") { return true }
    return !grammar(next).isDisjoint(with: [
      .preposition, .adverb, .coordinator, .subordinator, .tag, .om, .te, .negation, .interjection, .comparison,
    ]) || lexeme(next).forms.isFinite && !grammar(next).contains(.nounish) && !senses(next).has(.kin)
  }

  /// The other only sees, hears or says it: *je vond het onzin*.
  func isPerceived(_ index: Int) -> Bool {
    isVerb(index, "vinden noemen zeggen denken horen haten kennen lezen zien voelen krijgen")
  }

  /// *jouw*, *uw*, *je* one or two words before a token, as its owner.
  func isOwnedByOther(_ i: Int) -> Bool {
    for j in [i - 1, i - 2] where spelled(j, in: "jouw uw uwe uwen jullie je") {
      if j == i - 2, !isWord(i - 1) || grammar(i - 1).contains(.preposition) || lexeme(i - 1).forms.isFinite {
        continue
      }
      let index = clause(ofToken: i)
      if index >= 0, clause(index).subject == j, clause(index).subjectPhrase.count <= 1 { continue }
      return true
    }
    return false
  }

  /// Whether a token is said to be absent: *niet lui*, *nooit gemeen*, *geen egoïst*.
  func isDenied(_ i: Int) -> Bool {
    let index = clause(ofToken: i)
    for j in max(tokens.lowerBound, i - 4)..<max(i, tokens.lowerBound)
    where spelled(j, in: "niet nie ni nooit geen allerminst nergens nimmer zonder gene") {
      guard clause(ofToken: j) == index, index >= 0 else { continue }
      // Nooit te beroerd om in te vallen.
      if spelled(j, "nooit"), spelled(j + 1, "te"), i <= j + 2 { return true }
      // Niet zo hysterisch; niet te genieten; niet alleen lui maar ook.
      if clause(index).order == .imperative || spelled(j + 1, in: "alleen te eens normaal") { return false }
      return true
    }
    return false
  }

  /// A word right before that makes a weak verdict count: *zo koud*, *echt lastig*.
  func isIntensified(_ i: Int) -> Bool {
    spelled(
      i - 1,
      in: "zo zo'n echt weer gewoon veel erg te toch wel nogal behoorlijk heel enorm ontzettend best gewoonweg ronduit")
      || spelled(
        i - 1, in: "verdomd vreselijk verschrikkelijk ontiegelijk knap tamelijk lekker precies ook totaal volkomen")
      || isWord(i - 1) && spelled(i - 2, in: "zo weer veel te altijd best wel echt toch")
  }
}
