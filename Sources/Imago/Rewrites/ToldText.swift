internal import Dutch

/// How the words of a clause are put into a rewrite.
extension String {
  /// The words as they stand inside a sentence: a noun in *-tie*, *-heid* or *-ing* is no name.
  var asInside: String {
    let first = prefix { $0 != " " }
    return ["tie", "heid", "ing", "schap", "iteit", "liefde", "honderd", "duizend", "tig"].contains(
      where: first.hasSuffix) ? loweredFirst : self
  }

  /// The clause without the subject it shares with one before it.
  func withoutSubject(_ subject: String) -> String {
    hasPrefix(subject + " ") ? String(dropFirst(subject.count + 1)) : self
  }

  /// Whether a comma stands in a clause that is no list and no clause of its own: *met haar, mij deel je mee*.
  var hasLooseComma: Bool {
    var rest = self[...]
    while let comma = rest.firstRange(of: ", ") {
      rest = rest[comma.upperBound...]
      let next = rest.prefix { $0 != " " }
      let opensClause = [
        "omdat", "zodat", "als", "terwijl", "toen", "voordat", "nadat", "zodra", "sinds", "dat", "die", "wat", "waar",
        "hoe", "of", "om", "zoals", "zonder",
      ].contains(next)
      if !opensClause, !rest.contains(" en ") || ["en", "maar", "mij", "je", "jij", "ik"].contains(next) {
        return true
      }
    }
    return false
  }

  /// The string without the comma a cut clause left at its end.
  var withoutLastComma: String {
    var text = self
    while text.last == "," || text.last == " " { text.removeLast() }
    return text
  }
}

extension Recast.Edit {
  /// Whether the edit puts a slot in.
  var isSlot: Bool {
    if case .replace(let text) = self { return text.utf8.first == UInt8(ascii: "[") }
    return false
  }
}
