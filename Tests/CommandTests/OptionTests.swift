import Foundation
import Testing

@Suite struct OptionTests {
  private let command: Command

  init() throws {
    command = try Command()
  }

  @Test func `The exit status follows what was found and what counts`() throws {
    defer { command.remove() }
    #expect(try command.run(input: unsafe).status == 1)
    #expect(try command.run(input: safe).status == 0)
    #expect(try command.run("--exit-zero", input: unsafe).status == 0)
    let hint = "# zenderlint-disable-next-line absoluut\n\(safe)\n"
    #expect(try command.run(input: hint).status == 0)
    #expect(try command.run("--fail-on", "hint", input: hint).status == 1)
    #expect(try command.run("--fail-on", "hint", "--min-level", "warning", input: hint).status == 0)
    #expect(try command.run("--min-level", "warning", input: hint).output.hasPrefix("Niets gevonden"))
  }

  @Test(arguments: [
    (["--select", "absolut"], "er is geen regel “absolut”; bedoelde je “absoluut”?"),
    (["--ignore", "lengte,lngte"], "er is geen regel “lngte”; bedoelde je “lengte”?"),
    (["--select", "xyzzy"], "er is geen regel “xyzzy”; zie `zenderlint rules`"),
    (["explain", "absolut"], "er is geen regel “absolut”; bedoelde je “absoluut”?"),
    (["--format", "jsn"], "--format kent “jsn” niet; bedoelde je “json”?"),
    (["--min-level", "erg"], "--min-level kent “erg” niet; kies uit hint, warning, error"),
    (["--fail-on", "note"], "--fail-on kent “note” niet; kies uit hint, warning, error"),
    (["--role", "sendr"], "--role kent “sendr” niet; bedoelde je “sender”?"),
    (["--roles", "Anna"], "--roles wil Naam=rol, niet “Anna”"),
    (["--roles", "Anna=baas"], "--roles kent “baas” niet"),
    (["--input-format", "markdwn"], "bedoelde je “markdown”?"),
    (["--language", "fr"], "--language kent “fr” niet"),
    (["--color", "soms"], "--color kent “soms” niet"),
    (["--jobs", "0"], "--jobs wil een getal vanaf 1"),
    (["--jobs", "veel"], "de waarde 'veel' past niet bij '--jobs <aantal>'"),
    (["--selekt", "x"], "onbekende optie '--selekt'. Bedoelde je '--select'?"),
    (["--format"], "er ontbreekt een waarde bij '--format <vorm>'"),
    (["--diff", "--fix"], "--diff en --fix gaan niet samen"),
    (["--config", "a.yml", "--isolated"], "--config en --isolated gaan niet samen"),
    (["--baseline", "weg"], "weg: bestaat niet"),
    (["--config", "weg.yml"], "weg.yml: bestaat niet"),
    (["--output-file", "weg/uit.txt"], "weg/uit.txt: bestaat niet"),
  ])
  func `A wrong call ends with 2 and says what was meant`(arguments: [String], message: String) throws {
    defer { command.remove() }
    let line = "$ZENDERLINT " + arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try command.shell("echo '\(unsafe)' | \(line)")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("zenderlint: "))
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func `Rules can be chosen and left out`() throws {
    defer { command.remove() }
    let found = try command.run("--format", "json", input: unsafe)
    let rule = try #require(try rules(found).first)
    #expect(try rules(command.run("--format", "json", "--select", rule, input: unsafe)) == [rule])
    #expect(try !rules(command.run("--format", "json", "--ignore", rule, input: unsafe)).contains(rule))
    #expect(try command.run("--select", "\(rule), lengte", "--select", "negeerregel", input: unsafe).status == 1)
  }

  /// The rules of the findings in a JSON report.
  private func rules(_ result: Command.Result) throws -> [String] {
    let files = try #require(try result.json()["files"] as? [[String: Any]])
    return files.flatMap { $0["findings"] as? [[String: Any]] ?? [] }.compactMap { $0["rule"] as? String }
  }

  @Test func `Colour comes when asked and goes with NO_COLOR`() throws {
    defer { command.remove() }
    #expect(try command.run("--color", "always", input: unsafe).output.contains("\u{1B}["))
    #expect(try !command.run(input: unsafe).output.contains("\u{1B}["))
    #expect(try !command.run("--color", "never", input: unsafe).output.contains("\u{1B}["))
    let forced = try command.run("--color", "always", input: unsafe, environment: ["NO_COLOR": "1"])
    #expect(forced.output.contains("\u{1B}["))
  }

  @Test func `The report can go to a file`() throws {
    defer { command.remove() }
    let report = try command.run("--format", "json", input: unsafe)
    let result = try command.run("--format", "json", "--output-file", "uit.json", input: unsafe)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(try command.read("uit.json") == report.output)
  }

  @Test func `Statistics count per rule, and leave a report for machines whole`() throws {
    defer { command.remove() }
    let text = "\(unsafe)\n\n\(unsafe)\n"
    let found = try rules(command.run("--format", "json", input: text))
    let rule = try #require(found.first)
    let count = found.count { $0 == rule }
    let table = try command.run("--statistics", input: text)
    #expect(table.output.contains("\(count)  \(rule)"))
    #expect(table.status == 1)
    let json = try command.run("--statistics", "--format", "json", input: text)
    #expect(try rules(json) == found)
    #expect(json.errors == table.output)
  }

  @Test func `The same input gives the same bytes, whatever the number of jobs`() throws {
    defer { command.remove() }
    for index in 0..<16 { try command.write(String(repeating: unsafe + "\n", count: index), to: "map/\(index).txt") }
    for format in ["full", "json", "sarif", "junit"] {
      let one = try command.run("map", "--format", format, "--jobs", "1")
      for jobs in ["2", "7"] {
        #expect(try command.run("map", "--format", format, "--jobs", jobs).output == one.output)
      }
    }
  }

  @Test func `Files come by path`() throws {
    defer { command.remove() }
    for name in ["b.txt", "a.txt", "B.txt", "é.txt"] { try command.write(unsafe, to: name) }
    let json = try command.run("é.txt", "b.txt", "a.txt", "b.txt", "B.txt", "--format", "json").json()
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == ["B.txt", "a.txt", "b.txt", "é.txt"])
  }

  @Test func `JSON is as the contract has it`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "a.txt")
    let json = try command.run("a.txt", "--format", "json").json()
    #expect(Set(json.keys) == ["version", "tool", "files", "summary"])
    #expect(json["version"] as? Int == 1)
    #expect((json["tool"] as? [String: String])?["name"] == "zenderlint")
    let file = try #require((json["files"] as? [[String: Any]])?.first)
    #expect(Set(file.keys) == ["path", "error", "findings", "statistics"])
    #expect(file["error"] is NSNull)
    let statistics = try #require(file["statistics"] as? [String: Int])
    #expect(Set(statistics.keys) == ["words", "sentences", "ikClauses", "jijClauses"])
    #expect(statistics["words"] == 5 && statistics["sentences"] == 1)
    let finding = try #require((file["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(finding.keys) == ["rule", "level", "message", "range", "sentence", "suggestions", "fingerprint"])
    let sentence = try #require(finding["sentence"] as? [String: [String: Int]])
    #expect(sentence["start"] == ["line": 1, "column": 1, "offset": 0])
    #expect(sentence["end"] == ["line": 1, "column": 28, "offset": 27])
    let summary = try #require(json["summary"] as? [String: Int])
    #expect(Set(summary.keys) == ["files", "errors", "warnings", "hints"])
    #expect(summary["files"] == 1)
  }

  @Test func `Help, version, rules and explanations go to standard output`() throws {
    defer { command.remove() }
    for arguments in [
      "--help", "help", "check --help", "--version", "rules", "explain absoluut", "rules --format json",
    ] {
      let result = try command.shell("$ZENDERLINT \(arguments)")
      #expect(result.status == 0)
      #expect(result.output != "")
      #expect(result.errors == "")
    }
    #expect(try command.run("rules").output.contains("absoluut"))
    let lines = try command.run("explain", "absoluut").output.split(separator: "\n")
    #expect(Set(lines).isSuperset(of: ["Wat", "Waarom", "Voorbeeld", "Liever"]))
    let rules = try #require(try command.run("rules", "--format", "json").json()["rules"] as? [[String: String]])
    #expect(rules.contains { $0["id"] == "absoluut" })
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `There is a completion script`(shell: String) throws {
    defer { command.remove() }
    let result = try command.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("select"))
  }
}
