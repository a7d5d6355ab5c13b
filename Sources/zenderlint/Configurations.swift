import Configuration
import Imago

/// The configurations that hold for the inputs: for each the closest one upward.
struct Configurations {
  /// A configuration and the folder its patterns and paths start from.
  struct Found {
    var file: ConfigurationFile
    var folder: String

    /// The folder the paths of lexicons start from: the one the file is in, also after `--config`.
    func lexiconPath(_ path: String) -> String {
      guard !path.hasPrefix("/"), let slash = file.path.lastIndex(of: "/") else { return path }
      return file.path[...slash] + path
    }
  }

  /// Which configuration to use.
  enum Choice {
    /// The closest one upward from each input.
    case closest
    /// This file for every input.
    case file(String)
    /// None at all.
    case isolated
  }

  private let choice: Choice
  private let workingFolder: String
  /// What was found for each folder, by its path.
  private var cache: [String: Finding] = [:]

  /// What was found for a folder.
  private enum Finding {
    case nothing
    case found(Found)
    case fault(ConfigurationError)
  }

  init(_ choice: Choice, workingFolder: String) {
    self.choice = choice
    self.workingFolder = workingFolder
  }

  /// The configuration for what is in a folder.
  ///
  /// - Parameter folder: the names of folders, from the root of the file system.
  mutating func configuration(for folder: [String]) throws(ConfigurationError) -> Found? {
    // Nothing is looked for, so there is nothing to remember.
    if case .isolated = choice { return nil }
    let path = Path.absolute(folder)
    switch cache[path] {
    case .nothing: return nil
    case .found(let found): return found
    case .fault(let error): throw error
    case nil: break
    }
    do {
      let found = try find(for: folder)
      cache[path] = found.map { .found($0) } ?? .nothing
      return found
    } catch {
      cache[path] = .fault(error)
      throw error
    }
  }

  /// Looks in a folder, then in the one above it.
  private mutating func find(for folder: [String]) throws(ConfigurationError) -> Found? {
    switch choice {
    case .isolated:
      return nil
    case .file(let path):
      if !folder.isEmpty { return try configuration(for: []) }
      // Patterns start from the working folder, as with a configuration that lies there.
      return try Self.read(path, shown: path, folder: workingFolder)
    case .closest:
      let path = Path.absolute(folder)
      if let name = ConfigurationFile.names.first(where: { System.exists(path + "/" + $0) }) {
        let shown = Path.shown(folder + [name], in: workingFolder)
        return try Self.read(path + "/" + name, shown: shown, folder: path)
      }
      return folder.isEmpty ? nil : try configuration(for: folder.dropLast())
    }
  }

  private static func read(_ path: String, shown: String, folder: String) throws(ConfigurationError) -> Found {
    let bytes: [UInt8]
    do {
      bytes = try System.read(path)
    } catch {
      throw ConfigurationError(file: shown, line: 0, reason: error.reason)
    }
    let text: DecodedText
    do {
      text = try DecodedText(bytes)
    } catch {
      throw ConfigurationError(file: shown, line: 0, reason: error.reason)
    }
    let file = try ConfigurationFile(String(decoding: text.bytes, as: UTF8.self), path: shown)
    return Found(file: file, folder: folder)
  }
}

extension ConfigurationError {
  /// The fault with its place, as compilers write it.
  var description: String { line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)" }
}
