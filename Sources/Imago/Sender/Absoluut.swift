internal import Dutch

/// *altijd*, *nooit*, *elke keer* as a generalisation about the other or the relationship.
struct Absoluut: SentenceRule {
  static let description = RuleDescription(
    id: "absoluut", level: .warning,
    summary: "altijd, nooit en andere woorden die geen uitzondering toelaten",
    what: "Altijd, nooit, elke keer, niets of niemand, gezegd over de ander of over jullie samen.",
    why: "De ander denkt meteen aan die ene keer dat het anders was. Dan gaat het gesprek daarover, en niet over jou.",
    example: "Jij luistert nooit naar me.",
    better: "Toen je gisteravond naar je telefoon keek terwijl ik vertelde, voelde ik me alleen.",
    englishSummary: "always, never and other words that allow no exception")

  static let examples: [Example] = [
    .flagged("Jij luistert «nooit» naar me."),
    .flagged("Je laat «altijd» je handdoek op bed liggen."),
    .flagged("«Nooit» vraag je hoe mijn dag was."),
    .flagged("Ge hebt «nooit» tijd voor mij."),
    .flagged("jij bent ook «altijd» te laat"),
    .flagged("Mijn man helpt «nooit» met de was."),
    .flagged("Ik moet hier «altijd» alles alleen doen."),
    .flagged("«Altijd» maar klagen, jij."),
    .flagged("U reageert «nooit» op mijn mails."),
    .silent("Je moet helemaal niks vandaag."),
    .silent("Je hebt nog geen enkele keer gezucht."),
    .silent("Je sleutels liggen nog altijd op de kast."),
    .silent("Ik wil voor altijd bij je blijven."),
    .silent("Je weet nooit wat er kan gebeuren."),
    .silent("Mijn moeder had nooit tijd voor ons."),
    .silent("Wat ik waardeer is dat je altijd eerst vraagt hoe mijn dag was."),
    .silent("Ik durfde dat nooit te zeggen."),
    .silent("Gij zijt hier altijd welkom."),
    .silent("Je hebt me nooit teleurgesteld."),
    .silent("Ik heb altijd al van de zee gehouden."),
    .silent("Jij hebt me die winter elke avond voorgelezen."),
    .silent("Jij hebt dat nooit gezegd."),
    .silent("Giet nooit olie op vuur."),
    .silent("Ga nooit slapen met een brandende kaars."),
    .silent("Je went nooit aan dat lawaai."),
    .silent("Je hebt me nooit een brief geschreven, maar wel honderd kaartjes."),
    .silent("Bewaar de kaas altijd in een doek."),
    .silent("Je hebt zaterdag de hele dag dozen gesjouwd."),
    .silent("Je hebt me nog nooit zonder mascara gezien."),
    .silent("Vanavond doe ik de kinderen, jij hoeft alleen maar te zitten."),
    .silent("Jij hebt de laatste drie weken elke avond tot tien uur gewerkt."),
    .silent("Je zat de hele avond op je telefoon."),
    .flagged("Je zit «de hele avond» op je telefoon."),
    .silent("Gij hebt mij dat nooit kwalijk genomen."),
    .silent("Je hebt me nooit gevraagd om trots op je te zijn."),
    .silent("Bij het schaken moet je altijd een paar zetten vooruit denken."),
    .silent("Toen riep hij: \"Jij luistert nooit!\""),
  ]

  static let needs: Trigger = [.sense(.absolute)]

  func mayApply(to view: SentenceView) -> Bool { view.sentence.senses.has(.absolute) }

  func hits(in view: SentenceView) -> [Hit] {
    var places: [(Range<Int>, Vocabulary.Entry?)] = view.matches(.absolute).map { ($0.tokens, view.entry($0)) }
    for i in view.tokens where view.senses(i).has(.absolute) && !places.contains(where: { $0.0.contains(i) }) {
      places.append((i..<i + 1, view.entries(i, .absolute).first))
    }
    for (tokens, entry) in places {
      let i = tokens.lowerBound
      if view.isQuoted(i) || tokens.contains(where: { view.isInPattern($0, .fixedAbsolute) }) || view.isAppreciation {
        continue
      }
      // Wat een vreselijk weer; jij doet de was en ik nooit.
      if view.spelled(i, "weer"), view.spelled(i - 2, in: "een zulk dit dat") { continue }
      if view.grammar(i - 1).contains(.subjectIk), view.spelled(i - 2, in: "en maar") { continue }
      let index = view.clause(ofToken: i)
      guard index >= 0, !view.isChildhood, !view.isRequest,
        view.first("vroeger", in: view.tokens) == nil || view.clause(index).tense == .present
      else {
        continue
      }
      if let level = level(view, index, tokens, entry) {
        return [
          view.hit(
            self, tokens, clause: index, level: level, weight: 4,
            construction: isNegative(view, tokens) ? "nooit" : "altijd", entry: entry,
            "“\(view.text(tokens))” laat geen uitzondering toe. De ander zoekt dan die ene keer dat het anders was.")
        ]
      }
    }
    return []
  }

  private static let harsh: Senses = [Sense.judgement.bit, Sense.label.bit, Sense.noise.bit, Sense.harm.bit]

  private func isNegative(_ view: SentenceView, _ tokens: Range<Int>) -> Bool {
    tokens.contains {
      view.grammar($0).contains(.negation)
        || view.spelled($0, in: "nooit nimmer noit niks niets niemand nergens geen zelden")
    }
  }

  private func level(_ view: SentenceView, _ index: Int, _ tokens: Range<Int>, _ entry: Vocabulary.Entry?) -> Level? {
    let clause = view.clause(index)
    guard !clause.isQuoted, clause.frame != .reported, clause.frame != .interpretation || view.isStressedSubject(index)
    else { return nil }
    // Je wordt alleen maar mooier.
    if view.spelled(tokens.lowerBound, "alleen"), view.isFinite(index, "worden"),
      !view.senses(tokens.upperBound).has(.judgement),
      view.text(tokens.upperBound..<min(tokens.upperBound + 1, view.tokens.upperBound)).hasSuffix("er"),
      !view.spelled(
        tokens.upperBound,
        in:
          "erger slechter kwader bozer stiller luier dikker banger killer botter harder gemener norser stugger kouder lastiger moeilijker zwaarder"
      )
    {
      return nil
    }
    // Jij bent nooit te veel voor mij: welcome.
    if view.isFinite(index, "zijn"), isNegative(view, tokens),
      view.sequence(["te", "veel"], at: tokens.upperBound) || view.spelled(tokens.upperBound, "teveel")
    {
      return nil
    }
    // Er is niets mis met soep alleen maar; jij hebt dat nooit meegemaakt en dat is maar goed ook.
    if view.find("niets", "mis") != nil || view.find("maar", "goed", "ook") != nil { return nil }
    // Gij krijgt altijd het laatste stuk van mij.
    if !isNegative(view, tokens), view.isFinite(index, "krijgen"),
      view.own(index).contains(where: { view.spelled($0, "van") && view.spelled($0 + 1, in: "mij me ons") })
    {
      return nil
    }
    // Ook al heb je dat nooit gezegd; steeds stiller.
    if view.spelled(clause.finite - 1, "al"), view.spelled(clause.finite - 2, "ook") { return nil }
    if view.spelled(tokens.lowerBound, "steeds"),
      view.text(tokens.upperBound..<min(tokens.upperBound + 1, view.tokens.upperBound)).hasSuffix("er")
        || view.sequence(["een", "beetje"], at: tokens.upperBound)
    {
      return nil
    }
    // Je zat de hele avond op je telefoon: how long, on one evening.
    if view.first("avond nacht weekend", in: tokens) != nil, clause.tense != .present { return nil }
    let isNegative = isNegative(view, tokens)
    // Nooit was een dinsdag zo gezellig als die met jullie; geen toespraak raakte mij zo als die van u.
    if isNegative, let so = view.first("zo", in: view.tokens), so > tokens.lowerBound,
      view.tokens.contains(where: { $0 > so && view.spelled($0, "als") }),
      view.sentence.senses.isDisjoint(with: Self.harsh)
    {
      return nil
    }
    // Bij brand neemt u de trap en nooit de lift: what is to be done.
    if let first = view.firstContentWord, view.spelled(first, in: "bij tijdens"), clause.order == .inverted,
      view.clause(ofToken: first) == index, clause.finite == first + 2, view.grammar(first + 1).isEmpty
    {
      return nil
    }
    // Je hebt me nooit bloemen gegeven, maar wel een kast: what was given instead.
    if isNegative, let but = view.find("maar", "wel"), but > tokens.upperBound,
      !view.isWord(but + 2) || view.grammar(but + 2).isDisjoint(with: .preposition)
    {
      return nil
    }
    let isWeak = entry?.keys["kracht"] == "zwak"
    let good = view.isGood(index)
    // Je staat altijd klaar voor een praatje: leisure is nothing bad beside a good deed.
    let bad =
      (view.verbSense(index, .goodDeed) ? view.isBadAtWork(index) : view.isBad(index))
      || !isNegative && isRude(view, index)
    // De monteur heeft gezegd dat je dat nooit moet losdraaien.
    if clause.kind == .content, clause.parent >= 0, view.clause(clause.parent).person == .derde { return nil }
    if view.isTarget(index) {
      // Laat de tent altijd goed drogen: what to do, not what the other does.
      if clause.order == .imperative, clause.negation < 0 { return nil }
      // Gooi nooit water op brandend vet: a warning, not about the speaker.
      if clause.order == .imperative, view.first("meer zo", in: view.own(index)) == nil,
        !view.own(index).contains(where: { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij, .possessiveIk]) })
      {
        return nil
      }
      // Je hebt er nooit een cent voor gevraagd.
      if isNegative, view.isVerb(index, "vragen"),
        view.first("cent geld euro vergoeding terug", in: view.own(index)) != nil
      {
        return nil
      }
      // Je moet soep nooit laten koken als de room er al in zit: what is to be done, and nothing about the speaker.
      if isNegative, view.isFinite(index, "moeten"), view.spelled(clause.subject, in: "je ge u"),
        view.sentence.grammar.isDisjoint(with: .firstPerson), view.first("eens meer", in: view.own(index)) == nil
      {
        return nil
      }
      // Jij hebt vanavond weer late dienst toch: how the week goes.
      if view.spelled(tokens.lowerBound, "weer"), view.isFinite(index, "hebben moeten"),
        view.first("vanavond vannacht morgen overmorgen straks vandaag", in: view.own(index)) != nil,
        view.first("dienst les training examen toets repetitie wacht werken oefenen", in: view.own(index)) != nil
      {
        return nil
      }
      // Je went nooit aan die hitte.
      if view.isVerb(index, "wennen") { return nil }
      // Je kunt het vuur nooit hoger zetten dan stand zes: what cannot be done.
      if isNegative, view.isFinite(index, "kunnen"), view.first("dan", in: view.own(index)) != nil,
        view.first("me mij ons eens ook", in: view.own(index)) == nil
      {
        return nil
      }
      // Een avond waarop je helemaal niets moet.
      if clause.kind == .relative, view.isFinite(index, "moeten hoeven") { return nil }
      // Jij hebt me nooit het gevoel gegeven dat ik me moest haasten.
      if isNegative, view.isVerb(index, "geven"), view.first("gevoel", in: view.own(index)) != nil,
        view.clauses.contains(where: {
          view.clause($0).parent == index
            && (view.isFinite($0, "moeten") || view.isBadAtWork($0)
              || view.first("veel last lastig minder stom dom alleen", in: view.own($0)) != nil)
        })
      {
        return nil
      }
      if isNegative {
        // nooit klagen is praise; nooit luisteren is not.
        if view.spelled(tokens.upperBound, "te"),
          view.spelled(tokens.upperBound + 1, in: "beroerd lui moe laat trots fier")
        {
          return nil
        }
        let admits = view.isVerb(index, "toegeven bekennen erkennen")
        if view.verbSense(index, .betterUndone) || view.first("kwalijk integendeel", in: view.tokens) != nil {
          return nil
        }
        if isDenial(view, index) { return nil }
        // Je hebt me nog nooit zonder mascara gezien; jij hebt nooit in een stad gewoond, toch?
        if clause.tense == .perfect, view.isVerb(index, "zien horen wonen"),
          view.isVerb(index, "wonen") || view.spelled(tokens.lowerBound - 1, "nog")
            || view.spelled(tokens.lowerBound, "nog")
        {
          return nil
        }
        if view.first("reden aanleiding verkeerds verwijt verwijten", in: view.own(index)) != nil { return nil }
        if bad && !admits || view.isNegated(tokens.lowerBound) && clause.negation != tokens.lowerBound { return nil }
        // Je hebt me nooit geloofd; but: je hebt nooit geloofd dat het zou lukken.
        let isDisbelieved =
          view.isVerb(index, "geloven")
          && view.own(index).contains {
            view.grammar($0).contains(.objectIk) || view.spelled($0, "in") && view.spelled($0 + 1, in: "mij me ons")
              || view.spelled($0, "er") && view.spelled($0 + 2, "in")
          }
        if view.isVerb(index, "weten geloven vermoeden"), !isDisbelieved,
          !view.isStressedSubject(index) || clause.tense == .past
        {
          return nil
        }
        if clause.tense == .pluperfect || view.isVerb(index, "zijn"), view.first("een zo'n", in: view.own(index)) != nil
        {
          return nil
        }
        // Je hebt het er nooit meer over gehad; but: je lacht nooit meer met mij.
        if view.spelled(tokens.lowerBound, in: "nooit noit nimmer"), view.spelled(tokens.upperBound, in: "meer"),
          clause.kind != .root || clause.tense != .present || clause.order != .main
            || view.isFinite(index, "kunnen mogen hoeven zullen moeten willen krijgen zien worden")
        {
          return nil
        }
        if isWeak {
          if isRelease(view, index) || view.sentence.isQuestion || clause.tense != .present { return nil }
          let stings = view.first("ook gewoon weer toch", in: view.own(index)) != nil
          return view.isVerb(index, "doen helpen begrijpen snappen vragen geven willen gunnen") || stings
            || view.isFinite(index, "hebben") && view.first("tijd zin", in: view.own(index)) != nil ? .warning : nil
        }
        if clause.kind == .conditional || clause.kind == .relative && clause.tense == .past { return nil }
        if isRelease(view, index) { return nil }
        // Je maakte er nooit een punt van: a tale of then, unless it strikes the speaker.
        if clause.tense == .past, !view.isStressedSubject(index),
          view.first("me mij ons naar", in: view.own(index)) == nil
        {
          return nil
        }
        return .error
      }
      // Je bent allesbehalve een steun: a virtue denied.
      if good, view.spelled(tokens.lowerBound, "allesbehalve") { return .error }
      if good && !bad || view.isFinite(index, "mogen hoeven")
        || view.spelled(tokens.lowerBound - 1, in: "bijna vrijwel haast")
      {
        return nil
      }
      if view.spelled(tokens.lowerBound, "alles"), view.isStressedSubject(index),
        view.first("persoonlijk beter zelf", in: view.own(index)) != nil
      {
        return .warning
      }
      if view.spelled(tokens.lowerBound, "alleen"), clause.tense != .present { return nil }
      // Je vergeet alles wat ik je vraag.
      if view.spelled(tokens.lowerBound, "alles"), view.isVerb(index, "vergeten"), clause.tense == .present {
        return .error
      }
      if isWeak, !view.isStressedSubject(index) { return nil }
      // Jij hebt me elke avond gebeld, je oefende alles met haar: how often or how much, not a law.
      if view.spelled(tokens.lowerBound, in: "elke iedere elk ieder alle alles"),
        !view.isBadAtWork(index) || view.isVerb(index, "wakkermaken") && view.first("met", in: view.own(index)) != nil
      {
        return nil
      }
      if isBounded(view, index, tokens) { return nil }
      if bad || view.isNegated(tokens.lowerBound) { return isWeak ? .warning : .error }
      if isWeak || view.isVerb(index, "zeggen steunen") { return nil }
      let own = view.own(index)
      if view.spelled(tokens.lowerBound - 1, in: "ook toch weer dus")
        || view.spelled(tokens.upperBound, in: "maar weer alleen eerst")
      {
        return .error
      }
      if view.isStressedSubject(index),
        clause.tense == .present && view.first("mij me ons", in: own) != nil || view.spelled(tokens.lowerBound, "ooit")
          || view.isFinite(index, "moeten willen")
      {
        return .error
      }
      if view.isFinite(index, "moeten"), clause.tense == .present { return .warning }
      return nil
    }
    // Alles draait hier om jou.
    if view.spelled(tokens.lowerBound, "alles"), view.isFinite(index, "draaien gaan"),
      view.find("om", "jou") != nil || view.find("om", "u") != nil
    {
      return .warning
    }
    // Je ogen vielen steeds dicht.
    if clause.isSubjectOwnedByOther, view.first("ogen benen handen", in: clause.subjectPhrase) != nil { return nil }
    if clause.isSubjectOwnedByOther, clause.person != .derde, bad || isNegative { return .warning }
    // Martyrdom: ik moet altijd alles alleen doen.
    if clause.person == .ik, view.isFinite(index, "moeten mogen kunnen"), clause.tense == .present, !clause.isQuestion,
      // Ik kan altijd alles tegen jou zeggen.
      !(view.isFinite(index, "kunnen") && view.isVerb(index, "zeggen vertellen vragen delen"))
    {
      let own = view.own(index)
      if view.first("alles alleen zelf ook weer opruimen", in: own) != nil,
        view.first("alles altijd steeds nooit", in: own) != nil,
        clause.kind == .root
      {
        return .warning
      }
    }
    // Met jou valt nooit te praten.
    // Samen met jou zwijgen is nooit leeg.
    let isState = view.isFinite(index, "zijn") && view.first("te", in: view.own(index)) == nil
    if isNegative, clause.kind == .root, !isWeak, !isState, clause.person == .ding || clause.person == nil {
      let own = view.own(index)
      if let with = own.first(where: {
        view.spelled($0, in: "met bij van tegen") && view.spelled($0 + 1, in: "jou jullie u")
      }) {
        _ = with
        return .error
      }
    }
    // Niemand ruimt hier ooit iets op.
    if view.spelled(clause.subject, "niemand"), view.first("hier huis ooit me mij", in: view.own(index)) != nil,
      clause.tense == .present,
      view.verbSense(index, .duty) || view.verbSense(index, .burden)
    {
      return .warning
    }
    // Altijd maar klagen; nooit eens een bedankje; het is altijd hetzelfde.
    if clause.kind == .verbless,
      view.spelled(tokens.upperBound, in: "maar eens weer")
        || view.spelled(tokens.upperBound - 1, in: "maar eens weer"), view.clauses.count <= 2,
      !view.mentionsSelf, view.first("spijt ruzie", in: view.tokens) == nil
    {
      return isNegative || bad || view.mentionsOther ? .warning : nil
    }
    if view.spelled(tokens.upperBound, "hetzelfde"), view.first("ook met liedje jou weer", in: view.tokens) != nil {
      return .warning
    }
    return nil
  }

  /// *Je komt altijd onaangekondigd langs*, *zonder te bellen*, *je praat altijd door me heen*: how it is done is the complaint.
  private func isRude(_ view: SentenceView, _ index: Int) -> Bool {
    let own = view.own(index)
    if view.first("onaangekondigd onaangekondigde ongevraagd ongevraagde verkeerde ongelegen", in: own) != nil {
      return true
    }
    if view.isVerb(index, "praten"),
      view.first("doorheen", in: own) != nil
        || view.first("door", in: own) != nil && view.first("heen", in: own) != nil
    {
      return true
    }
    if view.isFinite(index, "willen"), view.first("zin gelijk winnen baas", in: own) != nil { return true }
    // Je geeft onze dochter altijd haar zin.
    if view.isVerb(index, "geven krijgen"), view.first("zin", in: own) != nil { return true }
    // Je ligt de hele dag op de bank.
    if view.isVerb(index, "liggen hangen"), view.first("bank zetel", in: own) != nil,
      view.first("ziek koorts griep", in: view.tokens) == nil
    {
      return true
    }
    // Jij bepaalt altijd wat we doen.
    if view.isVerb(index, "bepalen beslissen commanderen kiezen"), view.isStressedSubject(index) { return true }
    return view.clauses.contains { i in
      let inner = view.clause(i)
      return inner.parent == index && inner.kind == .infinitival && view.spelled(inner.tokens.lowerBound, "zonder")
        && view.isVerb(
          i, "bellen vragen overleggen kloppen groeten opruimen kijken luisteren helpen betalen waarschuwen zeggen")
    }
  }

  /// *Je hebt zaterdag de hele dag gesjouwd*, *de laatste drie weken elke avond gewerkt*: how much, within a time that is named.
  private func isBounded(_ view: SentenceView, _ index: Int, _ tokens: Range<Int>) -> Bool {
    let own = view.own(index)
    let isStretch = tokens.contains { view.spelled($0, in: "hele ganse heel elke iedere nacht") }
    guard isStretch, view.clause(index).tense == .perfect || view.clause(index).tense == .past,
      view.first("weer alweer toch gewoon", in: own) == nil
    else { return false }
    return own.contains { i in
      !tokens.contains(i)
        && (view.spelled(i, in: "laatste afgelopen sinds vorige gisteren toen vandaag")
          || view.spelled(
            i, in: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"))
    }
  }

  /// *Jij hebt dat nooit gezegd*, *je hebt er nooit over gesproken*: what the other did not say.
  private func isDenial(_ view: SentenceView, _ index: Int) -> Bool {
    let clause = view.clause(index)
    // *Je hebt me nooit gevraagd om trots te zijn*: nothing was asked.
    if clause.tense == .perfect, view.isVerb(index, "vragen dwingen"),
      view.clauses.contains(where: { view.clause($0).parent == index && view.clause($0).kind == .infinitival })
    {
      return true
    }
    return clause.tense == .perfect && view.isVerb(index, "zeggen vertellen spreken verklappen aanspreken")
      && view.first(
        "sorry dank dankjewel merci bedankt lief liefs aardigs moois excuses trots fier houdt hou houden mooi",
        in: view.tokens) == nil
  }

  /// *Je hoeft niets te doen*, *ge moet niks meer doen*, *je mag altijd bellen*: lets the other off.
  private func isRelease(_ view: SentenceView, _ index: Int) -> Bool {
    if view.isFinite(index, "hoeven mogen") { return true }
    guard view.isFinite(index, "moeten") else { return false }
    return view.clause(index).subject >= 0 && view.grammar(view.clause(index).subject).contains(.ge)
      || view.first("meer", in: view.own(index)) != nil || view.clause(index).kind == .content
      // Je moet helemaal niks vandaag.
      || view.clause(index).nonfinite < 0 && !view.isStressedSubject(index)
        && view.first("niks niets", in: view.own(index)) != nil
  }
}
