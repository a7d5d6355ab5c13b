// Who sends and who receives.

extension ScriptReader {
  /// Which way the words of a turn lean.
  private enum Leaning {
    case sender, receiver
  }

  /// Turns with their words, roles and numbers.
  func finish() -> [Turn] {
    var result: [Turn] = []
    var raws: [RawTurn] = []
    for raw in turns {
      let (spoken, slots, template) = raw.isDirection ? (raw.pieces, [], false) : speech(raw.pieces)
      guard let first = spoken.first, let last = spoken.last else {
        if let piece = raw.pieces.first, !piece.isEmpty {
          result.append(Turn(label: "", role: .direction, range: piece, spoken: [piece], lines: raw.lines))
          var direction = raw
          direction.isDirection = true
          raws.append(direction)
        }
        continue
      }
      var turn = Turn(
        label: raw.label, role: raw.isDirection ? .direction : defaultRole, range: first.lowerBound..<last.upperBound,
        spoken: spoken,
        lines: raw.lines)
      turn.slots = slots
      // In a chat `...` is a pause, no slot.
      turn.isTemplate = template && layout != .chat && layout != .subtitles
      turn.sample = raw.sample
      turn.continues = raw.continues
      result.append(turn)
      raws.append(raw)
    }
    assignRoles(&result, raws)
    markContinuations(&result, raws)
    var number = 0
    for index in result.indices where result[index].isSpoken {
      number += 1
      result[index].number = number
    }
    return result
  }

  private func markContinuations(_ turns: inout [Turn], _ raws: [RawTurn]) {
    var last: String?
    for index in turns.indices where turns[index].isSpoken {
      if layout == .chat || layout == .subtitles, last == raws[index].key { turns[index].continues = true }
      last = raws[index].key
    }
  }

  private func leaning(_ turn: Turn) -> Leaning? {
    let text = SpokenText(turn, bytes: source.bytes)
    if text.has(.check) && text.sentences.contains(where: \.isQuestion) || text.has(.reporting)
      || text.has(.more)
        && !text.has(.share)
    {
      return text.has(.invite) && !text.has(.reporting) && !text.has(.check) ? .sender : .receiver
    }
    if text.has(.appreciateOther) || text.has(.appreciateShare) || text.has(.appreciateSelf) { return .sender }
    if text.has(.invite) || text.has(.announce) { return .sender }
    if text.has(.share), !text.has(.empathy), !text.has(.validation) { return .sender }
    if text.has(.empathy) || text.has(.validation) && text.words.count > 6 { return .receiver }
    return nil
  }

  private func strongRole(_ raw: RawTurn) -> Role? {
    switch raw.kind {
    case .role(let role): role
    case .step(let role): role
    default: nil
    }
  }

  private func assignRoles(_ turns: inout [Turn], _ raws: [RawTurn]) {
    var roles: [String: Role] = [:]
    let keys = Set(raws.filter { !$0.isDirection }.map(\.key))
    // A `Verteller` beside a `Zender` tells the story around it.
    let hasNarrator = keys.contains("verteller") && keys.contains("zender")

    var persons: [String] = []
    for raw in raws where !raw.isDirection && raw.sample == nil && !raw.key.isEmpty {
      if let declared = raw.declared, roles[raw.key] == nil { roles[raw.key] = declared }
      if raw.declared == nil, strongRole(raw) != nil { continue }
      if !persons.contains(raw.key) { persons.append(raw.key) }
    }
    // A person whose turns declare nothing until later: look for the first declaration of the other.
    let undeclared = persons.filter { roles[$0] == nil }
    if !undeclared.isEmpty { infer(undeclared, persons, &roles, turns, raws) }

    for index in turns.indices where turns[index].role != .direction {
      let raw = raws[index]
      if raw.sample != nil {
        turns[index].role = raw.declared ?? strongRole(raw) ?? .sender
      } else if hasNarrator, raw.key == "verteller" {
        turns[index].role = .direction
      } else if let role = raw.declared ?? roles[raw.key] ?? strongRole(raw) {
        turns[index].role = role
      } else {
        turns[index].role = defaultRole
      }
    }
    followSwitches(&turns, raws)
  }

  /// Finds who sends among persons known by name only.
  private func infer(
    _ undeclared: [String], _ persons: [String], _ roles: inout [String: Role], _ turns: [Turn], _ raws: [RawTurn]
  ) {
    let strong = Set(raws.compactMap { $0.isDirection || $0.sample != nil ? nil : strongRole($0) })
    var sender: String? = persons.first { roles[$0] == .sender }
    var receiver: String? = persons.first { roles[$0] == .receiver }
    var firstSender: String?
    var receives: [String: Int] = [:]
    var spoke: [String] = []
    for index in turns.indices where turns[index].isSpoken && undeclared.contains(raws[index].key) {
      let key = raws[index].key
      if !spoke.contains(key) { spoke.append(key) }
      switch leaning(turns[index]) {
      case .sender: if firstSender == nil, receives[key] == nil { firstSender = key }
      case .receiver: receives[key, default: 0] += 1
      case nil:
        // The first to ask for something, such as time, invites.
        if spoke == [key], firstSender == nil, isFirst(index, turns), asks(turns[index]) { firstSender = key }
      }
      if firstSender != nil, receives.values.reduce(0, +) >= 4 { break }
    }
    // Two receivers' phrases beat a chance sender's phrase only when nobody invites.
    if sender == nil, !strong.contains(.sender) { sender = firstSender }
    if receiver == nil, !strong.contains(.receiver) {
      receiver = undeclared.filter { $0 != sender }.max { (receives[$0] ?? 0) < (receives[$1] ?? 0) }
      if let found = receiver, undeclared.filter({ $0 != sender }).count > 1, receives[found] == nil { receiver = nil }
    }
    if receives.isEmpty, !strong.contains(.receiver), !strong.contains(.sender), roles.isEmpty {
      // Nobody mirrors: letters and numbers keep their custom, names both send.
      for key in undeclared {
        let kind = raws.first { $0.key == key }?.kind
        if case .partner(let role?)? = kind {
          roles[key] = role
        } else {
          roles[key] = isDialogue(turns) ? nil : defaultRole
        }
      }
      if let sender, isDialogue(turns) {
        for key in undeclared where roles[key] == nil { roles[key] = key == sender ? .sender : .receiver }
      }
      for key in undeclared where roles[key] == nil { roles[key] = defaultRole }
      return
    }
    if sender == nil, !strong.contains(.sender) { sender = undeclared.first { $0 != receiver && spoke.contains($0) } }
    for key in undeclared {
      if key == sender {
        roles[key] = .sender
      } else if key == receiver {
        roles[key] = .receiver
      } else {
        let kind = raws.first { $0.key == key }?.kind
        if case .partner(let role?)? = kind { roles[key] = role } else { roles[key] = .therapist }
      }
    }
    if sender == nil, receiver == nil { for key in undeclared { roles[key] = defaultRole } }
  }

  private func isFirst(_ index: Int, _ turns: [Turn]) -> Bool {
    turns.firstIndex { $0.isSpoken && $0.role != .therapist } == index
  }

  private func asks(_ turn: Turn) -> Bool {
    let text = SpokenText(turn, bytes: source.bytes)
    return text.sentences.contains { $0.isQuestion && DialogueQuestion.isRequest(text, $0) }
  }

  /// Whether somebody invites: then a quarrel is a dialogue that goes wrong.
  private func isDialogue(_ turns: [Turn]) -> Bool {
    turns.contains { $0.isSpoken && SpokenText($0, bytes: source.bytes).has(.invite) }
  }

  /// Turns the roles round where the script says or shows that the partners change.
  private func followSwitches(_ turns: inout [Turn], _ raws: [RawTurn]) {
    var swapped = false
    var pending = false
    var thanked = false
    var lastRole: [String: Role] = [:]
    var leanings: [Int: Leaning?] = [:]
    func lean(_ index: Int) -> Leaning? {
      if let known = leanings[index] { return known }
      let found = leaning(turns[index])
      leanings[index] = found
      return found
    }
    func isPartner(_ index: Int) -> Bool {
      turns[index].isSpoken && (turns[index].role == .sender || turns[index].role == .receiver)
    }
    let original = turns.map(\.role)
    var declarations: [String: Set<Role>] = [:]
    for raw in raws { if let role = raw.declared { declarations[raw.key, default: []].insert(role) } }
    let restated = Set(declarations.filter { $0.value.count > 1 }.keys)
    func current(_ index: Int) -> Role {
      let role = original[index]
      guard swapped else { return role }
      return role == .sender ? .receiver : role == .receiver ? .sender : role
    }
    for index in turns.indices {
      let text: SpokenText
      if turns[index].role == .direction || turns[index].role == .therapist {
        text = SpokenText(turns[index], bytes: source.bytes)
        let title = turns[index].label.lowercased()
        if text.has(.roleSwitch), text.words.count <= 14, index > 2 || title.contains("wissel") { pending = true }
        continue
      }
      guard isPartner(index) else {
        continue
      }
      // A label that says who sends now is right by itself.
      let says = restated.contains(raws[index].key)
      text = SpokenText(turns[index], bytes: source.bytes)
      if says, let before = lastRole[raws[index].key], before != current(index), current(index) == .sender {
        turns[index].startsRound = true
        pending = false
        thanked = false
      }
      lastRole[raws[index].key] = current(index)
      if !says, pending || thanked, current(index) == .receiver, text.words.count > 3,
        text.has(.invite) || text.has(.announce) || pending && asks(turns[index]) || text.has(.share)
          || text.has(.appreciateOther)
          || text.has(.roleSwitch) && text.has(.share)
          || pending && !text.has(.thanks) && !text.has(.roleSwitch) && lean(index) != .receiver
            && strongRole(raws[index]) == nil && raws[index].declared == nil,
        !text.has(.reporting), !text.has(.check), !text.has(.more) || text.has(.invite), !text.has(.resume)
      {
        // The other one has to listen now: available, mirroring, or silent until the end.
        let answer = turns.indices.first { $0 > index && isPartner($0) && original[$0] != original[index] }
        let mirrored = answer.map { answer in
          let reply = SpokenText(turns[answer], bytes: source.bytes)
          return lean(answer) == .receiver || reply.has(.available)
            || asks(turns[index]) && reply.words.count <= 6 && lean(answer) != .sender
        }
        if mirrored ?? (strongRole(raws[index]) == nil) {
          swapped.toggle()
          pending = false
          thanked = false
          turns[index].startsRound = true
        }
      } else if !says, pending, current(index) == .sender,
        text.has(.invite) || text.has(.share) || text.has(.appreciateOther)
      {
        // The labels name roles, not persons.
        pending = false
        thanked = false
        turns[index].startsRound = true
      }
      if text.has(.roleSwitch) { pending = true }
      if text.has(.thanks) { thanked = true }
      turns[index].role = current(index)
    }
  }
}
