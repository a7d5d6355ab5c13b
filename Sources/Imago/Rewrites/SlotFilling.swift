extension Suggestion {
  /// The text with values in its slots, in order; a slot with an empty value stays as it is.
  ///
  /// A feeling that does not go with *voelde ik me* brings its own verb: *schrok ik*, *was ik boos*.
  package func filled(with values: [String]) -> String {
    var text = ""
    let scalars = Array(self.text.unicodeScalars)
    var position = 0
    for (slot, value) in zip(slots, values) {
      text += Self.string(scalars[position..<slot.range.lowerBound])
      position = slot.range.upperBound
      if value.isEmpty {
        text += Self.string(scalars[slot.range])
      } else if slot.name == "gevoel", let verb = Self.ownVerb(of: value) {
        text = Self.replacingFrame(in: text, with: verb) ?? text + value
      } else {
        text += value
      }
    }
    return text + Self.string(scalars[position...])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The verb a feeling goes with, as it stands after a *toen* clause.
  private static func ownVerb(of feeling: String) -> (inverted: String, straight: String)? {
    switch feeling {
    case "geschrokken", "schrok": ("schrok ik", "ik schrok")
    case "boos", "bang", "verdrietig", "jaloers", "ongerust", "moe", "teleurgesteld", "blij", "bezorgd", "gespannen",
      "kwaad":
      ("was ik \(feeling)", "ik was \(feeling)")
    case "beschaamd", "schaamte": ("schaamde ik me", "ik schaamde me")
    default: nil
    }
  }

  /// The text with *voelde ik me* at its end replaced by the feeling's own verb; nil for another frame.
  private static func replacingFrame(in text: String, with verb: (inverted: String, straight: String)) -> String? {
    for (frame, own) in [
      ("voelde ik me ", verb.inverted), ("voelde ik mij ", verb.inverted), ("ik voelde me ", verb.straight),
      ("ik voelde mij ", verb.straight),
    ]
    where text.hasSuffix(frame) {
      return text.dropLast(frame.count) + own
    }
    return text.hasSuffix("Ik voelde me ") ? text.dropLast("Ik voelde me ".count) + verb.straight.capitalisedFirst : nil
  }
}
