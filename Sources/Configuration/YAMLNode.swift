internal import CYAML

/// A value in a YAML document, with the line it starts on.
enum YAMLNode {
  case scalar(Scalar)
  case sequence([YAMLNode], line: Int)
  case mapping([(key: YAMLNode, value: YAMLNode)], line: Int)

  struct Scalar {
    var string: String
    /// Whether it stands without quotation marks, so that it may be a number or nothing.
    var isPlain: Bool
    var line: Int
  }

  /// From 1.
  var line: Int {
    switch self {
    case .scalar(let scalar): scalar.line
    case .sequence(_, let line), .mapping(_, let line): line
    }
  }
}

/// Why a text is no YAML document.
struct YAMLError: Error {
  /// From 1.
  var line: Int
  var reason: String
}

extension YAMLNode {
  /// The value of the one document in a text; nil for a text without one.
  static func read(_ text: String) throws(YAMLError) -> YAMLNode? {
    var composer = Composer()
    var text = text
    var fault = cyaml_fault()
    let isValid = withUnsafeMutablePointer(to: &composer) { composer in
      text.withUTF8 { bytes in
        guard let start = bytes.baseAddress else { return true }
        return cyaml_read(
          start, bytes.count,
          { event, composer in
            guard let composer else { return false }
            return composer.assumingMemoryBound(to: Composer.self).pointee.add(event.pointee)
          }, composer, &fault)
      }
    }
    if let error = composer.error { throw error }
    if !isValid {
      let problem = fault.problem.map { " (" + String(cString: $0) + ")" } ?? ""
      throw YAMLError(line: fault.line, reason: "geen geldige YAML\(problem)")
    }
    return composer.root
  }

  /// Puts the parts of a document together.
  private struct Composer {
    /// A sequence or mapping that is not at its end; keys and values of a mapping come by turns.
    private struct Collection {
      var nodes: [YAMLNode] = []
      var isMapping: Bool
      var anchor: String?
      var line: Int
    }

    private(set) var root: YAMLNode?
    private(set) var error: YAMLError?
    private var open: [Collection] = []
    private var anchors: [String: YAMLNode] = [:]

    /// Adds what comes next; returns whether to go on.
    mutating func add(_ event: cyaml_event) -> Bool {
      let anchor = event.anchor.map { String(cString: $0) }
      switch event.kind {
      case cyaml_scalar:
        let value = String(decoding: UnsafeBufferPointer(start: event.value, count: event.length), as: UTF8.self)
        add(.scalar(Scalar(string: value, isPlain: event.is_plain, line: event.line)), anchor)
      case cyaml_alias:
        guard let node = anchor.flatMap({ anchors[$0] }) else {
          return fail(event.line, "geen geldige YAML (found undefined alias)")
        }
        add(node, nil)
      case cyaml_end:
        guard let collection = open.popLast() else { return false }
        guard collection.isMapping else {
          add(.sequence(collection.nodes, line: collection.line), collection.anchor)
          break
        }
        let pairs = stride(from: 0, to: collection.nodes.count - 1, by: 2).map {
          (key: collection.nodes[$0], value: collection.nodes[$0 + 1])
        }
        if let key = Self.doubleKey(pairs.map(\.key)) { return fail(key.line, "“\(key.string)” staat er twee keer") }
        add(.mapping(pairs, line: collection.line), collection.anchor)
      default:
        open.append(Collection(isMapping: event.kind == cyaml_mapping, anchor: anchor, line: event.line))
      }
      return true
    }

    private mutating func add(_ node: YAMLNode, _ anchor: String?) {
      if let anchor { anchors[anchor] = node }
      if open.isEmpty { root = node } else { open[open.count - 1].nodes.append(node) }
    }

    private mutating func fail(_ line: Int, _ reason: String) -> Bool {
      error = YAMLError(line: line, reason: reason)
      return false
    }

    /// Of the keys that come twice the first by name, where it comes first.
    private static func doubleKey(_ keys: [YAMLNode]) -> Scalar? {
      var met: [String: Scalar] = [:]
      var doubles: [Scalar] = []
      for case .scalar(let key) in keys {
        if let first = met[key.string] { doubles.append(first) } else { met[key.string] = key }
      }
      return doubles.min { $0.string < $1.string }
    }
  }
}
