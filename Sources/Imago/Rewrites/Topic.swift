internal import Dutch

/// What a reproach is about, where none of its clauses can be told again.
extension Rewriter {
  /// *Als het over de afwas gaat, voel ik me [welk gevoel?] ...*: the feeling and the need, with what they are about where the
  /// draft names it.
  ///
  /// - Parameter need: the feelings and needs to offer, where they are known.
  func needed(_ need: Need? = nil) -> Draft {
    let feeling = "[\(need?.feelings ?? "welk gevoel")?]"
    let needs = "behoefte aan [\(offered(need, else: "wat heb je nodig"))?]."
    guard let thing = topicPhrase() else {
      return Draft(kind: .ikBoodschap, text: "Ik voel \(register.me) \(feeling), en ik heb \(needs)")
    }
    return Draft(
      kind: .ikBoodschap,
      text: "Als het over \(thing) gaat, voel ik \(register.me) \(feeling) en heb ik \(needs)")
  }

  /// Where nothing can be told again, the thing it is about may be put on the table: *Zullen we het [wanneer?] over de afwas hebben?*
  func topic(_ hit: Hit) -> Draft? {
    let isThird = view.clauses.contains { i in
      view.clause(i).person == .derde && view.spelled(view.clause(i).subject, in: "hij ze zij")
    }
    guard register.isThirdPerson || !isThird || view.mentionsOther, hit.rule != "vergelijking",
      hit.rule != "dreigement", hit.rule != "afwimpelen",
      let thing = topicPhrase(), hit.rule != "sarcasme" || view.find("over") == nil
    else { return nil }
    if register.isThirdPerson {
      return Draft(kind: .verzoek, text: "Ik wil het graag [wanneer?] met \(register.asked) over \(thing) hebben.")
    }
    return Draft(kind: .verzoek, text: "Zullen we het [wanneer?] over \(thing) hebben?")
  }

  /// What the sentence itself names; nothing where it names more than one thing, or likens one to another.
  private func topicPhrase() -> String? {
    if view.tokens.contains(where: { view.spelled($0, in: "alsof gelijk tenminste zelfs andere") }) { return nil }
    if let like = view.find("zoals"), !view.grammar(like + 1).contains(.subjectIk) { return nil }
    // *ik til die boodschappen wel*, *zodra het geld op was*: not what the other is told off for.
    let named = view.tokens.filter { i in
      guard view.isWord(i), view.spelled(i, in: Self.matters), !isCrossed(i) else { return false }
      let index = view.clause(ofToken: i)
      return index < 0 || ![.ik, .wij].contains(view.clause(index).person) && view.clause(index).kind != .temporal
    }
    let ownThing = ownThing()
    let about = view.tokens.filter {
      view.senses($0).has(.topic) && view.spelled($0 - 2, "over") && !view.spelled($0, in: "vloer vloeren")
        && !isCrossed($0)
    }
    guard view.wordCount <= 18, let matter = about.first ?? ownThing ?? (named.count == 1 ? named.first : nil),
      !view.clauses.contains(where: { view.clause($0).kind == .root && isImage($0) })
    else { return nil }
    return topicPhrase(matter, isOwnThing: matter == ownThing)
  }

  /// *over de schutting gegooid*: what something goes over, not what it is about.
  private func isCrossed(_ i: Int) -> Bool {
    view.spelled(i - 2, "over") && view.clause(ofToken: i) >= 0
      && view.isVerb(
        view.clause(ofToken: i), "gooien kijken klimmen springen hangen leggen lopen rijden groeien kieperen gluren")
  }

  /// *Uw hond blaft*, *je kamer is een zwijnenstal*: what the sentence begins with and the other has.
  private func ownThing() -> Int? {
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .root, clause.order == .main, clause.subjectPhrase.count >= 2 else { continue }
      let noun = clause.subjectPhrase.upperBound - 1
      // *Je sauna was heerlijk*, *jouw krant moest natuurlijk uit*: no matter between the two.
      if clause.finite == noun + 1, view.senses(noun).has(.topic), view.spelled(noun - 1, in: "je jouw uw jullie"),
        clause.tense == .present, !view.isFinite(index, "moeten mogen gaan"), view.find("natuurlijk") == nil
      {
        return noun
      }
    }
    return nil
  }

  /// What people have to come to terms about, by itself; of other things there must be talk in the sentence.
  private static let matters: WordSet =
    "afwas vaat vaatwas vaatwasser strijk huishouden schoonmaak schoonmaakrooster rooster werkrooster planning takenlijst boodschappen financiën geld geldzaken bankrekening spaarrekening spaargeld budget huur schulden studieschuld alimentatie belastingaangifte energierekening erfenis inboedel nalatenschap vakantie zomervakantie kerstvakantie skivakantie vakantiegeld vakantiewoning feestdag feestdagen verjaardagsfeest communiefeest verbouwing verbouwingsplannen echtscheiding opvoeding omgang omgangsregeling bezoekregeling schermtijd bedtijd kinderopvang opvang kinderwens mantelzorg mantelzorgafspraken relatietherapie therapie intimiteit geluidsoverlast overlast overdracht overuren afspraak afspraken parkeerplaats parkeerplek vuilnis afval heg schutting ouderavond"

  /// *de feestdagen*, *mijn werk*: a definite noun that a talk can be about, and no place where something else happens.
  private func topicPhrase(_ i: Int, isOwnThing: Bool) -> String? {
    if view.passage.tokens[i].flags.contains(.allCapitals) { return nil }
    let isTalkedOf = view.spelled(i - 2, "over")
    guard view.isWord(i), !view.isQuoted(i), view.isWord(i - 1),
      isTalkedOf || isOwnThing || view.spelled(i, in: Self.matters),
      !(view.spelled(i + 1, "en") || view.spelled(i + 1, "of")
        || view.isMark(i + 1) && view.text(i + 1) == ","
          && !view.grammar(i + 2).isDisjoint(with: [.determiner, .possessive, .preposition])),
      view.clause(ofToken: i) < 0 || view.clause(view.clause(ofToken: i)).kind != .relative,
      isOwnThing || view.clause(ofToken: i) < 0 || view.clause(view.clause(ofToken: i)).subject != i - 1,
      !view.isInPattern(i, .judgement), !view.isInPattern(i, .formula),
      view.spelled(i - 1, in: "de het die dat mijn onze ons je jouw jullie uw deze dit"),
      !view.spelled(
        i - 2,
        in: "sinds na tijdens met in op bij naar achter onder uit aan door langs voor tegen tot het alsof als dan echt"),
      !view.spelled(i, "was") || view.spelled(i - 1, "de"), !isInfinitive(i),
      !view.tokens.contains(where: { $0 < i && view.spelled($0, "alsof") }),
      !(view.spelled(i - 2, in: "is was wordt") && view.spelled(i - 3, in: "dat dit het 't die wat")),
      !view.spelled(i, "rekening") || view.tokens.allSatisfy({ !view.hasLemma($0, "houden") }),
      !(view.isWord(i + 1) && view.spelled(i + 1, "van")),
      // *uw opvoeding*: the manners of the other.
      !(view.spelled(i, "opvoeding") && view.spelled(i - 1, in: "je jouw uw jullie"))
    else { return nil }
    let article = view.text(i - 1).loweredFirst
    let word = ["die": "de", "dat": "het", "jouw": "je", "ónze": "onze"][article] ?? article
    return "\(word) \(view.text(i))"
  }

  /// *of moet ik het je appen*: a verb that looks like things.
  private func isInfinitive(_ i: Int) -> Bool {
    let forms = view.lexeme(i).forms
    return forms.contains(.infinitive) && !forms.contains(.guessed)
  }
}
