/// Writes XML 1.0 as bytes: elements with attributes, two spaces of indentation.
struct XMLWriter {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []
  private var depth: Int

  /// A writer whose first element stands `depth` levels deep.
  init(depth: Int = 0) {
    self.depth = depth
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    bytes.append(contentsOf: "/>\n".utf8)
  }

  /// Writes an element with text in it.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, text: String) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    escape(text)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element whose children `children` writes.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, children: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
    depth += 1
    children(&self)
    depth -= 1
    indent()
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes the start of a tag, without its closing bracket.
  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    indent()
    bytes.append(contentsOf: "<\(name)".utf8)
    for (key, value) in attributes {
      bytes.append(contentsOf: " \(key)=\"".utf8)
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Writes two spaces for every level.
  private mutating func indent() {
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
  }

  /// Writes text with its escapes; characters that XML 1.0 cannot hold become U+FFFD.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "\n": bytes.append(contentsOf: "&#10;".utf8)
      case "\t": bytes.append(contentsOf: "&#9;".utf8)
      case "\r": bytes.append(contentsOf: "&#13;".utf8)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
  }
}
