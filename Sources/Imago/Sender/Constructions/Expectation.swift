internal import Dutch

/// What the speaker had expected or believed of the other, as a reproach in the ik-form (C58, C59); coldness and absence
/// in pictures (C52, C53).
struct Expectation: ConstructionFamily {
  static let needs: Trigger = .either(
    [.statement, .verb("verwachten hopen denken gunnen menen geloven uitgaan")], [.statement, .word("lucht")],
    [.statement, .sense(.coldThing)], [.statement, .sense(.serviceThing)],
    [.statement, .word("hotel wasserette restaurant pension werkplaats")])

  func mayApply(to view: SentenceView) -> Bool {
    view.mentionsSelf || view.sentence.senses.has(.coldThing) || view.sentence.senses.has(.serviceThing)
      || view.sentence.grammar.contains(.subjectWij)
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.isAppreciation, !view.sentence.isQuestion else { return [] }
    for index in view.clauses where !view.clause(index).isQuoted && view.clause(index).frame != .reported {
      if let hit = expected(index, view) ?? believed(index, view) ?? cold(index, view) ?? service(index, view) {
        return [hit]
      }
    }
    return []
  }

  /// *Ik had van jou meer inzet verwacht* (C58).
  private func expected(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard c.person == .ik || c.person == .wij, view.isFinite(index, "hebben"), view.spelled(c.finite, in: "had hadden"),
      c.negation < 0,
      view.isVerb(index, "verwachten hopen denken gunnen"), c.nonfinite >= 0
    else { return nil }
    let own = view.own(index)
    let more = view.first("meer beter anders minstens", in: own) != nil || own.contains { view.senses($0).has(.virtue) }
    let ofSomebody = own.contains { view.spelled($0, "van") && !view.spelled($0 + 1, in: "het de mezelf mijzelf") }
    let ofOther = own.contains { view.spelled($0, "van") && view.spelled($0 + 1, in: "jou je u jullie hem haar") }
    guard
      more && (ofSomebody || own.contains { view.senses($0).has(.virtue) })
        || ofOther && view.isVerb(index, "verwachten denken") && view.first("niet", in: own) == nil && more
    else { return nil }
    if view.isVerb(index, "hopen"), !ofOther { return nil }
    return view.construction("C58", .schijnIk, view.core(index), index)
  }

  /// *Ik dacht dat wij een team waren*; *wij gingen ervan uit dat u uw woord hield* (C59).
  private func believed(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    guard c.kind == .content, c.parent >= 0, c.finite >= 0, c.tense == .past || c.tense == .pluperfect else {
      return nil
    }
    let parent = view.clause(c.parent)
    guard parent.person == .ik || parent.person == .wij, parent.tense == .past,
      view.isVerb(c.parent, "denken menen geloven uitgaan")
    else { return nil }
    let own = view.own(index)
    let promise =
      view.first(
        "woord belofte afspraak beloofd team stel eerlijk vertrouwen vrienden volwassen veranderen veranderd liefde samen gelijkwaardig",
        in: own) != nil || view.find("van", "me", "hield") != nil || view.find("achter", "me", "stond") != nil
    let refuted =
      view.neighbour(1).map { $0.wordCount <= 3 && $0.first("blijkbaar kennelijk", in: $0.tokens) != nil } ?? false
    guard view.isAboutOther(index) || c.person == .wij, promise || refuted else { return nil }
    if view.clauses.contains(where: { $0 > index && view.clause($0).person == .ik }) || view.isSelfBlame { return nil }
    return view.construction("C59", .schijnIk, view.core(index), index)
  }

  /// *Ik praat tegen een muur*; *je bent net een vriezer* (C52).
  private func cold(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    let own = view.own(index)
    // Voor jou ben ik lucht.
    if c.person == .ik, view.isFinite(index, "zijn"), let i = own.first(where: { view.spelled($0, "lucht") }),
      !view.spelled(i - 1, in: "de een in"), c.negation < 0
    {
      return view.construction("C52", .schijnIk, view.core(index), index)
    }
    guard let i = own.first(where: { view.senses($0).has(.coldThing) && !view.isQuoted($0) }) else { return nil }
    let article = (max(view.tokens.lowerBound, i - 3)..<i).contains { view.spelled($0, in: "een 'n ne nen zo'n") }
    guard article, c.negation < 0 else { return nil }
    if c.person == .ik || c.person == .wij,
      own.contains(where: { $0 < i && $0 >= i - 4 && view.spelled($0, in: "tegen met naast tegenover bij") }),
      view.isVerb(index, "praten leven zitten slapen eten wonen kijken getrouwd zijn samenwonen vrijen"),
      view.lexeme(i).senses.has(.coldThing), !view.isVerb(index, "zijn") || view.first("getrouwd", in: own) != nil
    {
      return view.construction("C52", .schijnIk, view.core(index), index)
    }
    if view.isTarget(index), view.isFinite(index, "zijn lijken doen"),
      view.first("net als wel precies gelijk lijk", in: own) != nil, c.order != .question
    {
      return view.construction("C52", .oordeel, view.core(index), index)
    }
    if c.isSubjectOwnedByOther, view.isFinite(index, "zijn lijken"), view.first("als net", in: own) != nil {
      return view.construction("C52", .schijnIk, view.core(index), index)
    }
    return nil
  }

  /// *Wij zijn geen wasserette*; *dit is geen hotel*; *je behandelt me als een taxi* (C53).
  private func service(_ index: Int, _ view: SentenceView) -> Hit? {
    let c = view.clause(index)
    let own = view.own(index)
    let place = view.first("hotel wasserette restaurant pension werkplaats", in: own)
    guard let i = own.first(where: { view.senses($0).has(.serviceThing) && !view.isQuoted($0) }) ?? place else {
      return nil
    }
    let denied =
      (max(view.tokens.lowerBound, i - 2)..<i).contains { view.spelled($0, in: "geen gene") }
      || own.contains { view.spelled($0, in: "niet nie") && $0 < i && view.spelled(i - 1, in: "jouw je uw jullie") }
    if c.person == .ik || c.person == .wij, view.isFinite(index, "zijn"), denied, c.tense == .present,
      view.first("maar", in: i..<view.tokens.upperBound) == nil, !view.spelled(i + 1, in: "van in op")
    {
      return view.construction("C53", .jijOpener, view.core(index), index)
    }
    if c.person == .ding || c.person == nil, denied, view.isFinite(index, "zijn"),
      view.spelled(c.subject, in: "het dit dat 't") || view.first("hier huis", in: own) != nil,
      view.first("maar", in: i..<view.tokens.upperBound) == nil, view.first("hier", in: own) != nil || place != nil
    {
      return view.construction("C53", .jijOpener, view.core(index), index)
    }
    // alsof dit hier een hotel is; dat je hier op hotel zijt
    if c.kind == .content, view.spelled(c.opener, "alsof") || view.spelled(i - 1, "op"), place != nil {
      return view.construction("C53", .sarcasme, view.core(index), index)
    }
    if view.isTarget(index), view.isVerb(index, "gebruiken behandelen zien beschouwen"),
      own.contains(where: { view.grammar($0).contains(.objectIk) || view.spelled($0, "ons") }),
      own.contains(where: { $0 < i && view.spelled($0, "als") })
    {
      return view.construction(
        "C53", view.isVerb(index, "zien beschouwen") ? .interpretatie : .jijOpener, view.core(index), index)
    }
    return nil
  }
}
