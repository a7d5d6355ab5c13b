import ArgumentParser

/// How well zenderlint does on labelled text, one measure per subcommand.
@main
struct Quality: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zenderlint-quality",
    abstract: "Measures zenderlint against labelled text.",
    subcommands: [
      Boundaries.self, Verbs.self, Forms.self, WordOrder.self, Rewrites.self, Scripts.self, Messages.self, Weigh.self,
    ])
}
