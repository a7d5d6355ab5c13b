internal import Imago
internal import Reports

/// What the client said it can do, as far as it matters.
struct ClientFeatures {
  var encoding = PositionEncoding.utf16
  /// Edits may name the version they are for.
  var documentChanges = false
  /// Edits may be snippets, as the protocol has them since 3.18.
  var snippetEdits = false
  /// Edits may be snippets, as clients had them before that.
  var experimentalSnippets = false
  var relatedInformation = false
  /// Hovers may be Markdown.
  var markdownHovers = false
  /// The client answers questions about settings.
  var configuration = false
  /// The client tells of changed files when asked.
  var watchesFiles = false

  init() {}

  init(_ capabilities: InitializeParameters.Capabilities) {
    for name in capabilities.general?.positionEncodings ?? [] {
      guard let encoding = PositionEncoding(rawValue: name) else { continue }
      self.encoding = encoding
      break
    }
    let workspace = capabilities.workspace
    documentChanges = workspace?.workspaceEdit?.documentChanges ?? false
    snippetEdits = documentChanges && workspace?.workspaceEdit?.snippetEditSupport ?? false
    experimentalSnippets = documentChanges && capabilities.experimental?.snippetTextEdit ?? false
    relatedInformation = capabilities.textDocument?.publishDiagnostics?.relatedInformation ?? false
    markdownHovers = capabilities.textDocument?.hover?.contentFormat?.contains("markdown") ?? false
    configuration = workspace?.configuration ?? false
    watchesFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
  }
}

/// Writes findings, actions and explanations for one document as the protocol has them.
struct DocumentWriter {
  let text: TextDocument
  let features: ClientFeatures
  let wording: Wording
  /// Whether comments are written as Markdown has them.
  let isMarkdown: Bool

  /// Writes a finding as a diagnostic.
  func diagnostic(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.range("range", finding.range, in: text, features.encoding)
      json.member("severity", Self.severity(finding.level))
      json.member("code", finding.rule)
      json.member("source", Tool.name)
      json.member("message", finding.message + (finding.question.map { "\n" + $0 } ?? ""))
      guard features.relatedInformation, !finding.related.isEmpty else { return }
      json.array("relatedInformation") { json in
        for related in finding.related {
          json.object { json in
            json.object("location") { json in
              json.member("uri", text.uri)
              json.range("range", related.range, in: text, features.encoding)
            }
            json.member("message", wording.related(related.rule))
          }
        }
      }
    }
  }

  /// Writes what can be done about a finding: its rewrites, then silence.
  func actions(for finding: Finding, to json: inout JSONWriter) {
    for (index, suggestion) in finding.suggestions.enumerated() {
      action(wording.rewrite(suggestion.text), for: finding, isPreferred: index == 0, to: &json) { json in
        edit(suggestion.replaces, suggestion.text, suggestion.slots.isEmpty ? nil : suggestion.snippet, to: &json)
      }
    }
    let line = lineStart(of: finding.range.lowerBound)
    let indentation = String(decoding: text.bytes[line...].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    let words = "zenderlint-disable-next-line \(finding.rule)"
    let comment = indentation + (isMarkdown ? "<!-- \(words) -->" : "# \(words)") + lineEnd
    action(wording.ignore(finding.rule), for: finding, isPreferred: false, to: &json) { json in
      edit(line..<line, comment, nil, to: &json)
    }
  }

  /// Writes the explanation of a finding.
  func hover(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.object("contents") { json in
        json.member("kind", features.markdownHovers ? "markdown" : "plaintext")
        json.member("value", explanation(of: finding))
      }
      json.range("range", finding.range, in: text, features.encoding)
    }
  }

  private func explanation(of finding: Finding) -> String {
    let isMarkdown = features.markdownHovers
    func bold(_ text: String) -> String { isMarkdown ? "**\(text)**" : text }
    func plain(_ text: String) -> String { isMarkdown ? Self.escaped(text) : text }
    var paragraphs = ["\(bold(finding.rule)) (\(wording.level(finding.level)))", plain(finding.message)]
    if let question = finding.question { paragraphs.append(plain(question)) }
    if let rule = AllRules.everything.first(where: { $0.id == finding.rule }) {
      for (head, body) in wording.explanation(rule) where !body.isEmpty {
        paragraphs.append(head.isEmpty ? plain(body) : "\(bold(head + ":")) \(plain(body))")
      }
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private func action(
    _ title: String, for finding: Finding, isPreferred: Bool, to json: inout JSONWriter,
    edit: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      json.member("title", title)
      json.member("kind", "quickfix")
      json.array("diagnostics") { diagnostic(finding, to: &$0) }
      if isPreferred { json.member("isPreferred", true) }
      json.object("edit") { edit(&$0) }
    }
  }

  /// Writes the members of a workspace edit that replaces one stretch of the document.
  private func edit(_ range: Range<Int>, _ newText: String, _ snippet: String?, to json: inout JSONWriter) {
    let change = { (json: inout JSONWriter) in
      json.object { json in
        json.range("range", range, in: text, features.encoding)
        if let snippet, features.snippetEdits {
          json.object("snippet") { json in
            json.member("kind", "snippet")
            json.member("value", snippet)
          }
        } else if let snippet, features.experimentalSnippets {
          json.member("newText", snippet)
          json.member("insertTextFormat", 2)
        } else {
          json.member("newText", newText)
        }
      }
    }
    guard features.documentChanges else {
      json.object("changes") { json in
        json.member(named: text.uri) { json in json.array { change(&$0) } }
      }
      return
    }
    json.array("documentChanges") { json in
      json.object { json in
        json.object("textDocument") { json in
          json.member("uri", text.uri)
          json.name("version")
          if let version = text.version { json.integer(version) } else { json.null() }
        }
        json.array("edits") { change(&$0) }
      }
    }
  }

  private func lineStart(of offset: Int) -> Int { text.lines.lineStarts[text.lines.line(at: offset)] }

  /// The line break the document has.
  private var lineEnd: String {
    guard let feed = text.bytes.firstIndex(of: UInt8(ascii: "\n")), feed > 0 else { return "\n" }
    return text.bytes[feed - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// The protocol's number for a level. A note concerns somebody's safety and is not to be missed.
  private static func severity(_ level: Level) -> Int {
    switch level {
    case .error: 1
    case .warning: 2
    case .note: 3
    case .hint: 4
    }
  }

  /// Text in which nothing means anything to Markdown.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>#|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
