internal import CICU

/// How a line break bears on the end of a sentence.
public enum LineMode: Sendable {
  /// Decided per paragraph: in hard-wrapped prose a line break is a space, elsewhere it ends a unit.
  case automatic
  /// Each line is a unit of its own.
  case everyLine
  /// A single line break is a space; a blank line still ends a sentence.
  case joined
}

/// Divides text into words and sentences: ICU first, or `PlainBreaks` where that says the same, then Dutch repairs.
///
/// Holds ICU's iterators and scratch memory, so it is not shared between threads: make one per thread and keep it.
public final class Segmenter {
  /// ICU sees the text in pieces of about this many bytes, cut at a line break or a space; so memory stays bounded and
  /// no text makes ICU look ahead without end.
  static let pieceSize = 1 << 14

  private let breaker: OpaquePointer
  private let ends: UnsafeMutablePointer<Int32>
  private let statuses: UnsafeMutablePointer<Int32>
  private let sentenceEnds: UnsafeMutablePointer<Int32>
  private let lexicon = BoundaryLexicon.embedded
  private var gaps: [Gap] = []

  /// Opens no more of ICU than texts ask for later.
  public init() {
    guard let breaker = cicu_open() else { fatalError("there is no memory for ICU") }
    self.breaker = breaker
    let capacity = Self.pieceSize + 8
    ends = .allocate(capacity: capacity)
    statuses = .allocate(capacity: capacity)
    sentenceEnds = .allocate(capacity: capacity)
  }

  deinit {
    cicu_close(breaker)
    ends.deallocate()
    statuses.deallocate()
    sentenceEnds.deallocate()
  }

  /// Appends the words and sentences of `bytes[range]`; all offsets are offsets in `bytes`.
  ///
  /// - Parameter bytes: valid UTF-8; `range` lies on scalar boundaries.
  public func segment(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, lines: LineMode, into result: inout Segmentation
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "the range lies outside the text")
    guard let text = bytes.baseAddress, !range.isEmpty else { return }
    let firstWord = result.words.count
    gaps.removeAll(keepingCapacity: true)
    var scanner = WordScanner(text: text, range: range, lexicon: lexicon)
    // ICU's sentences are seldom asked for; only those of a text in pieces are all noted, since a piece is gone when it is
    // scanned.
    let isOnePiece = range.count <= Self.pieceSize
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.pieceEnd(text, start, range.upperBound)
      let count = wordBreaks(text + start, end - start)
      let sentenceCount = isOnePiece ? 0 : sentenceBreaks(text + start, end - start)
      start = scanner.scan(
        Piece(
          start: start, end: end, ends: UnsafeBufferPointer(start: ends, count: count),
          statuses: UnsafeBufferPointer(start: statuses, count: count),
          sentenceEnds: UnsafeBufferPointer(start: sentenceEnds, count: sentenceCount)),
        words: &result.words, gaps: &gaps)
    }
    guard result.words.count > firstWord else { return }
    result.words.withUnsafeBufferPointer { words in
      gaps.withUnsafeBufferPointer { gaps in
        var divider = SentenceDivider(
          text: text, range: range, words: UnsafeBufferPointer(rebasing: words[firstWord...]), gaps: gaps, lines: lines,
          lexicon: lexicon, sentences: isOnePiece ? self : nil)
        divider.divide(firstWord: firstWord, into: &result.sentences)
      }
    }
  }

  /// Writes where the words of a text end into `ends` and `statuses`; returns how many there are.
  private func wordBreaks(_ text: UnsafePointer<UInt8>, _ length: Int) -> Int {
    let plain = PlainBreaks.words(text, length, ends, statuses)
    if plain >= 0 { return Int(plain) }
    return Self.known(cicu_words(breaker, text, Int32(length), ends, statuses, Int32(Self.pieceSize + 8)))
  }

  /// A number of breaks; stops the program when ICU or its data is missing, since nothing can be done without.
  private static func known(_ count: Int32) -> Int {
    guard count >= 0 else {
      fatalError("zenderlint needs ICU (libicu) with its data for word and sentence breaks, and could not use it")
    }
    return Int(count)
  }

  /// Writes where the sentences of a text end into `sentenceEnds`; returns how many there are.
  private func sentenceBreaks(_ text: UnsafePointer<UInt8>, _ length: Int) -> Int {
    Self.known(cicu_sentences(breaker, text, Int32(length), sentenceEnds, Int32(Self.pieceSize + 8)))
  }

  /// Where ICU ends the sentences of a text of at most one piece, counted from its start.
  func sentenceEnds(_ text: UnsafePointer<UInt8>, _ length: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: sentenceEnds, count: sentenceBreaks(text, length))
  }

  /// Where to cut a piece that begins at `start`: after the last line break or space that fits, or else between
  /// scalars.
  private static func pieceEnd(_ text: UnsafePointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
    guard limit - start > pieceSize else { return limit }
    let most = start + pieceSize
    var cut = most
    while cut > start + pieceSize / 2, text[cut - 1] != 0x0A { cut -= 1 }
    if text[cut - 1] == 0x0A { return cut }
    cut = most
    while cut > start + pieceSize / 2, text[cut - 1] != 0x20 { cut -= 1 }
    if text[cut - 1] == 0x20 { return cut }
    cut = most
    while text[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }
}

/// A stretch of text as ICU divided it; the ends count from `start`.
struct Piece {
  var start: Int
  var end: Int
  var ends: UnsafeBufferPointer<Int32>
  var statuses: UnsafeBufferPointer<Int32>
  var sentenceEnds: UnsafeBufferPointer<Int32>
}

/// What stands before a word, and what the word says about a sentence end.
struct Gap: OptionSet, Sendable {
  let rawValue: UInt8

  /// White space of any kind.
  static let space = Gap(rawValue: 1)
  /// At least one line break.
  static let line = Gap(rawValue: 2)
  /// At least one blank line.
  static let blank = Gap(rawValue: 4)
  /// ICU begins a sentence here; noted only in a text of more than one piece.
  static let icu = Gap(rawValue: 8)
  /// The word is an abbreviation that can end a sentence.
  static let canEnd = Gap(rawValue: 16)
  /// The mark opens: `(`, `«`, `,,`.
  static let opens = Gap(rawValue: 32)
}
