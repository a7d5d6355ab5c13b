/// Who a subject stands for: the speaker, the other, somebody else, a thing.
extension ClauseParser {
  func person(ofPronoun i: Int) -> Person {
    let g = grammar(i)
    if g.contains(.subjectIk) { return .ik }
    if spelled(i, "men") { return .algemeen }
    if g.contains(.subjectOther) { return .ander }
    if g.contains(.subjectWij) { return .wij }
    if g.contains(.subjectThird) { return .derde }
    if spelled(i, "iemand") || spelled(i, "niemand") || spelled(i, "iedereen") || spelled(i, "wie") { return .derde }
    return .ding
  }

  func person(ofPhrase phrase: Range<Int>) -> Person {
    let first = grammar(phrase.lowerBound)
    var isKin = false
    for i in phrase.prefix(while: { !grammar($0).contains(.preposition) }) {
      let lex = lexeme(i)
      if lex.senses.has(.partner), first.contains(.possessiveIk), !isFormer(phrase) { return .ander }
      if lex.senses.has(.kin) || lex.senses.has(.thirdParty) || lex.senses.has(.partner) { isKin = true }
    }
    if isKin { return .derde }
    let head = headNoun(of: phrase)
    if isPerson(head) { return .derde }
    if phrase.count == 1, tokens[phrase.lowerBound].flags.contains(.capital), phrase.lowerBound > sentence.lowerBound {
      return .derde
    }
    return .ding
  }

  /// Whether a noun phrase with an article, or a name, begins at a word and ends before the pronoun at `i`.
  func opensPerson(_ first: Int, before i: Int) -> Bool {
    guard
      spelled(first, "de") || spelled(first, "mijn")
        || tokens[first].flags.contains(.capital) && grammar(first).isEmpty,
      let phrase = nounPhrase(at: first, before: i)
    else { return false }
    return phrase.upperBound == i && !isTimePhrase(phrase)
  }

  /// Whether a word is a noun for somebody.
  func isPerson(_ i: Int) -> Bool {
    isWord(i) && tokens[i].lexeme >= 0 && lexemes.isOne(tokens[i].lexeme, of: Self.people)
  }

  /// Nouns for people. What somebody is called in a family or a circle of friends is in the lexicons.
  private static let people: WordSet = """
    kind kinderen jongen jongens meisje meisjes man mannen vrouw vrouwen mens mensen peuter peuters kleuter kleuters baby tiener \
    tieners jongere jongeren volwassene volwassenen oudere ouderen bejaarde leraar leraren lerares juf meester meesters leerling \
    leerlingen student studenten docent docenten dokter dokters arts artsen verpleger verpleegster verpleegkundige patiënt \
    patiënten agent agenten politieman rechter advocaat minister ministers premier president burgemeester wethouder koning \
    koningin prins prinses keizer paus bisschop priester dominee pastoor generaal kolonel majoor soldaat soldaten kapitein schrijver schrijvers \
    schrijfster dichter schilder zanger zangeres acteur actrice regisseur muzikant kunstenaar trainer coach speler spelers \
    keeper renner scheidsrechter winnaar kampioen directeur directrice chef manager voorzitter secretaris werknemer werknemers \
    werkgever medewerker medewerkers ambtenaar ambtenaren boer boeren bakker slager kapper winkelier chauffeur piloot loodgieter \
    monteur buurvrouw buurman bewoner bewoners inwoner inwoners omwonenden klant klanten bezoeker bezoekers gast gasten lezer \
    lezers kijkers toeschouwers reizigers passagiers toerist toeristen getuige getuigen verdachte verdachten dader daders \
    slachtoffer slachtoffers dief dieven moordenaar gevangene vluchteling vluchtelingen hoogleraar professor onderzoeker \
    onderzoekers wetenschapper wetenschappers historicus journalist journalisten woordvoerder woordvoerster deskundige experts \
    burger burgers kiezer kiezers jager visser held heldin baas collega collega's heer dame heren dames kerel vent gozer \
    nonkel bomma kameraad maat maten landgenoot tegenstander leider leiders aanhanger aanhangers stagiair oppas
    """

  /// *mijn vorige vriend*: a partner, but not the one spoken of.
  private func isFormer(_ phrase: Range<Int>) -> Bool {
    phrase.contains {
      spelled($0, "vorige") || spelled($0, "eerste") || spelled($0, "vroegere") || spelled($0, "tweede")
    }
  }
}
