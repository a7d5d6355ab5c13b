/// All rules, in the order in which they are listed. A rule is added by one line here.
public enum AllRules {
  static let sentenceRules: [any SentenceRule.Type] = [
    Absoluut.self,
    JijOpener.self,
    Oordeel.self,
    Interpretatie.self,
    SchijnIk.self,
    Schijngevoel.self,
    Eis.self,
    Verwijtvraag.self,
    Schuld.self,
    Vergelijking.self,
    Dreigement.self,
    Sarcasme.self,
    Afwimpelen.self,
    OudeKoeien.self,
    JaMaar.self,
    Verwijtwoordje.self,
    Stemverheffing.self,
    AlgemeenJe.self,
    Verzoek.self,
    Waardering.self,
  ]

  static let messageRules: [any MessageRule] = [Lengte(), EenOnderwerp(), Vaag(), IkBalans()]

  static let dialogueRules: [any DialogueRule.Type] = [
    Uitnodiging.self,
    Spiegelen.self,
    Check.self,
    IsErMeer.self,
    Samenvatten.self,
    Invoelen.self,
    Bedanken.self,
    Rolwissel.self,
    EigenEiland.self,
    Waarderingsdialoog.self,
  ]

  /// Patterns over clauses; each reports a rule of the list above. A family is added by one line here.
  static let constructions: [any ConstructionFamily.Type] = [
    Announcements.self,
    Causation.self,
    Comparisons.self,
    Conditionals.self,
    ConductVerdicts.self,
    Expectation.self,
    FixedForms.self,
    Flemish.self,
    GeneralNorms.self,
    MockCourtesy.self,
    MockJoy.self,
    Mockery.self,
    Norms.self,
    PlainSpeech.self,
    SideGlances.self,
    Threats.self,
    Verbless.self,
    Withdrawals.self,
    Yardsticks.self,
  ]

  /// The triggers of `Constructions.all` and, behind them, of the families and of the sentence rules.
  static let triggers = TriggerIndex(
    Constructions.all.map(\.needs) + constructions.map { $0.needs } + sentenceRules.map { $0.needs })

  /// What every rule says of itself.
  public static let descriptions: [RuleDescription] =
    sentenceRules.map { $0.description } + messageRules.map { type(of: $0).description }
    + [Veiligheid.description] + dialogueRules.map { $0.description }

  /// The examples of every rule, by id.
  package static let examples: [(id: String, examples: [Example])] =
    sentenceRules.map { ($0.description.id, $0.examples) }
    + messageRules.map { (type(of: $0).description.id, type(of: $0).examples) }
    + [(Veiligheid.description.id, Veiligheid.examples)]

  /// The examples of the rules over dialogues, by id; each is a small script.
  package static let dialogueExamples: [(id: String, examples: [Example])] =
    dialogueRules.map { ($0.description.id, $0.examples) }
}
