/// End marks, quotes, apostrophes, emoticons and what lies beyond ASCII.
extension WordScanner {
  mutating func scanMark(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
    let start = place.position
    let byte = text[start]
    switch byte {
    case 0x2E, 0x21, 0x3F:  // . ! ?
      place.position = endMarksEnd(start)
      return .endMark
    case 0x2C:  // ,
      if self.byte(start + 1) == 0x2C {
        place.position = start + 2
        gap.insert(.opens)
        return .quote
      }
      place.position = start + 1
      return .mark
    case 0x22:  // "
      return quote(&place, length: 1, .neutral)
    case 0x27, 0x60:  // ' `
      return scanApostrophe(&place, length: 1, piece)
    case 0x28, 0x5B, 0x7B:  // ( [ {
      gap.insert(.opens)
      place.position = start + 1
      return .mark
    case 0x3A, 0x3B, 0x3D, 0x3C, 0x3E, 0x5E, 0x5C, 0x2D:  // : ; = < > ^ \ -
      if let end = Emoticon.end(text, start, range) {
        place.position = end
        return .emoji
      }
      var end = start + 1
      if byte == 0x2D { while self.byte(end) == 0x2D { end += 1 } }
      place.position = end
      return .mark
    case 0x5F:  // _
      var end = start + 1
      while self.byte(end) == 0x5F { end += 1 }
      place.position = end
      return .mark
    default:
      if segmentEnd - start > 1, text[segmentEnd - 1] == 0xA3, segmentEnd - start > 3, text[segmentEnd - 3] == 0xE2 {
        place.position = segmentEnd
        return .emoji
      }
      place.position = byte < 0x80 && Characters.isWordLike(self.byte(start + 1)) ? start + 1 : segmentEnd
      return .mark
    }
  }

  /// The end of a run of end marks.
  func endMarksEnd(_ start: Int) -> Int {
    var end = start
    while end < range.upperBound {
      switch text[end] {
      case 0x2E, 0x21, 0x3F: end += 1
      case 0xE2, 0xE3, 0xEF:
        let (scalar, length) = Characters.scalar(text, end)
        if Characters.isEndMark(scalar) {
          end += length
        } else if scalar == 0xFE0F, end > start {
          end += length
        } else {
          return end
        }
      default: return end
      }
    }
    return end
  }

  mutating func quote(_ place: inout Place, length: Int, _ shape: QuoteShape) -> Word.Kind {
    let start = place.position
    place.position = start + length
    let isBeforeWord = Characters.isWordLike(byte(start + length))
    let isAfterBlank = gap.contains(.space) || start == range.lowerBound || opensBefore(start)
    let opens: Bool
    switch shape {
    case .opening, .openingSingle: opens = true
    case .closing, .closingSingle: opens = false
    case .neutral: opens = isAfterBlank && (isBeforeWord || !doubleQuoteIsOpen)
    case .neutralSingle: opens = isAfterBlank && (isBeforeWord || !singleQuoteIsOpen)
    }
    switch shape {
    case .openingSingle, .closingSingle, .neutralSingle: singleQuoteIsOpen = opens
    case .neutral: doubleQuoteIsOpen = opens
    case .opening, .closing: break
    }
    if opens { gap.insert(.opens) }
    return .quote
  }

  /// Whether the byte before `index` is an opening bracket or a mark after which a quotation begins.
  func opensBefore(_ index: Int) -> Bool {
    switch byte(index - 1) {
    case 0x28, 0x5B, 0x7B, 0x3A, 0x2D, 0x2A, 0x5F, 0x2F: true
    default: false
    }
  }

  /// An apostrophe, acute or grave accent that no letter precedes: `'s`, `'t`, `'68`, or a quotation mark.
  mutating func scanApostrophe(
    _ place: inout Place, length: Int, _ piece: Piece, shape: QuoteShape = .neutralSingle
  )
    -> Word.Kind
  {
    let start = place.position
    let after = start + length
    if let end = clippedEnd(after, place, piece) {
      place.position = end
      joinParts(&place, start, piece, isNumber: false)
      return .word
    }
    if Characters.isDigit(byte(after)), Characters.isDigit(byte(after + 1)), !Characters.isWordLike(byte(after + 2)),
      byte(after + 2) != 0x27
    {
      place.position = after + 2
      return .number
    }
    if length == 1, byte(after) == text[start], clippedEnd(after + 1, place, piece) == nil || !gap.contains(.space) {
      return quote(&place, length: 2, .neutral)
    }
    return quote(&place, length: length, shape)
  }

  /// The end of a clipped word that begins, after its apostrophe, at `start`: `'s`, `'t`, `'k`, `'m`, `'n`, `'ns`,
  /// `'ie`
  func clippedEnd(_ start: Int, _ place: Place, _ piece: Piece) -> Int? {
    guard Characters.isLetter(byte(start)) else { return nil }
    var end = start + 1
    switch text[start] | 0x20 {
    case 0x73, 0x74, 0x6B, 0x6D, 0x72: break
    case 0x6E where byte(end) | 0x20 == 0x73 || byte(end) | 0x20 == 0x65: end += 1
    case 0x6E: break
    case 0x69 where byte(end) == 0x65: end += 1
    default: return nil
    }
    switch byte(end) {
    case 0x27: return nil
    case 0xE2: return byte(end + 1) == 0x80 && byte(end + 2) == 0x99 ? nil : end
    case 0xC2: return end
    case let next: return Characters.isWordLike(next) ? nil : end
    }
  }

  /// A segment without letters that begins beyond ASCII; nil when it shows nothing.
  mutating func scanBeyondASCII(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind? {
    let start = place.position
    let (scalar, length) = Characters.scalar(text, start)
    if Characters.isInvisible(scalar) {
      switch scalar {
      case 0x85, 0x2028: note(lines: gap.contains(.line) ? 2 : 1)
      case 0x2029: note(lines: 2)
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
        place.position = start + length
        return nil
      default: break
      }
      gap.insert(.space)
      place.position = start + length
      return nil
    }
    if Characters.isEndMark(scalar) {
      place.position = endMarksEnd(start)
      return .endMark
    }
    if Characters.isEmoji(scalar) {
      place.position = segmentEnd
      return .emoji
    }
    if let shape = Characters.quoteShape(scalar) {
      switch shape {
      case .openingSingle, .closingSingle, .neutralSingle:
        return scanApostrophe(&place, length: length, piece, shape: shape)
      default: return quote(&place, length: length, shape)
      }
    }
    place.position = segmentEnd
    if piece.statuses[place.segment] >= 100 { return .number }
    if segmentEnd - start > length, segmentEnd - start >= 6, text[segmentEnd - 1] == 0x8F, text[segmentEnd - 2] == 0xB8
    {
      return .emoji
    }
    return .mark
  }
}
