/// Makes words out of ICU's segments, and notes for each word what stands before it.
///
/// Goes through the text once. ICU's segments say where a word may end; apostrophes, hyphens, points, end marks and
/// emoticons are joined or split byte by byte.
struct WordScanner {
  let text: UnsafePointer<UInt8>
  let range: Range<Int>
  let lexicon: BoundaryLexicon

  /// What stands before the next word.
  var gap: Gap = []
  var singleQuoteIsOpen = false
  var doubleQuoteIsOpen = false
  /// The word before, for abbreviations beside a number and letters that are names.
  var last: Word?

  init(text: UnsafePointer<UInt8>, range: Range<Int>, lexicon: BoundaryLexicon) {
    self.text = text
    self.range = range
    self.lexicon = lexicon
  }

  /// A place in the piece: the next byte, and the ICU segment it lies in.
  struct Place {
    var position: Int
    var segment = 0
  }

  /// Appends the words of a piece; returns where the next piece begins, at or after the piece's end.
  mutating func scan(_ piece: Piece, words: inout [Word], gaps: inout [Gap]) -> Int {
    var place = Place(position: piece.start)
    var sentence = 0
    let count = piece.ends.count
    while place.segment < count {
      let segmentEnd = piece.start + Int(piece.ends[place.segment])
      let start = place.position
      if segmentEnd <= start {
        place.segment += 1
        continue
      }
      let byte = text[start]
      if Characters.isBlank(byte) {
        skipBlank(&place)
        continue
      }
      while sentence < piece.sentenceEnds.count, piece.start + Int(piece.sentenceEnds[sentence]) < start {
        sentence += 1
      }
      if sentence < piece.sentenceEnds.count, piece.start + Int(piece.sentenceEnds[sentence]) == start {
        gap.insert(.icu)
      }
      let kind: Word.Kind
      if Characters.isLetter(byte) {
        kind = scanLetters(&place, segmentEnd, piece)
      } else if byte >= 0x80 {
        if piece.statuses[place.segment] >= 200 {
          kind = scanLetters(&place, segmentEnd, piece)
        } else if let found = scanBeyondASCII(&place, segmentEnd, piece) {
          kind = found
        } else {
          continue
        }
      } else if Characters.isDigit(byte) {
        kind = scanDigits(&place, segmentEnd, piece)
      } else {
        kind = scanMark(&place, segmentEnd, piece)
      }
      let word = Word(start: start, end: place.position, kind: kind)
      words.append(word)
      gaps.append(gap)
      gap = []
      last = word
    }
    return max(place.position, piece.end)
  }

  // MARK: White space

  mutating func skipBlank(_ place: inout Place) {
    gap.insert(.space)
    var lines = gap.contains(.blank) ? 2 : gap.contains(.line) ? 1 : 0
    var index = place.position
    loop: while index < range.upperBound {
      switch text[index] {
      case 0x0A, 0x0B, 0x0C: lines += 1
      case 0x0D where byte(index + 1) != 0x0A: lines += 1
      case 0x00...0x20, 0x7F: break
      default: break loop
      }
      index += 1
    }
    place.position = index
    note(lines: lines)
  }

  mutating func note(lines: Int) {
    guard lines > 0 else { return }
    gap.insert(lines > 1 ? [.line, .blank] : .line)
    singleQuoteIsOpen = false
    if lines > 1 { doubleQuoteIsOpen = false }
  }

  /// The byte at `index`, or a space outside the text.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    index < range.upperBound && index >= range.lowerBound ? text[index] : 0x20
  }
}
