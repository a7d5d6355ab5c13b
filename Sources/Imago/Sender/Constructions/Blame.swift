internal import Dutch

extension Constructions {
  private static let badFeelings: WordSet =
    "gek boos kwaad razend woedend verdrietig bang onzeker ziek moe moedeloos wanhopig kapot gestrest eenzaam klein machteloos beroerd knettergek zot doodmoe schuldig ongelukkig"

  /// The other as the cause of what the speaker feels and lacks.
  static let blame: [Construction] = [
    // Je maakt me gek met dat gezeur; ik word onzeker van jouw gedrag.
    Construction(
      "maken",
      needs: .either(
        [.target, .word(badFeelings), .word("me mij ons")], [.target, .finite("geven"), .word("gevoel")],
        [.target, .finite("dwingen drijven")],
        [.finite("worden zijn"), .word(badFeelings), .word("van door"), .word("jou jouw je jullie uw")])
    ) { scene in
      for look in scene.targets {
        let causes =
          look.isFinite("drijven krijgen laten geven dwingen") || look.isVerb("drijven laten dwingen")
          || look.own.contains { scene.view.hasLemma($0, "maken") }
          || scene.view.spelled(look.clause.finite, in: "maakt maak maakte")
        guard causes else { continue }
        let toMe = look.own.contains { scene.view.spelled($0, in: "me mij ons") }
        guard toMe, !look.isNegated, !look.isQuestion, look.clause.kind != .conditional else { continue }
        if let feeling = look.at(badFeelings), !scene.view.spelled(feeling + 1, in: "van geluk") || !scene.has("geluk")
        {
          return Reproach(.blame, scene.span(look.clause.finite, feeling), look.index)
        }
        if look.isFinite("geven"), look.has("gevoel"),
          scene.clauses.contains(where: { $0.isNegated || $0.has("niets niks last lastig te") })
        {
          return Reproach(.blame, scene.span(look.clause.finite, look.at("gevoel") ?? look.clause.finite), look.index)
        }
        if look.isFinite("dwingen drijven") { return Reproach(.blame, look.clause.finite, look.index) }
      }
      for look in scene.clauses where look.clause.person == .ik && look.isFinite("worden zijn") {
        if let feeling = look.at(badFeelings), feeling > look.clause.finite, let of = look.at("van door"), of > feeling,
          scene.view.spelled(of + 1, in: "jou jouw je jullie uw"), look.clause.frame == .none, !look.isNegated,
          !scene.has("geluk")
        {
          return Reproach(.blame, of..<of + 2, look.index)
        }
      }
      return nil
    },
    // Je hebt me diep teleurgesteld.
    Construction(
      "teleurstellen",
      needs: [.target, .verb("teleurstellen kwetsen beledigen vernederen bedriegen verraden"), .word("me mij ons")]
    ) { scene in
      for look in scene.targets where !look.isNegated && !look.isQuestion && look.clause.kind == .root {
        if look.isVerb("teleurstellen kwetsen beledigen vernederen bedriegen verraden"), look.has("me mij ons") {
          return Reproach(.blame, look.verbWords, look.index)
        }
      }
      return nil
    },
    // Als jij niet zo traag was geweest, hadden we de trein gehaald.
    Construction(
      "als jij niet", vetoes: [.thanks, .childhood], needs: [.target, .word("had hadt was waart hadden waren")]
    ) { scene in
      for look in scene.targets where look.clause.kind == .conditional {
        guard scene.view.spelled(look.clause.finite, in: "had hadt was waart hadden waren"),
          let root = scene.clauses.first(where: { $0.index != look.index && $0.clause.kind == .root }),
          scene.view.spelled(root.clause.finite, in: "had hadden was waren zou zouden stonden zaten waart hadt")
        else { continue }
        // Als jij niet was gekomen, had ik daar gestaan: thanks.
        let isTrait = look.has("zo te") || scene.view.word(of: look, .judgement) != nil
        if look.isNegated, !isTrait { continue }
        if look.isNegated ? !root.isNegated : root.isNegated || isTrait || root.has("nu") {
          return Reproach(.blame, scene.span(look.clause.opener, look.verb), look.index)
        }
      }
      // Had je even gebeld, dan hadden we niet voor een dichte deur gestaan: see C05.
      return nil
    },
    // Dat heb ik aan jou te danken; door jou; dankzij jouw afspraak.
    Construction("aan jou", vetoes: [.childhood], needs: [.word("danken door vanwege"), .word("jou u jullie jouw uw")])
    { scene in
      if scene.view.isAppreciation, !scene.has("kwijt") { return nil }
      let isBad = scene.view.sentence.senses.has(.harm) || scene.view.sentence.grammar.contains(.negation)
      if isBad, let to = scene.sequence("aan", "jou", "te", "danken") ?? scene.sequence("aan", "u", "te", "danken"),
        !scene.view.sentence.senses.has(.gain)
      {
        return Reproach(.blame, to, scene.clause(at: to.lowerBound))
      }
      for i in scene.view.tokens
      where scene.view.spelled(i, in: "door vanwege") && scene.view.spelled(i + 1, in: "jou u jullie jouw uw")
        && !scene.view.grammar(i - 1).contains(.negation)
      {
        let index = scene.clause(at: i)
        guard index >= 0 else { continue }
        let look = ClauseLook(view: scene.view, index: index)
        guard look.clause.person != .ander, !look.isFinite("worden"), !look.has("heen") else { continue }
        let bad =
          look.isNegated
          || look.has(
            "kwijt slecht laat gemist ziek alleen huilen boze ruzie problemen gezeik nooit wakker mislukt over")
        if bad, !scene.view.isGood(index) || look.isNegated, !look.has("geleerd lach durf") {
          return Reproach(.blame, i..<i + 2, index)
        }
      }
      return nil
    },
    // Kijk nou wat je doet; je vraagt er ook om; jij begon.
    Construction(
      "begonnen",
      needs: .either(
        [.target, .statement, .verb("beginnen")], [.target, .statement, .finite("vragen"), .word("om erom")],
        [.word("kijk"), .word("wat"), .word("nou nu eens")])
    ) { scene in
      for look in scene.targets where look.clause.kind == .root && !look.isQuestion && !scene.isQuestion {
        if look.isVerb("beginnen"), scene.view.isStressedSubject(look.index), look.isPast,
          look.own.filter({ scene.view.isWord($0) }).count <= 6,
          !look.has("met om over aan"),
          // Jij begon, niet ik.
          !look.isNegated || scene.view.spelled(look.clause.negation + 1, "ik")
        {
          return Reproach(.blame, look.verbWords, look.index)
        }
        if look.isFinite("vragen"), look.has("er erom"), look.has("zelf ook"), look.has("om erom") {
          return Reproach(.blame, look.clause.finite, look.index)
        }
      }
      if scene.view.spelled(scene.firstWord, "kijk"), let what = scene.at("wat"), what - scene.firstWord <= 2,
        scene.has("nou nu eens"),
        scene.has("aanricht doet gedaan aandoet geworden aangericht"),
        // Kijk eens wat de storm heeft aangericht: nobody's doing.
        scene.view.clause(scene.clause(at: what)).subjectPhrase.count <= 1
      {
        return Reproach(.blame, scene.firstWord..<what + 1, scene.clause(at: scene.firstWord))
      }
      return nil
    },
  ]

  private static let seriousWords: WordSet =
    "veel weinig hard vaak snel laat lang serieus streng makkelijk luid traag langzaam duur gemakkelijk"

  /// Plain verdicts of measure and faults in a clause about the other.
  static let faults: [Construction] = [
    // Je drinkt te veel; u neemt Tom te serieus; je bent te laat.
    Construction("te veel", needs: [.target, .statement, .word("te"), .word(seriousWords)]) { scene in
      for look in scene.targets
      where look.clause.kind == .root && look.clause.frame == .none && !look.isQuestion && !scene.isQuestion {
        guard !scene.view.sentence.senses.has(.timeAnchor),
          let much = look.own.first(where: {
            scene.view.spelled($0, "te") && scene.view.spelled($0 + 1, in: seriousWords)
          }), !look.isNegated,
          !look.isFinite("moeten mogen kunnen"), !look.has("niet mij om"),
          // Van te veel wafels krijg je buikpijn: anybody does.
          !(scene.view.spelled(much - 1, "van") && much - 1 == scene.view.firstContentWord)
        else { continue }
        return Reproach(.jijOpener, much..<much + 2, look.index)
      }
      return nil
    },
    // Je hebt een fout gemaakt; je hebt mijn sleutel verstopt.
    Construction(
      "fout",
      needs: .either(
        [.target, .verb("maken"), .word("fout fouten vergissing puinhoop")],
        [.target, .verb("stelen pikken afpakken blokkeren verstoppen vergeten kwijtraken stukmaken weggooien")])
    ) { scene in
      for look in scene.targets
      where look.clause.kind == .root && look.isPast && !look.isNegated && !look.isQuestion
        && look.clause.frame == .none
      {
        if look.isVerb("maken"), let fault = look.at("fout fouten vergissing puinhoop") {
          return Reproach(.jijOpener, fault, look.index)
        }
        if look.clause.tense == .perfect,
          look.isVerb("stelen pikken afpakken blokkeren verstoppen vergeten kwijtraken stukmaken weggooien"),
          look.own.contains(where: {
            scene.view.grammar($0).contains(.possessiveIk) || scene.view.spelled($0, in: "me mij ons onze")
          }), !look.has("in"),
          !look.has("misschien") || scene.view.isStressedSubject(look.index)
        {
          return Reproach(.jijOpener, look.verbWords, look.index)
        }
      }
      return nil
    },
    // Als ik iets vertel over mijn werk, pak je je telefoon; jij loopt weg zodra het moeilijk wordt.
    Construction(
      "als ik iets zeg",
      needs: .either(
        [.target, .statement, .verb("zeggen vertellen vragen praten spreken beginnen huilen bellen willen")],
        [.target, .statement, .word("moeilijk lastig spannend ingewikkeld")])
    ) { scene in
      guard
        let when = scene.clauses.first(where: {
          ($0.clause.kind == .conditional || scene.view.spelled($0.clause.opener, in: "als zodra wanneer telkens"))
            && $0.clause.tense == .present
            && ($0.clause.person == .ik
              && $0.isVerb("zeggen vertellen vragen praten spreken beginnen huilen bellen willen")
              || $0.has("moeilijk lastig spannend ingewikkeld"))
        })
      else { return nil }
      for look in scene.targets
      where look.index != when.index && look.clause.kind == .root && look.clause.tense == .present && !look.isQuestion
        && !scene.isQuestion
      {
        guard !look.isFinite("zullen mogen kunnen hoeven willen moeten zijn"), !look.verb(.goodDeed),
          !look.verb(.duty) || look.isNegated,
          !scene.view.isGood(look.index), look.clause.order != .imperative,
          !look.isVerb("weten helpen luisteren lachen horen voelen zien")
        else { continue }
        return Reproach(.jijOpener, look.predicate.count <= 5 ? look.predicate : look.verbWords, look.index)
      }
      return nil
    },
    // Het probleem ben jij.
    Construction("degene", needs: [.target, .finite("zijn"), .word("probleem")]) { scene in
      for look in scene.targets where look.isFinite("zijn") && look.clause.kind == .root && !look.isQuestion {
        if let one = look.at("probleem"), scene.view.isStressedSubject(look.index),
          !scene.view.isGood(look.index), !scene.has("houd hou")
        {
          return Reproach(.jijOpener, one, look.index)
        }
      }
      return nil
    },
  ]
}

extension SentenceView {
  /// The first own word of a clause with this sense.
  func word(of look: ClauseLook, _ sense: Sense) -> Int? { look.own.first { senses($0).has(sense) } }
}
