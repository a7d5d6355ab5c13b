internal import Dutch

/// How a draft addresses the other: *je*, *u*, *jullie*, *ge*, or in the third person.
struct AddressForm {
  /// *je*, *u*, *jullie*, *ge*, *hij*.
  var subject = "je"
  /// *je*, *u*, *jullie*, *hem*.
  var object = "je"
  /// *jou*, *u*, *jullie*, *hem*.
  var stressed: String { subject == "je" ? "jou" : object }
  /// *je*, *uw*, *jullie*, *zijn*.
  var possessive = "je"
  /// *me*; in the ge-register *mij*.
  var me = "me"
  /// *Zou je*, *Zouden jullie*, *Zoudt ge*.
  var would = "Zou je"
  /// *Wil je*, *Willen jullie*, *Wilt ge*.
  var want = "Wil je"
  /// *Je zei*.
  var said = "Je zei"
  /// *je was*, *ge waart*, *jullie waren*.
  var was = "was"
  /// *je wist*, *jullie wisten*.
  var knew: String { isPlural ? "wisten" : "wist" }
  /// *je had*, *ge hadt*, *jullie hadden*.
  var had: String { subject == "ge" ? "hadt" : isPlural ? "hadden" : "had" }
  var isPlural = false
  /// A request cannot be put to somebody spoken about.
  var isThirdPerson = false
  /// The person its finite verbs agree with.
  var address: Address {
    switch subject {
    case "u": .u
    case "ge": .ge
    case "jullie": .plural
    case "je": .je
    default: .third
    }
  }
  /// *mijn man*, *hem*: whom one plans to ask.
  var asked = ""

  private mutating func speakTo(subject: String, object: String, possessive: String, would: String, want: String) {
    (self.subject, self.object, self.possessive) = (subject, object, possessive)
    (self.would, self.want) = ("\(would) \(subject)", "\(want) \(subject)")
    said = "\(subject.capitalisedFirst) zei"
  }

  init(_ view: SentenceView) {
    let isOfThird = view.sentence.grammar.isDisjoint(with: .secondPerson)
    for index in view.clauses
    where view.clause(index).person == .ander || isOfThird && view.clause(index).person == .derde {
      let clause = view.clause(index)
      let isPronoun = clause.subject >= 0 && view.spelled(clause.subject, in: "hij zij ze ie")
      // *Zij maakt van alles een drama*: nobody else is meant; a name or a noun may be anybody.
      if clause.person == .derde, !isPronoun || clause.kind != .root && clause.kind != .content { continue }
      // *Manieren kosten niks, toch zijn ze bij sommigen uitverkocht*: things.
      if clause.person == .derde, view.spelled(clause.subject, "ze"), clause.finite >= 0,
        view.lexeme(clause.finite).forms.contains(.plural), view.lexeme(clause.finite).forms.isDisjoint(with: .stemT)
      {
        continue
      }
      // *zo noemen ze dat bij ons*: anybody.
      if clause.person == .derde, view.isVerb(index, "noemen zeggen heten") { continue }
      // *Mijn ex was een hork, maar die kwam tenminste opdagen*: the measure for the other.
      if view.first(SentenceView.formerPartners, in: clause.subjectPhrase) != nil,
        view.first("tenminste wel", in: view.tokens) != nil
      {
        continue
      }
      guard clause.subjectPhrase.count > 1 && !clause.isSubjectOwnedByOther || isPronoun, clause.subject >= 0 else {
        continue
      }
      let isSecond = !view.grammar(clause.subject).isDisjoint(with: [.jullie, .polite, .ge])
      if isSecond { continue }
      // *Mijn vrienden vragen me niet meer, dat heb je goed voor elkaar*
      if !isPronoun, !isOfThird,
        view.lexeme(clause.finite >= 0 ? clause.finite : clause.subject).forms.contains(.plural),
        view.spelled(clause.subject, in: "vrienden vriendinnen ouders")
      {
        continue
      }
      let isFeminine = view.spelled(clause.subject, in: "vrouw vriendin zij ze moeder zus dochter")
      subject = isFeminine ? "ze" : "hij"
      object = isFeminine ? "haar" : "hem"
      possessive = isFeminine ? "haar" : "zijn"
      said = isFeminine ? "Ze zei" : "Hij zei"
      asked = isPronoun ? object : view.text(clause.subjectPhrase).loweredFirst
      isThirdPerson = true
      return
    }
    // *Voor haar ben ik een meubelstuk*
    if isOfThird,
      let her = view.tokens.first(where: {
        view.spelled($0, in: "haar hem") && view.spelled($0 - 1, in: "voor van bij met tegen aan")
      }),
      !view.isWord(her + 1) || !view.grammar(her + 1).isEmpty || view.lexeme(her + 1).forms.isFinite,
      view.clauses.allSatisfy({ view.clause($0).person != .ander })
    {
      let isFeminine = view.spelled(her, "haar")
      (subject, object, possessive) = isFeminine ? ("ze", "haar", "haar") : ("hij", "hem", "zijn")
      (said, asked, isThirdPerson) = (isFeminine ? "Ze zei" : "Hij zei", object, true)
      return
    }
    // *Mijn vrouw is lief. Maar zodra haar zus belt, ben ik lucht*
    if isOfThird, view.context.mentionsPartner, !view.context.addressesOther,
      let whose = view.first("haar zijn", in: view.tokens), !view.grammar(whose).isDisjoint(with: .possessiveThird),
      view.spelled(whose, "haar") || view.clause(ofToken: whose) < 0
        || view.clause(view.clause(ofToken: whose)).finite != whose
          && view.clause(view.clause(ofToken: whose)).nonfinite != whose
    {
      let isFeminine = view.spelled(whose, "haar")
      (subject, object, possessive) = isFeminine ? ("ze", "haar", "haar") : ("hij", "hem", "zijn")
      (said, asked, isThirdPerson) = (isFeminine ? "Ze zei" : "Hij zei", object, true)
      return
    }
    var grammar = view.sentence.grammar
    if grammar.isDisjoint(with: .secondPerson) {
      for sentence in view.passage.sentences where !sentence.grammar.isDisjoint(with: [.polite, .jullie, .ge]) {
        grammar.formUnion(sentence.grammar.intersection([.polite, .jullie, .ge]))
      }
    }
    let isFlemish =
      grammar.contains(.flemish) || view.context.soundsFlemish
      || view.first("da mijnen uwen efkes", in: view.tokens) != nil
    // *ik ben uw bank niet*, where the next line says *jij*
    if view.context.speaksJe, !view.context.speaksGe,
      view.clauses.allSatisfy({ !view.spelled(view.clause($0).subject, "u") })
    {
      grammar.remove(.polite)
    }
    let speaksOnlyToU = grammar.contains(.polite) && !view.tokens.contains { view.spelled($0, in: "je jij jou jouw") }
    let isFused = view.tokens.contains {
      view.lexeme($0).forms.contains(.fusedGe) && view.grammar($0).isEmpty
        && !view.lexeme($0).forms.contains(.pastSingular)
    }
    // *U gaat zich excuseren*: as a subject *u* is polite in Flanders too.
    let isPolite =
      !grammar.contains(.flemish)
      && view.clauses.contains {
        let clause = view.clause($0)
        guard view.spelled(clause.subject, "u") else { return false }
        // *Hoe durft u?*; but *stelt u niet aan* has an object.
        let asks = view.firstContentWord.map { view.grammar($0).contains(.interrogative) } ?? false
        return clause.order == .main && clause.subject < clause.finite
          || clause.order == .question && asks && clause.subject == clause.finite + 1
      }
    if grammar.contains(.ge) || isFused || (isFlemish || view.context.speaksGe) && speaksOnlyToU && !isPolite {
      speakTo(subject: "ge", object: "u", possessive: "uw", would: "Zoudt", want: "Wilt")
      (me, was) = ("mij", "waart")
    } else if grammar.contains(.jullie) {
      speakTo(subject: "jullie", object: "jullie", possessive: "jullie", would: "Zouden", want: "Willen")
      (said, was, isPlural) = ("Jullie zeiden", "waren", true)
    } else if speaksOnlyToU {
      speakTo(subject: "u", object: "u", possessive: "uw", would: "Zou", want: "Wilt")
    }
  }
}
