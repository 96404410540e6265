package import Units

/// The tickets of one advertiser: what is asked for its campaigns, and how its pod does the work.
package struct AdvertiserWork: Sendable {
  /// The people who do it.
  package let pod: Pod
  /// When they work.
  package let calendar: WorkCalendar
  /// What is asked for, in the order in which it is opened.
  package let asks: [TicketAsk]

  /// Lays out the work for campaigns of one advertiser.
  ///
  /// - Parameters:
  ///   - folders: The campaigns; all of one advertiser, since people share their time among them.
  ///   - pod: The people.
  ///   - zone: The clocks by which they work, those of the advertiser's market.
  package init(_ folders: [CampaignFolder], pod: Pod, zone: TimeZoneRules) {
    self.pod = pod
    calendar = WorkCalendar(in: zone)
    let calendar = calendar
    asks = folders.flatMap { AskMaking(folder: $0, calendar: calendar).asks }
      .sorted { ($0.opened, $0.key) < ($1.opened, $1.key) }
  }

  /// Does the work.
  ///
  /// - Parameter judge: Who judges what was built.
  /// - Returns: A story for each ask, in the same order, and what people had to do.
  /// - Throws: What the judge throws.
  /// - Complexity: O(tickets × log tickets), and the days between their steps.
  package func stories<Judge: TicketJudge>(
    judgedBy judge: inout Judge
  ) throws -> (stories: [TicketStory], load: PodLoad) {
    var work = PodWork(asks, pod: pod, calendar: calendar)
    try work.run(&judge)
    let stories = work.jobs.map { job in
      TicketStory(
        ask: job.ask, requester: pod.members[job.requester].id,
        assignee: pod.members[job.assignee].id, moments: job.moments)
    }
    return (stories, PodLoad(work))
  }
}
