/// One line of a `.gitignore`, with git's meaning (gitignore(5)).
package struct IgnorePattern: Equatable, Sendable {
  /// What a stretch of a path between slashes must look like.
  private enum Segment: Equatable {
    /// `**`: any number of folders, also none.
    case anyFolders
    /// A name with `*`, `?` and `[...]` in it.
    case name([Element])
  }

  /// What one character of a name must look like.
  private enum Element: Equatable {
    case literal(Unicode.Scalar)
    /// `?`
    case any
    /// `*`
    case anyRun
    /// `[a-z]`, `[!a-z]`
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  private let segments: [Segment]
  /// Whether it takes back what an earlier pattern left out: `!brief.txt`.
  package let isNegated: Bool
  /// Whether it is about folders only: `archief/`.
  package let isFolderOnly: Bool

  /// The pattern on a line, or nil for a line without one: empty, a comment, or malformed.
  package init?(_ line: some StringProtocol) {
    var scalars = Array(line.unicodeScalars)
    if scalars.last == "\r" { scalars.removeLast() }
    // Trailing spaces go, unless a backslash keeps one.
    while scalars.last == " ", !Self.isEscaped(scalars, at: scalars.count - 1) { scalars.removeLast() }
    guard let first = scalars.first, first != "#" else { return nil }
    isNegated = first == "!"
    if isNegated { scalars.removeFirst() }
    isFolderOnly = scalars.last == "/"
    if isFolderOnly { scalars.removeLast() }
    let isAnchored = scalars.contains("/")
    if scalars.first == "/" { scalars.removeFirst() }
    guard !scalars.isEmpty else { return nil }
    var segments: [Segment] = isAnchored ? [] : [.anyFolders]
    for part in scalars.split(separator: "/", omittingEmptySubsequences: false) {
      if Array(part) == ["*", "*"] {
        if segments.last != .anyFolders { segments.append(.anyFolders) }
      } else {
        guard let elements = Self.elements(Array(part)) else { return nil }
        segments.append(.name(elements))
      }
    }
    // `map/**` is about what is in the folder, not about the folder.
    if isAnchored, segments.count > 1, segments.last == .anyFolders { segments.append(.name([.anyRun])) }
    self.segments = segments
  }

  /// Whether the pattern is about this path itself; a folder above it is another question.
  ///
  /// - Parameter path: the names of folders and file, from the folder in which the pattern holds.
  package func matches(_ path: ArraySlice<String>, isFolder: Bool) -> Bool {
    if isFolderOnly, !isFolder { return false }
    return Self.matches(segments, path)
  }

  /// Whether names match; on a dead end only the last `**` is tried again, which is enough and never slow.
  private static func matches(_ segments: [Segment], _ path: ArraySlice<String>) -> Bool {
    var segment = 0
    var place = path.startIndex
    var retry: (segment: Int, place: Int)?
    while segment < segments.count || place < path.endIndex {
      if segment < segments.count, segments[segment] == .anyFolders {
        segment += 1
        retry = (segment, place)
        continue
      }
      if segment < segments.count, place < path.endIndex, case .name(let elements) = segments[segment],
        matches(elements, Array(path[place].unicodeScalars))
      {
        segment += 1
        place += 1
      } else if let last = retry, last.place < path.endIndex {
        retry = (last.segment, last.place + 1)
        segment = last.segment
        place = last.place + 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a name matches; on a dead end only the last `*` is tried again, which is enough and never slow.
  private static func matches(_ elements: [Element], _ name: [Unicode.Scalar]) -> Bool {
    var element = 0
    var place = 0
    var retry: (element: Int, place: Int)?
    while true {
      if element < elements.count, elements[element] == .anyRun {
        retry = (element + 1, place)
        element += 1
      } else if place < name.count, element < elements.count, matches(elements[element], name[place]) {
        element += 1
        place += 1
      } else if place == name.count, element == elements.count {
        return true
      } else if let last = retry, last.place < name.count {
        retry = (last.element, last.place + 1)
        element = last.element
        place = last.place + 1
      } else {
        return false
      }
    }
  }

  private static func matches(_ element: Element, _ scalar: Unicode.Scalar) -> Bool {
    switch element {
    case .literal(let wanted): scalar == wanted
    case .any: true
    case .anyRun: false
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  /// Reads a name; nil when a bracket or a backslash is left open.
  private static func elements(_ part: [Unicode.Scalar]) -> [Element]? {
    var elements: [Element] = []
    var index = 0
    while index < part.count {
      switch part[index] {
      case "*":
        if elements.last != .anyRun { elements.append(.anyRun) }
      case "?":
        elements.append(.any)
      case "\\":
        index += 1
        guard index < part.count else { return nil }
        elements.append(.literal(part[index]))
      case "[":
        guard let (element, end) = bracket(part, from: index + 1) else { return nil }
        elements.append(element)
        index = end
      default:
        elements.append(.literal(part[index]))
      }
      index += 1
    }
    return elements
  }

  /// Reads what stands between brackets, and where the closing bracket is.
  private static func bracket(_ part: [Unicode.Scalar], from start: Int) -> (Element, end: Int)? {
    var index = start
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    let isNegated = index < part.count && (part[index] == "!" || part[index] == "^")
    if isNegated { index += 1 }
    let first = index
    while index < part.count {
      if part[index] == "]", index > first { return (.oneOf(ranges, isNegated: isNegated), index) }
      if part[index] == "[", index + 1 < part.count, part[index + 1] == ":" {
        guard let (members, end) = characterClass(part, from: index + 2) else { return nil }
        ranges += members
        index = end + 1
        continue
      }
      guard let (low, afterLow) = bracketScalar(part, at: index) else { return nil }
      if afterLow + 1 < part.count, part[afterLow] == "-", part[afterLow + 1] != "]" {
        guard let (high, afterHigh) = bracketScalar(part, at: afterLow + 1) else { return nil }
        if low <= high { ranges.append(low...high) }
        index = afterHigh
      } else {
        ranges.append(low...low)
        index = afterLow
      }
    }
    return nil
  }

  /// Reads one character between brackets, which a backslash may stand before.
  private static func bracketScalar(_ part: [Unicode.Scalar], at index: Int) -> (Unicode.Scalar, next: Int)? {
    guard part[index] == "\\" else { return (part[index], index + 1) }
    return index + 1 < part.count ? (part[index + 1], index + 2) : nil
  }

  /// Reads the name of a class (`[:digit:]`) and gives its members and the place of its last bracket.
  private static func characterClass(
    _ part: [Unicode.Scalar], from start: Int
  ) -> ([ClosedRange<Unicode.Scalar>], end: Int)? {
    guard let colon = part[start...].firstIndex(of: ":"), colon + 1 < part.count, part[colon + 1] == "]" else {
      return nil
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: part[start..<colon])
    let members: [ClosedRange<Unicode.Scalar>]
    switch String(name) {
    case "alpha": members = ["A"..."Z", "a"..."z"]
    case "digit": members = ["0"..."9"]
    case "alnum": members = ["0"..."9", "A"..."Z", "a"..."z"]
    case "lower": members = ["a"..."z"]
    case "upper": members = ["A"..."Z"]
    case "xdigit": members = ["0"..."9", "A"..."F", "a"..."f"]
    case "space": members = ["\t"..."\r", " "..." "]
    case "blank": members = ["\t"..."\t", " "..." "]
    case "punct": members = ["!"..."/", ":"..."@", "["..."`", "{"..."~"]
    case "cntrl": members = ["\u{0}"..."\u{1F}", "\u{7F}"..."\u{7F}"]
    case "graph": members = ["!"..."~"]
    case "print": members = [" "..."~"]
    default: return nil
    }
    return (members, colon + 1)
  }

  /// Whether an odd number of backslashes stands before a place.
  private static func isEscaped(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    var count = 0
    while index - count - 1 >= 0, scalars[index - count - 1] == "\\" { count += 1 }
    return count % 2 == 1
  }
}

/// The patterns of one ignore file or list of excludes; the last that matches decides.
package struct IgnoreList: Equatable, Sendable {
  private let patterns: [IgnorePattern]
  /// The names of the folders in which the patterns hold, from the root of the file system.
  private let folder: [String]

  /// The patterns in the lines of a file.
  ///
  /// - Parameter folder: the absolute path the patterns hold in.
  package init(_ lines: [String], folder: String) {
    patterns = lines.compactMap { IgnorePattern($0) }
    self.folder = folder.split(separator: "/").map(String.init)
  }

  /// Whether there is no pattern at all.
  package var isEmpty: Bool { patterns.isEmpty }

  /// What the patterns say of a path itself: leave it out, take it back, or nothing.
  ///
  /// - Parameter path: the names of folders and file, from the root of the file system.
  package func verdict(_ path: [String], isFolder: Bool) -> Bool? {
    guard path.count > folder.count, path.starts(with: folder) else { return nil }
    let inside = path[folder.count...]
    return patterns.last { $0.matches(inside, isFolder: isFolder) }.map { !$0.isNegated }
  }

  /// Whether the patterns leave a file out, by itself or by a folder it is in.
  ///
  /// - Parameter path: the names of folders and file, from the root of the file system.
  package func excludes(_ path: [String]) -> Bool {
    guard path.count > folder.count else { return false }
    for count in folder.count + 1...path.count {
      if verdict(Array(path[..<count]), isFolder: count < path.count) == true { return true }
    }
    return false
  }
}
