package import Registry

/// An object that a platform made for an earlier ticket.
package struct KnownObject: Hashable, Sendable {
  /// The row of `platform_objects` that made it.
  package let row: Int64
  /// Whose object it is.
  package let platform: Platform
  /// What it is.
  package let kind: PlatformObjectKind
  /// The table of the row that it stands for.
  package let entity: PlatformEntity
  /// The row that it stands for.
  package let entityID: Int64
  /// The path of the call that made it, which tells one way of making it from another.
  package let path: String
  /// The id that the platform gave it.
  package let externalID: String

  /// Describes an object.
  package init(
    row: Int64, platform: Platform, kind: PlatformObjectKind, entity: PlatformEntity,
    entityID: Int64, path: String, externalID: String
  ) {
    self.row = row
    self.platform = platform
    self.kind = kind
    self.entity = entity
    self.entityID = entityID
    self.path = path
    self.externalID = externalID
  }
}
