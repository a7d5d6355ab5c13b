package import Imago

/// What can be set in a configuration file, in an override for some paths and on the command line.
///
/// Nil means: not said here.
package struct Options: Equatable, Sendable {
  /// Rules to run.
  package var select: [String]?
  /// Rules not to run.
  package var ignore: [String]?
  /// Levels that take the place of a rule's own; nil inside switches a rule off.
  package var levels: [String: Level?] = [:]
  package var minimumLevel: Level?
  package var failOn: Level?
  package var sentenceLength: Limits?
  package var chunkWords: Limits?
  package var chunkSentences: Limits?
  /// Paths of the user's own lexicons.
  package var lexicons: [String]?
  /// Words and phrases that are never flagged.
  package var allow: [String]?
  package var role: Role?
  package var roles: [String: Role]?
  package var inputFormat: InputFormat?
  package var language: Language?

  /// Lengths from which `lengte` gives a hint or a warning.
  package struct Limits: Equatable, Sendable {
    package var hint: Int?
    package var warning: Int?

    package init(hint: Int? = nil, warning: Int? = nil) {
      self.hint = hint
      self.warning = warning
    }

    /// These limits, and others where they say more.
    fileprivate func overridden(by other: Limits?) -> Limits {
      Limits(hint: other?.hint ?? hint, warning: other?.warning ?? warning)
    }
  }

  package init() {}

  /// These options, with others on top; levels, roles and allowed words add up, the rest is replaced.
  package func overridden(by other: Options) -> Options {
    var options = self
    options.select = other.select ?? select
    options.ignore = other.ignore ?? ignore
    options.levels.merge(other.levels) { _, new in new }
    options.minimumLevel = other.minimumLevel ?? minimumLevel
    options.failOn = other.failOn ?? failOn
    options.sentenceLength = sentenceLength?.overridden(by: other.sentenceLength) ?? other.sentenceLength
    options.chunkWords = chunkWords?.overridden(by: other.chunkWords) ?? other.chunkWords
    options.chunkSentences = chunkSentences?.overridden(by: other.chunkSentences) ?? other.chunkSentences
    options.lexicons = other.lexicons ?? lexicons
    if let more = other.allow { options.allow = (allow ?? []) + more }
    options.role = other.role ?? role
    if let more = other.roles { options.roles = (roles ?? [:]).merging(more) { _, new in new } }
    options.inputFormat = other.inputFormat ?? inputFormat
    options.language = other.language ?? language
    return options
  }

  /// The linter's settings, without the contents of the lexicons, which are files.
  package var settings: Settings {
    var settings = Settings()
    settings.selected = select.map { Set($0) }
    settings.ignored = Set(ignore ?? [])
    settings.levels = levels
    settings.minimumLevel = minimumLevel ?? settings.minimumLevel
    settings.lengths.sentenceHint = sentenceLength?.hint ?? settings.lengths.sentenceHint
    settings.lengths.sentenceWarning = sentenceLength?.warning ?? settings.lengths.sentenceWarning
    settings.lengths.chunkWordsHint = chunkWords?.hint ?? settings.lengths.chunkWordsHint
    settings.lengths.chunkWordsWarning = chunkWords?.warning ?? settings.lengths.chunkWordsWarning
    settings.lengths.chunkSentencesHint = chunkSentences?.hint ?? settings.lengths.chunkSentencesHint
    settings.lengths.chunkSentencesWarning = chunkSentences?.warning ?? settings.lengths.chunkSentencesWarning
    settings.allowed = allow ?? []
    settings.role = role ?? settings.role
    settings.roles = roles ?? [:]
    settings.inputFormat = inputFormat ?? settings.inputFormat
    settings.language = language ?? settings.language
    return settings
  }
}

extension Role {
  /// The role with this name, in English as options have it or in Dutch.
  package init?(name: String) {
    switch name {
    case "sender", "zender": self = .sender
    case "receiver", "ontvanger": self = .receiver
    case "therapist", "therapeut": self = .therapist
    case "direction", "regie": self = .direction
    default: return nil
    }
  }

  /// The names by which a role can be given.
  package static let names = [
    "sender", "receiver", "therapist", "direction", "zender", "ontvanger", "therapeut", "regie",
  ]
}
