/// Words that name a feeling, to count them in the empathy of the receiver.
enum FeelingWords {
  /// Whether a folded word names a feeling; with `-e` and `-er` too.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    if word.hasSuffix("er"), words.contains(String(word.dropLast(2))) { return true }
    return word.hasSuffix("e") && words.contains(String(word.dropLast()))
  }

  private static let words: Set<String> = Set(
    """
    blij vrolijk opgewekt verheugd gelukkig dolblij voldaan tevreden content trots enthousiast blijgezind liefdevol teder warm \
    vertederd verliefd dichtbij verbonden geborgen gesteund gekoesterd gedragen welkom gezien begrepen gewaardeerd dankbaar \
    erkentelijk geraakt ontroerd bewogen rustig kalm ontspannen vredig opgelucht gerustgesteld bevrijd veilig vertrouwd \
    energiek levendig uitgerust speels nieuwsgierig geboeid verbaasd verwonderd verrast geinspireerd gemotiveerd moedig \
    hoopvol verlangend sterk vrij verdrietig bedroefd droevig treurig triest triestig mistroostig somber neerslachtig down bedrukt \
    melancholisch weemoedig ongelukkig ontroostbaar gebroken teleurgesteld ontgoocheld terneergeslagen moedeloos ontmoedigd \
    wanhopig leeg verloren heimwee spijt berouw bezwaard ellendig eenzaam alleen verlaten geisoleerd afgesneden ontheemd bang \
    angstig benauwd ongerust bezorgd nerveus zenuwachtig onzeker onrustig gespannen gejaagd gestrest opgejaagd paniekerig \
    paniek wantrouwig huiverig verlegen beklemd geschrokken verschoten ontsteld ontdaan overstuur verlamd verstijfd kwetsbaar \
    onveilig hulpeloos machteloos radeloos boos kwaad woedend razend woest nijdig pissig geergerd geirriteerd gefrustreerd \
    ontstemd verbolgen verontwaardigd gepikeerd prikkelbaar chagrijnig ongeduldig verbitterd jaloers afgunstig ambetant \
    opstandig furieus beschaamd gegeneerd opgelaten ongemakkelijk schuldig schaamte klein minderwaardig waardeloos walging \
    afkeer verward verbijsterd onthutst beduusd verdeeld twijfelend vervreemd verdoofd moe vermoeid uitgeput futloos doodop \
    uitgeblust overladen overbelast overprikkeld overweldigd zwaar gekwetst genegeerd afgewezen buitengesloten onzichtbaar \
    ongezien ongehoord miskend vernederd aangevallen overvraagd verraden verwaarloosd onbelangrijk angst verdriet boosheid \
    eenzaamheid machteloosheid woede pijn pijnlijk teleurstelling frustratie vreugde wanhoop gemis onmacht warmte rust \
    stress blijdschap trouw liefde leegte
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
