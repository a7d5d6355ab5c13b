internal import Dutch

/// What somebody may feel and need who says a verdict of a class, from `lexicons/behoeften.txt`.
struct Need {
  /// *alleen, moe of boos*
  var feelings: String
  /// *hulp of rust*
  var needs: String
  /// Whether the needs are so wide that they are offered for a short sentence only.
  var isForShort = false

  /// The words that tell of a class where no verdict does, to its name.
  static let classByWord: [String: String] = entries.reduce(into: [:]) { classes, entry in
    for word in (entry.keys["woorden"] ?? "").split(separator: " ") { classes[String(word)] = entry.text }
  }

  /// The needs by the class that verdicts name with the key `klasse`; read when the first is asked for.
  static let byClass: [String: Need] = entries.reduce(into: [:]) { needs, entry in
    guard let feelings = entry.keys["gevoel"], let nouns = entry.keys["behoefte"] else {
      preconditionFailure("\(entry.file):\(entry.line): a class has a gevoel and a behoefte")
    }
    needs[entry.text] = Need(feelings: feelings, needs: nouns, isForShort: entry.keys["zin"] == "kort")
  }

  private static let entries: [LexiconEntry] = {
    do {
      return try LexiconFile.embedded("behoeften.txt").entries()
    } catch {
      preconditionFailure("an embedded lexicon is malformed: \(error)")
    }
  }()
}

extension Rewriter {
  /// What a reproach tells of the speaker's own feeling and need: by the class of the verdict that was found, else of another
  /// formula in the sentence or verdict on the other, else by what the other is said to do it with.
  func need(behind hit: Hit) -> Need? {
    // *Gij zwijgt nu*: silence is what is asked for.
    if hit.rule == "eis", view.clauses.contains(where: { view.isVerb($0, "zwijgen") }) { return nil }
    // Entries are made when they are asked for, so the first that names a class ends it.
    if let entry = hit.entry, let need = need(of: entry), isOfOther(hit) { return need }
    for match in view.matches(.formula) { if let need = need(of: view.entry(match)) { return need } }
    for index in view.clauses where view.isTarget(index) && !view.clause(index).isQuoted {
      for i in view.own(index) where view.isWord(i) && isPredicate(i, of: index) {
        for sense in [Sense.judgement, .label] {
          for entry in view.entries(i, sense) where entry.keys["kracht"] != "zwak" {
            if let need = need(of: entry) { return need }
          }
        }
      }
    }
    // What hurts by its company may hold any word, and a measure is somebody else's.
    if hit.construction == "weging" || hit.rule == "vergelijking" { return nil }
    for i in view.tokens where view.isWord(i) && !view.isQuoted(i) {
      guard let name = Need.classByWord[view.text(i).lowercased()] else { continue }
      // A telephone is only in the way where the other is with it.
      let index = view.clause(ofToken: i)
      if name != "contact" || index < 0 || view.isTarget(index) { return Need.byClass[name] }
    }
    return nil
  }

  /// The needs of a class as they are offered for this sentence: *[hulp of rust?]*, else the open question.
  func offered(_ need: Need?, else open: String) -> String {
    guard let need, view.wordCount <= (need.isForShort ? 6 : 8) else { return open }
    return need.needs
  }

  /// *jij liegt*, *jij bent lui*, *je doet kil*: a word that the clause says of its subject.
  private func isPredicate(_ i: Int, of index: Int) -> Bool {
    let clause = view.clause(index)
    if i == clause.finite || i == clause.nonfinite { return true }
    return isVerdict(i) && view.isVerb(index, Self.copulas)
  }

  /// Whether the verdict found is on the other: not *jullie kweken een dictator*, *je liegt gelijk een kleuter*.
  private func isOfOther(_ hit: Hit) -> Bool {
    // *Je negeert hem*: not what the speaker misses.
    if hit.clause >= 0, view.clauses.contains(hit.clause),
      view.own(hit.clause).contains(where: {
        view.spelled($0, in: "hem haar hen ze kind kinderen") && view.clause(hit.clause).subject != $0
          && !view.grammar($0).isDisjoint(with: .objectThird) && !view.spelled($0 - 1, in: "als dan")
          || view.spelled($0, in: "kind kinderen zoon dochter") && $0 > view.clause(hit.clause).finite
      }),
      view.own(hit.clause).allSatisfy({ view.grammar($0).isDisjoint(with: [.objectIk, .objectWij]) })
    {
      return false
    }
    guard hit.entry?.kind == .noun, hit.clause >= 0, view.clauses.contains(hit.clause),
      view.clause(hit.clause).finite >= 0
    else { return true }
    return view.isVerb(hit.clause, Self.copulas) || view.spelled(hit.tokens.lowerBound - 1, in: "jij gij jou u jullie")
  }

  private static let copulas: WordSet =
    "zijn worden blijven lijken schijnen doen voelen gedragen vinden noemen klinken kijken zien hebben samenwonen"

  private func need(of entry: Vocabulary.Entry) -> Need? {
    (entry.keys["nood"] ?? entry.keys["klasse"]).flatMap { Need.byClass[$0] }
  }
}
