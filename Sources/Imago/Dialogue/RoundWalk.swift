/// Walks through the utterances of a round and notes which step each one takes.
struct RoundWalk {
  private let utterances: [Utterance]
  private(set) var round: Round
  private let isAppreciation: Bool

  /// What waits for a check question until the sender has answered.
  private enum Open {
    case exchange(Int)
    case summary, empathy
  }

  private var open: [Open] = []
  private var unanswered: [Open] = []
  /// The sender confirmed and was not yet asked whether there is more.
  private var waitsForMore = false
  private var lastReceiver: Int?
  private var announcedMore = false
  /// The stems of everything the sender said so far.
  private var sentStems: Set<String> = []
  private var heardReceiver = false

  init(_ dialogue: Dialogue, _ range: Range<Int>) {
    utterances = dialogue.utterances
    round = Round(utterances: range)
    isAppreciation = dialogue.isAppreciation
  }

  mutating func run() {
    for index in round.utterances {
      let text = utterances[index].text
      if utterances[index].role != .receiver {
        for stem in text.content() where sentStems.insert(stem).inserted { round.sent.append((stem, index)) }
      }
      switch utterances[index].role {
      case .sender: round.firstShare == nil ? sendBeforeShare(index, text) : send(index, text)
      case .receiver: round.firstShare == nil ? receiveBeforeShare(index, text) : receive(index, text)
      case .therapist: guide(index, text)
      case .direction: break
      }
      // Words that open a round are no switch out of it: `Dan is het nu mijn beurt. Ik voelde me ...`
      if text.has(.roleSwitch), round.firstShare != nil, round.firstShare != index, text.words.count < 40,
        round.roleSwitch == nil,
        round.ending != nil || !text.has(.reporting)
      {
        round.roleSwitch = index
      }
      if text.has(.thanks) || returnsThanks(index, text), round.firstShare != nil, utterances[index].role != .therapist
      {
        round.thanks[utterances[index].role, default: []].append(index)
      }
    }
  }

  /// `Jij ook.` after a thanks.
  private func returnsThanks(_ index: Int, _ text: SpokenText) -> Bool {
    guard text.words.count <= 7, index > round.utterances.lowerBound, utterances[index - 1].text.has(.thanks) else {
      return false
    }
    // `En jij voor het luisteren.`
    return text.words.contains {
      ["ook", "insgelijks", "gedaan", "hetzelfde", "eveneens", "wederzijds", "voor"].contains($0.text)
    }
  }

  // MARK: - The invitation

  private mutating func sendBeforeShare(_ index: Int, _ text: SpokenText) {
    if round.answer == .declinedWithMoment || round.answer == .declined, Opening.acceptsDelay(text, answer(to: index)) {
      return
    }
    let asks = text.has(.invite) || text.has(.announce) || opensWithRequest(index, text)
    if asks, !text.has(.appreciateOther) {
      let shares = text.sentences.contains { sentence in
        !text.has(.invite, in: sentence) && !text.has(.announce, in: sentence) && !sentence.isQuestion
          && text.has(.share, in: sentence) && text.content(sentence.words).count >= 2
      }
      if text.has(.invite) || text.sentences.contains(where: \.isQuestion) {
        round.invitation = round.invitation ?? index
      }
      if text.has(.announce), !text.has(.invite), round.invitation == nil { round.invitation = index }
      if !shares || Opening.isWelcomed(text, answer(to: index)) { return }
    }
    if !asks, round.invitation == nil, Opening.invitesSoftly(text, answer(to: index)) {
      round.invitation = index
      return
    }
    let slots = text.words.count > 2 && text.has(.share)
    guard residue(text) >= 2 || text.has(.share) && residue(text) >= 1 || slots || text.has(.appreciateOther) else {
      return
    }
    round.firstShare = index
    begin(.share, index, text)
  }

  /// What the receiver says next.
  private func answer(to index: Int) -> SpokenText? {
    let next = (index + 1..<round.utterances.upperBound).first {
      utterances[$0].role == .sender || utterances[$0].role == .receiver
    }
    guard let next, utterances[next].role == .receiver else { return nil }
    return utterances[next].text
  }

  /// Whether the first words of a sender end with a question to the other that is answered rather than mirrored.
  private func opensWithRequest(_ index: Int, _ text: SpokenText) -> Bool {
    guard round.invitation == nil, round.firstShare == nil, let question = text.sentences.first(where: \.isQuestion),
      !text.has(.interrogation, in: question), index + 1 < round.utterances.upperBound
    else { return false }
    let answer = utterances[index + 1]
    guard answer.role == .receiver, DialogueQuestion.isRequest(text, question) || answer.text.has(.available) else {
      return false
    }
    // What follows the question names the topic; a story after it is shared already.
    let rest = text.words[question.words.upperBound...]
    let intends = ["over", "wil", "zou", "gaat"]
    guard rest.count <= 8 || rest.prefix(4).contains(where: { intends.contains($0.text) }) else { return false }
    return !answer.text.has(.reporting) && !answer.text.sentences.contains { DialogueQuestion.isCheck(answer.text, $0) }
  }

  private mutating func receiveBeforeShare(_ index: Int, _ text: SpokenText) {
    if round.invitation == nil {
      if text.has(.invite) || text.has(.available) && !text.has(.decline) {
        round.invitation = index
        round.answer = .yes
        round.answered = index
      }
      return
    }
    round.answered = index
    let declines = Opening.declines(text)
    if text.has(.available) || text.has(.resume), !declines, !text.has(.reluctant), !Island.leaves(text) {
      round.answer = .yes
    } else if declines || text.has(.later) {
      round.answer = text.has(.later) ? .declinedWithMoment : declines ? .declined : .unclear
    } else if text.has(.pause) {
      round.answer = .declinedWithMoment
    } else if Opening.affirms(text) || !text.has(.reluctant) && !Island.leaves(text) && grants(text) {
      round.answer = .yes
    } else if round.answer != .yes {
      round.answer = .unclear
    }
  }

  /// Whether an answer gives what was asked for in other words: `Dat kwartier krijg je.`
  private func grants(_ text: SpokenText) -> Bool {
    guard let invitation = round.invitation, !text.sentences.contains(where: \.isQuestion) else { return false }
    if text.words.contains(where: { ["mag", "krijg", "krijgt", "doen", "past", "welkom"].contains($0.text) }) {
      return true
    }
    if Dialogue.shared(text.content(), utterances[invitation].text.content()) > 0 { return true }
    // `Komt het gelegen?` `Het komt gelegen.`
    let asked = Set(utterances[invitation].text.words.map(\.text))
    let own: Set<String> = [
      "ja", "ik", "het", "dat", "er", "heb", "ben", "wel", "zeker", "helemaal", "graag", "je", "is",
    ]
    return text.words.count >= 2 && text.words.allSatisfy { asked.contains($0.text) || own.contains($0.text) }
  }

  private mutating func guide(_ index: Int, _ text: SpokenText) {
    if round.firstShare == nil {
      if text.has(.invite) || text.has(.available) { round.invitation = round.invitation ?? index }
      return
    }
    if text.sentences.contains(where: { DialogueQuestion.isCheck(text, $0) }) { closeChecks(text) }
    if text.has(.more) || text.sentences.contains(where: { DialogueQuestion.isMore(text, $0) }) { askMore() }
  }

  // MARK: - The sender

  /// Words that carry content and are no part of confirming, thanking, ending.
  private func residue(_ text: SpokenText) -> Int {
    var covered: Set<Int> = []
    for match in text.matches {
      switch match.cue {
      case .confirm, .noMore, .thanks, .roleSwitch, .available, .correction, .check, .more, .resume, .pause:
        covered.formUnion(match.words)
      default: break
      }
    }
    return text.words.indices.reduce(0) { count, index in
      count + (!covered.contains(index) && text.words[index].stem != nil ? 1 : 0)
    }
  }

  private mutating func begin(_ kind: Exchange.Kind, _ index: Int, _ text: SpokenText) {
    if waitsForMore, let last = round.exchanges.indices.last {
      round.exchanges[last].moreMissing = round.exchanges[last].moreMissing ?? index
      waitsForMore = false
    }
    if kind == .share, !text.has(.correction), round.noMore == nil {
      // The order mirror, validate, empathise with each piece.
      if round.validation != nil || round.summary != nil { round.validatedEarlier = true }
      if round.empathy != nil { round.empathisedEarlier = true }
      (round.summary, round.validation, round.empathy) = (nil, nil, nil)
    }
    var exchange = Exchange(kind: kind, share: index)
    exchange.isCorrection = text.has(.correction)
    if exchange.isCorrection, let last = round.exchanges.indices.last { round.exchanges[last].wasCorrected = true }
    round.exchanges.append(exchange)
    heardReceiver = false
  }

  /// Whether the sender asks something for the future: `Zou je ... willen ...?`
  private func asksWish(_ text: SpokenText) -> Bool {
    text.has(.request) || text.sentences.contains { DialogueQuestion.isWish(text, $0) }
  }

  /// Words of an answer to "Is er meer?" that has nothing to add.
  private static let refusals: Set<String> = ["nee", "niets", "niet", "klaar", "alles", "genoeg", "compleet", "leeg"]

  /// Whether a yes only says again what was just mirrored: `Ik was bang om de huur, ja.`
  private func repeatsMirror(_ text: SpokenText, _ last: Int) -> Bool {
    guard let mirror = round.exchanges[last].mirror, text.has(.confirm), !text.has(.correction), text.words.count <= 12
    else { return false }
    let content = text.content()
    return Dialogue.shared(content, utterances[mirror].text.content()) == content.count
  }

  /// `Ja, er is nog veel meer.`
  private func announcesMore(_ text: SpokenText) -> Bool {
    guard let first = text.sentences.first, text.words[first.words.lowerBound].text == "ja" else { return false }
    let words = text.words[first.words].map(\.text)
    return words.contains("meer") && words.count <= 8
      && !words.contains { ["niet", "niets", "niks", "geen", "nee"].contains($0) }
  }

  private mutating func send(_ index: Int, _ text: SpokenText) {
    announcedMore = announcesMore(text)
    var residue = residue(text)
    let last = round.exchanges.indices.last!
    let confirms = text.has(.confirm)
    let corrects = text.has(.correction)
    let repeats = repeatsMirror(text, last)
    if repeats { residue = 0 }
    let asked = lastReceiver.map { utterances[$0].text.has(.more) || asksMore(utterances[$0].text) } ?? false
    let saysNo = text.words.contains { Self.refusals.contains($0.text) }
    // `Nee, mijn hart is leeg.`
    let startsWithNo = ["nee", "neen", "niets", "niks"].contains(text.words.first?.text ?? "")
    let refuses =
      asked && text.words.count <= 7 && startsWithNo && !text.has(.share) && !text.has(.correction)
      && !text.words.contains { $0.text == "maar" }
    let ends = text.has(.noMore) || saysNo && asked && residue < 2 || refuses
    let isEnding = round.summary != nil || round.empathy != nil || round.validation != nil && round.noMore != nil
    let awaits =
      round.exchanges[last].mirror == nil && round.exchanges[last].mirrorMissing == nil
      && !round.exchanges[last].isSetAside
    let hasWords = residue >= 2 || text.has(.share) && residue >= 1

    if awaits, !heardReceiver, hasWords, round.exchanges[last].kind == .share {
      round.exchanges[last].mirrorMissing = index
    }
    if round.exchanges[last].isSetAside, round.exchanges[last].mirror == nil, !hasWords { return }
    // `Neem je tijd.`
    if let lastReceiver, lastReceiver == index - 1, utterances[lastReceiver].text.has(.pause), text.words.count <= 6,
      !text.has(.share), !confirms
    {
      return
    }
    open = []

    if isEnding {
      let afterEmpathy = lastReceiver != nil && lastReceiver == round.empathy
      if asksWish(text), residue >= 2 || utterances[index].isTemplate {
        begin(.request, index, text)
      } else if afterEmpathy, corrects || !confirms && !text.has(.thanks), residue >= 1, residue <= 8 {
        begin(.feeling, index, text)
      } else if corrects && residue >= 2 && !text.has(.thanks)
        || !confirms && !text.has(.thanks) && !text.has(.roleSwitch) && residue >= 4
      {
        begin(.share, index, text)
      }
      if ends, round.noMore == nil { round.noMore = index }
      return
    }
    if ends {
      round.noMore = index
      waitsForMore = false
      let tells = text.has(.share) || text.has(.childhood) || residue >= 5 || text.sentences.count > 1
      if residue >= (text.sentences.count > 1 ? 2 : 3), !corrects || residue >= 4, tells {
        begin(.share, index, text)
      }
      return
    }
    if asksWish(text), residue >= 2, round.exchanges.contains(where: { $0.mirror != nil }),
      !text.has(.share) || (text.first(.request)?.words.lowerBound ?? 0) < text.first(.share)!.words.lowerBound
    {
      begin(.request, index, text)
      return
    }
    // `Is er meer?` `Ja. Ik schrok ervan.`
    let goesOn = asked && (text.sentences.count > 1 || text.words.count >= 6) && !startsWithNo && !text.has(.thanks)
    let least = goesOn ? 1 : confirms && !corrects || text.has(.thanks) ? 3 : 2
    if residue >= least || text.has(.share) && residue >= 1 || text.has(.childhood) && residue >= 1
      || isAppreciation && (text.has(.appreciateSelf) || text.has(.appreciateShare) || text.has(.appreciateOther))
      || text.words.count > 3 && text.has(.share) && !repeats
    {
      if confirms, !corrects { waitsForMore = false }
      begin(.share, index, text)
      return
    }
    // Answers such as "Ja, dat klopt."
    if round.exchanges[last].mirror != nil, round.exchanges[last].kind == .share {
      if confirms, !corrects, residue == 0, !round.exchanges[last].askedMore { waitsForMore = round.noMore == nil }
      if corrects { round.exchanges[last].wasCorrected = true }
    }
  }

  // MARK: - The receiver

  private mutating func closeChecks(_ text: SpokenText) {
    if open.isEmpty {
      // "Is er meer?" came first and "Klopt dat?" after it.
      if text.words.count <= 8, let late = unanswered.popLast() { mark(late) }
      return
    }
    for item in open { mark(item) }
    open = []
  }

  private mutating func mark(_ item: Open) {
    switch item {
    case .exchange(let index): round.exchanges[index].checked = true
    case .summary: round.summaryChecked = true
    case .empathy: round.empathyChecked = true
    }
  }

  private mutating func askMore() {
    guard let last = round.exchanges.indices.last else { return }
    round.exchanges[last].askedMore = true
    waitsForMore = false
  }

  /// What somebody says who is still listening.
  private static let nods: Set<String> = [
    "hm", "hmm", "hmhm", "mhm", "mm", "ja", "o", "oh", "ah", "tja", "jaja", "aha",
  ]

  private mutating func receive(_ index: Int, _ text: SpokenText) {
    let last = round.exchanges.indices.last!
    let exchange = round.exchanges[last]
    let awaits = exchange.mirror == nil && exchange.mirrorMissing == nil && !exchange.isSetAside
    let shared = Dialogue.shared(utterances[exchange.share].text.content(), text.content())
    var isOverview = text.sentences.contains { sentence in
      (text.has(.overview, in: sentence) || text.has(.summary, in: sentence)) && !text.has(.thanks, in: sentence)
        && !EmpathySentence.isOne(sentence, text) && !text.has(.feelingCheck, in: sentence)
    }
    let understands = text.sentences.contains { text.has(.empathy, in: $0) && !EmpathySentence.isOne($0, text) }
    let isValidation = text.has(.validation) || understands
    let feels = text.sentences.contains { EmpathySentence.isOne($0, text) }
    var isEmpathy = feels || text.has(.feelingCheck) && text.words.count > 5
    if !isOverview, !feels, !awaits, exchange.mirror != nil, round.summary == nil, text.words.count >= 8,
      isValidation || round.noMore != nil || !waitsForMore, sharedWithAll(text) >= 2, !text.has(.thanks)
    {
      isOverview = true
    }
    if !isEmpathy, !awaits, !isOverview, !isValidation, round.summary ?? round.validation ?? round.noMore != nil,
      !text.has(.thanks), !text.has(.reporting), text.words.count <= 25,
      namesFeeling(text) || text.words.contains(where: { ["voelt", "voelde", "gevoeld", "gevoel"].contains($0.text) })
    {
      isEmpathy = true
    }
    if !isEmpathy, !awaits, round.summary != nil || round.validation != nil, text.has(.guess), !isOverview {
      isEmpathy = true
    }
    if exchange.kind != .share, awaits, !text.has(.feelingCheck) { isEmpathy = false }
    if isEmpathy, awaits, text.has(.reporting), !feels { isEmpathy = false }
    let leaves = Island.leaves(text)
    lastReceiver = index

    if text.has(.repeatRequest), awaits, !text.has(.reporting) || text.sentences.count == 1, text.words.count < 30 {
      round.exchanges[last].isSetAside = true
      heardReceiver = true
      return
    }
    if (text.has(.pause) || text.has(.resume)) && !text.has(.reporting) && shared == 0 && !leaves {
      heardReceiver = true
      if text.has(.resume) { round.exchanges[last].isSetAside = awaits || exchange.isSetAside }
      return
    }

    var mirrored = false
    if awaits {
      switch exchange.kind {
      case .share:
        let checks = text.sentences.contains { DialogueQuestion.isCheck(text, $0) }
        let isThin =
          utterances[exchange.share].text.content().count <= 1 || utterances[exchange.share].isTemplate
        let ratio = Double(shared) / Double(max(1, text.content().count))
        let frames =
          text.has(.reporting) || text.has(.mirror) && !leaves && (checks || isThin || ratio >= 0.34)
        let echoes = shared >= 1 && (checks || ratio >= 0.45)
        let summarises = (isOverview || isValidation || isEmpathy) && shared > 0
        mirrored =
          (frames || echoes || summarises) && !(leaves && !text.has(.reporting) && ratio < (checks ? 0.5 : 0.7))
      case .request: mirrored = text.has(.reporting) || shared >= 1
      case .feeling:
        mirrored =
          shared >= 1
          || utterances[exchange.share].text.words.contains { word in
            FeelingWords.contains(word.text) && text.words.contains { $0.text == word.text }
          }
      }
      if mirrored {
        round.exchanges[last].mirror = index
        open = [.exchange(last)]
      } else if text.words.count <= 2, text.words.allSatisfy({ Self.nods.contains($0.text) }), !leaves,
        !text.has(.more), !asksMore(text), !text.has(.check)
      {
        // "Hm.", "Oké.": still listening.
        heardReceiver = true
      } else {
        round.exchanges[last].mirrorMissing = index
      }
    } else if exchange.mirror == index - 1 || lastReceiver == index - 1, text.words.count <= 2, !text.has(.more),
      !text.has(.check)
    {
      return
    } else if waitsForMore, !text.has(.more), !asksMore(text), text.words.count > 2 {
      round.exchanges[last].moreMissing = round.exchanges[last].moreMissing ?? index
      waitsForMore = false
    }

    if isOverview,
      !mirrored || utterances[exchange.share].text.has(.noMore) || exchange.isCorrection || round.noMore != nil
        || isValidation
    {
      round.summary = index
      if announcedMore { round.earlySummary = index }
      round.summaryChecked = false
      open.append(.summary)
    }
    if isValidation { round.validation = index }
    if isEmpathy {
      if round.empathy == nil || !round.empathyChecked || feels {
        round.empathy = index
        round.empathyChecked = false
        open.append(.empathy)
      }
    }
    if !open.isEmpty { unanswered = open }
    let checks =
      text.has(.check) && text.matches.contains { $0.cue == .check && asks($0, text) }
      || text.sentences.contains { DialogueQuestion.isCheck(text, $0) }
    // `Voelde je je alleen?` asks by itself.
    let asksFeeling =
      isEmpathy && text.sentences.last.map { $0.isQuestion && namesFeeling(in: $0, text) } ?? false
    if checks || asksFeeling { closeChecks(text) }
    if text.has(.more) || asksMore(text) { askMore() }
    heardReceiver = true
  }

  private func asksMore(_ text: SpokenText) -> Bool { text.sentences.contains { DialogueQuestion.isMore(text, $0) } }

  /// How much of an utterance comes from anything the sender said in this round.
  private func sharedWithAll(_ text: SpokenText) -> Int {
    text.content().reduce(0) { count, stem in count + (sentStems.contains { Stem.agree(stem, $0) } ? 1 : 0) }
  }

  private func namesFeeling(in sentence: SpokenSentence, _ text: SpokenText) -> Bool {
    text.words[sentence.words].contains { FeelingWords.contains($0.text) }
  }

  /// Whether a feeling is named outside a quotation.
  private func namesFeeling(_ text: SpokenText) -> Bool {
    if text.words.contains(where: { FeelingWords.contains($0.text) && !$0.quoted }) { return true }
    // `dat je je vergeten voelde`
    return text.words.indices.contains { index in
      guard ["voelde", "voelt", "gevoeld", "voelen"].contains(text.words[index].text) else { return false }
      return text.words[max(0, index - 5)..<index].contains { ["je", "u", "zich"].contains($0.text) }
    }
  }

  /// Whether a check phrase stands in a question, or is one that nobody uses otherwise.
  private func asks(_ match: CueMatch, _ text: SpokenText) -> Bool {
    if let sentence = text.sentences.first(where: { $0.words.contains(match.words.lowerBound) }), sentence.isQuestion {
      return true
    }
    let first = text.words[match.words.lowerBound].text
    return match.words.count >= 2 && (first == "klopt" || first == "heb" || first == "is" || first == "zeg")
  }
}
