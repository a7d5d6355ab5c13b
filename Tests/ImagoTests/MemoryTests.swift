import Foundation
import Imago
import Testing

/// A linter that remembers the text before this one says the same as one that does not.
@Suite struct MemoryTests {
  @Test func `After every change the report is that of a new linter`() throws {
    let paragraphs = [
      "Lieverd, gisteren kwam je om negen uur thuis.", "Jij luistert nooit naar me. Wat ben jij lui! Ik mis je.",
      "# zenderlint-disable-next-line absoluut\nJij luistert nooit naar me.", "Mijn man is zo kil. Hij helpt nooit.",
      "Je moet altijd alles beter weten. Waarom doe je nooit iets?", "U luistert nooit.", "Ge luistert nooit.",
      "Jij luistert nooit naar me. Wat ben jij lui! Ik mis je.",
    ]
    let remembering = try Linter()
    remembering.remembersText = true
    let texts = [
      Array(paragraphs.indices), [1, 0, 2, 3], [0, 2, 1], [4, 1, 7], [5, 1], [6, 1], [1], [], [1, 3, 4, 5, 6, 7, 0],
      [3, 1, 1, 1],
    ]
    for text in texts {
      let bytes = Array(text.map { paragraphs[$0] }.joined(separator: "\n\n").utf8)
      #expect(remembering.check(bytes) == (try Linter().check(bytes)))
      #expect(remembering.check(bytes) == (try Linter().check(bytes)))
    }
  }
}

@Test("What is offered for a sentence does not depend on the texts that came before")
func offersFollowTheirOwnMessage() throws {
  let sentence = "Kennelijk was uw werk weer belangrijker."
  let texts = ["Ge zijt nooit thuis. \(sentence)", "U bent nooit thuis. \(sentence)"].map { Array($0.utf8) }
  let forth = try Linter()
  let back = try Linter()
  let first = texts.map { forth.check($0) }
  let second = Array(texts.reversed().map { back.check($0) }.reversed())
  #expect(first == second)
}
