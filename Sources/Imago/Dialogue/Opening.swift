/// The invitation and its answer, told by their shape where no phrase is known.
enum Opening {
  private static let yes: Set<String> = [
    "altijd", "kom", "vertel", "zeg", "steek", "brand", "begin", "met", "ja", "jawel", "jazeker", "graag", "natuurlijk",
    "zeker", "oke", "goed", "tuurlijk", "uiteraard", "gerust", "welkom",
  ]
  /// Words that take something away from a yes.
  private static let doubts: Set<String> = [
    "niet", "geen", "nee", "neen", "maar", "nooit", "eigenlijk", "moeilijk", "liever", "eerst", "straks", "kort",
    "snel",
    "hoop", "weer", "alweer", "moet", "zal", "mits", "als", "nou", "tja", "pff", "hm", "hmm", "waarschijnlijk",
    "misschien", "bezig", "druk", "moe", "net", "wat", "laat", "kijk", "mwah", "zucht", "even",
    "nodig", "gauw", "vlug", "vooruit", "goh", "hoofdpijn", "slapen", "vertrekken", "weg",
    "weet",
  ]
  private static let stories: Set<String> = ["voelde", "voel", "toen", "neiging", "dacht", "bang", "werd", "idee"]
  private static let subjects: Set<String> = [
    "luisteren", "luister", "horen", "aanhoren", "dialoog", "delen", "vertellen", "bespreken", "praten", "uitnodigen",
    "nodig", "uit", "eiland", "wereld", "aandacht", "oor", "ruimte", "tijd", "beschikbaar", "zeggen", "voorleggen",
    "tonen", "kwijt", "hart", "lever", "tien", "kwartier", "kwartiertje", "uurtje", "minuten", "uur",
  ]

  /// Whether an answer says no; `nee hoor, vertel` does not.
  static func declines(_ text: SpokenText) -> Bool {
    text.matches.contains { match in
      match.cue == .decline
        && !(match.words.count == 1 && text.words[match.words.lowerBound].text == "nee" && text.has(.available)
          && !text.has(.later) && !text.words.contains { $0.text == "niet" })
    }
  }

  /// Whether an answer grants what was asked for, without a doubt.
  static func affirms(_ text: SpokenText) -> Bool {
    guard !declines(text), !text.has(.reluctant), !text.has(.later), !text.has(.reporting), !Island.leaves(text),
      !text.sentences.contains(where: \.isQuestion), let first = text.words.first,
      !text.words.contains(where: { doubts.contains($0.text) })
    else { return false }
    return yes.contains(first.text) || text.words.count > 1 && text.words.last?.text != "dan"
  }

  /// Whether the receiver answers an invitation here, rather than giving back what was shared.
  private static func welcomes(_ answer: SpokenText?) -> Bool {
    guard let answer, !answer.has(.reporting),
      !answer.sentences.contains(where: { DialogueQuestion.isCheck(answer, $0) })
    else { return false }
    return affirms(answer)
      || answer.has(.available) && !declines(answer) && !answer.has(.reluctant) && !Island.leaves(answer)
  }

  private static func tells(_ text: SpokenText) -> Bool {
    text.matches.contains { match in
      match.cue == .share && text.words[match.words].contains { stories.contains($0.text) }
    }
  }

  /// Whether words with an invitation are taken as one, however they name their topic.
  static func isWelcomed(_ text: SpokenText, _ answer: SpokenText?) -> Bool { !tells(text) && welcomes(answer) }

  /// Whether first words without any phrase of an invitation are one, as their answer shows.
  static func invitesSoftly(_ text: SpokenText, _ answer: SpokenText?) -> Bool {
    guard text.words.count <= 30, !tells(text), !text.has(.appreciateOther) else { return false }
    let asks = text.sentences.contains { $0.isQuestion && DialogueQuestion.isRequest(text, $0) }
    guard asks || text.words.contains(where: { subjects.contains($0.text) }) else { return false }
    return welcomes(answer)
  }

  /// Whether a sender agrees to wait: `Dat is goed. Dan wacht ik tot half negen.`
  static func acceptsDelay(_ text: SpokenText, _ answer: SpokenText?) -> Bool {
    if text.words.count <= 6, !text.has(.share) { return true }
    guard let answer, let first = text.words.first, !tells(text), !answer.has(.reporting),
      !answer.sentences.contains(where: { DialogueQuestion.isCheck(answer, $0) })
    else { return false }
    return yes.contains(first.text) || text.has(.available) || text.has(.later) || text.has(.thanks)
  }
}
