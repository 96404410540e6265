package import Chance

/// Every kind of draw of the people, with its version; a new version redraws that kind alone.
package enum PeopleStreams {
  /// Which pod an advertiser has.
  package static let pods = StreamName("people.pods")
  /// What a campaign brings beside what is planned; rows number its tickets.
  package static let requests = StreamName("people.requests")
  /// When and how urgently a ticket is opened, whether it waits for the client and is reopened.
  package static let tickets = StreamName("people.tickets")
  /// Whether a ticket is born with a mistake, which, and where.
  package static let mistakes = StreamName("people.mistakes")
  /// How long the steps of a ticket take; rows number its rounds.
  package static let work = StreamName("people.work")

  /// All of them, for the fingerprint.
  package static let all: [StreamName] = [pods, requests, tickets, mistakes, work]
}
