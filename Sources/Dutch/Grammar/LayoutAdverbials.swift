/// Adverbials of several words that open a main clause.
extension Layout {
  /// *kort na de oorlog*, *al in 1980*, *eind jaren zestig*, *net als zijn broer*, *hoe dan ook*: whether a span is one adverbial
  /// whose first word only makes the rest more exact.
  func isModifiedAdverbial(_ span: Range<Int>) -> Bool {
    let start = span.lowerBound
    guard span.count > 1 else { return false }
    let end = isComma(span.upperBound - 1) ? span.upperBound - 1 : span.upperBound
    if span.count < 5, Self.phrases.contains(span.map { word($0) }.joined(separator: " ")) { return true }
    func closes(_ i: Int) -> Bool { ends(at: i).contains { $0.at == end } }
    if ["eind", "begin", "medio", "midden"].contains(word(start)) {
      return closes(start + 1) && isTimeWord(end - 1) || closes(start + 1) && isNumber(end - 1)
        || between(start + 1, end).allSatisfy { isNumber($0) || isTimeWord($0) || grammar($0).contains(.numeral) }
    }
    if ["net", "evenals"].contains(word(start)), word(start + 1) == "als", closes(start + 2) { return true }
    if word(start) == "gezien", closes(start + 1) { return true }
    var i = start
    while i + 1 < end, Self.modifiers.contains(word(i)) { i += 1 }
    guard i > start else { return false }
    if i + 1 == end { return grammar(i).contains(.pronominalAdverb) || grammar(i).contains(.time) }
    return isPreposition(i) && closes(i + 1)
  }

  private static let modifiers: Set<String> = [
    "al", "pas", "kort", "vlak", "mede", "nog", "ook", "zelfs", "vooral", "reeds", "direct", "onmiddellijk", "meteen",
    "juist",
    "alleen", "diep", "enkel", "slechts", "zeker", "met", "name", "niet", "lang", "vroeg", "laat", "onder", "meer",
    "even",
  ]

  private static let phrases: Set<String> = [
    "vandaag de dag", "hoe dan ook", "al met al", "keer op keer", "dag en nacht", "heel af en toe", "af en toe",
    "nu en dan",
    "zo nu en dan", "al snel", "heel vaak", "zo goed als", "steeds vaker", "meer en meer", "hier en daar",
    "links en rechts",
    "ten minste", "op den duur", "meer dan eens", "al gauw", "niet zelden", "des te meer", "steeds opnieuw",
  ]
}
