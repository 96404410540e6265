package import Diagnostics
internal import Parallel
package import Store

extension Verification {
  /// Judges a database, and at the same time makes it again to compare every value.
  ///
  /// What keeps a database from being made again is told beside the verdicts, and leaves the rest open: a
  /// database that is violated is so whatever else can be found out.
  /// - Parameters:
  ///   - database: The database, open for reading, whose state of one moment is being read.
  ///   - step: Called before each run that is made again and each table; what it throws stops the work.
  /// - Returns: All verdicts, and why the database could not be made again.
  /// - Throws: What keeps the database from being judged at all.
  package static func regenerating(
    _ database: Database, step: () throws -> Void
  ) throws -> (verification: Verification, doubt: Failure?) {
    let judgement = try judging(database)
    let remaking = Result { try RemakingJudge.verdicts(of: database, step: step) }
    if case .failure(let failure as Failure) = remaking, failure.status == .interrupted {
      throw failure
    }
    var verification = try judgement()
    do {
      let (verdicts, leftOut) = try remaking.get()
      verification.add(verdicts, leavingOut: leftOut)
      return (verification, nil)
    } catch let failure as Failure {
      return (verification, failure)
    }
  }

  /// Begins to judge on a thread of its own, where another connection is sure to read the same.
  private static func judging(_ database: Database) throws -> () throws -> Verification {
    guard try database.keepsWritersOut else {
      let verification = try Verification(of: database)
      return { verification }
    }
    let ahead = Ahead(Optional(database.path)) { path in
      guard let path = path.take() else { return Verification?.none }
      let same = try Database(opening: path, for: .reading)
      return try same.consistently { try Verification(of: same) }
    }
    return {
      guard let verification = try ahead.next() else { preconditionFailure("judged once") }
      return verification
    }
  }
}
