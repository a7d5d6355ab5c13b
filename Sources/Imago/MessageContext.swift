internal import Dutch

/// What a whole message tells about each of its sentences.
package struct MessageContext: Hashable, Sendable {
  /// Somebody is spoken to (*jij*, *jou*, *u*, a question or request to *je*).
  package var addressesOther = false
  /// The partner is spoken about: *mijn man*, *mijn vrouw*.
  package var mentionsPartner = false
  /// Somewhere in the message the other is *ge* or *gij*, so *u* and *uw* are not formal.
  package var speaksGe = false
  /// Somewhere the other is *je* or *jij*, so *uw* alone is not formal.
  package var speaksJe = false
  /// Somewhere it sounds Flemish: *ne keer*, *efkes*.
  package var soundsFlemish = false
  /// Every line is a message by itself; nothing is known of its neighbours.
  package var isSingleLine = false
  /// Lengths above which `lengte` speaks.
  package var limits = LengthLimits()

  /// How many sentences the message has, and how many of them speak of the speaker or to somebody.
  private(set) var sentences = 0
  private var personal = 0

  package init() {}

  /// Whether the message is between people: it is short, or enough of it speaks of the speaker or to somebody. In a short
  /// draft, a chat above all, few words have to say so; an article with a quotation in it says as much.
  var isAmongPeople: Bool { sentences < 4 || (sentences < 9 ? 6 : 3) * personal >= sentences }

  /// Adds what another paragraph of the same message tells.
  mutating func note(_ passage: Passage, _ lexemes: Lexemes) {
    sentences += passage.sentences.count
    personal += passage.sentences.count {
      !$0.grammar.isDisjoint(with: .firstPerson) || !$0.grammar.isDisjoint(with: .secondPerson)
    }
    if !addressesOther {
      addressesOther = passage.sentences.contains {
        !$0.grammar.isDisjoint(with: [.stressed, .polite, .jullie, .ge]) && !$0.grammar.isDisjoint(with: .secondPerson)
      }
    }
    speaksJe =
      speaksJe
      || passage.sentences.contains {
        $0.grammar.contains(.stressed) && !$0.grammar.isDisjoint(with: .secondPerson)
          && $0.grammar.isDisjoint(with: [.polite, .jullie, .ge])
      }
    soundsFlemish = soundsFlemish || passage.sentences.contains { $0.grammar.contains(.flemish) }
    speaksGe = speaksGe || passage.sentences.contains { $0.grammar.contains(.ge) && isOwnGe($0, passage, lexemes) }
    if !mentionsPartner {
      mentionsPartner = passage.clauses.contains { $0.person == .ander && $0.subjectPhrase.count > 1 }
    }
  }

  /// Whether a *ge* is the writer's own: *U hebt gezegd: "Gij hebt het ook niet ver geschopt"* speaks to *u*.
  private func isOwnGe(_ sentence: Sentence, _ passage: Passage, _ lexemes: Lexemes) -> Bool {
    let pronouns = sentence.tokens.filter {
      passage.tokens[$0].lexeme >= 0 && lexemes[passage.tokens[$0].lexeme].grammar.contains(.ge)
    }
    // Without a pronoun its verb tells: *kunde komen?*
    return pronouns.isEmpty || pronouns.contains { !passage.tokens[$0].flags.contains(.quoted) }
  }
}
