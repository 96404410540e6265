extension Console {
  /// Does work and shows how far it is: drawn over on a terminal, in plain lines at level info.
  ///
  /// - Parameters:
  ///   - label: What is being done.
  ///   - total: How much there is to do, when it is known.
  ///   - unit: What is counted, in the plural.
  ///   - work: Does the work, and counts it from any thread.
  /// - Returns: What the work gives.
  /// - Throws: What the work throws; the line of progress is gone then, too.
  package func withProgress<Result, Failure: Error>(
    _ label: String, total: Int?, unit: String = "rows",
    _ work: (Progress) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let progress = Progress(ProgressDescription(label, total: total, unit: unit), on: self)
    do throws(Failure) {
      let result = try work(progress)
      progress.finish(isComplete: true)
      return result
    } catch {
      progress.finish(isComplete: false)
      throw error
    }
  }
}
