import Testing

@testable import Imago

/// A layout of training scripts, and the roles and words that must be read from it.
struct ScriptLayout: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// `z` zender, `o` ontvanger, `t` therapeut, in the order of the turns that somebody speaks.
  var roles: String
  /// The words of the turns, where it is worth saying.
  var words: [String] = []
  var settings: [String: Role] = [:]

  var testDescription: String { name }
}

private let mail = """
  Van: Anna
  Aan: Bram
  Onderwerp: dialoog

  Ik wil graag iets met je delen over zondag. Kom je naar mijn eiland?

  Van: Bram
  Aan: Anna
  Onderwerp: Re: dialoog

  Ja, ik kom.

  """

private let layouts: [ScriptLayout] = [
  ScriptLayout(
    name: "Naam: tekst",
    text: "Zender: Kom je naar mijn eiland?\nOntvanger: Ja, ik kom.\n", roles: "zo",
    words: ["Kom je naar mijn eiland?", "Ja, ik kom."]),
  ScriptLayout(
    name: "**Naam:** tekst",
    text: "**Zender:** Kom je naar mijn eiland?\n\n**Ontvanger:** Ja, ik kom.\n", roles: "zo",
    words: ["Kom je naar mijn eiland?", "Ja, ik kom."]),
  ScriptLayout(
    name: "**Naam**: tekst",
    text: "**Zender**: Kom je naar mijn eiland?\n\n**Ontvanger**: Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "Naam - tekst",
    text:
      "Anna - Kom je naar mijn eiland?\nBram - Ja, ik kom.\nAnna - Ik zat alleen.\nBram - Je zat alleen. Klopt dat?\n",
    roles: "zozo"),
  ScriptLayout(
    name: "Naam – tekst, with partners",
    text:
      "Vrouw – Kom je naar mijn eiland?\nMan – Ja, ik kom.\nVrouw – Ik zat alleen.\nMan – Je zat alleen. Klopt dat?\n",
    roles: "zozo"),
  ScriptLayout(
    name: "Naam (zender): tekst",
    text: "Anna (zender): Kom je naar mijn eiland?\nBram (ontvanger): Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "Zender (Anna): tekst",
    text: "Zender (Anna): Kom je naar mijn eiland?\nOntvanger (Bram): Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "NAAM on its own line",
    text:
      "ZENDER\nKom je naar mijn eiland?\n\nONTVANGER\nJa.\n\nZENDER\nIk zat alleen.\n\nONTVANGER\nJe zat alleen. Klopt dat?\n",
    roles: "zozo", words: ["Kom je naar mijn eiland?", "Ja.", "Ik zat alleen.", "Je zat alleen. Klopt dat?"]),
  ScriptLayout(
    name: "first names on their own line",
    text:
      "ANNA\nKom je naar mijn eiland?\n\nBRAM\nJa.\n\nANNA\nIk zat alleen.\n\nBRAM\nJe zat alleen. Klopt dat?\n\nANNA\nJa.\n",
    roles: "zozoz"),
  ScriptLayout(
    name: "- Naam: tekst",
    text: "- Zender: Kom je naar mijn eiland?\n- Ontvanger: Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "1. Naam: tekst",
    text: "1. Zender: Kom je naar mijn eiland?\n2. Ontvanger: Ja, ik kom.\n", roles: "zo",
    words: ["Kom je naar mijn eiland?", "Ja, ik kom."]),
  ScriptLayout(
    name: "> quote",
    text: "> Zender: Kom je naar mijn eiland?\n>\n> Ontvanger: Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "table with a speaker to each row",
    text: "| Wie | Wat |\n|---|---|\n| Zender | Kom je naar mijn eiland? |\n| Ontvanger | Ja, ik kom. |\n", roles: "zo",
    words: ["Kom je naar mijn eiland?", "Ja, ik kom."]),
  ScriptLayout(
    name: "table with a speaker to each column",
    text:
      "| Zender | Ontvanger |\n|---|---|\n| Kom je naar mijn eiland? | Ja, ik kom. |\n| Ik zat alleen. | Je zat alleen. Klopt dat? |\n",
    roles: "zozo"),
  ScriptLayout(
    name: "<b>Zender</b>",
    text: "<b>Zender</b> Kom je naar mijn eiland?<br>\n<b>Ontvanger</b> Ja, ik kom.<br>\n", roles: "zo"),
  ScriptLayout(
    name: "JSON with a role and a text",
    text: #"[{"rol": "zender", "tekst": "Kom je naar mijn eiland?"}, {"rol": "ontvanger", "tekst": "Ja, ik kom."}]"#,
    roles: "zo", words: ["Kom je naar mijn eiland?", "Ja, ik kom."]),
  ScriptLayout(
    name: "JSON pair",
    text: #"{"zender": "Kom je naar mijn eiland?", "ontvanger": "Ja, ik kom."}"#, roles: "zo"),
  ScriptLayout(
    name: "Word paste",
    text: "Zender:\u{00A0}Kom je naar mijn ei\u{00AD}land?\r\nOntvanger:\u{00A0}“Ja, ik kom…”\r\n", roles: "zo"),
  ScriptLayout(
    name: "Word paste with en-dash bullets",
    text: "– Zender: Kom je naar mijn eiland?\n– Ontvanger: Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "WhatsApp on Android",
    text: """
      12-03-2024 21:00 - Berichten en oproepen zijn end-to-end versleuteld.
      12-03-2024 21:04 - Anna: Kom je naar mijn eiland?
      12-03-2024 21:05 - Bram: Ja, ik kom
      12-03-2024 21:06 - Anna: <Media weggelaten>
      12-03-2024 21:07 - Anna: Ik zat alleen
      12-03-2024 21:08 - Bram: Je zat alleen. Klopt dat?

      """, roles: "zozo",
    words: ["Kom je naar mijn eiland?", "Ja, ik kom", "Ik zat alleen", "Je zat alleen. Klopt dat?"]),
  ScriptLayout(
    name: "WhatsApp on iPhone",
    text: """
      [12/03/2024, 21:04:11] Anna: Kom je naar mijn eiland?
      [12/03/2024, 21:05:40] Bram: Ja, ik kom
      [12/03/2024, 21:06:02] Anna: Ik zat alleen
      [12/03/2024, 21:07:02] Bram: Je zat alleen. Klopt dat?

      """, roles: "zozo"),
  ScriptLayout(name: "mail headers", text: mail, roles: "zo"),
  ScriptLayout(
    name: "stems with slots",
    text: "Zender: Wat ik wil delen is ...\nOntvanger: Dus ik hoor je zeggen dat [wat?]. Klopt dat?\n", roles: "zo"),
  ScriptLayout(
    name: "subtitles",
    text: """
      1
      00:00:01,000 --> 00:00:04,000
      Zender: Kom je naar mijn eiland?

      2
      00:00:05,000 --> 00:00:06,000
      Ontvanger: Ja, ik kom.

      """, roles: "zo"),
  ScriptLayout(
    name: "a story with quotations",
    text: """
      Hannah boog naar voren, met een scherpe stem: "Elke keer ligt de vaat er nog."
      Peter keek weg: "Ik hoor je zeggen dat de vaat er nog ligt. Klopt dat?"

      """, roles: "zo",
    words: ["Elke keer ligt de vaat er nog.", "Ik hoor je zeggen dat de vaat er nog ligt. Klopt dat?"]),
  ScriptLayout(
    name: "stage directions and steps",
    text: """
      Stap 1: de uitnodiging
      Zender: (kijkt op) Kom je naar mijn eiland? [stilte]
      (pauze)
      Ontvanger: *glimlacht* Ja, ik kom.
      Tip: neem de tijd.

      """, roles: "zo", words: ["Kom je naar mijn eiland?", "Ja, ik kom."]),
  ScriptLayout(
    name: "samples beside speakers",
    text: "Fout: Jij luistert nooit.\nGoed: Ik voel me alleen.\nZender: Kom je naar mijn eiland?\nOntvanger: Ja.\n",
    roles: "zo", words: ["Kom je naar mijn eiland?", "Ja."]),
  ScriptLayout(
    name: "English roles",
    text: "Sender: Kom je naar mijn eiland?\nReceiver: Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "speaker and listener",
    text: "Speaker: Kom je naar mijn eiland? Het gaat over zondag.\nListener: Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "letters and numbers",
    text: "A: Kom je naar mijn eiland?\nB: Ja.\nA: Ik zat alleen.\nB: Je zat alleen. Klopt dat?\n", roles: "zozo"),
  ScriptLayout(
    name: "emoji",
    text: "🗣: Kom je naar mijn eiland?\n👂: Ja, ik kom.\n", roles: "zo"),
  ScriptLayout(
    name: "a trainer beside them",
    text: "Trainer: Welkom.\nZender: Kom je naar mijn eiland?\nOntvanger: Ja, ik kom.\n", roles: "tzo"),
  ScriptLayout(
    name: "the receiver's name first",
    text:
      "Bram: Ik ben er voor je.\nAnna: Ik wil iets met je delen over zondag.\nBram: Vertel.\nAnna: Ik zat alleen.\nBram: Je zat alleen. Klopt dat?\n",
    roles: "ozozo"),
  ScriptLayout(
    name: "roles from the settings",
    text: "Anna: Jij ook.\nBram: Ik zat zondag alleen.\nAnna: Goed.\nBram: Ja.\n", roles: "ozoz",
    settings: ["Bram": .sender, "Anna": .receiver]),
  ScriptLayout(
    name: "a switch of roles",
    text: """
      Partner A: Kom je naar mijn eiland?
      Partner B: Ja.
      Partner A: Ik zat zondag alleen.
      Partner B: Je zat zondag alleen. Klopt dat?
      Partner A: Ja. Dankjewel voor het luisteren.
      Wissel van rol
      Partner B: Ik wil ook delen over zondag. Kom je naar mijn eiland?
      Partner A: Ja.
      Partner B: Ik zat op zolder.
      Partner A: Je zat op zolder. Klopt dat?

      """, roles: "zozozzozo"),
]

@Test("Every layout is read with the right role for each turn", arguments: layouts)
func scriptLayouts(layout: ScriptLayout) throws {
  var settings = Settings()
  settings.roles = layout.settings
  let bytes = Array(layout.text.utf8)
  let turns = try #require(Conversation.turns(in: bytes, settings: settings), "not read as a script")
  let spoken = turns.filter(\.isSpoken)
  let roles = spoken.map { turn -> Character in
    switch turn.role {
    case .sender: "z"
    case .receiver: "o"
    case .therapist: "t"
    case .direction: "-"
    }
  }
  #expect(String(roles) == layout.roles)
  guard !layout.words.isEmpty else { return }
  let words = spoken.map { turn in
    turn.spoken.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
  }
  #expect(words == layout.words)
}

@Test(
  "Two lines of two names are a script when the first invites or the second mirrors",
  arguments: [
    "Anna: Heb je ruimte voor een dialoog?\nBram: Ja, ik ben er.\n",
    "Anna: Kom je op mijn eiland?\nBram: Nu niet, vanavond wel.\n",
    "Lotte: Ik zat gisteravond alleen te eten.\n\nJef: Dus ge zat gisteravond alleen te eten. Klopt dat?\n",
  ])
func pairs(text: String) throws {
  let turns = try #require(Conversation.turns(in: Array(text.utf8), settings: Settings()))
  #expect(turns.map(\.role) == [.sender, .receiver])
}

@Test(
  "A private draft is no script",
  arguments: [
    "Lief, ik heb nagedacht over gisteren.\nPS: vergeet de melk niet.\nLet op: de auto moet naar de garage.\n",
    "Wat me dwarszit: je kwam laat.\nWat ik nodig heb: rust.\n",
    "Ik zei: \"Kom je?\" en jij zei: \"Zo meteen.\"\nToen zei Sanne: \"Laat maar.\"\nJij riep: \"Ik doe alles alleen.\"\n",
    "Positief: je kookt lekker.\nNegatief: je helpt nooit.\n",
    "Feit: je kwam om tien uur.\nGevoel: ik was bang.\nBehoefte: rust.\nVerzoek: bel je?\n",
    "Maandag: je was te laat.\nDinsdag: je was te laat.\nWoensdag: je kwam niet.\n",
    "Boodschappen:\n- melk\n- brood\n\nEn dan nog iets: ik mis je.\n",
    "Beste Anna,\n\nDank je voor je brief - ik las hem twee keer.\nIk denk aan je - elke dag.\n\nGroet,\nBram\n",
    "JIJ LUISTERT NOOIT\nIK BEN MOE\n",
    "21:04 je belde niet\n22:10 je belde nog niet\n",
    "1. Je kwam laat.\n2. Je zei niets.\n3. Ik huilde.\n",
    "Hij zei: dat is niet zo. En ik zei: wel waar. En hij zei: hou op.\n",
    "Anna: ik mis je.\nBram: ik mis jou ook.\n",
    "Vraag: heb je zaterdag tijd om iets te delen?\nReden: ik zit alleen.\n",
    "Plan: zaterdag naar zee.\nPicknick: jij broodjes, ik taart. Klopt dat?\n",
  ])
func drafts(text: String) {
  #expect(Conversation.turns(in: Array(text.utf8), settings: Settings()) == nil)
}

@Test(
  "A script that ends in a list mark, a time or a quote without words is read to its end",
  arguments: ["- ", "* ", "1. ", "— ", "• ", "[12:00] ", "12:00 ", "> ", "\"", "(", "**", "# "],
  ["Bram: hoi dan\nIris: ja goed\nBram: ok\n\n", "- Bram: hoi\n- Iris: ja\n\n", "**Bram:** hoi\n**Iris:** ja\n\n"])
func unfinished(end: String, script: String) throws {
  for name in ["gesprek.txt", "gesprek.md"] {
    #expect(try Linter().check(Array((script + end).utf8), name: name).statistics.sentences >= 2)
  }
}
