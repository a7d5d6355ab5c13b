/// A dialogue at a glance: who says what, in which step, and where a step is missing.
package struct Outline: Sendable {
  /// A step of the dialogue that a turn takes.
  package enum Phase: String, Sendable {
    case invitation = "uitnodiging"
    case answer = "antwoord"
    case share = "delen"
    case correction = "aanvullen"
    case request = "verzoek"
    case feeling = "gevoel"
    case confirmation = "bevestigen"
    case noMore = "klaar"
    case mirror = "spiegelen"
    case check = "check"
    case more = "is-er-meer"
    case summary = "samenvatten"
    case empathy = "invoelen"
    case pause = "pauze"
    case thanks = "bedanken"
    case roleSwitch = "wissel"
    case island = "eigen-eiland"
  }

  /// A turn of somebody who speaks.
  package struct Entry: Sendable {
    package var turn: Turn
    /// The round between two changes of roles, from 1.
    package var round: Int
    /// The steps it takes, in order.
    package var phases: [Phase]
  }

  /// A step that is missing or goes wrong.
  package struct Gap: Sendable {
    package var rule: String
    package var level: Level
    /// The number of the turn where it shows.
    package var turn: Int
    package var message: String
    /// The line to add or to say instead, as the script writes its lines.
    package var line: String?
  }

  package private(set) var entries: [Entry] = []
  package private(set) var gaps: [Gap] = []
  /// What the dialogue is about, in the words of the invitation.
  package let topic: String?
  /// Whether it is the appreciation dialogue.
  package let isAppreciation: Bool

  /// The outline of a text; nil when nobody speaks in it with another.
  package init?(_ bytes: [UInt8], name: String = "", settings: Settings) {
    let reading = Reading(bytes, name: name, silent: Suppressions(bytes).comments, settings: settings)
    guard let turns = reading.turns else { return nil }
    let dialogue = Dialogue(turns, bytes: reading.text)
    topic = dialogue.topic
    isAppreciation = dialogue.isAppreciation
    let findings = DialogueLinter.check(dialogue, settings: settings)
    gaps = findings.map { finding in
      let turn = turns.last { $0.isSpoken && $0.range.lowerBound <= finding.range.lowerBound }
      return Gap(
        rule: finding.rule, level: finding.level, turn: turn?.number ?? 0, message: finding.message,
        line: finding.suggestions.first.map { Self.trimmed($0.text) })
    }
    let strays = Set(gaps.filter { $0.rule == EigenEiland.description.id }.map(\.turn))
    readEntries(dialogue, strays)
  }

  private mutating func readEntries(_ dialogue: Dialogue, _ strays: Set<Int>) {
    var phases = [[Phase]](repeating: [], count: dialogue.utterances.count)
    var rounds = [Int](repeating: 1, count: dialogue.utterances.count)
    for (number, round) in dialogue.rounds.enumerated() {
      for index in round.utterances {
        rounds[index] = number + 1
        phases[index] = Self.phases(of: index, in: round, dialogue)
      }
    }
    for (index, utterance) in dialogue.utterances.enumerated() {
      for (place, turn) in utterance.turns.enumerated() {
        var entry = Entry(turn: dialogue.turns[turn], round: rounds[index], phases: phases[index])
        // The step of a few chat messages shows at the first.
        if place > 0 { entry.phases = [] }
        if strays.contains(entry.turn.number) { entry.phases.append(.island) }
        entries.append(entry)
      }
    }
  }

  /// The steps an utterance takes.
  private static func phases(of index: Int, in round: Round, _ dialogue: Dialogue) -> [Phase] {
    let text = dialogue.utterances[index].text
    let role = dialogue.utterances[index].role
    var phases: [Phase] = []
    func add(_ phase: Phase, if holds: Bool) { if holds { phases.append(phase) } }
    add(.invitation, if: round.invitation == index)
    add(.answer, if: round.answered == index && round.invitation != index)
    for exchange in round.exchanges where exchange.share == index {
      switch exchange.kind {
      case .share: phases.append(exchange.isCorrection ? .correction : .share)
      case .request: phases.append(.request)
      case .feeling: phases.append(.feeling)
      }
    }
    add(.noMore, if: round.noMore == index)
    let ends = round.summary == index || round.empathy == index
    add(.mirror, if: round.exchanges.contains { $0.mirror == index } && !ends)
    add(.summary, if: round.summary == index || round.validation == index && round.empathy != index)
    add(.empathy, if: round.empathy == index)
    if role == .receiver {
      add(.check, if: text.sentences.contains { DialogueQuestion.isCheck(text, $0) } && !phases.isEmpty)
      add(.more, if: text.has(.more) || text.sentences.contains { DialogueQuestion.isMore(text, $0) })
      add(.pause, if: text.has(.pause) || text.has(.resume))
    }
    add(.thanks, if: round.thanks[role]?.contains(index) ?? false)
    add(.roleSwitch, if: round.roleSwitch == index)
    add(.confirmation, if: phases.isEmpty && role == .sender && text.has(.confirm))
    return phases
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
