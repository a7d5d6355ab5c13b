import Foundation
import PackagePlugin

/// Has the tables of the lexicons written when the package is built.
@main
struct LexiconTables: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.pluginWorkDirectoryURL
    return [
      .buildCommand(
        displayName: "Writing the tables of the lexicons",
        executable: try context.tool(named: "lexicon-tables").url,
        arguments: [folder.path(percentEncoded: false)],
        outputFiles: ["tables.inc", "tables.bin"].map { folder.appending(path: $0) })
    ]
  }
}
