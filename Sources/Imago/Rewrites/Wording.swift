internal import Dutch

/// How a rewrite reads, whatever it says.
enum Wording {
  /// The number of words, a slot counted as one.
  static func count(_ text: String) -> Int {
    read(text) { bytes in
      var words = 0
      var isInSlot = false
      var position = 0
      while position < bytes.count {
        let start = position
        var opens = false
        var closes = false
        while position < bytes.count, bytes[position] != UInt8(ascii: " ") {
          if bytes[position] == UInt8(ascii: "[") { opens = true }
          if bytes[position] == UInt8(ascii: "]") { closes = true }
          position += 1
        }
        if position > start {
          if !isInSlot { words += 1 }
          if opens { isInSlot = true }
          if closes { isInSlot = false }
        }
        position += 1
      }
      return words
    }
  }

  /// Whether nothing about the text shows that it was made: no slot at the start, beside another or before the question mark,
  /// no word twice in a row, no stray mark, no conjunction left hanging.
  static func isSound(_ text: String) -> Bool {
    read(text) { hasNoStray($0) && endsAndRepeatsWell($0) && !hasLeftover($0) }
  }

  /// Whether a comma stands right before a mark that has no use for it.
  private static func hasMarkBehindComma(_ text: String) -> Bool {
    read(text) { bytes in
      var comma = bytes.place(of: UInt8(ascii: ","))
      while comma + 1 < bytes.count {
        switch bytes[comma + 1] {
        case UInt8(ascii: "?"), UInt8(ascii: "."), UInt8(ascii: ","): return true
        default: comma = bytes.place(of: UInt8(ascii: ","), from: comma + 1)
        }
      }
      return false
    }
  }

  /// A draft with what came to stand together put right: marks behind a comma, *er* beside what it goes with.
  static func mended(_ text: String) -> String {
    var text = text
    if hasMarkBehindComma(text) {
      text = text.replacing(",?", with: "?").replacing(",.", with: ".").replacing(",,", with: ",")
    }
    if text.holds(" niet er") {
      for pronominal in afterNegation {
        text = text.replacing(" niet er\(pronominal) ", with: " er niet \(pronominal) ")
      }
    }
    if text.holds(" op dat ") {
      for verb in ["rekent", "rekende", "hoopt", "hoopte", "wacht", "wachtte"] {
        text = text.replacing("er \(verb) op dat ", with: "erop \(verb) dat ")
      }
    }
    // *naar een feest gaan, daar nou mee*: what stood between went.
    if text.holds(" daar ") {
      for pronominal in ["mee", "over", "van", "bij", "aan", "op", "voor"] {
        for verb in ["gaan", "denken", "praten", "na", "beginnen", "begon", "houden", "naar", "willen", "een", "om"] {
          text = text.replacing(" daar \(pronominal) \(verb)", with: " daar\(pronominal) \(verb)")
        }
      }
    }
    if text.holds("wakkerm") { text = text.replacing("wakkerm", with: "wakker m") }
    if text.holds("er van uit ga") { text = text.replacing("er van uit ga", with: "ervan uitga") }
    if mayJoin(text) { for (apart, joined) in joined { text = text.replacing(apart, with: joined) } }
    return text
  }

  /// What parts from *er* where *niet* stands beside it: *er niet bij stilstond*.
  private static let afterNegation = ["bij", "over", "aan", "mee", "op", "naar"]

  /// What *er* is written together with.
  private static let joining = ["voor", "bij", "aan", "mee", "op", "van", "over"]

  /// *er* with one of them beside it.
  private static let apart = joining.map { " er \($0) " }

  /// Whether *er* has a preposition beside it.
  private static func mayJoin(_ text: String) -> Bool { text.holds(" er ") && apart.contains { text.holds($0) } }

  /// *er* and a preposition that came to stand beside it.
  private static let joined = joining.flatMap { word in
    ["willen", "zei", "hebt", "heeft", "rekent", "rekende", "zorgt", "zorgde", "gerekend", "wacht", "wachtte"].map {
      verb in
      (" er \(word) \(verb)", " er\(word) \(verb)")
    }
  }

  /// Whether something remains of a half that was cut off: *, alleen ..., ook al*, *of zwijg*.
  private static func hasLeftover(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices {
      let isThere =
        switch text[index] {
        case UInt8(ascii: ","):
          afterComma.contains { text.without(first: index).starts($0) }
            || text.without(first: index).starts(", je ") && text.part(0..<index).ends("en je")
            || endsWithStraySubject(text.part(0..<index))
        case UInt8(ascii: "z"):
          text.without(first: index).starts("zwijg") && text.part(0..<index).ends(" of ")
        default: false
        }
      if isThere { return true }
    }
    return false
  }

  /// *toen ik de pijltjes volgde ik*: the first word of what was said next, in a chat without marks.
  private static func endsWithStraySubject(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    nominatives.contains { text.ends($0) } && !comparedNominatives.contains { text.ends($0) }
  }

  private static let nominatives: [StaticString] = [" ik", " jij", " gij", " ge", " hij", " wij"]

  /// *vaker dan ik*, *jij en ik*
  private static let comparedNominatives: [StaticString] = [
    " dan ik", " als ik", " en ik", " of ik", " dan jij", " als jij", " en jij", " of jij", " dan gij", " als gij",
    " en gij", " of gij", " dan hij", " als hij", " en hij", " of hij", " dan wij", " als wij", " en wij", " of wij",
  ]

  private static let afterComma: [StaticString] = [
    ", alleen ", ", ook al, ", ", ook al.", ", en,", ", merci ", ", merci.", ", merci,", ", bedankt ",
    ", geef het ", ", geef maar ", ", geef toe", ", geef nou ",
  ]

  /// The bytes of a text, copied only where it has none of its own.
  private static func read<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }

  /// No slot at the start, beside another or before the question mark; no blank or mark where none belongs.
  private static func hasNoStray(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first != UInt8(ascii: "[") else { return text.isEmpty }
    var before: UInt8 = 0
    var previous: UInt8 = 0
    for byte in text {
      // Between two letters, or a letter and a slot's bracket, nothing can be wrong.
      guard byte < UInt8(ascii: "A") || previous < UInt8(ascii: "A") else {
        (before, previous) = (previous, byte)
        continue
      }
      switch (previous, byte) {
      case (UInt8(ascii: " "), UInt8(ascii: " ")), (UInt8(ascii: " "), UInt8(ascii: ",")),
        (UInt8(ascii: " "), UInt8(ascii: ".")), (UInt8(ascii: " "), UInt8(ascii: ")")),
        (UInt8(ascii: " "), UInt8(ascii: ":")), (UInt8(ascii: ","), UInt8(ascii: ",")),
        (UInt8(ascii: ","), UInt8(ascii: ".")), (UInt8(ascii: ","), UInt8(ascii: "?")),
        (UInt8(ascii: "."), UInt8(ascii: ".")), (UInt8(ascii: "("), UInt8(ascii: " ")),
        (UInt8(ascii: "\""), UInt8(ascii: "\"")), (_, UInt8(ascii: ";")):
        return false
      case (UInt8(ascii: " "), UInt8(ascii: "[")) where before == UInt8(ascii: "]"): return false
      // *dat papa '*: a quote of which the words were left behind.
      case (UInt8(ascii: "'"), UInt8(ascii: ",")), (UInt8(ascii: "'"), UInt8(ascii: ".")),
        (UInt8(ascii: "'"), UInt8(ascii: " ")), (UInt8(ascii: "\""), UInt8(ascii: ",")),
        (UInt8(ascii: "\""), UInt8(ascii: ".")), (UInt8(ascii: "\""), UInt8(ascii: " ")):
        if before == UInt8(ascii: " ") { return false }
      // A line break of two bytes is one of the draft's own.
      case (let last, UInt8(ascii: "\n")) where last != UInt8(ascii: "\r"): return false
      default: break
      }
      before = previous
      previous = byte
    }
    return !(before == UInt8(ascii: "]") && previous == UInt8(ascii: "?"))
  }

  /// No word twice in a row, none left hanging at the end; a slot is a word.
  private static func endsAndRepeatsWell(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 5 + 1) { plain in
      let letters = UnsafeBufferPointer(rebasing: plain[..<lowered(text, into: plain)])
      var previous = Bytes.none
      var before = Bytes.none
      var last = Bytes.none
      var count = 0
      var position = 0
      while position < letters.count {
        let start = position
        while position < letters.count, !isBetweenWords(letters[position]) { position += 1 }
        if position > start {
          let word = UnsafeBufferPointer(rebasing: letters[start..<position])
          if count > 0, word.isEqual(to: last), !mayRepeat.contains(word) { return false }
          (before, previous, last) = (previous, last, word)
          count += 1
        }
        position += 1
      }
      guard count >= 3 else { return false }
      if last.isEqual(to: "dat"), previous.isEqual(to: "klopt") { last = before }
      // *Dat mis ik.*
      if last.isEqual(to: "ik"), previous.isEqual(to: "mis") { return true }
      return !hanging.contains(last)
    }
  }

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// *als je je jas pakt*, *de man die die jas draagt*.
  private static let mayRepeat: WordSet = "je die dat jullie u ze slot"

  private static let hanging: WordSet =
    "en maar want of omdat dat als toen terwijl de het een mijn te om ik dan"

  /// The text in lower case with a single word for each slot; returns its length.
  private static func lowered(
    _ text: UnsafeBufferPointer<UInt8>, into plain: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var depth = 0
    var isAfterC3 = false
    for byte in text {
      if byte == UInt8(ascii: "[") {
        depth += 1
        for letter in "slot".utf8 {
          plain[count] = letter
          count += 1
        }
      } else if byte == UInt8(ascii: "]") {
        depth -= 1
      } else if depth == 0 {
        let isCapital = byte >= 0x41 && byte <= 0x5A || isAfterC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
        plain[count] = isCapital ? byte | 0x20 : byte
        count += 1
      }
      isAfterC3 = byte == 0xC3
    }
    return count
  }
}

extension String {
  /// The string with another first letter.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The string with every occurrence of a part replaced.
  func replacing(_ part: String, with other: String) -> String {
    guard let place = place(of: part, from: 0) else { return self }
    let text = utf8
    let length = part.utf8.count
    var result: [UInt8] = []
    result.reserveCapacity(text.count + other.utf8.count)
    var start = 0
    var next: Int? = place
    while let place = next {
      result += text.dropFirst(start).prefix(place - start)
      result += other.utf8
      start = place + length
      next = self.place(of: part, from: start)
    }
    result += text.dropFirst(start)
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a part stands anywhere in the string.
  func holds(_ part: String) -> Bool { place(of: part, from: 0) != nil }

  /// Where a part stands, in UTF-8 bytes.
  private func place(of part: String, from start: Int) -> Int? {
    func search(_ text: UnsafeBufferPointer<UInt8>, _ wanted: UnsafeBufferPointer<UInt8>) -> Int? {
      guard let first = wanted.first else { return nil }
      var place = start
      while place + wanted.count <= text.count {
        place = text.place(of: first, from: place)
        guard place + wanted.count <= text.count else { return nil }
        var length = 1
        while length < wanted.count, text[place + length] == wanted[length] { length += 1 }
        if length == wanted.count { return place }
        place += 1
      }
      return nil
    }
    return utf8.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { search(text, $0) }
        ?? Array(part.utf8).withUnsafeBufferPointer {
          search(text, $0)
        }
    }
      ?? Array(utf8).withUnsafeBufferPointer { text in
        Array(part.utf8).withUnsafeBufferPointer { search(text, $0) }
      }
  }
}
