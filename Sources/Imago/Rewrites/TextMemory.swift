internal import Dutch

/// Remembers what was made of some texts, each at a place that its letters give: what comes later to a place takes it.
struct TextMemory<Value> {
  private struct Kept {
    var hash: UInt64
    var text: String
    var value: Value
  }

  /// How many texts are kept at most.
  private static var most: Int { 1 << 12 }

  /// Room for few texts at first and for more as more come by; what was kept is then forgotten.
  private var kept: [Kept?] = []
  /// How many texts came by since there was more room.
  private var count = 0

  /// What was made of a text; nil for one that never came by, or long ago.
  subscript(text: String) -> Value? {
    get {
      let hash = Self.hash(of: text)
      // Strings are alike when they look alike; the hash is one of bytes.
      guard !kept.isEmpty, let known = kept[place(of: hash)], known.hash == hash, known.text == text else {
        return nil
      }
      return known.value
    }
    set {
      if count == kept.count, count < Self.most {
        kept = Array(repeating: nil, count: max(64, count * 4))
        count = 0
      }
      count += 1
      let hash = Self.hash(of: text)
      kept[place(of: hash)] = newValue.map { Kept(hash: hash, text: text, value: $0) }
    }
  }

  private static func hash(of text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { WordHash.of($0) }
  }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (kept.count - 1) }
}
