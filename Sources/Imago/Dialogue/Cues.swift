internal import Dutch

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

/// The phrases of the dialogue, Dutch and Flemish, from `dialoog.txt`.
enum Cues {
  static let book = CueBook(LexiconFile.embedded("dialoog.txt"))

  /// What the sections of the lexicon hold.
  static let sections: [String: Cue] = [
    "uitnodiging": .invite,
    "aankondiging": .announce,
    "beschikbaar": .available,
    "aarzeling": .reluctant,
    "afwijzing": .decline,
    "ander-moment": .later,
    "pauze": .pause,
    "terug": .resume,
    "kleiner-stukje": .repeatRequest,
    "delen": .share,
    "jeugd": .childhood,
    "verzoek": .request,
    "bevestiging": .confirm,
    "aanvulling": .correction,
    "klaar": .noMore,
    "weergave": .reporting,
    "spiegel": .mirror,
    "check": .check,
    "meer": .more,
    "samenvatting": .summary,
    "overzicht": .overview,
    "erkenning": .validation,
    "invoelen": .empathy,
    "gevoelscheck": .feelingCheck,
    "vermoeden": .guess,
    "dank": .thanks,
    "wissel": .roleSwitch,
    "zelfde-onderwerp": .sameTopic,
    "ander-onderwerp": .otherTopic,
    "waardering-ander": .appreciateOther,
    "waardering-vooral": .appreciateDetail,
    "waardering-effect": .appreciateEffect,
    "waardering-delen": .appreciateShare,
    "waardering-zelf": .appreciateSelf,
    "advies": .advice,
    "verweer": .defence,
    "tegenverwijt": .counterBlame,
    "eigen-verhaal": .ownStory,
    "oordeel": .judging,
    "doorvragen": .interrogation,
    "ja-maar": .yesBut,
    "duiding": .interpretation,
    "kleuring": .slant,
  ]
}
