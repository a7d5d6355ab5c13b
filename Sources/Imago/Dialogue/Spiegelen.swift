/// `spiegelen`: what is sent comes back, without anything added, judged or left out.
enum Spiegelen: DialogueRule {
  static let description = RuleDescription(
    id: "spiegelen", level: .warning,
    summary: "Iets van de zender wordt niet gespiegeld, of de spiegel voegt iets toe, oordeelt of laat de kern weg.",
    what: "De ontvanger reageert zonder te spiegelen, of spiegelt iets anders dan wat de zender heeft gezegd.",
    why: """
      Een spiegel laat horen dat alles is aangekomen. Komt er iets bij of valt de kern weg, dan voelt de zender zich \
      niet gehoord en gaat die herhalen of harder praten.
      """,
    example: "Ontvanger: Je klaagt dat ik weer eens te laat was.",
    better: "Ontvanger: Dus ik hoor je zeggen dat ik om half negen thuiskwam en dat jij je alleen voelde. Klopt dat?",
    englishSummary: "Something sent is not mirrored, or the mirror adds, judges or drops the core.")

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged(S.opening + S.share + "Ontvanger: «Is er meer?»\nZender: Nee, dit was het.\n" + S.summary),
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Oké, duidelijk.»\nZender: Ik zat daar tot twaalf uur.\nOntvanger: Je zat daar tot twaalf uur. Klopt dat?\n"
    ),
    .flagged(
      S.opening + S.share
        + "Zender: «En vanmorgen was jij al weg toen ik wakker werd.»\nOntvanger: Vanmorgen was ik al weg toen je wakker werd. Klopt dat?\n"
    ),
    .flagged(
      S.opening + S.share
        + "Ontvanger: Dus «je klaagt» dat je gisteravond alleen op de bank zat. Klopt dat?\nZender: Ja.\n"),
    .flagged(
      S.opening + S.share
        + "Ontvanger: Je zat weer eens overdreven «zogenaamd» verdrietig op de bank. Klopt dat?\nZender: Ja.\n"),
    .flagged(
      S.opening + S.share
        + "Ontvanger: «Dus je wilt een andere televisie kopen in de uitverkoop.» Klopt dat?\nZender: Nee.\n"),
    .flagged(
      S.opening + S.share
        + "Ontvanger: Je zit «altijd» alleen op de bank en je voelt je verdrietig. Klopt dat?\nZender: Ja.\n"),
    .flagged(S.opening + S.share + "Ontvanger: «Nou, gezellig.»\nZender: Ik zat daar.\n" + S.mirror),
    .silent(S.whole),
    .silent(
      S.opening + S.share
        + "Ontvanger: Dus gisteravond, om een uur of elf, was je alleen op de bank en dat maakte je verdrietig. Heb ik je goed gehoord?\nZender: Ja.\n"
        + S.more),
    .silent(
      S.opening + S.share
        + "Ontvanger: Kun je dat in kleinere stukjes zeggen?\nZender: Ik zat om elf uur alleen op de bank.\nOntvanger: Je zat om elf uur alleen op de bank. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.opening + S.share
        + "Ontvanger: Geef me even tijd.\nZender: Goed.\nOntvanger: Ik ben weer beschikbaar, wil je verder delen?\n"
        + S.share + S.mirror),
    .silent(
      S.opening
        + "Zender: Jij kwam om negen uur thuis en zei niets.\nOntvanger: Ik kwam om negen uur thuis en ik zei niets. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat gisteravond alleen op de bank. Klopt dat?\nZender: Je hebt me goed gehoord, alleen ontbreekt er nog iets, en dat is dat ik verdrietig was.\nOntvanger: En je was verdrietig. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.opening
        + "Zender: Ik was kwaad toen de vaat er nog stond.\nOntvanger: Je was kwaad toen de vaat er nog stond. Klopt dat?\nZender: Ja.\n"
    ),
    .silent(
      S.opening + "Zender: Wat ik wil delen is ...\nOntvanger: Dus ik hoor je zeggen dat ... Klopt dat?\nZender: Ja.\n"),
  ]

  static func check(_ dialogue: Dialogue) -> [Finding] {
    var findings: [Finding] = []
    for round in dialogue.rounds {
      for exchange in round.exchanges {
        if let missing = exchange.mirrorMissing {
          if let found = unmirrored(dialogue, round, exchange, missing) { findings.append(found) }
        } else if let mirror = exchange.mirror {
          if let found = faulty(dialogue, round, exchange, mirror) { findings.append(found) }
        } else if !exchange.isSetAside, exchange.kind == .share, exchange.share == round.utterances.upperBound - 1 {
          if let found = last(dialogue, round, exchange) { findings.append(found) }
        }
      }
    }
    return findings
  }

  private static func unmirrored(_ dialogue: Dialogue, _ round: Round, _ exchange: Exchange, _ missing: Int) -> Finding?
  {
    // The appreciation dialogue has a rule of its own.
    if dialogue.isAppreciation, exchange.kind == .share { return nil }
    let lines = AddedLine(dialogue)
    let speaker = dialogue.utterances[missing]
    switch exchange.kind {
    case .feeling:
      return finding(
        dialogue, missing, .hint, "Het gevoelswoord van de zender komt niet terug; herhaal het, dan is het gehoord.",
        [lines.before(dialogue.turn(missing), .receiver, lines.mirror)])
    case .request:
      return finding(
        dialogue, missing, .hint, "Het verzoek wordt niet gespiegeld; geef het eerst terug en antwoord daarna.",
        [lines.before(dialogue.turn(missing), .receiver, lines.mirror)])
    case .share: break
    }
    let leaves =
      speaker.role == .receiver && (Island.leaves(speaker.text) || EigenEiland.leaving(dialogue, round, missing) != nil)
    let message =
      speaker.role == .receiver
      ? "Wat de zender zei, wordt hier niet gespiegeld; geef eerst terug wat je hebt gehoord."
      : "De zender gaat door voordat er gespiegeld is; laat het vorige stukje eerst teruggeven."
    return finding(
      dialogue, missing, leaves ? .hint : .warning, message,
      [lines.before(dialogue.turn(missing), .receiver, lines.mirror)])
  }

  private static func last(_ dialogue: Dialogue, _ round: Round, _ exchange: Exchange) -> Finding? {
    guard round.exchanges.contains(where: { $0.mirror != nil }), round.ending == nil || exchange.isCorrection,
      !dialogue.isAppreciation, !dialogue.turn(exchange.share).isTemplate
    else { return nil }
    let lines = AddedLine(dialogue)
    return finding(
      dialogue, exchange.share, .hint, "Dit laatste stukje wordt niet meer gespiegeld.",
      [lines.after(dialogue.turn(exchange.share), .receiver, lines.mirror)])
  }

  /// Whether a mirror says more than was sent and is reported for it.
  static func colours(_ dialogue: Dialogue, _ round: Round, _ index: Int) -> Bool {
    guard let exchange = round.exchanges.first(where: { $0.mirror == index }) else { return false }
    return faulty(dialogue, round, exchange, index).map { $0.level > .hint } ?? false
  }

  /// What is wrong with a mirror, compared with what was sent.
  private static func faulty(_ dialogue: Dialogue, _ round: Round, _ exchange: Exchange, _ mirror: Int) -> Finding? {
    let lines = AddedLine(dialogue)
    let sent = dialogue.utterances[exchange.share].text
    let text = dialogue.utterances[mirror].text
    guard exchange.kind == .share, !dialogue.turn(exchange.share).isTemplate, !dialogue.turn(mirror).isTemplate else {
      return nil
    }
    let sentStems = sent.content()
    let before = dialogue.sent(round, before: mirror)
    let sentWords = Set(sent.words.map(\.text))

    // A word that judges what was shared.
    for match in text.matches where match.cue == .slant {
      let words = text.words[match.words].map(\.text)
      if words.contains(where: { $0.utf8.count > 3 && sentWords.contains($0) }) { continue }
      return finding(
        dialogue, mirror, words: match.words,
        "«\(dialogue.quote(mirror, match.words))» kleurt de spiegel; geef terug wat er gezegd is.",
        [lines.replace(dialogue.turn(mirror).range, with: lines.mirror)])
    }
    // Words of the receiver's own beside the mirror.
    for sentence in text.sentences {
      for match in text.matches
      where Island.cues.contains(match.cue) && sentence.words.contains(match.words.lowerBound)
        && Island.counts(match, in: sentence, text) && !EigenEiland.isEcho(match, sentence, text, before)
      {
        let rest = dialogue.without(mirror, sentence) ?? lines.mirror
        return finding(
          dialogue, mirror, words: sentence.words, .hint, "Dit zei de zender niet; een spiegel voegt niets toe.",
          [lines.replace(dialogue.turn(mirror, at: text.range(sentence.words).lowerBound).range, with: rest)])
      }
    }
    if let words = excuse(text, sentWords) {
      return finding(
        dialogue, mirror, words: words,
        "«\(dialogue.quote(mirror, words))» legt uit waarom jij het deed; geef alleen terug wat de zender zei.",
        [lines.replace(dialogue.turn(mirror).range, with: lines.mirror)])
    }
    if let words = addedOpinion(text, sent, before) {
      return finding(
        dialogue, mirror, words: words,
        "«\(dialogue.quote(mirror, words))» zei de zender niet; een spiegel voegt niets toe.",
        [lines.replace(dialogue.turn(mirror).range, with: lines.mirror)])
    }
    // An absolute that was not sent.
    let absolutes: Set<String> = ["altijd", "nooit", "constant", "voortdurend", "eeuwig", "niemand"]
    let softAbsolutes: Set<String> = [
      "altijd", "nooit", "constant", "voortdurend", "eeuwig", "steeds", "telkens", "elke", "iedere", "elk", "niemand",
      "geen", "ieder",
      "keer", "vaak", "helemaal", "avonden", "weken", "nog",
    ]
    if sentWords.isDisjoint(with: softAbsolutes), !sent.has(.childhood),
      let word = text.words.indices.first(where: { absolutes.contains(text.words[$0].text) && !text.words[$0].quoted })
    {
      return finding(
        dialogue, mirror, words: word..<word + 1,
        "«\(dialogue.quote(mirror, word..<word + 1))» zei de zender niet; spiegel dit ene moment.",
        [lines.replace(dialogue.turn(mirror).range, with: lines.mirror)])
    }
    if exchange.wasCorrected { return nil }
    let own = text.sentences.filter { !$0.isQuestion }.flatMap { text.content($0.words) }
    let shared = Dialogue.shared(own, sentStems)
    if own.count >= 3, sentStems.count >= 3, shared == 0, Dialogue.shared(own, before) == 0 {
      return finding(
        dialogue, mirror, "In deze spiegel komt niets terug van wat de zender zei.",
        [lines.replace(dialogue.turn(mirror).range, with: lines.mirror)])
    }
    // A feeling that was sent and is nowhere in the mirror.
    if let feeling = droppedFeeling(sent, text) {
      return finding(
        dialogue, mirror,
        "De kern «\(dialogue.quote(exchange.share, feeling..<feeling + 1))» komt niet terug in de spiegel.",
        [lines.append(lines.feeling(sent.words[feeling].text), to: dialogue.turn(mirror))])
    }
    // A sentence that has nothing to do with anything that was sent.
    for sentence in text.sentences where !sentence.isQuestion {
      let content = text.content(sentence.words)
      guard content.count >= 3, Dialogue.shared(content, before) == 0, !text.has(.thanks, in: sentence),
        !text.has(.empathy, in: sentence), !text.has(.validation, in: sentence), !text.has(.pause, in: sentence)
      else { continue }
      return finding(
        dialogue, mirror, words: sentence.words,
        "Dit hoorde ik de zender niet zeggen; een spiegel voegt niets toe.",
        [
          lines.replace(
            dialogue.turn(mirror, at: text.range(sentence.words).lowerBound).range,
            with: dialogue.without(mirror, sentence) ?? lines.mirror)
        ])
    }
    // A reason that was not sent.
    for index in text.words.indices where ["omdat", "doordat", "want"].contains(text.words[index].text) {
      guard let sentence = text.sentences.first(where: { $0.words.contains(index) }),
        !text.has(.validation, in: sentence),
        !text.has(.empathy, in: sentence), !text.has(.summary, in: sentence), !text.has(.overview, in: sentence)
      else { continue }
      let clause = index..<sentence.words.upperBound
      let content = text.content(clause)
      if content.count >= 2, Dialogue.shared(content, before) == 0 {
        return finding(
          dialogue, mirror, words: clause,
          "De reden «\(dialogue.quote(mirror, clause))» gaf de zender niet; laat die weg of vraag ernaar.",
          [lines.replace(dialogue.turn(mirror).range, with: lines.mirror)])
      }
    }
    return nil
  }

  /// `terwijl ik alleen maar even gedag zei`: the receiver makes less of what they did than the sender said.
  private static func excuse(_ text: SpokenText, _ sent: Set<String>) -> Range<Int>? {
    let softeners: Set<String> = [
      "gewoon", "slechts", "enkel", "heus", "immers", "eenmaal", "tenminste", "expres", "maar",
    ]
    let starts: Set<String> = ["terwijl", "maar", "want", "omdat", "hoewel", "toen", "dat", "en", "doordat", "ook"]
    let subjects: Set<String> = ["ik", "dat", "het", "dit"]
    for index in text.words.indices where subjects.contains(text.words[index].text) && !text.words[index].quoted {
      if text.words[index].text != "ik" {
        guard index + 1 < text.words.count, ["was", "is", "kwam"].contains(text.words[index + 1].text) else { continue }
      }
      guard let sentence = text.sentences.first(where: { $0.words.contains(index) }), !sentence.isQuestion,
        index == sentence.words.lowerBound || starts.contains(text.words[index - 1].text)
      else { continue }
      let clause = index..<min(sentence.words.upperBound, index + 10)
      let end = clause.dropFirst().first { starts.contains(text.words[$0].text) && text.words[$0].text != "maar" }
      for place in index..<(end ?? clause.upperBound)
      where softeners.contains(text.words[place].text) && !sent.contains(text.words[place].text) {
        // `maar` softens only in `alleen maar`.
        if text.words[place].text == "maar", text.words[place - 1].text != "alleen" || sent.contains("alleen") {
          continue
        }
        return index..<(end ?? sentence.words.upperBound)
      }
    }
    return nil
  }

  /// `je vindt dat ik verslaafd ben`: a verdict on the receiver that the sender did not give.
  private static func isVerdict(_ words: Range<Int>, _ text: SpokenText, _ before: [String]) -> Bool {
    let content = text.content(words)
    return !content.isEmpty && Dialogue.shared(content, before) * 2 <= content.count
      && text.words[words].contains { ["ik", "me", "mij"].contains($0.text) }
  }

  /// `die vind jij lastig`: an opinion the sender is said to have, without any word of the sender.
  private static func addedOpinion(_ text: SpokenText, _ sent: SpokenText, _ before: [String]) -> Range<Int>? {
    let opinions: Set<String> = ["vind", "vindt", "vond", "vonden"]
    let others: Set<String> = ["je", "jij", "u", "ge", "gij"]
    guard !sent.words.contains(where: { opinions.contains($0.text) || FeelingWords.contains($0.text) }) else {
      return nil
    }
    for index in text.words.indices where opinions.contains(text.words[index].text) && !text.words[index].quoted {
      let isOther =
        index + 1 < text.words.count && others.contains(text.words[index + 1].text)
        || index > 0 && others.contains(text.words[index - 1].text)
      guard isOther, let sentence = text.sentences.first(where: { $0.words.contains(index) }), !sentence.isQuestion
      else {
        continue
      }
      let rest = index..<sentence.words.upperBound
      let content = text.content(rest)
      if !content.isEmpty, content.count <= 4, Dialogue.shared(content, before) == 0 { return rest }
      if content.count <= 4, isVerdict(rest, text, before) { return rest }
    }
    return nil
  }

  /// The first feeling the sender names, when the mirror has neither that nor any other word for a feeling.
  private static func droppedFeeling(_ sent: SpokenText, _ mirror: SpokenText) -> Int? {
    guard let first = feelings(sent).first else { return nil }
    let others: Set<String> = [
      "gevoel", "voel", "voelde", "voelt", "voelen", "raakte", "raakt", "deed", "doet", "pijn", "last", "huilde",
      "huilen",
      "moeilijk", "zwaar", "erg", "vervelend", "lastig", "schrok", "tranen", "stil", "kracht",
    ]
    let comesBack = mirror.words.contains { word in
      FeelingWords.contains(word.text) && word.text != "alleen" || others.contains(word.text)
        || feelings(sent).contains { Stem.agree(Stem.stem(sent.words[$0].text), Stem.stem(word.text)) }
    }
    return comesBack ? nil : first
  }

  /// Where words name a feeling of the speaker: `ik voelde me zo alleen`, `ik was bang`.
  private static func feelings(_ text: SpokenText) -> [Int] {
    let states: Set<String> = ["was", "ben", "werd", "word", "bleef"]
    return text.words.indices.filter { index in
      guard !text.words[index].quoted, text.words[index].stem != nil,
        let sentence = text.sentences.first(where: { $0.words.contains(index) })
      else { return false }
      // `Ik voelde me dom.`: whatever stands there is the feeling.
      if index >= sentence.words.lowerBound + 3, index + 1 == sentence.words.upperBound,
        text.words[index - 1].text == "me",
        ["voelde", "voel"].contains(text.words[index - 2].text)
      {
        return true
      }
      guard FeelingWords.contains(text.words[index].text) else { return false }
      let before = text.words[max(sentence.words.lowerBound, index - 4)..<index].map(\.text)
      if before.contains("voelde") || before.contains("voel") { return true }
      guard let verb = before.lastIndex(where: states.contains), before.count - verb <= 3 else { return false }
      return before.contains("ik")
    }
  }
}
