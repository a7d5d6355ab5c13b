internal import Dutch

/// What a reproach is about, where none of its clauses can be told again.
extension Rewriter {
  /// Where nothing can be told again, the thing it is about may be put on the table: *Zullen we het [wanneer?] over de afwas hebben?*
  func topic(_ hit: Hit) -> Draft? {
    guard hit.rule != "vergelijking", hit.rule != "dreigement", hit.rule != "afwimpelen",
      let thing = view.tokens.lazy.compactMap({ topicPhrase($0) }).first
    else { return nil }
    if register.isThirdPerson {
      return Draft(kind: .verzoek, text: "Ik wil het graag [wanneer?] met \(register.asked) over \(thing) hebben.")
    }
    return Draft(kind: .verzoek, text: "Zullen we het [wanneer?] over \(thing) hebben?")
  }

  /// *de feestdagen*, *mijn werk*: a definite noun that a talk can be about, and no place where something else happens.
  private func topicPhrase(_ i: Int) -> String? {
    guard view.isWord(i), view.spelled(i, in: Self.topics), !view.isQuoted(i), view.isWord(i - 1),
      !view.isInPattern(i, .judgement), !view.isInPattern(i, .formula),
      view.spelled(i - 1, in: "de het die dat mijn onze ons je jouw jullie uw deze dit"),
      !view.spelled(i - 2, in: "in op bij naar achter onder uit aan door langs voor tegen tot het alsof als dan"),
      !view.spelled(i, "was") || view.spelled(i - 1, "de"),
      !view.spelled(i, "rekening") || view.tokens.allSatisfy({ !view.hasLemma($0, "houden") }),
      !(view.isWord(i + 1) && view.spelled(i + 1, "van"))
    else { return nil }
    let article = view.text(i - 1).loweredFirst
    let word = ["die": "de", "dat": "het", "jouw": "je", "ónze": "onze"][article] ?? article
    return "\(word) \(view.text(i))"
  }

  private static let topics: WordSet =
    "afwas vaat was strijk boodschappen vuilnis container afval kliko rommel troep keuken badkamer tuin garage zolder schuur auto fiets kinderen kids baby opvoeding huiswerk school ouderavond zwemles zwemtas vakantie vakanties reis feestdagen kerst kerstavond verjaardag bruiloft trouwerij begrafenis uitvaart weekend weekenden etentje barbecue feest feestje borrel rekening rekeningen hypotheek huur spaarrekening erfenis kosten werk baan overwerk rooster dienst diensten vergadering vergaderingen overleg planning project voorstel stukken presentatie rapport verslag telefoon gsm mobiel foto's foto appjes appje berichten muziek gamen ps5 playstation koptelefoon hond kat poes katten honden slaapkamer verbouwing verhuizing klus klusje klussen oppas opvang ziekte operatie schulden drinken drank roken voetbal training wedstrijd koor parkeerplaats oprit schutting heg haag geluid herrie afspraak afspraken regeling taart cadeau cadeaus kaart kaartje taken takenlijst huishouden avondeten ontbijt regels grenzen relatie huwelijk scheiding omgang ruzies verwarming tafelschikking"
}
