/// Where the middle field ends, and prepositions that have lost what they govern.
extension Recast {
  /// Whether a preposition has nothing behind it that it could govern: *op dat*, *mee* at the end of its clause.
  func isStranded(_ i: Int) -> Bool {
    guard spelled(i, "op", "aan", "van", "voor", "mee", "bij", "in", "uit", "om", "over", "tegen", "toe", "af", "door")
    else { return false }
    let next = i + 1
    return !passage.tokens.indices.contains(next) || !isWord(next)
      || passage.tokens[next].clause != passage.tokens[i].clause
  }

  /// *mijn huis in kwam*, *de trap af loopt*: behind the place it belongs to, a particle is written by itself.
  func isPostposition(_ particle: Int, _ row: Int32, _ field: [Int]) -> Bool {
    let isDoor = spelled(particle - 1, "deur", "kamer", "trap", "straat", "huis")
    guard spelled(particle, "in", "uit", "op", "af", "door", "langs", "over"),
      isDoor
        && ["jagen", "zetten", "gooien", "schoppen", "sturen", "trappen"].contains(conjugation.baseInfinitive(row))
        || [
          "komen", "lopen", "gaan", "rijden", "rennen", "stappen", "wandelen", "fietsen", "sluipen", "vliegen",
          "kruipen",
        ]
        .contains(conjugation.baseInfinitive(row)), let noun = field.last, noun == particle - 1, isWord(noun)
    else { return false }
    var start = noun - 1
    if grammar(start).contains(.adjectiveish) { start -= 1 }
    return field.contains(start) && !grammar(start).isDisjoint(with: [.determiner, .possessive])
      && !spelled(start, "een")
      && grammar(noun).isDisjoint(with: [.adverb, .time, .dateNoun, .preposition, .pronominalAdverb])
  }

  /// Where the middle field ends behind a predicate that takes a phrase with a preposition: *klaar | met haar*, *nodig | bij de
  /// koffie*, *leeg | op de foto*.
  func predicateEnd(_ field: [Int], _ clause: Clause) -> Int? {
    guard clause.finiteRow >= 0 else { return nil }
    let predicates: [String]
    switch lemma(clause.finiteRow) {
    case "zijn", "worden", "blijven", "raken":
      predicates = [
        "bang", "klaar", "boos", "trots", "jaloers", "dol", "blij", "verliefd", "tevreden", "bezig", "kwaad", "bereid",
        "benieuwd", "verslaafd", "gewend", "allergisch", "eens", "beschaamd", "bezorgd", "gehecht", "verantwoordelijk",
      ]
    case "hebben": predicates = ["nodig", "lief"]
    case "laten": predicates = ["leeg", "open", "dicht", "alleen", "achter", "los"]
    default: return nil
    }
    guard
      let at = field.firstIndex(where: { i in predicates.contains { spelledAs(i, $0) } }), at + 1 < field.count,
      field[at + 1] == field[at] + 1, grammar(field[at + 1]).contains(.preposition)
    else { return nil }
    return at + 1
  }
}
