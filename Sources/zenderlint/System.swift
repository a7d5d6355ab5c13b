#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call to the operating system that failed, or that was not made because of what it would do.
struct SystemError: Error {
  /// The value of `errno`.
  var code: Int32
  /// What is wrong where a code cannot tell, in Dutch.
  var detail: String?

  init(code: Int32) { self.code = code }

  init(_ detail: String, code: Int32) {
    self.detail = detail
    self.code = code
  }

  /// Why, in Dutch, without a path.
  var reason: String {
    if let detail { return detail }
    return switch code {
    case ENOENT: "bestaat niet"
    case ENOTDIR: "een deel van dit pad is geen map"
    case EACCES, EPERM: "geen toestemming"
    case EISDIR: "is een map"
    case EEXIST: "bestaat al"
    case ENOSPC, EDQUOT: "de schijf is vol"
    case EFBIG: "dit bestand zou te groot worden"
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
    case file, folder, link, pipe, other
  }

  /// A name in a folder.
  struct Entry {
    var name: String
    var kind: Kind
  }

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Ends the process with an exit status.
  static func end(_ status: Int32) -> Never { exit(status) }

  /// Lets a write to a closed pipe, or of more than the user may have, fail instead of ending the process.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

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

  /// The most bytes that are read from one file or stream; a book has one or two million.
  static let largestFile = 64 << 20

  /// The bytes of a file, at most `largestFile`.
  ///
  /// A named pipe is read too, if somebody opens it for writing within two seconds.
  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let isPipe = !path.hasPrefix("/dev/") && (try? kind(path)) == .pipe
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (isPipe ? O_NONBLOCK : 0))
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    guard isPipe else { return try read(descriptor) }
    let bytes = try waitForWriter(descriptor)
    _ = fcntl(descriptor, F_SETFL, 0)
    return bytes.isEmpty ? try read(descriptor) : try read(descriptor, after: bytes)
  }

  /// The first bytes in a named pipe, none when a writer is there who has written nothing yet.
  private static func waitForWriter(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
    let deadline = seconds + 2
    repeat {
      do throws(SystemError) {
        let bytes = try readSome(descriptor)
        if !bytes.isEmpty { return bytes }
        _ = try waitForInput(descriptor, seconds: 0.05)
      } catch {
        if error.code == EAGAIN { return [] }
        throw error
      }
    } while seconds < deadline
    throw SystemError("niemand schrijft in deze pijp", code: EAGAIN)
  }

  /// Everything that can still be read from a file descriptor, at most `largestFile` bytes.
  ///
  /// - Parameter head: what was read from it before.
  static func read(_ descriptor: Int32, after head: [UInt8] = []) throws(SystemError) -> [UInt8] {
    var info = stat()
    let size = fstat(descriptor, &info) == 0 && kind(info.st_mode) == .file ? Int(info.st_size) : 0
    if size > largestFile { throw tooLarge("\((size + 1 << 20 - 1) >> 20) MB") }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: max(65_536, size + 1), alignment: 16)
    defer { chunk.deallocate() }
    var bytes = head
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, chunk.baseAddress, chunk.count)
      #else
        let count = Darwin.read(descriptor, chunk.baseAddress, chunk.count)
      #endif
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw SystemError(code: errno) }
      if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
      if bytes.count > largestFile { throw tooLarge("meer dan \(largestFile >> 20) MB") }
    }
  }

  /// The refusal of a file of this size.
  private static func tooLarge(_ size: String) -> SystemError {
    SystemError("te groot: \(size), en tot \(largestFile >> 20) MB kan", code: EFBIG)
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

  /// What a mode says of the thing it belongs to.
  static func kind(_ mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case S_IFIFO: .pipe
    default: .other
    }
  }
}
