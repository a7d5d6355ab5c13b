internal import Dutch

/// Analyses a message paragraph by paragraph and shows its sentences one after the other.
///
/// Keeps its buffers; use one per thread.
final class MessageWalker {
  let analyser: Analyser
  private let settings: Settings
  private var passage = Passage()

  init(vocabulary: Vocabulary = .shared, settings: Settings) {
    analyser = Analyser(
      vocabulary: vocabulary, firstLists: AllRules.triggers.lists + Evidence.words.map(\.words))
    self.settings = settings
  }

  /// A walker for texts that are read while another walker shows its sentences; the words that one has met it knows.
  init(sharingWordsOf other: MessageWalker, settings: Settings) {
    analyser = Analyser(sharingWordsOf: other.analyser)
    self.settings = settings
  }

  /// Calls `visit` with the sentences of every paragraph of a message; paragraphs count from 0.
  ///
  /// - Parameter text: the whole text of the reading; a view lives no longer than the call it is given to.
  func walk(
    _ message: Reading.Message, in text: UnsafeBufferPointer<UInt8>,
    _ visit: (_ sentences: [SentenceView], _ paragraph: Int) -> Void
  ) {
    var context = MessageContext()
    context.isSingleLine = settings.eachLine
    context.limits = settings.lengths
    var paragraph = 0
    for stretch in message.stretches {
      for range in Paragraphs(text, in: stretch) {
        analyser.analyse(text, in: range, lines: settings.eachLine ? .everyLine : .automatic, into: &passage)
        context.note(passage, analyser.lexemes)
        passage.withPointers { tokens, clauses, sentences in
          let reading = MessageReading(
            passage: passage, lexemes: analyser.lexemes, bytes: text, tokens: tokens, clauses: clauses,
            sentences: sentences, context: context)
          defer { reading.deallocate() }
          withUnsafePointer(to: reading) { reading in
            visit(passage.sentences.indices.map { SentenceView(reading, $0) }, paragraph)
          }
        }
        paragraph += 1
      }
    }
  }
}

/// The paragraphs of a message: lines joined up to a blank one.
///
/// A paragraph of more than `longest` bytes comes in parts, so that one without end costs no more memory than others.
struct Paragraphs: Sequence, IteratorProtocol {
  /// The most bytes in one part; far more than anyone writes without a blank line.
  static let longest = 1 << 16

  /// The text up to where the message ends.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes.part(0..<range.upperBound)
    end = range.upperBound
    position = range.lowerBound
  }

  /// The bytes of the next paragraph, blank lines left out.
  mutating func next() -> Range<Int>? {
    var start = -1
    var last = 0
    while position < end {
      let lineStart = position
      let lineEnd = bytes.place(of: UInt8(ascii: "\n"), from: lineStart)
      let first = start < 0 ? lineStart : start
      let most = first + Self.longest
      if most > lineStart, most <= lineEnd, most < end {
        position = part(first)
        return first..<position
      }
      let isBlank = bytes[lineStart..<lineEnd].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      position = Swift.min(lineEnd + 1, end)
      if !isBlank {
        if start < 0 { start = lineStart }
        last = position
      } else if start >= 0 {
        return start..<last
      }
    }
    return start >= 0 ? start..<last : nil
  }

  /// Where to end a part that begins at `first`: after the last line, sentence or word in its second half, or else
  /// between two characters.
  private func part(_ first: Int) -> Int {
    let half = first + Self.longest / 2
    let most = first + Self.longest
    var word = 0
    var sentence = 0
    for index in (half..<most).reversed() {
      switch bytes[index] {
      case UInt8(ascii: "\n"): return index + 1
      case UInt8(ascii: " "):
        if word == 0 { word = index + 1 }
        if sentence == 0, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[index - 1]) {
          sentence = index + 1
        }
      default: break
      }
    }
    if sentence > 0 { return sentence }
    if word > 0 { return word }
    var index = most
    while bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
