extension RequestType {
  /// What the platforms are asked to do, in order; nothing where a person does the work.
  package var actions: [PlatformAction] {
    switch self {
    case .newCampaign, .newPlacement: [.create]
    case .creativeSwap: [.creativeRotation]
    case .budgetUpdate: [.budgetUpdate]
    case .targetingChange: [.targetingUpdate]
    case .floodlightTag: [.tag]
    case .pause: [.pause]
    case .retrafficking: [.pause, .create]
    case .urlChange, .nameChange, .investigation, .check, .report, .access, .engineering, .other:
      []
    }
  }
}
