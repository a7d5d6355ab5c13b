import ArgumentParser
import Configuration
import Imago
import Reports

/// Draws a dialogue: turns, roles, steps, and where a step is missing.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "Toont de opbouw van een dialoog: beurten, rollen, stappen en wat ontbreekt.")

  @Argument(help: ArgumentHelp("Een bestand, of - voor de standaardinvoer.", valueName: "pad"), completion: .file())
  var path: String = "-"

  @Option(
    name: .long, help: ArgumentHelp("Hoe: text of json.", valueName: "vorm"), completion: .list(["text", "json"]))
  var format = "text"

  @OptionGroup(title: "WAAROP GELET WORDT")
  var linting: LintingOptions

  mutating func run() throws {
    _ = try LintingChoices.value(format, "--format", ["text", "json"]) { $0 }
    let workingFolder = System.workingFolder
    let names = Path.names(path, in: workingFolder)
    let bytes = try read(names)
    let settings = try settings(names, workingFolder)
    guard let outline = Outline(bytes, name: path, settings: settings) else {
      throw UsageError(
        message:
          "\(path): hier spreken geen zender en ontvanger; geef rollen met --roles of zet een naam voor elke beurt")
    }
    try Console.write(format == "json" ? json(outline, bytes) : text(outline, bytes))
  }

  private func read(_ names: [String]) throws -> [UInt8] {
    do {
      let bytes = try path == "-" ? System.read(System.standardInput) : System.read(Path.absolute(names))
      return try DecodedText(bytes).bytes
    } catch let error as SystemError {
      throw UsageError(message: "\(path): \(error.reason)")
    } catch let error as DecodedText.Failure {
      throw UsageError(message: "\(path): \(error.reason)")
    }
  }

  private func settings(_ names: [String], _ workingFolder: String) throws -> Settings {
    var configurations = Configurations(try linting.choices.configurationChoice(), workingFolder: workingFolder)
    let input = Input(path: path, names: names, source: path == "-" ? .standardInput : .file)
    do {
      let found = try configurations.configuration(for: input.folder)
      return CheckPlan.options(for: input, found, try linting.choices.options()).settings
    } catch let error as ConfigurationError {
      throw UsageError(message: error.description)
    }
  }

  /// A turn to a line, with what is missing under it.
  private func text(_ outline: Outline, _ bytes: [UInt8]) -> String {
    let width = min(System.terminalWidth(System.standardOutput) ?? 100, 140)
    let kind = outline.isAppreciation ? "waarderingsdialoog" : "dialoog"
    var lines = [outline.topic.map { "\(kind) over \($0)" } ?? kind]
    let labels = outline.entries.map { "\(speaker($0.turn)) (\($0.turn.role.rawValue))" }
    let labelWidth = labels.map(\.count).max() ?? 0
    let phases = outline.entries.map { $0.phases.map(\.rawValue).joined(separator: ", ") }
    let phaseWidth = phases.map(\.count).max() ?? 0
    var round = 0
    for (index, entry) in outline.entries.enumerated() {
      if entry.round != round {
        round = entry.round
        lines.append("")
        if outline.entries.last!.round > 1 { lines.append("ronde \(round)") }
      }
      let number = "\(entry.turn.number)"
      let start =
        String(repeating: " ", count: max(0, 3 - number.count)) + number + "  " + padded(labels[index], labelWidth)
        + "  "
        + padded(phases[index], phaseWidth) + "  "
      lines.append(start + shortened(words(entry.turn, bytes), max(20, width - start.count)))
      for gap in outline.gaps where gap.turn == entry.turn.number {
        lines.append("     ↳ \(gap.level.dutchName) \(gap.rule): \(gap.message)")
        if let line = gap.line { lines += line.split(separator: "\n").map { "       \($0)" } }
      }
    }
    let count = outline.gaps.count
    lines.append("")
    lines.append(count == 0 ? "Alle stappen zijn er." : count == 1 ? "1 opmerking." : "\(count) opmerkingen.")
    return lines.map(trimmedEnd).joined(separator: "\n") + "\n"
  }

  private func json(_ outline: Outline, _ bytes: [UInt8]) -> String {
    let index = LineIndex(bytes)
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.array("files") { json in
        json.object { json in
          json.member("path", path)
          json.member("kind", outline.isAppreciation ? "waarderingsdialoog" : "dialoog")
          optional("topic", outline.topic, &json)
          json.array("turns") { json in
            for entry in outline.entries {
              json.object { json in
                json.member("number", entry.turn.number)
                json.member("round", entry.round)
                optional("speaker", entry.turn.label.isEmpty ? nil : entry.turn.label, &json)
                json.member("role", entry.turn.role.rawValue)
                json.array("phases") { json in for phase in entry.phases { json.string(phase.rawValue) } }
                json.object("range") { json in
                  json.object("start") { json in place(entry.turn.range.lowerBound, index, &json) }
                  json.object("end") { json in place(entry.turn.range.upperBound, index, &json) }
                }
                json.member("text", words(entry.turn, bytes))
              }
            }
          }
          json.array("missing") { json in
            for gap in outline.gaps {
              json.object { json in
                json.member("rule", gap.rule)
                json.member("level", gap.level.name)
                json.member("turn", gap.turn)
                json.member("message", gap.message)
                optional("line", gap.line, &json)
              }
            }
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func place(_ offset: Int, _ index: LineIndex, _ json: inout JSONWriter) {
    let position = index.position(at: offset)
    json.member("line", position.line)
    json.member("column", position.column)
    json.member("offset", offset)
  }

  private func optional(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
    if let value {
      json.member(key, value)
    } else {
      json.name(key)
      json.null()
    }
  }

  private func speaker(_ turn: Turn) -> String { turn.label.isEmpty ? "-" : turn.label }

  /// What is said, on one line, without stage directions.
  private func words(_ turn: Turn, _ bytes: [UInt8]) -> String {
    turn.spoken.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func shortened(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  private func trimmedEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
