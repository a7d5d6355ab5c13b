import ArgumentParser
import Imago

/// Writes a text to begin with.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Schrijft een begin: een dialoog, een waarderingsdialoog of een bericht, met zinnen om in te vullen.")

  private static let kinds = StartingPoint.allCases.map(\.rawValue)

  @Argument(
    help: ArgumentHelp(
      "Waarvoor: \(StartingPoint.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "soort"),
    completion: .list(StartingPoint.allCases.map(\.rawValue)))
  var kind: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Schrijf naar dit bestand.", valueName: "bestand"), completion: .file())
  var output: String?

  @Flag(name: .long, help: "Schrijf ook als het bestand er al is.")
  var force = false

  mutating func run() throws {
    guard let start = StartingPoint(rawValue: kind) else {
      let hint = nearestName(to: kind, in: Self.kinds).map { "bedoelde je “\($0)”?" }
      throw UsageError(
        message: "onbekende soort “\(kind)”; \(hint ?? "kies uit \(Self.kinds.joined(separator: ", "))")")
    }
    guard let output else {
      try Console.write(start.text)
      return
    }
    if System.exists(output), !force {
      throw UsageError(message: "\(output): bestaat al; neem een andere naam, of --force om het te vervangen")
    }
    do {
      try FileWriter.write(Array(start.text.utf8), to: output, expecting: force ? .anything : .nothing)
    } catch {
      throw UsageError(message: "\(output): \(error.reason)")
    }
    Console.say("\(output) staat klaar")
  }
}
