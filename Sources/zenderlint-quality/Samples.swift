import ArgumentParser
import FoundationEssentials
import Imago

/// A sentence to learn from.
struct Sample {
  var signs: [String]
  var label: Bool?
  /// The rules that may tell it off.
  var rules: Set<String> = []
  /// Its paragraph; sentences of the same one are each other's tone.
  var group: Int
  var fold: Int
  /// What the rules warn of.
  var grounds: [String]
  var isWeighed: Bool
  var extra: Double
  var isAlone: Bool
  var isUnread = false
  var isToldOff: Bool { !grounds.isEmpty }
}

/// Reads labelled files as sentences to learn from.
struct Samples {
  /// Files of labelled messages.
  var messages: [String]
  /// Files of labelled sentences, each by itself.
  var sentences: [String]
  /// Files in which nothing lands as a reproach, a text in each paragraph or a script.
  var neutral: [String]
  /// The files that no rule was made after.
  var unread: Set<String>
  /// Lexicons whose harmless examples are read.
  var lexicons: [String]
  /// Tables of a construction, `verwijt` or `stil`, and a sentence.
  var tables: [String]

  private var folds: Int { messages.count + sentences.count }

  func read() throws -> [Sample] {
    var samples: [Sample] = []
    var group = 0
    let reader = try SignReader(settings: Settings())
    for (fold, path) in messages.enumerated() {
      for message in try readLines(LabelledMessage.self, from: path) {
        let places = try message.places()
        let read = reader.read(Array(message.text.utf8))
        for sentence in read {
          let place = places.max {
            $0.bytes.clamped(to: sentence.bytes).count < $1.bytes.clamped(to: sentence.bytes).count
          }
          samples.append(
            Sample(
              signs: sentence.signs, label: place?.sentence.shouldWarn,
              rules: Set(place.map { $0.sentence.labels + $0.sentence.accept } ?? []),
              group: group + sentence.paragraph, fold: fold, grounds: sentence.grounds,
              isWeighed: sentence.isWeighed, extra: Double(sentence.extra), isAlone: false,
              isUnread: unread.contains(path)))
        }
        group += (read.last?.paragraph ?? 0) + 1
      }
    }
    for path in neutral {
      let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      for (number, part) in text.split(separator: "\n\n").enumerated() {
        let read = reader.read(Array(part.utf8))
        for sentence in read {
          samples.append(
            Sample(
              signs: sentence.signs, label: false, group: group + sentence.paragraph,
              fold: Self.fold(path + String(number), folds), grounds: sentence.grounds, isWeighed: sentence.isWeighed,
              extra: Double(sentence.extra), isAlone: false))
        }
        group += (read.last?.paragraph ?? 0) + 1
      }
    }
    try addExamples(of: reader, to: &samples, &group)
    var settings = Settings()
    settings.eachLine = true
    let lineReader = try SignReader(settings: settings)
    for (file, path) in sentences.enumerated() {
      for line in try readLines(LabelledSentence.self, from: path) {
        for sentence in lineReader.read(Array(line.s.replacing("\n", with: " ").utf8)) {
          samples.append(
            Sample(
              signs: sentence.signs, label: line.shouldWarn,
              rules: Set(line.labels + line.accept), group: group, fold: messages.count + file,
              grounds: sentence.grounds, isWeighed: sentence.isWeighed, extra: Double(sentence.extra), isAlone: true,
              isUnread: unread.contains(path)))
        }
        group += 1
      }
    }
    return samples
  }

  /// The examples of the rules and the rows of the tables are labelled by where they stand.
  private func addExamples(of reader: SignReader, to samples: inout [Sample], _ group: inout Int) throws {
    func add(_ text: String, label: Bool) {
      for sentence in reader.read(Array(text.utf8)) {
        samples.append(
          Sample(
            signs: sentence.signs, label: label, group: group, fold: Self.fold(text, folds),
            grounds: sentence.grounds, isWeighed: sentence.isWeighed, extra: Double(sentence.extra), isAlone: true))
      }
      group += 1
    }
    for (rule, examples) in AllRules.examples {
      let isMild = AllRules.descriptions.contains { $0.id == rule && $0.level <= .hint }
      for example in examples where isMild || !example.isFlagged {
        add("🙂 Eén café, één crème. " + example.text.filter { $0 != "«" && $0 != "»" }, label: false)
      }
    }
    for lexicon in lexicons {
      for line in try String(contentsOfFile: lexicon, encoding: .utf8).split(separator: "\n") where line.hasPrefix("- ")
      {
        add(String(line.dropFirst(2)), label: false)
      }
    }
    for path in tables {
      for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        let columns = line.split(separator: "\t")
        guard columns.count == 3 else { throw ValidationError("\(path): no three columns: \(line)") }
        // Tests hold each row to its label, so a row speaks louder than a sentence of a message.
        for _ in 0..<3 { add(String(columns[2]), label: columns[1] == "verwijt") }
      }
    }
  }

  private static func fold(_ id: String, _ folds: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in id.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash >> 8) % folds
  }
}
