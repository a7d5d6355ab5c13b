/// Lines to add to a script, in its own layout and register.
struct AddedLine {
  let dialogue: Dialogue

  init(_ dialogue: Dialogue) { self.dialogue = dialogue }

  // MARK: - What to say

  private func pick(_ je: String, _ u: String, _ ge: String) -> String {
    switch dialogue.register {
    case .je: je
    case .u: u
    case .ge: ge
    }
  }

  private var topic: String { dialogue.topic ?? "[onderwerp]" }

  /// The topic in the mouth of the receiver: `mijn moeder` is `jouw moeder`.
  private var turnedTopic: String? {
    dialogue.topic.map { topic in
      topic.split(separator: " ", omittingEmptySubsequences: false).map { word in
        switch word {
        case "mijn", "m'n": pick("jouw", "uw", "uw")
        case "jouw", "je", "uw": "mijn"
        case "ik": pick("je", "u", "ge")
        case "mij", "me": pick("jou", "u", "u")
        case "jou", "u": "mij"
        default: String(word)
        }
      }.joined(separator: " ")
    }
  }

  var invitation: String {
    pick(
      "Ik wil graag iets met je delen over \(topic). Zou je naar mijn eiland willen komen?",
      "Ik wil graag iets met u delen over \(topic). Zou u naar mijn eiland willen komen?",
      "Ik zou graag iets met u delen over \(topic). Zoudt ge naar mijn eiland willen komen?")
  }
  var yes: String {
    pick("Ja, ik ben beschikbaar voor je.", "Ja, ik ben beschikbaar voor u.", "Ja, ik ben beschikbaar voor u.")
  }
  var laterMoment: String {
    pick(
      "Ik voel nu niet de ruimte voor een dialoog. Ik kom er [wanneer?] bij je op terug.",
      "Ik voel nu niet de ruimte voor een dialoog. Ik kom er [wanneer?] bij u op terug.",
      "Ik heb nu de ruimte niet voor een dialoog. Ik kom er [wanneer?] bij u op terug.")
  }
  var mirror: String {
    pick(
      "Dus ik hoor je zeggen dat [wat heb je gehoord?]. Klopt dat?",
      "Dus ik hoor u zeggen dat [wat heb je gehoord?]. Klopt dat?",
      "Dus ik hoor u zeggen dat [wat heb je gehoord?]. Klopt dat?")
  }
  func feeling(_ word: String) -> String {
    pick("En je voelde je \(word).", "En u voelde zich \(word).", "En ge voelde u \(word).")
  }
  var check: String { "Klopt dat?" }
  var more: String { "Is er meer?" }
  var summary: String {
    let about = turnedTopic.map { " over \($0)" } ?? ""
    return pick(
      "Nu ik je zo gehoord heb\(about), snap ik heel goed dat het voor jou logisch is dat [wat begrijp je nu?]. \(summaryCheck)",
      "Nu ik u zo gehoord heb\(about), snap ik heel goed dat het voor u logisch is dat [wat begrijp je nu?]. \(summaryCheck)",
      "Nu ik u zo gehoord heb\(about), versta ik heel goed dat het voor u logisch is dat [wat begrijp je nu?]. \(summaryCheck)"
    )
  }
  var summaryCheck: String {
    pick(
      "Heb ik je zo goed begrepen en samengevat?", "Heb ik u zo goed begrepen en samengevat?",
      "Heb ik u zo goed begrepen en samengevat?")
  }
  var empathy: String {
    pick(
      "Ik denk dat het voor jou moet voelen als [welk gevoel?]. \(empathyCheck)",
      "Ik denk dat het voor u moet voelen als [welk gevoel?]. \(empathyCheck)",
      "Ik denk dat het voor u moet voelen als [welk gevoel?]. \(empathyCheck)")
  }
  var empathyCheck: String {
    pick("Heb ik je zo goed aangevoeld?", "Heb ik u zo goed aangevoeld?", "Heb ik u zo goed aangevoeld?")
  }
  var senderThanks: String {
    pick("Dankjewel voor het luisteren.", "Dank u wel voor het luisteren.", "Merci voor het luisteren.")
  }
  var receiverThanks: String {
    pick("Dankjewel voor het delen.", "Dank u wel voor het delen.", "Merci dat ge dit deelt.")
  }
  func thanks(_ role: Role) -> String { role == .sender ? senderThanks : receiverThanks }
  var sameTopic: String {
    let about = dialogue.topic.map { " over \($0)" } ?? ""
    return pick(
      "Nu wil ik graag delen wat jouw verhaal\(about) met mij deed: [wat raakte jou?]",
      "Nu wil ik graag delen wat uw verhaal\(about) met mij deed: [wat raakte jou?]",
      "Nu wil ik graag delen wat uw verhaal\(about) met mij deed: [wat raakte jou?]")
  }
  var appreciation: String {
    pick(
      "Wat ik vandaag van jou waardeer is dat je [wat deed de ander?].",
      "Wat ik vandaag van u waardeer is dat u [wat deed de ander?].",
      "Wat ik vandaag aan u apprecieer is dat ge [wat deed de ander?].")
  }
  var ownDay: String {
    pick(
      "Wat ik vandaag heb meegemaakt en met je wil delen is [wat maakte je mee?].",
      "Wat ik vandaag heb meegemaakt en met u wil delen is [wat maakte je mee?].",
      "Wat ik vandaag heb meegemaakt en met u wil delen is [wat maakte je mee?].")
  }
  var selfAppreciation: String { "Wat ik vandaag van mijzelf waardeer is dat ik [wat deed jij?]." }
  var appreciationMirror: String {
    pick(
      "Je waardeert dat ik [wat heb je gehoord?]. Klopt dat?", "U waardeert dat ik [wat heb je gehoord?]. Klopt dat?",
      "Ge apprecieert dat ik [wat heb je gehoord?]. Klopt dat?")
  }

  // MARK: - Where to put it

  /// A whole line for a role, to stand before a turn.
  func before(_ turn: Turn, _ role: Role, _ text: String) -> Suggestion {
    let frame = frame(for: role, near: turn)
    return suggestion(frame.before + text + frame.after, at: turn.lines.lowerBound..<turn.lines.lowerBound)
  }

  /// A whole line for a role, to stand after a turn.
  func after(_ turn: Turn, _ role: Role, _ text: String) -> Suggestion {
    var frame = frame(for: role, near: turn)
    let end = turn.lines.upperBound
    if end > 0, end <= dialogue.bytes.count, dialogue.bytes[end - 1] != 0x0A {
      frame.before = "\n" + frame.before
      while frame.after.hasSuffix("\n") { frame.after.removeLast() }
    } else if frame.after.hasSuffix("\n\n") {
      frame.before = "\n" + frame.before
      frame.after.removeLast()
    }
    return suggestion(frame.before + text + frame.after, at: end..<end)
  }

  /// The words of an added line without the label before them: *Wil je beginnen?* of *ANNA: Wil je beginnen?*
  static func said(_ line: String) -> String {
    let label = line.prefix { $0 != ":" && $0 != "\n" }
    guard label.count < line.count, label.count <= 24, !label.contains(where: { $0 == "," || $0 == "." }) else {
      return line
    }
    return String(line.dropFirst(label.count + 1))
  }

  /// Words to add to the end of a turn.
  func append(_ text: String, to turn: Turn) -> Suggestion {
    suggestion(" " + text, at: turn.range.upperBound..<turn.range.upperBound)
  }

  /// Words in the place of other words.
  func replace(_ range: Range<Int>, with text: String) -> Suggestion { suggestion(text, at: range) }

  private func suggestion(_ text: String, at range: Range<Int>) -> Suggestion {
    var slots: [Slot] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    let start = text.unicodeScalars.count
    while index < start {
      if scalars[index] == "[", let close = scalars[index...].firstIndex(of: "]") {
        let prompt = String(String.UnicodeScalarView(scalars[index + 1..<close]))
        if let name = Self.slotNames[prompt] {
          slots.append(Slot(name: name, prompt: prompt, range: index..<close + 1))
        }
        index = close
      }
      index += 1
    }
    return Suggestion(
      kind: .splitsing, applicability: slots.isEmpty ? .review : .template, text: text, replaces: range, slots: slots)
  }

  private static let slotNames: [String: String] = [
    "onderwerp": "onderwerp", "wanneer?": "wanneer", "wat heb je gehoord?": "gehoord", "wat begrijp je nu?": "begrip",
    "welk gevoel?": "gevoel", "wat raakte jou?": "geraakt", "wat deed de ander?": "beeld",
    "wat maakte je mee?": "belevenis",
    "wat deed jij?": "eigen",
  ]

  /// How many turns away a line is still looked at as a model.
  private static let farthest = 200

  /// The number of the first turn on the lines of this one; turns are in order of place.
  private static func position(of turn: Turn, in turns: [Turn]) -> Int {
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].lines.lowerBound < turn.lines.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes before and after the words of a line of this role, as the script writes them nearest to a turn.
  private func frame(for role: Role, near turn: Turn) -> (before: String, after: String) {
    let bytes = dialogue.bytes
    let turns = dialogue.turns
    let fallbackLabel = role == .sender ? "Zender" : "Ontvanger"
    func isModel(_ index: Int) -> Bool {
      turns.indices.contains(index) && turns[index].isSpoken && turns[index].role == role && !turns[index].continues
        && !(index > 0 && turns[index - 1].lines.overlaps(turns[index].lines))
        && !(index + 1 < turns.count && turns[index + 1].lines.overlaps(turns[index].lines))
    }
    let position = Self.position(of: turn, in: turns)
    let nearest = (0..<Self.farthest).lazy.flatMap { [position - $0, position + $0] }.first(where: isModel)
    guard let nearest else {
      return ("\(fallbackLabel): ", "\n")
    }
    let model = turns[nearest]
    var before = String(decoding: bytes[model.lines.lowerBound..<model.range.lowerBound], as: UTF8.self)
    let lineEnd = bytes[model.range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    var after = String(decoding: bytes[model.range.upperBound..<lineEnd], as: UTF8.self)
    if after.hasSuffix("\r") { after.removeLast() }
    // A direction before the words belongs to that turn only, and so does what stands behind them.
    if before.utf8.count > 60 || model.label.isEmpty {
      before = "\(model.label.isEmpty ? fallbackLabel : model.label): "
    }
    if after.utf8.count > 12 || after.contains("(") { after = "" }
    if let open = before.firstIndex(of: "("), let close = before.lastIndex(of: ")"), open < close,
      Labels.role(before[open..<close].lowercased().filter(\.isLetter)) == nil
    {
      before.removeSubrange(open...close)
    }
    // Lines with a blank line in between stay so.
    let next = model.lines.upperBound
    let separated = next < bytes.count && (bytes[next] == 0x0A || bytes[next] == 0x0D)
    return (before, after + (separated ? "\n\n" : "\n"))
  }
}
