/// `is-er-meer`: after a confirmed mirror the receiver asks for more.
enum IsErMeer: DialogueRule {
  static let description = RuleDescription(
    id: "is-er-meer", level: .warning,
    summary: "De zender bevestigt de spiegel en de ontvanger vraagt niet of er meer is.",
    what: "Na \"ja, dat klopt\" gaat het gesprek verder zonder de vraag \"Is er meer?\".",
    why: """
      De diepte komt met de herhaling. Wie de vraag overslaat, sluit het onderwerp af voordat de zender alles heeft \
      kunnen delen.
      """,
    example: "Zender: Ja, dat klopt. / Ontvanger: Nu ik je zo gehoord heb, snap ik dat dit logisch is voor jou.",
    better: "Zender: Ja, dat klopt. / Ontvanger: Is er meer?",
    englishSummary: "The sender confirms and the receiver does not ask whether there is more.")

  private typealias S = ExampleScript

  static let examples: [Example] = [
    .flagged(
      S.opening + S.share + S.mirror
        + "Ontvanger: «Nu ik je zo gehoord heb, snap ik dat het logisch is dat je verdrietig was.» Heb ik je goed begrepen?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .flagged(
      S.opening + S.share + S.mirror
        + "Ontvanger: «Ik denk dat het voor jou moet voelen als eenzaam.» Heb ik je goed aangevoeld?\nZender: Ja.\n"
        + S.thanks),
    .flagged(
      S.opening + S.share + S.mirror
        + "Ontvanger: «Samengevat zat je alleen op de bank en was je verdrietig.» Heb ik het goed samengevat?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .flagged(
      S.opening + S.share
        + "Ontvanger: Je zat alleen op de bank en je voelde je verdrietig. Heb ik je goed gehoord?\nZender: Precies.\nOntvanger: «Alles bij elkaar begrijp ik dat je verdrietig was op de bank.» Klopt mijn samenvatting?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .flagged(
      S.opening + S.share
        + "Ontvanger: Je zat alleen op de bank en je voelde je verdrietig. Klopt dat?\nZender: Helemaal.\nOntvanger: «Dat snap ik heel goed, het is begrijpelijk dat je verdrietig was op de bank.» Heb ik je begrepen?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .flagged(
      "Anna: Heb je ruimte voor een dialoog?\nBram: Ja.\nAnna: Ik zat om zeven uur alleen te eten.\nBram: Je zat om zeven uur alleen te eten. Klopt dat?\nAnna: Ja, klopt.\nBram: «Nu ik je zo hoor, is het logisch dat je alleen zat te eten.» Heb ik je begrepen?\nAnna: Ja.\nBram: Ik denk dat je je alleen voelde. Klopt dat?\nAnna: Ja.\nBram: Bedankt voor het delen.\nAnna: Bedankt voor het luisteren.\n"
    ),
    .flagged(
      "Zender: Hebt ge tijd voor een dialoog?\nOntvanger: Ja.\nZender: Gisteren belde ik u en ge naamt niet op.\nOntvanger: Ge belde mij gisteren en ik nam niet op. Klopt dat?\nZender: Juist.\nOntvanger: «Nu ik u zo gehoord heb, versta ik dat het logisch is dat ge ongerust waart.» Heb ik u goed begrepen?\nZender: Ja.\nOntvanger: Ik denk dat ge u bang voelde. Klopt dat?\nZender: Ja.\nOntvanger: Merci voor het delen.\nZender: Merci voor het luisteren.\n"
    ),
    .flagged(
      S.opening + S.share + S.mirror
        + "Ontvanger: «Dan vat ik het samen: je zat alleen op de bank en je was verdrietig.» Klopt de samenvatting?\nZender: Ja.\n"
        + S.empathy + S.thanks),
    .silent(S.whole),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat alleen op de bank en je voelde je verdrietig. Klopt dat? Is er meer?\nZender: Nee, dit was het.\n"
        + S.summary + S.empathy + S.thanks),
    .silent(
      S.opening + S.share + S.mirror + "Ontvanger: Wil je daar nog iets aan toevoegen?\nZender: Nee.\n" + S.summary
        + S.empathy + S.thanks),
    .silent(
      S.opening + S.share + S.mirror + "Ontvanger: Nog iets?\nZender: Nee, zo is het goed.\n" + S.summary + S.empathy
        + S.thanks),
    .silent(
      S.opening + S.share + S.mirror + "Ontvanger: Wil je er meer over vertellen?\nZender: Verder niets.\n" + S.summary
        + S.empathy + S.thanks),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat alleen op de bank en je voelde je verdrietig. Klopt dat?\nZender: Ja. Dit was het.\n"
        + S.summary + S.empathy + S.thanks),
    .silent(
      S.opening + S.share
        + "Ontvanger: Je zat alleen op de bank en je voelde je verdrietig. Klopt dat?\nZender: Ja, en er is nog iets: ik liet het licht aan voor jou.\nOntvanger: Je liet het licht aan voor mij. Klopt dat?\nZender: Ja.\n"
        + S.more + S.summary + S.empathy + S.thanks),
    .silent(
      S.opening + S.share + S.mirror + "Trainer: Vraag maar of er meer is.\nOntvanger: Is er meer?\nZender: Nee.\n"
        + S.summary + S.empathy + S.thanks),
  ]

  static func check(_ dialogue: Dialogue) -> [Finding] {
    let lines = AddedLine(dialogue)
    var findings: [Finding] = []
    for round in dialogue.rounds {
      let asks = round.exchanges.contains { $0.askedMore }
      for exchange in round.exchanges {
        guard let missing = exchange.moreMissing else { continue }
        // A three-step form, or an appreciation, that never asks is short on purpose.
        let text = dialogue.utterances[missing].text
        let leaves =
          dialogue.utterances[missing].role == .receiver
          && (Island.leaves(text) || EigenEiland.leaving(dialogue, round, missing) != nil)
        let level: Level =
          leaves || dialogue.isAppreciation || !asks && (round.isThreeStepForm || dialogue.isFragment)
          ? .hint : .warning
        findings.append(
          finding(
            dialogue, missing, level, "De zender bevestigde; vraag eerst \"Is er meer?\" voordat je verdergaat.",
            [lines.before(dialogue.turn(missing), .receiver, lines.more)]))
      }
    }
    return findings
  }
}
