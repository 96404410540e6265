import JSON
package import Registry

extension CampaignManagerTranslator {
  /// What an answer to a call means.
  package static func outcome(
    of response: PlatformResponse, to request: PlatformRequest
  ) -> PlatformOutcome {
    GoogleAnswer(response: response).outcome { body in
      if request.path.contains("/placements/generatetags") {
        return body["placementTags"]?[0]?["placementId"]?.string
      }
      if let query = request.path.firstRange(of: "generatetag?floodlightActivityId=") {
        return String(request.path[query.upperBound...])
      }
      if request.path.hasSuffix("/campaignCreativeAssociations") {
        return body["creativeId"]?.string
      }
      return body["id"]?.string
    }
  }
}
