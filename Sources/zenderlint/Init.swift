import ArgumentParser
import Configuration

/// Writes a configuration in which everything is explained.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Schrijft een .zenderlint.yml met uitleg in deze map.")

  mutating func run() throws {
    let name = ConfigurationFile.names[0]
    if let existing = ConfigurationFile.names.first(where: { System.exists($0) }) {
      throw UsageError(message: "\(existing): bestaat al; haal het eerst weg als je opnieuw wilt beginnen")
    }
    do {
      try FileWriter.write(Array(ConfigurationFile.template.utf8), to: name, expecting: .nothing)
    } catch {
      throw UsageError(message: "\(name): \(error.reason)")
    }
    Console.say("\(name) staat klaar")
  }
}
