import ArgumentParser
import Reports

/// The command and its subcommands.
struct Zenderlint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "Kijkt of wat je wilt delen in een Imagodialoog veilig is om te horen, en hoe het anders kan.",
    discussion: """
      Zonder subcommando: `zenderlint [PAD ...]` is `zenderlint check [PAD ...]`.

        echo 'Jij luistert nooit naar me.' | zenderlint
        zenderlint bericht.txt brieven/
        zenderlint check --help

      Afloop: 0 niets gevonden, 1 iets gevonden, 2 er ging iets mis.
      """,
    version: Tool.version,
    subcommands: [
      Check.self, Rewrite.self, Analyse.self, OutlineCommand.self, New.self, Rules.self, Explain.self, Init.self,
      LanguageServerCommand.self,
    ],
    defaultSubcommand: Check.self)
}
