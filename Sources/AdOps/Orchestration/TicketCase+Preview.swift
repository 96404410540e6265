package import Registry
import Tables

/// What a ticket would become, before anything is named or sent.
extension TicketCase {
  /// The calls of an action in the words of a platform.
  ///
  /// - Parameters:
  ///   - action: What is to be done.
  ///   - platform: Whose words; another one than the channel's shows what it would be there.
  ///   - known: What exists already at the platforms for this campaign.
  /// - Returns: The calls, or why there are none.
  package func preview(
    of action: PlatformAction, for platform: Platform, known: [KnownObject]
  ) -> Translation {
    let name = givenName ?? (try? builtName())?.text ?? campaign["name"].description
    guard var order = order(action, named: name, before: papers, known: known, revision: 1) else {
      return Translation(steps: [])
    }
    if platform != order.channel.deliveredBy {
      let here = order.channel.identifier
      let channel = NeutralChannel(
        identifier: here, group: order.channel.group, deliveredBy: platform)
      order.channel = channel
    }
    return PlatformTranslators.translation(of: order)
  }
}
