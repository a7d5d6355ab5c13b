/// Reading a clause with its verb last, and putting its first constituent and its finite verb in front.
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

  private static func isYou(_ word: String) -> Bool { word == "je" || word == "u" || word == "jullie" }

  /// The coordinator or comma before a joined predicate.
  private func joint(before run: Range<Int>) -> Int {
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

  // MARK: The first constituent

  /// What stands first in the clause, before its verbs at `limit`.
  func firstConstituent(before limit: Int) -> End? {
    let start = range.lowerBound
    var ends = self.ends(at: start).filter { $0.at <= limit }
    if ends.isEmpty || !isPhraseStart(start) || opensPhrase(start) || isAdverbial(start) {
      if let adverbial = adverbialEnds(at: start, limit).first { ends = [End(at: adverbial, cost: 1)] }
    }
    // *de hoofdstad van de provincie | Leeuwarden is*: a copula says of somebody who or what they are.
    if ends.allSatisfy({ $0.at == limit }), limit - 2 > start, isName(limit - 1), !isName(limit - 2), isWord(limit - 2),
      grammar(limit - 2).isDisjoint(with: [.preposition, .determiner, .coordinator]), lemma(limit) == "zijn",
      run(at: limit)?.count == 1
    {
      ends.append(End(at: limit - 1, cost: 0))
    }
    guard !ends.isEmpty else { return nil }
    // *me*, *zich*: never first.
    if start + 1 == ends[0].at, ["me", "zich", "ons", "'m", "'t"].contains(word(start)) && !isPersonal(start),
      word(start) != "'t"
    {
      return nil
    }
    let lemma = run(at: limit).flatMap { run in run.first.map { self.lemma($0) } } ?? ""
    let needsMore =
      ["zijn", "worden", "blijven", "liggen", "wonen", "zitten", "staan", "werken", "dreigen", "zien"].contains(lemma)
      && run(at: limit)?.count == 1
    let isPassive =
      run(at: limit).map { run in run.count > 1 && run.contains { forms($0).contains(.participle) } } ?? false
    let isPerson = isName(start) || isPersonal(start)
    if Self.isYou(word(start)), let run = run(at: limit) {
      // *je moeder heeft*, *je vrijdag hebt*
      if word(start) != "u", run.contains(where: { forms($0).contains(.thirdOnly) }) {
        ends.removeAll { $0.at == start + 1 }
      }
      if run.contains(where: { forms($0).contains(.secondOnly) || word($0) == "hebt" || word($0) == "kunt" }) {
        ends.removeAll { $0.at > start + 1 && !["en", "van"].contains(word(start + 1)) }
      }
      guard !ends.isEmpty else { return nil }
    }
    return ends.map { end -> End in
      var end = end
      let left = limit - end.at
      if left == 0, ends.contains(where: { $0.at < end.at && $0.cost < 3 }) {
        end.cost += needsMore ? 4 : isPassive ? 0 : 2
      }
      if let core = self.core(at: start), swallowsGoverned(end.at, from: core, before: limit) { end.cost += 3 }
      if left > 0, end.at > (self.core(at: start) ?? end.at) { end.cost -= 1 }
      if isPerson, end.at > (self.core(at: start) ?? end.at), end.cost > 0, word(self.core(at: start) ?? start) != "van"
      {
        end.cost += 3
      }
      return end
    }.min { $0.cost != $1.cost ? $0.cost < $1.cost : $0.at > $1.at }
  }

  func isAdverbial(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let g = grammar(i)
    if Self.focus.contains(word(i)), isPhraseStart(i + 1) { return false }
    // *heel wat mensen*
    if word(i) == "heel", ["wat", "veel", "weinig"].contains(word(i + 1)) { return false }
    if ["steeds", "veel", "nog"].contains(word(i)), ["meer", "minder"].contains(word(i + 1)), isContent(i + 2) {
      return false
    }
    return !g.isDisjoint(with: [.adverb, .time, .er, .pronominalAdverb])
      && g.isDisjoint(with: [.determiner, .nounish, .dateNoun, .numeral])
  }

  /// Where an adverbial that starts at `start` may end: an adverb, a time, a preposition with its phrase.
  func adverbialEnds(at start: Int, _ limit: Int) -> [Int] {
    var found: [Int] = []
    if isPreposition(start) {
      for end in ends(at: start + 1) where end.at <= limit { found.append(end.at) }
      if found.isEmpty, isWord(start + 1) { found.append(start + 2) }
      // The shortest that is a whole: *in Rotterdam*, not *in Rotterdam vannacht*.
      let whole = found.filter { end in !found.contains { $0 < end } }
      return whole + found
    }
    if isAdverbial(start) || isTimeWord(start) { found.append(start + 1) }
    return found
  }

  // MARK: Putting in front

  /// The line as a main clause.
  func asMain() -> String? {
    guard let (reading, joined) = finalReading(), reading.cost < 6 else { return nil }
    guard var text = main(reading) else { return nil }
    // *opstond en naar het raam liep*: each predicate with its own verb in front.
    for (offset, run) in joined.enumerated() {
      let start = joint(before: run)
      guard let finite = finite(of: run, isPlural: plurality(reading.first)) else { return nil }
      let end = offset + 1 < joined.count ? joint(before: joined[offset + 1]) : range.upperBound
      guard start < run.lowerBound, end >= run.upperBound else { return nil }
      let isWordJoint = isWord(start)
      guard let (verb, particle) = split(finite) else { return nil }
      var line = Recast.Line(recast, [:])
      line.add(verb)
      for i in between(start + 1, run.lowerBound) { line.add(i) }
      close(&line, particle, Array(run.filter { $0 != finite }))
      for i in between(run.upperBound, end) { line.add(i) }
      text += (isWordJoint ? " \(recast.text(start)) " : ", ") + line.text
    }
    return text
  }

  private func main(_ reading: Reading) -> String? {
    guard let (verb, particle) = splitAlone(reading) ?? split(reading.finite) else { return nil }
    var line = Recast.Line(recast, [:])
    for i in reading.first { line.add(i) }
    line.add(verb)
    var field = reading.field
    var cluster = reading.cluster
    // *op heeft gebeld*: the particle goes back to its verb.
    if particle.isEmpty, cluster.count == 1, let last = field.last,
      !(word(last) == "toe" && field.contains { word($0) == "naar" }), recast.lexeme(last).particle >= 0,
      reading.finite < cluster[0],
      field.count < 2 || !["er", "daar", "waar", "hier"].contains(where: { w in field.contains { word($0) == w } }),
      isParticle(last, of: cluster[0]),
      isPreposition(last) || ["mee", "af", "toe", "weg", "terug", "neer"].contains(word(last))
    {
      field.removeLast()
      for i in field { line.add(i) }
      line.add(recast.text(last) + recast.text(cluster[0]))
      cluster = []
    } else {
      for i in field { line.add(i) }
    }
    close(&line, particle, cluster)
    for i in reading.tail { line.add(i) }
    return line.text
  }

  /// *sinds enkele jaren weer in Nederland voorkomt*: of two verbs that are written alike, the one that has no object is parted.
  private func splitAlone(_ reading: Reading) -> (verb: String, particle: String)? {
    let readings = recast.lexemes.readings(of: recast.lexeme(reading.finite)).filter { $0.row >= 0 && $0.form.isFinite }
    guard Self.partedAlone.contains(where: { words[reading.finite].hasPrefix($0) }), reading.cluster.isEmpty,
      !hasObject(reading.field)
    else { return nil }
    let written = recast.text(reading.finite)
    let particle =
      readings.first { $0.isJoined }.map { recast.conjugation.particle($0.row) }
      ?? Self.partedAlone.first { words[reading.finite].hasPrefix($0) }.map {
        $0.hasPrefix("v") ? "voor" : $0.hasPrefix("on") ? "onder" : "over"
      }
    guard let particle, !particle.isEmpty, written.hasPrefix(particle) else { return nil }
    return (String(written.dropFirst(particle.count)), particle)
  }

  /// *voorkomen*, *overkomen*, *ondergaan*, *overwerken*: with an object another verb than without.
  private static let partedAlone = [
    "voorkom", "voorkwam", "overkom", "overkwam", "ondergaa", "onderging", "overwerk", "overvloei", "overloop",
    "overliep",
  ]

  /// Whether something in the middle field is no adverb, no time and no phrase with a preposition.
  private func hasObject(_ field: [Int]) -> Bool {
    var i = field.first ?? 0
    while let last = field.last, i <= last {
      if isPreposition(i), let end = ends(at: i + 1).map(\.at).filter({ $0 <= last + 1 }).max() {
        i = end
      } else if isPreposition(i) {
        i += 2
      } else if let end = core(at: i), end > i {
        let isManner = between(i, end).allSatisfy {
          isAdverbial($0) || Self.comparatives.contains(word($0)) || looksAdjective($0)
        }
        if !isTimeSpan(between(i, end)), !isManner { return true }
        i = end
      } else {
        i += 1
      }
    }
    return false
  }

  private func close(_ line: inout Recast.Line, _ particle: String, _ cluster: [Int]) {
    if !particle.isEmpty { line.add(particle) }
    for i in cluster { line.add(i) }
  }

  /// A finite verb without its particle, and the particle: *opbelde* is *belde* and *op*.
  func split(_ finite: Int) -> (verb: String, particle: String)? {
    let written = recast.text(finite)
    // *eruitzag*: an adverb that is joined like a particle.
    if words[finite].hasPrefix("eruitz") { return (String(written.dropFirst(5)), String(written.prefix(5))) }
    let readings = recast.lexemes.readings(of: recast.lexeme(finite)).filter { $0.row >= 0 && $0.form.isFinite }
    if readings.contains(where: { !$0.isJoined }) { return (written, "") }
    if let joined = readings.first(where: { $0.isJoined }) {
      let particle = recast.conjugation.particle(joined.row)
      if !particle.isEmpty, written.hasPrefix(particle), written.utf8.count > particle.utf8.count {
        return (String(written.dropFirst(particle.count)), particle)
      }
      return (written, "")
    }
    // A verb that is not known may be a particle and a verb that is.
    var found: (String, String)?
    var isUnsure = false
    Array(words[finite].utf8).withUnsafeBufferPointer { bytes in
      recast.lexemes.vocabulary.verbs.eachParticle(of: bytes) { particle, rest in
        guard rest.count > 2 else { return }
        isUnsure = true
        let base = recast.lexemes[recast.lexemes.word(rest).lexeme]
        if base.forms.isFinite, !base.forms.contains(.guessed) {
          let length = words[finite].utf8.count - rest.count
          found = (String(written.dropFirst(length)), String(written.prefix(length)))
        }
      }
    }
    if let found { return found }
    return isUnsure ? nil : (written, "")
  }
}
