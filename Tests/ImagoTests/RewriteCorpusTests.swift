import Dutch
import Foundation
import Testing

@testable import Imago

/// The texts rewrites are tried on: labelled messages, examples of the rules, examples of the lexicons.
enum RewriteTexts {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  private struct Message: Decodable {
    var text: String
    var sentences: [Sentence]
    struct Sentence: Decodable { var s: String }
  }

  private static let labelled: [Message] = ["berichten", "eigen", "schrijver-a"].flatMap { name in
    let file = root.appending(path: "Tests/Corpus/\(name).jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [Message]() }
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Message.self, from: Data($0.utf8)) }
  }

  static let messages = labelled.map(\.text)
  static let sentences = labelled.flatMap { $0.sentences.map(\.s) }

  static let ruleExamples = AllRules.examples.flatMap(\.examples).filter(\.isFlagged)
    .map { $0.text.replacing("«", with: "").replacing("»", with: "") }

  static let lexiconExamples: [String] = {
    let folder = root.appending(path: "lexicons")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap { file in
      ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
        .filter { $0.hasPrefix("+ ") }
        .map { $0.dropFirst(2).description.replacing("«", with: "").replacing("»", with: "") }
    }
  }()

  static let all = messages + ruleExamples + lexiconExamples

  /// What is found in all of them, with the sentence it is about.
  static let found: [(text: String, sentence: String, finding: Finding)] = {
    guard let linter = try? Linter() else { return [] }
    return all.flatMap { text in
      let bytes = Array(text.utf8)
      return linter.check(bytes).findings.map { finding in
        (text, String(decoding: bytes[finding.sentence], as: UTF8.self), finding)
      }
    }
  }()
}

@Suite struct RewriteCorpus {
  @Test func `There are texts to try`() {
    #expect(RewriteTexts.messages.count >= 250)
    #expect(RewriteTexts.ruleExamples.count >= 50)
    #expect(RewriteTexts.lexiconExamples.count >= 1000)
  }

  @Test func `No rewrite is found fault with, its slots empty or filled`() throws {
    var settings = Settings()
    settings.buildsRewrites = false
    let judge = try Linter(settings: settings)
    var tried: Set<String> = []
    for (text, _, finding) in RewriteTexts.found where finding.rule != "lengte" {
      for suggestion in finding.suggestions
      where suggestion.applicability != .safe && tried.insert(suggestion.text).inserted {
        for version in [suggestion.text] + SlotReader.fillings(of: suggestion.text) {
          let faults = judge.check(Array(version.utf8)).findings.filter { $0.level > .hint }
          #expect(faults.isEmpty, "\(text) -> \(version): \(faults.map(\.message))")
        }
      }
    }
    #expect(tried.count > 300)
  }

  @Test func `Every warning and error offers a rewrite or a question`() {
    for (text, _, finding) in RewriteTexts.found where finding.level >= .warning {
      #expect(!finding.suggestions.isEmpty || finding.question != nil, "\(text): \(finding.rule)")
    }
  }

  @Test func `A draft that was rewritten stays as it is`() throws {
    let linter = try Linter()
    for text in RewriteTexts.messages + RewriteTexts.ruleExamples {
      let once = Redraft.best(Array(text.utf8)) { linter.check($0) }
      let twice = Redraft.best(once) { linter.check($0) }
      #expect(once == twice, "\(String(decoding: once, as: UTF8.self)) -> \(String(decoding: twice, as: UTF8.self))")
    }
  }

  @Test func `Nothing is invented: every word is the draft's, the template's or asked for`() {
    let reader = WordReader()
    for (text, sentence, finding) in RewriteTexts.found where finding.level >= .warning && finding.rule != "lengte" {
      let own = reader.words(sentence)
      for suggestion in finding.suggestions {
        let new = reader.words(SlotReader.withoutSlots(suggestion.text)).filter { word in
          !WordReader.template.contains(word.text)
            && !own.contains {
              $0.text == word.text || !$0.verbs.isDisjoint(with: word.verbs) || $0.particles.contains(word.text)
            }
        }
        #expect(new.isEmpty, "\(text) -> \(suggestion.text): \(new.map(\.text))")
      }
    }
  }
}

/// Words with the verbs they may be a form of.
private final class WordReader {
  struct Word {
    var text: String
    /// Infinitives without particle.
    var verbs: Set<String>
    /// Their separable particles.
    var particles: Set<String>
  }

  private let analyser = Analyser()
  private var passage = Passage()

  func words(_ text: String) -> [Word] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      analyser.analyse(buffer, in: 0..<buffer.count, lines: .automatic, into: &passage)
      let conjugation = Conjugation(analyser.vocabulary)
      return passage.tokens.filter { $0.kind == .word && $0.lexeme >= 0 }.map { token in
        let readings = analyser.lexemes.readings(of: analyser.lexemes[token.lexeme]).filter { $0.row >= 0 }
        return Word(
          text: String(decoding: buffer[token.range], as: UTF8.self).lowercased(),
          verbs: Set(readings.map { conjugation.baseInfinitive($0.row) }),
          particles: Set(readings.map { conjugation.particle($0.row) }))
      }
    }
  }

  /// The words templates are made of: function words, frames, opposites, and what the lexicons offer for a verdict.
  static let template: Set<String> = {
    var words = Set(
      """
      ik je u jullie ge hij ze hem haar hen jou me mij het er en dat als toen of van aan voor bij om over met de een was waart waren werd
      word voelde voel heb had hadden zei zeiden zou zouden zoudt wil willen wilt wilde wilden dacht even idee klopt niet niets geen graag
      gehad gehoord volgende keer weet wist wisten ging ervan uit bang rekende erop behoefte pijn deed luidere stem zijn haar hun zag later
      terwijl iets kreeg blij belletje telefoontje appje seintje berichtje bedankje hulp praten overnemen laten uitpraten opruimen wegzetten dichtdoen
      uitdoen weg leggen vragen fijn vinden vond mis mis schuldig zie anders spijt bedoelde kwam hoe hier volhoud zo dit liep gehoopt te zal
      zullen we hebben weten gaat ervoor erbij eraan ermee erop erover daarover daarmee daarvan daarbij daaraan daarop daarvoor uitmaakt begrepen worden wordt hoop gebeurt zeg eigenlijk veel
      onthouden weer samen doen afspreken wacht nog rustiger rijden helpen horen thuis om herinner raak geïrriteerd vervelend raakt nodig
      respect vertrouwen steun waardering begrip eerder al raakte
      """.split(whereSeparator: \.isWhitespace).map(String.init))
    for name in LexiconFile.embedded.map(\.name) where name.hasPrefix("oordelen-") || name.hasPrefix("verwijten-") {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../lexicons/\(name)")
      for line in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n") {
        for column in line.split(separator: "|").dropFirst() {
          let text = column.drop { $0 == " " }
          guard ["staat:", "uitweg:", "neutraal:", "effect:"].contains(where: text.hasPrefix) else { continue }
          words.formUnion(text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init))
        }
      }
    }
    return words
  }()
}
