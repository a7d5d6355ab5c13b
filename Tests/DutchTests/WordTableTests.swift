import Testing

@testable import Dutch

@Suite("Words are found")
struct WordTableTests {
  /// Words of an embedded lexicon and made-up neighbours of them.
  private static let words: [String] = LexiconFile.embedded.flatMap { file in
    (try? file.entries().map(\.text)) ?? []
  }

  @Test("by a table as by a dictionary")
  func tableAgreesWithDictionary() {
    var table = WordTable(capacity: 4)
    defer { table.deallocate() }
    var arena = ByteArena()
    defer { arena.deallocate() }
    var dictionary: [String: Int] = [:]
    for (index, word) in Self.words.enumerated() {
      let bytes = Array(word.utf8)
      let isNew = bytes.withUnsafeBufferPointer { table.insert(arena.store($0), index).isNew }
      #expect(isNew == (dictionary[word] == nil))
      if isNew { dictionary[word] = index }
    }
    #expect(table.count == dictionary.count)
    for word in Self.words {
      for other in [word, word + "q", String(word.dropLast()), String(word.reversed())] {
        let found = Array(other.utf8).withUnsafeBufferPointer { $0.isEmpty ? nil : table[$0] }
        #expect(found == dictionary[other], "\(other)")
      }
    }
  }

  @Test("by the trace of a list whenever they are in it")
  func traceMissesNothing() {
    for start in stride(from: 0, to: Self.words.count - 40, by: 40) {
      var trace = WordTrace()
      let some = Self.words[start..<start + 40]
      for word in some { Array(word.utf8).withUnsafeBufferPointer { trace.add(WordHash.of($0)) } }
      #expect(
        some.allSatisfy { word in Array(word.utf8).withUnsafeBufferPointer { trace.mayContain(WordHash.of($0)) } })
      #expect(!trace.mayMeet(WordTrace()))
    }
  }

  @Test("by an arena where they were put, long ones too")
  func arenaKeepsWords() {
    var arena = ByteArena()
    defer { arena.deallocate() }
    let lengths = [1, 30_000, 7, 100_000, 40_000, 16_384, 16_385, 5]
    let kept = lengths.enumerated().map { index, length in
      [UInt8](repeating: UInt8(index), count: length).withUnsafeBufferPointer { arena.store($0) }
    }
    for (index, bytes) in kept.enumerated() {
      #expect(bytes.count == lengths[index] && bytes.allSatisfy { $0 == UInt8(index) })
    }
    #expect(arena.count == lengths.reduce(0, +))
  }
}

@Suite("Every verb of the table")
struct VerbTableTests {
  @Test("is read from the forms that are made of it")
  func formsAreRead() {
    let vocabulary = Vocabulary.shared
    let conjugation = Conjugation(vocabulary)
    var expected: [(form: String, lemma: String, kind: VerbForm)] = []
    for row in 0..<Int32(vocabulary.verbs.rows.count) {
      let particle = conjugation.particle(row)
      let lemma = vocabulary.lemma(row)
      expected.append((lemma, lemma, .infinitive))
      expected.append((particle + conjugation.past(row, plural: false), lemma, .pastSingular))
      expected.append((particle + conjugation.past(row, plural: true), lemma, .pastPlural))
    }
    let text = Array(expected.map(\.form).joined(separator: "\n").utf8)
    let analyser = Analyser()
    var passage = Passage()
    text.withUnsafeBufferPointer { analyser.analyse($0, in: 0..<text.count, lines: .everyLine, into: &passage) }
    #expect(passage.tokens.count == expected.count)
    var missing: [String] = []
    for (token, wanted) in zip(passage.tokens, expected) {
      let isRead = analyser.lexemes.readings(of: analyser.lexemes[token.lexeme]).contains {
        $0.row >= 0 && $0.form.contains(wanted.kind) && vocabulary.lemma($0.row) == wanted.lemma
      }
      // Words of closed classes are not read as verbs.
      let isClosed = !analyser.lexemes[token.lexeme].grammar.isEmpty
      if !isRead, !isClosed { missing.append("\(wanted.form) (\(wanted.lemma))") }
    }
    #expect(missing.isEmpty, "\(missing.prefix(20))")
  }
}
