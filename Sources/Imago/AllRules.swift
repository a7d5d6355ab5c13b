/// All rules, in the order in which they are listed. A rule is added by one line here.
public enum AllRules {
  static let sentenceRules: [any SentenceRule] = [
    Absoluut(),
    JijOpener(),
    Oordeel(),
    Interpretatie(),
    SchijnIk(),
    Schijngevoel(),
    Eis(),
    Verwijtvraag(),
    Schuld(),
    Vergelijking(),
    Dreigement(),
    Sarcasme(),
    Afwimpelen(),
    OudeKoeien(),
    JaMaar(),
    Verwijtwoordje(),
    Stemverheffing(),
    AlgemeenJe(),
    Verzoek(),
    Waardering(),
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
  static let constructions: [any ConstructionFamily] = [
    Causation(),
    Comparisons(),
    Conditionals(),
    Expectation(),
    FixedForms(),
    Flemish(),
    Mockery(),
    Norms(),
    Threats(),
    Verbless(),
    Yardsticks(),
  ]

  /// What every rule says of itself.
  public static let descriptions: [RuleDescription] =
    sentenceRules.map { type(of: $0).description } + messageRules.map { type(of: $0).description }
    + [Veiligheid.description] + dialogueRules.map { $0.description }

  /// The examples of every rule, by id.
  package static let examples: [(id: String, examples: [Example])] =
    sentenceRules.map { (type(of: $0).description.id, type(of: $0).examples) }
    + messageRules.map { (type(of: $0).description.id, type(of: $0).examples) }
    + [(Veiligheid.description.id, Veiligheid.examples)]

  /// The examples of the rules over dialogues, by id; each is a small script.
  package static let dialogueExamples: [(id: String, examples: [Example])] =
    dialogueRules.map { ($0.description.id, $0.examples) }
}
