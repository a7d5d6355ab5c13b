internal import Reports

/// Why a request was not answered, with the protocol's number for it.
struct ResponseError: Error {
  enum Code: Int {
    case parseError = -32_700
    case invalidRequest = -32_600
    case methodNotFound = -32_601
    case invalidParams = -32_602
    case serverNotInitialized = -32_002
    case requestCancelled = -32_800
  }

  var code: Code
  var message: String
}

/// Messages as they go over the wire.
enum Outgoing {
  /// The answer to a request.
  static func response(to id: RequestID, _ result: (inout JSONWriter) -> Void) -> [UInt8] {
    message { json in
      json.id(id)
      json.name("result")
      result(&json)
    }
  }

  /// The answer to a request that failed, or to a message in which no request could be found.
  static func failure(of id: RequestID?, _ error: ResponseError) -> [UInt8] {
    message { json in
      json.id(id)
      json.object("error") { json in
        json.member("code", error.code.rawValue)
        json.member("message", error.message)
      }
    }
  }

  /// A request of our own.
  static func request(
    _ id: String, _ method: String, _ parameters: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    message { json in
      json.id(.text(id))
      json.member("method", method)
      json.object("params", parameters)
    }
  }

  static func notification(_ method: String, _ parameters: (inout JSONWriter) -> Void) -> [UInt8] {
    message { json in
      json.member("method", method)
      json.object("params", parameters)
    }
  }

  /// A message with its header.
  private static func message(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("jsonrpc", "2.0")
      members(&json)
    }
    return Array("Content-Length: \(json.bytes.count)\r\n\r\n".utf8) + json.bytes
  }
}

extension JSONWriter {
  /// Writes the member by which a client knows its request again.
  fileprivate mutating func id(_ id: RequestID?) {
    name("id")
    switch id {
    case .number(let number): integer(number)
    case .text(let text): string(text)
    case nil: null()
    }
  }

  mutating func member(_ key: StaticString, _ value: Bool) {
    name(key)
    boolean(value)
  }

  mutating func range(_ key: StaticString, _ range: Range<Int>, in text: TextDocument, _ encoding: PositionEncoding) {
    object(key) { json in
      json.position("start", text.position(of: range.lowerBound, encoding))
      json.position("end", text.position(of: range.upperBound, encoding))
    }
  }

  private mutating func position(_ key: StaticString, _ position: LSPPosition) {
    object(key) { json in
      json.member("line", position.line)
      json.member("character", position.character)
    }
  }
}
