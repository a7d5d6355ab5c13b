/// How a rewrite reads, whatever it says.
enum Wording {
  /// The number of words, a slot counted as one.
  static func count(_ text: String) -> Int {
    var words = 0
    var isInSlot = false
    for part in text.split(separator: " ") {
      if !isInSlot { words += 1 }
      if part.utf8.contains(UInt8(ascii: "[")) { isInSlot = true }
      if part.utf8.contains(UInt8(ascii: "]")) { isInSlot = false }
    }
    return words
  }

  /// Whether nothing about the text shows that it was made: no slot at the start, beside another or before the question mark,
  /// no word twice in a row, no stray mark, no conjunction left hanging.
  static func isSound(_ text: String) -> Bool {
    if text.hasPrefix("[") || text.hasSuffix("]?") || text.firstRange(of: "] [") != nil { return false }
    for stray in [
      ", alleen ", ", en,", " of zwijg", ", ook al, ", ", ook al.", "  ", " ,", ",,", ",.", ",?", " .", "..", ", ,",
      "( ", " )", "\n", ";",
      " :", "\"\"",
    ]
    where text.firstRange(of: stray) != nil {
      return false
    }
    let words = outsideSlots(text).split { " ,.?!:".contains($0) }.map { $0.lowercased() }
    for (word, next) in zip(words, words.dropFirst()) where word == next && !mayRepeat.contains(word) { return false }
    var body = words
    if body.suffix(2) == ["klopt", "dat"] { body.removeLast(2) }
    guard let last = body.last, words.count >= 3 else { return false }
    return !hanging.contains(last)
  }

  /// *als je je jas pakt*, *de man die die jas draagt*.
  private static let mayRepeat: Set<String> = ["je", "die", "dat", "jullie", "u", "ze", "slot"]

  private static let hanging: Set<String> = [
    "en", "maar", "want", "of", "omdat", "dat", "als", "toen", "terwijl", "de", "het", "een", "mijn", "te", "om", "ik",
    "dan",
  ]

  /// The text with a single word for each slot.
  private static func outsideSlots(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      if character == "[" {
        depth += 1
        result += "slot"
      } else if character == "]" {
        depth -= 1
      } else if depth == 0 {
        result.append(character)
      }
    }
    return result
  }
}

extension String {
  /// The string with another first letter.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The string with every occurrence of a part replaced.
  func replacing(_ part: String, with other: String) -> String {
    var bytes = Array(utf8)[...]
    let wanted = Array(part.utf8)
    guard let first = wanted.first else { return self }
    var result: [UInt8] = []
    var start = bytes.startIndex
    while let place = bytes[start...].firstIndex(of: first) {
      if bytes[place...].starts(with: wanted) {
        result += bytes[..<place] + Array(other.utf8)
        bytes = bytes[(place + wanted.count)...]
        start = bytes.startIndex
      } else {
        start = place + 1
      }
    }
    return result.isEmpty && bytes.startIndex == 0 ? self : String(decoding: result + bytes, as: UTF8.self)
  }
}
