import Foundation
import Testing

@Suite struct ConfigurationTests {
  private let command: Command

  init() throws {
    command = try Command()
  }

  @Test func `The closest configuration counts, and the command line before it`() throws {
    defer { command.remove() }
    try command.write(
      "fail-on: error\nlevels: { absoluut: hint, jij-opener: off, oordeel: hint }\n", to: ".zenderlint.yml")
    try command.write("min-level: hint\n", to: "dieper/.zenderlint.yml")
    try command.write(unsafe, to: "a.txt")
    try command.write(unsafe, to: "dieper/nog/a.txt")
    #expect(try command.run("a.txt").status == 0)
    #expect(try command.run("dieper/nog/a.txt").status == 1)
    #expect(try command.run("dieper/nog/a.txt", "a.txt").status == 1)
    #expect(try command.run("a.txt", "--isolated").status == 1)
    #expect(try command.run("a.txt", "--fail-on", "hint").status == 1)
    #expect(try command.run("dieper/nog/a.txt", "--config", ".zenderlint.yml").status == 0)
    #expect(try command.run("--stdin-filename", "dieper/x.txt", input: unsafe).status == 1)
    #expect(try command.run(input: unsafe).status == 0)
  }

  @Test func `A fault in a configuration is named with file and line, and other files are still linted`() throws {
    defer { command.remove() }
    try command.write("min-level: hint\nselekt: [absoluut]\n", to: "map/.zenderlint.yml")
    try command.write(unsafe, to: "map/a.txt")
    try command.write(unsafe, to: "map/b.txt")
    try command.write(unsafe, to: "c.txt")
    let result = try command.run(".", "--format", "concise")
    #expect(result.status == 2)
    #expect(result.errors == "zenderlint: map/.zenderlint.yml:2: onbekende sleutel “selekt”; bedoelde je “select”?\n")
    #expect(result.output.hasPrefix("c.txt:1:"))
    #expect(try command.run("map", "--show-config").status == 2)
  }

  @Test func `Files can have settings of their own`() throws {
    defer { command.remove() }
    try command.write(
      "overrides:\n  - paths: [stil/]\n    min-level: error\n    select: [lengte]\n", to: ".zenderlint.yml")
    try command.write(unsafe, to: "stil/a.txt")
    try command.write(unsafe, to: "luid/a.txt")
    #expect(try command.run("stil/a.txt").status == 0)
    #expect(try command.run("luid/a.txt").status == 1)
  }

  @Test func `Settings can be shown and are a configuration again`() throws {
    defer { command.remove() }
    try command.write("role: receiver\nallow: [voor altijd]\n", to: ".zenderlint.yml")
    try command.write(safe, to: "a.txt")
    let shown = try command.run("--show-config", "a.txt", "--select", "absoluut")
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix("# Instellingen voor a.txt, uit .zenderlint.yml\nselect: [\"absoluut\"]\n"))
    #expect(shown.output.contains("\nrole: ontvanger\n") && shown.output.contains("\nallow: [\"voor altijd\"]\n"))
    try command.write(shown.output, to: ".zenderlint.yml")
    #expect(try command.run("--show-config", "a.txt").output == shown.output)
  }

  @Test func `A configuration is written once and never over another`() throws {
    defer { command.remove() }
    #expect(try command.run("init").status == 0)
    let written = try command.read(".zenderlint.yml")
    #expect(written.hasPrefix("# "))
    #expect(try command.run("--show-config").status == 0)
    let again = try command.run("init")
    #expect(again.status == 2)
    #expect(again.errors.contains(".zenderlint.yml: bestaat al"))
    #expect(try command.read(".zenderlint.yml") == written)
    let names = try FileManager.default.contentsOfDirectory(atPath: command.folder.path)
    #expect(Set(names) == [".git", ".zenderlint.yml"])
  }

  @Test func `Ignore files count, the closest last, and can be passed over`() throws {
    defer { command.remove() }
    for path in ["a.txt", "b.txt", "c.txt", "oud/d.txt", "nieuw/a.txt", "nieuw/e.txt"] {
      try command.write(unsafe, to: path)
    }
    try command.write("a.txt\noud/\n", to: ".gitignore")
    try command.write("b.txt\n", to: ".ignore")
    try command.write("c.txt\n!b.txt\n", to: ".zenderlintignore")
    try command.write("!a.txt\n", to: "nieuw/.gitignore")
    #expect(try command.run("--show-files").output == "b.txt\nnieuw/a.txt\nnieuw/e.txt\n")
    #expect(try command.run("--show-files", "nieuw").output == "nieuw/a.txt\nnieuw/e.txt\n")
    let all = "a.txt\nb.txt\nc.txt\nnieuw/a.txt\nnieuw/e.txt\noud/d.txt\n"
    #expect(try command.run("--show-files", "--no-ignore").output == all)
    #expect(try command.run("--show-files", "a.txt", "oud/d.txt").output == "a.txt\noud/d.txt\n")
    #expect(try command.run("--show-files", "--force-exclude", "a.txt", "oud/d.txt", "b.txt").output == "b.txt\n")
    #expect(try command.run("--stdin-filename", "a.txt", input: unsafe).status == 0)
    #expect(try command.run("--stdin-filename", "a.txt", "--no-ignore", input: unsafe).status == 1)
  }

  @Test func `Files can be excluded`() throws {
    defer { command.remove() }
    for path in ["a.txt", "b.txt", "oud/c.txt"] { try command.write(unsafe, to: path) }
    #expect(try command.run("--show-files", "--exclude", "b.*", "--exclude", "oud/").output == "a.txt\n")
    #expect(try command.run("--show-files", "--exclude", "a.txt", "a.txt").output == "a.txt\n")
    #expect(try command.run("--show-files", "--force-exclude", "--exclude", "a.txt", "a.txt").output == "")
    try command.write("exclude: [/a.txt]\n", to: ".zenderlint.yml")
    #expect(try command.run("--show-files").output == "b.txt\noud/c.txt\n")
    #expect(try command.run("--show-files", "--isolated").output == "a.txt\nb.txt\noud/c.txt\n")
  }

  @Test func `Comments silence rules`() throws {
    defer { command.remove() }
    let rule = try #require(
      try command.run("--format", "concise", input: unsafe).output.split(separator: ": ").dropFirst().first)
    let id = try #require(rule.split(separator: " ").last)
    let silenced = try command.run(input: "# zenderlint-disable-file \(id): voorbeeld\n\(unsafe)\n")
    #expect(!silenced.output.contains("  \(id)\n"))
    let unused = try command.run("--format", "concise", input: "# zenderlint-disable-next-line lengte\n\(safe)\n")
    #expect(unused.output.hasPrefix("-:1:32: tip negeerregel: "))
  }

  @Test func `A baseline leaves in peace what was there, and holds no text`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "a.txt")
    let written = try command.run("a.txt", "--baseline", "rust", "--write-baseline")
    #expect(written.status == 0)
    #expect(written.output == "")
    let baseline = try command.read("rust")
    #expect(!baseline.contains("nooit"))
    #expect(
      baseline.split(separator: "\n").allSatisfy {
        $0.hasPrefix("#") || $0.wholeMatch(of: #/sha256:[0-9a-f]{64}/#) != nil
      })
    #expect(try command.run("a.txt", "--baseline", "rust").status == 0)
    try command.write("Iets anders.\n\n\(unsafe)\n\nJe bent lui en jij helpt nooit.\n", to: "a.txt")
    let later = try command.run("a.txt", "--baseline", "rust", "--format", "concise", "--select", "absoluut,oordeel")
    #expect(later.status == 1)
    #expect(!later.output.contains("a.txt:3:") && later.output.contains("a.txt:5:"))
    try command.write("jij\n", to: "rust")
    #expect(try command.run("a.txt", "--baseline", "rust").errors.hasPrefix("zenderlint: rust:1: "))
  }

  @Test func `Fixing leaves a file alone when nothing can be fixed safely`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "a.txt")
    let folder = command.folder.path + "/a.txt"
    let before = try FileManager.default.attributesOfItem(atPath: folder)[.systemFileNumber] as? Int
    #expect(try command.run("a.txt", "--diff").output == "")
    #expect(try command.run("a.txt", "--diff").status == 0)
    #expect(try command.run("a.txt", "--fix").status == 1)
    #expect(try command.read("a.txt") == unsafe)
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.systemFileNumber] as? Int == before)
    #expect(try command.run("--fix", input: safe).output == safe)
  }
}
