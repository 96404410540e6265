package import Registry

/// One call of a translation, in its place.
package struct PlatformStep: Hashable, Sendable {
  /// The place in the order, from 1.
  package let number: Int
  /// Whose interface is called.
  package let platform: Platform
  /// What the call is for.
  package let action: PlatformAction
  /// The kind of object that it is about.
  package let kind: PlatformObjectKind
  /// The table of the row that the object stands for.
  package let entity: PlatformEntity
  /// The row that the object stands for.
  package let entityID: Int64
  /// The object above the one that the call makes, or the one that it changes.
  package let parent: PlatformReference?
  /// The verb.
  package let method: RequestMethod
  /// The path.
  package let path: PlatformPath
  /// The version of the interface.
  package let apiVersion: String
  /// What is sent.
  package let body: Payload
  /// The key under which the call has its effect once.
  package let idempotencyKey: String

  /// The steps that must be answered before this one can be sent; all come before it.
  package var references: [Int] { path.references.union(body.references).sorted() }

  /// The call, complete, once every id that it names is known.
  ///
  /// - Parameters:
  ///   - attempt: How often it was sent before.
  ///   - id: Gives the id of the object that an earlier step made.
  /// - Returns: The call, or nothing while an id is missing.
  package func request(attempt: Int = 0, _ id: (_ step: Int) -> String?) -> PlatformRequest? {
    guard let path = path.resolved(id), let body = body.resolved(id) else { return nil }
    return PlatformRequest(
      platform, method, path, apiVersion: apiVersion, body: body, idempotencyKey: idempotencyKey,
      attempt: attempt)
  }
}
