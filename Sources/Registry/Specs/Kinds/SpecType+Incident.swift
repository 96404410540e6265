import Tables

extension SpecType {
  /// Something that is to go wrong.
  package static let incident = SpecType(
    "incident", "Something that is to go wrong, for a while.",
    keys: [
      SpecKey(.choice("kind", IncidentKind.self, "What goes wrong.")).required,
      SpecKey(.timestamp("from", "When it begins.")).required,
      SpecKey(
        "hours", .value(.integer("hours", "How long.", .range(1, 24 * 366), unit: "h")),
        "How long it lasts; drawn by default."),
      SpecKey(
        "share", .value(.real("share", "The share of requests.", .realRange(0, 1))),
        "The share of requests that it touches, 0 to 1; drawn by default."),
      SpecKey(.choice("device", Device.self, "The device that it is limited to.")),
    ])
}
