internal import Dutch

/// Somebody or something that fares better beside the other: *tegen de hond ben je liever*, *mijn zus had dat allang
/// gedaan*, *een beetje vader belt even* (C56, C57).
struct SideGlances: ConstructionFamily {
  static let needs: Trigger = .either(
    [
      .target, .statement, .word("tegen met voor bij aan"),
      .word("liever vriendelijker aardiger geduldiger wel wél"),
    ], [.statement, .word("dan"), .word("gij jij jou u")], [.statement, .word("allang lang wél")],
    [.statement, .word("toch"), .word("ook"), .word("niet")], [.statement, .word("jouw")],
    [.statement, .word("bij"), .word("mij"), .word("jou u")], [.statement, .word("vorige")],
    [.statement, .word("beetje echte fatsoenlijk fatsoenlijke volwassen")])

  func mayApply(to view: SentenceView) -> Bool { view.wordCount >= 4 }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.sentence.isQuestion, !view.isChildhood, !view.isAppreciation,
      !view.sentence.senses.has(.interpretation), !view.isSelfBlame
    else { return [] }
    if let range = toward(view) ?? better(view) ?? done(view) ?? mineAndYours(view) ?? before(view) {
      return [view.construction("C57", .vergelijking, range, view.clause(ofToken: range.lowerBound))]
    }
    if let range = worthy(view) {
      return [view.construction("C57", .oordeel, range, view.clause(ofToken: range.lowerBound), level: .warning)]
    }
    return []
  }

  /// *Met je maten kun je wel praten*; *tegen de hond ben je liever*; *voor zijn moeder heeft hij altijd tijd*.
  private func toward(_ view: SentenceView) -> Range<Int>? {
    guard let i = view.firstContentWord, view.spelled(i, in: "tegen met voor bij aan"), !view.isQuoted(i),
      !view.grammar(i + 1).isDisjoint(with: [
        .determiner, .possessiveOther, .possessiveIk, .possessiveThird, .possessiveWij,
      ])
    else { return nil }
    let index = view.clause(ofToken: i)
    guard index >= 0 else { return nil }
    let c = view.clause(index)
    guard c.finite > i + 1, c.finite <= i + 6, view.isTarget(index), c.negation < 0, c.kind == .root,
      c.tense == .present, !view.isFinite(index, "moeten mogen zullen"),
      view.first("mij me ons gelukkig", in: view.own(index)) == nil
    else { return nil }
    guard
      let cue = view.own(index).first(where: {
        $0 > c.finite
          && (view.spelled($0, in: "liever vriendelijker aardiger geduldiger")
            || view.spelled($0, in: "wel wél") && !view.spelled($0 + 1, in: "eens weer even een wat mee goed"))
      })
    else { return nil }
    return i..<cue + 1
  }

  /// *Ons Greet doet meer dan gij*; *mijn broertje heeft meer zelfbeheersing dan jij*.
  private func better(_ view: SentenceView) -> Range<Int>? {
    for i in view.places(of: "dan") where view.spelled(i + 1, in: "gij jij jou u") && !view.isQuoted(i) {
      if view.isWord(i + 2), view.grammar(i + 2).isDisjoint(with: [.tag, .interjection, .adverb]) { continue }
      guard
        let more = (max(view.tokens.lowerBound, i - 4)..<i).last(where: {
          view.spelled($0, in: "meer beter liever vaker sneller volwassener attenter socialer eerlijker")
        })
      else { continue }
      let index = view.clause(ofToken: more)
      guard index >= 0, view.clause(index).person == .derde || view.clause(index).person == .ding,
        view.clause(index).negation < 0, view.clause(index).kind == .root,
        view.first("niemand nergens niets niks ouder", in: view.tokens) == nil, !view.isFinite(index, "worden")
      else { continue }
      return more..<i + 2
    }
    return nil
  }

  /// *Mijn zus had dat allang gedaan*; *de rest van de afdeling begreep het wél*; *Dirk heeft tenminste gebeld*.
  private func done(_ view: SentenceView) -> Range<Int>? {
    for index in view.clauses {
      let c = view.clause(index)
      guard c.kind == .root, c.person == .derde || c.isSubjectOwnedByOther, c.negation < 0, !c.isQuoted, c.subject >= 0,
        c.frame != .reported
      else { continue }
      let own = view.own(index)
      let isKin = c.subjectPhrase.contains { view.senses($0).has(.kin) || view.spelled($0, in: "rest ex buurman") }
      if view.spelled(c.finite, in: "had hadden zou zouden"), c.nonfinite >= 0, isKin || c.subjectPhrase.count > 1,
        let long = view.first("allang", in: own) ?? view.find("al", "lang")
      {
        return c.finite..<max(long + 1, c.finite + 1)
      }
      if let does = view.first("wél", in: own), isKin || view.mentionsOther { return min(c.subject, does)..<does + 1 }
      if isKin, let too = view.find("toch", "ook", "niet") { return too..<too + 3 }
    }
    return nil
  }

  /// *Bij mij krijgen ze groente, bij jou krijgen ze Fortnite*.
  private func mineAndYours(_ view: SentenceView) -> Range<Int>? {
    if let yours = ownThings(view) { return yours }
    guard let mine = view.find("bij", "mij"), let yours = view.find("bij", "jou") ?? view.find("bij", "u"),
      view.clauses.count >= 2, view.clause(ofToken: mine) != view.clause(ofToken: yours), !view.isQuoted(yours),
      view.sentence.grammar.isDisjoint(with: .subjectIk)
    else { return nil }
    return yours..<yours + 2
  }

  /// *Jouw werk gaat voor, mijn werk past zich aan*; *jouw kinderen mogen van tafel en de mijne zitten*.
  private func ownThings(_ view: SentenceView) -> Range<Int>? {
    guard let yours = view.first("jouw", in: view.tokens), view.isWord(yours + 1), !view.isQuoted(yours),
      view.first("ook allebei samen net even", in: view.tokens) == nil,
      let mine = view.tokens.first(where: {
        $0 > yours + 1
          && (view.spelled($0, "mijn") && view.folded($0 + 1).elementsEqual(view.folded(yours + 1))
            || view.spelled($0, "mijne") && view.spelled($0 - 1, "de"))
      })
    else { return nil }
    let first = view.clause(ofToken: yours)
    let second = view.clause(ofToken: mine)
    guard first >= 0, second > first, view.clause(first).subjectPhrase.contains(yours),
      view.clause(second).subjectPhrase.contains(mine), view.clause(first).finite >= 0, view.clause(second).finite >= 0,
      view.clause(first).tense == .present, view.clause(second).tense == .present,
      !view.isFinite(first, "hangen liggen staan zitten zijn heten beginnen")
    else { return nil }
    return yours..<yours + 2
  }

  /// *Bij zijn vorige vereniging speelde iedereen evenveel*; *in mijn vorige huis deden zelfs de rokers hun afwas*.
  private func before(_ view: SentenceView) -> Range<Int>? {
    guard let i = view.firstContentWord, view.spelled(i, in: "in bij op"), !view.isQuoted(i),
      let former = view.tokens(after: i, atMost: 3).first(where: { view.spelled($0, "vorige") }),
      !view.spelled(former + 1, in: "week maand dag eeuw zomer winter keer")
    else { return nil }
    let index = view.clause(ofToken: former)
    guard index >= 0, view.clause(index).tense != .present, view.clause(index).kind == .root,
      view.clause(index).person != .ik,
      view.first("iedereen zelfs zoiets gewoon tenminste", in: view.own(index)) != nil
    else { return nil }
    return i..<former + 2
  }

  /// *Een beetje vader belt even*; *een echte maat zwijgt daarover*; *zo doen volwassenen niet*.
  private func worthy(_ view: SentenceView) -> Range<Int>? {
    for i in view.places(of: "beetje echte fatsoenlijk fatsoenlijke volwassen")
    where !view.isQuoted(i) {
      let noun =
        view.spelled(i, "beetje") && view.spelled(i + 1, in: "fatsoenlijk fatsoenlijke normaal") ? i + 2 : i + 1
      guard
        view.spelled(
          noun,
          in:
            "moeder vader man vrouw mens mensen vent maat vriend vriendin kerel dochter zoon collega leidinggevende ouder ouders partner professional buur"
        ),
        !view.spelled(noun + 1, in: "van ben bent zijt is was")
      else { continue }
      let index = view.clause(ofToken: noun)
      guard index >= 0 else { continue }
      let c = view.clause(index)
      guard c.kind == .root, c.subjectPhrase.contains(noun), c.finite > noun, !c.isQuoted,
        c.tense == .present || view.spelled(c.finite, in: "had zou"),
        view.first("me mij ons", in: view.own(index)) == nil
      else { continue }
      return max(i - 1, view.tokens.lowerBound)..<noun + 1
    }
    return nil
  }
}
