/// `invoelen`: one feeling word, and a feeling rather than a thought.
enum Invoelen: DialogueRule {
  static let description = RuleDescription(
    id: "invoelen", level: .warning,
    summary: "Geen invoelen, meer dan één gevoelswoord, of een gedachte in plaats van een gevoel.",
    what:
      "De ontvanger slaat het invoelen over, somt gevoelens op of noemt een gedachte: \"alsof ik niet van je hou\".",
    why: """
      Eén woord raakt. Een rijtje laat de zender kiezen, en een gedachte brengt het gesprek terug naar het hoofd of \
      naar jezelf.
      """,
    example: "Ontvanger: Ik denk dat het voor jou voelt als boos, verdrietig en alleen.",
    better: "Ontvanger: Ik denk dat het voor jou moet voelen als verlaten. Heb ik je zo goed aangevoeld?",
    englishSummary: "No empathy, more than one feeling word, or a thought in place of a feeling.")

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged(S.heard + S.summary + "Ontvanger: «Dankjewel voor het delen.»\nZender: Dankjewel voor het luisteren.\n"),
    .flagged(
      S.heard + S.summary
        + "Ontvanger: Ik denk dat het voor jou voelt als «boos en verdrietig». Klopt dat?\nZender: Ja.\n" + S.thanks),
    .flagged(
      S.heard + S.summary
        + "Ontvanger: Ik kan me voorstellen dat je je «alleen, bang en klein» voelde. Klopt dat?\nZender: Ja.\n"
        + S.thanks),
    .flagged(
      S.heard + S.summary
        + "Ontvanger: Ik denk dat het voor jou voelt «alsof ik niet om je geef». Heb ik je goed aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .flagged(
      S.heard + S.summary
        + "Ontvanger: «Ik denk dat jij vindt dat ik te laat naar bed ga.» Heb ik je goed aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .flagged(
      S.heard + S.summary
        + "Ontvanger: Ik denk dat je je «eenzaam en in de steek gelaten en verdrietig» voelde. Heb ik je goed aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .flagged(S.heard + S.summary + "Ontvanger: «Zullen we wisselen van rol?»\nZender: Ja.\n"),
    .flagged(
      S.heard + S.summary
        + "Ontvanger: Ik stel me voor dat je je «teleurgesteld of kwaad» voelde. Klopt dat?\nZender: Ja.\n" + S.thanks),
    .silent(S.whole),
    .silent(S.heard + S.summary + "Ontvanger: Dat moet eenzaam geweest zijn. Klopt dat?\nZender: Ja.\n" + S.thanks),
    .silent(
      S.heard + S.summary
        + "Ontvanger: Ik kan me voorstellen dat je je eenzaam voelde. Raak ik het?\nZender: Voor mij was het meer als verdrietig.\nOntvanger: Verdrietig. Dankjewel voor het delen.\nZender: Dankjewel voor het luisteren.\n"
    ),
    .silent(
      S.heard + S.summary + "Ontvanger: Het lijkt me dat dit voor jou voelde als machteloos. Klopt dat?\nZender: Ja.\n"
        + S.thanks),
    .silent(
      S.heard + S.summary
        + "Ontvanger: Ik vermoed dat je je verlaten voelde, toen ik boven bleef. Klopt dat?\nZender: Ja.\n" + S.thanks),
    .silent(
      S.heard
        + "Ontvanger: Nu ik je zo gehoord heb, snap ik dat je verdrietig was, en ik denk dat het voelt als eenzaam. Heb ik je begrepen en aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .silent(
      S.heard + S.summary
        + "Ontvanger: Ik denk dat het voor jou moet voelen als ... Heb ik je goed aangevoeld?\nZender: Ja.\n" + S.thanks
    ),
    .silent(S.opening + S.share + S.mirror),
  ]

  static func check(_ dialogue: Dialogue) -> [Finding] {
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for round in dialogue.rounds {
      if round.empathy == nil, !dialogue.isAppreciation, let place = EndSteps.place(of: .empathy, in: round, dialogue) {
        findings.append(
          finding(
            dialogue, place.utterance, round.empathisedEarlier ? .hint : place.level,
            "Hier ontbreekt het invoelen: één woord voor wat de ander gevoeld moet hebben.",
            [
              place.isLast
                ? lines.after(dialogue.turn(place.utterance), .receiver, lines.empathy)
                : lines.before(dialogue.turn(place.utterance), .receiver, lines.empathy)
            ]))
      }
      for index in round.utterances where dialogue.utterances[index].role == .receiver {
        if let found = faulty(dialogue, round, index) { findings.append(found) }
      }
    }
    return findings
  }

  private static func faulty(_ dialogue: Dialogue, _ round: Round, _ index: Int) -> Finding? {
    let text = dialogue.utterances[index].text
    guard text.has(.empathy) || index == round.empathy else { return nil }
    let lines = AddedLine(dialogue)
    for (number, sentence) in text.sentences.enumerated() where !sentence.isQuestion || text.has(.empathy, in: sentence)
    {
      let isFrame = text.has(.empathy, in: sentence) || index == round.empathy && text.has(.guess, in: sentence)
      guard isFrame, !text.has(.reporting, in: sentence) else { continue }
      let start = text.matches.first {
        ($0.cue == .empathy || $0.cue == .guess) && sentence.words.contains($0.words.lowerBound)
      }!.words.lowerBound
      var words = start..<sentence.words.upperBound
      // What caused the feeling is no feeling: `verlaten, toen ik opstond`.
      if let cause = words.dropFirst(3).first(where: {
        ["toen", "omdat", "want", "nadat", "terwijl", "doordat"].contains(text.words[$0].text)
      }) {
        words = start..<cause
      }
      // A second guess in the next sentence: `Misschien ook bang.`
      if number + 1 < text.sentences.count {
        let next = text.sentences[number + 1]
        let first = text.words[next.words.lowerBound].text
        if ["en", "misschien", "of", "ook"].contains(first), next.words.count <= 6 {
          words = words.lowerBound..<max(words.upperBound, next.words.upperBound)
        }
      }
      if let thought = thought(text, words) {
        return finding(
          dialogue, index, words: thought, "Dit is een gedachte; noem in één woord een gevoel.",
          [lines.replace(dialogue.sentenceRange(index, sentence), with: withoutCheck(lines.empathy))])
      }
      let feelings = feelings(text, words, dialogue.bytes)
      if feelings.count > 1 {
        let named = feelings.map { "«\(dialogue.quote(index, $0..<$0 + 1))»" }.joined(separator: ", ")
        return finding(
          dialogue, index, words: feelings[0]..<feelings.last! + 1,
          "Meer dan één gevoelswoord: \(named). Kies er één en vraag of het klopt.",
          [lines.replace(dialogue.sentenceRange(index, sentence), with: withoutCheck(lines.empathy))])
      }
    }
    return nil
  }

  /// The words for feelings in the guess; a word coordinated with one counts as one: `bang, verdrongen`.
  private static func feelings(_ text: SpokenText, _ words: Range<Int>, _ bytes: [UInt8]) -> [Int] {
    var feelings: [Int] = []
    for word in words {
      guard
        FeelingWords.contains(text.words[word].text) || isComplement(word, text, words)
          || isCoordinated(word, text, words, feelings.last, bytes)
      else {
        continue
      }
      if feelings.contains(where: { Stem.stem(text.words[$0].text) == Stem.stem(text.words[word].text) }) { continue }
      feelings.append(word)
    }
    return feelings
  }

  /// Whether a word stands where the feeling stands: `je je ... voelde`.
  private static func isComplement(_ word: Int, _ text: SpokenText, _ words: Range<Int>) -> Bool {
    guard word + 1 < words.upperBound, ["voelt", "voelde", "gevoeld"].contains(text.words[word + 1].text) else {
      return false
    }
    return text.words[word].text.utf8.count > 4 && text.words[word].stem != nil
  }

  private static let joins: Set<String> = ["en", "of", "misschien", "ook", "zelfs", "wel", "heel", "erg", "maar"]

  /// Whether a word stands in a row after a feeling, and ends the row or stands before its verb.
  private static func isCoordinated(
    _ word: Int, _ text: SpokenText, _ words: Range<Int>, _ feeling: Int?, _ bytes: [UInt8]
  ) -> Bool {
    guard let feeling, word > feeling, text.words[word].stem != nil else { return false }
    // A name with which somebody is spoken to.
    let first = bytes[text.words[word].range.lowerBound]
    if first >= 0x41, first <= 0x5A { return false }
    let verbs: Set<String> = ["voelt", "voelde", "voelen", "gevoeld", "was", "bent", "hebt", "moet", "geweest"]
    let between = text.words[feeling + 1..<word]
    guard between.allSatisfy({ joins.contains($0.text) || verbs.contains($0.text) }) else { return false }
    let gap = text.words[feeling].range.upperBound..<text.words[word].range.lowerBound
    guard bytes[gap].contains(UInt8(ascii: ",")) || between.contains(where: { $0.text == "en" || $0.text == "of" })
    else {
      return false
    }
    return word + 1 == words.upperBound || verbs.contains(text.words[word + 1].text)
      || joins.contains(text.words[word + 1].text)
  }

  private static func withoutCheck(_ line: String) -> String {
    guard let end = line.firstIndex(of: "]") else { return line }
    return String(line[...end]) + "."
  }

  /// A thought in the place of a feeling: `alsof ...`, `dat je vindt dat ...`.
  private static func thought(_ text: SpokenText, _ words: Range<Int>) -> Range<Int>? {
    for index in words {
      let word = text.words[index].text
      if word == "alsof" { return index..<words.upperBound }
      let verbs: Set<String> = ["voelen", "voelt", "voelde", "gevoeld", "voel"]
      if word == "dat", index > words.lowerBound,
        verbs.contains(text.words[index - 1].text) || text.words[index - 1].text == "als",
        index + 1 < words.upperBound
      {
        return index..<words.upperBound
      }
      let thoughts: Set<String> = ["vindt", "vond", "denkt", "dacht", "meent", "gelooft", "wilt", "peinst", "peinsde"]
      if thoughts.contains(word), index > words.lowerBound + 1,
        !words.contains(where: { FeelingWords.contains(text.words[$0].text) })
      {
        let subject = text.words[words.lowerBound..<index].contains {
          ["je", "jij", "u", "ge", "gij"].contains($0.text)
        }
        if subject { return index..<words.upperBound }
      }
    }
    return comparison(text, words)
  }

  /// `als een moeder die alles zelf moet doen`: a picture in the place of a feeling.
  private static func comparison(_ text: SpokenText, _ words: Range<Int>) -> Range<Int>? {
    guard !words.contains(where: { FeelingWords.contains(text.words[$0].text) }),
      let like = words.first(where: { text.words[$0].text == "als" }), like + 6 < words.upperBound,
      ["een", "iemand", "de", "het"].contains(text.words[like + 1].text)
    else { return nil }
    return like..<words.upperBound
  }
}
