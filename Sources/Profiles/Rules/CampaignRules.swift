import Tables
import Diagnostics
import Registry

/// Judges whether the values of a campaign agree; each is legal by itself already.
struct CampaignRules {
  let spec: CampaignSpec
  let names: ReferenceNames
  private(set) var findings: [Finding] = []

  init(_ spec: CampaignSpec, names: ReferenceNames) {
    self.spec = spec
    self.names = names
  }

  /// Everything that does not agree.
  mutating func judge() -> [Finding] {
    judgeFlights()
    judgeInstants()
    judgeMoney()
    judgeNames()
    judgeTitle()
    judgeChanges()
    judgeIncidents()
    return findings
  }

  mutating func report(
    _ code: FindingCode, _ sentence: String, severity: Finding.Severity = .error,
    at place: Place?, advice: String? = nil
  ) {
    findings.append(
      Finding(code, sentence, severity: severity, at: place ?? spec.place, advice: advice))
  }

  private mutating func judgeNames() {
    var seen: [String: Place] = [:]
    for item in spec.lineItems {
      guard let name = item.lineItem["name"]?.text, let place = item.lineItem.place(of: "name")
      else { continue }
      if let first = seen[name] {
        report(
          CampaignCode.repeatedName,
          "a second line item is named '\(name)'; the first is on line \(first.line)", at: place)
      }
      seen[name] = seen[name] ?? place
    }
  }
}
