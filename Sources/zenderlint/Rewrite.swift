import ArgumentParser
import Configuration
import Imago
import Reports

/// Prints a draft as it may be said better.
struct Rewrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Herschrijft een tekst: de beste herschrijving van elke zin die er een nodig heeft.",
    discussion: """
      Alles wat geen herschrijving nodig heeft, blijft byte voor byte zoals het is; zo is het ook een filter voor een \
      editor. Tussen [rechte haken] staat wat alleen jij weet. Met --interactive loop je de zinnen langs: je kiest, vult \
      in, schrijft zelf of slaat over.
      """)

  @Argument(help: ArgumentHelp("Een bestand, of - voor de standaardinvoer.", valueName: "pad"))
  var path: String?

  @Option(
    name: .long, help: ArgumentHelp("De bestandsnaam waar de standaardinvoer voor staat.", valueName: "naam"),
    completion: .file())
  var stdinFilename: String?

  @Flag(name: .long, help: "Elke regel is een bericht op zich.")
  var eachLine = false

  @Flag(name: .long, help: "Toon wat er zou veranderen.")
  var diff = false

  @Flag(name: .long, help: "Toon van elke zin alle herschrijvingen.")
  var all = false

  @Flag(name: .shortAndLong, help: "Loop de zinnen een voor een langs.")
  var interactive = false

  @Option(name: .long, help: ArgumentHelp("Schrijf naar dit bestand.", valueName: "bestand"), completion: .file())
  var outputFile: String?

  @OptionGroup(title: "WAAROP GELET WORDT")
  var linting: LintingOptions

  mutating func run() throws {
    if [diff, all, interactive].count(where: { $0 }) > 1 {
      throw UsageError(message: "kies een van --diff, --all en --interactive")
    }
    guard let input = input() else {
      try Console.write(ParserMessage.dutch(Zenderlint.helpMessage(for: Self.self)) + "\n")
      return
    }
    let linter = try linter(for: input)
    let (original, decoded) = try read(input)
    let text = decoded.bytes
    if all {
      return try write(Array(Alternatives.text(text, linter.check(text, name: input.path), path: input.path).utf8))
    }
    let rewritten: [UInt8]
    if interactive {
      var walk = try RewriteWalk(readsTerminal: input.isStandardInput)
      rewritten = try walk.run(text, linter.check(text, name: input.path))
    } else {
      rewritten = Redraft.best(text) { linter.check($0, name: input.path) }
    }
    if diff { return try write(UnifiedDiff.between(text, rewritten, path: input.path)) }
    let result = rewritten == text ? original : DecodedText.encode(rewritten, as: decoded.encoding)
    let isDraft = outputFile.map(input.isFile) ?? false
    try write(result, expecting: isDraft ? .contents(original) : .anything)
  }

  /// The draft the command line asks for, or nil when there is nothing to read and help is more useful.
  private func input() -> Input? {
    let workingFolder = System.workingFolder
    var finder = InputFinder(
      InputFinder.Choices(), Configurations(.isolated, workingFolder: workingFolder), workingFolder: workingFolder)
    if let path, path != "-" {
      return Input(path: path, names: Path.names(path, in: workingFolder), source: .file)
    }
    if path == nil, stdinFilename == nil, System.isTerminal(System.standardInput) { return nil }
    finder.addStandardInput(name: stdinFilename)
    return finder.inputs.first
  }

  /// A linter with the settings that hold for the draft.
  private func linter(for input: Input) throws -> Linter {
    var configurations = Configurations(try linting.choices.configurationChoice(), workingFolder: System.workingFolder)
    let plan = CheckPlan([input], &configurations, commandLine: try linting.choices.options(), format: JSONReport()) {
      settings in
      settings.eachLine = eachLine
    }
    if case .failure(let failure) = plan.jobs[0].settings { throw UsageError(message: failure.message) }
    return try Linter(settings: plan.settings[0])
  }

  private func read(_ input: Input) throws -> (file: [UInt8], text: DecodedText) {
    do {
      return try input.read()
    } catch {
      throw UsageError(message: "\(input.path): \(error.reason)")
    }
  }

  /// Writes the result to where it goes, a file in one step.
  ///
  /// Where that fails the result goes to standard output: somebody may have spent an evening on it.
  private func write(_ bytes: [UInt8], expecting expectation: FileWriter.Expectation = .anything) throws {
    guard let outputFile else {
      try System.write(bytes, to: System.standardOutput)
      return
    }
    do {
      try FileWriter.write(bytes, to: outputFile, expecting: expectation)
    } catch {
      try System.write(bytes, to: System.standardOutput)
      throw UsageError(message: "\(outputFile): \(error.reason)")
    }
  }
}

/// All rewrites of a draft, for reading.
enum Alternatives {
  /// Every sentence that has any, with its place and what may be said in its stead.
  static func text(_ draft: [UInt8], _ report: Report, path: String) -> String {
    let lines = LineIndex(draft)
    var text = ""
    for place in Redraft.places(report) {
      let start = lines.position(at: place.range.lowerBound)
      let name = path == "-" ? "invoer" : TerminalText.clean(path)
      text +=
        "\(name):\(start.line):\(start.column)  \(TerminalText.clean(String(decoding: draft[place.range], as: UTF8.self)))\n"
      for suggestion in place.suggestions {
        text += "  \(suggestion.kind.rawValue): \(TerminalText.clean(suggestion.text))\n"
      }
      for question in Set(place.findings.compactMap(\.question)).sorted() { text += "  vraag: \(question)\n" }
      text += "\n"
    }
    return text
  }
}
