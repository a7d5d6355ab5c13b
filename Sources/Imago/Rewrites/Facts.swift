internal import Dutch

/// What a camera would have recorded: *Je zei [hoe hard?]: '[welke woorden?]'.*
extension Rewriter {
  /// The clause with the draft's words minus particles and verdicts, as a sentence without its full stop.
  func factText(_ index: Int) -> String? {
    let clause = view.clause(index)
    guard standsAlone(index), !isJudging(index), !measuresAll(index), !hasTooMuch(index), clause.order != .imperative,
      clause.order != .question, !view.sentence.isQuestion, !isHypothetical(index), clause.frame != .reported,
      !holdsBack(index), !isImage(index), !contrasts(index), !givesMotive(index),
      clause.person == .ik || !isHabit(index)
    else { return nil }
    var changes = edits(index)
    guard !concludes(index), cutComparison(index, &changes) else { return nil }
    cutApposition(index, &changes)
    if clause.person != .ik, resistsCutting(index, changes) { return nil }
    guard let text = recast.main(index, edits: changes, unstressed: true)?.capitalisedFirst,
      !text.holds(", toen ")
    else { return nil }
    return text
  }

  /// *... omdat ik er niet toe doe*, *omdat je bang was*: why the other did it, which nobody sees.
  private func givesMotive(_ index: Int) -> Bool {
    view.clause(index).person == .ander
      && view.clauses.contains {
        let inner = view.clause($0)
        return inner.parent == index && inner.kind == .causal && (inner.person == .ik || inner.person == .ander)
      }
  }

  /// The draft minus words: only of something that happened, and only where words went.
  func fact(_ index: Int) -> Draft? {
    guard view.clause(index).tense != .present, isAct(index), !isOnlyAThought(index), let text = factText(index) else {
      return nil
    }
    return Draft(kind: .feit, text: text + ".")
  }

  /// The words of the other in a slot, for a verdict on how they were said: *Je zei in de auto [hoe hard?]: '[welke woorden?]'.*
  func words(_ index: Int, _ hit: Hit, how: String = "") -> Draft {
    let setting = setting(index, leavingOut: hit.tokens)
    let told = how == "[hoe vaak?]" ? "\(how) \(setting.speech)" : "\(setting.speech)\(how)"
    return Draft(
      kind: .feit,
      text: "\(register.said) \(setting.timeAndPlace)\(told): '[welke woorden?]'.".replacing(" :", with: ":"))
  }

  /// The words of the other in a slot, then the feeling; `how` is *met luidere stem* or nothing.
  func wordsFelt(_ index: Int, _ hit: Hit, how: String = "") -> Draft {
    let setting = setting(index, leavingOut: hit.tokens)
    let said = register.isPlural ? "zeiden" : "zei"
    if !setting.moment.isEmpty {
      return feltWhen("\(setting.moment) en \(register.subject) \(how)'[welke woorden?]' \(said)")
    }
    return feltWhen("\(register.subject) \(setting.timeAndPlace)\(setting.speech)\(how)'[welke woorden?]' \(said)")
  }

  /// *altijd te laat* asks for the clock.
  func lateness(_ index: Int) -> [Draft] {
    let isLate = view.own(index).contains {
      view.spelled($0, in: "te zo") && view.spelled($0 + 1, "laat")
        || view.sequence(["op", "tijd"], at: $0) && view.first("nooit niet noit nie", in: view.own(index)) != nil
    }
    // *te laat thuis*, *te laat op het feest*
    let home = view.first("thuis", in: view.own(index)) != nil || view.isVerb(index, "thuiskomen")
    // *toen u destijds voor ieder overleg te laat kwam*: long past.
    guard isLate, view.isTarget(index), view.isVerb(index, "zijn komen thuiskomen"), standsAlone(index),
      view.clause(index).kind != .temporal
    else { return [] }
    if home, !register.isThirdPerson {
      return [
        Draft(kind: .verzoek, text: "\(register.would) [wanneer?] om [hoe laat?] thuis willen zijn?"),
        Draft(
          kind: .ikBoodschap,
          text:
            "Toen \(register.subject) om [hoe laat?] thuis \(register.was), voelde ik \(register.me) [welk gevoel?].",
          feelings: ["ongerust", "boos", "teleurgesteld"]),
      ]
    }
    if register.isThirdPerson {
      return [
        Draft(
          kind: .ikBoodschap,
          text: "Toen \(register.subject) er om [hoe laat?] \(register.was), voelde ik me [welk gevoel?].",
          feelings: ["ongerust", "boos", "teleurgesteld"])
      ]
    }
    return [
      Draft(kind: .verzoek, text: "\(register.would) er [wanneer?] om [hoe laat?] willen zijn?"),
      Draft(
        kind: .ikBoodschap,
        text: "Toen \(register.subject) er om [hoe laat?] \(register.was), voelde ik \(register.me) [welk gevoel?].",
        feelings: ["ongerust", "boos", "teleurgesteld"]),
    ]
  }

  /// Runs of marks as one mark: nothing of what is said changes, so it may be taken over unread.
  ///
  /// Capitals stay as they are: nobody but the writer knows which of them belong to a name.
  func calmed() -> Suggestion? {
    var text = ""
    var isCalmer = false
    var position = view.sentence.bytes.lowerBound
    for i in view.tokens where view.passage.tokens[i].kind == .endMark {
      let mark = view.text(i)
      guard mark.utf8.count > 1, mark.allSatisfy({ $0 == "!" || $0 == "?" }) else { continue }
      let range = view.byteRange(i..<i + 1)
      text += String(decoding: view.bytes[position..<range.lowerBound], as: UTF8.self)
      text += mark.contains("?") ? "?" : "!"
      position = range.upperBound
      isCalmer = true
    }
    guard isCalmer, view.wordCount > 1 else { return nil }
    text += String(decoding: view.bytes[position..<view.sentence.bytes.upperBound], as: UTF8.self)
    return Suggestion(kind: .feit, applicability: .safe, text: text, replaces: view.sentence.bytes)
  }
}
