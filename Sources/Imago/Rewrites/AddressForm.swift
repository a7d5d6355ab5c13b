internal import Dutch

/// How a draft addresses the other: *je*, *u*, *jullie*, *ge*, or in the third person.
struct AddressForm {
  /// *je*, *u*, *jullie*, *ge*, *hij*.
  var subject = "je"
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
  var isPlural = false
  /// A request cannot be put to somebody spoken about.
  var isThirdPerson = false

  init(_ view: SentenceView) {
    var grammar = view.sentence.grammar
    for index in view.clauses where view.clause(index).person == .ander {
      let s = view.clause(index).subject
      if s >= 0 { grammar = view.grammar(s) }
      if view.clause(index).subjectPhrase.count > 1 {
        let noun = view.text(s)
        subject = noun == "vrouw" || noun == "vriendin" ? "ze" : "hij"
        possessive = subject == "ze" ? "haar" : "zijn"
        said = subject == "ze" ? "Ze zei" : "Hij zei"
        isThirdPerson = true
        return
      }
      break
    }
    let isFlemish = grammar.contains(.flemish) && grammar.isDisjoint(with: [.jullie, .subjectIk])
    if grammar.contains(.ge) || isFlemish && view.sentence.grammar.contains(.polite) && !view.sentence.grammar.contains(.subjectOther) {
      (subject, possessive, me, would, want, said) = ("ge", "uw", "mij", "Zoudt ge", "Wilt ge", "Ge zei")
      was = "waart"
    } else if grammar.contains(.jullie), grammar.isDisjoint(with: .polite) {
      (subject, possessive, would, want, said) = ("jullie", "jullie", "Zouden jullie", "Willen jullie", "Jullie zeiden")
      isPlural = true
      was = "waren"
    } else if grammar.contains(.polite), !grammar.isDisjoint(with: [.subjectOther, .possessiveOther]) {
      (subject, possessive, would, want, said) = ("u", "uw", "Zou u", "Wilt u", "U zei")
    }
  }
}
