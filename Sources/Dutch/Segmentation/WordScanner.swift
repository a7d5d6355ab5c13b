/// Makes words out of ICU's segments, and notes for each word what stands before it.
///
/// Goes through the text once. ICU's segments say where a word may end; apostrophes, hyphens, points, end marks and
/// emoticons are joined or split byte by byte.
struct WordScanner {
  private let text: UnsafePointer<UInt8>
  private let range: Range<Int>
  private let lexicon: BoundaryLexicon

  /// What stands before the next word.
  private var gap: Gap = []
  private var singleQuoteIsOpen = false
  private var doubleQuoteIsOpen = false
  /// The word before, for abbreviations beside a number and letters that are names.
  private var last: Word?

  init(text: UnsafePointer<UInt8>, range: Range<Int>, lexicon: BoundaryLexicon) {
    self.text = text
    self.range = range
    self.lexicon = lexicon
  }

  /// A place in the piece: the next byte, and the ICU segment it lies in.
  private struct Place {
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

  private mutating func skipBlank(_ place: inout Place) {
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

  private mutating func note(lines: Int) {
    guard lines > 0 else { return }
    gap.insert(lines > 1 ? [.line, .blank] : .line)
    singleQuoteIsOpen = false
    if lines > 1 { doubleQuoteIsOpen = false }
  }

  // MARK: Words

  /// The byte at `index`, or a space outside the text.
  @inline(__always)
  private func byte(_ index: Int) -> UInt8 {
    index < range.upperBound && index >= range.lowerBound ? text[index] : 0x20
  }

  /// The end of the letters that begin at `start`: a point, colon or closing underscore inside an ICU segment ends
  /// them.
  @inline(__always)
  private func lettersEnd(_ start: Int, _ segmentEnd: Int) -> Int {
    var index = start
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

  private mutating func scanLetters(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
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
  private func isFace(_ start: Int, _ end: Int) -> Bool {
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
  private mutating func joinParts(_ place: inout Place, _ start: Int, _ piece: Piece, isNumber: Bool) {
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
  private func part(at start: Int, _ place: inout Place, _ piece: Piece) -> (end: Int, isLetters: Bool)? {
    guard start < piece.end, Characters.isWordLike(text[start]) else { return nil }
    var segment = place.segment
    while segment < piece.ends.count, piece.start + Int(piece.ends[segment]) <= start { segment += 1 }
    // A segment is never looked for again from the start of a long chain of hyphens.
    if segment > place.segment { place.segment = segment - 1 }
    guard segment < piece.ends.count, piece.statuses[segment] >= 100 else { return nil }
    return (piece.start + Int(piece.ends[segment]), piece.statuses[segment] >= 200)
  }

  /// Whether a hyphen stands for a part that is named later: `voor- en nadelen`, `binnen- of buitenland`.
  private func suspends(_ index: Int) -> Bool {
    guard byte(index) == 0x20, byte(index + 3) == 0x20 else { return false }
    return byte(index + 1) == 0x65 && byte(index + 2) == 0x6E || byte(index + 1) == 0x6F && byte(index + 2) == 0x66
  }

  /// The apostrophe of `Hans' boek`, unless it may close a quotation.
  private func joinPossessive(_ place: inout Place, length: Int) {
    let end = place.position
    guard !singleQuoteIsOpen, byte(end + length) == 0x20, Characters.isLetter(byte(end + length + 1)) else { return }
    switch text[end - 1] | 0x20 {
    case 0x73, 0x78, 0x7A: place.position = end + length
    default: break
    }
  }

  /// Digits, `21:04`, `50-jarige`, `3e`; a keycap is an emoji.
  private mutating func scanDigits(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
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

  // MARK: Points

  /// A word followed by a point: an abbreviation, initials, an address, or a word at the end of its sentence.
  private mutating func scanPoint(_ place: inout Place, _ start: Int, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
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
  private func isInitial(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A && byte != 0x55 }

  /// Whether the word before makes a single letter a name: `plan B`.
  private var namesLetter: Bool {
    guard let last, last.kind == .word else { return false }
    return lexicon.word(text, last.start, last.end) == .beforeLetter
  }

  /// Whether a word with a capital that is no name follows: `eigenschap B. Hij`, not `J. Hendriks`.
  private func sentenceBegins(after end: Int) -> Bool {
    guard byte(end) == 0x20, byte(end + 1) &- 0x41 < 26 else { return false }
    var wordEnd = end + 2
    while wordEnd - end < BoundaryLexicon.longestKey, Characters.isWordLike(byte(wordEnd)) { wordEnd += 1 }
    return lexicon.word(text, end + 1, wordEnd) != .none
  }

  private mutating func abbreviation(_ place: inout Place, _ end: Int, canEnd: Bool) -> Word.Kind {
    place.position = end
    if canEnd { gap.insert(.canEnd) }
    return .word
  }

  /// Letters with points between: `d.w.z`, `J.P.Balkenende`, `dr.Jansen`, `nu.nl`, `boos.Je`
  private mutating func scanInnerPoints(_ place: inout Place, _ start: Int, _ segmentEnd: Int) -> Word.Kind {
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
  private func isName(_ start: Int, _ first: Int, _ end: Int) -> Bool {
    guard first - start > 1, first + 2 == end else { return false }
    switch text[first + 1] | 0x20 {
    case 0x6B, 0x6D, 0x6E, 0x73, 0x74, 0x75, 0x78: return false
    default: return true
    }
  }

  /// Whether letters with points are the name of a site or a file.
  private func isAddress(_ start: Int, _ first: Int, _ end: Int) -> Bool {
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
  private func addressEnd(_ index: Int) -> Int {
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

  // MARK: Marks

  private mutating func scanMark(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind {
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
  private func endMarksEnd(_ start: Int) -> Int {
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

  private mutating func quote(_ place: inout Place, length: Int, _ shape: QuoteShape) -> Word.Kind {
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
  private func opensBefore(_ index: Int) -> Bool {
    switch byte(index - 1) {
    case 0x28, 0x5B, 0x7B, 0x3A, 0x2D, 0x2A, 0x5F, 0x2F: true
    default: false
    }
  }

  /// An apostrophe, acute or grave accent that no letter precedes: `'s`, `'t`, `'68`, or a quotation mark.
  private mutating func scanApostrophe(
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
  private func clippedEnd(_ start: Int, _ place: Place, _ piece: Piece) -> Int? {
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
  private mutating func scanBeyondASCII(_ place: inout Place, _ segmentEnd: Int, _ piece: Piece) -> Word.Kind? {
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
