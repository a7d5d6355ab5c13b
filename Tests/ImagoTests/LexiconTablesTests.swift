import Testing

@testable import Dutch

@Suite("The embedded tables of the lexicons")
struct LexiconTablesTests {
  @Test("are part of the program")
  func areEmbedded() {
    #expect(LexiconTables.areEmbedded, "the plugin wrote none, or Sources/CLexiconTables does not find what it wrote")
  }

  @Test("know the words and patterns that the text holds")
  func wordsAreKnown() throws {
    let verbs = VerbTable(LexiconFile.embedded("werkwoorden.txt"))
    let embedded = Analyser(vocabulary: .shared)
    let made = Analyser(vocabulary: try Vocabulary(adding: [], verbs: verbs))
    let weights = [SignWeights.file.name, SignWeights.ruleFile.name]
    for file in LexiconFile.embedded where !weights.contains(file.name) {
      let text = Array(file.contents)
      text.withUnsafeBufferPointer { text in
        var (passage, other) = (Passage(), Passage())
        embedded.analyse(text, in: 0..<text.count, lines: .everyLine, into: &passage)
        made.analyse(text, in: 0..<text.count, lines: .everyLine, into: &other)
        #expect(passage.tokens.map { "\($0)" } == other.tokens.map { "\($0)" }, "\(file.name)")
        #expect(passage.matches.map { "\($0)" } == other.matches.map { "\($0)" }, "\(file.name)")
        for (token, twin) in zip(passage.tokens, other.tokens) where token.lexeme >= 0 {
          let (lexeme, same) = (embedded.lexemes[token.lexeme], made.lexemes[twin.lexeme])
          #expect(
            lexeme.spelling.elementsEqual(same.spelling) && lexeme.grammar == same.grammar
              && embedded.lexemes.readings(of: lexeme).elementsEqual(made.lexemes.readings(of: same))
              && embedded.lexemes.entries(of: lexeme).elementsEqual(made.lexemes.entries(of: same))
              && lexeme.patternLink == same.patternLink && lexeme.isAnchor == same.isAnchor,
            "\(String(decoding: lexeme.spelling, as: UTF8.self))")
        }
      }
    }
  }

  @Test("weigh what the text weighs")
  func weightsAreEqual() {
    for (embedded, file) in [(SignWeights.tone, SignWeights.file), (.rules, SignWeights.ruleFile)] {
      let made = SignWeights(file)
      #expect(embedded.toneLines.map { "\($0)" } == made.toneLines.map { "\($0)" })
      #expect(embedded.rules.map { "\($0)" } == made.rules.map { "\($0)" })
      let kinds = [nil] + made.rules.map { SignHash(of: $0.rule) }
      for line in file.contents.split(separator: UInt8(ascii: "\n")) {
        let key = SignHash(of: Array(line.prefix { $0 != UInt8(ascii: "|") }.dropLast()))
        for kind in kinds {
          let hash = kind.map(key.finished(as:)) ?? key.finished
          #expect(embedded.table[hash] == made.table[hash])
        }
      }
    }
  }
}

extension SignHash {
  fileprivate init(of key: String) { self.init(of: Array(key.utf8)) }

  fileprivate init(of key: [UInt8]) {
    self.init()
    key.withUnsafeBufferPointer { add(allOf: $0) }
  }
}
