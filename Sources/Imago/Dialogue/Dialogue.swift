/// One or more turns of a speaker that are heard as one: a few chat messages, a sentence over two subtitles.
struct Utterance: Sendable {
  /// Indices of its turns.
  var turns: [Int]
  var role: Role
  var text: SpokenText
  /// A stem with slots.
  var isTemplate = false
}

/// Something shared and what the receiver does with it.
struct Exchange: Sendable {
  enum Kind: Sendable {
    /// Something of the sender's island.
    case share
    /// A wish for the future.
    case request
    /// Another word for the feeling: `Voor mij voelde het meer als eenzaam.`
    case feeling
  }

  var kind: Kind
  /// The sender's utterance.
  var share: Int
  /// Whether the sender fills in what a mirror left out.
  var isCorrection = false
  var mirror: Int?
  /// The utterance before which the mirror should have come, or that should have been one.
  var mirrorMissing: Int?
  var checked = false
  var askedMore = false
  /// The utterance before which "Is er meer?" should have come.
  var moreMissing: Int?
  /// The receiver asked for a smaller piece; nothing was to be mirrored.
  var isSetAside = false
  /// The sender answered the mirror with what was missing.
  var wasCorrected = false
}

/// The dialogue from an invitation to the change of roles, with the place of every step.
struct Round: Sendable {
  enum Answer: Sendable {
    case none, yes, unclear, declined, declinedWithMoment
  }

  /// Indices of its utterances.
  var utterances: Range<Int>
  /// The different stems of what the senders say, each with the utterance that has it first.
  var sent: [(stem: String, utterance: Int)] = []
  var invitation: Int?
  var answer = Answer.none
  var answered: Int?
  var firstShare: Int?
  var exchanges: [Exchange] = []
  /// The sender says that this was all.
  var noMore: Int?
  var summary: Int?
  var summaryChecked = false
  /// A summary right after the sender said that there is more.
  var earlySummary: Int?
  var validation: Int?
  var empathy: Int?
  var empathyChecked = false
  /// Utterances with thanks.
  var thanks: [Role: [Int]] = [:]
  /// The utterance that proposes to change roles.
  var roleSwitch: Int?
  /// Steps that came with single pieces, as in the order mirror, validate, empathise.
  var validatedEarlier = false
  var empathisedEarlier = false

  /// Where the dialogue turns from exploring to understanding.
  var ending: Int? { [noMore, summary, validation, empathy].compactMap { $0 }.min() }

  /// The first thanks of a role at or after the ending.
  func closingThanks(_ role: Role) -> Int? {
    let start = ending ?? exchanges.compactMap(\.mirror).max() ?? 0
    return thanks[role]?.first { $0 >= start }
  }

  /// A short form of three steps without invitation and thanks.
  var isThreeStepForm: Bool {
    invitation == nil && closingThanks(.sender) == nil && closingThanks(.receiver) == nil
      && (validation != nil || summary != nil) && empathy != nil
  }
}

/// The pronouns a script uses.
enum Register: Sendable {
  case je, u, ge
}

/// A script read as dialogue: who says what, in which round, and which steps are taken where.
struct Dialogue: Sendable {
  let bytes: [UInt8]
  let turns: [Turn]
  private(set) var utterances: [Utterance] = []
  private(set) var rounds: [Round] = []
  private(set) var register = Register.je
  private(set) var isAppreciation = false
  /// The script says of itself that it is a part of a dialogue.
  private(set) var isFragment = false
  /// What the dialogue is about, in the words of the invitation.
  private(set) var topic: String?
  /// Whether a sender and a receiver speak.
  private(set) var isDialogue = false

  init(_ turns: [Turn], bytes: [UInt8]) {
    self.bytes = bytes
    self.turns = turns
    readUtterances()
    let roles = Set(utterances.map(\.role))
    isDialogue = roles.contains(.sender) && roles.contains(.receiver)
    guard isDialogue else { return }
    readRegister()
    readTitle()
    isAppreciation =
      utterances.first { $0.role == .sender && !$0.text.has(.invite) || $0.text.has(.appreciateOther) }?.text.has(
        .appreciateOther)
      ?? false
    if !isAppreciation {
      let stems = utterances.filter {
        $0.role == .sender && ($0.text.has(.appreciateOther) || $0.text.has(.appreciateSelf))
      }
      isAppreciation = stems.count >= 2 && stems.contains { $0.text.has(.appreciateOther) }
    }
    readRounds()
    topic = rounds.compactMap(\.invitation).compactMap { self.topic(of: $0) }.first
  }

  /// The turn in which an utterance starts.
  func turn(_ utterance: Int) -> Turn { turns[utterances[utterance].turns[0]] }

  /// The turn a word of an utterance belongs to.
  func turn(_ utterance: Int, at offset: Int) -> Turn {
    for index in utterances[utterance].turns where turns[index].range.upperBound > offset { return turns[index] }
    return turn(utterance)
  }

  // MARK: - Reading

  private mutating func readUtterances() {
    var groups: [[Int]] = []
    for index in turns.indices where turns[index].isSpoken {
      if turns[index].continues, let last = groups.last?.last, turns[last].role == turns[index].role,
        turns[last].label == turns[index].label, !turns[index].startsRound
      {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
    }
    utterances = groups.map { group in
      let text =
        group.count == 1
        ? SpokenText(turns[group[0]], bytes: bytes) : SpokenText(group.map { turns[$0] }[...], bytes: bytes)
      return Utterance(
        turns: group, role: turns[group[0]].role, text: text, isTemplate: group.contains { turns[$0].isTemplate })
    }
  }

  private mutating func readRegister() {
    var counts = (je: 0, u: 0, ge: 0)
    for utterance in utterances {
      for word in utterance.text.words {
        switch word.text {
        case "je", "jij", "jou", "jouw": counts.je += 1
        case "u", "uw": counts.u += 1
        case "ge", "gij": counts.ge += 1
        default: break
        }
      }
    }
    register = counts.ge > 0 && counts.ge + counts.u >= counts.je ? .ge : counts.u > counts.je ? .u : .je
  }

  private mutating func readTitle() {
    for turn in turns {
      if turn.isSpoken, turn.role != .therapist { break }
      let text = String(decoding: bytes[turn.lines], as: UTF8.self).lowercased()
      for word in [
        "fragment", "vervolg", "stukje uit", "uit een dialoog", "uittreksel", "gedeelte", "midden in", "middenin",
      ]
      where text.contains(word) {
        isFragment = true
      }
    }
    if utterances.first?.role == .receiver, !utterances[0].text.has(.available), !utterances[0].text.has(.invite) {
      isFragment = true
    }
  }

  private mutating func readRounds() {
    var start = 0
    for index in 1...utterances.count {
      let ends = index == utterances.count || turn(index).startsRound
      guard ends else { continue }
      var walk = RoundWalk(self, start..<index)
      walk.run()
      rounds.append(walk.round)
      start = index
    }
  }

  /// What an invitation is about: the words after `over`.
  func topic(of utterance: Int) -> String? {
    let text = utterances[utterance].text
    for sentence in text.sentences {
      guard let over = sentence.words.first(where: { text.words[$0].text == "over" }) else { continue }
      var end = over + 1
      while end < sentence.words.upperBound, end - over <= 8 {
        if ["zou", "wil", "kan", "heb", "mag", "is", "ben", "past", "want", "als"].contains(text.words[end].text) {
          break
        }
        end += 1
        // A comma ends the topic.
        let gap =
          text.words[end - 1].range
          .upperBound..<(end < text.words.count
          ? text.words[end].range.lowerBound : text.words[end - 1].range.upperBound)
        if bytes[gap].contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") })
        {
          break
        }
      }
      guard end > over + 1 else { continue }
      let words = over + 1..<end
      guard text.content(words).count > 0 else { continue }
      return String(decoding: bytes[text.range(words)], as: UTF8.self)
    }
    return nil
  }

  /// The stems of everything the senders say before an utterance, in the round.
  func sent(_ round: Round, before utterance: Int) -> [String] {
    Array(round.sent.prefix { $0.utterance < utterance }.map(\.stem))
  }

  /// How many of the stems of `a` come back in `b`.
  static func shared(_ a: [String], _ b: [String]) -> Int {
    a.reduce(0) { count, stem in count + (b.contains { Stem.agree(stem, $0) } ? 1 : 0) }
  }
}
