internal import Dutch

/// The text the benchmark reads: real and made sentences of the corpora, shuffled, with ever new compounds among them.
///
/// Sentences are drawn with a seeded generator, so that a run can be repeated, four to a paragraph. A text of its own would
/// hold new words on every page; so that remembered words do not flatter the figures, one word in fifteen of five letters
/// or more becomes a compound with another (*avondruzie*), which is as many new forms as running Dutch has.
struct BenchText {
  /// Sentences in which hardly anything is found, and sentences that are mostly reproaches.
  private(set) var calm: [[UInt8]] = []
  private(set) var reproachful: [[UInt8]] = []

  /// Reads the corpora in a folder, and the example sentences of the lexicons.
  init(corpus: String) {
    for line in read(corpus + "/neutraal.txt").split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      calm.append(Array(line))
    }
    for name in ["zinsdelen.tsv", "woordvolgorde.tsv"] {
      for line in read(corpus + "/" + name).split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
        calm.append(Self.unmarked(line.prefix { $0 != UInt8(ascii: "\t") }))
      }
    }
    for name in ["berichten.jsonl", "eigen.jsonl"] {
      for line in read(corpus + "/" + name).split(separator: UInt8(ascii: "\n")) { addSentences(of: Array(line)) }
    }
    for file in LexiconFile.embedded {
      for example in file.examples() {
        let sentence = Self.unmarked(example.text.utf8)
        if example.isFlagged { reproachful.append(sentence) } else { calm.append(sentence) }
      }
    }
  }

  /// A text of at least `size` bytes.
  func text(of sentences: [[UInt8]], size: Int) -> [UInt8] {
    var random = SeededGenerator(state: 2024)
    let words = sentences.joined().split { !Self.isLetter($0) }.filter { $0.count >= 4 }.map(Array.init)
    var order = sentences.indices.shuffled(using: &random)
    var text: [UInt8] = []
    text.reserveCapacity(size + 1000)
    var count = 0
    while text.count < size {
      if count % order.count == 0 { order.shuffle(using: &random) }
      append(sentences[order[count % order.count]], words, &random, to: &text)
      count += 1
      text += count % 4 == 0 ? [UInt8(ascii: "\n"), UInt8(ascii: "\n")] : [UInt8(ascii: " ")]
    }
    return text
  }

  private func append(_ sentence: [UInt8], _ words: [[UInt8]], _ random: inout SeededGenerator, to text: inout [UInt8])
  {
    var start = 0
    while start < sentence.count {
      var end = start
      while end < sentence.count, Self.isLetter(sentence[end]) { end += 1 }
      if end - start >= 5, random.next() % 15 == 0, let other = words.randomElement(using: &random) {
        text += sentence[start..<end] + other
      } else {
        text += sentence[start..<end]
      }
      if end < sentence.count { text.append(sentence[end]) }
      start = end + 1
    }
  }

  /// The sentences of a labelled message: each is followed by its verdict.
  private mutating func addSentences(of line: [UInt8]) {
    let opening = Array("{\"s\": \"".utf8)
    let clean = Array("\", \"verdict\": \"clean".utf8)
    var position = 0
    while position + opening.count < line.count {
      guard line[position...].starts(with: opening) else {
        position += 1
        continue
      }
      position += opening.count
      var sentence: [UInt8] = []
      while position < line.count, line[position] != UInt8(ascii: "\"") {
        if line[position] == UInt8(ascii: "\\") { position += 1 }
        sentence.append(line[position])
        position += 1
      }
      if line[position...].starts(with: clean) { calm.append(sentence) } else { reproachful.append(sentence) }
    }
  }

  /// A sentence without the marks « and » around what must be found.
  private static func unmarked(_ sentence: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for byte in sentence {
      if byte == 0xAB || byte == 0xBB, out.last == 0xC2 { out.removeLast() } else { out.append(byte) }
    }
    return out
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
