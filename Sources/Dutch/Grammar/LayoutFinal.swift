/// Reading a clause with its verb last.
extension Layout {
  // MARK: Clauses inside

  /// Where a clause with its verb last, opened at `opener`, may end: behind its verbs.
  func finals(from opener: Int) -> [End] {
    var found: [End] = []
    var depth = 1
    var i = opener + 1
    while i < range.upperBound {
      if let close = infinitival(i) {
        i = close
        continue
      }
      if opensClause(i), i > opener + 1 {
        depth += 1
        i += 1
        continue
      }
      if let run = run(at: i) {
        let sure = run.filter { isRunFinite($0, run) && verbness($0) == .strong }
        if sure.isEmpty {
          if depth == 1, run.contains(where: { isRunFinite($0, run) }) {
            found.append(End(at: run.upperBound, cost: 2))
          }
        } else {
          depth -= 1
          let splits = self.splits(run)
          if depth > 0, !splits.isEmpty { depth -= 1 }
          if depth == 0 {
            found.append(End(at: run.upperBound, cost: 0))
            for split in splits {
              found.append(End(at: split, cost: isPlainFinite(split) || isPlainFinite(split - 1) ? 0 : 1))
            }
            return found
          }
        }
        i = run.upperBound
        continue
      }
      i = skip(i)
    }
    return found
  }

  /// Whether a verb of a run can be finite: not behind *te*.
  func isRunFinite(_ i: Int, _ run: Range<Int>) -> Bool {
    word(i) != "te" && word(i - 1) != "te" && forms(i).isFinite && verbness(i) != .none
  }

  /// Places inside a run where the verbs of one clause may end and those of the next begin: *pleegde | is*.
  func splits(_ run: Range<Int>) -> [Int] {
    run.dropFirst().filter { i in
      // *zich baseert | verouderd zijn*
      if forms(i).contains(.participle), !forms(i).isFinite, isPlainFinite(i - 1),
        !Recast.takesVerb.contains(lemma(i - 1))
      {
        return between(i, run.upperBound).contains { isRunFinite($0, run) }
      }
      guard isRunFinite(i, run), between(run.lowerBound, i).contains(where: { isRunFinite($0, run) }) else {
        return false
      }
      // *kan slapen*: an infinitive of the verb before it.
      if forms(i).contains(.infinitive) {
        return isPlainFinite(i - 1) && !Recast.takesVerb.contains(lemma(i - 1))
          || forms(i).contains(.plural) && forms(i - 1).contains(.plural) && !Recast.takesVerb.contains(lemma(i - 1))
          || ["zijn", "hebben", "worden"].contains(word(i)) && forms(i - 1).contains(.infinitive)
            && i + 1 < run.upperBound
      }
      return isPlainFinite(i)
        && (isPlainFinite(i - 1)
          || forms(i - 1).contains(.plural) && forms(i - 1).isDisjoint(with: .participle)
            && !Recast.takesVerb.contains(lemma(i - 1))
          || between(run.lowerBound, i - 1).contains { isPlainFinite($0) })
    }
  }

  /// A form that is no infinitive and no participle.
  func isPlainFinite(_ i: Int) -> Bool {
    // *geloofde* is a past too, beside *het geloofde verhaal*.
    forms(i).isFinite && !forms(i).contains(.infinitive)
      && (!forms(i).contains(.participle) || forms(i).contains(.inflected))
  }

  /// The next place to look at: behind a noun phrase that a determiner opens, else behind the word.
  func skip(_ i: Int) -> Int {
    guard isWord(i) else { return i + 1 }
    let g = grammar(i)
    if Self.isDeterminer(word(i)) || !g.isDisjoint(with: [.possessiveIk, .possessiveThird, .possessiveWij, .numeral])
      || isNumber(i), let end = core(at: i), end > i
    {
      return end
    }
    return i + 1
  }

  // MARK: Reading

  /// A clause in pieces.
  struct Reading {
    /// What stands first in the main clause.
    var first: Range<Int>
    var finite: Int
    /// Between the first constituent and the verbs.
    var field: [Int]
    /// The other verbs.
    var cluster: [Int]
    /// Behind the verbs.
    var tail: [Int]
    var cost: Int
  }

  private enum Event {
    case opener(Int, isSure: Bool)
    case run(Range<Int>, isSure: Bool)
    case joint
  }

  private func events(from start: Int) -> [Event] {
    var events: [Event] = []
    var i = start
    while i < range.upperBound {
      if let close = infinitival(i) {
        i = close
        continue
      }
      // *hoger uitgevallen dan verwacht*: no verb of the clause.
      if ["dan", "als"].contains(word(i)), i + 2 == range.upperBound, forms(i + 1).contains(.participle) {
        i += 2
        continue
      }
      if i > range.lowerBound, opensClause(i) {
        let isUnsure = isUnsureOpener(i)
        events.append(.opener(i, isSure: !isUnsure))
        i = i + 1
        continue
      }
      if isComma(i) || grammar(i).contains(.coordinator) {
        events.append(.joint)
        i += 1
        continue
      }
      if i == range.lowerBound,
        ["die", "dat", "dit", "het"].contains(word(i)) && run(at: i + 1) != nil || verbness(i) != .none
      {
        i += 1
        continue
      }
      if let run = run(at: i), run.contains(where: { isRunFinite($0, run) }) {
        events.append(.run(run, isSure: run.contains { isRunFinite($0, run) && verbness($0) == .strong }))
        i = run.upperBound
        continue
      }
      i = skip(i)
    }
    return events
  }

  /// The verbs of the outermost clause and of what is joined to it, when the weak verbs of `mask` count as verbs.
  private func outer(_ events: [Event], _ mask: Int) -> (runs: [Range<Int>], cost: Int)? {
    var filled = [false]
    var outer: [Range<Int>] = []
    var cost = 0
    var weak = 0
    var isJoint = false
    for event in events {
      switch event {
      case .opener(_, let isSure):
        if !isSure {
          weak += 1
          if mask & (1 << (weak - 1)) != 0 {
            cost += 1
            continue
          }
        }
        filled.append(false)
        isJoint = false
      case .joint:
        isJoint = true
      case .run(let run, let isSure):
        if !isSure {
          weak += 1
          guard mask & (1 << (weak - 1)) != 0 else { continue }
          cost += 2
        }
        var rest = run
        if !filled[filled.count - 1] || filled.contains(false) {
          // One run for two clauses: *die de overval pleegde is*.
          while let last = filled.last, last, filled.count > 1 { filled.removeLast() }
          let open = filled.filter { !$0 }.count
          if open > 1, filled.count > 1, let split = splits(run).first(where: { $0 < rest.upperBound }),
            !needsMore(events, run, open)
          {
            filled.removeLast()
            while let last = filled.last, last, filled.count > 1 { filled.removeLast() }
            rest = between(split, run.upperBound)
          }
          filled[filled.count - 1] = true
          if filled.count == 1 { outer.append(rest) }
        } else if isJoint, filled.count == 1 {
          outer.append(run)
        } else {
          cost += isJoint ? 1 : 6
        }
        isJoint = false
      }
    }
    guard filled[0] else { return nil }
    cost += filled.filter { !$0 }.count * 6
    return (outer, cost)
  }

  /// Whether enough runs follow a run for all open clauses.
  private func needsMore(_ events: [Event], _ run: Range<Int>, _ open: Int) -> Bool {
    let later = events.filter {
      if case .run(let other, let isSure) = $0 { return isSure && other.lowerBound > run.lowerBound }
      return false
    }
    return later.count >= open - 1
  }

  /// The clause as one that ends in its verbs.
  func finalReading() -> (reading: Reading, joined: [Range<Int>])? {
    let events = events(from: range.lowerBound)
    let weak = events.filter {
      switch $0 {
      case .run(_, let isSure), .opener(_, let isSure): !isSure
      case .joint: false
      }
    }.count
    var best: (reading: Reading, joined: [Range<Int>])?
    for mask in 0..<(1 << min(weak, 6)) {
      guard let (runs, cost) = outer(events, mask), let run = runs.first, run.lowerBound > range.lowerBound else {
        continue
      }
      guard let first = firstConstituent(before: run.lowerBound) else { continue }
      let isPlural = plurality(between(range.lowerBound, first.at))
      guard let finite = finite(of: run, isPlural: isPlural) else { continue }
      var total = cost + first.cost
      if let isPlural, !agrees(finite, isPlural) { total += 3 }
      if Self.isYou(word(range.lowerBound)) {
        let form = forms(finite)
        // *u heeft*, *u is* as well as *u hebt*
        if first.at == range.lowerBound + 1, form.contains(.thirdOnly), word(range.lowerBound) != "u" { total += 4 }
        if first.at > range.lowerBound + 1, form.contains(.secondOnly) || word(finite) == "hebt" { total += 4 }
      }
      var start = run.lowerBound
      while start < finite, isPlainFinite(start), word(finite - 1) != "te" { start += 1 }
      // *en begon te spreken*: the verb of a second predicate.
      if grammar(run.lowerBound - 1).contains(.coordinator) { total += 4 }
      // *uit kwam*, *op heeft gebeld*: the particle stands before its verb and stays where it is.
      let end = runs.count > 1 ? joint(before: runs[1]) : range.upperBound
      guard end >= run.upperBound else { continue }
      if let old = best, old.reading.cost < total { continue }
      best = (
        Reading(
          first: between(range.lowerBound, first.at), finite: finite, field: Array(between(first.at, start)),
          cluster: run.filter { $0 != finite && $0 >= start }, tail: Array(between(run.upperBound, end)), cost: total),
        Array(runs.dropFirst())
      )
    }
    return best
  }

  static func isYou(_ word: String) -> Bool { word == "je" || word == "u" || word == "jullie" }

  /// The coordinator or comma before a joined predicate.
  func joint(before run: Range<Int>) -> Int {
    var i = run.lowerBound - 1
    while i > range.lowerBound, !grammar(i).contains(.coordinator), !isComma(i) { i -= 1 }
    return i
  }

  /// The finite verb of a run: the one that stands first of those that can be, but behind a participle or a first infinitive.
  func finite(of run: Range<Int>, isPlural: Bool?) -> Int? {
    let candidates = run.filter { isRunFinite($0, run) }
    if candidates.count <= 1 { return candidates.first }
    let plain = candidates.filter { isPlainFinite($0) }
    // *rust moet houden*: a noun that looks like a verb, before the verb that takes one.
    if plain.count > 1, let noun = plain.first, forms(noun).isDisjoint(with: .past),
      recast.lexeme(noun).classes.isDisjoint(with: [.auxiliary, .modal]),
      plain[1] == noun + 1, recast.lexeme(plain[1]).classes.contains(.modal), plain[1] + 1 < run.upperBound
    {
      return plain[1]
    }
    if let one = plain.first(where: { isPlural == nil || agrees($0, isPlural!) }) { return one }
    if let one = plain.first { return one }
    // All could be infinitives: *zijn gaan zwemmen*, *vervangen moeten worden*, *verdienen kunnen*.
    let agreeing = candidates.filter {
      isPlural != false || !forms($0).isDisjoint(with: [.stem, .stemT, .pastSingular])
    }
    let known = agreeing.isEmpty ? candidates : agreeing
    let auxiliaries = known.filter { !recast.lexeme($0).classes.isDisjoint(with: [.auxiliary, .modal]) }
    if let first = run.first, known.contains(first), Recast.takesVerb.contains(lemma(first)) || auxiliaries.isEmpty {
      return first
    }
    return auxiliaries.first ?? known.first
  }

  /// Whether a form can go with a subject of that number.
  func agrees(_ i: Int, _ isPlural: Bool) -> Bool {
    let form = forms(i)
    return isPlural
      ? !form.isDisjoint(with: [.plural, .pastPlural])
      : !form.isDisjoint(with: [.stem, .stemT, .pastSingular, .presentGe, .pastGe, .thirdOnly, .secondOnly])
  }

  /// Whether a phrase is a plural; nil where that is not sure.
  func plurality(_ phrase: Range<Int>) -> Bool? {
    guard let first = phrase.first(where: { isWord($0) }) else { return nil }
    let w = word(first)
    // *de coalitie van VVD, D66 en CDA*: what is joined is inside.
    if Self.isDeterminer(w), let joint = phrase.first(where: { word($0) == "en" }),
      let van = phrase.first(where: { isPreposition($0) }), van < joint, !Self.isDeterminer(word(joint + 1))
    {
      return nil
    }
    // *de stichting Natuur en Milieu*
    if Self.isDeterminer(w), let joint = phrase.first(where: { word($0) == "en" }), isName(joint - 1), isName(joint + 1)
    {
      return nil
    }
    // *zowel Iran als Irak produceert*, *produceren*
    if w == "zowel" { return nil }
    if phrase.contains(where: { word($0) == "en" }) {
      return phrase.contains { $0 == first && isNumber($0) }
        ? nil : ["of", "noch"].contains(where: { c in phrase.contains { word($0) == c } }) ? nil : true
    }
    if [
      "ik", "jij", "je", "hij", "het", "men", "u", "ge", "gij", "dit", "dat", "iemand", "niemand", "iedereen", "iets",
      "niets", "alles",
    ].contains(w), phrase.count == 1 {
      return ["dit", "dat", "het"].contains(w) ? nil : false
    }
    if ["wij", "we", "jullie"].contains(w) { return true }
    if ["een", "elke", "iedere", "elk", "ieder", "mijn", "deze", "die", "de", "het"].contains(w) {
      // An article and a single noun say it; what follows a preposition does not.
      guard let head = phrase.first(where: { isPreposition($0) || isComma($0) }).map({ $0 - 1 }) ?? phrase.last,
        head > first
      else { return nil }
      if w == "het" || w == "dit" { return word(head).hasSuffix("en") ? nil : false }
      if ["aantal", "paar", "groep", "helft", "meerderheid", "deel", "reeks"].contains(where: { a in
        phrase.contains { word($0) == a }
      }) {
        return nil
      }
      if word(head).hasSuffix("en") || word(head).hasSuffix("s") || isName(head) { return nil }
      return w == "een" || w == "elke" || w == "iedere" || w == "elk" || w == "ieder" ? false : nil
    }
    if phrase.count == 1, !isName(first), !grammar(first).contains(.listed), !w.hasSuffix("s"), !w.hasSuffix("en") {
      return false
    }
    return nil
  }
}
