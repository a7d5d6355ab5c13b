#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call to the operating system that failed.
struct SystemError: Error {
  /// The value of `errno`.
  var code: Int32

  /// Why, in Dutch, without a path.
  var reason: String {
    switch code {
    case ENOENT: "bestaat niet"
    case ENOTDIR: "een deel van dit pad is geen map"
    case EACCES, EPERM: "geen toestemming"
    case EISDIR: "is een map"
    case EEXIST: "bestaat al"
    case ENOSPC: "de schijf is vol"
    case ENAMETOOLONG: "deze naam is te lang"
    case ELOOP: "deze verwijzing leidt in een kring"
    default: String(cString: strerror(code))
    }
  }
}

/// Files, terminal and environment: the only code of the command that talks to the operating system.
enum System {
  /// What a path leads to.
  enum Kind {
    case file, folder, link, other
  }

  /// A name in a folder.
  struct Entry {
    var name: String
    var kind: Kind
  }

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Lets a write to a closed pipe fail instead of ending the process.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Whether a file descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal behind a file descriptor, or nil where there is none.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The value of an environment variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }

  /// The number of processors that can be used.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Seconds on a clock that never goes back.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The absolute path of the working folder.
  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// What a path leads to; links are followed unless asked otherwise.
  static func kind(_ path: String, followingLinks: Bool = true) throws(SystemError) -> Kind {
    var info = stat()
    guard (followingLinks ? stat(path, &info) : lstat(path, &info)) == 0 else { throw SystemError(code: errno) }
    return kind(info.st_mode)
  }

  /// Whether something is at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The path with all links resolved, or the path itself where that fails.
  static func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a folder, sorted by their bytes.
  static func entries(_ folder: String) throws(SystemError) -> [Entry] {
    guard let stream = opendir(folder) else { throw SystemError(code: errno) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      let kind: Kind?
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): kind = .file
      case Int(DT_DIR): kind = .folder
      case Int(DT_LNK): kind = .link
      default: kind = try? Self.kind(folder + "/" + name, followingLinks: false)
      }
      entries.append(Entry(name: name, kind: kind ?? .other))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    return try read(descriptor)
  }

  /// Everything that can still be read from a file descriptor.
  static func read(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
    var info = stat()
    let size = fstat(descriptor, &info) == 0 && kind(info.st_mode) == .file ? Int(info.st_size) : 0
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: room))
      let count = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress! + start, room)
        #elseif canImport(Musl)
          Musl.read(descriptor, buffer.baseAddress! + start, room)
        #else
          Darwin.read(descriptor, buffer.baseAddress! + start, room)
        #endif
      }
      let code = errno
      bytes.removeLast(room - max(count, 0))
      if count == 0 { return bytes }
      if count < 0, code != EINTR { throw SystemError(code: code) }
      room = max(65_536, bytes.count / 2)
    }
  }

  /// What can be read from a file descriptor now; waits for something, and is empty at the end.
  static func readSome(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 { return Array(bytes[..<count]) }
      // A terminal whose other end is gone.
      if errno == EIO { return [] }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// Waits until something can be read, or the other end is closed.
  ///
  /// - Parameter seconds: how long at most; nil for ever.
  /// - Returns: false when the time was over first.
  static func waitForInput(_ descriptor: Int32, seconds: Double?) throws(SystemError) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = poll(&request, 1, seconds.map { Int32(min($0 * 1000, 1e6).rounded(.up)) } ?? -1)
    if count < 0, errno != EINTR { throw SystemError(code: errno) }
    return count > 0
  }

  /// The terminal the process belongs to, for reading.
  static func openTerminal() throws(SystemError) -> Int32 {
    let descriptor = open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    return descriptor
  }

  /// Writes bytes to a file descriptor.
  ///
  /// - Returns: false when nobody reads the other end any more.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress! + start, bytes.count - start)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress! + start, bytes.count - start)
        #else
          Darwin.write(descriptor, buffer.baseAddress! + start, bytes.count - start)
        #endif
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        return false
      } else if errno != EINTR {
        throw SystemError(code: errno)
      }
    }
    return true
  }

  /// Gives a file new contents in one step, so that nobody ever sees half of them.
  ///
  /// An existing file keeps its permissions and, where possible, its owner; a link stays a link.
  ///
  /// - Parameter mayReplace: whether a file that is there already may be replaced.
  static func writeAtomically(
    _ bytes: [UInt8], to path: String, mayReplace: Bool = true
  ) throws(SystemError) {
    let target = resolvingLinks(path)
    let temporary = "\(target).\(getpid()).\(UInt32.random(in: .min ... .max))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    var info = stat()
    if stat(target, &info) == 0 {
      _ = fchown(descriptor, info.st_uid, info.st_gid)
      fchmod(descriptor, info.st_mode & 0o7777)
    }
    do throws(SystemError) {
      try write(bytes, to: descriptor)
      guard close(descriptor) == 0 else { throw SystemError(code: errno) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    // A hard link fails where a file is there already; a rename would replace it.
    let isDone = mayReplace ? rename(temporary, target) == 0 : link(temporary, target) == 0
    let code = errno
    if !isDone || !mayReplace { unlink(temporary) }
    guard isDone else { throw SystemError(code: code) }
  }

  private static func kind(_ mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}
