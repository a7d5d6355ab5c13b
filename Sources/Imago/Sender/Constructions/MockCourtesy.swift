internal import Dutch

/// Courtesy, joy and self-sacrifice that mean their opposite (C59 and the sarcasm of F15).
struct MockCourtesy: ConstructionFamily {
  static let needs: Trigger = .either(
    [
      .statement, .word("dat da"),
      .word(
        "fijn leuk tof gezellig mooi grappig super lief top knap handig interessant wat bedankt merci geweldig"),
    ], [.statement, .word("wel"), .word("weer")], [.word("ik wij"), .word("maar")], [.word(service)],
    [.word("jaja")])

  private static let service: WordSet =
    "hotel gaarkeuken taxi meid dienstmeid slaaf slavin voetveeg deurmat pinautomaat taxichauffeur butler personeel wasserette restaurant pauzeknop boksbal huishoudster schoonmaakster poetsvrouw secretaresse bediende kleuterjuf bankautomaat geldautomaat kostganger oppascentrale"

  func mayApply(to view: SentenceView) -> Bool { view.wordCount >= 2 }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.sentence.senses.has(.interpretation) else { return [] }
    if let range = gladButFor(view) ?? again(view) ?? andMe(view) ?? servant(view) ?? yesYes(view) {
      return [view.construction("F15", .sarcasme, range, view.clause(ofToken: range.lowerBound))]
    }
    return []
  }

  /// *Fijn dat ik via Instagram hoor dat ...*; *leuk dat jij wel mee mag*; *mooi dat iedereen vrij heeft, behalve ik*.
  private func gladButFor(_ view: SentenceView) -> Range<Int>? {
    guard let i = view.firstContentWord, !view.isQuoted(i), !view.sentence.isQuestion,
      view.spelled(
        i, in: "fijn leuk tof gezellig mooi grappig super lief top knap handig interessant wat bedankt merci geweldig")
    else { return nil }
    let praise =
      view.spelled(i, "wat") && view.spelled(i + 1, in: "attent leuk lief knap aardig fijn enig gezellig sympathiek")
      ? i + 1 : i
    guard !view.spelled(praise, "wat"),
      let dat = [praise + 1, praise + 2].first(where: { view.spelled($0, in: "dat da") }),
      let inner = view.clauses.first(where: { view.clause($0).opener == dat }), view.clause(inner).finite >= 0
    else { return nil }
    let own = view.own(inner)
    let c = view.clause(inner)
    let learnsBy = c.person == .ik && view.first("via", in: own) != nil
    let withoutMe =
      own.contains { view.spelled($0, "zonder") && view.spelled($0 + 1, in: "mij me ons te iets") }
      || view.find("zonder", "mij") != nil || view.find("zonder", "te", "vragen") != nil
      || view.find("zonder", "te", "overleggen") != nil
    let except = view.first("behalve", in: view.tokens) != nil
    let allowed =
      view.first("wel wél", in: own) != nil && view.isFinite(inner, "mogen laten") && c.person != .ik
    let suddenly = c.person == .ander && view.first("ineens opeens plots", in: own) != nil
    guard learnsBy || withoutMe || except || allowed || suddenly else { return nil }
    return i..<dat + 1
  }

  /// *Laat maar, ik rij wel weer*; *ik ruim het wel weer op*: what the speaker does once more.
  private func again(_ view: SentenceView) -> Range<Int>? {
    guard let wel = view.find("wel", "weer"), !view.isQuoted(wel), !view.sentence.isQuestion else { return nil }
    let index = view.clause(ofToken: wel)
    guard index >= 0, view.clause(index).person == .ik, view.clause(index).kind == .root,
      view.clause(index).tense == .present, view.clause(index).negation < 0,
      !view.spelled(wel + 2, in: "beter goed tot terug thuis eens"),
      view.isVerb(
        index,
        "rijden annuleren opruimen uitleggen doen regelen oplossen betalen koken halen brengen afwassen wachten ruimen sjouwen inpakken poetsen zwijgen schuiven inslikken afzeggen"
      )
    else { return nil }
    return wel..<wel + 2
  }

  /// *En ik maar soep koken*.
  private func andMe(_ view: SentenceView) -> Range<Int>? {
    guard let first = view.tokens.first(where: { view.isWord($0) }) else { return nil }
    let me = view.spelled(first, "en") ? first + 1 : first
    guard me > first || view.wordCount <= 5, view.spelled(me, in: "ik wij"), view.spelled(me + 1, "maar"),
      !view.isMark(me + 2), let last = view.tokens.last(where: { view.isWord($0) }), last > me + 1,
      view.lexeme(last).forms.contains(.infinitive), view.clause(ofToken: me) >= 0,
      !view.tokens.contains(where: {
        $0 > me + 1 && $0 < last && !view.lexeme($0).forms.isDisjoint(with: .finite)
          && view.lexeme($0).forms.isDisjoint(with: .infinitive) && view.grammar($0).isDisjoint(with: [.nounish])
      })
    else { return nil }
    return me..<last + 1
  }

  /// *Ik ben uw meid niet*; *we zijn geen gaarkeuken*; *ik ben geen pauzeknop*.
  private func servant(_ view: SentenceView) -> Range<Int>? {
    for i in view.places(of: Self.service) where !view.isQuoted(i) {
      let index = view.clause(ofToken: i)
      guard index >= 0, view.isFinite(index, "zijn"), view.clause(index).nonfinite < 0, !view.spelled(i + 1, "maar"),
        view.clause(index).tense == .present, view.clause(index).kind == .root
      else { continue }
      let c = view.clause(index)
      guard c.person == .ik || c.person == .wij || c.person == .ding else { continue }
      let isDenied =
        view.spelled(i - 1, in: "geen gene") && c.person != .ding
        || view.spelled(i - 1, in: "geen") && view.spelled(c.subject, in: "dit het 't")
      let isYours = view.spelled(i - 1, in: "je jouw uw jullie") && c.negation > i
      let isHere = view.spelled(i - 1, "hier") || view.spelled(i - 2, "hier") && view.spelled(i - 1, "de")
      if isDenied || isYours || isHere && c.person == .ik { return max(i - 1, view.tokens.lowerBound)..<i + 1 }
    }
    return nil
  }

  /// *Jaja, gij gaat veranderen*.
  private func yesYes(_ view: SentenceView) -> Range<Int>? {
    guard let first = view.tokens.first(where: { view.isWord($0) }), view.spelled(first, "jaja"), !view.isQuoted(first),
      view.wordCount == 2 && view.grammar(first + 1).contains(.nounish)
        || view.tokens.contains(where: {
          $0 > first && $0 <= first + 2 && view.spelled($0, in: "jij gij dat tuurlijk")
        })
    else { return nil }
    return first..<min(first + 2, view.tokens.upperBound)
  }
}
