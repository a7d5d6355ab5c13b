import Configuration
import Imago
import Reports

/// Everything there is to do: what is linted, how, and what is written about it.
struct CheckPlan: Sendable {
  /// What is done with the rewrites that change no meaning.
  enum Fixing {
    case none
    /// Show what would change.
    case diff
    /// Change the files.
    case apply
  }

  /// How an input is linted.
  struct Job: Sendable {
    var input: Input
    /// The place of its settings among `settings`, or why there are none.
    var settings: Result<Int, SettingsFailure>
    /// The level from which its findings make the exit status 1.
    var failOn: Level
  }

  /// Why an input has no settings: a fault in a file that is not the input itself.
  struct SettingsFailure: Error {
    /// The file, the line and what is wrong.
    var message: String
  }

  var jobs: [Job] = []
  /// The different settings among the jobs.
  var settings: [Settings] = []
  var format: any ReportFormat
  var fixing = Fixing.none
  /// Fingerprints of findings that are left in peace.
  var known: Set<String> = []
  /// Whether the fingerprints of what is found are asked for.
  var remembers = false
  /// Whether results hold what was checked in place of what the report says of it, which is then written in parts.
  var keepsFiles = false

  /// A plan for these inputs.
  ///
  /// - Parameters:
  ///   - commandLine: options that go before those of the configurations.
  ///   - adjust: what the command line sets besides options.
  init(
    _ inputs: [Input], _ configurations: inout Configurations, commandLine: Options, format: any ReportFormat,
    adjust: (inout Settings) -> Void
  ) {
    self.format = format
    for input in inputs {
      do {
        let found = try configurations.configuration(for: input.folder)
        let options = Self.options(for: input, found, commandLine)
        var settings = try Self.settings(options, found)
        adjust(&settings)
        let index = self.settings.firstIndex(of: settings) ?? self.settings.count
        if index == self.settings.count { self.settings.append(settings) }
        jobs.append(Job(input: input, settings: .success(index), failOn: options.failOn ?? .warning))
      } catch {
        let message = (error as? ConfigurationError)?.description ?? (error as? UsageError)?.message ?? "\(error)"
        jobs.append(Job(input: input, settings: .failure(SettingsFailure(message: message)), failOn: .warning))
      }
    }
  }

  /// The options for an input: those of its configuration with the command line's on top.
  static func options(for input: Input, _ found: Configurations.Found?, _ commandLine: Options) -> Options {
    guard let found else { return commandLine }
    return found.file.options(for: input.names, folder: found.folder).overridden(by: commandLine)
  }

  /// The settings these options ask for, with the contents of the lexicons they name.
  static func settings(_ options: Options, _ found: Configurations.Found?) throws -> Settings {
    var settings = options.settings
    settings.lexicons = try lexicons(options.lexicons ?? [], found)
    return settings
  }

  /// The user's own lexicons.
  private static func lexicons(_ paths: [String], _ found: Configurations.Found?) throws -> [OwnLexicon] {
    try paths.map { path in
      let path = found?.lexiconPath(path) ?? path
      do {
        return OwnLexicon(name: path, bytes: try DecodedText(System.read(path)).bytes)
      } catch let error as SystemError {
        throw UsageError(message: "\(path): \(error.reason)")
      } catch let error as DecodedText.Failure {
        throw UsageError(message: "\(path): \(error.reason)")
      }
    }
  }
}

/// What came of one job.
struct JobResult: Sendable {
  /// What the report says of it.
  var chunk: [UInt8] = []
  /// What was checked, if the plan keeps that; then there is no chunk.
  var file: CheckedFile?
  var summary = RunSummary()
  /// Whether something was found at or above the level that counts.
  var isFailing = false
  /// What goes to standard error.
  var complaint: String?
  /// The fingerprints of what was found, known or not, if the plan asks for them.
  var fingerprints: [String] = []
  /// The text after fixing, when it came from standard input.
  var fixedInput: [UInt8]?
  /// How many rewrites were taken over.
  var fixes = 0
}
