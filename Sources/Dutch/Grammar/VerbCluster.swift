/// The verbs that close a clause, and what is only taken for one.
extension Recast {
  /// Whether a word that looks like the last verb is a noun or an adjective there: *voor de bouw van huizen*, *geen geslaagd
  /// huwelijk*, *genialiteit en gevatheid*.
  func isNoVerb(_ i: Int, _ after: [Int]) -> Bool {
    guard let at = after.firstIndex(of: i), at > 0 else { return false }
    let before = after[at - 1]
    if spelled(i, "te") { return false }
    let isParticiple = lexeme(i).forms.contains(.participle)
    let isStranded =
      after.contains { grammar($0).contains(.er) }
      || grammar(passage.clauses[Int(passage.tokens[i].clause)].tokens.lowerBound).contains(.er)
    if !isParticiple, !isStranded, grammar(before).contains(.preposition), !spelled(before, "te"),
      grammar(before).isDisjoint(with: .particle) || spelled(before, "van", "voor", "door", "aan")
    {
      return true
    }
    if spelled(before, "en", "of"), lexeme(i).forms.contains(.guessed) { return true }
    // An adjective made of a participle: a noun stands right behind it.
    guard at + 1 < after.count, after[at + 1] == i + 1, isWord(i + 1), isParticiple else { return false }
    return !grammar(before).isDisjoint(with: [.determiner, .numeral, .quantifier]) || spelled(before, "geen", "een")
  }

  /// *af te blazen*: the particle that stands before *te*, or nil.
  func particle(before cluster: [Int], in after: [Int]) -> Int? {
    guard cluster.count == 2, spelled(cluster[0], "te"), let at = after.firstIndex(of: cluster[0]), at > 0,
      let row = lexemes.readings(of: lexeme(cluster[1])).first(where: {
        $0.form.contains(.infinitive) && !$0.isJoined && $0.row >= 0
      })?.row, conjugation.row(particle: text(after[at - 1]), base: row) != nil
    else { return nil }
    return after[at - 1]
  }

  /// *zou een belediging zijn van onze gastvrijheid*: the verb of a modal whose clause goes on behind it.
  func openVerb(_ clause: Clause, _ after: [Int]) -> Int? {
    guard clause.finiteRow >= 0, lexemes.vocabulary.classes(clause.finiteRow).contains(.modal) else { return nil }
    return after.first {
      spelled($0, "zijn", "worden", "hebben", "blijven") && $0 > clause.finite + 1
        && grammar($0 - 1).isDisjoint(with: [.preposition, .coordinator])
        && (!after.contains($0 + 1) || grammar($0 + 1).contains(.preposition))
    }
  }

  /// *er verscheen een weekblad*, *worden er varkens gehouden*: whether *er* holds the subject's place.
  func holdsPlace(_ er: Int, for subject: [Int], _ clause: Clause) -> Bool {
    guard clause.order == .inverted, er == clause.finite + 1, spelled(er, "er"), let first = subject.first, first > er
    else { return false }
    if spelled(first, "de", "het", "deze", "dit", "die", "dat") || !grammar(first).isDisjoint(with: .possessive) {
      return false
    }
    return grammar(first).isDisjoint(with: .personalSubject)
  }
}
