import Testing

@testable import Imago

/// A draft and all that is offered for it, best first.
private let rows: [(draft: String, rewrites: [String])] = [
  (
    "Je luistert nooit naar me als ik over mijn werk vertel.",
    [
      "Ik heb het idee dat je niet naar me luistert als ik over mijn werk vertel.",
      "Toen ik [wanneer?] over mijn werk vertelde, voelde ik me [welk gevoel?].",
      "Toen ik [wanneer?] over mijn werk vertelde, [wat zag of hoorde je?].",
    ]
  ),
  (
    "Jij bent altijd te laat.",
    [
      "Zou je er [wanneer?] om [hoe laat?] willen zijn?", "Toen je er om [hoe laat?] was, voelde ik me [welk gevoel?].",
    ]
  ),
  (
    "Je schreeuwde.",
    [
      "Je zei [hoe hard?]: '[welke woorden?]'.",
      "Toen je met luidere stem '[welke woorden?]' zei, voelde ik me [welk gevoel?].",
    ]
  ),
  ("Je had het lef om mijn dagboek te lezen.", ["Toen je mijn dagboek las, voelde ik me [welk gevoel?]."]),
  (
    "Je kon het weer niet laten om mijn moeder erbij te halen.",
    ["Toen je mijn moeder erbij haalde, voelde ik me [welk gevoel?]."]
  ),
  (
    "Hoe haal je het in je hoofd om mijn wachtwoord te gebruiken?",
    ["Toen je mijn wachtwoord gebruikte, voelde ik me [welk gevoel?]."]
  ),
  ("Moest je nou echt het laatste koekje pakken?", ["Toen je het laatste koekje pakte, voelde ik me [welk gevoel?]."]),
  (
    "Ik vind het belachelijk dat je mijn post hebt geopend.",
    ["Toen je mijn post opende, voelde ik me [welk gevoel?]."]
  ),
  ("Je hebt niet eens de moeite genomen om mij te bellen.", ["Ik had graag gehad dat je mij belde."]),
  (
    "En dan vanochtend doodleuk vragen of er nog schone sokken zijn.",
    ["Toen je vanochtend vroeg of er nog schone sokken zijn, voelde ik me [welk gevoel?]."]
  ),
  ("Dat ik moe ben, interesseert je niet.", ["Ik heb het idee dat het je niet uitmaakt dat ik moe ben. Klopt dat?"]),
  (
    "Sorry dat jij je meteen aangevallen voelt.",
    ["Het spijt me dat ik [wat zei of deed je?]."]
  ),
  (
    "Je hebt me in het ziekenhuis niet één keer opgezocht.",
    ["Toen je me in het ziekenhuis niet opzocht, voelde ik me [welk gevoel?]."]
  ),
  (
    "Gij leeft als een baron en ik sta in den Aldi mijn centen te tellen.",
    ["Toen ik in den Aldi mijn centen stond te tellen en ge [wat zag of hoorde je?], voelde ik mij [welk gevoel?]."]
  ),
  ("Waarom help je nooit?", ["Zou je [wanneer?] willen helpen?"]),
  // A verdict tells of a need.
  (
    "Jij bent lui.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [alleen, moe of boos?].",
      "Ik heb behoefte aan [hulp of rust?], en ik zou blij zijn als je [wat zou helpen?].",
    ]
  ),
  (
    "gij zijt nen echte leugenaar",
    [
      "toen ge [wat zag of hoorde je?] voelde ik mij [onzeker, verdrietig of boos?]",
      "ik heb behoefte aan [eerlijkheid of vertrouwen?], en ik zou blij zijn als ge [wat zou helpen?]",
    ]
  ),
  (
    "Blijf uit mijn kamer.",
    [
      "Ik voel me [onrustig, onzeker of boos?], en ik heb behoefte aan [ruimte of vertrouwen?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Tegen de hond ben je liever.",
    ["Ik mis [wat mis je?].", "Ik zou het fijn vinden als je [wat zou helpen?]."]
  ),
  (
    "Denk je soms dat de vuilnisbak zichzelf naar buiten rolt?",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [alleen, moe of boos?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Mijn ex hielp tenminste mee.",
    ["Ik mis [wat mis je?].", "Ik zou het fijn vinden als je [wat zou helpen?]."]
  ),
  ("Stop daarmee.", ["Zou je daarmee willen stoppen?"]),
  ("Waarom moet ik dit van de kapper horen?", ["Ik had dit graag van jou gehoord."]),
  ("Jij laat alles aan mij over.", ["Ik heb het idee dat je alles aan mij overlaat. Klopt dat?"]),
  (
    "Je belt me alleen nog als de auto stilstaat.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Haal het er vanavond nog af.",
    ["Wil je het er vanavond nog afhalen?"]
  ),
  (
    "Zet die tv nou uit en kom me helpen.",
    ["Wil je de tv uitzetten en me komen helpen?"]
  ),
  (
    "Komend weekend slaap jij hier, punt.",
    ["Zou je komend weekend hier willen slapen?"]
  ),
  (
    "Als je nog één keer mijn post openmaakt, zijn we klaar.",
    ["Ik weet niet of ik dit zo volhoud."]
  ),
  (
    "Zit hij zondag weer op de bank, dan ben ik weg.",
    ["Ik weet niet of ik dit zo volhoud."]
  ),
  (
    "Nog één zo'n weekend met jouw familie en ik ben weg.",
    ["Nog zo'n weekend met jouw familie wordt me te veel, en ik heb behoefte aan [wat heb je nodig?]."]
  ),
  (
    "De volgende keer bel ik de politie.",
    ["Ik hoop dat dit niet nog een keer gebeurt, en ik heb behoefte aan [wat heb je nodig?]."]
  ),
  (
    "Laat maar, ik doe het zelf wel weer.",
    ["Ik zeg 'laat maar', maar eigenlijk voel ik me [welk gevoel?]."]
  ),
  (
    "Zit je nou weer op die telefoon?",
    ["Toen je [wanneer?] op die telefoon zat, voelde ik me [welk gevoel?]."]
  ),
  (
    "Ik krijg van jou nooit antwoord.",
    ["Ik zou graag [wanneer?] van jou antwoord krijgen."]
  ),
  (
    "Hoe vaak moet ik nog uitleggen dat ik op woensdag nachtdienst heb?",
    ["Ik heb op woensdag nachtdienst. Zou je dat willen onthouden?"]
  ),
  (
    "Jij komt alleen naar me toe als je geld nodig hebt.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Wij komen voor jou op de tweede plaats.",
    ["Ik heb het idee dat wij voor jou op de tweede plaats komen. Klopt dat?"]
  ),
  (
    "Je gokt er gewoon op dat ik het uit paniek doe.",
    ["Ik heb het idee dat je erop gokt dat ik het uit paniek doe. Klopt dat?"]
  ),
  (
    "Maar ja, van haar durf je het niet te winnen.",
    ["Ik heb het idee dat je het van haar niet durft te winnen. Klopt dat?"]
  ),
  (
    "Diep vanbinnen ben je het gewoon met haar eens.",
    ["Ik heb het idee dat je het diep vanbinnen met haar eens bent. Klopt dat?"]
  ),
  (
    "Je bent gewoon bang voor je eigen schaduw.",
    ["Ik heb het idee dat je bang bent voor je eigen schaduw. Klopt dat?"]
  ),
  (
    "Jij denkt dat de verzekering dat allemaal wel regelt.",
    ["Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].", "Ik had het idee dat je [welk idee?]."]
  ),
  (
    "Je gebruikt de kinderen om mij te raken.",
    ["Ik heb het idee dat je de kinderen gebruikt om mij te raken. Klopt dat?"]
  ),
  (
    "Jij zit alleen maar te wachten tot ik de fout in ga.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Jij komt mijn huis in, tilt de deksels van de pannen en trekt je neus op.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Wanneer was je van plan me te vertellen dat de rekening bijna leeg is?",
    ["Ik had graag van je gehoord dat de rekening bijna leeg is."]
  ),
  (
    "Hoe vaak moet ik nog zeggen dat je je schoenen uit moet doen?",
    ["Zou je je schoenen [wanneer?] uit willen doen?"]
  ),
  (
    "Heb je ooit één keer uit jezelf de wc schoongemaakt?",
    ["Zou je [wanneer?] uit jezelf de wc schoon willen maken?"]
  ),
  (
    "Waarom hebt ge weer niks van u laten horen?",
    ["Zoudt ge [wanneer?] iets van u willen laten horen?"]
  ),
  (
    "Gisteravond beloofde je nog dat je zou stoppen met roken en nu stink je er weer naar.",
    ["Ik had erop gerekend dat je zou stoppen met roken, en ik voelde me [welk gevoel?]."]
  ),
  (
    "Je vertrouwt me voor geen meter, anders keek je niet steeds in mijn telefoon.",
    ["Ik heb het idee dat je me niet vertrouwt. Klopt dat?"]
  ),
  (
    "Niet dat jou dat opviel natuurlijk.",
    ["Ik had het idee dat het je niet opviel."]
  ),
  (
    "Gij ziet alleen wat er niet gedaan is.",
    ["Ik heb het idee dat ge alleen ziet wat er niet gedaan is. Klopt dat?"]
  ),
  (
    "Jij bent altijd moe als ik iets wil doen.",
    ["Ik heb het idee dat je moe bent als ik iets wil doen. Klopt dat?"]
  ),
  (
    "Je bent egoïstisch als het om vakanties gaat.",
    [
      "Toen het om vakanties ging en je [wat zag of hoorde je?], voelde ik me [alleen, verdrietig of boos?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Ik voel me door jou weggezet als oppas.",
    ["Ik voel me [welk gevoel?]."]
  ),
  (
    "Je moet je rijbewijs verlengen, ik zag de brief liggen.",
    ["Zou je je rijbewijs [wanneer?] willen verlengen?"]
  ),
  (
    "Blijkbaar ben ik de bank waar je niet terug hoeft te betalen.",
    [
      "Ik voel me [welk gevoel?], en ik heb behoefte aan [wat heb je nodig?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Jij schuift al het vervelende werk op mijn bordje.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "U had zeker weer een onderwerp nodig bij de koffie.",
    ["Toen u [wat zag of hoorde je?], voelde ik me [welk gevoel?].", "Ik had het idee dat u [welk idee?]."]
  ),
  (
    "Heb je enig idee hoe het is om elke dag alleen te eten?",
    ["Ik zou je graag vertellen hoe het voor mij is om elke dag alleen te eten."]
  ),
  (
    "Ge behandelt mij gelijk een kind van twaalf.",
    ["Ik voelde mij een kind van twaalf toen ge [wat zag of hoorde je?]."]
  ),
  ("Je bezorgt me hoofdpijn.", ["Ik kreeg hoofdpijn toen je [wat zag of hoorde je?]."]),
  ("Schaam je je niet om mijn brief te lezen?", ["Toen je mijn brief las, voelde ik me [welk gevoel?]."]),
  (
    "Ik moest van mijn zus vernemen dat jullie gaan verhuizen.",
    ["Toen ik van mijn zus vernam dat jullie gaan verhuizen, voelde ik me [welk gevoel?]."]
  ),
  (
    "Terwijl jij met je vrienden ging skiën, heb ik in mijn eentje het hele huis geschilderd.",
    [
      "Toen je met je vrienden ging skiën en ik in mijn eentje het hele huis schilderde, voelde ik me [welk gevoel?]."
    ]
  ),
  (
    "Wie zet er nou een fiets voor de deur?", ["Toen je een fiets voor de deur zette, voelde ik me [welk gevoel?]."]
  ),
  ("Vrijdag geef je antwoord of ik geef het voor je.", ["Zou je vrijdag antwoord willen geven?"]),
  (
    "Eigenlijk hoop je dat het mislukt, dan hoef je het niet te zeggen.",
    ["Ik heb het idee dat je eigenlijk hoopt dat het mislukt. Klopt dat?"]
  ),
  (
    "Een gesloten deur is voor jou een vrijbrief.",
    ["Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].", "Ik had het idee dat je [welk idee?]."]
  ),
  (
    "Je belt alleen als de televisie stuk is.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  ("Je moet vaker bellen.", ["Zou je [hoe vaak of wanneer?] willen bellen?"]),
  ("Jij maakt me boos.", ["Ik werd boos toen [wat zag of hoorde je?]."]),
  (
    "Ik voel me genegeerd.",
    ["Ik voelde me [eenzaam, verdrietig of onzeker?], en ik heb behoefte aan [contact, aandacht of erkenning?]."]
  ),
  (
    "Jij zet de vuilnis nooit buiten.",
    [
      "Zou je de vuilnis [wanneer?] buiten willen zetten?",
      "Toen je de vuilnis [wanneer?] niet buitenzette, voelde ik me [welk gevoel?].",
    ]
  ),
  (
    "U belt mij nooit terug.",
    [
      "Zou u mij [wanneer?] terug willen bellen?",
      "Toen u mij [wanneer?] niet terugbelde, voelde ik me [welk gevoel?].",
    ]
  ),
  (
    "Jullie komen nooit naar mijn verjaardag.",
    [
      "Zouden jullie [wanneer?] naar mijn verjaardag willen komen?",
      "Toen jullie [wanneer?] niet naar mijn verjaardag kwamen, voelde ik me [welk gevoel?].",
    ]
  ),
  (
    "Ge doet nooit de vaat.",
    [
      "Zoudt ge de vaat [wanneer?] willen doen?",
      "Toen ge de vaat [wanneer?] niet deedt, voelde ik mij [welk gevoel?].",
    ]
  ),
  ("Je hebt nooit tijd voor mij.", ["Ik heb het idee dat je geen tijd voor mij hebt."]),
  (
    "Mijn man helpt nooit met de was.",
    [
      "Ik wil mijn man vragen of hij [wanneer?] met de was wil helpen.",
      "Toen mijn man [wanneer?] niet met de was hielp, voelde ik me [welk gevoel?].",
    ]
  ),
  (
    "Je laat altijd je handdoek op bed liggen.",
    [
      "Toen je je handdoek [wanneer?] op bed liet liggen, voelde ik me [welk gevoel?].",
      "Zou je je handdoek [wanneer?] willen opruimen?",
    ]
  ),
  ("Ik heb het gevoel dat jij niet van me houdt.", ["Ik heb het idee dat je niet van me houdt. Klopt dat?"]),
  ("Leg nou eens die telefoon weg.", ["Wil je de telefoon wegleggen?"]),
  ("Ruim nou eens je kamer op.", ["Wil je je kamer opruimen?"]),
  ("Je had toch even kunnen bellen.", ["Ik had graag een belletje gehad.", "Zou je de volgende keer willen bellen?"]),
  (
    "je belt nooit", ["zou je [wanneer?] willen bellen?", "toen je [wanneer?] niet belde, voelde ik me [welk gevoel?]"]
  ),
  (
    "Pap, je belt nooit.",
    ["Pap, zou je [wanneer?] willen bellen?", "Pap, toen je [wanneer?] niet belde, voelde ik me [welk gevoel?]."]
  ),
  ("Je bent weer niet komen opdagen.", ["Toen je niet kwam opdagen, voelde ik me [welk gevoel?]."]),
  ("Hoe durf je mijn dagboek te lezen!", ["Toen je mijn dagboek las, voelde ik me [welk gevoel?]."]),
  (
    "Door jou sliep ik slecht.",
    ["Ik sliep slecht.", "Ik sliep slecht, en ik voelde me [welk gevoel?]."]
  ),
  (
    "Je bent een egoïst.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [alleen, verdrietig of boos?].",
      "Ik heb behoefte aan [aandacht of begrip?], en ik zou blij zijn als je [wat zou helpen?].",
    ]
  ),
  // An image, a contrast and a comparison are no facts.
  (
    "Jij zocht nooit een vrouw, jij zocht een invaller.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Je maakt van mijn leven altijd een wachtkamer.",
    [
      "Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  ("Je kijkt altijd naar me als een agent.", ["Toen je [wanneer?] naar me keek, voelde ik me [welk gevoel?]."]),
  // A talk is about what people come to terms about, not about any noun.
  (
    "Gezellig hoor, weer een avond met de krant.",
    [
      "Ik voel me [welk gevoel?], en ik heb behoefte aan [wat heb je nodig?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  (
    "Blijf vooral liggen hoor, de vaatwasser ruimt zichzelf wel uit.",
    [
      "Zullen we het [wanneer?] over de vaatwasser hebben?",
      "Als het over de vaatwasser gaat, voel ik me [welk gevoel?] en heb ik behoefte aan [wat heb je nodig?].",
    ]
  ),
  // An order that is thrown after it goes with neither.
  (
    "Jij bent blij als ik een weekend weg ben, geef het maar toe.",
    ["Toen je [wat zag of hoorde je?], voelde ik me [welk gevoel?].", "Ik had het idee dat je [welk idee?]."]
  ),
  // What the draft says of its speaker stays.
  (
    "Het kan je geen bal schelen hoe het met me gaat.",
    ["Ik heb het idee dat het je niet uitmaakt hoe het met me gaat. Klopt dat?"]
  ),
  ("Het is jouw schuld dat we nu te laat zijn.", ["We zijn nu te laat, en ik voel me [welk gevoel?]."]),
  (
    "Als jij niet zo traag was geweest, hadden we de trein gehaald.",
    ["Ik had graag gehad dat we de trein hadden gehaald."]
  ),
  ("Ruim nou toch eens je rommel op.", ["Wil je je spullen opruimen?"]),
  ("Jij laat mij elke avond met de vaat zitten.", ["Ik had graag hulp gehad bij de vaat."]),
  // What stands in front of two verbs belongs to both; what was dared was done.
  (
    "Terwijl ik over mijn werk vertelde, keek je op je telefoon en luisterde je niet.",
    ["Toen je op je telefoon keek terwijl ik over mijn werk vertelde, voelde ik me [welk gevoel?]."]
  ),
  (
    "En dan durf je te vragen of ik nog kook.",
    ["Toen je vroeg of ik nog kook, voelde ik me [welk gevoel?]."]
  ),
  (
    "Vorig jaar met oud en nieuw liet je me ook al wachten.",
    ["Toen je me vorig jaar met oud en nieuw liet wachten, voelde ik me [welk gevoel?]."]
  ),
  (
    "Je hebt ons niet eens iets gevraagd.",
    ["Je hebt ons niets gevraagd.", "Toen je ons niets vroeg, voelde ik me [welk gevoel?]."]
  ),
  (
    "Natuurlijk heb jij weer geen tijd om de zolder leeg te halen.",
    ["Ik had gehoopt dat je tijd had om de zolder leeg te halen."]
  ),
  ("Je hebt nooit geduld met de kinderen.", ["Ik had gehoopt dat je geduld had met de kinderen."]),
  ("U houdt nooit rekening met mijn rooster.", ["Zou u rekening willen houden met mijn rooster?"]),
  ("O ja, en de loodgieter heb je ook nog niet gebeld.", ["Zou je de loodgieter [wanneer?] willen bellen?"]),
  (
    "Dat zegt precies hoe belangrijk mijn werk voor jou is.",
    ["Ik heb het idee dat mijn werk niet belangrijk voor jou is. Klopt dat?"]
  ),
  ("Je hebt geen idee wat ik de hele dag doe.", ["Ik zou graag willen dat je wist wat ik de hele dag doe."]),
  ("Heb je er weleens over nagedacht hoe dat voor mij is?", ["Ik zou graag willen dat je wist hoe dat voor mij is."]),
  ("Dat ik er alleen voor sta, lijkt je niet te deren.", ["Het raakt me dat ik er alleen voor sta."]),
  (
    "Wij hebben liever dat ze geen cola drinkt, en dat weten jullie donders goed.",
    ["Wij hebben liever dat ze geen cola drinkt."]
  ),
  (
    "Of die keer dat ik met koorts in bed lag en jij gewoon ging vissen.",
    ["Toen ik met koorts in bed lag en je ging vissen, voelde ik me [welk gevoel?]."]
  ),
  ("U leest mijn brieven kennelijk niet.", ["Ik heb het idee dat u mijn brieven niet leest. Klopt dat?"]),
  (
    "En dan in de auto nog durven zeggen dat ik een lang gezicht trok.",
    ["Toen je in de auto zei dat ik een lang gezicht trok, voelde ik me [welk gevoel?]."]
  ),
  ("U had mij dat natuurlijk gewoon even moeten laten weten.", ["Ik had dat graag van u gehoord."]),
  (
    "Elke keer dat het spannend wordt, kruip je in je schulp.",
    [
      "Toen het spannend werd en je [wat zag of hoorde je?], voelde ik me [alleen, bang of verdrietig?].",
      "Ik zou het fijn vinden als je [wat zou helpen?].",
    ]
  ),
  ("Voortaan wil ik dat de iPad hier blijft.", ["Ik zou graag willen dat de iPad hier blijft."]),
  (
    "Ik verwacht uw antwoord uiterlijk vrijdag om twaalf uur.",
    ["Ik zou uw antwoord graag uiterlijk vrijdag om twaalf uur hebben."]
  ),
  (
    "Je schrijft het op voordat je je jas aantrekt, klaar.",
    ["Zou je het willen opschrijven voordat je je jas aantrekt?"]
  ),
  ("Zet daar jouw lijstje eens naast, als dat er is.", ["Wil je daar jouw lijstje naast zetten, als dat er is?"]),
  (
    "Wie betaalt hier eigenlijk de verzekering?",
    ["Zullen we het [wanneer?] hebben over wie hier de verzekering betaalt?"]
  ),
]

/// The rewrites of a text's only finding.
private func finding(_ draft: String) throws -> Finding {
  try #require(try Linter().check(Array(draft.utf8)).findings.first, "\(draft) is not found")
}

@Test("What is offered reads as Dutch", arguments: rows.indices)
func offered(row: Int) throws {
  let (draft, rewrites) = rows[row]
  #expect(try finding(draft).suggestions.map(\.text) == rewrites, "\(draft)")
}

@Test("Rewrites differ in kind, have two slots at most, and say where the slots are", arguments: rows.indices)
func shape(row: Int) throws {
  let offered = try finding(rows[row].draft).suggestions
  #expect((1...3).contains(offered.count))
  #expect(Set(offered.map(\.kind)).count == offered.count)
  for suggestion in offered {
    #expect(suggestion.slots.count <= 2)
    #expect(suggestion.applicability == (suggestion.slots.isEmpty ? .review : .template))
    let scalars = Array(suggestion.text.unicodeScalars)
    for slot in suggestion.slots {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[slot.range])
      #expect(String(text) == "[\(slot.prompt)]")
    }
  }
}

@Test("Slots are named for what they take, and offer words where the draft's own verdict suggests some")
func slotNames() throws {
  let slots = try finding("Ik voel me genegeerd.").suggestions[0].slots
  #expect(slots.map(\.name) == ["gevoel", "behoefte"])
  #expect(slots[0].suggestions == ["eenzaam", "verdrietig", "onzeker"])
  #expect(slots[1].suggestions == ["contact", "aandacht", "erkenning"])
  #expect(try finding("Jij bent altijd te laat.").suggestions[0].slots.map(\.name) == ["wanneer", "tijd"])
}

@Test("Where nothing of the draft can be kept, a question helps")
func question() throws {
  #expect(try finding("Je bent een egoïst.").question == "Wat zou een camera hebben gezien?")
}

@Test(
  "What loses its sense in other words is asked for, not told again",
  arguments: [
    "Jij luistert altijd pas als ik boos word.", "Door jouw koppigheid staat altijd de hele keuken vol.",
    "De kruimels waar jij altijd overheen stapt, liggen er nog.",
    "Die vakantie, toen heb je ook altijd zitten lezen.", "Jij zit altijd vast gezelliger bij je ouders.",
    "Met haar overleg je, mij deel je mee.", "Bij de moeder van Bart doe je dat nooit.",
    "En jij ligt op één oor tot het eten op tafel staat.", "Ik vind dat jij je rot moet schamen.",
    "Je straft me met je rug.", "Je bent een dwaas met vleugels, en ik heb destijds precies daarvoor gekozen.",
    "Jij zet altijd een avond op slot met één zin.", "Je denkt zeker dat dit een hotel is.",
    "Je mag in dit huwelijk kennelijk geen eigen mening hebben.",
  ])
func heldBack(draft: String) throws {
  #expect(
    try finding(draft).suggestions.allSatisfy {
      ["[wat zag of hoorde je?]", "[wat zou helpen?]", "[welk idee?]"].contains(where: $0.text.contains)
        || $0.text.contains("Zullen we het")
    }, "\(draft)")
}

@Test(
  "Sentences about violence and coercion are never rewritten",
  arguments: [
    "Je hebt me weer geslagen.", "Jij slaat me altijd als je gedronken hebt.",
    "Je dreigt altijd dat je me iets aandoet.",
  ])
func unsafe(draft: String) throws {
  #expect(
    try Linter().check(Array(draft.utf8)).findings.allSatisfy { $0.suggestions.isEmpty && $0.question == nil },
    "\(draft)")
}

@Test("Values go into the slots, and a feeling brings the verb it goes with")
func filling() throws {
  let told = try finding("Je belt nooit.").suggestions[1]
  #expect(told.filled(with: ["gisteren", "alleen"]) == "Toen je gisteren niet belde, voelde ik me alleen.")
  #expect(told.filled(with: ["gisteren", "boos"]) == "Toen je gisteren niet belde, was ik boos.")
  #expect(told.filled(with: ["", "geschrokken"]) == "Toen je [wanneer?] niet belde, schrok ik.")
}
