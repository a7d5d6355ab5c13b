/// Refuses YAML that would cost more than any configuration is worth, before the parser sees it.
///
/// The parser calls itself for every level of nesting, and compares keys by everything that aliases bring in under them; a
/// few kilobytes can so ask for more stack than there is, or for more time than anyone has.
enum YAMLGuard {
  /// The most bytes in a configuration.
  static let longest = 1 << 18
  /// The most brackets that open in it, so that they nest no deeper.
  static let mostBrackets = 1_000
  /// The most characters of indentation, dashes and question marks before the words on a line.
  static let deepestIndentation = 200
  /// The most aliases (`*naam`).
  static let mostAliases = 32

  /// Why a text is refused, in Dutch, or nil for a text as people write it.
  static func refusal(_ text: String) -> String? {
    if text.utf8.count > longest { return "te groot voor een configuratie: tot \(longest >> 10) kB kan" }
    var brackets = 0
    var aliases = 0
    var indentation = 0
    var isIndenting = true
    var previous = UInt8(ascii: "\n")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        isIndenting = true
        indentation = 0
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\t"):
        if isIndenting { indentation += 1 }
      default:
        isIndenting = false
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { brackets += 1 }
        if byte == UInt8(ascii: "*"), " \n\t,[{".utf8.contains(previous) { aliases += 1 }
      }
      if indentation > deepestIndentation { return "te diep ingesprongen" }
      previous = byte
    }
    if brackets > mostBrackets { return "te veel haken: tot \(mostBrackets) kan" }
    return aliases > mostAliases ? "te veel verwijzingen (*naam): tot \(mostAliases) kan" : nil
  }
}
