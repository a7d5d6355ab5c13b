import Configuration
import Dutch
import FoundationEssentials
import Imago
import LanguageServer
import Reports

/// libFuzzer's own loop: it mutates inputs by the branches they reach.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What is fuzzed, chosen by the environment variable `FUZZ`.
enum Target: String, CaseIterable {
  case segmentation, analysis, check, configuration, markup, framing
}

/// The target and what it keeps between inputs.
struct Fuzzing {
  let target: Target
  let segmenter = Segmenter()
  let inspector = Inspector(settings: Settings())
  let linter: Linter

  init() throws {
    let name = ProcessInfo.processInfo.environment["FUZZ"] ?? ""
    guard let target = Target(rawValue: name) else {
      preconditionFailure("FUZZ is one of \(Target.allCases.map(\.rawValue))")
    }
    self.target = target
    linter = try Linter()
  }

  /// Reads one input; ends the process where what comes out does not hold together.
  func run(_ input: [UInt8]) {
    let text = Array(String(decoding: input, as: UTF8.self).utf8)
    switch target {
    case .segmentation: segment(text)
    case .analysis: for sentence in inspector.analyse(text).sentences { check(sentence.range, text) }
    case .check: lint(text, name: "")
    case .markup: for name in ["a.md", "a.srt"] { lint(text, name: name) }
    case .configuration:
      let file = try? ConfigurationFile(String(decoding: text, as: UTF8.self), path: "a")
      if let file { _ = ConfigurationFile.yaml(file.options, exclude: file.exclude) }
      _ = IgnoreList(String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init), folder: "/a")
        .verdict(["a", "b", "aab"], isFolder: false)
    case .framing: serve(input)
    }
  }

  private func check(_ range: Range<Int>, _ text: [UInt8]) {
    precondition(range.upperBound <= text.count, "a range ends outside the text")
    for offset in [range.lowerBound, range.upperBound] where offset < text.count {
      precondition(text[offset] & 0xC0 != 0x80, "an offset lies within a scalar")
    }
  }

  private func segment(_ text: [UInt8]) {
    var segmentation = Segmentation()
    text.withUnsafeBufferPointer { segmenter.segment($0, in: 0..<text.count, lines: .automatic, into: &segmentation) }
    for word in segmentation.words { check(word.start..<word.end, text) }
    for sentence in segmentation.sentences { check(sentence.bytes, text) }
  }

  private func lint(_ text: [UInt8], name: String) {
    let report = linter.check(text, name: name)
    for finding in report.findings {
      check(finding.range, text)
      check(finding.sentence, text)
      for suggestion in finding.suggestions { check(suggestion.replaces, text) }
    }
    _ = ReportFormats.names.map {
      ReportFormats.named($0, style: ReportStyle())?.document([
        CheckedFile(path: name, text: text, outcome: .checked(report))
      ])
    }
  }

  /// A server that is sent the input as it is, and in a frame.
  private func serve(_ input: [UInt8]) {
    for bytes in [input, Array("Content-Length: \(input.count)\r\n\r\n".utf8) + input] {
      let workspace = Workspace(settings: { _, _ in Settings() }, clock: { 0 })
      let server = LanguageServer(workspace) { _ in }
      server.receive(Array(bytes.prefix(bytes.count / 2)))
      server.receive(Array(bytes.dropFirst(bytes.count / 2)))
      server.work()
    }
  }
}

nonisolated(unsafe) let fuzzing = try Fuzzing()
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
_ = runFuzzer(&count, &arguments) { bytes, length in
  fuzzing.run(Array(UnsafeBufferPointer(start: bytes, count: length)))
  return 0
}
