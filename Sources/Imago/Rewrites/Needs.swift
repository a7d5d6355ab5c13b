internal import Dutch

/// What somebody may feel and need who says a verdict of a class, from `lexicons/behoeften.txt`.
struct Need {
  /// *alleen, moe of boos*
  var feelings: String
  /// *hulp of rust*
  var needs: String

  /// The words that tell of a class where no verdict does, to its need.
  static let byWord: [String: Need] = entries.reduce(into: [:]) { needs, entry in
    for word in (entry.keys["woorden"] ?? "").split(separator: " ") { needs[String(word)] = byClass[entry.text] }
  }

  /// The needs by the class that verdicts name with the key `klasse`; read when the first is asked for.
  static let byClass: [String: Need] = entries.reduce(into: [:]) { needs, entry in
    guard let feelings = entry.keys["gevoel"], let nouns = entry.keys["behoefte"] else {
      preconditionFailure("\(entry.file):\(entry.line): a class has a gevoel and a behoefte")
    }
    needs[entry.text] = Need(feelings: feelings, needs: nouns)
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
  /// formula or verdict in the sentence, else by what it is about.
  func need(behind hit: Hit) -> Need? {
    // Entries are made when they are asked for, so the first that names a class ends it.
    if let need = hit.entry.flatMap(need(of:)) { return need }
    for match in view.matches(.formula) { if let need = need(of: view.entry(match)) { return need } }
    for i in view.tokens where view.isWord(i) && !view.isQuoted(i) && isVerdict(i) {
      for sense in [Sense.judgement, .label] {
        for entry in view.entries(i, sense) { if let need = need(of: entry) { return need } }
      }
    }
    return view.tokens.lazy.filter { view.isWord($0) && !view.isQuoted($0) }
      .compactMap { Need.byWord[view.text($0).lowercased()] }.first
  }

  private func need(of entry: Vocabulary.Entry) -> Need? { entry.keys["klasse"].flatMap { Need.byClass[$0] } }
}
