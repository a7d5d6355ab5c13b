internal import Glibc

/// A text that was read, in UTF-8, or why it could not be.
struct Input: Sendable {
  /// The path as the user wrote it, or `-`.
  var path: String
  var text: [UInt8] = []
  /// Bytes of a byte order mark before the text.
  var leading = 0
  /// Why there is no text, in one line of Dutch.
  var failure: String?

  /// Reads a file, or standard input for `-`.
  static func read(_ path: String, named name: String? = nil) -> Input {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard file >= 0 else { return Input(path: name ?? path, failure: reason(errno)) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        return Input(path: name ?? path, failure: reason(errno))
      }
      if count == 0 { break }
      bytes.append(contentsOf: buffer[0..<count])
      if bytes.count > Self.limit {
        return Input(path: name ?? path, failure: "is groter dan \(Self.limit >> 20) MB")
      }
    }
    return decode(bytes, path: name ?? path)
  }

  /// The largest input in bytes.
  static let limit = 512 << 20

  /// UTF-8 with or without a byte order mark, or UTF-16 with one.
  static func decode(_ bytes: [UInt8], path: String) -> Input {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return checked(Array(bytes.dropFirst(3)), leading: 3, path: path)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return decodeUTF16(bytes, littleEndian: bytes[0] == 0xFF, path: path)
    }
    return checked(bytes, leading: 0, path: path)
  }

  private static func checked(_ bytes: [UInt8], leading: Int, path: String) -> Input {
    if let offset = firstInvalid(bytes) {
      return Input(path: path, failure: "is geen UTF-8: byte \(offset + leading) hoort daar niet")
    }
    return Input(path: path, text: bytes, leading: leading)
  }

  private static func decodeUTF16(_ bytes: [UInt8], littleEndian: Bool, path: String) -> Input {
    var text: [UInt8] = []
    var i = 2
    func unit(_ at: Int) -> UInt32 {
      let low = UInt32(bytes[littleEndian ? at : at + 1])
      let high = UInt32(bytes[littleEndian ? at + 1 : at])
      return high << 8 | low
    }
    while i < bytes.count {
      guard i + 1 < bytes.count else { return Input(path: path, failure: "is geen UTF-16: byte \(i) staat alleen") }
      var scalar = unit(i)
      let start = i
      i += 2
      if scalar >= 0xD800, scalar < 0xDC00, i + 1 < bytes.count, unit(i) >= 0xDC00, unit(i) < 0xE000 {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(i) - 0xDC00)
        i += 2
      }
      guard let valid = Unicode.Scalar(scalar) else {
        return Input(path: path, failure: "is geen UTF-16: byte \(start) hoort daar niet")
      }
      text.append(contentsOf: UTF8.encode(valid)!)
    }
    return Input(path: path, text: text, leading: 0)
  }

  /// The offset of the first byte that is not valid UTF-8, or nil.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var i = 0
    let count = bytes.count
    return bytes.withUnsafeBufferPointer { bytes in
      while i < count {
        let byte = bytes[i]
        if byte < 0x80 {
          i += 1
          continue
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard byte >= 0xC2, byte <= 0xF4, i + length <= count else { return i }
        let second = bytes[i + 1]
        let isValid =
          switch byte {
          case 0xE0: second >= 0xA0 && second <= 0xBF
          case 0xED: second >= 0x80 && second <= 0x9F
          case 0xF0: second >= 0x90 && second <= 0xBF
          case 0xF4: second >= 0x80 && second <= 0x8F
          default: second & 0xC0 == 0x80
          }
        guard isValid else { return i }
        for j in 2..<max(length, 2) where bytes[i + j] & 0xC0 != 0x80 { return i }
        i += length
      }
      return nil
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "bestaat niet"
    case EACCES: "mag niet gelezen worden"
    case EISDIR: "is een map"
    default: String(cString: strerror(code))
    }
  }

  // MARK: Folders

  /// Whether a path names a folder.
  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The texts in a folder and its folders, sorted by path; hidden entries and links to folders are passed over.
  static func texts(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var found: [String] = []
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var info = stat()
      guard lstat(path, &info) == 0 else { continue }
      if info.st_mode & S_IFMT == S_IFDIR {
        found += texts(in: path)
      } else if extensions.contains(where: { name.hasSuffix($0) }) {
        found.append(path)
      }
    }
    return found.sorted()
  }

  /// The files a folder is searched for.
  static let extensions = [".txt", ".md", ".markdown", ".srt", ".vtt"]
}
