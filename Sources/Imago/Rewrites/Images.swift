internal import Dutch

/// Words that say something else than what happened: images, comparisons, contrasts.
///
/// A fact is what a camera records. A recipe that tells a clause as a fact asks here first; what colours and can go goes, and where
/// the image carries the clause nothing is told.
extension Rewriter {
  /// Takes the colour out of a clause that is to be told as a fact; false where nothing visible would be left.
  func tellsPlainly(_ index: Int, _ changes: inout [Int: Recast.Edit]) -> Bool {
    if isImage(index) || contrasts(index) || holdsTwoVerbs(index) || hasStrayVerb(index) || isHabit(index) {
      return false
    }
    // *gij ging "efkes liggen", dat woord rekt*: words that are held up.
    let own = view.own(index)
    // *langer dan ik had verwacht*: a clause behind *dan* that was not seen as one.
    if own.contains(where: {
      view.spelled($0, "dan") && !view.grammar($0 + 1).isDisjoint(with: .anySubject)
        && view.lexeme($0 + 2).forms.isFinite && view.isWord($0 + 2)
    }) {
      return false
    }
    if own.contains(where: { view.isQuoted($0) }), own.contains(where: { view.isMark($0) && view.text($0) == "," }) {
      return false
    }
    // *ik sta na een dienst nog te bakken*: where the verb was not found at the end, it stays where it was.
    if view.isFinite(index, "zitten staan liggen lopen"), let parts = recast.parts(index),
      parts.tail.contains(where: { view.spelled($0, "te") })
        || parts.cluster.first.map({ !view.spelled($0, "te") && view.isWord($0) && $0 != parts.clause.nonfinite })
          ?? false
    {
      return false
    }
    // *over je bandenspanning maar dat niet*
    if let but = own.first(where: { $0 > view.clause(index).finite && view.spelled($0, "maar") }),
      let last = own.last(where: { view.isWord($0) }), last > but, view.spelled(last, in: "niet nie wel")
    {
      return false
    }
    guard !concludes(index), cutComparison(index, &changes) else { return false }
    cutApposition(index, &changes)
    for i in view.own(index) where view.spelled(i, in: "ondertussen intussen inmiddels") { changes[i] = .drop }
    if view.clause(index).person == .ander { cutPurpose(index, &changes) }
    return true
  }

  /// *..., dus ere wie ere toekomt*: a conclusion hangs on the clause.
  func concludes(_ index: Int) -> Bool {
    view.own(index).contains { view.spelled($0, "dus") && view.isMark($0 - 1) && $0 > view.clause(index).finite }
  }

  /// Whether a clause speaks in an image: *van mijn leven een wachtkamer maken*, *aan het lijntje houden*.
  func isImage(_ index: Int) -> Bool {
    let own = view.own(index)
    if view.isVerb(index, Self.figurative) { return true }
    // What the speaker was left with may be told in any words.
    let isOther = view.clause(index).person == .ander
    if isOther, view.first("puin scherven brokken", in: own) != nil { return true }
    if isOther, view.isVerb(index, "oprapen lijmen"), view.first("stukken brokken", in: own) != nil { return true }
    if isOther, view.isVerb(index, "betalen"), view.first("rekening prijs", in: own) != nil,
      view.first("voor van", in: own) != nil
    {
      return true
    }
    if view.isVerb(index, "tekortkomen") { return true }
    // *op één oor liggen*
    if view.isVerb(index, "liggen"), view.first("oor", in: own) != nil { return true }
    // *je hebt me uitgeleend*, *jij hebt mij geparkeerd*: what is done to things.
    if isOther, view.isVerb(index, Self.doneToThings),
      own.contains(where: {
        !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij])
          && view.grammar($0 - 1).isDisjoint(with: .preposition)
          && !(view.isWord($0 + 1) && view.clause(ofToken: $0 + 1) == index
            && view.grammar($0 + 1).contains(.determiner))
      })
    {
      return true
    }
    // *steek eens een vinger uit*, *je springt voor je vader*
    if view.isVerb(index, "uitsteken opsteken optillen"), view.first("vinger hand", in: own) != nil { return true }
    if isOther, view.isVerb(index, "springen"), view.first("voor", in: own) != nil { return true }
    // *je zet de fiets van je zoon op rood*, *veegt mijn woorden van tafel*, *brengt het huis in gevaar*, *houdt geen rekening*
    if isOther,
      Self.figures.contains(where: { verb, words in view.isVerb(index, verb) && view.first(words, in: own) != nil })
    {
      return true
    }
    // *Jullie kletsen maar wat*
    if let idle = own.first(where: { view.sequence(["maar", "wat"], at: $0) }),
      !view.isWord(idle + 2) || view.clause(ofToken: idle + 2) != index
    {
      return true
    }
    // *Je gaat gewoon je eigen gang*
    if view.isVerb(index, "gaan"), view.first("gang", in: own) != nil, view.first("eigen", in: own) != nil {
      return true
    }
    if view.isVerb(index, "houden"), view.first("afstand", in: own) != nil { return true }
    if view.isVerb(index, "spelen"), view.first("slachtoffer onschuld baas martelaar heilige rol", in: own) != nil {
      return true
    }
    if view.isVerb(index, "kopen afkopen"), view.first("liefde populariteit gunst vriendschap aandacht", in: own) != nil
    {
      return true
    }
    if view.isVerb(index, "stelen breken afpakken"),
      view.first("hart afscheid jaren tijd jeugd leven moment kans", in: own) != nil
    {
      return true
    }
    if view.find("heel", "de", "wereld") != nil || view.find("hele", "wereld") != nil { return true }
    if view.isVerb(index, "krijgen"), view.clause(index).person == .ander, view.find("van", "mij") != nil {
      return true
    }
    if view.isVerb(index, "geven"), view.first("gevoel", in: own) != nil { return true }
    if view.isVerb(index, "zoeken"), view.first("reden ruzie excuus uitvlucht iets iemand", in: own) != nil {
      return true
    }
    // *van een mug een olifant maken*, *mij tot clown maken*: one thing is called another.
    if view.isVerb(index, "maken"), view.first("van tot", in: own) != nil { return true }
    if own.contains(where: { view.spelled($0, "tot") && view.spelled($0 + 1, "een") }) { return true }
    if view.spelled(view.clause(index).opener, "alsof") { return true }
    let isEarnest = !view.isVerb(index, "zijn worden hebben klinken blijven")
    return own.contains { i in
      view.spelled(i, in: Self.images) || isBodyImage(i) || view.spelled(i, "eieren") && view.spelled(i - 1, "op")
        || isEarnest && view.spelled(i, in: Self.results) && !view.spelled(i, "dood")
        || view.spelled(i, "dood") && view.isVerb(index, "praten zwijgen gooien knuffelen doodpraten doodzwijgen")
        || view.spelled(i, in: "gezelligheid vorm sier show plezier spek") && view.spelled(i - 1, in: "de mijn")
          && view.spelled(i - 2, "voor")
    }
  }

  private static let doneToThings: WordSet =
    "uitlenen uitknippen knippen afhandelen parkeren verkopen inpakken opbergen uitgummen wissen afschrijven inleveren verhuren inruilen weggooien wegdoen afdanken opbranden jagen"

  /// Verbs that with these words are no act that could be seen.
  private static let figures: [(verb: WordSet, words: WordSet)] = [
    ("zetten", "rood nul spel kant"), ("vegen", "tafel mat"), ("brengen", "gevaar verlegenheid"),
    ("houden", "rekening"),
    ("stappen overstappen heenstappen", "heen overheen eroverheen"), ("spelen", "voor"),
    ("afmaken", "gezin leven relatie mij me ons"), ("maken", "fout fouten vergissing"),
    ("vasthouden houden", "portemonnee"), ("aanpakken", "verkeerd fout"), ("lezen", "les levieten"),
    ("afbreken", "wat"), ("staan", "been"), ("lopen", "neus"), ("slopen", "gezin leven huwelijk relatie"),
    ("zetten", "betaald"),
    ("verspelen vergooien", "toekomst leven jeugd kans"), ("schuiven", "bordje"), ("laten", "zitten"),
    ("lachen", "rot kapot dood"),
  ]

  /// Verbs that no camera records.
  private static let figurative: WordSet =
    "behandelen opvoeden kapotmaken voortrekken beschadigen inruilen gokken vergiftigen verstikken oogsten zuigen uitzuigen leegzuigen doodzwijgen doodpraten scoren wegcijferen gunnen uitwissen wegvagen planten flikken leegplunderen plunderen verschuilen teren voorzien"

  /// Things that stand for something else.
  private static let images: WordSet =
    "heks boeman pretpapa clown lijntje gruzelementen zoutzak donderslag wachtkamer machinist loper zijspoor strot ziel troon voetstuk touwtjes teugels kinderhartje kinderhart geweten deurmat voetveeg meubilair moordkuil hersens hersenen scepter kap mouw loef loer wonden lont achterdeurtje springplank meubelstuk afgrond doofpot stikken barsten creperen vermoorde regime ongeluk leeuwen reet"

  /// What an act is said to have made of somebody.
  private static let results: WordSet = "zoet klein plat murw dol zwart monddood"

  /// *op mijn rug*, *in je hoofd*, *onder onze neus*: a part of the body as a place.
  private func isBodyImage(_ i: Int) -> Bool {
    guard
      view.spelled(i - 1, in: "mijn m'n mn jouw je uw ons onze zijn zn haar hun de het een mijne uwe den"),
      view.spelled(i - 2, in: "op over in achter door voor onder aan uit bij van")
    else { return false }
    return view.spelled(i, in: "rug gat nek schouders vingers hart keel neus kop vingertoppen")
      || view.spelled(i, in: "hoofd kist graf zak tenen lucht") && view.spelled(i - 2, in: "op in door aan uit")
  }

  /// *geen vrouw maar een invaller*, *jij zocht geen vrouw, jij zocht een invaller*: what is denied is no fact.
  func contrasts(_ index: Int) -> Bool {
    let own = view.own(index)
    if let no = own.first(where: { view.spelled($0, in: "geen niet nie ni") }),
      own.contains(where: { $0 > no && view.spelled($0, "maar") })
    {
      return true
    }
    // *voor 312 euro, maar niet toen ik ziek was*
    if own.contains(where: { view.spelled($0, "maar") && view.spelled($0 + 1, in: "niet nie ni nooit") }) {
      return true
    }
    let clause = view.clause(index)
    // *als de deurwaarder op de stoep staat, eerder niet*
    if view.clause(index).tokens.contains(where: {
      view.isMark($0) && view.isWord($0 + 1) && view.spelled($0 + 2, in: "niet nie ni") && !view.isWord($0 + 3)
    }) {
      return true
    }
    let mayEcho = !view.isFinite(index, "hebben zijn") || clause.nonfinite < 0
    return view.clauses.contains { i in
      let other = view.clause(i)
      // *je vertelt en je vraagt niet hoe het ging* adds; without *en* the one stands for the other.
      let later = max(i, index)
      if view.grammar(view.clause(later).tokens.lowerBound).contains(.coordinator),
        !view.spelled(view.clause(later).tokens.lowerBound, "maar")
      {
        return false
      }
      return i != index && other.kind == .root && clause.kind == .root
        && (other.verbRow == clause.verbRow || mayEcho && other.finiteRow == clause.finiteRow)
        && (other.negation >= 0) != (clause.negation >= 0) && other.person == clause.person
    }
  }

  /// *hebt de bloemen opgehaald en mij laten wachten*: two verbs behind one auxiliary, of which one would stay where it is.
  func holdsTwoVerbs(_ index: Int) -> Bool {
    let clause = view.clause(index)
    guard clause.finite >= 0, clause.nonfinite >= 0 || view.isFinite(index, "hebben zijn") else { return false }
    return view.own(index).contains { i in
      i > clause.finite && i != clause.nonfinite && view.isWord(i)
        && (view.lexeme(i).forms.contains(.participle) || clause.nonfinite < 0
          || view.isFinite(index, "hebben zijn") && view.spelled(i + 1, "en"))
        && !view.lexeme(i).forms.isDisjoint(with: [.participle, .infinitive])
        && (view.isWord(i + 1) && view.spelled(i + 1, in: "en maar of") || view.isMark(i + 1) && clause.nonfinite > i)
        && view.grammar(i).isDisjoint(with: [.adverb, .preposition, .nounish])
    } || holdsStrayParticiple(index)
  }

  /// *je hebt 'm doorgeleend aan een vriend*: a participle that was not known for one.
  private func holdsStrayParticiple(_ index: Int) -> Bool {
    guard view.isFinite(index, "hebben zijn"), view.clause(index).nonfinite < 0 else { return false }
    return view.own(index).contains { i in
      i != view.clause(index).finite && view.isWord(i) && view.lexeme(i).forms.contains(.participle)
        && view.lexeme(i).forms.isDisjoint(with: [.stem, .infinitive])
        && view.grammar(i).isDisjoint(with: [.adverb, .adjectiveish, .nounish])
    }
  }

  /// *sindsdien*, *als je een beest opvoedt krijg je een beest*: what always is so has no moment.
  func isHabit(_ index: Int) -> Bool {
    let clause = view.clause(index)
    if view.first("sindsdien sinds sedert tegenwoordig", in: view.own(index)) != nil { return true }
    if lifelong(index) != nil { return true }
    // *al drie weekenden*
    if view.own(index).contains(where: {
      view.spelled($0, "al") && view.grammar($0 + 1).contains(.numeral)
        && view.spelled($0 + 2, in: "weekenden weekends avonden nachten dagen zondagen zaterdagen ochtenden")
    }) {
      return true
    }
    // *al een jaar*, *dertig jaar*, *vijf maanden lang*: a stretch, no moment.
    if let stretch = view.first("jaar jaren maanden weken", in: view.own(index)),
      !view.spelled(stretch - 1, in: "vorig dit volgend vorige in van"),
      !view.spelled(stretch + 1, in: "geleden later"),
      view.spelled(stretch - 1, in: "een halve hele lange paar al die deze") || isCounted(stretch)
    {
      return true
    }
    if let whole = view.first("heel hele", in: view.own(index)),
      view.spelled(whole + 1, in: "huwelijk leven relatie jeugd")
    {
      return true
    }
    if view.clauses.count(where: { view.clause($0).kind == .conditional }) > 1 { return true }
    return view.clauses.contains { i in
      let inner = view.clause(i)
      guard inner.parent == index, inner.opener >= 0 else { return false }
      if view.spelled(inner.opener, in: "sinds sedert zolang") { return true }
      // *Jij belt als er een bank verhuisd moet worden*: only then.
      return inner.kind == .conditional && clause.person == .ander
        && (inner.person == .ander || inner.person == .ding && clause.tense == .present && clause.order == .main)
    }
  }

  /// *in heel ons huwelijk*, *in al die jaren*, *in 35 jaar*: a time in which something was never done, or once.
  func lifelong(_ index: Int) -> Range<Int>? {
    let own = view.own(index)
    guard
      let end = own.first(where: {
        (view.spelled($0, in: "huwelijk relatie leven jaren jaar")
          || view.spelled($0, "tijd") && view.spelled($0 - 2, "al"))
          && !view.spelled($0 - 1, in: "vorig dit volgend vorige het een mijn je jouw uw")
      }), let start = own.last(where: { $0 < end && $0 >= end - 4 && view.spelled($0, "in") }),
      own.contains(where: {
        view.spelled($0, in: "nooit keer nog") && !(start...end).contains($0) || view.senses($0).has(.absolute)
      })
    else { return nil }
    // *in twintig jaar huwelijk*
    let isNamed = view.spelled(end + 1, in: "huwelijk relatie samenwonen verkering vriendschap samenwerking tijd")
    return start..<(isNamed ? end + 2 : end + 1)
  }

  /// *dertig jaar*, *12 jaar*; not *in die twaalf jaar*.
  private func isCounted(_ i: Int) -> Bool {
    guard view.tokens.contains(i - 1) else { return false }
    let before = i - 1
    return (view.passage.tokens[before].kind == .number || view.grammar(before).contains(.numeral))
      && !view.grammar(before - 1).contains(.preposition)
  }

  /// *ging daarheen om gelijk te krijgen*: the purpose goes, which nobody sees.
  private func cutPurpose(_ index: Int, _ changes: inout [Int: Recast.Edit]) {
    let classes = view.lexemes.vocabulary.classes(view.clause(index).verbRow)
    guard view.first("alleen enkel slechts", in: view.own(index)) == nil,
      !classes.isDisjoint(with: [.visible, .audible]) || view.isVerb(index, "zeggen"),
      !view.isVerb(index, "vergeten proberen beloven weigeren beginnen vragen")
    else { return }
    for i in view.clauses {
      let inner = view.clause(i)
      guard inner.parent == index, inner.kind == .infinitival, inner.tokens.lowerBound > view.clause(index).finite,
        // *om te vragen hoe het ging*: what hangs on it would stay.
        !view.clauses.contains(where: { view.clause($0).parent == i }),
        view.spelled(inner.tokens.lowerBound, "om"),
        !view.spelled(
          inner.tokens.lowerBound - 1,
          in: "reden kans tijd zin moeite manier poging geld plek ruimte recht lef plan idee")
      else { continue }
      for token in inner.tokens where view.passage.tokens[token].kind != .endMark { changes[token] = .drop }
    }
  }

  // MARK: Comparisons

  /// *als een natte hond*, *gelijk de politie*: goes where it stands last; false where the clause hangs on it.
  func cutComparison(_ index: Int, _ changes: inout [Int: Recast.Edit]) -> Bool {
    let own = view.own(index)
    let clause = view.clause(index)
    guard clause.verbRow >= 0,
      let start = own.first(where: {
        $0 > clause.finite && $0 != clause.opener && view.spelled($0, in: "als gelijk lijk zoals net") && isLikeness($0)
      })
    else { return true }
    // *met een gezicht als een dweil*: it hangs on a noun.
    if view.isWord(start - 1), start - 1 != clause.finite, view.spelled(start - 2, in: "een 'n ne nen") { return false }
    if view.spelled(start, in: "zoals net")
      || view.isVerb(index, "zien beschouwen gebruiken dienen werken zitten zijn noemen verkopen houden voorhouden")
      || view.first("erbij zo even", in: own) != nil || isOfObject(index, before: start)
      || view.lexemes.vocabulary.classes(clause.verbRow).isDisjoint(with: [.visible, .audible])
    {
      return false
    }
    let verbs = [clause.nonfinite, clause.particle, clause.finite].filter { $0 > start }
    let end = verbs.min() ?? clause.tokens.upperBound
    for i in start..<end where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
    // What stands behind the verbs may be part of the likeness.
    for i in own where i > end && !verbs.contains(i) && view.isWord(i) { return false }
    if view.isMark(start - 1) { changes[start - 1] = .drop }
    return true
  }

  /// *Je serveerde me als nagerecht*: what the speaker was made into; without it another thing is said.
  private func isOfObject(_ index: Int, before start: Int) -> Bool {
    !view.isVerb(index, "aankijken") && view.clause(index).particle < 0
      && !view.own(index).contains {
        $0 > view.clause(index).finite && $0 < start && view.grammar($0).contains(.determiner)
      }
      && view.own(index).contains {
        !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij])
          && view.grammar($0 - 1).isDisjoint(with: .preposition)
      }
  }

  /// *als een hond*, *gelijk nen inspecteur*; not *als eerste*, *als je belt*.
  private func isLikeness(_ i: Int) -> Bool {
    let next = i + 1
    guard view.isWord(next), !view.spelled(next, in: "eerste laatste enige jij je ik hij ze we u cadeau") else {
      return false
    }
    if view.spelled(i, in: "gelijk lijk") {
      return !view.grammar(next).isDisjoint(with: [.determiner, .possessive]) || view.spelled(next, in: "nen ne den")
    }
    if view.spelled(i, "net") { return view.spelled(next, in: "als zoals") }
    return true
  }

  /// *..., een persoonlijk record*: what a comma adds is no part of what happened.
  func cutApposition(_ index: Int, _ changes: inout [Int: Recast.Edit]) {
    let clause = view.clause(index)
    guard clause.order == .main || clause.order == .inverted, clause.finite >= 0 else { return }
    let own = Array(view.own(index))
    guard
      let comma = own.first(where: { i in
        i > clause.finite + 1 && view.isMark(i) && view.text(i) == "," && view.isWord(i + 1)
          && view.clause(ofToken: i + 1) == index
          && (!view.grammar(i + 1).isDisjoint(with: [.determiner, .possessive, .numeral])
            || view.spelled(i + 1, in: "plus inclusief net eentje"))
      }),
      ![clause.nonfinite, clause.particle].contains(where: { $0 > comma }),
      !own.contains(where: { $0 > comma && view.spelled($0, in: "en of") })
    else { return }
    for i in comma..<clause.tokens.upperBound where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
  }
}
