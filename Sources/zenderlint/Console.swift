import Reports

/// What the command says besides its report: on standard error, in Dutch, one line at a time.
enum Console {
  /// Something that went wrong, or that the user should know.
  static func say(_ message: String) {
    _ = try? System.write(Array("\(Tool.name): \(safe(message))\n".utf8), to: System.standardError)
  }

  /// Writes a result to standard output; a closed pipe is nobody's fault.
  static func write(_ text: String) throws { try System.write(Array(text.utf8), to: System.standardOutput) }

  /// Whether what goes to a file descriptor may be coloured: `always`, `never`, or what the terminal wants.
  static func usesColour(_ choice: String, _ descriptor: Int32) -> Bool {
    switch choice {
    case "always": true
    case "never": false
    default:
      System.environment("NO_COLOR") == nil && System.environment("TERM") != "dumb" && System.isTerminal(descriptor)
    }
  }

  /// A message in which no control character reaches the terminal.
  private static func safe(_ message: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in message.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      safe.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(safe)
  }
}

/// A fault in how the command was called: exit status 2.
struct UsageError: Error {
  /// What is wrong and what may have been meant, in Dutch.
  var message: String
}
