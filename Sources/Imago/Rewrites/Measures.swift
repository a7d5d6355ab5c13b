internal import Dutch

/// What is too much, too late, too little or lacking: the measure asked for, or what is lacking as something that is needed.
extension Rewriter {
  /// *Je drinkt te veel*, *je geeft veel te veel geld uit*, *je zit te lang op je telefoon*: how much, how long, how often.
  func measured(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, ["jij-opener", "oordeel", "schijn-ik"].contains(hit.rule),
      let index = target(hit), standsAlone(index) || view.clause(index).kind == .content, isAct(index),
      isSurelyRead(index),
      view.clause(index).negation < 0, !isHypothetical(index), !isImage(index),
      let too = view.own(index).first(where: { view.spelled($0, "te") && Self.slots(for: view.folded($0 + 1)) != nil }),
      let slot = Self.slots(for: view.folded(too + 1))
    else { return [] }
    if view.spelled(too + 1, in: "hard snel"), !view.isVerb(index, "rijden") { return [] }
    var changes = edits(index)
    var start = too
    while view.spelled(start - 1, in: "veel veels wel heel echt") { start -= 1 }
    for i in start...too + 1 { changes[i] = .drop }
    // *te weinig bellen*, *te veel werken*: no thing is counted.
    let countsTimes = view.isVerb(index, "bellen appen schrijven komen langskomen helpen")
    let isLong = view.isVerb(index, "werken gamen praten slapen sporten lezen")
    if view.isVerb(index, "doen"), view.first("aan voor met in", in: view.own(index)) == nil { return [] }
    let isBare = !view.own(index).contains { $0 == too + 2 && view.isWord($0) && view.grammar($0).isEmpty }
    changes[too + 1] = .replace(
      isBare && slot == "[hoeveel?]" ? countsTimes ? "[hoe vaak?]" : isLong ? "[hoe lang?]" : slot : slot)
    for i in view.own(index) where view.senses(i).has(.absolute) { changes[i] = .drop }
    guard view.own(index).allSatisfy({ !view.senses($0).has(.judgement) || changes[$0] != nil || $0 == too }),
      let words = recast.past(index, edits: changes)?.withoutLastComma, Wording.count(words) >= 3, !words.hasLooseComma
    else { return [] }
    return [feltWhen(words)]
  }

  private static func slots(for measure: UnsafeBufferPointer<UInt8>) -> String? {
    for (word, slot) in [
      ("veel", "[hoeveel?]"), ("weinig", "[hoeveel?]"), ("lang", "[hoe lang?]"), ("vaak", "[hoe vaak?]"),
      ("hard", "[hoe hard?]"), ("snel", "[hoe hard?]"),
    ] where word.utf8.elementsEqual(measure) {
      return slot
    }
    return nil
  }

  /// *Je hebt geen respect voor mij*, *je toont geen interesse in mijn werk*: what is lacking is what is needed.
  func lacking(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, ["oordeel", "absoluut", "jij-opener", "interpretatie"].contains(hit.rule),
      let index = target(hit), standsAlone(index), view.isVerb(index, "hebben tonen geven opbrengen"),
      let none = view.own(index).first(where: { view.spelled($0, in: "geen weinig amper nul") }),
      let noun = view.own(index).first(where: { $0 > none && $0 <= none + 2 && view.spelled($0, in: Self.needs) }),
      !view.own(index).contains(where: { view.grammar($0).contains(.objectThird) })
    else { return [] }
    // *geduld met de kinderen* is not needed by the speaker.
    let isForOthers = view.own(index).contains {
      $0 > noun && view.grammar($0).contains(.preposition) && view.isWord($0 + 1)
        && view.grammar($0 + 1).isDisjoint(with: [.objectIk, .objectWij, .possessiveIk, .possessiveWij])
    }
    // *tijd om mama's huis leeg te halen*
    let isForElse = view.clauses.contains { inner in
      view.clause(inner).parent == index && view.clause(inner).kind == .infinitival
        && view.own(inner).allSatisfy { view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
    }
    guard !isForOthers, !isForElse else { return [] }
    var end = noun
    if view.grammar(noun + 1).contains(.preposition), view.spelled(noun + 1, "in"),
      !view.grammar(noun + 2).isDisjoint(with: [.possessiveIk, .possessiveWij]), view.isWord(noun + 3)
    {
      end = noun + 3
    }
    return [Draft(kind: .ikBoodschap, text: "Ik heb behoefte aan \(view.text(noun..<end + 1)).")]
  }

  /// What one may need of the other.
  private static let needs: WordSet =
    "respect begrip waardering aandacht interesse belangstelling vertrouwen geduld steun hulp liefde warmte medeleven erkenning tijd"

  /// *Je bent verslaafd aan je werk*: how long the other was busy with it.
  func busyWith(_ hit: Hit) -> [Draft] {
    guard hit.rule == "oordeel", !view.sentence.isQuestion, let index = target(hit), standsAlone(index),
      view.isFinite(index, "zijn lijken raken"),
      let addicted = view.own(index).first(where: {
        view.spelled($0, in: "verslaafd verknocht vastgegroeid vastgeplakt")
      }),
      view.spelled(addicted + 1, "aan"),
      !view.grammar(addicted + 2).isDisjoint(with: [.possessive, .determiner]), view.isWord(addicted + 3),
      view.own(index).last(where: { view.isWord($0) }) == addicted + 3
    else { return [] }
    return [
      feltWhen("\(register.subject) [hoe lang?] met \(view.text(addicted + 2..<addicted + 4)) bezig \(register.was)")
    ]
  }

  /// *Als je van me hield, zou je dat niet doen*: the fear in it.
  func unloved(_ hit: Hit) -> [Draft] {
    guard !register.isThirdPerson,
      let index = view.clauses.first(where: {
        view.clause($0).kind == .conditional && view.isTarget($0) && view.clause($0).tense == .past
          && view.isVerb($0, "houden") && view.first("van", in: view.own($0)) != nil
      }),
      let me = view.own(index).first(where: { view.spelled($0, "van") }),
      !view.grammar(me + 1).isDisjoint(with: [.objectIk, .objectWij])
    else { return [] }
    let loves = register.isPlural ? "houden" : register.subject == "ge" || register.subject == "u" ? "houdt" : "houdt"
    return [
      Draft(
        kind: .interpretatie,
        text: "Ik ben bang dat \(register.subject) niet van \(view.text(me + 1)) \(loves).")
    ]
  }

  /// *Je laat mij alles alleen doen*: what might be taken over.
  func unburdened(_ hit: Hit) -> [Draft] {
    // *Waarom moet ik altijd alles regelen?*, *ik doe hier alles en jij doet niks*
    if !register.isThirdPerson, ["absoluut", "verwijtvraag", "jij-opener", "vergelijking"].contains(hit.rule),
      view.clauses.contains(where: {
        view.clause($0).person == .ik && view.clause($0).kind == .root && view.first("alles", in: view.own($0)) != nil
          && view.isVerb($0, "doen regelen opknappen oplossen opruimen dragen") && view.clause($0).tense == .present
          && view.clause($0).negation < 0
      })
    {
      return [Draft(kind: .verzoek, text: "\(register.would) [wat precies?] van \(register.me) willen overnemen?")]
    }
    guard !view.sentence.isQuestion, !register.isThirdPerson, let index = target(hit), standsAlone(index),
      view.isFinite(index, "laten"), view.first("alles alleen", in: view.own(index)) != nil,
      view.isVerb(index, "doen regelen opknappen oplossen dragen"),
      view.own(index).contains(where: { !view.grammar($0).isDisjoint(with: .objectIk) })
    else { return [] }
    return [Draft(kind: .verzoek, text: "\(register.would) [wat precies?] van \(register.me) willen overnemen?")]
  }
}
