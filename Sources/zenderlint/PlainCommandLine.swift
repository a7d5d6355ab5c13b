import ArgumentParser

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
  var check: Check {
    var check = Check.usual
    check.paths = paths
    check.format = format ?? check.format
    check.linting.isolated = isIsolated
    check.quiet = isQuiet
    return check
  }

  private static func isCommand(_ word: String) -> Bool {
    word == "help" || commands.contains(word)
  }

  /// The names of the subcommands.
  static let commands = ["check", "rewrite", "analyse", "outline", "new", "rules", "explain", "init", "lsp"]
}

extension Check {
  /// A check without any option. Every property is given a value here, since the parser has given it none.
  fileprivate static var usual: Check {
    var check = Check()
    check.paths = []
    check.text = nil
    check.stdinFilename = nil
    check.eachLine = false
    check.format = "full"
    check.outputFile = nil
    check.linting = .usual
    check.exclude = []
    check.forceExclude = false
    check.noIgnore = false
    check.baseline = nil
    check.writeBaseline = false
    check.diff = false
    check.fix = false
    check.statistics = false
    check.exitZero = false
    check.color = "auto"
    check.quiet = false
    check.jobs = nil
    check.showConfig = false
    check.showFiles = false
    return check
  }
}

extension LintingOptions {
  /// No option at all.
  fileprivate static var usual: LintingOptions {
    var options = LintingOptions()
    options.select = []
    options.ignore = []
    options.minLevel = nil
    options.failOn = nil
    options.role = nil
    options.roles = []
    options.inputFormat = nil
    options.language = nil
    options.config = nil
    options.isolated = false
    return options
  }
}
