internal import Dutch

/// Sentences without a finite verb: fronted and verbless denials, headless infinitives and participles, orders
/// (C60 to C63, C70, C71).
struct Verbless: ConstructionFamily {
  static let needs: Trigger = .either([.statement, .verbless], [.statement, .grammar(.negation)])

  func mayApply(to view: SentenceView) -> Bool {
    view.clauses.contains { view.clause($0).finite < 0 } || !view.sentence.grammar.isDisjoint(with: .negation)
  }

  func hits(in view: SentenceView) -> [Hit] {
    guard !view.isChildhood, !view.isAppreciation, !view.sentence.isQuestion, let first = view.firstContentWord,
      !view.isQuoted(first)
    else { return [] }
    if let hit = denial(first, view) ?? noCourtesy(view) ?? headless(first, view) ?? order(first, view) { return [hit] }
    return []
  }

  /// *Niks hoor je*; *geen hand stak je uit*; *nooit eens een spontaan telefoontje* (C60, C61).
  private func denial(_ first: Int, _ view: SentenceView) -> Hit? {
    let index = view.clause(ofToken: first)
    guard index >= 0 else { return nil }
    let c = view.clause(index)
    let own = view.own(index)
    let isTemporal =
      view.spelled(first, "nooit") && view.spelled(first + 1, "eens")
      || view.spelled(first, in: "niet geen nimmer zelden nog")
        && own.prefix(6).contains { view.spelled($0, in: "keer dag nooit") }
        && view.first("keer nooit", in: own.prefix(6)) != nil
    let isThing = view.spelled(first, in: "niks niets geen nergens nul") && c.finite > first
    if c.finite > first, c.order == .inverted || c.order == .question, view.isTarget(index), isTemporal || isThing,
      view.first("spijt ruzie zorgen idee probleem", in: own) == nil,
      c.tense != .present || view.isStressedSubject(index) || isTemporal || view.verbSense(index, .duty)
        || view.isVerb(index, "horen krijgen uitsteken zeggen doen")
    {
      if view.spelled(first, "geen"), view.spelled(first + 1, in: "zorgen probleem idee punt moeite"),
        !view.isFinite(index, "doen")
      {
        return nil
      }
      return view.construction(
        "C60", .absoluut, first..<min(first + (isTemporal ? 3 : 2), view.tokens.upperBound), index, level: .error)
    }
    if c.finite < 0, isTemporal, view.spelled(first, in: "nooit niet geen nog"), !view.mentionsSelf,
      view.wordCount >= 4, !view.isVerbOfKnowing(index), view.first("spijt ruzie", in: own) == nil
    {
      return view.construction("C61", .absoluut, first..<min(first + 3, view.tokens.upperBound), index)
    }
    return nil
  }

  /// *Nog geen bedankje*; *drie blauwe vinkjes en geen woord* (C60).
  private func noCourtesy(_ view: SentenceView) -> Hit? {
    guard view.clauses.allSatisfy({ view.clause($0).finite < 0 || view.clause($0).kind == .relative }) else {
      return nil
    }
    for i in view.places(of: "geen nul gene") where view.senses(i + 1).has(.courtesy) {
      guard view.clauses.count <= 3, view.wordCount >= 3 else { return nil }
      return view.construction("C60", .absoluut, i..<i + 2, view.clause(ofToken: i))
    }
    return nil
  }

  /// *En dan doodleuk vragen of ...*; *mij laten wachten en dan lachen*; *altijd maar scrollen* (C62, C63).
  private func headless(_ first: Int, _ view: SentenceView) -> Hit? {
    let index = view.clause(ofToken: first)
    guard index >= 0,
      view.clause(index).finite < 0
        || view.spelled(view.clause(index).finite, "durven") && view.clause(index).person == .ding, view.wordCount >= 3,
      view.first("zalig heerlijk lekker fijn samen gezellig", in: view.tokens) == nil || view.spelled(first, "lekker")
    else { return nil }
    let own = view.own(index)
    let infinitives = view.tokens.filter {
      view.lexeme($0).forms.contains(.infinitive)
        && view.grammar($0).isDisjoint(with: [.nounish, .determiner, .objectThird])
        && !view.grammar($0 - 1).contains(.determiner)
    }
    guard let infinitive = infinitives.first(where: { own.contains($0) }) ?? infinitives.first else { return nil }
    let isOpen = view.clauses.allSatisfy {
      view.clause($0).kind != .root && view.clause($0).kind != .verbless || view.clause($0).finite < 0
        || view.clause($0).person == .ander || view.clause($0).person == .derde
    }
    guard isOpen else { return nil }
    func hit(_ id: String, _ rule: ConstructionRule) -> Hit {
      let end = min(max(infinitive, first) + 1, first + 8)
      return view.construction(id, rule, first..<end, index)
    }
    let doodleuk = view.first("doodleuk durven zomaar", in: view.tokens) != nil
    let lead = view.tokens.first { view.isWord($0) }
    let andThen = lead.map { view.spelled($0, "en") && view.spelled($0 + 1, "dan") } ?? false
    if andThen || view.spelled(first, "dan"),
      doodleuk || view.spelled(first + 1, in: "nog ook raar gek") || view.isSpeech(infinitive) && view.clauses.count > 1
    {
      return hit("C63", .oordeel)
    }
    if view.spelled(first, in: "mij me ons"), infinitive > first, view.wordCount >= 4 { return hit("C63", .jijOpener) }
    if view.spelled(first, in: "altijd alleen"), view.spelled(first + 1, "maar"), !view.mentionsSelf {
      return hit("C62", .absoluut)
    }
    let contrast =
      view.clauses.contains { view.clause($0).person == .ik && view.spelled(view.clause($0).opener, "terwijl") }
      || view.find("en", "dan") != nil
    if view.spelled(first, in: "beetje lekker gewoon eerst heel hele de alles"), contrast {
      return hit("C62", .jijOpener)
    }
    if doodleuk, own.contains(where: { view.spelled($0, in: "doodleuk zomaar") }) { return hit("C63", .oordeel) }
    return nil
  }

  /// *En nu luisteren*; *niet zo overdrijven*; *mond houden*; *telefoon weg, nu* (C70, C71).
  private func order(_ first: Int, _ view: SentenceView) -> Hit? {
    guard view.clauses.count <= 2, view.wordCount <= 7, view.clauses.allSatisfy({ view.clause($0).finite < 0 }),
      !view.mentionsSelf, !view.sentence.grammar.contains(.subjectWij),
      view.first("samen lief schat x slaap bedankt dank", in: view.tokens) == nil
    else { return nil }
    let index = view.clause(ofToken: first)
    guard index >= 0, let last = view.tokens.last(where: { view.isWord($0) && !view.grammar($0).contains(.tag) }) else {
      return nil
    }
    let isInfinitive =
      view.lexeme(last).forms.contains(.infinitive) && view.lexeme(last).grammar.isDisjoint(with: [.nounish])
    if isInfinitive, view.spelled(first, in: "niet"),
      view.verbSenseOf(last, .noise) || view.spelled(last, in: "zeuren overdrijven janken zagen huilen miepen")
    {
      return view.construction("C71", .afwimpelen, first..<last + 1, index)
    }
    let lead = view.tokens.first { view.isWord($0) } ?? first
    let isPressed =
      view.spelled(first, in: "nu nou hup vooruit")
      && (view.spelled(lead, "en") || view.spelled(first, in: "nou hup vooruit")) && !view.isMark(first + 1)
    if isInfinitive, isPressed,
      view.spelled(
        last, in: "luisteren opruimen doorlopen ophouden betalen tekenen inpakken opschieten meekomen antwoorden zitten"
      ) || view.verbSenseOf(last, .burden) && isPressed
    {
      return view.construction("C71", .eis, first..<last + 1, index)
    }
    if view.spelled(first, in: "mond bek"), view.spelled(first + 1, in: "houden dicht") {
      return view.construction("C70", .eis, first..<first + 2, index)
    }
    if view.spelled(first, in: "telefoon laptop tv tablet ipad scherm"),
      view.spelled(first + 1, in: "weg uit dicht neer"), view.wordCount <= 4
    {
      return view.construction("C70", .eis, first..<first + 2, index)
    }
    if view.spelled(first, in: "hier"), view.spelled(first + 1, "met"), view.spelled(first + 2, in: "die dat de mijn"),
      view.wordCount <= 5
    {
      return view.construction("C70", .eis, first..<first + 3, index)
    }
    return nil
  }
}

extension SentenceView {
  fileprivate func isVerbOfKnowing(_ index: Int) -> Bool {
    first("geweten gedacht gezien gehad geweest verwacht", in: own(index)) != nil
  }

  fileprivate func isSpeech(_ i: Int) -> Bool {
    lexeme(i).classes.contains(.speech) || spelled(i, in: "vragen zeggen klagen beweren doen")
  }

  /// Whether a token is a verb of this sense.
  func verbSenseOf(_ i: Int, _ sense: Sense) -> Bool {
    senses(i).has(sense) && lexemes.hasEntry(lexeme(i), sense, .verb)
  }
}
