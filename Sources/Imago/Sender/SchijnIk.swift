internal import Dutch

/// An ik-frame around an accusation: *ik vind dat jij ...*.
struct SchijnIk: SentenceRule {
  static let description = RuleDescription(
    id: "schijn-ik", level: .warning,
    summary: "een ik-zin met een verwijt erin",
    what: "Ik vind dat jij, ik voel dat je, ik heb het gevoel dat jij, met daarna een oordeel over de ander.",
    why: "Het begint met ik, maar het gaat over de ander. Die hoort vooral het verwijt.",
    example: "Ik vind dat jij te weinig doet.",
    better: "Ik ben moe. Wil je vanavond de was van me overnemen?",
    englishSummary: "an accusation in an I-frame")

  static let examples: [Example] = [
    .flagged("Ik vind dat «jij te weinig doet»."),
    .flagged("Ik voel dat «je me niet vertrouwt»."),
    .flagged("Ik heb het gevoel dat «jij me ontwijkt»."),
    .flagged("Ik had het idee dat «je een egoïst bent»."),
    .flagged("Ik word gek van «jou»."),
    .flagged("ik ben «u» zo beu"),
    .flagged("Ik vind dat «je daar iets van had moeten zeggen»."),
    .flagged("Ik kan er niet tegen dat «jij zo slordig bent»."),
    .silent("Ik vind het rot dat je er zo mee zit."),
    .silent("Ik vind het erg dat je daar alleen mee rondloopt."),
    .silent("Ik vind het spannend om dit te zeggen."),
    .silent("Ik heb het gevoel dat ik er niet toe doe."),
    .silent("Ik had het idee dat je boos was."),
    .silent("Ik merk dat je minder zegt dan vorige week."),
    .silent("Ik vind dat je mooi zingt."),
    .silent("Ik denk dat je de trein van tien uur haalt."),
    .silent("Ik vind jou lief."),
    .silent("Dat jij er vrijdag niet bij kunt zijn, vind ik verdrietig, en ik snap het ook."),
    .silent("Ik vind het fijn dat je er bent."),
  ]

  static let needs: Trigger = [.other]

  func mayApply(to view: SentenceView) -> Bool { view.mentionsSelf && view.mentionsOther }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isAppreciation, !view.isChildhood, !view.sentence.isQuestion else { return [] }
    for index in view.clauses
    where (view.isAboutOther(index) || view.clause(index).isSubjectOwnedByOther) && view.clause(index).kind == .content
    {
      let clause = view.clause(index)
      guard clause.parent >= 0, clause.finite >= 0 else { continue }
      let parent = view.clause(clause.parent)
      guard parent.person == .ik || view.own(clause.parent).contains(where: { view.grammar($0).contains(.objectIk) })
      else { continue }
      // Ik vind niet dat je moet veranderen.
      if parent.negation >= 0, view.isFinite(clause.parent, "vinden"), view.isFinite(index, "moeten hoeven") {
        continue
      }
      let own = view.own(index)
      let start = clause.opener >= 0 ? clause.opener + 1 : clause.tokens.lowerBound
      let tokens = start..<(own.last(where: { view.isWord($0) }) ?? clause.finite) + 1
      // Ik ben het zat dat je schoenen in de gang staan.
      if view.first("zat beu", in: view.own(clause.parent)) != nil, view.isFinite(clause.parent, "zijn worden raken"),
        parent.negation < 0
      {
        return [make(view, tokens, index)]
      }
      let hasLabel = own.contains {
        view.entries($0, .label).contains { $0.keys["kracht"] != "zwak" }
          || view.entries($0, .diagnosis).contains { $0.kind == .noun }
      }
      if hasLabel, clause.negation < 0 { return [make(view, tokens, index)] }
      if clause.frame == .interpretation || clause.frame == .reported { continue }
      if view.isGood(index), clause.negation < 0, !view.isBad(index) { continue }
      let isOpinion = view.isFinite(clause.parent, "vinden")
      // Ik vind het rot dat je er zo mee zit: sympathy.
      if isOpinion, clause.negation < 0,
        view.first("rot erg naar sneu verdrietig jammer spijtig akelig vreselijk", in: view.own(clause.parent)) != nil,
        view.first("mee ermee pijn verdriet moeite ziek last zwaar verloren verloor lijdt", in: own) != nil
      {
        continue
      }
      // Ik snap niet dat je zoiets tegen de buren zegt.
      if parent.negation >= 0, view.isFinite(clause.parent, "snappen begrijpen"), parent.person == .ik,
        view.first("zoiets", in: own) != nil
          || view.first("zo", in: own) != nil && view.isVerb(index, "doen praten reageren")
          || view.isBad(index)
          || clause.negation >= 0 && view.isStressedSubject(index)
      {
        return [make(view, tokens, index)]
      }
      // Dat jij er vrijdag niet bij bent, vind ik jammer: a feeling about a fact.
      if isOpinion, clause.negation >= 0, !view.isBad(index),
        view.own(clause.parent).contains(where: {
          view.senses($0).has(.feeling)
            || view.spelled($0, in: "jammer spijtig verdrietig moeilijk pijnlijk zwaar lastig")
        }), own.allSatisfy({ !view.senses($0).has(.judgement) && !view.senses($0).has(.absolute) })
      {
        continue
      }
      // Ik vind het niet erg dat je later bent.
      if parent.negation >= 0, view.first("erg", in: view.own(clause.parent)) != nil { continue }
      let isSense =
        view.isFinite(clause.parent, "voelen merken zien") || view.first("gevoel", in: view.own(clause.parent)) != nil
      let verdict =
        view.isBad(index) || view.first("weinig", in: own) != nil
        || view.first("moet moeten hoort hoorde moest", in: own) != nil && isOpinion
        || own.contains { view.senses($0).has(.judgement) }
        || own.contains {
          view.spelled($0, in: "wel nogal veel") && view.spelled($0 + 1, in: "erg heel te makkelijk gemakkelijk")
        }
      if isOpinion, parent.tense == .present, verdict || clause.negation >= 0 && view.isStressedSubject(index) {
        return [make(view, tokens, index)]
      }
      if isSense, parent.tense == .present,
        verdict || view.isStressedSubject(index) || clause.negation >= 0 && view.isFinite(clause.parent, "voelen"),
        !view.isFinite(clause.parent, "zien merken") || verdict && view.isStressedSubject(index)
      {
        return [make(view, tokens, index)]
      }
      if view.find("niet", "tegen") != nil || view.find("zat", "dat") != nil || view.find("beu", "dat") != nil,
        verdict || view.isStressedSubject(index) || view.again(in: index) != nil || clause.isSubjectOwnedByOther
      {
        return [make(view, tokens, index)]
      }
    }
    if let hit = feltOrBelieved(view) { return [hit] }
    // Ik ben het zat om achter jou aan te ruimen.
    for index in view.clauses where view.clause(index).kind == .infinitival && view.clause(index).parent >= 0 {
      let outer = view.clause(index).parent
      guard view.clause(outer).person == .ik, view.isFinite(outer, "zijn worden"), view.clause(outer).negation < 0,
        view.first("zat beu", in: view.own(outer)) != nil,
        view.own(index).contains(where: {
          !view.grammar($0).isDisjoint(with: [.objectOther, .possessiveOther]) && !view.grammar($0).contains(.reflexive)
        })
      else { continue }
      return [make(view, view.span(index), index)]
    }
    // Ik word gek van jou; ik ben u beu; ik vertrouw jou niet.
    for index in view.clauses
    where view.clause(index).person == .ik && !view.clause(index).isQuoted && view.clause(index).kind == .root {
      let own = view.own(index)
      if let i = own.first(where: {
        view.spelled($0, in: "jou u je jullie") && view.clause(index).subject != $0 && !view.isWord($0 + 1)
          || view.spelled($0, in: "jou u") && view.clause(index).subject != $0
      }) {
        if view.first("beu zat", in: own) != nil, view.isFinite(index, "zijn") { return [make(view, i..<i + 1, index)] }
        if view.spelled(i - 1, "van"), view.first("gek doodmoe ziek schijtziek", in: own) != nil,
          view.isFinite(index, "worden"), view.find("geluk") == nil
        {
          return [make(view, i..<i + 1, index)]
        }
        if view.isVerb(index, "haten verafschuwen") { return [make(view, i..<i + 1, index)] }
      }
    }
    return view.formulas(of: .schijnIk)
  }

  /// *Ik heb het gevoel dat je me ontwijkt*, *ik voel dat geen plan goed genoeg voor je is*: what follows is no feeling.
  private func feltOrBelieved(_ view: SentenceView) -> Hit? {
    for index in view.clauses where view.clause(index).kind == .content && view.clause(index).parent >= 0 {
      let clause = view.clause(index)
      let parent = view.clause(clause.parent)
      guard parent.person == .ik, parent.tense == .present, clause.finite >= 0, !clause.isQuoted,
        clause.frame != .reported, view.spelled(clause.opener, in: "dat da")
      else { continue }
      let own = view.own(index)
      let isState =
        view.isFinite(index, "zijn worden voelen") && own.contains { view.senses($0).has(.feeling) }
        || clause.negation < 0
          && (view.isGood(index)
            || view.isVerb(index, "houden begrijpen luisteren helpen vertrouwen meeleven missen weten"))
      guard !isState else { continue }
      let isFelt = view.isFinite(clause.parent, "voelen") && view.first("me mij", in: view.own(clause.parent)) == nil
      let isSensed =
        view.first("gevoel", in: view.own(clause.parent)) != nil && view.isFinite(clause.parent, "hebben")
      let isSeen =
        view.isFinite(clause.parent, "zien merken") && view.isStressedSubject(index)
        && (clause.negation >= 0 || view.isBad(index) || own.contains { view.senses($0).has(.harm) })
        && !view.verbSense(index, .hardship)
      let isAbout =
        view.isAboutOther(index) || own.contains { view.spelled($0, "voor") && view.spelled($0 + 1, in: "je jou u") }
      guard isFelt || isSensed || isSeen, isAbout else { continue }
      let start = clause.opener + 1
      return make(
        view, start..<min(max(start + 1, own.last(where: { view.isWord($0) }).map { $0 + 1 } ?? start + 1), start + 8),
        index)
    }
    return nil
  }

  private func make(_ view: SentenceView, _ tokens: Range<Int>, _ index: Int) -> Hit {
    view.hit(
      self, tokens, clause: index, weight: 4, construction: "kader",
      "Het begint met ik, maar “\(view.text(tokens))” gaat over de ander.")
  }
}
