internal import Dutch
internal import Glibc
internal import Imago
internal import Reports

// Throughput of the whole check as a ratio to a bare ICU pass, on the same text, in one process, interleaved.

/// Seconds since an arbitrary moment.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
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

/// The middle of some measurements.
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "Tests/Corpus/neutraal.txt"
let sample = read(path)
guard !sample.isEmpty else {
  print("zenderlint-bench: \(path): geen tekst")
  exit(2)
}
let size = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 5 << 20 : 5 << 20
var text: [UInt8] = []
while text.count < size { text += sample + Array("\n\nJij luistert nooit naar me.\n\n".utf8) }
let megabytes = Double(text.count) / 1e6
let linter = try Linter()
var bare: [Double] = []
var whole: [Double] = []
for _ in 0..<5 {
  var start = now()
  _ = BareBreaks.count(text)
  bare.append(now() - start)
  start = now()
  let file = CheckedFile(path: "-", text: text, outcome: .checked(linter.check(text)))
  _ = ReportFormats.named("json", style: ReportStyle())?.document([file])
  whole.append(now() - start)
}
/// Megabytes a second, with one decimal.
func speed(_ seconds: Double) -> Double { (megabytes / seconds * 10).rounded() / 10 }
print("tekst    \((megabytes * 10).rounded() / 10) MB")
print("kale ICU \(speed(median(bare))) MB/s")
print("alles    \(speed(median(whole))) MB/s")
print("maal     \((median(whole) / median(bare) * 100).rounded() / 100)")
