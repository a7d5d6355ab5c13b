/// Reads a text and says what may land as an attack.
///
/// A linter keeps buffers between texts; use one per thread.
public final class Linter {
  public let settings: Settings

  /// - Throws: `LexiconError` when one of the user's own lexicons is malformed.
  public init(settings: Settings = Settings()) throws {
    self.settings = settings
  }

  /// Everything there is to say about a text.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - name: the file's name, for its extension.
  public func check(_ bytes: [UInt8], name: String = "") -> Report {
    Report(findings: [], statistics: Statistics())
  }
}
