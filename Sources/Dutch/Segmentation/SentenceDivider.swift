/// Decides between which words a sentence ends.
///
/// ICU's verdict stands wherever the Dutch rules have nothing to say; they speak about abbreviations, quotations and
/// the clauses that report them, ellipses, lower case, line breaks and list labels.
struct SentenceDivider {
  /// A sentence ends after this many words and marks at the latest: nobody says more in one breath, and what reads a
  /// sentence may look back and forth in it without making a hostile text slow.
  static let longestSentence = 512

  private let text: UnsafePointer<UInt8>
  private let range: Range<Int>
  private let words: UnsafeBufferPointer<Word>
  private let gaps: UnsafeBufferPointer<Gap>
  private let lines: LineMode
  private let lexicon: BoundaryLexicon

  /// The first word of the sentence at hand.
  private var first = 0
  /// Whether the sentence at hand holds a word, a number or an emoji so far.
  private var hasContent = false
  private var openBrackets = 0
  private var paragraphStart: Int
  private var paragraph: Paragraph?
  /// Who asks ICU for its sentences; nil where the gaps say where they begin.
  private let segmenter: Segmenter?
  private var sentenceEnds: UnsafeBufferPointer<Int32>?

  init(
    text: UnsafePointer<UInt8>, range: Range<Int>, words: UnsafeBufferPointer<Word>, gaps: UnsafeBufferPointer<Gap>,
    lines: LineMode, lexicon: BoundaryLexicon, sentences segmenter: Segmenter?
  ) {
    self.text = text
    self.range = range
    self.words = words
    self.gaps = gaps
    self.lines = lines
    self.lexicon = lexicon
    paragraphStart = range.lowerBound
    self.segmenter = segmenter
  }

  /// What ended the words before a gap.
  private enum Ending {
    /// Nothing that ends a sentence.
    case none
    case point
    case question
    case ellipsis
    /// The point of an abbreviation that can end a sentence.
    case abbreviation
    /// An emoji after a word.
    case emoji
  }

  /// Appends the sentences; `firstWord` is the index of the first word in the whole segmentation.
  mutating func divide(firstWord: Int, into sentences: inout [SentenceSpan]) {
    var ending = Ending.none
    /// A closing quotation mark or bracket after the ending.
    var isClosed = false
    for index in words.indices {
      let word = words[index]
      let gap = gaps[index]
      if index - first == Self.longestSentence {
        close(before: index, firstWord: firstWord, into: &sentences)
        ending = .none
        isClosed = false
      } else if index > first {
        if gap.contains(.line) || ending != .none || isForeignMark(index - 1) {
          if ends(before: index, ending, isClosed: isClosed) {
            close(before: index, firstWord: firstWord, into: &sentences)
            ending = .none
            isClosed = false
          }
        }
      }
      if gap.contains(.blank) { startParagraph(at: word.start) }
      switch word.kind {
      case .word, .number:
        hasContent = true
        isClosed = false
        ending = gap.contains(.canEnd) ? .abbreviation : .none
      case .endMark:
        ending = mark(index)
        isClosed = false
      case .emoji:
        if ending == .none, hasContent { ending = .emoji }
        hasContent = true
      case .quote, .mark:
        let byte = text[word.start]
        if byte == 0x28 || byte == 0x5B || byte == 0x7B {
          openBrackets += 1
        } else if byte == 0x29 || byte == 0x5D || byte == 0x7D, openBrackets > 0 {
          openBrackets -= 1
        }
        if ending == .none { break }
        if closes(index) { isClosed = isClosed || word.kind == .quote || byte == 0x29 } else { ending = .none }
      }
    }
    close(before: words.count, firstWord: firstWord, into: &sentences)
  }

  private mutating func close(before index: Int, firstWord: Int, into sentences: inout [SentenceSpan]) {
    sentences.append(
      SentenceSpan(
        bytes: words[first].start..<words[index - 1].end, words: firstWord + first..<firstWord + index))
    first = index
    hasContent = false
    openBrackets = 0
  }

  private mutating func startParagraph(at start: Int) {
    paragraphStart = start
    paragraph = nil
  }

  /// What a run of end marks is: an ellipsis, or else what its marks say.
  private func mark(_ index: Int) -> Ending {
    let word = words[index]
    if word.end - word.start == 1 { return text[word.start] == 0x2E ? pointEnding(index) : .question }
    for position in word.start..<word.end {
      switch text[position] {
      case 0x21, 0x3F: return .question
      default: break
      }
    }
    if text[word.start] == 0x2E { return .ellipsis }
    switch Characters.scalar(text, word.start).value {
    case 0x2026: return .ellipsis
    case 0x3002, 0xFF0E, 0xFF61: return .point
    default: return .question
    }
  }

  /// One point; with spaces around it and another point near it is part of `. . .`
  private func pointEnding(_ index: Int) -> Ending {
    if index > first, words[index - 1].kind == .endMark, gaps[index].contains(.space) { return .ellipsis }
    return .point
  }

  /// Whether a mark after an end mark still belongs to the sentence before it.
  private func closes(_ index: Int) -> Bool {
    if gaps[index].contains(.opens) { return false }
    if words[index].kind == .quote { return true }
    switch text[words[index].start] {
    case 0x29, 0x5D, 0x7D: return true
    case 0x2A, 0x5F, 0x7E: return !gaps[index].contains(.space)
    default: return false
    }
  }

  // MARK: The decision

  /// Whether a sentence ends before the word at `index`.
  private mutating func ends(before index: Int, _ ending: Ending, isClosed: Bool) -> Bool {
    let gap = gaps[index]
    if gap.contains(.line) {
      if gap.contains(.blank) { return true }
      switch lines {
      case .everyLine: return true
      case .joined: break
      case .automatic:
        if !joinsLine(index, ending) { return true }
      }
    }
    if ending == .none { return endsWithoutMark(index) }
    switch words[index].kind {
    case .endMark, .emoji: return false
    case .quote: if !gap.contains(.opens) { return false }
    case .mark:
      switch text[words[index].start] {
      case 0x2C, 0x3A, 0x3B, 0x29, 0x5D, 0x7D, 0x2F, 0x26, 0x3D, 0x25: return false  // , : ; ) ] } / & = %
      case 0x2A, 0x5F, 0x7E: if !gap.contains(.space) { return false }
      default: break
      }
    default: break
    }
    if !hasContent || isLabel(before: index) { return false }

    let (head, letterCase) = beginning(index)
    if !gap.contains(.space) {
      if !isClosed, ending == .point || ending == .ellipsis, letterCase == .digit || letterCase == .other {
        return false
      }
      if ending == .abbreviation { return letterCase == .upper && isClosed }
    }
    switch letterCase {
    case .lower: return endsBeforeLowerCase(index, head, ending, isClosed: isClosed)
    case .upper: return true
    case .digit: return ending == .point || ending == .question
    case .other: return ending != .emoji && ending != .abbreviation && icuBegins(index)
    }
  }

  /// ICU's verdict where no Dutch end mark stands: it knows the marks of other scripts, and is wrong after an
  /// abbreviation.
  private mutating func endsWithoutMark(_ index: Int) -> Bool {
    isForeignMark(index - 1) && !gaps[index].contains(.line) && icuBegins(index)
  }

  /// Whether a word is a mark of another script.
  private func isForeignMark(_ index: Int) -> Bool {
    let word = words[index]
    return word.kind == .mark && text[word.start] >= 0x80 && text[word.start] != 0xE2 && text[word.start] != 0xC2
  }

  /// Whether ICU begins a sentence at a word, or at something unseen before it.
  private mutating func icuBegins(_ index: Int) -> Bool {
    guard let segmenter else { return gaps[index].contains(.icu) }
    let ends = sentenceEnds ?? segmenter.sentenceEnds(text + range.lowerBound, range.count)
    sentenceEnds = ends
    let start = index > 0 ? words[index - 1].end : range.lowerBound
    var (first, last) = (0, ends.count)
    while first < last {
      let middle = (first + last) / 2
      if range.lowerBound + Int(ends[middle]) < start { first = middle + 1 } else { last = middle }
    }
    for end in ends[first...] {
      let place = range.lowerBound + Int(end)
      if place > words[index].start { break }
      if !Characters.isBlank(text[place]) { return true }
    }
    return false
  }

  private func endsBeforeLowerCase(_ index: Int, _ head: Int, _ ending: Ending, isClosed: Bool) -> Bool {
    switch ending {
    case .none, .ellipsis, .abbreviation, .emoji: return false
    case .point, .question: break
    }
    let isBare = head == index
    if isBare, words[index].kind == .mark { return false }
    if openBrackets > 0 { return false }
    let word = words[head]
    let wordClass = lexicon.word(text, word.start, word.end)
    if isClosed { return wordClass == .begins || !beginsWithCapital && wordClass != .says && wordClass != .continues }
    if isBare, ending == .question, wordClass == .says { return !reports(index) }
    if head > index, words[index].kind == .mark { return ending == .point || text[words[index].start] != 0x28 }
    return true
  }

  /// Whether the sentence at hand begins with a capital, so that its writer uses them.
  private var beginsWithCapital: Bool {
    var index = first
    while index < words.count, words[index].kind != .word, index - first < 8 { index += 1 }
    guard index < words.count else { return false }
    return LetterCase.of(text, words[index].start, range.upperBound) == .upper
  }

  /// Whether a verb of saying has its subject after it: `Kom je? vroeg hij.`
  private func reports(_ index: Int) -> Bool {
    let next = index + 1
    guard next < words.count, words[next].kind == .word, !gaps[next].contains(.line) else { return false }
    switch LetterCase.of(text, words[next].start, range.upperBound) {
    case .upper: return true
    case .lower:
      let (start, length) = (words[next].start, words[next].end - words[next].start)
      // ze, ik, de, hij, zij, mijn
      switch (length, text[start]) {
      case (2, 0x7A), (2, 0x69), (2, 0x64), (3, 0x68), (3, 0x7A), (3, 0x6D), (4, 0x6D): return true
      default: return false
      }
    default: return false
    }
  }

  /// The word that the next sentence would begin with, behind opening marks and dashes, and its case.
  private func beginning(_ index: Int) -> (head: Int, letterCase: LetterCase) {
    var head = index
    while head < words.count, head - index < 4 {
      switch words[head].kind {
      case .word, .number: return (head, LetterCase.of(text, words[head].start, range.upperBound))
      case .quote, .mark, .endMark: head += 1
      case .emoji: return (index, .other)
      }
    }
    return (index, .other)
  }

  /// Whether all that the sentence holds is the number or letter of a list item: `1.`, `a.`
  private func isLabel(before index: Int) -> Bool {
    guard index - first == 2, words[index - 1].kind == .endMark, words[index - 1].end - words[index - 1].start == 1
    else {
      return false
    }
    let word = words[first]
    return text[word.end] == 0x2E && (word.kind == .number ? word.end - word.start < 4 : word.end - word.start == 1)
  }

  /// Whether the line break before a word is no more than a space.
  private mutating func joinsLine(_ index: Int, _ ending: Ending) -> Bool {
    let start = words[index].start
    if paragraph == nil || paragraph!.end <= start {
      paragraph = Paragraph(text: text, start: paragraphStart, limit: range.upperBound)
    }
    let last = words[index - 1]
    let isAbbreviation = last.kind == .word && text[last.end - 1] == 0x2E
    return paragraph!.joinsLine(at: start, isAfterPoint: ending != .none || isAbbreviation)
  }
}
