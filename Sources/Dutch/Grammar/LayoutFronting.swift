/// Verb second: the constituent that stands first, and the finite verb parted from its particle behind it.
extension Layout {
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
    guard let (reading, joined) = finalReading(), reading.cost < 6, !hasSecondOpener(reading) else { return nil }
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

  /// *dat het regent en dat het waait*: a second clause beside this one, which would keep its verb last.
  private func hasSecondOpener(_ reading: Reading) -> Bool {
    guard let joint = reading.tail.first(where: { ["en", "maar", "of"].contains(word($0)) }) else { return false }
    return ["dat", "omdat", "terwijl", "zodat", "hoewel", "doordat"].contains(word(joint + 1)) && opensClause(joint + 1)
      && !between(range.lowerBound + 1, joint).contains { opensClause($0) }
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

  func close(_ line: inout Recast.Line, _ particle: String, _ cluster: [Int]) {
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
