/// The closed word classes of Dutch a token may belong to. Readings are a set, not a guess: *je* is subject, object,
/// possessive and reflexive until the clause decides.
public struct Grammar: BitSet {
  public var rawValue: UInt64

  @inlinable @inline(__always)
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable @inline(__always)
  static func bit(_ n: UInt64) -> Grammar { Grammar(rawValue: 1 << n) }

  /// ik, 'k
  @inlinable public static var subjectIk: Grammar { bit(0) }
  /// je, jij, u, jullie, ge, gij
  @inlinable public static var subjectOther: Grammar { bit(1) }
  /// wij, we
  @inlinable public static var subjectWij: Grammar { bit(2) }
  /// hij, zij, ze
  @inlinable public static var subjectThird: Grammar { bit(3) }
  /// het, dat, dit, 't
  @inlinable public static var subjectThing: Grammar { bit(4) }
  /// men, iemand, niemand, iedereen, alles, niets, wie, wat: pronouns that can be a subject
  @inlinable public static var subjectIndefinite: Grammar { bit(5) }
  @inlinable public static var objectIk: Grammar { bit(6) }
  @inlinable public static var objectOther: Grammar { bit(7) }
  @inlinable public static var objectWij: Grammar { bit(8) }
  @inlinable public static var objectThird: Grammar { bit(9) }
  @inlinable public static var possessiveIk: Grammar { bit(10) }
  @inlinable public static var possessiveOther: Grammar { bit(11) }
  @inlinable public static var possessiveWij: Grammar { bit(12) }
  @inlinable public static var possessiveThird: Grammar { bit(13) }
  /// me, je, u, zich, ons beside their own subject
  @inlinable public static var reflexive: Grammar { bit(14) }
  /// de, het, een, die, deze, geen, welke ...: what opens a noun phrase
  @inlinable public static var determiner: Grammar { bit(15) }
  @inlinable public static var preposition: Grammar { bit(16) }
  /// dat, omdat, als, terwijl ...
  @inlinable public static var subordinator: Grammar { bit(17) }
  /// en, maar, want, of, dus
  @inlinable public static var coordinator: Grammar { bit(18) }
  /// wie, wat, waar, hoe ...
  @inlinable public static var interrogative: Grammar { bit(19) }
  /// die, dat, wat, wie, waar-
  @inlinable public static var relative: Grammar { bit(20) }
  @inlinable public static var negation: Grammar { bit(21) }
  /// op, uit, aan ... as the parted half of a verb
  @inlinable public static var particle: Grammar { bit(22) }
  @inlinable public static var te: Grammar { bit(23) }
  @inlinable public static var om: Grammar { bit(24) }
  /// hè, hoor, zeg, nou: what hangs on a clause
  @inlinable public static var tag: Grammar { bit(25) }
  /// Adverbs that may stand anywhere in the middle field or fill the prefield.
  @inlinable public static var adverb: Grammar { bit(26) }
  @inlinable public static var er: Grammar { bit(27) }
  @inlinable public static var numeral: Grammar { bit(28) }
  /// jij, gij, jou, jouw: stressed second person
  @inlinable public static var stressed: Grammar { bit(29) }
  /// ge, gij, zijt, ni, ne keer: Flemish
  @inlinable public static var flemish: Grammar { bit(30) }
  /// u, uw
  @inlinable public static var polite: Grammar { bit(31) }
  @inlinable public static var jullie: Grammar { bit(32) }
  /// Adverbs of time.
  @inlinable public static var time: Grammar { bit(33) }
  /// zelf, elkaar and other words that close a noun phrase
  @inlinable public static var closing: Grammar { bit(34) }
  /// Adjectives and quantifiers before a noun: veel, weinig, meer, andere ...
  @inlinable public static var quantifier: Grammar { bit(35) }
  /// ja, nee, sorry, oké, hoi: stands outside the clause
  @inlinable public static var interjection: Grammar { bit(36) }
  /// als, dan after a comparative, zoals
  @inlinable public static var comparison: Grammar { bit(37) }
  /// A weekday, month or part of day.
  @inlinable public static var dateNoun: Grammar { bit(38) }
  /// Is in a closed list at all.
  @inlinable public static var listed: Grammar { bit(39) }
  /// ge, gij, gulder
  @inlinable public static var ge: Grammar { bit(40) }
  /// mij, me as a personal name substitute for mijn in chat
  @inlinable public static var wederkerigOnly: Grammar { bit(41) }
  /// Words that are nouns far more often than the verb form they look like.
  @inlinable public static var nounish: Grammar { bit(42) }
  /// Words that are adjectives or adverbs far more often than the verb form they look like.
  @inlinable public static var adjectiveish: Grammar { bit(43) }
  /// men, je: generic
  @inlinable public static var generic: Grammar { bit(44) }
  /// A waar-, daar-, hier-, er- adverb (waarop, daarmee).
  @inlinable public static var pronominalAdverb: Grammar { bit(45) }

  @inlinable public static var anySubject: Grammar {
    [
      .subjectIk, .subjectOther, .subjectWij, .subjectThird, .subjectThing, .subjectIndefinite,
    ]
  }
  @inlinable public static var personalSubject: Grammar { [.subjectIk, .subjectOther, .subjectWij, .subjectThird] }
  @inlinable public static var possessive: Grammar {
    [.possessiveIk, .possessiveOther, .possessiveWij, .possessiveThird]
  }
  @inlinable public static var secondPerson: Grammar { [.subjectOther, .objectOther, .possessiveOther] }
  @inlinable public static var firstPerson: Grammar { [.subjectIk, .objectIk, .possessiveIk] }
}

/// The closed classes as words, in folded spelling (lower case, straight apostrophe, no acute accents).
enum FunctionWords {
  static let table: [(Grammar, StaticString)] = [
    ([.subjectIk], "ik 'k k ikke kik ikzelf ondergetekende"),
    ([.subjectOther], "je jij u jullie ge gij ji jy gulder gullie gijle jijzelf jezelf uzelf jje"),
    ([.subjectWij], "wij we wijzelf"),
    ([.subjectThird], "hij zij ze ie hijzelf zijzelf"),
    ([.subjectThing], "het 't t dit dat da"),
    (
      [.subjectIndefinite],
      "men iemand niemand iedereen alles niets niks iets wie wat die deze dat dit da er allemaal allebei beiden sommigen ieder elk geen een ene andere anderen alleman"
    ),
    ([.generic], "men je"),
    ([.objectIk], "me mij mezelf mijzelf"),
    ([.objectOther], "je jou u jullie jezelf uzelf ulle ulder joe"),
    ([.objectWij], "ons onszelf"),
    ([.objectThird], "hem haar 'm hun hen ze 'r zich zichzelf henzelf"),
    ([.possessiveIk], "mijn m'n mijne mijnen mn"),
    ([.possessiveOther], "je jouw uw uwe uwen jullie jouwe jou ulle"),
    ([.possessiveWij], "ons onze onzen"),
    ([.possessiveThird], "zijn z'n haar hun d'r zn zijne"),
    ([.reflexive], "me mij je u zich ons mezelf jezelf uzelf zichzelf onszelf"),
    ([.stressed], "jij gij jou jouw jullie mij wij zij jijzelf"),
    ([.polite], "u uw uwe uzelf"),
    ([.jullie], "jullie"),
    ([.ge], "ge gij gulder gullie gijle"),
    (
      [.flemish],
      "ge gij gulder gullie gijle ulle ni nie nen ne den uwe uwen kik zulle zenne amai allee efkes precies goesting peinzen"
    ),
    (
      [.determiner],
      "de het 't een 'n ne nen den die dat deze dit geen gene elke elk ieder iedere welke welk zo'n zulke zulk sommige alle al beide enkele een ene diezelfde dezelfde hetzelfde datzelfde zon"
    ),
    (
      [.preposition],
      "in op aan van voor met bij naar door over om uit tot tegen onder tussen zonder tijdens na achter naast boven binnen buiten langs rond volgens vanaf vanuit sinds via per vanwege ondanks dankzij tegenover behalve richting omtrent wegens gedurende nabij halverwege te ten ter omstreeks"
    ),
    (
      [.subordinator],
      "dat da omdat als toen terwijl of hoewel wanneer nadat voordat zodat zodra totdat tot sinds aangezien doordat mits tenzij zolang indien ofschoon opdat alsof zoals naarmate nu eer voor vooraleer omda al hoezeer sedert alvorens ingeval vermits gezien doordat alhoewel naargelang"
    ),
    ([.coordinator], "en maar want of dus doch noch ofwel oftewel en/of"),
    (
      [.interrogative],
      "wie wat waar waarom hoe wanneer welke welk hoezo hoeveel waarvoor waarmee waarop waaraan waarover waarin waaruit waarbij waardoor waarheen waarvan waartegen waartoe waarnaar waarnaartoe wiens hoelang hoever wat's waarvandaan"
    ),
    (
      [.relative],
      "die dat wat wie waar waarvoor waarmee waarop waaraan waarover waarin waaruit waarbij waardoor waarheen waarvan waartegen waartoe waarnaar waaronder waarna waarom wiens hetgeen"
    ),
    (
      [.negation],
      "niet geen nooit niets niks niemand nergens nie ni noch amper nauwelijks gene geeneen nimmer nt nul zonder"
    ),
    (
      [.particle],
      "op uit aan af in toe voor terug over mee door binnen weg vast neer om tegen thuis na bij samen rond heen los open dicht klaar achter achteruit vooruit onder tegemoet deel plaats waar stil vrij goed schuil tekort teleur kapot kwijt langs mis dood klaar buiten boven omhoog omlaag naar voorbij verder uiteen bijeen tekeer gelijk groot leeg schoon vol wakker warm koud ineen opzij opnieuw weer teweeg tegemoet toneel tentoon vol achterna achterop voorop vooraf tussen rondom heen schoon duidelijk fijn gerust klem kwaad recht scheef stuk teniet terecht terneer tevoorschijn tewerk thuis toneel uiteen veilig verloren vreemd wel wijs zwart lief lang ga dank adem les piano gade kennis lucht hard tegen"
    ),
    ([.te], "te"),
    ([.om], "om"),
    ([.er], "er d'r daar hier"),
    (
      [.tag],
      "he hee hoor hor zeg nou toch nietwaar zulle zenne joh man meid kom zeker he hè hé jongen schat lieverd eh ok"
    ),
    (
      [.adverb],
      "niet nooit altijd vaak soms weer alweer nog al ook eens even effe ff wel toch maar dan nou nu gewoon eigenlijk echt heel erg zo te best misschien natuurlijk zeker vast gelukkig helaas helemaal bijna net pas meteen direct straks later eerst daarna vervolgens verder samen alleen graag liever zelfs juist vooral inderdaad blijkbaar kennelijk duidelijk eindelijk ineens opeens plotseling steeds telkens constant voortdurend meestal regelmatig zelden ooit tenminste minstens zomaar zelf ergens overal nergens hier daar er thuis buiten binnen boven beneden weg terug zo hoe dus immers namelijk althans evenwel echter toen daarom trouwens bovendien daarnaast ondertussen intussen tevergeefs expres opzettelijk bewust gerust rustig snel langzaam hard zacht lekker mooi fijn goed slecht ver dichtbij efkes seffens precies ne echt dikwijls langer nie ni niks helemaal enkel slechts alvast bijgevolg desnoods hopelijk eveneens evengoed waarschijnlijk vermoedelijk wellicht zowat ongeveer nogal tamelijk vrij ietwat behoorlijk eerlijk uiteindelijk tenslotte kortom sowieso desondanks niettemin toevallig onlangs laatst vroeger destijds tegenwoordig voorlopig zojuist zonet daarnet vanzelf amper nauwelijks kortgeleden allang onderhand inmiddels doodleuk sindsdien sedertdien voortaan intussentijd almaar alsmaar gaandeweg allicht heus zowaar nochtans tevens bovenal uitsluitend vooraf achteraf gelijktijdig anders alsnog hoofdzakelijk tijdelijk vrijwel nagenoeg grotendeels doorgaans aldus thans veelal weliswaar wederom merendeels andermaal allerminst geenszins aanvankelijk oorspronkelijk jaarlijks dagelijks wekelijks maandelijks geleidelijk momenteel onmiddellijk tegelijkertijd tegelijk overdag voornamelijk decennialang jarenlang evenmin nadien weldra terstond spoedig"
    ),
    (
      [.time],
      "gisteren eergisteren vandaag morgen overmorgen vanmorgen vanochtend vanmiddag vanavond vannacht gisteravond gisterochtend gistermiddag gisternacht gister morgenochtend morgenavond morgenmiddag nu straks later toen net zonet daarnet zojuist laatst onlangs vroeger destijds ooit soms altijd nooit vaak eerst daarna vervolgens tegenwoordig meestal vorige volgende afgelopen komende binnenkort voorheen eindelijk intussen inmiddels ondertussen 's zondags maandags"
    ),
    (
      [.dateNoun],
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december maandagochtend maandagmiddag maandagavond dinsdagochtend dinsdagmiddag dinsdagavond woensdagochtend woensdagmiddag woensdagavond donderdagochtend donderdagmiddag donderdagavond vrijdagochtend vrijdagmiddag vrijdagavond zaterdagochtend zaterdagmiddag zaterdagavond zondagochtend zondagmiddag zondagavond ochtend middag avond nacht week maand jaar dag uur weekend kerst pasen ma di wo do vr za zo"
    ),
    (
      [.numeral],
      "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend half halve anderhalf anderhalve zoveel zoveelste eerste tweede derde vierde vijfde laatste"
    ),
    (
      [.quantifier],
      "veel weinig meer minder genoeg meeste minste alle beide enkele andere ander verschillende zoveel hoeveel wat heel hele al eigen zelfde vorige volgende afgelopen komende eerste laatste enige hoe duizenden honderden tientallen miljoenen"
    ),
    ([.closing], "zelf elkaar mekaar allebei allemaal allen"),
    (
      [.interjection],
      "ja nee neen sorry oke ok hoi hallo dag hey hee ach och oh o ah he nou goh tja jawel jazeker pff pfff zucht mam pap mama papa schat lieverd lieve beste geachte dank bedankt merci dankjewel dankje alsjeblieft alstublieft amai allee bah hup kom tjonge jeetje"
    ),
    ([.comparison], "als dan zoals gelijk lijk"),
    (
      [.nounish],
      "werk vraag plan bel kus hoop feest reis stap slaap deel antwoord spel straf haat groet dank lach droom stem zorg zin tijd huis man bed eten leven weten begin einde slag val sport bad bezoek besluit beleid bestand bericht geval gevoel gedrag geloof gebruik gebed getal gezicht gesprek verhaal verschil vertrouwen verdriet verlies verband verzoek vertrek voordeel nadeel rest rand rij keuze klacht klap klas knop koop kook koek kop kost kraan kring krant kracht last lijst lijn loon markt maat mens moed nacht naam oor oog paar pak pas pijn plaats pleit post praat prijs raad ramp rook ruzie ruimte schuld schaap schaal schot sleutel slot smaak snoep spijt spoor spraak staf stoel stof stoot storm streek stuk taal tafel tak teken tip toon touw trap trouw uur vakantie veld vlek vlam voet vorm vriend vuil wal wand week weg wens wind winst woord zaak zon was man mens mensen dingen ding kant oma opa boek brood bos bak ban band bank dans bloed boom boot bouw brand breuk bril broek brug buik bus doel dorp draad druk duif dorst eet film fles fout geluid geld geluk glas gras grap greep griep groep grond hand hart hek helft hemd hoek hond hoofd hout huid huur jacht jas kaart kalf kamer kans kast kat keel kerk kin kist klank klei kleur klok knie koers koning kool korst kou kom kraag kruid kruis kus kust kwaal lam lamp land leed leer leger leiding lepel les lever lichaam lied liefde lijf lip lucht lust maag maal maan maand melk merk mes mist mode mond muis muur nek net nest neus noot oorlog oven paard pan park partij peer pen pers plan plant plas plein plek ploeg poort pot punt reden regel regen ring rok rol roos rug schaar school schoen schoot schrik sfeer sier slaap slager slang smart sneeuw sok soort spiegel spier staart stad stal stank start steen ster stijl straal straat straf stroom stuur taak tand tas teen tent thee titel toets top trein troost tuin vak vat verf vet vijand vinger vis vlag vlees vlucht voer vogel volk vorst vreugde vrede vrees vrouw vrucht vuur wacht wagen wang wapen water wet wijn wijze wiel wijk wolk wond wortel zak zand zang zee zeep zetel ziekte ziel zoen zomer zorg zout zus weken dagen maanden jaren uren boeken planten stukken delen plannen banen kanten tonen regels dingen handen voeten ogen oren armen benen schoenen sokken borden kosten zaken kleren spullen wegen muren deuren ramen bomen baas afspraken afspraak bericht app appje mail brief kantoor stap les baan jongen koper bedrijven been aanval aanvraag aandacht angst angsten apen balken ballen banden beelden bedden bedrijf berg bergen berichten beroep beroerte beurt bezwaren blikken boer boeren borst borsten boter botten brieven buurt cijfer deuk doek dokter emmer feesten fiets gat gebieden gedachten geur glimlach golf golven goten grens grenzen groenten gronden haast hemel hoed honger huishouden huizen hurken huwelijk inbraken indruk inhoud inkomen kaarten kader kansen kasten katten kelder kerken kisten kleuren klus knopen kramen krachten kroon kruiden kusten kwartier lasten leden leegte lengte lessen lijsten maten matten meubel modder moeder moeite munt munten neuzen nummer offerte omzet onderzoek oogst oordeel oppas opvang peuter podcast poten potten puzzel rechten rente rijst ruit ruiten saus schaamte schaduw scherm schilder scholen schulden schuur sloten sloot som spits spoed stapel stempel stoelen stok streken strepen strijd tanden tank tassen tocht tochten toetsen toeval troon tuinen uitgaven uitleg uitvaart velden verhalen verkoop verleden voorstel waarde winkel winter wonden zalen zinnen zorgen landen klachten stoffen punten gasten posten bussen"
    ),
    (
      [.adjectiveish],
      "open dicht kort lang stil boos lui druk vol warm koud moe gek lief vrij wild koel dun dik nat droog leeg ziek klaar los vast bekend recht scherp zuiver stijf slap slim zeker gelijk weer even zwart wit rood groen grijs hard zacht licht zwaar snel laat mis plat rijp rot ruim schoon scheef schuin sterk stom tevreden trots veilig verkeerd vermoeid vies vlug vroeg waar wijs zoet zuur zwak echt goed fijn juist mooi nieuw oud jong blind doof dood gezond gewoon best liever graag bezig leuk wakker jammer kapot vrolijk alleen open net af beu kwijt eens oneens dagelijks jaarlijks wekelijks maandelijks houten gouden zilveren stenen ijzeren"
    ),
  ]

  /// Words ending in these are adverbs that stand for a preposition and a thing.
  static let pronominalHeads: [StaticString] = ["waar", "daar", "hier", "er"]
}
