import ArgumentParser
import Dutch
import FoundationEssentials

/// Sentence boundaries against gold: precision, recall and F1.
struct Boundaries: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares sentence boundaries with Universal Dependencies and with joined pairs of sentences.")

  @Argument(help: "The folder with seg_alpino_dev_fixq.jsonl and seg_lassy_dev.jsonl.")
  var folder: String

  @Option(help: "A file of labelled sentences; 500 pairs in lower case, joined by a space, are divided again.")
  var pairs: String?

  @Flag(help: "Also print every boundary that is missed (-) or too many (+).")
  var mistakes = false

  func run() throws {
    for name in ["seg_alpino_dev_fixq", "seg_lassy_dev"] {
      let documents = try Self.read(Document.self, from: "\(folder)/\(name).jsonl")
      print(name, measure(documents.map(\.sample)))
    }
    if let pairs {
      let sentences = try Self.read(Sentence.self, from: pairs).map(\.s)
      print("pairs", measure(Self.samples(pairing: sentences)))
    }
  }

  /// A document of the boundary files; offsets count scalars.
  private struct Document: Decodable {
    var text: String
    var sents: [Span]
    var intraBoundaries: [Int]

    enum CodingKeys: String, CodingKey {
      case text, sents
      case intraBoundaries = "intra_boundaries_cp"
    }

    struct Span: Decodable {
      var start: Int
      var startUTF8: Int

      enum CodingKeys: String, CodingKey {
        case start = "start_cp"
        case startUTF8 = "start_utf8"
      }
    }

    /// The text with its boundaries in bytes; where a paragraph begins nothing is scored.
    var sample: Sample {
      let scored = Set(intraBoundaries)
      var sample = Sample(bytes: Array(text.utf8))
      for sentence in sents {
        if scored.contains(sentence.start) {
          sample.gold.insert(sentence.startUTF8)
        } else {
          sample.unscored.insert(sentence.startUTF8)
        }
      }
      return sample
    }
  }

  /// A line of the labelled sentences.
  private struct Sentence: Decodable {
    var s: String
  }

  /// A text and where its sentences begin, in bytes.
  private struct Sample {
    var bytes: [UInt8]
    var gold: Set<Int> = []
    var unscored: Set<Int> = [0]
  }

  /// What was found, against gold.
  private struct Figures: CustomStringConvertible {
    var right = 0
    var found = 0
    var gold = 0

    var description: String {
      let precision = Double(right) / Double(max(found, 1))
      let recall = Double(right) / Double(max(gold, 1))
      let f1 = 2 * Double(right) / Double(max(found + gold, 1))
      return "precision \(Self.rounded(precision)) recall \(Self.rounded(recall)) F1 \(Self.rounded(f1))"
    }

    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
  }

  /// The first thousand sentences two by two, in lower case, with a space between.
  ///
  /// Some lines of the list hold two sentences themselves; where an end mark, a space and a capital follow each other
  /// in the original, a boundary is neither asked nor counted as a mistake.
  private static func samples(pairing sentences: [String]) -> [Sample] {
    stride(from: 0, to: min(sentences.count, 1000) - 1, by: 2).map { index in
      let first = sentences[index].lowercased()
      var sample = Sample(bytes: Array("\(first) \(sentences[index + 1].lowercased())".utf8))
      sample.gold = [first.utf8.count + 1]
      for (sentence, start) in [(sentences[index], 0), (sentences[index + 1], first.utf8.count + 1)] {
        sample.unscored.formUnion(Self.innerStarts(sentence).map { $0 + start })
      }
      return sample
    }
  }

  /// Where a second sentence visibly begins inside a line: after an end mark and a space, at a capital or a quotation
  /// mark.
  private static func innerStarts(_ line: String) -> [Int] {
    var starts: [Int] = []
    var previous: [Character] = ["a", "a", "a"]
    var offset = 0
    for character in line {
      let opens = character.isUppercase || "\"„“‑".contains(character)
      if opens, previous[2] == " ",
        ".!?".contains(previous[1]) || "\"”".contains(previous[1]) && ".!?".contains(previous[0])
      {
        starts.append(offset)
      }
      previous = [previous[1], previous[2], character]
      offset += character.utf8.count
    }
    return starts
  }

  private func measure(_ samples: [Sample]) -> Figures {
    let segmenter = Segmenter()
    var figures = Figures()
    for sample in samples {
      var segmentation = Segmentation()
      sample.bytes.withUnsafeBufferPointer {
        segmenter.segment($0, in: 0..<$0.count, lines: .automatic, into: &segmentation)
      }
      let found = Set(segmentation.sentences.map(\.bytes.lowerBound)).subtracting(sample.unscored)
      figures.found += found.count
      figures.gold += sample.gold.count
      figures.right += found.intersection(sample.gold).count
      if mistakes {
        for place in found.symmetricDifference(sample.gold).sorted() {
          let before = String(decoding: sample.bytes[max(0, place - 60)..<place], as: UTF8.self)
          let after = String(decoding: sample.bytes[place..<min(place + 40, sample.bytes.count)], as: UTF8.self)
          print(found.contains(place) ? "+" : "-", "\(before)‖\(after)".replacing("\n", with: "⏎"))
        }
      }
    }
    return figures
  }

  /// The values of a JSON Lines file.
  private static func read<Value: Decodable>(_ type: Value.Type, from path: String) throws -> [Value] {
    let data = try Data(contentsOf: URL(filePath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(type, from: Data($0)) }
  }
}
