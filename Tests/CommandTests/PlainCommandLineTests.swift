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
      #expect(plain.request == parsed.request, "\(line)")
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
}
