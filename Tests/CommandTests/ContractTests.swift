import Foundation
import FoundationXML
import Testing

/// What the command promises, option by option: exit status, standard output and standard error.
@Suite struct ContractTests {
  private let command: Command

  init() throws {
    command = try Command()
  }

  /// Runs a check and takes from each line of a concise report the place and the rule.
  private func found(_ arguments: String..., input: String = "") throws -> [String] {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    try command.write(input, to: ".in")
    let result = try command.shell("$ZENDERLINT check --format concise \(line) <.in")
    #expect(result.errors == "", "\(result.errors)")
    return result.output.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^([^:]+:\d+:\d+): (?:fout|let op|tip|let goed op jezelf) ([a-z-]+): /#).map {
        "\($0.1) \($0.2)"
      }
    }
  }

  @Test func `check may be named or not`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "a.txt")
    let named = try command.run("check", "a.txt")
    let bare = try command.run("a.txt")
    #expect(named.output == bare.output)
    #expect(named.status == 1 && bare.status == 1)
    #expect(named.errors == "" && bare.errors == "")
  }

  @Test func `A text may begin with a dash`() throws {
    defer { command.remove() }
    #expect(try found("--select", "absoluut", "--text", "- Jij luistert nooit naar me.") == ["-:1:16 absoluut"])
  }

  @Test func `The ending of a name decides how a text is read, unless an option does`() throws {
    defer { command.remove() }
    let text = "# Jij luistert nooit\n\nIk mis je.\n"
    #expect(try found("--select", "absoluut", "--stdin-filename", "a.md", input: text) == [])
    #expect(try found("--select", "absoluut", "--stdin-filename", "a.txt", input: text) == ["a.txt:1:16 absoluut"])
    #expect(try found("--select", "absoluut", "--input-format", "markdown", input: text) == [])
    #expect(
      try found("--select", "absoluut", "--input-format", "text", "--stdin-filename", "a.md", input: text)
        == ["a.md:1:16 absoluut"])
    let subtitles = "1\n00:00:01,000 --> 00:00:03,000\nJij luistert\nnooit naar me.\n"
    try command.write(subtitles, to: "a.srt")
    #expect(try found("--select", "absoluut", "a.srt") == ["a.srt:4:1 absoluut"])
    #expect(
      try found("--select", "absoluut", "--input-format", "subtitles", input: subtitles) == ["-:4:1 absoluut"])
    let chat = "12-03-2024 21:04 - Anna: jij luistert nooit naar me\n12-03-2024 21:05 - Bram: oké\n"
    #expect(try found("--select", "absoluut", input: chat) == ["-:1:39 absoluut"])
    #expect(try found("--select", "absoluut", "--input-format", "chat", input: chat) == ["-:1:39 absoluut"])
  }

  @Test func `Roles say whose words count as shared`() throws {
    defer { command.remove() }
    #expect(try found("--select", "absoluut", "--role", "sender", input: unsafe).count == 1)
    #expect(try found("--select", "absoluut", "--role", "receiver", input: unsafe) == [])
    let script = "Anna: Jij luistert nooit naar me.\nBram: Jij luistert nooit.\nAnna: Oké.\nBram: Ja.\n"
    let arguments = ["--select", "absoluut", "--input-format", "script", "--roles"]
    func lines(_ roles: String) throws -> [String] {
      try found(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], roles, input: script)
    }
    #expect(try lines("Anna=zender,Bram=ontvanger") == ["-:1:20 absoluut"])
    #expect(try lines("Anna=receiver,Bram=sender") == ["-:2:20 absoluut"])
  }

  @Test func `Messages come in Dutch or English`() throws {
    defer { command.remove() }
    let dutch = try command.run("--select", "absoluut", "--format", "concise", input: unsafe)
    let english = try command.run("--select", "absoluut", "--format", "concise", "--language", "en", input: unsafe)
    #expect(dutch.output != english.output)
    #expect(dutch.status == 1 && english.status == 1)
    #expect(
      try command.run("--select", "absoluut", "--format", "concise", "--language", "nl", input: unsafe).output
        == dutch.output)
  }

  @Test func `Quiet leaves findings and nothing else`() throws {
    defer { command.remove() }
    let quiet = try command.run("--quiet", input: unsafe)
    let plain = try command.run(input: unsafe)
    #expect(plain.output.hasPrefix(quiet.output.trimmingCharacters(in: .newlines)))
    #expect(plain.output.count > quiet.output.count)
    #expect(try command.run("-q", input: safe).output == "")
    try FileManager.default.createDirectory(
      at: command.folder.appending(path: "leeg"), withIntermediateDirectories: true)
    #expect(try command.run("-q", "leeg").errors == "")
    #expect(try !command.run("leeg").errors.isEmpty)
  }

  @Test func `A configuration sets levels, lengths, allowed words and own lexicons`() throws {
    defer { command.remove() }
    let long = "Ik wil je vandaag graag iets vertellen over gisteren en over morgen en over ons."
    #expect(try found("--select", "lengte", input: long) == [])
    try command.write("lengths: { sentence: { hint: 5, warning: 8 } }\n", to: ".zenderlint.yml")
    #expect(try found("--select", "lengte", input: long) == ["-:1:1 lengte"])
    try command.write("allow: [nooit]\n", to: ".zenderlint.yml")
    #expect(try found("--select", "absoluut", input: unsafe) == [])
    try command.write("levels: { absoluut: off }\n", to: ".zenderlint.yml")
    #expect(try found("--select", "absoluut", input: unsafe) == [])
    try command.write("lexicons: [weg.txt]\n", to: ".zenderlint.yml")
    let missing = try command.run(input: unsafe)
    #expect(missing.status == 2)
    #expect(missing.errors == "zenderlint: weg.txt: bestaat niet\n")
  }

  @Test func `A wrong type in a configuration is named with its line`() throws {
    defer { command.remove() }
    for (text, message) in [
      ("select: 3\n", ".zenderlint.yml:1: onbekende regel “3”"),
      ("a: b: c\n", ".zenderlint.yml:1: geen geldige YAML"),
      ("role: sender\nlengths: [1]\n", ".zenderlint.yml:2: hier hoort “sleutel: waarde”, niet een lijst"),
      ("levels: { absoluut: erg }\n", ".zenderlint.yml:1: onbekende waarde “erg”"),
    ] {
      try command.write(text, to: ".zenderlint.yml")
      let result = try command.run(input: unsafe)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("zenderlint: \(message)"), "\(result.errors)")
    }
  }

  @Test(arguments: ["full", "concise"]) func `No escape sequence of a text or a path reaches the terminal`(
    format: String
  )
    throws
  {
    defer { command.remove() }
    try command.write("Jij \u{1B}[31mluistert\u{7} nooit\u{1B}]0;x\u{7} naar me.\u{9B}2J\n", to: "a\u{1B}[2J.txt")
    let result = try command.run(".", "weg\u{1B}[2J.txt", "--format", format)
    #expect(result.status == 2)
    for stream in [result.output, result.errors] {
      #expect(stream.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
  }

  @Test func `GitHub's annotations are one line each`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "a,b:c%.txt")
    let lines = try command.run("--format", "github", "a,b:c%.txt").output.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.wholeMatch(of: #/::(error|warning|notice) file=a%2Cb%3Ac%25\.txt,.*::.*/#) != nil)
    }
  }

  @Test(arguments: ["junit", "checkstyle"]) func `XML is well formed`(format: String) throws {
    defer { command.remove() }
    try command.write("Jij luistert <nooit> & \u{1} naar ]]> \"me\".\n", to: "a&<b>.txt")
    let result = try command.run(".", "weg.txt", "--format", format)
    #expect(XMLParser(data: Data(result.output.utf8)).parse(), "\(result.output)")
    #expect(result.status == 2)
  }

  @Test func `Progress is shown on a terminal only`() throws {
    defer { command.remove() }
    for number in 1...40 { try command.write(unsafe, to: "\(number).txt") }
    let result = try command.run(".", "--quiet", "--exit-zero")
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test func `The server ends as its client says`() throws {
    defer { command.remove() }
    func message(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }
    let start = message(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
    let stop = message(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
    let exit = message(#"{"jsonrpc":"2.0","method":"exit"}"#)
    let good = try command.run("lsp", input: start + stop + exit)
    #expect(good.status == 0)
    #expect(good.errors == "")
    #expect(good.output.components(separatedBy: "Content-Length: ").count == 3)
    #expect(try command.run("lsp", "--stdio", input: start + exit).status == 1)
    #expect(try command.run("lsp", input: start).status == 1)
  }

  @Test func `The server reads the configuration and the ignore files of its drafts`() throws {
    defer { command.remove() }
    try command.write("levels: { absoluut: off }\nselect: [absoluut]\n", to: "uit/.zenderlint.yml")
    try command.write("weg.txt\n", to: ".zenderlintignore")
    func message(_ body: [String: Any]) throws -> String {
      let body = String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
      return "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }
    var input = try message(["id": 1, "method": "initialize", "params": ["capabilities": [String: Any]()]])
    for path in ["a.txt", "uit/a.txt", "weg.txt"] {
      let document = [
        "uri": "file://\(command.folder.path)/\(path)", "languageId": "plaintext", "text": unsafe,
      ]
      input += try message(["method": "textDocument/didOpen", "params": ["textDocument": document]])
    }
    let parts = try command.run("lsp", input: input).output.components(separatedBy: "Content-Length: ").dropFirst(2)
    #expect(parts.map { $0.contains("\"code\":\"absoluut\"") } == [true, false, false])
  }
}
