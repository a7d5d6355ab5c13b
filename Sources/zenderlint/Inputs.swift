import Configuration

/// Something to lint.
struct Input: Sendable {
  /// Where its text comes from.
  enum Source: Sendable {
    case file
    case standardInput
    case text([UInt8])
    /// It could not even be looked at, and why.
    case unreadable(String)
  }

  /// How reports name it.
  var path: String
  /// The names of folders and file, from the root of the file system.
  var names: [String]
  var source: Source

  /// Whether its text comes from standard input.
  var isStandardInput: Bool { if case .standardInput = source { true } else { false } }

  /// The folder it is in, as names.
  var folder: [String] { names.dropLast() }

  /// Whether it is the file at a path, by whatever name.
  func isFile(_ path: String) -> Bool {
    guard case .file = source else { return false }
    return System.resolvingLinks(Path.absolute(names)) == System.resolvingLinks(path)
  }

  /// Why an input cannot be read, in Dutch.
  struct Failure: Error {
    var reason: String
  }

  /// The bytes of the input and the text in them.
  func read() throws(Failure) -> (file: [UInt8], text: DecodedText) {
    do {
      let bytes: [UInt8]
      switch source {
      case .file: bytes = try System.read(Path.absolute(names))
      case .standardInput: bytes = try System.read(System.standardInput)
      case .text(let text): bytes = text
      case .unreadable(let reason): throw Failure(reason: reason)
      }
      return (bytes, try DecodedText(bytes))
    } catch let error as SystemError {
      throw Failure(reason: error.reason)
    } catch let error as DecodedText.Failure {
      throw Failure(reason: error.reason)
    } catch {
      throw error as? Failure ?? Failure(reason: "\(error)")
    }
  }
}

/// Finds the texts in paths as the user gave them.
struct InputFinder {
  /// Which files are left out.
  struct Choices {
    /// Patterns from the command line.
    var exclude: [String] = []
    /// Whether files that were named themselves are left out too.
    var forceExclude = false
    /// Whether ignore files count.
    var respectsIgnoreFiles = true
  }

  /// The endings of the files that are taken from a folder.
  static let extensions = ["txt", "md", "markdown", "srt", "vtt"]

  /// The ignore files, those that weigh most first.
  private static let ignoreFiles = [".zenderlintignore", ".ignore", ".gitignore"]

  /// What was found, in the order in which it was found, with paths that could not be read.
  private var found: [Input] = []
  /// The folders in which no text was found.
  private(set) var empty: [String] = []

  private let choices: Choices
  private let workingFolder: String
  private let excludes: IgnoreList
  /// The configurations that were found; they may exclude files.
  private(set) var configurations: Configurations
  /// The ignore files of each folder, those that weigh most first.
  private var ignoreLists: [[String]: [IgnoreList?]] = [:]
  /// For each folder the folder from which ignore files count for it.
  private var roots: [[String]: Int] = [:]

  init(_ choices: Choices, _ configurations: Configurations, workingFolder: String) {
    self.choices = choices
    self.configurations = configurations
    self.workingFolder = workingFolder
    excludes = IgnoreList(choices.exclude, folder: workingFolder)
  }

  /// What was found, by path, everything once.
  var inputs: [Input] {
    var seen: Set<String> = []
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.filter {
      seen.insert(Path.absolute($0.names)).inserted
    }
  }

  /// Adds a path: a file, or a folder with all texts in it and below.
  mutating func add(_ path: String) {
    let names = Path.names(path, in: workingFolder)
    let path = Path.withoutDots(path)
    do {
      switch try System.kind(path) {
      case .folder:
        let before = found.count
        walk(names, shown: path == "." ? "" : path)
        if found.count == before { empty.append(path) }
      case .file, .link, .pipe, .other:
        if choices.forceExclude, isLeftOut(names) { return }
        found.append(Input(path: path, names: names, source: .file))
      }
    } catch {
      found.append(Input(path: path, names: names, source: .unreadable(error.reason)))
    }
  }

  /// Adds standard input.
  ///
  /// - Parameter name: the file it stands for; it is left out if that file would be.
  mutating func addStandardInput(name: String?) {
    let names = Path.names(name ?? "-", in: workingFolder)
    if name != nil, isLeftOut(names) { return }
    found.append(Input(path: name ?? "-", names: names, source: .standardInput))
  }

  /// Adds a text from the command line.
  mutating func add(text: String) {
    let names = Path.names("-", in: workingFolder)
    found.append(Input(path: "-", names: names, source: .text(Array(text.utf8))))
  }

  /// Adds the texts in a folder and below; names that begin with a full stop and links are passed over.
  private mutating func walk(_ folder: [String], shown: String) {
    let entries: [System.Entry]
    do {
      entries = try System.entries(Path.absolute(folder))
    } catch {
      let path = shown.isEmpty ? "." : shown
      found.append(Input(path: path, names: folder, source: .unreadable(error.reason)))
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      let names = folder + [entry.name]
      let path = shown.isEmpty ? entry.name : shown == "/" ? "/" + entry.name : shown + "/" + entry.name
      switch entry.kind {
      case .folder:
        if !isLeftOut(names, isFolder: true) { walk(names, shown: path) }
      case .file:
        guard Self.isText(entry.name), !isLeftOut(names, isFolder: false) else { continue }
        found.append(Input(path: path, names: names, source: .file))
      case .link, .pipe, .other:
        continue
      }
    }
  }

  /// Whether a name ends as texts do.
  private static func isText(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// Whether a file is left out, by itself or by a folder it is in.
  private mutating func isLeftOut(_ names: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    return (1...names.count).contains { isLeftOut(Array(names[..<$0]), isFolder: $0 < names.count) }
  }

  /// Whether excludes or ignore files leave a path out; the folders above it are another question.
  private mutating func isLeftOut(_ names: [String], isFolder: Bool) -> Bool {
    if excludes.verdict(names, isFolder: isFolder) == true { return true }
    let folder = Array(names.dropLast())
    if let found = try? configurations.configuration(for: folder), !found.file.exclude.isEmpty,
      IgnoreList(found.file.exclude, folder: found.folder).verdict(names, isFolder: isFolder) == true
    {
      return true
    }
    guard choices.respectsIgnoreFiles else { return false }
    for kind in Self.ignoreFiles.indices {
      for depth in stride(from: folder.count, through: root(of: folder), by: -1) {
        let list = lists(Array(folder[..<depth]))[kind]
        if let verdict = list?.verdict(names, isFolder: isFolder) { return verdict }
      }
    }
    return false
  }

  /// The number of names of the folder from which ignore files count: that of the repository, or the very first.
  private mutating func root(of folder: [String]) -> Int {
    if let known = roots[folder] { return known }
    let isRepository = System.exists(Path.absolute(folder) + "/.git")
    let root = isRepository ? folder.count : folder.isEmpty ? 0 : root(of: folder.dropLast())
    roots[folder] = root
    return root
  }

  /// The ignore files in a folder.
  private mutating func lists(_ folder: [String]) -> [IgnoreList?] {
    if let known = ignoreLists[folder] { return known }
    let folderPath = Path.absolute(folder)
    let lists = Self.ignoreFiles.map { name -> IgnoreList? in
      let path = folderPath + "/" + name
      guard (try? System.kind(path)) == .file, let bytes = try? System.read(path) else { return nil }
      let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      return IgnoreList(lines, folder: folderPath)
    }
    ignoreLists[folder] = lists
    return lists
  }
}
