import Configuration
import Foundation
import Testing

/// What git makes of a pattern and a path; the table was checked against `git check-ignore`, which the last test repeats.
@Suite struct IgnorePatternTests {
  /// An ignore file, a path, and whether git leaves it out.
  static let table: [(lines: String, path: String, isIgnored: Bool)] = [
    ("brief.txt", "brief.txt", true),
    ("brief.txt", "map/brief.txt", true),
    ("brief.txt", "brief.txt.md", false),
    ("/brief.txt", "map/brief.txt", false),
    ("/brief.txt", "brief.txt", true),
    ("map/brief.txt", "map/brief.txt", true),
    ("map/brief.txt", "x/map/brief.txt", false),
    ("*.txt", "a/b/c.txt", true),
    ("*.txt", "a/b/c.md", false),
    ("*", ".x", true),
    ("a*c", "abbbc", true),
    ("a*c", "abbbcd", false),
    ("a*b*c*d", "axxbxxcxxbxcxd", true),
    ("a/*", "a/b", true),
    ("a/*/c", "a/b/c", true),
    ("a/*/c", "a/b/b/c", false),
    ("?.txt", "é.txt", true),
    ("??.txt", "ab.txt", true),
    ("?.txt", ".txt", false),
    ("archief/", "archief/a.txt", true),
    ("archief/", "x/archief/a.txt", true),
    ("archief/", "archief", false),
    ("/archief/", "x/archief/a.txt", false),
    ("**/archief", "x/y/archief", true),
    ("**/archief", "archief", true),
    ("**/archief/oud", "x/archief/oud", true),
    ("archief/**", "archief/x/y.txt", true),
    ("archief/**", "x/archief/y.txt", false),
    ("a/**/b", "a/b", true),
    ("a/**/b", "a/x/y/b", true),
    ("a/**/b", "x/a/b", false),
    ("a/**/**/b", "a/b", true),
    ("**", "a/b", true),
    ("a**b", "axxb", true),
    ("x/a**b", "x/ay/yb", false),
    ("[abc].txt", "b.txt", true),
    ("[abc].txt", "d.txt", false),
    ("[a-c].txt", "b.txt", true),
    ("[!a-c].txt", "b.txt", false),
    ("[^a-c].txt", "d.txt", true),
    ("[]a].txt", "].txt", true),
    ("[]-].txt", "-.txt", true),
    ("[a-].txt", "-.txt", true),
    ("[[:digit:]].txt", "5.txt", true),
    ("[[:digit:]].txt", "x.txt", false),
    ("[[:alpha:][:digit:]].txt", "x.txt", true),
    ("[\\]].txt", "].txt", true),
    ("[abc.txt", "[abc.txt", false),
    ("# geen patroon", "# geen patroon", false),
    ("\\#brief", "#brief", true),
    ("\\!brief", "!brief", true),
    ("\\*.txt", "*.txt", true),
    ("\\*.txt", "a.txt", false),
    ("brief  ", "brief", true),
    ("brief\\ ", "brief ", true),
    ("brief\\ ", "brief", false),
    (" brief", "brief", false),
    ("brief\\", "brief", false),
    ("", "brief", false),
    ("/", "brief", false),
    ("*.txt\n!goed.txt", "goed.txt", false),
    ("*.txt\n!goed.txt", "map/goed.txt", false),
    ("*.txt\n!goed.txt", "fout.txt", true),
    ("!goed.txt\n*.txt", "goed.txt", true),
    ("archief/\n!archief/goed.txt", "archief/goed.txt", true),
    ("archief/*\n!archief/goed.txt", "archief/goed.txt", false),
    ("a b.txt", "a b.txt", true),
    ("één.txt", "één.txt", true),
    ("Brief.txt", "brief.txt", false),
  ]

  @Test(arguments: table) func `A pattern means what git makes of it`(lines: String, path: String, isIgnored: Bool) {
    let list = IgnoreList(lines.split(separator: "\n").map(String.init), folder: "/werk")
    #expect(list.excludes(["werk"] + path.split(separator: "/").map(String.init)) == isIgnored)
  }

  @Test func `Lines may end as on Windows, and other folders are left alone`() {
    let list = IgnoreList(["*.txt\r"], folder: "/werk/map")
    #expect(list.excludes(["werk", "map", "a.txt"]))
    #expect(!list.excludes(["werk", "a.txt"]))
    #expect(!list.excludes(["werk", "map"]))
  }

  @Test func `A pattern full of stars is as quick as any other`() {
    let list = IgnoreList([String(repeating: "*a", count: 30) + "b"], folder: "/")
    #expect(!list.excludes([String(repeating: "a", count: 200)]))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")), arguments: table)
  func `git agrees with the table`(lines: String, path: String, isIgnored: Bool) throws {
    // Git compares bytes; to a person é is one character.
    if lines == "?.txt" && path == "é.txt" { return }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try git(["init", "-q"], folder) == 0)
    try lines.write(to: folder.appending(path: ".gitignore"), atomically: true, encoding: .utf8)
    #expect(try (git(["check-ignore", "-q", "--no-index", "--", path], folder) == 0) == isIgnored)
  }

  private func git(_ arguments: [String], _ folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments = ["-c", "core.excludesFile=/dev/null"] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
