/// How rare the words of patterns are, so that each pattern is found by the word that is least often looked at in vain.
///
/// A word costs what it has patterns, each time it is in a text. How often it is in one cannot be counted here; but the
/// words of Dutch that are everywhere are short.
struct WordRarity {
  private var counts = WordTable(capacity: 8192)

  /// Counts one word of a pattern.
  mutating func count(_ word: Bytes) {
    let found = counts.insert(word, 1)
    if !found.isNew { counts.setValue(counts.value(at: found.index) + 1, at: found.index) }
  }

  /// From 1, for a short word of many patterns, to 255.
  func rarity(of word: Bytes) -> UInt8 {
    let patterns = max(Int(counts.value(word, hash: WordHash.of(word))), 1)
    let perText = word.count <= 3 ? 64 : word.count == 4 ? 16 : word.count == 5 ? 4 : 1
    // Eighths of a doubling, of at most 2^30.
    let cost = patterns * perText
    let doublings = Int.bitWidth - 1 - cost.leadingZeroBitCount
    let eighths = (cost << 3) >> doublings & 7
    return UInt8(max(255 - 8 * doublings - eighths, 1))
  }

  func deallocate() { counts.deallocate() }
}
