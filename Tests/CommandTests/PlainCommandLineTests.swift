import ArgumentParser
import Testing

@testable import zenderlint

@Suite struct PlainCommandLineTests {
  @Test func `Paths and the usual options are read without the parser, as the parser reads them`() throws {
    let lines: [[String]] = [
      [], ["-"], ["check"], ["brief.txt", "brieven/"], ["check", "--format", "json", "-"],
      ["--isolated", "--quiet", "brief.txt"], ["-q", "--format", "full", "a.txt", "--isolated"],
    ]
    for line in lines {
      let plain = try #require(PlainCommandLine(line), "\(line)")
      let parsed = try #require(try Zenderlint.parseAsRoot(line) as? Check, "\(line)")
      #expect(properties(of: plain.check) == properties(of: parsed), "\(line)")
    }
  }

  @Test func `Whatever is not plain is left to the parser`() {
    let lines: [[String]] = [
      ["--help"], ["--format"], ["--format", "--quiet"], ["--format", "json", "--format", "full"], ["--fix", "a.txt"],
      ["--", "a.txt"], ["rules"], ["a.txt", "rewrite"], ["help"], [""], ["--text", "Jij luistert nooit."],
      ["--format=json"],
    ]
    for line in lines { #expect(PlainCommandLine(line) == nil, "\(line)") }
  }

  @Test func `The names of all subcommands are known`() {
    let names = Zenderlint.configuration.subcommands.map { $0._commandName }
    #expect(Set(names) == Set(PlainCommandLine.commands))
  }

  /// What every property of a check holds.
  private func properties(of check: Check) -> [String] {
    let linting = check.linting
    let values: [Any] = [
      check.paths, check.text as Any, check.stdinFilename as Any, check.eachLine, check.format,
      check.outputFile as Any, check.exclude, check.forceExclude, check.noIgnore, check.baseline as Any,
      check.writeBaseline, check.diff, check.fix, check.statistics, check.exitZero, check.color, check.quiet,
      check.jobs as Any, check.showConfig, check.showFiles, linting.select, linting.ignore, linting.minLevel as Any,
      linting.failOn as Any, linting.role as Any, linting.roles, linting.inputFormat as Any, linting.language as Any,
      linting.config as Any, linting.isolated,
    ]
    return values.map { "\($0)" }
  }
}
