internal import Dutch

/// Reads a text and says what may land as an attack.
///
/// A linter keeps buffers between texts; use one per thread.
public final class Linter {
  public let settings: Settings
  private let walker: MessageWalker
  /// The rules of `AllRules.sentenceRules`; nil for one that the settings leave out.
  private let sentenceRules: [(any SentenceRule.Type)?]
  private let messageRules: [any MessageRule]
  private let measuresSentences: Bool
  private let minds: Bool
  private let allowed: AllowedPhrases
  /// Whether the settings leave every hit in a sentence as it is; its length is measured apart.
  private let admitsAll: Bool
  private let weighing: Weighing?

  /// A linter with these settings.
  ///
  /// - Throws: an error that names file and line when a lexicon of the user's own is malformed.
  public convenience init(settings: Settings = Settings()) throws {
    let own = settings.lexicons.map { LexiconFile(name: $0.name, bytes: $0.bytes) }
    let vocabulary = own.isEmpty ? Vocabulary.shared : try Vocabulary(adding: own)
    self.init(settings, MessageWalker(vocabulary: vocabulary, settings: settings))
  }

  private init(_ settings: Settings, _ walker: MessageWalker) {
    self.settings = settings
    self.walker = walker
    sentenceRules = AllRules.sentenceRules.map { settings.runs($0.description.id) ? $0 : nil }
    messageRules = AllRules.messageRules.filter { settings.runs(type(of: $0).description.id) }
    measuresSentences = settings.runs(Lengte.description.id)
    minds = settings.runs(Veiligheid.description.id)
    allowed = AllowedPhrases(settings.allowed)
    admitsAll =
      settings.levels.isEmpty && settings.selected == nil && settings.allowed.isEmpty
      && settings.ignored.allSatisfy { $0 == Lengte.description.id }
    weighing = settings.weighs ? Weighing() : nil
  }

  /// A linter that only judges, for the rewrites this one builds.
  private lazy var judge: Linter = {
    var settings = Settings()
    settings.buildsRewrites = false
    settings.ignored = ["lengte"]
    // A lexicon of the user's own does not count for what is offered.
    let hasOwnWords = !self.settings.lexicons.isEmpty
    return Linter(
      settings,
      hasOwnWords ? MessageWalker(settings: settings) : MessageWalker(sharingWordsOf: walker, settings: settings))
  }()

  /// Whether the next text is likely to be this one with a small change, as in an editor.
  package var remembersText = false
  private var memory = HitMemory()

  /// What was offered before: in an editor the same sentences come back after every key.
  private var offers = OfferCache()

  /// What the judge said of a rewrite before; the same rewrites come back often.
  private var verdicts = TextMemory<Bool>()
  private var filledVerdicts = TextMemory<Bool>()
  private let draftReader = DraftReader()

  /// Whether a rewrite gives no finding above hint.
  private func isClean(_ text: String) -> Bool {
    if let known = verdicts[text] { return known }
    let isClean = judge.passes(Array(text.utf8))
    verdicts[text] = isClean
    return isClean
  }

  /// Whether a rewrite gives no finding above hint, as it stands and with plausible words in its slots.
  private func isCleanFilled(_ text: String) -> Bool {
    if let known = filledVerdicts[text] { return known }
    let isCleanFilled = isClean(text) && SlotReader.fillings(of: text).allSatisfy(isClean)
    filledVerdicts[text] = isCleanFilled
    return isCleanFilled
  }

  /// Reads words of a draft as a line of their own.
  private lazy var lineReader = Analyser(sharingWordsOf: walker.analyser)

  /// A statement as what follows *dat*; nil where its grammar is unsure.
  private func subordinated(_ statement: String) -> String? {
    Recast.line(statement, to: .subordinate, with: lineReader)
  }

  /// What is gathered while a text is read.
  private struct Gathering {
    var findings: [Finding] = []
    var statistics = Statistics()
    var suppressions: Suppressions
    var isSafetyNoted = false
  }

  /// Everything there is to say about a text, by place, then rule.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - name: the file's name, for its extension.
  public func check(_ bytes: [UInt8], name: String = "") -> Report {
    memory.beginText()
    var gathering = Gathering(suppressions: Suppressions(bytes))
    let reading = Reading(bytes, name: name, silent: gathering.suppressions.comments, settings: settings)
    reading.text.withUnsafeBufferPointer { text in
      for message in reading.messages where message.role == .sender { check(message, text, &gathering) }
    }
    if let turns = reading.turns {
      for var finding in DialogueLinter.check(turns, bytes: reading.text, settings: settings)
      where !gathering.suppressions.silences(finding.rule, at: finding.range, sentence: finding.sentence) {
        // A turn may be given back in the words it holds, and those may sting.
        finding.suggestions.removeAll { !isClean(AddedLine.said($0.text)) }
        gathering.findings.append(finding)
      }
    }
    gathering.findings += gathering.suppressions.remarks(settings)
    var kept = gathering.findings
    gathering.findings = []
    kept.removeAll { $0.level != .note && $0.level < settings.minimumLevel }
    if reading.hasMarkup {
      for index in kept.indices { kept[index].suggestions = kept[index].suggestions.compactMap(reading.offered) }
    }
    let isSorted = kept.indices.dropFirst().allSatisfy { !Finding.isBefore(kept[$0], kept[$0 - 1]) }
    if !isSorted {
      // Numbers are moved about more cheaply than findings.
      kept = kept.indices.sorted { Finding.isBefore(kept[$0], kept[$1]) }.map { kept[$0] }
    }
    return Report(findings: kept, statistics: gathering.statistics)
  }

  /// Whether `check` would find nothing above hint in a text, with the settings of the judge.
  ///
  /// It is asked of every rewrite. So nothing is put into words, and the first sentence that warns ends it. Of a message in
  /// which no sentence warns, no rule over whole messages says more than a hint.
  private func passes(_ bytes: [UInt8]) -> Bool {
    let suppressions = Suppressions(bytes)
    let reading = Reading(bytes, silent: suppressions.comments, settings: settings)
    // Comments and turns have findings of their own.
    guard suppressions.isEmpty, reading.turns == nil else {
      return check(bytes).findings.allSatisfy { $0.level <= .hint }
    }
    var gathering = Gathering(suppressions: suppressions)
    var passes = true
    reading.text.withUnsafeBufferPointer { text in
      for message in reading.messages where message.role == .sender && passes {
        walker.walk(message, in: text) { views, _ in passes = passes && self.passes(views, &gathering) }
      }
    }
    return passes
  }

  /// Whether no sentence of a paragraph warns.
  private func passes(_ views: [SentenceView], _ gathering: inout Gathering) -> Bool {
    // Only among more sentences than these can the tone around a warning take it back.
    let isFirm = views.count < Weighing.leastToDoubt
    var found: [[Hit]] = []
    for view in views {
      guard view.hasWholeClauses else { return false }
      let hits = hits(in: view, &gathering)
      if isFirm, hits.contains(where: { $0.level >= .warning }) { return false }
      found.append(hits)
    }
    guard isFirm, let weighing else {
      return weighed(views, found, &gathering).joined().allSatisfy { $0.level <= .hint }
    }
    return weighing.verdicts(views, hits: found).allSatisfy {
      if case .silent = $0 { true } else { false }
    }
  }

  /// Checks one message, paragraph by paragraph.
  private func check(_ message: Reading.Message, _ text: UnsafeBufferPointer<UInt8>, _ gathering: inout Gathering) {
    var facts = MessageFacts(settings: settings)
    walker.walk(message, in: text) { views, paragraph in
      let found = views.map { hits(in: $0, &gathering) }
      let weighed = weighed(views, found, &gathering)
      for (index, view) in views.enumerated() {
        let hits = weighed[index]
        if let finding = merge(hits, view) { gathering.findings.append(finding) }
        count(view, &gathering.statistics)
        if !messageRules.isEmpty {
          facts.sentences.append(SentenceFacts(view, paragraph: paragraph, level: hits.map(\.level).max()))
        }
      }
    }
    for rule in messageRules {
      for hit in rule.hits(in: facts) { add(hit, of: type(of: rule).description.id, &gathering) }
    }
  }

  /// What the rules see in one sentence. Length and safety are reported at once; they are never merged with others.
  private func hits(in view: SentenceView, _ gathering: inout Gathering) -> [Hit] {
    if measuresSentences, let hit = Lengte.hit(in: view), let hit = admitted(hit, view, &gathering) {
      gathering.findings.append(finding(hit, view, related: []))
    }
    guard !view.tokens.isEmpty else { return [] }
    if Veiligheid.concerns(view) {
      noteSafety(view, &gathering)
      return []
    }
    let seen = remembersText ? memory.hits(in: view) { look(at: view) } : look(at: view)
    guard !seen.isEmpty else { return [] }
    let admitsAll = admitsAll && gathering.suppressions.isEmpty
    var hits = admitsAll ? seen.rules : seen.rules.compactMap { admitted($0, view, &gathering) }
    for hit in seen.constructions where !hits.contains(where: { $0.rule == hit.rule && $0.level >= hit.level }) {
      if let hit = admitsAll ? hit : admitted(hit, view, &gathering) { hits.append(hit) }
    }
    hits += admitsAll ? seen.families : seen.families.compactMap { admitted($0, view, &gathering) }
    // *Ik heb het idee dat dat huis jou niks doet*: a guess that is told as one.
    hits.removeAll {
      $0.clause >= 0 && view.isOpenGuess($0.clause)
        && ($0.rule == Interpretatie.description.id || $0.rule == Vergelijking.description.id && view.isOfSpeaker($0))
    }
    // *Jij gemene kaarter, alweer ingemaakt, haha!*: only a name or a curse still stings.
    return view.isMerry ? hits.filter { settings.levels[$0.rule] != nil || isHarsh($0) } : hits
  }

  /// Whether a hit hurts even where somebody laughs.
  private func isHarsh(_ hit: Hit) -> Bool { ["naam", "vloek", "scheldwens"].contains(hit.construction) }

  /// What the rules warn of in a sentence by itself, before anything is weighed.
  func warnings(in view: SentenceView) -> [Hit] {
    var gathering = Gathering(suppressions: Suppressions([]))
    return hits(in: view, &gathering).filter { $0.level >= .warning }
  }

  /// Says once in a text where help is.
  private func noteSafety(_ view: SentenceView, _ gathering: inout Gathering) {
    let bytes = view.sentence.bytes
    guard minds, !gathering.isSafetyNoted,
      !gathering.suppressions.silences(Veiligheid.description.id, at: bytes, sentence: bytes)
    else { return }
    gathering.isSafetyNoted = true
    gathering.findings.append(
      Finding(rule: Veiligheid.description.id, level: .note, message: Veiligheid.note, range: bytes, sentence: bytes))
  }

  /// The hits of each sentence of a paragraph, with what its small signs add or cast doubt on.
  private func weighed(_ views: [SentenceView], _ hits: [[Hit]], _ gathering: inout Gathering) -> [[Hit]] {
    guard let weighing else { return hits }
    var weighed = hits
    for (index, verdict) in weighing.verdicts(views, hits: hits).enumerated() {
      switch verdict {
      case .silent: break
      case .adds:
        if let hit = admitted(weighing.hit(views[index]), views[index], &gathering) { weighed[index].append(hit) }
      case .doubts:
        for place in weighed[index].indices where isDoubtful(weighed[index][place], views[index]) {
          weighed[index][place].level = .hint
        }
      }
    }
    return weighed
  }

  /// Whether the tone of a message can soften a hit: never a level that the settings ask for, a name, a threat or a plain
  /// *jij bent lui*.
  private func isDoubtful(_ hit: Hit, _ view: SentenceView) -> Bool {
    settings.levels[hit.rule] == nil && hit.level > .hint && hit.rule != Dreigement.description.id
      && !isHarsh(hit)
      && !(hit.level == .error && isPlainVerdict(hit, view))
  }

  /// *Jij bent lui*: what somebody is, in so many words.
  private func isPlainVerdict(_ hit: Hit, _ view: SentenceView) -> Bool {
    guard hit.rule == Oordeel.description.id, hit.clause >= 0, view.isFinite(hit.clause, "zijn") else { return false }
    let clause = view.clause(hit.clause)
    return clause.person == .ander && clause.tense == .present && clause.kind == .root && clause.negation < 0
  }

  /// What the rules see in a sentence.
  private func look(at view: SentenceView) -> SentenceHits {
    var hits = SentenceHits()
    let mayConstruct = Constructions.mayApply(to: view)
    let firstFamily = Constructions.all.count
    let firstRule = firstFamily + AllRules.constructions.count
    var scene: Scene?
    AllRules.triggers.forEachTriggered(by: TriggerBits(view)) { place in
      if place >= firstRule {
        guard let rule = sentenceRules[place - firstRule] else { return }
        let found = rule.look(at: view)
        if !found.isEmpty { hits.rules += found }
      } else if place >= firstFamily {
        let found = AllRules.constructions[place - firstFamily].look(at: view)
        if !found.isEmpty { hits.families += found }
      } else if mayConstruct {
        let prepared = scene ?? Scene(view)
        scene = prepared
        Constructions.look(for: place, in: prepared, &hits.constructions)
      }
    }
    return hits
  }

  /// The hit at the level the settings ask for, or nil when they, a comment or an allowed phrase silence it.
  private func admitted(_ hit: Hit, _ view: SentenceView, _ gathering: inout Gathering) -> Hit? {
    var hit = hit
    if let level = settings.levels[hit.rule] {
      guard let level else { return nil }
      hit.level = level
    }
    guard settings.runs(hit.rule), !allowed.cover(hit.tokens, in: view) else { return nil }
    if !gathering.suppressions.isEmpty,
      gathering.suppressions.silences(hit.rule, at: view.byteRange(hit.tokens), sentence: view.sentence.bytes)
    {
      return nil
    }
    return hit
  }

  /// Adds what a message rule saw.
  private func add(_ hit: MessageHit, of rule: String, _ gathering: inout Gathering) {
    var level = hit.level
    if let wanted = settings.levels[rule] {
      guard let wanted else { return }
      level = wanted
    }
    guard !gathering.suppressions.silences(rule, at: hit.range, sentence: hit.sentence) else { return }
    gathering.findings.append(
      Finding(
        rule: rule, level: level, message: worded(hit.message, rule) { nil }, range: hit.range, sentence: hit.sentence,
        suggestions: settings.buildsRewrites ? hit.suggestions : [], question: hit.question))
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
      rule: hit.rule, level: hit.level, message: worded(hit.message, hit.rule) { view.text(hit.tokens) },
      range: view.byteRange(hit.tokens), sentence: view.sentence.bytes, related: related)
    if settings.buildsRewrites, hit.level >= .warning || hit.rule == "lengte" || hit.rule == "schijngevoel" {
      func make() -> Rewriter.Offer {
        Rewriter(
          view: view, isClean: isClean, isCleanFilled: isCleanFilled, reader: draftReader, subordinated: subordinated
        ).offer(for: hit)
      }
      let offer = remembersText ? offers.offer(for: hit, view, make) : make()
      finding.suggestions = offer.suggestions
      finding.question = offer.question
    }
    return finding
  }

  /// The message in the language of the settings; English names the words and says what the rule finds.
  private func worded(_ message: String, _ rule: String, _ words: () -> String?) -> String {
    guard settings.language == .english,
      let summary = AllRules.everything.first(where: { $0.id == rule })?.englishSummary
    else { return message }
    return (words().map { "“\($0)”: " } ?? "") + summary + "."
  }
}

/// Words and phrases that the settings allow, as folded words.
private struct AllowedPhrases {
  private let phrases: [[[UInt8]]]

  init(_ phrases: [String]) {
    self.phrases = phrases.map { phrase in
      Folding.fold(Array(phrase.utf8)).split(separator: UInt8(ascii: " ")).map(Array.init)
    }.filter { !$0.isEmpty }
  }

  /// Whether a place is about nothing but an allowed phrase: it lies in one, or one takes up the better part of it.
  func cover(_ tokens: Range<Int>, in view: SentenceView) -> Bool {
    guard !phrases.isEmpty else { return false }
    for phrase in phrases {
      for start in view.tokens where start + phrase.count <= view.tokens.upperBound {
        let place = start..<start + phrase.count
        let shared = place.clamped(to: tokens).count
        guard shared * 2 > tokens.count else { continue }
        if zip(place, phrase).allSatisfy({ view.folded($0).elementsEqual($1) }) { return true }
      }
    }
    return false
  }
}
