import ArgumentParser
import Configuration
import Imago
import LanguageServer

/// Runs the language server on standard input and output.
struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", abstract: "Draait als taalserver voor editors (LSP over standaardinvoer en -uitvoer).")

  @Flag(name: .long, help: ArgumentHelp("Wordt aangenomen omdat editors het meegeven.", visibility: .hidden))
  var stdio = false

  mutating func run() throws {
    let workspace = Workspace(settings: Self.settings, clock: { System.seconds })
    var isOpen = true
    let server = LanguageServer(workspace) { message in
      if (try? System.write(message, to: System.standardOutput)) != true { isOpen = false }
    }
    while server.exitStatus == nil, isOpen {
      let wait = server.nextDeadline.map { max(0, $0 - System.seconds) }
      if try System.waitForInput(System.standardInput, seconds: wait) {
        let bytes = try System.readSome(System.standardInput)
        if bytes.isEmpty { server.end() } else { server.receive(bytes) }
      }
      server.work()
    }
    throw ExitCode(server.exitStatus ?? 1)
  }

  /// The settings for a document: those of its configuration with the editor's on top.
  private static func settings(_ path: String?, _ options: String?) throws(Workspace.Failure) -> Settings? {
    let workingFolder = System.workingFolder
    do {
      let own = try options.map { try ConfigurationFile($0, path: "instellingen van de editor") }
      var finder = InputFinder(
        InputFinder.Choices(), Configurations(.closest, workingFolder: workingFolder), workingFolder: workingFolder)
      finder.addStandardInput(name: path)
      guard let input = finder.inputs.first else { return nil }
      var configurations = finder.configurations
      let found = try configurations.configuration(for: input.folder)
      return try CheckPlan.settings(CheckPlan.options(for: input, found, own?.options ?? Options()), found)
    } catch let error as ConfigurationError {
      throw Workspace.Failure(message: error.description)
    } catch {
      throw Workspace.Failure(message: (error as? UsageError)?.message ?? "\(error)")
    }
  }
}
