/// Texts to begin with: stems of the dialogue with slots to fill in.
package enum StartingPoint: String, CaseIterable, Sendable {
  case dialogue = "dialoog"
  case appreciation = "waardering"
  case message = "bericht"

  /// The text, with a line feed at its end.
  package var text: String {
    switch self {
    case .dialogue:
      """
      Zender: Ik wil graag iets met je delen over ... Zou je naar mijn eiland willen komen?
      Ontvanger: Ja, ik ben beschikbaar.
      Zender: Wat ik wil delen is dat ik ... (wanneer?) ... (wat zag of hoorde je?)
      Ontvanger: Dus ik hoor je zeggen dat ... Klopt dat?
      Zender: Ja, dat klopt.
      Ontvanger: Is er meer?
      Zender: Ik voelde me toen ... en ik had de neiging om ...
      Ontvanger: Dus je voelde je ... en je had de neiging om ... Klopt dat?
      Zender: Ja, dat klopt.
      Ontvanger: Is er meer?
      Zender: Waar me dat aan doet denken in mijn eigen jeugd is ...
      Ontvanger: Het doet je denken aan ... Klopt dat?
      Zender: Ja. Dit was het.
      Ontvanger: Nu ik je zo gehoord heb, snap ik heel goed wat je zegt en waarom het logisch is voor jou dat ... Heb ik je zo goed begrepen en samengevat?
      Zender: Ja.
      Ontvanger: Nu ik je zo begrepen heb, denk ik dat het voor jou moet voelen als ... Heb ik je zo goed aangevoeld?
      Zender: Ja.
      Zender: Zou je ... (wanneer?) ... willen ...?
      Ontvanger: Je vraagt of ik ... Klopt dat?
      Zender: Ja. Dankjewel voor het luisteren.
      Ontvanger: Dankjewel voor het delen.

      """
    case .appreciation:
      """
      Zender: Zullen we onze waarderingsdialoog doen?
      Ontvanger: Ja, graag.
      Zender: Wat ik vandaag van jou waardeer is dat je ...
      Ontvanger: Je waardeert dat ik ... Klopt dat? Is er meer?
      Zender: Wat ik daarin speciaal waardeer is ... Als jij dat doet, dan voel ik me ...
      Ontvanger: Je waardeert speciaal ... en je voelt je dan ... Klopt dat? Is er meer?
      Zender: Wat ik vandaag heb meegemaakt en met je wil delen is ...
      Ontvanger: Je maakte mee dat ... Klopt dat? Is er meer?
      Zender: Wat ik vandaag van mijzelf waardeer is dat ik ...
      Ontvanger: Je waardeert van jezelf dat je ... Klopt dat? Is er meer?
      Zender: Nee, dit was het.
      Ontvanger: Nu ik je zo gehoord heb, begrijp ik dat ... Heb ik je zo goed samengevat?
      Zender: Ja.
      Ontvanger: Ik denk dat je je ... voelt. Heb ik je zo goed aangevoeld?
      Zender: Ja. Dankjewel voor het delen en het luisteren. Dit geeft mij ...
      Ontvanger: Dankjewel. Het geeft jou ...

      (wissel van rol; daarna een knuffel van 20 seconden)

      """
    case .message:
      """
      Ik wil graag iets met je delen over ...

      ... (wanneer?) zag of hoorde ik ...

      Ik voelde me toen ... en ik dacht ...

      Waar me dat aan doet denken van vroeger is ...

      Ik heb behoefte aan ...

      Zou je ... (wanneer?) ... willen ...?

      """
    }
  }
}
