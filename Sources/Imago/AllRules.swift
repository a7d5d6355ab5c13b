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
  ]

  static let messageRules: [any MessageRule] = [Lengte()]

  /// Patterns over clauses; each reports a rule of the list above. A family is added by one line here.
  static let constructions: [any ConstructionFamily] = [
    Causation(),
    Comparisons(),
    Conditionals(),
    Expectation(),
    FixedForms(),
    Mockery(),
    Norms(),
    Threats(),
    Verbless(),
  ]

  /// What every rule says of itself.
  public static let descriptions: [RuleDescription] =
    sentenceRules.map { type(of: $0).description } + messageRules.map { type(of: $0).description }
    + [Veiligheid.description]

  /// The examples of every rule, by id.
  package static let examples: [(id: String, examples: [Example])] =
    sentenceRules.map { (type(of: $0).description.id, type(of: $0).examples) }
    + messageRules.map { (type(of: $0).description.id, type(of: $0).examples) }
}
