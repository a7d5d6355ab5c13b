import Foundation
import Testing

/// A sentence in which something is found at or above `warning`.
let unsafe = "Jij luistert nooit naar me."
/// A sentence in which nothing is found.
let safe = "Ik voelde me gisteren alleen."

@Suite struct InputTests {
  private let command: Command

  init() throws {
    command = try Command()
  }

  @Test func `What is piped in is linted`() throws {
    defer { command.remove() }
    let result = try command.run(input: unsafe + "\n")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("invoer:1:"))
    #expect(result.output.contains("\n  \(unsafe)\n"))
    #expect(result.output.hasSuffix("Eén zin om nog eens naar te kijken.\n"))
    #expect(result.errors == "")
    #expect(try command.run("-", input: unsafe).output == result.output)
    #expect(try command.run("check", input: unsafe).output == result.output)
  }

  @Test func `Nothing found is said plainly`() throws {
    defer { command.remove() }
    let result = try command.run(input: safe)
    #expect(result.status == 0)
    #expect(result.output == "Niets gevonden om nog eens naar te kijken.\n")
    #expect(try command.run("--quiet", input: safe).output == "")
    #expect(try command.run(input: "").status == 0)
    #expect(try command.run(input: "\n\n").status == 0)
  }

  @Test func `A missing file is an error, and the others are still linted`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "b.txt")
    let result = try command.run("a.txt", "b.txt", "--format", "concise")
    #expect(result.status == 2)
    #expect(result.errors == "zenderlint: a.txt: bestaat niet\n")
    #expect(result.output.hasPrefix("b.txt:1:"))
    let json = try command.run("a.txt", "--format", "json").json()
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.first?["error"] as? String == "bestaat niet")
    #expect(try command.run("a.txt", "--exit-zero").status == 2)
  }

  @Test func `An unreadable file is an error`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: command.folder.path + "/a.txt")
    let result = try command.run("a.txt")
    // Root may read everything.
    if getuid() == 0 {
      #expect(result.status == 1)
    } else {
      #expect(result.status == 2)
      #expect(result.errors == "zenderlint: a.txt: geen toestemming\n")
    }
  }

  @Test(
    arguments: [
      ([0x4A, 0x69, 0xFF, 0x6A], "geen geldige UTF-8 bij byte 2"),
      ([0xC3], "geen geldige UTF-8 bij byte 0"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x80], "geen geldige UTF-8 bij byte 4"),
      ([0x61, 0xED, 0xA0, 0x80], "geen geldige UTF-8 bij byte 1"),
      ([0x61, 0x00], "geen tekst: een nulbyte bij byte 1"),
      ([0xFF, 0xFE, 0x61], "geen geldige UTF-16 bij byte 2"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8], "geen geldige UTF-16 bij byte 4"),
      ([0xFE, 0xFF, 0xDC, 0x00], "geen geldige UTF-16 bij byte 2"),
    ] as [([UInt8], String)])
  func `What is not text is refused with its place`(bytes: [UInt8], reason: String) throws {
    defer { command.remove() }
    try command.write(bytes, to: "a.txt")
    let result = try command.run("a.txt", "--format", "json")
    #expect(result.status == 2)
    #expect(result.errors == "zenderlint: a.txt: \(reason)\n")
    let files = try #require(try result.json()["files"] as? [[String: Any]])
    #expect(files.first?["error"] as? String == reason)
    #expect(try command.run(bytes: bytes).errors == "zenderlint: -: \(reason)\n")
  }

  @Test(arguments: ["utf-8 with mark", "utf-16 little endian", "utf-16 big endian"])
  func `Byte order marks are understood and change no column`(encoding: String) throws {
    defer { command.remove() }
    let text = "Één 😀.\n\(unsafe)\n"
    let bytes: [UInt8] =
      switch encoding {
      case "utf-8 with mark": [0xEF, 0xBB, 0xBF] + text.utf8
      case "utf-16 little endian": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      }
    let plain = try command.run("--format", "concise", input: text)
    #expect(plain.output.contains("-:2:"))
    #expect(try command.run("--format", "concise", bytes: bytes).output == plain.output)
    let offsets = try [Array(text.utf8), bytes].map { bytes in
      try #require(try firstRange(command.run("--format", "json", bytes: bytes))?["offset"])
    }
    #expect(offsets[1] == offsets[0] + (encoding == "utf-8 with mark" ? 3 : 0))
  }

  @Test func `Windows line ends count as one`() throws {
    defer { command.remove() }
    let result = try command.run("--format", "json", input: "\(safe)\r\n\r\n\(unsafe)\r\n")
    let start = try #require(try firstRange(result))
    #expect(start["line"] == 3)
    #expect(start["offset"] == safe.utf8.count + 4 + (start["column"] ?? 0) - 1)
    #expect(!result.output.contains("\r"))
  }

  /// Where the first finding of a JSON report starts.
  private func firstRange(_ result: Command.Result) throws -> [String: Int]? {
    let files = try #require(try result.json()["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    return (findings.first?["range"] as? [String: Any])?["start"] as? [String: Int]
  }

  @Test func `A folder stands for the texts in it and below`() throws {
    defer { command.remove() }
    for path in ["b.txt", "a/c.md", "a/d.markdown", "a/b/e.srt", "f.vtt", "g.html", "h", ".i.txt", ".j/k.txt", "L.TXT"]
    {
      try command.write(unsafe, to: path)
    }
    let texts = "L.TXT\na/b/e.srt\na/c.md\na/d.markdown\nb.txt\nf.vtt\n"
    #expect(try command.run("--show-files", ".").output == texts)
    #expect(try command.run("--show-files").output == texts)
    #expect(try command.run("--show-files", "a").output == "a/b/e.srt\na/c.md\na/d.markdown\n")
    #expect(try command.run("--show-files", "a/", "./a", "b.txt").output == "a/b/e.srt\na/c.md\na/d.markdown\nb.txt\n")
    #expect(try command.run("--show-files", "h", "g.html", ".i.txt").output == ".i.txt\ng.html\nh\n")
  }

  @Test func `A folder without texts is mentioned and no error`() throws {
    defer { command.remove() }
    try command.write("x", to: "map/foto.jpg")
    let result = try command.run("map")
    #expect(result.status == 0)
    #expect(result.errors == "zenderlint: map: geen teksten gevonden (.txt .md .markdown .srt .vtt)\n")
    #expect(try command.run("map", "--quiet").errors == "")
    #expect(try command.run("map", "--format", "json").json()["files"] as? [String] == [])
  }

  @Test func `Text comes from the command line only when asked`() throws {
    defer { command.remove() }
    #expect(try command.run("--text", unsafe, "--format", "concise").output.hasPrefix("-:1:"))
    #expect(try command.run(unsafe).status == 2)
    #expect(try command.run("--text", unsafe, "a.txt").status == 2)
  }

  @Test func `Standard input takes the name it is given`() throws {
    defer { command.remove() }
    let result = try command.run("--stdin-filename", "map/a.md", "--format", "concise", input: unsafe)
    #expect(result.output.hasPrefix("map/a.md:1:"))
    #expect(result.status == 1)
  }

  @Test func `Every line can be a message by itself`() throws {
    defer { command.remove() }
    let result = try command.run("--each-line", "--format", "json", input: "\(unsafe)\n\(safe)\n\(unsafe)\n")
    let files = try #require(try result.json()["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    let lines = findings.compactMap { (($0["range"] as? [String: Any])?["start"] as? [String: Int])?["line"] }
    #expect(lines.contains(1) && lines.contains(3) && !lines.contains(2))
  }

  @Test func `A closed pipe ends it quietly`() throws {
    defer { command.remove() }
    try command.write(String(repeating: unsafe + "\n\n", count: 3000), to: "a.txt")
    let result = try command.shell("$ZENDERLINT --format concise a.txt | head -1")
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(result.errors == "")
  }

  @Test func `A terminal without paths gets help`() throws {
    defer { command.remove() }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let result = try command.shell("script -qec \"$ZENDERLINT\" /dev/null < /dev/null")
    #expect(result.output.contains("GEBRUIK: zenderlint"))
    #expect(result.status == 0)
  }

  @Test func `Paths with spaces and accents come back as they were`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "brief aan één.txt")
    #expect(try command.run("brief aan één.txt", "--format", "concise").output.hasPrefix("brief aan één.txt:1:"))
  }
}
