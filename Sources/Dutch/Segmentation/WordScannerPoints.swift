/// Words followed by a point: abbreviations, initials, addresses.
extension WordScanner {
  /// A word followed by a point: an abbreviation, initials, an address, or a word at the end of its sentence.
  mutating func scanPoint(_ place: inout Place, _ start: Int, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
    let end = place.position
    if end < segmentEnd { return scanInnerPoints(&place, start, segmentEnd) }
    if byte(end + 1) == 0x2E { return .word }
    let length = end - start
    switch lexicon.abbreviation(text, start, end) {
    case .middle: return abbreviation(&place, end + 1, canEnd: false)
    case .end: return abbreviation(&place, end + 1, canEnd: true)
    case .besideNumber:
      if last?.kind == .number { return abbreviation(&place, end + 1, canEnd: true) }
      if Characters.isDigit(byte(end + 1)) || byte(end + 1) == 0x20 && Characters.isDigit(byte(end + 2)) {
        return abbreviation(&place, end + 1, canEnd: false)
      }
    default: break
    }
    if length == 1, isInitial(text[start]), !namesLetter, !sentenceBegins(after: end + 1) {
      return abbreviation(&place, end + 1, canEnd: false)
    }
    return isFace(start, end) ? .emoji : .word
  }

  /// A capital that may be an initial; `U` is a pronoun.
  func isInitial(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A && byte != 0x55 }

  /// Whether the word before makes a single letter a name: `plan B`.
  var namesLetter: Bool {
    guard let last, last.kind == .word else { return false }
    return lexicon.word(text, last.start, last.end) == .beforeLetter
  }

  /// Whether a word with a capital that is no name follows: `eigenschap B. Hij`, not `J. Hendriks`.
  func sentenceBegins(after end: Int) -> Bool {
    guard byte(end) == 0x20, byte(end + 1) &- 0x41 < 26 else { return false }
    var wordEnd = end + 2
    while wordEnd - end < BoundaryLexicon.longestKey, Characters.isWordLike(byte(wordEnd)) { wordEnd += 1 }
    return lexicon.word(text, end + 1, wordEnd) != .none
  }

  mutating func abbreviation(_ place: inout Place, _ end: Int, canEnd: Bool) -> Word.Kind {
    place.position = end
    if canEnd { gap.insert(.canEnd) }
    return .word
  }

  /// Letters with points between: `d.w.z`, `J.P.Balkenende`, `dr.Jansen`, `nu.nl`, `boos.Je`
  mutating func scanInnerPoints(_ place: inout Place, _ start: Int, _ segmentEnd: Int) -> Word.Kind {
    let first = place.position
    if byte(segmentEnd) == 0x40 || isAddress(start, first, segmentEnd) {
      place.position = addressEnd(segmentEnd)
      return .word
    }
    if isName(start, first, segmentEnd) {
      place.position = segmentEnd
      return .word
    }
    let hasLastPoint = byte(segmentEnd) == 0x2E && byte(segmentEnd + 1) != 0x2E
    let wholeEnd = hasLastPoint ? segmentEnd + 1 : segmentEnd
    switch lexicon.abbreviation(text, start, segmentEnd) {
    case .middle: return abbreviation(&place, wholeEnd, canEnd: false)
    case .end: return abbreviation(&place, wholeEnd, canEnd: true)
    default: break
    }
    var letters = 0
    var lettersEnd = start
    while lettersEnd < segmentEnd {
      let length = Characters.scalar(text, lettersEnd).length
      guard lettersEnd + length == segmentEnd || text[lettersEnd + length] == 0x2E else { break }
      letters += 1
      lettersEnd = min(lettersEnd + length + 1, segmentEnd)
    }
    if letters > 1, lettersEnd == segmentEnd, text[segmentEnd - 1] != 0x2E {
      return abbreviation(&place, wholeEnd, canEnd: sentenceBegins(after: wholeEnd))
    }
    if letters > 1 || letters == 1 && isInitial(text[start]) {
      return abbreviation(&place, lettersEnd, canEnd: false)
    }
    switch lexicon.abbreviation(text, start, first) {
    case .middle: return abbreviation(&place, first + 1, canEnd: false)
    case .end: return abbreviation(&place, first + 1, canEnd: true)
    default: return .word
    }
  }

  /// Whether a last part of one letter, which is no Dutch word, makes a name: `sp.a`, not `boos.u`, `boos.k` or `tot
  /// zo.x`
  func isName(_ start: Int, _ first: Int, _ end: Int) -> Bool {
    guard first - start > 1, first + 2 == end else { return false }
    switch text[first + 1] | 0x20 {
    case 0x6B, 0x6D, 0x6E, 0x73, 0x74, 0x75, 0x78: return false
    default: return true
    }
  }

  /// Whether letters with points are the name of a site or a file.
  func isAddress(_ start: Int, _ first: Int, _ end: Int) -> Bool {
    if first - start == 3, text[start] | 0x20 == 0x77, text[start + 1] | 0x20 == 0x77, text[start + 2] | 0x20 == 0x77 {
      return true
    }
    var last = end
    while last > start, end - last < 6, text[last - 1] != 0x2E { last -= 1 }
    guard last - start > 2, text[last - 1] == 0x2E else { return false }
    switch end - last {
    case 2:
      switch (text[last], text[last + 1]) {
      case (0x6E, 0x6C), (0x62, 0x65), (0x65, 0x75), (0x6A, 0x73): return true  // nl, be, eu, js
      default: return false
      }
    case 3:
      switch (text[last], text[last + 1], text[last + 2]) {
      case (0x63, 0x6F, 0x6D), (0x6F, 0x72, 0x67): return true  // com, org
      case (0x6E, 0x65, 0x74), (0x65, 0x64, 0x75): return true  // net, edu
      case (0x74, 0x78, 0x74), (0x70, 0x64, 0x66): return true  // txt, pdf
      case (0x6A, 0x70, 0x67), (0x70, 0x6E, 0x67): return true  // jpg, png
      default: return false
      }
    case 4:
      switch (text[last], text[last + 1], text[last + 2], text[last + 3]) {
      case (0x68, 0x74, 0x6D, 0x6C), (0x64, 0x6F, 0x63, 0x78): return true  // html, docx
      default: return false
      }
    default: return false
    }
  }

  /// The end of an address that runs on at `index`, without the marks of the sentence around it.
  func addressEnd(_ index: Int) -> Int {
    var end = index
    var brackets = 0
    loop: while end < range.upperBound {
      switch text[end] {
      case 0x28:
        brackets += 1
        end += 1
      case 0x29 where brackets > 0:
        brackets -= 1
        end += 1
      case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x29, 0x5D, 0x7F: break loop
      case 0x80...: break loop
      default: end += 1
      }
    }
    while end > index {
      switch text[end - 1] {
      case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2A, 0x5F: end -= 1
      default: return end
      }
    }
    return end
  }
}
