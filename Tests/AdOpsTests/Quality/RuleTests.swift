import AdOps
import Registry
import Tables
import Testing

struct RuleTests {
  @Test(arguments: RuleCase.all)
  func `a rule finds what is wrong, and nothing else`(example: RuleCase) throws {
    var office = Office()
    example.apply(&office)
    let judgement = try office.judgement(example.rule)
    #expect(judgement.result == example.expected, "\(judgement.details)")
    for words in example.words { #expect(judgement.details.contains(words)) }
  }

  @Test func `every rule has a passing, a failing and a case that does not apply`() {
    for rule in QualityRule.allCases {
      let results = Set(RuleCase.all.filter { $0.rule == rule }.map(\.expected))
      #expect(results.isSuperset(of: [.pass, .fail, .notApplicable]), "\(rule)")
    }
  }

  @Test func `every rule has one judge, in the order in which rules are shown`() {
    #expect(QualityEngine.judges.map { $0.rule } == QualityRule.allCases)
    #expect(QualityRule.allCases.count == 24)
  }

  @Test(arguments: RequestType.allCases)
  func `whatever is typed and cannot be read is found by a rule`(type: RequestType) throws {
    let name = Registry.referenceRows(of: Registry.ticketTypes).first {
      $0["request_type"] == .text(type.rawValue)
    }?["name"].text
    for field in type.fields where !field.accepts("#~ö") {
      var office = Office()
      office.become(try #require(name))
      office.requests = [field.name(): "#~ö"]
      let ticket = try #require(TicketCase(office.papers))
      #expect(ticket.problems.count == 1)
      // What no platform carries out is read by a person.
      guard !type.actions.isEmpty || type == .nameChange, field.subject != .ticket else { continue }
      let failed = QualityEngine().run(ticket).filter { $0.judgement.result == .fail }
      #expect(!failed.isEmpty, "\(type) \(field.name())")
    }
  }

  @Test func `a field that the type does not have is found, with the nearest that it has`() throws {
    var office = Office()
    office.requests = ["campaign.nmae": "EV"]
    let judgement = try office.judgement(.platformFields)
    #expect(judgement.result == .fail)
    #expect(
      judgement.details
        == "a ticket of type NEW_CAMPAIGN has no field 'campaign.nmae'; did you mean "
        + "'campaign.name'?")
  }

  @Test
  func `a blocking failure stops a ticket, a doubt waits for a person, a warning does neither`()
    throws
  {
    func verdict(_ change: (inout Office) -> Void) throws -> QualityVerdict {
      var office = Office()
      change(&office)
      return QualityVerdict(QualityEngine().run(try #require(TicketCase(office.papers))))
    }
    #expect(try verdict { $0.set(Registry.creatives, "ad_id", "nonsense") } == .passed)
    #expect(
      try verdict { $0.set(Registry.creatives, "qa_status", "PENDING") }
        == .waitsForReview(reason: "creative_approved: creative 1 waits for its review"))
    #expect(
      try verdict {
        $0.set(Registry.creatives, "qa_status", "REJECTED")
        $0.remove(Registry.frequencyCaps)
      }
        == .failed(
          reason: "creative_approved: creative 1 was rejected\n"
            + "frequency_cap: line item 1 has no frequency cap"))
  }
}

extension RequestField {
  /// True where the column would hold the text.
  fileprivate func accepts(_ text: String) -> Bool {
    if case .naturalKey = key.reading { return false }
    return (try? key.column.value(readFrom: text, as: key.reading)) != nil
  }
}
