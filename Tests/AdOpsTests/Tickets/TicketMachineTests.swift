import AdOps
import Diagnostics
import Registry
import Testing
import Units

struct TicketMachineTests {
  /// Where every event leads from every state; a dash where it cannot happen.
  ///
  /// Rows are events, columns the states in the order of `TicketState.all`.
  static let table = """
    event               new      review   waiting  traffick checking failed   ready    traffckd live     complete refused
    taken_up            review   -        -        -        -        -        -        -        -        -        -
    client_asked        waiting  waiting  -        -        -        -        -        -        -        -        -
    client_answered     -        -        review   -        -        -        -        -        -        -        -
    submitted           traffick traffick -        -        -        -        -        -        -        -        -
    built               -        -        -        checking -        -        -        -        -        -        -
    checks_passed       -        -        -        -        ready    -        -        -        -        -        -
    checks_failed       -        -        -        -        failed   -        -        -        -        -        -
    review_needed       -        -        -        -        checking -        -        -        -        -        -
    fixed               -        -        -        -        -        review   -        -        -        -        -
    trafficked          -        -        -        -        -        -        traffckd -        -        -        -
    refused             -        -        -        -        -        -        refused  -        -        -        -
    retried             -        -        -        -        -        -        -        -        -        -        ready
    launched            -        -        -        -        -        -        -        live     -        -        -
    completed           -        -        -        -        -        -        -        complete complete -        -
    reopened            -        -        -        -        -        -        -        -        new      new      -
    linked_value_moved  new      review   waiting  traffick checking failed   checking traffckd live     -        refused
    """

  private static let lines = table.split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }

  @Test(arguments: TicketState.all, TicketEvent.allCases)
  func `every event leads where it must from every state, or names what can happen there`(
    state: TicketState, event: TicketEvent
  ) throws {
    let names = Self.lines[0].dropFirst().map(\.self)
    let row = try #require(Self.lines.first { $0[0] == event.rawValue })
    let place = try #require(TicketState.all.firstIndex(of: state))
    let expected = row[place + 1]
    do throws(IllegalTicketEvent) {
      let move = try TicketMachine.transition(from: state, on: event)
      let reached = TicketState.all.firstIndex(of: move.to)
      #expect(reached.map { names[$0] } == expected)
      #expect(move.from == state && move.event == event)
    } catch {
      #expect(expected == "-")
      #expect(error.legal == TicketMachine.legalEvents(in: state))
      #expect(!error.legal.isEmpty)
      #expect(!error.legal.contains(event))
      #expect(error.failure.status == .invalidInput)
      #expect(error.failure.advice?.contains(error.legal[0].rawValue) == true)
    }
  }

  @Test func `the states are the legal pairs of status and stage`() {
    let pairs = TicketStatus.allCases.flatMap { status in
      TicketStage.allCases.compactMap { TicketState(status: status, stage: $0) }
    }
    #expect(Set(TicketState.all) == Set(pairs))
    #expect(TicketState.all.count == 11)
    #expect(TicketState(status: .draft, stage: .live) == nil)
  }

  @Test func `every state is reached from the first, and every event happens somewhere`() {
    var reached: Set<TicketState> = [.new]
    for _ in TicketState.all {
      for move in TicketMachine.transitions where reached.contains(move.from) {
        reached.insert(move.to)
      }
    }
    #expect(reached == Set(TicketState.all))
    #expect(Set(TicketMachine.transitions.map(\.event)) == Set(TicketEvent.allCases))
    #expect(Set(TicketMachine.transitions.flatMap(\.actions)) == Set(TicketAction.allCases))
  }

  @Test(arguments: [
    (TicketState.inReview, TicketEvent.submitted, [TicketAction.giveName]),
    (.trafficking, .built, [.runChecks]),
    (.checking, .checksFailed, [.recordFailure, .raiseQAFailure]),
    (.checking, .checksPassed, [.clearFailure]),
    (.ready, .linkedValueMoved, [.runChecks]),
    (.ready, .refused, [.countAttempt, .raiseTraffickingFailure]),
    (.refused, .linkedValueMoved, [.runChecks]),
    (.inReview, .clientAsked, [.pauseClock]),
    (.trafficked, .launched, [.recordLaunch]),
    (.completed, .reopened, [.unclose]),
  ])
  func `a move says what is to be done with it`(
    state: TicketState, event: TicketEvent, actions: [TicketAction]
  ) throws {
    #expect(try TicketMachine.transition(from: state, on: event).actions == actions)
  }

  @Test func `a status behind the gate is entered from checks, a retry or another one behind it`() {
    let behind = Set(TicketGate.statuses)
    let entering = TicketMachine.transitions.filter {
      behind.contains($0.to.status) && !behind.contains($0.from.status)
    }
    #expect(entering.map(\.event) == [.checksPassed, .retried])
  }

  @Test func `an illegal event tells what can happen instead`() {
    let error = #expect(throws: IllegalTicketEvent.self) {
      try TicketMachine.transition(from: .checksFailed, on: .launched)
    }
    #expect(
      error?.failure
        == Failure(
          .invalidInput, "a ticket in QA_FAILED, BLOCKED cannot be 'launched'",
          advice: "what can happen there: fixed, linked_value_moved"))
  }
}
