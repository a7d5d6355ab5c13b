internal import Imago

extension Suggestion {
  /// The text as a snippet: every slot a tab stop with its question as what stands there until it is filled in.
  var snippet: String {
    var snippet = ""
    let scalars = Array(text.unicodeScalars)
    var index = 0
    for (number, slot) in slots.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }).enumerated() {
      guard slot.range.lowerBound >= index, slot.range.upperBound <= scalars.count else { continue }
      snippet += Self.escaped(scalars[index..<slot.range.lowerBound])
      snippet += "${\(number + 1):" + Self.escaped(Array(slot.prompt.unicodeScalars)[...]) + "}"
      index = slot.range.upperBound
    }
    return snippet + Self.escaped(scalars[index...]) + "$0"
  }

  /// Text in which nothing means anything to a snippet.
  private static func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == "$" || scalar == "}" || scalar == "\\" { text.append("\\") }
      text.append(scalar)
    }
    return String(text)
  }
}
