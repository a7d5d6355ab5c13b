package import Imago
internal import Reports

/// What the server asks of the world outside the protocol.
package struct Workspace {
  /// Why there are no settings for a document, in Dutch.
  package struct Failure: Error {
    package var message: String

    package init(message: String) {
      self.message = message
    }
  }

  /// The settings for a document, or nil when it is to be left alone.
  ///
  /// - Parameters:
  ///   - path: the absolute path of its file, or nil when it has none yet.
  ///   - options: the client's own settings as JSON with the keys of `.zenderlint.yml`, or nil.
  package var settings: (_ path: String?, _ options: String?) throws(Failure) -> Settings?
  /// Seconds on a clock that never goes back.
  package var clock: () -> Double

  package init(
    settings: @escaping (_ path: String?, _ options: String?) throws(Failure) -> Settings?,
    clock: @escaping () -> Double
  ) {
    self.clock = clock
    self.settings = settings
  }
}

/// File names behind the addresses of documents.
enum DocumentURI {
  /// The absolute path in a `file:` address, or nil for any other.
  static func path(_ uri: String) -> String? {
    let scheme = "file://"
    guard uri.hasPrefix(scheme) else { return nil }
    let rest = uri.dropFirst(scheme.count)
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    var bytes: [UInt8] = []
    var input = Array(rest[slash...].utf8)[...]
    while let byte = input.popFirst() {
      if byte == UInt8(ascii: "%"), input.count >= 2,
        let value = UInt8(String(decoding: input.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        input = input.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONValue {
  /// The value as JSON.
  var json: String {
    switch self {
    case .null: "null"
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .text(let value): Self.quoted(value)
    case .array(let elements): "[" + elements.map(\.json).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { Self.quoted($0.key) + ": " + $0.value.json }.joined(separator: ", ")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
