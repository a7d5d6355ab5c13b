/// `eigen-eiland`: the receiver leaves the sender's island.
enum EigenEiland: DialogueRule {
  static let description = RuleDescription(
    id: "eigen-eiland", level: .warning,
    summary: "De ontvanger verlaat het eiland van de zender: eigen verhaal, verweer, advies, oordeel of waarom-vraag.",
    what:
      "Advies, verdediging, een tegenverwijt, een eigen verhaal, een oordeel, doorvragen of \"ja maar\" in plaats van spiegelen.",
    why: """
      De zender is dan weer alleen op het eiland. Lukt luisteren even niet, zeg dan: \"geef me even tijd\".
      """,
    example: "Ontvanger: Ja maar jij zit toch ook de hele dag te werken?",
    better: "Ontvanger: Dus ik hoor je zeggen dat je zaterdag graag samen had gegeten. Klopt dat?",
    englishSummary: "The receiver leaves the sender's island: own story, counter-blame, advice, why-questions.")

  static func check(_ dialogue: Dialogue) -> [Finding] {
    var findings: [Finding] = []
    for round in dialogue.rounds {
      for index in round.utterances where dialogue.utterances[index].role == .receiver {
        guard let share = round.firstShare, index > share || index > (round.invitation ?? share) else { continue }
        guard var found = leaving(dialogue, round, index) else { continue }
        // Words that colour the mirror are a matter of the mirror.
        if Spiegelen.colours(dialogue, round, index) { found.level = .hint }
        findings.append(found)
      }
    }
    return findings
  }

  /// Where an utterance leaves the island of the sender.
  static func leaving(_ dialogue: Dialogue, _ round: Round, _ index: Int) -> Finding? {
    let text = dialogue.utterances[index].text
    let answersRequest = round.exchanges.contains { $0.kind == .request && $0.share < index && index <= $0.share + 2 }
    let beforeShare = round.firstShare.map { index < $0 } ?? true
    let closing = round.closingThanks(.receiver).map { index > $0 } ?? false
    let sent = Array(dialogue.sent(round, before: index))
    for sentence in text.sentences {
      for cue in Island.cues {
        for match in text.matches where match.cue == cue && sentence.words.contains(match.words.lowerBound) {
          guard Island.counts(match, in: sentence, text), !isEcho(match, sentence, text, sent) else { continue }
          if answersRequest || beforeShare,
            cue != .counterBlame && cue != .judging && cue != .yesBut || beforeShare && cue == .yesBut
          {
            continue
          }
          if answersRequest, cue == .yesBut || cue == .judging { continue }
          if closing, cue == .ownStory || cue == .advice || cue == .defence { continue }
          return found(dialogue, round, index, sentence, message(cue, dialogue.quote(index, match.words)), match.words)
        }
      }
      if !answersRequest, !beforeShare, !closing, let words = ownSentence(text, sentence, sent, round, index) {
        return found(
          dialogue, round, index, sentence,
          "«\(dialogue.quote(index, words))» gaat over jezelf; blijf bij wat de zender deelt.", words)
      }
    }
    return nil
  }

  private static func found(
    _ dialogue: Dialogue, _ round: Round, _ index: Int, _ sentence: SpokenSentence, _ message: String,
    _ words: Range<Int>
  ) -> Finding {
    let lines = AddedLine(dialogue)
    let text = dialogue.utterances[index].text
    let turn = dialogue.turn(index, at: text.range(words).lowerBound)
    let isMirror = round.exchanges.contains { $0.mirror == index } || round.summary == index || round.empathy == index
    let replacement = isMirror ? dialogue.without(index, sentence) ?? lines.mirror : lines.mirror
    return finding(dialogue, index, words: words, message, [lines.replace(turn.range, with: replacement)])
  }

  private static func message(_ cue: Cue, _ words: String) -> String {
    switch cue {
    case .advice: "«\(words)» is advies; spiegel eerst wat de zender deelt."
    case .defence: "«\(words)» verdedigt jezelf; blijf op het eiland van de zender."
    case .counterBlame: "«\(words)» is een tegenverwijt; parkeer het tot jij zender bent."
    case .ownStory: "«\(words)» is je eigen verhaal; bewaar het tot jij zender bent."
    case .judging: "«\(words)» oordeelt over wat de zender deelt."
    case .interrogation: "«\(words)» vraagt om uitleg; spiegel en vraag of er meer is."
    case .yesBut: "«\(words)» haalt weg wat de zender net deelde."
    default: "«\(words)» legt uit wat de zender zou bedoelen; geef terug wat er gezegd is."
    }
  }

  /// Whether words only give back what the sender said.
  static func isEcho(_ match: CueMatch, _ sentence: SpokenSentence, _ text: SpokenText, _ sent: [String]) -> Bool {
    if match.cue == .yesBut || match.cue == .interrogation { return false }
    let content = text.content(sentence.words)
    guard !content.isEmpty else { return false }
    let shared = Dialogue.shared(content, sent)
    if match.cue == .interpretation || match.cue == .counterBlame { return shared == content.count && shared >= 2 }
    // Half of the sentence or more came from the sender.
    return shared * 2 >= content.count && shared >= 2
  }

  private static let ownVerbs: Set<String> = [
    "had", "was", "deed", "kwam", "ging", "moest", "wilde", "dacht", "vond", "vind", "werk", "werkte", "probeer",
    "probeerde",
    "doe", "zat", "voel", "voelde", "mis", "miste", "kan", "kon", "heb", "moet", "wist", "word", "werd", "maak",
    "maakte", "bedoelde",
    "krijg", "kreeg", "zorg", "zorgde", "help", "hielp", "mag", "mocht", "ben", "zei", "zeg",
  ]

  /// A sentence about the receiver that no word of the sender answers to.
  private static func ownSentence(
    _ text: SpokenText, _ sentence: SpokenSentence, _ sent: [String], _ round: Round, _ index: Int
  ) -> Range<Int>? {
    guard !sentence.isQuestion else { return nil }
    var first = sentence.words.lowerBound
    let fillers: Set<String> = [
      "ja", "nee", "nou", "maar", "en", "want", "sorry", "oke", "goh", "tja", "o", "oh", "dus", "jeetje",
    ]
    while first < sentence.words.upperBound, fillers.contains(text.words[first].text) { first += 1 }
    guard first + 2 < sentence.words.upperBound, text.words[first].text == "ik",
      ownVerbs.contains(text.words[first + 1].text)
    else { return nil }
    for cue in [
      Cue.reporting, .empathy, .validation, .overview, .guess, .available, .resume, .pause, .thanks, .roleSwitch,
      .check, .more, .summary,
    ]
    where text.has(cue, in: sentence) { return nil }
    let content = text.content(sentence.words)
    guard content.count >= 2, Dialogue.shared(content, sent) * 4 < content.count else { return nil }
    return first..<sentence.words.upperBound
  }
}
