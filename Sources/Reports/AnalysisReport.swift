import Dutch
package import Imago

/// Writes what `analyse` shows: JSON for tools, a page for people.
package enum AnalysisReport {
  /// A text that was analysed.
  package struct File: Sendable {
    package var path: String
    package var text: [UInt8]
    /// Bytes of the file before the text that offsets count.
    package var leading: Int
    package var analysis: TextAnalysis

    package init(path: String, text: [UInt8], leading: Int, analysis: TextAnalysis) {
      self.path = path
      self.text = text
      self.leading = leading
      self.analysis = analysis
    }
  }

  /// Version 1 of the analysis as JSON, with a line end.
  package static func json(_ files: [File]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.array("files") { json in
        for file in files {
          json.object { json in
            json.member("path", file.path)
            let lines = LineIndex(file.text)
            json.array("sentences") { json in
              for sentence in file.analysis.sentences { json.sentence(sentence, lines, file.leading) }
            }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The analysis for people: each sentence with its clauses, and for each clause who does what.
  ///
  /// - Parameter width: columns.
  package static func text(_ files: [File], width: Int, colour: Bool) -> String {
    let page = Page(width: width, paint: Paint(isOn: colour))
    var text = ""
    for file in files {
      if files.count > 1 { text += page.paint.bold(TerminalText.clean(file.path)) + "\n\n" }
      let lines = LineIndex(file.text)
      for sentence in file.analysis.sentences { text += page.sentence(sentence, file.text, lines) + "\n" }
    }
    return text
  }
}

extension JSONWriter {
  fileprivate mutating func sentence(_ sentence: TextAnalysis.Sentence, _ lines: LineIndex, _ leading: Int) {
    object { json in
      json.place("range", sentence.range, lines, leading)
      json.optional("speaker", sentence.speaker)
      json.optional("role", sentence.role?.rawValue)
      json.array("tokens") { json in
        for token in sentence.tokens {
          json.object { json in
            json.place("range", token.range, lines, leading)
            json.member("text", token.text)
            json.member("folded", token.folded)
          }
        }
      }
      json.array("clauses") { json in
        for clause in sentence.clauses { json.clause(clause, lines, leading) }
      }
    }
  }

  private mutating func clause(_ clause: TextAnalysis.Clause, _ lines: LineIndex, _ leading: Int) {
    object { json in
      json.place("range", clause.range, lines, leading)
      if let subject = clause.subject {
        json.object("subject") { json in
          json.place("range", subject.range, lines, leading)
          json.member("person", subject.person.name)
        }
      } else {
        json.name("subject")
        json.null()
      }
      if let verb = clause.finiteVerb {
        json.object("finiteVerb") { json in
          json.place("range", verb.range, lines, leading)
          json.member("lemma", verb.lemma)
        }
      } else {
        json.name("finiteVerb")
        json.null()
      }
      if let particle = clause.particle {
        json.object("particle") { json in json.place("range", particle, lines, leading) }
      } else {
        json.name("particle")
        json.null()
      }
      json.member("order", clause.order.name)
      json.name("negated")
      json.boolean(clause.isNegated)
      json.name("quoted")
      json.boolean(clause.isQuoted)
      json.name("framed")
      json.boolean(clause.isFramed)
    }
  }

  /// Writes a member with a string or null.
  private mutating func optional(_ key: StaticString, _ value: String?) {
    name(key)
    if let value { string(value) } else { null() }
  }
}

/// How the analysis looks on a terminal.
private struct Page {
  var width: Int
  var paint: Paint

  /// A sentence with its place, and its clauses under it.
  func sentence(_ sentence: TextAnalysis.Sentence, _ text: [UInt8], _ lines: LineIndex) -> String {
    let place = lines.position(at: sentence.range.lowerBound)
    var header = "\(place.line):\(place.column)"
    if let speaker = sentence.speaker {
      header += "  \(TerminalText.clean(speaker))"
      if let role = sentence.role { header += " (\(role.rawValue))" }
    }
    var out = paint.quiet(header) + "\n"
    for line in TerminalText.wrap(string(text, sentence.range), width: width) { out += paint.bold(line) + "\n" }
    for clause in sentence.clauses {
      let words = clause.own.map { string(text, $0) }.joined(separator: " ... ")
      out += indented(words, by: 2)
      out += indented(facts(clause, text).joined(separator: " · "), by: 4, quiet: true)
    }
    let respelled = sentence.tokens.filter { $0.isWord && $0.folded != $0.text.lowercased() }
    if !respelled.isEmpty {
      let pairs = respelled.map { "\($0.text) als \($0.folded)" }
      out += indented("gelezen: " + pairs.joined(separator: ", "), by: 2, quiet: true)
    }
    return out
  }

  /// What is known of a clause, in the order in which one would tell it.
  private func facts(_ clause: TextAnalysis.Clause, _ text: [UInt8]) -> [String] {
    var facts = [clause.kind == .root ? clause.order.dutchName : clause.kind.dutchName]
    if let subject = clause.subject {
      facts.append("onderwerp: \(string(text, subject.range)) (\(subject.person.dutchName))")
    }
    if let verb = clause.finiteVerb {
      var shown = string(text, verb.range)
      if let particle = clause.particle, particle.lowerBound > verb.range.upperBound {
        shown += " ... " + string(text, particle)
      }
      facts.append("persoonsvorm: \(shown) (\(verb.lemma), \(clause.tense.dutchName))")
    }
    if let main = clause.mainVerb { facts.append("hoofdwerkwoord: \(string(text, main.range)) (\(main.lemma))") }
    if clause.isNegated { facts.append("ontkennend") }
    if clause.isQuoted { facts.append("aangehaald") }
    if clause.isFramed { facts.append("als eigen idee gebracht") }
    return facts
  }

  /// A text in lines that start further to the right.
  private func indented(_ text: String, by columns: Int, quiet: Bool = false) -> String {
    let margin = String(repeating: " ", count: columns)
    return TerminalText.wrap(text, width: max(width - columns, 20))
      .map { margin + (quiet ? paint.quiet($0) : $0) + "\n" }.joined()
  }

  /// A stretch of the text, fit for a terminal.
  private func string(_ text: [UInt8], _ range: Range<Int>) -> String {
    TerminalText.clean(String(decoding: text[range], as: UTF8.self))
  }
}

extension Person {
  /// The name in JSON.
  var name: String {
    switch self {
    case .ik: "ik"
    case .ander: "ander"
    case .wij: "wij"
    case .derde: "derde"
    case .ding: "ding"
    case .algemeen: "algemeen"
    }
  }

  fileprivate var dutchName: String {
    switch self {
    case .ik: "ik"
    case .ander: "de ander"
    case .wij: "wij"
    case .derde: "iemand anders"
    case .ding: "een ding"
    case .algemeen: "iedereen"
    }
  }
}

extension ClauseOrder {
  /// The name in JSON.
  var name: String {
    switch self {
    case .main: "main"
    case .inverted: "inverted"
    case .final: "final"
    case .imperative: "imperative"
    case .question: "question"
    }
  }

  fileprivate var dutchName: String {
    switch self {
    case .main: "hoofdzin"
    case .inverted: "hoofdzin met omkering"
    case .final: "bijzin"
    case .imperative: "gebiedende wijs"
    case .question: "vraag"
    }
  }
}

extension ClauseKind {
  fileprivate var dutchName: String {
    switch self {
    case .root: "hoofdzin"
    case .content: "bijzin, wat er gezegd of gedacht wordt"
    case .conditional: "bijzin, voorwaarde"
    case .temporal: "bijzin, tijd"
    case .causal: "bijzin, reden"
    case .adverbial: "bijzin"
    case .relative: "bijzin bij een naamwoord"
    case .embeddedQuestion: "bijzin, ingebedde vraag"
    case .infinitival: "te-zin"
    case .verbless: "zonder persoonsvorm"
    }
  }
}

extension Tense {
  fileprivate var dutchName: String {
    switch self {
    case .present: "tegenwoordige tijd"
    case .past: "verleden tijd"
    case .perfect: "voltooid"
    case .pluperfect: "voltooid verleden"
    }
  }
}
