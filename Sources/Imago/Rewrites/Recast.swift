internal import Dutch

/// One clause about the other, taken apart so that it can be put in another order.
///
/// Fails where the answer would be a guess: no subject pronoun, no known verb, a question word, a verb cluster of three.
struct Recast {
  private let view: SentenceView
  private let clause: Clause
  private let register: AddressForm
  private let conjugation: Conjugation
  /// The words of the middle field, in order, subject, verbs and particle left out.
  private var field: [Int] = []
  /// Where in the middle field the dropped words stood.
  private var dropped = 0

  /// Words that go from every rewrite: reproach particles and intensifiers.
  private static let cut: WordSet =
    "nou nu eens toch maar gewoon zeker natuurlijk blijkbaar kennelijk duidelijk eindelijk alweer weer doodleuk lekker hoor he hè zeg ook echt precies zo ooit altijd steeds meteen wel best even keer ne zelfs dus"

  init?(_ view: SentenceView, _ index: Int, dropping: Range<Int>, register: AddressForm) {
    self.view = view
    self.register = register
    clause = view.clause(index)
    conjugation = Conjugation(view.lexemes.vocabulary)
    let isImperative = clause.order == .imperative
    guard clause.finite >= 0, clause.verbRow >= 0, clause.finiteRow >= 0, clause.order != .final,
      isImperative || clause.subject >= 0 && clause.subjectPhrase.count == 1 || register.isThirdPerson,
      clause.person == .ander, !clause.isSubjectShared,
      view.clauses.filter({ view.clause($0).kind == .root }).count == 1 || isImperative
    else { return nil }
    let verbs = view.own(index).filter {
      $0 != clause.finite && $0 != clause.nonfinite
        && !view.lexeme($0).forms.isDisjoint(with: [.infinitive, .participle])
        && view.grammar($0).isEmpty && view.isWord($0)
        && view.spelled($0, in: "kunnen moeten mogen zitten lopen staan liggen willen gaan")
    }
    guard verbs.isEmpty || clause.nonfinite >= 0 else { return nil }
    for i in view.own(index) where view.isWord(i) {
      if i == clause.finite || i == clause.nonfinite || i == clause.particle || clause.subjectPhrase.contains(i)
        || verbs.contains(i)
      {
        continue
      }
      if dropping.contains(i) {
        dropped = field.count
        continue
      }
      if view.grammar(i).contains(.interrogative), i < clause.finite { continue }
      if view.grammar(i).contains(.interjection) || view.grammar(i).contains(.coordinator) && i < clause.finite {
        continue
      }
      if view.spelled(i, in: Self.cut), !view.spelled(i + 1, in: "laat veel weinig") { continue }
      if view.spelled(i, "te"), i + 1 == clause.nonfinite { continue }
      field.append(i)
    }
    // A fronted word goes into the middle field, after the pronouns.
    let fronted = field.filter { $0 < clause.finite }
    let pronouns = field.filter { $0 > clause.finite }.prefix {
      !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij, .objectThird]) || view.spelled($0, "het")
    }
    let rest = field.filter { $0 > clause.finite }.dropFirst(pronouns.count)
    field = pronouns + fronted + rest
    if dropping.isEmpty || dropped > field.count || dropping.lowerBound < clause.finite { dropped = pronouns.count }
  }

  /// Whether the clause tells an act somebody can do or leave: no *zijn*, *hebben* or mental verb.
  var isAct: Bool {
    let lemma = conjugation.baseInfinitive(clause.verbRow)
    if ["zijn", "worden", "hebben", "zullen", "kunnen", "moeten", "willen", "mogen", "blijven", "lijken"].contains(
      lemma)
    {
      return false
    }
    return !view.verbClasses(clause.verbRow).contains(.mental) || lemma == "luisteren" || lemma == "denken"
  }

  /// Whether the clause holds a *niet* or *geen* of its own.
  var isNegated: Bool { clause.negation >= 0 }

  /// Whether the event lies in the past.
  var isPast: Bool { clause.tense != .present }

  private func words(_ indices: [Int], slot: String?, extra: String?) -> [String] {
    var words: [String] = []
    let pronouns = indices.prefix {
      !view.grammar($0).isDisjoint(with: [.objectIk, .objectWij, .objectThird]) || view.spelled($0, "het")
    }.count
    for (offset, i) in indices.enumerated() {
      if offset == pronouns, let slot { words.append(slot) }
      if offset == max(dropped, pronouns), let extra { words.append(extra) }
      words.append(
        offset == 0 && view.passage.tokens[i].flags.contains(.capital) && i == view.tokens.first
          ? view.text(i).loweredFirst : view.text(i))
    }
    if indices.count <= pronouns, let slot { words.append(slot) }
    if indices.count <= max(dropped, pronouns), let extra { words.append(extra) }
    return words
  }

  /// *Zou je me [wanneer?] willen opbellen?*
  func request(slot: String?, opening: String? = nil, tail: String = "") -> String? {
    guard !register.isThirdPerson else { return nil }
    let indices = field.filter { !view.grammar($0).contains(.negation) || view.spelled($0, "zonder") }
    guard !indices.contains(where: { view.senses($0).has(.judgement) }) else { return nil }
    let hasTime = indices.contains { view.senses($0).has(.timeAnchor) || view.grammar($0).contains(.dateNoun) }
    var words = [opening ?? register.would] + words(indices, slot: hasTime ? nil : slot, extra: nil)
    let particle = conjugation.particle(clause.verbRow)
    let infinitive = conjugation.baseInfinitive(clause.verbRow)
    let modal = opening == nil ? ["willen"] : []
    if ["weg", "klaar", "buiten", "thuis", "dicht", "terug", "open", "los", "binnen", "schoon", "leeg"].contains(
      particle), opening == nil
    {
      words += [particle] + modal + [infinitive]
    } else {
      words += modal + [particle + infinitive]
    }
    let text = words.joined(separator: " ") + tail + "?"
    // A slot never stands right before the question mark or alone between verbs.
    return (words.count >= 4 || !tail.isEmpty) && words.count <= 22 ? text : nil
  }

  /// *je [wanneer?] niet naar me luisterde*
  func past(replacing extra: String?, slot: String?) -> String? {
    guard isAct || !isNegated,
      clause.nonfinite < 0 || clause.tense == .perfect || clause.tense == .pluperfect || hasPosture
    else { return nil }
    if register.subject == "ge", isStrongUnsure { return nil }
    let hasTime = field.contains { view.senses($0).has(.timeAnchor) || view.grammar($0).contains(.dateNoun) }
    let row = clause.verbRow
    let verb: String
    if hasPosture {
      verb =
        conjugation.past(clause.finiteRowForPosture(view), plural: register.isPlural) + " te "
        + conjugation.particle(row) + conjugation.baseInfinitive(row)
    } else {
      verb = conjugation.particle(row) + conjugation.past(row, plural: register.isPlural)
    }
    return ([register.subject] + words(field, slot: hasTime ? nil : slot, extra: extra) + [verb]).joined(separator: " ")
  }

  /// Ge with a strong past is said with the perfect; only the closed list has a past.
  private var isStrongUnsure: Bool {
    let past = conjugation.past(clause.verbRow, plural: false)
    return !["zei", "vroeg", "liet", "moest", "belde"].contains(past)
      && view.lexemes.vocabulary.isStrong(clause.verbRow)
  }

  /// *heb zitten gamen*, *zat te gamen*
  private var hasPosture: Bool {
    guard clause.nonfinite >= 0, view.lexeme(clause.nonfinite).forms.contains(.infinitive), clause.tense != .perfect
    else { return false }
    return clause.finiteRowForPosture(view) >= 0
  }

  /// *je belde* of *je had kunnen bellen*: the past of the verb that carries the meaning.
  func pastOfMeaning() -> String? {
    guard clause.nonfinite >= 0, !(register.subject == "ge" && isStrongUnsure) else { return nil }
    let verb = conjugation.particle(clause.verbRow) + conjugation.past(clause.verbRow, plural: register.isPlural)
    return ([register.subject] + words(field, slot: nil, extra: nil) + [verb]).joined(separator: " ")
  }

  /// *je niet naar me luistert*, *je me niet hebt gebeld*
  func verbFinal(replacing extra: String?) -> String? {
    guard clause.order != .imperative, clause.order != .question else { return nil }
    let finite = agreeing()
    guard let finite else { return nil }
    var verbs = [String]()
    if clause.particle >= 0, clause.nonfinite < 0 {
      verbs = [view.text(clause.particle) + finite]
    } else if clause.nonfinite >= 0 {
      if view.spelled(clause.nonfinite - 1, "te") { return nil }
      verbs = [finite, view.text(clause.nonfinite)]
    } else {
      verbs = [finite]
    }
    return ([register.subject] + words(field, slot: nil, extra: extra) + verbs).joined(separator: " ")
  }

  /// The finite verb as it is after its subject: *luister je* becomes *je luistert*.
  private func agreeing() -> String? {
    let text = view.text(clause.finite).loweredFirst
    guard clause.order == .inverted, clause.subject >= 0, view.spelled(clause.subject, in: "je jij"),
      clause.tense == .present || clause.tense == .perfect
    else { return text }
    let form = view.lexeme(clause.finite).forms
    if view.spelled(clause.finite, "heb") { return "hebt" }
    if view.spelled(clause.finite, "ben") { return "bent" }
    if form.contains(.stemT) || form.contains(.past) { return text }
    return text.hasSuffix("t") ? text : text + "t"
  }
}

extension Clause {
  /// The posture verb of a progressive, or -1: *zit te gamen*, *hebt zitten gamen*.
  func finiteRowForPosture(_ view: SentenceView) -> Int32 {
    for i in tokens
    where view.spelled(i, in: "zitten lopen staan liggen zit zat loopt loop staat sta stond ligt lig lag")
      && i != nonfinite
    {
      if let row = view.lexemes.readings(of: view.lexeme(i)).first(where: { !$0.isJoined })?.row { return row }
    }
    return -1
  }
}

extension SentenceView {
  /// The classes of a row of the verb table.
  func verbClasses(_ row: Int32) -> VerbClass { lexemes.vocabulary.classes(row) }
}
