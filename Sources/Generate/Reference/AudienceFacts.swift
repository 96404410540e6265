import Registry

/// What is needed of an audience to choose it.
struct AudienceFacts: Sendable {
  let id: Int64
  let tactic: AudienceTactic
  let detailed: String
}
