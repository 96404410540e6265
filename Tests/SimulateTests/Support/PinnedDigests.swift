/// Digests of tables that a change of any draw changes; a new version of a stream records them anew.
enum PinnedDigests {
  /// Rows and digest of each table of the eventful campaign as an auction, for the seeds 42 and 43.
  static let eventful = [
    """
    campaign_performance 353:7ca0749e48b9e801c0b259d845efe214
    performance_breakdown 726:12d5d2f0f4230afcaf9ce955c005e9c5
    third_party_delivery 30:a2f23ceab99c6e9f3c8edba1fe39005d
    vast_errors 313:1029e7954d7ff80e9669f7834f1cdb67
    """,
    """
    campaign_performance 353:f3ab7088e11a174ae6edf77b22f3a2b8
    performance_breakdown 726:6ff31a7908898fcccf735c2e2d0ad61a
    third_party_delivery 21:c65630b31456cffe0e3accb557d0c8eb
    vast_errors 312:922a89039e443053d5bb0ab08540646b
    """,
  ]
}
