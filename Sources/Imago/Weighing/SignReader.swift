internal import Dutch

/// Reads the signs of every sentence of a text and says what the rules warn of without weighing: what a fit of the scale
/// needs to know.
package final class SignReader {
  /// One sentence.
  package struct Sentence {
    /// UTF-8 bytes from the start of the text.
    package var bytes: Range<Int>
    /// Its paragraph, counted from 0 in the text.
    package var paragraph: Int
    /// The keys of its signs, as they stand in the lexicon.
    package var signs: [String]
    /// What the rules warn of in it, as the scale knows them; empty for a sentence that no rule warns of.
    package var grounds: [String]
    /// Whether the scale would weigh it at all.
    package var isWeighed: Bool
    /// What it must weigh by itself besides the usual, as a logit.
    package var extra: Float
  }

  private let settings: Settings
  private let linter: Linter
  private let walker: MessageWalker

  package init(settings: Settings) throws {
    var settings = settings
    settings.weighs = false
    settings.buildsRewrites = false
    self.settings = settings
    linter = try Linter(settings: settings)
    walker = MessageWalker(settings: settings)
  }

  /// The sentences of a text in valid UTF-8.
  package func read(_ bytes: [UInt8]) -> [Sentence] {
    let reading = Reading(bytes, silent: Suppressions(bytes).comments, settings: settings)
    var sentences: [Sentence] = []
    var first = 0
    reading.text.withUnsafeBufferPointer { text in
      for message in reading.messages {
        var last = -1
        walker.walk(message, in: text) { views, paragraph in
          for view in views {
            var signs = Signs(view, into: SignKeys())
            let keys = signs.read().keys
            let range = view.sentence.bytes
            sentences.append(
              Sentence(
                bytes: range, paragraph: first + paragraph, signs: keys,
                grounds: Scale.grounds(linter.warnings(in: view)),
                isWeighed: Weighing.weighs(view) && !Veiligheid.concerns(view), extra: Weighing.extra(view)))
          }
          last = paragraph
        }
        first += last + 1
      }
    }
    return sentences
  }
}
