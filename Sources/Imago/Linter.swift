internal import Dutch

/// Reads a text and says what may land as an attack.
///
/// A linter keeps buffers between texts; use one per thread.
public final class Linter {
  public let settings: Settings
  private let analyser: Analyser
  private var passage = Passage()
  private let sentenceRules: [any SentenceRule]
  private let messageRules: [any MessageRule]

  /// A linter with these settings.
  public init(settings: Settings = Settings()) throws {
    self.settings = settings
    analyser = Analyser(vocabulary: .shared)
    sentenceRules = AllRules.sentenceRules.filter { Self.runs(type(of: $0).description.id, settings) }
    messageRules = AllRules.messageRules.filter { Self.runs(type(of: $0).description.id, settings) }
  }

  /// A linter that only judges, for the rewrites this one builds.
  private lazy var judge: Linter? = {
    var settings = Settings()
    settings.buildsRewrites = false
    settings.ignored = ["lengte"]
    return try? Linter(settings: settings)
  }()

  /// What the judge said of a rewrite before; the same rewrites come back often.
  private var verdicts: [String: Bool] = [:]

  /// Whether a rewrite gives no finding above hint.
  private func isClean(_ text: String) -> Bool {
    if let known = verdicts[text] { return known }
    let isClean = judge?.check(Array(text.utf8)).findings.allSatisfy { $0.level <= .hint } ?? false
    if Rewriter.trace, !isClean { print("JUDGE", text, judge!.check(Array(text.utf8)).findings.map { "\($0.rule) \($0.message)" }) }
    if verdicts.count > 10_000 { verdicts.removeAll() }
    verdicts[text] = isClean
    return isClean
  }

  private static func runs(_ id: String, _ settings: Settings) -> Bool {
    if let level = settings.levels[id], level == nil { return false }
    return settings.selected?.contains(id) ?? true && !settings.ignored.contains(id)
  }

  /// Everything there is to say about a text, by place, then rule.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - name: the file's name, for its extension.
  public func check(_ bytes: [UInt8], name: String = "") -> Report {
    var findings: [Finding] = []
    var statistics = Statistics()
    bytes.withUnsafeBufferPointer { text in
      for chunk in Chunks(text, eachLine: settings.eachLine) {
        analyser.analyse(text, in: chunk, lines: settings.eachLine ? .everyLine : .automatic, into: &passage)
        check(passage, text, &findings, &statistics)
      }
    }
    let suppressed = Suppressions(bytes).apply(to: findings, settings: settings)
    let kept = suppressed.filter { $0.level == .note || $0.level >= settings.minimumLevel }
    return Report(
      findings: kept.sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }, statistics: statistics)
  }

  private func check(
    _ passage: Passage, _ text: UnsafeBufferPointer<UInt8>, _ findings: inout [Finding], _ statistics: inout Statistics
  ) {
    passage.tokens.withUnsafeBufferPointer { tokens in
      let reading = MessageReading(
        passage: passage, lexemes: analyser.lexemes, bytes: text, tokens: tokens, context: context(of: passage))
      check(reading, &findings, &statistics)
    }
  }

  private func check(_ reading: MessageReading, _ findings: inout [Finding], _ statistics: inout Statistics) {
    var views: [SentenceView] = []
    var levels: [Level?] = []
    for index in reading.passage.sentences.indices {
      let view = SentenceView(reading, index)
      count(view, &statistics)
      let found = hits(in: view)
      views.append(view)
      levels.append(found.map(\.level).max())
      if let finding = merge(found, view) { findings.append(finding) }
      if Veiligheid.concerns(view), Self.runs("veiligheid", settings),
        !findings.contains(where: { $0.rule == "veiligheid" })
      {
        findings.append(
          Finding(
            rule: "veiligheid", level: .note, message: Veiligheid.note, range: view.sentence.bytes,
            sentence: view.sentence.bytes))
      }
    }
    let message = MessageView(sentences: views, levels: levels, settings: settings)
    for rule in messageRules {
      for hit in rule.hits(in: message) {
        guard let view = views.first(where: { $0.tokens.contains(hit.tokens.lowerBound) }) else { continue }
        findings.append(finding(hit, view, related: []))
      }
    }
  }

  /// What a message as a whole tells about each of its sentences.
  private func context(of passage: Passage) -> MessageContext {
    var context = MessageContext()
    context.isSingleLine = settings.eachLine
    for sentence in passage.sentences where !sentence.grammar.isDisjoint(with: [.stressed, .polite, .jullie, .ge]) {
      if !sentence.grammar.isDisjoint(with: .secondPerson) { context.addressesOther = true }
    }
    context.mentionsPartner = passage.clauses.contains { $0.person == .ander && $0.subjectPhrase.count > 1 }
    return context
  }

  private func count(_ view: SentenceView, _ statistics: inout Statistics) {
    statistics.sentences += 1
    statistics.words += view.wordCount
    for index in view.clauses {
      switch view.clause(index).person {
      case .ik: statistics.ikClauses += 1
      case .ander where !view.clause(index).isQuoted: statistics.jijClauses += 1
      default: break
      }
    }
  }

  /// What the rules see in a sentence, at the levels the settings ask for.
  private func hits(in view: SentenceView) -> [Hit] {
    guard !view.tokens.isEmpty, !Veiligheid.concerns(view) else { return [] }
    var hits: [Hit] = []
    for rule in sentenceRules where rule.mayApply(to: view) {
      for var hit in rule.hits(in: view) {
        if let level = settings.levels[hit.rule] {
          guard let level else { continue }
          hit.level = level
        }
        hits.append(hit)
      }
    }
    return hits
  }

  /// One sentence is told off once: the most telling hit, the others as notes beside it.
  private func merge(_ hits: [Hit], _ view: SentenceView) -> Finding? {
    guard
      let best = hits.max(by: { a, b in
        (a.level.rawValue, a.weight, a.tokens.count) < (b.level.rawValue, b.weight, b.tokens.count)
      })
    else { return nil }
    var related: [Finding.Related] = []
    for hit in hits where hit.rule != best.rule && !related.contains(where: { $0.rule == hit.rule }) {
      related.append(Finding.Related(rule: hit.rule, range: view.byteRange(hit.tokens)))
    }
    return finding(best, view, related: related)
  }

  private func finding(_ hit: Hit, _ view: SentenceView, related: [Finding.Related]) -> Finding {
    var finding = Finding(
      rule: hit.rule, level: hit.level, message: hit.message, range: view.byteRange(hit.tokens),
      sentence: view.sentence.bytes, related: related)
    if settings.buildsRewrites, hit.level >= .warning || hit.rule == "lengte" || hit.rule == "schijngevoel" {
      let offer = Rewriter(view: view, isClean: isClean).offer(for: hit)
      finding.suggestions = offer.suggestions
      finding.question = offer.question
    }
    return finding
  }
}

/// The messages of a text: paragraphs joined up to a blank line, or lines.
private struct Chunks: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let eachLine: Bool
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, eachLine: Bool) {
    self.bytes = bytes
    self.eachLine = eachLine
  }

  /// The bytes of the next chunk, blank lines left out.
  mutating func next() -> Range<Int>? {
    while position < bytes.count {
      let start = position
      var lineStart = position
      while position < bytes.count {
        var end = position
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let isBlank = bytes[lineStart..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        position = Swift.min(end + 1, bytes.count)
        if isBlank || eachLine {
          if isBlank, lineStart > start { return start..<lineStart }
          if !isBlank { return start..<end }
          break
        }
        lineStart = position
        if position >= bytes.count { return start..<bytes.count }
      }
    }
    return nil
  }
}
