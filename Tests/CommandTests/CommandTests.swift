import Foundation
import Testing

/// What a run of the built command gave.
private struct Run {
  var status: Int32
  var output: String
  var errors: String
}

/// The built command, which stands beside the test bundle.
private let binary: URL = {
  let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
  let folder = bundle?.deletingLastPathComponent() ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  return folder.appendingPathComponent("zenderlint")
}()

/// Runs the command with some bytes on standard input.
private func run(_ arguments: [String], input: [UInt8] = [], in folder: URL? = nil) throws -> Run {
  let process = Process()
  process.executableURL = binary
  process.arguments = arguments
  if let folder { process.currentDirectoryURL = folder }
  let standardInput = Pipe()
  let output = Pipe()
  let errors = Pipe()
  process.standardInput = standardInput
  process.standardOutput = output
  process.standardError = errors
  try process.run()
  standardInput.fileHandleForWriting.write(Data(input))
  try standardInput.fileHandleForWriting.close()
  let written = output.fileHandleForReading.readDataToEndOfFile()
  let complained = errors.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Run(
    status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
    errors: String(decoding: complained, as: UTF8.self))
}

/// A new empty folder.
private func folder() throws -> URL {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("zenderlint-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  return url
}

private let reproach = Array("Jij luistert nooit naar me.\n".utf8)

@Test("A reproach is found, and a clean text is not")
func status() throws {
  #expect(try run([], input: reproach).status == 1)
  #expect(try run(["--exit-zero"], input: reproach).status == 0)
  #expect(try run([], input: Array("Gisteren kwam je om negen uur thuis.".utf8)).status == 0)
  #expect(try run([], input: []).status == 0)
  #expect(try run(["--ignore", "absoluut,jij-opener"], input: reproach).status == 0)
  #expect(try run(["--text", "Jij luistert nooit naar me."]).status == 1)
}

@Test("A missing file is an error, after the other files were read")
func missing() throws {
  let place = try folder()
  try Data(reproach).write(to: place.appendingPathComponent("a.txt"))
  let result = try run(["weg.txt", "a.txt"], in: place)
  #expect(result.status == 2)
  #expect(result.errors.contains("weg.txt: bestaat niet"))
  #expect(result.output.contains("absoluut"))
}

@Test("Invalid UTF-8 is refused with the byte's offset")
func invalid() throws {
  let result = try run(["--format", "json"], input: Array("Hoi ".utf8) + [0xFF, 0x20])
  #expect(result.status == 2)
  #expect(result.errors.contains("byte 4"))
  let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
  let files = json?["files"] as? [[String: Any]]
  #expect((files?.first?["error"] as? String)?.contains("byte 4") == true)
}

@Test("UTF-16 with a byte order mark is read")
func utf16() throws {
  var bytes: [UInt8] = [0xFF, 0xFE]
  for unit in "Jij luistert nooit naar mé.".utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
  #expect(try run([], input: bytes).status == 1)
}

@Test("CRLF keeps lines and columns")
func crlf() throws {
  let result = try run(["--format", "concise"], input: Array("Hoi.\r\n\r\nJij luistert nooit naar me.\r\n".utf8))
  #expect(result.output.contains(":3:14"))
}

@Test("A folder without texts says so and finds nothing")
func emptyFolder() throws {
  let place = try folder()
  let result = try run([place.path])
  #expect(result.status == 0)
  #expect(result.errors.contains("geen teksten"))
}

@Test("An unknown rule names the one that may be meant")
func unknownRule() throws {
  let result = try run(["--select", "absolut"], input: reproach)
  #expect(result.status == 2)
  #expect(result.errors.contains("absoluut"))
}

@Test("A closed pipe ends quietly")
func closedPipe() throws {
  let place = try folder()
  let file = place.appendingPathComponent("lang.txt")
  try Data((0..<2_000).flatMap { _ in reproach + [0x0A] }).write(to: file)
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", "'\(binary.path)' --format concise '\(file.path)' | head -1"]
  let output = Pipe()
  let errors = Pipe()
  process.standardOutput = output
  process.standardError = errors
  try process.run()
  let complained = errors.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  #expect(complained.isEmpty)
}

@Test("JSON holds what other tools rely on")
func json() throws {
  let result = try run(["--format", "json", "--stdin-filename", "bericht.txt"], input: reproach)
  let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  #expect(json["version"] as? Int == 1)
  let file = try #require((json["files"] as? [[String: Any]])?.first)
  #expect(file["path"] as? String == "bericht.txt")
  #expect(file["error"] is NSNull)
  let finding = try #require((file["findings"] as? [[String: Any]])?.first)
  #expect(finding["rule"] as? String == "absoluut")
  #expect(finding["level"] as? String == "error")
  let start = try #require((finding["range"] as? [String: Any])?["start"] as? [String: Any])
  #expect(start["line"] as? Int == 1)
  #expect(start["column"] as? Int == 14)
  #expect(start["offset"] as? Int == 13)
  #expect((finding["fingerprint"] as? String)?.hasPrefix("sha256:") == true)
  #expect((file["statistics"] as? [String: Any])?["words"] as? Int == 5)
}

@Test("Rules are listed and explained")
func rules() throws {
  #expect(try run(["rules"]).output.contains("absoluut"))
  #expect(try run(["explain", "oordeel"]).output.contains("Waarom"))
  #expect(try run(["explain", "ordeel"]).status == 2)
}
