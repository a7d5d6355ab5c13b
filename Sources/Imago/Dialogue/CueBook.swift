internal import Dutch

/// A cue found in an utterance.
struct CueMatch: Sendable {
  var cue: Cue
  /// Indices of the words it spans.
  var words: Range<Int>
}

/// A set of cues.
struct CueSet: OptionSet, Sendable {
  var rawValue: UInt64
}

/// Phrases, matched word by word.
///
/// A phrase is written as its words: `a/b` is one of both, `word?` may be left out, `_` is any one word and `~` up to
/// four words in between. All second persons are written `je`, and `mij` is `me` (see `Spelling.key`).
struct CueBook: Sendable {
  private struct Element: Sendable {
    /// Word numbers; empty for any word.
    var words: [Int32]
    var optional = false
    /// Up to four words.
    var gap = false
  }

  private struct Phrase: Sendable {
    var cue: Cue
    var elements: [Element]
  }

  private(set) var vocabulary: [String: Int32] = [:]
  /// Phrases by the number of their first word.
  private var phrases: [[Phrase]] = []

  /// Reads a lexicon whose sections are those of `Cues.sections`.
  init(_ file: LexiconFile) {
    do {
      try file.forEachEntry { section, text, _, line in
        let phrase = String(decoding: text, as: UTF8.self)
        guard section >= 0, let cue = Cue(rawValue: UInt8(section)) else {
          throw LexiconError(file: file.name, line: line, reason: "an entry stands before the first section")
        }
        let elements = phrase.split(separator: " ").map { element(String($0)) }
        precondition(!elements[0].words.isEmpty && !elements[0].optional, "\(file.name):\(line): start with a word")
        for word in elements[0].words { phrases[Int(word)].append(Phrase(cue: cue, elements: elements)) }
      } onSection: { name, _, line in
        guard let cue = Cues.sections[name] else {
          throw LexiconError(file: file.name, line: line, reason: "no step of the dialogue is called \(name)")
        }
        return Int(cue.rawValue)
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private mutating func element(_ source: String) -> Element {
    if source == "~" { return Element(words: [], gap: true) }
    if source == "_" { return Element(words: []) }
    let optional = source.hasSuffix("?")
    let words = (optional ? String(source.dropLast()) : source).split(separator: "/").map { number(String($0)) }
    return Element(words: words, optional: optional)
  }

  private mutating func number(_ word: String) -> Int32 {
    if let known = vocabulary[word] { return known }
    let new = Int32(vocabulary.count)
    vocabulary[word] = new
    phrases.append([])
    return new
  }

  /// Appends the cues of a sentence; quoted words hold none.
  func match(_ words: [SpokenWord], in sentence: SpokenSentence, into matches: inout [CueMatch]) {
    for start in sentence.words where words[start].id >= 0 && !words[start].quoted {
      for phrase in phrases[Int(words[start].id)] {
        guard phrase.cue.fits(question: sentence.isQuestion),
          let end = end(phrase.elements, 1, words, start + 1, sentence.words.upperBound)
        else { continue }
        matches.append(CueMatch(cue: phrase.cue, words: start..<end))
      }
    }
  }

  private func end(_ elements: [Element], _ at: Int, _ words: [SpokenWord], _ index: Int, _ limit: Int) -> Int? {
    guard at < elements.count else { return index }
    let element = elements[at]
    if element.gap {
      for skip in 0...4 where index + skip <= limit {
        if let end = end(elements, at + 1, words, index + skip, limit) { return end }
      }
      return nil
    }
    if index < limit, element.words.isEmpty || element.words.contains(words[index].id),
      let end = end(elements, at + 1, words, index + 1, limit)
    {
      return end
    }
    return element.optional ? end(elements, at + 1, words, index, limit) : nil
  }
}
