/// Words and numbers, joined over apostrophes, hyphens and slashes.
extension WordScanner {
  /// The end of the letters that begin at `start`: a point, colon or closing underscore inside an ICU segment ends
  /// them.
  @inline(__always)
  func lettersEnd(_ start: Int, _ segmentEnd: Int) -> Int {
    // Most words are letters to the end.
    var index = min(Characters.lettersEnd(text, start, range.upperBound), segmentEnd)
    while index < segmentEnd {
      let byte = text[index]
      if byte == 0x2E {
        if !Characters.isDigit(self.byte(index + 1)) || index == start { return index }
      } else if byte == 0x3A {
        return index
      } else if byte == 0x5F, index + 1 == segmentEnd || !Characters.isWordLike(text[index + 1]) {
        return index
      }
      index += 1
    }
    return segmentEnd
  }

  mutating func scanLetters(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
    let start = place.position
    var end = lettersEnd(start, segmentEnd)
    if end == start { end = segmentEnd }
    place.position = end
    let next = byte(end)
    if next == 0x20 || next == 0x2C || next == 0x0A { return isFace(start, end) ? .emoji : .word }
    if next == 0x2E { return scanPoint(&place, start, segmentEnd, piece) }
    if isFace(start, end) { return .emoji }
    if next == 0x3A, byte(end + 1) == 0x2F, byte(end + 2) == 0x2F {
      place.position = addressEnd(end)
      return .word
    }
    if next == 0x40, Characters.isWordLike(byte(end + 1)) {
      place.position = addressEnd(end)
      return .word
    }
    joinParts(&place, start, piece, isNumber: false)
    return .word
  }

  /// `xD`, `XD`, `xdd`, `o_O`, `T_T`
  func isFace(_ start: Int, _ end: Int) -> Bool {
    if end - start == 3, text[start + 1] == 0x5F {
      let eyes = text[start] | 0x20
      return (eyes == 0x6F || eyes == 0x74) && text[start + 2] | 0x20 == eyes
    }
    guard end - start >= 2, end - start <= 8, text[start] | 0x20 == 0x78, text[start + 1] | 0x20 == 0x64 else {
      return false
    }
    for index in start + 1..<end where text[index] | 0x20 != 0x64 { return false }
    return true
  }

  /// Adds hyphenated parts, `zo´n` and the apostrophe of `Hans' boek` to the word that begins at `start`.
  mutating func joinParts(_ place: inout Place, _ start: Int, _ piece: Piece, isNumber: Bool) {
    var onlyDigits = isNumber
    while true {
      let end = place.position
      let next = byte(end)
      var skip = 0
      var isHyphen = true
      switch next {
      case 0x2D: skip = 1
      case 0xE2 where byte(end + 1) == 0x80 && (byte(end + 2) == 0x90 || byte(end + 2) == 0x91): skip = 3
      case 0x60:
        skip = 1
        isHyphen = false
      case 0xC2 where byte(end + 1) == 0xB4:
        skip = 2
        isHyphen = false
      case 0x27: return joinPossessive(&place, length: 1)
      case 0xE2 where byte(end + 1) == 0x80 && byte(end + 2) == 0x99: return joinPossessive(&place, length: 3)
      default: return
      }
      guard let (segmentEnd, isLetters) = part(at: end + skip, &place, piece) else {
        if isHyphen, !onlyDigits, suspends(end + skip) { place.position = end + skip }
        return
      }
      if isHyphen ? (onlyDigits && !isLetters) : !(isLetters && !onlyDigits) { return }
      let partEnd = lettersEnd(end + skip, segmentEnd)
      guard partEnd > end + skip else { return }
      place.position = partEnd
      onlyDigits = onlyDigits && !isLetters
    }
  }

  /// The end of the ICU segment of letters or digits that begins at `start`, and whether it holds letters.
  func part(at start: Int, _ place: inout Place, _ piece: Piece) -> (end: Int, isLetters: Bool)? {
    guard start < piece.end, Characters.isWordLike(text[start]) else { return nil }
    var segment = place.segment
    while segment < piece.ends.count, piece.start + Int(piece.ends[segment]) <= start { segment += 1 }
    // A segment is never looked for again from the start of a long chain of hyphens.
    if segment > place.segment { place.segment = segment - 1 }
    guard segment < piece.ends.count, piece.statuses[segment] >= 100 else { return nil }
    return (piece.start + Int(piece.ends[segment]), piece.statuses[segment] >= 200)
  }

  /// Whether a hyphen stands for a part that is named later: `voor- en nadelen`, `binnen- of buitenland`.
  func suspends(_ index: Int) -> Bool {
    guard byte(index) == 0x20, byte(index + 3) == 0x20 else { return false }
    return byte(index + 1) == 0x65 && byte(index + 2) == 0x6E || byte(index + 1) == 0x6F && byte(index + 2) == 0x66
  }

  /// The apostrophe of `Hans' boek`, unless it may close a quotation.
  func joinPossessive(_ place: inout Place, length: Int) {
    let end = place.position
    guard !singleQuoteIsOpen, byte(end + length) == 0x20, Characters.isLetter(byte(end + length + 1)) else { return }
    switch text[end - 1] | 0x20 {
    case 0x73, 0x78, 0x7A: place.position = end + length
    default: break
    }
  }

  /// Digits, `21:04`, `50-jarige`, `3e`; a keycap is an emoji.
  mutating func scanDigits(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
    let start = place.position
    let isLetters = piece.statuses[place.segment] >= 200
    var end = isLetters ? lettersEnd(start, segmentEnd) : segmentEnd
    if text[end - 1] == 0xA3, end - start > 3, text[end - 2] == 0x83, text[end - 3] == 0xE2 {
      place.position = end
      return .emoji
    }
    if !isLetters {
      while byte(end) == 0x3A, let (partEnd, hasLetters) = part(at: end + 1, &place, piece), !hasLetters,
        Characters.isDigit(text[end + 1])
      {
        end = partEnd
      }
    }
    place.position = end
    joinParts(&place, start, piece, isNumber: !isLetters)
    return isLetters || place.position > end ? .word : .number
  }
}
