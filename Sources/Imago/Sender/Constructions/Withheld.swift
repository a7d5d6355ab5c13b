internal import Dutch

/// What the other does not give, in the plainest words: *je kust me niet meer*, *je hebt geen tijd voor mij*, *je doet niet wat
/// je zegt*.
extension Constructions {
  /// What people who care for somebody do to them, besides the duties and the good deeds of the lexicon.
  private static let care: WordSet = """
    aaien prijzen geloven begrijpen snappen verstaan bewonderen uitnodigen meenemen meevragen betrekken opzoeken \
    liefhebben ontzien aanspreken missen
    """

  /// What is given to somebody in words or with the hands, and what it is called.
  private static let gifts: WordSet = """
    aandacht antwoord complimentje compliment complimentjes complimenten knuffel knuffels kus kusje steun ruimte liefde \
    vertrouwen warmte tijd rust hulp genegenheid erkenning bloemen
    """

  /// What somebody has or takes for another.
  static let regard: WordSet = """
    tijd zin oog oor belangstelling interesse geduld respect begrip aandacht waardering vertrouwen medelijden \
    plek plaats ruimte energie
    """

  /// Verbs of care whose object stands behind a preposition.
  private static let turning: WordSet = """
    luisteren kijken omkijken praten spreken zorgen denken lachen dansen vrijen kiezen opkomen klaarstaan vechten \
    investeren reageren vragen omzien knokken slapen werken
    """

  /// How people are toward those they love.
  static let warmth: WordSet = "trots lief aardig eerlijk blij open zacht geduldig geïnteresseerd zorgzaam er"

  /// When it is about one moment or a plan, or about not doing only that.
  private static let limits: WordSet = """
    alleen alles zomaar vandaag vanavond vannacht vanmiddag morgen straks volgende zaterdag zondag maandag dinsdag woensdag \
    donderdag vrijdag even misschien meteen direct altijd elke iedere zo omdat want uit snel gauw vaak precies nog
    """

  /// What silences them: all but the words of love and thanks, for those are what is missed.
  private static let bare: Kindness = Kindness.anyKind.subtracting([.thanks, .affection, .credit])

  /// The token with which something is denied: *niet*, *nooit*, *geen*, *niks*.
  private static func denial(_ look: ClauseLook) -> Int? {
    look.isNegated ? look.clause.negation : look.at("niet nie nooit geen gene niks niets nauwelijks amper")
  }

  /// A plain present statement about the other, with nothing in it that bounds it.
  private static func isPlain(_ look: ClauseLook, _ scene: Scene) -> Bool {
    guard look.clause.kind == .root, look.clause.tense == .present, look.clause.order == .main, !scene.isQuestion,
      look.hasSubject, !scene.view.grammar(look.clause.subject).isDisjoint(with: .subjectOther),
      !look.isFinite("hoeven moeten mogen kunnen zullen durven"), look.clause.frame == .none,
      scene.clauses.allSatisfy({
        $0.clause.kind != .conditional || scene.view.spelled($0.clause.opener, in: "als wanneer")
      })
    else { return false }
    return true
  }

  /// Whether the speaker, alone or with another, stands behind one of the prepositions of care.
  private static func isTowardSpeaker(_ look: ClauseLook) -> Bool {
    look.own.contains {
      look.view.spelled($0, in: "me mij ons")
        && look.view.spelled($0 - 1, in: "naar met voor aan van om op in tegen achter")
    }
  }

  /// Whether the verb is one of care in the lexicon; what is given counts by what it is.
  private static func cares(_ look: ClauseLook) -> Bool {
    (look.verb(.duty) || look.verb(.goodDeed)) && look.clause.nonfinite < 0 && !look.isVerb("geven schenken zeggen")
  }

  static let withheld: [Construction] = [
    // Je kust me niet meer; je geeft me nooit een complimentje.
    Construction(
      "zonder-zorg", vetoes: bare, needs: [.target, .statement, .word("me mij ons")]
    ) { scene in
      for look in scene.targets where isPlain(look, scene) {
        guard let no = denial(look), !look.has(limits),
          look.own.contains(where: {
            scene.view.spelled($0, in: "me mij ons") && scene.view.grammar($0 - 1).isDisjoint(with: .preposition)
          }), look.isVerb(care) || cares(look) || look.isVerb("geven schenken") && look.has(gifts)
        else { continue }
        return Reproach(.jijOpener, scene.span(no, look.verb), look.index)
      }
      return nil
    },
    // Je hebt geen tijd voor mij; je bent er niet voor mij; je praat niet met me; je geeft niks om mij.
    Construction(
      "niet-voor-mij", vetoes: bare, needs: [.target, .statement, .word("me mij ons")]
    ) { scene in
      for look in scene.targets where isPlain(look, scene) && isTowardSpeaker(look) {
        guard let no = denial(look), !look.has(limits),
          look.isVerb(turning) || look.isFinite("staan") && look.has("achter")
            || look.isVerb("geven houden") && look.has("om van rekening")
            || look.isVerb("hebben maken tonen") && look.has(regard) || look.isFinite("zijn") && look.has(warmth),
          // Je houdt niet van mij is a guess, and has a rule of its own.
          !look.isVerb("houden") || look.has("rekening")
        else { continue }
        return Reproach(.jijOpener, scene.span(no, look.verb), look.index)
      }
      return nil
    },
    // Je doet niet wat je zegt; je meent niet wat je belooft; je zegt nooit wat je voelt.
    Construction(
      "niet-wat-je-zegt", vetoes: .anyKind,
      needs: [.target, .statement, .finite("doen zeggen menen vertellen"), .word("wat")]
    ) { scene in
      for look in scene.targets where isPlain(look, scene) && look.isFinite("doen zeggen menen vertellen") {
        guard let no = denial(look), !look.has(limits), look.clause.nonfinite < 0,
          // What is told is told of as said, and so not among the clauses of the scene.
          scene.view.clauses.contains(where: {
            let inner = scene.view.clause($0)
            return $0 > look.index && scene.view.spelled(inner.opener, "wat") && inner.opener > no
              && inner.person == .ander && scene.view.isVerb($0, "zeggen beloven voelen denken willen vinden afspreken")
          })
        else { continue }
        return Reproach(.jijOpener, scene.span(no, look.clause.finite), look.index)
      }
      return nil
    },
    // Je wilt niet veranderen; je wilt niet met me praten.
    Construction(
      "wil-niet", vetoes: .anyKind,
      needs: [
        .target, .statement, .finite("willen"),
        .verb("veranderen luisteren begrijpen snappen meewerken helpen toegeven inzien samenwerken meedenken praten"),
      ]
    ) { scene in
      for look in scene.targets where isPlain(look, scene) && look.isFinite("willen") {
        guard let no = denial(look), !look.has(limits), !look.has("dat er hier nu meer"),
          look.isVerb("veranderen luisteren begrijpen snappen meewerken helpen toegeven inzien samenwerken meedenken")
            || look.isVerb("praten") && isTowardSpeaker(look)
        else { continue }
        return Reproach(.interpretation, scene.span(no, look.verb), look.index)
      }
      return nil
    },
  ]
}
