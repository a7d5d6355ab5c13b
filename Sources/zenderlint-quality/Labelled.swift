import FoundationEssentials

/// A labelled message: its text and the verdict on each of its sentences.
struct LabelledMessage: Decodable {
  var id: String
  var text: String
  var sentences: [LabelledSentence]
}

/// A labelled sentence, in a message or by itself.
struct LabelledSentence: Decodable {
  enum Verdict: String, Decodable {
    case clean, hint, unsafe, unsure
  }

  var s: String
  var verdict: Verdict
  var labels: [String]
  var accept: [String]

  enum CodingKeys: String, CodingKey {
    case s, verdict, labels, accept
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    s = try values.decode(String.self, forKey: .s)
    verdict = try values.decode(Verdict.self, forKey: .verdict)
    labels = try values.decodeIfPresent([String].self, forKey: .labels) ?? []
    accept = try values.decodeIfPresent([String].self, forKey: .accept) ?? []
  }

  /// Whether the linter should warn (true), should be silent (false), or may do either (nil).
  var shouldWarn: Bool? {
    if labels.contains("veiligheid") { return nil }
    switch verdict {
    case .unsafe: return true
    case .clean: return false
    case .hint, .unsure: return nil
    }
  }
}

extension LabelledMessage {
  /// The sentences with the bytes they take up in the text, in order.
  func places() throws -> [(sentence: LabelledSentence, bytes: Range<Int>)] {
    let bytes = Array(text.utf8)
    var from = 0
    return try sentences.map { sentence in
      let wanted = Array(sentence.s.utf8)
      guard let start = bytes[from...].firstRange(of: wanted)?.lowerBound else {
        throw LabelError(id: id, sentence: sentence.s)
      }
      from = start + wanted.count
      return (sentence, start..<from)
    }
  }
}

/// A labelled sentence that does not stand in its message.
struct LabelError: Error, CustomStringConvertible {
  var id: String
  var sentence: String

  var description: String { "\(id): the sentence does not stand in the text: \(sentence)" }
}

/// The values of a JSON Lines file.
func readLines<Value: Decodable>(_ type: Value.Type, from path: String) throws -> [Value] {
  let data = try Data(contentsOf: URL(filePath: path))
  let decoder = JSONDecoder()
  return try data.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
    do {
      return try decoder.decode(type, from: Data(line))
    } catch {
      throw LineError(path: path, line: index + 1, reason: "\(error)")
    }
  }
}

/// A line that is no value of the kind asked for.
struct LineError: Error, CustomStringConvertible {
  var path: String
  var line: Int
  var reason: String

  var description: String { "\(path):\(line): \(reason)" }
}
