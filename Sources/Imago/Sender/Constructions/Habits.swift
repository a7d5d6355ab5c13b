internal import Dutch

extension Kindness {
  /// What silences a plain statement about the other that has no sting of its own.
  static let anyKind: Kindness = [
    .thanks, .ownFault, .childhood, .request, .interpretation, .affection, .proposal, .offer, .credit, .plan, .play,
  ]
}

extension Constructions {
  /// Verbs of state, knowledge and permission: what they tell of the other is seldom an act held against them.
  private static let states: WordSet =
    "zijn kunnen mogen moeten willen hoeven zullen worden weten hebben krijgen kennen lijken horen heten vinden denken wonen kiezen kijken begrijpen snappen geloven dreigen slaan waarderen voelen missen bedoelen hopen wensen ervaren merken herinneren verlangen bewonderen"

  /// Words that make it one moment, a plan or a guess.
  private static let moments: WordSet =
    "misschien morgen vanavond straks gisteren vannacht gister dan beste best haha hahaha hihi"

  /// What one brings a loved one.
  private static let warmThings: WordSet =
    "koffie thee ontbijt soep kopje kopjes wakker deken taart feestje bloemen warm cadeautje"

  /// Forms that a past tense and a present tense of another verb share.
  private static let pastLookAlikes: WordSet =
    "was zei vergat stond zat laagt week weken zag ging deed kwam las zaagt schrok krijgt krijg krijgen moet"

  /// What the other does, told in the present: not what happened once but how the other is said to be.
  static let habits: [Construction] = [
    // Jij valt in slaap en ik ruim op; u stuurt mij een folder.
    Construction("gewoonte", vetoes: .anyKind, weight: 0) { scene in
      guard !scene.isQuestion, !scene.view.context.isSingleLine, !scene.has("misschien voorstel betekent afspraak"),
        !scene.view.spelled(scene.view.tokens.lowerBound, in: "ja klopt"),
        !scene.view.bytes[scene.view.sentence.bytes].contains(UInt8(ascii: "["))
      else { return nil }
      for look in scene.targets where isHabit(look, scene) && !isReport(look, scene) {
        return Reproach(.jijOpener, look.predicate.count <= 5 ? look.predicate : look.verbWords, look.index)
      }
      return nil
    }
  ]

  private static func isHabit(_ look: ClauseLook, _ scene: Scene) -> Bool {
    let clause = look.clause
    guard clause.kind == .root, clause.order == .main, clause.tense == .present, clause.frame == .none,
      clause.finite >= 0, clause.subject >= 0, scene.view.grammar(clause.subject).contains(.subjectOther)
    else { return false }
    if scene.view.hasLemma(clause.finite, states) || look.isVerb(states)
      || scene.view.spelled(clause.finite, in: pastLookAlikes) || look.isFinite("houden") && look.has("van")
    {
      return false
    }
    if look.isFinite("gaan"), clause.nonfinite >= 0 { return false }
    // Jij trommelt gewoon op de maat; jij rookt niet.
    let isPlain = scene.clauses.count == 1 && look.has("gewoon") || look.isNegated && !look.has("gewoon")
    if isPlain, !look.has("me mij mijn mn ons onze je jouw uw hier") { return false }
    // Jij fietst elke zaterdag met Kees: a plain fact with a day.
    if scene.clauses.count == 1, look.own.contains(where: { scene.view.grammar($0).contains(.dateNoun) }),
      !scene.view.mentionsSelf
    {
      return false
    }
    // Je vergeet nooit mijn verjaardag.
    if look.has("nooit"), look.isVerb("vergeten klagen mopperen zeuren zuchten overslaan afzeggen schreeuwen") {
      return false
    }
    // Je vangt het precies: the speaker was understood.
    if look.has("precies juist goed exact helemaal"), look.has("het dat 't me mij") { return false }
    return !look.has(moments) && !look.has(warmThings)
      && !look.own.contains {
        let senses = scene.view.senses($0)
        return senses.has(.positive) || senses.has(.gain) || senses.has(.appreciation) || senses.has(.goodDeed)
          || senses.has(.courtesy)
      }
  }

  /// *Jij zegt dat ik me niet moet aanstellen*: words the other spoke, told without a breach after them.
  private static func isReport(_ look: ClauseLook, _ scene: Scene) -> Bool {
    guard look.isFinite("zeggen vragen schrijven roepen vertellen") else { return false }
    // Je vraagt altijd hoe mijn moeder het maakt.
    let asksAfterMe =
      look.isFinite("vragen")
      && scene.view.clauses.contains { inner in
        scene.view.clause(inner).parent == look.index
          && scene.view.clause(inner).tokens.contains {
            !scene.view.grammar($0).isDisjoint(with: [.possessiveIk, .objectIk])
          }
      }
    if asksAfterMe, scene.targets.count == 1 { return true }
    let quotes =
      scene.view.tokens.contains { scene.view.isQuoted($0) }
      || scene.clauses.contains { $0.index > look.index && $0.clause.kind == .content }
    return quotes
      && !scene.targets.contains { $0.index > look.index && $0.clause.kind == .root && $0.clause.tense != .past }
  }
}
