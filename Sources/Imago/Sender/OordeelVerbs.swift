internal import Dutch

/// Verbs whose meaning holds a verdict: *negeren*, *afkraken*, *zeuren*.
extension Oordeel {
  /// The verdict of the clause's verb, if the other is who does it.
  func verb(_ index: Int, _ view: SentenceView) -> Hit? {
    let clause = view.clause(index)
    guard view.isJudgeable(index), !view.isAppreciation, !view.isMarked(index), !clause.isQuoted else { return nil }
    guard let (entry, tokens) = judgingVerb(index, view) else { return nil }
    if clause.negation >= 0, clause.negation < tokens.upperBound || clause.order == .main || clause.order == .inverted {
      return nil
    }
    let isProgressive = view.isFinite(index, "zitten lopen staan liggen gaan blijven")
    // Bemoei jij je met de muziek, dan doe ik het eten: a condition.
    if clause.order != .main, clause.finite == view.own(index).first,
      let next = view.clauses.first(where: { $0 > index }), view.spelled(view.clause(next).tokens.lowerBound, "dan")
    {
      return nil
    }
    // heb je net afgekapt: a chat leaves the I out, or the question mark.
    if clause.order == .question, view.hasNoEnd, view.spelled(clause.finite, in: "heb had ben was") { return nil }
    if clause.order == .imperative || clause.isQuestion && clause.order == .question && !isProgressive { return nil }
    if clause.kind == .conditional && clause.parent < 0 || clause.kind == .infinitival { return nil }
    if view.isFinite(index, "mogen kunnen zullen hoeven willen moeten") { return nil }
    // Je werd gepest op school; je bent bedrogen door je ex: it was done to the other.
    if clause.nonfinite >= 0, clause.nonfinite != clause.finite,
      view.isFinite(index, "worden")
        || view.isFinite(index, "zijn") && view.lexeme(clause.nonfinite).forms.contains(.participle)
          && view.lexemes.vocabulary.takesOnlyHebben(clause.verbRow)
    {
      return nil
    }
    // Je hebt mij horen snauwen: the speaker snapped.
    if view.first("horen zien hoorde hoorden zag zagen", in: view.own(index)) != nil,
      view.first("me mij ons", in: view.own(index)) != nil
    {
      return nil
    }
    if entry.keys["kracht"] == "zwak", !weighs(index, entry, isProgressive, view) { return nil }
    // `Je riep: "Laat me met rust!"` says what was said.
    if entry.keys["klasse"] == "stem", tokens.upperBound < view.tokens.upperBound,
      (tokens.upperBound..<view.tokens.upperBound).contains(where: view.isQuoted)
    {
      return nil
    }
    return make(view, tokens, index, entry.keys["klasse"] ?? "werkwoord", entry)
  }

  /// *Je luistert niet*, *u werkt niet mee*: what the other is said not to do at all.
  func withheld(_ index: Int, _ view: SentenceView) -> Hit? {
    let clause = view.clause(index)
    guard clause.negation >= 0, view.isTarget(index), !view.isAppreciation, !view.isMarked(index), !clause.isQuoted,
      clause.kind == .root || clause.kind == .content || clause.kind == .temporal, !view.sentence.isQuestion,
      view.spelled(clause.negation, in: "niet nie ni amper nauwelijks"), clause.order != .imperative,
      view.isVerb(index, "luisteren meehelpen meewerken meedenken opletten nadenken samenwerken meeleven helpen")
        || isWithheldFromSpeaker(index, view),
      clause.nonfinite < 0 || view.isFinite(index, "hebben")
    else { return nil }
    var next = clause.negation + 1
    // *luisterde je niet meer*
    if view.spelled(next, "meer"), view.isVerb(index, "luisteren meehelpen meedenken") { next += 1 }
    guard !view.spelled(next, in: "alleen meer omdat zo"),
      !view.spelled(next, "naar") || view.spelled(next + 1, in: "mij me ons wat")
    else { return nil }
    let verb = clause.nonfinite >= 0 ? clause.nonfinite : clause.finite
    let end = max(clause.negation, verb)
    return make(view, min(clause.negation, verb)..<end + 1, index, "geen-moeite", nil, level: .warning)
  }

  /// *Je begrijpt me niet*, *je respecteert mij niet*.
  private func isWithheldFromSpeaker(_ index: Int, _ view: SentenceView) -> Bool {
    view.isVerb(index, "respecteren begrijpen snappen waarderen steunen vertrouwen geloven erkennen troosten")
      && view.clause(index).tense == .present
      && view.own(index).contains(where: { view.spelled($0, in: "me mij ons") && !view.isWithPreposition($0) })
  }

  /// *Je geeft me geen vertrouwen*, *u toont geen begrip*: a virtue the other is said to lack.
  func lackingVirtue(_ i: Int, _ index: Int, _ view: SentenceView) -> Hit? {
    guard view.spelled(i, in: "geen gene"), view.clause(ofToken: i + 1) == index,
      view.spelled(
        i + 1,
        in:
          "respect begrip vertrouwen aandacht belangstelling interesse fatsoen manieren gevoel empathie verstand waardering medeleven berouw ruggengraat verantwoordelijkheid inzicht initiatief schaamte zelfkennis warmte liefde inlevingsvermogen karakter"
      ), view.isTarget(index), view.isFinite(index, "hebben geven tonen nemen laten voelen kennen"),
      !view.sentence.isQuestion, !view.isAppreciation, !view.isMarked(index),
      view.clause(index).kind == .root || view.clause(index).kind == .content,
      !view.spelled(i + 2, in: "nodig meer van"),
      view.clause(index).nonfinite < 0 || view.isVerb(index, "hebben geven tonen nemen")
    else { return nil }
    return make(view, i..<i + 2, index, "geen-moeite", nil, level: .warning)
  }

  /// The judging verb of a clause and its words: its meaning verb, or its finite verb when a noun was read as the meaning verb.
  private func judgingVerb(_ index: Int, _ view: SentenceView) -> (Vocabulary.Entry, Range<Int>)? {
    let clause = view.clause(index)
    let token = clause.nonfinite >= 0 ? clause.nonfinite : clause.finite
    guard token >= 0 else { return nil }
    // Je hebt mij horen snauwen: somebody else snaps.
    if clause.nonfinite >= 0, view.spelled(token - 1, in: "horen zien voelen"), view.isFinite(index, "hebben") {
      return nil
    }
    // Goede vragen over pesten: a noun.
    let isNoun = clause.nonfinite == token && view.spelled(token - 1, in: "over van tegen met door bij")
    if !isNoun, let entry = view.verbEntries(index, .judgement).first {
      let end = clause.particle > token && clause.particle - token <= 5 ? clause.particle : token
      return (entry, token..<end + 1)
    }
    guard clause.finite >= 0, clause.finite != token, clause.finiteRow >= 0, view.senses(clause.finite).has(.judgement)
    else { return nil }
    let lemma = view.lexemes.vocabulary.lemma(clause.finiteRow)
    return view.entries(clause.finite, .judgement).first { $0.kind == .verb && $0.text == lemma }.map {
      ($0, clause.finite..<clause.finite + 1)
    }
  }

  /// Whether a verb with an innocent reading is meant as a verdict here.
  private func weighs(_ index: Int, _ entry: Vocabulary.Entry, _ isProgressive: Bool, _ view: SentenceView) -> Bool {
    let own = view.own(index)
    let cues = view.weakCues(index)
    // Je hebt mijn gieter gebruikt: a thing may be used.
    if entry.text == "gebruiken", !own.contains(where: { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) })
    {
      return false
    }
    // Je stond op de parking te roepen dat ik moest komen: how loud somebody was can be heard.
    if view.again(in: index) != nil || isProgressive && entry.keys["klasse"] != "stem" { return true }
    let isAtSpeaker = own.contains {
      !view.grammar($0).isDisjoint(with: [.objectIk]) || view.spelled($0, "ons")
        || !view.grammar($0).isDisjoint(with: [.possessiveIk])
    }
    switch entry.keys["klasse"] ?? "" {
    case "kleinering", "beheersing", "kwetsen", "alleen-laten":
      return isAtSpeaker || !cues.isDisjoint(with: [.particle, .evidential, .absolute, .span])
    case "contact", "waarheid":
      return isAtSpeaker && !view.spelled(view.clause(index).subject, "u")
        || !cues.isDisjoint(with: [.particle, .absolute, .span])
    case "stem", "toon":
      return view.spelled(view.clause(index).finite + 1, "tegen")
        || own.contains { view.spelled($0, "tegen") && view.spelled($0 + 1, in: "me mij ons de mijn onze") }
        || !cues.isDisjoint(with: [.particle, .absolute, .span])
    case "weggaan":
      return view.clauses.contains { $0 != index && view.clause($0).kind == .conditional }
        && view.clause(index).tense == .present
        || !cues.isDisjoint(with: [.particle, .absolute])
    default:
      return isAtSpeaker && view.sting(in: index) != nil || !cues.isDisjoint(with: [.particle, .absolute, .span])
    }
  }
}
