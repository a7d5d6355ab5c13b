/// Faces made of ASCII: `:)`, `;-)`, `:'(`, `<3`, `^_^`, `-_-`
enum Emoticon {
  /// The end of the emoticon that begins at `start`, or nil.
  static func end(_ text: UnsafePointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Int? {
    func byte(_ index: Int) -> UInt8 { index < range.upperBound ? text[index] : 0x20 }
    let second = byte(start + 1)
    switch text[start] {
    case 0x3C:  // <3, </3
      if second == 0x33 { return Characters.isWordLike(byte(start + 2)) ? nil : start + 2 }
      return second == 0x2F && byte(start + 2) == 0x33 && !Characters.isWordLike(byte(start + 3)) ? start + 3 : nil
    case 0x5E:  // ^^, ^_^
      if second == 0x5E { return start + 2 }
      return second == 0x5F && byte(start + 2) == 0x5E ? start + 3 : nil
    case 0x2D:  // -_-, -.-
      return (second == 0x5F || second == 0x2E) && byte(start + 2) == 0x2D ? start + 3 : nil
    case 0x5C:  // \o/
      return second == 0x6F && byte(start + 2) == 0x2F ? start + 3 : nil
    case 0x3E:  // >:(
      return second == 0x3A ? face(text, start + 1, range) : nil
    default: return face(text, start, range)
    }
  }

  /// Eyes, perhaps a tear and a nose, and a mouth; letters and digits are a mouth only between spaces or marks.
  private static func face(_ text: UnsafePointer<UInt8>, _ eyes: Int, _ range: Range<Int>) -> Int? {
    func byte(_ index: Int) -> UInt8 { index < range.upperBound ? text[index] : 0x20 }
    guard text[eyes] == 0x3A || text[eyes] == 0x3B || text[eyes] == 0x3D else { return nil }
    var index = eyes + 1
    if byte(index) == 0x27 { index += 1 }
    let hasNose = byte(index) == 0x2D || byte(index) == 0x6F && byte(index + 1) == 0x29
    if hasNose { index += 1 }
    let mouth = byte(index)
    switch mouth {
    case 0x28, 0x29:  // ( )
      while byte(index) == mouth { index += 1 }
      return index
    case 0x5B, 0x5D, 0x7C, 0x2F, 0x5C, 0x2A, 0x24, 0x40, 0x7D:  // [ ] | / \ * $ @ }
      if text[eyes] == 0x3D || isBeforeLetter(text, eyes, range) && !hasNose { return nil }
      index += 1
      return Characters.isWordLike(byte(index)) || byte(index) == mouth ? nil : index
    case 0x44, 0x64, 0x50, 0x70, 0x4F, 0x6F, 0x53, 0x73, 0x78, 0x58, 0x33:  // D d P p O o S s x X 3
      if isBeforeLetter(text, eyes, range), mouth != 0x44, mouth != 0x50, mouth != 0x70 { return nil }
      if isBeforeLetter(text, eyes, range), eyes > range.lowerBound, Characters.isDigit(text[eyes - 1]) { return nil }
      if mouth == 0x44 { while byte(index + 1) == 0x44 { index += 1 } }
      index += 1
      return Characters.isWordLike(byte(index)) ? nil : index
    default: return nil
    }
  }

  /// Whether a letter or digit touches the eyes, so that they may be a colon.
  private static func isBeforeLetter(_ text: UnsafePointer<UInt8>, _ eyes: Int, _ range: Range<Int>) -> Bool {
    eyes > range.lowerBound && Characters.isWordLike(text[eyes - 1])
  }
}
