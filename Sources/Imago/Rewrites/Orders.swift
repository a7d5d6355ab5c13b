internal import Dutch

/// Orders as requests, read as lines of their own: *Haal het er vanavond nog af*, *Zet hem uit en kom mij halen*.
extension Rewriter {
  /// What an order asks, or two of them joined by *en*: *Wil je hem uitzetten en mij komen halen?*
  func request(orders index: Int) -> Draft? {
    guard !register.isThirdPerson, let orders = orders(in: index) else { return nil }
    let changes = orderEdits(index)
    var phrases: [String] = []
    for order in orders {
      guard let phrase = infinitive(ofOrder: order, changes) else { return nil }
      phrases.append(phrase)
    }
    return Draft(kind: .verzoek, text: "\(register.want) \(phrases.joined(separator: " en "))?")
  }

  /// What goes from an order: *nou eens*, *maar*; *die* is *de*.
  func orderEdits(_ index: Int) -> [Int: Recast.Edit] {
    var changes = edits(index)
    for i in view.own(index) where view.spelled(i, in: "maar dan") { changes[i] = .drop }
    for i in view.own(index)
    where view.spelled(i, "die") && view.isWord(i + 1) && view.grammar(i + 1).isDisjoint(with: .dateNoun)
      && !view.spelled(i + 1, "tijd") && view.grammar(i + 1).isDisjoint(with: [.adverb, .preposition, .particle])
    {
      changes[i] = .replace("de")
    }
    return changes
  }

  /// The tokens of an order, its verb first, and of the one that *en* joins to it; nil where they cannot be told apart.
  private func orders(in index: Int) -> [[Int]]? {
    let clause = view.clause(index)
    // *Ga met de hond lopen in plaats van te gamen*: what is done now goes.
    let end = view.find("in", "plaats", "van") ?? clause.tokens.upperBound
    let tokens = clause.tokens.filter {
      $0 >= clause.finite && $0 < end && view.passage.tokens[$0].kind != .endMark
        && view.passage.tokens[$0].kind != .emoji
        && !clause.subjectPhrase.contains($0)
    }
    let second = tokens.filter { opensOrder($0) }
    guard second.count <= 1, !tokens.contains(where: { view.spelled($0, "of") && opensOrder($0) }) else { return nil }
    guard let and = second.first else { return [tokens] }
    let rest = tokens.filter { $0 > and }
    guard let row = stemRow(rest[0]), isAskable(row) else { return nil }
    return [tokens.filter { $0 < and }, rest]
  }

  /// *en kom*, *of zoek*: a stem behind a coordinator that is no noun, or has what it is done to behind it.
  func opensOrder(_ i: Int) -> Bool {
    guard view.spelled(i, in: "en of"), view.isWord(i + 1), view.lexeme(i + 1).forms.contains(.stem),
      !view.lexeme(i + 1).forms.contains(.guessed), stemRow(i + 1) != nil
    else { return false }
    if view.grammar(i + 1).isEmpty || view.spelled(i + 1, in: "zeg zegt kom komt doe ga gaat help") { return true }
    return !view.grammar(i + 2).isDisjoint(with: [.determiner, .possessive, .objectIk, .objectThird, .objectOther])
  }

  /// The verb, without a particle, that a bare stem belongs to.
  private func stemRow(_ i: Int) -> Int32? {
    view.lexemes.readings(of: view.lexeme(i)).first { $0.form.contains(.stem) && !$0.isJoined && $0.row >= 0 }?.row
  }

  /// *het er vanavond nog afhalen*: the order as *je haalt ... af*, put verb-final, its verb as infinitive.
  private func infinitive(ofOrder order: [Int], _ changes: [Int: Recast.Edit]) -> String? {
    guard let first = order.first, let row = stemRow(first) else { return nil }
    let conjugation = Conjugation(view.lexemes.vocabulary)
    if order.count == 1 { return conjugation.infinitive(row) }
    let finite = conjugation.present(row, .je)
    let rest = written(Array(order.dropFirst()), changes)
    guard let words = subordinated("Je \(finite) \(rest).") else { return nil }
    return infinitive(of: words, subject: "je", finite: finite, row: row)
  }

  /// What a statement demands, read as a line of its own: *komend weekend hier willen slapen*.
  ///
  /// - Parameter modal: the verb of the wish: *willen*, *wil*.
  func infinitive(ofDemand index: Int, modal: String, _ changes: [Int: Recast.Edit]) -> String? {
    let clause = view.clause(index)
    guard clause.kind == .root, clause.order == .main || clause.order == .inverted, clause.subjectPhrase.count == 1,
      clause.finiteRow >= 0, view.clauses.allSatisfy({ $0 == index || isInside($0, index) })
    else { return nil }
    let tokens = clause.tokens.filter { $0 >= opening.end && view.passage.tokens[$0].kind != .endMark }
    guard let words = subordinated(written(tokens, changes).capitalisedFirst + ".") else { return nil }
    let isSecond = clause.order == .inverted && view.spelled(clause.subject, in: "je jij")
    let finite =
      isSecond
      ? Conjugation(view.lexemes.vocabulary).present(clause.finiteRow, .je) : view.text(clause.finite).loweredFirst
    return infinitive(
      of: words, subject: view.text(clause.subject).lowercased(), finite: finite, row: clause.finiteRow, modal: modal)
  }

  /// A verb-final clause without its subject, the finite verb as infinitive.
  ///
  /// - Parameters:
  ///   - finite: the form the verb has, without its particle.
  ///   - row: the verb without its particle.
  ///   - modal: what stands before the infinitive, or in the place of a modal.
  /// - Returns: nil where the form stands twice or not at all, or a preposition before it may be a part of it.
  func infinitive(of clause: String, subject: String, finite: String, row: Int32, modal: String? = nil)
    -> String?
  {
    let conjugation = Conjugation(view.lexemes.vocabulary)
    var words = clause.split(separator: " ").map(String.init)
    guard words.count > 1, words.removeFirst().lowercased() == subject else { return nil }
    func particle(_ word: String) -> String? {
      guard word.hasSuffix(finite) else { return nil }
      let particle = String(word.dropLast(finite.count))
      return particle.isEmpty || conjugation.row(particle: particle, base: row) != nil ? particle : nil
    }
    let places = words.indices.filter { particle(words[$0]) != nil }
    guard places.count == 1, let at = places.first, let joined = particle(words[at]) else { return nil }
    if joined.isEmpty, at > 0, mayBeParticle(words[at - 1]), !words.contains(where: { Self.pointing.contains($0) }) {
      return nil
    }
    let base = conjugation.baseInfinitive(row)
    let isModal = !view.lexemes.vocabulary.classes(row).isDisjoint(with: .modal)
    words[at] =
      switch modal {
      case nil: joined + base
      case let modal? where isModal: modal
      case let modal? where Recast.isAdverbial(joined): "\(joined) \(modal) \(base)"
      case let modal?: "\(modal) \(joined)\(base)"
      }
    return words.joined(separator: " ")
  }

  private static let pointing: Set<String> = ["er", "daar", "hier"]

  /// *die knoop door hakken*: a preposition that no noun follows.
  private func mayBeParticle(_ word: String) -> Bool {
    view.tokens.contains {
      view.grammar($0).contains(.preposition) && view.text($0) == word
        && (!view.isWord($0 + 1) || view.spelled($0 + 1, "en"))
    }
  }
}
