import Imago
import Reports
import Synchronization

/// Carries out a plan, with several inputs at once where that helps.
enum Checker {
  /// The number of the next job to take.
  private final class Queue: Sendable {
    private let next = Atomic<Int>(0)

    /// The next job's number; numbers go on after the last job.
    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }

  /// The results of all jobs, one after the other on this thread; for one draft no other is started.
  static func runAlone(_ plan: CheckPlan, progress: Progress) -> [JobResult] {
    let worker = Worker(plan)
    return plan.jobs.indices.map { index in
      defer { progress.tick() }
      return worker.run(index)
    }
  }

  /// The results of all jobs, in the order of the jobs, whatever the number of workers.
  static func run(_ plan: CheckPlan, workers: Int, progress: Progress) async -> [JobResult] {
    let workers = min(workers, plan.jobs.count)
    if workers <= 1 { return runAlone(plan, progress: progress) }
    let queue = Queue()
    var results = [JobResult](repeating: JobResult(), count: plan.jobs.count)
    await withTaskGroup(of: [(Int, JobResult)].self) { group in
      for _ in 0..<workers {
        group.addTask {
          let worker = Worker(plan)
          var results: [(Int, JobResult)] = []
          while case let index = queue.take(), index < plan.jobs.count {
            results.append((index, worker.run(index)))
            progress.tick()
          }
          return results
        }
      }
      for await part in group {
        for (index, result) in part { results[index] = result }
      }
    }
    return results
  }
}

/// A line on the terminal that says how far the work is, once it has taken a second.
final class Progress: Sendable {
  /// What has been done and shown.
  private struct State {
    var done = 0
    var lastShown: Double
    var isShown = false
  }

  private let total: Int
  private let isOn: Bool
  private let state: Mutex<State>

  /// - Parameter isOn: whether anything may be shown.
  init(total: Int, isOn: Bool) {
    self.total = total
    self.isOn = isOn && total > 1
    state = Mutex(State(lastShown: isOn ? System.seconds + 0.9 : 0))
  }

  /// Counts one more input that is done.
  func tick() {
    guard isOn else { return }
    state.withLock { state in
      state.done += 1
      let now = System.seconds
      guard now - state.lastShown >= 0.1 else { return }
      state.lastShown = now
      state.isShown = true
      _ = try? System.write(Array("\r\(state.done) van \(total) bestanden".utf8), to: System.standardError)
    }
  }

  /// Takes the line away.
  func finish() {
    let isShown = state.withLock { $0.isShown }
    if isShown { _ = try? System.write(Array("\r\u{1B}[K".utf8), to: System.standardError) }
  }
}

/// Lints one input after the other.
private final class Worker {
  private let plan: CheckPlan
  /// A linter for each of the plan's settings that was needed so far.
  private var linters: [Linter?]

  init(_ plan: CheckPlan) {
    self.plan = plan
    linters = Array(repeating: nil, count: plan.settings.count)
  }

  /// Does one job.
  func run(_ index: Int) -> JobResult {
    let job = plan.jobs[index]
    do {
      if case .unreadable(let reason) = job.input.source { throw Complaint(reason: reason, isAboutInput: true) }
      let linter = try linter(for: job)
      let (file, text) = try read(job.input)
      return try check(job, file, text, linter)
    } catch let complaint as Complaint {
      return failure(job.input, complaint)
    } catch {
      return failure(job.input, Complaint(reason: "\(error)", isAboutInput: true))
    }
  }

  /// Why a job cannot be done.
  private struct Complaint: Error {
    var reason: String
    /// Whether the input itself is at fault, rather than a configuration or lexicon.
    var isAboutInput: Bool
  }

  private func failure(_ input: Input, _ complaint: Complaint) -> JobResult {
    var result = JobResult()
    let file = CheckedFile(path: input.path, text: [], outcome: .failed(complaint.reason))
    if plan.fixing != .diff { result.chunk = plan.format.file(file) }
    result.summary.add(file)
    result.complaint = complaint.isAboutInput ? "\(input.path): \(complaint.reason)" : complaint.reason
    return result
  }

  private func linter(for job: CheckPlan.Job) throws(Complaint) -> Linter {
    switch job.settings {
    case .failure(let failure):
      throw Complaint(reason: failure.message, isAboutInput: false)
    case .success(let index):
      if let linter = linters[index] { return linter }
      do {
        let linter = try Linter(settings: plan.settings[index])
        linters[index] = linter
        return linter
      } catch {
        throw Complaint(reason: "\(error)", isAboutInput: false)
      }
    }
  }

  /// The bytes of an input and the text in them.
  private func read(_ input: Input) throws(Complaint) -> (file: [UInt8], text: DecodedText) {
    do {
      return try input.read()
    } catch {
      throw Complaint(reason: error.reason, isAboutInput: true)
    }
  }

  private func check(
    _ job: CheckPlan.Job, _ bytes: [UInt8], _ decoded: DecodedText, _ linter: Linter
  ) throws(Complaint) -> JobResult {
    var result = JobResult()
    var text = decoded.bytes
    if plan.fixing != .none {
      let fixed = Fixer.fixed(text) { linter.check($0, name: job.input.path) }
      result.fixes = fixed.count
      if plan.fixing == .diff {
        result.chunk = UnifiedDiff.between(text, fixed.text, path: job.input.path)
        result.summary.files = 1
        result.isFailing = !result.chunk.isEmpty
        return result
      }
      let changed = DecodedText.encode(fixed.text, as: decoded.encoding)
      if case .file = job.input.source {
        if fixed.count > 0 { try replace(job.input, bytes, with: changed) }
      } else {
        result.fixedInput = changed
      }
      text = fixed.text
    }
    let report = linter.check(text, name: job.input.path)
    var file = CheckedFile(path: job.input.path, text: text, leading: decoded.leading, outcome: .checked(report))
    if plan.remembers { result.fingerprints = file.fingerprints }
    file.leaveOut(plan.known)
    if plan.keepsFiles { result.file = file } else { result.chunk = plan.format.file(file) }
    result.summary.add(file)
    result.isFailing = result.summary.hasFindings(atLeast: job.failOn)
    return result
  }

  /// Changes a file, unless someone else did in the meantime.
  private func replace(_ input: Input, _ old: [UInt8], with new: [UInt8]) throws(Complaint) {
    let path = Path.absolute(input.names)
    do {
      try FileWriter.write(new, to: path, expecting: .contents(old))
    } catch {
      throw Complaint(reason: error.reason, isAboutInput: true)
    }
  }
}
