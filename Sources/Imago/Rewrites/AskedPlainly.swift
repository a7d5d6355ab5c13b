internal import Dutch

/// Plain questions that reproach, said as what the speaker thinks, would like to know or would like.
extension Rewriter {
  /// *Waarom vertrouw je me niet?*, *hou je eigenlijk nog wel van mij?*, *zie je niet hoe hard ik werk?*
  func askedPlainly(_ hit: Hit) -> [Draft] {
    guard hit.rule != "eis", view.sentence.isQuestion || hit.rule == "verwijtvraag", !register.isThirdPerson,
      let index = view.clauses.first(where: { view.clause($0).kind == .root && view.clause($0).finite >= 0 }),
      view.clause(index).order == .question, standsAlone(index), !view.clause(index).isQuoted,
      view.tokens.allSatisfy({ !view.isQuoted($0) }), view.first("soms misschien", in: view.own(index)) == nil
    else { return [] }
    let draft =
      view.clause(index).person == .ik
      ? askedOfOneself(index)
      : view.isTarget(index)
        ? thoughtOfMe(index) ?? unseen(index) ?? bondAsked(index) ?? nothingSaid(index) ?? neededThen(index)
          ?? longAgo(index) ?? wishedState(index) ?? seenAsked(index) ?? indulged(index)
        : nil
    return [draft].compactMap { $0 }
  }

  /// The changes to a question's words: what asks, what stings and what hedges goes.
  private func unasked(_ index: Int) -> [Int: Recast.Edit] {
    var changes = edits(index)
    for i in view.own(index)
    where view.spelled(i, in: "waarom wrm hoezo eigenlijk wel überhaupt dan nou gewoon ooit eens ook helemaal") {
      changes[i] = .drop
    }
    return changes
  }

  /// *Denk je dat ik dom ben?*: what the other is thought to think.
  private func thoughtOfMe(_ index: Int) -> Draft? {
    guard view.isFinite(index, "denken"), view.clause(index).tense == .present,
      let inner = view.clauses.first(where: { view.clause($0).parent == index && view.clause($0).kind == .content }),
      view.clause(inner).person == .ik, !measuresAll(inner), view.first("echt serieus nou", in: view.own(index)) == nil,
      view.firstContentWord == view.clause(index).finite,
      // *dat ik een crèche ben*: an image, not a thought.
      !(view.isFinite(inner, "zijn") && view.first("een ne nen je jouw jullie uw", in: view.own(inner)) != nil)
    else { return nil }
    var changes = unasked(index)
    if let so = view.find("of", "zo"), so > view.clause(inner).finite { for i in so...so + 1 { changes[i] = .drop } }
    return recast.verbLast(index, edits: changes).map { guessed($0.withoutLastComma) }
  }

  /// *Zie je niet hoe hard ik werk?*, *hoor je wel wat ik zeg?*: what one would like to be seen or heard.
  private func unseen(_ index: Int) -> Draft? {
    guard view.clause(index).tense == .present, view.clause(index).nonfinite < 0,
      view.isFinite(index, "zien horen merken snappen begrijpen beseffen"),
      let inner = view.clauses.first(where: {
        view.clause($0).parent == index && [.content, .embeddedQuestion].contains(view.clause($0).kind)
      }),
      [.ik, .wij].contains(view.clause(inner).person), !isJudging(inner), !measuresAll(inner)
    else { return nil }
    var changes = unasked(index)
    if view.clause(index).negation >= 0 { changes[view.clause(index).negation] = .drop }
    return recast.verbLast(index, edits: changes).map {
      Draft(kind: .ikBoodschap, text: "Ik zou graag willen dat \($0.withoutLastComma).")
    }
  }

  /// *Waarom vertrouw je me niet?* as an idea, *geef je nog om mij?* as what one would like to know.
  private func bondAsked(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    let own = view.own(index)
    let isOfLove =
      holdsDear(index) || view.isVerb(index, "missen")
      || view.isVerb(index, "denken") && view.first("aan", in: own) != nil
    let isToMe = own.contains { !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
    guard isToMe, isOfLove || view.isVerb(index, Self.bonds) || view.isVerb(index, "gunnen"), clause.tense == .present,
      clause.nonfinite < 0, !isJudging(index, countingVerbs: false),
      case let changes = unasked(index), !resistsCutting(index, changes),
      let words = recast.verbLast(index, edits: changes)?.withoutLastComma, !words.hasLooseComma
    else { return nil }
    if clause.negation >= 0 { return guessed(words) }
    return isOfLove ? Draft(kind: .verzoek, text: "Ik zou graag weten of \(words).") : nil
  }

  /// *Waarom zeg je niks?*, *waarom heb je mij niets verteld?*: something asked for, or the silence told.
  private func nothingSaid(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard view.isVerb(index, "zeggen vertellen vragen doen"),
      let nothing = view.first("niks niets nikske", in: view.own(index)), !view.spelled(nothing - 1, "voor")
    else { return nil }
    if clause.tense == .present {
      let behind = view.own(index).filter { $0 > nothing && view.isWord($0) }
      guard clause.nonfinite < 0, view.isVerb(index, "zeggen vertellen vragen"), nothing <= clause.finite + 3,
        behind.allSatisfy({
          view.grammar($0).contains(.preposition) || !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij])
        })
      else { return nil }
      let me = view.own(index).first { $0 < nothing && !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) }
      let words = (me.map { [view.text($0)] } ?? []) + ["[wanneer?] iets"] + behind.map { view.text($0) }
      return Draft(
        kind: .verzoek,
        text:
          "\(register.would) \(words.joined(separator: " ")) willen \(view.lexemes.vocabulary.lemma(clause.verbRow))?")
    }
    guard view.first("waarom wrm hoezo", in: view.own(index)) != nil,
      let words = recast.past(index, edits: unasked(index))?.withoutLastComma
    else { return nil }
    return feltWhen(words)
  }

  /// *Waar was jij toen ik je nodig had?*: the need, then.
  private func neededThen(_ index: Int) -> Draft? {
    guard view.first("waar", in: view.own(index)) != nil, view.isFinite(index, "zijn blijven"),
      view.clause(index).tense == .past,
      let moment = view.clauses.first(where: {
        view.clause($0).parent == index && view.clause($0).kind == .temporal && view.clause($0).person == .ik
      }), let text = ownMoment(moment, ending: "voelde ik \(register.me) [welk gevoel?]")
    else { return nil }
    return Draft(kind: .ikBoodschap, text: text)
  }

  /// *Wanneer heb jij voor het laatst gekookt?*: the same, asked for.
  private func longAgo(_ index: Int) -> Draft? {
    guard let when = view.first("wanneer", in: view.own(index)), view.clause(index).tense == .perfect,
      let last = view.find("voor", "het", "laatst"), isAct(index), !isJudging(index), !measuresAll(index),
      canBeAsked(index),
      // *omdat er een kind ziek was*: of a time that is past.
      view.clauses.allSatisfy({ view.clause($0).parent != index || view.clause($0).tense == .present })
    else { return nil }
    var changes = unasked(index)
    changes[when] = .drop
    for i in last..<last + 3 { changes[i] = .drop }
    return recast.infinitive(index, modal: "willen", edits: changes).map {
      Draft(kind: .verzoek, text: "\(register.would) [wanneer?] \($0)?")
    }
  }

  /// *Waarom kun je niet gewoon eerlijk zijn?*: what one would like the other to be.
  private func wishedState(_ index: Int) -> Draft? {
    guard view.isFinite(index, "kunnen willen"), view.isVerb(index, "zijn"), view.clause(index).negation >= 0,
      view.own(index).count(where: { view.isWord($0) }) <= 8, let how = manner(of: index)
    else { return nil }
    return Draft(kind: .verzoek, text: "\(register.would) \(view.text(how)) willen zijn?")
  }

  /// *Waarom zit je de hele dag op je telefoon?*: what is seen, told as done once.
  private func seenAsked(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard view.first("waarom wrm hoezo", in: view.own(index)) != nil, clause.tense == .present, clause.negation < 0,
      clause.nonfinite < 0 || view.isFinite(index, "zitten liggen staan"), isAct(index), !isJudging(index),
      !holdsBack(index), view.first("zo", in: view.own(index)) == nil, var changes = stripped(index)
    else { return nil }
    for i in view.own(index) where view.spelled(i, in: "waarom wrm hoezo eigenlijk dan") { changes[i] = .drop }
    guard isTelling(index, changes), !resistsCutting(index, changes),
      let words = recast.past(index, edits: changes)?.withoutLastComma, !words.hasLooseComma
    else { return nil }
    return feltWhen(words)
  }

  /// *Heb je weer gedronken?*: what one would like to know.
  private func indulged(_ index: Int) -> Draft? {
    guard view.clause(index).tense == .perfect, view.isVerb(index, "drinken roken blowen gokken gamen snuiven"),
      view.clause(index).negation < 0, let again = view.first("weer alweer", in: view.own(index)),
      let words = recast.verbLast(index, edits: unasked(index).merging([again: .drop]) { $1 })?.withoutLastComma
    else { return nil }
    return Draft(kind: .verzoek, text: "Ik zou graag weten of \(words).")
  }

  /// *Mag ik ook eens iets zeggen?* as a wish, *tel ik dan niet mee?* as an idea.
  private func askedOfOneself(_ index: Int) -> Draft? {
    let clause = view.clause(index)
    guard clause.tense == .present, !isJudging(index) else { return nil }
    if view.isFinite(index, "mogen"), clause.nonfinite >= 0, clause.negation < 0, !view.isVerb(index, "vinden"),
      view.firstContentWord == clause.finite, view.first("ook", in: view.own(index)) != nil,
      view.first("alleen nog", in: view.own(index)) == nil,
      let words = recast.infinitive(index, modal: "willen", edits: unasked(index))
    {
      return Draft(kind: .ikBoodschap, text: "Ik zou graag \(words).")
    }
    guard clause.negation >= 0, view.isVerb(index, "meetellen tellen bestaan"),
      let words = recast.verbLast(index, edits: unasked(index))?.withoutLastComma
    else { return nil }
    return guessed(words)
  }
}
