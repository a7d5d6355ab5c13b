import ArgumentParser
import Reports

/// Lints texts: what the command does when nothing else is asked.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bekijkt teksten en meldt wat als een verwijt kan landen.",
    discussion: """
      Een pad is een bestand, een map (met alles wat op .txt, .md, .markdown, .srt of .vtt eindigt) of - voor de \
      standaardinvoer. Zonder pad wordt gelezen wat er binnenkomt.
      """)

  @Argument(help: ArgumentHelp("Bestanden, mappen, of - voor de standaardinvoer.", valueName: "pad"))
  var paths: [String] = []

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("De tekst zelf, in plaats van een bestand.", valueName: "tekst"))
  var text: String?

  @Option(
    name: .long, help: ArgumentHelp("De bestandsnaam waar de standaardinvoer voor staat.", valueName: "naam"),
    completion: .file())
  var stdinFilename: String?

  @Flag(name: .long, help: "Elke regel is een bericht op zich.")
  var eachLine = false

  @Option(
    name: .long,
    help: ArgumentHelp("Hoe: \(ReportFormats.names.joined(separator: ", ")).", valueName: "vorm"),
    completion: .list(ReportFormats.names))
  var format = "full"

  @Option(name: .long, help: ArgumentHelp("Schrijf naar dit bestand.", valueName: "bestand"), completion: .file())
  var outputFile: String?

  @OptionGroup(title: "WAAROP GELET WORDT")
  var linting: LintingOptions

  @Option(name: .long, help: ArgumentHelp("Laat dit weg; patronen als in .gitignore.", valueName: "patroon"))
  var exclude: [String] = []

  @Flag(name: .long, help: "Laat ook weg wat met name genoemd is.")
  var forceExclude = false

  @Flag(name: .long, help: "Let niet op .gitignore, .ignore en .zenderlintignore.")
  var noIgnore = false

  @Option(
    name: .long, help: ArgumentHelp("Laat rusten wat hierin staat.", valueName: "bestand"), completion: .file())
  var baseline: String?

  @Flag(name: .long, help: "Schrijf alles wat er nu is op, om het te laten rusten (alleen vingerafdrukken).")
  var writeBaseline = false

  @Flag(name: .long, help: "Toon wat --fix zou veranderen.")
  var diff = false

  @Flag(name: .long, help: "Neem de herschrijvingen over die niets aan de betekenis veranderen.")
  var fix = false

  @Flag(name: .long, help: "Toon per regel hoe vaak hij iets vond.")
  var statistics = false

  @Flag(name: .long, help: "Afloop 0, ook als er iets gevonden is.")
  var exitZero = false

  @Option(
    name: .long, help: ArgumentHelp("Kleur: auto, always of never.", valueName: "wanneer"),
    completion: .list(["auto", "always", "never"]))
  var color = "auto"

  @Flag(name: .shortAndLong, help: "Alleen wat er gevonden is, geen samenvatting of mededelingen.")
  var quiet = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Zoveel bestanden tegelijk.", valueName: "aantal"))
  var jobs: Int?

  @Flag(name: .long, help: "Toon de instellingen voor het eerste bestand.")
  var showConfig = false

  @Flag(name: .long, help: "Toon welke bestanden bekeken worden.")
  var showFiles = false

  /// What the command line asks for.
  var request: CheckRequest {
    CheckRequest(
      paths: paths, text: text, stdinFilename: stdinFilename, eachLine: eachLine, format: format,
      outputFile: outputFile, linting: linting.choices, exclude: exclude, forceExclude: forceExclude,
      noIgnore: noIgnore, baseline: baseline, writeBaseline: writeBaseline, diff: diff, fix: fix,
      statistics: statistics, exitZero: exitZero, color: color, quiet: quiet, jobs: jobs, showConfig: showConfig,
      showFiles: showFiles)
  }

  func run() async throws { try await request.run() }
}
