import Registry

/// What a line item shows, where and on what: the choices that its price follows.
struct LineItemShape: Sendable {
  let format: AdFormat
  let placement: Placement
  /// In seconds; 0 for still images.
  let duration: Int64
  /// In the order of the list of devices; all of them where nothing was chosen.
  let devices: [Device]
}
