internal import Dutch

/// What happened and what it did to the speaker: *Toen je niet belde, voelde ik me [welk gevoel?].*
extension Rewriter {
  /// *Toen je me niet terugbelde, voelde ik me [welk gevoel?].*: what happened, verb last and in the past, then the feeling.
  func feltWhen(_ words: String) -> Draft {
    Draft(kind: .ikBoodschap, text: "Toen \(words), voelde ik \(register.me) [welk gevoel?].")
  }

  /// The feeling behind *toen* and a fact in the past.
  ///
  /// - Parameters:
  ///   - tokens: the absolute that goes, with `text` in its place.
  ///   - asksWhen: whether a fact of no moment asks for one.
  func past(_ index: Int, replacing tokens: Range<Int>? = nil, with text: String? = nil, asksWhen: Bool = false)
    -> Draft?
  {
    guard isTellable(index, except: tokens ?? 0..<0), !isOnlyAThought(index), !isAble(index),
      !isOrdered(index), !isAnnounced(index), !isSoon(index)
    else { return nil }
    // *waar zit gij nu weer*: a question without its mark.
    if view.clause(index).kind == .root, view.clause(index).order == .inverted,
      view.own(index).contains(where: {
        $0 < view.clause(index).finite && view.spelled($0, in: "waar wie wat hoe wanneer waarom")
      })
    {
      return nil
    }
    var changes = edits(index, replacing: tokens, with: text)
    for i in view.own(index) where view.spelled(i, in: "nu toen dan") && i != view.clause(index).opener {
      changes[i] = .drop
    }
    if resistsCutting(index, changes) || view.clause(index).tense == .pluperfect { return nil }
    guard tellsPlainly(index, &changes) else { return nil }
    let moment = cutMoment(index, &changes)
    for inner in view.clauses where view.clause(inner).parent == index {
      guard isCut(inner, changes) || settle(inner, &changes) else { return nil }
    }
    let isLonely = view.own(index).contains { view.spelled($0, in: "alleen enkel") && changes[$0] == nil }
    // *alleen op vakantie gaat*: by oneself.
    let isByOneself =
      view.isVerb(index, "gaan vertrekken reizen eten wonen slapen")
      && view.own(index).contains { view.spelled($0, "alleen") && view.grammar($0 + 1).contains(.preposition) }
    if isLonely, !isByOneself, !view.isVerb(index, "laten zitten achterlaten staan") { return nil }
    // *de volgende keer doet gij dat*: what is still to be done.
    if view.clause(index).tense == .present,
      view.first("volgend volgende straks morgen overmorgen", in: view.own(index)) != nil
    {
      return nil
    }
    putPlaceBehindNegation(index, &changes)
    if asksWhen, tokens == nil, !hasTime(index), let at = timePlace(index, keepsNegation: true), changes[at] == nil {
      let isVerb = at == view.clause(index).nonfinite
      if isVerb { return nil }
      changes[at] = .replace("[wanneer?] " + inner(at))
    }
    if isEmptyVerb(index), view.isVerb(index, "doen"), view.first("dat", in: view.own(index)) == nil { return nil }
    guard !isOnlyPronouns(index, changes), let words = recast.past(index, edits: changes),
      Wording.count(words) > 2 || isTelling(index, changes), !words.hasLooseComma
    else { return nil }
    if !moment.isEmpty {
      return feltWhen("\(moment) en \(words)")
    }
    if Wording.count(words) > 13 {
      return Draft(kind: .ikBoodschap, text: "Ik voelde \(register.me) [welk gevoel?] toen \(words).")
    }
    return feltWhen(words)
  }

  /// *Toen ik zei dat ik moe was, rolde je met je ogen*: the moment comes first; returned without *toen*, and cut from the clause.
  func cutMoment(_ index: Int, _ changes: inout [Int: Recast.Edit]) -> String {
    let moments = view.clauses.filter {
      view.clause($0).parent == index && view.spelled(view.clause($0).opener, "toen")
    }
    guard moments.count == 1, let moment = moments.first, view.clause(moment).order == .final,
      view.clause(moment).tense == .past, view.clause(moment).person != .ander,
      view.clause(moment).opener == view.firstContentWord,
      !isJudging(moment), !measuresAll(moment), !hasTooMuch(moment)
    else { return "" }
    var end = view.clause(moment).tokens.upperBound
    // What the moment holds inside: *toen ik zei dat ik moe was*.
    for inner in view.clauses where isInside(inner, moment) {
      if isJudging(inner) || measuresAll(inner) { return "" }
      end = max(end, view.clause(inner).tokens.upperBound)
    }
    guard end <= view.clause(index).finite else { return "" }
    let gone = edits(moment)
    let words = (view.clause(moment).opener + 1..<end).filter { gone[$0] == nil }
    for i in view.clause(moment).opener..<end { changes[i] = .drop }
    return view.joined(words)
  }

  /// *je hebt hem nooit kunnen uitstaan*: what somebody could or would, which is no act.
  private func isAble(_ index: Int) -> Bool {
    view.own(index).contains {
      $0 != view.clause(index).finite && view.spelled($0, in: "kunnen mogen willen")
        && view.lexeme($0 + 1).forms.contains(.infinitive)
    }
  }

  private func isCut(_ inner: Int, _ changes: [Int: Recast.Edit]) -> Bool {
    if case .drop? = changes[view.clause(inner).tokens.lowerBound] {
      return view.clause(inner).finite >= 0 && changes[view.clause(inner).finite] != nil
    }
    return false
  }

  /// *je zoekt het gewoon op*: nothing but *het* beside the verb, in the present, says no more than a saying.
  private func isOnlyPronouns(_ index: Int, _ changes: [Int: Recast.Edit]) -> Bool {
    view.clause(index).tense == .present && view.clause(index).nonfinite < 0 && view.clause(index).negation < 0
      && view.clause(index).particle >= 0 && !changes.values.contains { $0.isSlot }
      && !view.clauses.contains { view.clause($0).parent == index } && !isTelling(index, changes)
  }

  /// A word as it stands inside a sentence: the capital goes that only the sentence gave it.
  func inner(_ i: Int) -> String {
    let isFirst = view.tokens.first { view.isWord($0) } == i
    return isFirst && !view.grammar(i).isEmpty ? view.text(i).loweredFirst : view.text(i)
  }

  /// Puts an *als*, *toen* or *terwijl* clause in the past with the clause it hangs on; false where it cannot be done surely.
  func settle(_ inner: Int, _ changes: inout [Int: Recast.Edit]) -> Bool {
    let clause = view.clause(inner)
    switch clause.kind {
    case .conditional:
      // *als ik zo met jou omging, was je weg*: what was not so.
      guard clause.person == .ik || clause.person == .wij, clause.opener >= 0, clause.tense != .past,
        !view.clauses.contains(where: { view.clause($0).parent == inner }), let past = recast.pastFinite(inner)
      else { return false }
      changes[clause.opener] = .replace("terwijl")
      changes[clause.finite] = .replace(past)
    case .temporal:
      // *toen met de griep van je moeder*: no clause at all.
      guard clause.subject >= 0 else { return false }
      if clause.tense == .present || clause.tense == .perfect {
        guard clause.finite >= 0, let past = recast.pastFinite(inner) else { return false }
        changes[clause.finite] = .replace(past)
      }
      if view.spelled(clause.opener, "toen") { changes[clause.opener] = .replace("terwijl") }
    case .content where view.spelled(clause.opener, "alsof"):
      for i in clause.tokens where view.passage.tokens[i].kind != .endMark { changes[i] = .drop }
    case .causal: return false
    // *wanneer ik binnenkom*: the moment, not a question.
    case .embeddedQuestion
    where view.spelled(clause.opener, "wanneer") && clause.person != .ander && clause.tense == .present
      && !(clause.parent >= 0 && view.isVerb(clause.parent, "vragen weten zeggen vertellen")):
      guard let past = recast.pastFinite(inner) else { return false }
      changes[clause.opener] = .replace("terwijl")
      changes[clause.finite] = .replace(past)
    // *wanneer het je schikt*: when it is done every time.
    case .embeddedQuestion
    where view.spelled(clause.opener, "wanneer")
      && !(clause.parent >= 0 && view.isVerb(clause.parent, "vragen weten zeggen vertellen horen")):
      return false
    // *vergat wat ik je vroeg*
    case .embeddedQuestion
    where clause.person == .ik && clause.tense == .present && view.isVerb(inner, "vragen zeggen vertellen"):
      guard let past = recast.pastFinite(inner) else { return false }
      changes[clause.finite] = .replace(past)
    default: break
    }
    return true
  }

  /// The moment of the speaker's own *als* clause: *Toen ik [wanneer?] over mijn werk vertelde, voelde ik me [welk gevoel?].*
  func ownMoment(_ inner: Int, ending: String) -> String? {
    let clause = view.clause(inner)
    guard clause.person != .ander, clause.order == .final, !isJudging(inner) else {
      return nil
    }
    var changes = edits(inner)
    guard let parts = recast.parts(inner) else { return nil }
    let slot = hasTime(inner) ? "" : "[wanneer?] "
    if slot.isEmpty { return recast.past(inner, edits: changes).map { "Toen \($0), \(ending)." } }
    if let at = timePlace(in: parts.field, keepsNegation: true), changes[at] == nil {
      changes[at] = .replace(slot + view.text(at))
      return recast.past(inner, edits: changes).map { "Toen \($0), \(ending)." }
    }
    // *ik thuiskwam*, *wij bezoek hadden*: behind the subject.
    guard let words = recast.past(inner, edits: changes),
      case let subject = view.joined(Array(clause.subjectPhrase)).loweredFirst, !subject.isEmpty,
      words.hasPrefix(subject + " ")
    else { return nil }
    let rest = words.dropFirst(subject.count + 1)
    let object = ["me ", "mij ", "je ", "jou ", "u ", "het ", "hem ", "haar ", "ons ", "jullie "].first {
      rest.hasPrefix($0)
    }
    return "Toen \(subject) \(object ?? "")\(slot)\(rest.dropFirst(object?.count ?? 0)), \(ending)."
  }

  /// The fact as it stands, then the feeling: *Ik heb mijn trein gemist, en ik voelde me [welk gevoel?].*
  func plain(_ index: Int) -> Draft? {
    // *..., lekke mand*: a comma in it may part off a name.
    guard !isOnlyAThought(index), let fact = factText(index), !view.isVerb(index, "zijn"), !fact.holds(",") else {
      return nil
    }
    let isPresent =
      view.clause(index).tense == .present
      && !(view.isFinite(index, "hebben zijn") && view.clause(index).nonfinite >= 0)
    return Draft(
      kind: .ikBoodschap, text: "\(fact), en ik \(isPresent ? "voel" : "voelde") \(register.me) [welk gevoel?].")
  }

  /// *Bij mijn zus kom je niet* as *toen je niet bij mijn zus kwam*: a place that stands first goes behind *niet*.
  private func putPlaceBehindNegation(_ index: Int, _ changes: inout [Int: Recast.Edit]) {
    let clause = view.clause(index)
    guard clause.order == .inverted, clause.kind == .root,
      let not = view.own(index).first(where: { $0 > clause.finite && view.spelled($0, in: "niet nie ni") })
    else { return }
    let place = view.own(index).filter { $0 < clause.finite && view.isWord($0) && changes[$0] == nil }
    guard place.count > 1, let first = place.first, view.grammar(first).contains(.preposition),
      place.allSatisfy({ view.grammar($0).isDisjoint(with: [.time, .dateNoun, .numeral, .coordinator]) }),
      !place.contains(where: { view.senses($0).has(.timeAnchor) })
    else { return }
    let words = "niet " + (first == view.firstContentWord ? written(place, [:]).loweredFirst : written(place, [:]))
    for i in place { changes[i] = .drop }
    switch changes[not] {
    case nil: changes[not] = .replace(words)
    case .replace(let text) where text.hasSuffix("niet"): changes[not] = .replace(text + words.dropFirst(4))
    default: for i in place { changes[i] = nil }
    }
  }

  /// Whether the clause tells something that happened, of which nothing need be judged.
  func isTellable(_ index: Int, except: Range<Int> = 0..<0) -> Bool {
    let clause = view.clause(index)
    return standsAlone(index) && isAct(index) && isSurelyRead(index) && !isJudging(index)
      && !measuresAll(index, except: except)
      && !hasTooMuch(index) && clause.finite >= 0 && view.first("zo'n", in: view.own(index)) == nil
      && !isHypothetical(index) && clause.frame != .reported && !holdsBack(index) && !isImage(index)
      && clause.kind != .embeddedQuestion && !abandons(index)
      // *drie keer vragen voordat je die lamp ophangt*: what came later, or not yet.
      && !view.spelled(clause.opener, in: "voordat voor tot totdat eer")
      && !(clause.tense == .perfect && view.first("morgen overmorgen straks", in: view.own(index)) != nil)
  }

  /// *zou*, *zal*, *moet*, *kan*: what did not happen.
  func isHypothetical(_ index: Int) -> Bool {
    view.isFinite(index, "zullen moeten mogen kunnen willen hoeven durven dienen")
      || view.clause(index).kind == .conditional
      || view.own(index).contains { view.spelled($0, in: "had hadt hadden") && $0 == view.clause(index).finite }
        && view.first("moeten kunnen mogen beter", in: view.own(index)) != nil
      || isUnreal(index)
  }

  /// *Als zwijgen een sport was, stond jij op het podium*: what would be so if something else were.
  private func isUnreal(_ index: Int) -> Bool {
    guard view.clause(index).tense == .past else { return false }
    // *Jij zou een week in mijn schoenen moeten lopen, dan piepte je wel anders*
    let isThen = view.own(index).first(where: { view.isWord($0) }).map { view.spelled($0, "dan") } ?? false
    if isThen, view.clauses.contains(where: { $0 < index && view.isFinite($0, "zullen") }) { return true }
    return view.clauses.contains {
      let inner = view.clause($0)
      return inner.parent == index && inner.kind == .conditional && inner.tense == .past && inner.person != .ander
        && view.spelled(inner.opener, "als") && inner.tokens.lowerBound < view.clause(index).finite
        && view.isVerb($0, "zijn hebben kunnen")
    }
  }

  /// *Jij maakt me boos*: the feeling is the draft's own.
  func ownFeeling(_ index: Int) -> Draft? {
    let isLetting = view.isFinite(index, "laten") && view.isVerb(index, "voelen")
    guard view.isFinite(index, "maken") || isLetting else { return nil }
    let feeling = view.own(index).first { i in
      view.entries(i, .feeling).contains { $0.kind == .adjective } && view.grammar(i).isDisjoint(with: .preposition)
        && !view.folded(i).ends("ste")
        && !view.spelled(i, in: "gek kapot ziek klein af")
    }
    guard let feeling, view.own(index).contains(where: { view.grammar($0).contains(.objectIk) }) else { return nil }
    let moment = view.clauses.first { i in
      view.clause(i).parent == index && [.conditional, .temporal].contains(view.clause(i).kind)
        && view.clause(i).opener >= 0
    }
    if isLetting {
      return Draft(
        kind: .ikBoodschap, text: "Ik voelde \(register.me) \(view.text(feeling)) toen [wat zag of hoorde je?].")
    }
    guard let moment else {
      return Draft(kind: .ikBoodschap, text: "Ik werd \(view.text(feeling)) toen [wat zag of hoorde je?].")
    }
    guard !isJudging(moment), !measuresAll(moment) else { return nil }
    let changes = edits(moment)
    let words = view.clause(moment).tokens.filter { changes[$0] == nil && view.passage.tokens[$0].kind != .endMark }
    let text = view.joined(words).loweredFirst.replacing(" jij ", with: " je ")
    return Draft(
      kind: .ikBoodschap,
      text: "Ik \(view.clause(moment).kind == .conditional ? "word" : "werd") \(view.text(feeling)) \(text).")
  }

  /// *Ik voel me genegeerd*: what may lie beneath, and what is needed.
  func beneath(_ hit: Hit) -> [Draft] {
    guard let feeling = hit.entry?.keys["gevoel"] else { return [] }
    let need = hit.entry?.keys["behoefte"]
    let words = feeling.replacing(" of ", with: ", ").split(separator: ",").map { String($0.drop { $0 == " " }) }
    var drafts: [Draft] = []
    let own = view.own(hit.clause).filter { view.isWord($0) && !hit.tokens.contains($0) }
    var rest = own.filter {
      let c = view.clause(hit.clause)
      return $0 != c.finite && $0 != c.nonfinite && !c.subjectPhrase.contains($0)
        && !view.grammar($0).contains(.objectIk)
    }
    if let by = rest.first(where: { view.spelled($0, "door") && view.spelled($0 + 1, in: "jou je u jullie hem haar") })
    {
      rest.removeAll { $0 == by || $0 == by + 1 }
    }
    rest.removeAll { edits(hit.clause)[$0] != nil || view.spelled($0, in: "zo heel erg hier altijd vaak nu daardoor") }
    if rest.isEmpty, view.clauses.count == 1, let need {
      drafts.append(
        Draft(
          kind: .ikBoodschap, text: "Ik voelde \(register.me) [\(feeling)?], en ik heb behoefte aan [\(need)?].",
          feelings: words))
    }
    if let sentence = withFeelingSlot(hit) { drafts.append(Draft(kind: .ikBoodschap, text: sentence, feelings: words)) }
    return drafts
  }

  /// The draft with the feeling's slot in place of the pseudo-feeling, *door jou* left out.
  private func withFeelingSlot(_ hit: Hit) -> String? {
    var kept: [Int] = []
    var skipped = 0
    let changes = edits(hit.clause)
    for i in view.tokens where view.passage.tokens[i].kind != .endMark && i >= opening.end {
      if skipped > 0 {
        skipped -= 1
        continue
      }
      if view.spelled(i, "door"), view.spelled(i + 1, in: "jou je u jullie hem haar") {
        // *door jullie bestuur*: by somebody of the other's.
        guard
          !view.spelled(i + 1, in: "je u jullie haar") || i + 2 >= hit.tokens.lowerBound || view.isMark(i + 2)
            || view.spelled(i + 2, in: "tweeën tweeen allebei allemaal beiden zo")
        else { return nil }
        skipped = view.spelled(i + 2, in: "tweeën tweeen allebei allemaal beiden") ? 2 : 1
        continue
      }
      if changes[i] != nil || view.spelled(i, in: "zo totaal heel erg volledig volkomen helemaal diep"),
        i < hit.tokens.lowerBound
      {
        continue
      }
      // *weggezet als oppas*, *aan het lijntje gehouden met die bruiloft*: it hangs on the word that goes.
      let standsAlone = view.clauses.allSatisfy { $0 == hit.clause || view.clause($0).finite < 0 }
      if view.spelled(i, in: "als gelijk met"), i == hit.tokens.upperBound, standsAlone { break }
      kept.append(i)
    }
    guard let at = kept.firstIndex(of: hit.tokens.lowerBound) else { return nil }
    // *Eerlijk gezegd voel ik me ...*: what stood first has gone.
    if kept.first == view.clause(hit.clause).finite, !view.sentence.isQuestion { return nil }
    let before = view.joined(Array(kept[..<at]))
    let after = view.joined(kept[at...].filter { !hit.tokens.contains($0) })
    guard !before.isEmpty, view.first("maar en", in: kept[at...]) == nil else { return nil }
    return
      "\(before.capitalisedFirst) [welk gevoel?]\(after.isEmpty ? "" : after.hasPrefix(",") ? after : " " + after)."
  }

  /// *Je denkt alleen aan jezelf*: there *jezelf* belongs to the saying.
  private func isOfSelf(_ hit: Hit) -> Bool {
    view.first("jezelf uzelf zichzelf", in: hit.tokens) != nil
  }

  /// The sentence the lexicon gives as a way out, in the draft's register.
  func outlet(_ hit: Hit) -> [Draft] {
    guard let text = hit.entry?.keys["uitweg"],
      view.first("jezelf uzelf zichzelf", in: view.tokens) == nil || isOfSelf(hit)
    else { return [] }
    let isGuess = text.hasPrefix("Ik had het idee") || text.hasPrefix("Ik heb het idee")
    var adapted = text
    // *Je houdt me al maanden aan het lijntje*
    if text == "Ik wacht nog op antwoord.", let al = view.first("al", in: view.tokens),
      view.spelled(al + 1, in: "weken maanden dagen jaren uren")
    {
      adapted = "Ik wacht \(view.text(al..<al + 2)) op antwoord."
    }
    if text.holds("{") {
      adapted = agreeing(
        text.replacing("{S}", with: register.subject).replacing("{O}", with: register.object).replacing(
          "{J}", with: register.stressed))
      if register.isPlural { adapted = adapted.replacing("' zei,", with: "' zeiden,") }
    } else if register.subject != "je" {
      adapted = adapted.replacing("het je ", with: "het \(register.object) ").replacing(
        "het u ", with: "het \(register.object) ")
      guard !adapted.hasPrefix("Je "), !adapted.holds(" je "), !adapted.holds(" je.") else { return [] }
    }
    return [Draft(kind: isGuess ? .interpretatie : .ikBoodschap, text: adapted)]
  }
}
