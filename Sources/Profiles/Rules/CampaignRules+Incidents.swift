import Diagnostics
import Registry
import Units

extension CampaignRules {
  /// Incidents happen while the campaign runs, on devices that it targets.
  mutating func judgeIncidents() {
    guard !spec.incidents.isEmpty else { return }
    let targeted = spec.lineItems.map { $0.targetingValues(of: .device) }
    for incident in spec.incidents {
      if let flight = spec.flight?.range, !flight.contains(incident.from.value.date) {
        report(
          CampaignCode.incidentMisses,
          "the incident begins at \(incident.from.value), outside the flight from "
            + "\(flight.lowerBound) to \(flight.upperBound)", at: incident.from.place)
      }
      judgeDevice(of: incident, among: targeted)
    }
  }

  private mutating func judgeDevice(of incident: IncidentSpec, among targeted: [[String]]) {
    guard let device = incident.device, !targeted.isEmpty else { return }
    guard !targeted.contains(where: { $0.isEmpty || $0.contains(device.value) }) else { return }
    var seen: Set<String> = []
    let listed = targeted.flatMap(\.self).filter { seen.insert($0).inserted }
    report(
      CampaignCode.incidentMisses,
      "no line item targets \(device.value); they target \(listed.joined(separator: ", "))",
      at: device.place)
  }
}
