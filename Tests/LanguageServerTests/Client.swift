import Foundation
import Imago
import Testing

@testable import LanguageServer

/// A client that talks to a server in the same process.
final class Client {
  private(set) var server: LanguageServer!
  /// What the server sent and nobody took yet.
  private(set) var inbox: [[String: Any]] = []
  /// The server's clock.
  var now = 0.0
  /// What the server was given as options when it last asked for settings.
  private(set) var options: String?
  /// The settings of every document; nil when documents are to be left alone.
  var settings: Settings? = Settings()
  /// What is wrong with the configuration.
  var fault: String?

  static let uri = "file:///brief.txt"

  init() {
    let workspace = Workspace(
      settings: { [unowned self] _, options throws(Workspace.Failure) in
        self.options = options
        if let fault { throw Workspace.Failure(message: fault) }
        return settings
      },
      clock: { [unowned self] in now })
    server = LanguageServer(workspace) { [unowned self] message in
      let body = message.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)[2]
      let header = String(decoding: message.prefix { $0 != 0x0D }, as: UTF8.self)
      #expect(header == "Content-Length: \(body.count)")
      inbox.append((try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]) ?? [:])
    }
  }

  /// A client that has said what it can do and opened a document.
  convenience init(_ text: String, capabilities: [String: Any] = [:], language: String = "plaintext") throws {
    self.init()
    try request("initialize", ["capabilities": capabilities])
    try notify("initialized", [:])
    try open(text, language: language)
  }

  /// Sends bytes as they are.
  func send(raw: String) { server.receive(Array(raw.utf8)) }

  func send(_ message: [String: Any]) throws {
    let body = try JSONSerialization.data(withJSONObject: message)
    server.receive(Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
  }

  func notify(_ method: String, _ parameters: [String: Any]) throws {
    try send(["jsonrpc": "2.0", "method": method, "params": parameters])
  }

  /// Sends a request and takes its answer.
  @discardableResult
  func request(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    try send(["jsonrpc": "2.0", "id": 7, "method": method, "params": parameters])
    return try #require(take { $0["id"] as? Int == 7 })
  }

  func open(_ text: String, uri: String = Client.uri, language: String = "plaintext") throws {
    try notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri, "languageId": language, "version": 1, "text": text]])
  }

  /// Replaces a stretch of the document, or all of it.
  func change(_ text: String, _ range: (Int, Int, Int, Int)? = nil, version: Int) throws {
    var change: [String: Any] = ["text": text]
    if let range { change["range"] = Self.range(range.0, range.1, range.2, range.3) }
    try notify(
      "textDocument/didChange",
      ["textDocument": ["uri": Self.uri, "version": version], "contentChanges": [change]])
  }

  /// The code actions at a place.
  func actions(_ line: Int, _ character: Int, only: [String]? = nil) throws -> [[String: Any]] {
    var context: [String: Any] = ["diagnostics": []]
    if let only { context["only"] = only }
    let answer = try request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": Self.uri], "range": Self.range(line, character, line, character), "context": context,
      ])
    return try #require(answer["result"] as? [[String: Any]])
  }

  /// Takes the last diagnostics from the inbox.
  func diagnostics() throws -> (version: Int?, all: [[String: Any]]) {
    var last: [String: Any]?
    while let message = take({ $0["method"] as? String == "textDocument/publishDiagnostics" }) { last = message }
    let parameters = try #require(last?["params"] as? [String: Any])
    return (parameters["version"] as? Int, try #require(parameters["diagnostics"] as? [[String: Any]]))
  }

  /// Takes the first message of a kind from the inbox.
  func take(_ isWanted: ([String: Any]) -> Bool) -> [String: Any]? {
    guard let index = inbox.firstIndex(where: isWanted) else { return nil }
    return inbox.remove(at: index)
  }

  static func range(_ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> [String: Any] {
    [
      "start": ["line": line, "character": column], "end": ["line": endLine, "character": endColumn],
    ]
  }
}

extension [String: Any] {
  /// The number of the error in an answer.
  var errorCode: Int? { (self["error"] as? [String: Any])?["code"] as? Int }

  /// The value at the end of a path.
  subscript(path path: String...) -> Any? {
    var value: Any? = self
    for name in path { value = (value as? [String: Any])?[name] }
    return value
  }
}
