package import Tables

/// One error code of the VAST standard, which a player reports when an ad cannot be shown.
package struct VASTErrorCode: Hashable, Sendable {
  /// The number that players report.
  package let code: Int64
  /// What went wrong, as one sentence.
  package let meaning: String
  /// The first version of the standard that has the code.
  package let since: String

  private init(_ code: Int64, _ meaning: String, since: String = "3.0") {
    self.code = code
    self.meaning = meaning
    self.since = since
  }

  /// The code of a number, or nothing where the standard has none; takes time in proportion to the list.
  package static func named(_ code: Int64) -> VASTErrorCode? { all.first { $0.code == code } }

  /// The codes as a list of values, for the dictionary; the database stores the number.
  package static let enumeration = Enumeration(
    "vast_error_code", "Why a player could not show an ad, by the code of the VAST standard.",
    all.map { Enumeration.Case(String($0.code), $0.meaning) })

  /// Every code of VAST 3.0 and 4.x, in order; 404 was never given a meaning.
  package static let all: [VASTErrorCode] = [
    .init(100, "The response is not well-formed XML."),
    .init(101, "The response breaks the schema."),
    .init(102, "The player does not support the response's version."),
    .init(200, "The player got a type of ad that it did not expect."),
    .init(201, "The player expected another linearity."),
    .init(202, "The player expected another duration."),
    .init(203, "The player expected another size."),
    .init(204, "The ad's category is required and missing.", since: "4.0"),
    .init(205, "The ad's category is one that a wrapper blocks.", since: "4.0"),
    .init(206, "The break was shortened, and the ad was not served.", since: "4.0"),
    .init(300, "A wrapper failed for another reason than those below."),
    .init(301, "An address in the chain of wrappers timed out or was not available."),
    .init(302, "The chain of wrappers is longer than the player allows."),
    .init(303, "The chain of wrappers ends without an ad."),
    .init(304, "An ad came and was not displayed in time.", since: "4.0"),
    .init(400, "A linear ad could not be displayed for another reason than those below."),
    .init(401, "The media file was not found."),
    .init(402, "The media file timed out."),
    .init(403, "No media file is one that the player supports."),
    .init(405, "The media file could not be displayed: codec, type or delivery."),
    .init(406, "The mezzanine file is required and missing.", since: "4.0"),
    .init(
      407, "The mezzanine file is being fetched and transcoded for the first time.", since: "4.0"),
    .init(408, "A conditional ad was rejected; deprecated.", since: "4.0"),
    .init(409, "The interactive part of the ad was not executed.", since: "4.0"),
    .init(410, "The verification part of the ad was not executed.", since: "4.0"),
    .init(411, "The mezzanine file does not meet the specification.", since: "4.0"),
    .init(500, "A non-linear ad could not be displayed for another reason than those below."),
    .init(501, "The non-linear ad is larger than its area."),
    .init(502, "The non-linear resource could not be fetched."),
    .init(503, "No non-linear resource is one that the player supports."),
    .init(600, "A companion could not be displayed for another reason than those below."),
    .init(601, "The companion does not fit its area."),
    .init(602, "A required companion could not be displayed."),
    .init(603, "The companion could not be fetched."),
    .init(604, "No companion is one that the player supports."),
    .init(900, "Something undefined went wrong."),
    .init(901, "The executable ad failed."),
    .init(902, "The interactive creative file failed.", since: "4.2"),
  ]
}
