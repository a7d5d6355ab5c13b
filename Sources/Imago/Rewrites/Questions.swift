/// Questions that help where a rewrite cannot know enough.
enum Questions {
  /// The question for a rule.
  static func question(for rule: String, construction: String) -> String {
    switch rule {
    case "oordeel":
      switch construction {
      case "stem", "toon", "waarheid", "kleinering": "Welke woorden hoorde je precies?"
      case "geen-moeite": "Wat zou je willen vragen, voor welk moment?"
      default: "Wat zou een camera hebben gezien?"
      }
    case "absoluut": "Wanneer was de laatste keer?"
    case "interpretatie": "Wat dacht je toen over jezelf?"
    case "schijngevoel", "dreigement", "sarcasme": "Wat had je op dat moment nodig?"
    case "eis", "verwijtvraag", "verzoek": "Wat zou je willen vragen, voor welk moment?"
    case "schuld": "Wat gebeurde er bij jou vanbinnen?"
    case "vergelijking": "Wat heb je zelf gezien of gehoord?"
    case "oude-koeien", "een-onderwerp": "Welk ene moment wil je delen?"
    case "lengte": "Waar zou je even kunnen wachten?"
    default: "Wat zou een camera hebben gezien?"
    }
  }
}
