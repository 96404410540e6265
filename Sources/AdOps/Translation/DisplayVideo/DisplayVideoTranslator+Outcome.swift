import JSON
package import Registry

extension DisplayVideoTranslator {
  /// What an answer to a call means.
  package static func outcome(
    of response: PlatformResponse, to request: PlatformRequest
  ) -> PlatformOutcome {
    GoogleAnswer(response: response).outcome { body in
      if request.path.hasSuffix(":bulkEditAssignedTargetingOptions") {
        return body["updatedLineItemIds"]?[0]?.string
      }
      let keys = [
        "/insertionOrders": "insertionOrderId", "/lineItems": "lineItemId",
        "/creatives": "creativeId", "/campaigns": "campaignId",
      ]
      return keys.first { request.path.contains($0.key) }.flatMap { body[$0.value]?.string }
    }
  }
}
