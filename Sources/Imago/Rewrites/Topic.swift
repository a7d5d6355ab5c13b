internal import Dutch

/// What a reproach is about, where none of its clauses can be told again.
extension Rewriter {
  /// *Als het over de afwas gaat, voel ik me [welk gevoel?] ...*: the feeling and the need, with what they are about where the
  /// draft names it.
  func needed() -> Draft {
    let need = "behoefte aan [wat heb je nodig?]."
    guard let thing = topicPhrase() else {
      return Draft(kind: .ikBoodschap, text: "Ik voel \(register.me) [welk gevoel?], en ik heb \(need)")
    }
    return Draft(
      kind: .ikBoodschap,
      text: "Als het over \(thing) gaat, voel ik \(register.me) [welk gevoel?] en heb ik \(need)")
  }

  /// Where nothing can be told again, the thing it is about may be put on the table: *Zullen we het [wanneer?] over de afwas hebben?*
  func topic(_ hit: Hit) -> Draft? {
    guard hit.rule != "vergelijking", hit.rule != "dreigement", hit.rule != "afwimpelen",
      let thing = topicPhrase()
    else { return nil }
    if register.isThirdPerson {
      return Draft(kind: .verzoek, text: "Ik wil het graag [wanneer?] met \(register.asked) over \(thing) hebben.")
    }
    return Draft(kind: .verzoek, text: "Zullen we het [wanneer?] over \(thing) hebben?")
  }

  /// What the sentence itself names.
  private func topicPhrase() -> String? {
    view.tokens.lazy.compactMap { topicPhrase($0) }.first
  }

  /// *de feestdagen*, *mijn werk*: a definite noun that a talk can be about, and no place where something else happens.
  private func topicPhrase(_ i: Int) -> String? {
    guard view.isWord(i), view.senses(i).has(.topic), !view.isQuoted(i), view.isWord(i - 1),
      view.clause(ofToken: i) < 0 || view.clause(view.clause(ofToken: i)).subject != i - 1,
      !view.isInPattern(i, .judgement), !view.isInPattern(i, .formula),
      view.spelled(i - 1, in: "de het die dat mijn onze ons je jouw jullie uw deze dit"),
      !view.spelled(i - 2, in: "in op bij naar achter onder uit aan door langs voor tegen tot het alsof als dan echt"),
      !view.spelled(i, "was") || view.spelled(i - 1, "de"), !isInfinitive(i),
      !view.tokens.contains(where: { $0 < i && view.spelled($0, "alsof") }),
      !(view.spelled(i - 2, in: "is was wordt") && view.spelled(i - 3, in: "dat dit het 't die wat")),
      !view.spelled(i, "rekening") || view.tokens.allSatisfy({ !view.hasLemma($0, "houden") }),
      !(view.isWord(i + 1) && view.spelled(i + 1, "van"))
    else { return nil }
    let article = view.text(i - 1).loweredFirst
    let word = ["die": "de", "dat": "het", "jouw": "je", "ónze": "onze"][article] ?? article
    return "\(word) \(view.text(i))"
  }

  /// *of moet ik het je appen*: a verb that looks like things.
  private func isInfinitive(_ i: Int) -> Bool {
    let forms = view.lexeme(i).forms
    return forms.contains(.infinitive) && !forms.contains(.guessed)
  }
}
