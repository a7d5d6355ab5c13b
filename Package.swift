// swift-tools-version: 6.2

import PackageDescription

/// The settings of every Swift target: Swift 6, explicit existentials and imports, warnings are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "zenderlint",
  products: [
    .executable(name: "zenderlint", targets: ["zenderlint"]),
    .library(name: "ZenderLint", targets: ["Imago"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // ICU behind one small header; the only code that includes ICU.
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),

    // The lexicons, embedded as bytes; nothing is read from disk.
    .target(name: "CLexicons"),

    // The tables of the lexicons, so that a program need not make them from the text when it starts. The plugin has
    // `lexicon-tables` write them anew whenever a lexicon changes.
    .executableTarget(name: "lexicon-tables", dependencies: ["Dutch"], swiftSettings: strict),
    .plugin(
      name: "LexiconTables", capability: .buildTool(), dependencies: ["lexicon-tables"],
      path: "Sources/LexiconTablesPlugin"),
    .target(name: "CLexiconTables", plugins: ["LexiconTables"]),

    // Markdown behind one small header; holds the parser md4c, so that nothing has to be installed for it.
    .target(name: "CMarkdown", exclude: ["md4c/LICENSE.md", "md4c/VERSION"]),

    // YAML behind one small header; holds the parser of libyaml. Yams, which does too, brings all of Foundation with it, and
    // loading that takes longer than to check a draft.
    .target(name: "CYAML", exclude: ["libyaml/LICENSE", "libyaml/VERSION"]),

    // Text to sentences, words and clauses: knows Dutch, knows no rule.
    .target(name: "Dutch", dependencies: ["CICU", "CLexicons"], swiftSettings: strict),

    // What to say differently: knows no file, terminal or protocol.
    .target(name: "Imago", dependencies: ["Dutch", "CLexiconTables", "CMarkdown"], swiftSettings: strict),

    // Findings to text: one format, one file.
    .target(name: "Reports", dependencies: ["Imago", "Dutch"], swiftSettings: strict),

    // `.zenderlint.yml` and ignore files to settings: the only code that knows YAML. It reads no file itself.
    .target(name: "Configuration", dependencies: ["Imago", "CYAML"], swiftSettings: strict),

    // Findings as diagnostics and quick fixes: knows the protocol, no file and no terminal.
    .target(name: "LanguageServer", dependencies: ["Imago", "Reports"], swiftSettings: strict),

    // The command: one subcommand, one file.
    .executableTarget(
      name: "zenderlint",
      dependencies: [
        "Imago", "Reports", "Configuration", "LanguageServer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Throughput as a ratio to a bare ICU pass.
    .executableTarget(name: "zenderlint-bench", dependencies: ["Imago", "Reports", "Dutch"], swiftSettings: strict),

    // Precision, recall and sentence boundaries on labelled text.
    .executableTarget(
      name: "zenderlint-quality",
      dependencies: [
        "Imago", "Dutch",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "DutchTests", dependencies: ["Dutch"], swiftSettings: strict),
    .testTarget(name: "ImagoTests", dependencies: ["Imago", "Dutch"], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Imago"], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "LanguageServerTests", dependencies: ["LanguageServer", "Reports", "Imago"], swiftSettings: strict),
    .testTarget(name: "ConfigurationTests", dependencies: ["Configuration", "Imago"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["zenderlint", "Imago"], exclude: ["Editors"], swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x
)

// The fuzzer needs a compiler flag of its own, so that it is there only when it is asked for: see Tests/Fuzz.
if Context.environment["ZENDERLINT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "zenderlint-fuzz", dependencies: ["Configuration", "LanguageServer", "Reports", "Imago", "Dutch"],
      path: "Tests/Fuzz/Sources", swiftSettings: strict))
}
