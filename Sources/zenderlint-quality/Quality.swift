import ArgumentParser

/// How well zenderlint does on labelled text, one measure per subcommand.
@main
struct Quality: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zenderlint-quality",
    abstract: "Measures zenderlint against labelled text.",
    subcommands: [Boundaries.self, Scripts.self, Messages.self, Weigh.self, WordOrder.self, Rewrites.self])
}
