package import Diagnostics
internal import Files
package import Sandbox

/// What simulated platforms made for a database, in a file beside it: one line a call that had an effect.
///
/// It knows nothing of the database, as platforms know nothing of whoever calls them: what is lost here
/// was never made, and what is here was, whatever the database says.
package struct SandboxFile: SandboxState {
  private let lines: SharedLines

  /// Opens the file, and makes it when it is not there.
  package init(at path: String) throws { lines = try SharedLines(at: path) }

  /// Lends what others made since the last time, and keeps the record that comes back.
  package mutating func exchange<Result: Sendable>(
    _ body: (_ news: [SandboxRecord]) -> (result: Result, record: SandboxRecord?)
  ) throws(Failure) -> Result {
    do {
      return try lines.exchange { news in
        let (result, record) = body(news.compactMap(SandboxRecord.init(line:)))
        return (result, record?.line)
      }
    } catch { throw error.failure }
  }
}
