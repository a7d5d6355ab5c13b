/// A command line as people and editors mostly write it: paths, and no options but the few that are used all the time.
///
/// ArgumentParser looks at every property of every command before it reads the first word, which takes longer than to check
/// a draft. What is read here means the same to it; everything else is left to it.
struct PlainCommandLine {
  private var paths: [String] = []
  private var format: String?
  private var isIsolated = false
  private var isQuiet = false

  /// Reads a command line; nil when it is not plain.
  ///
  /// - Parameter arguments: the words after the name of the program.
  init?(_ arguments: some Sequence<String>) {
    var words = Array(arguments)[...]
    if words.first == "check" { words.removeFirst() }
    while let word = words.popFirst() {
      switch word {
      case "-": paths.append(word)
      case "--isolated": isIsolated = true
      case "--quiet", "-q": isQuiet = true
      case "--format":
        guard format == nil, let name = words.popFirst(), !name.hasPrefix("-") else { return nil }
        format = name
      default:
        guard !word.isEmpty, !word.hasPrefix("-"), !Self.isCommand(word) else { return nil }
        paths.append(word)
      }
    }
  }

  /// The check it asks for.
  var request: CheckRequest {
    var request = CheckRequest()
    request.paths = paths
    if let format { request.format = format }
    request.linting.isolated = isIsolated
    request.quiet = isQuiet
    return request
  }

  private static func isCommand(_ word: String) -> Bool {
    word == "help" || commands.contains(word)
  }

  /// The names of the subcommands.
  static let commands = ["check", "rewrite", "analyse", "outline", "new", "rules", "explain", "init", "lsp"]
}
