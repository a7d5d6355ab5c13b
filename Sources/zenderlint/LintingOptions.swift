import ArgumentParser
import Configuration
import Imago

/// The options that say what to look for and how strictly; they go before the configuration.
struct LintingOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("Alleen deze regels, met komma's ertussen.", valueName: "regels"),
    completion: .list(AllRules.everything.map(\.id)))
  var select: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("Deze regels niet, met komma's ertussen.", valueName: "regels"),
    completion: .list(AllRules.everything.map(\.id)))
  var ignore: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("Toon vanaf dit niveau: hint, warning of error.", valueName: "niveau"),
    completion: .list(LintingChoices.levels))
  var minLevel: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Afloop 1 vanaf dit niveau: hint, warning (gewoonlijk) of error.", valueName: "niveau"),
    completion: .list(LintingChoices.levels))
  var failOn: String?

  @Option(
    name: .long, help: ArgumentHelp("Wie er spreekt in een tekst zonder namen: sender of receiver.", valueName: "rol"),
    completion: .list(["sender", "receiver"]))
  var role: String?

  @Option(name: .long, help: ArgumentHelp("Wie wie is: Anna=zender,Bram=ontvanger.", valueName: "namen"))
  var roles: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Hoe de tekst is opgemaakt: auto, text, markdown, script, subtitles of chat.", valueName: "vorm"),
    completion: .list(InputFormat.allCases.map(\.rawValue)))
  var inputFormat: String?

  @Option(
    name: .long, help: ArgumentHelp("De taal van de uitleg: nl of en.", valueName: "taal"),
    completion: .list(["nl", "en"]))
  var language: String?

  @Option(name: .long, help: ArgumentHelp("Gebruik deze configuratie.", valueName: "bestand"), completion: .file())
  var config: String?

  @Flag(name: .long, help: "Gebruik geen enkele configuratie.")
  var isolated = false

  /// What the command line chooses.
  var choices: LintingChoices {
    LintingChoices(
      select: select, ignore: ignore, minLevel: minLevel, failOn: failOn, role: role, roles: roles,
      inputFormat: inputFormat, language: language, config: config, isolated: isolated)
  }
}

/// What `LintingOptions` choose, as plain values.
struct LintingChoices: Equatable {
  var select: [String] = []
  var ignore: [String] = []
  var minLevel: String?
  var failOn: String?
  var role: String?
  var roles: [String] = []
  var inputFormat: String?
  var language: String?
  var config: String?
  var isolated = false

  /// The levels that can be chosen.
  static let levels = ["hint", "warning", "error"]

  /// What the command line says, checked.
  func options() throws -> Options {
    var options = Options()
    options.select = try RuleNames.list(select)
    options.ignore = try RuleNames.list(ignore)
    options.minimumLevel = try Self.value(minLevel, "--min-level", Self.levels, Level.init(name:))
    options.failOn = try Self.value(failOn, "--fail-on", Self.levels, Level.init(name:))
    options.role = try Self.value(role, "--role", Role.names, Role.init(name:))
    options.inputFormat = try Self.value(
      inputFormat, "--input-format", InputFormat.allCases.map(\.rawValue), InputFormat.init(rawValue:))
    options.language = try Self.value(language, "--language", ["nl", "en"], Language.init(rawValue:))
    if !roles.isEmpty { options.roles = try Self.roles(roles) }
    return options
  }

  /// Which configuration the command line asks for.
  func configurationChoice() throws -> Configurations.Choice {
    switch (config, isolated) {
    case (.some, true): throw UsageError(message: "--config en --isolated gaan niet samen")
    case (let path?, false): .file(path)
    case (nil, true): .isolated
    case (nil, false): .closest
    }
  }

  /// One of a number of words, or nil when the option was not given.
  static func value<Value>(
    _ written: String?, _ option: String, _ names: [String], _ value: (String) -> Value?
  ) throws -> Value? {
    guard let written else { return nil }
    if names.contains(written), let value = value(written) { return value }
    let hint = nearestName(to: written, in: names).map { "bedoelde je “\($0)”?" }
    throw UsageError(
      message: "\(option) kent “\(written)” niet; \(hint ?? "kies uit \(names.joined(separator: ", "))")")
  }

  /// Names and their roles: `Anna=zender,Bram=ontvanger`.
  private static func roles(_ values: [String]) throws -> [String: Role] {
    var roles: [String: Role] = [:]
    for pair in values.flatMap({ $0.split(separator: ",") }) {
      let parts = pair.split(separator: "=", maxSplits: 1).map(RuleNames.trimmed)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw UsageError(message: "--roles wil Naam=rol, niet “\(pair)”")
      }
      roles[parts[0]] = try value(parts[1], "--roles", Role.names, Role.init(name:))
    }
    return roles
  }
}
