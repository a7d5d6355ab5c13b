package import Dutch

/// What the linter sees in a text: sentences, their words, their clauses. All ranges are UTF-8 bytes of the text.
package struct TextAnalysis: Sendable {
  /// A sentence and whose it is.
  package struct Sentence: Sendable {
    package var range: Range<Int>
    /// The name or label of the speaker in a text with speakers.
    package var speaker: String?
    package var role: Role?
    package var tokens: [Token] = []
    package var clauses: [Clause] = []
  }

  /// A word, number, mark or emoji.
  package struct Token: Sendable {
    package var range: Range<Int>
    package var text: String
    /// The spelling under which it is looked up: lower case, chat spelling undone.
    package var folded: String
    package var isWord: Bool
  }

  /// A clause: who does what, in which order.
  package struct Clause: Sendable {
    package var range: Range<Int>
    /// The stretches that belong to it alone, clauses inside it left out.
    package var own: [Range<Int>] = []
    package var kind: ClauseKind
    package var order: ClauseOrder
    package var opener: Range<Int>?
    package var subject: Subject?
    package var finiteVerb: Verb?
    /// The verb that carries the meaning, where it is not the finite one.
    package var mainVerb: Verb?
    package var particle: Range<Int>?
    package var tense: Tense
    package var isNegated: Bool
    package var isQuoted: Bool
    /// Whether it is marked as an interpretation of the speaker's own.
    package var isFramed: Bool
  }

  /// The subject of a clause; an elided one is that of the clause before.
  package struct Subject: Sendable {
    package var range: Range<Int>
    package var person: Person
  }

  /// A verb form and its infinitive, a parted particle joined.
  package struct Verb: Sendable {
    package var range: Range<Int>
    package var lemma: String
  }

  package var sentences: [Sentence] = []
}

/// Shows what the linter sees, without judging it. Keeps its buffers; use one per thread.
package final class Inspector {
  private let settings: Settings
  private let walker: MessageWalker

  package init(settings: Settings) {
    self.settings = settings
    walker = MessageWalker(settings: settings)
  }

  /// The sentences of a text in valid UTF-8.
  package func analyse(_ bytes: [UInt8], name: String = "") -> TextAnalysis {
    var analysis = TextAnalysis()
    let reading = Reading(bytes, name: name, silent: Suppressions(bytes).comments, settings: settings)
    reading.text.withUnsafeBufferPointer { text in
      for message in reading.messages {
        walker.walk(message, in: text) { views, _ in
          for view in views {
            var sentence = Self.sentence(view)
            sentence.speaker = message.speaker
            if reading.turns != nil { sentence.role = message.role }
            analysis.sentences.append(sentence)
          }
        }
      }
    }
    return analysis
  }

  private static func sentence(_ view: SentenceView) -> TextAnalysis.Sentence {
    var sentence = TextAnalysis.Sentence(range: view.sentence.bytes)
    sentence.tokens = view.tokens.map { i in
      let text = view.text(i)
      let spelling = view.passage.tokens[i].lexeme >= 0 ? view.lexemes.spelling(of: view.lexeme(i)) : Bytes.none
      return TextAnalysis.Token(
        range: view.byteRange(i..<i + 1), text: text,
        folded: spelling.isEmpty ? text : String(decoding: spelling, as: UTF8.self), isWord: view.isWord(i))
    }
    sentence.clauses = view.clauses.map { clause(view.clause($0), $0, view) }
    return sentence
  }

  private static func clause(_ clause: Clause, _ index: Int, _ view: SentenceView) -> TextAnalysis.Clause {
    var shown = TextAnalysis.Clause(
      range: view.byteRange(clause.tokens), kind: clause.kind, order: clause.order, tense: clause.tense,
      isNegated: clause.negation >= 0, isQuoted: clause.isQuoted, isFramed: clause.frame == .interpretation)
    var previous = -2
    for i in view.own(index) {
      if i == previous + 1, let last = shown.own.indices.last {
        shown.own[last] = shown.own[last].lowerBound..<Int(view.passage.tokens[i].end)
      } else {
        shown.own.append(view.byteRange(i..<i + 1))
      }
      previous = i
    }
    if clause.opener >= 0 { shown.opener = view.byteRange(clause.opener..<clause.opener + 1) }
    if clause.subject >= 0, let person = clause.person {
      shown.subject = TextAnalysis.Subject(
        range: view.byteRange(
          clause.subjectPhrase.isEmpty ? clause.subject..<clause.subject + 1 : clause.subjectPhrase),
        person: person)
    }
    if clause.finite >= 0 {
      shown.finiteVerb = verb(clause.finite, clause.finiteRow, view)
    }
    if clause.nonfinite >= 0 { shown.mainVerb = verb(clause.nonfinite, clause.verbRow, view) }
    if clause.particle >= 0 { shown.particle = view.byteRange(clause.particle..<clause.particle + 1) }
    return shown
  }

  private static func verb(_ token: Int, _ row: Int32, _ view: SentenceView) -> TextAnalysis.Verb {
    TextAnalysis.Verb(
      range: view.byteRange(token..<token + 1),
      lemma: row >= 0 ? view.lexemes.vocabulary.lemma(row) : view.text(token).lowercased())
  }
}
