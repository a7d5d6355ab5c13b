internal import Dutch
internal import Glibc
internal import Imago
internal import Reports

// Throughput of the whole check as a ratio to a bare ICU pass over the same text, in one process, by turns.
//
//     zenderlint-bench [FOLDER [MEGABYTES [MOST]]]     Tests/Corpus, 5, and 50 for the text that takes longest
//     zenderlint-bench once NAME KILOBYTES [FOLDER]    one check of a text, to count instructions of: NAME is calm or
//                                                      reproaches; take off what a text of 0 KB costs

/// Seconds of processor time that the process has used; others on the machine do not count.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The bytes of a file, or nothing.
func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[0..<count] }
  return bytes
}

/// The most memory the process has had, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}

/// How long something takes.
func seconds(_ body: () -> Void) -> Double {
  let start = now()
  body()
  return now() - start
}

/// The middle of some measurements.
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// A number with one decimal.
func rounded(_ value: Double, _ unit: Double = 10) -> Double { (value * unit).rounded() / unit }

let isOnce = CommandLine.arguments.count > 3 && CommandLine.arguments[1] == "once"
let folder = isOnce ? 4 : 1
let corpus = CommandLine.arguments.count > folder ? CommandLine.arguments[folder] : "Tests/Corpus"
let megabytes = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 5 : 5
let source = BenchText(corpus: corpus)
guard source.calm.count > 500, source.reproachful.count > 500 else {
  print("zenderlint-bench: \(corpus): geen teksten")
  exit(2)
}
let linter = try Linter()
let json = ReportFormats.named("json", style: ReportStyle())

/// The whole check of a text, with its report, which goes over in parts as it does to standard output.
@MainActor func check(_ text: [UInt8]) -> (findings: Int, output: Int) {
  let report = linter.check(text)
  let file = CheckedFile(path: "-", text: text, outcome: .checked(report))
  var summary = RunSummary()
  summary.add(file)
  var output = 0
  json?.report(on: file, summary) { output += $0.count }
  return (report.findings.count, output)
}

if isOnce, let kilobytes = Int(CommandLine.arguments[3]) {
  // The text is made at its full size either way, so that a check of nothing costs all the rest.
  let text = source.text(of: CommandLine.arguments[2] == "calm" ? source.calm : source.reproachful, size: 1_000_000)
  _ = check(Array(text.prefix(kilobytes * 1000)))
  exit(0)
}

for (name, sentences) in [("weinig bevindingen", source.calm), ("veel bevindingen", source.reproachful)] {
  let text = source.text(of: sentences, size: megabytes * 1_000_000)
  let size = Double(text.count) / 1e6
  let result = check(text)
  let peak = peakMemory()
  var bare: [Double] = []
  var whole: [Double] = []
  for _ in 0..<7 {
    bare.append(seconds { _ = BareBreaks.count(text) })
    whole.append(seconds { _ = check(text) })
  }
  print("\(name): \(rounded(size)) MB, \(result.findings) bevindingen, \(rounded(Double(result.output) / 1e6)) MB JSON")
  print("  kale ICU  \(rounded(size / median(bare))) MB/s")
  print("  alles     \(rounded(size / median(whole))) MB/s")
  print("  maal      \(rounded(median(whole) / median(bare), 100))")
  print("  piek      \(rounded(peak)) MB")
}
let most = CommandLine.arguments.count > 3 ? Int(CommandLine.arguments[3]) ?? 50 : 50
print("tijd per byte, weinig bevindingen:")
for size in [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000] where size <= most * 1_000_000 {
  let text = source.text(of: source.calm, size: size)
  let rounds = max(1, 2_000_000 / size)
  let time = seconds { for _ in 0..<rounds { _ = check(text) } }
  print("  \(size) bytes: \(rounded(time * 1e9 / Double(rounds) / Double(text.count))) ns")
}
