import Synchronization
import Testing

import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Sends a signal to the process and gives it time to arrive.
private func send(_ number: Int32) {
  let before = Interrupts.requests
  kill(getpid(), number)
  for _ in 0..<5_000 where Interrupts.requests == before {
    usleep(1_000)
  }
}

@Test(arguments: [SIGINT, SIGTERM])
func `the first request to stop is polite`(number: Int32) async {
  await #expect(processExitsWith: .success) { [number] in
    Interrupts.install(isAnnounced: false)
    #expect(!Interrupts.isRequested)
    send(number)
    #expect(Interrupts.isRequested)
  }
}

@Test(arguments: [SIGINT, SIGTERM])
func `the second request to stop ends the process at once`(number: Int32) async {
  await #expect(processExitsWith: .exitCode(130)) { [number] in
    Interrupts.install(isAnnounced: false)
    send(number)
    send(SIGINT)
  }
}

@Test func `a signal that is ignored from the start stays ignored`() async {
  await #expect(processExitsWith: .success) {
    signal(SIGINT, SIG_IGN)
    Interrupts.install(isAnnounced: false)
    kill(getpid(), SIGINT)
    send(SIGTERM)
    #expect(Interrupts.requests == 1)
  }
}

@Test func `a request is answered on standard error`() async {
  let result = await #expect(
    processExitsWith: .success, observing: [\.standardErrorContent]
  ) {
    Interrupts.install(isAnnounced: true)
    send(SIGINT)
  }
  let errors = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  #expect(errors.contains("\nstopping; press Ctrl-C again to stop at once\n"))
}

@Test func `registered numbers are set, withdrawn ones are not`() async {
  await #expect(processExitsWith: .success) {
    Interrupts.install(isAnnounced: false)
    let numbers = UnsafeMutablePointer<Int32>.allocate(capacity: 3)
    unsafe numbers.initialize(repeating: 0, count: 3)
    #expect(unsafe Interrupts.register(numbers))
    #expect(unsafe Interrupts.register(numbers + 1))
    unsafe Interrupts.withdraw(numbers)
    send(SIGINT)
    #expect(unsafe numbers[0] == 0)
    #expect(unsafe numbers[1] == 1)
    // Who comes after the request is told at once.
    #expect(unsafe Interrupts.register(numbers + 2))
    #expect(unsafe numbers[2] == 1)
  }
}

@Test func `no more numbers are taken than there are places`() {
  let slots = FlagSlots()
  let numbers = UnsafeMutablePointer<Int32>.allocate(capacity: FlagSlots.count + 1)
  defer { unsafe numbers.deallocate() }
  unsafe numbers.initialize(repeating: 0, count: FlagSlots.count + 1)
  for index in 0..<FlagSlots.count { #expect(unsafe slots.insert(numbers + index)) }
  #expect(unsafe !slots.insert(numbers + FlagSlots.count))
  unsafe slots.remove(numbers)
  #expect(unsafe slots.insert(numbers + FlagSlots.count))
  slots.raiseAll()
  let values = (0...FlagSlots.count).map { unsafe numbers[$0] }
  #expect(values == [0] + [Int32](repeating: 1, count: FlagSlots.count))
}
