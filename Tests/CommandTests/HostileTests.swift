import Foundation
import Testing

@testable import zenderlint

/// Input that nobody writes by hand, small here; `.ci/hostile` has the large ones.
@Suite struct HostileTests {
  private let command: Command

  init() throws {
    command = try Command()
  }

  /// Runs a shell line that may take half a minute and 4 GB of addresses at most; a sanitizer's shadow memory needs more, so
  /// `ZENDERLINT_UNLIMITED` lifts the second.
  private func guarded(_ line: String) throws -> Command.Result {
    try command.shell(
      "[ -n \"$ZENDERLINT_UNLIMITED\" ] || ulimit -v 4000000; ZL=\"timeout 30 $ZENDERLINT\"; \(line)")
  }

  /// Pieces of text that are hard on a reader when there are many of them in a row.
  static let pieces = [
    "a", " ", "\n", "\r", "\t", ".", "!", "?", "\"", "'", "“‘", "(", "[", "{", "<", ">", "*", "_a", "`a", "~", "|",
    "\\",
    "![", "[a](", "&#", "<!--", "-->", "- ", "1. ", "> ", "http://a", "a@b", "a-", "d.w.z. ", "je\n", "jij, ",
    "dat je ", "nooit ", "omdat je denkt dat ", "JIJ BENT NOOIT ", "e\u{301}", "\u{301}", "\u{200D}", "\u{202E}jij ",
    "\u{2066}", "أنت لا تستمع. ", "👨‍👩‍👧‍👦", "🇳🇱", "👍🏽", "\u{1B}[31mnooit ", "\u{2028}je ", "Je belt nooit.\r",
    "Anna: ", "A:\n", "Je belt nooit. ", "waarom ben je altijd zo boos? ", "1\n00:00:01,000 --> 00:00:02,000\nJe\n\n",
    "12-03-2024 21:04 - Anna: Je belt nooit.\n", "| a | b |\n|---|---|\n", "{\"a\":",
    "# zenderlint-disable-next-line absoluut: x\nJe belt nooit.\n", "<!-- zenderlint-disable absoluut: x -->",
  ]

  @Test(arguments: ["txt", "md", "srt"])
  func `Nothing in a row crashes it or keeps it busy`(ending: String) throws {
    defer { command.remove() }
    for (number, piece) in Self.pieces.enumerated() {
      try command.write(String(repeating: piece, count: 1_500 / piece.utf8.count), to: "\(number).\(ending)")
    }
    let result = try guarded("$ZL --isolated --format json .")
    #expect([0, 1].contains(result.status))
    let files = try #require(try result.json()["files"] as? [[String: Any]])
    #expect(files.count == Self.pieces.count)
    #expect(files.allSatisfy { $0["error"] is NSNull })
    #expect(try guarded("$ZL --isolated --format json --jobs 1 .").output == result.output)
  }

  @Test func `Quotations in quotations and brackets in brackets are read to the end`() throws {
    defer { command.remove() }
    for (open, close) in [("> ", ""), ("“", "”"), ("(", ")"), ("- ", ""), ("**", "**"), ("[", "](a)"), ("<b>", "</b>")]
    {
      let text =
        String(repeating: open, count: 2_000) + unsafe + String(repeating: close, count: 2_000) + "\n\n\(unsafe)\n"
      try command.write(text, to: "a.md")
      try command.write(text, to: "a.txt")
      let result = try guarded("$ZL --isolated --format concise .")
      #expect(result.status == 1)
      #expect(result.output.contains("a.txt:3:"))
    }
  }

  @Test func `No escape sequence or mark that reorders text reaches the terminal`() throws {
    defer { command.remove() }
    let text = "Jij \u{1B}[2Jluistert\u{7} nooit\u{202E} naar\u{9B}31m me\u{2066}, \u{1B}]0;x\u{7}jij bent lui.\n"
    try command.write(text, to: "a\u{1B}[31m.txt")
    for format in ["full", "concise", "github"] {
      let result = try command.shell("$ZENDERLINT --format \(format) --color never a*.txt")
      #expect(result.status == 1)
      #expect(result.output.unicodeScalars.allSatisfy { !Self.isHarmful($0) })
    }
    for arguments in [
      "rewrite --all a*.txt", "analyse a*.txt", "--diff a*.txt 2>&1 >/dev/null",
      "rewrite -i a*.txt < /dev/null > /dev/null",
    ] {
      let result = try command.shell("$ZENDERLINT " + arguments)
      #expect((result.output + result.errors).unicodeScalars.allSatisfy { !Self.isHarmful($0) })
    }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func `A file above the limit is refused with its size, and the others are still read`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "b.txt")
    let result = try guarded("truncate -s 1G a.txt; $ZL --format concise .")
    #expect(result.status == 2)
    #expect(result.errors == "zenderlint: a.txt: te groot: 1024 MB, en tot 64 MB kan\n")
    #expect(result.output.hasPrefix("b.txt:1:"))
    let endless = try guarded("$ZL < /dev/zero; $ZL /dev/zero; $ZL outline /dev/zero; $ZL rewrite /dev/zero")
    #expect(endless.errors.split(separator: "\n").count == 4)
    #expect(endless.errors.contains("te groot: meer dan 64 MB, en tot 64 MB kan"))
  }

  @Test func `A pipe is read when somebody writes, and given up when nobody does`() throws {
    defer { command.remove() }
    let result = try guarded(
      """
      mkfifo a.txt; timeout 30 bash -c "sleep 0.3; echo '\(unsafe)' > a.txt" & $ZL --format concise a.txt; wait
      $ZL --format concise <(echo '\(unsafe)') | cut -d: -f2; $ZL <(true); $ZL .; $ZL a.txt; echo $?
      """)
    #expect(result.output.hasPrefix("a.txt:1:"))
    #expect(result.output.contains("\n1\n"))
    #expect(result.output.hasSuffix("2\n"))
    #expect(result.errors.contains("zenderlint: a.txt: niemand schrijft in deze pijp\n"))
  }

  @Test func `Folders that lead back to themselves are walked once`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "map/a.txt")
    try FileManager.default.createSymbolicLink(atPath: command.folder.path + "/map/lus", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(
      atPath: command.folder.path + "/zelf.txt", withDestinationPath: "zelf.txt")
    #expect(try guarded("$ZL --show-files .").output == "map/a.txt\n")
    #expect(try guarded("$ZL zelf.txt").errors == "zenderlint: zelf.txt: deze verwijzing leidt in een kring\n")
  }

  @Test func `A folder that may not be read is named, and the others are still read`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "map/a.txt")
    try command.write(unsafe, to: "b.txt")
    let run = "chmod 0 map; $ZL --format concise .; s=$?; chmod 755 map; exit $s"
    // Root reads everything, so it runs as somebody else where that can be done.
    let asOther = "chmod -R a+rX . && chmod 0 map; setpriv --reuid 65534 --regid 65534 --clear-groups $ZL"
    if getuid() != 0 {
      let result = try guarded(run)
      #expect(result.status == 2)
      #expect(result.errors == "zenderlint: map: geen toestemming\n")
    } else {
      let result = try guarded("\(asOther) --format concise .; s=$?; chmod 755 map; exit $s")
      // The binary itself may stand where another user cannot come.
      if result.status == 126 || result.status == 127 { return }
      #expect(result.status == 2)
      #expect(result.errors == "zenderlint: map: geen toestemming\n")
      #expect(result.output.hasPrefix("b.txt:1:"))
    }
  }

  @Test func `A file that grows, shrinks or vanishes while it is read does no harm`() throws {
    defer { command.remove() }
    let result = try guarded(
      """
      yes '\(unsafe)' | head -c 20000 > a.txt
      (for i in $(seq 200); do echo '\(unsafe)' >> a.txt; truncate -s 5000 a.txt; rm -f b.txt; cp a.txt b.txt; done) &
      for i in 1 2 3 4; do $ZL --format json . > uit.json; s=$?; [ $s -le 2 ] || exit $s; done; kill $! 2> /dev/null; exit 0
      """)
    #expect(result.status == 0)
  }
}
