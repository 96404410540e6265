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
      let words = request.path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
        .map(Substring.init)
      return identifiers.first { words.contains($0.word) }.flatMap { body[$0.key]?.string }
    }
  }

  /// Under which key an answer has the id of an object, by the word of its path.
  private static let identifiers: [(word: Substring, key: String)] = [
    ("insertionOrders", "insertionOrderId"), ("lineItems", "lineItemId"),
    ("creatives", "creativeId"), ("campaigns", "campaignId"),
  ]
}
