import ArgumentParser
import Configuration
import Imago
import Reports

/// Shows what the linter sees in a text, without judging it.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Toont zinnen, woorden en zinsdelen zoals zenderlint ze ziet.")

  @Argument(help: ArgumentHelp("Bestanden, mappen, of - voor de standaardinvoer.", valueName: "pad"))
  var paths: [String] = []

  @Option(name: .long, help: ArgumentHelp("De tekst zelf, in plaats van een bestand.", valueName: "tekst"))
  var text: String?

  @Flag(name: .long, help: "Elke regel is een bericht op zich.")
  var eachLine = false

  @Option(
    name: .long, help: ArgumentHelp("Hoe: text of json.", valueName: "vorm"), completion: .list(["text", "json"]))
  var format = "text"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Zet elke regel, met --each-line, in een andere woordvolgorde: subordinate (bijzin, zonder dat) of main (hoofdzin).",
      valueName: "volgorde"),
    completion: .list(Recaster.orders))
  var recast: String?

  @Option(
    name: .long, help: ArgumentHelp("Kleur: auto, always of never.", valueName: "wanneer"),
    completion: .list(["auto", "always", "never"]))
  var color = "auto"

  @OptionGroup(title: "HOE GELEZEN WORDT")
  var linting: LintingOptions

  mutating func run() throws {
    let isJSON = try LintingChoices.value(format, "--format", ["text", "json"]) { $0 == "json" } ?? false
    _ = try LintingChoices.value(color, "--color", ["auto", "always", "never"]) { $0 }
    if let recast {
      let order = try LintingChoices.value(recast, "--recast", Recaster.orders) { $0 } ?? recast
      guard eachLine else { throw UsageError(message: "--recast gaat per regel: voeg --each-line toe") }
      if isJSON { throw UsageError(message: "--recast geeft regels, geen json") }
      return try recastLines(order)
    }
    guard let inputs = try inputs() else {
      try Console.write(ParserMessage.dutch(Zenderlint.helpMessage(for: Self.self)) + "\n")
      return
    }
    let commandLine = try linting.choices.options()
    var configurations = Configurations(try linting.choices.configurationChoice(), workingFolder: System.workingFolder)
    var inspectors: [(settings: Settings, inspector: Inspector)] = []
    var files: [AnalysisReport.File] = []
    var isComplete = true
    for input in inputs {
      do {
        let decoded = try input.read().text
        var settings = try settings(for: input, commandLine, &configurations)
        settings.eachLine = eachLine
        let known = inspectors.first { $0.settings == settings }?.inspector
        let inspector = known ?? Inspector(settings: settings)
        if known == nil { inspectors.append((settings, inspector)) }
        files.append(
          AnalysisReport.File(
            path: input.path, text: decoded.bytes, leading: decoded.leading,
            analysis: inspector.analyse(decoded.bytes, name: input.path)))
      } catch let failure as Input.Failure {
        Console.say("\(input.path): \(failure.reason)")
        isComplete = false
      }
    }
    if isJSON {
      try System.write(AnalysisReport.json(files), to: System.standardOutput)
    } else {
      let width = System.terminalWidth(System.standardOutput).map { min(max($0, 40), 100) } ?? 80
      let colour = Console.usesColour(color, System.standardOutput)
      try Console.write(AnalysisReport.text(files, width: width, colour: colour))
    }
    if !isComplete { throw ExitCode(2) }
  }

  /// What the configuration and the command line say of an input: who is who, how it is laid out.
  private func settings(
    for input: Input, _ commandLine: Options, _ configurations: inout Configurations
  ) throws -> Settings {
    do {
      let found = try configurations.configuration(for: input.folder)
      return CheckPlan.options(for: input, found, commandLine).settings
    } catch {
      throw UsageError(message: error.description)
    }
  }

  /// Prints every line in another order; an empty line where that cannot be done safely.
  private func recastLines(_ order: String) throws {
    guard let recaster = Recaster(order: order), let inputs = try inputs() else {
      try Console.write(ParserMessage.dutch(Zenderlint.helpMessage(for: Self.self)) + "\n")
      return
    }
    var isComplete = true
    for input in inputs {
      do {
        let text = String(decoding: try input.read().text.bytes, as: UTF8.self)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        for line in lines {
          let line = line.hasSuffix("\r") ? line.dropLast() : line
          try Console.write((recaster.recast(String(line)) ?? "") + "\n")
        }
      } catch let failure as Input.Failure {
        Console.say("\(input.path): \(failure.reason)")
        isComplete = false
      }
    }
    if !isComplete { throw ExitCode(2) }
  }

  /// The texts the command line asks for, or nil when there is nothing to read and help is more useful.
  private func inputs() throws -> [Input]? {
    let workingFolder = System.workingFolder
    var finder = InputFinder(
      InputFinder.Choices(), Configurations(.closest, workingFolder: workingFolder), workingFolder: workingFolder)
    if let text {
      if !paths.isEmpty { throw UsageError(message: "--text en een pad gaan niet samen") }
      finder.add(text: text)
    } else if paths.isEmpty {
      if System.isTerminal(System.standardInput) { return nil }
      finder.addStandardInput(name: nil)
    }
    for path in paths {
      if path == "-" { finder.addStandardInput(name: nil) } else { finder.add(path) }
    }
    return finder.inputs
  }
}
