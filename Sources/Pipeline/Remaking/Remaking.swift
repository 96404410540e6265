internal import Diagnostics
internal import Registry
package import Store
internal import Tables
internal import Units

/// Makes a database again from what its manifest keeps: the same runs, with what users changed in between.
package enum Remaking {
  /// Makes it again in a temporary database, but for tables of which no run tells how they were made.
  /// - Parameters:
  ///   - original: The database, open for reading.
  ///   - step: Called before each run; what it throws stops the work.
  /// - Returns: What the database should be.
  /// - Throws: A `Failure` when a run cannot be repeated by this program.
  package static func remade(
    _ original: Database, step: () throws -> Void = {}
  ) throws -> Remade {
    let changes = try UserChange.all(in: original)
    let runs = try history(of: original, changes)
    var remade = try Remade()
    let copy = remade.database
    remade.leaveOut(try LeftOut.derived(runs, in: original))
    let first = try runs.first.map { run throws in try maker(of: run) }
    if !(first?.makesReference ?? false) { try DatabaseMaking.fillReference(copy) }
    var replay = ChangeReplay(changes, in: copy, leavingOut: remade.leftOut)
    for run in runs {
      try step()
      try replay.run(through: run.options.lastChange)
      if let asOf = run.options.asOfBefore { try goOn(copy, to: asOf) }
      let maker = try maker(of: run)
      try repeating(run) { try maker.make(run, &remade) }
    }
    try step()
    try replay.run()
    if let asOf = try SimulatedClock.asOf(in: original) { try goOn(copy, to: asOf) }
    try remade.adoptCounts(from: original)
    return remade
  }

  /// The runs, each with the as-of at its end: that in the manifest has moved with those that came later.
  private static func history(
    of original: Database, _ changes: [UserChange]
  ) throws -> [RunRecord] {
    var runs = try original.rows(of: Registry.genManifest).map { row throws in try RunRecord(row) }
    let moves = changes.filter(\.isTimeGoingOn)
    for index in runs.indices {
      let next = runs.indices.contains(index + 1) ? runs[index + 1].options : nil
      let moved = moves.first {
        $0.id > runs[index].options.lastChange && $0.id <= next?.lastChange ?? .max
      }
      let known = moved.flatMap { try? Instant(parsing: $0.old.description) }
      if let asOf = known ?? next?.asOfBefore { runs[index].asOf = min(asOf, runs[index].asOf) }
    }
    return runs
  }

  private static func maker(of run: RunRecord) throws(Failure) -> RunMaker {
    if let maker = RunMaker.all.first(where: { $0.commands.contains(run.command) }) { return maker }
    throw Failure(
      .invalidInput, "this gen does not know how to repeat run \(run.id), '\(run.command)'",
      advice: "use the gen that made it")
  }

  /// What a run that was fine once cannot do again is told as such.
  private static func repeating(_ run: RunRecord, _ make: () throws -> Void) throws {
    func failure(_ sentence: String) -> Failure {
      Failure(
        .invalidInput, "run \(run.id) (\(run.command)) cannot be repeated: \(sentence)",
        advice: "restore a snapshot, or make the database again")
    }
    do { try make() } catch let problem as RecordProblem {
      throw run.unreadable(problem)
    } catch let findings as Findings {
      throw failure(findings.all.first?.sentence ?? "its rows contradict each other")
    } catch let failed as any Explainable where failed.failure.status == .invalidInput {
      throw failure(failed.failure.sentence)
    }
  }

  /// Lets time go on in what is being made, when it is not there yet.
  static func goOn(_ copy: Database, to instant: Instant) throws {
    guard let now = try SimulatedClock.asOf(in: copy), now < instant else { return }
    _ = try Advancing(in: copy).run(to: instant)
  }
}
