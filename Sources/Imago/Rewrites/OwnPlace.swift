internal import Dutch

/// What a reproach tells of the speaker: what they take themselves to be for the other, what they felt, what they were told.
extension Rewriter {
  func ownPlace(_ hit: Hit) -> [Draft] {
    guard !view.sentence.isQuestion, !["dreigement", "eis", "afwimpelen", "stemverheffing"].contains(hit.rule) else {
      return []
    }
    return [
      denied(hit), position(), impression(), indifference(), unthought(), understanding(), outweighed(), unnoticed(),
      unaware(), felt(hit),
      quotation(hit),
      effect(hit), effectOfThing(hit),
    ]
    .compactMap { $0 }
  }

  /// *Ik ben geen pauzeknop*, *ik ben uw meid niet*: what the speaker feels taken for.
  private func denied(_ hit: Hit) -> Draft? {
    guard let index = view.clauses.first(where: { view.clause($0).person == .ik }), view.clause(index).kind == .root,
      view.isVerb(index, "zijn"), view.clause(index).tense == .present, view.clause(index).order == .main,
      view.clause(index).nonfinite < 0, !register.isThirdPerson, !isJudging(index),
      hit.clause == index || view.clauses.count == 1, view.clauses.allSatisfy({ view.clause($0).parent != index })
    else { return nil }
    let own = view.own(index).filter { view.isWord($0) && $0 > view.clause(index).finite }
    let noun = own.dropFirst()
    // *Ik ben uw meid niet*
    if own.count == 3, !view.grammar(own[0]).isDisjoint(with: .possessiveOther),
      view.spelled(own[2], in: "niet nie ni"),
      view.grammar(own[1]).isEmpty, !view.senses(own[1]).has(.kin), !view.senses(own[1]).has(.partner)
    {
      return guessed("ik \(view.text(own[0])) \(view.text(own[1])) ben")
    }
    guard let no = own.first, view.spelled(no, "geen"), (1...4).contains(noun.count), let thing = noun.first,
      view.grammar(thing).isEmpty, !view.senses(thing).has(.feeling), !view.senses(thing).has(.positive),
      !view.text(thing).hasSuffix("mens")
    else { return nil }
    return guessed("ik voor \(register.stressed) een \(view.joined(Array(noun))) ben")
  }

  /// *Sinds zij er is besta ik niet meer voor je*, *ik ben hier personeel*: the place one takes oneself to have.
  private func position() -> Draft? {
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.person == .ik, clause.kind == .root, clause.tense == .present, clause.finite >= 0,
        clause.order == .main || clause.order == .inverted, !clause.isSubjectShared, standsAlone(index),
        view.isVerb(index, "zijn bestaan meetellen tellen"), clause.nonfinite < 0, !isImageOfOther(index),
        isSurelyRead(index), !hasStrayVerb(index), !measuresAll(index), !isJudging(index), isPlaced(index),
        !isDefined(index),
        !view.spelled(clause.finite, in: "was waren")
      else { continue }
      var changes = edits(index)
      for i in view.own(index) where view.spelled(i, in: "enkel alleen slechts") { changes[i] = .drop }
      guard let words = recast.subordinate(index, edits: changes), !words.utf8.contains(UInt8(ascii: ",")),
        Wording.count(words) >= 3
      else { continue }
      return guessed(words)
    }
    return nil
  }

  /// Whether a clause says for whom or where the speaker is what they say, by a noun or by *besta*, *tel*.
  private func isPlaced(_ index: Int) -> Bool {
    let own = view.own(index)
    let isFor = own.contains { i in
      view.spelled(i, in: "voor bij") && view.spelled(i + 1, in: "jou je u jullie hem haar")
        || view.spelled(i, "ogen") && !view.grammar(i - 1).isDisjoint(with: .possessiveOther)
    }
    if !view.isVerb(index, "zijn") { return isFor }
    let isNamed = own.contains { i in
      i > view.clause(index).finite && view.grammar(i).contains(.determiner) && view.isWord(i + 1)
        && view.spelled(i, in: "een de het")
    }
    let last = own.last { view.isWord($0) }
    let isBare = last.map { view.grammar($0).isEmpty && view.spelled($0 - 1, "hier") } ?? false
    return (isFor && isNamed || isBare)
      && !own.contains { view.senses($0).has(.feeling) || view.senses($0).has(.positive) || view.senses($0).has(.kin) }
  }

  private func isImageOfOther(_ index: Int) -> Bool {
    view.first("zonder behalve nodig blij bang klaar genoeg", in: view.own(index)) != nil
  }

  /// *Ik krijg de indruk dat overleg iets is voor anderen*: the frame makes it the speaker's own.
  private func impression() -> Draft? {
    for index in view.clauses {
      let clause = view.clause(index)
      guard clause.kind == .content, clause.parent >= 0, clause.order == .final, clause.opener >= 0,
        view.spelled(clause.opener, "dat"), clause.tense == .present,
        view.first("gevoel indruk idee", in: view.own(clause.parent)) != nil,
        view.clause(clause.parent).person == .ik && view.isFinite(clause.parent, "hebben krijgen")
          || view.isVerb(clause.parent, "geven") && clause.person == .ik,
        !isJudging(index, countingVerbs: false), !measuresAll(index), !hasTooMuch(index), !holdsBack(index),
        !hasStrayVerb(index), !view.clauses.contains(where: { $0 > index && view.clause($0).kind == .content })
      else { continue }
      var changes = edits(index)
      for i in view.own(index) where view.spelled(i, in: "alleen maar") && view.spelled(i + 1, in: "maar als") {
        changes[i] = .drop
      }
      guard let words = recast.subordinate(index, edits: changes, unstressed: true) else { continue }
      return guessed(words)
    }
    return nil
  }

  /// *Het kan je geen barst schelen wat ik meemaak*: what the speaker makes of it, without the barst.
  private func indifference() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        (view.isVerb($0, "schelen interesseren boeien") || view.isVerb($0, "uitmaken") && frontedClause(of: $0) != nil)
          && view.clause($0).kind != .relative && view.first("niets niks geen niet", in: view.own($0)) != nil
      }), let other = view.first("jou je u jullie hem haar", in: view.own(index)), view.clause(index).tense != .past,
      !view.spelled(view.clause(index).subject, in: "jij je gij ge jullie")
        || view.first("het 't t", in: view.own(index)) != nil || frontedClause(of: index) != nil
    else { return nil }
    // *Ik interesseer hem niet meer*
    if view.clause(index).person == .ik {
      return recast.subordinate(index, edits: edits(index)).map { guessed($0.withoutLastComma) }
    }
    let whom = view.spelled(other, in: "hem haar") ? view.text(other).loweredFirst : register.object
    var about = ""
    let inner = view.clauses.first {
      view.clause($0).parent == index
        && ([.embeddedQuestion, .content].contains(view.clause($0).kind) || view.spelled(view.clause($0).opener, "wat"))
    }
    if let inner {
      guard !isJudging(inner), !measuresAll(inner), view.clause(inner).opener >= 0 else { return nil }
      let words = opened(inner)
      about = " " + words.loweredFirst
    }
    // *Het bedrijf kan jou geen zier schelen*
    let phrase = view.clause(index).subjectPhrase
    let isNamed =
      about.isEmpty && view.clause(index).person == .ding && phrase.count > 1
      && !view.spelled(phrase.lowerBound, in: "het 't")
      || phrase.count > 1 && view.spelled(phrase.lowerBound, "het") && phrase.count <= 3
    let what = isNamed ? view.text(phrase).loweredFirst : "het"
    if isNamed { return guessed("\(what) niet belangrijk is voor \(whom == "je" ? "jou" : whom)") }
    // *Het afgesproken tijdstip interesseert u niet*: what *het* would stand for is the subject itself.
    if phrase.count > 1, about.isEmpty { return nil }
    return guessed("\(what) \(whom) niet uitmaakt\(about)")
  }

  /// *Dat ik moe ben, interesseert je niet*: the clause that opens the sentence, with its *dat*, *of* or *hoe*.
  private func frontedClause(of index: Int) -> Int? {
    view.clauses.first {
      let inner = view.clause($0)
      return inner.parent == index && [.embeddedQuestion, .content].contains(inner.kind) && inner.finite >= 0
        && inner.opener == view.tokens.first(where: { view.isWord($0) })
        && inner.tokens.upperBound <= view.clause(index).finite
        && !view.spelled(inner.opener, in: "wat wie")
    }
  }

  /// *Dat ik iets zelf kan, komt niet bij je op*: what the other is taken not to think of.
  private func unthought() -> Draft? {
    guard !register.isThirdPerson,
      let index = view.clauses.first(where: {
        view.isVerb($0, "opkomen") && view.clause($0).tense == .present && view.clause($0).negation >= 0
      }), let inner = frontedClause(of: index), standsAlone(index), view.first("bij", in: view.own(index)) != nil,
      !isJudging(inner), !measuresAll(inner), !hasTooMuch(inner)
    else { return nil }
    let gone = edits(inner)
    let words = view.clause(inner).tokens.filter {
      gone[$0] == nil && view.isWord($0) && $0 >= view.clause(inner).opener
    }
    return guessed("het niet bij \(register.object) opkomt \(view.joined(words).loweredFirst)")
  }

  /// *Niet dat jou dat opviel*: what the other is taken not to have noticed.
  private func unnoticed() -> Draft? {
    guard let first = view.firstContentWord, view.spelled(first, in: "niet nie"), view.spelled(first + 1, "dat"),
      !register.isThirdPerson,
      let index = view.clauses.first(where: {
        view.clause($0).kind == .content && view.clause($0).opener == first + 1 && view.clause($0).finite >= 0
          && view.isVerb($0, "opvallen interesseren uitmaken schelen boeien")
      }), view.own(index).contains(where: { view.spelled($0, in: "jou je u jullie") }),
      view.own(index).allSatisfy({
        !view.isWord($0) || $0 == view.clause(index).finite
          || view.spelled($0, in: "niet nie dat jou je u jullie iets wat natuurlijk ook nog het 't")
      })
    else { return nil }
    let words = "het \(register.object) niet \(view.text(view.clause(index).finite))"
    return guessed(words, isPast: view.clause(index).tense == .past)
  }

  /// *dat je het zelf niet eens doorhebt vind ik egoïstisch*: the verdict goes, what is missed stays as a guess.
  private func unaware() -> Draft? {
    guard
      let index = view.clauses.first(where: {
        let clause = view.clause($0)
        return clause.kind == .content && clause.parent >= 0 && view.isTarget($0) && clause.negation >= 0
          && view.clause(clause.parent).person == .ik && view.isVerb(clause.parent, "vinden")
          && view.isVerb($0, "doorhebben beseffen merken opmerken weten snappen begrijpen inzien")
      }), !isJudging(index), !measuresAll(index), !holdsBack(index),
      let words = recast.subordinate(index, edits: edits(index), unstressed: true),
      !words.utf8.contains(UInt8(ascii: ","))
    else { return nil }
    return guessed(words, isPast: view.clause(index).tense == .past)
  }

  /// *Tegen de kat heb je meer te zeggen dan tegen mij*: a comparison with the speaker, as their idea.
  private func outweighed() -> Draft? {
    for index in view.clauses {
      let clause = view.clause(index)
      let own = Array(view.own(index))
      guard clause.kind == .root, clause.tense == .present, clause.order == .main || clause.order == .inverted,
        clause.finite >= 0, clause.subject >= 0, clause.person != .ik, clause.person != .algemeen, standsAlone(index),
        !judgesItself(index), !measuresAll(index), !hasStrayVerb(index), !register.isThirdPerson,
        !mayBeObject(index), let than = own.last(where: { view.spelled($0, "dan") }), isSpeaker(after: than, own),
        own.contains(where: { $0 < than && (view.spelled($0, "meer") || view.folded($0).ends("er")) }),
        own.contains(where: { !view.grammar($0).isDisjoint(with: .secondPerson) })
      else { continue }
      guard let words = recast.subordinate(index, edits: edits(index), unstressed: true)?.asInside,
        words.holds(" dan "),
        !words.utf8.contains(UInt8(ascii: ","))
      else { continue }
      return guessed(words)
    }
    return nil
  }

  /// *dan mij*, *dan tegen ons*, *dan mijn heupen*, and nothing behind it.
  private func isSpeaker(after than: Int, _ own: [Int]) -> Bool {
    var rest = own.filter { $0 > than && view.isWord($0) }
    if let first = rest.first, view.grammar(first).contains(.preposition) { rest.removeFirst() }
    guard let first = rest.first, rest.count <= 2 else { return false }
    return rest.count == 1 && view.spelled(first, in: "ik mij me wij we ons")
      || rest.count == 2 && view.spelled(first, in: "mijn m'n mn ons onze")
  }

  /// *Je snapt er niets van*
  private func understanding() -> Draft? {
    let isMisread = view.clauses.contains {
      view.isTarget($0) && view.isVerb($0, "begrijpen snappen") && view.clause($0).tense == .present
        && view.first("niets niks", in: view.own($0)) != nil
    }
    return isMisread ? Draft(kind: .ikBoodschap, text: "Ik wil graag begrepen worden.") : nil
  }

  /// *Wat je op het feest zei, was gemeen*: what it did to the speaker, where the lexicon tells.
  private func effect(_ hit: Hit) -> Draft? {
    guard let effect = hit.entry?.keys["effect"],
      let said = view.clauses.first(where: {
        view.clause($0).person == .ander && view.clause($0).opener >= 0 && view.spelled(view.clause($0).opener, "wat")
          && view.clause($0).opener == view.tokens.first(where: { view.isWord($0) })
      }), !isJudging(said), view.isVerb(said, "zeggen doen roepen schrijven appen vertellen")
    else { return nil }
    let gone = edits(said)
    let words = view.clause(said).tokens.filter { gone[$0] == nil && view.isWord($0) }
    return Draft(kind: .ikBoodschap, text: "\(view.joined(words)), \(effect).")
  }

  /// *Je opmerking over mijn gewicht was kwetsend*, *ik vind je plannen belachelijk*: what it did to the speaker, the thing as the draft
  /// calls it.
  private func effectOfThing(_ hit: Hit) -> Draft? {
    guard let effect = hit.entry?.keys["effect"], hit.rule == "oordeel", !view.sentence.isQuestion,
      view.clauses.count == 1,
      let index = view.clauses.first, view.clause(index).finite >= 0, view.clause(index).negation < 0,
      view.clause(index).order == .main, isSurelyRead(index)
    else { return nil }
    let clause = view.clause(index)
    let range: Range<Int>
    if clause.isSubjectOwnedByOther, view.isFinite(index, "zijn") {
      range = clause.subjectPhrase.lowerBound..<clause.finite
    } else if clause.person == .ik, view.isFinite(index, "vinden"),
      view.grammar(clause.finite + 1).contains(.possessiveOther)
    {
      range = clause.finite + 1..<hit.tokens.lowerBound
    } else {
      return nil
    }
    var words = Array(range).filter { view.isWord($0) }
    while let last = words.last, view.spelled(last, in: "zo echt heel erg ronduit gewoon best wel nogal een nou toch") {
      words.removeLast()
    }
    guard words.count >= 2, words.count <= 8, let first = words.first, view.isWord(first + 1),
      !view.senses(first + 1).has(.kin),
      words.allSatisfy({
        !view.senses($0).has(.judgement) && !view.senses($0).has(.label) && !view.senses($0).has(.noise)
      })
    else { return nil }
    let thing = view.joined(words)
    if let felt = Self.feltOf[effect] { return Draft(kind: .ikBoodschap, text: "\(felt) \(thing.loweredFirst).") }
    guard !effect.hasPrefix("daar") else { return nil }
    let isMany = view.spelled(clause.finite, in: "zijn waren") || view.lexeme(words[1]).forms.contains(.plural)
    let told = isMany ? effect.replacing("deed ", with: "deden ").replacing("riep ", with: "riepen ") : effect
    return Draft(kind: .ikBoodschap, text: "\(thing.capitalisedFirst) \(told).")
  }

  /// What the lexicon says with *daar*, as it stands before the thing itself.
  private static let feltOf: [String: String] = [
    "daar ben ik het niet mee eens": "Ik ben het niet eens met", "daar schrok ik van": "Ik schrok van",
    "daar verveelde ik me bij": "Ik verveelde me bij", "daar was ik teleurgesteld over": "Ik was teleurgesteld over",
    "daar werd ik bang van": "Ik werd bang van", "daar werd ik geïrriteerd van": "Ik raakte geïrriteerd van",
    "daar word ik moe van": "Ik word moe van",
  ]

  /// *ik word zo moe van jou*, *daar word ik bang van*: the feeling is the draft's own and stays.
  private func felt(_ hit: Hit) -> Draft? {
    guard ["oordeel", "schuld", "jij-opener", "interpretatie"].contains(hit.rule) else { return nil }
    for index in view.clauses where view.clause(index).person == .ik && view.clause(index).negation < 0 {
      let isBecoming = view.isVerb(index, "worden raken") && view.first("van", in: view.own(index)) != nil
      let isCaused =
        view.isVerb(index, "zijn worden")
        && view.clauses.contains {
          view.clause($0).parent == index && view.clause($0).kind == .causal && view.clause($0).person == .ander
        }
      guard isBecoming || isCaused, view.clause(index).kind == .root, view.clause(index).nonfinite < 0,
        let feeling = view.own(index).first(where: { i in
          i > view.clause(index).finite && view.entries(i, .feeling).contains { $0.kind == .adjective }
        })
      else { continue }
      return Draft(
        kind: .ikBoodschap, text: "Ik werd \(view.text(feeling)) toen \(register.subject) [wat zag of hoorde je?].")
    }
    return nil
  }

  /// *en jij zegt 'wat eten we'*, *jij noemt dat 'papadag'*: words that the draft quotes are a fact.
  private func quotation(_ hit: Hit) -> Draft? {
    guard hit.rule != "vergelijking", !register.isThirdPerson else { return nil }
    for index in view.clauses {
      let clause = view.clause(index)
      guard view.isTarget(index) || clause.isQuoted && view.grammar(clause.subject).contains(.subjectOther),
        clause.finite >= 0, clause.subject >= 0, !view.isQuoted(clause.finite), !view.isQuoted(clause.subject),
        view.clauses.contains(index), clause.nonfinite < 0 || view.isQuoted(clause.nonfinite)
      else { continue }
      let verbs: [(WordSet, String, String)] = [
        ("zeggen", "zei", "zeiden"), ("noemen", "noemde", "noemden"), ("appen", "appte", "appten"),
        ("sturen", "stuurde", "stuurden"), ("roepen", "riep", "riepen"), ("antwoorden", "antwoordde", "antwoordden"),
      ]
      guard let verb = verbs.first(where: { view.isFinite(index, $0.0) }) else { continue }
      let quoted = view.tokens.filter { view.isQuoted($0) && $0 > clause.finite }
      guard let first = quoted.first, let last = quoted.last, last - first == quoted.count - 1, quoted.count <= 8,
        !view.sentence.isQuestion
      else { continue }
      let isNaming = view.spelled(clause.finite, in: "noem noemt noemde noemden")
      if isNaming, view.first("dat", in: view.own(index)) == nil { continue }
      let said = register.isPlural ? verb.2 : verb.1
      let words = view.text(first..<last + 1)
      return Draft(
        kind: .ikBoodschap,
        text:
          "Toen \(register.subject) \(isNaming ? "dat " : "")'\(words)' \(said), voelde ik \(register.me) [welk gevoel?]."
      )
    }
    return nil
  }
}
