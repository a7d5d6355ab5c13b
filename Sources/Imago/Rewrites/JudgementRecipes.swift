internal import Dutch

/// What a verdict's class says of where to begin: the words that were said, help that was missed, the act without its manner.
extension Rewriter {
  func judgement(_ hit: Hit, _ index: Int) -> [Draft] {
    var drafts: [Draft] = []
    // *Je luistert niet eens*
    if view.isVerb(index, "luisteren"), view.clause(index).negation >= 0, view.clause(index).tense == .present,
      let guess = idea(index, asks: true)
    {
      drafts.append(guess)
    }
    let r = register
    let isVerb = hit.entry?.kind == .verb
    if view.own(index).contains(hit.tokens.lowerBound) || view.own(index).contains(hit.tokens.upperBound - 1) {
      switch hit.construction {
      // *Een heilige zou uit zijn vel springen*
      // *Je slaat met de deuren*: nothing was said.
      case "stem" where isHypothetical(index) || view.isVerb(index, "slaan smijten gooien stampen trappen bonken"):
        break
      case "stem":
        drafts.append(words(index, hit, how: "[hoe hard?]"))
        drafts.append(wordsFelt(index, hit, how: "met luidere stem "))
      case "toon"
      where
        !(isSpoken(index) || isVerb || view.isVerb(index, "doen reageren klinken worden")
        || view.first("mond toon stem", in: hit.tokens) != nil) || isHypothetical(index)
        || view.clauses.contains(where: { view.clause($0).order == .imperative }):
        break
      case "toon":
        drafts.append(words(index, hit))
        drafts.append(wordsFelt(index, hit))
      case "kleinering" where isVerb && isSpoken(index) && !view.isFinite(index, "voelen"):
        drafts.append(words(index, hit))
        drafts.append(wordsFelt(index, hit))
      case "waarheid" where isVerb && view.isVerb(index, "liegen voorliegen jokken beliegen"):
        drafts.append(
          Draft(
            kind: .feit,
            text: "\(r.said) \(setting(index, leavingOut: hit.tokens).speech)'[welke woorden?]' en later zag ik [wat?]."
          ))
      case "herhalen" where isVerb && !view.isVerb(index, "leuteren lullen ouwehoeren kletsen zwammen wauwelen"):
        drafts.append(wordsFelt(index, hit))
      case "contact" where view.isVerb(index, "gunnen"): if let wish = begrudged() { drafts.append(wish) }
      case "contact":
        if view.first("me mij", in: view.own(index)) != nil, !r.isThirdPerson {
          drafts.append(Draft(kind: .verzoek, text: "\(r.would) [wanneer?] met \(r.me) willen praten?"))
        }
      case "alleen-laten":
        if view.first("me mij", in: view.own(index)) != nil {
          if let help = help(index) {
            drafts.append(help)
          } else if view.first("ermee", in: view.own(index)) != nil {
            drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag hulp gehad."))
          } else if view.first("opdraaien aanmodderen opzadelen opknappen", in: view.own(index)) != nil {
            drafts.append(Draft(kind: .ikBoodschap, text: "Ik had graag hulp gehad bij [wat?]."))
          }
        }
      case "geen-moeite":
        if view.first("dom laf bang hoef hoeft", in: view.tokens) != nil { break }
        if let act = leftUndone(hit) {
          drafts.append(act)
        } else if !r.isThirdPerson, isAboutEffort(hit) {
          drafts.append(Draft(kind: .verzoek, text: "\(r.would) [wat precies?] van \(r.me) willen overnemen?"))
        }
      case "bederven":
        if let parts = recast.parts(index), isVerb, view.clause(index).tense != .present,
          (2...3).contains(parts.field.count), let first = parts.field.first,
          let last = parts.field.last,
          view.spelled(last, in: Self.occasions), !view.grammar(first).isDisjoint(with: [.determiner, .possessive])
        {
          let thing = view.joined(parts.field)
          drafts.append(
            Draft(
              kind: .ikBoodschap,
              text: "\(thing.capitalisedFirst) liep anders dan ik had gehoopt, en ik voelde \(r.me) [welk gevoel?]."))
        }
      case "kwetsen" where isVerb:
        if let me = view.first("me mij", in: view.own(index)), !view.spelled(me - 1, "door") {
          drafts.append(
            Draft(kind: .ikBoodschap, text: "Het deed \(r.me) pijn toen \(r.subject) [wat zag of hoorde je?]."))
        }
      default: break
      }
      if standsAlone(index) { drafts += guessedState(index, hit) }
    }
    // *Je hebt me in de steek gelaten bij de verbouwing*: help with what the draft names.
    var out = outlet(hit)
    if out.first?.text == "Ik had graag hulp gehad.", let help = help(index) { out = [help] }
    return out + drafts + manner(hit, index)
  }

  /// What may be spoilt.
  private static let occasions: WordSet =
    "dag avond ochtend middag week weekend vakantie reis feest feestje etentje diner eten ontbijt lunch verjaardag bruiloft trouwdag kerst kerstavond kerstfeest nacht uitje uitstapje wandeling concert film begrafenis afscheid wedstrijd barbecue ouderavond sfeer"

  /// *Je liet me met de afwas zitten*: help with what the draft names.
  private func help(_ index: Int) -> Draft? {
    guard
      let with = view.own(index).first(where: {
        view.spelled($0, in: "met voor bij") && view.spelled($0 + 1, in: "de het die dat al mijn onze ons")
      })
    else { return nil }
    let noun = view.spelled(with + 1, "al") ? with + 3 : with + 2
    let senses = view.senses(noun)
    guard view.clause(ofToken: noun) == index, senses.has(.topic) || senses.has(.householdThing),
      !view.spelled(noun + 1, "van")
    else { return nil }
    let article = view.text(noun - 1)
    let thing = "\(["die": "de", "dat": "het"][article] ?? article) \(view.text(noun))"
    return Draft(kind: .ikBoodschap, text: "Ik had graag hulp gehad bij \(thing).")
  }

  /// *te beroerd om de vuilnis buiten te zetten*: what was not done, as a request.
  private func leftUndone(_ hit: Hit) -> Draft? {
    guard
      let act = view.clauses.first(where: {
        view.clause($0).kind == .infinitival && view.clause($0).tokens.lowerBound >= hit.tokens.lowerBound
          && view.first("om", in: view.clause($0).tokens) != nil
      }),
      view.first("beroerd lui belangrijk trots koppig goed", in: hit.tokens) != nil
        || view.spelled(hit.tokens.lowerBound - 1, "te"),
      view.first("ei ademen dansen reet kont gat vinger poot hand", in: view.tokens) == nil
    else { return nil }
    return request(omTe: act)
  }

  /// Whether the verdict is on what somebody leaves to others, so that something may be taken over.
  private func isAboutEffort(_ hit: Hit) -> Bool {
    guard let entry = hit.entry, entry.kind != .verb else { return false }
    return entry.kind != .expression
      || ["moeite", "poot", "hand", "vinger", "klap", "reet", "boel", "kant", "beroerd"].contains {
        entry.text.holds($0)
      }
  }

  /// Whether the verdict is on something said.
  func isSpoken(_ index: Int) -> Bool {
    let classes = view.lexemes.vocabulary.classes(view.clause(index).verbRow)
    return !classes.isDisjoint(with: [.speech, .audible])
      || view.isVerb(
        index,
        "beledigen bekritiseren afkraken veroordelen kleineren denigreren honen bespotten afkammen afzeiken uitmaken neerhalen vernederen belasteren ridiculiseren"
      )
  }

  /// *Je keek zo ijzig naar mij*: without the verdict a fact is left; *je deed zo zuur over mijn reis*: words are left.
  func manner(_ hit: Hit, _ index: Int) -> [Draft] {
    guard standsAlone(index), view.own(index).contains(hit.tokens.lowerBound), hit.tokens.count <= 2,
      hit.entry?.kind != .verb,
      hit.entry?.kind != .expression, view.clause(index).negation < 0, !view.sentence.isQuestion,
      // *mijn hele burn-out*: a noun, without which the sentence falls apart.
      view.grammar(hit.tokens.lowerBound - 1).isDisjoint(with: [.determiner, .possessive]),
      view.grammar(hit.tokens.lowerBound - 2).isDisjoint(with: [.determiner, .possessive])
        || !view.grammar(hit.tokens.lowerBound - 1).isDisjoint(with: .adverb)
    else { return [] }
    let place = setting(index, leavingOut: hit.tokens)
    if view.isVerb(index, "doen zijn klinken reageren praten overkomen antwoorden spreken"), !place.speech.isEmpty {
      return [wordsFelt(index, hit), words(index, hit)]
    }
    if view.isVerb(index, "antwoorden reageren praten klinken zeggen"), view.clause(index).tense != .present {
      return [wordsFelt(index, hit), words(index, hit)]
    }
    guard isAct(index),
      view.isVerb(
        index,
        "kijken vragen zeggen lachen vertellen roepen gooien zetten lopen komen binnenkomen weggaan weglopen schrijven sturen appen zitten staan aankijken"
      ),
      view.clause(index).tense != .present, let parts = recast.parts(index)
    else { return [] }
    var changes = edits(index, replacing: hit.tokens)
    for i in hit.tokens.lowerBound - 2..<hit.tokens.lowerBound where view.spelled(i, in: "zo heel erg echt zeer best") {
      changes[i] = .drop
    }
    let left = parts.field.filter { changes[$0] == nil && view.isWord($0) }
    guard !left.isEmpty, left.allSatisfy({ !view.senses($0).has(.judgement) }),
      let words = recast.past(index, edits: changes)
    else { return [] }
    return [feltWhen(words)]
  }
}
