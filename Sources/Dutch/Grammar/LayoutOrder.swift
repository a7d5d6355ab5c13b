/// Putting a main clause in the order of a subordinate one.
extension Layout {
  /// The line as it stands behind *dat*.
  func asSubordinate() -> String? {
    var start = range.lowerBound
    while isWord(start), ["en", "maar", "want", "dus", "of"].contains(word(start)), verbness(start + 1) == .none {
      start += 1
    }
    guard start < range.upperBound, !grammar(start).contains(.interrogative) || ["wie", "wat"].contains(word(start))
    else { return nil }
    guard let second = secondReading(from: start), second.cost < 6, !hasSecondClause(second.finite) else { return nil }
    if ["wie", "wat"].contains(word(start)), second.first.count == 1 { return nil }
    if isQuote(start),
      second.first.contains(where: { recast.passage.tokens[$0].kind == .endMark || isQuoted($0) && isSpoken($0) })
    {
      return nil
    }
    let end = joints(behind: second.finite)
    guard let text = predicate(second, upTo: end.first ?? range.upperBound) else { return nil }
    var line = text
    for (offset, joint) in end.enumerated() {
      let stop = offset + 1 < end.count ? end[offset + 1] : range.upperBound
      let finite = joint + 1
      guard let conjunct = bare(finite, upTo: stop) else { return nil }
      let comma = isComma(joint - 1) ? "," : ""
      line += (isWord(joint) ? "\(comma) \(recast.text(joint)) " : ", ") + conjunct
    }
    return line
  }

  /// A finite verb or a mark inside quotation marks: words that somebody said.
  private func isSpoken(_ i: Int) -> Bool {
    !recast.isWord(i) && ["?", "!", ",", "."].contains(recast.text(i))
      || recast.lexeme(i).forms.isFinite && isPersonal(i + 1)
  }

  /// *en hij doet het nog*, *maar de kinderen sliepen*: a main clause with a subject of its own.
  private func hasSecondClause(_ finite: Int) -> Bool {
    var isInside = false
    for i in between(finite + 1, range.upperBound) {
      if opensClause(i) { isInside = true }
      if recast.text(i) == ":" || recast.text(i) == ";" { return true }
      let isJoint = ["en", "maar", "want", "dus", "of"].contains(word(i))
      guard isJoint || isComma(i) && !isInside else { continue }
      if word(i) == "want" || isJoint && isPersonal(i + 1) && isFinite(i + 2) && isNominative(i + 1) { return true }
      if isInside { continue }
      var next = i + 1
      if isAdverbial(next), isFinite(next + 1), verbness(next + 1) == .strong, isPersonal(next + 2) { return true }
      if ["dan", "toen", "ook"].contains(word(next)) { next += 1 }
      if isPersonal(next), isFinite(next + 1), verbness(next + 1) == .strong,
        isPlainFinite(next + 1) || isNominative(next)
      {
        return true
      }
      let ends = self.ends(at: next).map(\.at)
      if isJoint, let end = ends.first(where: { isFinite($0) && verbness($0) == .strong }),
        isPlainFinite(end) || plurality(between(next, end)) == true || word(end - 1).hasSuffix("en"),
        !(isPlainFinite(end) == false && hasAuxiliaryOrModal(finite))
      {
        return true
      }
    }
    return false
  }

  private func hasAuxiliaryOrModal(_ finite: Int) -> Bool {
    !recast.lexeme(finite).classes.isDisjoint(with: [.auxiliary, .modal])
      || Self.takesInfinitive.contains(lemma(finite))
  }

  /// Coordinators and commas right before another finite verb that shares the subject.
  private func joints(behind finite: Int) -> [Int] {
    var found: [Int] = []
    var i = finite + 1
    var isInside = false
    while i < range.upperBound - 1 {
      if opensClause(i) { isInside = true }
      if ["en", "maar", "of"].contains(word(i)), isFinite(i + 1), verbness(i + 1) == .strong || !isContent(i + 1),
        !isInside, !(word(i) == "maar" && ["nog", "alleen"].contains(word(i - 1))),
        forms(i + 1).isDisjoint(with: .participle) || isPlainFinite(i + 1) || !hasAuxiliary(finite)
      {
        if !(forms(i + 1).contains(.infinitive) && Self.takesInfinitive.contains(lemma(finite))) { found.append(i) }
      } else if isComma(i), isFinite(i + 1), isPlainFinite(i + 1), verbness(i + 1) == .strong, !isInside,
        !isPersonal(i + 2)
      {
        found.append(i)
      }
      i += 1
    }
    return found
  }

  private func hasAuxiliary(_ finite: Int) -> Bool { ["hebben", "zijn", "worden"].contains(lemma(finite)) }

  private static let takesInfinitive: Set<String> = [
    "zullen", "kunnen", "moeten", "mogen", "willen", "gaan", "laten", "blijven", "hoeven",
  ]

  private func predicate(_ second: Second, upTo end: Int) -> String? {
    let finite = second.finite
    var rest = Array(between(finite + 1, end))
    while let last = rest.last, isComma(last) { rest.removeLast() }
    var subject = Array(second.first)
    var fronted: [Int] = []
    var moved: [Int] = []
    if !second.isSubject {
      fronted = subject
      while let last = fronted.last, isComma(last) || ["dan", "toen"].contains(word(last)) && fronted.count > 2 {
        fronted.removeLast()
      }
      if second.first.count == 1, word(second.first.lowerBound) == "er", !isPersonal(finite + 1) {
        // *er vielen drie gewonden*: *er* keeps its place before the subject.
        fronted = []
      } else if let found = subjectBehind(finite) {
        subject = Array(found).filter { $0 < end }
        rest.removeAll { found.contains($0) }
      } else if word(finite + 1) == "er" {
        subject = [finite + 1]
        rest.removeFirst()
      } else {
        // Only what nobody does has no subject: *in de zaal werd gelachen*.
        guard ["worden", "zijn", "blijven"].contains(lemma(finite)) else { return nil }
        subject = fronted
        fronted = []
      }
      // *Van 1993 tot 2003 verscheen er een weekblad*: *er* opens the clause, the subject stays where it was.
      if rest.first == finite + 1, word(finite + 1) == "er", let first = subject.first, first > finite + 1,
        isIndefinite(first)
      {
        rest = (rest + subject).sorted()
        rest.removeFirst()
        subject = [finite + 1]
      }
      // *Als het regent, blijven we thuis*: the clause goes to the end.
      if let first = fronted.first, isClause(first), fronted.contains(where: { verbness($0) == .strong }) {
        moved = fronted
        fronted = []
      }
    } else if rest.first.map({ isPersonal($0) && isNominative($0) }) == true {
      return nil
    }
    guard let form = agreeing(finite, subject) else { return nil }
    var bracket = self.bracket(finite, rest, end: end)
    if !fronted.isEmpty {
      let pronouns = bracket.field.prefix { recast.isWeak($0, in: bracket.field) || word($0) == "elkaar" }.count
      bracket.field.insert(contentsOf: fronted, at: pronouns)
    }
    bracket.tail += moved
    var line = Recast.Line(recast, [:])
    for i in subject { line.add(i) }
    compose(&line, bracket, finite, form)
    return line.text
  }

  /// A predicate without its subject: *en liep naar het raam* as *en naar het raam liep*.
  private func bare(_ finite: Int, upTo end: Int) -> String? {
    guard !isPersonal(finite + 1) || !isNominative(finite + 1) else { return nil }
    let rest = Array(between(finite + 1, end)).filter { !(isComma($0) && $0 == end - 1) }
    let bracket = self.bracket(finite, rest, end: end)
    var line = Recast.Line(recast, [:])
    compose(&line, bracket, finite, recast.lowered(finite))
    return line.text
  }

  private func compose(_ line: inout Recast.Line, _ bracket: Bracket, _ finite: Int, _ form: String) {
    for i in bracket.field { line.add(i) }
    if bracket.particle >= 0 {
      line.add(
        isJoining(bracket, finite) ? recast.text(bracket.particle) + form : recast.text(bracket.particle) + " " + form)
    } else if let first = bracket.cluster.first, isBehindFirst(bracket.cluster, finite) {
      line.add(first)
      var next = 1
      while next < bracket.cluster.count, word(first) == "te", next < 2 {
        line.add(bracket.cluster[next])
        next += 1
      }
      line.add(form)
      for i in bracket.cluster.dropFirst(next) { line.add(i) }
    } else {
      line.add(form)
      for i in bracket.cluster { line.add(i) }
    }
    for i in bracket.tail { line.add(i) }
  }

  /// *bezorgd zou worden*, *te doen is*: the finite verb stands behind the first.
  private func isBehindFirst(_ cluster: [Int], _ finite: Int) -> Bool {
    if word(cluster[0]) == "te" {
      // *te vertellen wilde hebben*
      return cluster.count == 2 && ["zijn", "vallen", "hebben"].contains(lemma(finite))
        || cluster.count == 3 && word(cluster[2]) == "hebben"
    }
    return cluster.count > 1 && forms(cluster[0]).contains(.participle)
      && forms(cluster[0]).isDisjoint(with: .infinitive)
      && forms(cluster[1]).contains(.infinitive)
  }

  private func isJoining(_ bracket: Bracket, _ finite: Int) -> Bool {
    let lemma = self.lemma(finite)
    if lemma == "zijn" { return false }
    if lemma == "hebben" { return word(bracket.particle) == "lief" }
    if word(bracket.particle) == "toe", bracket.field.contains(where: { word($0) == "naar" }) { return false }
    // *mijn huis in komt*
    if ["in", "op"].contains(word(bracket.particle)),
      let row = recast.lexemes.readings(of: recast.lexeme(finite)).first(where: { $0.row >= 0 && $0.form.isFinite })?
        .row,
      recast.isPostposition(bracket.particle, row, bracket.field)
    {
      return false
    }
    if ["ruzie", "les", "piano", "dank"].contains(word(bracket.particle)) { return false }
    return recast.lexeme(finite).classes.isDisjoint(with: .modal)
  }

  /// The verb as it is behind its subject: *luister je* becomes *je luistert*.
  func agreeing(_ finite: Int, _ subject: [Int]) -> String? {
    let written = recast.lowered(finite)
    guard subject.count == 1, subject[0] > finite, ["je", "jij"].contains(word(subject[0])) else { return written }
    guard forms(finite).isDisjoint(with: .past) || forms(finite).contains(.stem) else { return written }
    guard
      let row = recast.lexemes.readings(of: recast.lexeme(finite)).first(where: { $0.row >= 0 && $0.form.isFinite })?
        .row
    else { return nil }
    let stem = recast.conjugation.present(row, .ik)
    guard word(finite) == stem || ["kun", "zul"].contains(word(finite)) else { return written }
    return ["kan", "zal", "wil", "mag"].contains(word(finite)) ? written : recast.conjugation.present(row, .je)
  }

  private func isIndefinite(_ i: Int) -> Bool {
    guard !["de", "het", "deze", "dit", "die", "dat"].contains(word(i)) else { return false }
    return grammar(i).isDisjoint(with: [.possessive, .personalSubject]) && !isName(i)
  }

  private func isClause(_ i: Int) -> Bool {
    ["als", "toen", "sinds", "nu"].contains(word(i)) || Self.subordinators.contains(word(i))
      || word(i) == "om" && infinitival(i) != nil
  }
}
