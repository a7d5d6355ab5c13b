/// What a phrase tells of the step that is taken.
enum Cue: UInt8, CaseIterable, Sendable {
  // The invitation
  case invite, announce, available, reluctant, decline, later
  // Stopping and going on
  case pause, resume, repeatRequest
  // The sender
  case share, childhood, request, confirm, correction, noMore
  // The receiver
  case reporting, mirror, check, more, summary, overview, validation, empathy, feelingCheck, guess
  // The end
  case thanks, roleSwitch, sameTopic, otherTopic
  // The appreciation dialogue
  case appreciateOther, appreciateDetail, appreciateEffect, appreciateShare, appreciateSelf
  // Leaving the sender's island
  case advice, defence, counterBlame, ownStory, judging, interrogation, yesBut, interpretation, slant

  var set: CueSet { CueSet(rawValue: 1 << UInt64(rawValue)) }

  /// Some phrases are only meant in a question, others only outside one.
  func fits(question: Bool) -> Bool {
    switch self {
    case .interrogation: question
    case .summary, .validation, .overview, .noMore, .confirm, .defence: !question
    default: true
    }
  }
}

/// The phrases of the dialogue, Dutch and Flemish.
enum Cues {
  static let book = CueBook([
    (
      .invite,
      """
      mijn eiland, mijn eilandje, in mijn wereld, naar mijn wereld, brug ~ komen, op bezoek ~ komen, op visite
      ik wil/zou/zal ~ graag ~ delen, ik wil/zou ook ~ delen, ik wil ~ delen over, ik wil/zou ~ iets ~ delen, iets met je ~ delen, iets delen, ik wil met je delen, wil/zou ik ~ graag ~ delen, wil/zou ik ~ met je delen
      graag ~ dialoog/waarderingsdialoog, wil/zou/kan/zullen ~ dialoog/waarderingsdialoog, dialoog met je, waarderingsdialoog met je, dialoog doen/voeren/aangaan
      heb je ~ ruimte/tijd/even/gaatje/kwartier/kwartiertje/uurtje/minuten/minuutjes, is dit/het/nu ~ goed/geschikt moment
      is er ~ ruimte/tijd, goed moment, schikt/past/lukt/gaat dat/het ~ nu, kan dat/het ~ nu, kan dat, past dat/het
      schikt dat/het, wil je ~ luisteren, zou je ~ luisteren, wil je ~ horen, wil je me ~ ontvangen
      ben/bent je ~ beschikbaar, sta/staat je ~ open, zie/ziet je het ~ zitten, mag/kan ik ~ delen/vertellen/uitnodigen
      mag ik je ~ iets, ik nodig je, nodig ik je, ben/bent je ~ bereid, kom/komt je ~ naar/bij, kan/wil/zou je ~ naar me luisteren
      ik wil/zou ~ iets ~ vertellen, ik wil/zou ~ graag ~ vertellen, ik wil/zou je ~ vertellen, ik wil/zou ~ bespreken, ik zou ~ met je praten
      er zit me iets, ik wil ~ met je praten, ik wil/zou ~ iets ~ voorleggen, wil je me ~ aanhoren, ik heb iets ~ hart
      zou/wil je ~ ontvanger, mag ik ~ zender, ik heb ~ bespreken, mag/kan/wil ik ~ bespreken
      """
    ),
    (
      .announce,
      """
      ik wil/zou het ~ hebben over, het ~ over hebben, ik wil ~ praten over, ik wil ~ met je praten, ik zou ~ willen praten
      ik wil ~ iets kwijt, ik wil ~ iets zeggen
      """
    ),
    (
      .available,
      """
      beschikbaar, ik kom, kom ik, ik wil ~ komen/luisteren/horen, ik luister, luister ik, ik heb ~ ruimte/tijd/minuten/kwartier/uur
      heb ik ~ ruimte/tijd, ja, graag, is goed, natuurlijk, tuurlijk, uiteraard, zeker, jazeker, jawel, vertel maar, zeg maar
      zeg het maar, kom maar, ga je gang, doe maar, oke, dat kan, kan zeker, prima, met plezier, sta ~ open, het past, past voor me
      ik ben er, ben ik er, helemaal bij je, akkoord, begin maar, steek ~ van wal, komaan, ik ben een en al oor, ben een en al oor
      """
    ),
    (
      .reluctant,
      """
      als het ~ moet, vooruit dan, vooruit maar, wat nu weer, wat is er nu, wat is er weer, wat nou, alweer, moet dat, nu weer
      als het ~ snel, maak het kort, hou het kort, schiet op, waar gaat het nu weer, misschien, hoezo, zeg het maar dan, daar gaan we
      als je ~ per se, het zal wel, zal wel moeten, pff, tja, mwah, ik kijk ~ voetbal, zucht, wat heb ik nu
      """
    ),
    (
      .decline,
      """
      nu niet, niet nu, niet de ruimte, geen ruimte, geen tijd, niet beschikbaar, niet echt beschikbaar, liever niet
      lukt ~ niet, past ~ niet, even niet, nee, komt ~ niet uit, niet goed uit, nog niet, nu even niet, te moe, te vol
      """
    ),
    (
      .later,
      """
      later, straks, strakjes, vanavond, morgen, morgenavond, zo meteen, zometeen, kom ~ terug, ander moment, over een uur
      over een half uur, na het eten, als de kinderen, overmorgen, dit weekend, over _ minuten, zondag, maandag, dinsdag, woensdag
      donderdag, vrijdag, zaterdag, vanmiddag, om _ uur, over een uurtje, na het werk
      """
    ),
    (
      .pause,
      """
      even tijd, momentje, een moment, ogenblik, ogenblikje, geef me ~ tijd, even ademen, even adem, adem ~ even, stop even
      wacht even, even stil, even pauze, even slikken, ik heb ~ even ~ nodig, even bijkomen, even landen, even wachten
      heb ~ tijd nodig, geef me even, even op adem, tijd nodig, minuutje
      """
    ),
    (
      .resume,
      """
      weer beschikbaar, weer bij je, ben er weer, ben ik er weer, ben terug, verder delen, weer ruimte, weer open
      terug beschikbaar, ik ben er terug, weer luisteren
      """
    ),
    (
      .repeatRequest,
      """
      kleiner stukje, kleinere stukjes, nog eens zeggen, nog een keer zeggen, nog eens herhalen, herhalen, herhaal, in stukjes
      langzamer, trager, korter, dat is veel, stukje voor stukje, te veel ineens, te lang voor me, stukje ~ minder
      nog een keer vertellen, kan je ~ nog een keer, kan je ~ nog eens, niet alles onthouden, kan ik niet onthouden
      """
    ),
    (
      .share,
      """
      wat ik ~ wil/wou delen, wat ik ~ met je delen, wat me dwarszit, wat me ~ dwarszit, wat me ~ bezighoudt, wat me ~ raakt
      waar ik ~ mee zit, toen je, ik voelde me, ik voel me, voelde ik me, voel ik me, ik had de neiging, op dat moment dacht ik
      het was ~ mijn idee, ik had het idee, ik denk op zo'n moment, ik was bang, waar ik ~ over wil hebben, ik werd
      """
    ),
    (
      .childhood,
      """
      doet ~ denken aan, mijn ~ jeugd, vroeger, als kind, toen ik klein, toen ik een jaar, lagere school, kindertijd, mijn kinderjaren
      """
    ),
    (
      .request,
      """
      mijn verzoek, mijn vraag aan je, zou je ~ willen, zou je ~ kunnen, wil je ~ deze/komende/volgende, zou het lukken
      zullen we ~ afspreken, kunnen we ~ afspreken, ik zou ~ fijn vinden als, ik zou ~ graag willen dat, ik zou ~ graag hebben dat
      zie/ziet je het zitten om, lukt het je om, ben/bent je bereid om, een verzoek, is het mogelijk, wat ik je ~ vragen, ik vraag je
      mag ik je vragen, mijn wens, wil je ~ elke/iedere/een/twee/drie, kan je ~ deze/komende/volgende, zou je ~ minuten
      """
    ),
    (
      .confirm,
      """
      ja, klopt, helemaal, precies, exact, inderdaad, juist, goed gehoord, goed begrepen, goed aangevoeld, goed samengevat
      zo is het, zo was het, zo voelt het, zo voelde het, dat is het, dat was het, jazeker, correct, absoluut, spot
      je hebt me ~ gehoord, je hebt me ~ begrepen, heb je ~ gehoord, heb je ~ begrepen, goed gespiegeld, heel goed, volledig
      hmhm, mhm, hm, mooi, tuurlijk, zeker
      """
    ),
    (
      .correction,
      """
      ontbreekt, niet helemaal, bijna, mist/mis ~ nog, er mist, iets mist, wat ik zei, ik zei, ik bedoel, ik bedoelde, nee ik
      net niet, niet precies, aanvulling, aanvullen, toevoegen, op een na, eigenlijk was het, meer als, eerder, niet alles
      bedoelde ik, bedoel ik, nee het, nee dat klopt niet, klopt niet, ja alleen, ja maar, niet juist, vergeten, wat nog
      alleen ~ nog, half
      """
    ),
    (
      .noMore,
      """
      dit was het, dat was het, dit is het, dat is het, dat was alles, dat is alles, dit was alles, dit is alles, niets meer
      niet meer, meer niet, meer is er niet, verder niets, verder niet, ik ben klaar, ben ik klaar, uitgepraat, uitverteld
      mijn verhaal, compleet, alles gezegd, alles verteld, alles gedeeld, is genoeg, is voldoende, voor nu, tot zover
      het is ~ leeg, het is zo goed, dat was 'm, er is niet meer, niets toe te voegen, zo is het genoeg, zo is het rond
      er is niets, meer ~ niet, verder ~ niets, er is ~ niets, er is ~ niet meer, daar blijft het bij, dat was ~ alles, dit is ~ alles, dat is wat ik, dit is wat ik, het is alles, alles wat ik, nu is het ~ op, daarmee is alles, dat was wat ik, dit was wat ik
      """
    ),
    (
      .reporting,
      """
      ik hoor je ~ zeggen/vertellen/delen/vragen, hoor ik je ~ zeggen/vertellen/delen/vragen, ik je ~ hoor zeggen/vertellen
      wat ik ~ hoor, als ik je ~ hoor, als ik je ~ begrijp, als ik je ~ versta, ik hoor dat, hoor ik dat, ik hoor ~ dat je
      je zegt, je zei, je vertelt, je vertelde, je deelt, je deelde, je geeft aan, je beschrijft, je noemt, zeg/zegt je, vertel/vertelt je
      je vraagt, vraag/vraagt je, je waardeert, waardeer/waardeert je, je apprecieert, ik hoor je ~ waardeert, eens kijken of ik je
      eens zien of ik je, zien of ik je, ik heb ~ gehoord dat, wat je ~ zegt, wat je ~ deelt, wat je ~ vertelt, wat je ~ wil delen
      je wil delen, ik versta dat, jouw verzoek is, je verzoek is, je wil zeggen, ik hoor, dan/dus/daarin/hier hoor ik, waar het je aan doet denken
      """
    ),
    (
      .mirror,
      """
      dus je, dus voor je, voor je is, voor je was, voelde je, voel je, het doet je ~ denken, en je, dus het, je voelde, je voelt
      je dacht, je denkt, je had, je was, je bent, je heb, je werd, je merkte, je wilde, je wil, je zag, je hoorde, je miste, je mist
      je hoopt, je hoopte, je vond, je vindt, je verlangt, je verlangde, je zou, je herinnert, je moest, je kan, je kon, je wist
      je ging, je bleef, je kreeg, je maakte, je zat, je stond, je lag, je liep, dacht je, was je, had je, wilde je, dus toen
      """
    ),
    (
      .check,
      """
      klopt dat, klopt het, klopt dit, klopt, heb ik je ~ gehoord/begrepen/aangevoeld/verstaan/gevoeld/samengevat/gespiegeld
      heb ik ~ goed/juist/volledig/zo ~ gehoord/begrepen/aangevoeld/verstaan/samengevat/gespiegeld/weergegeven/gevat
      heb ik ~ gehoord/begrepen/aangevoeld/verstaan/samengevat/gespiegeld, zeg ik ~ goed/zo/juist, is dat ~ juist/goed/zo/correct/het
      is dit ~ juist/goed/zo/correct/het, is het ~ juist/goed/zo/correct, is dat wat je, is dit wat je, zit ik ~ goed/juist/mis/dichtbij/warm
      begrijp ik ~ goed/je, hoor ik je ~ goed, goed gehoord, goed begrepen, goed aangevoeld, heb ik alles, mis ik ~ iets/nog
      ben ik ~ vergeten, ontbreekt er, raak ik, kom ik ~ buurt, voelde het zo, voelt het zo, voel ik je ~ aan, voel ik ~ goed
      is dat ~ woord, is dat ~ gevoel, past dat woord, past dat, is dat een goede, is dat een juiste, vat ik ~ goed, herken je
      mis ik iets, goed verstaan, juist gehoord, juist begrepen, juist aangevoeld, heb ik het zo, heb ik dat zo, is dat alles wat je zei
      was dat ~ juist/goed/zo, ben ik ~ volledig/compleet, spiegel ik, kloppen die woorden, klopt mijn, is dat zo, heb ik dat goed
      heb ik het goed, heb ik het juist, heb ik dat juist, zie ik dat ~ goed
      """
    ),
    (
      .more,
      """
      is er ~ meer, is daar ~ meer, nog meer, is er nog iets, is er nog, nog iets, wil je ~ vertellen/zeggen/delen/toevoegen/kwijt
      heb je ~ meer, vertel ~ verder, vertel ~ meer, ga ~ verder, ga ~ door, meer over, was dat alles, is dat alles, wil je ~ verder
      is er iets wat, is er iets dat, kan je ~ meer, zit er ~ meer, valt er ~ meer, is dat het, was dat het, komt er ~ meer, meer te
      """
    ),
    (
      .summary,
      """
      samengevat, samenvatten, samenvatting, samenvat, samenvattend, vat ~ samen, alles bij elkaar, alles samen, alles bijeen
      het geheel, in het kort, kort gezegd, alles ~ gehoord, hele verhaal, heel jouw verhaal, alles wat je ~ zei/gezegd/deelde/gedeeld/verteld
      als ik alles, rode draad, het hele plaatje
      """
    ),
    (
      .overview,
      """
      nu ik je ~ gehoord/hoor/begrepen/begrijp, nu ik dit ~ hoor/gehoord/weet, nu ik alles ~ gehoord/hoor/weet, nu ik ~ gehoord heb
      nu ik ~ heb gehoord, nu ik het ~ hoor/gehoord, nu ik naar je ~ geluisterd, nu ik jouw ~ ken/gehoord/hoor, nu ik zo
      nu ik je zo, als ik je zo
      """
    ),
    (
      .validation,
      """
      logisch, snap, begrijpelijk, te begrijpen, begrijp ~ dat, begrijp ~ waarom, begrijp het, begrijp je, begrijp ik
      niet gek dat, niet vreemd dat, niet raar dat, ik kan ~ volgen, ik kan ~ begrijpen, kan ik ~ begrijpen, heel normaal
      ik versta dat, ik versta ~ waarom, steek houden, houdt steek, geen wonder, klinkt logisch, maakt ~ begrijpelijk, ik kan ~ inkomen
      erin komen, kan ik ~ inkomen, erkennen, ik erken, volg ik
      """
    ),
    (
      .empathy,
      """
      ik denk dat het ~ voor je, denk ik dat het, ik denk dat het ~ moet voelen, ik denk dat je je, denk ik dat je je, ik denk dat dat
      kan me ~ voorstellen, me ~ voorstellen, stel me ~ voor, ik stel me, kan ik me ~ indenken, kan me ~ indenken, kan me ~ inbeelden, ik beeld me
      moet ~ voelen, moet ~ gevoeld, voor je ~ voelen/voelt/voelde/gevoeld ~ als, voelt/voelde/voelen ~ als voor je
      ik voel dat je, ik voel bij je, ik vermoed, vermoed ik, ik gok, gok ik, dat moet ~ zijn geweest, dat moet ~ geweest zijn
      het moet ~ zijn geweest, het moet ~ geweest zijn, zal ~ gevoeld hebben, inleef, invoel, inleven, invoelen, misschien voelde/voel/voelt je je
      moet je je ~ voelen, moet je je ~ gevoeld, dat je je ~ gevoeld moet, ik peins dat je je, ik zie dat het je
      als ik me ~ verplaats, in jouw schoenen, ik denk dat je ~ gevoeld
      """
    ),
    (
      .feelingCheck, "aangevoeld, aanvoel, voel ik je ~ aan, aan te voelen, past dat woord, past dat gevoel, het gevoel"
    ),
    (.guess, "ik denk dat, denk ik dat, ik voel dat, ik geloof dat, volgens me ~ voel/voelt/voelde"),
    (
      .thanks,
      """
      dank, dankje, dankjewel, dankuwel, bedankt, bedank, bedanken, bedankje, merci, mercikes, thanks, thx, dankbaar
      fijn dat je ~ luisterde/deelde/geluisterd/gedeeld/vertelde/verteld, ik waardeer ~ luisterde/deelde/geluisterd/gedeeld/openheid
      blij dat je ~ luisterde/deelde/geluisterd/gedeeld/vertelde/verteld, fijn dat ik dit, fijn dat je ~ luisteren
      """
    ),
    (
      .roleSwitch,
      """
      zullen/laten we ~ wisselen, wissel van, wissel nu, wisselen van, wisselen, wissel, rolwissel, rolwisseling, rollen ~ omgedraaid
      rollen ~ omdraaien, rollen ~ om, rollen ~ gewisseld, rollen ~ andersom, draaien we ~ om, nu andersom, switch, switchen, switchen we
      jouw beurt, mijn beurt, andere rol, nu wil ik ~ delen, nu ben ik ~ zender, nu ben je ~ zender, omgekeerde rollen, rollen omgekeerd
      we wisselen, draai ~ rollen, nu omgekeerd, beurtwissel, omdraaien, draaien we het om, we ~ ruilen, beurt aan je, nu is het aan je
      """
    ),
    (
      .sameTopic,
      """
      wat dit ~ met me, wat dat ~ met me, wat jouw verhaal, wat je verhaal, hetzelfde onderwerp, daarover, hierover, dit onderwerp
      zelfde onderwerp, wat er bij me, toen je dit, toen je dat, bij wat je ~ deelde, bij wat je ~ vertelde, wat je ~ deelde
      wat je ~ vertelde, wat ik hoorde, bij het luisteren, wat je net, hetzelfde, diezelfde, dezelfde, zelfde, die avond, dat moment, dit stuk
      die ochtend, die middag, ook over, bij me deed, met me deed, met me doet, toen ik je hoorde, wat het met me
      """
    ),
    (
      .otherTopic,
      """
      iets anders, iets heel anders, iets compleet anders, ander onderwerp, andere kwestie, nog iets anders, een andere zaak
      iets totaal anders, over iets anders
      """
    ),
    (
      .appreciateOther,
      """
      wat ik ~ van je ~ waardeer, wat ik ~ aan je ~ waardeer, wat ik ~ in je ~ waardeer, wat ik ~ apprecieer aan je, wat ik ~ aan je ~ apprecieer
      wat ik ~ van je ~ apprecieer, wat ik ~ waardeer aan je, wat ik ~ waardeer van je, ik waardeer ~ dat je, ik apprecieer ~ dat je
      wat ik ~ waardeer is dat je, ik waardeer aan je, ik waardeer je, wat ik ~ apprecieer is dat je
      wat ik ~ waardeer in je, ik waardeer ~ van je, waardeer ik ~ dat je, apprecieer ik ~ dat je
      """
    ),
    (
      .appreciateDetail,
      """
      daarin speciaal, speciaal waardeer, daarin ~ waardeer, vooral waardeer, daaraan ~ waardeer, daarin ~ apprecieer
      bijzonder ~ waardeer
      """
    ),
    (
      .appreciateEffect,
      "het effect, effect dat dit, als je dat doet, wat dat met me doet, dan voel ik, waar dat gevoel, dat geeft me, dit geeft me"
    ),
    (
      .appreciateShare,
      """
      heb meegemaakt, meegemaakt, heb ~ beleefd, wat ik ~ gedacht heb, wat ik ~ heb gedacht, en met je wil delen, met je wil delen
      wat ik ~ wil delen, wat ik ~ met je ~ delen
      """
    ),
    (
      .appreciateSelf,
      """
      van mezelf ~ waardeer, aan mezelf ~ waardeer, van mijn eigen ~ waardeer, waardeer ~ mezelf, waardeer ik ~ mezelf, in mezelf ~ waardeer
      aan mezelf ~ apprecieer, van mezelf ~ apprecieer, apprecieer ~ mezelf, over mezelf ~ waardeer
      """
    ),
    (
      .advice,
      """
      je zou ~ gewoon, je zou ~ eens, je zou beter, je zou ~ moeten, je zou ~ kunnen, zou je ~ niet beter, zou je ~ niet gewoon
      heb je ~ geprobeerd, heb je ~ al eens, heb je ~ aan gedacht, heb je ~ overwogen, als ik je was, in jouw plaats, in je plaats, waarom ga je niet
      waarom probeer je niet, waarom vraag je niet, waarom zeg je niet, waarom doe je niet, je moet ~ gewoon, je moet ~ eens, je moet het, je moet je
      je moet ~ niet, je moet ~ maar, je moet ~ meer, je moet ~ minder, je moet ~ vaker, je moet ~ leren, je moet dat, je moet die, je kan ~ toch
      je kan ~ beter, je kan ~ gewoon, je kan ~ ook, kan je ~ niet gewoon, kan je ~ niet beter, probeer ~ eens, probeer ~ gewoon, probeer het
      probeer ~ wat, misschien moet je, misschien kan je, mijn advies, ik zou ~ gewoon, ik zou ~ eens, ik zou ~ beter, ik zou ~ als ik je, doe dan
      laten we ~ gewoon, het beste kan je, dan moet je, dan kan je, dan zou je, moet je ~ gewoon, moet je ~ maar, moet je ~ eens
      beter ~ zou je, wat je ~ moet doen, wat je ~ kan doen, de oplossing, het is beter als je, je hoeft ~ maar, zet dan, vraag dan
      zeg dan, ga dan, neem dan, neem ~ eens, ga ~ eens, ik raad je, raad ik je, een tip, misschien helpt het als je, misschien is het beter
      misschien is het een idee, het zou ~ helpen als je, wat helpt is, daar moet je, overheen zijn, overheen komen, moeten we ~ gewoon, kan je ~ beter
      je doet er goed aan, het zou goed zijn als je, misschien zou je, volgende keer moet je, volgende keer kan je, bel ~ gewoon, zou ~ ik gewoon
      zou ~ beter kunnen, zou ~ eens kunnen, zou ~ eens moeten, een idee om, je had ~ kunnen, je had ~ moeten, had je ~ kunnen
      had je ~ moeten, had je maar, had dan, had je ~ gewoon
      """
    ),
    (
      .defence,
      """
      ik _ toch, bedoelde ik niet, bedoelde ik ~ niet zo, bedoelde ik ~ helemaal niet, niet zo bedoeld, niet zo gemeend, zo bedoelde ik, was niet mijn bedoeling, niet mijn bedoeling
      zo was het ~ niet, zo is het ~ niet, zo erg was, ik had het ~ druk, ik had ~ geen tijd, ik kon er niets aan, ik kon ~ niets aan doen, kan ik ook niets, daar kan ik niets
      dat was ~ grapje, het was ~ grapje, dat weet je ~ toch, dat is niet waar, dat is ~ niet waar, is niet waar, dat is ~ niet eerlijk, is niet eerlijk, dat heb ik nooit, dat heb ik ~ niet gezegd, dat heb ik ~ niet gedaan
      dat zei ik niet, dat deed ik niet, dat heb ik ~ wel gedaan, ik was ~ gewoon, ik deed ~ alleen, ik deed ~ gewoon, ik wilde ~ alleen, ik wil ~ alleen, ik deed toch, ik was toch
      ik heb toch, ik had toch, ik doe ~ mijn best, doe ik ~ mijn best, ik deed ~ mijn best, sorry maar, ik was ~ doodmoe, ik moest ~ werken, ik moest ~ overwerken, ik moest nu eenmaal
      dat ligt niet aan me, ligt niet aan me, mijn schuld niet, niet mijn schuld, ik heb ~ ook recht, ik mag toch, mag ik ~ even, ik werk ~ de hele, ik werk ~ hele dagen
      ik heb ~ gezegd dat ik, dat had ik ~ gezegd, dat had ik ~ verteld, ik heb nooit gezegd, ik kwam ~ gewoon, ik help ~ altijd, ik help toch, ik deed het ~ niet expres, niet expres
      het was maar, het waren maar, dat was maar, dat is zwaar overdreven, ik heb dat ~ nooit, ik doe dat ~ niet, ik doe ~ genoeg, ik doe al, ik wist ~ niet, wist ik ~ niet, ik was het ~ vergeten
      er stond file, mijn telefoon was leeg, batterij was leeg, kon niet anders, ik kon ~ niet weten, dat is niet zo, dat was niet zo, klopt helemaal niet, dat klopt niet, klopt niet
      """
    ),
    (
      .counterBlame,
      """
      je ook, je doet ~ ook, je deed ~ ook, je bent ~ ook, je was ~ ook, je zit ~ ook, je zat ~ ook, je heb ~ ook, je had ~ ook, je kan ~ ook, je zegt ~ ook
      en je dan, wie het zegt, je begon, je bent begonnen, bent je begonnen, je bent zelf, je doet ~ zelf, je deed ~ zelf, je heb ~ zelf, je zei ~ zelf, je was ~ zelf
      kijk ~ naar jezelf, kijk naar je eigen, jezelf ~ ook, alsof je ~ perfect, alsof je ~ nooit, alsof je ~ zo, dat doe je ~ ook, dat doe je zelf, dat zeg je ~ ook
      je bent degene die, je bent ~ die, jouw eigen schuld, je eigen schuld, moet je ~ zeggen, doe je ~ zelf, doe je toch ook, doe je ook, zit je ~ ook, bent je ~ ook
      je laat ~ toch ook, je komt ~ ook, je kwam ~ ook, je vergeet ~ ook, je vergat ~ ook, je kijkt ~ ook, je werkt ~ ook, je luistert ~ ook, je belt ~ ook, je ruimt ~ ook, je helpt ~ ook
      je helpt me ~ nooit, je doet ~ nooit, je zegt ~ nooit, dan moet je ~ niet, jouw moeder, net je moeder, net jouw moeder
      """
    ),
    (
      .ownStory,
      """
      dat heb ik ~ ook, heb ik ook, ik ook, ik heb ~ ook, ik had ~ ook, ik voelde me ~ ook, ik voel me ~ ook, ik ben ~ ook, ik was ~ ook, bij me ~ ook, voor me ~ ook
      ik herken dat, dat herken ik, herken ik ~ wel, ik herken het, dat doet me ~ denken, dat doet me aan, dat deed me ~ denken, mijn moeder ~ ook, mijn vader ~ ook, toen ik ~ klein was, toen ik ~ kind was, bij ons thuis, mijn baas
      ik vind ~ zelf, ik vind het ~ ook, vind ik ~ ook, zelf heb ik, zelf had ik, zelf was ik, zelf voel ik, zelf voelde ik, ik zelf, ik heb zelf, ik had zelf, ik maak ~ ook, ik maakte ~ ook, voelde ik me ~ ook
      ik kom ~ ook, ik krijg ~ ook, ik kreeg ~ ook, dat had ik ~ ook, had ik ook, wat dacht je van me, denk je dat ik, hoe denk je dat ik, en ik dan, ik dan, weet je hoe ik, ik was zelf
      """
    ),
    (
      .judging,
      """
      dat is ~ niet zo erg, is toch niet erg, is ~ niet erg, stel je niet aan, stel je ~ aan, goed van je, knap van je, goed zo, je overdrijft, overdrijf, overdreven, belachelijk, onzin, flauwekul, kinderachtig, slaat nergens op
      valt ~ wel mee, valt ~ best mee, valt ~ reuze mee, moet je tegen kunnen, te gevoelig, overgevoelig, zo gevoelig, doe niet zo, doe ~ niet zo moeilijk, zeur, zeuren, je zeurt, gezeur, drama, dramatisch, hysterisch, zielig
      aanstellerij, je stelt je aan, niet zo aantrekken, trek het je niet, niet aantrekken, maak je ~ niet druk, je maakt er, van een mug, wat een, niks aan de hand, niets aan de hand, zwaar aan tilt, til je ~ zwaar
      je snapt er niets, je begrijpt er niets, klets, nonsens, zever, zagen, je zaagt, wees niet zo, niet normaal, je bent ~ te, wat ben je, je reageert ~ te, er is niets mis, komt wel goed, het komt goed, niet waar om, je ziet het ~ verkeerd, dat zie je verkeerd
      dat is ~ geen reden, geen reden om, je hoeft ~ niet, dat is niets, is toch niets, egoistisch, wat overdreven, ik vind dat je, ik vind je, ik vind dat ~ niet
      dat is ~ onterecht, niet terecht, onredelijk, heel dapper van je, braaf, flink van je
      """
    ),
    (
      .interrogation,
      """
      waarom, hoezo, hoe kom je daarbij, hoe kom je erbij, wat had je dan, wat had ik dan, wat wil je dan, wat moet ik dan, wat moest ik dan, wat verwacht je, wanneer dan, wanneer heb ik, wanneer deed ik, hoe vaak, hoe bedoel je, wat heeft dat
      is dat mijn schuld, wat is daar mis, wat is daar erg, en wat deed je, wat deed je, wat heb je ~ gedaan, weet je dat ~ zeker, weet je zeker, sinds wanneer, met wie, en wie, wie zegt dat, heb je bewijs, vind je dat normaal, vind je dat ~ eerlijk, waarvoor
      had je dat niet, zei je dat ~ niet, en wanneer, welke dag, hoe laat
      """
    ),
    (
      .yesBut,
      "ja maar, jamaar, jaja maar, maar ik, maar je, oke maar, goed maar, snap het maar, klopt maar, allez"
    ),
    (
      .interpretation,
      """
      je bedoelt ~ eigenlijk, je bedoelt dus, eigenlijk bedoel je, bedoel je eigenlijk, eigenlijk zeg je, je zegt eigenlijk, eigenlijk vind je, eigenlijk wil je, je wil ~ eigenlijk, je wil ~ gewoon, je vindt ~ eigenlijk, je bent ~ eigenlijk
      dus je vindt me, je vindt me dus, dus ik ben ~ slechte, dus ik ben ~ weer, dus ik doe ~ weer, dus ik kan ~ nooit, dus ik deug, dus ik doe nooit, dus het is ~ mijn schuld, het is ~ weer mijn schuld, het ligt ~ weer aan me, dus het ligt ~ aan me, ligt dus aan me, je probeert ~ te zeggen
      ik denk dat je ~ bang, ik denk dat je ~ jaloers, je bent ~ jaloers, je bent gewoon, dat komt doordat je, dat komt omdat je, komt vast, dat komt door je, dat zegt iets over je, je projecteert, volgens me, eigenlijk gaat dit over, eigenlijk gaat het over, gaat het je ~ eigenlijk
      je wil me ~ controleren, je vertrouwt me ~ niet, dus je vertrouwt me, je wil dus dat ik, wat je ~ echt bedoelt, met andere woorden, je beschuldigt me, beschuldig je me, je valt me aan, je geeft me ~ schuld, dus alles is mijn schuld, dus ik ben een, dus ik ben de, je vindt me ~ slechte
      """
    ),
    (
      .slant,
      """
      je klaagt, klaag je, je zeurt, zeur je, je zanikt, je verwijt me, verwijt je me, je beweert, beweer je, zogenaamd, zogezegd, weer eens, zo nodig, je overdrijft, je stelt je aan, overdreven, kinderachtig, onterecht, onredelijk, ten onrechte, lichtgeraakt
      te gevoelig, overgevoelig, jaloers, hysterisch, dramatisch, aanstelt, natuurlijk weer, weer zo nodig, blijkbaar, kennelijk, je maakt er ~ drama, je maakt je ~ druk om, om niets, zonder reden, overstuur ~ om niets, moeilijk doet, moeilijk doen, je doet moeilijk, je verzint, verzonnen
      """
    ),
  ])
}
