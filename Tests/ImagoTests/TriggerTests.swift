import Dutch
import Foundation
import Testing

@testable import Imago

/// Rules and constructions are asked only of sentences that hold their trigger; here each is asked of all the others too.
@Suite struct TriggerTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus")

  /// The texts of the labelled messages and sentences, and of the lists of neutral sentences and constructions; those that
  /// are set aside are not read.
  private static let texts: [String] = {
    struct Labelled: Decodable {
      var text: String?
      var s: String?
    }
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    let read = files.filter { !$0.lastPathComponent.hasPrefix("opzij") }.sorted { $0.path < $1.path }
    return read.flatMap { file -> [String] in
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      guard file.pathExtension == "jsonl" else { return [text] }
      return text.split(separator: "\n").compactMap { line in
        let labelled = try? JSONDecoder().decode(Labelled.self, from: Data(line.utf8))
        return labelled?.text ?? labelled?.s
      }
    } + RewriteTexts.ruleExamples + RewriteTexts.lexiconExamples
  }()

  @Test func `What is not triggered would have said nothing`() {
    #expect(count(Self.texts, Settings()) > 50_000)
  }

  @Test func `What is not triggered in a line by itself would have said nothing`() {
    var settings = Settings()
    settings.eachLine = true
    #expect(count(Self.texts.enumerated().filter { $0.offset % 5 == 0 }.map(\.element), settings) > 10_000)
  }

  /// Checks the sentences of some texts; returns how many there are.
  private func count(_ texts: [String], _ settings: Settings) -> Int {
    let walker = MessageWalker(settings: settings)
    var sentences = 0
    for text in texts {
      let reading = Reading(Array(text.utf8), settings: settings)
      reading.text.withUnsafeBufferPointer { bytes in
        for message in reading.messages {
          walker.walk(message, in: bytes) { views, _ in
            sentences += views.count
            for view in views where !view.tokens.isEmpty { check(view) }
          }
        }
      }
    }
    return sentences
  }

  /// Asks whatever is not triggered in a sentence.
  private func check(_ view: SentenceView) {
    var triggered: Set<Int> = []
    AllRules.triggers.forEachTriggered(by: TriggerBits(view)) { triggered.insert($0) }
    let scene = Scene(view)
    for (place, construction) in Constructions.all.enumerated() where !triggered.contains(place) {
      if construction.find(scene) != nil {
        Issue.record("the trigger of construction \(construction.id) is too narrow: “\(view.text(view.tokens))”")
      }
    }
    for (place, family) in AllRules.constructions.enumerated()
    where !triggered.contains(Constructions.all.count + place) {
      if !family.look(at: view).isEmpty {
        Issue.record("the trigger of \(family) is too narrow: “\(view.text(view.tokens))”")
      }
    }
    let firstRule = Constructions.all.count + AllRules.constructions.count
    for (place, rule) in AllRules.sentenceRules.enumerated() where !triggered.contains(firstRule + place) {
      if !rule.look(at: view).isEmpty {
        Issue.record("the trigger of \(rule) is too narrow: “\(view.text(view.tokens))”")
      }
    }
  }
}
