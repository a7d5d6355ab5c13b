internal import ArgumentParser
internal import Glibc
internal import Reports

/// The command.
@main
struct ZenderLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "Leest wat je wilt delen in een Imago-dialoog en zegt welke woorden als een aanval kunnen aankomen.",
    version: "\(Tool.name) \(Tool.version)",
    subcommands: [Check.self, Rules.self, Explain.self],
    defaultSubcommand: Check.self)

  /// Runs the command; a fault in the command line ends with status 2, as any other work that could not be done.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      _ = Output.write(Array((fullMessage(for: error) + "\n").utf8), to: STDERR_FILENO)
      Glibc.exit(Status.failed)
    }
  }
}

/// The exit status of a run.
enum Status {
  /// Findings at or above the level asked for.
  static let found: Int32 = 1
  /// Some input could not be read, or the command line was wrong.
  static let failed: Int32 = 2
}

/// Standard output and standard error.
enum Output {
  /// Writes all bytes to standard output; a closed pipe ends the program quietly.
  static func write(_ bytes: [UInt8]) {
    if !write(bytes, to: STDOUT_FILENO), errno == EPIPE { exit(0) }
  }

  /// Writes one line to standard error.
  static func complain(_ line: String) {
    _ = write(Array("\(Tool.name): \(line)\n".utf8), to: STDERR_FILENO)
  }

  /// Writes all bytes to an open file; false when it failed, with `errno` set.
  static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + start, $0.count - start) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += written
    }
    return true
  }
}
