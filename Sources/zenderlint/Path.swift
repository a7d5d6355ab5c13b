/// Paths as the names of folders and file, from the root of the file system.
enum Path {
  /// The names of a path; `.` and `..` are worked out, links are not.
  static func names(_ path: String, in workingFolder: String) -> [String] {
    var names: [String] = []
    let absolute = path.hasPrefix("/") ? path : workingFolder + "/" + path
    for name in absolute.split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(String(name))
      }
    }
    return names
  }

  /// The absolute path of these names.
  static func absolute(_ names: [String]) -> String { "/" + names.joined(separator: "/") }

  /// A path as the user wrote it, without `./` before it and slashes after it.
  static func withoutDots(_ path: String) -> String {
    var rest = path[...]
    while rest.hasPrefix("./"), rest.count > 2 { rest = rest.dropFirst(2) }
    while rest.last == "/", rest.count > 1 { rest = rest.dropLast() }
    return rest == "./" ? "." : String(rest)
  }

  /// A path for people: from the working folder where that is shorter.
  static func shown(_ names: [String], in workingFolder: String) -> String {
    let folder = Self.names(workingFolder, in: "/")
    guard names.count > folder.count, names.starts(with: folder) else { return absolute(names) }
    return names[folder.count...].joined(separator: "/")
  }
}
