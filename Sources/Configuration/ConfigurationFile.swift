internal import Imago

/// A fault in a configuration file, with its place.
package struct ConfigurationError: Error, Equatable {
  package var file: String
  /// From 1; 0 where the whole file is meant.
  package var line: Int
  /// What is wrong and what may have been meant, in Dutch.
  package var reason: String

  package init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

/// What a `.zenderlint.yml` says.
package struct ConfigurationFile: Equatable, Sendable {
  /// The names a configuration may have, in the order in which they are looked for.
  package static let names = [".zenderlint.yml", ".zenderlint.yaml"]

  /// The path it was read from.
  package var path: String
  /// What holds for every file.
  package var options = Options()
  /// Patterns of files to leave out, as in `.gitignore`.
  package var exclude: [String] = []
  /// What holds for some files besides; later ones weigh more.
  package var overrides: [Override] = []

  /// Options for some files.
  package struct Override: Equatable, Sendable {
    /// Patterns as in `.gitignore`.
    package var paths: [String]
    package var options: Options
  }

  /// Reads a configuration.
  ///
  /// - Parameters:
  ///   - text: what the file holds.
  ///   - path: the file's path, for faults.
  package init(_ text: String, path: String) throws(ConfigurationError) {
    self.path = path
    if let reason = YAMLGuard.refusal(text) { throw ConfigurationError(file: path, line: 0, reason: reason) }
    let root: YAMLNode?
    do {
      root = try YAMLNode.read(text)
    } catch {
      throw ConfigurationError(file: path, line: error.line, reason: error.reason)
    }
    guard let root else { return }
    let reader = NodeReader(path: path)
    if case .scalar(let scalar) = root, scalar.string.isEmpty { return }
    for (key, value) in try reader.entries(root, keys: Key.allCases) {
      switch key {
      case .exclude: exclude = try reader.strings(value)
      case .overrides:
        overrides = try reader.elements(value).map { node throws(ConfigurationError) in
          try Self.override(node, reader)
        }
      case .paths: throw reader.fault(value, "“paths” hoort in een onderdeel van “overrides”")
      default: try reader.read(key, value, into: &options)
      }
    }
  }

  /// The options for a file.
  ///
  /// - Parameters:
  ///   - names: the names of folders and file, from the root of the file system.
  ///   - folder: the absolute path of the folder the configuration is in.
  package func options(for names: [String], folder: String) -> Options {
    var options = options
    for override in overrides where IgnoreList(override.paths, folder: folder).excludes(names) {
      options = options.overridden(by: override.options)
    }
    return options
  }

  /// Reads one element of `overrides`.
  private static func override(_ node: YAMLNode, _ reader: NodeReader) throws(ConfigurationError) -> Override {
    var override = Override(paths: [], options: Options())
    for (key, value) in try reader.entries(node, keys: Key.allCases) {
      switch key {
      case .paths: override.paths = try reader.strings(value)
      case .exclude, .overrides, .failOn:
        throw reader.fault(value, "“\(key.rawValue)” kan niet in een onderdeel van “overrides”")
      default: try reader.read(key, value, into: &override.options)
      }
    }
    if override.paths.isEmpty { throw reader.fault(node, "dit onderdeel van “overrides” heeft geen “paths”") }
    return override
  }
}

/// The keys of a configuration.
enum Key: String, CaseIterable {
  case select, ignore, levels
  case minimumLevel = "min-level"
  case failOn = "fail-on"
  case lengths, lexicons, allow, role, roles
  case inputFormat = "input-format"
  case language, exclude, overrides, paths
}

/// Reads YAML nodes as the types a configuration wants, or says what is wrong and where.
struct NodeReader {
  /// The file's path, for faults.
  let path: String

  /// The lengths that can be limited.
  private enum Length: String, CaseIterable {
    case sentence
    case chunkWords = "chunk-words"
    case chunkSentences = "chunk-sentences"
  }

  /// The levels a length can lead to.
  private enum Limit: String, CaseIterable {
    case hint, warning
  }

  /// Reads the value of a key that options have.
  func read(_ key: Key, _ value: YAMLNode, into options: inout Options) throws(ConfigurationError) {
    switch key {
    case .select: options.select = try rules(value)
    case .ignore: options.ignore = try rules(value)
    case .levels: options.levels = try levels(value)
    case .minimumLevel: options.minimumLevel = try level(value)
    case .failOn: options.failOn = try level(value)
    case .lengths: try readLengths(value, into: &options)
    case .lexicons: options.lexicons = try strings(value)
    case .allow: options.allow = try strings(value)
    case .role: options.role = try role(value)
    case .roles: options.roles = try roles(value)
    case .inputFormat:
      options.inputFormat = try choice(value, InputFormat.allCases.map(\.rawValue), InputFormat.init(rawValue:))
    case .language: options.language = try choice(value, ["nl", "en"], Language.init(rawValue:))
    case .exclude, .overrides, .paths:
      preconditionFailure("\(key.rawValue) is read where it may stand")
    }
  }

  /// The entries of a mapping whose keys are known.
  func entries<K: RawRepresentable<String>>(_ node: YAMLNode, keys: [K]) throws(ConfigurationError) -> [(K, YAMLNode)] {
    try pairs(node).map { (name, value) throws(ConfigurationError) in
      guard let key = K(rawValue: name.string) else {
        throw unknown("sleutel", name.string, keys.map(\.rawValue), .scalar(name))
      }
      return (key, value)
    }
  }

  /// The elements of a list.
  func elements(_ node: YAMLNode) throws(ConfigurationError) -> [YAMLNode] {
    guard case .sequence(let elements, _) = node else { throw wrongType(node, "een lijst") }
    return elements
  }

  /// A list of texts; one text by itself is a list of one.
  func strings(_ node: YAMLNode) throws(ConfigurationError) -> [String] {
    if case .scalar = node { return [try string(node)] }
    return try elements(node).map { element throws(ConfigurationError) in try string(element) }
  }

  /// A fault at a node.
  func fault(_ node: YAMLNode, _ reason: String) -> ConfigurationError {
    ConfigurationError(file: path, line: node.line, reason: reason)
  }

  /// The entries of a mapping, in the order of the file.
  private func pairs(_ node: YAMLNode) throws(ConfigurationError) -> [(YAMLNode.Scalar, YAMLNode)] {
    guard case .mapping(let entries, _) = node else { throw wrongType(node, "“sleutel: waarde”") }
    var pairs: [(YAMLNode.Scalar, YAMLNode)] = []
    for (name, value) in entries {
      guard case .scalar(let scalar) = name else { throw wrongType(name, "een sleutel") }
      pairs.append((scalar, value))
    }
    return pairs
  }

  private func string(_ node: YAMLNode) throws(ConfigurationError) -> String {
    guard case .scalar(let scalar) = node, !isNull(scalar) else { throw wrongType(node, "een tekst") }
    return scalar.string
  }

  private func integer(_ node: YAMLNode) throws(ConfigurationError) -> Int {
    guard case .scalar(let scalar) = node, scalar.isPlain,
      let number = Int(scalar.string), number >= 0
    else { throw wrongType(node, "een heel getal") }
    return number
  }

  /// Names of rules that exist.
  private func rules(_ node: YAMLNode) throws(ConfigurationError) -> [String] {
    if case .scalar = node { return [try rule(node)] }
    return try elements(node).map { element throws(ConfigurationError) in try rule(element) }
  }

  private func rule(_ node: YAMLNode) throws(ConfigurationError) -> String {
    try choice(node, AllRules.everything.map(\.id), { $0 }, kind: "regel")
  }

  private func levels(_ node: YAMLNode) throws(ConfigurationError) -> [String: Level?] {
    var levels: [String: Level?] = [:]
    for (name, value) in try pairs(node) {
      let rule = try rule(.scalar(name))
      // YAML 1.1 reads `off` as false; here it is a word like any other.
      let name = try choice(value, Self.levelNames + ["off"]) { $0 }
      levels.updateValue(Level(name: name), forKey: rule)
    }
    return levels
  }

  private func level(_ node: YAMLNode) throws(ConfigurationError) -> Level {
    try choice(node, Self.levelNames, Level.init(name:))
  }

  private func role(_ node: YAMLNode) throws(ConfigurationError) -> Role {
    try choice(node, Role.names, Role.init(name:))
  }

  private func roles(_ node: YAMLNode) throws(ConfigurationError) -> [String: Role] {
    var roles: [String: Role] = [:]
    for (name, value) in try pairs(node) { roles[name.string] = try role(value) }
    return roles
  }

  private func readLengths(_ node: YAMLNode, into options: inout Options) throws(ConfigurationError) {
    for (length, value) in try entries(node, keys: Length.allCases) {
      var limits = Options.Limits()
      for (limit, value) in try entries(value, keys: Limit.allCases) {
        switch limit {
        case .hint: limits.hint = try integer(value)
        case .warning: limits.warning = try integer(value)
        }
      }
      switch length {
      case .sentence: options.sentenceLength = limits
      case .chunkWords: options.chunkWords = limits
      case .chunkSentences: options.chunkSentences = limits
      }
    }
  }

  /// The levels that can be set; a note belongs to its rule.
  private static let levelNames = ["hint", "warning", "error"]

  /// One of a number of words.
  private func choice<Value>(
    _ node: YAMLNode, _ names: [String], _ value: (String) -> Value?, kind: String = "waarde"
  ) throws(ConfigurationError) -> Value {
    guard case .scalar(let scalar) = node, !isNull(scalar) else {
      throw wrongType(node, kind == "regel" ? "de naam van een regel" : "een van: \(names.joined(separator: ", "))")
    }
    guard names.contains(scalar.string), let value = value(scalar.string) else {
      throw unknown(kind, scalar.string, names, node)
    }
    return value
  }

  private func isNull(_ scalar: YAMLNode.Scalar) -> Bool {
    scalar.isPlain && ["", "~", "null"].contains(scalar.string)
  }

  private func unknown(_ kind: String, _ name: String, _ names: [String], _ node: YAMLNode) -> ConfigurationError {
    if let meant = nearestName(to: name, in: names) {
      return fault(node, "onbekende \(kind) “\(name)”; bedoelde je “\(meant)”?")
    }
    let choices = kind == "regel" ? "zie `zenderlint rules`" : "kies uit \(names.joined(separator: ", "))"
    return fault(node, "onbekende \(kind) “\(name)”; \(choices)")
  }

  private func wrongType(_ node: YAMLNode, _ wanted: String) -> ConfigurationError {
    let found =
      switch node {
      case .scalar(let scalar) where isNull(scalar): "niets"
      case .scalar(let scalar): "“\(scalar.string)”"
      case .mapping: "“sleutel: waarde”"
      case .sequence: "een lijst"
      }
    return fault(node, "hier hoort \(wanted), niet \(found)")
  }
}
