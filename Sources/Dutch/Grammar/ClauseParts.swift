/// Taking a clause apart, so that its words can stand in another order.
extension Recast {
  /// The parts of a clause with its finite verb first or second, or nil when anything about it is unsure.
  public func parts(_ index: Int) -> Parts? {
    var clause = passage.clauses[index]
    if clause.order == .final { return finalParts(index) }
    guard clause.finite >= 0, clause.order != .imperative, clause.kind == .root,
      clause.subject >= 0 || clause.isSubjectShared, !clause.isQuoted
    else { return nil }
    // *hele dagen*, *de plannen*: a noun taken for the verb.
    if clause.nonfinite > 0, !grammar(clause.nonfinite).isDisjoint(with: [.nounish, .dateNoun]),
      !grammar(clause.nonfinite - 1).isDisjoint(with: [.quantifier, .determiner, .numeral])
    {
      return nil
    }
    // *deze planten komen*: a noun taken for the finite verb, the verb right behind it.
    if clause.order == .main, clause.finite + 1 < passage.tokens.count, grammar(clause.finite).contains(.nounish),
      grammar(clause.finite + 1).isEmpty, lexeme(clause.finite + 1).forms.isFinite
    {
      return nil
    }
    // *hij laat zijn hond uit*, with *zijn* for the verb: no sentence has a subject pronoun before its verb and another behind.
    if clause.order == .inverted, spelled(clause.tokens.lowerBound, "ik", "hij", "wij", "we", "jij", "ge", "gij") {
      return nil
    }
    // *tien miljoen*, *de oudste*: a verb that was guessed by its shape alone.
    if clause.nonfinite >= 0, lexeme(clause.nonfinite).forms.contains(.guessed),
      grammar(clause.nonfinite - 1).contains(.numeral)
    {
      return nil
    }
    if lexeme(clause.finite).forms.contains(.guessed),
      !grammar(clause.finite - 1).isDisjoint(with: [.numeral, .determiner])
    {
      return nil
    }
    if let verb = pronounChild(index) { clause.nonfinite = verb }
    let all = clause.tokens.filter { isKept($0) }
    let isShared = clause.isSubjectShared || clause.subjectPhrase.isEmpty
    guard !all.isEmpty, !hasBrokenChild(index), !clause.subjectPhrase.contains(clause.nonfinite) else { return nil }
    var subject = isShared ? [] : all.filter { clause.subjectPhrase.contains($0) }
    var before = all.filter { $0 < clause.finite && !subject.contains($0) }
    var moved: [Int] = []
    let after = all.filter { $0 > clause.finite && !subject.contains($0) }
    if clause.order == .main {
      // Words between subject and finite verb belong to the subject; a leading conjunction goes.
      let start = clause.subjectPhrase.isEmpty ? clause.finite : clause.subjectPhrase.lowerBound
      while let first = before.first, first < start,
        grammar(first).contains(.coordinator) || isMark(first) || isAside(first)
      {
        before.removeFirst()
      }
      guard isShared ? before.isEmpty : before.allSatisfy({ $0 > clause.subjectPhrase.lowerBound }) else { return nil }
      subject = isShared ? [] : (subject + before).sorted()
      before = []
    } else if clause.order == .question {
      // Question words and what stands before them go.
      guard
        before.allSatisfy({
          !grammar($0).isDisjoint(with: [.interrogative, .coordinator, .interjection]) || isMark($0)
        })
      else { return nil }
      before = []
    } else if case let often = before.prefix(while: { spelled($0, "elke", "iedere", "keer", "telkens", "altijd") }),
      let first = before.dropFirst(often.count).first, let opening = leading(first, index)
    {
      // *Als ik vertel, luister je niet*, *elke keer als ik vertel*: the clause goes to the end.
      let inner = before.filter { passage.clauses[opening].tokens.contains($0) && !(isMark($0) && text($0) == ",") }
      guard
        before.allSatisfy({
          often.contains($0) || inner.contains($0) || isMark($0) || spelled($0, "dan") || spelled($0, "dat")
        })
      else { return nil }
      moved = often + inner
      before = []
    } else if before.count == 1, grammar(before[0]).contains(.coordinator), index > 0,
      passage.clauses[..<index].last(where: { $0.kind == .root && $0.finite >= 0 })?.order == .inverted
    {
      // *Toen ik vertelde, pakte je je telefoon en luisterde je niet*: what stands in front belongs to the clause before.
      before = []
    } else {
      while let first = before.first, before.count > 1, grammar(first).contains(.coordinator) { before.removeFirst() }
      guard let first = before.first,
        grammar(first).isDisjoint(with: [.interrogative, .subordinator]) || spelled(first, "toen", "nu", "dat", "tot"),
        isWord(first), !before.contains(where: { passage.tokens[$0].clause != passage.tokens[clause.finite].clause })
      else { return nil }
    }
    // The particle and the verbs at the end.
    var cluster: [Int] = []
    if let open = openVerb(clause, after), clause.nonfinite < 0 || clause.nonfinite == open {
      cluster = [open]
    } else if let last = lastVerb(clause, after), !isNoVerb(last, after) {
      var i = last
      while after.contains(i) {
        cluster.insert(i, at: 0)
        guard after.contains(i - 1), i - 1 != clause.subject, isVerbal(i - 1) else { break }
        i -= 1
      }
      // *niks te zeggen hebt*: the infinitive is an object, not a part of the verb.
      if spelled(cluster[0], "te"), lemma(clause.finiteRow) == "hebben" { return nil }
      if let joined = self.particle(before: cluster, in: after) { cluster.insert(joined, at: 0) }
    }
    // *vond het meevallen*
    if cluster.isEmpty, clause.finiteRow >= 0, lemma(clause.finiteRow) == "vinden", let last = after.last,
      spelled(last, "meevallen", "tegenvallen", "kloppen", "passen", "uitmaken")
    {
      cluster = [last]
    }
    var particle = cluster.isEmpty && clause.particle > clause.finite ? clause.particle : -1
    if particle < 0, cluster.isEmpty, clause.finiteRow >= 0, let found = strandedParticle(clause, after) {
      particle = found
    }
    // *bleef liggen*: an infinitive, not a particle.
    if particle >= 0, grammar(particle).isDisjoint(with: [.preposition, .adverb]),
      lexeme(particle).forms.contains(.infinitive)
    {
      cluster = [particle]
      particle = -1
    }
    if particle >= 0, grammar(particle).contains(.preposition) || spelled(particle, "mee", "toe", "af"),
      after.contains(where: { grammar($0).contains(.er) && $0 < particle })
    {
      return nil
    }
    var edge: Int
    if let first = cluster.first {
      edge = after.firstIndex(of: first)!
    } else if particle >= 0, let at = after.firstIndex(of: particle) {
      edge = at
    } else {
      edge = after.firstIndex { startsTail($0, clause, index) } ?? after.count
    }
    // A preposition before a clause goes with it: *luistert naar wat ik zeg*; not that of *er*: *rekent er gewoon op dat ik kom*.
    if edge > 0, edge < after.count, cluster.isEmpty, particle < 0, grammar(after[edge - 1]).contains(.preposition),
      !after[..<(edge - 1)].contains(where: { grammar($0).contains(.er) })
    {
      edge -= 1
    }
    var field = Array(after[..<edge])
    // *bang voor je eigen schaduw bent* is *bang bent voor je eigen schaduw*
    if cluster.isEmpty, particle < 0, let predicate = predicateEnd(field, clause) {
      edge = predicate
      field = Array(after[..<edge])
    }
    var tail = Array(after[edge...].filter { !cluster.contains($0) && $0 != particle })
    if let first = tail.first, spelled(first, "naartoe", "heen", "toe", "vandaan") { return nil }
    // *je weigert naar de bruiloft te komen*: the whole of it stands behind *weigert*.
    if let first = cluster.first, spelled(first, "te"), clause.finiteRow >= 0,
      ["weigeren", "beloven", "vergeten", "besluiten", "hopen", "vrezen"].contains(lemma(clause.finiteRow)),
      let at = field.firstIndex(where: {
        grammar($0).isDisjoint(with: [.adverb, .negation, .time, .dateNoun]) || grammar($0).contains(.preposition)
      })
    {
      tail = field[at...] + cluster + tail
      field.removeSubrange(at...)
      cluster = []
    }
    while let last = field.last, isMark(last), text(last) == "," { field.removeLast() }
    // *Van 1993 tot 2003 verscheen er een weekblad*: *er* opens the clause, the subject stays where it was.
    if let er = field.first, holdsPlace(er, for: subject, clause) {
      guard !field.contains(where: { $0 > subject[0] && $0 < subject[subject.count - 1] }) else { return nil }
      field.removeFirst()
      field.insert(contentsOf: subject, at: field.firstIndex { $0 > subject[0] } ?? field.count)
      subject = [er]
    }
    // *loop erachteraan met een vuilniszak*: it stands next to the verb.
    if cluster.isEmpty, particle < 0, field.count > 1, let first = field.first,
      spelled(first, "erachteraan", "erdoorheen", "erbovenop", "eronderdoor", "erlangs", "ertegenaan", "eroverheen"),
      grammar(field[1]).contains(.preposition)
    {
      field.append(field.removeFirst())
    }
    if !before.isEmpty {
      let pronouns = field.prefix { isWeak($0, in: field) }.count
      field.insert(contentsOf: before, at: pronouns)
    }
    // *je weet goed hoe gevoelig dat ligt*: a question inside that was not seen as a clause.
    if field.contains(where: { spelled($0, "hoe", "waarom", "wie", "welke", "hoeveel") }) { return nil }
    // *je zuigt me leeg met je verhalen*: a particle in the middle; *je was er niet, vraag het Ilse*: a second sentence.
    if cluster.isEmpty, particle < 0, clause.finiteRow >= 0,
      field.dropLast().contains(where: {
        grammar($0).contains(.particle) && grammar($0).isDisjoint(with: [.preposition, .time])
          && !spelled($0, "thuis", "weer", "samen", "terug", "alleen", "goed")
          && conjugation.row(particle: text($0), base: clause.finiteRow) != nil
      })
    {
      return nil
    }
    if let comma = field.first(where: { isMark($0) && text($0) == "," }),
      field.contains(where: { $0 == comma + 1 && lexeme($0).forms.contains(.stem) })
    {
      return nil
    }
    // *je beweert wetenschapper te zijn*: a clause without a subject that was not seen as one.
    if field.contains(where: {
      spelled($0, "te") && lexeme($0 + 1).forms.contains(.infinitive)
        && (grammar($0 + 1).isEmpty || spelled($0 + 1, "zijn"))
    }) {
      return nil
    }
    // *ge zijt niet te betrouwen*: what can be done with somebody, not what somebody does.
    if let first = cluster.first, spelled(first, "te"), lemma(clause.finiteRow) == "zijn" { return nil }
    // *'t kan u niet schelen*: a second finite verb before the one that was found.
    if subject.contains(where: {
      !clause.subjectPhrase.contains($0) && grammar($0).isEmpty && lexeme($0).forms.isFinite
        && !lexeme($0).forms.contains(.guessed) && lexeme($0).classes.contains(.modal)
    }) {
      return nil
    }
    // *draait het weer zo dat ik de boosdoener ben*: a clause inside that would stand before the verb.
    if field.contains(where: {
      spelled($0, "dat", "omdat", "als", "zodat", "terwijl", "wat")
        && (!grammar($0 + 1).isDisjoint(with: .personalSubject) || spelled($0, "wat") && grammar($0 + 1).contains(.er))
    }) {
      return nil
    }
    // A word that needs a noun behind it, or a subject in two pieces: the clause was not understood.
    if let last = field.last, !tail.isEmpty, cluster.isEmpty, particle < 0, last + 1 == tail[0],
      !grammar(last).isDisjoint(with: [.determiner, .quantifier, .numeral]),
      grammar(last).isDisjoint(with: [.adverb, .negation, .subjectThing, .objectOther])
    {
      return nil
    }
    if let first = subject.first, let last = subject.last, last - first + 1 != subject.count { return nil }
    // *In dit geval is gekozen voor zuur*: no subject; *kunnen klachten en bloedingen ontstaan*: half of it.
    if subject.count == 1, clause.order == .inverted, lexeme(subject[0]).forms.contains(.participle),
      grammar(subject[0]).isEmpty
    {
      return nil
    }
    if clause.order == .inverted, let last = subject.last, last > clause.finite,
      let next = after.first(where: { $0 > last }),
      next == last + 1, spelled(next, "en", "of")
    {
      return nil
    }
    guard let address = address(clause) else { return nil }
    return Parts(
      clause: clause, subject: subject, field: field, cluster: cluster, particle: particle, tail: tail + moved,
      address: address)
  }

  /// The parts of a clause that is verb-final already; its subordinator goes.
  func finalParts(_ index: Int) -> Parts? {
    let clause = passage.clauses[index]
    guard clause.finite >= 0, clause.subject >= 0, !clause.isSubjectShared, !clause.subjectPhrase.isEmpty,
      !clause.isQuoted,
      let address = address(clause)
    else { return nil }
    let all = clause.tokens.filter { isKept($0) && $0 != clause.opener }
    var subject = all.filter { clause.subjectPhrase.contains($0) }
    guard all.first == subject.first else { return nil }
    guard let close = subjectEnd(index, after: subject[subject.count - 1]) else { return nil }
    subject = all.filter { $0 >= subject[0] && $0 <= close }
    guard close < clause.finite else { return nil }
    let rest = all.filter { !subject.contains($0) && $0 != clause.finite }
    var cluster: [Int] = []
    // *zijn vertrokken*: the participle taken for the finite verb.
    if clause.nonfinite >= 0, clause.nonfinite < clause.finite,
      ["zijn", "hebben", "worden"].contains(where: { spelledAs(clause.nonfinite, $0) }),
      lexeme(clause.finite).forms.contains(.participle)
    {
      return nil
    }
    // *zijn spullen niet opruimt*: the possessive.
    if clause.nonfinite >= 0, clause.nonfinite + 1 < clause.finite,
      !grammar(clause.nonfinite).isDisjoint(with: .possessive)
    {
      return nil
    }
    // *aan het kopen bent*: the infinitive is a noun and stays where it is.
    if clause.nonfinite >= 0, !isNominal(clause.nonfinite), abs(clause.nonfinite - clause.finite) <= 3 {
      cluster = rest.filter {
        $0 == clause.nonfinite
          || (min(clause.finite, clause.nonfinite)..<max(clause.finite, clause.nonfinite)).contains($0)
      }
    }
    let start = min(cluster.first ?? clause.finite, clause.finite)
    let end = max(cluster.last ?? clause.finite, clause.finite)
    // *of 't kan u niet schelen*: a finite verb before the one that was found.
    if rest.contains(where: {
      !cluster.contains($0) && $0 < start && passage.tokens[$0].clause == passage.tokens[clause.finite].clause
        && lexeme($0).classes.contains(.modal) && lexeme($0).forms.isFinite && grammar($0).isEmpty
        && lexeme($0).forms.isDisjoint(with: .infinitive)
    }) {
      return nil
    }
    return Parts(
      clause: clause, subject: subject, field: rest.filter { $0 < start }, cluster: cluster, particle: -1,
      tail: rest.filter { $0 > end && !(isMark($0) && $0 == rest.last) }, address: address)
  }

  /// The last token of a subject that goes on behind its noun phrase: *Jan en Piet*, *de man die belde*, *de prijs van olie*;
  /// nil where it goes on in a way that is not sure.
  private func subjectEnd(_ index: Int, after last: Int) -> Int? {
    guard grammar(last).isDisjoint(with: .personalSubject), isWord(last) else { return last }
    let next = last + 1
    guard passage.clauses[index].tokens.contains(next) else { return last }
    if let relative = passage.clauses.first(where: {
      $0.parent == index && $0.kind == .relative && $0.tokens.lowerBound == next
    }) {
      return relative.tokens.upperBound - 1
    }
    if isMark(next) || !grammar(next).isDisjoint(with: .relative) && !spelled(next, "dat", "wat", "waar") { return nil }
    // *de belasting volgend jaar*: the time is no part of it, and where it begins is not sure.
    if grammar(next).contains(.dateNoun), spelled(last, "volgend", "vorig", "elk", "ieder", "afgelopen", "heel") {
      return nil
    }
    if passage.tokens[next].flags.contains(.capital),
      passage.tokens[last].flags.contains(.capital)
        || spelled(last, "mevrouw", "meneer", "dokter", "oom", "tante", "opa", "oma", "juf", "meester")
    {
      return subjectEnd(index, after: next)
    }
    // *de invoer uit Duitsland*, *een vraag over geld*: part of the noun or of the verb, which nothing shows.
    if spelled(next, "uit", "over", "tegen", "tussen", "met") { return nil }
    let isName = passage.tokens[last].flags.contains(.capital)
    if isWord(next), next < passage.clauses[index].finite, !grammar(next).contains(.listed) {
      // *Hamiltons ideeën*: whose, or who. *de beweging VMRO*: a name that tells which, or somebody else.
      if isName, lowered(last).last == "s", !passage.tokens[next].flags.contains(.capital) { return nil }
      if !isName, passage.tokens[next].flags.contains(.capital) { return nil }
    }
    // *Theo van de zenuwen*: no part of the name.
    if isName, spelled(next, "van"),
      !(next + 1..<next + 4).contains(where: { isWord($0) && passage.tokens[$0].flags.contains(.capital) })
    {
      return nil
    }
    if spelled(next, "ervan", "hiervan", "daarvan", "ervoor") { return subjectEnd(index, after: next) }
    if spelled(next, "en", "of", "van") {
      var end = next + 1
      if !grammar(end).isDisjoint(with: [.determiner, .possessive]) { end += 1 }
      guard passage.clauses[index].tokens.contains(end), isWord(end), end < passage.clauses[index].finite,
        grammar(end).isDisjoint(with: [.adverb, .quantifier, .adjectiveish, .numeral, .preposition, .time])
      else { return nil }
      return subjectEnd(index, after: end)
    }
    return last
  }

  /// The *als* or *toen* clause that opens a sentence, or what is seen or known (*dat ik moe ben, zie je niet*); or nil.
  func leading(_ first: Int, _ index: Int) -> Int? {
    let own = Int(passage.tokens[first].clause)
    guard own >= 0, own != index, passage.clauses[own].parent == index, passage.clauses[own].tokens.lowerBound == first
    else { return nil }
    switch passage.clauses[own].kind {
    case .conditional, .temporal: return own
    // *elke keer dat ik iets vraag*
    case .content where spelled(first - 1, "keer"): return own
    case .content, .embeddedQuestion:
      let verb = passage.clauses[index].verbRow
      return verb >= 0 && passage.clauses[own].finite >= 0 && Self.takesClause.contains(lemma(verb)) ? own : nil
    default: return nil
    }
  }

  /// Verbs of which a clause with *dat*, *of* or *hoe* is the object, and never the subject.
  private static let takesClause: Set<String> = [
    "zien", "merken", "opmerken", "horen", "snappen", "begrijpen", "beseffen", "weten", "geloven", "onthouden",
    "vergeten",
    "vertellen", "zeggen", "vragen", "toegeven", "verzwijgen", "vermelden", "ontkennen", "betwijfelen",
  ]

  /// Whether a clause's finite verb takes another verb: *wil*, *zit te*, not *vertelt*.
  package func takesVerb(_ index: Int) -> Bool {
    passage.clauses[index].finiteRow >= 0 && Self.takesVerb.contains(lemma(passage.clauses[index].finiteRow))
  }

  /// Verbs that take another verb, with or without *te*.
  static let takesVerb: Set<String> = [
    "hebben", "zijn", "worden", "zullen", "kunnen", "moeten", "mogen", "willen", "hoeven", "laten", "gaan", "komen",
    "blijven",
    "zien", "horen", "helpen", "leren", "zitten", "staan", "liggen", "lopen", "durven", "lijken", "schijnen", "blijken",
    "weten",
    "proberen", "beginnen", "dienen", "behoren", "vergeten", "weigeren", "beloven", "doen", "krijgen", "raken",
  ]

  /// The last verb that closes the clause with the finite verb; not a noun that looks like one.
  func lastVerb(_ clause: Clause, _ after: [Int]) -> Int? {
    guard clause.nonfinite > clause.finite, Self.takesVerb.contains(lemma(clause.finiteRow)) else { return nil }
    // *hij laat zijn hond uit*: the possessive.
    if !grammar(clause.nonfinite).isDisjoint(with: .possessive), after.contains(clause.nonfinite + 1),
      isWord(clause.nonfinite + 1), !isVerbal(clause.nonfinite + 1)
    {
      return nil
    }
    if after.contains(clause.nonfinite), !isNominal(clause.nonfinite) { return clause.nonfinite }
    guard
      grammar(clause.nonfinite - 1).isDisjoint(with: [.possessive, .determiner])
        || !spelled(clause.nonfinite - 2, "aan")
    else { return nil }
    return after.last {
      $0 < clause.nonfinite && grammar($0).isEmpty && !lexeme($0).forms.isDisjoint(with: [.participle, .infinitive])
        && !lexeme($0).forms.contains(.guessed) && !isNominal($0)
    }
  }

  /// A particle the clause analysis took for a preposition: *denkt nooit na over de gevolgen*.
  func strandedParticle(_ clause: Clause, _ after: [Int]) -> Int? {
    for (offset, i) in after.enumerated() where grammar(i).contains(.particle) && offset > 0 {
      // *keek mijn kant op*
      if spelled(i, "op"), spelled(after[offset - 1], "kant") { continue }
      let isLast = offset + 1 == after.count
      guard Int(passage.tokens[i].clause) == Int(passage.tokens[clause.finite].clause),
        !(offset > 0 && grammar(after[offset - 1]).contains(.er))
      else { continue }
      guard isLast || grammar(after[offset + 1]).contains(.preposition) && grammar(i).contains(.preposition) else {
        continue
      }
      if conjugation.row(particle: text(i), base: clause.finiteRow) != nil { return i }
    }
    return nil
  }

  /// *jullie hadden dat moeten weten*: where *dat* is a pronoun that was taken for a subordinator, the last verb behind it.
  private func pronounChild(_ index: Int) -> Int? {
    let clause = passage.clauses[index]
    guard clause.nonfinite < 0,
      let child = passage.clauses.first(where: {
        $0.parent == index && $0.tokens.lowerBound > clause.finite && $0.kind == .content && $0.finite < 0
          && $0.opener >= 0 && spelled($0.opener, "dat")
      }), let last = child.tokens.last(where: { isWord($0) }), Self.takesVerb.contains(lemma(clause.finiteRow)),
      grammar(last).isEmpty, !lexeme(last).forms.isDisjoint(with: [.infinitive, .participle])
    else { return nil }
    return last
  }

  /// Whether the clause analysis put words in a clause of their own that no subordinator opens.
  func hasBrokenChild(_ index: Int) -> Bool {
    passage.clauses.contains { child in
      child.parent == index && child.tokens.lowerBound > passage.clauses[index].finite
        && (child.kind == .content || child.kind == .embeddedQuestion) && (child.finite < 0 || child.subject < 0)
        && pronounChild(index) == nil
    }
  }

  func address(_ clause: Clause) -> Address? {
    guard clause.subject >= 0 else { return .third }
    let g = grammar(clause.subject)
    if clause.subjectPhrase.count <= 1 {
      if g.contains(.subjectIk) { return .ik }
      if g.contains(.ge) { return .ge }
      if g.contains(.jullie) { return .plural }
      if g.contains(.polite) { return .u }
      if g.contains(.subjectOther) { return .je }
      if g.contains(.subjectWij) { return .plural }
    }
    return lexeme(clause.finite).forms.contains(.plural) || lexeme(clause.finite).forms.contains(.pastPlural)
      ? .plural : .third
  }

  /// Whether what follows stands behind the verbs of a verb-final clause.
  func startsTail(_ i: Int, _ clause: Clause, _ index: Int) -> Bool {
    let own = Int(passage.tokens[i].clause)
    if own != index, own >= 0, passage.clauses[own].tokens.lowerBound == i {
      let inner = passage.clauses[own]
      // *je verdraagt geen zin die je niet zelf bedacht*: with nothing behind it, it is too heavy to stand before the verb.
      if inner.kind == .relative { return inner.tokens.upperBound >= clause.tokens.upperBound - 1 && inner.finite >= 0 }
      return inner.kind != .verbless
    }
    if spelled(i, "dan"), (clause.finite..<i).contains(where: { isComparative($0) }) { return true }
    if spelled(i, "als"), (clause.finite..<i).contains(where: { spelled($0, "zo", "even", "zoveel", "net") }) {
      return true
    }
    return false
  }

  func isComparative(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    let word = text(i)
    return spelled(i, "meer", "minder", "liever", "beter", "anders", "eerder", "vaker")
      || word.hasSuffix("er") && word.utf8.count > 4
  }

  /// Pronouns that stay next to the subject: *me*, *het*, *er*, *dat*, *zich*.
  func isWeak(_ i: Int, in field: [Int]) -> Bool {
    if spelled(i, "er", "'t", "het", "dat", "dit"), let at = field.firstIndex(of: i) {
      guard at + 1 < field.count else { return true }
      let next = field[at + 1]
      // *noem je het een grapje*: two phrases.
      if spelled(i, "er") || spelled(next, "een", "geen", "mijn", "jouw") { return true }
      return !grammar(next).isDisjoint(with: [.adverb, .preposition, .negation, .objectIk, .time])
        || grammar(next).contains(.adjectiveish) && !spelled(i, "het", "'t")
    }
    guard !grammar(i).isDisjoint(with: [.objectIk, .objectWij, .objectThird, .objectOther, .reflexive]) else {
      return false
    }
    if !grammar(i).isDisjoint(with: .possessive), let at = field.firstIndex(of: i), at + 1 < field.count {
      let next = field[at + 1]
      // *lach je je rot*
      if spelled(i, "je"), spelled(next, "rot", "kapot", "suf", "dood", "gek", "druk", "zorgen", "ongerust", "klaar") {
        return true
      }
      return !grammar(next).isDisjoint(with: [
        .adverb, .preposition, .negation, .time, .determiner, .particle, .possessive, .quantifier,
      ])
    }
    return true
  }
}
