import Foundation
import Imago
import Testing

@testable import LanguageServer

@Suite struct LanguageServerTests {
  private let draft = "Hoi 😀. Jij luistert nooit naar me.\nIk mis je.\n"

  /// What the client can do in these tests, where it matters.
  private let snippets: [String: Any] = [
    "workspace": ["workspaceEdit": ["documentChanges": true, "snippetEditSupport": true]]
  ]

  @Test func `The server says what it can do and in which units it counts`() throws {
    let client = Client()
    let answer = try client.request(
      "initialize", ["capabilities": ["general": ["positionEncodings": ["utf-7", "utf-8", "utf-16"]]]])
    let capabilities = try #require(answer[path: "result", "capabilities"] as? [String: Any])
    #expect(capabilities["positionEncoding"] as? String == "utf-8")
    #expect(capabilities[path: "textDocumentSync", "change"] as? Int == 2)
    #expect(answer[path: "result", "serverInfo", "name"] as? String == "zenderlint")
  }

  @Test(arguments: [("utf-8", 23, 28), ("utf-16", 21, 26), ("utf-32", 20, 25)])
  func `A draft is looked at when it is opened, in the client's units`(
    encoding: String, start: Int, end: Int
  ) throws {
    let client = try Client(draft, capabilities: ["general": ["positionEncodings": [encoding]]])
    let (version, diagnostics) = try client.diagnostics()
    #expect(version == 1)
    #expect(diagnostics.count == 1)
    #expect(diagnostics[0]["code"] as? String == "absoluut")
    #expect(diagnostics[0]["severity"] as? Int == 1)
    #expect(diagnostics[0]["source"] as? String == "zenderlint")
    #expect(diagnostics[0][path: "range", "start", "character"] as? Int == start)
    #expect(diagnostics[0][path: "range", "end", "character"] as? Int == end)
  }

  @Test func `A change is looked at after a pause, and only the last version`() throws {
    let client = try Client(draft)
    _ = try client.diagnostics()
    try client.change("Ik luister graag", (0, 7, 0, 26), version: 2)
    client.now = 0.05
    try client.change("Dag", (0, 0, 0, 3), version: 3)
    client.server.work()
    #expect(client.inbox.isEmpty)
    client.now = try #require(client.server.nextDeadline)
    client.server.work()
    let (version, diagnostics) = try client.diagnostics()
    #expect(version == 3)
    #expect(diagnostics.isEmpty)
    #expect(client.server.nextDeadline == nil)
    #expect(client.inbox.isEmpty)
  }

  @Test func `Changes arrive in order, across lines, and may replace everything`() throws {
    var text = TextDocument(uri: "a", languageID: "", version: 1, text: "één\r\ntwee 😀 drie\nvier")
    func range(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> LSPRange {
      LSPRange(start: LSPPosition(line: a, character: b), end: LSPPosition(line: c, character: d))
    }
    text.apply(
      [.init(range: range(1, 5, 1, 7), text: "X"), .init(range: range(0, 3, 1, 0), text: " ")], version: 2, .utf16)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "één twee X drie\nvier")
    text.apply([.init(range: range(1, 99, 9, 0), text: "!"), .init(range: nil, text: "nieuw")], version: nil, .utf16)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "nieuw")
    #expect(text.version == 2)
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func `Places and offsets come back as they went`(encoding: PositionEncoding) {
    let text = TextDocument(uri: "a", languageID: "", version: 1, text: "é😀\n\r\nabc")
    for offset in [0, 2, 6, 7, 9, 10, 12] {
      #expect(text.offset(of: text.position(of: offset, encoding), encoding) == offset)
    }
    #expect(text.offset(of: LSPPosition(line: 0, character: 99), encoding) == 6)
    #expect(text.offset(of: LSPPosition(line: 1, character: 99), encoding) == 7)
    #expect(text.offset(of: LSPPosition(line: 99, character: 0), encoding) == 12)
    #expect(text.offset(of: LSPPosition(line: -1, character: -1), encoding) == 0)
  }

  @Test func `Every rewrite is an action, with slots as tab stops where the client can`() throws {
    let client = try Client(draft, capabilities: snippets)
    let actions = try client.actions(0, 22)
    let titles = actions.compactMap { $0["title"] as? String }
    #expect(titles.count >= 2)
    #expect(titles.dropLast().allSatisfy { $0.hasPrefix("Liever: ") })
    #expect(titles.last == "Negeer “absoluut” hier")
    let changes = try #require(actions[0][path: "edit", "documentChanges"] as? [[String: Any]])
    #expect(changes[0][path: "textDocument", "version"] as? Int == 1)
    let withSlots = actions.compactMap { action -> String? in
      let edits = (action[path: "edit", "documentChanges"] as? [[String: Any]])?[0]["edits"] as? [[String: Any]]
      return edits?[0][path: "snippet", "value"] as? String
    }
    #expect(withSlots.contains { $0.contains("${1:") && $0.hasSuffix("$0") && !$0.contains("[") })
  }

  @Test func `A client without snippets gets plain edits with the questions in them`() throws {
    let client = try Client(draft)
    let actions = try client.actions(0, 22)
    let texts = actions.compactMap { action -> String? in
      let changes = action[path: "edit", "changes"] as? [String: [[String: Any]]]
      return changes?[Client.uri]?[0]["newText"] as? String
    }
    #expect(texts.count == actions.count)
    #expect(texts.contains { $0.contains("[") })
  }

  @Test func `Nothing is offered elsewhere or for other kinds of actions`() throws {
    let client = try Client(draft)
    #expect(try client.actions(1, 3).isEmpty)
    #expect(try client.actions(0, 22, only: ["refactor"]).isEmpty)
    #expect(try !client.actions(0, 22, only: ["quickfix"]).isEmpty)
  }

  @Test(arguments: [
    ("plaintext", "  # zenderlint-disable-next-line absoluut\r\n"),
    ("markdown", "  <!-- zenderlint-disable-next-line absoluut -->\r\n"),
  ])
  func `A rule can be silenced here, in the way of the document`(language: String, comment: String) throws {
    let client = try Client("Hoi.\r\n  Jij luistert nooit naar me.\r\n", language: language)
    let action = try #require(try client.actions(1, 16).last)
    let changes = try #require(action[path: "edit", "changes"] as? [String: [[String: Any]]])
    #expect(changes[Client.uri]?[0]["newText"] as? String == comment)
    try client.change(comment, (1, 0, 1, 0), version: 2)
    client.now = 1
    client.server.work()
    let codes = try client.diagnostics().all.compactMap { $0["code"] as? String }
    #expect(!codes.contains("absoluut") && !codes.contains("negeerregel"))
  }

  @Test func `A finding explains itself`() throws {
    let client = try Client(draft, capabilities: ["textDocument": ["hover": ["contentFormat": ["markdown"]]]])
    let parameters: [String: Any] = [
      "textDocument": ["uri": Client.uri], "position": ["line": 0, "character": 22],
    ]
    let answer = try client.request("textDocument/hover", parameters)
    let text = try #require(answer[path: "result", "contents", "value"] as? String)
    #expect(text.hasPrefix("**absoluut** (fout)") && text.contains("**Waarom:**"))
    let elsewhere = try client.request(
      "textDocument/hover", ["textDocument": ["uri": Client.uri], "position": ["line": 1, "character": 0]])
    #expect(elsewhere["result"] is NSNull)
  }

  @Test func `The client's settings are passed on, and asked for anew when they change`() throws {
    let client = Client()
    try client.request(
      "initialize",
      [
        "capabilities": ["workspace": ["configuration": true]],
        "initializationOptions": ["select": ["lengte"], "min-level": "hint"],
      ])
    try client.notify("initialized", [:])
    let question = try #require(client.take { $0["method"] as? String == "workspace/configuration" })
    try client.open(draft)
    #expect(client.options == "{\"min-level\": \"hint\", \"select\": [\"lengte\"]}")
    _ = try client.diagnostics()
    try client.send(["jsonrpc": "2.0", "id": try #require(question["id"]), "result": [["role": "receiver"]]])
    #expect(client.options == "{\"role\": \"receiver\"}")
    _ = try client.diagnostics()
    try client.notify("workspace/didChangeConfiguration", ["settings": NSNull()])
    #expect(client.take { $0["method"] as? String == "workspace/configuration" } != nil)
  }

  @Test func `A faulty configuration is shown once, and the draft is left alone until it is mended`() throws {
    let client = Client()
    client.fault = ".zenderlint.yml:2: onbekende sleutel “selekt”"
    try client.request("initialize", ["capabilities": [String: Any]()])
    try client.open(draft)
    let shown = try #require(client.take { $0["method"] as? String == "window/showMessage" })
    #expect((shown[path: "params", "message"] as? String)?.contains("selekt") == true)
    #expect(try client.diagnostics().all.isEmpty)
    try client.change(".", (1, 0, 1, 0), version: 2)
    client.now = 1
    client.server.work()
    #expect(client.take { $0["method"] as? String == "window/showMessage" } == nil)
    client.fault = nil
    try client.notify("workspace/didChangeWatchedFiles", ["changes": []])
    #expect(try client.diagnostics().all.count == 1)
  }

  @Test func `A document that is excluded is left alone`() throws {
    let client = Client()
    client.settings = nil
    try client.request("initialize", ["capabilities": [String: Any]()])
    try client.open(draft)
    #expect(try client.diagnostics().all.isEmpty)
  }

  @Test func `A closed document has no diagnostics any more`() throws {
    let client = try Client(draft)
    try client.notify("textDocument/didClose", ["textDocument": ["uri": Client.uri]])
    #expect(try client.diagnostics().all.isEmpty)
    let parameters: [String: Any] = [
      "textDocument": ["uri": Client.uri], "position": ["line": 0, "character": 22],
    ]
    #expect(try client.request("textDocument/hover", parameters).errorCode == -32_602)
  }

  @Test func `A request can be cancelled before its turn`() throws {
    let client = try Client(draft)
    func message(_ text: String) -> String { "Content-Length: \(text.utf8.count)\r\n\r\n\(text)" }
    client.send(
      raw: message(
        #"{"jsonrpc":"2.0","id":"a","method":"textDocument/hover","params":{"textDocument":{"uri":"file:///brief.txt"},"position":{"line":0,"character":0}}}"#
      ) + message(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"a"}}"#))
    #expect(client.take { $0["id"] as? String == "a" }?.errorCode == -32_800)
  }

  @Test func `Malformed messages are answered with an error and the next one is heard`() throws {
    let client = try Client(draft)
    _ = try client.diagnostics()
    for (raw, code) in [
      ("Content-Length: 4\r\n\r\n{\"a\"", -32_700), ("Content-Length: x\r\n\r\n", -32_700),
      ("Niets: hier\r\n\r\n", -32_700), ("Content-Length: 2\r\n\r\n[]", -32_600),
      ("Content-Length: -1\r\n\r\n", -32_700), (String(repeating: "x", count: 9_000), -32_700),
    ] {
      client.send(raw: raw)
      #expect(client.take { $0["error"] != nil }?.errorCode == code, "\(raw.prefix(40))")
    }
    #expect(try client.request("textDocument/hover", ["textDocument": "x"]).errorCode == -32_602)
    #expect(try client.request("textDocument/unknown").errorCode == -32_601)
    try client.notify("textDocument/didChange", ["textDocument": ["uri": "x"]])
    #expect(client.take { $0["method"] as? String == "window/logMessage" } != nil)
    try client.notify("$/unknown", [:])
    #expect(client.inbox.isEmpty)
    #expect(try !client.actions(0, 22).isEmpty)
  }

  @Test func `Messages may come in pieces of any size`() throws {
    let client = Client()
    let body = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
    for byte in "Content-Type: x\r\ncontent-length: \(body.utf8.count)\r\n\r\n\(body)".utf8 {
      client.server.receive([byte])
    }
    #expect(client.take { $0["id"] as? Int == 1 }?["result"] != nil)
  }

  @Test func `Nothing is answered before the start and after the end`() throws {
    let client = Client()
    #expect(try client.request("textDocument/hover").errorCode == -32_002)
    try client.request("initialize", ["capabilities": [String: Any]()])
    #expect(try client.request("initialize", ["capabilities": [String: Any]()]).errorCode == -32_600)
    #expect(try client.request("shutdown")["result"] is NSNull)
    #expect(try client.request("textDocument/hover").errorCode == -32_600)
    #expect(client.server.exitStatus == nil)
    try client.notify("exit", [:])
    #expect(client.server.exitStatus == 0)
  }

  @Test func `An end without a shutdown is a fault`() throws {
    let client = try Client(draft)
    try client.notify("exit", [:])
    #expect(client.server.exitStatus == 1)
    let other = try Client(draft)
    other.server.end()
    #expect(other.server.exitStatus == 1)
  }

  @Test func `A snippet means nothing but its tab stops`() {
    let suggestion = Suggestion(
      kind: .verzoek, applicability: .template, text: "Kost $5 {x} \\ [wanneer?] é [wat?]", replaces: 0..<1,
      slots: [
        Slot(name: "wanneer", prompt: "wanneer?", range: 14..<24), Slot(name: "wat", prompt: "wat?", range: 27..<33),
      ])
    #expect(suggestion.snippet == "Kost \\$5 {x\\} \\\\ ${1:wanneer?} é ${2:wat?}$0")
  }

  @Test(arguments: [
    ("file:///a%20b/%C3%A9.txt", "/a b/é.txt"), ("file://host/a", "/a"), ("untitled:a", nil), ("file:", nil),
  ])
  func `Addresses become paths`(uri: String, path: String?) {
    #expect(DocumentURI.path(uri) == path)
  }
}
