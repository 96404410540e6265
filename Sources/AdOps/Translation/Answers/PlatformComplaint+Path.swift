extension PlatformComplaint {
  /// The place that keys and positions name, such as `creatives[0].ad_text`.
  static func path(of parts: [String]) -> String {
    parts.reduce(into: "") { path, part in
      if Int(part) != nil {
        path += "[\(part)]"
      } else {
        path += path.isEmpty ? part : ".\(part)"
      }
    }
  }
}
