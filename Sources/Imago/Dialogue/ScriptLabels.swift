/// What the words before a colon say about the words after it.
enum LabelKind: Equatable {
  /// A role by its own name: `Zender`, `Luisteraar`, `Therapeut`.
  case role(Role)
  /// A partner by number or letter, who is by custom this role: `Partner A`, `Persoon 2`.
  case partner(Role?)
  /// Explanation and stage direction: `Stap 3`, `Tip`, `Let op`.
  case direction
  case sample(Turn.Sample)
  /// A step of the dialogue in place of a speaker: `Uitnodiging`, `Spiegelen`.
  case step(Role)
  /// A field that holds a speaker: `rol: zender`.
  case speakerField
  /// A field that holds words: `tekst: Ik ...`.
  case textField
  /// Something that looks like a name.
  case name
}

/// The labels of training scripts.
enum Labels {
  /// What a label is; `text` is in lower case, without markup.
  static func kind(_ text: String) -> LabelKind? {
    if let known = known[text] { return known }
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last else { return nil }
    if words.count > 1 {
      // `Stap 3`, `Zender 1`, `Zender Anna`, `de zender`
      switch known[String(first)] {
      case .direction where words.count <= 6: return .direction
      case .role(let role) where words.count <= 3 && first.utf8.count > 1: return .role(role)
      default: break
      }
      if words.count == 2, ["de", "het", "the", "mijn", "als", "uw", "je", "jouw"].contains(first),
        let kind = known[String(last)]
      {
        return kind
      }
      if case .role(let role) = known[String(last)], words.count <= 3, last.utf8.count > 1 { return .role(role) }
    }
    // `Z1`, `O2`, `Zender1`
    let letters = text.prefix { !$0.isNumber }
    if letters.utf8.count < text.utf8.count, text.dropFirst(letters.count).allSatisfy(\.isNumber),
      case .role(let role) = known[String(letters)]
    {
      return .role(role)
    }
    return nil
  }

  /// Whether a line without a colon is the name of a step or a note: `Pauze`, `Stap 3`.
  static func isHeading(_ text: String) -> Bool {
    if case .direction? = known[text] { return true }
    let words = text.split(separator: " ")
    guard words.count > 1, case .direction? = known[String(words[0])] else { return false }
    return words[1].first!.isNumber && words.count <= 6
  }

  /// The role that a word names by itself.
  static func role(_ word: String) -> Role? {
    if case .role(let role)? = known[word], word.utf8.count > 1 { return role }
    return nil
  }

  /// Words with a capital and a colon that are no speakers.
  static func isNoName(_ text: String) -> Bool { noNames.contains(text) }

  private static let known: [String: LabelKind] = {
    var table: [String: LabelKind] = [:]
    func add(_ kind: LabelKind, _ list: String) {
      for label in list.split(separator: ",") { table[label.drop { $0 == " " }.description] = kind }
    }
    add(
      .role(.sender),
      "zender, verteller, spreker, deler, sender, speaker, ik-deler, zendster, verzender, z, 🗣, 🗣️, vertelster, spreekster"
    )
    add(
      .role(.receiver),
      "ontvanger, luisteraar, spiegelaar, receiver, listener, o, ontvangster, toehoorder, 👂, luisteraarster, luisteraarster"
    )
    add(
      .role(.therapist),
      """
      therapeut, begeleider, trainer, coach, t, relatietherapeut, mediator, begeleidster, trainster, facilitator, therapeute, \
      gespreksleider, therapist, counselor, gespreksbegeleider, docent, supervisor, relatiecoach
      """)
    add(
      .partner(.sender),
      "partner a, a, persoon 1, partner 1, persoon a, p1, pa, partner1, deelnemer 1, deelnemer a, person a")
    add(
      .partner(.receiver),
      "partner b, b, persoon 2, partner 2, persoon b, p2, pb, partner2, deelnemer 2, deelnemer b, person b")
    add(
      .partner(nil),
      "vrouw, man, zij, hij, wife, husband, ik, jij, ze, partner, mama, papa, v, m, vriend, vriendin, l, s, r")
    add(
      .direction,
      """
      stap, doel, tip, tips, let op, uitleg, opdracht, oefening, voorbeeld, purpose, opmerking, noot, nb, n.b, n.b., toelichting, \
      instructie, regie, setting, scene, scène, situatie, context, achtergrond, titel, thema, datum, tijdsduur, duur, benodigdheden, \
      fase, ronde, deel, bron, auteur, versie, notitie, reflectie, nabespreking, analyse, commentaar, supervisie, step, note, pauze, \
      stilte, rollen, wissel, wisseling, rolwissel, spelers, personages, deelnemers, cast, aanwezig, script, dialoog, tijd, bijlage, \
      inleiding, onderwerp, les, module, hoofdstuk, wissel van rol, rolwisseling, time, voorbereiding, materiaal, vooraf, achteraf, \
      verhaal, feedback, vraag, antwoord, slot, einde, begin, afsluiting, knuffel, afspraak, titel, warning, let wel, belangrijk
      """)
    add(
      .sample(.bad),
      """
      niet, fout, niet zo, liever niet, jij-boodschap, jijboodschap, oordeel, verwijt, ✗, ❌, ✘, 🚫, 👎, voor, in plaats van, \
      slecht, verkeerd, zo niet, niet doen, minder goed, zo dus niet, ✖, ✖️, x, foute versie, fout voorbeeld, slecht voorbeeld, \
      niet goed, foutief, zo liever niet
      """)
    add(
      .sample(.good),
      """
      wel, goed, zo wel, ik-boodschap, ikboodschap, waarneming, ✓, ✅, ✔, ✔️, 👍, na, zeg liever, liever, beter, juist, wel doen, \
      liever zo, goed voorbeeld, goede versie, wel zo, zo dus wel, zo kan het ook, zo kan het
      """)
    add(.step(.sender), "uitnodiging, uitnodigen, delen, zenden, verzoek, jeugd, correctie, heden, verleden, toekomst")
    add(
      .step(.receiver),
      """
      spiegelen, spiegel, samenvatten, samenvatting, valideren, validatie, erkennen, erkenning, begrijpen, invoelen, inleven, \
      checken, check, empathie
      """)
    add(
      .speakerField, "speaker, spreker_, rol, role, wie, naam, name, label, van_, from_, persoon, wie spreekt, spreker:"
    )
    add(
      .textField,
      "text, tekst, zegt, zin, inhoud, content, bericht, message, uitspraak, woorden, wat, body, zei, line, regel")
    return table
  }()

  private static let noNames: Set<String> = [
    "ps", "p.s", "p.s.", "pps", "re", "fw", "fwd", "http", "https", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag",
    "zaterdag", "zondag", "hoi", "hallo", "lieverd", "lieve", "beste", "dag", "schat", "samenvattend", "kortom",
    "conclusie",
    "feit", "gevoel", "behoefte", "verzoek", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
    "september", "oktober", "november", "december", "gisteren", "vandaag", "morgen", "vanavond", "ten eerste",
    "ten tweede",
    "punt", "totaal", "adres", "telefoon", "kosten", "update", "edit", "reactie", "resultaat", "dus", "want", "maar",
    "en",
    "mijn", "verder", "nog", "ook", "eerst", "daarna", "vraagje", "idee", "plan", "probleem", "oplossing",
    "afgesproken",
    "boodschappen", "todo", "agenda", "waarneming", "gedachte", "wens", "grens", "observatie", "aan", "van", "cc",
    "bcc",
    "subject", "date", "sent", "to", "from", "verzonden", "ja", "nee", "kijk", "luister", "eerlijk", "weet je",
  ]
}

/// A label at the start of a line, and where the words begin.
struct LabelCandidate {
  enum Separator {
    case colon, dash, other, markup, none
  }

  var kind: LabelKind?
  /// Lower case, without markup and parentheses.
  var key: String
  /// As written.
  var label: String
  var separator: Separator
  /// The role between parentheses: `Anna (zender):`.
  var declared: Role?
  var content: Range<Int>
  var isHeading = false
  var isEmphasised = false
  var isUpperCase = false

  /// Whether the label can only be one by looking like a name.
  var isNameLike: Bool {
    guard kind == nil, !key.isEmpty, key.utf8.count <= 28, !Labels.isNoName(key) else { return false }
    // `Ja.` on a line of its own is said by somebody.
    if separator == .none, label.hasSuffix(".") { return false }
    let words = label.split(separator: " ")
    guard (1...3).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" || $0 == "." }
        && (word.first!.isUppercase
          || ["van", "de", "der", "den", "en"].contains(word))
    } && (words[0].first?.isUppercase ?? false)
  }
}
