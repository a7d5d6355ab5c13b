internal import Dutch

/// What goes from a clause before it is put in other words, and what must not be put in other words at all.
extension Rewriter {
  /// Words that go from every rewrite: reproach particles and intensifiers.
  private static let cut: WordSet =
    "nou eens toch gewoon zeker natuurlijk tuurlijk blijkbaar kennelijk duidelijk eindelijk alweer weer weeral doodleuk hoor he hee hè zeg ook echt ooit wel best even efkes zelfs voortaan meteen onmiddellijk letterlijk uitgerekend pas daadwerkelijk tenminste helemaal compleet totaal dus precies gerust toevallig vast trouwens sowieso zomaar ff gwn gwoon effe nochtans uiteraard lekker inderdaad zulle zenne seg joh overduidelijk volstrekt absoluut beslist"

  /// Words that mean something of their own beside these.
  private func isKept(_ i: Int) -> Bool {
    if view.spelled(i, "weer"), view.spelled(i + 1, in: "terug beter thuis gezond") { return true }
    if view.spelled(i, in: "weer goed"), view.grammar(i - 1).contains(.determiner) { return true }
    if view.spelled(i, in: "pas ook"), view.grammar(i + 1).contains(.numeral), !view.spelled(i + 2, in: "keer keertje")
    {
      return true
    }
    if view.spelled(i, "even"), view.isWord(i + 1), view.spelled(i + 2, "als") { return true }
    if view.spelled(i, "wel"), view.spelled(i + 1, "of"), view.spelled(i + 2, in: "niet nie") { return true }
    // *ook als het hagelt*
    if view.spelled(i, "ook"), view.spelled(i + 1, in: "als wanneer"), view.isMark(i - 1) { return true }
    if view.spelled(i, "eens"), view.spelled(i - 1, in: "ermee mee erover daarmee hiermee") { return true }
    if view.spelled(i, "eens"), view.spelled(i - 1, "nog") || agrees(i) { return true }
    if view.spelled(i, "zeker"), view.spelled(i + 1, "van") { return true }
    // *niet echt*, *niet helemaal*: less than *niet*.
    if view.spelled(i, in: "echt helemaal zomaar precies totaal"), view.spelled(i - 1, in: "niet nie ni") {
      return true
    }
    if view.spelled(i, "best"), view.spelled(i - 1, in: "je mijn zijn uw jullie het"),
      !view.spelled(i + 1, in: "even eens wel ook")
    {
      return true
    }
    if view.spelled(i, "lekker") {
      // *je vindt het lekker om mij te zien kruipen*
      if view.clause(ofToken: i) >= 0, view.isVerb(view.clause(ofToken: i), "vinden") { return true }
      return view.grammar(i - 1).isDisjoint(with: .subjectOther) && view.grammar(i + 1).isDisjoint(with: .preposition)
    }
    return false
  }

  /// *Je bent het met haar eens*: *eens* carries the verb.
  private func agrees(_ i: Int) -> Bool {
    let clause = view.clause(ofToken: i)
    return clause >= 0 && view.isVerb(clause, "zijn worden raken")
      && view.own(clause).contains { view.spelled($0, in: "het 't t") && $0 != view.clause(clause).subject && $0 < i }
  }

  /// What goes from a clause, and what stands where the given words stood.
  ///
  /// - Parameters:
  ///   - tokens: words that go, besides those that always go.
  ///   - text: what stands in their place.
  ///   - keepsNegation: whether *niet* stays; in a request it goes.
  func edits(
    _ index: Int, replacing tokens: Range<Int>? = nil, with text: String? = nil, keepsNegation: Bool = true
  ) -> [Int: Recast.Edit] {
    var edits: [Int: Recast.Edit] = [:]
    let clause = view.clause(index)
    for i in view.clause(index).tokens {
      if i < opening.end || view.passage.tokens[i].kind == .emoji { edits[i] = .drop }
    }
    for i in interjected(index) { edits[i] = .drop }
    // *..., punt uit*: also behind a clause inside.
    for i in view.clause(index).tokens
    where view.isMark(i - 1) {
      let isFull = view.spelled(i, "punt") && view.spelled(i + 1, "uit")
      guard isFull || view.spelled(i, in: "klaar basta punt afgelopen"), !view.isWord(isFull ? i + 2 : i + 1) else {
        continue
      }
      for n in i - 1...(isFull ? i + 1 : i) { edits[n] = .drop }
    }
    for i in view.own(index) {
      let isCore =
        clause.subjectPhrase.contains(i) || i == clause.finite || i == clause.nonfinite || i == clause.particle
      if isCore || view.isQuoted(i) { continue }
      if view.passage.tokens[i].flags.contains(.allCapitals), !view.grammar(i).isEmpty {
        edits[i] = .replace(view.text(i).lowercased())
      }
      if let plain = neutral(i) {
        edits[i] = .replace(plain)
        // *je gezanik* as *het praten*: not both articles.
        if plain.hasPrefix("het ") || plain.hasPrefix("de ") { edits[i - 1] = .drop }
      }
      if isEpithet(i) { edits[i] = .drop }
      // *en nog boek je een weekend weg*: all the same, not one more.
      if view.spelled(i, "nog"), i == clause.finite - 1, view.spelled(i - 1, "en") { edits[i] = .drop }
      if view.spelled(i, "minstens"), view.grammar(i + 1).isDisjoint(with: .numeral) { edits[i] = .drop }
      if view.sequence(["op", "zijn", "minst"], at: i) || view.sequence(["op", "z'n", "minst"], at: i) {
        for n in i...i + 2 { edits[n] = .drop }
      }
      if view.spelled(i, "in"), view.spelled(i + 1, in: "godsnaam hemelsnaam vredesnaam") {
        for n in i...i + 1 { edits[n] = .drop }
      }
      if view.sequence(["volgens", "mij"], at: i) || view.sequence(["eerlijk", "gezegd"], at: i) {
        edits[i] = .drop
        edits[i + 1] = .drop
      }
      if view.spelled(i, in: Self.cut), !isKept(i) { edits[i] = .drop }
      if view.spelled(i, "keer"), view.spelled(i - 1, in: "ne een"), view.first("nu nou ook wel", in: [i - 2]) != nil {
        edits[i] = .drop
        edits[i - 1] = .drop
      }
      if view.spelled(i, in: "nu"), !view.spelled(i - 1, "vanaf"),
        view.spelled(i + 1, in: "eens ne weer toch echt gewoon eindelijk") || view.spelled(i - 1, in: "ook weer")
      {
        edits[i] = .drop
      }
      if view.spelled(i, "eenmaal"), view.spelled(i - 1, in: "nu nou") {
        edits[i] = .drop
        edits[i - 1] = .drop
      }
      if view.spelled(i, "ne"), view.spelled(i + 1, "keer") {
        edits[i] = .drop
        edits[i + 1] = .drop
      }
      if view.spelled(i, "maar"), i > clause.finite, !contrasts(index),
        view.spelled(i + 1, in: "weer wat een op in naar aan beter eens")
          || view.spelled(i - 1, in: "alleen altijd nou toch gewoon")
          || view.isVerb(index, "vinden") && view.isWord(i + 1) && view.grammar(i + 1).contains(.adjectiveish)
          || i + 1 == clause.nonfinite || i == view.own(index).last(where: { view.isWord($0) })
      {
        edits[i] = .drop
      }
      if view.spelled(i, "alleen"), view.spelled(i + 1, "maar") { edits[i] = .drop }
      if isAllAbout(i) { edits[i] = .drop }
      if view.spelled(i, "nog"), view.spelled(i - 1, "tenminste") { edits[i] = .drop }
      // *niet eens een briefje* is *geen briefje*.
      if keepsNegation, view.spelled(i, in: "niet nie"), view.spelled(i + 1, "eens"), view.spelled(i + 2, in: "een 'n")
      {
        edits[i] = .replace("geen")
        edits[i + 2] = .drop
      }
      // *niet eens iets* is *niets*.
      if keepsNegation, view.spelled(i, in: "niet nie"), view.spelled(i + 1, "eens"), view.spelled(i + 2, "iets") {
        edits[i] = .drop
        edits[i + 2] = .replace("niets")
      }
      if view.spelled(i, "enkel"), view.spelled(i - 1, "geen"), view.isWord(i + 1), view.grammar(i + 1).isEmpty {
        edits[i] = .drop
      }
      if view.spelled(i, "zo"), view.spelled(i + 1, "nodig") {
        edits[i] = .drop
        edits[i + 1] = .drop
      }
      if !keepsNegation,
        view.spelled(i, in: "niet nie ni nooit noit")
          || view.senses(i).has(.absolute) && view.grammar(i).contains(.adverb)
      {
        edits[i] = .drop
      }
      if view.spelled(i, in: "nie ni niet"), view.spelled(i - 1, in: "nooit noit niks") { edits[i] = .drop }
      if view.spelled(i, "al"), view.spelled(i - 1, in: "ook toch") { edits[i] = .drop }
      // *dan weer wel*
      if view.spelled(i, "dan"), view.spelled(i + 1, "weer"), view.spelled(i + 2, in: "wel niet") { edits[i] = .drop }
      if !keepsNegation, view.sequence(["geen", "enkele", "keer"], at: i) { for n in i..<i + 3 { edits[n] = .drop } }
      // A comma that only held off what is cut: *drogen, hé*.
      if view.passage.tokens[i].kind == .mark, view.text(i) == ",", edits[i + 1] != nil,
        view.own(index).last(where: { edits[$0] == nil && view.passage.tokens[$0].kind != .endMark }) == i
      {
        edits[i] = .drop
      }
    }
    if !keepsNegation, let lifelong = lifelong(index) { for i in lifelong { edits[i] = .drop } }
    cutTail(index, &edits)
    guard let tokens else { return edits }
    for i in tokens { edits[i] = .drop }
    if let text {
      if tokens.count == 1, let end = objectEnd(index, after: tokens.lowerBound) {
        edits[end] = .replace((neutral(end) ?? view.text(end)) + " " + text)
      } else {
        edits[tokens.lowerBound] = .replace(text)
      }
    }
    return edits
  }

  /// *dat de rekening leeg is*, *of je belt*: a clause inside with the word that opens it, as written but for what always goes.
  func opened(_ index: Int) -> String {
    let clause = view.clause(index)
    return written(
      clause.tokens.filter { view.passage.tokens[$0].kind != .endMark && $0 >= clause.opener }, edits(index))
  }

  /// Tokens in the draft's own order, but for what goes or stands in another's place; no mark at the end.
  func written(_ tokens: [Int], _ changes: [Int: Recast.Edit]) -> String {
    var text = ""
    for i in tokens {
      let word: String
      switch changes[i] {
      case .drop: continue
      case .replace(let other): word = other
      case nil: word = view.text(i)
      }
      if !text.isEmpty, view.passage.tokens[i].kind != .mark { text += " " }
      text += word
    }
    while text.last == "," || text.last == " " { text.removeLast() }
    return text
  }

  /// *jij* and *gij* without their stress.
  func unstressed(_ index: Int, _ changes: [Int: Recast.Edit]) -> [Int: Recast.Edit] {
    var changes = changes
    let subject = view.clause(index).subject
    if view.spelled(subject, in: "jij gij") { changes[subject] = .replace(view.spelled(subject, "jij") ? "je" : "ge") }
    return changes
  }

  /// *O ja, en de oppas ...*: what is called out before a clause, with the comma and the *en* behind it.
  private func interjected(_ index: Int) -> Range<Int> {
    let clause = view.clause(index)
    let start = clause.tokens.lowerBound
    // *Maar ja, van haar durf je het niet te winnen*
    var end = view.spelled(start, in: "maar en") ? start + 1 : start
    guard clause.finite > end, clause.order == .main || clause.order == .inverted,
      view.grammar(end).contains(.interjection) || view.spelled(end, in: "o oh ah ach nou ja nee")
    else { return start..<start }
    while end < clause.finite, !clause.subjectPhrase.contains(end),
      view.grammar(end).contains(.interjection) || view.spelled(end, in: "o oh ah ach nou ja nee")
        || view.isMark(end) && view.text(end) == ","
    {
      end += 1
    }
    guard view.isMark(end - 1) else { return start..<start }
    return start..<(view.spelled(end, in: "en maar want") ? end + 1 : end)
  }

  /// *..., en wel nu*, *maar nee*, *punt*: what was thrown after a clause goes.
  private func cutTail(_ index: Int, _ edits: inout [Int: Recast.Edit]) {
    let clause = view.clause(index)
    let own = view.own(index)
    guard
      let start = own.first(where: { i in
        i > clause.finite
          && (view.spelled(i, "en") && view.spelled(i + 1, in: "wel snel daarmee vlug gauw")
            || view.spelled(i, "en") && view.spelled(i + 1, in: "klaar basta punt") && !view.isWord(i + 2)
            || view.spelled(i, in: "ok oke oké okee") && !view.isWord(i + 1)
            || view.spelled(i, "punt") && view.spelled(i + 1, "uit")
            || view.isMark(i - 1)
              && (view.spelled(i, "wat") && view.spelled(i + 1, "een")
                || view.spelled(i, in: "amai chapeau bravo proficiat"))
            || view.spelled(i, in: "da's dat's") && (view.isMark(i - 1) || view.spelled(i + 1, "al"))
            || view.spelled(i, "maar") && view.spelled(i + 1, in: "nee ja goed")
            || view.spelled(i, "of") && view.spelled(i + 1, in: "wa wat nie hoe zo") && !view.isWord(i + 2)
            || view.spelled(i, "punt") && view.grammar(i - 1).isDisjoint(with: [.determiner, .possessive])
            || view.sequence(["einde", "discussie"], at: i) || view.sequence(["geen", "discussie"], at: i))
      })
    else { return }
    for i in own where i >= start { edits[i] = .drop }
    if view.tokens.contains(start - 1), view.passage.tokens[start - 1].kind == .mark { edits[start - 1] = .drop }
  }

  /// The last token of a definite object right after a word: a time and *niet* stand behind it.
  func objectEnd(_ index: Int, after token: Int) -> Int? {
    guard let field = recast.parts(index)?.field, let at = field.firstIndex(of: token) else { return nil }
    let rest = Array(field[(at + 1)...].drop { view.spelled($0, in: Self.cut) })
    guard rest.count > 1, opensDefinite(rest[0], rest[1]) else { return nil }
    guard view.grammar(rest[1]).isDisjoint(with: [.preposition, .adverb, .quantifier, .numeral]), view.isWord(rest[1])
    else {
      return nil
    }
    if rest.count > 2, rest[2] == rest[1] + 1, isNounLike(rest[2]) { return rest[2] }
    return rest[1]
  }

  /// *de*, *die*, *mijn* before a noun.
  private func opensDefinite(_ i: Int, _ next: Int) -> Bool {
    !view.grammar(i).isDisjoint(with: [.possessive, .determiner])
      && !view.spelled(i, in: "een geen alle elke elk ieder iedere")
      && view.isWord(next) && next == i + 1
  }

  private func isNounLike(_ i: Int) -> Bool {
    view.isWord(i)
      && view.grammar(i).isDisjoint(with: [
        .adverb, .preposition, .negation, .particle, .te, .time, .coordinator, .subordinator, .determiner, .possessive,
        .objectIk,
        .adjectiveish, .objectOther, .numeral, .quantifier,
      ]) && view.lexeme(i).forms.isDisjoint(with: [.participle])
  }

  /// The first token of the middle field that is no pronoun or definite object: where a time may stand.
  ///
  /// - Parameter keepsNegation: whether *niet* stays, so that a time stands before it.
  func timePlace(_ index: Int, keepsNegation: Bool = false) -> Int? {
    guard let parts = recast.parts(index) else { return nil }
    let gone = edits(index)
    var field = parts.field.filter { gone[$0] == nil }
    let particle = Conjugation(view.lexemes.vocabulary).particle(view.clause(index).verbRow)
    if let last = field.last, view.text(last) == particle { field.removeLast() }
    return timePlace(in: field, keepsNegation: keepsNegation)
  }

  func timePlace(in words: [Int], keepsNegation: Bool = false) -> Int? {
    var field = words.filter {
      view.isWord($0) && $0 >= opening.end && (keepsNegation || !view.spelled($0, in: "niet nie ni nooit"))
        && (!view.spelled($0, in: Self.cut) || isKept($0))
    }
    while let first = field.first,
      !view.grammar(first).isDisjoint(with: [.objectIk, .objectWij, .objectThird, .objectOther, .reflexive])
        || view.spelled(first, in: "het dat dit 't t er")
    {
      if !view.grammar(first).isDisjoint(with: .possessive), field.count > 1,
        isNounLike(field[1]) || view.spelled(field[1], "eigen")
      {
        break
      }
      if view.spelled(first, in: "het dat dit"), field.count > 1, isNounLike(field[1]) { break }
      field.removeFirst()
    }
    let object = field
    // *al het vervelende werk*
    if field.count > 2, view.spelled(field[0], in: "al heel"), opensDefinite(field[1], field[2]) { field.removeFirst() }
    if field.count > 1, opensDefinite(field[0], field[1]) {
      let isLong =
        field.count > 2 && isNounLike(field[1]) && isNounLike(field[2]) || field.count > 2 && !isNounLike(field[1])
      field.removeFirst(isLong ? 3 : 2)
      // *je vader en mij*: no time stands inside.
      if let next = field.first, view.spelled(next, in: "en of") { return nil }
      // *mijn moeder van tachtig*, *de zoon van de buren*: what belongs to the noun stays with it.
      if let next = field.first, view.spelled(next, "van") {
        guard field.count > 2 else { return nil }
        let isNoun = opensDefinite(field[1], field[2]) && isNounLike(field[2])
        guard isNoun || view.grammar(field[1]).contains(.numeral) || view.passage.tokens[field[1]].kind == .number
        else {
          return nil
        }
        field.removeFirst(isNoun ? 3 : 2)
      }
      // *die kapotte kraan in de badkamer*: the phrase may be part of what the noun names, so the time stands before both.
      if field.count > 1, view.spelled(field[0], in: "in op aan bij met uit onder achter boven tussen") {
        field = object
      }
    } else if field.count > 1, let first = field.first, view.passage.tokens[first].flags.contains(.capital),
      view.grammar(first).isEmpty
    {
      field.removeFirst()
    }
    // *al op een ander tafeltje*: no time stands behind an article.
    if let first = field.first, words.contains(first - 1),
      !view.grammar(first - 1).isDisjoint(with: [.determiner, .preposition])
    {
      return nil
    }
    return field.first
  }

  /// Whether a clause stands alone enough to be put in other words: no second statement beside it.
  func standsAlone(_ index: Int) -> Bool {
    // Two lines of a chat that no mark parted.
    if !view.startsWithCapital, view.bytes[view.sentence.bytes].contains(UInt8(ascii: "\n")) { return false }
    return view.clauses.allSatisfy { i in
      let other = view.clause(i)
      if i == index || view.clause(index).parent == i || isInside(i, index) || other.tokens.upperBound <= opening.end {
        return true
      }
      if other.kind != .root && other.kind != .verbless { return true }
      // *Niet lullig bedoeld, maar ...*
      if other.finite < 0, view.first("bedoeld", in: view.own(i)) != nil { return true }
      return other.finite < 0 && view.own(i).allSatisfy { isTrifle($0) }
    }
  }

  func isInside(_ i: Int, _ outer: Int) -> Bool {
    var parent = view.clause(i).parent
    while parent >= 0 {
      if parent == outer { return true }
      parent = view.clause(parent).parent
    }
    return false
  }

  /// Interjections, tags and marks: nothing is lost with them.
  private func isTrifle(_ i: Int) -> Bool {
    !view.isWord(i) || i < opening.end || !view.grammar(i).isDisjoint(with: [.interjection, .tag, .coordinator])
      || view.spelled(i, in: "punt basta uit daarmee")
      || view.spelled(i, in: Self.cut)
  }

  /// Whether a clause names a moment of its own.
  func hasTime(_ index: Int) -> Bool {
    view.first("uur", in: view.own(index)) != nil && view.first("om", in: view.own(index)) != nil
      || view.first("voorhand vooraf tevoren vroeg eerst tijdens", in: view.own(index)) != nil
      || view.own(index).contains {
        view.spelled($0 + 1, in: "tijden jaren maanden weken dagen avonden nachten")
          && (view.spelled($0, "al") || view.grammar($0).contains(.numeral))
      }
      || view.own(index).contains { i in
        view.spelled(i, "na") && i != view.clause(index).particle && view.isWord(i + 1)
          && view.clause(ofToken: i + 1) == index && i + 1 != view.clause(index).nonfinite
      }
      || view.clause(index).tokens.contains { i in
        let isOwn = view.clause(ofToken: i) == index
        if view.clause(ofToken: i) >= 0, !isOwn, view.clause(view.clause(ofToken: i)).kind == .temporal { return true }
        return isOwn
          && (view.senses(i).has(.timeAnchor) || view.grammar(i).contains(.dateNoun) || view.grammar(i).contains(.time))
          && !view.senses(i).has(.absolute)
          && !view.spelled(
            i, in: "nooit altijd ooit nu soms vaak steeds eindelijk eerst uur later dan toen meestal dag tegenwoordig")
      }
  }

  /// Whether the clause tells an act somebody can do or leave: no *zijn*, *hebben* or mental verb.
  func isAct(_ index: Int) -> Bool {
    let row = view.clause(index).verbRow
    guard row >= 0 else { return false }
    let lemma = view.lexemes.vocabulary.lemma(row)
    // *haar kant trekken*
    if lemma == "trekken", view.first("kant", in: view.own(index)) != nil { return false }
    // *dat heb je van je ouders niet meegekregen*: nothing that is done.
    if lemma == "meekrijgen" { return false }
    // *ervan uitgaan*, *erop rekenen*, *aandacht zoeken*, *een spelletje spelen*: nobody sees that.
    if lemma == "uitgaan", view.first("ervan", in: view.own(index)) != nil { return false }
    if lemma == "rekenen", view.first("erop", in: view.own(index)) != nil { return false }
    if lemma == "zoeken", view.first("aandacht ruzie", in: view.own(index)) != nil { return false }
    if lemma == "spelen", view.first("spelletje spelletjes spel slachtoffer", in: view.own(index)) != nil {
      return false
    }
    if lemma == "houden", view.first("rekening", in: view.own(index)) != nil { return true }
    if view.sequence(["in", "de", "rede"], at: view.first("in", in: view.own(index)) ?? -1) { return true }
    if Self.states.contains(lemma) || lemma == "houden" && view.first("van", in: view.own(index)) != nil {
      return false
    }
    return view.lexemes.vocabulary.classes(row).isDisjoint(with: [.mental, .evaluative]) || Self.acts.contains(lemma)
  }

  private static let states: Set<String> = [
    "zijn", "worden", "hebben", "trouwen", "zullen", "kunnen", "moeten", "willen", "mogen", "hoeven", "lijken",
    "vallen",
    "schijnen",
    "liegen", "snappen", "wonen", "leven", "bedoelen", "zwijgen", "stoppen", "ophouden", "heten", "betekenen", "kosten",
    "gaan om",
    "bestaan",
    "weten",
    "uitstaan", "verdragen", "velen", "schamen",
    "blijken", "durven", "vinden", "kennen", "verdienen", "veranderen", "groeien", "gebeuren",
  ]

  /// Verbs of the mind that one can nevertheless be asked to do.
  private static let acts: Set<String> = [
    "luisteren", "nadenken", "overleggen", "opletten", "aankijken", "meedenken", "voorstellen", "aanvaarden",
    "accepteren",
    "besluiten", "beslissen", "onthouden", "letten", "proberen", "vergeten",
  ]

  /// The clause of the other the hit is about: its own, else the first there is.
  func target(_ hit: Hit) -> Int? {
    if hit.clause >= 0, view.clauses.contains(hit.clause) {
      if let teller = teller(of: hit.clause) { return teller }
      if view.isTarget(hit.clause) || view.clause(hit.clause).order == .imperative { return hit.clause }
    }
    return view.clauses.first { view.isTarget($0) && view.clause($0).finite >= 0 }
  }

  /// *je hebt gezegd dat je de huur had overgemaakt*: what was done is the saying.
  private func teller(of index: Int) -> Int? {
    let parent = view.clause(index).parent
    guard view.clause(index).kind == .content, parent >= 0, view.isTarget(parent),
      view.isVerb(parent, "zeggen vertellen beweren beloven roepen schrijven appen")
        // *je hebt spijt dat je niet met die notaris getrouwd bent*
        || view.isFinite(parent, "hebben") && view.first("spijt recht", in: view.own(parent)) != nil
    else { return nil }
    return parent
  }
}
