/// Everything the linter knows about words, before it has seen a text: closed classes, verbs, lexicon entries, patterns, chat
/// spellings. Immutable, and shared by all analysers.
package final class Vocabulary: Sendable {
  /// One entry of a lexicon, as a place to find its keys.
  package struct Entry: Sendable {
    package var sense: Sense
    package var kind: LexiconKind
    package var file: String
    package var line: Int
    package var text: String
    package var keys: [String: String]
  }

  struct StoredEntry: Sendable {
    var sense: Sense
    var kind: LexiconKind
    var file: Int32
    var line: Int32
    /// Where in the file it starts.
    var offset: Int32
    /// The next entry with the same word.
    var next: Int32 = -1
  }

  /// The vocabulary of the embedded lexicons.
  package static let shared: Vocabulary = {
    do {
      return try Vocabulary(adding: [])
    } catch {
      preconditionFailure("an embedded lexicon is malformed: \(error)")
    }
  }()

  /// Embedded files that are no sense lexicons: the verb table and the sentence ends.
  private static let otherTables: Set<String> = ["werkwoorden.txt", "afkortingen.txt", "zinsgrenzen.txt"]

  let verbs = VerbTable.shared
  let functionWords: ByteTable
  let grammar: [Grammar]
  let words: ByteTable
  let stored: [StoredEntry]
  let chatWords: ByteTable
  let chatTargets: [[UInt8]]
  let particles: [[UInt8]]
  package let patterns: PatternSet
  /// Verbs without particle whose separable derivatives anchor a pattern.
  let separableAnchors: Set<Int32>
  private let files: [LexiconFile]

  /// The embedded lexicons together with a user's own.
  ///
  /// - Throws: `LexiconError` with file and line when one of `files` is malformed or names an unknown section.
  package init(adding files: [LexiconFile]) throws {
    var functionWords = ByteTable(capacity: 1200)
    var grammar: [Grammar] = []
    for (kind, list) in FunctionWords.table {
      let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      var start = 0
      for position in 0...bytes.count where position == bytes.count || bytes[position] == UInt8(ascii: " ") {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<position])
        start = position + 1
        guard !word.isEmpty else { continue }
        let (index, isNew) = functionWords.insert(word, grammar.count)
        if isNew { grammar.append([.listed, kind]) } else { grammar[functionWords.value(index)].insert(kind) }
      }
    }
    self.functionWords = functionWords
    self.grammar = grammar

    var words = ByteTable(capacity: 4096)
    var stored: [StoredEntry] = []
    var chatWords = ByteTable(capacity: 512)
    var chatTargets: [[UInt8]] = []
    var patterns = PatternSet.Builder(verbs: verbs)
    let all = LexiconFile.embedded.filter { !Self.otherTables.contains($0.name) } + files
    self.files = all
    for (fileIndex, file) in all.enumerated() {
      var sections: [(sense: Sense, kind: LexiconKind)] = []
      try file.forEachEntry { section, text, keys, line in
        guard section >= 0 else {
          throw LexiconError(
            file: file.name, line: line, reason: "an entry stands before the first [section : kind] line")
        }
        let (sense, kind) = sections[section]
        let folded = Folding.fold(text)
        if sense == .chat {
          let target = Array(LexiconFile.parseKeys(keys)["wordt"]?.utf8 ?? "".utf8)
          chatWords.insert(folded, chatTargets.count)
          chatTargets.append(Folding.fold(target))
          return
        }
        let index = stored.count
        stored.append(
          StoredEntry(
            sense: sense, kind: kind, file: Int32(fileIndex), line: Int32(line),
            offset: Int32(file.offset(of: text))))
        if kind == .expression || folded.contains(UInt8(ascii: " ")) {
          do throws(PatternSet.Malformed) {
            try patterns.add(folded, entry: index, isExpression: kind == .expression)
          } catch {
            throw LexiconError(file: file.name, line: line, reason: error.reason)
          }
        } else {
          let (slot, isNew) = words.insert(folded, index)
          if !isNew {
            stored[index].next = Int32(words.value(slot))
            words.setValue(index, at: slot)
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
    self.words = words
    self.stored = stored
    self.chatWords = chatWords
    self.chatTargets = chatTargets
    let built = patterns.build()
    self.patterns = built
    self.separableAnchors = Set(
      built.byVerb.keys.map { VerbTable.shared.rows[Int($0)].baseRow }.filter { $0 >= 0 })
    var particles: [[UInt8]] = []
    var seen = ByteTable(capacity: 256)
    for row in verbs.rows where !row.particle.isEmpty {
      let particle = Array(verbs.bytes(row.particle))
      if seen.insert(particle, 0).isNew { particles.append(particle) }
    }
    self.particles = particles.sorted { $0.count > $1.count }
  }

  /// An entry with its keys.
  package func entry(_ index: Int) -> Entry {
    let found = stored[index]
    let file = files[Int(found.file)]
    let line = file.entry(at: Int(found.offset))
    return Entry(
      sense: found.sense, kind: found.kind, file: file.name, line: Int(found.line), text: line.text, keys: line.keys)
  }

  /// The single words, as written, that have a sense, with the keys of their entries.
  package func words(of sense: Sense) -> [(word: String, keys: [String: String])] {
    stored.indices.compactMap { index in
      guard stored[index].sense == sense, stored[index].kind != .expression else { return nil }
      let entry = entry(index)
      return entry.text.contains(" ") ? nil : (entry.text, entry.keys)
    }
  }

  /// The sense of an entry.
  @inline(__always)
  package func sense(of index: Int) -> Sense { stored[index].sense }
}
