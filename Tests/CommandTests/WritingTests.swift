import Foundation
import Testing

@testable import zenderlint

/// Files are written whole or not at all, and never over what somebody else wrote.
@Suite struct WritingTests {
  private let command: Command

  init() throws {
    command = try Command()
  }

  private func path(_ name: String) -> String { command.folder.path + "/" + name }

  /// The names in the folder, those of the test itself left out.
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: command.folder.path).filter { $0 != ".git" }.sorted()
  }

  @Test func `A new file gets the rights the user's mask gives`() throws {
    defer { command.remove() }
    let result = try command.shell("umask 027; $ZENDERLINT new bericht --output a.txt && stat -c %a a.txt")
    #expect(result.output == "640\n")
    #expect(try names() == ["a.txt"])
  }

  @Test func `A link stays a link, also one to a file that is not there yet`() throws {
    defer { command.remove() }
    try command.write("oud", to: "map/a.txt")
    for (link, target) in [("b.txt", "map/a.txt"), ("c.txt", "b.txt"), ("d.txt", "map/nieuw.txt")] {
      try FileManager.default.createSymbolicLink(atPath: path(link), withDestinationPath: target)
    }
    try FileWriter.write(Array("één".utf8), to: path("c.txt"))
    #expect(try command.read("map/a.txt") == "één")
    try FileWriter.write(Array("twee".utf8), to: path("d.txt"))
    #expect(try command.read("map/nieuw.txt") == "twee")
    for (link, target) in [("b.txt", "map/a.txt"), ("c.txt", "b.txt"), ("d.txt", "map/nieuw.txt")] {
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path(link)) == target)
    }
  }

  @Test func `Links in a circle, folders, and files with a second name are left alone`() throws {
    defer { command.remove() }
    try FileManager.default.createSymbolicLink(atPath: path("a"), withDestinationPath: "b")
    try FileManager.default.createSymbolicLink(atPath: path("b"), withDestinationPath: "a")
    try command.write("oud", to: "c.txt")
    try FileManager.default.linkItem(atPath: path("c.txt"), toPath: path("d.txt"))
    for name in ["a", "", "c.txt", "geen/map/e.txt"] {
      #expect(throws: SystemError.self) { try FileWriter.write(Array("nieuw".utf8), to: path(name)) }
    }
    #expect(try command.read("d.txt") == "oud")
    #expect(try names() == ["a", "b", "c.txt", "d.txt"])
  }

  @Test func `What changed meanwhile is not overwritten`() throws {
    defer { command.remove() }
    try command.write("van een ander", to: "a.txt")
    let error = #expect(throws: SystemError.self) {
      try FileWriter.write(Array("nieuw".utf8), to: path("a.txt"), expecting: .contents(Array("oud".utf8)))
    }
    #expect(error?.reason == "is intussen veranderd; niets overgenomen")
    #expect(throws: SystemError.self) {
      try FileWriter.write(Array("nieuw".utf8), to: path("b.txt"), expecting: .contents(Array("oud".utf8)))
    }
    #expect(try command.read("a.txt") == "van een ander")
    #expect(try names() == ["a.txt"])
  }

  @Test func `A draft that changed during the walk stays, and the result is printed`() throws {
    defer { command.remove() }
    try command.write("Je belt nooit.\n", to: "brief.txt")
    let result = try command.shell(
      """
      mkfifo antwoord
      $ZENDERLINT rewrite -i brief.txt --output-file brief.txt < antwoord > uit &
      exec 3> antwoord
      for i in $(seq 100); do sleep 0.05; kill -0 $! || break; grep -q brief.txt /proc/$!/cmdline && break; done
      sleep 1; echo 'Van een ander.' > brief.txt; echo 1 >&3; echo >&3; echo >&3; exec 3>&-
      wait $!
      """)
    #expect(result.status == 2)
    #expect(result.errors.contains("brief.txt: is intussen veranderd"))
    #expect(try command.read("brief.txt") == "Van een ander.\n")
    #expect(try command.read("uit").contains("bellen?"))
  }

  @Test func `Nothing is lost when there is no room`() throws {
    defer { command.remove() }
    let draft = String(repeating: "Je belt nooit.\n\n", count: 200)
    try command.write(draft, to: "brief.txt")
    let line = "ulimit -f 1; $ZENDERLINT rewrite brief.txt --output-file brief.txt | wc -c"
    let result = try command.shell(line)
    #expect(result.errors.contains("zenderlint: brief.txt: dit bestand zou te groot worden"))
    #expect(try command.read("brief.txt") == draft)
    #expect(try names() == ["brief.txt"])
    // The result is not lost either.
    #expect((Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > draft.utf8.count)
    let full = try command.shell("$ZENDERLINT --format json brief.txt > /dev/full")
    #expect(full.status == 2)
    #expect(full.errors == "zenderlint: de schijf is vol\n")
  }

  @Test func `An interrupted run leaves the old file or the new one, and nothing else`() throws {
    defer { command.remove() }
    let draft = String(repeating: "Je belt nooit.\n\n", count: 50)
    try command.write(draft, to: "brief.txt")
    let new = try command.run("rewrite", "brief.txt").output
    for delay in ["0.02", "0.05", "0.1", "0.2", "0.3"] {
      _ = try command.shell("timeout -s KILL \(delay) $ZENDERLINT rewrite brief.txt --output-file uit.txt")
      #expect(try names().allSatisfy { ["brief.txt", "uit.txt"].contains($0) })
      if FileManager.default.fileExists(atPath: path("uit.txt")) { #expect(try command.read("uit.txt") == new) }
    }
    #expect(try command.read("brief.txt") == draft)
  }

  @Test func `Devices and pipes are written, not replaced`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "a.txt")
    let result = try command.shell(
      "$ZENDERLINT a.txt --output-file /dev/null; $ZENDERLINT a.txt --format concise --output-file /dev/stdout | cat")
    #expect(result.output.hasPrefix("a.txt:1:"))
    #expect(try System.kind("/dev/null") == .other)
  }

  @Test func `A letter named by mistake is not overwritten by a baseline or a report`() throws {
    defer { command.remove() }
    try command.write(unsafe, to: "brief.txt")
    try FileManager.default.createSymbolicLink(atPath: path("link.txt"), withDestinationPath: "brief.txt")
    for arguments in [
      ["brief.txt", "--write-baseline", "--baseline", "brief.txt"], ["brief.txt", "--output-file", "brief.txt"],
      ["brief.txt", "--output-file", "link.txt"], ["new", "bericht", "--output", "brief.txt"],
    ] {
      #expect(try command.shell("$ZENDERLINT " + arguments.joined(separator: " ")).status == 2)
      #expect(try command.read("brief.txt") == unsafe)
    }
    #expect(try command.run("brief.txt", "--write-baseline").status == 0)
    #expect(try command.run("brief.txt", "--write-baseline").status == 0)
  }

  @Test func `A configuration is not written over one that is there, nor through a link`() throws {
    defer { command.remove() }
    try FileManager.default.createSymbolicLink(atPath: path(".zenderlint.yml"), withDestinationPath: "elders.yml")
    #expect(try command.run("init").status == 2)
    #expect(try names() == [".zenderlint.yml"])
  }
}
