/// A word of a turn, folded so that spellings of the same word are equal.
struct SpokenWord: Sendable {
  /// UTF-8 bytes from the start of the file.
  var range: Range<Int>
  /// Lower case, without accents, with one kind of apostrophe: `Één` is `een`.
  var text: String
  /// The number of the word among the words of all cues; -1 when no cue has it.
  var id: Int32
  /// Inside quotation marks: somebody's words repeated.
  var quoted: Bool
  /// The stem, for a word that carries content.
  var stem: String?
}

/// A stretch of words that ends with a full stop, a question mark, an exclamation mark or a new line.
struct SpokenSentence: Sendable {
  /// Indices of its words.
  var words: Range<Int>
  var isQuestion: Bool
}

/// The words, sentences and cues of one utterance.
struct SpokenText: Sendable {
  var words: [SpokenWord] = []
  var sentences: [SpokenSentence] = []
  var matches: [CueMatch] = []
  var cues: CueSet = []

  /// Reads the words of a turn; the words of slots are no words.
  init(_ turn: Turn, bytes: [UInt8]) {
    append(turn, bytes: bytes)
    findCues()
  }

  /// Reads the words of several turns as one utterance.
  init(_ turns: ArraySlice<Turn>, bytes: [UInt8]) {
    for turn in turns { append(turn, bytes: bytes) }
    findCues()
  }

  /// Reads the words of a bare stretch.
  init(_ range: Range<Int>, bytes: [UInt8]) {
    append(Turn(label: "", role: .sender, range: range, spoken: [range], lines: range), bytes: bytes)
    findCues()
  }

  private mutating func append(_ turn: Turn, bytes: [UInt8]) {
    var sentenceStart = words.count
    func close(_ question: Bool, _ words: [SpokenWord], _ sentences: inout [SpokenSentence]) {
      if words.count > sentenceStart {
        sentences.append(SpokenSentence(words: sentenceStart..<words.count, isQuestion: question))
      } else if question, let last = sentences.indices.last, sentences[last].words.upperBound == words.count {
        sentences[last].isQuestion = true
      }
      sentenceStart = words.count
    }
    var slotIndex = 0
    let book = Cues.book
    var letters: [UInt8] = []
    for stretch in turn.spoken {
      var position = stretch.lowerBound
      var quoted = false
      while position < stretch.upperBound {
        while slotIndex < turn.slots.count, turn.slots[slotIndex].upperBound <= position { slotIndex += 1 }
        if slotIndex < turn.slots.count, turn.slots[slotIndex].contains(position) {
          position = turn.slots[slotIndex].upperBound
          // `... dat ... Klopt dat?`: a capital after a slot starts a sentence.
          var next = position
          while next < stretch.upperBound, bytes[next] == 0x20 { next += 1 }
          if next < stretch.upperBound, bytes[next] >= 0x41, bytes[next] <= 0x5A { close(false, words, &sentences) }
          continue
        }
        let start = position
        letters.removeAll(keepingCapacity: true)
        while position < stretch.upperBound {
          let step = Letters.fold(bytes, at: position, end: stretch.upperBound, into: &letters)
          if step == 0 { break }
          position += step
        }
        if position > start {
          while let last = letters.last, last == UInt8(ascii: "'") || last == UInt8(ascii: "-") { letters.removeLast() }
          if !letters.isEmpty {
            let text = Spelling.normal(String(decoding: letters, as: UTF8.self))
            words.append(
              SpokenWord(
                range: start..<position, text: text, id: book.vocabulary[Spelling.key(text)] ?? -1, quoted: quoted,
                stem: Stem.content(text)))
          }
          continue
        }
        switch Letters.mark(bytes, at: position, end: stretch.upperBound) {
        case .stop: close(false, words, &sentences)
        case .question: close(true, words, &sentences)
        case .openQuote: quoted = true
        case .closeQuote: quoted = false
        case .quote: quoted.toggle()
        case .other: break
        }
        position += Letters.length(bytes[position])
      }
      close(false, words, &sentences)
    }
  }

  private mutating func findCues() {
    for sentence in sentences {
      Cues.book.match(words, in: sentence, into: &matches)
    }
    if matches.contains(where: { $0.cue == .invite }), matches.contains(where: { $0.cue == .check }) {
      // `Is dit een goed moment?`
      let invitations = matches.filter { $0.cue == .invite }.map(\.words)
      matches.removeAll { match in
        match.cue == .check
          && invitations.contains { $0.contains(match.words.upperBound - 1) && $0.count > match.words.count }
      }
    }
    for match in matches { cues.insert(match.cue.set) }
  }

  /// Whether the utterance has this cue.
  func has(_ cue: Cue) -> Bool { cues.contains(cue.set) }

  /// The first match of a cue.
  func first(_ cue: Cue) -> CueMatch? { matches.first { $0.cue == cue } }

  /// Whether a sentence has this cue.
  func has(_ cue: Cue, in sentence: SpokenSentence) -> Bool {
    matches.contains { $0.cue == cue && sentence.words.contains($0.words.lowerBound) }
  }

  /// Bytes from the first of these words to the last.
  func range(_ indices: Range<Int>) -> Range<Int> {
    words[indices.lowerBound].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
  }

  /// The stems of the words that carry content, leaving out words that only serve the dialogue itself.
  func content(_ indices: Range<Int>? = nil) -> [String] {
    (indices ?? 0..<words.count).compactMap { words[$0].stem }
  }
}

/// Spellings of chat and of Flemish written as the words they stand for.
enum Spelling {
  private static let spellings: [String: String] = [
    "k": "ik", "'k": "ik", "da": "dat", "ni": "niet", "nie": "niet", "wa": "wat", "t": "het", "'t": "het",
    "m'n": "mijn",
    "mn": "mijn", "z'n": "zijn", "zn": "zijn", "d'r": "haar", "idd": "inderdaad", "ff": "even", "effe": "even",
    "is't": "is", "ist": "is", "oke": "oke", "okee": "oke", "ok": "oke", "okay": "oke", "dank-je": "dankje",
    "nen": "een", "ne": "een", "'n": "een", "n": "een", "mijne": "mijn", "goe": "goed", "gade": "ga", "hebde": "heb",
    "zoude": "zou", "wilde_ge": "wil", "kunde": "kan", "zijde": "bent", "wel's": "weleens", "eigelijk": "eigenlijk",
    "jaa": "ja", "jaaa": "ja", "ja'": "ja", "yes": "ja", "nope": "nee", "neen": "nee", "nee'": "nee", "neeje": "nee",
  ]
  private static let keys: [String: String] = [
    "jij": "je", "jou": "je", "ge": "je", "gij": "je", "u": "je", "jullie": "je", "mij": "me", "uw": "jouw",
    "je_": "jouw", "kun": "kan", "kunt": "kan", "wilt": "wil", "hebt": "heb", "zoudt": "zou", "zijt": "bent",
    "moogt": "mag", "mijzelf": "mezelf", "waart": "was", "hadt": "had", "voeldet": "voelde", "zeidt": "zei",
    "wou": "wil", "niks": "niets", "moest": "moest", "moet": "moet", "voelt": "voelt", "samengevat": "samengevat",
  ]

  /// A word without accents, as `SpokenWord.text` has it.
  static func plain(_ word: String) -> String {
    let bytes = Array(word.utf8)
    var letters: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let step = Letters.fold(bytes, at: position, end: bytes.count, into: &letters)
      position += max(step, 1)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  static func normal(_ word: String) -> String { word.utf8.count <= 9 ? spellings[word] ?? word : word }
  /// The form in which cues name the word: all second persons are `je`.
  static func key(_ word: String) -> String { word.utf8.count <= 9 ? keys[word] ?? word : word }
}

/// Letters and marks as bytes.
enum Letters {
  enum Mark { case stop, question, openQuote, closeQuote, quote, other }

  /// The length in bytes of the character that starts with this byte.
  @inline(__always)
  static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2 }

  /// Appends the folded letter at a position and gives its length, or 0 when it is no part of a word.
  static func fold(_ bytes: [UInt8], at index: Int, end: Int, into letters: inout [UInt8]) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x61...0x7A, 0x30...0x39:
      letters.append(byte)
      return 1
    case 0x41...0x5A:
      letters.append(byte + 0x20)
      return 1
    case UInt8(ascii: "'"), UInt8(ascii: "-"):
      return joins(bytes, index, 1, end, byte, &letters)
    case 0xC2:
      return index + 1 < end && bytes[index + 1] == 0xAD ? 2 : 0
    case 0xC3:
      guard index + 1 < end else { return 0 }
      let plain: UInt8? =
        switch bytes[index + 1] | 0x20 {
        case 0xA0...0xA5: UInt8(ascii: "a")
        case 0xA7: UInt8(ascii: "c")
        case 0xA8...0xAB: UInt8(ascii: "e")
        case 0xAC...0xAF: UInt8(ascii: "i")
        case 0xB1: UInt8(ascii: "n")
        case 0xB2...0xB6: UInt8(ascii: "o")
        case 0xB9...0xBC: UInt8(ascii: "u")
        case 0xBD, 0xBF: UInt8(ascii: "y")
        default: nil
        }
      guard let plain else { return 0 }
      letters.append(plain)
      return 2
    case 0xCC, 0xCD:
      return letters.isEmpty ? 0 : 2
    case 0xE2:
      guard index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
      if bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 {
        return joins(bytes, index, 3, end, UInt8(ascii: "'"), &letters)
      }
      return bytes[index + 2] == 0x8B || bytes[index + 2] == 0x8D ? 3 : 0
    case UInt8(ascii: "\\"):
      // A JSON string: `caf\u00e9`.
      guard index + 5 < end, bytes[index + 1] == UInt8(ascii: "u"),
        let scalar = UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16),
        scalar >= 0xC0, scalar <= 0xFF
      else { return 0 }
      var ignored = 0
      let pair: [UInt8] = [0xC3, UInt8(0x80 + (scalar - 0xC0))]
      ignored = fold(pair, at: 0, end: 2, into: &letters)
      return ignored == 0 ? 0 : 6
    default:
      return 0
    }
  }

  /// An apostrophe or hyphen belongs to a word between letters, an apostrophe also before `t`, `k`, `s`, `n`.
  private static func joins(
    _ bytes: [UInt8], _ index: Int, _ length: Int, _ end: Int, _ mark: UInt8, _ letters: inout [UInt8]
  ) -> Int {
    let next = index + length
    guard next < end, isLetter(bytes[next]) else { return 0 }
    if letters.isEmpty {
      guard mark == UInt8(ascii: "'"), next + 1 >= end || !isLetter(bytes[next + 1]),
        [UInt8(ascii: "t"), UInt8(ascii: "k"), UInt8(ascii: "s"), UInt8(ascii: "n")].contains(bytes[next] | 0x20)
      else { return 0 }
    }
    letters.append(mark)
    return length
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte == 0xC3
  }

  /// What the character at a position does to sentences and quotations.
  static func mark(_ bytes: [UInt8], at index: Int, end: Int) -> Mark {
    switch bytes[index] {
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"), 0x0A: return .stop
    case UInt8(ascii: "."):
      // `7.30` and `d.w.z.` go on.
      if index + 1 < end, isLetter(bytes[index + 1]) || bytes[index + 1] >= 0x30 && bytes[index + 1] <= 0x39,
        index > 0, bytes[index - 1] >= 0x30 && bytes[index - 1] <= 0x39
      {
        return .other
      }
      return .stop
    case UInt8(ascii: "\\"):
      return index + 1 < end && bytes[index + 1] == UInt8(ascii: "n") ? .stop : .other
    case UInt8(ascii: "\""): return .quote
    case 0xC2:
      guard index + 1 < end else { return .other }
      return bytes[index + 1] == 0xAB ? .openQuote : bytes[index + 1] == 0xBB ? .closeQuote : .other
    case 0xE2:
      guard index + 2 < end, bytes[index + 1] == 0x80 else { return .other }
      switch bytes[index + 2] {
      case 0xA6: return .stop
      case 0x9C, 0x9E, 0x98: return .openQuote
      case 0x9D, 0x99: return .closeQuote
      default: return .other
      }
    default: return .other
    }
  }
}
