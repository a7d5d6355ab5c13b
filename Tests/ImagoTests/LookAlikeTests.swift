import Imago
import Testing

/// Reproach without cue words and what looks like it: each construction with sentences that land as a reproach and
/// sentences that do not.
@Suite struct LookAlikeTests {
  /// The findings above hint of a sentence by itself.
  private func findings(_ text: String) throws -> [String] {
    try Linter().check(Array(text.utf8)).findings.filter { $0.level >= .warning }.map(\.rule)
  }

  @Test(arguments: constructions)
  func `A construction is found and its look-alikes are left alone`(construction: ConstructionCase) throws {
    for text in construction.flagged {
      #expect(try !findings(text).isEmpty, "\(construction.id) misses \(text)")
    }
    for text in construction.silent {
      let found = try findings(text)
      #expect(found.isEmpty, "\(construction.id) flags \(text): \(found)")
    }
  }
}

/// The sentences of one construction.
struct ConstructionCase: Sendable, CustomTestStringConvertible {
  var id: String
  var flagged: [String]
  var silent: [String]
  var testDescription: String { id }
}

private let constructions: [ConstructionCase] = [
  ConstructionCase(
    id: "C41",
    flagged: [
      "Als jij nou eens op tijd je jas aantrok, stonden we niet elke zaterdag in de file.",
      "Als u één keer in de agenda keek, hoefde ik niet alles dubbel te vertellen.",
      "als je ook maar een beetje meedacht...",
    ],
    silent: [
      "Als jij nou eens de soep doet, dek ik de tafel.",
      "Als je nou eens kon kiezen, waar zou je heen gaan?",
      "Als jij nog eens fietst, neem dan een bel mee.",
    ]),
  ConstructionCase(
    id: "C42",
    flagged: [
      "Had je gewoon gebeld, dan had ik niet tot middernacht bij het raam gestaan.",
      "Als jullie beter hadden gelezen, was de aanvraag niet afgekeurd.",
      "Tja, had je maar moeten luisteren.",
    ],
    silent: [
      "Als je had gebeld, was ik je komen halen.",
      "Als jij er niet was geweest, had ik het niet gered.",
      "Had je maar gezien hoe ze lachte!",
    ]),
  ConstructionCase(
    id: "C43",
    flagged: [
      "Je belt haar nu af, anders hoef je vanavond niet te komen.",
      "Die bon komt boven water, of je kunt het weekend wel vergeten.",
      "Reageert u voor vrijdag niet, dan zeg ik alles af.",
    ],
    silent: [
      "Trek iets warms aan, anders vat je kou.",
      "App even als je er bent, anders lig ik wakker.",
      "We kunnen vrijdag, of anders zondag.",
    ]),
  ConstructionCase(
    id: "C44",
    flagged: [
      "Nog één zo'n zucht en ik rij alleen naar huis.",
      "Nog één keer die toon, dan eet je maar bij de buren.",
    ],
    silent: [
      "Nog één knuffel en dan ga ik slapen.",
      "Nog één zo'n doos en we zijn klaar.",
    ]),
  ConstructionCase(
    id: "C45",
    flagged: [
      "Een vader hoort bij de diploma-uitreiking van zijn kind te zijn.",
      "Een berichtje was toch wel het minste geweest.",
    ],
    silent: [
      "Je hoort de zee als het raam openstaat.",
      "Hoe hoort dit kastje te zitten?",
      "Ik hoor bij jou.",
    ]),
  ConstructionCase(
    id: "C46",
    flagged: [
      "Van iemand met jouw salaris valt zo'n cadeaubon me tegen."
    ],
    silent: [
      "Met iemand in jouw positie wil ik graag ruilen.",
      "Als ik in jouw positie zat, zou ik ook twijfelen.",
      "Op jouw leeftijd woonde ik nog thuis.",
    ]),
  ConstructionCase(
    id: "C47",
    flagged: [
      "Zoiets flik je toch niet op een begrafenis.",
      "Volwassen mensen overleggen eerst.",
      "ieder ander had ff een appje gestuurd",
    ],
    silent: [
      "Zoiets doe je niet in een week.",
      "Dat zeg je mooi.",
      "Normale mensen slapen nu, en wij staan pannenkoeken te bakken.",
    ]),
  ConstructionCase(
    id: "C48",
    flagged: [
      "En ik mag weer bij school gaan uitleggen waarom er geen gymtas is."
    ],
    silent: [
      "Ik mag weer sporten van de fysio!",
      "Ik mag weer bij oma logeren.",
      "Kan ik weer eens met je mee?",
    ]),
  ConstructionCase(
    id: "C49",
    flagged: [
      "Wie denk je dat hier de rekeningen betaalt?"
    ],
    silent: [
      "Wie kookt er vanavond, jij of ik?",
      "Wie heeft hier mijn sleutel gezien?",
      "Wie regelt de muziek op het feest?",
    ]),
  ConstructionCase(
    id: "C50",
    flagged: [
      "Heel het huishouden blijft bij mij liggen.",
      "Alles in dit team komt op mij neer.",
      "Ik draai overal in mijn eentje voor op.",
    ],
    silent: [
      "Sinds de val van mijn vader komt zijn verzorging op mij neer.",
      "Ik voel me soms alleen met de zorg.",
      "Het komt erop neer dat we zaterdag gaan.",
    ]),
  ConstructionCase(
    id: "C51",
    flagged: [
      "Laat maar, ik haal ze zelf wel op.",
      "Ik ben van jou niet anders gewend.",
      "Ik regel het wel weer, zoals gewoonlijk.",
    ],
    silent: [
      "Ik doe het wel, jij hebt gisteren gekookt.",
      "Ik ben gewend om vroeg op te staan.",
      "Ik red me wel, ga maar gerust.",
    ]),
  ConstructionCase(
    id: "C52",
    flagged: [
      "Ik eet al weken tegenover een standbeeld.",
      "Je bent net een vriezer die toevallig ook ademt.",
      "Aan een lantaarnpaal heb ik nog meer aanspraak dan aan u.",
    ],
    silent: [
      "Zet jij de soep in de koelkast?",
      "Als kind bouwde ik een muur om me heen.",
      "Je handen zijn ijskoud, kom hier.",
    ]),
  ConstructionCase(
    id: "C53",
    flagged: [
      "Wij zijn geen wasserette waar jij je vuile goed dumpt.",
      "U ziet mij blijkbaar als de helpdesk van de hele familie.",
    ],
    silent: [
      "Ik ben vanavond je taxi, bel maar als je klaar bent.",
      "Dit is geen hotel maar een hostel, dus neem lakens mee.",
      "Ik ben geen bank, maar tien euro kan ik missen.",
    ]),
  ConstructionCase(
    id: "C54",
    flagged: [
      "Jij zuigt alle energie uit me.",
      "Je drijft me met dat gepruts tot waanzin.",
      "u laat mij al drie weken bungelen",
    ],
    silent: [
      "Je maakt me aan het lachen.",
      "Je maakt me elke ochtend wakker met koffie.",
      "Ik maak mezelf gek met dat piekeren.",
    ]),
  ConstructionCase(
    id: "C55",
    flagged: [
      "Dankzij jou sta ik nu voor gek bij de hele straat.",
      "Jouw hobby kost ons elk vrij weekend.",
      "En dat allemaal omdat meneer zijn sleutels niet kon vinden.",
    ],
    silent: [
      "Door jouw hulp ben ik geslaagd.",
      "Dankzij jou durfde ik te zingen.",
      "Door jouw verhuizing woon ik nu dichterbij de bakker.",
    ]),
  ConstructionCase(
    id: "C56",
    flagged: [
      "Nu klink je precies als je vader.",
      "Zo begon jouw moeder ook, en kijk waar die zit.",
      "Dat zwijgen heb je van huis uit meegekregen.",
    ],
    silent: [
      "Je hebt de ogen van je moeder.",
      "Je vader belde net.",
      "Je lijkt op je oma als je lacht, prachtig.",
    ]),
  ConstructionCase(
    id: "C57",
    flagged: [
      "Zelfs de postbode vroeg hoe het met me ging.",
      "Bij Fatima thuis kan dat gesprek wel gewoon aan tafel.",
      "Mijn vorige leidinggevende las tenminste zijn mail.",
    ],
    silent: [
      "Mijn ex belt nog wel over de kinderen.",
      "Andere vaders fietsen zaterdag mee, heb jij zin?",
      "Bij Fatima eten ze om zes uur.",
    ]),
  ConstructionCase(
    id: "C58",
    flagged: [
      "Ik had op z'n minst een beetje begrip verwacht.",
      "Eerlijk gezegd had ik van u meer inzet verwacht.",
    ],
    silent: [
      "Ik had regen verwacht, maar de zon scheen.",
      "Ik had niet verwacht dat je eraan zou denken, wat lief!",
      "Ik had gehoopt dat we samen zouden eten en ik was verdrietig.",
    ]),
  ConstructionCase(
    id: "C59",
    flagged: [
      "Ik dacht dat wij een team waren. Blijkbaar niet.",
      "En ik maar denken dat jij achter me stond.",
      "Wij gingen ervan uit dat u uw woord hield.",
    ],
    silent: [
      "Ik dacht dat je al sliep, daarom belde ik niet.",
      "Ik dacht dat jij de sleutels had, mijn fout.",
      "Ik dacht vandaag aan jou.",
    ]),
  ConstructionCase(
    id: "C60",
    flagged: [
      "Geen hand stak je uit.",
      "Drie uur in de keuken gestaan en nog geen bedankje.",
      "Niks hoor je, tot er geld nodig is.",
    ],
    silent: [
      "Geen woord kon ik uitbrengen, zo mooi was het.",
      "Geen kaas meer, neem jij mee?",
      "Niks doen vandaag, zalig.",
    ]),
  ConstructionCase(
    id: "C61",
    flagged: [
      "Nooit eens een spontaan telefoontje.",
      "Niet één keer heeft u gevraagd of het uitkwam.",
    ],
    silent: [
      "Niet één keer ben ik gevallen!",
      "Nooit geweten dat jij zo mooi zong.",
      "Nooit eens spijt gehad van ons.",
    ]),
  ConstructionCase(
    id: "C62",
    flagged: [
      "Beetje op de bank hangen terwijl ik sta te sjouwen."
    ],
    silent: [
      "Altijd maar werken, ik moet nodig eens vrij nemen.",
      "Beetje lezen, beetje wandelen: heerlijk.",
      "Altijd eerst handen wassen.",
    ]),
  ConstructionCase(
    id: "C63",
    flagged: [],
    silent: [
      "Laten we even wachten.",
      "Te laat vertrokken, ben er tien over.",
      "Alles opgeruimd en nu samen thee.",
    ]),
  ConstructionCase(
    id: "C64",
    flagged: [
      "Dat heilige cluppie van je gaat ook altijd voor.",
      "Met die regels van u komt hier niets van de grond.",
      "Die telefoon van jou krijgt meer aandacht dan de baby.",
    ],
    silent: [
      "Dat idee van jou was goud waard.",
      "Die vriend van je uit Groningen belde.",
      "Is die jas van jou waterdicht?",
    ]),
  ConstructionCase(
    id: "C65",
    flagged: [
      "Jouw moeder moest weer zo nodig haar zegje doen.",
      "Jouw zoon heeft de gang blauw geverfd, succes ermee.",
    ],
    silent: [
      "Jouw moeder heeft weer heerlijke soep gebracht.",
      "Is jouw moeder weer thuis?",
      "Jouw zoon heeft zijn diploma!",
    ]),
  ConstructionCase(
    id: "C66",
    flagged: [
      "Vijf voor zes een afzegging, daar kon je gif op innemen.",
      "Niet betaald? Verbaast me niks.",
    ],
    silent: [
      "De sleutel ligt onder de mat, dan weet je dat.",
      "Tien minuten, daar kun je op wachten.",
      "Verbaast me niks dat je geslaagd bent!",
    ]),
  ConstructionCase(
    id: "C67",
    flagged: [
      "Zie je nou, u heeft de bijlage niet eens geopend."
    ],
    silent: [
      "Zie je wel dat je het kon!",
      "Ik wist het: jij hebt taart gehaald!",
      "Zie je wel iets in het donker?",
    ]),
  ConstructionCase(
    id: "C68",
    flagged: [
      "Je moest zogenaamd overwerken, maar het kantoor was donker.",
      "Jouw zogenaamde migraine begint altijd op afwasuur.",
      "U deed quasi verbaasd.",
    ],
    silent: [
      "Ik deed zogenaamd stoer.",
      "De kinderen waren zogenaamd piraten.",
      "de zogenaamde schrikkelseconde",
    ]),
  ConstructionCase(
    id: "C69",
    flagged: [
      "Jij moest 'even' bij een vriend langs, van zeven tot twee.",
      "Uw 'hulp' heeft ons een week gekost.",
      "leuk dat je 'vergeten' was dat ik jarig ben",
    ],
    silent: [
      "Je zei 'moe' en liep naar boven.",
      "Wat bedoel je met 'druk'?",
      "We keken naar 'Turks fruit'.",
    ]),
  ConstructionCase(
    id: "C70",
    flagged: [
      "Mond houden en aan tafel, nu.",
      "hier met die autosleutels",
    ],
    silent: [
      "Telefoon weg? Ik zoek wel mee.",
      "Schoenen uit, voeten op de bank, weekend!",
      "Licht uit, slaap lekker, lief.",
    ]),
  ConstructionCase(
    id: "C71",
    flagged: [
      "En nu luisteren."
    ],
    silent: [
      "En nu samen opruimen?",
      "Nu slapen, het was een fijne dag.",
      "Nou, opruimen was leuker dan gedacht.",
    ]),
  ConstructionCase(
    id: "C72",
    flagged: [
      "Dan weet ik genoeg, ik slaap vannacht bij Joost.",
      "Ik zet je spullen op de stoep.",
      "u hoort van mijn advocaat, veel plezier ermee",
    ],
    silent: [
      "Ik ga even weg, om acht uur ben ik terug en praat ik graag verder.",
      "Ik slaap bij mijn zus, mijn trein gaat vroeg.",
      "Ik pak mijn spullen voor Rome.",
    ]),
  ConstructionCase(
    id: "C73",
    flagged: [
      "Je komt jezelf nog wel tegen.",
      "Dit onthoud ik, meneer Bakker.",
    ],
    silent: [
      "Wacht maar, ik kom je helpen.",
      "Je zult er nog plezier van hebben.",
      "Je krijgt dit terug zodra ik gepind heb.",
    ]),
  ConstructionCase(
    id: "C74",
    flagged: [
      "Doe jij maar lekker wat je wilt.",
      "Daar ga ik niet op in, punt.",
      "Dat is jouw pakkie-an, bekijk het.",
    ],
    silent: [
      "Ik heb nu geen ruimte, mag het om acht uur?",
      "Bekijk het maar rustig vanavond.",
      "Zoek jij de trein uit?",
    ]),
  ConstructionCase(
    id: "C75",
    flagged: [
      "Als jij dat vindt, zal het wel zo zijn.",
      "Nou, sorry dat ik ademhaal.",
      "Jij weet het vast weer beter.",
    ],
    silent: [
      "Het zal wel laat worden.",
      "Als jij dat fijn vindt, doen we het zo.",
      "Daar gaan we weer, op naar Texel!",
    ]),
  ConstructionCase(
    id: "C76",
    flagged: [
      "Ge zoudt beter ne keer in uw eigen hart kijken.",
      "Ge moogt ook ne keer uw handen uitsteken.",
      "Gij moest ne keer wat minder op café zitten.",
    ],
    silent: [
      "Ge moest ne keer weten hoe blij ik was.",
      "Ge moet ne keer komen proeven!",
      "Zoudt ge ne keer willen bellen tegen acht?",
    ]),
  ConstructionCase(
    id: "C77",
    flagged: [
      "Ge zijt precies liever bij uw maten.",
      "Precies of ik hier de poetsvrouw ben.",
      "Gij hebt precies geen oren vandaag.",
    ],
    silent: [
      "Ge zijt precies op tijd.",
      "Ik ben precies wat moe.",
      "Hebt ge precies geteld?",
    ]),
  ConstructionCase(
    id: "C78",
    flagged: [
      "Gaat gij nu nog beginnen zagen over die auto?",
      "'t Is weer van dat met uw laat werken.",
      "Zit ge weeral te mokken of wat?",
    ],
    silent: [
      "Gaat gij nu nog naar de winkel? Breng dan brood mee.",
      "'t Is weer van dat: sneeuw tot aan de deur.",
      "Gaat ge al slapen? Slaapwel, schat.",
    ]),
  ConstructionCase(
    id: "C79",
    flagged: [
      "nvm, laat mr zitten"
    ],
    silent: [
      "ok, tot zo x",
      "nvm, gevonden!",
      "prima, dan kom ik om 7",
    ]),
  ConstructionCase(
    id: "C80",
    flagged: [
      "ga je nog antw of hoe zit dat"
    ],
    silent: [
      "waar blijf je? alles oke?",
      "ga je nog mee of eerst eten",
      "wrm lach j zo 😂",
    ]),
]
