/// A word, number, mark or emoji of a text. Offsets are UTF-8 bytes from the start of the document.
public struct Word: Equatable, Sendable {
  /// What a segment of text is.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes and hyphens (`zo'n`, `auto's`, `'s`, `oud-collega`).
    case word
    /// Digits, with inner points, commas and colons (`12.30`, `21:04`).
    case number
    /// `.`, `!`, `?`, `…` and runs of them: what can end a sentence.
    case endMark
    /// `,`, `;`, `:`, dashes, brackets and every other mark.
    case mark
    /// A quotation mark of any shape.
    case quote
    /// One emoji or emoticon.
    case emoji
  }

  public var start: Int
  public var end: Int
  public var kind: Kind

  public init(start: Int, end: Int, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }

  public var range: Range<Int> { start..<end }
}

/// A sentence as a range of bytes (no white space at either end) and the words it holds.
public struct SentenceSpan: Equatable, Sendable {
  public var bytes: Range<Int>
  public var words: Range<Int>

  public init(bytes: Range<Int>, words: Range<Int>) {
    self.bytes = bytes
    self.words = words
  }
}

/// The words and sentences of a stretch of text, in order.
public struct Segmentation: Sendable {
  public var words: [Word] = []
  public var sentences: [SentenceSpan] = []

  public init() {}
}
