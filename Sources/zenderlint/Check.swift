internal import ArgumentParser
internal import Glibc
internal import Imago
internal import Reports

/// `zenderlint [check] [PATH ...]`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leest teksten en zegt welke woorden als een aanval kunnen aankomen (standaard).")

  @Argument(help: ArgumentHelp("Bestanden en mappen; - is standaardinvoer.", valueName: "pad"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Een tekst in plaats van een bestand.", valueName: "tekst"))
  var text: String?

  @Option(help: ArgumentHelp("De naam van standaardinvoer in de uitvoer.", valueName: "naam"))
  var stdinFilename: String?

  @Flag(help: "Elke regel is een bericht op zichzelf.")
  var eachLine = false

  @Option(help: "\(ReportFormats.names.joined(separator: ", "))")
  var format = "full"

  @Option(help: ArgumentHelp("Schrijf het verslag in een bestand.", valueName: "bestand"))
  var outputFile: String?

  @Option(help: ArgumentHelp("Alleen deze regels, met komma's ertussen.", valueName: "regels"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Deze regels niet, met komma's ertussen.", valueName: "regels"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("Laat niets lichters zien dan hint, warning of error.", valueName: "niveau"))
  var minLevel = "hint"

  @Option(help: ArgumentHelp("Eindstatus 1 vanaf hint, warning of error.", valueName: "niveau"))
  var failOn = "warning"

  @Option(help: ArgumentHelp("sender of receiver: wie er spreekt.", valueName: "rol"))
  var role = "sender"

  @Option(help: ArgumentHelp("auto, text, markdown, script, subtitles of chat.", valueName: "soort"))
  var inputFormat = "auto"

  @Option(help: "auto, always of never.")
  var color = "auto"

  @Option(help: ArgumentHelp("Hoeveel bestanden tegelijk.", valueName: "aantal"))
  var jobs = 0

  @Flag(help: "Eindstatus 0, ook als er iets gevonden is.")
  var exitZero = false

  @Flag(help: "Tel per regel, op standaardfout.")
  var statistics = false

  @Flag(help: "Geen samenvatting.")
  var quiet = false

  @Flag(help: "Lees geen configuratie.")
  var isolated = false

  mutating func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let settings = try settings()
    let minimum = try level(failOn, option: "--fail-on")
    let colour = try usesColour()
    let style = ReportStyle(colour: colour, width: 80, quiet: quiet)
    guard let report = ReportFormats.named(format, style: style) else {
      throw ValidationError(unknown("formaat", format, among: ReportFormats.names))
    }
    if paths.isEmpty, text == nil, isatty(STDIN_FILENO) == 1 {
      throw CleanExit.helpRequest()
    }
    let inputs = gather()
    let (bytes, summary) = try lint(inputs, settings, report)
    try write(report.document(bytes, summary))
    for failure in summary.failures { Output.complain("\(failure.path): \(failure.reason)") }
    if statistics {
      for (rule, count) in summary.rules.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        Output.complain("\(rule): \(count)")
      }
    }
    if !summary.failures.isEmpty { throw ExitCode(Status.failed) }
    if !exitZero, summary.hasFindings(atLeast: minimum) { throw ExitCode(Status.found) }
  }

  // MARK: Input

  /// What is to be read, in order; folders are opened.
  private func gather() -> [() -> Input] {
    if let text { return [{ Input.decode(Array(text.utf8), path: "-") }] }
    let name = stdinFilename
    var inputs: [() -> Input] = []
    for path in paths.isEmpty ? ["-"] : paths {
      if path == "-" {
        inputs.append { Input.read("-", named: name ?? "-") }
      } else if Input.isFolder(path) {
        let texts = Input.texts(in: path)
        if texts.isEmpty { Output.complain("\(path): hier staan geen teksten (\(Input.extensions.joined(separator: " ")))") }
        for text in texts { inputs.append { Input.read(text) } }
      } else {
        inputs.append { Input.read(path) }
      }
    }
    return inputs
  }

  /// Lints every input; the same bytes for any number of jobs.
  private func lint(
    _ inputs: [() -> Input], _ settings: Settings, _ report: any ReportFormat
  ) throws -> ([[UInt8]], RunSummary) {
    let linter = try Linter(settings: settings)
    var files: [[UInt8]] = []
    var summary = RunSummary()
    for read in inputs {
      let input = read()
      let outcome: CheckedFile.Outcome =
        if let failure = input.failure { .failed(failure) } else { .checked(linter.check(input.text, name: input.path)) }
      let file = CheckedFile(path: input.path, text: input.text, leading: input.leading, outcome: outcome)
      summary.add(file)
      files.append(report.file(file))
    }
    return (files, summary)
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let outputFile else {
      Output.write(bytes)
      return
    }
    let file = open(outputFile, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0, Output.write(bytes, to: file) else {
      Output.complain("\(outputFile): kan niet geschreven worden: \(String(cString: strerror(errno)))")
      throw ExitCode(Status.failed)
    }
    close(file)
  }

  // MARK: Options

  private func settings() throws -> Settings {
    var settings = Settings()
    let known = AllRules.everything.map(\.id)
    func ids(_ lists: [String]) throws -> [String] {
      let ids = lists.flatMap { $0.split(separator: ",").map { String($0.filter { $0 != " " }) } }
      for id in ids where !known.contains(id) { throw ValidationError(unknown("regel", id, among: known)) }
      return ids
    }
    let selected = try ids(select)
    if !select.isEmpty { settings.selected = Set(selected) }
    settings.ignored = Set(try ids(ignore))
    settings.minimumLevel = try level(minLevel, option: "--min-level")
    settings.eachLine = eachLine
    guard let format = InputFormat(rawValue: inputFormat) else {
      throw ValidationError(unknown("soort invoer", inputFormat, among: InputFormat.allCases.map(\.rawValue)))
    }
    settings.inputFormat = format
    switch role {
    case "sender", "zender": settings.role = .sender
    case "receiver", "ontvanger": settings.role = .receiver
    default: throw ValidationError(unknown("rol", role, among: ["sender", "receiver"]))
    }
    return settings
  }

  private func level(_ name: String, option: String) throws -> Level {
    let names = ["hint", "warning", "error"]
    guard names.contains(name), let level = Level(name: name) else {
      throw ValidationError(unknown("niveau voor \(option)", name, among: names))
    }
    return level
  }

  private func usesColour() throws -> Bool {
    switch color {
    case "always": return true
    case "never": return false
    case "auto":
      if let no = getenv("NO_COLOR"), no.pointee != 0 { return false }
      return outputFile == nil && isatty(STDOUT_FILENO) == 1
    default: throw ValidationError(unknown("waarde voor --color", color, among: ["auto", "always", "never"]))
    }
  }
}

/// Says that a name is unknown, and which one may be meant.
func unknown(_ kind: String, _ name: String, among names: [String]) -> String {
  let meant = nearestName(to: name, in: names).map { " Bedoelde je “\($0)”?" } ?? ""
  return "onbekende \(kind) “\(name)”.\(meant)"
}
