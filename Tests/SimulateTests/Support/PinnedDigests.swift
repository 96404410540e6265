/// Digests of tables that a change of any draw changes; a new version of a stream records them anew.
enum PinnedDigests {
  /// Rows and digest of each table of the eventful campaign as an auction, for the seeds 42 and 43.
  static let eventful = [
    """
    campaign_performance 353:01028f531a4b1ab258946d28d1969497
    performance_breakdown 726:9bfff574a0154320699b8195d743e524
    third_party_delivery 30:dc9d1afe6ff7a2ff2b14034a40184b0e
    vast_errors 312:3510fc159c51552228f5cf9341c66b49
    """,
    """
    campaign_performance 353:8e3c82e824d91cb43505ea3a7276b992
    performance_breakdown 726:d77fb8f62c0726c06daa8de9302390c4
    third_party_delivery 21:0ba0fc15fdc2efad9f5d5eeac5cf93bd
    vast_errors 312:8a3153c5e7ce33d43df8a300452eba3d
    """,
  ]
}
