import ArgumentParser
import Configuration
import Imago
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

  /// What there is to check, and how many inputs at a time.
  struct Preparation {
    var plan: CheckPlan
    var workers: Int
    var progress: Progress
    var format: any ReportFormat
  }

  mutating func run() async throws {
    guard let prepared = try prepare() else { return }
    let results =
      prepared.workers <= 1
      ? Checker.runAlone(prepared.plan, progress: prepared.progress)
      : await Checker.run(prepared.plan, workers: prepared.workers, progress: prepared.progress)
    prepared.progress.finish()
    try finish(results, prepared.format)
  }

  /// Everything up to the work itself, or nil when the command asks for something else, which is then done.
  func prepare() throws -> Preparation? {
    let options = try linting.options()
    let format = try reportFormat()
    if let jobs, jobs < 1 { throw UsageError(message: "--jobs wil een getal vanaf 1") }
    if diff && fix { throw UsageError(message: "--diff en --fix gaan niet samen") }
    let workingFolder = System.workingFolder
    let choice = try linting.configurationChoice()
    guard let finder = try findInputs(Configurations(choice, workingFolder: workingFolder), workingFolder) else {
      try Console.write(ParserMessage.dutch(Zenderlint.helpMessage(for: Self.self)) + "\n")
      return nil
    }
    let inputs = finder.inputs
    if showFiles {
      try listFiles(inputs)
      return nil
    }
    if let outputFile, inputs.contains(where: { $0.isFile(outputFile) }) {
      throw UsageError(message: "\(outputFile): is een van de teksten zelf; neem voor het verslag een andere naam")
    }
    if showConfig {
      try listSettings(inputs.first, options, finder, workingFolder)
      return nil
    }
    if !quiet {
      for path in finder.empty {
        let endings = InputFinder.extensions.map { "." + $0 }.joined(separator: " ")
        Console.say("\(path): geen teksten gevonden (\(endings))")
      }
    }
    var configurations = finder.configurations
    var plan = CheckPlan(inputs, &configurations, commandLine: options, format: format) { settings in
      settings.eachLine = eachLine
    }
    plan.fixing = fix ? .apply : diff ? .diff : .none
    if let baseline, !writeBaseline { plan.known = try Baseline(readingFrom: baseline).fingerprints }
    let progress = Progress(total: inputs.count, isOn: !quiet && System.isTerminal(System.standardError))
    return Preparation(
      plan: plan, workers: min(jobs ?? System.processors, inputs.count), progress: progress, format: format)
  }

  /// The inputs the command line asks for, or nil when there is nothing to read and help is more useful.
  private func findInputs(_ configurations: Configurations, _ workingFolder: String) throws -> InputFinder? {
    var choices = InputFinder.Choices()
    choices.exclude = exclude
    choices.forceExclude = forceExclude
    choices.respectsIgnoreFiles = !noIgnore
    var finder = InputFinder(choices, configurations, workingFolder: workingFolder)
    if let text {
      if !paths.isEmpty { throw UsageError(message: "--text en een pad gaan niet samen") }
      finder.add(text: text)
    } else if paths.isEmpty {
      if showFiles || showConfig {
        finder.add(".")
      } else if stdinFilename == nil, System.isTerminal(System.standardInput) {
        return nil
      } else {
        finder.addStandardInput(name: stdinFilename)
      }
    }
    for path in paths {
      if path == "-" { finder.addStandardInput(name: stdinFilename) } else { finder.add(path) }
    }
    return finder
  }

  /// The format asked for, in the style of where it goes.
  private func reportFormat() throws -> any ReportFormat {
    var style = ReportStyle()
    _ = try LintingOptions.value(color, "--color", ["auto", "always", "never"]) { $0 }
    style.colour = outputFile == nil ? Console.usesColour(color, System.standardOutput) : color == "always"
    if outputFile == nil, let width = System.terminalWidth(System.standardOutput) {
      style.width = min(max(width, 40), 100)
    }
    style.quiet = quiet
    let format = try LintingOptions.value(format, "--format", ReportFormats.names) {
      ReportFormats.named($0, style: style)
    }
    return format ?? JSONReport()
  }

  /// Prints the paths of the inputs.
  private func listFiles(_ inputs: [Input]) throws {
    var text = ""
    var isComplete = true
    for input in inputs {
      if case .unreadable(let reason) = input.source {
        Console.say("\(input.path): \(reason)")
        isComplete = false
      } else {
        text += input.path + "\n"
      }
    }
    try Console.write(text)
    if !isComplete { throw ExitCode(2) }
  }

  /// Prints the settings for an input, as a configuration that would set them.
  private func listSettings(
    _ input: Input?, _ commandLine: Options, _ finder: InputFinder, _ workingFolder: String
  ) throws {
    var configurations = finder.configurations
    let input = input ?? Input(path: "-", names: Path.names("-", in: workingFolder), source: .standardInput)
    do {
      let found = try configurations.configuration(for: input.folder)
      let options = CheckPlan.options(for: input, found, commandLine)
      let origin = found.map { "uit \($0.file.path)" } ?? "zonder configuratie"
      let excluded = (found?.file.exclude ?? []) + exclude
      try Console.write(
        "# Instellingen voor \(input.path), \(origin)\n" + ConfigurationFile.yaml(options, exclude: excluded))
    } catch let error as ConfigurationError {
      throw UsageError(message: error.description)
    }
  }

  /// Writes what there is to write and ends with the exit status.
  func finish(_ results: [JobResult], _ format: any ReportFormat) throws {
    var summary = RunSummary()
    var complaints: Set<String> = []
    for result in results {
      summary.add(result.summary)
      if let complaint = result.complaint, complaints.insert(complaint).inserted { Console.say(complaint) }
    }
    if writeBaseline {
      let path = baseline ?? Baseline.defaultName
      let written = Baseline(results.flatMap(\.fingerprints))
      try written.write(to: path)
      if !quiet { Console.say("\(path): \(written.fingerprints.count) vingerafdrukken bewaard") }
    } else {
      try writeReport(results, summary, format)
    }
    let isFailing = !writeBaseline && !exitZero && results.contains(where: \.isFailing)
    if !summary.failures.isEmpty { throw ExitCode(2) }
    if isFailing { throw ExitCode(1) }
  }

  /// Writes the report, or what stands in its place.
  private func writeReport(_ results: [JobResult], _ summary: RunSummary, _ format: any ReportFormat) throws {
    let isForPeople = format.name == "full" || format.name == "concise"
    let table = statistics ? Array(StatisticsTable.text(summary).utf8) : []
    let report: [[UInt8]]
    if diff {
      report = results.map(\.chunk)
    } else if statistics, isForPeople {
      report = [table]
    } else {
      report = format.pieces(results.map(\.chunk), summary)
      if statistics { try System.write(table, to: System.standardError) }
    }
    let fixes = results.reduce(0) { $0 + $1.fixes }
    if fix, fixes > 0, !quiet {
      Console.say(fixes == 1 ? "1 herschrijving overgenomen" : "\(fixes) herschrijvingen overgenomen")
    }
    // After --fix standard output is for the text that came from standard input.
    let fixedInputs = results.compactMap(\.fixedInput)
    for text in fixedInputs { try System.write(text, to: System.standardOutput) }
    guard let outputFile else {
      for piece in report {
        try System.write(piece, to: fixedInputs.isEmpty ? System.standardOutput : System.standardError)
      }
      return
    }
    do {
      try FileWriter.write(type(of: format).joined(report), to: outputFile)
    } catch {
      throw UsageError(message: "\(outputFile): \(error.reason)")
    }
  }
}
