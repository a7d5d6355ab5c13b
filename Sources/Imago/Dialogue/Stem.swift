/// Words reduced so that `voelde`, `voelt` and `gevoeld` are one, to compare what was said with what was mirrored.
enum Stem {
  /// The stem of a word that carries content; nil for function words and for the words of the dialogue itself.
  static func content(_ word: String) -> String? {
    if empty.contains(word) { return nil }
    if word.utf8.count < 3 { return word.utf8.first.map { $0 < 0x3A } == true ? word : nil }
    let stem = stem(word)
    return empty.contains(stem) ? nil : stem
  }

  /// The stem of a word.
  static func stem(_ word: String) -> String {
    if let base = irregular[word] { return base }
    var letters = Array(word.utf8)
    if letters.count > 5, letters.starts(with: [0x67, 0x65]), let last = letters.last, last == 0x64 || last == 0x74 {
      letters.removeFirst(2)
    }
    func drop(_ suffix: String, least: Int) -> Bool {
      let tail = Array(suffix.utf8)
      guard letters.count - tail.count >= least, letters.suffix(tail.count).elementsEqual(tail) else { return false }
      letters.removeLast(tail.count)
      return true
    }
    for suffix in ["tjes", "tje", "jes", "je", "ten", "den", "te", "de", "en", "s", "e", "t", "d"] {
      if drop(suffix, least: 3) { break }
    }
    if letters.count > 2, letters[letters.count - 1] == letters[letters.count - 2] { letters.removeLast() }
    if letters.count > 3 {
      let vowels: [UInt8] = [0x61, 0x65, 0x6F, 0x75]
      let index = letters.count - 2
      if letters[index] == letters[index - 1], vowels.contains(letters[index]) { letters.remove(at: index) }
    }
    switch letters.last {
    case UInt8(ascii: "v"): letters[letters.count - 1] = UInt8(ascii: "f")
    case UInt8(ascii: "z"): letters[letters.count - 1] = UInt8(ascii: "s")
    default: break
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether two stems are one word or one is the start or the end of a compound with the other.
  static func agree(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    guard short.utf8.count >= 4 else { return false }
    return short.utf8.first == long.utf8.first && long.hasPrefix(short)
      || short.utf8.last == long.utf8.last && long.hasSuffix(short)
  }

  private static let irregular: [String: String] = {
    var table: [String: String] = [:]
    for line in [
      "loop liep liepen gelopen lopen loopt", "zit zat zaten gezeten zitten", "kom kwam kwamen gekomen komen komt",
      "ga ging gingen gegaan gaan gaat", "kijk keek keken gekeken", "roep riep riepen geroepen", "slaap sliep sliepen",
      "eet at aten gegeten eten", "drink dronk dronken gedronken", "schrijf schreef schreven geschreven schrijven",
      "blijf bleef bleven gebleven blijven", "vergeet vergat vergaten vergeten", "weet wist wisten geweten weten",
      "breng bracht brachten gebracht", "koop kocht kochten gekocht", "zoek zocht zochten gezocht",
      "lees las lazen gelezen",
      "geef gaf gaven gegeven geven", "neem nam namen genomen nemen", "sta stond stonden gestaan staan staat",
      "lig lag lagen gelegen liggen ligt", "hang hing hingen gehangen", "val viel vielen gevallen",
      "spreek sprak spraken",
      "begin begon begonnen", "rijd reed reden gereden rijden", "laat liet lieten gelaten laten", "trek trok trokken",
      "sluit sloot sloten gesloten", "sla sloeg sloegen geslagen slaan", "draag droeg droegen gedragen dragen",
      "zwijg zweeg zwegen gezwegen", "schrik schrok schrokken geschrokken", "help hielp hielpen geholpen",
      "zeg zei zeiden gezegd zeggen zegt", "vraag vroeg vroegen gevraagd vragen vraagt",
      "doe deed deden gedaan doen doet",
      "zie zag zagen gezien zien ziet", "wacht wachtte wachtten gewacht", "krijg kreeg kregen gekregen krijgen",
      "verlies verloor verloren", "zoen zoende", "was waste", "thuis thuiskwam thuiskomt", "antwoord antwoordde",
    ] {
      let forms = line.split(separator: " ").map(String.init)
      for form in forms { table[form] = forms[0] }
    }
    return table
  }()

  /// Function words, and the words that belong to the dialogue rather than to its topic.
  static let empty: Set<String> = Set(
    """
    de het een die dat dit deze ik je jij jou jouw ge gij u uw me mij mijn mijne hij zij ze hem haar hun we wij ons onze \
    jullie men er hier daar waar wat wie welk welke en of maar want dus toen als dan om te tot van voor met op in uit aan \
    bij naar over door na onder tegen zonder tijdens sinds vanaf af toe mee terug heen ook nog wel niet geen al zo heel \
    erg zeer veel meer meest iets niets niks alles alleen maar even eens weer toch nu net pas juist precies helemaal \
    goed graag fijn mooi is was waren ben bent zijn geweest wordt werd worden heb hebt heeft had hadden hebben gehad zal \
    zou zouden zullen kan kun kunt kon konden kunnen wil wilt wilde wilden willen mag moet moest moeten hoeft ja nee neen \
    klopt hoor hoorde horen gehoord zeg zegt zei zeggen gezegd vertel vertelt vertelde vertellen verteld deel deelt deelde \
    delen gedeeld dialoog eiland zender ontvanger luister luisteren luisterde geluisterd spiegel spiegelen begrepen \
    begrijp begrijpt begrijpen snap snapt logisch samengevat samenvatten samenvatting aangevoeld voel voelt voelde voelen \
    gevoeld gevoel idee indruk denk denkt dacht denken gedacht vind vindt vond vinden weet doet doe doen gedaan ging gaat \
    gaan komt komen kom beschikbaar ruimte dank dankje dankjewel bedankt bedanken bedank merci wat hoe waarom omdat \
    doordat terwijl nadat voordat zodat wanneer hetzelfde zelf mezelf jezelf mijzelf elkaar ander andere anders zonder \
    gewoon misschien eigenlijk best echt inderdaad oke ontbreekt aanvulling zulke zoals alsof liever daarom daardoor \
    daarmee daarin daaraan daarover ervan ervoor eraan erin erover waarop waarin waaraan hiervoor hierover soort manier \
    ding dingen keer moment goede blij wissel wisselen rol rollen beurt stukje woord woorden zin kom merk merkte merken \
    mede samen stem raakt raakte zit ligt staat maak maakt maakte waardeer waardeert waarderen apprecieer meegemaakt \
    verzoek vraag vraagt vragen stel stellen voorstellen begrijpelijk verder later straks zojuist gezien vandaag
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
