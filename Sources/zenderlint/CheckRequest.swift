import ArgumentParser
import Configuration
import Imago
import Reports

/// What a check is asked to do: the options of `Check` as plain values, so that it can be asked for without ArgumentParser.
struct CheckRequest: Equatable {
  var paths: [String] = []
  var text: String?
  var stdinFilename: String?
  var eachLine = false
  var format = "full"
  var outputFile: String?
  var linting = LintingChoices()
  var exclude: [String] = []
  var forceExclude = false
  var noIgnore = false
  var baseline: String?
  var writeBaseline = false
  var diff = false
  var fix = false
  var statistics = false
  var exitZero = false
  var color = "auto"
  var quiet = false
  var jobs: Int?
  var showConfig = false
  var showFiles = false
}

extension CheckRequest {
  /// What there is to check, and how many inputs at a time.
  private struct Preparation {
    var plan: CheckPlan
    var workers: Int
    var progress: Progress
    var format: any ReportFormat
  }

  /// Does what is asked; ends with the exit status. It runs where its caller does, since going elsewhere would start threads.
  nonisolated(nonsending) func run() async throws {
    guard let prepared = try prepare() else { return }
    let results =
      prepared.workers <= 1
      ? Checker.runAlone(prepared.plan, progress: prepared.progress)
      : await Checker.run(prepared.plan, workers: prepared.workers, progress: prepared.progress)
    prepared.progress.finish()
    try finish(results, prepared.format)
  }

  /// Everything up to the work itself, or nil when the command asks for something else, which is then done.
  private func prepare() throws -> Preparation? {
    let options = try linting.options()
    let format = try reportFormat()
    if let jobs, jobs < 1 { throw UsageError(message: "--jobs wil een getal vanaf 1") }
    if diff && fix { throw UsageError(message: "--diff en --fix gaan niet samen") }
    let workingFolder = System.workingFolder
    let choice = try linting.configurationChoice()
    guard let finder = try findInputs(Configurations(choice, workingFolder: workingFolder), workingFolder) else {
      try Console.write(ParserMessage.dutch(Zenderlint.helpMessage(for: Check.self)) + "\n")
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
    plan.remembers = writeBaseline
    // A report on a single text can go straight to standard output; of several, each waits for its turn.
    plan.keepsFiles = inputs.count == 1 && outputFile == nil && !writeBaseline && !diff && !fix && !statistics
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
    _ = try LintingChoices.value(color, "--color", ["auto", "always", "never"]) { $0 }
    style.colour = outputFile == nil ? Console.usesColour(color, System.standardOutput) : color == "always"
    if outputFile == nil, let width = System.terminalWidth(System.standardOutput) {
      style.width = min(max(width, 40), 100)
    }
    style.quiet = quiet
    let format = try LintingChoices.value(format, "--format", ReportFormats.names) {
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
  private func finish(_ results: [JobResult], _ format: any ReportFormat) throws {
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
    if let file = results.first?.file {
      return try format.report(on: file, summary) { try System.write($0, to: System.standardOutput) }
    }
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
