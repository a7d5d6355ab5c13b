internal import Imago

extension ConfigurationFile {
  /// A configuration in which everything is explained and nothing is set: what `init` writes.
  package static let template = """
    # Instellingen van zenderlint voor deze map en alles eronder. Staat er dieper nog een .zenderlint.yml,
    # dan geldt daar alleen die. Haal het hekje weg voor wat je wilt instellen.

    # Alleen deze regels, of deze juist niet (zie `zenderlint rules`).
    # select: [absoluut, oordeel]
    # ignore: [lengte]

    # Een ander niveau voor een regel: hint (tip), warning (let op), error (fout) of off (uit).
    # levels:
    #   oordeel: warning
    #   lengte: off

    # Vanaf welk niveau iets getoond wordt, en vanaf welk niveau de afloop 1 is.
    # min-level: hint
    # fail-on: warning

    # Boven hoeveel woorden of zinnen `lengte` een tip geeft of “let op” zegt.
    # lengths:
    #   sentence: { hint: 25, warning: 40 }
    #   chunk-words: { hint: 60, warning: 120 }
    #   chunk-sentences: { hint: 5, warning: 10 }

    # Woorden en zinsdelen die nooit gemeld worden.
    # allow: [voor altijd]

    # Eigen woordenlijsten, gezien vanuit deze map.
    # lexicons: [woorden.txt]

    # Wie er spreekt in een tekst zonder namen, en in een dialoog.
    # role: sender
    # roles: { Anna: zender, Bram: ontvanger }

    # Hoe een tekst is opgemaakt: auto, text, markdown, script, subtitles of chat.
    # input-format: auto

    # De taal van de uitleg: nl of en.
    # language: nl

    # Bestanden die niet meedoen; schrijf patronen zoals in .gitignore.
    # exclude: [archief/]

    # Andere instellingen voor sommige bestanden.
    # overrides:
    #   - paths: ["dialogen/**"]
    #     input-format: script
    #     levels: { lengte: off }

    """

  /// Options as the configuration that would set them.
  package static func yaml(_ options: Options, exclude: [String]) -> String {
    let settings = options.settings
    var lines: [String] = []
    if let select = options.select { lines.append("select: \(list(select))") }
    lines.append("ignore: \(list(options.ignore ?? []))")
    if !options.levels.isEmpty {
      lines.append("levels:")
      for (rule, level) in options.levels.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(rule): \(level?.name ?? "off")")
      }
    }
    lines.append("min-level: \(settings.minimumLevel.name)")
    lines.append("fail-on: \((options.failOn ?? .warning).name)")
    let lengths = settings.lengths
    lines.append("lengths:")
    lines.append("  sentence: { hint: \(lengths.sentenceHint), warning: \(lengths.sentenceWarning) }")
    lines.append("  chunk-words: { hint: \(lengths.chunkWordsHint), warning: \(lengths.chunkWordsWarning) }")
    lines.append(
      "  chunk-sentences: { hint: \(lengths.chunkSentencesHint), warning: \(lengths.chunkSentencesWarning) }")
    lines.append("lexicons: \(list(options.lexicons ?? []))")
    lines.append("allow: \(list(settings.allowed))")
    lines.append("role: \(settings.role.rawValue)")
    if !settings.roles.isEmpty {
      lines.append("roles:")
      for (name, role) in settings.roles.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(quoted(name)): \(role.rawValue)")
      }
    }
    lines.append("input-format: \(settings.inputFormat.rawValue)")
    lines.append("language: \(settings.language.rawValue)")
    lines.append("exclude: \(list(exclude))")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ values: [String]) -> String { "[" + values.map(quoted).joined(separator: ", ") + "]" }

  /// A text in double quotes, with YAML's escapes.
  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        text += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
