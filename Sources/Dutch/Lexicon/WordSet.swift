/// A closed list of folded words, for rules that need a few by name.
package struct WordSet: Sendable, ExpressibleByStringLiteral {
  private let words: StaticString

  /// Words with a space between them. Nothing is built: the literal itself is searched.
  @inline(__always)
  package init(stringLiteral value: StaticString) { words = value }

  /// Whether a folded word is one of these.
  package func contains(_ word: Bytes) -> Bool {
    let text = Bytes(start: words.utf8Start, count: words.utf8CodeUnitCount)
    var start = 0
    while start + word.count <= text.count {
      let end = text.place(of: 0x20, from: start)
      if end - start == word.count {
        var i = 0
        while i < word.count, text[start + i] == word[i] { i += 1 }
        if i == word.count { return true }
      }
      start = end + 1
    }
    return false
  }

  /// Whether a folded word is one of these.
  package func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0) }
  }
}
