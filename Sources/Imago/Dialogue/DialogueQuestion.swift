/// What a question of the dialogue is for, told by its shape where no stem is known.
enum DialogueQuestion {
  /// Words with which a question asks for something else than yes or no.
  private static let asking: Set<String> = [
    "waarom", "hoezo", "hoe", "wat", "wie", "wanneer", "waar", "welke", "welk", "waarvoor", "waardoor", "hoeveel",
    "waarop",
  ]
  private static let additions: Set<String> = [
    "meer", "toevoegen", "aanvullen", "kwijt", "verder", "erbij", "anders", "nog",
  ]
  private static let omissions: Set<String> = [
    "mis", "mist", "gemist", "miste", "vergeten", "vergeet", "ontbreekt", "overgeslagen", "volledig", "compleet",
  ]
  /// One word that asks whether it was right: `Juist?`
  private static let assents: Set<String> = [
    "juist", "ja", "toch", "zo", "goed", "klopt", "he", "correct", "oke", "akkoord", "raak", "nee", "niet", "is't",
    "en",
  ]
  /// Verbs with which a receiver asks about their own hearing: `Heb ik de kern te pakken?`
  private static let hearing: Set<String> = [
    "heb", "ben", "zit", "raak", "kom", "begrijp", "hoor", "vat", "zeg", "voel", "snap", "versta", "geef", "pak",
    "spiegel",
    "zie", "herhaal", "verwoord", "vang", "volg",
  ]
  /// Words that make a retort of such a question: `Heb ik dat ooit gezegd?`
  private static let retorts: Set<String> = [
    "ooit", "weer", "nooit", "altijd", "soms", "dan", "nou", "schuld", "fout", "erg", "slecht", "slechte", "alleen",
    "degene", "ook", "toch", "niks", "mag", "moet", "echt",
  ]
  private static let requests: Set<String> = [
    "wil", "wilt", "wou", "zou", "zoudt", "zouden", "kan", "kun", "kunt", "kunnen", "mag", "heb", "hebt", "ben", "bent",
    "zijt", "is", "past", "schikt", "lukt", "gaat", "komt", "kom", "zullen", "zin", "sta", "staat", "zie", "ziet",
    "durf",
    "doe", "doet", "luister", "vind", "vindt", "zijn", "moogt", "voel", "voelt", "hebben", "tijd", "ruimte",
  ]

  /// The first word that is no filler: `en is er meer?`
  private static func first(_ text: SpokenText, _ sentence: SpokenSentence) -> String {
    let fillers: Set<String> = [
      "en", "maar", "dus", "ja", "goed", "oke", "lieverd", "lief", "schat", "o", "ah", "hm", "nou", "vertel",
    ]
    return text.words[sentence.words].first { !fillers.contains($0.text) }?.text ?? ""
  }

  /// Whether a question asks for more: `Wil je daar nog iets aan toevoegen?`
  static func isMore(_ text: SpokenText, _ sentence: SpokenSentence) -> Bool {
    guard sentence.isQuestion, sentence.words.count <= 14 else { return false }
    let words = text.words[sentence.words].map(\.text)
    guard !words.contains(where: omissions.contains), !["waarom", "hoezo", "wie"].contains(first(text, sentence)) else {
      return false
    }
    if words.contains("meer") || words.contains("toevoegen") || words.contains("aanvullen") || words.contains("kwijt") {
      return true
    }
    // `Nog iets?`, `Is er nog wat?`, `Zit er nog iets onder?`
    return words.contains(where: additions.contains)
      && words.contains { ["iets", "wat", "er", "daar", "dingen", "verder"].contains($0) }
      && !words.contains("klopt") && !text.has(.interrogation, in: sentence)
  }

  /// Whether a short question asks if it was right: `Zo goed?`, `Raak ik het?`, `Heb ik alles?`
  static func isCheck(_ text: SpokenText, _ sentence: SpokenSentence) -> Bool {
    guard sentence.isQuestion, sentence.words.count <= 9, !isMore(text, sentence) else { return false }
    if text.has(.check, in: sentence) { return true }
    let start = first(text, sentence)
    guard !asking.contains(start), !text.has(.interrogation, in: sentence), !text.has(.advice, in: sentence),
      !text.has(.counterBlame, in: sentence), !text.has(.yesBut, in: sentence), !text.has(.invite, in: sentence),
      !text.has(.judging, in: sentence), !text.has(.thanks, in: sentence), !text.has(.roleSwitch, in: sentence)
    else { return false }
    let words = text.words[sentence.words].map(\.text)
    // `Wil je me nog uitnodigen?`
    if ["wil", "wilt", "zou", "zoudt", "kun", "kunt", "mag"].contains(start) { return false }
    if words.count <= 2, words.allSatisfy(assents.contains) || words.last == "toch" { return true }
    if (sentence.words.lowerBound..<sentence.words.upperBound).prefix(3).contains(where: { index in
      hearing.contains(text.words[index].text) && index + 1 < sentence.words.upperBound
        && text.words[index + 1].text == "ik"
    }) || start == "is" && words.contains(where: { ["dat", "dit", "het"].contains($0) }) {
      // `Geef ik dat juist weer?`
      return words.allSatisfy { !retorts.contains($0) || $0 == "weer" && start == "geef" }
    }
    if words.contains(where: omissions.contains) || words.contains("klopt") || words.contains("kloppen") { return true }
    let aboutMe = words.contains("ik") || words.contains("me")
    let aboutIt = words.contains { ["het", "dat", "dit", "zo", "mijn"].contains($0) }
    return (aboutMe || aboutIt) && text.content(sentence.words).count <= 1
  }

  /// Whether a question asks the other to do something: `Zou je zondag naast me willen zitten?`
  static func isWish(_ text: SpokenText, _ sentence: SpokenSentence) -> Bool {
    guard sentence.isQuestion, sentence.words.count >= 5 else { return false }
    let verbs: Set<String> = ["zou", "zoudt", "wil", "wilt", "kun", "kunt", "kan", "zouden"]
    let others: Set<String> = ["je", "jij", "u", "ge", "gij", "we"]
    let start = text.words[sentence.words].drop { ["en", "dus", "mijn", "vraag"].contains($0.text) }
    return start.prefix(1).contains { verbs.contains($0.text) }
      && start.dropFirst().prefix(1).contains { others.contains($0.text) }
  }

  /// Whether a question asks the other for time, room or a visit, rather than for an account.
  static func isRequest(_ text: SpokenText, _ sentence: SpokenSentence) -> Bool {
    let words = text.words[sentence.words].map(\.text)
    guard !asking.contains(first(text, sentence)) else { return false }
    return words.contains(where: requests.contains)
  }
}
