#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives a file new contents in one step: the only code that writes files.
///
/// The contents go to a file beside the target that takes its place when all of them are on disk, so that nobody ever
/// sees half of them and a full disk or an interruption costs nothing. On Linux that file has no name until it is whole.
struct FileWriter {
  /// What has to be there already for the writing to go on.
  enum Expectation {
    /// Nothing or something.
    case anything
    /// Nothing at all, not even a link that leads nowhere.
    case nothing
    /// A file with these contents: what is written was made from them.
    case contents([UInt8])
  }

  /// Writes a file.
  ///
  /// An existing file keeps its permissions and, where possible, its owner; a link stays a link. A device or pipe is
  /// written as a stream.
  ///
  /// - Throws: `SystemError` when nothing was changed, with the reason.
  static func write(
    _ bytes: [UInt8], to path: String, expecting expectation: Expectation = .anything
  ) throws(SystemError) {
    var target = path
    if case .nothing = expectation {
      if (try? System.kind(path, followingLinks: false)) != nil { throw SystemError(code: EEXIST) }
    } else {
      if isStream(path) { return try writeStream(bytes, to: path) }
      target = try followingLinks(path)
    }
    let writer = try FileWriter(target: target)
    do throws(SystemError) {
      try writer.fill(bytes)
      try writer.takePlace(expectation)
    } catch {
      writer.discard()
      throw error
    }
  }

  private let target: String
  /// Where the contents stand before they take the target's place.
  private let temporary: String
  private let descriptor: Int32
  /// Whether the contents have a name already.
  private let isNamed: Bool
  /// The target as it is now.
  private let present: stat?

  private init(target: String) throws(SystemError) {
    self.target = target
    var info = stat()
    present = stat(target, &info) == 0 ? info : nil
    if let present {
      if System.kind(present.st_mode) == .folder { throw SystemError(code: EISDIR) }
      if present.st_nlink > 1 {
        throw SystemError(
          "heeft nog een naam (een harde verwijzing), en die zou dan een ander bestand worden", code: EMLINK)
      }
      // A rename asks the folder alone; a file that may not be written stays as it is.
      if access(target, W_OK) != 0 { throw SystemError(code: errno) }
    }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
    temporary = "\(folder).zenderlint-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    // Others may read a new file as the user's mask says, and an existing one as they could before.
    let mode: mode_t = present == nil ? 0o666 : 0o600
    var descriptor: Int32 = -1
    #if os(Linux)
      // O_TMPFILE, which Swift does not see; without /proc such a file cannot get a name.
      if access("/proc/self/fd", F_OK) == 0 {
        descriptor = open(folder, 0o20000000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, mode)
      }
    #endif
    isNamed = descriptor < 0
    if isNamed { descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    self.descriptor = descriptor
  }

  /// Puts the contents on disk.
  private func fill(_ bytes: [UInt8]) throws(SystemError) {
    try System.write(bytes, to: descriptor)
    if let present {
      if fchown(descriptor, present.st_uid, present.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, present.st_gid) }
      guard fchmod(descriptor, present.st_mode & 0o7777) == 0 else { throw SystemError(code: errno) }
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw SystemError(code: errno) }
  }

  /// Lets the contents take the target's place, if that still is what it was.
  private func takePlace(_ expectation: Expectation) throws(SystemError) {
    if !isNamed {
      guard linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else {
        throw SystemError(code: errno)
      }
    }
    var isDone = false
    switch expectation {
    case .anything: isDone = rename(temporary, target) == 0
    case .nothing:
      // A hard link fails where a file is there already; a rename would replace it.
      isDone = link(temporary, target) == 0
      let code = errno
      unlink(temporary)
      errno = code
    case .contents(let old):
      guard (try? System.read(target)) == old else {
        throw SystemError("is intussen veranderd; niets overgenomen", code: EBUSY)
      }
      isDone = rename(temporary, target) == 0
    }
    guard isDone else { throw SystemError(code: errno) }
    close(descriptor)
  }

  /// Takes away what was written.
  private func discard() {
    close(descriptor)
    unlink(temporary)
  }

  /// Whether a path leads to a device or a pipe, or is a name for an open file.
  private static func isStream(_ path: String) -> Bool {
    switch try? System.kind(path) {
    case .pipe, .other: true
    case .file: path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
    default: false
    }
  }

  private static func writeStream(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    try System.write(bytes, to: descriptor)
  }

  /// The file a path leads to through links, also where that file is not there yet.
  private static func followingLinks(_ path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<40 {
      var name = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = name.withUnsafeMutableBytes { buffer in
        readlink(path, buffer.baseAddress!.assumingMemoryBound(to: CChar.self), buffer.count)
      }
      guard count >= 0 else { return path }
      let next = String(decoding: name[..<count], as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = next.hasPrefix("/") ? next : folder + next
    }
    throw SystemError(code: ELOOP)
  }
}
