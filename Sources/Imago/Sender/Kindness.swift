internal import Dutch

/// What makes a sentence kind, whatever else it holds: the evidence that vetoes or softens a construction.
///
/// A construction names the kinds that silence it; no kind silences everything, because a thank-you does not soften a threat.
struct Kindness: BitSet {
  var rawValue: UInt16

  /// Thanks or praise without a sting: *bedankt dat je belde*.
  static let thanks = Kindness(rawValue: 1 << 0)
  /// The fault is the speaker's: *ik had moeten bellen*, *sorry dat ik laat was*.
  static let ownFault = Kindness(rawValue: 1 << 1)
  /// A marked interpretation: *het was mijn idee dat ...*
  static let interpretation = Kindness(rawValue: 1 << 2)
  /// The speaker's feeling beside a dated fact: *ik schrok toen je om elf uur belde*.
  static let feelingAndFact = Kindness(rawValue: 1 << 3)
  /// A request in a kind form: *zou je ... willen?*
  static let request = Kindness(rawValue: 1 << 4)
  /// Love: *schat*, *x*, *ik hou van je*.
  static let affection = Kindness(rawValue: 1 << 5)
  /// An invitation or proposal: *zullen we*, *laten we*, *heb je zin*.
  static let proposal = Kindness(rawValue: 1 << 6)
  /// An offer or care: *ik haal je op*, *rust jij maar*.
  static let offer = Kindness(rawValue: 1 << 7)
  /// What the other did well: *jij hebt al genoeg gesjouwd*.
  static let credit = Kindness(rawValue: 1 << 8)
  /// A plan with a time, or a reason outside the two.
  static let plan = Kindness(rawValue: 1 << 9)
  /// The speaker's own childhood or parents.
  static let childhood = Kindness(rawValue: 1 << 10)
  /// Play: a laugh beside *wij*.
  static let play = Kindness(rawValue: 1 << 11)
  /// A bad word turned good by a negation: *geen ruzie meer*.
  static let turnedGood = Kindness(rawValue: 1 << 12)
}

extension SentenceView {
  /// The kindness of the sentence.
  var kindness: Kindness { once { kindsOfKindness } }

  private var kindsOfKindness: Kindness {
    var kinds: Kindness = []
    if isAppreciation { kinds.insert(.thanks) }
    if isSelfBlame || isOwnCounterfactual || isOwnMisdeed { kinds.insert(.ownFault) }
    if sentence.senses.has(.interpretation) { kinds.insert(.interpretation) }
    if isFeelingWithFact { kinds.insert(.feelingAndFact) }
    if isRequest || isFormalRequest || isWish { kinds.insert(.request) }
    if isAffectionate { kinds.insert(.affection) }
    if isProposal { kinds.insert(.proposal) }
    if isOffer { kinds.insert(.offer) }
    if isCredit { kinds.insert(.credit) }
    if isPlan { kinds.insert(.plan) }
    if isChildhood { kinds.insert(.childhood) }
    if isPlay { kinds.insert(.play) }
    if isTurnedGood { kinds.insert(.turnedGood) }
    return kinds
  }

  /// *Ik had moeten bellen*, *ik vergat het*, *had ik maar*.
  private var isOwnCounterfactual: Bool {
    clauses.contains { index in
      let c = clause(index)
      guard c.person == .ik else { return false }
      if spelled(c.finite, in: "had hadt"), first("moeten kunnen maar beter", in: own(index)) != nil { return true }
      // Ik had je niet zo mogen behandelen.
      if spelled(c.finite, "had"), c.negation >= 0, first("mogen", in: own(index)) != nil { return true }
      // Je vindt dat ik overdrijf: thought by the other.
      if c.parent >= 0, isTarget(c.parent) { return false }
      return isVerb(index, "vergeten vergissen overdrijven") && sentence.grammar.isDisjoint(with: .stressed)
    }
  }

  /// *Egoïstisch was het, dat ik doorging met gamen*: what the speaker did, judged by the speaker.
  private var isOwnMisdeed: Bool {
    // *heb je appje gelezen en niet gereageerd, niet netjes van mij*
    if let of = tokens.last(where: { spelled($0, "van") && spelled($0 + 1, in: "mij mezelf me") }), !isWord(of + 2),
      spelled(of - 1, in: "netjes aardig lief slim handig dom stom fraai mooi flauw laf fout goed fijn eerlijk sterk")
    {
      return true
    }
    return clauses.contains { index in
      let c = clause(index)
      guard c.kind == .root, spelled(c.finite, "was"), first("het dat", in: own(index)) != nil, c.negation < 0,
        own(index).contains(where: { senses($0).has(.judgement) })
      else { return false }
      return clauses.contains {
        clause($0).kind == .content && clause($0).person == .ik && clause($0).negation < 0
          && spelled(clause($0).opener, "dat")
          && !isVerb($0, "geloven vertrouwen toelaten laten denken hopen blijven trouwen") && !verbSense($0, .goodDeed)
      }
    }
  }

  private var isFeelingWithFact: Bool {
    guard sentence.senses.has(.feeling), sentence.senses.has(.timeAnchor) || first("toen", in: tokens) != nil else {
      return false
    }
    return clauses.contains { clause($0).person == .ik && clause($0).senses.has(.feeling) && !isQuestionTo($0) }
  }

  private func isQuestionTo(_ index: Int) -> Bool { clause(index).order == .question }

  /// *Mag ik je vragen ...*, *zou je het oké vinden*, *gelieve*, *alsjeblieft* beside a question.
  private var isFormalRequest: Bool {
    guard sentence.isQuestion else { return false }
    return first("alsjeblieft alstublieft aub asjeblieft svp", in: tokens) != nil
      && first("nou eens eindelijk gewoon weer", in: tokens) == nil
  }

  /// *Het zou me goeddoen om iets van je te horen*, *het zou me helpen als je belt*.
  private var isWish: Bool {
    clauses.contains { index in
      let clause = clause(index)
      return clause.kind == .root && clause.negation < 0 && spelled(clause.subject, in: "het 't dat")
        && spelled(clause.finite, "zou") && first("me mij ons", in: own(index)) != nil
        && (isVerb(index, "goeddoen helpen") || first("goed fijn deugd", in: own(index)) != nil)
    }
  }

  private var isAffectionate: Bool {
    if first("x xx xxx kus kusje kusjes knuffel liefs", in: tokens) != nil { return true }
    // Je bent niet alleen, wij zijn er ook nog.
    if clauses.contains(where: {
      isTarget($0) && clause($0).negation >= 0 && isFinite($0, "zijn staan")
        && clause($0).tense == .present && sequence(["niet", "alleen"], at: clause($0).negation)
        && !isWord(clause($0).negation + 2)
    }) {
      return true
    }
    // Je bent een kanjer, een heldin; but: een mooie vriend ben jij.
    if sentence.senses.isDisjoint(with: [Sense.judgement.bit, Sense.label.bit]), !sentence.isQuestion,
      clauses.contains(where: { index in
        isTarget(index) && isFinite(index, "zijn blijven") && clause(index).order == .main && clause(index).negation < 0
          && clause(index).tense == .present
          && own(index).contains {
            senses($0).has(.positive) && spelled($0 - 1, in: "een 'n ne nen") && !isWord($0 + 1)
          }
      }),
      first("maar nou toch zogenaamd hoor fijne mooie", in: tokens) == nil
    {
      return true
    }
    guard let first = firstContentWord else { return false }
    return spelled(first, in: "schat schatje lieverd liefje liefste lief") && !isWord(first + 1)
  }

  private var isProposal: Bool {
    guard let first = firstContentWord, spelled(first, in: "zullen laten kunnen mogen heb hebt hebben") else {
      return false
    }
    if spelled(first, in: "zullen laten"), spelled(first + 1, in: "we wij") {
      return self.first("normaal eerlijk volwassen", in: tokens) == nil
    }
    if spelled(first, in: "kunnen mogen"), spelled(first + 1, in: "we wij"), sentence.isQuestion {
      return self.first("nou eens niet nooit normaal", in: tokens) == nil
    }
    return spelled(first, in: "heb hebt hebben") && spelled(first + 2, "zin") && sentence.isQuestion
  }

  /// *Ik haal je op*, *zal ik*, *rust jij maar*, *neem gerust*.
  private var isOffer: Bool {
    guard let first = firstContentWord else { return false }
    // Wat heb jij nodig?; hoe kan ik je helpen?
    if sentence.isQuestion,
      spelled(first, "wat") && spelled(first + 1, in: "heb hebt hebben") && self.first("nodig", in: tokens) != nil
        || find("hoe", "kan", "ik") != nil && self.first("helpen", in: tokens) != nil,
      self.first("nou nog eigenlijk dan", in: tokens) == nil
    {
      return true
    }
    if spelled(first, in: "zal mag"), spelled(first + 1, "ik"), sentence.isQuestion,
      self.first("weer nou soms dan misschien", in: tokens) == nil
    {
      return true
    }
    // Is je fiets stuk, zal ik je brengen?
    if find("zal", "ik") != nil, sentence.isQuestion,
      !sentence.grammar.isDisjoint(with: [.objectOther, .possessiveOther]),
      self.first("misschien soms dan nou eens maar", in: tokens) == nil
    {
      return true
    }
    // Als het haast heeft kun je ook een appje sturen, dan bel ik terug.
    if find("kun", "je", "ook") != nil || find("kunt", "u", "ook") != nil, find("dan") != nil,
      clauses.contains(where: { clause($0).person == .ik && clause($0).tense == .present && clause($0).negation < 0 })
    {
      return true
    }
    // haal een patatje, wil jij ook wat
    if find("wil", "jij", "ook") != nil || find("wil", "je", "ook") != nil { return true }
    if self.first("gerust", in: tokens) != nil, self.first("halfuur uur", in: tokens) == nil { return true }
    return clauses.contains {
      clause($0).person == .ik && clause($0).tense == .present && isVerb($0, "helpen ophalen brengen meenemen zorgen")
        && clause($0).negation < 0 && own($0).contains { grammar($0).contains(.objectOther) }
    }
  }

  /// *Jij hebt vandaag al gekookt*, *je hebt me nooit laten vallen*: effort or faith, told to the other's credit.
  private var isCredit: Bool {
    clauses.contains { index in
      let c = clause(index)
      if isFaithful(index) { return true }
      // Daar kun jij niks aan doen.
      if c.person == .ander, isFinite(index, "kunnen"), first("niks niets", in: own(index)) != nil,
        first("aan", in: own(index)) != nil, isVerb(index, "doen aandoen"), !sentence.isQuestion,
        first("maar misschien", in: tokens) == nil
      {
        return true
      }
      guard c.person == .ander, c.negation < 0 else { return false }
      if first("genoeg", in: own(index)) != nil, first("hoofd gedaan gewerkt gesjouwd", in: own(index)) != nil {
        return true
      }
      return first("al", in: own(index)) != nil && (verbSense(index, .hardship) || verbSense(index, .goodDeed))
    }
  }

  /// *Je hebt me nooit in de steek gelaten*, *je hebt me altijd gesteund*: what was never done to the speaker, or always for them.
  private func isFaithful(_ index: Int) -> Bool {
    let c = clause(index)
    let own = own(index)
    guard c.person == .ander, c.kind == .root, c.order != .question, !isStressedSubject(index) || c.tense == .perfect,
      own.contains(where: { !grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }),
      first("maar eens gewoon alleen weer ook", in: own) == nil
    else { return false }
    if first("nooit", in: own) != nil {
      return verbSense(index, .betterUndone)
        || isVerb(index, "laten") && first("steek kou", in: own) != nil
        || first("gelaten laten", in: own) != nil && first("vallen zitten stikken barsten", in: own) != nil
    }
    return first("altijd", in: own) != nil && c.negation < 0 && verbSense(index, .goodDeed)
  }

  /// *... en ik mag hem*: somebody is liked.
  func likesSomebody(_ index: Int) -> Bool {
    isFinite(index, "mogen") && clause(index).nonfinite < 0 && first("hem haar hen ze", in: own(index)) != nil
      && own(index).count { isWord($0) } <= 4
  }

  private var isPlan: Bool {
    sentence.senses.has(.timeAnchor) && first("terug verder morgen straks later", in: tokens) != nil
      && !sentence.grammar.isDisjoint(with: [.subjectIk, .subjectWij])
  }

  /// *haha*, 😂, *het was een grapje*: somebody laughs, or says that they did.
  var isLaughing: Bool {
    isMerry || first("lol grapje geintje", in: tokens) != nil
      || first("dubbel", in: tokens).map { spelled($0 + 1, "van") } ?? false
  }

  /// *haha*, 😂, *ik krijg buikpijn van het lachen*: of two hundred such sentences in the corpora two hurt. *Haha, ja, die van
  /// Suzanne* is a sneer.
  var isMerry: Bool {
    if let laugh = first("haha hahaha hahahaha hihi", in: tokens) {
      return laugh > (firstContentWord ?? laugh) || !isMark(laugh + 1)
    }
    return find("van", "het", "lachen") != nil && sentence.grammar.contains(.subjectIk)
      || tokens.contains { token($0).kind == .emoji && ["😂", "🤣", "😆", "😄"].contains(text($0)) }
  }

  private var isPlay: Bool {
    guard first("haha hahaha hihi lol", in: tokens) != nil else { return false }
    return sentence.grammar.contains(.subjectWij) && sentence.grammar.isDisjoint(with: .negation)
  }

  private var isTurnedGood: Bool {
    places(of: "geen zonder nooit").contains {
      spelled($0 + 1, in: "spijt ruzie zorgen tekort meer")
        && !spelled($0, "nooit")
        || spelled($0, "nooit") && spelled($0 + 1, "meer") && first("weg stoppen", in: tokens) != nil
    }
  }
}
