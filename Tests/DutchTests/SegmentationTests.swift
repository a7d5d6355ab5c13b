import Testing

@testable import Dutch

/// Divides a text and gives its sentences.
private func sentences(_ text: String, _ lines: LineMode = .automatic) -> [String] {
  let bytes = Array(text.utf8)
  var segmentation = Segmentation()
  bytes.withUnsafeBufferPointer { Segmenter().segment($0, in: 0..<$0.count, lines: lines, into: &segmentation) }
  return segmentation.sentences.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
}

/// Divides a text and gives its words with a letter for their kind: `w`, `n`, `.`, `,`, `"` or `:`.
private func words(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var segmentation = Segmentation()
  bytes.withUnsafeBufferPointer { Segmenter().segment($0, in: 0..<$0.count, lines: .automatic, into: &segmentation) }
  return segmentation.words.map { word in
    let kind =
      switch word.kind {
      case .word: "w"
      case .number: "n"
      case .endMark: "."
      case .mark: ","
      case .quote: "\""
      case .emoji: ":"
      }
    return kind + String(decoding: bytes[word.range], as: UTF8.self)
  }
}

/// A row of a table of sentences: the text with `‖` where a sentence ends, which stands for nothing or white space.
private func expected(_ row: String) -> (text: String, sentences: [String]) {
  let parts = row.split(separator: "‖", omittingEmptySubsequences: false).map(String.init)
  let trimmed = parts.map { part in
    var scalars = Substring(part).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
  return (parts.joined(), trimmed)
}

@Suite("Sentences")
struct SentenceTests {
  @Test("end where the bar stands", arguments: rows)
  func divides(row: String) {
    let (text, wanted) = expected(row)
    #expect(sentences(text) == wanted, "\(row)")
  }

  static let rows = plain + abbreviations + quotations + chat + emoji + lineBreaks + wrapped

  static let plain = [
    "Jij luistert nooit.",
    "Ik ben boos. ‖Jij bent moe.",
    "Kom je? ‖Ik wacht!",
    "Kom je?! ‖Ik wacht.",
    "Wat!!! ‖Nee.",
    "Ik ben boos.‖Jij bent moe.",
    "ik ben boos.‖je bent moe",
    "Wat?‖Nee.",
    "Nee!‖Echt niet.",
    "Ik bedoel: jij kwam te laat; dat vond ik jammer.",
    "Het kost 3.50 euro. ‖Dat is veel.",
    "Het was 12.30 uur. ‖Toen kwam jij.",
    "In 2010. ‖Daarna niet meer.",
    "Ik wacht sinds 12 uur. ‖3 uur later kwam je.",
    "Ik ben ... boos.",
    "Ik zie ... ‖Ik voel me ... ‖Ik heb behoefte aan ...",
    "Ik zie … ‖Ik voel me …",
    "Ik weet het niet... misschien.",
    "Ik weet het niet... ‖Misschien.",
    "...en toen ging jij weg.",
    "... En toen ging jij weg.",
    "Ik voel me . . . als je weggaat.",
    "Ik ging weg (eindelijk!) en jij bleef.",
    "(Dat was gisteren.) ‖Nu is het anders.",
    "Dat was gisteren (zie boven). ‖Nu is het anders.",
    "Hij kwam. ‖(Eindelijk.) ‖Zij ging.",
    "Dit is **belangrijk!** ‖Denk eraan.",
    "Ik zag Éva. ‖Élise kwam later.",
    "Ik was boos. ‖Één keer maar.",
    "Ga je mee? ‖– Nee.",
    "Ik kom – misschien – later. ‖Wacht maar.",
    "Wat een dag!, zei ze.",
    "Mail naar jan.jansen@voorbeeld.nl. ‖Dank.",
    "Kijk op www.voorbeeld.nl. ‖Daar staat het.",
    "Kijk op https://voorbeeld.nl/a.b?c=d. ‖Daar staat het.",
    "Ik las het op nu.nl. ‖Het was waar.",
    "Wat?⁉️ ‖Nee.",
    "Ik dank U. ‖Tot ziens.",
    "Vraag het u. ‖Ik wacht.",
    "Dat was plan B. ‖Daarna kwam plan C.",
    "Eet vitamine C. ‖Dat helpt.",
    "1. Zeg wat je voelt.",
    "a. Zeg wat je voelt.",
    "Zender: Ik ben moe. ‖Jij bent er niet.",
  ]

  static let abbreviations = [
    "Ik ging naar dr. Jansen. ‖Hij hielp me.",
    "Dhr. en mevr. de Vries kwamen.",
    "Mevr. Bakker belde.",
    "Prof. dr. J.P. de Boer sprak.",
    "J. Jansen en P. de Vries kwamen. ‖Ik niet.",
    "Ik ken J.P. Balkenende.",
    "Ik ken J.P.Balkenende.",
    "Ik ben boos, d.w.z. teleurgesteld. ‖Snap je?",
    "Ik bedoel bijv. Anna. ‖Zij is er nooit.",
    "Ik bedoel bv. gisteren.",
    "Kom a.u.b. op tijd. ‖Ik wacht.",
    "Kom op tijd a.u.b. ‖Ik wacht.",
    "Borden, glazen enz. staan er nog.",
    "Borden, glazen enz. ‖Ik ruim alles op.",
    "Borden e.d. ‖Ik ruim alles op.",
    "Borden, glazen etc. (ook die van jou).",
    "Borden, glazen (kopjes enz.) ‖Ik ruim alles op.",
    "Op 5 jan. 2024 kwam je niet.",
    "Op 5 jan. ‖Toen kwam je niet.",
    "Ik zag Jan. ‖Hij zweeg.",
    "Om 20.00 u. was je er niet.",
    "Om 8 u. ‖Toen kwam je pas.",
    "Zie p. 3 en blz. 12.",
    "Zie nr. 5. ‖Dat is van mij.",
    "Zie art. 3.",
    "Dat is kunst. ‖Art is Engels.",
    "Ik bel i.v.m. Anna.",
    "Ik bel m.b.t. Anna. ‖Zij is ziek.",
    "I.p.v. boos werd ik stil.",
    "P.S. Ik hou van je.",
    "N.B. De sleutel ligt hier.",
    "Rond 330 v.Chr. was dat zo.",
    "Rond 330 v. Chr. ‖Dat was vroeger.",
    "Dat was ca. 5 euro.",
    "Vgl. Anna en o.a. Bram.",
    "De fam. Smit kwam jl. dinsdag.",
    "De firma Jansen B.V. ‖Zij bestaat nog.",
    "Z.s.m. reageren.",
    "De sp.a won.",
    "Ik zag ds. Visser en ir. Mulder.",
    "Ik heb geen zin meer etc... ‖Het is klaar.",
  ]

  static let quotations = [
    "\"Kom je?\" vroeg hij.",
    "\"Kom je?\" vroeg hij. ‖Ik zweeg.",
    "'Kom je?' vroeg hij. ‖Ik zweeg.",
    "“Kom je?” vroeg hij. ‖Ik zweeg.",
    "‘Kom je?’ vroeg hij. ‖Ik zweeg.",
    "„Kom je?” vroeg hij. ‖Ik zweeg.",
    "« Kom je? » vroeg hij. ‖Ik zweeg.",
    ",,Kom je?'' vroeg hij. ‖Ik zweeg.",
    "``Kom je?'' vroeg hij. ‖Ik zweeg.",
    "\"Kom je?\", vroeg hij.",
    "\"Weg!\" riep zij. ‖\"Nu!\"",
    "\"Ik ga. ‖Jij blijft.\" ‖Hij stond op.",
    "\"Ik ga. ‖Jij blijft,\" zei hij.",
    "Hij zei: \"Ik ga.\" ‖Zij zweeg.",
    "Hij zei: ,,Ik ga.'' ‖Zij zweeg.",
    "Hij zei iets. ‖,,Ik ga'', zei hij.",
    "Hij zei iets. ‖\"Ik ga\", zei hij.",
    "Hij zei iets. ‖'Ik ga', zei hij.",
    "Hij riep \"stop!\" en viel.",
    "hij riep \"stop!\" en viel",
    "\"nee!\" ‖ik schrok ervan",
    "\"hoe gaat het?\" ‖\"goed.\" ‖spreek je frans?",
    "Kom je? vroeg hij.",
    "Weg! riep Anna.",
    "Kom je? ‖Vroeg was het niet.",
    "Zij zei: \"Nee...\" en zweeg.",
    "\"Ja?\" ‖\"Nee.\"",
    "Hij zei 'ja'. ‖Zij niet.",
    "Lees \"Wat nu?\". ‖Het is goed.",
    "Lees \" Wat nu? \" eens. ‖Het is goed.",
  ]

  static let chat = [
    "ik ben boos. ‖jij luistert niet. ‖ik ga weg",
    "kom je nog? ‖ik wacht al een uur",
    "hou op! ‖ik wil dit niet",
    "ja... ik weet het niet",
    "ja.. ik weet het niet",
    "'s avonds ben je er niet. ‖'s ochtends ook niet.",
    "'s Avonds ben je er niet. ‖'s Ochtends ook niet.",
    "Ik weet het... ‖'s Avonds ben je moe.",
    "'t is klaar. ‖'k ga weg.",
    "Ik ben er niet. ‖'t Is klaar! ‖'t Was mooi.",
    "zo'n dag. ‖zo'n week.",
    "ik bedoel bijv. anna. ‖zij is er nooit.",
    "ik kom om 5 uur. ‖oke?",
    "boos.‖ik ga weg.‖doei",
    "ga je mee?‖nee",
    "ik ben boos.u bent laat.".replacing(".u", with: ".‖u"),
  ]

  static let emoji = [
    "Leuk! 😀 ‖Tot morgen.",
    "Leuk!😀 ‖Tot morgen.",
    "Ik mis je 😢 ‖Kom je?",
    "ik mis je 😢 kom je?",
    "Ik mis je. 😢❤️ ‖Kom je?",
    "Ik mis je :) ‖Kom je?",
    "ik mis je :) maar niet nu",
    "Kom je? :( ‖Ik wacht.",
    "Goed. 👩‍👩‍👧‍👦 ‖Tot straks.",
    "Fijn <3 ‖Tot straks.",
    "Haha xD ‖Tot straks.",
    "Kom je❓ ‖Ik wacht.",
    "Dank je 👍🏽. ‖Tot straks.",
  ]

  static let lineBreaks = [
    "ik ben boos\n‖jij luistert niet\n‖ik ga weg",
    "Ik ben boos\n‖Jij luistert niet",
    "Ik ben boos\r\n‖Jij luistert niet",
    "Ik ben boos\n\n‖jij luistert niet",
    "Ik ben boos\n \t\n‖jij luistert niet",
    "Ik ben boos\u{2029}‖jij luistert niet",
    "Zender: ik ben boos\n‖Ontvanger: ik hoor je",
    "- eerst dit\n‖- dan dat\n‖- en dan dit",
    "• eerst dit\n‖• dan dat",
    "* eerst dit\n‖* dan dat",
    "1. Eerst dit.\n‖2. Dan dat.",
    "1) eerst dit\n‖2) dan dat",
    "Hoi Anna,\n‖ik ben moe",
    "Ik mis je\n‖😢",
    "\n\n  Ik ben er.  \n\n",
    "Dit zijn mijn punten:\n‖- jij komt te laat\n‖- jij belt niet",
  ]

  static let wrapped = [
    "Ik vond het gisteren erg jammer dat je niet naar\nmij luisterde toen ik vertelde over mijn werk.",
    "Ik vond het gisteren erg jammer dat je niet naar mij\nluisterde. ‖Ik was moe.",
    "Ik sprak gisteren op het feest van onze buren nog met dr.\nJansen over mijn werk.",
    "Ik vond het gisteren op het feest zo jammer dat jij niet\nnaar mij luisterde toen ik je vertelde over wat ik met\n"
      + "Anna had besproken op de avond dat wij samen met de trein\nnaar huis gingen.",
    "Toen stelde hij mij de vraag: \"Kom je vanavond nog?\"\nvroeg hij, en ik zweeg.",
    "Ik vond het gisteren erg jammer dat je niet naar mij\nluisterde toen ik vertelde.\n‖Nu ben ik moe.",
    "[12/03/2024, 21:04:11] Anna: kom je vanavond nog? ‖ik wacht\n‖[12/03/2024, 21:05:00] Bram: ja hoor 😊",
    "12-03-2024 21:04 - Anna: kom je vanavond nog of niet\n‖12-03-2024 21:05 - Bram: ja hoor",
    "- ik vond het gisteren erg jammer dat je niet naar\n  mij luisterde\n‖- ik was moe",
    "Zender: Ik vond het gisteren jammer dat je niet naar\nmij luisterde.\n‖Ontvanger: Ik hoor je.",
    "ik vond het gisteren erg jammer dat je niet naar mij hebt\n‖geluisterd\n‖of wel",
    "Ik vind het zo fijn dat je er gisteren voor mij was\n‖Dat wilde ik je nog zeggen",
  ]

  @Test("are enough to count on") func hasManyRows() { #expect(Self.rows.count >= 120) }

  @Test("end at every line when each line is a unit")
  func everyLine() {
    let text = "Ik vond het gisteren erg jammer dat je niet naar\nmij luisterde."
    #expect(sentences(text, .everyLine).count == 2)
    #expect(sentences(text, .automatic).count == 1)
  }

  @Test("run on over single line breaks when lines are joined")
  func joined() {
    #expect(sentences("ik ben\nboos\n\njij niet", .joined) == ["ik ben\nboos", "jij niet"])
  }
}

@Suite("Words")
struct WordTests {
  @Test("are divided and named", arguments: rows)
  func divides(text: String, wanted: String) {
    #expect(words(text) == wanted.split(separator: " ").map(String.init), "\(text)")
  }

  static let rows: [(String, String)] = [
    ("Jij luistert nooit.", "wJij wluistert wnooit .."),
    ("zo'n dag", "wzo'n wdag"),
    ("zo’n dag", "wzo’n wdag"),
    ("zo‘n dag", "wzo‘n wdag"),
    ("zo´n dag", "wzo´n wdag"),
    ("zo`n dag", "wzo`n wdag"),
    ("auto's", "wauto's"),
    ("z'n m'n d'r", "wz'n wm'n wd'r"),
    ("'s avonds", "w's wavonds"),
    ("’s avonds", "w’s wavonds"),
    ("‘s avonds", "w‘s wavonds"),
    ("'t is 'k 'm 'n", "w't wis w'k w'm w'n"),
    ("'T Is", "w'T wIs"),
    ("'s-Gravenhage", "w's-Gravenhage"),
    ("'t-shirt", "w't-shirt"),
    ("'t'", "\"' wt \"'"),
    ("'ja'", "\"' wja \"'"),
    ("'tot ziens'", "\"' wtot wziens \"'"),
    ("Hans' boek", "wHans' wboek"),
    ("'dat was 'ns' boek", "\"' wdat wwas \"' wns \"' wboek"),
    ("in '68 ging", "win n'68 wging"),
    ("oud-collega", "woud-collega"),
    ("N-VA e-mail covid-19", "wN-VA we-mail wcovid-19"),
    ("50-jarige", "w50-jarige"),
    ("2010-2012", "n2010 ,- n2012"),
    ("ja - nee", "wja ,- wnee"),
    ("ja -- nee", "wja ,-- wnee"),
    ("ja – nee", "wja ,– wnee"),
    ("ja—nee", "wja ,— wnee"),
    ("voor- en nadelen", "wvoor- wen wnadelen"),
    ("oud\u{2011}collega", "woud\u{2011}collega"),
    ("kant-en-klaar.", "wkant-en-klaar .."),
    ("d.w.z. dat", "wd.w.z. wdat"),
    ("d.w.z dat", "wd.w.z wdat"),
    ("D.w.z. dat", "wD.w.z. wdat"),
    ("a.u.b.", "wa.u.b."),
    ("dr. Jansen", "wdr. wJansen"),
    ("dr.Jansen", "wdr. wJansen"),
    ("enz., etc.", "wenz. ,, wetc."),
    ("etc...", "wetc ...."),
    ("enz.?", "wenz. .?"),
    ("J.P. Smit", "wJ.P. wSmit"),
    ("J.P.Smit", "wJ.P. wSmit"),
    ("J. Smit", "wJ. wSmit"),
    ("boos.je", "wboos .. wje"),
    ("boos.Je", "wboos .. wJe"),
    ("boos.je.nee", "wboos .. wje .. wnee"),
    ("nu.nl", "wnu.nl"),
    ("www.nu.nl/a.", "wwww.nu.nl/a .."),
    ("https://nu.nl/a?b, ja", "whttps://nu.nl/a?b ,, wja"),
    ("(https://nu.nl/a_(b).html)", ",( whttps://nu.nl/a_(b).html ,)"),
    ("sp.a zo.x", "wsp.a wzo .. wx"),
    ("jan.p@nu.nl.", "wjan.p@nu.nl .."),
    ("12.30 21:04 1.000,50", "n12.30 n21:04 n1.000,50"),
    ("3e 2x", "w3e w2x"),
    ("1. ja", "n1 .. wja"),
    ("Wat?! Nee...", "wWat .?! wNee ...."),
    ("ja… nee", "wja .… wnee"),
    ("ja ... nee", "wja .... wnee"),
    ("Zender:ik", "wZender ,: wik"),
    ("👩‍👩‍👧‍👦👍🏽", ":👩‍👩‍👧‍👦 :👍🏽"),
    ("❤️ 🇳🇱 1️⃣", ":❤️ :🇳🇱 :1️⃣"),
    ("leuk😀", "wleuk :😀"),
    (":) ;-) :'( =)", "::) :;-) ::'( :=)"),
    ("xD XD :D :P <3", ":xD :XD ::D ::P :<3"),
    ("leuk:)", "wleuk ::)"),
    (":-))) ^^ -_- o_O", "::-))) :^^ :-_- :o_O"),
    ("Anna: (ja)", "wAnna ,: ,( wja ,)"),
    (",,ja''", "\",, wja \"''"),
    ("``ja''", "\"`` wja \"''"),
    ("«ja» “ja” „ja”", "\"« wja \"» \"“ wja \"” \"„ wja \"”"),
    ("_ja_ *nee*", ",_ wja ,_ ,* wnee ,*"),
    ("Ik voel me ___", "wIk wvoel wme ,___"),
    ("naïeve één", "wnaïeve wéén"),
    ("e\u{301}e\u{301}n", "we\u{301}e\u{301}n"),
    ("\u{FEFF}ja\u{A0}nee\u{200E}", "wja wnee\u{200E}"),
    ("ja\0nee", "wja wnee"),
    ("€ 5 10%", ",€ n5 n10 ,%"),
    ("en/of", "wen ,/ wof"),
    ("#stop @anna", ",# wstop ,@ wanna"),
    ("\t \r\n ", ""),
  ]

  @Test("are enough to count on") func hasManyRows() { #expect(Self.rows.count >= 60) }
}

@Suite("Segmentation")
struct SegmentationInvariantTests {
  private static let hostile: [String] = [
    String(repeating: "\n", count: 300_000), String(repeating: "\"", count: 10_000) + "ja?",
    String(repeating: "\u{301}", count: 100_000), String(repeating: "a.", count: 100_000),
    String(repeating: "a-", count: 100_000), String(repeating: "1:", count: 100_000),
    String(repeating: "o_", count: 100_000), String(repeating: "woord", count: 60_000),
    String(repeating: "é", count: 100_000), String(repeating: "👩‍👩‍👧", count: 10_000),
    String(repeating: "'s", count: 50_000),
    String(repeating: "boos.Je ", count: 30_000), String(repeating: ". (", count: 30_000), "\0\u{1}\u{7F}", "'", "-",
    ".", ":",
    "`", "´", "’", "a'", "a-", "a´", "d.w.z", "…", "@", "a@", "http://", "www.", "<", "_", "1:", "1-", "\r", "😀", "«",
  ]

  @Test("keeps words and sentences in order, apart and on scalar boundaries", arguments: hostile)
  func keepsOrder(text: String) {
    let bytes = Array(("x\n\n" + text).utf8)
    var segmentation = Segmentation()
    bytes.withUnsafeBufferPointer {
      Segmenter().segment($0, in: 3..<$0.count, lines: .automatic, into: &segmentation)
    }
    var end = 3
    for word in segmentation.words {
      guard word.start >= end, word.end > word.start, word.end <= bytes.count, bytes[word.start] & 0xC0 != 0x80,
        word.end == bytes.count || bytes[word.end] & 0xC0 != 0x80
      else {
        Issue.record("a word lies outside its place: \(word)")
        return
      }
      end = word.end
    }
    var next = 0
    for sentence in segmentation.sentences {
      guard sentence.words.lowerBound == next, !sentence.words.isEmpty,
        sentence.bytes.lowerBound == segmentation.words[next].start,
        sentence.bytes.upperBound == segmentation.words[sentence.words.upperBound - 1].end
      else {
        Issue.record("a sentence lies outside its place: \(sentence)")
        return
      }
      next = sentence.words.upperBound
    }
    #expect(next == segmentation.words.count)
  }

  @Test("appends, with offsets of the whole text")
  func appends() {
    let bytes = Array("Een. Twee.".utf8)
    var segmentation = Segmentation()
    let segmenter = Segmenter()
    bytes.withUnsafeBufferPointer {
      segmenter.segment($0, in: 0..<4, lines: .automatic, into: &segmentation)
      segmenter.segment($0, in: 5..<10, lines: .automatic, into: &segmentation)
    }
    #expect(
      segmentation.sentences == [SentenceSpan(bytes: 0..<4, words: 0..<2), SentenceSpan(bytes: 5..<10, words: 2..<4)])
  }

  @Test("divides a long text as it divides its parts")
  func survivesPieces() {
    let sentence = "Ik ken dr. Jansen, d.w.z. zo'n oud-collega 👩‍👩‍👧. "
    #expect(sentences(String(repeating: sentence, count: 2_000)).count == 2_000)
    #expect(Set(sentences(String(repeating: sentence, count: 2_000))).count == 1)
  }
}

@Suite("The lexicons of sentence ends")
struct BoundaryLexiconTests {
  @Test("are sorted and name each word once", arguments: ["afkortingen.txt", "zinsgrenzen.txt"])
  func isInNormalForm(name: String) {
    var keys: [String] = []
    BoundaryLexicon.forEachEntry(of: .embedded(name)) { key, _ in
      keys.append(String(decoding: key, as: UTF8.self).lowercased())
    }
    #expect(keys == Array(Set(keys)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "sort lexicons/\(name)")
  }
}
