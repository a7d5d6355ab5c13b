/// ICU's word breaks in plain text, found without ICU: letters and marks of Dutch as nearly everyone writes it.
///
/// Reading one byte through ICU costs some two hundred instructions, and nearly all of a text is ASCII, accented letters and
/// the curly marks of a word processor. For those the rules of Unicode (UAX #29) are few. Anything else is left to ICU, and so
/// is what its versions do not agree on: `@`, `_`, and a colon between letters. A test holds both side by side.
enum PlainBreaks {
  /// What a byte, or the mark it begins, is for the rules.
  enum Class: UInt8 {
    /// Something the rules here do not know.
    case unknown
    case other, letter, digit
    /// `'` and curly ones, `.`: inside a word and inside a number.
    case middle
    /// `,` and `;`: inside a number.
    case middleOfNumber
    case colon
    case space, carriageReturn, newline
    /// The first byte of an accented letter, and of a curly mark.
    case latin, punctuation
  }

  /// ICU's status of a segment of letters and of one of digits.
  private static let (letters, number): (Int32, Int32) = (200, 100)

  private static let classes: [Class] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x40, 0x5F: .unknown
    case 0x27, 0x2E: .middle
    case 0x2C, 0x3B: .middleOfNumber
    case 0x3A: .colon
    case 0x20: .space
    case 0x0D: .carriageReturn
    case 0x0A, 0x0B, 0x0C: .newline
    case 0xC3: .latin
    case 0xE2: .punctuation
    case 0x80...: .unknown
    default: .other
    }
  }

  /// Writes where the words of a text end and what they are, as ICU does; returns their number, or -1 for a text that is
  /// not plain.
  ///
  /// - Parameters:
  ///   - length: the bytes of the text; there is room for as many ends and statuses.
  static func words(
    _ text: UnsafePointer<UInt8>, _ length: Int, _ ends: UnsafeMutablePointer<Int32>,
    _ statuses: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    classes.withUnsafeBufferPointer { classes in
      var count = 0
      var index = 0
      while index < length {
        var (kind, size) = look(text, index, length, classes)
        index += size
        var status: Int32 = 0
        switch kind {
        case .unknown: return -1
        case .letter, .digit:
          if kind == .letter { index = Characters.lettersEnd(text, index, length) }
          while index < length {
            let (next, nextSize) = look(text, index, length, classes)
            if next == .letter || next == .digit {
              kind = next
              index += nextSize
              continue
            }
            // A mark in the middle needs the same kind on both sides.
            guard next == .middle || next == (kind == .letter ? .colon : .middleOfNumber), index + nextSize < length
            else { break }
            let (after, afterSize) = look(text, index + nextSize, length, classes)
            guard after == kind else { break }
            if next == .colon { return -1 }
            index += nextSize + afterSize
          }
          status = kind == .letter ? letters : number
        case .space: while index < length, text[index] == 0x20 { index += 1 }
        case .carriageReturn: if index < length, text[index] == 0x0A { index += 1 }
        default: break
        }
        ends[count] = Int32(index)
        statuses[count] = status
        count += 1
      }
      return Int32(count)
    }
  }

  /// The class of what begins at `index`, and its length.
  @inline(__always)
  private static func look(
    _ text: UnsafePointer<UInt8>, _ index: Int, _ length: Int, _ classes: UnsafeBufferPointer<Class>
  ) -> (Class, Int) {
    let kind = classes[Int(text[index])]
    switch kind {
    case .latin:
      guard index + 1 < length else { return (.unknown, 1) }
      // × and ÷ are no letters.
      return (text[index + 1] == 0x97 || text[index + 1] == 0xB7 ? .other : .letter, 2)
    case .punctuation:
      guard index + 2 < length else { return (.unknown, 1) }
      switch (text[index + 1], text[index + 2]) {
      case (0x80, 0x98), (0x80, 0x99): return (.middle, 3)  // ‘ ’
      // – — “ ” „ … €
      case (0x80, 0x93), (0x80, 0x94), (0x80, 0x9C...0x9E), (0x80, 0xA6), (0x82, 0xAC): return (.other, 3)
      default: return (.unknown, 3)
      }
    default: return (kind, 1)
    }
  }
}
