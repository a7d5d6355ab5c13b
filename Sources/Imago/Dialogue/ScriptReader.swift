/// A turn before its role is known.
struct RawTurn {
  var label = ""
  /// The label in lower case; what speakers are told apart by.
  var key = ""
  var kind: LabelKind?
  /// The role the text or the settings give the speaker.
  var declared: Role?
  /// What was said, line by line.
  var pieces: [Range<Int>] = []
  var lines: Range<Int>
  var isDirection = false
  var sample: Turn.Sample?
  var continues = false
}

/// Reads a training script, a chat export, subtitles or a table into turns.
///
/// No layout is expected: labels may be bold, on a line of their own, in a table or in JSON, and a story may hold the words
/// between quotation marks. What nobody says is a turn too, with the role `regie`, so that nothing is lost.
package struct ScriptReader {
  /// How a text shows who speaks.
  package enum Layout: String, Sendable {
    case labelled, chat, subtitles, table, json, narrative, mail, samples, plain
  }

  let source: ScriptBytes
  let roles: [String: Role]
  let format: InputFormat
  let defaultRole: Role
  var turns: [RawTurn] = []
  var layout = Layout.plain
  /// Names that are speakers here, with the separators after which they are.
  var names: [String: Set<LabelCandidate.Separator>] = [:]
  var labelledLines = 0
  var textLines = 0
  /// Whether short partner labels stand before a dash: `Man - tekst`; only where two of them come back.
  var partnersByDash = false
  /// Whether the text is a line of each of two people.
  var isPair = false

  private init(_ bytes: [UInt8], format: InputFormat, roles: [String: Role], role: Role) {
    source = ScriptBytes(bytes: bytes)
    self.format = format
    defaultRole = role
    var folded: [String: Role] = [:]
    for (name, role) in roles { folded[name.lowercased()] = role }
    self.roles = folded
  }

  /// All turns in order of place.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - format: how the file is laid out; `text` and `markdown` are one turn of `role`.
  ///   - roles: roles of speakers by name.
  ///   - role: whose words a text without speakers holds.
  package static func read(
    _ bytes: [UInt8], format: InputFormat = .automatic, roles: [String: Role] = [:], role: Role = .sender
  ) -> [Turn] {
    var reader = ScriptReader(bytes, format: format, roles: roles, role: role)
    reader.readAll()
    return reader.finish()
  }

  /// How the text shows who speaks.
  package static func layout(of bytes: [UInt8], format: InputFormat = .automatic, roles: [String: Role] = [:]) -> Layout
  {
    var reader = ScriptReader(bytes, format: format, roles: roles, role: .sender)
    reader.readAll()
    return reader.layout
  }

  /// Whether a text is a script, a chat or subtitles rather than one person's message.
  ///
  /// Careful on purpose: a message with a `PS:` or a `Let op:` stays a message.
  package static func isScript(_ bytes: [UInt8], roles: [String: Role] = [:]) -> Bool {
    var reader = ScriptReader(bytes, format: .automatic, roles: roles, role: .sender)
    reader.readAll()
    return reader.isConvincing
  }

  private var isConvincing: Bool {
    let speakers = turns.filter { !$0.isDirection && !$0.key.isEmpty && $0.sample == nil }
    let keys = Set(speakers.map(\.key))
    switch layout {
    case .chat, .subtitles, .mail, .samples: return true
    case .json, .narrative: return speakers.count >= 2
    case .table: return turns.contains { !$0.isDirection }
    case .plain: return false
    case .labelled where isPair: return true
    case .labelled:
      let roles = speakers.reduce(into: Set<Role>()) { roles, turn in
        if let declared = turn.declared { roles.insert(declared) }
        switch turn.kind {
        case .role(let role), .partner(let role?):
          if turn.key.utf8.count > 1 || speakers.count > 2 { roles.insert(role) }
        default: break
        }
      }
      if roles.contains(.sender), roles.contains(.receiver) { return true }
      if !roles.isEmpty, keys.count >= 2 || speakers.count >= 3 { return speakers.count >= 2 }
      if case .step? = speakers.first?.kind { return speakers.count >= 4 && labelledLines * 2 >= textLines }
      return keys.count >= 2 && speakers.count >= 3 && labelledLines * 2 >= textLines
    }
  }

  // MARK: - Lines

  private mutating func readAll() {
    if format == .text || format == .markdown {
      let range = source.trimmed(0..<source.bytes.count)
      if !range.isEmpty { turns = [RawTurn(pieces: [range], lines: range)] }
      return
    }
    if readJSON() {
      layout = .json
      return
    }
    let lines = source.lines().map { ScriptLine($0, source, roles: roles) }
    acceptNames(lines)
    let isChat = format == .chat || lines.lazy.filter { $0.isStamped }.prefix(2).count == 2
    let cues = cueLines(lines)
    let headers = mailHeaders(lines)
    if isChat { layout = .chat } else if !cues.isEmpty { layout = .subtitles }
    if !headers.isEmpty, !isChat, !hasSpeakers(lines) {
      readMail(lines, headers)
      layout = .mail
      return
    }
    readLabelled(lines, isChat: isChat, cues: cues, headers: headers)
    if turns.contains(where: { !$0.isDirection }) { return }
    let directions = turns
    turns = []
    if readNarrative(lines) {
      layout = .narrative
    } else if isChat || !cues.isEmpty {
      turns = directions
    } else {
      turns = []
      readParagraphs(lines)
    }
  }

  private func hasSpeakers(_ lines: [ScriptLine]) -> Bool {
    var count = 0
    for line in lines {
      guard let candidate = line.candidate, candidate.separator == .colon else { continue }
      switch candidate.kind {
      case .role, .partner: count += 1
      default: if names[candidate.key] != nil { count += 1 }
      }
    }
    return count >= 2
  }

  /// Decides which capitalised words before a colon are speakers: those that come back, next to at least one other.
  private mutating func acceptNames(_ lines: [ScriptLine]) {
    if let pair = pair(lines) {
      for candidate in pair { names[candidate.key] = [.colon] }
      isPair = true
      return
    }
    var counts: [String: [LabelCandidate.Separator: Int]] = [:]
    var order: [String] = []
    var strong = 0
    for (index, line) in lines.enumerated() {
      guard let candidate = line.candidate else { continue }
      if case .role? = candidate.kind, candidate.separator != .none { strong += 1 }
      if candidate.declared != nil, candidate.kind == nil {
        names[candidate.key, default: []].formUnion([.colon, .dash, .markup, .none, .other])
        continue
      }
      let key = candidate.key
      let single = !key.contains(" ") && key.allSatisfy { $0.isLetter } && key.utf8.count < 16 && !Labels.isNoName(key)
      guard candidate.isNameLike || candidate.kind == nil && single && candidate.separator == .colon else { continue }
      if candidate.separator == .none {
        guard index + 1 < lines.count,
          lines[(index + 1)...].first(where: { !source.isBlank($0.line.range) })?.candidate?.separator != .colon
        else { continue }
      }
      if candidate.separator == .markup, !candidate.isEmphasised { continue }
      if candidate.separator == .other { continue }
      if counts[key] == nil { order.append(key) }
      counts[key, default: [:]][candidate.separator, default: 0] += 1
    }
    var dashed: [String: Int] = [:]
    for line in lines {
      if let candidate = line.candidate, case .partner? = candidate.kind, candidate.separator == .dash {
        dashed[candidate.key, default: 0] += 1
      }
    }
    partnersByDash = dashed.count == 2 && dashed.values.allSatisfy { $0 >= 2 }
    for separator in [LabelCandidate.Separator.colon, .dash, .markup, .none] {
      let candidates = order.compactMap { key in counts[key]?[separator].map { (key, $0) } }
      let repeated = candidates.filter { $0.1 >= 2 }
      let known = strong + names.count
      guard
        repeated.count >= 2 || known > 0 && !repeated.isEmpty || !repeated.isEmpty && candidates.count == 2
          || format == .script && separator == .colon && candidates.count >= 2 && candidates.count <= 4
      else { continue }
      for (key, count) in candidates {
        let capital = lines.contains { $0.candidate?.key == key && $0.candidate!.isNameLike }
        guard capital || count >= 2 else { continue }
        if count >= 2 || candidates.count <= 3 && known == 0 { names[key, default: []].insert(separator) }
      }
    }
  }

  /// Whether a line begins with a label that counts here.
  private func accepts(_ candidate: LabelCandidate, stamped: Bool) -> Bool {
    if stamped { return candidate.separator == .colon || candidate.kind != nil && candidate.separator != .none }
    if candidate.declared != nil, candidate.separator != .none || candidate.isNameLike || candidate.kind != nil {
      return true
    }
    switch candidate.kind {
    case .role:
      switch candidate.separator {
      case .colon, .other: return true
      case .dash, .markup: return candidate.key.utf8.count > 1
      case .none: return candidate.key.utf8.count > 1 || candidate.isHeading || candidate.isEmphasised
      }
    case .partner:
      switch candidate.separator {
      case .colon: return true
      case .dash, .markup, .none, .other:
        return candidate.key.utf8.count > 4 && candidate.key.contains { $0 == " " || $0.isNumber }
          || candidate.isEmphasised && candidate.key.utf8.count <= 3 || partnersByDash && candidate.separator == .dash
      }
    case .direction:
      return candidate.separator == .colon || candidate.separator == .none && Labels.isHeading(candidate.key)
    case .sample:
      return candidate.separator == .colon || candidate.separator == .none && candidate.label.utf8.count > 1
        || candidate.key.utf8.first! > 0x7F
    case .step: return candidate.separator == .colon
    case .speakerField, .textField: return candidate.separator == .colon
    case .name, nil: return names[candidate.key]?.contains(candidate.separator) ?? false
    }
  }

  mutating func direction(_ range: Range<Int>, _ lines: Range<Int>, label: String = "") {
    let trimmed = source.trimmed(range)
    guard !trimmed.isEmpty else { return }
    turns.append(RawTurn(label: label, pieces: [trimmed], lines: lines, isDirection: true))
  }

  private mutating func readLabelled(_ lines: [ScriptLine], isChat: Bool, cues: Set<Int>, headers: Set<Int>) {
    var current: RawTurn?
    var afterBlank = false
    var ownLine = false
    var section: Turn.Sample?
    var fieldSpeaker: LabelCandidate?
    var foundSpeaker = false
    var good = 0
    var bad = 0
    let speakersExist = isChat || hasStrongLabels(lines) || !names.isEmpty

    func flush(_ turns: inout [RawTurn]) {
      if let turn = current, !turn.pieces.isEmpty { turns.append(turn) }
      current = nil
    }

    var index = 0
    while index < lines.count {
      let line = lines[index]
      let whole = line.line.range
      defer { index += 1 }
      if source.isBlank(whole) {
        afterBlank = true
        continue
      }
      if cues.contains(index) { continue }
      textLines += 1
      if headers.contains(index) {
        flush(&turns)
        direction(whole, line.line.full)
        labelledLines += 1
        continue
      }
      let text = source.trimmed(line.start..<whole.upperBound)
      if isRuler(text) || isSuppression(text) || source.has("```", at: text.lowerBound, text.upperBound) {
        flush(&turns)
        direction(whole, line.line.full)
        labelledLines += 1
        afterBlank = true
        continue
      }
      if isTableRow(whole) {
        let last = lastTableRow(lines, from: index)
        flush(&turns)
        if readTable(lines, index...last) {
          if layout == .plain { layout = .table }
          foundSpeaker = true
          labelledLines += last - index + 1
          textLines += last - index
          index = last
          continue
        }
      }
      if let candidate = line.candidate, accepts(candidate, stamped: line.isStamped && isChat),
        !(candidate.separator == .none && isChat)
      {
        if line.isQuoted == false || true { labelledLines += 1 }
        let content = source.trimmed(candidate.content)
        if candidate.declared == nil || candidate.kind == .direction {
          switch candidate.kind {
          case .direction where !(line.isStamped && isChat),
            .step where speakersExist && !(line.isStamped && isChat):
            flush(&turns)
            direction(whole, line.line.full, label: candidate.label)
            afterBlank = false
            if candidate.isHeading { section = nil }
            continue
          case .sample(let sample) where !(line.isStamped && isChat):
            flush(&turns)
            if content.isEmpty {
              section = sample
              direction(whole, line.line.full, label: candidate.label)
              if sample == .bad { bad += 1 } else { good += 1 }
            } else {
              readSample(sample, candidate, content, line)
              if sample == .bad { bad += 1 } else { good += 1 }
              foundSpeaker = true
            }
            afterBlank = false
            continue
          case .speakerField where !(line.isStamped && isChat):
            let value = source.text(unquoted(content)).lowercased()
            if let kind = Labels.kind(value) ?? (names[value] != nil || roles[value] != nil ? LabelKind.name : nil) {
              flush(&turns)
              fieldSpeaker = LabelCandidate(
                kind: kind == .name ? nil : kind, key: value, label: source.text(unquoted(content)), separator: .colon,
                declared: roles[value], content: content)
              continue
            }
          case .textField where !(line.isStamped && isChat):
            if let speaker = fieldSpeaker {
              flush(&turns)
              current = RawTurn(
                label: speaker.label, key: speaker.key, kind: speaker.kind, declared: speaker.declared,
                pieces: [unquoted(content)], lines: line.line.full)
              foundSpeaker = true
              afterBlank = false
              continue
            }
          default: break
          }
        }
        let isField = candidate.kind == .speakerField || candidate.kind == .textField
        if !isField || candidate.declared != nil || line.isStamped && isChat {
          flush(&turns)
          if line.isStamped, isChat, isMediaNote(content) {
            direction(whole, line.line.full)
            continue
          }
          current = RawTurn(
            label: candidate.label, key: candidate.key, kind: candidate.kind, declared: candidate.declared,
            lines: line.line.full, sample: section == .bad ? .bad : nil)
          ownLine = content.isEmpty
          if !content.isEmpty { current!.pieces.append(content) }
          foundSpeaker = true
          afterBlank = false
          continue
        }
      }
      if isChat, line.isStamped {
        // A system message has no sender: `Berichten en oproepen zijn end-to-end versleuteld.`
        flush(&turns)
        direction(whole, line.line.full)
        continue
      }
      if line.isHeading {
        flush(&turns)
        if section != nil { section = nil }
        direction(whole, line.line.full)
        labelledLines += 1
        continue
      }
      if isWholeDirection(text) || (current == nil || afterBlank || line.isListItem) && isTitle(text, line) {
        let before = current
        flush(&turns)
        direction(whole, line.line.full)
        labelledLines += 1
        if var next = before, isWholeDirection(text), !isChat {
          next.pieces = []
          next.continues = !before!.pieces.isEmpty
          next.lines = line.line.full.upperBound..<line.line.full.upperBound
          if before!.pieces.isEmpty { next.lines = before!.lines }
          current = next
        }
        continue
      }
      if var turn = current,
        !afterBlank || turn.pieces.isEmpty || isChat || !cues.isEmpty
          || continuesTurn(text, line, ownLine: ownLine)
      {
        turn.pieces.append(text)
        turn.lines = turn.lines.lowerBound..<line.line.full.upperBound
        current = turn
        afterBlank = false
        if ownLine { labelledLines += 1 }
        continue
      }
      flush(&turns)
      direction(whole, line.line.full)
      afterBlank = false
    }
    flush(&turns)
    if foundSpeaker, layout == .plain {
      let speaks = turns.contains { !$0.isDirection && $0.sample == nil }
      layout = speaks ? .labelled : good > 0 && bad > 0 ? .samples : .labelled
      if !speaks, layout == .labelled, !(good > 0 && bad > 0) {
        // One `Let op:` or `Niet:` makes no script.
        turns = []
        layout = .plain
      }
    }
  }

  private func hasStrongLabels(_ lines: [ScriptLine]) -> Bool {
    lines.contains { line in
      guard let candidate = line.candidate else { return false }
      switch candidate.kind {
      case .role, .partner: return accepts(candidate, stamped: false)
      default: return candidate.declared != nil
      }
    }
  }

  private mutating func readSample(
    _ sample: Turn.Sample, _ candidate: LabelCandidate, _ content: Range<Int>, _ line: ScriptLine
  ) {
    // `Fout: Ontvanger: Ja maar ...`
    if let inner = ScriptLine.label(source, content.lowerBound, content.upperBound, roles), inner.separator == .colon,
      accepts(inner, stamped: false)
    {
      turns.append(
        RawTurn(
          label: inner.label, key: inner.key, kind: inner.kind, declared: inner.declared,
          pieces: [source.trimmed(inner.content)], lines: line.line.full, sample: sample))
      return
    }
    turns.append(
      RawTurn(
        label: candidate.label, kind: candidate.kind, declared: .sender, pieces: [content], lines: line.line.full,
        sample: sample))
  }
}
