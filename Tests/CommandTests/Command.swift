import Foundation
import Testing

/// The built command, run in a folder of its own.
struct Command {
  /// What a run came to.
  struct Result {
    var status: Int32
    var output: String
    var errors: String

    /// Standard output as a JSON object.
    func json() throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
  }

  /// The folder the command runs in; empty at first.
  let folder: URL

  /// The binary, which stands beside the tests.
  private static let binary: URL = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "zenderlint")
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
      if exists, !isFolder.boolValue { return candidate }
      folder.deleteLastPathComponent()
    }
    preconditionFailure("there is no zenderlint beside the tests; build it first")
  }()

  init() throws {
    let name = "zenderlint-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appending(path: name).resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Nothing above this folder counts: it is a repository by itself.
    try FileManager.default.createDirectory(at: folder.appending(path: ".git"), withIntermediateDirectories: true)
  }

  /// Takes the folder away again.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a file, with the folders it is in.
  func write(_ contents: some Sequence<UInt8>, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(contents).write(to: file)
  }

  /// Writes a text file.
  func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

  /// Reads a file.
  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Runs the command.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Result {
    try run(Self.binary, arguments, input: Array(input.utf8), environment)
  }

  /// Runs the command with bytes on standard input.
  func run(_ arguments: String..., bytes: [UInt8]) throws -> Result {
    try run(Self.binary, arguments, input: bytes, [:])
  }

  /// Runs the command at a terminal of its own, types answers there, one a line, and keeps standard output apart.
  func walk(_ arguments: [String], answers: [String]) throws -> Result {
    let typed = answers.map { $0 + "\n" }.joined() + "\u{4}"
    try write(typed, to: "antwoorden")
    let line = "\\\"$ZENDERLINT\\\" \(arguments.joined(separator: " ")) > uit"
    let result = try shell("script -qec \"\(line)\" /dev/null < antwoorden")
    return Result(status: result.status, output: try read("uit"), errors: result.output)
  }

  /// Runs a shell line in which `$ZENDERLINT` is the command.
  func shell(_ line: String) throws -> Result {
    try run(URL(filePath: "/bin/bash"), ["-c", line], input: [], ["ZENDERLINT": Self.binary.path])
  }

  private func run(
    _ program: URL, _ arguments: [String], input: [UInt8], _ environment: [String: String]
  ) throws -> Result {
    // Files, not pipes: they never fill up.
    let streams = ["in", "out", "err"].map { FileManager.default.temporaryDirectory.appending(path: "\(UUID()).\($0)") }
    defer { for stream in streams { try? FileManager.default.removeItem(at: stream) } }
    try Data(input).write(to: streams[0])
    for stream in streams.dropFirst() { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self))
  }
}
