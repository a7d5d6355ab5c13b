/// Takes messages out of a stream: a header with the length, an empty line, and that many bytes.
struct FrameReader {
  /// What stands at the front of the stream.
  enum Frame: Equatable {
    case message([UInt8])
    /// Bytes that are no message, already passed over, and why.
    case malformed(String)
  }

  /// The longest header and the longest message that are waited for.
  static let limits = (header: 8_192, message: 256 << 20)

  private var buffer: [UInt8] = []
  /// The first byte of `buffer` that was not taken yet.
  private var position = 0

  /// Adds what came in.
  mutating func append(_ bytes: [UInt8]) {
    if position == buffer.count {
      buffer = bytes
      position = 0
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Takes the next message, or returns nil until more comes in.
  mutating func next() -> Frame? {
    guard let end = headerEnd() else {
      guard buffer.count - position > Self.limits.header else { return nil }
      position = buffer.count
      return .malformed("a header without an end")
    }
    let header = String(decoding: buffer[position..<end.header], as: UTF8.self)
    guard let length = Self.length(header), length <= Self.limits.message else {
      position = end.body
      return .malformed("a header without a usable Content-Length")
    }
    guard buffer.count - end.body >= length else { return nil }
    let message = Array(buffer[end.body..<end.body + length])
    position = end.body + length
    if position > 1 << 16, position * 2 > buffer.count {
      buffer.removeFirst(position)
      position = 0
    }
    return .message(message)
  }

  /// Where the header ends and where the message begins; a bare line feed does as well as one after a carriage return.
  private func headerEnd() -> (header: Int, body: Int)? {
    var index = position
    while let feed = buffer[index...].firstIndex(of: UInt8(ascii: "\n")) {
      var next = feed + 1
      if next < buffer.count, buffer[next] == UInt8(ascii: "\r") { next += 1 }
      guard next < buffer.count else { return nil }
      if buffer[next] == UInt8(ascii: "\n") { return (feed, next + 1) }
      index = feed + 1
    }
    return nil
  }

  /// The value of `Content-Length`, whatever the case of its letters.
  private static func length(_ header: String) -> Int? {
    for line in header.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      guard let length = Int(parts[1].filter { $0 != " " && $0 != "\r" }), length >= 0 else { return nil }
      return length
    }
    return nil
  }
}
