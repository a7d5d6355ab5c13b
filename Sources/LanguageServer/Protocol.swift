/// The parts of the language server protocol that are read; everything not named here is passed over.

/// The name by which a client refers to its request.
enum RequestID: Hashable, Decodable, Sendable {
  case number(Int)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }
}

/// What every message has: a request has both, a notification no id, a response no method.
struct Envelope: Decodable {
  var id: RequestID?
  var method: String?
}

/// A message with parameters of a known shape.
struct Incoming<Parameters: Decodable>: Decodable {
  var params: Parameters
}

/// A client's answer to one of our requests.
struct Answer<Result: Decodable>: Decodable {
  var result: Result?
}

/// Any JSON, for settings that are only passed on.
indirect enum JSONValue: Equatable, Decodable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// A member of an object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }
}

/// A place as the protocol counts: lines and columns from 0, columns in the units agreed on.
struct LSPPosition: Equatable, Decodable {
  var line: Int
  var character: Int
}

/// From `start` up to and without `end`.
struct LSPRange: Equatable, Decodable {
  var start: LSPPosition
  var end: LSPPosition
}

/// What the client can do.
struct InitializeParameters: Decodable {
  struct Capabilities: Decodable {
    struct General: Decodable {
      var positionEncodings: [String]?
    }

    struct Workspace: Decodable {
      struct WorkspaceEdit: Decodable {
        var documentChanges: Bool?
        var snippetEditSupport: Bool?
      }

      struct DynamicRegistration: Decodable {
        var dynamicRegistration: Bool?
      }

      var workspaceEdit: WorkspaceEdit?
      var configuration: Bool?
      var didChangeWatchedFiles: DynamicRegistration?
    }

    struct TextDocument: Decodable {
      struct PublishDiagnostics: Decodable {
        var relatedInformation: Bool?
        var versionSupport: Bool?
      }

      struct Hover: Decodable {
        var contentFormat: [String]?
      }

      var publishDiagnostics: PublishDiagnostics?
      var hover: Hover?
    }

    struct Experimental: Decodable {
      var snippetTextEdit: Bool?
    }

    var general: General?
    var workspace: Workspace?
    var textDocument: TextDocument?
    var experimental: Experimental?
  }

  var capabilities: Capabilities
  var initializationOptions: JSONValue?
}

struct DocumentIdentifier: Decodable {
  var uri: String
}

struct DidOpenParameters: Decodable {
  struct Document: Decodable {
    var uri: String
    var languageId: String?
    var version: Int?
    var text: String
  }

  var textDocument: Document
}

struct DidChangeParameters: Decodable {
  struct Document: Decodable {
    var uri: String
    var version: Int?
  }

  struct Change: Decodable {
    /// Nil when `text` is the whole document.
    var range: LSPRange?
    var text: String
  }

  var textDocument: Document
  var contentChanges: [Change]
}

struct DocumentParameters: Decodable {
  var textDocument: DocumentIdentifier
}

struct HoverParameters: Decodable {
  var textDocument: DocumentIdentifier
  var position: LSPPosition
}

struct CodeActionParameters: Decodable {
  struct Context: Decodable {
    var only: [String]?
  }

  var textDocument: DocumentIdentifier
  var range: LSPRange
  var context: Context?
}

struct DidChangeConfigurationParameters: Decodable {
  var settings: JSONValue?
}

struct CancelParameters: Decodable {
  var id: RequestID
}
