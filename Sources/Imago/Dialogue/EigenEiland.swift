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

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Ja maar jij zit toch ook» de hele dag te werken?\nZender: Ik zat alleen op de bank.\n"),
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Je zou gewoon» eerder naar bed moeten gaan.\nZender: Ik zat alleen op de bank.\n"),
    .flagged(S.opening + S.share + "Ontvanger: «Dat was niet mijn bedoeling.»\nZender: Ik zat alleen op de bank.\n"),
    .flagged(S.opening + S.share + "Ontvanger: «Waarom zei je dat dan niet?»\nZender: Ik zat alleen op de bank.\n"),
    .flagged(
      S.opening + S.share + "Ontvanger: «Dat heb ik vorige week ook gehad.»\nZender: Ik zat alleen op de bank.\n"),
    .flagged(S.opening + S.share + "Ontvanger: «Ach, dat valt best mee.»\nZender: Ik zat alleen op de bank.\n"),
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Eigenlijk wil je» gewoon dat ik stop met hardlopen.\nZender: Ik zat alleen op de bank.\n"),
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Ik had gewoon een lange dag en mijn hoofd zat vol.»\nZender: Ik zat alleen op de bank.\n"),
    .flagged(
      S.opening + S.share + S.mirror
        + "Ontvanger: «En jij dan», jij zat zondag op zolder.\nZender: Ik wil bij de bank blijven.\n"),
    .silent(S.whole),
    .silent(
      S.opening + S.share
        + "Ontvanger: Geef me even tijd.\nZender: Goed.\nOntvanger: Ik ben weer beschikbaar, wil je verder delen?\n"
        + S.share + S.mirror),
    .silent(
      S.opening
        + "Zender: Ik dacht: waarom bel je niet? Ik lag wakker.\nOntvanger: Je dacht: waarom bel je niet, en je lag wakker. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.opening
        + "Zender: Jij zei dat ik overdreef. Ik werd stil.\nOntvanger: Ik zei dat je overdreef en je werd stil. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.opening
        + "Zender: Jij kwam om tien uur thuis. Ik had gekookt.\nOntvanger: Ik kwam om tien uur thuis en je had gekookt. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.understood
        + "Zender: Zou je zondag naast me willen komen zitten?\nOntvanger: Je vraagt of ik zondag naast je kom zitten. Ja, maar na vijf uur, dan ben ik thuis.\n"
        + S.thanks),
    .silent(S.whole + "Ontvanger: Ik vond het fijn om te horen.\n"),
    .silent(
      "Zender: Heb je ruimte?\nOntvanger: Nu niet, ik moet eerst de kinderen naar bed brengen. Over een uur wel.\n"),
  ]

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
    let sent = dialogue.sent(round, before: index)
    for sentence in text.sentences {
      for cue in Island.cues {
        for match in text.matches where match.cue == cue && sentence.words.contains(match.words.lowerBound) {
          guard Island.counts(match, in: sentence, text), !isEcho(match, sentence, text, sent) else { continue }
          if answersRequest || beforeShare,
            cue != .counterBlame && cue != .judging && cue != .yesBut || beforeShare && cue == .yesBut,
            !(answersRequest && cue == .ownStory && !isPromise(match, text))
          {
            continue
          }
          if answersRequest, cue == .yesBut || cue == .judging { continue }
          if cue == .interpretation, EmpathySentence.isOne(sentence, text) || round.empathy == index { continue }
          if closing, cue == .ownStory || cue == .advice || cue == .defence { continue }
          return found(dialogue, round, index, sentence, message(cue, dialogue.quote(index, match.words)), match.words)
        }
      }
      let summarises = [round.summary, round.validation, round.empathy].contains(index)
      if !answersRequest, !beforeShare, !closing, !summarises,
        let words = ownSentence(text, sentence, sent, round, index)
      {
        return found(
          dialogue, round, index, sentence,
          "«\(dialogue.quote(index, words))» gaat over jezelf; blijf bij wat de zender deelt.", words)
      }
      if !answersRequest, !beforeShare, !closing, !summarises, let words = counsel(text, sentence, sent) {
        return found(
          dialogue, round, index, sentence, message(.advice, dialogue.quote(index, words)), words)
      }
    }
    return reaction(dialogue, round, index)
  }

  /// Whether words about oneself may answer a request: `Dat wil ik ook.`
  private static func isPromise(_ match: CueMatch, _ text: SpokenText) -> Bool {
    !text.words[match.words].contains { ["moeder", "vader", "thuis", "baas", "klein", "kind"].contains($0.text) }
  }

  /// Something else where a mirror should come: no step of the dialogue, but words about oneself or to the other.
  private static func reaction(_ dialogue: Dialogue, _ round: Round, _ index: Int) -> Finding? {
    guard
      round.exchanges.contains(where: {
        ($0.mirrorMissing == index || $0.moreMissing == index) && $0.kind == .share
          && !dialogue.turn($0.share).isTemplate
      })
    else { return nil }
    let text = dialogue.utterances[index].text
    guard text.words.count >= 4, index != round.summary, index != round.empathy, index != round.validation,
      !dialogue.isAppreciation
    else { return nil }
    for cue in [Cue.more, .pause, .resume, .repeatRequest, .thanks, .roleSwitch, .available, .confirm]
    where text.has(cue) {
      if cue != .available && cue != .confirm || text.words.count < 6 { return nil }
    }
    if text.sentences.contains(where: { DialogueQuestion.isMore(text, $0) || DialogueQuestion.isCheck(text, $0) }) {
      return nil
    }
    let persons: Set<String> = [
      "ik", "je", "jij", "u", "ge", "gij", "we", "wij", "me", "mij", "mijn", "jou", "jouw", "mijne",
    ]
    guard text.words.contains(where: { persons.contains($0.text) }), let sentence = text.sentences.first else {
      return nil
    }
    let message = "Dit is een reactie; spiegel eerst wat de zender deelt."
    return found(dialogue, round, index, sentence, message, sentence.words)
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
    // `uw moeder`, after a sender who told about her.
    let own = text.content(match.words)
    if match.cue == .counterBlame, match.words.count <= 2, !own.isEmpty, Dialogue.shared(own, sent) == own.count {
      return true
    }
    let shared = Dialogue.shared(content, sent)
    if match.cue == .interpretation || match.cue == .counterBlame {
      // `Je hebt ook gehuild. Klopt dat?`
      let asks = text.sentences.contains { DialogueQuestion.isCheck(text, $0) }
      return shared == content.count && (shared >= 2 || match.cue == .counterBlame && asks)
    }
    // Half of the sentence or more came from the sender.
    return shared * 2 >= content.count && shared >= 2
  }

  /// `Je kunt een reservesleutel bij de buren leggen`: what the sender might do, in words that are not the sender's.
  private static func counsel(_ text: SpokenText, _ sentence: SpokenSentence, _ sent: [String]) -> Range<Int>? {
    let others: Set<String> = ["je", "jij", "u", "ge", "gij"]
    let modals: Set<String> = ["kan", "kunt", "kun", "moet", "moest", "zou", "zoudt", "hoeft", "mag"]
    let first = sentence.words.lowerBound
    guard !sentence.isQuestion, sentence.words.count >= 5, others.contains(text.words[first].text),
      modals.contains(text.words[first + 1].text), !text.has(.empathy, in: sentence),
      !text.has(.reporting, in: sentence)
    else { return nil }
    let content = text.content(sentence.words)
    guard content.count >= 2, Dialogue.shared(content, sent) * 3 <= content.count else { return nil }
    return sentence.words
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
