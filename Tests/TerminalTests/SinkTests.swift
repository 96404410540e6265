import Diagnostics
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The two ends of a new pipe.
private func makePipe() throws -> (reader: Int32, writer: Int32) {
  var ends: [Int32] = [-1, -1]
  try #require(unsafe pipe(&ends) == 0)
  return (ends[0], ends[1])
}

/// Reads slowly until the writer closes, and does something before each read.
private func readAll(
  _ descriptor: Int32, pause: UInt32, before: () -> Void = {}
) -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 8_192)
  while true {
    before()
    let count = unsafe read(descriptor, &piece, piece.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { break }
    bytes += piece.prefix(count)
    usleep(pause)
  }
  close(descriptor)
  return bytes
}

private let sent: [UInt8] = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

@Test func `a full pipe that does not block is waited for`() async throws {
  let (reader, writer) = try makePipe()
  #expect(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
  let received = Task.detached { readAll(reader, pause: 100) }
  try ByteSink.descriptor(writer).write(sent)
  close(writer)
  #expect(await received.value == sent)
}

/// How many signals the handler of the next test has met.
private let signals = SharedNumber()

@Test func `signals during writing lose nothing`() async {
  await #expect(processExitsWith: .success) {
    let (reader, writer) = try makePipe()
    // A handler that does not restart the call it interrupts.
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in signals.add(1) }
    #expect(unsafe sigaction(SIGUSR1, &action, nil) == 0)
    // Threads of a pool begin with their signals blocked.
    var mask = sigset_t()
    unsafe sigaddset(&mask, SIGUSR1)
    #expect(unsafe pthread_sigmask(SIG_UNBLOCK, &mask, nil) == 0)
    let thread = pthread_self()
    let received = Task.detached { readAll(reader, pause: 200) { pthread_kill(thread, SIGUSR1) } }
    try ByteSink.descriptor(writer).write(sent)
    #expect(signals.value > 0)
    close(writer)
    #expect(await received.value == sent)
  }
}

@Test func `a reader who leaves ends the writing without a signal`() async {
  await #expect(processExitsWith: .success) {
    Interrupts.install(isAnnounced: false)
    let (reader, writer) = try makePipe()
    close(reader)
    let failure = #expect(throws: OutputFailure.self) {
      try ByteSink.descriptor(writer).write(sent)
    }
    #expect(failure?.isReaderGone == true)
  }
}

@Test func `a full disk is told as one`() throws {
  let device = unsafe open("/dev/full", O_WRONLY)
  guard device >= 0 else { return }
  defer { close(device) }
  let failure = #expect(throws: OutputFailure.self) { try ByteSink.descriptor(device).write(sent) }
  #expect(failure?.failure.sentence == "standard output cannot be written: the disk is full")
}

@Test func `the standard console writes to the streams of the process`() async throws {
  let result = await #expect(
    processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
  ) {
    let console = Console.standard(ConsoleSettings())
    try console.print("to the answer")
    console.say("to the conversation")
    try console.flush()
  }
  let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
  let errors = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  #expect(output.contains("to the answer\n") && !output.contains("conversation"))
  #expect(errors.contains("to the conversation\n") && !errors.contains("answer"))
}
