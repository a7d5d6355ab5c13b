/// Everything the linter knows about words, before it has seen a text: closed classes, verbs, lexicon entries, patterns, chat
/// spellings. Immutable, and shared by all analysers.
public final class Vocabulary: Sendable {
  /// One entry of a lexicon; its text and keys are read when they are asked for.
  public struct Entry: Sendable {
    public let sense: Sense
    public let kind: LexiconKind
    public let line: Int
    private let source: LexiconFile
    private let offset: Int

    fileprivate init(_ stored: StoredEntry, in source: LexiconFile) {
      sense = stored.sense
      kind = stored.kind
      line = Int(stored.line)
      offset = Int(stored.offset)
      self.source = source
    }

    public var file: String { source.name }
    public var text: String { String(decoding: source.entry(at: offset).text, as: UTF8.self) }
    public var keys: Keys { Keys(pairs: source.entry(at: offset).keys, source: source) }
  }

  /// The keys of an entry.
  public struct Keys: @unchecked Sendable {
    fileprivate let pairs: Bytes
    /// Keeps the bytes.
    fileprivate let source: LexiconFile

    /// The value of a key, or nil.
    public subscript(key: StaticString) -> String? {
      LexiconFile.value(of: key, in: pairs).map { String(decoding: $0, as: UTF8.self) }
    }

    public var dictionary: [String: String] { LexiconFile.parseKeys(pairs) }
  }

  struct StoredEntry {
    var sense: Sense
    var kind: LexiconKind
    var file: Int16
    var line: Int32
    /// Where in the file it starts.
    var offset: Int32
    /// The next entry with the same word.
    var next: Int32 = -1
  }

  /// The vocabulary of the embedded lexicons.
  public static let shared: Vocabulary = {
    if let tables = LexiconTables.embedded(.vocabulary) { return Vocabulary(tables) }
    do {
      return try Vocabulary(adding: [])
    } catch {
      preconditionFailure("an embedded lexicon is malformed: \(error)")
    }
  }()

  /// Embedded files that are no sense lexicons: the verb table, the sentence ends, the weights, the phrases of a dialogue,
  /// the needs behind verdicts.
  private static let otherTables: Set<String> = [
    "werkwoorden.txt", "afkortingen.txt", "zinsgrenzen.txt", "weegschaal.txt", "soorten.txt", "dialoog.txt",
    "behoeften.txt",
  ]

  /// The embedded sense lexicons.
  private static var embeddedFiles: [LexiconFile] { LexiconFile.embedded.filter { !otherTables.contains($0.name) } }

  let verbs: VerbTable
  /// The words of the closed classes, to their place in `grammar`.
  let functionWords: WordTable
  let grammar: Pool<Grammar>
  /// The words of the lexicons, to the last of their entries.
  let words: WordTable
  let stored: Pool<StoredEntry>
  /// Chat spellings, to the place in `chatTargets` of where in `chatLetters` their word lies.
  let chatWords: WordTable
  private let chatTargets: Pool<Range<Int32>>
  private let chatLetters: Pool<UInt8>
  let patterns: PatternSet
  private let arena: ByteArena
  private let files: [LexiconFile]

  /// The embedded lexicons together with a user's own.
  ///
  /// - Throws: `LexiconError` with file and line when one of `files` is malformed or names an unknown section.
  public convenience init(adding files: [LexiconFile]) throws { try self.init(adding: files, verbs: .shared) }

  init(adding files: [LexiconFile], verbs: VerbTable) throws {
    var builder = Builder()
    let all = Self.embeddedFiles + files
    self.files = all
    builder.addFunctionWords()
    var failure: (any Error)?
    for (index, file) in all.enumerated() where failure == nil {
      do { try builder.add(file, Int16(index)) } catch { failure = error }
    }
    self.verbs = verbs
    let patterns = builder.patterns(verbs, names: all.map(\.name))
    if failure == nil { failure = patterns.fault }
    functionWords = builder.functionWords
    grammar = builder.grammar
    words = builder.words
    stored = builder.stored
    chatWords = builder.chatWords
    chatTargets = builder.chatTargets
    chatLetters = builder.chatLetters
    self.patterns = patterns.set
    arena = builder.arena
    if let failure { throw failure }
  }

  /// The vocabulary of the embedded lexicons, as `write` wrote it; it lives as long as the process.
  private init(_ tables: TableReader) {
    var tables = tables
    files = Self.embeddedFiles
    verbs = .shared
    functionWords = WordTable(&tables)
    grammar = tables.pool()
    words = WordTable(&tables)
    stored = tables.pool()
    chatWords = WordTable(&tables)
    chatTargets = tables.pool()
    chatLetters = tables.pool()
    patterns = PatternSet(&tables)
    arena = ByteArena()
  }

  func write(to writer: inout TableWriter) {
    functionWords.write(to: &writer)
    writer.write(grammar)
    words.write(to: &writer)
    writer.write(stored)
    chatWords.write(to: &writer)
    writer.write(chatTargets)
    writer.write(chatLetters)
    patterns.write(to: &writer)
  }

  deinit {
    functionWords.deallocate()
    grammar.deallocate()
    words.deallocate()
    stored.deallocate()
    chatWords.deallocate()
    chatTargets.deallocate()
    chatLetters.deallocate()
    patterns.deallocate()
    arena.deallocate()
  }

  /// The word that a chat spelling stands for.
  ///
  /// - Parameter place: the spelling's value in `chatWords`.
  func chatTarget(_ place: Int) -> Bytes { chatLetters[chatTargets[place]] }

  /// An entry with its keys.
  public func entry(_ index: Int) -> Entry {
    Entry(stored[index], in: files[Int(stored[index].file)])
  }

  /// What one key of an entry says, read without making an `Entry`; nil where the key is not there.
  public func value(of key: StaticString, in entry: Int) -> Bytes? {
    LexiconFile.value(of: key, in: files[Int(stored[entry].file)].entry(at: Int(stored[entry].offset)).keys)
  }

  /// Whether an entry is a pattern with a verb of its own.
  func hasVerb(patternOf entry: Int) -> Bool {
    for index in 0..<patterns.patterns.count where Int(patterns.patterns[index].entry) == entry {
      return patterns.patterns[index].hasVerb
    }
    return false
  }

  /// The single words, as written, that have a sense, with the keys of their entries.
  public func words(of sense: Sense) -> [(word: String, keys: [String: String])] {
    (0..<stored.count).compactMap { index in
      guard stored[index].sense == sense, stored[index].kind != .expression else { return nil }
      let entry = entry(index)
      return entry.text.contains(" ") ? nil : (entry.text, entry.keys.dictionary)
    }
  }

  /// The entries of a separable verb that stands in two parts: *kraakt ... af* is no word of its own.
  public func entries(ofParted row: Int32) -> [Int32] {
    guard row >= 0, !verbs.rows[Int(row)].particle.isEmpty else { return [] }
    let parts = verbs.rows[Int(row)]
    let lemma = verbs.bytes(parts.particle) + [UInt8(ascii: "+")] + verbs.bytes(parts.base)
    var found: [Int32] = []
    lemma.withUnsafeBufferPointer { lemma in
      var entry = Int32(words[lemma] ?? -1)
      while entry >= 0 {
        if stored[Int(entry)].kind == .verb { found.append(entry) }
        entry = stored[Int(entry)].next
      }
    }
    return found
  }

  /// The senses of a separable verb that stands in two parts.
  func senses(ofParted row: Int32) -> Senses {
    entries(ofParted: row).reduce(into: Senses()) { $0.insert(stored[Int($1)].sense.bit) }
  }

  /// The sense of an entry.
  @inline(__always)
  public func sense(of index: Int) -> Sense { stored[index].sense }
}

extension Vocabulary {
  /// Collects closed classes and lexicons. Words stay where they lie when they are folded already, as nearly all are.
  private struct Builder {
    /// An entry of more words than one, or with a verb in it.
    struct Phrase {
      var text: Bytes
      var entry: Int32
      var isExpression: Bool
    }

    var functionWords = WordTable(capacity: 1200)
    var grammar = Pool<Grammar>(capacity: 1200)
    var words = WordTable(capacity: 8192)
    var stored = Pool<StoredEntry>(capacity: 16384)
    var chatWords = WordTable(capacity: 1024)
    var chatTargets = Pool<Range<Int32>>(capacity: 1024)
    var chatLetters = Pool<UInt8>(capacity: 8192)
    var arena = ByteArena()
    private var phrases = Pool<Phrase>(capacity: 8192)
    private var buffer: [UInt8] = []

    mutating func addFunctionWords() {
      for (kind, list) in FunctionWords.table {
        var reader = WordReader(Bytes(start: list.utf8Start, count: list.utf8CodeUnitCount))
        while let word = reader.next() {
          let found = functionWords.insert(word, grammar.count)
          if found.isNew {
            grammar.append([.listed, kind])
          } else {
            grammar[found.index].insert(kind)
          }
        }
      }
    }

    mutating func add(_ file: LexiconFile, _ index: Int16) throws {
      var sections: [(sense: Sense, kind: LexiconKind)] = []
      try file.forEachEntry { section, text, keys, line in
        guard section >= 0 else {
          throw LexiconError(
            file: file.name, line: line, reason: "an entry stands before the first [section : kind] line")
        }
        let (sense, kind) = sections[section]
        let folded = fold(text)
        if sense == .chat {
          chatWords.insert(folded, chatTargets.count)
          chatTargets.append(chatLetters.append(fold(LexiconFile.value(of: "wordt", in: keys) ?? Bytes.none)))
          return
        }
        let entry = Int32(stored.count)
        stored.append(
          StoredEntry(
            sense: sense, kind: kind, file: index, line: Int32(line), offset: Int32(file.offset(of: text))))
        if kind == .expression || folded.place(of: UInt8(ascii: " ")) < folded.count {
          phrases.append(Phrase(text: folded, entry: entry, isExpression: kind == .expression))
        } else {
          let found = words.insert(folded, Int(entry))
          if !found.isNew {
            stored.base[Int(entry)].next = words.value(at: found.index)
            words.setValue(entry, at: found.index)
          }
        }
      } onSection: { name, kind, line in
        guard let sense = Sense(rawValue: name) else {
          throw LexiconError(file: file.name, line: line, reason: "unknown section [\(name)]")
        }
        sections.append((sense, kind))
        return sections.count - 1
      }
    }

    /// The patterns of all phrases, and the first that is none. Ends the builder.
    ///
    /// - Parameter names: the names of the files.
    func patterns(_ verbs: VerbTable, names: [String]) -> (set: PatternSet, fault: LexiconError?) {
      var set = PatternSet(verbs: verbs)
      var rarity = WordRarity()
      defer {
        phrases.deallocate()
        rarity.deallocate()
      }
      for index in 0..<phrases.count {
        PatternSet.eachWord(of: phrases[index].text, isExpression: phrases[index].isExpression) { rarity.count($0) }
      }
      for index in 0..<phrases.count {
        let phrase = phrases[index]
        do throws(PatternSet.Malformed) {
          try set.add(
            phrase.text, entry: phrase.entry, isExpression: phrase.isExpression, verbs: verbs, rarity)
        } catch {
          let place = stored[Int(phrase.entry)]
          return (set, LexiconError(file: names[Int(place.file)], line: Int(place.line), reason: error.reason))
        }
      }
      set.pack()
      return (set, nil)
    }

    /// The folded spelling of a word in a file: the word itself, or a copy that is kept.
    private mutating func fold(_ word: Bytes) -> Bytes {
      if Folding.isFolded(word) { return word }
      _ = Folding.fold(word, into: &buffer)
      return buffer.withUnsafeBufferPointer { arena.store($0) }
    }
  }
}
