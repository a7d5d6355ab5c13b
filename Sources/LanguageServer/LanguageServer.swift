internal import FoundationEssentials
internal import Imago
internal import Reports

/// A language server: takes the bytes of a client, keeps its documents, and sends what there is to say about them.
///
/// It does one thing at a time. Whoever runs it calls `receive` with what came in, and `work` when `nextDeadline` has come.
package final class LanguageServer {
  private enum State {
    case new, running, shutDown
  }

  private struct Document {
    var text: TextDocument
    /// What was found in this version of the text, or nil when it has not been looked at.
    var findings: [Finding]?
    /// When to look at it.
    var due: Double?
    /// How it is linted; known once it has been looked at.
    var settings = Settings()
  }

  /// A message that waits for its turn.
  private struct Pending {
    var envelope: Envelope
    var bytes: [UInt8]
  }

  /// How long after a change a document is looked at, in seconds, so that nobody is told off in the middle of a word.
  private static let delay = 0.1

  private let workspace: Workspace
  private let send: ([UInt8]) -> Void
  private var reader = FrameReader()
  private var state = State.new
  private var features = ClientFeatures()
  /// The client's own settings: what it sent at the start, or last.
  private var options: JSONValue?
  private var documents: [String: Document] = [:]
  private var linters: [(settings: Settings, linter: Linter)] = []
  private var cancelled: Set<RequestID> = []
  private var complaints: Set<String> = []

  /// The exit status, once the client wants the server to end.
  package private(set) var exitStatus: Int32?

  /// - Parameter send: writes a message with its header to the client.
  package init(_ workspace: Workspace, send: @escaping ([UInt8]) -> Void) {
    self.workspace = workspace
    self.send = send
  }

  /// When `work` has something to do, on the workspace's clock.
  package var nextDeadline: Double? { documents.values.compactMap(\.due).min() }

  /// Takes bytes from the client and does what the messages in them ask.
  package func receive(_ bytes: [UInt8]) {
    reader.append(bytes)
    // All that came in is read before anything is done, so that a cancellation overtakes the request it is about.
    var queue: [Pending] = []
    while let frame = reader.next() {
      switch frame {
      case .malformed(let reason): fail(nil, .parseError, reason)
      case .message(let bytes): if let message = read(bytes) { queue.append(message) }
      }
    }
    for message in queue where exitStatus == nil { handle(message) }
  }

  /// The client is gone.
  package func end() {
    if exitStatus == nil { exitStatus = state == .shutDown ? 0 : 1 }
  }

  /// Looks at the documents whose time has come.
  package func work() {
    let now = workspace.clock()
    for (uri, document) in documents.sorted(by: { $0.key < $1.key }) {
      if let due = document.due, due <= now { publish(uri) }
    }
  }

  // MARK: - Messages

  private func read(_ bytes: [UInt8]) -> Pending? {
    do {
      let envelope = try JSONDecoder().decode(Envelope.self, from: Data(bytes))
      if envelope.method == "$/cancelRequest" {
        if let id = try? parameters(CancelParameters.self, bytes).id { cancelled.insert(id) }
        return nil
      }
      return Pending(envelope: envelope, bytes: bytes)
    } catch DecodingError.dataCorrupted {
      fail(nil, .parseError, "not JSON")
    } catch {
      fail(nil, .invalidRequest, "not a message")
    }
    return nil
  }

  private func handle(_ message: Pending) {
    guard let method = message.envelope.method else {
      if message.envelope.id == .text(Self.configurationRequest) { readConfiguration(message.bytes) }
      return
    }
    guard let id = message.envelope.id else {
      do {
        try notified(of: method, message.bytes)
      } catch {
        log("\(method): \(error.message)")
      }
      return
    }
    do throws(ResponseError) {
      if cancelled.remove(id) != nil { throw ResponseError(code: .requestCancelled, message: "cancelled") }
      try answer(id, method, message.bytes)
    } catch {
      send(Outgoing.failure(of: id, error))
    }
  }

  private func answer(_ id: RequestID, _ method: String, _ bytes: [UInt8]) throws(ResponseError) {
    switch (method, state) {
    case ("initialize", .new):
      let parameters = try parameters(InitializeParameters.self, bytes)
      features = ClientFeatures(parameters.capabilities)
      options = parameters.initializationOptions
      state = .running
      send(Outgoing.response(to: id) { writeCapabilities(to: &$0) })
    case (_, .new):
      throw ResponseError(code: .serverNotInitialized, message: "“\(method)” before “initialize”")
    case (_, .shutDown), ("initialize", _):
      throw ResponseError(code: .invalidRequest, message: "“\(method)” is out of place now")
    case ("shutdown", _):
      state = .shutDown
      send(Outgoing.response(to: id) { $0.null() })
    case ("textDocument/codeAction", _):
      let parameters = try parameters(CodeActionParameters.self, bytes)
      let document = try looked(at: parameters.textDocument.uri)
      send(Outgoing.response(to: id) { writeActions(parameters, document, to: &$0) })
    case ("textDocument/hover", _):
      let parameters = try parameters(HoverParameters.self, bytes)
      let document = try looked(at: parameters.textDocument.uri)
      send(Outgoing.response(to: id) { writeHover(parameters, document, to: &$0) })
    default:
      throw ResponseError(code: .methodNotFound, message: "“\(method)” is not supported")
    }
  }

  private func notified(of method: String, _ bytes: [UInt8]) throws(ResponseError) {
    if method == "exit" { return end() }
    guard state == .running else { return }
    switch method {
    case "initialized": greet()
    case "textDocument/didOpen":
      let document = try parameters(DidOpenParameters.self, bytes).textDocument
      let text = TextDocument(
        uri: document.uri, languageID: document.languageId ?? "", version: document.version, text: document.text)
      documents[document.uri] = Document(text: text)
      publish(document.uri)
    case "textDocument/didChange":
      let parameters = try parameters(DidChangeParameters.self, bytes)
      let uri = parameters.textDocument.uri
      guard documents[uri] != nil else { throw unknown(uri) }
      documents[uri]?.text.apply(
        parameters.contentChanges, version: parameters.textDocument.version, features.encoding)
      documents[uri]?.findings = nil
      documents[uri]?.due = workspace.clock() + Self.delay
    case "textDocument/didSave":
      let uri = try parameters(DocumentParameters.self, bytes).textDocument.uri
      if documents[uri]?.due != nil { publish(uri) }
    case "textDocument/didClose":
      let uri = try parameters(DocumentParameters.self, bytes).textDocument.uri
      guard let document = documents.removeValue(forKey: uri) else { throw unknown(uri) }
      publish([], document)
    case "workspace/didChangeConfiguration":
      if features.configuration {
        askConfiguration()
      } else {
        let settings = try parameters(DidChangeConfigurationParameters.self, bytes).settings
        options = settings?[Tool.name] ?? options
        lookAgain()
      }
    case "workspace/didChangeWatchedFiles": lookAgain()
    default: break
    }
  }

  private func parameters<Parameters: Decodable>(
    _ type: Parameters.Type, _ bytes: [UInt8]
  ) throws(ResponseError) -> Parameters {
    do {
      return try JSONDecoder().decode(Incoming<Parameters>.self, from: Data(bytes)).params
    } catch {
      var place = "params"
      switch error as? DecodingError {
      case .keyNotFound(let key, let context): place = Self.place(context.codingPath + [key])
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        place = Self.place(context.codingPath)
      default: break
      }
      throw ResponseError(code: .invalidParams, message: "“\(place)” is missing or of the wrong type")
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }

  private func unknown(_ uri: String) -> ResponseError {
    ResponseError(code: .invalidParams, message: "“\(uri)” is not open")
  }

  private func fail(_ id: RequestID?, _ code: ResponseError.Code, _ message: String) {
    send(Outgoing.failure(of: id, ResponseError(code: code, message: message)))
  }

  private func log(_ message: String) {
    send(
      Outgoing.notification("window/logMessage") { json in
        json.member("type", 2)
        json.member("message", message)
      })
  }

  // MARK: - Configuration

  private static let configurationRequest = "zenderlint-configuration"
  private static let registrationRequest = "zenderlint-registration"

  private func writeCapabilities(to json: inout JSONWriter) {
    json.object { json in
      json.object("capabilities") { json in
        json.member("positionEncoding", features.encoding.rawValue)
        json.object("textDocumentSync") { json in
          json.member("openClose", true)
          json.member("change", 2)
          json.member("save", true)
        }
        json.object("codeActionProvider") { json in
          json.array("codeActionKinds") { $0.string("quickfix") }
        }
        json.member("hoverProvider", true)
      }
      json.object("serverInfo") { json in
        json.member("name", Tool.name)
        json.member("version", Tool.version)
      }
    }
  }

  /// Asks for the client's settings, and to be told when configurations change.
  private func greet() {
    if features.configuration { askConfiguration() }
    guard features.watchesFiles else { return }
    send(
      Outgoing.request(Self.registrationRequest, "client/registerCapability") { json in
        json.array("registrations") { json in
          json.object { json in
            json.member("id", "zenderlint-files")
            json.member("method", "workspace/didChangeWatchedFiles")
            json.object("registerOptions") { json in
              json.array("watchers") { json in
                for pattern in ["**/.zenderlint.{yml,yaml}", "**/{.zenderlintignore,.ignore,.gitignore}"] {
                  json.object { $0.member("globPattern", pattern) }
                }
              }
            }
          }
        }
      })
  }

  private func askConfiguration() {
    send(
      Outgoing.request(Self.configurationRequest, "workspace/configuration") { json in
        json.array("items") { json in json.object { $0.member("section", Tool.name) } }
      })
  }

  private func readConfiguration(_ bytes: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(Answer<[JSONValue]>.self, from: Data(bytes)),
      let settings = answer.result?.first, settings != .null, settings != options
    else { return }
    options = settings
    lookAgain()
  }

  /// Looks at every document again, with settings read anew.
  private func lookAgain() {
    complaints.removeAll()
    for uri in documents.keys.sorted() { publish(uri) }
  }

  // MARK: - Documents

  /// Looks at a document and says what was found.
  private func publish(_ uri: String) {
    guard let document = documents[uri] else { return }
    let checked = check(document)
    documents[uri] = checked
    publish(checked.findings ?? [], checked)
  }

  private func publish(_ findings: [Finding], _ document: Document) {
    let writer = writer(for: document)
    send(
      Outgoing.notification("textDocument/publishDiagnostics") { json in
        json.member("uri", document.text.uri)
        if let version = document.text.version { json.member("version", version) }
        json.array("diagnostics") { json in
          for finding in findings { writer.diagnostic(finding, to: &json) }
        }
      })
  }

  /// A document with what there is to say about its present text.
  private func looked(at uri: String) throws(ResponseError) -> Document {
    guard let document = documents[uri] else { throw unknown(uri) }
    if document.findings != nil { return document }
    publish(uri)
    return documents[uri] ?? document
  }

  private func check(_ document: Document) -> Document {
    var document = document
    document.due = nil
    document.findings = []
    do {
      let path = DocumentURI.path(document.text.uri)
      guard var settings = try workspace.settings(path, options?.json) else { return document }
      if settings.inputFormat == .automatic, document.text.languageID == "markdown" { settings.inputFormat = .markdown }
      document.settings = settings
      document.findings = try linter(settings).check(document.text.bytes, name: path ?? "").findings
    } catch let failure as Workspace.Failure {
      complain(failure.message)
    } catch {
      complain("\(error)")
    }
    return document
  }

  private func linter(_ settings: Settings) throws -> Linter {
    if let known = linters.first(where: { $0.settings == settings }) { return known.linter }
    let linter = try Linter(settings: settings)
    linter.remembersText = true
    if linters.count == 8 { linters.removeFirst() }
    linters.append((settings, linter))
    return linter
  }

  /// Shows what is wrong with a configuration, once.
  private func complain(_ message: String) {
    guard complaints.insert(message).inserted else { return }
    send(
      Outgoing.notification("window/showMessage") { json in
        json.member("type", 1)
        json.member("message", "\(Tool.name): \(message)")
      })
  }

  private func writer(for document: Document) -> DocumentWriter {
    let isMarkdown =
      document.settings.inputFormat == .markdown
      || document.settings.inputFormat == .automatic && Markdown.isMarkdown(document.text.uri)
    return DocumentWriter(
      text: document.text, features: features, wording: Wording(language: document.settings.language),
      isMarkdown: isMarkdown)
  }

  private func writeActions(_ parameters: CodeActionParameters, _ document: Document, to json: inout JSONWriter) {
    let kinds = parameters.context?.only ?? ["quickfix"]
    let start = document.text.offset(of: parameters.range.start, features.encoding)
    let end = max(start, document.text.offset(of: parameters.range.end, features.encoding))
    let writer = writer(for: document)
    json.array { json in
      guard kinds.contains(where: { $0 == "quickfix" || $0.isEmpty }) else { return }
      for finding in document.findings ?? []
      where finding.range.lowerBound <= end && start <= finding.range.upperBound {
        writer.actions(for: finding, to: &json)
      }
    }
  }

  private func writeHover(_ parameters: HoverParameters, _ document: Document, to json: inout JSONWriter) {
    let offset = document.text.offset(of: parameters.position, features.encoding)
    let around = (document.findings ?? []).filter { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
    guard let finding = around.min(by: { $0.range.count < $1.range.count }) else { return json.null() }
    writer(for: document).hover(finding, to: &json)
  }
}
