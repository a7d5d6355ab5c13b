import Foundation
import Testing

/// What people write stays between them: nothing leaves the machine, and nothing of it stays behind.
@Suite struct PrivacyTests {
  /// A word that stands in no lexicon, to find the text by.
  private static let secret = "Qwibbelfloep"
  private static let draft = "Jij luistert nooit naar \(secret). Je belt nooit.\n"

  private let command: Command

  init() throws {
    command = try Command()
    try command.write(Self.draft, to: "brief.txt")
  }

  @Test(
    arguments: [
      "brief.txt", "--format json brief.txt", "rewrite brief.txt", "analyse brief.txt", "--write-baseline brief.txt",
      "explain absoluut", "--fix brief.txt", "lsp",
    ])
  func `No socket is opened`(arguments: String) throws {
    defer { command.remove() }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else {
      return try watchDescriptors(arguments)
    }
    let result = try command.shell(
      "strace -f -qq -e trace=%network -e signal=none -o spoor $ZENDERLINT \(arguments) < /dev/null")
    // Where tracing is forbidden the descriptors tell.
    if result.errors.contains("strace: ") { return try watchDescriptors(arguments) }
    #expect(try command.read("spoor") == "")
  }

  /// Looks at the descriptors of the running command until it ends.
  private func watchDescriptors(_ arguments: String) throws {
    let result = try command.shell(
      """
      mkfifo in; sleep 1 > in & $ZENDERLINT \(arguments) - < in & pid=$!
      while kill -0 $pid 2> /dev/null; do ls -l /proc/$pid/fd 2> /dev/null | grep socket: ; sleep 0.02; done
      """)
    #expect(!result.output.contains("socket:"))
  }

  @Test func `Files are opened for writing in the folder of the result only`() throws {
    defer { command.remove() }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else { return }
    try command.write("", to: "uit/leeg")
    let result = try command.shell(
      """
      strace -f -qq -y -e trace=openat,open,creat,memfd_create,rename,renameat,link,linkat -e signal=none -o spoor \
      $ZENDERLINT rewrite brief.txt --output-file uit/nieuw.txt < /dev/null
      """)
    if result.errors.contains("strace: ") { return }
    let writes = try command.read("spoor").split(separator: "\n").filter { line in
      line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("O_CREAT") || line.contains("memfd")
    }
    #expect(!writes.isEmpty)
    #expect(writes.allSatisfy { $0.contains("\"uit/") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: command.folder.path + "/uit").count == 2)
  }

  @Test func `A baseline holds no text`() throws {
    defer { command.remove() }
    _ = try command.run("brief.txt", "--write-baseline")
    let lines = try command.read(".zenderlint-baseline").split(separator: "\n")
    #expect(lines.count > 1)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("sha256:") && $0.utf8.count == 71 })
  }

  @Test func `What goes wrong is told without the text`() throws {
    defer { command.remove() }
    try command.write(Array(Self.draft.utf8) + [0xFF], to: "stuk.txt")
    try command.write(Array(Self.draft.utf8) + [0], to: "nul.txt")
    try command.write(Self.draft, to: "lijst")
    try FileManager.default.createDirectory(
      at: command.folder.appending(path: "map"), withIntermediateDirectories: true)
    for arguments in [
      "stuk.txt", "nul.txt", "rewrite stuk.txt", "outline stuk.txt", "brief.txt --baseline lijst",
      "brief.txt --output-file map", "--stdin-filename brief.txt < stuk.txt",
    ] {
      let result = try command.shell("$ZENDERLINT " + arguments)
      #expect(result.status == 2)
      #expect(!result.errors.isEmpty)
      #expect(!result.errors.contains(Self.secret))
    }
  }
}
