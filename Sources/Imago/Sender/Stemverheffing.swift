internal import Dutch

/// A raised voice on paper: capitals, a row of marks, swearing.
struct Stemverheffing: SentenceRule {
  static let description = RuleDescription(
    id: "stemverheffing", level: .hint,
    summary: "een stem die omhooggaat: hoofdletters, !!! of een vloek",
    what: "Woorden in hoofdletters, een rij uitroeptekens of vraagtekens, een vloek.",
    why: "De ander hoort een harde stem en trekt zich terug, nog voor hij leest wat je wilt zeggen.",
    example: "Ik heb het je nu VIER keer gevraagd!!",
    better: "Ik heb het je vier keer gevraagd, en ik voelde me niet belangrijk.",
    englishSummary: "a raised voice: capitals, rows of marks, swearing")

  static let examples: [Example] = [
    .flagged("Ik heb het je nu «VIER» keer gevraagd!!"),
    .flagged("«LUISTER JE EIGENLIJK WEL»???"),
    .flagged("Waar was je nou«???»"),
    .flagged("neem die telefoon op «verdomme»"),
    .flagged("dus je was gister «WEL» in de stad"),
    .flagged("ge gaat wer naar de voetbal«???»"),
    .flagged("«Verdomme», luister nou eens naar me."),
    .flagged("Ge zijt «NOOIT» thuis!!!"),
    .flagged("«Shit», ik was het vergeten."),
    .silent("Dankjewel!!! Wat lief van je!"),
    .silent("We keken TV en jij had de APK geregeld."),
    .silent("Ik bracht de NS-kaart naar je moeder."),
    .silent("Kom je ook? Leuk!"),
    .silent("Toen riep je: “VERDOMME, laat me met rust!”"),
    .silent("Ik was wél blij dat je er was."),
    .silent("OK, tot morgen!"),
    .silent("Proficiat!!! Wat ben ik trots op u!!"),
    .silent("Mijn moeder had kanker."),
    .silent("GOED goed!!!"),
    .silent("JAAAA we hebben de sleutel!!!"),
  ]

  static let needs: Trigger = []

  func mayApply(to view: SentenceView) -> Bool { true }

  func hits(in view: SentenceView) -> [Hit] {
    var shouted: Range<Int>?
    var shouts = 0
    var row: Int?
    for i in view.tokens where !view.isQuoted(i) {
      let token = view.token(i)
      if token.kind == .endMark {
        if token.end - token.start >= 2, isRow(i, view) { row = i }
      } else if token.flags.contains(.allCapitals), isShouted(i, view) {
        shouts += 1
        shouted = (shouted?.lowerBound ?? i)..<i + 1
      }
    }
    let sworn = swearing(in: view)
    guard shouted != nil || row != nil || sworn != nil else { return [] }
    let concernsOther = view.mentionsOther
    if let sworn {
      // *je bent verdorie tachtig geworden*: nobody is hurt by so mild a word.
      let isMild = view.first("verdorie potverdorie sakkerloot jeetje", in: sworn) != nil
      // *ik voel me kut*
      let at = view.clause(ofToken: sworn.lowerBound)
      let isOwn = at >= 0 && view.clause(at).person == .ik && view.isFinite(at, "voelen zijn")
      let isAimed = !isMild && !isOwn && concernsOther && !view.isSelfBlame && at >= 0 && isAimed(view)
      return [
        view.hit(
          self, sworn, clause: at, level: isAimed ? .error : .hint, weight: 1,
          construction: "vloek",
          "“\(view.text(sworn))” klinkt hard. Zonder dat woord hoort de ander beter wat je voelt.")
      ]
    }
    if view.isAppreciation || view.sentence.senses.has(.positive) && shouts == 0 { return [] }
    // GEHAALD!!! with a party hat.
    if !concernsOther, view.tokens.contains(where: { view.passage.tokens[$0].kind == .emoji }) { return [] }
    // *GOED goed!!!*
    if !concernsOther,
      view.sentence.senses.has(.positive) || view.first("goed hoera joepie yes geslaagd gelukt", in: view.tokens) != nil
        || view.tokens.first(where: { view.isWord($0) }).map({ isCheer($0, view) }) ?? false
    {
      return []
    }
    if let shouted {
      let isHard = (shouts > 1 || row != nil || concernsOther) && !isHabit(view)
      guard isHard || concernsOther else { return [] }
      return [
        view.hit(
          self, shouted, clause: view.clause(ofToken: shouted.lowerBound), level: isHard ? .warning : .hint,
          weight: shouts > 2 ? 4 : 0, construction: "hoofdletters",
          "Hoofdletters lezen als schreeuwen: “\(view.text(shouted))”.")
      ]
    }
    guard let row, concernsOther, !view.sentence.senses.has(.positive) else { return [] }
    return [
      view.hit(
        self, row..<row + 1, construction: "leestekens",
        "Een rij “\(view.text(row))” leest als een harde stem. Eén teken is genoeg.")
    ]
  }

  /// *JAAAA*, *WOEHOEEE*, *YESSS*: a cry of joy, drawn out.
  private func isCheer(_ i: Int, _ view: SentenceView) -> Bool {
    let word = view.text(i).lowercased()
    return Self.cheers.contains { word.hasPrefix($0) }
  }

  private static let cheers = ["jaaa", "yess", "joeh", "woeh", "wooo", "hoera", "jipp", "yeah", "jeee", "wauw", "whoo"]

  /// A whole message in capitals, longer than anybody shouts: somebody who always writes so.
  private func isHabit(_ view: SentenceView) -> Bool {
    let words = view.passage.tokens.filter { $0.kind == .word && $0.end - $0.start > 1 }
    return words.count >= 20 && words.allSatisfy { $0.flags.contains(.allCapitals) }
  }

  /// Two or more `!` or `?` together; dots are a pause, not a shout.
  private func isRow(_ i: Int, _ view: SentenceView) -> Bool {
    var marks = 0
    for byte in view.bytes[view.byteRange(i..<i + 1)] where byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      marks += 1
    }
    return marks >= 2
  }

  /// A word of the language in capitals; abbreviations and names are none.
  private func isShouted(_ i: Int, _ view: SentenceView) -> Bool {
    let lexeme = view.lexeme(i)
    guard lexeme.grammar.contains(.listed) || !lexeme.forms.isEmpty || lexeme.senses != [] else { return false }
    return !view.spelled(i, in: "ok oke tv ps ns ma pa dvd cd wc sms app apk ing bv nv ov")
  }

  /// A swear word or a curse that nobody is quoted with.
  private func swearing(in view: SentenceView) -> Range<Int>? {
    let senses = view.sentence.senses
    if senses.has(.curse),
      let match = view.matches(.curse).first(where: {
        // *Je kunt er donder op zeggen*
        !view.isQuoted($0.tokens.lowerBound) && !view.spelled($0.tokens.upperBound, "zeggen")
      })
    {
      return match.tokens
    }
    guard senses.has(.swearing) else { return nil }
    if let match = view.matches(.swearing).first(where: { !view.isQuoted($0.tokens.lowerBound) }) {
      return match.tokens
    }
    guard let i = view.tokens.first(where: { view.senses($0).has(.swearing) && !view.isQuoted($0) }),
      !view.spelled(i, in: "god kanker tering tyfus pest") || view.tokens.lowerBound == i
    else { return nil }
    return i..<i + 1
  }

  /// Whether the swearing is thrown at the other: beside an order, or beside what the other does.
  private func isAimed(_ view: SentenceView) -> Bool {
    if view.sentence.senses.has(.curse) { return true }
    return view.clauses.contains { index in
      let clause = view.clause(index)
      return clause.order == .imperative || view.isTarget(index) && !view.isGood(index)
    } && !view.isAppreciation
  }
}
